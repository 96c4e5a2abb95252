# The messages of pages and API. One message a key; the same keys in every language.

## Every page

skip-link = Zum Inhalt
leave-button = Seite schnell verlassen
leave-note = Mit „Seite schnell verlassen“ sehen Sie sofort einen Wetterbericht. Dasselbe passiert, wenn Sie dreimal Escape (Esc) oder dreimal Umschalt (Shift) drücken. Der Verlauf Ihres Browsers merkt sich aber, welche Seiten Sie gesehen haben.
page-search = Suchen
page-group = Gruppe
page-organisations = Organisationen
page-about = Über Gruppen
page-not-found = Nicht gefunden
page-wrong = Etwas hat nicht geklappt
language-switch = Sprache dieser Website
menu = Menü
source-code = Quellcode (freie Software)
text-in = Sprache dieses Textes: { $language }

## Numbers

count-groups =
    { $n ->
        [one] { $n } Gruppe
       *[other] { $n } Gruppen
    }
count-organisations =
    { $n ->
        [one] { $n } Organisation
       *[other] { $n } Organisationen
    }
moment = { $date }, { $time } Uhr
distance-km = { $km } km entfernt

## Search form

search-what = Worum geht es?
search-what-hint = Schreiben Sie es in Ihren eigenen Worten, in jeder Sprache.
search-near = Ort oder Postleitzahl
search-near-hint = Zum Beispiel Helmond oder die Ziffern einer Postleitzahl.
search-language = Sprache in der Gruppe
search-language-any = Jede Sprache ist in Ordnung
search-button = Gruppen suchen

## Home

home-title = Finden Sie Menschen, die das Gleiche erleben
home-lead = Sie sind damit nicht allein. Suchen Sie eine Gruppe in Ihrer Nähe, online oder in Ihrer eigenen Sprache. Sie müssen nicht sagen, wer Sie sind.
home-themes = Oder wählen Sie ein Thema
home-what-title = Was ist so eine Gruppe?
home-what = In einer Gruppe treffen sich Menschen, die das Gleiche erleben oder die jemandem nahestehen, der es erlebt. Sie dürfen erzählen. Sie dürfen auch nur zuhören. Niemand muss stark sein.
home-what-more = Mehr über Gruppen lesen
home-private = Wir speichern nicht, wer hier sucht, und auch nicht, was Sie suchen.

## Results

results-title = Gruppen
results-total =
    { $n ->
        [0] Keine Gruppen gefunden
        [one] { $n } Gruppe gefunden
       *[other] { $n } Gruppen gefunden
    }
results-wrong = Wir konnten nicht alles lesen. Was Sie schon ausgefüllt haben, steht noch da.
chips-title = Sie suchen
chip-remove = Entfernen: { $what }
chips-clear = Alles entfernen
chip-understood = Verstanden als: { $what }
chip-near = In der Nähe von { $place }
chip-not-community = Nicht: { $what }
chip-anonymity = Mindestens: { $what }
chip-within = Höchstens { $km } km entfernt
chip-beyond = Mindestens { $km } km entfernt
chip-age = Alter: { $age }
chip-language = Sprache: { $language }
sort-title = Reihenfolge
sort-relevance = Was am besten passt
sort-distance = Was in der Nähe ist
sort-name = Name
sort-confirmed = Zuletzt geprüft
results-more = Mehr Gruppen
results-start = Zurück zum Anfang der Liste
results-nearby-title = Gruppen, die fast passen
results-nearby-why = Wir haben wenige Gruppen gefunden, die genau passen. Bei diesen Gruppen geht es um das Gleiche. Manche sind zum Beispiel weiter weg, online oder in einer anderen Sprache.
near-language = In einer anderen Sprache: { $languages }
near-distance = Weiter weg als gewünscht
near-remote = Sie können von zu Hause aus mitmachen
near-broader = Zu einem allgemeineren Thema: { $themes }
near-wishes = Anders als gewünscht: { $wishes }
results-other-places = Oder meinen Sie einen anderen Ort mit dem Namen { $place }?
results-none-title = Hier gibt es noch keine Gruppe, die genau passt
results-none = Das liegt nicht an Ihnen. Vielleicht hilft etwas davon:
results-none-words = Versuchen Sie es mit einem anderen Wort oder wählen Sie ein Thema.
results-none-filters = Entfernen Sie einen Wunsch, zum Beispiel den Tag oder die Entfernung.
results-none-remote = Gruppen ansehen, die sich online oder am Telefon treffen
results-none-ask = Eine Organisation fragen

