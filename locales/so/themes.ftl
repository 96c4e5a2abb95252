# Themes: one message each. Label; .about = one plain sentence; .words = what people type, one phrase a line.

## Categories
theme-category-mind = Dareenka iyo fikirka
theme-category-addiction = Balwad iyo yaraynteeda
theme-category-loss = Geeri iyo kala tag
theme-category-body = Jirka iyo caafimaadka
theme-category-safety = Xadgudub iyo nabadgelyo
theme-category-family = Qoyska iyo guurka
theme-category-migration = Dal kale, dhaqan kale
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
        welwel badan
        walwal joogto ah
        walaac badan
        cabsi joogto ah
        cabsi aan sabab lahayn
        waan baqanayaa
        baqo
        qalbigaygu ma dego
        ma degganaan karo
        xasillooni la'aan
        wax xun ayaa dhici doona baan moodaa
        had iyo jeer waan werweraa
        mustaqbalka waan ka welwelaa
        berri ayaan ka baqaa
        fikir badan ayaa i haya
        fikir badan oo aan dhammaan
        habeenkii cabsi baa i qabata
        waan dhididaa markaan walwalo
        markaan walwalo caloosha ayaa i xanuunta
        xanuunka walwalka
        xanuunka welwelka
        cabsida maskaxda
        angst
        angststoornis
        piekeren
        hooyaday way welwel badan tahay
        cunugeyga habeenkii wuu baqaa
        xaaskeyga mar walba way walwashaa
        inantaydu way baqdaa
        waan welwelaa habeen iyo maalin

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
        weerar cabsi
        weerarka cabsida
        argagax kedis ah
        cabsi lama filaan ah
        waan argagaxaa
        baniik
        paniek
        paniekaanval
        hyperventilatie
        agorafobie
        neefta ayaa i qabata
        cabsi ayaan la neefsan waayaa
        ma neefsan karo baqdin awgeed
        wadnaha ayaa i boodboodaya
        waan dhididaa oo gariiraa
        waxaan moodaa in wadnuhu istaagayo
        waxaan moodaa inaan waalanayo
        laabta ayaa i cidhiidhi ah
        keligay dibadda uma bixi karo
        guriga inaan ka baxo waan ka baqaa
        baska ma raaci karo cabsi awgeed
        suuqa ma geli karo dad badan awgood
        tareenka ayaan ka baqaa
        gabadhaydu si kedis ah ayay u baqdaa
        ninkaygu wuxuu moodaa inuu dhimanayo
        cabsidu kedis bay ii timaadaa

theme-phobia = Cabsi weyn oo wax gaar ah laga qabo
    .about = Waxay u tahay dadka aad uga baqa wax gaar ah, meel gaar ah ama inay dad hor istaagaan.
    .words =
        Cabsi wax gaar ah
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
        cabsi bulsho
        cabsida bulshada
        social phobia
        sociale angst
        fobie
        khudbad ayaan ka baqaa
        dadka hortooda waan ku gariiraa
        qof aanan aqoon lama hadli karo
        telefoonka inaan ku hadlo waan ka baqaa
        caaro ayaan ka baqaa
        mas ayaan ka baqaa
        mugdiga ayaan ka baqaa
        irbadda ayaan ka baqaa
        dhiigga ayaan ka baqaa
        dhakhtarka ilkaha waan ka baqaa
        biyaha ayaan ka baqaa
        dabaqyada dheer ayaan ka baqaa
        meel cidhiidhi ah
        meel xiran waan ka cabsadaa
        diyaaradda ma raaci karo
        baabuur wadista ayaan ka baqaa
        gabadhaydu dadka way ka xishootaa
        cunugeyga eeyga ayuu ka baqaa
        casuumad ma tago xishood awgiis
        meel dad joogo wax kuma cuni karo

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
        dwang
        dwangstoornis
        dwanggedachten
        smetvrees
        waswaaska nadaafadda
        waswaaska salaadda
        waswaaska weysada
        waysada waan ku celceliyaa
        xanuunka waswaaska
        cudurka waswaaska
        fikrado xun oo ii soo noqnoqda
        shaydaanka ayaa i waswaasiya
        wax walba waan tiriyaa
        mar walba waan qubaystaa
        jeermis ayaan ka baqaa
        wasakh ayaan ka baqaa
        nijaaso ayaan ka baqaa
        shooladda ayaan mar walba hubiyaa
        qufulka ayaan mar walba hubiyaa
        hubinta ma joojin karo
        dhaqista ma joojin karo
        gacmuhu dhaqid bay i jeexeen
        xaaskaygu mar walba wax bay dhaqdaa
        gabadhaydu gacmaha ayay mar walba dhaqdaa
        wiilkeyga waswaas ayuu qabaa
        alaab duug ah ma tuuri karo
        timaha ayaan iska rifaa

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
        diiqo
        diiqad baa i haysa
        murugo joogto ah
        murug badan
        ciriiri ayaan dareemayaa
        cidhiidhi baan dareemayaa
        qalbiga ayaa i culus
        niyad xumo
        niyaddu way i jaban tahay
        niyadda ayaa i jabtay
        quusasho
        waan quustay
        rajadii waa iga dhammaatay
        calool xumo
        caloolxumo
        waan calool xumahay
        oohin badan
        habeenkii waan ooyaa
        maalintii oo dhan waan ooyaa
        sabab la'aan baan u ooyaa
        waxba ima farxiyaan
        farxad la'aan
        qosol waan illoobay
        subaxdii ma soo kici karo
        maalintii oo dhan waan jiifaa
        maalintii oo dhan waan hurdaa
        waxba inaan qabto ma rabo
        noloshu macno iima laha
        gudaha waan ka madhnahay
        faaruq baan dareemayaa
        dadka inaan la kulmo ma rabo
        cuntadu dhadhan iima laha
        waan isku buuqsanahay
        maskaxdu way igu buuqsan tahay
        xanuunka niyad jabka
        cudurka niyad jabka
        cudurka murugada
        dipreshan
        depressief
        somber
        antidepressiva
        daawada niyad jabka
        qaboobaha waan murugoodaa
        wiilkaygu maalintii oo dhan qolka ayuu fadhiyaa
        wiilkeyga qolka kama soo baxo
        xaaskaygu way niyad jabsan tahay
        xaaskaygu mar walba way ooydaa
        walaashay way isku buuqsan tahay
        aabahay cidna lama hadlo wuu murugaysan yahay
        inankaygu wuu niyad jabsan yahay

theme-bipolar = Niyad aad u kacda oo aad u dhacda (bipolar)
    .about = Waxay u tahay dadka niyaddoodu mar aad u sarrayso, marna aad u hoosayso.
    .words =
        Niyad aad kor iyo hoos u kacda
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
        niyad kacsan
        niyad kac
        niyad kac iyo niyad jab
        manisch
        manisch depressief
        hypomanie
        lithium
        cudurka laba cirifoodka
        xanuunka laba cirifoodka
        niyaddaydu way is beddeshaa
        niyad isbedbeddel
        maalmo badan ma seexdo daalna ma dareemo
        lacag badan baan si waalli ah u bixiyaa
        mar waan kacsanahay marna waan quustaa
        mar waan qoslaa marna waan ooyaa
        mar tamar badan marna tamar la'aan
        fikradahaygu way ordayaan
        ninkaygu mar wuu kacsan yahay marna sariirta kama kaco
        wiilkaygu bipolar buu qabaa
        hooyaday niyaddeedu way is beddeshaa
        xaaskaygu bipolar bay qabtaa

theme-psychosis = Maqalka codad aanay dadka kale maqlin
    .about = Waxay u tahay dadka maqla ama arka wax aan dadka kale maqlin ama arkin, iyo ehelkooda.
    .words =
        Maqalka codad aan dadka kale maqlin
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
        cod baa ila hadla
        codad baa ila hadla
        codad madaxayga ku jira
        wax aan jirin baan maqlaa
        dhalanteed
        skisofreniya
        psychosis
        psychotisch
        stemmen horen
        wanen
        jin ayaa galay
        jin baa i galay
        mingis
        saar
        sixir
        waa la i sixray
        maskaxda ayuu ka jirran yahay
        waalan
        wuu waashay
        way waalatay
        wiilkaygu wuu waashay
        waan waalanayaa
        telefishanka ayaa ila hadla
        qof baa i basaasaya
        waa la i daba socdaa
        dad baa raba inay i sumeeyaan
        walaalkay keligiis ayuu qoslaa
        walaashay keligeed bay la hadashaa
        walaalkay codad buu maqlaa
        ninkaygu wax aan jirin buu arkaa
        wiilkeyga jin ayaa galay
        inankaygu keligii buu la hadlaa
        dhimirka ayuu ka jirran yahay
        wax dhab ah iyo wax aan ahayn ma kala garto

