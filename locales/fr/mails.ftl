# Mails to groups and to staff. Plain text. The subjects say nothing about what a group is about: others may see them.
# $site is the address of the site, $link is a whole address on a line of its own, $organisation is a name.

mail-hello = Bonjour,
mail-bye = Cordialement,
mail-link-subject = Votre lien
mail-link = Voici votre lien secret. Il vous permet de changer ou de retirer ce qui est écrit sur votre groupe. Gardez ce message et ne le transmettez à personne.
mail-approved-subject = C’est sur la liste
mail-approved = Ce que vous nous avez envoyé est maintenant sur la liste. Tout le monde peut le voir ici :
mail-asked-subject = Une question
mail-asked = Nous avons lu ce que vous nous avez envoyé et nous avons une question :
mail-asked-answer = Vous pouvez répondre à ce message, ou changer quelque chose avec votre lien secret.
mail-declined-subject = Au sujet de ce que vous nous avez envoyé
mail-declined = Nous ne l’avons pas mis sur la liste. Voici pourquoi :
mail-declined-answer = Vous voyez les choses autrement ? Vous pouvez répondre à ce message.
mail-confirm-subject = Tout est-il encore à jour ?
mail-confirm = Vous vous occupez d’un groupe sur notre liste. Tout est-il encore à jour ? Ouvrez ce lien. Un bouton suffit pour dire oui. Vous pouvez aussi changer quelque chose.
mail-remind-subject = Tout est-il encore à jour ? (rappel)
mail-remind = Il y a quelque temps, nous vous avons demandé si tout était encore à jour. Nous n’avons pas encore reçu de réponse.
mail-remind-soon = Sans réponse, votre groupe ne sera plus sur la liste après le { $date }. Il n’est pas perdu : un bouton suffit pour le remettre.
mail-unlisted-subject = Ce n’est plus sur la liste pour le moment
mail-unlisted = Nous n’avons pas eu de vos nouvelles depuis longtemps. C’est pourquoi on ne trouve plus votre groupe. Ouvrez ce lien : un bouton suffit pour le remettre.
mail-changed-subject = Quelque chose a été changé
mail-changed = Nous avons changé quelque chose dans ce qui est écrit sur votre groupe. Avec votre lien secret, vous voyez ce qu’il y avait et ce qu’il y a maintenant. Vous pouvez aussi y annuler le changement.
mail-claim-subject = Un lien pour vous
mail-claim = Avec ce lien, vous recevez un nouveau lien secret pour votre groupe. L’ancien ne marchera alors plus. Le lien de ce message marche une seule fois, jusqu’au { $date }.
mail-sign-in-subject = Votre lien
mail-sign-in = Ce lien sert à vous connecter. Il marche une seule fois, jusqu’au { $time }. Vous ne l’avez pas demandé ? Alors vous n’avez rien à faire.
mail-invited = Vous pouvez maintenant aider à tenir la liste chez { $organisation }. Ce lien sert à vous connecter. Il marche une seule fois, jusqu’au { $time }.
mail-waiting-subject = Il y a quelque chose à faire
mail-waiting = Quelque chose vous attend. Nouveaux groupes : { $entries }. Signalements : { $reports }. Plus sur la liste faute de réponse : { $unlisted }.
