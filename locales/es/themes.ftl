# Themes: one message each. Label; .about = one plain sentence; .words = what people type, one phrase a line.

## Categories
theme-category-mind = Ánimo y emociones
theme-category-addiction = Adicciones
theme-category-loss = Duelo y separación
theme-category-body = Cuerpo y salud
theme-category-safety = Violencia y seguridad
theme-category-family = Familia y cuidados
theme-category-migration = Vivir en otro país
theme-category-identity = Identidad
theme-category-living = Vida diaria

## mind
theme-anxiety = Ansiedad y preocupación
    .about = Para personas que sienten miedo o preocupación muy a menudo y no logran parar.
    .words =
        ansiedad
        anciedad
        ansioso
        ansiosa
        miedo
        miedo todo el tiempo
        tengo miedo a todo
        angustia
        angustiado
        angustiada
        preocupación
        preocupado
        preocupada
        me preocupo por todo
        nervios
        nervioso
        nerviosa
        estrés
        estres
        agobio
        no puedo dejar de pensar
        nudo en el estómago
        mi hijo tiene miedo de todo
        mi hija tiene ansiedad
        trastorno de ansiedad
        ansiedad generalizada
        ataque de ansiedad
        ataques de ansiedad
        ataques de pánico

theme-panic = Ataques de pánico
    .about = Para personas que sienten de repente muchísimo miedo, con el corazón muy acelerado.
    .words =
        pánico
        panico
        ataque de pánico
        ataques de pánico
        ataques de panico
        ataque de ansiedad
        crisis de ansiedad
        crisis de pánico
        crisis de angustia
        ataque de nervios
        siento que me muero
        el corazón se me acelera
        me falta el aire de repente
        agorafobia
        miedo a salir de casa
        miedo a salir a la calle
        miedo a la gente
        a mi hija le dan ataques de pánico

theme-phobia = Un miedo muy fuerte a algo
    .about = Para personas que evitan cosas, lugares o gente porque el miedo es demasiado fuerte.
    .words =
        fobia
        fobias
        fóbico
        fobia social
        ansiedad social
        miedo a la gente
        miedo a hablar en público
        miedo a hablar con la gente
        vergüenza de hablar
        me pongo rojo
        miedo a volar
        miedo al avión
        miedo a conducir
        miedo a manejar
        miedo a las alturas
        miedo a las arañas
        miedo a las agujas
        claustrofobia
        agorafobia
        mi hijo no quiere ir al colegio por miedo

theme-compulsion = Pensamientos y actos que se repiten
    .about = Para personas que sienten que tienen que revisar, lavar, contar o pensar lo mismo una y otra vez.
    .words =
        TOC
        trastorno obsesivo compulsivo
        trastorno obsesivo
        obsesión
        obsesiones
        obsesivo
        obsesiva
        compulsión
        compulsiones
        compulsivo
        manías
        rituales
        pensamientos obsesivos
        pensamientos intrusivos
        reviso todo muchas veces
        comprobar la puerta
        me lavo las manos todo el tiempo
        miedo a los gérmenes
        no puedo tirar nada
        acumular cosas
        síndrome de Diógenes
        mi marido tiene TOC

theme-depression = Tristeza y depresión
    .about = Para personas sin ánimo, sin energía o sin ganas de nada.
    .words =
        depresión
        depresion
        deprecion
        depresivo
        depresiva
        deprimido
        deprimida
        estoy deprimida
        tengo depresión
        tristeza
        triste
        siempre triste
        lloro todo el tiempo
        sin ganas de nada
        no tengo ganas de nada
        desánimo
        desanimado
        bajón
        decaído
        decaída
        no me puedo levantar
        me siento vacío
        me siento vacía
        melancolía
        desesperación
        estoy mal
        estoy hundida
        no le encuentro sentido a la vida
        antidepresivos
        depresión de invierno
        mi marido está deprimido
        mi esposa tiene depresión
        mi madre no sale de la cama

theme-bipolar = Altos y bajos muy fuertes
    .about = Para personas que pasan de estar muy arriba a estar muy abajo, y para su gente cercana.
    .words =
        bipolar
        bipolaridad
        trastorno bipolar
        maníaco depresivo
        maniaco
        manía
        hipomanía
        ciclotimia
        cambios de humor
        cambios de ánimo
        altibajos
        subidas y bajadas
        litio
        mi marido es bipolar
        mi hija es bipolar

theme-psychosis = Oír voces, vivir una psicosis
    .about = Para personas que oyen o ven cosas que los demás no perciben, y para su gente cercana.
    .words =
        psicosis
        sicosis
        psicótico
        brote psicótico
        esquizofrenia
        esquisofrenia
        esquizofrénico
        oír voces
        escucho voces
        oigo voces
        voces en la cabeza
        alucinaciones
        paranoia
        paranoico
        delirios
        creo que me persiguen
        mi hijo tiene esquizofrenia
        mi hermano oye voces
        esquizoafectivo

theme-personality = Emociones muy fuertes, relaciones difíciles
    .about = Para personas con emociones que se desbordan y hacen difíciles las relaciones.
    .words =
        borderline
        trastorno límite
        trastorno límite de la personalidad
        TLP
        límite
        trastorno de personalidad
        trastornos de la personalidad
        personalidad
        emociones intensas
        no controlo mis emociones
        ira
        rabia
        enfado
        exploto por nada
        miedo al abandono
        impulsivo
        impulsiva
        impulsividad
        trastorno narcisista
        personalidad evitativa
        mi novia tiene TLP
        mi pareja es borderline

theme-trauma = Después de algo terrible
    .about = Para personas que vivieron algo muy duro y todavía sufren por ello.
    .words =
        trauma
        traumas
        traumático
        traumatizado
        traumatizada
        shock
        trauma psicológico
        trauma de guerra
        estrés postraumático
        estres postraumatico
        TEPT
        PTSD
        pesadillas
        recuerdos que vuelven
        revivo lo que pasó
        me asusto por cualquier ruido
        después de un accidente
        accidente grave
        atentado
        tortura
        secuestro
        asalto
        lo que viví en la guerra
        EMDR

theme-burnout = Agotamiento y burnout
    .about = Para personas agotadas por el trabajo, la casa o el cuidado de otros.
    .words =
        burnout
        burn out
        burn-out
        agotamiento
        agotado
        agotada
        estoy agotada
        quemado
        quemada
        estoy quemado del trabajo
        síndrome del quemado
        no puedo más
        ya no doy más
        estoy al límite
        agobiado
        agobiada
        estrés laboral
        demasiado estrés
        agotamiento laboral
        agotamiento mental
        fundida
        sobrecarga
        de baja por estrés
        baja laboral
        madre agotada
        mi marido tiene burnout

