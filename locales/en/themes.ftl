# Themes: one message each. Label; .about = one plain sentence; .words = what people type, one phrase a line.

## Categories
theme-category-mind = Mind and feelings
theme-category-addiction = Habits that are hard to stop
theme-category-loss = Loss and saying goodbye
theme-category-body = Body and health
theme-category-safety = Safety and violence
theme-category-family = Family and caring
theme-category-migration = A new country
theme-category-identity = Being yourself
theme-category-living = Daily life, work and money

## mind
theme-anxiety = Anxiety and worry
    .about = For people who are often afraid or worried and cannot switch it off.
    .words =
        anxiety
        anxious
        fear
        worry
        worried
        nervous
        afraid all the time
        I am always scared
        I worry about everything
        cannot stop worrying
        overthinking
        stressed and tense
        exam stress
        tense
        health anxiety
        afraid of being ill
        my son is always scared
        my daughter has anxiety
        my wife worries all day
        anxiety disorder
        generalised anxiety disorder
        generalized anxiety
        GAD
        anxeity
        anxity
        axiety
        panic attacks
        panic

theme-panic = Panic attacks
    .about = For people who suddenly get very frightened, with a pounding heart, and fear that it will happen again.
    .words =
        panic
        panic attack
        panic attacks
        panick attacks
        panic disorder
        agoraphobia
        anxiety attack
        sudden fear
        heart racing and cannot breathe
        hyperventilation
        hyperventilating
        I think I am going to die when I panic
        scared to go outside
        afraid to leave the house
        I don't dare take the train
        afraid in shops and crowds
        my girlfriend has panic attacks
        pannic
        agorafobia

theme-phobia = Strong fears and phobias
    .about = For people who are very afraid of one thing, such as flying, spiders or being among people, and stay away from it.
    .words =
        phobia
        phobias
        social anxiety
        social phobia
        afraid of people
        scared to talk to people
        afraid to speak in public
        fear of flying
        fear of spiders
        fear of heights
        fear of needles
        afraid of the dentist
        afraid of vomiting
        emetophobia
        claustrophobia
        fear of small spaces
        fear of driving
        blushing
        fear of dogs
        fobia
        my son is afraid of people

theme-compulsion = Having to check, wash or repeat things (OCD)
    .about = For people who have thoughts that will not go away, or who must do the same things again and again.
    .words =
        OCD
        obsessive compulsive disorder
        compulsive
        compulsion
        obsession
        obsessions
        intrusive thoughts
        bad thoughts that will not stop
        checking everything
        I check the door ten times
        washing my hands all the time
        cleaning all day
        counting
        afraid of germs
        hoarding
        hoarder
        I cannot throw anything away
        hair pulling
        tics
        Tourette
        skin picking
        trichotillomania
        my husband keeps checking everything
        obsesive compulsive

theme-depression = Feeling low or depressed
    .about = For people who feel sad or empty, have no energy and enjoy very little.
    .words =
        depression
        depressed
        sad
        feeling down
        feeling low
        low mood
        gloomy
        empty inside
        no energy
        nothing makes me happy
        I don't enjoy anything any more
        I cry all the time
        I cannot get out of bed
        life has no meaning
        hopeless
        I feel worthless
        winter blues
        winter depression
        dysthymia
        my husband is depressed
        my daughter is so sad
        my mother has depression
        antidepressants
        depresion
        deppression
        depressd
        nothing is fun any more
        crying

theme-bipolar = Very high and very low moods (bipolar)
    .about = For people whose mood swings between very high and very low, and for those close to them.
    .words =
        bipolar
        bipolar disorder
        manic depression
        manic depressive
        mania
        manic
        hypomania
        mood swings
        extreme mood swings
        high and low moods
        one week very happy and then very low
        spending everything when I am manic
        lithium
        my wife is bipolar
        my son is manic
        cyclothymia
        bi-polar
        bipoler

theme-psychosis = Psychosis and hearing voices
    .about = For people who hear, see or feel things that others do not, and for those close to them.
    .words =
        psychosis
        psychotic
        schizophrenia
        schizophrenic
        hearing voices
        I hear voices
        voices in my head
        seeing things that are not there
        hallucinations
        paranoia
        paranoid
        delusions
        I think people follow me
        people are watching me
        schizoaffective
        my son has schizophrenia
        my brother hears voices
        my mother is psychotic
        schizofrenia
        psycosis
        skizophrenia

theme-personality = Strong emotions, borderline
    .about = For people whose feelings are very strong or change quickly, which makes living with themselves and others hard.
    .words =
        borderline
        BPD
        borderline personality disorder
        personality disorder
        emotionally unstable
        EUPD
        emotions too strong
        I cannot control my feelings
        black and white thinking
        afraid of being left
        fear of abandonment
        outbursts
        anger
        anger management
        aggression
        angry all the time
        narcissism
        narcissist
        avoidant personality
        my girlfriend has borderline
        my mother has borderline
        emotion regulation
        DBT
        boderline

theme-trauma = After a shocking event
    .about = For people who cannot leave behind something terrible that happened to them.
    .words =
        trauma
        war
        victim
        victim of crime
        earthquake
        traumatised
        traumatized
        PTSD
        complex PTSD
        CPTSD
        post-traumatic stress
        flashbacks
        nightmares
        bad memories
        shock
        memories of the war
        after the war
        I saw terrible things
        torture
        after an accident
        after a robbery
        after an attack
        birth trauma
        cannot forget what happened
        always on guard
        dissociation
        my husband has nightmares since the war
        truama
        post traumatic stress disorder
        ptss
        trauma after war
        refugee with trauma

theme-burnout = Exhausted, burnout
    .about = For people who have been doing too much for too long and have nothing left.
    .words =
        burnout
        stress
        burn out
        burn-out
        burned out
        burnt out
        exhausted
        exhaustion
        overworked
        overwhelmed
        I can't go on
        I cannot cope any more
        stressed out
        too much stress
        tired of everything
        off sick with stress
        at home with burnout
        my wife has a burnout
        overstrained
        mentally exhausted
        nervous breakdown
        burnt-out
        exausted

theme-eating-disorder = Trouble with food and body image
    .about = For people for whom eating, not eating or their weight has become a struggle, and for those close to them.
    .words =
        eating disorder
        eating disorders
        anorexia
        anorexic
        bulimia
        binge eating
        binge
        I throw up after eating
        I am afraid to eat
        not eating
        too thin
        I feel fat
        losing too much weight
        making myself sick
        body image
        ARFID
        orthorexia
        my daughter does not eat
        my sister has anorexia
        my daughter vomits after meals
        anorexia nervosa
        anorexa
        bulemia
        my daughter does not want to eat

theme-self-harm = Hurting yourself
    .about = For people who hurt themselves when the pain inside gets too strong, and for those close to them.
    .words =
        self-harm
        self harm
        selfharm
        self-injury
        hurting myself
        cutting
        I cut myself
        cutting my arms
        scratching and burning myself
        burning my skin
        automutilation
        self mutilation
        scars on my arms
        my daughter cuts herself
        my son hurts himself
        my friend is self-harming
        urge to hurt myself

theme-suicidal-thoughts = Not wanting to live any more
    .about = For people who think about death, or have tried to end their life, and want to talk about it without being judged.
    .words =
        suicide
        suicidal
        suicidal thoughts
        I want to die
        I want to kill myself
        don't want to live any more
        I dont want to be here anymore
        end my life
        ending it all
        no reason to live
        tired of living
        thinking about death
        suicide attempt
        I survived a suicide attempt
        my son wants to die
        my daughter tried to kill herself
        afraid my husband will kill himself
        suicidal ideation
        suiside
        sucide
        suicidle

