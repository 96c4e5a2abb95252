# Themes: one message each. Label; .about = one plain sentence; .words = what people type, one phrase a line.

## Categories
theme-category-mind = Maskaxda iyo dareenka
theme-category-addiction = Balwad iyo qabatin
theme-category-loss = Geeri iyo kala tag
theme-category-body = Jirka iyo caafimaadka
theme-category-safety = Nabadgelyo
theme-category-family = Qoyska iyo guurka
theme-category-migration = Qaxootinimo iyo dhaqan
theme-category-identity = Qofka aad tahay
theme-category-living = Nolol maalmeedka

## mind
theme-anxiety = Walwal iyo cabsi
    .about = Waxay u tahay dadka inta badan walwala ama baqa ee aan maskaxdu u nasan.
    .words =
        walwal
        welwel
        walaac
        cabsi
        baqdin
        baqasho
        walbahaar
        werwer
        kurbo
        waan walwalsanahay
        waan welwelsanahay
        mar walba waan baqaa
        cabsi ayaa i haysa
        waan cabsanayaa
        maskaxdu ima nasato
        wadnaha ayaa i garaaca
        wiilkaygu mar walba wuu baqaa
        gabadhaydu way walwashaa
        anxiety

theme-panic = Cabsi weyn oo kedis ah
    .about = Waxay u tahay dadka ay cabsi weyni si kedis ah u qabato.
    .words =
        argagax
        naxdin
        cabsi kedis ah
        cabsi weyn
        panik
        panic
        panic attack
        neefta ayaa igu dhegta
        neefta ayaa igu yaraata
        wadnaha ayaa si xoog ah ii garaaca
        waxaan moodaa inaan dhimanayo
        waan gariiraa oo baqaa
        guriga kama bixi karo
        dadka badan waan ka baqaa
        meelaha dadku ku badan yahay waan ka cabsadaa

theme-phobia = Cabsi wax gaar ah
    .about = Waxay u tahay dadka aad uga baqa wax gaar ah, meel gaar ah ama inay dad hor istaagaan.
    .words =
        foobiya
        fobiya
        phobia
        cabsi gaar ah
        xishood badan
        xishood
        dadka waan ka baqaa
        waan ka xishoodaa dadka
        dad hortood kuma hadli karo
        diyaarad ayaan ka baqaa
        meel dheer waan ka baqaa
        wiishka waan ka baqaa
        meel ciriiri ah
        eey ayaan ka baqaa
        wiilkaygu dadka wuu ka baqaa

theme-compulsion = Waswaas
    .about = Waxay u tahay dadka ay fikrado ku soo noqnoqdaan ama dareema inay isla wax mar walba ku celiyaan.
    .words =
        waswaas
        wiswaas
        waswas
        waswaas badan
        fikrado soo noqnoqda
        OCD
        gacmaha ayaan mar walba dhaqdaa
        nadaafad badan
        weyso badan
        albaabka ayaan mar walba eegaa
        wax baan ku celceliyaa
        fikirka madaxa igama baxo
        ninkaygu waswaas buu qabaa
        salaadda waan ku celceliyaa

theme-depression = Niyad jab iyo murugo
    .about = Waxay u tahay dadka niyad jabsan ee aan tamar iyo farxad dareemin.
    .words =
        niyad jab
        niyadjab
        niyad-jab
        murugo
        murug
        diiqad
        qalbi jab
        quus
        uurkutaallo
        isku buuq
        buufis
        caajis
        depression
        depressie
        dabreeshin
        waan niyad jabsanahay
        waan murugaysanahay
        mar walba waan ooyaa
        farxad ma dareemo
        waxba ma xiiseeyo
        nolosha waan ka daalay
        sariirta kama kici karo
        rajo ma leh
        rajo la'aan
        tamar ma lihi
        ninkaygu wuu niyad jabsan yahay
        hooyaday way murugaysan tahay
        gabadhaydu qolka kama soo baxdo

theme-bipolar = Niyad aad kor iyo hoos u kacda
    .about = Waxay u tahay dadka niyaddoodu mar aad u sarrayso, marna aad u hoosayso.
    .words =
        bipolar
        baaybolar
        bipolaar
        laba cirifood
        labacirifood
        niyad isbeddel
        niyad is bedbeddelaysa
        maaniya
        mania
        mar waan faraxsanahay marna waan murugaysanahay
        dareenkaygu wuu is beddelaa
        niyaddu kor iyo hoos
        walaalkay niyaddiisu way is beddeshaa

theme-psychosis = Maqalka codad aan dadka kale maqlin
    .about = Waxay u tahay dadka maqla ama arka wax aan dadka kale maqlin ama arkin, iyo ehelkooda.
    .words =
        codad baan maqlaa
        codad
        cod aan jirin
        wax aan jirin baan arkaa
        saykosis
        psychose
        iskitsofreeniya
        schizofrenie
        schizophrenia
        xanuun maskaxeed
        xanuunka dhimirka
        dhimir
        waalli
        waali
        jin
        jinn
        dad baa i daba socda
        dad baa i dhibaya
        wiilkaygu keligiis ayuu la hadlaa
        wiilkaygu dhimirka ayuu ka xanuunsan yahay
        wiilkayga maskaxda ayaa ka xanuunta

theme-personality = Dareen xooggan iyo xiriir adag
    .about = Waxay u tahay dadka dareenkoodu degdeg isu beddelo ee xiriirka dadku ku adag yahay.
    .words =
        borderline
        shakhsiyad
        dhib shakhsiyadeed
        dabeecad
        dabeecad adag
        xanaaq
        xanaaq badan
        waan xanaaq dhowahay
        dareenkayga ma xakameyn karo
        cadhada ma xakameyn karo
        waxaan ka baqaa in la iga tago
        narsisisam
        gabadhaydu borderline bay qabtaa

theme-trauma = Dhacdo naxdin leh kadib
    .about = Waxay u tahay dadka soo maray wax naxdin leh ee weli xusuustu dhibto.
    .words =
        naxdin
        argagax
        dhaawac nafsi ah
        dhaawac nafsiyeed
        dhaawac qalbi
        traawma
        trauma
        PTSD
        dagaal
        dagaalkii
        jirdil
        qarow
        riyo xun
        riyooyin xun
        xusuus xun
        waxaan soo maray dagaal
        wixii i soo maray ma illoobi karo
        mar walba waan xusuustaa
        tahriib
        tahriibkii
        Liibiya
        waan naxaa
        shil baan galay
        la i jirdilay
        dhib baan soo maray
        ninkaygu dagaalka ka dib wuu is beddelay
        saamaynta dagaalka

theme-burnout = Daal xad dhaaf ah
    .about = Waxay u tahay dadka ay tamartu ka dhammaatay shaqo ama daryeel badan awgeed.
    .words =
        daal
        daalid
        daal badan
        waan daalay
        waan daallanahay
        burnout
        burn-out
        bernout
        tabar darro
        tamar la'aan
        shaqada ayaa i daalisay
        shaqadu way iga badatay
        awood iguma harin
        istares
        stress
        culays badan
        waxba ma qaban karo daal
        maskax daal
        ninkaygu shaqada wuu ka daalay
        nasasho ma haysto

theme-eating-disorder = Dhib ku saabsan cuntada
    .about = Waxay u tahay dadka cuntadu ku adag tahay ama mar walba ka fikira cunto iyo miisaan.
    .words =
        cunto diidid
        cunto cunid la'aan
        cuntada waan diidaa
        dhibka cuntada
        anoreksiya
        anorexia
        bulimiya
        bulimia
        wax ma cuno
        cuntada waan matagaa
        waan matagaa markaan wax cuno
        gabadhaydu wax ma cunto
        aad bay u caatowday
        cayilka waan ka baqaa
        caato

