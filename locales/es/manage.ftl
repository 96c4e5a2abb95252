# Pages for the people of an organisation who look after its list. They have little time and are no computer people.
# An "entry" is everything that stands on the page of one group.

page-manage = Mantener la lista al día
page-sign-in = Entrar

## Signing in

sign-in-title = Entrar
sign-in-intro = Esto es para quienes mantienen al día la lista de { $organisation }.
sign-in-email = Tu correo electrónico
sign-in-send = Envíame un enlace
sign-in-sent = Si conocemos esta dirección, ya va en camino un mensaje con un enlace. El enlace funciona una sola vez, durante una hora.
sign-in-too-many = Se han pedido muchos enlaces. Inténtalo otra vez dentro de una hora.
# Button: with an account that the organisation has elsewhere.
sign-in-account = Entrar con la cuenta de tu organización
sign-in-account-unknown = Esta cuenta no es de nadie que se ocupe de esta lista. Pide una invitación a una persona que la administre.
sign-in-account-failed = No se ha podido entrar con esta cuenta. Inténtalo otra vez o pide un enlace por correo electrónico.
sign-in-ready = Pulsa el botón para entrar.
sign-in-button = Entrar
sign-in-unknown-title = Este enlace no funciona (o ya no)
sign-in-unknown = Un enlace funciona una sola vez y poco tiempo. Pide uno nuevo.
sign-in-needed = Entra primero.
sign-out = Salir
manage-forbidden = Puedes mirar esto, pero no cambiarlo. Pregunta a una persona que administre la lista.
manage-expired = Esta página estuvo abierta demasiado tiempo, o has entrado otra vez. Inténtalo de nuevo.

## Menu

manage-queue = Pendiente
manage-entries = Nuestros grupos
manage-venues = Edificios cerrados
manage-people = Personas
manage-log = Registro
manage-figures = Cifras
manage-tokens = Claves para programas
manage-import = Cargar y compartir
manage-profile = Quiénes somos

## What is waiting

queue-nothing = No hay nada pendiente. Todo está hecho.
queue-new = Grupos nuevos
queue-new-since = Llegó el { $date }
queue-new-changed = El grupo cambió esto después de tu pregunta
queue-remarks = Mira esto
remark-no-contact = No hay ninguna forma de ponerse en contacto.
remark-duplicate = Se parece a un grupo que ya está: { $name }
remark-stigma = Una palabra que puede herir: “{ $word }”. Quizás la eligió el propio grupo.
remark-personal = Quizás esto trata de una sola persona: “{ $what }”
remark-many =
    { $n ->
        [one] Hay { $n } grupo más en espera que se parece a este.
        [many] Hay { $n } de grupos más en espera que se parecen a este.
       *[other] Hay { $n } grupos más en espera que se parecen a este.
    }
remark-links = Hay muchas direcciones web en el texto.
remark-no-email = El grupo no dejó correo. Verá tu respuesta cuando abra su enlace secreto.
queue-approve = Poner en la lista
queue-ask = Hacer una pregunta
queue-decline = No poner en la lista
queue-text = Tu pregunta, o por qué no va a la lista. El grupo lee esto.
queue-text-needed = Escribe primero tu pregunta.
# A kind sentence that the group reads where nobody wrote why.
queue-decline-standard = No encaja en esta lista.
queue-decline-same = No poner ninguno de estos en la lista
queue-whole = Leer todo
queue-private = Solo para la organización: { $email }
queue-reports = Avisos
queue-report-from = De { $where }
queue-report-here = alguien que visitó este sitio
queue-report-answer = ¿Qué has hecho?
queue-report-accept = Hecho
queue-report-reject = No hace falta
queue-changed = Cambiado por el propio grupo
queue-changed-seen = Lo he visto
queue-stale = Sin confirmar
queue-stale-since = Última confirmación: { $date }
queue-stale-never = Nunca confirmado
queue-stale-asked =
    { $n ->
        [0] Todavía no se ha preguntado
        [one] Se ha preguntado una vez
        [many] Se ha preguntado { $n } de veces
       *[other] Se ha preguntado { $n } veces
    }
queue-stale-unlisted = Fuera de la lista
queue-peers = Otros sitios que quieren mostrar nuestros grupos
queue-peer-allow = Permitir
queue-peer-block = Rechazar
queue-done = Está hecho.
queue-gone = Otra persona ya lo ha decidido.

## Entries

entries-search = Parte de un nombre o lugar
entries-find = Buscar
entries-none = No hay grupos que encajen.
entry-title = Un grupo
entry-owned = El propio grupo se ocupa de lo que se dice aquí.
entry-not-owned = Todavía nadie del grupo se ocupa de lo que se dice aquí.
entry-hidden = Este grupo está oculto en este sitio.
entry-hide = Ocultar
entry-show = Mostrar otra vez
entry-edit = Cambiar
entry-edit-note = El grupo ve lo que cambias y puede deshacerlo.
entry-confirm = El grupo dice que todo está al día
entry-link-title = Dar al grupo un enlace nuevo
entry-link-known = Enviar al correo que ya tenemos
entry-link-other = Crear un enlace para entregar
entry-link-hint = Hazlo solo si sabes con seguridad que es alguien del grupo. El enlace anterior deja de funcionar cuando se usa el nuevo.
entry-link-sent = El enlace está en camino.
entry-link-made = Da este enlace al grupo. Funciona una sola vez, hasta el { $date }:
entry-history = Lo que se ha cambiado

