# A group puts itself on the list and keeps its own entry. The readers are volunteers of a group, often tired and on
# a phone; they write about their own group in their own words. Short sentences, everyday words (CEFR B1), kind.
# "Entry" is everything that stands on the page of one group. "The list" is the list of groups of an organisation.

## The form

page-publish = Zet je groep op de lijst
publish-title = Zet je groep op de lijst
publish-intro = Het kost ongeveer tien minuten. Je hebt geen account nodig. Je kunt later alles veranderen of weghalen.
publish-review = Iemand van { $organisation } leest het voordat het op de lijst komt. Zij veranderen jullie woorden niet.
# Number of the step, above the heading of a page of the form.
publish-step = Stap { $step } van { $steps }
publish-step-about = Waar gaat jullie groep over?
publish-step-find = Hoe vinden mensen jullie?
publish-step-people = Voor wie is de groep?
publish-step-when = Wanneer en waar komen jullie samen?
publish-step-contact = Hoe bereiken mensen jullie?
publish-step-check = Klopt het zo?
publish-next = Verder
publish-back = Terug
publish-save = Opslaan
publish-send = Zet op de lijst
# Beside the name of a question that may be left empty.
publish-optional = mag leeg blijven
publish-problems = Er moet nog iets ingevuld of veranderd worden. Wat je schreef staat er nog.
publish-problem-at = { $question }: { $problem }

publish-text-language = In welke taal schrijf je?
publish-text-language-hint = Schrijf in de taal die het best bij jullie groep past. Hieronder kun je nog meer talen toevoegen.
publish-name = Naam van de groep
publish-name-hint = Bijvoorbeeld: Dinsdagkring Helmond
publish-own-term = Hoe noemen jullie jezelf?
publish-own-term-hint = Bijvoorbeeld: zelfhulpgroep, theeochtend, wandelclub. Jullie kiezen het woord.
publish-summary = Jullie groep in een of twee zinnen
publish-summary-hint = Bijvoorbeeld: Wij zijn vrouwen die iemand verloren hebben. We drinken thee en praten.
publish-description = Vertel meer over jullie groep
publish-description-hint = Wat doen jullie samen? Voor wie is het goed? Schrijf geen namen van mensen op, en niets over de ziekte van één persoon.
publish-first-visit = Hoe gaat de eerste keer?
publish-first-visit-hint = Bijvoorbeeld: We wachten op je bij de deur. Je hoeft niets te zeggen.
publish-rules = Wat spreken jullie af?
publish-rules-hint = Bijvoorbeeld: Wat hier gezegd wordt, blijft hier.
publish-add-language = Ook in een andere taal schrijven
publish-add-language-button = Voeg deze taal toe
# Heading above the texts in a second or third language. $language is its name.
publish-texts-in = De teksten in het: { $language }

publish-themes = Waar gaat het over?
publish-themes-hint = Kies een of meer onderwerpen. Daarmee vinden mensen jullie. Op jullie pagina staan ook je eigen woorden.
publish-themes-suggested = Deze onderwerpen passen bij wat je schreef
publish-languages = Welke talen spreken jullie in de groep?
publish-anonymity = Wat weten anderen over wie er komt?
publish-for = Voor wie?
publish-gender = Alleen voor vrouwen of alleen voor mannen?
publish-gender-both = Voor iedereen
publish-age-min = Vanaf welke leeftijd?
publish-age-max = Tot en met welke leeftijd?
publish-community = Is de groep voor mensen met dezelfde achtergrond?
publish-community-hint = Laat dit leeg als iedereen welkom is.
publish-conviction = Hoort er een geloof of overtuiging bij?
publish-conviction-none = Nee
publish-facilitation = Wie begeleidt de groep?
publish-supported = Welke organisatie helpt jullie?
publish-supported-hint = Bijvoorbeeld een buurthuis. Laat dit leeg als niemand helpt.
publish-welcome = Hoe ontvangen jullie mensen?
publish-openness = Hoe kan iemand meedoen?
publish-size = Hoeveel mensen komen er ongeveer?
publish-cost = Wat kost het?
publish-cost-unsaid = Dat zeggen we niet
publish-amount = Hoeveel per keer, in euro’s?