theme-eating-disorder = Cuando comer es una lucha
    .about = Para personas que sufren con la comida o con su cuerpo, y para su gente cercana.
    .words =
        anorexia
        anoréxica
        bulimia
        bulímica
        TCA
        trastorno alimentario
        trastorno alimenticio
        trastornos de la conducta alimentaria
        atracones
        trastorno por atracón
        vomitar después de comer
        me provoco el vómito
        no puedo comer
        miedo a engordar
        me veo gorda
        contar calorías
        mi hija no come
        mi hija tiene anorexia

theme-self-harm = Hacerse daño
    .about = Para personas que se lastiman para aguantar lo que sienten, y para su gente cercana.
    .words =
        autolesión
        autolesiones
        autolesionarse
        autolesion
        hacerse daño
        me hago daño
        me lastimo
        cortarse
        cortes
        cortes en los brazos
        me corto
        me corto los brazos
        me quemo la piel
        me golpeo
        cutting
        mi hija se corta
        mi hijo se hace daño

theme-suicidal-thoughts = No querer vivir más
    .about = Para personas que piensan en morir o que sobrevivieron a un intento, y quieren hablar de ello.
    .words =
        suicidio
        suicida
        suicidarme
        suicidarse
        pensamientos suicidas
        ideas suicidas
        ideación suicida
        quiero morir
        quiero morirme
        ganas de morir
        no quiero vivir
        no quiero seguir viviendo
        quitarme la vida
        matarme
        desaparecer
        intento de suicidio
        intenté suicidarme
        mi hijo se quiere matar
        mi hija no quiere vivir

theme-adhd = TDAH, dificultad para concentrarse
    .about = Para personas a las que les cuesta concentrarse, organizarse o estar quietas, y para su gente cercana.
    .words =
        TDAH
        TDA
        ADHD
        hiperactivo
        hiperactiva
        hiperactividad
        déficit de atención
        deficit de atencion
        falta de atención
        atención
        concentración
        no me puedo concentrar
        me distraigo con todo
        despistado
        desorganizado
        no puedo estar quieto
        TDAH en adultos
        mi hijo es hiperactivo
        mi hijo no para quieto

theme-autism = Autismo
    .about = Para personas autistas o que creen serlo, y para su gente cercana.
    .words =
        autismo
        autista
        autistas
        TEA
        espectro autista
        trastorno del espectro autista
        Asperger
        neurodivergente
        neurodiversidad
        adulto autista
        mujer autista
        niño autista
        mi hijo es autista
        mi hija tiene autismo
        mi marido es Asperger
        me siento diferente a los demás
        diagnóstico de autismo
        TGD

theme-giftedness = Altas capacidades y alta sensibilidad
    .about = Para personas que piensan rápido o sienten todo muy fuerte, y que a veces no encajan.
    .words =
        altas capacidades
        superdotado
        superdotada
        superdotados
        sobredotado
        altamente sensible
        alta sensibilidad
        PAS
        persona altamente sensible
        hipersensible
        muy sensible
        demasiado sensible
        siento todo demasiado
        no encajo
        niño superdotado
        mi hijo se aburre en la escuela

theme-self-esteem = Confianza en uno mismo
    .about = Para personas que dudan de sí mismas o no se atreven a mostrarse como son.
    .words =
        autoestima
        baja autoestima
        confianza
        falta de confianza
        no confío en mí
        inseguridad
        inseguro
        insegura
        tímido
        tímida
        timidez
        vergüenza
        complejos
        acomplejada
        perfeccionismo
        perfeccionista
        no valgo nada
        no me quiero
        no sé decir que no
        poner límites
        asertividad
        síndrome del impostor
        mi hija no tiene confianza

theme-sleep = Dormir mal
    .about = Para personas a las que les cuesta dormir o se despiertan por la noche.
    .words =
        sueño
        dormir
        no puedo dormir
        duermo mal
        no duermo
        insomnio
        imsomnio
        desvelo
        me desvelo
        me despierto por la noche
        problemas para dormir
        trastorno del sueño
        noches sin dormir
        pesadillas
        apnea
        apnea del sueño
        narcolepsia
        mi marido ronca

## addiction
theme-alcohol = Querer beber menos
    .about = Para personas que quieren beber menos o dejarlo, y para su gente cercana.
    .words =
        alcohol
        alcol
        alcohólico
        alcoholico
        alcohólica
        alcoholismo
        beber
        bebo demasiado
        bebo mucho
        bebo todos los días
        bebo a escondidas
        bebida
        tomo mucho
        tomo demasiado
        trago
        borracho
        borracha
        borrachera
        dejar de beber
        dejar el alcohol
        dejar de tomar
        no puedo dejar de beber
        problema con la bebida
        dependencia del alcohol
        adicción al alcohol
        Alcohólicos Anónimos
        AA
        sobriedad
        sobrio
        recaída alcohol
        mi marido bebe
        mi esposo toma mucho
        mi mujer bebe
        mi madre bebe
        mi padre es alcohólico

theme-drugs = Drogas y cannabis
    .about = Para personas que quieren consumir menos o dejarlo, y para su gente cercana.
    .words =
        droga
        drogas
        drogadicto
        drogadicción
        drogadiccion
        toxicómano
        adicto
        adicta
        adicción
        adiccion
        me drogo
        consumo
        cannabis
        marihuana
        mariguana
        porro
        porros
        fumo porros
        hachís
        hierba
        cocaína
        cocaina
        coca
        crack
        perico
        heroína
        éxtasis
        MDMA
        speed
        anfetaminas
        metanfetamina
        cristal
        ketamina
        tusi
        GHB
        gas de la risa
        chemsex
        desintoxicación
        dejar las drogas
        metadona
        Narcóticos Anónimos
        mi hijo se droga
        mi hijo fuma marihuana

theme-medication-dependence = No poder dejar las pastillas
    .about = Para personas que toman más calmantes o pastillas para dormir de lo que quisieran.
    .words =
        pastillas
        medicamentos
        medicinas
        dependencia de medicamentos
        adicción a las pastillas
        enganchado a las pastillas
        pastillas para dormir
        somníferos
        tranquilizantes
        calmantes
        analgésicos
        ansiolíticos
        benzodiacepinas
        benzos
        diazepam
        valium
        alprazolam
        Trankimazin
        lorazepam
        Orfidal
        clonazepam
        Rivotril
        tramadol
        oxicodona
        morfina
        codeína
        fentanilo
        opioides
        dejar las pastillas
        mi madre toma muchas pastillas

theme-gambling = Juego y apuestas
    .about = Para personas que juegan más de lo que quisieran, y para su gente cercana.
    .words =
        juego
        juego de azar
        juegos de azar
        apuesta
        apuestas
        apostar
        apuestas deportivas
        apuesto
        casino
        casino online
        bingo
        tragaperras
        tragamonedas
        máquinas tragaperras
        ruleta
        póker
        lotería
        quiniela
        ludopatía
        ludopatia
        ludópata
        adicción al juego
        adicto al juego
        jugador
        jugadores anónimos
        deudas de juego
        me juego todo el dinero
        lo perdí todo en el juego
        mi marido se gasta el dinero en el juego
        mi hijo apuesta