theme-personality = Dareen xooggan iyo xiriir adag (borderline)
    .about = Waxay u tahay dadka dareenkoodu degdeg isu beddelo ee xiriirka dadku ku adag yahay.
    .words =
        Dareen xooggan iyo xiriir adag
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
        borderlayn
        persoonlijkheidsstoornis
        narcisme
        narcist
        cillad shakhsiyadeed
        cilladda shakhsiyadda
        shakhsiyad adag
        cadho badan
        cadho degdeg ah
        waan cadhoodaa
        degdeg baan u xanaaqaa
        xanaaqa ma xakameyn karo
        xanaaqayga ma celin karo
        wax baan jajabiyaa markaan xanaaqo
        waan qayliyaa markaan cadhoodo
        mar waan jeclahay marna waan nacaa
        xiriir kasta waa iga burburaa
        in la i dayaco ayaan ka baqaa
        cidda aan ahay ma garanayo
        dareenkaygu waa mid aad u kacsan
        ninkaygu naftiisa oo keliya ayuu jecel yahay
        isla weyni
        xaaskaygu degdeg bay u xanaaqdaa
        hooyaday borderline bay qabtaa
        wiilkaygu xanaaq buu wax ku jebiyaa

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
        ptss
        emdr
        trauma verwerken
        buufiska dagaalka
        dhibaatada dagaalka
        dagaal baan ka soo cararay
        dagaalkii sokeeye
        qarax baan ka badbaaday
        qaraxii baan joogay
        rasaasta ayaan weli maqlaa
        qof la dilay baan arkay
        dad la laayay baan arkay
        meyd badan baan arkay
        hortayda ayaa lagu dilay
        reerkaygii waa la laayay
        waa la i afduubay
        waa la i qafaashay
        magafe
        xabsigii liibiya
        liibiya ayaa la igu jirdilay
        badda ayaan ka badbaaday
        doonyihii tahriibka
        doontii way nala degtay
        alshabaab
        al-shabaab ayaan ka soo cararay
        jidhdil
        la i jidhdilay
        hurdada waan ka soo boodaa
        habeenkii qaylo ayaan ku soo toosaa
        qarow badan
        sawirro xun ayaa madaxayga ku soo noqda
        wixii dhacay ayaa mar walba i hor yimaada
        sanqadh yar baan ka naxaa
        shanqar yar ayaan ka naxaa
        dhibkii aan soo maray
        shilka ma illoobi karo
        waa la i weeraray
        waa la i dhacay
        naxdintii kama bixin
        wiilkaygu dagaalka wuu ka naxay
        xaaskaygu qarow bay la soo toostaa
        qoyskayga dagaalka ayaa lagu laayay
        dhaawac ruuxi ah

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
        tamartii waa iga dhammaatay
        waan dhammaaday
        daal maskaxeed
        daal nafsi ah
        shaqo badan baa i daalisay
        shaqada sii wadi ma karo
        overspannen
        opgebrand
        uitgeput
        ziek gemeld
        xanuun baan shaqada uga fadhiyaa
        guriga iyo shaqada waa ii wada badan yihiin
        wax walba aniga ayaa qabta
        madaxaygu waa buuxaa
        maskaxdaydu way daashay
        maskaxdu way i istaagtay
        hurdada kadib xataa waan daallanahay
        culeys badan ayaa i saaran
        culayska nolosha
        nasasho ayaan u baahanahay
        waan burburay daal awgiis
        cadaadis badan
        istareesi badan
        xaaskaygu shaqo badan bay ku daashay
        waan tabar beelay
        awooddii waa iga dhammaatay
        hooyo daallan
        maskax ahaan waan u daallanahay

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
        eetstoornis
        boulimia
        binge eating
        arfid
        cudurka cuntada
        xanuunka cunto diidista
        kaloori walba waan tiriyaa
        maalin walba waan is miisaamaa
        waan is gaajaysiiyaa
        aad baan isugu arkaa cayil
        jirkayga waan necbahay
        jidhkayga waan necbahay
        waan is matajiyaa
        gabadhaydu way is matajisaa
        gabadhaydu cuntada way diidday
        inantaydu wax ma cunto
        wiilkeyga wax ma cunayo
        cuntada waan qariyaa
        markaan wax cuno waan shallaayaa
        qarsoodi baan u matagaa
        gabadheyda way caateysatay
        markaan muraayadda eego waan is nacaa
        cunto markaan arko waan baqaa
        musqusha ayay ku matagtaa cuntada kadib

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
        automutilatie
        self harm
        zelfbeschadiging
        snijden
        krassen
        is gubid
        is jarjarid
        waan is jarjaraa
        mindi ayaan isku jaraa
        sakiin ayaan isku jaraa
        gacmaha ayaan jarjaray
        gacmaheeda ayay jarjartaa
        gabadheyda gacmaha ayay is jartaa
        madaxa ayaan derbiga ku garaacaa
        naftayda ayaan ciqaabaa
        xanuun baan isu geystaa
        waan is xagtaa
        nabarrada gacantayda waan qariyaa
        waan is dhaawacay
        markaan murugoodo waan is jaraa
        dab ayaan isku gubaa
        inantaydu way is jarjartaa
        gacmaha gabadhayda nabarro baan ku arkay
        walaashay way is dhaawacdaa
        lugaha ayaan jarjaraa

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
        zelfmoord
        suicide
        zelfmoordgedachten
        113
        is deldelid
        inaan is deldelo
        waan is deldeli rabaa
        inaan is khaarajiyo
        nolol ma rabo
        noolaan ma rabo
        geeri ayaan jeclahay
        sidee baan u dhintaa
        inaan seexdo oo aanan soo kicin
        la'aantay ayaa u roon qoyskayga
        cidna ima tebi doonto haddaan dhinto
        kaniini badan baan liqay
        inaan is sumeeyo
        waan isku dayay inaan is dilo
        isku day isdil
        isdil waan ka badbaaday
        ninkaygu wuxuu yiri waan is dilayaa
        ninkaygu wuxuu yidhi waan is dilayaa
        wiilkeyga wuu isku dayay inuu is dilo
        naftayda inaan iska qaado
        nafteyda waan nacay
        noloshaydu faa'iido ma leh
        gabadhaydu kaniini badan bay liqday
        tareenka inaan isku tuuro
        saaxiibkay wuxuu rabaa inuu is dilo

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
        ritalin
        concerta
        hyperactief
        druk kind
        feejignaan la'aan
        feejignaan yari
        fiiro yari
        maskaxda ayaa i kala daadsan
        wax baan bilaabaa ma dhammeeyo
        ballamaha waan illoobaa
        mar walba waan ka daahaa ballanta
        furaha ayaan mar walba lumiyaa
        ma fadhiyi karo
        hadalka dadka waan dhex galaa
        fikir la'aan baan wax u sameeyaa
        cunug dhaqdhaqaaq badan
        ilmo dhaqdhaqaaq badan
        wiilkaygu fasalka kuma fadhiyo
        wiilkeyga ma fadhiisanaayo
        inankaygu ma xasilo
        gabadhaydu fasalka way ku riyootaa
        macallinku wuxuu yiri wiilkaygu ma dhegaysto
        cudurka firfircoonida
        wax kuma koobi karo maskaxdayda
        casharka diirad kuma hayo

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
        awtisam
        otiisam
        autistisch
        pdd-nos
        autismespectrum
        autisme spectrum stoornis
        indhaha kuma eego qofka
        magaciisa markaan ugu yeero ma soo jeedsado
        cunugeyga ma hadlo
        saddex jir weli ma hadlo
        afar jir ma hadlo
        wiilkaygu keligiis ayuu ciyaaraa
        isla erayga ayuu ku celceliyaa
        gacmaha ayuu ruxruxaa
        faraha ayuu ku socdaa
        buuqa ma xamili karo
        qaylada waan u dulqaadan waayaa
        isbeddelka uma dulqaadan karo
        dadka sida loola hadlo ma garanayo
        hooyo cunug ootiisam qaba
        waalidka ootiisamka
        hooyooyinka ootiisamka
        cunug tawaxud qaba
        inankaygu ma hadlo
        inantaydu ootiisam bay qabtaa
        ninkaygu ootiisam buu qabaa
        weynaan baa la igu sheegay ootiisam
        wiilkeyga otisam ayuu qabaa
        cunugeyga hadalka ayuu ka daahay
        wiilkaygu dhowr cunto oo keliya ayuu cunaa

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
        hoogsensitief
        hsp
        hoogbegaafdheid
        gifted
        caqli gaar ah
        fariid
        cunug fariid ah
        cunug caqli badan
        ilmo garaad badan
        garaad sarreeya
        iq sare
        wiilkaygu fasalka wuu ka horreeyaa
        gabadhaydu su'aalo badan bay weydiisaa
        gabadhaydu aad bay u xasaasi tahay
        wax badan baan ka fikiraa
        buuqa iyo iftiinka ayaa i dhiba
        dareenka dadka kale ayaan dareemaa
        qalbi nugul
        aad baan u nuglahay
        dadku maskaxdayda ma fahmaan
        si dadka ka duwan ayaan u fikiraa
        plusklas
        fasalka casharku wuu u fudud yahay
        maskaxdaydu aad bay u degdegtaa
        cunugeyga maskax badan ayuu leeyahay

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
        onzekerheid
        zelfvertrouwen
        faalangst
        perfectionisme
        minderwaardigheid
        assertiviteit
        kalsooni ma qabo
        kalsooni ma lihi
        naftayda waan yasaa
        waan is liidaa
        qof aan waxba ahayn baan ahay
        waxba ma taro
        fool xumo ayaan isu arkaa
        muuqaalkayga ma jecli
        dadka kale way iga wanaagsan yihiin
        maya ma dhihi karo
        ra'yigayga ma sheegan karo
        inaan qaldamo waan ka baqaa
        imtixaanka waan ka baqaa
        gabadhaydu kalsooni ma qabto
        wiilkaygu kalsooni ma leh
        isku kalsooni kordhin
        naftayda inaan jeclaado
        dadka waan is barbar dhigaa
        inantaydu way is yastaa
        dadku ima qiimeeyaan
        xishood badan awgiis ma hadlo

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
        hurdo yari
        hurdadu way igu yar tahay
        hurdo ma helo
        waan seexan waayay
        seexan ma karo
        hurdadii waa iga tagtay
        habeen dhan waan soo jeedaa
        ilaa subaxdii waan soo jeedaa
        saqda dhexe ayaan soo toosaa
        slapeloosheid
        slaapproblemen
        slecht slapen
        slaapapneu
        khuuro
        waan khuuriyaa
        ninkaygu wuu khuuriyaa
        hurdada neefta ayaa iga go'da
        maalintii waan lulmoodaa
        lulo badan
        fikir ayaa hurdada iga qaada
        cunugeyga habeenkii ma seexdo
        hurdada ayaan ku socdaa
        ninkaygu habeenkii ma seexdo
        melatonine
        hurdo kala go'go'an
        inankaygu ma hurdo habeenkii
        sariirta waan ku rogrogmadaa

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
        isbiirto
        caraqi
        fodka
        vodka
        waayn
        bier
        drank
        drankprobleem
        alcoholist
        alcoholverslaving
        anonieme alcoholisten
        khamriile
        sakhraannimo
        waan sakhraansanahay
        fiid walba waan cabaa
        habeen walba khamri baan cabaa
        subaxdii ayaan khamri cabaa
        qarsoodi baan khamri u cabaa
        khamri la'aan ma seexan karo
        khamri la'aan waan gariiraa
        cabista ma joojin karo
        hal koob kuma joogsan karo
        dhalada ma dhaafi karo
        khamriga waan iska daayay
        khamrigii waan ku noqday
        xaaskaygu khamri bay cabtaa
        hooyaday way sakhraantaa
        gabadhaydu khamri bay cabtaa
        wiilkeyga wuu sakhraamaa
        ninkeyga khamri ayuu cabaa
        inankaygu khamri buu cabaa
        khamrigu reerkii ayuu burburiyay
        khamriga inaan ka joogo
        balwadda khamriga
        isagoo sakhraan ah ayuu guriga yimaadaa
        waxaan cabaa si aan u illoobo

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
        drugsverslaving
        verslaafd
        verslaving
        verslavingszorg
        afkicken
        wiet
        weed
        hasj
        blowen
        joint
        coke
        cocaine
        speed
        xtc
        ghb
        3-mmc
        pillen
        lachgas
        crack
        ketamine
        bangi
        qaadka
        qaadka cunista
        marqaan
        waan mirqaamaa
        mafrish
        mafrishka ayuu fadhiyaa
        ninkaygu habeen walba wuu qayilaa
        qaadka lacagta ayaan ku bixiyaa
        jaadka waan cunaa
        balwadda qaadka
        balwadda xashiishka
        xashiishka ma joojin karo
        maandooriyaha
        mukhadaraad
        budada cad
        wiilkaygu wiet buu cabaa
        wiilkeyga daroogo ayuu qaataa
        wiilkaygu daroogada ayuu la qabsaday
        wiilkaygu daroogo buu iibiyaa
        gabadhaydu daroogo bay isticmaashaa
        inankaygu xashiish buu cabaa
        daroogada waan iska joojiyay
        daroogadii waan ku noqday
        daroogo la'aan ma joogi karo
        qaad la'aan waan xanaaqaa
        qayilaad
        saaxiibbadiis ayaa daroogo baray
        wiilkaygu lacag buu xadaa daroogo awgeed
        xashiish la'aan ma seexan karo

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
        slaappillen
        slaaptabletten
        kalmeringstabletten
        pijnstillers
        valium
        benzo
        oxycodon
        morfine
        lyrica
        pregabalin
        codeine
        zolpidem
        temazepam
        afbouwen medicijnen
        kaniiniga hurdada ma joojin karo
        kaniini xanuun baan maalin walba qaataa
        daawada waan la qabsaday
        daawo la'aan waan gariiraa
        mar walba daawo ka badan baan u baahanahay
        daawada inaan yareeyo
        sidee daawada u joojiyaa
        kaniiniga dejinta
        balwadda daawada
        ninkaygu kaniiniga xanuunka ayuu la qabsaday
        tramadol ma joojin karo
        daawada xanuunka waan la qabsaday

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
        gokken
        gokverslaving
        gokkast
        online gokken
        gokschulden
        cruks
        toto
        poker
        laadhuu
        turub lacag ah
        turubka lacagta
        sharad baan galaa
        sharadka kubbadda cagta
        lacagtii oo dhan khamaar baan ku waayay
        mushaharkii khamaar baan ku dhammeeyay
        lacagta inaan soo celiyo baan u ciyaaraa
        khamaarka waan ka been sheegaa
        khamaarka telefoonka
        makiinadaha khamaarka
        loteri
        maysir
        wiilkeyga sharad ayuu lacagta ku dhammeeyaa
        ninkaygu lacagta guriga ayuu ku khamaaraa
        aabahay guriga ayuu khamaar ku waayay
        khamaarle
        balwadda khamaarka
        inankaygu sharad buu ciyaaraa
        mar walba waan khasaaraa weli waan ciyaaraa

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
        gameverslaving
        schermverslaving
        fortnite
        roblox
        fifa
        minecraft
        xbox
        snapchat
        instagram
        youtube
        facebook
        shaashadda
        kumbuyuutar
        kombuyuutarka
        ciyaaraha kumbuyuutarka
        ciyaaraha internetka
        balwadda telefoonka
        internetka ma dhaafi karo
        habeen dhan telefoonka ayaan ku jiraa
        tiktok kama bixi karo
        musalsal baan habeen dhan daawadaa
        cunugeyga tablet-ka ma dhigo
        cunuggu wuu ooyaa markaan telefoonka ka qaado
        carruurtaydu telefoonka ayay ku jiraan
        wiilkeyga habeen dhan wuu ciyaarayaa
        wiilkaygu iskuulka ma aado ciyaaro awgood
        ninkaygu telefoonka ayuu ku jiraa habeenkii
        xaaskaygu telefoonka ayay ku mashquushaa
        saacado badan online ayaan joogaa
        inankaygu geemka ayuu ku jiraa

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
        roken
        stoppen met roken
        sigaretten
        rookverslaving
        e-sigaret
        vapen
        nicotine
        sijaar
        sijaarka
        baakad sigaar maalintii
        sigaar la'aan ma joogi karo
        sigaar cabista
        sigaarka inaan iska daayo
        sigaarkii waan ku noqday
        balwadda sigaarka
        qabatinka nikotiinka
        buuri cunid
        buuriga waan dayn rabaa
        tumbaako
        xaaskaygu sigaar bay cabtaa
        gabadhaydu vape bay cabtaa
        wiilkeyga vape ayuu isticmaalaa
        aabahay sigaarka ma dayn karo
        shiishada ma joojin karo
        qufac sigaar

