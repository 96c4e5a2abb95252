# Mails to groups and to staff. Plain text. The subjects say nothing about what a group is about: others may see them.
# $site is the address of the site, $link is a whole address on a line of its own, $organisation is a name.

mail-hello = Hallo,
mail-bye = Vriendelijke groet,
mail-link-subject = Je link
mail-link = Dit is je geheime link. Daarmee kun je veranderen of weghalen wat er over jullie groep staat. Bewaar dit bericht en stuur het niet door.
mail-approved-subject = Het staat op de lijst
mail-approved = Wat je ons stuurde, staat nu op de lijst. Iedereen kan het hier zien:
mail-asked-subject = Een vraag
mail-asked = We hebben gelezen wat je ons stuurde en hebben een vraag:
mail-asked-answer = Je kunt dit bericht beantwoorden, of met je geheime link iets veranderen.
mail-declined-subject = Over wat je ons stuurde
mail-declined = We hebben het niet op de lijst gezet. Dit is waarom:
mail-declined-answer = Zie jij het anders? Dan kun je dit bericht beantwoorden.
mail-confirm-subject = Klopt alles nog?
mail-confirm = Jij zorgt voor een groep op onze lijst. Klopt alles nog wat er staat? Open deze link. Met één knop zeg je ja, of je verandert iets.
mail-remind-subject = Klopt alles nog? (herinnering)
mail-remind = Een tijd geleden vroegen we of alles nog klopt. We hebben nog niets van je gehoord.
mail-remind-soon = Horen we niets, dan staat het na { $date } niet meer op de lijst. Het is dan niet weg: met één druk op de knop staat het er weer.
mail-unlisted-subject = Het staat voorlopig niet op de lijst
mail-unlisted = We hebben lang niets van je gehoord. Daarom vinden mensen jullie groep niet meer. Met deze link zet je hem met één knop terug.
mail-changed-subject = Er is iets veranderd
mail-changed = We hebben iets veranderd in wat er over jullie groep staat. Met je geheime link zie je wat er stond en wat er nu staat. Daar kun je het ook terugdraaien.
mail-claim-subject = Een link voor jou
mail-claim = Met deze link krijg je een nieuwe geheime link voor jullie groep. De oude werkt dan niet meer. De link in dit bericht werkt één keer, tot { $date }.
mail-sign-in-subject = Je link
mail-sign-in = Met deze link kom je binnen. Hij werkt één keer, tot { $time }. Heb je er niet om gevraagd? Dan hoef je niets te doen.
mail-invited = Je kunt nu meehelpen om de lijst van { $organisation } bij te houden. Met deze link kom je binnen. Hij werkt één keer, tot { $time }.
mail-waiting-subject = Er wacht iets
mail-waiting = Er wacht iets op je. Nieuwe groepen: { $entries }. Meldingen: { $reports }. Van de lijst omdat niemand antwoordde: { $unlisted }.
