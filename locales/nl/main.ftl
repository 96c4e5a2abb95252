# The messages of pages and API. One message a key; the same keys in every language.
# Readers may be ashamed, tired or in a hurry, and read slowly: short sentences, everyday words (CEFR B1),
# no blame, no medical words, no word that marks somebody as ill. Address the reader in the warm, polite
# form that a good neighbour would use.

## Every page

# Link for people who use a keyboard or a screen reader.
skip-link = Naar de inhoud
# Button that at once shows a harmless page instead of this one, for who is afraid that somebody looks over the shoulder.
leave-button = Snel weg van deze pagina
leave-note = Met “Snel weg” zie je meteen een weerbericht. Drie keer Escape of drie keer Shift doet hetzelfde. De geschiedenis van je browser onthoudt wel welke pagina’s je zag.
# Names of pages in the menu. They stand in the browser's history too, so they say nothing about health.
page-search = Zoeken
page-group = Groep
page-organisations = Organisaties
page-about = Over groepen
page-not-found = Niet gevonden
page-wrong = Iets ging niet goed
# Heading above the list of interface languages.
language-switch = Taal van deze site
menu = Menu
source-code = Broncode (vrije software)
# Said of a text that is not in the reader's own language. $language is the name of a language.
text-in = Taal van deze tekst: { $language }

## Numbers

count-groups =
    { $n ->
        [one] { $n } groep
       *[other] { $n } groepen
    }
count-organisations =
    { $n ->
        [one] { $n } organisatie
       *[other] { $n } organisaties
    }
# A day and a time at which a group meets, for example "Tuesday 24 November, 19:30".
moment = { $date }, { $time }
distance-km = { $km } km hiervandaan

## Search form

search-what = Waar gaat het over?
search-what-hint = Schrijf het in je eigen woorden. Elke taal mag.
search-near = Plaats of postcode
search-near-hint = Bijvoorbeeld Helmond, of de cijfers van een postcode.
# The language that people speak in the meetings.
search-language = Taal in de groep
# Option: any language will do.
search-language-any = Elke taal is goed
search-button = Zoek groepen

## Home

home-title = Vind mensen die hetzelfde meemaken
home-lead = Je bent niet de enige. Zoek een groep bij jou in de buurt, online of in je eigen taal. Je hoeft niet te zeggen wie je bent.
home-themes = Of kies een onderwerp
home-what-title = Wat is zo’n groep?
home-what = In een groep komen mensen bij elkaar die hetzelfde meemaken, of die dicht bij iemand staan die het meemaakt. Je mag vertellen. Je mag ook alleen luisteren. Niemand hoeft sterk te zijn.
home-what-more = Lees meer over groepen
home-private = We bewaren niet wie hier zoekt, en ook niet wat je zoekt.

## Results

results-title = Groepen
results-total =
    { $n ->
        [0] Geen groepen gevonden
        [one] { $n } groep gevonden
       *[other] { $n } groepen gevonden
    }
# Above one or more messages about a search that could not be read.
results-wrong = We konden niet alles lezen. Wat je al had ingevuld staat er nog.
# Heading above small labels with what the search asks for; each can be taken away.
chips-title = Je zoekt op
# Read aloud with the cross that takes a wish away.
chip-remove = Weghalen: { $what }
chips-clear = Alles weghalen
# $what is a theme or a place that we recognised in the words that were typed.
chip-understood = Begrepen als: { $what }
chip-near = Bij { $place }
# The group must not be of this background, because the searcher fears gossip. $what is for example "Turkish".
chip-not-community = Niet: { $what }
# $what is a level of anonymity, for example "First name only".
chip-anonymity = Minstens: { $what }
chip-within = Hoogstens { $km } km ver
chip-beyond = Minstens { $km } km ver
chip-age = Leeftijd: { $age }
chip-language = Taal: { $language }
sort-title = Volgorde
sort-relevance = Wat het best past
sort-distance = Wat dichtbij is
sort-name = Naam
sort-confirmed = Laatst nagekeken
results-more = Meer groepen
results-start = Terug naar het begin van de lijst
results-nearby-title = Dit komt in de buurt
results-nearby-why = We vonden weinig groepen die precies passen. Deze groepen gaan over hetzelfde. Ze zijn bijvoorbeeld verder weg, online of in een andere taal.
# Why a group is offered though it does not fit exactly. Each stands alone on a line. $languages is a list of languages.
near-language = In een andere taal: { $languages }
near-distance = Verder weg dan je vroeg
near-remote = Je kunt vanuit huis meedoen
# $themes is what the group is about, which includes what was asked for. For example, cancer for who asked for breast cancer.
near-broader = Over een breder onderwerp: { $themes }
# $wishes is a list of names of filters, for example "Day, Time of day".
near-wishes = Anders dan je vroeg: { $wishes }
# Several places have this name; links to the others follow. $place is the name that was typed.
results-other-places = Of bedoel je een ander { $place }?
results-none-title = Er is hier nog geen groep die precies past
results-none = Dat ligt niet aan jou. Misschien helpt een van deze dingen:
results-none-words = Gebruik een ander woord, of kies een onderwerp.
results-none-filters = Haal een wens weg, zoals de dag of de afstand.
results-none-remote = Bekijk groepen online of aan de telefoon
results-none-ask = Vraag het aan een organisatie

