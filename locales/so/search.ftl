# How people ask: the words around the subject of a search. One word or short phrase a line, in lower case, as
# people type them. None of it is shown on a page.

## Words that say nothing about what is looked for
# Function words, "I am looking for", "group", "help", "with", "have". Never a word that names trouble.
cue-nothing =
    i
    ii
    iga
    igu
    ila
    ku
    ka
    u
    la
    kula
    uga
    iyo
    oo
    ee
    ama
    mise
    ah
    aan
    waa
    waan
    waxaan
    waxaa
    wuxuu
    waxay
    baan
    baa
    buu
    bay
    ayaan
    ayaa
    ayuu
    ayay
    ayey
    ma
    ma jiraa
    ma jirtaa
    in
    inaan
    si
    sida
    sidii
    aniga
    anigu
    anigoo
    adiga
    isaga
    iyada
    kan
    tan
    kuwa
    kuwan
    halkan
    meel
    jira
    jirta
    raadi
    raadinayaa
    raadinaya
    waxaan raadinayaa
    baan raadinayaa
    waxaan baadi goobayaa
    waxaan doonayaa
    waxaan rabaa
    waxaan jeclaan lahaa
    waxaan u baahanahay
    baahanahay
    koox
    kooxda
    kooxo
    koox is-caawin
    koox is caawin ah
    is caawin
    koox is-taageero
    koox taageero
    taageero
    taageerada
    caawimo
    caawimaad
    caawin
    i caawi
    talo
    kulan
    kulanka
    la kulmo
    ku biiro
    ka qayb galo
    wada hadal
    wada sheekaysi
    la hadlo
    hadal
    lotgenoten
    lotgenotengroep
    zelfhulpgroep
    praatgroep
    dad
    dadka
    qof
    qofka
    kale
    dad kale
    qof kale
    dad isku xaal ah
    xaaladdayda oo kale ku jira
    sidayda oo kale
    aniga oo kale
    oo kale
    la mid ah
    isla
    qaba
    qabta
    leh
    leeyahay
    haysta
    soo maray
    ku saabsan
    loogu talagalay
    awgeed
    awgiis
    laakiin
    sababtoo ah
    marka
    markaan
    goorma
    xaggee
    sidee
    maxaa
    maxay
    fadlan
    dhow
    ii dhow
    iigu dhow
    agtayda
    maanta
    hadda
    subax
    subaxdii
    galab
    galabtii
    fiid
    fiidkii
    habeen
    habeenkii
    maalin
    toddobaad
    aad
    aad u
    badan
    wax
    kadib
    ka dib

## Words for somebody close to the searcher, for whom or because of whom they search
cue-relatives =
    wiilkayga
    wiilkaygu
    wiilkeyga
    wiilkaygii
    gabadhayda
    gabadhaydu
    gabadheyda
    gabartayda
    inankayga
    inankaygu
    inantayda
    inantaydu
    ilmahayga
    ilmahaygu
    cunugeyga
    cunuggayga
    carruurtayda
    carruurtaydu
    caruurteyda
    hooyaday
    hooyo
    aabahay
    aabbahay
    aabaheyga
    aabo
    aabbo
    aabe
    waalidkay
    waalidkayga
    waalidiintay
    walaalkay
    walaalkey
    walaashay
    walaalahay
    ninkayga
    ninkaygu
    ninkeyga
    ninkaygii
    seygayga
    xaaskayga
    xaaskaygu
    xaaskeyga
    xaaskaygii
    naagtayda
    naagtaydu
    naagteyda
    ooridayda
    lammaanahayga
    saaxiibkay
    saaxiibtay
    saaxiibbaday
    ayeeyo
    ayeeyaday
    awoowe
    awoowgay
    adeerkay
    abtigay
    eeddaday
    habaryartay
    ina adeerkay
    inaadeerkay
    soddohday
    soddogay
    qoyskayga
    qoyskaygu
    reerkayga
    ehelkayga
    qof ehelkayga ah
    deriskayga
    jaarkayga

## Words that stand before the name of a place
cue-place =
    ku
    ku yaal
    ku taal
    ku taalla
    magaalada
    magaalo
    degmada
    agagaarka
    u dhow
    ku dhow
    ag
    hareeraha
    gobolka
    gobol
    xaafadda
    gudaha
    meel u dhow
    nawaaxiga
    in
    omgeving

