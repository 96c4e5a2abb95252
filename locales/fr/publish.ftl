# A group puts itself on the list and keeps its own entry. The readers are volunteers of a group, often tired and on
# a phone; they write about their own group in their own words. Short sentences, everyday words (CEFR B1), kind.
# "Entry" is everything that stands on the page of one group. "The list" is the list of groups of an organisation.

## The form

page-publish = Mettre votre groupe sur la liste
publish-title = Mettez votre groupe sur la liste
publish-intro = Cela prend une dizaine de minutes. Vous n’avez pas besoin de compte. Vous pourrez tout changer ou tout retirer plus tard.
publish-review = Chez { $organisation }, une personne le lit avant de le mettre sur la liste. Elle ne change pas vos mots.
# Number of the step, above the heading of a page of the form.
publish-step = Étape { $step } sur { $steps }
publish-step-about = De quoi parle votre groupe ?
publish-step-find = Comment peut-on vous trouver ?
publish-step-people = Pour qui est le groupe ?
publish-step-when = Quand et où vous retrouvez-vous ?
publish-step-contact = Comment vous joindre ?
publish-step-check = Est-ce que tout est correct ?
publish-next = Suivant
publish-back = Retour
publish-save = Enregistrer
publish-send = Mettre sur la liste
# Beside the name of a question that may be left empty.
publish-optional = peut rester vide
publish-problems = Il reste quelque chose à remplir ou à changer. Ce que vous avez écrit est toujours là.
publish-problem-at = { $question } : { $problem }

publish-text-language = Dans quelle langue écrivez-vous ?
publish-text-language-hint = Écrivez dans la langue qui convient le mieux à votre groupe. Plus bas, vous pouvez ajouter d’autres langues.
publish-name = Nom du groupe
publish-name-hint = Par exemple : Cercle du mardi de Helmond
publish-own-term = Quel mot utilisez-vous pour votre groupe ?
publish-own-term-hint = Par exemple : groupe d’entraide, matinée thé, club de marche. C’est vous qui choisissez le mot.
publish-summary = Votre groupe en une ou deux phrases
publish-summary-hint = Par exemple : Nous sommes des femmes qui ont perdu quelqu’un. Nous buvons un thé et nous parlons.
publish-description = Dites-en plus sur votre groupe
publish-description-hint = Que faites-vous ensemble ? À qui cela fait-il du bien ? N’écrivez pas de noms de personnes, et rien sur la maladie d’une personne.
publish-first-visit = Comment se passe la première fois ?
publish-first-visit-hint = Par exemple : Nous vous attendons à la porte. Vous n’avez pas besoin de parler.
publish-rules = Quelles règles avez-vous choisies ensemble ?
publish-rules-hint = Par exemple : Ce qui se dit ici reste ici.
publish-add-language = Écrire aussi dans une autre langue
publish-add-language-button = Ajouter cette langue
# Heading above the texts in a second or third language. $language is its name.
publish-texts-in = Les textes en : { $language }

publish-themes = De quoi s’agit-il ?
publish-themes-hint = Choisissez un ou plusieurs sujets. C’est ainsi qu’on vous trouve. Votre page montre aussi vos propres mots.
publish-themes-suggested = Ces sujets vont avec ce que vous avez écrit
publish-languages = Quelles langues parlez-vous dans le groupe ?
publish-anonymity = Qu’est-ce que les autres sauront d’une personne qui vient ?
publish-for = Pour qui ?
publish-gender = Seulement pour les femmes, ou seulement pour les hommes ?
publish-gender-both = Pour tout le monde
publish-age-min = À partir de quel âge ?
publish-age-max = Jusqu’à quel âge ?
publish-community = Est-ce pour des personnes de même origine ?
publish-community-hint = Laissez vide si tout le monde peut venir.
publish-conviction = Le groupe est-il lié à une foi ou à une conviction ?
publish-conviction-none = Non
publish-facilitation = Qui anime le groupe ?
publish-supported = Quelle organisation vous aide ?
publish-supported-hint = Par exemple une maison de quartier. Laissez vide si personne ne vous aide.
publish-welcome = Comment accueillez-vous les gens ?
publish-openness = Comment rejoindre le groupe ?
publish-size = Combien de personnes viennent, à peu près ?
publish-cost = Combien ça coûte ?
publish-cost-unsaid = Nous ne le disons pas
publish-amount = Combien par rencontre, en euros ?

