# Themes: one message each. Label; .about = one plain sentence; .words = what people type, one phrase a line.

## Categories
theme-category-mind = Seele und Gefühle
theme-category-addiction = Wenn das Aufhören schwerfällt
theme-category-loss = Verlust und Trauer
theme-category-body = Körper und Gesundheit
theme-category-safety = Sicherheit und Gewalt
theme-category-family = Familie und Beziehungen
theme-category-migration = Anderes Land, andere Kultur
theme-category-identity = Man selbst sein
theme-category-living = Alltag, Arbeit und Geld

## mind
theme-anxiety = Ängste und Sorgen
    .about = Für Menschen, die oft Angst haben oder sich Sorgen machen und das nicht abstellen können.
    .words =
        Angst
        Ängste
        Aengste
        Sorgen
        ängstlich
        aengstlich
        nervös
        nervoes
        Unruhe
        innere Unruhe
        Angststörung
        Angststoerung
        Angsterkrankung
        generalisierte Angststörung
        ich habe immer Angst
        ich mache mir ständig Sorgen
        ich grüble die ganze Zeit
        Grübeln
        Gruebeln
        Gedankenkarussell
        Zukunftsangst
        Verlustangst
        Prüfungsangst
        Angst vor Krankheiten
        Hypochonder
        Krankheitsangst
        mein Kind hat oft Angst
        meine Frau hat ständig Angst
        Angststöhrung
        Panikattacken
        Panik
        angstzustände
        angstgefühle
        schiss vor allem
        bammel
        furcht
        muffensausen
        beklemmung
        ich male mir immer das schlimmste aus
        gedankenkreisen
        meine gedanken drehen sich im kreis
        ich kann nicht abschalten
        kloß im hals
        ich bin ständig angespannt
        ich komme nie zur ruhe
        zittern vor angst
        ich google ständig symptome
        generalized anxiety
        angstneurose
        angstpatient
        ängstliches kind
        sorgenkarussell
        trennungsangst
        existenzangst

theme-panic = Panikattacken
    .about = Für Menschen, die plötzlich große Angst bekommen, mit Herzrasen oder wenig Luft, oder die sich deshalb kaum aus dem Haus trauen.
    .words =
        Panik
        Panikattacke
        Panikattacken
        Panikstörung
        Panikstoerung
        Angstattacke
        Angstattacken
        Angstanfall
        Angstanfälle
        Herzrasen
        Hyperventilieren
        Platzangst
        Agoraphobie
        ich bekomme keine Luft vor Angst
        ich traue mich nicht aus dem Haus
        Angst aus dem Haus zu gehen
        Angst im Bus und Zug
        Angst in Menschenmengen
        meine Freundin hat Panikattacken
        Panickattacken
        Panikatacken
        panikanfall
        panikanfälle
        ich bekomme plötzlich panik
        ich kriege panik
        ich dachte ich sterbe
        angst zu ersticken
        angst umzukippen
        angst in ohnmacht zu fallen
        mein herz rast
        herzklopfen aus heiterem himmel
        mir wird schwindelig vor angst
        todesangst
        angst vor der nächsten attacke
        angst vor der angst
        angst im supermarkt
        angst im tunnel
        ich kann nicht mehr bahn fahren
        ich gehe nicht mehr raus vor angst
        panik im bus
        panik in der nacht
        angst verrückt zu werden
        angst die kontrolle zu verlieren
        ich kann nicht allein zu hause bleiben
        hyperventilation
        panic attack
        panic disorder
        mein mann bekommt panik im auto
        meine tochter hyperventiliert
        kribbeln in den händen und panik
        angstattake

theme-phobia = Starke Angst vor etwas (Phobie)
    .about = Für Menschen, die große Angst vor etwas haben, zum Beispiel vor Höhe, vorm Fliegen, vorm Zahnarzt oder davor, mit anderen zu sprechen.
    .words =
        Starke Angst vor etwas Bestimmtem
        Phobie
        Phobien
        soziale Phobie
        soziale Angst
        Sozialphobie
        Angst vor Menschen
        Angst vor anderen zu sprechen
        Redeangst
        Lampenfieber
        Flugangst
        Höhenangst
        Hoehenangst
        Spinnenangst
        Spinnenphobie
        Zahnarztangst
        Spritzenangst
        Fahrangst
        Angst im Aufzug
        Klaustrophobie
        Angst vor Erbrechen
        Emetophobie
        Erröten
        mein Sohn hat Angst vor Menschen
        Fobie
        Phobi
        panische angst vor spinnen
        angst vor hunden
        angst vor schlangen
        angst vor tauben
        angst vor spritzen
        angst vorm zahnarzt
        angst vor dem fliegen
        angst vor höhe
        angst vor blut
        angst vor gewitter
        angst vor wasser
        angst vor der dunkelheit
        angst vor dem autofahren
        angst auf der autobahn
        angst vor engen räumen
        ich steige in keinen aufzug
        angst zu telefonieren
        telefonangst
        angst vor referaten
        ich werde immer rot
        angst rot zu werden
        angst vor blicken
        alle schauen mich an
        angst mich zu blamieren
        ich zittere wenn ich vor leuten rede
        menschenscheu
        social anxiety
        soziophobie
        sozial ängstlich
        ich traue mich nicht zu reden
        mein kind redet nur zu hause
        mutismus
        schulangst
        schulphobie
        arachnophobie
        angst vorm arzt
        meine tochter geht vor angst nicht zur schule

theme-compulsion = Zwänge und Zwangsgedanken
    .about = Für Menschen, die Gedanken nicht loswerden oder dieselben Dinge immer wieder tun müssen, zum Beispiel waschen, zählen oder kontrollieren.
    .words =
        Zwang
        Zwänge
        Zwaenge
        Zwangsstörung
        Zwangsstoerung
        Zwangserkrankung
        Zwangsgedanken
        Zwangshandlungen
        OCD
        Kontrollzwang
        Waschzwang
        Putzzwang
        Ordnungszwang
        Zählzwang
        ich muss alles kontrollieren
        ich wasche mir ständig die Hände
        Angst vor Keimen
        schlimme Gedanken gehen nicht weg
        Messie
        Messi
        Messie-Syndrom
        Horten
        ich kann nichts wegwerfen
        Skin Picking
        Haare ausreißen
        Trichotillomanie
        Tics
        Tourette
        mein Mann kontrolliert alles zehnmal
        zwanghaft
        tick
        ticks
        tourette-syndrom
        nervöse zuckungen
        waschzwänge
        zwangsneurose
        zwangsneurotiker
        zwangsverhalten
        grübelzwang
        magische gedanken
        intrusive gedanken
        aufdringliche gedanken
        angst jemandem etwas anzutun
        ich muss alles zählen
        ich muss immer nachschauen ob der herd aus ist
        habe ich abgeschlossen
        ich gehe zehnmal zurück zur tür
        alles muss symmetrisch sein
        ekel vor schmutz
        angst vor bakterien
        angst vor ansteckung
        ich kann nichts anfassen
        ich sammle alles
        müll in der wohnung
        vermüllte wohnung
        sammelwut
        meine mutter wirft nichts weg
        meine tochter wäscht sich ständig
        nägelkauen
        nägel kauen
        dermatillomanie
        ich knibbel meine haut auf
        ich reiße mir haare aus
        bfrb
        sammelzwang
        hamstern

theme-depression = Niedergeschlagen oder depressiv
    .about = Für Menschen, die traurig oder innerlich leer sind, keine Kraft haben und sich kaum noch freuen können.
    .words =
        Depression
        Depressionen
        depressiv
        traurig
        Traurigkeit
        niedergeschlagen
        bedrückt
        schwermütig
        antriebslos
        lustlos
        hoffnungslos
        innere Leere
        keine Kraft mehr
        keine Energie
        ich komme nicht aus dem Bett
        ich weine nur noch
        ich muss immer weinen
        alles ist sinnlos
        nichts macht mir Freude
        mir geht es schlecht
        ich fühle mich wertlos
        Winterdepression
        Altersdepression
        Dysthymie
        Antidepressiva
        mein Mann ist depressiv
        meine Tochter ist so traurig
        meine Mutter hat Depressionen
        Angehörige von Depressiven
        Depresion
        Depressionnen
        deppressiv
        ich bin traurig
        weinen
        depri
        voll down
        schlecht drauf
        total am boden
        ich bin am ende
        tief im loch
        im tiefen loch
        seelisches tief
        keine lust auf nichts
        null bock auf alles
        alles ist grau
        alles ist schwarz
        ich fühle nichts mehr
        innerlich tot
        gefühllos
        ich weine jeden tag
        ich heule den ganzen tag
        ich könnte nur heulen
        ich liege den ganzen tag im bett
        ich schaffe nichts mehr
        ich kann mich zu nichts aufraffen
        ich kriege nichts auf die reihe
        ich dusche nicht mehr
        antriebslosigkeit
        antriebsstörung
        ich habe keine freude mehr
        nix freut mich mehr
        nid guet drauf
        gedrückte stimmung
        schwermut
        melancholie
        verzweifelt
        ich sehe keinen ausweg
        kein licht am ende des tunnels
        depressive phase
        depressive episode
        depressive verstimmung
        stimmungstief
        herbstdepression
        novemberblues
        ssri
        sertralin
        mein mann lacht nicht mehr
        mein mann sitzt nur noch da
        mein sohn liegt nur im bett
        meine frau weint nur noch
        mein vater will nichts mehr machen
        mein teenager ist depressiv
        erschöpfungsdepression
        ggz depression

theme-bipolar = Mal ganz oben, mal ganz unten (bipolar)
    .about = Für Menschen, die manchmal voller Energie und Pläne sind und dann wieder sehr niedergeschlagen, und für ihre Angehörigen.
    .words =
        bipolar
        bipolare Störung
        bipolare Stoerung
        manisch-depressiv
        manisch depressiv
        manisch
        Manie
        Hypomanie
        Stimmungsschwankungen
        himmelhoch jauchzend zu Tode betrübt
        mal überdreht mal am Boden
        Lithium
        Zyklothymie
        meine Frau ist bipolar
        mein Sohn ist manisch
        bi polar
        bipolahr
        bipolare erkrankung
        bipolare depression
        manische phase
        zu hoch und zu tief
        mal total gut drauf mal ganz unten
        achterbahn der gefühle
        ich schlafe nicht und habe tausend ideen
        voll aufgedreht
        überdreht
        hypomanisch
        affektive störung
        rapid cycling
        stimmung schwankt extrem
        stimmungsstabilisierer
        lithiumtherapie
        quetiapin
        quilonum
        partner von bipolaren
        mein partner hat manische phasen
        mal euphorisch mal depressiv

theme-psychosis = Psychose und Stimmenhören
    .about = Für Menschen, die Dinge hören, sehen oder spüren, die andere nicht wahrnehmen, oder die das früher erlebt haben, und für ihre Angehörigen.
    .words =
        Psychose
        Psychosen
        psychotisch
        Schizophrenie
        schizophren
        Stimmen hören
        Stimmenhören
        ich höre Stimmen
        Stimmen im Kopf
        Halluzinationen
        Wahn
        Wahnvorstellungen
        Verfolgungswahn
        paranoid
        ich werde verfolgt
        ich werde beobachtet
        schizoaffektiv
        mein Sohn hat eine Psychose
        mein Bruder hört Stimmen
        meine Mutter ist schizophren
        Schizofrenie
        Psychosse
        Stimmenhoeren
        die stimmen sagen mir was ich tun soll
        ich sehe dinge die andere nicht sehen
        ich höre sachen die nicht da sind
        alle reden über mich
        jemand liest meine gedanken
        fremde gedanken in meinem kopf
        der fernseher spricht zu mir
        ich werde abgehört
        ich habe den bezug zur realität verloren
        realitätsverlust
        paranoia
        wahnhaft
        wahnvorstellung
        verfolgungsgedanken
        mein sohn fühlt sich verfolgt
        mein sohn redet mit sich selbst
        meine tochter hört stimmen
        mein bruder glaubt er wird verfolgt
        schizo
        drogenpsychose
        psychose durch kiffen
        neuroleptika
        antipsychotika
        risperdal
        zyprexa
        schizophrenie angehörige
        dschinn
        besessen von geistern
        stimmenhörer

theme-personality = Starke Gefühle und Borderline
    .about = Für Menschen, deren Gefühle sehr stark sind oder schnell wechseln, sodass das Leben mit sich und anderen schwer ist.
    .words =
        Starke Gefühle, Borderline
        Borderline
        Borderline-Störung
        BPS
        Persönlichkeitsstörung
        Persoenlichkeitsstoerung
        emotional instabil
        heftige Gefühle
        ich kann meine Gefühle nicht kontrollieren
        Angst verlassen zu werden
        schwarz-weiß denken
        Wutausbrüche
        Wutausbrueche
        Wut
        ständig wütend
        Aggressionen
        Narzissmus
        Narzisst
        narzisstisch
        ängstlich-vermeidend
        innere Anspannung
        Skills-Training
        DBT
        meine Freundin hat Borderline
        meine Mutter hat Borderline
        Boderline
        Bordeline
        Narzismus
        borderliner
        borderlinerin
        bpd
        emotionsregulation
        gefühlschaos
        meine gefühle explodieren
        von null auf hundert
        ich raste aus
        ich flippe aus
        ausraster
        ich werde so schnell wütend
        jähzorn
        jähzornig
        wutanfälle bei erwachsenen
        ich stoße alle weg
        ich liebe dich ich hasse dich
        mal liebe mal hass
        ich klammere
        angst alleine gelassen zu werden
        ich weiß nicht wer ich bin
        ich halte nähe nicht aus
        histrionisch
        schizoid
        antisozial
        skillsgruppe
        mein sohn rastet ständig aus
        aggressionsprobleme
        antiaggressionstraining
        impulskontrolle

theme-trauma = Trauma und schlimme Erlebnisse
    .about = Für Menschen, die etwas Schreckliches erlebt haben und davon nicht loskommen.
    .words =
        Nach einem schlimmen Erlebnis
        Trauma
        traumatisiert
        Traumata
        Traumafolgestörung
        PTBS
        PTSD
        posttraumatische Belastungsstörung
        komplexe PTBS
        Flashbacks
        Flashback
        Albträume
        Alpträume
        Alptraeume
        Schock
        Krieg
        Kriegstrauma
        Folter
        schlimme Bilder im Kopf
        schlimme Erinnerungen
        nach einem Unfall
        nach einem Überfall
        Opfer
        Opfer einer Straftat
        ich kann es nicht vergessen
        immer in Alarmbereitschaft
        Dissoziation
        dissoziative Störung
        Geburtstrauma
        mein Mann träumt vom Krieg
        meine Frau ist traumatisiert
        Truama
        postraumatisch
        Trauma nach Krieg und Flucht
        kptbs
        traumatherapie
        emdr
        traumaerfahrung
        kriegserlebnisse
        kriegserinnerungen
        ich sehe die bilder immer wieder
        die bilder gehen nicht weg
        es kommt immer wieder hoch
        ich träume jede nacht davon
        ich erschrecke bei jedem geräusch
        schreckhaft
        ich habe schlimmes erlebt
        ich habe schreckliches gesehen
        ich war bei einem unfall dabei
        überfall
        raubüberfall
        einbruch
        seit dem einbruch habe ich angst
        terroranschlag
        amoklauf
        naturkatastrophe
        hochwasser erlebt
        verkehrsunfall
        schwerer unfall
        zugunglück
        mord in der familie
        angehörige von mordopfern
        opfer von gewalt
        opferhilfe
        weißer ring
        gefoltert
        fluchttrauma
        bombenangriff
        traumatische erfahrung
        traumatisches erlebnis
        posttraumatischer stress
        generationstrauma
        kriegsenkel
        kriegskinder
        ich stehe neben mir
        ich fühle mich wie betäubt
        ständig getriggert
        mein kind hat einen unfall gesehen
        mein sohn hat albträume vom krieg
        multiple persönlichkeit

theme-burnout = Erschöpft oder ausgebrannt (Burnout)
    .about = Für Menschen, die zu lange zu viel getragen haben und nicht mehr können.
    .words =
        Erschöpft, Burnout
        Burnout
        Burn-out
        Burn out
        ausgebrannt
        Erschöpfung
        Erschoepfung
        erschöpft
        erschoepft
        überlastet
        ueberlastet
        überfordert
        ueberfordert
        Überforderung
        Stress
        zu viel Stress
        ich kann nicht mehr
        mir wird alles zu viel
        am Ende meiner Kräfte
        Nervenzusammenbruch
        krankgeschrieben wegen Stress
        Mütterburnout
        Mutter am Limit
        Boreout
        meine Frau ist völlig erschöpft
        mein Mann hat Burnout
        Börnout
        Bornout
        Burnaut
        fix und fertig
        burnout-syndrom
        erschöpfungssyndrom
        ich bin fertig mit den nerven
        ich bin mit den nerven am ende
        nervlich am ende
        ich bin am limit
        zusammengebrochen
        zusammenbruch
        nervenbündel
        mein akku ist leer
        batterie leer
        ich bin nur noch müde und gereizt
        ich funktioniere nur noch
        hamsterrad
        alles zu viel
        es wird mir alles zuviel
        ich schaffe das alles nicht mehr
        überarbeitet
        überspannt
        überlastung
        dauerstress
        stressabbau
        chronischer stress
        gestresst
        erschöpfte mütter
        mental load
        ausgepowert
        ausgelaugt
        kaputtgearbeitet
        fix und foxi
        i kann nimmer
        ich mag nümm
        krankgeschrieben burnout
        krank gemeldet wegen erschöpfung
        elternburnout
        pflegeburnout
        meine frau ist am limit
        kur beantragen mutter kind
        overspannen
        overspannung

theme-eating-disorder = Wenn Essen zum Kampf wird
    .about = Für Menschen, die zu wenig essen, Essanfälle haben oder den ganzen Tag an Essen und Gewicht denken, und für ihre Angehörigen.
    .words =
        Essstörung
        Essstoerung
        Esstörung
        Essstörungen
        Magersucht
        magersüchtig
        magersuechtig
        Anorexie
        Anorexia
        Bulimie
        Ess-Brech-Sucht
        Binge Eating
        Essanfälle
        ich erbreche nach dem Essen
        ich kotze nach dem Essen
        Angst vor dem Essen
        ich fühle mich zu dick
        zu dünn
        Hungern
        Körperbild
        ARFID
        Orthorexie
        meine Tochter isst nicht
        meine Tochter ist magersüchtig
        meine Schwester übergibt sich nach dem Essen
        Bullimie
        Magersüchtige
        meine Tochter will nicht essen
        essgestört
        ess-störung
        pro ana
        kotzen nach dem essen
        ich stecke mir den finger in den hals
        ich übergebe mich heimlich
        fressen und kotzen
        fress-kotz-anfälle
        abführmittel zum abnehmen
        ich zähle jede kalorie
        kalorien zählen
        ich habe angst zuzunehmen
        angst dick zu werden
        ich esse nur noch salat
        ich esse fast nichts
        ich kann nicht normal essen
        ich denke nur ans essen
        ich wiege mich zehnmal am tag
        ich finde mich zu fett
        untergewicht
        untergewichtig
        abgemagert
        klapperdürr
        zwanghaft sport treiben
        sportsucht
        bulimia nervosa
        bulimarexie
        magersucht angehörige
        eltern essgestörter kinder
        meine tochter wird immer dünner
        meine tochter hungert
        meine freundin isst nichts mehr
        meine schwester kotzt heimlich
        muskelsucht
        selektives essen
        mein kind isst nur drei sachen
        körperbildstörung

theme-self-harm = Sich selbst verletzen
    .about = Für Menschen, die sich wehtun, wenn der innere Druck zu groß wird, und für ihre Angehörigen.
    .words =
        Selbstverletzung
        selbstverletzendes Verhalten
        SVV
        sich selbst verletzen
        ich verletze mich selbst
        ritzen
        ich ritze mich
        ich tue mir weh
        ich schneide mich
        Narben am Arm
        mich verbrennen
        Druck mich zu verletzen
        Autoaggression
        Selbsthass
        meine Tochter ritzt sich
        mein Sohn verletzt sich
        Selbstverlezung
        selbst verletzen
        ritzerin
        selbstverletzend
        selbstverletzungen
        ich habe mich wieder geritzt
        drang mich zu schneiden
        rasierklinge
        ich verbrenne mich absichtlich
        ich schlage meinen kopf gegen die wand
        ich schlage mich selbst
        ich kratze mich blutig
        ich beiße mich
        ritznarben
        narben vom ritzen
        ich verstecke meine arme
        schnitte am arm
        schnittwunden
        self harm
        autoaggressiv
        sich selber weh tun
        ich bestrafe mich selbst
        mein kind ritzt sich
        meine tochter schneidet sich
        meine freundin ritzt sich
        wunden an den armen meiner tochter

theme-suicidal-thoughts = Nicht mehr leben wollen
    .about = Für Menschen, die manchmal nicht mehr leben wollen oder einen Suizidversuch überlebt haben.
    .words =
        Suizid
        Selbstmord
        Suizidgedanken
        Selbstmordgedanken
        suizidal
        lebensmüde
        lebensmuede
        Todeswunsch
        ich will sterben
        ich will nicht mehr leben
        ich möchte nicht mehr leben
        ich will mich umbringen
        mein Leben beenden
        das Leben hat keinen Sinn
        ich will nicht mehr aufwachen
        Suizidversuch
        Selbstmordversuch
        ich habe versucht mich umzubringen
        mein Sohn will nicht mehr leben
        meine Tochter wollte sich umbringen
        Angst dass mein Mann sich etwas antut
        Suicid
        Suzid
        Selbsmord
        ich hab keinen bock mehr zu leben
        ich mag nicht mehr leben
        ich will weg von dieser welt
        ich will tot sein
        ich wünschte ich wäre tot
        ich denke oft ans sterben
        gedanken an den tod
        todesgedanken
        ich denke daran mich umzubringen
        ich bring mich um
        schluss machen mit dem leben
        ich will einschlafen und nicht mehr aufwachen
        besser tot als so weiter
        alle wären besser dran ohne mich
        ich bin allen eine last
        wozu noch leben
        leben nicht lebenswert
        lebensüberdruss
        lebensüberdrüssig
        freitod
        sich das leben nehmen
        selbsttötung
        suizidalität
        suizidgefährdet
        mein sohn redet vom sterben
        mein mann will sterben
        meine freundin will sich umbringen
        selbstmordgefährdet
        sprung vor den zug

