# Themes: one message each. Label; .about = one plain sentence; .words = what people type, one phrase a line.

## Categories
theme-category-mind = Moral et émotions
theme-category-addiction = Dépendances
theme-category-loss = Deuil et séparation
theme-category-body = Corps et santé
theme-category-safety = Violence et sécurité
theme-category-family = Famille et proches
theme-category-migration = Vivre dans un autre pays
theme-category-identity = Être soi-même
theme-category-living = Vie de tous les jours

## mind
theme-anxiety = Peur et angoisse
    .about = Pour les personnes qui ont souvent peur ou s’inquiètent sans pouvoir s’arrêter.
    .words =
        anxiété
        anxiete
        angoisse
        angoisses
        angoise
        crises d'angoisse
        anxieux
        anxieuse
        angoissé
        angoissée
        peur
        peur tout le temps
        inquiétude
        inquiet
        inquiète
        stress
        stressé
        stressée
        je m'inquiète pour tout
        je stresse tout le temps
        boule au ventre
        nervosité
        mon fils a peur de tout
        ma fille est très anxieuse
        trouble anxieux
        trouble anxieux généralisé

theme-panic = Crises de panique
    .about = Pour les personnes qui sont prises soudain d’une très grande peur, avec le cœur qui bat vite.
    .words =
        panique
        crise de panique
        crises de panique
        attaque de panique
        attaques de panique
        crise d'angoisse
        crises d'angoisse
        trouble panique
        je n'arrive plus à respirer d'un coup
        coeur qui s'emballe
        j'ai cru mourir
        agoraphobie
        peur de sortir de chez moi
        peur de la foule
        peur de prendre le bus
        spasmophilie
        crise de tétanie
        ma fille fait des crises de panique

theme-phobia = Une peur très forte de quelque chose
    .about = Pour les personnes qui évitent des choses, des lieux ou des gens parce que la peur est trop forte.
    .words =
        phobie
        phobies
        phobique
        phobie sociale
        anxiété sociale
        peur des gens
        peur du regard des autres
        peur de parler en public
        peur de rougir
        je n'ose pas parler aux gens
        timidité maladive
        peur de l'avion
        peur de conduire
        peur du vide
        peur des araignées
        peur de vomir
        peur des piqûres
        claustrophobie
        agoraphobie
        phobie scolaire
        mon fils n'ose plus aller à l'école

theme-compulsion = Pensées et gestes qui reviennent sans cesse
    .about = Pour les personnes qui doivent toujours vérifier, laver, compter ou penser à la même chose.
    .words =
        TOC
        tocs
        trouble obsessionnel compulsif
        troubles obsessionnels
        obsession
        obsessions
        obsessionnel
        compulsion
        compulsions
        rituels
        manies
        je vérifie tout dix fois
        vérifier la porte
        je me lave tout le temps les mains
        peur des microbes
        pensées obsédantes
        pensées en boucle
        pensées intrusives
        je n'arrive pas à jeter
        syndrome de Diogène
        mon mari a des TOC

theme-depression = Tristesse et dépression
    .about = Pour les personnes qui n’ont plus le moral, plus d’énergie ou plus de plaisir.
    .words =
        dépression
        depression
        dépresion
        déprime
        déprimé
        déprimée
        dépressif
        dépressive
        tristesse
        triste
        triste tout le temps
        je pleure tout le temps
        plus envie de rien
        j'ai envie de rien
        plus goût à rien
        pas le moral
        moral à zéro
        cafard
        coup de blues
        mal-être
        mélancolie
        désespoir
        au fond du trou
        je n'arrive plus à me lever
        je me sens vide
        fatigue morale
        ça ne va pas
        antidépresseurs
        dépression saisonnière
        dépression nerveuse
        mon mari est en dépression
        ma femme est dépressive
        ma mère ne sort plus de son lit

theme-bipolar = Des hauts et des bas très forts
    .about = Pour les personnes dont l’humeur passe de très haut à très bas, et pour leurs proches.
    .words =
        bipolaire
        bipolarité
        trouble bipolaire
        troubles bipolaires
        maniaco-dépressif
        maniaco-dépression
        sautes d'humeur
        changements d'humeur
        humeur en montagnes russes
        phase maniaque
        phase haute
        hypomanie
        cyclothymie
        lithium
        mon mari est bipolaire
        ma fille est bipolaire

theme-psychosis = Entendre des voix, vivre une psychose
    .about = Pour les personnes qui entendent ou voient ce que les autres ne perçoivent pas, et pour leurs proches.
    .words =
        psychose
        psychotique
        schizophrénie
        schizophrenie
        schizophrène
        schizo
        entendre des voix
        j'entends des voix
        voix dans ma tête
        hallucinations
        paranoïa
        parano
        délire
        bouffée délirante
        on m'espionne
        on me suit
        djinns
        mon fils est schizophrène
        mon frère entend des voix
        trouble schizo-affectif

theme-personality = Émotions trop fortes, relations difficiles
    .about = Pour les personnes dont les émotions débordent et rendent les relations compliquées.
    .words =
        borderline
        trouble borderline
        état limite
        personnalité limite
        TPL
        trouble de la personnalité
        troubles de la personnalité
        personnalité
        émotions trop fortes
        émotions intenses
        je ne contrôle pas mes émotions
        je m'emporte pour un rien
        colère
        crises de colère
        peur de l'abandon
        impulsif
        impulsive
        impulsivité
        personnalité évitante
        trouble narcissique
        mon copain est borderline
        ma fille est borderline

theme-trauma = Après un choc, un traumatisme
    .about = Pour les personnes qui ont vécu quelque chose de terrible et pour qui ce n’est pas fini.
    .words =
        traumatisme
        traumatismes
        trauma
        traumatisé
        traumatisée
        choc
        état de choc
        choc psychologique
        stress post-traumatique
        syndrome post-traumatique
        SSPT
        TSPT
        PTSD
        cauchemars
        flashback
        je revois toujours la scène
        je sursaute tout le temps
        traumatisme de guerre
        ce que j'ai vu pendant la guerre
        torture
        attentat
        agression
        après un accident
        accident grave
        trauma complexe
        EMDR

theme-burnout = À bout de forces, burn-out
    .about = Pour les personnes épuisées par le travail, la maison ou l’aide à un proche.
    .words =
        burn-out
        burnout
        burn out
        bornout
        épuisement
        épuisé
        épuisée
        à bout
        je suis à bout
        à bout de forces
        je n'en peux plus
        surmenage
        surmené
        surmenée
        trop de stress
        épuisement professionnel
        épuisement maternel
        burn-out parental
        j'ai craqué
        craquer au travail
        arrêt maladie
        plus d'énergie
        je suis vidé
        je suis vidée
        mon mari fait un burn-out
        reprendre le travail après un burn-out

theme-eating-disorder = Quand manger devient difficile
    .about = Pour les personnes pour qui manger est devenu un combat, et pour leurs proches.
    .words =
        anorexie
        anorexique
        boulimie
        boulimique
        TCA
        trouble alimentaire
        troubles alimentaires
        troubles du comportement alimentaire
        je me fais vomir
        vomir après manger
        je n'arrive plus à manger
        peur de grossir
        je me trouve trop grosse
        crises de boulimie
        hyperphagie
        compter les calories
        ma fille ne mange plus
        ma fille est anorexique
        alimentation