publish-format = Comment vous retrouvez-vous ?
publish-day = Quel jour ?
publish-day-none = Choisissez un jour
publish-rhythm = À quel rythme ?
publish-rhythm-kept = Comme maintenant : { $rhythm }
publish-start = À quelle heure cela commence-t-il ?
publish-start-hint = Par exemple 19:30
publish-minutes = Combien de minutes cela dure-t-il ?
publish-from = Quand est la première rencontre ?
publish-from-hint = Remplissez ce champ si vous ne vous retrouvez pas chaque semaine. Nous saurons alors de quelles semaines il s’agit.
publish-meeting-more = Ajouter un autre jour ou une autre heure
# Heading above the second, third… time at which a group meets.
publish-meeting-number = Rencontre { $number }
publish-venue = Le lieu
publish-venue-kind = Quel genre de lieu est-ce ?
publish-venue-name = Nom du bâtiment
publish-street = Rue et numéro
publish-postcode = Code postal
publish-postcode-hint = Par exemple 5701 AB
publish-place = Ville ou village
publish-disclosure = Qu’est-ce que tout le monde peut savoir du lieu ?
publish-disclosure-exact = L’adresse entière
publish-disclosure-area = Seulement la ville et le quartier
publish-disclosure-on-contact = Seulement la commune. Vous donnez l’adresse quand quelqu’un prend contact.
publish-access = Qu’est-ce qui aide à venir ?
publish-travel = Comment y aller ?
publish-travel-hint = Par exemple : bus 51, arrêt Markt
publish-online-kind = Comment vous retrouvez-vous en ligne ou par téléphone ?
publish-online-url = Adresse de la rencontre en ligne
publish-online-url-hint = Laissez vide si les gens la reçoivent quand ils prennent contact.
publish-online-note = Que faut-il savoir ?

publish-contact = Qu’est-ce que tout le monde peut voir ?
publish-contact-hint = Choisissez au moins un moyen de contact, ou laissez tout vide si les gens peuvent simplement venir à une rencontre. Donnez de préférence un numéro ou une adresse du groupe.
publish-phone = Numéro de téléphone
publish-email = Adresse e-mail
publish-web = Site web
publish-messenger = WhatsApp, Signal ou Telegram
publish-messenger-hint = Un numéro ou un lien
publish-by-form = Les gens peuvent nous écrire par ce site. Ils ne voient pas notre adresse.
publish-seeking = Que cherchez-vous ?
publish-private = Seulement pour nous
publish-maintainer = Votre propre adresse e-mail
publish-maintainer-hint = Personne d’autre ne la voit. Elle sert seulement à vous envoyer votre lien secret et les messages des gens qui visitent le site, et à vous demander deux fois par an si tout est encore à jour.
publish-mail-link = Recevoir le lien secret par e-mail
publish-preview = Voici ce que les gens verront
publish-not-saved = Rien n’est encore enregistré.
# For robots that fill in every field; people do not see it.
publish-trap = Laissez ce champ vide

## After it was sent

publish-done-title = Merci. Nous avons bien reçu votre groupe.
publish-done = { $organisation } le lit d’abord. Cela peut prendre quelques jours. Ensuite, il sera sur la liste.
publish-link-title = Gardez ce lien secret
publish-link = Avec ce lien, vous pouvez changer votre groupe ou le retirer. Toute personne qui a le lien peut le faire aussi. Nous ne pouvons pas le montrer une deuxième fois.
publish-link-how = Copiez-le, imprimez cette page ou notez-le.
publish-link-mailed = Nous l’avons aussi envoyé à votre adresse e-mail.
publish-too-many = Beaucoup de groupes ont été envoyés aujourd’hui. Réessayez demain. Ce que vous avez écrit est toujours là.
publish-too-fast = C’était très rapide. Regardez encore une fois si tout est correct, puis appuyez de nouveau sur le bouton.

## The group's own page

