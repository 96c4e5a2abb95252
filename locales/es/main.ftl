# The messages of pages and API. One message a key; the same keys in every language.

## Every page

skip-link = Ir al contenido
leave-button = Salir rápido de esta página
leave-note = “Salir rápido” te muestra enseguida el pronóstico del tiempo. Pulsar tres veces Escape o tres veces Shift (Mayús) hace lo mismo. El historial de tu navegador sí recuerda las páginas que viste.
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

home-title = Encuentra a personas que viven lo mismo que tú
home-lead = No eres la única persona que pasa por esto. Busca un grupo cerca de ti, en línea o en tu idioma. No hace falta que digas quién eres.
home-themes = O elige un tema
home-what-title = ¿Qué es un grupo así?
home-what = En un grupo se reúnen personas que viven lo mismo, o que tienen a alguien cercano que lo vive. Puedes contar lo tuyo. También puedes solo escuchar. Nadie tiene que ser fuerte.
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
chip-not-community = Sin este origen: { $what }
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
results-nearby-title = Grupos que casi encajan
results-nearby-why = Encontramos pocos grupos que encajen del todo con lo que buscas. Estos grupos tratan de lo mismo, pero están más lejos, son en línea o en otro idioma, por ejemplo.
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
filter-not-community-hint = Elige esto si te da miedo que la gente hable de ti.
filter-anonymity = Anonimato, al menos
filter-any = Da igual
filter-facilitation = Quién guía el grupo
filter-cost = Cuánto cuesta
filter-format = Cómo se reúne el grupo
filter-within = Distancia máxima
filter-beyond = Fuera de mi barrio: distancia mínima
filter-km = { $km } km
filter-day = Día
filter-time = Momento del día
filter-access = Para que sea más fácil ir
filter-openness = Cómo unirse al grupo
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
group-zone = Las horas son las de la zona horaria { $zone }.
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
group-age-from = A partir de los { $from } años
group-age-to = Hasta los { $to } años
group-age-between = De { $from } a { $to } años
group-community = Origen: { $what }
group-conviction = Fe o convicción: { $what }
group-size =
    { $n ->
        [one] Viene más o menos { $n } persona.
        [many] Vienen más o menos { $n } de personas.
       *[other] Vienen más o menos { $n } personas.
    }
group-languages = ¿En qué idioma hablamos?
group-first-visit = ¿Cómo es la primera vez que voy?
group-leads = ¿Quién guía el grupo?
group-supported = Con el apoyo de { $name }
group-anonymous = ¿Qué sabrán de mí los demás?
group-cost = ¿Cuánto cuesta?
group-cost-amount = { $amount } cada vez
group-rules = ¿Qué acuerdos tenemos?
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
about-is-2 = También hay grupos para la gente cercana: la pareja, la madre o el padre, una hermana, un amigo.
about-is-3 = Los grupos tienen muchos nombres: grupo de apoyo mutuo, grupo de autoayuda, encuentro con té, círculo. Cada grupo elige su propio nombre y sus propios acuerdos.
about-not-title = ¿Qué no es un grupo?
about-not-1 = Un grupo no es un tratamiento. Al mismo tiempo puedes ir al médico o recibir otra ayuda.
about-not-2 = No tienes que hacer nada. Puedes escuchar, puedes irte y puedes volver.
about-not-3 = ¿Estás en peligro ahora, o lo está otra persona? No esperes a un grupo. Llama al número de emergencias:
about-first-title = La primera vez que vas
about-first = La primera vez suele dar nervios. La gente del grupo lo sabe, porque le pasó lo mismo. En la página de cada grupo se dice cómo es la primera vez y si hay que llamar antes.
about-anonymity-title = ¿Hasta qué punto es anónimo?
about-anonymity = Cada grupo dice qué llegan a saber de ti los demás. Hay cuatro posibilidades, de más a menos:
about-professionals-title = Para quienes ayudan u orientan a otras personas
about-professionals-1 = Este sitio es también para médicos de familia, equipos de barrio, trabajadores sociales y para toda persona que habla con la gente.
about-professionals-2 = Busca con la persona que tienes delante, en su idioma. Cada página está en todos los idiomas: elige arriba otro idioma y te quedas en la misma página.
about-professionals-3 = La propia persona se pone en contacto. No tienes que escribir nada sobre nadie, y no se envía nada sobre nadie.
about-professionals-4 = Que en un grupo haya un profesional o no es un hecho, no un juicio. Hay quien busca una cosa y quien busca la otra.
about-privacy-title = Lo que este sitio sabe de ti
about-privacy-1 = Este sitio no usa cookies.
about-privacy-2 = Este sitio no guarda nada en tu teléfono ni en tu computadora, aparte de lo que guarda tu propio navegador.
about-privacy-3 = Este sitio no guarda lo que buscas.
about-privacy-4 = Este sitio no carga nada de otras empresas y no les cuenta nada.
about-privacy-5 = Si llamas a un grupo o le escribes un correo, eso no pasa por este sitio.
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
help-not-found = Quizás la dirección cambió o no se copió del todo bien. Puedes seguir buscando aquí.
help-gone = El grupo se retiró o ya no se reúne. Quizás otro grupo también te venga bien.
help-wrong = Inténtalo más tarde o sigue buscando aquí.