theme-sex-addiction = Xakamaynta galmada iyo filimada qaawan
    .about = Waxay u tahay dadka dareema inay xakameyn kari la'yihiin galmada, filimada qaawan ama jacaylka.
    .words =
        Galmo iyo jacayl aan la xakameyn karin
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
        pornoverslaving
        seksverslaving
        porn addiction
        seks
        balwadda galmada
        balwadda filimada qaawan
        muuqaallo qaawan
        muuqaal qaawan baan daawadaa
        fiidiyow qaawan
        filimo wasmo
        siigo
        siigaysi
        siigada ma joojin karo
        sinada ma joojin karo
        habeen walba filim qaawan
        internetka wax xun baan ka daawadaa
        wiilkaygu filimo qaawan buu daawadaa
        ninkaygu dhillooyin buu u tagaa
        dhillooyin baan u tagaa
        shahwada ma xakamayn karo
        naago badan baan la seexdaa
        telefoonkiisa sawirro qaawan baa ku jira

theme-overeating = Cunto cunid ay adag tahay in la joojiyo
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
        eetbuien
        eetverslaving
        emotie eten
        vreetbuien
        waan dhergay weli waan cunaa
        gaajo la'aan baan wax u cunaa
        joogsi la'aan wax baan u cunaa
        cuntada waan isku buuxiyaa
        markaan keligay ahay waan cunaa
        istareeska ayaan wax ku cunaa
        shukulaatada ma joojin karo
        nacnac badan
        macmacaanka ma dayn karo
        balwadda sonkorta
        habeenkii talaajadda ayaan furaa
        cuntada kadib waan is nacaa
        waan cunaa ilaa caloosha i xanuunto
        hunguri weyni
        wiilkaygu wax badan buu cunaa
        gabadhaydu qarsoodi bay wax u cuntaa
        cuntada ma xakameyn karo
        rooti iyo macmacaan badan baan cunaa

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
        rouw
        rouwverwerking
        rouwgroep
        overlijden
        geeriyootay
        way geeriyootay
        wuu geeriyooday
        hooyaday way geeriyootay
        aabahay wuu geeriyooday
        aabbo wuu dhintay
        aabe wuu dhintay
        marxuum
        marxuumad
        xabaal
        qabri
        tacsiyad
        murugada geerida
        hooyaday ayaan waayay
        aabahay ayaan waayay
        qof aan jeclaa baan waayay
        ehel waayid
        walaalkay waa la dilay
        reerkaygii dagaalka ayay ku dhinteen
        qoyskaygii wuu wada dhintay
        aaskii hooyo ma tegin
        aabahay fog buu ku dhintay
        awoowe wuu dhintay
        eeddo way dhimatay
        adeer wuu dhintay
        walaashay way geeriyootay
        saaxiibtay way dhimatay
        geeri kedis ah
        weli ma rumaysan karo inuu dhintay
        qof dhintay baan u ooyaa
        hooyaday geerideeda kama soo kaban
        inanadeerkay wuu dhintay
        qabrigiisa ma booqan karo

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
        ilmihii waa iga dhintay
        cunugii waa iga dhintay
        cunugeyga wuu dhintay
        gabadhaydii way geeriyootay
        wiilkaygii wuu geeriyooday
        inankaygii wuu dhintay
        inantaydii way dhimatay
        curadkaygii wuu dhintay
        ilmahaygii kansar buu ku dhintay
        wiilkaygii shil buu ku dhintay
        wiilkaygii tahriib buu ku dhintay
        gabadhaydii badda ayay ku dhimatay
        wiilkaygii xabbad baa lagu dilay
        dhallaankii waa iga dhintay
        hooyo ilmo ka dhintay
        aabo ilmo ka dhintay
        hooyooyinka ilmo ka dhinteen
        geerida gabadhayda
        ilmahaygii baan aasay
        gabadhaydii ma illoobi karo waa dhimatay
        kind verloren
        overleden kind
        ubadkaygii wuu dhintay

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
        weduwe
        weduwnaar
        partner verloren
        carmallo
        waan carmaloobay
        asay baan ku jiraa
        ninkeyga wuu dhintay
        ninkaygii wuu geeriyooday
        seygaygii wuu dhintay
        xaaskaygii way geeriyootay
        xaaskeyga way dhimatay
        ooridaydii way dhimatay
        carruurtayda aabahood wuu dhintay
        carruurtayda hooyadood way dhimatay
        ninkaygii dagaalka ayuu ku dhintay
        ninkaygii shil buu ku dhintay
        ninkaygii kansar buu ku dhintay
        agoommo keligay baan koriyaa
        ninkaygii geeridiisa kadib
        xaaskaygii geerideeda kadib
        carmal carruur leh
        hooyo carmal ah
        nin carmal ah
        aabahay hooyo ayaa ka dhimatay
        sariirta dhinaceedii waa madhan yahay

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
        zelfdoding
        nabestaande zelfdoding
        zelfdoding in de familie
        aabahay wuu is dilay
        hooyaday way is dishay
        xaaskaygii way is dishay
        inankaygii wuu is dilay
        wiilkaygii wuu is deldelay
        walaalkay wuu is deldelay
        inadeerkay wuu is dilay
        ilmahaygii naftiisa ayuu iska qaaday
        naftiisa ayuu iska qaaday
        nafteeda ayay iska qaadday
        tareenka ayuu isku tuuray
        maxaan u ogaan waayay inuu is dilayo
        isdilkiisa anigaa isku eedeeya
        sababta uu isu dilay ma garanayo
        qof aan jeclaa baa is dilay
        isdilka walaalkay
        isdilka wiilkayga
        qoys uu qof iska dilay
        isdilkiisa dadka uma sheegi karo
        reerka qof baa is dilay

