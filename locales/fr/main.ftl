# The messages of pages and API. One message a key; the same keys in every language.

## Every page

skip-link = Aller au contenu
leave-button = Quitter vite cette page
leave-note = Avec « Quitter vite cette page », vous voyez tout de suite un bulletin météo. Appuyer trois fois sur Échap (Esc) ou trois fois sur Maj (Shift) fait la même chose. L’historique de votre navigateur garde quand même la trace des pages que vous avez vues.
page-search = Chercher
page-group = Groupe
page-organisations = Organisations
page-about = À propos des groupes
page-not-found = Page introuvable
page-wrong = Quelque chose n’a pas marché
language-switch = Langue de ce site
menu = Menu
source-code = Code source (logiciel libre)
text-in = Langue de ce texte : { $language }

## Numbers

count-groups =
    { $n ->
        [one] { $n } groupe
       *[other] { $n } groupes
    }
count-organisations =
    { $n ->
        [one] { $n } organisation
       *[other] { $n } organisations
    }
moment = { $date } à { $time }
distance-km = à { $km } km

## Search form

search-what = De quoi s’agit-il ?
search-what-hint = Écrivez avec vos propres mots, dans la langue que vous voulez.
search-near = Ville ou code postal
search-near-hint = Par exemple Helmond, ou les chiffres d’un code postal.
search-language = Langue dans le groupe
search-language-any = N’importe quelle langue
search-button = Chercher des groupes

## Home

home-title = Trouvez des personnes qui vivent la même chose
home-lead = Vous n’êtes pas la seule personne dans ce cas. Cherchez un groupe près de chez vous, en ligne ou dans votre langue. Vous n’avez pas besoin de dire qui vous êtes.
home-themes = Ou choisissez un sujet
home-what-title = Un groupe, qu’est-ce que c’est ?
home-what = Dans un groupe se retrouvent des personnes qui vivent la même chose, ou qui sont proches de quelqu’un qui la vit. Vous pouvez parler. Vous pouvez aussi seulement écouter. Personne n’est obligé d’être fort.
home-what-more = En savoir plus sur les groupes
home-private = Nous n’enregistrons ni qui cherche ici, ni ce que vous cherchez.

## Results

results-title = Groupes
results-total =
    { $n ->
        [0] Aucun groupe trouvé
        [one] { $n } groupe trouvé
       *[other] { $n } groupes trouvés
    }
results-wrong = Nous n’avons pas pu tout lire. Ce que vous avez écrit est encore là.
chips-title = Vous cherchez
chip-remove = Enlever : { $what }
chips-clear = Tout enlever
chip-understood = Compris comme : { $what }
chip-near = Près de : { $place }
chip-not-community = Sauf : { $what }
chip-anonymity = Au moins : { $what }
chip-within = À { $km } km au plus
chip-beyond = À { $km } km au moins
chip-age = Âge : { $age }
chip-language = Langue : { $language }
sort-title = Ordre
sort-relevance = Ce qui convient le mieux
sort-distance = Ce qui est près
sort-name = Nom
sort-confirmed = Dernière vérification
results-more = Plus de groupes
results-start = Revenir au début de la liste
results-nearby-title = Des groupes qui s’en rapprochent
results-nearby-why = Nous avons trouvé peu de groupes qui correspondent exactement. Les groupes ci-dessous parlent du même sujet. Ils sont par exemple plus loin, en ligne ou dans une autre langue.
near-language = Dans une autre langue : { $languages }
near-distance = Plus loin que ce que vous cherchez
near-remote = Vous pouvez participer de chez vous
near-broader = Sur un sujet plus large : { $themes }
near-wishes = Différent de ce que vous cherchez : { $wishes }
results-other-places = Ou cherchez-vous un autre lieu appelé { $place } ?
results-none-title = Aucun groupe ne correspond encore exactement
results-none = Vous n’y êtes pour rien. Une de ces idées peut vous aider :
results-none-words = Essayez un autre mot, ou choisissez un sujet.
results-none-filters = Enlevez un souhait, comme le jour ou la distance.
results-none-remote = Voir les groupes en ligne ou par téléphone
results-none-ask = Demander à une organisation

## Filters

