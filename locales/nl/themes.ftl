# Themes: one message each. Label; .about = one plain sentence; .words = what people type, one phrase a line.

## Categories
theme-category-mind = Gevoelens en gedachten
theme-category-addiction = Verslaving en minderen
theme-category-loss = Verlies en rouw
theme-category-body = Lichaam en gezondheid
theme-category-safety = Geweld en veiligheid
theme-category-family = Familie en relaties
theme-category-migration = Ander land, andere cultuur
theme-category-identity = Wie je bent
theme-category-living = Het dagelijks leven

## mind
theme-anxiety = Angst en piekeren
    .about = Voor mensen die vaak bang of ongerust zijn en dat gevoel niet kunnen stoppen.
    .words =
        angst
        angstig
        bang
        piekeren
        ongerust
        zenuwachtig
        angstklachten
        angststoornis
        gegeneraliseerde angststoornis
        ik ben altijd bang
        ik maak me overal zorgen over
        ik kan niet stoppen met piekeren
        altijd gespannen
        onrust in mijn hoofd
        bang om ziek te worden
        ziektevrees
        hypochondrie
        mijn dochter is altijd bang
        mijn man heeft angsten
        mijn kind durft niet naar school
        paniekaanvallen
        angst stoornis
        angsten
        stress en angst
        nerveus
        onrustig
        zorgen maken
        gepieker
        ik pieker me suf
        ik lig te piekeren
        ik pieker
        mijn hoofd staat nooit stil
        gedachten blijven malen
        ik kan mijn gedachten niet uitzetten
        ik zie overal gevaar
        ik zie overal beren op de weg
        bang dat er iets ergs gebeurt
        bang voor de toekomst
        bang dat ik iets ernstigs heb
        ik google steeds mijn klachten
        doemdenken
        doemscenario's
        overdenken
        overthinken
        tobben
        knoop in mijn maag
        trillen van de zenuwen
        altijd op scherp
        schrik hebben
        ik heb schrik van alles
        bezorgd om alles
        examenstress
        spanningsklachten
        gespannen
        bangig
        zenuwen
        faalangst en stress
        klimaatangst
        angst voor oorlog
        anxiety
        mijn zoon piekert veel
        mijn moeder maakt zich altijd zorgen
        mijn vrouw is bang om alleen te zijn
        gegeneraliseerde angst
        angstproblemen
        bang zijn zonder reden

theme-panic = Paniekaanvallen
    .about = Voor mensen die opeens heel bang worden, met hartkloppingen of weinig lucht, of die daardoor niet goed naar buiten durven.
    .words =
        paniek
        paniekaanval
        paniekaanvallen
        paniekstoornis
        in paniek raken
        hartkloppingen
        hyperventilatie
        hyperventileren
        ik krijg geen lucht
        ik durf niet naar buiten
        ik durf niet in de bus of trein
        pleinvrees
        straatvrees
        agoraafobie
        agorafobie
        bang om dood te gaan
        bang om gek te worden
        angstaanval
        angstaanvallen
        panikaanval
        paniek aanval
        mijn vrouw heeft paniekaanvallen
        straatangst
        ik raak zomaar in paniek
        ik raakte in paniek
        ik stik bijna van angst
        mijn hart bonkt in mijn keel
        mijn hart gaat tekeer
        ik denk dat ik flauwval
        bang om flauw te vallen
        ik dacht dat ik doodging
        tintelingen en duizelig van angst
        druk op mijn borst van angst
        ik durf niet naar de winkel
        ik durf niet over straat
        ik durf niet alleen de deur uit
        ik kom het huis niet meer uit
        paniek in de auto
        paniek in de supermarkt
        ik durf de snelweg niet op
        bang in mensenmassa's
        bang voor drukke plekken
        angst voor de angst
        hyperventileer
        hyperventelatie
        panic attack
        panisch
        paniekklachten
        aanval van angst
        opeens doodsbang
        mijn dochter raakt in paniek
        mijn vriend durft niet naar buiten
        mijn man krijgt paniekaanvallen

theme-phobia = Heel bang voor iets (fobie)
    .about = Voor mensen die heel bang zijn voor bijvoorbeeld hoogtes, vliegen, de tandarts of praten met andere mensen.
    .words =
        fobie
        fobieën
        fobisch
        sociale fobie
        sociale angst
        sociale angststoornis
        vliegangst
        hoogtevrees
        claustrofobie
        bang in kleine ruimtes
        bang voor de lift
        bang voor spinnen
        bang voor naalden
        prikangst
        bang voor de tandarts
        emetofobie
        bang om over te geven
        rijangst
        faalangst
        bang voor mensen
        bang wat anderen van me denken
        ik durf niet te praten in een groep
        bang om te blozen
        foobie
        bloosangst
        spreekangst
        spreken in het openbaar
        een presentatie geven durf ik niet
        telefoonangst
        ik durf niet te bellen
        bang voor honden
        bang voor muizen
        spinnenfobie
        arachnofobie
        bang voor slangen
        bang voor onweer
        bang in het donker
        bang voor diep water
        bang voor bloed
        naaldenfobie
        tandartsangst
        braakangst
        bang om te vliegen
        ik durf niet te vliegen
        ik durf geen auto te rijden
        bang om door een tunnel te rijden
        liftangst
        ik durf niet naar feestjes
        ik durf niet te eten met anderen erbij
        bang om uitgelachen te worden
        mensenschuw
        sociaal angstig
        bang voor groepen
        selectief mutisme
        mijn dochter is bang voor honden
        mijn zoon durft niet met mensen te praten
        mijn kind praat niet op school
        ik vermijd mensen
        iedereen kijkt naar mij

theme-compulsion = Dwanggedachten en dwang
    .about = Voor mensen die steeds iets moeten doen of denken van zichzelf, zoals wassen, tellen of controleren.
    .words =
        dwang
        dwangstoornis
        dwanggedachten
        dwanghandelingen
        dwangmatig
        OCD
        OCS
        obsessief compulsief
        obsessieve compulsieve stoornis
        smetvrees
        controledwang
        schoonmaakdwang
        ik moet alles controleren
        steeds handen wassen
        bang voor bacteriën
        gedachten die niet weggaan
        nare gedachten in mijn hoofd
        alles moet precies goed
        verzamelwoede
        hoarding
        ik kan niks weggooien
        huis vol spullen
        skin picking
        haren uittrekken
        trichotillomanie
        tics
        waswas
        mijn vrouw maakt de hele dag schoon
        dwang gedachten
        ik controleer steeds de deur
        is het gas wel uit
        ik ga tien keer terug om te kijken
        ik was mijn handen kapot
        uren onder de douche
        ik durf niks aan te raken
        bang voor besmetting
        bang om iemand iets aan te doen
        intrusieve gedachten
        opdringerige gedachten
        verboden gedachten
        ik moet steeds tellen
        teldwang
        alles recht leggen
        rituelen
        dwangneurose
        obsessie
        obsessies
        obsessief
        poetsdwang
        verzameldrang
        mijn huis staat helemaal vol
        mijn moeder gooit niks weg
        mijn vader bewaart alles
        huidpulken
        wondjes openkrabben
        ik trek mijn haren uit
        nagelbijten
        dermatillomanie
        bdd
        gilles de la tourette
        tourette
        mijn zoon heeft tics
        mijn dochter wast steeds haar handen
        mijn man controleert tien keer de deur
        dwangneuroot

theme-depression = Somberheid en depressie
    .about = Voor mensen die al een tijd somber of leeg zijn en nergens meer zin in hebben.
    .words =
        depressie
        depressief
        depresie
        depresief
        depressies
        dipressie
        deppressie
        somber
        somberheid
        down
        neerslachtig
        verdrietig
        lusteloos
        ik voel me rot
        ik zit in de put
        nergens zin in
        geen energie meer
        ik kom mijn bed niet uit
        ik kan niet meer genieten
        ik huil de hele dag
        ik voel me leeg
        het leven heeft geen zin
        ik zie het niet meer zitten
        winterdepressie
        herfstdip
        dip
        zware depressie
        dysthymie
        ik slik antidepressiva
        mijn man is depressief
        mijn dochter is depressief
        mijn zoon komt zijn kamer niet uit
        zwaarmoedig
        psychische klachten
        ongelukkig
        treurig
        ik ben ongelukkig
        depri
        deprie
        ik zit in een zwart gat
        donkere wolk in mijn hoofd
        ik sleep me door de dag
        alles is grijs
        ik lach nooit meer
        alles kost moeite
        niks boeit me meer
        ik voel niks meer
        vlak vanbinnen
        ik lig de hele dag in bed
        de gordijnen blijven dicht
        ik moet steeds huilen
        huilbuien
        ik huil om niks
        hopeloos
        wanhopig
        lamlendig
        futloos
        melancholie
        droevig
        bedroefd
        ik voel me klote
        ik voel me kut
        mentaal kapot
        in een dip
        diep in de put
        down voelen
        niet lekker in mijn vel
        ik zie geen lichtpuntjes
        geen levenslust
        leven op de automatische piloot
        seizoensdepressie
        winterdip
        winterblues
        chronische depressie
        depressieve stoornis
        depressieve klachten
        depressief gevoel
        stemmingsstoornis
        burn-out of depressie
        antidepressiva
        sertraline
        prozac
        depressie bij jongeren
        depressie bij ouderen
        mijn moeder huilt de hele dag
        mijn vader zegt niks meer
        mijn vader ligt hele dagen op de bank
        mijn zoon ligt de hele dag in bed
        mijn vriendin is depri
        mijn vrouw is somber
        mijn partner is depressief
        ik ben mezelf niet meer
        ik kan me nergens toe zetten

theme-bipolar = Heel druk en dan heel somber (bipolair)
    .about = Voor mensen die soms heel druk en vol plannen zijn en dan weer heel somber.
    .words =
        bipolair
        bipolaire stoornis
        manisch
        manisch depressief
        manie
        hypomaan
        stemmingswisselingen
        wisselende stemming
        stemming gaat op en neer
        ups en downs
        de ene dag heel blij en dan heel somber
        lithium
        ik slaap niet en heb duizend plannen
        mijn vrouw is bipolair
        mijn zoon is manisch
        partner met bipolaire stoornis
        bi polair
        manies depressief
        manisch-depressief
        bipolariteit
        bipolair type 2
        manische periode
        manische episode
        hypomanie
        rapid cycling
        cyclothymie
        hoge pieken en diepe dalen
        het ene moment euforisch dan weer somber
        ik kan alles en dan stort ik in
        dagen niet slapen en vol energie
        wekenlang vol energie daarna niks meer
        mijn stemming schommelt
        extreme stemmingen
        stemmingen wisselen heel erg
        manisch geld uitgeven
        ik kocht van alles toen ik manisch was
        lithium slikken
        priadel
        stemmingsstabilisator
        depakine
        ontregeld
        plusminus
        mijn moeder is manisch depressief
        mijn man is manisch
        mijn dochter is bipolair
        mijn broer is bipolair
        kind van bipolaire ouder
        bipolar
        manisch geweest

theme-psychosis = Stemmen horen en psychose
    .about = Voor mensen die dingen horen, zien of geloven die anderen niet merken, of die dat hebben gehad.
    .words =
        psychose
        psychotisch
        stemmen horen
        ik hoor stemmen
        stemmenhoorder
        schizofrenie
        schizofreen
        schizoaffectief
        waanideeën
        wanen
        hallucinaties
        ik zie dingen die er niet zijn
        paranoia
        paranoïde
        achterdochtig
        ik denk dat ze me volgen
        in de war
        verward
        last van djinns
        psychosegevoelig
        mijn zoon heeft een psychose
        mijn broer is schizofreen
        familie van iemand met psychose
        postpartum psychose
        psygose
        psychoze
        schitzofrenie
        schizofrenia
        stemmen in mijn hoofd
        er praat iemand in mijn hoofd
        stemmen zeggen wat ik moet doen
        ik hoor dingen die anderen niet horen
        ze houden me in de gaten
        de tv praat tegen mij
        ze luisteren mij af
        mijn telefoon wordt afgeluisterd
        complot tegen mij
        iedereen is tegen mij
        achtervolgingswaan
        hallucineren
        hallucinatie
        de werkelijkheid kwijt
        ik zie geesten
        bezeten door een djinn
        behekst
        zwarte magie
        psychose door wiet
        blowen en psychose
        eerste psychose
        psychose gehad
        ik ben psychotisch geweest
        antipsychotica
        haldol
        olanzapine
        clozapine
        depot prik
        ypsilon
        anoiksis
        verward gedrag
        mijn zoon hoort stemmen
        mijn dochter is psychotisch
        mijn zoon praat tegen zichzelf
        mijn man denkt dat ik hem vergiftig
        mijn moeder ziet dingen die er niet zijn
        paranoide
        gek worden in mijn hoofd

theme-personality = Heftige gevoelens en borderline
    .about = Voor mensen met heftige gevoelens, die vaak vastlopen met zichzelf of met anderen.
    .words =
        borderline
        bordeline
        boarderline
        borderliner
        BPS
        emotieregulatie
        emotieregulatiestoornis
        VERS training
        persoonlijkheidsstoornis
        persoonlijkheidsproblemen
        heftige emoties
        ik word snel heel boos
        woedeaanvallen
        ik kan mijn emoties niet de baas
        bang om verlaten te worden
        verlatingsangst
        zwart wit denken
        narcisme
        vermijdende persoonlijkheid
        afhankelijke persoonlijkheid
        theatrale persoonlijkheid
        mijn vrouw heeft borderline
        mijn dochter heeft borderline
        kind van ouder met borderline
        bpd
        borderline persoonlijkheidsstoornis
        emotioneel instabiel
        emotionele achtbaan
        van nul naar honderd
        ik ontplof om niks
        ik flip snel
        opvliegend karakter
        driftig
        woedend
        kort lontje
        ik heb een kort lontje
        agressieregulatie
        woedebeheersing
        ik kan mijn boosheid niet beheersen
        ik stoot iedereen van me af
        aantrekken en afstoten
        bang dat iedereen weggaat
        ik klamp me vast aan mensen
        alles is zwart of wit
        ik weet niet wie ik ben
        ontwijkende persoonlijkheidsstoornis
        antisociale persoonlijkheidsstoornis
        narcistische persoonlijkheidsstoornis
        dwangmatige persoonlijkheid
        cluster b
        cluster c
        dgt
        dialectische gedragstherapie
        schematherapie
        mijn vriendin heeft borderline
        mijn moeder heeft borderline
        partner met borderline
        naasten borderline
        mijn gevoelens zijn te groot

theme-trauma = Trauma en schokkende ervaringen
    .about = Voor mensen die iets ergs hebben meegemaakt en daar nog steeds last van hebben.
    .words =
        trauma
        getraumatiseerd
        traumatisch
        PTSS
        PTSD
        CPTSS
        complexe PTSS
        posttraumatische stressstoornis
        nachtmerries
        herbelevingen
        flashbacks
        iets ergs meegemaakt
        schokkende gebeurtenis
        ik schrik van alles
        ik krijg de beelden niet uit mijn hoofd
        oorlog meegemaakt
        oorlogstrauma
        trauma na de oorlog
        martelingen
        gemarteld
        ongeluk gehad
        verkeersongeluk
        overval
        ramp
        jeugdtrauma
        trauma van vroeger
        dissociatie
        dissociatieve stoornis
        EMDR
        mijn man heeft PTSS
        slachtoffer
        traumas
        truma
        oorlog
        nare herinneringen
        trauma verwerken
        ik zie het steeds weer voor me
        ik droom er elke nacht over
        ik kan het niet vergeten
        het blijft me achtervolgen
        altijd op mijn hoede
        altijd alert
        ik schrik van harde geluiden
        ik schrik van vuurwerk
        ik bevries helemaal
        sinds de aanslag
        na een inbraak
        beroofd
        gewapende overval
        bedreigd met een mes
        steekpartij
        schietpartij
        aangevallen op straat
        mijn huis is afgebrand
        auto-ongeluk gehad
        ik was getuige van een ongeluk
        aardbeving
        overstroming
        bombardement
        bommen op mijn stad
        ik heb mensen zien doodgaan
        ik heb doden gezien
        gevangen en gemarteld in mijn land
        vluchteling met trauma
        trauma van de vlucht
        complex trauma
        vroegkinderlijk trauma
        oorlogskind
        tweede generatie oorlogsslachtoffers
        dissociëren
        ik raak van de wereld
        beelden van de oorlog
        traumatherapie
        slachtofferhulp
        slachtoffer van een misdrijf
        slachtoffer van een ongeluk
        mijn kind heeft iets vreselijks gezien
        mijn zoon schrikt gillend wakker
        mijn vader praat nooit over de oorlog
        bevallingstrauma
        post traumatische stress stoornis
        traumatische ervaring
        traumatische ervaringen
        ik heb vreselijke dingen gezien

theme-burnout = Opgebrand en burn-out
    .about = Voor mensen die helemaal op zijn door werk, zorg of te veel stress.
    .words =
        burn-out
        burnout
        burn out
        burnaut
        bore-out
        opgebrand
        opgebrand op mijn werk
        overspannen
        overspannenheid
        oververmoeid
        overbelast
        uitgeput
        uitgeblust
        ik kan niet meer
        ik ben helemaal op
        te veel stress
        chronische stress
        stress
        stressklachten
        alles is me te veel
        thuis met een burn-out
        ziek thuis van mijn werk
        ingestort
        mijn man heeft een burn-out
        parentale burn-out
        ouder burn-out
        overspanning
        mijn accu is leeg
        mijn batterij is leeg
        mijn emmer is vol
        de emmer loopt over
        ik ben op
        ik ben gesloopt
        ik trek het niet meer
        ik red het niet meer
        ik hou het niet meer vol
        ik loop op mijn tandvlees
        tegen de muur gelopen
        over mijn grenzen gegaan
        te lang doorgegaan
        te veel hooi op mijn vork
        te veel ballen in de lucht
        mijn lijf zegt nee
        gecrasht
        ingestort door stress
        gestrest
        gestresst
        altijd stress
        opgebrand voelen
        burned out
        burn-outklachten
        tegen een burn-out aan
        mentaal uitgeput
        geestelijk uitgeput
        zenuwinzinking
        ziek van de stress
        ik kan niks meer hebben
        huilend naar mijn werk
        mijn hoofd is vol
        burn-out bij studenten
        mama burn-out
        mijn vrouw is overspannen
        mijn dochter heeft een burn-out
        mijn partner is opgebrand
        herstellen van een burn-out

theme-eating-disorder = Worstelen met eten
    .about = Voor mensen die te weinig eten, eetbuien hebben of de hele dag met eten en gewicht bezig zijn.
    .words =
        eetstoornis
        eetprobleem
        eetproblemen
        anorexia
        anorexia nervosa
        annorexia
        boulimia
        boulimie
        boulemia
        bulimia
        eetbuien
        eetbuistoornis
        binge eating
        ARFID
        orthorexia
        ik durf niet te eten
        bang om dik te worden
        ik voel me te dik
        overgeven na het eten
        ik geef over na het eten
        braken na het eten
        mijn dochter eet niet
        mijn kind wil niet eten
        mijn zoon valt steeds af
        eet stoornis
        ouders van kind met eetstoornis
        ik tel elke calorie
        calorieën tellen
        ik sla maaltijden over
        ik heb al dagen niks gegeten
        ik eet bijna niks
        ik weeg me tien keer per dag
        dwangmatig sporten
        bang om te eten
        bang om aan te komen
        ik steek mijn vinger in mijn keel
        vinger in de keel
        kotsen na het eten
        spugen na het eten
        laxeermiddelen
        laxeerpillen
        te mager
        veel te dun
        ondergewicht
        nooit dun genoeg
        lijnen is een obsessie
        magerzucht
        anorectisch
        osfed
        nao
        boulimia nervosa
        lichaamsbeeld
        sondevoeding eetstoornis
        moeilijke eter
        mijn kind eet maar drie dingen
        mijn dochter wordt steeds magerder
        mijn dochter spuugt na het eten
        mijn dochter gooit haar eten weg
        mijn zus heeft anorexia
        mijn vriendin eet niks
        mijn zoon sport veel en eet niet
        herstel van eetstoornis
        hersteld van anorexia

theme-self-harm = Jezelf pijn doen
    .about = Voor mensen die zichzelf pijn doen als het vanbinnen te zwaar wordt.
    .words =
        zelfbeschadiging
        zelfbeschadigen
        zelfverwonding
        automutilatie
        automutileren
        mezelf pijn doen
        ik doe mezelf pijn
        mezelf snijden
        ik snij mezelf
        snijden
        krassen
        mezelf krassen
        mezelf slaan
        littekens van snijden
        mijn dochter snijdt zichzelf
        mijn kind doet zichzelf pijn
        zelf verminking
        zelfverminking
        zelfpijniging
        ik kras mezelf
        krassen in mijn arm
        kerven
        ik kerf in mijn armen
        mezelf branden
        ik brand mezelf met een sigaret
        ik sla met mijn hoofd tegen de muur
        drang om te snijden
        ik wil mezelf pijn doen
        ik heb mezelf gesneden
        ik sneed mezelf vroeger
        scheermesje
        sneetjes op mijn armen
        wonden op mijn armen
        ik verstop mijn littekens
        littekens op mijn arm
        lange mouwen om littekens te verbergen
        mezelf straffen
        self harm
        cutten
        zelfbeschadigend gedrag
        zichzelf verwonden
        mijn vriendin snijdt zichzelf
        mijn dochter krast in haar armen
        mijn zoon slaat zichzelf
        mijn leerling snijdt zich
        mijn dochter verbergt haar armen
        stoppen met snijden

theme-suicidal-thoughts = Niet meer willen leven
    .about = Voor mensen die soms niet meer willen leven, of die een poging hebben overleefd.
    .words =
        Denken aan de dood
        zelfmoord
        zelfmoordgedachten
        zelfdoding
        suïcide
        suïcidaal
        suicidaal
        ik wil dood
        dood willen
        ik wil niet meer leven
        ik wil niet meer
        niet meer willen leven
        levensmoe
        doodswens
        het hoeft niet meer voor mij
        denken aan zelfmoord
        zelfmoordpoging
        poging gedaan
        poging overleefd
        er een eind aan maken
        uit het leven stappen
        mijn kind wil dood
        mijn zoon wil niet meer leven
        mijn vriendin wil dood
        113
        zelfmort
        ik wil er niet meer zijn
        ik wil verdwijnen
        ik ben klaar met leven
        ik kan niet meer verder leven
        ik wil nooit meer wakker worden
        ik denk vaak aan de dood
        iedereen is beter af zonder mij
        ik zie geen uitweg meer
        ik wil voor de trein springen
        ik wil van de flat springen
        een einde aan mijn leven maken
        ik wil een eind aan mijn leven maken
        zelfmoord plegen
        mezelf ophangen
        overdosis genomen
        pillen geslikt om dood te gaan
        suïcidepoging
        suïcidegedachten
        suicide
        zelfmoordneigingen
        donkere gedachten
        ik wou dat ik dood was
        was ik maar dood
        uit het leven willen stappen
        euthanasie bij psychisch lijden
        afscheidsbrief
        1813
        zelfmoordlijn
        bang dat mijn man zich iets aandoet
        bang dat mijn kind zelfmoord pleegt
        mijn dochter heeft een poging gedaan
        mijn vriend is suïcidaal
        mijn moeder wil niet meer leven
        mijn broer deed een zelfmoordpoging
        naasten van iemand die dood wil

theme-adhd = ADHD en ADD
    .about = Voor mensen die snel afgeleid, druk of chaotisch zijn, en voor wie met hen leeft.
    .words =
        ADHD
        ADD
        A.D.H.D.
        AD HD
        druk
        hyperactief
        hyper
        concentratieproblemen
        ik kan me niet concentreren
        snel afgeleid
        chaos in mijn hoofd
        chaotisch
        impulsief
        ik vergeet alles
        ik kan niet stilzitten
        ADHD bij vrouwen
        ADHD bij volwassenen
        late diagnose ADHD
        ritalin
        concerta
        mijn zoon heeft ADHD
        mijn kind is heel druk
        partner met ADHD
        aandachtstekort
        aandachtsstoornis
        alle dagen heel druk
        neurodivergent
        ik begin alles en maak niks af
        ik maak niks af
        altijd te laat
        altijd alles kwijt
        ik raak altijd mijn sleutels kwijt
        uitstelgedrag
        ik stel alles uit
        mijn gedachten schieten alle kanten op
        duizend gedachten tegelijk
        druk in mijn hoofd
        ik kan mijn hoofd er niet bij houden
        ik dwaal steeds af
        ik kan niet plannen
        plannen lukt niet
        mijn huis is een chaos
        dromerig kind
        stuiterbal
        beweeglijk kind
        druk kind
        rusteloos
        hyperactiviteit
        methylfenidaat
        medikinet
        dexamfetamine
        hyperfocus
        heb ik adhd
        laat ontdekte adhd
        aandachtsproblemen
        concentratiestoornis
        ik kan niet opletten
        mijn zoon kan niet stilzitten
        mijn dochter heeft add
        mijn man heeft adhd
        mijn man vergeet alles en is chaotisch
        adhd'er
        ouders van kind met adhd
        ik praat altijd door iedereen heen

