# A group puts itself on the list and keeps its own entry. The readers are volunteers of a group, often tired and on
# a phone; they write about their own group in their own words. Short sentences, everyday words (CEFR B1), kind.
# "Entry" is everything that stands on the page of one group. "The list" is the list of groups of an organisation.

## The form

page-publish = Pon tu grupo en la lista
publish-title = Pon tu grupo en la lista
publish-intro = Lleva unos diez minutos. No necesitas una cuenta. Después puedes cambiarlo todo o quitarlo.
publish-review = Una persona de { $organisation } lo lee antes de ponerlo en la lista. No cambia lo que has escrito.
# Number of the step, above the heading of a page of the form.
publish-step = Paso { $step } de { $steps }
publish-step-about = ¿De qué trata tu grupo?
publish-step-find = ¿Cómo encuentra la gente a tu grupo?
publish-step-people = ¿Para quién es?
publish-step-when = ¿Cuándo y dónde se reúnen?
publish-step-contact = ¿Cómo se contacta con el grupo?
publish-step-check = ¿Está bien así?
publish-next = Seguir
publish-back = Atrás
publish-save = Guardar
publish-send = Poner en la lista
# Beside the name of a question that may be left empty.
publish-optional = puede quedar vacío
publish-problems = Falta rellenar o cambiar algo. Lo que escribiste sigue ahí.
publish-problem-at = { $question }: { $problem }

publish-text-language = ¿En qué idioma escribes?
publish-text-language-hint = Escribe en el idioma que mejor le vaya a tu grupo. Más abajo puedes añadir otros idiomas.
publish-name = Nombre del grupo
publish-name-hint = Por ejemplo: Círculo de los martes de Helmond
publish-own-term = ¿Con qué palabra se llama el grupo a sí mismo?
publish-own-term-hint = Por ejemplo: grupo de autoayuda, encuentro con té, grupo para caminar. La palabra la elige el grupo.
publish-summary = Tu grupo en una o dos frases
publish-summary-hint = Por ejemplo: Somos mujeres que han perdido a alguien. Tomamos té y hablamos.
publish-description = Cuenta más sobre tu grupo
publish-description-hint = ¿Qué hacen en el grupo? ¿A quién le puede venir bien? No escribas nombres de personas ni nada sobre la enfermedad de una persona en particular.
publish-first-visit = ¿Cómo es la primera vez?
publish-first-visit-hint = Por ejemplo: Te esperamos en la puerta. No hace falta que digas nada.
publish-rules = ¿Qué acuerdos tiene el grupo?
publish-rules-hint = Por ejemplo: Lo que se dice aquí se queda aquí.
publish-add-language = Escribir también en otro idioma
publish-add-language-button = Añadir este idioma
# Heading above the texts in a second or third language. $language is its name.
publish-texts-in = Los textos en: { $language }

publish-themes = ¿De qué se trata?
publish-themes-hint = Elige uno o más temas. Así la gente encuentra tu grupo. En la página del grupo están también tus propias palabras.
publish-themes-suggested = Estos temas encajan con lo que escribiste
publish-languages = ¿Qué idiomas se hablan en el grupo?
publish-anonymity = ¿Qué sabrán los demás de quien viene?
publish-for = ¿Para quién?
publish-gender = ¿Solo para mujeres o solo para hombres?
publish-gender-both = Para todo el mundo
publish-age-min = ¿Desde qué edad?
publish-age-max = ¿Hasta qué edad?
publish-community = ¿Es para personas de un mismo origen?
publish-community-hint = Déjalo vacío si todo el mundo es bienvenido.
publish-conviction = ¿Se basa en una fe o convicción?
publish-conviction-none = No
publish-facilitation = ¿Quién guía el grupo?
publish-supported = ¿Qué organización ayuda al grupo?
publish-supported-hint = Por ejemplo, un centro de barrio. Déjalo vacío si no ayuda ninguna.
publish-welcome = ¿Cómo se recibe a la gente?
publish-openness = ¿Cómo puede alguien unirse al grupo?
publish-size = ¿Cuántas personas vienen, más o menos?
publish-cost = ¿Cuánto cuesta?
publish-cost-unsaid = No lo decimos
publish-amount = ¿Cuánto cada vez, en euros?

