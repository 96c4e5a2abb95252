# Themes: one message each. Label; .about = one plain sentence; .words = what people type, one phrase a line.

## Categories
theme-category-mind = Hest û fikir
theme-category-addiction = Alkol, hişbir, qumar: kêmkirin û berdan
theme-category-loss = Windakirin, şîn û veqetîn
theme-category-body = Beden û tenduristî
theme-category-safety = Ewlehî û şîdet
theme-category-family = Malbat û têkilî
theme-category-migration = Welatekî din, çandeke din
theme-category-identity = Bi nasnameya xwe jiyan
theme-category-living = Jiyana rojane

## mind
theme-anxiety = Tirs û fikar
    .about = Ji bo kesên ku gelek caran ditirsin an fikar dikin û nikarin vê yekê rawestînin.
    .words =
        tirs
        fikar
        endîşe
        xof
        qeleq
        dilerawkî
        anksiyete
        anksiyet
        kaygi
        ditirsim
        bi fikar im
        ez tim ditirsim
        ez pir fikar dikim
        ez ji her tiştî ditirsim
        dilê min teng dibe
        bêhna min teng dibe
        dilê min rehet nabe
        dibêjim qey tiştekî xirab ê bibe
        fikir ji serê min dernakevin
        zarokê min ji her tiştî ditirse
        diya min tim bi fikar e
        panîk atak
        tirsonek
        tirsiyam
        tirsa bêsedem
        bê sebeb ditirsim
        tirs ketiye dilê min
        dilê min tim di tirsê de ye
        dilê min naqerire
        ez tim bi qeleq im
        qeleq im
        endîşe dikim
        xem dikim
        tatêl
        bi tatêl im
        bikul im
        dilê min dikute
        dilê min dilerize
        lerz bi min dikeve
        destê min dilerizin
        canê min dilerize
        singê min teng dibe
        ez nikarim rehet bibim
        ez nikarim aram bibim
        aramiya min tune
        ez pir difikirim
        pir difikirim û ranazim
        ez ji siberojê ditirsim
        ez ditirsim nexweş bikevim
        ez ditirsim bimirim
        tirsa ji mirinê
        tirsa ji nexweşiyê
        her tim xirabiyê difikirim
        sinirên min xirab bûne
        esebî me ji tirsan
        dilê min tim li ser zarokan e
        ez bi tenê nikarim derkevim ji tirsan
        zarokê min bi şev ditirse
        keça min ji tirsan naçe dibistanê
        jina min ji her tiştî ditirse
        nexweşiya tirsê
        angststoornis
        angst
        anxiety
        qeleq nefsî
        zikê min ji tirsan diêşe

theme-panic = Krîzên panîkê
    .about = Ji bo kesên ku ji nişka ve pir ditirsin, dilê wan zû lê dide an bêhna wan diçike, an ji ber vê yekê newêrin derkevin derve.
    .words =
        panîk
        panîk atak
        panik atak
        krîza panîkê
        krîzên panîkê
        êrîşa panîkê
        agorafobî
        dilê min zû zû lê dide
        bêhna min diçike
        dibêjim qey ez ê bimirim
        ji nişka ve pir ditirsim
        ez ditirsim ji malê derkevim
        di nav qelebalixê de xirab dibim
        jina min panîk atak derbas dike
        panîk bûm
        panîk dibim
        ez panîk dikim
        panîkatak
        panîk bozukluk
        nexweşiya panîkê
        kriz tê min
        krîza tirsê
        krîz tê min û direvim
        tirseke mezin ji nişka ve
        dibêjim qey dilê min ê bisekine
        dibêjim qey ez ê ji ser hişê xwe herim
        min got qey krîza dil e
        çûm acîlê lê dilê min saxlem bû
        bêhna min tê girtin
        ez difetisim
        xeniqîm
        serê min digere û ditirsim
        di metroyê de xirab dibim
        nikarim li otobêsê siwar bibim
        nikarim bi tenê ji malê derkevim
        di asansorê de panîk dibim
        ez ditirsim dîsa krîz bê min
        paniekaanval
        paniekstoornis
        hyperventilatie
        panic attack
        agorafobi
        keça min panîk dibe
        kurê min krîza panîkê derbas dike
        dest û lingên min sir dibin

theme-phobia = Tirsa ji tiştekî (fobî)
    .about = Ji bo kesên ku ji tiştekî, ji cihekî an ji ketina nav xelkê pir ditirsin.
    .words =
        fobî
        fobi
        fobiya min heye
        fobiya civakî
        sosyal fobî
        ez ji mirovan ditirsim
        tirsa ji mirovan
        ez nikarim têkevim nav xelkê
        ez nikarim li ber xelkê biaxivim
        ez di nav xelkê de şerm dikim
        tirsa ji bilindahiyê
        tirsa ji balafirê
        tirsa ji cihên teng
        tirsa ji derziyê
        tirsa ji kûçikan
        keça min nakeve nav xelkê
        fobiya min
        fobiya kûçikan
        fobiya balafirê
        tirsa ji tiştekî
        ji kûçikan ditirsim
        ji maran ditirsim
        ji mişkan ditirsim
        ji pîrê ditirsim
        tirsa ji heşeratan
        ji bilindahiyê ditirsim
        ji balafirê ditirsim
        ez nikarim li balafirê siwar bibim
        ez ji derziyê ditirsim
        tirsa ji xwînê
        xwîn dibînim dixewirim
        tirsa ji doktorê diranan
        ez nikarim herim ba doktorê diranan
        tirsa ji asansorê
        nikarim li asansorê siwar bibim
        klostrofobi
        klostrofobî
        ez ji tariyê ditirsim
        tirsa ji avê
        tirsa ji vereşînê
        tirsa ji ajotina erebeyê
        ez ditirsim erebeyê bajom
        ji axaftina li ber xelkê ditirsim
        dema xelk li min dinêrin dilerizim
        sor dibim dema diaxivim
        ez ji civata xelkê direvim
        ez ji xelkê direvim
        xecalet im li nav xelkê
        nikarim li ber xelkê bixwim
        nikarim telefonê vekim ji tirsan
        sociale angst
        sociale fobie
        social fobi
        vliegangst
        kurê min ji xelkê direve
        zarokê min ji kûçikan ditirse
        rihab

theme-compulsion = Weswese û fikrên ku nasekinin
    .about = Ji bo kesên ku fikrek ji serê wan dernakeve an divê tiştekî dîsa û dîsa bikin.
    .words =
        weswese
        weswas
        wesweseya min heye
        obsesyon
        obsesîf
        takinti
        OCD
        OKB
        fikrên xirab ji serê min dernakevin
        ez tim destên xwe dişom
        ez dîsa û dîsa kontrol dikim
        nexweşiya paqijiyê
        wesweseya destmêjê
        jina min tim malê paqij dike
        berhevkirina tiştan
        weswesî
        weswesî me
        wesweseyên min
        bi weswese me
        ez ketime wesweseyê
        weswasî
        ez nikarim wesweseyê rawestînim
        obsesif kompulsif
        obsesîf kompulsîf
        takıntı
        takintiyên min hene
        wiswas
        dwang
        dwangstoornis
        dwanggedachten
        fikrên zorê
        fikrên ku ez naxwazim
        fikrên gemar tên serê min
        fikrên heram tên bîra min
        ez dihejmêrim
        tim tiştan dihejmêrim
        ez tim derî kontrol dikim
        min derî girt an na
        gelo min gaz vemirand
        deh caran li derî dinêrim
        destên min ji şuştinê birîn bûne
        bi saetan di hemamê de dimînim
        ez ji mîkroban ditirsim
        mîkrob
        ez her tiştî gemar dibînim
        divê her tişt li cihê xwe be
        destmêja min naqede
        nimêjê dîsa û dîsa dikim
        ez nikarim tiştan bavêjim
        mala wî tije tiştên kevin e
        diya min tiştekî navêje
        kurê min tim destên xwe dişo
        mêrê min tim her tiştî kontrol dike
        paqijiya zêde
        porê xwe diqetînim

theme-depression = Depresyon û xemgîniya dirêj
    .about = Ji bo kesên ku demeke dirêj e xemgîn in, hêza wan tune ye an kêfa wan ji tiştekî re nayê.
    .words =
        depresyon
        depresiyon
        depresyona min heye
        ez ketime depresyonê
        depresîf
        xemgîn
        xemgînî
        xemgini
        ez xemgîn im
        ez pir xemgîn im
        xem û keser
        bêhêvî
        bêhêvîtî
        ez bêhêvî me
        dilteng
        diltengî
        bêmoral
        morala min xirab e
        moralê min xirab e
        bunalim
        îktîab
        kêfa min ji tiştekî re nayê
        dilê min tiştekî naxwaze
        ez tim digirîm
        ez nikarim ji nav nivînan rabim
        ez ji jiyanê bêzar bûme
        psîkolojiya min xirab e
        jina min ketiye depresyonê
        kurê min ji odeya xwe dernakeve
        depresyonê
        depresyonê de me
        ez di depresyonê de me
        ketim depresyonê
        depresyona giran
        depresyona zivistanê
        depresyon heye
        depresif
        depressie
        depressief
        depression
        antîdepresan
        antidepresan
        heba depresyonê
        dermanê depresyonê
        sertraline
        ez dermanê nefsî dixwim
        haleta min a nefsî xirab e
        nefsiya min xirab e
        nefsiyeta min xirab e
        rewşa min a derûnî xirab e
        pirsgirêkên derûnî
        nexweşiya derûnî
        dilşikestî me
        dilê min şikestî ye
        dilê min tarî ye
        dilê min reş bûye
        dinya li ber min reş bûye
        dinya li min teng bûye
        her tişt li ber çavê min reş e
        dunya li serê min xirab bûye
        kesera dil
        keser dikişînim
        ez bi kul û keser im
        kul ketiye dilê min
        xemgîn bûm
        her roj digirîm
        bi roj û şev digirîm
        tim hêsir ji çavên min tên
        girî tê min bê sebeb
        ez nikarim bikenim
        êdî nakenim
        tu tişt min kêfxweş nake
        zewqê ji jiyanê nastînim
        keyfa min tune
        kêfa min tune
        keyf û moral nema
        bêkêf im
        hêviya min nema
        jiyan bê wate ye
        jiyana min vala ye
        wateya jiyanê nema
        ji jiyanê sar bûme
        dilê min ji her tiştî sar bûye
        ez xwe vala hîs dikim
        ez tim di nivînan de me
        nikarim ji cihê xwe rabim
        sibehan nikarim rabim
        naxwazim kesî bibînim
        naxwazim ji malê derkevim
        tim radizim
        mecala tiştekî min tune
        quweta min ji tiştekî re tune
        ez bi kêrî tiştekî nayêm
        ruhê min westiyaye
        ez ruxiyame
        bunalimê de me
        ketim bunalimê
        diya min tim digirî
        mêrê min tim xemgîn e
        bavê min ketiye depresyonê
        keça min ji nav nivînan dernakeve
        kurê min tim di odeya xwe de ye
        hevala min depresyonê de ye

theme-bipolar = Carinan pir bi coş, carinan pir xemgîn (bîpolar)
    .about = Ji bo kesên ku carinan pir bi coş û tijî plan in, carinan jî pir xemgîn in.
    .words =
        Bîpolar, guherînên mezin ên hestan
        bîpolar
        bipolar
        ez bîpolar im
        nexweşiya bîpolar
        duqutbî
        nexweşiya duqutbî
        manî
        manîk
        manîk depresîf
        halê min zû diguhere
        carinan pir bi kêf carinan pir xemgîn
        lîtyûm
        mêrê min bîpolar e
        keça min bîpolar e
        bipolar bozukluk
        nexweşiya du qutban
        du qutbî
        bipolaire stoornis
        bipolair
        manisch depressief
        manie
        maniya min hebû
        ketim maniyê
        ketime manî
        hîpomanî
        ser û binê hestên min
        hestên min zû diguherin
        moralê min carinan bilind carinan nizm
        hefteyekê ranazim û pir bi enerjî me
        pir pereyan xerc dikim û paşê poşman dibim
        carinan pir diaxivim û ranazim
        lîtyûm dixwim
        lityum
        lithium
        jina min bîpolar e
        birayê min bîpolar e
        diya min bîpolar e
        dema mêrê min manîk dibe
        îdtirab

theme-psychosis = Bihîstina dengan, psîkoz
    .about = Ji bo kesên ku hin tiştan dibihîzin, dibînin an jê bawer dikin ku kesên din pê nahesin, an berê wisa bûn.
    .words =
        psîkoz
        psikoz
        şîzofrenî
        şizofreni
        şîzofren
        dengan dibihîzim
        ez dengan dibihîzim
        bihîstina dengan
        deng tên guhê min
        halusînasyon
        tiştên ku tune ne dibînim
        dibêjim qey min dişopînin
        paranoya
        cinan dibîne
        kurê min şîzofren e
        birayê min bi xwe re diaxive
        şizofren
        şîzofreniya
        şîzofreniya min heye
        ketim psîkozê
        psîkoza min hebû
        psîkotîk
        psychose
        psychotisch
        schizofrenie
        stemmen horen
        dengek bi min re diaxive
        deng di serê min de ne
        dengan emir didin min
        kes bi min re diaxivin lê kes tune
        tiştan dibîne ku tune ne
        dibêje li pey min in
        ji min re dibêjin dîn
        dibêjin ew dîn bûye
        hişê wî ji serê wî çû
        aqil ji serê wî çû
        ji hişê xwe çûye
        dibêje cin ketine min
        cin ketine wî
        cinî bûye
        dibêje kamera li malê hene
        dibêje televîzyon bi min re diaxive
        dibêje her kes dijminê min e
        her kes li dijî min e
        bi dîwaran re diaxive
        bi xwe re diaxive û dikene
        paranoyak
        paranoîd
        halusinasyon
        hayal dibînim
        dermanê şîzofreniyê
        risperdal
        abilify
        keça min dengan dibihîze
        bavê min şîzofren e
        diya min şîzofren e
        kurê min piştî esrarê guherî
        fisam
        înfisam

theme-personality = Hestên pir xurt û borderline
    .about = Ji bo kesên ku hestên wan pir xurt in û bi xwe an bi têkiliyên xwe re zehmetiyê dikişînin.
    .words =
        Borderline û kesayetî
        borderline
        borderlayn
        kesayetî
        pirsgirêkên kesayetiyê
        nexweşiya kesayetiyê
        narsîst
        narsîsîzm
        ez nikarim hestên xwe kontrol bikim
        ez zû hêrs dibim
        ez ditirsim ku min biterikînin
        carekê hez dikim carekê nefret dikim
        keça min borderline e
        mêrê min narsîst e
        borderlaynî
        ez borderline im
        borderline persoonlijkheid
        persoonlijkheidsstoornis
        kişilik bozukluğu
        nexweşiya kesayetî
        kesayeta sînorî
        kesayetiya min zehmet e
        narsistî
        narsîstî
        narcisme
        narcist
        narsist
        xweperest
        hêrsa min nayê kontrolkirin
        hêrsbûna min a zêde
        ez ji nişka ve pir hêrs dibim
        nizanim ez kî me
        hestên min pir giran in
        hestên min mîna ba diguherin
        têkiliyên min tim xirab dibin
        an hemû an qet
        ez ditirsim ku min terk bikin
        nikarim bi tenê bimînim min terk nekin
        carinan hez dike carinan nefret dike
        jina min borderline e
        kurê min borderline e
        diya min narsîst e
        bavê min narsîst e

theme-trauma = Trawma, piştî bûyereke giran
    .about = Ji bo kesên ku tiştekî giran hatiye serê wan û hê jî êşa wî di dilê wan de ye.
    .words =
        trawma
        travma
        trauma
        trawmaya min heye
        PTSD
        TSSB
        NSPT
        stresa piştî trawmayê
        nexweşiya stresê ya piştî trawmayê
        birîna derûnî
        trawmaya şer
        min şer dît
        îşkence
        îşkence li min kirin
        min îşkence dît
        kabûs
        xewnên xirab dibînim
        ez nikarim ji bîr bikim
        ji ber çavên min naçe
        tiştên xirab hatin serê min
        erdhej
        piştî erdhejê
        DAIŞ
        ji destê DAIŞê reviyam
        ferman
        fermana êzidiyan
        enfal
        qeza
        mêrê min piştî şer guherî
        trawmaya min
        travmayên min hene
        trawmatîk
        trawmatîze
        trauma verwerken
        posttraumatische stress
        ptss
        tssb heye
        kompleks ptsd
        trawmaya zaroktiyê
        trawmaya piştî qezayê
        sedmeya derûnî
        sedme
        sadme nefsî
        şok bûm
        di şokê de me
        piştî bûyerê ez guherîm
        ji wê rojê ve ez ne wek berê me
        tim tê bîra min
        tim tê ber çavên min
        ji bîra min naçe
        wek fîlmekê tê ber çavê min
        kabûsan dibînim
        bi şev bi qîrîn şiyar dibim
        ji dengan vediciniqim
        dema deng bilind be ditirsim
        dengê balafirê dibihîzim ditirsim
        ji topan ditirsim
        li pêş çavên min kuştin
        min mirina hevalê xwe dît
        min mirî dîtin
        ez di bin kavilan de mam
        bombebaran
        mala me bombebaran bû
        ji şer reviyam
        şerê sûriyê
        ez li zindanê bûm û îşkence dîtim
        eşkence
        işkence
        li girtîgehê îşkence li min kirin
        daîş
        di destê daîşê de bûm
        daîşê ez revandim
        şingal
        şengal
        jenosîd
        komkujî
        helebce
        rêya koçberiyê ya deryayê
        di behrê de em ê bixeniqiyana
        gemî bin av bû
        dizî û êrîş li min kirin
        êrîş li min hat kirin
        qezaya erebeyê
        min qeza kir
        emdr
        vluchteling trauma
        zarokê min şer dît
        kurê min bi şev di xew de diqîre
        bavê min qala şer nake

theme-burnout = Hêz nemaye (burnout)
    .about = Ji bo kesên ku ji ber kar, lênêrîn an barê jiyanê hêza wan nemaye.
    .words =
        burnout
        burn out
        tukenmişlik
        tukenmişlix
        westîn
        westandin
        stres
        stresa zêde
        ez pir westiyame
        hêza min nema
        hêza min nemaye
        taqeta min nema
        taqeta min nemaye
        ez qediyam
        êdî nikarim
        ez nagihêjim tiştekî
        barê min pir giran e
        kar ez westandim
        ji kar westiyame
        mêrê min ji kar qediya
        burnoutê de me
        ketim burnoutê
        bornawt
        tükenmişlik
        tukenmişlik sendromu
        overspannen
        opgebrand
        uitgeput
        şewitîm ji westandinê
        ez wek şewitî me
        westiyam
        westiyayî me
        pir westiyayî
        mandî me
        ez mandî bûm
        ez ji her tiştî westiyame
        ji xwe bêzar bûme ji kar
        canê min westiyaye
        hişê min westiyaye
        serê min êdî naxebite
        serê min tije ye
        êdî hêza min têr nake
        êdî têrê nakim
        hew dikarim
        ez hew dikarim
        sebra min nema
        pîl xelas bûye
        bataryaya min qediya
        enerjiya min nema
        tu enerjiya min tune
        bi stres im
        stresa min pir e
        ez di bin stresê de me
        strêsa kar
        zext li ser min pir e
        ez bi ser xwe ve nayêm
        bêhna xwe nikarim vekim
        nikarim rihet bibim
        ez pir dixebitim
        kar û mal û zarok pir in
        ez hem dixebitim hem li malê dinêrim
        min rapor girt ji kar
        ziektewet
        bedrijfsarts
        jina min ji westandinê diqede
        mêrê min ketiye burnoutê
        hevala min ji kar hew dikare

theme-eating-disorder = Zehmetî bi xwarinê re
    .about = Ji bo kesên ku pir kêm dixwin, ji nişka ve pir zêde dixwin an hemû rojê li xwarin û kîloya xwe difikirin.
    .words =
        nexweşiya xwarinê
        pirsgirêka xwarinê
        anoreksiya
        anoreksî
        bulîmiya
        bulimia
        ez naxwim
        ez nikarim bixwim
        piştî xwarinê vedireşim
        ez ditirsim qelew bibim
        ez xwe qelew dibînim
        ez pir zeîf im
        keça min naxwe
        keça min pir zeîf bûye
        anoreksia
        anorexia
        anoreksiya nervoza
        boulimia
        bulîmî
        bulimiya
        bulîmîk
        eetstoornis
        eetbuien
        eetbui
        eating disorder
        binge eating
        yeme bozukluğu
        nexweşiya naxwarinê
        astengiya xwarinê
        naxwim da ku zeîf bibim
        birçî dimînim da ku zeîf bibim
        ez xwe birçî dihêlim
        kaloriyan dihejmêrim
        her kaloriyê dihejmêrim
        kalorî
        her roj xwe dikişînim li terazûyê
        ez ji terazûyê ditirsim
        ez ji xwarinê ditirsim
        xwarin dixwim û vedireşim
        xwe bi zorê vedireşînim
        tilî dikim gewriya xwe
        bi dizî dixwim
        dema xemgîn dibim pir dixwim
        nikarim xwarinê rawestînim
        îştaha min tune
        fedî dikim bixwim li ber xelkê
        ji bedena xwe nefret dikim
        xwe qelew hîs dikim
        laksatîf
        zêde sporê dikim da ku zeîf bibim
        keça min li ber xwarinê nasekine
        keça min piştî xwarinê diçe tualetê
        keça min anoreksiya ye
        keça min dibêje ez qelew im
        kurê min tiştekî naxwe
        dixwim û paşê vedireşim

theme-self-harm = Xwe êşandin
    .about = Ji bo kesên ku gava dilê wan pir giran dibe xwe diêşînin.
    .words =
        zirardana xwe
        zirarê didim xwe
        ez zirarê didim xwe
        ez xwe dibirim
        ez destê xwe dibirim
        ez xwe birîndar dikim
        ez li xwe dixim
        ez xwe dişewitînim
        jîlet
        keça min xwe dibire
        kurê min zirarê dide xwe
        şopa birînan li destê wê ye
        xwe birîn
        xwebirîn
        xwe birîndar kirin
        xwe zirar kirin
        xwe zirardan
        zirar gihandina xwe
        ez xwe birîn dikim
        bi jîletê xwe dibirim
        bi kêrê destê xwe dibirim
        bi camê destê xwe dibirim
        zendê xwe dibirim
        min destê xwe birî
        cîgarê di destê xwe de dikim
        serê xwe li dîwêr dixim
        serê xwe li dîwaran didim
        xwe gez dikim
        porê xwe diqetînim ji hêrsê
        ez xwe ceza dikim
        dema êşa dil zêde dibe xwe dibirim
        şopên jîletê
        birînên xwe vedişêrim
        bi kincên dirêj destên xwe vedişêrim
        şopên birînan li ser zendê min
        zelfbeschadiging
        zelfverwonding
        automutilatie
        krassen in arm
        self harm
        selfharm
        cutting
        keça me xwe dibire
        keça min xwe birîndar dike
        min dît zendê keça min birîn e
        kurê min destê xwe dişewitîne
        xwişka min xwe dibire
        zarokê min serê xwe li dîwar dixe
        hevala min xwe dibire