page-edit = Votre groupe
edit-title = Votre groupe
edit-unknown-title = Ce lien ne marche pas (ou plus)
edit-unknown = Il n’a peut-être pas été copié en entier, ou il y a un lien plus récent. Demandez-en un nouveau à { $organisation }.
edit-too-many = Cela fait beaucoup en peu de temps. Attendez une heure, puis réessayez. Rien n’est perdu.
edit-state-waiting = Votre groupe attend. { $organisation } va lire ce que vous avez écrit.
edit-state-asked = { $organisation } a une question pour vous :
edit-state-answer = Changez ce que vous voulez. Ensuite nous le relirons.
edit-state-declined = { $organisation } n’a pas mis votre groupe sur la liste. Voici pourquoi :
edit-state-listed = Votre groupe est sur la liste.
edit-state-hidden = { $organisation } ne montre pas votre groupe en ce moment. Demandez-leur pourquoi.
edit-state-unlisted = Votre groupe n’est pas sur la liste en ce moment, car nous n’avons pas eu de vos nouvelles depuis longtemps. Appuyez sur « { edit-confirm-button } » et il y sera de nouveau.
edit-see = Voir la page de votre groupe
edit-confirmed-on = Le { $date }, vous avez dit pour la dernière fois que tout était à jour.
edit-confirmed-never = Vous n’avez pas encore dit que tout est à jour.
edit-confirm-title = Tout est-il encore à jour ?
edit-confirm-button = Oui, tout est à jour
edit-confirmed = Merci. Tout le monde peut voir que c’est à jour.
edit-change-title = Changer quelque chose
edit-change-button = Changer les informations
edit-saved = C’est enregistré.
edit-pause-title = Faire une pause
edit-pause-hint = Les gens voient que vous ne vous retrouvez pas pendant un certain temps.
edit-pause-until = Jusqu’à quel jour inclus ?
edit-pause-note = Qu’est-ce que les gens doivent savoir ?
edit-pause-button = Faire une pause
edit-resume-button = Nous reprenons
edit-full-button = Le groupe est complet
edit-not-full-button = Il y a de nouveau de la place
edit-cancel-title = Une rencontre n’a pas lieu
edit-cancel-hint = Choisissez les jours où vous ne vous retrouvez pas.
edit-skip-holidays = Nous ne nous retrouvons jamais les jours fériés
edit-cancel-button = Enregistrer ces jours
# Beside a day that is a public holiday. $holiday is its name.
edit-holiday = jour férié : { $holiday }
edit-hand-over-title = Confier cela à quelqu’un d’autre
edit-hand-over-hint = Il y aura un nouveau lien secret. À ce moment-là, le vôtre ne marchera plus.
edit-hand-over-email = Adresse e-mail de la nouvelle personne
edit-hand-over-button = Créer un nouveau lien
edit-handed-over-title = Il y a un nouveau lien secret
edit-handed-over = Donnez ce lien à la nouvelle personne. L’ancien lien ne marche plus.
edit-email-title = Votre adresse e-mail
edit-email-button = Enregistrer l’adresse
edit-withdraw-title = Retirer le groupe
edit-withdraw-hint = Le groupe ne sera plus sur aucune liste, et nous effacerons ce que vous avez écrit. On ne peut pas revenir en arrière.
edit-withdraw-sure = Oui, je veux retirer mon groupe
edit-withdraw-button = Retirer le groupe
edit-withdraw-confirm = Cochez d’abord la case.
edit-withdrawn-title = Votre groupe n’est plus sur la liste
edit-withdrawn = Nous n’en gardons rien. Merci pour ce que vous avez fait.
edit-history-title = Ce que d’autres ont changé
edit-history-none = Personne d’autre n’a fait de changement.
edit-history-by = Changé par { $who } le { $date }
edit-before = Avant
edit-after = Après
edit-nothing = (vide)
edit-undo-button = Annuler ce changement
edit-undone = C’est de nouveau comme avant.
edit-conflict-title = Quelqu’un d’autre a changé cela entre-temps
edit-conflict = Rien n’est perdu. Ci-dessous, vous voyez ce qui est là maintenant et ce que vous avez écrit. Si vous enregistrez, c’est votre texte qui reste pour ces parties.
edit-conflict-theirs = Ce qui est là maintenant
edit-conflict-mine = Ce que vous avez écrit
edit-conflict-save = Enregistrer mon texte
# Beside the day on which a group last said that all is right, when that is long ago.
card-not-lately = pas vérifié récemment
edit-claim-title = Occupez-vous de la page de votre groupe
edit-claim = { $organisation } vous demande si vous voulez vous occuper de ce qui est écrit sur votre groupe. Vous recevez pour cela un lien secret. Ce bouton marche une seule fois.
edit-claim-button = Recevoir le lien secret

## holiday: public holidays

holiday-new-year = jour de l’An
holiday-good-friday = vendredi saint
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
