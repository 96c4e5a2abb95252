# A group puts itself on the list and keeps its own entry. The readers are volunteers of a group, often tired and on
# a phone; they write about their own group in their own words. Short sentences, everyday words (CEFR B1), kind.
# "Entry" is everything that stands on the page of one group. "The list" is the list of groups of an organisation.

## The form

page-publish = Ihre Gruppe auf die Liste setzen
publish-title = Setzen Sie Ihre Gruppe auf die Liste
publish-intro = Es dauert etwa zehn Minuten. Sie brauchen kein Konto. Sie können später alles ändern oder wegnehmen.
publish-review = Jemand von { $organisation } liest es, bevor es auf die Liste kommt. Ihre Worte werden nicht geändert.
# Number of the step, above the heading of a page of the form.
publish-step = Schritt { $step } von { $steps }
publish-step-about = Worum geht es in Ihrer Gruppe?
publish-step-find = Wie finden Menschen Sie?
publish-step-people = Für wen ist die Gruppe?
publish-step-when = Wann und wo treffen Sie sich?
publish-step-contact = Wie erreicht man Sie?
publish-step-check = Stimmt es so?
publish-next = Weiter
publish-back = Zurück
publish-save = Speichern
publish-send = Auf die Liste setzen
# Beside the name of a question that may be left empty.
publish-optional = darf leer bleiben
publish-problems = Etwas muss noch ausgefüllt oder geändert werden. Was Sie geschrieben haben, steht noch da.
publish-problem-at = { $question }: { $problem }

publish-text-language = In welcher Sprache schreiben Sie?
publish-text-language-hint = Schreiben Sie in der Sprache, die am besten zu Ihrer Gruppe passt. Weiter unten können Sie mehr Sprachen hinzufügen.
publish-name = Name der Gruppe
publish-name-hint = Zum Beispiel: Dienstagskreis Helmond
publish-own-term = Wie nennen Sie sich?
publish-own-term-hint = Zum Beispiel: Selbsthilfegruppe, Teerunde, Wandergruppe. Sie wählen das Wort.
publish-summary = Ihre Gruppe in ein oder zwei Sätzen
publish-summary-hint = Zum Beispiel: Wir sind Frauen, die jemanden verloren haben. Wir trinken Tee und reden.
publish-description = Erzählen Sie mehr über Ihre Gruppe
publish-description-hint = Was machen Sie zusammen? Für wen ist es gut? Bitte schreiben Sie keine Namen und nichts über die Krankheit einer einzelnen Person.
publish-first-visit = Wie ist das erste Mal?
publish-first-visit-hint = Zum Beispiel: Wir warten an der Tür auf Sie. Sie müssen nichts sagen.
publish-rules = Was haben Sie miteinander ausgemacht?
publish-rules-hint = Zum Beispiel: Was hier gesagt wird, bleibt hier.
publish-add-language = Auch in einer anderen Sprache schreiben
publish-add-language-button = Diese Sprache hinzufügen
# Heading above the texts in a second or third language. $language is its name.
publish-texts-in = Die Texte auf: { $language }

publish-themes = Worum geht es?
publish-themes-hint = Wählen Sie ein oder mehrere Themen. Damit findet man Sie. Auf Ihrer Seite stehen auch Ihre eigenen Worte.
publish-themes-suggested = Diese Themen passen zu dem, was Sie geschrieben haben
publish-languages = Welche Sprachen sprechen Sie in der Gruppe?
publish-anonymity = Was erfahren andere über jemanden, der kommt?
publish-for = Für wen?
publish-gender = Nur für Frauen oder nur für Männer?
publish-gender-both = Für alle
publish-age-min = Ab welchem Alter?
publish-age-max = Bis zu welchem Alter?
publish-community = Ist die Gruppe für Menschen mit gleicher Herkunft?
publish-community-hint = Lassen Sie das leer, wenn alle willkommen sind.
publish-conviction = Gehört ein Glaube oder eine Überzeugung dazu?
publish-conviction-none = Nein
publish-facilitation = Wer leitet die Gruppe?
publish-supported = Welche Organisation hilft Ihnen?
publish-supported-hint = Zum Beispiel ein Nachbarschaftshaus. Lassen Sie das leer, wenn niemand hilft.
publish-welcome = Wie empfangen Sie Menschen?
publish-openness = Wie kann jemand mitmachen?
publish-size = Wie viele Menschen kommen ungefähr?
publish-cost = Was kostet es?
publish-cost-unsaid = Das sagen wir nicht
publish-amount = Wie viel pro Treffen, in Euro?