## Filters

filter-title = Wünsche
filter-hint = Wählen Sie, was Ihnen wichtig ist. Alles darf leer bleiben.
filter-apply = Gruppen zeigen
filter-language = Sprache in der Gruppe
filter-theme = Thema
filter-audience = Für wen
filter-gender = Frauen oder Männer
filter-age = Alter der Person, die kommen möchte
filter-community = Hintergrund der Gruppe
filter-not-community = Lieber nicht mit diesem Hintergrund
filter-not-community-hint = Wählen Sie das, wenn Sie Angst haben, dass über Sie geredet wird.
filter-anonymity = Mindestens so anonym
filter-any = Egal
filter-facilitation = Wer leitet die Gruppe
filter-cost = Was kostet es
filter-format = Wie trifft sich die Gruppe
filter-within = Höchstens so weit weg
filter-beyond = Nicht in meiner eigenen Gegend: mindestens so weit weg
filter-km = { $km } km
filter-day = Tag
filter-time = Tageszeit
filter-access = Was es leichter macht, dabei zu sein
filter-openness = Wie Sie dazukommen
filter-open = Sie können einfach hingehen
filter-seeking = Die Gruppe sucht
filter-node = Organisation

## Cards and group page

card-next = Nächster Termin: { $moment }
card-confirmed = Von der Gruppe geprüft am { $date }
card-unconfirmed = Die Gruppe hat das noch nicht selbst geprüft
card-from = Von { $organisation }

## Group page: questions that a visitor has

group-about = Worum geht es?
group-when = Wann?
group-next = Die nächsten Termine
group-no-dates = Hier stehen noch keine Termine. Fragen Sie die Gruppe, wann Sie kommen können.
rhythm-days =
    { $n ->
        [1] Jeden Tag
        [2] Jeden zweiten Tag
       *[other] Alle { $n } Tage
    }
rhythm-weeks =
    { $n ->
        [1] Jede Woche
        [2] Alle zwei Wochen
       *[other] Alle { $n } Wochen
    }
rhythm-months =
    { $n ->
        [1] Jeden Monat
        [2] Alle zwei Monate
       *[other] Alle { $n } Monate
    }
rhythm = { $every }: { $days }
rhythm-nth =
    { $nth ->
        [first] am ersten { $day }
        [second] am zweiten { $day }
        [third] am dritten { $day }
        [fourth] am vierten { $day }
        [fifth] am fünften { $day }
       *[last] am letzten { $day }
    }
group-lasts =
    { $n ->
        [one] Es dauert ungefähr { $n } Minute.
       *[other] Es dauert ungefähr { $n } Minuten.
    }
group-zone = Es gilt die Uhrzeit in { $zone }.
group-where = Wo?
group-where-area = Hier steht nur der Ort oder die Gegend. Die Adresse erfahren Sie, wenn Sie Kontakt aufnehmen.
group-where-on-contact = Wo sich die Gruppe trifft, erfahren Sie, wenn Sie Kontakt aufnehmen.
group-where-municipality = Gemeinde { $municipality }
group-travel = Wie komme ich hin?
group-access = Was macht es leichter, dabei zu sein?
group-online-link = Zum Treffen
group-online-on-request = Den Link oder die Nummer bekommen Sie, wenn Sie Kontakt aufnehmen.
group-who = Wer kann kommen?
group-everyone = Alle sind willkommen.
group-for-all = Für Menschen, die es selbst erleben, und für Menschen, die ihnen nahestehen
group-age-from = Ab { $from } Jahren
group-age-to = Bis { $to } Jahre
group-age-between = Von { $from } bis { $to } Jahren
group-community = Hintergrund: { $what }
group-conviction = Glaube oder Überzeugung: { $what }
group-size =
    { $n ->
        [one] Es kommt ungefähr { $n } Person.
       *[other] Es kommen ungefähr { $n } Menschen.
    }
