# How people ask: the words around the subject of a search. One word or short phrase a line, in lower case, as
# people type them. None of it is shown on a page.

## Words that say nothing about what is looked for
# Function words, "I am looking for", "group", "help", "with", "have". Never a word that names trouble.
cue-nothing =
    ben
    bana
    beni
    benim
    bende
    benden
    benimle
    bizim
    biz
    o
    onun
    onlar
    kendim
    bu
    bir
    biri
    birileriyle
    herhangi bir
    çok
    biraz
    daha
    en
    her
    hep
    ve
    veya
    ya da
    ile
    ama
    fakat
    çünkü
    diye
    ki
    da
    de
    gibi
    kadar
    için
    sonra
    önce
    beri
    hakkında
    ilgili
    konusunda
    olarak
    mı
    mi
    mu
    mü
    ne
    nedir
    nasıl
    nerede
    hangi
    kim
    var
    var mı
    değil
    hiç
    artık
    hâlâ
    olan
    olanlar
    oldu
    olabilir
    ediyorum
    yapıyorum
    isteyen
    istiyorum
    istiyor
    lazım
    gerek
    gerekiyor
    ihtiyacım var
    arıyorum
    arıyor
    aramak
    bulmak
    nereden bulabilirim
    katılmak
    gitmek
    nereye gidebilirim
    bilen var mı
    grup
    grubu
    grubuna
    gruplar
    kendi kendine yardım
    kendine yardım grubu
    öz yardım grubu
    yardımlaşma grubu
    dayanışma grubu
    destek grubu
    paylaşım grubu
    sohbet grubu
    dertleşme grubu
    akran desteği
    lotgenoten
    lotgenotengroep
    zelfhulpgroep
    praatgroep
    toplantı
    buluşma
    dernek
    derneği
    yardım
    destek
    konuşmak
    anlatmak
    paylaşmak
    görüşmek
    insan
    insanlar
    insanlarla
    kişi
    kişiler
    başka
    başkaları
    başkalarıyla
    aynı
    aynı durumda olanlar
    aynı şeyi yaşayanlar
    benim gibi olanlar
    yaşayan
    yaşayanlar
    lütfen
    teşekkürler
    merhaba
    selam
    bugün
    yarın
    şimdi
    akşam
    sabah
    öğleden sonra
    hafta
    haftada
    hafta sonu
    gün
    günü
    saat

## Words for somebody close to the searcher, for whom or because of whom they search
cue-relatives =
    kızım
    kızımın
    kızıma
    kızımız
    oğlum
    oğlumun
    oğluma
    oğlumuz
    çocuğum
    çocuğumun
    çocuklarım
    çocuğumuz
    evladım
    yavrum
    annem
    annemin
    anneme
    babam
    babamın
    babama
    anne babam
    ailem
    ailemden biri
    kardeşim
    kardeşimin
    kardeşlerim
    kız kardeşim
    erkek kardeşim
    ablam
    abim
    ağabeyim
    eşim
    eşimin
    eşime
    kocam
    kocamın
    karım
    karımın
    hanımım
    partnerim
    hayat arkadaşım
    sevgilim
    sevgilimin
    nişanlım
    kız arkadaşım
    erkek arkadaşım
    eski eşim
    arkadaşım
    arkadaşımın
    bir arkadaşım
    komşum
    torunum
    yeğenim
    kuzenim
    dedem
    babaannem
    anneannem
    teyzem
    kayınvalidem
    kaynanam
    gelinim
    damadım
    üvey oğlum
    üvey kızım
    yakınım
    bir yakınım
    yakınları
    yakını
    aileleri
    akrabam

