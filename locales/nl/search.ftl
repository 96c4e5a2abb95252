# How people ask: the words around the subject of a search. One word or short phrase a line, in lower case, as
# people type them. None of it is shown on a page.

## Words that say nothing about what is looked for
# Function words, "I am looking for", "group", "help", "with", "have". Never a word that names trouble.
cue-nothing =
    ik
    jij
    je
    hij
    zij
    ze
    wij
    we
    het
    mij
    me
    mijn
    m'n
    hem
    haar
    zijn
    ons
    onze
    zich
    mezelf
    de
    een
    dit
    dat
    deze
    die
    er
    daar
    iemand
    iets
    wat
    wie
    waar
    waarom
    wanneer
    hoe
    welke
    en
    of
    maar
    want
    omdat
    als
    dan
    ook
    wel
    al
    sinds
    over
    om
    te
    naar
    van
    voor
    door
    met
    zonder
    aan
    op
    samen met
    ben
    is
    was
    wordt
    worden
    heb
    hebt
    heeft
    hebben
    had
    kan
    kunnen
    mag
    moet
    moeten
    wil
    willen
    zou
    gaan
    doe
    doen
    niet
    geen
    nooit
    nee
    zo
    graag
    alsjeblieft
    aub
    zoek
    ik zoek
    op zoek naar
    vinden
    waar vind ik
    is er
    behoefte aan
    nodig
    hulp
    help
    helpen
    steun
    ondersteuning
    steungroep
    groep
    groepen
    zelfhulp
    zelfhulpgroep
    lotgenoten
    lotgenotencontact
    praatgroep
    gespreksgroep
    vereniging
    bijeenkomst
    cursus
    mensen
    anderen
    andere
    iedereen
    hetzelfde
    meemaken
    ervaringen delen
    praten
    gesprek
    delen
    elkaar
    informatie
    advies
    gratis
    anoniem
    dichtbij
    in de buurt
    bij mij in de buurt
    vandaag
    nu
    week
    elke
    dag
    avond
    's avonds
    ochtend
    middag
    weekend
    maandag
    dinsdag
    woensdag
    donderdag
    vrijdag
    zaterdag
    zondag

## Words for somebody close to the searcher, for whom or because of whom they search
cue-relatives =
    dochter
    mijn dochter
    dochtertje
    zoon
    zoons
    mijn zoon
    zoontje
    kind
    kinderen
    ons kind
    kindje
    kleinkind
    kleinkinderen
    moeder
    mijn moeder
    mama
    mam
    vader
    mijn vader
    papa
    mijn ouders
    ouders van
    ouder van
    moeder van
    vader van
    broer
    broertje
    broers
    zus
    zusje
    zussen
    mijn man
    echtgenoot
    mijn vrouw
    echtgenote
    mijn partner
    partner van
    partners van
    mijn vriend
    mijn vriendje
    mijn vriendin
    mijn verloofde
    oma
    opa
    grootmoeder
    grootvader
    schoonmoeder
    schoonvader
    schoonouders
    schoonzoon
    schoondochter
    oom
    tante
    neef
    neefje
    nicht
    nichtje
    familieleden
    familie van
    naaste
    naasten
    naasten van
    dierbare
    buurman
    buurvrouw
    iemand die ik ken
    kleinzoon
    kleindochter

## Words that stand before the name of a place
cue-place =
    in
    te
    bij
    nabij
    rond
    rondom
    omgeving
    in de omgeving van
    omgeving van
    in de buurt van
    buurt van
    vlakbij
    vlak bij
    regio
    in de regio
    in regio
    gemeente
    in de gemeente
    provincie
    in de provincie
    stad
    in de stad
    dorp
    wijk
    in de wijk
    stadsdeel
    in het dorp
    vanuit
    ergens in
    niet ver van
    ik woon in
    wij wonen in
    wonend in
    woonachtig in
    centrum van
    postcode

## From home: online or by telephone
cue-online =
    online
    digitaal
    digitale groep
    online groep
    online bijeenkomst
    online meeting
    via internet
    op internet
    internet
    via de computer
    via video
    video
    videobellen
    beeldbellen
    videogesprek
    via beeldbellen
    webcam
    zoom
    via zoom
    teams
    via teams
    skype
    google meet
    jitsi
    whatsapp
    whatsappgroep
    via whatsapp
    appgroep
    facebookgroep
    telegram
    signal
    forum
    chat
    chatten
    chatgroep
    via chat
    telefonisch
    per telefoon
    via de telefoon
    aan de telefoon
    telefoon
    bellen
    belgroep
    vanuit huis
    van thuis uit
    thuis meedoen
    van huis uit
    vanaf de bank
    vanuit mijn huis
    op afstand
    zonder de deur uit te gaan
    ik kan niet reizen
    zonder reizen
    webinar

## Names of spoken languages: the name, other names, and forms that mean "in that language" or "speaking it"
cue-speaks-nl =
    nederlands
    nederlandse
    nederlandstalig
    nederlandstalige
    in het nederlands
    nederlands sprekend
    nederlandssprekend
    hollands
    vlaams
    vlaamstalig
    nederlans
    neederlands

