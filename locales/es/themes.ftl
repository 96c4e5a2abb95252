# Themes: one message each. Label; .about = one plain sentence; .words = what people type, one phrase a line.

## Categories
theme-category-mind = Sentimientos y pensamientos
theme-category-addiction = Adicciones y hábitos difíciles de dejar
theme-category-loss = Pérdidas y duelo
theme-category-body = Cuerpo y salud
theme-category-safety = Violencia y seguridad
theme-category-family = Familia y relaciones
theme-category-migration = Otro país, otra cultura
theme-category-identity = Identidad
theme-category-living = Vida diaria

## mind
theme-anxiety = Ansiedad y preocupación
    .about = Para personas que sienten miedo o preocupación muy a menudo y no logran que pare.
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
        ansias
        desasosiego
        intranquilidad
        siempre estoy intranquila
        nerviosismo
        estoy de los nervios
        vivo con miedo
        vivo asustada
        siempre pienso lo peor
        le doy mil vueltas a todo
        no paro de darle vueltas
        la cabeza no me para
        no logro relajarme
        estoy siempre en tensión
        opresión en el pecho por los nervios
        me sudan las manos
        miedo a enfermar
        hipocondría
        hipocondríaca
        TAG
        comerse las uñas
        me como las uñas
        miedo a los exámenes
        miedo al futuro
        ansiedad por la salud
        me da mucha ansiedad
        angst
        angststoornis
        mi esposa vive preocupada
        mi hijo vive asustado
        mi mamá se preocupa por todo

theme-panic = Ataques de pánico
    .about = Para personas que de repente sienten muchísimo miedo, con el corazón acelerado o sin aire, o que por eso casi no se atreven a salir.
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
        me dan ataques de pánico
        me da un ataque de ansiedad
        me entra el pánico
        de repente siento que me voy a morir
        creo que me va a dar un infarto
        taquicardia por los nervios
        palpitaciones y miedo
        hiperventilar
        hiperventilación
        me ahogo de los nervios
        me mareo y tengo miedo
        me quedo paralizada de miedo
        miedo a volverme loco
        no me atrevo a salir sola
        no me atrevo a subir al metro
        miedo al autobús y al tren
        me agobio entre la gente
        miedo a los supermercados llenos
        telele
        me dio un patatús de nervios
        paniekaanval
        mi esposo tiene ataques de pánico
        mi hijo no sale de casa por miedo

theme-phobia = Un miedo muy fuerte a algo (fobia)
    .about = Para personas con mucho miedo a algo, por ejemplo a las alturas, a volar, al dentista o a hablar con otras personas.
    .words =
        Un miedo muy fuerte a algo
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
        me da pánico hablar en público
        miedo escénico
        no me atrevo a hablar con gente
        evito las reuniones por miedo
        se me traba la voz delante de gente
        eritrofobia
        me sonrojo por todo
        aerofobia
        aracnofobia
        acrofobia
        vértigo a las alturas
        miedo a la sangre
        miedo al dentista
        miedo a vomitar
        emetofobia
        miedo a los perros
        miedo a los ascensores
        miedo a los espacios cerrados
        miedo a la oscuridad
        miedo a los bichos
        miedo al agua
        amaxofobia
        no puedo subirme a un avión
        fobia escolar
        pleinvrees
        sociale angst
        mi hija no se atreve a hablar en clase
        mutismo selectivo
        mi hijo le tiene pánico a los perros

theme-compulsion = Pensamientos y actos que se repiten (TOC)
    .about = Para personas que sienten que tienen que revisar, lavar, contar o pensar lo mismo una y otra vez.
    .words =
        Pensamientos y actos que se repiten
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
        TOC de limpieza
        tengo TOC
        manía con la limpieza
        obsesión con la limpieza
        obsesionado con el orden
        todo tiene que estar perfecto y simétrico
        no me puedo quitar una idea de la cabeza
        pensamientos que no se van
        vuelvo a casa a ver si cerré el gas
        compruebo el gas mil veces
        cuento todo el rato
        tengo que tocar las cosas varias veces
        me lavo hasta que me sangran las manos
        miedo a contaminarme
        miedo a hacer daño a alguien sin querer
        acumulador compulsivo
        acumuladora
        casa llena de cosas que no tiro
        tricotilomanía
        me arranco el pelo
        me arranco la piel
        dermatilomanía
        tics
        síndrome de Tourette
        Tourette
        dwangstoornis
        mi hijo repite todo
        mi mujer limpia todo el día
        mi madre guarda basura en casa

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
        depre
        ando depre
        estoy depre
        estoy bajoneado
        estoy de bajón
        estoy achicopalada
        ando triste todo el día
        ando sin ánimo
        estoy por los suelos
        toqué fondo
        estoy hecha polvo por dentro
        nada me hace ilusión
        nada me alegra
        ya nada me interesa
        perdí la alegría
        no le veo sentido a nada
        no veo salida
        lo veo todo negro
        me paso el día llorando
        lloro por todo
        lloro sin motivo
        lloro todas las noches
        me paso el día en la cama
        no tengo fuerzas para levantarme
        no me ducho ni me visto
        no quiero ver a nadie
        siento un vacío por dentro
        me siento inútil
        soy una carga para todos
        desesperanza
        sin esperanza
        desganado
        apatía
        apático
        distimia
        depresión mayor
        depresión crónica
        tristeza profunda
        bajo estado de ánimo
        fluoxetina
        sertralina
        depressie
        somber
        mi hija llora todo el día
        mi hijo no sale de su cuarto
        mi hijo está deprimido
        mi esposo está muy apagado
        mi mamá está deprimida

theme-bipolar = Altibajos muy fuertes (bipolar)
    .about = Para personas que pasan de tener muchísima energía y muchos planes a sentirse muy tristes, y para su gente cercana.
    .words =
        Altos y bajos muy fuertes
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
        maniacodepresivo
        maniacodepresiva
        psicosis maníaco depresiva
        fase maníaca
        episodio maníaco
        estoy en plena manía
        euforia y después depresión
        paso de la euforia a la tristeza
        un día arriba y otro abajo
        unas semanas eufórica y otras hundida
        duermo dos horas y no me canso
        gasto sin control cuando estoy arriba
        cambios de humor extremos
        cambios bruscos de ánimo
        montaña rusa de emociones
        bipolar tipo 1
        bipolar tipo 2
        bipolares
        soy bipolar
        quetiapina
        lamotrigina
        bipolaire stoornis
        mi hermano es bipolar
        mi madre es bipolar y no toma su medicación
        mi pareja es bipolar
        mi hijo está en fase maníaca

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
        esquizofrénica
        trastorno esquizoafectivo
        primer brote
        tuve un brote
        tuve una psicosis
        se me va la cabeza y veo cosas
        veo cosas que no existen
        veo sombras y figuras
        las voces me insultan
        las voces me dicen qué hacer
        la tele me manda mensajes
        creo que me vigilan
        me espían por el móvil
        creo que me quieren envenenar
        manía persecutoria
        delirio de persecución
        idea delirante
        desconfío de todo el mundo
        trastorno delirante
        psicosis por porros
        antipsicóticos
        risperidona
        olanzapina
        me dicen que estoy loco
        psychose
        stemmen horen
        mi hija oye voces
        mi hijo habla solo
        mi hijo dice que lo persiguen
        mi hermano tuvo un brote psicótico
        mi madre tiene delirios
        familiares de esquizofrénicos

theme-personality = Emociones muy fuertes (límite o borderline)
    .about = Para personas con emociones muy fuertes, a las que a menudo les cuesta vivir consigo mismas o con los demás.
    .words =
        Emociones muy fuertes, relaciones difíciles
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
        trastorno límite de personalidad
        borderlain
        límite emocional
        inestabilidad emocional
        inestable emocionalmente
        desregulación emocional
        lo siento todo al mil por ciento
        paso del amor al odio
        todo o nada
        blanco o negro
        o me adoran o me odian
        me da terror que me dejen
        me enfado por cualquier cosa
        me enojo por todo
        ataques de ira
        ataques de rabia
        tengo mal genio
        mal carácter
        control de la ira
        pierdo los estribos
        me pongo agresivo
        rompo cosas cuando me enfado
        vacío crónico
        relaciones intensas que se rompen
        terapia dialéctica conductual
        trastorno histriónico
        trastorno antisocial
        trastorno dependiente
        trastorno paranoide de la personalidad
        persoonlijkheidsstoornis
        mi hija es borderline
        mi madre tiene trastorno límite
        mi hijo explota por todo

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
        estrés post traumático
        trastorno de estrés postraumático
        síndrome postraumático
        TEPT complejo
        CPTSD
        PTSS
        flashbacks
        se me vienen las imágenes
        no puedo olvidar lo que vi
        no puedo olvidar lo que pasó
        sueño con lo que pasó
        siempre estoy en alerta
        salto con cualquier ruido
        no puedo hablar de lo que viví
        vi morir gente
        vi cómo mataban
        mataron a mi familia
        huí de la violencia
        guerrilla y paramilitares
        víctima del conflicto armado
        desaparecidos
        fui víctima de un robo
        me asaltaron
        me atracaron
        me secuestraron
        terremoto
        incendio en mi casa
        accidente de coche traumático
        parto traumático
        disociación
        heridas del pasado
        secuelas de la guerra
        superar un trauma
        mi marido grita dormido desde la guerra
        mi hijo vio cosas terribles

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
        sobrepasada
        estoy sobrepasado
        desbordada
        no doy abasto
        no me da la vida
        estoy reventada
        estoy reventado de trabajar
        estoy exhausta
        exhausto
        extenuado
        colapsé
        he colapsado
        me derrumbé en el trabajo
        síndrome de burnout
        burnaut
        bornout
        se me fundieron los plomos
        estoy quemada
        quemado en el trabajo
        cansancio mental
        cansancio emocional
        fatiga mental
        agotamiento emocional
        crisis nerviosa por el trabajo
        me paso el día estresada
        vivo estresada
        cuando pienso en trabajar me pongo a llorar
        de baja por agotamiento
        estoy de baja médica por ansiedad
        incapacidad por estrés
        overspannen
        ziektewet
        mi mujer está agotada del trabajo
        mi esposo no puede más con el trabajo
        burnout parental

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
        desorden alimenticio
        desórdenes alimenticios
        trastorno de la alimentación
        anorexia nerviosa
        bulimia nerviosa
        vigorexia
        ortorexia
        ARFID
        trastorno de evitación de alimentos
        ana y mia
        cuento todas las calorías
        me da culpa comer
        tengo miedo a comer
        dejé de comer
        no como casi nada
        me salto las comidas
        escondo la comida
        vomito lo que como
        vomito después de comer
        me purgo
        laxantes para adelgazar
        me peso todos los días
        odio mi cuerpo
        me veo gordo en el espejo
        estoy en los huesos
        demasiado delgada
        imagen corporal
        dismorfia corporal
        me doy atracones y vomito
        eetstoornis
        mi hija vomita después de comer
        mi hija está muy delgada
        mi hermana no quiere comer
        mi hija se ve gorda
        mi hijo tiene anorexia

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
        autolesivo
        conducta autolesiva
        autolesionarme
        me autolesiono
        autodaño
        autoagresión
        automutilación
        me hice cortes
        me corto las piernas
        me rajo los brazos
        me araño hasta sangrar
        me doy golpes contra la pared
        me doy cabezazos
        me quemo con el mechero
        me quemo con cigarros
        escondo mis cortes
        cicatrices en los brazos
        llevo manga larga para tapar los cortes
        ganas de cortarme
        ganas de hacerme daño
        me castigo el cuerpo
        el dolor físico me calma
        no puedo dejar de cortarme
        zelfbeschadiging
        zelfverwonding
        mi hija se autolesiona
        mi hija tiene cortes en los brazos
        mi amiga se corta
        mi novia se hace daño
        encontré una cuchilla en su cuarto

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
        ya no quiero vivir
        ya no quiero estar aquí
        no quiero existir
        quisiera no despertar
        ojalá no me despertara
        me quiero matar
        me quiero morir
        quiero acabar con todo
        quiero terminar con mi vida
        pienso en la muerte todo el tiempo
        pienso en tirarme al tren
        todos estarían mejor sin mí
        la vida no vale la pena
        no vale la pena vivir
        estoy cansado de vivir
        cansada de la vida
        no le veo salida, quiero morir
        ideación de muerte
        tendencias suicidas
        deseos de morir
        prevención del suicidio
        me tomé pastillas para morir
        sobreviví a un intento de suicidio
        he intentado quitarme la vida
        suisidio
        zelfmoord
        mi hija intentó suicidarse
        mi hijo dice que se quiere morir
        mi esposo habla de quitarse la vida
        mi mamá ya no quiere vivir
        miedo a que mi hijo se mate
        113 zelfmoordpreventie