theme-self-harm = Is dhaawicid
    .about = Waxay u tahay dadka is dhaawaca marka xanuunka qalbigu bato.
    .words =
        is dhaawicid
        isdhaawicid
        is dhaawac
        naftayda waan dhaawacaa
        waan is dhaawacaa
        waan is jaraa
        is jarid
        gacanta ayaan jaraa
        gabadhaydu way is jartaa
        wiilkaygu wuu is dhaawacaa
        waan is gubaa
        naftayda waan garaacaa

theme-suicidal-thoughts = Fikirka dhimashada
    .about = Waxay u tahay dadka ka fikira dhimasho ama ka badbaaday isku day isdil.
    .words =
        isdil
        is dil
        isdilid
        is dilid
        waan is dilayaa
        inaan is dilo
        waxaan rabaa inaan dhinto
        dhimasho ayaan rabaa
        nolosha waan nacay
        ma rabo inaan noolaado
        nolosha waan ka quustay
        quus
        fikirka dhimashada
        wiilkaygu wuxuu rabaa inuu dhinto
        gabadhaydu waxay isku dayday isdil

theme-adhd = Diirad iyo degganaansho la'aan (ADHD)
    .about = Waxay u tahay dadka ay ku adag tahay inay diiradda saaraan ama degganaadaan.
    .words =
        ADHD
        ADD
        diirad la'aan
        fiiro la'aan
        deggenaansho la'aan
        firfircooni badan
        firfircooni xad dhaaf ah
        cunug aan fariisan
        wiilkaygu ma fadhiisto
        wiilkaygu ma xasilo
        iskuulka wax kuma barto
        wax baan illoobaa mar walba
        maskaxdaydu meel ma joogsato
        ma fiirsan karo

theme-autism = Ootiisam
    .about = Waxay u tahay dadka qaba ootiisam ee dunida si kale u arka, iyo qoyskooda.
    .words =
        ootiisam
        otisam
        ootisam
        otism
        ootisim
        autism
        autisme
        otisme
        tawaxud
        Asperger
        ASS
        wiilkaygu ma hadlo
        gabadhaydu ma hadasho
        cunug aan hadlin
        hadalka wuu ka daahay
        wiilkaygu ootiisam ayuu qabaa
        cunug gaar ah
        carruurta kale lama ciyaaro
        cudurka ootiisamka

theme-giftedness = Hibo gaar ah iyo dareen badan
    .about = Waxay u tahay dadka si degdeg ah u fikira ama aad u dareen badan.
    .words =
        hibo
        hibo gaar ah
        caqli badan
        maskax badan
        maskax furan
        xasaasi
        xasaasi ah
        dareen badan
        dareen fudayd
        IQ
        wiilkaygu aad buu u caqli badan yahay
        iskuulka wuu ka caajisaa
        wax walba waan dareemaa
        dadka waan ka duwanahay
        hoogbegaafd

theme-self-esteem = Isku kalsooni
    .about = Waxay u tahay dadka isku kalsoonidoodu yar tahay ama aad u xishooda.
    .words =
        kalsooni
        isku kalsooni
        kalsooni darro
        kalsooni la'aan
        isku kalsooni la'aan
        xishood
        waan xishoodaa
        is yasid
        is liidid
        naftayda kuma kalsooni
        qiimo ma leh ayaan dareemaa
        naftayda ma jecli
        dadka waan ka xishoodaa
        wax walba inaan saxo ayaan rabaa
        wiilkaygu wuu xishoodaa

theme-sleep = Hurdo xumo
    .about = Waxay u tahay dadka ay ku adag tahay inay seexdaan ama habeenkii soo toosa.
    .words =
        hurdo
        hurdo la'aan
        hurdo laan
        hurdo xumo
        hurdo darro
        ma seexan karo
        habeenkii ma seexdo
        hurdadu ima qabato
        habeenkii waan soo toosaa
        qarow
        riyo xun
        soo jeed
        gabadhaydu ma seexato
        insomnia

## addiction
theme-alcohol = Khamri ka badan inta la rabo
    .about = Waxay u tahay dadka cabba khamri ka badan inta ay rabaan.
    .words =
        khamri
        khamro
        qamri
        khamriga
        alkol
        alkohol
        alkolo
        alcohol
        biir
        wiski
        sakhraan
        sakhraansan
        sakhrad
        balwad
        khamriyacab
        khamri baan cabaa
        khamri badan baan cabaa
        aad baan u cabaa
        waan sakhraamaa
        khamriga ma joojin karo
        khamriga waan joojinayaa
        khamri cabid
        qabatinka khamriga
        ninkaygu khamri ayuu cabaa
        ninkaygu wuu sakhraamaa
        wiilkaygu khamri buu cabaa
        aabahay khamri buu cabaa
        walaalkay wuu cabaa
        AA

theme-drugs = Daroogo iyo qaad
    .about = Waxay u tahay dadka raba inay yareeyaan ama joojiyaan qaadka, xashiishka ama daroogo kale.
    .words =
        daroogo
        darooga
        drugs
        maandooriye
        muqaadaraad
        mukhaadaraad
        qaad
        jaad
        khat
        qayil
        mirqaan
        xashiish
        xashiishad
        marijuana
        kokaayn
        kookayn
        heroin
        heerowin
        kaniini
        tabuu
        balwad
        qabatin
        qaad baan cunaa
        qaadka waan joojin rabaa
        waan qayilaa
        xashiish baan cabaa
        daroogada ma joojin karo
        wiilkaygu daroogo ayuu isticmaalaa
        ninkaygu wuu qayilaa
        ninkaygu qaad buu cunaa
        walaalkay xashiish buu cabaa

theme-medication-dependence = Daawo ay adag tahay in la joojiyo
    .about = Waxay u tahay dadka ay ku adag tahay inay joojiyaan kaniinnada hurdada, dejinta ama xanuunka.
    .words =
        kaniini
        kaniiniga hurdada
        kaniinnada xanuunka
        xanuun baabi'iye
        xanuun joojiye
        daawada ma joojin karo
        qabatinka daawada
        dejiye
        kaniini la'aan ma seexdo
        daawo badan baan qaataa
        tramadol
        oxazepam
        diazepam
        hooyaday kaniini badan bay qaadataa

theme-gambling = Khamaar iyo sharad
    .about = Waxay u tahay dadka khamaar ama sharad ciyaara in ka badan inta ay rabaan.
    .words =
        khamaar
        qamaar
        qumaar
        khamaarka
        sharad
        kasiino
        casino
        bet
        betting
        bakhtiyaanasiib
        khamaar baan ciyaaraa
        waan khamaaraa
        khamaarka ma joojin karo
        lacagta khamaar baan ku lumiyay
        sharadka kubadda
        khamaarka internetka
        khamaar deyn ayaan ku galay
        ninkaygu wuu khamaaraa
        ninkaygu khamaar buu ciyaaraa
        wiilkaygu khamaar buu ciyaaraa

theme-gaming = Ciyaaraha, internetka iyo telefoonka
    .about = Waxay u tahay dadka ay ku adag tahay inay iska dhaafaan ciyaaraha, internetka ama telefoonka.
    .words =
        telefoon
        taleefan
        telefoonka
        mobilka
        moobil
        internet
        ciyaaro
        geem
        geemka
        game
        gaming
        playstation
        tiktok
        baraha bulshada
        yuutuub
        telefoonka kama maarmo
        wiilkaygu telefoonka ma dhigo
        wiilkaygu habeen iyo maalin ayuu ciyaaraa
        gabadhaydu tiktok bay ku jirtaa
        qabatinka telefoonka

