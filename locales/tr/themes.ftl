# Themes: one message each. Label; .about = one plain sentence; .words = what people type, one phrase a line.

## Categories
theme-category-mind = Duygular ve düşünceler
theme-category-addiction = Bağımlılık ve alışkanlıklar
theme-category-loss = Kayıp, yas ve ayrılık
theme-category-body = Beden ve sağlık
theme-category-safety = Güvenlik ve şiddet
theme-category-family = Aile ve ilişkiler
theme-category-migration = Başka bir ülke, başka bir kültür
theme-category-identity = Kendiniz olmak
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
        korkular
        korkularım var
        kaygılarım
        kaygılanıyorum
        kaygılı biriyim
        endişeleniyorum
        endişelenmeden duramıyorum
        yaygın kaygı bozukluğu
        YAB
        angst
        angststoornis
        anksiyetem tuttu
        anksiyetem var
        anksiyete krizi
        içim içimi yiyor
        içim içime sığmıyor
        içim sıkışıyor
        göğsüm sıkışıyor
        içime kurt düştü
        yüreğim ağzımda yaşıyorum
        diken üstündeyim
        huzursuzum
        iç huzursuzluğu
        rahatlayamıyorum
        kafamda kuruyorum
        kafaya takıyorum
        her şeyi kafama takıyorum
        çok kuruyorum
        kurup duruyorum
        hep en kötüsünü düşünüyorum
        felaket senaryoları
        aklıma hep kötü şeyler geliyor
        ya kötü bir şey olursa
        sürekli tedirginim
        tedirginlik
        ellerim titriyor heyecandan
        karnıma ağrılar giriyor heyecandan
        gelecek korkusu
        gelecek kaygısı
        sınav kaygısı
        ölüm kaygısı
        hastalık korkusu
        hastalık hastasıyım
        hipokondri
        hasta olmaktan korkuyorum
        kanser olmaktan korkuyorum
        çocuklarıma bir şey olacak korkusu
        aşırı korumacı anneyim
        overthink yapıyorum
        stres yapıyorum her şeye
        kızım çok kaygılı
        oğlum okula gitmeye korkuyor
        eşim çok evhamlı
        karım her şeye endişeleniyor

theme-panic = Panik atak
    .about = Aniden çok korkan, kalbi çarpan veya nefesi daralan ya da bu yüzden dışarı çıkmaya çekinen kişiler için.
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
        panik ataklar
        panik atağım var
        panik atağım tuttu
        panik atakla yaşamak
        panik oluyorum
        paniğe kapılıyorum
        paniatak
        paniek
        paniekaanval
        paniekstoornis
        kriz geliyor
        bana kriz geliyor
        kalbim küt küt atıyor
        kalbim yerinden çıkacak gibi
        nefesim kesiliyor
        boğuluyor gibi oluyorum
        elim ayağım uyuşuyor
        elim ayağım titriyor
        başım dönüyor bayılacak gibiyim
        bayılacağım diye korkuyorum
        öleceğim sandım
        kontrolümü kaybedecekmişim gibi
        delirecek gibi oluyorum
        çıldıracağım sandım
        birden terliyorum titriyorum
        acile gittim bir şey çıkmadı
        markette fenalaştım
        otobüse binemiyorum
        trene binemiyorum
        tek başıma sokağa çıkamıyorum
        evden dışarı adım atamıyorum
        açık alan korkusu
        araba kullanamıyorum panikten
        yeniden atak gelecek korkusu
        gece panikle uyanıyorum
        hiperventilasyon
        karım panik atak oluyor
        kızımın panik atakları var
        oğlum panik atak geçirdi

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
        fobiler
        fobik
        fobie
        korku hastalığı
        sosyal fobim var
        sosyal fobik
        sosyofobi
        sosyal kaygı
        asosyalim insanlardan çekiniyorum
        kalabalık korkusu
        kalabalığa giremiyorum
        insanlarla konuşurken yüzüm kızarıyor
        yüzüm kızarıyor
        telefonda konuşmaktan korkuyorum
        başkalarının yanında yemek yiyemiyorum
        herkes bana bakıyor sanıyorum
        rezil olacağım diye korkuyorum
        toplantıda konuşamıyorum
        sunum yapmaktan korkuyorum
        misafirliğe gidemiyorum
        örümcek korkusu
        araknofobi
        yılan korkusu
        böcek korkusu
        hamam böceğinden korkuyorum
        kediden korkuyorum
        köpekten korkuyorum
        uçağa binemiyorum
        uçaktan korkuyorum
        yüksekten korkuyorum
        akrofobi
        asansör korkusu
        dar yerde kalamıyorum
        iğneden korkuyorum
        kan görünce bayılıyorum
        kan korkusu
        kusma korkusu
        emetofobi
        dişçiye gidemiyorum
        karanlık korkusu
        karanlıktan korkuyorum
        su korkusu
        araba kullanma korkusu
        doğum korkusu
        mikrop korkusu
        oğlum kimsenin yanında konuşmuyor
        seçici konuşmazlık
        eşim uçağa binemiyor

theme-compulsion = Takıntılar
    .about = Bazı düşünceleri kafasından atamayan veya yıkamak, saymak, kontrol etmek gibi şeyleri tekrar tekrar yapmadan duramayan kişiler için.
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
        takıntı hastalığı
        takıntılı düşünceler
        takıntılı biriyim
        takıntılarımdan kurtulamıyorum
        obsesyonlar
        kompulsiyon
        kompülsif
        okb hastasıyım
        okbliyim
        dwang
        dwangstoornis
        smetvrees
        vesveseliyim
        vesvese geliyor
        namazda vesvese
        dini takıntılar
        temizlik takıntısı
        temizlik takıntım var
        simetri takıntısı
        sayı sayma takıntısı
        düzen takıntısı
        mikrop takıntısı
        saatlerce duşta kalıyorum
        ellerim yıkamaktan yara oldu
        evi sürekli temizliyorum
        hiçbir yere dokunamıyorum
        kapıyı kilitledim mi diye dönüp bakıyorum
        kapıyı defalarca kontrol ediyorum
        ütüyü prizde bıraktım mı
        defalarca sayıyorum
        aynı şeyi tekrar tekrar yapıyorum
        yapmazsam kötü bir şey olacak
        aklıma günah şeyler geliyor
        aklımdan pis düşünceler geçiyor
        birine zarar verecekmişim gibi
        kötü düşüncelerim yüzünden suçluluk
        hiçbir şeyi atamıyorum
        evim çöp ev oldu
        çöp ev
        tırnak yeme
        deri yolma
        saç yolma
        trikotillomani
        oğlum sürekli ellerini yıkıyor
        kızımın takıntıları var
        annem hiçbir şeyi atmıyor
        kocam titizlik hastası
        tourette
        tik
        tikleri var

theme-depression = Mutsuzluk ve depresyon
    .about = Uzun zamandır mutsuz olan veya içinde boşluk hisseden, canı hiçbir şey istemeyen kişiler için.
    .words =
        Depresyon ve çökkünlük
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
        depresyonla yaşamak
        depresyon hastasıyım
        depresyondan çıkamıyorum
        depresyon geçiriyorum
        depresyon tedavisi görüyorum
        ağır depresyon
        kış depresyonu
        distimi
        klinik depresyon
        depressie
        depressief
        depresifim
        deprosyon
        melankoli
        çökkün
        çöktüm
        çöküntü içindeyim
        dibe vurdum
        dipteyim
        karanlık bir kuyudayım
        karamsar
        karamsarım
        karamsarlık
        ümitsiz
        ümitsizim
        ümidim kalmadı
        umudum kalmadı
        bezgin
        bezginim
        yaşama sevincim kalmadı
        yaşama sevincimi kaybettim
        hayattan zevk almıyorum
        hayattan tat alamıyorum
        hiçbir şeyden keyif alamıyorum
        içim bomboş
        içimde boşluk var
        boşluktayım
        kendimi boşlukta hissediyorum
        hiçbir şey hissetmiyorum
        hissizleştim
        duygularım öldü sanki
        bütün gün ağlıyorum
        durup dururken ağlıyorum
        ağlama krizleri
        gözümden yaş eksik olmuyor
        içimden bir şey yapmak gelmiyor
        isteksizlik
        isteksizim
        sabahları kalkmak istemiyorum
        yorganın altından çıkasım yok
        bütün gün yatıyorum
        evden çıkasım yok
        kimseyi görmek istemiyorum
        kimseyle konuşasım yok
        perdeleri açmıyorum
        duş alacak halim yok
        yüzüm gülmüyor
        gülmeyi unuttum
        içten içe çöktüm
        ruhum yoruldu
        hayat çok ağır geliyor
        kendimi işe yaramaz hissediyorum
        antidepresan kullanıyorum
        prozac
        lustral
        cipralex
        modum düşük
        moodum düşük
        canım sıkkın sürekli
        psikolojim çöktü
        ruhsal çöküntü
        eşim depresyonda
        kocam depresyona girdi
        annem sürekli ağlıyor
        kızım depresyona girdi
        oğlum bütün gün yatıyor
        oğlum hayata küstü
        hayata küstüm

theme-bipolar = Bipolar, aşırı iniş çıkışlar
    .about = Bazen çok coşkulu ve plan dolu, bazen de çok mutsuz olan kişiler ve yakınları için.
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
        bipolar hastasıyım
        bipolar hastası
        bipoların yakını
        bipolare stoornis
        manisch depressief
        iki uçlu
        iki uçlu duygudurum bozukluğu
        manik dönem
        manik dönemdeyim
        maniye girdim
        hipomani
        siklotimi
        manik depresyon
        manik depresiflik
        duygudurum bozukluğu
        duygudurum dengeleyici
        depakin
        lithium
        lityum kullanıyorum
        bir gün uçuyorum bir gün dipteyim
        bazen göklerdeyim bazen yerin dibinde
        ruh halim bir anda değişiyor
        günlerce uyumadan enerji doluyum
        uykusuz ama aşırı enerjik
        çılgınca para harcıyorum sonra çöküyorum
        aşırı neşeli sonra çok çökkün
        bir coşuyorum bir çöküyorum
        ataklarım geri geliyor
        kocam bipolar
        karım bipolar
        oğlum bipolar hastası
        annemde bipolar var
        babam manik atak geçirdi
        kardeşim maniye girdi

theme-psychosis = Ses duymak, psikoz
    .about = Başkalarının fark etmediği şeyler duyan, gören veya böyle şeylere inanan ya da bunları daha önce yaşamış kişiler ve yakınları için.
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
        psikoz atağı
        psikoz hastası
        psikozdayım
        psychose
        schizofrenie
        stemmen horen
        şizofrenim
        şizofreniyle yaşamak
        şizofreni yakını
        şizoaffektif
        şizoaffektif bozukluk
        paranoyak
        paranoid
        paranoyağım
        paranoid şizofreni
        hezeyan
        sanrılar
        sanrılarım var
        hayaller görüyorum
        kafamın içinde sesler var
        kafamda sesler konuşuyor
        bana emir veren sesler
        olmayan sesleri duyuyorum
        olmayan şeyler görüyorum
        televizyon benden bahsediyor
        düşüncelerimi okuyorlar
        herkes bana düşman sanıyorum
        beni dinliyorlar
        beni zehirleyecekler sanıyorum
        peşimde birileri var sanıyorum
        evde kamera var sanıyorum
        cinler bana musallat oldu
        cin çarptı
        içime cin girdi
        büyü yaptılar bana sesler geliyor
        aklımı kaçırdım
        akıl hastası
        akli dengesi bozuk
        delirdi
        antipsikotik
        risperdal
        abilify
        ilaçlarını içmiyor sesler duyuyor
        oğlum sesler duyuyor
        kızım psikoz geçirdi
        kardeşim şizofreni hastası
        annem şizofren
        eşim takip edildiğini sanıyor
        esrardan psikoza girdi

theme-personality = Yoğun duygular ve borderline
    .about = Duyguları çok yoğun yaşayan, kendisiyle veya ilişkileriyle zorlanan kişiler için.
    .words =
        Borderline ve kişilik sorunları
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
        kişilik bozukluğum var
        kişilik bozuklukları
        kişilik problemi
        borderlineım
        borderline hastası
        BPD
        BKB
        duygusal olarak dengesizim
        duygularım çok yoğun
        duygularım bir anda değişiyor
        bir anda parlıyorum sonra pişman oluyorum
        küçük şeylere çok sinirleniyorum
        öfke nöbetleri
        öfke krizi geçiriyorum
        sinir krizi
        terk edileceğim diye ödüm kopuyor
        ilişkilerim hep kavgayla bitiyor
        insanları hep kendimden uzaklaştırıyorum
        kim olduğumu bilmiyorum
        içimde koca bir boşluk
        siyah beyaz düşünüyorum
        bir gün göklere çıkarıyorum bir gün yerin dibine
        dürtüsel davranıyorum
        düşünmeden hareket ediyorum
        narsist kişilik bozukluğu
        narsistik
        narsist anne
        narsist eş
        annem narsist
        narsist kocadan kurtulmak
        histriyonik
        antisosyal kişilik
        psikopat
        şizoid
        şizotipal
        paranoid kişilik
        obsesif kişilik
        çekingen kişilik bozukluğu
        persoonlijkheidsstoornis
        duygu düzenleme
        DBT
        vers training
        karımda borderline var
        sevgilim borderline
        oğlumun kişilik bozukluğu var
        çoklu kişilik

theme-trauma = Travma ve sarsıcı olaylar
    .about = Sarsıcı bir olay yaşamış ve bunu hâlâ içinde taşıyan kişiler için.
    .words =
        Travma, ağır bir olaydan sonra
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
        travmalar
        travmalarım
        travmalarım var
        travma geçirdim
        travma yaşadım
        travmayı atlatamıyorum
        travma sonrası stres
        kompleks travma
        karmaşık travma
        ptsd var bende
        trauma
        EMDR
        olayın etkisinden çıkamıyorum
        o günü unutamıyorum
        o gün aklımdan çıkmıyor
        o anı tekrar yaşıyorum
        geçmişim peşimi bırakmıyor
        geçmişi atlatamıyorum
        yaşadıklarım aklımdan çıkmıyor
        gözümü kapatınca olayı görüyorum
        geri dönüşler yaşıyorum
        flashback
        kâbuslar görüyorum
        kabuslarla uyanıyorum
        geceleri bağırarak uyanıyorum
        en ufak seste irkiliyorum
        seslerden irkiliyorum
        yüksek sesten korkuyorum
        havai fişek sesinden korkuyorum
        siren sesi duyunca titriyorum
        sürekli tetikteyim
        bombalar altında kaldık
        bombardıman
        gözümün önünde öldürdüler
        ölüleri gördüm
        savaş gördüm
        savaşta yaşadıklarım
        enkaz altında kaldım
        depremi yaşadım
        depremzede
        depremde ailemi kaybettim
        deprem korkusu
        işkence mağduru
        gözaltında işkence gördüm
        kaçış yolunda yaşadıklarım
        denizde boğuluyorduk
        terör saldırısı
        bıçaklandım
        soyuldum
        gasp
        gaspa uğradım
        silahlı saldırı
        trafik kazasını unutamıyorum
        yangından kurtuldum
        travmatik bir olay yaşadım
        dissosiyasyon
        kocam kabuslar görüyor
        oğlum olaydan beri değişti
        annem savaşı unutamıyor
        çocuğum depremden beri uyuyamıyor

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
        burn-out
        burnout oldum
        burn out oldum
        overspannen oldum
        overspannenim
        bornaut
        tükenmişlik yaşıyorum
        tükenmişlik hissi
        tükenmişim
        tükeniyorum
        çok tükendim
        pilim bitti
        pestilim çıktı
        canım çıktı
        canım burnumda
        burama kadar geldi
        bunaldım
        çok bunaldım
        daraldım
        yoruldum artık her şeyden
        bedenen ve ruhen yorgunum
        zihinsel yorgunluk
        kafam durdu
        kafam almıyor artık
        kafamı toparlayamıyorum yorgunluktan
        sürekli koşturuyorum
        kendime vakit kalmıyor
        dinlenemiyorum
        nefes alacak vaktim yok
        her şeyin yükü bende
        yük altında ezildim
        stresten hastalandım
        stresten saçlarım döküldü
        stres altındayım
        stres yönetimi
        strese bağlı şikayetler
        sinirlerim yıprandı
        sinirlerim iflas etti
        en küçük şeye ağlıyorum yorgunluktan
        iş ev çocuk yetişemiyorum
        işe gidecek gücüm yok
        hasta izninde evdeyim tükendim
        işten rapor aldım strese
        anne tükenmişliği
        çocuklardan tükendim
        bakmaktan tükendim
        artık dayanacak gücüm kalmadı
        eşim burnout oldu
        karım burn out
        kızım okuldan tükendi

theme-eating-disorder = Yemekle ilgili sorunlar
    .about = Çok az yiyen, yeme krizleri yaşayan veya aklı bütün gün yemekte ve kiloda olan kişiler ve yakınları için.
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
        yeme bozukluğum var
        yeme bozuklukları
        yeme problemi
        eetstoornis
        anorexia
        anoreksiya nervoza
        anoreksiyam var
        anoreksik
        bulimik
        bulimia nervoza
        blumiya
        binge eating
        ortoreksiya
        kalori sayıyorum
        her lokmanın kalorisini sayıyorum
        günde on kere tartılıyorum
        tartıdan korkuyorum
        yemek yemekten korkuyorum
        yemek yedikten sonra pişman oluyorum
        yediğim için kendimden nefret ediyorum
        kendimi kusturuyorum
        parmağımla kusuyorum
        gizlice kusuyorum
        tuvalette kusuyor
        müshil içiyorum zayıflamak için
        kendimi aç bırakıyorum
        günlerdir yemek yemedim
        yemek yemeyi reddediyor
        aç kalıyorum
        aynada hep şişman görüyorum
        bedenimden nefret ediyorum
        vücudumdan nefret ediyorum
        kemiklerim sayılıyor
        herkes çok zayıfladın diyor
        adetim kesildi zayıflıktan
        yemek seçme bozukluğu
        kızım anoreksiya
        kızım yediklerini kusuyor
        kızım gizlice kusuyor
        kızım yemeğini saklıyor
        oğlum yemek yemeyi bıraktı
        kızım bir deri bir kemik kaldı
        kardeşim yemek yemiyor zayıfladı

theme-self-harm = Kendine zarar vermek
    .about = İçindeki acı çok ağır geldiğinde kendi canını yakan kişiler ve yakınları için.
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
        kendime zarar verme isteği
        kendime zarar verdim
        kendine zarar veriyor
        kendimi kesmek istiyorum
        kendimi kestim
        kendini kesiyor
        kollarımı kestim
        bacaklarımı kesiyorum
        bileklerimi kesiyorum
        jiletle kesiyorum
        jilet atıyorum
        jilet atmak
        faça atıyorum
        selfharm
        zelfbeschadiging
        zelfverwonding
        automutilatie
        kendimi çiziyorum
        kolumu çiziyorum
        kolumda izler var gizliyorum
        yaralarımı saklıyorum
        kesince rahatlıyorum
        canımı yakınca rahatlıyorum
        üstümde sigara söndürüyorum
        kendimi cezalandırıyorum
        kafamı duvara vuruyorum
        duvarlara yumruk atıyorum
        derimi yoluyorum
        yaralarımı koparıyorum
        kendimi ısırıyorum
        yazın bile uzun kollu giyiyorum
        kızım jilet atıyor
        kızım kolunu kesiyor
        kızımın kolunda jilet izleri
        oğlum kafasını duvara vuruyor
        arkadaşım kendini kesiyor

theme-suicidal-thoughts = Artık yaşamak istememek
    .about = Bazen yaşamak istemeyen veya bir intihar girişiminden sağ kurtulmuş kişiler için.
    .words =
        Hayat dayanılmaz geldiğinde
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
        intihar etmek
        intiharı düşünüyorum
        intihar düşüncem var
        intihar ettim kurtuldum
        intihardan döndüm
        intihara teşebbüs
        intihara teşebbüs ettim
        intihar eğilimi
        suicidaal
        zelfmoord
        zelfdoding
        ölüm düşüncesi
        ölümü düşünüyorum
        ölsem de kurtulsam
        ölsem kimsenin umurunda olmaz
        ölüp gitsem
        gebersem de kurtulsam
        keşke hiç doğmasaydım
        sabah uyanmasam keşke
        uyuyup bir daha uyanmamak istiyorum
        yok olmak istiyorum
        canıma kıyacağım
        canıma kıymayı düşünüyorum
        canıma tak etti yaşamak istemiyorum
        hayatıma son vermek istiyorum
        hayatımı bitirmek istiyorum
        kendimi asmak
        kendimi öldüreceğim
        ilaç içip ölmek istedim
        hap içtim ölmek için
        bileklerimi kestim ölmek istedim
        köprüden atlamak
        trenin önüne atlamak
        yaşamaktan yoruldum
        yaşamanın bir anlamı yok
        yaşamak için sebebim yok
        bensiz herkes daha mutlu olur
        dünyadan gitmek istiyorum
        bu hayata devam etmek istemiyorum
        intihar hattı
        113 intihar önleme
        eşim intihardan bahsediyor
        kızım intihara kalkıştı
        oğlum ölmek istiyor
        arkadaşım intihar etmek istiyor
        kardeşim intihar girişiminde bulundu