group-languages = Welche Sprache sprechen wir?
group-first-visit = Wie ist es beim ersten Mal?
group-leads = Wer leitet die Gruppe?
group-supported = Mit Unterstützung von { $name }
group-anonymous = Was erfahren andere über mich?
group-cost = Was kostet es?
group-cost-amount = { $amount } pro Treffen
group-rules = Was haben wir vereinbart?
group-contact = Wie nehme ich Kontakt auf?
group-contact-note = Sie sprechen direkt mit der Gruppe selbst. Diese Website sieht das nicht.
group-contact-organisation = Fragen Sie { $organisation }
group-contact-none = Die Gruppe nennt keine Nummer oder Adresse. Sie können zu einem Treffen kommen.
group-seeking = Wen oder was sucht die Gruppe?
group-resumes = Die Gruppe beginnt wieder am { $date }.
group-own-term = Die Gruppe nennt sich
group-listed = Wer hat diese Gruppe eingetragen?
group-at-origin = Die Gruppe auf der Website von { $organisation } ansehen
group-search-more = Eine andere Gruppe suchen

## Organisations

organisations-title = Organisationen
organisations-intro = Jede Organisation führt ihre eigene Liste mit Gruppen. Die Listen sind miteinander verbunden. So finden Sie alle Gruppen mit einer einzigen Suche.
organisations-this = Diese Website gehört zu
organisations-others = Hier stehen auch Gruppen von
organisations-alone = Hier stehen noch keine Gruppen von anderen Organisationen.
organisations-show = Gruppen von { $organisation } ansehen

## About

about-title = Was ist eine Gruppe?
about-is-1 = In einer Gruppe treffen sich Menschen, die das Gleiche erleben. Alle dort wissen, wie das ist. Sie müssen nicht viel erklären.
about-is-2 = Es gibt auch Gruppen für Menschen, die jemandem nahestehen: als Partner, als Mutter oder Vater, als Schwester, als Freundin.
about-is-3 = Gruppen haben viele Namen: Selbsthilfegruppe, Gesprächskreis, Teerunde, Treff. Jede Gruppe wählt ihren eigenen Namen und ihre eigenen Absprachen.
about-not-title = Was ist eine Gruppe nicht?
about-not-1 = Eine Gruppe ist keine Behandlung. Sie können daneben ganz normal zum Arzt oder zur Ärztin gehen oder sich andere Hilfe holen.
about-not-2 = Sie müssen gar nichts. Sie dürfen zuhören, Sie dürfen gehen, und Sie dürfen wiederkommen.
about-not-3 = Sind Sie oder ist jemand anders jetzt in Gefahr? Dann warten Sie nicht auf eine Gruppe. Rufen Sie den Notruf an:
about-first-title = Das erste Mal
about-first = Das erste Mal kostet oft Mut. Die Menschen in der Gruppe wissen das, denn ihnen ging es genauso. Auf der Seite jeder Gruppe steht, wie es beim ersten Mal ist und ob Sie vorher anrufen sollen.
about-anonymity-title = Wie anonym sind Sie?
about-anonymity = Jede Gruppe sagt selbst, was andere über Sie erfahren. Es gibt vier Möglichkeiten, von mehr zu weniger:
about-professionals-title = Für alle, die anderen helfen oder sie weiterverweisen
about-professionals-1 = Diese Website ist auch für Hausarztpraxen, Stadtteilteams, soziale Dienste und alle, die mit Menschen sprechen.
about-professionals-2 = Suchen Sie gemeinsam, in der Sprache der Person, die vor Ihnen sitzt. Jede Seite gibt es in jeder Sprache: Wählen Sie oben eine andere Sprache, dann bleiben Sie auf derselben Seite.
about-professionals-3 = Die Person nimmt selbst Kontakt auf. Sie müssen nichts über jemanden ausfüllen, und es wird nichts über jemanden verschickt.
about-professionals-4 = Ob eine Gruppe mit oder ohne Fachkraft arbeitet, ist eine Tatsache und kein Urteil. Manche suchen gerade das eine, andere gerade das andere.
about-privacy-title = Was diese Website über Sie weiß
about-privacy-1 = Diese Website setzt keine Cookies.
about-privacy-2 = Diese Website speichert nichts auf Ihrem Handy oder Computer, außer dem, was Ihr Browser selbst speichert.
about-privacy-3 = Diese Website speichert nicht, was Sie suchen.
about-privacy-4 = Diese Website lädt nichts von anderen Firmen und gibt nichts an sie weiter.
about-privacy-5 = Wenn Sie eine Gruppe anrufen oder ihr mailen, läuft das nicht über diese Website.
about-software-title = Freie Software
about-software = Alle dürfen das Programm hinter dieser Website ansehen, nutzen und verbessern.