theme-tobacco = Sigaar joojin
    .about = Waxay u tahay dadka raba inay sigaarka joojiyaan.
    .words =
        sigaar
        sigaarka
        sigaar joojin
        sigaar cab
        sigaar cabid
        tubaako
        buuri
        shiisha
        shisha
        vape
        nikotiin
        sigaar baan cabaa
        sigaarka waan joojinayaa
        sigaarka ma joojin karo
        ninkaygu sigaar buu cabaa
        wiilkaygu sigaar buu cabaa

theme-sex-addiction = Galmo iyo jacayl aan la xakameyn karin
    .about = Waxay u tahay dadka dareema inay xakameyn kari la'yihiin galmada, filimada qaawan ama jacaylka.
    .words =
        filimo qaawan
        filim qaawan
        sawirro qaawan
        porno
        porn
        qabatinka galmada
        galmo badan
        qabatinka jacaylka
        filimada qaawan ma joojin karo
        ninkaygu filim qaawan buu daawadaa
        sex
        galmada kama joogsan karo

theme-overeating = Cunto badan
    .about = Waxay u tahay dadka cuna wax ka badan inta ay rabaan.
    .words =
        cunto badan
        cunto xad dhaaf ah
        wax badan baan cunaa
        cunto joojin la'aan
        cuntada ma joojin karo
        qabatinka cuntada
        si qarsoodi ah baan wax u cunaa
        markaan walwalo waan cunaa
        markaan murugoodo waan cunaa
        habeenkii waan cunaa
        cayil
        miisaan badan
        macmacaan

## loss
theme-bereavement = Geeri iyo tiiraanyo
    .about = Waxay u tahay dadka qof ay jecel yihiin ka geeriyooday.
    .words =
        geeri
        geeriyooday
        dhimasho
        dhintay
        dhimatay
        tacsi
        tiiraanyo
        murugo
        baroor
        aas
        agoon
        qof iga dhintay
        aabahay wuu dhintay
        hooyaday way dhimatay
        hooyo way dhimatay
        walaalkay wuu dhintay
        walaashay way dhimatay
        ayeeyo way dhimatay
        saaxiibkay wuu dhintay
        ehel baa iga dhintay
        aaskii kama qayb gelin
        geerida waan la qabsan la'ahay

theme-loss-of-child = Geerida ilmaha
    .about = Waxay u tahay waalidka uu ilmo ka dhintay, ha yaraado ama ha weynaado.
    .words =
        ilmo dhintay
        cunug dhintay
        ilmahaygii wuu dhintay
        cunuggaygii wuu dhintay
        wiilkaygii wuu dhintay
        gabadhaydii way dhimatay
        geerida ilmaha
        geerida wiilkayga
        ilmo baa iga dhintay
        carruur baa iga dhimatay
        wiilkaygii badda ayuu ku dhintay
        wiilkaygii waa la dilay
        waalid ilmo ka dhintay

theme-loss-of-partner = Nin ama xaas geeriyooday
    .about = Waxay u tahay dadka uu ninkoodii ama xaaskoodii ka geeriyooday.
    .words =
        carmal
        carmalnimo
        asay
        ninkaygii wuu dhintay
        ninkaygu wuu dhintay
        ninkii baa iga dhintay
        xaaskaygii way dhimatay
        xaaskaygu way dhimatay
        naagtaydii way dhimatay
        naag nin ka dhintay
        nin xaas ka dhimatay
        ninkaygii waa la dilay
        hooyaday carmal bay tahay
        laga dhintay

theme-suicide-bereavement = Qof ehel ah oo is dilay
    .about = Waxay u tahay dadka uu qof ehel ama saaxiib ah isdil uga dhintay.
    .words =
        qof is dilay
        ehel is dilay
        walaalkay wuu is dilay
        walaashay way is dishay
        wiilkaygii wuu is dilay
        gabadhaydii way is dishay
        ninkaygii wuu is dilay
        saaxiibkay wuu is dilay
        isdil
        is dil qoyska

theme-pregnancy-loss = Dhicis ama ilmo meyd ku dhashay
    .about = Waxay u tahay waalidka uu uur ka dhacay ama ilmuhu meyd ku dhashay.
    .words =
        dhicis
        dhiciska
        uur dhicis
        uur iga dhacay
        ilmo iga soo dhacay
        uurkii wuu iga soo dhacay
        uur soo dhac
        ilmo meyd ku dhashay
        ilmo dhintay oo dhashay
        caloosha ayuu iigu dhintay
        ilmihii caloosha ayuu ku dhintay
        xaaskayga uur baa ka dhacay
        ilmo soo ridid

theme-childlessness = Ilmo la rabo oo la waayay
    .about = Waxay u tahay dadka raba carruur balse aan dhali karin.
    .words =
        dhal la'aan
        dhalmo la'aan
        dhalmo laan
        madhalays
        ma dhalays
        carruur la'aan
        ilmo la'aan
        carruur ma haysto
        ilmo ma haysto
        ma dhali karo
        uur ma qaadi karo
        uur qaadi waayay
        xaaskaygu ma dhasho
        ilmo baan rabaa
        IVF
        maxaad u dhali la'dahay

theme-divorce = Furriin iyo kala tag
    .about = Waxay u tahay dadka is furay ama kala tagay.
    .words =
        furriin
        furiin
        furitaan
        kala tag
        kalatag
        dalaaq
        garoob
        waan kala tagnay
        waan is furnay
        wuu i furay
        la i furay
        khuluc
        khulco
        ninkaygii wuu i furay
        ninkaygu wuu iga tagay
        xaaskaygii waan furay
        xaaskaygii way iga tagtay
        furriin ayaan rabaa
        carruurtayda ma arko furriinka kadib
        waalidkay way kala tageen

## body
theme-cancer = Kansar
    .about = Waxay u tahay dadka qaba ama qabi jiray kansar, iyo qoyskooda.
    .words =
        kansar
        kansarka
        kaansar
        cancer
        kanker
        buro
        burooyin
        kiimoteraabi
        kimo
        shucaac
        kansarka dhiigga
        kansarka caloosha
        kansarka sambabka
        kansarka ilmo galeenka
        kansarka beerka
        kansar baan qabaa
        kansar baa igu dhacay
        hooyaday kansar bay qabtaa
        ninkaygu kansar buu qabaa
        kansarka kadib
        kansarka waan ka bogsaday

theme-breast-cancer = Kansarka naasaha
    .about = Waxay u tahay dadka qaba ama qabi jiray kansarka naasaha.
    .words =
        kansarka naasaha
        kansarka naaska
        kansar naas
        naas
        naaso
        naasaha
        buro naaska
        kuus naaska
        borstkanker
        naaska waa la iga gooyay
        naas baa la iga gooyay
        hooyaday kansarka naaska bay qabtaa
        xaaskaygu kansarka naaska bay qabtaa

theme-prostate-cancer = Kansarka borostaatka
    .about = Waxay u tahay ragga qaba ama qabi jiray kansarka borostaatka.
    .words =
        kansarka borostaatka
        borostaat
        borostaatka
        prostate
        prostaat
        kansarka qanjirka borostaatka
        kansarka ragga
        qanjirka ragga
        PSA
        kaadida ayaa igu adag
        aabahay kansarka borostaatka
        ninkaygu borostaat buu qabaa

