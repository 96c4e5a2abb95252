# Themes: one message each. Label; .about = one plain sentence; .words = what people type, one phrase a line.

## Categories
theme-category-mind = Ruh hâli ve duygular
theme-category-addiction = Bağımlılık ve alışkanlıklar
theme-category-loss = Kayıp, yas ve ayrılık
theme-category-body = Beden ve sağlık
theme-category-safety = Güvenlik ve şiddet
theme-category-family = Aile ve bakım
theme-category-migration = Göç ve yeni bir ülke
theme-category-identity = Olduğunuz gibi olmak
theme-category-living = Günlük yaşam, iş ve para

## mind
theme-anxiety = Kaygı ve endişe
    .about = Sık sık korkan veya endişelenen ve bunu durduramayan kişiler için.
    .words =
        kaygı
        endişe
        korku
        anksiyete
        anksyete
        evham
        kuruntu
        kaygılıyım
        endişeliyim
        korkuyorum
        kaygı bozukluğu
        kaygi bozuklugu
        yaygın anksiyete bozukluğu
        anksiyete bozukluğu
        sürekli endişe ediyorum
        her şeyden korkuyorum
        hep kötü bir şey olacak diye korkuyorum
        içim daralıyor
        sinirlerim bozuk
        gerginim
        içimde bir sıkıntı var
        kafamdaki düşünceler susmuyor
        çok evham yapıyorum
        çocuğum her şeyden korkuyor
        annem sürekli evhamlanıyor
        panik atak

theme-panic = Panik atak
    .about = Birden çok korkan, kalbi çarpan, nefesi daralan ve bu yüzden dışarı çıkmaya çekinen kişiler için.
    .words =
        panik
        panik atak
        panikatak
        panik bozukluk
        atak geçiriyorum
        panik atak geçiriyorum
        agorafobi
        nefes alamıyorum sanıyorum
        birden kalbim çarpıyor
        ölecekmişim gibi oluyorum
        kalp krizi geçiriyorum sandım
        evden çıkmaya korkuyorum
        kalabalıkta fenalaşıyorum
        eşim panik atak geçiriyor
        panik nöbeti
        bana bir şey olacak korkusu

theme-phobia = Belli bir şeyden korkmak, fobi
    .about = Tek bir şeyden, bir yerden veya insan içine çıkmaktan çok korkan kişiler için.
    .words =
        fobi
        fobim var
        sosyal fobi
        sosyal anksiyete
        insan içine çıkamıyorum
        insanlardan korkuyorum
        topluluk önünde konuşamıyorum
        toplum içinde utanıyorum
        rezil olma korkusu
        yükseklik korkusu
        uçak korkusu
        kapalı yer korkusu
        klostrofobi
        asansöre binemiyorum
        iğne korkusu
        köpek korkusu
        dişçi korkusu
        kızım insan içine çıkmıyor
        yukseklik korkusu

theme-compulsion = Takıntılar
    .about = Aynı düşünceleri kafasından atamayan veya bir şeyi tekrar tekrar yapmak zorunda hisseden kişiler için.
    .words =
        takıntı
        takıntılar
        takinti
        takıntılıyım
        takıntılarım var
        vesvese
        obsesyon
        obsesif
        obsesif kompulsif bozukluk
        obsesif kompülsif
        OKB
        OCD
        temizlik hastalığı
        titizlik hastalığı
        sürekli ellerimi yıkıyorum
        sürekli kontrol ediyorum
        ocağı kapattım mı diye tekrar tekrar bakıyorum
        kafamdan kötü düşünceleri atamıyorum
        abdest vesvesesi
        karım temizlik takıntılı
        biriktirme hastalığı
        istifçilik

theme-depression = Depresyon ve çökkünlük
    .about = Uzun zamandır mutsuz olan, gücü kalmayan veya hiçbir şeyden zevk almayan kişiler için.
    .words =
        depresyon
        depresyondayım
        depresyona girdim
        depresif
        depresion
        depreson
        mutsuz
        mutsuzum
        mutsuzluk
        çökkünlük
        bunalım
        bunalımdayım
        umutsuz
        umutsuzluk
        üzgünüm
        moralim bozuk
        çok mutsuzum
        hiçbir şeyden zevk almıyorum
        canım hiçbir şey istemiyor
        hiçbir şey yapmak istemiyorum
        yataktan çıkamıyorum
        içim karardı
        sürekli ağlıyorum
        hayattan soğudum
        ruh sıkıntısı
        majör depresyon
        karım depresyonda
        oğlum odasından çıkmıyor
        psikolojim bozuk
        pisikolojim bozuk
        sıkıntıdayım

theme-bipolar = Bipolar, aşırı iniş çıkışlar
    .about = Bazen aşırı coşkulu, bazen çok çökkün olan kişiler ve yakınları için.
    .words =
        bipolar
        bipolarım
        bipolar bozukluk
        bi polar
        iki uçlu bozukluk
        manik
        mani
        manik depresif
        manik atak
        duygu durum bozukluğu
        ruh hâlim çok değişiyor
        bir çok mutluyum bir dipteyim
        aşırı iniş çıkışlarım var
        lityum
        eşim bipolar
        kızıma bipolar teşhisi kondu

theme-psychosis = Ses duymak, psikoz
    .about = Başkalarının duymadığı sesleri duyan veya psikoz yaşamış kişiler ve yakınları için.
    .words =
        psikoz
        psikoz geçirdim
        psikotik
        şizofreni
        şizofren
        sizofreni
        şizofreni hastası
        sesler duyuyorum
        ses duymak
        kulağıma sesler geliyor
        hayal görüyorum
        halüsinasyon
        halisünasyon
        sanrı
        paranoya
        biri beni takip ediyor sanıyorum
        gerçekle bağım koptu
        oğlum şizofren
        kardeşim kendi kendine konuşuyor
        cin görüyor

theme-personality = Borderline ve kişilik sorunları
    .about = Duyguları çok yoğun yaşayan, kendisiyle veya ilişkileriyle zorlanan kişiler için.
    .words =
        borderline
        bordırlayn
        borderlayn
        borderline kişilik bozukluğu
        sınırda kişilik bozukluğu
        kişilik bozukluğu
        kisilik bozuklugu
        narsist
        narsisizm
        kaçıngan kişilik
        bağımlı kişilik bozukluğu
        duygularımı kontrol edemiyorum
        terk edilme korkusu
        ani öfke patlamaları
        öfkemi kontrol edemiyorum
        bir seviyorum bir nefret ediyorum
        kızım borderline
        eşim narsist

theme-trauma = Travma, ağır bir olaydan sonra
    .about = Sarsıcı bir olay yaşamış ve bunu hâlâ içinde taşıyan kişiler için.
    .words =
        travma
        travmam var
        travmatik
        travma sonrası
        travma sonrası stres bozukluğu
        TSSB
        PTSD
        PTSS
        kötü şeyler yaşadım
        yaşadıklarımı unutamıyorum
        kâbus
        kabus görüyorum
        gözümün önünden gitmiyor
        olayı tekrar tekrar yaşıyorum
        savaş
        savaş travması
        işkence
        işkence gördüm
        deprem
        depremden sonra
        kaza geçirdim
        saldırıya uğradım
        şok yaşadım
        eşim savaştan sonra değişti

theme-burnout = Tükenmişlik
    .about = İşten, bakımdan veya günlük yükten dolayı gücü tükenmiş kişiler için.
    .words =
        tükenmişlik
        tükenmişlik sendromu
        tukenmislik
        tükendim
        tükenmiş
        burnout
        burn out
        börnaut
        stres
        aşırı stres
        stresliyim
        bittim artık
        gücüm kalmadı
        enerjim kalmadı
        kaldıramıyorum artık
        yetişemiyorum
        hiçbir şeye yetişemiyorum
        aşırı yorgunum
        işte tükendim
        işten tükendim
        çok çalışmaktan bittim
        sürmenaj
        kocam işten tükendi
        overspannen

