# How people ask: the words around the subject of a search. One word or short phrase a line, in lower case, as
# people type them. None of it is shown on a page.

## Words that say nothing about what is looked for
# Function words, "I am looking for", "group", "help", "with", "have". Never a word that names trouble.
cue-nothing =
    i
    i'm
    me
    my
    myself
    you
    your
    he
    his
    she
    her
    it
    we
    us
    our
    they
    them
    their
    someone
    somebody
    something
    who
    what
    which
    where
    when
    why
    how
    a
    an
    the
    this
    that
    there
    here
    and
    or
    but
    because
    if
    as
    also
    of
    to
    for
    from
    about
    on
    like
    with
    without
    together with
    since
    after
    before
    am
    is
    are
    was
    be
    have
    has
    had
    do
    does
    can
    will
    want
    need
    get
    not
    no
    never
    don't
    can't
    cannot
    yes
    very
    really
    please
    thanks
    looking for
    i am looking for
    searching for
    search
    find
    does anyone know
    any
    some
    others
    another
    people
    other people
    same
    same thing
    in the same situation
    going through
    who understand
    a group
    group
    groups
    self-help
    self help
    support
    peer
    circle
    meeting
    course
    help
    advice
    info
    information
    talk
    share
    experiences
    join
    free
    anonymous
    nearby
    near me
    in my area
    today
    now
    week
    every
    day
    morning
    afternoon
    evening
    weekend
    monday
    tuesday
    wednesday
    thursday
    friday
    saturday
    sunday
    years
    him
    would
    support group
    support groups
    meetings
    peer support
    peers

## Words for somebody close to the searcher, for whom or because of whom they search
cue-relatives =
    daughter
    my daughter
    son
    my son
    child
    children
    our child
    kid
    kids
    my teenager
    my little boy
    my little girl
    grandchild
    grandchildren
    mother
    mum
    mom
    father
    dad
    daddy
    my parents
    parent of
    parents of
    mother of
    father of
    brother
    brothers
    sister
    sisters
    sibling
    siblings
    husband
    wife
    spouse
    my partner
    partner of
    partners of
    wife of
    husband of
    boyfriend
    girlfriend
    fiancé
    my friend
    my best friend
    friend of
    grandmother
    grandma
    my gran
    my nan
    grandfather
    grandpa
    grandad
    mother-in-law
    father-in-law
    son-in-law
    daughter-in-law
    uncle
    aunt
    auntie
    cousin
    nephew
    niece
    family member
    family of
    relative
    loved one
    loved ones
    someone close to me
    next of kin
    neighbour

## Words that stand before the name of a place
cue-place =
    in
    at
    near
    near to
    close to
    around
    round
    next to
    not far from
    area
    area of
    in the area of
    the area around
    region
    region of
    in the region of
    district
    in the district of
    city
    city of
    in the city of
    town
    town of
    village
    village of
    municipality
    municipality of
    province
    province of
    in the province of
    neighbourhood
    neighbourhood of
    neighborhood
    somewhere in
    somewhere near
    i live in
    we live in
    living in
    based in
    vicinity of
    in the vicinity of
    surroundings of
    postcode
    postal code
    zip code

## From home: online or by telephone
cue-online =
    online
    on-line
    online group
    online meeting
    online meetings
    online support
    online support group
    virtual
    virtual group
    virtual meeting
    virtually
    digital
    internet
    on the internet
    via internet
    over the internet
    web
    web based
    video
    video call
    video calls
    video meeting
    by video
    on video
    webcam
    zoom
    on zoom
    via zoom
    zoom meeting
    zoom group
    teams
    microsoft teams
    skype
    google meet
    jitsi
    whatsapp
    whatsapp group
    on whatsapp
    facebook group
    telegram
    telegram group
    signal
    discord
    forum
    message board
    chat
    chat group
    chat room
    by phone
    by telephone
    over the phone
    on the phone
    phone
    telephone
    phone call
    phone group
    call in
    dial in
    from home
    at home
    from my home
    from my own home
    from my couch
    from a distance
    remote
    remotely
    without travelling
    i can't travel
    can't leave the house
    webinar

## Names of spoken languages: the name, other names, and forms that mean "in that language" or "speaking it"
cue-speaks-nl =
    dutch
    in dutch
    dutch speaking
    dutch-speaking
    dutch speaker
    dutch speakers
    nederlands
    flemish
    in flemish
    duch
    ducth

cue-speaks-en =
    english
    in english
    english speaking
    english-speaking
    english speaker
    english speakers
    speak english
    speaks english
    english language
    engels
    englisch
    inglish

cue-speaks-tr =
    turkish
    in turkish
    turkish speaking
    turkish-speaking
    turkish speaker
    turkish speakers
    speak turkish
    speaks turkish
    turkish language
    türkçe
    turkce
    turks
    turkisch

cue-speaks-ar =
    arabic
    in arabic
    arabic speaking
    arabic-speaking
    arabic speaker
    arabic speakers
    speak arabic
    speaks arabic
    arabic language
    arab speaking
    moroccan arabic
    syrian arabic
    iraqi arabic
    egyptian arabic
    darija
    arabisch
    arabik
    arabish