theme-adhd = Dikkat dağınıklığı (DEHB, ADHD)
    .about = Dikkati çabuk dağılan, çok hareketli veya plan yapmakta zorlanan kişiler ve onlarla yaşayanlar için.
    .words =
        Dikkat dağınıklığı, DEHB
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
        adhdim var
        dehbliyim
        dehb tanısı aldım
        dehb ilacı
        adhd teşhisi
        yetişkin dehb
        yetişkinlerde dikkat eksikliği
        hiperaktivite bozukluğu
        hiperaktifim
        hiperaktif çocuk
        dikkatim dağılıyor
        dikkatim çabuk dağılıyor
        dikkatimi veremiyorum
        dikkatini toplayamıyor
        konsantre olamıyorum
        konsantrasyon bozukluğu
        konsantrasyonum yok
        odaklanma sorunu
        derse odaklanamıyor
        kitap okurken aklım başka yere gidiyor
        başladığım işi bitiremiyorum
        her işi yarım bırakıyorum
        her şeyi son ana bırakıyorum
        sürekli erteliyorum
        erteleme hastalığı
        sürekli bir şey kaybediyorum
        anahtarımı cüzdanımı hep kaybediyorum
        randevularımı unutuyorum
        hep geç kalıyorum
        kafamın içi karmakarışık
        kafam hiç durmuyor yerimde duramam
        plan yapamıyorum dağınığım
        dürtüsellik
        lafı ağzından alıyorum bekleyemiyorum
        içim kıpır kıpır
        kıpır kıpır çocuk
        concerta
        medikinet
        strattera
        ritalin kullanıyorum
        adhdli çocuk
        çocuğum dersine oturamıyor
        çocuğum hiperaktif
        çocuğum sınıfta duramıyor
        oğluma dehb teşhisi kondu
        kızımda dikkat eksikliği var
        kocamda dikkat eksikliği var
        haylaz yerinde durmayan çocuk

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
        otizmim var
        otizm tanısı aldım
        otizmli yetişkin
        otizmli yetişkinler
        otizmli birey
        otizmli çocuk
        otistik çocuk
        otist
        ASS
        autistisch
        autism
        asperger sendromu
        asberger
        asperger teşhisi
        yüksek işlevli otizm
        otizm spektrumu
        spektrumdayım
        nörofarklı
        nöroçeşitlilik
        yaygın gelişimsel bozukluk
        sosyal iletişim zorluğu
        insanların ne demek istediğini anlamıyorum
        şakaları anlamıyorum
        göz göze gelemiyorum
        göz teması kuramıyorum
        duyusal hassasiyet
        ışık ve ses beni rahatsız ediyor
        değişikliklere dayanamıyorum
        rutinim bozulunca sinirleniyorum
        maskeleme yapıyorum
        kendimi hep uzaylı gibi hissettim
        aynı hareketleri tekrarlıyor
        ellerini çırpıyor dönüp duruyor
        çocuğum ismine bakmıyor
        çocuğum geç konuştu otizm mi
        otizmli oğlum
        otizmli kızım
        oğlum otistik
        eşim asperger
        kardeşim otizmli
        torunum otizmli
        kadınlarda otizm
        geç tanı otizm
        ABA terapisi

theme-giftedness = Üstün zekâ veya yüksek duyarlılık
    .about = Çok hızlı düşünen veya çok derinden hisseden ve bu yüzden kendini çoğu zaman farklı hisseden kişiler için.
    .words =
        Üstün zekâ ve aşırı duyarlılık
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
        üstün zekâlıyım
        üstün zekalı çocuk
        üstün zekalı yetişkin
        üstün zekalı çocuk ailesi
        üstün yetenekli çocuk
        özel yetenekli
        dahi
        dahi çocuk
        harika çocuk
        yüksek zeka
        zekası çok yüksek
        iq testi
        iq yüksek
        mensa
        begaafd
        hooggevoelig
        hooggevoeligheid
        hassas kişilik
        hassas bir insanım
        aşırı hassasım
        aşırı duygusalım
        duyarlılığım çok yüksek
        çok hassas çocuk
        başkalarının duygularını içimde hissediyorum
        başkalarının derdi beni yıpratıyor
        kalabalıktan ve gürültüden çabuk yoruluyorum
        çok hızlı düşünüyorum
        beynim hiç durmuyor çok düşünüyorum
        kimse beni anlamıyor farklıyım
        yaşıtlarımdan farklıyım
        yaşıtlarıyla anlaşamıyor zeki çocuk
        dersler ona kolay geliyor sıkılıyor
        sınıf atladı
        sınıf atlama
        oğlum üstün zekalı
        kızım çok hassas
        kızım çok zeki ama mutsuz
        çocuğum çok soru soruyor çok zeki

theme-self-esteem = Özgüven
    .about = Kendini yetersiz bulan, çekingen olan veya her şeyi kusursuz yapmak isteyen kişiler için.
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
        özgüvenim düşük
        özgüvenim sıfır
        özgüvenimi kaybettim
        özgüven kazanmak
        özgüven sorunu
        özgüven problemi
        özsaygı
        özsaygım yok
        kendime saygım yok
        kendine güven
        kendine güvensizlik
        güvensizim kendime
        kendine güveni olmayan
        zelfvertrouwen
        onzeker
        assertiviteit
        pasif biriyim
        utanıyorum konuşmaya
        çok utangacım
        utangacım
        sıkılganım
        sıkılgan
        pısırık
        içine kapanık
        içime kapanığım
        içe dönük
        çekingenlik
        çekiniyorum konuşmaktan
        kendimi ifade edemiyorum
        kendimi savunamıyorum
        hakkımı arayamıyorum
        sınır koyamıyorum
        insanlara hayır diyememek
        herkesi memnun etmeye çalışıyorum
        kendimden nefret ediyorum
        kendimi çirkin buluyorum
        kendimi aptal hissediyorum
        kendimi kimseye layık görmüyorum
        değersizlik hissi
        değersizim
        yetersizlik hissi
        hiçbir işe yaramıyorum
        hiçbir şeyi beceremiyorum
        beceriksizim
        hep kendimi suçluyorum
        kendimi başkalarıyla kıyaslıyorum
        herkes benden iyi
        eleştiriye dayanamıyorum
        başkaları ne der
        el alem ne der korkusu
        mükemmel olmak zorundayım
        hata yapmaktan korkuyorum
        başarısızlık korkusu
        oğlum çok çekingen
        kızım kendini beğenmiyor
        çocuğum çok utangaç
        çocuğumun özgüveni yok

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
        uykusuz
        uykusuzluktan bıktım
        uykusuzluk çekiyorum
        uyuyamama
        uyuyamadım
        uyku tutmuyor
        gözüme uyku girmiyor
        gözümü kırpmadım
        bütün gece uyumadım
        sabaha kadar uyuyamıyorum
        sabaha kadar dönüp duruyorum
        yatakta dönüp duruyorum
        uykuya dalamıyorum
        uykum gelmiyor
        uykum çok hafif
        sık sık uyanıyorum
        gece üçte uyanıyorum
        erken uyanıyorum bir daha uyuyamıyorum
        uykumu alamıyorum
        uyku düzenim bozuk
        uyku düzenim bozuldu
        uykularım kaçtı
        uyku sorunum var
        uyku problemim var
        uyku hastalığı
        uyku bozuklukları
        kötü uyku
        uykudan yorgun kalkıyorum
        gündüz uyuyup kalıyorum
        gece gündüz karıştı
        gece vardiyası uykum bozuldu
        slapeloos
        slecht slapen
        slaapproblemen
        slaapapneu
        uykuda nefesim duruyor
        CPAP
        horluyorum
        kocam horluyor
        huzursuz bacak
        huzursuz bacak sendromu
        uyurgezer
        uyurgezerlik
        melatonin
        düşünmekten uyuyamıyorum
        eşim geceleri uyuyamıyor
        oğlum gece uyumuyor gündüz uyuyor
        annem geceleri uyumuyor

## addiction
theme-alcohol = İstediğinden çok alkol içmek
    .about = İstediğinden çok içen, azaltmak veya bırakmak isteyen kişiler için.
    .words =
        Alkol ve içki
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
        alkolü
        alkole
        alkolden
        alkollü
        alkolikler
        alkoliklerle
        alkol problemi
        alkol sorunu
        alkol sorunum var
        alkol problemim var
        alkolü bırakmak istiyorum
        alkolü bırakamıyorum
        alkolü bıraktım
        alkolü azaltmak istiyorum
        alkolden kurtulmak
        alkol tedavisi
        alcohol
        alcoholverslaving
        verslaving
        içki sorunu
        içki problemim var
        içki bağımlısı
        içkiden kurtulmak
        içkiyi bıraktım tekrar başladım
        içkiye başladım yine
        içkiye düştüm
        içkiye sarıldım
        içmeye tekrar başladım
        içiyorum her akşam
        her akşam içiyorum
        her akşam bira içiyorum
        iş çıkışı hep içiyorum
        gizli gizli içki içiyorum
        şişeleri saklıyorum
        bir kadehle duramıyorum
        içince duramıyorum
        içince kendimi kaybediyorum
        içmeden uyuyamıyorum
        içmezsem ellerim titriyor
        sabahları içiyorum
        sabah kalkınca içki içiyorum
        dün gece ne yaptım hatırlamıyorum içince
        sarhoş oluyorum
        sürekli sarhoş
        sarhoş geliyor eve
        ayık kalmak istiyorum
        ayık kalmak
        ayıklık
        akşamcı
        akşamcıyım
        fıçı gibi içki içiyor
        zil zurna
        kafayı çekiyorum
        demleniyor her gece
        votka
        viski
        şarap
        siroz
        antabus
        alkol komasına girdi
        alkollü araba kullandım
        karım alkolik
        oğlum alkolik
        kızım çok içiyor
        annem gizlice içki içiyor
        babam her gece içip geliyor
        kardeşim alkol bağımlısı
        içip içip annemi dövüyor
        AA toplantısı
        anonim alkolikler
        adsız alkolikler toplantısı

theme-drugs = Uyuşturucu ve esrar
    .about = Esrar, kokain veya başka bir maddeyi bırakmak veya azaltmak isteyen kişiler için.
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
        uyuşturucular
        uyuşturucudan
        uyuşturucuya
        uyuşturucu bağımlılığı
        uyuşturucu kullanıyorum
        uyuşturucuyu bıraktım
        uyuşturucudan kurtulmak
        uyuşturucudan kurtulmak istiyorum
        uyuşturucu parası
        uyuşturucu tedavisi
        madde bağımlısı
        madde kullanımı
        maddeyi bırakmak
        maddeden kurtulmak
        bağımlılıktan kurtulmak
        drugs
        drugsverslaving
        drugsverslaafd
        verslaafd
        verslaafdım
        afkicken
        detox
        krize giriyorum
        yoksunluk krizi
        yoksunluk
        keş
        keşim
        esrarkeş
        esrarı bırakamıyorum
        her gün esrar içiyorum
        her gün ot içiyorum
        otu bırakmak istiyorum
        otsuz uyuyamıyorum
        marihuana
        marijuana
        haşhaş
        haşiş
        kubar
        cigara sarıyor
        cigaralık
        blowen
        blow içiyorum
        blowluyorum
        joint içiyorum
        hasj
        weed
        kenevir
        coffeeshop
        coke
        cocaïne
        koka
        koko
        burnuma çekiyorum
        burnundan toz çekiyor
        kokaine başladım
        kokain bağımlısı
        krak
        crack içiyor
        taş kokain
        amfetamin
        speed
        ecstasy
        extasy
        xtc
        mdma
        pillen
        hap atıyorum
        partide hap atıyor
        ghb
        3-mmc
        3mmc
        miauw
        ketamin
        lsd
        meth
        kristal met
        jamaika
        sentetik esrar
        lachgas
        gülme gazı
        balon gaz çekiyor
        lyrica
        pregabalin kafası
        tiner
        bali
        tiner çekiyor
        uçucu madde
        eroinman
        metadon
        kafayı buluyorum
        kafası güzel geziyor
        kafası hep iyi
        torbacı
        temizim
        temizlendim nüks ettim
        nüks
        nüksetmek
        NA
        jellinek
        adsız narkotikler
        amatem
        oğlum ot içiyor
        oğlumun odasında esrar buldum
        oğlum kokain kullanıyor
        oğlum blow içiyor
        kızım uyuşturucu kullanıyor
        kızım hap kullanıyor
        kardeşim madde bağımlısı
        kocam esrar içiyor
        kocam kokain çekiyor
        eşim madde kullanıyor
        babam uyuşturucu kullanıyor

theme-medication-dependence = İlaçsız yapamamak
    .about = Uyku ilacı, ağrı kesici veya sakinleştirici olmadan yapamayan ve bunları bırakmak isteyen kişiler için.
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
        ilaç bağımlısıyım
        ilaçlara bağımlıyım
        ilaca alıştım
        ilaçsız duramıyorum
        ilaç almadan duramıyorum
        ilaç almadan uyuyamıyorum
        hapsız uyuyamıyorum
        uyku hapı bağımlısı
        uyku haplarını bırakamıyorum
        yıllardır uyku ilacı içiyorum
        sakinleştirici bağımlılığı
        sakinleştirici kullanıyorum bırakamıyorum
        sakinleştiricisiz yapamıyorum
        ağrı kesicisiz duramıyorum
        ağrı kesiciyi bırakamıyorum
        her gün ağrı kesici içiyorum
        avuç avuç hap içiyorum
        ilacın dozunu artırıyorum
        ilacı azaltamıyorum
        ilacı kesince kötü oluyorum
        ilaç kesilme belirtileri
        ilacı bıraktım titriyorum
        medicijnverslaving
        slaappillen
        slaappil
        kalmeringstabletten
        pijnstillers
        yeşil reçete
        yeşil reçeteli ilaç
        kırmızı reçete
        oxazepam
        temazepam
        diazepam
        lorazepam
        ativan
        zopiclon
        zolpidem
        stilnox
        alprazolam
        rivotril
        valium
        nervium
        kodein
        morfin
        morfin bağımlısı
        oxycodon
        oxycontin
        oksikodona alıştım
        tramadol bağımlısı
        contramal
        fentanil
        fentanyl
        lyrica bağımlısı
        pregabalin
        gabapentin
        benzo
        benzo bağımlısı
        antidepresanı bırakamıyorum
        antidepresan kesilmesi
        burun spreyi bağımlılığı
        annem uyku hapsız uyuyamıyor
        kocam ağrı kesici bağımlısı
        karım sakinleştirici bağımlısı
        eşim hap içmeden duramıyor

theme-gambling = Kumar ve bahis
    .about = Kumarı veya bahsi bırakmak isteyen kişiler ve yakınları için.
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
        kumara
        kumardan
        kumarda
        kumarhane
        kumarhaneye gidiyorum
        kumar bağımlısı
        kumar bağımlısıyım
        kumar hastası
        kumar hastalığı
        kumar sorunu
        kumar problemi
        kumara düştüm
        kumara başladım
        kumara battım
        kumar oynamadan duramıyorum
        kumardan kurtulmak
        kumardan kurtulmak istiyorum
        kumarı bıraktım
        kumarbazım
        kumar borcum var
        adsız kumarbazlar
        anonim kumarbazlar
        gokverslaving
        gokverslaafd
        gokkast
        gokkasten
        bahis oynuyorum
        bahsi bırakamıyorum
        bahisten kurtulmak
        bahis bağımlısı
        kaçak bahis
        canlı bahis
        spor bahisleri
        online casino
        çevrimiçi kumar
        sanal casino
        holland casino
        tjk
        at yarışı oynuyorum
        ganyan
        loto
        piyango
        kazı kazan
        şans oyunları
        tombala
        okeyde para kaybettim
        kağıt oynuyor para kaybediyor
        barbut
        tek kollu canavar
        makinede oynuyorum
        makinelere para atıyorum
        bitcoin kumarı
        kripto bağımlılığı
        forex borsa bağımlılığı
        slot oyunu
        aviator
        rulet oynuyorum
        maaşımı kumara yatırdım
        maaşı bahise yatırıyorum
        kaybettiğimi geri kazanmak için oynuyorum
        kazanırım diye hep oynuyorum
        evin parasını kumara yatırdı
        kumar yüzünden her şeyimi kaybettim
        kumar yüzünden boşanıyoruz
        eşim kumar bağımlısı
        kocam bütün parayı kumarda kaybediyor
        kocam kahvede kumar oynuyor
        oğlum kumar bağımlısı
        oğlum sanal bahis oynuyor
        kardeşim bahise battı
        karım kumar oynuyor
        CRUKS

theme-gaming = Oyun, internet ve telefon
    .about = Oyuna, internete veya telefona çok fazla vakti giden kişiler ve yakınları için.
    .words =
        oyun bağımlılığı
        oyun bagimliligi
        oyun
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
        oyun bağımlısı
        oyun bağımlısıyım
        oyun oynamadan duramıyorum
        oyunu bırakamıyorum
        bilgisayar bağımlılığı
        bilgisayar bağımlısı
        bilgisayar başından kalkamıyorum
        bilgisayar başında sabahlıyorum
        internet bağımlısı
        internette saatlerce kalıyorum
        telefon bağımlısı
        telefon bağımlısıyım
        telefondan kopamıyorum
        telefona bakmadan duramıyorum
        bütün gün telefona bakıyorum
        sosyal medyadan kopamıyorum
        sosyal medya bağımlısı
        dijital bağımlılık
        teknoloji bağımlılığı
        ekran süresi
        ekran başında
        ekran bağımlısı
        game bağımlısı
        gameverslaving
        gamen
        schermverslaving
        telefoonverslaving
        xbox
        ps5
        roblox
        minecraft
        pubg
        valorant
        counter strike
        league of legends
        lol oynuyorum
        gta
        fifa
        knight online
        instagram
        instagramdan çıkamıyorum
        youtube
        snapchat
        tiktoka bağımlıyım
        reels izlemeden duramıyorum
        dizi bağımlılığı
        netflix bağımlısı
        alışveriş bağımlılığı
        gece üçe kadar telefondayım
        nomofobi
        oğlum odasından çıkmıyor oyun oynuyor
        oğlum bütün gün playstation oynuyor
        oğlum oyun bağımlısı
        oğlum bilgisayardan kalkmıyor
        oğlum oyuna para yatırıyor
        kızım telefondan başını kaldırmıyor
        kızım bütün gün tiktokta
        çocuğum telefon alınca deliriyor
        çocuğum fortnite oynuyor
        çocuğum ekran bağımlısı
        kocam bütün gün oyun oynuyor
        kocam elinden telefonu bırakmıyor
        internette çok vakit geçiriyorum

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
        sigaradan
        sigara bırakma
        sigara bağımlısı
        sigara bağımlısıyım
        sigaradan kurtulmak
        sigarayı bıraktım tekrar başladım
        sigaraya yeniden başladım
        sigarayı azaltmak
        sigarasız yapamıyorum
        sigara içmeden duramıyorum
        sigara tiryakisi
        tiryaki
        tiryakiyim
        sigara krizi
        nikotin krizi
        nikotin bağımlılığı
        nikotin bandı
        nikotin sakızı
        cigara
        cıgara
        cigarayı bırakmak
        tütün sarıyorum
        shag
        roken
        stoppen met roken
        rookverslaving
        vapen
        vapeyi bırakmak
        vape bağımlısı
        elektronik sigarayı bırakamıyorum
        e-sigara
        iqos
        snus
        snussen
        puff
        nargileyi bırakmak
        nargile bağımlısı
        maraş otu
        puro
        pipo
        günde iki paket içiyorum
        sabah kalkar kalkmaz sigara yakıyorum
        dumansız hayat
        champix
        oğlum sigaraya başladı
        kızım sigara içiyor
        kızım vape içiyor
        annem sigarayı bırakamıyor
        babam hastayken bile sigara içiyor
        hamileyken sigara içiyorum

theme-sex-addiction = Seks ve pornoyla başa çıkmak
    .about = Seksi, pornoyu veya âşık olmayı istediğinden çok düşünen kişiler ve eşleri için.
    .words =
        Cinsellikte veya aşkta duramamak
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
        seks bağımlısı
        seks bağımlısıyım
        seks takıntısı
        cinsellik bağımlılığı
        cinsel bağımlı
        seksverslaving
        pornoverslaving
        pornoverslaafd
        porno bağımlısı
        porno bağımlısıyım
        pornodan kurtulmak
        pornoya bakmadan duramıyorum
        her gün porno izliyorum
        pornografi
        müstehcen video izliyorum
        açık saçık video izlemeden duramıyorum
        günaha giriyorum porno izleyip
        nofap
        otuz bir çekmeyi bırakmak
        31 çekmek
        mastürbasyon bağımlılığı
        kendimi tatmin etmeden duramıyorum
        şehvetime yenik düşüyorum
        cinsel dürtülerimi kontrol edemiyorum
        aşırı cinsel istek
        nemfoman
        nemfomani
        sürekli partner değiştiriyorum
        tek gecelik ilişkiler bağımlısı
        eşimi aldatmadan duramıyorum
        tinder bağımlısı
        kadınlara takıntılıyım
        sevgilisiz duramıyorum
        aşk bağımlısı
        aşk bağımlısıyım
        birine takıntılı aşık olmak
        saplantılı aşk
        onsuz yaşayamam sanıyorum hep
        genelev
        fahişeye gidiyorum
        escort bağımlılığı
        adsız seks bağımlıları
        SLAA
        kocam porno bağımlısı
        kocam seks bağımlısı
        eşim gizli gizli porno izliyor
        oğlum porno izliyor
        chemsex