theme-eating-disorder = Yemekle ilgili sorunlar
    .about = Yemek, kilo veya beden görünüşü kafasından çıkmayan kişiler ve yakınları için.
    .words =
        yeme bozukluğu
        yeme bozuklugu
        anoreksiya
        anoreksi
        anoreksia
        bulimia
        bulimiya
        blumia
        tıkınırcasına yeme
        yemek yiyemiyorum
        yemek yemiyor
        kusuyorum
        yediklerimi çıkarıyorum
        yemekten sonra kusuyorum
        kilo almaktan korkuyorum
        kendimi şişman görüyorum
        çok zayıfım
        kızım yemek yemiyor
        kızım çok zayıfladı
        ARFID

theme-self-harm = Kendine zarar vermek
    .about = Acısı dayanılmaz olunca bedenine zarar veren kişiler ve yakınları için.
    .words =
        kendine zarar verme
        kendime zarar veriyorum
        kendimi kesiyorum
        kendini kesmek
        kolumu kesiyorum
        jilet
        faça
        kendimi yaralıyorum
        kendime vuruyorum
        kendimi yakıyorum
        kendini yaralama
        kızım kendini kesiyor
        oğlum kendine zarar veriyor
        kolunda kesikler var
        saçımı yoluyorum

theme-suicidal-thoughts = Hayat dayanılmaz geldiğinde
    .about = Ölümü düşünen, yaşamak istemeyen veya bir intihar girişiminden sağ çıkmış kişiler için.
    .words =
        intihar
        intihar düşüncesi
        intihar düşünceleri
        intihar etmek istiyorum
        intihar girişimi
        intihara kalkıştım
        ölmek istiyorum
        yaşamak istemiyorum
        hayattan bıktım
        canıma kıymak
        kendimi öldürmek istiyorum
        keşke ölsem
        her şey bitsin istiyorum
        hayatın anlamı kalmadı
        artık dayanamıyorum
        oğlum intihara kalkıştı
        kızım ölmek istediğini söylüyor
        113

theme-adhd = Dikkat dağınıklığı, DEHB
    .about = Dikkatini toplamakta zorlanan, çabuk dağılan veya çok hareketli olan kişiler için.
    .words =
        DEHB
        ADHD
        ADD
        dikkat eksikliği
        dikkat eksikligi
        hiperaktif
        hiperaktivite
        hiparaktif
        dikkat eksikliği ve hiperaktivite bozukluğu
        dikkatimi toplayamıyorum
        dikkat dağınıklığı
        odaklanamıyorum
        yerimde duramıyorum
        her şeyi unutuyorum
        kafam çok dağınık
        oğlum hiperaktif
        çocuğum yerinde duramıyor
        ritalin

theme-autism = Otizm
    .about = Otizmli kişiler ve yakınları için.
    .words =
        otizm
        otizim
        otistik
        otizmli
        otizmliyim
        asperger
        aspergerim
        otizm spektrum bozukluğu
        OSB
        atipik otizm
        PDD-NOS
        autisme
        insanları anlamakta zorlanıyorum
        gürültü ve kalabalık bana çok geliyor
        farklı düşünüyorum
        oğlum otizmli
        kızımda otizm var
        çocuğum konuşmuyor
        çocuğum göz teması kurmuyor
        kocam otizmli
        yetişkinlerde otizm

theme-giftedness = Üstün zekâ ve aşırı duyarlılık
    .about = Çok hızlı düşünen veya her şeyi çok derinden hisseden kişiler için.
    .words =
        üstün zekâ
        üstün zekalı
        ustun zekali
        üstün yetenek
        üstün yetenekli
        zeki çocuk
        yüksek IQ
        aşırı duyarlı
        aşırı hassas
        çok hassasım
        hassasiyet
        HSP
        her şeyden çok etkileniyorum
        çocuğum okulda sıkılıyor
        çocuğum yaşından ileri
        hoogbegaafd

theme-self-esteem = Özgüven
    .about = Kendine güvenmeyen, çekingen olan veya kendini hep yetersiz bulan kişiler için.
    .words =
        özgüven
        ozguven
        öz güven
        özgüvensiz
        özgüven eksikliği
        özgüvenim yok
        kendime güvenmiyorum
        kendime güvenim yok
        utangaç
        utangaçlık
        çekingen
        çekingenim
        mükemmeliyetçilik
        mükemmeliyetçiyim
        kendimi yetersiz hissediyorum
        kendimi değersiz hissediyorum
        kendimi sevmiyorum
        kendimi beğenmiyorum
        aşağılık kompleksi
        hayır diyemiyorum
        kızımın kendine güveni yok

theme-sleep = Uyku sorunları
    .about = Uyuyamayan, sık uyanan veya yorgun kalkan kişiler için.
    .words =
        uyku
        uykusuzluk
        uykusuzum
        uyuyamıyorum
        uyuyamiyorum
        uyku bozukluğu
        uyku problemi
        insomnia
        gece uyanıyorum
        geceleri uyuyamıyorum
        kötü uyuyorum
        uykum kaçıyor
        uyku apnesi
        horlama
        narkolepsi
        sabahlara kadar uyanığım
        kocam geceleri uyumuyor

## addiction
theme-alcohol = Alkol ve içki
    .about = İstediğinden çok içen, azaltmak veya bırakmak isteyen kişiler için.
    .words =
        alkol
        içki
        icki
        alkolik
        alkolikim
        alkoliğim
        alkolizm
        alkolizim
        alkol bağımlılığı
        alkol bagimliligi
        alkol bağımlısı
        çok içiyorum
        çok içki içiyorum
        her gün içiyorum
        içmeden duramıyorum
        içkiyi bırakmak istiyorum
        içkiyi bırakamıyorum
        alkolü bırakmak
        sarhoş
        ayyaş
        bira
        rakı
        kocam içiyor
        kocam çok içiyor
        babam alkolik
        eşim içkiyi bırakmıyor
        oğlum çok içiyor
        adsız alkolikler
        AA

theme-drugs = Uyuşturucu
    .about = Esrar, kokain veya başka bir madde kullanan ve bundan kurtulmak isteyen kişiler için.
    .words =
        uyuşturucu
        uyusturucu
        uyuşturcu
        madde bağımlılığı
        madde bagimliligi
        madde kullanıyorum
        uyuşturucu bağımlısı
        bağımlı
        bağımlıyım
        bağımlılık
        esrar
        ot içiyorum
        ot
        joint
        wiet
        kokain
        kok
        eroin
        hap kullanıyorum
        extacy
        ekstazi
        bonzai
        metamfetamin
        uyuşturucuyu bırakmak istiyorum
        temiz kalmak istiyorum
        oğlum uyuşturucu kullanıyor
        oğlum esrar içiyor
        çocuğum uyuşturucuya başladı
        kocam hap kullanıyor
        adsız narkotik

theme-medication-dependence = İlaçsız yapamamak
    .about = Sakinleştirici, ağrı kesici veya uyku ilacı olmadan yapamayan kişiler için.
    .words =
        ilaç bağımlılığı
        ilac bagimliligi
        ilaç bağımlısı
        hap bağımlılığı
        ilaçsız yapamıyorum
        ilacı bırakamıyorum
        ilaçları bırakmak istiyorum
        sakinleştirici
        uyku hapı
        uyku ilacı
        ağrı kesici
        ağrı kesici bağımlısı
        xanax
        diazem
        oksazepam
        tramadol
        oksikodon
        opioid
        antidepresanı bırakmak
        annem çok ilaç içiyor
        benzodiazepin

theme-gambling = Kumar ve bahis
    .about = Kumar veya bahis oynamaktan kendini alamayan kişiler ve yakınları için.
    .words =
        kumar
        kumar bağımlılığı
        kumar bagimliligi
        kumar oynuyorum
        kumarı bırakmak istiyorum
        kumarı bırakamıyorum
        kumarbaz
        bahis
        bahis bağımlılığı
        sanal bahis
        sanal kumar
        internetten kumar
        iddaa
        iddia oynuyorum
        casino
        kazino
        gazino
        slot
        rulet
        poker
        at yarışı
        kumar borcu
        paramı kumarda kaybettim
        kocam kumar oynuyor
        oğlum bahis oynuyor
        babam kumarbaz
        kahvede kumar
        gokken