## anonymity: what a visitor has to tell about themselves, from most to least

anonymity-registered = Nombre y contacto conocidos
anonymity-first-name = Solo tu nombre, sin apellido
anonymity-nickname = Puedes usar otro nombre
anonymity-anonymous = Del todo anónimo
anonymity-registered-means = Una organización guarda tu nombre y cómo contactarte.
anonymity-first-name-means = Dices tu nombre sin apellido, solo el grupo sabe cómo contactarte y no se guarda nada más.
anonymity-nickname-means = No tienes que decir tu nombre real; el contacto es a través de la organización o con otro nombre que elijas.
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
community-antillean = Antillano neerlandés
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

access-wheelchair = Accesible en silla de ruedas
access-step-free = Sin escalones
access-accessible-toilet = Baño para personas en silla de ruedas
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
contact-form = A través de la organización
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

## Pages and their neutral names

page-guide = Buscar con preguntas
page-themes = Temas
page-wish = Deseo
page-message = Mensaje
page-privacy = Privacidad
page-accessibility = Accesibilidad
page-professionals = Para quienes ayudan a otras personas

## Search and results, more

search-private = Buscar sin dejar rastro
search-private-note = Con “Buscar sin dejar rastro”, lo que buscas no queda en el historial de tu navegador. Que estuviste en este sitio sí queda.
home-guide = ¿Qué es importante para ti? Cinco preguntas cortas
home-all-themes = Todos los temas, con una explicación
results-private = Lo que buscas y el grupo que miras no están en el historial de tu navegador. Para volver, usa los botones de la página.
results-back = Volver a la lista
results-map = Mapa
results-map-text = Cada punto es un municipio. Cuanto más grande es el punto, más grupos hay.
results-map-place = { $place }: { $groups }
results-none-wish = Avisar de que falta este grupo
filter-municipality = Municipio
filter-welcome = Cómo te reciben
chip-municipality = Municipio: { $place }

## What matters to you? Five optional questions

guide-title = ¿Qué es importante para ti?
guide-intro = Puedes saltarte cualquier pregunta. No guardamos tus respuestas.
guide-for = ¿A quién le pasa?
guide-for-self = A mí
guide-for-relatives = A una persona cercana
guide-language = ¿En qué idioma prefieres hablar de lo difícil?
guide-not-community = Mejor no con gente de mi propia comunidad
guide-not-community-hint = Elige un origen. Entonces no mostramos grupos de esa comunidad.
guide-anonymity = ¿Qué pueden saber de ti los demás?
guide-where = ¿Dónde quieres encontrar el grupo?
guide-where-near = Cerca de casa
guide-where-away = Mejor no en mi propio barrio
guide-where-home = En casa: en línea o por teléfono
guide-professional = ¿Con o sin profesional?
guide-professional-hint = Por ejemplo, una trabajadora social o un enfermero.
guide-professional-with = Mejor con
guide-professional-without = Mejor sin