theme-adhd = ADHD and ADD
    .about = For people whose attention, restlessness or planning often gets in the way, and for those close to them.
    .words =
        ADHD
        ADD
        adult ADHD
        attention deficit
        attention deficit disorder
        hyperactive
        hyperactivity
        cannot concentrate
        I can't focus
        easily distracted
        always late and chaotic
        chaos in my head
        restless
        impulsive
        I forget everything
        my son has ADHD
        my child cannot sit still
        ritalin
        concentration problems
        women with ADHD
        adhs
        AHDH

theme-autism = Autism
    .about = For people with autism, diagnosed or not, and for their parents, partners and others close to them.
    .words =
        autism
        autistic
        Asperger
        Aspergers
        Asperger syndrome
        ASD
        autism spectrum
        on the spectrum
        autism spectrum disorder
        PDD-NOS
        neurodivergent
        neurodiversity
        am I autistic
        I find people hard to understand
        too many stimuli
        overstimulated
        late diagnosis
        masking
        my child has autism
        my son is autistic
        my partner has autism
        my daughter does not speak
        women with autism
        autisme
        autisim
        aspergus

theme-giftedness = Gifted or highly sensitive
    .about = For people who think fast or feel more than others do and often feel different.
    .words =
        gifted
        giftedness
        highly gifted
        high IQ
        very intelligent
        mensa
        too smart
        bored at school
        highly sensitive
        highly sensitive person
        HSP
        oversensitive
        hypersensitive
        I feel everything too much
        too sensitive
        I feel different from others
        gifted child
        my daughter is gifted
        my son is too clever for his class
        high intelligence
        twice exceptional

theme-self-esteem = Feeling unsure of yourself
    .about = For people who are hard on themselves, shy or insecure and would like more confidence.
    .words =
        self-esteem
        self esteem
        confidence
        self-confidence
        insecure
        insecurity
        shy
        shyness
        I am not good enough
        I hate myself
        I feel ugly
        never good enough
        perfectionism
        perfectionist
        fear of failure
        cannot say no
        people pleaser
        pleasing everyone
        assertiveness
        setting boundaries
        negative self-image
        imposter syndrome
        my daughter has no confidence
        low selfesteem
        self worth
        confidance

theme-sleep = Sleeping badly
    .about = For people who cannot fall asleep, wake up often or never feel rested.
    .words =
        sleep
        sleeping
        insomnia
        sleepless
        sleeplessness
        I can't sleep
        cant sleep
        awake at night
        lying awake
        I wake up every night
        sleep problems
        sleeping problems
        bad sleep
        nightmares
        sleep apnoea
        sleep apnea
        snoring
        narcolepsy
        always tired in the morning
        my husband doesn't sleep
        insomia
        sleeples

## addiction
theme-alcohol = Drinking more than you want
    .about = For people who want to drink less or stop, and for those close to them.
    .words =
        alcohol
        addiction
        drinking
        drink
        alcoholic
        alcoholism
        drunk
        booze
        beer
        wine
        I drink too much
        I want to stop drinking
        drinking every day
        I drink in secret
        can't stop drinking
        binge drinking
        sober
        sobriety
        hangover
        relapse drinking
        my husband drinks
        my wife drinks too much
        my father is an alcoholic
        my son is always drunk
        AA
        alcoholics anonymous
        alcohol addiction
        problem drinking
        alchohol
        alcholic
        alcool
        my father drinks
        my mother drinks
        my dad drinks
        my partner drinks

theme-drugs = Using more drugs than you want
    .about = For people who want to use less or stop, and for those close to them.
    .words =
        drugs
        drug addiction
        addict
        addicted
        addiction
        addicted to drugs
        cannabis
        weed
        hash
        marijuana
        smoking joints
        smoking weed every day
        cocaine
        coke
        crack
        heroin
        speed
        amphetamine
        ecstasy
        MDMA
        ketamine
        crystal meth
        GHB
        3-MMC
        designer drugs
        laughing gas
        nitrous
        khat
        I use too much
        I want to get clean
        getting off drugs
        rehab
        relapse
        junkie
        my son uses drugs
        my daughter is addicted
        my boyfriend smokes weed
        narcotics anonymous
        substance abuse
        cocain
        canabis
        drugaddict

theme-medication-dependence = Medicines that are hard to stop
    .about = For people who cannot easily do without tranquillisers, sleeping pills or painkillers and want to cut down.
    .words =
        medication addiction
        pills
        addicted to pills
        sleeping pills
        sleeping tablets
        painkillers
        addicted to painkillers
        tranquillisers
        tranquilizers
        benzos
        benzodiazepines
        valium
        diazepam
        oxazepam
        temazepam
        oxycodone
        oxycontin
        tramadol
        morphine
        opioids
        opiates
        fentanyl
        coming off medication
        tapering off antidepressants
        withdrawal from pills
        I can't stop my tablets
        my mother takes too many pills
        prescription drugs
        tramadol addiction
        sleepingpills

theme-gambling = Gambling and betting
    .about = For people who gamble more than they want to, and for those close to them.
    .words =
        gambling
        addiction
        gamble
        gambler
        betting
        sports betting
        bets
        casino
        online casino
        slot machines
        fruit machines
        poker
        roulette
        lottery
        scratch cards
        I gamble away my money
        I cannot stop gambling
        lost all my money gambling
        gambling addiction
        gambling debts
        compulsive gambler
        gamblers anonymous
        my husband gambles
        my son bets online
        crypto trading addiction
        gambeling
        gambeling addiction
        gamling

theme-gaming = Too much gaming, phone or internet
    .about = For people who spend more time on games or screens than they want, and for those close to them.
    .words =
        gaming
        games
        video games
        gamer
        gaming addiction
        game addiction
        addicted to games
        computer addiction
        internet addiction
        phone addiction
        addicted to my phone
        always on my phone
        screen time
        social media addiction
        tiktok
        instagram
        youtube
        fortnite
        playstation
        scrolling all day
        my son games all night
        my child is always on the phone
        my husband is always behind the computer
        shopping online addiction
        gameing

theme-tobacco = Stopping smoking
    .about = For people who want to stop smoking or vaping, or have just stopped.
    .words =
        smoking
        stop smoking
        quit smoking
        quitting smoking
        smoker
        cigarettes
        cigarette
        tobacco
        nicotine
        nicotine addiction
        vape
        vaping
        e-cigarette
        shisha
        hookah
        water pipe
        snus
        I want to stop smoking
        cannot stop smoking
        I keep starting to smoke again
        my husband smokes
        my son vapes
        chain smoker
        cigaretes
        nicotin

theme-sex-addiction = When sex, porn or love takes over
    .about = For people who lose control over sex, porn or falling in love, and for those close to them.
    .words =
        sex addiction
        sex addict
        addicted to sex
        porn
        porn addiction
        pornography
        addicted to porn
        I watch too much porn
        masturbation
        masturbating too much
        hypersexual
        hypersexuality
        visiting prostitutes
        love addiction
        love addict
        addicted to love
        always falling for the wrong person
        sexaholics
        SLAA
        compulsive sexual behaviour
        my husband watches porn
        my partner is a sex addict
        chemsex
        pornografy