theme-suicidal-thoughts = Dema mirov êdî naxwaze bijî
    .about = Ji bo kesên ku carinan êdî naxwazin bijîn, an ji hewldaneke xwekuştinê sax mane.
    .words =
        Dema ku jiyan pir giran dibe
        xwekuştin
        xwekustin
        întîhar
        intihar
        fikrên xwekuştinê
        hewldana xwekuştinê
        ez dixwazim bimirim
        ez naxwazim bijîm
        ez dixwazim xwe bikujim
        min xwest xwe bikujim
        ez ji jiyanê bêzar im
        êdî nikarim bijîm
        xwezî ez bimirama
        kurê min xwest xwe bikuje
        keça min dibêje ez dixwazim bimirim
        113
        xwe bikujim
        xwe kuştin
        ez ê xwe bikujim
        fikra xwekuştinê
        fikrên mirinê
        mirin tê bîra min
        tim mirinê difikirim
        ez mirinê dixwazim
        dixwazim bimrim
        bila xwedê canê min bistîne
        xwezî ez qet çênebûma
        xwezî ez sibê şiyar nebim
        dixwazim razêm û şiyar nebim
        jiyan bê min çêtir e
        bêyî min ê rehettir bin
        ez bar im li ser malbata xwe û naxwazim bijîm
        tu rêyek nemaye ji bilî mirinê
        êdî naxwazim bijîm
        êdî dixwazim biqede
        dixwazim her tişt biqede
        nikarim ev jiyanê ragirim
        sebeb tune ku ez bijîm
        min heb xwarin da ku bimirim
        min pir heb daqurtandin
        min xwe avêt avê
        xwe darde kirin
        xwe bi dar ve kirin
        xwe şewitandin
        xwe şewitandina jinan
        hewla întîharê
        teşebusa intiharê
        zelfmoord
        zelfmoordgedachten
        zelfdoding
        suicidaal
        suicide
        întîxar
        ez xwekuştinê difikirim
        min hewl da xwe bikujim
        keça min xwest xwe bikuje
        mêrê min dibêje ez ê xwe bikujim
        jina min naxwaze bijî
        birayê min naxwaze bijî
        hevalê min dixwaze bimire

theme-adhd = ADHD û ADD (belavbûna balê)
    .about = Ji bo kesên ku zû belav dibin, nikarin li cihê xwe rûnin an karên wan tev li hev dibin, û ji bo kesên ku bi wan re dijîn.
    .words =
        ADHD
        DEHB
        ADD
        kêmasiya balê
        kêmbûna balê
        belavbûna balê
        hîperaktîf
        hiperaktif
        bala min zû belav dibe
        ez nikarim bala xwe bidim tiştekî
        ez nikarim li cihê xwe rûnim
        serê min tevlihev e
        kurê min hîperaktîf e
        zarokê min li cihê xwe ranaweste
        adhd ya min heye
        adhd heye li min
        adhd li mezinan
        adhd li jinan
        dikkat eksikliği
        dikkat eksikligi
        hiperaktivite
        hîperaktîvîte
        fert el hereke
        kêmbaldarî
        kêmbaldarî û hîperaktîvîte
        concentratieproblemen
        druk kind
        ritalin
        rîtalîn
        concerta
        bala min nayê ser hev
        nikarim konsantre bibim
        konsantrasyon
        bala min belav e
        zû ji bîr dikim
        her tiştî ji bîr dikim û dereng dimînim
        tim dereng dimînim
        tim tiştên xwe winda dikim
        mifteyê tim winda dikim
        tiştan nîvco dihêlim
        dest bi karekî dikim û naqedînim
        nikarim plan bikim
        mala min tim tevlihev e
        serê min tim dixebite
        sed fikir di serê min de ne
        nikarim bisekinim
        nikarim aram rûnim
        pir biliv im
        bêfikir diaxivim
        gotinên xelkê dibirim
        zarokê min pir biliv e
        zarokê min nasekine
        zarokê min pir har e
        kurê min pir har e
        kurê min li dersê bala xwe nade
        mamoste dibêje bala kurê te belav e
        keça min tim xeyal dike li dersê
        mêrê min adhd ye

theme-autism = Otîzm
    .about = Ji bo kesên ku otîzma wan heye û ji bo nêzîkên wan.
    .words =
        otîzm
        otizm
        otîstîk
        otistik
        otîzma min heye
        ez otîstîk im
        asperger
        tewehud
        spektruma otîzmê
        ez mirovan baş fêm nakim
        deng û qelebalix min diwestîne
        kurê min otîstîk e
        otîzma kurê min heye
        otîzma keça min heye
        zarokê min naaxive
        zarokê min li çavên min nanêre
        otîzm li mezinan
        autisme
        autistisch
        autism
        otîsm
        otizim
        otizmê
        otîzmî
        zarokê otîstîk
        zarokê min otîzm e
        zarokê otizmli
        zarokê bi otîzmê
        dêya zarokekî otîstîk
        dêûbavên zarokên otîstîk
        teşhîsa otîzmê
        teşxîsa otîzmê
        sindroma aspergerê
        pdd-nos
        tawahud
        mezinê otîstîk
        jina otîstîk
        ez xwe ji yên din cuda dibînim
        ez wek ji gerstêrkeke din im
        ez henekan fêm nakim
        nikarim li çavên xelkê binêrim
        ji dengan û ronahiyê aciz dibim
        guherîn min aciz dikin
        divê her roj wek hev be
        nikarim hevalan çêkim ez cuda me
        zarokê min dereng dest bi axaftinê kir
        zarokê min bi tenê dilîze
        zarokê min tim heman tiştî dike
        zarokê min destên xwe dihejîne
        zarokê min bi navê xwe venagere
        zarokê min ji dengan guhên xwe digire
        keça min otîstîk e
        birayê min otîstîk e
        mêrê min otîstîk e
        neviyê min otîstîk e
        overprikkeld
        zarokê min li ser tiliyan dimeşe
        min dereng fêm kir otîstîk im

theme-giftedness = Jîrîtî û hestiyariya zêde
    .about = Ji bo kesên ku pir zû difikirin an her tiştî pir kûr hîs dikin, û ji ber vê yekê gelek caran xwe cuda hîs dikin.
    .words =
        jîr
        zîrek
        jîrîtî
        jîrbûn
        zarokê pir jîr
        pir jêhatî
        IQ bilind
        hestiyar
        hestiyarî
        ez pir hestiyar im
        her tişt bandorê li min dike
        ez zû dilgiran dibim
        zarokê min li dibistanê bêzar dibe
        HSP
        hoogbegaafd
        pir biaqil
        zarokê biaqil
        zarokê pir biaqil
        zarokê jêhatî
        zarokên jêhatî
        üstün zekalı
        ustun zeka
        zekî
        pir zekî
        zarokê min pir zekî ye
        zarokê min zû fêrî xwendinê bû
        ders ji zarokê min re hêsan in
        kurê min li dibistanê aciz dibe ji ber ku zîrek e
        zarokê min tim pirsên kûr dike
        hoogbegaafd kind
        hoogbegaafdheid
        hooggevoelig
        hoogsensitief
        hypersensitief
        gifted
        iq ya bilind
        testa zîrekiyê
        testa iq
        pir hesas
        ez pir hesas im
        hesasiyeta zêde
        dilnazik
        ez pir dilnazik im
        ez hestên xelkê hîs dikim
        hestên yên din bandorê li min dikin
        ji deng û ronahiyê zû diwestim
        zû digirîm ez hestiyar im
        serê min ji ramanan natebite
        keça min pir hestiyar e
        kurê min pir hestiyar e
        zarokê min pir li pêş e

theme-self-esteem = Baweriya bi xwe
    .about = Ji bo kesên ku xwe tim kêm dibînin, şerm dikin an dixwazin her tiştî bêkêmasî bikin.
    .words =
        xwebawerî
        xwebaweri
        baweriya bi xwe
        baweriya min bi xwe tune
        baweriya min bi xwe nayê
        ez bi xwe ne bawer im
        şermok
        ez pir şerm dikim
        ez fedî dikim
        ez xwe kêm dibînim
        ez xwe bêqîmet dibînim
        ez ji xwe hez nakim
        ez nikarim bêjim na
        divê her tişt bêkêmasî be
        ozguven
        keça min pir şermok e
        bêbawerî
        bêbaweriya bi xwe
        bawerî bi xwe
        baweriya bi xwe xurt kirin
        bi xwe ne ewle me
        xwe bihêz kirin
        özgüven
        özgüvenim yok
        özgüven eksikliği
        ozguveni min tune
        siqe bi nefs
        faalangst
        zelfvertrouwen
        onzeker
        zelfbeeld
        assertief
        assertiviteit
        perfeksiyonîst
        perfectionisme
        perfeksiyonîzm
        şermî
        şermokî
        fedîkar
        fedîkî me
        ez pir şermok im
        ez pir fedîkar im
        ez şerm dikim biaxivim
        newêrim biaxivim
        nawêrim
        ez nawêrim fikra xwe bibêjim
        ez ditirsim şaş bikim
        ji şaşiyan ditirsim
        ez xwe li gel xelkê dipîvim
        her kes ji min çêtir e
        ez ne baş im wek wan
        ez têra xwe ne baş im
        ez xwe biçûk dibînim
        ez xwe nexweşik dibînim
        ji xwe nefret dikim
        ez xwe naecibînim
        ez xwe qebûl nakim
        nikarim mafê xwe biparêzim
        her kes dikare min bi kar bîne
        ez tim dibêjim erê
        ez pir guh didim gotinên xelkê
        xelk wê çi bêje
        kurê min pir fedî dike
        baweriya keça min bi xwe tune
        zarokê min bi xwe ne bawer e

theme-sleep = Zehmetiya xewê
    .about = Ji bo kesên ku nikarin razên, gelek caran şiyar dibin an westiyayî radibin.
    .words =
        xew
        bêxewî
        bexewi
        bêxew
        ez nikarim razêm
        ez nikarim rakevim
        xewa min nayê
        xewa min tune
        xewa min direve
        pirsgirêka xewê
        bi şev şiyar dibim
        heta sibehê şiyar im
        ez baş ranazim
        xewa min xirab e
        apneya xewê
        mêrê min bi şev ranaze
        xew tune
        xewa min
        xewa min nema
        bêxew dimînim
        bêxewiya min
        bêxew mam
        ez nerazam
        bi şev ranakevim
        xewê nakim
        xew nakeve çavên min
        xew nayê çavên min
        ez nanivim
        nikarim binivim
        xewa min nahê
        çavên min nayên girtin
        heta destê sibê şiyar im
        tenê du saetan radizim
        di nav nivînan de xwe diqulipînim
        di xew de tim şiyar dibim
        zû şiyar dibim û êdî ranazim
        şev li min dirêj in
        bi şev fikir nahêlin ez razêm
        xewa min sivik e
        xewa min a kêm
        uykusuzluk
        uyku problemi
        slaapproblemen
        slecht slapen
        slapeloosheid
        slaapapneu
        însomnî
        insomnia
        apne
        xirexira xewê
        xirre xirra mêrê min
        bi şev dixebitim û bi roj ranazim
        xewa min bi roj tê
        narkolepsî
        lingên min bi şev nasekinin
        jina min şevan ranaze
        kurê min heta sibê şiyar dimîne
        diya min bi şev şiyar e

## addiction
theme-alcohol = Alkol û vexwarin
    .about = Ji bo kesên ku ji ya ku dixwazin zêdetir vedixwin, an dixwazin dev ji alkolê berdin.
    .words =
        alkol
        araq
        ereq
        meşrûb
        vexwarin
        îçkî
        içki
        alkolîk
        alkolik
        alkolîzm
        ez alkolîk im
        ez vedixwim
        ez pir vedixwim
        ez zêde vedixwim
        ez her roj vedixwim
        ez pir araqê vedixwim
        ez nikarim dev ji alkolê berdim
        ez dixwazim dev ji araqê berdim
        berdana alkolê
        serxweş
        serxweşî
        mêrê min vedixwe
        mêrê min pir vedixwe
        mêrê min araqê vedixwe
        bavê min alkolîk e
        kurê min vedixwe
        girêdayîbûna alkolê
        ereqê
        araqê
        ereq vexwarin
        ereqê vedixwe
        bîra
        bîre
        ez tim bîrê vedixwim
        bîre vedixwim
        şerab
        meyê vedixwim
        mey
        wîskî
        vîskî
        wodka
        votka
        rakı
        rakî
        kihol
        kuhul
        alkol bağımlılığı
        alkolê dixwim
        ez alkolê vedixwim
        ez vedixom
        ez her êvar vedixwim
        her şev vedixwim
        min dîsa vexwar
        min dîsa dest bi vexwarinê kir
        ez bi dizî vedixwim
        ez şûşeyan vedişêrim
        ez bêyî araqê ranazim
        destên min bêyî alkolê dilerizin
        ji sibehê ve vedixwim
        nikarim li ser qedehekê bisekinim
        ez vedixwim da ku ji bîr bikim
        ji ber vexwarinê kar winda kir
        ji ber alkolê ehliyeta min girtin
        ez nema vedixwim
        min dev ji araqê berda
        şeş meh in venaxwim
        serxweş dibim
        her roj serxweş dibe
        sermest
        bi serxweşî tê malê
        serxweş tê malê
        alcohol
        alcoholist
        alcoholverslaving
        drankprobleem
        drank
        aa
        aa groep
        anonîm alkolîk
        alkolîkên bênav
        jina min vedixwe
        jina min bi dizî vedixwe
        diya min alkolîk e
        birayê min alkolîk e
        keça min vedixwe
        zarokê alkolîkekî me

theme-drugs = Madeyên hişbir
    .about = Ji bo kesên ku dixwazin dev ji madeyên hişbir, wek heşîş, kokaîn an speed, berdin an wan kêm bikin.
    .words =
        hişbir
        hişber
        madeyên hişbir
        madeyên hişber
        madde
        uyuşturucu
        uyusturucu
        muxedirat
        muxedrat
        tiryak
        tiryakî
        girêdayîbûn
        heşîş
        esrar
        kokaîn
        kokain
        eroîn
        heroîn
        kaptagon
        krîstal
        ez heşîşê dikişînim
        ez heban bi kar tînim
        ez madeyan bi kar tînim
        ez dixwazim dev ji madeyan berdim
        kurê min heşîşê dikişîne
        kurê min madeyan bi kar tîne
        kurê min tiryakî ye
        hişbirê
        madeyên bêhişker
        made
        maddeya hişbir
        drugs
        drugsverslaving
        verslaving
        verslaafd
        bağımlı
        bağımlılık
        îdman
        mudmin
        idman muxedirat
        esrarê
        esrar dikişîne
        ot dikişîne
        otê dikişînim
        marîhuana
        marijuana
        cannabis
        kenewir
        wiet
        blowen
        joint
        xaşxaş
        efyon
        afyon
        teryak
        coke
        kokayin
        kokaîn dikişînim
        kokaînê dikişîne
        toz dikişîne
        heroin
        eroin
        eroîn lê dide
        metadon
        speed
        xtc
        ekstazî
        ghb
        3-mmc
        amfetamîn
        metamfetamîn
        bonzai
        ketamîn
        lachgas
        captagon
        kabtagon
        hebên kaptagon
        hebê dixwe û ranazê
        pillen
        heban dixwe li şahiyan
        şirinqe
        şirînqe li xwe dide
        derziyê li xwe dide
        tiryakkêş
        esrarkêş
        heşaş
        heşîşkêş
        ez ketime esrarê
        ketime madeyê
        ketim nav hişbiran
        ez bê esrar nikarim razêm
        dev ji heşîşê berdan
        dev ji esrarê berdan
        ez ji eroînê paqij im
        zarokê min ketiye hişbirê
        lawê min esrarê dikişîne
        kurê min ketiye madeyê
        kurê min wiet dikişîne
        keça min hişbir bi kar tîne
        birayê min tiryakî ye
        mêrê min kokaînê dikişîne
        mêrê min hişbir bi kar tîne
        kurê min tiştên malê difiroşe ji bo esrarê
        her roj heşîş dikişînim
        esrarê dipêçe
        koks

theme-medication-dependence = Dema mirov bêyî dermanan nikare
    .about = Ji bo kesên ku bêyî dermanên xewê, êşê an aramkirinê nikarin û dixwazin jê xilas bibin.
    .words =
        Bêyî dermanan nikarim
        girêdayîbûna dermanan
        ez nikarim dev ji dermanan berdim
        ez bêyî dermanan nikarim
        ez bêyî heban nikarim
        hebên xewê
        dermanê xewê
        hebên êşê
        dermanê êşê
        hebên aramkirinê
        tramadol
        xanax
        opioîd
        benzodiazepîn
        diya min pir heban dixwe
        ez pir heban dixwim
        girêdayî me bi dermanan
        ez girêdayî heban im
        ilaç bağımlılığı
        îlac
        hebên sinîran
        hebên nefsî
        hebên ji bo tirsê
        hebên rihet kirinê
        muheddiat
        ez her şev heba xewê dixwim
        bêyî heba xewê ranazim
        hebên xewê dixwim
        hebên êşê dixwim
        hebên êşê her roj dixwim
        ez zêdetir ji ya doktor heban dixwim
        doktor heban kêm kir lê nikarim
        dema dev ji heban berdidim xirab dibim
        dixwazim heban kêm bikim
        berdana antîdepresanan
        antidepresan nikarim berdim
        afbouwen
        afbouwen medicijnen
        medicijnverslaving
        pijnstillers
        slaappillen
        kalmeringspillen
        oxazepam
        diazepam
        temazepam
        valium
        lorazepam
        lyrica
        pregabalin
        oxycodon
        oksîkodon
        morfîn
        kodeîn
        benzo
        benzodiazepine
        rivotril
        jina min girêdayî heban e
        bavê min bêyî heban nikare
        keça min zêde heban dixwe

theme-gambling = Qumar û bahîs
    .about = Ji bo kesên ku dixwazin dev ji qumarê an bahîsê berdin, û ji bo malbata wan.
    .words =
        qumar
        kumar
        qumarbaz
        qumarçî
        bahîs
        bahis
        îddia
        iddaa
        casino
        kazîno
        slot
        rulet
        poker
        qumara înternetê
        deynê qumarê
        ez qumarê dilîzim
        ez qumarê dikim
        ez nikarim dev ji qumarê berdim
        ez dixwazim dev ji qumarê berdim
        min pereyê xwe di qumarê de winda kir
        mêrê min qumarê dilîze
        kurê min bahîsê dilîze
        bavê min qumarbaz e
        qumarê
        qimar
        qumarbazî
        kumarbaz
        kumar bağımlılığı
        ez qumarbaz im
        ketime qumarê
        ketim qumarê
        ez girêdayî qumarê me
        girêdayîbûna qumarê
        idman qumar
        bahîsê dikim
        bahîsê dilîzim
        ez iddia dikim
        kaxez lîstin
        kaxezan bi pere dilîze
        qart lîstin
        makîneyên qumarê
        gokkast
        gokken
        gokverslaving
        casino online
        toto
        loto
        milli piyango
        lotoyê dilîzim
        bet365
        unibet
        holland casino
        krîpto
        crypto
        bitcoin
        borsê dilîzim
        forex
        pereyê xwe hemû winda kir bi lîstinê
        min meaşê xwe di qumarê de xerc kir
        ez her tim dibêjim cara dawî ye lê dîsa dilîzim
        ez wendayên xwe dixwazim vegerînim
        dawiya mehê pere namîne ji ber qumarê
        bi dizî qumarê dilîze
        min ji jina xwe veşart ku qumarê dilîzim
        min erebeya xwe ji ber qumarê firot
        deyndar bûm ji ber qumarê
        ji ber bahîsê ketime bin deyn
        mêrê min pereyê malê di qumarê de xerc dike
        hevjînê min qumarbaz e
        birayê min qumarê dilîze
        kurê min qumarê li ser telefonê dilîze
        lawê min iddaa dilîze

theme-gaming = Lîstik, înternet û telefon
    .about = Ji bo kesên ku zêde wextê wan bi lîstik, înternet an telefonê diçe.
    .words =
        lîstikên kompîturê
        lîstik
        girêdayîbûna telefonê
        girêdayîbûna înternetê
        ez nikarim dev ji telefonê berdim
        ez nikarim dev ji lîstikê berdim
        medyaya civakî
        playstation
        fortnite
        tiktok
        oyun
        gaming
        kurê min tim dilîze
        zarokê min ji ser telefonê ranabe
        zarokê min tim li ber ekranê ye
        girêdayîbûna lîstikê
        girêdayîbûna lîstikan
        girêdayîbûna kompîturê
        lîstikvan
        lîstikên telefonê
        lîstikên online
        oyun bağımlılığı
        telefon bağımlılığı
        internet bağımlılığı
        gameverslaving
        schermverslaving
        gamen
        internetverslaving
        telefoonverslaving
        schermtijd
        playstationê
        xbox
        roblox
        minecraft
        pubg
        pabcî
        league of legends
        gta
        fîfa dilîze
        call of duty
        freefire
        instagram
        snapchat
        youtube
        medyaya civakî dema min dixwe
        tim li ser telefonê me
        ez tim telefonê dinêrim
        ez bi saetan li tiktok dinêrim
        heta sibê lîstikan dilîzim
        heta sibê dilîze û ranazê
        bi şev û roj dilîze
        tim li ber kompîturê ye
        tim li ber laptopê ye
        li ber tabletê ye
        zarokê min bêyî tabletê nan naxwe
        dema telefonê jê digirim hêrs dibe
        kurê min ji lîstikê naçe dibistanê
        kurê min ji odeya xwe dernakeve tim dilîze
        kurê min playstationê dilîze
        keça min tim li ser telefonê ye
        keça min tim li ser tiktokê ye
        mêrê min tim li ser telefonê ye

theme-tobacco = Berdana cixareyê
    .about = Ji bo kesên ku dixwazin dev ji cixare, nêrgele an vape berdin.
    .words =
        cixare
        cigare
        cixarê
        sigara
        titûn
        tutin
        nîkotîn
        nêrgele
        nargîle
        vape
        berdana cixareyê
        ez dixwazim dev ji cixareyê berdim
        ez nikarim dev ji cixarê berdim
        ez pir cixareyê dikişînim
        mêrê min cixareyê dikişîne
        kurê min cixareyê dikişîne
        cigarê
        cixarekêş
        cigarekêş
        dixan
        tedxîn
        çixare
        cigarê dikişînim
        cixarê dikişînim
        cigarê dikêşim
        roken
        stoppen met roken
        rookverslaving
        nicotine
        nîkotin
        nikotîn
        e-sigara
        e-cigare
        cixareya elektronîk
        vapen
        veyp
        shisha
        şîşa
        nergile
        snus
        tûtin
        titûnê dikişînim
        titûnê dipêçim
        pakêtekê dikişînim
        rojê du pakêt dikişînim
        dev ji cixareyê berdan
        dev ji cigarê berda
        dev ji nêrgelê berdan
        dixwazim cigarê terk bikim
        sigara bırakmak
        sigara terk kirin
        piştî qehwê cixareyekê dixwazim
        ji cixareyê dikuxim
        benîştê nîkotînê
        patchê nîkotînê
        jina min cixareyê dikişîne
        keça min vape dike
        kurê min bi dizî dikişîne cixare
        bavê min ji cigarê bernade

