# Pages for the people of an organisation who look after its list. They have little time and are no computer people.
# An "entry" is everything that stands on the page of one group.

page-manage = Die Liste pflegen
page-sign-in = Anmelden

## Signing in

sign-in-title = Anmelden
sign-in-intro = Das ist für die Menschen, die die Liste von { $organisation } pflegen.
sign-in-email = Ihre E-Mail-Adresse
sign-in-send = Schicken Sie mir einen Link
sign-in-sent = Wenn wir diese Adresse kennen, ist eine Nachricht mit einem Link unterwegs. Der Link funktioniert einmal, eine Stunde lang.
sign-in-too-many = Es wurde oft um einen Link gebeten. Bitte versuchen Sie es in einer Stunde noch einmal.
# Button: with an account that the organisation has elsewhere.
sign-in-account = Mit dem Konto Ihrer Organisation anmelden
sign-in-account-unknown = Dieses Konto gehört niemandem, der diese Liste pflegt. Bitten Sie die Verwaltung um eine Einladung.
sign-in-account-failed = Die Anmeldung mit diesem Konto hat nicht geklappt. Versuchen Sie es noch einmal, oder bitten Sie per E-Mail um einen Link.
sign-in-ready = Drücken Sie auf den Knopf, um sich anzumelden.
sign-in-button = Anmelden
sign-in-unknown-title = Dieser Link funktioniert nicht (mehr)
sign-in-unknown = Ein Link funktioniert einmal und nur kurze Zeit. Bitten Sie um einen neuen.
sign-in-needed = Bitte melden Sie sich zuerst an.
sign-out = Abmelden
manage-forbidden = Sie dürfen das ansehen, aber nicht ändern. Fragen Sie die Verwaltung.
manage-expired = Diese Seite war zu lange offen, oder Sie haben sich neu angemeldet. Bitte versuchen Sie es noch einmal.

## Menu

manage-queue = Was wartet
manage-entries = Unsere Einträge
manage-venues = Geschlossene Gebäude
manage-people = Personen
manage-log = Protokoll
manage-figures = Zahlen
manage-tokens = Schlüssel für Programme
manage-import = Einlesen und weitergeben
manage-profile = Über uns

## What is waiting

queue-nothing = Es wartet nichts. Alles ist erledigt.
queue-new = Neue Einträge
queue-new-since = Angekommen am { $date }
queue-new-changed = Das hat die Gruppe nach Ihrer Frage geändert
queue-remarks = Bitte ansehen
remark-no-contact = Es gibt keine Möglichkeit, Kontakt aufzunehmen.
remark-duplicate = Es sieht aus wie ein Eintrag, der schon da ist: { $name }
remark-stigma = Ein Wort, das verletzen kann: „{ $word }“. Vielleicht hat die Gruppe es selbst gewählt.
remark-personal = Das betrifft vielleicht eine einzelne Person: „{ $what }“
remark-many =
    { $n ->
        [one] { $n } weiterer wartender Eintrag sieht genauso aus.
       *[other] { $n } weitere wartende Einträge sehen genauso aus.
    }
remark-links = Im Text stehen viele Internetadressen.
remark-no-email = Die Gruppe hat keine E-Mail-Adresse angegeben. Sie sieht Ihre Antwort, wenn sie ihren geheimen Link öffnet.
queue-approve = Auf die Liste setzen
queue-ask = Eine Frage stellen
queue-decline = Nicht auf die Liste setzen
queue-text = Ihre Frage, oder warum nicht. Die Gruppe liest das.
queue-text-needed = Bitte schreiben Sie zuerst Ihre Frage.
# A kind sentence that the group reads where nobody wrote why.
queue-decline-standard = Es passt nicht auf diese Liste.
queue-decline-same = Keinen davon auf die Liste setzen
queue-whole = Den ganzen Eintrag lesen
queue-private = Nur für Sie: { $email }
queue-reports = Meldungen
queue-report-from = Von { $where }
queue-report-here = jemandem, der diese Seite besucht hat
queue-report-answer = Was haben Sie getan?
queue-report-accept = Erledigt
queue-report-reject = Nicht nötig
queue-changed = Von der Gruppe selbst geändert
queue-changed-seen = Ich habe es gesehen
queue-stale = Nicht bestätigt
queue-stale-since = Zuletzt bestätigt: { $date }
queue-stale-never = Noch nie bestätigt
queue-stale-asked =
    { $n ->
        [0] Noch nicht gefragt
        [one] Einmal gefragt
       *[other] { $n }-mal gefragt
    }