filter-title = Souhaits
filter-hint = Choisissez ce qui compte pour vous. Vous pouvez tout laisser vide.
filter-apply = Voir les groupes
filter-language = Langue dans le groupe
filter-theme = Sujet
filter-audience = Pour qui
filter-gender = Femmes ou hommes
filter-age = Âge de la personne qui voudrait venir
filter-community = Origine des membres du groupe
filter-not-community = Plutôt pas avec cette origine
filter-not-community-hint = Choisissez cela si vous avez peur que les gens parlent de vous.
filter-anonymity = Anonymat, au moins
filter-any = Peu importe
filter-facilitation = Qui anime le groupe
filter-cost = Combien ça coûte
filter-format = Comment le groupe se retrouve
filter-within = Pas plus loin que
filter-beyond = Pas dans mon quartier : au moins à cette distance
filter-km = { $km } km
filter-day = Jour
filter-time = Moment de la journée
filter-access = Pour venir plus facilement
filter-openness = Comment rejoindre le groupe
filter-open = Vous pouvez venir directement
filter-seeking = Le groupe cherche
filter-node = Organisation

## Cards and group page

card-next = Prochaine rencontre : { $moment }
card-confirmed = Vérifié par le groupe le { $date }
card-unconfirmed = Le groupe n’a pas encore vérifié cela lui-même
card-from = Publié par { $organisation }

## Group page: questions that a visitor has

group-about = De quoi s’agit-il ?
group-when = Quand ?
group-next = Les prochaines rencontres
group-no-dates = Il n’y a pas encore de dates ici. Demandez au groupe quand vous pouvez venir.
rhythm-days =
    { $n ->
        [1] Chaque jour
        [2] Un jour sur deux
       *[other] Tous les { $n } jours
    }
rhythm-weeks =
    { $n ->
        [1] Chaque semaine
        [2] Une semaine sur deux
       *[other] Toutes les { $n } semaines
    }
rhythm-months =
    { $n ->
        [1] Chaque mois
        [2] Un mois sur deux
       *[other] Tous les { $n } mois
    }
rhythm = { $every } : { $days }
rhythm-nth =
    { $nth ->
        [first] le premier { $day }
        [second] le deuxième { $day }
        [third] le troisième { $day }
        [fourth] le quatrième { $day }
        [fifth] le cinquième { $day }
       *[last] le dernier { $day }
    }
group-lasts =
    { $n ->
        [one] Cela dure environ { $n } minute.
       *[other] Cela dure environ { $n } minutes.
    }
group-zone = Les heures sont à l’heure locale : { $zone }.
group-where = Où ?
group-where-area = Ici, vous voyez seulement la ville ou le quartier. On vous donne l’adresse quand vous prenez contact.
group-where-on-contact = On vous dit où le groupe se retrouve quand vous prenez contact.
group-where-municipality = Commune : { $municipality }
group-travel = Comment y aller ?
group-access = Qu’est-ce qui aide à venir ?
group-online-link = Rejoindre la rencontre
group-online-on-request = On vous donne le lien ou le numéro quand vous prenez contact.
group-who = Qui peut venir ?
group-everyone = Bienvenue à tout le monde.
group-for-all = Pour les personnes qui le vivent et pour leurs proches
group-age-from = À partir de { $from } ans
group-age-to = Jusqu’à { $to } ans
group-age-between = De { $from } à { $to } ans
group-community = Origine : { $what }
group-conviction = Foi ou conviction : { $what }
group-size =
    { $n ->
        [one] Environ { $n } personne vient.
       *[other] Environ { $n } personnes viennent.
    }
group-languages = Quelle langue parlons-nous ?
group-first-visit = Comment se passe la première fois ?
group-leads = Qui anime le groupe ?
group-supported = Avec le soutien de : { $name }
group-anonymous = Qu’est-ce que les autres sauront de moi ?
group-cost = Combien ça coûte ?
group-cost-amount = { $amount } par rencontre
group-rules = Quelles règles avons-nous choisies ensemble ?
group-contact = Comment prendre contact ?
group-contact-note = Vous parlez directement avec le groupe. Ce site n’en voit rien.
group-contact-organisation = Demander à { $organisation }
group-contact-none = Le groupe ne donne pas de numéro ni d’adresse. Vous pouvez venir à une rencontre.
group-seeking = Que cherche le groupe ?
group-resumes = Le groupe reprend le { $date }.
group-own-term = Le groupe se nomme lui-même
group-listed = Qui a mis ce groupe sur la liste ?
group-at-origin = Voir ce groupe sur le site d’origine : { $organisation }
group-search-more = Chercher un autre groupe

## Organisations