theme-pregnancy-loss = Dhicis ama ilmo dhashay isagoo geeriyooday
    .about = Waxay u tahay waalidka uu uur ka dhacay ama ilmuhu meyd ku dhashay.
    .words =
        Dhicis ama ilmo meyd ku dhashay
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
        miskraam
        doodgeboren
        stilgeboorte
        sterrenkindje
        abortus
        zwangerschapsafbreking
        uurkii wuu iga soo daatay
        caloosha ayaa iga soo dhacday
        uurkii baan waayay
        ilmo uurka ku dhintay
        ilmihii uurka ayuu ku dhintay
        uurkii wuu dhicisoobay
        waan dhiciyay
        uur badan baa iga dhacay
        saddex jeer baa uur iga dhacay
        meyd baan dhalay
        ilmo meyd ah baan dhalay
        ilmahaygu markuu dhashay wuu dhintay
        xaaskayga ilmo ayaa ka soo dhacay
        uur ridid
        uurka waan iska soo ridday
        ilmaha wadnihiisa wuu istaagay uurka
        dhicis kadib waan ooyaa
        gabadhayda uur baa ka dhacay
        uur makaanka ka baxsan

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
        kinderloos
        ongewenst kinderloos
        onvruchtbaar
        vruchtbaarheid
        kinderwens
        icsi
        iui
        pcos
        gablan
        gablan baan ahay
        bacrimin
        shahwo yari
        ninkaygu ma dhalo
        weli ma uuraysan
        uuraysan waayay
        bil walba uur baan sugaa
        toban sano ilmo ma aannaan dhalin
        ilaahay ilmo ima siin
        dadku ilmo bay i weydiiyaan
        soddohday ilmo ayay i weydiisaa
        ninkaygu ilmo awgood buu naag kale u guursaday
        daaweynta dhalmo la'aanta
        ilmo la'aan ayaan la ooyaa
        naag aan dhalin
        nin aan dhalin
        waxaa la yiri ma dhali kartid
        walaalahay way dhaleen aniguse maya

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
        scheiding
        echtscheiding
        gescheiden
        scheiden
        omgangsregeling
        alimentatie
        is furid
        waa la i furay
        dalqad
        saddex dalqadood
        waan is furaynaa
        inaan is furno ayaan rabaa
        guurkii wuu burburay
        guurkaygii wuu burburay
        qoyskii wuu burburay
        reerkaygii wuu kala tagay
        reerkii waa kala tagnay
        naagtaydii waan furay
        naagtaydii way iga tagtay
        ninkeyga wuu i furay
        xaaskaygii hore
        ninkaygii hore
        carruurtii way la tagtay
        carruurtii ayay iga qaadatay
        aabahood masruuf ma bixiyo
        masruufka carruurta furriin
        furriinka kadib keligay baan ahay
        garoobnimo
        maxkamadda furriinka
        aabbahay iyo hooyaday way is fureen
        wiilkaygu wuu is furay
        gabadhaydii waa la furay
        ninkeygii naag kale ayuu iiga tagay
        furriinka ceeb bay u arkaan

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
        kankaro
        cudurka kansarka
        chemo
        chemotherapie
        bestraling
        tumor
        uitgezaaid
        leukemie
        leukemia
        lymfoom
        darmkanker
        longkanker
        baarmoederhalskanker
        kimootarabi
        shucaaca kansarka
        kiimo ayaa timihii iga daadisay
        kansarka mindhicirka
        kansarka maqaarka
        kansarka hunguriga
        kansarka maskaxda
        kansarka ugxansidaha
        kansarka qanjirada
        kansarku wuu faafay
        kansarkii wuu soo noqday
        kansarku inuu soo noqdo waan ka baqaa
        buro ayaa la iga helay
        dhakhtarku kansar buu igu sheegay
        aabahay kansar buu qabaa
        xaaskaygu kansar bay qabtaa
        cunugeyga kansar ayuu qabaa
        gabadhaydu kansarka dhiigga bay qabtaa
        walaashay kansar baa laga helay
        kansar la noolaansho

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
        breast cancer
        mammografie
        borstamputatie
        borstoperatie
        brca
        naaska kuus baan ka helay
        naaska waa la iga jaray
        labada naas waa la iga gooyay
        naas jarid
        walaashay kansarka naasaha bay qabtaa
        gabadhaydu kansarka naasaha bay qabtaa
        xaaskeyga naaska ayaa laga gooyay
        baaritaanka naasaha
        naaska dhiig baa ka imanaya
        kansarka naasaha kadib
        kansarka naasaha ee haweenka
        naaska ayaa i xanuuna kuus baa ku jira
        naas la'aan baan ahay qalliinka kadib

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
        prostaatkanker
        prostaatproblemen
        vergrote prostaat
        borostaat weynaaday
        borostaatka ayaa i bararay
        habeenkii marar badan kaadi baan u kacaa
        kaadidu si fiican iigama timaado
        kaadidu way igu istaagtaa
        borostaat qalliin kadib kaadi ma celin karo
        borostaatka waa la iga saaray
        qalliinka borostaatka
        kacsi la'aan qalliinka kadib
        psa sarreeya
        awoowe borostaat buu ka xanuunsan yahay
        aabbo borostaat buu qabaa
        kansarka kaadi mareenka ragga
        kansar rag

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
        chronische pijn
        pijnpoli
        rugpijn
        lage rugpijn
        nekpijn
        zenuwpijn
        crps
        ischias
        xanuun daba dheeraaday
        dhabar xanuun joogto ah
        lafta dhabarka ayaa i xanuunta
        diskiga dhabarka
        qoorta iyo garbaha ayaa i xanuuna
        garab xanuun
        sinta ayaa i xanuunta
        lugta ayaa mar walba i xanuunta
        xanuun habeen iyo maalin
        xanuun awgiis ma seexdo
        daawo xanuunka wax kama tarto
        sanado badan baan xanuunsanayay
        dhakhtarku wax ma helin weli waan xanuunsanahay
        xanuun awgiis ma fadhiyi karo
        xaaskaygu mar walba dhabarka ayay ka cabataa
        hooyaday dhabarka ayaa xanuuna
        jidhka ayaa mar walba i xanuuna

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
        fibro
        weke delen reuma
        fibromayalgiya
        muruqyada ayaa i xanuuna
        murqaha ayaa i xanuuna
        murqo xanuun
        jidhka oo dhan ayaa i xanuuna
        jirka oo idil ayaa i damqanaya
        meel kasta oo la taabto way i xanuuntaa
        xanuun meel walba ah
        seedo xanuun
        subaxdii muruqyada ayaa i adag
        daal iyo muruq xanuun
        xanuun jirka ku wareegaya
        xaaskayga jirka oo dhan ayaa xanuuna
        hooyaday jirka oo dhan bay ka cabataa
        jir damqasho
        lafaha iyo muruqyada ayaa i xanuuna

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
        chronische vermoeidheid
        chronisch vermoeid
        me/cvs
        pem
        daal sanado socday
        bilo badan waan daallanahay
        daal awgiis sariirta kama kici karo
        wax yar haddaan qabto maalmo ayaan jiifaa
        daal daran
        daalku igama tago
        jirkaygu waa daciif
        jidhkaygu waa daciif
        tamar beelid
        itaal la'aan
        daal awgiis jaranjarada ma fuuli karo
        daalkayga dadku ma rumaystaan
        xaaskaygu mar walba way daallan tahay
        wiilkaygu daal buu iskuulka u aadi waayaa
        hurdo badan weli daal
        daal iyo jir xanuun aan dhammaan

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
        postcovid
        post covid
        longcovid
        c-support
        corona
        karoono
        haraaga koronaha
        koofid igama harin
        koofid dheer
        korona ka dib neefta ayaa igu yar
        korona ka dib wax ma xasuusto
        dhadhanka ma dareemo
        urta iyo dhadhanka waan waayay
        korona kadib ma shaqayn karo
        korona kadib maskaxdu waa i ceeryaamo
        korona kadib jaranjarada ma fuuli karo
        xaaskaygu korona kadib ma bogsan
        koofid baan qabay weli waan xanuunsanahay
        xanuunka koronaha kadib

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
        suikerziekte
        diabeet
        diabetes type 1
        diabetes type 2
        bloedsuiker
        metformine
        ozempic
        sukar
        sukari
        cudurka sukarta
        macaanku waa igu sarreeyaa
        sonkorta dhiigga
        sonkorta ayaan maalin walba cabbiraa
        irbadda insulinta
        faraha ayaan isku duraa
        cagta ayaa sonkor iga dhaawacday
        aabahay macaan buu qabaa
        xaaskaygu sonkorow bay qabtaa
        sonkorowga uurka
        nooca labaad ee sonkorowga
        cunugeyga sonkorow ayuu qabaa
        kaadi badan iyo harraad
        sonkortu way iga dhacdaa
        sonkorow maxaan cunaa
        inankaygu macaan buu qabaa

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
        hartaanval
        hartfalen
        hartziekte
        hartritmestoornis
        boezemfibrilleren
        pacemaker
        hartoperatie
        dotteren
        stent
        hoge bloeddruk
        bloeddruk
        wadne qabad baa igu dhacay
        wadnuhu si fiican iima shaqeeyo
        wadnaha ayaa la iga qalay
        garaaca wadnaha oo aan caadi ahayn
        xididdada wadnaha
        xididka wadnaha ayaa xirmay
        dhiig kar baan qabaa
        dhiiggu wuu igu sarreeyaa
        kolestarool
        wadne daciif
        hooyaday wadnaha ayaa laga qalay
        cunugeyga wadnaha ayuu ka xanuunsan yahay
        aabahay wadne qabad baa ku dhacay
        ilmo wadnaha dalool ku leh
        hooyaday dhiig kar bay qabtaa

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
        cva
        tia
        hersenbloeding
        herseninfarct
        afasie
        revalidatie beroerte
        faalij
        dhiig baa maskaxda kaga furmay
        xinjir dhiig ah
        xinjir baa maskaxda gashay
        jirka dhinac ayaa iga dhintay
        jidhka badhkii ayaa iga dhintay
        af qalloocan
        afkii wuu i qalloocday
        istarook kadib hadalku wuu igu adkaaday
        gacanta midig ma dhaqaajin karo
        hooyaday istarook baa ku dhacay
        xaaskayga faalig baa ku dhacay
        ninkaygu istarook kadib ma hadli karo
        aabahay dhinac ma dhaqaajin karo
        istarook kadib socod barasho
        istarooga
        hadalkii waan waayay istarook kadib

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
        niet aangeboren hersenletsel
        hersenletsel
        hersenschudding
        hersentumor
        coma
        koomo
        madaxa ayaan ku dhacay
        madaxa waa la iga garaacay
        qalliinka maskaxda kadib
        burada maskaxda
        shil kadib hadalku waa igu adag yahay
        wiilkaygu shilka madaxa ayuu ka dhaawacmay
        gaadhi shil kadib madax dhaawac
        mooto shil madaxa
        xabbad baa madaxa iga dhacday
        shilka kadib buuqa ma dulqaadan karo
        xaaskaygu shilka kadib way is beddeshay
        ninkaygu koomo ayuu ku jiray
        shil kadib maskaxdu degdeg bay ii daashaa
        dhaawac maskaxeed kadib

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
        aabahay wuu asaasaqay
        hooyaday way asaasaqday
        cudurka asaasaqa
        cudurka illowga
        cudurka hilmaanka
        hilmaamid badan
        xusuus lumis
        xusuustii waa iga luntay
        xasuus la'aan
        vergeetachtig
        geheugenproblemen
        geheugen
        alzheimer café
        casemanager dementie
        ayeeyo wax walba way illowdaa
        ayeeyo ima garanayso
        awoowe wuu hilmaamaa
        hooyaday isla su'aasha ayay ku celcelisaa
        hooyaday guriga way ka luntaa
        aabahay gurigiisii wuu garan waayay
        aabahay magacaygii wuu illoobay
        hooyaday shooladda ayay shidan ku illowdaa
        ninkaygu wuu i garan waayay
        xaaskaygu way i garan weyday
        magacyada dadka waan hilmaamaa
        meeshaan wax dhigay ma xusuusto
        habeenkii wuu soo kacaa oo wareegaa
        ninkaygu wax badan buu hilmaamaa
        aabahay habeen iyo maalin ma kala garto
        hooyo illow badan

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
        ziekte van parkinson
        parkinsonisme
        tremor
        levodopa
        cudurka baarkinson
        gacmo gariir
        gacmo jarcayn
        jidhka ayaa i gariira
        lugaha ayaa i gariira
        si gaabis ah ayaan u socdaa
        muruqyada ayaa i adkaaday
        gariir awgiis wax ma qori karo
        koobka ma qaban karo gariir awgiis
        hooyaday gacmaha ayaa gariira
        awoowe gacanta ayaa gariirta
        xaaskaygu baarkinson bay qabtaa
        hooyaday baarkinson bay qabtaa
        socodkaygu wuu gaabiyay
        aabbo wuu jarcaynayaa
        gariir aan istaagin

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
        multipele sclerose
        cudurka ms
        ms baan qabaa
        schub
        sklerosis
        cudurka dareenwadka
        neerfayaasha ayaa i dhiba
        gacmaha iyo lugaha kabuubyo
        lugaha ma dareemo
        isu dheelitir la'aan
        socodku wuu igu xumaaday kabuubyo
        ninkaygu ms buu qabaa
        walaashay ms bay qabtaa
        hooyaday ms bay qabtaa
        muruq daciifid
        gacmaha ayaa i kabuubya
        daalka ms
        ms la noolaansho
        multibal sklerosis

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
        epilepsi
        epileptische aanval
        suuxdin baan qabaa
        qallal baan qabaa
        qallal baa i qabta
        waan miyir beelaa
        miyir beelid
        miyirka ayaan waayaa
        xumbo afka ka timaada
        carrabka ayaan qaniinaa markaan suuxo
        wiilkaygu wuu qallalaa
        cunugeyga wuu qallalaa
        gabadhaydu suuxdin bay qabtaa
        ninkaygu wuu suuxaa oo dhacaa
        xaaskaygu way suuxdaa
        daawada suuxdinta
        suuxdin degdeg ah
        iskuulka ayuu ku suuxay
        inankaygu suuxdin buu qabaa
        jirku wuu gariiraa oo indhuhu rogmaan

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
        migraine aanval
        hoofdpijn
        clusterhoofdpijn
        spanningshoofdpijn
        migrayn
        dhanjafka
        dhanjaf baan qabaa
        madax xanuun joogto ah
        madax xanuun hal dhinac ah
        madaxa badhkii ayaa i xanuuna
        madaxa ayaa i qarxaya
        madax xanuun iyo matag
        maalin walba madax xanuun
        madax xanuun awgiis mugdi baan jiifaa
        ilayska ayaa i dhiba madax xanuun
        hooyaday dhanjaf bay qabtaa
        wiilkaygu madax xanuun joogto ah buu qabaa
        madaxa ayaa i garaacma
        madax xanuun daawo loo waayay

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
        reumatoïde artritis
        artritis
        jicht
        bechterew
        lupus
        gewrichtspijn
        riix
        kalagoysyada ayaa i xanuuna
        kala goysyada
        kalagoysyada ayaa i barara
        laabatooyinka ayaa i xanuuna
        rumatiisam
        romatisim
        jilbaha ayaa i xanuuna
        jilbaha ayaa i barara
        subaxdii faraha ma laaban karo
        subaxdii jirku waa i adag yahay
        gacmaha ayaa i barara
        lafaha ayaa qaboobaha i xanuuna
        ayeeyo jilbaha ayaa xanuuna
        aabahay gout buu qabaa
        xaaskaygu kalagoysyada bay ka xanuunsataa
        faraha ayaa i qalloocday

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
        asthma
        bronchitis
        burunkiito
        longziekte
        longfibrose
        emfyseem
        kortademig
        oof wareen
        qaaxo
        tiibii
        tuberculose
        hiinraag
        xiiq baan qabaa
        neef baan qabaa
        neeftu way iga go'daa markaan socdo
        jaranjarada neef baa igu qabata
        sambabada ayaa i xanuuna
        qufac joogto ah
        xaako badan
        cunugeyga xiiq ayuu qabaa
        gabadhaydu neef bay qabtaa
        ogsijiin baan isticmaalaa
        xaaskaygu xiiq bay qabtaa
        habeenkii qufac ayaa i soo toosiya
        inankaygu asmo buu qabaa

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
        ziekte van crohn
        colitis ulcerosa
        prikkelbare darm
        spastische darm
        darmziekte
        coeliakie
        diarree
        mindhicirka ayaa i xanuuna
        xiidmaha ayaa i xanuuna
        shuban joogto ah
        shuban dhiig leh
        calool gubasho
        gaaska ayaa i dhiba
        caloosha ayaa ii bararta
        caloosha gaas baa ka buuxa
        calool adayg
        mar walba musqusha ayaan u ordaa
        saxaro adkaan
        qalliinka mindhicirka
        gabadhaydu calool xanuun joogto ah bay qabtaa
        xaaskaygu mindhicirka bay ka xanuunsataa
        boogta mindhicirka
        cunto kasta caloosha way i xanuujisaa

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
        stomazakje
        stomazorg
        colostoma
        ileostoma
        urostoma
        kiishka saxarada
        bac ayaan ku saxaroodaa
        bacda caloosha ayaan ka xishoodaa
        caloosha dalool baa la iga sameeyay
        saxaradu bac bay gashaa
        mindhicirka waa la iga gooyay
        stoma la noolaansho
        bacda way iga daadataa
        urta bacda ayaan ka baqaa
        aabahay stoma buu leeyahay
        hooyaday caloosha bac bay ku leedahay
        xaaskaygu stoma bay leedahay
        qalliinka stoma kadib
        bacda sidee loo beddelaa
        stoma galmo iyo xishood

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
        nierziekte
        nierpatiënt
        nierfalen
        nierdialyse
        niertransplantatie
        donornier
        nierstenen
        kilyo xanuun
        kelli cusub
        kelli deeqid
        kelyuhu way i fadhiisteen
        kelyaha oo fadhiistay
        kelyaha oo shaqada joojiyay
        dhagaxa kelyaha
        toddobaadkii saddex jeer dhiig sifayn
        mishiinka dhiig sifaynta
        hooyaday kelyaha ayaa fadhiistay
        wiilkaygu kelyaha ayuu ka xanuunsan yahay
        walaalkay kelli buu u baahan yahay
        kelli baan u deeqay walaalkay
        aabbo kelyaha ayaa fadhiistay