theme-adhd = TDAH y TDA
    .about = Para personas a las que les cuesta concentrarse, organizarse o estar quietas, y para su gente cercana.
    .words =
        TDAH, dificultad para concentrarse
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
        déficit atencional
        trastorno por déficit de atención
        tedeache
        TDHA
        ADD
        soy muy despistada
        me cuesta concentrarme
        me cuesta organizarme
        no termino nada de lo que empiezo
        lo dejo todo para el último momento
        procrastino todo
        procrastinación
        siempre llego tarde
        lo pierdo todo
        se me olvida todo
        las llaves siempre perdidas
        mil cosas en la cabeza
        caos en mi cabeza
        desorden en casa y en la cabeza
        inquieto
        muy inquieta
        no me quedo sentado
        soy un torbellino
        culo inquieto
        impulsividad y despiste
        disfunción ejecutiva
        Ritalin
        Concerta
        metilfenidato
        Elvanse
        me diagnosticaron TDAH de adulta
        TDAH en mujeres
        mi hija es muy despistada
        mi hijo tiene TDAH
        mi hijo no se concentra en clase
        mi marido tiene TDAH
        en la escuela dicen que es hiperactivo

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
        aspi
        síndrome de Asperger
        Aspergers
        autismo en adultos
        autismo en mujeres
        autismo leve
        autismo de alto funcionamiento
        trastorno generalizado del desarrollo
        PDD-NOS
        creo que soy autista
        me diagnosticaron autismo
        no entiendo a la gente
        no entiendo las indirectas
        me cuesta mirar a los ojos
        no pillo las bromas
        me saturan los ruidos y las luces
        sobrecarga sensorial
        necesito mi rutina
        los cambios me descolocan
        me hago pasar por normal
        masking
        autisme
        mi hijo no habla
        mi hijo no mira a los ojos
        mi hija es autista
        mi hijo no juega con otros niños
        mi hijo es Asperger
        mi pareja es autista
        mi hijo se balancea y aletea
        padres de niños autistas
        niño que no habla todavía

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
        AACC
        alto coeficiente intelectual
        coeficiente intelectual alto
        CI alto
        superdotación
        sobredotación
        talentoso
        niña superdotada
        adulto con altas capacidades
        mi cabeza va muy rápido
        pienso demasiado rápido para los demás
        me aburro en clase
        me dicen que soy demasiado intensa
        me afecta todo
        me afectan mucho los ruidos
        absorbo las emociones de los demás
        hipersensibilidad
        hipersensibles
        ultrasensible
        soy muy sensible
        PAS adultos
        hoogbegaafd
        hooggevoelig
        HSP
        mi hija es muy inteligente y no tiene amigas
        mi hijo es superdotado
        mi hija es muy sensible
        mi hija se aburre en el colegio
        siempre me he sentido rara

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
        amor propio
        falta de autoestima
        autoestima por los suelos
        me falta seguridad
        no me siento suficiente
        no soy suficiente
        me siento menos que los demás
        me siento inferior
        complejo de inferioridad
        acomplejado
        me da vergüenza todo
        me da pena hablar
        soy muy penoso
        me cuesta decir que no
        siempre digo que sí a todo
        complazco a todos
        quererme más
        aceptarme como soy
        odio cómo soy
        me comparo con los demás
        me siento feo
        me siento fea
        me exijo demasiado
        miedo al fracaso
        miedo al rechazo
        miedo a equivocarme
        me siento una impostora
        creer en mí mismo
        zelfvertrouwen
        assertiviteit
        mi hijo es muy tímido
        mi hija se cree fea
        mi hijo no se quiere

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
        no pego ojo
        no pego el ojo
        no concilio el sueño
        me cuesta dormirme
        me cuesta dormir
        doy vueltas en la cama
        paso la noche en vela
        me despierto a las tres de la mañana
        duermo cuatro horas
        llevo semanas sin dormir
        tengo insomnio
        sueño ligero
        falta de sueño
        higiene del sueño
        melatonina
        piernas inquietas
        síndrome de piernas inquietas
        sonámbulo
        sonambulismo
        terrores nocturnos
        ronquidos
        ronco mucho
        CPAP
        trabajo de noche y no duermo
        me caigo de sueño de día
        hipersomnia
        slapeloosheid
        slecht slapen
        mi hijo no duerme
        mi madre se despierta toda la noche

## addiction
theme-alcohol = Beber más alcohol del que quieres
    .about = Para personas que beben más alcohol del que quisieran o que quieren dejarlo, y para su gente cercana.
    .words =
        Querer beber menos
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
        alcoholicos anonimos
        alcolismo
        alcolico
        soy alcohólico
        soy alcohólica
        bebedor
        bebedora
        empiezo a beber por la mañana
        bebo todas las noches
        bebo sola en casa
        bebo para olvidar
        bebo para dormir
        una copa y no puedo parar
        no puedo pasar un día sin beber
        cada noche una botella de vino
        cerveza
        chelas
        birra
        vodka
        ron
        aguardiente
        tequila
        chupo mucho
        chupar trago
        tomar trago
        tomador
        le entro a la bebida
        le pego a la botella
        me emborracho
        me emborracho cada fin de semana
        pedo todos los días
        borrachera todos los fines de semana
        me tiemblan las manos si no bebo
        resaca
        lagunas por el alcohol
        síndrome de abstinencia alcohol
        dejar la bebida
        dejar la botella
        quiero dejar de tomar
        estar sobria
        recaí en la bebida
        enganchado al alcohol
        copas de más
        doce pasos
        Antabus
        drank
        alcoholverslaving
        jellinek
        mi esposo es alcohólico
        mi papá toma mucho
        mi papá es borracho
        mi hijo bebe mucho
        mi hija se emborracha
        mi hermano bebe
        mi novio se emborracha
        bebo vino todas las noches

theme-drugs = Drogas y cannabis
    .about = Para personas que quieren dejar las drogas o consumir menos, por ejemplo marihuana, cocaína o speed, y para su gente cercana.
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
        drogodependencia
        drogodependiente
        drogadicta
        drogata
        yonqui
        toxicomanía
        estoy enganchado a las drogas
        enganchada a la coca
        adicto a la cocaína
        me meto rayas
        me meto coca
        esnifo
        farlopa
        bazuco
        basuco
        crac
        weed
        wiet
        hasch
        hachis
        chocolate y porros
        canuto
        fumo mota
        fumo hierba todos los días
        fumeta
        pasta base
        opio
        pastillas en las fiestas
        cristal meth
        keta
        GBL
        3-MMC
        mefedrona
        poppers
        setas y LSD
        LSD
        ayahuasca
        globos de óxido nitroso
        lachgas
        inhalantes
        policonsumo
        síndrome de abstinencia
        quiero dejar de fumar porros
        quiero dejar la droga
        recaí en la droga
        rehabilitación drogas
        desintoxicarme
        afkicken
        verslaving
        verslavingszorg
        mi hija se droga
        mi hermano es adicto
        mi hijo está en las drogas
        mi hijo consume cocaína
        mi marido se mete coca
        mi hijo fuma porros todo el día
        fumo maría
        fumo piedra
        fumo paco
        fumo yerba
        me meto merca
        inhalo pegamento
        me pico caballo
        le doy a los petas

theme-medication-dependence = No poder dejar las pastillas
    .about = Para personas que no logran estar sin pastillas para dormir, para el dolor o para los nervios, y quieren dejarlas.
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
        enganchada a las pastillas
        no puedo dormir sin pastillas
        no puedo dejar la medicación
        no puedo vivir sin pastillas
        dependo de las pastillas
        abuso de medicamentos
        adicta a los calmantes
        adicción a los analgésicos
        adicción a las benzodiacepinas
        pastillas para los nervios
        pastillas para la ansiedad
        pastillas para el dolor todos los días
        clona
        rivotril todos los días
        lexatin
        bromazepam
        zolpidem
        Stilnox
        Xanax
        oxazepam
        temazepam
        pregabalina
        Lyrica
        gabapentina
        oxicontin
        OxyContin
        parches de fentanilo
        opiáceos
        jarabe con codeína
        dejar los antidepresivos
        bajar la dosis
        retirada de antidepresivos
        síndrome de abstinencia pastillas
        tomo cada vez más pastillas
        recetas de opioides
        slaappillen
        mi marido abusa de las pastillas
        mi esposa está enganchada a los calmantes
        mi mamá no puede dejar las pastillas

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
        apostador
        apostadora
        jugador compulsivo
        juego compulsivo
        juego patológico
        juego problemático
        enganchado al juego
        enganchado a las apuestas
        vicio del juego
        no puedo dejar de apostar
        no puedo dejar de jugar
        no puedo parar de apostar
        maquinitas de dinero
        máquinas de azar
        las maquinitas
        tragamonedas online
        casa de apuestas
        apuestas online
        apuesto al fútbol
        bet365
        blackjack
        lotería y rasca
        rascas
        bingo online
        apuestas de caballos
        cripto y trading
        adicción al trading
        perdí el sueldo en el casino
        perdí todo en las apuestas
        pedí dinero para jugar
        me juego el sueldo
        mentí por el juego
        gokken
        gokverslaving
        gokkast
        mi esposo apuesta
        mi hijo está enganchado a las apuestas
        mi novio juega al casino
        mi padre es ludópata
        mi esposo perdió todo en el casino

theme-gaming = Pantallas, videojuegos y teléfono
    .about = Para personas que pasan más tiempo con las pantallas de lo que quisieran, y para su gente cercana.
    .words =
        Pantallas, videojuegos y móvil
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
        viciado a los videojuegos
        viciado al móvil
        enganchado al móvil
        enganchada al celular
        enganchado a las pantallas
        enganchado a la play
        videojuegos todo el día
        juega hasta las cuatro de la mañana
        videoadicción
        nomofobia
        Xbox
        Nintendo
        Minecraft
        Roblox
        Call of Duty
        FIFA en la play
        la compu
        computadora todo el día
        juegos online
        Twitch
        YouTube todo el día
        scroll infinito
        no puedo soltar el celular
        no puedo dejar el móvil
        paso horas en TikTok
        miro el móvil a cada rato
        adicción a las redes
        adicción a las pantallas
        adicción a Instagram
        WhatsApp todo el tiempo
        compras por internet sin parar
        gameverslaving
        schermverslaving
        mi hijo está enganchado a Fortnite
        mi hijo no suelta el celular
        mi hija vive pegada al móvil
        mi nieto solo quiere la tablet
        mi marido está todo el día con la play
        mi hijo juega y no va al colegio

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
        fumo
        fumar cigarrillos
        fumo una cajetilla al día
        fumo un paquete diario
        un paquete al día
        cajetilla
        pucho
        puchos
        faso
        fasos
        cigarros electrónicos
        vapeo
        vapeo todo el día
        vape
        snus
        narguile
        tabaco de liar
        adicción al tabaco
        adicción a la nicotina
        adicto a la nicotina
        enganchado al tabaco
        fumador empedernido
        parches de nicotina
        chicles de nicotina
        no puedo dejar de fumar
        he vuelto a fumar
        dejar el tabaco
        dejar el cigarro
        dejar el vicio de fumar
        stoppen met roken
        roken
        mi hijo vapea
        mi mamá no deja de fumar
        mi esposa fuma

theme-sex-addiction = Cuando el sexo o el porno ocupan demasiado
    .about = Para personas a las que el sexo, el porno o el amor les ocupan más de lo que quisieran, y para sus parejas.
    .words =
        Cuando el sexo ocupa demasiado
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
        adicción a la pornografía
        enganchado al porno
        no puedo dejar el porno
        veo porno todos los días
        miro porno a escondidas
        pajas todo el día
        me masturbo demasiado
        masturbarse compulsivamente
        ninfómana
        ninfomanía
        hipersexual
        adicta al sexo
        voy de putas
        gasto en prostitutas
        puteros
        sexo con desconocidos todo el tiempo
        Tinder y Grindr sin parar
        chats eróticos
        webcam porno
        OnlyFans
        adicta al amor
        me enamoro siempre de quien no debo
        no puedo estar sin pareja
        amor obsesivo
        adictos al sexo y al amor anónimos
        SLAA
        seksverslaving
        pornoverslaving
        mi esposo ve pornografía
        mi marido es adicto al sexo
        mi marido va con prostitutas
        mi hijo ve porno
        NoFap

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
        como sin parar
        como compulsivamente
        comer compulsivo
        comer a escondidas
        como cuando estoy triste
        como por aburrimiento
        como por nervios
        como de noche
        me levanto a comer de noche
        asalto la nevera
        vacío la nevera
        me atiborro
        me doy atracones
        me como todo
        siempre tengo hambre
        no me lleno nunca
        pierdo el control con la comida
        adicto a la comida
        adicta al azúcar
        adicta al chocolate
        enganchada a los dulces
        chocolate
        dulces a todas horas
        comida basura
        comida chatarra
        OA
        comedores anónimos
        trastorno por atracones
        picoteo todo el día
        como y luego me siento culpable
        eetbuien
        mi hija come a escondidas
        mi marido come sin parar
        mi hijo come todo el día

## loss
theme-bereavement = Duelo por la muerte de alguien
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
        estoy de luto
        proceso de duelo
        elaborar el duelo
        superar una muerte
        superar la muerte de mi padre
        superar la muerte de mi madre
        se me murió mi papá
        se murió mi abuela
        murió mi abuelo
        mi abuela falleció
        mi hermana murió
        perdí a mi hermano
        perdí a mi hermana
        perdí a mi padre
        perdí a mi mejor amiga
        murió mi mejor amigo
        mi mamá ya no está
        mi papá se fue al cielo
        lo extraño cada día
        no acepto que se murió
        no supero su muerte
        no pude despedirme
        murió lejos y no pude ir
        no pude ir al entierro
        murió en mi país y yo aquí
        entierro
        funeral
        velorio
        tanatorio
        difunto
        difunta
        aniversario de la muerte
        pésame
        acompañamiento en el duelo
        murió de repente
        muerte repentina
        eutanasia de mi padre
        murió mi perro
        se murió mi mascota
        murió mi gato
        rouw
        rouwgroep
        dolor por la pérdida
        mi hijo perdió a su padre
        mis hijos perdieron a su madre
        mi marido perdió a su hermano

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
        se me murió un hijo
        se me murió mi hija
        se murió mi niño
        murió mi bebé
        mataron a mi hijo
        mi hijo se mató en un accidente
        mi hijo ya no está
        mi hija ya no está
        mi hijo falleció de cáncer
        mi hija falleció
        perdimos a nuestro hijo
        perdimos a nuestra hija
        madre que perdió a su hijo
        padres huérfanos de hijos
        mamá de un ángel
        mi angelito
        enterrar a un hijo
        sobrevivir a un hijo
        superar la muerte de un hijo
        muerte súbita del lactante
        muerte de cuna
        mi nieta murió
        abuelos en duelo
        mi hijo adulto murió
        duelo de padres
        perdí un hijo hace años
        overleden kind
        mi esposa no supera la muerte de nuestro hijo

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
        me quedé viuda
        me quedé viudo
        soy viuda
        soy viudo
        viudos jóvenes
        viuda con hijos
        viudo con hijos
        pensión de viudedad
        se me murió mi marido
        se me murió mi mujer
        mi compañero murió
        mi compañera murió
        mi novio murió
        mi novia murió
        mi pareja falleció
        perdí a mi pareja
        perdí a mi mujer
        perdí a mi esposo
        perdí al amor de mi vida
        murió mi viejo
        me falta mi marido
        cincuenta años casados y ahora sola
        la cama vacía
        no sé vivir sin él
        no sé vivir sin ella
        duelo de pareja
        weduwe
        weduwnaar
        mi madre se quedó viuda
        mi padre se quedó viudo
        mi padre está solo desde que murió mamá
        mi hermana enviudó

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
        mi hijo se quitó la vida
        mi hija se suicidó
        mi hija se quitó la vida
        mi mujer se suicidó
        mi esposo se quitó la vida
        mi madre se suicidó
        mi padre se suicidó
        mi novio se suicidó
        mi novia se suicidó
        mi amigo se suicidó
        mi mejor amiga se quitó la vida
        mi primo se mató
        mi hermano se ahorcó
        mi hijo se ahorcó
        mi padre se pegó un tiro
        se tiró al tren
        se tiró del balcón
        se tomó pastillas y murió
        me siento culpable de su suicidio
        no vi las señales
        no dejó ninguna carta
        muerte por suicidio
        sobrevivientes de suicidio
        supervivientes del suicidio de un ser querido
        familiares de suicidas
        después de un suicidio
        nabestaanden zelfdoding
        mis hijos perdieron a su padre por suicidio

