# Themes: one message each. Label; .about = one plain sentence; .words = what people type, one phrase a line.

## Categories
theme-category-mind = Mind and feelings
theme-category-addiction = Habits that are hard to stop
theme-category-loss = Loss and grief
theme-category-body = Body and health
theme-category-safety = Safety and violence
theme-category-family = Family, relationships and caring
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
        i can't switch my brain off
        my mind never stops
        racing thoughts
        i lie awake worrying
        always expecting the worst
        i think something bad will happen
        catastrophising
        catastrophizing
        what if thoughts
        butterflies in my stomach all day
        knot in my stomach
        on edge all the time
        constantly on edge
        nervous wreck
        my nerves are bad
        bad nerves
        i get nervous about everything
        worried sick
        worry wart
        worrier
        worrying
        fearful
        scared for no reason
        scared of everything
        scared of the future
        i google my symptoms all day
        hypochondria
        hypochondriac
        afraid i have cancer
        anxious thoughts
        anxiousness
        climate anxiety
        separation anxiety
        test anxiety
        stressed about everything
        jittery
        uneasy
        i can't relax
        i could not stop worrying
        my mum worries about everything
        my husband has anxiety
        my child is anxious about school
        my girlfriend has anxiety

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
        my heart is pounding
        my heart races for no reason
        i can't breathe when i am scared
        chest tight from fear
        i feel like i am choking
        i thought i was dying
        thought it was a heart attack but panic
        shaking and sweating with fear
        i freak out
        freaking out
        i panic in the supermarket
        i panic in the car
        panicking
        panicked
        i panic on the motorway
        afraid to go on the bus
        afraid to faint
        i think i will faint
        scared of having another attack
        fear of fear
        i have not left the house for weeks
        i never leave my house
        housebound from fear
        afraid of open spaces
        afraid of crowds
        hyperventilate
        sudden terror
        my son gets panic attacks
        my wife is afraid to go outside
        my mum won't leave the house
        panic at night

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
        scared of spiders
        arachnophobia
        scared of dogs
        scared of snakes
        scared of flying
        afraid to fly
        scared of heights
        vertigo and heights
        scared of lifts
        scared of elevators
        scared of needles
        scared of injections
        blood phobia
        dental phobia
        scared of the dentist
        scared of thunder
        scared of the dark
        scared of water
        scared to drive
        afraid to drive on the highway
        driving anxiety
        afraid of throwing up
        scared of being sick
        afraid of phone calls
        scared to make phone calls
        public speaking
        stage fright
        presentation nerves
        i go red when people look at me
        i blush
        everyone is staring at me
        i avoid people
        afraid of parties
        i can't eat in front of people
        socially anxious
        socially awkward
        afraid people laugh at me
        selective mutism
        my daughter does not talk at school
        my daughter is scared of dogs
        trypanophobia
        irrational fear
        claustrophobic

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
        did i leave the gas on
        i keep checking the stove
        i check the locks again and again
        i go back to check
        i wash my hands until they bleed
        i shower for hours
        afraid to touch things
        contamination fear
        germaphobe
        germs everywhere
        i have to count everything
        everything must be straight
        everything has to be perfect and even
        rituals
        repeat it until it feels right
        unwanted thoughts
        disturbing thoughts
        horrible thoughts i can't stop
        afraid i will hurt someone
        pure o
        mental rituals
        obsessive thoughts
        obsessed with cleaning
        obsessive
        my house is full of stuff
        hoarding disorder
        my mum can't throw anything away
        i pull my hair out
        pulling out eyelashes
        picking my skin
        nail biting
        body dysmorphia
        bdd
        tourettes
        my son has tics
        my daughter washes her hands all day
        my wife cleans all day

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
        i cry every day
        i cry all day
        crying for no reason
        i burst into tears
        i lie in bed all day
        i stay in bed all day
        the curtains stay closed
        everything feels grey
        i feel nothing
        i feel numb
        numb inside
        feeling blue
        the blues
        down in the dumps
        in a dark place
        in a dark hole
        black dog
        black cloud over me
        i feel like crap
        i feel like shit
        i feel so empty
        i don't see the point
        what is the point of anything
        lost interest in everything
        no motivation
        can't be bothered with anything
        i don't care about anything any more
        i have no joy
        miserable
        unhappy
        i am so unhappy
        low spirits
        feeling low all the time
        i stopped washing myself
        i don't recognise myself
        heavy heart
        melancholy
        despair
        seasonal depression
        seasonal affective disorder
        clinical depression
        major depression
        mdd
        chronic depression
        depressive
        depressive episode
        mood disorder
        ssri
        prozac
        sertraline
        zoloft
        depression in teenagers
        depression in older people
        low mood after winter
        my son lies in bed all day
        my mum cries all day
        my wife is depressed
        my son is depressed
        my boyfriend is depressed
        my father sits and says nothing
        my daughter stays in her room crying
        my partner has depression
        depresssion and no energy
        life feels pointless
        just going through the motions

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
        bipolar 1
        bipolar 2
        bipolar type 2
        manic episode
        manic episodes
        i was manic
        manic phase
        hypomanic
        rapid cycling
        mixed episode
        highs and lows
        on top of the world then crash
        i can do anything and then i crash
        i don't sleep for days and feel great
        so much energy then nothing
        spent all my savings while manic
        buying things when i am high on life
        moods go up and down
        my moods change all the time
        mood stabiliser
        mood stabilizer
        taking lithium
        quetiapine
        lamotrigine
        manic-depressive
        my husband is bipolar
        my daughter is bipolar
        my mother is bipolar
        my boyfriend has bipolar
        partner of someone bipolar
        growing up with a bipolar parent
        euphoric and then very low

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
        i hear people talking when nobody is there
        the voices tell me what to do
        voices won't leave me alone
        voice hearer
        voice hearing
        the tv talks to me
        they are listening to my phone
        they put cameras in my house
        i am being followed
        people plot against me
        conspiracy against me
        everyone is against me
        i see things others don't
        seeing ghosts
        possessed by jinn
        jinn
        black magic on me
        someone put a spell on me
        evil spirits
        losing touch with reality
        lost grip on reality
        weed made me psychotic
        psychosis from weed
        cannabis psychosis
        first episode psychosis
        psychotic episode
        i had a psychosis
        antipsychotics
        clozapine
        olanzapine
        haldol
        delusional
        hallucinating
        i hallucinate
        paranoid thoughts
        my son hears voices
        my son thinks people follow him
        my son talks to himself
        my daughter is psychotic
        my husband thinks i poison him
        my sister has schizophrenia
        parent of someone with psychosis

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
        zero to a hundred in seconds
        i explode over nothing
        i snap at everyone
        short temper
        short fuse
        bad temper
        i lose my temper
        full of rage
        rage attacks
        i get so angry i break things
        anger issues
        angry outbursts
        i can't control my anger
        i push people away
        i hate you don't leave me
        clingy and then cold
        scared everyone will leave me
        i don't know who i am
        unstable relationships and feelings
        emotional rollercoaster
        feelings are too big
        emotional dysregulation
        emotional instability
        empty and angry
        cluster b
        cluster c
        narcissistic personality disorder
        npd
        antisocial personality disorder
        dependent personality disorder
        avoidant personality disorder
        avpd
        histrionic
        schema therapy
        dialectical behaviour therapy
        my daughter has borderline
        my wife has borderline
        my ex has borderline
        my partner has bpd
        parent with borderline
        walking on eggshells borderline mother

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
        i keep seeing it again and again
        i see it when i close my eyes
        it keeps coming back in my head
        i dream about it every night
        i wake up screaming
        i jump at every sound
        loud noises scare me
        fireworks scare me
        i can't stop thinking about what happened
        it haunts me
        haunted by the past
        i freeze
        i feel numb since it happened
        always alert
        hypervigilant
        hypervigilance
        triggered all the time
        triggers
        bombs and shooting
        bombing
        i saw people die
        i saw dead bodies
        tortured in prison
        tortured
        survivor of war
        war survivor
        war trauma
        i was robbed
        burglary
        mugged
        attacked in the street
        stabbed
        i was in a shooting
        terror attack
        terrorist attack
        car crash
        car accident trauma
        house fire
        survived a flood
        natural disaster
        complex trauma
        developmental trauma
        intergenerational trauma
        ptsd symptoms
        emdr
        dissociate
        i leave my body
        dissociative identity disorder
        traumatic experience
        traumatic event
        past trauma
        medical trauma
        my son saw something terrible
        my wife has ptsd
        my partner has ptsd
        my father never talks about the war
        my child has nightmares since we fled
        traumatised refugee

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
        running on empty
        my battery is empty
        nothing left in the tank
        i'm at the end of my rope
        at the end of my tether
        at breaking point
        i hit a wall
        hit the wall
        i crashed
        i collapsed at work
        i can't do this anymore
        everything is too much
        it's all too much
        i can't take any more
        too many balls in the air
        drained
        completely drained
        worn out
        worn down
        shattered all the time from work
        frazzled
        knackered from work
        emotionally exhausted
        emotional exhaustion
        overworked and tired
        stressed
        i am so stressed
        always stressed
        chronic stress
        stress symptoms
        mental exhaustion
        overload
        i cry before work
        i can't think any more
        my head is full
        mental breakdown
        breakdown
        burn-out symptoms
        recovering from burnout
        burning out
        nearly burned out
        parental burnout
        student burnout
        caregiver burnout
        autistic burnout
        overspannen
        my husband is burned out
        my daughter has a burnout
        my partner is on sick leave with stress

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
        i count every calorie
        counting calories
        i skip meals
        i have not eaten for days
        i hardly eat
        i weigh myself ten times a day
        scared of gaining weight
        afraid of getting fat
        fear of food
        safe foods
        starving myself
        i starve myself
        i make myself sick
        purging
        throwing up food
        finger down my throat
        i eat and then vomit
        binge and purge
        laxatives
        exercising all the time to burn calories
        compulsive exercise
        i hate my body
        body dysmorphic
        i look in the mirror and see fat
        never thin enough
        skinny
        skin and bones
        underweight
        skeleton thin
        pro ana
        ed recovery
        eating disorder recovery
        binge eating disorder
        osfed
        ednos
        avoidant restrictive food intake
        picky eating
        my child only eats three foods
        my son won't eat
        my daughter is getting thinner
        my daughter hides food
        my daughter throws up
        my girlfriend doesn't eat
        parents of someone with anorexia
        bulimic
        recovering anorexic

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
        i cut my arms
        i cut my legs
        i used to cut myself
        cutting myself
        i burn myself
        i scratch until i bleed
        i bang my head against the wall
        hitting myself
        i punch myself
        i punish myself
        razor blade
        blades
        fresh cuts
        hiding my scars
        i wear long sleeves to hide my arms
        self harm scars
        self harm recovery
        clean from self harm
        self-injuring
        non-suicidal self-injury
        nssi
        i hurt myself when i am angry
        pain makes me feel something
        my daughter has cuts on her arms
        my daughter hides her arms
        my sister cuts herself
        my girlfriend cuts
        my student harms herself
        my son bangs his head
        parents of children who self-harm

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
        i want to disappear
        i wish i was dead
        i wish i was never born
        i don't want to wake up
        i want to sleep and never wake up
        everyone is better off without me
        better off dead
        no way out
        i see no way out
        life is not worth living
        i can't live like this
        i can't go on living
        i want it to end
        i want it all to stop
        kill myself
        killing myself
        unalive
        want to jump off a bridge
        jump in front of a train
        i took an overdose
        overdose attempt
        i tried to kill myself
        i tried to hang myself
        attempt survivor
        survived my attempt
        suicide note
        passive suicidal thoughts
        dark thoughts
        thoughts of ending it
        suicide prevention
        suicide hotline
        113
        done with life
        sick of life
        my friend wants to die
        my husband is suicidal
        my son is suicidal
        my mum says she wants to die
        my sister attempted suicide
        my partner tried to end his life
        afraid my child will commit suicide
        living with someone suicidal
        euthanasia for mental suffering

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
        i start everything and finish nothing
        i never finish anything
        i lose my keys all the time
        i lose everything
        always late
        i put everything off
        procrastination
        procrastinating
        my brain jumps from one thing to another
        a hundred tabs open in my brain
        busy head
        my head is too busy
        i zone out
        daydreaming
        i can't sit still
        fidgety
        always fidgeting
        i interrupt everyone
        i talk too much
        can't plan
        cannot organise anything
        disorganised
        disorganized
        messy house and messy head
        executive function
        executive dysfunction
        hyperfocus
        inattentive
        inattentive adhd
        attention problems
        poor concentration
        rejection sensitivity
        late diagnosed adhd
        do i have adhd
        adhd assessment
        concerta
        methylphenidate
        adderall
        vyvanse
        elvanse
        neurodivergent
        my son is hyperactive
        my daughter has add
        my husband has adhd
        my partner forgets everything
        parents of adhd kids
        my child is all over the place

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
        changes make me panic
        i can't cope with changes
        i need routine
        i need everything the same
        i take everything literally
        i don't get jokes
        eye contact is hard
        i don't understand social rules
        social cues
        small talk is hard
        i copy other people to fit in
        noise is too much for me
        lights and noise hurt
        sensory overload
        sensory issues
        sensory processing
        meltdown
        meltdowns
        shutdowns
        stimming
        special interests
        aspie
        audhd
        high functioning autism
        level 1 autism
        pda autism
        undiagnosed autism
        self-diagnosed autistic
        autism assessment
        autism in adults
        autistic adults
        autistic women
        on the autistic spectrum
        my son doesn't talk yet
        my son only plays alone
        my toddler does not look at me
        my child has meltdowns
        my daughter is autistic
        my husband is autistic
        my wife has autism
        my grandson has autism
        my brother has autism
        parents of autistic children
        parent of autistic adult
        non-verbal child
        autistic burnout
        neurodivergent adults

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
        my brain goes too fast
        i think faster than others
        nobody keeps up with me
        i feel like an alien
        i pick up everyone's feelings
        i absorb other people's emotions
        empath
        sensitive person
        very sensitive person
        i cry at everything because i am sensitive
        emotionally sensitive
        sensory sensitive
        hsp women
        hsp men
        hooggevoelig
        hoogbegaafd
        gifted adults
        gifted women
        gifted children
        gifted kid burnout
        profoundly gifted
        bright child
        very bright child
        clever child bored at school
        child prodigy
        underachiever
        underachieving gifted
        asynchronous development
        skipped a class
        parents of gifted children
        my child is gifted
        my child is bored in class
        my daughter is highly sensitive
        my son is highly sensitive
        sensitive child
        iq 130
        iq test
        too intense for others

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
        i am worthless
        i think i am stupid
        i feel less than others
        everyone is better than me
        i compare myself with everyone
        i compare myself to others
        i always say yes
        i can't say no
        people walk all over me
        doormat
        i put myself last
        i always put others first
        i am my own worst enemy
        hard on myself
        too hard on myself
        self-critical
        inner critic
        self doubt
        i doubt myself
        i feel like a fraud
        impostor syndrome
        impostor
        scared of failing
        afraid to make mistakes
        scared to speak up
        i don't dare to give my opinion
        i am too quiet
        too shy
        shy person
        timid
        i don't like how i look
        i hate how i look
        i hate my looks
        unattractive
        inferiority complex
        inferior
        feeling inferior
        self-love
        self-worth
        self-respect
        self-image
        self-acceptance
        self-hatred
        self hate
        low confidence
        build confidence
        lack of confidence
        not assertive
        boundaries
        i want to stand up for myself
        my son is very shy
        my daughter thinks she is ugly
        my daughter thinks she is stupid
        my son never dares anything

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
        i don't sleep
        i sleep badly
        i can not sleep
        i couldn't sleep again
        i haven't slept for days
        didn't sleep all night
        i toss and turn
        tossing and turning
        staring at the ceiling all night
        awake till four in the morning
        i wake up at 3 am
        i wake up too early
        i keep waking up
        can't fall asleep
        can't stay asleep
        trouble sleeping
        difficulty sleeping
        sleep disorder
        sleep deprived
        sleep deprivation
        broken sleep
        lack of sleep
        poor sleep
        sleepless nights
        my sleep is bad
        day and night reversed
        circadian rhythm
        delayed sleep phase
        night shift and can't sleep
        i fall asleep during the day
        sleepwalking
        sleep paralysis
        night terrors
        bad dreams
        restless legs
        cpap
        cpap mask
        obstructive sleep apnoea
        stop breathing at night
        melatonin
        hypersomnia
        wake up tired
        insomniac
        my husband snores
        my daughter can't sleep
        my wife can't sleep
        my child wakes up every night

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
        i drink every evening
        i drink every night
        i drink alone
        drinking alone at home
        a bottle of wine a night
        wine every night
        i hide bottles
        hiding bottles
        empty bottles everywhere
        i drink in the morning
        i need a drink to sleep
        i need a drink to calm down
        shaking without a drink
        the shakes in the morning
        blackouts from drinking
        i don't remember last night drinking
        always hungover
        i can't have just one
        one drink is never enough
        i can't stop after one
        heavy drinker
        heavy drinking
        boozer
        booze problem
        boozing
        on the booze
        wasted every weekend
        pissed every weekend
        hammered
        alkie
        drunkard
        drunken
        vodka
        whisky
        whiskey
        too much gin
        too many beers
        too many pints
        liquor
        spirits every night
        cut down drinking
        drink less
        drinking less
        quit drinking
        quit alcohol
        give up drinking
        stop alcohol
        getting sober
        stay sober
        sober curious
        dry january
        alcohol free
        fell off the wagon
        back on the drink
        started drinking again
        i relapsed
        detox from alcohol
        alcohol withdrawal
        alcohol use disorder
        alcohol abuse
        alcohol problem
        drinking problem
        drink problem
        aa meeting
        12 steps
        twelve steps
        smart recovery
        my husband is an alcoholic
        my husband is always drunk
        my wife is an alcoholic
        my boyfriend drinks every night
        my son drinks too much
        my daughter drinks too much
        my brother is an alcoholic
        my mum drinks
        my mother is an alcoholic
        my dad is always drunk

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
        i smoke weed every day
        can't sleep without weed
        i can't sleep without a joint
        stoner
        stoned all day
        high all the time
        getting high
        pothead
        smoking pot
        blunts
        spliff
        ganja
        wiet
        blowen
        edibles
        skunk
        i sniff coke
        snorting coke
        doing lines
        lines of coke
        coke every weekend
        cocaine addiction
        coke addict
        blow and pills at parties
        party drugs
        pills at parties
        pingers
        miaow miaow
        mephedrone
        mcat
        2cb
        lsd
        acid trips
        magic mushrooms
        truffles
        using meth
        smack heroin
        smoking dope
        methadone
        injecting
        needles and heroin
        spice
        balloons laughing gas
        nangs
        drinking lean
        codeine syrup
        poppers
        chemsex
        using again
        i started using again
        i use every day
        drug use
        drug user
        drug abuse
        drug problem
        drug dependency
        hard drugs
        soft drugs
        substance use disorder
        weed addiction
        cannabis addiction
        marijuana addiction
        quit weed
        stop smoking weed
        quit smoking weed
        get off coke
        getting clean
        stay clean
        staying clean
        detox
        drug relapse
        na meeting
        ca meeting
        cocaine anonymous
        marijuana anonymous
        twelve steps
        crackhead
        addict in recovery
        recovering addict
        my son smokes weed all day
        my son is on drugs
        my daughter uses drugs
        my daughter is on drugs
        my husband does coke
        my brother is on drugs
        my boyfriend is on coke
        my partner uses cocaine

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
        i can't sleep without a pill
        a sleeping pill every night
        hooked on pills
        hooked on painkillers
        hooked on sleeping pills
        i take more and more tablets
        i take pills every day to calm down
        calming pills
        prescription drug addiction
        prescription pills
        painkiller addiction
        opioid addiction
        opioid dependence
        oxy
        percocet
        vicodin
        codeine
        co-codamol
        paracetamol with codeine
        xanax
        ativan
        lorazepam
        klonopin
        clonazepam
        zopiclone
        zolpidem
        ambien
        benzo withdrawal
        benzo taper
        tapering
        taper off
        pregabalin
        lyrica
        gabapentin
        antidepressant withdrawal
        coming off antidepressants
        ssri withdrawal
        stop my tablets
        doctor won't give me more pills
        doctor keeps giving me pills
        buying pills online
        nasal spray addiction
        dependent on medication
        medication dependence
        my wife is addicted to painkillers
        my husband can't sleep without pills
        my mum has taken diazepam for years

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
        i lost my wages gambling
        i gambled my salary away
        i bet every day
        i can't stop betting
        chasing my losses
        chasing losses
        one more bet
        i keep losing money at the casino
        placing bets
        bookies
        bookmaker
        betting shop
        football bets
        betting on football
        sports bets
        horse racing bets
        accumulators
        bet365
        unibet
        toto
        blackjack
        bingo
        playing the slots
        online slots
        pokies
        gambling machines
        fruit machine
        scratchcards
        lotto
        gambling app
        betting app
        gokken
        day trading addiction
        trading addiction
        addicted to crypto
        bitcoin gambling
        gambling problem
        problem gambling
        problem gambler
        gambling disorder
        self-exclusion
        cruks
        ga meeting
        gambled everything
        in debt from gambling
        i lied about gambling
        my wife doesn't know i gamble
        my son is addicted to betting
        my brother gambles
        my boyfriend gambles
        my wife plays the slots
        wife of a gambler

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
        i game all day
        i game all night
        i can't stop gaming
        i play games until morning
        i can't put my phone down
        glued to my phone
        glued to the screen
        doomscrolling
        scrolling for hours
        reels all day
        snapchat
        roblox
        minecraft
        fifa
        call of duty
        league of legends
        world of warcraft
        xbox
        nintendo
        twitch
        discord all day
        netflix all day
        binge watching
        too much screen
        too much screen time
        screen addiction
        screen addicted
        smartphone addiction
        phone addict
        online addiction
        addicted to social media
        addicted to tiktok
        addicted to instagram
        addicted to the internet
        addicted to youtube
        digital detox
        computer games
        online games
        gaming disorder
        loot boxes
        my son is addicted to games
        my son games all day
        my son sits behind his computer all day
        my son skips school for gaming
        my daughter is always on tiktok
        my husband games all evening
        my boyfriend plays games all night
        my child screams when i take the tablet
        my kid is addicted to the ipad

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
        i smoke
        i smoke a pack a day
        pack a day
        twenty a day
        smoking fags
        ciggies
        cigs
        roll-ups
        rolling tobacco
        smokes
        give up smoking
        giving up smoking
        stop cigarettes
        kick the habit smoking
        kicking smoking
        smoke free
        smokefree
        i quit and started smoking again
        started smoking again
        i can't quit smoking
        i need help to quit smoking
        cold turkey smoking
        nicotine patches
        nicotine gum
        nicotine pouches
        champix
        zyban
        elf bar
        vapes
        addicted to vaping
        stop vaping
        quit vaping
        e-cig
        juul
        iqos
        cigars
        pipe smoking
        smoker's cough
        smoking while pregnant
        pregnant and smoking
        stoptober
        roken
        stoppen met roken
        my wife smokes
        my mother smokes
        my daughter vapes
        my teenager vapes
        ex-smoker
        tobacco addiction

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
        i watch porn every day
        i can't stop watching porn
        porn every night
        quit porn
        stop watching porn
        no fap
        nofap
        porn ruined my relationship
        addicted to masturbation
        i can't stop masturbating
        jerking off too much
        wanking too much
        i go to prostitutes
        paying for sex
        escorts
        sex workers every week
        red light district
        hookups
        hooking up with strangers
        grindr addiction
        tinder addiction
        dating apps addiction
        cam girls
        onlyfans
        sexting strangers
        i keep cheating and can't stop
        always thinking about sex
        obsessed with sex
        sex obsessed
        compulsive sex
        sexual compulsion
        out of control sexual behaviour
        saa
        sa meeting
        sexaholic
        sex and love addicts
        sex and love addicts anonymous
        fantasy addiction
        obsessed with someone
        porn and my faith
        my husband is addicted to porn
        my boyfriend watches porn all the time
        my husband goes to prostitutes
        wife of a sex addict
        my son watches porn

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
        i eat when i am stressed
        i eat when i feel bad
        i eat when i am bored
        i eat in secret
        hiding food wrappers
        i can't stop snacking
        snacking all day
        i stuff myself
        i eat until i feel sick
        i empty the fridge at night
        night eating
        midnight snacking
        raiding the fridge
        food cravings
        sugar cravings
        i crave sugar
        sugar addict
        quit sugar
        chocolate addict
        junk food
        addicted to junk food
        fast food every day
        bingeing on food
        binge eater
        binge eating every night
        stress eating
        stress eater
        emotional eater
        comfort eater
        compulsive overeating
        uncontrolled eating
        overeater
        guilty after eating
        ashamed after eating
        oa meeting
        food addict
        food addicts anonymous
        i ate everything again
        my husband eats all night
        my wife hides food
        my son can't stop eating

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
        the chair is empty
        i miss her every day
        i miss him so much
        i miss my mum
        i miss my dad
        i miss my mother since she died
        i miss my brother
        i miss my sister
        i miss my best friend who died
        i miss my grandma
        my grandmother died
        my grandad died
        my nan died
        my uncle died
        my best friend died
        my parents are dead
        both my parents died
        my mother passed away
        my father passed away
        mum died
        dad died
        lost my dad
        lost my mum
        lost my father
        lost my brother
        lost my sister
        lost a friend
        lost someone
        i lost someone i love
        loved one died
        death in the family
        a death in the family
        sudden death
        killed in an accident
        murdered
        my brother was murdered
        family of a murder victim
        he died of cancer
        she died of cancer
        he died and i couldn't say goodbye
        he died far away in my country
        could not go to the funeral
        cremation
        after the funeral
        ashes
        anniversary of his death
        grief comes in waves
        grief counselling
        grief group
        grief support
        complicated grief
        prolonged grief
        anticipatory grief
        stuck in grief
        grieving children
        child grief
        young adults who lost a parent
        orphan
        orphaned
        motherless
        motherless daughters
        fatherless
        christmas without her
        condolences
        mourner
        rouw
        my kids miss their dad who died
        my mother can't get over it
        pet loss
        my cat died
        sorrow after death
        heartbroken since she died

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
        i buried my son
        i buried my daughter
        i buried my child
        my little boy died
        my little girl died
        no parent should bury a child
        my only child died
        my grown-up daughter died
        my adult daughter died
        my son was killed
        my daughter was killed
        my son was murdered
        my son was stabbed
        my son died of an overdose
        my daughter died of cancer
        my child died in an accident
        my son died in a car crash
        my son drowned
        my teenage son died
        my child died of cancer
        i am still a mother without my child
        his room is empty
        how many children do you have
        mother of a dead child
        father who lost a son
        mothers who lost a child
        parents who lost a child
        losing a son
        losing a daughter
        losing a child
        loss of a son
        loss of a daughter
        death of my son
        death of my daughter
        bereaved mother
        bereaved father
        bereaved siblings
        grandparents who lost a grandchild
        sudden infant death
        my sister lost her child
        child death

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
        the bed is empty next to me
        i sleep alone since he died
        alone after fifty years of marriage
        i cook for one now
        the other half of the bed is cold
        my soulmate died
        my better half died
        my fiancé died
        my fiance died
        my spouse died
        my late husband
        my late wife
        my husband is dead
        my wife is dead
        my husband was killed
        death of my husband
        death of my wife
        loss of my husband
        loss of my wife
        loss of a spouse
        losing my husband
        losing my wife
        losing a partner
        widows
        widowers
        widowhood
        widow with children
        young widows
        young widower
        widows and widowers
        bereaved partner
        i am a widow
        i am a widower
        i became a widow
        new love after widowhood
        dating after my wife died
        my dad lost his wife
        my daughter is a widow
        my mum lost her husband
        gay widower

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
        why did he do it
        why did she do it
        he hanged himself
        my son hanged himself
        she jumped in front of a train
        he took his own life
        she took her own life
        he killed himself
        she killed herself
        my son took his own life
        my daughter took her own life
        my son died by suicide
        my husband died by suicide
        my wife killed herself
        my mother killed herself
        my father killed himself
        my mum killed herself
        my dad killed himself
        my sister killed herself
        my sister died by suicide
        my partner killed himself
        my boyfriend killed himself
        my best friend killed himself
        my colleague killed himself
        my uncle killed himself
        my classmate killed himself
        could i have stopped him
        guilt after suicide
        grief after suicide
        bereaved by suicide
        suicide survivors
        suicide loss survivors
        suicide widow
        children after a parent's suicide
        he left a note
        lost my brother to suicide
        lost my son to suicide

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
        no heartbeat
        no heartbeat at the scan
        the scan showed nothing
        i am bleeding and losing the baby
        i lost the baby
        we lost our baby
        my baby was born dead
        my baby was born sleeping
        born sleeping
        dead baby
        baby died at birth
        baby died at 20 weeks
        baby died in the womb
        baby died after birth
        my baby lived one hour
        lost the pregnancy
        lost a pregnancy
        lost my twins
        missed miscarriage
        chemical pregnancy
        molar pregnancy
        recurrent miscarriage
        third miscarriage
        early miscarriage
        late miscarriage
        miscarried
        i miscarried
        miscarriages
        second trimester loss
        d&c
        perinatal loss
        infant loss
        neonatal loss
        rainbow baby
        pregnant after loss
        pregnant after miscarriage
        tfmr
        termination for medical reasons
        abortion grief
        regret my abortion
        sad after abortion
        abortion pill
        empty arms
        i never held my baby
        fathers after miscarriage
        my girlfriend had a miscarriage
        my daughter had a stillbirth
        my partner lost the baby

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
        i can't have children
        i cannot have kids
        i will never be a mother
        i want to be a mother so badly
        i want a baby but it doesn't work
        period again every month
        negative test every month
        everyone around me is pregnant
        everyone has kids except me
        can't conceive
        trying to conceive
        ttc
        we are trying for years
        not pregnant yet
        failed ivf
        ivf failed again
        embryo transfer failed
        iui
        fertility clinic
        fertility problems
        low sperm count
        no sperm
        azoospermia
        low egg reserve
        egg donation
        egg freezing
        surrogate
        surrogacy
        donor sperm
        barren
        sterile
        secondary infertility
        can't have a second child
        hysterectomy and no children
        too old for children
        no grandchildren
        childless couples
        childless women
        childless men
        living without children
        life without children
        childless by circumstance
        male infertility
        baby shower hurts
        my wife can't get pregnant
        my daughter can't have children
        kinderwens

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
        he left me
        she left me
        my husband walked out
        my wife walked out
        he left me for another woman
        my boyfriend broke up with me
        my girlfriend dumped me
        got dumped
        dumped
        i can't get over my ex
        i miss my ex
        getting over a breakup
        my heart is broken
        end of my marriage
        my marriage is over
        marriage ended
        our relationship ended
        ended after twenty years
        we are splitting up
        splitting up
        we broke up
        i am getting divorced
        getting a divorce
        going through a divorce
        i want a divorce
        she wants a divorce
        my husband wants a divorce
        my wife wants a divorce
        my wife asked for a divorce
        leaving my husband
        leaving my wife
        separating
        separated parents
        divorced parents
        children of divorce
        my mum and dad are splitting up
        grey divorce
        divorce after 50
        divorced dad
        divorced mum
        divorced fathers
        divorced women
        weekend dad
        custody battle
        visitation
        alimony
        child support
        ex keeps the house
        mediation
        high conflict divorce
        divorcing a narcissist
        co-parent
        parenting plan
        scheiding
        my daughter is getting divorced
        my brother is divorcing
        islamic divorce for women
        ex-partner
        ex boyfriend

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
        i just heard i have cancer
        i have cancer
        i had cancer
        just diagnosed with cancer
        cancer diagnosis
        the big c
        the c word
        bad news from the oncologist
        waiting for scan results
        scanxiety
        afraid it comes back
        cancer came back
        recurrence
        secondary cancer
        it has spread
        spread to the bones
        spread to the liver
        stage 4
        stage four
        metastasis
        metastasised
        advanced cancer
        end of treatment cancer
        no more treatment possible
        months to live
        dying of cancer
        terminal cancer
        terminally ill
        incurable cancer
        palliative care
        hospice
        malignant
        benign tumour
        they found a lump
        biopsy
        carcinoma
        sarcoma
        oncologist
        having chemo
        chemo brain
        bald from chemo
        losing my hair to chemo
        radiation therapy
        immunotherapy
        stem cell transplant
        bone marrow transplant
        blood cancer
        myeloma
        hodgkin
        non-hodgkin
        kidney cancer
        liver cancer
        bladder cancer
        oesophagus cancer
        throat cancer
        mouth cancer
        head and neck cancer
        tongue cancer
        bone cancer
        womb cancer
        uterine cancer
        testicular cancer
        rectal cancer
        anal cancer
        brain cancer
        childhood cancer
        young people with cancer
        young adults with cancer
        aya
        cancer survivor
        cancer survivors
        cancer patient
        cancer patients
        cancer and work
        tired after cancer
        late effects of cancer
        hereditary cancer
        lynch syndrome
        my wife has cancer
        my dad has cancer
        my mum has cancer
        my father has cancer
        my sister has cancer
        my brother has cancer
        my son has leukaemia
        my daughter has cancer
        my best friend has cancer
        partner of someone with cancer
        looking after someone with cancer
        my parents have cancer

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
        i found a lump in my breast
        lump under my arm
        they removed my breast
        one breast
        living with one breast
        no breasts
        double mastectomy
        preventive mastectomy
        lumpectomy
        prosthetic breast
        breast implant after cancer
        reconstruction after mastectomy
        nipple tattoo
        bad mammogram
        mammogram
        abnormal mammogram
        sentinel node
        triple negative
        her2
        her2 positive
        hormone positive breast cancer
        dcis
        herceptin
        letrozole
        anastrozole
        aromatase inhibitors
        brca1
        brca2
        breast cancer gene
        arm swelling after breast surgery
        lymphedema
        metastatic breast cancer
        secondary breast cancer
        breast cancer in young women
        breast cancer survivor
        breast cancer patients
        i have breast cancer
        i had breast cancer
        pink ribbon
        my mum has breast cancer
        my daughter has breast cancer
        my girlfriend has breast cancer
        my best friend has breast cancer
        cancer in my breast
        borstkanker

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
        raised psa
        psa test
        psa too high
        prostate biopsy
        gleason score
        active surveillance prostate
        watchful waiting prostate
        enlarged prostate
        prostate problems
        getting up at night to pee
        peeing all night
        weak stream
        leaking after prostate surgery
        incontinence pads after prostate
        no erections after surgery
        erectile dysfunction after prostate surgery
        sex after prostate cancer
        hot flushes men hormone treatment
        hormone therapy prostate
        brachytherapy
        robot surgery prostate
        advanced prostate cancer
        prostate cancer spread to bones
        i have prostate cancer
        men with cancer
        men with prostate cancer
        prostate cancer survivors
        cancer of the prostate
        my partner has prostate cancer
        my dad has prostate cancer
        my brother has prostate cancer
        my grandfather has prostate cancer
        wives of men with prostate cancer
        prostaatkanker

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
        i am in pain all day
        i hurt all over
        everything hurts every day
        the pain never stops
        the pain never goes away
        pain for years
        in constant pain
        constant pain
        daily pain
        long-term pain
        unexplained pain
        pain without cause
        medically unexplained symptoms
        they say it is in my head
        nobody believes my pain
        nobody believes i am in pain
        doctors can't help my pain
        pain clinic
        pain management
        pain relief doesn't work
        painkillers don't help
        my back hurts
        bad back
        my back is killing me
        back problems
        backache
        lower back pain
        herniated disc
        bulging disc
        trapped nerve
        pinched nerve
        nerve damage
        small fibre neuropathy
        burning feet
        burning pain
        shooting pain in my leg
        knee pain
        hip pain
        foot pain
        stiff neck
        whiplash after accident
        frozen shoulder
        tennis elbow
        rsi
        repetitive strain
        carpal tunnel
        complex regional pain syndrome
        failed back surgery
        pelvic girdle pain
        post surgical pain
        shingles pain
        pain patient
        i can't sit because of pain
        i can't sleep because of the pain
        pain and work
        my husband is always in pain
        my mum is in pain every day
        my daughter has chronic pain

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
        my whole body hurts
        my whole body aches
        every muscle hurts
        all my muscles ache
        it hurts when someone touches me
        body aches every day
        stiff in the morning all over
        like having flu every day
        brain fog and muscle pain
        fibro fog
        fibro flare
        fibro warrior
        fibromyalgia and tired
        tender points
        trigger points everywhere
        widespread pain
        invisible illness
        they think i am lazy but i hurt
        people say i don't look ill
        chronic muscle pain
        fms
        fibromyalgia sufferer
        fibromyalgia and work
        i have fibromyalgia
        women with fibromyalgia
        my mum has fibromyalgia
        my sister has fibromyalgia
        my partner has fibromyalgia
        fibromyalgie
        fibermyalgia

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
        i lie in bed all day exhausted
        i sleep ten hours and am still tired
        rest does not help
        sleep does not refresh me
        a small effort and i crash for days
        i pay for everything i do
        crash after activity
        tired after a shower
        too tired to shower
        no stamina
        wiped out
        worn out for years
        bone tired
        dog tired
        weak and tired
        so tired all the time
        always exhausted
        tired all the time
        tatt
        extreme tiredness
        extreme fatigue
        unexplained fatigue
        constant fatigue
        pacing
        pem
        cfs/me
        me cfs
        i have me
        bedbound
        bedridden with fatigue
        chronic lyme
        tick bite
        epstein barr
        post-viral fatigue
        post viral
        lazy they say but i am ill
        doctors say i am just tired
        my son is always tired
        my wife has me
        my husband is always tired
        parent of a child with me
        teenager with chronic fatigue

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
        since covid i can't do anything
        since corona i am ill
        i had covid and never recovered
        never the same after covid
        never got better after corona
        still tired since covid
        can't smell anything
        everything smells bad since covid
        lost taste after covid
        short of breath since covid
        heart racing since covid
        memory bad since covid
        foggy head since covid
        covid brain
        covid long term
        long term covid
        longterm corona symptoms
        lasting covid complaints
        post acute covid
        pasc
        pcs covid
        long haulers
        long covid clinic
        long covid and work
        lost my job through long covid
        can't exercise since covid
        in icu with covid
        intensive care with covid
        sick after the vaccine
        post-vac
        post vaccine
        covid jab
        covid still sick
        my wife has long covid
        my husband has been ill since covid
        my daughter has long covid
        children with long covid
        nurse with long covid
        corona complaints

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
        i have to inject insulin
        injecting insulin
        my sugar is too high
        my sugar is high
        my sugar is low
        sugar problem
        sugar levels
        blood glucose
        glucose
        hypos
        hypoglycaemia
        hypoglycemia
        hyperglycaemia
        finger prick
        cgm
        libre sensor
        diabetes pump
        insulin dependent
        insulin resistance
        prediabetes
        pre-diabetic
        borderline diabetic
        diabetic foot
        diabetic diet
        counting carbs
        low carb for diabetes
        hba1c
        lada
        juvenile diabetes
        t1d
        t2d
        type one diabetes
        type two diabetes
        diabetes burnout
        diabetes and ramadan
        fasting with diabetes
        diabetes in pregnancy
        diabetes and pregnant
        ozempic for diabetes
        i have diabetes
        newly diagnosed diabetes
        suikerziekte
        my dad has diabetes
        my son has type 1
        my daughter has type 1 diabetes
        parents of diabetic children
        my wife is diabetic
        my grandmother has sugar

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
        my heart skips a beat
        my heart beats irregularly
        fluttering heart
        heart flutters
        chest pain
        pain in my chest
        tight chest when walking
        my heart stopped
        i was resuscitated
        had cpr
        i had a heart attack
        after a heart attack
        weak heart
        bad heart
        fluid in my legs heart
        short of breath heart failure
        heart rhythm
        arrhythmia
        afib
        a-fib
        heart valve
        valve replacement
        open heart surgery
        bypass surgery
        angioplasty
        had a stent
        blocked arteries
        clogged arteries
        coronary
        coronary artery disease
        cardiac
        cardiac patient
        cardiologist
        cardiomyopathy
        heart transplant
        new heart
        defibrillator
        shock from my icd
        ablation
        blood thinners
        hypertension
        cholesterol
        aneurysm
        aorta
        peripheral artery disease
        born with a heart defect
        chd
        heart patient
        heart patients
        women and heart disease
        my father had a heart attack
        my wife has heart failure
        my husband had a bypass
        my baby has a heart defect
        my mum has a bad heart
        hart disease

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
        half my body is paralysed
        my arm does not work any more
        my right arm doesn't move
        my face is drooping
        one side doesn't work
        weak on one side
        i can't speak properly since the stroke
        know what to say but words won't come
        words won't come out
        can't find words since stroke
        lost my speech
        speech problems
        speech therapy after stroke
        brain attack
        blood clot in my brain
        clot in brain
        ischaemic stroke
        ischemic stroke
        haemorrhagic stroke
        subarachnoid haemorrhage
        brain aneurysm
        had a tia
        mini-stroke
        strokes
        stroke survivor
        stroke survivors
        stroke patient
        stroke at a young age
        young stroke
        stroke recovery
        rehab after stroke
        rehabilitation after stroke
        tired after stroke
        crying since stroke
        hemiplegia
        beroerte
        my dad had a stroke
        my mum had a stroke
        my father had a stroke
        my partner had a stroke
        wife of a stroke patient
        my husband can't talk since his stroke
        carer of stroke survivor

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
        i fell on my head
        not the same since i hit my head
        since the accident i am not myself
        different since the crash
        my head can't handle noise since the accident
        light and noise too much after concussion
        short temper since brain injury
        memory bad after accident
        tired since head injury
        bump on the head
        knock on the head
        skull fracture
        fractured skull
        head trauma
        bike accident head
        was in a coma
        came out of a coma
        post concussion syndrome
        pcs
        concussion that doesn't go away
        mild brain injury
        mild tbi
        invisible injury
        nah
        hidden disability brain
        brain surgery
        after brain tumour surgery
        meningioma
        brain infection
        hydrocephalus
        cardiac arrest and brain damage
        frontal lobe
        personality change after accident
        rehab after brain injury
        headway
        brain injury survivor
        living with brain injury
        my wife has a brain injury
        my daughter has brain damage
        my brother has a brain injury
        my partner has a brain injury
        different man since the accident
        child with brain injury
        parents of child with brain injury

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
        my mum keeps asking the same thing
        she asks the same question ten times
        my dad gets lost
        my husband gets lost on the way home
        my mother doesn't recognise me
        my mother does not know who i am
        my dad leaves the gas on
        my husband is forgetful
        my wife is forgetful
        my mother is forgetful
        my father is forgetful
        my husband is getting forgetful
        my mum wanders at night
        my gran has dementia
        my grandfather has dementia
        my grandma forgets me
        my nan has dementia
        my mother-in-law has dementia
        my father has dementia
        my mother has dementia
        my father has alzheimer's
        my partner has dementia
        my husband has alzheimer's
        i forget names
        i forget words
        i forget things all the time
        i can't remember things
        i keep losing things and forgetting
        bad memory
        my memory is going
        poor memory
        short term memory
        am i getting dementia
        afraid of getting dementia
        going senile
        losing her mind
        early dementia
        early onset dementia
        early onset alzheimer's
        young dementia
        mild cognitive impairment
        mci
        ftd
        memory clinic
        people with dementia
        living with dementia
        dementia carers
        dementia care home
        mantelzorg dementie
        dementie
        alzheimers cafe
        sundowning
        long goodbye
        alzheimer in migrants