theme-hiv = La noolaanshaha HIV
    .about = Waxay u tahay dadka la nool HIV, iyo dadka u dhow.
    .words =
        HIV
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
        hiv positief
        hiv remmers
        aaydhis
        cudurka aydhiska
        cudurka aaydhiska
        hiv waa la iga helay
        dhiigga ayaa hiv laga helay
        hiv cidna uma sheegi karo
        qoyskayga hiv uma sheegin
        xaaskaygu hiv bay qabtaa
        uur baan leeyahay hiv baan qabaa
        daawada hiv ayaan qaataa
        hiv la noolaansho
        baaritaanka hiv
        hooyo hiv qabta
        hiv awgeed waa la i takooraa
        hiv ceebta
        saaxiibkay hiv buu qabaa

theme-hearing-loss = Maqalka oo yar ama aan jirin
    .about = Waxay u tahay dadka maqalku ku adag yahay, aan maqlin ama dhegaha guux ka maqla.
    .words =
        Maqalka oo yar
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
        slechthorend
        doof
        doofheid
        gehoorapparaat
        oorsuizen
        gebarentaal
        maqalkaygu wuu yaraaday
        dhegta midig ma maqlo
        dhegaha ayaa i guuxa
        dhegaha ayaa ii yeera
        dhegaha dhawaq baa iga yeera
        dadka hadalkooda ma maqlo
        mar walba maxaad tiri baan dhahaa
        telefishanka cod dheer ayaan ku daawadaa
        hooyaday ma maqasho
        ayeeyo ma maqasho
        cunugeyga ma maqlo
        inantaydu dhegool bay tahay
        ilmo dhegool ah
        dhagoole
        dhegihii way iga xumaadeen
        meel buuq leh wax kama maqlo

theme-sight-loss = Aragga oo yar ama aan jirin
    .about = Waxay u tahay dadka aragoodu yar yahay ama aan waxba arkin.
    .words =
        Aragga oo yar
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
        slechtziend
        blind
        blindheid
        maculadegeneratie
        staar
        glaucoom
        braille
        farta indhoolaha
        arag darro
        araggaygu wuu yaraaday
        araggii wuu iga tagay
        indhahaygu way daciifeen
        il la'
        indho beel
        indho la'aan
        ookiyaale xataa wax kuma arko
        caad indhaha
        qalliinka indhaha
        indhoole baan ahay
        sonkorow indhihii buu iga xumeeyay
        ayeeyo indhihii way beeshay
        wiilkaygu si fiican wax uma arko
        wiilkaygu indhoole buu yahay
        gabadhaydu wax ma aragto
        indhaha ayaa i madoobaada

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
        te dik
        afvallen
        maagverkleining
        ozempic
        dieet
        bmi
        cayil badan
        cayil xad dhaaf ah
        buurnaan
        aad baan u buuranahay
        waan sii cayilayaa
        miisaankaygu wuu kordhay
        caloosha ayaa i weynaatay
        miisaan ridid
        miisaanka inaan rido
        cayil awgiis dharku ima le'eka
        dhalmada kadib waan cayilay
        cayil awgiis jaranjarada ma fuuli karo
        dadku cayil bay igu caayaan
        gabadhaydu way cayilan tahay
        xaaskaygu way cayishay
        ninkaygu aad buu u buuran yahay
        cunugeyga waa buuran yahay
        inaan cayilka iska dhimo

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
        opvliegers
        hormonen
        hormoon isbeddel
        hoormoonnada haweenka
        caadadu way iga istaagtay
        caadadu way iga joogsatay
        da'da dhalmo dayska
        da'da caado go'a
        kulayl baa igu kaca
        kuleyl lama filaan ah
        dhididka habeenkii
        dhidid iyo kulayl
        dhalmada waan ka istaagay
        goor hore caadadu way iga go'day
        caado go' niyad isbeddel
        konton jir caado la'aan
        xaaskaygu habeenkii kulayl bay dareentaa
        hooyaday dhalmo days bay gaartay
        caadadu mar way timaadaa marna maya
        caado go' hurdo la'aan

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
        adenomyose
        menstruatiepijn
        hevige menstruatie
        cystes
        vleesbomen
        indometriyoosis
        buro ilmo galeenka
        caado dhiig badan
        caado badan
        xanuun baan caadada la suuxaa
        caadada waan la jiifsadaa
        caadada awgeed shaqada ma aado
        bil walba xanuun daran
        miskaha ayaa i xanuuna caadada
        minka ayaa i xanuuna
        makaanka ayaa i xanuuna
        galmadu way i xanuujisaa
        gabadhaydu caadada way la jiiftaa
        xaaskaygu caado xanuun badan bay leedahay
        caado joogsan la'
        inantaydu caadada ayay la ooydaa

theme-skin = Maqaarka iyo muuqaalka
    .about = Waxay u tahay dadka qaba xanuun maqaarka ah ama muuqaalkoodu isbeddelay.
    .words =
        Xanuunka maqaarka
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
        huidziekte
        eczema
        vitiligo
        acne
        alopecia
        urticaria
        brandwonden
        littekens
        barasta
        jirka cad cad
        maqaar qalayl
        maqaarka ayaa i diirma
        cuncun habeenkii
        jirka ayaa i cuncuna
        timo daadasho
        timaha ayaa iga daata
        finanka wejiga
        finan badan wejiga
        dab ayaan ku gubtay
        nabarro gubasho
        maqaarkayga waan ka xishoodaa
        maqaarka awgiis gacmaha waan qariyaa
        cunugeyga cambaar ayuu qabaa
        gabadhaydu baras bay qabtaa
        gabadhaydu finan bay ka xishootaa
        dadku maqaarkayga way ka cararaan

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
        lichamelijke beperking
        gehandicapt
        handicap
        invalide
        rolstoel
        amputatie
        prothese
        dwarslaesie
        spierziekte
        polio
        cudurka dabaysha
        kursiga taayirka leh
        lugta waan waayay
        gacanta waan waayay
        lug macmal ah
        miino ayaan lug ku waayay
        xabbad baan ku naafoobay
        dagaalka ayaan ku naafoobay
        shil baan ku naafoobay
        laf dhabarka ayaa iga jabtay
        lugaha ma dhaqaajin karo
        waan dhutiyaa
        ul ayaan ku socdaa
        wiilkeyga ma socon karo
        ninkaygu waa curyaan
        qof naafo ah
        dadka naafada ah
        gabadhaydu kursi taayir bay ku socotaa

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
        verstandelijke beperking
        lvb
        licht verstandelijk beperkt
        down syndroom
        zwakbegaafd
        moeilijk lerend
        speciaal onderwijs
        begeleid wonen
        garaad hoose
        iq hoose
        cunug maskaxda ka naafo ah
        ilmo down qaba
        wiilkaygu down buu qabaa
        wiilkaygu asaaggii wuu ka hooseeyaa
        wiilkaygu wax degdeg uma fahmo
        gabadhaydu iskuul gaar ah bay dhigataa
        inankaygu wax ma baran karo
        wax walba tartiib baan u bartaa
        waraaqaha adag ma fahmo
        mar walba in la ii sharxo ayaan u baahanahay
        fahamkiisu waa yar yahay
        walaalkay maskaxda ayuu naafo ka yahay

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
        zeldzame ziekte
        erfelijke ziekte
        genetisch
        syndroom
        sikkelcelziekte
        sickle cell
        thalassemie
        cystic fibrosis
        cudur hidde ah
        cudur dhaxal ah
        cillad hidde-side
        cudurka magaciisa ma garanayo
        dhakhaatiirtu way garan waayeen xanuunkayga
        cudur aan daawo lahayn
        wiilkaygu cudur dhif ah buu qabaa
        cunugeyga cudurkiisa lama garanayo
        gabadhaydu cudur hidde ah bay ku dhalatay
        ninkaygu cudur naadir ah buu qabaa
        isbitaallo badan baan maray wax lama helin
        cid cudurkayga qabta ma aqaan
        cudur dhakhaatiirtu aanay aqoon

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
        huiselijk geweld
        veilig thuis
        vrouwenopvang
        blijf van mijn lijf
        stalking
        ninkeyga wuu i garaacaa
        ninkaygu wuu i dilaa
        seygaygu wuu i garaacaa
        wuu i dharbaaxaa
        wuu i ceejiyay
        wuu i harraatiyaa
        mindi ayuu iigu hanjabay
        telefoonkayga ayuu baaraa
        telefoonkayga ayuu baadhaa
        lacagta ayuu iga qaataa
        ninkaygu lacag ima siiyo
        ninkaygu wuu i xakameeyaa
        qoyskayga inaan la hadlo wuu ii diidaa
        guriga ayuu igu xiraa
        wuu i xidhaa guriga
        wuu i masayraa oo i garaacaa
        wuu i bahdilaa
        wuu i quursadaa
        carruurta hortooda ayuu igu garaacaa
        ninkaygu carruurta wuu garaacaa
        ninkaygii hore wuu i daba socdaa
        ninkaygii hore wuu ii hanjabaa
        wuxuu yiri waan ku dilayaa
        carruurta ayuu iga qaadanayaa ayuu yiraahdaa
        guriga waa la igu dulmiyaa
        nabarrada wejiga waan qariyaa
        meel aan ninkayga uga cararo
        hooyaday waa la garaacaa
        gabadhayda ninkeeda ayaa garaaca
        xaaskaygu way i caydaa
        naag ninkeedu garaaco
        cadho buu i garaacaa

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
        verkrachting
        verkracht
        seksueel misbruik
        seksueel geweld
        aanranding
        waa la i faraxumeeyay
        dagaalka ayaa la igu kufsaday
        xerada qaxootiga ayaa la igu kufsaday
        askar baa i kufsatay
        magafe ayaa i kufsaday
        beri hore ayaa la i kufsaday
        la i kufsaday cidna uma sheegin
        meel xun ayuu iga taabtay
        meelo qarsoodi ah ayuu iga taabtay
        galmo qasab ah
        galmo khasab ah
        ninkaygu wuu i kufsadaa
        sawirradayda qaawan ayuu faafiyay
        sawirro qaawan ayuu iigu hanjabaa
        walaashay waa la kufsaday
        wiilkaygii waa la faraxumeeyay
        xaaskaygii waa la kufsaday
        anigoo nin ah ayaa la i kufsaday
        macallinkii ayaa i faraxumeeyay
        kufsi ayaan ka uuraystay
        kufsigii ma illoobi karo
        inantaydii waa la faraxumeeyay