theme-chronic-pain = Xanuun joogto ah
    .about = Waxay u tahay dadka qaba xanuun aan muddo dheer ka tagin.
    .words =
        xanuun joogto ah
        xanuun aan dhammaan
        xanuun raagay
        xanuun aan iga tagin
        dhabar xanuun
        dhabarka ayaa i xanuuna
        qoor xanuun
        mar walba waan xanuunsadaa
        xanuunka ma dulqaadan karo
        lafo xanuun
        neerfo xanuun
        laf dhabar
        hernia

theme-fibromyalgia = Fibromiyaalja
    .about = Waxay u tahay dadka jirka oo dhan laga xanuuno ee daal badan dareema.
    .words =
        fibromiyaalja
        fibromyalgia
        fibromyalgie
        fibromiyaljiya
        muruq xanuun
        muruqyo xanuun
        jirka oo dhan ayaa i xanuuna
        jir xanuun
        xanuun iyo daal
        jirkoo dhan xanuun

theme-chronic-fatigue = Daal aan dhammaan (ME/CFS)
    .about = Waxay u tahay dadka daalkoodu dheeraado ee nasashadu aanay wax ka tarin.
    .words =
        daal joogto ah
        daal aan dhammaan
        daal badan
        mar walba waan daallanahay
        nasasho igama tarto
        tamar la'aan
        tabar la'aan
        tabar yari
        ME
        CFS
        daal aan la garanayn

theme-long-covid = Xanuun haray koofid kadib
    .about = Waxay u tahay dadka aan ka bogsan koofid.
    .words =
        koofid
        kofid
        covid
        korona
        karoona
        koroona
        long covid
        koofid kadib
        korona kadib
        korona kadib waan daalaa
        urta ma dareemo
        korona kama bogsan
        koofid kadib neef

theme-diabetes = Sonkorowga
    .about = Waxay u tahay dadka qaba sonkorow, iyo qoyskooda.
    .words =
        sonkorow
        sonkorowga
        sokorow
        sonkor
        sonkorta
        macaan
        macaanka
        kaadi macaan
        kaadi sonkorow
        cudurka sonkorowga
        cudurka macaanka
        insulin
        diabetes
        sonkorow baan qabaa
        macaan baan qabaa
        hooyaday sonkorow bay qabtaa
        sonkorta ayaa igu sarraysa
        wiilkaygu sonkorow buu qabaa

theme-heart = Xanuunka wadnaha
    .about = Waxay u tahay dadka wadnaha ka xanuunsan, iyo qoyskooda.
    .words =
        wadne
        wadnaha
        wadne xanuun
        xanuunka wadnaha
        cudurka wadnaha
        wadne qabad
        wadne istaag
        wadne qalliin
        dhiig kar
        dhiigkar
        dhiig karka
        laab xanuun
        wadnaha ayaa i xanuuna
        ninkaygu wadnaha ayuu ka xanuunsan yahay
        aabahay wadne xanuun
        hartinfarct

theme-stroke = Istarook (faalig)
    .about = Waxay u tahay dadka uu istarook ku dhacay, iyo qoyskooda.
    .words =
        istarook
        istoroog
        stroke
        beroerte
        faalig
        faaligga
        dhiig maskaxda
        xinjir maskaxda
        maskaxda dhiig ku furmay
        dhinac ayaa i dhintay
        aabahay faalig baa ku dhacay
        ninkaygu istarook baa ku dhacay
        dhinaca midig ma dhaqaajin karo
        istarook kadib ma hadli karo

theme-brain-injury = Dhaawac maskaxda
    .about = Waxay u tahay dadka ay maskaxdu ka dhaawacantay shil ama xanuun awgiis, iyo qoyskooda.
    .words =
        dhaawac maskaxda
        dhaawaca maskaxda
        dhaawac madaxa
        madax dhaawac
        maskax dhaawac
        maskaxda ayaa la iga dhaawacay
        shil gaari
        shil kadib
        NAH
        shil kadib waan is beddelay
        ninkaygu shilka kadib wuu is beddelay
        shil kadib wax waan illoobaa

theme-dementia = Illowga (asaasaq)
    .about = Waxay u tahay dadka xusuustoodu yaraanayso, iyo qoyskooda.
    .words =
        asaasaq
        illow
        ilow
        illowshiyo
        hilmaan
        xusuus la'aan
        xusuus darro
        dimenshiya
        demensiya
        dementia
        dementie
        alzheimer
        alsaymer
        alshaymer
        hooyaday way illowdaa
        hooyaday ima garanayso
        aabahay wax walba wuu illoobaa
        aabahay wuu lumaa
        wax walba waan illoobaa
        ninkaygu asaasaq buu qabaa
        hooyo alzheimer qabta ayaan daryeelaa

theme-parkinson = Baarkinson (gariir)
    .about = Waxay u tahay dadka qaba baarkinson, iyo qoyskooda.
    .words =
        baarkinson
        barkinson
        parkinson
        parkinsan
        gariir
        jarcayn
        cudurka gariirka
        gacmaha ayaa i gariira
        gacanta ayaa i gariirta
        aabahay wuu gariiraa
        ninkaygu baarkinson buu qabaa

theme-ms = MS (cudur neerfaha ku dhaca)
    .about = Waxay u tahay dadka qaba cudurka neerfaha ee MS.
    .words =
        MS
        em es
        multiple sclerose
        multiple sclerosis
        iskleroosis
        neerfaha
        cudurka neerfaha
        dareemayaasha
        kabuubyo
        lugaha ayaa i kabuubya
        xaaskaygu MS bay qabtaa

theme-epilepsy = Qallal iyo suuxdin
    .about = Waxay u tahay dadka ay qallal ama suuxdin ku dhacdo, iyo qoyskooda.
    .words =
        qallal
        qalal
        suuxdin
        suuxdinta
        cudurka suuxdinta
        cudurka qallalka
        epilepsy
        epilepsie
        waan suuxaa
        wiilkaygu wuu suuxaa
        gabadhaydu way qallashaa
        waan dhacaa oo gariiraa
        wuu dhacaa oo gariiraa

theme-migraine = Dhanjaf iyo madax xanuun
    .about = Waxay u tahay dadka madax xanuunku ku soo noqnoqdo.
    .words =
        dhanjaf
        dhan jaf
        madax xanuun
        madaxa ayaa i xanuuna
        madax wareer
        maygreen
        migraine
        madaxa dhinac
        madax xanuun daran
        mar walba madaxa
        iftiinka ayaa i dhiba
        xaaskaygu madaxa ayay ka xanuunsataa

theme-rheumatism = Xanuunka kalagoysyada
    .about = Waxay u tahay dadka kalagoysyadu xanuunaan.
    .words =
        roomaatiisam
        rumatisam
        romatism
        reuma
        kalagoys
        kalagoysyada
        xubnaha
        xanuunka kalagoysyada
        artaraytis
        artrose
        jilbo xanuun
        jilibka ayaa i xanuuna
        faraha ayaa i xanuuna
        faraha ayaa i barara
        lafo xanuun
        hooyaday jilbaha ayaa xanuuna
        gout

theme-lung = Neefta iyo sambabada
    .about = Waxay u tahay dadka neeftu dhibto ama sambabada ka xanuunsan.
    .words =
        neef
        neefta
        xiiq
        xiiqda
        asma
        asmo
        astma
        neefsasho
        sambab
        sambabada
        cudurka sambabada
        COPD
        qufac
        neefta ayaa igu yar
        wiilkaygu xiiq buu qabaa
        wiilkaygu neef buu qabaa
        aabahay neefta ayaa dhibta
        qufac aan dhammaan

