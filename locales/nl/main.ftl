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
results-wrong = We konden niet alles lezen. Wat je al had ingevuld, staat er nog.
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
results-nearby-title = Groepen die bijna passen
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
filter-not-community-hint = Kies dit als je bang bent dat mensen over je praten.
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
filter-openness = Hoe je erbij komt
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
group-for-all = Voor mensen die het zelf meemaken, en voor mensen die dicht bij hen staan
group-age-from = Vanaf { $from } jaar
group-age-to = Tot en met { $to } jaar
group-age-between = Van { $from } tot en met { $to } jaar
# $what is one or more backgrounds, such as "Turkish and Kurdish".
group-community = Achtergrond: { $what }
# $what is a faith or conviction, such as "Muslim".
group-conviction = Geloof of overtuiging: { $what }
group-size =
    { $n ->
        [one] Er komt ongeveer { $n } persoon.
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
error-invalid = Niet alles wat is ingevuld, klopt.
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
anonymity-first-name-means = Je noemt je voornaam, alleen de groep weet hoe je te bereiken bent, en verder wordt er niets bewaard.
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
disclosure-on-contact = Het adres hoor je als je contact maakt

## cost

cost-free = Gratis
cost-donation = Vrije bijdrage
cost-fixed = Vast bedrag

## for: whether the group is for people it happened to, or for those close to them

for-self = Voor wie het zelf meemaakt
for-relatives = Voor wie dicht bij iemand staat

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
conviction-hindu = Hindoeïstisch
conviction-buddhist = Boeddhistisch
conviction-humanist = Humanistisch
conviction-other = Anders

## access: what makes it easier to come

access-wheelchair = Goed te bereiken met een rolstoel
access-step-free = Zonder trap
access-accessible-toilet = Toilet voor mensen in een rolstoel
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
report-intro = Wat je schrijft, gaat naar { $organisation }. Die heeft deze groep in de lijst gezet. Je hoeft niet te zeggen wie je bent.
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

## Pages and their neutral names

# Names of pages. They stand in the browser's history, so they say nothing about health.
page-guide = Zoeken met vragen
page-themes = Onderwerpen
page-wish = Wens
page-message = Bericht
page-privacy = Privacy
page-accessibility = Toegankelijkheid
page-professionals = Voor wie mensen helpt

## Search and results, more

# A second button beside "Search": the same search, but the words are not kept in the browser's history.
search-private = Zoek zonder spoor
search-private-note = Met “Zoek zonder spoor” komt wat je zoekt niet in de geschiedenis van je browser. Dat je op deze site was, staat er wel in.
home-guide = Wat is voor jou belangrijk? Vijf korte vragen
home-all-themes = Alle onderwerpen met uitleg
# Shown above the results of such a search.
results-private = Wat je zoekt en welke groep je bekijkt, staat niet in de geschiedenis van je browser. Gebruik de knoppen op de pagina om terug te gaan.
results-back = Terug naar de lijst
results-map = Kaart
results-map-text = Elke stip is een gemeente. Hoe groter de stip, hoe meer groepen.
# $place is a municipality, $groups is for example "3 groups".
results-map-place = { $place }: { $groups }
results-none-wish = Laat weten dat deze groep er nog niet is
filter-municipality = Gemeente
filter-welcome = Zo word je ontvangen
chip-municipality = Gemeente: { $place }

## What matters to you? Five optional questions

guide-title = Wat is voor jou belangrijk?
guide-intro = Elke vraag mag je overslaan. We bewaren je antwoorden niet.
guide-for = Wie maakt het mee?
guide-for-self = Ikzelf
guide-for-relatives = Iemand die dicht bij mij staat
guide-language = In welke taal praat je het liefst over wat moeilijk is?
# Said discreetly, for who fears gossip. Opens a list of backgrounds.
guide-not-community = Liever niet met mensen uit mijn eigen gemeenschap
guide-not-community-hint = Kies een achtergrond. Groepen van die gemeenschap laten we dan weg.
guide-anonymity = Wat mogen anderen van je weten?
guide-where = Waar wil je de groep vinden?
guide-where-near = Dicht bij huis
guide-where-away = Liever niet in mijn eigen buurt
guide-where-home = Thuis: online of aan de telefoon
guide-professional = Met of zonder beroepskracht?
guide-professional-hint = Een beroepskracht is bijvoorbeeld een maatschappelijk werker of een verpleegkundige.
guide-professional-with = Liefst met
guide-professional-without = Liefst zonder

## welcome: how a group receives who comes for the first time

welcome-listen = Alleen luisteren mag
welcome-bring-someone = Je mag iemand meenemen
welcome-met-at-door = Iemand haalt je op bij de deur
welcome-camera-off = Je camera mag uit

## Group page, more questions

group-listen = Mag ik alleen luisteren?
group-listen-yes = Ja. Je hoeft niets te vertellen.
group-listen-ask = Dat staat er niet bij. In de meeste groepen mag het. Vraag het als je contact maakt.
group-bring = Mag ik iemand meenemen?
group-bring-yes = Ja, je mag iemand meenemen.
group-entrance = Ziet iemand dat ik naar binnen ga?
group-entrance-yes = De ingang valt niet op.
# Where a group does not answer a question.
group-not-said = Dat staat er niet bij. Vraag het als je contact maakt.
group-first-visit-ask = De groep schreef hier nog niets over. Vraag gerust: wat gebeurt er de eerste keer, en wie ontvangt mij?
group-calendar = Zet het in mijn agenda
group-calendar-note = In je agenda staat alleen “{ calendar-title }”, niet waar het over gaat.
# The title of an entry in somebody's calendar. Others may see it: it says nothing about the subject.
calendar-title = Afspraak
group-share = Deel deze pagina
group-share-note = Het adres verklapt niet waar de groep over gaat:
# Buttons: the browser reads the page aloud, and stops.
read-aloud = Lees voor
read-aloud-stop = Stop met voorlezen

## A message to a group

message-link = Schrijf de groep een bericht
message-title = Schrijf de groep een bericht
message-intro = Je bericht gaat per e-mail naar de groep. Deze site bewaart het alleen tot het verstuurd is.
message-text = Je bericht
message-text-hint = Je hoeft je naam niet te noemen. Eén zin is genoeg. Bijvoorbeeld: mag ik een keer komen kijken?
message-reply = Hoe kan de groep je bereiken?
message-reply-hint = Een e-mailadres of telefoonnummer. Dit mag leeg blijven, maar dan kan de groep niet antwoorden.
message-send = Verstuur
message-empty = Schrijf eerst je bericht.
message-too-many = Er zijn nu te veel berichten verstuurd. Probeer het over een uur nog eens, of kies een andere manier om contact te maken.
message-sent-title = Je bericht is onderweg
message-sent = Soms duurt het een paar dagen voor iemand antwoordt. De mensen van een groep doen dit vaak in hun vrije tijd.
# The mail that the group gets. $site is the address of the site.
mail-message-subject = Een bericht voor jullie groep
mail-message-intro = Iemand schreef jullie dit bericht op { $site }. Wij weten niet wie het is en bewaren het niet.
mail-message-reply = Zo is de schrijver te bereiken: { $reply }
mail-message-no-reply = De schrijver heeft geen adres of nummer gegeven. Antwoorden kan dus niet.

## Help that cannot wait

urgent-title = Heb je nu meteen hulp nodig?
urgent-emergency = Direct gevaar
urgent-suicide = Denk je aan zelfdoding?
urgent-violence = Doet iemand je pijn, of ben je bang voor iemand?
urgent-child = Voor kinderen en jongeren
urgent-listen = Iemand die naar je luistert
urgent-note = Een telefoontje kan later te zien zijn op de telefoon of op de rekening.

## A wish: there is no group for this yet

wish-title = Is er nog geen groep voor jou?
wish-intro = Laat hier een wens achter. Zo zien organisaties welke groep er nodig is. We vragen niet wie je bent.
wish-counts = Organisaties zien alleen aantallen, en pas als minstens vijf mensen hetzelfde wensen.
wish-place = In welke gemeente?
wish-place-hint = Bijvoorbeeld Helmond. Een adres hoeft niet.
wish-choose = Kies…
wish-send = Laat mijn wens achter
wish-no-theme = Kies een onderwerp.
wish-no-language = Kies een taal.
wish-no-place = Deze gemeente kennen we niet. Kies een plaats in de buurt.
wish-too-many = Vanaf dit internetadres zijn vandaag al veel wensen achtergelaten. Probeer het morgen nog eens.
wish-kept-title = Je wens is bewaard
wish-secret = Dit is jouw geheime adres. Daar zie je later of er een groep is die past. We kunnen het niet nog een keer laten zien.
wish-secret-note = Kan iemand anders in je telefoon kijken? Schrijf het adres dan liever op papier.
wish-yours = Je wens
wish-until = We bewaren je wens tot { $date }. Daarna is hij vanzelf weg.
wish-fits = Dit past nu bij je wens
wish-waiting = Er is nog geen groep die past. Kijk later nog eens.
wish-remove = Haal mijn wens weg
wish-removed-title = Je wens is weg
wish-removed = We hebben er niets meer van.
wish-unknown-title = Deze wens is er niet
wish-unknown = Misschien is het adres niet helemaal goed overgenomen. Of de wens is weggehaald of verlopen. Je kunt een nieuwe wens achterlaten, of hier verder zoeken.

## Privacy

privacy-message = Schrijf je een groep een bericht, dan bewaren we dat alleen tot het verstuurd is.
privacy-wish = Laat je een wens achter, dan bewaren we het onderwerp, de taal, de gemeente en voor wie het is. We bewaren niet wie je bent.
privacy-limit = Verstuurt iemand erg veel, dan houden we dat tegen. Daarvoor telt de computer een dag lang hoeveel er van een internetadres komt. Dat wordt nergens opgeschreven.
privacy-trace-title = Wat er op je telefoon of computer achterblijft
privacy-trace-history = Je browser onthoudt welke pagina’s je zag. De titels zeggen niet waar het over gaat. Maar in het adres van een zoekopdracht staat wel wat je zocht.
privacy-trace-private = Wil je dat niet? Kies “{ search-private }”, of gebruik een privévenster van je browser.
privacy-trace-leave = Met “{ leave-button }” gaat alleen de laatste pagina uit de geschiedenis. De rest kun je zelf wissen in je browser.
privacy-trace-network = Wie het internet bij je thuis of op je werk beheert, kan zien dát je op deze site was, maar niet wat je las.

## Accessibility

accessibility-title = Een site voor iedereen
accessibility-1 = Je kunt deze site gebruiken met een schermlezer, met alleen een toetsenbord, met grote letters en op een kleine of oude telefoon.
accessibility-2 = We houden ons aan de regels van WCAG 2.2, niveau AA. Programma’s kijken bij elke verandering alle soorten pagina’s na, in alle talen.
accessibility-3 = Nog niet alles is goed: groepen schrijven zelf over hun groep, vaak in één taal. En voorlezen kan alleen als je telefoon of computer een stem heeft in jouw taal.
accessibility-4 = Lukt er iets niet? Laat het weten aan { $organisation }.

## Languages of the site

about-languages-title = De talen van deze site
# $languages is a list of names of languages.
about-languages = Deze talen zijn nog niet nagelezen door iemand die ermee is opgegroeid: { $languages }. Zie je een fout? Laat het ons weten.

## For professionals

professionals-what = In een groep vinden mensen herkenning, steun en praktische kennis bij elkaar. Een groep komt naast een behandeling en niet in plaats ervan.
professionals-when-title = Wanneer past een groep?
professionals-when-1 = Als iemand zich alleen voelt met wat er gebeurt.
professionals-when-2 = Voor, tijdens of na een behandeling, en ook zonder behandeling.
professionals-when-3 = Ook voor een partner, ouder, kind of vriend.
professionals-first-title = Wanneer is eerst iets anders nodig?
professionals-first = Bij gevaar of een crisis regel je eerst hulp. Een groep kan daarna komen.
professionals-how-title = Zo wijs je de weg
professionals-how-1 = Vraag wat belangrijk is: de taal, hoe anoniem, dichtbij of juist niet. De vijf vragen helpen daarbij.
professionals-how-2 = Lees samen hoe de eerste keer gaat. Dat maakt de stap kleiner.