theme-self-harm = Se faire du mal
    .about = Pour les personnes qui se blessent pour supporter ce qu’elles ressentent, et pour leurs proches.
    .words =
        automutilation
        auto-mutilation
        se mutiler
        scarification
        scarifications
        se scarifier
        je me scarifie
        se couper
        je me coupe
        couper les bras
        je me fais du mal
        se faire du mal
        se faire mal
        se blesser
        je me brûle
        je me tape
        blessures volontaires
        ma fille se scarifie
        mon fils se fait du mal

theme-suicidal-thoughts = Idées noires, ne plus vouloir vivre
    .about = Pour les personnes qui pensent à mourir ou qui ont survécu à une tentative, et qui veulent en parler.
    .words =
        suicide
        suicidaire
        suicider
        me suicider
        idées suicidaires
        pensées suicidaires
        idées noires
        envie de mourir
        je veux mourir
        je ne veux plus vivre
        plus envie de vivre
        en finir
        en finir avec la vie
        me tuer
        disparaître
        tentative de suicide
        tentative
        TS
        mon fils veut mourir
        ma fille parle de se tuer
        mon mari a fait une tentative

theme-adhd = TDAH, du mal à se concentrer
    .about = Pour les personnes qui ont du mal à se concentrer, à s’organiser ou à tenir en place, et pour leurs proches.
    .words =
        TDAH
        TDA
        ADHD
        hyperactif
        hyperactive
        hyperactivité
        déficit d'attention
        trouble de l'attention
        attention
        concentration
        je n'arrive pas à me concentrer
        tête en l'air
        distrait
        distraite
        désorganisé
        je ne tiens pas en place
        TDAH adulte
        Ritaline
        mon fils est hyperactif
        mon enfant ne tient pas en place

theme-autism = Autisme
    .about = Pour les personnes autistes ou qui pensent l’être, et pour leurs proches.
    .words =
        autisme
        autism
        autiste
        autistes
        autistique
        TSA
        spectre autistique
        trouble du spectre de l'autisme
        Asperger
        aspie
        neuroatypique
        neurodivergent
        adulte autiste
        femme autiste
        enfant autiste
        mon fils est autiste
        ma fille est autiste
        mon mari est autiste
        je me sens différent des autres
        diagnostic d'autisme
        TED

theme-giftedness = Haut potentiel, grande sensibilité
    .about = Pour les personnes qui pensent vite ou ressentent tout très fort, et se sentent parfois en décalage.
    .words =
        haut potentiel
        HPI
        HPE
        surdoué
        surdouée
        surdoués
        douance
        zèbre
        enfant précoce
        précocité
        hypersensible
        hypersensibilité
        haute sensibilité
        trop sensible
        je ressens tout trop fort
        en décalage
        QI élevé
        mon fils s'ennuie à l'école

theme-self-esteem = Confiance en soi
    .about = Pour les personnes qui doutent d’elles-mêmes ou n’osent pas prendre leur place.
    .words =
        confiance
        confiance en soi
        confiance en moi
        manque de confiance
        je n'ai pas confiance en moi
        estime de soi
        timide
        timidité
        complexé
        complexée
        complexes
        perfectionniste
        perfectionnisme
        je suis nul
        je suis nulle
        je ne vaux rien
        je ne m'aime pas
        je n'ose pas dire non
        dire non
        s'affirmer
        affirmation de soi
        complexe d'infériorité
        syndrome de l'imposteur
        ma fille manque de confiance

theme-sleep = Mal dormir
    .about = Pour les personnes qui ont du mal à s’endormir ou se réveillent la nuit.
    .words =
        sommeil
        dormir
        insomnie
        insomnies
        insomniaque
        je dors mal
        mal dormir
        je n'arrive pas à dormir
        je ne dors plus
        je me réveille la nuit
        problèmes de sommeil
        troubles du sommeil
        nuits blanches
        cauchemars
        apnée du sommeil
        narcolepsie
        mon mari ronfle

## addiction
theme-alcohol = Boire plus qu’on ne voudrait
    .about = Pour les personnes qui veulent boire moins ou arrêter, et pour leurs proches.
    .words =
        alcool
        alcol
        alcoolisme
        alcolisme
        alcoolique
        alcooliques
        alcoolo
        boire
        boire trop
        je bois trop
        je bois tous les soirs
        je bois en cachette
        boisson
        problème de boisson
        problème d'alcool
        trop d'alcool
        arrêter de boire
        arreter de boire
        arrêter l'alcool
        dépendance à l'alcool
        alcoolodépendance
        addiction à l'alcool
        Alcooliques anonymes
        AA
        picoler
        cuite
        sobre
        sobriété
        sevrage alcool
        rechute alcool
        mon mari boit
        ma femme boit
        ma mère boit
        mon père est alcoolique

theme-drugs = Drogues et cannabis
    .about = Pour les personnes qui veulent consommer moins ou arrêter, et pour leurs proches.
    .words =
        drogue
        drogues
        drogué
        droguée
        me droguer
        je me drogue
        toxicomane
        toxicomanie
        toxico
        cannabis
        shit
        herbe
        beuh
        weed
        joint
        joints
        je fume des joints
        cocaïne
        cocaine
        coke
        crack
        héroïne
        ecstasy
        MDMA
        speed
        amphétamines
        kétamine
        GHB
        3-MMC
        gaz hilarant
        protoxyde d'azote
        chemsex
        addiction
        dépendance
        sevrage
        arrêter la drogue
        méthadone
        Narcotiques anonymes
        mon fils se drogue
        mon fils fume du cannabis

theme-medication-dependence = Ne plus pouvoir se passer de médicaments
    .about = Pour les personnes qui prennent plus de calmants, d’antidouleurs ou de somnifères qu’elles ne voudraient.
    .words =
        médicaments
        medicaments
        dépendance aux médicaments
        accro aux médicaments
        somnifères
        calmants
        tranquillisants
        anxiolytiques
        antidouleurs
        cachets
        trop de cachets
        benzodiazépines
        benzos
        Xanax
        Valium
        Lexomil
        oxazépam
        tramadol
        oxycodone
        morphine
        codéine
        opioïdes
        opiacés
        Lyrica
        prégabaline
        arrêter les somnifères
        sevrage médicaments
        ma mère prend trop de cachets

theme-gambling = Jeux d’argent et paris
    .about = Pour les personnes qui jouent plus qu’elles ne voudraient, et pour leurs proches.
    .words =
        jeu
        jeux d'argent
        jeux de hasard
        paris
        paris sportifs
        parier
        je parie
        casino
        casino en ligne
        accro au jeu
        accro aux jeux d'argent
        addiction au jeu
        dépendance au jeu
        joueur
        joueur compulsif
        jeu pathologique
        joueurs anonymes
        machines à sous
        jeux à gratter
        loto
        poker
        roulette
        PMU
        dettes de jeu
        je joue tout mon argent
        j'ai tout perdu au jeu
        mon mari joue tout notre argent
        mon fils parie en ligne