theme-gaming = Oyun, internet ve telefon
    .about = Oyundan, internetten veya telefondan kopamayan kişiler ve anne babalar için.
    .words =
        oyun bağımlılığı
        oyun bagimliligi
        oyun
        internet
        bilgisayar oyunu
        oyundan kalkamıyorum
        playstation
        fortnite
        internet bağımlılığı
        telefon bağımlılığı
        sosyal medya bağımlılığı
        ekran bağımlılığı
        telefonu elimden bırakamıyorum
        telefonsuz duramıyorum
        tiktok
        gaming
        oğlum sürekli oyun oynuyor
        çocuğum bilgisayardan kalkmıyor
        çocuğum tabletten kopmuyor
        sabaha kadar oyun oynuyorum

theme-tobacco = Sigarayı bırakmak
    .about = Sigara, nargile veya elektronik sigarayı bırakmak isteyen kişiler için.
    .words =
        sigara
        sigarayı bırakmak
        sigarayi birakmak
        sigarayı bırakmak istiyorum
        sigarayı bırakamıyorum
        sigara bağımlılığı
        tütün
        nikotin
        nargile
        elektronik sigara
        vape
        çok sigara içiyorum
        günde bir paket içiyorum
        kocam sigarayı bırakamıyor
        oğlum sigara içiyor
        oğlum vape içiyor

theme-sex-addiction = Cinsellikte veya aşkta duramamak
    .about = Seks, porno veya aşk konusunda kendini durduramayan kişiler ve eşleri için.
    .words =
        seks bağımlılığı
        seks bagimliligi
        cinsel bağımlılık
        seks
        porno
        porno bağımlılığı
        pornoyu bırakamıyorum
        sürekli porno izliyorum
        aşk bağımlılığı
        ilişki bağımlılığı
        sürekli seks düşünüyorum
        mastürbasyon
        mastürbasyonu bırakamıyorum
        kocam porno izliyor
        eşim seks bağımlısı
        hiperseksüalite
        geneleve gidiyorum

theme-overeating = Yemeden duramamak
    .about = Aç olmasa da yiyen ve kendini durduramayan kişiler için.
    .words =
        aşırı yemek
        aşırı yeme
        asiri yeme
        yemek bağımlılığı
        yemek bağımlısı
        çok yiyorum
        yemeden duramıyorum
        kendimi tutamıyorum yiyorum
        duygusal yeme
        stresten yiyorum
        gece yiyorum
        gizli gizli yiyorum
        tıkınma
        tıkınırcasına yeme
        şeker bağımlılığı
        tatlı krizi
        sürekli kilo alıyorum
        fazla kilo
        kızım durmadan yiyor

## loss
theme-bereavement = Yas, bir yakını kaybetmek
    .about = Sevdiği birini kaybetmiş ve yas tutan kişiler için.
    .words =
        yas
        yas tutuyorum
        yastayım
        ölüm
        vefat
        vefat etti
        vefaat
        yakınım öldü
        kaybettim
        acım büyük
        acımı atlatamıyorum
        ölümünü kabullenemiyorum
        yakınımı kaybettim
        annem öldü
        babam öldü
        annem vefat etti
        babam vefat etti
        babamı kaybettim
        kardeşim öldü
        arkadaşım öldü
        eşim öldü
        kocam öldü
        karım vefat etti
        çocuğum öldü
        cenazeye gidemedim
        özlem
        başsağlığı
        rouw

theme-loss-of-child = Evladını kaybetmek
    .about = Küçük ya da yetişkin bir evladını kaybetmiş anne babalar için.
    .words =
        evlat acısı
        evlat acisi
        evladımı kaybettim
        çocuğumu kaybettim
        çocuğum öldü
        oğlum öldü
        kızım öldü
        oğlumu kaybettim
        kızımı kaybettim
        bebeğim öldü
        oğlum vefat etti
        kızım vefat etti
        yavrum
        torunum öldü
        kardeşimin çocuğu öldü
        çocuk ölümü

theme-loss-of-partner = Eşini kaybetmek
    .about = Eşi veya hayat arkadaşı ölmüş kişiler için.
    .words =
        dul
        dul kaldım
        dul kadın
        dul erkek
        eşim öldü
        esim oldu
        eşim vefat etti
        eşimi kaybettim
        kocam öldü
        kocam vefat etti
        kocamı kaybettim
        karım öldü
        karım vefat etti
        karımı kaybettim
        hayat arkadaşımı kaybettim
        sevgilim öldü
        eşimden sonra yalnız kaldım
        babam ölünce annem yalnız kaldı

theme-suicide-bereavement = İntihar sonrası geride kalanlar
    .about = Bir yakınını intihar yüzünden kaybetmiş kişiler için.
    .words =
        intihar
        intihar etti
        intihar sonrası
        intihar yası
        kendini öldürdü
        kendini astı
        canına kıydı
        oğlum intihar etti
        kızım intihar etti
        kardeşim intihar etti
        eşim intihar etti
        babam intihar etti
        arkadaşım intihar etti
        geride kalanlar
        neden yaptı bilmiyorum
        engel olabilir miydim

theme-pregnancy-loss = Bebeğini doğmadan kaybetmek
    .about = Hamilelikte veya doğumda bebeğini kaybetmiş anneler ve babalar için.
    .words =
        düşük
        düşük yaptım
        dusuk yaptim
        bebeğimi kaybettim
        bebeğim öldü
        ölü doğum
        ölü doğum yaptım
        bebeğim ölü doğdu
        bebeğim karnımda öldü
        gebelik kaybı
        dış gebelik
        kürtaj
        kürtaj oldum
        hamileyken kaybettim
        tekrarlayan düşük
        karım düşük yaptı
        melek bebek
        erken doğumda kaybettik

theme-childlessness = Çocuk sahibi olamamak
    .about = Çok istediği hâlde çocuğu olmayan kişiler ve çiftler için.
    .words =
        kısırlık
        kisirlik
        kısır
        çocuğum olmuyor
        çocuğumuz olmuyor
        çocuk sahibi olamıyorum
        çocuksuz
        çocuksuzluk
        hamile kalamıyorum
        infertilite
        tüp bebek
        tüp bebek tutmadı
        IVF
        aşılama tedavisi
        çocuk istiyoruz olmuyor
        çocuk doğuramıyorum diye suçluyorlar
        sperm azlığı
        anne olamıyorum

theme-divorce = Boşanma ve ayrılık
    .about = Boşanan, eşinden veya sevgilisinden ayrılan kişiler için.
    .words =
        boşanma
        bosanma
        boşandım
        boşanıyorum
        boşanmak istiyorum
        boşanmış
        ayrılık
        ayrıldık
        eşimden ayrıldım
        kocamdan ayrıldım
        kocam beni terk etti
        karım beni terk etti
        terk edildim
        sevgilim beni bıraktı
        boşanma davası
        nafaka
        velayet
        çocuklarımı göremiyorum
        boşandım çocuklar kimde kalacak
        annem babam boşandı
        annem babam ayrılıyor
        boşanmaya ailem karşı
        scheiding
        üvey aile

## body
theme-cancer = Kanser
    .about = Kanser olan veya olmuş kişiler ve yakınları için.
    .words =
        kanser
        kanserli
        kanserim
        kanser oldum
        kanser hastası
        kanser hastasıyım
        kanseri yendim
        tümör
        onkoloji
        kemoterapi
        kemo
        radyoterapi
        ışın tedavisi
        lösemi
        kan kanseri
        lenfoma
        akciğer kanseri
        bağırsak kanseri
        mide kanseri
        cilt kanseri
        rahim kanseri
        meme kanseri
        göğüs kanseri
        prostat kanseri
        metastaz
        annem kanser
        babam kanser oldu
        eşim kanser
        çocuğum kanser

theme-breast-cancer = Meme kanseri
    .about = Meme kanseri olan veya olmuş kişiler ve yakınları için.
    .words =
        meme kanseri
        göğüs kanseri
        gogus kanseri
        meme kanseriyim
        meme kanseri oldum
        memem alındı
        göğsümü aldılar
        mastektomi
        memede kitle
        göğsümde kitle var
        meme ameliyatı
        meme protezi
        annem meme kanseri
        karım meme kanseri
        BRCA

theme-prostate-cancer = Prostat kanseri
    .about = Prostat kanseri olan veya olmuş erkekler ve yakınları için.
    .words =
        prostat
        prostat kanseri
        porstat kanseri
        prostatım var
        prostat ameliyatı
        prostat ameliyatı oldum
        PSA
        PSA yüksek
        idrar kaçırma
        ameliyattan sonra sertleşme sorunu
        babam prostat kanseri
        kocam prostat kanseri
        prostat hastası

