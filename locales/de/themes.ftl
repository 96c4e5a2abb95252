# Themes: one message each. Label; .about = one plain sentence; .words = what people type, one phrase a line.

## Categories
theme-category-mind = Seele und Gefühle
theme-category-addiction = Wenn das Aufhören schwerfällt
theme-category-loss = Verlust und Abschied
theme-category-body = Körper und Gesundheit
theme-category-safety = Sicherheit und Gewalt
theme-category-family = Familie und Pflege
theme-category-migration = Neu in einem Land
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

theme-panic = Panikattacken
    .about = Für Menschen, die plötzlich große Angst mit Herzrasen bekommen und fürchten, dass es wieder passiert.
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

theme-phobia = Starke Angst vor etwas Bestimmtem
    .about = Für Menschen, die große Angst vor einer Sache haben, zum Beispiel vor Spinnen, vorm Fliegen oder vor anderen Menschen.
    .words =
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

theme-compulsion = Kontrollieren, waschen, wiederholen (Zwänge)
    .about = Für Menschen, die Gedanken nicht loswerden oder dieselben Dinge immer wieder tun müssen.
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

theme-bipolar = Sehr hohe und sehr tiefe Stimmungen (bipolar)
    .about = Für Menschen, deren Stimmung zwischen ganz oben und ganz unten schwankt, und für ihre Angehörigen.
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

theme-psychosis = Psychose und Stimmenhören
    .about = Für Menschen, die Dinge hören, sehen oder spüren, die andere nicht wahrnehmen, und für ihre Angehörigen.
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

theme-personality = Starke Gefühle, Borderline
    .about = Für Menschen, deren Gefühle sehr stark sind oder schnell wechseln, sodass das Leben mit sich und anderen schwer ist.
    .words =
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

theme-trauma = Nach einem schlimmen Erlebnis
    .about = Für Menschen, die etwas Schreckliches erlebt haben und davon nicht loskommen.
    .words =
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

theme-burnout = Erschöpft, Burnout
    .about = Für Menschen, die zu lange zu viel getragen haben und nicht mehr können.
    .words =
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

theme-eating-disorder = Wenn Essen zum Kampf wird
    .about = Für Menschen, die mit dem Essen, dem Gewicht oder dem eigenen Körper kämpfen, und für ihre Angehörigen.
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

theme-suicidal-thoughts = Nicht mehr leben wollen
    .about = Für Menschen, die an den Tod denken oder versucht haben, sich das Leben zu nehmen, und ohne Urteil darüber reden möchten.
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

## addiction
theme-alcohol = Mehr trinken, als man möchte
    .about = Für Menschen, die weniger trinken oder aufhören möchten, und für ihre Angehörigen.
    .words =
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

theme-drugs = Von Drogen loskommen
    .about = Für Menschen, die weniger nehmen oder aufhören möchten, und für ihre Angehörigen.
    .words =
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

theme-sex-addiction = Wenn Sex, Pornos oder Liebe zu viel Raum einnehmen
    .about = Für Menschen, die bei Sex, Pornos oder Verliebtsein die Kontrolle verlieren, und für ihre Angehörigen.
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

theme-overeating = Mehr essen, als man möchte
    .about = Für Menschen, die nicht aufhören können zu essen und sich damit allein fühlen.
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

## loss
theme-bereavement = Trauer nach einem Todesfall
    .about = Für Menschen, die jemanden vermissen, der gestorben ist.
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

theme-loss-of-child = Ein Kind verlieren
    .about = Für Eltern, deren Kind gestorben ist, egal in welchem Alter.
    .words =
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

theme-loss-of-partner = Den Partner oder die Partnerin verlieren
    .about = Für Menschen, deren Mann, Frau, Partner oder Partnerin gestorben ist.
    .words =
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

theme-suicide-bereavement = Jemanden durch Suizid verlieren
    .about = Für Menschen, die jemanden durch Suizid verloren haben.
    .words =
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

theme-pregnancy-loss = Ein Baby in der Schwangerschaft oder bei der Geburt verlieren
    .about = Für Eltern, die ihr Baby vor, während oder kurz nach der Geburt verloren haben.
    .words =
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

theme-divorce = Trennung und Scheidung
    .about = Für Menschen, die sich trennen, getrennt oder geschieden sind, auch wenn sie verlassen wurden.
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

theme-chronic-fatigue = Müdigkeit, die nicht vergeht
    .about = Für Menschen, die seit Monaten oder Jahren erschöpft sind, egal wie viel sie ruhen.
    .words =
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

theme-long-covid = Long Covid
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

theme-diabetes = Diabetes
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

theme-heart = Herzprobleme
    .about = Für Menschen mit einer Herzkrankheit und für ihre Angehörigen.
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

