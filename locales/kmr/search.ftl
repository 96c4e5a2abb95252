# How people ask: the words around the subject of a search. One word or short phrase a line, in lower case, as
# people type them. None of it is shown on a page.

## Words that say nothing about what is looked for
# Function words, "I am looking for", "group", "help", "with", "have". Never a word that names trouble.
cue-nothing =
    ez
    min
    me
    em
    tu
    te
    we
    hûn
    ew
    wî
    wê
    wan
    vê
    vî
    van
    ev
    xwe
    bi xwe
    yek
    kesek
    kesekî
    kesên
    kes
    hinek
    çend
    pir
    gelek
    jî
    û
    an
    an jî
    lê
    lê belê
    ji ber
    ji ber ku
    ku
    ka
    gelo
    heke
    ger
    eger
    wek
    wekî
    mîna
    ji bo
    ji
    li ser
    bi
    bi hev re
    bi min re
    bêyî
    di
    de
    re
    ve
    piştî
    ne
    na
    tune
    hê
    e
    ye
    bû
    heye
    hene
    dibe
    dixwazim
    dixwaze
    divê
    pêwîst e
    hewce ye
    dikarim
    dikare
    nikarim
    lê digerim
    ez li komekê digerim
    digerim
    digere
    bigerim
    bibînim
    dibînim
    beşdar bibim
    kî
    kê
    çi
    çi ye
    çawa
    kengî
    li ku
    li ku derê
    kom
    komek
    komekê
    koma
    komên
    komê
    grûp
    grup
    koma xwe alîkariyê
    koma alîkariyê
    koma piştgiriyê
    koma axaftinê
    civîn
    civînek
    hevdîtin
    lotgenoten
    lotgenotengroep
    zelfhulpgroep
    praatgroep
    alîkarî
    alîkariyê
    alîkariya
    piştgirî
    piştgiriya
    şêwirîn
    şîret
    agahî
    biaxivim
    axaftin
    axaftinê
    parve bikim
    mirov
    mirovên
    yên din
    kesên din
    heman tişt
    heman tiştî dijîn
    yên wek min
    kesên wek min
    dijîn
    fêm bikin
    ji kerema xwe
    spas
    silav
    merheba
    niha
    êvar
    êvarê
    êvaran
    piştî nîvro
    hefte
    hefteyê
    dawiya hefteyê
    roj
    rojê

## Words for somebody close to the searcher, for whom or because of whom they search
cue-relatives =
    keça min
    keçika min
    keça me
    kurê min
    lawê min
    kurê me
    zarokê min
    zarokê me
    zarokên min
    zarokên me
    zaroka min
    diya min
    dayika min
    bavê min
    dê û bavê min
    dê û bav
    malbata min
    malbat
    xwişka min
    xuşka min
    birayê min
    kekê min
    jina min
    xanima min
    hevjîna min
    hevjînê min
    hevsera min
    hevserê min
    mêrê min
    zilamê min
    partnerê min
    partnera min
    dergistiya min
    dergistiyê min
    yara min
    yarê min
    jina min a berê
    mêrê min ê berê
    hevalê min
    hevala min
    hevalek min
    hevalekî min
    cîranê min
    cîrana min
    neviyê min
    neviya min
    biraziyê min
    xwarziyê min
    pismamê min
    dotmama min
    apê min
    xalê min
    bapîrê min
    dapîra min
    pîrika min
    xesûya min
    xezûrê min
    bûka min
    zavayê min
    zirkurê min
    zirkeça min
    merivekî min
    xizmekî min
    xizmên min
    kesekî nêzîkî min
    nêzîkên min
    ji bo malbatê
    xizm