## Closed places

venues-intro = ¿Un edificio está cerrado por un tiempo? Entonces hacen una pausa todos los grupos que se reúnen ahí. Las reuniones en línea siguen.
venues-place = ¿Qué edificio?
venues-from = Cerrado desde
venues-until = Último día cerrado
venues-note = ¿Qué debe saber la gente?
venues-close = Cerrar este edificio
venues-reopen = Abrir otra vez
venues-open = No hay ningún edificio cerrado.
venues-closed = { $place }: desde el { $from } hasta el { $until }
venues-groups =
    { $n ->
        [one] { $n } grupo
        [many] { $n } de grupos
       *[other] { $n } grupos
    }
venues-problem = Elige un edificio y un último día que no sea anterior al primero.

## People

people-invite = Invitar a alguien
people-name = Correo electrónico
people-role = Puede
people-remove = Quitar
people-sessions = Sesiones abiertas
people-session-since = Desde el { $date }
people-session-end = Cerrar
people-yourself = Eres tú
people-problem = Escribe un correo electrónico completo.
people-last = Tiene que haber al menos una persona que lo administre todo.
role-administrator = Administración: todo
role-editor = Edición: grupos y avisos
role-reader = Lectura: solo mirar

## Log

log-intro = Quién hizo qué. Nadie puede cambiarlo.
log-when = Cuándo
log-who = Quién
log-what = Qué
log-about = Sobre
log-older = Más antiguo
log-group = el grupo
log-node = este mismo sitio
log-program = un programa
log-command = alguien en el teclado del servidor
action-submitted = Grupo enviado
action-approved = Puesto en la lista
action-asked = Pregunta hecha
action-declined = No puesto en la lista
action-changed = Cambiado
action-confirmed = Confirmado
action-paused = Hizo una pausa
action-resumed = Se reúne otra vez
action-full = Dijo que el grupo está lleno
action-cancelled = Reuniones anuladas
action-handed-over = Pasado a otra persona
action-withdrawn = Retirado
action-undone = Cambio deshecho
action-link = Enlace nuevo creado
action-claimed = Enlace nuevo usado
action-hidden = Oculto
action-shown = Mostrado otra vez
action-unlisted = Fuera de la lista, sin confirmar
action-asked-to-confirm = Se preguntó si todo está al día
action-report-answered = Aviso respondido
action-peer = Decisión sobre otro sitio
action-closed = Edificio cerrado
action-reopened = Edificio abierto otra vez
action-invited = Persona invitada
action-removed = Persona quitada
action-role = Permisos cambiados
action-signed-in = Entró
action-session-ended = Sesión cerrada
action-token = Clave creada para un programa
action-token-ended = Clave de un programa anulada
action-imported = Grupos cargados
action-profile = “Quiénes somos” cambiado

## Figures

figures-intro = Estas cifras tratan de grupos, nunca de visitantes.
figures-themes = Grupos por tema
figures-languages = Grupos por idioma
figures-places = Grupos por municipio
figures-fresh = Cuándo dijeron los grupos que todo está al día
figures-fresh-half = En los últimos seis meses
figures-fresh-year = Hace entre seis meses y un año
figures-fresh-older = Hace más, o nunca
figures-gaps = Se pide, pero no hay
figures-gaps-note = Deseos que dejó la gente y búsquedas sin resultado. Las cantidades pequeñas no se muestran, las demás están redondeadas.
figures-wishes = Deseos
figures-empty = Búsquedas sin resultado
figures-count = Cantidad
figures-any = cualquiera
figures-all = Todos los sitios juntos
figures-own = Solo nuestros grupos
figures-csv = Descargar como tabla (CSV)
figures-nothing = Todavía no hay nada que mostrar.

## Keys for programs

tokens-intro = Con una clave, otro programa puede leer o cambiar la lista.
tokens-name = ¿Para qué es?
tokens-scope = Puede
tokens-make = Crear una clave
tokens-made = Esta es la clave. Cópiala ahora: no podemos mostrarla otra vez.
tokens-end = Anular
tokens-ended = Anulada
tokens-none = No hay claves.
scope-read = Leer
scope-publish = Cambiar grupos
scope-admin = Todo

## Take in and give out

import-title = Cargar grupos
import-intro = Pega aquí una tabla (CSV) o JSON. Primero ves lo que pasaría. No cambia nada hasta que pulses el segundo botón.
import-text = La tabla
import-format = Tipo
import-review = Ver lo que pasaría
import-apply = Cargar
import-added = Nuevos: { $n }
import-changed = Cambiados: { $n }
import-unchanged = Como estaban: { $n }
import-refused = Rechazados: { $n }
import-row = Fila { $row }: { $problem }
import-unreadable = No podemos leer esto: { $problem }
import-done = Ya está cargado.
export-title = Compartir nuestros grupos

## About us

profile-intro = Quienes visitan el sitio leen esto en la página “{ page-organisations }”. Escribe en tantos idiomas como quieras.
profile-text = ¿Quiénes son y qué hacen?
profile-phone = Número de teléfono
profile-email = Correo electrónico
profile-web = Sitio web
profile-save = Guardar
glossary-title = Nuestras propias palabras
glossary-intro = Explica aquí cómo usan ustedes una palabra. La explicación está junto a la palabra en las páginas de sus grupos.
glossary-term = Palabra
glossary-meaning = Lo que quieren decir con ella