theme-chronic-pain = Geçmeyen ağrı
    .about = Uzun süredir ağrı çeken ve bununla yaşamak zorunda olan kişiler için.
    .words =
        kronik ağrı
        kronik agri
        geçmeyen ağrı
        sürekli ağrı
        ağrı
        ağrılarım var
        ağrım geçmiyor
        her yerim ağrıyor
        bel ağrısı
        belim ağrıyor
        bel fıtığı
        fıtık
        sırt ağrısı
        boyun ağrısı
        sinir ağrısı
        ağrıyla yaşamak
        CRPS
        annem ağrıdan yürüyemiyor

theme-fibromyalgia = Fibromiyalji
    .about = Kasları ve bütün bedeni ağrıyan, fibromiyaljisi olan kişiler için.
    .words =
        fibromiyalji
        fibromyalji
        fibromiyalgi
        fibromyalgia
        fibro
        kas romatizması
        yumuşak doku romatizması
        kas ağrısı
        kaslarım ağrıyor
        bütün vücudum ağrıyor
        her yerim ağrıyor
        sabah tutuk kalkıyorum
        hem ağrı hem yorgunluk
        karımda fibromiyalji var

theme-chronic-fatigue = Geçmeyen yorgunluk
    .about = Dinlense de yorgunluğu geçmeyen kişiler için.
    .words =
        kronik yorgunluk
        kronik yorgunluk sendromu
        yorgunluk
        yorgunum
        sürekli yorgunum
        hep yorgunum
        hâlsizlik
        halsizlik
        halsizim
        bitkinlik
        bitkinim
        dinlenince geçmiyor
        ME/CFS
        CFS
        miyaljik ensefalomiyelit
        eşim sürekli yorgun

theme-long-covid = Uzun süren kovid
    .about = Kovid geçirdikten sonra aylarca tam iyileşemeyen kişiler için.
    .words =
        uzun covid
        uzun kovid
        long covid
        long kovid
        kovid
        covid
        korona
        koronadan sonra
        koronadan beri iyileşemedim
        covid sonrası
        kovid sonrası yorgunluk
        covid sonrası nefes darlığı
        koku almıyorum
        tat almıyorum
        beyin sisi
        post covid

theme-diabetes = Şeker hastalığı
    .about = Şeker hastalığı olan kişiler ve yakınları için.
    .words =
        şeker
        şeker hastalığı
        seker hastaligi
        şeker hastası
        şeker hastasıyım
        şekerim var
        şekerim yüksek
        şekerim düşüyor
        diyabet
        diabet
        tip 1 diyabet
        tip 2 diyabet
        insülin
        insülin direnci
        gizli şeker
        kan şekeri
        gebelik şekeri
        annem şeker hastası
        çocuğumda şeker çıktı
        suikerziekte

theme-heart = Kalp hastalığı
    .about = Kalp hastalığı olan veya kalp krizi geçirmiş kişiler ve yakınları için.
    .words =
        kalp
        kalp hastalığı
        kalp hastasıyım
        kalp krizi
        kalp krizi geçirdim
        enfarktüs
        baypas
        bypass
        stent
        anjiyo
        kalp yetmezliği
        kalp ameliyatı
        kalp pili
        ritim bozukluğu
        çarpıntı
        damar tıkanıklığı
        tansiyon
        babam kalp krizi geçirdi
        kalp hastaligi

theme-stroke = İnme, felç
    .about = İnme geçirmiş kişiler ve yakınları için.
    .words =
        inme
        inme geçirdim
        felç
        felc
        felç geçirdim
        felçli
        yarım felç
        beyin kanaması
        beyin kanaması geçirdim
        beyne pıhtı attı
        pıhtı
        beyin damar tıkanıklığı
        konuşma bozukluğu
        afazi
        babam felç oldu
        annem felç geçirdi
        kocam felç oldu
        CVA

theme-brain-injury = Beyin hasarı
    .about = Kaza veya hastalık sonrası beyni zarar görmüş kişiler ve yakınları için.
    .words =
        beyin hasarı
        beyin hasari
        beyin travması
        kafa travması
        beyin sarsıntısı
        kafamı çarptım
        kazadan sonra değiştim
        trafik kazası
        unutkanlık
        edinilmiş beyin hasarı
        beyin ameliyatı
        beyin tümörü
        komadan çıktı
        kazadan sonra kocam değişti
        oğlum kafa travması geçirdi
        NAH

theme-dementia = Unutkanlık, demans ve Alzheimer
    .about = Hafızası zayıflayan kişiler ve onlara destek olan yakınları için.
    .words =
        demans
        bunama
        bunadı
        alzheimer
        alzaymır
        alzaymer
        alzheimır
        alzeimer
        alsaymır
        unutkanlık
        unutuyorum
        unutkan oldum
        her şeyi unutuyorum
        hafıza kaybı
        hafızam zayıfladı
        annem unutuyor
        annem beni tanımıyor
        babam bunadı
        annem alzheimer
        alzheimer hastası anneme bakıyorum
        eşim demans hastası
        kocam her şeyi unutuyor
        demans hastası yakını
        dementie

theme-parkinson = Parkinson
    .about = Parkinson hastalığı olan kişiler ve yakınları için.
    .words =
        parkinson
        parkinsın
        parkison
        parkinson hastalığı
        parkinson hastası
        parkinsonum var
        titreme
        titreme hastalığı
        ellerim titriyor
        hareketlerim yavaşladı
        babam parkinson
        eşim parkinson hastası
        annemin elleri titriyor

theme-ms = MS hastalığı
    .about = MS hastalığı olan kişiler ve yakınları için.
    .words =
        MS
        MS hastalığı
        ms hastaligi
        MS hastası
        MS hastasıyım
        MS oldum
        em es
        emes hastalığı
        multipl skleroz
        multiple skleroz
        multipıl skleroz
        MS atağı
        karım MS hastası
        kızıma MS teşhisi kondu

theme-epilepsy = Epilepsi, sara
    .about = Epilepsi nöbetleri geçiren kişiler ve yakınları için.
    .words =
        epilepsi
        eplepsi
        epilepsi hastası
        epilepsi hastasıyım
        sara
        sara hastalığı
        sara nöbeti
        nöbet
        nöbet geçiriyorum
        epilepsi nöbeti
        bayılıyorum
        havale
        havale geçiriyor
        çocuğum nöbet geçiriyor
        oğlum sara hastası

theme-migraine = Migren ve baş ağrısı
    .about = Sık sık migreni veya şiddetli baş ağrısı olan kişiler için.
    .words =
        migren
        migrenim var
        migren atağı
        baş ağrısı
        bas agrisi
        başım ağrıyor
        başım çok ağrıyor
        sürekli başım ağrıyor
        şiddetli baş ağrısı
        küme baş ağrısı
        gerilim tipi baş ağrısı
        ışığa bakamıyorum
        karımın migreni var

theme-rheumatism = Romatizma
    .about = Romatizması olan, eklemleri ağrıyan kişiler için.
    .words =
        romatizma
        romatizmam var
        romatizm
        iltihaplı romatizma
        romatoid artrit
        artrit
        artroz
        kireçlenme
        kireclenme
        eklem ağrısı
        eklemlerim ağrıyor
        dizlerim ağrıyor
        gut hastalığı
        lupus
        ankilozan spondilit
        bechterew
        behçet hastalığı
        annemde romatizma var

theme-lung = Akciğer hastalığı, astım, KOAH
    .about = Nefes almakta zorlanan, astım veya KOAH gibi bir hastalığı olan kişiler için.
    .words =
        KOAH
        COPD
        astım
        astim
        astımım var
        nefes darlığı
        nefes darligi
        nefesim daralıyor
        nefes alamıyorum
        akciğer
        akciğer hastalığı
        ciğerlerim hasta
        bronşit
        amfizem
        oksijen tüpü
        babam KOAH hastası
        çocuğum astım hastası