## Words that stand before the name of a place
cue-place =
    in
    yakın
    yakınında
    yakınlarında
    yakınındaki
    yakınımda
    bana yakın
    civarı
    civarında
    civarındaki
    çevresi
    çevresinde
    etrafında
    bölgesi
    bölgesinde
    şehri
    şehrinde
    semti
    semtinde
    mahallesi
    mahallesinde
    ilçesinde
    köyü
    köyünde
    kasabasında
    belediyesi
    belediyesinde
    eyaleti
    eyaletinde
    tarafında
    taraflarında
    posta kodu
    omgeving
    regio
    buurt

## From home: online or by telephone
cue-online =
    online
    onlayn
    online grup
    online toplantı
    online görüşme
    çevrimiçi
    çevrim içi
    internet üzerinden
    internetten katılmak
    internetten görüşme
    internetten grup
    internette grup
    internet grubu
    dijital grup
    sanal grup
    sanal toplantı
    sanal ortamda
    görüntülü
    görüntülü görüşme
    görüntülü arama
    görüntülü toplantı
    video görüşme
    videolu görüşme
    zoom
    zoom üzerinden
    zoomdan
    teams
    skype
    google meet
    facetime
    whatsapp
    whatsapp grubu
    whatsapp üzerinden
    telegram grubu
    evden katılmak
    evden katılabileceğim
    evden bağlanmak
    evimden katılmak
    evden çıkmadan
    oturduğum yerden
    uzaktan
    uzaktan katılım
    telefonla
    telefon ile
    telefon üzerinden
    telefonla görüşme
    telefon görüşmesi
    telefonda görüşmek
    sesli görüşme
    yazışarak
    mesajlaşarak
    mesajla
    chat
    forum
    kamerasız

## Names of spoken languages: the name, other names, and forms that mean "in that language" or "speaking it"
cue-speaks-nl =
    hollandaca
    hollanda dili
    hollanda dilinde
    hollandaca konuşan
    hollandaca konuşulan
    hollandaca bilen
    hollandaca olsun
    hollandacası
    holandaca
    flemenkçe
    felemenkçe
    felemenkçe konuşan
    flamanca
    nederlands
cue-speaks-en =
    ingilizce
    ingiliz dili
    ingiliz dilinde
    ingilizce konuşan
    ingilizce konuşulan
    ingilizce bilen
    ingilizce olsun
    ingilizcesi
    inglizce
    engels
    english
cue-speaks-tr =
    türkçe
    türk dili
    türk dilinde
    türkçe konuşan
    türkçe konuşulan
    türkçe bilen
    türkçe olsun
    türkçe konuşanlar
    türkçe konuşuyorum
    türkçe konuşmak
    türkçede
    anadilim türkçe
    turks
    turkish
cue-speaks-ar =
    arapça
    arap dili
    arap dilinde
    arapça konuşan
    arapça konuşulan
    arapça bilen
    arapça olsun
    arabça
    arabi
    fas arapçası
    fasça
    darija
    suriye arapçası
    irak arapçası
    arabisch
cue-speaks-fa =
    farsça
    fars dili
    fars dilinde
    farsça konuşan
    farsça konuşulan
    farsça bilen
    farsça olsun
    farsi
    farisi
    parsça
    iranca
    acemce
    darice
    dari
    dari dili
    afgan farsçası
cue-speaks-kmr =
    kürtçe
    kürt dili
    kürt dilinde
    kürtçe konuşan
    kürtçe konuşulan
    kürtçe bilen
    kürtçe olsun
    kürtçe konuşmak
    kürtçe konuşanlar
    kurmanci
    kurmançi
    kurmanci konuşan
    kurmancca
    kırmanci
    koerdisch
cue-speaks-so =
    somalice
    somali dili
    somali dilinde
    somalice konuşan
    somalice konuşulan
    somalice bilen
    somalice olsun
    somalca
cue-speaks-de =
    almanca
    alman dili
    alman dilinde
    almanca konuşan
    almanca konuşulan
    almanca bilen
    almanca olsun
    almancası
    almança
    duits
cue-speaks-fr =
    fransızca
    fransız dili
    fransız dilinde
    fransızca konuşan
    fransızca konuşulan
    fransızca bilen
    fransızca olsun
    fransızcası
    fransizca
    fıransızca
    frans