theme-overeating = Eating more than you want
    .about = For people who keep eating when they want to stop, and feel alone with it.
    .words =
        overeating
        compulsive eating
        eating too much
        I can't stop eating
        emotional eating
        comfort eating
        binge eating
        binges
        food addiction
        addicted to food
        addicted to sugar
        sugar addiction
        sweets
        chocolate
        eating at night
        eating in secret
        I eat when I am sad
        always hungry
        overeaters anonymous
        my daughter eats all day
        compulsive overeater
        bingeing
        over eating

## loss
theme-bereavement = Grief after a death
    .about = For people who miss someone who has died.
    .words =
        grief
        grieving
        after euthanasia
        my dog died
        my pet died
        bereavement
        bereaved
        mourning
        death
        died
        dead
        loss
        losing someone
        someone died
        my mother died
        my mum died
        my mom passed away
        my father died
        my dad passed away
        my brother died
        my sister died
        my friend died
        lost my mother
        passed away
        missing someone who died
        I can't get over his death
        funeral
        loss of a parent
        my child lost his father
        grieve
        greif
        berevement
        morning someone who died
        my husband died
        my wife died
        my child died

theme-loss-of-child = Losing a child
    .about = For parents whose child has died, whatever the age.
    .words =
        loss of a child
        death of a child
        my child died
        my son died
        my daughter died
        our baby died
        lost my son
        lost my daughter
        I lost my child
        bereaved parents
        parents of a child who died
        child loss
        cot death
        SIDS
        my grandchild died
        my adult son died
        my brother died and my parents are broken
        grief for my child
        my son passed away
        my daughter passed away
        my kid died
        my baby died

theme-loss-of-partner = Losing your partner
    .about = For people whose husband, wife or partner has died.
    .words =
        widow
        widower
        widowed
        young widow
        death of partner
        loss of partner
        my husband died
        my wife died
        my partner died
        my boyfriend died
        my girlfriend died
        my husband passed away
        my wife passed away
        lost my husband
        lost my wife
        alone after the death of my husband
        raising children alone after he died
        my mother is a widow
        my father is alone since mum died
        spouse
        widdow
        widdower

theme-suicide-bereavement = Losing someone to suicide
    .about = For people who lost someone by suicide.
    .words =
        suicide bereavement
        suicide loss
        lost someone to suicide
        left behind after suicide
        survivors of suicide loss
        suicide of my son
        my son killed himself
        my daughter killed herself
        my husband took his own life
        my wife took her own life
        my brother killed himself
        my father committed suicide
        my mother ended her life
        died by suicide
        my friend took his own life
        after a suicide
        suicide in the family
        suicide grief
        suicide

theme-pregnancy-loss = Losing a baby in pregnancy or at birth
    .about = For parents who lost a baby before, during or soon after birth.
    .words =
        miscarriage
        stillbirth
        stillborn
        pregnancy loss
        lost my baby
        baby died
        baby died before birth
        baby died in my womb
        ectopic pregnancy
        abortion
        termination
        ended the pregnancy for medical reasons
        premature baby died
        neonatal death
        angel baby
        empty cradle
        my wife had a miscarriage
        repeated miscarriages
        I had an abortion and I am sad
        miscarrige
        still birth
        misscarriage

theme-childlessness = Wanting children and not having them
    .about = For people who would love to have children and cannot, or do not have them.
    .words =
        childless
        childlessness
        involuntary childlessness
        unwanted childlessness
        infertility
        infertile
        fertility
        fertility treatment
        IVF
        ICSI
        can't get pregnant
        not getting pregnant
        trying for a baby
        we cannot have children
        no children
        early menopause
        no partner and no children
        wish for a child
        PCOS
        my husband is infertile
        sperm donor
        donor eggs
        childless not by choice
        infertilty
        ivf failed

theme-divorce = Separation and divorce
    .about = For people who are separating or divorced, also when it was not their choice.
    .words =
        divorce
        divorced
        separation
        separated
        split up
        break-up
        breakup
        broken heart
        heartbreak
        my husband left me
        my wife left me
        he wants a divorce
        I want to leave my husband
        my ex
        ex-husband
        ex-wife
        custody
        fight over the children
        I don't see my children since the divorce
        co-parenting
        parents divorcing
        my parents are getting divorced
        my son is getting divorced
        broken relationship
        left for someone else
        devorce
        divorse
        seperation
        seperated

## body
theme-cancer = Living with cancer
    .about = For people who have or had cancer, and for those close to them.
    .words =
        cancer
        tumour
        tumor
        oncology
        chemo
        chemotherapy
        radiotherapy
        radiation
        metastases
        metastatic
        lung cancer
        bowel cancer
        colon cancer
        skin cancer
        melanoma
        leukaemia
        leukemia
        lymphoma
        lymph node cancer
        brain tumour
        pancreatic cancer
        ovarian cancer
        cervical cancer
        thyroid cancer
        stomach cancer
        life after cancer
        afraid the cancer comes back
        my husband has cancer
        my mother has cancer
        my child has cancer
        incurably ill
        terminal
        palliative
        canser
        chemotherapie
        kanser
        breast cancer
        prostate cancer

theme-breast-cancer = Breast cancer
    .about = For people who have or had breast cancer, and for those close to them.
    .words =
        breast cancer
        breastcancer
        lump in my breast
        breast removed
        mastectomy
        breast amputation
        breast reconstruction
        breast surgery
        BRCA
        hereditary breast cancer
        breast tumour
        men with breast cancer
        tamoxifen
        hormone therapy for breast cancer
        lymphoedema
        my wife has breast cancer
        my mother has breast cancer
        my sister has breast cancer
        brest cancer
        mamma carcinoma

theme-prostate-cancer = Prostate cancer
    .about = For men who have or had prostate cancer, and for those close to them.
    .words =
        prostate cancer
        prostate
        prostate trouble
        PSA
        high PSA
        prostate operation
        prostate removed
        prostatectomy
        incontinence after prostate surgery
        impotence after prostate cancer
        hormone injections for prostate
        radiation of the prostate
        my husband has prostate cancer
        my father has prostate cancer
        prostrate cancer
        prostrate
        prostat cancer

theme-chronic-pain = Pain that stays
    .about = For people who live with pain that does not go away.
    .words =
        chronic pain
        persistent pain
        pain every day
        always in pain
        pain everywhere
        pain that does not go away
        back pain
        low back pain
        neck pain
        hernia
        slipped disc
        sciatica
        nerve pain
        neuropathy
        neuralgia
        CRPS
        dystrophy
        phantom pain
        whiplash
        shoulder pain
        pelvic pain
        doctors find nothing
        living with pain
        my wife is always in pain
        cronic pain
        chronical pain

theme-fibromyalgia = Fibromyalgia
    .about = For people with fibromyalgia: sore muscles, tiredness and pain all over.
    .words =
        fibromyalgia
        fibro
        fibromyalgia syndrome
        muscle pain
        sore muscles
        muscles hurt everywhere
        soft tissue rheumatism
        pain all over my body
        stiff and tired
        aching all over
        my wife has fibromyalgia
        people think I make it up
        fibromialgia
        fybromyalgia
        fibromyalga

theme-chronic-fatigue = Tiredness that does not pass
    .about = For people who are exhausted for months or years, however much they rest.
    .words =
        chronic fatigue
        fatigue
        tired
        always tired
        tiredness
        chronic fatigue syndrome
        CFS
        ME/CFS
        myalgic encephalomyelitis
        post-exertional malaise
        tired after every effort
        exhausted for years
        no energy for years
        I sleep and stay tired
        Lyme
        Lyme disease
        Q fever
        tired after an infection
        glandular fever
        mono
        my daughter has ME
        my daughter is always tired
        cronic fatigue
        chronical fatigue
        fatige