theme-overeating = Yemeden duramamak
    .about = Çoğu zaman gerginlikten veya üzüntüden, istediğinden çok yiyen kişiler için.
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
        aşırı yiyorum
        yeme krizi
        yeme krizlerim var
        yeme atakları
        yeme atağı
        yemek krizi
        eetbuien
        eetverslaving
        emotie eten
        vreetbuien
        kompulsif yeme
        duygusal açlık
        duygusal yemek yeme
        üzülünce yiyorum
        sinirlenince yemeğe saldırıyorum
        can sıkıntısından yiyorum
        ağlarken yiyorum
        tok olsam da yiyorum
        doymak bilmiyorum
        doyduğum halde yiyorum
        patlayana kadar yiyorum
        mideme kramp girene kadar yiyorum
        iştahımı durduramıyorum
        iştahıma hakim olamıyorum
        boğazıma hakim olamıyorum
        boğazımı tutamıyorum
        gece kalkıp buzdolabına gidiyorum
        gece yeme sendromu
        buzdolabını boşaltıyorum
        bir oturuşta bir paket çikolata
        abur cubur bağımlısı
        abur cuburdan vazgeçemiyorum
        çikolata bağımlısıyım
        tatlıya dayanamıyorum
        tatlısız duramıyorum
        şekeri bırakamıyorum
        ekmeksiz duramıyorum
        diyet yapıyorum sonra patlıyorum
        yedikten sonra suçluluk duyuyorum
        kimse görmeden yiyorum
        adsız oburlar
        OA
        obur
        oburluk
        pisboğaz
        oğlum durmadan yiyor
        kızım gizli gizli yiyor
        karım stresten çok yiyor
        kocam yemek yemeyi durduramıyor

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
        yasım
        yas süreci
        yas grubu
        yastan çıkamıyorum
        yasımı yaşayamadım
        matem
        vefatı
        vefat eden
        ölümü
        ölümünü atlatamadım
        rahmetli
        rahmetli annem
        rahmetli babam
        toprağa verdik
        gömdük
        hakkın rahmetine kavuştu
        hakka yürüdü
        kaybım var
        kayıp yaşadım
        acı kaybım
        kaybın acısı
        ölüm acısı
        kaybettikten sonra toparlanamıyorum
        öldüğüne inanamıyorum
        yokluğuna alışamıyorum
        yokluğunu çok hissediyorum
        onsuz yaşayamıyorum öldü
        ölenin ardından
        ölen anneme ağlıyorum
        mezarlıktan çıkamıyorum
        her gün mezarına gidiyorum
        rüyamda ölen babamı görüyorum
        yanında olamadım öldüğünde
        türkiyede öldü gidemedim
        son kez göremedim
        vedalaşamadım
        cenaze
        cenazesine yetişemedim
        rouwgroep
        rouwverwerking
        overlijden
        annemi kaybettim
        annemin ölümü
        babamın ölümü
        annemi özlüyorum öldü
        ablam öldü
        abim öldü
        kardeşimi kaybettim
        kardeşim vefat etti
        dedem öldü
        babaannem öldü
        anneannem öldü
        ninem vefat etti
        teyzem öldü
        amcam vefat etti
        kuzenim öldü
        en yakın arkadaşımı kaybettim
        arkadaşım trafik kazasında öldü
        yetim kaldım
        öksüz kaldım
        annemsiz kaldım
        ani ölüm
        kalp krizinden öldü
        kanserden öldü
        koronadan öldü
        depremde öldü
        cinayete kurban gitti
        köpeğim öldü
        kedim öldü
        çocuğum dedesinin ölümünü atlatamıyor
        kızım babasını kaybetti
        annem babamın ölümünü kaldıramıyor

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
        evladım öldü
        evladım vefat etti
        evlat kaybı
        çocuk kaybı
        evladını kaybeden anne
        evladını kaybeden anne baba
        evladını kaybetmiş aileler
        çocuğunu kaybetmiş anne
        ciğerim yandı evladım gitti
        ciğerparem gitti
        ciğerimi toprağa verdim
        yavrumu kaybettim
        yavrumu toprağa verdim
        kuzumu kaybettim
        çocuğum vefat etti
        çocuğum kazada öldü
        çocuğum kanserden öldü
        oğlum kazada öldü
        oğlum trafik kazasında öldü
        oğlum uyuşturucudan öldü
        oğlum öldürüldü
        oğlumun ölümü
        kızımın ölümü
        oğlum şehit oldu
        kızım kanserden öldü
        yetişkin oğlum öldü
        genç yaşta evladımı kaybettim
        bebeğimi toprağa verdim
        bebeğim beşikte öldü
        ani bebek ölümü
        evlat acısıyla yaşamak
        evlat acısı dinmiyor
        evlat hasreti öldü
        oğlumsuz yaşayamıyorum
        kızımsız yaşayamıyorum
        çocuğumun odasına giremiyorum
        çocuğumun mezarı
        kind verloren
        overleden kind
        torunumu kaybettim
        eşim evladımızın ölümünü kaldıramıyor

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
        dulum
        dul kalan
        dullar
        dullar grubu
        genç yaşta dul kaldım
        genç dul
        çocuklarla dul kaldım
        weduwe
        weduwnaar
        partner verloren
        eşimin ölümü
        eşimin vefatı
        eşimin yokluğuna alışamıyorum
        eşimi toprağa verdim
        eşim kanserden öldü
        eşim kalp krizinden öldü
        kocamın ölümünden sonra
        kocam aniden öldü
        kocam kazada öldü
        kocamsız kaldım
        karımın ölümü
        karımın ölümünden sonra
        karım kanserden öldü
        hanımım öldü
        hanımım vefat etti
        hanımı kaybettim
        beyim öldü
        beyim vefat etti
        rahmetli kocam
        rahmetli eşim
        rahmetli karım
        hayat arkadaşım öldü
        kırk yıllık eşimi kaybettim
        ev bomboş eşim gitti
        onsuz yatağa giremiyorum
        sevdiğim adam öldü
        sevdiğim kadın öldü
        nişanlım öldü
        nişanlımı kaybettim
        sevgilimi kaybettim öldü
        annem dul kaldı
        babam dul kaldı
        annem babamsız yapamıyor
        çocuklarım babasız kaldı kocam öldü
        dul maaşı
        anw nabestaanden

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
        intihar eden
        intihar eden yakını
        intihar ile kayıp
        intihar kaybı
        intihar edenin ailesi
        yakınım intihar etti
        kendini vurdu
        kendini trenin önüne attı
        kendini attı öldü
        kendini asarak öldü
        kendi canına kıydı
        hayatına son verdi
        hayatına kendi son verdi
        hap içip öldü
        onu asılı buldum
        cesedini ben buldum intihar
        intihar mektubu bıraktı
        neden intihar etti
        neden fark etmedim intihar edeceğini
        keşke engel olsaydım
        benim suçum mu intihar etti
        onu kurtaramadım kendini öldürdü
        nabestaanden zelfdoding
        nabestaanden
        zelfmoord nabestaanden
        oğlum kendini astı
        oğlum kendini öldürdü
        oğlum trenin önüne atladı
        kızım kendini öldürdü
        kızım canına kıydı
        kocam intihar etti
        kocam kendini astı
        karım intihar etti
        babam kendini astı
        babam kendini öldürdü
        annem intihar etti
        ablam intihar etti
        abim intihar etti
        sevgilim intihar etti
        kuzenim intihar etti
        yeğenim intihar etti
        herkesten intihar olduğunu saklıyoruz
        intihar etti kimseye söyleyemiyoruz
        intihar eden babamın ardından

theme-pregnancy-loss = Düşük veya doğumda bebek kaybı
    .about = Bebeğini hamilelikte veya doğuma yakın günlerde kaybetmiş anneler ve babalar için.
    .words =
        Bebeğini doğmadan kaybetmek
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
        düşük yapmak
        düşük yapan
        düşükten sonra
        düşük sonrası
        düşük tehdidi
        bebeğim düştü
        bebeğimi düşürdüm
        çocuk düşürdüm
        üç kere düşük yaptım
        üst üste düşük yapıyorum
        miskraam
        miskraam yaşadım
        stilgeboorte
        stille geboorte
        doodgeboren
        bebeğimin kalbi durdu
        bebeğin kalbi atmıyor
        karnımdaki bebek öldü
        karnımda öldü
        ölü bebek doğurdum
        ölü doğan bebek
        bebeğim doğumda öldü
        bebeğim doğduktan hemen sonra öldü
        doğumda bebeğimi kaybettim
        hamilelikte bebek kaybı
        hamileliğim sonlandırıldı
        gebeliği sonlandırmak zorunda kaldık
        sakat diye bebeği aldırdık
        bebek engelli çıktı aldırdık
        bebek aldırma
        bebek aldırdım pişmanım
        çocuk aldırmak
        kürtaj pişmanlığı
        kürtaj sonrası
        abortus
        abortus oldum
        boş gebelik
        mol gebelik
        ektopik gebelik
        dış gebelik geçirdim
        ikizlerden birini kaybettim
        bebeğimi kucağıma alamadan kaybettim
        bebek odası boş kaldı
        erken doğum bebeğim yaşamadı
        bebek kaybı
        melek annesi
        eşim bebeğimizi kaybetti
        kızım düşük yaptı
        karım ölü doğum yaptı

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
        çocuğum yok
        çocuğum olmadı
        çocuğumuz olmadı
        çocuğumuz yok çok istiyoruz
        çocuk sahibi olamamak
        çocuk yapamıyoruz
        çocuksuzum
        çocuksuz kaldım
        çocuksuz çift
        çocuksuz kadın
        çocuk özlemi
        çocuk hasreti
        evlat hasreti çekiyoruz
        kısırım
        kısırmışım
        kocam kısır
        karım kısır
        hamile kalamamak
        gebe kalamıyorum
        hamile kalmak istiyorum olmuyor
        her ay adet görünce ağlıyorum
        yıllardır deniyoruz
        yıllardır çocuk bekliyoruz
        tüp bebek tedavisi
        tüp bebek tedavisi görüyorum
        tüp bebek denedik olmadı
        üç tüp bebek denemesi
        ivf tedavisi
        ICSI
        mikroenjeksiyon
        aşılama tutmadı
        embriyo tutmadı
        transfer negatif
        beta negatif çıktı
        yumurtam az
        yumurtalık rezervi düşük
        polikistik over çocuk olmuyor
        tüplerim tıkalı
        rahmim alındı çocuğum olamaz
        spermim az
        azospermi
        sperm yok
        kinderloos
        kinderwens
        onvruchtbaar
        ongewenst kinderloos
        vruchtbaarheid
        doğurganlık sorunu
        baba olamıyorum
        anne olmak istiyorum
        kaynanam torun istiyor olmuyor
        herkes ne zaman çocuk diye soruyor
        çocuk vermedin diye boşuyor
        herkes hamile ben değilim
        kızımın çocuğu olmuyor

theme-divorce = Boşanma ve ayrılık
    .about = Boşanan, eşinden veya sevgilisinden ayrılan kişiler ve çocukları için.
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
        boşanmak
        boşanmadan sonra
        boşanma sonrası
        boşanma süreci
        boşanma sürecindeyim
        boşanma aşamasındayım
        boşandıktan sonra
        boşanmış kadın
        boşanmış baba
        boşanan çiftler
        gescheiden
        echtscheiding
        vechtscheiding
        scheiding yapıyorum
        uit elkaar
        alimentatie
        omgangsregeling
        ayrılıyoruz
        ayrılmak istiyorum
        ayrıldım
        ayrılık acısı
        ayrılık sonrası
        sevgilimden ayrıldım
        ayrılığı atlatamıyorum
        ayrılığı kaldıramıyorum
        aşk acısı
        aşk acısı çekiyorum
        kalbim kırık ayrıldık
        eski sevgilimi unutamıyorum
        eski eşim
        eski kocam
        eski karım
        eski eşim çocukları göstermiyor
        kocam boşanmak istiyor
        karım boşanmak istiyor
        kocam evi terk etti
        kocam başka kadına gitti
        kocam beni bıraktı gitti
        karım evi terk etti
        karım çocukları alıp gitti
        eşim beni terk etti
        eşim boşanma davası açtı
        otuz yıllık evliliğim bitti
        evliliğim bitti
        yuvam yıkıldı
        yuvam dağıldı
        ailem dağıldı boşandık
        avukat nafaka velayet
        velayet davası
        çocukların velayeti
        çocuğumu haftada bir görüyorum
        çocuklarımı bana göstermiyor
        babalar çocuklarını göremiyor
        hafta sonu babası
        üvey anne
        üvey baba
        üvey çocuk
        imam nikahı ayrıldık
        talak
        boş ol dedi
        dul ve boşanmış
        çocuğum boşanmadan etkilendi
        oğlum boşandı
        kızım boşanıyor
        annemle babam ayrıldı

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
        kanserden
        kanserle yaşamak
        kanserle mücadele
        kanser tedavisi
        kanser tedavisi görüyorum
        kanser teşhisi kondu
        kanserim tekrarladı
        kanser nüksetti
        kanser sıçradı
        kanser sonrası
        kanseri atlattım
        kanser korkusu geri gelir mi
        kansere yakalandım
        kanser çıktım
        kanser yakını
        kanker
        kankerpatiënt
        kötü hastalık
        kötü hastalığa yakalandım
        amansız hastalık
        habis tümör
        kötü huylu tümör
        kitle çıktı kötü huylu
        karsinom
        onkolog
        onkolojiye gidiyorum
        chemo
        kemo alıyorum
        kemoterapi görüyorum
        kemoterapi alıyorum
        kemoterapiden saçlarım döküldü
        ışın alıyorum
        immünoterapi
        palliatief
        palyatif
        hospis
        son evre
        dördüncü evre
        ölümcül hastayım
        doktor az ömrün kaldı dedi
        lenf kanseri
        hodgkin
        kemik kanseri
        kemik iliği kanseri
        multipl miyelom
        beyin kanseri
        karaciğer kanseri
        pankreas kanseri
        kolon kanseri
        kalın bağırsak kanseri
        yumurtalık kanseri
        rahim ağzı kanseri
        tiroit kanseri
        gırtlak kanseri
        böbrek kanseri
        mesane kanseri
        testis kanseri
        melanom
        annem kansere yakalandı
        annem kemoterapi görüyor
        babam akciğer kanseri
        babam kanserden eriyor
        kocam kanser
        karım kanser hastası
        kardeşim kanser oldu
        kızım lösemi
        oğlum kanser
        arkadaşım kanser oldu

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
        memekanseri
        meme kanserim var
        meme kanseri hastasıyım
        meme kanserini yendim
        meme kanseri sonrası
        meme kanseri tedavisi
        meme ca
        borstkanker
        borstkanker oldum
        borstamputatie
        bevolkingsonderzoek
        mamografi
        mamografide bir şey çıktı
        memede tümör
        mememde kitle
        mememde sertlik var
        göğsümde sertlik
        göğsümde kanser çıktı
        göğsümü kaybettim
        göğsüm alındı
        göğsüm olmadan kadın gibi hissetmiyorum
        tek göğüsle yaşamak
        iki mememi aldırdım
        meme aldırma
        memenin alınması
        göğüs ameliyatı kanser
        göğüs protezi
        protez sütyen
        meme onarımı
        meme rekonstrüksiyonu
        koltuk altı lenf
        kolum şişiyor lenf ödem
        lenfödem
        tamoksifen
        tamoxifen
        herceptin
        üçlü negatif
        triple negatif
        gen testi brca pozitif
        ailemizde meme kanseri var
        erkekte meme kanseri
        annem memesini aldırdı
        ablam meme kanseri
        kızım meme kanseri
        eşim meme kanseri oldu
        teyzem göğüs kanseri

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
        prostatkanser
        prostat kanseriyim
        prostat kanseri oldum
        prostat kanserini atlattım
        prostat kanseri sonrası
        prostatımda kanser çıktı
        prostatımda tümör
        prostatımı aldılar
        prostatım alındı
        prostat alındıktan sonra
        prostaat
        prostaatkanker
        psa değeri
        psam yüksek çıktı
        psa testi
        gleason
        prostat biyopsisi
        biyopsi sonucu prostat
        prostat ışın tedavisi
        prostat hormon tedavisi
        hormon iğnesi prostat
        prostatektomi
        robotik prostat ameliyatı
        prostat büyümesi
        prostat sorunu
        ürolog prostat
        altıma kaçırıyorum ameliyattan sonra
        ameliyattan sonra idrar tutamıyorum
        prostat ameliyatı sonrası idrar kaçırma
        prostat ameliyatı sonrası cinsellik
        erkekliğimi kaybettim ameliyattan sonra
        sertleşme olmuyor prostattan sonra
        iktidarsızlık prostat
        gece sık idrara kalkıyorum
        babamın prostatı var
        babamın psası yüksek
        babamda prostat kanseri çıktı
        eşim prostat kanseri oldu
        kocamın prostatı alındı
        dedem prostat kanseri
        erkek kanserleri

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
        kronik ağrım var
        kronik ağrı hastasıyım
        ağrı hastası
        ağrı sendromu
        ağrı polikliniği
        ağrılar
        ağrılarım geçmiyor
        ağrılarım dinmiyor
        ağrıdan uyuyamıyorum
        ağrıdan duramıyorum
        ağrıdan bıktım
        ağrı çekiyorum her gün
        her gün ağrım var
        yıllardır ağrı çekiyorum
        sancı çekiyorum yıllardır
        dayanılmaz ağrı
        vücudum ağrıyor
        ağrısız bir günüm yok
        doktor bir şey bulamıyor ama ağrıyor
        pijn
        chronische pijn
        rugpijn
        hernia
        belim tutuldu
        belim kopuyor
        belimde fıtık var
        bel fıtığı ameliyatı oldum
        boyun fıtığı
        boyun fıtığım var
        siyatik
        sırtım ağrıyor
        omuz ağrısı
        omzum ağrıyor
        bacaklarım ağrıyor
        bacak ağrısı
        kuyruk sokumu ağrısı
        kazadan beri ağrım var
        ameliyattan sonra ağrım geçmedi
        whiplash
        boyun zedelenmesi
        nöropatik ağrı
        nöropati
        fantom ağrısı
        sudeck
        kompleks bölgesel ağrı
        trigeminal nevralji
        pelvik ağrı
        morfin bandı ağrı
        ağrıdan çalışamıyorum
        uzun süre oturamıyorum ağrıdan
        eğilip kalkamıyorum belimden
        eşim sürekli ağrı çekiyor
        kocam belinden çalışamıyor
        annemin ağrıları geçmiyor

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
        fibromiyaljim var
        fibromiyalji hastasıyım
        fibromiyalji hastası
        fibromiyalji hastaları
        fibromiyalji sendromu
        fibromiyalji tedavisi
        fibromyaljim var
        fibromiyaljiyle yaşamak
        fibromialji
        fibramiyalji
        fibromiyozit
        fms hastalığı
        weke delen reuma
        wekedelenreuma
        yumuşak doku romatizmam var
        kas romatizmam var
        sırtımda kulunçlar var
        hassas noktalar
        tetik nokta
        yaygın vücut ağrısı
        yaygın kas ağrısı
        her yerime iğne batıyor gibi
        dayak yemiş gibi kalkıyorum
        sabahları dayak yemiş gibi uyanıyorum
        sabahları her yerim tutuk
        kaslarım sızlıyor
        kaslarım tutuluyor
        kas ve eklem ağrısı
        vücudumun her yeri sızlıyor
        dokununca bile canım yanıyor
        hava değişince ağrılarım artıyor
        soğukta her yerim ağrıyor
        ağrı gezici bir orada bir burada
        tahlillerim temiz ama her yerim ağrıyor
        kimse ağrılarıma inanmıyor
        fibro fog
        karım fibromiyalji hastası
        annem fibromiyalji hastası
        kızımda fibromiyalji çıktı

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
        kronik yorgunum
        kronik yorgunluk hastasıyım
        kronik yorgunluğum var
        yorgunluk sendromu
        yorgunluğum geçmiyor
        bitmeyen yorgunluk
        sebepsiz yorgunluk
        aşırı yorgunluk
        aşırı halsizlik
        bitkinlik hissi
        bitkin düşüyorum
        yorgunluktan ölüyorum
        hep bitkinim
        hep uykum var
        sürekli halsizim
        halsizliğim geçmiyor
        hiç enerjim yok
        enerjisizlik
        enerjim çabuk bitiyor
        moeheid
        chronisch moe
        chronische vermoeidheid
        vermoeidheid
        altı ay oldu hâlâ yorgunum
        ne kadar uyusam yorgunum
        uyuyorum ama dinlenemiyorum
        uyuyunca geçmiyor yorgunluk
        merdiven çıkınca iki gün yatıyorum
        biraz iş yapınca günlerce yatıyorum
        efor sonrası halsizlik
        PEM
        me hastalığı
        me/cfs hastası
        mecfs
        myaljik ensefalomiyelit
        bir duş beni bitiriyor
        yataktan kalkacak dermanım yok
        dermanım yok
        takatim yok
        takatsizlik
        kolumu kaldıracak halim yok
        ayakta duracak halim yok
        kimse yorgunluğuma inanmıyor
        lyme hastalığı
        kene ısırığından beri yorgunum
        q humması
        q-koorts
        kızım aylardır yorgun okula gidemiyor
        eşim yorgunluktan yataktan kalkamıyor