theme-pregnancy-loss = Perder a un bebé en el embarazo o al nacer
    .about = Para madres y padres que perdieron a su bebé antes, durante o poco después del parto.
    .words =
        Perder un bebé en el embarazo
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
        tuve un aborto
        tuve un aborto espontáneo
        tuve una pérdida
        perdí un embarazo
        perdimos al bebé
        mi bebé nació sin vida
        nació sin vida
        bebé sin latido
        no tenía latido
        ya no tenía latido
        legrado
        muerte fetal
        óbito fetal
        parto de un bebé muerto
        mortinato
        embarazo que no siguió
        huevo huero
        embarazo anembrionario
        embarazo extrauterino
        aborto diferido
        aborto provocado y me siento mal
        aborté y me arrepiento
        interrumpí mi embarazo
        interrupción médica del embarazo
        bebé arcoíris
        mamá de bebé estrella
        brazos vacíos
        miskraam
        doodgeboren
        mi hija perdió a su bebé
        mi esposa perdió el embarazo
        mi hermana tuvo un aborto

theme-childlessness = Desear un hijo que no llega
    .about = Para personas que desean o deseaban tener un hijo, pero no ha llegado.
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
        no consigo quedarme embarazada
        no logro quedar embarazada
        no quedo embarazada
        no puedo quedarme embarazada
        no podemos tener hijos
        no podemos ser padres
        no pude ser madre
        no soy madre y quería serlo
        buscamos un bebé y no llega
        años intentando tener un hijo
        tratamiento de fertilidad
        clínica de fertilidad
        in vitro fallida
        fallo de la FIV
        ICSI
        inseminación artificial
        ovodonación
        donante de semen
        donante de óvulos
        baja reserva ovárica
        azoospermia
        mi esposo no puede tener hijos
        todas mis amigas tienen hijos menos yo
        sin pareja y sin hijos
        infecundidad
        problemas de fertilidad
        sin hijos por circunstancias
        mujer sin hijos
        kinderwens
        onvruchtbaar
        mi hija no puede tener hijos
        me preguntan cuándo voy a tener hijos

theme-divorce = Separación y divorcio
    .about = Para personas que se están separando o están separadas, y para sus hijos.
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
        me estoy divorciando
        me estoy separando
        nos separamos
        nos estamos separando
        nos vamos a divorciar
        me divorcié
        me separé
        mi esposo me dejó
        mi esposa me dejó
        mi novio me dejó
        mi novia me dejó
        me dejó por otra
        se fue con otra
        se fue de casa
        mi marido quiere el divorcio
        mi esposa me pidió el divorcio
        quiero separarme
        quiero dejar a mi esposo
        rompí con mi novio
        rompí con mi pareja
        terminé con mi novio
        corté con mi novia
        me cortaron
        corazón roto
        no supero a mi ex
        superar una ruptura
        exmujer
        exesposa
        ex esposo
        custodia compartida
        régimen de visitas
        manutención de los hijos
        la casa después del divorcio
        mediación de divorcio
        coparentalidad
        scheiding
        alimentatie
        mi hijo se está divorciando
        mi hija se separó
        padres separados
        padres divorciados
        tusa
        estoy entusado
        guayabo por amor
        despecho

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
        tengo un tumor
        me encontraron un tumor
        me dijeron que tengo cáncer
        cáncer maligno
        carcinoma
        sarcoma
        mieloma
        Hodgkin
        quimios
        me dan quimio
        radiación
        inmunoterapia
        oncólogo
        oncológico
        paciente oncológico
        cáncer de estómago
        cáncer de páncreas
        cáncer de hígado
        cáncer de garganta
        cáncer de tiroides
        cáncer de riñón
        cáncer de vejiga
        cáncer de testículo
        cáncer de cuello uterino
        cáncer de matriz
        cáncer de hueso
        cáncer de boca
        cáncer terminal
        cáncer avanzado
        cáncer incurable
        cuidados paliativos
        enfermo terminal
        me quedan meses de vida
        se me cayó el pelo por la quimio
        superviviente de cáncer
        sobreviviente de cáncer
        miedo a que vuelva el cáncer
        cáncer con metástasis
        kanker
        mi padre tiene cáncer
        mi hijo tiene cáncer
        mi esposa tiene cáncer
        mi hermana tiene cáncer
        mi papá está en quimio
        a mi madre le detectaron cáncer
        mi hijo tiene leucemia
        familiares de pacientes con cáncer

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
        tengo cáncer de mama
        tengo cáncer de pecho
        me detectaron cáncer de mama
        me encontraron un bulto en el pecho
        bolita en el seno
        bolita en la mama
        nódulo en la mama
        carcinoma ductal
        cáncer en las mamas
        cáncer de senos
        me quitaron un pecho
        me quitaron el pecho
        me quitaron los senos
        sin un pecho
        mamografía con sospecha
        triple negativo
        HER2
        tamoxifeno
        ganglio centinela
        brazo hinchado después del cáncer de mama
        reconstrucción mamaria
        sujetador con prótesis
        lazo rosa
        cáncer de mama con metástasis
        cáncer de mama hereditario
        borstkanker
        mi hermana tiene cáncer de mama
        mi esposa tiene cáncer de seno
        mi mamá tiene cáncer de seno
        mi hija tiene cáncer de mama
        cáncer de mama en hombres

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
        tengo cáncer de próstata
        me operaron de la próstata
        me quitaron la próstata
        próstata agrandada
        tumor en la próstata
        carcinoma de próstata
        antígeno prostático
        biopsia de próstata
        radioterapia de próstata
        braquiterapia
        bloqueo hormonal
        inyecciones de hormonas para la próstata
        Gleason
        impotencia después de la próstata
        pérdidas de orina después de la operación de próstata
        pañal después de la próstata
        robot Da Vinci próstata
        urólogo próstata
        problemas de próstata
        me duele al orinar por la próstata
        me levanto mucho a orinar
        protata
        prostaatkanker
        mi esposo tiene cáncer de próstata
        mi papá tiene cáncer de próstata
        a mi marido lo operaron de la próstata

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
        dolor desde hace años
        dolor todos los días
        llevo años con dolor
        vivo con dolor
        el dolor no se me quita
        los médicos no me encuentran nada
        nada me quita el dolor
        me duele el cuello todos los días
        dolor cervical
        cervicales
        dolor lumbar
        lumbalgia
        dolor de hombro crónico
        dolor pélvico
        neuralgia del trigémino
        nervio pinzado
        espalda destrozada
        hernia de disco
        SDRC
        distrofia simpático refleja
        latigazo cervical
        whiplash
        miembro fantasma
        dolor fantasma
        neuropatía
        operado de la espalda
        dolor después de la operación
        infiltraciones
        clínica del dolor
        nadie cree en mi dolor
        aguantar el dolor
        chronische pijn
        rugpijn
        mi mujer siempre tiene dolor
        mi marido tiene la espalda mal

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
        tengo fibromialgia
        fibromiálgica
        me duele hasta el pelo
        me duele el cuerpo entero
        me duele todo y no encuentran nada
        me levanto con dolor en todo el cuerpo
        reumatismo de partes blandas
        dolor generalizado
        dolor muscular generalizado
        dolor por todo el cuerpo
        dolor que se mueve por el cuerpo
        rigidez y dolor muscular
        los músculos me arden
        sensibilización central
        dicen que me lo invento
        enfermedad invisible
        mialgia
        mialgias
        fibroniebla
        fibromialja
        fibromyalgie
        weke delen reuma
        mi mujer tiene fibromialgia
        mi madre tiene fibromialgia
        mi hija tiene fibromialgia
        fibromialgia y fatiga

theme-chronic-fatigue = Un cansancio que no se va (EM/SFC)
    .about = Para personas que llevan mucho tiempo sin fuerzas, aunque descansen.
    .words =
        Un cansancio que no se va
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
        cansancio crónico
        cansancio extremo
        siempre agotada
        me canso por todo
        me canso con nada
        duermo y sigo cansada
        me levanto cansado
        me levanto más cansada que me acosté
        cansado desde hace años
        no me da el cuerpo
        el cuerpo no me responde
        síndrome de cansancio crónico
        SFC/EM
        ME/CFS
        CFS
        malestar después del esfuerzo
        malestar postesfuerzo
        me paso el día tumbada
        cualquier esfuerzo me deja en cama
        mononucleosis y cansancio
        Epstein-Barr
        borreliosis
        picadura de garrapata
        fiebre Q
        sin energía desde hace años
        analíticas normales pero agotada
        astenia
        vermoeidheid
        chronisch moe
        mi hija está siempre cansada
        mi esposa no tiene energía

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
        covid prolongado
        covid de larga duración
        síndrome post covid
        postcovid
        post covid
        covid crónico
        covid y no me recupero
        no me recupero del covid
        sigo enfermo desde el covid
        sigo mal después del covid
        desde el covid no soy la misma
        desde que tuve covid me canso
        desde el coronavirus me falta el aire
        sin gusto ni olfato
        anosmia
        neblina mental
        niebla en la cabeza
        POTS
        vacuna del covid y efectos
        secuelas de la vacuna
        secuelas del coronavirus
        kovid
        corona
        coronapatiënt
        mi hija tiene covid persistente
        mi marido no se ha recuperado del covid
        mi hijo sigue enfermo desde el covid

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
        tengo diabetes
        soy diabético
        soy diabética
        me diagnosticaron diabetes
        azúcar alto
        el azúcar por las nubes
        se me sube el azúcar
        se me baja el azúcar
        bajón de azúcar
        glucosa alta
        hiperglucemia
        prediabetes
        diabetes mellitus
        diabetes infantil
        diabetes juvenil
        azúcar en el embarazo
        me pincho insulina
        pincharse insulina
        inyecciones de insulina
        sensor de glucosa
        metformina
        Ozempic para la diabetes
        hemoglobina glicosilada
        pie diabético
        diabetiz
        suikerziekte
        mi mamá tiene azúcar
        mi madre es diabética
        mi marido tiene diabetes
        mi papá no cuida su diabetes
        mi hija tiene diabetes tipo 1
        niña diabética
        hipoglucemias
        sensor FreeStyle

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
        infartado
        me dio un infarto
        tuve un infarto
        ataque cardíaco
        infarto de miocardio
        problemas cardíacos
        enfermo del corazón
        estoy mal del corazón
        el corazón me late raro
        palpitaciones
        soplo en el corazón
        válvula del corazón
        cardiópata
        cardiopatía congénita
        malformación del corazón
        corazón grande
        corazón débil
        angina
        cateterismo
        me pusieron un stent
        me operaron del corazón
        operación a corazón abierto
        desfibrilador
        DAI
        fibrilación auricular
        taquicardia
        miocardiopatía
        hipertenso
        hipertensa
        presión arterial alta
        tengo la tensión por las nubes
        colesterol alto
        vasos sanguíneos
        rehabilitación cardíaca
        cardiólogo
        trasplante de corazón
        miedo a otro infarto
        hartinfarct
        mi padre tuvo un infarto
        mi esposo está enfermo del corazón
        mi hijo tiene una cardiopatía
        mi bebé nació con un problema del corazón

theme-stroke = Ictus o derrame cerebral
    .about = Para personas que tuvieron un ictus o derrame cerebral, y para su gente cercana.
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
        me dio un ictus
        tuve un ictus
        tuve un derrame
        me dio un derrame
        me dio una embolia
        después del ictus
        después de un derrame cerebral
        ataque isquémico
        isquemia cerebral
        apoplejía
        microinfarto cerebral
        mini derrame
        coágulo en el cerebro
        aneurisma
        se me quedó medio cuerpo dormido
        no puedo mover el brazo derecho
        cara torcida
        boca torcida
        hemiplejía
        hemiparesia
        no puedo hablar desde el ictus
        perdí el habla
        rehabilitación del ictus
        quedé mal del derrame
        infarto al cerebro
        beroerte
        CVA
        mi madre tuvo un ictus
        mi esposo tuvo un derrame cerebral
        mi mamá no habla desde el derrame
        mi esposa tuvo un ACV
        mi papá quedó paralizado de un lado