publish-format = Wie treffen Sie sich?
publish-day = An welchem Tag?
publish-day-none = Wählen Sie einen Tag
publish-rhythm = Wie oft?
publish-rhythm-kept = So wie jetzt: { $rhythm }
publish-start = Um wie viel Uhr beginnt es?
publish-start-hint = Zum Beispiel 19:30
publish-minutes = Wie viele Minuten dauert es?
publish-from = Wann ist das erste Treffen?
publish-from-hint = Füllen Sie das aus, wenn Sie sich nicht jede Woche treffen. Dann wissen wir, welche Wochen es sind.
publish-meeting-more = Noch einen Tag oder eine Zeit hinzufügen
# Heading above the second, third… time at which a group meets.
publish-meeting-number = Treffen { $number }
publish-venue = Der Ort
publish-venue-kind = Was für ein Ort ist es?
publish-venue-name = Name des Gebäudes
publish-street = Straße und Hausnummer
publish-postcode = Postleitzahl
publish-postcode-hint = Zum Beispiel 5701 AB
publish-place = Stadt oder Dorf
publish-disclosure = Was dürfen alle über den Ort wissen?
publish-disclosure-exact = Die ganze Adresse
publish-disclosure-area = Nur den Ort und die Gegend
publish-disclosure-on-contact = Nur die Gemeinde. Die Adresse sagen Sie, wenn jemand Kontakt aufnimmt.
publish-access = Was macht das Kommen leichter?
publish-travel = Wie kommt man hin?
publish-travel-hint = Zum Beispiel: Bus 51, Haltestelle Markt
publish-online-kind = Wie treffen Sie sich online oder am Telefon?
publish-online-url = Adresse des Online-Treffens
publish-online-url-hint = Lassen Sie das leer, wenn man sie beim Kontakt bekommt.
publish-online-note = Was muss man wissen?

publish-contact = Was dürfen alle sehen?
publish-contact-hint = Wählen Sie mindestens eins, oder lassen Sie alles leer, wenn man einfach zu einem Treffen kommen kann. Nehmen Sie am besten eine Nummer oder Adresse der Gruppe.
publish-phone = Telefonnummer
publish-email = E-Mail-Adresse
publish-web = Website
publish-messenger = WhatsApp, Signal oder Telegram
publish-messenger-hint = Eine Nummer oder ein Link
publish-by-form = Man kann uns über diese Seite schreiben. Unsere Adresse sieht niemand.
publish-seeking = Was suchen Sie?
publish-private = Nur für uns
publish-maintainer = Ihre eigene E-Mail-Adresse
publish-maintainer-hint = Niemand sonst sieht sie. Wir brauchen sie nur für Ihren geheimen Link, für Nachrichten von Besuchern und um zweimal im Jahr zu fragen, ob noch alles stimmt.
publish-mail-link = Schicken Sie mir den geheimen Link per E-Mail
publish-preview = So sehen es die Besucher.
publish-not-saved = Es ist noch nichts gespeichert.
# For robots that fill in every field; people do not see it.
publish-trap = Lassen Sie dieses Feld leer

## After it was sent

publish-done-title = Danke. Ihre Gruppe ist bei uns angekommen.
publish-done = { $organisation } liest es zuerst. Das kann ein paar Tage dauern. Danach steht es auf der Liste.
publish-link-title = Bewahren Sie diesen geheimen Link auf
publish-link = Mit diesem Link können Sie Ihre Gruppe ändern oder wegnehmen. Wer den Link hat, kann das auch. Wir können ihn nicht noch einmal zeigen.
publish-link-how = Kopieren Sie ihn, drucken Sie diese Seite oder schreiben Sie ihn auf.
publish-link-mailed = Wir haben ihn auch an Ihre E-Mail-Adresse geschickt.
publish-too-many = Heute wurden viele Gruppen eingeschickt. Bitte versuchen Sie es morgen noch einmal. Was Sie geschrieben haben, steht noch da.
publish-too-fast = Das ging sehr schnell. Bitte sehen Sie noch einmal nach, ob alles stimmt, und drücken Sie dann erneut auf den Knopf.

## The group's own page