theme-long-covid = Korona sonrası geçmeyen şikâyetler (long covid)
    .about = Korona geçirdikten sonra bir türlü iyileşemeyen kişiler için.
    .words =
        Uzun süren kovid
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
        uzun kovidim var
        uzun covid hastası
        long covidim var
        longcovid
        uzamış covid
        kronik covid
        post-covid
        postcovid
        post covid sendromu
        post covid hastasıyım
        covid sonrası yorgunluk
        covidden sonra yorgunluk
        covid geçirdim toparlanamadım
        covidden beri iyileşemedim
        covidden sonra eski halime dönemedim
        kovidden sonra
        kovidden beri
        kovidim geçmedi
        koronadan kurtulamadım
        korona sonrası
        korona sonrası halsizlik
        koronadan sonra nefesim yetmiyor
        koronadan sonra unutkanlık
        koronadan sonra çarpıntı
        koronadan sonra çalışamıyorum
        korona oldum tadım gelmedi
        covidden beri koku alamıyorum
        koku kaybı
        tat kaybı
        tat ve koku kaybı
        beynim sisli
        kafam bulanık covidden sonra
        beyin bulanıklığı
        yoğun bakımda yattım koronadan
        covid yoğun bakım sonrası
        korona aşısından sonra rahatsızlandım
        aşıdan sonra hastalandım
        corona
        c-support
        corona klachten
        eşim koronadan beri hasta
        kızım long covid okula gidemiyor
        annem koronadan sonra toparlanamadı

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
        diyabetim var
        diyabetliyim
        diyabet hastası
        diyabet hastasıyım
        diyabetli çocuk
        diyabetliler
        diyabetik
        diabetes
        diabetim var
        diyabed
        şekerim çıktı
        şeker çıktı bende
        şekerimiz var
        şeker hastaları
        şekerim düştü
        şekerim bir çıkıp bir iniyor
        şekerimi düşüremiyorum
        şekerim 300
        şekerle yaşamak
        tip 1
        tip 2 şeker
        tip bir diyabet
        tip iki diyabet
        prediyabet
        insulin
        insülin kullanıyorum
        insülin iğnesi
        insülin iğnesi vuruyorum
        insülin pompası
        şeker ölçüm cihazı
        parmağımı deliyorum
        sensör takıyorum şeker
        metformin
        glifor
        ozempic şeker
        hba1c
        açlık şekeri
        hipoglisemi
        hipo oluyorum
        şeker koması
        şekerden ayağım kesildi
        diyabetik ayak
        şekerden gözlerim bozuldu
        hamilelik şekeri
        şeker hastaları ne yemeli
        ramazanda şeker hastası oruç
        babam şeker hastası
        kocam şekerini takip etmiyor
        eşim şeker hastası
        oğlum tip 1 diyabet
        kızım insülin kullanıyor
        çocuğum tip 1 diyabetli

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
        kalbim hasta
        kalp hastası
        kalp hastaları
        kalp rahatsızlığı
        kalp rahatsızlığım var
        kalbimden rahatsızım
        kalbim tekliyor
        kalbim sıkışıyor
        kalp sıkışması
        kalp spazmı
        kalp krizinden sonra
        kalp krizi sonrası korku
        kalp krizi geçiren
        enfarktüs geçirdim
        hartinfarct
        hartaanval
        hartpatiënt
        hartziekte
        hartfalen
        hartritmestoornis
        hartrevalidatie
        kardiyoloji
        kardiyolog
        baypas oldum
        by-pass ameliyatı
        açık kalp ameliyatı
        açık kalp ameliyatı oldum
        stent takıldı
        kalbime stent takıldı
        anjiyo oldum
        damarlarım tıkandı
        kalp damarlarım tıkalı
        koroner damar hastalığı
        damar sertliği
        kalp yetmezliğim var
        kalbim büyümüş
        kalp büyümesi
        kalp kapakçığı
        kalp kapağı ameliyatı
        kalp pili takıldı
        şok cihazı
        ICD
        aritmi
        atriyal fibrilasyon
        kalp ritmi bozuk
        çarpıntım var
        kalp nakli
        kalbi delik
        doğuştan kalp hastalığı
        anjina
        göğüs ağrısı kalp
        yüksek tansiyon
        tansiyonum yüksek
        kolesterol
        kan sulandırıcı
        merdiven çıkamıyorum kalpten
        kocam kalp krizi geçirdi
        eşim kalp hastası
        annem kalp hastası
        bebeğimin kalbi delik

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
        inme sonrası
        inme geçiren
        inmeli hasta
        inme oldu
        felç oldum
        felçten sonra
        felç geçiren
        felç sonrası
        felçli hasta
        yarısı felçli
        sağ tarafım tutmuyor
        sol tarafım tutmuyor
        bir tarafım tutmuyor
        bir yanım felç
        kolum bacağım tutmuyor
        yüzüm kaydı
        ağzı yüzü kaydı
        ağzım kaydı
        beyne pıhtı atması
        beynime pıhtı attı
        beyin kanaması geçiren
        beyin damarı tıkandı
        beyin damarı patladı
        beyin enfarktüsü
        geçici inme
        TIA
        mini felç
        beroerte
        beroerte geçirdim
        hersenbloeding
        herseninfarct
        anevrizma
        beyinde baloncuk
        afazim var
        afasie
        konuşamıyorum felçten sonra
        kelimeleri bulamıyorum felçten beri
        inmeden sonra konuşamıyor
        yeniden yürümeyi öğreniyorum
        revalidatie felç
        fizik tedavi felç
        nüzul
        nüzul indi
        nüzul inmek
        kocam inme geçirdi
        eşim felç geçirdi
        eşim beyin kanaması geçirdi
        karım felç oldu
        babam inme indi
        babama inme indi
        annem inme geçirdi
        annem felçli yatıyor
        dedem felç oldu

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
        beyin hasarım var
        beyin hasarlı
        beyin hasarı sonrası
        beyin zedelenmesi
        travmatik beyin hasarı
        kafa travması sonrası
        kafa yaralanması
        kafa darbesi
        başıma darbe aldım
        başımı çarptım
        başıma demir düştü iş kazası
        beyin sarsıntısı geçirdim
        beyin sarsıntısı sonrası
        sarsıntıdan sonra başım dönüyor
        hersenletsel
        niet-aangeboren hersenletsel
        nah hersenletsel
        hersenschudding
        trafik kazası kafa travması
        motor kazası beyin hasarı
        kazadan sonra eskisi gibi değilim
        kazadan sonra kafam çalışmıyor
        kazadan sonra çabuk sinirleniyorum
        kazadan sonra hatırlamıyorum
        kazadan sonra gürültüye dayanamıyorum
        komada kaldım
        komadan uyandı
        bitkisel hayat
        oksijensiz kaldı beyni
        beyni oksijensiz kaldı
        beyin tümörü ameliyatı
        beyin tümörüm var
        menenjit
        menenjit geçirdim
        ensefalit
        beyin iltihabı
        beyin ameliyatından sonra değişti
        kişiliği değişti kazadan sonra
        eşim kazadan sonra başka biri oldu
        oğlum kazada beyin hasarı aldı
        oğlum komadan çıktı
        kızım beyin ameliyatı oldu
        kardeşim kafasından yaralandı

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
        demanslı
        demans hastası
        demans hastalığı
        demansım var
        demans başlangıcı
        demans hastasına bakmak
        demansı olan anneme bakıyorum
        dimans
        dement
        alzheimer hastası
        alzheimer hastalığı
        alzheimer başlangıcı
        alzheimer teşhisi
        alzaymer hastası
        alzaymır hastası
        alzheimer café
        geheugenverlies
        vergeetachtig
        casemanager dementie
        bunadım
        bunamış
        bunaklık
        bunak
        yaşlılık bunaması
        vasküler demans
        lewy cisimcikli demans
        frontotemporal demans
        genç yaşta demans
        erken başlangıçlı alzheimer
        unutkan
        unutkanım
        çok unutkanım
        unutkanlık başladı
        unutkanlık hastalığı
        hafıza
        hafıza problemi
        hafıza sorunu
        hafızam gidiyor
        hafızamı kaybediyorum
        isimleri unutuyorum
        isimleri hatırlayamıyorum
        torunlarımın adını unutuyorum
        aynı şeyi tekrar tekrar soruyor
        aynı soruyu on kere soruyor
        evin yolunu bulamıyor
        evin yolunu unutuyor
        sokakta kayboluyor
        ocağı açık unutuyor
        yemek yediğini unutuyor
        gece evden çıkıp gidiyor
        kapıyı açıp kaçıyor
        beni annesi sanıyor
        bizi tanımıyor artık
        babam beni tanımıyor
        kocam beni tanımıyor
        kocam alzheimer
        kocam unutkan oldu
        eşim alzheimer hastası
        karım demans
        karım her şeyi unutuyor
        annem bunadı
        annem demans
        annem sürekli aynı şeyi soruyor
        babam alzheimer oldu
        babam her şeyi unutuyor
        babaannem bunadı
        anneannem alzheimer
        dedem bunadı
        kaynanam alzheimer

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
        parkinsonlu
        parkinsonluyum
        parkinson hastasıyım
        parkinson hastaları
        parkinson oldum
        parkinsonla yaşamak
        parkinson teşhisi kondu
        parkinson yakını
        genç yaşta parkinson
        parkinsonizm
        parkınson
        perkinson
        ziekte van parkinson
        titrek hasta
        titreyen hasta
        elim titriyor
        elim titriyor bardak tutamıyorum
        ellerimin titremesi
        titremem durmuyor
        titremeden yemek yiyemiyorum
        çayımı döküyorum elim titriyor
        esansiyel tremor
        tremor
        hareketlerim çok yavaş
        donup kalıyorum yürürken
        ayaklarım yere yapışıyor
        küçük adımlarla yürüyorum
        vücudum kaskatı
        kaslarım kasılıyor sertleşiyor
        yüz ifadem dondu
        yazım küçüldü
        levodopa
        madopar
        dopamin eksikliği
        beyin pili
        beyin pili ameliyatı
        babamın elleri titriyor
        babam parkinson hastası
        annem parkinson hastası
        annem parkinson oldu
        kocam parkinson
        kocamın eli titriyor
        dedem parkinson

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
        ms hastaları
        ms hastalığım var
        msim var
        ms teşhisi kondu
        ms teşhisi aldım
        ms ile yaşamak
        ms atağı geçirdim
        ms atağım var
        ms yakını
        multipl sklerozum var
        multiple sclerosis
        multiple sclerose
        multiskleroz
        emesliyim
        em es hastası
        emes hastası
        merkezi sinir sistemi hastalığı
        sinir kılıfı iltihabı
        miyelin
        beyinde plak çıktı
        mr da plak çıktı
        beyinde lezyon
        ataklı ms
        progresif ms
        relapsing remitting
        optik nörit
        gözüm birden bulanıklaştı ms
        bacaklarım uyuşuyor ms
        elim ayağım karıncalanıyor ms
        yürürken dengem bozuk ms
        ms yorgunluğu
        ms ilacı
        interferon
        ocrevus
        tysabri
        kortizon serum alıyorum
        genç yaşta ms
        eşim ms hastası
        kocam ms hastası
        kızım ms hastası
        oğlum ms oldu
        annem ms hastası
        kardeşime ms teşhisi kondu

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
        epilepsim var
        epilepsi hastaları
        epilepsiyle yaşamak
        epilepsi atağı
        epilepsi krizi
        epileptik
        epilepsie
        epilepsy
        epileptik nöbet
        saralı
        saram var
        sara krizi
        sara nöbeti geçiriyorum
        sara hastasıyım
        saralıyım
        tutarık
        tutarık hastalığı
        nöbetlerim
        nöbetlerim var
        nöbetlerim durmuyor
        nöbet geçirdim
        nöbet geçiriyor
        nöbet korkusu
        nöbet ilacı
        gece nöbet geçiriyorum
        yere düşüp çırpınıyorum
        yere düşüp titriyor
        ağzından köpük geliyor
        ağzı köpürüyor
        kasılıp kalıyor
        bayılıp kasılıyorum
        dalıp gidiyor absans
        absans nöbeti
        dilini ısırıyor
        ateşli havale
        havale geçirdi
        depakine
        keppra
        lamictal
        tegretol
        ehliyetimi aldılar epilepsi
        çocuğumda epilepsi var
        çocuğum epilepsi hastası
        kızım epilepsi
        kızım nöbet geçiriyor
        oğlum havale geçirdi
        eşim epilepsi hastası
        kardeşim saralı

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
        migrenim tuttu
        migren hastası
        migren hastasıyım
        migren ağrısı
        migren krizi
        migrenle yaşamak
        migrenler
        auralı migren
        kronik migren
        adet migreni
        migren iğnesi
        migren ilacı
        migraine
        migraine hoofdpijn
        hoofdpijn
        clusterhoofdpijn
        baş ağrım var
        baş ağrım geçmiyor
        baş ağrıları
        baş ağrılarım
        başım çatlıyor
        başım çatlayacak gibi
        başım zonkluyor
        kafam zonkluyor
        kafam patlayacak gibi ağrıyor
        şakaklarım zonkluyor
        yarım baş ağrısı
        başımın yarısı ağrıyor
        gözümün arkası ağrıyor
        ensemden başıma vuran ağrı
        küme tipi baş ağrısı
        gerilim baş ağrısı
        karanlık odada yatıyorum başım ağrıyor
        ışık ve sese dayanamıyorum başım
        baş ağrısından kusuyorum
        ağrı tutunca hiçbir şey yapamıyorum başım
        her gün baş ağrısı ilacı
        triptan
        sumatriptan
        botoks migren
        kızımın migreni var
        oğlumun başı sürekli ağrıyor
        annem migren hastası
        eşim migren çekiyor

theme-rheumatism = Romatizma ve eklem ağrısı
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
        romatizma hastası
        romatizma hastasıyım
        romatizmalı
        romatizmalar
        romatizma ağrısı
        romatizmam azdı
        romatizmayla yaşamak
        reuma
        reumapatiënt
        reumatoïde artritis
        romatoit artrit
        romatid artrit
        iltihaplı romatizmam var
        eklem iltihabı
        eklem romatizması
        eklem hastalığı
        eklemlerim şişiyor
        eklemlerim tutuluyor
        ellerim şişiyor ağrıyor
        parmaklarım eğrildi
        parmaklarım şiş sabahları
        parmaklarımı bükemiyorum
        sabah tutukluğu
        sabahları ellerimi kapatamıyorum
        kavanoz açamıyorum ellerim ağrıyor
        diz kireçlenmesi
        kalça kireçlenmesi
        dizimde kireçlenme var
        kireçlenmem var
        diz protezi
        kalça protezi
        osteoartrit
        artrose
        artrozum var
        gut hastasıyım
        gut krizi
        jicht
        ürik asit
        psoriatik artrit
        sedef romatizması
        omurga romatizması
        AS hastası
        lupus hastası
        sle
        sjögren
        skleroderma
        behçet
        kemik erimesi
        osteoporoz
        metotreksat
        kortizon kullanıyorum romatizma
        hava soğuyunca eklemlerim sızlıyor
        annem romatizma hastası
        annemin dizleri ağrıyor yürüyemiyor
        çocuğumda romatizma var
        jüvenil artrit
        eşim romatizma hastası

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
        koah hastası
        koah hastasıyım
        koahım var
        koah atağı
        kronik bronşit
        astım hastası
        astım hastasıyım
        astım krizi
        astım atağı
        astımlı
        astımlıyım
        astma
        longziekte
        longen
        benauwd
        kortademig
        akciğerlerim
        akciğerim bitmiş
        akciğer fibrozisi
        akciğer sertleşmesi
        akciğer yetmezliği
        akciğer nakli
        ciğer hastalığı
        ciğerlerim bitti
        ciğerlerim hırıltılı
        nefesim yetmiyor
        nefes darlığım var
        nefes darlığı çekiyorum
        nefes nefese kalıyorum
        merdivende nefesim kesiliyor
        iki adım atınca tıkanıyorum
        göğsüm hırıldıyor
        hırıltılı nefes
        öksürüğüm geçmiyor
        sürekli öksürüyorum
        nefes açıcı
        fısfıs kullanıyorum
        ventolin
        inhaler
        puf kullanıyorum astım
        oksijen makinesine bağlıyım
        oksijen cihazı
        evde oksijen kullanıyorum
        sarkoidoz
        kistik fibrozis
        verem
        tüberküloz
        bronşektazi
        zatürre sonrası
        toz akciğeri
        babam nefes alamıyor
        babam koah
        kocam koah hastası
        annem astım hastası
        kızım astım krizi geçiriyor
        oğlumun astımı var

theme-bowel = Karın ve bağırsak sorunları
    .about = Karnı veya bağırsakları yüzünden çok sıkıntı çeken kişiler için.
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
        bağırsaklarım
        bağırsaklarım bozuk
        bağırsak sorunu
        bağırsak problemim var
        bağırsak iltihabı
        iltihaplı bağırsak hastalığı
        inflamatuar bağırsak hastalığı
        kron
        kron hastasıyım
        kronum var
        crohn hastasıyım
        crohn hastalığı
        ziekte van crohn
        colitis ulcerosa
        ülseratif kolit hastasıyım
        kolit hastası
        kolitim var
        darmen
        darmziekte
        prikkelbare darm
        PDS
        irritabl bağırsak sendromu
        hassas bağırsak sendromu
        huzursuz bağırsak
        spastik kolonum var
        spastik bağırsak
        sürekli ishalim
        ishalim geçmiyor
        kanlı ishal
        dışkımda kan var
        tuvaletten çıkamıyorum
        nerede tuvalet var diye bakıyorum
        tuvalet olmayan yere gidemiyorum
        altıma kaçırıyorum bağırsak
        dışkı kaçırma
        gaz ve şişkinlik
        karnım şişiyor
        karnım sürekli ağrıyor
        kabızım
        kabızlık çekiyorum
        divertikül
        divertikülit
        makat fistülü
        fistül
        bağırsağımın bir kısmı alındı
        bağırsak ameliyatı
        çölyak hastasıyım
        çölyak hastası
        coeliakie
        gluten
        glutensiz
        humira
        kolonoskopi
        mide bağırsak
        reflü
        mide hastalığı
        oğlum crohn hastası
        kızım kolit hastası
        çocuğum çölyak
        eşim bağırsak hastası

theme-stoma = Stomayla yaşamak
    .about = Stoması olan veya olacak kişiler ve yakınları için.
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
        stomalı
        stomalıyım
        stomalı hasta
        stomayla yaşam
        stomam sızdırıyor
        stoma kokusu
        stoma bakımı
        stoma hemşiresi
        stomaverpleegkundige
        stomazakje
        stomazak
        stomadrager
        stoma ameliyatı
        stoma ameliyatı oldum
        geçici stoma
        kalıcı stoma
        karnıma torba takıldı
        karnıma torba taktılar
        karnımda torbayla yaşamak
        karnından dışkı torbası
        dışkı torbası
        kaka torbası
        idrar torbası
        ürostoma
        torbalı hasta
        torba takılan hasta
        torbayla dışarı çıkamıyorum
        torbadan utanıyorum
        torba patlar diye korkuyorum
        torba değiştirmek
        torbayla namaz kılınır mı
        torbayla cinsellik
        kolostomim var
        kolostomi hastası
        ileostomim var
        ileostomi torbası
        bağırsağım dışarı alındı
        bağırsağım karnımdan çıkıyor
        anüsüm kapatıldı
        eşime stoma takıldı
        babama torba taktılar
        annemin karnında torba var
        oğlum stomalı

theme-kidney = Böbrek hastalığı
    .about = Böbrekleri iyi çalışmayan veya diyalize giren kişiler ve yakınları için.
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
        böbreklerim
        böbreğim
        böbreklerim iflas etti
        böbreklerim bitti
        böbrek hastasıyım
        böbrek hastaları
        böbreklerim az çalışıyor
        böbrek yetmezliğim var
        böbrek yetersizliği
        kronik böbrek yetmezliği
        kronik böbrek hastalığı
        son dönem böbrek
        nieren
        nierziekte
        nierpatiënt
        nierdialyse
        dialyse
        niertransplantatie
        diyalizde
        diyalizden
        diyaliz hastasıyım
        diyalize bağlıyım
        diyalize başladım
        haftada üç gün diyaliz
        makineye bağlanıyorum böbrek
        ev diyalizi
        periton diyalizi
        karından diyaliz
        hemodiyaliz
        fistül takıldı diyaliz
        böbrek nakli oldum
        böbrek nakli bekliyorum
        nakil oldum
        nakil listesi
        organ bekliyorum
        tek böbrekle yaşamak
        böbreğimi verdim
        böbrek bağışı
        donör arıyorum böbrek
        kreatinin yüksek
        kreatinim yüksek
        polikistik böbrek
        nefrit
        nefrotik sendrom
        nefroloji
        böbrek taşı
        kocam diyaliz hastası
        annem diyalize giriyor
        eşim böbrek hastası
        kardeşime böbreğimi verdim
        çocuğum böbrek hastası

theme-hiv = HIV ile yaşamak
    .about = HIV ile yaşayan kişiler ve yakınları için.
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
        hivliyim
        hivli
        hiv hastası
        hiv hastasıyım
        hiv virüsü
        hiv ile yaşamak
        hivle yaşıyorum
        hiv taşıyıcısı
        hiv pozitif çıktım
        hiv testi pozitif
        hiv kaptım
        hiv oldum
        hiv ilacı
        hiv tedavisi
        hiv korkusu
        aids oldum
        aids hastası
        aidsliyim
        aids kaptım
        eyds hastası
        pozitif yaşam
        pozitifim kimseye söyleyemiyorum
        hiv olduğumu kimseye söyleyemiyorum
        hiv olduğumu aileme nasıl söylerim
        antiretroviral
        bağışıklık yetmezliği virüsü
        belirlenemeyen bulaştırmayan
        kocamdan hiv bulaştı
        kocam bana hiv bulaştırdı
        hamileyim hiv pozitifim
        PrEP
        cinsel yolla bulaşan hastalık
        hivpositief
        hiv vereniging
        oğlum hiv pozitif
        kocam hiv pozitif
        sevgilim hiv pozitif
        partnerim hiv

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
        işitme kaybım var
        işitmem azaldı
        işitme engelliyim
        işitme engelliler
        işitme zorluğu
        duyma kaybı
        duyma sorunu
        duymam azaldı
        duymakta zorlanıyorum
        duyamıyorum
        kulaklarım
        kulağım duymuyor
        kulaklarım duymuyor
        kulağım az işitiyor
        kulağım ağır işitiyor
        kulağı ağır
        kulaklarım tıkalı gibi
        bir kulağım duymuyor
        tek kulağım sağır
        ani işitme kaybı
        sağır oldum
        sağırlar
        sağırlık
        sağır dilsiz
        sağır ve dilsiz
        dilsiz
        doof
        doven
        slechthorend
        gehoorverlies
        gehoorapparaat
        oorsuizen
        işitme cihazı kullanıyorum
        kulaklık takıyorum duymuyorum
        koklear implant
        biyonik kulak
        işaret dili kursu
        işaret dili bilen
        kulağımda çınlama
        kulak çınlamam var
        kulağım uğulduyor
        kulak uğultusu
        kulağımda uğultu var
        çınlama geçmiyor
        sese duyarlılık
        hiperakuzi
        menier hastalığı
        kalabalıkta konuşulanı anlamıyorum
        televizyonun sesini çok açıyorum
        herkese efendim diyorum duymuyorum
        sohbetlere katılamıyorum duymadığım için
        kocam duymuyor
        annem duymuyor
        annem işitme cihazı takmıyor
        kızım işitme engelli
        oğlum sağır doğdu
        bebeğim duymuyor

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
        görme engelliyim
        görme engelliler
        görme zorluğu
        görme bozukluğu
        görmem azaldı
        görmüyorum
        görme kaybım var
        gözlerim bozuluyor
        gözlerim kapanıyor
        gözümü kaybettim
        gözüm az görüyor
        gözlerim az görüyor
        gözlerimin feri gitti
        tek gözüm görmüyor
        bulanık görüyorum
        körüm
        kör oluyorum
        kör olacağım diye korkuyorum
        âmâ
        blind
        slechtziend
        visuele beperking
        bartimeus
        visio
        makula dejenerasyonu
        sarı nokta
        sarı noktam var
        maküla
        glokomum var
        karasu hastalığı
        göz tansiyonum var
        retinitis pigmentosa
        gece körlüğü
        retina yırtığı
        retina dekolmanı
        diyabetik retinopati
        şekerden gözlerim görmüyor
        katarakt ameliyatı
        optik sinir
        yazıları okuyamıyorum gözlerimden
        yüzleri seçemiyorum
        gazete okuyamıyorum görmüyorum
        araba kullanamıyorum gözlerimden
        rehber köpek
        braille
        kabartma yazı
        charles bonnet
        babam görmüyor
        annemin gözleri görmüyor
        kocam kör oldu
        çocuğum görme engelli
        bebeğim görmüyor
        oğlumun gözleri görmüyor