## Errors

error-invalid = Bei den Angaben passt noch etwas nicht.
error-not-found = Diese Seite gibt es hier nicht.
error-gone = Diese Gruppe steht hier nicht mehr.
error-unauthorised = Dafür ist ein gültiger Schlüssel nötig.
error-forbidden = Mit diesem Schlüssel geht das nicht.
error-changed = Jemand anders hat das inzwischen geändert. Rufen Sie es neu ab und versuchen Sie es noch einmal.
error-if-match-required = Senden Sie If-Match mit, damit keine Änderung verloren geht.
error-too-large = Das ist zu groß, um es zu empfangen.
error-not-json = Das ist kein JSON, das wir lesen können.
error-internal = Hier ist etwas schiefgegangen. Das liegt nicht an Ihnen. Wenn Sie es melden, nennen Sie bitte diese Nummer: { $id }
error-unavailable = Das klappt gerade nicht. Bitte versuchen Sie es in ein paar Minuten noch einmal.
error-method = Das geht an dieser Adresse nicht.
help-not-found = Vielleicht hat sich die Adresse geändert oder sie wurde nicht ganz kopiert. Sie können hier weitersuchen.
help-gone = Die Gruppe hat sich zurückgezogen oder trifft sich nicht mehr. Vielleicht passt auch eine andere Gruppe zu Ihnen.
help-wrong = Bitte versuchen Sie es später noch einmal oder suchen Sie hier weiter.

## anonymity: what a visitor has to tell about themselves, from most to least

anonymity-registered = Name und Kontakt bekannt
anonymity-first-name = Nur der Vorname
anonymity-nickname = Fantasiename reicht
anonymity-anonymous = Ganz anonym
anonymity-registered-means = Eine Organisation speichert Ihren Namen und wie man Sie erreicht.
anonymity-first-name-means = Sie nennen Ihren Vornamen, nur die Gruppe weiß, wie man Sie erreicht, und sonst wird nichts gespeichert.
anonymity-nickname-means = Sie müssen Ihren echten Namen nicht nennen; der Kontakt läuft über die Organisation oder mit einem Fantasienamen.
anonymity-anonymous-means = Sie kommen, rufen an oder sind ohne Kamera dabei, und niemand fragt oder notiert, wer Sie sind.

## facilitation: who leads the meetings

facilitation-members = Die Gruppe selbst
facilitation-peer = Jemand mit eigener Erfahrung
facilitation-trained-peer = Jemand mit eigener Erfahrung und Schulung
facilitation-volunteer = Jemand im Ehrenamt
facilitation-professional = Eine Fachkraft

## openness: how one comes in

openness-open = Sie können einfach hingehen
openness-closed = Feste Gruppe mit Starttermin
openness-intake = Erst ein Gespräch

## status: whether the group meets now

status-active = Trifft sich
status-paused = Macht Pause
status-full = Ist zurzeit voll
status-forming = Beginnt bald
status-ended = Trifft sich nicht mehr

## format: how people meet

format-in-person = Gemeinsam an einem Ort
format-online = Online
format-hybrid = An einem Ort und online
format-phone = Am Telefon

## venue: what kind of place

venue-home = Bei jemandem zu Hause
venue-community-centre = Nachbarschaftshaus
venue-clinic = Krankenhaus, Praxis oder Klinik
venue-worship = Kirche, Moschee oder anderes Gebetshaus
venue-library = Bibliothek
venue-outdoors = Im Freien
venue-office = Büro
venue-other = Ein anderer Ort

## disclosure: what the public may know of the place

disclosure-exact = Die Adresse steht hier
disclosure-area = Nur der Ort oder die Gegend steht hier
disclosure-on-contact = Die Adresse erfahren Sie, wenn Sie Kontakt aufnehmen

