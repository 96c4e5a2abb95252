# A group puts itself on the list and keeps its own entry. The readers are volunteers of a group, often tired and on
# a phone; they write about their own group in their own words. Short sentences, everyday words (CEFR B1), kind.
# "Entry" is everything that stands on the page of one group. "The list" is the list of groups of an organisation.

## The form

page-publish = Mettre votre groupe sur la liste
publish-title = Mettez votre groupe sur la liste
publish-intro = Cela prend une dizaine de minutes. Vous n’avez pas besoin de compte. Vous pourrez tout changer ou tout retirer plus tard.
publish-review = Quelqu’un de { $organisation } le lit avant la mise sur la liste. Vos mots ne sont pas changés.
# Number of the step, above the heading of a page of the form.
publish-step = Étape { $step } sur { $steps }
publish-step-about = De quoi parle votre groupe ?
publish-step-find = Comment vous trouve-t-on ?
publish-step-people = Pour qui est-il ?
publish-step-when = Quand et où vous retrouvez-vous ?
publish-step-contact = Comment vous joindre ?
publish-step-check = Est-ce que tout est juste ?
publish-next = Suivant
publish-back = Retour
publish-save = Enregistrer
publish-send = Mettre sur la liste
# Beside the name of a question that may be left empty.
publish-optional = peut rester vide
publish-problems = Il reste quelque chose à remplir ou à changer. Ce que vous avez écrit est toujours là.
publish-problem-at = { $question } : { $problem }

publish-text-language = Dans quelle langue écrivez-vous ?
publish-text-language-hint = Écrivez dans la langue qui convient le mieux à votre groupe. Plus bas, vous pouvez ajouter d’autres langues.
publish-name = Nom du groupe
publish-name-hint = Par exemple : Cercle du mardi Helmond
publish-own-term = Comment vous appelez-vous entre vous ?
publish-own-term-hint = Par exemple : groupe d’entraide, matinée thé, club de marche. C’est vous qui choisissez le mot.
publish-summary = Votre groupe en une ou deux phrases
publish-summary-hint = Par exemple : Nous sommes des femmes qui ont perdu quelqu’un. Nous buvons un thé et nous parlons.
publish-description = Dites-en plus sur votre groupe
publish-description-hint = Que faites-vous ensemble ? À qui cela fait-il du bien ? N’écrivez pas de noms, ni rien sur la maladie d’une personne.
publish-first-visit = Comment se passe la première fois ?
publish-first-visit-hint = Par exemple : Nous vous attendons à la porte. Vous n’êtes pas obligé de parler.
publish-rules = Que décidez-vous ensemble ?
publish-rules-hint = Par exemple : Ce qui se dit ici reste ici.
publish-add-language = Écrire aussi dans une autre langue
publish-add-language-button = Ajouter cette langue
# Heading above the texts in a second or third language. $language is its name.
publish-texts-in = Les textes en : { $language }

publish-themes = De quoi s’agit-il ?
publish-themes-hint = Choisissez un ou plusieurs sujets. C’est ainsi qu’on vous trouve. Votre page montre aussi vos propres mots.
publish-themes-suggested = Ces sujets vont avec ce que vous avez écrit
publish-languages = Quelles langues parlez-vous dans le groupe ?
publish-anonymity = Que saura-t-on d’une personne qui vient ?
publish-for = Pour qui ?
publish-gender = Seulement pour les femmes ou pour les hommes ?
publish-gender-both = Pour tout le monde
publish-age-min = À partir de quel âge ?
publish-age-max = Jusqu’à quel âge ?
publish-community = Est-ce pour des personnes de même origine ?
publish-community-hint = Laissez vide si tout le monde est le bienvenu.
publish-conviction = Y a-t-il une foi ou une conviction à la base ?
publish-conviction-none = Non
publish-facilitation = Qui anime le groupe ?
publish-supported = Quelle organisation vous aide ?
publish-supported-hint = Par exemple une maison de quartier. Laissez vide si personne ne vous aide.
publish-welcome = Comment accueillez-vous les gens ?
publish-openness = Comment rejoint-on le groupe ?
publish-size = Combien de personnes viennent, à peu près ?
publish-cost = Combien cela coûte-t-il ?
publish-cost-unsaid = Nous ne le disons pas
publish-amount = Combien chaque fois, en euros ?