theme-childhood-abuse = Carruurnimo aan ammaan ahayn
    .about = Waxay u tahay dadka carruurnimadii lagu xadgudbay, la garaacay ama la dayacay.
    .words =
        Dhib carruurnimo
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
        kindermishandeling
        misbruikt als kind
        verwaarlozing
        jeugdtrauma
        carruurnimo xun
        carruurnimo dhib badan
        yaraan dhib badan
        hooyaday way i garaaci jirtay
        macallinka dugsiga ayaa i garaaci jiray
        dugsiga quraanka waa la igu garaaci jiray
        ul baa la igu garaaci jiray
        aayaday way i dhibi jirtay
        adeerkay ayaa i faraxumeeyay
        aabahay ayaa i faraxumeeyay
        walaalkay yaraan ayuu i faraxumeeyay
        jacayl waalid ma helin
        hooyaday ima jeclayn
        waalidkay way i dayaceen
        gaajo ayaan ku koray
        guri dagaal badan baan ku koray
        wixii carruurnimada igu dhacay
        yaraantii waa la i caayi jiray
        markaan yaraa waa la i xiri jiray
        ilmo yar baan ahaa markuu i faraxumeeyay

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
        eergerelateerd geweld
        sharafta reerka
        sharafta gabadha
        magaca reerka
        magaca qoyska waan ceebeeyay
        qoyska ceeb baan u keenay
        walaalkay wuxuu yiri waan ku dilayaa
        aabahay wuxuu yidhi waan ku dilayaa
        reerkaygu way i raadinayaan
        adeerraday way ii hanjabaan
        wiil baan la hadlay waa la i garaacay
        qoyskaygu saaxiibkay way diideen
        qoyskaygu telefoonkayga way baaraan
        qoyskaygu guriga ayay igu xireen
        inaan dibadda u baxo ima ogola
        xijaabka waan iska dhigay waa la ii hanjabay
        qabiil kale ayaan ka jeclahay
        qoyskaygu soomaaliya ayay ii celinayaan
        dhaqan celis ayaa la i geynayaa
        dil ayaa la iigu hanjabay
        bikro ma ihi waan baqayaa
        gabadhaydii qoyska way ka baxsatay

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
        huwelijksdwang
        gedwongen huwelijk
        uithuwelijking
        achterlating
        huwelijkse gevangenschap
        kindhuwelijk
        xoog baa la igu guuriyay
        xoog baa la igu guurinayaa
        aabahay nin buu ii doortay
        ina adeerkay baa la ii guurinayaa
        nin oday ah baa la ii guurinayaa
        nin iga weyn baa la i siiyay
        yarad baa la iga qaatay
        inaan guursado ma rabo
        qoyskaygu guur bay igu cadaadinayaan
        ninkaygu furriin wuu ii diiday
        ninkaygu dalaaq ima siinayo
        gabar aanan rabin baa la ii guurinayaa
        fasax baa la igu guuriyay soomaaliya
        baasaboorkii waa la iga qaatay
        soomaaliya ayaa la iiga tagay
        gabadhaydii aabaheed baa qasab u guurinaya
        dumaal qasab ah
        guur carruureed
        shan iyo toban jir baan ku guursaday
        meher aanan ogolayn

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
        vrouwenbesnijdenis
        besneden
        besnijdenis
        meisjesbesnijdenis
        vgv
        defibulatie
        hersteloperatie besnijdenis
        gudniinka sunnada
        waa la i gudey
        waa la i tolay
        yaraan ayaa la i guday
        markaan yaraa waa la i guday
        tolliinka in la iga furo
        furitaanka gudniinka
        gudniinka awgiis kaadidu way igu adag tahay
        gudniinka awgiis caado xanuun
        gudniinka awgiis galmadu way i xanuujisaa
        gudniinka iyo dhalmada
        habeenka arooska gudniinka waan ka baqaa
        ayeeyo gabadhayda inay guddo ayay rabtaa
        soddohday gabadhayda inay guddo ayay rabtaa
        gabadhaydii waa la guday
        inantayda lama gudayo
        kintirka waa la iga jaray
        gudniinka joojintiisa
        xaaskayga waa la guday
        gudniinka ayaan weli ka xanuunsadaa
        gabadhayda fasaxa ayay ku gudayaan

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
        gepest
        pesten op school
        pesten op het werk
        cyberpesten
        iskuulka waa la igu dhibaa
        fasalka waa la igu qoslaa
        waa la igu qoslaa
        naanays xun
        naanays xun baa la ii bixiyay
        iskuulka cidna ilama ciyaarto
        iskuulka waa la igu garaacaa
        xijaabka ayaa la iigu jeesjeesaa
        xijaabka ayay iga jiidaan
        whatsapp waa la igu caayaa
        tiktok waa la igu jeesjeesaa
        sawirkayga snapchat ayay ku faafiyeen
        saaxiibbaday way iga wada fogaadeen
        wiilkeyga iskuulka waa lagu garaacaa
        cunugeyga iskuulka way ku dhibaan
        inantayda waa lagu qoslaa
        gabadhaydu iskuulka way ka baqdaa
        gabadhayda iskuulka cidna lama ciyaarto
        dadka ila shaqeeya way igu jeesjeesaan
        shaqada waa la igu bahdilaa
        fasalka waa la iga faquuqaa

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
        mantelzorger
        overbelaste mantelzorger
        respijtzorg
        pgb
        thuiszorg
        wlz
        hooyo xanuunsan ayaan hayaa
        hooyaday duqda ah ayaan daryeelaa
        maalin walba aabbo ayaan daryeelaa
        waalidkay oo da' ah ayaan hayaa
        soddohday ayaan daryeelaa
        ayeeyo ayaan daryeelaa
        ninkeyga buka ayaan hayaa
        xaaskayga xanuunsan ayaan daryeelaa
        wiilkayga naafada ah ayaan daryeelaa
        cunugeyga xanuunsan ayaan hayaa
        qof baan hayaa guriga kama bixi karo
        habeen iyo maalin qof xanuunsan baan hayaa
        culayska daryeelka
        daryeelka keligay baa qaada
        walaalahay daryeelka igama caawiyaan
        daryeelka cidna iguma beddesho
        daryeel awgiis naftayda waqti uma hayo
        daryeelkii waan la xanuunsaday
        xannaanayn qof buka
        xanaaneyn
        hooyo ayaan quudiyaa oo maydhaa
        hooyo isbitaalka anigaa geeya
        inankayga xanuunsan anigaa haya
        qof waayeel ah baan daryeelaa
        qof naafo ah baan daryeelaa

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
        jonge mantelzorger
        kopp
        brusjes
        zieke ouder
        hooyaday sariirta ayay jiiftaa xanuun
        aabahay maskaxda ayuu ka jirran yahay
        walaalkay naafo ayuu yahay
        walaashay naafo ayay tahay
        walaalkay ootiisam buu qabaa
        walaalahay yaryar anigaa haya
        walaalaha yaryar ayaan koriyaa
        hooyo waa xanuunsan tahay anigaa kariya
        dhakhtarka hooyo ayaan ugu turjumaa
        warqadaha waalidkay ayaan u akhriyaa
        iskuulka kadib hooyo ayaan caawiyaa
        hooyo ayaan hayaa saaxiibbaday lama baxo
        waalidkay xanuunsan waan ka welwelaa
        ilmo waalidkii xanuunsan yahay
        carruurta waalidkood buko
        hooyaday keligeed kama tegi karo
        aabahay kursi taayir ayuu ku fadhiyaa
        arday hooyadii daryeela

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
        opvoeding
        opvoeden
        puber
        pubers
        jeugdzorg
        oudercursus
        consultatiebureau
        carruurta sidee loo koriyaa
        ilmo korin
        ubad korin
        tarbiyadda ubadka
        edbinta carruurta
        edeb darro carruur
        anshaxa carruurta
        cunugeyga i ma maqlo
        cunuggu wuu qayliyaa oo wax tuuraa
        carruurtu way iga adkaadeen
        carruurta ma maamuli karo
        carruurta waan ku qayliyaa
        carruurta waan garaacaa waan ka shallaayaa
        qaan gaar
        kuray
        kuraygu wuu i caayaa
        da'da kuraynimada
        gabadhaydu wiilal bay la baxdaa
        wiilkaygu saaxiibbo xun buu la socdaa
        wiilkaygu been buu ii sheegaa
        wiilkaygu iskuulka wuu ka cararaa
        wiilkeyga iskuulka buuq buu ka sameeyaa
        inankaygu ima dhegaysto
        inantaydu way ii jawaabtaa si xun
        carruurtaydu way is dagaalaan
        carruurta in la iga qaado ayaan ka baqaa
        iskuulku wiilka ayuu iiga cawday
        carruurta seexintooda
        caruurta qurbaha sidee u koriyaa
        cunugeyga carruurta kale ayuu garaacaa

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
        alleenstaande moeder
        alleenstaande vader
        alleenstaande ouder
        eenoudergezin
        hooyo iyo aabo anigaa u ah
        carruurta aabahood ma joogo
        aabahood nama caawiyo
        aabahood lacag ma soo diro
        nin la'aan baan afar carruur koriyaa
        lix carruur ah keligay baan hayaa
        caruurta keligey ayaan koriyaa
        cid carruurta ila haysa ma leh
        cid carruurta ii haysa ma haysto
        hooyo keligeed carruur korisa
        aabo keligiis carruur koriya
        ninkaygii wuu na dayacay
        hooyo garoob ah
        walaashay keligeed bay carruur korisaa
        gabadhaydu keligeed bay ilmo haysataa
        habeenkii carruurta keligay baan la joogaa
        shaqo iyo carruur keligay

theme-child-with-illness = Ilmo xanuunsan ama naafonimo leh
    .about = Waxay u tahay waalidka leh ilmo xanuunsan ama naafo ah.
    .words =
        Ilmo xanuunsan ama naafo ah
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
        ziek kind
        gehandicapt kind
        zorgkind
        zorgintensief kind
        kinderziekenhuis
        couveuse
        premature baby
        cunugeyga wuu bukaa
        ilmahaygu wuu bukaa
        ilmo buka
        cunug jirran
        inankaygu wuu bukaa
        inantaydu way bukta
        cunugeyga ma socdo mana hadlo
        ilmo cillad ku dhashay
        ilmahaygu cillad buu ku dhashay
        wiilkaygu qalliin buu gelayaa
        ilmo toddoba bilood ku dhashay
        isbitaalka cunugeyga ayaan la joogaa
        ilmo baahi gaar ah leh
        hooyo ilmo naafo ah leh
        aabo ilmo naafo ah leh
        carruurta naafada ah waalidkood
        ilmahaygu mashiin buu ku nool yahay
        ilmahayga xanuunsan mustaqbalkiisa waan ka welwelaa