## cost

cost-free = Kostenlos
cost-donation = Freiwilliger Beitrag
cost-fixed = Fester Betrag

## for: whether the group is for people it happened to, or for those close to them

for-self = Für Menschen, die es selbst erleben
for-relatives = Für Angehörige und Nahestehende

## gender

gender-women = Frauen
gender-men = Männer

## community: a background that the members share

community-turkish = Türkisch
community-moroccan = Marokkanisch
community-kurdish = Kurdisch
community-iranian = Iranisch
community-afghan = Afghanisch
community-syrian = Syrisch
community-iraqi = Irakisch
community-somali = Somalisch
community-eritrean = Eritreisch
community-ethiopian = Äthiopisch
community-surinamese = Surinamisch
community-antillean = Antillisch
community-moluccan = Molukkisch
community-polish = Polnisch
community-ukrainian = Ukrainisch
community-bulgarian = Bulgarisch
community-romanian = Rumänisch
community-chinese = Chinesisch
community-roma = Sinti und Roma
community-other = Ein anderer Hintergrund

## conviction: a faith or conviction on which the group is based

conviction-christian = Christlich
conviction-muslim = Muslimisch
conviction-jewish = Jüdisch
conviction-hindu = Hinduistisch
conviction-buddhist = Buddhistisch
conviction-humanist = Humanistisch
conviction-other = Eine andere

## access: what makes it easier to come

access-wheelchair = Gut mit dem Rollstuhl zu erreichen
access-step-free = Ohne Stufen
access-accessible-toilet = Toilette für Menschen im Rollstuhl
access-hearing-loop = Hörschleife für Hörgeräte
access-sign-language = Gebärdensprache
access-captions = Untertitel
access-discreet-entrance = Unauffälliger Eingang
access-bus = Bus oder Zug in der Nähe
access-parking = Parkplätze
access-childcare = Kinderbetreuung

## contact: ways to reach the group

contact-phone = Telefon
contact-email = E-Mail
contact-web = Website
contact-form = Über die Organisation
contact-messenger = Nachricht schicken
contact-visit = Einfach vorbeikommen

## online: how an online group meets

online-video = Mit Video
online-phone = Am Telefon
online-chat = Mit getippten Nachrichten
online-forum = In einem Forum

## seeking: whom or what the group looks for

seeking-members = Neue Leute
seeking-facilitator = Eine Person, die die Gruppe leitet
seeking-volunteers = Ehrenamtliche
seeking-venue = Einen Raum

## day: weekdays, inside a sentence

day-mo = Montag
day-tu = Dienstag
day-we = Mittwoch
day-th = Donnerstag
day-fr = Freitag
day-sa = Samstag
day-su = Sonntag

## time: parts of the day

time-morning = Vormittag
time-afternoon = Nachmittag
time-evening = Abend

## Something is not right: a report about a group

# Link on a group's page.
report-link = Stimmt etwas nicht? Sagen Sie es uns
# Title of the page; it stands in the browser's history and says nothing about health.
page-report = Sagen Sie es uns
report-title = Sagen Sie uns, was nicht stimmt
# $organisation is the organisation that put the group in its list.
report-intro = Was Sie schreiben, geht an { $organisation }. Diese Organisation hat die Gruppe in die Liste eingetragen. Sie müssen nicht sagen, wer Sie sind.
report-reason = Was stimmt nicht?
report-outdated = Die Gruppe gibt es nicht mehr
report-wrong = Zeit, Ort oder Kontakt stimmen nicht
# It is something else, for example a company that sells a course.
report-misleading = Es ist etwas anderes, als hier steht
report-unsafe = Ich habe mich dort nicht sicher gefühlt
report-other = Etwas anderes
report-text = Möchten Sie noch etwas dazu sagen?
report-text-hint = Das darf leer bleiben. Bitte schreiben Sie keine Namen und keine Telefonnummern auf, auch nicht Ihre eigenen.
report-send = Abschicken
# Error messages of this form.
report-choose = Wählen Sie zuerst aus, was nicht stimmt.
report-too-long = Der Text ist zu lang. Sie können höchstens { $most } Zeichen schreiben.
report-enough = Zu dieser Gruppe gibt es schon mehrere Meldungen. Die Organisation weiß Bescheid.
report-thanks-title = Danke
report-thanks = { $organisation } liest, was Sie geschrieben haben. Wir haben nicht gespeichert, wer Sie sind.
report-back = Zurück zur Gruppe

