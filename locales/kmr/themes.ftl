# Themes: one message each. Label; .about = one plain sentence; .words = what people type, one phrase a line.

## Categories
theme-category-mind = Hest û derûnî
theme-category-addiction = Alkol, made, qumar û adetên din
theme-category-loss = Windakirin, şîn û veqetîn
theme-category-body = Beden û tenduristî
theme-category-safety = Ewlehî û şîdet
theme-category-family = Malbat û lênêrîn
theme-category-migration = Koçberî û welatê nû
theme-category-identity = Bi nasnameya xwe jiyan
theme-category-living = Jiyana rojane, kar û pere

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

theme-panic = Krîza panîkê
    .about = Ji bo kesên ku ji nişka ve pir ditirsin, dilê wan zû lê dide û bêhna wan diçike.
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

theme-bipolar = Bîpolar, guherînên mezin ên hestan
    .about = Ji bo kesên ku carinan pir bi kêf û coş in, carinan jî pir xemgîn in, û ji bo nêzîkên wan.
    .words =
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

theme-psychosis = Bihîstina dengan, psîkoz
    .about = Ji bo kesên ku dengên ku kesên din nabihîzin dibihîzin an psîkoz derbas kirine, û ji bo nêzîkên wan.
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

theme-personality = Borderline û kesayetî
    .about = Ji bo kesên ku hestên wan pir xurt in û bi xwe an bi têkiliyên xwe re zehmetiyê dikişînin.
    .words =
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

theme-eating-disorder = Zehmetî bi xwarinê re
    .about = Ji bo kesên ku xwarin, kîlo an bedena wan ji serê wan dernakeve, û ji bo nêzîkên wan.
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

theme-self-harm = Zirardana xwe
    .about = Ji bo kesên ku dema êş giran dibe zirarê didin bedena xwe, û ji bo nêzîkên wan.
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

theme-suicidal-thoughts = Dema ku jiyan pir giran dibe
    .about = Ji bo kesên ku li mirinê difikirin, naxwazin bijîn an ji hewldana xwekuştinê sax mane.
    .words =
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

theme-adhd = Belavbûna balê (ADHD)
    .about = Ji bo kesên ku nikarin baş bala xwe bidin tiştekî, zû belav dibin an nikarin li cihê xwe rûnin.
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

theme-giftedness = Jîrîtî û hestiyariya zêde
    .about = Ji bo kesên ku pir zû difikirin an her tiştî pir kûr hîs dikin.
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

theme-self-esteem = Baweriya bi xwe
    .about = Ji bo kesên ku bi xwe ne bawer in, şerm dikin an xwe tim kêm dibînin.
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

## addiction
theme-alcohol = Alkol û vexwarin
    .about = Ji bo kesên ku ji ya ku dixwazin zêdetir vedixwin û dixwazin kêm bikin an dev jê berdin.
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

theme-drugs = Madeyên hişbir
    .about = Ji bo kesên ku heşîş, kokaîn an madeyên din bi kar tînin û dixwazin dev jê berdin.
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

theme-medication-dependence = Bêyî dermanan nikarim
    .about = Ji bo kesên ku bêyî dermanên aramkirinê, êşê an xewê nikarin.
    .words =
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

theme-gambling = Qumar û bahîs
    .about = Ji bo kesên ku nikarin dev ji qumarê an bahîsê berdin, û ji bo nêzîkên wan.
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

theme-gaming = Lîstik, înternet û telefon
    .about = Ji bo kesên ku nikarin ji lîstik, înternet an telefonê dûr bikevin, û ji bo dê û bavan.
    .words =
        lîstikên kompîturê
        lîstik
        înternet
        telefon
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

theme-sex-addiction = Seks û evîn: dema mirov nikare xwe bigire
    .about = Ji bo kesên ku di warê seks, porno an evînê de nikarin xwe bigirin, û ji bo hevjînên wan.
    .words =
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

theme-overeating = Xwarina zêde
    .about = Ji bo kesên ku bêyî ku birçî bin dixwin û nikarin xwe bigirin.
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

## loss
theme-bereavement = Şîn, windakirina kesekî nêzîk
    .about = Ji bo kesên ku kesekî ku jê hez dikirin winda kirine û di şînê de ne.
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

theme-loss-of-partner = Windakirina hevjîn
    .about = Ji bo kesên ku mêrê wan, jina wan an hevjînê wan miriye.
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