theme-autism = Autisme
    .about = Voor mensen met autisme, hun partners, ouders en familie.
    .words =
        autisme
        autistisch
        autist
        auti
        autisten
        ASS
        autismespectrumstoornis
        spectrum
        asperger
        Asperger syndroom
        PDD-NOS
        PDDNOS
        klassiek autisme
        ik snap mensen niet
        snel overprikkeld
        overprikkeling
        te veel prikkels
        prikkelgevoelig
        ik voel me anders dan anderen
        maskeren
        autisme bij vrouwen
        late diagnose autisme
        mijn zoon heeft autisme
        mijn kind is autistisch
        ouders van kind met autisme
        partner met autisme
        mijn man heeft autisme
        neurodivergent
        neurodivers
        autime
        otisme
        doodmoe na een feestje van alle prikkels
        ik kan niet tegen veranderingen
        veranderingen zijn moeilijk
        vaste routine nodig
        ik snap grapjes niet
        ik neem alles letterlijk
        oogcontact is moeilijk
        ik speel altijd een rol
        camoufleren
        sociale situaties snap ik niet
        heb ik autisme
        ben ik autistisch
        geluiden zijn te hard voor mij
        ik kan niet tegen drukte en geluid
        meltdown
        shutdown
        mijn kind krijgt meltdowns
        mijn zoon praat niet
        mijn zoon speelt altijd alleen
        mijn zoontje kijkt me niet aan
        hoogfunctionerend autisme
        mcdd
        aspie
        audhd
        neurodiversiteit
        neurodivergentie
        autisme spectrum stoornis
        autismespectrum
        nva
        autismecafé
        autistische burn-out
        mijn dochter heeft autisme
        mijn vrouw is autistisch
        mijn kleinzoon heeft autisme
        mijn broer is autistisch
        contactstoornis
        volwassenen met autisme
        ouderen met autisme

theme-giftedness = Hoogbegaafd of hooggevoelig
    .about = Voor mensen die snel denken of sterk voelen en zich daardoor vaak anders voelen.
    .words =
        hoogbegaafd
        hoogbegaafdheid
        hoog begaafd
        hoge intelligentie
        hoog IQ
        hooggevoelig
        hoogsensitief
        hoogsensitiviteit
        hoog sensitief
        hypersensitief
        HSP
        HB
        HSP'er
        overgevoelig
        gevoelig voor prikkels
        ik voel alles heel sterk
        ik denk anders dan anderen
        mijn kind verveelt zich op school
        mijn kind is hoogbegaafd
        onderpresteren
        beelddenker
        mensa
        mijn hoofd gaat te snel voor anderen
        ik snap alles sneller
        niemand kan me bijbenen
        ik voel wat anderen voelen
        ik neem emoties van anderen over
        ik ben een spons voor gevoelens
        empaat
        hooggevoelige mensen
        hooggevoelig kind
        hsp kind
        sensitief
        gevoelig kind
        nieuwetijdskind
        dubbel bijzonder
        hoogbegaafd en vastgelopen
        hoogbegaafde volwassenen
        hoogbegaafde vrouwen
        hoogbegaafde kinderen
        meerbegaafd
        slim kind loopt vast
        te slim voor school
        slimme leerling vastgelopen
        plusklas
        klas overslaan
        mijn zoon is te slim voor zijn klas
        mijn dochter is hooggevoelig
        iq test
        iq 130
        gifted
        hoogsensitief persoon
        hooggevoeligheid
        snel van begrip en anders
        onderpresteerder

theme-self-esteem = Onzeker over jezelf
    .about = Voor mensen die zichzelf niet goed genoeg vinden, verlegen zijn of alles perfect willen doen.
    .words =
        onzeker
        onzekerheid
        zelfvertrouwen
        geen zelfvertrouwen
        zelfbeeld
        negatief zelfbeeld
        laag zelfbeeld
        minderwaardig
        minderwaardigheidscomplex
        verlegen
        verlegenheid
        perfectionisme
        perfectionist
        faalangst
        assertief
        assertiviteit
        ik durf geen nee te zeggen
        grenzen stellen
        pleaser
        pleasen
        ik vind mezelf niks waard
        ik ben niet goed genoeg
        ik haat mezelf
        ik schaam me
        voor jezelf opkomen
        mijn kind is erg onzeker
        zelfvertrouwe
        ik vind mezelf lelijk
        ik ben niks waard
        ik voel me minder dan anderen
        ik vergelijk me steeds met anderen
        ik doe het nooit goed
        ik zeg altijd ja
        ik kan geen nee zeggen
        ik laat over me heen lopen
        iedereen loopt over mij heen
        ik cijfer mezelf weg
        mezelf wegcijferen
        bang om te falen
        bang om fouten te maken
        alles moet perfect
        de lat te hoog leggen
        ik durf mijn mening niet te geven
        bedeesd
        timide
        stil en teruggetrokken
        onzeker over mijn uiterlijk
        onzeker over mijn lichaam
        eigenwaarde
        zelfwaardering
        zelfliefde
        zelfrespect
        bang voor afwijzing
        imposter syndroom
        oplichterssyndroom
        assertiviteitstraining
        grenzen aangeven
        sterker in mijn schoenen staan
        weerbaarheid
        people pleaser
        innerlijke criticus
        zelfhaat
        minderwaardigheidsgevoel
        mijn dochter vindt zichzelf lelijk
        mijn zoon is heel verlegen
        mijn dochter durft niks
        ik schaam me voor mezelf
        zelfvertrouwen krijgen

theme-sleep = Slecht slapen
    .about = Voor mensen die niet in slaap komen, vaak wakker liggen of moe opstaan.
    .words =
        slapen
        slecht slapen
        slaap
        slaapproblemen
        slapeloos
        slapeloosheid
        insomnia
        slaapstoornis
        ik kan niet slapen
        ik lig de hele nacht wakker
        wakker liggen
        wakker in de nacht
        doorslapen
        inslapen lukt niet
        malen in bed
        slaapapneu
        apneu
        snurken
        narcolepsie
        rusteloze benen
        moe wakker worden
        mijn kind slaapt niet
        slaap problemen
        slaaploos
        nachtmerries
        ik slaap slecht
        ik slaap niet
        ik slaap al weken niet
        geen oog dichtgedaan
        ik doe geen oog dicht
        ik lig te woelen
        ik lig uren wakker
        ik lig te malen
        om drie uur wakker
        elke nacht wakker
        te vroeg wakker
        ik word gebroken wakker
        ik val overdag in slaap
        inslaapproblemen
        doorslaapproblemen
        niet in slaap komen
        ik kan de slaap niet vatten
        slaaptekort
        slaapgebrek
        slaapritme
        dag en nacht omgedraaid
        slecht slapen door nachtdienst
        slaapwandelen
        enge dromen
        slaapverlamming
        cpap
        apneu masker
        osas
        ademstops
        onrustige benen
        rls
        melatonine
        slaapkliniek
        hypersomnie
        mijn man snurkt
        mijn dochter slaapt slecht
        mijn man slaapt slecht
        slapeloze nachten

## addiction
theme-alcohol = Meer alcohol dan je wilt
    .about = Voor mensen die meer drinken dan ze willen, of die willen stoppen met alcohol.
    .words =
        alcohol
        alkohol
        alcool
        drank
        drinken
        alcoholist
        alcoholisme
        alcoholverslaving
        alcoholverslaafd
        drankprobleem
        alcoholprobleem
        ik drink te veel
        ik drink elke dag
        ik kan niet stoppen met drinken
        stoppen met drinken
        minder drinken
        stiekem drinken
        wijn
        bier
        dronken
        aan de drank
        aan de drank zijn
        nuchter blijven
        verslaafd aan alcohol
        verslaafd
        verslaving
        AA
        Anonieme Alcoholisten
        Alcoholics Anonymous
        IkPas
        mijn man drinkt
        mijn man drinkt te veel
        mijn vrouw drinkt
        mijn vader is alcoholist
        mijn moeder drinkt
        mijn zoon drinkt te veel
        afkicken van alcohol
        terugval
        12 stappen
        mijn vader drinkt
        ik drink elke avond
        ik drink alleen thuis
        ik drink stiekem
        ik verstop flessen
        lege flessen verstoppen
        elke avond een fles wijn
        te veel wijntjes
        ik drink al 's ochtends
        ik kan niet slapen zonder drank
        trillen zonder drank
        black-out door drank
        elke dag een kater
        zuipen
        zuiplap
        bezopen
        ladderzat
        altijd zat
        borrelen
        te veel borrels
        sterke drank
        jenever
        wodka
        whisky
        kratje bier
        biertjes
        te veel pinten
        dronkaard
        dronkenlap
        comazuipen
        bingedrinken
        dry january
        van de drank af
        ik wil van de drank af
        droog staan
        ik sta droog
        ik was gestopt en drink weer
        alcoholvrij leven
        nuchter leven
        terugvallen in drank
        alcohol ontwenning
        ontwenning
        jellinek
        aa groep
        aa meeting
        probleemdrinker
        drinkgedrag
        drinkt te veel
        te veel gedronken
        ik dronk te veel
        alcolist
        alcoholmisbruik
        korsakov
        mijn vriend drinkt elke avond
        mijn man is alcoholist
        mijn man is altijd dronken
        mijn partner drinkt stiekem
        mijn dochter drinkt te veel
        mijn broer is aan de drank
        mijn zoon komt altijd dronken thuis
        mijn moeder is alcoholist
        ik durf niet te zeggen hoeveel ik drink

theme-drugs = Drugs en blowen
    .about = Voor mensen die willen stoppen of minderen met drugs, zoals wiet, coke of speed.
    .words =
        drugs
        drug
        drugsverslaving
        drugsverslaafd
        verslaafd
        verslaving
        verslaafd aan drugs
        blowen
        blow
        wiet
        hasj
        hash
        jointje
        joints
        cannabis
        coke
        cocaïne
        snuiven
        cokaine
        basecoke
        crack
        heroïne
        speed
        amfetamine
        xtc
        MDMA
        pillen
        GHB
        ketamine
        3-MMC
        crystal meth
        lachgas
        ballonnen lachgas
        qat
        ik blow elke dag
        ik gebruik
        ik wil van de drugs af
        ik kan niet stoppen met blowen
        afkicken
        clean blijven
        terugval
        chemsex
        mijn zoon blowt
        mijn zoon gebruikt drugs
        mijn dochter is verslaafd
        Narcotics Anonymous
        Cocaine Anonymous
        drugs verslaving
        12 stappen
        verslaafde zoon
        spuiten
        ik blow
        ik rook elke dag wiet
        wiet roken
        elke avond een jointje
        ik kan niet slapen zonder joint
        jonko
        stickie
        hasjiesj
        skunk
        spacecake
        lijntje coke
        lijntjes snuiven
        ik snuif coke
        coke in het weekend
        cokeverslaafd
        cocaïneverslaving
        keta
        miauw miauw
        3mmc
        4-mmc
        2-cb
        lsd
        paddo's
        xtc pillen
        pilletjes op feestjes
        ghb drinken
        flakka
        spice
        lachgasballonnen
        hoestdrank lean
        methadon
        basen
        blower
        stoned
        altijd high
        elk weekend gebruiken
        ik gebruik weer
        teruggevallen
        drugsgebruik
        harddrugs
        softdrugs
        drugsprobleem
        afkickkliniek
        detox
        rehab
        verslavingszorg
        middelengebruik
        middelenverslaving
        middelenmisbruik
        na meeting
        junkie
        mijn man snuift coke
        mijn vriend blowt elke dag
        mijn zoon is aan de drugs
        mijn broer is een junk
        mijn dochter slikt pillen op feestjes
        cannabisverslaving
        wietverslaving
        wiet verslaafd
        ik kan niet zonder wiet
        verslaafde dochter

theme-medication-dependence = Niet zonder medicijnen kunnen
    .about = Voor mensen die vastzitten aan slaappillen, pijnstillers of rustgevende pillen en daar graag van af willen.
    .words =
        medicijnverslaving
        medicijnen verslaafd
        verslaafd aan pillen
        pillen
        pillenverslaving
        slaappillen
        slaapmiddelen
        kalmeringstabletten
        kalmeringspillen
        rustgevende pillen
        benzo
        benzo's
        benzodiazepines
        oxazepam
        diazepam
        temazepam
        lorazepam
        valium
        pijnstillers
        oxycodon
        oxy
        tramadol
        morfine
        fentanyl
        opiaten
        lyrica
        pregabaline
        afbouwen
        afbouwen van medicijnen
        antidepressiva afbouwen
        ik kan niet zonder mijn pillen
        ik slik te veel pillen
        mijn moeder slikt te veel pillen
        medicatie verslaving
        verslaving aan medicijnen
        ik kan niet zonder slaappil
        elke avond een slaappil
        slaaptabletten
        slaapmedicatie
        zopiclon
        zolpidem
        xanax
        alprazolam
        clonazepam
        rivotril
        bromazepam
        lexotan
        kalmeringsmiddelen
        verslaafd aan slaappillen
        verslaafd aan pijnstillers
        verslaafd aan oxycodon
        oxazepam afbouwen
        benzo afbouwen
        stoppen met antidepressiva
        ontwenningsverschijnselen medicijnen
        afkickverschijnselen pillen
        taperingstrips
        codeïne
        paracetamol met codeïne
        opioïden
        morfinepleisters
        gabapentine
        ritalin verslaving
        neusspray verslaving
        ik neem steeds meer pillen
        ik krijg al jaren dezelfde pillen
        de dokter wil mijn pillen stoppen
        medicijnafhankelijk
        medicijnmisbruik
        mijn man slikt te veel oxycodon
        mijn vrouw kan niet zonder haar pillen
        ik slik al jaren oxazepam

theme-gambling = Gokken
    .about = Voor mensen die willen stoppen met gokken of wedden, en voor hun familie.
    .words =
        gokken
        gok
        gokverslaving
        gokverslaafd
        gokker
        gokkast
        gokkasten
        gokprobleem
        casino
        online casino
        online gokken
        wedden
        weddenschappen
        voetbal wedden
        sportweddenschappen
        bookmaker
        bet365
        toto
        krasloten
        poker
        speelautomaten
        roulette
        crypto
        ik kan niet stoppen met gokken
        ik heb al mijn geld vergokt
        geld kwijt door gokken
        mijn man gokt
        mijn zoon gokt
        gokschulden
        Cruks
        AGOG
        gok verslaving
        verslaafd
        verslaving
        Anonieme Gokkers
        gokken op voetbal
        ik gok
        ik vergok mijn loon
        mijn hele loon vergokt
        mijn salaris is op door gokken
        ik moet mijn verlies terugwinnen
        nog één keer inzetten
        speelschulden
        speelverslaving
        kansspelen
        kansspelverslaving
        fruitautomaat
        gokautomaat
        holland casino
        blackjack
        unibet
        jacks
        livescore wedden
        inzetten op voetbal
        bingo verslaafd
        loten kopen
        staatsloten
        day traden
        traden verslaafd
        beleggen als gokken
        cryptoverslaving
        bitcoin verslaving
        gokapp
        gok app op mijn telefoon
        gokstop
        gokken op mijn telefoon
        ik lieg over geld door gokken
        gokkers
        ex-gokker
        gokverslaafde zoon
        mijn zoon verliest al zijn geld met wedden
        mijn broer zit in het casino
        mijn vriend gokt online
        mijn vrouw speelt op de gokkast
        partner van een gokker

theme-gaming = Gamen, internet en telefoon
    .about = Voor mensen die te veel tijd kwijt zijn aan games, internet of hun telefoon.
    .words =
        gamen
        game
        games
        gameverslaving
        gamer
        computerverslaving
        verslaafd aan gamen
        internetverslaving
        telefoonverslaving
        verslaafd aan mijn telefoon
        social media
        sociale media verslaving
        tiktok
        instagram
        fortnite
        youtube
        schermtijd
        hele dag op mijn telefoon
        te veel achter de computer
        mijn zoon zit de hele dag te gamen
        mijn zoon gamet de hele nacht
        mijn kind zit altijd op de telefoon
        playstation
        online verslaving
        koopverslaving online
        computer
        smartphone
        gameverslaafd
        ik zit de hele dag te gamen
        hele nacht gamen
        ik kan niet stoppen met gamen
        ik leg mijn telefoon nooit weg
        urenlang scrollen
        scrollen
        doomscrollen
        reels kijken
        snapchat
        roblox
        minecraft
        fifa
        call of duty
        league of legends
        world of warcraft
        xbox
        twitch
        netflix verslaafd
        bingewatchen
        discord
        schermverslaving
        schermverslaafd
        beeldschermverslaving
        mobielverslaving
        gsm verslaving
        instagramverslaving
        tiktok verslaafd
        te veel op mijn mobiel
        te veel op internet
        digitale detox
        minder op mijn telefoon
        gokken in games
        lootboxen
        mijn zoon komt niet van zijn computer af
        mijn zoon gaat niet naar school door gamen
        mijn dochter zit de hele dag op tiktok
        mijn man zit altijd achter de computer
        mijn kind is boos zonder tablet
        mijn kind is verslaafd aan de ipad
        gamestoornis

theme-tobacco = Stoppen met roken
    .about = Voor mensen die willen stoppen met roken of vapen.
    .words =
        roken
        stoppen met roken
        rookverslaving
        rookvrij
        sigaretten
        sigaret
        peuken
        shag
        tabak
        nicotine
        nicotineverslaving
        vapen
        vape
        e-sigaret
        shisha
        waterpijp
        snus
        roker
        ik wil stoppen met roken
        ik kan niet stoppen met roken
        samen stoppen met roken
        rookstop
        rookstopbegeleiding
        mijn kind vapet
        mijn man rookt
        ik rook
        ik rook een pakje per dag
        pakje per dag
        kettingroker
        sjekkie
        saffie
        ik paf de hele dag
        paffen
        peukje
        van het roken af
        ik wil van het roken af
        ik begin steeds weer met roken
        gestopt en weer begonnen met roken
        weer gaan roken
        rookvrij worden
        stoptober
        nicotinepleisters
        nicotinekauwgom
        nicotinezakjes
        champix
        elfbar
        vapes
        verslaafd aan vapen
        stoppen met vapen
        elektrische sigaret
        iqos
        sigaar
        pijp roken
        joint met tabak
        rokershoest
        roken tijdens zwangerschap
        zwanger en roken
        hoe stop ik met roken
        mijn vrouw rookt
        mijn dochter vapet
        mijn moeder rookt nog steeds
        mijn zoon rookt
        tabaksverslaving
        stoppen met sigaretten

theme-sex-addiction = Grip op seks en porno
    .about = Voor mensen die vaker bezig zijn met seks, porno of verliefdheid dan ze willen.
    .words =
        seksverslaving
        sexverslaving
        seks verslaving
        seksverslaafd
        verslaafd aan seks
        porno
        pornoverslaving
        pornoverslaafd
        verslaafd aan porno
        ik kijk te veel porno
        stoppen met porno
        liefdesverslaving
        relatieverslaving
        verslaafd aan liefde
        masturberen
        prostituees
        hyperseksualiteit
        Sexaholics Anonymous
        NoFap
        mijn man kijkt porno
        mijn man is seksverslaafd
        vreemdgaan en niet kunnen stoppen
        betalen voor seks
        prostitutie bezoeken
        ik kan niet stoppen met porno
        elke dag porno
        pornogebruik
        naar de hoeren
        ik ga steeds naar prostituees
        hoerenlopen
        wallen bezoeken
        seksafspraken via internet
        grindr verslaafd
        tinder verslaafd
        dwangmatig seks
        dwangmatig vreemdgaan
        obsessief met seks bezig
        altijd aan seks denken
        hyperseksueel
        te vaak masturberen
        rukken verslaafd
        webcamseks
        onlyfans verslaafd
        seksdates
        slaa
        sa groep
        seksueel dwangmatig gedrag
        verslaafd aan aandacht van mannen
        steeds op foute mannen vallen
        ik word steeds verliefd op de verkeerde
        pornoverslaving christen
        porno en geloof
        mijn man gaat naar de hoeren
        mijn vriend is verslaafd aan porno
        mijn zoon kijkt de hele dag porno
        partner van seksverslaafde
        porno verslaving

theme-overeating = Niet kunnen stoppen met eten
    .about = Voor mensen die steeds meer eten dan ze willen, vaak uit spanning of verdriet.
    .words =
        eetverslaving
        verslaafd aan eten
        eetverslaafd
        suikerverslaving
        verslaafd aan suiker
        te veel eten
        ik eet te veel
        ik kan niet stoppen met eten
        eetbuien
        eetbui
        vreetbui
        vreetbuien
        emotie-eten
        emotie eten
        emotie-eter
        stress eten
        snoepen
        snaaien
        stiekem eten
        dwangmatig eten
        compulsief eten
        eten uit verdriet
        overeten
        overgewicht door eetbuien
        OA
        Overeaters Anonymous
        binge eating
        overgewicht
        ik eet als ik verdrietig ben
        ik eet als ik me rot voel
        ik vreet alles op
        vreten
        ik eet stiekem 's nachts
        nachtelijk eten
        ik snaai de hele dag
        de koelkast leegeten
        hele zak chips leeg
        ik prop me vol
        altijd trek
        altijd honger
        verslaafd aan chocola
        verslaafd aan snoep
        verslaafd aan fastfood
        suikervrij leven
        van de suiker af
        lege verpakkingen verstoppen
        na een eetbui voel ik me schuldig
        schuldig na het eten
        troosteten
        stresseter
        emotionele eter
        emotioneel eten
        binge eating disorder
        dwangmatige eter
        eetbuien stoppen
        ik eet door tot ik misselijk ben
        mijn dochter eet de hele dag
        mijn man kan niet stoppen met eten
        mijn vrouw eet stiekem

## loss
theme-bereavement = Rouw na een overlijden
    .about = Voor mensen die iemand missen die is overleden, kort of lang geleden.
    .words =
        rouw
        rouwen
        rouwverwerking
        rouwgroep
        verlies
        verlies verwerken
        overlijden
        overleden
        dood
        gestorven
        verdriet
        gemis
        missen
        nabestaande
        nabestaanden
        rouwproces
        mijn moeder is overleden
        mijn vader is overleden
        mijn man is overleden
        mijn vrouw is overleden
        mijn kind is overleden
        mijn broer is dood
        mijn zus is dood
        mijn vriend is dood
        iemand verloren
        ouders verloren
        ik mis mijn moeder
        ik mis mijn vader
        jong een ouder verloren
        dierbare verloren
        begrafenis
        afscheid
        rouwcafé
        troost
        mijn hond is dood
        huisdier verloren
        gecondoleerd
        iemand dood
        ik kan haar niet loslaten
        ik kan zijn dood niet verwerken
        de stoel blijft leeg
        ik mis hem elke dag
        ik mis haar zo
        ik mis mijn broer
        ik mis mijn zus
        ik mis mijn oma
        mijn oma is dood
        mijn opa is overleden
        mijn beste vriend is overleden
        mijn vriendin is overleden
        mijn ouders zijn dood
        papa is dood
        mama is dood
        mama overleden
        papa is overleden
        mijn zusje is overleden
        mijn collega is overleden
        doodgegaan
        gestorven aan kanker
        plotseling overleden
        dodelijk ongeluk
        verongelukt
        vermoord
        nabestaanden van moord
        moord in de familie
        ik kon niet naar de begrafenis
        crematie
        uitvaart
        condoleance
        sterfdag
        rouwproces loopt vast
        vastgelopen rouw
        gecompliceerde rouw
        levend verlies
        rouwbegeleiding
        rouwtherapie
        rouwtaak
        rouw bij kinderen
        kinderen en rouw
        jongeren en rouw
        mijn kinderen missen hun vader
        na euthanasie van mijn vader
        mijn kat is dood
        huisdier overleden
        treuren
        feestdagen zonder hem
        na de begrafenis belt niemand meer
        ouderloos
        halfwees

theme-loss-of-child = Je kind verloren
    .about = Voor ouders van een kind dat is overleden, jong of volwassen.
    .words =
        kind verloren
        kind overleden
        overleden kind
        mijn kind is overleden
        mijn kind is dood
        mijn zoon is overleden
        mijn dochter is overleden
        mijn zoon is dood
        mijn dochter is dood
        mijn baby is overleden
        ons kind verloren
        verlies van een kind
        ouders van een overleden kind
        rouwende ouders
        rouw om kind
        wiegendood
        verongelukt kind
        kleinkind overleden
        mijn kleinkind is dood
        verlies kind
        ik ben mijn kind kwijt
        mijn kindje is overleden
        mijn zoontje is overleden
        mijn dochtertje is dood
        een kind begraven
        ik heb mijn zoon begraven
        ouder zonder kind
        mijn volwassen zoon is overleden
        mijn enige kind is dood
        mijn dochter is verongelukt
        mijn zoon is verongelukt
        mijn zoon is vermoord
        mijn zoon overleed aan kanker
        mijn kind overleed aan een ziekte
        hoeveel kinderen heb je is een moeilijke vraag
        de kamer van mijn kind is leeg
        mijn zoon is doodgestoken
        verdronken kind
        overleden aan een overdosis
        verder na de dood van mijn kind
        ouders die een kind verloren
        moeders van overleden kinderen
        vaders van overleden kinderen
        mijn zus is haar kind verloren
        broers en zussen van een overleden kind
        opa en oma van een overleden kleinkind
        kind dood

theme-loss-of-partner = Je partner verloren
    .about = Voor mensen van wie de man, vrouw of partner is overleden.
    .words =
        weduwe
        weduwnaar
        weduwen
        weduwschap
        jonge weduwe
        jonge weduwnaar
        weduwe met kinderen
        partner overleden
        partner verloren
        mijn man is overleden
        mijn vrouw is overleden
        mijn man is dood
        mijn vrouw is dood
        mijn vriend is overleden
        mijn partner is overleden
        ik mis mijn man
        ik mis mijn vrouw
        alleen na overlijden van mijn man
        verlies van partner
        man overleden
        vrouw overleden
        weeuw
        wedunaar
        verweduwd
        mijn maatje is weg na vijftig jaar
        alleen verder na zijn dood
        alleen verder zonder mijn man
        de andere kant van het bed is leeg
        ik slaap nu alleen in ons bed
        ik kook nu voor mij alleen
        mijn man is gestorven
        mijn vrouw is gestorven
        mijn man is verongelukt
        mijn verloofde is overleden
        mijn vriendin is gestorven
        mijn echtgenoot is overleden
        mijn echtgenote is overleden
        mijn levenspartner is dood
        overleden echtgenoot
        partnerverlies
        jong weduwe geworden
        weduwen en weduwnaars
        weduwengroep
        weduwnaarsgroep
        alleen met de kinderen na zijn dood
        nieuwe liefde na overlijden
        mijn moeder is weduwe
        mijn vader is alleen sinds mama dood is
        mijn schoonvader is weduwnaar
        mijn dochter is jong weduwe