publish-format = Hoe komen jullie samen?
publish-day = Op welke dag?
publish-day-none = Kies een dag
publish-rhythm = Hoe vaak?
publish-rhythm-kept = Zoals het nu is: { $rhythm }
publish-start = Hoe laat begint het?
publish-start-hint = Bijvoorbeeld 19:30
publish-minutes = Hoeveel minuten duurt het?
publish-from = Wanneer is de eerste bijeenkomst?
publish-from-hint = Vul dit in als jullie niet elke week samenkomen. Dan weten we welke weken het zijn.
publish-meeting-more = Nog een dag of tijd toevoegen
# Heading above the second, third… time at which a group meets.
publish-meeting-number = Bijeenkomst { $number }
publish-venue = De plek
publish-venue-kind = Wat voor plek is het?
publish-venue-name = Naam van het gebouw
publish-street = Straat en huisnummer
publish-postcode = Postcode
publish-postcode-hint = Bijvoorbeeld 5701 AB
publish-place = Plaats
publish-disclosure = Wat mag iedereen van de plek weten?
publish-disclosure-exact = Het hele adres
publish-disclosure-area = Alleen de plaats en de buurt
publish-disclosure-on-contact = Alleen de gemeente. Het adres geven jullie als iemand contact opneemt.
publish-access = Wat maakt het makkelijker om te komen?
publish-travel = Hoe komen mensen er?
publish-travel-hint = Bijvoorbeeld: bus 51, halte Markt
publish-online-kind = Hoe komen jullie online of per telefoon samen?
publish-online-url = Adres van de online bijeenkomst
publish-online-url-hint = Laat dit leeg als mensen het krijgen wanneer ze contact opnemen.
publish-online-note = Wat moeten mensen weten?

publish-contact = Wat mag iedereen zien?
publish-contact-hint = Kies er minstens één, of laat alles leeg als mensen zo naar een bijeenkomst kunnen komen. Neem liefst een nummer of adres van de groep zelf.
publish-phone = Telefoonnummer
publish-email = E-mailadres
publish-web = Website
publish-messenger = WhatsApp, Signal of Telegram
publish-messenger-hint = Een nummer of een link
publish-by-form = Mensen kunnen ons via deze site schrijven. Ze zien ons adres niet.
publish-seeking = Wat zoeken jullie?
publish-private = Alleen voor ons
publish-maintainer = Je eigen e-mailadres
publish-maintainer-hint = Niemand anders ziet dit. We gebruiken het alleen voor je geheime link, voor berichten van bezoekers, en om twee keer per jaar te vragen of alles nog klopt.
publish-mail-link = Stuur me de geheime link per e-mail
publish-preview = Zo zien bezoekers het.
publish-not-saved = Er is nog niets opgeslagen.
# For robots that fill in every field; people do not see it.
publish-trap = Laat dit veld leeg

## After it was sent

publish-done-title = Dank je wel. We hebben jullie groep ontvangen.
publish-done = { $organisation } leest het eerst. Dat kan een paar dagen duren. Daarna staat het op de lijst.
publish-link-title = Bewaar deze geheime link
publish-link = Met deze link kun je jullie groep veranderen of weghalen. Iedereen die de link heeft, kan dat. We kunnen hem niet nog een keer laten zien.
publish-link-how = Kopieer hem, print deze pagina of schrijf hem op.
publish-link-mailed = We hebben hem ook naar je e-mailadres gestuurd.
publish-too-many = Er zijn vandaag veel groepen ingestuurd. Probeer het morgen nog een keer. Wat je schreef staat er nog.
publish-too-fast = Dat ging heel snel. Kijk nog een keer of alles klopt en druk dan opnieuw op de knop.

## The group's own page