theme-long-covid = Long covid
    .about = For people who still feel ill long after covid.
    .words =
        long covid
        long-covid
        longcovid
        post covid
        post-covid syndrome
        covid
        corona
        still ill after corona
        not recovered from covid
        tired after covid
        brain fog
        lost my smell
        no taste or smell
        long haul covid
        covid long hauler
        sick since corona
        vaccine injury
        my son has long covid
        lung covid
        covit

theme-diabetes = Diabetes
    .about = For people with diabetes, and for those close to them.
    .words =
        diabetes
        diabetic
        sugar disease
        sugar
        blood sugar
        high blood sugar
        low blood sugar
        hypo
        insulin
        insulin pump
        glucose sensor
        type 1
        type 2
        diabetes type 1
        diabetes type 2
        pregnancy diabetes
        gestational diabetes
        metformin
        I have sugar
        my child has diabetes
        my mother has diabetes
        my husband has sugar
        diabetis
        diabeties
        diabets

theme-heart = Heart problems
    .about = For people with a heart condition, and for those close to them.
    .words =
        heart
        heart disease
        heart problems
        heart attack
        heart failure
        cardiac arrest
        bypass
        stent
        pacemaker
        ICD implant
        irregular heartbeat
        atrial fibrillation
        palpitations
        angina
        high blood pressure
        blood vessels
        cardiology
        cardiac rehab
        heart operation
        congenital heart defect
        afraid after my heart attack
        my husband had a heart attack
        my child has a heart defect
        hart attack
        hart failure
        heartattack

theme-stroke = Life after a stroke
    .about = For people who have had a stroke, and for those close to them.
    .words =
        stroke
        after a stroke
        I had a stroke
        TIA
        mini stroke
        brain haemorrhage
        brain hemorrhage
        bleeding in the brain
        brain bleed
        cerebral infarction
        CVA
        paralysed on one side
        half paralysed
        aphasia
        cannot find my words
        trouble speaking after a stroke
        my husband had a stroke
        my wife had a stroke
        my mother cannot speak since her stroke
        storke
        strok
        afasia

theme-brain-injury = Brain injury
    .about = For people whose brain was damaged by an accident or illness, and for those close to them.
    .words =
        brain injury
        brain damage
        acquired brain injury
        ABI
        TBI
        traumatic brain injury
        concussion
        post-concussion
        head injury
        hit my head
        after a car accident
        coma
        meningitis
        encephalitis
        lack of oxygen
        overstimulated since my accident
        my husband has changed since the accident
        my son has brain damage
        he is a different person since the accident
        brain injuries
        braininjury
        concusion

theme-dementia = Dementia and memory loss
    .about = For people whose memory is failing, and for those close to them.
    .words =
        dementia
        Alzheimer
        Alzheimers
        Alzheimer's disease
        memory loss
        forgetful
        forgetting everything
        losing my memory
        memory problems
        demented
        vascular dementia
        Lewy body
        frontotemporal dementia
        young onset dementia
        my mother forgets everything
        my father does not know me any more
        my husband has dementia
        my wife has Alzheimer's
        my grandmother is confused
        caring for a parent with dementia
        Alzheimer café
        senile
        confused
        dimentia
        alzeimer
        altzheimer
        demensia
        my dad has Alzheimer's
        my mum has dementia

theme-parkinson = Parkinson's disease
    .about = For people with Parkinson's, and for those close to them.
    .words =
        Parkinson
        Parkinsons
        Parkinson's disease
        trembling
        tremor
        shaking hands
        stiff
        slow movements
        parkinsonism
        young onset Parkinson
        levodopa
        deep brain stimulation
        my husband has Parkinson's
        my father's hands shake
        partner of someone with Parkinson's
        parkisons
        parkingson
        perkinson

theme-ms = Multiple sclerosis (MS)
    .about = For people with MS, and for those close to them.
    .words =
        MS
        multiple sclerosis
        sclerosis
        relapse of MS
        relapsing MS
        progressive MS
        numb legs
        nerve disease
        tingling and numbness
        my wife has MS
        my husband has multiple sclerosis
        young with MS
        in a wheelchair because of MS
        multiple sclerose
        multiple sklerosis
        multiplesclerosis

theme-epilepsy = Epilepsy
    .about = For people who have seizures, and for those close to them.
    .words =
        epilepsy
        epileptic
        epileptic fit
        fits
        seizure
        seizures
        epileptic seizure
        absence seizures
        I lose consciousness
        shaking and passing out
        afraid of having a seizure
        functional seizures
        my child has epilepsy
        my son has fits
        my daughter has seizures
        falling sickness
        epilepsie
        epilepsi
        siezures
        seizers

theme-migraine = Migraine and headaches
    .about = For people who often have severe headaches.
    .words =
        migraine
        migraines
        headache
        headaches
        head ache
        cluster headache
        chronic headache
        terrible headache
        headache every day
        my head hurts
        pounding head
        cannot stand light
        aura
        trigeminal neuralgia
        tension headache
        my wife has migraines
        migrain
        migrane
        hedache

theme-rheumatism = Rheumatism and arthritis
    .about = For people with painful, stiff or swollen joints.
    .words =
        rheumatism
        rheumatic
        arthritis
        rheumatoid arthritis
        osteoarthritis
        arthrosis
        joint pain
        painful joints
        swollen joints
        stiff fingers
        worn knee
        hip replacement
        new knee
        gout
        lupus
        ankylosing spondylitis
        Bechterew
        Sjögren
        osteoporosis
        psoriatic arthritis
        juvenile arthritis
        my mother has rheumatism
        my child has arthritis
        rheumatisme
        rumatism
        reumatism
        artritis
        arthritus

theme-lung = Trouble breathing: lungs, COPD, asthma
    .about = For people with a lung condition or who are short of breath.
    .words =
        lung
        lungs
        lung disease
        COPD
        asthma
        asthmatic
        emphysema
        chronic bronchitis
        short of breath
        breathless
        out of breath
        I can't breathe well
        wheezing
        coughing all the time
        oxygen at home
        inhaler
        pulmonary fibrosis
        cystic fibrosis
        sarcoidosis
        lung transplant
        my husband has COPD
        my child has asthma
        astma
        asma
        asthama
        emphysemia

theme-bowel = Stomach and bowel problems
    .about = For people whose bowels or stomach make daily life hard.
    .words =
        bowel
        bowels
        bowel disease
        Crohn
        Crohns
        Crohn's disease
        colitis
        ulcerative colitis
        IBD
        IBS
        irritable bowel
        intestines
        gut
        belly pain
        stomach ache
        stomach problems
        diarrhoea
        diarrhea
        constipation
        always looking for a toilet
        coeliac
        celiac
        gluten
        incontinence
        my son has Crohn's
        my daughter has stomach pain
        chrones
        chrons
        chron's disease
        irritable bowl

theme-stoma = Living with a stoma
    .about = For people with a stoma, and for those close to them.
    .words =
        stoma
        ostomy
        colostomy
        ileostomy
        urostomy
        stoma bag
        ostomy bag
        colostomy bag
        bag on my belly
        pouch
        artificial exit
        stoma leaking
        ashamed of my bag
        stoma and sex
        I am getting a stoma
        my husband has a stoma
        my mother has a stoma
        colostamy
        stomabag