theme-sex-addiction = Kontrola li ser seks û pornoyê
    .about = Ji bo kesên ku ji ya ku dixwazin zêdetir bi seks, porno an evîndariyê mijûl dibin.
    .words =
        Seks û evîn: dema mirov nikare xwe bigire
        seks
        girêdayîbûna seksê
        porno
        pornografî
        girêdayîbûna pornoyê
        ez tim li pornoyê dinêrim
        ez nikarim dev ji pornoyê berdim
        filmên seksê
        ez tim li seksê difikirim
        mastûrbasyon
        girêdayîbûna evînê
        mêrê min li pornoyê dinêre
        seksverslaving
        pornoverslaving
        liefdesverslaving
        porn
        pornhub
        sex
        sex addiction
        seks bağımlılığı
        porno bağımlılığı
        porno dinêrim
        ez pornoyê temaşe dikim
        nikarim xwe ji pornoyê bigirim
        girêdayî pornoyê me
        girêdayî seksê me
        fîlmên tazî
        ez bi şev li pornoyê dinêrim
        istimna
        ez tim xwe tetmîn dikim
        diçim ba jinên bi pere
        pere didim seksê
        ez nikarim bêyî evînê bijîm
        mêrê min ji pornoyê bernade
        mêrê min diçe ba jinên din bi pere
        kurê min li pornoyê dinêre

theme-overeating = Dema mirov nikare xwarinê rawestîne
    .about = Ji bo kesên ku tim ji ya ku dixwazin zêdetir dixwin, gelek caran ji ber tengasî an xemgîniyê.
    .words =
        xwarina zêde
        ez pir dixwim
        ez zêde dixwim
        ez nikarim xwe ji xwarinê bigirim
        ez bi dizî dixwim
        ez bi şev dixwim
        ji ber stresê dixwim
        girêdayîbûna xwarinê
        ez têr nabim
        ez tim qelew dibim
        şîranî
        kîloya zêde
        keça min tim dixwe
        xwarina bi zorê
        ez nikarim ji xwarinê bisekinim
        dev ji xwarinê bernadim
        dema xemgîn im dixwim
        dema aciz dibim dixwim
        ji xemê dixwim
        ji bêzariyê dixwim
        heta êşa zikê xwe dixwim
        dixwim heta dilê min li hev dikeve
        bi şev radibim ser sarincê
        girêdayî şekir im
        girêdayî şîraniyê me
        nikarim xwe ji şîraniyê bigirim
        nikarim xwe ji çîkolatê bigirim
        çikolata
        fast food tim dixwim
        eetverslaving
        emotie-eten
        vreetbuien
        overeten
        yeme bağımlılığı
        tıkınırcasına yeme
        xwarina kontrolnekirî
        ez nikarim xwarina xwe kontrol bikim
        ji xwarinê şerm dikim
        li ber kesî naxwim bi tenê pir dixwim
        piştî xwarinê poşman dibim
        qelew bûm ji xwarinê
        rejîm dikim û dîsa dixwim
        kurê min têr nabe
        kurê min tim dixwe
        mêrê min bi şev dixwe

## loss
theme-bereavement = Şîn, windakirina kesekî nêzîk
    .about = Ji bo kesên ku kesekî ku jê hez dikirin winda kirine, nû an bi salan berê.
    .words =
        şîn
        şîn girtin
        mirin
        wefat
        wefat kir
        behî
        tazîye
        sersaxî
        windakirin
        yas
        sêwî
        ez di şînê de me
        min kesekî xwe winda kir
        êşa mirinê
        ez nikarim mirina wî qebûl bikim
        ez nikarim mirina wê qebûl bikim
        diya min mir
        bavê min mir
        dayika min wefat kir
        bavê min wefat kir
        çû ser dilovaniya xwe
        birayê min mir
        xwişka min mir
        hevalê min mir
        mêrê min mir
        jina min mir
        zarokê min mir
        ez neçûm cenazeyê
        şîn û mirin
        şîna min
        tazî
        taziye
        matem
        xemê windakirinê
        rouw
        rouwverwerking
        rouwgroep
        rouwen
        yas tutmak
        mirina bavê min
        mirina dayika min
        piştî mirina diya xwe
        piştî mirina bavê xwe
        bêriya miriyê xwe dikim
        bêriya diya xwe ya mirî dikim
        bêriya bavê xwe dikim mir
        ew mir û ez bi tenê mam
        kesê ku ji min re herî nêzîk bû mir
        dapîra min mir
        pîrka min mir
        bapîrê min mir
        kalikê min mir
        apê min mir
        xalê min mir
        meta min mir
        hevala min mir
        dotmama min mir
        pismamê min mir
        emrê xwedê kir
        çû rehmetê
        rehmetî
        çû ber dilovaniya xwedê
        koça dawî kir
        canê xwe ji dest da
        jiyana xwe ji dest da
        ez sêwî mame
        sêwîtî
        di qezayê de mir
        bi nexweşiyê mir
        li welêt mir û ez neçûm
        ez nikaribûm herim cenazeyê
        bi korona mir
        bi penceşêrê mir
        ez li ser gorê digirîm
        her roj diçim ser gorê
        roja mirina wî nikarim
        êşa windakirinê
        xem û şîn
        ez şîna xwe nakişînim
        zarokê min ji ber mirina bapîrê xwe pir xemgîn e
        diya min ji dema mirina bavê min ve xirab e

theme-loss-of-child = Windakirina zarokê xwe
    .about = Ji bo dê û bavên ku zarokekî xwe, biçûk an mezin, winda kirine.
    .words =
        mirina zarok
        zarokê min mir
        zaroka min mir
        min zarokê xwe winda kir
        kurê min mir
        keça min mir
        min kurê xwe winda kir
        min keça xwe winda kir
        kurê min wefat kir
        keça min wefat kir
        pitika min mir
        cegera min şewitî
        kurê min şehîd ket
        neviyê min mir
        êşa dayikê
        mirina kurê min
        mirina keça min
        mirina zarokê me
        zarokê me mir
        zaroka me mir
        lawê min mir
        lawê min wefat kir
        kurê min çû rehmetê
        keça min çû rehmetê
        kurê min di qezayê de mir
        keça min bi penceşêrê mir
        kurê min bi penceşêrê mir
        zarokê min nexweş bû û mir
        me zarokê xwe winda kir
        min ciwanê xwe winda kir
        min lawê xwe winda kir
        kurê min ê ciwan mir
        keça min a ciwan mir
        zarokê min di şer de mir
        zarokê min di behrê de xeniqî
        kurê min li ser rê mir
        kurê min hat kuştin
        keça min hat kuştin
        jiyana piştî mirina zarok
        êşa dê û bavan
        dayikeke zarokmirî
        cegersotî
        pitika min nema
        mirina pitikê
        verlies van een kind
        overleden kind
        kind verloren
        evlat acısı
        bêriya kurê xwe yê mirî dikim
        bêriya keça xwe ya mirî dikim
        neviya min mir
        zarokê birayê min mir

theme-loss-of-partner = Windakirina hevjîn
    .about = Ji bo kesên ku mêrê xwe, jina xwe an hevjînê xwe winda kirine.
    .words =
        jinebî
        jinebi
        ez jinebî me
        dul
        mêrê min mir
        mêrê min wefat kir
        min mêrê xwe winda kir
        mêrê min şehîd bû
        jina min mir
        jina min wefat kir
        min jina xwe winda kir
        hevjînê min mir
        hevjîna min mir
        hevserê min mir
        piştî mirina mêrê xwe tenê mam
        bavê min mir û diya min tenê ma
        jinebîtî
        bî mam
        jina bî
        mêrê bêjin
        hevjîna min wefat kir
        hevjînê min wefat kir
        hevsera min mir
        partnera min mir
        partnerê min mir
        dergistiya min mir
        dergistiyê min mir
        yara min mir
        mirina mêrê min
        mirina jina min
        mirina hevjînê min
        piştî mirina jina xwe tenê me
        mêrê min çû rehmetê
        jina min çû rehmetê
        mêrê min di şer de mir
        mêrê min bi krîza dil mir
        jina min bi penceşêrê mir
        bi tenê li gel zarokan mam piştî mirina mêrê min
        nivîna min vala ye piştî wî
        êvar bi tenê piştî mirina jina xwe
        piştî 40 salan jina min mir
        jinebî bi zarokên biçûk
        zarokên min bêbav man
        ermele
        weduwe
        weduwnaar
        partner verloren
        dul kadın
        xwişka min jinebî ma
        diya min jinebî ma
        bavê min bi tenê ma piştî mirina diya min
        xesûya min jinebî ye
        kurê min jina xwe winda kir

theme-suicide-bereavement = Piştî xwekuştina kesekî nêzîk
    .about = Ji bo kesên ku kesekî nêzîk ji ber xwekuştinê winda kirine.
    .words =
        xwekuştin
        întîhar
        intihar
        xwe kuşt
        kurê min xwe kuşt
        keça min xwe kuşt
        birayê min xwe kuşt
        mêrê min xwe kuşt
        bavê min xwe kuşt
        hevalê min xwe kuşt
        xwe daliqand
        xwe şewitand
        çima xwe kuşt
        kesên ku li paş mane
        xwişka min xwe kuşt
        jina min xwe kuşt
        diya min xwe kuşt
        hevala min xwe kuşt
        pismamê min xwe kuşt
        lawê min xwe kuşt
        hevjînê min xwe kuşt
        kesekî nêzîk xwe kuşt
        kesê ku min jê hez dikir xwe kuşt
        xwe bi dar ve kir
        xwe xeniqand
        xwe avêt avê
        xwe avêt ber trênê
        xwe ji jor avêt
        xwe bi çekê kuşt
        jehr vexwar û mir
        heb xwarin û mir
        dawî li jiyana xwe anî
        întîhar kir
        intihar etti
        mirina bi xwekuştinê
        piştî întîhara kurê min
        piştî xwekuştina bavê min
        piştî xwekuştina hevala min
        min nikaribû wî rizgar bikim
        gelo sûcê min bû ku xwe kuşt
        bo çi xwe kuşt
        name hişt û xwe kuşt
        ez wî bi darvekirî dîtim
        çawa ji zarokan re bêjim bavê wan xwe kuşt
        em nikarin bêjin xwe kuşt şerm dikin
        nabestaanden zelfdoding
        zelfdoding in de familie
        nabestaanden suicide

theme-pregnancy-loss = Windakirina pitikê berî an di zayînê de
    .about = Ji bo dê û bavên ku pitika xwe di ducaniyê an di zayînê de winda kirine.
    .words =
        berçûn
        zarok ji ber min çû
        zarok ji ber çû
        min zarok avêt
        zarok avêtin
        pitika min mirî hat dinyayê
        pitika mirî
        pitika min di zikê min de mir
        min pitika xwe winda kir
        di ducaniyê de min zarok winda kir
        kurtaj
        duşuk
        zarok ji ber jina min çû
        düşük
        dusuk
        ji berçûn
        zarok avêt
        ji ber min çû
        zarok ji ber min çûn
        ducaniya min bi dawî bû
        ducaniya min a wenda
        zaroka min di zik de mir
        zaroka min mirî çêbû
        zarok mirî çêbû
        mirîzayî
        mirina di zikê dê de
        dilê pitikê rawestiya
        dilê pitika min nelêxist
        pitika min di zayînê de mir
        pitika min piştî çend saetan mir
        pitika min zû hat û mir
        ducaniya derveyî malzarokê
        dış gebelik
        ducaniya derveyî rehim
        min kurtaj kir
        min kurtaj kir û poşman im
        miskraam
        miscarriage
        doodgeboren
        stilgeboren
        zwangerschapsverlies
        abortus
        sterrenkindje
        sê caran ji ber min çû
        tim zarok ji ber min diçin
        min pitika xwe qet nekir hembêza xwe
        keça min zaroka xwe winda kir
        xwişka min zarok avêt
        jina min pitika xwe winda kir

theme-childlessness = Dema zarok çênabin
    .about = Ji bo kesên ku pir zarokan dixwazin an dixwestin lê zarokên wan çênabin.
    .words =
        bêzarok
        bezarok
        bêzarokî
        stewr
        zarok çênabin
        zarokên min çênabin
        zarokên me çênabin
        ez ducanî nabim
        ez hamile nabim
        ez nabim dayik
        IVF
        tup bebek
        kisir
        em zarokan dixwazin lê nabin
        dibêjin tu stewr î
        bêzarok im
        em bê zarok in
        zaroka min tune
        zarokên min tune
        zarok naçêbin
        bêdûnde
        nezok
        nezokî
        stewrî
        jina stewr
        ez ducanî nakevim
        ez nikarim bibim dê
        ez nikarim bibim bav
        ez nikarim zarok bînim
        jina min ducanî nabe
        spermên kêm
        pcos
        zwanger worden lukt niet
        kinderloos
        kinderloosheid
        onvruchtbaar
        vruchtbaarheid
        ivf bi ser neket
        tupbebek
        kısır
        kısırlık
        dermankirina ducaniyê
        dermanê zarok anînê
        hevalên min hemû ducanî ne ez na
        malbat tim dipirse kengî zarok
        dibêjin çima zarokên we tune
        xesûya min dibêje jineke din bîne zarok tune
        mêrê min ji ber zarok nabin dixwaze bizewice
        xwişka min zarok jê nabin

theme-divorce = Veqetîn û hevberdan
    .about = Ji bo kesên ku ji hevjînê xwe vediqetin an veqetiyane, û ji bo zarokên wan.
    .words =
        veqetîn
        veqetin
        hevberdan
        jihevberdan
        telaq
        boşanma
        boşandin
        boşanmiş
        em ji hev veqetiyan
        ez ji mêrê xwe veqetiyam
        ez ji jina xwe veqetiyam
        ez dixwazim ji mêrê xwe veqetim
        mêrê min ez berdam
        min jina xwe berda
        jina min ez berdam
        jina min çû
        mêrê min çû
        nefeqe
        ez zarokên xwe nabînim
        zarok li ba kê dimînin
        dê û bavê min ji hev veqetiyan
        malbata min nahêle ez veqetim
        telaq da min
        mêrê min telaq da min
        min telaq xwest
        telaqê dixwazim
        xula
        ji hev berdan
        ez û mêrê xwe ji hev veqetiyan
        ez û jina xwe ji hev veqetiyan
        ji mêrê xwe veqetîn
        ji jina xwe veqetîn
        boşanma davası
        ez boşandî me
        ji hev cuda bûn
        em ji hev cuda dijîn
        ji hev qetiyan
        me ji hev berda
        zewaca me qediya
        zewaca min xilas bû
        mala me xirab bû
        jiyana piştî berdanê
        piştî veqetînê
        piştî veqetînê ez bi tenê mam
        berdayî
        scheiding
        gescheiden
        echtscheiding
        scheiden
        vechtscheiding
        co-ouderschap
        alimentatie
        omgangsregeling
        nefeqa
        parastina zarokan
        velayet
        heqê dîtina zarokan
        mêrê min ê berê nahêle zarokan bibînim
        jina min a berê nahêle zarokan bibînim
        zarokên min di navbera me de man
        zarokên dê û bavên veqetiyayî
        eksê min
        mêrê min bi yeke din re zewicî
        mêrê min hewî anî
        hewî anî ser min
        xwişka min berdayî ye
        kurê min ji jina xwe veqetiya
        keça min vegeriya mala bavê

## body
theme-cancer = Penceşêr (kanser)
    .about = Ji bo kesên ku penceşêra wan heye an hebû, û ji bo nêzîkên wan.
    .words =
        penceşêr
        pencesêr
        pençeşêr
        şêrpence
        kanser
        qanser
        seretan
        kansera min heye
        penceşêra min heye
        ez bi penceşêrê ketim
        nexweşiya xirab
        tumor
        kemoterapî
        kemo
        lewkemî
        penceşêra xwînê
        penceşêra rûvî
        penceşêra pişikê
        penceşêra pêsîrê
        kansera memikê
        kansera pêsîrê
        penceşêra prostatê
        kansera prostatê
        diya min kanser e
        bavê min kanser e
        jina min bi penceşêrê ketiye
        zarokê min kanser e
        penceşêrê
        nexweşê penceşêrê
        nexweşê kanserê
        qansêr
        saretan
        nexweşiya seretanê
        tûmor
        tumora xirab
        girêka xirab
        metastaz
        metastaz kir
        kanker
        kankerpatiënt
        uitgezaaid
        cancer
        oncoloog
        onkolojî
        kemo distînim
        kemoterapî distînim
        kemoterapiyê digirim
        porê min ji kemoterapiyê diweşe
        şua
        radyoterapî
        immuunotherapie
        lenfoma
        lymfoma
        leukemie
        losemi
        lösemi
        melanom
        penceşêra mêjî
        penceşêra kezebê
        kansera kezebê
        penceşêra pankreasê
        penceşêra rehmê
        kansera malzarokê
        penceşêra hêkdankê
        kansera mîdeyê
        penceşêra mîdeyê
        kansera rûvî
        kansera cegera spî
        penceşêra gewriyê
        kansera tîroîdê
        penceşêra çerm
        kansera hestî
        piştî kanserê
        min kanser bi ser xist
        ez ditirsim kanser vegere
        kanser vegeriya
        doktor got kanser e
        bijîşk got tiştek namîne bê kirin
        qonaxa dawî ya kanserê
        mêrê min kanser e
        mêrê min bi penceşêrê ketiye
        xwişka min kanser e
        birayê min kemoterapiyê digire
        kurê min lewkemî ye
        em çawa ji zarokan re bêjin ku dayik kanser e

theme-breast-cancer = Penceşêra pêsîrê
    .about = Ji bo kesên ku penceşêra wan a pêsîrê heye an hebû, û ji bo nêzîkên wan.
    .words =
        penceşêra pêsîrê
        penceşêra memikê
        penceşêra memikan
        penceşêra sîng
        kansera pêsîrê
        kansera memikê
        kansera sîng
        seretana pêsîrê
        di pêsîra min de girêk heye
        di memikê min de girêk heye
        pêsîra min jê kirin
        mastektomî
        kansera memikê ya diya min
        kansera memik
        kansera memê
        kansera singê
        pencesera memikan
        borstkanker
        borst geamputeerd
        borstamputatie
        borstreconstructie
        breast cancer
        meme kanseri
        meme kanser
        memikê min birrîn
        memikê min jê kirin
        memika min jê kirin
        pêsîra min tune
        bê pêsîr
        protez ji bo memikê
        min girêk di memikê xwe de dît
        min kitleyek di memika xwe de dît
        mamografî
        mamograf
        mammografie
        brca
        seretana memikê
        kansera memikê derbas kir
        piştî kansera memikê
        piştî kansera pêsîrê
        hormonterapî piştî kanserê
        tamoxifen
        milê min piştî kansera memikê werimî ye
        lymfoedeem
        jina min kansera memikê heye
        xwişka min kansera memikê heye
        diya min penceşêra pêsîrê heye
        hevjîna min penceşêra memikan derbas kir

theme-prostate-cancer = Penceşêra prostatê
    .about = Ji bo mêrên ku penceşêra wan a prostatê heye an hebû, û ji bo nêzîkên wan.
    .words =
        prostat
        prostata min heye
        penceşêra prostatê
        kansera prostatê
        emeliyata prostatê
        PSA
        ez nikarim mîza xwe bigirim
        bavê min nexweşê prostatê ye
        mêrê min kansera prostatê derbas kir
        prostaat
        prostaatkanker
        prostat kanseri
        prostat büyümesi
        prostata
        prostata mezin bûye
        prostata min mezin bûye
        prostata mezin
        prostatektomî
        psa bilind
        seretana prostatê
        seretan prostat
        mîza min zehmet tê
        mîza min dilop dilop tê
        bi şev tim diçim mîzê
        nikarim mîz bikim
        mîza min ji xwe tê piştî emeliyatê
        piştî emeliyata prostatê mîz nagirim
        piştî emeliyata prostatê
        piştî emeliyata prostatê ereksiyon tune
        hêza mêraniyê nema piştî emeliyatê
        mêrê min kansera prostatê heye
        bavê min penceşêra prostatê heye
        impotent piştî kanserê

theme-chronic-pain = Êşa ku derbas nabe
    .about = Ji bo kesên ku her roj an gelek caran êşê dikişînin.
    .words =
        jan
        êşa min
        êşê dikişînim
        êşa domdar
        êşa kronîk
        esa kronik
        êşa min derbas nabe
        tim êşa min heye
        her derê min diêşe
        êşa piştê
        pişta min diêşe
        fitiq
        bel fitiği
        êşa stû
        stûyê min diêşe
        milê min diêşe
        diya min ji ber êşê nikare bimeşe
        êşa bêdawî
        êşa ku naçe
        êşa min naçe
        êş her roj
        her roj êş heye
        bi êşê dijîm
        ez bi êşê radibim
        bêyî heban êş naçe
        êşên min zêde bûne
        nikarim ji ber êşê razêm
        nikarim ji ber êşê bixebitim
        janan dikişînim
        jana piştê
        jana newqê
        newqa min diêşe
        êşa newqê
        bel ağrısı
        dîsk
        dîsk ketî
        dîska piştê
        fitq
        fitiqa min heye
        hernia
        siyatîk
        êşa lingan
        lingên min diêşin
        êşa damaran
        êşa nervan
        êşa demarî
        derzî ji bo êşê
        klînîka êşê
        polîklînîka êşê
        pijn
        chronische pijn
        rugpijn
        pijnklachten
        nekpijn
        elem muzmin
        doktor dibêje tiştek tune lê diêşe
        kes bi êşa min bawer nake
        jina min tim êş dikişîne
        mêrê min ji piştê nikare rabe
        bavê min ji êşa piştê nikare

theme-fibromyalgia = Fîbromiyaljî
    .about = Ji bo kesên ku ji ber fîbromiyaljiyê masûlke û movikên wan diêşin.
    .words =
        fîbromiyaljî
        fibromiyalji
        fibromyalgia
        fîbro
        êşa masûlkeyan
        masûlkeyên min diêşin
        hemû bedena min diêşe
        her derê min diêşe
        romatîzmaya masûlkeyan
        hem êş hem westîn
        fîbromiyaljiya jina min heye
        fibro
        fîbromiyalcî
        fibromîyaljî
        fibromiyaljiya min heye
        fibromyalgie
        canê min her der diêşe
        hemû canê min diêşe
        tevahiya laşê min diêşe
        ji serî heta lingan diêşim
        laşê min wek lêdayî ye
        sibehan ji ber êşa canê xwe nikarim rabim
        sibehan laşê min hişk e
        hestiyên min û masûlke hemû diêşin
        masûlkeyên min digirin
        goştê min diêşe
        êş digere li bedena min
        êşa gerok
        her roj li cihekî din diêşe
        kas ağrısı
        kas romatizması
        yumuşak doku romatizması
        spierreuma
        jina min fîbromiyalcî ye
        diya min fîbromiyaljî ye
        xwişka min fîbromiyaljî heye
        keça min fîbromiyaljî heye