theme-migraine = Migräne und Kopfschmerzen
    .about = Für Menschen, die oft starke Kopfschmerzen haben.
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

theme-rheumatism = Rheuma und Gelenke
    .about = Für Menschen mit schmerzenden, steifen oder geschwollenen Gelenken.
    .words =
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

theme-lung = Schwer Luft bekommen: Lunge, COPD, Asthma
    .about = Für Menschen mit einer Lungenkrankheit oder mit Atemnot.
    .words =
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

theme-bowel = Probleme mit Darm und Magen
    .about = Für Menschen, denen Darm oder Magen das Leben schwer macht.
    .words =
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

theme-stoma = Leben mit Stoma
    .about = Für Menschen mit Stoma und für ihre Angehörigen.
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

theme-kidney = Nierenkrankheit und Dialyse
    .about = Für Menschen mit einer Nierenkrankheit, an der Dialyse oder mit einer neuen Niere.
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

theme-obesity = Übergewicht
    .about = Für Menschen, die mit ihrem Gewicht kämpfen und Unterstützung ohne Scham suchen.
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

theme-menopause = Wechseljahre
    .about = Für Frauen in oder kurz vor den Wechseljahren.
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

theme-skin = Hautkrankheiten und anderes Aussehen
    .about = Für Menschen mit einer Hautkrankheit, mit Narben oder mit einem Gesicht oder Körper, der anders aussieht.
    .words =
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

theme-female-genital-cutting = Weibliche Beschneidung
    .about = Für Frauen und Mädchen, die beschnitten wurden, und für ihre Angehörigen.
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

## family
theme-caring = Für jemanden sorgen und pflegen
    .about = Für Menschen, die einen kranken, alten oder behinderten Menschen in der Familie oder im Umfeld versorgen.
    .words =
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

theme-young-carers = Mit Krankheit in der Familie aufwachsen
    .about = Für Kinder und junge Menschen mit kranken Eltern oder Geschwistern und für Erwachsene, die so aufgewachsen sind.
    .words =
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

theme-child-with-illness = Eltern eines kranken oder behinderten Kindes
    .about = Für Eltern und Großeltern eines Kindes, das mehr Hilfe braucht.
    .words =
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

theme-codependence = Jemand in meiner Nähe ist süchtig
    .about = Für Partner, Eltern, Kinder und Freunde von Menschen, die trinken, Drogen nehmen oder spielen.
    .words =
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

theme-adoption = Adoption und leibliche Familie
    .about = Für Adoptierte, für Adoptiv- und Pflegeeltern und für Eltern, die ein Kind abgegeben haben.
    .words =
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

theme-new-parents = Schwere Zeit nach der Geburt
    .about = Für Mütter und Väter, denen es nach der Geburt nicht gut geht oder denen die erste Zeit mit dem Baby schwerfällt.
    .words =
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

theme-discrimination = Rassismus und Diskriminierung
    .about = Für Menschen, die wegen ihrer Herkunft, ihres Aussehens oder ihres Glaubens ungerecht behandelt werden.
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

## identity
theme-lgbtq = Lesbisch, schwul, bisexuell, queer
    .about = Für Menschen, die anders lieben oder fühlen, als andere es erwarten, und für ihre Angehörigen.
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

theme-transgender = Transgender und Fragen zum Geschlecht
    .about = Für Menschen, die sich einem anderen Geschlecht zugehörig fühlen, als andere in ihnen sehen, oder Fragen dazu haben, und für ihre Angehörigen.
    .words =
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

theme-men = Männer im Gespräch
    .about = Für Männer, die offen mit anderen Männern reden möchten.
    .words =
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

theme-faith-doubt = Am Glauben zweifeln oder ihn verlassen
    .about = Für Menschen, die an ihrem Glauben zweifeln oder einen Glauben oder eine enge Gemeinschaft verlassen und dabei oft Menschen verlieren.
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

theme-debt = Schulden und zu wenig Geld
    .about = Für Menschen, die Schulden haben oder mit ihrem Geld nicht auskommen.
    .words =
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

theme-homelessness = Ohne eigene Wohnung
    .about = Für Menschen, die keine Wohnung haben oder sie bald verlieren.
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

theme-veterans = Veteranen und Einsatzkräfte
    .about = Für Menschen, die bei Armee, Polizei, Feuerwehr oder Rettungsdienst waren oder sind, und für ihre Angehörigen.
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

theme-low-literacy = Lesen und Schreiben fällt schwer
    .about = Für Menschen, denen Lesen, Schreiben oder der Computer Mühe macht.
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

theme-recovery = Wieder zu Kräften kommen
    .about = Für Menschen, die sich nach einer seelischen Krise oder Krankheit ihr Leben neu aufbauen.
    .words =
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