theme-suicide-bereavement = Achterblijven na zelfdoding
    .about = Voor mensen die iemand hebben verloren door zelfdoding.
    .words =
        nabestaanden zelfdoding
        nabestaande zelfmoord
        nabestaanden suïcide
        zelfdoding
        zelfmoord
        suïcide
        zelfmoord in de familie
        mijn zoon heeft zelfmoord gepleegd
        mijn dochter heeft zelfmoord gepleegd
        mijn man heeft zelfmoord gepleegd
        mijn vader heeft zelfmoord gepleegd
        mijn broer heeft zelfmoord gepleegd
        mijn kind heeft een einde aan zijn leven gemaakt
        hij is uit het leven gestapt
        zij is uit het leven gestapt
        uit het leven gestapt
        rouw na zelfdoding
        rouw na zelfmoord
        achterblijven na suïcide
        verlies door zelfdoding
        voor de trein gesprongen
        waarom heeft hij het gedaan
        waarom deed ze het
        hij wilde niet meer leven en is dood
        hij heeft zich opgehangen
        mijn zoon heeft zich opgehangen
        zij is voor de trein gesprongen
        mijn vriend heeft zelfmoord gepleegd
        mijn moeder heeft zelfmoord gepleegd
        mijn zus heeft zelfmoord gepleegd
        mijn vrouw heeft zelfmoord gepleegd
        mijn partner pleegde zelfmoord
        mijn vader pleegde zelfdoding
        mijn collega heeft zelfmoord gepleegd
        mijn klasgenoot pleegde zelfmoord
        mijn zoon maakte een einde aan zijn leven
        had ik het kunnen voorkomen
        schuldgevoel na zelfmoord
        verlies door suïcide
        na een zelfdoding
        nabestaanden na suicide
        kinderen na zelfdoding van een ouder
        zelf een einde gemaakt aan haar leven

theme-pregnancy-loss = Miskraam of stilgeboren baby
    .about = Voor ouders die hun kindje verloren in de zwangerschap of rond de geboorte.
    .words =
        miskraam
        miskramen
        mis kraam
        miskraam gehad
        meerdere miskramen
        herhaalde miskraam
        doodgeboren
        doodgeboren kind
        stilgeboren
        stilgeboorte
        stille geboorte
        baby verloren
        kindje verloren
        baby overleden
        sterrenkindje
        vlinderkindje
        vroeggeboorte overleden
        zwangerschap verloren
        zwangerschapsverlies
        buitenbaarmoederlijke zwangerschap
        missed abortion
        zwangerschap afgebroken
        abortus
        abortus verwerken
        curettage
        mijn vrouw had een miskraam
        ons kindje was niet levensvatbaar
        rouw na miskraam
        geen hartje meer
        het hartje klopte niet meer
        echo zonder hartslag
        mijn baby leeft niet meer in mijn buik
        20 weken echo slecht nieuws
        kind zonder adem geboren
        dode baby gebaard
        bevallen van een dood kindje
        mijn baby is bij de bevalling overleden
        overleden in de buik
        te vroeg geboren en overleden
        weer een miskraam
        derde miskraam
        vroege miskraam
        late miskraam
        doodgeboorte
        perinatale sterfte
        neonatale sterfte
        sterrenkind
        sterrenouders
        regenboogbaby
        zwanger na een miskraam
        weggehaald in de zwangerschap
        spijt van abortus
        verdriet na abortus
        abortuspil
        zwangerschapsafbreking
        tfmr
        mola zwangerschap
        buitenbaarmoederlijk
        mijn vriendin verloor onze baby
        vaders na miskraam
        lege wieg
        baby in de buik gestorven

theme-childlessness = Een kinderwens die niet uitkomt
    .about = Voor mensen die graag een kind willen of wilden, maar bij wie het niet lukt.
    .words =
        kinderloos
        ongewenst kinderloos
        kinderloosheid
        kinderwens
        onvervulde kinderwens
        onvruchtbaar
        onvruchtbaarheid
        vruchtbaarheid
        ik kan geen kinderen krijgen
        we kunnen geen kinderen krijgen
        zwanger worden lukt niet
        ik word niet zwanger
        IVF
        ICSI
        IUI
        donor
        eiceldonatie
        fertiliteit
        draagmoeder
        vroege overgang kinderwens
        slecht sperma
        geen kinderen
        kinderloos zonder partner
        geen kleinkinderen
        zwanger worden
        elke maand weer ongesteld
        weer niet zwanger
        iedereen om mij heen is zwanger
        ik wil zo graag moeder worden
        ik wil vader worden maar het lukt niet
        al jaren proberen zwanger te worden
        zwanger raken lukt niet
        we proberen al drie jaar
        ongewild kinderloos
        ongewenste kinderloosheid
        kinderloze vrouwen
        leven zonder kinderen
        nooit moeder
        nooit vader geworden
        mislukte ivf
        ivf mislukt
        terugplaatsing mislukt
        vruchtbaarheidsbehandeling
        fertiliteitskliniek
        spermadonor
        zaaddonor
        donorzaad
        embryo
        lage eicelreserve
        azoöspermie
        geen zaadcellen
        verminderd vruchtbaar
        onvruchtbare man
        hysterectomie en kinderwens
        pcos kinderwens
        secundaire onvruchtbaarheid
        tweede kind lukt niet
        te oud voor kinderen
        geen partner en kinderwens
        mijn dochter kan geen kinderen krijgen
        freya

theme-divorce = Uit elkaar gaan en scheiden
    .about = Voor mensen die uit elkaar gaan of gescheiden zijn, en voor hun kinderen.
    .words =
        scheiding
        scheiden
        gescheiden
        echtscheiding
        uit elkaar
        relatiebreuk
        liefdesverdriet
        verbroken relatie
        het is uit
        ex
        mijn ex
        vechtscheiding
        complexe scheiding
        mijn man is weg
        mijn man wil scheiden
        mijn vrouw wil scheiden
        mijn man heeft me verlaten
        verlaten
        ik wil scheiden
        ik lig in scheiding
        ouders gescheiden
        mijn ouders gaan scheiden
        kinderen van gescheiden ouders
        co-ouderschap
        omgangsregeling
        omgang met mijn kinderen
        ik zie mijn kinderen niet na de scheiding
        alimentatie
        gescheiden vaders
        gescheide
        talaq
        weg bij mijn man
        mijn man is bij me weg
        mijn vrouw is bij me weg
        hij heeft een ander en gaat weg
        gedumpt
        mijn vriend heeft het uitgemaakt
        het is uit met mijn vriendin
        mijn verkering is uit
        gebroken hart
        mijn hart is gebroken
        hartzeer
        ik kom niet over mijn ex heen
        ik mis mijn ex
        van mijn man af
        ik wil weg maar de kinderen
        uit elkaar na dertig jaar
        mijn huwelijk is voorbij
        beëindigde relatie
        relatie voorbij
        breuk verwerken
        break-up
        ex-man
        ex-vrouw
        ex-partner
        scheidingspapieren
        mediator
        mediation
        voogdij
        gezag over de kinderen
        ruzie met mijn ex over de kinderen
        bezoekregeling
        weekendvader
        weekendpapa
        om het weekend kinderen
        ouderschapsplan
        kies groep
        jongeren met gescheiden ouders
        papa en mama gaan scheiden
        mijn zoon ligt in scheiding
        mijn dochter gaat scheiden
        grijze scheiding
        scheiden op latere leeftijd
        scheiden met narcist
        gescheiden vrouwen
        ik ga scheiden

## body
theme-cancer = Kanker
    .about = Voor mensen die kanker hebben of hadden, en voor wie om hen geeft.
    .words =
        kanker
        kancer
        tumor
        gezwel
        kwaadaardig
        oncologie
        oncologisch
        chemo
        chemotherapie
        bestraling
        bestralen
        immunotherapie
        uitzaaiingen
        uitgezaaid
        ik heb kanker
        kanker gehad
        leven na kanker
        moe na kanker
        ongeneeslijk ziek
        niet meer te genezen
        palliatief
        terminaal
        borstkanker
        prostaatkanker
        longkanker
        darmkanker
        huidkanker
        melanoom
        leukemie
        lymfeklierkanker
        lymfoom
        hodgkin
        baarmoederhalskanker
        eierstokkanker
        hersentumor
        alvleesklierkanker
        blaaskanker
        hoofd-halskanker
        jong en kanker
        AYA
        inloophuis
        mijn man heeft kanker
        mijn moeder heeft kanker
        mijn kind heeft kanker
        naasten van iemand met kanker
        erfelijke kanker
        net te horen gekregen dat ik kanker heb
        slecht nieuws van de oncoloog
        de grote k
        kwaadaardige tumor
        goedaardige tumor
        ik word nooit meer beter kanker
        uitbehandeld
        laatste levensfase
        nog maar een paar maanden te leven
        bang dat de kanker terugkomt
        terugkeer van kanker
        wachten op de uitslag van de scan
        kaal door chemo
        haaruitval door chemo
        chemokuur
        chemobrein
        bestraald
        radiotherapie
        oncoloog
        carcinoom
        sarcoom
        metastase
        metastasen
        hormonale kanker
        nierkanker
        leverkanker
        maagkanker
        slokdarmkanker
        keelkanker
        tongkanker
        schildklierkanker
        botkanker
        bloedkanker
        baarmoederkanker
        teelbalkanker
        zaadbalkanker
        kahler
        myeloom
        non-hodgkin
        kanker bij jongeren
        late gevolgen van kanker
        werk na kanker
        ex-kankerpatiënt
        kankerpatiënt
        kankerpatiënten
        mijn vrouw heeft kanker
        mijn vader heeft kanker
        mijn zus heeft kanker
        mijn dochter heeft kanker
        mijn vriendin heeft kanker
        partner van kankerpatiënt
        mijn moeder krijgt chemo
        lynch syndroom
        hipec

theme-breast-cancer = Borstkanker
    .about = Voor mensen die borstkanker hebben of hadden, en voor hun naasten.
    .words =
        borstkanker
        borst kanker
        borstkancer
        mammacarcinoom
        knobbeltje
        knobbel in mijn borst
        bult in mijn borst
        borstamputatie
        borstreconstructie
        borst eraf
        geamputeerde borst
        prothese borst
        BRCA
        borstkankergen
        erfelijke borstkanker
        hormoontherapie
        tamoxifen
        lymfoedeem
        ik heb borstkanker
        mijn vrouw heeft borstkanker
        mijn moeder heeft borstkanker
        uitgezaaide borstkanker
        borstkanker bij mannen
        mijn borst is eraf
        leven met één borst
        borst afgezet
        borst laten verwijderen
        borstbesparende operatie
        preventieve borstamputatie
        afwijkende mammografie
        bevolkingsonderzoek borst foute uitslag
        borstpoli
        mammapoli
        bh met prothese
        tepelreconstructie
        knobbel onder mijn oksel
        schildwachtklier
        triple negatief
        her2 positief
        dcis
        herceptin
        letrozol
        anastrozol
        antihormoontherapie
        hormoongevoelige borstkanker
        brca1
        brca2
        dikke arm na borstkanker
        mijn dochter heeft borstkanker
        mijn zus heeft borstkanker
        mijn vriendin heeft borstkanker
        jong en borstkanker
        bvn
        pink ribbon
        vrouw met borstkanker
        borstkanker gehad
        weer borstkanker

theme-prostate-cancer = Prostaatkanker
    .about = Voor mannen met prostaatkanker en hun partners.
    .words =
        prostaatkanker
        prostaat
        prostaat kanker
        prostraat
        prostraatkanker
        prostate kanker
        PSA
        PSA te hoog
        prostaatcarcinoom
        prostaat weggehaald
        prostaatoperatie
        plasproblemen
        incontinent na operatie
        impotent na operatie
        erectieproblemen na prostaatkanker
        bestraling prostaat
        ik heb prostaatkanker
        mijn man heeft prostaatkanker
        mijn vader heeft prostaatkanker
        mannen met kanker
        prostaatverwijdering
        prostaatbiopsie
        prostaat mri
        verhoogde psa
        hormoonkuur prostaat
        hormooninjecties prostaat
        opvliegers door prostaatkanker
        brachytherapie
        gleason
        gleason score
        actief volgen prostaat
        uitgezaaide prostaatkanker
        luiers na prostaatoperatie
        urineverlies na prostaatoperatie
        geen erectie meer na operatie
        seks na prostaatkanker
        man met prostaatkanker
        prostaatklachten
        vergrote prostaat
        's nachts vaak plassen
        druppelen na het plassen
        prostaatkankerstichting
        mijn vriend heeft prostaatkanker
        mijn broer heeft prostaatkanker
        mijn opa heeft prostaatkanker
        partner prostaatkanker
        prostaatcafé

theme-chronic-pain = Pijn die blijft
    .about = Voor mensen die elke dag of heel vaak pijn hebben.
    .words =
        chronische pijn
        pijn
        altijd pijn
        elke dag pijn
        pijn die niet overgaat
        pijn die blijft
        cronische pijn
        kronische pijn
        rugpijn
        rug
        lage rugklachten
        hernia
        nekpijn
        nekklachten
        schouderpijn
        whiplash
        zenuwpijn
        neuropathie
        CRPS
        dystrofie
        posttraumatische dystrofie
        pijnklachten
        pijnpatiënt
        leren leven met pijn
        ik heb overal pijn
        de dokter vindt niks
        SOLK
        ALK
        onverklaarde klachten
        mijn man heeft altijd pijn
        bekkenpijn
        fantoompijn
        ik heb elke dag pijn
        pijn van opstaan tot slapengaan
        de pijn gaat nooit weg
        al jaren pijn
        niemand gelooft mijn pijn
        ze zeggen dat het tussen mijn oren zit
        pijnpoli
        pijnkliniek
        pijnrevalidatie
        revalidatie pijn
        pijnstilling helpt niet
        uitgedokterd
        mijn rug is kapot
        rugklachten
        pijn in mijn rug
        zere rug
        spit
        ischias
        uitstralende pijn in mijn been
        pijn in mijn been
        nekhernia
        frozen shoulder
        tenniselleboog
        rsi
        muisarm
        bekkeninstabiliteit
        si gewricht
        onbegrepen pijn
        alk klachten
        lichamelijk onverklaarde klachten
        sudeck
        dunnevezelneuropathie
        brandende voeten
        brandende pijn
        zenuwpijn in mijn voeten
        gordelroos pijn
        failed back surgery
        neurostimulator
        ik kan niet lang zitten van de pijn
        pijn in mijn hele lichaam
        chronische rugpijn
        chronische pijnpatiënten
        mijn vrouw heeft elke dag pijn
        mijn dochter heeft chronische pijn

theme-fibromyalgia = Fibromyalgie
    .about = Voor mensen met pijn in spieren en gewrichten door fibromyalgie.
    .words =
        fibromyalgie
        fibro
        fibromialgie
        fibromyalgia
        fibromalgie
        fybromyalgie
        FM
        wekedelenreuma
        weke delen reuma
        spierreuma
        spierpijn
        altijd spierpijn
        pijn in mijn spieren
        pijn in heel mijn lijf
        overal pijn en moe
        stijve spieren
        ik heb fibromyalgie
        mijn vrouw heeft fibromyalgie
        alles doet zeer
        mijn hele lijf doet zeer
        overal zeer
        spieren doen overal pijn
        stijf en moe wakker worden
        alsof ik griep heb elke dag
        drukpunten
        tenderpoints
        fibromyalgiesyndroom
        fibromyalgie patiënt
        fibro en moe
        chronische spierpijn
        fibrofog
        pijn en niemand ziet het
        ze denken dat ik me aanstel
        pijn als iemand me aanraakt
        onzichtbare ziekte
        fibromyalgie en werk
        vrouwen met fibromyalgie
        mannen met fibromyalgie
        mijn moeder heeft fibromyalgie
        mijn zus heeft fibromyalgie

theme-chronic-fatigue = Altijd moe (ME/CVS)
    .about = Voor mensen die al lang heel moe zijn en niet opknappen van rust.
    .words =
        moe
        altijd moe
        vermoeid
        vermoeidheid
        chronische vermoeidheid
        chronisch vermoeid
        chronisch vermoeidheidssyndroom
        CVS
        ME/CVS
        ME CFS
        CFS
        PEM
        uitgeput
        doodmoe
        ik ben zo moe
        geen energie
        ik word niet uitgerust wakker
        na alles moet ik liggen
        lyme
        ziekte van lyme
        Q-koorts
        qkoorts
        pfeiffer
        mijn dochter is altijd moe
        mijn kind gaat niet naar school door moeheid
        moeheid
        hele dagen op bed van moeheid
        na een kwartier ben ik kapot
        na een uitje lig ik dagen plat
        ik ben kapot van boodschappen doen
        uitslapen helpt niet
        ik slaap en blijf moe
        loodzware vermoeidheid
        altijd uitgeput
        geen puf
        geen fut
        afgemat
        vermoeidheidsklachten
        vermoeidheidssyndroom
        onverklaarbare vermoeidheid
        moe zonder reden
        post exertionele malaise
        myalgische encefalomyelitis
        me patiënt
        me vereniging
        bedlegerig
        te moe om te douchen
        pacing
        energie verdelen
        chronische lyme
        tekenbeet
        borrelia
        epstein barr
        klierkoorts
        q-koorts vermoeidheid
        qvs
        mijn zoon is altijd moe
        mijn vrouw is altijd moe
        mijn dochter heeft me

theme-long-covid = Klachten na corona (long covid)
    .about = Voor mensen die na corona maar niet beter worden.
    .words =
        long covid
        longcovid
        long-covid
        post covid
        postcovid
        corona
        covid
        covid-19
        klachten na corona
        ziek gebleven na corona
        niet meer beter na corona
        moe na corona
        hersenmist
        brain fog
        geen smaak en geur
        kortademig na corona
        POTS
        post-vaccinatiesyndroom
        langdurige corona
        ik heb long covid
        mijn kind heeft long covid
        C-support
        prikschade
        sinds corona kan ik niks meer
        sinds corona ben ik ziek
        ik had corona en ben nog steeds moe
        nooit meer de oude na corona
        ik ruik niks meer
        reuk kwijt
        smaak kwijt
        alles ruikt vies na corona
        watten in mijn hoofd na corona
        vergeetachtig na corona
        conditie weg na corona
        hoge hartslag na corona
        pais
        pem na covid
        post-covid syndroom
        long covid patiënt
        long covid klachten
        langdurige coronaklachten
        corona klachten die blijven
        corona restklachten
        ic na corona
        corona op de ic
        post ic syndroom
        ziek na vaccinatie
        ziek na de prik
        vaccinatieschade
        mijn dochter heeft long covid
        mijn man is ziek sinds corona
        long covid bij kinderen
        zorgmedewerker met long covid
        postcoviet

theme-diabetes = Diabetes (suikerziekte)
    .about = Voor mensen met diabetes en hun familie.
    .words =
        diabetes
        diabetis
        diabeet
        diabetus
        suikerziekte
        suiker
        suikerpatiënt
        ik heb suiker
        suiker ziekte
        type 1
        type 2
        diabetes type 1
        diabetes type 2
        ouderdomssuiker
        zwangerschapsdiabetes
        insuline
        insulinepomp
        bloedsuiker
        hypo
        hyper bloedsuiker
        sensor
        glucose
        prediabetes
        mijn kind heeft diabetes
        mijn moeder heeft suiker
        insuline spuiten
        ik moet insuline spuiten
        spuiten in mijn buik suiker
        vingerprik
        mijn suiker is te hoog
        mijn suiker is te laag
        suiker meten
        hoge bloedsuiker
        lage bloedsuiker
        hypo's
        flauwvallen door lage suiker
        diabeticus
        diabetespatiënt
        diabeten
        dm type 2
        lada
        metformine
        freestyle libre
        glucosemeter
        hba1c
        koolhydraten tellen
        koolhydraatarm bij diabetes
        diabetische voet
        diabetes voet wond
        voorstadium diabetes
        insulineresistentie
        suikers
        diabetes en ramadan
        vasten met suiker
        diabetes en zwanger
        mijn man heeft suiker
        mijn zoon heeft diabetes
        mijn dochter heeft diabetes type 1
        mijn vader heeft diabetes
        ouders van kind met diabetes
        dvn

theme-heart = Hartziekte
    .about = Voor mensen met een ziekte van het hart, ook na een infarct of operatie.
    .words =
        hart
        hartziekte
        hartpatiënt
        hart en vaatziekten
        hartproblemen
        hartklachten
        hartinfarct
        hartaanval
        infarct
        hartfalen
        zwak hart
        hartritmestoornis
        boezemfibrilleren
        pacemaker
        ICD
        hartoperatie
        openhartoperatie
        bypass
        omleiding
        stent
        dotteren
        gedotterd
        hartklep
        hartstilstand
        reanimatie
        aangeboren hartafwijking
        angina pectoris
        pijn op de borst
        hoge bloeddruk
        etalagebenen
        hartrevalidatie
        mijn man heeft een hartinfarct gehad
        bang na hartinfarct
        mijn hart klopt onregelmatig
        mijn hart slaat over
        hartkloppingen bij inspanning
        na een hartaanval durf ik niks meer
        ik ben gereanimeerd
        mijn man kreeg een hartstilstand
        vocht vasthouden hartfalen
        hartritmestoornissen
        boezemfibrilleren angst
        atriumfibrilleren
        ablatie
        kransslagader
        dichtgeslibde aderen
        aderverkalking
        vaatlijden
        hartkatheterisatie
        hartpatiënten
        cardioloog
        cardiologie
        bloedverdunners
        hoge bloedruk
        te hoge bloeddruk
        cholesterol
        aneurysma buik
        aorta
        hartspier
        cardiomyopathie
        harttransplantatie
        donorhart
        steunhart
        icd drager
        schok van mijn icd
        vrouwenhart
        hartklepoperatie
        slecht hart
        hartklachten bij vrouwen
        mijn vader heeft een hartaanval gehad
        mijn kind heeft een hartafwijking
        baby met hartafwijking
        mijn vrouw heeft hartfalen
        zoon met hartafwijking

theme-stroke = Beroerte
    .about = Voor mensen die een beroerte hebben gehad, en voor hun naasten.
    .words =
        beroerte
        CVA
        TIA
        attaque
        herseninfarct
        hersenbloeding
        bloeding in het hoofd
        infarct in het hoofd
        halfzijdig verlamd
        verlamd
        verlamming
        afasie
        niet meer kunnen praten
        praten lukt niet na beroerte
        na een beroerte
        ik heb een beroerte gehad
        mijn man heeft een beroerte gehad
        mijn moeder heeft een beroerte gehad
        SAB
        aneurysma
        jong een beroerte
        bloedprop in mijn hoofd
        mijn arm doet het niet meer
        mijn rechterkant is verlamd
        scheve mond
        linkerkant lam
        half lam
        niet op woorden komen sinds mijn beroerte
        woorden kwijt
        ik kan de woorden niet vinden
        moeilijk praten na een beroerte
        spraak kwijt
        lichte beroerte
        beroertes
        getroffen door een beroerte
        hersenattaque
        geraakt door een attaque
        trombose hoofd
        cerebrovasculair accident
        subarachnoïdale bloeding
        neglect
        hemianopsie
        revalideren na een beroerte
        revalidatie na cva
        afasiecafé
        afasiecentrum
        mijn vrouw heeft een beroerte gehad
        mijn vader heeft een beroerte gehad
        mijn man kan niet meer praten
        mijn vader praat niet meer sinds zijn beroerte
        partner van cva patiënt
        mijn man heeft een hersenbloeding gehad
        mijn man heeft een tia gehad

theme-brain-injury = Hersenletsel
    .about = Voor mensen bij wie het hoofd anders werkt na een ongeluk of ziekte, en voor hun naasten.
    .words =
        hersenletsel
        NAH
        niet-aangeboren hersenletsel
        niet aangeboren hersenletsel
        hersenbeschadiging
        hersenschade
        hersenschudding
        hersenkneuzing
        klap op mijn hoofd
        hoofdletsel
        ongeluk hoofd
        hersenen
        hersentumor
        hersenoperatie
        hersenvliesontsteking
        hersenontsteking
        zuurstoftekort
        coma
        overprikkeld na ongeluk
        breincafé
        NAH café
        PCS
        sinds het ongeluk ben ik anders
        mijn man is veranderd na het ongeluk
        partner met hersenletsel
        hersen letsel
        hard op mijn hoofd gevallen
        klap op het hoofd gehad
        van de fiets op mijn hoofd gevallen
        na het auto-ongeluk ben ik niet meer dezelfde
        mijn hoofd is snel vol sinds het ongeluk
        geen licht en geluid verdragen na hersenschudding
        snel boos sinds hersenletsel
        traumatisch hersenletsel
        thl
        schedelbasisfractuur
        contusio
        postcommotioneel syndroom
        aanhoudende klachten na hersenschudding
        licht hersenletsel
        onzichtbaar hersenletsel
        hersenletselcafé
        hersenletsel vereniging
        goedaardige hersentumor
        meningeoom
        meningitis
        encefalitis
        reanimatie en hersenschade
        mijn zoon heeft hersenletsel
        mijn partner heeft nah
        mijn vrouw is veranderd sinds het ongeluk
        kort lontje sinds hersenletsel
        kind met hersenletsel
        ouders van kind met nah
        sinds zijn ongeluk is hij een ander
        lag in coma