theme-childlessness = Dema zarok çênabin
    .about = Ji bo kesên ku pir zarokan dixwazin lê zarokên wan çênabin.
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

theme-divorce = Veqetîn û hevberdan
    .about = Ji bo kesên ku ji hevjînê xwe vediqetin an veqetiyane.
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

theme-chronic-pain = Êşa ku derbas nabe
    .about = Ji bo kesên ku demeke dirêj e êşê dikişînin û divê pê re bijîn.
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

theme-fibromyalgia = Fîbromiyaljî
    .about = Ji bo kesên ku ji ber fîbromiyaljiyê masûlke û hemû bedena wan diêşe.
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

theme-long-covid = Kovîda dirêj
    .about = Ji bo kesên ku piştî kovîdê bi mehan e hê baş nebûne.
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

theme-heart = Nexweşiya dil
    .about = Ji bo kesên ku dilê wan nexweş e an krîza dil derbas kirine, û ji bo nêzîkên wan.
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

theme-dementia = Jibîrkirin, demans û Alzheimer
    .about = Ji bo kesên ku bîra wan qels dibe û ji bo kesên ku li wan dinêrin.
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

theme-parkinson = Parkinson
    .about = Ji bo kesên ku nexweşiya wan a Parkinson heye û ji bo nêzîkên wan.
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

theme-lung = Nexweşiya pişikê, astim, KOAH
    .about = Ji bo kesên ku ji ber astim, KOAH an nexweşiyeke din bi zehmetî bêhnê distînin.
    .words =
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

theme-bowel = Nexweşiya rûvî
    .about = Ji bo kesên ku nexweşiyeke wan a rûvî heye, wek Crohn an kolît.
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

theme-stoma = Jiyana bi stomayê
    .about = Ji bo kesên ku kîsê stomayê li ser zikê wan e, û ji bo nêzîkên wan.
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

theme-kidney = Nexweşiya gurçikan
    .about = Ji bo kesên ku gurçikên wan nexweş in an diçin diyalîzê, û ji bo nêzîkên wan.
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

theme-hearing-loss = Kêmbihîstin
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

theme-sight-loss = Kêmdîtin
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

theme-obesity = Kîloya zêde
    .about = Ji bo kesên ku bi kîloya xwe re zehmetiyê dikişînin û dixwazin bi kesên ku wan fêm dikin re biaxivin.
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

theme-menopause = Menopoz
    .about = Ji bo jinên ku dikevin menopozê an di menopozê de ne.
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

theme-endometriosis = Endometrîoz
    .about = Ji bo jinên ku ji ber endometrîozê di dema adetê de êşeke giran dikişînin.
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

theme-skin = Nexweşiya çerm û xuyabûna cuda
    .about = Ji bo kesên ku nexweşiyeke wan a çerm heye an rû an çermê wan cuda xuya dike.
    .words =
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

theme-physical-disability = Astengiya laşî
    .about = Ji bo kesên ku astengiyeke wan a laşî heye an endamekî laşê xwe winda kirine, û ji bo nêzîkên wan.
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

theme-rare-disease = Nexweşiya kêmdîtî
    .about = Ji bo kesên ku nexweşiyeke wan a kêmdîtî heye û ji bo nêzîkên wan.
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

## safety
theme-domestic-violence = Şîdeta li malê
    .about = Ji bo kesên ku li malê lêdan, tirs an zordariyê dibînin, û ji bo kesên ku dixwazin alîkariya wan bikin.
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

theme-sexual-violence = Şîdeta zayendî
    .about = Ji bo kesên ku rastî destdirêjî an tecawizê hatine, bi salan berê be jî.
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

theme-childhood-abuse = Êşên zarokatiyê
    .about = Ji bo kesên ku di zarokatiyê de lêdan, bêxwedîtî an destdirêjî dîtine.
    .words =
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

theme-honour-violence = Namûs û zexta malbatê
    .about = Ji bo kesên ku bi navê namûsê zordarî û gefan dibînin an ditirsin.
    .words =
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

theme-female-genital-cutting = Sinetkirina jinan
    .about = Ji bo jinên ku di keçikaniyê de hatine sinetkirin û ji bo nêzîkên wan.
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

