# How people ask: the words around the subject of a search. One word or short phrase a line, in lower case, as
# people type them. None of it is shown on a page.

## Words that say nothing about what is looked for
# Function words, "I am looking for", "group", "help", "with", "have". Never a word that names trouble.
cue-nothing =
    ich
    er
    sie
    es
    wir
    man
    mich
    mir
    uns
    sich
    mein
    meine
    meinen
    meinem
    meiner
    sein
    seine
    unser
    unsere
    der
    die
    das
    den
    dem
    des
    ein
    eine
    einen
    einem
    einer
    eines
    und
    oder
    aber
    auch
    weil
    dass
    wenn
    für
    mit
    von
    vom
    zu
    zum
    zur
    an
    am
    auf
    bei
    aus
    über
    wegen
    nach
    seit
    bin
    ist
    sind
    war
    waren
    habe
    hab
    hat
    haben
    hatte
    hatten
    wird
    werden
    wurde
    kann
    können
    will
    wollen
    möchte
    muss
    müssen
    soll
    darf
    nicht
    kein
    keine
    keinen
    nichts
    nein
    noch
    schon
    nur
    sehr
    so
    viel
    viele
    mehr
    immer
    oft
    etwas
    alles
    dort
    hier
    jetzt
    wo
    wie
    was
    welche
    gibt es
    ich suche
    suche
    suchen
    finde
    finden
    ich möchte
    ich brauche
    brauche
    brauchen
    gruppe
    gruppen
    selbsthilfe
    selbsthilfegruppe
    selbsthilfegruppen
    shg
    selbsthilfe gruppe
    gesprächsgruppe
    gesprächskreis
    unterstützungsgruppe
    treffen
    treff
    treffpunkt
    austausch
    austauschen
    erfahrungen
    erfahrungsaustausch
    hilfe
    helfen
    unterstützung
    beratung
    information
    betroffene
    betroffen
    gleichgesinnte
    menschen
    leute
    personen
    jemand
    jemanden
    andere
    anderen
    gleiche
    zusammen
    gemeinsam
    reden
    sprechen
    zuhören
    bitte
    hallo
    nähe
    abends
    abend
    nachmittags
    tagsüber
    woche
    wochenende
    kostenlos
    anonym
    gern
    gerne
    nix
    geht
    kommen
    leben mit
    umgang mit
    nie
    keiner
    ihn
    wer

## Words for somebody close to the searcher, for whom or because of whom they search
cue-relatives =
    tochter
    meine tochter
    meiner tochter
    sohn
    mein sohn
    meinen sohn
    meinem sohn
    kind
    mein kind
    kinder
    meine kinder
    mein baby
    mutter
    meine mutter
    meiner mutter
    mama
    vater
    mein vater
    meinen vater
    meinem vater
    papa
    eltern
    meine eltern
    meinen eltern
    bruder
    meinen bruder
    schwester
    meiner schwester
    geschwister
    mein mann
    meinen mann
    meinem mann
    meine frau
    meiner frau
    partner
    mein partner
    meinem partner
    meinen partner
    partnerin
    meine partnerin
    lebensgefährte
    mein freund
    meinem freund
    meinen freund
    meine freundin
    meiner freundin
    oma
    opa
    großmutter
    großvater
    enkel
    enkelkind
    neffe
    nichte
    schwiegermutter
    schwiegertochter
    nachbar
    nachbarin
    angehörige
    für angehörige
    angehörigen
    angehöriger

## Words that stand before the name of a place
cue-place =
    in
    im
    in der
    nähe
    in der nähe
    in der nähe von
    nähe von
    rund um
    umgebung
    in der umgebung von
    umkreis
    im umkreis von
    region
    raum
    im raum
    gegend
    in der gegend von
    gemeinde
    provinz
    wohne in
    ich wohne in
    plz
    postleitzahl

## From home: online or by telephone
cue-online =
    online
    onlinegruppe
    online-gruppe
    online gruppe
    onlinetreffen
    online treffen
    im internet
    per internet
    übers internet
    von zu hause
    von zuhause
    von daheim
    von zu hause aus
    virtuell
    videoanruf
    videogruppe
    videokonferenz
    per video
    videochat
    zoom
    teams
    skype
    jitsi
    webinar
    telefonisch
    per telefon
    am telefon
    telefongruppe
    chat
    chatgruppe
    forum
    whatsapp
    whatsapp gruppe
    hybrid
    remote

