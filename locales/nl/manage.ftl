# Pages for the people of an organisation who look after its list. They have little time and are no computer people.
# An "entry" is everything that stands on the page of one group.

page-manage = De lijst bijhouden
page-sign-in = Inloggen

## Signing in

sign-in-title = Inloggen
sign-in-intro = Dit is voor mensen die de lijst van { $organisation } bijhouden.
sign-in-email = Je e-mailadres
sign-in-send = Stuur me een link
sign-in-sent = Als we dit adres kennen, is er een bericht met een link onderweg. De link werkt één keer, een uur lang.
sign-in-too-many = Er is vaak om een link gevraagd. Probeer het over een uur nog een keer.
# Button: with an account that the organisation has elsewhere.
sign-in-account = Log in met het account van je organisatie
sign-in-account-unknown = Dit account is van niemand die deze lijst bijhoudt. Vraag een beheerder om je uit te nodigen.
sign-in-account-failed = Inloggen met dit account is niet gelukt. Probeer het nog een keer, of vraag een link per e-mail.
sign-in-ready = Druk op de knop om in te loggen.
sign-in-button = Inloggen
sign-in-unknown-title = Deze link werkt niet (meer)
sign-in-unknown = Een link werkt één keer en niet lang. Vraag een nieuwe.
sign-in-needed = Log eerst in.
sign-out = Uitloggen
manage-forbidden = Je mag dit bekijken, maar niet veranderen. Vraag een beheerder.
manage-expired = Deze pagina stond te lang open, of je hebt opnieuw ingelogd. Probeer het nog een keer.

## Menu

manage-queue = Wat er wacht
manage-entries = Onze groepen
manage-venues = Gesloten gebouwen
manage-people = Mensen
manage-log = Logboek
manage-figures = Cijfers
manage-tokens = Sleutels voor programma’s
manage-import = Inlezen en doorgeven
manage-profile = Over ons

## What is waiting

queue-nothing = Er wacht niets. Alles is gedaan.
queue-new = Nieuwe groepen
queue-new-since = Binnengekomen op { $date }
queue-new-changed = Dit heeft de groep na je vraag veranderd
queue-remarks = Kijk hier even naar
remark-no-contact = Er is geen manier om contact te maken.
remark-duplicate = Het lijkt op een groep die er al staat: { $name }
remark-stigma = Een woord dat mensen kan kwetsen: “{ $word }”. Misschien koos de groep het zelf.
remark-personal = Dit gaat misschien over één persoon: “{ $what }”
remark-many =
    { $n ->
        [one] Er wacht nog { $n } groep die er zo uitziet.
       *[other] Er wachten nog { $n } groepen die er zo uitzien.
    }
remark-links = Er staan veel webadressen in de tekst.
remark-no-email = De groep gaf geen e-mailadres. Ze ziet je antwoord als ze haar geheime link opent.
queue-approve = Zet op de lijst
queue-ask = Stel een vraag
queue-decline = Niet op de lijst zetten
queue-text = Je vraag, of waarom niet. De groep leest dit.
queue-text-needed = Schrijf eerst je vraag op.
# A kind sentence that the group reads where nobody wrote why.
queue-decline-standard = Het past niet op deze lijst.
queue-decline-same = Geen van deze op de lijst zetten
queue-whole = Lees alles
queue-private = Alleen voor jullie: { $email }
queue-reports = Meldingen
queue-report-from = Van { $where }
queue-report-here = een bezoeker van deze site
queue-report-answer = Wat heb je gedaan?
queue-report-accept = Gedaan
queue-report-reject = Niet nodig
queue-changed = Door de groep zelf veranderd
queue-changed-seen = Ik heb het gezien
queue-stale = Niet bevestigd
queue-stale-since = Laatst bevestigd: { $date }
queue-stale-never = Nog nooit bevestigd
queue-stale-asked =
    { $n ->
        [0] Nog niet gevraagd
        [one] Eén keer gevraagd
       *[other] { $n } keer gevraagd
    }
queue-stale-unlisted = Niet op de lijst
queue-peers = Andere sites die onze groepen willen tonen
queue-peer-allow = Toestaan
queue-peer-block = Weigeren
queue-done = Het is gedaan.
queue-gone = Iemand anders heeft dit al beslist.

## Entries

entries-search = Deel van een naam of plaats
entries-find = Zoek
entries-none = Er zijn geen groepen die passen.
entry-title = Een groep
entry-owned = De groep zorgt zelf voor wat hier staat.
entry-not-owned = Er zorgt nog niemand van de groep zelf voor wat hier staat.
entry-hidden = Deze groep is op deze site verborgen.
entry-hide = Verbergen
entry-show = Weer tonen
entry-edit = Veranderen
entry-edit-note = De groep krijgt te zien wat je verandert en kan het terugdraaien.
entry-confirm = De groep zegt dat alles nog klopt
entry-link-title = Geef de groep een nieuwe link
entry-link-known = Stuur naar het bekende adres
entry-link-other = Maak een link om te geven
entry-link-hint = Doe dit alleen als je zeker weet dat het iemand van de groep is. De oude link werkt niet meer zodra de nieuwe gebruikt is.
entry-link-sent = De link is onderweg.
entry-link-made = Geef deze link aan de groep. Hij werkt één keer, tot { $date }:
entry-history = Wat er veranderd is

## Closed places