## Words that stand before the name of a place
cue-place =
    li
    li bajarê
    bajarê
    li gundê
    gundê
    li nêzî
    li nêzîkî
    nêzî
    nêzîk
    nêzîkî
    nêzîkê
    nêzîkî min
    nêzî min
    li nêzî mala min
    li dora
    dora
    derdora
    li derdora
    li hawirdora
    hawirdora
    li aliyê
    li herêma
    herêma
    li taxa
    taxa
    li navçeya
    navçeya
    li parêzgeha
    parêzgeha
    li şaredariya
    şaredariya
    li navenda bajarê
    koda posteyê
    koda postayê
    in
    omgeving
    regio
    buurt

## From home: online or by telephone
cue-online =
    online
    onlayn
    serhêl
    li serhêl
    bi serhêl
    koma serhêl
    koma online
    civîna online
    hevdîtina online
    li ser înternetê
    li ser internetê
    bi înternetê
    ji înternetê
    di înternetê de
    koma înternetê
    civîna li ser înternetê
    dîjîtal
    bi vîdyoyê
    bi vîdeoyê
    vîdyo
    video
    bi kamerayê
    bê kamera
    kamera girtî
    zoom
    bi zoomê
    li ser zoomê
    teams
    skype
    google meet
    facetime
    whatsapp
    koma whatsappê
    li ser whatsappê
    bi whatsappê
    viber
    koma telegramê
    messenger
    ji malê
    ji malê ve
    ji mal
    ji mala xwe
    bêyî ku ji malê derkevim
    bi telefonê
    bi telefon
    li ser telefonê
    telefonî
    axaftina bi telefonê
    bi dengî
    bi peyaman
    bi nivîskî
    chat
    çet
    forum
    ji dûr ve
    ji dûrî ve

## Names of spoken languages: the name, other names, and forms that mean "in that language" or "speaking it"
cue-speaks-nl =
    holandî
    zimanê holandî
    bi holandî
    bi zimanê holandî
    bi holandî diaxivim
    bi holandî diaxivin
    bi holandî biaxivin
    hollandî
    holendî
    holandîkî
    holandkî
    bi holandkî
    holendkî
    zimanê holandayê
    zimanê holendayê
    bi zimanê hollandayê
    felemenkî
    flamanî
    nederlands
    holandaca
cue-speaks-en =
    îngilîzî
    zimanê îngilîzî
    bi îngilîzî
    bi zimanê îngilîzî
    bi îngilîzî diaxivim
    bi îngilîzî diaxivin
    bi îngilîzî biaxivin
    îngilizî
    inglîzî
    ingilîzkî
    îngilîskî
    bi îngilîzkî
    zimanê îngilîzan
    engels
    english
    îngîlîzî
cue-speaks-tr =
    tirkî
    zimanê tirkî
    bi tirkî
    bi zimanê tirkî
    bi tirkî diaxivim
    bi tirkî diaxivin
    bi tirkî biaxivin
    turkî
    tirkkî
    bi turkî
    zimanê tirkan
    zimanê tirka
    türkçe
    turks
    tirkî dizanin
cue-speaks-ar =
    erebî
    zimanê erebî
    bi erebî
    bi zimanê erebî
    bi erebî diaxivim
    bi erebî diaxivin
    bi erebî biaxivin
    erebkî
    bi erebkî
    erebîkî
    zimanê ereban
    zimanê ereba
    erebî dizanin
    darija
    erebiya mexribî
    erebiya sûrî
    erebiya îraqî
    arabisch
    arabî
cue-speaks-fa =
    farisî
    zimanê farisî
    bi farisî
    bi zimanê farisî
    bi farisî diaxivim
    bi farisî diaxivin
    bi farisî biaxivin
    farsî
    farisîkî
    bi farsî
    zimanê farisan
    zimanê farsan
    ecemî
    bi ecemî
    zimanê ecem
    zimanê derî
    bi darî
    zimanê darî
    farsiya derî
    farsiya efxanî
    perzisch