theme-gaming = Pantallas, videojuegos y móvil
    .about = Para personas que pasan más tiempo con las pantallas de lo que quisieran, y para su gente cercana.
    .words =
        videojuegos
        videojuego
        juegos de ordenador
        gaming
        gamer
        consola
        PlayStation
        Fortnite
        pantalla
        pantallas
        móvil
        movil
        celular
        teléfono
        adicción al móvil
        adicción al celular
        internet
        adicción a internet
        adicción a los videojuegos
        redes sociales
        TikTok
        Instagram
        mi hijo juega toda la noche
        mi hijo está siempre con el móvil

theme-tobacco = Dejar de fumar
    .about = Para personas que quieren dejar el tabaco, los cigarrillos o el vapeador.
    .words =
        fumar
        dejar de fumar
        quiero dejar de fumar
        tabaco
        tabaquismo
        cigarro
        cigarros
        cigarrillo
        cigarrillos
        pitillo
        nicotina
        fumador
        fumadora
        fumo mucho
        vapear
        vapeador
        vaper
        cigarrillo electrónico
        cachimba
        shisha
        mi marido fuma mucho

theme-sex-addiction = Cuando el sexo ocupa demasiado
    .about = Para personas a las que el sexo, el porno o el amor les ocupan más de lo que quisieran, y para sus parejas.
    .words =
        sexo
        porno
        pornografía
        pornografia
        adicción al porno
        adicto al porno
        adicción al sexo
        adicto al sexo
        adicción sexual
        hipersexualidad
        masturbación
        dependencia emocional
        adicción al amor
        sexo compulsivo
        prostitutas
        Sexólicos Anónimos
        veo demasiado porno
        mi marido ve porno
        mi novio es adicto al porno

theme-overeating = Comer sin poder parar
    .about = Para personas que comen más de lo que quisieran, muchas veces para consolarse.
    .words =
        comer de más
        comer demasiado
        como demasiado
        como mucho
        como todo el tiempo
        no puedo parar de comer
        como por ansiedad
        comer por ansiedad
        comer sin hambre
        como a escondidas
        atracón
        atracones
        comedor compulsivo
        comedores compulsivos
        Comedores Compulsivos Anónimos
        adicción a la comida
        adicción al azúcar
        antojos
        picar entre horas
        sobrepeso
        hambre emocional

## loss
theme-bereavement = Duelo
    .about = Para personas que han perdido a alguien a quien querían.
    .words =
        duelo
        luto
        pérdida
        perdida
        pérdida de un ser querido
        muerte
        murió
        falleció
        fallecimiento
        fallecido
        he perdido a alguien
        perdí a mi madre
        mi madre murió
        se murió mi mamá
        mi padre murió
        mi padre ha fallecido
        murió mi hermano
        murió mi amigo
        mi marido murió
        huérfano
        huérfana
        dolor por la muerte
        lo echo de menos
        la extraño mucho
        después del entierro
        ser querido
        muerte de un hijo
        mi esposo murió
        perdí a mi marido

theme-loss-of-child = Perder a un hijo o una hija
    .about = Para madres, padres y familias que perdieron a un hijo o una hija, de cualquier edad.
    .words =
        perdí a mi hijo
        perdí a mi hija
        perdí a mi bebé
        muerte de un hijo
        pérdida de un hijo
        perder un hijo
        mi hijo murió
        mi hija murió
        se me murió mi hijo
        mi hijo falleció
        mi bebé murió
        duelo por un hijo
        padres en duelo
        padres que perdieron un hijo
        muerte súbita
        murió mi nieto

theme-loss-of-partner = Perder a la pareja
    .about = Para personas que perdieron a la persona con la que compartían su vida.
    .words =
        viudo
        viuda
        viudos
        viudas
        viudez
        viuda joven
        quedé viuda
        enviudé
        mi marido murió
        mi esposo murió
        mi esposo falleció
        mi mujer murió
        mi esposa falleció
        perdí a mi marido
        perdí a mi esposa
        murió mi pareja
        muerte del cónyuge
        sola desde que murió mi marido

theme-suicide-bereavement = Después del suicidio de un ser querido
    .about = Para personas que perdieron a alguien cercano por suicidio.
    .words =
        suicidio
        se suicidó
        se quitó la vida
        se mató
        suicidio de un familiar
        duelo por suicidio
        supervivientes de suicidio
        mi hijo se suicidó
        mi hermano se suicidó
        mi hermana se quitó la vida
        mi padre se mató
        mi marido se suicidó
        se ahorcó
        perdí a alguien por suicidio
        por qué lo hizo

theme-pregnancy-loss = Perder un bebé en el embarazo
    .about = Para madres y padres que perdieron a su bebé antes, durante o poco después del parto.
    .words =
        aborto
        aborto espontáneo
        aborto natural
        abortos
        abortos de repetición
        pérdida del embarazo
        perdí al bebé
        perdí a mi bebé
        perdí el embarazo
        bebé muerto
        nació muerto
        muerte perinatal
        duelo perinatal
        duelo gestacional
        muerte en el vientre
        embarazo ectópico
        interrupción del embarazo
        bebé estrella
        mi mujer tuvo un aborto

theme-childlessness = Desear un hijo que no llega
    .about = Para personas que desean tener un hijo y no lo tienen.
    .words =
        infertilidad
        infértil
        estéril
        esterilidad
        fertilidad
        no puedo tener hijos
        no puedo quedar embarazada
        no me quedo embarazada
        quedar embarazada
        sin hijos
        no tengo hijos
        deseo de ser madre
        fecundación in vitro
        FIV
        inseminación
        reproducción asistida
        mi marido es estéril

theme-divorce = Separación y divorcio
    .about = Para personas que se están separando o están separadas.
    .words =
        divorcio
        divorciado
        divorciada
        divorciarme
        divorciarse
        me quiero divorciar
        separación
        separacion
        separado
        separada
        separarme
        ruptura
        rompimos
        desamor
        mal de amores
        mi marido me dejó
        mi mujer me dejó
        dejar a mi marido
        mi ex
        exmarido
        custodia
        pensión de alimentos
        hijos de padres separados
        mis padres se divorcian

## body
theme-cancer = Cáncer
    .about = Para personas que tienen o tuvieron cáncer, y para su gente cercana.
    .words =
        cáncer
        cancer
        canser
        tumor
        tumores
        tumor maligno
        quimio
        quimioterapia
        radioterapia
        metástasis
        leucemia
        linfoma
        melanoma
        cáncer de mama
        cáncer de próstata
        cáncer de pulmón
        cáncer de colon
        cáncer de útero
        cáncer de ovario
        cáncer de piel
        cáncer de sangre
        cáncer infantil
        oncología
        remisión
        recaída cáncer
        después del cáncer
        tengo cáncer
        mi madre tiene cáncer
        mi marido tiene cáncer