theme-adhd = ADHS und ADS
    .about = Für Menschen, denen Unruhe, Konzentration oder Planen oft Mühe macht, und für ihre Angehörigen.
    .words =
        ADHS
        ADS
        ADHD
        ADHS bei Erwachsenen
        Aufmerksamkeitsstörung
        Aufmerksamkeitsdefizit
        hyperaktiv
        Hyperaktivität
        Konzentration
        unkonzentriert
        ich kann mich nicht konzentrieren
        zappelig
        Zappelphilipp
        Chaos im Kopf
        ich vergesse alles und komme zu spät
        impulsiv
        Ritalin
        Medikinet
        mein Sohn hat ADHS
        mein Kind kann nicht stillsitzen
        Eltern von Kindern mit ADHS
        Frauen mit ADHS
        AHDS
        aufmerksamkeitsdefizitsyndrom
        träumer
        verpeilt
        chaotisch
        ich verliere ständig alles
        ich verlege ständig meine sachen
        ich fange alles an und mache nichts fertig
        ich schiebe alles auf
        prokrastination
        aufschieberitis
        ständig abgelenkt
        leicht ablenkbar
        ich kann nicht stillsitzen
        ich komme immer zu spät
        tausend gedanken gleichzeitig
        kopf voller gedanken
        hibbelig
        quirlig
        hyperaktives kind
        unruhiges kind
        mein kind kann sich nicht konzentrieren
        meine tochter träumt in der schule
        elvanse
        methylphenidat
        concerta
        lisdexamfetamin
        konzentrationsprobleme
        konzentrationsstörung
        konzentrationsschwierigkeiten
        hyperfokus
        audhs
        impulsivität
        zappeliges kind

theme-autism = Autismus
    .about = Für Menschen mit Autismus, mit oder ohne Diagnose, und für Eltern, Partner und andere Angehörige.
    .words =
        Autismus
        autistisch
        Autist
        Autistin
        Autisten
        Asperger
        Asperger-Syndrom
        Autismus-Spektrum
        Autismus-Spektrum-Störung
        ASS
        im Spektrum
        frühkindlicher Autismus
        neurodivergent
        Neurodiversität
        bin ich autistisch
        späte Diagnose
        Reizüberflutung
        Reizueberflutung
        zu viele Reize
        Overload
        Meltdown
        ich verstehe andere Menschen nicht
        mein Kind ist autistisch
        mein Sohn ist Autist
        meine Tochter spricht nicht
        mein Mann hat Asperger
        Frauen mit Autismus
        Autissmus
        Aspergar
        Aspeger
        autistische erwachsene
        autistische frauen
        autismusspektrum
        auti
        autie
        aspie
        autismus angehörige
        eltern autistischer kinder
        neurodivers
        audhs
        masking
        maskieren
        shutdown
        stimming
        inselbegabung
        ich passe nirgends rein
        ich verstehe keine ironie
        ich kann keinen smalltalk
        blickkontakt fällt mir schwer
        geräusche sind mir zu laut
        ich brauche feste abläufe
        veränderungen machen mich fertig
        soziale situationen verstehe ich nicht
        mein kind spricht noch nicht
        mein kind schaut mich nicht an
        mein sohn braucht immer den gleichen ablauf
        mein kind schaukelt und schlägt sich
        nonverbales kind
        spezialinteresse
        pervasive entwicklungsstörung
        pdd-nos

theme-giftedness = Hochbegabt oder hochsensibel
    .about = Für Menschen, die schneller denken oder mehr spüren als andere und sich oft anders fühlen.
    .words =
        hochbegabt
        Hochbegabung
        Hochbegabte
        hohe Intelligenz
        hoher IQ
        Mensa
        Unterforderung
        unterfordert in der Schule
        hochsensibel
        Hochsensibilität
        HSP
        hypersensibel
        überempfindlich
        feinfühlig
        ich spüre alles zu stark
        zu sensibel
        ich bin anders als andere
        mein Kind ist hochbegabt
        meine Tochter ist hochsensibel
        hoch begabt
        hochsensiebel
        underachiever
        überflieger
        wunderkind
        iq test
        iq über 130
        intelligent und einsam
        ich denke zu schnell für andere
        ich langweile mich überall
        mein sohn langweilt sich in der schule
        mein kind überspringt eine klasse
        klasse übersprungen
        vielbegabt
        scannerpersönlichkeit
        hochsensitiv
        hochsensible menschen
        hochsensible kinder
        zart besaitet
        dünnhäutig
        ich nehme alles zu stark wahr
        geräusche und licht sind mir zu viel
        ich spüre die gefühle der anderen
        ich nehme mir alles zu herzen
        hoogbegaafd
        empath
        dghk

theme-self-esteem = Unsicher mit sich selbst
    .about = Für Menschen, die streng mit sich sind, schüchtern oder unsicher, und sich mehr Selbstvertrauen wünschen.
    .words =
        Selbstwert
        Selbstwertgefühl
        Selbstwertgefuehl
        Selbstbewusstsein
        Selbstvertrauen
        Selbstliebe
        unsicher
        Unsicherheit
        schüchtern
        schuechtern
        Schüchternheit
        Minderwertigkeitsgefühle
        Minderwertigkeitskomplexe
        ich bin nicht gut genug
        ich mag mich nicht
        ich hasse mich
        ich finde mich hässlich
        Perfektionismus
        perfektionistisch
        Versagensangst
        Prüfungsangst
        nicht Nein sagen können
        Grenzen setzen
        es allen recht machen
        People Pleaser
        Hochstapler-Syndrom
        meine Tochter traut sich nichts zu
        Selbstbewustsein
        Selbswert
        ich traue mich nichts
        ich trau mich nicht
        ich fühle mich minderwertig
        ich bin nichts wert
        ich bin hässlich
        ich bin dumm
        versager
        ich mache alles falsch
        alle sind besser als ich
        ich vergleiche mich mit anderen
        ich schäme mich für mich
        ich zweifle an mir
        selbstzweifel
        selbstkritik
        ich sage immer ja
        ich kann mich nicht durchsetzen
        durchsetzungsvermögen
        immer lieb sein
        alles muss perfekt sein
        perfektionistin
        ich darf keine fehler machen
        angst zu versagen
        angst fehler zu machen
        gehemmt
        verklemmt
        zurückhaltend
        introvertiert
        ich bin zu still
        assertiv
        selbstbehauptung
        selbstfürsorge
        imposter syndrom
        body positivity

theme-sleep = Schlecht schlafen
    .about = Für Menschen, die nicht einschlafen können, oft aufwachen oder nie ausgeruht sind.
    .words =
        Schlaf
        schlafen
        schlaflos
        Schlaflosigkeit
        Schlafstörung
        Schlafstoerung
        Schlafstörungen
        Schlafprobleme
        ich kann nicht schlafen
        nachts wach
        ich liege wach
        ich wache jede Nacht auf
        schlecht einschlafen
        Durchschlafen
        Albträume
        Schlafapnoe
        Schnarchen
        Narkolepsie
        Insomnie
        Schlafmangel
        mein Mann schläft nicht
        Schlafstöhrung
        ich schlafe schlecht
        ich schlafe kaum
        ich kann nicht einschlafen
        ich bekomme kein auge zu
        seit wochen nicht geschlafen
        die ganze nacht wach
        ich bin jede nacht wach
        ich wälze mich im bett
        ich schlafe nur drei stunden
        schlaflose nächte
        einschlafprobleme
        einschlafstörung
        durchschlafstörung
        durchschlafprobleme
        ich wache um 4 uhr auf
        tagesmüdigkeit
        nachtschreck
        schlafwandeln
        unruhige beine
        restless legs
        rls
        zähneknirschen
        cpap
        schlafmaske apnoe
        schlaflabor
        schlafrhythmus
        schichtarbeit und schlaf
        wachliegen
        i ko ned schlofn
        mein mann schnarcht
        mein kind schläft nicht durch
        mein baby schläft nicht
        insomnia
        schlafhygiene
        melatonin

## addiction
theme-alcohol = Mehr Alkohol, als man möchte
    .about = Für Menschen, die weniger Alkohol trinken oder ganz aufhören möchten, und für ihre Angehörigen.
    .words =
        Mehr trinken, als man möchte
        Alkohol
        trinken
        saufen
        betrunken
        besoffen
        Alkoholiker
        Alkoholikerin
        Alkoholismus
        Alkoholsucht
        alkoholabhängig
        alkoholabhaengig
        alkoholkrank
        Trinker
        Sucht
        suchtkrank
        Bier
        Wein
        Schnaps
        ich trinke zu viel
        ich trinke jeden Tag
        ich trinke heimlich
        ich will nicht mehr trinken
        ich komme vom Alkohol nicht los
        aufhören zu trinken
        trocken werden
        trockener Alkoholiker
        nüchtern
        Rückfall
        Entzug
        Entgiftung
        mein Mann trinkt
        meine Frau trinkt
        mein Vater ist Alkoholiker
        mein Sohn ist ständig betrunken
        Suchtberatung
        AA
        Anonyme Alkoholiker
        Blaues Kreuz
        Kreuzbund
        Guttempler
        Alkohohl
        Alkohol Problem
        Alkohool
        mein Vater trinkt
        meine Mutter trinkt
        mein Partner trinkt
        alki
        säufer
        säuferin
        suff
        suffkopf
        saufe zu viel
        ich sauf jeden tag
        ich hab wieder gesoffen
        ich habe wieder getrunken
        ich trinke jeden abend
        ich trinke allein
        feierabendbier wird immer mehr
        ich kann nach einem glas nicht aufhören
        filmriss
        vollrausch
        ständig blau
        promille
        mpu
        wodka
        flachmann
        schnapsflasche versteckt
        flaschen versteckt
        alkoholprobleme
        alkoholmissbrauch
        alkoholabhängigkeit
        alkoholentzug
        alkoholfrei leben
        abstinent
        abstinenz
        abstinenzgruppe
        trocken bleiben
        rückfällig geworden
        zitterige hände am morgen
        delirium
        spiegeltrinker
        quartalssäufer
        komasaufen
        rauschtrinken
        spritfahne
        alkoholfahne
        aa meeting
        zwölf schritte
        12 schritte
        suchtgruppe
        suchtselbsthilfe
        al-anon
        mein mann säuft
        mein vater säuft
        mein freund trinkt zu viel
        meine tochter trinkt
        mein sohn trinkt zu viel
        alcohol use disorder

theme-drugs = Drogen und Kiffen
    .about = Für Menschen, die mit Drogen aufhören oder weniger nehmen möchten, zum Beispiel Cannabis, Kokain oder Speed, und für ihre Angehörigen.
    .words =
        Von Drogen loskommen
        Drogen
        Droge
        Drogensucht
        drogensüchtig
        drogensuechtig
        drogenabhängig
        drogenabhaengig
        Sucht
        süchtig
        suechtig
        abhängig
        Suchtkranke
        Cannabis
        kiffen
        Kiffer
        Gras
        Haschisch
        Hasch
        Marihuana
        Joint
        Joints
        Kokain
        Koks
        Crack
        Heroin
        Speed
        Amphetamine
        Ecstasy
        MDMA
        Ketamin
        Crystal Meth
        GHB
        Lachgas
        Khat
        ich kiffe jeden Tag
        ich will clean werden
        clean bleiben
        Entzug
        Entgiftung
        Rückfall
        Junkie
        Suchtberatung
        Methadon
        Substitution
        mein Sohn nimmt Drogen
        mein Sohn kifft
        meine Tochter ist süchtig
        Narcotics Anonymous
        Haschich
        Kokkain
        Drogensüchtige
        drogenproblem
        drogenkonsum
        drogenentzug
        drogenmissbrauch
        bekifft
        ich kiffe zu viel
        kiffsucht
        kifferin
        dope
        weed
        wiet
        blowen
        bubatz
        tüte rauchen
        bong
        gras rauchen
        thc
        edibles
        cannabissucht
        koksen
        ich kokse am wochenende
        koksnase
        schnee ziehen
        line ziehen
        weißes pulver
        steine rauchen
        pep
        pepp
        amphe
        xtc
        pillen auf partys
        3-mmc
        3mmc
        miauw
        4-mmc
        keta
        gbl
        meth
        magic mushrooms
        lsd
        spice
        kräutermischung
        kratom
        subutex
        polamidon
        h spritzen
        fixen
        fixer
        an der nadel
        kat kauen
        qat
        captagon
        lachgasflaschen
        partydrogen
        chemsex
        crystal
        mischkonsum
        polytox
        polytoxikomanie
        rauschgift
        suchtgift
        suchtproblem
        suchterkrankung
        cleane leute kennenlernen
        na meeting
        mein sohn dealt
        mein sohn hängt an der nadel
        meine tochter kifft
        mein freund kokst
        ich habe tütchen gefunden bei meinem sohn
        jellinek
        verslavingszorg
        zauberpilze
        ich bin ständig high
        drogi

theme-medication-dependence = Tabletten, von denen man schwer loskommt
    .about = Für Menschen, die ohne Beruhigungsmittel, Schlaftabletten oder Schmerzmittel kaum auskommen und weniger nehmen möchten.
    .words =
        Tablettensucht
        tablettensüchtig
        tablettensuechtig
        Medikamentensucht
        medikamentenabhängig
        medikamentenabhaengig
        Medikamentenabhängigkeit
        Tabletten
        Pillen
        Schlaftabletten
        Schlafmittel
        Schmerzmittel
        Beruhigungsmittel
        Benzos
        Benzodiazepine
        Valium
        Diazepam
        Tavor
        Lorazepam
        Tilidin
        Tramadol
        Oxycodon
        Opioide
        Fentanyl
        Morphium
        Lyrica
        Medikamente absetzen
        Antidepressiva ausschleichen
        ich brauche immer mehr Tabletten
        ohne Tabletten kann ich nicht schlafen
        meine Mutter nimmt zu viele Tabletten
        Tabletensucht
        schmerzmittelsucht
        schmerzmittelabhängig
        schlafmittelsucht
        schlafmittelabhängig
        medikamentenmissbrauch
        medikamentenentzug
        medikamentensüchtig
        pillensucht
        ohne pille kein schlaf
        benzosucht
        benzo entzug
        temazepam
        oxazepam
        bromazepam
        xanax
        alprazolam
        zopiclon
        zolpidem
        pregabalin
        gabapentin
        opiatabhängig
        opiate
        oxycontin
        oxy
        codein
        tramal
        morphin
        fentanylpflaster
        paracetamol jeden tag
        ibuprofen jeden tag
        kopfschmerztabletten jeden tag
        ritalin missbrauch
        nasenspray sucht
        absetzsymptome
        venlafaxin absetzen
        low dose abhängigkeit
        niedrigdosisabhängigkeit
        oma nimmt zu viele beruhigungstabletten

theme-gambling = Glücksspiel und Wetten
    .about = Für Menschen, die mehr spielen oder wetten, als sie möchten, und für ihre Angehörigen.
    .words =
        Spielsucht
        spielsüchtig
        spielsuechtig
        Glücksspiel
        Gluecksspiel
        Glücksspielsucht
        Spieler
        zocken
        Zocker
        wetten
        Sportwetten
        Wettsucht
        Casino
        Kasino
        Online-Casino
        Spielhalle
        Spielothek
        Automaten
        Spielautomaten
        Poker
        Roulette
        Lotto
        Rubbellose
        ich verspiele mein ganzes Geld
        ich kann nicht aufhören zu spielen
        alles verzockt
        Spielschulden
        Anonyme Spieler
        mein Mann ist spielsüchtig
        mein Mann verspielt alles
        mein Sohn zockt im Casino
        Trading-Sucht
        Glückspiel
        Spielsücht
        spielsüchtiger
        zockersucht
        zockersüchtig
        ich zocke um geld
        wettbüro
        tipico
        bet365
        bwin
        toto
        sportwettensucht
        fußballwetten
        slots
        daddelhalle
        automatenspieler
        blackjack
        kryptosucht
        krypto zocken
        trading
        daytrading
        börse gezockt
        mein gehalt ist am ersten weg
        ich habe alles verspielt
        ich habe wieder gespielt
        gehalt verzockt
        ich will nur meinen verlust zurück
        spielsperre
        oasis sperre
        cruks
        gokken
        gokverslaving
        pathologisches spielen
        gamblers anonymous
        spielerfrauen
        angehörige von spielern
        mein vater verspielt das geld
        mein freund wettet
        meine frau spielt heimlich
        wettschulden
        lootboxen

theme-gaming = Zu viel Gaming, Handy oder Internet
    .about = Für Menschen, die mehr Zeit mit Spielen oder am Bildschirm verbringen, als sie möchten, und für ihre Angehörigen.
    .words =
        Gaming
        Computerspiele
        Computersucht
        Gamingsucht
        Mediensucht
        Internetsucht
        internetsüchtig
        Onlinesucht
        Handysucht
        handysüchtig
        Handy
        Smartphone
        immer am Handy
        Bildschirmzeit
        Social Media
        TikTok
        Instagram
        Videospiele
        zocken
        Fortnite
        Playstation
        Onlinespiele
        mein Sohn zockt die ganze Nacht
        mein Kind ist nur am Handy
        mein Mann sitzt nur am Computer
        ich komme vom Handy nicht los
        Kaufsucht im Internet
        Gamming
        Handysuecht
        mein Sohn spielt nur am Computer
        computerspielsucht
        computerspielsüchtig
        gamer
        gamingsüchtig
        online spielsucht
        sitzt nur vor dem bildschirm
        sitzt nur vorm pc
        bildschirmsucht
        medienabhängig
        medienabhängigkeit
        handyabhängig
        ich scrolle die ganze nacht
        doomscrolling
        youtube die ganze nacht
        netflix sucht
        serien sucht
        snapchat
        roblox
        minecraft
        fifa
        call of duty
        world of warcraft
        league of legends
        counter strike
        xbox
        nintendo
        konsole
        ps5
        twitch
        digital detox
        schermverslaving
        mein sohn kommt nicht vom pc weg
        mein sohn rastet aus wenn ich das wlan ausmache
        meine tochter ist süchtig nach tiktok
        mein freund zockt nur noch
        zocksucht
        mein sohn schwänzt wegen zocken

theme-tobacco = Mit dem Rauchen aufhören
    .about = Für Menschen, die mit dem Rauchen oder Vapen aufhören möchten oder gerade aufgehört haben.
    .words =
        Rauchen
        Raucher
        Raucherin
        Rauchstopp
        Raucherentwöhnung
        Raucherentwoehnung
        mit dem Rauchen aufhören
        aufhören zu rauchen
        Nichtraucher werden
        Zigaretten
        Zigarette
        Tabak
        Nikotin
        Nikotinsucht
        Vapen
        E-Zigarette
        Shisha
        Wasserpfeife
        Snus
        Kettenraucher
        ich rauche zu viel
        ich fange immer wieder an zu rauchen
        mein Mann raucht
        mein Sohn vapt
        Zigarreten
        Zigaretenn
        nichtraucher
        rauchfrei
        rauchentwöhnung
        raucherentwöhnungskurs
        kippen
        kippe
        fluppe
        tschick
        glimmstängel
        zigis
        qualmen
        paffen
        ich qualme wie ein schlot
        eine schachtel am tag
        ein päckchen am tag
        drehtabak
        selbstgedrehte
        vape
        vaper
        vapesucht
        elfbar
        dampfen
        iqos
        nikotinbeutel
        nikotinpflaster
        nikotinkaugummi
        champix
        tabaksucht
        nikotinabhängig
        rückfällig geraucht
        schwanger und rauche
        meine tochter dampft
        meine frau raucht wie ein schlot
        mein kind raucht

theme-sex-addiction = Wenn Sex, Pornos oder Liebe zu viel Raum einnehmen
    .about = Für Menschen, die sich mehr mit Sex, Pornos oder Verliebtsein beschäftigen, als sie möchten, und für ihre Angehörigen.
    .words =
        Sexsucht
        sexsüchtig
        sexsuechtig
        Porno
        Pornos
        Pornosucht
        pornosüchtig
        Pornografie
        Pornographie
        ich schaue zu viele Pornos
        Masturbation
        Selbstbefriedigung
        Hypersexualität
        Liebessucht
        liebessüchtig
        Beziehungssucht
        Prostituierte
        Bordell
        immer in den Falschen verliebt
        Anonyme Sexaholiker
        SLAA
        Chemsex
        mein Mann schaut Pornos
        mein Partner ist sexsüchtig
        Pornosuechtig
        sex süchtig
        pornokonsum
        süchtig nach pornos
        pornoabhängig
        nofap
        onlyfans
        webcam sex
        cybersex
        sexchat
        tinder süchtig
        ständig neue sexpartner
        ich kann nicht treu bleiben
        sexuell süchtig
        sexuelle sucht
        sex addiction
        porn addiction
        zwanghafter sex
        puff
        ich gebe mein geld bei prostituierten aus
        fremde männer treffen zwanghaft
        anonyme sexsüchtige
        s-anon
        anonyme beziehungssüchtige
        süchtig nach liebe
        emotional abhängig
        ich kann ohne ihn nicht leben
        ich laufe immer dem falschen hinterher
        mein mann chattet mit frauen

theme-overeating = Mehr essen, als man möchte
    .about = Für Menschen, die immer wieder mehr essen, als sie möchten, oft aus Anspannung oder Kummer.
    .words =
        Esssucht
        Essucht
        esssüchtig
        Fresssucht
        Fressattacken
        Essanfälle
        Essanfaelle
        Heißhunger
        Heisshunger
        zu viel essen
        ich kann nicht aufhören zu essen
        ich esse aus Frust
        Frustessen
        emotionales Essen
        Binge Eating
        Zuckersucht
        süchtig nach Zucker
        Süßigkeiten
        Schokolade
        ich esse heimlich
        nachts essen
        Overeaters Anonymous
        meine Tochter isst ständig
        zwanghaftes Essen
        fresssüchtig
        fressanfall
        fressanfälle
        fressattacke
        ich fresse alles in mich hinein
        ich stopfe alles in mich rein
        ich esse ohne hunger
        ich esse aus langeweile
        ich esse wenn ich traurig bin
        stressessen
        stressesser
        seelenhunger
        seelentröster essen
        essen als trost
        ich plündere den kühlschrank
        kühlschrank leer gegessen
        ich esse bis mir schlecht ist
        ich kann mich beim essen nicht stoppen
        kontrollverlust beim essen
        naschsucht
        süchtig nach schokolade
        chipstüte auf einmal leer
        ständig am naschen
        ich esse nachts
        night eating
        oa meeting
        esssüchtige
        emotional eating
        zuckerfrei leben
        meine frau isst heimlich
        mein mann isst viel zu viel
        mein sohn isst ohne ende
        food addiction
        comfort food
        überessen

## loss
theme-bereavement = Trauer nach einem Todesfall
    .about = Für Menschen, die jemanden vermissen, der gestorben ist, vor Kurzem oder vor langer Zeit.
    .words =
        Trauer
        trauern
        Trauernde
        Trauergruppe
        Trauercafé
        Trauerbegleitung
        Tod
        Todesfall
        tot
        gestorben
        verstorben
        Verlust
        Hinterbliebene
        Abschied
        Beerdigung
        meine Mutter ist gestorben
        mein Vater ist gestorben
        mein Bruder ist gestorben
        meine Schwester ist tot
        meine Freundin ist gestorben
        meine Eltern sind tot
        ich habe meine Mutter verloren
        jemanden verloren
        ich vermisse sie so
        ich komme nicht über den Tod hinweg
        mein Kind hat seinen Vater verloren
        mein Hund ist gestorben
        trauer gruppe
        Traurer
        mein Mann ist gestorben
        meine Frau ist gestorben
        mein Kind ist gestorben
        meine Oma ist gestorben
        trauertreff
        trauerkreis
        trauerfall
        trauerbewältigung
        trauerarbeit
        trauerhilfe
        sterbefall
        verstorbene
        mein bruder ist tödlich verunglückt
        vater verloren
        ich habe meinen bruder verloren
        ich habe beide eltern verloren
        eltern früh verloren
        waise
        vollwaise
        halbwaise
        ich vermisse meine mutter
        ich vermisse meinen vater so
        sie fehlt mir so
        ich kann nicht loslassen
        ich kann ihn nicht loslassen
        erstes weihnachten ohne ihn
        auf dem friedhof
        ich trauere um meinen bruder
        prolonged grief
        rouw
        trauernde jugendliche
        mein kind trauert um oma
        meine mutter trauert um meinen vater
        lebenspartner verloren
        heimgegangen

