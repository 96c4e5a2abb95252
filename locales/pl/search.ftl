# How people ask: the words around the subject of a search. One word or short phrase a line, in lower case, as
# people type them. None of it is shown on a page.

## Words that say nothing about what is looked for
# Function words, "I am looking for", "group", "help", "with", "have". Never a word that names trouble.
cue-nothing =
    ja
    mnie
    mi
    mną
    mój
    moja
    moje
    mojego
    mojej
    moim
    moją
    moich
    się
    siebie
    sobie
    on
    ona
    jego
    jej
    nim
    nas
    nam
    to
    ten
    ta
    te
    tego
    tej
    tym
    tych
    tu
    tutaj
    tam
    jakiś
    ktoś
    kimś
    coś
    i
    oraz
    a
    ale
    lub
    albo
    czy
    że
    żeby
    bo
    więc
    jeśli
    gdy
    w
    we
    na
    z
    ze
    do
    od
    dla
    o
    po
    przy
    przez
    za
    u
    jest
    są
    jestem
    być
    był
    była
    będzie
    mam
    ma
    mieć
    mają
    mogę
    może
    można
    chcę
    chce
    chciałabym
    chciałbym
    potrzebuję
    szukam
    poszukuję
    szukać
    znaleźć
    znajdę
    gdzie
    jak
    co
    kto
    kiedy
    jaki
    jaka
    który
    która
    z kim
    nie
    już
    też
    tylko
    bardzo
    trochę
    grupa
    grupy
    grupę
    grupie
    grup
    grupa wsparcia
    grupy wsparcia
    grupę wsparcia
    grupa samopomocowa
    grupy samopomocowe
    samopomoc
    wsparcie
    wsparcia
    spotkanie
    spotkania
    spotkać się
    pomoc
    pomocy
    pomóc
    proszę
    dzień dobry
    witam
    ludzie
    ludzi
    ludźmi
    osób
    osobami
    inni
    innymi
    innych
    tacy sami
    to samo
    w podobnej sytuacji
    takich jak ja
    porozmawiać
    rozmawiać
    rozmowa
    problem
    problemy
    blisko mnie
    wieczorem
    rano
    po południu
    w weekend
    teraz
    dzisiaj

## Words for somebody close to the searcher, for whom or because of whom they search
cue-relatives =
    córka
    córki
    córkę
    córce
    córką
    mojej córki
    syn
    syna
    synowi
    synem
    mojego syna
    synek
    dziecko
    dziecka
    dzieckiem
    dzieci
    moje dziecko
    mama
    mamę
    mamą
    mojej mamy
    matka
    matki
    tata
    taty
    tatą
    ojciec
    ojca
    ojcem
    rodzice
    rodziców
    brat
    brata
    bratem
    siostra
    siostry
    siostrę
    rodzeństwo
    mąż
    męża
    mężem
    mojego męża
    żona
    żony
    żonę
    żoną
    mojej żony
    partner
    partnera
    partnerka
    chłopak
    chłopaka
    dziewczyna
    narzeczony
    narzeczona
    przyjaciel
    przyjaciółka
    kolega
    koleżanka
    babcia
    babci
    dziadek
    dziadka
    wnuk
    wnuka
    wnuczka
    teściowa
    teść
    zięć
    synowa
    kuzyn
    ciocia
    wujek
    siostrzeniec
    sąsiad
    sąsiadka
    bliska osoba
    ktoś bliski

## Words that stand before the name of a place
cue-place =
    w
    we
    koło
    kolo
    obok
    blisko
    niedaleko
    nieopodal
    w pobliżu
    w okolicy
    w okolicach
    okolice
    okolica
    rejon
    w rejonie
    region
    w regionie
    pod
    przy
    dookoła
    wokół
    w mieście
    w miejscowości
    w gminie
    gmina
    prowincja
    w prowincji
    mieszkam w
    mieszkam koło
    na terenie
    najbliżej
    dzielnica

## From home: online or by telephone
cue-online =
    online
    on-line
    on line
    onlajn
    spotkanie online
    grupa online
    zdalnie
    zdalna
    zdalne
    zdalny
    wirtualnie
    wirtualna
    wirtualne
    wideo
    video
    wideorozmowa
    wideorozmowy
    wideokonferencja
    wideospotkanie
    videocall
    przez kamerkę
    przez kamerę
    zoom
    na zoomie
    przez zooma
    teams
    google meet
    skype
    przez skype
    przez whatsapp
    na whatsappie
    czat
    na czacie
    forum internetowe
    przez internet
    internetowa grupa
    grupa internetowa
    spotkania internetowe
    przez telefon
    telefonicznie
    telefoniczna
    telefoniczne
    rozmowa telefoniczna
    nie wychodząc z domu
    bez wychodzenia z domu
    dołączyć z domu
    spotkanie z domu
    z własnego domu