theme-bowel = Bağırsak hastalığı
    .about = Crohn, kolit veya hassas bağırsak gibi bir hastalığı olan kişiler için.
    .words =
        bağırsak
        bağırsak hastalığı
        bagirsak hastaligi
        barsak hastalığı
        crohn
        kron hastalığı
        kolit
        ülseratif kolit
        spastik kolon
        hassas bağırsak
        huzursuz bağırsak sendromu
        irritabl bağırsak
        IBS
        ishal
        sürekli tuvalete koşuyorum
        karın ağrısı
        kabızlık
        çölyak
        kızım crohn hastası

theme-stoma = Stomayla yaşamak
    .about = Karnında stoma torbası olan kişiler ve yakınları için.
    .words =
        stoma
        stomam var
        stoma torbası
        torba takıldı
        torbayla yaşıyorum
        karnımda torba var
        kolostomi
        kolostomi torbası
        ileostomi
        ürostomi
        bağırsak torbası
        kocama torba takıldı

theme-kidney = Böbrek hastalığı
    .about = Böbrek hastaları, diyalize girenler ve yakınları için.
    .words =
        böbrek
        böbrek hastalığı
        bobrek hastaligi
        böbrek hastası
        böbreklerim çalışmıyor
        böbrek yetmezliği
        diyaliz
        dializ
        diyalize giriyorum
        diyaliz hastası
        böbrek nakli
        organ nakli
        nakil bekliyorum
        babam diyalize giriyor

theme-hiv = HIV ile yaşamak
    .about = HIV taşıyan kişiler ve yakınları için.
    .words =
        HIV
        hiv pozitif
        hiv pozitifim
        AIDS
        aids hastalığı
        eyds
        HIV taşıyorum
        HIV bulaştı
        testim pozitif çıktı
        eşim hiv pozitif
        seropozitif

theme-hearing-loss = İşitme kaybı
    .about = Az duyan, duymayan veya kulağı çınlayan kişiler için.
    .words =
        işitme kaybı
        isitme kaybi
        işitme engelli
        sağır
        sağırım
        duymuyorum
        iyi duymuyorum
        az duyuyorum
        ağır işitme
        ağır işitiyorum
        kulak çınlaması
        kulağım çınlıyor
        tinnitus
        kulağımda ses var
        işitme cihazı
        işaret dili
        meniere
        babam duymuyor
        çocuğum duymuyor

theme-sight-loss = Görme kaybı
    .about = Az gören veya görmeyen kişiler ve yakınları için.
    .words =
        görme kaybı
        gorme kaybi
        görme engelli
        kör
        körlük
        az görüyorum
        iyi göremiyorum
        göremiyorum
        gözlerim görmüyor
        gözüm kör oldu
        sarı nokta hastalığı
        glokom
        göz tansiyonu
        tavuk karası
        katarakt
        beyaz baston
        annem görmüyor

theme-obesity = Fazla kilo
    .about = Kilosuyla zorlanan ve bunu anlayan insanlarla konuşmak isteyen kişiler için.
    .words =
        kilo
        fazla kilo
        fazla kilolu
        fazla kilolarım var
        obezite
        obesite
        obez
        şişman
        şişmanlık
        sismanlik
        şişmanım
        kilo vermek istiyorum
        kilo veremiyorum
        zayıflamak istiyorum
        diyet
        mide küçültme
        mide ameliyatı
        tüp mide
        çocuğum çok kilolu

theme-menopause = Menopoz
    .about = Menopoza giren veya menopozda olan kadınlar için.
    .words =
        menopoz
        menapoz
        menopozdayım
        menopoza girdim
        erken menopoz
        adetten kesilmek
        adetten kesildim
        âdetim kesildi
        regl olmuyorum
        ateş basması
        sıcak basması
        sicak basmasi
        gece terlemesi
        hormonlarım bozuldu
        karım menopozda

theme-endometriosis = Endometriozis
    .about = Âdet döneminde çok ağrı çeken, endometriozis hastası kadınlar için.
    .words =
        endometriozis
        endometriyozis
        endometriozis hastasıyım
        endometriosis
        endo
        çikolata kisti
        cikolata kisti
        adet sancısı
        şiddetli adet ağrısı
        regl ağrısı
        adet dönemim çok ağrılı
        adenomiyozis
        kasık ağrısı
        karımda çikolata kisti var

theme-skin = Cilt hastalığı ve farklı görünüm
    .about = Sedef, egzama gibi bir cilt hastalığı veya görünen bir farkı olan kişiler için.
    .words =
        sedef
        sedef hastalığı
        sedef hastaligi
        psoriasis
        egzama
        egzema
        cilt hastalığı
        deri hastalığı
        cildim kaşınıyor
        kaşıntı
        vitiligo
        ala hastalığı
        yanık izi
        yüzümde iz var
        yüzümden utanıyorum
        akne
        sivilce
        saçkıran
        saç dökülmesi
        çocuğumda egzama var

theme-physical-disability = Bedensel engel
    .about = Bedensel engeli olan veya bir uzvunu kaybetmiş kişiler ve yakınları için.
    .words =
        engelli
        engelliyim
        bedensel engelli
        bedensel engelli grubu
        fiziksel engel
        ortopedik engelli
        özürlü
        sakat
        sakat kaldım
        tekerlekli sandalye
        yürüyemiyorum
        omurilik felci
        bacağım kesildi
        kolumu kaybettim
        ampütasyon
        protez
        protez bacak
        serebral palsi
        kas hastalığı
        eşim engelli

theme-learning-disability = Zor öğrenmek, zihinsel engel
    .about = Bazı şeyleri öğrenmekte veya anlamakta zorlanan kişiler ve yakınları için.
    .words =
        zihinsel engel
        zihinsel engelli
        hafif zihinsel engelli
        öğrenme güçlüğü
        ogrenme guclugu
        öğrenme zorluğu
        zor öğreniyorum
        zor anlıyorum
        geç anlıyorum
        yavaş öğreniyor
        zekâ geriliği
        zeka geriliği
        down sendromu
        down sendromlu
        oğlum zihinsel engelli
        kızım geç öğreniyor
        özel eğitim
        LVB

theme-rare-disease = Nadir hastalık
    .about = Az görülen bir hastalığı olan kişiler ve yakınları için.
    .words =
        nadir hastalık
        nadir hastalik
        nadir görülen hastalık
        az görülen hastalık
        ender hastalık
        yetim hastalık
        kimsenin bilmediği hastalık
        doktorlar bilmiyor ne olduğunu
        teşhis konamıyor
        genetik hastalık
        kalıtsal hastalık
        akdeniz anemisi
        talasemi
        FMF
        ailevi akdeniz ateşi
        SMA
        ALS hastalığı
        çocuğumda nadir bir hastalık var

## safety
theme-domestic-violence = Evde şiddet
    .about = Evde dövülen, korkutulan veya baskı gören kişiler ve onlara yardım etmek isteyenler için.
    .words =
        aile içi şiddet
        aile ici siddet
        ev içi şiddet
        evde şiddet
        şiddet
        siddet
        şiddet görüyorum
        dayak
        dayak yiyorum
        dövüyor
        dövülüyorum
        kocam beni dövüyor
        kocam dovuyor
        kocam bana vuruyor
        eşim beni dövüyor
        eşim şiddet uyguluyor
        kocam beni eve kilitliyor
        kocam beni tehdit ediyor
        kocam hakaret ediyor
        kocamdan korkuyorum
        kayınvalidem eziyet ediyor
        karım beni dövüyor
        psikolojik şiddet
        evde baskı görüyorum
        babam annemi dövüyor
        kızım kocasından dayak yiyor
        oğlum bana vuruyor
        kadın sığınma evi
        sığınma evi
        eski kocam peşimde
        huiselijk geweld

theme-sexual-violence = Cinsel şiddet
    .about = İstemediği hâlde cinsel olarak dokunulmuş veya zorlanmış kişiler için, yıllar önce olsa bile.
    .words =
        cinsel şiddet
        cinsel siddet
        tecavüz
        tecavuz
        tecavüze uğradım
        taciz
        cinsel taciz
        tacize uğradım
        cinsel istismar
        cinsel saldırı
        sarkıntılık
        zorla dokundu
        bana zorla sahip oldu
        kocam zorla birlikte oluyor
        evlilik içi tecavüz
        çocukken tacize uğradım
        kızım tacize uğradı
        ırzına geçmek