theme-breast-cancer = Cáncer de mama
    .about = Para personas que tienen o tuvieron cáncer de mama, y para su gente cercana.
    .words =
        cáncer de mama
        cancer de mama
        cáncer de pecho
        cáncer de seno
        mama
        pecho
        seno
        bulto en el pecho
        tumor en el pecho
        mastectomía
        quitar el pecho
        reconstrucción de mama
        prótesis mamaria
        BRCA
        linfedema
        mi mujer tiene cáncer de mama
        mi madre tiene cáncer de mama

theme-prostate-cancer = Cáncer de próstata
    .about = Para hombres que tienen o tuvieron cáncer de próstata, y para su gente cercana.
    .words =
        próstata
        prostata
        cáncer de próstata
        cancer de prostata
        PSA
        PSA alto
        operación de próstata
        prostatectomía
        incontinencia después de la operación
        erección después de la operación
        mi marido tiene cáncer de próstata
        mi padre tiene cáncer de próstata

theme-chronic-pain = Un dolor que no se va
    .about = Para personas que tienen dolor desde hace mucho tiempo.
    .words =
        dolor
        dolores
        dolor crónico
        dolor cronico
        siempre me duele
        me duele todo
        dolor constante
        dolor de espalda
        me duele la espalda
        lumbago
        hernia
        hernia discal
        ciática
        dolor de nervios
        neuralgia
        dolor neuropático
        síndrome de dolor regional
        unidad del dolor
        vivir con dolor

theme-fibromyalgia = Fibromialgia
    .about = Para personas con dolor en todo el cuerpo y mucho cansancio.
    .words =
        fibromialgia
        fibromalgia
        fibro
        dolor muscular
        dolores musculares
        me duele todo el cuerpo
        dolor en todo el cuerpo
        dolor y cansancio
        me duelen los músculos
        puntos de dolor

theme-chronic-fatigue = Un cansancio que no se va
    .about = Para personas que llevan mucho tiempo sin fuerzas, aunque descansen.
    .words =
        cansancio
        cansado
        cansada
        siempre cansado
        siempre cansada
        fatiga
        fatiga crónica
        fatiga cronica
        síndrome de fatiga crónica
        SFC
        EM/SFC
        encefalomielitis miálgica
        sin fuerzas
        no tengo fuerzas
        agotamiento físico
        enfermedad de Lyme
        Lyme

theme-long-covid = Covid persistente
    .about = Para personas que siguen enfermas mucho tiempo después del covid.
    .words =
        covid
        covid persistente
        covid largo
        long covid
        Covid-19
        coronavirus
        después del covid
        secuelas del covid
        cansancio después del covid
        sin olfato
        perdí el olfato
        perdí el gusto
        niebla mental

theme-diabetes = Diabetes
    .about = Para personas con diabetes, y para su gente cercana.
    .words =
        diabetes
        diabetis
        diabético
        diabetico
        diabética
        azúcar
        azucar
        azúcar en la sangre
        tengo azúcar
        azúcar alta
        glucosa
        insulina
        bomba de insulina
        hipoglucemia
        diabetes tipo 1
        diabetes tipo 2
        diabetes gestacional
        mi hijo es diabético
        niño con diabetes

theme-heart = Enfermedades del corazón
    .about = Para personas con una enfermedad del corazón, y para su gente cercana.
    .words =
        corazón
        corazon
        enfermedad del corazón
        problemas del corazón
        cardíaco
        cardiaco
        cardiopatía
        infarto
        ataque al corazón
        paro cardíaco
        insuficiencia cardíaca
        angina de pecho
        arritmia
        fibrilación
        hipertensión
        tensión alta
        presión alta
        marcapasos
        stent
        bypass
        operación de corazón
        mi marido tuvo un infarto

theme-stroke = Ictus o derrame cerebral
    .about = Para personas que tuvieron un ictus, y para su gente cercana.
    .words =
        ictus
        derrame
        derrame cerebral
        infarto cerebral
        embolia
        trombosis
        ACV
        accidente cerebrovascular
        AIT
        hemorragia cerebral
        ataque cerebral
        medio cuerpo paralizado
        hemiplejia
        afasia
        no me salen las palabras
        mi padre tuvo un derrame
        mi marido tuvo un ictus

theme-brain-injury = Daño en el cerebro
    .about = Para personas con daño en el cerebro por un accidente o una enfermedad, y para su gente cercana.
    .words =
        cerebro
        daño cerebral
        daño cerebral adquirido
        lesión cerebral
        lesion cerebral
        golpe en la cabeza
        traumatismo craneal
        traumatismo craneoencefálico
        TCE
        conmoción cerebral
        coma
        tumor cerebral
        meningitis
        encefalitis
        mi marido cambió después del accidente
        ictus

theme-dementia = Pérdida de memoria y alzhéimer
    .about = Para personas que pierden la memoria, y para su gente cercana.
    .words =
        demencia
        alzhéimer
        alzeimer
        alsaimer
        alzheimer
        enfermedad de Alzheimer
        memoria
        pérdida de memoria
        perdida de memoria
        olvidos
        se olvida de todo
        me olvido de todo
        mi madre se olvida de todo
        mi madre tiene alzheimer
        mi padre tiene demencia
        mi marido no me reconoce
        demencia senil
        senil
        demencia vascular
        demencia frontotemporal
        cuerpos de Lewy
        alzheimer joven
        cuidar alzheimer

theme-parkinson = Párkinson
    .about = Para personas con párkinson, y para su gente cercana.
    .words =
        párkinson
        parkinson
        parquinson
        enfermedad de Parkinson
        mal de Parkinson
        temblor
        temblores
        me tiemblan las manos
        tiemblo
        rigidez
        dopamina
        mi marido tiene parkinson
        mi padre tiene parkinson

theme-ms = Esclerosis múltiple
    .about = Para personas con esclerosis múltiple, y para su gente cercana.
    .words =
        esclerosis múltiple
        esclerosis multiple
        esclerosis
        EM
        MS
        brote de esclerosis
        tengo esclerosis
        mi mujer tiene esclerosis múltiple
        mi hija tiene esclerosis
        neuritis óptica

theme-epilepsy = Epilepsia
    .about = Para personas con epilepsia, y para su gente cercana.
    .words =
        epilepsia
        epilecsia
        epiléptico
        epileptico
        epiléptica
        ataque epiléptico
        ataques epilépticos
        crisis epiléptica
        convulsión
        convulsiones
        ausencias
        a mi hijo le dan ataques
        mi hijo tiene epilepsia

theme-migraine = Migraña y dolor de cabeza
    .about = Para personas a las que les duele mucho la cabeza.
    .words =
        migraña
        migrañas
        migrana
        jaqueca
        jaquecas
        dolor de cabeza
        dolores de cabeza
        me duele la cabeza
        siempre me duele la cabeza
        cefalea
        cefalea en racimos
        migraña con aura
        mi hija tiene migrañas