publish-format = Comment vous retrouvez-vous ?
publish-day = Quel jour ?
publish-day-none = Choisissez un jour
publish-rhythm = Tous les combien ?
publish-rhythm-kept = Comme maintenant : { $rhythm }
publish-start = À quelle heure cela commence-t-il ?
publish-start-hint = Par exemple 19:30
publish-minutes = Combien de minutes cela dure-t-il ?
publish-from = Quand est la première rencontre ?
publish-from-hint = À remplir si vous ne vous retrouvez pas chaque semaine. Ainsi nous savons quelles semaines.
publish-meeting-more = Ajouter un autre jour ou une autre heure
# Heading above the second, third… time at which a group meets.
publish-meeting-number = Rencontre { $number }
publish-venue = Le lieu
publish-venue-kind = Quel genre de lieu est-ce ?
publish-venue-name = Nom du bâtiment
publish-street = Rue et numéro
publish-postcode = Code postal
publish-postcode-hint = Par exemple 5701 AB
publish-place = Ville ou village
publish-disclosure = Que peut savoir tout le monde du lieu ?
publish-disclosure-exact = L’adresse entière
publish-disclosure-area = Seulement la ville et le quartier
publish-disclosure-on-contact = Seulement la commune. Vous donnez l’adresse quand quelqu’un vous contacte.
publish-access = Qu’est-ce qui aide à venir ?
publish-travel = Comment y va-t-on ?
publish-travel-hint = Par exemple : bus 51, arrêt Marché
publish-online-kind = Comment vous retrouvez-vous en ligne ou par téléphone ?
publish-online-url = Adresse de la rencontre en ligne
publish-online-url-hint = Laissez vide si on la reçoit en vous contactant.
publish-online-note = Que faut-il savoir ?

publish-contact = Que peut voir tout le monde ?
publish-contact-hint = Choisissez-en au moins un, ou laissez tout vide si l’on peut simplement venir à une rencontre. Prenez de préférence un numéro ou une adresse du groupe.
publish-phone = Numéro de téléphone
publish-email = Adresse e-mail
publish-web = Site web
publish-messenger = WhatsApp, Signal ou Telegram
publish-messenger-hint = Un numéro ou un lien
publish-by-form = On peut nous écrire par ce site. Notre adresse ne se voit pas.
publish-seeking = Que cherchez-vous ?
publish-private = Seulement pour nous
publish-maintainer = Votre propre adresse e-mail
publish-maintainer-hint = Personne d’autre ne la voit. Elle sert seulement à vous envoyer votre lien secret, les messages des visiteurs et, deux fois par an, la question si tout est encore juste.
publish-mail-link = Envoyez-moi le lien secret par e-mail
publish-preview = Voici ce que verront les visiteurs.
publish-not-saved = Rien n’est encore enregistré.
# For robots that fill in every field; people do not see it.
publish-trap = Laissez ce champ vide

## After it was sent

publish-done-title = Merci. Votre groupe nous est bien arrivé.
publish-done = { $organisation } le lit d’abord. Cela peut prendre quelques jours. Ensuite il est sur la liste.
publish-link-title = Gardez ce lien secret
publish-link = Avec ce lien, vous pouvez changer votre groupe ou le retirer. Toute personne qui a le lien peut le faire aussi. Nous ne pouvons pas le montrer une deuxième fois.
publish-link-how = Copiez-le, imprimez cette page ou notez-le.
publish-link-mailed = Nous l’avons aussi envoyé à votre adresse e-mail.
publish-too-many = Beaucoup de groupes ont été envoyés aujourd’hui. Réessayez demain. Ce que vous avez écrit est toujours là.
publish-too-fast = C’était très rapide. Regardez encore une fois si tout est juste, puis appuyez de nouveau sur le bouton.

## The group's own page

