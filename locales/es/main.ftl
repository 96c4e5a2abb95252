# The messages of pages and API. One message a key; the same keys in every language.

## Every page

skip-link = Ir al contenido
leave-button = Salir rápido de esta página
leave-note = “Salir rápido” te muestra enseguida el pronóstico del tiempo. Pulsar tres veces Escape o tres veces Shift hace lo mismo. El historial de tu navegador sí recuerda las páginas que viste.
page-search = Buscar
page-group = Grupo
page-organisations = Organizaciones
page-about = Sobre los grupos
page-not-found = No encontrado
page-wrong = Algo salió mal
language-switch = Idioma de este sitio
menu = Menú
source-code = Código fuente (software libre)
text-in = Idioma de este texto: { $language }

## Numbers

count-groups =
    { $n ->
        [one] { $n } grupo
        [many] { $n } de grupos
       *[other] { $n } grupos
    }
count-organisations =
    { $n ->
        [one] { $n } organización
        [many] { $n } de organizaciones
       *[other] { $n } organizaciones
    }
moment = { $date }, { $time }
distance-km = a { $km } km de aquí

## Search form

search-what = ¿De qué se trata?
search-what-hint = Escríbelo con tus palabras, en cualquier idioma.
search-near = Lugar o código postal
search-near-hint = Por ejemplo, Helmond o los números de un código postal.
search-language = Idioma en el grupo
search-language-any = Cualquier idioma está bien
search-button = Buscar grupos

## Home

home-title = Encuentra personas que viven lo mismo
home-lead = No eres la única persona que pasa por esto. Busca un grupo cerca de ti, en línea o en tu idioma. No hace falta que digas quién eres.
home-themes = O elige un tema
home-what-title = ¿Qué es un grupo así?
home-what = En un grupo se reúnen personas que viven lo mismo, o que están cerca de alguien que lo vive. Puedes contar lo tuyo. También puedes solo escuchar. Nadie tiene que ser fuerte.
home-what-more = Leer más sobre los grupos
home-private = No guardamos quién busca aquí ni lo que buscas.

## Results

results-title = Grupos
results-total =
    { $n ->
        [0] No encontramos ningún grupo
        [one] Encontramos { $n } grupo
        [many] Encontramos { $n } de grupos
       *[other] Encontramos { $n } grupos
    }
results-wrong = No pudimos leerlo todo. Lo que ya escribiste sigue ahí.
chips-title = Lo que buscas
chip-remove = Quitar: { $what }
chips-clear = Quitar todo
chip-understood = Lo entendimos como: { $what }
chip-near = Cerca de { $place }
chip-not-community = No: { $what }
chip-anonymity = Al menos: { $what }
chip-within = Como mucho a { $km } km
chip-beyond = Al menos a { $km } km
chip-age = Edad: { $age }
chip-language = Idioma: { $language }
sort-title = Orden
sort-relevance = Lo que mejor encaja
sort-distance = Lo más cercano
sort-name = Nombre
sort-confirmed = Lo revisado hace poco
results-more = Más grupos
results-start = Volver al principio de la lista
results-nearby-title = Estos grupos se parecen
results-nearby-why = Encontramos pocos grupos que encajen del todo. Estos grupos tratan de lo mismo. Por ejemplo, están más lejos, son en línea o en otro idioma.
near-language = En otro idioma: { $languages }
near-distance = Más lejos de lo que pedías
near-remote = Puedes participar desde casa
near-broader = Trata de algo más amplio: { $themes }
near-wishes = Distinto de lo que pedías: { $wishes }
results-other-places = ¿O buscas otro lugar que se llama { $place }?
results-none-title = Aquí todavía no hay un grupo que encaje del todo
results-none = No es por ti. Quizás ayude una de estas cosas:
results-none-words = Usa otra palabra o elige un tema.
results-none-filters = Quita una preferencia, como el día o la distancia.
results-none-remote = Ver grupos que se reúnen en línea o por teléfono
results-none-ask = Preguntar a una organización

## Filters

filter-title = Preferencias
filter-hint = Elige lo que te importa. Puedes dejarlo todo vacío.
filter-apply = Mostrar grupos
filter-language = Idioma en el grupo
filter-theme = Tema
filter-audience = Para quién
filter-gender = Mujeres u hombres
filter-age = Edad de la persona que quiere ir
filter-community = Origen de la gente del grupo
filter-not-community = Mejor no de este origen
filter-not-community-hint = Elige esto si te da miedo que la gente hable.
filter-anonymity = Anonimato, al menos
filter-any = Da igual
filter-facilitation = Quién guía el grupo
filter-cost = Cuánto cuesta
filter-format = Cómo se reúne el grupo
filter-within = Como mucho a
filter-beyond = Fuera de mi barrio: al menos a
filter-km = { $km } km
filter-day = Día
filter-time = Momento del día
filter-access = Para que sea más fácil ir
filter-openness = Cómo entrar
filter-open = Puedes ir directamente
filter-seeking = El grupo busca
filter-node = Organización