theme-gaming = Écrans, jeux vidéo et téléphone
    .about = Pour les personnes qui passent plus de temps sur les écrans qu’elles ne voudraient, et pour leurs proches.
    .words =
        jeux vidéo
        jeux video
        jeu vidéo
        gaming
        gamer
        console
        PlayStation
        Fortnite
        écran
        écrans
        trop d'écrans
        addiction aux écrans
        addiction aux jeux vidéo
        téléphone
        portable
        smartphone
        accro au téléphone
        internet
        accro à internet
        cyberaddiction
        réseaux sociaux
        TikTok
        Instagram
        mon fils joue toute la nuit
        mon fils est toujours sur son téléphone

theme-tobacco = Arrêter de fumer
    .about = Pour les personnes qui veulent arrêter la cigarette, le tabac ou la vapoteuse.
    .words =
        fumer
        arrêter de fumer
        arreter de fumer
        tabac
        tabagisme
        cigarette
        cigarettes
        clope
        clopes
        nicotine
        fumeur
        fumeuse
        je fume trop
        vapoter
        vapoteuse
        vape
        cigarette électronique
        puff
        chicha
        narguilé
        sevrage tabagique
        mon mari fume trop

theme-sex-addiction = Quand le sexe prend trop de place
    .about = Pour les personnes que le sexe, le porno ou la passion occupent plus qu’elles ne voudraient, et pour leurs partenaires.
    .words =
        sexe
        porno
        pornographie
        accro au porno
        accro au sexe
        addiction au sexe
        addiction au porno
        addiction sexuelle
        dépendance sexuelle
        hypersexualité
        masturbation
        dépendance affective
        dépendance amoureuse
        accro à l'amour
        DASA
        je regarde trop de porno
        mon mari regarde du porno
        mon copain est accro au porno

theme-overeating = Manger sans pouvoir s’arrêter
    .about = Pour les personnes qui mangent plus qu’elles ne voudraient, souvent pour se consoler.
    .words =
        manger trop
        je mange trop
        je mange tout le temps
        manger sans faim
        manger mes émotions
        je n'arrive pas à m'arrêter de manger
        je mange en cachette
        hyperphagie
        compulsions alimentaires
        crises alimentaires
        boulimie
        grignotage
        grignoter
        fringales
        accro au sucre
        addiction au sucre
        addiction à la nourriture
        Outremangeurs anonymes
        kilos en trop
        surpoids

## loss
theme-bereavement = Deuil
    .about = Pour les personnes qui ont perdu quelqu’un qu’elles aimaient.
    .words =
        deuil
        en deuil
        endeuillé
        endeuillée
        faire son deuil
        perte
        perte d'un proche
        j'ai perdu un proche
        mort
        décès
        deces
        décédé
        décédée
        mort d'un proche
        mort d'un parent
        chagrin
        ma mère est morte
        mon père est mort
        mon père est décédé
        j'ai perdu ma mère
        j'ai perdu mon frère
        ma soeur est décédée
        mon ami est mort
        mon mari est mort
        orphelin
        orpheline
        il me manque
        elle me manque
        après l'enterrement
        mort d'un enfant
        ma femme est morte
        j'ai perdu mon mari

theme-loss-of-child = Perdre un enfant
    .about = Pour les parents et les familles qui ont perdu un enfant, petit ou adulte.
    .words =
        mort d'un enfant
        perte d'un enfant
        deuil d'un enfant
        j'ai perdu mon enfant
        j'ai perdu mon fils
        j'ai perdu ma fille
        j'ai perdu mon bébé
        mon fils est mort
        ma fille est morte
        mon bébé est mort
        enfant décédé
        parents endeuillés
        parents en deuil
        deuil parental
        mamange
        papange
        mort subite du nourrisson
        mon petit-fils est mort

theme-loss-of-partner = Perdre son mari, sa femme, son partenaire
    .about = Pour les personnes qui ont perdu celui ou celle avec qui elles partageaient leur vie.
    .words =
        veuf
        veuve
        veufs
        veuves
        veuvage
        jeune veuve
        jeune veuf
        mon mari est mort
        mon mari est décédé
        ma femme est morte
        ma femme est décédée
        j'ai perdu mon mari
        j'ai perdu ma femme
        mon compagnon est mort
        mort du conjoint
        décès du conjoint
        perte du conjoint
        deuil du conjoint
        seule depuis la mort de mon mari

theme-suicide-bereavement = Après le suicide d’un proche
    .about = Pour les personnes dont un proche a mis fin à ses jours.
    .words =
        suicide
        suicide d'un proche
        deuil après suicide
        s'est suicidé
        s'est suicidée
        mon fils s'est suicidé
        mon mari s'est suicidé
        ma soeur s'est suicidée
        mon frère s'est pendu
        mon père s'est tué
        il s'est donné la mort
        il a mis fin à ses jours
        endeuillé par suicide
        pourquoi il a fait ça

theme-pregnancy-loss = Perdre un bébé pendant la grossesse
    .about = Pour les parents dont le bébé est mort avant, pendant ou peu après la naissance.
    .words =
        fausse couche
        fausse-couche
        fausses couches
        fausses couches à répétition
        mort-né
        bébé mort-né
        mort in utero
        deuil périnatal
        mort périnatale
        j'ai perdu mon bébé
        perte de bébé
        bébé mort
        grossesse arrêtée
        grossesse extra-utérine
        IMG
        interruption médicale de grossesse
        IVG
        avortement
        mamange
        ma femme a fait une fausse couche

theme-childlessness = Désirer un enfant qui ne vient pas
    .about = Pour les personnes qui désirent un enfant et qui n’en ont pas.
    .words =
        infertilité
        infertile
        stérile
        stérilité
        désir d'enfant
        sans enfant
        pas d'enfant
        je n'arrive pas à tomber enceinte
        tomber enceinte
        je ne peux pas avoir d'enfant
        PMA
        FIV
        insémination
        fertilité
        essais bébé
        deuil de maternité
        mon mari est stérile
        ma belle-famille veut un bébé

theme-divorce = Séparation et divorce
    .about = Pour les personnes qui se séparent ou qui sont séparées.
    .words =
        divorce
        divorcer
        divorcé
        divorcée
        je veux divorcer
        séparation
        se séparer
        séparé
        séparée
        rupture
        chagrin d'amour
        peine de coeur
        mon mari m'a quittée
        ma femme m'a quitté
        quitter mon mari
        mon ex
        ex-mari
        garde des enfants
        garde alternée
        pension alimentaire
        mes parents divorcent
        enfants du divorce
        parents séparés

## body
theme-cancer = Cancer
    .about = Pour les personnes qui ont ou ont eu un cancer, et pour leurs proches.
    .words =
        cancer
        cancers
        kancer
        tumeur
        tumeur maligne
        chimio
        chimiothérapie
        radiothérapie
        rayons
        métastases
        leucémie
        lymphome
        mélanome
        cancer du sein
        cancer de la prostate
        cancer du poumon
        cancer du côlon
        cancer de l'utérus
        cancer des ovaires
        cancer de la peau
        cancer du sang
        cancer de l'enfant
        oncologie
        rémission
        récidive
        après le cancer
        j'ai un cancer
        ma mère a un cancer
        mon mari a un cancer