theme-kidney = Kidney disease and dialysis
    .about = For people with kidney disease, on dialysis or with a new kidney.
    .words =
        kidney
        kidneys
        kidney disease
        kidney failure
        renal failure
        dialysis
        dialyse
        haemodialysis
        hemodialysis
        kidney transplant
        transplant
        new kidney
        kidney donor
        waiting for a kidney
        cystic kidneys
        polycystic kidney
        kidney stones
        my father is on dialysis
        my husband needs a kidney
        kidny
        kidnee
        dialisis

theme-hiv = Living with HIV
    .about = For people living with HIV, and for those close to them.
    .words =
        HIV
        HIV positive
        AIDS
        living with HIV
        I have HIV
        tested positive
        seropositive
        HIV medicines
        HIV treatment
        U=U
        afraid to tell anyone about HIV
        telling my partner I have HIV
        my partner has HIV
        my son is HIV positive
        born with HIV
        women with HIV
        sexually transmitted disease
        STD
        STI
        hiv aids
        poz

theme-hearing-loss = Hard of hearing, deaf or ringing ears
    .about = For people who hear little or nothing or have a constant noise in their ears.
    .words =
        deaf
        deafness
        hard of hearing
        hearing loss
        hearing aid
        hearing aids
        I can't hear well
        going deaf
        suddenly deaf
        late deafened
        tinnitus
        ringing in my ears
        ringing ears
        noise in my ears
        beeping in my ear
        Ménière
        dizzy and hearing loss
        cochlear implant
        sign language
        lip reading
        hyperacusis
        deafblind
        my child is deaf
        my husband does not hear well
        tinitus
        tinnitis
        hearing impaired

theme-sight-loss = Poor sight or blindness
    .about = For people who see little or nothing, and for those close to them.
    .words =
        blind
        blindness
        poor sight
        partially sighted
        low vision
        visually impaired
        visual impairment
        bad eyes
        eyesight
        I can't see well
        losing my sight
        going blind
        eye disease
        macular degeneration
        glaucoma
        cataract
        retinitis pigmentosa
        diabetic eyes
        guide dog
        white cane
        braille
        my child is blind
        my mother can hardly see
        blinde
        visualy impaired
        glaucome

theme-obesity = Being overweight
    .about = For people who struggle with their weight and want support without shame.
    .words =
        overweight
        obesity
        obese
        fat
        too fat
        too heavy
        weight
        losing weight
        lose weight
        weight loss
        diet
        dieting
        yo-yo dieting
        slimming
        stomach reduction
        gastric bypass
        gastric sleeve
        bariatric surgery
        I want to lose weight
        excess skin
        lipoedema
        lipedema
        BMI
        my child is overweight
        my daughter is too heavy
        obeese
        obisity
        loose weight

theme-menopause = Menopause
    .about = For women who are in or near the menopause.
    .words =
        menopause
        perimenopause
        change of life
        the change
        hot flushes
        hot flashes
        hotflashes
        night sweats
        periods stopped
        no more periods
        hormones
        hormonal
        early menopause
        mood swings in menopause
        sleeping badly in menopause
        HRT
        dry vagina
        vaginal dryness
        my wife is in menopause
        manopause
        menapause
        menopauze

theme-endometriosis = Endometriosis and painful periods
    .about = For people with endometriosis or very painful periods.
    .words =
        endometriosis
        endo
        adenomyosis
        painful periods
        period pain
        menstrual pain
        severe cramps
        heavy periods
        heavy bleeding
        my belly hurts every month
        pain during sex
        PCOS
        PMS
        PMDD
        cysts on my ovaries
        fibroids
        womb pain
        my daughter has terrible periods
        vulvodynia
        endometreosis
        endometriose
        endimetriosis

theme-skin = Skin conditions and looking different
    .about = For people with a skin condition, scars or a face or body that looks different.
    .words =
        skin
        skin disease
        skin condition
        psoriasis
        eczema
        itch
        itching
        rash
        acne
        spots
        pimples
        vitiligo
        white patches
        hair loss
        alopecia
        bald
        burns
        burn scars
        scars
        birthmark
        facial difference
        people stare at my face
        cleft lip
        hidradenitis
        hives
        my child has eczema
        eksema
        exema
        eczma
        soriasis
        psoriases

theme-physical-disability = Living with a physical disability
    .about = For people whose body does not do everything they want, and for those close to them.
    .words =
        disability
        disabled
        chronic illness
        chronically ill
        physical disability
        handicap
        handicapped
        wheelchair
        paralysed
        paralyzed
        paraplegia
        spinal cord injury
        amputation
        amputee
        prosthesis
        lost my leg
        cannot walk
        walking problems
        cerebral palsy
        spastic
        spina bifida
        muscle disease
        muscular dystrophy
        polio
        walker
        my son is in a wheelchair
        my husband is disabled
        disabilty
        wheel chair
        weelchair

theme-learning-disability = Living with a learning disability
    .about = For people who need more time to learn and understand things, and for those close to them.
    .words =
        learning disability
        intellectual disability
        mental disability
        mentally handicapped
        learning difficulties
        slow learner
        low IQ
        special needs
        special school
        Down syndrome
        Down's syndrome
        fragile X
        I find learning difficult
        I don't understand difficult letters
        supported living
        day centre
        my son has a learning disability
        my daughter has Down syndrome
        my brother is mentally handicapped
        self-advocates
        downsyndrome
        learning disabilty

theme-rare-disease = Living with a rare illness
    .about = For people with an illness that hardly anyone knows, and for those close to them.
    .words =
        rare disease
        rare illness
        rare condition
        unknown illness
        nobody knows my disease
        doctors don't know what it is
        no diagnosis
        undiagnosed
        genetic disease
        hereditary disease
        gene defect
        metabolic disease
        syndrome
        orphan disease
        FND
        Ehlers-Danlos
        EDS
        POTS
        Marfan
        sickle cell
        thalassaemia
        haemophilia
        ALS
        Huntington
        my child has a rare disease
        one of a kind illness
        rare desease
        genetic disorder

## safety
theme-domestic-violence = Not safe at home
    .about = For people who are hit, threatened, controlled or put down at home, now or in the past.
    .words =
        domestic violence
        violence at home
        domestic abuse
        family violence
        abuse
        abused
        beaten
        beating
        my husband hits me
        my husband beats me
        my husband beat me
        my man hits me
        my boyfriend hits me
        my wife hits me
        my partner threatens me
        I am afraid of my husband
        he controls everything
        he shouts at me and calls me names
        emotional abuse
        psychological violence
        coercive control
        narcissistic abuse
        toxic relationship
        violent partner
        stalking
        my ex stalks me
        women's shelter
        women's refuge
        safe house
        elder abuse
        my daughter is beaten by her husband
        my son hits me
        my father hits my mother
        battered
        domestic voilence
        abusive
        domestic violance

theme-sexual-violence = Sexual violence and abuse
    .about = For people who went through something sexual against their will, recently or long ago.
    .words =
        sexual violence
        abuse
        incest
        sexual abuse
        grooming
        loverboy
        human trafficking
        rape
        raped
        I was raped
        sexual assault
        assaulted
        sexually abused
        molested
        groped
        touched against my will
        forced to have sex
        sex against my will
        my husband forces me to have sex
        abused by a priest
        sexual harassment
        harassed at work
        MeToo
        date rape
        forced prostitution
        trafficking
        sexting and nude photos shared
        my daughter was raped
        my girlfriend was abused
        abuse by a doctor
        sexual abused
        molestation
        sexuel abuse