theme-dementia = Dementie en vergeten
    .about = Voor mensen die steeds meer vergeten, en voor hun partner, kinderen en andere naasten.
    .words =
        dementie
        dement
        dementerend
        dimentie
        demensie
        alzheimer
        ziekte van alzheimer
        altzheimer
        alzeimer
        alsheimer
        alzheimer café
        alzheimercafé
        vergeetachtig
        vergeten
        ik vergeet alles
        geheugen
        geheugenverlies
        geheugenproblemen
        mijn geheugen gaat achteruit
        de weg kwijt
        MCI
        vasculaire dementie
        lewy body
        frontotemporale dementie
        FTD
        jong dementie
        dementie op jonge leeftijd
        mijn moeder heeft alzheimer
        mijn moeder vergeet alles
        mijn man heeft dementie
        mijn vader is dement
        mijn vrouw herkent mij niet meer
        mantelzorger dementie
        dement worden
        mijn man raakt de weg kwijt
        mijn moeder vraagt steeds hetzelfde
        ze vraagt tien keer hetzelfde
        mijn vader verdwaalt
        mijn vader laat het gas aanstaan
        mijn man wordt vergeetachtig
        mijn moeder herkent me niet meer
        mijn oma weet niet meer wie ik ben
        mijn opa is in de war
        mijn moeder is in de war
        mijn moeder dwaalt 's nachts
        mijn vrouw vergeet alles
        mijn vrouw heeft alzheimer
        mijn man heeft alzheimer
        mijn vader heeft dementie
        mijn moeder heeft dementie
        mijn moeder is dement
        mijn opa is dement
        mijn schoonmoeder is dement
        ik raak dingen kwijt en vergeet namen
        ik kom niet op namen
        word ik dement
        bang om dement te worden
        seniel
        kinds worden
        kindse vader
        demente man
        demente moeder
        dementeren
        dementerende ouder
        beginnende dementie
        beginnende alzheimer
        lichte cognitieve stoornis
        jonge mensen met dementie
        parkinson dementie
        geheugenpoli
        casemanager dementie
        odensehuis
        partner met dementie
        mantelzorg alzheimer
        mijn ouders worden vergeetachtig
        dementie migranten
        leven met dementie
        geheugenklachten

theme-parkinson = Parkinson
    .about = Voor mensen met de ziekte van Parkinson en hun naasten.
    .words =
        parkinson
        ziekte van parkinson
        parkinsons
        parkisson
        parkenson
        parkinson café
        parkinsoncafé
        parkinsonisme
        trillen
        trillende handen
        beven
        stijfheid
        tremor
        levodopa
        dopamine
        DBS
        MSA
        PSP
        jonge parkinson
        yoppers
        ik heb parkinson
        mijn man heeft parkinson
        mijn vader heeft parkinson
        mantelzorger parkinson
        mijn hand trilt
        mijn handen trillen
        mijn handen beven
        ik tril steeds
        ik loop met kleine pasjes
        schuifelen
        ik loop als een plank
        freezing
        ik blijf vastzitten met lopen
        mijn handschrift wordt klein
        maskergezicht
        zachte stem parkinson
        madopar
        sinemet
        apomorfine pomp
        duodopa
        hersenstimulatie
        on off parkinson
        parkinsonpatiënt
        parkinson vereniging
        parkinson op jonge leeftijd
        jong parkinson
        net gehoord dat ik parkinson heb
        essentiële tremor
        bewegingsstoornis
        mijn vrouw heeft parkinson
        mijn moeder heeft parkinson
        mijn opa trilt
        mijn vader trilt en loopt slecht
        partner met parkinson
        mijn man valt steeds door parkinson

theme-ms = MS (multiple sclerose)
    .about = Voor mensen met MS en hun naasten.
    .words =
        MS
        multiple sclerose
        multipele sclerose
        multiple sclerosis
        M.S.
        mulitple sclerose
        ziekte MS
        ik heb MS
        schub
        schubs
        zenuwziekte
        spierziekte
        relapsing remitting
        progressieve MS
        RRMS
        moe door MS
        MS café
        net gehoord dat ik MS heb
        mijn vrouw heeft MS
        mijn partner heeft MS
        tintelende benen en dubbelzien
        ik zie dubbel en mijn benen tintelen
        mijn benen doen het niet meer ms
        gevoelloze benen
        oogzenuwontsteking
        ms diagnose
        ms aanval
        opstoot ms
        terugval ms
        spms
        ppms
        ontsteking in zenuwstelsel
        littekens op mijn hersenen ms
        ms patiënt
        ms patiënten
        ms vereniging
        jong en ms
        ms en werk
        ms en kinderen krijgen
        blaasproblemen door ms
        in rolstoel door ms
        mijn dochter heeft ms
        mijn man heeft ms
        mijn moeder heeft ms
        partner met ms
        ouders van kind met ms
        tysabri
        ocrevus
        ziekte van het zenuwstelsel
        mulipele sclerose

theme-epilepsy = Epilepsie
    .about = Voor mensen met epilepsie en hun familie.
    .words =
        epilepsie
        epilepsi
        epileptisch
        epilepsi aanval
        epileptische aanval
        aanvallen
        vallende ziekte
        absences
        toevallen
        stuipen
        insult
        insulten
        koortsstuipen
        hersenaanval
        dravet
        epilepsiehond
        medicijnen tegen epilepsie
        ik heb epilepsie
        mijn kind heeft epilepsie
        mijn zoon heeft aanvallen
        ik val opeens weg
        ik val en schud
        ik ben steeds even weg
        wegrakingen
        wegraking
        schokken over heel mijn lichaam
        schudden en bewusteloos
        flauwvallen en schokken
        toeval
        epileptische aanvallen
        epilepsie aanval
        epilepticus
        epileptica
        tonisch clonisch
        grand mal
        petit mal
        staren en niet reageren
        mijn kind staart en reageert niet
        pnea
        psychogene aanvallen
        functionele aanvallen
        keppra
        depakine epilepsie
        vns
        niet mogen autorijden door epilepsie
        bang voor een aanval
        nachtelijke aanvallen
        mijn dochter heeft epilepsie
        mijn man heeft epilepsie
        mijn dochter krijgt stuipen
        ouders van kind met epilepsie
        west syndroom
        sein
        epilepsie en werk

theme-migraine = Migraine en hoofdpijn
    .about = Voor mensen met migraine of vaak erge hoofdpijn.
    .words =
        migraine
        migrene
        migraineaanval
        migraine aanval
        hoofdpijn
        hoofd pijn
        koppijn
        zware hoofdpijn
        elke dag hoofdpijn
        ik heb altijd hoofdpijn
        clusterhoofdpijn
        spanningshoofdpijn
        hormonale hoofdpijn
        aura
        vestibulaire migraine
        aangezichtspijn
        triptanen
        mijn dochter heeft migraine
        schele hoofdpijn
        barstende hoofdpijn
        bonkende hoofdpijn
        hoofd dat uit elkaar knalt
        ik lig in het donker met hoofdpijn
        dagen in bed met hoofdpijn
        overgeven van de hoofdpijn
        ik kan geen licht verdragen hoofdpijn
        flitsen voor mijn ogen
        sterretjes zien hoofdpijn
        migraine met aura
        chronische migraine
        chronische hoofdpijn
        hoofdpijn aanvallen
        aanvallen van hoofdpijn
        horton
        neuralgie van horton
        trigeminusneuralgie
        migraine bij kinderen
        migraine en ongesteld
        menstruele migraine
        sumatriptan
        botox tegen migraine
        medicatie hoofdpijn
        medicijnafhankelijke hoofdpijn
        hoofdpijnpatiënt
        hoofdpijnpatiënten
        hoofdpijn elke week
        mijn vrouw heeft migraine
        mijn moeder heeft altijd hoofdpijn
        mijn zoon heeft veel hoofdpijn
        migraine en werk

theme-rheumatism = Reuma en pijnlijke gewrichten
    .about = Voor mensen met reuma, artrose of andere pijn in de gewrichten.
    .words =
        reuma
        reumatiek
        rheuma
        reumatisch
        reumatoïde artritis
        reumatoide artritis
        RA
        artritis
        artrose
        slijtage
        versleten knie
        versleten heup
        gewrichten
        gewrichtspijn
        gewrichtsontsteking
        pijn in mijn gewrichten
        pijn in mijn handen
        stijf in de ochtend
        bechterew
        ziekte van bechterew
        artritis psoriatica
        jicht
        lupus
        SLE
        sjögren
        sclerodermie
        jeugdreuma
        osteoporose
        botontkalking
        ik heb reuma
        mijn kind heeft reuma
        mijn vingers zijn krom
        stijve vingers
        dikke vingers
        gezwollen gewrichten
        ik krijg geen potje meer open
        pijnlijke knieën
        pijn in mijn knie
        pijn in mijn heup
        nieuwe heup
        nieuwe knie
        kunstheup
        kunstknie
        gewrichtsklachten
        reumapatiënt
        reumapatiënten
        reumatische ziekte
        ontstekingsreuma
        reuma in mijn handen
        reuma in mijn vingers
        reuma aanval
        reumatoloog
        methotrexaat
        mtx
        prednison
        biologicals
        spondyloartritis
        axiale spondyloartritis
        artrose in mijn handen
        artrose in mijn knie
        heupartrose
        knieartrose
        slijtage in mijn rug
        polymyalgie
        pmr
        vasculitis
        raynaud
        broze botten
        ingezakte wervel
        jong en reuma
        reuma bij jongeren
        mijn moeder heeft reuma
        mijn vrouw heeft reuma
        mijn dochter heeft jeugdreuma
        mijn handen doen zeer
        zere knieën

theme-lung = COPD, astma en andere longziekten
    .about = Voor mensen die het snel benauwd hebben door een ziekte van de longen.
    .words =
        longen
        longziekte
        longpatiënt
        COPD
        astma
        asma
        asthma
        ashma
        benauwd
        benauwdheid
        kortademig
        geen adem
        ik krijg geen lucht
        longemfyseem
        emfyseem
        bronchitis
        chronische bronchitis
        longfibrose
        sarcoïdose
        longkanker
        taaislijmziekte
        cystic fibrosis
        CF
        zuurstof
        zuurstoffles
        longtransplantatie
        pulmonale hypertensie
        puffer
        hoesten
        mijn man heeft COPD
        mijn kind heeft astma
        stoflongen
        ik ben zo benauwd
        ik hap naar adem
        ik haal moeilijk adem
        buiten adem bij de trap
        de trap op ben ik kapot benauwd
        piepende ademhaling
        ik piep en hoest
        aan de zuurstof
        zuurstof thuis
        longaanval
        longontsteking
        ademhalingsproblemen
        ademnood
        rokerslong
        chronische luchtweginfecties
        bronchiëctasie
        bronchiectasieën
        longembolie
        longfibrose diagnose
        ipf
        ernstig astma
        astma aanval
        astmatisch
        astmapatiënt
        copd gold 4
        copd patiënt
        copd patiënten
        longrevalidatie
        longverpleegkundige
        longarts
        inhalator
        inhaler
        pufjes
        silicose
        mijnwerkerslong
        asbest
        mesothelioom
        mijn moeder heeft copd
        mijn vader heeft copd
        mijn zoon heeft astma
        mijn dochter heeft cf
        mijn man is altijd benauwd

theme-bowel = Buik en darmen
    .about = Voor mensen die veel last hebben van hun buik of darmen.
    .words =
        darmen
        darmziekte
        darmklachten
        darmproblemen
        buik
        buikpijn
        buikklachten
        altijd buikpijn
        crohn
        chron
        ziekte van crohn
        colitis
        colitis ulcerosa
        IBD
        prikkelbare darm
        prikkelbare darm syndroom
        spastische darm
        PDS
        PDS buik
        diarree
        verstopping
        obstipatie
        altijd naar de wc
        ontlasting
        incontinentie
        incontinent
        darmontsteking
        diverticulitis
        coeliakie
        gluten
        glutenallergie
        maagklachten
        maag
        lever
        darmkanker
        mijn kind heeft crohn
        ik zit de hele dag op de wc
        ik moet steeds naar de wc
        bang geen wc te vinden
        ik weet overal waar de wc is
        aan de diarree
        bloed bij mijn ontlasting
        buikkramp
        krampen in mijn buik
        opgeblazen buik
        opgezette buik
        winderigheid
        poepen lukt niet
        ik kan mijn ontlasting niet ophouden
        poep verliezen
        fecale incontinentie
        zwakke darmen
        ontstoken darmen
        darmontstekingen
        ibd patiënt
        crohn patiënt
        crohnpatiënt
        chronische darmziekte
        chronische darmontsteking
        microscopische colitis
        pds patiënt
        fodmap
        glutenvrij
        lactose
        voedselallergie
        voedselintolerantie
        maagzuur
        reflux
        maagzweer
        misselijk
        gastroparese
        alvleesklierontsteking
        pancreatitis
        leverziekte
        levercirrose
        hepatitis
        vitamine b12
        anusfistel
        fistels
        aambeien
        maag darm lever
        mdl
        mijn dochter heeft altijd buikpijn
        mijn zoon heeft colitis
        mijn man heeft crohn
        mijn dochter heeft coeliakie
        darmpatiënten
        darmen spelen op

theme-stoma = Leven met een stoma
    .about = Voor mensen die een stoma hebben of krijgen.
    .words =
        stoma
        stomazakje
        stoma zakje
        zakje op mijn buik
        stomadrager
        stomadragers
        stomapatiënt
        colostoma
        ileostoma
        urostoma
        darmstoma
        pouch
        stoma krijgen
        ik krijg een stoma
        leven met een stoma
        stoma en seks
        ik schaam me voor mijn stoma
        stoma lekt
        mijn man heeft een stoma
        kunstmatige uitgang
        zakje op de buik
        poep komt in een zakje
        plaszakje
        tijdelijke stoma
        tijdelijk stoma
        stoma na darmkanker
        stoma na operatie
        blaasstoma
        dunnedarmstoma
        dikkedarmstoma
        pouchpatiënt
        neoblaas
        stomaverpleegkundige
        stomavereniging
        stomamateriaal
        stoma ruikt
        bang dat mijn zakje lekt
        mijn zakje lekte op straat
        zwemmen met stoma
        sporten met stoma
        werken met stoma
        intimiteit met stoma
        hoe leef ik met een stoma
        jong en een stoma
        kind met stoma
        mijn vrouw heeft een stoma
        mijn moeder krijgt een stoma
        mijn vader heeft een zakje
        parastomale hernia
        stomapoli
        stoma operatie

theme-kidney = Nierziekte
    .about = Voor mensen van wie de nieren niet goed werken, en voor hun naasten.
    .words =
        nieren
        nier
        nierziekte
        nierpatiënt
        nierproblemen
        nierfalen
        nieren werken niet meer
        dialyse
        dialise
        dialyseren
        nierdialyse
        spoelen
        buikspoelen
        niertransplantatie
        donornier
        nier gekregen
        nierdonor
        cystenieren
        nierstenen
        nierschade
        ik moet aan de dialyse
        mijn man moet dialyseren
        mijn vader is nierpatiënt
        mijn nieren doen het niet meer
        mijn nieren werken slecht
        mijn nieren zijn kapot
        nierfunctie
        slechte nierfunctie
        nierfunctie 15 procent
        drie keer per week aan de dialyse
        dialysepatiënt
        dialyse thuis
        hemodialyse
        peritoneaal dialyse
        buikdialyse
        shunt
        wachtlijst voor een nier
        wachten op een donornier
        ik zoek een nierdonor
        nieuwe nier
        afstoting nier
        transplantatie nier
        getransplanteerd
        niertransplantatie gehad
        familietransplantatie
        ik wil mijn nier geven
        nier afstaan
        polycysteuze nieren
        nefrotisch syndroom
        nefroloog
        chronische nierschade
        nierinsufficiëntie
        eindstadium nierfalen
        alport
        niergruis
        één nier
        mijn vrouw is nierpatiënt
        mijn vader zit aan de dialyse
        mijn kind heeft een nierziekte
        mijn broer heeft een nier nodig
        nvn
        moe van de dialyse

theme-hiv = Leven met hiv
    .about = Voor mensen die hiv hebben en voor hun naasten.
    .words =
        hiv
        H.I.V.
        aids
        hiv aids
        seropositief
        hiv positief
        hiv-positief
        hiv test positief
        ik heb hiv
        net gehoord dat ik hiv heb
        hivpillen
        hiv-remmers
        hiv medicijnen
        hiv en zwanger
        mijn partner heeft hiv
        mijn man heeft hiv
        ouder worden met hiv
        hiv geheim houden
        hiv-virus
        hiv geïnfecteerd
        besmet met hiv
        hiv besmetting
        hiv diagnose
        positief getest op hiv
        leven met aids
        n=n
        niet meetbaar is niet overdraagbaar
        hiv vereniging
        hiv consulent
        prep
        pep kuur
        hiv medicatie
        aidsremmers
        soa
        soa opgelopen
        geslachtsziekte
        herpes
        syfilis
        ik durf niemand over mijn hiv te vertellen
        mijn partner vertellen dat ik hiv heb
        daten met hiv
        hiv stigma
        hiv en seks
        hiv en kinderwens
        vrouwen met hiv
        afrikaanse vrouwen met hiv
        homo met hiv
        kind met hiv
        geboren met hiv
        mijn vriend is hiv positief
        mijn zoon is hiv positief
        mijn dochter heeft hiv
        seropositieven

theme-hearing-loss = Slecht horen of doof
    .about = Voor mensen die slecht horen, doof zijn of steeds een piep in hun oor hebben.
    .words =
        slechthorend
        slechthorendheid
        slecht horend
        slecht horen
        hardhorend
        doof
        doofheid
        doven
        ik hoor slecht
        ik hoor bijna niks meer
        gehoor
        gehoorverlies
        gehoorproblemen
        gehoorapparaat
        hoortoestel
        cochleair implantaat
        CI
        plotsdoof
        gebarentaal
        gebaren
        NGT
        tinnitus
        tinitus
        oorsuizen
        piep in mijn oor
        piep in mijn oren
        ruis in mijn hoofd
        hyperacusis
        ménière
        ziekte van menière
        duizelig
        brughoektumor
        doofblind
        mijn kind is doof
        mijn moeder hoort slecht
        oren
        ik versta mensen niet
        ik versta niks in een groep
        in gezelschap kan ik niks volgen
        wat zeg je moet ik steeds vragen
        de tv moet altijd hard
        oren suizen
        suizende oren
        ik hoor altijd een piep
        gepiep in mijn oor
        fluittoon in mijn oor
        bromtoon
        laagfrequent geluid
        gesuis
        oorsuis
        tinnitis
        gehoorschade
        gehoorschade door festivals
        lawaaidoof
        lawaaidoofheid
        doof aan één oor
        eenzijdig doof
        langzaam doof worden
        laatdoven
        plotsdoofheid
        vroegdoof
        dove mensen
        dove kinderen
        dove
        slechthorende
        slechthorenden
        gehoorbeperking
        auditieve beperking
        audicien
        gehoorapparaten
        liplezen
        spraakafzien
        nederlandse gebarentaal
        vgt
        ci drager
        draaiduizelig
        draaiduizeligheid
        bppd
        evenwichtsstoornis
        otosclerose
        overgevoelig voor geluid
        mijn man hoort slecht
        mijn vader is doof
        mijn moeder wil geen gehoorapparaat
        mijn baby is slechthorend
        ouders van dove kinderen

theme-sight-loss = Slecht zien of blind
    .about = Voor mensen die slecht zien of blind zijn, en voor hun naasten.
    .words =
        slechtziend
        slecht ziend
        slecht zien
        slechtziendheid
        blind
        blindheid
        blinden
        blind worden
        ik zie slecht
        ik zie bijna niks meer
        ogen
        oogziekte
        oogaandoening
        oogproblemen
        macula
        maculadegeneratie
        glaucoom
        staar
        retinitis pigmentosa
        netvlies
        netvliesloslating
        braille
        blindengeleidehond
        witte stok
        visuele beperking
        CVI
        tunnelvisie
        doofblind
        ushersyndroom
        mijn moeder wordt blind
        mijn kind is slechtziend
        ik word langzaam blind
        alles is wazig
        wazig zien
        vlek in het midden van mijn zicht
        vlekken voor mijn ogen
        ik kan niet meer lezen door mijn ogen
        ik mag niet meer autorijden door mijn ogen
        slechte ogen
        mijn ogen gaan achteruit
        zicht verliezen
        verlies van zicht
        visueel beperkt
        visueel gehandicapt
        blinde
        blinde mensen
        slechtzienden
        blind geboren
        blindenstok
        taststok
        geleidehond
        bartiméus
        visio
        oogarts
        oogvereniging
        natte macula
        droge macula
        usher
        retinitis
        nachtblind
        diabetische retinopathie
        oogdruk
        grijze staar
        groene staar
        hoornvlies
        uveïtis
        nystagmus
        albinisme
        kokerzien
        dubbelzien
        oog kwijt
        kunstoog
        mijn man ziet bijna niks meer
        mijn vader is slechtziend
        mijn oma ziet slecht
        mijn baby is blind
        charles bonnet

theme-obesity = Overgewicht
    .about = Voor mensen die last hebben van hun gewicht en steun zoeken zonder oordeel.
    .words =
        overgewicht
        te zwaar
        dik
        te dik
        ik ben te dik
        ik ben te zwaar
        obesitas
        obesietas
        obees
        zwaarlijvig
        afvallen
        ik wil afvallen
        afvallen lukt niet
        samen afvallen
        diëten
        dieet
        lijnen
        gewicht
        gewicht verliezen
        jojo-effect
        maagverkleining
        gastric bypass
        maagband
        bariatrisch
        ozempic
        GLI
        leefstijl
        lipoedeem
        mijn kind is te zwaar
        mijn kind is te dik
        over gewicht
        ik schaam me voor mijn gewicht
        ik ben 130 kilo
        kilo's kwijt
        kilo's teveel
        te veel kilo's
        ik kom steeds aan
        ik kom alleen maar aan
        na elk dieet kom ik weer aan
        jojoën
        jojo-en
        ernstig overgewicht
        morbide obesitas
        zwaarlijvigheid
        vetzucht
        moddervet
        dikkerd
        dikzak
        vet op mijn buik
        dikke buik
        maat 56
        plus size
        bmi
        bmi 40
        gastric sleeve
        obesitaskliniek
        bariatrie
        overtollig vel na afvallen
        losse huid na afvallen
        wegovy
        saxenda
        afslankprik
        afslanken
        weight watchers
        gezond gewicht
        gezonder leven
        bewegen en afvallen
        lipoedeem benen
        dikke benen
        uitgescholden om mijn gewicht
        ze noemen me dik
        fat shaming
        mijn man is veel te zwaar
        mijn dochter is te dik
        mijn zoon is te zwaar
        kinderen met overgewicht

theme-menopause = De overgang
    .about = Voor vrouwen in de overgang die klachten hebben of er samen over willen praten.
    .words =
        overgang
        de overgang
        menopauze
        menopause
        overgangsklachten
        opvliegers
        opvlieger
        nachtzweten
        zweten
        hormonen
        hormoonklachten
        perimenopauze
        climacterium
        vroege overgang
        vervroegde overgang
        POI
        ik ben in de overgang
        moe en prikkelbaar door hormonen
        stemmingen door de overgang
        mijn vrouw is in de overgang
        menstruatie stopt
        vrouw van 50 en hormonen
        ik zweet me kapot
        ik zweet 's nachts mijn bed uit
        warmteopwellingen
        vapeurs
        ik heb het opeens bloedheet
        nachtelijk zweten
        ik word niet meer ongesteld
        onregelmatig ongesteld
        geen menstruatie meer
        laatste menstruatie
        droge vagina
        vaginale droogheid
        geen zin in seks door de overgang
        slecht slapen door de overgang
        huilerig door hormonen
        prikkelbaar door de overgang
        hormoonschommelingen
        hormoontherapie overgang
        hst
        hormoonpleisters
        overgangsconsulente
        midlife vrouw
        overgang en werk
        overgang en depressief
        overgang op jonge leeftijd
        kunstmatige overgang
        overgang na kanker
        postmenopauze
        in de meno
        hersenmist overgang
        mijn moeder is in de overgang
        mijn vriendin is in de overgang
        mijn vrouw is zo prikkelbaar sinds de overgang
        man in de overgang
        andropauze
        penopauze

theme-endometriosis = Endometriose
    .about = Voor mensen met veel pijn bij de menstruatie of in de buik door endometriose.
    .words =
        endometriose
        endometriosis
        endrometriose
        endometreose
        endo
        adenomyose
        pijn bij ongesteld zijn
        heftige menstruatie
        menstruatiepijn
        menstruatieklachten
        erge buikpijn bij menstruatie
        ongesteld en veel pijn
        pijn bij vrijen
        baarmoeder
        baarmoederslijmvlies
        buikpijn vrouw
        PCOS
        vleesbomen
        PMS
        PMDD
        mijn dochter heeft endometriose
        elke maand creperen van de pijn
        ik kan niet werken als ik ongesteld ben
        ik val flauw van menstruatiepijn
        kramp bij ongesteldheid
        erge krampen bij ongesteldheid
        zware ongesteldheid
        hevig bloedverlies
        veel bloedverlies
        ongesteld zijn
        ongesteldheid
        menstruatie
        menstruatieproblemen
        regelpijn
        mijn regels doen pijn
        maandstonden
        chocoladecyste
        cystes op mijn eierstokken
        cyste eierstok
        myoom
        myomen
        vulvodynie
        vaginisme
        vestibulitis
        pijn bij seks
        pijn tijdens het vrijen
        lichen sclerosus
        premenstrueel syndroom
        depressief voor mijn menstruatie
        elke maand een paar dagen depressief
        adenomyosis
        bekkenpijn vrouw
        baarmoeder verwijderd
        gynaecoloog
        mijn dochter is elke maand ziek van ongesteldheid
        mijn vriendin heeft endometriose
        mijn vrouw heeft endometriose
        endo patiënt
        endowarriors
        verklevingen