publish-format = ¿Cómo se reúnen?
publish-day = ¿Qué día?
publish-day-none = Elige un día
publish-rhythm = ¿Cada cuánto?
publish-rhythm-kept = Como está ahora: { $rhythm }
publish-start = ¿A qué hora empieza?
publish-start-hint = Por ejemplo, 19:30
publish-minutes = ¿Cuántos minutos dura?
publish-from = ¿Cuándo es la primera reunión?
publish-from-hint = Rellénalo si no se reúnen todas las semanas. Así sabemos qué semanas son.
publish-meeting-more = Añadir otro día u hora
# Heading above the second, third… time at which a group meets.
publish-meeting-number = Reunión { $number }
publish-venue = El lugar
publish-venue-kind = ¿Qué tipo de lugar es?
publish-venue-name = Nombre del edificio
publish-street = Calle y número
publish-postcode = Código postal
publish-postcode-hint = Por ejemplo, 5701 AB
publish-place = Ciudad o pueblo
publish-disclosure = ¿Qué puede saber todo el mundo del lugar?
publish-disclosure-exact = La dirección completa
publish-disclosure-area = Solo la ciudad o el pueblo, y el barrio
publish-disclosure-on-contact = Solo el municipio. El grupo da la dirección cuando alguien se pone en contacto.
publish-access = ¿Qué hace más fácil venir?
publish-travel = ¿Cómo se llega?
publish-travel-hint = Por ejemplo: autobús 51, parada Markt
publish-online-kind = ¿Cómo se reúnen en línea o por teléfono?
publish-online-url = Dirección de la reunión en línea
publish-online-url-hint = Déjalo vacío si la gente la recibe al ponerse en contacto.
publish-online-note = ¿Qué hay que saber?

publish-contact = ¿Qué puede ver todo el mundo?
publish-contact-hint = Elige al menos una forma de contacto, o déjalo todo vacío si la gente puede venir directamente a una reunión. Lo mejor es un número o una dirección del propio grupo.
publish-phone = Número de teléfono
publish-email = Correo electrónico
publish-web = Sitio web
publish-messenger = WhatsApp, Signal o Telegram
publish-messenger-hint = Un número o un enlace
publish-by-form = La gente puede escribirnos a través de este sitio. No ve nuestra dirección.
publish-seeking = ¿A quién o qué busca el grupo?
publish-private = Solo para el grupo
publish-maintainer = Tu propio correo electrónico
publish-maintainer-hint = Nadie más lo ve. Solo lo usamos para enviarte tu enlace secreto y los mensajes de quienes visitan el sitio y, dos veces al año, para preguntarte si todo está al día.
publish-mail-link = Envíame el enlace secreto por correo
publish-preview = Así lo verá la gente
publish-not-saved = Todavía no se ha guardado nada.
# For robots that fill in every field; people do not see it.
publish-trap = Deja este campo vacío

## After it was sent

publish-done-title = Gracias. Hemos recibido tu grupo.
publish-done = Primero lo lee { $organisation }. Puede tardar unos días. Después estará en la lista.
publish-link-title = Guarda este enlace secreto
publish-link = Con este enlace puedes cambiar tu grupo o quitarlo. Quien tenga el enlace también puede. No podemos mostrarlo otra vez.
publish-link-how = Cópialo, imprime esta página o apúntalo.
publish-link-mailed = También lo hemos enviado a tu correo.
publish-too-many = Hoy se han enviado muchos grupos. Inténtalo mañana otra vez. Lo que escribiste sigue aquí.
publish-too-fast = Ha sido muy rápido. Mira otra vez si todo está bien y vuelve a pulsar el botón.

## The group's own page