## Cards and group page

card-next = Próxima vez: { $moment }
card-confirmed = Revisado por el grupo el { $date }
card-unconfirmed = El grupo todavía no ha revisado esto
card-from = De { $organisation }

## Group page: questions that a visitor has

group-about = ¿De qué trata?
group-when = ¿Cuándo?
group-next = Las próximas veces
group-no-dates = Todavía no hay fechas. Pregunta al grupo cuándo puedes ir.
rhythm-days =
    { $n ->
        [1] Todos los días
        [2] Cada dos días
        [one] Cada { $n } día
        [many] Cada { $n } de días
       *[other] Cada { $n } días
    }
rhythm-weeks =
    { $n ->
        [1] Cada semana
        [2] Cada dos semanas
        [one] Cada { $n } semana
        [many] Cada { $n } de semanas
       *[other] Cada { $n } semanas
    }
rhythm-months =
    { $n ->
        [1] Cada mes
        [2] Cada dos meses
        [one] Cada { $n } mes
        [many] Cada { $n } de meses
       *[other] Cada { $n } meses
    }
rhythm = { $every }: { $days }
rhythm-nth =
    { $nth ->
        [first] el primer { $day }
        [second] el segundo { $day }
        [third] el tercer { $day }
        [fourth] el cuarto { $day }
        [fifth] el quinto { $day }
       *[last] el último { $day }
    }
group-lasts =
    { $n ->
        [one] Dura más o menos { $n } minuto.
        [many] Dura más o menos { $n } de minutos.
       *[other] Dura más o menos { $n } minutos.
    }
group-zone = Las horas son las del reloj en { $zone }.
group-where = ¿Dónde?
group-where-area = Aquí solo se dice el lugar o el barrio. La dirección te la dan cuando te pones en contacto.
group-where-on-contact = Dónde se reúne el grupo te lo dicen cuando te pones en contacto.
group-where-municipality = Municipio de { $municipality }
group-travel = ¿Cómo se llega?
group-access = ¿Qué hace más fácil ir?
group-online-link = Ir a la reunión
group-online-on-request = El enlace o el número te lo dan cuando te pones en contacto.
group-who = ¿Quién puede ir?
group-everyone = Todas las personas son bienvenidas.
group-for-all = Para quienes lo viven y para su gente cercana
group-age-from = A partir de { $from } años
group-age-to = Hasta { $to } años
group-age-between = De { $from } a { $to } años
group-community = Origen: { $what }
group-conviction = Fe o convicción: { $what }
group-size =
    { $n ->
        [one] Viene más o menos { $n } persona.
        [many] Vienen más o menos { $n } de personas.
       *[other] Vienen más o menos { $n } personas.
    }
group-languages = ¿Qué idioma hablamos?
group-first-visit = ¿Cómo es la primera reunión?
group-leads = ¿Quién guía el grupo?
group-supported = Con el apoyo de { $name }
group-anonymous = ¿Qué sabrán de mí los demás?
group-cost = ¿Cuánto cuesta?
group-cost-amount = { $amount } cada vez
group-rules = ¿Qué acordamos?
group-contact = ¿Cómo me pongo en contacto?
group-contact-note = Hablas directamente con el grupo. Este sitio no lo ve.
group-contact-organisation = Preguntar a { $organisation }
group-contact-none = El grupo no da número ni dirección. Puedes ir a una reunión.
group-seeking = ¿A quién o qué busca el grupo?
group-resumes = El grupo empieza otra vez el { $date }.
group-own-term = El grupo se llama a sí mismo
group-listed = ¿Quién tiene este grupo en su lista?
group-at-origin = Ver el grupo en el sitio de { $organisation }
group-search-more = Buscar otro grupo

## Organisations

organisations-title = Organizaciones
organisations-intro = Cada organización tiene su propia lista de grupos. Las listas están conectadas. Así, con una sola búsqueda encuentras todos los grupos.
organisations-this = Este sitio es de
organisations-others = Aquí también hay grupos de
organisations-alone = Aquí todavía no hay grupos de otras organizaciones.
organisations-show = Ver los grupos de { $organisation }

## About

