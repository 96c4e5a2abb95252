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

theme-suicidal-thoughts = Denken aan de dood
    .about = Voor mensen die soms niet meer willen leven, of die een poging hebben overleefd.
    .words =
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

## migration
theme-refugees = Gevlucht en nieuw in het land
    .about = Voor mensen die hun land zijn ontvlucht of hier nog niet lang wonen.
    .words =
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
        opa
        oma
        ouder wordende mensen
        kwetsbare ouderen
        mijn ouders worden oud
        mijn moeder wordt oud
        levensverhalen

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