organisations-title = Organisations
organisations-intro = Chaque organisation tient sa propre liste de groupes. Les listes sont reliées entre elles. Ainsi, une seule recherche suffit pour trouver tous les groupes.
organisations-this = Ce site appartient à
organisations-others = On trouve aussi ici des groupes de
organisations-alone = Il n’y a pas encore ici de groupes d’autres organisations.
organisations-show = Voir les groupes publiés par { $organisation }

## About

about-title = Un groupe, qu’est-ce que c’est ?
about-is-1 = Dans un groupe se retrouvent des personnes qui vivent la même chose. Elles savent ce que c’est. Vous n’avez pas besoin de beaucoup expliquer.
about-is-2 = Il y a aussi des groupes pour les proches : partenaire, parent, sœur, ami.
about-is-3 = Les groupes ont beaucoup de noms : groupe d’entraide, groupe de parole, matinée thé, cercle. Chaque groupe choisit son nom et ses règles.
about-not-title = Ce qu’un groupe n’est pas
about-not-1 = Un groupe n’est pas un traitement. Vous pouvez aussi continuer à voir un médecin ou une autre personne qui vous aide.
about-not-2 = Rien n’est obligatoire. Vous pouvez écouter, vous pouvez partir et vous pouvez revenir.
about-not-3 = Êtes-vous en danger maintenant, vous ou quelqu’un d’autre ? N’attendez pas de trouver un groupe. Appelez le numéro d’urgence :
about-first-title = La première fois
about-first = La première fois demande souvent du courage. Les personnes du groupe le savent, car elles aussi sont passées par là. La page de chaque groupe dit comment se passe la première fois, et s’il faut appeler avant.
about-anonymity-title = À quel point restez-vous anonyme ?
about-anonymity = Chaque groupe dit lui-même ce que les autres sauront de vous. Il y a quatre possibilités, du plus au moins :
about-professionals-title = Pour celles et ceux qui aident ou orientent
about-professionals-1 = Ce site est aussi fait pour les médecins de famille, les équipes de quartier, les services sociaux et toutes les personnes à qui l’on parle de ses soucis.
about-professionals-2 = Cherchez ensemble, dans la langue de la personne en face de vous. Chaque page existe dans chaque langue : choisissez une autre langue en haut, et vous restez sur la même page.
about-professionals-3 = C’est la personne elle-même qui prend contact. Vous n’avez rien à remplir sur qui que ce soit, et rien n’est envoyé sur qui que ce soit.
about-professionals-4 = Qu’un groupe soit animé ou non par une personne dont c’est le métier, c’est un fait et non un jugement. Certaines personnes cherchent l’un, d’autres cherchent l’autre.
about-privacy-title = Ce que ce site sait de vous
about-privacy-1 = Ce site ne met pas de cookies.
about-privacy-2 = Ce site ne garde rien sur votre téléphone ou votre ordinateur, à part ce que votre navigateur garde lui-même.
about-privacy-3 = Ce site ne garde pas ce que vous cherchez.
about-privacy-4 = Ce site ne charge rien depuis d’autres entreprises et ne leur transmet rien.
about-privacy-5 = Si vous appelez un groupe ou lui écrivez un e-mail, cela ne passe pas par ce site.
about-software-title = Logiciel libre
about-software = Tout le monde peut regarder le programme de ce site, l’utiliser et l’améliorer.

## Errors

error-invalid = Il reste quelque chose à corriger dans ce qui a été rempli.
error-not-found = Cette page n’est pas ici.
error-gone = Ce groupe n’est plus sur ce site.
error-unauthorised = Pour cela, il faut une clé valable.
error-forbidden = Cette clé ne permet pas de faire cela.
error-changed = Quelqu’un d’autre a changé cela entre-temps. Récupérez la nouvelle version et essayez encore une fois.
error-if-match-required = Envoyez aussi If-Match, pour qu’aucun changement ne soit perdu.
error-too-large = C’est trop grand pour être reçu.
error-not-json = Ce n’est pas du JSON que nous pouvons lire.
error-internal = Quelque chose n’a pas marché ici. Vous n’y êtes pour rien. Si vous le signalez, donnez ce numéro : { $id }
error-unavailable = Cela ne marche pas pour le moment. Essayez encore dans quelques minutes.
error-method = Cela n’est pas possible à cette adresse.
help-not-found = L’adresse a peut-être changé, ou elle n’a pas été copiée en entier. Vous pouvez continuer à chercher ici.
help-gone = Le groupe s’est retiré ou s’est arrêté. Un autre groupe vous conviendra peut-être aussi.
help-wrong = Essayez encore un peu plus tard, ou continuez à chercher ici.