theme-obesity = Fazla kilo
    .about = Kilosuyla zorlanan ve yargılanmadan destek bulmak isteyen kişiler için.
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
        kilolarım
        kilolu
        kiloluyum
        çok kiloluyum
        aşırı kilo
        aşırı kilolu
        kilo sorunu
        kilo sorunum var
        kilo problemi
        kilo problemim
        kilo aldım
        çok kilo aldım
        kilo alıyorum
        kilolarımdan kurtulmak
        kilolarımdan utanıyorum
        kilo verdim geri aldım
        yoyo diyet
        ne yapsam kilo veremiyorum
        şişmanlıyorum
        şişkoyum
        şişko diyorlar
        tombul
        göbeğim var
        göbek eritmek
        overgewicht
        afvallen
        obesitas
        obezim
        obezite hastası
        morbid obez
        morbid obezite
        zayıflama
        zayıflama grubu
        zayıflayamıyorum
        diyet yapıyorum olmuyor
        diyet yapamıyorum
        diyetisyen
        120 kiloyum
        150 kiloyum
        vücut kitle indeksi
        maagverkleining
        gastric bypass
        mide küçültme ameliyatı
        mide balonu
        mide kelepçesi
        tüp mide ameliyatı oldum
        ameliyatla kilo vermek
        ozempic
        zayıflama iğnesi
        kilomdan dolayı dalga geçiyorlar
        kilomdan dolayı iş bulamıyorum
        kıyafet bulamıyorum kilolarımdan
        plaja gidemiyorum kilomdan
        lipödem
        eşim obez
        kızım çok kilolu
        oğlum obez
        oğlum kilolu dalga geçiyorlar
        annem çok kilolu yürüyemiyor

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
        menopozum
        menopoza giriyorum
        menopoza giren kadınlar
        menopoz dönemi
        menopoz şikayetleri
        menopoz belirtileri
        menopozdan sonra
        menopoz depresyonu
        menopozda sinirlilik
        menopozda uykusuzluk
        menopozda kilo aldım
        manapoz
        overgang
        overgang dönemi
        overgangsklachten
        opvliegers
        menopause
        perimenopoz
        premenopoz
        yaş dönümü
        yaş dönümüne girdim
        kadınlık bitti mi
        adetim kesildi
        adetim kesiliyor
        adetlerim düzensizleşti
        adet görmüyorum artık
        aybaşı olmuyorum artık
        aybaşım kesildi
        regl kesildi
        muayyen günüm kesildi
        kırk yaşında menopoz
        35 yaşında menopoza girdim
        rahmim alındı menopoz
        ateş basıyor
        ateş basmalarım var
        sıcak basıyor terliyorum
        birden ateş basıyor
        geceleri sırılsıklam terliyorum
        gece ter içinde uyanıyorum
        terleme nöbetleri
        hormon tedavisi menopoz
        hormon ilacı menopoz
        hormonlarım alt üst oldu
        vajinal kuruluk
        cinsel isteksizlik menopoz
        elli yaşından sonra sinirli oldum adet
        eşim menopoza girdi
        annem menopozda çok sinirli
        karım menopoza girdi çok değişti

theme-endometriosis = Endometriozis
    .about = Endometriozis yüzünden çok âdet ağrısı veya karın ağrısı çeken kişiler için.
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
        endometriozisim var
        endometriozis hastaları
        endometriozis teşhisi
        endometrioz
        endometrioma
        endometriyoz
        çikolata kistim var
        çikolata kisti ameliyatı
        çukulata kisti
        adenomyozis
        adenomyosis
        adenomiyozisim var
        rahim duvarı hastalığı
        rahim dokusu dışarıda
        rahim içi doku
        rahim kisti
        yumurtalık kisti
        adet ağrım dayanılmaz
        adet sancısından bayılıyorum
        adet sancısından kıvranıyorum
        adetim çok sancılı
        sancılı adet
        ağrılı adet
        adet olunca işe gidemiyorum
        adetim çok yoğun geçiyor
        aşırı adet kanaması
        regl sancısı
        regl sancısından ölüyorum
        reglim çok ağrılı
        regl olunca kusuyorum ağrıdan
        regl döneminde okula gidemiyorum
        aybaşı sancısı
        menstruatiepijn
        heftige menstruatie
        baarmoeder
        ilişki sırasında ağrı
        cinsel ilişkide ağrı
        kasıklarım ağrıyor
        kasıklarıma sancı giriyor
        dismenore
        pelviste yapışıklık
        laparoskopi endometriozis
        visanne
        kızım regl ağrısından yerde kıvranıyor
        kızımda endometriozis var
        eşimde endometriozis var

theme-skin = Cilt hastalığı ve farklı görünüm
    .about = Cilt hastalığı, yara izi veya dikkat çeken bir görünüşü olan kişiler için.
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
        sedefim var
        sedef hastası
        sedef hastasıyım
        sedef döküntüleri
        sedef yüzünden utanıyorum
        psoriyazis
        egzamam var
        egzama hastası
        atopik dermatit
        atopik egzama
        eczeem
        huidziekte
        huidaandoening
        cildim kuruyor çatlıyor
        cildim pul pul dökülüyor
        derim dökülüyor
        derim soyuluyor
        derim kızarıyor
        kaşınıyorum
        kaşıntım geçmiyor
        kaşınmaktan uyuyamıyorum
        kaşınmaktan kanatıyorum
        vücudumda lekeler var
        yüzümde leke var
        beyaz lekeler
        vitiligom var
        alaca hastalığı
        rozasea
        gül hastalığı
        ürtiker
        kurdeşen
        hidradenit
        hidradenitis suppurativa
        koltuk altı çıbanları
        aknelerim var
        sivilcelerimden utanıyorum
        sivilceden dışarı çıkamıyorum
        siyah nokta ve sivilce izleri
        yanık
        yanık izlerim var
        yüzüm yandı
        brandwonden
        yara izim var
        yüzümdeki yara izi
        herkes yüzüme bakıyor
        görünüşümden dolayı bana bakıyorlar
        yarık dudak
        yarık damak
        doğum lekesi
        alopesi
        alopecia
        kelim
        kellik
        saçlarım dökülüyor
        saçım döküldü peruk takıyorum
        peruk
        aşırı terleme
        kelebek hastalığı
        iktiyozis
        çocuğum kaşınmaktan uyuyamıyor
        bebeğimde egzama var
        kızım sivilcelerinden utanıyor
        oğlumda sedef var
        eşim sedef hastası

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
        engelliler
        engelliyle yaşamak
        bedensel engelliyim
        bedensel engelliler
        fiziksel engelli
        fiziksel engelliyim
        yürüme engelli
        yürüme engelliyim
        hareket kısıtlılığı
        lichamelijke beperking
        gehandicapt
        rolstoel
        invalide
        sakatım
        sakatlık
        sakatlandım
        sakat kalmak
        özürlüyüm
        malul
        kötürüm
        kötürüm kaldım
        topal
        topallıyorum
        çolak
        tekerlekli sandalyedeyim
        tekerlekli sandalyeye mahkumum
        tekerlekli sandalyeyle yaşamak
        akülü sandalye
        koltuk değneği
        rollator
        yürüteç
        bacaklarım tutmuyor
        bacağımı kaybettim
        bacağım yok
        bacağımı kestiler
        ayağım kesildi
        kolum kesildi
        parmaklarım koptu
        iş kazasında kolumu kaybettim
        uzuv kaybı
        ampute
        amputeyim
        amputatie
        takma bacak
        belden aşağım tutmuyor
        belden aşağı felç
        omurilik
        omurilik felçlisi
        dwarslaesie
        parapleji
        kuadripleji
        spastik
        spastik özürlü
        spina bifida
        çocuk felci
        kas erimesi
        kas distrofisi
        distrofi
        spierziekte
        cüce
        kısa boy hastalığı
        kazadan sonra sakat kaldım
        trafik kazasından sonra tekerlekli sandalye
        merdiven çıkamıyorum engelliyim
        dışarı çıkamıyorum tekerlekli sandalye
        kocam tekerlekli sandalyede
        kocam sakat kaldı
        oğlum yürüyemiyor
        kızım tekerlekli sandalyede
        kardeşim bedensel engelli
        annem yürüyemiyor

theme-learning-disability = Öğrenmekte ve anlamakta zorlanmak
    .about = Bazı şeyleri öğrenmek veya anlamak için daha çok zamana ihtiyacı olan kişiler ve yakınları için.
    .words =
        Zor öğrenmek, zihinsel engel
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
        zihinsel engelliyim
        zihinsel engelliler
        zihinsel yetersizlik
        zihinsel özürlü
        zihinsel gerilik
        hafif zeka geriliği
        hafif zihinsel yetersizlik
        verstandelijke beperking
        licht verstandelijk beperkt
        verstandelijk gehandicapt
        moeilijk lerend
        zor öğrenen
        zor öğrenen insanlar
        geç öğreniyorum
        yavaş öğreniyorum
        öğrenemiyorum kafam almıyor
        kafam çalışmıyor anlamıyorum
        anlamakta güçlük çekiyorum
        insanlar çok hızlı konuşuyor anlamıyorum
        bana basit anlatın
        kolay dil
        aptal diyorlar bana zor anlıyorum
        özel okula gittim
        özel okul
        özel alt sınıf
        speciaal onderwijs
        praktijkonderwijs
        iq düşük
        iqsu düşük
        zekası düşük
        aklı ermiyor
        saf bir insan kandırılıyor
        gelişim geriliği
        gelişim geriliği olan
        down sendromum var
        downlu
        frajil x
        fragile x
        prader willi
        öğrenme bozukluğu
        özel öğrenme güçlüğü
        diskalkuli
        beschermd wonen
        begeleid wonen
        destekli yaşam
        kızım down sendromlu
        oğlum geç öğreniyor
        oğlumun zekası geri
        kardeşim zihinsel engelli
        kardeşim down sendromlu
        ablam zihinsel engelli
        torunum down sendromlu

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
        nadir hastalığım var
        nadir hastalıklar
        nadir hastalığı olan
        nadir bir hastalık
        nadir genetik hastalık
        az bilinen hastalık
        hiç duyulmamış hastalık
        hastalığımın adı yok
        hastalığımı kimse bilmiyor
        doktorlar teşhis koyamıyor
        doktorlar ne olduğunu bulamıyor
        yıllardır teşhis konulamadı
        zeldzame ziekte
        zeldzame aandoening
        erfelijke ziekte
        genetik bozukluk
        kromozom bozukluğu
        gen hastalığı
        metabolik hastalık
        metabolizma hastalığı
        stofwisselingsziekte
        aynı hastalığa sahip kimse yok
        aynı hastalığı olan birini arıyorum
        orak hücre
        orak hücreli anemi
        sikkelcel
        akdeniz anemisi hastası
        akdeniz ateşi
        ailevi akdeniz ateşi hastası
        fmf hastası
        talasemi hastası
        thalassemie
        hemofili
        ehlers danlos
        eds hastası
        marfan
        huntington
        als hastasıyım
        als hastası
        sma hastası
        sma tip 1
        duchenne
        DMD
        myasthenia gravis
        miyastenia
        guillain barre
        fenilketonüri
        wilson hastalığı
        gaucher
        fabry
        pompe
        porfiri
        amiloidoz
        nörofibromatozis
        rett sendromu
        addison
        cushing
        otoimmün hastalık
        çocuğum sma hastası
        oğlum dmd hastası
        bebeğimde genetik hastalık çıktı
        kızımın hastalığını kimse bilmiyor
        babam als hastası
        eşim als oldu

## safety
theme-domestic-violence = Evde şiddet
    .about = Evde dövülen, tehdit edilen, aşağılanan veya baskı gören kişiler için, şimdi ya da geçmişte.
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
        şiddete uğruyorum
        şiddete uğradım
        şiddet mağduru
        şiddet gören kadınlar
        eş şiddeti
        koca şiddeti
        koca dayağı
        koca dayağı yiyorum
        kocamdan dayak yiyorum
        eşimden şiddet görüyorum
        fiziksel şiddet
        duygusal şiddet
        ekonomik şiddet
        dijital şiddet
        evde dayak var
        beni dövüyor
        beni dövdü
        bana el kaldırıyor
        bana el kaldırdı
        bana tokat attı
        tokat atıyor
        yumruk atıyor
        tekme atıyor
        boğazımı sıktı
        saçımdan sürükledi
        üstüme yürüyor
        bıçak çekti bana
        öldürürüm seni diyor
        ölümle tehdit ediyor
        beni tehdit ediyor
        eşim beni tehdit ediyor
        her yerim morluk
        morluklarımı saklıyorum
        gözüm mor
        içip içip beni dövüyor
        telefonumu kontrol ediyor
        telefonumu karıştırıyor
        telefonumu elimden alıyor
        kocam telefonumu kontrol ediyor
        kocam beni dışarı bırakmıyor
        kocam ailemle görüştürmüyor
        kocam paramı elimden alıyor
        kocam bana para vermiyor
        kocam beni aşağılıyor
        kocam beni sürekli küçümsüyor
        kocam küfür ediyor
        kocam eşyaları kırıyor
        kocam pasaportumu sakladı
        kocam seni geri gönderirim diyor
        boşanırsam oturumumu kaybederim dövüyor
        kocam deli gibi kıskanıyor vuruyor
        nereye gitsem hesap soruyor
        her adımımı takip ediyor
        evde korku içinde yaşıyorum
        eve gelince korkuyorum
        kocam gelmeden titriyorum
        eski sevgilim peşimde
        eski kocam tehdit ediyor
        ısrarlı takip
        stalker
        stalking
        uzaklaştırma kararı
        huisverbod
        veilig thuis
        blijf van mijn lijf
        vrouwenopvang
        sığınak
        kadın sığınağı
        sığınma evindeyim
        kocamdan kaçtım
        evden kaçmak istiyorum kocamdan
        mishandeling
        partnergeweld
        dwingende controle
        manipülasyon
        gaslighting
        kaynanam bana eziyet ediyor
        kayınpederim dövüyor
        abim beni dövüyor
        oğlum beni dövüyor
        çocuğum anne babasına vuruyor
        karımdan dayak yiyorum
        karım bana şiddet uyguluyor
        eşim çocuklarımı dövüyor
        kızım eşinden şiddet görüyor
        ablam kocasından dayak yiyor
        komşum karısını dövüyor
        öfkelenince karıma vuruyorum
        eşime vurdum pişmanım
        yaşlı annesini dövüyor

theme-sexual-violence = Cinsel şiddet ve istismar
    .about = Cinsel olarak istemediği bir şeye zorlanmış kişiler için, yıllar önce olsa bile.
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
        cinsel şiddete uğradım
        cinsel saldırıya uğradım
        cinsel istismara uğradım
        cinsel istismar mağduru
        tecavüz mağduru
        tecavüz edildim
        tecavüz etti
        bana tecavüz etti
        kocam bana tecavüz etti
        sevgilim zorla birlikte oldu
        tacizci
        taciz edildim
        taciz ediyor
        tacize uğruyorum
        iş yerinde taciz
        patronum taciz ediyor
        işyerinde cinsel taciz
        otobüste tacize uğradım
        elle taciz
        sözlü taciz
        bana dokundu istemedim
        bana zorla dokundu
        istemediğim halde dokundu
        istemeden ilişkiye girdim
        zorla ilişkiye girdi
        zorla soydu
        içkime ilaç attılar
        sarhoşken bana tecavüz etti
        hayır dedim dinlemedi
        ırzıma geçti
        namusuma el uzattı
        namusumu kirletti
        kirlendim hissediyorum
        kimseye söyleyemiyorum bana yaptıklarını
        yıllar önce tecavüze uğradım
        küçükken bana dokundular
        çıplak fotoğraflarımı yaymakla tehdit
        görüntülerimi paylaştı
        sextortion
        cinsel şantaj
        toplu tecavüz
        fuhuşa zorlandım
        zorla çalıştırıldım fuhuş
        loverboy
        verkrachting
        verkracht
        aanranding
        seksueel misbruik
        seksueel geweld
        centrum seksueel geweld
        oğlum tacize uğradı
        kızıma tecavüz ettiler
        kızım tecavüze uğradı
        kardeşim tacize uğradı
        eşim geçmişte tecavüze uğramış
        erkeğim tecavüze uğradım

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
        çocukluğum kötü geçti
        çocukluğum dayakla geçti
        çocukluğumda istismar
        çocukluğumda şiddet gördüm
        çocukluğumda yaşadıklarım
        çocukluk yaraları
        çocukluğumu atlatamıyorum
        çocukluk travmalarım var
        çocukken istismara uğradım
        çocukken cinsel istismar
        çocukken ihmal edildim
        çocukken sevilmedim
        çocukken babam beni döverdi
        çocukken annem beni döverdi
        çocukken beni kemerle dövdüler
        babam beni döverdi
        annem beni döverdi
        babamdan çok dayak yedim
        üvey annem eziyet etti
        üvey babam bana dokundu
        üvey babam taciz etti
        babam bana tecavüz etti
        dedem bana dokundu
        dayım bana dokundu
        abim bana dokundu
        kuzenim küçükken bana dokundu
        kuran kursunda istismar
        yatılı okulda dayak yedim
        duygusal ihmal
        duygusal istismar
        fiziksel istismar
        sevgi görmedim ailemden
        ailemden sevgi görmedim
        annem bana hiç sarılmadı
        bana hep hakaret ederlerdi evde
        istenmeyen çocuktum
        mutsuz aile ortamında büyüdüm
        kavga içinde büyüdüm
        dövülerek büyüdüm
        içen babayla büyüdüm
        yetiştirme yurdunda büyüdüm
        çocuk yurdunda büyüdüm
        esirgeme kurumunda büyüdüm
        çocukluğumu yaşayamadım
        kindermishandeling
        kindermisbruik
        incest
        ensest mağduru
        emotionele verwaarlozing
        jeugdtrauma
        yetişkin istismar mağduru
        eşim çocukken istismara uğramış

theme-honour-violence = Namus yüzünden baskı ve şiddet
    .about = Ailenin namusu adına tehdit edilen, gözetlenen veya baskı gören kişiler için.
    .words =
        Namus baskısı ve töre
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
        namus şiddeti
        namus adına şiddet
        namus yüzünden tehdit
        namus belası
        namusu temizlemek
        namusumuzu kirlettin diyorlar
        namussuz diyorlar bana
        aile namusu
        aile şerefi
        aileme leke sürdün diyorlar
        adımı çıkardılar
        adım kötüye çıktı
        dedikodu yüzünden ailem baskı yapıyor
        el alem ne der baskısı
        töre baskısı
        töre yüzünden kaçtım
        aşiret
        aşiret baskısı
        eergerelateerd geweld
        eerwraak tehdidi
        eermoord
        ailem beni öldürmek istiyor
        ailem beni arıyor öldürecek
        babam beni öldürmekle tehdit ediyor
        babam beni öldürür
        abim beni öldürür
        abim beni takip ediyor
        abilerim peşimde
        amcaoğlu beni takip ediyor
        ailemden saklanıyorum
        ailemden gizli sevgilim var
        sevgilim olduğunu öğrenirlerse öldürürler
        hollandalı sevgilim var ailem öğrenirse
        bakire değilim ailem öğrenirse
        bakire değilim korkuyorum
        kızlık zarı
        kızlık zarım yok
        bekaret testi
        kız kaçırma
        sevdiğime kaçtım
        babam okula göndermiyor
        evden çıkmam yasak
        ailem telefonumu aldı evden çıkarmıyor
        ailem beni memlekete gönderecek
        beni türkiyeye kaçırdılar
        türkiyede bıraktılar beni
        achtergelaten
        ailem kiminle görüşeceğime karar veriyor
        kapanmam için baskı yapıyorlar
        kan davalıyız
        kan davasından kaçtım
        eşcinselim ailem öldürür
        kız kardeşim namus yüzünden tehdit altında
        kızım ailesinden kaçıyor

theme-forced-marriage = Zorla evlendirilmek
    .about = İstemediği hâlde evlenmeye veya evli kalmaya zorlanan kişiler için.
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
        zoraki evlilik
        zoraki evlendim
        zorla evlendim
        zorla evlendirilmek
        zorla evlendirildik
        zorla nişanlandım
        zorla nişanladılar
        zorla nikah
        zorla imam nikahı
        istemediğim biriyle evlendirdiler
        istemediğim adamla evliyim
        sevmediğim adamla evlendirdiler
        tanımadığım biriyle evleneceğim
        evlenmeye zorluyorlar
        evlenmem için baskı yapıyorlar
        ailem beni evlendirmek istiyor
        ailem kuzenimle evlenmemi istiyor
        babam beni verdi
        babam söz vermiş evlendirecek
        beni türkiyede evlendirecekler
        yazın memlekette evlendirecekler
        tatilde evlendirdiler
        amca oğluyla evlendirdiler
        dayı oğluyla evlendirdiler
        teyze oğluyla evlendirdiler
        görücü usulü evlilik
        görücü usulü evlendim
        başlık parası
        başlık parasıyla sattılar
        kuma
        kuma getirdi
        kocam kuma getirdi
        çocuk yaşta evlendirildim
        çocuk yaşta evlilik
        on beşinde evlendirdiler
        16 yaşında evlendirdiler
        14 yaşında evlendim
        küçük yaşta gelin oldum
        gedwongen huwelijk
        uithuwelijking
        huwelijksdwang
        huwelijkse gevangenschap
        kindhuwelijk
        uitgehuwelijkt
        kocam beni boşamıyor
        kocam talak vermiyor
        dini nikahtan kurtulamıyorum
        dini nikahım bitmiyor
        imam nikahımı bozmuyor
        boşanamıyorum ailem izin vermiyor
        ailem kocana dön diyor
        evliliğe hapsoldum
        ithal damat
        kızımı zorla evlendirecekler
        arkadaşımı zorla evlendiriyorlar
        oğlumu akrabayla evlendirmek istiyorlar

theme-female-genital-cutting = Kadın sünneti
    .about = Sünnet edilmiş kadınlar ve kızını bundan korumak isteyen anne babalar için.
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
        kadın sünneti oldum
        kadın sünneti olmuş
        kadın sünnetine karşı
        kadınların sünnet edilmesi
        kadınlarda sünnet
        kadın sünneti sonrası ağrı
        kadın sünneti mağduru
        kız sünneti olan
        kız çocuklarını sünnet etmek
        kızların sünneti
        küçükken sünnet edildim
        kız çocuğuyken sünnet edildim
        sünnetliyim kadın
        sünnetli kadınlar
        beni sünnet ettiler kadınım
        klitoris kesilmesi
        klitorisim kesildi
        klitorisimi kestiler
        cinsel organımı kestiler
        kadın genital kesimi
        genital kesi
        genital mutilasyon
        genital kesim
        firavun sünneti
        dikilmiş kadın
        dikişlerin açılması sünnet
        defibülasyon
        vrouwenbesnijdenis
        meisjesbesnijdenis
        vrouwelijke genitale verminking
        vgv fgm
        sünnet yüzünden ilişkide ağrı
        sünnet yüzünden doğumda sorun
        sünnet yüzünden idrar yaparken ağrı
        kızımı sünnet etmelerinden korkuyorum
        kızımı tatilde sünnet ettirecekler
        kaynanam kızımı sünnet ettirmek istiyor
        kız kardeşim sünnet edildi
        eşim sünnet edilmiş kadın