theme-rheumatism = Reuma y articulaciones
    .about = Para personas con dolor en las articulaciones.
    .words =
        reuma
        reúma
        reumatismo
        artritis
        artritis reumatoide
        artrosis
        articulaciones
        dolor en las articulaciones
        me duelen las manos
        me duelen las rodillas
        huesos
        dolor de huesos
        espondilitis
        gota
        lupus
        osteoporosis
        rigidez por la mañana
        reumatólogo

theme-lung = Pulmones y respiración
    .about = Para personas a las que les falta el aire, y para su gente cercana.
    .words =
        pulmón
        pulmones
        pulmon
        enfermedad del pulmón
        EPOC
        asma
        asmático
        asmática
        enfisema
        bronquitis crónica
        respirar
        me cuesta respirar
        falta de aire
        me ahogo
        me asfixio al caminar
        fibrosis pulmonar
        fibrosis quística
        oxígeno en casa
        mi hijo tiene asma

theme-bowel = Barriga e intestinos
    .about = Para personas con una enfermedad del intestino.
    .words =
        intestino
        intestinos
        barriga
        vientre
        dolor de barriga
        dolor de estómago
        Crohn
        enfermedad de Crohn
        colitis
        colitis ulcerosa
        enfermedad inflamatoria intestinal
        EII
        colon irritable
        intestino irritable
        diarrea
        estreñimiento
        incontinencia
        celíaco
        celiaca
        gluten
        siempre en el baño

theme-stoma = Vivir con un estoma
    .about = Para personas que tienen o van a tener un estoma, y para su gente cercana.
    .words =
        estoma
        ostomía
        ostomia
        ostomizado
        ostomizada
        bolsa
        bolsa de colostomía
        bolsa en la barriga
        colostomía
        ileostomía
        urostomía
        ano artificial
        mi marido lleva una bolsa

theme-kidney = Enfermedades del riñón
    .about = Para personas con una enfermedad del riñón, y para su gente cercana.
    .words =
        riñón
        riñones
        rinon
        enfermedad renal
        insuficiencia renal
        diálisis
        dialisis
        hemodiálisis
        trasplante
        trasplante de riñón
        donar un riñón
        no me funcionan los riñones
        riñón poliquístico
        mi marido está en diálisis

theme-hiv = Vivir con VIH
    .about = Para personas que viven con VIH, y para su gente cercana.
    .words =
        VIH
        HIV
        vih positivo
        sida
        seropositivo
        seropositiva
        tengo VIH
        prueba de VIH positiva
        antirretroviral
        indetectable
        virus del sida
        mi marido tiene VIH

theme-hearing-loss = Oír mal
    .about = Para personas que oyen mal o no oyen, o que tienen ruidos en los oídos.
    .words =
        sordo
        sorda
        sordos
        sordera
        oír mal
        oigo mal
        no oigo bien
        no escucho bien
        hipoacusia
        pérdida de audición
        pérdida auditiva
        audición
        discapacidad auditiva
        oído
        oídos
        audífono
        audífonos
        implante coclear
        acúfenos
        acufeno
        tinnitus
        pitido en los oídos
        zumbido en los oídos
        lengua de signos
        lengua de señas
        Ménière
        mi marido se está quedando sordo

theme-sight-loss = Ver mal
    .about = Para personas que ven mal o no ven.
    .words =
        ciego
        ciega
        ciegos
        ceguera
        ver mal
        veo mal
        no veo bien
        vista
        ojos
        baja visión
        discapacidad visual
        perder la vista
        estoy perdiendo la vista
        invidente
        glaucoma
        degeneración macular
        DMAE
        retinosis
        cataratas
        bastón blanco
        perro guía
        braille
        mi madre se queda ciega

theme-obesity = Peso y sobrepeso
    .about = Para personas preocupadas por su peso que buscan apoyo sin juicios.
    .words =
        sobrepeso
        obesidad
        obeso
        obesa
        gordo
        gorda
        peso
        kilos de más
        adelgazar
        bajar de peso
        perder peso
        no puedo adelgazar
        dieta
        bypass gástrico
        manga gástrica
        banda gástrica
        operación de estómago
        cirugía bariátrica
        mi hijo tiene sobrepeso

theme-menopause = Menopausia
    .about = Para mujeres que viven los cambios de la menopausia.
    .words =
        menopausia
        menopausea
        perimenopausia
        premenopausia
        climaterio
        sofocos
        bochornos
        calores
        sin regla
        regla irregular
        sudores nocturnos
        menopausia precoz
        cambio hormonal
        hormonas

theme-endometriosis = Endometriosis y reglas muy dolorosas
    .about = Para personas con mucho dolor en la regla o con endometriosis.
    .words =
        endometriosis
        endometrosis
        endo
        regla dolorosa
        reglas dolorosas
        dolor de regla
        periodo doloroso
        dolor de periodo
        regla muy fuerte
        dolor menstrual
        cólicos menstruales
        adenomiosis
        dolor en las relaciones
        ovario poliquístico
        SOP
        quistes en los ovarios
        quiste

theme-skin = Piel y apariencia
    .about = Para personas con una enfermedad de la piel o una diferencia que se nota.
    .words =
        piel
        enfermedad de la piel
        psoriasis
        soriasis
        eccema
        eczema
        dermatitis
        acné
        vitíligo
        vitiligo
        picor
        me pica la piel
        quemadura
        quemaduras
        quemado
        cicatriz
        cicatrices
        alopecia
        caída del pelo
        mancha de nacimiento
        urticaria
        hidradenitis

theme-physical-disability = Discapacidad física
    .about = Para personas que se mueven o caminan con dificultad, y para su gente cercana.
    .words =
        discapacidad
        discapacidad física
        discapacitado
        discapacitada
        minusválido
        minusvalía
        silla de ruedas
        no puedo caminar
        paralítico
        parálisis
        paraplejia
        parapléjico
        tetraplejia
        amputación
        amputado
        amputada
        prótesis
        sin una pierna
        movilidad reducida
        lesión medular
        parálisis cerebral
        distrofia muscular
        espina bífida
        polio

theme-learning-disability = Aprender y entender a su ritmo
    .about = Para personas que necesitan más tiempo para entender o aprender, y para su gente cercana.
    .words =
        discapacidad intelectual
        discapacidad mental
        retraso mental
        retraso
        retraso madurativo
        síndrome de Down
        sindrome de down
        Down
        dificultades de aprendizaje
        me cuesta entender
        me cuesta aprender
        aprende despacio
        educación especial
        mi hijo tiene un retraso
        mi hija tiene síndrome de Down