## Filters

filter-title = Wensen
# Explains the filters to the searcher.
filter-hint = Kies wat voor jou belangrijk is. Alles mag leeg blijven.
filter-apply = Toon groepen
filter-language = Taal in de groep
filter-theme = Onderwerp
filter-audience = Voor wie
filter-gender = Vrouwen of mannen
filter-age = Leeftijd van wie wil komen
# Background that the members share, such as Turkish or Somali.
filter-community = Achtergrond van de groep
filter-not-community = Liever niet met deze achtergrond
filter-not-community-hint = Kies dit als je bang bent dat mensen praten.
filter-anonymity = Hoe anoniem, minstens
filter-any = Maakt niet uit
filter-facilitation = Wie leidt de groep
filter-cost = Wat kost het
filter-format = Hoe komt de groep bij elkaar
filter-within = Hoogstens zo ver weg
# A wish of who does not want to meet neighbours.
filter-beyond = Niet in mijn eigen buurt: minstens zo ver weg
filter-km = { $km } km
filter-day = Dag
filter-time = Tijd van de dag
filter-access = Makkelijker om te komen
filter-openness = Binnenkomen
filter-open = Je kunt er zo naartoe
filter-seeking = De groep zoekt
filter-node = Organisatie

## Cards and group page

# Before a date and time.
card-next = Eerstvolgende keer: { $moment }
card-confirmed = Nagekeken door de groep op { $date }
card-unconfirmed = De groep heeft dit nog niet zelf nagekeken
card-from = Van { $organisation }

## Group page: questions that a visitor has

group-about = Waar gaat het over?
group-when = Wanneer?
group-next = De komende keren
group-no-dates = Er staan nog geen dagen. Vraag de groep wanneer je kunt komen.
# How often: the two parts are joined by `rhythm`.
rhythm-days =
    { $n ->
        [1] Elke dag
        [2] Om de dag
       *[other] Eens in de { $n } dagen
    }
rhythm-weeks =
    { $n ->
        [1] Elke week
        [2] Om de week
       *[other] Eens in de { $n } weken
    }
rhythm-months =
    { $n ->
        [1] Elke maand
        [2] Om de maand
       *[other] Eens in de { $n } maanden
    }
# $every is one of the three above; $days is one or more days, for example "Tuesday" or "the second Tuesday".
rhythm = { $every }: { $days }
# $nth is first, second, third, fourth, fifth or last. $day is the name of a weekday, $code its code (mo, tu, we,
# th, fr, sa, su), for languages in which the word for "first" depends on the day.
rhythm-nth =
    { $nth ->
        [first] de eerste { $day }
        [second] de tweede { $day }
        [third] de derde { $day }
        [fourth] de vierde { $day }
        [fifth] de vijfde { $day }
       *[last] de laatste { $day }
    }
group-lasts =
    { $n ->
        [one] Het duurt ongeveer { $n } minuut.
       *[other] Het duurt ongeveer { $n } minuten.
    }