cue-speaks-fa =
    farsi
    in farsi
    farsi speaking
    farsi-speaking
    farsi speaker
    farsi speakers
    speak farsi
    speaks farsi
    persian
    in persian
    persian speaking
    persian language
    dari
    in dari
    dari speaking
    speak dari
    farsee
    perzian

cue-speaks-kmr =
    kurdish
    in kurdish
    kurdish speaking
    kurdish-speaking
    kurdish speaker
    kurdish speakers
    speak kurdish
    speaks kurdish
    kurdish language
    kurmanji
    in kurmanji
    kurmanji speaking
    kurmanci
    kurmanji kurdish
    northern kurdish
    kurdisch
    kurdi

cue-speaks-so =
    somali
    in somali
    somali speaking
    somali-speaking
    somali speaker
    somali speakers
    speak somali
    speaks somali
    somali language
    somalian language
    af soomaali
    soomaali
    somalisch

cue-speaks-de =
    german
    in german
    german speaking
    german-speaking
    german speaker
    german speakers
    speak german
    speaks german
    german language
    deutsch
    duits
    germen

cue-speaks-fr =
    french
    in french
    french speaking
    french-speaking
    french speaker
    french speakers
    speak french
    speaks french
    french language
    francophone
    français
    francais
    frensh

cue-speaks-pl =
    polish
    in polish
    polish speaking
    polish-speaking
    polish speaker
    polish speakers
    speak polish
    speaks polish
    polish language
    polski
    po polsku
    pools
    polisch

cue-speaks-uk =
    ukrainian
    in ukrainian
    ukrainian speaking
    ukrainian-speaking
    ukrainian speaker
    ukrainian speakers
    speak ukrainian
    speaks ukrainian
    ukrainian language
    ukranian
    ukranien
    oekraïens

cue-speaks-es =
    spanish
    in spanish
    spanish speaking
    spanish-speaking
    spanish speaker
    spanish speakers
    speak spanish
    speaks spanish
    spanish language
    español
    espanol
    castilian
    latin american spanish
    spaans
    spannish

cue-speaks-ti =
    tigrinya
    in tigrinya
    tigrinya speaking
    tigrinya-speaking
    tigrinya speaker
    tigrinya speakers
    speak tigrinya
    speaks tigrinya
    tigrinya language
    tigrigna
    tigrinia
    tigrina

cue-speaks-am =
    amharic
    in amharic
    amharic speaking
    amharic-speaking
    amharic speaker
    amharic speakers
    speak amharic
    speaks amharic
    amharic language
    amarinya
    amarigna
    amheric
    amharisch

cue-speaks-ru =
    russian
    in russian
    russian speaking
    russian-speaking
    russian speaker
    russian speakers
    speak russian
    speaks russian
    russian language
    russisch
    rusian
    russion

cue-speaks-pt =
    portuguese
    in portuguese
    portuguese speaking
    portuguese-speaking
    portuguese speaker
    portuguese speakers
    speak portuguese
    speaks portuguese
    portuguese language
    brazilian portuguese
    brazilian speaking
    português
    portugese
    portugees
    portugees speaking

cue-speaks-it =
    italian
    in italian
    italian speaking
    italian-speaking
    italian speaker
    italian speakers
    speak italian
    speaks italian
    italian language
    italiano
    italiaans
    itallian

cue-speaks-ro =
    romanian
    in romanian
    romanian speaking
    romanian-speaking
    romanian speaker
    romanian speakers
    speak romanian
    speaks romanian
    romanian language
    rumanian
    roumanian
    moldovan language
    roemeens

cue-speaks-bg =
    bulgarian
    in bulgarian
    bulgarian speaking
    bulgarian-speaking
    bulgarian speaker
    bulgarian speakers
    speak bulgarian
    speaks bulgarian
    bulgarian language
    bulgarien
    bulgaars

cue-speaks-ps =
    pashto
    in pashto
    pashto speaking
    pashto-speaking
    pashto speaker
    pashto speakers
    speak pashto
    speaks pashto
    pashto language
    pushto
    pashtu
    pakhto
    pukhto
    pasjtoe

cue-speaks-zgh =
    berber
    in berber
    berber speaking
    berber-speaking
    speak berber
    berber language
    tamazight
    in tamazight
    tamazight speaking
    speak tamazight
    amazigh
    amazigh language
    riffian
    in riffian
    riffian speaking
    rif berber
    tarifit
    tashelhit
    shilha
    tamazigt
    berbers

cue-speaks-pap =
    papiamento
    in papiamento
    papiamento speaking
    papiamento-speaking
    papiamento speaker
    papiamento speakers
    speak papiamento
    speaks papiamento
    papiamento language
    papiamentu
    papiaments
    papiamentoe
    papimento

cue-speaks-zh =
    chinese
    in chinese
    chinese speaking
    chinese-speaking
    chinese speaker
    chinese speakers
    speak chinese
    speaks chinese
    chinese language
    mandarin
    in mandarin
    mandarin speaking
    speak mandarin
    cantonese
    in cantonese
    cantonese speaking
    speak cantonese
    chineese
    chinees