theme-loss-of-child = Das eigene Kind verloren
    .about = Für Eltern, deren Kind gestorben ist, egal in welchem Alter.
    .words =
        Ein Kind verlieren
        Kind verloren
        Tod eines Kindes
        Tod des Kindes
        mein Kind ist gestorben
        mein Sohn ist gestorben
        meine Tochter ist gestorben
        unser Baby ist gestorben
        ich habe mein Kind verloren
        ich habe meinen Sohn verloren
        meine Tochter ist tot
        verwaiste Eltern
        verwaiste Mutter
        trauernde Eltern
        plötzlicher Kindstod
        mein erwachsener Sohn ist gestorben
        mein Enkelkind ist gestorben
        trauernde Geschwister
        Verwaiste Eltern und Geschwister
        Kindstod
        verweiste Eltern
        Sternenkind
        verwaister vater
        mein kind ist tot
        mein sohn ist tot
        mein sohn ist tödlich verunglückt
        mein baby ist gestorben
        mein baby ist tot
        ich habe meine tochter verloren
        ich musste mein kind beerdigen
        trauer um mein kind
        trauer um meinen sohn
        trauer um meine tochter
        kindsverlust
        kindesverlust
        verlust eines kindes
        plötzlicher säuglingstod
        sids
        mein enkel ist gestorben
        trauernde großeltern
        trauernde mütter
        trauernde väter
        mein kind wurde getötet
        das zimmer meines kindes ist leer
        geburtstag meines toten kindes
        veid

theme-loss-of-partner = Den Partner oder die Partnerin verloren
    .about = Für Menschen, deren Mann, Frau, Partner oder Partnerin gestorben ist.
    .words =
        Den Partner oder die Partnerin verlieren
        Witwe
        Witwer
        verwitwet
        junge Witwe
        mein Mann ist gestorben
        meine Frau ist gestorben
        mein Partner ist gestorben
        meine Partnerin ist gestorben
        mein Freund ist gestorben
        mein Mann ist tot
        meine Frau ist tot
        ich habe meinen Mann verloren
        ich habe meine Frau verloren
        Tod des Partners
        Tod meines Mannes
        Tod meiner Frau
        Partnerverlust
        allein nach dem Tod meines Mannes
        verwitwet mit Kindern
        meine Mutter ist Witwe
        Wittwe
        Wittwer
        verwittwet
        verwitwete
        witwen
        witwentreff
        witwencafé
        mann verstorben
        frau verstorben
        ehemann gestorben
        ehefrau gestorben
        mein ehemann ist tot
        mein lebensgefährte ist gestorben
        lebensgefährtin verstorben
        meine freundin ist tot
        ich habe meinen partner verloren
        partner verstorben
        verlust des partners
        verlust meines mannes
        trauer um meinen mann
        trauer um meine frau
        trauer um den ehemann
        das bett neben mir ist leer
        die wohnung ist so leer ohne ihn
        nach 40 jahren ehe allein
        ich esse jetzt immer allein seit er tot ist
        wieder lieben nach dem tod
        mein vater kommt ohne mama nicht klar
        meine große liebe ist gestorben
        witfrau
        weduwe

theme-suicide-bereavement = Jemanden durch Suizid verloren
    .about = Für Menschen, die jemanden durch Suizid verloren haben.
    .words =
        Jemanden durch Suizid verlieren
        Trauer nach Suizid
        Suizidtrauer
        Suizid in der Familie
        Angehörige nach Suizid
        Angehörige um Suizid
        AGUS
        Hinterbliebene nach Suizid
        Hinterbliebene Selbstmord
        Suizid
        Selbstmord
        hat sich das Leben genommen
        mein Sohn hat sich das Leben genommen
        meine Tochter hat sich umgebracht
        mein Mann hat sich umgebracht
        meine Frau hat sich das Leben genommen
        mein Vater hat sich umgebracht
        mein Bruder hat Selbstmord begangen
        Selbstmord meines Vaters
        Freitod
        Suicid
        Selbsttötung
        suizidhinterbliebene
        suizidangehörige
        trauer nach selbstmord
        jemanden durch suizid verloren
        sohn durch suizid verloren
        tochter durch suizid verloren
        mann durch suizid verloren
        mein sohn hat sich umgebracht
        mein sohn hat sich erhängt
        mein bruder hat sich erhängt
        mein freund hat sich umgebracht
        er ist vor den zug gesprungen
        er hat sich erschossen
        warum hat er das getan
        hätte ich es verhindern können
        schuldgefühle nach suizid
        er hat einen abschiedsbrief hinterlassen
        suizidverlust
        suizid eines freundes
        suizid des vaters
        freitod meines mannes

theme-pregnancy-loss = Ein Baby in der Schwangerschaft oder bei der Geburt verloren
    .about = Für Eltern, die ihr Baby vor, während oder kurz nach der Geburt verloren haben.
    .words =
        Ein Baby in der Schwangerschaft oder bei der Geburt verlieren
        Fehlgeburt
        Totgeburt
        stille Geburt
        Sternenkind
        Sternenkinder
        Sterneneltern
        Sternenmama
        Baby verloren
        ich habe mein Baby verloren
        mein Baby ist im Bauch gestorben
        Baby tot geboren
        Eileiterschwangerschaft
        Schwangerschaftsabbruch
        Abtreibung
        ich habe abgetrieben und bin traurig
        Frühchen gestorben
        frühe Fehlgeburt
        mehrere Fehlgeburten
        kleine Geburt
        meine Frau hatte eine Fehlgeburt
        Fehl geburt
        Todgeburt
        mein kind ist im mutterleib gestorben
        kein herzschlag mehr
        kein herzton mehr
        herz schlägt nicht mehr baby
        ausschabung
        missed abortion
        frühabort
        spätabort
        abort
        abgang
        habituelle aborte
        windei
        wiederholte fehlgeburten
        ich habe mein kind in der schwangerschaft verloren
        unser sternenkind
        sternenpapa
        stillgeburt
        stillgeborene kinder
        frühgeburt gestorben
        kurz nach der geburt gestorben
        baby nach der geburt gestorben
        spätabbruch
        medizinischer abbruch
        trisomie abbruch
        schwangerschaft abgebrochen
        schwangerschaft musste beendet werden
        trauer nach abtreibung
        nach dem abbruch geht es mir schlecht
        regenbogenbaby
        schwanger nach totgeburt
        leere wiege
        miskraam
        molenschwangerschaft

theme-childlessness = Unerfüllter Kinderwunsch
    .about = Für Menschen, die sich Kinder wünschen oder gewünscht haben und keine bekommen.
    .words =
        Kinderwunsch
        unerfüllter Kinderwunsch
        unerfuellter Kinderwunsch
        ungewollt kinderlos
        kinderlos
        Kinderlosigkeit
        unfruchtbar
        Unfruchtbarkeit
        künstliche Befruchtung
        IVF
        ICSI
        ich werde nicht schwanger
        wir bekommen keine Kinder
        wir versuchen schwanger zu werden
        Kinderwunschklinik
        kein Partner und keine Kinder
        frühe Wechseljahre
        PCO
        mein Mann ist unfruchtbar
        Samenspende
        Eizellspende
        Abschied vom Kinderwunsch
        Kinder wunsch
        unfruchbar
        kein baby
        es klappt nicht mit dem schwanger werden
        wir wünschen uns ein kind
        wir üben schon drei jahre
        jeden monat wieder enttäuscht
        wieder nicht schwanger
        wieder negativ getestet
        schwangerschaftstest immer negativ
        ich werde nie mama sein
        alle um mich herum werden schwanger
        alle haben kinder nur ich nicht
        hibbeln
        kiwu
        kiwuklinik
        embryotransfer
        einfrieren eizellen
        insemination
        iui
        zeugungsunfähig
        schlechtes spermiogramm
        spermien zu wenig
        sterilität
        steril
        sterilisiert und bereut
        single mit kinderwunsch
        leben ohne kinder
        leben ohne kind
        leihmutter
        pcos kinderwunsch
        meine frau wird nicht schwanger

theme-divorce = Trennung und Scheidung
    .about = Für Menschen, die sich trennen, getrennt oder geschieden sind, und für ihre Kinder.
    .words =
        Scheidung
        geschieden
        Trennung
        getrennt
        Trennungsschmerz
        Liebeskummer
        verlassen
        mein Mann hat mich verlassen
        meine Frau hat mich verlassen
        mein Mann will die Scheidung
        ich will mich trennen
        ich will mich scheiden lassen
        mein Ex
        Exmann
        Exfrau
        Sorgerecht
        Umgangsrecht
        Streit um die Kinder
        ich sehe meine Kinder seit der Trennung nicht
        meine Eltern lassen sich scheiden
        Trennungskinder
        Scheidungskinder
        mein Sohn lässt sich scheiden
        Trennungsväter
        Rosenkrieg
        Scheidun
        Trenung
        auseinandergehen
        geschiedene
        plötzlich single nach ehe
        schluss gemacht
        er ist einfach gegangen
        er ist ausgezogen
        meine frau ist ausgezogen
        meine frau ist weg
        mein mann hat eine andere und geht
        sitzen gelassen
        ich will weg von meinem mann
        soll ich mich trennen
        ehe am ende
        ehe kaputt
        ehe gescheitert
        herzschmerz
        gebrochenes herz
        ich komme über meinen ex nicht hinweg
        ex vermissen
        ex partner macht stress
        streit mit dem ex
        kinder nur jedes zweite wochenende
        wechselmodell
        umgang mit dem vater
        besuchsrecht
        obsorge
        unterhalt für die kinder
        scheidungsanwalt
        scheidungspapiere
        trennungsjahr
        trennung nach langer ehe
        hochstrittig
        echtscheidung
        getrennte väter
        getrennte mütter
        trennungsgruppe
        meine tochter lässt sich scheiden
        mein vater ist ausgezogen
        kinder getrennter eltern

## body
theme-cancer = Leben mit Krebs
    .about = Für Menschen, die Krebs haben oder hatten, und für ihre Angehörigen.
    .words =
        Krebs
        Krebserkrankung
        krebskrank
        Tumor
        Geschwulst
        Onkologie
        Chemo
        Chemotherapie
        Bestrahlung
        Metastasen
        Lungenkrebs
        Darmkrebs
        Hautkrebs
        Melanom
        Leukämie
        Leukaemie
        Blutkrebs
        Lymphom
        Lymphdrüsenkrebs
        Hirntumor
        Bauchspeicheldrüsenkrebs
        Eierstockkrebs
        Gebärmutterhalskrebs
        Schilddrüsenkrebs
        Magenkrebs
        Kehlkopfkrebs
        Blasenkrebs
        nach dem Krebs
        Angst dass der Krebs zurückkommt
        unheilbar krank
        palliativ
        Hospiz
        mein Mann hat Krebs
        meine Mutter hat Krebs
        mein Kind hat Krebs
        Angehörige von Krebskranken
        Kreps
        Chemoterapie
        Brustkrebs
        Prostatakrebs
        karzinom
        bösartig
        krebsdiagnose
        krebspatient
        krebspatienten
        krebspatientin
        krebskranke
        krebsgruppe
        krebsselbsthilfe
        krebsfrei
        krebsnachsorge
        strahlentherapie
        immuntherapie
        rezidiv
        endstadium
        lebensverlängernd
        nicht mehr heilbar
        austherapiert
        cancer survivor
        oncologie
        kanker
        glioblastom
        multiples myelom
        plasmozytom
        non-hodgkin
        morbus hodgkin
        sarkom
        knochenkrebs
        nierenkrebs
        leberkrebs
        speiseröhrenkrebs
        hodenkrebs
        gebärmutterkrebs
        mundkrebs
        zungenkrebs
        kehlkopf entfernt
        gallengangskrebs
        kinderkrebs
        fatigue nach krebs
        angst vor der nachsorge
        angst vor dem ergebnis vom scan

theme-breast-cancer = Brustkrebs
    .about = Für Menschen, die Brustkrebs haben oder hatten, und für ihre Angehörigen.
    .words =
        Brustkrebs
        Knoten in der Brust
        Mammakarzinom
        Brust abgenommen
        Brustamputation
        Brust-OP
        Brustaufbau
        Brusttumor
        BRCA
        familiärer Brustkrebs
        erblicher Brustkrebs
        Tamoxifen
        Lymphödem
        Männer mit Brustkrebs
        metastasierter Brustkrebs
        Frauenselbsthilfe Krebs
        meine Frau hat Brustkrebs
        meine Mutter hat Brustkrebs
        Brust Krebs
        Brustkreps
        mamma-ca
        mastektomie
        brusterhaltende operation
        brustprothese
        implantat nach brustkrebs
        brustrekonstruktion
        brust weg
        ohne brust leben
        busen abgenommen
        ich habe einen knoten getastet
        knoten in der achsel
        lymphknoten entfernt
        wächterlymphknoten
        mammografie auffällig
        mammographie
        brca1
        brca2
        triple negativ
        her2 positiv
        dcis
        antihormontherapie
        aromatasehemmer
        letrozol
        brustkrebs bei jungen frauen
        junge frauen mit brustkrebs
        brustkrebspatientinnen
        ich hatte brustkrebs
        meine schwester hat brustkrebs
        meine tochter hat brustkrebs
        meine freundin hat brustkrebs
        perücke
        borstkanker
        mamma care

theme-prostate-cancer = Prostatakrebs
    .about = Für Männer, die Prostatakrebs haben oder hatten, und für ihre Angehörigen.
    .words =
        Prostatakrebs
        Prostata
        Prostatakarzinom
        PSA
        PSA-Wert
        PSA erhöht
        Prostata-OP
        Prostata entfernt
        Vorsteherdrüse
        Vorsteherdruese
        Prostatavergrößerung
        Inkontinenz nach Prostata-OP
        Impotenz nach Prostata-OP
        Hormontherapie Prostata
        mein Mann hat Prostatakrebs
        mein Vater hat Prostatakrebs
        Prostata Krebs
        Prostatta
        Prostatakreps
        prostatakrebspatienten
        prostatektomie
        da vinci operation
        gleason
        active surveillance
        brachytherapie
        prostatabiopsie
        bestrahlung der prostata
        hormonspritze
        hormonentzug
        hitzewallungen beim mann
        ich kann nach der op das wasser nicht halten
        keine erektion mehr
        keine erektion seit der op
        potenzprobleme nach krebs
        krebs bei männern
        mein opa hat prostatakrebs
        mein partner hat prostatakrebs
        prostaatkanker
        männerkrebs
        urologe sagt krebs

theme-chronic-pain = Schmerzen, die bleiben
    .about = Für Menschen, die mit Schmerzen leben, die nicht weggehen.
    .words =
        chronische Schmerzen
        Schmerzen
        Dauerschmerzen
        Schmerzpatient
        Schmerzpatienten
        Schmerztherapie
        jeden Tag Schmerzen
        mir tut alles weh
        Rückenschmerzen
        Rueckenschmerzen
        Kreuzschmerzen
        Nackenschmerzen
        Bandscheibe
        Bandscheibenvorfall
        Hexenschuss
        Ischias
        Nervenschmerzen
        Polyneuropathie
        CRPS
        Morbus Sudeck
        Phantomschmerzen
        Schleudertrauma
        die Ärzte finden nichts
        Leben mit Schmerzen
        meine Frau hat immer Schmerzen
        cronische Schmerzen
        rückenleiden
        rücken kaputt
        kreuzweh
        lendenwirbel
        lws
        hws
        hws-syndrom
        wirbelsäule
        spinalkanalstenose
        skoliose
        nacken steif und schmerzen
        schulterschmerzen
        knieschmerzen
        beckenschmerzen
        narbenschmerzen
        neuropathie
        brennende füße
        small fiber
        nervenschmerz
        post-zoster-neuralgie
        whiplash
        sudeck
        schmerzsyndrom
        schmerzgruppe
        schmerzklinik
        schmerzpatientin
        schmerz akzeptieren
        pijn

theme-fibromyalgia = Fibromyalgie
    .about = Für Menschen mit Fibromyalgie: Muskelschmerzen, Müdigkeit und Schmerzen am ganzen Körper.
    .words =
        Fibromyalgie
        Fibro
        Fibromyalgie-Syndrom
        FMS
        Faser-Muskel-Schmerz
        Weichteilrheuma
        Muskelschmerzen
        Schmerzen am ganzen Körper
        alle Muskeln tun weh
        steif und müde
        niemand glaubt mir meine Schmerzen
        meine Frau hat Fibromyalgie
        Fibromialgie
        Fybromyalgie
        Fibromyalgi
        fibromyalgiesyndrom
        fibrositis
        generalisierte tendomyopathie
        tender points
        druckpunkte
        alles tut weh und ich bin müde
        schmerzen wie muskelkater
        muskelkater am ganzen körper
        mein ganzer körper schmerzt
        ich wache wie gerädert auf
        morgens steif
        schmerzen wandern durch den körper
        ich bin wetterfühlig und habe schmerzen
        berührung tut weh
        fibrofog
        man sieht mir die schmerzen nicht an
        arzt sagt einbildung
        weichteilschmerzen
        muskelrheuma
        mein mann glaubt mir die schmerzen nicht

theme-chronic-fatigue = Müdigkeit, die nicht vergeht (ME/CFS)
    .about = Für Menschen, die seit Monaten oder Jahren erschöpft sind, egal wie viel sie ruhen.
    .words =
        Müdigkeit, die nicht vergeht
        Fatigue
        chronische Müdigkeit
        chronische Muedigkeit
        müde
        immer müde
        Müdigkeit
        Erschöpfung
        ständig erschöpft
        chronisches Erschöpfungssyndrom
        chronisches Fatigue-Syndrom
        CFS
        ME/CFS
        myalgische Enzephalomyelitis
        Crash nach Anstrengung
        PEM
        Pacing
        ich schlafe und bin trotzdem müde
        Borreliose
        Q-Fieber
        Pfeiffersches Drüsenfieber
        müde nach Infekt
        meine Tochter ist immer müde
        meine Tochter hat ME/CFS
        Fatig
        Fatique
        dauermüde
        dauernd schlapp
        kraftlos
        keine kraft zum aufstehen
        abgeschlagen
        abgeschlagenheit
        ständig müde trotz schlaf
        ausruhen hilft nicht
        nach kleinster anstrengung tagelang im bett
        belastungsintoleranz
        postexertionelle malaise
        nach dem duschen muss ich liegen
        bettlägerig
        hausgebunden
        cfs/me
        mecfs
        fatigue syndrom
        lyme
        zeckenbiss
        ebv
        epstein-barr
        drüsenfieber
        qkoorts
        q-koorts
        postvirales syndrom
        nach grippe nie mehr fit
        mein sohn liegt seit monaten im dunkeln
        angehörige von me kranken
        energiemanagement
        i bin allweil müd

theme-long-covid = Beschwerden nach Corona (Long Covid)
    .about = Für Menschen, die lange nach Corona noch Beschwerden haben.
    .words =
        Long Covid
        Long-Covid
        Longcovid
        Post Covid
        Post-Covid
        Covid
        Corona
        Corona-Spätfolgen
        Coronafolgen
        nach Corona nicht gesund geworden
        seit Corona krank
        müde seit Corona
        Erschöpfung nach Corona
        Brain Fog
        Gehirnnebel
        ich rieche nichts mehr
        Geruchsverlust
        Post-Vac
        Impfschaden
        mein Sohn hat Long Covid
        Langzeitfolgen Covid
        Long Kovid
        Korona
        longcovid syndrom
        post-covid-syndrom
        postcovid
        atemnot nach corona
        kurzatmig seit corona
        geschmacksverlust
        konzentrationsprobleme nach corona
        nebel im kopf
        kopf wie watte
        herzrasen nach corona
        pots nach covid
        pem covid
        postvac
        post-vac-syndrom
        krank nach der impfung
        covidpatient
        c19
        coronapatienten

theme-diabetes = Diabetes (Zuckerkrankheit)
    .about = Für Menschen mit Diabetes und für ihre Angehörigen.
    .words =
        Diabetes
        Diabetiker
        Diabetikerin
        zuckerkrank
        Zuckerkrankheit
        Zucker
        Blutzucker
        hoher Blutzucker
        Unterzucker
        Unterzuckerung
        Insulin
        Insulinpumpe
        Glukosesensor
        Typ 1
        Typ 2
        Typ-1-Diabetes
        Typ-2-Diabetes
        Altersdiabetes
        Schwangerschaftsdiabetes
        Metformin
        ich habe Zucker
        mein Mann hat Zucker
        mein Kind hat Diabetes
        Diabetis
        Diebetes
        Diabetties
        jugendliche mit diabetes
        eltern von diabetikern
        jugenddiabetes
        alterszucker
        zuckerwerte
        zuckerwert zu hoch
        überzucker
        überzuckerung
        hypo
        hypoglykämie
        hba1c
        langzeitzucker
        freestyle libre
        sensor am arm
        ozempic
        diabetischer fuß
        prädiabetes
        insulinresistenz
        gestationsdiabetes
        lada
        zuckerkranke
        diabetestreff
        suikerziekte
        ketoazidose

theme-heart = Herzprobleme
    .about = Für Menschen mit einer Herzkrankheit, auch nach einem Infarkt oder einer Operation, und für ihre Angehörigen.
    .words =
        Herz
        herzkrank
        Herzkrankheit
        Herzprobleme
        Herzinfarkt
        Infarkt
        Herzanfall
        Herzschwäche
        Herzschwaeche
        Herzinsuffizienz
        Herzrhythmusstörungen
        Herzstolpern
        Vorhofflimmern
        Herzstillstand
        Bypass
        Stent
        Herzschrittmacher
        Schrittmacher
        Defibrillator
        Herzklappe
        Herzfehler
        Angina Pectoris
        Bluthochdruck
        Herz-OP
        Herzsport
        Angst nach dem Herzinfarkt
        mein Mann hatte einen Herzinfarkt
        mein Kind hat einen Herzfehler
        Herzinfakt
        Herzrythmusstörungen
        hertz
        herzpatient
        herzpatienten
        herzkranke
        herzgruppe
        herzerkrankung
        herzleiden
        herzbeschwerden
        herzschmerzen in der brust
        schmerzen in der brust
        herzattacke
        herzmuskelentzündung
        herzmuskelschwäche
        myokarditis
        kardiomyopathie
        herztransplantation
        kunstherz
        khk
        herzkranzgefäße
        ballondilatation
        herzkatheter
        herzoperation
        icd
        defi
        wiederbelebt
        reanimiert
        reanimation
        vorhofflattern
        herzflimmern
        extrasystolen
        emah
        hoher blutdruck
        hypertonie
        arteriosklerose
        angina
        scad
        frauenherz
        herzreha
        koronarsport
        angst um mein herz
        mein vater hat es am herzen
        mein baby wurde am herzen operiert
        brustenge
        aortenriss
        aneurysma