## Names of spoken languages: the name, other names, and forms that mean "in that language" or "speaking it"
cue-speaks-nl =
    holenderski
    holenderskiego
    holenderskim
    holenderskiej
    język holenderski
    w języku holenderskim
    po holendersku
    mówiący po holendersku
    mówią po holendersku
    mówię po holendersku
    holenderskojęzyczna
    holenderskojęzyczny
    niderlandzki
    niderlandzkiego
    niderlandzkim
    po niderlandzku
    w języku niderlandzkim
    niderlandzkojęzyczna
    flamandzki
    po flamandzku
    holederski
    nederlands

cue-speaks-en =
    angielski
    angielskiego
    angielskim
    angielskiej
    język angielski
    w języku angielskim
    po angielsku
    mówiący po angielsku
    mówią po angielsku
    mówię po angielsku
    angielskojęzyczna
    angielskojęzyczny
    anglojęzyczna
    anglojęzyczny
    english
    anglielski
    engels

cue-speaks-tr =
    turecki
    tureckiego
    tureckim
    tureckiej
    język turecki
    w języku tureckim
    po turecku
    mówiący po turecku
    mówią po turecku
    mówię po turecku
    tureckojęzyczna
    tureckojęzyczny
    turcki
    turkijski
    türkçe
    turks

cue-speaks-ar =
    arabski
    arabskiego
    arabskim
    arabskiej
    język arabski
    w języku arabskim
    po arabsku
    mówiący po arabsku
    mówią po arabsku
    mówię po arabsku
    arabskojęzyczna
    arabskojęzyczny
    darija
    dariża
    marokański arabski
    po marokańsku
    arabisch

cue-speaks-fa =
    perski
    perskiego
    perskim
    perskiej
    język perski
    w języku perskim
    po persku
    mówiący po persku
    mówią po persku
    mówię po persku
    perskojęzyczna
    perskojęzyczny
    farsi
    w farsi
    dari
    w języku dari
    mówiący w farsi
    po irańsku
    parsi

cue-speaks-kmr =
    kurdyjski
    kurdyjskiego
    kurdyjskim
    kurdyjskiej
    język kurdyjski
    w języku kurdyjskim
    po kurdyjsku
    mówiący po kurdyjsku
    mówią po kurdyjsku
    mówię po kurdyjsku
    kurdyjskojęzyczna
    kurdyjskojęzyczny
    kurmandżi
    kurmanji
    kurmandzi
    kurdzki
    po kurdzku

cue-speaks-so =
    somalijski
    somalijskiego
    somalijskim
    somalijskiej
    język somalijski
    w języku somalijskim
    po somalijsku
    mówiący po somalijsku
    mówią po somalijsku
    mówię po somalijsku
    somalijskojęzyczna
    somalijskojęzyczny
    somalski
    po somalsku
    somali

cue-speaks-de =
    niemiecki
    niemieckiego
    niemieckim
    niemieckiej
    język niemiecki
    w języku niemieckim
    po niemiecku
    mówiący po niemiecku
    mówią po niemiecku
    mówię po niemiecku
    niemieckojęzyczna
    niemieckojęzyczny
    niemecki
    po niemecku
    deutsch
    duits

cue-speaks-fr =
    francuski
    francuskiego
    francuskim
    francuskiej
    język francuski
    w języku francuskim
    po francusku
    mówiący po francusku
    mówią po francusku
    mówię po francusku
    francuskojęzyczna
    francuskojęzyczny
    franzuski
    frankofońska
    français
    frans

cue-speaks-pl =
    polski
    polskiego
    polskim
    polskiej
    język polski
    w języku polskim
    po polsku
    mówiący po polsku
    mówią po polsku
    mówię po polsku
    polskojęzyczna
    polskojęzyczny
    polskojęzyczni
    pools
    mówiąca po polsku

cue-speaks-uk =
    ukraiński
    ukraińskiego
    ukraińskim
    ukraińskiej
    język ukraiński
    w języku ukraińskim
    po ukraińsku
    mówiący po ukraińsku
    mówią po ukraińsku
    mówię po ukraińsku
    ukraińskojęzyczna
    ukraińskojęzyczny
    ukrainski
    po ukrainsku
    ukraincki
    mówiąca po ukraińsku
    oekraïens