about-title = ¿Qué es un grupo?
about-is-1 = En un grupo se reúnen personas que viven lo mismo. Saben cómo es. No tienes que explicar mucho.
about-is-2 = También hay grupos para personas que están cerca de alguien: la pareja, la madre o el padre, una hermana, un amigo.
about-is-3 = Los grupos tienen muchos nombres: grupo de apoyo mutuo, grupo de autoayuda, encuentro con té, círculo. Cada grupo elige su propio nombre y sus propios acuerdos.
about-not-title = ¿Qué no es un grupo?
about-not-1 = Un grupo no es un tratamiento. Al mismo tiempo puedes ir al médico o recibir otra ayuda.
about-not-2 = No tienes que hacer nada. Puedes escuchar, puedes irte y puedes volver.
about-not-3 = ¿Estás en peligro ahora, o lo está otra persona? No esperes a un grupo. Llama al número de emergencias:
about-first-title = La primera reunión
about-first = La primera reunión suele dar nervios. La gente del grupo lo sabe, porque le pasó lo mismo. En la página de cada grupo se dice cómo es la primera reunión y si hay que llamar antes.
about-anonymity-title = ¿Hasta qué punto es anónimo?
about-anonymity = Cada grupo dice qué llegan a saber de ti los demás. Hay cuatro posibilidades, de más a menos:
about-professionals-title = Para quienes ayudan u orientan a otras personas
about-professionals-1 = Este sitio es también para médicos de familia, equipos de barrio, trabajadores sociales y para toda persona que habla con la gente.
about-professionals-2 = Busca con la persona que tienes delante, en su idioma. Cada página está en todos los idiomas: elige arriba otro idioma y te quedas en la misma página.
about-professionals-3 = La propia persona se pone en contacto. No tienes que escribir nada sobre nadie, y no se envía nada sobre nadie.
about-professionals-4 = Que en un grupo haya un profesional o no es un hecho, no un juicio. Hay quien busca una cosa y quien busca la otra.
about-privacy-title = Lo que este sitio sabe de ti
about-privacy-1 = Este sitio no usa cookies.
about-privacy-2 = Este sitio no guarda nada en tu teléfono ni en tu computadora u ordenador, aparte de lo que guarda tu propio navegador.
about-privacy-3 = Este sitio no guarda lo que buscas.
about-privacy-4 = Este sitio no carga nada de otras empresas y no les cuenta nada.
about-privacy-5 = Si llamas o escribes a un grupo, eso no pasa por este sitio.
about-software-title = Software libre
about-software = Cualquier persona puede ver el programa de este sitio, usarlo y mejorarlo.

## Errors

error-invalid = No todo lo que se escribió es correcto.
error-not-found = Esta página no está aquí.
error-gone = Este grupo ya no está aquí.
error-unauthorised = Para esto hace falta una clave válida.
error-forbidden = Esta clave no permite hacer eso.
error-changed = Mientras tanto, otra persona cambió esto. Cárgalo de nuevo e inténtalo otra vez.
error-if-match-required = Envía If-Match, para que no se pierda el cambio de nadie.
error-too-large = Esto es demasiado grande para recibirlo.
error-not-json = Esto no es un JSON que podamos leer.
error-internal = Aquí algo salió mal. No es por ti. Si nos avisas, da este número: { $id }
error-unavailable = Ahora mismo no funciona. Inténtalo otra vez en unos minutos.
error-method = Eso no se puede hacer en esta dirección.
help-not-found = Quizás la dirección cambió o no se copió entera. Puedes seguir buscando aquí.
help-gone = El grupo se retiró o ya no se reúne. Quizás otro grupo también te venga bien.
help-wrong = Inténtalo más tarde o sigue buscando aquí.

## anonymity: what a visitor has to tell about themselves, from most to least

anonymity-registered = Nombre y contacto conocidos
anonymity-first-name = Solo tu nombre, sin apellido
anonymity-nickname = Puedes usar otro nombre
anonymity-anonymous = Del todo anónimo
anonymity-registered-means = Una organización guarda tu nombre y cómo contactarte.
anonymity-first-name-means = Dices tu nombre sin apellido, solo el grupo sabe cómo contactarte y no se guarda nada más.
anonymity-nickname-means = No tienes que decir tu nombre real; el contacto es por la organización o con otro nombre que elijas.
anonymity-anonymous-means = Vienes, llamas o te conectas sin cámara, y nadie pregunta ni anota quién eres.

## facilitation: who leads the meetings

facilitation-members = El propio grupo
facilitation-peer = Alguien que lo ha vivido
facilitation-trained-peer = Alguien que lo ha vivido y tiene formación
facilitation-volunteer = Una persona voluntaria
facilitation-professional = Profesional

## openness: how one comes in

openness-open = Puedes ir directamente
openness-closed = Grupo fijo con fecha de inicio
openness-intake = Primero una charla

## status: whether the group meets now

status-active = Se reúne
status-paused = Hace una pausa
status-full = Ahora está lleno
status-forming = Empieza pronto
status-ended = Ya no se reúne

## format: how people meet

format-in-person = En persona, en un lugar
format-online = En línea
format-hybrid = En persona y en línea
format-phone = Por teléfono

## venue: what kind of place

