# Pages for the people of an organisation who look after its list. They have little time and are no computer people.
# An "entry" is everything that stands on the page of one group.

page-manage = Cuidar la lista
page-sign-in = Entrar

## Signing in

sign-in-title = Entrar
sign-in-intro = Esto es para quienes cuidan la lista de { $organisation }.
sign-in-email = Tu correo electrónico
sign-in-send = Envíame un enlace
sign-in-sent = Si conocemos este correo, hay un mensaje con un enlace en camino. El enlace funciona una sola vez, durante una hora.
sign-in-too-many = Se han pedido muchos enlaces. Inténtalo otra vez dentro de una hora.
# Button: with an account that the organisation has elsewhere.
sign-in-account = Entrar con la cuenta de tu organización
sign-in-account-unknown = Esta cuenta no es de nadie que cuide esta lista. Pide a alguien de administración que te invite.
sign-in-account-failed = No se ha podido entrar con esta cuenta. Inténtalo otra vez o pide un enlace por correo electrónico.
sign-in-ready = Pulsa el botón para entrar.
sign-in-button = Entrar
sign-in-unknown-title = Este enlace no funciona (o ya no)
sign-in-unknown = Un enlace funciona una sola vez y poco tiempo. Pide uno nuevo.
sign-in-needed = Entra primero.
sign-out = Salir
manage-forbidden = Puedes mirar esto, pero no cambiarlo. Pregunta a un administrador.
manage-expired = Esta página estuvo abierta demasiado tiempo, o has entrado otra vez. Inténtalo de nuevo.

## Menu

manage-queue = Lo que espera
manage-entries = Nuestras fichas
manage-venues = Lugares cerrados
manage-people = Personas
manage-log = Registro
manage-figures = Cifras
manage-tokens = Claves para programas
manage-import = Recibir y entregar
manage-profile = Quiénes somos

## What is waiting

queue-nothing = No espera nada. Todo está hecho.
queue-new = Fichas nuevas
queue-new-since = Llegó el { $date }
queue-new-changed = El grupo cambió esto después de tu pregunta
queue-remarks = Mira esto
remark-no-contact = No hay forma de tomar contacto.
remark-duplicate = Se parece a una ficha que ya está: { $name }
remark-stigma = Una palabra que puede herir: «{ $word }». Quizá la eligió el propio grupo.
remark-personal = Esto quizá trata de una sola persona: «{ $what }»
remark-many =
    { $n ->
        [one] { $n } ficha más que espera se parece a esta.
       *[other] { $n } fichas más que esperan se parecen a esta.
    }
remark-links = Hay muchas direcciones web en el texto.
remark-no-email = El grupo no dejó correo. Ve tu respuesta cuando abre su enlace secreto.
queue-approve = Poner en la lista
queue-ask = Hacer una pregunta
queue-decline = No poner en la lista
queue-text = Tu pregunta, o por qué no. El grupo lee esto.
queue-text-needed = Escribe primero tu pregunta.
# A kind sentence that the group reads where nobody wrote why.
queue-decline-standard = No encaja en esta lista.
queue-decline-same = No poner ninguna de estas en la lista
queue-whole = Leer la ficha entera
queue-private = Solo para vosotros: { $email }
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
       *[other] Se ha preguntado { $n } veces
    }
queue-stale-unlisted = Fuera de la lista
queue-peers = Otros sitios que quieren nuestras fichas
queue-peer-allow = Permitir
queue-peer-block = Rechazar
queue-done = Está hecho.
queue-gone = Otra persona ya lo ha decidido.

## Entries

entries-search = Parte de un nombre o lugar
entries-find = Buscar
entries-none = No hay fichas que encajen.
entry-title = Ficha
entry-owned = El grupo cuida esta ficha.
entry-not-owned = Nadie del grupo cuida todavía esta ficha.
entry-hidden = Esta ficha está oculta en este sitio.
entry-hide = Ocultar
entry-show = Mostrar otra vez
entry-edit = Cambiar
entry-edit-note = El grupo ve lo que cambias y puede deshacerlo.
entry-confirm = El grupo dice que todo sigue bien
entry-link-title = Dar al grupo un enlace nuevo
entry-link-known = Enviar al correo conocido
entry-link-other = Crear un enlace para entregar
entry-link-hint = Hazlo solo si sabes con seguridad que es alguien del grupo. El enlace anterior deja de funcionar cuando se usa el nuevo.
entry-link-sent = El enlace está en camino.
entry-link-made = Da este enlace al grupo. Funciona una sola vez, hasta el { $date }:
entry-history = Lo que se ha cambiado

## Closed places