## Names of spoken languages: the name, other names, and forms that mean "in that language" or "speaking it"
cue-speaks-nl =
    niederländisch
    niederländische
    niederländischer
    niederländischen
    niederländischsprachig
    auf niederländisch
    niederlaendisch
    holländisch
    holländische
    auf holländisch
    hollaendisch
    flämisch
    nederlands
    niderländisch

cue-speaks-en =
    englisch
    englische
    englischer
    englischen
    englischsprachig
    englischsprachige
    auf englisch
    english
    englich

cue-speaks-tr =
    türkisch
    türkische
    türkischer
    türkischen
    türkischsprachig
    türkischsprachige
    auf türkisch
    tuerkisch
    türkçe

cue-speaks-ar =
    arabisch
    arabische
    arabischer
    arabischen
    arabischsprachig
    arabischsprachige
    auf arabisch
    darija
    syrisches arabisch
    arabich

cue-speaks-fa =
    persisch
    persische
    persischer
    farsi
    auf farsi
    auf persisch
    persischsprachig
    farsisprachig
    dari
    auf dari

cue-speaks-kmr =
    kurdisch
    kurdische
    kurdischer
    kurdischsprachig
    auf kurdisch
    kurmandschi
    kurmanci
    kurmanji
    kurmandji
    nordkurdisch

cue-speaks-so =
    somali
    somalisch
    somalische
    auf somali
    auf somalisch
    somalischsprachig
    somalisprachig

cue-speaks-de =
    deutsch
    deutsche
    deutscher
    deutschen
    deutschsprachig
    deutschsprachige
    auf deutsch
    hochdeutsch
    deutch
    schweizerdeutsch

cue-speaks-fr =
    französisch
    französische
    französischer
    französischsprachig
    auf französisch
    franzoesisch
    französich
    frankophon
    frankofon

cue-speaks-pl =
    polnisch
    polnische
    polnischer
    polnischen
    polnischsprachig
    auf polnisch
    polnich

cue-speaks-uk =
    ukrainisch
    ukrainische
    ukrainischer
    ukrainischsprachig
    auf ukrainisch
    ukrainich
    ukränisch

cue-speaks-es =
    spanisch
    spanische
    spanischer
    spanischsprachig
    spanischsprachige
    auf spanisch
    kastilisch
    spanich

cue-speaks-ti =
    tigrinya
    tigrinisch
    tigrinia
    auf tigrinya
    tigrinyasprachig
    tigrigna
    tigrinja

cue-speaks-am =
    amharisch
    amharische
    auf amharisch
    amharischsprachig
    amharic
    amarisch

cue-speaks-ru =
    russisch
    russische
    russischer
    russischen
    russischsprachig
    russischsprachige
    russischsprachigen
    auf russisch
    russich

cue-speaks-pt =
    portugiesisch
    portugiesische
    portugiesischer
    portugiesischsprachig
    auf portugiesisch
    brasilianisches portugiesisch
    portugisisch

cue-speaks-it =
    italienisch
    italienische
    italienischer
    italienischsprachig
    auf italienisch
    italienich
    italjenisch

cue-speaks-ro =
    rumänisch
    rumänische
    rumänischer
    rumänischsprachig
    auf rumänisch
    rumaenisch
    rumenisch

cue-speaks-bg =
    bulgarisch
    bulgarische
    bulgarischer
    bulgarischsprachig
    auf bulgarisch
    bulgarich

cue-speaks-ps =
    paschtu
    paschto
    pashto
    pashtu
    auf paschtu
    auf paschto
    paschtunisch
    paschtusprachig
    pachto

cue-speaks-zgh =
    berberisch
    berbersprache
    tamazight
    tamasight
    amazigh
    rif-berberisch
    rifberberisch
    rifisch
    tarifit
    taschelhit
    tachelhit
    auf tamazight
    kabylisch

cue-speaks-pap =
    papiamento
    papiamentu
    papiamentisch
    auf papiamento
    papiamentosprachig
    papjamento

cue-speaks-zh =
    chinesisch
    chinesische
    chinesischer
    chinesischsprachig
    auf chinesisch
    mandarin
    hochchinesisch
    kantonesisch
    chinesich