theme-chronic-fatigue = Westîna ku derbas nabe
    .about = Ji bo kesên ku bêhna xwe vedidin jî westîna wan derbas nabe.
    .words =
        westîn
        westin
        westiyayî
        westîna kronîk
        westîna dirêj
        ez tim westiyayî me
        westîna min naçe
        bêhêz
        bêhêzî
        ez bêhêz im
        bêtaqet
        bêhal
        ME/CFS
        CFS
        jina min tim westiyayî ye
        me/cvs
        cvs
        kronîk westîn
        kronik yorgunluk
        yorgunluk
        chronisch vermoeid
        chronische vermoeidheid
        altijd moe
        vermoeidheid
        tim mandî me
        mandîbûn
        mandîbûna dirêj
        westîn bi mehan
        bi salan westiyayî me
        radizim û dîsa westiyayî me
        radibim lê westiyayî me
        piştî xewê jî westiyayî me
        hêza min tune
        hêz di canê min de tune
        taqet di canê min de tune
        bê taqet im
        bê mecal im
        mecala min tune
        lingên min nagirin
        ez nikarim derencan hilkişim
        karekî biçûk min diqedîne
        piştî dimeşim sê rojan di nivînan de me
        kes bawer nake ez nexweş im
        doktor sebeba westînê nabîne
        xwîna min baş e lê westiyayî me
        baterya min zû diqede
        teeb muzmin
        irhaq
        keça min tim di nivînan de ye ji westînê
        kurê min ji ber westînê naçe dibistanê
        mêrê min tim westiyayî ye
        post viral

theme-long-covid = Nerehetiya piştî koronayê (long covid)
    .about = Ji bo kesên ku piştî koronayê hê baş nebûne.
    .words =
        kovîd
        kovid
        covid
        long covid
        kovîda dirêj
        covida dirêj
        korona
        korona virus
        piştî koronayê
        ji koronayê ve baş nebûme
        piştî covidê tim westiyayî me
        bêhna tiştan nayê min
        tama tiştan nayê min
        longcovid
        long kovid
        uzun covid
        uzamış covid
        post covid
        postcovid
        kovîd dirêj bû
        koronaya dirêj
        corona
        coronavirus
        piştî korona
        piştî coronayê
        ez bi koronayê ketim û baş nabim
        koronaya min heye hê
        ji 2020 ve nexweş im ji koronayê
        bêhna min nayê piştî koronayê
        piştî koronayê bêhna min zû diçike
        piştî koronayê nikarim bixebitim
        piştî covidê nikarim bixebitim
        piştî covidê serê min mij e
        piştî covidê zû ji bîr dikim
        bêhnkirin winda kir
        êdî bêhnê nakim piştî covidê
        tama xwarinê nema piştî koronayê
        piştî vaksîna covidê nexweş bûm
        zarokê min long covid e
        keça min piştî koronayê xirab e
        mêrê min koronaya dirêj e
        jina min ji koronayê ve nexweş e
        c-support

theme-diabetes = Nexweşiya şekir
    .about = Ji bo kesên ku nexweşiya wan a şekir heye û ji bo nêzîkên wan.
    .words =
        şekir
        şeker
        nexweşiya şekir
        nexwesiya sekir
        nexweşiya şekirê
        nexweşê şekir
        şekirê min heye
        şekirê min bilind e
        şekirê min dadikeve
        diyabet
        diabet
        însulîn
        şekirê xwînê
        şekirê diya min heye
        zarokê min nexweşê şekir e
        şekirê min zêde ye
        şekirê min bilind dibe
        şekirê min gelek bilind e
        şekirê min dikeve
        şekirê min nizm e
        şekir ketiye min
        ez şekirî me
        bi şekir ketim
        nexweşê şekir im
        sukkar
        sukerî
        sikkeri
        şeker hastalığı
        şeker hastası
        diabetes
        suikerziekte
        diabetes type 2
        diabetes type 1
        tip 2 şekir
        cureyê yekem ê diyabetê
        diyabetîk
        diyabetik
        diyabeta min heye
        însulînê lê didim
        insulin
        insulîn
        derziya însulînê
        derziya şekir
        metformîn
        metformin
        ozempic
        tîlî qul dikim ji bo şekir pîvanê
        sensora şekir
        pompa însulînê
        lingên min sir dibin ji şekir
        çavê min ji şekir xirab bû
        birîna lingê şekir
        lingên min ji şekir
        şekirê ducaniyê
        çi bixwim nexweşê şekir im
        rejîma şekir
        nikarim şîraniyê bixwim
        bavê min şekir e
        mêrê min şekir e
        kurê min şekir e
        zarokê min derziya însulînê lê dide

theme-heart = Nexweşiya dil
    .about = Ji bo kesên ku dilê wan nexweş e, piştî krîza dil an emeliyatê jî.
    .words =
        nexweşiya dil
        nexweşê dil
        dilê min nexweş e
        krîza dil
        min krîza dil derbas kir
        sekteya dil
        kalp
        emeliyata dil
        stent
        baypas
        lêdana dil
        tansiyon
        tansiyona bilind
        zexta xwînê
        damarên dil
        bavê min krîza dil derbas kir
        dilê min diêşe
        singê min diêşe
        êşa sîng
        êşa dil
        krîza dil derbas kir
        krîza dilî
        dilê min sekinî
        dilê min zeîf e
        dilê min lawaz e
        têkçûna dil
        kêmasiya dil
        dilê min têk lê dide
        lêdana dil a bêserûber
        lêdana dilê min têkçûyî ye
        rîtma dil
        arîtmî
        atrîal fîbrîlasyon
        boezemfibrilleren
        sekta dil
        kalp krizi
        kalp yetmezliği
        nexweşê kalp
        hartaanval
        hartinfarct
        hartfalen
        hartklachten
        hartritmestoornis
        hartrevalidatie
        bypass
        by pass
        anjîyo
        anjiyo
        damarên dilê min girtî ne
        stent danîn
        stent di dilê min de ye
        pacemaker
        pîl di dilê min de ye
        pîla dil
        icd
        hoge bloeddruk
        tansiyona min bilind e
        tansiyona min derdikeve
        zexta xwînê bilind
        kolesterol
        kolestrol
        dilê zarokê min qul e
        zarok bi nexweşiya dil
        kurê min bi dil nexweş çêbûye
        celta dil
        mêrê min nexweşê dil e
        diya min nexweşa dil e
        bavê min ji dil nexweş e

theme-stroke = Felc, celteya mêjî
    .about = Ji bo kesên ku celteya mêjî an felc derbas kirine, û ji bo nêzîkên wan.
    .words =
        felc
        felç
        celte
        celteya mêjî
        sekteya mêjî
        xwînrijîna mêjî
        xwîn çûye mêjî
        inme
        ez felc bûm
        nîvê bedena min nalive
        piştî felcê baş naaxivim
        afazî
        bavê min felc bû
        diya min felc bû
        mêrê min felc bû
        celta
        celte lê da
        celta mejî
        celte li mejî
        inme geçirdim
        beyin kanaması
        beyin damar tıkanıklığı
        beroerte
        cva
        tia
        herseninfarct
        hersenbloeding
        stroke
        sekteya mejî
        damara mejî teqiya
        xwîn di mejî de
        xwînrêtina mejî
        aliyek min felc e
        aliyê çepê nalivîne
        aliyê rastê nalivîne
        dest û lingê min felc in
        destê min piştî felcê nalivê
        devê min xwar bû
        rûyê min xwar bû
        nikare baş biaxive piştî felcê
        piştî celtê nikarim biaxivim
        gotin nayên bîra min piştî felcê
        afasie
        nîvfelcî
        felcbûyî
        piştî felcê zû digirî
        piştî celte mêrê min guherî
        jina min felc bû
        bapîrê min felc bû
        birayê min celte lê da
        bavê min piştî felcê di nivînan de ye

theme-brain-injury = Zirara mêjî
    .about = Ji bo kesên ku piştî qeza an nexweşiyê mêjiyê wan zirar dîtiye, û ji bo nêzîkên wan.
    .words =
        zirara mêjî
        birîna mêjî
        mêjî
        mejî
        derba serî
        derb li serê min ket
        travmaya serî
        qezaya trafîkê
        piştî qezayê ez guherîm
        piştî qezayê tiştan ji bîr dikim
        tumora mêjî
        emeliyata mêjî
        kurê min piştî qezayê guherî
        NAH
        mejî zirar dît
        zirara mejî
        hersenletsel
        niet aangeboren hersenletsel
        hersenschudding
        hersenbeschadiging
        beyin hasarı
        kafa travması
        serê min şikest
        derb li serê min ketiye
        derbeya serî
        mejî hejiya
        hejandina mejî
        piştî derba serî
        piştî qezayê bîra min xirab bû
        piştî qezayê hestên min nayên kontrol kirin
        piştî qezayê ez kesekî din im
        piştî emeliyata mejî ez ne wek berê me
        tûmora mejî
        di komayê de bû
        ji komayê rabû
        menenjît
        hersenvliesontsteking
        ansefalît
        bêoksîjen ma mejî
        bîra min piştî qezayê nema
        tiştan ji bîr dikim piştî qezayê
        nikarim du tiştan bi hev re bikim piştî qezayê
        zû diwestim piştî qezayê
        ji deng û ronahiyê nikarim piştî qezayê
        serê min ji derbê ve tim tevlihev e
        gulle li serî ket
        birîndarê serî ye ji şer
        mêrê min piştî qezayê hêrs dibe
        jina min piştî qezayê nema wek berê ye
        kurê min di komayê de bû

theme-dementia = Jibîrkirin, demans û Alzheimer
    .about = Ji bo kesên ku her ku diçe bêtir ji bîr dikin, û ji bo hevjîn, zarok û nêzîkên wan ên din.
    .words =
        demans
        dementia
        alzheimer
        alzaymer
        alzheymer
        alzaymir
        jibîrkirin
        jibirkirin
        bîrçûn
        bunama
        xerifî
        ez ji bîr dikim
        ez her tiştî ji bîr dikim
        bîra min qels bûye
        diya min ji bîr dike
        diya min min nas nake
        bavê min her tiştî ji bîr dike
        bavê min xerifiye
        diya min alzheimer e
        ez li diya xwe ya alzheimer dinêrim
        hişê wê çûye
        demansa
        demansa diya min
        demans heye
        dement
        alzheimer hastalığı
        alzheimerê
        elzhaymir
        alzhaimer
        elzheimer
        xerif
        xerife bûye
        xerifîn
        bunamış
        unutkanlık
        bîra wê çûye
        bîra wî çûye
        bîra min diçe
        bîra min winda dibe
        navan ji bîr dikim
        ji bîr dike çi kir
        heman pirsê tim dipirse
        tim heman tiştî dipirse
        du deqeyan carekê dipirse
        rê winda dike
        riya malê winda dike
        ji malê derdikeve winda dibe
        nizane îro çi roj e
        zarokên xwe nas nake
        bavê min min nas nake
        xwarinê li ser ocaxê ji bîr dike
        rojê tim li mifteyan digere
        bavê min bi şev radibe û digere
        diya min dibêje pereyê min dizîn
        mêrê min ji bîr dike
        mêrê min demans e
        jina min ji bîr dike
        xesûya min alzheimer e
        pîrka min min nas nake
        dapîra min demans e
        bapîrê min alzheimer e
        xwedîkirina nexweşê demansê
        geheugenverlies
        geheugenproblemen
        vergeetachtig
        alzheimer café
        bîra min lawaz dibe
        bîrwindakirin
        windakirina bîrê
        lewy body
        jongdementie

theme-parkinson = Parkinson
    .about = Ji bo kesên bi nexweşiya Parkinsonê û ji bo nêzîkên wan.
    .words =
        parkinson
        parkînson
        parkison
        nexweşiya parkinson
        nexweşê parkinson
        lerizîn
        lerz
        destên min dilerizin
        tevgerên min hêdî bûne
        bavê min parkinson e
        destên diya min dilerizin
        parkinsonê
        parkinson heye
        parkinsona min heye
        parkînsonê
        perkinson
        parkinsonizm
        lerzîn di destan de
        dest lerizîn
        lerza dest
        lerza destan
        dest û pê dilerizin
        lingê min dilerize
        destê wî tim dilerize
        nikarim qehwê bêyî rijandin bigirim
        hêdî dimeşim
        bi gavên biçûk dimeşim
        lingên min bi erdê ve asê dibin
        rûyê min nalive
        dengê min kêm bûye ji parkinsonê
        nivîsa min biçûk bûye
        laşê min hişk dibe
        levodopa
        madopar
        ziekte van parkinson
        parkinson café
        titreme
        diya min parkinson e
        mêrê min parkinson e
        jina min parkinson e
        bapîrê min parkinson e
        hevjînê min parkinson e
        destên bavê min dilerizin
        bavê min dikeve û nikare rabe ji parkinsonê

theme-ms = Nexweşiya MS
    .about = Ji bo kesên ku nexweşiya wan a MS heye û ji bo nêzîkên wan.
    .words =
        MS
        nexweşiya MS
        nexweşê MS
        nexweşa MS
        emes
        multîpl skleroz
        multipl skleroz
        multiple sclerosis
        êrîşa MS
        ez nexweşê MS me
        jina min nexweşa MS e
        keça min MS e
        ms hastalığı
        ms heye
        nexweşiya em es
        multiple skleroz
        multipleskleroz
        mûltîpl skleroz
        multiple sclerose
        teselub leweyhî
        ataka ms
        ms atak
        ji ms lingên min nagirin
        lingên min ji ms giran in
        çavê min ji ms kêm dibîne
        dema ms tê ez nikarim bimeşim
        derziyên ms
        min nû hîn kir ku ms a min heye
        teşxîsa ms
        doktor got ms
        mêrê min ms e
        mêrê min nexweşê ms e
        birayê min nexweşê ms e
        xwişka min nexweşa ms e
        diya min nexweşa ms e
        dayikek bi ms

theme-epilepsy = Epîlepsî (fê)
    .about = Ji bo kesên ku krîzên epîlepsiyê derbas dikin û ji bo nêzîkên wan.
    .words =
        epîlepsî
        epilepsi
        nexweşiya fê
        fêdar
        sara
        nexweşiya sarayê
        krîza epîlepsiyê
        ez dikevim û ji hiş diçim
        ez ji xwe ve diçim
        havale
        epîlepsiya kurê min heye
        zarokê min krîzan derbas dike
        fê
        fê tê min
        fê lê tê
        fê pê digire
        ji fê dikevim
        ketim fê
        nexweşê fê
        sara krizi
        sara nöbeti
        sara hastası
        epîlepsiya min heye
        epileptîk
        epileptik
        epilepsie
        epilepsy
        toeval
        aanval epilepsie
        krîz tê min û dilerizim
        krîza fê
        nobeta sarayê
        dikevim û diricifim
        dikevim û dev kef dike
        devê min kef dike
        ji hiş dikevim
        hişê min ji nişka ve diçe
        ez ji nişka ve dikevim erdê
        zimanê xwe gez dikim
        ditirsim dîsa krîz bê
        dermanê fê
        dermanê epilepsiyê
        depakine
        tegretol
        keppra
        kurê min krîza fê derbas dike
        keça min epîlepsiyê heye
        keça min ji fê dikeve
        mêrê min epîlepsî ye
        zarokê min epîlepsî ye
        zarokê min ji hiş diçe

theme-migraine = Mîgren û serêş
    .about = Ji bo kesên ku gelek caran mîgren an serêşeke giran dikişînin.
    .words =
        mîgren
        migren
        mîgrena min heye
        serêş
        seres
        serêşî
        serêşa giran
        serêşa domdar
        serê min diêşe
        serê min tim diêşe
        ez nikarim li ronahiyê binêrim
        serê jina min tim diêşe
        mîgrenê
        migrena min
        migrenê
        krîza mîgrenê
        mîgren tê min
        migraine
        hoofdpijn
        clusterhoofdpijn
        spanningshoofdpijn
        baş ağrısı
        serê min her roj diêşe
        êşa serî
        êşa serî ya giran
        aliyekî serê min diêşe
        nîvê serê min diêşe
        enîya min diêşe
        çavê min diêşe ji serêş
        serê min diteqe
        serê min dixwaze biteqe
        şeqîqe
        şeqîqa
        şaqîqe
        bi serêşê vedireşim
        ji deng û ronahiyê serê min diêşe
        di odeya tarî de radikevim
        bi rojan serê min diêşe
        ji serêş nikarim bixebitim
        dermanê serêşê
        aspîrîn têrê nake
        diya min mîgren e
        jina min mîgren e
        mêrê min serê wî tim diêşe
        keça min mîgren heye
        keça min serê wê her roj diêşe

theme-rheumatism = Romatîzma û êşa movikan
    .about = Ji bo kesên ku romatîzmaya wan heye an movikên wan diêşin.
    .words =
        romatîzma
        romatizma
        rûmatîzma
        romatîzmaya min heye
        nexweşiya ba
        êşa movikan
        movikên min diêşin
        çokên min diêşin
        hestiyên min diêşin
        êşa hestiyan
        artrît
        artroz
        kireçlenme
        lupus
        romatîzmaya diya min heye
        romatoîd artrît
        romatoid artrit
        romatîzmê girtiye min
        reuma
        reumatoïde artritis
        artrose
        artritis
        jicht
        artirit
        gout
        nuqris
        bechterew
        ankîlozan spondîlît
        spondilit
        lupûs
        romatîzmê
        bayê movikan
        bayê min heye
        movikên min diwerimin
        movikên min werimî ne
        tiliyên min diwerimin
        tiliyên min xwar bûne
        çoka min diêşe
        êşa çokan
        kalça ameliyatı
        werikê min diêşe
        qirçîn ji movikên min tê
        osteoporoz
        hestîrizîn
        sibehan destên min hişk in
        sibehan hişk dibim
        movikên min hişk in
        dermanê romatîzmê
        prednîzon
        metotreksat
        methotrexaat
        bavê min romatîzma heye
        xwişka min romatîzma heye
        jina min romatîzma ye
        zarokê min romatîzma ye

theme-lung = COPD (KOAH), astim û nexweşiyên din ên pişikê
    .about = Ji bo kesên ku ji ber astim, KOAH an nexweşiyeke din bi zehmetî bêhnê distînin.
    .words =
        Nexweşiya pişikê, astim, KOAH
        astim
        astîm
        astma
        astima min heye
        KOAH
        COPD
        pişik
        pişikên min nexweş in
        kezeba spî
        cegera spî
        tengenefes
        tengenefesî
        bêhntengî
        bêhna min diçike
        ez nikarim bêhnê bistînim
        nefesa min teng dibe
        bronşît
        bavê min nexweşê KOAH e
        astima zarokê min heye
        nexweşiya pişikan
        nexweşiya sîngê
        nexweşiya kezeba spî
        rebû
        rebûya min heye
        tenganefes
        bêhna min teng e
        bêhna min nayê
        bêhnçikîn
        bêhna min li derenceyan diçe
        dema dimeşim bêhna min diçike
        nefesdarlık
        nefes darlığı
        akciğer
        akciğer hastalığı
        bronşit
        bronkît
        amfîzem
        emfîzem
        longemfyseem
        longziekte
        longfibrose
        fîbroza pişikê
        sarkoidoz
        sarcoidose
        kuxuk
        tim dikuxim
        kuxuka min naçe
        belxem
        fisfis
        inhaler
        ventolîn
        oksîjen li malê
        bi oksîjenê dijîm
        verem
        tuberkuloz
        mêrê min koah e
        diya min astim e
        kurê min astim e
        keça min bêhna wê diçike

theme-bowel = Zik û rûvî
    .about = Ji bo kesên ku ji zik an rûviyên xwe pir zehmetiyê dikişînin.
    .words =
        rûvî
        rovî
        nexweşiya rûvî
        nexweşiya roviyan
        rûviyên min diêşin
        crohn
        kron
        kolît
        kolit
        IBS
        zikêş
        zikê min tim diêşe
        zikçûn
        îshal
        ez tim diçim tuwaletê
        qebizî
        çolyak
        keça min nexweşa crohn e
        nexweşiya zik
        zikê min diêşe
        zikê min diwerime
        zikê min tije gaz e
        bağırsak
        bağırsak hastalığı
        hassas bağırsak
        kronê
        nexweşiya kron
        kolîta ulseratîf
        ülseratif kolit
        colitis ulcerosa
        darmziekte
        darmklachten
        spastische darm
        prikkelbare darm syndroom
        ibd
        coeliakie
        celiac
        glutena min nayê
        gluten nikarim bixwim
        xwarin bi min nakeve
        xwarin nayê min zik diêşe
        diverticulitis
        bi xwîn diçim tuwaletê
        xwîn ji rovî tê
        îshalê digirim
        îshala bêdawî
        zikê min tim diçe
        tim diçim tuwaletê bi lez
        ditirsim li derve tuwalet tune be
        tuwalet nêz nebe nikarim derkevim
        qebz
        qebza min heye
        kabızlık
        qolon
        qolon esebî
        kurê min nexweşê kronê ye
        mêrê min kolît e
        jina min zikê wê tim diêşe

theme-stoma = Jiyana bi stomayê
    .about = Ji bo kesên ku stomaya wan heye an dê hebe.
    .words =
        stoma
        stomaya min heye
        kîsê stomayê
        torbeya stomayê
        kîs li ser zikê min e
        torbe li ser zikê min e
        kolostomî
        îleostomî
        ez bi kîs dijîm
        kîs bi mêrê min ve kirin
        stomayê
        kolostomi
        ileostomi
        urostomi
        ûrostomî
        stoma torbası
        stomazakje
        stomadrager
        kîsê zik
        kîsê rovî
        kîsê roviyan
        rûviyê min li ser zik derxistin
        kîs bi zik ve kirin
        kîs diguherim
        kîs bêhn dide
        kîsê min diqetê
        bi kîs şerm dikim
        bi stomayê nikarim bikevim avê
        piştî emeliyata rovî stoma
        emeliyata rovî
        torbeya zik
        keça min stoma heye
        mêrê min stoma heye

theme-kidney = Nexweşiya gurçikan
    .about = Ji bo kesên ku gurçikên wan baş naxebitin, û ji bo nêzîkên wan.
    .words =
        gurçik
        gurcik
        gulçîsk
        gurçikên min naxebitin
        gurçikên min nexweş in
        nexweşiya gurçikê
        nexweşiya gurçikan
        bobrek
        diyalîz
        diyaliz
        ez diçim diyalîzê
        veguhastina gurçikê
        guhertina gurçikê
        bavê min diçe diyalîzê
        nexweşê gurçikan
        gurçika min
        gurçika min naxebite
        gurçika min rawestiya
        têkçûna gurçikan
        gulçîskên min naxebitin
        gurçikek min heye
        gurçikek dan min
        min gurçika xwe da birayê xwe
        gurçikê didim
        li benda gurçikê me
        gurçik çandin
        veguheztina gurçikan
        nakla gurçikê
        böbrek
        böbrek yetmezliği
        böbrek nakli
        böbrek taşı
        diyalîzê
        diyalîzê dikim
        diyalîz li malê
        her du rojan carekê diyalîz
        hefteyê sê caran diyalîz
        makîneya gurçikê
        xwîna min tê paqijkirin
        dialyse
        nierziekte
        nierpatiënt
        nierdialyse
        niertransplantatie
        nierstenen
        kevirê gurçikê
        kevir di gurçikê de
        kreatinin
        kreatînîn
        diya min diyalîzê dike
        jina min diyalîzê dike
        mêrê min gurçik nexweş e
        kurê min diçe diyalîzê