theme-brain-injury = Lesión cerebral
    .about = Para personas a las que la cabeza les funciona de otra manera después de un accidente o una enfermedad, y para su gente cercana.
    .words =
        Daño en el cerebro
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
        golpe en el cerebro
        me golpeé la cabeza
        accidente y golpe en la cabeza
        no soy el mismo desde el accidente
        desde el accidente me canso de todo
        conmoción
        contusión cerebral
        lesión en la cabeza
        lesiones cerebrales
        daño neurológico
        secuelas neurológicas
        estuvo en coma
        salió del coma
        me falla la memoria desde el accidente
        no aguanto el ruido desde el accidente
        no filtro los estímulos
        tumor en la cabeza
        operado del cerebro
        falta de oxígeno en el cerebro
        anoxia cerebral
        hidrocefalia
        encefalitis autoinmune
        síndrome posconmocional
        neuropsicólogo
        rehabilitación cerebral
        NAH
        hersenletsel
        mi hijo tiene daño cerebral
        mi esposo es otra persona desde el accidente
        mi hijo tuvo un accidente de moto
        mi hija tuvo un golpe en la cabeza

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
        demente
        principio de demencia
        principio de alzheimer
        deterioro cognitivo
        demencia precoz
        Alzhaimer
        alzaimer
        alzeimers
        me falla la memoria
        pierdo la memoria
        se me van los nombres
        no me acuerdo de nada
        me estoy olvidando de las cosas
        chochea
        está chocheando
        se pierde en la calle
        se pierde camino a casa
        pregunta lo mismo cien veces
        repite lo mismo todo el rato
        no reconoce a sus hijos
        no sabe quién soy
        no se acuerda de mi nombre
        mi madre está perdiendo la cabeza
        mi papá se olvida de todo
        mi abuela tiene alzheimer
        mi abuelo no sabe dónde está
        mi suegra tiene demencia
        mi esposo tiene alzheimer
        mi marido está olvidadizo
        mi mujer tiene demencia
        mi mamá no me conoce
        mi padre se escapa de casa
        mi madre se cree que es joven
        cuidador de alzheimer
        Alzheimer café
        dementie
        geheugenproblemen
        vergeetachtig

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
        tengo parkinson
        enfermo de parkinson
        Párkinson precoz
        parkinson juvenil
        parkinsonismo
        parkinsoniano
        me tiembla la mano
        me tiembla el brazo
        me tiembla la pierna
        manos que tiemblan
        temblor esencial
        movimientos lentos
        camino a pasitos
        me quedo bloqueado al andar
        rigidez en el cuerpo
        lentitud de movimientos
        cara sin expresión
        levodopa
        Sinemet
        estimulación cerebral profunda
        discinesia
        atrofia multisistémica
        parkinzon
        mi mamá tiene parkinson
        mi esposo tiene parkinson
        mi esposa tiene parkinson
        mi abuelo tiembla mucho
        a mi padre le tiemblan las manos
        cuidadores de parkinson

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
        tengo esclerosis múltiple
        tengo EM
        me diagnosticaron esclerosis múltiple
        esclerósis multiple
        esclerosis multiple jovenes
        esclerosis múltiple remitente
        esclerosis múltiple progresiva
        brote de EM
        enfermedad desmielinizante
        desmielinización
        mielina
        placas en el cerebro
        hormigueo en las piernas
        hormigueo en las manos y las piernas
        se me duermen las piernas
        visión doble
        las piernas no me responden
        interferón
        joven con esclerosis múltiple
        multiple sclerose
        esclerosis en placas
        neuromielitis
        mi marido tiene esclerosis múltiple
        mi madre tiene esclerosis
        mi hermana tiene EM
        mi pareja tiene esclerosis

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
        tengo epilepsia
        soy epiléptico
        soy epiléptica
        me dan convulsiones
        me dan ataques y pierdo el conocimiento
        pierdo el conocimiento
        convulsiono
        convulsionar
        crisis convulsivas
        crisis de ausencia
        se queda ido unos segundos
        se le va la mirada
        espuma por la boca
        gran mal
        epilepsia refractaria
        epilepsia infantil
        síndrome de West
        síndrome de Dravet
        crisis no epilépticas
        medicación antiepiléptica
        valproato
        Keppra
        miedo a tener una crisis
        miedo a convulsionar en la calle
        no puedo conducir por la epilepsia
        epilepcia
        epilepsie
        mi hija convulsiona
        mi hijo convulsiona
        mi hija tiene epilepsia
        mi marido es epiléptico
        mi bebé tiene convulsiones

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
        tengo migraña
        tengo jaqueca
        migrañosa
        me dan migrañas
        me estalla la cabeza
        me va a explotar la cabeza
        me duele media cabeza
        me duele la cabeza todos los días
        dolor de cabeza todos los días
        dolor de cabeza que no se quita
        dolor de cabeza muy fuerte
        cefalea tensional
        cefalea crónica
        migraña crónica
        cluster
        la luz me molesta y me duele la cabeza
        no soporto la luz ni el ruido
        me encierro a oscuras por la cabeza
        náuseas y dolor de cabeza
        veo lucecitas y me duele la cabeza
        triptanes
        sumatriptán
        bótox para la migraña
        migraine
        hoofdpijn
        mi hijo tiene dolores de cabeza
        mi madre tiene jaquecas
        mi esposa tiene migrañas
        mi hija falta a clase por migrañas

theme-rheumatism = Reuma y dolor en las articulaciones
    .about = Para personas con reuma, artrosis u otro dolor en las articulaciones.
    .words =
        Reuma y articulaciones
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
        reumático
        reumática
        enfermedad reumática
        artritis psoriásica
        artritis juvenil
        tengo artritis
        tengo artrosis
        desgaste de las articulaciones
        desgaste de rodilla
        desgaste de cadera
        prótesis de cadera
        prótesis de rodilla
        me duelen las articulaciones
        me duelen las coyunturas
        coyunturas inflamadas
        articulaciones inflamadas
        dedos hinchados
        dedos torcidos
        manos deformadas
        no puedo abrir un frasco
        me duelen los huesos
        reuma en las manos
        espondilitis anquilosante
        lupus eritematoso
        Sjögren
        ojos secos y boca seca
        polimialgia
        ácido úrico
        huesos frágiles
        metotrexato
        biológicos para la artritis
        artritis reumatoidea
        reumatoide
        mi madre tiene artrosis
        mi mamá tiene artritis
        mi hija tiene artritis juvenil
        mi esposa tiene reuma

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
        enfermedad pulmonar
        problemas respiratorios
        problemas para respirar
        pulmones mal
        bronquitis
        asma bronquial
        tengo asma
        ataque de asma
        inhalador
        Ventolin
        silbido en el pecho
        pitos en el pecho
        tos crónica
        toso todo el día
        tos que no se quita
        flema
        me canso y me falta el aire
        me falta el aire al subir escaleras
        no puedo subir escaleras
        enfisema pulmonar
        obstrucción pulmonar
        COPD
        sarcoidosis
        hipertensión pulmonar
        fibrosis en los pulmones
        trasplante de pulmón
        bombona de oxígeno
        dependo del oxígeno
        sofoco al respirar
        longziekte
        mi marido tiene EPOC
        mi padre está con oxígeno
        mi hija es asmática
        mi hijo tiene fibrosis quística
        mi mamá se ahoga al caminar

theme-bowel = Barriga e intestinos
    .about = Para personas con muchas molestias en la barriga o los intestinos.
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
        crohns
        colitis nerviosa
        colon
        tripas
        problemas intestinales
        enfermedad intestinal
        inflamación del intestino
        inflamación intestinal
        SII
        diverticulitis
        divertículos
        gastritis
        reflujo
        estómago delicado
        problemas de estómago
        problemas digestivos
        digestión
        me duele la barriga siempre
        me duele la panza
        dolor de panza
        dolor de tripa
        hinchazón de barriga
        gases
        diarrea crónica
        estoy siempre con diarrea
        cagalera
        no voy al baño
        voy al baño veinte veces
        siempre buscando un baño
        sangre en las heces
        sangro al ir al baño
        hemorroides
        celiaquía
        intolerancia al gluten
        intolerancia a la lactosa
        intolerancia alimentaria
        incontinencia fecal
        prikkelbare darm
        mi hija tiene Crohn
        mi hijo tiene colitis
        mi hijo es celíaco
        a mi hija le duele la barriga

theme-stoma = Vivir con un estoma (bolsa, ostomía)
    .about = Para personas que tienen o van a tener un estoma, y para su gente cercana.
    .words =
        Vivir con un estoma
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
        tengo una bolsa
        llevo una bolsa
        llevo bolsa
        bolsa para las heces
        bolsa de orina
        bolsa de estoma
        bolsa en el abdomen
        bolsa en el vientre
        colostomizado
        colostomizada
        ileostomizado
        ostomizados
        urostomía y bolsa
        me van a poner una bolsa
        me van a poner un estoma
        me operaron y llevo bolsa
        operación con bolsa
        miedo a que se salga la bolsa
        la bolsa gotea
        la bolsa huele
        enfermera de ostomía
        estomaterapeuta
        reservorio ileal
        vivir con bolsa
        cambiar la bolsa
        intimidad con bolsa
        hernia del estoma
        stoma
        stomazakje
        mi mujer tiene un estoma
        mi padre lleva bolsa
        mi madre tiene colostomía

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
        renal
        enfermedad del riñón
        enfermedad renal crónica
        fallo renal
        insuficiencia renal crónica
        mis riñones no funcionan
        me fallan los riñones
        riñones malos
        me dializo
        estoy en diálisis
        tengo diálisis tres veces por semana
        diálisis peritoneal
        máquina de diálisis
        lista de espera de trasplante
        trasplante renal
        trasplantado
        trasplantada de riñón
        espero un riñón
        me dieron un riñón
        donante de riñón
        rechazo del trasplante
        poliquistosis renal
        síndrome nefrótico
        nefropatía
        glomerulonefritis
        cálculos renales
        piedras en el riñón
        nefrólogo
        creatinina alta
        nierziekte
        nierdialyse
        mi padre está en diálisis
        mi mamá está en diálisis
        mi hermano necesita un riñón
        mi hijo tiene enfermedad renal

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
        soy seropositivo
        soy seropositiva
        vivo con VIH
        vivir con VIH
        soy positivo
        di positivo
        estado serológico
        diagnóstico de VIH
        me contagié de VIH
        me infectaron de VIH
        tengo sida
        enfermo de sida
        tengo el bicho
        VIH y embarazo
        madre con VIH
        mujeres con VIH
        hombres con VIH
        antirretrovirales
        retrovirales
        carga viral
        CD4
        nadie sabe que tengo VIH
        miedo a decir que tengo VIH
        serofobia
        estigma del VIH
        PrEP
        virus de inmunodeficiencia
        inmunodeficiencia humana
        hiv positivo
        aids
        mi novio es positivo
        mi pareja tiene VIH
        mi hijo tiene VIH
        mi hermano tiene sida

theme-hearing-loss = Oír mal o sordera
    .about = Para personas que oyen mal, son sordas o tienen siempre un pitido en los oídos.
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
        me estoy quedando sordo
        me estoy quedando sorda
        sordo de un oído
        no oigo de un oído
        no oigo casi nada
        medio sorda
        duro de oído
        estoy mal del oído
        problemas de audición
        problemas de oído
        pérdida de oído
        pido que me repitan todo
        la gente habla muy bajo
        no sigo las conversaciones
        sordo mudo
        sordomudo
        sordociego
        persona sorda
        prótesis auditiva
        aparato para oír
        aparato para el oído
        implante en el oído
        pito en los oídos
        zumbidos
        ruido en los oídos
        ruidos en la cabeza
        hiperacusia
        los ruidos me duelen
        vértigo de Ménière
        mareos y sordera
        sordera súbita
        lenguaje de señas
        lengua de señas colombiana
        LSE
        leer los labios
        slechthorend
        gehoorverlies
        doof
        mi hijo es sordo
        mi hija nació sorda
        mi padre no oye bien
        mi mamá no escucha
        padres de niños sordos

theme-sight-loss = Ver mal o ceguera
    .about = Para personas que ven mal o son ciegas, y para su gente cercana.
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
        pérdida de visión
        pérdida de vista
        visión borrosa
        veo borroso
        no veo nada
        no veo de un ojo
        ciego de un ojo
        casi ciego
        me estoy quedando ciego
        me estoy quedando ciega
        me quedé ciego
        problemas de vista
        problemas de visión
        enfermedad de los ojos
        discapacidad visual en adultos
        persona ciega
        deficiente visual
        no puedo leer las letras
        ya no puedo leer el periódico
        mácula
        degeneración de la mácula
        retina
        desprendimiento de retina
        retinitis pigmentosa
        retinopatía diabética
        Stargardt
        nervio óptico
        túnel de visión
        bastón de ciego
        oculista
        Charles Bonnet
        ONCE
        slechtziend
        blind
        mi hijo es ciego
        mi padre no ve bien
        mi mamá perdió la vista
        mi hija ve muy poco
        mi marido se queda ciego

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
        obesidad mórbida
        sobre peso
        estoy gorda
        estoy gordo
        estoy muy gorda
        me sobran kilos
        peso demasiado
        peso más de cien kilos
        quiero bajar de peso
        quiero adelgazar
        quiero perder kilos
        no consigo adelgazar
        no bajo de peso
        he engordado mucho
        engordé con la medicación
        engordar
        efecto yoyó
        dietas que no funcionan
        mil dietas y nada
        reducción de estómago
        reducción de estomago operacion
        balón gástrico
        me van a operar del estómago por peso
        bypass
        Ozempic para adelgazar
        lipedema
        índice de masa corporal
        IMC alto
        gordofobia
        se ríen de mí por gorda
        me da vergüenza mi barriga
        overgewicht
        afvallen
        maagverkleining
        mi hija está gorda
        mi hijo está gordito
        mi esposo pesa mucho
        niño obeso
        obesidad infantil

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
        menopáusica
        estoy menopáusica
        la menopausia me tiene mal
        síntomas de la menopausia
        pre menopausia
        posmenopausia
        cambio de vida en la mujer
        la edad crítica de la mujer
        la regla se me fue
        se me retiró la regla
        se me fue el periodo
        ya no me viene la regla
        ya no me baja la regla
        retirada de la regla
        sudo por la noche
        me despierto empapada
        calorones
        oleadas de calor
        golpes de calor menopausia
        acaloradas
        sequedad vaginal
        cambios de humor menopausia
        engordo por la menopausia
        niebla mental menopausia
        insomnio por la menopausia
        terapia hormonal
        terapia de reemplazo hormonal
        falla ovárica prematura
        menopausia a los 40
        overgang
        opvliegers
        mi mujer está en la menopausia
        mi esposa tiene bochornos
        mi madre está con la menopausia

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
        tengo endometriosis
        endometrioma
        endometriósis profunda
        me duele mucho la regla
        la regla me tumba
        no puedo ir a trabajar por la regla
        me desmayo con la regla
        dolor de ovarios
        me duelen los ovarios
        dolores menstruales
        dismenorrea
        cólicos muy fuertes
        cólicos de la regla
        regla abundante
        sangrado abundante
        sangro mucho con la regla
        hemorragias en la regla
        miomas
        mioma en el útero
        fibromas uterinos
        síndrome de ovario poliquístico
        PCOS
        quistes de ovario
        adenomiosis y dolor
        histerectomía
        me quitaron el útero
        quitar la matriz
        dolor al tener relaciones
        vulvodinia
        vaginismo
        síndrome premenstrual
        SPM
        trastorno disfórico premenstrual
        TDPM
        menstruación dolorosa
        mi hija tiene reglas muy dolorosas
        mi mujer tiene endometriosis
        a mi hija la regla le duele mucho
        menstruatiepijn