## anonymity: what a visitor has to tell about themselves, from most to least

anonymity-registered = Nom et contact connus
anonymity-first-name = Prénom seulement
anonymity-nickname = Un nom inventé suffit
anonymity-anonymous = Tout à fait anonyme
anonymity-registered-means = Une organisation garde votre nom et le moyen de vous joindre.
anonymity-first-name-means = Vous donnez votre prénom, seul le groupe sait comment vous joindre, et rien d’autre n’est gardé.
anonymity-nickname-means = Vous n’avez pas à donner votre vrai nom ; le contact passe par l’organisation ou se fait sous un nom inventé.
anonymity-anonymous-means = Vous venez, vous appelez ou vous vous connectez sans caméra, et personne ne demande ni ne note qui vous êtes.

## facilitation: who leads the meetings

facilitation-members = Le groupe lui-même
facilitation-peer = Une personne qui a vécu la même chose
facilitation-trained-peer = Une personne formée qui a vécu la même chose
facilitation-volunteer = Une personne bénévole
facilitation-professional = Une personne dont c’est le métier

## openness: how one comes in

openness-open = Vous pouvez venir directement
openness-closed = Groupe fixe avec une date de début
openness-intake = On se parle d’abord

## status: whether the group meets now

status-active = Se réunit
status-paused = Fait une pause
status-full = Est complet en ce moment
status-forming = Commence bientôt
status-ended = S’est arrêté

## format: how people meet

format-in-person = Ensemble dans un lieu
format-online = En ligne
format-hybrid = Dans un lieu et en ligne
format-phone = Par téléphone

## venue: what kind of place

venue-home = Chez quelqu’un
venue-community-centre = Maison de quartier
venue-clinic = Hôpital, cabinet ou clinique
venue-worship = Église, mosquée ou autre lieu de prière
venue-library = Bibliothèque
venue-outdoors = Dehors
venue-office = Bureau
venue-other = Un autre lieu

## disclosure: what the public may know of the place

disclosure-exact = L’adresse est indiquée ici
disclosure-area = Ici, seulement la ville ou le quartier
disclosure-on-contact = On vous donne l’adresse quand vous prenez contact

## cost

cost-free = Gratuit
cost-donation = Participation libre
cost-fixed = Montant fixe

## for: whether the group is for people it happened to, or for those close to them

for-self = Pour les personnes qui le vivent
for-relatives = Pour les proches

## gender

gender-women = Femmes
gender-men = Hommes

## community: a background that the members share

community-turkish = Turque
community-moroccan = Marocaine
community-kurdish = Kurde
community-iranian = Iranienne
community-afghan = Afghane
community-syrian = Syrienne
community-iraqi = Irakienne
community-somali = Somalienne
community-eritrean = Érythréenne
community-ethiopian = Éthiopienne
community-surinamese = Surinamaise
community-antillean = Antillaise néerlandaise
community-moluccan = Moluquoise
community-polish = Polonaise
community-ukrainian = Ukrainienne
community-bulgarian = Bulgare
community-romanian = Roumaine
community-chinese = Chinoise
community-roma = Rom
community-other = Une autre origine

## conviction: a faith or conviction on which the group is based

conviction-christian = Chrétienne
conviction-muslim = Musulmane
conviction-jewish = Juive
conviction-hindu = Hindoue
conviction-buddhist = Bouddhiste
conviction-humanist = Humaniste
conviction-other = Une autre

## access: what makes it easier to come

access-wheelchair = Accessible en fauteuil roulant
access-step-free = Sans marches
access-accessible-toilet = Toilettes accessibles en fauteuil roulant
access-hearing-loop = Boucle magnétique (appareils auditifs)
access-sign-language = Langue des signes
access-captions = Sous-titres
access-discreet-entrance = Entrée discrète
access-bus = Bus ou train tout près
access-parking = Parking
access-childcare = Garde d’enfants

## contact: ways to reach the group

contact-phone = Téléphone
contact-email = E-mail
contact-web = Site web
contact-form = Par l’organisation
contact-messenger = Envoyer un message
contact-visit = Venir, tout simplement

## online: how an online group meets