theme-childhood-abuse = Çocuklukta yaşanan acılar
    .about = Çocukken dövülmüş, ihmal edilmiş veya istismar edilmiş kişiler için.
    .words =
        çocuk istismarı
        cocuk istismari
        çocukken istismar
        çocukken dövüldüm
        çocukken dayak yedim
        çocukken tacize uğradım
        çocukluk travması
        kötü çocukluk
        zor bir çocukluk geçirdim
        ensest
        aile içi istismar
        babam bana dokunuyordu
        amcam bana dokundu
        ihmal
        sevgisiz büyüdüm
        annem beni sevmedi
        annem babam beni dövüyordu
        yurtta büyüdüm
        istismar

theme-honour-violence = Namus baskısı ve töre
    .about = Aile namusu adına baskı gören, tehdit edilen veya korkan kişiler için.
    .words =
        namus
        namus cinayeti
        namus baskısı
        namus davası
        namus yüzünden şiddet
        töre
        töre cinayeti
        tore cinayeti
        aile baskısı
        ailem beni öldürecek
        ailem beni tehdit ediyor
        abim beni tehdit ediyor
        ailem dışarı çıkmama izin vermiyor
        ailemden kaçtım
        evden kaçtım
        bekâret
        bekaret
        ailemin şerefi
        kan davası
        mahalle baskısı
        eerwraak

theme-forced-marriage = Zorla evlendirilmek
    .about = İstemeden evlendirilen veya evliliğinden çıkmasına izin verilmeyen kişiler için.
    .words =
        zorla evlilik
        zorla evlendirme
        zorla evlendirildim
        zorla evlendiriyorlar
        beni zorla evlendirecekler
        evlenmek istemiyorum
        ailem evlenmemi istiyor
        görücü usulü
        gorucu usulu
        çocuk gelin
        cocuk gelin
        küçük yaşta evlendim
        erken yaşta evlilik
        berdel
        beşik kertmesi
        akraba evliliği
        kuzenimle evlendiriyorlar
        kocam boşanmıyor
        boşanmama izin vermiyorlar
        ithal gelin

theme-female-genital-cutting = Kadın sünneti
    .about = Kız çocuğuyken sünnet edilmiş kadınlar ve yakınları için.
    .words =
        kadın sünneti
        kadin sunneti
        kız sünneti
        kız çocuk sünneti
        sünnet edildim
        sünnetli kadın
        kızımı sünnet ettirmek istiyorlar
        genital sakatlama
        kadın genital mutilasyonu
        FGM
        VGV
        dikildim
        infibülasyon

theme-bullying = Zorbalık ve dışlanma
    .about = Okulda, işte veya internette zorbalık gören kişiler ve anne babaları için.
    .words =
        zorbalık
        zorbalik
        akran zorbalığı
        okulda zorbalık
        siber zorbalık
        internette zorbalık
        mobbing
        mobing
        işyerinde mobbing
        dalga geçiyorlar
        benimle alay ediyorlar
        okulda dışlanıyorum
        dışlanıyorum
        dışlanma
        beni aralarına almıyorlar
        çocuğumu okulda dövüyorlar
        çocuğum okulda dışlanıyor
        kızımla dalga geçiyorlar
        çocuğum okula gitmek istemiyor
        pesten

## family
theme-caring = Hasta yakınına bakmak
    .about = Hasta, yaşlı veya engelli bir yakınına bakan kişiler için.
    .words =
        bakım
        hasta bakımı
        hasta bakıyorum
        hasta yakını
        annem hasta
        babam hasta
        eşim hasta
        hasta yakinlari
        yaşlı bakımı
        bakıcı
        bakım veren
        anneme bakıyorum
        hasta anneme bakıyorum
        babama bakıyorum
        kayınvalideme bakıyorum
        kaynanama bakıyorum
        hasta eşime bakıyorum
        kocam yatalak
        yatalak hasta
        engelli kardeşime bakıyorum
        alzheimer hastası anneme bakıyorum
        her şey benim üstümde
        bakmaktan yoruldum
        bakım yükü
        evde bakım
        mantelzorg
        mantelzorger

theme-young-carers = Evde hasta varken büyümek
    .about = Annesi, babası veya kardeşi hasta olan çocuklar ve gençler için.
    .words =
        genç bakıcı
        bakım veren çocuk
        bakım veren genç
        annem hasta
        babam hasta
        kardeşim hasta
        kardeşim engelli
        annemin psikolojisi bozuk
        annem depresyonda
        babam içiyor
        evde her şeyi ben yapıyorum
        kardeşlerime ben bakıyorum
        hasta annenin çocuğu
        anneme babama tercümanlık yapıyorum
        engelli kardeşi olmak
        KOPP

theme-parenting = Çocuk ve genç yetiştirmek
    .about = Çocuklarını büyütürken zorlanan veya başka anne babalarla konuşmak isteyen kişiler için.
    .words =
        çocuk yetiştirme
        cocuk yetistirme
        çocuk büyütmek
        çocuk eğitimi
        çocuk terbiyesi
        anne baba
        ebeveyn
        ebeveynlik
        anneler grubu
        babalar grubu
        ergen
        ergenlik
        ergen çocuğum var
        çocuğum beni dinlemiyor
        oğlum söz dinlemiyor
        kızım eve geç geliyor
        çocuğumla baş edemiyorum
        inatçı çocuk
        çocuğuma bağırıyorum
        oğlum kötü arkadaşlarla geziyor
        okul sorunları
        opvoeding
        jeugdzorg

theme-single-parent = Tek başına çocuk büyütmek
    .about = Çocuklarını tek başına büyüten anneler ve babalar için.
    .words =
        tek ebeveyn
        yalnız anne
        yalniz anne
        bekâr anne
        bekar anne
        yalnız baba
        bekar baba
        tek başıma çocuk büyütüyorum
        çocuklarıma tek başıma bakıyorum
        çocuklarla yalnız kaldım
        kocam gitti çocuklarla kaldım
        boşanmış anne
        boşandım çocuklar bende
        hem anne hem baba
        babasız büyütüyorum
        nafaka alamıyorum

theme-child-with-illness = Çocuğum hasta veya engelli
    .about = Hasta veya engelli bir çocuğu olan anne babalar için.
    .words =
        engelli çocuk
        engelli cocuk
        engelli çocuğum var
        engelli çocuk annesi
        engelli çocuk babası
        özürlü çocuğum var
        hasta çocuk
        çocuğum hasta
        oğlum engelli
        kızım engelli
        özel çocuk
        özel gereksinimli çocuk
        çocuğum down sendromlu
        çocuğum otizmli
        otizmli çocuk annesi
        çocuğum kanser
        çocuğum zihinsel engelli
        özel eğitim
        erken doğan bebek
        prematüre

theme-estrangement = Aileyle kopan bağ
    .about = Çocuğu, annesi, babası veya kardeşiyle görüşmeyen kişiler için.
    .words =
        çocuğum benimle görüşmüyor
        oğlum benimle konuşmuyor
        kızım benimle konuşmuyor
        kızım beni aramıyor
        evladım beni istemiyor
        ailemle görüşmüyorum
        annemle konuşmuyorum
        babamla görüşmüyorum
        ailem beni reddetti
        evlatlıktan reddedildim
        küs
        küsüz
        kardeşimle küsüz
        aileyle küslük
        aile bağları koptu
        torunlarımı göremiyorum
        torunlarimi goremiyorum
        çocuklarımı göremiyorum
        çocuğumu bana göstermiyor

theme-relationship = İlişki ve evlilik sorunları
    .about = Eşiyle veya sevgilisiyle sorun yaşayan ya da aldatılmış kişiler için.
    .words =
        ilişki
        ilişki sorunları
        iliski sorunlari
        evlilik
        evlilik sorunu
        evliliğim kötü gidiyor
        eşimle anlaşamıyorum
        kocamla anlaşamıyorum
        sürekli kavga ediyoruz
        kavga
        geçimsizlik
        aldatma
        aldatıldım
        eşim beni aldatıyor
        kocam aldattı
        karım beni aldatıyor
        ihanet
        kıskançlık
        kıskanç eş
        güven sorunu
        kocam beni sevmiyor
        eşim benimle konuşmuyor
        aile danışmanı
        kaynana gelin sorunu