theme-skin = Huid en uiterlijk
    .about = Voor mensen met een huidziekte, littekens of een uiterlijk dat opvalt.
    .words =
        huid
        huidziekte
        huidaandoening
        huidproblemen
        psoriasis
        psioriasis
        psoriasus
        eczeem
        exceem
        ekzeem
        constitutioneel eczeem
        jeuk
        acne
        puisten
        rosacea
        vitiligo
        witte vlekken
        pigmentvlekken
        hidradenitis
        HS
        galbulten
        netelroos
        littekens
        litteken
        brandwonden
        verbrand
        wijnvlek
        schisis
        hazenlip
        gezicht beschadigd
        anders uitzien
        mensen staren naar mij
        alopecia
        haaruitval
        kaal worden
        kaal
        mijn kind heeft eczeem
        ik krab mezelf open van de jeuk
        gek van de jeuk
        schilferende huid
        schilfers
        rode plekken
        rode vlekken in mijn gezicht
        uitslag
        huiduitslag
        droge huid
        kloven in mijn handen
        handeczeem
        atopisch eczeem
        stoppen met hormoonzalf
        huidpatiënt
        huidpatiënten
        dermatoloog
        pukkels
        jeugdpuistjes
        acne op mijn gezicht
        psoriasis patiënt
        witte plekken op mijn huid
        kale plekken
        haarverlies
        ik verlies mijn haar
        kaal als vrouw
        pruik dragen
        alopecia areata
        urticaria
        blaren
        epidermolysis bullosa
        ichthyosis
        hidradenitis suppurativa
        steenpuisten
        overmatig zweten
        ik zweet altijd
        hyperhidrose
        brandwondenslachtoffer
        brandwonden in mijn gezicht
        verbrande huid
        litteken in mijn gezicht
        mensen staren naar mijn gezicht
        misvormd gezicht
        aangezichtsverlamming
        bell verlamming
        moedervlek gezicht
        neurofibromatose
        mijn baby heeft eczeem
        mijn dochter heeft psoriasis
        mijn dochter heeft kale plekken
        roos op mijn hoofd

theme-physical-disability = Lichamelijke beperking
    .about = Voor mensen bij wie het lichaam niet alles kan, al vanaf de geboorte of door een ziekte of ongeluk.
    .words =
        lichamelijke beperking
        lichamelijk gehandicapt
        gehandicapt
        handicap
        beperking
        invalide
        rolstoel
        in een rolstoel
        ik zit in een rolstoel
        mindervalide
        amputatie
        geamputeerd
        been geamputeerd
        been kwijt
        beenprothese
        prothese
        dwarslaesie
        verlamd
        verlamming
        spierziekte
        spierdystrofie
        spasme
        spastisch
        cerebrale parese
        spina bifida
        open rug
        polio
        slecht ter been
        ik kan niet goed lopen
        lopen lukt niet meer
        na een ongeluk
        mijn kind zit in een rolstoel
        lichamelijke handicap
        fysieke beperking
        ziekte ALS
        slechte benen
        ik kan niet meer lopen
        ik loop met krukken
        ik loop met een rollator
        rollator
        scootmobiel
        rolstoelgebruiker
        rolstoelers
        rolstoelafhankelijk
        mijn been is eraf
        arm geamputeerd
        arm kwijt
        beenamputatie
        onderbeenprothese
        verlamd na ongeluk
        dwarslaesiepatiënt
        paraplegie
        tetraplegie
        hoge dwarslaesie
        fantoomgevoel
        motorische beperking
        mensen met een beperking
        leven met een beperking
        mensen met een handicap
        invaliditeit
        invalide geworden
        gehandicapten
        fysiek beperkt
        slecht lopen
        ik kan niet traplopen
        spierzwakte
        duchenne
        ziekte van becker
        sma
        fshd
        cmt
        postpolio
        hemiplegie
        klompvoet
        dysmelie
        groeistoornis
        kleine mensen
        achondroplasie
        chronisch ziek
        chronische ziekte
        chronisch zieken
        leven met een chronische ziekte
        mijn man zit in een rolstoel
        mijn zoon heeft een spierziekte
        mijn vrouw kan niet meer lopen
        mijn dochter is spastisch

theme-learning-disability = Moeite met leren en begrijpen
    .about = Voor mensen die meer tijd nodig hebben om dingen te leren of te begrijpen, en voor hun naasten.
    .words =
        verstandelijke beperking
        licht verstandelijke beperking
        LVB
        verstandelijk gehandicapt
        verstandelijke handicap
        moeilijk lerend
        leren is moeilijk
        ik leer moeilijk
        ik begrijp dingen niet snel
        laag IQ
        zwakbegaafd
        syndroom van down
        downsyndroom
        down syndroom
        speciaal onderwijs
        praktijkschool
        begeleid wonen
        LFB
        ervaringsdeskundige LVB
        mijn zoon heeft een verstandelijke beperking
        mijn dochter heeft down
        broer met verstandelijke beperking
        ouders met een verstandelijke beperking
        ik snap dingen niet zo snel
        ik kan niet goed meekomen
        mensen praten te moeilijk
        ik heb moeite met leren
        ik heb hulp nodig met geld en brieven
        ik woon begeleid
        begeleid wonen groep
        mijn begeleider
        ik werk op de sociale werkplaats
        sociale werkplaats
        beschermd wonen verstandelijke beperking
        mlk
        zmlk
        zml school
        vso
        lvb jongeren
        lvg
        zwakzinnig
        mongool
        mongooltje
        mensen met down
        trisomie 21
        fragiele x
        rett syndroom
        prader willi
        22q11
        ontwikkelingsstoornis
        laag begaafd
        moeilijk lerende kinderen
        traag van begrip
        verstandelijk beperkt
        mensen met een verstandelijke beperking
        onderling sterk
        ouder met lvb
        mijn dochter is verstandelijk beperkt
        mijn zoon heeft down
        mijn broer heeft down
        mijn zus is verstandelijk gehandicapt
        mijn dochter zit op speciaal onderwijs
        mijn zoon heeft een laag iq
        brus verstandelijke beperking
        syndroom van angelman

theme-rare-disease = Zeldzame ziekte
    .about = Voor mensen met een ziekte die bijna niemand kent, en voor hun naasten.
    .words =
        zeldzame ziekte
        zeldzame aandoening
        zeldzaam
        onbekende ziekte
        niemand kent mijn ziekte
        geen diagnose
        erfelijke ziekte
        genetische ziekte
        genetisch
        erfelijk
        syndroom
        stofwisselingsziekte
        stofwisseling
        metabole ziekte
        ehlers danlos
        EDS
        marfan
        huntington
        ziekte van huntington
        hemofilie
        sikkelcel
        sikkelcelziekte
        thalassemie
        mijn kind heeft een zeldzame ziekte
        VSOP
        ziekte ALS
        de dokters weten niet wat het is
        niemand weet wat ik heb
        van dokter naar dokter
        al jaren op zoek naar een diagnose
        geen enkele arts kent het
        ik ben de enige met deze ziekte
        een op de miljoen
        weesziekte
        zeldzame ziekten
        zeldzame kanker
        zeldzaam syndroom
        chromosoomafwijking
        dna afwijking
        genafwijking
        erfelijke aandoening
        auto-immuunziekte
        auto immuun
        ziekte van addison
        ziekte van cushing
        hypofyse
        schildklier
        hashimoto
        ziekte van graves
        bijnier
        hypermobiliteit
        hsd
        heds
        loeys dietz
        mitochondriële ziekte
        pku
        gaucher
        fabry
        ziekte van pompe
        ziekte van wilson
        porfyrie
        amyloïdose
        myasthenia gravis
        guillain barré
        ataxie
        fns
        functionele neurologische stoornis
        mijn man heeft als
        mijn vrouw heeft huntington
        drager van een gen
        bang dat ik het gen heb
        sikkelcelanemie
        thalassemia
        sikkelcel patiënt
        syndroom zonder naam
        mijn dochter heeft een syndroom
        mijn zoon heeft een stofwisselingsziekte

## safety
theme-domestic-violence = Geweld thuis
    .about = Voor mensen die thuis worden geslagen, bedreigd, vernederd of klein gehouden, nu of vroeger.
    .words =
        huiselijk geweld
        geweld
        geweld thuis
        geweld in huis
        partnergeweld
        mishandeling
        mishandeld
        mishandelt
        mishandelen
        mijn man slaat me
        mijn man slaat mij
        mijn vrouw slaat mij
        mijn vriend slaat me
        mijn ex bedreigt mij
        ik word geslagen
        ik word thuis geslagen
        slaan
        geslagen
        ik ben bang voor mijn man
        bang thuis
        schelden en vernederen
        psychische mishandeling
        emotionele mishandeling
        geestelijke mishandeling
        kleineren
        mijn man controleert alles
        ik mag niks van mijn man
        ik mag niet naar buiten van mijn man
        intieme terreur
        dwingende controle
        narcist
        narcistische partner
        narcistische mishandeling
        giftige relatie
        toxische relatie
        stalking
        mijn ex stalkt mij
        veilig thuis
        blijf van mijn lijf
        opvanghuis
        vrouwenopvang
        mijn dochter wordt geslagen door haar man
        mijn moeder wordt geslagen
        mijn zoon slaat mij
        ouderenmishandeling
        mishandelde mannen
        ik sla mijn vrouw
        huislijk geweld
        huiselijkgeweld
        agressie
        agressieve man
        bang voor mijn ex
        ik wil weg bij mijn man
        mijn vader slaat mijn moeder
        geweld van mijn zoon
        hij slaat mij
        hij sloeg me weer
        hij slaat me en zegt dan sorry
        mijn man heeft me geslagen
        blauwe plekken
        ik verzin smoesjes voor mijn blauwe plekken
        hij schopt me
        hij grijpt me bij de keel
        hij knijpt mijn keel dicht
        wurgen
        hij gooit met spullen
        hij schreeuwt de hele dag
        hij kleineert me
        hij scheldt me uit
        hij zegt dat ik niks kan
        hij checkt mijn telefoon
        mijn man checkt mijn telefoon
        hij volgt mij met mijn telefoon
        ik moet altijd zeggen waar ik ben
        ik mag niet werken van mijn man
        ik mag mijn familie niet zien van hem
        ik krijg geen geld van mijn man
        hij houdt mijn bankpas
        financieel geweld
        economisch geweld
        hij dreigt de kinderen af te pakken
        hij dreigt me te vermoorden
        femicide
        ik loop op eieren
        op eieren lopen
        op mijn tenen lopen voor mijn man
        ik durf niet naar huis
        ik durf niet weg te gaan
        mijn vriend is agressief
        mijn partner mishandelt mij
        mijn vrouw mishandelt mij
        mannen als slachtoffer van huiselijk geweld
        mishandelde vrouw
        mishandelde vrouwen
        gevlucht voor mijn man
        vrouwenopvanghuis
        vluchthuis
        vrouwenhuis
        blijfhuis
        aangifte tegen mijn man
        huisverbod
        contactverbod
        gaslighting
        manipulatie
        manipulatieve man
        narcistische ex
        psychisch geweld
        verbaal geweld
        geestelijk geweld
        ex laat me niet met rust
        ex staat voor mijn deur
        ik word gestalkt
        belaging
        mijn kinderen zien het geweld
        getuige van geweld thuis
        mijn zus wordt geslagen
        mijn vriendin wordt mishandeld
        mijn buurvrouw wordt geslagen
        ik word boos en sla mijn partner
        ik sla mijn kinderen
        dader van huiselijk geweld
        mijn puber slaat mij
        mijn oma wordt mishandeld
        partner geweld
        intrafamiliaal geweld

theme-sexual-violence = Seksueel geweld en misbruik
    .about = Voor mensen die iets met seks moesten doen wat ze niet wilden, kort of lang geleden.
    .words =
        seksueel geweld
        sexueel geweld
        seksueel misbruik
        sexueel misbruik
        misbruik
        misbruikt
        ik ben misbruikt
        verkrachting
        verkracht
        verkragt
        ik ben verkracht
        aanranding
        aangerand
        aanranden
        ongewenste seks
        gedwongen seks
        seks tegen mijn wil
        mijn man dwingt me tot seks
        verkracht door mijn man
        grensoverschrijdend gedrag
        seksuele intimidatie
        MeToo
        loverboy
        gedwongen prostitutie
        mensenhandel
        uitbuiting
        sextortion
        naaktfoto's verspreid
        vroeger misbruikt
        centrum seksueel geweld
        hij zat aan mij
        betast
        mijn dochter is verkracht
        mijn kind is misbruikt
        misbruikte mannen
        misbruik in de kerk
        partner van misbruikslachtoffer
        ik zei nee maar hij ging door
        ik wilde niet maar hij deed het toch
        hij dwong mij
        hij heeft me aangeraakt
        iemand heeft aan mij gezeten
        onzedelijk betast
        gedrogeerd en verkracht
        drogering
        op een feestje verkracht
        groepsverkrachting
        door mijn ex verkracht
        door mijn baas aangerand
        ongewenste intimiteiten
        seksueel grensoverschrijdend gedrag
        geen seks willen maar moeten
        seks onder dwang
        mijn lichaam is niet meer van mij
        slachtoffer van seksueel misbruik
        slachtoffer van verkrachting
        slachtoffer seksueel geweld
        overlevende van seksueel geweld
        misbruik door een hulpverlener
        misbruik door een trainer
        misbruik in de sport
        misbruik door een priester
        misbruik in de moskee
        verkracht in de oorlog
        verkracht tijdens de vlucht
        loverboys
        gedwongen werken als prostituee
        uitgebuit in de prostitutie
        uit de prostitutie
        uitstappen uit de prostitutie
        slachtoffer mensenhandel
        grooming
        online seksueel misbruik
        naaktfoto
        naaktfoto's rondgestuurd
        wraakporno
        sexting
        shame sexting
        exposed
        afgeperst met naaktfoto's
        ritueel misbruik
        mijn vriendin is verkracht
        mijn zus is misbruikt
        mijn zoon is misbruikt
        mijn vrouw is vroeger misbruikt
        zedenmisdrijf
        zedendelict
        ik ben aangerand
        ongewenst aangeraakt

theme-childhood-abuse = Een onveilige jeugd
    .about = Voor mensen die als kind zijn geslagen, misbruikt of verwaarloosd.
    .words =
        onveilige jeugd
        kindermishandeling
        kindermisbruik
        mishandeld als kind
        misbruikt als kind
        als kind geslagen
        mijn vader sloeg mij
        mijn moeder sloeg mij
        incest
        insest
        incestslachtoffer
        misbruik door mijn vader
        misbruik in de familie
        misbruikt door mijn oom
        verwaarlozing
        verwaarloosd
        emotionele verwaarlozing
        emotioneel verwaarloosd
        niet gezien als kind
        geen liefde gehad thuis
        slechte jeugd
        nare jeugd
        jeugdtrauma
        trauma uit mijn jeugd
        narcistische moeder
        narcistische ouder
        narcistische vader
        kindertehuis
        internaat
        pleegkind
        uithuisplaatsing als kind
        volwassen kinderen uit onveilige gezinnen
        ACA
        vroeger thuis geslagen
        mishandeling vroeger
        seksueel misbruikt als kind
        misbruikt door mijn broer
        vroeger thuis was het niet veilig
        ik was bang voor mijn vader
        ik was bang voor mijn moeder
        mijn ouders sloegen ons
        slaag gekregen vroeger
        met de riem geslagen
        opgesloten als kind
        mijn moeder hield niet van mij
        mijn moeder dronk vroeger
        ik kreeg nooit een knuffel
        er was nooit aandacht voor mij
        ik moest altijd voor mijn ouders zorgen
        parentificatie
        mijn stiefvader misbruikte mij
        mijn stiefvader zat aan mij
        mijn opa zat aan mij
        mijn broer heeft mij misbruikt
        mijn oom heeft mij misbruikt
        mijn vader heeft mij misbruikt
        seksueel misbruik in mijn jeugd
        misbruikverleden
        incestervaring
        overlevende van incest
        kindermishandeling verwerken
        jeugd vol geweld
        rotjeugd
        moeilijke jeugd
        verleden verwerken
        hechtingstrauma
        onveilig gehecht
        innerlijk kind
        kopp en verwaarlozing
        lichamelijk mishandeld vroeger
        psychisch mishandeld als kind
        huiselijk geweld als kind
        opgegroeid met geweld
        opgegroeid bij een narcist
        toxische ouders
        giftige ouders
        jeugdzorg verleden
        opgegroeid in een tehuis
        pleegzorg verleden
        misbruik in een internaat
        koranschool geslagen
        mijn vrouw had een slechte jeugd
        mijn man is als kind mishandeld
        partner met misbruikverleden
        acoa

theme-honour-violence = Geweld om de eer van de familie
    .about = Voor mensen die bedreigd of bewaakt worden omdat de familie bang is haar eer te verliezen.
    .words =
        eerwraak
        eer
        familie-eer
        familie eer
        eergerelateerd geweld
        eer gerelateerd geweld
        eergeweld
        eermoord
        eer wraak
        namus
        schande
        schande voor de familie
        mijn familie bedreigt mij
        bedreigd door mijn familie
        bedreigd door mijn broer
        bang voor mijn familie
        mijn broers houden mij in de gaten
        gevlucht voor mijn familie
        weggelopen van huis
        ik mag geen vriend hebben
        stiekem een vriend
        maagd
        maagdelijkheid
        maagdenvlies
        roddels in de gemeenschap
        verstoten
        verstoten door mijn familie
        opgesloten in huis
        culturele druk
        schadelijke praktijken
        mijn broer volgt me overal
        mijn familie wil me dood
        mijn vader zegt dat hij me vermoordt
        ze vermoorden me als ze het weten
        als mijn familie erachter komt
        ik heb de eer van de familie geschonden
        ik mag niet alleen naar buiten
        ik mag niet naar school van mijn familie
        ik mag geen vriendje
        verboden relatie
        verboden liefde
        geheime relatie
        stiekeme relatie
        ontmaagd
        ik ben geen maagd meer
        geen maagd en bruiloft
        hymenhersteloperatie
        mijn reputatie is kapot
        sociale controle
        schaamte familie
        ik heb schande gebracht
        mijn familie zegt dat ik een hoer ben
        familie controleert mijn telefoon
        ik ben ondergedoken
        ondergedoken voor mijn familie
        weggelopen meisje
        weglopen van huis
        ik ben bang dat ze me terugsturen
        ze willen me naar mijn land sturen
        bloedwraak
        verstoten omdat ik een relatie heb
        gescheiden en bedreigd door familie
        homo en bedreigd door familie
        mijn zus wordt bedreigd door mijn vader
        mijn vriendin wordt gevolgd door haar broers
        mijn leerling wordt bedreigd thuis
        eercultuur
        eergerelateerd
        eer en schaamte

theme-forced-marriage = Gedwongen huwelijk
    .about = Voor mensen die moeten trouwen of getrouwd moeten blijven terwijl ze dat niet willen.
    .words =
        gedwongen huwelijk
        gedwongen trouwen
        gedwongen uithuwelijking
        uitgehuwelijkt
        uithuwelijken
        uithuwelijking
        uitgehuwd
        huwelijksdwang
        ik moet trouwen
        ik wil niet trouwen
        ik moet trouwen van mijn ouders
        moeten trouwen met mijn neef
        kindhuwelijk
        kindbruid
        huwelijkse gevangenschap
        mijn man wil niet scheiden
        mijn man geeft mij geen scheiding
        ik kom niet van mijn man af
        islamitische scheiding
        religieuze scheiding
        nikah
        khul
        talaq
        achtergelaten in het buitenland
        achterlating
        mijn paspoort is afgepakt
        mijn zus moet trouwen
        gearrangeerd huwelijk
        opgesloten in mijn huwelijk
        gedwongen huwelijken
        gedwongen uitgehuwelijkt
        ze hebben al een man voor me gekozen
        mijn ouders hebben een man voor mij
        ik moet met mijn neef trouwen
        trouwen met mijn neef
        trouwen met iemand die ik niet ken
        deze zomer moet ik trouwen
        op vakantie uitgehuwelijkt
        bang om uitgehuwelijkt te worden
        ik werd uitgehuwelijkt
        getrouwd tegen mijn wil
        tegen mijn zin getrouwd
        verplicht trouwen
        verplicht huwelijk
        verplicht uitgehuwelijkt
        gedwongen verloving
        verloofd tegen mijn wil
        verloofd als kind
        als kind getrouwd
        getrouwd op mijn vijftiende
        kindhuwelijken
        neef-nichthuwelijk
        ik wil niet met hem trouwen
        bruidsschat
        mahr terugbetalen
        khula
        islamitisch gescheiden
        imam scheiding
        get weigering
        geen religieuze scheiding krijgen
        hij weigert de scheiding
        gevangen in mijn huwelijk
        huwelijksgevangenschap
        achtergelaten in marokko
        achtergelaten in turkije
        achtergelaten in somalië
        importbruid
        mijn zusje wordt uitgehuwelijkt
        mijn dochter is uitgehuwelijkt
        mijn vriendin moet trouwen van haar vader
        huwelijksmigrant

theme-female-genital-cutting = Besnijdenis van meisjes en vrouwen
    .about = Voor vrouwen die besneden zijn, en voor ouders die hun dochter willen beschermen.
    .words =
        vrouwenbesnijdenis
        meisjesbesnijdenis
        besneden
        besnijdenis
        ik ben besneden
        besneden vrouw
        besneden vrouwen
        besnijdenis vrouw
        besnijdenis meisjes
        vrouwelijke genitale verminking
        genitale verminking
        VGV
        FGM
        infibulatie
        sunna besnijdenis
        dichtgenaaid
        hersteloperatie besnijdenis
        pijn door besnijdenis
        bevallen na besnijdenis
        ze willen mijn dochter besnijden
        bang dat mijn dochter besneden wordt
        clitoris
        ik ben als meisje besneden
        ik ben daar dichtgenaaid
        gesneden als kind daar beneden
        besneden als kind
        mijn clitoris is weggehaald
        clitoris weggesneden
        verminkt daaronder
        verminking vrouw
        vrouwelijke besnijdenis
        fgc
        mgf
        vgv meisjes
        gudniin
        faraonische besnijdenis
        infibulatie openmaken
        openmaken voor de bruiloft
        deïnfibulatie
        defibulatie
        clitorisreconstructie
        plassen doet pijn door besnijdenis
        pijn bij seks door besnijdenis
        seks na besnijdenis
        zwanger en besneden
        bevalling na besnijdenis
        mijn schoonmoeder wil mijn dochter besnijden
        mijn dochter mag niet besneden worden
        op vakantie besneden
        bang voor besnijdenis op vakantie
        mijn moeder liet mij besnijden
        mijn vrouw is besneden
        sleutelpersoon besnijdenis
        somalische vrouwen besnijdenis
        schaamlippen afgesneden
        besnedenis

theme-bullying = Pesten
    .about = Voor mensen die gepest worden of vroeger gepest zijn, op school, op het werk of online.
    .words =
        pesten
        gepest
        ik word gepest
        pesterij
        pesterijen
        pest
        pestgedrag
        pesten op school
        pesten op het werk
        gepest op mijn werk
        gepest op school
        cyberpesten
        online pesten
        buitengesloten
        buitensluiten
        uitgelachen
        uitgescholden
        vroeger gepest
        mijn kind wordt gepest
        mijn zoon wordt gepest op school
        mijn dochter heeft geen vriendinnen en wordt gepest
        mijn collega's pesten mij
        roddelen over mij
        treiteren
        buren pesten ons
        pestverleden
        mijn kind pest
        ze lachen me uit
        ze schelden me uit op school
        niemand wil naast mij zitten
        ik word genegeerd door mijn klas
        ik sta altijd alleen op het schoolplein
        klas tegen mij
        ze sluiten me buiten
        ik hoor er niet bij in de klas
        ze hebben een groepsapp over mij
        pesten via whatsapp
        pesten op internet
        cyberpesten op instagram
        getreiterd
        geplaagd
        plagen
        gekoeioneerd
        wegpesten
        weggepest
        weggepest op mijn werk
        mobbing
        intimidatie door collega's
        zwartmaken
        roddels
        roddel over mij
        pesten in de buurt
        pesters
        pestkop
        pester
        mijn zoon pest andere kinderen
        antipest
        pesten bij ouderen
        pesten in het verzorgingshuis
        gevolgen van pesten
        jarenlang gepest
        ik werd vroeger gepest
        gepest vanwege mijn uiterlijk
        gepest om mijn gewicht
        gepest door collega's
        gepest door de buren
        mijn dochter wordt gepest
        mijn dochter wordt buitengesloten
        niet meer naar school door pesten
        mijn zoontje komt huilend thuis van school
        mijn baas pest mij

## family
theme-caring = Zorgen voor een ander (mantelzorg)
    .about = Voor mensen die zorgen voor een zieke partner, ouder, kind of vriend.
    .words =
        mantelzorg
        mantelzorger
        mantelzorgers
        mantel zorg
        mantelzorgcafé
        overbelaste mantelzorger
        zorgen voor mijn moeder
        zorgen voor mijn vader
        zorgen voor mijn ouders
        zorgen voor mijn man
        zorgen voor mijn vrouw
        ik zorg voor mijn zieke man
        ik zorg voor mijn moeder
        ik zorg voor iedereen
        mijn man is ziek
        mijn vrouw is ziek
        mijn ouders worden oud
        zorgen voor iemand met dementie
        respijtzorg
        naaste
        naasten
        familie van patiënt
        partner van iemand die ziek is
        partner met psychische problemen
        naastbetrokkene
        familie van iemand in de GGZ
        mijn broer is psychisch ziek
        zorg voor ouders
        de zorg wordt me te veel
        verpleeghuis
        schuldgevoel moeder naar verpleeghuis
        mantelzorger partner
        zieke partner
        zieke moeder
        zieke man
        ik zorg dag en nacht
        ik kom niet meer aan mezelf toe
        door het zorgen geen tijd voor mezelf
        ik ben de hele dag aan het zorgen
        ik was mijn moeder
        ik kan mijn man niet alleen laten
        ik durf niet weg bij mijn moeder
        alles komt op mij neer
        mijn broers doen niks voor mijn ouders
        ik ben op van het zorgen
        overbelast door zorgen
        zorgen voor een zieke
        zorgen voor mijn zieke vader
        zorgen voor mijn zieke moeder
        zorgen voor mijn schoonouders
        zorgen voor mijn schoonmoeder
        zorgen voor mijn broer
        zorgen voor mijn zus
        zorgen voor mijn partner
        zorgen voor mijn oma
        zorgen voor opa en oma
        mijn vader kan niet meer voor zichzelf zorgen
        mijn moeder kan niks meer zelf
        hulpbehoevende ouders
        hulpbehoevende man
        hulpbehoevend
        verzorgen
        verzorger
        zorgverlener in de familie
        mantelzorgmakelaar
        mantelzorgondersteuning
        mantelzorgwoning
        mantelzorg en werk
        werken en mantelzorg
        mantelzorger dochter
        mantelzorgers van ouderen
        mijn man is ernstig ziek
        mijn vrouw is ernstig ziek
        mijn man gaat dood
        mijn partner is ziek
        mijn zus is psychisch ziek
        mijn vader ligt in het ziekenhuis
        mijn moeder gaat naar het verpleeghuis
        mijn man gaat naar het verpleeghuis
        verpleegtehuis
        familie van zieken
        familie en naasten
        naastengroep
        zorgen voor iemand met alzheimer
        zorgen voor iemand met parkinson
        zorgen voor iemand met kanker
        mantelzorger voor mijn volwassen zoon
        migranten mantelzorgers
        dubbele rol partner en verzorger