theme-breast-cancer = Cancer du sein
    .about = Pour les personnes qui ont ou ont eu un cancer du sein, et pour leurs proches.
    .words =
        cancer du sein
        cancer sein
        sein
        seins
        tumeur au sein
        boule au sein
        boule dans le sein
        ablation du sein
        mastectomie
        reconstruction du sein
        reconstruction mammaire
        prothèse mammaire
        BRCA
        hormonothérapie
        lymphœdème
        ma femme a un cancer du sein
        ma mère a un cancer du sein

theme-prostate-cancer = Cancer de la prostate
    .about = Pour les hommes qui ont ou ont eu un cancer de la prostate, et pour leurs proches.
    .words =
        prostate
        cancer de la prostate
        cancer prostate
        prostat
        PSA
        taux de PSA
        opération de la prostate
        prostatectomie
        ablation de la prostate
        incontinence après opération
        érection après opération
        hormonothérapie
        mon mari a un cancer de la prostate
        mon père a un cancer de la prostate

theme-chronic-pain = Une douleur qui dure
    .about = Pour les personnes qui ont mal depuis longtemps.
    .words =
        douleur
        douleurs
        douleur chronique
        douleurs chroniques
        j'ai toujours mal
        j'ai mal partout
        mal partout
        mal de dos
        mal au dos
        lombalgie
        hernie
        hernie discale
        sciatique
        douleur nerveuse
        névralgie
        douleur neuropathique
        algodystrophie
        SDRC
        centre de la douleur
        vivre avec la douleur

theme-fibromyalgia = Fibromyalgie
    .about = Pour les personnes qui ont mal dans tout le corps et sont très fatiguées.
    .words =
        fibromyalgie
        fibromialgie
        fibro
        fibromyalgique
        douleurs musculaires
        mal aux muscles
        mal partout
        douleurs partout
        douleurs et fatigue
        douleurs dans tout le corps
        syndrome fibromyalgique

theme-chronic-fatigue = Une fatigue qui ne passe pas
    .about = Pour les personnes épuisées depuis longtemps, même après du repos.
    .words =
        fatigue
        fatigué
        fatiguée
        fatigue chronique
        toujours fatigué
        toujours fatiguée
        syndrome de fatigue chronique
        SFC
        EM/SFC
        EM
        encéphalomyélite myalgique
        malaise post-effort
        épuisée au moindre effort
        plus de force
        épuisement physique
        maladie de Lyme
        Lyme

theme-long-covid = Covid long
    .about = Pour les personnes qui restent malades longtemps après le covid.
    .words =
        covid
        covid long
        long covid
        Covid-19
        post-covid
        corona
        après le covid
        séquelles du covid
        fatigue après covid
        perte du goût
        perte de l'odorat
        essoufflé depuis le covid
        brouillard mental
        jamais remis du covid

theme-diabetes = Diabète
    .about = Pour les personnes qui ont du diabète, et pour leurs proches.
    .words =
        diabète
        diabete
        diabétique
        diabétiques
        diabet
        sucre
        j'ai du sucre
        sucre dans le sang
        maladie du sucre
        glycémie
        insuline
        pompe à insuline
        hypoglycémie
        diabète de type 1
        diabète de type 2
        diabète de grossesse
        mon fils est diabétique
        enfant diabétique

theme-heart = Maladies du cœur
    .about = Pour les personnes qui ont une maladie du cœur, et pour leurs proches.
    .words =
        cœur
        coeur
        maladie du coeur
        problème de coeur
        problèmes cardiaques
        cardiaque
        infarctus
        crise cardiaque
        arrêt cardiaque
        insuffisance cardiaque
        angine de poitrine
        arythmie
        fibrillation
        hypertension
        tension trop haute
        pacemaker
        stent
        pontage
        opération du coeur
        malformation cardiaque
        mon mari a fait un infarctus

theme-stroke = AVC (attaque au cerveau)
    .about = Pour les personnes qui ont eu un AVC, et pour leurs proches.
    .words =
        AVC
        AIT
        attaque cérébrale
        attaque au cerveau
        accident vasculaire cérébral
        hémorragie cérébrale
        congestion cérébrale
        infarctus cérébral
        paralysé d'un côté
        hémiplégie
        aphasie
        je ne trouve plus mes mots
        après un AVC
        mon père a eu un AVC
        mon mari a fait un AVC

theme-brain-injury = Lésion au cerveau
    .about = Pour les personnes dont le cerveau a été touché par un accident ou une maladie, et pour leurs proches.
    .words =
        cerveau
        lésion cérébrale
        lésions cérébrales
        cérébrolésé
        traumatisme crânien
        traumatisme cranien
        trauma crânien
        commotion
        commotion cérébrale
        choc à la tête
        coup sur la tête
        coma
        tumeur au cerveau
        méningite
        encéphalite
        mon mari a changé depuis son accident
        AVC

theme-dementia = Perte de mémoire et Alzheimer
    .about = Pour les personnes qui perdent la mémoire, et pour leurs proches.
    .words =
        démence
        demence
        maladie d'Alzheimer
        Alzheimer
        alzeimer
        alzaimer
        mémoire
        perte de mémoire
        pertes de mémoire
        oublier
        oublis
        j'oublie tout
        ma mère oublie tout
        ma mère perd la tête
        ma mère a Alzheimer
        mon mari ne me reconnaît plus
        sénile
        démence sénile
        démence vasculaire
        démence fronto-temporale
        corps de Lewy
        Alzheimer jeune
        désorienté

theme-parkinson = Parkinson
    .about = Pour les personnes qui ont la maladie de Parkinson, et pour leurs proches.
    .words =
        Parkinson
        parkinsson
        maladie de Parkinson
        parkinsonien
        tremblement
        tremblements
        je tremble
        mains qui tremblent
        Parkinson jeune
        dopamine
        mon mari a Parkinson
        mon père a la maladie de Parkinson

theme-ms = Sclérose en plaques
    .about = Pour les personnes qui ont la sclérose en plaques, et pour leurs proches.
    .words =
        sclérose en plaques
        sclerose en plaques
        sclérose
        SEP
        MS
        poussée de SEP
        j'ai la SEP
        j'ai la sclérose en plaques
        ma femme a la SEP
        ma fille a la sclérose
        névrite optique

theme-epilepsy = Épilepsie
    .about = Pour les personnes qui ont de l’épilepsie, et pour leurs proches.
    .words =
        épilepsie
        epilepsie
        épileptique
        crise d'épilepsie
        crises d'épilepsie
        convulsions
        convulsion
        absences
        je tombe en crise
        grand mal
        mon enfant fait des crises
        mon fils est épileptique

theme-migraine = Migraine et maux de tête
    .about = Pour les personnes qui ont souvent mal à la tête.
    .words =
        migraine
        migraines
        migraineux
        migraineuse
        mal de tête
        mal à la tête
        maux de tête
        j'ai toujours mal à la tête
        céphalée
        céphalées
        algie vasculaire de la face
        migraine avec aura
        ma fille a des migraines