theme-bullying = Tinazkirin û dûrxistin
    .about = Ji bo kesên ku li dibistanê, li kar an li ser înternetê zordarî û tinazan dibînin, û ji bo dê û bavên wan.
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

## family
theme-caring = Lênêrîna nexweşekî malbatê
    .about = Ji bo kesên ku li kesekî nexweş, pîr an astengdar ê malbata xwe dinêrin.
    .words =
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

theme-young-carers = Mezinbûn li mala ku nexweş lê heye
    .about = Ji bo zarok û ciwanên ku dê, bav, xwişk an birayê wan nexweş e.
    .words =
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

theme-parenting = Mezinkirina zarokan
    .about = Ji bo dê û bavên ku di mezinkirina zarokan de zehmetiyê dikişînin an dixwazin bi dê û bavên din re biaxivin.
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

theme-child-with-illness = Zarokê min nexweş an astengdar e
    .about = Ji bo dê û bavên ku zarokekî wan nexweş an astengdar e.
    .words =
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

theme-estrangement = Qutbûna ji malbatê
    .about = Ji bo kesên ku bi zarok, dê, bav, xwişk an birayên xwe re êdî naaxivin.
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

theme-relationship = Zehmetî di zewac û hevjîniyê de
    .about = Ji bo kesên ku bi hevjînê xwe re zehmetiyê dikişînin an hatine xapandin.
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

theme-codependence = Kesekî min dev ji alkol, made an qumarê bernade
    .about = Ji bo kesên ku hevjîn, zarok, dê an bavê wan vedixwe, madeyan bi kar tîne an qumarê dilîze.
    .words =
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

theme-adoption = Zarokên li ba malbateke din
    .about = Ji bo kesên ku li ba malbateke din mezin bûne, û ji bo malbatên ku zarok dane an girtine.
    .words =
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

theme-new-parents = Rojên giran ên piştî zayînê
    .about = Ji bo dê û bavên nû ku piştî zayînê xemgîn, westiyayî an bi fikar in.
    .words =
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

## migration
theme-refugees = Penaber û kesên nû hatine
    .about = Ji bo kesên ku neçar mane welatê xwe biterikînin an li vî welatî nû ne.
    .words =
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

theme-discrimination = Cudakarî û nijadperestî
    .about = Ji bo kesên ku ji ber koka xwe, olê xwe, rengê xwe an navê xwe neheqiyê dibînin.
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
        axaftin
        ez dixwazim holandî biaxivim
        taalcafé
        inburgering
        diya min bi holandî nizane

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

## identity
theme-lgbtq = Lezbiyen, gey, bîseksuel an kuîr
    .about = Ji bo kesên ku ji hevzayendên xwe an ji zêdetirî zayendekê hez dikin, û ji bo nêzîkên wan.
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

theme-faith-doubt = Guman li ser baweriyê
    .about = Ji bo kesên ku ji baweriya xwe bi guman in an jî ji dîn an ji cemaetekê derketine.
    .words =
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
    .about = Ji bo kesên ku xwe tenê hîs dikin û dixwazin mirovan nas bikin.
    .words =
        tenêtî
        teneti
        tenêbûn
        tenahî
        tenê
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
        heval
        bêheval
        hevalên min tune ne
        ez li hevalan digerim
        ez dixwazim mirovan nas bikim
        kes tune ku pê re biaxivim
        kes nayê mala min
        kes li min napirse
        yalnizlik
        diya min pir bi tenê ye

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

theme-unemployment = Bêkarî
    .about = Ji bo kesên ku bêkar in, kar nabînin an nikarin bixebitin.
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

theme-homelessness = Bêmalî
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

theme-veterans = Leşkerên berê û karmendên alîkariya lezgîn
    .about = Ji bo kesên ku di leşkerî, polîs, agirkujî an ambulansê de tiştên giran dîtine, û ji bo nêzîkên wan.
    .words =
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

theme-low-literacy = Zehmetiya xwendin û nivîsandinê
    .about = Ji bo kesên ku bi zehmetî dixwînin an dinivîsin.
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

theme-ageing = Temenê mezin
    .about = Ji bo kesên ku temenê wan mezin dibe û dixwazin bi kesên din re bicivin.
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

theme-recovery = Başbûn û rabûna ser piyan
    .about = Ji bo kesên ku zehmetiyên derûnî dîtine û dixwazin jiyana xwe ji nû ve ava bikin.
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