theme-bowel = Mindhicirka iyo caloosha
    .about = Waxay u tahay dadka mindhicirka ama caloosha muddo dheer ka xanuunsan.
    .words =
        mindhicir
        mindhicirka
        xiidmo
        caloosha
        calool xanuun
        shuban
        calool istaag
        calool fadhi
        gaas
        Crohn
        colitis
        IBS
        PDS
        caloosha ayaa i xanuunta
        saxaro dhiig leh
        wiilkaygu calool xanuun buu qabaa
        gaas caloosha

theme-stoma = Stoma (bac caloosha ku xiran)
    .about = Waxay u tahay dadka la nool stoma, oo ah bac caloosha ku xiran.
    .words =
        stoma
        istooma
        bac caloosha
        bacda caloosha
        bacda saxarada
        bacda kaadida
        kolostomi
        mindhicir qalliin kadib
        stoma baan leeyahay
        ninkaygu stoma ayuu leeyahay

theme-kidney = Xanuunka kelyaha
    .about = Waxay u tahay dadka kelyaha ka xanuunsan ama dhiigga loo sifeeyo.
    .words =
        kelli
        kelyo
        kelyaha
        kilyo
        kilyaha
        xanuunka kelyaha
        cudurka kelyaha
        dhiig sifayn
        dhiig sifeyn
        sifaynta dhiigga
        dialyse
        dialysis
        kelli beerid
        kelyaha ayaa i xanuuna
        kelyahaygu ma shaqeeyaan
        aabahay dhiigga ayaa loo sifeeyaa
        xaaskaygu kelyaha bay ka xanuunsan tahay

theme-hiv = HIV
    .about = Waxay u tahay dadka la nool HIV, iyo dadka u dhow.
    .words =
        HIV
        hiv
        ayjaayfii
        AIDS
        aydhis
        aydhiska
        eedhis
        feyras
        fayras
        fayraska HIV
        HIV baan qabaa
        ninkaygu HIV buu qabaa
        bositif

theme-hearing-loss = Maqalka oo yar
    .about = Waxay u tahay dadka maqalku ku adag yahay, aan maqlin ama dhegaha guux ka maqla.
    .words =
        maqal
        maqalka
        maqal la'aan
        maqal laan
        dhego la'
        dhegool
        dhagool
        dhego
        dhegaha
        si fiican uma maqlo
        dhego guux
        guux dhegaha
        tinnitus
        qalabka maqalka
        aabahay ma maqlo
        wiilkaygu ma maqlo
        luqadda dhegoolayaasha
        dhagaha

theme-sight-loss = Aragga oo yar
    .about = Waxay u tahay dadka aragoodu yar yahay ama aan waxba arkin.
    .words =
        arag
        aragga
        arag la'aan
        arag laan
        arag xumo
        indho la'
        indhoole
        indho
        indhaha
        wax ma arko
        si fiican uma arko
        biyo cad
        glukooma
        indhaha ayaa iga daciifay
        hooyaday indhaha
        aabahay wax ma arko

theme-obesity = Miisaanka oo badan
    .about = Waxay u tahay dadka miisaankoodu dhibo ama walwal geliyo.
    .words =
        miisaan
        miisaan badan
        miisaan dhimis
        cayil
        cayilka
        buurni
        waan buurnahay
        waan cayilay
        baruur
        inaan caatoobo
        caatoobid
        inaan miisaanka dhimo
        wiilkaygu aad buu u cayilan yahay
        qalliinka caloosha
        overgewicht
        obesitas

theme-menopause = Dhalmo dayska
    .about = Waxay u tahay haweenka caadadu ka joogsanayso ama ka joogsatay.
    .words =
        dhalmo deys
        dhalmo days
        dhalmadeys
        caado go'
        caado joogsi
        caadada way iga go'day
        caadada ayaa iga istaagtay
        kulayl
        kulayl jirka ah
        dhidid habeenkii
        menopause
        overgang
        xaaskayga caadadu way ka go'day

theme-endometriosis = Endometriosis (caado xanuun badan)
    .about = Waxay u tahay haweenka caadadu xanuun daran u keento.
    .words =
        endometriosis
        endometriose
        caado xanuun
        caado xanuun badan
        caadada ayaa i xanuunta
        xanuunka caadada
        ilmo galeen
        ilma galeenka
        makaan
        dhiig badan caadada
        gabadhaydu caadada bay ka xanuunsataa
        caloosha hoose

theme-skin = Xanuunka maqaarka
    .about = Waxay u tahay dadka qaba xanuun maqaarka ah ama muuqaalkoodu isbeddelay.
    .words =
        maqaar
        maqaarka
        cudurka maqaarka
        cambaar
        cambaarta
        cuncun
        eksima
        eczeem
        psoriasis
        soryaasis
        baras
        xasaasiyad
        finan
        maqaarka ayaa i cuncuna
        nabar wejiga
        wejigayga dadku way fiiriyaan
        gubasho
        wiilkaygu cambaar buu qabaa

theme-physical-disability = Naafonimada jirka
    .about = Waxay u tahay dadka jirka naafo ka ah ama laga gooyay lug ama gacan.
    .words =
        naafo
        naafonimo
        naafada
        curyaan
        curyaannimo
        lug la'
        gacan la'
        kursi curyaan
        kursiga naafada
        itaal darro
        baahi gaar ah
        ma socon karo
        lugta ayaa la iga gooyay
        gacanta ayaa la iga gooyay
        wiilkaygu waa naafo
        dhaawac dagaal

theme-learning-disability = Barasho u baahan waqti dheeraad ah
    .about = Waxay u tahay dadka u baahan waqti iyo caawimo dheeraad ah si ay wax u fahmaan, iyo qoyskooda.
    .words =
        fahan gaabis ah
        fahan yari
        wax barasho adag
        barashadu way igu adag tahay
        naafo maskaxeed
        naafonimo maskaxeed
        Down
        daawn sindarom
        garaad yari
        iskuul gaar ah
        wiilkaygu si gaabis ah ayuu wax u bartaa
        gabadhaydu wax bay la fahmi la'dahay
        si dhakhso ah wax uma fahmo

theme-rare-disease = Cudur naadir ah
    .about = Waxay u tahay dadka qaba cudur ay dad yar qabaan, iyo qoyskooda.
    .words =
        cudur naadir ah
        naadir
        cudur dhif ah
        xanuun dhif ah
        cudur aan la aqoon
        cudur aan la garanayn
        xanuun lama yaqaan
        cudur la dhaxlo
        sindarom
        dhakhtarku ma garanayo waxa i haya
        wiilkaygu cudur naadir ah ayuu qabaa
        qof kale oo qaba ma aqaan

## safety
theme-domestic-violence = Garaacid iyo cabsi guriga dhexdiisa
    .about = Waxay u tahay dadka guriga lagu garaaco, lagu caayo ama ku cabsada.
    .words =
        wuu i garaacaa
        ninkaygu wuu i garaacaa
        wuu i garaaca ninkayga
        ninkayga ayaa i garaaca
        naagtaydu way i garaacdaa
        xaaskaygu way i garaacdaa
        garaacid
        garaac
        wuu i dilaa
        rabshad
        rabshadda guriga
        rabshadda qoyska
        tacaddi
        tacadi
        xadgudub
        gacan ka hadal
        xoog sheegasho
        wuu i caayaa
        wuu ii hanjabaa
        hanjabaad
        ninkayga waan ka baqaa
        guriga waan ka baqaa
        ninkaygu guriga iima ogola inaan ka baxo
        aabahay hooyo wuu garaacaa
        walaashay ninkeeda ayaa garaaca
        inaan ka cararo ninkayga
        wiilkaygu wuu i garaacaa