## The same group in the lists of several organisations

# $organisations is a list of names of organisations.
group-also-listed = Diese Gruppe steht auch in der Liste von { $organisations }.
# The same, short, on a group in a list of results.
card-also-listed = Auch bei { $organisations }
# Link to how another organisation describes the same group. $organisation is its name.
group-listed-there = Lesen, was { $organisation } dazu schreibt

## Pages and their neutral names

page-guide = Suchen mit Fragen
page-themes = Themen
page-wish = Wunsch
page-message = Nachricht
page-privacy = Datenschutz
page-accessibility = Barrierefreiheit
page-professionals = Für alle, die anderen helfen

## Search and results, more

search-private = Ohne Spuren suchen
search-private-note = Mit „Ohne Spuren suchen“ steht nicht im Verlauf Ihres Browsers, was Sie gesucht haben. Dass Sie auf dieser Website waren, steht dort schon.
home-guide = Was ist Ihnen wichtig? Fünf kurze Fragen
home-all-themes = Alle Themen mit Erklärung
results-private = Was Sie suchen und welche Gruppe Sie ansehen, steht nicht im Verlauf Ihres Browsers. Bitte gehen Sie mit den Knöpfen auf der Seite zurück.
results-back = Zurück zur Liste
results-map = Karte
results-map-text = Jeder Punkt ist eine Gemeinde. Je größer der Punkt, desto mehr Gruppen.
results-map-place = { $place }: { $groups }
results-none-wish = Sagen Sie uns, dass es diese Gruppe noch nicht gibt
filter-municipality = Gemeinde
filter-welcome = So werden Sie empfangen
chip-municipality = Gemeinde: { $place }

## What matters to you? Five optional questions

guide-title = Was ist Ihnen wichtig?
guide-intro = Sie dürfen jede Frage auslassen. Wir speichern Ihre Antworten nicht.
guide-for = Wer erlebt es?
guide-for-self = Ich selbst
guide-for-relatives = Jemand, der mir nahesteht
guide-language = In welcher Sprache sprechen Sie am liebsten über das, was schwer ist?
guide-not-community = Lieber nicht mit Menschen aus meiner eigenen Gemeinschaft
guide-not-community-hint = Wählen Sie einen Hintergrund. Gruppen mit diesem Hintergrund lassen wir dann weg.
guide-anonymity = Was dürfen andere von Ihnen wissen?
guide-where = Wo möchten Sie die Gruppe finden?
guide-where-near = In der Nähe
guide-where-away = Lieber nicht in meiner eigenen Gegend
guide-where-home = Zu Hause: online oder am Telefon
guide-professional = Mit oder ohne Fachkraft?
guide-professional-hint = Eine Fachkraft ist zum Beispiel jemand aus der Sozialarbeit oder der Pflege.
guide-professional-with = Am liebsten mit
guide-professional-without = Am liebsten ohne

## welcome: how a group receives who comes for the first time

welcome-listen = Nur zuhören ist in Ordnung
welcome-bring-someone = Sie dürfen jemanden mitbringen
welcome-met-at-door = Jemand holt Sie an der Tür ab
welcome-camera-off = Ihre Kamera darf aus sein

## Group page, more questions

group-listen = Darf ich auch nur zuhören?
group-listen-yes = Ja. Sie müssen nichts erzählen.
group-listen-ask = Das steht hier nicht. In den meisten Gruppen geht das. Fragen Sie, wenn Sie Kontakt aufnehmen.
group-bring = Darf ich jemanden mitbringen?
group-bring-yes = Ja, Sie dürfen jemanden mitbringen.
group-entrance = Sieht jemand, dass ich hineingehe?
group-entrance-yes = Der Eingang fällt nicht auf.
group-not-said = Das steht hier nicht. Fragen Sie, wenn Sie Kontakt aufnehmen.
group-first-visit-ask = Die Gruppe hat hierzu noch nichts geschrieben. Fragen Sie ruhig: Was passiert beim ersten Mal, und wer empfängt mich?
group-calendar = In meinen Kalender eintragen
group-calendar-note = In Ihrem Kalender steht nur „{ calendar-title }“, nicht worum es geht.
calendar-title = Termin
group-share = Diese Seite teilen
group-share-note = Die Adresse verrät nicht, worum es in der Gruppe geht:
read-aloud = Vorlesen
read-aloud-stop = Nicht mehr vorlesen