theme-young-carers = Opgroeien met zorgen thuis
    .about = Voor kinderen en jongeren met een zieke of verslaafde ouder, broer of zus, en voor wie zo is opgegroeid.
    .words =
        jonge mantelzorger
        jonge mantelzorgers
        mantelzorg jongeren
        KOPP
        KOPP kind
        KOAP
        KVO
        kopp/koap
        kinderen van ouders met psychische problemen
        kind van verslaafde ouder
        ouder met psychische problemen
        mijn moeder is ziek
        mijn vader is ziek
        mijn moeder is depressief
        mijn moeder is opgenomen
        mijn vader drinkt
        mijn broertje is ziek
        mijn zusje is gehandicapt
        mijn broer heeft autisme
        brus
        brussen
        brusje
        broer of zus met beperking
        zieke ouder
        zieke moeder
        ik moet thuis alles doen
        altijd tolken voor mijn ouders
        volwassen kopp
        opgegroeid met zieke ouder
        ik zorg voor mijn moeder naast school
        ik zorg voor mijn broertje
        ik zorg voor mijn zusje
        ik doe het huishouden want mama is ziek
        mama ligt altijd in bed
        mama is ziek
        papa is ziek
        papa drinkt
        mama drinkt
        mama heeft kanker
        papa heeft kanker
        papa is depressief
        mama is depressief
        mijn moeder huilt altijd en ik ben 15
        mijn vader heeft een psychose
        mijn moeder is bipolair
        mijn moeder is manisch
        mijn ouders zijn verslaafd
        mijn ouders zijn ziek
        kind van psychisch zieke ouder
        kind van zieke ouder
        kinderen van zieke ouders
        jongeren met een zieke ouder
        jong mantelzorger
        jonge mantel zorger
        mijn broer is gehandicapt
        mijn zus is gehandicapt
        mijn broertje heeft autisme
        mijn zusje heeft down
        broertjes en zusjes van zieke kinderen
        broer van iemand met autisme
        zus van iemand met een beperking
        broers en zussen
        volwassen brussen
        kopp kinderen
        kvo kinderen
        kind van verslaafde ouders
        kind van alcoholist
        kind met autistische vader
        ik moet altijd tolken voor mijn moeder
        opgegroeid met depressieve moeder
        opgegroeid met alcoholische vader
        mijn jeugd met een zieke moeder
        mijn leerling zorgt voor haar moeder
        jmz

theme-parenting = Kinderen opvoeden
    .about = Voor ouders die willen praten over hun kinderen en het leven thuis.
    .words =
        opvoeden
        opvoeding
        opvoedingsproblemen
        opvoedvragen
        ouderschap
        moedergroep
        vadergroep
        moedercafé
        puber
        pubers
        puberteit
        tieners
        peuter
        kleuter
        lastig kind
        moeilijk kind
        mijn kind luistert niet
        mijn zoon luistert niet
        ruzie met mijn puber
        ruzie met mijn dochter
        mijn zoon is op het slechte pad
        mijn zoon zit op straat
        hangjongeren
        boos kind
        driftbuien
        grenzen stellen kinderen
        schoolweigering
        thuiszitter
        mijn kind wil niet naar school
        opvoedondersteuning
        jeugdzorg
        uithuisplaatsing
        samengesteld gezin
        stiefmoeder
        stiefouder
        stiefkinderen
        pleegouder
        pleegkind
        pleegzorg
        grootouders
        oma zorgt voor kleinkinderen
        opvoeden zonder slaan
        mijn kind is niet te houden
        ik schreeuw tegen mijn kinderen
        ik schreeuw te veel
        ik weet me geen raad met mijn zoon
        ik heb geen gezag
        mijn kind luistert nooit
        mijn dochter luistert niet
        mijn puber is brutaal
        mijn puber liegt
        mijn puber spijbelt
        spijbelen
        mijn dochter loopt weg
        mijn zoon heeft foute vrienden
        verkeerde vrienden
        mijn zoon hangt op straat
        mijn zoon dealt
        mijn zoon steelt
        mijn zoon zit in een bende
        mijn zoon is opgepakt
        politie aan de deur voor mijn zoon
        drillrap
        agressief kind
        mijn zoon is agressief
        mijn kind slaat andere kinderen
        driftig kind
        peuterpuberteit
        zindelijk
        ruzie tussen mijn kinderen
        straffen en belonen
        kinderen opvoeden
        opgroeien
        opvoedcursus
        opvoedcafé
        oudergroep
        ouders van pubers
        oudercontact
        ouders onder elkaar
        vader zijn
        moeder zijn
        oudercafé
        oudercursus
        schoolproblemen
        mijn kind wil niet leren
        mijn kind zit al maanden thuis van school
        thuiszitters
        kind van school gestuurd
        jeugdbescherming
        raad voor de kinderbescherming
        ondertoezichtstelling
        ots
        uit huis geplaatst
        mijn kinderen zijn uit huis geplaatst
        kinderen afgepakt
        cjg
        opvoeden in nederland
        nieuw gezin
        stiefgezin
        stiefvader
        bonusmoeder
        bonuskinderen
        plusouder
        pleegouders
        pleegmoeder
        grootouders die kinderen opvoeden
        mijn kleinkind woont bij mij
        spijt van het moederschap
        tweelingouders
        lege nest

theme-single-parent = Alleen je kinderen opvoeden
    .about = Voor moeders en vaders die hun kinderen alleen opvoeden.
    .words =
        alleenstaande ouder
        alleenstaande moeder
        alleenstaande vader
        alleenstaand
        alleen staande moeder
        eenoudergezin
        één ouder gezin
        bijstandsmoeder
        alleen met de kinderen
        ik sta er alleen voor
        alleen opvoeden
        ik doe alles alleen
        single moeder
        single mom
        vader zonder partner
        moeder zonder man
        weduwe met kinderen
        bewust alleenstaande moeder
        BAM-moeder
        tienermoeder
        jonge moeder alleen
        gescheiden moeder
        gescheiden vader
        ongehuwde moeder
        ik ben een alleenstaande moeder
        ik ben alleen met drie kinderen
        ik moet alles alleen beslissen
        vader en moeder tegelijk
        de vader is niet in beeld
        vader is weggegaan
        alleen met de kinderen sinds hij weg is
        ik heb nooit een avond vrij
        geen oppas en alleen
        geen geld en alleen met kinderen
        solo moeder
        solomoeder
        solomama
        alleenstaande mama
        alleenstaande papa
        alleenstaande ouders
        alleenstaande moeders
        alleenstaande vaders
        single papa
        single ouder
        single mama
        eenoudergezinnen
        één ouder
        alleen zwanger
        zwanger en alleen
        ongepland zwanger en alleen
        jonge alleenstaande moeder
        tienermoeders
        jonge moeder zonder vader
        moeder in de bijstand
        alleenstaande moeder uitkering
        kind via donor alleen
        alleenstaande moeder vluchteling
        mijn dochter is alleenstaande moeder
        mijn zus staat er alleen voor
        mijn zoon voedt zijn kinderen alleen op
        co-ouder alleen
        weduwnaar met kinderen

theme-child-with-illness = Een kind met een ziekte of beperking
    .about = Voor ouders van een kind dat ziek is of extra zorg nodig heeft.
    .words =
        ziek kind
        mijn kind is ziek
        mijn kind is gehandicapt
        gehandicapt kind
        kind met een beperking
        zorgkind
        zorgenkind
        zorgouder
        zorgouders
        zorgintensief kind
        speciaal kind
        ouders van een ziek kind
        ouders van een gehandicapt kind
        meervoudig beperkt
        EMB
        couveuse
        te vroeg geboren
        prematuur
        mijn kind ligt in het ziekenhuis
        mijn kind heeft kanker
        kinderkanker
        mijn kind heeft autisme
        mijn kind heeft ADHD
        mijn kind heeft down
        ernstig ziek kind
        chronisch ziek kind
        mijn kind heeft psychische problemen
        ouders van kind met psychische problemen
        PGB kind
        brusjes
        ontwikkelingsachterstand
        mijn kind is anders
        mijn kind wordt nooit beter
        mijn dochter is ernstig ziek
        mijn zoon is ziek
        mijn dochter is ziek
        mijn baby is ziek
        mijn zoon is gehandicapt
        mijn dochter is gehandicapt
        mijn kind heeft een beperking
        mijn kind heeft epilepsie en een beperking
        mijn kind ontwikkelt zich niet
        mijn kind loopt achter
        mijn zoon loopt achter
        mijn kind praat nog niet
        mijn kind heeft een hartafwijking en operaties
        mijn kind heeft sondevoeding
        mijn dochter heeft leukemie
        ouders van kind met kanker
        ouder van een gehandicapt kind
        ouders van kinderen met een beperking
        ouders van een zorgkind
        zorgmoeder
        zorgvader
        zorgmoeders
        zorgintensieve kinderen
        zorg voor mijn gehandicapte zoon
        gehandicapte dochter
        gehandicapte zoon
        mijn volwassen zoon is psychisch ziek
        mijn volwassen dochter is psychisch ziek
        kinderziekenhuis
        prinses maxima
        couveusekind
        couveusebaby
        vroeggeboorte
        te vroeg geboren baby
        prematuren
        nicu
        schisis baby
        ouders van kinderen met downsyndroom
        ouders van kind met verstandelijke beperking
        ouders van kind met depressie
        ouders van kind met psychose
        mijn dochter zit in de ggz
        mijn zoon zit in een kliniek
        speciale kinderen
        speciaal onderwijs ouders
        dagbesteding voor mijn zoon
        tos kind
        vaders van zorgkinderen
        leven met een ziek kind
        levend verlies kind

theme-estrangement = Geen contact meer met familie
    .about = Voor mensen die geen contact meer hebben met hun kind, ouder, kleinkind of andere familie.
    .words =
        geen contact
        geen contact met mijn kind
        geen contact met mijn kinderen
        geen contact met mijn ouders
        geen contact met mijn moeder
        geen contact met mijn vader
        geen contact met mijn dochter
        mijn zoon wil mij niet meer zien
        mijn dochter wil mij niet meer zien
        mijn kinderen willen geen contact
        contactbreuk
        contact verbroken
        verbroken contact
        gebroken contact
        familiebreuk
        familieruzie
        ruzie in de familie
        ruzie met familie
        ik zie mijn kleinkinderen niet
        ik mag mijn kleinkinderen niet zien
        ik mag mijn kinderen niet zien
        ouderverstoting
        oudervervreemding
        verstoten ouder
        verstoten
        grootouders zonder kleinkinderen
        no contact
        broer wil geen contact
        mijn kind wil me niet zien
        mijn dochter praat niet meer met mij
        mijn zoon praat niet meer met mij
        mijn dochter heeft me geblokkeerd
        mijn zoon neemt de telefoon niet op
        ik heb mijn dochter al jaren niet gezien
        ik heb mijn zoon al jaren niet gezien
        ik heb gebroken met mijn ouders
        ik heb gebroken met mijn familie
        gebroken met mijn moeder
        gebroken met mijn vader
        ik heb geen familie meer
        mijn familie wil me niet meer zien
        mijn zus praat niet meer met mij
        geen contact met mijn zus
        geen contact met mijn broer
        geen contact met kleinkinderen
        kleinkinderen niet mogen zien
        vader mag kinderen niet zien
        ik krijg mijn kind niet te zien
        mijn ex houdt de kinderen bij me weg
        ouderonthechting
        loyaliteitsconflict
        verloren kind dat nog leeft
        vervreemd van mijn kind
        vervreemd
        vervreemding
        familievete
        ruzie om de erfenis
        erfenis ruzie
        breuk met mijn familie
        breuk met mijn ouders
        familiebreuken
        zwart schaap
        uit de familie gezet
        onterfd
        verstoten door mijn ouders
        verstoten kind
        verstoten grootouders
        dwaze vaders
        vaders zonder kinderen
        ouders zonder contact met kind
        mijn man ziet zijn kinderen niet

theme-relationship = Problemen in je relatie
    .about = Voor mensen die het moeilijk hebben met hun partner of in de liefde.
    .words =
        relatie
        relatieproblemen
        relatie problemen
        huwelijk
        huwelijksproblemen
        huwelijkscrisis
        ruzie met mijn man
        ruzie met mijn vrouw
        altijd ruzie
        wij praten niet meer
        vreemdgaan
        vreemdgegaan
        mijn man gaat vreemd
        mijn vrouw gaat vreemd
        bedrogen
        ontrouw
        affaire
        overspel
        minnaar
        mijn man heeft een ander
        tweede vrouw
        jaloers
        jaloezie
        bindingsangst
        verlatingsangst
        geen seks meer
        seksuele problemen
        problemen met vrijen
        schoonfamilie
        schoonmoeder
        blijven of weggaan
        relatiecrisis
        narcist
        partner met narcisme
        wij leven langs elkaar heen
        we leven als broer en zus
        we praten niet meer met elkaar
        hij luistert niet naar mij
        mijn man zegt niks
        mijn vrouw wil geen seks
        mijn man wil geen seks
        geen intimiteit meer
        hij houdt niet meer van me
        ik hou niet meer van mijn man
        ik twijfel over mijn relatie
        moet ik bij hem blijven
        blijven of gaan
        ik ben verliefd op een ander
        geheime minnares
        minnares
        maîtresse
        berichtjes van een andere vrouw
        ik heb hem betrapt
        hij liegt tegen mij
        vertrouwen weg in relatie
        vertrouwen beschadigd
        bedrog
        bedriegen
        vriend gaat vreemd
        mijn vriend is vreemdgegaan
        mijn partner heeft een affaire
        mijn man heeft een tweede vrouw
        slecht huwelijk
        ongelukkig getrouwd
        ongelukkig huwelijk
        ongelukkige relatie
        foute mannen
        knipperlichtrelatie
        aan en uit relatie
        relatietherapie
        relatiecrisis na kind
        stellen
        echtpaar
        ruzie thuis
        ruzie met mijn vriend
        ruzie met mijn vriendin
        ruzie met mijn partner
        ruzie met mijn schoonmoeder
        bemoeizuchtige schoonmoeder
        schoonouders
        hechtingsproblemen in relatie
        jaloerse man
        mijn vriend is jaloers
        open relatie
        polyamorie
        daten lukt niet
        erectieproblemen
        mijn man is in een midlifecrisis
        eenzaam naast mijn man
        eenzaam in mijn huwelijk
        relatie redden

theme-codependence = Leven met de verslaving van een ander
    .about = Voor mensen met een partner, kind, ouder of vriend die niet kan stoppen met drank, drugs of gokken.
    .words =
        codependentie
        co-dependent
        codependent
        codependency
        medeafhankelijk
        naasten van verslaafden
        familie van verslaafden
        partner van een alcoholist
        kind van een alcoholist
        kinderen van alcoholisten
        KVA
        VKA
        ouders van verslaafde kinderen
        verslaving in de familie
        verslaafde partner
        verslaafde zoon
        verslaafde dochter
        mijn man drinkt
        mijn man drinkt te veel
        mijn man is verslaafd
        mijn vrouw is verslaafd
        mijn zoon is verslaafd
        mijn zoon gebruikt drugs
        mijn zoon blowt
        mijn dochter gebruikt
        mijn man gokt
        mijn vader is alcoholist
        mijn moeder drinkt
        mijn vader drinkt
        mijn broer is verslaafd
        Al-Anon
        Al Anon
        Alateen
        Nar-Anon
        CoDA
        ik red altijd anderen
        naasten verslaving
        ik giet de drank in de gootsteen
        ik zoek overal flessen
        ik lieg voor mijn man over zijn drinken
        ik betaal steeds zijn schulden van het gokken
        ik wacht elke nacht tot hij dronken thuiskomt
        alles draait om zijn verslaving
        mijn leven draait om zijn verslaving
        ik kan hem niet redden
        ik wil hem redden
        loslaten verslaafde zoon
        mijn kind is verslaafd
        mijn zoon is verslaafd en steelt van ons
        mijn zoon steelt geld voor drugs
        mijn dochter is aan de drugs
        mijn man is alcoholist
        mijn vriend is verslaafd
        mijn vriend is alcoholist
        mijn partner is verslaafd
        mijn partner drinkt
        mijn vrouw drinkt
        mijn vrouw is alcoholist
        mijn zus is verslaafd
        mijn moeder is verslaafd
        mijn moeder is alcoholist
        mijn vader is verslaafd
        mijn ouders drinken
        getrouwd met een alcoholist
        samenleven met een alcoholist
        leven met een verslaafde
        leven met een alcoholist
        partner van een verslaafde
        partners van verslaafden
        ouders van verslaafden
        ouders van een verslaafd kind
        ouder van verslaafde zoon
        moeder van verslaafde zoon
        naaste van een verslaafde
        kind van verslaafde vader
        volwassen kind van alcoholist
        volwassen kinderen van alcoholisten
        vkv
        aca groep
        al-anon groep
        mijn broer is alcoholist
        redderssyndroom
        medeverslaafd
        mede-afhankelijk
        co-afhankelijk
        emotioneel afhankelijk
        naasten van gokkers
        mijn zoon is gokverslaafd

theme-adoption = Adoptie
    .about = Voor mensen die geadopteerd zijn, een kind hebben geadopteerd of een kind hebben afgestaan.
    .words =
        adoptie
        geadopteerd
        geadopteerde
        geadopteerden
        adopteren
        ik ben geadopteerd
        adoptiekind
        adoptieouders
        adoptie ouders
        biologische ouders
        biologische moeder
        op zoek naar mijn moeder
        zoektocht naar mijn familie
        roots
        rootsreis
        afstandsmoeder
        kind afgestaan
        afgestaan
        afstandskind
        interlandelijke adoptie
        binnenlandse adoptie
        hechting
        hechtingsproblemen
        donorkind
        vondeling
        mijn zoon is geadopteerd
        adopsie
        ik zoek mijn echte moeder
        ik wil mijn biologische vader vinden
        wie is mijn vader
        ik weet niet wie mijn vader is
        ik weet niet waar ik vandaan kom
        ik lijk op niemand
        mijn afkomst zoeken
        geboortemoeder
        biologische familie
        biologische vader
        afstammingsvragen
        afstamming
        dna test familie zoeken
        geadopteerd uit china
        geadopteerd uit colombia
        geadopteerd uit korea
        geadopteerd uit sri lanka
        geadopteerd uit india
        geadopteerd uit indonesië
        geadopteerd uit ethiopië
        illegale adoptie
        adoptiefraude
        adoptiepijn
        adoptietrauma
        adoptant
        adoptanten
        adoptiezoon
        adoptiedochter
        adoptiegezin
        adoptieprocedure
        kind adopteren
        afstand gedaan van mijn kind
        ik moest mijn kind afstaan
        baby afgestaan
        gedwongen afgestaan
        afstandsmoeders
        donorkinderen
        donorvader
        anonieme donor
        ik ben een donorkind
        gehechtheid adoptiekind
        mijn adoptiekind hecht niet
        mijn dochter is geadopteerd
        volwassen geadopteerden
        hereniging met mijn biologische moeder
        bezettingskind
        kind van een onbekende vader

theme-new-parents = Net een baby gekregen
    .about = Voor ouders met een baby, ook als het zwaarder is dan gedacht.
    .words =
        pas bevallen
        net bevallen
        zwanger
        zwangerschap
        bevalling
        bevallen
        kraamtijd
        jonge moeder
        jonge moeders
        jonge vader
        jonge ouders
        nieuwe moeder
        net moeder
        net vader
        postnatale depressie
        postpartum depressie
        PND
        depressie na bevalling
        somber na bevalling
        ik voel niks voor mijn baby
        ik kan niet van mijn baby genieten
        babyblues
        roze wolk
        geen roze wolk
        traumatische bevalling
        huilbaby
        mijn baby huilt veel
        borstvoeding
        moedergroep baby
        tweeling
        mijn vrouw is somber na de bevalling
        zwangerschapsdepressie
        postpartum psychose
        kraamvrouwentranen
        pasgeboren baby
        eerste kind
        mijn baby huilt de hele dag
        mijn baby slaapt niet
        gebroken nachten
        ik ben kapot sinds de baby
        ik hou niet van mijn baby
        ik voel geen band met mijn baby
        ik heb geen band met mijn kind
        ik ben een slechte moeder
        ik huil sinds de bevalling
        huilen na de bevalling
        ik geniet niet van mijn baby
        ik had me het moederschap anders voorgesteld
        bang dat ik mijn baby iets aandoe
        bang om mijn baby te laten vallen
        vader geworden en somber
        postnatale depressie bij vaders
        pnd vader
        postpartumdepressie
        postnatale depressie gehad
        kraambed
        kraamweek
        kraamvrouw
        kraamzorg
        kersverse moeder
        kersverse ouders
        mama worden
        pas moeder geworden
        net ouders geworden
        zwanger en angstig
        zwanger en depressief
        ongewenst zwanger
        onbedoeld zwanger
        bang voor de bevalling
        bevalangst
        nare bevalling
        slechte bevalling
        trauma van de bevalling
        keizersnede
        spoedkeizersnede
        hyperemesis
        zwangerschapsmisselijkheid
        bekkenpijn zwangerschap
        borstvoeding lukt niet
        borstvoedingscafé
        mamacafé
        babycafé
        zwangerencafé
        moeder en baby
        tweelingmoeder
        ouders van een tweeling
        mijn vrouw huilt sinds de bevalling
        mijn vriendin is net bevallen en huilt
        mijn dochter is depressief sinds de baby
        reflux baby
        ontzwangeren

## migration
theme-refugees = Gevlucht of nieuw in het land
    .about = Voor mensen die hun land zijn ontvlucht of hier nog niet lang wonen.
    .words =
        Gevlucht en nieuw in het land
        vluchteling
        vluchtelingen
        vluchtelinge
        gevlucht
        vlucht
        asiel
        asielzoeker
        asielzoekers
        asielprocedure
        azc
        statushouder
        statushouders
        verblijfsvergunning
        nieuwkomer
        nieuwkomers
        nieuw in Nederland
        nieuw in België
        inburgering
        inburgeren
        ontheemd
        ontheemden
        Oekraïne
        Syrië
        Afghanistan
        Eritrea
        Iran
        Irak
        Somalië
        oorlog
        gevlucht voor de oorlog
        trauma na de oorlog
        ik ben vluchteling
        ik kom uit Syrië
        ik woon in een azc
        ik wacht op mijn gezin
        gezinshereniging
        gezins hereniging
        vluchtelingenwerk
        migrant
        migranten
        vreemdeling
        AMV
        alleenstaande minderjarige vluchteling
        buitenlander
        vlugteling
        ik ben gevlucht
        ik ben uit mijn land gevlucht
        ik ben nieuw hier
        ik ben pas in nederland
        net in nederland
        pas aangekomen
        ik ken niemand in nederland
        ik wacht op mijn verblijfsvergunning
        wachten op de ind
        wachten op asiel
        asielaanvraag
        asielzoekerscentrum
        opvangcentrum
        noodopvang asielzoekers
        crisisopvang
        coa
        opvang voor vluchtelingen
        opvang oekraïners
        oekraïense vluchtelingen
        oekraïners
        syriërs
        syrische vluchtelingen
        syrische vrouwen
        afghanen
        afghaanse vrouwen
        eritreeërs
        eritrese jongeren
        iraniërs
        iraanse vluchteling
        irakezen
        somaliërs
        koerdische vluchtelingen
        palestina
        gaza
        gevlucht uit jemen
        soedan
        ethiopië
        turkse vluchtelingen
        vluchtelingenvrouwen
        vluchtelingenkinderen
        vluchtelinggezin
        vluchtelingengroep
        lhbti vluchteling
        nareis
        mijn vrouw en kinderen zijn nog in syrië
        mijn gezin mag niet komen
        status gekregen en een huis
        nieuw in het dorp uit een ander land
        inburgeraar
        immigranten
        arbeidsmigranten
        expats
        migrantenvrouwen
        migrantengroep
        nieuwe nederlanders
        tijdelijke bescherming
        dublin
        kerkasiel
        mijn buurman is vluchteling
        helpen van vluchtelingen
        maatje voor vluchteling