online-video = En vidéo
online-phone = Par téléphone
online-chat = Par messages écrits
online-forum = Sur un forum

## seeking: whom or what the group looks for

seeking-members = De nouvelles personnes
seeking-facilitator = Une personne pour animer le groupe
seeking-volunteers = Des bénévoles
seeking-venue = Une salle

## day: weekdays, inside a sentence

day-mo = lundi
day-tu = mardi
day-we = mercredi
day-th = jeudi
day-fr = vendredi
day-sa = samedi
day-su = dimanche

## time: parts of the day

time-morning = Matin
time-afternoon = Après-midi
time-evening = Soir

## Something is not right: a report about a group

# Link on a group's page.
report-link = Quelque chose n’est pas correct ? Dites-le-nous
# Title of the page; it stands in the browser's history and says nothing about health.
page-report = Dites-le-nous
report-title = Dites-nous ce qui n’est pas correct
# $organisation is the organisation that put the group in its list.
report-intro = Ce que vous écrivez est envoyé à l’organisation qui a mis ce groupe sur la liste : { $organisation }. Vous n’avez pas besoin de dire qui vous êtes.
report-reason = Qu’est-ce qui n’est pas correct ?
report-outdated = Le groupe n’existe plus
report-wrong = L’heure, le lieu ou le contact ne sont pas corrects
# It is something else, for example a company that sells a course.
report-misleading = C’est autre chose que ce qui est écrit ici
report-unsafe = Je ne me sentais pas en sécurité là-bas
report-other = Autre chose
report-text = Voulez-vous en dire un peu plus ?
report-text-hint = Vous pouvez laisser ce champ vide. N’écrivez pas de noms ni de numéros de téléphone, pas même les vôtres.
report-send = Envoyer
# Error messages of this form.
report-choose = Choisissez d’abord ce qui n’est pas correct.
report-too-long = Le texte est trop long. Vous pouvez écrire { $most } caractères au plus.
report-enough = Ce groupe a déjà été signalé plusieurs fois. L’organisation est au courant.
report-thanks-title = Merci
report-thanks = Ce que vous avez écrit sera lu par l’organisation : { $organisation }. Nous n’avons pas noté qui vous êtes.
report-back = Retour au groupe

## The same group in the lists of several organisations

# $organisations is a list of names of organisations.
group-also-listed = Ce groupe est aussi sur la liste de ces organisations : { $organisations }.
# The same, short, on a group in a list of results.
card-also-listed = Aussi publié par { $organisations }
# Link to how another organisation describes the same group. $organisation is its name.
group-listed-there = Lire ce qu’en dit cette organisation : { $organisation }

## Pages and their neutral names

page-guide = Chercher avec des questions
page-themes = Sujets
page-wish = Souhait
page-message = Message
page-privacy = Vie privée
page-accessibility = Accessibilité
page-professionals = Pour celles et ceux qui aident

## Search and results, more

search-private = Chercher sans laisser de trace
search-private-note = Avec « Chercher sans laisser de trace », ce que vous cherchez n’est pas gardé dans l’historique de votre navigateur. Votre visite sur ce site, elle, y reste.
home-guide = Qu’est-ce qui compte pour vous ? Cinq petites questions
home-all-themes = Tous les sujets, avec une explication
results-private = Ce que vous cherchez et le groupe que vous regardez ne sont pas dans l’historique de votre navigateur. Pour revenir en arrière, utilisez les boutons de la page.
results-back = Retour à la liste
results-map = Carte
results-map-text = Chaque point est une commune. Plus le point est grand, plus il y a de groupes.
results-map-place = { $place } : { $groups }
results-none-wish = Signaler que ce groupe n’existe pas encore
filter-municipality = Commune
filter-welcome = Comment on vous accueille
chip-municipality = Commune : { $place }

## What matters to you? Five optional questions

guide-title = Qu’est-ce qui compte pour vous ?
guide-intro = Vous pouvez sauter les questions que vous voulez. Nous ne gardons pas vos réponses.
guide-for = Qui vit cette situation ?
guide-for-self = Moi
guide-for-relatives = Une personne proche de moi
guide-language = Dans quelle langue préférez-vous parler des choses difficiles ?
guide-not-community = Plutôt pas avec des gens de ma propre communauté
guide-not-community-hint = Choisissez une origine. Nous laissons alors de côté les groupes de cette communauté.
guide-anonymity = Qu’est-ce que les autres peuvent savoir de vous ?
guide-where = Où voulez-vous trouver le groupe ?
guide-where-near = Près de chez moi
guide-where-away = Plutôt pas dans mon quartier
guide-where-home = À la maison : en ligne ou au téléphone
guide-professional = Avec ou sans une personne dont c’est le métier ?
guide-professional-hint = C’est par exemple une assistante sociale ou un infirmier.
guide-professional-with = Plutôt avec
guide-professional-without = Plutôt sans