venues-intro = Is een gebouw een tijd dicht? Dan nemen alle groepen die daar samenkomen pauze. Wat online is, gaat door.
venues-place = Welk gebouw?
venues-from = Dicht vanaf
venues-until = Dicht tot en met
venues-note = Wat moeten bezoekers weten?
venues-close = Zet op gesloten
venues-reopen = Weer open
venues-open = Er is geen gebouw dicht.
venues-closed = { $place }: van { $from } tot en met { $until }
venues-groups =
    { $n ->
        [one] { $n } groep
       *[other] { $n } groepen
    }
venues-problem = Kies een gebouw, en een laatste dag die niet voor de eerste ligt.

## People

people-invite = Nodig iemand uit
people-name = E-mailadres
people-role = Mag
people-remove = Weghalen
people-sessions = Ingelogd
people-session-since = Sinds { $date }
people-session-end = Beëindigen
people-yourself = Dit ben jij
people-problem = Schrijf een heel e-mailadres.
people-last = Er moet minstens één beheerder zijn.
role-administrator = Beheerder: alles
role-editor = Redacteur: groepen en meldingen
role-reader = Lezer: alleen kijken

## Log

log-intro = Wie wat deed. Niemand kan dit veranderen.
log-when = Wanneer
log-who = Wie
log-what = Wat
log-about = Waarover
log-older = Ouder
log-group = de groep
log-node = deze site zelf
log-program = een programma
log-command = iemand aan het toetsenbord van de server
action-submitted = Groep ingestuurd
action-approved = Op de lijst gezet
action-asked = Vraag gesteld
action-declined = Niet op de lijst gezet
action-changed = Veranderd
action-confirmed = Bevestigd
action-paused = Pauze genomen
action-resumed = Komt weer samen
action-full = Zei dat de groep vol is
action-cancelled = Bijeenkomsten afgezegd
action-handed-over = Overgedragen
action-withdrawn = Weggehaald
action-undone = Verandering teruggedraaid
action-link = Nieuwe link gemaakt
action-claimed = Nieuwe link gebruikt
action-hidden = Verborgen
action-shown = Weer getoond
action-unlisted = Van de lijst, niet bevestigd
action-asked-to-confirm = Gevraagd of alles nog klopt
action-report-answered = Melding beantwoord
action-peer = Beslist over andere site
action-closed = Gebouw gesloten
action-reopened = Gebouw weer open
action-invited = Uitgenodigd
action-removed = Weggehaald
action-role = Mag nu iets anders
action-signed-in = Ingelogd
action-session-ended = Sessie beëindigd
action-token = Sleutel voor programma gemaakt
action-token-ended = Sleutel voor programma beëindigd
action-imported = Groepen ingelezen
action-profile = Over ons veranderd

## Figures

figures-intro = Deze cijfers gaan over groepen, en nooit over bezoekers.
figures-themes = Groepen per onderwerp
figures-languages = Groepen per taal
figures-places = Groepen per gemeente
figures-fresh = Hoelang geleden groepen zeiden dat alles klopt
figures-fresh-half = Afgelopen half jaar
figures-fresh-year = Een half jaar tot een jaar geleden
figures-fresh-older = Langer geleden, of nooit
figures-gaps = Gevraagd, maar niet gevonden
figures-gaps-note = Wensen die mensen achterlieten, en zoekvragen zonder resultaat. Kleine aantallen staan er niet bij, de andere zijn afgerond.
figures-wishes = Wensen
figures-empty = Zoeken zonder resultaat
figures-count = Aantal
figures-any = maakt niet uit
figures-all = Alle sites samen
figures-own = Alleen onze groepen
figures-csv = Download als tabel (CSV)
figures-nothing = Er is nog niets te zien.

## Keys for programs

tokens-intro = Met een sleutel kan een ander programma de lijst lezen of veranderen.
tokens-name = Waar is het voor?
tokens-scope = Mag
tokens-make = Maak een sleutel
tokens-made = Dit is de sleutel. Kopieer hem nu: we kunnen hem niet nog een keer laten zien.
tokens-end = Beëindigen
tokens-ended = Beëindigd
tokens-none = Er zijn geen sleutels.
scope-read = Lezen
scope-publish = Groepen veranderen
scope-admin = Alles

## Take in and give out

import-title = Groepen inlezen
import-intro = Plak hier een tabel (CSV) of JSON. Je ziet eerst wat er zou gebeuren. Er verandert niets voordat je op de tweede knop drukt.
import-text = De tabel
import-format = Soort
import-review = Kijk wat er zou gebeuren
import-apply = Lees in
import-added = Nieuw: { $n }
import-changed = Veranderd: { $n }
import-unchanged = Zoals het was: { $n }
import-refused = Geweigerd: { $n }
import-row = Rij { $row }: { $problem }
import-unreadable = Dit kunnen we niet lezen: { $problem }
import-done = Het is ingelezen.
export-title = Onze groepen doorgeven

## About us

profile-intro = Bezoekers lezen dit op de pagina “{ page-organisations }”. Schrijf in zoveel talen als je wilt.
profile-text = Wie zijn jullie, en wat doen jullie?
profile-phone = Telefoonnummer
profile-email = E-mailadres
profile-web = Website
profile-save = Opslaan
glossary-title = Onze eigen woorden
glossary-intro = Leg hier uit hoe jullie een woord gebruiken. De uitleg staat bij het woord op de pagina’s van jullie groepen.
glossary-term = Woord
glossary-meaning = Wat jullie ermee bedoelen