theme-childhood-abuse = Hurt or neglected as a child
    .about = For adults who were beaten, abused or neglected when they were young.
    .words =
        childhood abuse
        abuse
        child abuse
        abused as a child
        incest
        incest survivor
        neglect
        neglected
        neglected as a child
        emotional neglect
        childhood trauma
        unhappy childhood
        bad childhood
        beaten as a child
        my father hit me
        my father abused me
        my uncle touched me
        my stepfather abused me
        unsafe home as a child
        narcissistic mother
        narcissistic parents
        toxic parents
        adult children
        grew up in a children's home
        foster care abuse
        my wife was abused as a child
        child molested
        chilhood abuse

theme-honour-violence = Threatened because of family honour
    .about = For people who are threatened, watched or hurt because of the honour of the family.
    .words =
        honour violence
        honor violence
        honour-based violence
        honour killing
        honor killing
        honour
        family honour
        my family threatens me
        my brothers want to kill me
        my brother follows me
        I am watched by my family
        disgrace to the family
        bringing shame on the family
        running away from my family
        they say I dishonoured them
        not allowed a boyfriend
        not allowed outside
        virginity
        blood feud
        control by my family
        my friend is threatened by her family
        shame and honour
        honer killing

theme-forced-marriage = Marriage against your will
    .about = For people who must marry, or must stay married, when they do not want to.
    .words =
        forced marriage
        forced to marry
        arranged marriage
        my parents want me to marry
        marry my cousin
        child marriage
        child bride
        married off
        I don't want to marry him
        must marry someone I don't know
        marital captivity
        my husband refuses a divorce
        religious divorce
        islamic divorce
        talaq
        khula
        jewish divorce
        agunah
        left behind abroad
        abandoned abroad
        my sister is being married off
        my daughter is forced to marry
        forced mariage
        force marriage

theme-female-genital-cutting = Female circumcision
    .about = For women and girls who were cut, and for those close to them.
    .words =
        female genital mutilation
        FGM
        FGC
        female circumcision
        circumcised
        circumcision
        circumcised woman
        circumcised as a girl
        cut as a girl
        cut down there
        genital cutting
        infibulation
        sewn closed
        opening surgery
        defibulation
        pain after circumcision
        pharaonic circumcision
        sunna circumcision
        they want to circumcise my daughter
        afraid my daughter will be cut
        female circumsision
        circumcission

theme-bullying = Being bullied
    .about = For people who are or were bullied at school, at work or online, and for parents.
    .words =
        bullying
        bullied
        bully
        being bullied
        I was bullied
        bullied at school
        bullied at work
        mobbing
        teased
        left out
        excluded
        laughed at
        cyberbullying
        online bullying
        gossip about me
        harassment at work
        my son is bullied
        my daughter is being bullied
        my child doesn't want to go to school
        my boss bullies me
        colleagues ignore me
        bullied in the past
        bulling
        bulied
        bullyed

## family
theme-caring = Caring for someone close to you
    .about = For people who look after an ill, old or disabled person in their family or nearby.
    .words =
        carer
        carers
        caregiver
        caregivers
        caring
        informal care
        informal carer
        family carer
        care giver
        taking care of my mother
        looking after my husband
        caring for my parents
        I care for my father
        caring for my sick wife
        caring for my brother
        caring is too much for me
        tired of caring
        looking after someone
        partner of someone ill
        respite
        mantelzorg
        mantelzorger
        mother with dementia
        sick partner
        relative of a patient
        care for elderly parents
        husband is ill
        wife is ill
        carrer for my mother
        care taker
        caring for my mother with Alzheimer's
        caring for someone with dementia

theme-young-carers = Growing up with illness at home
    .about = For children and young people with an ill parent, brother or sister, and adults who grew up that way.
    .words =
        young carer
        young carers
        child of ill parents
        my mum is ill
        my dad is sick
        my mother is sick and I am young
        my mother has depression and I help at home
        parent with mental illness
        children of parents with mental illness
        my father drinks and I am his daughter
        children of alcoholics
        sick brother
        my sister is disabled
        sibling
        siblings
        brothers and sisters of ill children
        young caregiver
        teenager looking after mother
        COPMI
        ill parent
        grew up with a sick mother
        I take care of my little brother

theme-parenting = Raising children
    .about = For parents who have questions or worries about bringing up their children or teenagers.
    .words =
        parenting
        parents
        raising children
        bringing up children
        upbringing
        children
        teenager
        teenagers
        puberty
        adolescence
        my child does not listen
        my son is aggressive
        my daughter is difficult
        my teenager is out of control
        tantrums
        angry child
        trouble at school
        child does not go to school
        problem child
        stepfamily
        stepmother
        stepchildren
        blended family
        foster parents
        grandparents raising grandchildren
        social services and my child
        youth care
        child taken away
        fathers and mothers
        parenting problems
        dificult child

theme-single-parent = Raising children alone
    .about = For mothers and fathers who do it on their own.
    .words =
        single parent
        single parents
        single mother
        single mothers
        single mum
        single mom
        single father
        single dad
        lone parent
        raising children alone
        alone with my children
        alone with the kids
        alone with a baby
        solo mum
        teenage mother
        young mother
        pregnant and alone
        the father left
        I do everything alone with my children
        my daughter is a single mother
        one parent family
        singel mother

theme-child-with-illness = Parents of a child with an illness or disability
    .about = For parents and grandparents of a child who needs extra care.
    .words =
        sick child
        ill child
        my child is ill
        my son is ill
        my daughter is sick
        my son is disabled
        child with a disability
        disabled child
        handicapped child
        special needs child
        special needs parents
        my child has autism
        my child has ADHD
        my child has cancer
        my child has Down syndrome
        premature baby
        born too early
        child in hospital
        children's hospital
        parents of a child with problems
        my adult son is mentally ill
        mother of a disabled child
        father of a sick child
        my child will never get better
        brave parents
        multiple disabilities

theme-estrangement = No contact with child or family
    .about = For people who have lost contact with their child, parent or other family.
    .words =
        estranged
        estrangement
        no contact
        no contact with my daughter
        no contact with my son
        no contact with my mother
        no contact with my parents
        my son doesn't want to see me
        my daughter does not speak to me
        lost contact with my children
        I don't see my grandchildren
        not allowed to see my grandchildren
        not allowed to see my children
        parental alienation
        family quarrel
        broken family
        family fight
        rejected by my family
        disowned
        cut off by my family
        I broke with my parents
        going no contact
        estrangment

theme-relationship = Trouble in a relationship
    .about = For people whose relationship hurts, is stuck or was shaken by unfaithfulness.
    .words =
        relationship
        relationship problems
        relationship trouble
        marriage problems
        bad marriage
        unhappy marriage
        fighting with my husband
        arguing with my wife
        we always argue
        quarrel
        cheating
        cheated
        my husband cheated
        my wife cheats on me
        affair
        infidelity
        unfaithful
        second woman
        my husband has another wife
        mistress
        jealous
        jealousy
        trust in relationship
        couples
        mother in law
        in-laws
        no more sex
        sexual problems
        attachment
        commitment issues
        my partner doesn't talk
        we don't talk any more
        relationshp
        realtionship
        marrage