# $zone is a time zone such as Europe/Amsterdam.
group-zone = De tijden zijn die van de klok in { $zone }.
group-where = Waar?
group-where-area = Hier staat alleen de plaats of de buurt. Het adres hoor je als je contact maakt.
group-where-on-contact = Waar de groep bij elkaar komt, hoor je als je contact maakt.
group-where-municipality = Gemeente { $municipality }
group-travel = Hoe kom je er?
group-access = Wat maakt het makkelijker om te komen?
group-online-link = Ga naar de bijeenkomst
group-online-on-request = De link of het nummer krijg je als je contact maakt.
group-who = Wie kan er komen?
group-everyone = Iedereen is welkom.
# Shown when a group does not say whether it is for people themselves or for those close to them.
group-for-all = Voor wie het zelf meemaakt en voor wie dichtbij staat
group-age-from = Vanaf { $from } jaar
group-age-to = Tot en met { $to } jaar
group-age-between = Van { $from } tot en met { $to } jaar
# $what is one or more backgrounds, such as "Turkish and Kurdish".
group-community = Achtergrond: { $what }
# $what is a faith or conviction, such as "Muslim".
group-conviction = Geloof of overtuiging: { $what }
group-size =
    { $n ->
        [one] Er komt ongeveer { $n } mens.
       *[other] Er komen ongeveer { $n } mensen.
    }
group-languages = Welke taal spreken we?
group-first-visit = Hoe gaat de eerste keer?
group-leads = Wie leidt de groep?
group-supported = Met steun van { $name }
group-anonymous = Wat weten anderen van mij?
group-cost = Wat kost het?
group-cost-amount = { $amount } per keer
group-rules = Wat spreken we af?
group-contact = Hoe maak ik contact?
group-contact-note = Je praat meteen met de groep zelf. Deze site ziet dat niet.
# A contact form on the organisation's own site.
group-contact-organisation = Vraag het aan { $organisation }
group-contact-none = De groep geeft geen nummer of adres. Je kunt naar een bijeenkomst komen.
group-seeking = Wie of wat zoekt de groep?
group-resumes = De groep begint weer op { $date }.
# What the group calls itself, in its own words, stands after this.
group-own-term = De groep noemt zich
group-listed = Wie zet deze groep op de lijst?
group-at-origin = Bekijk de groep op de site van { $organisation }
group-search-more = Zoek een andere groep

## Organisations

organisations-title = Organisaties
organisations-intro = Elke organisatie houdt haar eigen lijst van groepen bij. De lijsten zijn met elkaar verbonden. Zo vind je met één keer zoeken alle groepen.
organisations-this = Deze site is van
organisations-others = Hier staan ook groepen van
organisations-alone = Er staan hier nog geen groepen van andere organisaties.
organisations-show = Bekijk de groepen van { $organisation }

## About

about-title = Wat is een groep?
about-is-1 = In een groep komen mensen bij elkaar die hetzelfde meemaken. Zij weten hoe het is. Je hoeft niet veel uit te leggen.
about-is-2 = Er zijn ook groepen voor mensen die dicht bij iemand staan: een partner, een ouder, een zus, een vriend.
about-is-3 = De groepen hebben veel namen: zelfhulpgroep, lotgenotengroep, theeochtend, kring. Elke groep kiest haar eigen naam en haar eigen afspraken.
about-not-title = Wat is een groep niet?
about-not-1 = Een groep is geen behandeling. Je kunt ernaast gewoon naar een dokter of een andere hulpverlener.
about-not-2 = Je hoeft niets. Je mag luisteren, je mag weggaan, en je mag terugkomen.
about-not-3 = Ben je nu in gevaar, of iemand anders? Wacht niet op een groep. Bel het alarmnummer:
about-first-title = De eerste keer
about-first = De eerste keer is vaak spannend. Dat weten de mensen in de groep, want zij hadden dat ook. Op de pagina van elke groep staat hoe de eerste keer gaat, en of je eerst moet bellen.
about-anonymity-title = Hoe anoniem ben je?
about-anonymity = Elke groep zegt zelf wat anderen van je te weten komen. Er zijn vier mogelijkheden, van meer naar minder:
about-professionals-title = Voor wie mensen helpt of verwijst
about-professionals-1 = Deze site is er ook voor huisartsen, wijkteams, maatschappelijk werkers en iedereen die met mensen praat.
about-professionals-2 = Zoek samen, in de taal van wie voor je zit. Elke pagina is er in elke taal: kies bovenaan een andere taal en je blijft op dezelfde pagina.
about-professionals-3 = De persoon zelf maakt contact. Je hoeft niets over iemand in te vullen, en er wordt niets over iemand verstuurd.
about-professionals-4 = Of een groep met of zonder beroepskracht werkt, is een feit en geen oordeel. De ene zoekt juist dit, de ander juist dat.
about-privacy-title = Wat deze site van je weet
about-privacy-1 = Deze site zet geen cookies.
about-privacy-2 = Deze site bewaart niets op je telefoon of computer, behalve wat je browser zelf bijhoudt.
about-privacy-3 = Deze site bewaart niet wat je zoekt.
about-privacy-4 = Deze site laadt niets van andere bedrijven en vertelt hun niets.
about-privacy-5 = Bel of mail je een groep, dan gaat dat buiten deze site om.
about-software-title = Vrije software
about-software = Iedereen mag het programma achter deze site bekijken, gebruiken en verbeteren.