cue-speaks-kmr =
    kurdî
    zimanê kurdî
    bi kurdî
    bi zimanê kurdî
    bi kurdî diaxivim
    bi kurdî diaxivin
    bi kurdî biaxivin
    kurmancî
    bi kurmancî
    zimanê kurmancî
    bi kurmancî diaxivin
    kirmancî
    kurmanjî
    kurmanci
    zimanê kurdan
    zimanê kurda
    zimanê me kurdî
    zimanê dayikê kurdî
    bi kurdiya kurmancî
    behdînî
    badînî
    bi behdînî
    koerdisch
    kürtçe
cue-speaks-so =
    somalî
    zimanê somalî
    bi somalî
    bi zimanê somalî
    bi somalî diaxivim
    bi somalî diaxivin
    bi somalî biaxivin
    somalkî
    bi somalkî
    zimanê somaliyan
    zimanê somalya
    zimanê somalyayê
    soomaali
    somalisch
    somalîkî
cue-speaks-de =
    almanî
    zimanê almanî
    bi almanî
    bi zimanê almanî
    bi almanî diaxivim
    bi almanî diaxivin
    bi almanî biaxivin
    elmanî
    almankî
    bi almankî
    elmankî
    bi elmanî
    zimanê almanan
    zimanê almanyayê
    almanîkî
    duits
    deutsch
cue-speaks-fr =
    fransî
    zimanê fransî
    bi fransî
    bi zimanê fransî
    bi fransî diaxivim
    bi fransî diaxivin
    bi fransî biaxivin
    fransizî
    frensî
    firansî
    feransî
    fransızkî
    bi fransizî
    zimanê fransiyan
    zimanê fransayê
    zimanê fransa
    frensîkî
    frans
cue-speaks-pl =
    polonî
    zimanê polonî
    bi polonî
    bi zimanê polonî
    bi polonî diaxivim
    bi polonî diaxivin
    bi polonî biaxivin
    polonkî
    bi polonkî
    polandî
    polonyayî
    polonîkî
    zimanê lehî
    zimanê poloniyan
    zimanê polonyayê
    zimanê polonya
    pools
cue-speaks-uk =
    ûkraynî
    zimanê ûkraynî
    bi ûkraynî
    bi zimanê ûkraynî
    bi ûkraynî diaxivim
    bi ûkraynî diaxivin
    bi ûkraynî biaxivin
    ukraynî
    okranî
    okraynî
    ukraynayî
    ûkranî
    bi ukraynî
    zimanê ûkraynayê
    zimanê ukrayna
    ukraynkî
    oekraïens
cue-speaks-es =
    spanî
    zimanê spanî
    bi spanî
    bi zimanê spanî
    bi spanî diaxivim
    bi spanî diaxivin
    bi spanî biaxivin
    îspanî
    spanyolî
    îspanyolî
    bi îspanî
    bi îspanyolî
    spankî
    zimanê spanyayê
    zimanê spaniyan
    zimanê îspanyayê
    espanyolî
    spaans
cue-speaks-ti =
    tigrînî
    zimanê tigrînî
    bi tigrînî
    bi zimanê tigrînî
    bi tigrînî diaxivim
    bi tigrînî diaxivin
    bi tigrînî biaxivin
    tigrinya
    tigrînya
    bi tigrinya
    zimanê tigrinya
    tîgrînyayî
    tigrignî
    tigrîn
    tîgrinî
    zimanê erîtreyê
    zimanê erîtrea
cue-speaks-am =
    amharî
    zimanê amharî
    bi amharî
    bi zimanê amharî
    bi amharî diaxivim
    bi amharî diaxivin
    bi amharî biaxivin
    emharî
    amharîk
    amharic
    bi emharî
    zimanê emharî
    zimanê etiyopyayê
    zimanê etyopya
    hebeşî
    amhaars