## A message to a group

message-link = Der Gruppe eine Nachricht schreiben
message-title = Der Gruppe eine Nachricht schreiben
message-intro = Ihre Nachricht geht per E-Mail an die Gruppe. Diese Website speichert sie nur, bis sie verschickt ist.
message-text = Ihre Nachricht
message-text-hint = Sie müssen Ihren Namen nicht nennen. Ein Satz reicht. Zum Beispiel: Darf ich einmal vorbeikommen?
message-reply = Wie kann die Gruppe Sie erreichen?
message-reply-hint = Eine E-Mail-Adresse oder Telefonnummer. Das darf leer bleiben, aber dann kann die Gruppe nicht antworten.
message-send = Abschicken
message-empty = Bitte schreiben Sie zuerst Ihre Nachricht.
message-too-many = Gerade wurden zu viele Nachrichten verschickt. Versuchen Sie es in einer Stunde noch einmal, oder nehmen Sie auf andere Weise Kontakt auf.
message-sent-title = Ihre Nachricht ist unterwegs
message-sent = Manchmal dauert es ein paar Tage, bis jemand antwortet. Die Menschen in einer Gruppe machen das oft in ihrer Freizeit.
mail-message-subject = Eine Nachricht für Ihre Gruppe
mail-message-intro = Jemand hat Ihrer Gruppe auf { $site } diese Nachricht geschrieben. Wir wissen nicht, wer es ist, und speichern sie nicht.
mail-message-reply = So ist die Person zu erreichen: { $reply }
mail-message-no-reply = Die Person hat keine Adresse und keine Nummer angegeben. Deshalb können Sie ihr nicht antworten.

## Help that cannot wait

urgent-title = Brauchen Sie jetzt sofort Hilfe?
urgent-emergency = Jetzt in Gefahr
urgent-suicide = Denken Sie an Suizid?
urgent-violence = Tut Ihnen jemand weh, oder haben Sie Angst vor jemandem?
urgent-child = Für Kinder und Jugendliche
urgent-listen = Jemand, der Ihnen zuhört
urgent-note = Ein Anruf kann später auf dem Telefon oder auf der Rechnung zu sehen sein.

## A wish: there is no group for this yet

wish-title = Gibt es noch keine Gruppe für Sie?
wish-intro = Hinterlassen Sie hier einen Wunsch. So sehen Organisationen, welche Gruppe gebraucht wird. Wir fragen nicht, wer Sie sind.
wish-counts = Organisationen sehen nur Zahlen, und erst dann, wenn mindestens fünf Menschen sich das Gleiche wünschen.
wish-place = In welcher Gemeinde?
wish-place-hint = Zum Beispiel Helmond. Eine Adresse ist nicht nötig.
wish-choose = Bitte wählen…
wish-send = Meinen Wunsch hinterlassen
wish-no-theme = Bitte wählen Sie ein Thema.
wish-no-language = Bitte wählen Sie eine Sprache.
wish-no-place = Diese Gemeinde kennen wir nicht. Wählen Sie einen Ort in der Nähe.
wish-too-many = Von diesem Internetanschluss kamen heute schon viele Wünsche. Versuchen Sie es bitte morgen noch einmal.
wish-kept-title = Ihr Wunsch ist gespeichert
wish-secret = Das ist Ihre geheime Adresse. Dort sehen Sie später, ob es eine passende Gruppe gibt. Wir können sie nicht noch einmal zeigen.
wish-secret-note = Kann jemand anders in Ihr Handy schauen? Dann schreiben Sie die Adresse lieber auf Papier.
wish-yours = Ihr Wunsch
wish-until = Wir speichern Ihren Wunsch bis { $date }. Danach wird er automatisch gelöscht.
wish-fits = Das passt jetzt zu Ihrem Wunsch
wish-waiting = Es gibt noch keine passende Gruppe. Schauen Sie später noch einmal.
wish-remove = Meinen Wunsch löschen
wish-removed-title = Ihr Wunsch ist gelöscht
wish-removed = Bei uns ist nichts mehr davon gespeichert.
wish-unknown-title = Diesen Wunsch gibt es hier nicht
wish-unknown = Vielleicht ist die Adresse nicht ganz richtig abgeschrieben. Oder der Wunsch ist gelöscht oder abgelaufen. Sie können einen neuen Wunsch hinterlassen oder hier weitersuchen.