theme-stroke = Leben nach einem Schlaganfall
    .about = Für Menschen, die einen Schlaganfall hatten, und für ihre Angehörigen.
    .words =
        Schlaganfall
        Schlagerl
        Hirnschlag
        nach dem Schlaganfall
        ich hatte einen Schlaganfall
        Hirninfarkt
        Hirnblutung
        Gehirnblutung
        TIA
        Apoplex
        halbseitig gelähmt
        Halbseitenlähmung
        Aphasie
        Sprachverlust
        ich finde die Wörter nicht
        mein Mann hatte einen Schlaganfall
        meine Frau hatte einen Schlaganfall
        meine Mutter kann nicht mehr sprechen
        Schlaganfal
        Schlagafall
        Afasie
        schlaganfallpatient
        schlaganfallpatienten
        schlaganfall angehörige
        streifung
        apoplexie
        insult
        gehirnschlag
        gehirninfarkt
        blutung im kopf
        hirnaneurysma
        hirnvenenthrombose
        beroerte
        stroke
        eine seite gelähmt
        arm gelähmt nach schlaganfall
        halbseitig
        hemiparese
        hemiplegie
        neglect
        sprache weg
        ich kann nicht mehr richtig sprechen
        aphasiker
        wortfindungsstörungen
        cva

theme-brain-injury = Hirnverletzung
    .about = Für Menschen, deren Gehirn durch Unfall oder Krankheit verletzt wurde, und für ihre Angehörigen.
    .words =
        Hirnverletzung
        Hirnschaden
        Gehirnschaden
        Schädel-Hirn-Trauma
        Schaedel-Hirn-Trauma
        SHT
        erworbene Hirnschädigung
        Kopfverletzung
        Gehirnerschütterung
        Gehirnerschuetterung
        Koma
        Wachkoma
        nach dem Autounfall
        Hirnhautentzündung
        Sauerstoffmangel im Gehirn
        seit dem Unfall bin ich anders
        mein Mann ist seit dem Unfall ein anderer
        mein Sohn hat einen Hirnschaden
        schnell überreizt seit dem Unfall
        Gehirnerschüterung
        Hirnverlezung
        hirnverletzte
        hirngeschädigt
        schädelhirntrauma
        schädelbruch
        kopfunfall
        sturz auf den kopf
        kopf angeschlagen
        auf den kopf gefallen
        commotio
        schleudertrauma mit kopfverletzung
        concussion
        mehrere gehirnerschütterungen
        postkommotionelles syndrom
        gehirn op
        hirnoperation
        hirntumor operiert
        gehirntumor
        meningitis
        enzephalitis
        gehirnentzündung
        hirnblutung nach unfall
        subduralblutung
        sauerstoffmangel nach herzstillstand
        hydrocephalus
        wasserkopf
        shunt
        ich vergesse alles seit dem unfall
        ich ermüde so schnell seit dem unfall
        lärm halte ich seit dem unfall nicht aus
        mein mann hat sich seit dem hirntumor verändert
        meine frau ist nicht mehr dieselbe
        mein bruder hatte einen motorradunfall
        persönlichkeitsveränderung nach unfall
        hersenletsel
        neuroreha
        angehörige hirnverletzter

theme-dementia = Demenz und Vergesslichkeit
    .about = Für Menschen, deren Gedächtnis nachlässt, und für ihre Angehörigen.
    .words =
        Demenz
        dement
        Alzheimer
        Alzheimer-Krankheit
        vergesslich
        Vergesslichkeit
        ich vergesse alles
        Gedächtnis
        Gedaechtnis
        Gedächtnisverlust
        Gedächtnisprobleme
        verwirrt
        vaskuläre Demenz
        Lewy-Körper
        frontotemporale Demenz
        Demenz in jungen Jahren
        meine Mutter vergisst alles
        meine Mutter ist dement
        mein Vater erkennt mich nicht mehr
        mein Mann hat Demenz
        meine Frau hat Alzheimer
        meine Oma ist verwirrt
        Pflege bei Demenz
        Angehörige von Demenzkranken
        Demenzcafé
        Demens
        Alzeimer
        Altzheimer
        Alzheimmer
        Verkalkung
        mein Vater hat Alzheimer
        mein Vater ist dement
        demenzkranke
        demenzkranker
        demenzgruppe
        frühdemenz
        altersdemenz
        senil
        senilität
        tüdelig
        tüttelig
        kopf lässt nach
        kurzzeitgedächtnis
        gedächtnislücken
        gedächtnisschwund
        ich vergesse namen
        ich finde den weg nach hause nicht mehr
        ich weiß nicht mehr wo ich bin
        alzheimer angehörige
        alzheimertreff
        ftd
        korsakow
        korsakoff
        lewy body
        multiinfarkt
        mci
        leichte kognitive störung
        verwirrtheit
        verwirrte mutter
        orientierungslos
        weglauftendenz
        mein mann vergisst alles
        mein mann fragt immer das gleiche
        mein mann kennt mich nicht mehr
        meine mutter fragt immer dasselbe
        meine mutter läuft weg
        meine mutter erkennt mich nicht
        meine mutter lässt den herd an
        mein vater findet nicht nach hause
        opa vergisst alles
        meine schwiegermutter ist dement
        dementie
        demenzwohngruppe
        morbus pick

theme-parkinson = Parkinson
    .about = Für Menschen mit Parkinson und für ihre Angehörigen.
    .words =
        Parkinson
        Morbus Parkinson
        Parkinson-Krankheit
        Zittern
        Tremor
        meine Hände zittern
        steif
        langsame Bewegungen
        Schüttellähmung
        Schuettellaehmung
        Levodopa
        L-Dopa
        tiefe Hirnstimulation
        Hirnschrittmacher
        junge Parkinsonkranke
        mein Mann hat Parkinson
        mein Vater zittert
        Angehörige Parkinson
        Parkinsson
        Pakinson
        parkinsonkranke
        parkinsongruppe
        parkinson syndrom
        msa
        psp
        zittrige hände
        zitterkrankheit
        meine hand zittert
        ruhetremor
        muskelsteifigkeit
        rigor
        akinese
        starre mimik
        kleine schritte
        ich bleibe beim gehen stecken
        freezing
        ich komme nicht vom fleck
        meine schrift wird immer kleiner
        madopar
        dopamin
        dopaminagonisten
        dbs
        parkinsontanz
        parkinson demenz

theme-ms = Multiple Sklerose (MS)
    .about = Für Menschen mit MS und für ihre Angehörigen.
    .words =
        MS
        Multiple Sklerose
        Sklerose
        MS-Schub
        schubförmige MS
        progrediente MS
        Encephalomyelitis disseminata
        Taubheitsgefühl
        Kribbeln in den Beinen
        jung und MS
        Nervenkrankheit
        DMSG
        meine Frau hat MS
        mein Mann hat Multiple Sklerose
        multipe Sklerose
        Multiple Sklerosse
        ms kranke
        ms erkrankt
        ms patient
        ms betroffene
        ms gruppe
        ms treff
        ms diagnose
        ms angehörige
        ms partner
        sehnerventzündung
        fatigue bei ms
        sekundär progredient
        ppms
        rrms
        beine gehorchen nicht
        taube beine
        taube hände
        doppelbilder
        kortison bei schub
        interferon
        ocrelizumab
        mein sohn hat ms
        meine tochter hat ms
        meine mutter hat ms
        multiple sclerosis
        nmosd
        ms verein
        mit ms arbeiten
        krankheit mit 1000 gesichtern

theme-epilepsy = Epilepsie
    .about = Für Menschen mit Epilepsie und für ihre Angehörigen.
    .words =
        Epilepsie
        epileptisch
        Epileptiker
        epileptischer Anfall
        Anfall
        Anfälle
        Anfaelle
        Krampfanfall
        Krampfanfälle
        Fallsucht
        Absencen
        ich werde plötzlich bewusstlos
        dissoziative Anfälle
        Angst vor dem nächsten Anfall
        mein Kind hat Epilepsie
        mein Sohn hat Krampfanfälle
        Epelepsie
        Epilebsie
        Epilepsi
        epileptikerin
        epilepsiegruppe
        epilepsie angehörige
        eltern epilepsiekranker kinder
        grand mal
        tonisch-klonisch
        absence
        aussetzer
        status epilepticus
        fieberkrampf
        fieberkrämpfe
        krämpfe am ganzen körper
        ich falle um und zucke
        ich zucke und bin weg
        zungenbiss
        krampfleiden
        anfallsleiden
        anfallskrank
        anfallskranke
        keppra
        lamotrigin
        valproat
        levetiracetam
        dravet
        west-syndrom
        pnes
        vagusnervstimulation
        epilepsiehund

theme-migraine = Migräne und Kopfschmerzen
    .about = Für Menschen mit Migräne oder häufigen starken Kopfschmerzen.
    .words =
        Migräne
        Migraene
        Migrane
        Migräneanfall
        Kopfschmerzen
        Kopfschmerz
        Kopfweh
        starke Kopfschmerzen
        jeden Tag Kopfschmerzen
        Clusterkopfschmerz
        Cluster
        Spannungskopfschmerzen
        Aura
        mir platzt der Kopf
        ich vertrage kein Licht
        Trigeminusneuralgie
        Gesichtsschmerz
        meine Frau hat Migräne
        mein Kind hat Kopfschmerzen
        Migrähne
        Migrene
        migräniker
        migränepatienten
        migräneattacke
        hämmern im kopf
        dauerkopfschmerz
        dauerkopfschmerzen
        mein kopf tut immer weh
        schädelweh
        brummschädel jeden tag
        ich liege im dunklen zimmer
        clusterkopfschmerzen
        suizidkopfschmerz
        spannungskopfschmerz
        triptane
        sumatriptan
        migränespritze
        aimovig
        medikamentenübergebrauchskopfschmerz
        hoofdpijn
        trigeminus

theme-rheumatism = Rheuma und schmerzende Gelenke
    .about = Für Menschen mit Rheuma, Arthrose oder anderen Schmerzen in den Gelenken.
    .words =
        Rheuma und Gelenke
        Rheuma
        rheumatisch
        Arthritis
        rheumatoide Arthritis
        Arthrose
        Gelenke
        Gelenkschmerzen
        geschwollene Gelenke
        steife Finger
        Knie kaputt
        neue Hüfte
        künstliches Knie
        Gicht
        Lupus
        Morbus Bechterew
        Bechterew
        Sjögren
        Osteoporose
        Psoriasis-Arthritis
        Kinderrheuma
        meine Mutter hat Rheuma
        mein Kind hat Rheuma
        Reuma
        Rehuma
        Artrose
        Artritis
        rheumatiker
        rheumatikerin
        rheumakranke
        rheumaliga
        rheumapatienten
        rheumatologe
        rheumaschub
        gelenkentzündung
        gelenkrheuma
        gelenkverschleiß
        meine gelenke schmerzen
        meine hände sind morgens steif
        morgensteifigkeit
        dicke finger
        krumme finger
        polyarthritis
        polymyalgia rheumatica
        polymyalgie
        psoriasisarthritis
        spondylitis ankylosans
        spondyloarthritis
        axspa
        kniearthrose
        hüftarthrose
        hüfte kaputt
        fingerarthrose
        fingergelenke
        künstliche hüfte
        hüftprothese
        gichtanfall
        kollagenose
        sklerodermie
        vaskulitis
        osteoporosegruppe
        brüchige knochen
        knochenschwund
        mtx
        methotrexat
        biologika
        jia
        gliederschmerzen

theme-lung = COPD, Asthma und andere Lungenkrankheiten
    .about = Für Menschen mit einer Lungenkrankheit oder mit Atemnot.
    .words =
        Schwer Luft bekommen: Lunge, COPD, Asthma
        Lunge
        Lungenkrankheit
        lungenkrank
        COPD
        Asthma
        Asthmatiker
        Atemnot
        kurzatmig
        ich bekomme schlecht Luft
        Luftnot
        Bronchitis
        chronische Bronchitis
        Emphysem
        Lungenemphysem
        Raucherlunge
        Sauerstoffgerät
        Sauerstoff zu Hause
        Lungenfibrose
        Sarkoidose
        Mukoviszidose
        Lungentransplantation
        Husten
        mein Mann hat COPD
        mein Kind hat Asthma
        Astma
        Asma
        COBD
        lungenleiden
        lungenerkrankung
        lungenpatienten
        lungengruppe
        lungensport
        lungenfacharzt
        chronic obstructive pulmonary disease
        ich kriege keine luft
        ich bekomme keine luft beim treppensteigen
        schnappe nach luft
        keine luft mehr
        kurzatmigkeit
        außer atem
        schnaufen
        ich schnaufe bei jedem schritt
        atembeschwerden
        atemprobleme
        pfeifen beim atmen
        asthmaanfall
        asthmaspray
        spray dabei
        bronchien
        bronchiektasen
        staublunge
        asbestose
        asbest
        silikose
        ipf
        pulmonale hypertonie
        lungenhochdruck
        lungenembolie
        alpha-1-antitrypsinmangel
        zystische fibrose
        cystische fibrose
        sauerstoffflasche
        sauerstofftherapie
        langzeit-sauerstoff
        heimbeatmung
        raucherhusten
        mein vater bekommt keine luft
        morbus boeck
        tuberkulose

theme-bowel = Probleme mit Magen und Darm
    .about = Für Menschen, denen Darm oder Magen das Leben schwer macht.
    .words =
        Probleme mit Darm und Magen
        Darm
        Darmkrankheit
        Darmerkrankung
        Darmprobleme
        Morbus Crohn
        Crohn
        Colitis
        Colitis ulcerosa
        CED
        Reizdarm
        Reizdarmsyndrom
        Bauchschmerzen
        Bauchweh
        Bauchkrämpfe
        Magen
        Magenschmerzen
        Durchfall
        Verstopfung
        Blähungen
        ich suche immer eine Toilette
        Zöliakie
        Zoeliakie
        Gluten
        Inkontinenz
        mein Sohn hat Morbus Crohn
        Morbus Chron
        Kolitis
        Reitzdarm
        darmentzündung
        darmpatienten
        darmkrämpfe
        dccv
        fistel
        fisteln
        divertikulitis
        divertikel
        reizmagen
        reizdarm syndrom
        ibs
        blähbauch
        blut im stuhl
        ich muss ständig aufs klo
        ich renne ständig aufs klo
        dauernd auf toilette
        ich traue mich nicht weg ohne klo
        wo ist die nächste toilette
        stuhlinkontinenz
        in die hose gemacht
        verstopft
        sodbrennen
        reflux
        gastritis
        magenschleimhautentzündung
        magengeschwür
        magenprobleme
        magenkrank
        nahrungsmittelunverträglichkeit
        lebensmittelunverträglichkeit
        laktoseintoleranz
        fruktoseintoleranz
        histaminintoleranz
        glutenunverträglichkeit
        sprue
        fodmap
        ranzenweh
        leberkrankheit
        pankreatitis
        bauchspeicheldrüsenentzündung
        kurzdarm

theme-stoma = Leben mit Stoma
    .about = Für Menschen, die ein Stoma haben oder bekommen, und für ihre Angehörigen.
    .words =
        Stoma
        Stomaträger
        Stomatraeger
        künstlicher Darmausgang
        kuenstlicher Darmausgang
        künstlicher Ausgang
        Kolostomie
        Ileostomie
        Urostomie
        Beutel am Bauch
        Stomabeutel
        Seitenausgang
        Stoma undicht
        ich schäme mich wegen dem Beutel
        Stoma und Partnerschaft
        ILCO
        mein Mann hat ein Stoma
        ich bekomme ein Stoma
        Stohma
        stomaträgerin
        stomatherapie
        stomaversorgung
        stomaplatte
        stoma pflege
        stoma nach darmkrebs
        colostomie
        colostoma
        ileostoma
        urostoma
        ileum conduit
        künstliche blase
        neoblase
        pouch
        anus praeter
        darmausgang am bauch
        beutel läuft aus
        angst dass der beutel platzt

theme-kidney = Nierenkrankheit und Dialyse
    .about = Für Menschen, deren Nieren nicht gut arbeiten, auch mit Dialyse oder einer neuen Niere, und für ihre Angehörigen.
    .words =
        Niere
        Nieren
        nierenkrank
        Nierenkrankheit
        Nierenversagen
        Nierenschwäche
        Niereninsuffizienz
        Dialyse
        Dialysepatienten
        Blutwäsche
        Blutwaesche
        Nierentransplantation
        Transplantation
        neue Niere
        Nierenspende
        Spenderniere
        warten auf eine Niere
        Zystennieren
        mein Vater muss zur Dialyse
        meine Frau braucht eine Niere
        Dyalise
        Dialüse
        nierenpatient
        nierenpatienten
        nierenleiden
        nierenerkrankung
        nierenschaden
        nierengruppe
        schrumpfniere
        nierenwerte
        kreatinin
        dialysepatient
        dialysepflichtig
        hämodialyse
        bauchfelldialyse
        peritonealdialyse
        heimdialyse
        shunt dialyse
        nierentransplantiert
        transplantiert
        transplantierte
        lebendspende
        organspende
        organspender
        abstoßung
        nierensteine
        glomerulonephritis
        iga-nephropathie
        nephrotisches syndrom
        zystenniere
        pkd
        meine mutter ist dialysepatientin
        angehörige von dialysepatienten
        nierdialyse

theme-hiv = Leben mit HIV
    .about = Für Menschen mit HIV und für ihre Angehörigen.
    .words =
        HIV
        HIV-positiv
        HIV positiv
        Aids
        AIDS-Hilfe
        Aidshilfe
        ich habe HIV
        positiv getestet
        Leben mit HIV
        HIV-Medikamente
        Angst von HIV zu erzählen
        wie sage ich meinem Partner dass ich HIV habe
        mein Partner hat HIV
        mein Sohn ist HIV-positiv
        Frauen mit HIV
        Geschlechtskrankheit
        HIF
        Immunschwäche
        ich bin positiv
        leben mit dem virus
        positivengruppe
        human immunodeficiency virus
        immunschwächekrankheit
        aidskrank
        aidskranke
        unter der nachweisgrenze
        nicht nachweisbar
        antiretrovirale therapie
        prep
        hiv und schwangerschaft
        hiv und kinderwunsch
        hiv und beziehung
        schwule mit hiv
        migranten mit hiv
        mein freund ist positiv
        angst dass jemand erfährt dass ich hiv habe

theme-hearing-loss = Schwerhörig, gehörlos, Ohrgeräusche
    .about = Für Menschen, die wenig oder nichts hören oder ständig ein Geräusch im Ohr haben.
    .words =
        schwerhörig
        schwerhoerig
        Schwerhörigkeit
        Schwerhoerigkeit
        taub
        gehörlos
        gehoerlos
        Gehörlose
        Hörverlust
        Hörsturz
        Hoersturz
        ich höre schlecht
        ich höre nichts mehr
        Hörgerät
        Hoergeraet
        Hörgeräte
        Tinnitus
        Ohrgeräusche
        Ohrgeraeusche
        Ohrensausen
        Pfeifen im Ohr
        Piepen im Ohr
        Morbus Menière
        Menière
        Drehschwindel
        Cochlea-Implantat
        CI
        Gebärdensprache
        Lippenlesen
        ertaubt
        Hyperakusis
        taubblind
        mein Kind ist gehörlos
        mein Mann hört schlecht
        Tinitus
        Tinnittus
        schwehrhörig
        hörbehindert
        hörbehinderung
        hörgeschädigt
        hörgeschädigte
        hörprobleme
        hörminderung
        hörschaden
        schwerhörige
        schwerhörigengruppe
        schwerhörigenverein
        stocktaub
        taube menschen
        tauber
        spätertaubt
        altersschwerhörig
        altersschwerhörigkeit
        terisch
        derrisch
        ich verstehe nicht was die leute sagen
        ich verstehe nichts in gesprächen
        ich muss immer nachfragen
        ich kann gesprächen nicht folgen
        hörapparat
        hörgeräteträger
        ci-träger
        ci gruppe
        ohrenpiepen
        ohrenpfeifen
        ohrenrauschen
        rauschen im ohr
        klingeln im ohr
        summen im ohr
        brummen im ohr
        es piept ständig im ohr
        das piepen macht mich verrückt
        geräuschempfindlich
        lärmempfindlich
        misophonie
        gebärden
        gebärdensprachkurs
        ögs
        dgs
        gehörlosentreff
        gehörlosenverein
        coda
        kinder gehörloser eltern
        meine mutter hört schlecht
        mein vater hört nichts mehr
        mein kind trägt ein ci
        otosklerose
        akustikusneurinom

theme-sight-loss = Sehbehindert oder blind
    .about = Für Menschen, die wenig oder nichts sehen, und für ihre Angehörigen.
    .words =
        blind
        Blinde
        erblindet
        Erblindung
        sehbehindert
        Sehbehinderung
        Sehbehinderte
        schlecht sehen
        ich sehe schlecht
        ich sehe kaum noch
        Augen
        Augenkrankheit
        Sehverlust
        Makuladegeneration
        Makula
        AMD
        Grüner Star
        Gruener Star
        Grauer Star
        Glaukom
        Retinitis pigmentosa
        Netzhaut
        Blindenhund
        Blindenstock
        Braille
        Blindenschrift
        mein Kind ist blind
        meine Mutter sieht kaum noch etwas
        sebehindert
        blinder
        blindheit
        augenlicht verloren
        mein augenlicht lässt nach
        sehprobleme
        sehschwach
        sehschwäche
        ich sehe fast nichts mehr
        ich kann die zeitung nicht mehr lesen wegen augen
        ich erkenne gesichter nicht mehr
        ich sehe verschwommen
        alles verschwommen
        tunnelblick
        gesichtsfeldausfall
        gesichtsfeld
        nachtblind
        nachtblindheit
        augenleiden
        augenerkrankung
        netzhautablösung
        diabetische retinopathie
        retinitis
        usher
        usher-syndrom
        stargardt
        katarakt
        hornhaut
        keratokonus
        uveitis
        sehnerv
        charles-bonnet
        weißer stock
        langstock
        führhund
        punktschrift
        lupe lesegerät
        blindenverein
        blindenverband
        pro retina
        meine oma sieht nichts mehr