cue-speaks-ru =
    rûsî
    zimanê rûsî
    bi rûsî
    bi zimanê rûsî
    bi rûsî diaxivim
    bi rûsî diaxivin
    bi rûsî biaxivin
    rusî
    rûskî
    bi rûskî
    bi rusî
    rûsîkî
    ûrisî
    urisî
    bi ûrisî
    zimanê rûsan
    zimanê rûsyayê
    zimanê ûrisan
    russisch
cue-speaks-pt =
    portugalî
    zimanê portugalî
    bi portugalî
    bi zimanê portugalî
    bi portugalî diaxivim
    bi portugalî diaxivin
    bi portugalî biaxivin
    portekîzî
    bi portekîzî
    zimanê portekîzî
    portugîzî
    purtugalî
    portekizî
    portugalkî
    zimanê portugalê
    portugaliya brezîlyayê
    portugees
cue-speaks-it =
    îtalî
    zimanê îtalî
    bi îtalî
    bi zimanê îtalî
    bi îtalî diaxivim
    bi îtalî diaxivin
    bi îtalî biaxivin
    îtalyanî
    italî
    talyanî
    bi îtalyanî
    zimanê îtalyanî
    îtalyankî
    italyankî
    bi îtalyankî
    zimanê îtalyayê
    zimanê îtalyanan
    italiaans
cue-speaks-ro =
    romanî
    zimanê romanî
    bi romanî
    bi zimanê romanî
    bi romanî diaxivim
    bi romanî diaxivin
    bi romanî biaxivin
    rumanî
    romanyayî
    romenî
    rûmenî
    bi romenî
    bi rumanî
    zimanê romanyayê
    zimanê romenan
    romenkî
    roemeens
cue-speaks-bg =
    bulgarî
    zimanê bulgarî
    bi bulgarî
    bi zimanê bulgarî
    bi bulgarî diaxivim
    bi bulgarî diaxivin
    bi bulgarî biaxivin
    bulxarî
    bûlgarî
    bulgarkî
    bi bulgarkî
    bûlxarî
    bulgarîkî
    zimanê bulgaran
    zimanê bulgaristanê
    bulgaars
cue-speaks-ps =
    peştûyî
    zimanê peştûyî
    bi peştûyî
    bi zimanê peştûyî
    bi peştûyî diaxivim
    bi peştûyî diaxivin
    bi peştûyî biaxivin
    peştû
    paştû
    bi peştû
    bi paştû
    zimanê peştû
    zimanê paştû
    peştoyî
    peşto
    paşto
    pashto
    zimanê paştûnan
    zimanê efxanî
    bi efxanî
    zimanê efxaniyan
    pasjtoe
cue-speaks-zgh =
    berberî
    zimanê berberî
    bi berberî
    bi zimanê berberî
    bi berberî diaxivim
    bi berberî diaxivin
    bi berberî biaxivin
    amazîxî
    emazîxî
    bi amazîxî
    zimanê amazîxî
    tamazixt
    tamazight
    zimanê berberan
    rîfî
    bi rîfî
    zimanê rîfî
    tarifit
    şilhî
    berbers
    berberkî
cue-speaks-pap =
    papyamentoyî
    zimanê papyamentoyî
    bi papyamentoyî
    bi zimanê papyamentoyî
    bi papyamentoyî diaxivim
    bi papyamentoyî diaxivin
    bi papyamentoyî biaxivin
    papyamento
    papiamento
    papiamentu
    papyamentû
    bi papiamento
    bi papyamento
    zimanê papiamento
    zimanê papyamento
    zimanê kûrasaoyê
    papiamentî
    bi papiamentî
    papiaments
cue-speaks-zh =
    çînî
    zimanê çînî
    bi çînî
    bi zimanê çînî
    bi çînî diaxivim
    bi çînî diaxivin
    bi çînî biaxivin
    çînkî
    bi çînkî
    çînîkî
    mandarînî
    mandarin
    mandarîn
    bi mandarînî
    kantonî
    bi kantonî
    zimanê çîniyan
    zimanê çînê
    zimanê çîna
    chinees