theme-skin = Piel y apariencia
    .about = Para personas con una enfermedad de la piel, cicatrices o una apariencia que llama la atención.
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
        dermatitis atópica
        piel atópica
        atópico
        piel seca que pica
        me rasco todo el tiempo
        me rasco hasta sangrar
        comezón
        picazón
        ronchas
        sarpullido
        granos en la cara
        granos y acné
        acné severo
        manchas en la piel
        manchas blancas
        manchas en la cara
        placas de psoriasis
        escamas
        caspa y placas
        rosácea
        cara roja
        piel de mariposa
        epidermólisis bullosa
        hidrosadenitis
        golondrinos
        me da vergüenza mi piel
        todos miran mi cara
        la gente se queda mirando mi cara
        cara desfigurada
        labio leporino
        paladar hendido
        cicatriz en la cara
        quemaduras en la cara
        gran quemado
        me quedé calva
        me estoy quedando calvo
        se me cae el pelo
        alopecia areata
        ictiosis
        urticaria crónica
        dermatólogo
        eczeem
        huidziekte
        mi hijo tiene dermatitis
        mi bebé tiene eccema
        mi hija tiene acné
        mi hija tiene psoriasis

theme-physical-disability = Discapacidad física
    .about = Para personas a las que el cuerpo no les permite hacerlo todo, desde que nacieron o por una enfermedad o un accidente.
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
        persona con discapacidad
        diversidad funcional
        discapacidad motora
        discapacidad motriz
        discapacidad por accidente
        inválido
        invalidez física
        minusvalido
        cojeo
        tullido
        muletas
        andador
        en silla de ruedas
        voy en silla de ruedas
        no puedo andar
        no puedo mover las piernas
        perdí una pierna
        perdí un brazo
        me amputaron la pierna
        me amputaron el pie
        pierna ortopédica
        prótesis de pierna
        paralizado
        paralizada
        lesionado medular
        se rompió la columna
        quedé parapléjico
        tetrapléjico
        Guillain-Barré
        distrofia
        enfermedad muscular
        hemofilia
        malformación de nacimiento
        nació sin un brazo
        enanismo
        acondroplasia
        parálisis cerebral infantil
        PCI
        secuelas de polio
        ayuda a la dependencia
        rolstoel
        handicap
        gehandicapt
        mi hijo va en silla de ruedas
        mi marido quedó en silla de ruedas
        mi hija tiene parálisis cerebral
        mi hermano no puede caminar
        estoy cojo
        estoy coja

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
        discapacidad cognitiva
        discapacidad intelectual leve
        retardo mental
        retrasado
        retardado
        retraso en el desarrollo
        retraso del lenguaje
        capacidad límite
        inteligencia límite
        coeficiente bajo
        CI bajo
        no entiendo las cosas a la primera
        me cuesta seguir las explicaciones
        aprendo despacio
        aprendizaje lento
        no sigo en la escuela
        colegio especial
        escuela especial
        taller protegido
        centro ocupacional
        vivienda tutelada
        lectura fácil
        trisomía 21
        X frágil
        síndrome de X frágil
        Prader-Willi
        síndrome alcohólico fetal
        persona con síndrome de Down
        Down sindrome
        LVB
        verstandelijke beperking
        mi hijo tiene discapacidad intelectual
        mi hija aprende despacio
        mi hermano tiene síndrome de Down
        mi hijo no aprende como los demás
        mi hija va a un colegio especial
        mi hermana tiene un retraso
        mi hijo adulto no puede vivir solo
        síndrome de Williams

theme-rare-disease = Enfermedad rara o poco frecuente
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
        enfermedad minoritaria
        síndrome poco común
        síndrome poco conocido
        enfermedad poco común
        enfermedad poco conocida
        enfermedad congénita
        enfermedad metabólica
        enfermedad autoinmune rara
        enfermedad degenerativa
        enfermedad neuromuscular
        mutación genética
        cromosoma
        soy el único con esta enfermedad
        nunca oí de esta enfermedad
        nadie sabe qué tengo
        años sin diagnóstico
        sin diagnostico todavia
        de médico en médico
        los médicos no conocen mi enfermedad
        esclerosis lateral amiotrófica
        esclerodermia
        corea de Huntington
        Marfan
        síndrome de Ehlers Danlos
        hiperlaxitud
        Fabry
        Gaucher
        porfiria
        Cushing
        neurofibromatosis
        esclerosis tuberosa
        miastenia
        drepanocitosis
        células falciformes
        talasemia
        fenilcetonuria
        ataxia
        zeldzame ziekte
        mi hija tiene un síndrome raro
        mi hija tiene una enfermedad genética
        mi marido tiene ELA
        mi bebé tiene una enfermedad rara
        enfermedad de Wilson
        enfermedad de Addison
        síndrome de Rett

## safety
theme-domestic-violence = Violencia en casa
    .about = Para personas a las que su pareja o su familia pega, amenaza, humilla o controla, ahora o en el pasado.
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
        mi esposo me golpea
        mi esposo me maltrata
        mi marido me maltrata
        mi novio me maltrata
        mi pareja me maltrata
        mi ex me persigue
        mi ex me acosa
        mi ex me amenaza
        me amenaza con matarme
        me amenaza con quitarme a los niños
        me empuja
        me tira del pelo
        me estrangula
        me tira cosas
        me grita y me insulta
        me insulta delante de los niños
        me llama puta
        me revisa el celular
        me mira el móvil
        no me deja salir
        no me deja trabajar
        no me deja ver a mi familia
        no me deja hablar con nadie
        controla mi dinero
        me tiene encerrada
        me tiene amenazada
        me quita el pasaporte
        me quitó los papeles
        si lo dejo pierdo los papeles
        es celoso y violento
        cuando bebe me pega
        le tengo miedo
        ando con pies de plomo en casa
        moretones
        moratones
        el ojo morado
        abuso psicológico
        abuso emocional
        violencia psicológica
        violencia económica
        violencia intrafamiliar
        violencia vicaria
        violencia contra la mujer
        machista
        gaslighting
        luz de gas
        relación abusiva
        mujer golpeada
        casa de acogida para mujeres
        casa refugio
        orden de alejamiento
        huir de mi marido
        huí con mis hijos
        salir del maltrato
        víctima de maltrato
        mi mujer me maltrata
        mi esposa me golpea
        mi padre pega a mi madre
        mi papá le pega a mi mamá
        mi cuñado pega a mi hermana
        mi hija sufre maltrato
        a mi hermana le pega su marido
        huiselijk geweld
        Veilig Thuis
        blijf van mijn lijf

theme-sexual-violence = Violencia y abuso sexual
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
        violadas
        fui violada
        fui violado
        me violó mi ex
        me violó un conocido
        me drogaron y me violaron
        burundanga
        sumisión química
        me forzó
        me forzaron
        me tocaron sin permiso
        me manosearon
        manoseo
        me metió mano
        abusó de mí
        un familiar abusó de mí
        abusada
        abusado sexualmente
        víctima de abuso sexual
        víctima de violación
        agredida sexualmente
        sexo sin querer
        me obliga a acostarme con él
        me obligaron a prostituirme
        prostitución forzada
        trata de mujeres
        trata de personas
        explotación sexual
        proxeneta
        mi jefe me toca
        acoso callejero
        acoso en el trabajo por ser mujer
        violación en grupo
        hombres abusados
        abuso de un cura
        me grabó desnuda
        difundió mis fotos íntimas
        sextorsión
        porno de venganza
        violaron a mi hija
        abusaron de mi hija
        abusaron de mi hijo
        mi novia fue violada
        seksueel misbruik
        aanranding
        verkrachting
        loverboy
        violada por mi marido

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
        abusaron de mí de pequeño
        abusaron de mí cuando era niña
        abusaron de mí de chiquita
        abuso sexual infantil
        abuso sexual en la niñez
        me tocaban de niña
        me tocaba mi padrastro
        mi padrastro abusó de mí
        mi abuelo abusó de mí
        mi hermano abusó de mí
        mi primo abusó de mí
        un cura abusó de mí
        me pegaban de niño
        me pegaban con el cinturón
        mi papá me pegaba con la correa
        me daban palizas de pequeño
        crecí con miedo en casa
        crecí con gritos y golpes
        crecí sin cariño
        mi madre nunca me quiso
        mis padres nunca me quisieron
        padre maltratador
        padre alcohólico y violento
        me humillaban de niña
        me dejaron sola de niña
        me abandonaron de niño
        crecí en un orfanato
        niña abandonada
        heridas de la infancia
        herida de infancia
        niño interior
        niñez traumática
        trauma infantil
        traumas de la niñez
        infancia robada
        apego inseguro
        padres narcisistas
        adulto maltratado de niño
        sobreviviente de abuso infantil
        jeugdtrauma
        kindermishandeling
        incest
        mi pareja fue abusada de niña
        mi esposo sufrió maltrato de niño

theme-honour-violence = Violencia por el honor de la familia
    .about = Para personas a las que su familia vigila, amenaza o pega en nombre del honor.
    .words =
        Amenazas por el honor
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
        violencia por el honor de la familia
        manchar el honor
        limpiar el honor
        mancillar la familia
        me matan si se enteran
        me van a matar por tener novio
        mi familia quiere matarme
        mi padre me amenaza de muerte
        mis hermanos me controlan
        mis hermanos me vigilan
        mi hermano me pega por salir
        mis primos me siguen
        mi familia me encerró
        me encierran por tener novio
        tengo novio a escondidas de mi familia
        se enteraron de que tengo novio
        novio de otra religión
        mi familia me busca
        me escapé de mi familia
        escapé de casa y me buscan
        me repudiaron
        me echó mi familia por deshonra
        dicen que soy una vergüenza
        ya no soy virgen
        himen
        me controlan por ser mujer
        no puedo elegir con quién salgo
        crimen por honor
        eerwraak
        eergerelateerd geweld
        mi amiga está encerrada por su familia
        mi novia tiene miedo de su familia

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
        me casaron a la fuerza
        me casaron sin preguntar
        me casaron de niña
        me casaron a los quince
        me quieren casar con mi primo
        me quieren casar con un viejo
        casarme con alguien que no conozco
        me obligaron a casarme
        obligada a casarme
        obligada a seguir casada
        boda arreglada
        boda obligada
        casamiento forzado
        casamiento arreglado
        matrimonio por obligación
        matrimonio por conveniencia de la familia
        matrimonio de menores
        mi familia eligió a mi marido
        no quiero a mi marido, me lo impusieron
        quieren llevarme al país para casarme
        me llevan de vacaciones para casarme
        me dejó tirada en el país
        mi marido no acepta el divorcio
        mi marido se niega al divorcio religioso
        divorcio religioso
        cautiverio matrimonial
        se negó a darme el get
        huwelijksdwang
        gedwongen huwelijk
        mi hermana no se quiere casar
        quieren casar a mi hermana
        a mi amiga la quieren casar

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
        mutilación
        mutilada
        estoy mutilada
        mujer mutilada
        mujeres mutiladas
        mutilación femenina
        mutilación de niñas
        mutilación sexual
        ablacionada
        me hicieron la ablación
        me cortaron el clítoris
        me quitaron el clítoris
        me cosieron
        me cosieron de niña
        estoy cosida
        cosida ahí abajo
        circuncidada
        circuncisión de mujeres
        corte de niñas
        corte de los genitales
        faraónica
        circuncisión faraónica
        sunna
        FGM
        dolor al orinar por la ablación
        no siento nada por la ablación
        parto con mutilación genital
        abrir la infibulación
        desinfibulación
        reconstrucción genital
        miedo a que corten a mi hija
        la abuela quiere cortar a mi hija
        quieren llevar a mi hija a cortarla
        VGV
        meisjesbesnijdenis
        mi mujer está mutilada
        mi madre fue cortada
        dolor por la mutilación