theme-bullying = Zorbalık ve dışlanma
    .about = Okulda, işte veya internette zorbalık gören ya da geçmişte görmüş kişiler ve anne babaları için.
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
        zorba
        zorbalar
        zorbalığa uğruyorum
        zorbalığa uğradım
        zorbalığa maruz kalıyorum
        zorbalık görüyorum
        zorbalık mağduru
        bana zorbalık yapıyorlar
        iş yerinde zorbalık
        işyerinde psikolojik taciz
        mobbinge uğruyorum
        mobbing görüyorum
        işyerinde dışlanıyorum
        meslektaşlarım benimle alay ediyor
        pestkop
        gepest
        gepest worden
        pesten op school
        pesten op het werk
        buitengesloten
        online pesten
        cyberpesten
        bullying
        bana lakap takıyorlar
        lakap takıyorlar
        benimle dalga geçiyorlar
        bana gülüyorlar
        bana şişko diyorlar okulda
        aksanımla dalga geçiyorlar
        alay konusu oldum
        alay ediliyorum
        aşağılanıyorum sınıfta
        arkamdan konuşuyorlar
        hakkımda dedikodu çıkarıyorlar
        gruba almıyorlar beni
        whatsapp grubundan attılar
        fotoğrafımı paylaşıp dalga geçiyorlar
        sosyal medyada linç
        internette hakaret ediyorlar
        okulda kimse benimle konuşmuyor
        okulda beni itip kakıyorlar
        okulda dövüyorlar
        okulda itilip kakılıyorum
        okula gitmekten korkuyorum zorbalık
        teneffüste yalnız kalıyorum
        eskiden okulda zorbalık gördüm
        oğlumla dalga geçiyorlar
        oğlumu okulda dövüyorlar
        oğlum zorbalığa uğruyor
        kızım okulda dışlanıyor
        kızıma zorbalık yapıyorlar
        çocuğuma zorbalık yapıyorlar
        çocuğum okuldan ağlayarak geliyor
        oğlum başkalarına zorbalık yapıyor

## family
theme-caring = Bir yakınına bakmak
    .about = Hasta, yaşlı veya engelli bir yakınına bakan kişiler için.
    .words =
        Hasta yakınına bakmak
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
        hasta anama bakıyorum
        hastaya bakmak
        hastama bakıyorum
        hasta bakan
        hasta bakıcı
        hasta bakıcılığı
        hasta yakınıyım
        hasta yakınları
        hasta yakını desteği
        bakım verenler
        bakım veren yakın
        bakım verenin yükü
        yakınıma bakıyorum
        yakınının bakımı
        yakınıma bakmaktan tükendim
        bakım parası
        PGB
        respijtzorg
        mantelzorg yapıyorum
        mantelzorger oldum
        mantelzorgers
        mantelzorgondersteuning
        overbelaste mantelzorger
        evde hastam var
        evde yatalak hastam var
        evde yaşlı bakıyorum
        yaşlı anneme bakıyorum
        yaşlı babama bakıyorum
        yaşlı annem bana muhtaç
        annem bana muhtaç
        annem bakıma muhtaç
        babam bakıma muhtaç
        bakıma muhtaç
        eşim bakıma muhtaç
        kocama bakıyorum
        kocam hasta ben bakıyorum
        karıma bakıyorum
        eşime ben bakıyorum
        anneannemin bakımı bende
        dedeme bakıyorum
        kayınpederime bakıyorum
        kayınvalidem yatalak
        annem yatalak
        annemi yıkıyorum altını değiştiriyorum
        altını temizliyorum
        bez değiştiriyorum anneme
        annemi yalnız bırakamıyorum
        hastamı yalnız bırakamıyorum
        kendime hiç zaman kalmıyor bakmaktan
        gece gündüz hasta bakıyorum
        kardeşlerim yardım etmiyor anneme
        bütün yük bende annem hasta
        hem çalışıp hem anneme bakıyorum
        annemi huzurevine vermek
        huzurevine verdim vicdan azabı
        annemi bakım evine yatırdık
        verpleeghuis annem
        kanserli eşime bakıyorum
        felçli babama bakıyorum
        parkinsonlu kocama bakıyorum
        engelli kızıma bakıyorum
        yetişkin engelli çocuğuma bakıyorum
        bipolar eşimle yaşamak
        şizofren oğluma bakıyorum
        depresyondaki eşime nasıl destek olurum
        ruh hastası yakını
        psikiyatri hastası yakını
        uzaktan anneme bakmak
        annem türkiyede hasta ben buradayım
        torun bakıyorum yoruldum

theme-young-carers = Evdeki dertlerle büyümek
    .about = Annesi, babası veya kardeşi hasta ya da bağımlı olan çocuklar ve gençler için, böyle büyümüş yetişkinler için de.
    .words =
        Evde hasta varken büyümek
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
        genç hasta yakını
        hasta yakını gençler
        bakım veren gençler
        hasta annesi olan çocuklar
        hasta babası olan çocuk
        küçükken annem hastaydı
        annem ruh hastası
        annem bipolar
        annem şizofren büyüdüm
        annemin ruhsal hastalığı
        babamın psikolojisi bozuk
        babam depresyonda
        babam ruh hastası
        annem sürekli yatıyor evi ben çekiyorum
        annem kanser ben evdeyim
        annem felçli ben bakıyorum
        annem tekerlekli sandalyede ben yardım ediyorum
        annem içiyor kardeşlerime ben bakıyorum
        alkolik annenin çocuğu
        bağımlı anne babanın çocuğu
        okuldan sonra anneme bakıyorum
        okula gidemiyorum anneme bakıyorum
        küçük yaşta evin yükü bende
        evin yükü benim omzumda gencim
        kardeşime annelik yapıyorum
        kardeşlerimi ben büyüttüm
        kardeşim otizmli hep o
        kardeşim kanser kimse beni görmüyor
        kardeşim engelli ben görünmezim
        ailemin tercümanı oldum
        annem için doktorda tercümanlık yapıyorum
        anneme tercümanlık yapıyorum
        arkadaşlarımı eve getiremiyorum annem hasta
        annemden utanıyorum hasta
        jonge mantelzorger
        jonge mantelzorgers
        kopp kind
        kopp koap
        KOAP
        brusjes
        zorgenkind kardeş
        hasta anneyle büyüdüm
        psikiyatri hastası anneyle büyümek

theme-parenting = Çocuk yetiştirmek
    .about = Çocukları ve evdeki hayat hakkında konuşmak isteyen anne babalar için.
    .words =
        Çocuk ve genç yetiştirmek
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
        çocuk yetiştirmek
        çocuk yetiştirmekte zorlanıyorum
        çocuk büyütmekte zorlanıyorum
        çocuklarımı nasıl terbiye edeyim
        ebeveynlik zor geliyor
        ebeveyn desteği
        ebeveyn grubu
        ebeveynler
        anneler için grup
        anne çocuk grubu
        anne babalar için
        annelik
        annelik zor
        babalık
        babalık zor
        oudergroep
        ouders
        opvoeden
        opvoedondersteuning
        puberteit
        pubers
        tiener
        CJG
        ergenler
        ergenlik dönemi
        ergen kızım
        ergen oğlum
        ergen oğlumla anlaşamıyorum
        ergen kızımla sürekli kavga
        ergenlik çağındaki çocuk
        oğlum bana bağırıyor
        oğlum bana karşı geliyor
        oğlum asi oldu
        kızım asi
        kızım yalan söylüyor
        oğlum okuldan kaçıyor
        oğlum okula gitmiyor
        kızım okula gitmek istemiyor
        oğlum hırsızlık yapıyor
        oğlum karakolluk oldu
        oğlum polisle başı dertte
        oğlum elden gidiyor
        oğlumu kaybediyorum sokaklara
        oğlum çeteye karıştı
        kızım evden kaçtı
        kızımın sevgilisi var ne yapayım
        çocuğum beni takmıyor
        çocuğum laf dinlemiyor
        çocuğum yaramaz
        çocuğum hırçın
        çocuğum öfke nöbeti geçiriyor
        çocuğum vuruyor ısırıyor
        çocuğum yemek yemiyor inat ediyor
        çocuğum uyumuyor
        çocuğum altını ıslatıyor
        iki yaş sendromu
        kardeş kıskançlığı
        kardeşler sürekli kavga ediyor
        tuvalet eğitimi
        sınır koymak çocuğa
        çocuğuma sınır koyamıyorum
        çocuğuma vurdum pişmanım
        çocuğuma sabrım kalmadı
        kötü anne miyim
        kendimi kötü anne gibi hissediyorum
        jeugdzorg çocuklarımı aldı
        çocuklarımı elimden aldılar
        çocuğumu aldılar
        çocuk koruma
        uithuisplaatsing
        ots gezinsvoogd
        gezinsvoogd
        veilig thuis geldi çocuklar
        torun büyütmek
        torunuma bakıyorum annesi yok
        ergen çocuğum odasından çıkmıyor
        ikiz annesi
        genç anne
        tienermoeder

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
        tek ebeveynim
        tek ebeveynler
        tek ebeveynli aile
        tek başına anne
        tek başına baba
        tek başına annelik
        tek başıma anneyim
        tek başıma babayım
        tek başıma çocuklarla
        yalnız anneyim
        yalnız anneler
        bekar anneyim
        bekar anneler
        bekar babayım
        dul anne
        alleenstaande moeder
        alleenstaande ouder
        alleenstaande vader
        eenoudergezin
        çocuğumu yalnız büyütüyorum
        çocuğumu tek başıma büyütüyorum
        çocuklarımı babasız büyütüyorum
        çocuklarımı annesiz büyütüyorum
        çocuğumun babası yok
        çocuğumun babası bizi terk etti
        babası çocuğu görmeye gelmiyor
        babası hiç ilgilenmiyor
        babası nafaka ödemiyor
        nafaka vermiyor çocuklara
        hem annelik hem babalık yapıyorum
        hem çalışıp hem çocuk büyütüyorum tek
        her işe tek başıma koşuyorum çocuklarla
        çocuklara bakacak kimsem yok
        çocuğu bırakacak kimsem yok
        hamileyim babası yok
        evlenmeden çocuğum oldu
        nikahsız çocuğum var
        eşim öldü çocukları yalnız büyütüyorum
        kocam hapiste çocuklarla yalnızım
        boşandım üç çocukla kaldım
        karım gitti çocuklar bana kaldı
        kızım çocuğunu tek başına büyütüyor
        kindgebonden budget tek ebeveyn
        iki çocukla tek başımayım

theme-child-with-illness = Hasta veya engelli bir çocuğu olmak
    .about = Hasta veya engelli bir çocuğu olan anne babalar için.
    .words =
        Çocuğum hasta veya engelli
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
        hasta çocuğum var
        hasta çocuk annesi
        hasta çocuk ailesi
        hasta bebek
        hasta bebeğim
        ağır hasta çocuk
        kronik hasta çocuk
        engelli anneleri
        engelli aileleri
        engelli evladım
        engelli bebek
        engelli bebeğim oldu
        engelli çocuğa bakmak
        engelli çocuk aileleri
        engelli oğlum
        engelli kızım
        özel gereksinimli
        özel ihtiyaçlı çocuk
        özel çocuk annesiyim
        özel çocuk anneleri
        zorgintensief kind
        ziek kind
        gehandicapt kind
        zorgenkind
        otizmli çocuk ailesi
        otizmli çocuğum var
        çocuğuma otizm teşhisi kondu
        adhdli çocuk annesi
        çocuğum engelli doğdu
        çocuğum engelli
        çocuğumda gelişim geriliği
        çocuğum geç konuşuyor
        çocuğum yürüyemiyor
        çocuğum spastik
        çocuğum sürekli hastanede
        çocuğum hastanede yatıyor
        çocuğum ameliyat olacak
        çocuğum lösemi
        oğlum lösemi tedavisi görüyor
        oğlum doğuştan hasta
        kızım down sendromlu
        kızım kalp hastası doğdu
        bebeğim yoğun bakımda
        bebeğim kuvözde
        erken doğum yaptım bebek kuvözde
        prematüre bebek
        premature bebek annesi
        çocuğumun geleceğinden korkuyorum ben ölünce
        ben ölünce engelli çocuğuma kim bakacak
        çocuğum normal değil diyorlar
        çocuğum psikolojik hasta
        çocuğum okula alınmıyor engelli
        rehabilitasyon çocuk
        torunum engelli
        torunum hasta

theme-estrangement = Aileyle artık görüşmemek
    .about = Çocuğu, annesi, babası, torunu veya ailenin başka bir üyesiyle artık görüşmeyen kişiler için.
    .words =
        Aileyle kopan bağ
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
        çocuğumla görüşmüyorum
        çocuğum benimle konuşmuyor
        çocuklarım benimle görüşmüyor
        çocuklarım beni aramıyor
        çocuklarım beni sildi
        oğlum beni aramıyor
        oğlum beni engelledi
        oğlum benimle bağını kopardı
        oğlum evlendi bizi unuttu
        oğlum telefonlarıma çıkmıyor
        gelinim oğlumu benden kopardı
        gelin torunlarımı göstermiyor
        torunlarımı göstermiyorlar
        torun hasreti
        kızım benimle görüşmüyor
        kızım kapıyı yüzüme kapattı
        kızım evi terk etti görüşmüyor
        evladım beni sildi
        evlatlarım hayırsız çıktı
        hayırsız evlat
        evlatlıktan reddettiler
        ailemden koptum
        ailemle bağımı kopardım
        ailemle küsüm
        ailemle konuşmuyorum
        ailemi sildim
        ailem beni sildi
        ailem beni dışladı
        ailem beni evlatlıktan reddetti
        annemle küsüm
        annemle görüşmüyorum
        annemi hayatımdan çıkardım
        babamla küsüm
        babamla konuşmuyorum
        babam beni reddetti
        babamı hiç tanımadım
        babamı yıllardır görmedim
        ablamla küsüz
        abimle konuşmuyoruz
        kardeşlerimle konuşmuyorum
        kardeşler miras yüzünden küs
        miras kavgası
        kardeşim benimle konuşmuyor
        kopmuş aile
        kan bağı koptu
        dargınız
        dargınlık
        oğlumla barışmak istiyorum
        yabancılaşma
        ebeveyne yabancılaştırma
        ouderverstoting
        geen contact met kind
        contactbreuk
        verbroken contact
        oğlum beş yıldır gelmiyor
        bayramda bile aramadı evladım

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
        ilişkimde sorun var
        ilişki problemi
        ilişki krizi
        ilişkim kötü gidiyor
        toksik ilişki
        evliliğimde sorun var
        evliliğim bitiyor
        evliliğim yürümüyor
        evliliğimi kurtarmak
        evlilik danışmanlığı
        evlilik terapisi
        çift terapisi
        çift danışmanlığı
        aile terapisi
        relatietherapie
        relatieproblemen
        huwelijksproblemen
        vreemdgaan
        ontrouw
        eşimle sorunlar
        eşimle sürekli tartışıyoruz
        eşimle kavga
        eşimle konuşamıyoruz
        eşimle iletişimimiz yok
        eşimle aramız soğuk
        eşimle ayrı odalarda yatıyoruz
        eşimle cinsellik bitti
        cinsel sorunlar
        kocam benimle yatmıyor
        kocam bana ilgisiz
        kocam benimle ilgilenmiyor
        kocam bana değer vermiyor
        kocam beni anlamıyor
        kocam eve geç geliyor
        kocam beni aldatıyor
        kocamın başka kadını var
        kocamın sevgilisi varmış
        kocamı başka kadınla yakaladım
        kocam mesajlaşıyor başka kadınla
        kocam çok kıskanç
        karım beni sevmiyor
        karımla anlaşamıyorum
        karımla kavga ediyoruz
        karımın başkası varmış
        aldatıldım atlatamıyorum
        aldatılmak
        aldatılma
        aldatan eş
        aldattım pişmanım
        eşimi aldattım
        ihanete uğradım
        eşime güvenmiyorum artık
        güvenim kalmadı eşime
        sevgilimle sorunlarım var
        sevgilimle sürekli kavga
        sevgilim beni aldattı
        kıskancım
        aşırı kıskanıyorum
        sevgi kalmadı evlilikte
        boşanmanın eşiğindeyiz
        ilişkimi bitireyim mi
        kaynanamla sorun
        kaynanam evliliğime karışıyor
        kayınvalidemle geçinemiyorum
        gelin kaynana
        gelinimle geçinemiyorum
        kocam annesinin sözünden çıkmıyor
        eşimin ailesi karışıyor

theme-codependence = Bir yakının bağımlılığıyla yaşamak
    .about = Eşi, çocuğu, annesi, babası veya arkadaşı içkiyi, uyuşturucuyu ya da kumarı bırakamayan kişiler için.
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
        bağımlının ailesi
        bağımlının eşi
        bağımlının annesi
        bağımlı annesi
        bağımlı babası
        bağımlı eşi
        bağımlı çocuğu
        bağımlı yakınları
        bağımlı yakını desteği
        bağımlıyla yaşamak
        bağımlıyla evliyim
        alkolikle yaşamak
        alkolikle evliyim
        alkolik aileleri
        alkolik babayla büyüdüm
        alkoliklerin yetişkin çocukları
        alkolik annem
        ACA
        ACOA
        nar-anon
        naranon
        alateen
        al anon
        codependent
        codependency
        kodependan
        kodependent
        medeafhankelijk
        naasten van verslaafden
        kocam içince değişiyor
        kocam içkiyi bırakmıyor ne yapayım
        kocam içmeyi bırakmıyor
        kocamın içkisi yüzünden
        kocamın kumarı yüzünden
        kocamın kumar borçlarını ödüyorum
        kocam esrar içmeden duramıyor
        kocam madde bağımlısı
        kocam her gece sarhoş geliyor
        eşim alkolik
        eşim bağımlı
        eşim uyuşturucu bağımlısı
        karım hap bağımlısı
        oğlum alkolik
        oğlum madde bağımlısı
        oğlum esrar bağımlısı
        oğlum paramı çalıyor uyuşturucu için
        oğlum evden eşya satıyor
        oğlum kumar borcu yaptı
        oğlumu uyuşturucudan nasıl kurtarırım
        oğlumun bağımlılığı
        kızım bağımlı
        kızımın bağımlılığı bizi bitirdi
        kardeşim bağımlı
        kardeşim alkolik
        babam içiyor evde kavga çıkıyor
        babam kumar oynuyor
        annem alkolik
        sevgilim bağımlı
        onu kurtarmaya çalışmaktan tükendim
        hep onu idare ediyorum içtiği için
        içtiğini herkesten saklıyorum kocamın

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
        adopsiyon
        adoptie
        pleegzorg
        evlat edindim
        evlat edinmek istiyoruz
        evlat edinen aile
        evlat edinen aileler
        evlat edinilen
        evlat edinilen çocuk
        evlat edinilmişim
        evlatlık çocuk
        evlatlık alındım
        evlatlık olduğumu öğrendim
        evlatlık olduğumu yeni öğrendim
        evlatlık oğlum
        evlatlık kızım
        evlatlık aldık
        biyolojik annem
        biyolojik annemi arıyorum
        biyolojik babamı arıyorum
        biyolojik ailemi arıyorum
        öz annem kim
        öz annem kim bilmiyorum
        öz babamı arıyorum
        öz babamı bulmak
        gerçek ailemi arıyorum
        kökenimi arıyorum evlatlık
        nereden geldiğimi bilmiyorum evlatlık
        beni neden verdiler
        bebeğimi evlatlık vermek zorunda kaldım
        çocuğumu verdim pişmanım
        bebeğimi elimden alıp verdiler
        geadopteerd
        geadopteerden
        adoptieouders
        adoptiekind
        pleegouder
        pleegouders
        pleegkind
        pleegouder olmak
        pleeggezin
        koruyucu aileyim
        koruyucu aile olmak
        koruyucu aile yanında büyüdüm
        koruyucu aile çocuğu
        yabancı aileye verildim
        türkiyeden evlat edinildim
        çocuğum hollandalı aileye verildi
        donorkind
        sperm bağışından doğdum
        donör çocuğu
        adopte
        yurttan çocuk almak
        evlatlık çocuğum bize bağlanmıyor