## Errors

# These stand in pages and in answers to programs.
error-invalid = Niet alles klopt wat er is ingevuld.
error-not-found = Deze pagina is er niet.
error-gone = Deze groep staat hier niet meer.
error-unauthorised = Hiervoor is een geldige sleutel nodig.
error-forbidden = Deze sleutel mag dit niet.
error-changed = Iemand anders heeft dit intussen veranderd. Haal het opnieuw op en probeer het nog eens.
# If-Match is the name of a header of a web request: leave it as it is.
error-if-match-required = Stuur If-Match mee, zodat niemands verandering verloren gaat.
error-too-large = Dit is te groot om te ontvangen.
error-not-json = Dit is geen JSON die we kunnen lezen.
error-internal = Er ging hier iets mis. Dat ligt niet aan jou. Als je dit meldt, noem dan dit nummer: { $id }
error-unavailable = Het lukt nu even niet. Probeer het over een paar minuten nog eens.
error-method = Dat kan op dit adres niet.
# Help under the messages above, on a page.
help-not-found = Misschien is het adres veranderd of niet helemaal goed overgenomen. Je kunt hier verder zoeken.
help-gone = De groep heeft zich teruggetrokken of is gestopt. Misschien past een andere groep ook bij je.
help-wrong = Probeer het straks nog eens, of zoek hier verder.

## anonymity: what a visitor has to tell about themselves, from most to least

anonymity-registered = Naam en contact bekend
anonymity-first-name = Alleen je voornaam
anonymity-nickname = Een schuilnaam mag
anonymity-anonymous = Helemaal anoniem
anonymity-registered-means = Een organisatie bewaart je naam en hoe je te bereiken bent.
anonymity-first-name-means = Je noemt je voornaam, alleen de groep weet hoe je te bereiken bent, en verder wordt niets bewaard.
anonymity-nickname-means = Je hoeft je echte naam niet te noemen; contact gaat via de organisatie of met een schuilnaam.
anonymity-anonymous-means = Je komt, belt of kijkt mee zonder camera, en niemand vraagt of noteert wie je bent.

## facilitation: who leads the meetings

facilitation-members = De groep zelf
# Somebody who went through the same.
facilitation-peer = Iemand met eigen ervaring
facilitation-trained-peer = Iemand met eigen ervaring en een opleiding
facilitation-volunteer = Een vrijwilliger
facilitation-professional = Een beroepskracht

## openness: how one comes in

openness-open = Je kunt er zo naartoe
openness-closed = Vaste groep met een begindatum
openness-intake = Eerst een gesprek

## status: whether the group meets now

status-active = Komt bij elkaar
status-paused = Heeft pauze
status-full = Is nu vol
status-forming = Begint binnenkort
status-ended = Is gestopt

## format: how people meet

format-in-person = Op een plek bij elkaar
format-online = Online
format-hybrid = Op een plek en online
format-phone = Aan de telefoon

## venue: what kind of place

venue-home = Bij iemand thuis
venue-community-centre = Buurthuis
venue-clinic = Ziekenhuis, praktijk of instelling
venue-worship = Kerk, moskee of andere gebedsplaats
venue-library = Bibliotheek
venue-outdoors = Buiten
venue-office = Kantoor
venue-other = Een andere plek

## disclosure: what the public may know of the place

disclosure-exact = Het adres staat hier
disclosure-area = Alleen de plaats of buurt staat hier
disclosure-on-contact = Het adres hoor je bij het contact

## cost

cost-free = Gratis
cost-donation = Vrije bijdrage
cost-fixed = Vast bedrag