theme-obesity = Übergewicht
    .about = Für Menschen, denen ihr Gewicht zu schaffen macht und die Unterstützung suchen, ohne verurteilt zu werden.
    .words =
        Übergewicht
        Uebergewicht
        übergewichtig
        uebergewichtig
        Adipositas
        adipös
        Fettleibigkeit
        dick
        zu dick
        Gewicht
        abnehmen
        ich will abnehmen
        Diät
        Diaet
        Jojo-Effekt
        Weight Watchers
        Magenverkleinerung
        Magenbypass
        Schlauchmagen
        Magenband
        Adipositas-OP
        Fettschürze
        Lipödem
        Lipoedem
        BMI
        mein Kind ist zu dick
        meine Tochter ist übergewichtig
        Adepositas
        Adipositass
        adipositasgruppe
        fettsucht
        fett
        ich bin zu schwer
        ich wiege zu viel
        ich wiege 150 kilo
        zu viele kilos
        kilos verlieren
        überflüssige pfunde
        pfunde loswerden
        pummelig
        mollig
        blad
        bladi
        bauchfett
        bauch muss weg
        gewichtsprobleme
        gewichtsreduktion
        gewichtsabnahme
        abnehmgruppe
        abnehmspritze
        wegovy
        ozempic abnehmen
        ich schaffe es nicht abzunehmen
        ich nehme immer wieder zu
        jojo
        magen op
        sleeve
        bariatrische chirurgie
        bariatrisch operiert
        lymphödem beine
        dicke beine
        body mass index
        dicke menschen
        dickes kind
        dicke kinder
        alle schauen auf meinen bauch
        fatshaming
        dick und gemobbt

theme-menopause = Wechseljahre
    .about = Für Frauen in den Wechseljahren, die Beschwerden haben oder mit anderen darüber reden möchten.
    .words =
        Wechseljahre
        im Wechsel
        Menopause
        Perimenopause
        Klimakterium
        Hitzewallungen
        Schweißausbrüche
        Schweissausbrueche
        nachts schwitzen
        keine Regel mehr
        Periode bleibt aus
        Hormone
        Hormonumstellung
        frühe Wechseljahre
        Stimmungsschwankungen in den Wechseljahren
        schlecht schlafen in den Wechseljahren
        trockene Scheide
        Hormonersatz
        meine Frau ist in den Wechseljahren
        Wechseljare
        Weckseljahre
        wechselbeschwerden
        wechseljahrsbeschwerden
        wechseljahresbeschwerden
        postmenopause
        prämenopause
        klimakterisch
        hitzewallung
        hitzeattacken
        fliegende hitze
        hitzeschübe
        schweißausbruch
        nachtschweiß
        ich wache nass geschwitzt auf
        hormonchaos
        hormonschwankungen
        hormonersatztherapie
        hormonpflaster
        östrogen
        progesteron
        meine tage bleiben aus
        unregelmäßige periode mit 48
        keine tage mehr
        meine periode ist weg
        gereizt in den wechseljahren
        depressiv in den wechseljahren
        scheidentrockenheit
        frauen ab 50 hitze
        overgang
        meine mutter ist im wechsel
        wächseljahr

theme-endometriosis = Endometriose und starke Regelschmerzen
    .about = Für Menschen mit Endometriose oder sehr schmerzhafter Periode.
    .words =
        Endometriose
        Endo
        Adenomyose
        Regelschmerzen
        Periodenschmerzen
        Menstruationsschmerzen
        starke Schmerzen bei der Periode
        Unterleibsschmerzen
        Unterleib
        starke Blutungen
        starke Krämpfe
        Schmerzen beim Sex
        PCOS
        PMS
        PMDS
        Zysten
        Myome
        meine Tochter hat starke Regelschmerzen
        Endometreose
        Endometriosse
        endometriose und kinderwunsch
        endobauch
        schokoladenzyste
        gebärmutterschmerzen
        gebärmutterschleimhaut
        schmerzen bei der regel
        schmerzen bei der mens
        schmerzen bei meinen tagen
        menstruationsbeschwerden
        menstruation tut weh
        meine tage tun so weh
        ich krümme mich bei meinen tagen
        jeden monat schmerzen
        mensschmerzen
        dysmenorrhoe
        bauchkrämpfe periode
        zu starke periode
        starke regelblutung
        dauerblutung
        blutung hört nicht auf
        unterleibskrämpfe
        schmerzen im unterleib
        sex tut weh
        dyspareunie
        vaginismus
        vulvodynie
        polyzystische ovarien
        zyste am eierstock
        eierstockzyste
        myom
        pmdd
        prämenstruell
        prämenstruelle störung
        gebärmutter entfernt
        meine tochter fehlt wegen ihrer tage in der schule

theme-skin = Haut und Aussehen
    .about = Für Menschen mit einer Hautkrankheit, mit Narben oder mit einem Aussehen, das auffällt.
    .words =
        Hautkrankheiten und anderes Aussehen
        Haut
        Hautkrankheit
        hautkrank
        Hautausschlag
        Ausschlag
        Neurodermitis
        Ekzem
        Schuppenflechte
        Psoriasis
        Juckreiz
        Jucken
        Akne
        Pickel
        Vitiligo
        Weißfleckenkrankheit
        Haarausfall
        Alopezie
        Glatze
        Verbrennung
        Brandnarben
        Narben
        Muttermal
        Feuermal
        Lippenspalte
        alle starren mein Gesicht an
        Akne inversa
        Nesselsucht
        mein Kind hat Neurodermitis
        Neurodermites
        Schuppenflächte
        Psioriasis
        hautprobleme
        hauterkrankung
        hautleiden
        hautpatienten
        es juckt überall
        atopische dermatitis
        exzem
        hautekzem
        handekzem
        rote flecken
        urtikaria
        quaddeln
        rosacea
        rosazea
        kupferrose
        hidradenitis
        abszesse
        aknenarben
        kortisonsalbe
        lichen sclerosus
        pemphigus
        epidermolysis
        schmetterlingskind
        ichthyose
        hyperhidrose
        ich schwitze so stark
        alopecia areata
        meine haare fallen aus
        haare gehen aus
        brandopfer
        brandverletzt
        brandverletzte
        verbrannt im gesicht
        narbe im gesicht
        entstellt
        entstellung
        gesichtslähmung
        fazialisparese
        gaumenspalte
        gesichtsfehlbildung
        blutschwamm
        leute starren mich an
        mein baby hat neurodermitis
        krätze
        flechte

theme-physical-disability = Leben mit einer körperlichen Behinderung
    .about = Für Menschen, deren Körper nicht alles mitmacht, und für ihre Angehörigen.
    .words =
        Behinderung
        behindert
        körperbehindert
        koerperbehindert
        Körperbehinderung
        körperliche Behinderung
        Handicap
        schwerbehindert
        Schwerbehinderung
        chronisch krank
        chronische Krankheit
        Rollstuhl
        Rollstuhlfahrer
        im Rollstuhl
        gelähmt
        gelaehmt
        Lähmung
        Querschnitt
        querschnittgelähmt
        Amputation
        amputiert
        Bein verloren
        Prothese
        ich kann nicht laufen
        gehbehindert
        Spastik
        Zerebralparese
        Spina bifida
        Muskelschwund
        Muskelkrankheit
        Polio
        Rollator
        mein Sohn sitzt im Rollstuhl
        Contergan
        Behinderrung
        behinderte
        behindertentreff
        körperlich eingeschränkt
        körperliche einschränkung
        bewegungseinschränkung
        mobilitätseingeschränkt
        nicht mobil
        gehbehinderung
        geheinschränkung
        ich kann nicht gehen
        ich kann kaum noch gehen
        ich laufe schlecht
        rollstuhlfahrerin
        rolli
        rollifahrer
        querschnittlähmung
        querschnittslähmung
        paraplegie
        tetraplegie
        paraplegiker
        gelähmte beine
        beinamputation
        arm amputiert
        arm verloren
        fuß abgenommen
        amputierte
        beinprothese
        fehlende hand
        dysmelie
        cerebralparese
        spastisch
        spastiker
        muskeldystrophie
        duchenne
        sma
        muskelerkrankung
        postpolio
        post-polio-syndrom
        kinderlähmung
        kleinwüchsig
        kleinwuchs
        offener rücken
        gdb
        schwerbehindertenausweis
        barrierefrei
        handicapped

theme-learning-disability = Leben mit Lernschwierigkeiten
    .about = Für Menschen, die mehr Zeit brauchen, um Dinge zu lernen und zu verstehen, und für ihre Angehörigen.
    .words =
        Lernschwierigkeiten
        Lernbehinderung
        lernbehindert
        geistige Behinderung
        geistig behindert
        Lebenshilfe
        Leichte Sprache
        langsam lernen
        Lernen fällt mir schwer
        ich verstehe vieles nicht
        Förderschule
        Foerderschule
        Sonderschule
        Werkstatt für behinderte Menschen
        betreutes Wohnen
        Down-Syndrom
        Trisomie 21
        Mensch zuerst
        mein Sohn ist geistig behindert
        meine Tochter hat das Down-Syndrom
        mein Bruder hat eine geistige Behinderung
        Downsyndrom
        Lernschwirigkeiten
        Intelligenzminderung
        geistig eingeschränkt
        geistige einschränkung
        geistige beeinträchtigung
        kognitive beeinträchtigung
        kognitiv eingeschränkt
        intelligenzgemindert
        intellektuelle behinderung
        intellektuelle beeinträchtigung
        mentale beeinträchtigung
        niedriger iq
        entwicklungsverzögert
        entwicklungsverzögerung
        entwicklungsstörung
        lernschwach
        lernschwäche
        lernprobleme
        ich lerne langsam
        ich brauche mehr zeit zum lernen
        ich brauche länger zum verstehen
        ich kapiere nicht so schnell
        einfache sprache
        behindertenwerkstatt
        wfbm
        wohnheim für behinderte
        wohnen mit begleitung
        trisomie
        mongolismus
        fragiles-x
        fetales alkoholsyndrom
        fasd
        prader-willi
        williams-beuren
        verstandelijke beperking
        lvb
        selbstvertreter
        people first
        mein bruder lebt im wohnheim
        mein sohn arbeitet in der werkstatt
        mein kind lernt langsam
        zurückgeblieben

theme-rare-disease = Leben mit einer seltenen Krankheit
    .about = Für Menschen mit einer Krankheit, die kaum jemand kennt, und für ihre Angehörigen.
    .words =
        seltene Krankheit
        seltene Erkrankung
        seltene Erkrankungen
        seltene Krankheiten
        unbekannte Krankheit
        niemand kennt meine Krankheit
        die Ärzte wissen nicht was ich habe
        keine Diagnose
        Gendefekt
        Erbkrankheit
        genetische Krankheit
        Stoffwechselkrankheit
        Syndrom
        Ehlers-Danlos
        EDS
        POTS
        Marfan
        Sichelzellkrankheit
        Sichelzellenanämie
        Thalassämie
        Bluter
        Hämophilie
        ALS
        Huntington
        ACHSE
        mein Kind hat eine seltene Krankheit
        selten krank
        seltene Krankeit
        orphan disease
        rare disease
        genmutation
        chromosomenfehler
        chromosomenstörung
        genetisch bedingt
        erblich bedingte krankheit
        nur wenige haben diese krankheit
        kaum einer hat meine krankheit
        es gibt nur wenige mit meiner krankheit
        die ärzte kennen meine krankheit nicht
        kein arzt weiß was ich habe
        undiagnostiziert
        ärzteodyssee
        jahrelang von arzt zu arzt
        stoffwechselstörung
        mitochondriale erkrankung
        mitochondriopathie
        phenylketonurie
        pku
        fabry
        morbus gaucher
        pompe
        morbus wilson
        porphyrie
        hämochromatose
        sichelzellen
        sichelzellanämie
        bluterkrankheit
        von-willebrand
        amyotrophe lateralsklerose
        neurofibromatose
        tuberöse sklerose
        klinefelter
        angelman
        osteogenesis imperfecta
        glasknochen
        bindegewebsschwäche
        hypermobil
        mastzellen
        mcas
        mastozytose
        myasthenia gravis
        guillain-barré
        gbs
        cidp
        sarkoidose
        addison
        cushing
        fmf
        mittelmeerfieber

## safety
theme-domestic-violence = Zu Hause nicht sicher
    .about = Für Menschen, die zu Hause geschlagen, bedroht, kontrolliert oder erniedrigt werden oder wurden.
    .words =
        häusliche Gewalt
        haeusliche Gewalt
        Gewalt zu Hause
        Gewalt
        Gewalt in der Familie
        Gewalt in der Ehe
        Gewalt in der Beziehung
        Partnerschaftsgewalt
        Misshandlung
        misshandelt
        geschlagen
        schlägt
        schlaegt
        prügelt
        mein Mann schlägt mich
        mein Mann schlaegt mich
        mein Freund schlägt mich
        meine Frau schlägt mich
        mein Partner bedroht mich
        ich habe Angst vor meinem Mann
        er kontrolliert alles
        er schreit mich an und beleidigt mich
        psychische Gewalt
        seelische Gewalt
        toxische Beziehung
        narzisstischer Partner
        Stalking
        Stalker
        mein Ex verfolgt mich
        Frauenhaus
        meine Tochter wird von ihrem Mann geschlagen
        mein Sohn schlägt mich
        mein Vater schlägt meine Mutter
        Schläge
        heusliche Gewalt
        Männer als Opfer von Gewalt
        er haut mich
        gewürgt
        mein mann haut mich
        geschlagene frauen
        misshandelte frauen
        verprügelt
        watschn
        ohrfeigen
        blaue flecken
        blaues auge
        er bedroht mich
        er droht mich umzubringen
        er sagt er bringt mich um
        er kontrolliert mein handy
        er liest meine nachrichten
        er überwacht mich
        er lässt mich nicht raus
        er sperrt mich ein
        eingesperrt zu hause
        ich darf niemanden treffen
        ich darf meine freundinnen nicht sehen
        ich darf kein eigenes geld haben
        er nimmt mir mein geld weg
        er macht mich fertig
        er macht mich klein
        er erniedrigt mich
        er beschimpft mich
        er schreit nur rum
        er wirft sachen nach mir
        er ist so eifersüchtig dass ich angst habe
        ich habe angst nach hause zu gehen
        ich gehe auf zehenspitzen zu hause
        ich traue mich nicht ihn zu verlassen
        angst vor meinem ex
        ex stalkt mich
        ex bedroht mich
        gaslighting
        psychoterror
        psychischer missbrauch
        emotionaler missbrauch
        gewalttätig
        gewalttätiger mann
        gewalttätiger partner
        gewaltschutz
        wegweisung
        annäherungsverbot
        blijf van mijn lijf
        veilig thuis
        huiselijk geweld
        coercive control
        toxische ehe
        toxischer mann
        narzisstischer mann
        narzisstischer missbrauch
        geschlagene männer
        papa haut mama

theme-sexual-violence = Sexuelle Gewalt und Missbrauch
    .about = Für Menschen, die sexuell etwas gegen ihren Willen erlebt haben, vor Kurzem oder vor langer Zeit.
    .words =
        sexuelle Gewalt
        sexualisierte Gewalt
        Vergewaltigung
        vergewaltigt
        ich wurde vergewaltigt
        sexueller Missbrauch
        Missbrauch
        missbraucht
        sexuelle Belästigung
        Belästigung
        Belaestigung
        belästigt
        begrapscht
        gegen meinen Willen angefasst
        zum Sex gezwungen
        mein Mann zwingt mich zum Sex
        Missbrauch in der Kirche
        Übergriff
        sexueller Übergriff
        Inzest
        MeToo
        K.-o.-Tropfen
        Zwangsprostitution
        Menschenhandel
        Loverboy
        Nacktfotos verbreitet
        Grooming
        meine Tochter wurde vergewaltigt
        meine Freundin wurde missbraucht
        Mißbrauch
        Vergewaltigun
        Misbrauch
        vergewaltigungsopfer
        sexuell misshandelt
        sexuell genötigt
        nötigung
        er hat mich gezwungen
        er hat mich angefasst
        sex gegen meinen willen
        vergewaltigung in der ehe
        vergewaltigt auf der flucht
        vergewaltigung im krieg
        gruppenvergewaltigung
        ko tropfen
        grapscher
        chef hat mich angefasst
        unzüchtig berührt
        schändung
        missbrauchsopfer
        missbrauchsbetroffene
        missbrauch durch priester
        missbrauch im sport
        missbrauch durch therapeut
        zuhälter
        zur prostitution gezwungen
        aussteigen aus der prostitution
        prostitution ausstieg
        opfer von menschenhandel
        revenge porn
        sextortion
        erpresst mit nacktbildern
        als mann vergewaltigt
        partner von missbrauchsopfern
        eltern missbrauchter kinder
        rape
        exhibitionist

theme-childhood-abuse = Als Kind verletzt oder vernachlässigt
    .about = Für Erwachsene, die als Kind geschlagen, missbraucht oder vernachlässigt wurden.
    .words =
        Missbrauch in der Kindheit
        als Kind missbraucht
        Kindesmissbrauch
        Kindesmisshandlung
        Missbrauch
        Misshandlung
        Inzest
        vernachlässigt
        vernachlaessigt
        Vernachlässigung
        emotionale Vernachlässigung
        schwere Kindheit
        schlimme Kindheit
        Kindheitstrauma
        Kindheit
        als Kind geschlagen
        mein Vater hat mich geschlagen
        mein Vater hat mich missbraucht
        mein Onkel hat mich angefasst
        Stiefvater hat mich missbraucht
        narzisstische Mutter
        narzisstische Eltern
        toxische Eltern
        Heimkind
        Heimkinder
        inneres Kind
        meine Frau wurde als Kind missbraucht
        Mißbrauch
        Inzesst
        missbrauchte kinder heute erwachsen
        misshandelt als kind
        als kind vergewaltigt
        als kind angefasst worden
        als kind vernachlässigt
        meine eltern haben mich geschlagen
        meine mutter hat mich geschlagen
        meine mutter hat mich nie geliebt
        ich wurde nie geliebt
        nie in den arm genommen
        kein liebevolles zuhause
        lieblose mutter
        kalte mutter
        gewalttätiger vater
        prügelnder vater
        prügelvater
        mit dem gürtel geschlagen
        mein vater kam nachts in mein zimmer
        mein opa hat mich angefasst
        mein bruder hat mich missbraucht
        mein stiefvater hat mich angefasst
        geschwistermissbrauch
        missbrauch durch die mutter
        missbrauch in der familie
        inzestopfer
        emotional unreife eltern
        toxische mutter
        narzisstischer vater
        entwicklungstrauma
        bindungstrauma
        frühkindliches trauma
        frühe traumatisierung
        kindheitswunden
        aufgewachsen mit gewalt
        im heim aufgewachsen
        verschickungskind
        verschickungskinder
        verdingkind
        verdingkinder
        schwarze pädagogik
        rituelle gewalt
        erwachsene missbrauchsopfer

theme-honour-violence = Bedroht wegen der Ehre der Familie
    .about = Für Menschen, die wegen der Familienehre bedroht, überwacht oder verletzt werden.
    .words =
        Ehre
        Familienehre
        Gewalt im Namen der Ehre
        Ehrgewalt
        ehrbezogene Gewalt
        Ehrenmord
        meine Familie bedroht mich
        meine Brüder bedrohen mich
        mein Bruder überwacht mich
        meine Familie kontrolliert mich
        Schande
        Schande für die Familie
        ich bin vor meiner Familie geflohen
        ich darf keinen Freund haben
        ich darf nicht raus
        Jungfräulichkeit
        Jungfernhäutchen
        Blutrache
        meine Freundin wird von ihrer Familie bedroht
        Ehren Mord
        Ehrenmorde
        ehrengewalt
        gewalt wegen ehre
        namus
        die familie will mich töten
        meine familie will mich umbringen
        mein vater will mich töten
        mein vater bedroht mich
        meine cousins verfolgen mich
        meine onkel suchen mich
        von der familie verfolgt
        von der familie versteckt
        ich bin von zu hause abgehauen
        von zu hause weggelaufen wegen familie
        meine familie überwacht mich
        meine familie liest mein handy
        meine familie sperrt mich ein
        ich darf das haus nicht verlassen
        ich darf nicht mit jungs reden
        heimlicher freund
        sex vor der ehe familie
        jungfrau bleiben
        hymen
        hymenrekonstruktion
        die leute reden über unsere familie
        was sollen die leute sagen
        die community redet
        klatsch in der gemeinde
        eerwraak
        eergerelateerd geweld
        izzat
        patriarchat familie
        papatya
        meine brüder schlagen mich wegen meinem freund
        meine tochter wird von der verwandtschaft bedroht

theme-forced-marriage = Heirat gegen den eigenen Willen
    .about = Für Menschen, die heiraten oder verheiratet bleiben müssen, obwohl sie es nicht wollen.
    .words =
        Zwangsheirat
        Zwangsehe
        Zwangsverheiratung
        zwangsverheiratet
        arrangierte Ehe
        ich soll heiraten
        ich muss heiraten
        meine Eltern wollen dass ich heirate
        ich soll meinen Cousin heiraten
        ich will ihn nicht heiraten
        Kinderehe
        Kinderbraut
        als Kind verheiratet
        Heiratsverschleppung
        im Ausland zurückgelassen
        mein Mann lässt sich nicht scheiden
        in der Ehe gefangen
        islamische Scheidung
        religiöse Scheidung
        meine Schwester soll verheiratet werden
        zwangs heirat
        Zwangshochzeit
        zwangsverheiraten
        zwangsverheiratete frauen
        zwangsheiraten
        verheiratet worden
        gegen meinen willen verheiratet
        sie wollen mich verheiraten
        mein vater will mich verheiraten
        meine familie sucht einen mann für mich
        ich werde verheiratet
        ich wurde mit 15 verheiratet
        ich musste meinen cousin heiraten
        cousin heiraten
        verlobt gegen willen
        versprochen seit kindheit
        ich bin versprochen
        hochzeit im sommer in der heimat
        in den ferien verheiratet
        angst vor den ferien heirat
        heimlich verlobt von eltern
        importbraut
        importehe
        frühehe
        frühverheiratung
        minderjährige braut
        kinderheirat
        minderjährig verheiratet
        ich will die ehe nicht
        ich will mich scheiden lassen aber darf nicht
        er gibt mir keine scheidung
        er will sich nicht scheiden lassen islam
        talaq
        khul
        nikah
        imam ehe
        get jüdische scheidung
        heiratsgefangenschaft
        huwelijkse gevangenschap
        huwelijksdwang
        verschleppt
        im heimatland festgehalten
        mein pass wurde mir weggenommen
        meine schülerin soll verheiratet werden

theme-female-genital-cutting = Beschneidung von Mädchen und Frauen
    .about = Für Frauen und Mädchen, die beschnitten wurden, und für Eltern, die ihre Tochter schützen möchten.
    .words =
        weibliche Beschneidung
        Beschneidung
        beschnitten
        Genitalverstümmelung
        Genitalverstuemmelung
        weibliche Genitalverstümmelung
        FGM
        FGM/C
        Mädchenbeschneidung
        beschnittene Frauen
        als Mädchen beschnitten
        zugenäht
        Infibulation
        Öffnung nach Beschneidung
        Schmerzen nach der Beschneidung
        pharaonische Beschneidung
        meine Tochter soll beschnitten werden
        Angst vor Beschneidung meiner Tochter
        Genitalbeschneidung
        Beschneidun
        ich wurde als kind beschnitten
        als baby beschnitten
        genitalverstümmelt
        verstümmelt
        frauenbeschneidung
        klitoris entfernt
        klitoris abgeschnitten
        klitorisrekonstruktion
        pharaonisch
        gudniin
        besnijdenis
        meisjesbesnijdenis
        vgv
        female genital mutilation
        female genital cutting
        fgmc
        defibulation
        schwanger und beschnitten
        beschnittene frau
        sie wollen meine tochter beschneiden
        oma will meine tochter beschneiden lassen
        ferien in somalia angst um tochter