theme-codependence = Close to someone with an addiction
    .about = For partners, parents, children and friends of someone who drinks, uses or gambles.
    .words =
        codependent
        codependency
        co-dependent
        living with an addict
        living with an alcoholic
        married to an alcoholic
        my husband drinks
        my wife drinks
        my son uses drugs
        my daughter is addicted
        my partner is addicted
        my husband gambles
        my father drinks
        my mother drinks
        Al-Anon
        Alateen
        Nar-Anon
        adult children of alcoholics
        ACA
        ACoA
        parents of addicts
        family of addicts
        partner of an addict
        relatives of addicts
        my brother is a junkie
        I keep rescuing him
        codependant
        co-dependance

theme-adoption = Adoption and birth family
    .about = For people who were adopted, for adoptive and foster parents, and for parents who gave up a child.
    .words =
        adoption
        adopted
        adoptee
        adopted child
        I was adopted
        adopted from abroad
        adoptive parents
        birth mother
        biological mother
        birth parents
        looking for my real parents
        searching for my roots
        roots
        I gave up my child
        gave my baby away
        giving up a child
        donor child
        donor conceived
        sperm donor father
        looking for my father
        unknown father
        foster child
        foster parents
        our adopted son is struggling
        adopsion
        adopted daughter

theme-new-parents = A hard start after birth
    .about = For mothers and fathers who do not feel well after a birth or find the first months with a baby hard.
    .words =
        postnatal depression
        postpartum depression
        PND
        PPD
        post natal depression
        after birth
        postpartum
        postpartum psychosis
        baby blues
        new mother
        new parents
        young parents
        first baby
        new mum
        new dad
        baby
        newborn
        crying baby
        baby cries all day
        I don't love my baby
        sad after birth
        depressed after the birth
        no bond with my baby
        traumatic birth
        breastfeeding
        pregnant
        pregnancy
        pregnant and depressed
        my wife is depressed since the baby
        twins
        postpartem
        post partum

## migration
theme-refugees = Refugees and newcomers
    .about = For people who had to flee or are new in this country.
    .words =
        refugee
        refugees
        asylum
        asylum seeker
        asylum seekers
        asylum centre
        AZC
        fled
        fled from war
        I fled my country
        war
        status holder
        residence permit
        IND
        newcomer
        newcomers
        new in the country
        new in the Netherlands
        just arrived
        immigrant
        immigrants
        migrant
        migrants
        expat
        expats
        family reunification
        waiting for my family
        my family is still in the war
        Syrian
        Afghan
        Iranian
        Iraqi
        Eritrean
        Somali
        Ukrainian
        Ukraine
        Kurdish
        volunteers helping refugees
        refugie
        refugees group
        asylum seaker

theme-between-cultures = Living between two cultures
    .about = For people who live or raise children with two cultures.
    .words =
        two cultures
        between two cultures
        between cultures
        bicultural
        multicultural
        mixed marriage
        mixed family
        mixed race
        foreign parents
        second generation
        third culture kids
        raising children in another culture
        my children become too Dutch
        my parents don't understand life here
        I belong nowhere
        not Dutch and not Turkish
        culture
        culture shock
        cultural differences
        identity
        integration
        integrating
        inburgering
        my daughter wants to live like Dutch girls
        bilingual children
        tradition
        my husband is from another country

theme-homesickness = Missing your country and family
    .about = For people who long for the country and the people they left behind.
    .words =
        homesick
        homesickness
        missing home
        I miss my country
        I miss my family
        I miss my mother
        missing my homeland
        homeland
        nostalgia
        longing for home
        I want to go back
        going back to my country
        far from my family
        parents far away
        my mother is ill in my home country
        my children are in another country
        family left behind
        alone abroad
        my husband is homesick
        home sick
        remigration
        exile
        missing my people
        missing Syria
        missing my village

theme-discrimination = Racism and discrimination
    .about = For people who are treated unfairly because of who they are or where they come from.
    .words =
        discrimination
        discriminated
        discriminated against
        racism
        racist
        skin colour
        skin color
        black
        because I am foreign
        because of my headscarf
        headscarf
        hijab
        islamophobia
        antisemitism
        prejudice
        they treat us differently
        treated unfairly
        called names in the street
        hate
        excluded
        no job because of my name
        my child is called names for his colour
        ethnic profiling
        go back to your country
        slavery past
        xenophobia
        sexism
        discrimation
        descrimination
        rasism

theme-language-practice = Practising the language together
    .about = For people who want to speak the language of this country more easily.
    .words =
        learn Dutch
        learning Dutch
        speak Dutch
        practise Dutch
        practice Dutch
        Dutch lessons
        Dutch course
        language
        language lessons
        language café
        language cafe
        language buddy
        taalcafé
        taalmaatje
        conversation
        conversation group
        speaking practice
        I don't speak Dutch
        I speak little Dutch
        talking with Dutch people
        learn German
        learn English
        inburgering exam
        civic integration
        my wife wants to learn Dutch
        mother doesn't speak the language
        langauge
        lerning Dutch

theme-undocumented = Living without papers
    .about = For people who have no residence permit, and for those close to them.
    .words =
        undocumented
        no papers
        without papers
        I have no papers
        papers
        no documents
        no residence permit
        no permit
        no visa
        visa expired
        illegal
        illegal immigrant
        illegally here
        sans papiers
        asylum refused
        asylum rejected
        rejected asylum seeker
        negative decision
        deportation
        afraid of the police
        afraid of being sent back
        stateless
        no ID
        no passport
        Dublin
        bed bath bread
        no health insurance
        my husband has no papers
        undocumentd
        illegals

## identity
theme-lgbtq = Lesbian, gay, bisexual, queer
    .about = For people who love in a different way than others expect, and for those close to them.
    .words =
        gay
        lesbian
        homosexual
        bisexual
        queer
        LGBT
        LGBTQ
        LGBTQI
        LHBTI
        coming out
        coming out as gay
        am I gay
        I am in love with a woman
        I like men
        men who love men
        women who love women
        attracted to the same sex
        same sex
        gay and Muslim
        gay and Christian
        gay refugee
        my parents don't know I am gay
        I am married and gay
        pansexual
        asexual
        intersex
        pride
        rainbow
        my son is gay
        my daughter is a lesbian
        homosexuality
        lesbien
        bi-sexual
        homo

theme-transgender = Transgender and questions about gender
    .about = For people whose gender does not match what others see or expect, or who have questions about it, and for those close to them.
    .words =
        transgender
        trans
        trans woman
        trans man
        transsexual
        transition
        gender
        gender identity
        gender dysphoria
        non-binary
        nonbinary
        genderfluid
        genderqueer
        born in the wrong body
        I feel like a woman
        I feel like a man
        I don't feel like a girl
        sex change
        gender reassignment
        hormones for trans people
        waiting list gender clinic
        cross-dressing
        crossdresser
        intersex
        my child is transgender
        my daughter wants to be a boy
        my husband wants to be a woman
        detransition
        trans gender
        transgendered

theme-women = Women together
    .about = For women who want to meet, talk and make each other stronger.
    .words =
        women
        woman
        women's group
        womens group
        women only
        only women
        women together
        ladies
        girls
        girls group
        mothers group
        empowerment
        women's empowerment
        strong women
        emancipation
        women's rights
        sisterhood
        Muslim women
        Turkish women
        Moroccan women
        migrant women
        talking with other women
        where can my mother meet other women
        feminism
        women's café
        wimen
        woman group