page-edit = Tu grupo
edit-title = Tu grupo
edit-unknown-title = Este enlace no funciona (o ya no)
edit-unknown = Quizás no se copió entero, o hay un enlace más nuevo. Pide uno nuevo a { $organisation }.
edit-too-many = Ha sido mucho en poco tiempo. Espera una hora e inténtalo otra vez. No se ha perdido nada.
edit-state-waiting = Tu grupo está esperando. { $organisation } va a leer lo que escribiste.
edit-state-asked = { $organisation } tiene una pregunta:
edit-state-answer = Cambia lo que quieras cambiar. Después lo leemos otra vez.
edit-state-declined = { $organisation } no ha puesto tu grupo en la lista. Este es el motivo:
edit-state-listed = Tu grupo está en la lista.
edit-state-hidden = { $organisation } no muestra tu grupo en este momento. Pregúntales por qué.
edit-state-unlisted = Tu grupo no está en la lista en este momento, porque hace mucho que no tenemos noticias. Pulsa “{ edit-confirm-button }” y volverá a estar.
edit-see = Ver la página de tu grupo
edit-confirmed-on = La última vez que dijiste que todo está al día fue el { $date }.
edit-confirmed-never = Todavía no has dicho que todo está al día.
edit-confirm-title = ¿Está todo al día?
edit-confirm-button = Sí, todo está al día
edit-confirmed = Gracias. Todo el mundo puede ver que está al día.
edit-change-title = Cambiar algo
edit-change-button = Cambiar los datos
edit-saved = Está guardado.
edit-pause-title = Hacer una pausa
edit-pause-hint = La gente ve que el grupo no se reúne durante un tiempo.
edit-pause-until = ¿Cuál es el último día de la pausa?
edit-pause-note = ¿Qué debe saber la gente?
edit-pause-button = Hacer una pausa
edit-resume-button = Nos reunimos otra vez
edit-full-button = El grupo está lleno
edit-not-full-button = Vuelve a haber sitio
edit-cancel-title = Un día no hay reunión
edit-cancel-hint = Elige los días en que no se reúnen.
edit-skip-holidays = Nunca nos reunimos en días festivos
edit-cancel-button = Guardar estos días
# Beside a day that is a public holiday. $holiday is its name.
edit-holiday = día festivo: { $holiday }
edit-hand-over-title = Que lo haga otra persona
edit-hand-over-hint = Habrá un nuevo enlace secreto. El tuyo deja de funcionar enseguida.
edit-hand-over-email = Correo de la nueva persona
edit-hand-over-button = Crear un enlace nuevo
edit-handed-over-title = Hay un nuevo enlace secreto
edit-handed-over = Da este enlace a la nueva persona. El enlace anterior ya no funciona.
edit-email-title = Tu correo electrónico
edit-email-button = Guardar la dirección
edit-withdraw-title = Quitar el grupo
edit-withdraw-hint = Entonces el grupo ya no estará en ninguna lista y borraremos lo que escribiste. Esto no se puede deshacer.
edit-withdraw-sure = Sí, quiero quitar mi grupo
edit-withdraw-button = Quitar el grupo
edit-withdraw-confirm = Marca primero la casilla.
edit-withdrawn-title = Tu grupo ya no está en la lista
edit-withdrawn = Ya no guardamos nada. Gracias por lo que hiciste.
edit-history-title = Lo que han cambiado otras personas
edit-history-none = Nadie más ha cambiado nada.
edit-history-by = Cambiado por { $who } el { $date }
edit-before = Antes
edit-after = Después
edit-nothing = (vacío)
edit-undo-button = Deshacer esto
edit-undone = Vuelve a estar como antes.
edit-conflict-title = Otra persona ha cambiado esto mientras tanto
edit-conflict = No se pierde nada. Abajo está lo que hay ahora y lo que escribiste. Si guardas, en estas partes queda lo que escribiste.
edit-conflict-theirs = Esto es lo que hay ahora
edit-conflict-mine = Esto es lo que escribiste
edit-conflict-save = Guardar mis palabras
# Beside the day on which a group last said that all is right, when that is long ago.
card-not-lately = sin revisar desde hace tiempo
edit-claim-title = Ocúpate de la página de tu grupo
edit-claim = { $organisation } te pregunta si quieres ocuparte de lo que se dice aquí sobre tu grupo. Para eso recibes un enlace secreto. Este botón funciona una sola vez.
edit-claim-button = Dame el enlace secreto

## holiday: public holidays

holiday-new-year = Año Nuevo
holiday-good-friday = Viernes Santo
holiday-easter = Domingo de Pascua
holiday-easter-monday = Lunes de Pascua
holiday-king = Día del Rey
holiday-liberation = Día de la Liberación
holiday-labour = Día del Trabajo
holiday-ascension = Ascensión
holiday-whit-sunday = Pentecostés
holiday-whit-monday = Lunes de Pentecostés
holiday-assumption = Asunción de la Virgen
holiday-unity = Día de la Unidad Alemana
holiday-national = Fiesta nacional
holiday-all-saints = Todos los Santos
holiday-armistice = Día del Armisticio
holiday-christmas = Navidad
holiday-boxing = Segundo día de Navidad