theme-codependence = Bir yakının bağımlılığıyla yaşamak
    .about = Eşi, çocuğu, annesi veya babası içki, madde ya da kumar bağımlısı olan kişiler için.
    .words =
        bağımlı yakını
        bagimli yakini
        bağımlı aileleri
        alkolik yakını
        karşılıklı bağımlılık
        eş bağımlılık
        kocam alkolik
        kocam içiyor
        eşim içki içiyor
        karım içiyor
        babam alkolik
        annem içiyor
        oğlum bağımlı
        oğlum uyuşturucu kullanıyor
        kızım madde kullanıyor
        kardeşim eroin kullanıyor
        kocam kumarbaz
        kocam kumar oynuyor
        alkolik eşi
        alkolik çocuğu
        al-anon
        alanon

theme-adoption = Evlat edinme ve koruyucu aile
    .about = Evlat edinilmiş kişiler, evlat edinen aileler ve çocuğunu vermiş anne babalar için.
    .words =
        evlat edinme
        evlat edindik
        evlatlık
        evlatlik
        evlatlığım
        evlatlık verildim
        evlat edinildim
        öz annemi arıyorum
        öz ailemi arıyorum
        gerçek annemi arıyorum
        çocuğumu evlatlık verdim
        koruyucu aile
        üvey
        adopsiyon
        adoptie
        pleegzorg

theme-new-parents = Doğum sonrası zor zamanlar
    .about = Doğumdan sonra mutsuz, yorgun veya kaygılı olan anneler ve babalar için.
    .words =
        doğum sonrası
        dogum sonrasi
        doğum sonrası depresyon
        lohusa
        lohusalık
        lohusa depresyonu
        lohusalık depresyonu
        loğusa
        yeni anne
        yeni anne oldum
        yeni baba
        yeni doğum yaptım
        bebek
        bebeğim çok ağlıyor
        bebeğimi sevemiyorum
        bebeğime bağlanamıyorum
        doğumdan sonra ağlıyorum
        karım doğumdan sonra değişti
        travmatik doğum
        postpartum depresyon
        emzirme
        hamilelikte depresyon

## migration
theme-refugees = Mülteciler ve yeni gelenler
    .about = Ülkesinden ayrılmak zorunda kalmış veya burada yeni olan kişiler için.
    .words =
        mülteci
        multeci
        mülteciyim
        mülteciler
        sığınmacı
        siginmaci
        iltica
        iltica ettim
        sığınma
        sığınma talebi
        ülkemden kaçtım
        savaştan kaçtım
        savaş travması
        geçici koruma
        göçmen
        göç
        yeni geldim
        hollandada yeniyim
        buraya yeni geldim
        burada kimseyi tanımıyorum
        mülteci kampı
        iltica kampı
        AZC
        oturum bekliyorum
        aile birleşimi
        inburgering
        entegrasyon
        uyum kursu
        siyasi mülteci
        KHK
        ailem savaşta kaldı

theme-between-cultures = İki kültür arasında
    .about = İki kültürle yaşayan veya iki kültür arasında çocuk büyüten kişiler için.
    .words =
        iki kültür
        iki kultur
        iki kültür arasında
        arada kaldım
        ne oralı ne buralı
        kendimi buraya ait hissetmiyorum
        oraya da buraya da ait değilim
        kültür farkı
        kültür çatışması
        kimlik bunalımı
        gurbetçi çocuğu
        ikinci kuşak
        üçüncü kuşak
        yurt dışında çocuk büyütmek
        çocuklarım türkçe bilmiyor
        çocuklarım hollandalı gibi oldu
        çok dilli çocuk
        yabancıyla evliyim
        karma evlilik
        kuşak çatışması
        ailem eski kafalı
        gelenekler

theme-homesickness = Gurbet ve memleket özlemi
    .about = Memleketini ve ailesini özleyen kişiler için.
    .words =
        gurbet
        gurbetteyim
        gurbetçi
        gurbette yalnızım
        sıla hasreti
        hasret
        özlem
        memleket
        memleket özlemi
        memleketimi özlüyorum
        memleket hasreti
        vatan hasreti
        vatan özlemi
        ailemi özlüyorum
        annemi özlüyorum
        ülkemi özlüyorum
        ulkemi ozluyorum
        geri dönmek istiyorum
        türkiyeyi özlüyorum
        dönüş
        buraya alışamadım

theme-discrimination = Ayrımcılık ve ırkçılık
    .about = Kökeni, dini, rengi veya ismi yüzünden kötü davranılan kişiler için.
    .words =
        ayrımcılık
        ayrimcilik
        ırkçılık
        irkcilik
        ırkçı
        bana ayrımcılık yapıyorlar
        ayrımcılığa uğradım
        yabancı düşmanlığı
        yabancı olduğum için
        türk olduğum için
        kürt olduğum için
        müslüman olduğum için
        islamofobi
        başörtüsü
        başörtülüyüm diye iş vermiyorlar
        tenimin rengi
        ismim yüzünden iş bulamıyorum
        ön yargı
        önyargı
        komşum hakaret ediyor
        çocuğuma yabancı diyorlar

theme-language-practice = Birlikte dil pratiği
    .about = Dili başkalarıyla konuşarak öğrenmek isteyen kişiler için.
    .words =
        dil
        dil öğrenmek
        dil ogrenmek
        dil kursu
        dil pratiği
        dil kafe
        konuşma pratiği
        konuşma grubu
        hollandaca
        hollandaca öğrenmek
        hollandaca konuşmak istiyorum
        hollandaca kursu
        hollandacam kötü
        hollandacam zayıf
        flemenkçe
        felemenkçe
        dilim yok
        dil bilmiyorum
        taalcafé
        inburgering
        annem hollandaca bilmiyor

theme-undocumented = Oturum izni olmadan yaşamak
    .about = Oturumu, kâğıtları olmadan yaşayan kişiler için.
    .words =
        kaçak
        kaçağım
        kacak
        kaçak yaşıyorum
        kâğıtsız
        kağıtsız
        kağıtlarım yok
        kagidim yok
        belgesiz
        belgesiz göçmen
        oturumum yok
        oturum izni
        oturum iznim yok
        oturumum iptal oldu
        vizem bitti
        vizesiz
        ilticam reddedildi
        iltica ret
        sınır dışı
        sigortam yok
        illegal
        düzensiz göçmen

## identity
theme-lgbtq = Lezbiyen, gey, biseksüel veya kuir olmak
    .about = Kendi cinsine veya birden fazla cinsiyete ilgi duyan, bunu söylemekte belki zorlanan kişiler ve yakınları için.
    .words =
        LGBT
        LGBTİ
        LGBTQ
        lgbti+
        eşcinsel
        escinsel
        eşcinselim
        eşcinsellik
        gay
        gey
        geyim
        lezbiyen
        lezbiyenim
        biseksüel
        queer
        kuir
        aseksüel
        açılmak
        ailemden gizliyorum
        aileme nasıl söylerim
        erkeklerden hoşlanıyorum
        kadınlardan hoşlanıyorum
        oğlum eşcinsel
        oğlum gey
        kızım lezbiyen
        müslüman ve eşcinsel
        homoseksüel

theme-transgender = Trans olmak, cinsiyet kimliği
    .about = Kendini doğumda yazılan cinsiyette hissetmeyen veya bunu merak eden kişiler ve yakınları için.
    .words =
        trans
        transım
        transgender
        trans kadın
        trans erkek
        transseksüel
        cinsiyet kimliği
        cinsiyet kimligi
        cinsiyet değiştirmek
        cinsiyet geçişi
        geçiş süreci
        non-binary
        ikili olmayan
        kendimi kadın hissediyorum
        kendimi erkek hissediyorum
        yanlış bedendeyim
        interseks
        çocuğum trans
        kızım erkek olmak istiyor

theme-women = Kadın kadına
    .about = Birbirini dinlemek ve güçlendirmek isteyen kadınlar için.
    .words =
        kadın
        kadınlar
        kadin
        kadın grubu
        kadın kadına
        kadınlar buluşması
        kadın dayanışması
        güçlü kadınlar
        türk kadınları
        kadın derneği
        göçmen kadınlar
        sadece kadınlar
        kadın olarak zorlanıyorum
        hanımlar
        bayanlar
        bayanlar grubu
        ev hanımıyım
        kadın hakları
        vrouwengroep