theme-bullying = Acoso en la escuela o el trabajo
    .about = Para personas a las que acosan o acosaron, en la escuela, en el trabajo o en internet, y para su gente cercana.
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
        me hacen bullying
        bulling
        bulin
        bully
        hostigamiento
        matoneo
        matón
        matones
        ciberbullying
        ciber acoso
        me acosan en el colegio
        me acosan por internet
        me pegan en el recreo
        me ponen apodos
        me ponen motes
        me llaman gorda en clase
        me hacen el vacío
        me ignoran en clase
        nadie juega conmigo
        nadie se sienta conmigo
        se meten conmigo
        me molestan por mi acento
        me joden en la escuela
        me humillan en el trabajo
        mis compañeros se burlan
        mis compañeros me acosan
        de chico me hacían bullying
        me hicieron bullying de niña
        secuelas del bullying
        acoso en el trabajo
        acoso moral
        hostigamiento laboral
        acoso de mi jefe
        me hacen la vida imposible en el trabajo
        difunden rumores sobre mí
        víctima de acoso
        pesten
        gepest
        mi hijo no quiere ir a la escuela porque lo molestan
        a mi hijo le hacen bullying
        a mi hija la molestan en la escuela
        a mi hijo lo dejan solo en el recreo
        a mi hija la insultan en WhatsApp
        mi hijo llega llorando de la escuela
        mi hijo acosa a otros

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
        cuidadora familiar
        cuidador informal
        cuidador no profesional
        cuidadora principal
        cuidado de un familiar
        cuidar a un enfermo
        cuidar de mi padre
        cuidar de mi marido
        cuidar a mis padres
        cuidar a mi abuela
        cuidar a mi suegra
        cuido de mi mujer enferma
        cuido a mi esposa
        cuido a mi esposo
        cuido a mi hermano discapacitado
        cuido a mi hijo adulto
        cuido a mi abuelita
        cuido a todos menos a mí
        no tengo vida propia, cuido
        nadie me ayuda a cuidar
        todo me toca a mí
        mis hermanos no ayudan con mamá
        agotada de cuidar
        cansada de cuidar
        quemada de cuidar
        cuidador quemado
        síndrome del cuidador
        sobrecarga del cuidador
        carga del cuidador
        descanso para cuidadores
        respiro para cuidadores
        quién cuida al cuidador
        mi padre depende de mí
        mi madre depende de mí
        mi mamá no puede quedarse sola
        dependencia de un familiar
        familiar con enfermedad mental
        familiar enfermo en casa
        lo baño, lo visto y le doy de comer
        mi marido no se vale solo
        mi esposo está enfermo
        mi pareja está enferma
        culpa por llevarla a una residencia
        trabajo y además cuido a mi madre
        pgb
        Wmo
        thuiszorg
        mantelzorgondersteuning

theme-young-carers = Crecer con preocupaciones en casa
    .about = Para niños, niñas y jóvenes con un padre, una madre o un hermano enfermo o con una adicción, y para quienes crecieron así.
    .words =
        Crecer con un familiar enfermo
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
        cuido a mi madre desde niño
        cuido a mi padre y soy joven
        cuido a mis hermanos pequeños
        mi madre está deprimida y soy joven
        mi padre tiene problemas mentales
        mi madre tiene problemas mentales
        mi mamá está en el psiquiátrico
        mi madre oye voces
        mi papá está enfermo y yo estudio
        mi hermana está enferma
        mi hermano es autista
        mi hermano tiene una enfermedad
        mi hermana tiene anorexia y nadie me ve
        nadie pregunta cómo estoy yo
        todo gira alrededor de mi hermano enfermo
        soy la hermana del enfermo
        hermano de discapacitado
        hermanos de personas con discapacidad
        hermanos de niños enfermos
        hijo de padre con depresión
        hija de madre bipolar
        hijos de padres con enfermedad mental
        hijo de padres alcohólicos
        mi madre bebe y soy joven
        jóvenes con padres enfermos
        tuve que madurar muy pronto
        fui la madre de mi madre
        traduzco para mis padres en el médico
        cocino y limpio porque mamá está enferma
        cuidadora joven
        adolescente cuidador
        KOPP
        jonge mantelzorger

theme-parenting = Criar a los hijos
    .about = Para madres y padres que quieren hablar de sus hijos y de la vida en casa.
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
        crianza respetuosa
        criar hijos
        crianza de los hijos
        educar a los hijos
        educación de los hijos
        consejos para padres
        apoyo a padres
        ayuda para madres y padres
        ser buena madre
        ser padre
        ser madre es difícil
        mala madre
        me siento mala madre
        pierdo la paciencia con mis hijos
        le grito a mi hijo
        le pegué a mi hijo y me arrepiento
        no sé poner límites a mi hijo
        límites a los niños
        niño rebelde
        niño desobediente
        mi hijo es rebelde
        mi hijo se porta mal
        mi hijo no quiere estudiar
        mi hijo no quiere ir al colegio
        mi hijo falta a clase
        mi hija falta a la escuela
        mi hija me contesta
        mi hijo me insulta
        mi hijo adolescente no me habla
        mi hija adolescente se escapa
        mi hija llega tarde por la noche
        mi hijo anda en malos pasos
        mi hijo anda con malas juntas
        mi hijo roba
        mi hijo miente
        pataletas
        mi hijo hace berrinches
        peleas entre hermanos
        celos entre hermanos
        mi hijo no come verduras
        mi hijo moja la cama
        hijos adolescentes
        adolescente problemático
        quinceañera rebelde
        hijastro
        hijastra
        hijastros
        familia ensamblada
        nido vacío
        mis hijos se fueron de casa
        abuelos que crían nietos
        crío a mi nieto
        jeugdzorg
        opvoeding
        consultatiebureau

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
        mamá luchona
        soy madre soltera
        soy mamá soltera
        soy padre soltero
        madre sin pareja
        padre sin pareja
        madre sola por elección
        criar sola
        criar solo
        crío solo a mi hijo
        crío sola a mi hija
        sola con un bebé
        sola con tres hijos
        estoy sola con los niños
        hago de padre y madre
        mamá y papá a la vez
        el papá no responde
        el papá de mi hijo no me ayuda
        el padre no paga la pensión
        el padre no quiere saber nada
        el padre nos abandonó
        mi ex no ve a los niños
        no tengo con quién dejar a los niños
        trabajo y estoy sola con mis hijos
        no llego sola con los niños
        madre divorciada con hijos
        padre divorciado con hijos
        familias monoparentales
        familia monomarental
        embarazada y sola
        embarazo sola
        alleenstaande moeder
        alleenstaande ouder
        mi hija es madre soltera

theme-child-with-illness = Un hijo con una enfermedad o discapacidad
    .about = Para madres y padres de un niño con una enfermedad o discapacidad.
    .words =
        Un hijo enfermo o con discapacidad
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
        niño con enfermedad crónica
        mi hijo nació enfermo
        mi hija nació enferma
        mi bebé nació prematuro
        mi bebé está en la incubadora
        mi bebé está en neonatología
        prematura
        mi hijo está en el hospital
        mi hija está hospitalizada
        mi hijo tiene una discapacidad
        mi hija tiene una discapacidad
        mi hija es especial
        hijo especial
        mi hijo no camina
        mi hijo no habla ni camina
        mi hijo necesita cuidados todo el día
        mi hijo tiene cáncer y es pequeño
        mi hija tiene leucemia
        mi hijo está en tratamiento
        mi hijo con necesidades especiales
        niños con discapacidad
        niños enfermos
        niños hospitalizados
        madre de un niño discapacitado
        madres de hijos con discapacidad
        padres de un niño con discapacidad
        padres de niños con cáncer
        padres de niños especiales
        hijo con parálisis cerebral
        hijo con síndrome de Down
        hijo con autismo
        hijo con enfermedad mental
        hija con trastorno alimentario
        me acaban de dar el diagnóstico de mi hijo
        nadie entiende lo que vivo con mi hijo enfermo
        quién cuidará de mi hijo cuando yo muera
        zorgintensief kind
        mi nieto está enfermo
        mi nieto nació con discapacidad

theme-estrangement = Sin contacto con la familia
    .about = Para personas que perdieron el contacto con un hijo, los padres u otro familiar.
    .words =
        Sin contacto en la familia
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
        hijo que no quiere verme
        mi hijo cortó conmigo
        mi hija cortó la relación
        mi hija cortó todo contacto
        mi hijo me bloqueó
        mi hija me bloqueó
        mi hijo no me contesta
        mi hija no me llama nunca
        hace años que no veo a mi hijo
        hace años que no veo a mi hija
        no conozco a mis nietos
        no me dejan ver a mis nietos
        mi nuera no me deja ver a mi nieto
        abuelos sin nietos
        mi ex no me deja ver a mi hija
        mi ex pone a los niños contra mí
        me quitaron a mis hijos
        me quitaron la custodia
        mis hijos están en acogida
        servicios sociales me quitó a mis hijos
        corté con mi familia
        rompí con mi familia
        me alejé de mi familia
        contacto cero con mi madre
        contacto cero con mi padre
        no hablo con mi hermano
        no hablo con mi hermana
        no hablo con mi familia
        mi padre no quiere saber de mí
        mi familia me dio la espalda
        mi familia me desheredó
        oveja negra
        pelea por la herencia
        nunca conocí a mi padre
        familia desunida
        ruptura con los padres
        contactbreuk
        uithuisplaatsing

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
        mi matrimonio va mal
        mi matrimonio está en crisis
        crisis matrimonial
        problemas matrimoniales
        problemas con mi marido
        problemas con mi esposo
        problemas con mi mujer
        problemas con mi novio
        problemas con mi novia
        peleamos todo el día
        peleamos por todo
        nos peleamos todo el tiempo
        no nos entendemos
        no nos hablamos
        mi marido no me habla
        mi esposa no me habla
        vivimos como hermanos
        dormimos en camas separadas
        ya no hay sexo
        ya no tenemos relaciones
        falta de sexo en la pareja
        se acabó el amor
        ya no siento nada por él
        ya no lo quiero
        no sé si separarme
        dudas sobre mi relación
        me puso los cuernos
        me ponen los cuernos
        mi novio me engaña
        mi novia me fue infiel
        mi esposa me engaña
        le fui infiel
        le puse los cuernos
        tiene otra
        tiene otra mujer
        tiene un amante
        soy la otra
        celos enfermizos
        mi novio es muy celoso
        soy muy celosa
        desconfianza en la pareja
        reviso su celular
        pareja tóxica
        novio tóxico
        dependo de mi pareja
        terapia de pareja
        comunicación en la pareja
        relación a distancia
        mi suegra se mete en todo
        problemas con la suegra
        diferencia de cultura con mi marido
        relatieproblemen
        vreemdgaan
        mi hijo se lleva mal con su mujer

theme-codependence = Vivir con la adicción de otra persona
    .about = Para personas con una pareja, un hijo, un padre, una madre o un amigo que no puede dejar el alcohol, las drogas o el juego.
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
        familiares de alcohólicos
        familia de alcohólico
        familia de drogadicto
        familiares de drogadictos
        familiares de adictos
        familiares de ludópatas
        esposa de alcohólico
        marido de alcohólica
        madre de un drogadicto
        madre de un adicto
        padres de adictos
        padres de drogadictos
        mi pareja es adicta
        mi pareja es alcohólica
        mi pareja bebe demasiado
        mi novio se droga
        mi novio es adicto
        mi marido se droga
        mi marido fuma porros todo el día
        mi esposo es drogadicto
        mi hijo bebe y no sé qué hacer
        mi hijo roba para drogarse
        mi hijo me roba dinero para droga
        mi hermano se droga
        mi hermana es alcohólica
        mi papá bebe
        mi mamá bebe
        escondo las botellas de mi marido
        vivo pendiente de si bebe
        pago las deudas de juego de mi marido
        crecí con un padre alcohólico
        crecí con una madre alcohólica
        hija de alcohólico
        hija de un adicto
        me olvido de mí por cuidar al otro
        siempre salvo a los demás
        codependencia emocional
        codependientes anónimos
        CODA
        Nar-Anon
        ACA
        naasten van verslaafden
        convivir con un adicto
        cómo ayudo a mi hijo adicto

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
        soy adoptado
        soy adoptada
        me adoptaron
        fui adoptado en Colombia
        adoptado de otro país
        adoptada de Colombia
        adoptado de China
        adoptados adultos
        personas adoptadas
        niños adoptados
        hijos adoptados
        mi hijo adoptado
        mi hija es adoptada
        adopté a mi hija
        adoptamos a un niño
        queremos adoptar
        padre adoptivo
        familia adoptiva
        familias adoptivas
        madre de acogida
        padres de acogida
        niño en acogida
        acogimiento familiar
        fui niño de acogida
        me crié en acogida
        entregué a mi bebé
        di a mi bebé en adopción
        me quitaron a mi bebé
        me robaron a mi bebé
        bebés robados
        busco a mi madre biológica
        busco a mi padre biológico
        busco a mi familia biológica
        busco mis raíces
        búsqueda de orígenes
        no sé quiénes son mis padres
        hijo de donante
        hijos de donante
        nací por donante de semen
        adopción ilegal
        pleegouders
        pleegkind
        adoptie
        afstandsmoeder