## welcome: how a group receives who comes for the first time

welcome-listen = Puedes solo escuchar
welcome-bring-someone = Puedes ir con alguien
welcome-met-at-door = Alguien te recibe en la puerta
welcome-camera-off = Puedes tener la cámara apagada

## Group page, more questions

group-listen = ¿Puedo solo escuchar?
group-listen-yes = Sí. No tienes que contar nada.
group-listen-ask = Aquí no se dice. En la mayoría de los grupos se puede. Pregúntalo cuando te pongas en contacto.
group-bring = ¿Puedo ir con alguien?
group-bring-yes = Sí, puedes ir con alguien.
group-entrance = ¿Me verá alguien entrar?
group-entrance-yes = La entrada no llama la atención.
group-not-said = Aquí no se dice. Pregúntalo cuando te pongas en contacto.
group-first-visit-ask = El grupo todavía no ha escrito nada sobre esto. Pregunta con confianza: ¿qué pasa la primera vez y quién me recibe?
group-calendar = Ponerlo en mi calendario
group-calendar-note = En tu calendario solo aparece “{ calendar-title }”, no de qué trata.
calendar-title = Recordatorio
group-share = Compartir esta página
group-share-note = La dirección no dice de qué trata el grupo:
read-aloud = Leer en voz alta
read-aloud-stop = Dejar de leer

## A message to a group

message-link = Escribir un mensaje al grupo
message-title = Escribir un mensaje al grupo
message-intro = Tu mensaje le llega al grupo por correo electrónico. Este sitio solo lo guarda hasta que se envía.
message-text = Tu mensaje
message-text-hint = No hace falta que digas tu nombre. Con una frase basta. Por ejemplo: ¿puedo ir un día a ver cómo es?
message-reply = ¿Cómo puede responderte el grupo?
message-reply-hint = Un correo electrónico o un número de teléfono. Puedes dejarlo vacío, pero entonces el grupo no puede responder.
message-send = Enviar
message-empty = Escribe primero tu mensaje.
message-too-many = Ahora mismo se han enviado demasiados mensajes. Inténtalo otra vez dentro de una hora o ponte en contacto de otra manera.
message-sent-title = Tu mensaje está en camino
message-sent = A veces tardan unos días en responder. La gente de un grupo suele hacerlo en su tiempo libre.
mail-message-subject = Un mensaje para el grupo
mail-message-intro = Alguien escribió este mensaje al grupo en { $site }. No sabemos quién es y no guardamos el mensaje.
mail-message-reply = Así se puede responder a esta persona: { $reply }
mail-message-no-reply = Esta persona no ha dejado ni dirección ni número. Por eso no se puede responder.

## Help that cannot wait

urgent-title = ¿Necesitas ayuda ahora mismo?
urgent-emergency = Peligro inmediato
urgent-suicide = ¿Piensas en el suicidio?
urgent-violence = ¿Alguien te hace daño o tienes miedo de alguien?
urgent-child = Para niños y jóvenes
urgent-listen = Alguien que te escucha
urgent-note = Una llamada puede verse después en el teléfono o en la factura.

## A wish: there is no group for this yet