cue-speaks-en =
    engels
    engelse
    engelstalig
    engelstalige
    in het engels
    engels sprekend
    engelssprekend
    engels spreken
    engelse taal
    english
    engles

cue-speaks-tr =
    turks
    turkse
    turkstalig
    turkstalige
    in het turks
    turks sprekend
    turkssprekend
    turks spreken
    turkse taal
    türkçe
    turkce
    turkisch

cue-speaks-ar =
    arabisch
    arabische
    arabischtalig
    in het arabisch
    arabisch sprekend
    arabischsprekend
    arabisch spreken
    arabische taal
    arabies
    arabic
    marokkaans arabisch
    syrisch arabisch
    irakees arabisch
    darija
    darisja

cue-speaks-fa =
    farsi
    perzisch
    perzische
    persisch
    in het farsi
    in het perzisch
    farsi sprekend
    farsi spreken
    farsi sprekende
    perzisch sprekend
    farsie
    dari
    in het dari
    dari sprekend

cue-speaks-kmr =
    koerdisch
    koerdische
    in het koerdisch
    koerdisch sprekend
    koerdischsprekend
    koerdisch spreken
    koerdische taal
    kurmanji
    kurmandji
    kurmanci
    kurmanc
    koerdies
    noord-koerdisch

cue-speaks-so =
    somalisch
    somalische
    somali
    in het somalisch
    in het somali
    somalisch sprekend
    somali sprekend
    somalisch spreken
    somalische taal
    somaals
    somalies

cue-speaks-de =
    duits
    duitse
    duitstalig
    duitstalige
    in het duits
    duits sprekend
    duitssprekend
    duits spreken
    duitse taal
    deutsch
    duitsch

cue-speaks-fr =
    frans
    franse
    franstalig
    franstalige
    in het frans
    frans sprekend
    franssprekend
    frans spreken
    franse taal
    français
    french

cue-speaks-pl =
    pools
    poolse
    poolstalig
    poolstalige
    in het pools
    pools sprekend
    poolssprekend
    pools spreken
    poolse taal
    polski
    po polsku

cue-speaks-uk =
    oekraïens
    oekraïense
    oekraïenstalig
    in het oekraïens
    oekraïens sprekend
    oekraïens spreken
    oekraïense taal
    oekraiens
    oekrains
    oekrainisch
    ukraiens

cue-speaks-es =
    spaans
    spaanse
    spaanstalig
    spaanstalige
    in het spaans
    spaans sprekend
    spaanssprekend
    spaans spreken
    spaanse taal
    español
    castellano
    latijns-amerikaans spaans

cue-speaks-ti =
    tigrinya
    tigrinja
    tigrigna
    tigrinia
    in het tigrinya
    tigrinya sprekend
    tigrinya spreken
    tigrinya sprekende
    tigrijns
    eritrees tigrinya

cue-speaks-am =
    amhaars
    amharisch
    amhaarse
    amharische
    in het amhaars
    in het amharisch
    amhaars sprekend
    amhaars spreken
    amharic
    amhaarisch
    ethiopisch amhaars

cue-speaks-ru =
    russisch
    russische
    russischtalig
    in het russisch
    russisch sprekend
    russischsprekend
    russisch spreken
    russische taal
    russies
    russich

cue-speaks-pt =
    portugees
    portugese
    portugeestalig
    portugeestalige
    in het portugees
    portugees sprekend
    portugees spreken
    portugese taal
    braziliaans
    braziliaans portugees
    portugues
    portegees

cue-speaks-it =
    italiaans
    italiaanse
    italiaanstalig
    in het italiaans
    italiaans sprekend
    italiaanssprekend
    italiaans spreken
    italiaanse taal
    italiano
    itallians

cue-speaks-ro =
    roemeens
    roemeense
    roemeenstalig
    in het roemeens
    roemeens sprekend
    roemeens spreken
    roemeense taal
    moldavisch
    romeens

cue-speaks-bg =
    bulgaars
    bulgaarse
    bulgaarstalig
    in het bulgaars
    bulgaars sprekend
    bulgaars spreken
    bulgaarse taal
    bulgars
    bulgaarsch

cue-speaks-ps =
    pasjtoe
    pashto
    pasjto
    in het pasjtoe
    in het pashto
    pasjtoe sprekend
    pashto sprekend
    pashto spreken
    pashtoe
    pasthu
    afghaans pasjtoe

cue-speaks-zgh =
    berbers
    berberse
    berbertalig
    in het berbers
    berber
    tamazight
    amazigh
    tarifit
    riffijns
    riffijnse
    riffijns sprekend
    in het riffijns
    berbers sprekend
    rif berbers
    tarifiet
    riffeins
    tachelhit
    tasjelhiet
    tamazigt

cue-speaks-pap =
    papiaments
    papiamentse
    papiamento
    papiamentu
    in het papiaments
    papiaments sprekend
    papiamento sprekend
    papiaments spreken
    papiamentstalig
    papiament
    papiamens

cue-speaks-zh =
    chinees
    chinese
    chineestalig
    chineestalige
    in het chinees
    chinees sprekend
    chineessprekend
    chinees spreken
    chinese taal
    mandarijn
    in het mandarijn
    kantonees
    kantonese
    sjinees
