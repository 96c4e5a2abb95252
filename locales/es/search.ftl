# How people ask: the words around the subject of a search. One word or short phrase a line, in lower case, as
# people type them. None of it is shown on a page.

## Words that say nothing about what is looked for
# Function words, "I am looking for", "group", "help", "with", "have". Never a word that names trouble.
cue-nothing =
    yo
    mí
    me
    conmigo
    tú
    te
    ti
    él
    ella
    le
    lo
    la
    les
    los
    las
    nos
    nosotros
    nosotras
    se
    sí
    mis
    mío
    mía
    tus
    su
    sus
    nuestro
    nuestra
    un
    una
    unas
    al
    del
    de
    a
    con
    sin
    por
    para
    sobre
    entre
    desde
    como
    y
    e
    o
    u
    pero
    porque
    que
    cuando
    quién
    dónde
    por qué
    esto
    este
    esta
    eso
    algo
    alguien
    alguna
    todo
    todos
    mucho
    más
    muy
    tan
    no
    ni
    nunca
    también
    ya
    todavía
    soy
    es
    son
    ser
    estoy
    estar
    tengo
    tiene
    tenemos
    hay
    hay algún
    he
    ha
    puedo
    puede
    quiero
    quisiera
    me gustaría
    necesito
    necesita
    busco
    busca
    buscar
    buscando
    estoy buscando
    encontrar
    conocer
    ir
    voy
    unirme
    participar
    grupo
    grupos
    grupo de apoyo
    grupo de ayuda
    grupo de ayuda mutua
    ayuda mutua
    grupo de autoayuda
    autoayuda
    grupo de encuentro
    lotgenoten
    zelfhulpgroep
    reunión
    encuentro
    charla
    ayuda
    apoyo
    contacto
    hablar
    hablar con
    platicar
    charlar
    compartir
    persona
    personas
    gente
    otros
    otras
    otras personas
    alguien con
    lo mismo
    mismo
    misma
    igual que yo
    como yo
    en la misma situación
    por favor
    gracias
    hola
    día
    días
    mañana
    tarde
    por la tarde
    por la noche
    fin de semana
    semana

## Words for somebody close to the searcher, for whom or because of whom they search
cue-relatives =
    mi hijo
    mi hija
    mis hijos
    nuestro hijo
    nuestra hija
    hijo
    hija
    hijos
    mi niño
    mi niña
    mis niños
    mi nene
    mi bebé
    mi madre
    mi mamá
    mamá
    mi padre
    mi papá
    papá
    mis padres
    mi hermano
    mi hermana
    mis hermanos
    mis hermanas
    mi marido
    mi esposo
    mi mujer
    mi esposa
    mi señora
    mi pareja
    mi compañero
    mi novio
    mi novia
    mi chico
    mi chica
    mi ex
    mi abuelo
    mi abuela
    mis abuelos
    mi nieto
    mi nieta
    mis nietos
    mi sobrino
    mi sobrina
    mi tío
    mi tía
    mi primo
    mi suegro
    mi suegra
    mi yerno
    mi nuera
    mi cuñado
    mi amigo
    mi amiga
    mis amigos
    un amigo
    una amiga
    mi mejor amigo
    mi mejor amiga
    mi vecino
    mi vecina
    mi familia
    mi familiar
    un familiar
    familiares
    familiares de
    familia de
    padres de
    madres de
    hijos de
    hermanos de
    allegados
    un ser querido

## Words that stand before the name of a place
cue-place =
    en
    cerca de
    cerca
    por
    alrededor de
    en los alrededores de
    al lado de
    junto a
    desde
    zona
    en la zona de
    por la zona de
    en la región de
    región
    la ciudad de
    en la ciudad de
    municipio de
    barrio
    en el barrio de
    provincia de
    no lejos de
    próximo a
    código postal