cue-speaks-pl =
    lehçe
    polonya dili
    polonya dilinde
    lehçe konuşan
    lehçe konuşulan
    lehçe bilen
    lehçe olsun
    polonyaca
    polonca
    leh dili
    polonyaca konuşan
    pools
cue-speaks-uk =
    ukraynaca
    ukrayna dili
    ukrayna dilinde
    ukraynaca konuşan
    ukraynaca konuşulan
    ukraynaca bilen
    ukraynaca olsun
    ukraynaca konuşanlar
    ukranyaca
    oekraïens
cue-speaks-es =
    ispanyolca
    ispanyol dili
    ispanyol dilinde
    ispanyolca konuşan
    ispanyolca konuşulan
    ispanyolca bilen
    ispanyolca olsun
    ispanyolcası
    ispanyolça
    ispanyolca konuşanlar
    spaans
cue-speaks-ti =
    tigrinya
    tigrinya dili
    tigrinya dilinde
    tigrinya konuşan
    tigrinya konuşulan
    tigrinya bilen
    tigrinya olsun
    tigrinyaca
    tigrinca
    tigrince
    tigrigna
cue-speaks-am =
    amharca
    amhara dili
    amhara dilinde
    amharca konuşan
    amharca konuşulan
    amharca bilen
    amharca olsun
    amharik
    amharikçe
    amharice
    habeşçe
    etiyopyaca
cue-speaks-ru =
    rusça
    rus dili
    rus dilinde
    rusça konuşan
    rusça konuşulan
    rusça bilen
    rusça olsun
    rusçası
    rusca konuşan
    rusça konuşanlar
    russisch
cue-speaks-pt =
    portekizce
    portekiz dili
    portekiz dilinde
    portekizce konuşan
    portekizce konuşulan
    portekizce bilen
    portekizce olsun
    portekizcesi
    portekizçe
    brezilya portekizcesi
    brezilyaca
    portugees
cue-speaks-it =
    italyanca
    italyan dili
    italyan dilinde
    italyanca konuşan
    italyanca konuşulan
    italyanca bilen
    italyanca olsun
    italyancası
    italyança
    italiaans
cue-speaks-ro =
    rumence
    rumen dili
    rumen dilinde
    rumence konuşan
    rumence konuşulan
    rumence bilen
    rumence olsun
    romence
    romanyaca
    rumence konuşanlar
    moldovca
    roemeens
cue-speaks-bg =
    bulgarca
    bulgar dili
    bulgar dilinde
    bulgarca konuşan
    bulgarca konuşulan
    bulgarca bilen
    bulgarca olsun
    bulgarca konuşanlar
    bulgarcası
    bulgaars
cue-speaks-ps =
    peştuca
    peştu dili
    peştu dilinde
    peştuca konuşan
    peştuca konuşulan
    peştuca bilen
    peştuca olsun
    peştunca
    puştuca
    paştuca
    paştoca
    paştunca
    peşto
    afganca
cue-speaks-zgh =
    berberice
    berberi dili
    berberi dilinde
    berberice konuşan
    berberice konuşulan
    berberice bilen
    berberice olsun
    berberce
    berberi
    amazigca
    amazig dili
    tamazight
    tamazigt
    rifçe
    rif dili
    rif berbericesi
    tarifit
    şilha
cue-speaks-pap =
    papiamento
    papiamento dili
    papiamento dilinde
    papiamento konuşan
    papiamento konuşulan
    papiamento bilen
    papiamento olsun
    papyamento
    papiamentu
    papiamentoca
    papyamentoca
cue-speaks-zh =
    çince
    çin dili
    çin dilinde
    çince konuşan
    çince konuşulan
    çince bilen
    çince olsun
    çincesi
    mandarin
    mandarince
    mandarin çincesi
    kantonca
    kantonca konuşan
    chinees
