# Mails to groups and to staff. Plain text. The subjects say nothing about what a group is about: others may see them.
# $site is the address of the site, $link is a whole address on a line of its own, $organisation is a name.

mail-hello = Bonjour,
mail-bye = Cordialement,
mail-link-subject = Votre lien
mail-link = Voici votre lien secret. Il vous permet de changer votre fiche ou de la retirer. Gardez ce message et ne le transmettez à personne.
mail-approved-subject = C’est sur la liste
mail-approved = Ce que vous nous avez envoyé est maintenant sur la liste. Tout le monde peut le voir ici :
mail-asked-subject = Une question
mail-asked = Nous avons lu ce que vous nous avez envoyé et nous avons une question :
mail-asked-answer = Vous pouvez répondre à ce message, ou changer votre fiche avec votre lien secret.
mail-declined-subject = Au sujet de ce que vous nous avez envoyé
mail-declined = Nous ne l’avons pas mis sur la liste. Voici pourquoi :
mail-declined-answer = Vous voyez les choses autrement ? Vous pouvez répondre à ce message.
mail-confirm-subject = Tout est-il encore juste ?
mail-confirm = Vous vous occupez d’une fiche sur notre liste. Tout y est-il encore juste ? Ouvrez ce lien. Un bouton suffit pour dire oui, ou vous changez quelque chose.
mail-remind-subject = Tout est-il encore juste ? (rappel)
mail-remind = Il y a quelque temps, nous avons demandé si tout est encore juste. Nous n’avons pas encore eu de vos nouvelles.
mail-remind-soon = Sans nouvelles, votre fiche ne sera plus sur la liste après le { $date }. Elle n’est pas perdue : un bouton suffit pour la remettre.
mail-unlisted-subject = Votre fiche n’est pas sur la liste pour le moment
mail-unlisted = Nous n’avons pas eu de vos nouvelles depuis longtemps. C’est pourquoi on ne trouve plus votre fiche. Avec ce lien, un bouton suffit pour la remettre.
mail-changed-subject = Quelque chose a été changé
mail-changed = Nous avons changé quelque chose dans votre fiche. Avec votre lien secret, vous voyez ce qu’il y avait et ce qu’il y a maintenant. Vous pouvez y annuler le changement.
mail-claim-subject = Un lien pour vous
mail-claim = Avec ce lien, vous recevez un nouveau lien secret pour votre fiche. L’ancien ne marchera plus. Le lien de ce message marche une seule fois, jusqu’au { $date }.
mail-sign-in-subject = Votre lien
mail-sign-in = Ce lien sert à vous connecter. Il marche une seule fois, jusqu’à : { $time }. Vous ne l’avez pas demandé ? Alors vous n’avez rien à faire.
mail-invited = Vous pouvez maintenant aider à tenir la liste de { $organisation }. Ce lien sert à vous connecter. Il marche une seule fois, jusqu’à : { $time }.
mail-waiting-subject = Quelque chose attend
mail-waiting = Quelque chose vous attend. Nouvelles fiches : { $entries }. Signalements : { $reports }. Plus sur la liste faute de réponse : { $unlisted }.