theme-between-cultures = Leven tussen twee culturen
    .about = Voor mensen die leven, trouwen of kinderen opvoeden tussen twee culturen.
    .words =
        twee culturen
        tussen twee culturen
        cultuur
        culturen
        cultuurverschil
        cultuurverschillen
        cultuurshock
        bicultureel
        biculturele jongeren
        multicultureel
        tweede generatie
        derde generatie
        migratieachtergrond
        allochtoon
        opvoeden in twee culturen
        opvoeden tussen twee culturen
        mijn kinderen worden te Nederlands
        mijn kinderen spreken mijn taal niet
        mijn ouders snappen mij niet
        thuis Turks en buiten Nederlands
        Marokkaanse ouders
        Turkse ouders
        gemengd huwelijk
        gemengde relatie
        vriend met ander geloof
        dubbelleven
        ik hoor er nergens bij
        nergens thuis
        third culture kid
        expat
        integratie
        integreren
        tradities
        mijn ouders zijn ouderwets
        mijn ouders accepteren mijn nederlandse vriend niet
        ik mag niks door onze cultuur
        ik ben niet turks en niet nederlands
        te marokkaans voor hier te nederlands voor daar
        nederlander hier buitenlander daar
        ik voel me geen nederlander
        ik voel me nergens thuis
        ik hoor nergens bij
        wie ben ik tussen twee werelden
        tussen twee werelden
        tussen twee landen
        andere cultuur
        botsende culturen
        cultuurclash
        culturele identiteit
        identiteit en afkomst
        dubbele identiteit
        dubbele nationaliteit
        halfbloed
        dubbelbloed
        gemengd gezin
        gemengde afkomst
        mijn man komt uit een ander land
        mijn vrouw komt uit een ander land
        partner uit een andere cultuur
        intercultureel
        interculturele relatie
        interculturele ontmoeting
        moslim in nederland
        opvoeden als moslim in nederland
        opvoeden met twee talen
        tweetalig opvoeden
        meertalig opvoeden
        mijn dochter wil geen hoofddoek meer
        mijn dochter wil een nederlandse vriend
        mijn zoon wil onze taal niet leren
        mijn kinderen schamen zich voor mijn accent
        kleinkinderen spreken geen turks
        migrantenouders
        migrantenjongeren
        jongeren met migratieachtergrond
        molukse jongeren
        indische achtergrond
        surinaamse achtergrond
        antilliaanse achtergrond
        bicultureel opgroeien
        kind van migranten
        kind van gastarbeiders
        gastarbeiders
        eerste generatie
        integratie moeilijk
        cultuur en opvoeding
        culturele verschillen
        normen en waarden thuis anders

theme-homesickness = Heimwee
    .about = Voor mensen die hun land, hun huis of hun familie missen.
    .words =
        heimwee
        heimwe
        heim wee
        verlangen naar thuis
        ik mis mijn land
        ik mis mijn familie
        ik mis thuis
        ik mis mijn kinderen
        ik wil terug naar mijn land
        ik wil terug naar huis
        ver van huis
        ver van mijn familie
        familie ver weg
        mijn familie is nog daar
        alleen in Nederland
        zorgen om familie in mijn land
        familie in oorlog
        terugkeer
        remigratie
        vaderland
        mijn moeder woont ver weg
        missen
        mijn familie zit nog in de oorlog
        ik mis mijn land zo
        ik mis mijn dorp
        ik mis mijn stad
        ik mis mijn vrienden daar
        ik mis mijn broers en zussen
        ik mis het eten van thuis
        ik mis de zon en mijn familie
        ik wil naar huis terug
        ik wil terug naar turkije
        ik wil terug naar syrië
        ik wil terug naar marokko
        ik wil terug naar polen
        ik droom van mijn land
        hier is niet mijn thuis
        mijn hart is nog daar
        mijn kinderen zijn nog daar
        mijn kinderen wonen in een ander land
        mijn ouders wonen ver weg
        mijn moeder is ziek in mijn land
        mijn vader stierf ver weg
        ik kan mijn familie niet bezoeken
        mijn gezin zit in het buitenland
        mijn familie zit nog in gaza
        mijn familie is nog in oekraïne
        zorgen over familie in oorlog
        gescheiden van mijn familie
        weg van huis
        ver van mijn land
        in den vreemde
        nostalgie
        terugverlangen
        terugkeren naar mijn land
        terugkeer migranten
        moederland
        thuisland
        geboorteland
        ballingschap
        balling
        heimwee van mijn moeder
        mijn vrouw heeft heimwee
        mijn man wil terug naar zijn land
        mijn dochter heeft heimwee op kamers
        heimwee studenten
        internationale studenten heimwee
        eenzaam in een vreemd land
        hijmwee

theme-discrimination = Discriminatie en racisme
    .about = Voor mensen die slechter behandeld worden om hun afkomst, kleur, geloof of wie ze zijn.
    .words =
        discriminatie
        discrimineren
        gediscrimineerd
        ik word gediscrimineerd
        diskriminatie
        racisme
        racistisch
        rasisme
        uitgescholden om mijn kleur
        huidskleur
        afkomst
        hoofddoek
        islamofobie
        moslimhaat
        moslimdiscriminatie
        antisemitisme
        jodenhaat
        etnisch profileren
        vooroordelen
        ongelijke behandeling
        geen stage door mijn naam
        geen werk door mijn naam
        afgewezen om mijn achternaam
        vreemdelingenhaat
        toeslagenaffaire
        slavernijverleden
        mijn kind wordt gediscrimineerd op school
        seksisme
        donkere huidskleur
        uitgesloten
        moslima met hoofddoek
        ze kijken raar naar mijn hoofddoek
        ik word nagestaard om mijn huidskleur
        ik word anders behandeld om mijn afkomst
        ga terug naar je eigen land
        ze zeggen ga terug naar je land
        uitgescholden om mijn hoofddoek
        uitgescholden voor buitenlander
        scheldwoorden om mijn afkomst
        ze noemen me zwarte
        het n-woord
        zwart zijn in nederland
        mensen van kleur
        zwarte vrouwen
        zwarte mensen
        bruine mensen
        witte school
        zwarte piet
        keti koti
        geen huis door mijn achternaam
        geen baan door mijn hoofddoek
        geweigerd in de club
        discotheek weigert ons
        altijd aangehouden door de politie
        aangehouden om mijn kleur
        politie controleert mij steeds
        institutioneel racisme
        alledaags racisme
        antiracisme
        racisme op school
        racisme op het werk
        racisme ervaren
        racistische opmerkingen
        racistische buren
        racist
        vreemdelingen haat
        xenofobie
        moslim en discriminatie
        anti-zwart racisme
        anti-aziatisch racisme
        asian hate
        jodenhaat op school
        joods en bang
        zigeuner uitgescholden
        discriminatie roma en sinti
        discriminatie op het werk
        discriminatie op de arbeidsmarkt
        leeftijdsdiscriminatie
        discriminatie om mijn handicap
        microagressie
        gediscrimineerd op school
        discriminatie melden
        meldpunt discriminatie
        mijn zoon wordt uitgescholden om zijn kleur
        mijn dochter met hoofddoek vindt geen stage
        onrecht om afkomst
        uitsluiting

theme-language-practice = Samen de taal oefenen
    .about = Voor mensen die samen met anderen de taal willen oefenen.
    .words =
        taal oefenen
        taal
        taalcafé
        taal cafe
        taalmaatje
        taalles
        taalgroep
        taalcoach
        praatgroep Nederlands
        Nederlands oefenen
        Nederlands leren
        Nederlandse les
        Nederlandse taal
        samen Nederlands praten
        ik wil Nederlands leren
        ik wil beter Nederlands praten
        ik spreek geen Nederlands
        ik spreek niet goed Nederlands
        taalhuis
        taalpunt
        inburgering
        inburgeringsexamen
        NT2
        conversatie
        conversatiegroep
        spreken oefenen
        leren praten
        nederlans leren
        vrouwen leren Nederlands
        Duits oefenen
        Engels oefenen
        mijn nederlands is slecht
        mijn nederlands is niet goed
        ik begrijp nederlands maar praat niet
        ik durf geen nederlands te praten
        ik wil praten met nederlanders
        praten met nederlandse mensen
        ik leer nederlands
        beter nederlands spreken
        nederlands spreken
        nederlands praten
        oefenen met praten
        nederlands taal leren
        gratis nederlandse les
        gratis taalles
        taalcursus
        taalschool
        taallessen
        taalcafe
        taalcafés
        taalvrijwilliger
        taalbuddy
        taal maatje
        taalontmoeting
        praatcafé
        praattafel
        babbelgroep nederlands
        koffie en taal
        taalkoffie
        samen lezen in het nederlands
        taal in de bibliotheek
        a2 nederlands
        b1 nederlands
        b2 nederlands
        staatsexamen
        inburgeringscursus
        inburgeringstoets
        examen spreken
        uitspraak oefenen
        anderstaligen
        anderstalig
        nederlands voor buitenlanders
        nederlands voor vluchtelingen
        nederlands voor vrouwen
        mijn moeder spreekt geen nederlands
        mijn vrouw wil nederlands leren
        mijn man spreekt geen nederlands
        mijn ouders spreken geen nederlands
        taal leren met kinderen erbij
        nederlandse taal leren
        duolingo
        turks leren
        arabisch leren

theme-undocumented = Leven zonder papieren
    .about = Voor mensen die hier wonen zonder verblijfspapieren.
    .words =
        zonder papieren
        geen papieren
        ik heb geen papieren
        papieren
        ongedocumenteerd
        ongedocumenteerden
        ongedocumenteerde
        illegaal
        illegalen
        geen verblijfsvergunning
        verblijfsvergunning afgewezen
        verblijf
        uitgeprocedeerd
        uitgeprocedeerde asielzoeker
        asiel afgewezen
        negatief gekregen
        geen status
        geen BSN
        bang voor uitzetting
        uitzetting
        uitgezet
        IND
        vreemdelingendetentie
        sans papiers
        bed bad brood
        staatloos
        verlopen visum
        ik heb geen verblijf
        ik heb geen paspoort
        ik heb geen id
        geen identiteitsbewijs
        ik heb negatief van de ind
        mijn asiel is afgewezen
        asielaanvraag afgewezen
        drie keer afgewezen
        ik moet nederland verlaten
        ik moet het land uit
        uitgezet worden
        bang voor de vreemdelingenpolitie
        bang voor politie want geen papieren
        ik mag niet werken want geen papieren
        zwart werken
        zwartwerken
        zwart werk zonder papieren
        huishoudelijk werk zonder papieren
        au pair weggelopen
        mijn visum is verlopen
        visum verlopen
        paspoort verlopen
        geen verzekering en geen papieren
        dokter zonder verzekering
        ik mag niet naar de dokter zonder papieren
        zonder status
        zonder verblijfsstatus
        zonder verblijfsvergunning
        niet rechtmatig verblijf
        onrechtmatig
        onverzekerd
        ongedocumenteerde vrouwen
        ongedocumenteerde kinderen
        kind zonder papieren
        mensen zonder papieren
        sans-papiers
        mensen zonder verblijf
        illegaal in nederland
        in de illegaliteit
        illegaliteit
        detentiecentrum
        vertrekcentrum
        terugkeer iom
        lvv
        bed-bad-brood
        noodopvang ongedocumenteerden
        dublinclaim
        dublin overdracht
        staatloze
        verblijf bij partner afgewezen
        regularisatie
        buitenschuld
        mijn vriend heeft geen papieren
        mijn man heeft geen verblijfsvergunning
        mijn man wordt uitgezet
        uitgeprocedeerden

## identity
theme-lgbtq = Lesbisch, homo, bi of queer
    .about = Voor mensen die lesbisch, homo, bi of queer zijn of zich dat afvragen, en voor hun familie.
    .words =
        lhbti
        lhbtiq
        lhbtiqa+
        lhbt
        lgbt
        lgbtq
        lesbisch
        lesbienne
        homo
        homoseksueel
        homoseksualiteit
        gay
        biseksueel
        biseksualiteit
        queer
        panseksueel
        aseksueel
        aromantisch
        regenboog
        roze
        roze ouderen
        roze salon
        coming out
        coming-out
        uit de kast
        uit de kast komen
        ik val op mannen
        ik val op vrouwen
        ik val op meisjes
        ik ben verliefd op een vrouw
        ben ik homo
        homo en moslim
        homo en christen
        homo en getrouwd
        mijn zoon is homo
        mijn dochter is lesbisch
        mijn man is homo
        homohaat
        homofobie
        intersekse
        COC
        homosexueel
        biseksuele vrouw
        bi zijn
        moslim en homo
        ik ben homo
        ik ben lesbisch
        ik ben bi
        ik ben gay
        ik denk dat ik homo ben
        ik denk dat ik lesbisch ben
        ben ik lesbisch
        ben ik bi
        ik ben een jongen en val op jongens
        ik ben een man en val op mannen
        verliefd op mijn vriendin
        verliefd op mijn beste vriend jongen
        niemand weet dat ik op mannen val
        mijn ouders weten niet dat ik homo ben
        mijn ouders vertellen dat ik homo ben
        ik ben getrouwd en val op mannen
        getrouwd en homo
        getrouwd en lesbisch
        late coming out
        in de kast
        uit de kast op latere leeftijd
        geaardheid
        seksuele geaardheid
        seksuele voorkeur
        seksuele diversiteit
        holebi
        roze vijftigplussers
        roze gezin
        roze vluchtelingen
        regenboogouders
        regenbooggezin
        regenboogcafé
        jongeren lhbti
        lhbtiq+ jongeren
        gsa
        homo's
        homo's en moslims
        lesbo
        lesbische moeder
        lesbische vrouwen
        ze noemen me flikker
        homohuwelijk
        homo vluchteling
        homo en refo
        homo en kerk
        homogenezing
        conversietherapie
        lesbisch en moslima
        biseksuele man
        aro ace
        geen seksuele gevoelens
        aseksualiteit
        interseksueel
        dsd
        queer jongeren
        mijn dochter is verliefd op een meisje
        mijn zoon heeft een vriend
        mijn kind is homo
        mijn dochter valt op vrouwen
        ouders van homo's
        ouders van lhbti kinderen
        mijn vrouw is lesbisch
        mijn vader is homo
        twee moeders
        twee vaders

theme-transgender = Transgender en non-binair
    .about = Voor mensen bij wie man of vrouw op papier niet past bij wie ze zijn, en voor hun naasten.
    .words =
        transgender
        trans
        transgenders
        transman
        transvrouw
        trans persoon
        transpersoon
        transseksueel
        transsexueel
        gender
        genderidentiteit
        genderdysforie
        gender dysforie
        genderfluïde
        genderfluid
        genderqueer
        non-binair
        non binair
        nonbinair
        transitie
        in transitie
        hormonen en transitie
        geslachtsverandering
        geslachtsoperatie
        verkeerde lichaam
        ik zit in het verkeerde lichaam
        ik voel me een meisje
        ik voel me een jongen
        ik voel me geen vrouw
        ik voel me geen man
        travestie
        crossdressing
        detransitie
        mijn kind is transgender
        mijn zoon wil een meisje zijn
        partner in transitie
        genderpoli
        intersekse
        ik ben geen jongen en geen meisje
        ik ben trans
        ik wil een jongen zijn
        ik wil een meisje zijn
        ik wil een vrouw zijn
        ik wil een man zijn
        ik haat mijn lichaam ik ben geen meisje
        ik draag stiekem vrouwenkleren
        vrouwenkleren dragen
        mijn voornaamwoorden
        die hen
        hen/hun
        transpersonen
        transmannen
        transvrouwen
        trans jongeren
        transjongen
        transmeisje
        transgender kind
        transgender kinderen
        transkind
        transgender partner
        ouders van transgender kinderen
        enby
        agender
        genderexpressie
        genderdiversiteit
        genderdiverse jongeren
        gendertwijfel
        twijfel over mijn gender
        twijfelen over mijn geslacht
        genderincongruentie
        genderzorg
        genderteam
        wachtlijst gender
        wachtlijst genderpoli
        puberteitsremmers
        testosteron transman
        oestrogeen transvrouw
        mastectomie trans
        borsten weg trans
        naamswijziging trans
        geslacht veranderen in paspoort
        van man naar vrouw
        van vrouw naar man
        mtf
        ftm
        dragqueen
        transfobie
        spijt van transitie
        mijn dochter wil een jongen zijn
        mijn man wil een vrouw zijn
        mijn man draagt vrouwenkleren
        mijn kind is non-binair
        mijn vader is nu een vrouw
        mijn partner is transgender
        mijn kleinkind is trans

theme-women = Vrouwen onder elkaar
    .about = Voor vrouwen die met andere vrouwen willen praten en elkaar sterker maken.
    .words =
        vrouwen
        vrouwengroep
        vrouwen groep
        vrouwenpraatgroep
        praatgroep voor vrouwen
        vrouwencafé
        alleen voor vrouwen
        alleen vrouwen
        vrouwen onder elkaar
        vriendinnen maken
        sterke vrouwen
        vrouwenkracht
        empowerment
        emancipatie
        vrouw zijn
        Turkse vrouwen
        Marokkaanse vrouwen
        Arabische vrouwen
        Somalische vrouwen
        moslimvrouwen
        moslima
        zusters
        vrouwencentrum
        vrouwencirkel
        meidengroep
        meiden
        moeders onder elkaar
        oudere vrouwen
        vrouwengroepen
        vrouwenclub
        vrouwenavond
        vrouwenochtend
        koffie met vrouwen
        koffieochtend voor vrouwen
        theeochtend voor vrouwen
        vrouwen ontmoeten
        andere vrouwen leren kennen
        praten met andere vrouwen
        samen met vrouwen praten
        geen mannen erbij
        groep zonder mannen
        alleen dames
        dames
        damesgroep
        damesclub
        vrouwenwerk
        vrouwenstudio
        vrouwensalon
        vrouwenhuis
        vrouwen in hun kracht
        in mijn kracht als vrouw
        krachtige vrouwen
        sterke moeders
        zusterschap
        zusterkring
        feminisme
        feministen
        vrouwenrechten
        vrouwelijkheid
        godinnen kring
        rode tent
        naaigroep vrouwen
        migrantenvrouwen ontmoeten
        buitenlandse vrouwen
        afghaanse vrouwen praatgroep
        eritrese vrouwen
        syrische vrouwengroep
        poolse vrouwen
        surinaamse vrouwen
        oekraïense vrouwen
        hindoestaanse vrouwen
        christelijke vrouwen
        vrouwen 50 plus
        jonge vrouwen
        meidenclub
        meidenavond
        mijn moeder wil andere vrouwen ontmoeten
        waar kan mijn vrouw andere vrouwen ontmoeten
        dochters en moeders

theme-men = Mannen onder elkaar
    .about = Voor mannen die met andere mannen willen praten over wat hen bezighoudt.
    .words =
        mannen
        mannengroep
        mannen groep
        mannenpraatgroep
        praatgroep voor mannen
        mannencafé
        alleen voor mannen
        alleen mannen
        mannen onder elkaar
        mannencirkel
        mannelijkheid
        vadergroep
        vaders
        vadercentrum
        mannen praten niet
        praten met andere mannen
        gevoelens mannen
        Turkse mannen
        Marokkaanse mannen
        mannenwerkplaats
        oudere mannen
        jongensgroep
        mannenemancipatie
        boosheid mannen
        mannengroepen
        mannenclub
        mannenavond
        mannenhuis
        mannenkring
        mannenpraat
        mannen ontmoeten elkaar
        koffie met mannen
        koffieochtend voor mannen
        samen klussen mannen
        repareren met andere mannen
        men's shed
        praten over gevoelens als man
        ik praat nooit over mijn gevoel
        mannen huilen niet
        een man mag niet huilen
        een echte man
        man zijn
        hoe ben ik een man
        vader zijn voor mijn kinderen
        vaders onder elkaar
        vadercafé
        papagroep
        papacafé
        vaderochtend
        groep voor heren
        herenclub
        jonge mannen
        jongens onder elkaar
        jongens praten
        mannen 50 plus
        gepensioneerde mannen
        moslim mannen
        syrische mannen
        afghaanse mannen
        somalische mannen
        eritrese mannen
        surinaamse mannen
        antilliaanse mannen
        poolse mannen
        christelijke mannen
        mannenweekend
        mannenwerk
        mannenemancipatie groep
        emotioneel gesloten man
        geen vrouwen erbij
        groep zonder vrouwen
        mijn man heeft geen vrienden
        mijn man praat nooit over zijn gevoel
        mijn man kropt alles op
        mijn zoon mist een vader
        mannen en gevoelens

theme-faith-doubt = Twijfelen aan je geloof of weggaan
    .about = Voor mensen die twijfelen aan hun geloof, of die een geloof of gesloten groep verlaten.
    .words =
        geloof
        geloofstwijfel
        twijfel aan mijn geloof
        ik geloof niet meer
        ik twijfel aan God
        ik twijfel aan de islam
        ongelovig
        geloofsverlating
        van mijn geloof gevallen
        geloof kwijt
        ex-moslim
        ex moslim
        afvallige
        afvalligheid
        ex-christen
        uit de kerk
        kerkverlater
        kerkverlaters
        de kerk verlaten
        reformatorisch opgevoed
        streng gelovig
        streng gelovig opgevoed
        zwaar gereformeerd
        sekte
        uit een sekte
        sekteslachtoffer
        Jehova's getuigen
        Jehova
        ex-jehova
        uitgestoten
        religieus trauma
        spiritueel misbruik
        atheïst
        bekeerd
        bekeerling
        mijn familie mag niet weten dat ik niet geloof
        ik bid niet meer
        ik draag stiekem geen hoofddoek
        ik doe alsof ik nog geloof
        ik vast niet meer maar doe alsof
        ik ga niet meer naar de kerk
        ik ga niet meer naar de moskee
        god bestaat niet
        bestaat god
        ik ben boos op god
        ik ben bang voor de hel
        bang voor de hel
        angst voor god
        geloofscrisis
        geloof en twijfel
        twijfels over het geloof
        van het geloof af
        van mijn geloof af
        niet meer gelovig
        niet gelovig
        niet-gelovig
        geen moslim meer
        geen christen meer
        ik ben geen moslim meer
        islam verlaten
        afvallig
        murtad
        kafir
        stiekem ongelovig
        atheïsme
        agnost
        agnostisch
        seculier
        deconstructie geloof
        refo
        ex-refo
        bevindelijk gereformeerd
        zwarte kousen kerk
        gereformeerde gemeente
        vrijgemaakt
        evangelische gemeente verlaten
        pinkstergemeente verlaten
        uit de mormoonse kerk
        scientology
        uit de gemeente gezet
        jehova's getuigen verlaten
        getuige van jehova
        sekte verlaten
        opgegroeid in een sekte
        ex-sekteleden
        goeroe
        gesloten gemeenschap
        joods orthodox verlaten
        mijn ouders zijn streng gelovig en ik niet
        mijn dochter zit in een sekte
        mijn zoon gelooft niet meer
        mijn zoon is geradicaliseerd
        radicalisering
        bekeerd tot de islam
        bekeerd tot christen
        nieuwe moslim
        geloofsdwang
        gedwongen geloof
        religieus misbruik
        machtsmisbruik in de kerk

## living
theme-loneliness = Je alleen voelen
    .about = Voor mensen die zich eenzaam voelen of nieuwe mensen willen leren kennen.
    .words =
        eenzaam
        eenzaamheid
        eensaam
        eenzaamhijd
        vereenzaamd
        vereenzaming
        alleen
        alleen zijn
        ik ben altijd alleen
        ik voel me alleen
        ik ben eenzaam
        ik heb niemand
        ik heb geen vrienden
        geen vrienden
        geen vriendinnen
        vrienden maken
        vriendschap
        vrienden zoeken
        nieuwe mensen leren kennen
        mensen ontmoeten
        contact met anderen
        geen contacten
        weinig contact
        sociaal contact
        sociale contacten
        isolement
        geïsoleerd
        niemand om mee te praten
        ik wil met iemand praten
        praten met iemand
        ontmoeting
        gezelligheid
        samen koffie drinken
        maatje
        buddy
        niemand belt mij
        alleen met kerst
        alleen in de ramadan
        alleenstaand
        single
        mijn moeder is eenzaam
        mijn zoon heeft geen vrienden
        jongeren eenzaam
        een zaam
        ik verveel me
        ik zit altijd thuis
        ik ken niemand
        eenzame
        niemand belt me ooit
        mijn telefoon gaat nooit
        niemand komt langs
        er komt nooit iemand op bezoek
        ik spreek dagen niemand
        ik praat alleen met de kat
        ik praat alleen met de televisie
        ik eet altijd alleen
        ik zit elke avond alleen
        de avonden zijn zo lang
        de weekenden zijn het ergst
        de muren komen op me af
        de stilte in huis
        het is zo stil in huis
        ik word nooit uitgenodigd
        niemand vraagt mij mee
        niemand mist mij
        niemand vindt mij leuk
        ik heb niemand om mee te praten
        ik heb geen familie en geen vrienden
        ik heb geen sociaal leven
        ik ken hier niemand
        net verhuisd en ken niemand
        nieuw in de stad en geen vrienden
        alleen wonen
        alleenwonend
        alleen zijn met de feestdagen
        alleen met oud en nieuw
        alleen op mijn verjaardag
        alleen op zondag
        alleen in huis
        zo alleen
        eenzaam voelen
        eenzaam zijn
        eenzame mensen
        eenzame ouderen
        eenzame jongeren
        eenzaam student
        sociale eenzaamheid
        emotionele eenzaamheid
        sociaal isolement
        kluizenaar
        vriendin zoeken
        ik zoek een vriendin om mee te praten
        ik zoek vrienden
        ik wil vrienden
        ik wil mensen leren kennen
        hoe maak ik vrienden
        nieuwe vrienden
        kletsen
        bijkletsen
        een praatje maken
        praatje
        behoefte aan een praatje
        aanspraak
        gezelschap
        samen eten
        samen wandelen
        wandelgroep
        eettafel
        buurtkamer
        koffieochtend
        bezoekvrijwilliger
        wandelmaatje
        maatjesproject
        vriendschap zoeken
        mijn moeder zit altijd alleen
        mijn vader is eenzaam
        mijn oma is eenzaam
        mijn dochter heeft geen vriendinnen
        mijn dochter is eenzaam
        mijn zoon zit altijd op zijn kamer
        mijn zoon zit hele dagen op zijn kamer
        mijn kind heeft geen vriendjes
        mijn buurvrouw is eenzaam
        single en eenzaam
        verlangen naar gezelschap
        niemand luistert naar mij