queue-stale-unlisted = Nicht auf der Liste
queue-peers = Andere Seiten, die unsere Einträge möchten
queue-peer-allow = Erlauben
queue-peer-block = Ablehnen
queue-done = Erledigt.
queue-gone = Jemand anderes hat das schon entschieden.

## Entries

entries-search = Teil eines Namens oder Ortes
entries-find = Suchen
entries-none = Es gibt keine passenden Einträge.
entry-title = Eintrag
entry-owned = Die Gruppe kümmert sich selbst um diesen Eintrag.
entry-not-owned = Noch kümmert sich niemand aus der Gruppe um diesen Eintrag.
entry-hidden = Dieser Eintrag ist auf dieser Seite verborgen.
entry-hide = Verbergen
entry-show = Wieder zeigen
entry-edit = Ändern
entry-edit-note = Die Gruppe sieht, was Sie ändern, und kann es rückgängig machen.
entry-confirm = Die Gruppe sagt, dass noch alles stimmt
entry-link-title = Der Gruppe einen neuen Link geben
entry-link-known = An die bekannte Adresse schicken
entry-link-other = Einen Link zum Weitergeben machen
entry-link-hint = Tun Sie das nur, wenn Sie sicher sind, dass es jemand aus der Gruppe ist. Der alte Link funktioniert nicht mehr, sobald der neue benutzt wurde.
entry-link-sent = Der Link ist unterwegs.
entry-link-made = Geben Sie diesen Link der Gruppe. Er funktioniert einmal, bis { $date }:
entry-history = Was geändert wurde

## Closed places

venues-intro = Ist ein Gebäude eine Zeit lang zu? Dann machen alle Gruppen, die sich dort treffen, Pause. Online-Treffen gehen weiter.
venues-place = Welches Gebäude?
venues-from = Geschlossen ab
venues-until = Geschlossen bis einschließlich
venues-note = Was sollen Besucher wissen?
venues-close = Dieses Gebäude schließen
venues-reopen = Wieder öffnen
venues-open = Kein Gebäude ist geschlossen.
venues-closed = { $place }: von { $from } bis { $until }
venues-groups =
    { $n ->
        [one] { $n } Gruppe
       *[other] { $n } Gruppen
    }
venues-problem = Wählen Sie ein Gebäude und einen letzten Tag, der nicht vor dem ersten liegt.

## People

people-invite = Jemanden einladen
people-name = E-Mail-Adresse
people-role = Darf
people-remove = Entfernen
people-sessions = Angemeldet
people-session-since = Seit { $date }
people-session-end = Beenden
people-yourself = Das sind Sie
people-problem = Schreiben Sie eine ganze E-Mail-Adresse.
people-last = Es muss mindestens eine Person mit allen Rechten geben.
role-administrator = Verwaltung: alles
role-editor = Redaktion: Einträge und Meldungen
role-reader = Lesen: nur ansehen

## Log