theme-hiv = Jiyana bi HIV
    .about = Ji bo kesên ku bi HIV dijîn û ji bo nêzîkên wan.
    .words =
        HIV
        HIV pozîtîf
        HIV pozitif
        ez HIV pozîtîf im
        AIDS
        aîds
        eyds
        vîrusa HIV
        testa min a HIV pozîtîf derket
        mêrê min HIV pozîtîf e
        hîv
        hiv pozitif im
        hiv positief
        hivpositief
        seropozîtîf
        vîrusa aidsê
        nexweşiya aids
        nexweşiya aidsê
        sida
        sîda
        eyids
        hiv test
        testa hiv
        dermanê hiv
        dermanên hiv
        prep
        kes nizane hiv bi min re heye
        ditirsim kes bizane hiv
        virus di xwîna min de ye
        jina min hiv pozitîf e
        birayê min hiv pozitîf e
        hevjînê min hiv pozitîf e
        kurê min hiv pozitîf e
        dayikeke hiv pozitîf

theme-hearing-loss = Kêmbihîstin an nebihîstin
    .about = Ji bo kesên ku kêm dibihîzin, nabihîzin an zingîn di guhên wan de heye.
    .words =
        kerr
        kerrbûn
        guhgiran
        giranguh
        giranbihîz
        kêmbihîstin
        ez nabihîzim
        ez baş nabihîzim
        ez kêm dibihîzim
        guhê min giran e
        zingîna guh
        guhê min dike zingezing
        tinnitus
        amûra bihîstinê
        cîhaza guh
        zimanê îşaretan
        bavê min nabihîze
        zarokê min nabihîze
        ker
        kerr û lal
        ker û lal
        kerrûlal
        kerr im
        nabihîzim
        guhê min nabihîze
        guhên min baş nabihîzin
        guhgiranî
        guhê min dizinge
        guhê min tim deng dide
        deng di guhê min de
        zingezing di guh de
        tînnîtus
        tinitus
        oorsuizen
        çınlama
        kulak çınlaması
        doof
        doofheid
        slechthorend
        slechthorendheid
        gehoorverlies
        gehoorapparaat
        işitme engelli
        işitme kaybı
        sağır
        meniere
        cochlear
        koklear
        zimanê destan
        zimanê kerran
        zimanê nîşanan
        gebarentaal
        li civatê nabihîzim çi dibêjin
        piştî teqînê guhê min nabihîze
        tim dibêjim çi got
        tim deng bilind dike televîzyonê
        zarokê kerr
        zarokê ker
        zarokê min ker hat dinyayê
        diya min baş nabihîze
        mêrê min nabihîze
        zarokê min ker e

theme-sight-loss = Kêmdîtin an nedîtin
    .about = Ji bo kesên ku kêm dibînin an nabînin, û ji bo nêzîkên wan.
    .words =
        kor
        korbûn
        korî
        ez kor im
        kêmdîtin
        kêmbîn
        ez nabînim
        ez baş nabînim
        ez kêm dibînim
        çavên min nabînin
        çavên min qels in
        ava reş
        ava spî
        katarakt
        glokom
        diya min nabîne
        kor im
        kor dibim
        kor bûm
        nîvkor
        min çavek winda kir
        çavekî min nabîne
        çavek min kor e
        çavên min kêm dibînin
        çavê min diçe
        çavên min tarî dibin
        reş dibînim
        dîtina min kêm e
        dîtina min diçe
        çavên min baş nînin nikarim bixwînim
        nikarim nameyan bixwînim ji ber çavan
        blind
        blindheid
        slechtziend
        maculadegeneratie
        sarı nokta
        retina
        retinitis
        glaukoom
        glokoma
        zexta çav
        staar
        görme engelli
        kör
        bastonê spî
        kûçikê rêber
        brajl
        braille
        blindegeleidehond
        zarokê min nabîne
        bavê min kor bû
        jina min nabîne
        xwendina min ji ber çavan nabe

theme-obesity = Kîloya zêde
    .about = Ji bo kesên ku ji ber kîloya xwe zehmetiyê dikişînin û piştgiriyê bê sûcdarkirin dixwazin.
    .words =
        kîlo
        kilo
        kîloya zêde
        kîloyên min zêde ne
        qelew
        qelewî
        qelewbûn
        ez qelew im
        ez pir qelew im
        obezîte
        obez
        şişman
        ez dixwazim zeîf bibim
        ez nikarim zeîf bibim
        rejîm
        emeliyata mîdeyê
        zarokê min pir qelew e
        qelewiya zêde
        qelewbûna zêde
        giraniya zêde
        ez giran im
        pir kîlo me
        pir giran im
        kîloyan digirim
        min pir kîlo girtine
        nikarim kîlo kêm bikim
        nikarim kîloyan bidim
        kîlo nadim
        dixwazim kîlo bidim
        çi dixwim lê zeîf nabim
        rejîmê dikim lê nabe
        rejîm dikim û dîsa qelew dibim
        diyet
        diyetîsyen
        obezite
        obezîteya min heye
        obesitas
        obees
        overgewicht
        afvallen
        maagverkleining
        gastric bypass
        tüp mide
        mîde biçûk kirin
        emeliyata zeîfbûnê
        ozempic ji bo zeîfbûnê
        sumne
        zikê min mezin e
        xelk bi qelewiya min dikenin
        kurê min pir qelew e
        keça min pir qelew e
        jina min zêde qelew e

theme-menopause = Menopoz
    .about = Ji bo jinên di menopozê de ku nerehet in an dixwazin bi hev re li ser vê yekê biaxivin.
    .words =
        menopoz
        menapoz
        ez di menopozê de me
        ez ketim menopozê
        menopoza zû
        adeta min qut bû
        ez êdî adet nabim
        ji adetê ketim
        germ bi ser min de tê
        germahî min digire
        bi şev xwêdan didim
        hormon
        jina min di menopozê de ye
        menopozê
        ketim menapozê
        overgang
        in de overgang
        opvliegers
        menopause
        premenopoz
        perimenopoz
        perimenopauze
        menopauze
        adeta min nayê
        adeta min nema
        adeta min bêserûber bûye
        heyza min qut bû
        heyz
        sinn el yeis
        ateş basması
        sıcak basması
        germa min tê û diçe
        germahî tê serê min
        ji nişka ve germ dibim
        ji nişka ve xwêdan didim
        bi şev xwêdana min diherike
        xwêdana şevê
        hormonên min tevlihev bûne
        hormonterapî menopoz
        hormoontherapie
        piştî rawestana adetê esebî bûm
        hişkiya vajînayê
        menopoza pêşwext
        diya min di menopozê de ye
        dema adet qut dibe
        zuhabûna vajînayê

theme-endometriosis = Endometrîoz
    .about = Ji bo kesên ku ji ber endometrîozê di dema adetê de an di zikê xwe de êşeke giran dikişînin.
    .words =
        endometrîoz
        endometrioz
        endometriosis
        endometriozis
        êşa adetê
        êşa giran a adetê
        esa adete
        adeta min pir bi êş e
        di dema adetê de pir diêşim
        êşa mehane
        êşa malzarokê
        kîsta çîkolatê
        çikolata kisti
        endo
        endometriose
        endometriyoz
        êşa heyzê
        adeta bi êş
        adeta min pir giran e
        adeta min gelek xwîn tê
        xwîna zêde di adetê de
        xwînrijîna adetê
        di adetê de ji êşê dilerizim
        di adetê de nikarim ji nivînan rabim
        her meh ji êşê dimirim
        ji ber êşa adetê naçim kar
        ji ber êşa adetê naçim dibistanê
        zikê min ê jêrîn diêşe
        êşa binê zik
        êş di seksê de
        dema têkiliya zayendî diêşe
        menstruatiepijn
        hevige menstruatiepijn
        kîst li hêkdankê
        kîsta hêkdankê
        çikolata kîsti
        adenomyosis
        adenomiyozis
        adenomyoz
        myom
        fîbroîd
        miyom
        vajinîsmus
        vulvodynie
        laparoskopî
        keça min adeta bi êş e
        jina min endometrîoz e
        xwişka min endometrîoz e
        doktor dibêje êşa adetê normal e

theme-skin = Çerm û xuyabûn
    .about = Ji bo kesên ku nexweşiyeke wan a çerm an şopên birînan hene, an xuyabûna wan bala xelkê dikişîne.
    .words =
        Nexweşiya çerm û xuyabûna cuda
        çerm
        nexweşiya çerm
        nexwesiya cerm
        egzama
        ekzema
        sedef
        psorîazîs
        xurîn
        çermê min dixure
        vîtîlîgo
        şopa şewatê
        rûyê min şewitî
        ez ji rûyê xwe şerm dikim
        pirzik
        akne
        porê min diweşe
        egzamaya zarokê min heye
        çermê min hişk e
        çermê min sor dibe
        çermê min diqeşire
        çermê min diteqe
        lekeyên spî
        lekeyên sor
        lekeyên spî li çermê min
        baras
        belekbûn
        eczema
        eczeem
        ekzîma
        sedefa min heye
        psoriasis
        sedef hastalığı
        vitiligo
        rosacea
        huidziekte
        huidaandoening
        acne
        sivilce
        pirzikên rû
        rûyê min tijî pirzik e
        xuriş
        tim dixurim
        şewat
        brandwonden
        birîna şewatê
        şopa birînê li rûyê min
        rûyê min deforme ye
        xelk li rûyê min dinêre
        rûyê min cuda ye
        lêvqelişî
        schisis
        keçel
        porweşîn
        alopesî
        alopecia
        haaruitval
        porê min dikeve
        saç dökülmesi
        urtiker
        alerjiya çerm
        zarokê min egzama ye
        keça min ji rûyê xwe şerm dike

theme-physical-disability = Astengiya laşî
    .about = Ji bo kesên ku laşê wan nikare her tiştî bike, ji zayînê ve an ji ber nexweşî an qezayekê.
    .words =
        astengdar
        astengdarî
        astengiya laşî
        ez astengdar im
        kêmendam
        seqet
        ez seqet mam
        engelli
        kulek
        ez nikarim bimeşim
        kursiya bi teker
        ereboka astengdaran
        lingê min jê kirin
        lingê min hat birîn
        min destê xwe winda kir
        protez
        lingê protez
        birîndarê şer
        mêrê min astengdar e
        astengdarê fîzîkî
        astengiya bedenî
        astengdarê laşî
        seqetî
        seqetmayîn
        kêmendamî
        bêling
        yek ling im
        bêdest
        lingê min nîne
        lingê min biriye
        lingê min li mayînê ket
        mayîn teqiya lingê min çû
        mayînê lingê min bir
        destê min hat birîn
        tiliyên min jêkirî ne
        pişta min şikestî ye nameşim
        piştmejî
        zirara piştmejî
        dwarslaesie
        paraplejî
        felca zarokatiyê
        polîyo
        spastîk
        spastisch
        cerebral palsy
        serebral palsi
        gehandicapt
        lichamelijke beperking
        rolstoel
        kursiya bi çerx
        kursiya çerxdar
        tekerlekli sandalye
        engellî
        wheelchair
        prothese
        amputatie
        ampute
        amputasyon
        bi gopalan dimeşim
        bi darikan dimeşim
        nikarim derencan hilkişim astengdar im
        bi kursiyê dijîm
        bi asteng hatim dinyayê
        wajong
        zarokê astengdar
        zarokê min astengdar e
        kurê min nameşe
        birayê min bê ling ma
        bavê min bi kursiya bi teker e

theme-learning-disability = Zehmetiya hînbûn û têgihîştinê
    .about = Ji bo kesên ku hin tiştan bi zehmetî hîn dibin an fêm dikin, û ji bo nêzîkên wan.
    .words =
        astengiya zîhnî
        astengdarê zîhnî
        astengiya hişî
        zehmetiya hînbûnê
        zehmetiya fêrbûnê
        ez zehmet hîn dibim
        ez zehmet fêm dikim
        ez dereng fêm dikim
        zarokê min dereng hîn dibe
        sendroma down
        zarokê min down e
        kurê min astengdarê zîhnî ye
        dibistana taybet
        LVB
        astengdariya zîhnî
        zihinsel engelli
        kêmhiş
        kêmaqil
        hişgiranî
        dereng hînbûn
        dereng fêm dike
        tiştan zehmet fêm dike
        bi zorê hîn dibe
        fêrbûn zehmet e ji min re
        hînbûn ji min re zehmet e
        xwendin û fêrbûn ji min re zor e
        nikarim bi pereyan bijmêrim
        nikarim bi tenê bijîm hîn nabim
        verstandelijke beperking
        licht verstandelijk beperkt
        verstandelijk gehandicapt
        moeilijk lerend
        syndroom van down
        down sendromu
        down sendrom
        zarokê min downî ye
        zarokê xas
        zarokê taybet
        zarokê bi hewcedariyên taybet
        dyslexie
        disleksî
        disleksiya
        zarokê min disleksî ye
        speciaal onderwijs
        mamoste dibêje dereng fêm dike
        zarokê min di dersê de li paş ma
        kurê min dereng fêm dike
        kurê min nikare bi tenê bijî
        keça min down e
        xwişka min astengdara zîhnî ye

theme-rare-disease = Nexweşiyeke ku kêm tê dîtin
    .about = Ji bo kesên bi nexweşiyeke ku hema hema kes nas nake, û ji bo nêzîkên wan.
    .words =
        nexweşiya kêmdîtî
        nexweşiya kêm tê dîtin
        nexweşiya nadir
        nadir
        doktor nizanin çi nexweşî ye
        kes nexweşiya min nas nake
        nexweşiya genetîk
        genetîk
        nexweşiya îrsî
        talasemî
        FMF
        SMA
        nexweşiya ALS
        nexweşiya zarokê min kêm tê dîtin
        nexweşiya nayê nasîn
        nexweşiyeke kêm
        nadir hastalık
        nadir hastalıklar
        zeldzame ziekte
        zeldzame aandoening
        rare disease
        merez nadir
        genetisch
        genetik
        erfelijk
        erfelijke ziekte
        nexweşiya metabolîk
        stofwisselingsziekte
        behçet
        behcet
        nexweşiya behçet
        ailevi akdeniz ateşi
        akdeniz ateşi
        talasemi
        thalassemie
        orak hücre
        sikkelcel
        sikkelcelanemie
        cystic fibrosis
        kîstîk fîbroz
        kistik fibroz
        als
        als hastalığı
        sma hastalığı
        sma tip 1
        duchenne
        dmd
        huntington
        ehlers danlos
        hemofîlî
        hemofili
        kes nizane nexweşiya min çi ye
        li hollandayê tenê çend kes bi vê nexweşiyê ne
        doktor teşxîsê nizane
        doktor nikarin nav li nexweşiya min bikin
        bi salan li doktoran digerim
        kes bi vê nexweşiyê nas nakim
        kesek bi heman nexweşiyê nabînim
        zarokê min nexweşiyeke genetîk heye
        zarokê min sma ye
        dermanê vê nexweşiyê tune

## safety
theme-domestic-violence = Şîdeta li malê
    .about = Ji bo kesên ku li malê lêdan, gef, heqaret an zordarî dibînin, an berê dîtine.
    .words =
        şîdet
        sidet
        şîdeta nav malê
        şîdeta navmalê
        şîdeta malê
        şîdeta malbatê
        siddet
        tundî
        tundûtûjî
        lêdan
        kutan
        zordarî
        mêrê min li min dixe
        mere min li min dixe
        mêrê min min dikute
        hevjînê min li min dixe
        ez lêdanê dixwim
        ez ji mêrê xwe ditirsim
        mêrê min gefan li min dixwe
        mêrê min nahêle ez ji malê derkevim
        mêrê min çêran ji min re dike
        mêrê min heqaretê li min dike
        xesûya min zordariyê li min dike
        jina min li min dixe
        kurê min li min dixe
        bavê min li diya min dixe
        zavayê min li keça min dixe
        stargeha jinan
        mala parastina jinan
        mêrê min lêdanê li min dike
        mêrê min li min da
        mêrê min ez kutam
        li min dixe
        li min da
        mêrê min destê xwe li min radike
        hevjînê min destê xwe li min radike
        hevjîna min li min dixe
        hevalê min li min dixe
        dergistiyê min li min dixe
        mêrê min ê berê dev ji min bernade
        mêrê min ê berê li pey min e
        mêrê min kontrola min dike
        li telefona min dinêre
        telefona min kontrol dike
        telefonê ji min digire
        mêrê min pereyan nade min
        mêrê min nahêle bixebitim
        mêrê min nahêle herim ba malbata xwe
        mêrê min nahêle hevalan bibînim
        mêrê min nahêle zimanî hîn bibim
        derî li min girêdide
        dibêje ez ê te bikujim
        mêrê min dibêje ez ê te bikujim
        dibêje ez ê zarokan ji te bistînim
        dibêje ez ê te bişînim welêt
        li ber zarokan li min dixe
        zarok lêdanê dibînin
        mêrê min tiştan dişkîne
        mêrê min qîr dike û heqaretê dike
        mêrê min min biçûk dixe
        gava hêrs dibe li min dixe
        piştî vedixwe li min dixe
        çavê min reş kir
        goştê min reş û şîn e
        min li karakolê gilî kir
        dixwazim ji mêrê xwe birevim
        çawa ji mêrê xwe birevim
        ez ji malê reviyam bi zarokan
        cihê parastinê
        sığınma evi
        opvang vrouwen
        opvanghuis
        veilig thuis
        huiselijk geweld
        mishandeling
        mijn man slaat mij
        şiddet
        aile içi şiddet
        dayak
        dayaxê dixwim
        ezyet
        ezîyetê dide min
        şîdeta derûnî
        şîdeta aborî
        ez di malê de wek girtî me
        xwişka min lêdan dixwe
        diya min lêdanê dixwe
        keça min ji mêrê xwe lêdanê dixwe
        hevala min lêdan dixwe
        xezûrê min li min dixe
        birayê min li min dixe
        kurê min gefan li min dixwe

theme-sexual-violence = Şîdeta zayendî
    .about = Ji bo kesên ku di warê seksê de neçar mane tiştekî ku nexwestine bikin, nû an bi salan berê.
    .words =
        tecawiz
        tecawuz
        tecawizî min kirin
        tecawiz li min kirin
        destdirêjî
        destdireji
        destdirêjiya zayendî
        destdirêjî li min kirin
        tacîz
        taciz
        şîdeta zayendî
        îxtîsab
        bi zorê bi min re raza
        mêrê min bi zorê bi min re radize
        bi zorê dest da min
        tacîz li keça min kirin
        di zarokatiyê de tacîz
        tecawizê
        tecawuz li min kirin
        ez hatim tecawizkirin
        bi zorê seks
        bi zorê min xwest
        min nedixwest lê bi zorê kir
        xwest bi min re razê bi zorê
        mêrê min bi zorê seks dike
        hevjînê min min zorê dike bo seksê
        destê xwe avêt min
        dest avêt min
        dest avêtin bedena min
        li kar tacîz li min dikin
        patronê min tacîz dike
        tacîza zayendî
        tacîza cinsî
        cinsel istismar
        cinsel taciz
        tecavüz
        tecawizî keça min kirin
        verkracht
        verkrachting
        aanranding
        seksueel misbruik
        seksueel geweld
        seksuele intimidatie
        daîş tecawiz li min kir
        di şer de tecawiz li min kirin
        li girtîgehê tecawiz li min kirin
        li rêya koçberiyê tecawiz li min kirin
        piştî tecawizê
        nikarim qala tecawizê bikim
        kes nizane ku tecawiz li min kirin
        wêneyên min ên tazî belav kirin
        gefa wêneyên min ên tazî dixwe
        sextortion
        grooming
        ketim destê loverboy
        loverboy
        bi darê zorê min xistin fuhûşê
        fuhûş bi zorê
        xwefiroşî bi zorê
        mamosteyê min dest avêt min
        ez zarok bûm dest avêtin min
        keça min hat tecawizkirin
        jina min di zarokatiyê de hat tecawizkirin
        xwişka min tacîz dîtiye

theme-childhood-abuse = Zarokatiya bê ewlehî
    .about = Ji bo kesên ku di zarokatiyê de lêdan, bêxwedîtî an destdirêjî dîtine.
    .words =
        Êşên zarokatiyê
        îstismar
        îstismara zarokan
        zarokatiya xirab
        zarokatiya min pir giran bû
        trawmaya zarokatiyê
        di zarokatiyê de li min dixistin
        bavê min li min dixist
        diya min li min dixist
        di zarokatiyê de destdirêjî
        di zarokatiyê de tacîz
        mamê min dest da min
        ensest
        bêxwedîtî
        ez bê hezkirin mezin bûm
        diya min ji min hez nedikir
        zarokatiyeke bi êş
        trawmaya zaroktiyê
        zaroktiya min xirab bû
        ez bi lêdanê mezin bûm
        bi kemberê li min dixistin
        bavê min her roj li min dixist
        bavê min araq vedixwar û li min dixist
        dê û bavê min li hev dixistin li ber min
        di zarokatiyê de min lêdan xwar
        di zarokatiyê de ezyet dît
        bavê min dest avêt min
        bavê min dest da min di zarokatiyê de
        apê min dest da min
        xalê min dest da min
        birayê min ê mezin dest da min
        zirbavê min dest da min
        pismamê min dest da min
        mela dest da min
        kindermishandeling
        kindermisbruik
        incest
        jeugdtrauma
        verwaarlozing
        verwaarloosd als kind
        çocuk istismarı
        di odeyê de li min digirtin
        min hezkirinê nedît
        kesî bi min xwedî derneket
        diya min ez neparastim
        ez di zarokatiyê de hatim terikandin
        diya min ez terikandim
        ji zarokatiyê ve ditirsim
        birînên zarokatiyê
        parentificatie
        bavê min zalim bû
        mêrê min zarokatiyeke giran derbas kir

theme-honour-violence = Şîdeta bi navê namûsê
    .about = Ji bo kesên ku gef li wan tên xwarin an tên çavdêrîkirin, ji ber ku malbat ditirse namûsa xwe winda bike.
    .words =
        Namûs û zexta malbatê
        namûs
        namus
        kuştina namûsê
        şîdeta namûsê
        ji ber namûsê
        doza namûsê
        tore
        zexta malbatê
        malbata min dixwaze min bikuje
        malbata min gefan li min dixwe
        birayê min gefan li min dixwe
        malbata min nahêle ez derkevim
        ez ji malê reviyam
        ez ji malbata xwe reviyam
        dijminatiya xwînê
        bekaret
        gotinên xelkê
        eerwraak
        namûsê
        ser namûsê
        ji bo namûsê dixwazin min bikujin
        ji bo namûsê
        şerefa malbatê
        eyb e
        eyba malbatê
        namusa malbatê
        şerm ji bo malbatê
        navê malbatê xirab kirin
        malbata min li pey min e
        malbata mêrê min dixwaze min bikuje
        apê min gefan li min dixwe
        ez ji malbata xwe ditirsim
        birayê min tim min dişopîne
        birayê min nahêle ez bi tenê derkevim
        bavê min nahêle ez kinc li gorî dilê xwe bikim
        bavê min nahêle ez bixwînim
        ez evîndarê kesekî ne kurd im malbat nahêle
        hezkiriyê min heye malbat nizane
        malbat fêr bû ez evîndar im
        hezkiriya veşartî
        ez keç nînim ditirsim malbata min bizane
        bikaret
        perdeya keçaniyê
        ez revîm bi hezkiriyê xwe re
        bi hev re reviyan
        keç revandin
        keçrevandin
        xwînî
        xwîn ketiye nava me
        dijminatiya malbatan
        tolhildan
        kan davası
        töre
        töre cinayeti
        eerwraakdreiging
        eergerelateerd geweld
        eergeweld
        wêneyên min ji malbatê re şandin
        bi wêneyan gefan li min dixwin malbat bizane
        eşîra min nahêle
        ji gotinên xelkê ditirsim
        keça min reviya
        xwişka min ji malê reviya

