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
        j'ai la trouille
        la frousse
        flippé
        hypocondriaque
        hypocondrie
        j'imagine toujours le pire
        je rumine
        ruminations
        je me fais du souci pour tout
        je me fais du mauvais sang
        trop de soucis dans la tête
        mon cerveau ne s'arrête pas
        mes pensées tournent en boucle
        noeud à l'estomac
        gorge serrée
        poitrine serrée
        oppression dans la poitrine
        je suis toujours sur les nerfs
        à cran
        je n'arrive pas à me détendre
        se détendre
        stress des examens
        anxiété de séparation
        nerveux
        nerveuse

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
        crise de nerfs
        coeur qui bat trop vite
        palpitations
        j'étouffe
        j'ai l'impression d'étouffer
        impression de mourir
        peur de mourir d'un coup
        peur de faire un malaise
        peur de m'évanouir
        peur de devenir fou
        peur de devenir folle
        peur que ça recommence
        la peur d'avoir peur
        je tremble et je transpire d'un coup
        fourmillements dans les mains
        vertiges et angoisse
        hyperventilation
        j'hyperventile
        je n'ose plus sortir
        je ne sors plus de chez moi
        peur du métro
        peur dans les magasins
        peur au supermarché
        peur dans le tunnel
        peur d'être seul à la maison
        peur de rester seule
        peur des grands espaces
        panic attack
        tétanie

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
        arachnophobie
        peur des serpents
        peur des chiens
        peur des oiseaux
        peur du sang
        peur du dentiste
        peur des aiguilles
        peur du médecin
        peur de l'orage
        peur de l'eau
        peur du noir
        peur de l'ascenseur
        peur d'être enfermé
        acrophobie
        amaxophobie
        peur sur l'autoroute
        émétophobie
        éreutophobie
        je rougis tout le temps
        je deviens tout rouge
        peur de téléphoner
        peur de manger devant les autres
        peur d'être jugé
        peur d'être jugée
        tout le monde me regarde
        glossophobie
        peur de passer à l'oral
        je bégaie quand je parle
        je perds mes moyens devant les gens
        sociophobe
        agoraphobe
        mutisme sélectif
        ma fille ne parle qu'à la maison
        refus scolaire anxieux
        refus scolaire
        ma fille n'ose plus sortir
        mon fils a peur des autres
        peur panique
        peur bleue

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
        ocd
        maniaque du ménage
        maniaque de la propreté
        j'ai peur de contaminer
        peur de la saleté
        peur de toucher
        je compte tout
        je dois tout compter
        je dois toucher trois fois
        tout doit être symétrique
        j'ai fermé le gaz ou pas
        j'ai les mains abîmées à force de laver
        peur de faire du mal à quelqu'un
        phobie d'impulsion
        pensées horribles
        pensée magique
        je dois refaire tout
        accumulation
        accumuler
        accumulateur
        syllogomanie
        je garde tout
        je ne jette rien
        maison encombrée
        diogène
        tics
        tics nerveux
        tourette
        je m'arrache les cheveux
        trichotillomanie
        je me gratte jusqu'au sang
        dermatillomanie
        je me ronge les ongles
        onychophagie
        ma fille se lave sans arrêt

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
        dépressifs
        déprimer
        gros coup de déprime
        petit moral
        le moral dans les chaussettes
        pas bien dans ma tête
        mal dans ma peau
        mal dans ma tête
        je broie du noir
        broyer du noir
        j'ai le bourdon
        idées sombres
        plus la force de rien
        plus rien ne me fait plaisir
        je n'ai plus de joie
        je ne ris plus
        plus de motivation
        aucune motivation
        aucune énergie
        je reste au lit toute la journée
        je n'arrive pas à sortir du lit
        je ne me lave plus
        je ne fais plus rien de mes journées
        je pleure sans raison
        je pleure tous les jours
        je pleure pour rien
        envie de pleurer
        je n'ai plus de larmes
        tout est noir
        tout est gris
        je touche le fond
        au bout du rouleau
        je me sens inutile
        je ne sers à rien
        ma vie n'a pas de sens
        la vie est trop dure
        rien n'a de sens
        sans espoir
        désespéré
        désespérée
        je n'arrive pas à remonter la pente
        dysthymie
        dépression de l'adolescent
        dépression du sujet âgé
        blues de l'hiver
        prozac
        mon fils ne sort plus de sa chambre
        mon mari ne rit plus
        mon mari reste dans son fauteuil

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
        bipolaires
        bipo
        maniaque et dépressif
        phase dépressive
        phases hautes et basses
        hauts et bas
        crise maniaque
        état maniaque
        accès maniaque
        hypomaniaque
        trouble de l'humeur
        humeur instable
        je passe du rire aux larmes
        un jour euphorique un jour au fond
        trop d'énergie je ne dors plus
        euphorie
        je dépense tout quand je suis haut
        cycles rapides
        cyclothymique
        stabilisateur d'humeur
        thymorégulateur
        dépakote
        téralithe
        ascenseur émotionnel

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
        psychoses
        schizophrènes
        schyzophrénie
        schizoaffectif
        psychotiques
        délirant
        idées délirantes
        délires
        paranoïaque
        persécution
        je me sens persécuté
        je me sens surveillé
        je suis surveillé
        on m'écoute
        on lit dans mes pensées
        on me veut du mal
        la télé me parle
        les voix me disent quoi faire
        les voix m'insultent
        réseau sur l'entente de voix
        je vois des choses
        perdre contact avec la réalité
        possédé
        neuroleptiques
        antipsychotiques
        abilify
        risperdal
        psychose cannabis
        mon fils parle tout seul
        mon fils se croit persécuté
        unafam

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
        borderlines
        tpb
        bpd
        je passe de l'amour à la haine
        amour et haine
        hypersensibilité émotionnelle
        émotions en montagnes russes
        je vis tout à mille à l'heure
        mes émotions débordent
        je pète les plombs
        je pète un câble
        je m'énerve pour un rien
        je m'énerve vite
        je me mets en rage
        gestion des émotions
        peur du rejet
        je m'attache trop
        vide intérieur
        je ne sais pas qui je suis
        je gâche toutes mes relations
        narcissisme
        histrionique
        schizoïde
        antisocial
        thérapie dialectique
        dbt
        mon fils a des accès de rage

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
        traumas
        traumatique
        traumatisant
        espt
        ptss
        tspt complexe
        psychotraumatisme
        psychotrauma
        la guerre dans ma tête
        images dans la tête
        images qui reviennent
        ça revient tout le temps
        je revis la scène
        je fais des cauchemars toutes les nuits
        je n'arrive pas à oublier
        j'ai vu des morts
        j'ai vu des choses horribles
        j'ai vécu des choses horribles
        j'ai été agressé
        torturée
        prise d'otage
        braquage
        j'ai été braqué
        cambriolage
        cambriolé
        attentats
        accident de voiture
        accident de la route
        accident de train
        incendie
        inondation
        tremblement de terre
        catastrophe
        bombardements
        bombes
        génocide
        rescapé
        rescapée
        assassinat
        meurtre d'un proche
        je sursaute au moindre bruit
        hypervigilance
        dissociation
        trouble dissociatif
        tdi
        traversée de la mer
        mon fils a vu des choses terribles
        mon mari fait des cauchemars de la guerre
        transgénérationnel

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
        épuisement nerveux
        lessivé
        lessivée
        vidée
        exténué
        exténuée
        éreinté
        au bout du rouleau
        à bout de nerfs
        les nerfs à vif
        j'ai les nerfs qui lâchent
        j'ai pété un câble au travail
        je n'y arrive plus
        je n'arrive plus à suivre
        c'est trop pour moi
        trop de choses à gérer
        charge mentale
        débordé
        débordée
        dépassé par tout
        surchargé
        surchargée
        tout me fatigue
        plus de jus
        batterie à plat
        je fonctionne en automatique
        je ne récupère plus
        stress chronique
        stressé à mort
        en arrêt
        overspannen
        maman au bord de la crise
        parents épuisés
        bore-out
        brown-out
        mon compagnon a craqué

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
        anorexiques
        anorexie chez l'adolescent
        boulimiques
        boulimie vomitive
        binge eating
        conduites alimentaires
        arfid
        orthorexie
        bigorexie
        mérycisme
        pro ana
        je me prive de manger
        je saute des repas
        je ne mange presque rien
        je ne mange plus
        je me pèse dix fois par jour
        j'ai peur de manger
        peur de la nourriture
        peur de prendre du poids
        obsédée par mon poids
        obsédé par la nourriture
        je pense tout le temps à la nourriture
        je me trouve énorme
        je vomis en cachette
        laxatifs
        coupe-faim
        trop maigre
        maigreur
        squelettique
        sous-poids
        je fais trop de sport pour maigrir
        image du corps
        dysmorphophobie
        ma fille se fait vomir
        ma fille maigrit
        ma fille refuse de manger
        mon enfant ne mange que trois aliments

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
        automutiler
        envie de me couper
        je me suis coupée
        je me suis encore coupé
        coupures sur les bras
        cutter
        lame de rasoir
        cicatrices sur les bras
        cicatrices de scarification
        je cache mes bras
        je me griffe
        je me griffe jusqu'au sang
        je me mords
        je me brûle avec des cigarettes
        je me tape la tête contre le mur
        je me frappe
        je me punis
        auto-agression
        autoagressif
        self harm
        s'entailler
        arrêter de me couper
        arrêter de me scarifier
        j'ai trouvé des lames dans sa chambre
        ma fille se coupe
        ma fille se mutile
        ma fille s'automutile
        mon fils se scarifie
        ma copine se scarifie
        mon ado se fait du mal
        adolescente qui se scarifie

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
        suicidaires
        je pense au suicide
        envie de suicide
        penser à la mort
        je pense à la mort
        je pense tout le temps à mourir
        je voudrais ne plus exister
        je veux en finir
        mettre fin à mes jours
        mettre fin à ma vie
        je vais me foutre en l'air
        me foutre en l'air
        je vais me pendre
        me pendre
        me jeter sous un train
        m'ôter la vie
        je ne veux plus me réveiller
        ne plus se réveiller
        plus envie d'être là
        à quoi bon vivre
        je ne vois pas d'issue
        je serais mieux mort
        je serais mieux morte
        mieux sans moi
        je suis un poids pour tout le monde
        je n'ai plus la force de vivre
        fatigué de vivre
        j'en ai marre de vivre
        marre de la vie
        j'ai fait une ts
        j'ai raté mon suicide
        j'ai avalé des médicaments pour mourir
        survivant du suicide
        mon fils a voulu se tuer
        ma mère veut mourir
        suicid

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
        tda/h
        thada
        je n'arrive à rien terminer
        je commence tout et je ne finis rien
        je perds tout
        je perds toujours mes clés
        j'oublie mes rendez-vous
        toujours en retard
        toujours dans la lune
        dans la lune
        rêveur
        bordélique
        désordonné
        désorganisée
        étourdi
        je m'éparpille
        procrastination
        je remets tout à demain
        trop de pensées en même temps
        ça va dans tous les sens dans ma tête
        agité
        turbulent
        impulsif et distrait
        ne tient pas en place
        rilatine
        concerta
        méthylphénidate
        medikinet
        ma fille est dans la lune
        multi-dys
        dyspraxie

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
        diagnostic tardif
        neuroatypie
        neurodiversité
        atypique
        trouble envahissant du développement
        autismes
        masking
        camouflage social
        je fais semblant d'être normal
        shutdown
        meltdown
        surcharge sensorielle
        trop de bruit trop de lumière
        je ne supporte pas le bruit
        je ne comprends pas les codes sociaux
        je ne comprends pas l'ironie
        je ne sais pas quoi dire aux gens
        je ne regarde pas dans les yeux
        je n'aime pas les changements
        intérêts restreints
        stéréotypies
        mon enfant ne parle pas
        mon fils ne parle pas
        mon fils aligne ses jouets
        mon fils ne me regarde pas
        mon fils fait des crises quand on change

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
        hauts potentiels
        eip
        zèbres
        philo-cognitif
        multipotentiel
        multipotentiels
        surefficience
        surefficient
        je pense trop
        penser trop
        je pense trop vite
        cerveau qui ne s'arrête jamais
        pensée en arborescence
        test de qi
        qi
        mensa
        trop intelligent
        je m'ennuie avec les autres
        je ne me sens pas comme les autres
        sauter une classe
        hypersensibles
        ultrasensible
        personne hautement sensible
        phs
        hsp
        émotif
        émotive
        à fleur de peau
        une éponge à émotions
        je ressens les émotions des autres
        le bruit et la lumière me fatiguent
        empathe
        hoogbegaafd

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
        manque d'assurance
        pas sûr de moi
        pas sûre de moi
        je doute de moi
        je doute tout le temps
        je me dévalorise
        je me sens inférieur
        je me sens moche
        je me trouve moche
        je suis moche
        je suis bête
        je suis un raté
        je suis une ratée
        je suis un incapable
        tout le monde est mieux que moi
        je me compare aux autres
        je me déteste
        je me critique tout le temps
        s'aimer soi-même
        amour de soi
        s'accepter
        je n'ose rien
        je n'ose pas prendre la parole
        je n'ose pas demander
        réservé
        introverti
        introvertie
        gêné devant les gens
        renfermé
        renfermée
        je dis toujours oui
        trop gentille
        je me laisse marcher dessus
        je me fais marcher sur les pieds
        mettre des limites
        poser des limites
        peur d'échouer
        peur de l'échec
        peur de mal faire
        peur de décevoir
        tout doit être parfait
        imposteur
        mauvaise image de moi
        image de soi
        body positive
        ma femme se dévalorise

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
        je n'arrive pas à m'endormir
        je mets des heures à m'endormir
        je ne ferme pas l'oeil
        je dors trois heures
        je dors peu
        pas dormi de la nuit
        réveillé à 3 heures du matin
        je me réveille à 4 heures
        je me réveille toutes les heures
        réveils nocturnes
        je tourne dans mon lit
        je tourne en rond la nuit
        endormissement
        dette de sommeil
        terreurs nocturnes
        somnambule
        somnambulisme
        apnée
        ppc
        cpap
        ronflement
        ronfler
        ronflements
        jambes sans repos
        impatiences
        hypersomnie
        je dors tout le temps
        je m'endors la journée
        mélatonine
        insomnia
        mon enfant ne dort pas
        mon bébé ne dort pas
        ma femme ne dort plus

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
        alcolique
        alcoolodépendant
        alcolo
        poivrot
        pochtron
        ivrogne
        ivrognerie
        soûlard
        soûl
        bourré
        bourrée tous les soirs
        saoul
        ivre
        picole
        je me saoule
        je me soûle
        biture
        se bourrer la gueule
        gueule de bois
        murge
        beuverie
        binge drinking
        je bois seul
        je bois seule
        je bois toute la journée
        je bois pour oublier
        je bois pour dormir
        je bois dès le matin
        je n'arrive pas à m'arrêter au premier verre
        un verre et je ne m'arrête plus
        j'ai besoin d'un verre
        j'ai rebu
        j'ai replongé
        bouteilles cachées
        je cache mes bouteilles
        apéro tous les soirs
        whisky
        vodka
        rhum
        pastis
        delirium tremens
        cirrhose
        désintox
        désintoxication
        sevré
        abstinent
        abstinente
        abstinence
        réunion aa
        douze étapes
        croix bleue
        mon père boit
        mon fils boit trop
        ma fille se saoule
        mon copain boit
        ma soeur boit
        drank

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
        stups
        stupéfiants
        came
        défoncé
        fumette
        fumer de l'herbe
        fumer du shit
        pétard
        pétards
        bédo
        oinj
        bong
        teuch
        résine
        haschich
        hasch
        marijuana
        ganja
        kif
        wiet
        thc
        arrêter de fumer des joints
        sniffer
        poudre blanche
        cocaïnomane
        crackeur
        héro
        shoot
        seringue
        rabla
        ecsta
        ecstas
        taz
        pilules en soirée
        xtc
        speedé
        amphés
        crystal
        meth
        méthamphétamine
        3mmc
        cathinones
        mephédrone
        keta
        gbl
        gaz pour rire
        bouteilles de protoxyde
        lsd
        champignons hallucinogènes
        champis
        spice
        ptc
        buddha blue
        captagon
        khat
        qat
        subutex
        suboxone
        produits de substitution
        junkie
        addict
        addictions
        toxicomanes
        polyconsommation
        désintox drogue
        rechute drogue
        clean
        abstinence drogue
        réunion na
        csapa
        verslaving
        mon fils est accro
        mon fils deale
        fumeur de joints

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
        dépendance aux somnifères
        dépendance aux antidouleurs
        dépendance aux benzos
        dépendance aux opioïdes
        médocs
        je ne dors pas sans cachet
        pilules pour dormir
        j'augmente les doses
        stilnox
        zolpidem
        imovane
        zopiclone
        temesta
        lorazépam
        alprazolam
        bromazépam
        diazépam
        temazepam
        rivotril
        clonazépam
        seresta
        tranxène
        oxycontin
        fentanyl
        contramal
        néocodion
        sirop pour la toux codéine
        purple drank
        gabapentine
        ritaline détournée
        doliprane tous les jours
        abus de médicaments
        sevrage benzo
        sevrage benzodiazépines
        sevrage antidépresseurs
        arrêter les antidépresseurs
        pharmacodépendance
        slaappillen

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
        addiction aux paris
        parieur
        parieuse
        bookmaker
        winamax
        betclic
        unibet
        bet365
        parions sport
        tiercé
        quinté
        courses de chevaux
        courses hippiques
        bingo
        keno
        fdj
        française des jeux
        grattage
        tickets à gratter
        bandit manchot
        blackjack
        j'ai encore joué
        je n'arrive pas à arrêter de jouer
        je veux arrêter de jouer
        arrêter de jouer
        j'ai perdu mon salaire
        mon salaire part dans les jeux
        je veux me refaire
        je joue en cachette
        interdiction de jeu
        trading
        trader en ligne perdu
        crypto perdu argent
        lootbox
        ludopathie
        ludopathe
        joueuse
        gokken
        gokverslaving
        gamblers anonymous
        mon père joue aux courses
        mon frère parie tout

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
        jeux en ligne
        accro aux jeux
        je joue toute la nuit
        je joue dix heures par jour
        toujours sur l'ordi
        je scrolle toute la nuit
        scroller
        doomscrolling
        nomophobie
        détox numérique
        digital detox
        cyberdépendance
        dépendance aux écrans
        dépendance à internet
        séries toute la nuit
        netflix toute la nuit
        youtube toute la journée
        snapchat
        roblox
        minecraft
        league of legends
        world of warcraft
        fifa
        call of duty
        gta
        xbox
        switch
        nintendo
        twitch
        streaming
        manette
        geek
        no life
        schermverslaving
        mon fils crie quand je coupe le wifi
        mon fils ne sort plus à cause des jeux
        mon enfant est accro à la tablette
        gameur

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
        dépendance au tabac
        dépendance à la nicotine
        addiction au tabac
        un paquet par jour
        fumer comme un pompier
        gros fumeur
        fumeurs
        vapotage
        vapoteur
        puffs
        snus
        iqos
        shisha
        narghilé
        patch
        champix
        nicorette
        sevrage nicotine
        sevrage tabac
        tabacologue
        tabacologie
        toux de fumeur
        enceinte et je fume
        mon fils vapote
        ma fille fume
        ma femme fume
        mon ado fume
        roken

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
        sexolique
        sexoliques anonymes
        accro aux films x
        films x
        films pornos
        sites pornos
        nofap
        onlyfans
        sexcam
        cybersexe
        sexting
        accro à tinder
        accro aux sites de rencontre
        prostituées
        bordel
        escort
        salons de massage
        conquêtes à répétition
        je ne peux pas être fidèle
        sexualité compulsive
        pulsions sexuelles
        obsédé sexuel
        compulsif sexuel
        nymphomane
        chemsex
        je tombe toujours amoureuse du mauvais
        je ne peux pas vivre sans lui
        je ne peux pas vivre sans elle
        accro à une personne
        obsession amoureuse
        limérence
        mon conjoint est sex addict
        sex addict

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
        crise de compulsion
        crise d'hyperphagie
        hyperphagie boulimique
        hyperphage
        binge
        je me gave
        je bouffe tout le temps
        je bouffe trop
        bouffer
        goinfre
        je dévore
        je vide le frigo
        je mange la nuit
        manger la nuit
        je mange par ennui
        je mange quand je stresse
        manger par stress
        je mange quand je suis triste
        manger pour se consoler
        nourriture réconfort
        alimentation émotionnelle
        faim émotionnelle
        mangeur compulsif
        je finis le paquet
        je ne peux pas m'arrêter à un biscuit
        je ne sens pas quand je n'ai plus faim
        je mange jusqu'à avoir mal au ventre
        perte de contrôle avec la nourriture
        accro au chocolat
        accro à la nourriture
        malbouffe
        gourmandise
        dépendance au sucre
        dépendance à la nourriture
        arrêter le sucre
        outremangeurs
        ma femme mange trop
        mon mari ne s'arrête pas de manger
        mon fils mange sans arrêt

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
        deuils
        endeuillés
        perdre quelqu'un
        perdre un proche
        perdre sa mère
        perdre son père
        j'ai perdu quelqu'un
        j'ai perdu mon père
        j'ai perdu ma soeur
        j'ai perdu mon meilleur ami
        j'ai perdu mes parents
        mes parents sont morts
        ma soeur est morte
        ma maman est morte
        maman est partie
        papa est parti au ciel
        ma meilleure amie est morte
        disparition d'un proche
        enterrement
        obsèques
        funérailles
        cimetière
        condoléances
        elle me manque tellement
        ma mère me manque
        mon père me manque
        je pense à lui tous les jours
        le vide qu'il a laissé
        première année sans elle
        premier noël sans lui
        orphelins
        adolescent en deuil
        ma mère pleure mon père
        perdu mon chien
        rouw

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
        deuil d'un fils
        deuil d'une fille
        deuil d'un bébé
        perdre un enfant
        perdre un fils
        perdre sa fille
        perte d'un fils
        perte de ma fille
        mort de ma fille
        décès d'un enfant
        décès de mon fils
        décès de ma fille
        notre fille est décédée
        mon fils est décédé
        ma fille est décédée
        mon bébé est décédé
        mon fils s'est noyé
        mon enfant a été tué
        on a tué mon fils
        j'ai enterré mon enfant
        mère endeuillée
        père endeuillé
        maman endeuillée
        maman d'un ange
        mamanges
        parange
        paranges
        parents orphelins
        mort inattendue du nourrisson
        mort au berceau
        chambre vide de mon fils
        frères et soeurs endeuillés
        apprivoiser l'absence

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
        conjoint survivant
        conjoint décédé
        mon compagnon est décédé
        ma compagne est morte
        mon époux est décédé
        mon épouse est décédée
        mon homme est mort
        mon copain est mort
        ma copine est morte
        mon fiancé est mort
        perdre son mari
        perdre sa femme
        perdre son conjoint
        j'ai perdu mon compagnon
        j'ai perdu mon conjoint
        j'ai perdu l'amour de ma vie
        perte de mon mari
        perte de ma femme
        mort de ma femme
        décès de mon mari
        décès de ma femme
        deuil de mon mari
        deuil de ma femme
        deuil conjugal
        le lit est vide
        la maison est vide sans lui
        je mange seul depuis qu'elle est partie
        refaire sa vie après un décès
        mon père est perdu sans maman
        weduwe
        élever mes enfants après la mort de leur père
        pension de survie

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
        perdre quelqu'un par suicide
        perdu mon frère par suicide
        suicide de ma fille
        suicide de ma femme
        suicide de mon père
        suicide de ma mère
        suicide de mon frère
        suicide d'un ami
        suicide d'un parent
        suicide d'un collègue
        mon copain s'est suicidé
        mon enfant s'est suicidé
        mon fils s'est pendu
        mon mari s'est pendu
        il s'est pendu
        elle s'est pendue
        il s'est jeté sous un train
        il s'est tiré une balle
        il s'est tué
        elle s'est tuée
        il s'est ôté la vie
        je n'ai rien vu venir
        je n'ai pas pu l'empêcher
        culpabilité après suicide
        il a laissé une lettre
        famille de suicidé
        survivants d'un suicide

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
        perdre un bébé
        bébé décédé
        mort à la naissance
        mort foetale
        mort néonatale
        mfiu
        le coeur ne bat plus
        plus de battement de coeur
        pas de battement
        oeuf clair
        curetage
        grossesse non évolutive
        grossesse interrompue
        grossesse perdue
        geu
        grossesse molaire
        né sans vie
        enfant né sans vie
        mort-nés
        deuil de grossesse
        bébé étoile
        bébé ange
        bébé arc-en-ciel
        deuil anténatal
        prématuré décédé
        itg
        img trisomie
        avorter
        miskraam

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
        envie d'enfant
        vouloir un enfant
        je veux un bébé
        on n'arrive pas à avoir un bébé
        on n'arrive pas à avoir d'enfant
        nous n'avons pas d'enfant
        je n'aurai jamais d'enfant
        je ne serai jamais mère
        je ne serai jamais maman
        pas de bébé
        bébé qui ne vient pas
        je ne tombe pas enceinte
        toujours pas enceinte
        test négatif encore
        encore mes règles
        tout le monde est enceinte sauf moi
        tout le monde a des enfants sauf moi
        procréation médicalement assistée
        fécondation in vitro
        icsi
        iac
        iiu
        transfert d'embryon
        don d'ovocytes
        don de sperme
        congélation d'ovocytes
        spermogramme
        trompes bouchées
        insuffisance ovarienne
        sans enfant non désiré
        non-maternité
        childless
        nullipare
        célibataire sans enfant
        gpa
        mère porteuse
        deuil de l'enfant
        renoncer à avoir un enfant
        vivre sans enfant
        ma belle-mère demande un bébé
        ma fille ne peut pas avoir d'enfant
        mon mari ne peut pas avoir d'enfant
        kinderwens

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
        divorcés
        divorcées
        se séparer avec des enfants
        on va se séparer
        je veux le quitter
        je veux me séparer
        mon mari est parti
        ma femme est partie
        il m'a quittée
        largué
        larguée
        plaqué
        plaquée
        abandonnée par mon mari
        il est parti avec une autre
        elle est partie avec un autre
        ma copine m'a quitté
        mon copain m'a quittée
        coeur brisé
        peine d'amour
        je n'arrive pas à oublier mon ex
        mon ex me manque
        ex-femme
        ex-conjoint
        ex-copain
        problèmes avec mon ex
        guerre avec mon ex
        droit de visite
        je ne vois mes enfants qu'un week-end sur deux
        résidence alternée
        coparentalité
        médiation familiale
        juge aux affaires familiales
        refaire sa vie
        pères divorcés
        pères séparés
        mères séparées
        echtscheiding
        dépit amoureux

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
        cancéreux
        cancéreuse
        carcinome
        tumeurs
        métastasé
        métastatique
        chimiothérapies
        chimio fatigue
        perte de cheveux chimio
        immunothérapie
        curiethérapie
        greffe de moelle
        oncologue
        cancérologie
        soins palliatifs
        fin de vie
        cancer de l'estomac
        cancer de l'intestin
        cancer du rein
        cancer de la langue
        cancer du cerveau
        glioblastome
        myélome
        sarcome
        peur de la récidive
        peur que le cancer revienne
        fatigue après cancer
        kanker

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
        cancer des seins
        triple négatif
        her2
        un seul sein
        tumorectomie
        mammectomie
        masectomie
        curage axillaire
        ganglion sentinelle
        gros bras
        bras gonflé après cancer
        mammographie
        carcinome mammaire
        carcinome canalaire
        dcis
        brca1
        brca2
        tamoxifène
        anti-aromatase
        létrozole
        soutien-gorge prothèse
        perruque
        octobre rose
        europa donna
        borstkanker

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
        grosse prostate
        gleason
        surveillance active
        curiethérapie prostate
        rayons prostate
        radiothérapie prostate
        castration chimique
        piqûre d'hormones
        bouffées de chaleur homme
        je ne retiens plus mes urines
        fuites urinaires après opération
        incontinence homme
        plus d'érection
        impuissance après cancer
        impuissant après opération
        urologue
        métastases prostate
        cancer chez l'homme
        cancer masculin
        movember
        robot da vinci
        prostaatkanker
        anamacap

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
        douloureux chronique
        j'ai mal tous les jours
        j'ai mal tout le temps
        j'ai mal depuis des années
        souffrir tous les jours
        je souffre en permanence
        mal de reins
        tour de reins
        dos bloqué
        dos cassé
        lumbago
        lombalgies
        dorsalgie
        cervicales
        cervicalgie
        mal à la nuque
        torticolis
        nuque raide
        scoliose
        canal lombaire étroit
        colonne vertébrale
        sciatiques
        cruralgie
        mal à l'épaule
        mal à la hanche
        neuropathie
        pieds qui brûlent
        membre fantôme
        coup du lapin
        syndrome douloureux
        syndrome régional complexe
        algoneurodystrophie
        algologue
        antidouleurs ne marchent plus
        les médecins disent que c'est dans la tête
        pijn

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
        fibromyalgiques
        fibromyalgies
        fybromyalgie
        fibro fatigue
        sfm
        fibrosite
        polyentésopathie
        points douloureux
        tout mon corps me fait mal
        j'ai mal dans tout le corps
        courbatures
        courbaturé sans sport
        muscles raides
        raideur le matin
        douleurs diffuses
        douleurs qui se déplacent
        douleurs inexpliquées
        douleurs et sommeil
        je me réveille plus fatiguée
        on me dit que c'est dans ma tête
        maladie invisible
        ça ne se voit pas mais j'ai mal
        mon entourage ne me croit pas
        je ne supporte plus qu'on me touche
        rhumatisme musculaire

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
        toujours crevée
        crevé
        grosse fatigue
        le repos ne change rien
        plus d'énergie du tout
        aucune force
        raplapla
        à plat
        je reste allongée toute la journée
        alité
        alitée
        cloué au lit
        clouée au lit
        je dois m'allonger après la douche
        la moindre activité m'épuise
        malaise après effort
        intolérance à l'effort
        pacing
        encéphalomyélite
        me/cfs
        cfs
        asthénie
        syndrome post-viral
        mononucléose
        epstein-barr
        borréliose
        piqûre de tique
        fièvre q
        q-koorts
        mon fils est couché depuis des mois
        ma fille est toujours épuisée
        intolérant au bruit et à la lumière

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
        covids longs
        sars-cov-2
        coronavirus
        plus de souffle depuis le covid
        plus de goût
        plus d'odorat
        anosmie
        agueusie
        parosmie
        brouillard cérébral
        brain fog
        cerveau dans le brouillard
        perte de mémoire après covid
        coeur qui bat vite depuis le covid
        pots
        palpitations après covid
        malade depuis le vaccin
        coronapatient

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
        diabètes
        dt1
        dt2
        prédiabète
        hyperglycémie
        hypo
        hypos
        hémoglobine glyquée
        hba1c
        je me pique tous les jours
        insulinodépendant
        freestyle
        metformine
        ozempic
        acidocétose
        régime diabétique
        diabétologue
        suikerziekte

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
        cardiaques
        maladie cardiovasculaire
        coeur fatigué
        douleur à la poitrine
        décompensation cardiaque
        eau dans les poumons coeur
        angor
        artères bouchées
        coronaires
        maladie coronarienne
        coronarographie
        souffle au coeur
        palpitations
        extrasystoles
        tachycardie
        arythmies
        troubles du rythme
        défibrillateur
        dai
        stents
        greffe du coeur
        cardiomyopathie
        myocardite
        péricardite
        cardiopathie
        bébé opéré du coeur
        hypertendu
        hta
        tension artérielle
        cholestérol
        anévrisme
        dissection aortique
        cardiologue
        peur de refaire un infarctus
        réanimé
        hartaanval

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
        avc hémorragique
        avc ischémique
        avc jeune
        victime d'avc
        séquelles d'avc
        suite d'avc
        mini avc
        accident ischémique transitoire
        j'ai eu un avc
        j'ai fait un avc
        thrombose cérébrale
        caillot au cerveau
        hémorragie au cerveau
        rupture d'anévrisme
        anévrisme cérébral
        saignement dans le cerveau
        acv
        cva
        beroerte
        stroke
        hémiplégique
        hémiparésie
        bras paralysé
        bouche de travers
        moitié du corps paralysée
        aphasique
        aphasiques
        je cherche mes mots
        je n'arrive plus à parler
        perte de la parole
        ne parle plus depuis son avc
        réapprendre à parler
        réapprendre à marcher
        orthophoniste après avc
        logopède
        rééducation après avc
        fatigue après avc
        travailler après un avc
        ma mère ne parle plus depuis l'attaque
        mon mari a changé depuis son avc
        aidant d'une personne avc
        proches d'avc

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
        cérébrolésés
        cérébro-lésé
        tc léger
        fracture du crâne
        blessure à la tête
        chute sur la tête
        tombé sur la tête
        commotions
        syndrome post-commotionnel
        j'ai changé depuis mon accident
        je ne suis plus le même depuis l'accident
        j'oublie tout depuis mon accident
        je fatigue vite depuis l'accident
        je ne supporte plus le bruit depuis l'accident
        accident de moto
        accident de voiture tête
        état végétatif
        locked-in
        anoxie
        manque d'oxygène au cerveau
        hydrocéphalie
        encéphalopathie
        hersenletsel
        handicap invisible après accident
        troubles cognitifs
        troubles de mémoire après accident
        ma femme n'est plus la même

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
        dément
        démente
        démences
        altzheimer
        halzeimer
        dft
        dégénérescence fronto-temporale
        aphasie primaire progressive
        korsakoff
        troubles cognitifs
        je perds la tête
        perdre la tête
        perdre la boule
        gâteux
        gaga
        sénilité
        désorientée
        confusion
        j'oublie les noms
        j'oublie mes mots
        je ne retrouve plus mon chemin
        je me perds dans la rue
        je ne sais plus où je suis
        elle répète toujours la même chose
        ma mère pose toujours la même question
        ma mère ne me reconnaît plus
        ma mère se perd
        ma mère fugue
        ma mère laisse le gaz allumé
        ma mère cache ses affaires
        mon père oublie tout
        mon père ne me reconnaît plus
        mon mari oublie tout
        mon mari pose dix fois la même question
        mamie perd la tête
        papi oublie tout
        aidants alzheimer
        dementie

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
        parkinsoniens
        parkinsonienne
        parkinsonisme
        maladie de parkison
        main qui tremble
        tremblote
        raideur des muscles
        rigidité
        lenteur
        je marche à petits pas
        je marche au ralenti
        je reste bloqué en marchant
        blocage à la marche
        freezing
        visage figé
        mon écriture devient toute petite
        modopar
        sinemet
        l-dopa
        lévodopa
        stimulation cérébrale profonde
        agoniste dopaminergique
        ams atrophie multisystématisée
        psp paralysie supranucléaire
        mon père tremble
        aidant parkinson
        démence parkinson

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
        scléroses
        sep et grossesse
        fatigue sep
        interféron
        ocrevus
        tecfidera
        névrite
        vue double
        fourmillements dans les jambes
        jambes engourdies
        jambes qui ne répondent plus
        mains engourdies
        plaques au cerveau
        myéline
        multiple sclerosis
        nmo
        neuromyélite optique
        maladie neurologique
        aidant sep
        arsep

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
        épileptiques
        crises convulsives
        crise convulsive
        convulser
        haut mal
        petit mal
        crise tonico-clonique
        crise partielle
        crise focale
        crises d'absence
        je perds connaissance et je tremble
        je tombe et je tremble
        je me mords la langue
        j'ai peur de faire une crise
        peur de la prochaine crise
        état de mal
        syndrome de dravet
        syndrome de west
        lennox-gastaut
        keppra
        dépakine
        lamictal
        lamotrigine
        stimulation du nerf vague
        cnep
        mon bébé convulse
        épilepcie

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
        mal de crâne
        maux de crâne
        tête qui tape
        tête dans un étau
        ma tête va exploser
        casque sur la tête
        la lumière me fait mal
        je dois rester dans le noir
        mal derrière l'oeil
        douleur à l'oeil
        algie vasculaire
        avf
        cluster headache
        névralgie du trijumeau
        trijumeau
        névralgie faciale
        névralgie d'arnold
        triptan
        triptans
        sumatriptan
        aimovig
        aura visuelle
        hémicrânie
        hoofdpijn

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
        rhumatisant
        rhumatologie
        rhumatismale
        reumatisme
        arthrites
        arthrosique
        artrose
        artrite
        spondy
        spondylo
        psoriasique
        douleurs articulaires
        mal aux os
        mal aux doigts
        doigts déformés
        doigts gonflés
        mains déformées
        raideur matinale
        genou foutu
        genou usé
        prothèse de hanche
        prothèse de genou
        pseudopolyarthrite
        ppr
        sjögren
        sclérodermie
        vascularite
        maladie auto-immune
        os fragiles
        décalcification
        méthotrexate
        biothérapie
        aji
        reuma

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
        pulmonaire
        maladie respiratoire
        insuffisance respiratoire
        bronches
        bronchite
        bronchites
        bronchectasie
        bronchopneumopathie
        b.p.c.o
        asmatique
        ventoline
        inhalateur
        court d'haleine
        difficultés à respirer
        dyspnée
        je siffle en respirant
        toux
        je tousse tout le temps
        glaires
        oxygène
        oxygénothérapie
        appareil pour respirer
        vni
        fibrose
        muco
        sarcoïdose
        hypertension pulmonaire
        htap
        amiante
        asbestose
        silicose
        poumon de fumeur
        greffe des poumons
        greffe pulmonaire
        tuberculose
        pneumologue
        réhabilitation respiratoire
        déficit en alpha-1
        astmatique

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
        maladie inflammatoire chronique
        chrone
        colites
        rcuh
        fistule
        fistules
        abcès anal
        sigmoïdite
        diverticulite
        diverticules
        sii
        colopathie
        colopathe
        ballonnements
        brûlures d'estomac
        reflux
        rgo
        gastrite
        ulcère
        estomac
        diarrhées
        constipé
        constipée
        sang dans les selles
        je cours aux toilettes
        je n'ose pas sortir sans toilettes
        fuites selles
        hémorroïdes
        coeliaque
        intolérance au lactose
        intolérances alimentaires
        allergie alimentaire
        fodmap
        pancréatite
        maladie du foie
        hépatite
        cirrhose biliaire
        grêle court

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
        stomathérapeute
        stomisés
        anus au ventre
        anus contre nature
        anus iliaque
        sac sur le ventre
        peur que la poche se décolle
        sexe et stomie
        stomie après cancer
        remise en continuité
        colostomisé
        iléostomisé
        bricker
        néovessie
        irrigation colique
        hernie parastomale
        peau irritée autour de la stomie
        stoma
        urilco

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
        insuffisant rénal
        insuffisants rénaux
        irc
        néphropathie
        néphrologue
        néphrologie
        créatinine
        dialyses
        péritonéale
        fistule dialyse
        greffée
        transplanté
        transplantée
        donneur vivant
        don d'organe
        syndrome néphrotique
        glomérulonéphrite
        maladie de berger
        calculs rénaux
        pyélonéphrite
        nierdialyse

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
        séropo
        séropos
        séropositifs
        personnes séropositives
        sidéen
        porteur du virus
        vivre avec le virus
        pvvih
        dépistage positif
        peur de dire que j'ai le vih
        stigmatisation vih
        charge virale
        antirétroviraux
        arv
        prep
        sérodifférent
        vih et grossesse
        femmes séropositives
        migrants et vih
        gay et séropositif
        mst
        sidaction

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
        dur de la feuille
        déficience auditive
        handicap auditif
        je n'entends plus
        je n'entends rien
        je fais toujours répéter
        je ne comprends pas ce que les gens disent
        je ne suis pas les conversations
        presbyacousie
        audioprothèse
        prothèse auditive
        sonotone
        otospongiose
        neurinome
        lsf
        lecture labiale
        lire sur les lèvres
        lpc
        sifflements
        bourdonnement
        bourdonnements
        tinnitus
        misophonie
        le bruit me fait mal
        ménière
        vertiges
        coda
        sourdaveugle
        sourd-aveugle
        slechthorend

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
        non-voyants
        mal-voyant
        malvoyance
        déficient visuel
        je ne vois plus rien
        je ne vois presque plus
        je vois flou
        vision floue
        vision double
        vision tunnel
        champ visuel
        je ne peux plus lire à cause de mes yeux
        je ne reconnais plus les visages
        héméralopie
        perte de vision
        perte de la vue
        maladie de l'oeil
        macula
        dégénérescence maculaire
        maculopathie
        cataracte
        glaucomes
        tension dans l'oeil
        rétine
        rétinopathie diabétique
        stargardt
        usher
        kératocône
        uvéite
        nerf optique
        neuropathie optique
        charles bonnet
        livres audio
        alphabet braille
        ma mère ne voit presque plus
        slechtziend
        blind

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
        obèses
        surcharge pondérale
        je pèse trop
        rondeurs
        enrobé
        bourrelets
        gros ventre
        ventre à perdre
        kilos
        perte de poids
        mincir
        groupe minceur
        yoyo
        régimes
        weight watchers
        diète
        rééquilibrage alimentaire
        diététicienne
        by-pass
        ballon gastrique
        réduction de l'estomac
        peau qui pend
        wegovy
        lipoedème
        grosses jambes
        grossophobie
        overgewicht

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
        ménopauses
        ménopausées
        postménopause
        âge critique
        j'ai toujours chaud
        j'ai chaud tout le temps
        je transpire la nuit
        sueurs nocturnes
        je me réveille trempée
        règles qui s'arrêtent
        règles qui s'espacent
        fin des règles
        cycle déréglé
        cycles irréguliers
        changement hormonal
        déséquilibre hormonal
        traitement hormonal
        ths
        thm
        oestrogènes
        progestérone
        insuffisance ovarienne précoce
        iop
        sécheresse vaginale
        sécheresse intime
        plus de libido
        baisse de libido ménopause
        prise de poids ménopause
        sommeil et ménopause
        dépression et ménopause
        overgang
        climatère

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
        endo et fertilité
        endogirls
        kyste endométriosique
        endométriome
        mal aux ovaires
        mal au bas-ventre
        douleurs au bas-ventre
        douleurs pelviennes
        douleurs menstruelles
        menstruations
        dysménorrhée
        hémorragies
        saignements abondants
        pertes de sang
        je saigne trop
        je saigne beaucoup
        mal pendant l'amour
        rapports douloureux
        mal pendant les rapports
        dyspareunie
        vaginisme
        vulvodynie
        syndrome prémenstruel
        spm
        tdpm
        trouble dysphorique prémenstruel
        opk
        sopk et fertilité
        ovaires micropolykystiques
        kystes aux ovaires
        kyste ovarien
        fibrome
        fibromes
        utérus
        hystérectomie
        on me dit que c'est normal d'avoir mal
        endofrance

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
        dermatologie
        dermatite
        dermato
        exzéma
        plaques rouges
        boutons
        rougeurs
        je me gratte tout le temps
        prurit
        psoriasique
        pso
        acnéique
        rosacée
        couperose
        taches blanches
        dépigmentation
        albinos
        albinisme
        mélasma
        urticaires
        hidradénite
        verneuil
        abcès
        lichen
        pemphigus
        ichtyose
        épidermolyse bulleuse
        enfant papillon
        hyperhidrose
        transpiration excessive
        je transpire beaucoup
        chute de cheveux
        je perds mes cheveux
        chauve
        calvitie
        brûlé
        brûlée
        brûlés
        défiguré
        défigurée
        paralysie faciale
        bec de lièvre
        fente labiale
        angiome
        tache de vin
        gueule cassée
        les gens me regardent bizarrement
        mon bébé a de l'eczéma
        gale
        chéloïdes

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
        handicapés
        personnes handicapées
        pmr
        handicaps
        infirme
        infirmité
        invalide
        estropié
        handi
        en fauteuil
        fauteuil électrique
        béquilles
        déambulateur
        rollator
        je n'arrive plus à marcher
        je marche avec une canne
        difficultés à marcher
        jambes paralysées
        paraplégie
        tétraplégie
        hémiplégie
        moelle épinière
        blessé médullaire
        lésion médullaire
        amputés
        j'ai perdu une jambe
        j'ai perdu un bras
        on m'a coupé la jambe
        moignon
        jambe artificielle
        agénésie
        main manquante
        spasticité
        spastique
        dystrophie musculaire
        duchenne
        amyotrophie
        sma
        myopathe
        maladie neuromusculaire
        poliomyélite
        nain
        nanisme
        petite taille
        aah
        mdph
        allocation handicapé
        accessibilité
        ma femme est en fauteuil
        gehandicapt

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
        déficience mentale
        débile léger
        handicapés mentaux
        handicap cognitif
        attardé
        arriéré mental
        retardé
        retard intellectuel
        retard global
        retard des apprentissages
        retard de langage
        qi faible
        petit qi
        trisomiques
        mongolien
        x fragile
        syndrome d'alcoolisation foetale
        saf
        prader-willi
        syndrome de williams
        difficultés à comprendre
        troubles d'apprentissage
        je comprends lentement
        je ne comprends pas vite
        j'ai besoin de plus de temps
        il me faut plus de temps pour comprendre
        facile à lire
        falc
        langage simple
        école spécialisée
        ime
        esat
        atelier protégé
        entreprise de travail adapté
        foyer de vie
        foyer pour handicapés
        habitat accompagné
        unapei
        mon enfant a un retard
        mon fils est déficient
        verstandelijke beperking
        lvb

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
        génétique
        anomalie chromosomique
        gène défectueux
        héréditaire
        maladie familiale
        peu de gens ont ma maladie
        personne ne sait ce que j'ai
        on ne sait pas ce que j'ai
        les médecins ne savent pas ce que j'ai
        les médecins ne connaissent pas ma maladie
        aucun diagnostic
        attente de diagnostic
        maladie sans nom
        errance diagnostique
        maladie métabolique
        maladie mitochondriale
        phénylcétonurie
        maladie de fabry
        maladie de gaucher
        maladie de pompe
        maladie de wilson
        porphyrie
        hémochromatose
        drépanocytaire
        anémie falciforme
        sickle cell
        thalassémie
        hémophilie
        hémophile
        hémophiles
        maladie de willebrand
        sclérose latérale amyotrophique
        charcot
        huntington
        neurofibromatose
        recklinghausen
        sclérose tubéreuse
        syndrome de turner
        klinefelter
        syndrome d'angelman
        syndrome de rett
        digeorge
        marfan
        maladie des os de verre
        os de verre
        ostéogenèse imparfaite
        sed
        sedh
        hypermobilité
        pots
        mastocytose
        myasthénie
        guillain-barré
        pidc
        maladie d'addison
        syndrome de cushing
        behçet
        fièvre méditerranéenne
        amylose
        orphanet
        zeldzame ziekte

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
        violences au sein du couple
        femme violente
        femmes battues
        battue
        tabassée
        cogne
        il me bat
        il me tape
        il m'a giflée
        gifle
        gifles
        il m'étrangle
        il lève la main sur moi
        il me pousse
        il casse tout à la maison
        il hurle
        il me crie dessus
        il crie tout le temps
        il m'humilie
        il me traite de tous les noms
        il me dénigre
        il me fait peur
        il menace de me tuer
        il menace de prendre les enfants
        il me surveille
        il fouille mon téléphone
        il regarde mon téléphone
        il contrôle mon téléphone
        il contrôle tout ce que je fais
        il m'enferme
        il m'empêche de sortir
        il m'interdit de voir mes amies
        il m'interdit de travailler
        il est très jaloux et j'ai peur
        je n'ai pas le droit de voir ma famille
        je marche sur des oeufs
        j'ai peur de lui
        j'ai peur de mon ex
        j'ai peur de le quitter
        j'ai des bleus
        oeil au beurre noir
        je veux partir mais j'ai peur
        relation abusive
        manipulateur
        contrôle coercitif
        gaslighting
        harcèlement conjugal
        stalking
        mon ex me suit partout
        féminicide
        refuge pour femmes
        maison d'accueil femmes
        ordonnance de protection
        porter plainte contre mon mari
        hommes battus
        ma femme me tape
        mon fils me tape
        mes enfants me frappent
        mon père frappe ma mère
        papa tape maman
        ma voisine se fait frapper
        huiselijk geweld
        veilig thuis
        blijf van mijn lijf
        belle-famille violente

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
        vss
        viol de guerre
        violée pendant la guerre
        violeur
        attouchement
        il m'a touchée sans mon accord
        il m'a obligée
        sexe forcé
        forcée à coucher
        obligée de coucher
        tripotée
        pelotée
        main aux fesses
        frotteur
        exhibitionniste
        harcèlement de rue
        drague lourde au travail
        mon chef m'a touchée
        mon patron m'a touchée
        droguée et violée
        ghb dans mon verre
        soumission chimique
        sidération
        prostitution
        prostituée de force
        obligée de me prostituer
        proxénète
        traite des êtres humains
        traite humaine
        loverboy
        esclavage sexuel
        revenge porn
        photos nues diffusées
        sextorsion
        nudes
        chantage avec mes photos
        prêtre pédophile
        hommes violés
        verkrachting

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
        enfants maltraités
        maltraitance infantile
        maltraitances
        j'ai été battue petite
        frappée enfant
        frappé quand j'étais petit
        mes parents me frappaient
        mes parents me battaient
        ma mère me battait
        ma mère me tapait
        coups de ceinture
        martinet
        violences dans l'enfance
        violence éducative
        enfant intérieur
        enfants abusés
        abus sexuel dans l'enfance
        abus dans l'enfance
        violée enfant
        violé enfant
        abusé par mon père
        abusée par mon frère
        abusé par mon oncle
        mon père venait dans ma chambre
        mon père m'a touchée
        mon oncle m'a touchée
        incestueux
        victime d'inceste
        inceste père fille
        inceste fratrie
        face à l'inceste
        pédocriminalité
        pédophilie
        négligé
        négligée enfant
        carences affectives
        mère mal aimante
        mère narcissique
        père narcissique
        parents narcissiques
        parents maltraitants
        père alcoolique et violent
        mère froide
        ma mère ne m'a jamais aimée
        ma mère ne m'a jamais aimé
        jamais de câlins
        je n'ai jamais été aimé
        manque d'amour dans l'enfance
        rejetée par ma mère
        grandir dans la violence
        enfants placés
        placé en foyer
        ase
        ddass
        grandi en foyer
        pensionnat
        amnésie traumatique
        ma femme a été abusée enfant

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
        déshonneur
        j'ai déshonoré ma famille
        ma famille veut me tuer
        mon frère veut me tuer
        mes frères me menacent
        mes frères me surveillent
        mes frères me frappent
        mes cousins me cherchent
        mon oncle me menace
        mon père me menace
        mon père me surveille
        mon père m'enferme
        ma famille m'enferme
        ma famille me cherche
        contrôlée par mes frères
        ma famille fouille mon téléphone
        je me cache de ma famille
        j'ai fui ma famille
        fugue à cause de ma famille
        je dois fuir mes parents
        je n'ai pas le droit d'avoir un copain
        mon copain est un secret
        copain en cachette
        copain pas musulman famille
        je sors avec un garçon en cachette
        relation hors mariage
        enceinte hors mariage
        plus vierge
        hymen
        hyménoplastie
        qu'est-ce que les gens vont dire
        les gens parlent de moi
        on va parler de nous
        rumeurs dans la communauté
        ragots
        vengeance
        vendetta
        reniée
        eerwraak
        hshouma
        haram de sortir

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
        mariage imposé
        mariage obligé
        mariage contre ma volonté
        marier contre ma volonté
        forcée de me marier
        obligée de me marier
        ils veulent me marier
        mes parents ont choisi mon mari
        mes parents m'ont trouvé un mari
        mariée à 15 ans
        mariée trop jeune
        mariée mineure
        mariée enfant
        épouse enfant
        marier mon cousin
        mariée à mon cousin
        je ne veux pas me marier
        je ne veux pas l'épouser
        fiancée de force
        promise
        promise depuis l'enfance
        on m'a vendue
        mariage religieux
        nikah
        fatiha
        peur de partir au pays cet été
        peur d'être mariée au pays
        mon passeport a été pris
        on m'a pris mon passeport
        bloquée au pays
        retenue au pays
        envoyée au bled pour me marier
        mariage au bled
        coincée dans mon mariage
        prisonnière de mon mariage
        il ne veut pas divorcer
        khul
        talaq
        femme agounah
        huwelijksdwang
        huwelijkse gevangenschap
        lévirat
        polygamie
        ma soeur va être mariée
        mon élève va être mariée
        khol

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
        excisions
        peur de l'excision
        peur qu'on excise ma fille
        asile excision
        exciseuse
        circoncise
        femmes circoncises
        circoncision
        coupée petite
        clitoris
        cousue
        désinfibulation
        pharaonique
        infibulations
        gudniin
        accouchement après excision
        enceinte et excisée
        douleurs excision
        fgm
        vgv
        besnijdenis
        gams

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
        harcèlement sur internet
        harceleur
        harceleuse
        j'étais le souffre-douleur
        souffre-douleur
        tête de turc
        bizutage
        intimidation
        intimidé
        cyberintimidation
        insulté à l'école
        insultée sur les réseaux
        haters
        rumeurs sur moi
        on m'embête
        on me rackette
        racket
        on me tape à l'école
        on me frappe à l'école
        on me pousse dans la cour
        cour de récré
        on rit de moi
        ils rient de moi
        ils se moquent
        moquerie
        on m'ignore
        mes collègues m'ignorent
        mes collègues me mettent à l'écart
        mes collègues se moquent de moi
        mise à l'écart
        rejeté par les autres
        rejetée par la classe
        exclu du groupe
        exclue
        personne ne veut jouer avec lui
        placardisé
        mis au placard
        mon chef m'humilie
        mon chef me rabaisse
        mon patron me harcèle
        pesten
        gepest
        on se moque de ma fille
        on se moque de mon fils
        mon fils se fait taper à l'école
        mon fils se fait embêter
        mon fils ne veut plus aller à l'école
        ma fille pleure avant l'école
        parents d'enfants harcelés

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
        aidant épuisé
        je m'occupe de mes parents
        je m'occupe de mon père
        je m'occupe de mon frère
        je m'occupe de lui jour et nuit
        je m'occupe de tout le monde
        je prends soin de ma mère
        je prends soin de mon mari
        je soigne ma mère
        je soigne ma femme
        je garde ma mère à la maison
        s'occuper d'un malade
        s'occuper d'une personne âgée
        soins à domicile
        soins à la maison
        maintien à domicile
        soigner à la maison
        personne dépendante
        dépendance d'un parent
        perte d'autonomie
        parents qui vieillissent
        père dépendant
        père malade
        conjoint malade
        compagnon malade
        mon mari est grabataire
        ma mère est grabataire
        mon mari est dépendant
        mon frère est malade psychique
        mon frère est malade mental
        mon fils est malade psychique
        famille de malade
        accompagner un proche
        je n'ai plus de temps pour moi
        je n'ai plus de vie à moi
        je ne dors plus à cause de lui
        je porte tout sur mes épaules
        je n'en peux plus de m'occuper de lui
        qui s'occupe de moi
        placer ma mère
        mettre ma mère en maison de repos
        mettre ma mère en ehpad
        ehpad culpabilité
        culpabilité de placer un parent
        aide à domicile
        aide-soignante à la maison
        apa
        génération sandwich
        thuiszorg
        wmo
        vivre avec un malade

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
        ado aidant
        adolescent aidant
        étudiant aidant
        jaid
        enfant de malade
        enfant de parent bipolaire
        enfant de parent dépressif
        enfant de schizophrène
        parents alcooliques
        ma mère est schizophrène
        ma mère est à l'hôpital psychiatrique
        ma mère est alcoolique et je m'occupe de mes frères
        ma mère a la sep et je l'aide
        mon père est dépressif
        mon père est handicapé
        maman est malade
        papa est malade
        maman pleure tout le temps
        maman reste au lit
        maman boit
        papa boit
        je m'occupe de ma petite soeur
        je m'occupe de mes frères et soeurs
        je fais tout à la maison
        je fais le ménage et je m'occupe de maman
        je ne peux pas sortir avec mes amis à cause de maman
        je suis jeune et j'aide ma mère
        j'ai grandi trop vite
        grandir avec un père alcoolique
        parentifié
        parentification
        je n'ai pas eu d'enfance à cause de sa maladie
        ma soeur est handicapée
        ma soeur est anorexique
        ma soeur a un cancer
        ma soeur est autiste
        mon frère est malade
        mon frère est trisomique
        fratries
        frères et soeurs
        jonge mantelzorger

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
        être parent
        être maman
        parents en difficulté
        parents fatigués
        parents d'ados
        parents d'adolescents
        café des parents
        mamans au foyer
        école des parents
        problèmes avec mes enfants
        problèmes avec mon fils
        problèmes avec ma fille
        je suis une mauvaise mère
        je suis une mauvaise maman
        mauvais père
        je perds patience avec mes enfants
        je n'ai plus de patience
        je m'énerve sur mes enfants
        je n'arrive pas à me faire obéir
        mes enfants n'obéissent pas
        mon fils n'obéit pas
        désobéissant
        insolent
        enfant roi
        enfant tyran
        enfant opposant
        trouble oppositionnel
        crise de colère de mon enfant
        colères de mon enfant
        mon enfant tape
        mon fils tape les autres
        mon fils est agressif
        mon fils est violent à l'école
        mon fils ment
        mon fils vole
        mon fils ne travaille pas à l'école
        décrochage scolaire
        mon fils sèche l'école
        école buissonnière
        mon fils ne veut plus aller en cours
        problèmes scolaires
        devoirs
        échec scolaire
        disputes entre frères et soeurs
        mon ado ne me parle plus
        mon ado me répond
        mon ado reste dans sa chambre
        mon fils reste enfermé dans sa chambre
        mon fils traîne dans la rue
        mon fils traîne avec des voyous
        mon fils fait des bêtises
        mon fils fait partie d'une bande
        délinquant
        fugue
        ma fille rentre tard
        ma fille fait ce qu'elle veut
        radicalisation
        mon fils s'est radicalisé
        fixer des limites aux enfants
        dire non à mon enfant
        dépassé par mon ado
        débordée par mes enfants
        parents démunis
        beaux-parents
        beaux-enfants
        belle-fille difficile
        grands-parents qui élèvent
        j'élève mes petits-enfants
        garde de mes petits-enfants
        enfants placés en foyer
        mes enfants sont placés
        on m'a pris mes enfants
        aide à la jeunesse
        protection de l'enfance
        jeugdzorg
        pmi
        regretter d'être mère
        regret maternel
        pleurs de bébé
        mon enfant ne dort pas dans son lit

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
        mamans solo
        papas solo
        parents solos
        mère solo
        père solo
        solo avec enfants
        maman seule
        papa seul
        mères seules
        mères isolées
        mère isolée
        pères seuls
        mères célibataires
        papa célibataire
        parent célibataire
        monoparentale
        mono-parentalité
        monoparentalité
        seule avec un bébé
        seul avec mes filles
        élever seule
        élever seul son fils
        j'élève mon fils toute seule
        pas de père
        père absent
        le père ne s'occupe pas des enfants
        le père ne paie pas
        il ne paie pas la pension
        pension non payée
        la mère est partie
        mon ex ne prend pas les enfants
        personne pour garder mes enfants
        jamais de temps sans les enfants
        mère adolescente
        mère mineure
        maman à 17 ans
        fille-mère
        enceinte et seule
        enceinte et abandonnée
        enceinte sans père
        il m'a laissée enceinte
        veuve avec des enfants petits
        pma solo
        vacances monoparentales
        alleenstaande moeder

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
        enfant à besoins particuliers
        enfant extraordinaire
        besoins particuliers
        polyhandicapé
        enfant en fauteuil roulant
        enfant imc
        enfant sourd
        enfant tdah
        enfant leucémique
        enfant cardiaque
        enfant greffé
        enfant en soins palliatifs
        enfant condamné
        enfant hospitalisé
        mon enfant n'est pas comme les autres
        mon enfant ne se développe pas normalement
        mon enfant a un retard
        mon enfant a besoin de beaucoup d'aide
        mon bébé est à l'hôpital
        mon bébé est né trop tôt
        mon bébé est handicapé
        mon bébé est en néonat
        néonat
        néonatologie
        couveuse
        prématurés
        grande prématurité
        ma fille est handicapée
        ma fille a une maladie chronique
        mon fils a une maladie grave
        mon enfant adulte est schizophrène
        aesh
        mdph enfant
        aeeh
        école inclusive
        parents aidants
        maman aidante
        répit parents
        maladie de mon enfant
        annonce du handicap

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
        aucun contact
        aucune nouvelle
        sans nouvelles de mon fils
        sans nouvelles de ma fille
        pas de nouvelles de mes enfants
        plus de contact avec mes enfants
        plus de contact avec mon fils
        plus de contact avec ma fille
        plus de contact avec mes parents
        plus de contact avec ma mère
        plus de contact avec mon père
        plus de contact avec ma soeur
        plus de contact avec mon frère
        rupture de contact
        rupture avec mes enfants
        rupture avec mes parents
        coupure familiale
        mon fils m'a rejeté
        mes enfants ne veulent plus me voir
        mes enfants ne me parlent plus
        mes enfants ne viennent plus me voir
        mes enfants ne m'appellent jamais
        mon fils ne m'appelle plus
        mon fils ne répond plus
        ma fille ne me parle plus
        ma fille ne répond plus à mes messages
        ma fille me déteste
        ma fille m'a bloquée
        je n'ai pas vu mon fils depuis des années
        je n'ai plus vu ma fille depuis des années
        je ne vois plus mon fils
        je ne vois plus ma fille
        on m'empêche de voir mes enfants
        privée de mes petits-enfants
        grands-parents privés de petits-enfants
        pères privés de leurs enfants
        enfant aliéné
        parent aliéné
        parents rejetés
        je ne veux plus voir mes parents
        je ne parle plus à mon père
        je ne parle plus à ma famille
        j'ai coupé avec ma famille toxique
        no contact
        famille brisée
        famille déchirée
        famille éclatée
        fâchée avec ma fille
        fâché avec mon frère
        brouillés
        dispute d'héritage
        héritage conflit
        secret de famille
        mouton noir
        renié
        reniée par mes parents
        mis à la porte par ma famille
        abandonné par mes enfants

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
        couples
        couple en difficulté
        mon couple va mal
        mon couple bat de l'aile
        problèmes conjugaux
        conflit conjugal
        conflits de couple
        thérapie de couple
        conseil conjugal
        vie de couple
        vie à deux
        routine dans le couple
        usure du couple
        on ne se comprend plus
        on ne communique plus
        on ne se touche plus
        plus de sexe dans le couple
        plus de désir pour mon mari
        plus de tendresse
        libido
        panne sexuelle
        impuissance
        troubles de l'érection
        problèmes sexuels
        on vit comme des colocataires
        on s'est éloignés
        mon mari ne me parle plus
        mon mari ne me regarde plus
        mon mari ne me touche plus
        mon mari m'ignore
        ma femme ne m'aime plus
        je ne suis plus amoureuse
        je ne sais pas si je l'aime encore
        rester ou partir
        infidélités
        mon mari a une autre femme
        amant
        liaison
        cocu
        cocue
        trahison
        trahie
        je ne lui fais plus confiance
        perte de confiance dans le couple
        polyamour
        mari polygame
        coépouse
        peur de l'engagement
        peur d'aimer
        couple à distance
        je suis amoureuse d'un homme marié
        belle-mère envahissante
        problèmes avec ma belle-mère
        belle-famille
        ma belle-mère se mêle de tout
        on se dispute pour l'argent
        mon conjoint est asperger
        dépendance dans le couple
        ghosting

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
        co-dépendante
        co-dépendants
        codépendants
        coda
        coalcoolique
        co-alcoolisme
        conjoint d'alcoolique
        femme d'alcoolique
        femmes d'alcooliques
        mari d'alcoolique
        eada
        parents d'alcoolique
        parents de toxicomane
        parents de drogué
        mère de toxicomane
        femme de toxicomane
        conjoint toxicomane
        proche de toxicomane
        famille d'alcoolique
        famille de toxicomane
        famille de joueur
        entourage d'un alcoolique
        entourage addiction
        proche dépendant
        proche addict
        proche qui boit
        proche qui se drogue
        mon mari est toxicomane
        mon mari rentre soûl
        mon mari rentre bourré
        mon mari se saoule
        mon mari prend de la coke
        mon compagnon boit
        mon compagnon est alcoolique
        mon copain fume des joints
        mon copain se drogue
        mon conjoint boit
        mon conjoint est accro
        mon fils est alcoolique
        mon fils est addict
        ma fille boit
        ma fille est toxicomane
        ma soeur est alcoolique
        mon frère est drogué
        ma mère boit
        ma mère se drogue
        mon père est accro au jeu
        je cache ses bouteilles
        je vide ses bouteilles
        je compte ses verres
        je compte ses bouteilles
        je mens pour lui
        je le couvre
        je paie ses dettes
        je veux le sauver
        je veux l'aider à arrêter de boire
        je n'arrive pas à le sauver
        vivre avec un joueur
        vivre avec un drogué
        vivre avec quelqu'un qui boit
        syndrome du sauveur
        sauveuse
        nar-anon
        naranon
        alcool dans le couple
        il promet d'arrêter mais il reboit

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
        adoptions
        adoptive
        adoptif
        adoption illégale
        enfant de la creuse
        enfants métis de la colonisation
        mes origines
        chercher mes origines
        accès aux origines
        quête des origines
        je cherche mon père biologique
        retrouver ma famille biologique
        père biologique
        famille biologique
        mère de naissance
        mères de naissance
        mère de l'ombre
        je ne sais pas d'où je viens
        je ne connais pas mon père
        père inconnu
        test adn père
        enfant abandonné
        abandonnée bébé
        ma mère m'a abandonné
        blessure d'abandon
        on m'a pris mon bébé
        orphelinat
        pupille de l'état
        parents d'accueil
        enfant accueilli
        ancien enfant placé
        enfant issu d'un don
        né d'un don
        don de sperme origines
        donneur de sperme
        demi-frère retrouvé
        adoptie

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
        postpartum
        dépression après accouchement
        dépression après la naissance
        dépression maternelle
        dépression périnatale
        dépression pendant la grossesse
        dépression du père
        psychose puerpérale
        babyblues
        je suis triste depuis la naissance
        triste après l'accouchement
        je suis maman et je pleure
        lien d'attachement
        difficulté maternelle
        maman blues
        j'ai peur de faire du mal à mon bébé
        babi
        coliques
        épuisée avec mon bébé
        devenir maman
        devenir mère
        devenir père
        devenir papa
        je viens d'accoucher
        nouvelle maman
        nouveau papa
        futurs parents
        future maman
        jeunes mamans
        primipare
        quatrième trimestre
        enceinte et déprimée
        enceinte et triste
        enceinte et angoissée
        peur d'accoucher
        tocophobie
        césarienne
        violences obstétricales
        violence gynécologique
        allaiter
        tire-lait
        la leche league
        sage-femme
        doula
        jumeaux
        triplés
        matrescence
        congé maternité seule
        congé parental
        papa déprimé après la naissance
        ma femme est déprimée après l'accouchement
        kraamzorg
        verloskundige
        consultatiebureau

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
        réfugiées
        foyer pour réfugiés
        coa
        vluchtelingenwerk
        asielzoeker
        vluchteling
        statushouder
        opvang
        verblijfsvergunning
        permis de résidence
        carte de séjour
        protection subsidiaire
        protection temporaire
        j'attends mes papiers
        j'attends la décision
        entretien avec l'ind
        ofpra
        cnda
        fedasil
        mineur non accompagné
        mineurs isolés
        mna
        exilés
        exilée
        nous avons fui
        fuir mon pays
        j'ai quitté mon pays
        j'ai tout laissé derrière moi
        traversée de la méditerranée
        passeur
        syriens
        afghans
        ukrainien
        ukrainiens
        érythréens
        soudanais
        congolais
        palestinien
        kurdes
        immigrant
        immigrante
        immigrants
        immigrés
        primo-arrivant
        primo-arrivants
        nouveaux arrivants
        je suis nouveau ici
        je suis nouvelle ici
        arrivé depuis peu
        s'intégrer
        s'intégrer aux pays-bas
        vivre aux pays-bas
        francophones aux pays-bas
        expat
        expats
        français aux pays-bas
        ma famille est restée sous les bombes
        faire venir ma famille
        faire venir ma femme
        inburgeraar
        nieuwkomer

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
        multiculturel
        interculturel
        interculturelle
        biculturel
        biculturelle
        double nationalité
        double appartenance
        entre deux mondes
        entre deux chaises
        je ne me sens ni français ni arabe
        étranger partout
        étranger ici et étranger là-bas
        je ne me sens chez moi nulle part
        chez moi nulle part
        troisième génération
        issu de l'immigration
        issue de l'immigration
        fille d'immigrés
        fils d'immigrés
        parents immigrés
        nos enfants nés ici
        mes enfants grandissent ici
        mes enfants oublient notre langue
        mes enfants refusent de parler arabe
        transmettre ma langue
        transmettre notre religion aux enfants
        langue maternelle des enfants
        enfants bilingues
        bilinguisme
        bilingue
        éducation au pays et ici
        mes parents ne comprennent pas ma vie ici
        mes parents sont trop traditionnels
        famille traditionnelle
        conflit de générations immigrés
        ma fille veut vivre comme les filles d'ici
        couples mixtes
        couple franco-marocain
        mari étranger
        mari hollandais
        femme étrangère
        mariée à un étranger
        métisse
        métissage
        binational
        binationaux
        chocs culturels
        habitudes différentes d'ici
        coutumes
        immigré depuis longtemps
        mre
        marocains de l'étranger
        franco-algérien
        beur
        diaspora
        afrodescendant

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
        ma maison me manque
        mon village me manque
        ma terre me manque
        mes parents me manquent
        mes enfants sont restés au pays
        ma famille est au pays
        ma famille est en afrique
        loin des miens
        loin de mon pays
        loin de mes enfants
        loin de mes parents
        seul ici sans ma famille
        seule ici sans famille
        sans famille ici
        je veux rentrer chez moi
        je veux retourner dans mon pays
        retour au pays
        le soleil me manque
        l'afrique me manque
        le maroc me manque
        l'algérie me manque
        la france me manque
        la syrie me manque
        nostalgique
        lghorba
        saudade
        expatriation difficile
        expatriés
        blues de l'expat
        déracinés
        je n'ai pas pu aller aux funérailles au pays
        ma mère est malade au pays
        je pense toujours à mon pays
        je ne me sens pas chez moi ici
        heimwee
        dépaysé
        dépaysée

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
        discriminations
        discrimination au logement
        négrophobie
        racisé
        racisée
        personnes racisées
        propos racistes
        remarques racistes
        insulté dans la rue à cause de ma couleur
        on m'a traité de sale arabe
        traité de sale noir
        sale étranger
        rentre dans ton pays
        on me dit de rentrer dans mon pays
        voilée
        hijab
        parce que je suis noir
        parce que je suis noire
        parce que je suis arabe
        parce que je suis musulman
        parce que je suis étranger
        on ne me donne pas l'appartement
        délit de faciès
        contrôle au faciès
        contrôle de police
        violences policières
        profilage
        femmes noires
        maghrébin
        asiatique
        roms
        tsiganes
        gens du voyage
        antitsiganisme
        anti-musulman
        crime de haine
        extrême droite
        stéréotypes
        micro-agressions
        traité injustement
        traité différemment
        inégalité
        inégalités
        sexisme
        sexiste
        validisme
        âgisme
        homophobie
        lesbophobie
        transphobie
        xénophobe
        toeslagenaffaire
        on insulte ma fille à cause de sa couleur
        discriminatie

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
        apprendre le flamand
        nederlands leren
        nt2
        taalles
        taalcoach
        taalmaatje
        taalhuis
        inburgering cours
        examen d'intégration
        examen inburgering
        cours d'intégration
        niveau a2
        niveau b1
        échange linguistique
        échange de langues
        tandem
        partenaire linguistique
        bénévole pour parler
        ateliers sociolinguistiques
        parler avec les voisins
        j'ai peur de parler
        accent
        apprendre le français
        cours de français
        fle
        alpha fle
        parler français
        apprendre l'anglais
        parler anglais

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
        vivre sans-papiers
        personne sans papiers
        avoir des papiers
        obtenir des papiers
        mes papiers sont périmés
        sans titre de séjour
        sans carte de séjour
        pas de visa
        visa expiré
        visa périmé
        visa dépassé
        illégaux
        séjour irrégulier
        clandestins
        clandestinité
        clando
        harraga
        harrag
        vivre caché
        je me cache de la police
        peur de la police
        peur des contrôles
        peur d'être renvoyé
        renvoyé dans mon pays
        oqtf
        obligation de quitter le territoire
        ordre de quitter le territoire
        expulsés du pays
        centre de rétention
        rétention administrative
        centre fermé
        reconduite à la frontière
        refus d'asile
        rejet de l'asile
        réponse négative asile
        négatif de l'ind
        déboutés
        déboutée
        débouté du droit d'asile
        dublin
        dubliné
        apatride
        apatrides
        sans passeport
        sans identité
        pas de bsn
        sans sécurité sociale
        se soigner sans papiers
        aide médicale d'état
        travail au noir
        régularisé
        régulariser ma situation
        ongedocumenteerd
        uitgeprocedeerd
        illegaal
        mon mari n'a pas de papiers
        ma femme est sans papiers
        mes enfants n'ont pas de papiers
        famille sans papiers

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
        homos
        homosexuels
        homosexuelles
        homosexualité et religion
        gay réfugié
        pédé
        gouine
        bisexuels
        bisexualité
        pansexuelle
        pansexualité
        asexuelle
        asexualité
        aromantique
        allosexuel
        lgbti
        lgbtqi
        lgbtqia
        lgbt+
        lhbti
        arc-en-ciel
        pride
        marche des fiertés
        fierté
        seniors lgbt
        j'aime un homme
        j'aime une femme
        j'aime une fille
        je suis amoureux d'un garçon
        je suis amoureuse d'une fille
        attiré par les hommes
        attirée par les femmes
        attirance pour les femmes
        attirance pour les hommes
        sortir du placard
        dans le placard
        homophobe
        thérapie de conversion
        homoparentalité
        homoparental
        deux mamans
        deux papas
        pères gays
        couple de femmes
        couple d'hommes
        ma fille est bi
        coc
        intersexe

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
        transsexuelle
        transsexuels
        transsexualité
        transsexualisme
        trans-identité
        transidentités
        transmasculin
        transféminine
        mtf
        ftm
        h vers f
        enby
        non-binaires
        non binarité
        genderfluid
        agenre
        genderqueer
        dysphorie
        travesti
        travestie
        je m'habille en femme en cachette
        je me sens femme
        je me sens homme
        je me sens fille
        je me sens garçon
        je suis une femme dans un corps d'homme
        je ne suis ni homme ni femme
        je voudrais être une fille
        je voudrais être un garçon
        je veux être une femme
        je ne suis pas dans le bon corps
        mon corps ne me correspond pas
        transitionner
        hormones trans
        testostérone
        ths trans
        réassignation
        vaginoplastie
        torsoplastie
        mammectomie trans
        bloqueurs de puberté
        changer de prénom
        changement d'état civil
        deadname
        mégenrer
        mégenré
        détransition
        réfugié trans
        transphobie
        mon fils veut être une fille
        ma fille veut être un garçon
        mon fils se sent fille
        ma fille se sent garçon
        mon fils met des robes

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
        rencontres de femmes
        soirée filles
        entre filles
        entre nanas
        jeunes filles
        mères du quartier
        se faire des copines
        trouver des copines
        réservé aux femmes
        sans hommes
        non-mixte
        non mixité
        empowerment
        féminisme
        féministe
        féminin sacré
        vrouwengroep
        vrouwen

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
        rencontres d'hommes
        mecs
        entre gars
        hommes isolés
        hommes immigrés
        hommes réfugiés
        réservé aux hommes
        sans femmes
        masculinités
        virilité
        crise de la quarantaine
        crise de la cinquantaine
        être père
        être papa
        mannengroep
        mannen
        mon mari ne parle jamais
        mon mari garde tout pour lui
        mon mari n'a pas d'amis
        mon père ne parle pas de ce qu'il ressent

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
        croyant
        douter de dieu
        je ne crois plus en dieu
        je ne crois plus en allah
        je ne prie plus
        je ne fais plus le ramadan en cachette
        perte de foi
        crise spirituelle
        dieu existe-t-il
        sortir de l'islam
        ex-chrétien
        ex-catholique
        ex témoin
        ex-témoins
        jéhovah
        exclu des témoins
        excommunié
        excommunication
        débaptisation
        apostat
        mécréant
        kafir
        kouffar
        athéisme
        agnostique
        agnosticisme
        libre penseur
        libre-pensée
        laïcité
        enlever le voile
        retirer le hijab
        je ne veux plus porter le voile
        mes parents ne savent pas que je ne crois plus
        cacher que je ne crois plus
        convertie
        converti
        convertis
        sectes
        ex-adepte
        ex-adeptes
        scientologie
        mormon
        mormons
        évangéliste
        évangéliques
        église évangélique
        pentecôtiste
        église de réveil
        pasteur abusif
        gourous
        emprise sectaire
        embrigadement
        emprise religieuse
        emprise spirituelle
        abus spirituel
        communauté religieuse stricte
        éducation religieuse stricte
        peur de l'enfer
        traumatisme religieux
        fondamentalisme
        intégriste
        intégrisme
        salafiste
        ultra-orthodoxe
        rejeté parce que je ne crois plus

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
        solitudes
        esseulé
        esseulée
        délaissé
        délaissée
        abandonné de tous
        isolés
        personnes isolées
        personnes seules
        je me sens abandonnée
        je m'ennuie
        je ne parle à personne
        je n'ai personne
        personne à qui me confier
        personne ne m'appelle
        personne ne m'écrit
        personne ne pense à moi
        personne ne s'intéresse à moi
        le téléphone ne sonne jamais
        personne ne me rend visite
        je ne connais personne
        je suis nouveau dans la ville
        nouvelle en ville
        nouveau dans le quartier
        je n'ai pas d'amies
        je n'ai aucun ami
        pas de copains
        pas de vie sociale
        lien social
        liens sociaux
        créer des liens
        créer du lien
        faire connaissance
        rencontrer du monde
        rencontrer de nouvelles personnes
        voir du monde
        nouveaux amis
        je voudrais des amis
        je cherche des amis
        je cherche des amies
        je cherche de la compagnie
        besoin de compagnie
        besoin de parler
        boire un café ensemble
        café rencontre
        convivialité
        sorties entre amis
        balades en groupe
        marche en groupe
        jeux de société
        repas partagé
        cuisine ensemble
        visites à domicile
        bénévole de compagnie
        célibataires
        vieux garçon
        vieille fille
        mon fils n'a pas d'amis
        ma fille n'a pas d'amis
        mon fils ne sort jamais
        ma mère s'ennuie
        mon père est seul depuis la mort de maman
        mon enfant n'a pas de copains
        hikikomori
        eenzaam
        eenzaamheid
        maatje

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
        endettés
        endettées
        surendettée
        surendettés
        banque de france
        interdit bancaire
        fichage bancaire
        je n'arrive plus à payer
        impayés
        impayé
        lettres de rappel
        mise en demeure
        recouvrement
        compte bloqué
        compte saisi
        dans le rouge
        compte dans le rouge
        fin de mois
        fins de mois
        je ne finis pas le mois
        plus rien le 15 du mois
        porte-monnaie vide
        portefeuille vide
        fauché
        fauchée
        à sec
        sans le sou
        ruiné
        ruinée
        je galère financièrement
        difficultés financières
        problèmes financiers
        soucis financiers
        manque de moyens
        vivre avec peu
        budget
        précarité
        précaire
        pauvres
        misère
        minimum vital
        rsa
        cpas
        minima sociaux
        allocations
        allocation
        uitkering
        bijstand
        toeslagen
        toeslag à rembourser
        belastingdienst
        deurwaarder
        schuldsanering
        schuldhulpverlening
        wsnp
        bewindvoerder
        incasso
        voedselbank
        banque alimentaire
        colis alimentaire
        restos du coeur
        épicerie solidaire
        coupure d'électricité
        coupure de gaz
        on m'a coupé le courant
        banqueroute
        emprunt
        prêts
        paiement en plusieurs fois
        klarna
        achats compulsifs
        acheteuse compulsive
        je dépense trop
        accro au shopping
        addiction aux achats
        débiteurs anonymes
        je n'ouvre plus mon courrier
        je n'ose plus ouvrir le courrier
        lettres pas ouvertes
        ma femme dépense tout
        j'ai signé comme garant
        arnaqué

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
        chômeurs
        sans boulot
        sans job
        j'ai perdu mon boulot
        j'ai perdu mon job
        perte d'emploi
        perte de travail
        perdre son travail
        je ne trouve pas de boulot
        je cherche du boulot
        je cherche un job
        retrouver du travail
        candidatures
        candidature
        lettre de motivation
        cv
        entretien d'embauche
        postuler
        je postule partout
        je ne reçois que des refus
        que des réponses négatives
        on ne veut pas de moi
        trop vieux pour travailler
        chômeur senior
        neet
        mon diplôme n'est pas reconnu
        équivalence de diplôme
        licencier
        renvoyé du travail
        mis à la porte du travail
        virée
        plan social
        rupture conventionnelle
        fin de contrat
        restructuration
        fermeture d'usine
        inapte
        inaptitude
        invalide du travail
        je ne suis plus capable de travailler
        je n'ai pas le droit de travailler
        reconversion
        réinsertion professionnelle
        insertion professionnelle
        formation professionnelle
        reprendre le travail
        retourner au travail
        reprise du travail
        france travail
        forem
        actiris
        onem
        vdab
        orp
        allocation chômage
        rsa emploi
        werkloos
        wia
        wajong
        ziektewet
        afgekeurd
        uitkering chômage
        bijstand travail
        participatiewet
        je reste à la maison toute la journée sans travail
        je me sens inutile sans travail
        intérim
        petits boulots

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
        stress professionnel
        mal-être au travail
        malaise au travail
        souffrance professionnelle
        mal au travail
        malheureux au travail
        mon travail me rend malade
        mon travail me détruit
        je déteste mon job
        je ne supporte plus mon travail
        j'ai la boule au ventre avant le travail
        boule au ventre le dimanche soir
        je pleure avant d'aller au travail
        je pleure au travail
        je ne décroche jamais
        je pense au travail la nuit
        je rêve du travail
        je ramène le travail à la maison
        je fais trop d'heures
        surcharge de travail
        charge de travail
        surmenage professionnel
        objectifs trop hauts
        manager toxique
        problème avec une collègue
        conflit avec une collègue
        tensions au travail
        ambiance toxique
        climat toxique au travail
        heures sup
        horaires décalés
        travail posté
        trois-huit
        exploitée au travail
        mal payé
        pas payé
        travailleur saisonnier
        travailleurs migrants
        intérimaire
        uitzendbureau
        accident du travail
        maladie professionnelle
        rps
        risques psychosociaux
        médecin du travail
        bedrijfsarts
        inspection du travail
        syndicat
        délégué syndical
        prud'hommes
        démissionner
        démission
        quitter mon travail
        perte de sens au travail
        quête de sens
        ennui au travail
        bore out
        workaholic
        addict au travail
        accro au travail
        dépendance au travail
        équilibre vie pro vie privée
        vie pro vie perso
        indépendant en difficulté
        entrepreneur en difficulté
        auto-entrepreneur
        zzp
        agriculteur en détresse
        agriculteurs en difficulté
        soignants
        infirmière épuisée
        infirmières
        enseignants en souffrance
        prof épuisé
        travailleurs sociaux
        travailler avec une maladie
        handicap au travail
        mon mari travaille trop

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
        sans-abris
        sans-logis
        mal-logé
        mal-logés
        sans domicile fixe
        sans adresse
        adresse postale
        domiciliation
        briefadres
        sans toit
        je n'ai nulle part où aller
        nulle part où dormir
        je ne sais pas où dormir
        où dormir
        dormir dans la rue
        je dors dans la rue
        je dors dehors
        dormir dans la voiture
        je vis dans ma voiture
        je vis dans la rue
        vivre dehors
        à la rue avec mes enfants
        je dors chez un ami
        je dors à droite et à gauche
        je squatte
        squat
        squatteur
        canapé chez des amis
        hébergé chez des amis
        hébergée chez un ami
        hébergé par des amis
        clochard
        clocharde
        faire la manche
        campement
        sous un pont
        abri de nuit
        asile de nuit
        accueil de nuit
        accueil de jour
        115
        samu social
        emmaüs
        chrs
        maraude
        opvang
        daklozenopvang
        dakloos
        daklozen
        nachtopvang
        maatschappelijke opvang
        je cherche une chambre
        je cherche un appartement
        je cherche une maison
        je ne trouve pas d'appartement
        relogement
        perte de logement
        expulsion locative
        avis d'expulsion
        mon propriétaire me met dehors
        mon propriétaire veut me mettre dehors
        mis à la porte
        mise à la porte
        mis dehors par mes parents
        jetée dehors
        viré de chez moi
        virée de chez moi
        jeunes de la rue
        errance
        sortir de la rue
        vivre à l'hôtel
        hôtel social
        mon fils vit dans la rue
        mon frère est à la rue
        ma fille dort chez des amis
        housing first
        un chez-soi d'abord

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
        prisonnier
        prisonnière
        prisonniers
        détenus
        détenues
        taulard
        incarcération
        incarcérée
        incarcérés
        emprisonné
        emprisonnée
        emprisonnement
        écroué
        mis en examen
        garde à vue
        condamné
        condamnée
        condamnation
        sursis
        en liberté conditionnelle
        libération conditionnelle
        semi-liberté
        permission de sortie
        sous bracelet
        assignation à résidence
        contrôle judiciaire
        travaux d'intérêt général
        tig
        probation
        spip
        reclassering
        maison d'arrêt
        pénitencier
        pénitentiaire
        derrière les barreaux
        en cabane
        zonzon
        délinquance
        infraction
        mauvais casier
        récidive prison
        hôpital de sécurité
        défense sociale
        tbs
        gevangenis
        gedetineerd
        detentie
        centre éducatif fermé
        jeune délinquant
        mon fils a été arrêté
        uframa

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
        soldats
        soldate
        légionnaire
        légion étrangère
        casque bleu
        casques bleus
        mission à l'étranger
        mission de guerre
        opération extérieure
        opex
        retour d'afghanistan
        retour du mali
        retour de guerre
        revenu de la guerre
        j'ai fait la guerre
        j'étais à la guerre
        j'ai combattu
        combattant
        combattants
        combattante
        j'étais au front
        revenir du front
        tranchées
        blessé de guerre
        blessé en mission
        invalide de guerre
        mutilé de guerre
        stress post-traumatique militaire
        syndrome de guerre
        ptsd militaire
        j'ai perdu des camarades
        frères d'armes
        guerre d'algérie
        appelé d'algérie
        harki
        harkis
        guerre du liban
        dutchbat
        gendarme
        gendarmerie
        gendarmes
        policiers
        flic
        flics
        suicide dans la police
        samu
        urgentiste
        ambulanciers
        secouristes
        services de secours
        premiers secours
        primo-intervenant
        conducteur de train suicide
        cheminot
        brandweer
        defensie
        veteraan
        j'ai vu des horreurs en intervention
        intervention difficile
        intervention traumatisante
        vu des morts au travail
        reconversion militaire
        retour à la vie civile
        vie civile
        mon mari a fait l'afghanistan

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
        j'écris mal
        je lis lentement
        difficultés en lecture
        difficultés d'écriture
        problèmes de lecture
        alphabet
        lettres et syllabes
        alpha
        alphabétiser
        analphabètes
        illettrés
        illectronisme
        iletré
        je ne suis jamais allé à l'école
        je ne suis jamais allée à l'école
        jamais été à l'école
        j'ai quitté l'école tôt
        j'ai arrêté l'école tôt
        pas de diplôme
        remise à niveau
        savoirs de base
        compétences de base
        je fais plein de fautes
        je fais beaucoup de fautes
        dysorthographie
        dyscalculie
        dislexie
        je ne sais pas calculer
        remplir un formulaire
        formulaires
        papiers administratifs
        lettres de l'administration
        je ne comprends pas le courrier
        je ne comprends pas les papiers
        écrivain public
        on me lit mes lettres
        ma fille lit mon courrier
        je dis que j'ai oublié mes lunettes
        ordi trop compliqué
        informatique
        internet c'est trop difficile
        numérique
        digid
        smartphone apprendre
        laaggeletterd
        lezen en schrijven
        taalhuis

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
        vieilles personnes
        vieux et seul
        vieillissement
        vieillir seul
        hommes âgés
        gens âgés
        nos anciens
        50 ans et plus
        55 ans et plus
        60 ans et plus
        65 ans et plus
        70 ans et plus
        plus de 80 ans
        j'ai 75 ans
        j'ai 82 ans
        octogénaire
        nonagénaire
        sexagénaire
        septuagénaire
        retraités
        déprime de la retraite
        pensionné
        pensionnée
        pensionnés
        préretraite
        aow
        ouderen
        fin de vie
        peur de mourir vieux
        peur de la mort
        peur de tomber
        gym douce
        je ne peux plus faire comme avant
        tout est plus lent
        je perds mon autonomie
        perte d'autonomie
        mes amis meurent
        tous mes amis sont morts
        rester chez soi
        vivre chez soi
        maison de repos
        foyer logement
        ehpad
        résidence services
        béguinage
        chibani
        chibanis
        chibanias
        vieux immigrés
        vieux migrants
        immigrés âgés
        vieillir en exil
        femmes âgées seules
        ma mère a 85 ans
        mon père vieillit
        mon père a 90 ans
        mes parents vieillissent

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
        reprendre pied
        remonter la pente
        rebondir
        résilience
        revivre
        renaître
        nouveau départ
        repartir à zéro
        recommencer ma vie
        redonner un sens à ma vie
        retrouver l'espoir
        retrouver goût à la vie
        reprendre le contrôle de ma vie
        je veux m'en sortir
        je vais mieux
        aller de l'avant
        prendre soin de soi
        bien-être mental
        bien-être psychique
        équilibre mental
        santé psychique
        santé psychologique
        souffrance psychique
        souffrance psychologique
        mal-être psychique
        fragilité psychique
        fragilité psychologique
        vulnérabilité psychique
        problèmes psychologiques
        problèmes mentaux
        trouble mental
        troubles mentaux
        malade mental
        handicap psychique
        on me prend pour un fou
        les gens pensent que je suis folle
        stigmatisation
        stigmatisé
        psychiatre
        psychiatrique
        ancien patient
        asile psychiatrique
        internement
        sortie de clinique
        après l'hospitalisation
        après la clinique
        hôpital de jour
        cmp
        gem
        médiateur de santé pair
        expert d'expérience
        expert du vécu
        savoir expérientiel
        patient expert
        ervaringsdeskundige
        herstel
        herstelgroep
        herstelacademie
        ggz
        recovery
        plan de crise
        attente psychologue
        après la thérapie
        psychothérapie finie
        empowerment psychique
        mon mari a été interné
        crise psychique
        décompensation
