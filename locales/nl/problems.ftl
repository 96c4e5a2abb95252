# What is wrong with something that was filled in or sent. The name of the field stands beside it.
# $given is what somebody wrote: it may be in any language. No blame; say what would be right.

problem-required = Hier is nog iets nodig.
problem-contact-or-meeting = Noem minstens één manier om contact te maken, of een bijeenkomst.
problem-unknown-code = “{ $given }” kennen we hier niet.
problem-unknown-code-nearest = “{ $given }” kennen we hier niet. Bedoel je “{ $nearest }”?
# A field is one named part of what a program sent.
problem-unknown-field = Er is geen veld “{ $given }”.
problem-unknown-field-nearest = Er is geen veld “{ $given }”. Bedoel je “{ $nearest }”?
# $detail is technical and in English.
problem-wrong-shape = Dit heeft een andere vorm dan hier past: { $detail }
problem-not-a-language = “{ $given }” is geen code van een taal, zoals nl, tr of kmr.
# $max is a number of characters.
problem-too-long = Dit is te lang. Er passen hoogstens { $max } tekens.
# $max is a number of things in a list.
problem-too-many = Dit zijn er te veel. Er passen er hoogstens { $max }.
problem-not-a-number = “{ $given }” is geen getal van { $min } tot en met { $max }.
problem-not-a-time = “{ $given }” is geen tijd. Schrijf het zo: 19:30
problem-not-a-date = “{ $given }” is geen datum. Schrijf het zo: 2026-11-24
problem-not-a-time-zone = “{ $given }” is geen tijdzone, zoals Europe/Amsterdam.
# A rule by which a meeting repeats; the example is a technical code.
problem-bad-rule = “{ $given }” is geen regel waarmee een bijeenkomst terugkomt, zoals FREQ=WEEKLY;BYDAY=TU
problem-rule-never-meets = Met de regel “{ $given }” is er nooit een bijeenkomst.
problem-unknown-place = We kennen “{ $given }” niet als plaats of postcode. Probeer een grotere plaats dichtbij, of de cijfers van een postcode.
problem-unknown-place-nearest = We kennen “{ $given }” niet als plaats of postcode. Bedoel je “{ $nearest }”?
problem-not-an-email = “{ $given }” is geen e-mailadres.
problem-not-a-url = “{ $given }” is geen adres van een website. Zo’n adres begint met https://
problem-not-a-phone = “{ $given }” is geen telefoonnummer.
problem-ages-crossed = De laagste leeftijd is hoger dan de hoogste.
problem-needs-near = Vul ook een plaats of postcode in. Dan weten we vanaf waar je de afstand bedoelt.
# The link to a next page of results is old or was copied only in part.
problem-bad-cursor = Deze plek in de lijst is er niet meer. Begin weer bij het begin van de lijst.
problem-twice = { $given } staat er twee keer in. Elke groep heeft een eigen nummer of sleutel nodig.
