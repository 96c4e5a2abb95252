# How people ask: the words around the subject of a search. One word or short phrase a line, in lower case, as
# people type them. None of it is shown on a page.

## Words that say nothing about what is looked for
# Function words, "I am looking for", "group", "help", "with", "have". Never a word that names trouble.
cue-nothing =
    je
    j'ai
    il
    elle
    nous
    vous
    me
    moi
    se
    le
    la
    les
    un
    une
    des
    du
    de
    au
    aux
    ce
    c'est
    cet
    ces
    ça
    mon
    ma
    mes
    son
    sa
    ses
    notre
    et
    ou
    mais
    donc
    que
    qui
    où
    comment
    pourquoi
    est-ce que
    si
    comme
    parce que
    à
    dans
    en
    pour
    sur
    avec
    sans
    chez
    depuis
    à propos de
    y
    suis
    est
    sont
    être
    ai
    fais
    fait
    vais
    peux
    veux
    veut
    voudrais
    ne
    pas
    plus
    très
    trop
    beaucoup
    toujours
    encore
    aussi
    ici
    là
    quelque chose
    tous
    je cherche
    cherche
    recherche
    je voudrais
    j'aimerais
    j'ai besoin
    besoin
    besoin de
    trouver
    existe
    il y a
    y a-t-il
    groupe
    groupes
    un groupe
    groupe de parole
    groupes de parole
    groupe de soutien
    groupe d'entraide
    entraide
    réunion
    réunions
    rencontre
    rencontres
    rencontrer
    association
    aide
    aider
    soutien
    information
    personnes
    concerné
    gens
    quelqu'un
    autre
    autres
    les autres
    d'autres
    même
    mêmes
    la même chose
    qui vivent
    vivre avec
    atteint de
    ensemble
    parler
    parler de
    discuter
    échanger
    échange
    écouter
    expérience
    s'il vous plaît
    svp
    merci
    bonjour
    près
    soir
    en soirée
    après-midi
    journée
    en journée
    week-end
    anonyme
    l'
    d'
    j'
    qu'
    n'
    m'
    s'
    a
    ont
    jamais
    rien

## Words for somebody close to the searcher, for whom or because of whom they search
cue-relatives =
    ma fille
    mes filles
    fils
    mon fils
    enfant
    mon enfant
    mes enfants
    mon ado
    mon bébé
    mère
    ma mère
    maman
    père
    mon père
    papa
    mes parents
    mon frère
    ma soeur
    mari
    mon mari
    mon époux
    femme
    ma femme
    mon conjoint
    mon compagnon
    ma compagne
    mon partenaire
    ma partenaire
    mon copain
    ma copine
    mon ami
    mon amie
    ma grand-mère
    mon grand-père
    mon petit-fils
    ma petite-fille
    mes petits-enfants
    mon neveu
    belle-mère
    ma belle-mère
    mon voisin
    ma voisine
    ma famille
    proche
    proches
    un proche
    mes proches
    entourage
    pour mon fils
    pour ma fille
    pour ma mère
    pour mon mari
    fille
    frère
    soeur
    parents
    enfants
    conjoint
    voisin
    collègue

## Words that stand before the name of a place
cue-place =
    à
    au
    aux
    en
    dans
    près de
    pres de
    proche de
    à côté de
    autour de
    aux alentours de
    alentours
    aux environs de
    environs
    région
    la région de
    région de
    dans la région de
    du côté de
    ville de
    commune
    province
    quartier
    j'habite à
    j'habite
    habite à
    code postal

## From home: online or by telephone
cue-online =
    en ligne
    online
    groupe en ligne
    réunion en ligne
    sur internet
    par internet
    à distance
    de chez moi
    de chez soi
    depuis chez moi
    depuis la maison
    virtuel
    visio
    en visio
    visioconférence
    en visioconférence
    par vidéo
    en vidéo
    appel vidéo
    zoom
    teams
    skype
    webinaire
    par téléphone
    au téléphone
    téléphonique
    tchat
    forum
    forum en ligne
    whatsapp
    groupe whatsapp
    hybride
    distanciel
    en distanciel

## Names of spoken languages: the name, other names, and forms that mean "in that language" or "speaking it"
cue-speaks-nl =
    néerlandais
    néerlandaise
    en néerlandais
    neerlandais
    néerlandophone
    néerlandophones
    hollandais
    hollandaise
    en hollandais
    flamand
    flamande
    en flamand
    nederlands
    néérlandais

cue-speaks-en =
    anglais
    anglaise
    en anglais
    anglophone
    anglophones
    english

cue-speaks-tr =
    turc
    turque
    en turc
    turcophone
    turcophones
    türkçe

cue-speaks-ar =
    arabe
    en arabe
    arabophone
    arabophones
    darija
    en darija
    arabe dialectal
    arabe marocain
    arabe littéraire
    derja

cue-speaks-fa =
    persan
    persane
    en persan
    farsi
    en farsi
    persanophone
    dari
    en dari
    perse

cue-speaks-kmr =
    kurde
    en kurde
    kurdophone
    kurmandji
    kurmanji
    en kurmandji
    kurmanci

cue-speaks-so =
    somali
    en somali
    langue somalie
    somalophone

cue-speaks-de =
    allemand
    allemande
    en allemand
    germanophone
    germanophones
    alemand
    suisse allemand

cue-speaks-fr =
    français
    française
    en français
    francais
    francophone
    francophones
    langue française

cue-speaks-pl =
    polonais
    polonaise
    en polonais
    polonophone

cue-speaks-uk =
    ukrainien
    ukrainienne
    en ukrainien
    ukrainophone
    ukranien

cue-speaks-es =
    espagnol
    espagnole
    en espagnol
    hispanophone
    hispanophones
    castillan
    espanol

cue-speaks-ti =
    tigrinya
    tigrigna
    en tigrinya
    tigrinia
    tigréen
    tigrinyaphone

cue-speaks-am =
    amharique
    en amharique
    amharic
    amaric

cue-speaks-ru =
    russe
    en russe
    russophone
    russophones

cue-speaks-pt =
    portugais
    portugaise
    en portugais
    lusophone
    lusophones

cue-speaks-it =
    italien
    italienne
    en italien
    italophone
    italophones
    itallien

cue-speaks-ro =
    roumain
    roumaine
    en roumain
    roumanophone
    rumain

cue-speaks-bg =
    bulgare
    en bulgare
    bulgarophone
    bulgar

cue-speaks-ps =
    pachto
    pachtou
    en pachto
    pashto
    pachtoune
    pashtou

cue-speaks-zgh =
    berbère
    en berbère
    berbere
    berbérophone
    berbérophones
    tamazight
    tamazirt
    amazigh
    rifain
    tarifit
    rif berbère
    chleuh
    tachelhit
    kabyle
    en kabyle

cue-speaks-pap =
    papiamento
    papiamentu
    en papiamento
    papiamiento

cue-speaks-zh =
    chinois
    chinoise
    en chinois
    sinophone
    mandarin
    en mandarin
    cantonais