theme-men = Men talking with men
    .about = For men who want to talk openly with other men.
    .words =
        men
        men's group
        mens group
        men only
        only men
        men together
        men talking
        men's circle
        guys
        fathers group
        dads group
        Muslim men
        Turkish men
        being a man
        masculinity
        men don't cry
        I can't talk about my feelings
        talking with other men
        men's shed
        man to man
        my husband never talks
        my husband has no friends
        anger in men

theme-faith-doubt = Doubting or leaving a faith
    .about = For people who doubt their faith, or leave a faith or closed group, and may lose people because of it.
    .words =
        faith
        doubt
        losing my faith
        lost my faith
        doubting my faith
        leaving religion
        left the church
        leaving the church
        leaving Islam
        ex-Muslim
        ex Muslim
        apostate
        apostasy
        ex-Christian
        Jehovah's Witnesses
        ex Jehovah's Witness
        shunned
        cult
        sect
        leaving a cult
        closed group
        religious trauma
        spiritual abuse
        strict religious upbringing
        atheist
        atheism
        secret unbeliever
        I no longer believe
        I don't believe in God
        converting
        changed religion
        my son left the faith
        my daughter is in a cult
        religon
        relegion

## living
theme-loneliness = Feeling lonely
    .about = For people who feel alone or would like more people around them.
    .words =
        lonely
        loneliness
        alone
        I feel alone
        I am so lonely
        no friends
        I have no friends
        making friends
        make friends
        meeting people
        meet new people
        new friends
        friendship
        company
        someone to talk to
        nobody to talk to
        I have nobody
        isolated
        isolation
        nobody visits me
        nobody calls me
        alone every evening
        single
        living alone
        coffee together
        eating together
        walking together
        buddy
        buddies
        my mother is lonely
        my father is alone all day
        my son has no friends
        lonley
        lonelyness
        loneliness elderly
        lonelines
        nobody likes me

theme-debt = Debts and too little money
    .about = For people who have debts or cannot make ends meet.
    .words =
        debt
        debts
        money problems
        money worries
        no money
        money
        poor
        poverty
        bills
        can't pay my bills
        cannot pay the rent
        I can't pay my rent
        in the red
        loan
        loans
        bailiff
        bailiffs
        debt collector
        debt relief
        debt restructuring
        bankrupt
        bankruptcy
        food bank
        little money
        low income
        benefits
        arrears
        fines
        tax debt
        health insurance debt
        afraid to open my post
        unopened letters
        spending too much
        compulsive shopping
        shopping addiction
        my husband made debts
        my son has debts
        dept
        depts
        finacial problems
        financial problems
        toeslagenaffaire
        childcare benefits scandal

theme-unemployment = Out of work
    .about = For people who have lost their job, cannot find one or can no longer work.
    .words =
        unemployed
        unemployment
        no job
        no work
        jobless
        out of work
        looking for work
        looking for a job
        job search
        finding work
        lost my job
        I lost my job
        fired
        sacked
        laid off
        dismissed
        redundant
        redundancy
        unable to work
        incapacity
        disability benefit
        unemployment benefit
        UWV
        WIA
        over 50 and no job
        applying for jobs
        rejected again and again
        volunteer work
        getting back to work
        reintegration
        my husband lost his job
        my son has no job
        unemployd
        unemploymed
        un employed

theme-work-stress = Trouble at work
    .about = For people who are under pressure, in conflict or unhappy at work.
    .words =
        work stress
        stress at work
        stress
        job stress
        workload
        too much work
        work pressure
        work
        conflict at work
        trouble with my boss
        my boss
        bad boss
        problems with colleagues
        toxic workplace
        I hate my job
        afraid to go to work
        off sick
        sick leave
        reporting sick
        conflict with employer
        bullying at work
        intimidated at work
        whistleblower
        self-employed
        freelancers
        balance between work and family
        working with a chronic illness
        my wife comes home crying from work
        work stres
        stres at work
        burnout from work
        burned out at my job

theme-homelessness = No home of your own
    .about = For people who have no home, or are about to lose it.
    .words =
        homeless
        homelessness
        no home
        no house
        no place to live
        nowhere to sleep
        nowhere to live
        sleeping rough
        on the street
        living on the street
        shelter
        night shelter
        homeless shelter
        evicted
        eviction
        losing my house
        thrown out of the house
        sofa surfing
        couch surfing
        sleeping on friends' sofas
        sleeping in my car
        looking for a room
        housing
        my son lives on the street
        young and homeless
        homless
        home less
        roofless

theme-detention = Prison and life after prison
    .about = For people who are or were in prison, and for their families.
    .words =
        prison
        jail
        detention
        prisoner
        prisoners
        ex-prisoner
        ex-prisoners
        ex-offender
        in prison
        in jail
        after prison
        just out of prison
        released from prison
        locked up
        arrested
        convicted
        sentence
        ankle monitor
        probation
        criminal record
        criminal
        crime
        my husband is in prison
        my son is in jail
        my father is in prison
        family of prisoners
        child of a prisoner
        partner in prison
        TBS
        forensic clinic
        staying out of crime
        prisson
        jale
        ex convict

theme-veterans = Veterans and emergency workers
    .about = For people who served in the army, police, fire service or ambulance, and for those close to them.
    .words =
        veteran
        veterans
        army
        military
        soldier
        soldiers
        ex-soldier
        deployed
        deployment
        mission
        Srebrenica
        Afghanistan veteran
        Dutchbat
        police
        police officer
        fire brigade
        firefighter
        fireman
        ambulance
        paramedic
        emergency workers
        first responders
        PTSD from service
        saw terrible things at work
        my husband was a soldier
        my son came back from the front
        partner of a veteran
        wounded in the war
        former fighter
        veterens
        vetran

theme-low-literacy = When reading and writing are hard
    .about = For people who find reading, writing or computers difficult.
    .words =
        reading
        writing
        reading and writing
        cannot read
        can't read
        cant read or write
        I can't write
        learn to read
        learning to read and write
        illiterate
        illiteracy
        low literacy
        literacy
        dyslexia
        dyslexic
        letters are difficult
        I don't understand letters
        I don't understand forms
        filling in forms
        spelling
        computer is difficult
        digital skills
        maths is hard
        dyscalculia
        ashamed that I can't read
        my husband cannot read
        my mother can't write
        never went to school
        dislexia
        dyslexie
        reeding

theme-ageing = Growing older
    .about = For older people who want to share what growing old brings.
    .words =
        ageing
        aging
        getting old
        growing old
        getting older
        old
        old age
        older people
        elderly
        elder
        seniors
        senior
        pensioner
        pensioners
        retirement
        retired
        55+
        65+
        70+
        over 60
        old and alone
        grandparents
        frail
        falling
        nursing home
        care home
        living independently
        meaning of life in old age
        end of life
        fear of death
        activities for my mother
        my father is 80
        older migrants
        eldery
        pensionist

theme-recovery = Recovery and finding your strength
    .about = For people who are building their life again after mental illness or another hard time.
    .words =
        recovery
        recovering
        mental health recovery
        mental health
        mental illness
        psychiatric
        psychiatry
        psychiatric patient
        after the clinic
        after psychiatric hospital
        WRAP
        wellness recovery action plan
        recovery college
        peer worker
        expert by experience
        lived experience
        getting my life back
        starting again
        getting better
        finding my strength
        hope
        stigma
        self-stigma
        vulnerable
        my brother is in a psychiatric clinic
        how do I get stronger
        recovary
        mental helth