theme-rare-disease = Enfermedad rara
    .about = Para personas con una enfermedad que poca gente conoce, y para su gente cercana.
    .words =
        enfermedad rara
        enfermedades raras
        enfermedad poco frecuente
        enfermedad genética
        enfermedad hereditaria
        enfermedad huérfana
        síndrome raro
        enfermedad desconocida
        sin diagnóstico
        los médicos no saben qué tengo
        nadie conoce mi enfermedad
        Ehlers-Danlos
        Huntington
        ELA
        anemia falciforme
        mi hijo tiene una enfermedad rara

## safety
theme-domestic-violence = Violencia en casa
    .about = Para personas a las que su pareja o su familia pega, amenaza o controla.
    .words =
        violencia
        violencia doméstica
        violencia domestica
        violencia de género
        violencia machista
        violencia familiar
        violencia en casa
        violento
        maltrato
        malos tratos
        maltratada
        maltratador
        mi marido me pega
        mi esposo me pega
        mi novio me pega
        mi pareja me pega
        mi mujer me pega
        me pega
        golpes
        me golpea
        mujer maltratada
        hombre maltratado
        me amenaza
        amenazas
        me controla
        me insulta
        me humilla
        me quita el dinero
        tengo miedo de mi marido
        tengo miedo de mi ex
        escapar de mi marido
        maltrato psicológico
        abuso
        narcisista
        manipulación
        a mi hija le pega el novio
        mi hijo me pega

theme-sexual-violence = Violencia sexual
    .about = Para personas que vivieron actos sexuales que no querían, también si fue hace mucho.
    .words =
        violación
        violacion
        violada
        violado
        me violaron
        me violó
        abuso
        abuso sexual
        abusos sexuales
        abusaron de mí
        agresión sexual
        violencia sexual
        acoso sexual
        tocamientos
        me tocó
        me obligó a tener sexo
        mi marido me obliga
        sin consentimiento
        incesto
        MeToo
        a mi hija la violaron

theme-childhood-abuse = Una infancia que duele
    .about = Para personas adultas que en su infancia sufrieron golpes, abusos, rechazo o abandono.
    .words =
        infancia
        infancia difícil
        maltrato infantil
        abuso infantil
        abuso en la infancia
        abusaron de mí de niña
        abusada de niña
        incesto
        mi padre me pegaba
        mi madre me pegaba
        mi padre abusó de mí
        mi tío abusó de mí
        pederastia
        pedofilia
        negligencia
        abandono
        padres tóxicos
        madre tóxica
        madre narcisista
        trauma de infancia
        niñez
        nadie me quería de niño

theme-honour-violence = Amenazas por el honor
    .about = Para personas a las que su familia vigila, amenaza o pega en nombre del honor.
    .words =
        honor
        crimen de honor
        crímenes de honor
        violencia de honor
        violencia por honor
        honor de la familia
        deshonra
        mi familia me amenaza
        mi familia me vigila
        mi hermano me vigila
        mi padre me quiere matar
        no me dejan salir
        encerrada en casa
        huir de mi familia
        virginidad
        qué dirán
        vergüenza de la familia

theme-forced-marriage = Matrimonio forzado
    .about = Para personas a las que obligan a casarse o a seguir casadas.
    .words =
        matrimonio forzado
        matrimonio forzoso
        matrimonio obligado
        matrimonio concertado
        matrimonio arreglado
        boda forzada
        matrimonio infantil
        me obligan a casarme
        me quieren casar
        mis padres me quieren casar
        casada a la fuerza
        no me quiero casar
        no me da el divorcio
        divorcio islámico
        atrapada en el matrimonio
        abandonada en mi país

theme-female-genital-cutting = Ablación o corte genital
    .about = Para mujeres y niñas que pasaron por una ablación o la temen, y para su gente cercana.
    .words =
        mutilación genital
        mutilación genital femenina
        mutilacion genital
        MGF
        ablación
        ablacion
        ablación del clítoris
        circuncisión femenina
        circuncisión de niñas
        infibulación
        escisión
        me cortaron de niña
        corte genital
        reconstrucción del clítoris
        quieren cortar a mi hija

theme-bullying = Acoso en la escuela o el trabajo
    .about = Para personas de las que se burlan, a las que insultan o dejan de lado, y para su gente cercana.
    .words =
        acoso
        acoso escolar
        bullying
        buling
        acoso laboral
        mobbing
        ciberacoso
        burlas
        se burlan de mí
        se ríen de mí
        me molestan en la escuela
        me insultan
        humillación
        me dejan de lado
        mi jefe me acosa
        a mi hijo le pegan en el colegio
        a mi hija le hacen bullying
        acosado
        acosada

## family
theme-caring = Cuidar de un ser querido
    .about = Para personas que cuidan de alguien enfermo, mayor o con discapacidad.
    .words =
        cuidador
        cuidadora
        cuidadores
        cuidador familiar
        cuidar
        cuidar de mi madre
        cuido a mi madre
        cuido a mi marido enfermo
        cuido a mi padre
        mi marido está enfermo
        mi esposa está enferma
        mi madre está enferma
        familiar enfermo
        familiar dependiente
        padres mayores
        cuidar enfermos
        cuidado de mayores
        cuidar alzheimer
        no puedo más con los cuidados
        respiro familiar
        mantelzorg
        mantelzorger

theme-young-carers = Crecer con un familiar enfermo
    .about = Para personas que crecen o crecieron con un padre, una madre o un hermano enfermo.
    .words =
        joven cuidador
        jóvenes cuidadores
        niños cuidadores
        mi madre está enferma
        mi padre está enfermo
        mamá enferma
        papá enfermo
        madre con depresión
        mi madre es bipolar
        mi hermano está enfermo
        mi hermano tiene discapacidad
        mi hermana es autista
        hermanos de enfermos
        hijos de padres enfermos
        hijo de alcohólico
        cuido a mi mamá después de la escuela

theme-parenting = Criar a los hijos
    .about = Para madres y padres con dudas o con cansancio.
    .words =
        padres
        madres
        hijos
        hijo
        hija
        niños
        crianza
        criar
        educar
        educación
        escuela de padres
        mi hijo no me hace caso
        mi hijo no obedece
        niño difícil
        rabietas
        berrinches
        adolescente
        adolescentes
        adolescencia
        pubertad
        hija adolescente
        grito a mis hijos
        no puedo con mis hijos
        malas compañías
        padrastro
        madrastra
        familia reconstituida

theme-single-parent = Criar sin pareja
    .about = Para madres y padres que crían a sus hijos sin pareja.
    .words =
        madre soltera
        madres solteras
        padre soltero
        mamá soltera
        papá soltero
        madre sola
        sola con mis hijos
        solo con mis hijos
        crío sola a mis hijos
        familia monoparental
        monoparental
        el padre se fue
        el padre no ayuda
        padre separado
        madre sola con hijos