theme-rheumatism = Rhumatismes et articulations
    .about = Pour les personnes qui ont mal aux articulations.
    .words =
        rhumatisme
        rhumatismes
        rumatisme
        arthrite
        arthrose
        articulations
        mal aux articulations
        polyarthrite
        polyarthrite rhumatoïde
        spondylarthrite
        spondylarthrite ankylosante
        goutte
        lupus
        ostéoporose
        mal aux genoux
        mal aux mains
        raide le matin
        rhumatologue

theme-lung = Poumons et souffle
    .about = Pour les personnes qui manquent de souffle, et pour leurs proches.
    .words =
        poumon
        poumons
        maladie des poumons
        BPCO
        COPD
        asthme
        asme
        asthmatique
        emphysème
        bronchite chronique
        souffle
        essoufflé
        essoufflée
        essoufflement
        je manque d'air
        du mal à respirer
        fibrose pulmonaire
        mucoviscidose
        oxygène à la maison
        mon enfant a de l'asthme

theme-bowel = Ventre et intestins
    .about = Pour les personnes qui ont une maladie du ventre ou des intestins.
    .words =
        intestin
        intestins
        ventre
        mal au ventre
        Crohn
        maladie de Crohn
        rectocolite
        rectocolite hémorragique
        RCH
        colite
        MICI
        côlon irritable
        colon irritable
        intestin irritable
        diarrhée
        constipation
        incontinence
        toujours aux toilettes
        maladie cœliaque
        gluten

theme-stoma = Vivre avec une stomie
    .about = Pour les personnes qui ont ou vont avoir une stomie, et pour leurs proches.
    .words =
        stomie
        stomies
        stomisé
        stomisée
        poche
        poche de stomie
        poche sur le ventre
        anus artificiel
        colostomie
        iléostomie
        urostomie
        mon mari a une poche

theme-kidney = Maladies des reins
    .about = Pour les personnes qui ont une maladie des reins, et pour leurs proches.
    .words =
        rein
        reins
        maladie des reins
        maladie rénale
        insuffisance rénale
        dialyse
        dialysé
        dialysée
        hémodialyse
        greffe
        greffe de rein
        transplantation
        donner un rein
        polykystose
        mon mari est en dialyse
        mes reins ne marchent plus

theme-hiv = Vivre avec le VIH
    .about = Pour les personnes qui vivent avec le VIH, et pour leurs proches.
    .words =
        VIH
        HIV
        sida
        séropositif
        seropositif
        séropositive
        séropositivité
        trithérapie
        test VIH positif
        indétectable
        virus du sida
        j'ai le VIH
        mon mari est séropositif

theme-hearing-loss = Mal entendre
    .about = Pour les personnes qui entendent mal ou pas du tout, ou qui ont des bruits dans les oreilles.
    .words =
        surdité
        surdite
        sourd
        sourde
        sourds
        malentendant
        malentendante
        malentendants
        mal entendre
        j'entends mal
        je n'entends pas bien
        dur d'oreille
        oreille
        oreilles
        appareil auditif
        implant cochléaire
        acouphène
        acouphènes
        sifflement dans les oreilles
        bruit dans les oreilles
        perte d'audition
        audition
        hyperacousie
        langue des signes
        maladie de Ménière
        mon mari devient sourd

theme-sight-loss = Mal voir
    .about = Pour les personnes qui voient mal ou ne voient pas.
    .words =
        aveugle
        aveugles
        malvoyant
        malvoyante
        malvoyants
        non-voyant
        cécité
        vue
        mal voir
        je vois mal
        je perds la vue
        perdre la vue
        yeux
        basse vision
        DMLA
        glaucome
        rétinite
        rétinopathie
        canne blanche
        chien guide
        braille
        handicap visuel
        ma mère devient aveugle

theme-obesity = Poids et surpoids
    .about = Pour les personnes que leur poids gêne et qui cherchent du soutien sans jugement.
    .words =
        surpoids
        obésité
        obesité
        obèse
        poids
        gros
        grosse
        trop gros
        trop grosse
        kilos en trop
        maigrir
        je n'arrive pas à maigrir
        perdre du poids
        régime
        bypass
        sleeve
        anneau gastrique
        chirurgie bariatrique
        opération de l'estomac
        IMC
        mon enfant est en surpoids

theme-menopause = Ménopause
    .about = Pour les femmes que la ménopause fatigue ou bouleverse.
    .words =
        ménopause
        menopause
        ménopausée
        préménopause
        périménopause
        bouffées de chaleur
        coups de chaud
        plus de règles
        règles irrégulières
        sueurs la nuit
        ménopause précoce
        retour d'âge
        hormones

theme-endometriosis = Endométriose et règles très douloureuses
    .about = Pour les personnes qui ont très mal pendant les règles ou qui ont de l’endométriose.
    .words =
        endométriose
        endometriose
        endo
        règles douloureuses
        règles très douloureuses
        règles
        douleurs de règles
        mal au ventre pendant les règles
        règles abondantes
        adénomyose
        douleurs pendant les rapports
        SOPK
        ovaires polykystiques
        kyste à l'ovaire

theme-skin = Peau et apparence
    .about = Pour les personnes qui ont une maladie de la peau ou une différence qui se voit.
    .words =
        peau
        maladie de peau
        psoriasis
        eczéma
        eczema
        exéma
        acné
        vitiligo
        démangeaisons
        ça me gratte
        brûlure
        brûlures
        grand brûlé
        cicatrice
        cicatrices
        visage
        alopécie
        pelade
        perte de cheveux
        tache de naissance
        urticaire
        maladie de Verneuil

theme-physical-disability = Handicap physique
    .about = Pour les personnes qui bougent ou marchent difficilement, et pour leurs proches.
    .words =
        handicap
        handicapé
        handicapée
        handicap physique
        handicap moteur
        handicape
        fauteuil roulant
        chaise roulante
        paralysé
        paralysée
        paralysie
        paraplégique
        tétraplégique
        amputation
        amputé
        amputée
        jambe amputée
        prothèse
        je ne peux plus marcher
        mobilité réduite
        myopathie
        maladie musculaire
        spina bifida
        infirmité motrice cérébrale
        polio
        je marche mal

theme-learning-disability = Comprendre et apprendre à son rythme
    .about = Pour les personnes qui ont besoin de plus de temps pour comprendre ou apprendre, et pour leurs proches.
    .words =
        déficience intellectuelle
        déficient intellectuel
        handicap mental
        handicap intellectuel
        retard mental
        retard de développement
        trisomie
        trisomie 21
        trisomique
        syndrome de Down
        difficultés d'apprentissage
        j'ai du mal à comprendre
        apprendre lentement
        enseignement spécialisé
        mon fils a un retard
        ma fille est trisomique