venue-home = En casa de alguien
venue-community-centre = Centro de barrio
venue-clinic = Hospital, consulta o clínica
venue-worship = Iglesia, mezquita u otro lugar de oración
venue-library = Biblioteca
venue-outdoors = Al aire libre
venue-office = Oficina
venue-other = Otro lugar

## disclosure: what the public may know of the place

disclosure-exact = La dirección está aquí
disclosure-area = Aquí solo está el lugar o el barrio
disclosure-on-contact = La dirección te la dan al contactar

## cost

cost-free = Gratis
cost-donation = Lo que quieras dar
cost-fixed = Precio fijo

## for: whether the group is for people it happened to, or for those close to them

for-self = Para quienes lo viven
for-relatives = Para la gente cercana

## gender

gender-women = Mujeres
gender-men = Hombres

## community: a background that the members share

community-turkish = Turco
community-moroccan = Marroquí
community-kurdish = Kurdo
community-iranian = Iraní
community-afghan = Afgano
community-syrian = Sirio
community-iraqi = Iraquí
community-somali = Somalí
community-eritrean = Eritreo
community-ethiopian = Etíope
community-surinamese = Surinamés
community-antillean = Antillano
community-moluccan = Moluqueño
community-polish = Polaco
community-ukrainian = Ucraniano
community-bulgarian = Búlgaro
community-romanian = Rumano
community-chinese = Chino
community-roma = Gitano (roma y sinti)
community-other = Otro origen

## conviction: a faith or conviction on which the group is based

conviction-christian = Cristianismo
conviction-muslim = Islam
conviction-jewish = Judaísmo
conviction-hindu = Hinduismo
conviction-buddhist = Budismo
conviction-humanist = Humanismo
conviction-other = Otra

## access: what makes it easier to come

access-wheelchair = Bien con silla de ruedas
access-step-free = Sin escalones
access-accessible-toilet = Baño para silla de ruedas
access-hearing-loop = Bucle magnético para audífonos
access-sign-language = Lengua de signos o de señas
access-captions = Subtítulos
access-discreet-entrance = Entrada que no llama la atención
access-bus = Autobús o tren cerca
access-parking = Lugar para estacionar
access-childcare = Cuidado de niños

## contact: ways to reach the group

contact-phone = Teléfono
contact-email = Correo electrónico
contact-web = Sitio web
contact-form = Por la organización
contact-messenger = Enviar un mensaje
contact-visit = Ir directamente

## online: how an online group meets

online-video = Con imagen
online-phone = Por teléfono
online-chat = Con mensajes escritos
online-forum = En un foro

## seeking: whom or what the group looks for

seeking-members = Gente nueva
seeking-facilitator = Alguien que guíe el grupo
seeking-volunteers = Personas voluntarias
seeking-venue = Una sala

## day: weekdays, inside a sentence

day-mo = lunes
day-tu = martes
day-we = miércoles
day-th = jueves
day-fr = viernes
day-sa = sábado
day-su = domingo

## time: parts of the day

time-morning = Por la mañana
time-afternoon = Por la tarde
time-evening = Por la noche

## Something is not right: a report about a group

# Link on a group's page.
report-link = ¿Hay algo que no está bien? Cuéntanoslo
# Title of the page; it stands in the browser's history and says nothing about health.
page-report = Cuéntanoslo
report-title = Cuéntanos qué no está bien
# $organisation is the organisation that put the group in its list.
report-intro = Lo que escribas le llega a { $organisation }, que puso este grupo en la lista. No hace falta que digas quién eres.
report-reason = ¿Qué no está bien?
report-outdated = El grupo ya no existe
report-wrong = La hora, el lugar o el contacto no son correctos
# It is something else, for example a company that sells a course.
report-misleading = Es algo distinto de lo que dice aquí
report-unsafe = No me sentí en un lugar seguro
report-other = Otra cosa
report-text = ¿Quieres contar algo más?
report-text-hint = Puedes dejarlo vacío. No escribas nombres ni números de teléfono, tampoco los tuyos.
report-send = Enviar
# Error messages of this form.
report-choose = Primero elige qué no está bien.
report-too-long = El texto es demasiado largo. Puedes escribir como máximo { $most } caracteres.
report-enough = Ya han llegado varios avisos sobre este grupo. La organización lo sabe.
report-thanks-title = Gracias
report-thanks = { $organisation } leerá lo que escribiste. No guardamos quién eres.
report-back = Volver al grupo

## The same group in the lists of several organisations

# $organisations is a list of names of organisations.
group-also-listed = Este grupo también está en la lista de { $organisations }.
# The same, short, on a group in a list of results.
card-also-listed = También en la lista de { $organisations }
# Link to how another organisation describes the same group. $organisation is its name.
group-listed-there = Leer lo que escribe { $organisation } sobre el grupo