theme-new-parents = Con un bebé recién nacido
    .about = Para madres y padres con un bebé, también si es más duro de lo que pensaban.
    .words =
        Después del nacimiento
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
        post parto
        depresión post parto
        depre posparto
        depresión perinatal
        psicosis posparto
        baby blues
        melancolía posparto
        acabo de tener un bebé y lloro
        lloro desde que nació mi bebé
        lloro desde el parto
        no conecto con mi bebé
        no quiero a mi bebé
        no me siento madre
        me arrepiento de ser madre
        soy mamá y estoy agotada
        sola con el bebé todo el día
        mi bebé no duerme
        mi bebé no para de llorar
        cólicos del bebé
        bebé llorón
        dar el pecho
        dar pecho me duele
        problemas de lactancia
        lactancia materna
        no tengo leche
        cesárea
        cesárea de urgencia
        cesárea traumática
        violencia obstétrica
        parto prematuro
        estoy embarazada y triste
        embarazo y ansiedad
        embarazada con depresión
        miedo al parto
        tocofobia
        hiperemesis
        náuseas en el embarazo
        puerperio
        cuarentena después del parto
        primerizos
        padres primerizos
        papá primerizo
        madres primerizas
        mamás recientes
        madre adolescente
        embarazo adolescente
        gemelos recién nacidos
        papá con depresión posparto
        postnatale depressie
        kraamtijd
        zwanger
        mi hija está triste desde que dio a luz
        mi esposa está deprimida desde que nació el bebé

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
        soy refugiado
        soy refugiada
        refugiado político
        refugiado venezolano
        refugiados venezolanos
        exiliada
        desplazado
        desplazada
        desplazados
        asilado
        solicitantes de asilo
        solicitud de asilo
        pedí asilo
        espero mi asilo
        esperando la respuesta del asilo
        entrevista con el IND
        IND
        COA
        centro de asilo
        vivo en un AZC
        asielzoeker
        asielzoekerscentrum
        statushouder
        vluchteling
        vluchtelingenwerk
        recién llegada a Holanda
        acabo de llegar a Holanda
        acabo de llegar al país
        nueva en Holanda
        llegué hace poco
        llegué sin nada
        huir del país
        escapé de mi país
        escapé de la dictadura
        me persiguen en mi país
        perseguido político
        amenazado en mi país
        hui de Venezuela
        hui de Colombia por amenazas
        dejé todo atrás
        dejé mi país
        permiso temporal
        tengo permiso de asilo
        traer a mi familia
        traer a mis hijos
        gezinshereniging
        examen de integración
        curso de integración
        inmigrante nuevo
        emigrado
        emigrante
        emigrantes
        migración
        verblijfsvergunning
        menor no acompañado
        familia refugiada

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
        entre dos mundos
        vivo entre dos mundos
        ni de aquí ni de allá
        no pertenezco a ningún lado
        no me siento de aquí
        no encajo en esta cultura
        no encajo con los holandeses
        los holandeses son fríos
        no entiendo a los holandeses
        cultura holandesa
        choque de culturas
        adaptarme a la cultura
        adaptación a Holanda
        costumbres diferentes
        costumbres holandesas
        mi marido es holandés
        mi esposo es holandés
        mi mujer es holandesa
        pareja bicultural
        pareja intercultural
        matrimonio intercultural
        relación con un holandés
        familia multicultural
        hijos bilingües
        niños bilingües
        criar hijos bilingües
        mi hijo no quiere hablar español
        mis hijos son más holandeses que latinos
        mis hijos pierden sus raíces
        crecí aquí pero mis padres son de fuera
        mis padres son muy tradicionales
        segunda generación latina
        hijo de migrantes
        hija de inmigrantes
        identidad cultural
        doble identidad
        interculturalidad
        latinos en Holanda
        hispanos
        comunidad latina
        comunidad hispana
        españoles en Holanda
        colombianos en Holanda

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
        extraño mucho mi tierra
        extraño mi casa y mi gente
        extraño a mi mamá que está lejos
        extraño a mis hijos que están lejos
        extraño Colombia
        extraño Venezuela
        extraño España
        echo de menos España
        echo de menos mi tierra
        echo de menos a los míos
        añoro mi país
        añoro mi tierra
        nostalgia de mi país
        nostalgia de mi tierra
        tristeza de estar lejos
        me siento lejos de todo
        mi familia está lejos
        mi familia se quedó allá
        mis hijos se quedaron en mi país
        mi madre está enferma y yo lejos
        mi mamá está sola allá
        sola en un país extranjero
        sola en Holanda
        sola en otro país
        solo en Holanda
        no me acostumbro a Holanda
        no me adapto a este país
        me quiero regresar
        quiero volver a mi tierra
        quiero irme a mi país
        Navidad lejos de la familia
        las fiestas sin mi familia
        síndrome del emigrante
        emigré y estoy triste
        expat
        expatriada
        heimwee
        mi mujer extraña su país
        mi esposo quiere volver a su país
        mi hija extraña a sus abuelos

theme-discrimination = Racismo y discriminación
    .about = Para personas a las que tratan peor por su origen, su color, su fe o por ser quienes son.
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
        discriminación racial
        discriminación por acento
        discriminación en el trabajo
        discriminación laboral
        discriminación de latinos
        trato desigual
        trato injusto
        me tratan diferente
        me tratan como extranjera
        me miran mal por extranjero
        me miran mal por mi color
        me insultan por mi color
        me insultan por ser extranjera
        me gritan en la calle por extranjera
        me dijeron vuelve a tu país
        vete a tu país
        me llaman sudaca
        sudaca
        panchito
        por mi acento no me contratan
        no me contratan por mi nombre
        no me alquilan por ser extranjero
        no me alquilan piso por extranjera
        por ser morena
        por ser negra
        soy negra
        por ser latino
        por ser musulmana
        por llevar velo
        hiyab
        insultos por mi religión
        xenófobo
        racista en el trabajo
        racismo en la escuela
        mi hijo sufre racismo
        a mi hijo lo insultan por su color
        a mi hija le dicen negra en la escuela
        perfil étnico
        la policía me para siempre
        afrodescendiente
        antigitanismo
        machismo en el trabajo
        sexismo
        desprecio por mi origen
        islamofobia en la calle
        colonialismo y esclavitud
        pasado esclavista
        discriminatie
        discriminación de gitanos

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
        practicar holandés
        practicar neerlandés
        hablar neerlandés
        aprender neerlandés
        clases de neerlandés
        curso de holandés
        curso de neerlandés
        no hablo holandés
        no sé holandés
        no entiendo holandés
        hablo poco holandés
        quiero aprender holandés
        mejorar mi holandés
        hablar con holandeses
        conversar en holandés
        conversación en holandés
        perder la vergüenza de hablar holandés
        me da vergüenza hablar holandés
        me cuesta el idioma
        no domino el idioma
        barrera del idioma
        no hablo el idioma
        aprender la lengua
        practicar la lengua
        práctica de conversación
        tándem de idiomas
        tándem
        intercambio de idioma
        compañero de idioma
        voluntario de idioma
        café de conversación
        aprender inglés
        practicar inglés
        clases de inglés
        practicar alemán
        inburgeringsexamen
        examen de holandés
        NT2
        Nederlands leren
        taalmaatje
        taalles
        mi mujer quiere aprender holandés
        mi madre no habla el idioma
        mi marido no habla holandés
        olandes

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
        soy indocumentado
        soy indocumentada
        estoy sin papeles
        estoy ilegal
        estoy de ilegal
        estoy aquí ilegalmente
        estoy irregular
        vivo sin papeles
        trabajo sin papeles
        trabajo en negro sin papeles
        inmigrante ilegal
        inmigrante irregular
        migrante irregular
        no tengo permiso
        no tengo permiso de residencia
        no tengo residencia
        no tengo visa
        se me venció la visa
        se me acabó la visa
        visa vencida
        visado caducado
        se me venció el permiso
        pasaporte vencido
        no tengo pasaporte
        no tengo documentos
        sin BSN
        no tengo BSN
        sin seguro médico por no tener papeles
        no puedo ir al médico sin papeles
        me rechazaron el asilo
        asilo rechazado
        rechazaron mi solicitud
        me negaron la residencia
        me quieren deportar
        deportar
        orden de expulsión
        miedo a la policía por no tener papeles
        vivo escondida
        apátrida
        arreglar papeles
        sacar papeles
        legalizarme
        regularizar mi situación
        Dublín
        ongedocumenteerd
        uitgeprocedeerd
        bed bad brood
        mi marido no tiene papeles
        mi hermano está ilegal
        mis hijos no tienen papeles

## identity
theme-lgbtq = Gay, lesbiana, bi, queer
    .about = Para personas que son lesbianas, gais, bi o queer o que se lo preguntan, y para su gente cercana.
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
        gais
        lesbi
        maricón
        marica
        maricas
        bollera
        tortillera
        soy gay
        soy lesbiana
        soy bisexual
        soy homosexual
        creo que soy gay
        creo que soy lesbiana
        no sé si soy gay
        me gustan las chicas y soy chica
        me gustan los chicos y soy chico
        me enamoré de una mujer
        me enamoré de mi amiga
        hombres que aman a hombres
        mujeres que aman a mujeres
        hombres casados que aman a hombres
        estoy casado y soy gay
        estoy casada y me gustan las mujeres
        mis padres no saben que soy gay
        mi familia no acepta que soy gay
        mi familia no me acepta por ser lesbiana
        me echaron de casa por ser gay
        decir que soy gay
        salí del armario
        salida del armario
        vivir en el armario
        closet
        gay y musulmán
        gay y cristiano
        gay y católico
        gay y refugiado
        refugiados LGBT
        colectivo LGTBI
        LGBTIQ+
        LGTBI refugiados
        diversidad sexual
        sexualidad diferente
        persona queer
        cuir
        intersexual
        demisexual
        poliamor
        homo
        lesbofobia
        bifobia
        orgullo gay
        arcoíris
        lhbti
        roze
        madres de gays
        padres de hijos homosexuales
        mi hija es bisexual
        mi hermano es gay
        mi marido es gay

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
        transexuales
        transgéneros
        trans masculino
        trans femenina
        chico trans
        chica trans
        niño trans
        niña trans
        adolescente trans
        persona trans
        personas no binarias
        no binarix
        enby
        género fluido
        genderfluid
        género no conforme
        transgénero no binario
        travesti
        travestirse
        me visto de mujer
        me siento mujer
        me siento hombre
        me siento chica en cuerpo de chico
        nací en el cuerpo equivocado
        no me siento ni hombre ni mujer
        no me identifico con mi sexo
        mi cuerpo no coincide con quien soy
        dudas sobre mi género
        incongruencia de género
        reasignación de sexo
        reasignación de género
        cirugía de afirmación
        hormonarse
        hormonas para transición
        testosterona y transición
        estrógenos y transición
        bloqueadores de pubertad
        cambio de nombre y sexo
        lista de espera clínica de género
        detransición
        transfobia
        mujer transexual
        genderdysforie
        mi hija se siente chico
        mi hijo se siente niña
        mi hija quiere ser niño
        mi hija dice que es chico
        mi marido quiere ser mujer
        mi pareja es trans
        padres de hijos trans

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
        reunión de mujeres
        grupo solo de mujeres
        solo mujeres
        solo para mujeres
        solo chicas
        grupo de chicas
        señoras
        grupo de señoras
        encuentro de mujeres
        espacio para mujeres
        espacio seguro para mujeres
        charla entre mujeres
        tertulia de mujeres
        hablar con otras mujeres
        amigas nuevas
        hacer amigas
        conocer amigas
        mujeres extranjeras
        mujeres inmigrantes
        mujeres musulmanas
        mujeres colombianas
        mujeres españolas
        mujeres refugiadas
        mujeres mayores
        mujeres jóvenes
        grupo de mamás
        mamás latinas
        grupo de madres
        madres migrantes
        empoderar a mujeres
        fuerza de mujeres
        mujeres fuertes
        mujer empoderada
        independencia de la mujer
        emancipación de la mujer
        igualdad de género
        feminista
        derechos de la mujer
        vrouwengroep
        vrouwencafé
        dónde puede mi madre conocer mujeres
        dónde puede mi mujer conocer amigas

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
        solo hombres
        solo para hombres
        grupo solo de hombres
        grupo de chicos
        señores
        varones
        grupo de varones
        reunión de hombres
        encuentro de hombres
        charla entre hombres
        charla de hombres
        hablar con otros hombres
        hombre a hombre
        de hombre a hombre
        amigos hombres
        hombres mayores
        hombres jóvenes
        hombres migrantes
        hombres latinos
        hombres musulmanes
        grupo de papás
        grupo de padres varones
        papás solos
        ser hombre
        ser hombre hoy
        nueva masculinidad
        nuevas masculinidades
        masculinidad tóxica
        los hombres también lloran
        los hombres también sufren
        no sé hablar de lo que siento
        no puedo hablar de mis sentimientos
        de eso los hombres no hablan
        me enseñaron a no llorar
        guardo todo por dentro
        hombres y emociones
        círculo masculino
        taller de hombres
        mannengroep
        mi marido no habla de nada
        mi esposo no tiene amigos
        mi marido se lo guarda todo
        mi padre nunca habla de sus sentimientos

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
        crisis de fe
        dudas de fe
        dudas religiosas
        dudo de Dios
        ya no creo en Dios
        no creo en Dios
        dejé de creer
        perdí la fe
        he perdido la fe
        dejé la iglesia
        me salí de la iglesia
        dejé mi religión
        dejé el islam
        dejar la fe
        abandonar la religión
        salir de la religión
        ex católico
        ex cristiano
        ex evangélico
        ex musulmana
        ex mormón
        exmormón
        exmusulmanes
        ex testigos
        ex testigos de Jehova
        testigo de Jehová y quiero salir
        salir de los testigos
        me expulsaron de la congregación
        expulsado de la congregación
        me dejaron de hablar por dejar la iglesia
        ateísmo
        agnóstico
        no creyente
        apóstata
        cambiar de religión
        cambié de religión
        convertirme a otra religión
        conversión religiosa
        sectario
        me lavaron el cerebro
        lavado de cerebro
        grupo cerrado
        iglesia evangélica abusiva
        abuso espiritual
        abuso religioso
        trauma religioso
        fanatismo religioso
        crecí en una secta
        Opus Dei
        educación muy religiosa
        no creo y mi familia no lo sabe
        mi hija está en una secta
        mi hermano entró en una secta
        mi hijo ya no quiere ir a la iglesia