theme-parkinson = Parkinson’s disease
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
        my hand shakes
        my hand trembles
        my hands shake
        my hands tremble
        i shake all the time
        trembling hand
        shaky hands
        shaky
        i shuffle
        shuffling walk
        small steps
        freezing when walking
        my feet stick to the floor
        my handwriting gets smaller
        mask face
        soft voice parkinson
        parkinson patient
        parkinson's at a young age
        diagnosed with parkinson's
        i have parkinson's
        early onset parkinson's
        sinemet
        madopar
        duodopa
        dbs
        essential tremor
        multiple system atrophy
        msa
        psp
        lewy body and parkinson
        movement disorder
        dyskinesia
        falls with parkinson
        carer parkinson
        my wife has parkinson's
        my mum has parkinson's
        my dad has parkinson's
        my husband falls a lot parkinson
        my grandfather shakes
        people with parkinson's

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
        my legs are numb and tingling
        my legs don't work ms
        i see double
        optic neuritis
        blurry eye ms
        new with ms
        just diagnosed with ms
        diagnosed with ms
        ms diagnosis
        i have ms
        ms attack
        ms relapse
        ms flare
        ms fatigue
        tired from ms
        relapsing remitting
        rrms
        ppms
        spms
        primary progressive
        secondary progressive
        demyelinating
        lesions on my brain
        neurologist says ms
        disease modifying treatment
        ocrevus
        tysabri
        bladder problems ms
        walking problems ms
        ms and work
        ms and pregnancy
        ms patient
        people with ms
        ms society
        my daughter has ms
        my mum has ms
        my partner has ms
        my boyfriend has ms
        husband of a woman with ms
        multiple scelerosis
        neurological disease

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
        i fall down and shake
        i black out and shake
        i pass out and shake
        blackouts and shaking
        i zone out for seconds
        absences
        staring spells
        my child stares and doesn't respond
        convulsions
        convulsion
        convulsing
        febrile convulsions
        grand mal
        petit mal
        tonic clonic
        focal seizures
        nocturnal seizures
        seizure disorder
        non epileptic seizures
        pnes
        dissociative seizures
        can't drive because of epilepsy
        afraid of a seizure in public
        scared of the next fit
        epilepsy medicine
        keppra
        lamotrigine for epilepsy
        vagus nerve stimulator
        epilepsy surgery
        dravet
        west syndrome
        seizure dog
        i have epilepsy
        epilepsy and work
        people with epilepsy
        my daughter has epilepsy
        my husband has epilepsy
        my partner has epilepsy
        my baby has seizures
        my son has epilepsy
        parents of children with epilepsy

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
        my head is splitting
        splitting headache
        throbbing head
        head is pounding
        hammering in my head
        lying in the dark with a headache
        dark room headache
        sick with headache
        vomiting from headache
        light hurts my head
        flashing lights before headache
        zigzag vision
        migraine with aura
        chronic migraine
        migraine attack
        migraine attacks
        migraine sufferer
        menstrual migraine
        vestibular migraine
        hemiplegic migraine
        hormone headaches
        cluster headaches
        suicide headache
        sinus headache
        medication overuse headache
        sumatriptan
        triptans
        botox for migraine
        daily headaches
        constant headache
        always a headache
        bad headaches
        head pain
        stabbing pain in my face
        face pain
        i have migraines
        migraine and work
        my daughter has headaches
        my son has migraines
        my mum always has a headache
        hoofdpijn

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
        my fingers are bent
        my hands hurt
        my knees hurt
        my joints hurt
        my joints ache
        aching joints
        swollen fingers
        swollen knees
        i can't open a jar
        stiff joints
        stiff in the morning
        bad knees
        bad knee
        bad hip
        creaking knees
        worn out joints
        worn hip
        wear and tear
        new hip
        artificial hip
        hip operation
        knee replacement
        ra
        rheumatoid
        oa of the knee
        arthritic
        arthritis in my hands
        arthritis in my knees
        inflammatory arthritis
        inflamed joints
        psoriatic
        axial spondyloarthritis
        spondylitis
        polymyalgia
        pmr
        giant cell arteritis
        vasculitis
        scleroderma
        raynaud's
        sle
        brittle bones
        bone thinning
        osteopenia
        rheumatologist
        methotrexate
        prednisone
        biologics
        cortisone injections
        jia
        young with arthritis
        arthritis and work
        reuma
        my mum has arthritis
        my grandmother has rheumatism
        my wife has rheumatoid arthritis
        my husband has gout
        my daughter has juvenile arthritis

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
        i can't catch my breath
        i get out of breath on the stairs
        breathless on the stairs
        gasping for air
        can't breathe properly
        tight chest and wheeze
        i wheeze
        wheezy
        chronic cough
        i cough all night
        coughing up phlegm
        breathing problems
        breathing difficulties
        trouble breathing
        bad lungs
        weak lungs
        scarred lungs
        on oxygen
        oxygen tank
        oxygen tube
        puffer
        nebuliser
        asthma attack
        severe asthma
        asthma in children
        copd stage 4
        copd patients
        chronic obstructive pulmonary disease
        lung fibrosis
        ipf
        bronchiectasis
        bronchitis every winter
        pulmonary hypertension
        lung embolism
        pulmonary embolism
        pneumonia
        tuberculosis
        tb
        silicosis
        asbestos
        mesothelioma
        miner's lung
        smoker's lung
        alpha-1 antitrypsin
        cf
        pulmonary rehab
        lung patient
        lung specialist
        smog and asthma
        i have copd
        i have asthma
        my mum has copd
        my dad has copd
        my wife has asthma
        my son has asthma
        my father has bad lungs
        my daughter has cystic fibrosis

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
        i am on the toilet all day
        always on the toilet
        i need the toilet all the time
        i have to run to the toilet
        afraid there is no toilet
        i know every toilet in town
        blood in my stool
        bloody diarrhoea
        loose stools
        stomach cramps
        cramps in my belly
        belly cramps
        bloated
        bloating
        bloated belly
        gassy
        farting all the time
        can't poo
        constipated
        i can't hold my poo
        soiling myself
        bowel incontinence
        faecal incontinence
        leaking poo
        tummy ache
        my tummy hurts
        tummy problems
        stomach pain
        gut problems
        bad stomach
        sensitive stomach
        acid reflux
        heartburn
        stomach ulcer
        gastritis
        gastroparesis
        nausea every day
        food intolerance
        food allergy
        lactose intolerant
        gluten free
        coeliac disease
        celiac disease
        fodmap
        ibs-d
        spastic colon
        inflamed bowel
        inflammatory bowel disease
        flare up crohn's
        diverticulitis
        fistula
        haemorrhoids
        colon problems
        liver disease
        hepatitis
        pancreatitis
        gallstones
        infliximab
        gastroenterologist
        crohn's and work
        my husband has crohn's
        my wife has colitis
        my daughter has crohn's
        my daughter has coeliac disease
        my child has tummy aches

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
        a bag for my poo
        a bag for my pee
        poo bag
        poop bag
        bag on my tummy
        living with a bag
        temporary stoma
        permanent stoma
        stoma reversal
        reversal surgery
        stoma after bowel cancer
        bag after surgery
        my bag leaked in public
        afraid my bag leaks
        bag smells
        stoma smell
        skin around my stoma
        stoma nurse
        stoma care
        stoma patient
        stoma user
        ostomate
        ostomates
        swimming with a stoma
        sport with a stoma
        work with a stoma
        dating with a stoma bag
        sex with a stoma
        intimacy with a stoma
        young with a stoma
        j-pouch
        jpouch
        neobladder
        parastomal hernia
        stoma and travel
        i have a stoma
        just got a stoma
        my wife has a stoma
        my dad has a bag
        my mum is getting a stoma
        my child has a stoma

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
        my kidneys don't work
        my kidneys are failing
        my kidneys stopped working
        bad kidneys
        weak kidneys
        kidney function
        low kidney function
        three times a week dialysis
        dialysis three times a week
        on dialysis
        starting dialysis
        home dialysis
        peritoneal dialysis
        tired from dialysis
        dialysis patient
        kidney patient
        kidney patients
        chronic kidney disease
        ckd
        stage 5 kidney disease
        end stage renal
        nephrologist
        nephrotic syndrome
        pkd
        fistula for dialysis
        need a kidney donor
        waiting for a donor kidney
        transplant list
        kidney transplant rejection
        transplanted kidney
        after my transplant
        organ transplant
        donate a kidney
        i gave my kidney
        living donor
        one kidney
        lupus nephritis
        kidney damage
        i have kidney disease
        my mum is on dialysis
        my wife needs a kidney
        my son has kidney disease
        my brother needs a kidney
        my child is on dialysis

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
        i just heard i have hiv
        diagnosed with hiv
        newly diagnosed hiv
        hiv test positive
        my hiv test was positive
        i am hiv positive
        i am positive
        positive status
        hiv status
        the virus hiv
        infected with hiv
        hiv infection
        hiv stigma
        keeping hiv secret
        nobody knows i have hiv
        undetectable
        undetectable untransmittable
        arvs
        antiretrovirals
        antiretroviral
        hiv medication
        hiv pills
        prep
        dating with hiv
        sex with hiv
        hiv and pregnancy
        hiv and children
        growing older with hiv
        long term hiv survivor
        african women with hiv
        gay men with hiv
        hiv and refugees
        living with aids
        chlamydia
        syphilis
        herpes
        genital herpes
        sexually transmitted infection
        venereal disease
        my husband gave me hiv
        my boyfriend is hiv positive
        my wife has hiv
        my brother has hiv
        my daughter has hiv
        my mother has aids

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
        i don't hear what people say
        i can't follow conversations
        i can't follow a conversation in a group
        i have to ask what all the time
        everybody mumbles
        the tv is always too loud
        people have to shout at me
        my ears are bad
        bad hearing
        poor hearing
        hard hearing
        hearing problems
        loss of hearing
        hearing impairment
        deaf in one ear
        one-sided deafness
        single sided deaf
        profoundly deaf
        born deaf
        deaf people
        deaf community
        deafened
        sudden hearing loss
        hearing damage
        ears ring
        my ears are ringing
        constant beep in my ear
        high pitched noise in my ears
        buzzing in my ears
        whistling in my ears
        humming noise
        low frequency noise
        sensitive to sound
        misophonia
        noise sensitivity
        ear problems
        vertigo
        dizziness
        dizzy spells
        meniere's disease
        bppv
        balance problems ear
        acoustic neuroma
        otosclerosis
        cochlear
        ci user
        bsl
        asl
        ngt
        dutch sign language
        lipreading
        subtitles
        audiologist
        my dad is deaf
        my mum can't hear
        my husband won't wear a hearing aid
        my baby is hard of hearing
        my grandfather is going deaf
        parents of deaf children
        auditory processing

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
        everything is blurry
        blurred vision
        i see blurry
        spot in the middle of my eye
        spots in my vision
        can't read because of my eyes
        can't drive because of my eyes
        my eyes are getting worse
        my eyes are bad
        losing my eyesight
        losing my vision
        vision loss
        loss of vision
        loss of sight
        sight impaired
        severely sight impaired
        legally blind
        blind people
        born blind
        one eye
        lost an eye
        glass eye
        eye problems
        eye condition
        wet macular
        dry macular
        macula
        stargardt
        usher syndrome
        tunnel vision
        night blindness
        double vision
        detached retina
        retina
        diabetic retinopathy
        cataracts
        eye pressure
        cornea
        keratoconus
        uveitis
        nystagmus
        albinism
        charles bonnet
        seeing eye dog
        blind cane
        talking books
        screen reader
        deaf and blind
        cortical visual impairment
        visually handicapped
        my dad is going blind
        my husband is losing his sight
        my grandmother can't see
        my baby is blind
        my wife is blind
        parents of blind children

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
        i am too fat
        i am too heavy
        i am fat
        i weigh 130 kilos
        ashamed of my weight
        i keep gaining weight
        gaining weight
        weight gain
        putting on weight
        i always put the weight back on
        every diet fails
        diets don't work
        nothing helps to lose weight
        i can't lose weight
        can't lose weight
        need to lose weight
        lose weight together
        shed kilos
        shed pounds
        drop pounds
        big belly
        belly fat
        chubby
        plump
        plus size
        fatty
        fat shaming
        fat shamed
        called fat
        weight stigma
        morbid obesity
        morbidly obese
        severely overweight
        heavy person
        weight problem
        weight problems
        weight watchers
        slimming world
        slimming club
        bariatric
        stomach stapled
        gastric band
        after gastric bypass
        loose skin after weight loss
        ozempic
        wegovy
        mounjaro
        weight loss injection
        healthy weight
        healthy lifestyle
        fat legs that hurt
        bmi over 40
        afvallen
        my husband is too heavy
        my son is overweight
        my wife wants to lose weight
        children with overweight

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
        i sweat all night
        i wake up soaked in sweat
        soaking wet at night
        i am suddenly so hot
        suddenly boiling hot
        hot all the time at 50
        my periods stopped
        irregular periods at 45
        irregular periods
        last period
        no period for months
        change of life mood
        hormones all over the place
        hormones are crazy
        hormonal changes
        hormone replacement
        hormone patches
        oestrogen
        estrogen
        progesterone
        brain fog menopause
        no sex drive since menopause
        low libido menopause
        menopause and depression
        menopause and anxiety
        menopause rage
        menopause weight gain
        menopause at work
        surgical menopause
        premature menopause
        menopause after cancer
        premature ovarian insufficiency
        perimenopausal
        menopausal
        post menopause
        postmenopausal
        climacteric
        women over 50 hormones
        midlife woman
        overgang
        my mum is in menopause
        my girlfriend is in menopause
        my wife has hot flushes
        male menopause
        andropause

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
        my period pain is killing me
        i faint from period pain
        i pass out from cramps
        i can't work when i have my period
        periods so bad i can't walk
        in bed every month with cramps
        terrible cramps
        bad cramps
        period cramps
        cramps every month
        bad periods
        heavy period
        flooding periods
        clots
        menstruation
        menstrual cramps
        menstrual problems
        menstrual disorder
        dysmenorrhoea
        dysmenorrhea
        time of the month pain
        sex hurts
        painful sex
        it hurts when i have sex
        vaginismus
        vulva pain
        lichen sclerosus
        chocolate cyst
        ovarian cyst
        ovarian cysts
        polycystic ovaries
        polycystic ovary syndrome
        myoma
        womb removed
        hysterectomy
        womb lining
        uterus
        pelvic pain women
        gynae problems
        gynaecologist
        premenstrual
        premenstrual syndrome
        premenstrual dysphoric disorder
        depressed before my period
        stage 4 endo
        endo warriors
        endo belly
        endometriosis and fertility
        i have endometriosis
        my girlfriend has endometriosis
        my wife has endometriosis
        my daughter misses school with period pain

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
        i scratch until it bleeds
        i scratch all night
        so itchy i can't sleep
        itchy skin
        itchy
        dry skin
        flaky skin
        scaly skin
        scales on my skin
        red patches
        red face
        red spots
        rashes
        cracked hands
        hand eczema
        atopic eczema
        atopic dermatitis
        dermatitis
        topical steroid withdrawal
        rosacea
        bad acne
        acne scars
        adult acne
        dandruff
        hair falling out
        losing my hair
        bald patches
        bald woman
        wearing a wig
        thinning hair
        psoriasis on my body
        light patches on skin
        white spots on my skin
        boils
        chronic hives
        urticaria
        blisters
        epidermolysis bullosa
        ichthyosis
        sweating too much
        excessive sweating
        hyperhidrosis
        burned face
        burn survivor
        burn victim
        scar on my face
        disfigured
        disfigurement
        facial disfigurement
        visible difference
        facial palsy
        bell's palsy
        port wine stain
        cleft palate
        neurofibromatosis
        people look at my skin
        ashamed of my skin
        dermatologist
        skin bleaching
        keloid
        my baby has eczema
        my daughter has psoriasis
        my son has acne
        my daughter has alopecia

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
        i can't walk any more
        i can hardly walk
        i walk with a stick
        i walk with crutches
        crutches
        rollator
        zimmer frame
        mobility scooter
        mobility problems
        mobility impaired
        limited mobility
        wheelchair user
        wheelchair users
        i use a wheelchair
        i am in a wheelchair
        i am disabled
        disabled people
        people with disabilities
        disabled since the accident
        became disabled
        living with a disability
        lost my arm
        lost my foot
        leg amputated
        arm amputated
        amputated
        artificial leg
        prosthetic leg
        broken back
        broken neck
        paralysed from the waist down
        paralysed since accident
        quadriplegic
        tetraplegic
        spinal injury
        spinal cord
        hemiparesis
        muscle disorder
        muscle weakness
        wasting muscles
        duchenne
        sma
        post-polio
        short stature
        dwarfism
        achondroplasia
        limb difference
        born without an arm
        clubfoot
        invalid
        impairment
        physical impairment
        living with a chronic illness
        chronic disease
        long-term illness
        long term condition
        spoonie
        disability rights
        land mine
        lost my leg in the war
        my daughter has cerebral palsy
        my wife is disabled
        my husband is in a wheelchair
        my son has a muscle disease
        my mum can't walk any more

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
        i don't understand things quickly
        people talk too difficult for me
        people talk too fast for me
        i need help with letters and money
        i need easy words
        easy read
        i went to a special school
        i live in supported housing
        my support worker
        sheltered workshop
        i am slow
        slow learning
        slow at learning
        learning is hard for me
        learning disabled
        learning disabled adults
        mild learning disability
        mild intellectual disability
        lvb
        intellectually disabled
        intellectual impairment
        cognitive disability
        cognitive impairment since birth
        mental handicap
        mentally disabled
        mentally challenged
        retarded
        developmental delay
        developmental disability
        developmentally delayed
        global delay
        trisomy 21
        williams syndrome
        prader willi
        angelman
        rett syndrome
        fetal alcohol
        fasd
        people first
        self advocacy
        special education
        parents with learning disabilities
        my brother has down's
        my sister has a learning disability
        my sister has down syndrome
        my daughter is mentally disabled
        my daughter has special needs
        my son is slow
        my son goes to a special school
        my son can't learn
        adult son with learning disability

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
        nobody knows what i have
        doctors can't find what is wrong
        years without a diagnosis
        no name for my illness
        medical mystery
        mystery illness
        going from doctor to doctor
        sent from doctor to doctor
        the only one with this disease
        one in a million
        nobody has heard of my disease
        rare syndrome
        rare cancer
        rare genetic
        chromosome disorder
        chromosome deletion
        microdeletion
        gene mutation
        genetic condition
        genetic test
        carrier of a gene
        inherited disease
        runs in the family disease
        autoimmune disease
        autoimmune
        hypermobility
        hypermobile
        mast cell
        mcas
        dysautonomia
        mitochondrial disease
        pku
        fabry
        gaucher
        pompe disease
        wilson's disease
        porphyria
        amyloidosis
        myasthenia gravis
        guillain barre
        cidp
        ataxia
        motor neurone disease
        mnd
        lou gehrig
        huntington's disease
        haemophiliac
        hemophilia
        sickle cell disease
        sickle cell anaemia
        thalassemia
        addison's disease
        cushing's
        pituitary
        thyroid disease
        hashimoto
        graves disease
        thyroid problems
        functional neurological disorder
        my son has a syndrome
        my daughter has a rare syndrome
        my husband has als
        my wife has huntington's
        my mum has als
        parents of children with rare diseases

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
        he hits me
        he hit me again
        he beats me
        he slaps me
        he pushes me
        he kicks me
        he punches walls
        he throws things at me
        he chokes me
        he strangled me
        he hits me and then says sorry
        he says he is sorry every time
        my husband is beating me
        my husband slapped me
        my husband is violent
        my husband is aggressive
        my boyfriend is violent
        my boyfriend beats me
        my boyfriend hit me
        black eye
        bruises
        i hide my bruises
        i say i fell down the stairs
        he checks my phone
        my husband checks my phone
        he tracks my phone
        he reads my messages
        i have to ask permission
        i am not allowed to work
        i am not allowed to see my family
        i am not allowed to see friends
        he doesn't let me go out
        he locks me in the house
        locked in the house by my husband
        he takes my money
        he gives me no money
        he keeps my bank card
        financial abuse
        he took my passport
        he threatens to take the kids
        he threatens to kill me
        he says he will send me back
        he calls me stupid
        he calls me names
        he humiliates me
        puts me down all the time
        he screams at me
        shouting at me all day
        verbal abuse
        verbally abusive
        mental abuse
        emotionally abusive
        gaslighting
        gaslights me
        manipulative husband
        manipulative partner
        controlling husband
        controlling partner
        controlling boyfriend
        narcissistic husband
        narcissistic ex
        walking on eggshells
        i am scared to go home
        not safe at home
        i don't feel safe at home
        unsafe at home
        scared of my partner
        scared of my boyfriend
        afraid of my ex
        he won't leave me alone
        my ex follows me
        stalker
        stalked
        restraining order
        i want to leave but i am afraid
        how can i leave him
        i ran away from my husband
        fled my husband
        battered woman
        battered wife
        abused women
        abused wife
        wife beater
        men abused by wives
        i am a man and my wife hits me
        abused men
        partner violence
        intimate partner violence
        dv
        gender-based violence
        safe at home
        veilig thuis
        blijf van mijn lijf
        opvang for women
        my kids see it
        children who witness violence
        my dad hits my mum
        my sister is beaten
        my neighbour is beaten by her husband
        my friend is abused by her boyfriend
        my mum is being abused
        i hit my wife
        i hit my partner
        i hit my children
        my teenage son attacks me

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
        i said no but he did not stop
        i did not want it
        he forced me
        he forced himself on me
        he touched me
        someone touched me
        a man touched me
        touched inappropriately
        he made me do things
        i was drugged and raped
        spiked drink
        roofied
        raped at a party
        raped by my boyfriend
        raped by my husband
        raped by my ex
        raped during the war
        raped on the way here
        gang rape
        marital rape
        rape survivor
        rape victim
        survivor of rape
        survivor of sexual abuse
        survivors of sexual violence
        sexual abuse survivor
        sexual assault survivor
        sexual trauma
        sexually assaulted
        sexually harassed
        sexual violation
        unwanted sex
        unwanted touching
        nonconsensual
        consent was ignored
        groped in the street
        groping
        indecent assault
        flashed
        boss touched me
        my boss harassed me
        abused by my coach
        abused by a teacher
        abused in church
        abused by a therapist
        male rape
        male survivors
        men who were raped
        trafficked
        sold for sex
        forced into prostitution
        forced to work as a prostitute
        sexual exploitation
        exploited
        pimp
        leaving prostitution
        revenge porn
        my nudes were leaked
        nudes leaked
        nude photos
        blackmailed with photos
        sextortion
        online grooming
        my body is not mine any more
        i was molested
        my sister was raped
        my wife was raped
        my son was abused
        my partner was sexually abused
        my friend was raped

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
        i was scared of my father
        i was scared of my mother
        i was afraid of my dad
        home was never safe
        my parents beat us
        my parents beat me
        my mum beat me
        my mother hit me
        my dad hit me with a belt
        beaten with a belt
        i was locked up as a child
        i was hit as a child
        my mother never loved me
        my parents never loved me
        nobody hugged me as a child
        never felt loved as a child
        unloved as a child
        i had to be the parent
        parentified
        parentification
        my childhood was hell
        i had a terrible childhood
        difficult childhood
        horrible childhood
        traumatic childhood
        ruined childhood
        my past as a child
        something happened when i was little
        someone touched me when i was a child
        my brother abused me
        my grandfather touched me
        my stepdad touched me
        my uncle abused me
        my father raped me
        sexually abused as a child
        child sexual abuse
        csa
        csa survivor
        survivor of childhood abuse
        adult survivors of child abuse
        family abuse as a child
        physical abuse as a child
        emotional abuse as a child
        emotionally neglected
        emotionally immature parents
        narcissistic father
        narcissistic parent
        narc mother
        raised by narcissists
        alcoholic parents childhood
        grew up with violence
        grew up in violence
        grew up in care
        care leaver
        children's home
        boarding school abuse
        residential school
        foster child abused
        ace score
        adverse childhood experiences
        inner child
        attachment trauma
        childhood wounds
        my husband was beaten as a child
        my partner was abused as a child

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
        my family wants to kill me
        my father wants to kill me
        my dad says he will kill me
        they will kill me if they know
        if my family finds out
        my parents will kill me if they know
        my brothers watch me
        my brother watches me
        my cousins follow me
        my brother threatens me
        threatened by my family
        threatened by my brother
        afraid of my family
        hiding from my family
        in hiding from my family
        i ran away from home
        runaway girl
        i left home because of my family
        not allowed to go out alone
        not allowed to have a boyfriend
        secret boyfriend
        secret relationship
        forbidden love
        forbidden relationship
        not a virgin any more
        i lost my virginity
        not a virgin before marriage
        hymen
        hymen repair
        my reputation is ruined
        bad reputation family
        they call me a whore
        people talk about me in the community
        gossip in the community and honour
        shame on my family
        i shamed my family
        disgraced
        disgraced my family
        dishonoured
        izzat
        namus
        sharaf
        honour abuse
        hbv honour
        honour crime
        honour-related violence
        eerwraak
        vendetta
        revenge of the family
        parents want to send me back home
        sent back abroad by my parents
        family spies on me
        family checks my phone
        locked up by my family
        divorced and my family threatens me
        gay and threatened by family
        my sister is in danger from my father
        my student is afraid of her brothers

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
        my parents chose a husband for me
        they found a husband for me
        they want me to marry my cousin
        i must marry my cousin
        i have to get married
        i have to marry this summer
        i don't want to get married
        i don't want this marriage
        they will marry me off on holiday
        married off on holiday
        married against my will
        married by force
        forced into marriage
        forced engagement
        engaged against my will
        being married off
        pressured to marry
        pressure to marry
        family pressure to get married
        i was married at 15
        married as a child
        child brides
        early marriage
        underage marriage
        cousin marriage
        i was forced to marry him
        trapped in my marriage
        stuck in my marriage can't divorce
        he won't give me a divorce
        he won't divorce me
        he refuses to divorce
        religious divorce refused
        my husband won't give me talaq
        islamic marriage divorce
        sharia divorce
        nikah
        chained woman
        dowry
        bride price
        mail order bride
        imported bride
        marriage migrant stuck
        left behind in morocco
        left behind in turkey
        left in somalia by my parents
        stranded abroad
        parents took my passport
        my friend has to marry
        my sister must marry
        my cousin is forced to marry

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
        i was cut down there
        i was cut when i was small
        cut as a child
        they cut me as a girl
        i was circumcised as a child
        i am circumcised
        my mother had me circumcised
        stitched closed
        sewn up
        sewn shut
        type 3 fgm
        fgm type
        fgm/c
        gudniin
        khitan girls
        sunnah cut
        excision
        clitoris removed
        my clitoris was cut
        clitoris reconstruction
        genital mutilation
        mutilated
        mutilation
        opened before the wedding
        opening before marriage
        deinfibulation
        pain peeing after circumcision
        pain during sex because i was cut
        sex after circumcision
        no feeling after circumcision
        giving birth after fgm
        pregnant and circumcised
        childbirth after circumcision
        afraid of holiday cutting
        cutting on holiday
        my mother-in-law wants to cut my daughter
        protect my daughter from cutting
        my daughter must not be cut
        my wife is circumcised
        women who were cut
        fgm survivor
        against fgm
        fgm somali women
        key person fgm

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
        they laugh at me
        they make fun of me
        everyone laughs at me
        they call me names at school
        they call me names
        kids are mean to me
        mean girls
        picked on
        they pick on me
        getting picked on
        i get bullied
        they bully me
        i am always alone at break
        nobody wants to sit with me
        nobody plays with me at school
        they ignore me at school
        excluded at school
        excluded from the group chat
        whatsapp group against me
        class is against me
        bullied online
        bullied on social media
        bullied on snapchat
        hate comments
        humiliated at school
        humiliated
        tormented
        intimidated
        harassed
        harassment
        harassed by neighbours
        neighbours bully us
        pushed out at work
        workplace bullying
        bullied by my boss
        bullied by colleagues
        colleagues gossip about me
        teasing
        taunting
        name calling
        bullies
        bullied for my looks
        bullied because of my weight
        bullied for being different
        bullied as a child
        victim of bullying
        effects of bullying
        still hurt from being bullied
        pesten
        gepest
        my son comes home crying from school
        scared of school because of bullies
        my daughter has no friends and is bullied
        my child is bullied
        my child bullies others
        my son is a bully
        elderly bullying in care home

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
        i care for everyone but myself
        no time for myself because i care
        i care day and night
        caring day and night
        caring 24/7
        i can't leave my husband alone
        i can't leave her alone
        i never get a break
        i need a break from caring
        everything falls on me
        my brothers don't help with mum
        my siblings don't help with my parents
        i wash and feed my mother
        i look after my mum
        i look after my dad
        i look after my wife
        i look after my husband
        i look after my disabled brother
        i take care of my father
        i take care of my husband
        i take care of my sick mother
        taking care of my parents
        taking care of my father
        taking care of my wife
        looking after my mum
        looking after my parents
        looking after elderly parents
        looking after my mother-in-law
        looking after my grandmother
        elderly parents
        ageing parents
        aging parents
        parents need care
        my parents can't live alone any more
        my mum can't manage at home
        mum going into a care home
        guilt about nursing home
        put my mother in a home
        putting my husband in a care home
        my husband is sick
        my wife is sick
        my wife is ill
        my husband is seriously ill
        my mother is seriously ill
        my partner is ill
        my partner is sick
        my husband is dying
        my mother is dying
        my brother is mentally ill
        my sister is mentally ill
        my husband has mental health problems
        family of someone with mental illness
        relatives of psychiatric patients
        family members of patients
        partner of a sick man
        partner carer
        overloaded carer
        exhausted carer
        carer burnout
        carer stress
        carer's support
        carers group
        carers break
        respite care
        unpaid carer
        working carer
        combining work and caring
        sandwich generation
        dual role wife and carer
        caregiving
        caretaker of my mother
        caring for an adult son
        caring for a sick child and parents
        caring for someone with cancer
        caring for someone with parkinson's
        supporting someone ill
        next of kin
        loved one is ill
        loved ones of patients
        naasten

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
        i am 14 and look after mum
        i take care of my mum after school
        i take care of my little sister
        i look after my brother
        i cook and clean because mum is ill
        i do everything at home
        mum is always in bed
        mummy is sick
        daddy is sick
        my mum is sick
        my dad is ill
        my mum has cancer
        my dad has depression
        my dad has ptsd
        my mum is depressed
        my mum drinks and i am 15
        my dad drinks and fights
        my mum is bipolar
        my mum hears voices
        my mum is in hospital all the time
        my mother is mentally ill
        my father is mentally ill
        mentally ill mother
        mentally ill father
        mentally ill parents
        parent with depression
        parent with addiction
        my parents are sick
        my parents are addicts
        child of an alcoholic
        child of an addict
        daughter of an alcoholic
        son of an alcoholic
        children of addicts
        children of sick parents
        kids of mentally ill parents
        adult children of mentally ill parents
        grew up with a depressed mother
        grew up with a mentally ill parent
        grew up with an alcoholic father
        childhood with a sick parent
        my brother is disabled
        my brother is autistic
        my brother has a disability
        my sister has autism
        my sister is sick
        disabled brother
        disabled sister
        siblings of disabled children
        siblings of autistic children
        adult siblings
        sister of someone with a disability
        i translate everything for my parents
        translating for my mum at the doctor
        student looking after a parent
        young adult carer
        young adult carers
        student carers
        kopp
        my pupil looks after her mother

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
        i shout at my kids
        i yell at my children
        i lose my patience with my kids
        my kids don't listen
        my children don't listen
        my kids drive me crazy
        my son doesn't listen
        my son doesn't listen to me
        my daughter does not listen
        my son won't do anything
        my son lies to me
        my daughter lies to me
        my teenager won't talk to me
        my teenager is rude
        my daughter runs away
        my daughter stays out all night
        my son skips school
        truancy
        playing truant
        school refusal
        my son refuses school
        expelled from school
        my son was expelled
        my son hangs around with the wrong crowd
        wrong friends
        bad friends
        my son is in a gang
        gangs
        my son is dealing
        my son steals
        my son got arrested
        police came for my son
        my son breaks things
        my son hits other kids
        aggressive child
        angry teenager
        my toddler bites
        my toddler has tantrums
        toddler
        terrible twos
        discipline
        punishment
        strict parenting
        parent group
        parents group
        mum group
        being a good mother
        being a father
        being a mother
        motherhood
        fatherhood
        parenting teens
        teens
        parenting course
        parenting class
        raising kids
        raising boys
        raising daughters
        raising kids in the netherlands
        raise my children
        homework fights
        fights with my daughter
        fights with my teenager
        siblings fighting
        defiant child
        oppositional defiant
        behaviour problems
        behavioural problems child
        child protection
        jeugdzorg
        social workers took my children
        they took my children away
        children in foster care
        out-of-home placement
        stepfather
        step parents
        step mum
        step dad
        patchwork family
        kinship care
        grandparents raising children
        my grandchild lives with me
        regret having children
        empty nest
        parents of teenagers
        twins parents

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
        i am a single mum
        i am a single mom
        i am a single dad
        i raise my kids alone
        i am alone with three kids
        mother and father at the same time
        the father is not there
        the father doesn't care
        his father left us
        my ex doesn't help with the kids
        no help with my kids
        no babysitter and alone
        never an evening off with kids
        no money and alone with kids
        single mums
        single moms
        single dads
        single fathers
        single mama
        single parenting
        single parenthood
        single-parent family
        lone mother
        lone mothers
        lone parents
        solo parent
        solo parents
        solo mom
        solo mother by choice
        single mother by choice
        single by choice with donor
        unmarried mother
        alone and pregnant
        pregnant and he left
        expecting alone
        teen mum
        teen mom
        young single mum
        single mother on benefits
        single mother refugee
        widowed parent
        widowed mother
        divorced mother with kids
        divorced father with kids
        alleenstaande moeder
        my sister is a single mum
        my son raises his kids alone
        my daughter raises her baby alone

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
        my child is very sick
        my baby is sick
        my baby is ill
        my son is sick
        my daughter is ill
        my child is seriously ill
        my child is in hospital
        my child has a disability
        my child is disabled
        my daughter is disabled
        my daughter has a disability
        my child is not developing
        my child is behind
        my toddler does not talk yet
        speech delay
        my child has a syndrome
        my child has a tumour
        my child is having chemo
        my son has cancer
        child with cancer
        parents of children with cancer
        child with leukaemia
        child on a feeding tube
        tube feeding
        my child needs care day and night
        my child can't walk
        parents of disabled children
        parents of sick children
        parents of a disabled child
        parent of a special needs child
        special needs mum
        special needs dad
        special needs family
        sen parents
        send parents
        mother of a sick child
        fathers of disabled children
        raising a disabled child
        raising a child with special needs
        complex needs child
        profound disabilities
        pmld
        life-limiting illness child
        child with down's syndrome
        baby with down syndrome
        preemie
        premature babies
        preemie parents
        nicu
        incubator
        born at 28 weeks
        my adult daughter is mentally ill
        my adult daughter is disabled
        my son has schizophrenia parents
        parents of mentally ill adult children
        parents of children with mental health problems
        my daughter is in a clinic
        my teenager is depressed parents
        my child has anxiety and stays home
        child with chronic illness
        child with chronic pain
        will my child live independently
        who cares for my son when i die

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
        my daughter blocked me
        my son blocked me
        my son doesn't answer my calls
        my daughter doesn't want me any more
        my daughter doesn't want to see me
        my children don't want to see me
        my kids don't talk to me
        my son doesn't talk to me
        my daughter cut me off
        my son cut me off
        my children cut me off
        i haven't seen my son for years
        i haven't seen my daughter for years
        haven't spoken to my mother for years
        i don't talk to my parents
        i don't talk to my family any more
        i don't speak to my sister
        i don't speak to my brother
        no contact with my father
        no contact with my brother
        no contact with my sister
        no contact with family
        no contact with my family
        no contact with my grandchildren
        i cut off my mother
        i cut off my family
        i left my toxic family
        i broke with my family
        my family rejected me
        my family threw me out
        my parents disowned me
        my family disowned me
        kicked out of the family
        black sheep
        outcast in my family
        my ex keeps my children from me
        my ex turned the kids against me
        i can't see my kids
        i miss my kids but can't see them
        denied grandparents
        estranged grandparents
        estranged parents
        estranged children
        estranged from my daughter
        estranged from my son
        estranged adult child
        alienated parent
        alienated from my kids
        family rift
        family feud
        fight over inheritance
        inheritance dispute
        siblings don't talk
        lost my family but they are alive
        low contact
        fathers who can't see their children
        my husband's kids don't want to see him

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
        we live past each other
        we live like roommates
        we are like brother and sister
        we don't talk
        we never talk
        we fight all the time
        we fight every day
        always fighting
        constant arguments
        arguments at home
        fighting with my wife
        arguing with my husband
        fights with my boyfriend
        fights with my girlfriend
        my husband ignores me
        my husband doesn't love me any more
        he doesn't love me
        i don't love my husband any more
        i don't love my wife any more
        should i stay or leave
        stay or go
        is my relationship over
        i am in love with someone else
        in love with another man
        in love with another woman
        i cheated on my wife
        i cheated on my husband
        i cheated
        he cheated on me
        she cheated on me
        my boyfriend cheated
        my girlfriend cheated on me
        my partner cheated
        my husband is having an affair
        my wife is having an affair
        caught my husband texting another woman
        he is texting another woman
        side chick
        the other woman
        he lies to me
        lying husband
        broken trust
        trust issues
        betrayed
        betrayal
        second wife
        co-wife
        polygamy
        loveless marriage
        sexless marriage
        dead bedroom
        no intimacy
        my husband doesn't want sex
        my wife doesn't want sex
        erection problems
        erectile dysfunction
        impotence
        premature ejaculation
        problems in bed
        on and off relationship
        always the wrong men
        i attract toxic men
        toxic love
        needy in relationships
        attachment style
        fear of commitment
        fear of intimacy
        open relationship
        polyamory
        dating problems
        can't find love
        couple problems
        couples therapy
        marriage counselling
        marriage crisis
        marital problems
        unhappily married
        unhappy relationship
        problems with my mother-in-law
        my mother-in-law interferes
        family in law
        jealous husband
        jealous boyfriend
        i am jealous
        midlife crisis husband
        long distance relationship
        lonely in my marriage
        my husband is emotionally absent

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
        i pour his drink down the sink
        i look for his bottles
        i hide his car keys when he drinks
        i lie for my husband about his drinking
        i call in sick for him
        i pay his gambling debts
        i wait up until he comes home drunk
        my life is about his addiction
        everything turns around his drinking
        i can't save him
        i want to save him
        i always rescue others
        fixing other people
        i always fix everyone
        i lose myself in others
        i can't let go of my addicted son
        letting go of an addicted child
        my child is an addict
        my son is an addict
        my son is addicted
        my son is addicted and steals from us
        my son steals money for drugs
        my daughter is an addict
        my daughter is an alcoholic
        my son is an alcoholic
        my husband is an addict
        my husband is addicted
        my husband is an alcoholic
        my boyfriend is an addict
        my boyfriend is an alcoholic
        my wife is an alcoholic
        my partner is an alcoholic
        my partner is an addict
        my mum is an alcoholic
        my mum is an addict
        my dad is an addict
        my sister is an addict
        my brother is an addict
        my parents are alcoholics
        addicted parent
        addicted husband
        addicted son
        addicted daughter
        alcoholic husband
        alcoholic wife
        alcoholic father
        alcoholic mother
        alcoholic partner
        living with a drunk
        living with a drinker
        living with addiction
        loving an addict
        in love with an addict
        wife of an alcoholic
        wife of an addict
        spouse of an alcoholic
        parents of an addict
        mother of an addict
        mother of a drug addict
        family of alcoholics
        families of addicts
        addiction in the family
        child of alcoholic parents
        adult child of an alcoholic
        grew up with alcoholics
        alanon
        al anon meeting
        naranon
        gam-anon
        coda
        codependents anonymous
        enabling
        enabler
        people pleasing and addiction
        detach with love

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
        i want to find my real mother
        i want to find my birth father
        finding my birth mother
        who is my father
        i don't know my father
        i don't know who my real father is
        i don't know where i come from
        i look like nobody
        who do i look like
        find my biological family
        biological father
        biological parents
        biological family
        birth family
        birth father
        birth mothers
        birth mum
        first mother
        real mother
        real parents
        dna test
        dna test found family
        surprise dna half brother
        half siblings
        origins
        family roots
        ancestry search
        intercountry adoption
        transracial adoption
        transracial adoptee
        international adoption
        adopted from china
        adopted from colombia
        adopted from korea
        adopted from sri lanka
        adopted from india
        adopted from ethiopia
        adopted from indonesia
        illegal adoption
        adoption fraud
        adoption trauma
        adoption fog
        adoptees
        adult adoptees
        late discovery adoptee
        adoptive mother
        adoptive mum
        adoptive family
        adopting a child
        adopted son
        adopted kid
        my adopted daughter is struggling
        attachment disorder
        relinquished
        i gave up my baby
        i had to give up my baby
        forced adoption
        mother and baby home
        taken for adoption
        sperm donor child
        anonymous donor
        donor conception
        donor siblings
        foundling
        reunion with birth mother