theme-rare-disease = Maladie rare
    .about = Pour les personnes qui ont une maladie que peu de gens connaissent, et pour leurs proches.
    .words =
        maladie rare
        maladies rares
        maladie orpheline
        maladie génétique
        maladie héréditaire
        syndrome rare
        maladie inconnue
        sans diagnostic
        errance médicale
        personne ne connaît ma maladie
        les médecins ne trouvent pas
        Ehlers-Danlos
        maladie de Huntington
        maladie de Charcot
        SLA
        drépanocytose
        mon enfant a une maladie rare

## safety
theme-domestic-violence = Violence à la maison
    .about = Pour les personnes qui sont frappées, menacées ou contrôlées par leur partenaire ou leur famille.
    .words =
        violence
        violences
        violent
        violence conjugale
        violences conjugales
        violence domestique
        violence familiale
        violence à la maison
        mon mari me frappe
        mon mari me tape
        mon mari me bat
        mon copain me frappe
        ma femme me frappe
        il me frappe
        coups
        femme battue
        homme battu
        il me menace
        menaces
        il me contrôle
        il m'insulte
        il me rabaisse
        il prend mon argent
        j'ai peur de mon mari
        j'ai peur de rentrer
        fuir mon mari
        emprise
        pervers narcissique
        violence psychologique
        maltraitance
        mon ex me harcèle
        ma fille se fait frapper
        mon fils me frappe

theme-sexual-violence = Violences sexuelles
    .about = Pour les personnes qui ont subi des gestes ou des rapports sexuels qu’elles ne voulaient pas, même il y a longtemps.
    .words =
        viol
        violée
        violé
        j'ai été violée
        on m'a violée
        abus
        abus sexuel
        abus sexuels
        abusée
        abusé
        agression sexuelle
        agressée
        violence sexuelle
        violences sexuelles
        attouchements
        harcèlement sexuel
        inceste
        sans consentement
        rapport forcé
        mon mari me force
        il m'a touchée
        on m'a forcée
        MeToo
        ma fille a été violée

theme-childhood-abuse = Une enfance qui fait mal
    .about = Pour les adultes qui ont vécu des coups, des abus, du rejet ou de l’abandon dans leur enfance.
    .words =
        enfance
        enfance difficile
        enfance maltraitée
        maltraitance
        maltraité
        enfant battu
        battue par mes parents
        mon père me battait
        ma mère me frappait
        abusé enfant
        abusée dans l'enfance
        inceste
        incest
        abusée par mon père
        abusée par mon oncle
        pédophile
        négligence
        parents toxiques
        mère toxique
        parents violents
        traumatisme d'enfance
        enfant placé
        pas aimé de mes parents

theme-honour-violence = Menaces au nom de l’honneur
    .about = Pour les personnes que leur famille surveille, menace ou frappe au nom de l’honneur.
    .words =
        honneur
        crime d'honneur
        crimes d'honneur
        violence d'honneur
        violences liées à l'honneur
        honneur de la famille
        honte de la famille
        ma famille me menace
        ma famille me surveille
        mon frère me surveille
        mon père veut me tuer
        enfermée à la maison
        je n'ai pas le droit de sortir
        fuir ma famille
        réputation
        virginité
        hchouma

theme-forced-marriage = Mariage forcé
    .about = Pour les personnes qu’on oblige à se marier ou à rester mariées.
    .words =
        mariage forcé
        mariage force
        mariages forcés
        mariage arrangé
        mariage précoce
        mariage d'enfants
        mariée de force
        marié de force
        marier de force
        on veut me marier
        mes parents veulent me marier
        mariage au pays
        je ne veux pas de ce mariage
        il refuse le divorce
        divorce religieux
        divorce islamique
        captivité conjugale
        abandonnée au pays

theme-female-genital-cutting = Excision
    .about = Pour les femmes et les filles qui vivent avec une excision ou qui en ont peur, et pour leurs proches.
    .words =
        excision
        excisée
        exciser
        excisées
        mutilation génitale
        mutilations génitales féminines
        mutilation sexuelle
        MGF
        infibulation
        infibulée
        circoncision des filles
        circoncision féminine
        on m'a coupée
        couper les filles
        réparation après excision
        ma fille risque l'excision

theme-bullying = Harcèlement à l’école ou au travail
    .about = Pour les personnes dont on se moque, qu’on insulte ou qu’on met à l’écart, et pour leurs proches.
    .words =
        harcèlement
        harcelement
        harcèlement scolaire
        harcèlement moral
        harcèlement au travail
        harcelé
        harcelée
        cyberharcèlement
        moqueries
        on se moque de moi
        humilié
        humiliée
        mis à l'écart
        insultes
        brimades
        bouc émissaire
        mobbing
        mon chef me harcèle
        mon fils est harcelé
        ma fille se fait embêter à l'école

## family
theme-caring = Prendre soin d’un proche
    .about = Pour les personnes qui s’occupent d’un proche malade, âgé ou handicapé.
    .words =
        aidant
        aidante
        aidants
        proche aidant
        proches aidants
        aidant familial
        aidant naturel
        aider un proche
        proche malade
        m'occuper de ma mère
        je m'occupe de ma mère malade
        je m'occupe de mon mari
        je soigne mon mari
        mon mari est malade
        ma femme est malade
        ma mère est malade
        parents âgés
        mère dépendante
        c'est trop lourd pour moi
        répit
        aidant Alzheimer
        mantelzorg
        mantelzorger
        aidant familial épuisé

theme-young-carers = Grandir avec un proche malade
    .about = Pour les personnes qui grandissent ou ont grandi avec un parent, un frère ou une sœur malade.
    .words =
        jeune aidant
        jeunes aidants
        jeune aidante
        enfant aidant
        parent malade
        ma mère est malade
        mon père est malade
        ma mère est dépressive
        ma mère est bipolaire
        mon frère est handicapé
        ma soeur est malade
        mon frère est autiste
        fratrie
        enfant de parent malade
        enfant d'alcoolique
        j'aide ma mère après l'école
        parent malade psychique

theme-parenting = Élever ses enfants
    .about = Pour les parents qui se posent des questions ou qui sont fatigués.
    .words =
        parents
        parent
        parentalité
        éducation
        éduquer
        élever mes enfants
        enfant
        enfants
        enfant difficile
        mon fils n'écoute pas
        mon enfant ne m'écoute pas
        ado
        ados
        adolescent
        adolescente
        adolescence
        crise d'ado
        puberté
        caprices
        je crie sur mes enfants
        je n'y arrive plus avec mes enfants
        dépassée par mes enfants
        beau-père
        belle-mère
        famille recomposée
        groupe de parents
        mon fils a de mauvaises fréquentations

theme-single-parent = Élever seul ou seule ses enfants
    .about = Pour les mères et les pères qui élèvent seuls leurs enfants.
    .words =
        maman solo
        papa solo
        parent solo
        mère seule
        père seul
        mère célibataire
        maman célibataire
        famille monoparentale
        monoparental
        parent isolé
        seule avec mes enfants
        seul avec mes enfants
        j'élève seule mes enfants
        le père est parti
        papa divorcé