theme-sexual-violence = Xadgudub galmo
    .about = Waxay u tahay dadka lagu xadgudbay galmo ahaan, hadda ama beri hore.
    .words =
        kufsi
        kufsiga
        la i kufsaday
        waa la i kufsaday
        fara xumayn
        faraxumayn
        faraxumeyn
        la i faraxumeeyay
        xadgudub galmo
        tacaddi galmo
        xadgudub jinsi
        xoog baa la iigu galmooday
        ninkaygu xoog ayuu igu galmoodaa
        tahriibka ayaa la igu kufsaday
        gabadhaydii waa la kufsaday
        ma rabin wuu i taabtay

theme-childhood-abuse = Dhib carruurnimo
    .about = Waxay u tahay dadka carruurnimadii lagu xadgudbay, la garaacay ama la dayacay.
    .words =
        xadgudub carruureed
        tacaddi carruureed
        carruurnimo
        carruurnimadaydii
        yaraantaydii
        dayacaad
        markaan yaraa waa la i garaaci jiray
        yaraantaydii waa la i garaaci jiray
        aabahay wuu i garaaci jiray
        yaraantaydii waa la i faraxumeeyay
        markaan yaraa waa la i kufsaday
        qaraabo ayaa i faraxumeysay
        la i dayacay
        incest

theme-honour-violence = Cadaadis iyo hanjabaad sharaf awgeed
    .about = Waxay u tahay dadka qoyskoodu sharaf awgeed ugu hanjabo ama u xakameeyo.
    .words =
        sharaf
        sharafta qoyska
        ceeb
        ceebta qoyska
        hanjabaad
        dil sharaf
        dilka sharafta
        rabshad sharaf
        eerwraak
        qoyskaygu wuu ii hanjabaa
        walaalahay way i ilaaliyaan
        walaalahay way i xakameeyaan
        waxay rabaan inay i dilaan
        jacayl awgii qoyskaygu wuu i eryay
        qoyska waan ka cararay

theme-forced-marriage = Guur qasab ah
    .about = Waxay u tahay dadka qasab lagu guuriyo ama aan laga fasixin inay guurka ka baxaan.
    .words =
        guur qasab ah
        guur khasab ah
        guur qasab
        guurka qasabka
        guurka khasabka
        guur aan la rabin
        guurka carruurta
        guur qarsoodi
        la i guuriyay
        qasab baa la igu guuriyay
        waalidkay waxay rabaan inaan guursado
        nin aanan rabin
        guurkan ma rabo
        walaashay qasab baa lagu guurinayaa
        wuu diiday inuu i furo
        carruurnimo ayaan ku guursaday
        in Soomaaliya la igu guuriyo

theme-female-genital-cutting = Gudniinka dumarka
    .about = Waxay u tahay haweenka iyo gabdhaha la guday, iyo qoyskooda.
    .words =
        gudniin
        gudniinka
        gudniinka dumarka
        gudniinka gabdhaha
        gudniinka haweenka
        gudniinka fircooniga
        fircooni
        sunno
        halaalays
        xalaalayn
        tolid
        tolliin
        FGM
        waa la i guday
        la i guday
        la i tolay
        gabadhayda la gudo ma rabo
        waxay rabaan inay gabadhayda gudaan
        gudniinka kadib xanuun
        kaadi xanuun gudniin
        furitaan

theme-bullying = Dhibaateyn iyo jeesjees
    .about = Waxay u tahay dadka lagu dhibo ama lagu jeesjeeso iskuulka ama shaqada.
    .words =
        jeesjees
        jees jees
        ku jeesjees
        cagajuglayn
        caga juglayn
        bullying
        pesten
        quursi
        cay
        waa la i caayaa
        xoogsheegasho
        wiilkayga iskuulka waa lagu dhibaa
        gabadhayda waa lagu jeesjeesaa
        carruurta ayaa garaaca wiilkayga
        shaqada waa la igu dhibaa
        internetka waa la igu caayaa
        iskuulka wuu diiday

## family
theme-caring = Daryeelka qof xanuunsan
    .about = Waxay u tahay dadka daryeela qof qoyskooda ama saaxiib ah oo xanuunsan.
    .words =
        daryeel
        daryeele
        daryeelaha
        daryeelka qoyska
        qof xanuunsan
        xanuunsane
        bukaan
        mantelzorg
        kalkaalin
        hooyaday ayaan daryeelaa
        aabahay xanuunsan ayaan daryeelaa
        ninkayga xanuunsan ayaan daryeelaa
        xaaskayga oo xanuunsan
        waalidkay ayaan hayaa
        qof buka ayaan hayaa
        daryeelka waan ku daalay
        walaalkay xanuunsan ayaan daryeelaa

theme-young-carers = Ku korista qoys uu qof ka xanuunsan yahay
    .about = Waxay u tahay carruurta iyo dhallinyarada la nool waalid ama walaal xanuunsan.
    .words =
        hooyaday way xanuunsan tahay
        aabahay wuu xanuunsan yahay
        walaalkay wuu xanuunsan yahay
        walaashay way xanuunsan tahay
        waalid xanuunsan
        hooyo xanuunsan
        aabo xanuunsan
        daryeele dhallinyaro
        hooyaday maskaxda ayay ka xanuunsan tahay
        hooyo ayaan guriga u shaqeeyaa
        waalidkay ayaan u turjumaa
        yar baan ahay hooyaday ayaan hayaa

theme-parenting = Tarbiyadda carruurta
    .about = Waxay u tahay waalidka korinaya carruur iyo dhallinyaro.
    .words =
        tarbiyad
        tarbiyo
        tarbiyadda carruurta
        tarbiyadda caruurta
        barbaarin
        barbaarinta carruurta
        carruur
        caruur
        waalid
        waalidnimo
        waalidka
        dhallinyaro
        korinta carruurta
        wiilkaygu ima maqlo
        carruurtaydu ima maqlaan
        gabadhaydu ima dhegaysato
        gabadhaydu way iga xanaaqdaa
        wiilkaygu iskuulka ma aado
        wiilkaygu habeenkii ayuu baxaa
        hooyooyin iyo aabayaal

theme-single-parent = Keligaa carruur korin
    .about = Waxay u tahay waalidka keligood carruurta koriya.
    .words =
        keligay carruur korsada
        keligay ayaan carruurta koriyaa
        waalid keli ah
        hooyo keli ah
        hooyo keligeed ah
        aabo keligiis ah
        kelidey carruurta
        nin la'aan carruur
        aabo la'aan
        garoob carruur leh
        ninkaygu wuu iga tagay carruurta
        ninkaygu dal kale ayuu joogaa
        hooyooyinka keligood ah

theme-child-with-illness = Ilmo xanuunsan ama naafo ah
    .about = Waxay u tahay waalidka leh ilmo xanuunsan ama naafo ah.
    .words =
        ilmo xanuunsan
        cunug xanuunsan
        wiilkaygu wuu xanuunsan yahay
        gabadhaydu way xanuunsan tahay
        cunug naafo ah
        ilmo naafo ah
        wiilkaygu waa naafo
        gabadhaydu waa naafo
        ilmo baahi gaar ah
        cunug baahi gaar ah qaba
        ilmahaygu isbitaal buu ku jiraa
        waalidka cunug xanuunsan
        ilmo dhicis ah