wish-title = ¿Todavía no hay un grupo para ti?
wish-intro = Deja aquí un deseo. Así las organizaciones ven qué grupo hace falta. No preguntamos quién eres.
wish-counts = Las organizaciones solo ven cuántos deseos hay, y solo cuando al menos cinco personas desean lo mismo.
wish-place = ¿En qué municipio?
wish-place-hint = Por ejemplo, Helmond. No hace falta una dirección.
wish-choose = Elegir…
wish-send = Dejar mi deseo
wish-no-theme = Elige un tema.
wish-no-language = Elige un idioma.
wish-no-place = No conocemos este municipio. Elige un lugar cercano.
wish-too-many = Hoy ya han llegado muchos deseos desde esta conexión a internet. Inténtalo otra vez mañana.
wish-kept-title = Tu deseo está guardado
wish-secret = Esta es tu dirección secreta. Ahí verás más adelante si hay un grupo que encaja. No podemos mostrarla otra vez.
wish-secret-note = ¿Puede otra persona mirar tu teléfono? Entonces es mejor apuntar la dirección en un papel.
wish-yours = Tu deseo
wish-until = Guardamos tu deseo hasta el { $date }. Después se borra solo.
wish-fits = Esto encaja ahora con tu deseo
wish-waiting = Todavía no hay un grupo que encaje. Vuelve a mirar más adelante.
wish-remove = Borrar mi deseo
wish-removed-title = Tu deseo está borrado
wish-removed = Ya no guardamos nada.
wish-unknown-title = Este deseo no está aquí
wish-unknown = Quizás la dirección no se copió del todo bien. O el deseo se borró o ya pasó su fecha. Puedes dejar un deseo nuevo o seguir buscando aquí.

## Privacy

privacy-message = Si escribes un mensaje a un grupo, solo lo guardamos hasta que se envía.
privacy-wish = Si dejas un deseo, guardamos el tema, el idioma, el municipio y para quién es. No guardamos quién eres.
privacy-limit = Si alguien envía muchísimas cosas, lo paramos. Para eso la computadora cuenta durante un día cuánto llega desde una conexión a internet. Eso no se anota en ninguna parte.
privacy-trace-title = Lo que queda en tu teléfono o computadora
privacy-trace-history = Tu navegador recuerda qué páginas viste. Los títulos no dicen de qué se trata. Pero en la dirección de una búsqueda sí está lo que buscaste.
privacy-trace-private = ¿No quieres eso? Elige “{ search-private }” o usa una ventana privada de tu navegador.
privacy-trace-leave = Con “{ leave-button }” solo se quita la última página del historial. El resto lo puedes borrar tú en tu navegador.
privacy-trace-network = Quien administra el internet de tu casa o de tu trabajo puede ver que estuviste en este sitio, pero no lo que leíste.

## Accessibility

accessibility-1 = Puedes usar este sitio con un lector de pantalla, solo con el teclado, con letras grandes y en un teléfono pequeño o viejo.
accessibility-title = Un sitio para todo el mundo
accessibility-2 = Seguimos las reglas WCAG 2.2, nivel AA. Con cada cambio, unos programas revisan todos los tipos de páginas en todos los idiomas.
accessibility-3 = No todo está bien todavía: los grupos escriben ellos mismos sobre su grupo, a menudo en un solo idioma. Y leer en voz alta solo funciona si tu teléfono o computadora tiene una voz en tu idioma.
accessibility-4 = ¿Hay algo que no funciona? Díselo a { $organisation }.

## Languages of the site

about-languages-title = Los idiomas de este sitio
about-languages = Estos idiomas todavía no los ha revisado nadie que creciera con ellos: { $languages }. ¿Ves un error? Dínoslo.

## For professionals

professionals-what = En un grupo, las personas encuentran unas en otras comprensión, apoyo y conocimientos prácticos. Un grupo acompaña a un tratamiento y no lo sustituye.
professionals-when-title = ¿Cuándo viene bien un grupo?
professionals-when-1 = Cuando alguien se siente solo con lo que le pasa.
professionals-when-2 = Antes, durante o después de un tratamiento, y también sin tratamiento.
professionals-when-3 = También para una pareja, una madre, un padre, un hijo o una amiga.
professionals-first-title = ¿Cuándo hace falta antes otra cosa?
professionals-first = En caso de peligro o de crisis, busca primero ayuda. Un grupo puede venir después.
professionals-how-title = Así puedes orientar a alguien
professionals-how-1 = Pregunta qué es importante: el idioma, cuánto anonimato, si es mejor cerca o lejos. Las cinco preguntas ayudan.
professionals-how-2 = Lee con la persona cómo es la primera vez. Así cuesta menos dar el paso.