theme-child-with-illness = Un hijo enfermo o con discapacidad
    .about = Para madres y padres de un niño con una enfermedad o discapacidad.
    .words =
        hijo enfermo
        hija enferma
        niño enfermo
        mi hijo está enfermo
        mi hija está enferma
        mi bebé está enfermo
        hijo con discapacidad
        niño con discapacidad
        niño discapacitado
        mi hijo es diferente
        niño especial
        necesidades especiales
        prematuro
        bebé prematuro
        hijo en el hospital
        hijo autista
        niño con cáncer
        niño con epilepsia
        hija con síndrome de Down
        padres de niños enfermos

theme-estrangement = Sin contacto en la familia
    .about = Para personas que perdieron el contacto con un hijo, los padres u otro familiar.
    .words =
        sin contacto
        no hay contacto
        mi hijo no me habla
        mi hija no me habla
        mi hija no quiere verme
        no me dejan ver a mis hijos
        no veo a mis hijos
        no veo a mis nietos
        no hablo con mi madre
        no hablo con mi padre
        distanciamiento familiar
        familia rota
        peleados
        pelea familiar
        ruptura familiar
        alienación parental
        mi familia me rechaza

theme-relationship = Problemas de pareja
    .about = Para personas que lo pasan mal en su relación de pareja.
    .words =
        pareja
        problemas de pareja
        crisis de pareja
        relación
        relacion
        discusiones
        peleas
        discutimos todo el tiempo
        ya no hablamos
        infidelidad
        infiel
        engaño
        mi marido me engaña
        mi mujer me engaña
        mi esposo me es infiel
        cuernos
        amante
        celos
        celoso
        celosa
        relación tóxica
        matrimonio
        amor
        mi marido no me quiere
        sin intimidad

theme-codependence = Vivir con la adicción de otra persona
    .about = Para personas que se olvidan de sí mismas porque alguien cercano bebe, se droga o juega.
    .words =
        codependencia
        codependiente
        coadicción
        mi marido bebe
        mi esposo toma
        mi mujer bebe
        mi hijo se droga
        mi hija se droga
        mi hijo es adicto
        mi marido es alcohólico
        mi padre es alcohólico
        mi madre es alcohólica
        mi marido juega
        vivir con un alcohólico
        familiar de adicto
        familias de adictos
        Al-Anon
        Alanon
        Alateen
        hijos de alcohólicos
        hijo adulto de alcohólico

theme-adoption = Adopción
    .about = Para personas adoptadas, sus familias adoptivas y sus familias de origen.
    .words =
        adopción
        adopcion
        adoptar
        adoptado
        adoptada
        adoptados
        hijo adoptivo
        hija adoptiva
        padres adoptivos
        madre adoptiva
        madre biológica
        padres biológicos
        familia biológica
        busco a mi madre
        buscar mis orígenes
        adopción internacional
        di a mi hijo en adopción
        familia de acogida

theme-new-parents = Después del nacimiento
    .about = Para madres y padres que lo pasan mal en el embarazo o después del parto.
    .words =
        parto
        posparto
        postparto
        depresión posparto
        depresion postparto
        tristeza después del parto
        bebé
        recién nacido
        nacimiento
        madre primeriza
        padre primerizo
        mamá nueva
        maternidad
        embarazo
        embarazada
        lactancia
        parto traumático
        parto difícil
        mi bebé llora todo el tiempo
        no siento amor por mi bebé
        mi mujer llora desde el parto

## migration
theme-refugees = Refugiados y recién llegados
    .about = Para personas que tuvieron que dejar su país o acaban de llegar.
    .words =
        refugiado
        refugiada
        refugiados
        refujiado
        asilo
        asilo político
        solicitante de asilo
        pedir asilo
        centro de refugiados
        AZC
        migrante
        migrantes
        inmigrante
        inmigrantes
        inmigración
        emigrar
        exilio
        exiliado
        guerra
        huir de mi país
        huí de la guerra
        recién llegado
        recién llegada
        nuevo en el país
        permiso de residencia
        reagrupación familiar
        integración
        inburgering

theme-between-cultures = Entre dos culturas
    .about = Para personas que viven o crían hijos entre dos culturas.
    .words =
        dos culturas
        entre dos culturas
        cultura
        culturas
        bicultural
        choque cultural
        diferencias culturales
        raíces
        orígenes
        identidad
        segunda generación
        hijos de inmigrantes
        pareja mixta
        matrimonio mixto
        tradiciones
        criar hijos en otro país
        mis hijos no hablan español
        no soy de aquí ni de allá
        latinos
        latinas

theme-homesickness = Echar de menos la tierra y la familia
    .about = Para personas que extrañan mucho lo que dejaron lejos.
    .words =
        nostalgia
        morriña
        añoranza
        echo de menos mi país
        echo de menos a mi familia
        extraño mi país
        extraño a mi familia
        extraño mi tierra
        lejos de mi familia
        lejos de casa
        mi familia está en mi país
        volver a mi país
        duelo migratorio
        desarraigo
        síndrome de Ulises
        expatriado
        mis padres están lejos

theme-discrimination = Racismo y discriminación
    .about = Para personas tratadas mal por lo que son o por su origen.
    .words =
        racismo
        racista
        discriminación
        discriminacion
        discriminado
        discriminada
        me discriminan
        prejuicios
        xenofobia
        islamofobia
        antisemitismo
        velo
        color de piel
        por ser negro
        por ser latina
        por ser extranjero
        insultos racistas
        me tratan mal por mi origen
        exclusión
        injusticia

theme-language-practice = Practicar el idioma en grupo
    .about = Para personas que quieren practicar hablando el idioma del país.
    .words =
        idioma
        lengua
        aprender el idioma
        practicar el idioma
        hablar el idioma
        holandés
        holandes
        neerlandés
        aprender holandés
        hablar holandés
        clases de holandés
        curso de idioma
        conversación
        grupo de conversación
        intercambio de idiomas
        café de idiomas
        taalcafé
        no hablo bien
        hablar mejor

theme-undocumented = Vivir sin papeles
    .about = Para personas que viven aquí sin permiso de residencia.
    .words =
        sin papeles
        sinpapeles
        indocumentado
        indocumentada
        indocumentados
        no tengo papeles
        papeles
        ilegal
        ilegales
        sin permiso de residencia
        sin documentos
        situación irregular
        asilo denegado
        me negaron el asilo
        deportación
        miedo a que me deporten
        expulsión
        regularización

## identity
theme-lgbtq = Gay, lesbiana, bi, queer
    .about = Para personas que aman de otra forma o se hacen preguntas, y para su gente cercana.
    .words =
        gay
        gays
        gai
        homosexual
        homosexualidad
        lesbiana
        lesbianas
        bi
        bisexual
        queer
        LGBT
        LGTB
        LGTBI
        LGBTQ
        LGTBIQ+
        salir del armario
        salir del closet
        coming out
        me gustan los hombres
        me gustan las mujeres
        me gusta alguien de mi mismo sexo
        orientación sexual
        homofobia
        asexual
        pansexual
        mi hijo es gay
        mi hija es lesbiana