theme-men = Erkek erkeğe
    .about = Başka erkeklerle açıkça konuşmak isteyen erkekler için.
    .words =
        erkek
        erkekler
        erkek grubu
        erkekler grubu
        erkek erkeğe
        sadece erkekler
        baba grubu
        babalar
        derdimi kimseye anlatamıyorum
        erkekler ağlamaz
        erkek olarak konuşamıyorum
        türk erkekleri
        kocam kimseyle konuşmuyor
        öfke kontrolü
        öfkemi kontrol edemiyorum
        mannengroep

theme-faith-doubt = İnançla ilgili şüpheler
    .about = İnancından şüphe eden veya dinî bir topluluktan, cemaatten ayrılan kişiler için.
    .words =
        inanç
        inancımı kaybettim
        inancım sarsıldı
        artık inanmıyorum
        dinden çıktım
        dinden çıkmak
        dinden uzaklaştım
        islamı bıraktım
        eski müslüman
        ateist
        ateistim
        deist
        agnostik
        dinî şüpheler
        dini supheler
        cemaatten ayrıldım
        cemaat
        tarikat
        tarikattan ayrıldım
        başörtümü çıkarmak istiyorum
        din değiştirdim
        hristiyan oldum
        günah korkusu
        yehova şahitlerinden ayrıldım

## living
theme-loneliness = Yalnızlık
    .about = Kendini yalnız hisseden ve insanlarla tanışmak isteyen kişiler için.
    .words =
        yalnız
        yalniz
        yanlız
        yalnızlık
        yalnizlik
        yanlızlık
        yalnızım
        çok yalnızım
        yanlızım
        kendimi yalnız hissediyorum
        yapayalnız
        tek başımayım
        tek başıma yaşıyorum
        kimsem yok
        kimsesiz
        kimsesizlik
        arkadaş
        arkadaşım yok
        arkadaş arıyorum
        arkadaş edinmek
        konuşacak kimsem yok
        dertleşecek kimsem yok
        dertleşmek istiyorum
        kimse beni aramıyor
        evde oturuyorum kimse gelmiyor
        insanlarla tanışmak istiyorum
        annem çok yalnız
        babam yalnız kaldı

theme-debt = Borç ve para sıkıntısı
    .about = Borçları olan veya parası yetmeyen kişiler için.
    .words =
        borç
        borc
        borcum var
        borçlar
        borçlarım
        borçlarım var
        borclarim var
        borçluyum
        borç batağı
        borçtan kurtulmak
        borçlarımı ödeyemiyorum
        parasız
        parasızlık
        para sıkıntısı
        param yok
        param yetmiyor
        paramız bitiyor
        geçinemiyorum
        geçim sıkıntısı
        ay sonunu getiremiyorum
        kirayı ödeyemiyorum
        faturalarımı ödeyemiyorum
        fakirlik
        yoksulluk
        kredi
        kredi kartı borcu
        icra
        haciz
        iflas
        gıda bankası
        schuldhulp
        kocam borç yaptı

theme-unemployment = İşsizlik, çalışamamak
    .about = İşini kaybetmiş, iş bulamayan veya çalışamayacak durumda olan kişiler için.
    .words =
        işsiz
        issiz
        işsizim
        işsizlik
        işsizlik parası
        işimi kaybettim
        iş arıyorum
        iş bulamıyorum
        is bulamiyorum
        işten çıkarıldım
        işten atıldım
        işten kovuldum
        çalışamıyorum
        çalışamaz durumdayım
        iş göremezlik
        malulen emeklilik
        hastalıktan çalışamıyorum
        sosyal yardım
        sosyaldayım
        ödenek
        uitkering
        WIA
        UWV
        ziektewet
        kocam işsiz
        oğlum iş bulamıyor

theme-work-stress = İşte zorlanmak
    .about = İşinde çok baskı, kavga veya mutsuzluk yaşayan kişiler için.
    .words =
        iş stresi
        is stresi
        işte stres
        işyerinde sorun
        işyerinde baskı
        iş baskısı
        işte mutsuzum
        işimi sevmiyorum
        işe gitmek istemiyorum
        patronum
        patronumla sorun yaşıyorum
        şefim bağırıyor
        patron eziyeti
        müdürümle kavga
        mobbing
        işte tükendim
        işten tükendim
        çok çalışıyorum
        fazla mesai
        vardiya
        iş arkadaşlarım beni dışlıyor
        hastalık izni
        kocam işten sinirli geliyor

theme-homelessness = Evsizlik
    .about = Evi olmayan veya evini kaybetmekten korkan kişiler için.
    .words =
        evsiz
        evsizim
        evsizlik
        evim yok
        kalacak yerim yok
        kalacak yer
        sokakta kaldım
        sokakta yatıyorum
        sokakta yaşıyorum
        arabada yatıyorum
        evden atıldım
        evden atılıyorum
        ev bulamıyorum
        arkadaşlarda kalıyorum
        barınak
        evsiz barınağı
        oğlum sokakta kalıyor
        dakloos

theme-detention = Hapis ve sonrası
    .about = Hapiste olan, hapisten çıkmış veya bir yakını hapiste olan kişiler için.
    .words =
        hapis
        hapishane
        hapise girdim
        hapisten çıktım
        cezaevi
        ceza evi
        cezaevinden çıktım
        tutuklu
        tutuklandı
        mahkûm
        mahkum
        mahpus
        sabıka
        sabıkalı
        sabıka kaydı
        tahliye
        kocam hapiste
        oğlum hapiste
        oglum hapiste
        oğlum cezaevinde
        babam hapiste
        tutuklu yakını

theme-veterans = Eski askerler ve acil yardım çalışanları
    .about = Askerde, poliste, itfaiyede veya ambulansta ağır şeyler yaşamış kişiler ve yakınları için.
    .words =
        gazi
        gaziler
        gaziyim
        asker
        eski asker
        askerdeyken
        askerlik
        askerlik travması
        cephe
        savaş gazisi
        veteran
        polis
        polisim
        itfaiye
        itfaiyeci
        ambulans
        ambulans çalışanı
        güneydoğuda askerlik yaptım
        barış gücü
        kocam askerden sonra değişti
        şehit ailesi

theme-low-literacy = Okuma yazmada zorlanmak
    .about = Okumakta veya yazmakta zorlanan kişiler için.
    .words =
        okuma yazma
        okuma yazma bilmiyorum
        okuma yazmam yok
        okuma yazma kursu
        okuyamıyorum
        okuyamiyorum
        yazamıyorum
        okumam yok
        okumakta zorlanıyorum
        okulum yok
        okula gitmedim
        okula gidemedim
        mektupları anlamıyorum
        form dolduramıyorum
        okur yazar değilim
        okuma güçlüğü
        disleksi
        annem okuma yazma bilmiyor
        bilgisayar bilmiyorum
        laaggeletterd

theme-ageing = Yaş almak
    .about = Yaşı ilerleyen, emekli olan ve başkalarıyla buluşmak isteyen kişiler için.
    .words =
        yaşlılık
        yaslilik
        yaşlı
        yaşlıyım
        yaşlandım
        yaşlanmak
        yaşlılar
        emekli
        emekliyim
        emeklilik
        emekli oldum
        emekli olunca boşluğa düştüm
        altmış yaş üstü
        65 yaş üstü
        yaşlı yalnızlığı
        ölüm korkusu
        nine
        dede
        babaanne
        huzurevi
        annem yaşlandı
        babam yaşlı

theme-recovery = Ruhsal iyileşme yolu
    .about = Ruhsal sorunlar yaşamış ve hayatını yeniden kurmak isteyen kişiler için.
    .words =
        iyileşme
        iyilesme
        iyileşmek istiyorum
        ruhsal iyileşme
        yeniden ayağa kalkmak
        toparlanmak istiyorum
        kendimi toparlamak
        hayatımı yeniden kurmak
        psikolojik destek
        psikolog
        psikolojik sorunlar
        pisikolojik
        psikolojim bozuk
        ruh sağlığı
        ruh hastalığı
        psikiyatri
        psikiyatride yattım
        hastaneden yeni çıktım
        akıl hastanesinden çıktım
        umut
        WRAP
        iyileşme grubu
        deneyim uzmanı
        herstel
        oğlumun psikolojisi bozuk