log-intro = Wer was getan hat. Niemand kann das ändern.
log-when = Wann
log-who = Wer
log-what = Was
log-about = Worüber
log-older = Älter
log-group = die Gruppe
log-node = diese Seite selbst
log-program = ein Programm
log-command = jemand an der Tastatur des Servers
action-submitted = Eintrag eingeschickt
action-approved = Auf die Liste gesetzt
action-asked = Frage gestellt
action-declined = Nicht auf die Liste gesetzt
action-changed = Geändert
action-confirmed = Bestätigt
action-paused = Macht Pause
action-resumed = Trifft sich wieder
action-full = Hat gesagt, dass sie voll ist
action-cancelled = Treffen abgesagt
action-handed-over = Übergeben
action-withdrawn = Weggenommen
action-undone = Änderung rückgängig gemacht
action-link = Neuen Link gemacht
action-claimed = Neuen Link benutzt
action-hidden = Verborgen
action-shown = Wieder gezeigt
action-unlisted = Von der Liste, nicht bestätigt
action-asked-to-confirm = Gefragt, ob noch alles stimmt
action-report-answered = Meldung beantwortet
action-peer = Über andere Seite entschieden
action-closed = Gebäude geschlossen
action-reopened = Gebäude wieder offen
action-invited = Eingeladen
action-removed = Entfernt
action-role = Rechte geändert
action-signed-in = Angemeldet
action-session-ended = Sitzung beendet
action-token = Schlüssel für ein Programm gemacht
action-token-ended = Schlüssel für ein Programm beendet
action-imported = Einträge eingelesen
action-profile = „Über uns“ geändert

## Figures

figures-intro = Diese Zahlen handeln von Gruppen, niemals von Besuchern.
figures-themes = Gruppen nach Thema
figures-languages = Gruppen nach Sprache
figures-places = Gruppen nach Gemeinde
figures-fresh = Wann Gruppen zuletzt gesagt haben, dass alles stimmt
figures-fresh-half = In den letzten sechs Monaten
figures-fresh-year = Vor sechs Monaten bis einem Jahr
figures-fresh-older = Länger her, oder nie
figures-gaps = Gesucht, aber nicht da
figures-gaps-note = Wünsche, die Menschen hinterlassen haben, und Suchen ohne Ergebnis. Kleine Zahlen fehlen, die anderen sind gerundet.
figures-wishes = Wünsche
figures-empty = Suchen ohne Ergebnis
figures-count = Anzahl
figures-any = beliebig
figures-all = Alle Seiten zusammen
figures-own = Nur unsere Einträge
figures-csv = Als Tabelle herunterladen (CSV)
figures-nothing = Es gibt noch nichts zu zeigen.

## Keys for programs

tokens-intro = Mit einem Schlüssel kann ein anderes Programm die Liste lesen oder ändern.
tokens-name = Wofür ist er?
tokens-scope = Darf
tokens-make = Schlüssel machen
tokens-made = Das ist der Schlüssel. Kopieren Sie ihn jetzt: Wir können ihn nicht noch einmal zeigen.
tokens-end = Beenden
tokens-ended = Beendet
tokens-none = Es gibt keine Schlüssel.
scope-read = Lesen
scope-publish = Einträge ändern
scope-admin = Alles

## Take in and give out

import-title = Einträge einlesen
import-intro = Fügen Sie hier eine Tabelle (CSV) oder JSON ein. Sie sehen zuerst, was geschehen würde. Nichts ändert sich, bevor Sie auf den zweiten Knopf drücken.
import-text = Die Tabelle
import-format = Art
import-review = Ansehen, was geschehen würde
import-apply = Einlesen
import-added = Neu: { $n }
import-changed = Geändert: { $n }
import-unchanged = Wie vorher: { $n }
import-refused = Abgelehnt: { $n }
import-row = Zeile { $row }: { $problem }
import-unreadable = Das lässt sich nicht lesen: { $problem }
import-done = Es ist eingelesen.
export-title = Unsere Einträge weitergeben

## About us

profile-intro = Besucher lesen das auf der Seite „{ page-organisations }“. Schreiben Sie in so vielen Sprachen, wie Sie möchten.
profile-text = Wer sind Sie, und was machen Sie?
profile-phone = Telefonnummer
profile-email = E-Mail-Adresse
profile-web = Website
profile-save = Speichern
glossary-title = Unsere eigenen Wörter
glossary-intro = Erklären Sie hier, wie Sie ein Wort gebrauchen. Die Erklärung steht neben dem Wort auf den Seiten Ihrer Gruppen.
glossary-term = Wort
glossary-meaning = Was Sie damit meinen
