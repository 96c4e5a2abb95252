# What is wrong with something that was filled in or sent. The name of the field stands beside it.

problem-required = Hier fehlt noch etwas.
problem-contact-or-meeting = Nennen Sie mindestens eine Möglichkeit, Kontakt aufzunehmen, oder ein Treffen.
problem-unknown-code = „{ $given }“ kennen wir hier nicht.
problem-unknown-code-nearest = „{ $given }“ kennen wir hier nicht. Meinen Sie „{ $nearest }“?
problem-unknown-field = Ein Feld „{ $given }“ gibt es nicht.
problem-unknown-field-nearest = Ein Feld „{ $given }“ gibt es nicht. Meinen Sie „{ $nearest }“?
problem-wrong-shape = Das hat nicht die Form, die hier passt: { $detail }
problem-not-a-language = „{ $given }“ ist kein Code für eine Sprache. Beispiele: nl, tr, kmr
problem-too-long = Das ist zu lang. Es passen höchstens { $max } Zeichen.
problem-too-many = Das sind zu viele. Es passen höchstens { $max }.
problem-not-a-number = „{ $given }“ ist keine Zahl von { $min } bis { $max }.
problem-not-a-time = „{ $given }“ ist keine Uhrzeit. Schreiben Sie sie so: 19:30
problem-not-a-date = „{ $given }“ ist kein Datum. Schreiben Sie es so: 2026-11-24
problem-not-a-time-zone = „{ $given }“ ist keine Zeitzone. Ein Beispiel: Europe/Amsterdam
problem-bad-rule = „{ $given }“ ist keine Regel, nach der sich ein Treffen wiederholt. Ein Beispiel: FREQ=WEEKLY;BYDAY=TU
problem-rule-never-meets = Mit der Regel „{ $given }“ gibt es nie ein Treffen.
problem-unknown-place = Wir kennen „{ $given }“ nicht als Ort oder Postleitzahl. Versuchen Sie es mit einem größeren Ort in der Nähe oder mit den Ziffern einer Postleitzahl.
problem-unknown-place-nearest = Wir kennen „{ $given }“ nicht als Ort oder Postleitzahl. Meinen Sie „{ $nearest }“?
problem-not-an-email = „{ $given }“ ist keine E-Mail-Adresse.
problem-not-a-url = „{ $given }“ ist keine Adresse einer Website. So eine Adresse beginnt mit https://
problem-not-a-phone = „{ $given }“ ist keine Telefonnummer.
problem-ages-crossed = Das niedrigste Alter ist höher als das höchste.
problem-needs-near = Geben Sie bitte auch einen Ort oder eine Postleitzahl an. Dann wissen wir, von wo aus Sie die Entfernung meinen.
problem-bad-cursor = Diese Stelle in der Liste gibt es nicht mehr. Beginnen Sie bitte wieder am Anfang der Liste.
problem-twice = { $given } kommt zweimal vor. Jede Gruppe braucht eine eigene Nummer oder einen eigenen Schlüssel.