## for: whether the group is for people it happened to, or for those close to them

for-self = Voor wie het zelf meemaakt
for-relatives = Voor wie dichtbij staat

## gender

gender-women = Vrouwen
gender-men = Mannen

## community: a background that the members share

community-turkish = Turks
community-moroccan = Marokkaans
community-kurdish = Koerdisch
community-iranian = Iraans
community-afghan = Afghaans
community-syrian = Syrisch
community-iraqi = Iraaks
community-somali = Somalisch
community-eritrean = Eritrees
community-ethiopian = Ethiopisch
community-surinamese = Surinaams
community-antillean = Antilliaans
community-moluccan = Moluks
community-polish = Pools
community-ukrainian = Oekraïens
community-bulgarian = Bulgaars
community-romanian = Roemeens
community-chinese = Chinees
# Roma and Sinti.
community-roma = Roma
community-other = Een andere achtergrond

## conviction: a faith or conviction on which the group is based

conviction-christian = Christelijk
conviction-muslim = Islamitisch
conviction-jewish = Joods
conviction-hindu = Hindoe
conviction-buddhist = Boeddhistisch
conviction-humanist = Humanistisch
conviction-other = Anders

## access: what makes it easier to come

access-wheelchair = Goed met een rolstoel
access-step-free = Zonder trap
access-accessible-toilet = Toilet voor rolstoel
access-hearing-loop = Ringleiding
access-sign-language = Gebarentaal
access-captions = Ondertiteling
# An entrance at which nobody sees what you come for.
access-discreet-entrance = Ingang die niet opvalt
access-bus = Bus of trein dichtbij
access-parking = Parkeren
access-childcare = Kinderopvang

## contact: ways to reach the group

contact-phone = Telefoon
contact-email = E-mail
contact-web = Website
contact-form = Via de organisatie
# WhatsApp, Signal and the like.
contact-messenger = Bericht sturen
contact-visit = Gewoon langskomen

## online: how an online group meets

online-video = Met beeld
online-phone = Met de telefoon
online-chat = Met getypte berichten
online-forum = Op een forum

## seeking: whom or what the group looks for

seeking-members = Nieuwe mensen
seeking-facilitator = Iemand die de groep leidt
seeking-volunteers = Vrijwilligers
seeking-venue = Een ruimte

## day: weekdays, inside a sentence

day-mo = maandag
day-tu = dinsdag
day-we = woensdag
day-th = donderdag
day-fr = vrijdag
day-sa = zaterdag
day-su = zondag

## time: parts of the day

time-morning = Ochtend
time-afternoon = Middag
time-evening = Avond

## Something is not right: a report about a group

# Link on a group's page.
report-link = Klopt er iets niet? Laat het weten
# Title of the page; it stands in the browser's history and says nothing about health.
page-report = Laat het weten
report-title = Laat weten dat iets niet klopt
# $organisation is the organisation that put the group in its list.
report-intro = Wat je schrijft gaat naar { $organisation }. Die heeft deze groep in de lijst gezet. Je hoeft niet te zeggen wie je bent.
report-reason = Wat klopt er niet?
report-outdated = De groep is er niet meer
report-wrong = De tijd, de plek of het contact klopt niet
# It is something else, for example a company that sells a course.
report-misleading = Het is iets anders dan hier staat
report-unsafe = Ik voelde me er niet veilig
report-other = Iets anders
report-text = Wil je er iets bij vertellen?
report-text-hint = Dit mag leeg blijven. Schrijf geen namen en geen telefoonnummers op, ook niet die van jezelf.
report-send = Verstuur
# Error messages of this form.
report-choose = Kies eerst wat er niet klopt.
report-too-long = De tekst is te lang. Je kunt hoogstens { $most } tekens schrijven.
report-enough = Over deze groep is al vaak iets gemeld. De organisatie weet ervan.
report-thanks-title = Dank je wel
report-thanks = { $organisation } leest wat je schreef. We hebben niet bewaard wie je bent.
report-back = Terug naar de groep

## The same group in the lists of several organisations

# $organisations is a list of names of organisations.
group-also-listed = Deze groep staat ook in de lijst van { $organisations }.
# The same, short, on a group in a list of results.
card-also-listed = Ook bij { $organisations }
# Link to how another organisation describes the same group. $organisation is its name.
group-listed-there = Lees wat { $organisation } erover schrijft