theme-forced-marriage = Zewaca bi zorê
    .about = Ji bo kesên ku bi zorê tên zewicandin an malbata wan nahêle ku ji zewaca xwe derkevin.
    .words =
        zewaca bi zorê
        zewaca bi zore
        zewaca zorê
        bi zorê zewicandin
        min bi zorê didin mêr
        ez bi zorê hatim zewicandin
        ez naxwazim bizewicim
        ez naxwazim mêr bikim
        malbata min dixwaze min bizewicîne
        bûka zarok
        bûka biçûk
        zewaca zarokan
        ez di zarokatiyê de zewicîm
        berdêl
        berdel
        qelen
        min didin pismamê min
        mêrê min min bernade
        nahêlin ez ji mêrê xwe veqetim
        zewac bi zor
        bi darê zorê dan mêr
        dan mêr bi zorê
        malbat min bi zorê dide mêr
        bavê min dixwaze min bide mêr
        naxwazim bi pismamê xwe re bizewicim
        pismamê min ez xwestim
        dixwazin ez bi pismamê xwe re bizewicim
        min didin kesekî ku ez nas nakim
        di 15 saliyê de zewicîm
        di 14 saliyê de dan mêr
        ez di zarokatiyê de zewicandim
        zewaca zû
        zewaca piçûkan
        zewaca temenbiçûk
        zewaca di bin temen de
        zorla evlendirildim
        zorla evlilik
        görücü usulü
        çocuk gelin
        dilê min li yekî din e lê didin yekî din
        gedwongen huwelijk
        gedwongen trouwen
        uithuwelijking
        uitgehuwelijkt
        kindhuwelijk
        huwelijksgevangenschap
        huwelijksdwang
        achterlating
        mêrê min telaqê nade
        telaqê nade min
        mêrê min mehra min nade
        nikeh bi zorê
        zewaca hewî bi zorê
        min li welêt hiştin û paseporta min girtin
        paseporta min girtin da ku nevegerim
        min birin welêt ji bo zewacê
        birin welêt û zewicandin
        ditirsim di betlaneyê de min bizewicînin
        xwişka min bi zorê zewicandin
        keça min dixwazin bi zorê bidin mêr
        hevala min bi zorê zewicandin
        berdêlî
        hevguhertina bûkan

theme-female-genital-cutting = Sinetkirina keç û jinan
    .about = Ji bo jinên ku hatine sinetkirin, û ji bo dê û bavên ku dixwazin keça xwe biparêzin.
    .words =
        sinet
        sunet
        sinetkirina jinan
        sinetkirina keçan
        sunetkirina keçan
        xetene
        xetenekirin
        ez hatim sinetkirin
        ez di zarokatiyê de sinet kirim
        dixwazin keça min sinet bikin
        FGM
        VGV
        sinetkirin
        sunetkirin
        sunnet
        sünnet
        sineta keçan
        sunneta keçan
        kadın sünneti
        sineta jinan
        xetene kirin
        xetena keçan
        ez hatim sunetkirin
        min sunet kirin
        min sinet kirin
        di zarokatiyê de ez xetene kirim
        ez di zaroktiyê de sunet bûm
        besnijdenis
        meisjesbesnijdenis
        vrouwenbesnijdenis
        vrouwelijke genitale verminking
        genitale verminking
        besneden
        ji sinetê êş li min heye
        ji ber sinetê adeta min bi êş e
        ji ber sinetê mîza min bi êş e
        ji ber sinetê zayîn zor e
        ji ber sinetê seks bi êş e
        ez jina sinetkirî me
        jinên sinetkirî
        ditirsim keça min sinet bikin
        malbat dixwaze keça min sinet bike
        xesûya min dixwaze keça min sinet bike
        li welatê me keçan sinet dikin
        pîrikê ez sinet kirim
        dapîra min ez sinet kirim
        birrîna endamên zayendî
        jêkirina endamên jinan
        keça min li welêt sinet kirin
        xwişka min jî sinet kirine
        piştî sinetê

theme-bullying = Tinazkirin û dûrxistin
    .about = Ji bo kesên ku li dibistanê, li kar an li ser înternetê zordarî û tinazan dibînin, an berê dîtine.
    .words =
        tinaz
        tinazkirin
        tinazên xwe bi min dikin
        henekên xwe bi min dikin
        qerfên xwe bi min dikin
        zorbatî
        zorbalik
        mobbing
        mobîng
        pesten
        ez hatim dûrxistin
        min nakin nav xwe
        zordarî li dibistanê
        li dibistanê li zarokê min dixin
        tinazên xwe bi keça min dikin
        zarokê min naxwaze here dibistanê
        zordarî li ser înternetê
        tinazên xwe bi min kirin
        tinazê bi min dikin
        qerfê xwe bi min dikin
        henek bi min dikin
        bi min dikenin
        xelk bi min dikenin
        navan li min dikin
        navan li zarokê min dikin
        bi cilên min dikenin
        bi zaravayê min dikenin
        bi aksana min dikenin
        bi qelewiya min dikenin
        min dûr dixin
        kes bi min re nalîze
        kes bi zarokê min re nalîze
        li zarokê min dixin li dibistanê
        zarokê min li dibistanê lêdan dixwe
        zarokê min di dibistanê de tê êşandin
        kurê min tê dûrxistin
        keça min digirî ji dibistanê
        zarokê min ji dibistanê ditirse
        zarokê min bi zikêş e dema dibistanê
        pereyên wî jê distînin li dibistanê
        gepest
        pesterijen
        pesten op school
        pesten op het werk
        cyberpesten
        online pesten
        zorbalık
        akran zorbalığı
        li kar min tinaz dikin
        li kar min dûr dixin
        li kar bi min re naaxivin
        hevkarên min tinazê xwe bi min dikin
        patronê min min rezîl dike li ber her kesî
        mobbing li kar
        mobing
        mobbinga li kar
        tacîz bi peyaman
        li ser snapchat tinazê dikin
        wêneyên min belav kirin û dikenin
        ez bi tenê me di dibistanê de dûrxistî
        piştî tinazkirina salan xwebawerî nema

## family
theme-caring = Lênêrîna kesekî nêzîk
    .about = Ji bo kesên ku li hevjîn, dê, bav, zarok an hevalekî xwe yê nexweş dinêrin.
    .words =
        Lênêrîna nexweşekî malbatê
        lênêrîn
        lenerin
        lênerîn
        bakim
        ez li nexweşekî dinêrim
        nexweşê min heye
        nexweşê me li malê ye
        xwediyê nexweş
        malbata nexweş
        diya min nexweş e
        bavê min nexweş e
        mêrê min nexweş e
        jina min nexweş e
        ez li diya xwe dinêrim
        ez li diya xwe ya nexweş dinêrim
        ez li bavê xwe dinêrim
        ez li xesûya xwe dinêrim
        ez li mêrê xwe yê nexweş dinêrim
        ez li jina xwe ya nexweş dinêrim
        ez li diya xwe ya alzheimer dinêrim
        lênêrîna kal û pîran
        her tişt di stûyê min de ye
        ez ji lênêrînê westiyame
        nexweşê nav nivînan
        mantelzorg
        xwedîkirina nexweş
        xwedîkirina nexweşan
        lênihêrîn
        lênêrîna nexweşan
        xwedî li nexweş derdikevim
        ez xwedî li diya xwe dikim
        ez li dê û bavê xwe dinêrim
        ez li dê û bavên kal dinêrim
        dê û bavê min kal bûne
        dê û bavê kal û nexweş
        ez xwedî li bavê xwe dikim
        ez bi roj û şev li nexweş dinêrim
        ji nexweşxanê tim diçim û têm
        ji ber nexweş nikarim ji malê derkevim
        bi tenê li nexweşê xwe dinêrim
        tu kes alîkariya min nake di lênêrînê de
        birayên min alîkarî nakin her tişt li ser min e
        barê lênêrînê
        giranî hemû li ser milê min e
        ez lênêrîner im
        lênêrînerê malê
        mantelzorger
        mantelzorgers
        overbelaste mantelzorger
        zorgen voor mijn moeder
        pgb
        thuiszorg
        respijtzorg
        hasta bakıcı
        hasta bakımı
        hastaya bakmak
        xizmeta nexweş dikim
        xizmeta diya xwe dikim
        xizmeta bavê xwe dikim
        xizmeta jina xwe ya nexweş dikim
        xizmeta mêrê xwe yê nexweş dikim
        ez westiyam ji xizmetê
        zarokê xwe yê astengdar xwedî dikim
        ez li hevjînê xwe yê nexweş dinêrim
        ez li birayê xwe yê nexweş dinêrim
        ez li xwişka xwe ya nexweş dinêrim
        ez li bapîrê xwe dinêrim
        ez li dapîra xwe dinêrim
        bavê min nikare bi tenê bijî
        diya min nikare bi tenê bijî

theme-young-carers = Mezinbûn bi xem û barê malê
    .about = Ji bo zarok û ciwanên ku dê, bav, xwişk an birayê wan nexweş e an nikare dev ji alkol an hişbiran berde, û ji bo kesên ku wisa mezin bûne.
    .words =
        Mezinbûn li mala ku nexweş lê heye
        diya min nexweş e
        bavê min nexweş e
        birayê min nexweş e
        xwişka min nexweş e
        birayê min astengdar e
        xwişka min astengdar e
        psîkolojiya diya min xirab e
        ez li xwişk û birayên xwe dinêrim
        li malê her tiştî ez dikim
        ez ji diya xwe re wergeriyê dikim
        zarokên dayika nexweş
        ciwanên ku li nexweş dinêrin
        KOPP
        lênêrîna ji aliyê zarokan ve
        ez ciwan im û li diya xwe dinêrim
        diya min xirab e ez ji malê dinêrim
        bavê min li nexweşxanê ye ez ciwan im
        birayê min otîstîk e
        xwişka min otîstîk e
        birayê min nexweş e kes li min nafikire
        ez xwişka zarokekî astengdar im
        ez birayê zarokekî astengdar im
        brus
        jonge mantelzorger
        jonge mantelzorgers
        kind van zieke ouder
        diya min astengdar e
        bavê min astengdar e
        bavê min bipolar e
        diya min şîzofren e
        ez ji bavê xwe re wergeriyê dikim
        ez ji dê û bavê xwe re wergeriyê dikim
        ez zarok im û her tiştê malê dikim
        ez mîna dayikê me ji birayên xwe re
        ez diya xwe nikarim bi tenê bihêlim
        nikarim hevalan bînim malê diya min nexweş e
        ez ji ber diya xwe naçim dibistanê
        zarokên dê û bavên bi nexweşiya derûnî
        ji zaroktiyê ve xwedî li diya xwe derketim
        ez bi birayekî astengdar mezin bûm
        ez bi xwişkeke astengdar mezin bûm
        kardeşim engelli
        ebeveyni hasta çocuk

theme-parenting = Mezinkirina zarokan
    .about = Ji bo dê û bavên ku dixwazin li ser zarokên xwe û jiyana li malê biaxivin.
    .words =
        zarok
        zarokan
        mezinkirina zarokan
        xwedîkirina zarokan
        perwerdeya zarokan
        terbiyeya zarokan
        dê û bav
        dêûbav
        koma dayikan
        koma bavan
        xort
        ergen
        zarokê min guh nade min
        kurê min guh nade min
        keça min dereng tê malê
        ez nikarim bi zarokê xwe
        zarokê serhişk
        ez li zarokên xwe diqîrim
        kurê min bi hevalên xirab re digere
        pirsgirêkên dibistanê
        jeugdzorg
        perwerdekirina zarokan
        mezin kirina zarokan
        çocuk yetiştirme
        ergenlik
        ergenlix
        zarokê ergen
        zarokên xort
        zarokê min ê xort
        murahiq
        muraheqe
        opvoeding
        opvoeden
        opvoedcursus
        opvoedingsondersteuning
        puberteit
        puber
        jeugdbescherming
        voogd
        zarokên min ji min nabihîzin
        kurê min bi ya min nake
        keça min bi ya min nake
        zarokê min bi ya kesî nake
        zarokê min tim şer dike
        zarokên min tim bi hev re şer dikin
        kurê min çêran dike
        kurê min li birayên xwe dixe
        kurê min hêrs dibe û tiştan dişkîne
        keça min dereng nayê malê
        keça min derewan dike
        kurê min derewan dike
        kurê min dizî kir
        kurê min naçe dibistanê
        keça min naxwaze here dibistanê
        zarokê min ji dibistanê direve
        zarokê min ders naxwîne
        zarokê min pir asî ye
        kriza hêrsê ya zarok
        çawa sînor ji zarok re danim
        ez bi zarokan re aciz dibim
        ez hêrs dibim li zarokan
        ez dest datînim ser zarokê xwe
        naxwazim li zarokê xwe bixim
        ez wek dayik têra xwe nakim
        ez wek bav têra xwe nakim
        ez dayikeke baş nînim
        ez bavekî baş nînim
        kurê min ê 15 salî
        jeugdhulp

theme-single-parent = Mezinkirina zarokan bi tenê
    .about = Ji bo dayik û bavên ku zarokên xwe bi tenê mezin dikin.
    .words =
        dayika bi tenê
        bavê bi tenê
        dayika tenê
        ez bi tenê zarokan mezin dikim
        ez bi tenê li zarokên xwe dinêrim
        ez bi zarokan re tenê mam
        mêrê min çû ez û zarok man
        zarok li ba min in
        hem dayik hem bav
        zarokên bê bav
        nefeqeyê nade
        dayika bi tenê zarokan mezin dike
        ez dayikek bi tenê me
        ez bavek bi tenê me
        ez bi tenê dê û bav im
        tek ebeveyn
        yalnız anne
        tek başına anne
        bekar anne
        alleenstaande moeder
        alleenstaande vader
        alleenstaande ouder
        eenoudergezin
        ez bi sê zarokan bi tenê me
        ez bi zarokên xwe bi tenê dijîm
        ez û zarokên xwe bi tenê ne
        bê mêr zarokan mezin dikim
        bê jin zarokan mezin dikim
        bavê zarokan nîne
        bavê zarokan naxwaze zarokan bibîne
        bavê zarokan alîkarî nake
        mêrê min ez û zarok hiştin
        mêrê min çû û zarok li ser min man
        mêrê min li welêt e ez li vir bi zarokan bi tenê me
        kesek tune ku zarokan bigire dema dixebitim
        hem kar hem zarok bi tenê
        zarokên min bê bav mezin dibin
        zarokên min bê dê mezin dibin
        keça min bi zarokê xwe bi tenê ye
        xwişka min bi tenê zarokan mezin dike
        dayika bekar

theme-child-with-illness = Zarokekî nexweş an astengdar
    .about = Ji bo dê û bavên ku zarokê wan nexweş e an bêtir lênêrîn jê re divê.
    .words =
        Zarokê min nexweş an astengdar e
        zarokê nexweş
        zarokê astengdar
        zarokê min nexweş e
        zarokê min astengdar e
        kurê min nexweş e
        kurê min astengdar e
        keça min nexweş e
        keça min astengdar e
        dayika zarokê astengdar
        zarokê min otîstîk e
        zarokê min kanser e
        zarokê min down e
        zarokê taybet
        perwerdeya taybet
        pitika zû hatî dinyayê
        zarokê bi astengî
        zarokê bi pirsgirêka tenduristiyê
        zarokê pir nexweş
        dê û bavên zarokên astengdar
        dêûbavên zarokên nexweş
        bavê zarokê astengdar
        diya zarokê nexweş
        ez dayika zarokekî nexweş im
        ez bavê zarokekî nexweş im
        zarok bi nexweşiya dil
        zarokê min dil nexweş e
        zarokê min epîlepsî ye
        zarokê min nexweşiyeke giran heye
        zarokê min di nexweşxanê de ye
        zarokê min emeliyat dibe
        zarokê min derengketî ye
        zarokê min di pêşketinê de li paş ma
        zarokê min dereng dimeşe
        zarokê min nameşe
        zarokê min nikare biaxive
        zarokê min nabihîze
        zarokê min nabîne
        zarokê min dermanan her roj dixwe
        zarokê min spastîk e
        kurê min spastîk e
        zarokê min adhd ye
        zarokê min diyabet e
        zarokê min şekir e
        pitika min nexweş e
        pitika min li kuvezê ye
        couveuse
        prematur
        prematüre
        te vroeg geboren
        zorgintensief gezin
        zorgkind
        kind met beperking
        kind met een handicap
        gehandicapt kind
        engelli çocuk
        engelli çocuğum var
        engelli çocuk annesi
        zarokê min tim hewceyê lênêrînê ye
        xwişk û birayên zarokê nexweş
        neviya min nexweş e
        neviyê min astengdar e

theme-estrangement = Qutbûna ji malbatê
    .about = Ji bo kesên ku êdî têkiliya wan bi zarok, dê, bav, nevî an malbata wan re tune ye.
    .words =
        zarokê min bi min re naaxive
        kurê min bi min re naaxive
        keça min bi min re naaxive
        ez bi malbata xwe re naaxivim
        ez bi diya xwe re naaxivim
        ez bi birayê xwe re naaxivim
        xeyidî
        xeyidîn
        em ji hev xeyidîne
        malbata min ez red kirim
        malbata min ez naxwazim
        ez ji malbata xwe qut bûm
        ez neviyên xwe nabînim
        ez zarokên xwe nabînim
        nahêlin ez zarokên xwe bibînim
        keça min telefona min venake
        kurê min bi salan bi min re naaxive
        keça min bi salan bi min re naaxive
        lawê min min nabîne
        kurê min naxwaze min bibîne
        keça min naxwaze min bibîne
        zarokên min nayên serdana min
        zarokên min min naxwazin
        zarokên min ez ji jiyana xwe derxistim
        ez ji dê û bavê xwe qut bûm
        ez bi bavê xwe re naaxivim
        ez bi xwişka xwe re naaxivim
        dê û bavê min ez naxwazin
        malbata min pişta xwe da min
        malbata min bi min re naaxive
        malbata min dev ji min berda
        ji malbata xwe dûr ketim
        kontakt tune bi malbata xwe
        kontakt bi zarok nema
        geen contact met kind
        geen contact met ouders
        contactbreuk
        verbroken contact
        verstoten
        oudervervreemding
        neviyên min nas nakim
        jina min a berê zarok li dijî min kirin
        mêrê min ê berê zarok li dijî min kirin
        küs
        küstük
        xeyidîna malbatê
        em bi salan xeyidî ne
        şer û lihevxistina malbatê
        birayê min min nabîne
        birayên min ji ber mîras bi min re naaxivin
        ji ber mîrasê xeyidîn
        bûka min nahêle neviyan bibînim
        zavayê min nahêle keça xwe bibînim
        bavê min ez red kirim
        diya min ez red kirim

theme-relationship = Zehmetî di zewac û hevjîniyê de
    .about = Ji bo kesên ku bi hevjînê xwe re an di evînê de zehmetiyê dikişînin.
    .words =
        zewac
        hevjîn
        têkilî
        pirsgirêkên zewacê
        pirsgirêkên jin û mêran
        pevçûn
        em tim şerê hev dikin
        em tim pev diçin
        ez û mêrê xwe li hev nakin
        ez û jina xwe li hev nakin
        xapandin
        xiyanet
        bêbextî
        mêrê min min dixapîne
        jina min min dixapîne
        hewî
        mêrê min hewî anî ser min
        kumreşî
        hesûdî
        mêrê min ji min hez nake
        bûk û xesû
        hevjînî
        têkiliya min xirab e
        têkiliya me xirab e
        pirsgirêkên hevjîniyê
        zewaca min baş naçe
        zewaca min nexweş e
        evîn nema di zewacê de
        evîn nema di navbera me de
        em êdî ji hev hez nakin
        em bi hev re naaxivin
        em di yek malê de ne lê naaxivin
        mêrê min bi min re naaxive
        mêrê min guh nade min
        jina min guh nade min
        mêrê min her roj şer dike
        em her roj şer dikin
        jin û mêr şer dikin
        şerê jin û mêran
        bi yeke din re ye
        mêrê min bi jineke din re ye
        jina min bi mêrekî din re ye
        min mêrê xwe xapand
        min jina xwe xapand
        dostê wê heye
        yara wî heye
        vreemdgaan
        vreemdgegaan
        affaire
        relatieproblemen
        relatietherapie
        huwelijksproblemen
        aldatma
        aldattı
        aldatıldım
        evlilik sorunları
        xiyanet kir
        mêrê min li min xiyanet kir
        jina min li min xiyanet kir
        mêrê min kumreş e
        ez kumreş im
        hesûdiya mêrê min
        ez mêrê xwe êdî hez nakim
        nizanim bimînim an veqetim
        dixwazim zewaca xwe rizgar bikim
        xesûya min tevlî jiyana me dibe
        malbata mêrê min tevlî zewaca me dibe
        mêrê min guh dide diya xwe
        pirsgirêkên nivînan
        em bi hev re ranazin
        dil ji hev sar bûye
        evîna bêbersiv
        ez bi hezkiriyê xwe re şer dikim