theme-transgender = Trans e identidad de género
    .about = Para personas trans, no binarias o con preguntas sobre su género, y para su gente cercana.
    .words =
        trans
        transgénero
        transgenero
        transexual
        transexualidad
        género
        identidad de género
        transición
        cambio de sexo
        cambiar de sexo
        no binario
        no binarie
        disforia de género
        mujer trans
        hombre trans
        intersexual
        cuerpo equivocado
        mi hijo es trans
        mi hija es trans

theme-women = Entre mujeres
    .about = Para mujeres que quieren encontrarse y darse fuerza.
    .words =
        mujer
        mujeres
        entre mujeres
        grupo de mujeres
        círculo de mujeres
        café de mujeres
        conocer otras mujeres
        mujeres solas
        mamás
        mujeres migrantes
        mujeres latinas
        derechos de las mujeres
        empoderamiento
        sororidad
        feminismo

theme-men = Entre hombres
    .about = Para hombres que quieren hablar con otros hombres.
    .words =
        hombre
        hombres
        entre hombres
        grupo de hombres
        círculo de hombres
        hablar entre hombres
        padres
        grupo de padres
        papás
        hombres solos
        masculinidad
        los hombres no lloran
        machismo

theme-faith-doubt = Dudar de la fe o dejar la religión
    .about = Para personas que dudan de su fe, o que dejan una religión o un grupo cerrado.
    .words =
        religión
        religion
        fe
        duda
        dudo de mi fe
        perder la fe
        ya no creo
        dejar la religión
        dejar la iglesia
        dejar el islam
        exmusulmán
        ateo
        atea
        apostasía
        secta
        sectas
        salir de una secta
        testigos de Jehová
        ex testigo de Jehová
        comunidad cerrada
        mi familia es muy religiosa

## living
theme-loneliness = Soledad
    .about = Para personas que se sienten solas y quieren conocer gente.
    .words =
        soledad
        solo
        sola
        solos
        me siento solo
        me siento sola
        estoy solo
        estoy sola
        siempre sola
        muy solo
        solitario
        aislado
        aislada
        aislamiento
        no tengo amigos
        sin amigos
        amigos
        hacer amigos
        amistad
        conocer gente
        nadie con quien hablar
        hablar con alguien
        nadie me llama
        soltero
        soltera
        mi madre está sola
        compañía

theme-debt = Deudas y falta de dinero
    .about = Para personas con deudas o con poco dinero.
    .words =
        deuda
        deudas
        tengo deudas
        endeudado
        endeudada
        endeudamiento
        debo dinero
        dinero
        plata
        problemas de dinero
        falta de dinero
        no tengo dinero
        no llego a fin de mes
        facturas
        no puedo pagar
        no puedo pagar el alquiler
        alquiler atrasado
        embargo
        préstamo
        préstamos
        crédito
        pobreza
        pobre
        bancarrota
        banco de alimentos
        ayuda social
        ruina
        mi marido tiene deudas

theme-unemployment = Sin trabajo
    .about = Para personas que buscan trabajo o no pueden trabajar.
    .words =
        desempleo
        desempleado
        desempleada
        paro
        en paro
        parado
        sin trabajo
        trabajo
        empleo
        chamba
        busco trabajo
        buscar trabajo
        encontrar trabajo
        perdí mi trabajo
        me despidieron
        me echaron del trabajo
        despido
        no puedo trabajar
        incapacidad laboral
        invalidez
        UWV
        mi marido está en paro

theme-work-stress = Problemas en el trabajo
    .about = Para personas a las que el trabajo les hace sufrir o enfermar.
    .words =
        trabajo
        problemas en el trabajo
        estrés en el trabajo
        estrés laboral
        estrés
        presión en el trabajo
        demasiado trabajo
        jefe
        jefa
        compañeros de trabajo
        conflicto en el trabajo
        mal ambiente en el trabajo
        miedo de ir al trabajo
        odio mi trabajo
        explotación
        me explotan
        horas extra
        acoso laboral
        mi jefe me grita

theme-homelessness = Sin hogar
    .about = Para personas que no tienen casa o pueden perderla.
    .words =
        sin hogar
        sin techo
        sin casa
        vivienda
        hogar
        no tengo casa
        no tengo dónde vivir
        vivo en la calle
        en la calle
        duermo en la calle
        duermo en el coche
        duermo en casa de amigos
        busco casa
        perdí mi casa
        desahucio
        desalojo
        me echaron de casa
        albergue
        refugio
        sintecho

theme-detention = La cárcel y después
    .about = Para personas que están o estuvieron en la cárcel, y para sus familias.
    .words =
        cárcel
        carcel
        prisión
        prision
        preso
        presa
        presos
        detenido
        detención
        en la cárcel
        salir de la cárcel
        después de la cárcel
        ex preso
        expresidiario
        exrecluso
        antecedentes penales
        reinserción
        tobillera electrónica
        mi marido está preso
        mi hijo está en la cárcel
        familia de presos

theme-veterans = Militares y servicios de emergencia
    .about = Para personas que trabajan o trabajaron en el ejército, la policía o las emergencias, y para su gente cercana.
    .words =
        veterano
        veteranos
        excombatiente
        militar
        militares
        exmilitar
        soldado
        soldados
        ejército
        misión militar
        policía
        bombero
        bomberos
        ambulancia
        paramédico
        personal de emergencias
        trauma de guerra
        mi marido es militar
        mi marido volvió cambiado

theme-low-literacy = Leer y escribir cuesta
    .about = Para personas que quieren leer, escribir o contar mejor.
    .words =
        leer
        escribir
        leer y escribir
        aprender a leer
        aprender a escribir
        no sé leer
        no se leer
        no sé escribir
        me cuesta leer
        leo mal
        analfabeto
        analfabeta
        analfabetismo
        alfabetización
        dislexia
        disléxico
        ortografía
        no entiendo las cartas
        rellenar papeles
        contar
        ordenador
        computadora

theme-ageing = Hacerse mayor
    .about = Para personas mayores que quieren hablar de lo que cambia.
    .words =
        mayor
        mayores
        personas mayores
        envejecer
        vejez
        viejo
        vieja
        anciano
        anciana
        ancianos
        tercera edad
        jubilado
        jubilada
        jubilación
        edad
        abuelo
        abuela
        residencia de ancianos
        envejecer lejos de mi país
        miedo a envejecer

theme-recovery = Recuperarse y seguir adelante
    .about = Para personas que viven o vivieron con problemas de salud mental y retoman su vida.
    .words =
        recuperación
        recuperacion
        recuperarme
        recuperarse
        salir adelante
        sanar
        curarme
        estar mejor
        salud mental
        problemas de salud mental
        enfermedad mental
        problemas mentales
        trastorno mental
        psicológico
        psicólogo
        psiquiatra
        psiquiátrico
        hospital psiquiátrico
        después del psiquiátrico
        recaída
        WRAP
        plan WRAP
        grupo de apoyo
        ayuda mutua
        apoyo entre iguales