cue-speaks-es =
    hiszpański
    hiszpańskiego
    hiszpańskim
    hiszpańskiej
    język hiszpański
    w języku hiszpańskim
    po hiszpańsku
    mówiący po hiszpańsku
    mówią po hiszpańsku
    mówię po hiszpańsku
    hiszpańskojęzyczna
    hiszpańskojęzyczny
    hispański
    hiszpanski
    kastylijski
    español
    spaans

cue-speaks-ti =
    tigrinia
    tigrinya
    tigrynia
    w tigrinia
    po tigrińsku
    tigriński
    tigrińskiego
    język tigrinia
    w języku tigrinia
    mówiący w tigrinia
    po erytrejsku
    język erytrejski

cue-speaks-am =
    amharski
    amharskiego
    amharskim
    amharskiej
    język amharski
    w języku amharskim
    po amharsku
    mówiący po amharsku
    mówią po amharsku
    mówię po amharsku
    amharskojęzyczna
    amharskojęzyczny
    amharic
    amharyjski
    po etiopsku
    język etiopski

cue-speaks-ru =
    rosyjski
    rosyjskiego
    rosyjskim
    rosyjskiej
    język rosyjski
    w języku rosyjskim
    po rosyjsku
    mówiący po rosyjsku
    mówią po rosyjsku
    mówię po rosyjsku
    rosyjskojęzyczna
    rosyjskojęzyczny
    ruski
    po rusku
    rosijski
    russisch
    mówiąca po rosyjsku

cue-speaks-pt =
    portugalski
    portugalskiego
    portugalskim
    portugalskiej
    język portugalski
    w języku portugalskim
    po portugalsku
    mówiący po portugalsku
    mówią po portugalsku
    mówię po portugalsku
    portugalskojęzyczna
    portugalskojęzyczny
    portugalski brazylijski
    po brazylijsku
    portugeski
    português
    portugees

cue-speaks-it =
    włoski
    włoskiego
    włoskim
    włoskiej
    język włoski
    w języku włoskim
    po włosku
    mówiący po włosku
    mówią po włosku
    mówię po włosku
    włoskojęzyczna
    włoskojęzyczny
    wloski
    po wlosku
    włoskojęzyczni
    italiano
    italiaans

cue-speaks-ro =
    rumuński
    rumuńskiego
    rumuńskim
    rumuńskiej
    język rumuński
    w języku rumuńskim
    po rumuńsku
    mówiący po rumuńsku
    mówią po rumuńsku
    mówię po rumuńsku
    rumuńskojęzyczna
    rumuńskojęzyczny
    rumunski
    po rumunsku
    mołdawski
    po mołdawsku
    roemeens

cue-speaks-bg =
    bułgarski
    bułgarskiego
    bułgarskim
    bułgarskiej
    język bułgarski
    w języku bułgarskim
    po bułgarsku
    mówiący po bułgarsku
    mówią po bułgarsku
    mówię po bułgarsku
    bułgarskojęzyczna
    bułgarskojęzyczny
    bulgarski
    po bulgarsku
    bulgaars

cue-speaks-ps =
    paszto
    pasztu
    pashto
    paszto język
    w języku paszto
    mówiący w paszto
    pasztuński
    pasztuńskiego
    po pasztuńsku
    po afgańsku
    język afgański

cue-speaks-zgh =
    berberyjski
    berberyjskiego
    berberyjskim
    berberyjskiej
    język berberyjski
    w języku berberyjskim
    po berberyjsku
    mówiący po berberyjsku
    mówią po berberyjsku
    mówię po berberyjsku
    berberyjskojęzyczna
    berberyjskojęzyczny
    berberski
    po berbersku
    tamazight
    tamazigt
    amazigh
    tarifit
    rifeński
    po rifeńsku
    riffijski

cue-speaks-pap =
    papiamento
    papiamentu
    papiament
    w papiamento
    w języku papiamento
    mówiący w papiamento
    po antylsku
    język antylski
    po papiamencku

cue-speaks-zh =
    chiński
    chińskiego
    chińskim
    chińskiej
    język chiński
    w języku chińskim
    po chińsku
    mówiący po chińsku
    mówią po chińsku
    mówię po chińsku
    chińskojęzyczna
    chińskojęzyczny
    chinski
    po chinsku
    mandaryński
    po mandaryńsku
    kantoński
    po kantońsku