theme-child-with-illness = Avoir un enfant malade ou handicapé
    .about = Pour les parents d’un enfant qui a une maladie ou un handicap.
    .words =
        enfant malade
        enfant handicapé
        enfant handicapée
        mon fils est malade
        ma fille est malade
        mon fils est handicapé
        mon bébé est malade
        enfant différent
        enfant à l'hôpital
        bébé prématuré
        prématuré
        enfant autiste
        enfant trisomique
        enfant épileptique
        enfant diabétique
        enfant cancer
        polyhandicap
        besoins spécifiques
        parents d'enfants handicapés

theme-estrangement = Plus de contact dans la famille
    .about = Pour les personnes qui n’ont plus de contact avec leur enfant, leur parent ou un autre proche.
    .words =
        plus de contact
        plus de nouvelles
        mon fils ne me parle plus
        ma fille ne veut plus me voir
        couper les ponts
        j'ai coupé les ponts
        rupture familiale
        brouille
        fâché avec ma famille
        conflit familial
        je ne vois plus mes enfants
        je ne vois plus mes petits-enfants
        je ne parle plus à ma mère
        rejetée par mes enfants
        rejeté par ma famille
        aliénation parentale
        privé de mes enfants

theme-relationship = Difficultés de couple
    .about = Pour les personnes pour qui la vie à deux est difficile.
    .words =
        couple
        problèmes de couple
        crise de couple
        dispute
        disputes
        on se dispute tout le temps
        on ne se parle plus
        infidélité
        infidèle
        mon mari me trompe
        ma femme me trompe
        trompé
        trompée
        adultère
        maîtresse
        jalousie
        jaloux
        jalouse
        relation toxique
        relation
        amour
        plus d'amour
        plus d'intimité
        mariage
        mon mari ne m'aime plus

theme-codependence = Vivre avec l’addiction d’un proche
    .about = Pour les personnes dont un proche boit, se drogue ou joue, et qui s’oublient elles-mêmes.
    .words =
        codépendance
        codependance
        co-dépendance
        codépendant
        codépendante
        mon mari boit
        ma femme boit
        mon fils boit
        mon fils se drogue
        ma fille se drogue
        mon mari se drogue
        mon mari joue au casino
        mon père est alcoolique
        ma mère est alcoolique
        vivre avec un alcoolique
        vivre avec un toxicomane
        proche alcoolique
        Al-Anon
        Alanon
        Alateen
        enfant d'alcoolique
        entourage

theme-adoption = Adoption
    .about = Pour les personnes adoptées, leurs parents adoptifs et leurs parents de naissance.
    .words =
        adoption
        adopter
        adopté
        adoptée
        adoptés
        enfant adopté
        parents adoptifs
        mère adoptive
        mère biologique
        parents biologiques
        mes vrais parents
        chercher ma mère
        recherche des origines
        adoption internationale
        né sous X
        abandonné à la naissance
        j'ai dû donner mon enfant
        famille d'accueil

theme-new-parents = Après la naissance
    .about = Pour les parents qui vivent des moments difficiles pendant la grossesse ou après la naissance.
    .words =
        naissance
        bébé
        accouchement
        après l'accouchement
        post-partum
        dépression post-partum
        dépression postnatale
        déprime après bébé
        baby blues
        jeune maman
        jeune mère
        jeune papa
        jeunes parents
        nouveau-né
        grossesse
        enceinte
        accouchement traumatique
        allaitement
        mon bébé pleure tout le temps
        je n'arrive pas à aimer mon bébé
        ma femme pleure depuis l'accouchement

## migration
theme-refugees = Réfugiés et nouveaux arrivants
    .about = Pour les personnes qui ont dû quitter leur pays ou qui viennent d’arriver.
    .words =
        réfugié
        réfugiée
        réfugiés
        refugie
        asile
        demandeur d'asile
        demande d'asile
        centre d'accueil
        AZC
        migrant
        migrante
        migrants
        immigré
        immigrée
        immigration
        exil
        exilé
        fuir la guerre
        guerre
        j'ai fui mon pays
        nouveau dans le pays
        nouvel arrivant
        je viens d'arriver
        permis de séjour
        titre de séjour
        regroupement familial
        intégration
        inburgering
        statut de réfugié

theme-between-cultures = Entre deux cultures
    .about = Pour les personnes qui vivent ou élèvent leurs enfants entre deux cultures.
    .words =
        deux cultures
        entre deux cultures
        double culture
        culture
        cultures
        choc culturel
        différence de culture
        racines
        origines
        identité
        deuxième génération
        enfant d'immigrés
        couple mixte
        mariage mixte
        traditions
        élever mes enfants ici
        mes enfants ne parlent plus ma langue
        ni d'ici ni de là-bas
        métis

theme-homesickness = Le mal du pays
    .about = Pour les personnes à qui leur pays ou leur famille manque beaucoup.
    .words =
        mal du pays
        nostalgie
        mon pays me manque
        ma famille me manque
        le bled me manque
        bled
        loin de ma famille
        loin de chez moi
        famille restée au pays
        mes parents sont restés là-bas
        rentrer au pays
        déraciné
        déracinée
        déracinement
        exil
        expatrié
        expatriée
        ghorba

theme-discrimination = Racisme et discrimination
    .about = Pour les personnes qu’on traite mal à cause de ce qu’elles sont ou d’où elles viennent.
    .words =
        racisme
        raciste
        discrimination
        discriminé
        discriminée
        préjugés
        islamophobie
        antisémitisme
        xénophobie
        voile
        foulard
        couleur de peau
        à cause de mon origine
        à cause de mon nom
        insultes racistes
        on me traite mal
        exclusion
        injustice

theme-language-practice = Parler la langue ensemble
    .about = Pour les personnes qui veulent s’exercer à parler la langue du pays.
    .words =
        langue
        apprendre la langue
        parler la langue
        néerlandais
        neerlandais
        hollandais
        apprendre le néerlandais
        parler néerlandais
        cours de néerlandais
        cours de langue
        conversation
        groupe de conversation
        table de conversation
        café langue
        taalcafé
        je ne parle pas bien
        parler mieux
        pratiquer la langue

theme-undocumented = Vivre sans papiers
    .about = Pour les personnes qui vivent ici sans permis de séjour.
    .words =
        sans papiers
        sans-papiers
        sans papier
        pas de papiers
        clandestin
        clandestine
        illégal
        illégale
        situation irrégulière
        sans permis de séjour
        asile refusé
        demande d'asile rejetée
        débouté
        expulsion
        peur d'être expulsé
        régularisation

## identity
theme-lgbtq = Gay, lesbienne, bi, queer
    .about = Pour les personnes qui aiment autrement ou se posent des questions, et pour leurs proches.
    .words =
        gay
        gays
        homo
        homosexuel
        homosexuelle
        homosexualité
        lesbienne
        lesbiennes
        bi
        bisexuel
        bisexuelle
        queer
        LGBT
        LGBTQ
        LGBTQIA+
        coming out
        coming-out
        faire mon coming out
        j'aime les hommes
        j'aime les femmes
        attirance pour le même sexe
        orientation sexuelle
        homophobie
        asexuel
        pansexuel
        gay et musulman
        mon fils est gay
        ma fille est lesbienne