## From home: online or by telephone
cue-online =
    online
    on line
    en línea
    por internet
    a través de internet
    virtual
    reunión virtual
    grupo virtual
    digital
    videollamada
    por videollamada
    videoconferencia
    por vídeo
    por video
    zoom
    por zoom
    teams
    google meet
    skype
    webcam
    desde casa
    desde mi casa
    sin salir de casa
    a distancia
    remoto
    por teléfono
    telefónico
    telefónica
    llamada telefónica
    por whatsapp
    grupo de whatsapp
    chat
    por chat
    foro

## Names of spoken languages: the name, other names, and forms that mean "in that language" or "speaking it"
cue-speaks-nl =
    holandés
    holandesa
    en holandés
    hablar holandés
    de habla holandesa
    neerlandés
    neerlandesa
    en neerlandés
    de habla neerlandesa
    flamenco
    en flamenco
    nederlands
    olandés
cue-speaks-en =
    inglés
    inglesa
    en inglés
    hablar inglés
    de habla inglesa
    anglófono
    anglófona
    english
cue-speaks-tr =
    turco
    turca
    en turco
    hablar turco
    de habla turca
    que hablen turco
cue-speaks-ar =
    árabe
    en árabe
    hablar árabe
    de habla árabe
    arabófono
    arabófona
    árabe marroquí
    dariya
    darija
    que hablen árabe
cue-speaks-fa =
    persa
    en persa
    hablar persa
    de habla persa
    farsi
    en farsi
    dari
    en dari
    parsi
cue-speaks-kmr =
    kurdo
    kurda
    en kurdo
    hablar kurdo
    de habla kurda
    kurmanji
    kurmanyi
    en kurmanji
cue-speaks-so =
    somalí
    en somalí
    hablar somalí
    de habla somalí
    lengua somalí
    idioma somalí
    somali
cue-speaks-de =
    alemán
    alemana
    en alemán
    hablar alemán
    de habla alemana
    germanófono
    aleman
cue-speaks-fr =
    francés
    francesa
    en francés
    hablar francés
    de habla francesa
    francófono
    francófona
    frances
cue-speaks-pl =
    polaco
    polaca
    en polaco
    hablar polaco
    de habla polaca
    lengua polaca
cue-speaks-uk =
    ucraniano
    ucraniana
    en ucraniano
    hablar ucraniano
    de habla ucraniana
    ucranio
cue-speaks-es =
    español
    española
    en español
    hablar español
    de habla española
    de habla hispana
    hispanohablante
    hispanohablantes
    hispanoparlante
    castellano
    en castellano
    en mi idioma español
    que hablen español
    spaans
cue-speaks-ti =
    tigriña
    en tigriña
    tigrinya
    en tigrinya
    hablar tigriña
cue-speaks-am =
    amárico
    en amárico
    hablar amárico
    amhárico
    amharico
    de habla amárica
cue-speaks-ru =
    ruso
    rusa
    en ruso
    hablar ruso
    de habla rusa
    rusófono
    rusoparlante
    rusohablante
cue-speaks-pt =
    portugués
    portuguesa
    en portugués
    hablar portugués
    de habla portuguesa
    lusófono
    lusófona
    portugués de brasil
    brasileño
    portuges
cue-speaks-it =
    italiano
    italiana
    en italiano
    hablar italiano
    de habla italiana
cue-speaks-ro =
    rumano
    rumana
    en rumano
    hablar rumano
    de habla rumana
    moldavo
cue-speaks-bg =
    búlgaro
    búlgara
    en búlgaro
    hablar búlgaro
    de habla búlgara
    bulgaro
cue-speaks-ps =
    pastún
    pashto
    en pashto
    pastú
    en pastún
    pushto
cue-speaks-zgh =
    bereber
    beréber
    en bereber
    tamazight
    amazigh
    amazig
    rifeño
    tarifit
    en rifeño
    de habla bereber
cue-speaks-pap =
    papiamento
    papiamentu
    en papiamento
    hablar papiamento
    papiamiento
cue-speaks-zh =
    chino
    en chino
    hablar chino
    de habla china
    mandarín
    chino mandarín
    cantonés
    en mandarín
