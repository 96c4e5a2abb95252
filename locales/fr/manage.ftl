# Pages for the people of an organisation who look after its list. They have little time and are no computer people.
# An "entry" is everything that stands on the page of one group.

page-manage = Tenir la liste
page-sign-in = Se connecter

## Signing in

sign-in-title = Se connecter
sign-in-intro = C’est pour les personnes qui tiennent la liste chez { $organisation }.
sign-in-email = Votre adresse e-mail
sign-in-send = Recevoir un lien
sign-in-sent = Si nous connaissons cette adresse, un message avec un lien est en route. Le lien marche une seule fois, pendant une heure.
sign-in-too-many = Beaucoup de liens ont été demandés. Réessayez dans une heure.
# Button: with an account that the organisation has elsewhere.
sign-in-account = Se connecter avec le compte de votre organisation
sign-in-account-unknown = Ce compte n’est pas celui d’une personne qui tient cette liste. Demandez à votre organisation de vous inviter.
sign-in-account-failed = La connexion avec ce compte n’a pas marché. Réessayez, ou demandez un lien par e-mail.
sign-in-ready = Appuyez sur le bouton pour vous connecter.
sign-in-button = Se connecter
sign-in-unknown-title = Ce lien ne marche pas (ou plus)
sign-in-unknown = Un lien marche une seule fois et peu de temps. Demandez-en un nouveau.
sign-in-needed = Connectez-vous d’abord.
sign-out = Se déconnecter
manage-forbidden = Vous pouvez regarder cela, mais pas le changer. Demandez à une personne qui a tous les droits.
manage-expired = Cette page est restée ouverte trop longtemps, ou il y a eu une nouvelle connexion. Réessayez.

## Menu

manage-queue = En attente
manage-entries = Nos groupes
manage-venues = Bâtiments fermés
manage-people = Personnes
manage-log = Journal
manage-figures = Chiffres
manage-tokens = Clés pour programmes
manage-import = Importer et exporter
manage-profile = Qui nous sommes

## What is waiting

queue-nothing = Rien n’est en attente. Tout est fait.
queue-new = Nouveaux groupes
queue-new-since = Arrivé le { $date }
queue-new-changed = Le groupe a changé ceci après votre question
queue-remarks = À regarder
remark-no-contact = Il n’y a aucun moyen de prendre contact.
remark-duplicate = Cela ressemble à un groupe qui est déjà là : { $name }
remark-stigma = Un mot qui peut blesser : « { $word } ». Le groupe l’a peut-être choisi lui-même.
remark-personal = Ceci concerne peut-être une seule personne : « { $what } »
remark-many =
    { $n ->
        [one] { $n } autre groupe en attente ressemble à celui-ci.
       *[other] { $n } autres groupes en attente ressemblent à celui-ci.
    }
remark-links = Il y a beaucoup d’adresses web dans le texte.
remark-no-email = Le groupe n’a pas laissé d’adresse e-mail. Il voit votre réponse en ouvrant son lien secret.
queue-approve = Mettre sur la liste
queue-ask = Poser une question
queue-decline = Ne pas mettre sur la liste
queue-text = Votre question, ou pourquoi vous ne le mettez pas sur la liste. Le groupe lit ceci.
queue-text-needed = Écrivez d’abord votre question.
# A kind sentence that the group reads where nobody wrote why.
queue-decline-standard = Cela ne correspond pas à cette liste.
queue-decline-same = Ne mettre aucun de ces groupes sur la liste
queue-whole = Tout lire
queue-private = Seulement pour vous : { $email }
queue-reports = Signalements
queue-report-from = De : { $where }
queue-report-here = une personne qui a visité ce site
queue-report-answer = Qu’avez-vous fait ?
queue-report-accept = Fait
queue-report-reject = Pas nécessaire
queue-changed = Changé par le groupe lui-même
queue-changed-seen = Je l’ai vu
queue-stale = Non confirmé
queue-stale-since = Dernière confirmation : { $date }
queue-stale-never = Jamais confirmé
queue-stale-asked =
    { $n ->
        [0] Pas encore demandé
        [one] Demandé une fois
       *[other] Demandé { $n } fois
    }
queue-stale-unlisted = Pas sur la liste
queue-peers = Autres sites qui veulent montrer nos groupes
queue-peer-allow = Accepter
queue-peer-block = Refuser
queue-done = C’est fait.
queue-gone = Quelqu’un d’autre a déjà décidé.

## Entries

entries-search = Partie d’un nom ou d’un lieu
entries-find = Chercher
entries-none = Aucun groupe ne correspond.
entry-title = Un groupe
entry-owned = Le groupe s’occupe lui-même de ce qui est écrit ici.
entry-not-owned = Personne du groupe ne s’occupe encore de ce qui est écrit ici.
entry-hidden = Ce groupe est caché sur ce site.
entry-hide = Cacher
entry-show = Montrer de nouveau
entry-edit = Changer
entry-edit-note = Le groupe voit ce que vous changez, et peut l’annuler.
entry-confirm = Le groupe dit que tout est encore à jour
entry-link-title = Donner un nouveau lien au groupe
entry-link-known = Envoyer à l’adresse connue
entry-link-other = Créer un lien à donner
entry-link-hint = Faites-le seulement si vous savez avec certitude que c’est une personne du groupe. L’ancien lien ne marche plus dès que le nouveau a servi.
entry-link-sent = Le lien est en route.
entry-link-made = Donnez ce lien au groupe. Il marche une seule fois, jusqu’au { $date } :
entry-history = Ce qui a été changé