## welcome: how a group receives who comes for the first time

welcome-listen = Vous pouvez juste écouter
welcome-bring-someone = Vous pouvez venir avec quelqu’un
welcome-met-at-door = Quelqu’un vous accueille à la porte
welcome-camera-off = Votre caméra peut rester éteinte

## Group page, more questions

group-listen = Est-ce que je peux juste écouter ?
group-listen-yes = Oui. Vous n’avez pas besoin de parler.
group-listen-ask = Ce n’est pas indiqué. Dans la plupart des groupes, c’est possible. Demandez-le quand vous prenez contact.
group-bring = Est-ce que je peux venir avec quelqu’un ?
group-bring-yes = Oui, vous pouvez venir avec quelqu’un.
group-entrance = Est-ce qu’on me voit entrer ?
group-entrance-yes = L’entrée est discrète.
group-not-said = Ce n’est pas indiqué. Demandez-le quand vous prenez contact.
group-first-visit-ask = Le groupe n’a encore rien écrit à ce sujet. N’hésitez pas à demander : comment se passe la première fois, et qui m’accueille ?
group-calendar = L’ajouter à mon agenda
group-calendar-note = Dans votre agenda, il y a seulement « { calendar-title } », pas le sujet.
calendar-title = Rendez-vous
group-share = Partager cette page
group-share-note = L’adresse ne dit pas de quoi parle le groupe :
read-aloud = Lire à voix haute
read-aloud-stop = Arrêter la lecture

## A message to a group

message-link = Écrire un message au groupe
message-title = Écrire un message au groupe
message-intro = Votre message part par e-mail au groupe. Ce site le garde seulement jusqu’à l’envoi.
message-text = Votre message
message-text-hint = Vous n’avez pas besoin de donner votre nom. Une phrase suffit. Par exemple : est-ce que je peux venir voir une fois ?
message-reply = Comment le groupe peut-il vous joindre ?
message-reply-hint = Une adresse e-mail ou un numéro de téléphone. Vous pouvez laisser vide, mais le groupe ne pourra pas répondre.
message-send = Envoyer
message-empty = Écrivez d’abord votre message.
message-too-many = Trop de messages sont envoyés en ce moment. Réessayez dans une heure, ou prenez contact autrement.
message-sent-title = Votre message est en route
message-sent = Il faut parfois quelques jours avant une réponse. Les personnes du groupe font souvent cela pendant leur temps libre.
mail-message-subject = Un message pour votre groupe
mail-message-intro = Quelqu’un vous a écrit ce message sur { $site }. Nous ne savons pas qui c’est et nous ne gardons pas le message.
mail-message-reply = Pour joindre cette personne : { $reply }
mail-message-no-reply = Cette personne n’a donné ni adresse ni numéro. Il n’est donc pas possible de répondre.

## Help that cannot wait

urgent-title = Vous avez besoin d’aide tout de suite ?
urgent-emergency = Danger immédiat
urgent-suicide = Vous pensez au suicide ?
urgent-violence = Quelqu’un vous fait du mal, ou vous avez peur de quelqu’un ?
urgent-child = Pour les enfants et les jeunes
urgent-listen = Quelqu’un qui vous écoute
urgent-note = Un appel peut se voir plus tard sur le téléphone ou sur la facture.

## A wish: there is no group for this yet

