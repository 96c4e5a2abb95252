# Mails to groups and to staff. Plain text. The subjects say nothing about what a group is about: others may see them.
# $site is the address of the site, $link is a whole address on a line of its own, $organisation is a name.

mail-hello = Hola:
mail-bye = Un saludo,
mail-link-subject = Tu enlace
mail-link = Este es tu enlace secreto. Con él puedes cambiar lo que se dice sobre tu grupo, o quitarlo. Guarda este mensaje y no se lo pases a nadie.
mail-approved-subject = Ya está en la lista
mail-approved = Lo que nos enviaste ya está en la lista. Todo el mundo puede verlo aquí:
mail-asked-subject = Una pregunta
mail-asked = Hemos leído lo que nos enviaste y tenemos una pregunta:
mail-asked-answer = Puedes responder a este mensaje o cambiar algo con tu enlace secreto.
mail-declined-subject = Sobre lo que nos enviaste
mail-declined = No lo hemos puesto en la lista. Este es el motivo:
mail-declined-answer = ¿Lo ves de otra manera? Puedes responder a este mensaje.
mail-confirm-subject = ¿Está todo al día?
mail-confirm = Tú te ocupas de un grupo de nuestra lista. ¿Está todo al día? Abre este enlace. Con un botón dices que sí, o cambias algo.
mail-remind-subject = ¿Está todo al día? (recordatorio)
mail-remind = Hace un tiempo te preguntamos si todo está al día. Todavía no hemos recibido respuesta.
mail-remind-soon = Si no recibimos respuesta, tu grupo dejará de estar en la lista después del { $date }. No se pierde: con pulsar un botón vuelve a estar.
mail-unlisted-subject = Por ahora no está en la lista
mail-unlisted = Hace mucho que no tenemos noticias tuyas. Por eso la gente ya no encuentra tu grupo. Abre este enlace y, con un botón, vuelve a la lista.
mail-changed-subject = Se ha cambiado algo
mail-changed = Hemos cambiado algo en lo que se dice sobre tu grupo. Con tu enlace secreto ves lo que había y lo que hay ahora. Ahí también puedes deshacerlo.
mail-claim-subject = Un enlace para ti
mail-claim = Con este enlace recibes un nuevo enlace secreto para tu grupo. Entonces el anterior deja de funcionar. El enlace de este mensaje funciona una sola vez, hasta el { $date }.
mail-sign-in-subject = Tu enlace
mail-sign-in = Con este enlace entras. Funciona una sola vez, hasta el { $time }. ¿No lo has pedido? Entonces no tienes que hacer nada.
mail-invited = Ya puedes ayudar a mantener al día la lista de { $organisation }. Con este enlace entras. Funciona una sola vez, hasta el { $time }.
mail-waiting-subject = Hay algo pendiente
mail-waiting = Hay algo pendiente para ti. Grupos nuevos: { $entries }. Avisos: { $reports }. Fuera de la lista porque nadie respondió: { $unlisted }.