theme-debt = Geldzorgen en schulden
    .about = Voor mensen met schulden of te weinig geld om rond te komen.
    .words =
        schulden
        schuld
        schulde
        ik heb schulden
        schuldhulp
        schuldhulpverlening
        schuldsanering
        WSNP
        geldzorgen
        geldproblemen
        geld
        geld problemen
        geldgebrek
        geen geld
        weinig geld
        armoede
        rondkomen
        ik kan niet rondkomen
        rood staan
        achterstand
        huurachterstand
        betalingsachterstand
        ik kan de huur niet betalen
        rekeningen
        ik maak de post niet open
        deurwaarder
        incasso
        beslag op mijn loon
        bewindvoering
        bewindvoerder
        onder bewind
        budgetteren
        budget
        minima
        bijstand
        uitkering
        voedselbank
        skeer
        toeslagen terugbetalen
        toeslagenaffaire
        belastingschuld
        studieschuld
        lening
        geld geleend
        koopverslaving
        koopverslaafd
        achteraf betalen
        failliet
        mijn man heeft schulden
        mijn zoon heeft schulden
        ik ben arm
        ik ben blut
        leefloon
        bang voor de deurwaarder
        mijn portemonnee is leeg
        halverwege de maand is mijn geld op
        geld op voor het eind van de maand
        eind van de maand geen geld
        ik kom niet rond
        ik kan de rekeningen niet betalen
        ik kan mijn huur niet betalen
        ik kan de zorgverzekering niet betalen
        ik kan de energierekening niet betalen
        ik kan geen boodschappen betalen
        geen geld voor eten
        geen geld voor de kinderen
        geen geld voor schoenen voor mijn kind
        ik leen steeds geld
        geld lenen
        blauwe enveloppen
        enveloppen durf ik niet open te maken
        brieven van de deurwaarder
        de deurwaarder staat voor de deur
        deurwaarders
        ze bellen steeds om geld
        aanmaningen
        aanmaning
        incassobureau
        loonbeslag
        beslaglegging
        ik sta altijd rood
        blut
        platzak
        arm zijn
        arme mensen
        kleine beurs
        krap bij kas
        krap zitten
        weinig inkomen
        minimum inkomen
        laag inkomen
        van de bijstand leven
        leven van een uitkering
        uitkering is te laag
        aow te weinig
        schuldenaar
        schuldenlast
        schuldhulpmaatje
        schuldsaneerder
        collectieve schuldregeling
        ocmw
        budgetbeheer
        beschermingsbewind
        sanering
        in de schuldsanering
        wsnp traject
        bkr
        cjib
        boetes
        verkeersboete
        zorgtoeslag terugbetalen
        toeslagen
        toeslagenouder
        gedupeerde toeslagen
        klarna
        afterpay
        op afbetaling
        krediet
        kredieten
        creditcard schuld
        duo schuld
        schuld bij de belasting
        huurschuld
        energieschuld
        zzp en schulden
        failliete ondernemer
        faillissement
        bankroet
        kledingbank
        stille armoede
        kinderarmoede
        opgroeien in armoede
        koopziek
        ik koop te veel
        shopverslaving
        impulsaankopen
        schaamte over schulden
        mijn vrouw weet niet van mijn schulden
        mijn man verzwijgt schulden
        mijn dochter heeft schulden
        mijn ouders hebben schulden
        mijn ex heeft schulden op mijn naam
        skeere tijden
        geldstress
        schulde hulp

theme-unemployment = Zonder werk
    .about = Voor mensen die geen werk hebben, werk zoeken of niet meer kunnen werken.
    .words =
        werkloos
        werkloosheid
        werkeloos
        geen werk
        ik heb geen werk
        zonder werk
        werkzoekend
        werkzoekende
        werk zoeken
        werk vinden
        ik zoek werk
        baan
        baan zoeken
        ik vind geen baan
        baan kwijt
        mijn baan verloren
        ontslagen
        ontslag
        solliciteren
        uitkering
        WW
        bijstand
        UWV
        WIA
        WAO
        Wajong
        WGA
        arbeidsongeschikt
        afgekeurd
        ik kan niet meer werken
        re-integratie
        reïntegratie
        weer aan het werk
        werkfit
        participatiewet
        dagbesteding
        vrijwilligerswerk
        50 plus zonder werk
        werk met een beperking
        mijn man zit zonder werk
        mijn zoon heeft geen werk
        leefloon
        job zoeken
        werkeloosheid
        ik ben mijn werk kwijt
        ik ben ontslagen
        ik zit zonder werk
        ik zit thuis zonder werk
        mijn contract is niet verlengd
        contract niet verlengd
        boventallig
        reorganisatie
        bedrijf failliet en ontslagen
        niemand neemt me aan
        te oud voor een baan
        ik solliciteer al een jaar
        honderd brieven geschreven en niks
        altijd afwijzingen
        alleen maar afwijzingen bij solliciteren
        geen reactie op sollicitaties
        sollicitatiebrief
        sollicitatiegesprek
        sollicitatietraining
        cv maken
        langdurig werkloos
        werklozen
        werkeloos geworden
        zonder baan
        baanloos
        werkzoekenden
        banen
        vacature
        uitzendbureau
        op den dop
        stempelen
        vdab
        rva
        steuntrekker
        ziektewet
        ziekte-uitkering
        iva uitkering
        wga uitkering
        wia keuring
        uwv keuring
        keuringsarts
        afgekeurd door uwv
        volledig afgekeurd
        gedeeltelijk afgekeurd
        arbeidsongeschiktheid
        arbeidsbeperking
        wajonger
        wajongers
        werken lukt niet meer door ziekte
        ik kan door mijn ziekte niet werken
        ww-uitkering
        uitkering aanvragen
        bijstandsuitkering
        afstand tot de arbeidsmarkt
        re-integreren
        terug naar werk
        werk na ziekte
        opnieuw beginnen met werken
        jobcoach
        werkervaringsplaats
        proefplaatsing
        werkfit worden
        netwerkgroep werkzoekenden
        jobhunt
        vluchteling zoekt werk
        diploma niet erkend
        mijn diploma telt hier niet
        herintreder
        ik voel me nutteloos zonder werk
        mijn dagen zijn leeg zonder werk
        mijn vrouw is haar baan kwijt
        mijn man is ontslagen
        mijn dochter vindt geen werk
        mijn zoon zit thuis zonder werk of school

theme-work-stress = Problemen op je werk
    .about = Voor mensen die het moeilijk hebben op hun werk.
    .words =
        werkstress
        werk stress
        stress op werk
        stress op mijn werk
        stress
        werkdruk
        te druk op mijn werk
        problemen op werk
        werkproblemen
        ruzie met mijn baas
        ruzie met mijn collega's
        ruzie op het werk
        arbeidsconflict
        conflict op het werk
        gepest op mijn werk
        pesten op het werk
        mijn baas
        slechte baas
        leidinggevende
        opgebrand op mijn werk
        overspannen van mijn werk
        ziekgemeld
        ziek gemeld
        ziekteverzuim
        bedrijfsarts
        werk en privé
        ik durf niet naar mijn werk
        ik haat mijn werk
        overwerkt
        uitgebuit op mijn werk
        klokkenluider
        onveilige werksfeer
        angst op het werk
        arbeidsmigrant
        burn-out door werk
        ik zie op tegen mijn werk
        buikpijn van mijn werk
        met buikpijn naar mijn werk
        ik neem mijn werk mee naar huis
        mijn baas schreeuwt
        mijn baas maakt me kapot
        mijn chef
        vervelende baas
        nare collega's
        mijn leidinggevende kleineert mij
        slechte sfeer op het werk
        giftige werksfeer
        toxische werkplek
        angstcultuur
        machtsmisbruik op het werk
        intimidatie op het werk
        grensoverschrijdend gedrag op het werk
        seksuele intimidatie op het werk
        ongelukkig op mijn werk
        ik vind mijn werk niet leuk meer
        ik wil ander werk
        te hoge werkdruk
        hoge werkdruk
        te veel werk
        overuren
        ik werk te veel
        workaholic
        werkverslaafd
        werkverslaving
        altijd bereikbaar voor mijn werk
        onderbezetting
        werkdruk in de zorg
        zorgmedewerker stress
        verpleegkundige stress
        leraar en overwerkt
        ziekmelden
        ik ben ziekgemeld
        ziekmelding
        in de ziektewet
        bedrijfsarts gelooft me niet
        conflict met mijn baas
        conflict met mijn werkgever
        ruzie met werkgever
        ruzie met een collega
        vaststellingsovereenkomst
        dreigend ontslag
        bang voor ontslag
        klokkenluiders
        integriteitsmelding
        zzp'er
        zzp stress
        ondernemer met stress
        zelfstandigen
        re-integratie tweede spoor
        werken met een chronische ziekte
        werk en mantelzorg combineren
        combinatie werk en gezin
        werk privé balans
        bore-out op werk
        uitgebuit door uitzendbureau
        uitbuiting op het werk
        mijn baas betaalt mij niet
        loon niet betaald
        poolse werknemer problemen
        mijn vrouw komt huilend thuis van haar werk
        mijn man heeft problemen op zijn werk
        mijn zoon wordt op zijn werk gepest

theme-homelessness = Geen vaste plek om te wonen
    .about = Voor mensen die geen eigen huis hebben of het dreigen te verliezen.
    .words =
        dakloos
        dakloze
        daklozen
        dakloosheid
        thuisloos
        dak- en thuislozen
        dak en thuisloos
        geen huis
        ik heb geen huis
        geen woning
        geen dak boven mijn hoofd
        op straat
        ik slaap op straat
        ik slaap in mijn auto
        ik sta op straat
        op straat gezet
        zwerven
        zwerfjongere
        zwerfjongeren
        bankslapen
        bankslaper
        ik slaap bij vrienden op de bank
        briefadres
        daklozenopvang
        nachtopvang
        maatschappelijke opvang
        opvang
        uit huis gezet
        uitzetting uit huis
        huisuitzetting
        ontruiming
        huis kwijt
        woning zoeken
        economisch dakloos
        mijn zoon is dakloos
        daklos
        ik heb geen plek om te slapen
        ik weet niet waar ik vannacht slaap
        ik slaap buiten
        buiten slapen
        ik slaap in het park
        ik slaap op het station
        ik slaap overal en nergens
        logeren bij vrienden omdat ik geen huis heb
        van bank naar bank
        crashen op banken
        couchsurfen
        ik woon in mijn auto
        ik woon in een caravan op de camping
        op de camping wonen
        ik ben mijn huis uitgezet
        mijn ouders hebben me eruit gezet
        door mijn ouders het huis uit gezet
        mijn man heeft me eruit gezet
        ik moet mijn huis uit
        bang om mijn huis te verliezen
        mijn huis kwijt na scheiding
        geen huis na scheiding
        gescheiden en dakloos
        ontruimd
        huurcontract loopt af
        huisuitzettingen
        geen woonruimte
        woonruimte zoeken
        kamer zoeken
        ik zoek een kamer
        ik zoek een woning
        wachtlijst huurwoning
        woningnood
        urgentie
        urgentieverklaring
        geen vaste woonplek
        zonder vaste woonplaats
        zonder vaste verblijfplaats
        zwerver
        zwervers
        clochard
        thuislozen
        thuisloosheid
        dakloze jongeren
        dakloze jongere
        dakloze vrouwen
        dakloze vrouw
        dakloos gezin
        dakloos met kinderen
        dakloze moeder
        zwervende jongeren
        daklozenkrant
        straatkrant
        daklozenloket
        leger des heils
        inloophuis daklozen
        slaaphuis
        nachtopvang winter
        24-uursopvang
        crisisopvang gezin
        doorstroomwoning
        begeleid wonen na dakloosheid
        housing first
        beschermd wonen
        postadres
        geen adres
        arbeidsmigrant op straat
        mijn broer is dakloos
        mijn dochter slaapt op straat
        mijn vader zwerft op straat

theme-detention = Gevangenis en de tijd daarna
    .about = Voor mensen die vastzitten of vastzaten, en voor hun familie.
    .words =
        gevangenis
        gevangen
        gevangene
        gevangenen
        gedetineerd
        gedetineerde
        gedetineerden
        ex-gedetineerde
        ex gedetineerde
        ex-gedetineerden
        detentie
        vastzitten
        ik heb vastgezeten
        in de bak
        bajes
        cel
        celstraf
        PI
        TBS
        jeugdgevangenis
        enkelband
        reclassering
        vrijgekomen
        net vrij
        uit de gevangenis
        terug in de maatschappij
        strafblad
        VOG
        criminaliteit
        mijn man zit vast
        mijn zoon zit vast
        mijn zoon zit in de gevangenis
        mijn vader zit in de gevangenis
        mijn partner zit vast
        familie van gedetineerden
        ouders van gedetineerden
        kind met ouder in de gevangenis
        gevangenes
        ik zit vast
        ik zat vast
        ik kom net uit de bak
        net vrijgekomen
        ik ben net vrij
        ik heb gezeten
        gezeten in de gevangenis
        in de cel
        in de lik
        in de nor
        bajesklant
        in de bajes
        achter de tralies
        brommen in de bajes
        celgenoot
        penitentiaire inrichting
        huis van bewaring
        voorarrest
        voorlopige hechtenis
        gearresteerd
        opgepakt
        opgepakt door de politie
        veroordeeld
        veroordeling
        straf uitzitten
        taakstraf
        voorwaardelijke straf
        proefverlof
        verlof gevangenis
        elektronisch toezicht
        enkelbandje
        tbs kliniek
        forensische kliniek
        fpk
        jeugddetentie
        jji
        jeugdinrichting
        ex-bajesklant
        ex-crimineel
        ex-delinquent
        delinquent
        dader
        nazorg ex-gedetineerden
        resocialisatie
        geen werk door strafblad
        geen vog
        uit de criminaliteit stappen
        crimineel
        criminele verleden
        draaideurcrimineel
        veelpleger
        drugskoerier
        papa zit in de gevangenis
        papa zit vast
        mijn vriend zit vast
        mijn vriend zit in de gevangenis
        mijn broer zit vast
        mijn vader zit vast
        mijn moeder zit in de gevangenis
        mijn man zit in de bak
        bezoek in de gevangenis
        op bezoek in de gevangenis met kinderen
        vrouwen van gedetineerden
        partner van gedetineerde
        partners van gedetineerden
        kinderen van gedetineerden
        mijn zoon is veroordeeld
        mijn zoon komt vrij
        bonjo
        exodus

theme-veterans = Veteranen, politie en hulpdiensten
    .about = Voor mensen die heftige dingen meemaakten in het leger, bij de politie of de hulpdiensten, en voor hun thuisfront.
    .words =
        veteraan
        veteranen
        militair
        militairen
        soldaat
        soldaten
        leger
        defensie
        uitgezonden
        uitzending
        missie
        op missie geweest
        Uruzgan
        Afghanistan missie
        Srebrenica
        Dutchbat
        Bosnië
        Libanon
        Indië
        ex-militair
        politie
        agent
        politieagent
        brandweer
        ambulance
        hulpdiensten
        geüniformeerden
        PTSS veteraan
        PTSS politie
        oorlogsveteraan
        thuisfront
        partner van veteraan
        mijn man is veteraan
        kinderen van veteranen
        inloophuis veteranen
        vetraan
        veteranencafé
        in dienst geweest
        meldkamer
        PTSS uitzending
        ik was soldaat
        ik heb gediend
        ik ben uitgezonden geweest
        uitgezonden naar afghanistan
        uitgezonden naar bosnië
        uitgezonden naar mali
        uitgezonden naar irak
        terug van missie
        teruggekomen van missie
        kosovo missie
        cambodja missie
        kunduz
        unifil
        landmacht
        marine
        marinier
        mariniers
        luchtmacht
        marechaussee
        commando
        dienstplichtig
        dienstplichtigen
        blauwhelm
        blauwhelmen
        oud-strijder
        oud-strijders
        oud-militair
        ex-soldaat
        oorlogsinvalide
        beroepsmilitair
        dienstslachtoffer
        dienstslachtoffers
        veteranendag
        veteranenhuis
        veteraneninstituut
        veteranenontmoetingscentrum
        de basis doorn
        politieman
        politievrouw
        diender
        bij de politie gewerkt
        brandweerman
        brandweermannen
        brandweervrouw
        ambulancebroeder
        ambulanceverpleegkundige
        ambulancemedewerker
        verpleegkundige met ptss
        hulpverlener met ptss
        112 centralist
        cipier
        gevangenbewaarder
        beroepsziekte ptss
        ptss door mijn werk
        blauw bloed en ptss
        wat ik op missie zag
        ik heb collega's verloren op missie
        frontsoldaat
        oekraïense soldaat
        gevochten in de oorlog
        aan het front geweest
        mijn vader was soldaat in indië
        mijn vader was veteraan
        mijn zoon is militair
        mijn zoon is uitgezonden
        mijn man is uitgezonden
        mijn man is politieman en slaapt niet
        vrouwen van veteranen
        partners van veteranen
        partner van politieman

theme-low-literacy = Lezen en schrijven is moeilijk
    .about = Voor mensen die moeite hebben met lezen, schrijven, rekenen of de computer.
    .words =
        lezen
        schrijven
        lezen en schrijven
        lezen en schrijven moeilijk
        moeite met lezen
        moeite met schrijven
        ik kan niet lezen
        ik kan niet goed lezen
        ik kan niet schrijven
        niet goed lezen en schrijven
        beter leren lezen
        leren lezen
        leren schrijven
        laaggeletterd
        laaggeletterdheid
        laag geletterd
        laaggelettert
        analfabeet
        analfabetisme
        analfabeten
        alfabetisering
        dyslexie
        dyslectisch
        dislexie
        rekenen
        dyscalculie
        spelling
        taalambassadeur
        taalpunt
        taalhuis
        brieven lezen
        ik snap brieven niet
        formulieren
        formulier invullen lukt niet
        moeite met computer
        digivaardig
        DigiD lukt niet
        nooit naar school geweest
        mijn man kan niet lezen
        digitale vaardigheden
        ik lees heel langzaam
        ik lees slecht
        ik schrijf met fouten
        ik schrijf veel fouten
        ik doe alsof ik mijn bril vergeten ben
        iemand moet mijn brieven voorlezen
        ik kan mijn brieven niet lezen
        ik begrijp de brief niet
        ik begrijp brieven van de gemeente niet
        ik kan geen formulieren invullen
        formulieren invullen
        formulieren zijn moeilijk
        ik kan mijn kind niet voorlezen
        ik kan mijn kinderen niet helpen met huiswerk
        ik schaam me dat ik niet kan lezen
        niet kunnen lezen
        niet kunnen schrijven
        beter leren schrijven
        leren lezen en schrijven
        lees en schrijf
        lezen leren als volwassene
        ongeletterd
        ongeletterdheid
        laaggeletterden
        laaggeletterde
        functioneel analfabeet
        analfabete moeder
        moeite met letters
        letters dansen
        letters door elkaar
        woordblind
        woordblindheid
        dyslectische zoon
        dislectisch
        dyslexie bij volwassenen
        mijn kind heeft dyslexie
        mijn zoon kan niet lezen
        moeite met rekenen
        ik kan niet rekenen
        slecht in rekenen
        discalculie
        rekenproblemen
        ik kan niet met de computer
        ik snap de computer niet
        computerles
        computercursus
        leren internetten
        internetbankieren lukt niet
        ik snap mijn telefoon niet
        smartphone les
        digibeet
        digitaal buitengesloten
        digid aanvragen
        hulp met digid
        weinig school gehad
        ik heb geen school gehad
        geen diploma en niet kunnen lezen
        basisvaardigheden
        taalambassadeurs
        stichting lezen en schrijven
        basiseducatie
        mijn moeder kan niet lezen
        mijn moeder kan niet schrijven
        mijn vader is analfabeet
        mijn vrouw kan niet lezen en schrijven
        laag gelettert

theme-ageing = Ouder worden
    .about = Voor mensen die ouder worden en daarover willen praten.
    .words =
        ouder worden
        oud
        oud worden
        ouderen
        oudere
        ouderdom
        ouderdomsklachten
        bejaard
        bejaarden
        senior
        senioren
        55 plus
        60 plus
        65 plus
        70 plus
        80 plus
        pensioen
        met pensioen
        gepensioneerd
        gepensioneerden
        AOW
        ik word oud
        zin van het leven op leeftijd
        levenseinde
        voltooid leven
        oudere migranten
        oudere Turken
        oudere Marokkanen
        alleen oud worden
        verhuizen naar verzorgingshuis
        langer thuis wonen
        ouder wordende mensen
        kwetsbare ouderen
        mijn ouders worden oud
        mijn moeder wordt oud
        levensverhalen
        ik word er niet jonger op
        ik word ouder
        ik voel me oud
        oud en alleen
        oud en der dagen zat
        alles wordt minder
        mijn lijf wordt oud
        mijn vrienden gaan een voor een dood
        iedereen om me heen sterft
        ik kan steeds minder
        ik ben net met pensioen
        met pensioen en nu
        zwart gat na pensioen
        pensionado
        gepensioneerde
        stoppen met werken op leeftijd
        aow'er
        opa worden
        de oude dag
        oude dag
        oude mensen
        oudere mensen
        oudere mannen en vrouwen
        bejaarde
        bejaardenhuis
        rusthuis
        woonzorgcentrum
        verzorgingshuis
        verzorgingstehuis
        bejaardentehuis
        aanleunwoning
        zelfstandig blijven wonen
        thuis blijven wonen
        langer zelfstandig
        kleiner wonen
        seniorenwoning
        seniorengroep
        seniorenclub
        ouderenclub
        ouderensoos
        ouderengroep
        vijftigplussers
        50+
        55+
        65+
        70+
        75+
        75-plusser
        tachtigers
        hoogbejaard
        hoge leeftijd
        op leeftijd
        op hoge leeftijd
        vergrijzing
        kwetsbaar op leeftijd
        broos worden
        vallen op leeftijd
        bang om te vallen
        slechter ter been op leeftijd
        rijbewijs inleveren
        zingeving ouderen
        zin van het ouder worden
        terugkijken op mijn leven
        levensboek
        laatste levensfase ouderen
        klaar met leven op hoge leeftijd
        euthanasie ouderen
        bang voor de dood
        nadenken over de dood
        bang om te sterven
        death café
        wensen rond het levenseinde
        kleinkinderen oppassen
        grootouder zijn
        ouderen turks
        turkse ouderen
        marokkaanse ouderen
        surinaamse ouderen
        molukse ouderen
        chinese ouderen
        mijn vader is 85
        mijn moeder is 90
        mijn opa heeft niks te doen
        activiteiten voor mijn moeder van 80
        dagopvang ouderen

theme-recovery = Herstel bij psychische klachten
    .about = Voor mensen die willen opknappen en weer hun eigen leven willen leiden, met of na psychische klachten.
    .words =
        herstel
        herstellen
        herstelgroep
        hersteltraject
        herstelacademie
        herstelcafé
        werken aan herstel
        WRAP
        ervaringsdeskundige
        ervaringsdeskundigheid
        ervaringsdeskundigen
        zelfregie
        zelfregiecentrum
        crisisplan
        GGZ
        psychiatrie
        psychiatrisch
        psychiatrische patiënt
        psychisch ziek
        psychische problemen
        psychische klachten
        psychische kwetsbaarheid
        geestelijke gezondheid
        mentale gezondheid
        mentale problemen
        opgenomen geweest
        opname
        na een opname
        uit de kliniek
        kliniek
        psygische klachten
        weer beter worden
        weer de oude worden
        mezelf terugvinden
        EPA
        mijn zoon zit in de psychiatrie
        wachtlijst GGZ
        psychische gezondheid
        ik ben opgenomen geweest
        ik was opgenomen
        ik kom net uit de kliniek
        net uit de kliniek
        na de psychiatrische kliniek
        opgenomen in de ggz
        opgenomen in een kliniek
        gedwongen opgenomen
        gedwongen opname
        separeercel
        isoleercel
        crisisdienst
        fact team
        ambulante ggz
        psychiatrisch ziekenhuis
        gesloten afdeling
        psychiater
        psycholoog wachtlijst
        wachten op therapie
        wachten op behandeling ggz
        behandeling is klaar en nu
        na mijn behandeling
        na therapie
        na een crisis opkrabbelen
        ik krabbel weer op
        opkrabbelen
        weer opbouwen
        mijn leven weer opbouwen
        mijn leven weer oppakken
        opnieuw beginnen na psychische problemen
        weer op eigen benen
        weer mens worden
        mijn eigen kracht vinden
        eigen kracht
        eigen regie
        regie over mijn leven
        veerkracht
        hoop op herstel
        persoonlijk herstel
        maatschappelijk herstel
        herstelverhaal
        herstelverhalen
        herstelwerkgroep
        herstelondersteunend
        herstel doe je zelf
        samen herstellen
        wrap groep
        wrapgroep
        wellness recovery action plan
        wellness actieplan
        ervaringsdeskundig
        ervaringsdeskundige worden
        ervaringskennis
        ervaringswerker
        inloop ggz
        inloophuis psychiatrie
        steunpunt ggz
        zelfregiegroep
        recovery college
        ggz cliënt
        ggz cliënten
        cliënt in de ggz
        psychisch kwetsbaar
        psychisch kwetsbare mensen
        mensen met psychische problemen
        psychische ziekte
        psychische aandoening
        geestesziek
        geestelijke problemen
        psychische hulp
        mentale hulp
        mentaal niet goed
        mentale klachten
        stigma psychiatrie
        zelfstigma
        schaamte over mijn opname
        ernstige psychische aandoening
        signaleringsplan
        weer meedoen
        mijn broer is opgenomen
        mijn dochter is opgenomen in de psychiatrie
        mijn vrouw is opgenomen
        mijn man zit in een psychiatrische kliniek