theme-bullying = Mobbing
    .about = Für Menschen, die in der Schule, bei der Arbeit oder im Netz gemobbt werden oder wurden, und für Eltern.
    .words =
        Mobbing
        gemobbt
        mobben
        Mobbingopfer
        ich werde gemobbt
        ich wurde gemobbt
        Mobbing in der Schule
        Mobbing am Arbeitsplatz
        Cybermobbing
        Bullying
        gehänselt
        ausgelacht
        ausgegrenzt
        Ausgrenzung
        gehänselt werden
        beleidigt im Internet
        schikaniert
        Bossing
        mein Chef mobbt mich
        Kollegen ignorieren mich
        mein Sohn wird gemobbt
        meine Tochter wird in der Schule gemobbt
        mein Kind will nicht zur Schule
        Moobing
        Mobing
        gemobt
        mobbingbetroffene
        mobber
        mobbinggruppe
        mobbing opfer
        schulmobbing
        klassenmobbing
        mobbingtrauma
        sie lachen mich aus
        sie machen sich über mich lustig
        fertiggemacht
        sie ärgern mich jeden tag
        geärgert in der schule
        ich werde geärgert
        ich werde ignoriert
        ausgeschlossen
        alle schließen mich aus
        außenseiter in der klasse
        niemand will neben mir sitzen
        die anderen kinder schlagen mich
        sie schubsen mich
        pausenhof
        in der schule verprügelt
        hass im netz
        hasskommentare
        internetmobbing
        whatsapp gruppe lästert über mich
        kollegen lästern über mich
        kollegen reden nicht mit mir
        chef macht mich fertig
        psychoterror am arbeitsplatz
        sekkiert
        pesten
        gepest
        schikane
        hänseleien
        mein kind wird ausgegrenzt
        mein sohn will nicht mehr in die schule
        mein kind hat angst vor mitschülern
        eltern gemobbter kinder

## family
theme-caring = Sich um jemanden kümmern (Pflege)
    .about = Für Menschen, die sich um jemanden kümmern, der krank oder alt ist oder eine Behinderung hat, in der Familie oder im Freundeskreis.
    .words =
        Für jemanden sorgen und pflegen
        pflegende Angehörige
        pflegende Angehoerige
        Pflege
        pflegen
        Angehörige
        Angehoerige
        Angehörigenpflege
        häusliche Pflege
        Pflegefall
        ich pflege meine Mutter
        ich pflege meinen Mann
        meinen Vater pflegen
        Eltern pflegen
        meine kranke Frau versorgen
        ich kümmere mich um meine Eltern
        meine Mutter hat Demenz
        mein Mann ist krank
        meine Frau ist krank
        die Pflege wird mir zu viel
        pflegen und arbeiten
        Pflegegrad
        Partner von Kranken
        Angehörige psychisch Kranker
        mein Sohn ist psychisch krank
        Entlastung
        Mantelzorg
        Pflegende
        Pfelge
        Angehöhrige
        ich pflege meine Mutter mit Demenz
        Pflege meiner Mutter
        mantelzorger
        ich pflege meine schwiegermutter
        ich kümmere mich um meine kranke mutter
        ich kümmere mich um meinen mann
        ich sorge für meine mutter
        ich bin tag und nacht für ihn da
        ich habe keine zeit mehr für mich
        ich muss alles machen seit er krank ist
        pflege überfordert mich
        erschöpft von der pflege
        kurzzeitpflege
        verhinderungspflege
        pflegegeld
        pflegeversicherung
        pflegestufe
        pflegedienst
        wmo
        thuiszorg
        rund um die uhr betreuung
        pflegebedürftig
        alte eltern versorgen
        eltern werden alt und brauchen hilfe
        sandwichgeneration
        kranker mann zu hause
        kranke frau
        kranke mutter
        kranker vater
        mein partner ist krank
        meine mutter ist bettlägerig
        mein bruder ist psychisch krank
        eltern psychisch kranker kinder
        schlechtes gewissen mutter ins heim
        mann ins heim geben
        caregiver
        sorge um kranken angehörigen
        betreuung meiner mutter

theme-young-carers = Mit Krankheit oder Sucht in der Familie aufwachsen
    .about = Für Kinder und junge Menschen, deren Eltern oder Geschwister krank oder süchtig sind, und für Erwachsene, die so aufgewachsen sind.
    .words =
        Mit Krankheit in der Familie aufwachsen
        Kinder kranker Eltern
        Kinder psychisch kranker Eltern
        meine Mutter ist krank
        mein Vater ist krank
        meine Mama ist krank
        mein Papa trinkt
        kranke Eltern
        kranker Bruder
        meine Schwester ist behindert
        Geschwister
        Geschwisterkinder
        Schattenkinder
        Young Carer
        Young Carers
        junge Pflegende
        pflegende Kinder
        Kinder von Alkoholikern
        Kinder aus Suchtfamilien
        meine Mutter ist depressiv und ich helfe
        ich kümmere mich um meine Geschwister
        aufgewachsen mit kranker Mutter
        erwachsene Kinder psychisch kranker Eltern
        krebskranke Mutter
        Parentifizierung
        kinder psychisch kranker
        kinder suchtkranker eltern
        kinder von suchtkranken
        kinder von süchtigen
        nacoa
        kopp kinder
        meine mutter ist in der psychiatrie
        meine mutter ist bipolar
        meine mutter hat borderline und ich bin ihr kind
        mein vater ist depressiv
        papa ist krank
        mama ist immer traurig
        mama liegt nur im bett
        mama hat ms
        ich muss mich um meine mama kümmern
        ich kümmere mich um mama
        ich helfe nach der schule meiner mutter
        ich muss alles zu hause machen
        ich kann nicht mit freunden raus wegen mama
        ich musste zu früh erwachsen werden
        zu früh erwachsen
        kind sein durfte ich nie
        ich war immer die große
        mein bruder ist krank
        mein bruder ist behindert
        mein bruder ist autistisch und ich komme zu kurz
        meine schwester ist krank
        meine schwester hat magersucht
        meine schwester hat krebs
        glass children
        jonge mantelzorger
        junge angehörige
        parentifiziert
        aufgewachsen mit sucht
        aufgewachsen mit depressiver mutter

theme-parenting = Kinder erziehen
    .about = Für Eltern, die Fragen oder Sorgen rund um ihre Kinder oder Jugendlichen haben.
    .words =
        Erziehung
        erziehen
        Eltern
        Elterngruppe
        Elternkreis
        Kinder
        Kindererziehung
        Teenager
        Jugendliche
        Pubertät
        Pubertaet
        mein Kind hört nicht
        mein Sohn ist aggressiv
        meine Tochter ist schwierig
        mein Kind hat Wutanfälle
        Trotzphase
        Ärger in der Schule
        Schulverweigerung
        mein Kind geht nicht zur Schule
        schwieriges Kind
        Patchwork
        Patchworkfamilie
        Stiefmutter
        Stiefkinder
        Pflegeeltern
        Jugendamt
        mein Kind wurde mir weggenommen
        Großeltern
        Enkel
        Schreikind
        überforderte Eltern
        Erzihung
        Pupertät
        erziehungsprobleme
        erziehungsfragen
        erziehungsberatung
        elterntreff
        elterncafé
        eltern treffen
        müttercafé
        elternsein
        ich bin eine schlechte mutter
        ich bin keine gute mutter
        ich schreie meine kinder an
        ich verliere die geduld mit meinen kindern
        meine kinder machen mich fertig
        meine kinder tanzen mir auf der nase herum
        mein kind gehorcht nicht
        meine kinder hören nicht
        mein kind macht was es will
        mein kind schlägt andere kinder
        mein kind haut
        mein kind lügt
        mein kind klaut
        mein kind schreit nur
        mein kind will nicht lernen
        mein kind schwänzt
        schule schwänzen
        schulprobleme
        schulschwierigkeiten
        hausaufgaben streit
        aggressives kind
        trotziges kind
        trotzkopf
        trotzalter
        bockig
        freches kind
        mein sohn redet nicht mehr mit uns
        mein sohn ist 15 und macht nur probleme
        mein sohn hängt mit den falschen leuten rum
        mein sohn ist in einer gang
        meine tochter haut ab
        meine tochter bleibt nachts weg
        meine tochter hört nicht mehr auf mich
        mein sohn sitzt den ganzen tag im zimmer
        mein kind kommt nicht aus dem zimmer
        geschwisterstreit
        zickenkrieg mit tochter
        grenzen setzen bei kindern
        elternschule
        jugendhilfe
        jeugdzorg
        uithuisplaatsing
        kind im heim
        kinder weggenommen
        kinder in pflegefamilie
        bonusmutter
        bonuskinder
        bonuspapa
        stiefvater
        stiefeltern
        stieffamilie
        oma erzieht enkel
        enkel bei mir aufwachsen
        regretting motherhood
        überforderte mutter
        überfordert mit kindern
        mama sein ist schwer
        kindergartenkind
        kleinkind
        consultatiebureau
        schulverweigerer
        schule verweigern
        radikalisiert

theme-single-parent = Allein mit den Kindern
    .about = Für Mütter und Väter, die ihre Kinder allein großziehen.
    .words =
        alleinerziehend
        Alleinerziehende
        allein erziehend
        alleinerziehende Mutter
        alleinerziehender Vater
        allein mit Kind
        allein mit den Kindern
        ich bin allein mit meinem Baby
        Single-Mama
        Mama allein
        schwanger und allein
        der Vater ist weg
        ich mache alles allein mit den Kindern
        junge Mutter
        Teenie-Mutter
        meine Tochter ist alleinerziehend
        Kinder allein großziehen
        Ein-Eltern-Familie
        Unterhalt
        aleinerziehend
        alleinerzihend
        alleinerzieher
        alleinerzieherin
        alleinerziehender papa
        alleinerziehenden treff
        mutter und vater zugleich
        kein vater da
        der vater kümmert sich nicht
        der vater zahlt nicht
        unterhaltsvorschuss
        die mutter ist weg
        mein ex kümmert sich nicht um die kinder
        niemand der auf die kinder aufpasst
        ich habe nie frei von den kindern
        single mutter
        single mom
        singlemama
        single-papa
        singlepapa
        solomama
        solo-mutter
        ledige mutter
        junge mama
        minderjährig und mutter
        mutter mit 17
        schwanger und verlassen
        schwanger und ohne partner
        einelternfamilie
        eineltern
        vamv
        alleenstaande moeder

theme-child-with-illness = Ein Kind mit Krankheit oder Behinderung
    .about = Für Eltern und Großeltern eines Kindes, das krank ist oder mehr Hilfe braucht.
    .words =
        Eltern eines kranken oder behinderten Kindes
        krankes Kind
        mein Kind ist krank
        mein Kind ist chronisch krank
        Kind mit Behinderung
        behindertes Kind
        mein Kind ist behindert
        mein Sohn ist behindert
        meine Tochter ist schwer krank
        pflegebedürftiges Kind
        Eltern behinderter Kinder
        Eltern kranker Kinder
        Eltern von besonderen Kindern
        mein Kind hat Autismus
        mein Kind hat ADHS
        mein Kind hat Krebs
        Kind mit Down-Syndrom
        Frühchen
        Fruehchen
        Frühgeburt
        Kinderkrankenhaus
        Kinderhospiz
        Förderkind
        mehrfach behindert
        mein erwachsener Sohn ist psychisch krank
        behindertes Enkelkind
        herzkrankes Kind
        eltern eines behinderten kindes
        mutter eines behinderten kindes
        mutter eines kranken kindes
        mein kind ist schwerkrank
        mein kind ist anders
        mein kind entwickelt sich nicht normal
        mein kind braucht viel hilfe
        mein baby ist krank
        mein baby ist zu früh geboren
        mein baby liegt auf der intensiv
        neonatologie
        frühcheneltern
        frühgeborenes
        kind mit handicap
        kind im rollstuhl
        kind mit epilepsie
        kind mit diabetes
        kind mit herzfehler
        kind mit gendefekt
        besonderes kind
        besondere kinder
        sorgenkind
        mehrfachbehindert
        schwerstbehindert
        schwerstmehrfach
        lebensverkürzend erkrankt
        sterbenskrankes kind
        palliativ kind
        kinder palliativ
        meine tochter ist behindert
        meine tochter ist chronisch krank
        meine tochter liegt in der klinik
        mein sohn ist schwer krank
        eltern psychisch kranker
        mein enkel ist behindert
        mein enkel ist schwer krank
        inklusion kind
        schulbegleitung
        frühförderung
        pflegende eltern
        pflegende mütter
        zorgenkind
        eltern hörgeschädigter kinder

theme-estrangement = Kein Kontakt zu Kind oder Familie
    .about = Für Menschen, die keinen Kontakt mehr zu ihrem Kind, ihren Eltern oder anderen in der Familie haben.
    .words =
        Kontaktabbruch
        kein Kontakt
        kein Kontakt zu meinem Sohn
        kein Kontakt zu meiner Tochter
        kein Kontakt zu meinen Eltern
        kein Kontakt zu meiner Mutter
        verlassene Eltern
        verlassene Mütter
        meine Tochter spricht nicht mit mir
        mein Sohn will mich nicht sehen
        Enkel nicht sehen
        ich darf meine Enkel nicht sehen
        Großeltern ohne Enkel
        Eltern-Kind-Entfremdung
        Entfremdung
        entfremdete Kinder
        ich darf meine Kinder nicht sehen
        Familienstreit
        Streit in der Familie
        von der Familie verstoßen
        ich habe mit meinen Eltern gebrochen
        Funkstille
        Kontakt abgebrochen
        Kontaktabruch
        kein kontakt zu den kindern
        kein kontakt zum vater
        kein kontakt zu den enkeln
        kein kontakt zu meiner schwester
        kein kontakt zu meinem bruder
        mein kind will nichts mehr von mir wissen
        mein sohn meldet sich nicht mehr
        mein sohn ruft nicht mehr an
        meine tochter ruft nie an
        meine tochter will nichts von mir wissen
        meine tochter hasst mich
        meine kinder reden nicht mehr mit mir
        meine kinder kommen nicht mehr
        meine kinder besuchen mich nie
        ich habe meine kinder jahre nicht gesehen
        ich habe meinen sohn seit jahren nicht gesehen
        ich sehe mein kind nicht mehr
        ich darf mein kind nicht sehen
        ex lässt mich die kinder nicht sehen
        mutter verweigert den umgang
        umgangsverweigerung
        umgangsboykott
        enkel vorenthalten
        enkelkinder nicht sehen
        schwiegertochter verbietet kontakt
        parental alienation syndrome
        entfremdete eltern
        entsorgte väter
        verlassene väter
        verlassene großeltern
        no contact
        verstoßen
        zerstritten
        zerstrittene familie
        zerrüttete familie
        erbstreit
        erbstreitigkeiten
        bruch mit der familie
        schwarzes schaf der familie
        schwarzes schaf

theme-relationship = Wenn es in der Beziehung schwierig ist
    .about = Für Menschen, deren Beziehung wehtut, festgefahren ist oder durch Untreue erschüttert wurde.
    .words =
        Beziehung
        Beziehungsprobleme
        Partnerschaft
        Ehe
        Eheprobleme
        Ehekrise
        Beziehungskrise
        Streit mit meinem Mann
        Streit mit meiner Frau
        wir streiten nur noch
        unglücklich verheiratet
        fremdgehen
        fremdgegangen
        mein Mann geht fremd
        meine Frau betrügt mich
        betrogen
        Seitensprung
        Affäre
        Affaere
        Untreue
        untreu
        Geliebte
        Eifersucht
        eifersüchtig
        eifersuechtig
        kein Sex mehr
        sexuelle Probleme
        Bindungsangst
        Vertrauen
        mein Partner redet nicht mit mir
        Schwiegermutter
        Schwiegereltern
        Bezihung
        Bezieungsprobleme
        beziehungsstress
        beziehungskiste
        paarprobleme
        paartherapie
        paarberatung
        eheberatung
        partnerprobleme
        probleme mit meinem mann
        probleme mit meiner frau
        ehestreit
        zoff mit meinem mann
        wir reden nicht mehr miteinander
        wir schweigen uns an
        wir leben nebeneinander her
        auseinandergelebt
        keine nähe mehr
        keine zärtlichkeit
        erektionsprobleme
        impotenz
        ich liebe meinen mann nicht mehr
        mein mann liebt mich nicht mehr
        meine frau liebt mich nicht mehr
        er liebt mich nicht
        mein mann betrügt mich
        mein mann hat eine andere
        meine frau hat einen anderen
        er geht fremd
        fremdgeher
        vertrauensbruch
        fernbeziehung
        ghosting
        bindungsängste
        beziehungsunfähig
        polyamorie
        ungewollt single
        mein mann interessiert sich nicht für mich
        bleiben oder gehen
        eifersuchtsprobleme

theme-codependence = Leben mit der Sucht eines anderen Menschen
    .about = Für Partner, Eltern, Kinder und Freunde von Menschen, die nicht aufhören können zu trinken, Drogen zu nehmen oder um Geld zu spielen.
    .words =
        Jemand in meiner Nähe ist süchtig
        Co-Abhängigkeit
        Co-Abhaengigkeit
        co-abhängig
        coabhängig
        Coabhängigkeit
        Angehörige von Alkoholikern
        Angehörige von Süchtigen
        Angehörige von Suchtkranken
        Angehörige Sucht
        suchtkranke Angehörige
        Partner von Alkoholikern
        mein Mann trinkt
        meine Frau trinkt
        mein Partner ist süchtig
        mein Sohn nimmt Drogen
        meine Tochter ist drogenabhängig
        mein Mann ist spielsüchtig
        mein Vater trinkt
        meine Mutter trinkt
        Leben mit einem Alkoholiker
        Al-Anon
        Alanon
        Alateen
        EKA
        erwachsene Kinder von Alkoholikern
        Elternkreis Drogen
        Eltern von Drogenabhängigen
        ich will ihn retten
        coabhängige
        co-abhängige
        coda gruppe
        coda
        co-dependents
        mitbetroffen
        angehörige von trinkern
        angehörige von drogensüchtigen
        angehörige von abhängigen
        angehörige von spielsüchtigen
        eltern von süchtigen
        eltern suchtkranker kinder
        elternkreis sucht
        frau eines alkoholikers
        ehefrau eines trinkers
        kinder von trinkern
        alkoholkranker mann
        alkoholkranke mutter
        alkoholkranker vater
        mein partner trinkt
        mein freund trinkt
        mein freund kifft
        mein freund ist drogensüchtig
        mein mann säuft
        mein mann kokst
        mein mann kommt betrunken nach hause
        mein sohn ist süchtig
        mein sohn ist alkoholiker
        mein sohn ist drogenabhängig
        meine tochter trinkt
        mein bruder ist süchtig
        meine schwester trinkt
        meine mutter ist süchtig
        mein vater ist süchtig
        ich schütte seine flaschen weg
        ich verstecke seine flaschen
        ich zähle seine flaschen
        ich lüge für ihn
        ich decke ihn
        ich zahle seine schulden
        ich will ihm helfen aber er trinkt
        alles dreht sich um seine sucht
        leben mit einem süchtigen
        leben mit einem spieler
        sucht in der familie
        acoa
        nar-anon
        helfersyndrom

theme-adoption = Adoption
    .about = Für Adoptierte, für Adoptiv- und Pflegeeltern und für Eltern, die ihr Kind zur Adoption gegeben haben.
    .words =
        Adoption und leibliche Familie
        Adoption
        adoptiert
        Adoptierte
        ich bin adoptiert
        Adoptivkind
        Adoptiveltern
        aus dem Ausland adoptiert
        leibliche Mutter
        leibliche Eltern
        leiblicher Vater
        ich suche meine leibliche Mutter
        Herkunft
        Wurzeln
        Herkunftseltern
        ich habe mein Kind weggegeben
        Kind zur Adoption freigegeben
        Pflegekind
        Pflegekinder
        Pflegeeltern
        Spenderkind
        Spenderkinder
        Samenspender
        Vater unbekannt
        Kuckuckskind
        Adoptirt
        adobtiert
        adoptivmutter
        adoptivvater
        adoptivsohn
        adoptivtochter
        adoptivfamilie
        auslandsadoption
        illegale adoption
        zwangsadoption
        zwangsadoptiert
        ich wurde weggegeben
        meine mutter hat mich weggegeben
        ich suche meine echten eltern
        ich kenne meinen vater nicht
        ich weiß nicht woher ich komme
        leibliche familie suchen
        leibliche familie finden
        biologische mutter
        biologische eltern
        biologischer vater
        dna test familie gefunden
        herkunftssuche
        wurzelsuche
        adoptionstrauma
        abgebende mutter
        ich musste mein kind abgeben
        ich habe mein baby abgegeben
        babyklappe
        vertrauliche geburt
        findelkind
        pflegefamilie
        pflegemutter
        pflegevater
        pflegesohn
        wir wollen ein kind adoptieren
        donorkind
        adoptie
        halbgeschwister suchen
        besatzungskind

theme-new-parents = Gerade ein Baby bekommen
    .about = Für Mütter und Väter mit einem Baby, auch wenn es ihnen nicht gut geht oder alles schwerer ist als gedacht.
    .words =
        Schwere Zeit nach der Geburt
        postnatale Depression
        postpartale Depression
        Wochenbettdepression
        Wochenbett
        Schwangerschaftsdepression
        Babyblues
        Baby Blues
        Heultage
        nach der Geburt
        traurig nach der Geburt
        Krise nach der Geburt
        Schatten und Licht
        ich liebe mein Baby nicht
        keine Bindung zum Baby
        Schreibaby
        mein Baby schreit nur
        Baby
        Neugeborenes
        junge Eltern
        frischgebackene Eltern
        Mutter geworden
        Vater geworden
        schwere Geburt
        traumatische Geburt
        Stillen
        schwanger
        Schwangerschaft
        schwanger und depressiv
        Zwillinge
        Wochenbettpsychose
        meine Frau ist seit der Geburt traurig
        Wochenbettdepresion
        postpartale angst
        ppd
        nachgeburtliche depression
        depression nach geburt
        depression im wochenbett
        angst in der schwangerschaft
        schwanger und traurig
        schwangere
        werdende mütter
        werdende eltern
        werdende mama
        frisch gebackene mama
        junge mütter
        neue eltern
        neumamas
        babymama
        ich bin gerade mama geworden
        schreibabys
        dreimonatskoliken
        ich bin mit dem baby überfordert
        ich habe mir das muttersein anders vorgestellt
        ich fühle nichts für mein kind
        ich habe angst mein baby fallen zu lassen
        ich habe angst meinem baby etwas anzutun
        ich weine seit der geburt
        babytief
        muttergefühle fehlen
        mutterglück fehlt
        geburtstrauma
        schlimme geburt
        notkaiserschnitt
        kaiserschnitt
        gewalt im kreißsaal
        gewalt unter der geburt
        stillprobleme
        stillgruppe
        stilltreff
        krabbelgruppe
        babytreff
        zwillingseltern
        drillinge
        kraamtijd
        verloskundige
        kraamzorg
        väter nach der geburt
        hebamme