## living
theme-loneliness = Soledad
    .about = Para personas que se sienten solas o que quieren conocer gente.
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
        solitaria
        solitarios
        estoy muy sola
        estoy muy solo
        estoy más solo que la una
        siempre solo
        sola en casa
        solo en casa todo el día
        sola todo el día
        sola por las noches
        me siento muy sola
        me siento aislada
        no conozco a nadie
        no conozco a nadie aquí
        no tengo a nadie
        no tengo con quién hablar
        no tengo con quien hablar
        no tengo familia aquí
        no tengo amigas
        nadie me visita
        nadie me escribe
        nadie me invita
        nadie me quiere
        nadie se acuerda de mí
        el teléfono no suena nunca
        paso los domingos sola
        paso los fines de semana solo
        como sola
        vivo sola
        vivo solo
        siento que no le importo a nadie
        me cuesta hacer amigos
        me cuesta relacionarme
        quiero hacer amigos
        quiero conocer gente
        quiero amigos
        busco amigos
        busco amigas
        busco amistad
        busco compañía
        conocer gente nueva
        nuevas amistades
        salir con gente
        tomar un café con alguien
        tomar algo juntos
        comer juntos
        caminar juntos
        pasear con alguien
        charlar con alguien
        alguien con quien charlar
        soledad no deseada
        persona sola
        solteros
        singles
        jóvenes solos
        mayores solos
        aislamiento social
        nadie viene a verme
        incomprendida
        eenzaam
        eenzaamheid
        maatje
        buddy
        mi hijo no tiene amigos
        mi hija está siempre sola
        mi padre está solo
        mi mamá vive sola
        mi abuela está muy sola
        mi marido no tiene amigos aquí

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
        debo mucho
        debo mucha plata
        debo plata
        debo tres meses de alquiler
        debo el alquiler
        debo la renta
        no me alcanza el dinero
        no me alcanza la plata
        no me alcanza para comer
        no me alcanza para el mes
        no tengo plata
        no tengo ni para comer
        estoy sin un duro
        estoy sin blanca
        estoy pelado
        estoy quebrado
        estoy en la ruina
        estoy en números rojos
        la cuenta en rojo
        descubierto en el banco
        se acaba el dinero antes de fin de mes
        vivo al día
        pocos ingresos
        bajos recursos
        no llego a final de mes
        problemas económicos
        problemas financieros
        problemas con el banco
        apuros económicos
        dificultades económicas
        deudor
        morosidad
        moroso
        atrasos en los pagos
        cartas sin abrir
        miedo a abrir el correo
        cobradores
        cobro de deudas
        agencia de cobros
        me embargan
        me embargaron el sueldo
        embargo de sueldo
        embargado
        cuotas atrasadas
        tarjeta de crédito
        hipoteca
        no puedo pagar la hipoteca
        no puedo pagar la luz
        no puedo pagar el seguro
        no puedo pagar las facturas
        multas
        multas sin pagar
        deuda con Hacienda
        deuda de impuestos
        quiebra
        insolvencia
        reestructurar deudas
        reunificar deudas
        préstamo rápido
        prestamista
        usurero
        gota a gota
        compro demasiado
        compras compulsivas
        compradora compulsiva
        adicción a las compras
        gasto más de lo que gano
        banco de comida
        miseria
        estoy en la miseria
        subsidio
        ayudas del ayuntamiento
        ayudas económicas
        bijstand
        uitkering
        deurwaarder
        schuldhulpverlening
        schuldsanering
        schulden
        incasso
        toeslagen
        toeslagenaffaire
        CJIB
        voedselbank
        mi hijo está endeudado
        mi hijo debe dinero
        mi esposo nos endeudó
        mi hija gasta todo
        no tengo comida

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
        cesante
        cesantía
        desocupado
        desocupada
        estoy parada
        estoy parado
        estoy en el paro
        estoy desempleado
        estoy desempleada
        estoy sin trabajo
        estoy sin empleo
        estoy sin chamba
        curro
        busco curro
        sin curro
        laburo
        sin laburo
        no tengo trabajo
        no tengo empleo
        no encuentro trabajo
        no encuentro nada
        no consigo trabajo
        no consigo empleo
        quedé sin trabajo
        me quedé sin trabajo
        me quedé en la calle sin trabajo
        perdí el empleo
        perder el trabajo
        me echaron
        me corrieron del trabajo
        me botaron del trabajo
        despedido
        despedida
        no me renovaron el contrato
        me rechazan siempre en las entrevistas
        mando currículums y nadie contesta
        solicitar empleo
        entrevista de trabajo
        currículum
        buscar empleo
        oferta de empleo
        parado de larga duración
        mayor de 50 y sin trabajo
        mayor de 45 sin trabajo
        no me contratan por mi edad
        subsidio de desempleo
        prestación por desempleo
        cobrar el paro
        incapacitado para trabajar
        no puedo trabajar por enfermedad
        incapacidad permanente
        baja larga
        convalidar mi título
        mi título no vale aquí
        voluntariado
        reinserción laboral
        volver a trabajar
        WIA
        WW-uitkering
        Wajong
        werkloos
        mi hijo no encuentra trabajo
        mi esposo perdió el trabajo
        mi esposo está sin trabajo
        mi hija está desempleada

theme-work-stress = Problemas en el trabajo
    .about = Para personas que lo pasan mal en su trabajo.
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
        estresado por el trabajo
        estresada en el trabajo
        el trabajo me estresa
        el trabajo me enferma
        el trabajo me está matando
        lloro antes de ir al trabajo
        lloro en el trabajo
        no quiero ir a trabajar
        me da ansiedad ir a trabajar
        me duele el estómago antes de trabajar
        no soporto mi trabajo
        no aguanto mi trabajo
        no aguanto a mi jefe
        mi jefe me trata mal
        mi jefa me trata mal
        mi jefe me humilla
        problemas con mi jefe
        problemas con mis compañeros
        mis compañeros me tratan mal
        mal jefe
        jefe tóxico
        ambiente tóxico
        ambiente laboral tóxico
        trabajo tóxico
        trabajo doce horas
        trabajo todo el día y no descanso
        sobrecarga de trabajo
        carga de trabajo
        turnos de noche
        trabajo precario
        no me pagan
        no me pagan lo que trabajo
        me pagan mal
        me deben el sueldo
        trabajo en negro
        me explotan en el trabajo
        explotación laboral
        agencia de trabajo temporal
        uitzendbureau
        trabajo en el invernadero
        conflicto laboral
        conflicto con mi jefe
        conflicto con el empleador
        acoso de mi jefe en el trabajo
        mobing
        baja por enfermedad y mi jefe presiona
        presión de mi jefe
        autónomo
        autónomos
        trabajador por cuenta propia
        freelance
        zzp
        conciliar trabajo y familia
        conciliación
        trabajar con una enfermedad crónica
        denunciante
        werkstress
        werkdruk
        mi mujer llega llorando del trabajo
        a mi marido lo explotan en el trabajo
        mi hijo odia su trabajo

theme-homelessness = Sin un lugar fijo donde vivir
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
        no tengo techo
        no tengo hogar
        no tengo un techo
        no tengo donde dormir
        no tengo dónde dormir esta noche
        no tengo donde quedarme
        no tengo adónde ir
        vivo en el coche
        vivo en mi carro
        duermo en el carro
        duermo en el parque
        duermo en la estación
        duermo en el sofá de un amigo
        duermo en un sofá
        duermo cada noche en un sitio
        me quedé en la calle
        me quedé sin casa
        estoy en la calle
        estoy sin casa
        personas sin hogar
        persona sin techo
        gente de la calle
        vagabundo
        indigente
        mendigo
        habitante de calle
        situación de calle
        sinhogarismo
        me van a echar de casa
        me van a desahuciar
        me desalojan
        desalojada
        desahuciado
        desahuciada
        me sacaron de la casa
        me botaron de la casa
        me echaron del piso
        perdí mi piso
        perder la casa
        busco habitación
        busco cuarto
        busco piso
        busco apartamento
        no encuentro casa
        no encuentro vivienda
        no encuentro habitación
        albergue nocturno
        albergue para sin techo
        centro de acogida para personas sin hogar
        okupa
        me separé y no tengo casa
        lista de espera de vivienda
        opvang
        nachtopvang
        daklozen
        dakloos
        briefadres
        Leger des Heils
        mi hijo vive en la calle
        mi hermano duerme en la calle
        mi hija no tiene dónde vivir
        a mi hijo lo echaron de casa

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
        chirona
        en el bote
        en la cana
        penal
        penitenciaría
        penitenciario
        reclusión
        recluso
        reclusa
        reclusos
        interno penitenciario
        encarcelado
        encarcelada
        encerrado en prisión
        estuve preso
        estuve presa
        estuve en la cárcel
        estuve encarcelado
        he estado en prisión
        salí de la cárcel
        acabo de salir de la cárcel
        recién salido de prisión
        libertad condicional
        en libertad condicional
        condenado
        condena
        condenada
        cumplir condena
        delito
        delincuente
        delincuencia
        salir de la delincuencia
        dejar la delincuencia
        exconvicto
        ex convicto
        ex recluso
        ex presidiaria
        visita a la cárcel
        visitar a mi hijo en la cárcel
        familias de presos
        familiares de presos
        hijo de preso
        hijos de presos
        mujer de preso
        pareja de preso
        mi marido está en la cárcel
        mi marido está detenido
        mi esposo está en prisión
        mi novio está preso
        mi papá está en la cárcel
        mi padre está preso
        mi hermano está en la cárcel
        mi hijo está detenido
        mi hijo está preso
        detuvieron a mi hijo
        arrestado
        arrestaron a mi marido
        centro de menores
        reformatorio
        pulsera telemática
        brazalete electrónico
        antecedentes
        certificado de antecedentes y trabajo
        VOG
        TBS
        reclassering
        gevangenis
        en cana
        en el trullo
        en el talego

theme-veterans = Veteranos, policía y servicios de emergencia
    .about = Para personas que vivieron cosas muy duras en el ejército, la policía o los servicios de emergencia, y para su gente cercana.
    .words =
        Militares y servicios de emergencia
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
        veterana
        ex combatiente
        excombatientes
        ex militar
        exsoldado
        ex soldado
        ex policía
        fui militar
        fui soldado
        fui policía
        serví en el ejército
        estuve en una misión
        estuve en Afganistán
        estuve en Irak
        misión de paz
        cascos azules
        guerra de Malvinas
        marines
        infantería
        fuerzas armadas
        fuerzas de seguridad
        guardia civil
        carabinero
        legionario
        Legión extranjera
        reservista
        guerrillero
        desmovilizado
        policías
        mujer policía
        agente de policía
        bomberos voluntarios
        ambulancias
        conductor de ambulancia
        técnico de emergencias
        servicios de emergencia
        emergencias sanitarias
        rescatista
        socorrista
        trauma de policía
        trauma de bombero
        estrés postraumático militar
        vi muertos en el trabajo
        pesadillas de la misión
        herido en combate
        herido de guerra
        pareja de militar
        familia de militar
        familia de policía
        mujer de un veterano
        mi hijo es militar
        mi hijo volvió de la guerra
        mi esposo es policía
        mi esposo es bombero
        mi padre fue soldado
        veteraan
        veteranen
        hulpverlener politie
        infante de marina

theme-low-literacy = Leer y escribir cuesta
    .about = Para personas a las que les cuesta leer, escribir, hacer cuentas o usar la computadora.
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
        no sé leer ni escribir
        no sé leer bien
        no puedo leer
        no puedo escribir
        no aprendí a leer
        nunca aprendí a leer
        nunca fui a la escuela
        no fui a la escuela
        no terminé la escuela
        dejé la escuela de niño
        leo despacio
        leo muy despacio
        escribo mal
        escribo con faltas
        faltas de ortografía
        me cuesta escribir
        me cuesta leer y escribir
        no entiendo lo que leo
        no entiendo los formularios
        no entiendo los papeles
        no entiendo las cartas del gobierno
        rellenar formularios
        llenar formularios
        llenar papeles
        me da vergüenza no saber leer
        escondo que no sé leer
        iletrado
        iletrada
        analfabetos
        alfabetizarse
        alfabetización de adultos
        clases para leer y escribir
        escuela de adultos
        disléxica
        tengo dislexia
        mi hijo es disléxico
        discalculia
        no sé de números
        las cuentas se me dan mal
        sumar y restar
        no sé usar el ordenador
        no sé usar la computadora
        no entiendo el móvil
        no me manejo con internet
        aprender a usar el ordenador
        brecha digital
        habilidades digitales
        DigiD no me aclaro
        laaggeletterd
        moeite met lezen
        dislecsia
        mi madre no sabe leer
        mi marido no sabe escribir
        mi esposa no sabe leer

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
        viejos
        viejito
        viejita
        viejitos
        anciana sola
        adulto mayor
        adultos mayores
        gente mayor
        persona mayor
        gente de la tercera edad
        jubilados
        jubiladas
        pensionista
        pensionistas
        pensionado
        pensionados
        me acabo de jubilar
        me jubilo y no sé qué hacer
        jubilarse
        vida después de la jubilación
        retirado
        más de 60 años
        más de 65
        mayores de 55
        tengo setenta años
        tengo 80 años
        me hago viejo
        me hago mayor
        me hago vieja
        estoy envejeciendo
        envejecimiento
        achaques de la edad
        ya no puedo como antes
        ya no valgo para nada de viejo
        miedo a la muerte
        miedo a morir de viejo
        final de la vida
        sentido de la vida al final
        miedo a depender de otros
        miedo a caerme
        caídas
        residencia de mayores
        residencia geriátrica
        asilo de ancianos
        geriátrico
        hogar de ancianos
        mi madre va a una residencia
        vivir solo de mayor
        centro de mayores
        actividades para mayores
        gimnasia para mayores
        club de jubilados
        migrantes mayores
        mayores españoles en Holanda
        emigrante jubilado
        bejaarden
        ouderen
        AOW
        mi padre tiene 85 años
        actividades para mi madre
        mi abuela se aburre en la residencia

theme-recovery = Salud mental: recuperarse y seguir adelante
    .about = Para personas que viven o vivieron con problemas de salud mental y retoman su vida.
    .words =
        Recuperarse y seguir adelante
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
        recuperarme de una enfermedad mental
        recuperación mental
        recuperación psíquica
        rehabilitación psicosocial
        recobrar mi vida
        recuperar mi vida
        rehacer mi vida
        retomar mi vida
        reconstruir mi vida
        volver a empezar
        empezar de cero
        empezar de nuevo después de la clínica
        levantarme otra vez
        recuperar fuerzas
        encontrar mi fuerza
        mi fuerza interior
        sanación
        sanarme
        recuperar la esperanza
        tener esperanza otra vez
        volver a ser yo
        resiliencia
        superación
        crecimiento personal
        desarrollo personal
        enfermo mental
        enfermos mentales
        enfermedades mentales
        trastornos mentales
        trastorno psiquiátrico
        paciente psiquiátrico
        pacientes psiquiátricos
        vulnerabilidad psíquica
        problemas psicológicos
        problemas psiquiátricos
        problemas psíquicos
        estuve ingresado en psiquiatría
        estuve internada
        me internaron
        ingreso psiquiátrico
        salí del psiquiátrico
        manicomio
        estigma
        estigma de la enfermedad mental
        me llaman loca
        experto por experiencia
        experta por experiencia
        experiencia propia
        persona con experiencia vivida
        academia de recuperación
        plan de acción para el bienestar
        lista de espera psicólogo
        GGZ
        herstel
        herstelacademie
        herstelgroep
        ervaringsdeskundige
        mi hermana está en el psiquiátrico
        mi hijo está ingresado en psiquiatría
        mi hijo tiene problemas mentales