theme-estrangement = Xiriir ka go'ay ilmo ama waalid
    .about = Waxay u tahay dadka uu xiriirku ka go'ay ilmahooda, waalidkood ama qoyskooda.
    .words =
        xiriir la'aan
        xiriir go'ay
        xiriirkii wuu go'ay
        wiilkaygu ilama hadlo
        gabadhaydu ilama hadasho
        carruurtayda ma arko
        waalidkay lama hadlo
        aabahay lama hadlo
        hooyaday lama hadlo
        qoyskaygii waan ka go'ay
        qoyskaygu wuu i eryay
        carruurta waa la iga qaaday
        carruurtayda waa la iga kaxeeyay
        wiilkaygu wuu iga tagay

theme-relationship = Khilaafka guurka iyo jacaylka
    .about = Waxay u tahay dadka dhib kala kulma guurkooda ama xiriirkooda jacayl.
    .words =
        khilaaf
        khilaafka guurka
        khilaaf qoys
        guur
        guurka
        guurkayga
        xiriir
        jacayl
        khiyaano
        maseyr
        masayr
        is fahan la'aan
        muran
        minyaro
        ninkayga ayaan is qabannaa
        xaaskayga is ma fahamno
        ninkaygu naag kale ayuu leeyahay
        ninkaygu wuu i khiyaanay
        xaaskaygu way i khiyaantay
        ninkaygu naag labaad ayuu guursaday
        muran badan guriga

theme-codependence = La noolaanshaha qof balwad leh
    .about = Waxay u tahay dadka uu qof ehelkooda ah balwad leeyahay.
    .words =
        balwad
        balwad qoyska
        qof balwad leh
        ninkaygu khamri ayuu cabaa
        ninkaygu wuu sakhraamaa
        ninkaygu qaad buu cunaa
        ninkaygu wuu qayilaa
        ninkaygu wuu khamaaraa
        wiilkaygu daroogo ayuu isticmaalaa
        aabahay wuu sakhraamaa
        hooyaday khamri bay cabtaa
        walaalkay balwad buu leeyahay
        sideen wiilkayga uga caawiyaa daroogada
        Al-Anon

theme-adoption = Korsasho
    .about = Waxay u tahay dadka la korsaday, waalidka dhalay iyo waalidka korsaday.
    .words =
        korsasho
        la i korsaday
        cunug la korsaday
        ilmo korsasho
        ilmo la korsaday
        waalidka dhalay
        waalidka korsaday
        adoption
        adoptie
        pleegzorg
        hooyadii i dhashay
        waalidkay dhabta ah ma aqaan
        ilmo qof kale dhalay ayaan koriyaa
        agoon

theme-new-parents = Dhalmada kadib
    .about = Waxay u tahay waalidka ilmo u dhashay, iyo kuwa dhalmada kadib niyad jaba.
    .words =
        umul
        umulnimo
        umusha
        dhalmo
        dhalmo kadib
        dhalmada kadib
        niyad jab dhalmo kadib
        murugo dhalmo kadib
        ilmo cusub
        dhallaan
        hooyo cusub
        aabo cusub
        waalid cusub
        waan dhalay waan ooyaa
        ilmahaygu wuu ooyaa
        ilmahayga ma jecli
        naasnuujin
        naas nuujin
        xaaskaygu dhalmada kadib way murugaysan tahay
        uur

## migration
theme-refugees = Qaxooti iyo dadka dalka ku cusub
    .about = Waxay u tahay dadka soo qaxay ee dalka ku cusub.
    .words =
        qaxooti
        qoxooti
        qaxootiga
        qaxootinimo
        magangelyo
        magangalyo
        magangelyo doon
        magangalyo doon
        AZC
        COA
        xerada qaxootiga
        xero
        qax
        tahriib
        soo galooti
        muhaajir
        dalka waan ku cusubahay
        ku cusub
        dal cusub
        Soomaali
        Soomaali cusub
        sharci sugaya
        qoyskayga inaan keensado
        isu keenid qoys
        isu keenidda qoyska
        statushouder
        inburgering

theme-between-cultures = Laba dhaqan dhexdood
    .about = Waxay u tahay dadka ku nool laba dhaqan dhexdood ee carruurta ku koriya.
    .words =
        dhaqan
        laba dhaqan
        dhaqankeenna
        dhaqankeena
        dhaqan is dhexgal
        is dhexgal
        qurbo
        qurbaha
        qurbajoog
        dhaqan celis
        dhaqancelis
        aqoonsi
        carruurta qurbaha
        carruurtaydu af Soomaali kuma hadlaan
        carruurta dhaqanka bari
        korinta carruurta qurbaha
        meel aan ka tirsanahay ma garanayo
        carruurtaydu way Holandaysteen

theme-homesickness = Xiisaha dalka iyo qoyska
    .about = Waxay u tahay dadka u xiisay dalkoodii iyo qoyskoodii.
    .words =
        xiiso
        hilow
        hiloow
        buufis
        dalkii hooyo
        dalkaygii
        dalkaygii ayaan u xiisay
        qoyskaygii ayaan u xiisay
        hooyo ayaan u xiisay
        waan xiisay
        xiisaha dalka
        carruurtaydii Soomaaliya ayay joogaan
        qoyskayga waan ka fogahay
        qurbo
        dal shisheeye
        dalkii baan ku noqon rabaa

theme-discrimination = Takoor iyo cunsuriyad
    .about = Waxay u tahay dadka loo takooro asalkooda, midabkooda ama diintooda.
    .words =
        takoor
        takoorid
        midab takoor
        midabtakoor
        cunsuri
        cunsuriyad
        cunsurinimo
        faquuq
        quursi
        nacayb
        qabyaalad
        discriminatie
        racisme
        waa la i takooraa
        waa la i quursadaa
        midabkayga awgiis
        xijaab
        xijaabka awgiis
        islaam nacayb
        diintayda awgeed
        ajnabi

theme-language-practice = Ku celcelinta luqadda
    .about = Waxay u tahay dadka raba inay si wadajir ah luqadda ugu tababartaan.
    .words =
        luqad
        luuqad
        luqadda
        luqad barasho
        luqadda barasho
        barashada luqadda
        af Holandi
        afka Holandiska
        Holandays
        Holandeys
        Nederlands
        taal
        taalcafe
        inburgering
        Ingiriisi
        luqadda ma aqaan
        luqadda ma hadlo
        luqadda inaan barto
        Nederlands ma hadlo
        ku hadalka luqadda

theme-undocumented = Sharci la'aan ku noolaansho
    .about = Waxay u tahay dadka ku nool sharci la'aan.
    .words =
        sharci la'aan
        sharci laan
        sharci ma haysto
        waraaqo la'aan
        waraaqo ma haysto
        warqado ma haysto
        dukumeenti la'aan
        joogitaan
        sharci
        sharcigii waa la ii diiday
        magangelyo la ii diiday
        diidmo
        negatif
        negatief
        IND way ii diiday
        Dublin
        musaafurin
        waa la i celinayaa
        dal celin
        qarsoodi ku nool

## identity
theme-lgbtq = Jacaylka isku jinsiga (LGBTQ)
    .about = Waxay u tahay dadka jecel isku jinsi, xataa haddii aanay cidna u sheegin.
    .words =
        LGBT
        LGBTQ
        gay
        geey
        lesbian
        lesbiyan
        bisexual
        queer
        isku jinsi
        isku jinsi jacayl
        isku jinsi jecel
        khaniis
        qaniis
        nin baan jeclahay anigoo nin ah
        gabar baan jeclahay anigoo gabar ah
        waxaan jeclahay isku jinsi
        wiilkaygu waa gay
        gabadhaydu waa lesbian
        qoyskayga ma u sheegi karo
        coming out