theme-codependence = Dema kesekî nêzîk nikare dev ji alkol, hişbir an qumarê berde
    .about = Ji bo kesên ku hevjîn, zarok, dê, bav an hevalê wan nikare dev ji alkol, hişbir an qumarê berde.
    .words =
        Kesekî min dev ji alkol, made an qumarê bernade
        mêrê min alkolîk e
        mêrê min vedixwe
        mêrê min pir vedixwe
        jina min vedixwe
        bavê min alkolîk e
        bavê min vedixwe
        diya min vedixwe
        kurê min vedixwe
        kurê min tiryakî ye
        kurê min madeyan bi kar tîne
        kurê min heşîşê dikişîne
        birayê min heroînê dikişîne
        mêrê min qumarbaz e
        mêrê min qumarê dilîze
        malbata alkolîkan
        malbata tiryakiyan
        hevgirêdayîbûn
        al-anon
        jina min alkolîk e
        kurê min alkolîk e
        malbata kesê ku vedixwe
        zarokê dê û bavê alkolîk
        zarokê alkolîkan
        bi kesekî re dijîm ku vedixwe
        bi kesekî re dijîm ku hişbir bi kar tîne
        bi kesekî re dijîm ku qumarê dilîze
        mêrê min esrarê dikişîne
        mêrê min heşîşê dikişîne
        hevjînê min vedixwe
        hevjînê min hişbir bi kar tîne
        lawê min tiryakî ye
        lawê min vedixwe
        kurê min kokaînê dikişîne
        keça min kokaînê dikişîne
        keça min esrarê dikişîne
        birayê min vedixwe
        xwişka min vedixwe
        bavê min qumarê dilîze
        kurê min qumarê dilîze
        ez mêrê xwe ji vexwarinê nikarim rizgar bikim
        ez derewan ji bo wî dikim
        ez şûşeyên wî davêjim
        ez şûşeyên wî vedişêrim
        tim ditirsim ew ê serxweş bê malê
        ez li benda wî me ku serxweş bê
        ez deynên mêrê xwe didim
        ez pere didim kurê xwe yê tiryakî
        jiyana me li gorî vexwarina wî ye
        tevahiya jiyana min li dora wî ye
        min xwe ji bo wî ji bîr kir
        alanon
        al anon
        naranon
        partner van een verslaafde
        naasten van verslaafden
        ouders van verslaafde kinderen
        kind van alcoholist
        codependent
        codependentie
        bağımlı yakını
        bağımlı ailesi
        eşim alkolik
        hevgirêdayî
        girêdayîbûna bi kesê din
        nikarim wî rizgar bikim ji hişbiran
        mêrê min dev ji vexwarinê bernade
        kurê min dev ji esrarê bernade

theme-adoption = Adopsiyon: zarok li ba malbateke din
    .about = Ji bo kesên ku li ba malbateke din mezin bûne, û ji bo malbatên ku zarok dane an girtine.
    .words =
        Zarokên li ba malbateke din
        evlatlik
        evlatlix
        adopsiyon
        adoptie
        zarokê xwedîkirî
        me zarokek xwedî kir
        em dixwazin zarokekî xwedî bikin
        ez li ba malbateke din mezin bûm
        ez li diya xwe ya rastîn digerim
        ez li malbata xwe ya rastîn digerim
        min zarokê xwe da malbateke din
        zirdayik
        zirbav
        malbata parêzer
        koruyucu aile
        pleegzorg
        evlatlık
        evlatlik girtin
        evlat edinme
        ez evlatlık im
        ez wek evlatlık mezin bûm
        zarokê ku ji malbateke din hatiye
        zarokê mala sêwiyan
        sêwîxane
        ez di sêwîxanê de mezin bûm
        geadopteerd
        adoptiekind
        adoptieouder
        adoptieouders
        afstandsmoeder
        adopted
        pleegkind
        pleegkinderen
        pleegouder
        pleegouders
        pleeggezin
        uithuisplaatsing
        uithuisgeplaatst
        jeugdzorgê zarokên me birin
        zarok li malbata pleeg in
        dayika biyolojîk
        bavê biyolojîk
        diya min a biyolojîk
        dê û bavê biyolojîk
        dê û bavên rastîn
        ez dixwazim dê û bavê xwe yên rastîn nas bikim
        ez li malbata xwe ya biyolojîk digerim
        ez nizanim ji ku me ez evlatlık im
        ez zarokê xwe dam malbateke din
        zarokê min ji min girtin
        zarokê min li mala kesekî din e
        em malbata parêzer in
        me zarokek evlatlık girt
        donorkind

theme-new-parents = Pitik nû hatiye malê
    .about = Ji bo dê û bavên ku pitikeke wan heye, heke ji ya ku difikirîn girantir be jî.
    .words =
        Rojên giran ên piştî zayînê
        piştî zayînê
        pisti zayine
        piştî welidînê
        depresyona piştî zayînê
        zeyistan
        zeyistanî
        lohusa
        dayika nû
        bavê nû
        pitik
        bebik
        pitika min pir digirî
        ez nikarim ji pitika xwe hez bikim
        piştî zayînê tim digirîm
        jina min piştî zayînê guherî
        zayîna giran
        şîrdan
        depresyona di ducaniyê de
        piştî welidandinê
        depresyona dayikê
        depresyona bavê nû
        postnatal depresyon
        postpartum
        postpartum depresyon
        postpartum depressie
        postnatale depressie
        doğum sonrası depresyon
        lohusalık
        lohusalik
        zeyistan im
        welidîm lê kêfxweş nînim
        ez dayik bûm lê kêfxweş nînim
        nikarim pitika xwe hembêz bikim
        ez ditirsim zirarê bidim pitika xwe
        pitika min ranazê
        zarok bi şev ranazê
        pitika min qet ranaze
        huilbaby
        kolîk
        xew nema piştî zarok
        şîrê min nayê
        şîr nade pitik
        nikarim şîr bidim
        borstvoeding
        ez ducanî me û ditirsim
        ez avis im û ditirsim
        kraamtijd
        kraamzorg
        bevalling
        bevallingstrauma
        zayîna trawmatîk
        zarok bi sezaryenê
        pitika me ya yekem
        zarokê me yê yekem
        dayikên ciwan
        dayika ciwan
        jonge moeder
        jonge moeders
        bavên nû
        dayikên nû
        ez nû bûm bav
        ez nû bûm dê
        piştî zarokbûnê ez ne wek berê me
        jina min piştî zarok tim digirî
        keça min piştî zayînê xirab e
        xwişka min piştî zayînê depresyonê de ye

## migration
theme-refugees = Penaber û kesên nûhatî
    .about = Ji bo kesên ku neçar mane welatê xwe biterikînin an li vî welatî nû ne.
    .words =
        Penaber û kesên nû hatine
        penaber
        penaberî
        penaberan
        ez penaber im
        penaxwaz
        multecî
        multeci
        lacî
        koçber
        koçberî
        kocber
        îltîca
        iltica
        serlêdana penaberiyê
        ez ji şer reviyam
        ez ji welatê xwe reviyam
        ez nû hatime
        ez nû hatime Holandayê
        ez li vir kesî nas nakim
        trawmaya şer
        kampa penaberan
        kamp
        AZC
        îqame
        oturum
        ez li benda îqameyê me
        anîna malbatê
        malbata min di şer de ma
        inburgering
        entegrasyon
        penaxwazî
        penaberên sûrî
        penaberên êzidî
        penaberên kurd
        ez penaxwaz im
        ez wek penaber hatime
        ez ji sûriyê hatime
        ez ji îraqê hatime
        ez ji îranê hatime
        ez ji şingalê hatime
        ez ji rojava hatime
        asielzoeker
        asielzoekers
        asielzoekerscentrum
        asiel
        ez li azc me
        ez di azc de dimînim
        ez li kampê dimînim
        opvang
        opvanglocatie
        coa
        ind
        li benda bersiva ind
        hevpeyvîna îlticayê
        vluchteling
        vluchtelingen
        vluchtelingenwerk
        statushouder
        nieuwkomer
        nieuwkomers
        mülteci
        sığınmacı
        lacî sûrî
        muhacir
        koçbera nû
        koçberên nû
        nûhatî
        ez nû hatime vî welatî
        ez nû li vir im
        ez li vir biyanî me
        li vir kesî nas nakim
        ez sîstema vir nas nakim
        ez nizanim li vir tişt çawa ne
        ji ber şer min mala xwe hişt
        me her tişt li welêt hişt
        bi botê hatim
        bi qaçaxçî hatim
        malbata min hê li sûriyê ye
        malbata min li kampê ye
        gezinshereniging
        aile birleşimi
        yekgirtina malbatê
        ez bi tenê hatim bê malbat
        ciwanên penaber bê malbat
        inburgeringê
        inburgeren
        oturum izni
        penaberên jin
        jinên penaber
        zarokên penaber

theme-between-cultures = Di navbera du çandan de
    .about = Ji bo kesên ku bi du çandan dijîn an zarokên xwe di navbera du çandan de mezin dikin.
    .words =
        du çand
        du cand
        çand
        di navbera du çandan de
        ez di navberê de mame
        ne ji vir im ne ji wir im
        nasname
        cudahiya çandê
        nifşê duyem
        zarokên min bi kurdî nizanin
        zarokên min kurdî ji bîr dikin
        zarokên min bûne wek holandiyan
        mezinkirina zarokan li Ewropayê
        zewaca bi biyaniyan re
        edet û tore
        ramanên malbata min kevn in
        du zimanî
        du nasname
        di navbera du welatan de
        di navbera du welatan de mam
        du çandî
        bicultureel
        twee culturen
        tussen twee culturen
        iki kültür arasında
        kültür farkı
        cudahiya kulturî
        kultura me
        kultura holandî û ya me
        zarokên me çanda xwe winda dikin
        zarokên min nizanin ji ku ne
        zarokên min dixwazin wek holandiyan bijîn
        keça min dixwaze wek holandiyan bijî
        kurê min naxwaze kurdî biaxive
        zarokên min bi min re bi holandî diaxivin
        zarokên kurd li ewropayê
        zarokên kurdên diaspora
        mezin kirina zarokan di du çandan de
        ez li vir mezin bûm malbata min li wir
        ez li vir çêbûm lê ne wek wan im
        li malê kurd li derve holandî
        li vir biyanî li wir jî biyanî
        ez ne holandî me ne kurd
        nizanim kîjan welat ê min e
        ez xwe ji herdu aliyan biyanî hîs dikim
        asîmîlasyon
        diaspora
        nifşê sêyem
        nifşê nû
        hevjînê min holandî ye
        hevjîna min holandî ye
        mêrê min holandî ye
        jina min holandî ye
        zewaca têkel
        zewaca du çandî
        zarokên têkel
        zarokên du çandî
        opvoeden in twee culturen
        em zarokên xwe li hollandayê çawa mezin bikin
        rêzik û edetên me li vir nayên fêmkirin

theme-homesickness = Xerîbî û bêrîkirina welêt
    .about = Ji bo kesên ku bêriya welat û malbata xwe dikin.
    .words =
        xerîbî
        xeribi
        xurbet
        gurbet
        ez li xerîbiyê me
        bêrîkirin
        bêriya welatê xwe dikim
        bêriya welêt dikim
        bêriya malbata xwe dikim
        bêriya diya xwe dikim
        bêriya gundê xwe dikim
        hesret
        hesreta welat
        welat
        welatê min
        ez dixwazim vegerim welêt
        ez hînî vê derê nebûm
        xerîb
        xerîb im
        ez xerîb im
        xerîbiyê
        xerîbî zor e
        dilê min li welêt e
        dilê min li welat e
        dilê min xerîb e
        bêriya welat
        bêrîkirina welat
        bêrîkirina malbatê
        bêriya malê dikim
        bêriya zarokatiyê
        bêriya xwarinên diya xwe dikim
        bêriya çiyayên xwe dikim
        bêriya hevalên xwe yên welêt dikim
        bêriya cejna li welêt dikim
        bêriya newroza li welêt dikim
        bi stranên kurdî digirîm
        dema stranên kurdî guhdarî dikim digirîm
        hesreta mal û malbat
        hesreta dê û bav
        hesretê dikişînim
        heimwee
        gurbetçi
        gurbette
        sıla hasreti
        memleket hasreti
        diya min li welêt nexweş e nikarim herim
        bavê min li welêt pîr bû nikarim herim
        nikarim vegerim welêt
        hew dikarim li vir bijîm
        li vir hewa sar e dilê min teng e
        dixwazim vegerim gundê xwe
        dixwazim vegerim mala xwe
        malbata min ji min dûr e
        nikarim malbata xwe bibînim
        bi salan min diya xwe nedîtiye
        kesê min li vir tune malbata min li welêt e
        zarokên min li welêt in
        diya min li vir bêriya welêt dike

theme-discrimination = Cudakarî û nijadperestî
    .about = Ji bo kesên ku ji ber kok, reng, bawerî an nasnameya xwe neheqiyê dibînin.
    .words =
        cudakarî
        cudakari
        cihêkarî
        nijadperestî
        nijadperest
        neheqî
        ayrimcilik
        irkçilik
        ji ber ku ez kurd im
        ji ber ku ez biyanî me
        ji ber ku ez misilman im
        ji ber ku ez êzidî me
        ji ber rengê min
        ji ber hîcaba min
        ji ber navê min kar nadin min
        dijminatiya biyaniyan
        cudakarî li min dikin
        cîranê min heqaretê li min dike
        cudakarî dibînim
        cihêkarî li min dikin
        rasîzm
        rasîst
        racisme
        discriminatie
        gediscrimineerd
        ırkçılık
        irkcilik
        ayrımcılık
        unsuriye
        temyîz unsurî
        nijadperestan
        nijadperestiyê dibînim
        biyanîfobî
        îslamofobî
        islamofobi
        islamofobie
        ji ber zimanê min
        ji ber aksana min
        ji ber laçika min
        ji ber laçikê kar nadin min
        ji ber porê min ê reş
        ji ber rengê çermê min
        min bi çavekî kêm dibînin
        bi çavekî xirab li min dinêrin
        wek hemwelatiyê duyem
        wek mirovê çîna duyemîn
        li ser rê heqaret li min kirin
        ji min re dibêjin here welatê xwe
        vegere welatê xwe
        ji ber ku em penaber in mal nadin me
        polîs tim min disekinîne
        li kar min bi çavekî kêm dibînin
        li dibistanê ji zarokê min re dibêjin biyanî
        ji zarokê min re dibêjin reş
        mafê min xwarin
        li kar nijadperestî heye

theme-language-practice = Bi hev re hînbûna ziman
    .about = Ji bo kesên ku dixwazin bi axaftina bi kesên din re ziman hîn bibin.
    .words =
        ziman
        hînbûna ziman
        fêrbûna ziman
        ferbuna ziman
        holandî
        holendî
        zimanê holandî
        felemenkî
        hollandaca
        ez bi holandî nizanim
        ez dixwazim holandî hîn bibim
        holandiya min qels e
        kursa ziman
        kursa holandî
        ez dixwazim holandî biaxivim
        taalcafé
        inburgering
        diya min bi holandî nizane
        holandiya min
        holandî hîn bibim
        fêrbûna holandî
        hînbûna holandî
        holandî pratîk
        pratîka ziman
        pratîka holandî
        pratîka axaftinê
        kesekî ku pê re holandî biaxivim
        ez fêm dikim lê nikarim biaxivim
        ez şerm dikim holandî biaxivim
        ji şaşiyan ditirsim dema holandî diaxivim
        dixwazim holandî baş biaxivim
        dixwazim holandî pêşve bixim
        nederlands leren
        nederlands oefenen
        nederlands praten
        nederlandse taal
        nt2
        taalmaatje
        taalcafe
        taalles
        taalcursus
        taalcoach
        conversatieles
        praatgroep nederlands
        taalhuis
        inburgeringexamen
        staatsexamen
        a2 ya holandî
        b1 ya holandî
        dil kursu
        hollandaca öğrenmek
        hollandaca konuşmak
        dersa holandî
        dersên holandî
        kursa belaş a holandî
        kursa zimanê holandî
        kurseke ziman
        mamosteyê holandî
        mêrê min holandî nizane
        jina min dixwaze holandî hîn bibe
        dê û bavê min holandî nizanin

theme-undocumented = Jiyana bê kaxez
    .about = Ji bo kesên ku bê îqame û bê kaxez dijîn.
    .words =
        bê kaxez
        bêkaxez
        be kaxez
        kaxez
        kaxezên min tune ne
        kaxezên min nînin
        qaçax
        qacax
        ez qaçax im
        ez bi qaçaxî dijîm
        bê îqame
        îqame
        îqameya min tune
        oturum
        oturuma min tune
        îltîcaya min hat redkirin
        min red xwar
        dersînorkirin
        dixwazin min bişînin welêt
        vîzeya min qediya
        illegal
        bê belge
        bêbelge
        bê nasname
        bê oturum
        bê îqama
        bêîqame
        bê pasaport
        bê kaxezan dijîm
        ez bê kaxez im
        ez bê belge me
        ez ilegal im
        îlegal
        ongedocumenteerd
        ongedocumenteerden
        zonder papieren
        geen verblijfsvergunning
        geen status
        uitgeprocedeerd
        uitzetting
        bed bad brood
        kaçak
        kaçak yaşamak
        belgesiz
        xeyrî qanûnî
        qanûnî nînim
        ez bi dizî dijîm
        ez ji polîs ditirsim ku bigirin
        ez ditirsim min bişînin
        ditirsim min deport bikin
        deport
        deportasyon
        ind red kir
        îltîcayê red kirin
        penaberiya min hat redkirin
        mafê mayînê tune
        mafê min ê mayînê tune
        statûya min tune
        bsn min tune
        bê sîgorta nikarim herim doktor
        bê kaxez nikarim bixebitim
        bi reş dixebitim
        karê reş
        zarokên min bê kaxez in
        zarokê min bê nasname ye
        hevalê min bê kaxez e
        dublîn
        dublin claim

## identity
theme-lgbtq = Lezbiyen, gey, bîseksuel an kuîr
    .about = Ji bo kesên ku lezbiyen, gey, bîseksuel an kuîr in an vê yekê ji xwe dipirsin, û ji bo malbata wan.
    .words =
        LGBT
        LGBTQ
        LGBTÎ
        gey
        gay
        ez gey im
        hevzayend
        hevzayendî
        hevzayendxwaz
        hevcinsxwaz
        hevregez
        ez hevzayend im
        homoseksuel
        lezbiyen
        ez lezbiyen im
        bîseksuel
        queer
        ez ji mêran hez dikim
        ez ji jinan hez dikim
        ez ji malbata xwe vedişêrim
        kurê min gey e
        keça min lezbiyen e
        misilman û gey
        lgbti
        lgbtqia
        lhbt
        lhbti
        lhbtiq
        eşcinsel
        escinsel
        gey im
        homo
        homoseksuelî
        homoseksüel
        lezbîyen
        lezbiyan
        lesbisch
        biseksuel
        biseksüel
        kuîr
        aseksuel
        coming out
        uit de kast
        eşkerekirina xwe
        ji malbatê re bêjim ku gey im
        malbat nizane ku ez gey im
        malbat nizane ku ez lezbiyen im
        malbat fêr bû ku ez gey im
        malbata min ez avêtim ji ber ku gey im
        ez bi dizî hezkirina xwe dijîm
        ez ji keçan hez dikim
        ez ji kuran hez dikim
        ez keç im û ji keçekê hez dikim
        ez kur im û ji kurekî hez dikim
        mêr bi mêr re
        jin bi jinê re
        ez nizanim ez gey im an na
        ez zewicî me û gey im
        ez misilman im û gey im
        kurd û gey
        kurdên lgbt
        penaberên lgbt
        mêrê min gey e
        bavê min gey e
        birayê min gey e
        hevala min lezbiyen e
        malbata zarokê gey
        dê û bavên zarokên gey

theme-transgender = Trans û nasnameya zayendî
    .about = Ji bo kesên ku hîs dikin zayenda wan ne ew e ku di zayînê de hatiye nivîsandin, û ji bo nêzîkên wan.
    .words =
        trans
        ez trans im
        transgender
        transseksuel
        jina trans
        mêrê trans
        nasnameya zayendî
        nasnameya cinsî
        guhertina zayendê
        ez xwe wek jin hîs dikim
        ez xwe wek mêr hîs dikim
        ez di bedeneke şaş de me
        non-binary
        întersêks
        zarokê min trans e
        keça min dixwaze bibe kur
        transjin
        transmêr
        transjin im
        transmêr im
        trans kadın
        trans erkek
        transvrouw
        transman
        genderdysforie
        cinsiyet değiştirme
        cinsiyet geçişi
        cinsiyet kimliği
        zayenda min ne ev e
        zayend guhertin
        zayendê biguherim
        dixwazim zayenda xwe biguherînim
        dixwazim bibim jin
        dixwazim bibim mêr
        ez keç im lê xwe kur hîs dikim
        ez kur im lê xwe keç hîs dikim
        hormon distînim ji bo zayend
        hormon digirim trans
        ez ne jin im ne mêr
        ne jin ne mêr
        nonbinary
        non binary
        genderfluid
        genderneutraal
        genderqueer
        genderkliniek
        xunsa
        intersex
        interseks
        bedena min ne ya min e
        dixwazim navê xwe biguherînim trans im
        navê xwe yê kevn naxwazim
        tenê dixwazim bi navê xwe yê nû bang min bikin
        kurê min dixwaze bibe keç
        kurê min xwe wek keç hîs dike
        keça min xwe wek kur hîs dike
        zarokê min dibêje ez keç nînim
        birayê min trans e
        xwişka min trans e
        mêrê min trans e
        hevjînê min trans e
        dê û bavên zarokên trans

theme-women = Jin bi jinan re
    .about = Ji bo jinên ku dixwazin li hev guhdarî bikin û hêzê bidin hev.
    .words =
        jin
        jinan
        koma jinan
        civîna jinan
        jinên kurd
        jinên koçber
        tenê jin
        tenê ji bo jinan
        jinên bihêz
        hêza jinan
        piştgiriya jinan
        komeleya jinan
        mafên jinan
        kadinlar
        ez wek jin zehmetiyê dikişînim
        keç û jin
        jinan bi hev re
        komên jinan
        grûba jinan
        civatên jinan
        jin ji bo jinan
        kafeya jinan
        vrouwengroep
        vrouwen
        vrouwencentrum
        moedergroep
        kadın grubu
        kadınlar grubu
        kadın dayanışması
        jinên penaber
        jinên êzidî
        jinên sûrî
        jinên xerîb
        jinên biyanî
        jinên malê
        jinên ku li malê ne
        jinên bi zarok
        jinên xebatkar
        jinên ciwan
        dixwazim jinên din nas bikim
        dixwazim bi jinan re biaxivim
        dixwazim bi jinan re rûnim
        cihekî ku tenê jin lê ne
        cihekî jinan
        li cem jinan rehettir im
        ez li ber mêran şerm dikim biaxivim
        xurtkirina jinan
        jin jiyan azadî
        mafê jinê
        jineke bihêz
        hevalên jin
        koma dayikên kurd
        diya min dixwaze bi jinan re be

theme-men = Mêr bi mêran re
    .about = Ji bo mêrên ku dixwazin bi mêrên din re bi dilekî vekirî biaxivin.
    .words =
        mêr
        mêran
        zilam
        koma mêran
        koma zilaman
        civîna mêran
        tenê mêr
        tenê ji bo mêran
        mêrên kurd
        koma bavan
        hêrs
        ez nikarim hêrsa xwe bigirim
        ez derdê xwe ji kesî re nabêjim
        mêr nagirîn
        mêrê min bi kesî re naaxive
        komên mêran
        grûba mêran
        mêr ji bo mêran
        mannengroep
        mannen
        mannenpraatgroep
        vadergroep
        vaders
        bavên kurd
        erkek grubu
        erkekler grubu
        cihekî mêran
        kafeya mêran
        zilamên kurd
        mêrên penaber
        mêrên bi tenê
        bavên ciwan
        ez mêr im û digirîm
        mêr jî digirîn
        mêr jî xemgîn dibin
        mêr divê bihêz be dibêjin
        ez wek mêr nikarim bi kesî re biaxivim
        zilam qala derdê xwe nakin
        ez derdê xwe di dilê xwe de digirim
        ez derdê xwe vedişêrim wek mêr
        dixwazim bi mêran re biaxivim
        ez dixwazim mêrên din bibînim
        ez li ber jinan nikarim biaxivim
        hestên mêran
        hêrsa mêran
        mêrê min bi kesî re derdê xwe nabêje
        bavê min hestên xwe nabêje
        kurê min hestên xwe vedişêre
        mêranî û bavîtî
        bavîtî