theme-new-parents = Yeni anne baba olmak
    .about = Bebeği olan anneler ve babalar için, beklediklerinden zor gelse de.
    .words =
        Doğum sonrası zor zamanlar
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
        lohusayım
        lohusa sendromu
        lohusa psikozu
        lohusalıkta ağlıyorum
        lohusa hüznü
        annelik hüznü
        postpartum
        postpartum psikoz
        postnatal depresyon
        postnatale depressie
        zwangerschapsdepressie
        kraamtranen
        kraamtijd
        doğum yaptım ağlıyorum
        doğum yaptım mutlu değilim
        doğumdan sonra depresyon
        doğumdan sonra çöktüm
        doğumdan sonra mutsuzum
        doğumdan beri kendime gelemedim
        doğum travması
        doğumum çok kötü geçti
        sezaryen travması
        acil sezaryen oldum atlatamıyorum
        bebeğime karşı bir şey hissetmiyorum
        bebeğime zarar vereceğim diye korkuyorum
        bebeğim susmuyor
        bebeğim sürekli ağlıyor
        bebeğim hiç uyumuyor
        bebeğim kolik
        kolik bebek
        reflülü bebek
        huilbaby
        bebekle eve kapandım
        bebekle bütün gün yalnızım
        bebekten sonra eşimle uzaklaştık
        bebekle baş edemiyorum
        anne oldum pişmanım
        anne olmak çok zor geliyor
        anneliğe alışamadım
        iyi bir anne olamıyorum
        ilk çocuğum
        ilk bebeğim zorlanıyorum
        yeni anneler
        yeni anneler grubu
        yeni babayım
        yeni baba oldum bunaldım
        babalarda doğum sonrası depresyon
        bebek annesi
        bebekli anneler
        bebek grubu
        emziremiyorum
        sütüm gelmiyor
        sütüm yetmiyor
        emzirme sorunu
        borstvoeding
        ikiz bebeklerle tükendim
        hamileyim çok mutsuzum
        hamilelik depresyonu
        hamileyim ve korkuyorum
        hamile
        hamileyim
        zwanger
        doğum korkusu hamileyim
        uykusuz anne
        eşim doğumdan beri ağlıyor
        karım lohusa depresyonunda
        kızım doğum yaptı depresyonda
        gelinim lohusa çok ağlıyor

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
        mülteciler için
        mülteci aile
        mülteci kadınlar
        mülteci gençler
        mülteci olarak geldim
        mültecilik
        sığınmacıyım
        sığınmacılar
        sığınma istedim
        sığınma başvurusu
        iltica başvurusu
        iltica başvurusu yaptım
        iltica eden
        iltica edenler
        ilticacı
        ilticacıyım
        iltica kampındayım
        iltica sonucu bekliyorum
        iltica mülakatı
        asielzoeker
        asielzoekers
        azcde kalıyorum
        azc kampı
        COA
        IND
        vluchteling
        vluchtelingen
        vluchtelingenwerk
        statushouder
        statü sahibi
        statü aldım
        statümü aldım
        oturum aldım
        nieuwkomer
        yeni gelenler
        yeni gelen
        yeni göç ettim
        göç ettim
        göçmenler
        göçmenim
        göçmenlik
        göç travması
        kampta yaşıyorum
        kampta bekliyorum
        kampta kalıyorum
        kampta psikolojim bozuldu
        aylardır kampta bekliyoruz
        opvang
        savaştan geldim
        savaştan kaçanlar
        memleketten kaçtım
        türkiyeden kaçtım
        türkiyeden iltica
        suriyeli
        suriyeden geldim
        ukraynadan kaçtık
        afgan mülteci
        khklı
        khk mağduru
        khk ile ihraç
        ihraç edildim ülkemden kaçtım
        meriçten geçtim
        botla geldim
        kaçak yollarla geldim iltica
        siyasi sığınmacı
        siyasi nedenlerle kaçtım
        hollandaya yeni geldim
        hollandaya alışmak
        hollandaya geldim kimsem yok
        yeni ülkede yaşam
        yeni bir hayata başlamak başka ülkede
        uyum sorunu
        uyum sağlayamıyorum
        ailemi getiremiyorum
        aile birleşimi bekliyorum
        eşim ve çocuklarım geride kaldı
        ailem türkiyede kaldı
        ailem gazzede
        ailem suriyede kaldı
        refakatsiz çocuk
        tek başına gelen mülteci gençler
        inburgering kursu

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
        iki kültürlü
        iki kültürle büyümek
        iki kültürlü çocuk
        iki kültürlü aile
        iki dünya arasında
        iki dünya arasında kaldım
        iki arada bir derede
        burada yabancı orada gurbetçi
        burada türk orada almancı
        almancı
        almancı diyorlar
        burada yabancıyım türkiyede de yabancı
        nereliyim bilmiyorum
        kim olduğumu bilmiyorum türk mü hollandalı mı
        kimlik karmaşası
        kültür karmaşası
        kültür şoku
        kültürel farklar
        kültürler arası
        kültürlerarası evlilik
        hollanda kültürü
        hollandalılara uyum
        hollandalı ile evliyim
        hollandalı gelin
        hollandalı damat
        kızım hollandalıyla evlenmek istiyor
        oğlum hollandalı kızla birlikte
        yabancı gelin
        farklı kültürden eş
        farklı dinden evlilik
        biculturel
        twee culturen
        tussen twee culturen
        ailem çok gelenekçi
        ailem modern değil anlaşamıyoruz
        ailem beni anlamıyor burada büyüdüm
        ailemin beklentileri ile kendi hayatım
        gelenek görenek baskısı
        çocuklarım kültürümüzü unutuyor
        çocuklarım kendi dilini bilmiyor
        çocuklarım türkçe konuşmuyor
        çocuğum dinini kültürünü bilmiyor
        çocuklarıma kültürümüzü öğretmek
        çocuklarıma anadil öğretmek
        anadil
        evde türkçe okulda hollandaca
        iki dilli çocuk büyütmek
        iki dilli çocuk
        gurbette çocuk büyütmek
        avrupada çocuk yetiştirmek
        burada çocuk büyütmek zor kültür
        burada doğdum büyüdüm
        burada doğan çocuklar
        üçüncü nesil
        ikinci nesil
        birinci kuşak
        babam gurbetçi olarak geldi
        misafir işçi çocuğu
        asimilasyon

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
        buraya alışamadım
        gurbetlik
        gurbet acısı
        gurbet hayatı
        gurbet zor
        gurbette yaşamak
        gurbette ağlıyorum
        gurbet ellerde
        gurbet elde kaldım
        gurbetçiyim
        gurbetçiler
        sıla
        sıla özlemi
        sılaya dönmek
        memleketim burnumda tütüyor
        memleket burnumda tütüyor
        annem burnumda tütüyor uzakta
        memleketi özledim
        memlekete dönmek istiyorum
        memleketten uzakta
        memleketten ayrıldım alışamadım
        köyümü özlüyorum
        evimi özlüyorum memlekette
        toprağımı özlüyorum
        ülkemden uzaktayım
        ülkemi çok özledim
        ülkeme dönmek istiyorum
        ülke özlemi
        vatanımı özlüyorum
        vatandan uzak
        türkiyeye dönmek istiyorum
        türkiyeyi özledim
        türkiyeye kesin dönüş
        kesin dönüş
        kesin dönüş yapmak
        geri dönüş hayali
        ailemden uzaktayım
        ailem çok uzakta
        annem babam memlekette ben burada
        annem babam yaşlandı ben uzaktayım
        sevdiklerimden uzaktayım
        arkadaşlarımı özlüyorum memleketteki
        bayramda ailemden uzağım
        bayramlar burada çok buruk
        buraya ısınamadım
        buralara alışamıyorum
        hollandaya alışamadım
        hollandayı sevmiyorum dönmek istiyorum
        burada mutlu değilim memlekete dönmek
        burada köklerim yok
        heimwee
        heimwee turkije
        gelin geldim ailemi özlüyorum
        eşim memleketini özlüyor
        annem memlekete dönmek istiyor
        babam köyünü özlüyor

theme-discrimination = Ayrımcılık ve ırkçılık
    .about = Kökeni, rengi, dini veya kimliği yüzünden kendisine kötü davranılan kişiler için.
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
        ayrımcılığa uğruyorum
        ayrımcılığa maruz kalıyorum
        ayrımcılık yapıyorlar
        ayrımcılık şikayeti
        iş yerinde ayrımcılık
        okulda ayrımcılık
        ev kiralarken ayrımcılık
        bana ev vermiyorlar yabancıyım
        iş başvurum ismimden reddedildi
        türk ismi yüzünden işe almıyorlar
        yabancı ismim yüzünden staj bulamıyorum
        staj ayrımcılığı
        stagediscriminatie
        discriminatie
        racisme
        gediscrimineerd
        gediscrimineerd worden
        ırkçılar
        ırkçılık yapıyorlar
        ırkçılığa uğradım
        ırkçı komşu
        ırkçı hakaret
        ırkçı saldırı
        ırkçı patron
        yabancı diye dışlanıyorum
        yabancılara kötü davranıyorlar
        yabancı muamelesi
        bana ikinci sınıf insan gibi davranıyorlar
        ikinci sınıf vatandaş
        bana ülkene dön dediler
        ülkene geri dön diyorlar
        pis türk dediler
        pis yabancı diyorlar
        kutturk
        kara kafa
        göçmen düşmanlığı
        islam düşmanlığı
        moslimhaat
        müslümanlara nefret
        başörtüm yüzünden
        başörtüm yüzünden işe almıyorlar
        başörtülüyüm hakarete uğruyorum
        tesettürlüyüm bakıyorlar
        namaz kılmama izin vermiyorlar işte
        kürt olduğum için dışlanıyorum
        alevi olduğum için
        alevi olduğum için dışlandım
        ten rengim yüzünden
        siyahi olduğum için
        esmerim polis hep beni durduruyor
        polis beni sürekli çeviriyor
        etnik profilleme
        önyargılı
        önyargılar
        nefret söylemi
        nefret suçu
        belediyede kötü davrandılar yabancıyım diye
        toeslagenaffaire
        çocuk yardımı skandalı
        toeslagenaffaire mağduru
        oğlum okulda ırkçılığa uğruyor
        kızım başörtüsü yüzünden dışlanıyor
        öğretmen çocuğuma ayrımcılık yapıyor
        çocuğuma okulda pis türk demişler
        çocuğuma düşük okul tavsiyesi verdiler

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
        dil öğreniyorum
        dil öğrenmek istiyorum
        dil kursları
        dil dersi
        dil engeli
        dil sorunu
        dil sorunum var
        dil arkadaşı
        dil arkadaşı arıyorum
        dil pratiği yapmak
        dil cafe
        pratik yapmak istiyorum hollandaca
        hollandaca pratik
        hollandaca pratik yapmak
        hollandaca konuşma pratiği
        hollandaca konuşma grubu
        hollandaca konuşamıyorum
        hollandacam yok
        hollandacam yetersiz
        hollandacamı geliştirmek
        hollandacamı ilerletmek
        hollandacam çok az
        hollandaca bilmiyorum
        hollandaca anlamıyorum
        hollandaca anlıyorum konuşamıyorum
        hollandaca konuşmaktan utanıyorum
        hollandaca konuşacak kimsem yok
        hollandaca öğreniyorum
        hollandaca dersi
        ücretsiz hollandaca kursu
        hollandaca sohbet
        hollanda dili
        hollandaca a2
        b1 dil sınavı
        inburgering sınavı
        inburgeringsexamen
        uyum sınavı
        taalmaatje
        taalcoach
        taalcafe
        taalhuis
        taalles
        taalgroep
        nederlandse les
        nederlands leren
        nederlands oefenen
        nederlands praten
        NT2
        flamanca
        felemenkçe öğrenmek
        felemenkçe kursu
        kadınlara hollandaca kursu
        yabancı dil bilmiyorum hollandada
        doktorda derdimi anlatamıyorum dil yok
        komşularla konuşamıyorum dil yok
        dil bilmediğim için iş bulamıyorum
        annem hiç hollandaca konuşamıyor
        eşim hollandaca öğrenmek istiyor
        ingilizce pratik
        ingilizce konuşma grubu

theme-undocumented = Oturum izni olmadan yaşamak
    .about = Burada oturum izni olmadan yaşayan kişiler için.
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
        kaçaklar
        kaçak göçmen
        kaçak yaşamak
        kaçak çalışıyorum
        kaçak durumdayım
        kaçağa düştüm
        oturumsuz
        oturumsuz yaşıyorum
        oturumsuz göçmen
        oturumum bitti
        oturumumu kaybettim
        oturumum uzatılmadı
        oturumumu uzatmadılar
        oturum alamadım
        oturum başvurum reddedildi
        oturum iznim bitti
        kağıtsızım
        kağıtsızlar
        kağıtsız göçmenler
        kimliğim yok oturum yok
        pasaportum yok
        kimliksiz
        evraksız
        belgesizim
        belgesizler
        vatansız
        vatansızım
        haymatlos
        vizem doldu
        vizem bitti dönmedim
        turist vizesiyle kaldım
        ilticam reddedildi ne yapacağım
        iltica başvurum reddedildi
        ilticam kabul edilmedi
        iltica ret aldım
        negatif geldi iltica
        uitgeprocedeerd
        ongedocumenteerd
        ongedocumenteerden
        zonder papieren
        geen verblijfsvergunning
        verblijfsvergunning
        illegaal
        illegalim
        sınır dışı edilmek
        sınır dışı edileceğim korkusu
        sınır dışı edecekler beni
        geri gönderecekler
        geri gönderilme korkusu
        deport
        deport edilmek
        deport korkusu
        vreemdelingendetentie
        yabancılar polisi
        polise yakalanmaktan korkuyorum oturumum yok
        polis görünce saklanıyorum kaçağım
        oturumum yok doktora gidemiyorum
        sağlık sigortam yok kağıtsızım
        oturumum yok kalacak yerim yok
        bsn numaram yok
        bsnim yok
        oturumum kocama bağlı
        boşanırsam oturumum gider
        kocam oturumumu iptal ettirdi
        çocuğum burada doğdu oturumu yok
        kocamın oturumu yok
        kardeşim kaçak yaşıyor

## identity
theme-lgbtq = Lezbiyen, gey, biseksüel veya kuir olmak
    .about = Lezbiyen, gey, biseksüel veya kuir olan ya da öyle olup olmadığını düşünen kişiler ve aileleri için.
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
        lgbtqi+
        lgbtiq
        lgbti bireyler
        lhbti
        lhbtiq
        lhbtqia
        roze ouderen
        homo
        homoyum
        homoseksuel
        homoseksüelim
        eşcinseller
        eşcinsel erkek
        eşcinsel kadın
        eşcinsel müslüman
        eşcinsel türkler
        eşcinsel olduğumu söyleyemiyorum
        eşcinsel olduğum için ailem reddetti
        eşcinsel miyim
        cinsel yönelim
        cinsel yönelimim
        cinsel kimliğim
        gay türk
        gay müslüman
        lezbiyenler
        lezbiyen miyim
        sevici
        biseksüelim
        panseksüel
        panseksüelim
        aseksüelim
        queerim
        gökkuşağı
        gökkuşağı aile
        lubunya
        ibne diyorlar bana
        top diyorlar bana
        coming out
        aileme açılmak
        aileme açıldım
        aileme açılamıyorum
        dolaptan çıkmak
        gizli yaşıyorum eşcinselim
        saklanarak yaşıyorum gay
        kızlardan hoşlanıyorum kızım
        erkeklerden hoşlanan erkek
        kız arkadaşım var kadınım
        erkek sevgilim var erkeğim
        hemcinsimden hoşlanıyorum
        hemcinsime aşığım
        hemcinsime aşık oldum
        en yakın kız arkadaşıma aşık oldum
        kadınlara ilgi duyuyorum
        erkeklere ilgi duyuyorum
        evliyim ama erkeklerden hoşlanıyorum
        evliyim ama kadınlardan hoşlanıyorum
        eşcinsellik günah mı
        dinim ve yönelimim çatışıyor
        homofobi
        homofobik aile
        eşcinsel mülteci
        lgbt mülteci
        eşcinsel ebeveyn
        oğlum eşcinsel olduğunu söyledi
        oğlum eşcinsel ne yapmalıyım
        oğlum gay çıktı
        kızım lezbiyen olduğunu söyledi
        kızım eşcinsel
        kızım kızlardan hoşlanıyor
        kocam eşcinselmiş
        kocam gay çıktı
        kardeşim eşcinsel
        çocuğum lgbt
        eşcinsel çocuğu olan aileler

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
        transgenderım
        trans birey
        trans bireyler
        trans bireyim
        trans kadınım
        trans erkeğim
        translar
        trans çocuk
        trans çocuk ailesi
        trans aileleri
        trans yakını
        transseksüelim
        travesti
        cinsiyet uyum
        cinsiyet uyum süreci
        cinsiyet uyum ameliyatı
        cinsiyet değiştirme
        cinsiyet değiştirme ameliyatı
        cinsiyetimi değiştirmek istiyorum
        cinsiyet geçiş süreci
        cinsiyet disforisi
        cinsiyet hoşnutsuzluğu
        cinsiyet kimliğim
        cinsiyet kimliği karmaşası
        cinsiyetimden emin değilim
        cinsiyetimi sorguluyorum
        genderdysforie
        genderidentiteit
        genderpoli
        genderqueer
        genderfluid
        nonbinary
        nonbinari
        non binary
        nonbinaryim
        ne kadın ne erkek hissediyorum
        ikili cinsiyet dışı
        interseksim
        çift cinsiyetli
        hünsa
        kadın bedeninde erkeğim
        erkek bedeninde kadınım
        yanlış bedende doğdum
        bedenimle barışamıyorum cinsiyet
        kız doğdum erkek hissediyorum
        erkek doğdum kadın hissediyorum
        erkek olmak istiyorum
        kadın olmak istiyorum
        kadın kıyafetleri giymek istiyorum
        hormon kullanmaya başladım trans
        hormon tedavisi trans
        testosteron alıyorum trans
        göğüslerimi aldırmak istiyorum trans
        ismimi ve cinsiyetimi değiştirmek
        kimlikte cinsiyet değişikliği
        transfobi
        oğlum kız olmak istiyor
        oğlum kadın gibi giyiniyor
        oğlum kendini kız hissediyor
        kızım kendini erkek hissediyor
        kızım erkek ismi istiyor
        kızım trans olduğunu söyledi
        çocuğum cinsiyetini değiştirmek istiyor
        çocuğum nonbinary
        eşim trans olduğunu söyledi
        babam trans kadın

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
        kadınlar grubu
        kadınlar için
        kadınlar arası
        kadınlar için grup
        kadınlarla buluşmak
        kadınlarla sohbet
        kadınlar kahvaltısı
        kadınlar lokali
        kadın sohbeti
        kadın toplantısı
        kadın merkezi
        kadın evi
        kadın çemberi
        kadın güçlenmesi
        kadınların güçlenmesi
        kadın güçlendirme
        kadınlara özel
        kadın arkadaş edinmek
        kadın arkadaş grubu
        kadınlarla tanışmak istiyorum
        sadece kadınların olduğu grup
        erkeksiz ortam
        hanımlar grubu
        hanımlar sohbeti
        hanımlar lokali
        hanımlarla çay sohbeti
        bayanlara özel
        bayanlar için kurs
        bayan grubu
        kadın kursu
        kürt kadınları
        müslüman kadınlar
        faslı kadınlar
        mülteci kadınlar grubu
        genç kızlar
        genç kızlar grubu
        kızlar grubu
        ev hanımları
        ev hanımları grubu
        ev hanımıyım evde bunaldım
        evde oturan kadınlar
        ayaklarımın üstünde durmak istiyorum kadın
        kadın olarak kendimi geliştirmek
        kendi ayakları üstünde duran kadın
        vrouwengroepen
        vrouwen
        vrouwencentrum
        vrouwenstudio
        vrouwen empowerment
        emancipatie
        feminist grup
        kadın dayanışma grubu
        kadın derneği arıyorum
        annem kadınlar grubuna gitmek istiyor
        karım hiç dışarı çıkmıyor kadınlarla tanışsa

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
        erkekler için
        erkekler için grup
        erkekler sohbeti
        erkekler arası
        erkekler buluşması
        erkeklerle sohbet
        erkeklere özel
        erkek dayanışması
        erkek sohbet grubu
        erkek çemberi
        erkeklerle dertleşmek
        erkek erkeğe konuşmak
        erkekçe konuşmak
        erkekler duygularını konuşmaz
        erkek adam ağlamaz
        erkeğim derdimi anlatamıyorum
        erkeğim ağlayamıyorum
        erkek olarak duygularımı gösteremiyorum
        erkek olarak güçlü olmak zorundayım
        erkek olarak duygularımı konuşamıyorum
        içime atıyorum erkeğim
        her şeyi içime atıyorum
        dertlerimi içime atıyorum
        babalar için
        babalar buluşması
        babalar sohbeti
        baba olarak zorlanıyorum
        babalarla konuşmak
        yaşlı erkekler
        genç erkekler
        göçmen erkekler
        türk erkekleri grubu
        müslüman erkekler
        emekli erkekler
        boşanmış erkekler
        mannen
        mannengroepen
        mannenpraat
        vadergroep
        vaders
        mannencirkel
        erkeklik
        erkeklik baskısı
        erkek olmak da zor
        öfkeli erkekler
        öfke yönetimi
        sinirime hakim olamıyorum
        kocam derdini anlatmıyor
        kocam içine atıyor
        oğlum duygularını anlatmıyor
        babam kimseyle dertleşmiyor

theme-faith-doubt = İnancından şüphe etmek veya uzaklaşmak
    .about = İnancından şüphe eden ya da bir inançtan veya kapalı bir topluluktan ayrılan kişiler için.
    .words =
        İnançla ilgili şüpheler
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
        inancım kalmadı
        inancım zayıfladı
        inancımı sorguluyorum
        inancımdan şüphe ediyorum
        imanım zayıfladı
        imanımı kaybettim
        imanım sarsıldı
        imandan çıktım
        dinimi sorguluyorum
        dinimi bıraktım
        dinimi bırakmak istiyorum
        dini bıraktım
        dini inancım kalmadı
        dinden soğudum
        dinden çıkanlar
        dinden dönmek
        dinsiz
        dinsizim
        mürted
        mürtet
        irtidat
        kafir diyorlar bana
        islamdan çıktım
        islamdan çıkmak
        islamdan ayrıldım
        islamiyeti bıraktım
        eski müslümanlar
        ex-muslim
        exmuslim
        ex moslim
        ateist oldum
        ateist olduğumu aileme söyleyemiyorum
        inanmadığımı ailemden saklıyorum
        namaz kılmıyorum ailem bilmiyor
        oruç tutmuyorum gizliyorum
        allaha inanmıyorum
        allahın varlığından şüphe ediyorum
        tanrıya inanmıyorum
        deistim
        deizm
        ateizm
        agnostiğim
        başörtüsünü çıkarmak
        başımı açmak istiyorum
        başımı açtım ailem tepki gösterdi
        tesettürden çıkmak istiyorum
        kapalıyım açılmak istiyorum başörtüsü
        cemaatten ayrılmak
        cemaatten ayrılmak istiyorum
        cemaatten çıktım dışlandım
        cemaatten koptum
        eski cemaatçi
        gülen cemaatinden ayrıldım
        süleymancı
        menzil tarikatı
        tarikattan çıkmak
        tarikatten kaçtım
        tarikat mağduru
        mezhepten ayrıldım
        sekt
        tarikattan koptum
        kapalı topluluk
        kapalı bir cemaatte büyüdüm
        eski yehova şahidi
        yehova şahitleri
        kiliseden ayrıldım
        hristiyanlığı bıraktım
        din değiştirmek
        hristiyanlığa geçtim ailem reddetti
        kerkverlating
        geloofsverlating
        geloofstwijfel
        geloof verloren
        günahkarım diye korkuyorum
        cehennem korkusu
        cehennemden korkuyorum
        dini baskı
        dini baskı görüyorum
        dini travma
        kızım dinden çıktı
        oğlum ateist oldu
        kızım başını açtı