theme-estrangement = Xiriirkii qoyska oo go'ay
    .about = Waxay u tahay dadka uu xiriirku ka go'ay ilmahooda, waalidkood ama qoyskooda.
    .words =
        Xiriir ka go'ay ilmo ama waalid
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
        contactbreuk
        geen contact met mijn kind
        oudervervreemding
        verstoten
        uithuisplaatsing
        uit huis geplaatst
        jeugdzorg carruurtii ayay iga qaadatay
        carruurtii waa la iga qaatay
        carruurtaydu way i diideen
        wiilkaygu telefoonka igama qabto
        gabadhaydu telefoonka igama qabato
        wiilkaygu ima soo waco
        gabadhaydu guriga way ka tagtay
        gabadhaydu way naga baxsatay
        inankaygu ilama hadlo
        wiilkeyga sanado ma arag
        walaalkay isma hadalno
        walaalahay isma hadalno
        qoyskaygu way i diideen
        qoyska waa la iga dayriyay
        aabahay wuu i habaaray
        aabahay wuu i eryay
        hooyaday way i diidday
        qaraabo go'
        ilmaha gabadhayda ma arki karo

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
        relatieproblemen
        huwelijksproblemen
        relatietherapie
        vreemdgaan
        liefdesverdriet
        guur dhib badan
        guriga nabad ma leh
        ninkaygu ilama hadlo
        xaaskaygu ilama hadasho
        ninkaygu ima jecla
        xaaskaygu nin kale bay jeceshahay
        ninkaygu dumar kale ayuu la hadlaa
        ninkaygu naag kale ayuu fariin u diraa
        ninkaygu been buu ii sheegaa
        kalsoonidii guurka waa luntay
        is qabqabsi
        maalin walba waan dirirnaa
        dirir qoys
        waan is fahmi la'nahay
        jacaylkii wuu dhammaaday
        gacaladaydii way iga tagtay
        gabar aan jeclaa baa iga tagtay
        jacayl qalbiga i jebiyay
        ninkaygu aad buu u masayraa
        ninkaygu laba naagood ayuu qabaa
        dangalo
        soddohday dhib bay igu haysaa
        galmo la'aan guurka
        ninkaygu guriga ma yimaado
        talo guur
        ninkeyga is ma fahanno
        jaceyl dhib

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
        partner van verslaafde
        kind van alcoholist
        codependent
        naar-anon
        ninkeyga balwad buu leeyahay
        ninkaygu qaad buu lacagta ku dhammeeyaa
        ninkaygu daroogo ayuu qaataa
        ninkaygu xashiish buu cabaa
        wiilkeyga maandooriye buu isticmaalaa
        inankaygu daroogada ayuu la qabsaday
        walaalkay daroogo ayuu qaataa
        aabahay mar walba qaad buu cunaa
        aabahay wuu khamaaraa
        qof sakhraan ah baan la noolahay
        qof balwad leh ayaan qabaa
        guri khamri badan baan ku koray
        balwaddiisa ayaan qariyaa
        lacag daroogo ayuu iga baryaa
        wiilkaygu daroogo awgeed guriga wax buu ka xadaa
        balwadda ninkayga ayaa i dhibta
        xaaskaygu balwad bay leedahay
        ninkayga khamriga sidee uga joojiyaa
        ninkaygu sharad buu lacagta ku lumiyaa

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
        geadopteerd
        adoptiekind
        adoptieouders
        afstandsmoeder
        pleegkind
        pleegouder
        pleeggezin
        biologische ouders
        waalidkii i dhalay baan raadinayaa
        hooyadii i dhashay ma aqaan
        hooyadii i dhashay baan raadinayaa
        ilmo baan korsaday
        ilmo aan korsaday
        waalid kale ayaa i koriyay
        qoys holandays ah ayaa i koriyay
        agoon baan ahaa waa la i korsaday
        ilmahaygii dad kale ayaan siiyay
        asalkayga ma garanayo waa la i korsaday
        cunug agoon ah ayaan koriyaa
        carruurta agoonta ah
        walaalkay carruurtiisii ayaan koriyaa
        ilmaha aan koriyo hooyadiis ayuu raadinayaa

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
        postnatale depressie
        postpartum
        zwanger
        zwangerschap
        kraamtijd
        huilbaby
        borstvoeding
        pasgeboren
        afartan bax
        afartanka umusha
        uur baan leeyahay
        hooyo uur leh
        waan dhalay waan niyad jabsanahay
        ilmahayga kuma faraxsani
        ilmahayga waxba uma dareemo
        ilmahaygu habeen dhan wuu ooyaa
        ilmuhu ma seexdo waan daalay
        caanaha naaska way igu yar yihiin
        naas nuujintu way igu adag tahay
        ilmahaygii ugu horreeyay
        curadkaygii baan dhalay
        dhalmo adag
        qalliin baan ku dhalay
        dhalmadii way i naxdisay
        mataano
        xaaskaygu way dhashay way ooydaa
        aabo baan noqday
        gabadhaydu way umushay way ooydaa
        umulnimada cid iga caawisa ma haysto
        umul keligeed ah
        dhalmada ayaan ka baqaa

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
        asielzoeker
        asiel
        vluchteling
        vluchtelingen
        vluchtelingenwerk
        statushouders
        gezinshereniging
        verblijfsvergunning
        nieuwkomers
        ind
        amv
        magangelyo sugaya
        xerada ayaan ku jiraa
        xerada ayaan ku sugayaa
        ind ayaan sugayaa
        wareysiga ind
        sharciga ayaan sugayaa
        jawaabta sharciga ayaan sugayaa
        hadda ayaan sharci helay
        qaxooti cusub
        hadda ayaan holland imid
        holland waan ku cusubahay
        dalkan cidna kama aqaan
        dagaal ayaan ka soo qaxay
        dalkaygii waan ka soo cararay
        waddankaygii waan ka soo qaxay
        qoyskaygii ayaan keenayaa
        xaaskayga ayaan sugayaa inay timaado
        carruurtayda inaan keeno ayaan rabaa
        qoyskaygii waa kala lunnay
        imtixaanka inburgering
        gemeente guri ayaan ka sugayaa
        soo gale
        keligay ayaan holland imid
        dhallinyaro qaxooti ah
        walaalkay xerada ayuu ku jiraa
        qaxooti soomaaliyeed
        waddan cusub
        kaamka qaxootiga

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
        twee culturen
        tussen twee culturen
        bicultureel
        tweede generatie
        jiilka labaad
        dhaqan isku dhac
        isku dhaca dhaqanka
        gabadhaydu dhaqankii way ka tagtay
        wiilkaygu dhaqankeenna ma rabo
        carruurtaydu holandays uun bay ku hadlaan
        carruurta af soomaali bar
        soomaali mise holandays baan ahay
        halkanna shisheeye halkaasna shisheeye
        dhallinyarada qurbaha
        holland baan ku dhashay waalidkay soomaali
        dhaqan awgiis waalidkay ima fahmaan
        diinta iyo dhaqanka carruurta
        is fahan la'aan waalid iyo ilmo qurbaha
        nin holandays ah ayaan guursaday
        naag holandays ah ayaan qabaa
        dhaqan lumis
        dhaqankayga iyo dhaqanka halkan
        caruurta dhaqanka way illoobeen
        ubadka qurbaha

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
        heimwee
        xiisaha hooyo
        soomaaliya ayaan u xiisay
        xamar ayaan u xiisay
        hargeysa ayaan u xiisay
        dalkii waan tebayaa
        hooyaday waan tebayaa
        qoyskayga waan tebayaa
        carruurtaydii waan tebayaa
        ehelkaygii waan u xiisay
        ciiddu qoys la'aan way igu adag tahay
        habeenkii dalkaygii ayaan ku riyoodaa
        halkan ma la qabsan karo
        qalbigaygu dalkii buu joogaa
        xaaskaygii iyo carruurtii way iga fog yihiin
        dib u noqosho soomaaliya
        hilow dalka hooyo
        hooyaday fog bay joogtaa
        waddankaygii baan u xiisay
        hooyaday sanado ma arag
        xaaskaygu dalkeedii bay u xiistay

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
        discriminatie op het werk
        etnisch profileren
        islamofobie
        midab kala sooc
        midabkala sooc
        faquuqid
        adoon baa la igu yiri
        madow baa la igu caayaa
        magacayga awgiis shaqo ma helo
        midabkayga awgiis guri waa la ii diiday
        bilaysku midab awgiis way i joojiyaan
        baska ayaa la igu caayay midabkayga
        dalkaagii ku noqo baa la i yiri
        cunsuriyadda shaqada
        cunsuriyadda iskuulka
        wiilkayga madow baa lagu caayaa
        qabiil takoor
        qabiilkayga waa la quursadaa
        beel laga tirada badan yahay
        jareer baa la igu yiraahdaa
        dadku si xun bay ii eegaan xijaabka
        muslim baan ahay waa la i neceb yahay
        dadka madow waa la takooraa
        ajnabi baa la iga dhigaa

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
        taalles
        nederlands oefenen
        nederlands leren
        nederlands praten
        taalmaatje
        taalhuis
        inburgeringsexamen
        spreekvaardigheid
        af holandayska
        holandeyska inaan ku hadlo
        holandeyska wax kama fahmo
        holandays ku celcelin
        luqadda inaan ku celceliyo
        luqadda tababarkeeda
        fasalka luqadda
        dugsiga luqadda
        ingiriisi barasho
        luqadda inaan ku hadlo waan ka baqaa
        afka dalkan ma aqaan
        holandays si fiican uguma hadlo
        imtixaanka luqadda
        qof aan holandays kula hadlo
        hooyaday luqadda ma taqaan
        af barasho
        sheeko holandays ah
        hadalka holandeyska ayaa igu adag
        xaaskaygu holandays ma taqaan

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
        ongedocumenteerd
        illegaal
        zonder papieren
        uitgeprocedeerd
        bed bad brood
        geen verblijfsvergunning
        asiel afgewezen
        vreemdelingenpolitie
        sharci la'aan baan joogaa
        sharci darro joogitaan
        warqad la'aan
        baasaboor la'aan
        ind diidmo
        sharcigii wuu iga dhacay
        sharcigii waa la iga qaaday
        negatif baan helay
        dublin baan ku jiraa
        faraha ayaa talyaani la iga qaaday
        sharci la'aan bilayska waan ka baqaa
        tarxiil
        waa la i tarxiilayaa
        masaafuris
        waa la i masaafurinayaa
        mar labaad magangelyo codsi
        shaqo sharci la'aan
        sharci la'aan dhakhtar
        ilmo sharci la'aan ku dhashay
        ninkaygu sharci ma haysto
        xerada waa la iga saaray
        opvang sharci la'aan
        sharci sugid sanado badan

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
        homo
        homoseksueel
        lesbisch
        biseksueel
        uit de kast
        coc
        lhbti
        khaniisnimo
        qoomu luud
        khaniis baan ahay
        lesbiyan baan ahay
        gay baan ahay
        gay muslim ah
        gay soomaali
        anigoo nin ah ragga ayaan jeclahay
        anigoo naag ah dumar baan jeclahay
        labada jinsiba waan jeclahay
        isku jinsi jacayl iyo diin
        qoyskaygu inaan gay ahay haddii ay ogaadaan
        waalidkay uma sheegi karo inaan gay ahay
        wiilkaygu ragga ayuu jecel yahay
        gabadhaydu gabar bay jeceshahay
        walaalkay waa gay
        isku jinsi awgii waa la i eryay
        jacaylkayga qarsoodi baan ka dhigtaa
        inankaygu waa khaniis

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
        transman
        transvrouw
        transseksueel
        genderdysforie
        genderidentiteit
        nonbinair
        transitie
        intersekse
        labeeb
        jinsi beddelid qalliin
        hormoon jinsi beddel
        wiil baan ku dhashay gabar baan ahay
        gabar baan ku dhashay wiil baan ahay
        jidhkaygu aniga ma aha
        jinsi khaldan baan ku dhashay
        dhar gabdheed baan jeclahay anigoo wiil ah
        wiilkaygu wuxuu yiri gabar baan ahay
        gabadhaydu waxay tiri wiil baan ahay
        walaalkay waa trans
        wiil mise gabar ma garanayo
        trans muslim ah
        magaca iyo jinsiga inaan beddelo

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
        vrouwengroep
        vrouwen
        moedergroep
        vrouwencentrum
        emancipatie vrouwen
        kooxda hooyooyinka
        koox hooyooyin ah
        dumar wada hadla
        dumar isu yimaada
        dumar soomaaliyeed
        haween soomaaliyeed
        hablaha
        gabdho soomaaliyeed
        naago kaliya
        koox aan rag lahayn
        meel dumar keliya
        naagaha oo is caawiya
        haween is xoojiya
        xuquuqda haweenka
        xuquuqda dumarka
        shaah dumar
        dumar u gaar ah
        dumar kale inaan la kulmo

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
        mannengroep
        mannen
        mannenpraat
        vadergroep
        vaders
        vadercentrum
        rag soomaaliyeed
        ragga soomaaliyeed
        rag wada hadla
        rag isu yimaada
        rag kaliya
        kooxda aabayaasha
        aabbayaal
        nin baan ahay oohinta waan qariyaa
        dareenkayga cidna uma sheego nin ahaan
        ragga dareenkooda
        rag dhib haysta
        rag baan la sheekaysan rabaa
        koox aan dumar lahayn
        shaah rag
        ninkaygu dareenkiisa ma sheego
        nimanka dhibkooda

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
        geloofstwijfel
        ex-moslim
        jehova
        sekte
        geloof verlaten
        ongelovig
        atheist
        gaal baa la igu yiraahdaa
        waan gaaloobay
        diintii waan ka tagay
        diinta ma aaminsani
        islaamka waan ka shakisanahay
        islaamka waan ka baxay
        murtad
        riddo
        shaki iimaanka
        iimaankaygii wuu lumay
        ma tukado qoyskaygu ma oga
        qarsoodi baan sooman la'ahay
        xijaabka inaan iska dhigo ayaan rabaa
        ilaahay jiritaankiisa waan ka shakiyaa
        diin kale baan qaatay
        kiristaan baan noqday
        koox diineed oo adag
        wiilkaygu diinta wuu ka baxay
        gabadhaydu diinta way ka tagtay

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
        eenzaam
        eenzaamheid
        vrienden maken
        buurthuis
        inloop
        koffieochtend
        kelidey
        keligey baan ahay
        waan cidlooday
        cidlo badan
        cidladu way i dishay
        qofna ima soo waco
        cidna ima soo wacdo
        cidna ima soo booqato
        cid aan shaah la cabbo ma haysto
        cid aan la sheekaysto ma haysto
        saaxiibo ma haysto
        asxaab baan rabaa
        asxaab raadis
        saaxiibtinimo
        dad cusub inaan barto
        dad inaan barto ayaan rabaa
        deriska ma aqaan
        xaafadda cidna kama aqaan
        maalin dhan cidna lama hadlo
        telefishanka keliya ayaan la joogaa
        toddobaad dhan cidna ma arko
        habeenkii cidlo ayaan la ooyaa
        dadka waan dhex joogaa haddana keligay
        aabahay keligiis ayuu guriga joogaa
        hooyo saaxiibo ma laha
        wiilkaygu saaxiibo ma laha
        gabadhaydu saaxiibo ma laha
        ciidda keligay baan ahay
        waan go'doonsanahay
        qoys halkan iima joogo
        sheeko wadaag

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
        deurwaarder
        schuldsanering
        schuldhulp
        schuldhulpverlening
        wsnp
        bewindvoering
        bewindvoerder
        budgetbeheer
        betalingsregeling
        aanmaning
        incassobureau
        cjib
        belastingschuld
        toeslagenaffaire
        bijstand
        huurschuld
        klarna
        deynta ma bixin karo
        dayn badan baan ku jiraa
        qaan baa i fuushay
        waan qaamaysnahay
        waan deymaysanahay
        deyntii way iga badatay
        lacagtu bisha ima gaarsiiso
        bisha dhammaadkeeda lacag ma haysto
        jeebku waa madhan yahay
        jeebkaygu waa maran yahay
        akoonkaygu waa maran yahay
        waraaqaha deynta ma furo
        ganaaxyo badan
        ganaaxa ma bixin karo
        canshuur deyn
        korontada waa la iga jarayaa
        caymiska ma bixin karo
        faqiir baan ahay
        sabool
        danyar
        carruurta cunto uma haysto
        carruurta dhar uma gadi karo
        lacag dalka baan u diraa deyn baan galay
        wiilkaygu deyn buu galay
        xaaskaygu deyn bay gashay
        deyn awgeed ma seexdo

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
        werkloos
        werkloosheid
        ww
        bijstand
        wia
        wajong
        arbeidsongeschikt
        afgekeurd
        solliciteren
        sollicitatie
        ontslagen
        ontslag
        shaqadii waan waayay
        shaqadii waa la iga caydhiyay
        shaqo ma heli karo
        shaqo codsi badan baan diray
        cidna shaqo ima siiso
        ceyr baan qaataa
        cayr baan ku noolahay
        caydh
        camal ma haysto
        camal raadis
        shaqo la'aan guriga ayaan iska fadhiyaa
        shahaadadaydu halkan kama shaqayso
        luqad la'aan shaqo ma helo
        wiilkaygu shaqo ma haysto
        ninkeyga camal ma haayo
        xanuun awgii shaqada waan ka fadhiistay
        uwv way i diiday
        da'dayda awgeed shaqo ma helo
        jaamacad baan dhammeeyay shaqo ma helin

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
        werkstress
        werkdruk
        conflict op het werk
        arbeidsconflict
        bedrijfsarts
        ziekteverzuim
        leidinggevende
        madaxdayda shaqada waan ka baqaa
        madaxa shaqada wuu i caayaa
        boskaygu wuu i cadaadiyaa
        shaqo badan baa la i saaraa
        cadaadiska shaqada
        shaqada waan nacay
        shaqada waan la ooyaa
        subaxdii shaqada inaan aado ma rabo
        dadka aan la shaqeeyo waan is qabannaa
        khilaafka shaqaalaha
        nasasho la'aan baan shaqeeyaa
        saacado badan baan shaqeeyaa
        laba shaqo baan hayaa
        mushahar yari
        mushaharkii waa la iga dhacay
        shaqada inaan waayo waan ka baqaa
        ninkaygu shaqada ayuu ka walwalaa
        xaaskaygu shaqada way ku dhibban tahay
        shaqada waa la igu dulmiyaa
        qandaraaska shaqada waa la ii diiday

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
        dak- en thuisloos
        thuisloos
        daklozenopvang
        nachtopvang
        maatschappelijke opvang
        briefadres
        huisuitzetting
        woningnood
        urgentie woning
        meel aan ku hoydo ma haysto
        hoy raadis
        guri kiro ah ma helo
        jidka ayaan seexdaa
        dariiqa ayaan seexdaa
        saldhigga tareenka ayaan seexdaa
        gaariga ayaan ku seexdaa
        saaxiibbaday guryahooda ayaan ku wareegaa
        kirada waan bixin waayay waa la i saaray
        gurigii waan waayay
        xaaskaygii guriga way iga saartay
        carruur baan wataa guri ma haysto
        gemeente guri ima siin
        bannaanka ayaan seexdaa
        banaan jiif
        cinwaan ma haysto
        walaalkay waddada ayuu jiifaa
        wiilkeyga bannaanka ayuu jiifaa

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
        gevangenis
        gevangene
        detentie
        ex-gedetineerde
        reclassering
        enkelband
        tbs
        jeugdgevangenis
        partner in detentie
        jeelka
        jeel baan ku jiray
        xabsi baan ku jiray
        waan xidhnaa
        xidhan
        ninkaygu wuu xidhan yahay
        wiilkeyga waa la xiray
        walaalkay jeel buu ku jiraa
        inankaygu xabsi buu ku jiraa
        booliisku wiilkayga way xireen
        bilaysku wiilka way qabteen
        xabsi ka bixid
        xabsiga booqashadiisa
        carruurta aabahood xiran yahay
        xukun xabsi
        xukun baa lagu riday
        dembi baan galay
        dambiile hore
        maxkamad baan sugayaa
        jeel kadib shaqo ma helo
        xaaskayga waa la xiray