wish-title = Il n’y a pas encore de groupe pour vous ?
wish-intro = Laissez un souhait ici. Les organisations voient ainsi de quel groupe on a besoin. Nous ne demandons pas qui vous êtes.
wish-counts = Les organisations voient seulement des nombres, et seulement si au moins cinq personnes souhaitent la même chose.
wish-place = Dans quelle commune ?
wish-place-hint = Par exemple Helmond. Une adresse n’est pas nécessaire.
wish-choose = Choisir…
wish-send = Laisser mon souhait
wish-no-theme = Choisissez un sujet.
wish-no-language = Choisissez une langue.
wish-no-place = Nous ne connaissons pas cette commune. Choisissez un lieu tout près.
wish-too-many = Beaucoup de souhaits sont déjà venus de cette connexion internet aujourd’hui. Réessayez demain.
wish-kept-title = Votre souhait est gardé
wish-secret = Voici votre adresse secrète. Vous y verrez plus tard s’il existe un groupe qui convient. Nous ne pouvons pas la montrer une deuxième fois.
wish-secret-note = Quelqu’un d’autre peut regarder dans votre téléphone ? Alors notez plutôt l’adresse sur un papier.
wish-yours = Votre souhait
wish-until = Nous gardons votre souhait jusqu’au { $date }. Ensuite il s’efface tout seul.
wish-fits = Ceci convient maintenant à votre souhait
wish-waiting = Il n’y a pas encore de groupe qui convient. Revenez voir plus tard.
wish-remove = Effacer mon souhait
wish-removed-title = Votre souhait est effacé
wish-removed = Nous n’en gardons rien.
wish-unknown-title = Ce souhait n’est pas ici
wish-unknown = L’adresse n’a peut-être pas été bien recopiée. Ou le souhait a été effacé ou a expiré. Vous pouvez laisser un nouveau souhait, ou continuer à chercher ici.

## Privacy

privacy-message = Si vous écrivez un message à un groupe, nous le gardons seulement jusqu’à l’envoi.
privacy-wish = Si vous laissez un souhait, nous gardons le sujet, la langue, la commune et pour qui c’est. Nous ne notons pas qui vous êtes.
privacy-limit = Si quelqu’un envoie vraiment beaucoup de choses, nous bloquons ces envois. Pour cela, l’ordinateur compte pendant un jour ce qui vient d’une même connexion internet. Ce n’est écrit nulle part.
privacy-trace-title = Ce qui reste sur votre téléphone ou votre ordinateur
privacy-trace-history = Votre navigateur se souvient des pages que vous avez vues. Les titres ne disent pas le sujet. Mais l’adresse d’une recherche contient ce que vous avez cherché.
privacy-trace-private = Vous ne le voulez pas ? Choisissez « { search-private } », ou ouvrez une fenêtre privée de votre navigateur.
privacy-trace-leave = Avec « { leave-button } », seule la dernière page disparaît de l’historique. Le reste, vous pouvez l’effacer vous-même dans votre navigateur.
privacy-trace-network = La personne qui gère l’internet chez vous ou à votre travail peut voir que vous étiez sur ce site, mais pas ce que vous avez lu.

## Accessibility

accessibility-1 = Vous pouvez utiliser ce site avec un lecteur d’écran, avec le clavier seul, avec de grandes lettres et sur un petit ou vieux téléphone.
accessibility-title = Un site pour tout le monde
accessibility-2 = Nous suivons les règles WCAG 2.2, niveau AA. À chaque changement, des programmes vérifient toutes les sortes de pages, dans toutes les langues.
accessibility-3 = Tout n’est pas parfait : les groupes écrivent eux-mêmes sur leur groupe, souvent dans une seule langue. Et la lecture à voix haute marche seulement si votre téléphone ou votre ordinateur a une voix dans votre langue.
accessibility-4 = Quelque chose ne marche pas ? Dites-le à { $organisation }.

## Languages of the site

about-languages-title = Les langues de ce site
about-languages = Ces langues n’ont pas encore été relues par une personne qui a grandi avec elles : { $languages }. Vous voyez une faute ? Dites-le-nous.

## For professionals

professionals-what = Dans un groupe, les gens trouvent chez les autres de la compréhension, du soutien et des conseils pratiques. Un groupe s’ajoute à un traitement et ne le remplace pas.
professionals-when-title = Quand un groupe convient-il ?
professionals-when-1 = Quand une personne se sent seule avec ce qui lui arrive.
professionals-when-2 = Avant, pendant ou après un traitement, et aussi sans traitement.
professionals-when-3 = Aussi pour les proches : partenaire, parent, enfant ou ami.
professionals-first-title = Quand faut-il d’abord autre chose ?
professionals-first = En cas de danger ou de crise, cherchez d’abord de l’aide. Un groupe peut venir ensuite.
professionals-how-title = Comment montrer le chemin
professionals-how-1 = Demandez ce qui compte : la langue, l’anonymat, tout près ou justement pas. Les cinq questions y aident.
professionals-how-2 = Lisez ensemble comment se passe la première fois. Le premier pas devient plus facile.