theme-new-parents = After the birth of a baby
    .about = For mothers and fathers who do not feel well after a birth or find the first months with a baby hard.
    .words =
        A hard start after birth
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
        my baby cries all the time
        my baby won't stop crying
        my baby doesn't sleep
        my newborn won't sleep
        colic
        reflux baby
        broken nights with baby
        exhausted new mum
        i am so tired since the baby
        i cry since the baby was born
        i cry all day since giving birth
        i can't bond with my baby
        i feel nothing for my baby
        i don't feel love for my baby
        i regret having a baby
        i am a bad mother
        i am a terrible mother
        i am afraid to hurt my baby
        scared of being alone with my baby
        scary thoughts about my baby
        mum guilt
        motherhood is hard
        i hate being a mum
        not enjoying my baby
        postnatal anxiety
        postpartum anxiety
        post partum depression
        postnatal
        perinatal depression
        prenatal depression
        antenatal depression
        puerperal psychosis
        depressed dad after birth
        dads with postnatal depression
        just gave birth
        i just had a baby
        just had a baby
        gave birth last month
        giving birth
        childbirth
        fear of giving birth
        fear of childbirth
        bad birth
        difficult birth
        birth was horrible
        emergency caesarean
        caesarean
        c-section
        birth trauma
        unplanned pregnancy
        unwanted pregnancy
        pregnant and scared
        pregnant and anxious
        pregnant women
        expecting a baby
        mum to be
        hyperemesis
        pelvic pain pregnancy
        breast feeding problems
        can't breastfeed
        new mums
        new moms
        first time mum
        first-time mom
        first time parents
        new fathers
        becoming a mother
        becoming a father
        baby group
        mother and baby
        mum and baby group
        twin mum
        parents of twins
        infant
        my wife cries since the birth
        my girlfriend is depressed after birth
        my daughter is depressed after her baby

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
        i fled from my country
        i had to flee
        fleeing
        i am a refugee
        i am new here
        i am new in this country
        i just came here
        i arrived last month
        i don't know anybody in the netherlands
        i know nobody here
        waiting for my papers asylum
        waiting for ind
        waiting for the interview
        waiting for asylum decision
        asylum application
        asylum procedure
        asylum camp
        refugee camp
        refugee shelter
        living in an azc
        i live in the camp
        asielzoeker
        statushouder
        opvang for refugees
        coa
        inburgering newcomer
        vluchteling
        displaced
        displaced people
        displaced person
        temporary protection
        ukrainian refugees
        ukrainians
        syrians
        syrian refugees
        syrian women
        afghans
        afghan women
        afghan refugees
        iranians
        iranian refugee
        eritreans
        eritrean women
        ethiopians
        ethiopian refugees
        sudanese
        sudan
        yemen
        yemeni
        palestinians
        palestinian
        gaza
        somalis
        somali women
        iraqis
        kurds
        kurdish refugees
        turkish refugees
        russians against the war
        venezuelan
        african refugees
        refugee women
        refugee men
        refugee families
        refugee children
        young refugees
        unaccompanied minors
        lgbt refugees
        my wife and children are still in syria
        bring my family here
        family reunion
        my family can't come
        alone without my family in the netherlands
        got my status and a house
        settle in the netherlands
        migrant workers
        migrant women
        immigrant women
        newly arrived
        foreigner
        foreigners
        international students
        help for refugees
        refugee buddy
        my neighbour is a refugee

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
        i am not dutch enough
        not dutch and not moroccan
        too foreign for here too foreign for home
        too dutch for my family
        they don't see me as dutch
        i don't belong anywhere
        i don't fit in anywhere
        where do i belong
        caught between two worlds
        between two worlds
        living in two worlds
        torn between cultures
        double life
        i live a double life
        my parents are old fashioned
        my parents are very traditional
        my parents are strict because of culture
        strict traditional parents
        my parents don't accept my dutch boyfriend
        my boyfriend is from another culture
        my girlfriend has another religion
        interracial relationship
        interfaith marriage
        intercultural marriage
        cross-cultural couple
        cross-cultural
        intercultural
        multicultural family
        mixed couple
        mixed background
        mixed heritage
        half dutch
        biracial
        third generation
        children of immigrants
        immigrant parents
        migrant parents
        migration background
        migrant youth
        raising bilingual kids
        raising muslim children in the netherlands
        raising children in two cultures
        my kids don't speak my language
        my children don't want to speak our language
        my children forget our culture
        my grandchildren don't speak turkish
        my daughter wants to take off her headscarf
        my daughter has a dutch boyfriend
        my son is ashamed of us
        dutch culture is different
        dutch directness
        adapting to dutch life
        adjusting to a new culture
        fitting in
        acculturation
        assimilation
        cultural identity
        cultural background
        cultural gap
        generation gap immigrant parents
        ethnic identity
        moluccan roots
        surinamese roots
        indo background
        antillean roots
        traditions from home
        expat kids
        third culture kid

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
        i want to go home
        i want to go home to my country
        i want to go back to turkey
        i want to go back to syria
        i want to go back to poland
        i want to return
        i miss my village
        i miss my city
        i miss my friends back home
        i miss my parents back home
        i miss my brothers and sisters
        i miss my kids in my country
        i miss the food and the sun
        i miss my mum back home
        i dream of my country
        my heart is still there
        my heart is in my country
        my home is not here
        this is not my home
        i will never feel at home here
        i don't feel at home here
        feel like a stranger here
        stranger in a strange land
        lonely in a foreign country
        alone in a foreign country
        alone in the netherlands without family
        family abroad
        family far away
        my family is far away
        my family lives far away
        my mother is dying in my country
        my father died and i could not go
        i can't visit my family
        i haven't seen my mother for years
        worried about my family in the war
        worried about family in gaza
        worried about my family in iran
        my family is in danger back home
        my children live abroad
        separated from my family by the border
        motherland
        fatherland
        back home
        far from home
        longing
        longing for my country
        missing my country
        missing my parents
        missing my friends back home
        missing ukraine
        missing iran
        missing africa
        return migration
        returning home
        going home for good
        exiled
        diaspora
        heimwee
        homesick student
        international student homesick
        expat and homesick
        my wife is homesick
        my mother misses her country
        my daughter is homesick

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
        people stare at my headscarf
        people stare at my skin
        they look at me because i am black
        treated differently because of my colour
        treated like a criminal because of my skin
        treated like a foreigner
        i will always be a foreigner here
        they say go back to your country
        told to go home to my country
        called a terrorist
        called the n-word
        n-word
        racial slurs
        racist jokes
        racist remarks
        racist comments
        racist neighbours
        racist boss
        racist teacher
        racially abused
        racial abuse
        racial discrimination
        racial trauma
        everyday racism
        institutional racism
        structural racism
        systemic racism
        anti-black racism
        anti-asian
        asian hate
        anti-muslim
        muslim hate
        hate against muslims
        anti-semitism
        jewish and afraid
        gypsy insults
        roma discrimination
        black people
        black women
        black men
        people of colour
        people of color
        bipoc
        brown people
        coloured
        black lives matter
        black in the netherlands
        black pete
        stopped by the police for my colour
        police always stop me
        racial profiling
        refused at the club door
        no house because of my name
        no internship because of my name
        rejected because of my surname
        not hired because of my headscarf
        discriminated at work
        discriminated at school
        discrimination at work
        discrimination at school
        job discrimination
        age discrimination
        ageism
        disability discrimination
        ableism
        bigotry
        bigots
        stereotyped
        stereotypes
        microaggressions
        hate crime
        hate speech
        unfair treatment because of my origin
        inequality
        equal rights
        report discrimination
        discriminatie
        my son is insulted because of his skin
        my daughter was insulted for her hijab
        my kids experience racism
        colonial past

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
        my dutch is bad
        my dutch is not good
        i understand dutch but can't speak
        i understand but i can't speak dutch
        i am afraid to speak dutch
        shy to speak dutch
        i want to speak dutch
        i want to learn dutch
        i want to talk with dutch people
        improve my dutch
        better dutch
        practise speaking dutch
        practise my dutch
        practice my dutch
        practise conversation
        dutch conversation
        dutch conversation group
        dutch practice
        dutch speaking group
        dutch language
        dutch language course
        dutch classes
        dutch class
        dutch lesson
        free dutch lessons
        free dutch course
        free language lessons
        dutch for beginners
        dutch for foreigners
        dutch for refugees
        dutch for women
        dutch for expats
        learn the language
        learning the language
        i don't know the language
        language barrier
        language class
        language course
        language exchange
        language partner
        language group
        language practice
        language buddies
        language volunteer
        tandem
        tandem partner
        talk dutch over coffee
        coffee and dutch
        speaking dutch in the library
        nt2
        a2 dutch
        b1 dutch
        staatsexamen
        inburgering
        inburgeringsexamen
        integration exam
        integration course
        speaking exam
        pronunciation
        dutch words
        nederlands leren
        taalles
        taalhuis
        taal oefenen
        english conversation
        practise english
        english lessons
        german lessons
        my husband doesn't speak dutch
        my mother speaks no dutch
        my parents don't speak dutch
        learn turkish
        learn arabic
        duch lessons

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
        i have no residence permit
        i have no visa
        i have no passport
        i have no id
        i don't have papers
        i don't have documents
        i have no bsn
        my visa expired
        overstayed
        overstayed my visa
        visa overstay
        visa ran out
        passport expired
        paperless
        papers expired
        no legal status
        no status
        without status
        without documents
        without a permit
        without residence permit
        illegally in the netherlands
        living illegally
        illegal worker
        illegal in this country
        i am illegal
        irregular migrant
        irregular migrants
        unauthorised migrant
        undocumented migrants
        undocumented workers
        undocumented women
        undocumented children
        undocumented people
        my asylum was refused
        my asylum was rejected
        asylum denied
        asylum claim rejected
        negative from ind
        got a negative
        refused three times
        i have to leave the netherlands
        must leave the country
        they want to deport me
        deported
        being deported
        afraid of deportation
        scared of police no papers
        afraid of the immigration police
        immigration detention
        detention centre for foreigners
        dublin claim
        dublin transfer
        sent back to italy
        failed asylum seeker
        failed asylum seekers
        uitgeprocedeerd
        illegaal
        verblijfsvergunning refused
        working without papers
        working illegally
        work without a permit
        cleaning work without papers
        working black
        no insurance no papers
        doctor without insurance
        hospital without papers
        pregnant without papers
        stateless person
        no nationality
        shelter without papers
        regularisation
        residence permit refused
        lost my permit after divorce
        voluntary return
        my wife has no papers
        my boyfriend has no papers
        my friend is undocumented
        my neighbour is illegal

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
        i am gay
        i am lesbian
        i am bi
        i am bisexual
        i am queer
        i think i am gay
        i think i am lesbian
        i think i like girls
        i think i am bi
        am i a lesbian
        am i bisexual
        am i bi
        i am a boy and i like boys
        i am a girl and i like girls
        i like girls and i am a girl
        i like both men and women
        attracted to men
        attracted to women
        in love with my best friend girl
        man in love with a man
        nobody knows i am gay
        my family doesn't know i am gay
        my parents don't accept me being gay
        how to tell my parents i am gay
        tell my parents i am gay
        tell my wife i am gay
        married to a woman but gay
        married with children and gay
        in the closet
        closeted
        came out to my parents
        late coming out
        coming out later in life
        sexual orientation
        sexuality
        questioning my sexuality
        unsure about my sexuality
        not straight
        same-sex love
        same-sex couple
        same sex parents
        gay men
        gay man
        gay women
        gays
        gay boys
        lesbians
        lesbian women
        lesbian mothers
        dykes
        msm
        wsw
        two mums
        two dads
        rainbow family
        rainbow parents
        aromantic
        aro ace
        asexuality
        no sexual attraction
        demisexual
        lgbtqia
        lgbtqia+
        lgbti
        lgbt+
        queer youth
        queer people
        queer muslims
        queer refugees
        gay muslims
        gay asylum seeker
        lgbt asylum seeker
        older gay men
        older lesbians
        gay elders
        faith and homosexuality
        gay christians
        conversion therapy
        pray the gay away
        homophobia
        homophobic family
        homophobic
        thrown out because i am gay
        variations of sex characteristics
        gsa
        my son has a boyfriend
        my daughter has a girlfriend
        my daughter is gay
        my child is gay
        my child came out
        my brother is gay
        my husband is gay
        my wife is a lesbian
        my dad is gay
        parents of gay children
        parents of lgbt children
        homofiel

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
        i am trans
        am i trans
        i think i am trans
        i am not a boy or a girl
        i am neither man nor woman
        i want to be a boy
        i want to be a girl
        i want to be a woman
        i want to be a man
        i am in the wrong body
        i hate having a girl's body
        i don't feel like a boy
        i don't feel like a woman
        i don't feel like a man
        i secretly wear women's clothes
        wearing women's clothes
        wearing dresses as a man
        i feel more like a boy
        questioning my gender
        unsure about my gender
        gender questioning
        gender confusion
        gender diverse
        gender non-conforming
        gender incongruence
        agender
        bigender
        demigirl
        enby
        they/them pronouns
        pronouns
        my pronouns
        transwoman
        transman
        trans women
        trans men
        trans people
        trans person
        trans guy
        trans girl
        trans boy
        trans youth
        trans kids
        trans teens
        trans community
        trans refugees
        trans muslim
        mtf
        ftm
        male to female
        female to male
        social transition
        medical transition
        transitioning
        transitioned
        puberty blockers
        testosterone for trans men
        estrogen for trans women
        hrt trans
        top surgery
        bottom surgery
        chest binding
        wearing a binder
        gender clinic
        gender clinic waiting list
        gender affirming care
        change my name and gender
        gender in passport
        sex reassignment
        drag queen
        transvestite
        transphobia
        detrans
        detransitioner
        my son wants to be a girl
        my son is transgender
        my daughter is transgender
        my daughter says she is a boy
        my child is non-binary
        my child is trans
        my partner is trans
        my wife is transitioning
        my husband wears women's clothes
        my dad is now a woman
        my grandchild is trans
        parents of trans kids
        partners of trans people

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
        women's circle
        women circle
        women's club
        women's evening
        women's morning
        women's coffee morning
        coffee with women
        tea with women
        women's meeting
        women's centre
        women's talk group
        women meeting women
        meet other women
        make friends with women
        female friends
        i want to meet other women
        talking only with women
        no men
        without men
        no men in the group
        female only
        females only
        women only space
        for women only
        safe space for women
        ladies only
        ladies club
        ladies group
        ladies night
        girls club
        girl group
        young women
        older women
        women over 50
        women over 60
        migrant women group
        immigrant women group
        foreign women
        expat women
        arab women
        arabic women
        syrian women group
        afghan women group
        iranian women
        somali women group
        eritrean women group
        kurdish women
        polish women
        ukrainian women
        surinamese women
        african women
        black women's circle
        hindu women
        christian women
        muslim sisters
        sisters in islam
        empowered women
        empowering women
        women empowerment
        women supporting women
        strength as a woman
        female strength
        being a woman
        womanhood
        femininity
        mothers together
        mums together
        feminist
        red tent
        sewing group women
        women cooking together
        sports for women only
        vrouwen
        vrouwengroep
        my wife wants to meet other women
        my mother wants to meet women
        where can my wife talk with other women

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
        men's club
        men's evening
        men's coffee morning
        coffee with men
        men's meeting
        men meeting men
        men's talk group
        men's talk
        meet other men
        male friends
        guy friends
        making friends as a man
        no women
        without women
        for men only
        male only
        males only
        men only space
        gentlemen
        lads
        blokes
        dudes
        young men
        boys group
        older men
        retired men
        men over 50
        migrant men
        arab men
        syrian men
        afghan men
        iranian men
        somali men
        eritrean men
        kurdish men
        polish men
        ukrainian men
        surinamese men
        african men
        black men's circle
        christian men
        muslim brothers
        men's shed workshop
        men fixing things together
        men and emotions
        men and feelings
        men's feelings
        men's mental health
        men and depression talk
        men don't talk
        i never talk about my feelings
        i was taught not to cry
        boys don't cry
        real men don't cry
        man up
        i bottle everything up
        i keep everything inside as a man
        what is a real man
        toxic masculinity
        manhood
        male identity
        being a good father
        fathers together
        dads together
        dads club
        new dads
        stay at home dad
        men's emancipation
        brotherhood
        men's weekend
        mannen
        mannengroep
        my husband bottles everything up
        my husband doesn't talk about feelings
        my husband sits at home without friends
        my dad has no friends
        my son needs a male role model

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
        i don't pray any more
        i stopped praying
        i don't go to church any more
        i don't go to the mosque any more
        i stopped going to church
        i stopped fasting secretly
        i pretend to believe
        i pretend to be muslim
        pretending to fast
        secretly don't believe
        i took off my hijab
        i want to take off my hijab
        i have doubts about islam
        doubts about god
        doubts about my faith
        religious doubts
        crisis of faith
        faith crisis
        is there a god
        does god exist
        god does not exist
        angry with god
        i am angry at god
        scared of hell
        fear of hell
        afraid of god
        not religious any more
        no longer religious
        no longer a believer
        no longer muslim
        no longer christian
        not a muslim any more
        left islam
        i left islam
        leave islam
        leave the church
        leave my religion
        i left my religion
        left religion
        deconversion
        deconstruction
        deconstructing my faith
        exvangelical
        ex-evangelical
        ex-catholic
        ex-mormon
        mormon
        exmormon
        ex-jw
        exjw
        jehovah
        jehovahs
        jehovah's witness
        disfellowshipped
        kicked out of church
        my family shuns me
        apostates
        murtad
        kafir
        unbeliever
        non-believer
        nonbeliever
        nonreligious
        agnostic
        agnosticism
        humanist
        secular
        scientology
        guru
        high control group
        brainwashed
        sects
        cult survivor
        cult survivors
        ex cult member
        grew up in a cult
        raised in a cult
        born into a cult
        strict church
        strict religious parents
        religious parents
        orthodox upbringing
        fundamentalist
        evangelical church hurt
        church hurt
        church trauma
        abuse of power in church
        religious abuse
        religion is forced on me
        forced religion
        ex-orthodox jew
        converted to christianity
        converted to islam
        convert
        converts
        new muslim
        revert
        radicalised
        radicalisation
        radicalized
        my son is radicalised
        my daughter doesn't believe any more
        my wife left the faith
        my parents don't know i don't believe
        my family must not know i left islam

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
        nobody ever calls
        nobody calls
        my phone never rings
        nobody texts me
        nobody comes to see me
        nobody comes by
        no one visits
        i don't speak to anyone for days
        i talk to nobody all day
        i talk to my cat
        i talk to the tv
        i eat alone every day
        i always eat alone
        i sit alone every evening
        the evenings are long
        weekends are the worst
        sundays are so long
        the walls are closing in
        it is so quiet at home
        silence in the house
        i sit at home all day
        i sit at home alone
        i am always at home
        i never get invited
        nobody invites me
        nobody misses me
        nobody needs me
        nobody cares about me
        nobody listens to me
        no one to talk to
        no one to talk with
        i have no one
        i have nobody to talk to
        i have no family and no friends
        i have no social life
        no social life
        no social contacts
        few friends
        i don't know anyone here
        i don't know anyone in this town
        i know nobody in this town
        just moved and know no one
        new in town
        new in the city no friends
        moved here and have no friends
        how do i make friends
        how to make friends
        find friends
        want friends
        looking for friends
        looking for a friend
        friendships
        make new friends
        get to know people
        meet others
        meet up
        social contact
        social contacts
        socialising
        socializing
        socially isolated
        social isolation
        lonesome
        lonely heart
        lonely people
        lonely man
        lonely woman
        lonely elderly
        lonely young people
        lonely student
        lonely expat
        loneliness in old age
        feeling alone
        feeling lonely
        feeling left behind by everyone
        so alone
        all alone
        all by myself
        always alone
        always by myself
        on my own
        on my own all day
        alone at christmas
        alone at eid
        alone in ramadan
        alone on my birthday
        alone in the weekend
        alone at home
        recluse
        hermit
        i am bored at home
        i am bored and alone
        chat with someone
        have a chat
        companionship
        somebody to talk to
        someone to do things with
        someone to walk with
        walking buddy
        walking group
        lunch together
        cooking together
        social club
        single people
        single and lonely
        my mum sits alone all day
        my dad is lonely
        my grandmother is lonely
        my grandad is alone
        my neighbour is lonely
        my daughter has no friends
        my daughter is lonely
        my son sits in his room all day
        my son never leaves his room
        my son is always in his room
        my child has no friends
        my teenager has no friends
        my friend is very lonely

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
        my wallet is empty
        my wallet is empty before the month ends
        money runs out before payday
        money gone before the month ends
        no money at the end of the month
        i can't make ends meet
        can't make ends meet
        struggling to make ends meet
        i can't pay
        i can't afford food
        i can't afford anything
        can't afford the rent
        can't afford heating
        can't pay the energy bill
        can't pay my health insurance
        no money for food
        no money for my children
        no money for groceries
        no money for shoes for my kids
        i have debts
        i have a lot of debt
        i am in debt
        i am broke
        skint
        penniless
        hard up
        i am poor
        poor family
        poor families
        living in poverty
        child poverty
        hidden poverty
        tight budget
        low on money
        not enough money
        too little money
        short of money
        money stress
        money trouble
        financial trouble
        financial stress
        financial worries
        financial difficulties
        debt stress
        debt help
        debt advice
        deep in debt
        buried in debt
        debt collectors
        debt collection
        deurwaarder
        bailiff at the door
        bailiff letters
        letters from the bailiff
        reminders and demands
        i throw letters in a drawer
        i don't open my mail
        i am afraid of the post
        payment arrears
        rent arrears
        behind on rent
        behind with rent
        behind on bills
        overdue bills
        unpaid bills
        overdraft
        overdrawn
        credit card debt
        credit debt
        payday loans
        borrowed money
        i borrow money from friends
        i owe money
        owe money
        owing money
        student debt
        student loan
        klarna
        afterpay
        buy now pay later
        installments
        tax bill
        tax office
        belastingdienst
        pay back allowances
        toeslagen
        toeslag pay back
        schulden
        schuldhulp
        schuldsanering
        uitkering too low
        on benefits
        living on benefits
        living on welfare
        welfare
        social assistance
        bijstand
        minimum income
        cost of living
        wage garnishment
        seized my wages
        under administration
        bewindvoering
        budgeting
        budget coach
        managing money
        financial help
        foodbank
        voedselbank
        clothing bank
        insolvency
        insolvent
        my business went bankrupt
        self-employed with debts
        shopaholic
        i buy too much
        impulse buying
        online shopping addiction
        ashamed of my debts
        my wife does not know about my debts
        my husband hides his debts
        my daughter is in debt
        my parents have debts
        my ex left me with debts

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
        i don't have work
        i have no job
        i have no work
        i can't find a job
        can't find work
        i am looking for work
        i want to work
        need a job
        need work
        i need a job
        job seeker
        job seekers
        jobseeker
        job hunting
        job hunt
        job interview
        interviews
        no reply to my applications
        nobody hires me
        nobody gives me a chance
        too old for a job
        always rejected for jobs
        a hundred applications and nothing
        application letters
        cv
        resume
        vacancy
        temp agency
        employment agency
        lost my work
        i was fired
        i got fired
        i got sacked
        i was laid off
        made redundant
        i was made redundant
        company went bust
        contract not renewed
        contract ended
        my contract ended
        long-term unemployed
        unemployed for years
        unemployed over 50
        on the dole
        uwv assessment
        ww
        ww-uitkering
        wao
        wajong
        uitkering
        ziektewet
        disability pension
        incapacity for work
        declared unfit for work
        unfit for work
        can't work any more
        i can no longer work
        i can't work because of illness
        too sick to work
        work disability
        partly disabled for work
        medical assessment for benefits
        back to work
        return to work
        return to work after illness
        work after illness
        work after burnout
        re-entering work
        career change
        retraining
        job coach
        work experience place
        volunteering
        volunteer
        internship
        my diploma is not recognised
        my degree is not recognised
        diploma not valid here
        refugee looking for work
        migrant looking for work
        work for refugees
        sitting at home without work
        my days are empty without work
        feel useless without work
        nothing to do since i lost my job
        participation act
        werkloos
        solliciteren
        my wife lost her job
        my husband is unemployed
        my husband has no work
        my daughter can't find a job
        my son sits at home without work

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
        i dread going to work
        i dread mondays
        sunday night dread
        sick to my stomach before work
        i cry at work
        i take work home
        work never stops
        always available for work
        i work too much
        working too hard
        working too many hours
        long hours
        overtime
        overworked at my job
        workaholic
        workaholism
        work addiction
        addicted to work
        pressure at work
        high workload
        heavy workload
        understaffed
        deadline stress
        sales targets pressure
        performance pressure
        my boss shouts at me
        my boss yells at me
        my boss hates me
        my manager
        my manager is a bully
        horrible boss
        toxic boss
        toxic work
        toxic workplace culture
        bad atmosphere at work
        bad working conditions
        unsafe at work
        fear at work
        hostile workplace
        fight with my boss
        fight with a colleague
        trouble with colleagues
        problems at work
        problems with my boss
        problem with my employer
        labour conflict
        employment dispute
        harassment at work
        sexual harassment at work
        abuse of power at work
        unhappy at work
        hate going to work
        i want to quit my job
        quit my job
        bored at work
        bore-out
        reported sick
        called in sick
        on sick leave
        long term sick leave
        company doctor
        bedrijfsarts
        occupational health
        reintegration at work
        afraid of losing my job
        afraid to be fired
        whistleblowing
        stress in healthcare job
        nurse stress
        stressed nurse
        teacher stress
        stressed teacher
        freelancer stress
        zzp
        entrepreneur stress
        business owner under pressure
        work life balance
        work-life balance
        juggling work and kids
        chronic illness and work
        working while caring
        my boss doesn't pay me
        not paid my wages
        exploited at work
        exploited by employment agency
        migrant worker exploited
        work exploitation
        my husband is stressed from work
        my partner works too much
        my daughter hates her job

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
        i have no place to sleep
        i have nowhere to go
        i don't know where to sleep tonight
        i sleep outside
        i sleep on the street
        i sleep in the park
        i sleep at the station
        i sleep in my car
        living in my car
        living in a van
        living in a tent
        staying with friends because no house
        i sleep on friends' couches
        sofa to sofa
        from couch to couch
        staying on a campsite
        living on a campsite
        i have no home
        i have no house
        i lost my house
        lost my home
        lost my home after divorce
        no house after divorce
        kicked out
        kicked out of my house
        my parents kicked me out
        my husband threw me out
        thrown out by my parents
        i have to leave my house
        afraid of losing my home
        landlord is throwing me out
        my landlord wants me out
        rent contract ends
        eviction notice
        evicted from my home
        evicted with children
        temporary accommodation
        emergency shelter
        opvang
        dakloos
        daklozenopvang
        sleeping in a shelter
        night shelter winter
        salvation army
        soup kitchen
        street paper seller
        rough sleeper
        rough sleepers
        tramp
        homeless people
        homeless person
        homeless youth
        homeless young people
        homeless woman
        homeless women
        homeless mother
        homeless family
        homeless with children
        homeless man
        economic homelessness
        hidden homeless
        housing crisis
        housing problem
        housing waiting list
        no housing
        looking for a house
        looking for a home
        can't find a house
        can't find a place to live
        need a place to live
        need a house
        room to rent
        social housing
        urgency declaration housing
        no fixed address
        no address
        no address for registration
        postal address
        briefadres
        housing first
        supported housing after homelessness
        migrant worker lost housing
        polish and homeless
        my brother is homeless
        my daughter is homeless
        my dad lives on the street

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
        i was in prison
        i was in jail
        i did time
        doing time
        served time
        served my sentence
        i am out of prison
        i just got out
        just got out of jail
        just released
        getting out of prison
        coming out of prison
        released
        behind bars
        inside for years prison
        inmate
        inmates
        ex-inmate
        convict
        convicts
        ex-con
        ex-cons
        ex-convict
        ex-offenders
        offender
        offenders
        former prisoner
        former prisoners
        detainee
        detainees
        detained
        incarcerated
        incarceration
        imprisonment
        imprisoned
        custody police
        remand
        on remand
        prison cell
        prison sentence
        life sentence
        youth detention
        juvenile detention
        juvenile prison
        young offender
        young offenders
        parole
        on parole
        probation officer
        reclassering
        electronic tag
        electronic monitoring
        tagged
        community service punishment
        trial
        court case
        criminal past
        leaving crime behind
        out of crime
        crime free
        gang exit
        no job because of my criminal record
        vog
        certificate of conduct refused
        rehabilitation of prisoners
        reintegration after prison
        forensic psychiatry
        forensic care
        gevangenis
        my dad is in prison
        my dad is in jail
        daddy is in prison
        my brother is in prison
        my brother is in jail
        my boyfriend is in prison
        my partner is in jail
        my mum is in prison
        my son is locked up
        my son was arrested
        my son was convicted
        visiting prison with children
        prison visit
        prisoner's wife
        wives of prisoners
        families of prisoners
        partners of prisoners
        children of prisoners
        parents of a prisoner
        prison family