theme-transgender = Trans et questions de genre
    .about = Pour les personnes trans, non binaires ou qui s’interrogent sur leur genre, et pour leurs proches.
    .words =
        trans
        transgenre
        transgenres
        transsexuel
        transexuel
        transidentité
        genre
        identité de genre
        transition
        changer de sexe
        changement de sexe
        non-binaire
        non binaire
        dysphorie de genre
        femme trans
        homme trans
        intersexe
        né dans le mauvais corps
        mon enfant est trans

theme-women = Entre femmes
    .about = Pour les femmes qui veulent se rencontrer et se donner de la force.
    .words =
        femme
        femmes
        entre femmes
        groupe de femmes
        café des femmes
        cercle de femmes
        rencontrer d'autres femmes
        mamans
        femmes seules
        femmes migrantes
        femmes musulmanes
        droits des femmes
        émancipation
        sororité

theme-men = Entre hommes
    .about = Pour les hommes qui veulent parler avec d’autres hommes.
    .words =
        homme
        hommes
        entre hommes
        groupe d'hommes
        cercle d'hommes
        parler entre hommes
        pères
        papas
        groupe de pères
        café des pères
        hommes seuls
        masculinité
        un homme ça ne pleure pas

theme-faith-doubt = Douter de sa foi ou quitter sa religion
    .about = Pour les personnes qui doutent de leur foi, ou qui quittent une religion ou un groupe fermé.
    .words =
        religion
        foi
        doute
        je doute de ma foi
        perdre la foi
        je ne crois plus
        quitter l'islam
        quitter l'église
        quitter ma religion
        ex-musulman
        ex-musulmane
        athée
        apostasie
        secte
        sortir d'une secte
        témoins de Jéhovah
        gourou
        dérive sectaire
        communauté fermée
        ma famille est très religieuse

## living
theme-loneliness = Solitude
    .about = Pour les personnes qui se sentent seules et voudraient rencontrer du monde.
    .words =
        solitude
        seul
        seule
        seuls
        je me sens seul
        je me sens seule
        je suis seul
        je suis seule
        toujours seul
        tout seul
        toute seule
        solitaire
        isolé
        isolée
        isolement
        pas d'amis
        je n'ai pas d'amis
        j'ai pas d'amis
        amis
        se faire des amis
        trouver des amis
        amitié
        rencontrer des gens
        rencontres
        personne à qui parler
        parler à quelqu'un
        célibataire
        ma mère est seule
        personne ne vient me voir

theme-debt = Dettes et manque d’argent
    .about = Pour les personnes qui ont des dettes ou trop peu d’argent.
    .words =
        dette
        dettes
        endetté
        endettée
        endettement
        surendettement
        surendetté
        j'ai des dettes
        argent
        problèmes d'argent
        manque d'argent
        plus d'argent
        factures
        je ne peux plus payer
        loyer impayé
        huissier
        huissiers
        fins de mois difficiles
        crédit
        crédits
        découvert
        pauvreté
        pauvre
        faillite
        saisie
        aide alimentaire
        aide sociale
        mon mari a fait des dettes

theme-unemployment = Sans travail
    .about = Pour les personnes qui cherchent du travail ou ne peuvent plus travailler.
    .words =
        chômage
        chomage
        chômeur
        chômeuse
        sans travail
        sans emploi
        travail
        emploi
        pas de travail
        chercher du travail
        je cherche du travail
        trouver du travail
        recherche d'emploi
        licencié
        licenciée
        licenciement
        j'ai perdu mon travail
        viré
        je ne peux plus travailler
        invalidité
        incapacité de travail
        UWV
        mon mari est au chômage

theme-work-stress = Problèmes au travail
    .about = Pour les personnes que le travail rend malheureuses ou malades.
    .words =
        travail
        boulot
        problèmes au travail
        stress au travail
        stress
        pression au travail
        trop de travail
        chef
        patron
        collègues
        conflit au travail
        dispute avec mon chef
        mauvaise ambiance au travail
        souffrance au travail
        peur d'aller au travail
        je déteste mon travail
        exploité
        heures supplémentaires
        harcèlement au travail

theme-homelessness = Sans logement
    .about = Pour les personnes qui n’ont pas de chez-soi ou risquent de le perdre.
    .words =
        sans-abri
        sans abri
        SDF
        sans domicile
        sans logement
        logement
        sans maison
        à la rue
        dormir dehors
        je dors dans ma voiture
        je dors chez des amis
        je cherche un logement
        j'ai perdu mon logement
        expulsé
        expulsion
        hébergement
        hébergement d'urgence
        foyer
        vivre dans la rue

theme-detention = Prison et après
    .about = Pour les personnes qui sont ou ont été en prison, et pour leurs familles.
    .words =
        prison
        en prison
        détenu
        détenue
        détention
        incarcéré
        taule
        sortie de prison
        sorti de prison
        après la prison
        ex-détenu
        casier judiciaire
        réinsertion
        parloir
        bracelet électronique
        mon mari est en prison
        mon fils est en prison
        famille de détenu

theme-veterans = Anciens militaires et métiers du secours
    .about = Pour les personnes qui ont servi dans l’armée, la police ou les secours, et pour leurs proches.
    .words =
        vétéran
        vétérans
        veteran
        ancien combattant
        anciens combattants
        militaire
        militaires
        soldat
        armée
        retour de mission
        policier
        policière
        police
        pompier
        pompiers
        ambulancier
        ambulancière
        secouriste
        traumatisme de guerre
        femme de militaire
        mon mari est revenu changé

theme-low-literacy = Lire et écrire, c’est difficile
    .about = Pour les personnes qui voudraient mieux lire, écrire ou compter.
    .words =
        lire
        écrire
        lire et écrire
        apprendre à lire
        apprendre à écrire
        je ne sais pas lire
        je ne sais pas écrire
        je lis mal
        du mal à lire
        illettrisme
        illettré
        illettrée
        analphabète
        analphabétisme
        alphabétisation
        dyslexie
        dyslexique
        orthographe
        remplir les papiers
        je ne comprends pas les lettres
        compter
        ordinateur

theme-ageing = Avancer en âge
    .about = Pour les personnes âgées qui veulent parler de ce qui change.
    .words =
        vieillir
        vieux
        vieille
        vieillesse
        âge
        âgé
        âgée
        personne âgée
        personnes âgées
        senior
        seniors
        aînés
        retraite
        retraité
        retraitée
        troisième âge
        maison de retraite
        peur de vieillir
        vieillir loin du pays
        grand-mère
        grand-père

theme-recovery = Aller mieux, se rétablir
    .about = Pour les personnes qui vivent ou ont vécu avec une maladie psychique et reprennent leur vie en main.
    .words =
        rétablissement
        retablissement
        se rétablir
        se reconstruire
        aller mieux
        m'en sortir
        guérir
        guérison
        WRAP
        plan WRAP
        santé mentale
        problèmes psychiques
        troubles psychiques
        maladie psychique
        maladie mentale
        psy
        psychiatrie
        hôpital psychiatrique
        après la psychiatrie
        pair-aidant
        pair-aidance
        groupe d'entraide
        rechute
        reprendre ma vie en main