## migration
theme-refugees = Geflüchtet oder neu im Land
    .about = Für Menschen, die fliehen mussten oder neu in diesem Land sind.
    .words =
        Flüchtling
        Fluechtling
        Flüchtlinge
        Fluechtlinge
        Geflüchtete
        Gefluechtete
        Flucht
        geflohen
        geflüchtet
        Asyl
        Asylbewerber
        Asylsuchende
        Asylverfahren
        Asylheim
        Flüchtlingsheim
        Krieg
        Kriegsflüchtlinge
        vor dem Krieg geflohen
        Aufenthaltserlaubnis
        Duldung
        BAMF
        AZC
        Migranten
        Migrantin
        Einwanderer
        Zuwanderer
        neu im Land
        neu in Deutschland
        neu in den Niederlanden
        Familiennachzug
        meine Familie ist noch im Krieg
        Syrer
        Afghanen
        Iraner
        Ukrainer
        Ukraine
        Eritreer
        Kurden
        Ehrenamtliche für Flüchtlinge
        Expats
        Auswanderer
        Flüchtlinnge
        Flüchling
        asylant
        asylanten
        asielzoeker
        asielzoekerscentrum
        statushouder
        vluchteling
        opvang
        asylwerber
        asylsuchender
        asylantrag
        asylunterkunft
        flüchtlingsunterkunft
        flüchtlingslager
        flüchtlingsfrauen
        flüchtlingskinder
        geflüchtete jugendliche
        unbegleitete minderjährige
        umf
        amv
        neuankömmlinge
        neuankömmling
        neu angekommen
        neu hier
        gerade erst angekommen
        ich bin aus dem iran
        ich komme aus eritrea
        ich musste mein land verlassen
        wir mussten fliehen
        wir mussten alles zurücklassen
        vertrieben
        vertriebene
        exilanten
        ich warte auf meine papiere vom asyl
        ich warte auf den bescheid
        interview beim ind
        aufenthaltstitel
        aufenthaltsgenehmigung
        verblijfsvergunning
        subsidiärer schutz
        vorübergehender schutz
        familienzusammenführung
        meine frau ist noch in syrien
        meine kinder sind noch im krieg
        meine familie nachholen
        bootsflüchtling
        übers meer gekommen
        migrant
        migrantinnen gruppe
        zuwanderung
        immigrant
        immigranten
        eingewandert
        einwanderung
        ukrainische frauen
        jesiden
        palästinenser
        lampedusa
        nieuwkomer
        vluchtelingenwerk
        expat
        nach holland gezogen
        in die niederlande gezogen
        auswandern niederlande
        deutsche in den niederlanden
        deutsche in holland

theme-between-cultures = Leben zwischen zwei Kulturen
    .about = Für Menschen, die mit zwei Kulturen leben oder ihre Kinder darin großziehen.
    .words =
        zwei Kulturen
        zwischen zwei Kulturen
        zwischen den Kulturen
        interkulturell
        bikulturell
        binational
        binationale Ehe
        gemischte Familie
        Migrationshintergrund
        zweite Generation
        Kulturschock
        Kultur
        Integration
        Identität
        ich gehöre nirgends hin
        nicht deutsch und nicht türkisch
        meine Eltern verstehen das Leben hier nicht
        meine Kinder leben anders als wir
        zweisprachig erziehen
        Kinder zweisprachig
        Tradition
        Ausländer
        Auslaender
        Russlanddeutsche
        Spätaussiedler
        mein Mann kommt aus einem anderen Land
        zwischen zwei welten
        zwischen den stühlen
        zwei heimaten
        zu deutsch für die türken
        nirgendwo zuhause
        ich fühle mich nirgends zugehörig
        wo gehöre ich hin
        kulturunterschied
        kulturelle unterschiede
        kulturkonflikt
        multikulti
        multikulturell
        bikulturelle familie
        bikulturelle ehe
        bikulturelle paare
        binationale paare
        gemischte ehe
        mischehe
        mixed kids
        third culture kid
        dritte generation
        gastarbeiterkinder
        gastarbeiter
        kinder von einwanderern
        kinder von migranten
        kind von migranten
        migrantenkinder
        migrationsgeschichte
        eltern verstehen meine welt nicht
        strenge traditionelle eltern
        mein kind vergisst unsere sprache
        meine kinder sprechen unsere sprache nicht
        meine kinder werden holländisch
        mehrsprachig
        mehrsprachige erziehung
        muttersprache weitergeben
        islamische erziehung hier
        traditionen bewahren
        eingewöhnen im neuen land
        mein mann ist niederländer
        meine frau ist ausländerin
        aussiedler
        transkulturell
        secondo
        secondos
        inburgering kultur

theme-homesickness = Heimweh nach Land und Familie
    .about = Für Menschen, die das Land und die Menschen vermissen, die sie zurückgelassen haben.
    .words =
        Heimweh
        Heimat
        Sehnsucht nach der Heimat
        ich vermisse mein Land
        ich vermisse meine Familie
        ich vermisse meine Mutter
        ich will zurück in mein Land
        zurück in die Heimat
        Rückkehr
        fern von der Familie
        Familie weit weg
        allein im Ausland
        fremd im Land
        meine Eltern sind weit weg
        meine Kinder sind in der Heimat
        meine Mutter ist krank in der Heimat
        Exil
        meine Frau hat Heimweh
        Heimwe
        heimwehkrank
        sehnsucht nach zuhause
        sehnsucht nach der familie
        ich vermisse mein zuhause
        ich vermisse meine eltern
        ich vermisse meine kinder im ausland
        ich vermisse meine freunde zu hause
        ich vermisse deutschland
        ich vermisse die berge
        ich vermisse syrien
        ich will nach hause
        ich will heim
        ich möchte zurück nach hause
        zurückkehren
        remigration
        heimatlos
        entwurzelt
        entwurzelung
        wurzellos
        in der fremde
        weit weg von zuhause
        weit von meiner familie
        meine familie lebt im ausland
        ich bin allein hier ohne familie
        ganz allein im fremden land
        ich konnte nicht zur beerdigung nach hause
        ich kann nicht nach hause reisen
        meine mutter wird alt in der heimat
        zeitlang
        längizyti
        gurbet
        expat heimweh
        heimwee
        ich denke immer an mein dorf

theme-discrimination = Rassismus und Diskriminierung
    .about = Für Menschen, die schlechter behandelt werden, zum Beispiel wegen ihrer Herkunft, ihrer Hautfarbe, ihres Glaubens oder weil sie sind, wie sie sind.
    .words =
        Diskriminierung
        diskriminiert
        Rassismus
        rassistisch
        Rassist
        Hautfarbe
        schwarz
        Schwarze Menschen
        wegen meines Kopftuchs
        Kopftuch
        Islamfeindlichkeit
        Antisemitismus
        Antiziganismus
        Ausländerfeindlichkeit
        ausländerfeindlich
        Fremdenfeindlichkeit
        Vorurteile
        ausgegrenzt
        beschimpft auf der Straße
        ungerecht behandelt
        wegen meines Namens keine Wohnung
        Hass
        Racial Profiling
        mein Kind wird wegen der Hautfarbe beschimpft
        Sexismus
        BIPoC
        Diskriminirung
        Rasissmus
        Rasismus
        ausländerhass
        fremdenhass
        rassistische beleidigung
        alltagsrassismus
        rassismuserfahrung
        rassismuserfahrungen
        islamhass
        muslimfeindlichkeit
        judenhass
        judenfeindlichkeit
        schwarze frauen
        afrodeutsch
        poc
        people of color
        sinti und roma
        queerfeindlichkeit
        homophobie
        transfeindlichkeit
        altersdiskriminierung
        ableismus
        behindertenfeindlichkeit
        frauenfeindlichkeit
        benachteiligt
        ungleich behandelt
        ungleichbehandlung
        ungerechtigkeit
        vorurteil
        ich werde anders behandelt
        ich werde schlecht behandelt weil ich ausländer bin
        ich bekomme keinen job wegen meinem namen
        keine wohnung wegen ausländer
        angespuckt
        beleidigt wegen meiner herkunft
        geh zurück in dein land
        kanake
        nazis
        rechte gewalt
        hasskriminalität
        hate crime
        polizei kontrolliert mich immer
        polizeikontrolle
        toeslagenaffaire
        kinderopvangtoeslag skandal
        mikroaggressionen
        woher kommst du wirklich
        meine tochter wird wegen kopftuch gemobbt
        opfer von rassismus
        empowerment gegen rassismus
        diskriminierung bei der wohnungssuche

theme-language-practice = Zusammen die Sprache üben
    .about = Für Menschen, die die Sprache dieses Landes leichter sprechen möchten.
    .words =
        Sprache lernen
        Sprache üben
        Sprachcafé
        Sprachcafe
        Sprachkurs
        Sprachgruppe
        Sprachtandem
        Tandem
        Deutsch lernen
        Deutschkurs
        Deutsch sprechen
        ich kann kein Deutsch
        ich spreche wenig Deutsch
        Niederländisch lernen
        Niederlaendisch lernen
        Niederländisch sprechen
        Niederländischkurs
        Holländisch lernen
        Gesprächskreis
        Konversation
        Integrationskurs
        Einbürgerung
        Inburgering
        Taalcafé
        meine Frau will Deutsch lernen
        meine Mutter spricht die Sprache nicht
        Deutch lernen
        Niderländisch
        niederländisch üben
        niederländisch reden
        niederländisch kurs
        niederländische sprache
        ich verstehe kein niederländisch
        holländisch sprechen
        holländisch üben
        holländischkurs
        flämisch lernen
        deutsch üben
        deutsch reden
        deutschtreff
        deutschgruppe
        daf
        daz
        deutsch als zweitsprache
        mein deutsch ist schlecht
        englisch üben
        sprache verbessern
        sprachpartner
        sprachpartnerschaft
        sprachtreff
        sprachstammtisch
        sprachpraxis
        sprachunterricht
        sprachschule
        sprachbarriere
        sprechen üben
        sprechcafé
        sprechgruppe
        konversationsgruppe
        konversationskurs
        gesprächsgruppe sprache
        erzählcafé sprache
        ich spreche die sprache nicht
        ich verstehe die sprache nicht
        ich will mit nachbarn reden können
        taalles
        taalcoach
        taalmaatje
        taalhuis
        nederlands leren
        nt2
        inburgeringscursus
        inburgeringsexamen
        einbürgerungstest
        integrationsprüfung
        b1 prüfung
        a2 kurs
        mein mann spricht kein niederländisch
        meine frau spricht nicht gut niederländisch

theme-undocumented = Leben ohne Papiere
    .about = Für Menschen, die keine Aufenthaltserlaubnis haben, und für ihre Angehörigen.
    .words =
        ohne Papiere
        keine Papiere
        ich habe keine Papiere
        Papiere
        illegal
        Illegale
        illegal im Land
        ohne Aufenthaltserlaubnis
        kein Aufenthalt
        kein Visum
        Visum abgelaufen
        Sans-Papiers
        papierlos
        undokumentiert
        Asyl abgelehnt
        abgelehnter Asylbewerber
        Abschiebung
        abgeschoben werden
        Angst vor Abschiebung
        Angst vor der Polizei
        staatenlos
        kein Pass
        kein Ausweis
        Dublin
        Kirchenasyl
        Duldung
        nicht krankenversichert
        mein Mann hat keine Papiere
        ilegal
        Abschibung
        papierlose
        undokumentierte
        illegaler aufenthalt
        leben ohne aufenthalt
        keine verblijfsvergunning
        ongedocumenteerd
        uitgeprocedeerd
        illegaal
        aufenthaltstitel abgelaufen
        aufenthalt verloren
        aufenthalt entzogen
        asylantrag abgelehnt
        negativer bescheid
        negativer asylbescheid
        ausreisepflichtig
        ausgewiesen
        ausweisung
        abschiebehaft
        abschiebungshaft
        ausschaffung
        schubhaft
        ich soll abgeschoben werden
        ich habe angst abgeschoben zu werden
        geduldet
        geduldete
        ich verstecke mich vor der polizei
        keine dokumente
        keine identität papiere
        bsn nummer fehlt
        ohne bsn
        untergetaucht
        staatenlosigkeit
        legalisierung
        härtefall
        meine frau hat keinen aufenthalt

## identity
theme-lgbtq = Lesbisch, schwul, bisexuell, queer
    .about = Für Menschen, die lesbisch, schwul, bisexuell oder queer sind oder sich das fragen, und für ihre Angehörigen.
    .words =
        schwul
        Schwule
        lesbisch
        Lesbe
        Lesben
        homosexuell
        Homosexualität
        bisexuell
        queer
        LGBT
        LGBTQ
        LSBTI
        LSBTIQ
        LSBTTIQ
        gay
        Coming-out
        Coming out
        Outing
        ich bin schwul
        bin ich lesbisch
        ich liebe eine Frau
        Männer die Männer lieben
        Frauen die Frauen lieben
        meine Eltern wissen nicht dass ich schwul bin
        verheiratet und schwul
        schwul und Muslim
        schwul und Kirche
        pansexuell
        asexuell
        intergeschlechtlich
        Regenbogen
        Regenbogenfamilie
        mein Sohn ist schwul
        meine Tochter ist lesbisch
        Eltern homosexueller Kinder
        CSD
        homosexuel
        schwuhl
        homo
        homos
        homosexuelle
        homosexueller
        lesbierin
        schwuler
        schwulengruppe
        schwulentreff
        lesbengruppe
        lesbentreff
        lesbische frauen
        lesbische mütter
        regenbogeneltern
        bi
        bisexuelle
        bisexualität
        bi männer
        bi frauen
        queere menschen
        queere jugend
        lgbtqia+
        lgbtiq
        lgbti
        lhbti
        lsbtq
        lsbtiq+
        lsbtqia
        aroace
        aromantisch
        asexualität
        intersex
        intersexuell
        pride
        regenbogengruppe
        ich stehe auf männer
        ich stehe auf frauen
        ich bin verliebt in eine frau
        ich bin verliebt in einen mann
        ich liebe einen mann
        ich glaube ich bin schwul
        ich glaube ich bin lesbisch
        ich bin nicht geoutet
        ungeoutet
        outen
        spät geoutet
        queere muslime
        queere geflüchtete
        schwule flüchtlinge
        gleichgeschlechtlich
        gleichgeschlechtliche liebe
        gleichgeschlechtliche partnerschaft
        vom anderen ufer
        coc
        meine tochter liebt eine frau
        eltern von queeren kindern
        senioren schwul
        sexuelle orientierung

theme-transgender = Transgender und nichtbinär
    .about = Für Menschen, bei denen „Mann“ oder „Frau“ im Ausweis nicht zu dem passt, wer sie sind, und für ihre Angehörigen.
    .words =
        Transgender und Fragen zum Geschlecht
        transgender
        trans
        transident
        transsexuell
        Transsexualität
        Transfrau
        Transmann
        trans Frau
        trans Mann
        Transition
        Geschlecht
        Geschlechtsidentität
        Geschlechtsidentitaet
        Geschlechtsangleichung
        Geschlechtsumwandlung
        Geschlechtsdysphorie
        nichtbinär
        nicht-binär
        nichtbinaer
        nonbinary
        genderfluid
        divers
        intergeschlechtlich
        im falschen Körper
        ich fühle mich als Frau
        ich fühle mich als Mann
        ich bin kein Mädchen
        Crossdresser
        mein Kind ist trans
        meine Tochter will ein Junge sein
        mein Mann möchte eine Frau sein
        Selbstbestimmungsgesetz
        trans gender
        Transgänder
        transmenschen
        transperson
        transgeschlechtlich
        transtreff
        transsexualismus
        transvestit
        mann zu frau
        mtf
        ftm
        enby
        non-binary
        non binär
        genderqueer
        agender
        geschlechtsinkongruenz
        gender dysphorie
        genderdysphorie
        genderidentität
        geschlechtsanpassung
        geschlechtsangleichende op
        geschlechtswechsel
        transitionieren
        detransition
        testosteron nehmen
        östrogen nehmen als mann
        pubertätsblocker
        mastek
        mastektomie trans
        namensänderung
        personenstandsänderung
        vornamensänderung
        deadname
        passing
        ich bin kein mann
        ich bin keine frau
        ich wäre lieber ein junge
        ich will ein junge sein
        ich will eine frau sein
        ich will ein mann sein
        ich hasse meinen weiblichen körper
        ich trage heimlich frauenkleider
        mein kind sagt es ist ein junge
        mein sohn will ein mädchen sein
        mein sohn ist jetzt meine tochter
        mein sohn trägt kleider
        meine tochter fühlt sich als junge
        eltern von transkindern
        angehörige von transpersonen
        transjugendliche
        genderpoli

theme-women = Frauen unter sich
    .about = Für Frauen, die sich treffen, reden und gegenseitig stärken möchten.
    .words =
        Frauen
        Frauengruppe
        Frauentreff
        Frauencafé
        nur Frauen
        nur für Frauen
        unter Frauen
        Frauen stärken
        starke Frauen
        Empowerment
        Emanzipation
        Frauenrechte
        Mädchen
        Maedchen
        Mädchengruppe
        Müttertreff
        muslimische Frauen
        türkische Frauen
        Migrantinnen
        mit anderen Frauen reden
        Frauen kennenlernen
        Frauenfrühstück
        Feminismus
        Frauen Gruppe
        frauentreffen
        frauenkreis
        frauenrunde
        frauenabend
        frauen gesprächskreis
        frauengesprächskreis
        frauengesprächsgruppe
        frauennetzwerk
        frauenzentrum
        frauenraum
        frauengruppen
        frauenselbsthilfe
        frauenpower
        migrantinnengruppe
        migrantinnentreff
        mütter unter sich
        mamatreff
        mädelsabend
        mädelsrunde
        mädchentreff
        gruppe ohne männer
        ohne männer
        keine männer dabei
        freundinnen finden
        women only
        vrouwengroep
        feministisch
        feministische gruppe
        weiberrunde
        weibertreff
        frauenkaffee
        meine mutter sucht eine frauengruppe
        weiblichkeit

theme-men = Männer unter sich
    .about = Für Männer, die offen mit anderen Männern reden möchten.
    .words =
        Männer im Gespräch
        Männer
        Maenner
        Männergruppe
        Maennergruppe
        Männertreff
        Männerkreis
        nur Männer
        nur für Männer
        unter Männern
        Vaeter
        Vätergruppe
        Väter unter sich
        Jungs
        Mannsein
        Männlichkeit
        Männer weinen nicht
        ich kann nicht über Gefühle reden
        mit anderen Männern reden
        mein Mann redet nie
        mein Mann hat keine Freunde
        muslimische Männer
        türkische Männer
        Männer Gruppe
        Menner
        männertreffen
        männerrunde
        männerabend
        männergesprächskreis
        männer gesprächskreis
        männerstammtisch
        männerselbsthilfe
        männernetzwerk
        männerbüro
        männerberatung
        männerzentrum
        von mann zu mann
        mannsbilder
        ohne frauen
        väterkreis
        vätertreff
        väterabend
        vater sein
        papatreff
        papa gruppe
        geflüchtete männer
        migranten männer
        indianer kennt keinen schmerz
        als mann darf ich nicht weinen
        ich rede mit niemandem über meine gefühle mann
        ich kann als mann nicht über probleme reden
        männer in der krise
        midlife crisis
        midlifecrisis
        mannengroep
        men only
        mein mann braucht jemanden zum reden
        mein mann frisst alles in sich hinein

theme-faith-doubt = Am Glauben zweifeln oder ihn verlassen
    .about = Für Menschen, die an ihrem Glauben zweifeln oder einen Glauben oder eine geschlossene Gemeinschaft verlassen.
    .words =
        Glaube
        Glauben
        Zweifel
        Glaubenszweifel
        Zweifel am Glauben
        Glauben verloren
        ich glaube nicht mehr an Gott
        Kirche verlassen
        Kirchenaustritt
        Religion verlassen
        Islam verlassen
        Ex-Muslim
        Exmuslime
        Ex-Christ
        Zeugen Jehovas
        Aussteiger Zeugen Jehovas
        Sekte
        Sektenaussteiger
        Aussteiger
        Sektenausstieg
        geschlossene Gruppe
        streng religiös erzogen
        geistlicher Missbrauch
        spiritueller Missbrauch
        Atheist
        Atheismus
        vom Glauben abgefallen
        konvertiert
        Konvertiten
        meine Tochter ist in einer Sekte
        mein Sohn ist vom Glauben abgefallen
        Freikirche
        Religon
        glaubenskrise
        glaubensverlust
        ich zweifle an gott
        ich zweifle am islam
        ich zweifle an der bibel
        gibt es gott
        gott ist weg
        ich bete nicht mehr
        ich faste nicht mehr heimlich
        ich bin kein muslim mehr
        ich bin aus der kirche ausgetreten
        sekten
        psychosekte
        guru
        scientology
        mormonen
        neuapostolisch
        neuapostolische kirche
        zeuge jehovas
        jehova
        von den zeugen ausgeschlossen
        gemeinschaftsentzug
        ausgeschlossen aus der gemeinde
        verstoßen wegen glauben
        evangelikal aufgewachsen
        evangelikale
        pfingstgemeinde
        fundamentalismus
        fundamentalistisch
        strenggläubig aufgewachsen
        streng christlich erzogen
        streng muslimisch erzogen
        streng gläubige eltern
        religiöser zwang
        religiöses trauma
        glaubensgemeinschaft verlassen
        religion wechseln
        glaubenswechsel
        konvertieren
        exmuslim
        apostasie
        apostat
        abtrünnig
        atheistin
        agnostiker
        kopftuch ablegen
        meine familie ist streng religiös
        dekonstruktion
        deconversion
        reformiert erzogen
        angst vor der hölle

## living
theme-loneliness = Sich einsam fühlen
    .about = Für Menschen, die sich allein fühlen oder gern mehr Menschen um sich hätten.
    .words =
        einsam
        Einsamkeit
        allein
        alleine
        ich bin so einsam
        ich fühle mich allein
        ich fühle mich einsam
        ich bin immer allein
        keine Freunde
        ich habe keine Freunde
        Freunde finden
        neue Freunde
        Freundschaft
        Leute kennenlernen
        Menschen kennenlernen
        Kontakte
        Anschluss
        Anschluss finden
        Gesellschaft
        jemand zum Reden
        ich habe niemanden
        niemand zum Reden
        niemand ruft mich an
        isoliert
        Isolation
        alleinstehend
        Single
        Singles
        Stammtisch
        gemeinsam essen
        gemeinsam Kaffee trinken
        gemeinsam spazieren
        Besuchsdienst
        meine Mutter ist einsam
        mein Vater ist den ganzen Tag allein
        mein Sohn hat keine Freunde
        ainsam
        Einsahmkeit
        einsamm
        niemand mag mich
        einsame
        einsamer
        vereinsamt
        vereinsamung
        mutterseelenallein
        ich habe keinen zum reden
        keiner zum reden
        ich rede mit niemandem
        ich habe tagelang mit keinem geredet
        keiner ruft an
        niemand besucht mich
        keiner besucht mich
        niemand meldet sich
        keiner fragt wie es mir geht
        niemand interessiert sich für mich
        keiner mag mich
        ich kenne hier niemanden
        neu in der stadt
        neu zugezogen
        ich finde keine freunde
        kontaktarm
        kontaktprobleme
        ich suche freunde
        ich suche kontakt
        ich suche nette leute
        freundschaften schließen
        freundeskreis
        bekannte finden
        jemanden zum spazieren gehen
        jemanden zum kaffee trinken
        spaziergruppe
        spieleabend
        spielenachmittag
        kochgruppe
        nachbarschaftstreff
        begegnungscafé
        plaudercafé
        kaffeerunde
        gesellig
        geselligkeit
        alleinlebend
        außenseiter
        ausgeschlossen fühlen
        einzelgänger
        zurückgezogen
        mein sohn geht nicht mehr raus
        mein kind hat keine freunde
        meine tochter hat keine freunde
        mein vater ist seit mamas tod einsam
        eenzaam
        eenzaamheid
        maatje
        hikikomori
        i bin so allanig
        elei