## living
theme-loneliness = Yalnızlık
    .about = Kendini yalnız hisseden veya yeni insanlarla tanışmak isteyen kişiler için.
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
        yalnızlıktan
        yalnızlıktan bunaldım
        yalnızlıktan ölüyorum
        yalnızlık çekiyorum
        yalnızlığım
        yalnızlık zor
        yalnızlık çok zor geliyor
        yalnız yaşıyorum
        yalnız yaşayan
        yalnız yaşayanlar
        yalnız kaldım
        yalnız hissediyorum
        yalnız kadın
        yalnız erkek
        yapayalnızım
        yapayanlızım
        yalnızlık hissi
        kalabalıkta bile yalnızım
        tek başıma kaldım
        tek başına yaşamak
        tek başıma evdeyim
        kimsem yok burada
        hiç kimsem yok
        kimim kimsem yok
        kimse arayıp sormuyor
        kimse kapımı çalmıyor
        kimse halimi sormuyor
        kimse beni aramaz sormaz
        telefonum hiç çalmıyor
        günlerce kimseyle konuşmuyorum
        bütün gün duvarlara bakıyorum
        bütün gün evde tek başımayım
        akşamları yalnız oturuyorum
        evde oturuyorum sıkılıyorum
        hiç arkadaşım yok
        arkadaşsız
        arkadaşsızım
        arkadaşsızlık
        arkadaşlarım yok
        arkadaş bulmak
        arkadaş bulamıyorum
        arkadaş edinemiyorum
        arkadaş edinmek istiyorum
        arkadaşlık kurmak
        arkadaş grubu
        yeni arkadaşlar
        yeni insanlarla tanışmak
        insanlarla tanışmak
        birileriyle tanışmak
        sohbet arkadaşı
        sohbet edecek biri
        sohbet edecek kimse yok
        sohbet etmek istiyorum
        muhabbet edecek kimse yok
        dert ortağı
        dert ortağı arıyorum
        dertleşmek
        derdimi anlatacak kimsem yok
        derdimi dinleyen yok
        içimi dökecek kimsem yok
        birlikte çay içecek biri
        çay içip sohbet etmek
        çevrem yok
        çevrem hiç yok
        sosyal çevrem yok
        sosyalleşmek
        sosyalleşmek istiyorum
        sosyalleşemiyorum
        sosyal izolasyon
        evden çıkacak yerim yok
        bayramda yalnızım
        bayramlarda yalnız kalıyorum
        yılbaşında yalnızım
        hafta sonları yalnızım
        eenzaam
        eenzaamheid
        eenzaamheid ouderen
        alleen wonen
        maatje
        yemek birlikte yemek istiyorum yalnızım
        kendimi dışlanmış hissediyorum
        kimse beni sevmiyor
        garibim kimsesizim
        garip kaldım
        annem evde tek başına sıkılıyor
        annem yalnız yaşıyor
        babam yalnız yaşıyor
        oğlumun hiç arkadaşı yok
        kızımın arkadaşı yok
        komşum çok yalnız
        çocuğum arkadaş edinemiyor

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
        borçtan
        borçlu
        borç sorunu
        borç yükü
        borç içindeyim
        borç içinde yüzüyorum
        borca battım
        borca girdim
        boğazıma kadar borç
        gırtlağıma kadar borca battım
        borç harç
        borç alıyorum herkesten
        borcumu ödeyemiyorum
        borcu borçla kapatıyorum
        borç yapılandırma
        borç danışmanlığı
        borç yardımı
        schulden
        schuldenim var
        schuldhulpverlening
        schuldsanering
        schuldsaneringdeyim
        WSNP
        MSNP
        bewindvoerder
        bewindvoering
        budgetbeheer
        kredietbank
        deurwaarder
        deurwaarder geldi
        incasso
        incasso mektupları
        beslag
        maaşıma haciz kondu
        maaşıma el koydular
        evime haciz geldi
        hacizli
        icralık oldum
        icraya düştüm
        icra memuru
        icra memuru kapıda
        icra mektubu
        mavi zarf
        mavi zarftan korkuyorum
        mektupları açamıyorum borçtan
        zarfları açmaya korkuyorum
        faturalar
        faturalar birikti
        fatura ödeyemiyorum
        elektrik faturası ödeyemiyorum
        elektriğim kesildi
        doğalgaz parası ödeyemiyorum
        kira borcu
        kira borcum var
        kiramı ödeyemiyorum
        sigorta borcu
        vergi borcu
        belastingdienst borcum var
        toeslag borcu
        duo borcu
        öğrenim kredisi borcu
        taksitleri ödeyemiyorum
        kredi borcu
        kredi borcum var
        klarna
        klarna borcu
        kredi kartımı ödeyemiyorum
        karta yüklendim ödeyemiyorum
        iflas ettim
        dükkanı kapattım borçlar kaldı
        esnafım battım
        tefeci
        tefeciye borçlandım
        cebimde beş kuruş yok
        beş parasızım
        meteliksiz
        meteliğe kurşun atıyorum
        cüzdanım boş
        ayın onunda param bitiyor
        ay başını bekliyorum para yok
        ayın sonunu getiremiyoruz
        iki yakam bir araya gelmiyor
        ucu ucuna geçiniyorum
        kıt kanaat geçiniyoruz
        geçim derdi
        geçim zorluğu
        hayat pahalılığı
        parasızım
        maddi sıkıntı
        maddi sıkıntıdayım
        maddi zorluk
        maddi durumum kötü
        maddi olarak zorlanıyorum
        ekonomik sıkıntı
        ekonomik durumum kötü
        fakirim
        yoksulum
        yoksullar
        dar gelirli
        düşük gelir
        minimum gelir
        armoede
        geldzorgen
        geldproblemen
        voedselbank
        voedselbankaya gidiyorum
        yemek alacak param yok
        çocuğuma ayakkabı alamıyorum
        çocuğumun okul parasını ödeyemiyorum
        para yönetimi
        paramı idare edemiyorum
        alışveriş yapmadan duramıyorum borçlandım
        oğlum borç batağında
        oğlum borca girmiş
        kocamın borçları üstüme kaldı
        eşimin borçları
        eski kocamın borçları bana kaldı
        babamın borçları

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
        işsiz kaldım
        işsizler
        işsiz kalanlar
        iş arayanlar
        iş aramak
        iş arama desteği
        iş arıyorum bulamıyorum
        iş bulmak istiyorum
        iş başvurusu
        yüzlerce başvuru yaptım cevap yok
        her yerden ret alıyorum iş
        kimse beni işe almıyor
        elli yaşından sonra iş yok
        50 yaş üstü işsiz
        yaşım yüzünden iş vermiyorlar
        diplomam burada geçmiyor
        diplomam geçersiz iş bulamıyorum
        sözleşmem uzatılmadı
        sözleşmem bitti
        iş akdim feshedildi
        kovuldum
        işten attılar
        fabrika kapandı işsiz kaldım
        ontslag
        ontslagen
        werkloos
        werkloosheid
        werkzoekend
        solliciteren
        bijstand
        bijstandta
        bijstand alıyorum
        bijstandsuitkering
        uitkeringdeyim
        uitkering alıyorum
        uitkering kesildi
        ww uitkering
        wia uitkering
        wao
        wajong
        IVA
        wga
        afgekeurd
        arbeidsongeschikt
        arbeidsongeschiktheid
        keuringsarts
        re-integratie
        reintegratie
        participatiewet
        sociale werkplaats
        ziektewetteyim
        uzun süredir hastalık iznindeyim
        iki yıldır hastayım işimi kaybedeceğim
        hastalıktan işimi kaybettim
        çalışamayacak durumdayım
        çalışamaz raporu
        çalışma gücümü kaybettim
        iş göremez
        iş göremezlik raporu
        malulen emekli
        malulen emekli oldum
        malullük
        maluliyet
        sakatlık maaşı
        işsizlik maaşı
        işsizlik ödeneği
        sosyal yardım alıyorum
        sosyal yardımla geçiniyorum
        sosyaldan para alıyorum
        sosyal parası
        devletten yardım alıyorum
        evde boş oturuyorum iş yok
        işsizlikten bunaldım
        işe yaramaz hissediyorum işsizim
        yeniden iş hayatına dönmek
        iş hayatına dönüş
        gönüllü iş
        eşim işten çıkarıldı
        kocam iş bulamıyor
        kocam çalışamıyor
        kızım iş bulamıyor
        babam işini kaybetti

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
        iş yerinde stres
        iş yerinde sorun
        iş yerinde baskı
        iş yerinde mutsuzum
        iş yerinde huzurum yok
        iş yerinde kavga
        iş yükü
        iş yüküm çok fazla
        iş yoğunluğu
        iş stresinden hastalandım
        işte baskı görüyorum
        işe giderken midem bulanıyor
        işe gitmeye korkuyorum
        işe gitmek zor geliyor
        pazar akşamları iş sıkıntısı basıyor
        işten nefret ediyorum
        işimden nefret ediyorum
        işimden memnun değilim
        işimden istifa etmek istiyorum
        istifa
        istifa etsem mi
        işim beni bitiriyor
        işi kafamdan atamıyorum
        eve gelince de işi düşünüyorum
        werkstress
        werkdruk
        stress op werk
        arbeidsconflict
        ruzie op het werk
        leidinggevende
        bedrijfsarts
        ziekgemeld
        ziekmelden
        hasta raporu aldım işten
        işyeri doktoru
        patronum bağırıyor
        patronum bana baskı yapıyor
        patronum beni eziyor
        patronumla kavga ettim
        patronum maaşımı vermiyor
        müdürüm beni eziyor
        müdür baskısı
        şefimle anlaşamıyorum
        şefimle sorunum var
        iş arkadaşlarımla sorun
        iş arkadaşlarımla anlaşamıyorum
        iş arkadaşımla kavga ettim
        fazla çalıştırıyorlar
        çok mesai yapıyorum
        mesai bitmiyor
        gece vardiyası
        vardiyalı çalışmak
        günde on iki saat çalışıyorum
        iki işte çalışıyorum
        uitzendbureau
        temizlik işinde eziliyorum
        depoda çalışıyorum tempo çok ağır
        hedef baskısı
        performans baskısı
        işyerinde haksızlık
        hakkım yeniyor işte
        terfi alamıyorum
        serbest çalışıyorum stresli
        zzp
        iş özel hayat dengesi
        eşim işten çok stresli geliyor
        kocam işinden mutsuz
        kızım işyerinde eziliyor

theme-homelessness = Kalıcı bir evi olmamak
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
        evsizler
        evsiz kaldım
        evsiz kalanlar
        evsiz kalacağım
        evsiz insanlar
        evsiz genç
        evim barkım yok
        başımı sokacak yer yok
        başımı sokacak bir ev yok
        yatacak yerim yok
        yatacak yer
        kalacak bir yerim yok
        kalacak yer arıyorum
        gidecek yerim yok
        sokaktayım
        sokakta kalıyorum
        sokakta yatanlar
        sokaklarda yaşıyorum
        parkta yatıyorum
        istasyonda yatıyorum
        arabamda yaşıyorum
        arabada kalıyorum
        kanepede yatıyorum arkadaşta
        onun bunun evinde kalıyorum
        tanıdıklarda kalıyorum
        evden çıkarıldım
        evden çıkarılacağım
        evimi kaybettim
        evimi kaybedeceğim
        evden kovuldum
        ailem evden attı
        babam beni evden kovdu
        kocam evden attı gidecek yerim yok
        ev sahibi çıkarıyor
        ev sahibi evden atıyor
        kira bulamıyorum kalacak yer
        kiralık ev bulamıyorum
        konut sorunu
        konut sırası
        huisuitzetting
        daklozen
        daklozenopvang
        thuisloos
        nachtopvang
        maatschappelijke opvang
        leger des heils
        briefadres
        zwerfjongere
        woningnood
        urgentieverklaring
        urgentie ev
        evsizler yurdu
        evsizler evi
        gece barınağı
        sığınacak yerim yok
        boşandım evsiz kaldım
        hapisten çıktım evim yok
        adresim yok
        ikametgahım yok
        berduş
        kardeşim sokakta yaşıyor
        oğlum evsiz
        oğlum parkta yatıyor
        babam evsiz

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
        hapiste
        hapisteyim
        hapiste yattım
        hapisten
        hapisten çıkan
        hapisten çıkanlar
        hapisten yeni çıktım
        hapisten çıktım iş bulamıyorum
        hapis yattım
        hapis cezası
        hapis cezası aldım
        hapse girdim
        hapse girecek
        hapse girdi
        hapishaneden çıktım
        hapishanede
        hapishaneden sonra
        cezaevindeyim
        cezaevinden çıkanlar
        cezaevinden yeni çıktım
        cezaevi sonrası
        cezaevi yakınları
        kodes
        kodese girdi
        içeri girdi hapis
        içeriden çıktım
        içeride yattım
        içerideyim hapis
        mapus
        mapushane
        mapusta
        mahpus yakını
        mahkumiyet
        mahkum aileleri
        mahkum eşi
        mahkum çocuğu
        eski mahkum
        eski hükümlü
        hükümlü
        hükümlüyüm
        tutuklular
        tutuklandım
        tutuklu eşi
        tutuklu kaldım
        tahliye oldum
        denetimli serbestlik
        elektronik kelepçe
        enkelband
        gevangenis
        gevangenschap
        gedetineerd
        ex-gedetineerde
        ex gedetineerden
        detentie
        reclassering
        TBS
        strafblad
        VOG
        vog alamıyorum
        jeugdgevangenis
        ıslahevi
        sabıkam var
        sabıkam yüzünden iş bulamıyorum
        sicilim bozuk
        suç işledim
        mahkeme ceza verdi
        eşim cezaevinde
        kocam cezaevinde
        kocam tutuklandı
        babam cezaevinde
        oğlum tutuklandı
        oğlum hapse girdi
        oğlum içeride yatıyor
        kardeşim hapiste
        abim cezaevinde
        annem hapiste
        çocuğum babasını hapiste ziyaret ediyor

theme-veterans = Eski askerler, polisler ve acil yardım çalışanları
    .about = Orduda, polislikte, itfaiyede veya ambulansta ağır şeyler yaşamış kişiler ve yakınları için.
    .words =
        Eski askerler ve acil yardım çalışanları
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
        gaziler derneği
        gazi aileleri
        gazi eşi
        gazi yakını
        askerdim
        askerde yaşadıklarım
        askerde çatışmaya girdim
        askerde arkadaşım şehit oldu
        askerden sonra değiştim
        askerden geldim kabuslar
        askerden döndüm psikolojim bozuk
        askerler
        eski askerim
        emekli asker
        uzman çavuş
        komando
        çatışmaya girdim
        operasyonda vuruldum
        mayına bastım
        cephede savaştım
        savaşta askerdim
        savaş gazisiyim
        peşmerge
        peşmergeydim
        kıbrıs gazisi
        güneydoğuda askerlik
        doğuda askerlik yaptım
        oorlogsveteraan
        veteranen
        veteranenloket
        veteranlar
        defensie
        militair
        uitgezonden
        uruzgan
        srebrenica
        dutchbat
        bosna savaşında askerdim
        afganistanda görev yaptım
        barış gücünde görev yaptım
        yurtdışı görevi asker
        eski polis
        polis memuruyum
        polis memuru travma
        polislikte gördüklerim
        polis olarak gördüklerim
        itfaiyeciyim
        itfaiyeci travma
        ambulansta çalışıyorum
        acil servis çalışanı
        ilk yardım ekibi
        acil tıp teknisyeni
        kurtarma ekibi
        arama kurtarma
        olay yerinde gördüklerimi unutamıyorum
        hulpverlener
        hulpdiensten
        politieagent
        brandweer
        gardiyan
        marechaussee
        şehit yakını
        şehit annesi
        kocam askerden sonra sinirli
        kocam polis çok şey gördü
        kocam gazi
        oğlum askerden sonra içine kapandı
        babam savaş gazisi

theme-low-literacy = Okuma yazmada zorlanmak
    .about = Okumakta, yazmakta, hesap yapmakta veya bilgisayar kullanmakta zorlanan kişiler için.
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
        okuma yazma öğrenmek
        okuma yazma öğrenmek istiyorum
        okuma yazma zorluğu
        okuma yazmam zayıf
        okuma yazmam kötü
        okuma yazma bilmeyenler
        okuma bilmiyorum
        okumayı bilmiyorum
        yazmayı bilmiyorum
        okumayı sökemedim
        okumakta güçlük çekiyorum
        okuduğumu anlamıyorum
        okurken zorlanıyorum
        yazarken çok hata yapıyorum
        yazmakta zorlanıyorum
        yazı yazamıyorum
        imza bile atamıyorum
        adımı zor yazıyorum
        okuma yazmam yok utanıyorum
        okuyamadığımı saklıyorum
        gözlüğümü unuttum deyip okumuyorum
        cahil
        cahilim okula gitmedim
        cahil kaldım
        okutmadılar beni
        ailem beni okutmadı
        kız diye okutmadılar
        ilkokuldan terk
        ilkokul mezunuyum zor okuyorum
        hiç okula gitmedim
        gelen mektupları okuyamıyorum
        mektupları çocuklarıma okutuyorum
        belediyenin mektubunu anlamıyorum
        resmi mektupları anlamıyorum
        form dolduramamak
        formları dolduramıyorum
        formları kızım dolduruyor
        ilaç kutusunu okuyamıyorum
        çocuğuma kitap okuyamıyorum
        çocuğumun dersine yardım edemiyorum okumam yok
        çocuğumun okul mesajlarını anlamıyorum
        laaggeletterdheid
        analfabeet
        analfabetisme
        alfabetiseren
        alfabe bilmiyorum
        alfabe öğrenmek
        alfabe kursu
        latin alfabesi
        lezen en schrijven
        digitaal vaardig
        digid
        digid kullanamıyorum
        bilgisayar kullanamıyorum
        bilgisayar kursu
        internetten işlem yapamıyorum
        telefondan başvuru yapamıyorum
        hesap yapamıyorum
        rakamları karıştırıyorum
        disleksim var
        dyslexie
        harfleri karıştırıyorum
        kekeleyerek okuyorum
        annem okuyamıyor
        babam okuma yazma bilmiyor
        eşim okuma yazma bilmiyor
        kocam okuyamıyor utanıyor

theme-ageing = Yaş almak
    .about = Yaşı ilerleyen ve bunu başkalarıyla konuşmak isteyen kişiler için.
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
        yaşlanıyorum
        yaşlandıkça
        yaşlanma
        yaşlanma korkusu
        yaşlanmaktan korkuyorum
        yaşlılıkta
        yaşlılar için
        yaşlılar grubu
        yaşlılar evi
        yaşlılar kahvesi
        yaşlılarla sohbet
        yaşlı insanlar
        yaşlı kadınlar
        yaşlı amca
        yaşlı teyze
        yaşlı göçmenler
        ihtiyar
        ihtiyarım
        ihtiyarladım
        ihtiyarlık
        kocadım
        elden ayaktan düştüm
        elden ayaktan düşmek korkusu
        çocuklarıma yük olmak istemiyorum
        kimseye yük olmak istemiyorum
        çocuklar evden gitti ev boş kaldı
        boş yuva
        altmış yaşındayım
        yetmiş yaşındayım
        seksen yaşındayım
        60 yaş üstü
        70 yaş üstü
        75 yaşındayım
        55 plus
        55plus
        65 plus
        65+
        senior
        senioren
        ouderen
        oudere migranten
        ouder worden
        AOW
        pensioen
        met pensioen
        emekli olacağım
        emekliye ayrıldım
        emekliyim evde sıkılıyorum
        emekliler
        emekliler buluşması
        emekliler kahvesi
        emeklilikte ne yapacağım
        emeklilikte boşluk
        birinci kuşak yaşlılar
        yaşlı birinci nesil
        emekli gurbetçi
        günlerim boş geçiyor yaşlıyım
        eskisi gibi değilim yaşlandım
        gücüm kalmadı yaşlandım
        düşme korkusu yaşlı
        düşüp kalmaktan korkuyorum
        gündüz bakım merkezi yaşlı
        dagbesteding ouderen
        yaşlı merkezi
        bakım evi
        bejaardenhuis
        verzorgingshuis
        huzurevinde kalmak istemiyorum
        ölüme yaklaştım yaşlılık
        yaşlı annem evde sıkılıyor
        annem yaşlı dışarı çıkmıyor
        babam emekli oldu evde sıkılıyor
        babam yaşlı hiçbir yere gitmiyor
        anneannem yalnız ve yaşlı
        yaşlı babam için sohbet grubu
        dedem evde sıkılıyor

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
        iyileşiyorum
        iyileşme süreci
        iyileşme yolculuğu
        iyileşme sürecindeyim
        iyileşmek mümkün mü
        ruhsal hastalık
        ruhsal hastalığım var
        ruhsal sorunlar
        ruhsal rahatsızlık
        ruhsal rahatsızlığım var
        ruhsal destek
        ruh sağlığım bozuk
        ruh sağlığı sorunları
        ruh ve sinir hastalıkları
        psikolojik rahatsızlık
        psikolojik sıkıntılarım var
        psikolojik sorunum var
        psikolojik yardım
        psikolojik tedavi gördüm
        psikolojik olarak zor durumdayım
        psikolojik hastayım
        psikoloji
        psikoloğa gidiyorum
        psikolog sırası bekliyorum
        psikolog bekleme listesi
        psikiyatri hastası
        psikiyatri hastasıyım
        psikiyatri ilacı kullanıyorum
        psikiyatriden çıktım
        psikiyatrik hastalık
        psikiyatriste gidiyorum
        psikyatri
        tımarhane
        akıl hastanesi
        akıl hastanesinde yattım
        ruh hastanesinde yattım
        psikiyatri kliniğinden çıktım
        taburcu oldum psikiyatri
        terapiden sonra
        terapi bitti ne yapacağım
        tekrar hastalanmaktan korkuyorum
        nüks etmesin istiyorum ruhsal
        ggz
        ggz wachtlijst
        ggzye gidiyorum
        herstelgroep
        herstelacademie
        herstel en ervaring
        zelfregiecentrum
        ervaringsdeskundige
        ervaringsdeskundigheid
        psychische klachten
        psychische problemen
        psychiatrie
        WRAP grubu
        wrap kursu
        deneyim uzmanlığı
        aynı şeyi yaşamış uzman
        hayata yeniden başlamak
        hayata yeniden tutunmak
        hayata dönmek istiyorum
        kendimi yeniden bulmak
        kendime gelmek istiyorum
        kendi gücümle ayağa kalkmak
        düzenimi yeniden kurmak
        bunalımdan çıktım yeniden hayat
        damgalanma
        deli diyorlar bana
        deli damgası yedim
        bana deli gözüyle bakıyorlar
        psikolojik sorunumu herkesten saklıyorum
        oğlum psikiyatride yattı
        kızım psikolojik tedavi görüyor
        eşimin psikolojisi bozuk
        kocamın psikolojisi bozuk
        kardeşim ruh hastası
        annem psikolojik ilaç kullanıyor