page-edit = Jullie groep
edit-title = Jullie groep
edit-unknown-title = Deze link werkt niet (meer)
edit-unknown = Misschien is hij niet helemaal overgenomen, of is er een nieuwere link. Vraag { $organisation } om een nieuwe.
edit-too-many = Dat was veel in korte tijd. Wacht een uur en probeer het dan opnieuw. Er is niets verloren.
edit-state-waiting = Jullie groep wacht. { $organisation } leest wat je schreef.
edit-state-asked = { $organisation } heeft een vraag:
edit-state-answer = Verander wat je wilt veranderen. Dan lezen we het opnieuw.
edit-state-declined = { $organisation } heeft jullie groep niet op de lijst gezet. Dit is waarom:
edit-state-listed = Jullie groep staat op de lijst.
edit-state-hidden = { $organisation } laat jullie groep op dit moment niet zien. Vraag hun waarom.
edit-state-unlisted = Jullie groep staat nu niet op de lijst, omdat we lang niets gehoord hebben. Druk op “{ edit-confirm-button }” en hij staat er weer.
edit-see = Bekijk de pagina van jullie groep
edit-confirmed-on = Je zei het laatst op { $date } dat alles nog klopt.
edit-confirmed-never = Je hebt nog niet gezegd dat alles klopt.
edit-confirm-title = Klopt alles nog?
edit-confirm-button = Ja, alles klopt nog
edit-confirmed = Dank je wel. Iedereen kan zien dat het nog klopt.
edit-change-title = Iets veranderen
edit-change-button = Verander wat er staat
edit-saved = Het is opgeslagen.
edit-pause-title = Pauze
edit-pause-hint = Bezoekers zien dat jullie een tijd niet samenkomen.
edit-pause-until = Tot en met welke dag?
edit-pause-note = Wat moeten bezoekers weten?
edit-pause-button = We nemen pauze
edit-resume-button = We komen weer samen
edit-full-button = De groep is vol
edit-not-full-button = Er is weer plaats
edit-cancel-title = Een bijeenkomst gaat niet door
edit-cancel-hint = Kies de dagen waarop jullie niet samenkomen.
edit-skip-holidays = We komen nooit samen op feestdagen
edit-cancel-button = Sla deze dagen op
# Beside a day that is a public holiday. $holiday is its name.
edit-holiday = feestdag: { $holiday }
edit-hand-over-title = Laat iemand anders dit doen
edit-hand-over-hint = Er komt een nieuwe geheime link. Die van jou werkt dan meteen niet meer.
edit-hand-over-email = E-mailadres van de nieuwe persoon
edit-hand-over-button = Maak een nieuwe link
edit-handed-over-title = Er is een nieuwe geheime link
edit-handed-over = Geef deze link aan de nieuwe persoon. De oude link werkt niet meer.
edit-email-title = Je e-mailadres
edit-email-button = Sla het adres op
edit-withdraw-title = De groep weghalen
edit-withdraw-hint = Dan staat de groep op geen enkele lijst meer en vergeten we wat je schreef. Je kunt dit niet terugdraaien.
edit-withdraw-sure = Ja, haal mijn groep weg
edit-withdraw-button = Haal de groep weg
edit-withdraw-confirm = Zet eerst het vinkje.
edit-withdrawn-title = Jullie groep is van de lijst
edit-withdrawn = We hebben er niets meer van. Dank je wel voor wat je gedaan hebt.
edit-history-title = Wat anderen veranderd hebben
edit-history-none = Niemand anders heeft iets veranderd.
edit-history-by = Veranderd door { $who } op { $date }
edit-before = Eerst
edit-after = Nu
edit-nothing = (leeg)
edit-undo-button = Draai dit terug
edit-undone = Het is weer zoals het was.
edit-conflict-title = Iemand anders heeft dit intussen veranderd
edit-conflict = Er gaat niets verloren. Hieronder staat wat er nu is en wat jij schreef. Als je opslaat, gelden voor deze delen jouw woorden.
edit-conflict-theirs = Dit staat er nu
edit-conflict-mine = Dit schreef jij
edit-conflict-save = Sla mijn woorden op
# Beside the day on which a group last said that all is right, when that is long ago.
card-not-lately = lang niet nagekeken
edit-claim-title = Zorg zelf voor wat er over jullie groep staat
edit-claim = { $organisation } vraagt of jullie zelf willen zorgen voor wat er over jullie groep staat. Daarvoor krijg je een geheime link. Deze knop werkt één keer.
edit-claim-button = Geef me de geheime link

## holiday: public holidays

holiday-new-year = Nieuwjaarsdag
holiday-good-friday = Goede Vrijdag
holiday-easter = eerste paasdag
holiday-easter-monday = tweede paasdag
holiday-king = Koningsdag
holiday-liberation = Bevrijdingsdag
holiday-labour = Dag van de Arbeid
holiday-ascension = Hemelvaartsdag
holiday-whit-sunday = eerste pinksterdag
holiday-whit-monday = tweede pinksterdag
holiday-assumption = Maria-Hemelvaart
holiday-unity = Dag van de Duitse eenheid
holiday-national = nationale feestdag
holiday-all-saints = Allerheiligen
holiday-armistice = Wapenstilstandsdag
holiday-christmas = eerste kerstdag
holiday-boxing = tweede kerstdag