## From home: online or by telephone
cue-online =
    online
    onlayn
    onleen
    internet ahaan
    internetka ku kulma
    internetka lagu kulmo
    khadka internetka
    khadka tooska ah
    fiidiyow
    fiidiyow ku kulan
    muuqaal ku kulan
    video
    video call
    videobellen
    zoom
    teams
    telefoon ahaan
    telefoonka ku kulma
    telefoonka lagu kulmo
    taleefan ku hadal
    anigoo guriga jooga
    guriga oo la joogo
    guriga ka qayb gal
    vanuit huis
    meel fog ka qayb gal

## Names of spoken languages: the name, other names, and forms that mean "in that language" or "speaking it"
cue-speaks-nl =
    holandays
    holandeys
    holandayska
    holandeyska
    holandi
    af holandi
    af holandays
    holaandis
    ku hadla holandays
    nederlands
    dutch

cue-speaks-en =
    ingiriisi
    ingiriis
    ingiriisiga
    ingriisi
    af ingiriisi
    af ingiriis
    ku hadla ingiriisi
    engels
    english

cue-speaks-tr =
    turki
    turkiga
    af turki
    turkish
    turkishka
    ku hadla turki
    turks

cue-speaks-ar =
    carabi
    carabiga
    af carabi
    af carbeed
    carbeed
    afka carabiga
    ku hadla carabi
    arabi
    arabisch
    arabic

cue-speaks-fa =
    faarisi
    faarisiga
    faarsi
    farsi
    af faarisi
    af faarsi
    dari
    ku hadla faarisi
    beershiyaan
    perzisch
    persian

cue-speaks-kmr =
    kurdi
    kurdiga
    kurdish
    af kurdi
    kurmanji
    kurmaanji
    ku hadla kurdi
    koerdisch

cue-speaks-so =
    soomaali
    soomaaliga
    somali
    somaali
    af soomaali
    afsoomaali
    af soomaaliga
    afka soomaaliga
    ku hadla soomaali
    af maay
    maay
    af maxaa tiri
    somalisch

cue-speaks-de =
    jarmal
    jarmalka
    jarman
    af jarmal
    af jarmalka
    jarmalays
    ku hadla jarmal
    duits
    german

cue-speaks-fr =
    faransiis
    faransiiska
    af faransiis
    faransays
    ku hadla faransiis
    frans
    french

cue-speaks-pl =
    boolish
    boolishka
    bolish
    af boolish
    boolandays
    ku hadla boolish
    pools
    polish

cue-speaks-uk =
    yukreeniyaan
    yukrayniyaan
    yukreeniyaanka
    af yukreeniyaan
    yukreeni
    ku hadla yukreeniyaan
    oekraïens
    ukrainian

cue-speaks-es =
    isbaanish
    isbaanishka
    isbanish
    af isbaanish
    ku hadla isbaanish
    spaans
    spanish

cue-speaks-ti =
    tigrinya
    tigriinya
    tigrigna
    tigrinyaga
    af tigrinya
    ku hadla tigrinya
    tigree

cue-speaks-am =
    amxaari
    amxaariga
    axmaari
    amxaarik
    af amxaari
    ku hadla amxaari
    amhaars
    amharic

cue-speaks-ru =
    ruush
    ruushka
    ruushiga
    af ruush
    rashiyaan
    ku hadla ruush
    russisch
    russian

cue-speaks-pt =
    boortaqiis
    boortaqiiska
    boortuqiis
    burtuqiis
    af boortaqiis
    ku hadla boortaqiis
    portugees
    portuguese

cue-speaks-it =
    talyaani
    talyaaniga
    talyani
    af talyaani
    ku hadla talyaani
    italiaans
    italian

cue-speaks-ro =
    romaaniyaan
    roomaani
    romaani
    af romaaniyaan
    ku hadla romaaniyaan
    roemeens
    romanian

cue-speaks-bg =
    bulgaari
    bulgaariyaan
    bulgaariga
    af bulgaari
    ku hadla bulgaari
    bulgaars
    bulgarian

cue-speaks-ps =
    bashto
    bashtuu
    pashto
    pashtu
    af bashto
    ku hadla bashto
    pasjtoe

cue-speaks-zgh =
    barbari
    berber
    af barbari
    amaasiiq
    amaziiq
    tamazight
    tamasiikht
    riifi
    af riifi
    ku hadla barbari
    berbers

cue-speaks-pap =
    papiamento
    papiamentu
    babiyamento
    af papiamento
    ku hadla papiamento
    papiaments

cue-speaks-zh =
    shiinays
    shiineys
    shiinayska
    af shiinays
    af shiine
    mandarin
    mandariin
    kantoniis
    ku hadla shiinays
    chinees
    chinese