theme-transgender = Aqoonsiga jinsiga (trans)
    .about = Waxay u tahay dadka jinsigoodu ka duwan yahay kii lagu sheegay markay dhasheen.
    .words =
        trans
        transgender
        aqoonsiga jinsiga
        jinsi beddel
        jinsi beddelasho
        jinsigayga waan beddelanayaa
        non-binary
        waxaan dareemayaa inaan gabar ahay
        waxaan dareemayaa inaan wiil ahay
        jirkaygu aniga ma aha
        ilmahaygu waa trans

theme-women = Haween is taageeraya
    .about = Waxay u tahay haweenka raba inay is taageeraan oo is xoojiyaan.
    .words =
        haween
        haweenka
        dumar
        dumarka
        naago
        naagaha
        gabdho
        hooyooyin
        kooxda haweenka
        kooxda dumarka
        koox dumar ah
        haween keliya
        dumar keliya
        awoodda haweenka
        islaamo
        sheeko dumar

theme-men = Rag la hadlaya rag
    .about = Waxay u tahay ragga raba inay si furan ula hadlaan rag kale.
    .words =
        rag
        ragga
        raga
        niman
        nin
        kooxda ragga
        koox rag ah
        rag keliya
        aabayaal
        aabayaasha
        sheeko rag
        raggu ma ooyaan
        rag ayaan la hadli rabaa

theme-faith-doubt = Shaki diineed
    .about = Waxay u tahay dadka diinta ka shakisan ama ka baxay diin ama koox xiran.
    .words =
        diin
        diinta
        shaki diineed
        shaki
        diinta waan ka shakiyaa
        diinta ka bixid
        diinta waan ka baxay
        iimaan
        iimaan la'aan
        ma aamminsani
        rumaysad
        koox xiran
        Islaamka ka bixid
        Ilaahay ma rumaysni
        diin awgeed qoyskaygu wuu i eryay
        diin beddelasho

## living
theme-loneliness = Keli ahaansho iyo cidlo
    .about = Waxay u tahay dadka cidlo dareema ama raba inay saaxiibo helaan.
    .words =
        keli
        kali
        keligay
        kaligay
        keligay ahay
        kelinimo
        kelinnimo
        keli ahaansho
        cidlo
        go'doon
        godoon
        saaxiib la'aan
        keligay baan ahay
        waan keliyoobay
        cidlo ayaan dareemaa
        saaxiib ma haysto
        saaxiibo ma lihi
        asxaab ma haysto
        cid aan la hadlo ma haysto
        qofna ma aqaan
        saaxiibo ayaan rabaa
        guriga keligay ayaan fadhiyaa
        hooyaday keligeed bay tahay
        qof ma haysto

theme-debt = Deyn iyo lacag yari
    .about = Waxay u tahay dadka deynta lagu leeyahay ama lacagtu ku yar tahay.
    .words =
        deyn
        dayn
        deymo
        daymo
        qaan
        deyn badan
        lacag
        lacag la'aan
        lacag laan
        lacag yari
        saboolnimo
        faqri
        faqiirnimo
        biil
        biilal
        schulden
        deyn baa la igu leeyahay
        deyn baan qabaa
        deyn badan baa igu taagan
        biilasha ma bixin karo
        kirada ma bixin karo
        lacag ma haysto
        cunto ma gadan karo
        ninkaygu deyn buu qabaa
        voedselbank
        incasso

theme-unemployment = Shaqo la'aan
    .about = Waxay u tahay dadka aan shaqo haysan ama aan shaqayn karin.
    .words =
        shaqo
        shaqo la'aan
        shaqo laan
        shaqola'aan
        bilaa shaqo
        shaqo ma haysto
        shaqo raadis
        shaqo waayay
        shaqo baan raadinayaa
        ceyr
        cayr
        camal la'aan
        shaqada waa la iga eryay
        shaqayn ma karo xanuun awgii
        ninkaygu shaqo ma haysto
        uitkering
        UWV

theme-work-stress = Dhib shaqada ah
    .about = Waxay u tahay dadka shaqadu culays ama dhib ku hayso.
    .words =
        culays shaqo
        culayska shaqada
        culeys shaqo
        walwalka shaqada
        istares
        stress
        khilaaf shaqo
        dhib shaqo
        madaxdayda
        maamulahayga
        maamulahaygu wuu i dhibaa
        shaqadu way iga badatay
        shaqada waan ka baqaa
        mushaharkayga ma la i siiyo
        shaqada waan ku dhibanahay

theme-homelessness = Guri la'aan
    .about = Waxay u tahay dadka aan guri ama hoy haysan.
    .words =
        guri la'aan
        guri laan
        guri ma haysto
        hoy
        hoy la'aan
        hoy ma haysto
        darbi jiif
        darbijiif
        waddada ayaan seexdaa
        dakloos
        guri raadis
        guriga waa la iga saaray
        saaxiib ayaan la seexdaa
        meel aan seexdo ma haysto
        wiilkaygu guri ma haysto
        guri waayay

theme-detention = Xabsi iyo xabsi kadib
    .about = Waxay u tahay dadka xiran, kuwa xabsiga ka soo baxay iyo qoysaska dadka xiran.
    .words =
        xabsi
        xabsiga
        jeel
        maxbuus
        maxaabiis
        xiran
        xirnaa
        xabsi kadib
        xabsiga waan ka soo baxay
        waa la i xiray
        ninkaygu wuu xiran yahay
        ninkaygu xabsi buu ku jiraa
        wiilkaygu xabsi buu ku jiraa
        aabahay wuu xiran yahay
        qoyska maxbuuska

theme-veterans = Askar hore iyo shaqaalaha gurmadka
    .about = Waxay u tahay dadka ahaa ama ah askari, booliis ama shaqaale gurmad.
    .words =
        askari
        askar
        askari hore
        askar hore
        ciidan
        ciidamada
        milatari
        booliis
        bilays
        dab demis
        ambalaas
        gurmad
        dagaalyahan
        veteraan
        dagaal baan ka qayb galay
        ninkaygu askari ayuu ahaa
        dagaalka kadib

theme-low-literacy = Akhriska iyo qoraalka
    .about = Waxay u tahay dadka akhrisku ama qoraalku ku adag yahay.
    .words =
        akhris
        akhriska
        qoraal
        qorid
        akhris iyo qoraal
        akhriska iyo qoraalka
        akhrin
        wax akhrin
        wax ma akhrin karo
        wax ma qori karo
        far
        farta
        wax baran
        wax ma akhriyo
        waraaqaha ma fahmo
        warqadaha ma akhrin karo
        iskuul ma gelin
        hooyaday wax ma akhrido
        diisleksiya

theme-ageing = Waayeelnimo
    .about = Waxay u tahay dadka da'doodu weynaanayso.
    .words =
        waayeel
        waayeelnimo
        waayeelka
        gabow
        duq
        duqnimo
        oday
        odayaal
        islaan
        da'
        da' weyn
        da weyn
        hawlgab
        howlgab
        waan gaboobay
        waan duqoobay
        hooyaday way gabowday
        aabahay wuu duqoobay
        waalid da' ah
        qurbo ku gabowid

theme-recovery = Ka soo kabasho xanuun maskaxeed
    .about = Waxay u tahay dadka ka soo kabanaya xanuun maskaxeed ee noloshooda dib u dhisaya.
    .words =
        soo kabasho
        kabasho
        bogsasho
        ka soo kabasho
        waan soo kabanayaa
        xanuun maskaxeed
        xanuunka dhimirka
        caafimaadka maskaxda
        caafimaadka dhimirka
        dhimir
        herstel
        WRAP
        GGZ
        isbitaalka dhimirka kadib
        dhakhtarka maskaxda
        dib u bilaabid
        walaalkay wuu soo kabanayaa
        nolosha dib u dhisid