theme-faith-doubt = Guman li ser baweriyê an dev jê berdan
    .about = Ji bo kesên ku ji baweriya xwe bi guman in an jî ji dîn an ji cemaetekê derketine.
    .words =
        Guman li ser baweriyê
        bawerî
        baweri
        guman
        dîn
        ez êdî bawer nakim
        min baweriya xwe winda kir
        ez ji dîn derketim
        ji dîn derketin
        min dev ji îslamê berda
        ateîst
        ateist
        ez ateîst im
        deîst
        agnostîk
        min dînê xwe guhert
        ez bûm xiristiyan
        cemaet
        cemaat
        ez ji cemaetê derketim
        terîqet
        ez naxwazim hîcabê bikim
        tirsa ji guneh

## living
theme-loneliness = Tenêtî
    .about = Ji bo kesên ku xwe tenê hîs dikin an dixwazin kesên nû nas bikin.
    .words =
        tenêtî
        teneti
        tenêbûn
        tenahî
        bi tenê
        bitenê
        ez tenê me
        ez bi tenê me
        ez pir tenê me
        ez xwe tenê hîs dikim
        ez xwe bi tenê hîs dikim
        ez bi tenê dijîm
        tenê mam
        bêkes
        bêkesî
        ez bêkes im
        kesê min tune
        kesê min nîne
        bêheval
        hevalên min tune ne
        ez li hevalan digerim
        ez dixwazim mirovan nas bikim
        kes tune ku pê re biaxivim
        kes nayê mala min
        kes li min napirse
        yalnizlik
        diya min pir bi tenê ye
        tenêtiya min
        tenêtî zor e
        tenê dijîm
        bi tenê mame
        bi tenê me li vir
        li vir bi tenê me
        bi tenê rûdinim her roj
        dilê min ji tenêtiyê teng bûye
        ji tenêtiyê diwestim
        ji tenêtiyê digirîm
        tenêtî min dikuje
        her roj di nav çar dîwaran de me
        di nav çar dîwaran de mame
        bi dîwaran re diaxivim
        tim li malê me
        her roj li malê bi tenê
        kes li min nagere
        kes li min telefon nake
        kes serdana min nake
        kes silav nade min
        kes hal û rewşa min napirse
        kesekî min tune ku pê re biaxivim
        kesekî min tune ku derdê xwe bêjim
        hevalekî min jî tune ye
        tu hevalên min tune
        heval nagirim
        nikarim hevalan çêkim
        hevalan dixwazim
        dixwazim hevalan bibînim
        dixwazim hevalên nû nas bikim
        dixwazim bi kesan re qehwe vexwim
        dixwazim bi xelkê re rûnim
        li cejnan bi tenê me
        cejn bi tenê derbas dikim
        roja jidayikbûnê bi tenê bûm
        dawiya hefteyê tim bi tenê
        di nav qelebalixê de jî bi tenê me
        bi xelkê re me lê xwe tenê hîs dikim
        ez li cihê nû kesî nas nakim
        em nû bar kirin kesî nas nakim
        ez ji civakê qut bûm
        îzolebûn
        îzole bûme
        eenzaam
        eenzaamheid
        geen vrienden
        vrienden maken
        maatje
        buddy
        lonely
        yalnız
        yalnızım
        yalnızlık
        kimsem yok
        bavê min bi tenê ye
        diya min her roj bi tenê rûdine
        kurê min heval tune ne
        keça min heval tune ne
        zarokê min hevalên wî tune
        kurê min bi tenê ye tim li malê ye
        mêrê min kesî nas nake
        dapîra min bi tenê dijî

theme-debt = Deyn û tengasiya pereyan
    .about = Ji bo kesên ku deyndar in an pereyê wan têrê nake.
    .words =
        deyn
        deynê min heye
        deynên min hene
        deyndar
        ez deyndar im
        ez nikarim deynê xwe bidim
        qerd
        qerz
        borc
        borç
        pere
        bêpere
        pereyê min tune
        perê min tune
        pereyê min têrê nake
        feqîrî
        feqîr
        xizanî
        ez nikarim kirêya malê bidim
        ez nikarim fatûreyan bidim
        debara me nabe
        kredî
        îcra
        haciz
        banka xwarinê
        mêrê min deyn kiriye
        schulden
        deynan
        deynê bankê
        deynê min pir e
        deynê min mezin bû
        ketim bin deyn
        ketime nav deynan
        di nav deyn de me
        di bin deynan de me
        di bin deyn de fetisîm
        deynên min nayên dayîn
        deynê xwe nadim
        deyndariyê
        deyndarî
        kredî nikarim bidim
        qerdê bankê
        qerzdar
        borçluyum
        borç batağı
        borçlar
        icra
        icralık
        haciz geldi
        deurwaarder
        deurwaarder hat malê
        deurwaarder li derî ye
        nameyên zer
        nameyên deyn venakim
        fatûreyên min man
        fatûreyên nedayî
        faturayên min nayên dayîn
        nikarim faturayan bidim
        nikarim elektrîkê bidim
        elektrîk tê birîn
        gaz tê birîn
        sîgorta nikarim bidim
        zorgverzekering nikarim bidim
        zorgpremie
        huurachterstand
        kirê nikarim bidim
        kirêya malê maye
        dixwazin min ji malê derxin ji ber kirê
        dawiya mehê pere tune
        pere di nîvê mehê de xelas dibe
        berî dawiya mehê pereyê min diqede
        cizdanê min vala ye
        berîka min vala ye
        destê min teng e
        destteng
        desttengî
        tengasiya pere
        tengasiya aborî
        zehmetiya aborî
        pirsgirêkên pereyan
        pirsgirêka pere
        zarokên xwe nikarim têr bikim
        nikarim xwarinê bikirim
        nikarim cilan bikirim ji zarokan re
        feqîr im
        ez feqîr im
        perîşan im ji bêpereyî
        pere tune ku bijîm
        bêpere mame
        schuldhulp
        schuldhulpverlening
        schuldsanering
        schuldeiser
        schuldeisers
        schuldregeling
        wsnp
        bewindvoerder
        bewindvoering
        budgetbeheer
        voedselbank
        geldproblemen
        geldzorgen
        armoede
        rood staan
        toeslagen
        toeslagenaffaire
        belastingdienst
        belastingschuld
        bijstand têrê nake
        mêrê min deyndar e
        kurê min deyndar e
        birayê min deynan dike
        jina min tim tiştan dikire û deyn dike
        bi krediyê tiştan dikirim
        klarna
        afterpay

theme-unemployment = Bêkarî
    .about = Ji bo kesên ku bê kar in, li kar digerin an êdî nikarin bixebitin.
    .words =
        bêkar
        bêkarî
        bekari
        ez bêkar im
        bê kar im
        ez li kar digerim
        ez kar nabînim
        kar tune
        min karê xwe winda kir
        ez ji kar hatim derxistin
        ez ji kar avêtim
        ez nikarim bixebitim
        ez ji ber nexweşiyê nikarim bixebitim
        işsiz
        sosyal
        alîkariya sosyal
        uitkering
        UWV
        WIA
        mêrê min bêkar e
        kurê min kar nabîne
        bêkar mam
        bêkar im ji mêj ve
        du sal in bêkar im
        ez bêkar mam piştî derxistina ji kar
        ji kar hatim derxistin
        ji kar hatim avêtin
        şirketa min îflas kir
        kontrata min xilas bû
        kontrat nehat dirêjkirin
        karekî nû digerim
        li karekî digerim
        kar dixwazim
        dixwazim kar bikim
        kar nadin min
        serlêdanê dikim lê bersiv nayê
        hevpeyvîna kar
        sollicitatie
        solliciteren
        werkloos
        werkloosheid
        ww uitkering
        bijstand
        bijstandsuitkering
        arbeidsongeschikt
        arbeidsongeschiktheid
        wajong
        re-integratie
        re-integreren
        afgekeurd
        jobcoach
        sosyalê distînim
        sosyal distînim
        ji sosyalê dijîm
        uitkeringê distînim
        bêkarî min diqedîne
        bi ser malê ve mam bêkar
        her roj li malê bê kar im
        işsizim
        işsizlik
        kovuldum
        betalî
        battal
        nikarim bixebitim
        êdî nikarim bixebitim
        nexweş im nikarim kar bikim
        ji ber pişta xwe nikarim bixebitim
        ji ber nexweşiyê ji kar mam
        diplomaya min li vir nayê naskirin
        bi 50 saliyê kar nabînim
        ez kal im kar nadin min
        ciwan im kar nabînim
        piştî girtîgehê kar nabînim
        mêrê min ji kar hat derxistin
        jina min kar nabîne
        keça min kar nabîne
        ez betal im

theme-work-stress = Zehmetiya li kar
    .about = Ji bo kesên ku li kar zext, pevçûn an xemgîniyê dijîn.
    .words =
        stresa kar
        stresa li kar
        pirsgirêkên kar
        pirsgirêkên li kar
        zexta kar
        patron
        patronê min zordariyê li min dike
        şefê min li min diqîre
        ez ji karê xwe hez nakim
        ez naxwazim biçim kar
        ez pir dixebitim
        kar ez westandim
        ji kar westiyame
        mobbing
        li kar heqaretê li min dikin
        mêrê min ji kar bi hêrs tê
        stresa karê min
        zehmetiya li kar
        karê min giran e
        karê min pir giran e
        karê min pir stres e
        barê kar
        karê zêde
        zexta dem
        patronê min zalim e
        patron li min diqîre
        patronê min tim gazin dike
        patronê min heq nade min
        patron meaşê min nade
        meaşê min dereng tê
        li kar her tişt li ser min e
        bi hevkaran re li hev nakim
        hevkarên min min naxwazin
        bi rêveber re şer
        pirsgirêkên bi patron re
        bi patron re pirsgirêk
        sibehan dilê min naxwaze herim kar
        ez ji roja duşemê ditirsim
        êvara yekşemê ji kar ditirsim
        şev li ser kar difikirim
        ji ber kar nikarim razêm
        ez ji kar bêzar bûme
        ditirsim ji kar min derxin
        karê şevê min diqedîne
        karê şevê
        vardiya
        vardiya zirar dide
        karê giran bi destan
        werkdruk
        werkstress
        werkgever
        conflict op het werk
        conflict met baas
        conflict met leidinggevende
        ziekmelden
        ziek gemeld
        iş stresi
        iş baskısı
        mobbing iş yerinde
        bê kontrat dixebitim
        zordarî li kar
        li kar min biçûk dixin
        jina min ji kar bi hêrs tê
        mêrê min stresa kar heye
        keça min ji kar diqede
        kar û malbat bi hev re zehmet in

theme-homelessness = Bê maleke mayînde
    .about = Ji bo kesên ku mala wan tune ye an ditirsin ku mala xwe winda bikin.
    .words =
        bêmal
        bemal
        bêmalî
        bê mal
        mala min tune
        mala min nîne
        cihê min tune ku lê razêm
        cihê razanê
        ez li kolanê me
        ez li kolanê mam
        ez li kolanan radizim
        ez ji malê avêtim
        dixwazin min ji malê derxin
        ez xanî nabînim
        ez li mala hevalan dimînim
        ez di erebeyê de radizim
        evsiz
        kurê min li kolanê ye
        dakloos
        bêmal mam
        bêmal im
        ez bêmal im
        ez bê mal mam
        bê xanî
        bêxanî
        cih tune ku razêm
        cihê rûniştinê tune
        kirê nikarim bigirim
        mal nabînim
        xanî nabînim
        kirê pir giran e xanî nabînim
        li benda malekê me
        bi salan li benda malê me
        sociale huurwoning
        wachtlijst woning
        woningnood
        daklozenopvang
        nachtopvang
        opvang daklozen
        zwerver
        ez li parkê radizim
        ez li îstasyonê radizim
        ez her şev li cihekî radizim
        ez ji mala kesekî diçim mala kesekî
        ez li mala hevalan radizim
        li mala xizman dimînim
        bankslaper
        ji mal hatim avêtin
        ji mal hatim derxistin
        ji malê derxistim
        huisuitzetting
        evden atıldım
        evsizim
        kalacak yer yok
        sokakta yatıyorum
        mêrê min em ji malê avêtin
        bi zarokan li kolanê mam
        bi zarokan bê mal im
        birayê min li kolanê ye
        lawê min bêmal e
        bavê min li kolanê radize
        maatschappelijke opvang
        briefadres

theme-detention = Girtîgeh û piştî wê
    .about = Ji bo kesên ku di girtîgehê de ne, jê derketine an kesekî wan girtî ye.
    .words =
        girtîgeh
        girtigeh
        girtî
        hepis
        heps
        hebs
        hepsxane
        zindan
        hapis
        ez di hepsê de bûm
        ez ji hepsê derketim
        ez ji girtîgehê derketim
        mêrê min di hepsê de ye
        mêrê min girtî ye
        kurê min di hepsê de ye
        kurê min girtî ye
        bavê min di girtîgehê de ye
        malbata girtiyan
        girtiyê siyasî
        girtîxane
        zîndan
        ez hepis bûm
        ez girtî bûm
        ez girtî me
        nû ji hepsê derketim
        nû ji girtîgehê derketim
        min salên dirêj di zindanê de derbas kirin
        10 sal di hepsê de bûm
        piştî hepsê
        piştî girtîgehê
        piştî zindanê jiyan
        jiyana piştî hepsê
        piştî hepsê kes kar nade min
        gevangenis
        gedetineerd
        ex-gedetineerde
        ex-gedetineerden
        detentie
        bajes
        reclassering
        enkelband
        celstraf
        taakstraf
        cezaevi
        hapishane
        mahkum
        tutuklu
        sabiqeya min heye
        sicila min xirab e
        vog nadin min
        birayê min di hepsê de ye
        birayê min girtî ye
        lawê min girtî ye
        lawê min di girtîgehê de ye
        diya min di girtîgehê de ye
        jina min di girtîgehê de ye
        hevjînê min di girtîgehê de ye
        hevjînê min girtî ye
        malbata girtî
        serdana girtîgehê
        ez diçim serdana girtîgehê
        zarokên min bavê wan di hepsê de ye
        çawa ji zarokan re bêjim bavê wan girtî ye
        mêrê min hat girtin
        kurê min hat girtin
        jiyan bi hevjînê girtî
        girtiyên siyasî
        ez ji ber siyasetê hatim girtin

theme-veterans = Leşkerên berê, polîs û karmendên alîkariya lezgîn
    .about = Ji bo kesên ku di leşkerî, polîs, agirkujî an ambulansê de tiştên giran dîtine, û ji bo nêzîkên wan.
    .words =
        Leşkerên berê û karmendên alîkariya lezgîn
        leşker
        leşkerî
        leşkerê berê
        lesker
        esker
        eskerî
        pêşmerge
        pêşmergeyê berê
        şervan
        ez li eniyê bûm
        gazî
        veteran
        polîs
        agirkuj
        agirvan
        ambulans
        birîndarê şer
        mêrê min piştî leşkeriyê guherî
        malbata şehîdan
        leşker bûm
        ez leşker bûm
        ez pêşmerge bûm
        ez şervan bûm
        şervanê berê
        şervanê ypg
        ypj
        min li dijî daîşê şer kir
        li eniya şer bûm
        ez çûme şer
        ez di şer de bûm
        hevalên min li ber çavê min şehîd bûn
        hevalên min di şer de şehîd bûn
        hevrêyên min şehîd ketin
        piştî şer ez ne wek berê me
        dengê topan hê di guhê min de ye
        bi dengê çekan vediciniqim
        birîndarê şer im
        gaziyê şer
        gazî bûm
        leşkerên berê
        defensie
        oud-militair
        ex-militair
        uitgezonden
        veteranen
        veteraan
        veteranenloket
        politie
        brandweer
        ambulance
        agirkujî
        paramedîk
        ez polîs im
        ez agirkuj im
        ez li ambulansê kar dikim
        min di kar de mirî dîtin
        ez nikarim tiştên li kar dîtî ji bîr bikim
        srebrenica
        uruzgan
        gazi
        şehid ailesi
        mêrê min li şer bû
        mêrê min leşker bû
        mêrê min pêşmerge bû
        kurê min pêşmerge ye
        bavê min pêşmerge bû
        bavê min şervan bû
        birayê min ji şer vegeriya
        kurê min leşker e
        jina min polîs e
        malbata leşkeran
        malbata pêşmergeyan

theme-low-literacy = Zehmetiya xwendin û nivîsandinê
    .about = Ji bo kesên ku di xwendin, nivîsandin, hesab an komputerê de zehmetiyê dikişînin.
    .words =
        xwendin
        nivîsandin
        nivisandin
        nivîsîn
        xwendin û nivîsandin
        xwendina min tune
        ez nikarim bixwînim
        ez nikarim binivîsim
        ez xwendin û nivîsandinê nizanim
        nexwende
        nexwendî
        ez neçûme dibistanê
        ez nameyan fêm nakim
        ez nikarim formê tije bikim
        kursa xwendin û nivîsandinê
        dîsleksî
        okuma yazma
        diya min nexwendî ye
        ez bi kompîturê nizanim
        nexwendî me
        ez nexwendî me
        bêxwendin
        bê dibistan
        nexwendetî
        laaggeletterd
        laaggeletterdheid
        analfabeet
        analfabetisme
        analfabet
        lezen en schrijven
        leren lezen
        leren schrijven
        taalhuis
        okuma yazma bilmiyorum
        okuryazar değil
        ummî
        xwendin û nivîsîn
        xwendin nizanim
        tîpan nas nakim
        tîpên latînî nizanim
        bi tîpên latînî nikarim bixwînim
        nikarim navê xwe binivîsim
        nikarim peyaman bixwînim
        nikarim nameyan bixwînim
        nameyên belediyeyê fêm nakim
        nameyên holandî fêm nakim
        nikarim formê dagirim
        digid nizanim
        digid nikarim bi kar bînim
        digitale vaardigheden
        bi kompîturê nikarim
        bi telefonê nizanim
        înternetê nizanim bi kar bînim
        hêdî dixwînim
        zehmet dixwînim
        şaşiyan dikim di nivîsê de
        bi nivîsê zehmetî dikişînim
        ez şerm dikim ku nikarim bixwînim
        kesî nizane ku nikarim bixwînim
        zarokê min nameyan ji min re dixwîne
        kurê min nameyan ji min re dixwîne
        ez di zarokatiyê de neçûm dibistanê
        keç nedişandin dibistanê
        mamosteyê xwendinê
        kursa tîpan
        mêrê min nikare bixwîne
        jina min nexwendî ye
        bavê min nexwendî ye

theme-ageing = Temenê mezin
    .about = Ji bo kesên ku temenê wan mezin dibe û dixwazin li ser vê yekê biaxivin.
    .words =
        kal
        pîr
        kal û pîr
        kalûpîr
        kalbûn
        pîrbûn
        pîrî
        ez pîr bûm
        ez kal bûm
        temen
        temenê min mezin e
        extiyar
        îxtiyar
        teqawid
        teqawît
        ez teqawid bûm
        emeklî
        65 salî
        dapîr
        bapîr
        mala kal û pîran
        diya min pîr e
        bavê min kal e
        tirsa ji mirinê
        kal dibim
        pîr dibim
        ez pîr dibim
        ez kal dibim
        pîrejin
        kalemêr
        kalemêran
        temenê min derbas bû
        temenê 70 salî
        70 salî
        75 salî
        80 salî
        ez 80 salî me
        kesên pîr
        kesên mezin
        kesên temenmezin
        yaşlı
        yaşlılık
        yaşlanmak
        yaşlılar
        ouderen
        ouderdom
        senioren
        senior
        oud worden
        pensioen
        gepensioneerd
        aow
        teqawîtî
        teqawidî
        jiyana piştî teqawîdiyê
        dema teqawidiyê vala me
        emeklilik
        emekli
        emekli oldum
        hêza min bi salan kêm dibe
        bi kalbûnê re hêza min nema
        zarok çûne malên xwe em man
        zarokên min êdî mezin bûne mal vala ye
        nizanim rojê bi çi derbas bikim piştî teqawidiyê
        ez kal bûm û bêkêr mam
        ji kalbûnê ditirsim
        verpleeghuis
        verzorgingshuis
        bejaardentehuis
        bejaarden
        huzurevi
        dagbesteding ouderen
        dê û bavê min pîr in
        dapîra min pîr e
        bapîrê min kal e
        xesûya min pîr e
        kal û pîrên kurd
        pîrên me yên koçber

theme-recovery = Başbûn û rabûna ser piyan
    .about = Ji bo kesên ku zehmetiyên derûnî dibînin an dîtine û dixwazin baş bibin û dîsa jiyana xwe bi xwe bimeşînin.
    .words =
        başbûn
        basbun
        başbûna derûnî
        ez dixwazim baş bibim
        ez dixwazim bêm ser xwe
        rabûna ser piyan
        ji nû ve dest bi jiyanê dikim
        derûnî
        nexweşiya derûnî
        nexweşiyên derûnî
        tenduristiya derûnî
        piştgiriya derûnî
        psîkolojî
        psikoloji
        psîkolog
        psîkiyatrî
        psîkolojiya min xirab e
        ez di nexweşxaneya derûnî de bûm
        ez ji nexweşxaneyê derketim
        hêvî
        WRAP
        psîkolojiya kurê min xirab e
        başbûna min
        baştir dibim
        ez baştir dibim
        xwe ji nû ve ava dikim
        herstel
        herstelgroep
        herstelacademie
        ervaringsdeskundige
        ervaringsdeskundigheid
        wrap groep
        ggz
        ggz instelling
        psychiatrie
        psychisch ziek
        psychische klachten
        psychische problemen
        psychiater
        psychiatrisch ziekenhuis
        psikiyatri
        ruh sağlığı
        ruhsal hastalık
        nexweşiya nefsî
        pirsgirêkên derûnî
        derdê derûnî
        rewşa min a derûnî
        tenduristiya min a derûnî
        ez li psîkolog diçim
        ez li psîkiyatrîst diçim
        psîkiyatrîst
        nexweşxaneya derûnî
        nexweşxaneya rûhî
        nexweşxaneya dînan
        ji nexweşxaneya derûnî derketim
        min nexweşiya derûnî derbas kir
        bi nexweşiya derûnî dijîm
        jiyana bi nexweşiya derûnî
        jiyana xwe ji nû ve saz bikim
        dixwazim jiyana xwe ji nû ve bigirim destê xwe
        ez dixwazim dîsa kar bikim piştî nexweşiyê
        piştî depresyonê dîsa rabûm
        piştî krîzê ji nû ve
        vegera nexweşiyê
        hêza xwe ji nû ve dibînim
        şermê ji nexweşiya derûnî
        ji min re dibêjin dîn
        stîgma
        stigma
        ez bi salan li ggz bûm
        birayê min nexweşiya derûnî heye
        mêrê min nexweşiya derûnî heye
        keça min nexweşiya derûnî heye
        diya min nexweşiya derûnî heye
        ez dixwazim alîkarî bidim kesên wek min