theme-veterans = Veterans, police and emergency workers
    .about = For people who served in the army, police, fire service or ambulance, and for those close to them.
    .words =
        Veterans and emergency workers
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
        i was in the army
        i was a soldier
        i served in the army
        i served
        i served abroad
        i was deployed
        deployed to afghanistan
        deployed to iraq
        deployed to bosnia
        back from mission
        came back from the war
        came back from deployment
        tour of duty
        combat
        combat veteran
        combat stress
        war veteran
        war veterans
        ex-military
        ex-army
        ex-forces
        military veteran
        female veteran
        navy
        marine corps
        marines
        air force
        special forces
        commando
        conscript
        conscription
        peacekeeper
        peacekeepers
        un soldier
        blue helmet
        blue helmets
        unifil
        lebanon mission
        kosovo mission
        mali mission
        uruzgan
        kandahar
        bosnia veteran
        korea veteran
        new guinea veteran
        indies veteran
        disabled veteran
        wounded soldier
        frontline soldier
        fought in the war
        i fought at the front
        ukrainian soldier
        ukrainian veteran
        resistance fighter
        military family
        military wife
        army wife
        soldier's wife
        policeman
        policewoman
        police trauma
        police ptsd
        ex-police officer
        firefighters
        firewoman
        ambulance worker
        ambulance driver
        ambulance nurse
        emergency services
        emergency dispatcher
        112 dispatcher
        coast guard
        prison guard
        rescue worker
        nurse with ptsd
        aid worker trauma
        what i saw on duty
        moral injury
        my colleagues died on duty
        lost comrades
        my dad was a veteran
        my father was a soldier
        my son is in the army
        my husband is deployed
        my husband is a policeman and can't sleep
        wives of veterans
        children of veterans
        families of veterans
        home front
        veteraan

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
        i read very slowly
        i read badly
        i can't read well
        i can't read properly
        i can't read letters
        i can't read the letters i get
        i can't spell
        bad at spelling
        i write with mistakes
        i make many mistakes in writing
        i pretend i forgot my glasses
        someone has to read my letters to me
        someone reads my mail for me
        i can't fill in forms
        forms are too difficult
        help with forms
        help with letters
        letters from the government are difficult
        i don't understand letters from the municipality
        i can't read to my child
        i can't read stories to my kids
        i can't help my children with homework
        embarrassed that i can't read
        ashamed i can't write
        not able to read
        unable to read or write
        never learned to read
        never learned to write
        i want to learn to read
        i want to learn to write
        learn to write
        learn reading and writing
        reading lessons
        reading class for adults
        adult literacy
        adults who can't read
        adult education
        basic skills
        basic education
        low literate
        non-literate
        functionally illiterate
        functional illiteracy
        poor reader
        poor reading
        letters dance
        letters get mixed up
        mixing up letters
        word blind
        word blindness
        dyslexia in adults
        my child has dyslexia
        my son has dyslexia
        my son can't read
        numeracy
        bad at maths
        bad with numbers
        i can't count
        numbers are hard
        i don't understand computers
        i can't use a computer
        can't use the internet
        internet is difficult
        learn computer
        computer lessons
        computer class
        computer course
        smartphone lessons
        i don't understand my phone
        online forms are hard
        digitally excluded
        digital exclusion
        digital literacy
        digid
        help with digid
        online banking is hard
        little schooling
        i left school early
        i had no school
        no schooling
        no education and can't read
        no diploma and can't read
        laaggeletterd
        my wife can't read
        my dad can't read or write
        my mother never went to school
        my parents can't read

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
        i am getting older
        i am not getting any younger
        i feel old
        everything gets harder with age
        my body is getting old
        my friends are all dying
        my friends die one by one
        all my friends are dead
        i can do less and less
        i just retired
        retired and now what
        nothing to do since i retired
        bored in retirement
        life after retirement
        retirees
        early retirement
        pension
        on a pension
        state pension
        aow
        old people
        old person
        old man
        old woman
        old lady
        elderly people
        elderly person
        elderly man
        elderly woman
        older adults
        older person
        older persons
        older men and women
        golden years
        third age
        advanced age
        over 50s
        over 70
        over 80
        in my seventies
        in my eighties
        50+
        60+
        75+
        80+
        senior citizen
        senior citizens
        senior group
        seniors club
        pensioners club
        club for older people
        ouderen
        lonely old age
        old age home
        retirement home
        assisted living
        sheltered housing elderly
        moving to a care home
        moving smaller
        downsizing
        ageing at home
        staying at home longer
        afraid of falling
        fear of falling
        frailty
        frail elderly
        giving up driving
        looking back on my life
        life review
        life stories
        meaning of old age
        purpose in old age
        completed life
        finished with life at old age
        afraid of dying
        fear of dying
        end-of-life wishes
        last wishes
        death cafe
        euthanasia elderly
        grandparenting
        ageing migrants
        elderly migrants
        elderly turkish
        elderly moroccans
        elderly surinamese
        old chinese people
        growing old in a foreign country
        growing old far from home
        my mum is 85
        my mother is 90
        my dad is getting old
        my grandfather has nothing to do
        things to do for my elderly father
        daytime activities for the elderly