theme-veterans = Askar hore, boolis iyo shaqaalaha gurmadka
    .about = Waxay u tahay dadka ahaa ama ah askari, booliis ama shaqaale gurmad.
    .words =
        Askar hore iyo shaqaalaha gurmadka
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
        militair
        ex-militair
        politie
        brandweer
        ambulance
        hulpverlener
        uitgezonden missie
        defensie
        askari baan ahaan jiray
        ciidanka ayaan ku jiray
        jabhad baan ku jiray
        dagaalkii ayaan ka dagaallamay
        dagaalyahan hore
        mujaahid snm
        ilmo askari ah
        anigoo yar askari baa la iga dhigay
        booliis baan ahaa
        dab damiye
        ambalaasta ayaan ka shaqeeyaa
        gurmadka degdegga ah ayaan ka shaqeeyaa
        xoogga dalka
        milatariga waan ka fadhiistay
        aabahay askari buu ahaa wuu is beddelay
        wiilkaygu ciidan buu ku jiraa
        ninkaygu booliis buu yahay
        nabad ilaalin

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
        laaggeletterd
        laaggeletterdheid
        analfabeet
        alfabetisering
        moeite met lezen
        moeite met schrijven
        dyslexie
        wax akhris la'aan
        far baro
        higgaad
        xuruufta ma aqaan
        alifbeetada barasho
        akhrintu way igu adag tahay
        qoraalku waa igu adag yahay
        foomka ma buuxin karo
        foomamka ma fahmo
        boostada dad kale ayaa ii akhriya
        warqad baa ii timid ma fahmin
        magacayga uun baan qori karaa
        waligay iskuul ma gelin
        jaahilnimo
        carruurta ayaa boostada ii akhrisa
        kombuyuutarka isticmaalkiisa ma aqaan
        ninkaygu wax ma akhriyo
        wax qorid barasho
        aabahay wax ma qori karo
        iskuulka dadka waaweyn
        fariin ma qori karo

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
        ouderen
        ouder worden
        senioren
        pensioen
        aow
        bejaard
        verzorgingshuis
        verpleeghuis
        gabowga
        gaboobid
        da' weyn baan ahay
        lixdan jir
        toddobaatan jir
        siddeetan jir
        hawlgab baan ahay
        hawlgabnimo
        dadka da'da ah
        odayaasha
        habro
        waayeel soomaaliyeed
        odayaasha soomaaliyeed
        gabow awgii waan tabar daranahay
        guriga waayeelka
        guriga waayeelka ayaa la i geynayaa
        markaan gaboobo yaa i daryeela
        carruurtaydii way i dhaafeen waan gaboobay
        ayeeyo way duqowday
        duqoobid
        islaan da' ah baan ahay
        hooyaday waa waayeel
        aabahay waa oday keligiis ah

theme-recovery = Ka soo kabashada dhibaato nafsi ah
    .about = Waxay u tahay dadka ka soo kabanaya xanuun maskaxeed ee noloshooda dib u dhisaya.
    .words =
        Ka soo kabasho xanuun maskaxeed
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
        herstelgroep
        herstelacademie
        ervaringsdeskundige
        psychiatrie
        psychiater
        psycholoog
        opname kliniek
        beschermd wonen
        psychische klachten
        dhimirka waan ka bogsanayaa
        isbitaalka dhimirka waan ka soo baxay
        isbitaalka maskaxda baan jiifay
        dhakhtarka dhimirka
        dhakhtarka nafsiga
        daawada maskaxda ayaan qaataa
        dib ugu noqosho nolosha
        dib u kabasho
        la noolaanshaha xanuun maskaxeed
        xanuunkii maskaxda kadib
        xanuunka maskaxdu inuu soo noqdo ayaan ka baqaa
        noloshaydii inaan dib u helo
        wiilkaygu isbitaalka dhimirka ayuu ka soo baxay
        xaaskaygu dhimirka ayay ka soo kabanaysaa
        cudur nafsi
        maskaxda ayaan ka xanuunsan jiray