## Closed places

venues-intro = Un bâtiment est fermé pour un temps ? Alors tous les groupes qui s’y retrouvent font une pause. Les rencontres en ligne continuent.
venues-place = Quel bâtiment ?
venues-from = Fermé à partir du
venues-until = Fermé jusqu’au (inclus)
venues-note = Qu’est-ce que les gens doivent savoir ?
venues-close = Fermer ce bâtiment
venues-reopen = Rouvrir
venues-open = Aucun bâtiment n’est fermé.
venues-closed = { $place } : du { $from } au { $until }
venues-groups =
    { $n ->
        [one] { $n } groupe
       *[other] { $n } groupes
    }
venues-problem = Choisissez un bâtiment, et un dernier jour qui n’est pas avant le premier.

## People

people-invite = Inviter quelqu’un
people-name = Adresse e-mail
people-role = Peut
people-remove = Retirer
people-sessions = Connexions ouvertes
people-session-since = Depuis le { $date }
people-session-end = Fermer
people-yourself = C’est vous
people-problem = Écrivez une adresse e-mail entière.
people-last = Il faut au moins une personne qui peut tout faire.
role-administrator = Administration : tout
role-editor = Rédaction : groupes et signalements
role-reader = Lecture : regarder seulement

## Log

log-intro = Qui a fait quoi. Personne ne peut le changer.
log-when = Quand
log-who = Qui
log-what = Quoi
log-about = Au sujet de
log-older = Plus ancien
log-group = le groupe
log-node = ce site lui-même
log-program = un programme
log-command = quelqu’un au clavier du serveur
action-submitted = Groupe envoyé
action-approved = Mis sur la liste
action-asked = Question posée
action-declined = Pas mis sur la liste
action-changed = Changé
action-confirmed = Confirmé
action-paused = Fait une pause
action-resumed = A repris
action-full = A dit que le groupe est complet
action-cancelled = Rencontres annulées
action-handed-over = Confié à quelqu’un d’autre
action-withdrawn = Retiré
action-undone = Changement annulé
action-link = Nouveau lien créé
action-claimed = Nouveau lien utilisé
action-hidden = Caché
action-shown = Montré de nouveau
action-unlisted = Plus sur la liste, non confirmé
action-asked-to-confirm = Demandé si tout est à jour
action-report-answered = Réponse à un signalement
action-peer = Décision sur un autre site
action-closed = Bâtiment fermé
action-reopened = Bâtiment rouvert
action-invited = Personne invitée
action-removed = Personne retirée
action-role = Droits changés
action-signed-in = Connexion
action-session-ended = Connexion fermée
action-token = Clé créée pour un programme
action-token-ended = Clé d’un programme désactivée
action-imported = Groupes importés
action-profile = « Qui nous sommes » changé

## Figures

figures-intro = Ces chiffres parlent des groupes, jamais des personnes qui visitent le site.
figures-themes = Groupes par sujet
figures-languages = Groupes par langue
figures-places = Groupes par commune
figures-fresh = Quand les groupes ont dit que tout était à jour
figures-fresh-half = Ces six derniers mois
figures-fresh-year = Il y a six mois à un an
figures-fresh-older = Il y a plus longtemps, ou jamais
figures-gaps = Demandé, mais pas trouvé
figures-gaps-note = Souhaits laissés par des personnes, et recherches sans résultat. Les petits nombres sont laissés de côté, les autres sont arrondis.
figures-wishes = Souhaits
figures-empty = Recherches sans résultat
figures-count = Nombre
figures-any = peu importe
figures-all = Tous les sites ensemble
figures-own = Seulement nos groupes
figures-csv = Télécharger en tableau (CSV)
figures-nothing = Il n’y a encore rien à montrer.

## Keys for programs

tokens-intro = Avec une clé, un autre programme peut lire ou changer la liste.
tokens-name = À quoi sert-elle ?
tokens-scope = Peut
tokens-make = Créer une clé
tokens-made = Voici la clé. Copiez-la maintenant : nous ne pouvons pas la montrer une deuxième fois.
tokens-end = Désactiver
tokens-ended = Désactivée
tokens-none = Il n’y a pas de clés.
scope-read = Lire
scope-publish = Changer des groupes
scope-admin = Tout

## Take in and give out

import-title = Importer des groupes
import-intro = Collez ici un tableau (CSV) ou du JSON. Vous voyez d’abord ce qui se passerait. Rien ne change avant que vous appuyiez sur le deuxième bouton.
import-text = Le tableau
import-format = Type
import-review = Voir ce qui se passerait
import-apply = Importer
import-added = Nouveaux : { $n }
import-changed = Changés : { $n }
import-unchanged = Comme avant : { $n }
import-refused = Refusés : { $n }
import-row = Ligne { $row } : { $problem }
import-unreadable = Nous ne pouvons pas lire ceci : { $problem }
import-done = C’est importé.
export-title = Exporter nos groupes

## About us

profile-intro = Les gens lisent ceci sur la page « { page-organisations } ». Écrivez dans autant de langues que vous voulez.
profile-text = Qui êtes-vous, et que faites-vous ?
profile-phone = Numéro de téléphone
profile-email = Adresse e-mail
profile-web = Site web
profile-save = Enregistrer
glossary-title = Nos propres mots
glossary-intro = Expliquez ici comment vous utilisez un mot. L’explication se trouve à côté du mot, sur les pages de vos groupes.
glossary-term = Mot
glossary-meaning = Ce que ce mot veut dire pour vous