page-edit = Votre groupe
edit-title = Votre groupe
edit-unknown-title = Ce lien ne marche pas (ou plus)
edit-unknown = Il n’a peut-être pas été copié en entier, ou il y a un lien plus récent. Demandez-en un nouveau à { $organisation }.
edit-state-waiting = Votre groupe attend. { $organisation } va le lire.
edit-state-asked = { $organisation } a une question pour vous :
edit-state-answer = Changez ce que vous voulez. Ensuite nous le relirons.
edit-state-declined = { $organisation } n’a pas mis votre groupe sur la liste. Voici pourquoi :
edit-state-listed = Votre groupe est sur la liste.
edit-state-hidden = { $organisation } ne montre pas votre groupe en ce moment. Demandez-leur pourquoi.
edit-state-unlisted = Votre groupe n’est pas sur la liste en ce moment, car nous n’avons pas eu de vos nouvelles depuis longtemps. Appuyez sur « { edit-confirm-button } » et il y sera de nouveau.
edit-see = Voir la page de votre groupe
edit-confirmed-on = Vous avez dit le { $date } que tout était encore juste.
edit-confirmed-never = Vous n’avez pas encore dit que tout est juste.
edit-confirm-title = Tout est-il encore juste ?
edit-confirm-button = Oui, tout est encore juste
edit-confirmed = Merci. Tout le monde peut voir que c’est encore juste.
edit-change-title = Changer quelque chose
edit-change-button = Changer la fiche
edit-saved = C’est enregistré.
edit-pause-title = Faire une pause
edit-pause-hint = Les visiteurs voient que vous ne vous retrouvez pas pendant un temps.
edit-pause-until = Jusqu’à quel jour inclus ?
edit-pause-note = Que doivent savoir les visiteurs ?
edit-pause-button = Faire une pause
edit-resume-button = Nous nous retrouvons de nouveau
edit-full-button = Le groupe est complet
edit-not-full-button = Il y a de nouveau de la place
edit-cancel-title = Une rencontre n’a pas lieu
edit-cancel-hint = Choisissez les jours où vous ne vous retrouvez pas.
edit-skip-holidays = Nous ne nous retrouvons jamais les jours fériés
edit-cancel-button = Enregistrer ces jours
# Beside a day that is a public holiday. $holiday is its name.
edit-holiday = jour férié : { $holiday }
edit-hand-over-title = Confier cela à quelqu’un d’autre
edit-hand-over-hint = Il y aura un nouveau lien secret. Le vôtre ne marchera plus tout de suite après.
edit-hand-over-email = Adresse e-mail de la nouvelle personne
edit-hand-over-button = Faire un nouveau lien
edit-handed-over-title = Il y a un nouveau lien secret
edit-handed-over = Donnez ce lien à la nouvelle personne. L’ancien lien ne marche plus.
edit-email-title = Votre adresse e-mail
edit-email-button = Enregistrer l’adresse
edit-withdraw-title = Retirer le groupe
edit-withdraw-hint = Il ne sera plus sur aucune liste, et nous oublierons ce que vous avez écrit. On ne peut pas revenir en arrière.
edit-withdraw-sure = Oui, retirez mon groupe
edit-withdraw-button = Retirer le groupe
edit-withdraw-confirm = Cochez d’abord la case.
edit-withdrawn-title = Votre groupe n’est plus sur la liste
edit-withdrawn = Il ne nous en reste rien. Merci pour ce que vous avez fait.
edit-history-title = Ce que d’autres ont changé
edit-history-none = Personne d’autre n’a rien changé.
edit-history-by = Changé par { $who } le { $date }
edit-before = Avant
edit-after = Après
edit-nothing = (vide)
edit-undo-button = Annuler ce changement
edit-undone = C’est comme avant.
edit-conflict-title = Quelqu’un d’autre a changé cela entre-temps
edit-conflict = Rien n’est perdu. Ci-dessous, ce qui est là maintenant et ce que vous avez écrit. Si vous enregistrez, vos mots comptent pour ces parties.
edit-conflict-theirs = Ce qui est là maintenant
edit-conflict-mine = Ce que vous avez écrit
edit-conflict-save = Enregistrer mes mots
# Beside the day on which a group last said that all is right, when that is long ago.
card-not-lately = pas vérifié récemment
edit-claim-title = Occupez-vous de la fiche de votre groupe
edit-claim = { $organisation } vous demande de vous occuper de la fiche de votre groupe. Vous recevez pour cela un lien secret. Ce bouton marche une seule fois.
edit-claim-button = Donnez-moi le lien secret

## holiday: public holidays

holiday-new-year = Jour de l’An
holiday-good-friday = Vendredi saint
holiday-easter = dimanche de Pâques
holiday-easter-monday = lundi de Pâques
holiday-king = fête du Roi
holiday-liberation = jour de la Libération
holiday-labour = fête du Travail
holiday-ascension = Ascension
holiday-whit-sunday = Pentecôte
holiday-whit-monday = lundi de Pentecôte
holiday-assumption = Assomption
holiday-unity = jour de l’Unité allemande
holiday-national = fête nationale
holiday-all-saints = Toussaint
holiday-armistice = Armistice
holiday-christmas = Noël
holiday-boxing = lendemain de Noël