theme-debt = Geldsorgen und Schulden
    .about = Für Menschen, die Schulden haben oder mit ihrem Geld nicht auskommen.
    .words =
        Schulden und zu wenig Geld
        Schulden
        verschuldet
        überschuldet
        ueberschuldet
        Überschuldung
        Geldsorgen
        Geldprobleme
        kein Geld
        Geld
        zu wenig Geld
        arm
        Armut
        Rechnungen
        ich kann meine Rechnungen nicht bezahlen
        ich kann die Miete nicht zahlen
        Mietschulden
        Mahnung
        Mahnungen
        Inkasso
        Gerichtsvollzieher
        Pfändung
        Pfaendung
        Schufa
        Kredit
        Kredite
        Insolvenz
        Privatinsolvenz
        pleite
        Schuldnerberatung
        Schuldenberatung
        Anonyme Insolvenzler
        Tafel
        Bürgergeld
        Buergergeld
        Hartz IV
        Grundsicherung
        Sozialhilfe
        ungeöffnete Briefe
        Kaufsucht
        kaufsüchtig
        mein Mann macht Schulden
        mein Sohn hat Schulden
        Insolfenz
        schuldenfalle
        schuldenberg
        ich kann nicht zahlen
        ich kann nichts mehr bezahlen
        ich kann meine raten nicht zahlen
        ich kann die rechnung nicht zahlen
        ich kann meine miete nicht bezahlen
        ich kann den strom nicht bezahlen
        stromschulden
        strom abgestellt
        strom gesperrt
        energieschulden
        mietrückstand
        mietrückstände
        steuerschulden
        kreditschulden
        kreditkarte überzogen
        konto überzogen
        konto gesperrt
        konto gepfändet
        kontopfändung
        lohnpfändung
        dispo
        im minus
        rote zahlen
        geld reicht nicht
        mitte des monats kein geld
        am ende des geldes noch so viel monat
        portemonnaie leer
        kein geld für essen
        kein geld für die kinder
        blank
        abgebrannt
        finanzielle probleme
        finanzielle sorgen
        finanzielle not
        finanziell am ende
        geldnot
        geldmangel
        knapp bei kasse
        arme leute
        armutsbetroffen
        armut im alter
        altersarmut
        kinderarmut
        mit geld umgehen lernen
        haushaltsbuch
        mahnbescheid
        mahnbriefe
        vollstreckungsbescheid
        exekutor
        exekution
        betreibung
        betreibungsamt
        inkassobüro
        inkassobriefe
        vollstreckung
        pfändungsbescheid
        deurwaarder
        schuldsanering
        schuldhulpverlening
        wsnp
        bewindvoerder
        incasso
        betalingsachterstand
        bijstand
        uitkering
        toeslagen
        toeslag zurückzahlen
        voedselbank
        schuldnerberater
        schuldenregulierung
        privatkonkurs
        verbraucherinsolvenz
        insolvent
        bankrott
        konkurs
        restschuldbefreiung
        umschuldung
        überschuldete
        ich mache die post nicht mehr auf
        ich öffne meine briefe nicht
        ich traue mich nicht an den briefkasten
        klarna
        ratenkauf
        buy now pay later
        shoppingsucht
        kaufrausch
        online shopping sucht
        schuldenprobleme
        meine frau kauft zu viel
        ich bürge für meinen sohn
        anonyme schuldner

theme-unemployment = Ohne Arbeit
    .about = Für Menschen, die ihre Arbeit verloren haben, keine finden oder nicht mehr arbeiten können.
    .words =
        arbeitslos
        Arbeitslosigkeit
        Arbeitslose
        erwerbslos
        Erwerbslose
        keine Arbeit
        ich finde keine Arbeit
        ohne Arbeit
        ohne Job
        kein Job
        Arbeit verloren
        Job verloren
        ich habe meine Arbeit verloren
        gekündigt
        gekuendigt
        Kündigung
        Kuendigung
        entlassen
        gefeuert
        Arbeitssuche
        Jobsuche
        Bewerbung
        Bewerbungen
        nur Absagen
        langzeitarbeitslos
        über 50 und arbeitslos
        arbeitsunfähig
        erwerbsunfähig
        Erwerbsminderung
        Erwerbsminderungsrente
        Frührente
        Jobcenter
        Arbeitsamt
        ALG
        Wiedereingliederung
        mein Mann ist arbeitslos
        mein Sohn findet keine Arbeit
        arbeitsloß
        Arbeitslosichkeit
        ohne beschäftigung
        arbeitssuchend
        arbeitsuchend
        arbeitssuchende
        arbeit suchen
        arbeit finden
        ich suche arbeit
        ich suche einen job
        job finden
        jobverlust
        arbeitsplatzverlust
        sie haben mich rausgeschmissen job
        rausgeflogen aus der firma
        firma ist pleite
        stelle gestrichen
        aufhebungsvertrag
        abfindung
        ich sitze den ganzen tag zu hause ohne arbeit
        keiner will mich einstellen
        ich bekomme nur absagen
        bewerbungstraining
        bewerben
        vorstellungsgespräch
        zu alt für den arbeitsmarkt
        mit 55 keine arbeit
        ich darf nicht arbeiten
        ich will wieder arbeiten
        wiedereinstieg
        zurück in den beruf
        quereinstieg
        umschulung
        keine ausbildung
        keine lehrstelle
        berufsunfähig
        berufsunfähigkeit
        erwerbslosigkeit
        erwerbsgemindert
        erwerbsunfähigkeitsrente
        iv rente
        invalidenrente
        arbeitsunfähigkeit
        langzeitarbeitslosigkeit
        langzeitarbeitslose
        arbeitslosengeld
        alg1
        alg2
        bürgergeld
        rav
        ams
        stempeln gehen
        jobcoach
        werkzoekende
        werkloos
        uwv
        wia
        wajong
        ziektewet
        afgekeurd
        ww-uitkering
        wia uitkering
        participatiewet
        akademiker ohne job
        mein diplom wird nicht anerkannt
        diplom anerkennen
        meine tochter findet keinen job
        arbeitslos und depressiv
        hartz

theme-work-stress = Probleme bei der Arbeit
    .about = Für Menschen, die bei der Arbeit unter Druck stehen, Streit haben oder unglücklich sind.
    .words =
        Stress
        Stress bei der Arbeit
        Stress auf der Arbeit
        Arbeitsstress
        Arbeit
        zu viel Arbeit
        Arbeitsdruck
        Leistungsdruck
        Überstunden
        Probleme mit dem Chef
        mein Chef
        Streit mit Kollegen
        Ärger mit Kollegen
        Konflikt am Arbeitsplatz
        Arbeitsplatzkonflikt
        Mobbing am Arbeitsplatz
        ich hasse meine Arbeit
        Angst zur Arbeit zu gehen
        krankgeschrieben
        Krankschreibung
        Selbstständige
        selbstständig
        Beruf und Familie
        arbeiten mit chronischer Krankheit
        Betriebsrat
        meine Frau weint nach der Arbeit
        Arbeitsstres
        Streß
        ausgebrannt durch die Arbeit
        Burnout durch Arbeit
        probleme auf der arbeit
        probleme im job
        stress im job
        jobstress
        beruflicher stress
        stress mit dem chef
        stress mit der chefin
        stress mit kollegen
        streit mit dem chef
        ärger mit dem chef
        ärger mit der chefin
        mein chef schreit mich an
        mein chef macht druck
        mein chef ist ein arsch
        böser chef
        schlechtes betriebsklima
        schlechte stimmung auf der arbeit
        schlechtes arbeitsklima
        konflikt mit kollegen
        ständig erreichbar
        ich kann nach feierabend nicht abschalten
        ich nehme die arbeit mit nach hause
        ich träume von der arbeit
        workaholic
        arbeitssucht
        arbeitssüchtig
        arbeitsbelastung
        personalmangel
        unterbesetzt
        schichtdienst
        schichtarbeit
        nachtschicht
        ich gehe mit bauchschmerzen zur arbeit
        ich hasse meinen job
        mein job macht mich krank
        arbeit macht mich krank
        ich will kündigen
        soll ich kündigen
        unzufrieden im job
        unglücklich im job
        innerlich gekündigt
        innere kündigung
        job und familie
        vereinbarkeit
        arbeitsrecht
        vertrauensperson
        abmahnung
        abgemahnt
        langzeitkrank arbeit
        bem gespräch
        reintegration
        bedrijfsarts
        zzp
        zzper
        freiberufler
        unternehmer in not
        leiharbeiter
        zeitarbeit
        uitzendbureau
        arbeitsmigranten
        ausbeutung
        lohn nicht bezahlt
        chef zahlt nicht
        arbeiten mit behinderung
        lehrer am limit
        pflegekräfte
        krankenschwester am limit
        pflegepersonal
        moral injury
        second victim
        referendariat stress
        azubi probleme
        stress in der ausbildung
        mein mann arbeitet sich kaputt
        mein mann kommt gestresst von der arbeit

theme-homelessness = Ohne eigene Wohnung
    .about = Für Menschen, die keine Wohnung haben oder sie vielleicht bald verlieren.
    .words =
        obdachlos
        Obdachlosigkeit
        Obdachlose
        wohnungslos
        Wohnungslosigkeit
        Wohnungslose
        keine Wohnung
        ohne Wohnung
        kein Zuhause
        auf der Straße
        auf der Strasse leben
        ich weiß nicht wo ich schlafen soll
        Schlafplatz
        Notunterkunft
        Notschlafstelle
        Obdachlosenheim
        Wohnung verloren
        Zwangsräumung
        Zwangsraeumung
        Räumung
        rausgeworfen
        rausgeschmissen
        auf dem Sofa bei Freunden
        im Auto schlafen
        Wohnungssuche
        Zimmer gesucht
        mein Sohn lebt auf der Straße
        Straßenkinder
        obdachloss
        wonungslos
        penner
        sandler
        obdachloser
        obdachlosenunterkunft
        obdachlosentreff
        obdachlosenhilfe
        wohnungsloser
        ohne bleibe
        keine unterkunft
        ohne dach über dem kopf
        ohne festen wohnsitz
        kein fester wohnsitz
        ich lebe auf der straße
        ich schlafe auf der straße
        ich schlafe draußen
        ich schlafe bei freunden
        ich schlafe mal hier mal da
        ich wohne im auto
        sofasurfen
        couchsurfing weil keine wohnung
        platte machen
        unter der brücke
        im park schlafen
        notschlafplatz
        wärmestube
        kältebus
        nachtasyl
        schlafstelle
        daklozen
        dakloos
        daklozenopvang
        nachtopvang
        maatschappelijke opvang
        thuisloos
        briefadres
        postadresse ohne wohnung
        meldeadresse
        ich muss aus der wohnung raus
        ich fliege aus der wohnung
        ich verliere meine wohnung
        wohnung gekündigt
        mietvertrag gekündigt
        kündigung wohnung eigenbedarf
        delogiert
        delogierung
        zwangsgeräumt
        räumungsklage
        mein vermieter schmeißt mich raus
        zu hause rausgeflogen
        ich finde keine wohnung
        ich suche eine wohnung
        ich suche ein zimmer
        keine bezahlbare wohnung
        wohnungsnot
        wohnungssuchende
        wachtlijst woning
        urgentie wohnung
        mit kind ohne wohnung
        straßenkind
        straßenzeitung
        mein vater lebt auf der straße
        housing first

theme-detention = Im Gefängnis und danach
    .about = Für Menschen, die im Gefängnis sind oder waren, und für ihre Familien.
    .words =
        Gefängnis
        Gefaengnis
        Knast
        Haft
        Haftentlassung
        haftentlassen
        nach der Haft
        nach dem Gefängnis
        JVA
        Strafvollzug
        im Gefängnis
        Häftling
        Gefangene
        Inhaftierte
        inhaftiert
        eingesperrt
        verhaftet
        verurteilt
        straffällig
        Straffällige
        Straffälligenhilfe
        Strafe
        vorbestraft
        Bewährung
        Bewaehrung
        Bewährungshilfe
        Fußfessel
        Forensik
        mein Mann ist im Gefängnis
        mein Sohn sitzt im Knast
        Vater im Gefängnis
        Angehörige von Inhaftierten
        Kinder von Inhaftierten
        Ex-Häftling
        Gefengnis
        Gefägnis
        häfn
        kittchen
        hinter gittern
        hinter schwedischen gardinen
        einsitzen
        sitzt ein
        eingebuchtet
        ich bin aus der haft entlassen
        haftstrafe
        freiheitsstrafe
        gefängnisstrafe
        jugendstrafe
        jugendgefängnis
        jugendknast
        jugendarrest
        untersuchungshaft
        justizanstalt
        justizvollzugsanstalt
        haftanstalt
        strafanstalt
        strafgefangene
        knacki
        ehemalige häftlinge
        vorstrafe
        vorstrafen
        straftat
        straftäter
        kriminell
        auf die schiefe bahn
        polizeilich bekannt
        resozialisierung
        resozialisation
        wiedereingliederung nach haft
        freigänger
        offener vollzug
        hafturlaub
        führungszeugnis
        bewährungsstrafe
        bewährungshelfer
        reclassering
        maßregelvollzug
        tbs
        detentie
        gedetineerd
        gevangenis
        forensische psychiatrie
        mein freund sitzt
        mein mann sitzt ein
        mein bruder sitzt
        frauen von gefangenen
        frauen von inhaftierten
        partner von inhaftierten
        kinder von gefangenen
        eltern von straftätern
        familien von straftätern
        angehörige von straftätern

theme-veterans = Veteranen und Einsatzkräfte
    .about = Für Menschen, die bei Armee, Polizei, Feuerwehr oder Rettungsdienst Schweres erlebt haben, und für ihre Angehörigen.
    .words =
        Veteran
        Veteranen
        Soldat
        Soldaten
        Soldatin
        Bundeswehr
        Armee
        Militär
        Militaer
        Auslandseinsatz
        Einsatz
        Einsatzkräfte
        Einsatzkraefte
        Afghanistan-Einsatz
        Kosovo-Einsatz
        PTBS nach Einsatz
        Polizei
        Polizist
        Polizistin
        Feuerwehr
        Feuerwehrmann
        Rettungsdienst
        Sanitäter
        Sanitaeter
        Notfallsanitäter
        ich habe im Einsatz Schlimmes gesehen
        mein Mann war Soldat
        mein Sohn kommt von der Front
        im Krieg verwundet
        Vetran
        Veterane
        veteranentreff
        veteranenverein
        veteranin
        einsatzsoldat
        einsatzveteran
        einsatzgeschädigt
        einsatzrückkehrer
        einsatztrauma
        einsatztraumatisiert
        ptbs bundeswehr
        heer
        beim bund
        bundesheer
        heimgekehrt aus afghanistan
        dutchbat
        blauhelm
        fremdenlegion
        legionär
        kriegsveteran
        kriegsveteranen
        kriegsheimkehrer
        kriegsversehrt
        kriegsinvalide
        kriegsverletzt
        ich war an der front
        ich habe gekämpft
        ich habe im krieg gekämpft
        kameraden
        defensie
        politie
        brandweer
        ambulance
        einsatzkraft
        ersthelfer
        polizeibeamter
        polizeibeamte
        polizei ptbs
        polizist mit trauma
        schusswaffengebrauch
        feuerwehrleute
        feuerwehrfrau
        rettungssanitäter
        rettungskräfte
        notarzt
        krankenwagenfahrer
        lokführer suizid
        lokführer
        bergrettung
        thw
        blaulicht
        blaulichtfamilie
        einsatznachsorge
        psnv
        tote gesehen im dienst
        ich habe im dienst schreckliches gesehen
        soldatenfrau
        soldatenfrauen
        soldatenfamilie
        mein mann war in afghanistan

theme-low-literacy = Lesen und Schreiben fällt schwer
    .about = Für Menschen, denen Lesen, Schreiben, Rechnen oder der Computer Mühe macht.
    .words =
        lesen
        schreiben
        Lesen und Schreiben
        lesen lernen
        schreiben lernen
        Lesen und Schreiben lernen
        ich kann nicht lesen
        ich kann nicht schreiben
        ich kann nicht gut lesen
        Analphabet
        Analphabetin
        Analphabeten
        Analphabetismus
        Alphabetisierung
        Alpha-Kurs
        Legasthenie
        Legastheniker
        LRS
        Lese-Rechtschreib-Schwäche
        Rechtschreibung
        Dyskalkulie
        Rechnen
        Briefe vom Amt verstehe ich nicht
        Formulare ausfüllen
        Computer ist schwer
        nie in der Schule gewesen
        ich schäme mich weil ich nicht lesen kann
        mein Mann kann nicht lesen
        meine Mutter kann nicht schreiben
        Legastenie
        Analfabet
        schreibn
        leesen
        lese- und schreibschwäche
        leseschwäche
        rechtschreibschwäche
        rechtschreibprobleme
        schreibprobleme
        leseprobleme
        ich lese sehr langsam
        ich schreibe viele fehler
        ich mache viele schreibfehler
        ich war nie in der schule
        alphabetisierungskurs
        alphakurs
        grundbildung
        abc
        buchstaben lernen
        geringe literalität
        laaggeletterd
        laaggeletterdheid
        lezen en schrijven
        dyslexie
        rechenschwäche
        ich verstehe die briefe nicht
        ich verstehe die post vom amt nicht
        amtsbriefe
        ich lasse mir alles vorlesen
        ich sage immer ich habe meine brille vergessen
        ich kann keinen computer bedienen
        ich kann nicht mit dem computer umgehen
        computerkurs
        internet ist zu schwer
        digid
        digitale hilfe
        mit dem handy umgehen lernen
        keine schule besucht
        schule abgebrochen
        keinen schulabschluss

theme-ageing = Älter werden
    .about = Für ältere Menschen, die sich darüber austauschen möchten, was das Alter mit sich bringt.
    .words =
        Alter
        älter werden
        aelter werden
        alt werden
        alt
        ältere Menschen
        aeltere Menschen
        Alte
        Senioren
        Senior
        Seniorin
        Seniorengruppe
        Seniorentreff
        Seniorencafé
        Seniorenkreis
        Rentner
        Rentnerin
        Rente
        Ruhestand
        pensioniert
        55 plus
        60 plus
        65 plus
        über 70
        alt und allein
        gebrechlich
        Sturz
        Pflegeheim
        Altenheim
        Altersheim
        selbstständig wohnen im Alter
        Lebensende
        Angst vor dem Tod
        meine Mutter ist alt
        mein Vater ist über 80
        Seniohren
        altern
        altwerden
        hochbetagt
        hochbetagte
        betagt
        ältere leute
        ältere dame
        älterer herr
        oldies
        best ager
        silver ager
        pensionist
        pensionistin
        pensionisten
        pensionär
        pensionierung
        nach dem arbeitsleben
        ahv
        aow
        ouderen
        gepensioneerd
        seniorentreffen
        seniorennachmittag
        seniorenclub
        seniorenrunde
        seniorenkaffee
        seniorensport
        seniorengymnastik
        altenkreis
        altentreff
        altennachmittag
        altenclub
        generation 70 plus
        50 plus
        70 plus
        75 plus
        80 plus
        ich bin über 80
        ich bin 78
        ich werde nicht mehr gebraucht
        alle meine freunde sterben
        angst vor dem alter
        angst vor dem altern
        angst vor dem pflegeheim
        angst ins heim zu müssen
        angst vor dem sterben
        endlichkeit
        letzter lebensabschnitt
        lebensabend
        lebensrückblick
        altersbeschwerden
        altersgebrechen
        gebrechen
        gebrechlichkeit
        sturzangst
        angst zu stürzen
        ich kann nicht mehr so wie früher
        alles geht langsamer
        seniorenheim
        seniorenwohnung
        seniorenresidenz
        seniorenwohngemeinschaft
        ältere migranten
        meine oma ist über 90
        meine mutter kommt nicht mehr raus
        mein opa ist 85
        großelternalter
        verzorgingshuis

theme-recovery = Seelisch wieder zu Kräften kommen
    .about = Für Menschen, die sich in oder nach einer seelisch schweren Zeit ihr eigenes Leben wieder aufbauen.
    .words =
        Wieder zu Kräften kommen
        Recovery
        Genesung
        gesund werden
        Genesungsbegleiter
        Genesungsbegleitung
        EX-IN
        Erfahrungsexperte
        psychische Gesundheit
        psychisch krank
        psychische Erkrankung
        psychische Krankheit
        psychische Probleme
        seelische Gesundheit
        seelische Krise
        Krise
        Lebenskrise
        Psychiatrie
        Psychiatrie-Erfahrene
        Psychiatrieerfahrene
        nach der Klinik
        nach der Psychiatrie
        nach der Therapie
        Nachsorge
        Krisenplan
        WRAP
        neu anfangen
        Neuanfang
        zurück ins Leben
        neue Kraft
        Hoffnung
        Stigma
        Psychose-Seminar
        Trialog
        mein Bruder ist in der Psychiatrie
        meine Schwester kommt aus der Klinik
        Psychatrie
        psychich krank
        herstel
        herstelgroep
        herstelacademie
        ervaringsdeskundige
        ggz
        seelisch krank
        seelische erkrankung
        seelische krankheit
        seelische probleme
        seelisch angeschlagen
        psychisch angeschlagen
        psychisch belastet
        psychisch instabil
        psychische störung
        psychosozial
        mentale gesundheit
        mental health
        mentale probleme
        psychisch kranke
        klapse
        psychiatriepatient
        ex-in ausbildung
        exin
        peerarbeit
        peer beratung
        peerberatung
        genesungsgruppe
        genesungsweg
        gesundung
        wieder gesund werden
        stabil bleiben
        stabil werden
        wieder auf die beine kommen
        auf die beine kommen
        wieder fuß fassen
        wieder leben lernen
        mein leben wieder in den griff bekommen
        mein leben in den griff bekommen
        neues leben aufbauen
        neubeginn
        tagesklinik
        aus der klinik entlassen
        nach der reha
        rückfall vermeiden
        rückfallprophylaxe
        resilienz
        empowerment psychiatrie
        selbststigma
        stigmatisierung
        tagesstätte
        warten auf therapieplatz
        wartezeit psychotherapie
        therapie zu ende
        meine tochter kommt aus der klinik
        mein mann war in der klinik
        seelisches gleichgewicht