theme-recovery = Recovery and mental health
    .about = For people who are building their life again after mental illness or another hard time.
    .words =
        Recovery and finding your strength
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
        i was in a psychiatric hospital
        i was in a mental hospital
        i just got out of hospital psychiatry
        out of the psychiatric ward
        psych ward
        mental ward
        mental hospital
        locked ward
        sectioned
        forced admission
        involuntary admission
        isolation cell psychiatry
        admitted to psychiatry
        admitted to a clinic
        discharged from the clinic
        discharged from psychiatric hospital
        after my admission
        after a crisis
        after my breakdown
        after my psychosis getting back
        after therapy what now
        treatment finished and now
        my treatment is over
        waiting for therapy
        waiting list ggz
        waiting list for mental health
        waiting list for therapist
        waiting for a psychologist
        ggz
        ggz patient
        ggz client
        psychiatric clinic
        psychiatric problems
        psychiatric illness
        psychiatric disorder
        psychiatrist
        psychologist
        therapist
        mental health problems
        mental health issues
        mental health group
        mental problems
        mental disorder
        mental illness recovery
        mental struggles
        mentally ill
        mentally not well
        my mental health is bad
        severe mental illness
        smi
        psych patient
        service user
        service users
        people think i am crazy
        ashamed of my admission
        ashamed of my mental illness
        getting back on my feet
        back on my feet
        back on track
        rebuild my life
        rebuilding my life
        pick up my life again
        picking up the pieces
        start over
        starting over
        become myself again
        be myself again
        find myself again
        feel like myself again
        finding hope
        hope again
        recover
        recovered
        recovery group
        recovery journey
        personal recovery
        recovery story
        recovery stories
        recovery oriented
        peer support worker
        peer specialist
        peer recovery
        experts by experience
        experience expert
        ervaringsdeskundige
        herstel
        herstelacademie
        zelfregie
        self-management
        self-direction
        own strength
        inner strength
        resilience
        coping
        coping skills
        crisis plan
        safety plan
        wellness plan
        wellness toolbox
        wrap group
        wrap course
        clubhouse
        drop-in mental health
        day activities mental health
        vulnerability
        my sister is in a psychiatric hospital
        my wife was admitted to psychiatry
        my daughter is in a psychiatric clinic
        my husband was admitted to a clinic