page-edit = Ihre Gruppe
edit-title = Ihre Gruppe
edit-unknown-title = Dieser Link funktioniert nicht (mehr)
edit-unknown = Vielleicht wurde er nicht ganz kopiert, oder es gibt einen neueren Link. Bitten Sie { $organisation } um einen neuen.
edit-too-many = Das war viel auf einmal. Bitte warten Sie eine Stunde und versuchen Sie es dann noch einmal. Es ist nichts verloren.
edit-state-waiting = Ihre Gruppe wartet. { $organisation } liest, was Sie geschrieben haben.
edit-state-asked = { $organisation } hat eine Frage an Sie:
edit-state-answer = Ändern Sie, was Sie ändern möchten. Dann lesen wir es noch einmal.
edit-state-declined = { $organisation } hat Ihre Gruppe nicht auf die Liste gesetzt. Der Grund:
edit-state-listed = Ihre Gruppe steht auf der Liste.
edit-state-hidden = { $organisation } zeigt Ihre Gruppe zurzeit nicht. Fragen Sie dort nach dem Grund.
edit-state-unlisted = Ihre Gruppe steht zurzeit nicht auf der Liste, weil wir lange nichts von Ihnen gehört haben. Drücken Sie auf „{ edit-confirm-button }“, dann ist sie wieder da.
edit-see = Die Seite Ihrer Gruppe ansehen
edit-confirmed-on = Zuletzt haben Sie am { $date } gesagt, dass noch alles stimmt.
edit-confirmed-never = Sie haben noch nicht gesagt, dass alles stimmt.
edit-confirm-title = Stimmt noch alles?
edit-confirm-button = Ja, es stimmt noch alles
edit-confirmed = Danke. Alle können sehen, dass es noch stimmt.
edit-change-title = Etwas ändern
edit-change-button = Den Eintrag ändern
edit-saved = Es ist gespeichert.
edit-pause-title = Pause
edit-pause-hint = Besucher sehen, dass Sie sich eine Zeit lang nicht treffen.
edit-pause-until = Bis einschließlich welchem Tag?
edit-pause-note = Was sollen Besucher wissen?
edit-pause-button = Wir machen Pause
edit-resume-button = Wir treffen uns wieder
edit-full-button = Die Gruppe ist voll
edit-not-full-button = Es ist wieder Platz
edit-cancel-title = Ein Treffen fällt aus
edit-cancel-hint = Wählen Sie die Tage, an denen Sie sich nicht treffen.
edit-skip-holidays = An Feiertagen treffen wir uns nie
edit-cancel-button = Diese Tage speichern
# Beside a day that is a public holiday. $holiday is its name.
edit-holiday = Feiertag: { $holiday }
edit-hand-over-title = Jemand anderes soll das machen
edit-hand-over-hint = Es gibt dann einen neuen geheimen Link. Ihrer funktioniert sofort nicht mehr.
edit-hand-over-email = E-Mail-Adresse der neuen Person
edit-hand-over-button = Neuen Link machen
edit-handed-over-title = Es gibt einen neuen geheimen Link
edit-handed-over = Geben Sie diesen Link der neuen Person. Der alte Link funktioniert nicht mehr.
edit-email-title = Ihre E-Mail-Adresse
edit-email-button = Adresse speichern
edit-withdraw-title = Die Gruppe wegnehmen
edit-withdraw-hint = Dann steht sie auf keiner Liste mehr, und wir vergessen, was Sie geschrieben haben. Das lässt sich nicht rückgängig machen.
edit-withdraw-sure = Ja, nehmen Sie meine Gruppe weg
edit-withdraw-button = Die Gruppe wegnehmen
edit-withdraw-confirm = Bitte setzen Sie zuerst das Häkchen.
edit-withdrawn-title = Ihre Gruppe ist von der Liste genommen
edit-withdrawn = Wir haben nichts mehr davon. Danke für alles, was Sie getan haben.
edit-history-title = Was andere geändert haben
edit-history-none = Niemand anderes hat etwas geändert.
edit-history-by = Geändert von { $who } am { $date }
edit-before = Vorher
edit-after = Nachher
edit-nothing = (leer)
edit-undo-button = Rückgängig machen
edit-undone = Es ist wieder so wie vorher.
edit-conflict-title = Jemand anderes hat das inzwischen geändert
edit-conflict = Es geht nichts verloren. Unten steht, was jetzt da ist, und was Sie geschrieben haben. Wenn Sie speichern, gelten für diese Teile Ihre Worte.
edit-conflict-theirs = Das steht jetzt da
edit-conflict-mine = Das haben Sie geschrieben
edit-conflict-save = Meine Worte speichern
# Beside the day on which a group last said that all is right, when that is long ago.
card-not-lately = lange nicht überprüft
edit-claim-title = Kümmern Sie sich selbst um den Eintrag Ihrer Gruppe
edit-claim = { $organisation } bittet Sie, sich um den Eintrag Ihrer Gruppe zu kümmern. Dafür bekommen Sie einen geheimen Link. Dieser Knopf funktioniert einmal.
edit-claim-button = Den geheimen Link holen

## holiday: public holidays

holiday-new-year = Neujahr
holiday-good-friday = Karfreitag
holiday-easter = Ostersonntag
holiday-easter-monday = Ostermontag
holiday-king = Königstag
holiday-liberation = Befreiungstag
holiday-labour = Tag der Arbeit
holiday-ascension = Christi Himmelfahrt
holiday-whit-sunday = Pfingstsonntag
holiday-whit-monday = Pfingstmontag
holiday-assumption = Mariä Himmelfahrt
holiday-unity = Tag der Deutschen Einheit
holiday-national = Nationalfeiertag
holiday-all-saints = Allerheiligen
holiday-armistice = Tag des Waffenstillstands
holiday-christmas = Erster Weihnachtstag
holiday-boxing = Zweiter Weihnachtstag