## Privacy

privacy-message = Wenn Sie einer Gruppe eine Nachricht schreiben, speichern wir sie nur, bis sie verschickt ist.
privacy-wish = Wenn Sie einen Wunsch hinterlassen, speichern wir das Thema, die Sprache, die Gemeinde und für wen es ist. Wer Sie sind, speichern wir nicht.
privacy-limit = Wenn jemand sehr viel verschickt, stoppen wir das. Dafür zählt der Computer einen Tag lang, wie viel von einem Internetanschluss kommt. Das wird nirgends aufgeschrieben.
privacy-trace-title = Was auf Ihrem Handy oder Computer zurückbleibt
privacy-trace-history = Ihr Browser merkt sich, welche Seiten Sie gesehen haben. Die Titel sagen nicht, worum es geht. Aber in der Adresse einer Suche steht, was Sie gesucht haben.
privacy-trace-private = Möchten Sie das nicht? Wählen Sie „{ search-private }“ oder öffnen Sie ein privates Fenster in Ihrem Browser.
privacy-trace-leave = Mit „{ leave-button }“ verschwindet nur die letzte Seite aus dem Verlauf. Den Rest können Sie selbst in Ihrem Browser löschen.
privacy-trace-network = Wer bei Ihnen zu Hause oder bei der Arbeit das Internet verwaltet, kann sehen, dass Sie auf dieser Website waren, aber nicht, was Sie gelesen haben.

## Accessibility

accessibility-1 = Sie können diese Website mit einem Screenreader benutzen, nur mit der Tastatur, mit großer Schrift und auf einem kleinen oder alten Handy.
accessibility-title = Eine Website für alle
accessibility-2 = Wir halten uns an die Regeln der WCAG 2.2, Stufe AA. Bei jeder Änderung prüfen Programme alle Arten von Seiten, in allen Sprachen.
accessibility-3 = Noch ist nicht alles gut: Gruppen schreiben selbst über ihre Gruppe, oft nur in einer Sprache. Und das Vorlesen geht nur, wenn Ihr Handy oder Computer eine Stimme in Ihrer Sprache hat.
accessibility-4 = Klappt etwas nicht? Sagen Sie { $organisation } Bescheid.

## Languages of the site

about-languages-title = Die Sprachen dieser Website
about-languages = In diesen Sprachen hat noch niemand die Texte geprüft, der mit der Sprache aufgewachsen ist: { $languages }. Sehen Sie einen Fehler? Bitte sagen Sie es uns.

## For professionals

professionals-what = In einer Gruppe geben sich Menschen gegenseitig Verständnis, Halt und praktisches Wissen. Eine Gruppe ergänzt eine Behandlung und ersetzt sie nicht.
professionals-when-title = Wann passt eine Gruppe?
professionals-when-1 = Wenn sich jemand mit dem, was geschieht, allein fühlt.
professionals-when-2 = Vor, während oder nach einer Behandlung, und auch ohne Behandlung.
professionals-when-3 = Auch für Partner, Eltern, Kinder oder Freunde.
professionals-first-title = Wann braucht es zuerst etwas anderes?
professionals-first = Bei Gefahr oder in einer Krise sorgen Sie zuerst für Hilfe. Eine Gruppe kann danach kommen.
professionals-how-title = So zeigen Sie den Weg
professionals-how-1 = Fragen Sie, was wichtig ist: die Sprache, wie anonym, in der Nähe oder lieber weiter weg. Die fünf Fragen helfen dabei.
professionals-how-2 = Lesen Sie zusammen, wie das erste Mal abläuft. Das macht den Schritt kleiner.