venues-intro = ¿Un edificio está cerrado por un tiempo? Entonces hacen una pausa todos los grupos que se reúnen ahí. Las reuniones en línea siguen.
venues-place = ¿Qué edificio?
venues-from = Cerrado desde
venues-until = Cerrado hasta, incluido
venues-note = ¿Qué deben saber los visitantes?
venues-close = Cerrar este edificio
venues-reopen = Abrir otra vez
venues-open = No hay ningún edificio cerrado.
venues-closed = { $place }: desde el { $from } hasta el { $until }
venues-groups =
    { $n ->
        [one] { $n } grupo
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
people-session-end = Terminar
people-yourself = Eres tú
people-problem = Escribe un correo electrónico completo.
people-last = Tiene que haber al menos un administrador.
role-administrator = Administración: todo
role-editor = Edición: fichas y avisos
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
action-submitted = Ficha enviada
action-approved = Puesto en la lista
action-asked = Pregunta hecha
action-declined = No puesto en la lista
action-changed = Cambiado
action-confirmed = Confirmado
action-paused = Hizo una pausa
action-resumed = Se reúne otra vez
action-full = Dijo que está completo
action-cancelled = Reuniones anuladas
action-handed-over = Traspasado
action-withdrawn = Retirado
action-undone = Cambio deshecho
action-link = Enlace nuevo creado
action-claimed = Enlace nuevo usado
action-hidden = Oculto
action-shown = Mostrado otra vez
action-unlisted = Fuera de la lista, sin confirmar
action-asked-to-confirm = Preguntado si todo sigue bien
action-report-answered = Aviso respondido
action-peer = Decisión sobre otro sitio
action-closed = Edificio cerrado
action-reopened = Edificio abierto otra vez
action-invited = Invitado
action-removed = Quitado
action-role = Permisos cambiados
action-signed-in = Entró
action-session-ended = Sesión terminada
action-token = Clave para un programa creada
action-token-ended = Clave para un programa terminada
action-imported = Fichas recibidas
action-profile = «Quiénes somos» cambiado

## Figures

figures-intro = Estas cifras tratan de grupos, nunca de visitantes.
figures-themes = Grupos por tema
figures-languages = Grupos por idioma
figures-places = Grupos por municipio
figures-fresh = Cuándo dijeron los grupos que todo está bien
figures-fresh-half = En los últimos seis meses
figures-fresh-year = Hace entre seis meses y un año
figures-fresh-older = Hace más, o nunca
figures-gaps = Se pide, pero no hay
figures-gaps-note = Deseos que dejó la gente y búsquedas sin resultado. Los números pequeños no se muestran, los demás están redondeados.
figures-wishes = Deseos
figures-empty = Búsquedas sin resultado
figures-count = Número
figures-any = cualquiera
figures-all = Todos los sitios juntos
figures-own = Solo nuestras fichas
figures-csv = Descargar como tabla (CSV)
figures-nothing = Todavía no hay nada que mostrar.

## Keys for programs

tokens-intro = Con una clave, otro programa puede leer o cambiar la lista.
tokens-name = ¿Para qué es?
tokens-scope = Puede
tokens-make = Crear una clave
tokens-made = Esta es la clave. Cópiala ahora: no podemos mostrarla otra vez.
tokens-end = Terminar
tokens-ended = Terminada
tokens-none = No hay claves.
scope-read = Leer
scope-publish = Cambiar fichas
scope-admin = Todo

## Take in and give out

import-title = Recibir fichas
import-intro = Pega aquí una tabla (CSV) o JSON. Primero ves lo que pasaría. No cambia nada hasta que pulses el segundo botón.
import-text = La tabla
import-format = Tipo
import-review = Ver lo que pasaría
import-apply = Recibir
import-added = Nuevas: { $n }
import-changed = Cambiadas: { $n }
import-unchanged = Como estaban: { $n }
import-refused = Rechazadas: { $n }
import-row = Fila { $row }: { $problem }
import-unreadable = Esto no se puede leer: { $problem }
import-done = Ya está recibido.
export-title = Entregar nuestras fichas

## About us

profile-intro = Los visitantes leen esto en la página «{ page-organisations }». Escribe en tantos idiomas como quieras.
profile-text = ¿Quiénes sois y qué hacéis?
profile-phone = Número de teléfono
profile-email = Correo electrónico
profile-web = Sitio web
profile-save = Guardar
glossary-title = Nuestras propias palabras
glossary-intro = Explica aquí cómo usáis una palabra. La explicación está junto a la palabra en las páginas de vuestros grupos.
glossary-term = Palabra
glossary-meaning = Lo que queréis decir con ella
