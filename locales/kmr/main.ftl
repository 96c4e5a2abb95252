# The messages of pages and API. One message a key; the same keys in every language.

## Every page

skip-link = Derbasî naverokê bibin
leave-button = Zû ji vê rûpelê derkevin
leave-note = Bi “Zû ji vê rûpelê derkevin” hûn di cih de rewşa hewayê dibînin. Heke hûn sê caran li Escape an sê caran li Shift bixin jî, heman tişt dibe. Lê dîroka geroka we dîsa jî rûpelên ku we dîtine tomar dike.
page-search = Lêgerîn
page-group = Kom
page-organisations = Sazî
page-about = Li ser koman
page-not-found = Nehat dîtin
page-wrong = Pirsgirêkek derket
language-switch = Zimanê vê malperê
menu = Menû
source-code = Koda bernameyê (bernameya azad)
text-in = Zimanê vê nivîsê: { $language }

## Numbers

count-groups =
    { $n ->
        [one] { $n } kom
       *[other] { $n } kom
    }
count-organisations =
    { $n ->
        [one] { $n } sazî
       *[other] { $n } sazî
    }
moment = { $date }, saet { $time }
distance-km = { $km } km ji vir dûr

## Search form

search-what = Mijar çi ye?
search-what-hint = Bi gotinên xwe binivîsin. Her ziman dibe.
search-near = Bajar, gund an koda posteyê
search-near-hint = Wek mînak Helmond, an tenê hejmarên koda posteyê.
search-language = Zimanê komê
search-language-any = Her ziman dibe
search-button = Li koman bigerin

## Home

home-title = Kesên ku heman tiştî dijîn bibînin
home-lead = Hûn ne bi tenê ne. Li nêzî xwe, li ser înternetê an bi zimanê xwe li komekê bigerin. Ne hewce ye ku hûn bibêjin hûn kî ne.
home-themes = An mijarekê hilbijêrin
home-what-title = Komeke wisa çi ye?
home-what = Di komê de kes tên cem hev ku heman tiştî dijîn, an jî nêzîkî kesekî ne ku wî tiştî dijî. Hûn dikarin biaxivin. Hûn dikarin tenê guhdarî jî bikin. Kes ne mecbûr e ku bihêz be.
home-what-more = Li ser koman bêtir bixwînin
home-private = Em tomar nakin ka kî li vir digere, ne jî ka hûn li çi digerin.

## Results

results-title = Kom
results-total =
    { $n ->
        [0] Tu kom nehat dîtin
        [one] { $n } kom hat dîtin
       *[other] { $n } kom hatin dîtin
    }
results-wrong = Me her tişt fêm nekir. Tiştên ku we nivîsandine hê li cihê xwe ne.
chips-title = Hûn li van digerin
chip-remove = Rakin: { $what }
chips-clear = Hemûyan rakin
chip-understood = Me wisa fêm kir: { $what }
chip-near = Nêzîk: { $place }
chip-not-community = Ne: { $what }
chip-anonymity = Herî kêm: { $what }
chip-within = Herî zêde { $km } km dûr
chip-beyond = Herî kêm { $km } km dûr
chip-age = Temen: { $age }
chip-language = Ziman: { $language }
sort-title = Rêz
sort-relevance = Ya herî guncaw
sort-distance = Ya herî nêzîk
sort-name = Nav
sort-confirmed = Kontrola herî nû
results-more = Komên din
results-start = Vegerin serê lîsteyê
results-nearby-title = Komên ku hema hema guncaw in
results-nearby-why = Me kêm kom dîtin ku tam li gorî lêgerîna we ne. Ev kom li ser heman mijarê ne. Ew wek mînak dûrtir in, li ser înternetê ne an bi zimanekî din in.
near-language = Bi zimanekî din: { $languages }
near-distance = Ji ya ku we xwest dûrtir e
near-remote = Hûn dikarin ji malê tevlî bibin
near-broader = Li ser mijareke berfirehtir: { $themes }
near-wishes = Ji daxwaza we cuda ye: { $wishes }
results-other-places = An mebesta we { $place } ya li cihekî din e?
results-none-title = Li vir hê komeke tam li gorî lêgerîna we tune ye
results-none = Ev ne ji ber we ye. Belkî yek ji van tiştan alîkar be:
results-none-words = Gotineke din bi kar bînin, an mijarekê hilbijêrin.
results-none-filters = Daxwazekê rakin, wek roj an dûrî.
results-none-remote = Li komên li ser înternetê an bi telefonê binêrin
results-none-ask = Ji saziyekê bipirsin

## Filters

filter-title = Daxwazên we
filter-hint = Tiştên ku ji bo we girîng in hilbijêrin. Hûn dikarin her tiştî vala bihêlin.
filter-apply = Koman nîşan bidin
filter-language = Zimanê komê
filter-theme = Mijar
filter-audience = Ji bo kê
filter-gender = Jin an mêr
filter-age = Temenê kesê ku dixwaze bê
filter-community = Kok û çanda komê
filter-not-community = Bila ne ji vê kok û çandê be
filter-not-community-hint = Heke hûn ji gotegotan ditirsin, vê hilbijêrin.
filter-anonymity = Herî kêm çiqas nenas (anonîm)
filter-any = Ferq nake
filter-facilitation = Kî komê bi rê ve dibe
filter-cost = Bihayê wê çiqas e
filter-format = Kom çawa dicive
filter-within = Herî zêde evqas dûr
filter-beyond = Ne li taxa min: herî kêm evqas dûr
filter-km = { $km } km
filter-day = Roj
filter-time = Dema rojê
filter-access = Tiştên ku hatinê hêsantir dikin
filter-openness = Tevlîbûn
filter-open = Hûn dikarin rasterast werin
filter-seeking = Kom li van digere
filter-node = Sazî

## Cards and group page

card-next = Civîna li pêş: { $moment }
card-confirmed = Komê bi xwe kontrol kir: { $date }
card-unconfirmed = Komê ev agahî hê bi xwe kontrol nekirine
card-from = Ji lîsteya { $organisation }

## Group page: questions that a visitor has

group-about = Mijar çi ye?
group-when = Kengî?
group-next = Civînên li pêş
group-no-dates = Li vir hê roj nehatine nivîsandin. Ji komê bipirsin ka hûn kengî dikarin werin.
rhythm-days =
    { $n ->
        [1] Her roj
        [2] Her du rojan carekê
       *[other] Her { $n } rojan carekê
    }
rhythm-weeks =
    { $n ->
        [1] Her hefte
        [2] Her du hefteyan carekê
       *[other] Her { $n } hefteyan carekê
    }
rhythm-months =
    { $n ->
        [1] Her meh
        [2] Her du mehan carekê
       *[other] Her { $n } mehan carekê
    }
rhythm = { $every }: { $days }
rhythm-nth =
    { $nth ->
        [first] yekemîn { $day }
        [second] duyemîn { $day }
        [third] sêyemîn { $day }
        [fourth] çaremîn { $day }
        [fifth] pêncemîn { $day }
       *[last] dawîn { $day }
    }
group-lasts =
    { $n ->
        [one] Nêzîkî { $n } deqeyê dikişîne.
       *[other] Nêzîkî { $n } deqeyan dikişîne.
    }
group-zone = Saet li gorî wextê { $zone } ne.
group-where = Li ku?
group-where-area = Li vir tenê bajar an tax hatiye nivîsandin. Gava hûn têkilî daynin, navnîşanê ji we re dibêjin.
group-where-on-contact = Gava hûn têkilî daynin, ji we re dibêjin ka kom li ku dicive.
group-where-municipality = Li herêma şaredariya { $municipality }
group-travel = Ez çawa biçim wir?
group-access = Çi hatinê hêsantir dike?
group-online-link = Biçin civînê
group-online-on-request = Gava hûn têkilî daynin, lînkê an jimareyê didin we.
group-who = Kî dikare bê?
group-everyone = Derî ji her kesî re vekirî ye.
group-for-all = Ji bo kesên ku bi xwe vê yekê dijîn û ji bo nêzîkên wan
group-age-from = Ji { $from } salî û mezintir
group-age-to = Heta { $to } salî
group-age-between = Ji { $from } heta { $to } salî
group-community = Kok û çand: { $what }
group-conviction = Dîn an bawerî: { $what }
group-size =
    { $n ->
        [one] Nêzîkî { $n } kesî tê.
       *[other] Nêzîkî { $n } kesan tên.
    }
group-languages = Em bi kîjan zimanî diaxivin?
group-first-visit = Cara yekem çawa ye?
group-leads = Kî komê bi rê ve dibe?
group-supported = Bi piştgiriya { $name }
group-anonymous = Kesên din li ser min çi dizanin?
group-cost = Bihayê wê çiqas e?
group-cost-amount = Her car { $amount }
group-rules = Em li ser çi li hev dikin?
group-contact = Ez çawa têkilî daynim?
group-contact-note = Hûn rasterast bi komê re diaxivin. Ev malper wê nabîne.
group-contact-organisation = Ji { $organisation } bipirsin
group-contact-none = Komê jimare an navnîşan nedaye. Hûn dikarin werin civînekê.
group-seeking = Kom li kê an li çi digere?
group-resumes = Kom dîsa dest pê dike: { $date }.
group-own-term = Kom ji xwe re dibêje
group-listed = Kê ev kom xistiye lîsteyê?
group-at-origin = Komê li malpera { $organisation } bibînin
group-search-more = Li komeke din bigerin

## Organisations

organisations-title = Sazî
organisations-intro = Her sazî lîsteya komên xwe bi xwe amade dike. Lîste bi hev ve girêdayî ne. Bi vî awayî hûn bi lêgerînekê hemû koman dibînin.
organisations-this = Xwediyê vê malperê
organisations-others = Komên van saziyan jî li vir hene
organisations-alone = Li vir hê komên saziyên din tune ne.
organisations-show = Komên { $organisation } bibînin

## About

about-title = Kom çi ye?
about-is-1 = Di komê de kesên ku heman tiştî dijîn li hev dicivin. Ew dizanin ka ev çawa ye. Ne hewce ye ku hûn zêde rave bikin.
about-is-2 = Ji bo kesên nêzîk jî kom hene: hevjîn, dê an bav, xwişk, heval.
about-is-3 = Navên koman pir in: koma xwealîkariyê, koma hevderdan, çaya sibehê, civat. Her kom navê xwe û qaîdeyên xwe bi xwe hildibijêre.
about-not-title = Kom ne çi ye?
about-not-1 = Kom ne tedawî ye. Hûn dikarin di heman demê de biçin ba doktorekî an pisporekî din jî.
about-not-2 = Tiştek ne mecbûrî ye. Hûn dikarin guhdarî bikin, hûn dikarin biçin, û hûn dikarin vegerin.
about-not-3 = Ma hûn an kesekî din niha di xetereyê de ye? Li benda komê nemînin. Telefonî jimareya acîl bikin:
about-first-title = Cara yekem
about-first = Cara yekem mirov pirî caran bi heyecan û bi fikar e. Kesên di komê de vê yekê dizanin, ji ber ku ji bo wan jî wisa bû. Di rûpela her komê de hatiye nivîsandin ka cara yekem çawa ye, û ka divê hûn pêşî telefon bikin.
about-anonymity-title = Hûn çiqas nenas (anonîm) dimînin?
about-anonymity = Her kom bi xwe dibêje ka kesên din li ser we çi hîn dibin. Çar rê hene, ji ya herî zêde heta ya herî kêm:
about-professionals-title = Ji bo kesên ku alîkariyê dikin an rê nîşanî xelkê didin
about-professionals-1 = Ev malper ji bo doktorên malbatê, ekîbên taxê, xebatkarên civakî û her kesê ku bi mirovan re diaxive jî heye.
about-professionals-2 = Bi hev re bigerin, bi zimanê kesê ku li hember we rûniştiye. Her rûpel bi hemû zimanên malperê heye: li jorê zimanekî din hilbijêrin, û hûn li heman rûpelê dimînin.
about-professionals-3 = Ew kes bi xwe têkilî datîne. Ne hewce ye ku hûn li ser kesî tiştekî binivîsin, û li ser kesî tiştek nayê şandin.
about-professionals-4 = Hin kom bi pisporekî re dixebitin û hin bêyî pispor. Ev tenê agahiyek e, nayê wê wateyê ku yek ji ya din baştir e. Yek vê dixwaze, yek wê dixwaze.
about-privacy-title = Ev malper li ser we çi dizane
about-privacy-1 = Ev malper çerezan (cookies) bi kar nayîne.
about-privacy-2 = Ev malper li ser telefona we an komputera we tiştekî tomar nake, ji bilî tiştên ku geroka we bi xwe tomar dike.
about-privacy-3 = Ev malper tomar nake ka hûn li çi digerin.
about-privacy-4 = Ev malper ji şîrketên din tiştekî nagire û ji wan re tiştekî nabêje.
about-privacy-5 = Heke hûn telefonî komekê bikin an e-nameyekê jê re bişînin, ev ne bi rêya vê malperê ye.
about-software-title = Bernameya azad
about-software = Her kes dikare li bernameya vê malperê binêre, wê bi kar bîne û baştir bike.

## Errors

error-invalid = Hin tiştên ku hatine nivîsandin ne rast in.
error-not-found = Ev rûpel ne li vir e.
error-gone = Ev kom êdî ne li vir e.
error-unauthorised = Ji bo vê yekê mifteyeke derbasdar divê.
error-forbidden = Bi vê mifteyê ev nabe.
error-changed = Di vê navberê de kesekî din ev guherand. Wê ji nû ve bistînin û careke din biceribînin.
error-if-match-required = If-Match jî bişînin, da ku guherîna kesî winda nebe.
error-too-large = Ev ji bo wergirtinê pir mezin e.
error-not-json = Ev ne JSON e ku em bikaribin bixwînin.
error-internal = Li vir pirsgirêkek derket. Ev ne ji ber we ye. Heke hûn vê yekê ragihînin, vê jimareyê bidin: { $id }
error-unavailable = Niha nabe. Ji kerema xwe piştî çend deqeyan dîsa biceribînin.
error-method = Ev li vê navnîşanê nabe.
help-not-found = Belkî navnîşan guheriye an bi temamî nehatiye kopîkirin. Hûn dikarin ji vir dîsa bigerin.
help-gone = Komê xwe ji lîsteyê derxistiye, an jî kom rawestiyaye. Belkî komeke din jî ji bo we baş be.
help-wrong = Paşê dîsa biceribînin, an ji vir bigerin.

## anonymity: what a visitor has to tell about themselves, from most to least

anonymity-registered = Nav û rêya têkiliyê tên zanîn
anonymity-first-name = Tenê nav, bê paşnav
anonymity-nickname = Navekî din jî dibe
anonymity-anonymous = Bi temamî nenas (anonîm)
anonymity-registered-means = Saziyek navê we û rêya têkiliya bi we re tomar dike.
anonymity-first-name-means = Hûn tenê navê xwe dibêjin, ne paşnavê xwe. Tenê kom dizane ka çawa bigihîje we, û tiştekî din nayê tomarkirin.
anonymity-nickname-means = Ne hewce ye ku hûn navê xwe yê rast bibêjin; têkilî bi rêya saziyê ye an bi navekî din ku hûn hildibijêrin.
anonymity-anonymous-means = Hûn tên, telefon dikin an bêyî kamera tevlî dibin, û kes napirse û nanivîse ka hûn kî ne.

## facilitation: who leads the meetings

facilitation-members = Kom bi xwe
facilitation-peer = Kesek ku bi xwe heman tişt dîtiye
facilitation-trained-peer = Kesek ku bi xwe heman tişt dîtiye û perwerde wergirtiye
facilitation-volunteer = Dilxwazek
facilitation-professional = Pisporek

## openness: how one comes in

openness-open = Hûn dikarin rasterast werin
openness-closed = Komeke sabît ku roja destpêka wê diyar e
openness-intake = Pêşî axaftinek

## status: whether the group meets now

status-active = Dicive
status-paused = Navber daye
status-full = Niha tijî ye
status-forming = Di demeke nêzîk de dest pê dike
status-ended = Rawestiyaye

## format: how people meet

format-in-person = Bi hev re li cihekî
format-online = Li ser înternetê
format-hybrid = Li cihekî û li ser înternetê
format-phone = Bi telefonê

## venue: what kind of place

venue-home = Li mala kesekî
venue-community-centre = Navenda taxê
venue-clinic = Nexweşxane, muayenexane an klînîk
venue-worship = Dêr, mizgeft an cihekî din ê îbadetê
venue-library = Pirtûkxane
venue-outdoors = Li derve
venue-office = Buro
venue-other = Cihekî din

## disclosure: what the public may know of the place

disclosure-exact = Navnîşan li vir hatiye nivîsandin
disclosure-area = Li vir tenê bajar an tax hatiye nivîsandin
disclosure-on-contact = Gava hûn têkilî daynin, navnîşanê ji we re dibêjin

## cost

cost-free = Belaş
cost-donation = Hûn çiqas bixwazin
cost-fixed = Bihayekî diyar

## for: whether the group is for people it happened to, or for those close to them

for-self = Ji bo kesên ku bi xwe vê yekê dijîn
for-relatives = Ji bo malbat û nêzîkan

## gender

gender-women = Jin
gender-men = Mêr

## community: a background that the members share

community-turkish = Tirk
community-moroccan = Marokî
community-kurdish = Kurd
community-iranian = Îranî
community-afghan = Efxanistanî
community-syrian = Sûriyeyî
community-iraqi = Iraqî
community-somali = Somalî
community-eritrean = Erîtreyî
community-ethiopian = Etiyopî
community-surinamese = Surînamî
community-antillean = Antîlî
community-moluccan = Molukî
community-polish = Polonî
community-ukrainian = Ukraynî
community-bulgarian = Bulgarî
community-romanian = Romanyayî
community-chinese = Çînî
community-roma = Roma û Sîntî
community-other = Kok û çandeke din

## conviction: a faith or conviction on which the group is based

conviction-christian = Xiristiyan
conviction-muslim = Misilman
conviction-jewish = Cihû
conviction-hindu = Hindû
conviction-buddhist = Budîst
conviction-humanist = Humanîst
conviction-other = Baweriyeke din

## access: what makes it easier to come

access-wheelchair = Ji bo kursiya bi teker baş e
access-step-free = Bê derence
access-accessible-toilet = Tuwalet ji bo kursiya bi teker
access-hearing-loop = Sîstema dengî ji bo amûra bihîstinê
access-sign-language = Zimanê îşaretan
access-captions = Jêrnivîs
access-discreet-entrance = Deriyê ku bala kesî nakişîne
access-bus = Otobus an tren nêzîk e
access-parking = Cihê parkê
access-childcare = Lênêrîna zarokan

## contact: ways to reach the group

contact-phone = Telefon
contact-email = E-name
contact-web = Malper
contact-form = Bi rêya saziyê
contact-messenger = Peyamekê bişînin
contact-visit = Rasterast werin

## online: how an online group meets

online-video = Bi vîdyoyê
online-phone = Bi telefonê
online-chat = Bi peyamên nivîskî
online-forum = Li forumekê

## seeking: whom or what the group looks for

seeking-members = Kesên nû
seeking-facilitator = Kesek ku komê bi rê ve bibe
seeking-volunteers = Dilxwaz
seeking-venue = Cihek ji bo civînê

## day: weekdays, inside a sentence

day-mo = duşem
day-tu = sêşem
day-we = çarşem
day-th = pêncşem
day-fr = în
day-sa = şemî
day-su = yekşem

## time: parts of the day

time-morning = Sibeh
time-afternoon = Piştî nîvro
time-evening = Êvar

## Something is not right: a report about a group

# Link on a group's page.
report-link = Tiştek ne rast e? Ji me re bibêjin
# Title of the page; it stands in the browser's history and says nothing about health.
page-report = Ji me re bibêjin
report-title = Bibêjin ku tiştek ne rast e
# $organisation is the organisation that put the group in its list.
report-intro = Tiştê ku hûn dinivîsin ji { $organisation } re tê şandin. Vê saziyê ev kom xistiye lîsteyê. Ne hewce ye ku hûn bibêjin hûn kî ne.
report-reason = Çi ne rast e?
report-outdated = Ev kom êdî tune ye
report-wrong = Dem, cih an têkilî ne rast e
# It is something else, for example a company that sells a course.
report-misleading = Ew tiştekî din e, ne tiştê ku li vir nivîsandî ye
report-unsafe = Min xwe li wir di ewlehiyê de hîs nekir
report-other = Tiştekî din
report-text = Ma hûn dixwazin tiştekî lê zêde bikin?
report-text-hint = Ev dikare vala bimîne. Ji kerema xwe nav û jimareyên telefonê nenivîsin, yên xwe jî na.
report-send = Bişînin
# Error messages of this form.
report-choose = Pêşî hilbijêrin ka çi ne rast e.
report-too-long = Nivîs pir dirêj e. Hûn dikarin herî zêde { $most } tîpan binivîsin.
report-enough = Li ser vê komê berê jî gelek caran hatiye ragihandin. Sazî pê dizane.
report-thanks-title = Spas
report-thanks = { $organisation } dê nivîsa we bixwîne. Me tomar nekiriye ka hûn kî ne.
report-back = Vegerin komê

## The same group in the lists of several organisations

# $organisations is a list of names of organisations.
group-also-listed = Ev kom di lîsteya { $organisations } de jî heye.
# The same, short, on a group in a list of results.
card-also-listed = Di lîsteya { $organisations } de jî
# Link to how another organisation describes the same group. $organisation is its name.
group-listed-there = Bixwînin ka { $organisation } li ser vê komê çi dinivîse

## Pages and their neutral names

page-guide = Lêgerîna bi pirsan
page-themes = Mijar
page-wish = Daxwaz
page-message = Peyam
page-privacy = Nepenî
page-accessibility = Hêsaniya bikaranînê
page-professionals = Ji bo kesên ku alîkariya xelkê dikin

## Search and results, more

search-private = Bê şop bigerin
search-private-note = Bi “Bê şop bigerin” tiştê ku hûn lê digerin di dîroka geroka we de namîne. Lê tê de xuya dike ku hûn li vê malperê bûn.
home-guide = Ji bo we çi girîng e? Pênc pirsên kurt
home-all-themes = Hemû mijar bi şîrove
results-private = Tiştê ku hûn lê digerin û koma ku hûn lê dinêrin di dîroka geroka we de nîne. Ji bo vegerê bişkokên rûpelê bi kar bînin.
results-back = Vegerin lîsteyê
results-map = Nexşe
results-map-text = Her xal şaredariyek e. Xal çiqas mezintir be, kom ewqas zêdetir in.
results-map-place = { $place }: { $groups }
results-none-wish = Bibêjin ku ev kom hê tune ye
filter-municipality = Şaredarî
filter-welcome = Hûn çawa tên pêşwazîkirin
chip-municipality = Şaredarî: { $place }

## What matters to you? Five optional questions

guide-title = Ji bo we çi girîng e?
guide-intro = Hûn dikarin her pirsê derbas bikin. Em bersivên we tomar nakin.
guide-for = Kî vê yekê dijî?
guide-for-self = Ez bi xwe
guide-for-relatives = Kesekî nêzîkî min
guide-language = Hûn li ser tiştên giran bi kîjan zimanî herî rehet diaxivin?
guide-not-community = Bila ne bi kesên ji civaka min be
guide-not-community-hint = Kok û çandekê hilbijêrin. Wê demê em komên wê civakê nîşan nadin.
guide-anonymity = Kesên din dikarin li ser we çi bizanin?
guide-where = Hûn dixwazin kom li ku be?
guide-where-near = Nêzî malê
guide-where-away = Bila ne li taxa min be
guide-where-home = Li malê: li ser înternetê an bi telefonê
guide-professional = Bi pispor an bê pispor?
guide-professional-hint = Pispor wek mînak xebatkarê civakî an hemşîre ye.
guide-professional-with = Baştir e bi pispor be
guide-professional-without = Baştir e bê pispor be

## welcome: how a group receives who comes for the first time

welcome-listen = Hûn dikarin tenê guhdarî bikin
welcome-bring-someone = Hûn dikarin kesekî bi xwe re bînin
welcome-met-at-door = Kesek li ber derî pêşwaziya we dike
welcome-camera-off = Kameraya we dikare girtî be

## Group page, more questions

group-listen = Ma ez dikarim tenê guhdarî bikim?
group-listen-yes = Erê. Ne hewce ye ku hûn tiştekî bibêjin.
group-listen-ask = Li vir nehatiye nivîsandin. Di piraniya koman de dibe. Gava hûn têkilî daynin, bipirsin.
group-bring = Ma ez dikarim kesekî bi xwe re bînim?
group-bring-yes = Erê, hûn dikarin kesekî bi xwe re bînin.
group-entrance = Ma kesek dibîne ku ez dikevim hundir?
group-entrance-yes = Derî bala kesî nakişîne.
group-not-said = Li vir nehatiye nivîsandin. Gava hûn têkilî daynin, bipirsin.
group-first-visit-ask = Komê hê li ser vê yekê tiştek nenivîsandiye. Bi rehetî bipirsin: cara yekem çi dibe, û kî pêşwaziya min dike?
group-calendar = Têxin salnameya min
group-calendar-note = Di salnameya we de tenê “{ calendar-title }” tê nivîsandin, ne ka mijar çi ye.
calendar-title = Hevdîtin
group-share = Vê rûpelê parve bikin
group-share-note = Ev navnîşan nabêje kom li ser çi ye:
read-aloud = Bi deng guhdarî bikin
read-aloud-stop = Xwendinê rawestînin

## A message to a group

message-link = Ji komê re peyamekê binivîsin
message-title = Ji komê re peyamekê binivîsin
message-intro = Peyama we bi e-nameyê diçe komê. Ev malper wê tenê heta şandinê tomar dike.
message-text = Peyama we
message-text-hint = Ne hewce ye ku hûn navê xwe bibêjin. Hevokek bes e. Wek mînak: ma ez dikarim carekê werim û bibînim?
message-reply = Kom çawa dikare bigihîje we?
message-reply-hint = Navnîşana e-nameyê an jimareya telefonê. Ev dikare vala bimîne, lê wê demê kom nikare bersivê bide.
message-send = Bişînin
message-empty = Ji kerema xwe pêşî peyama xwe binivîsin.
message-too-many = Niha pir peyam hatin şandin. Piştî saetekê dîsa biceribînin, an bi rêyeke din têkilî daynin.
message-sent-title = Peyama we di rê de ye
message-sent = Carinan çend roj derbas dibin heta kesek bersivê bide. Mirovên komê vê yekê gelek caran di dema xwe ya vala de dikin.
mail-message-subject = Peyamek ji bo koma we
mail-message-intro = Kesekî ev peyam li ser { $site } ji we re nivîsî. Em nizanin ew kî ye û em wê tomar nakin.
mail-message-reply = Bi vî awayî hûn dikarin bersivê bidin wî kesî: { $reply }
mail-message-no-reply = Wî kesî navnîşan an jimare nedaye. Ji ber vê yekê hûn nikarin bersivê bidin.

## Help that cannot wait

urgent-title = Ma niha tavilê alîkarî ji we re lazim e?
urgent-emergency = Xetereya acîl
urgent-suicide = Ma hûn li xwekuştinê difikirin?
urgent-violence = Ma kesek zirarê dide we, an hûn ji kesekî ditirsin?
urgent-child = Ji bo zarok û ciwanan
urgent-listen = Kesek ku li we guhdarî dike
urgent-note = Dibe ku telefonkirina we paşê di telefonê de an di fatûreyê de bê dîtin.

## A wish: there is no group for this yet

wish-title = Ma hê ji bo we kom tune ye?
wish-intro = Li vir daxwazekê bihêlin. Bi vî awayî sazî dibînin kîjan kom hewce ye. Em napirsin hûn kî ne.
wish-counts = Sazî tenê hejmaran dibînin, û tenê dema ku herî kêm pênc kes heman tiştî dixwazin.
wish-place = Li kîjan şaredariyê?
wish-place-hint = Wek mînak Helmond. Navnîşan ne hewce ye.
wish-choose = Hilbijêrin…
wish-send = Daxwaza min bihêlin
wish-no-theme = Ji kerema xwe mijarekê hilbijêrin.
wish-no-language = Ji kerema xwe zimanekî hilbijêrin.
wish-no-place = Em vê şaredariyê nas nakin. Cihekî nêzîk hilbijêrin.
wish-too-many = Îro ji vê xeta înternetê gelek daxwaz hatin. Ji kerema xwe sibê dîsa biceribînin.
wish-kept-title = Daxwaza we hat tomarkirin
wish-secret = Ev navnîşana we ya veşartî ye. Hûn paşê li wir dibînin ka komeke guncav heye. Em nikarin wê carek din nîşan bidin.
wish-secret-note = Ma kesekî din dikare li telefona we binêre? Wê demê çêtir e ku hûn navnîşanê li ser kaxezê binivîsin.
wish-yours = Daxwaza we
wish-until = Em daxwaza we heta { $date } tomar dikin. Piştî wê ew bixweber tê jêbirin.
wish-fits = Ev niha li daxwaza we tê
wish-waiting = Hê komeke guncav tune ye. Paşê dîsa lê binêrin.
wish-remove = Daxwaza min jê bibin
wish-removed-title = Daxwaza we hat jêbirin
wish-removed = Tiştek ji wê li cem me nemaye.
wish-unknown-title = Ev daxwaz ne li vir e
wish-unknown = Dibe ku navnîşan bi temamî rast nehatiye nivîsandin. An daxwaz hatiye jêbirin an dema wê derbas bûye. Hûn dikarin daxwazeke nû bihêlin, an li vir bigerin.

## Privacy

privacy-message = Heke hûn ji komekê re peyamekê binivîsin, em wê tenê heta şandinê tomar dikin.
privacy-wish = Heke hûn daxwazekê bihêlin, em mijarê, zimên, şaredariyê û ka ew ji bo kê ye tomar dikin. Em tomar nakin ka hûn kî ne.
privacy-limit = Heke kesek pir zêde bişîne, em wê rawestînin. Ji bo vê yekê komputer rojekê dihejmêre ka ji xeteke înternetê çiqas tê. Ev li tu derê nayê nivîsandin.
privacy-trace-title = Çi li ser telefon an komputera we dimîne
privacy-trace-history = Geroka we rûpelên ku we dîtine tomar dike. Sernav nabêjin ka mijar çi ye. Lê di navnîşana lêgerînekê de tiştê ku hûn lê geriyane heye.
privacy-trace-private = Hûn vê naxwazin? “{ search-private }” hilbijêrin, an paceya taybet a geroka xwe bi kar bînin.
privacy-trace-leave = Bi “{ leave-button }” tenê rûpela dawî ji dîrokê diçe. Yên mayî hûn bi xwe dikarin di geroka xwe de jê bibin.
privacy-trace-network = Kesê ku înternetê li mala we an li cihê karê we bi rê ve dibe dikare bibîne ku hûn li vê malperê bûn, lê nikare bibîne ka we çi xwendiye.

## Accessibility

accessibility-1 = Hûn dikarin vê malperê bi xwînerê ekranê, tenê bi klavyeyê, bi tîpên mezin û li ser telefoneke biçûk an kevn bi kar bînin.
accessibility-title = Malperek ji bo her kesî
accessibility-2 = Em li gorî rêbazên WCAG 2.2, asta AA tevdigerin. Di her guhertinê de bername hemû cureyên rûpelan bi hemû zimanan kontrol dikin.
accessibility-3 = Hê ne her tişt baş e: kom bi xwe li ser koma xwe dinivîsin, gelek caran bi zimanekî tenê. Xwendina bi deng jî tenê gava di telefon an komputera we de dengek bi zimanê we hebe dixebite.
accessibility-4 = Tiştek çênabe? Ji { $organisation } re bibêjin.

## Languages of the site

about-languages-title = Zimanên vê malperê
about-languages = Kesekî ku bi van zimanan mezin bûye hê nivîsên wan kontrol nekirine: { $languages }. Ma hûn şaşiyekê dibînin? Ji me re bibêjin.

## For professionals

professionals-what = Di komê de mirov li cem hev têgihîştin, piştgirî û zanîna kêrhatî dibînin. Kom li kêleka tedawiyê ye û cihê wê nagire.
professionals-when-title = Kengî kom guncav e?
professionals-when-1 = Dema ku kesek bi tiştê ku diqewime re xwe bi tenê hîs dike.
professionals-when-2 = Berî tedawiyê, di dema wê de an piştî wê, û bê tedawî jî.
professionals-when-3 = Ji bo hevjîn, dê û bav, zarok an hevalekî jî.
professionals-first-title = Kengî pêşî tiştekî din hewce ye?
professionals-first = Di xetere an krîzê de pêşî alîkariyê peyda bikin. Kom dikare paşê were.
professionals-how-title = Hûn dikarin rê wisa nîşan bidin
professionals-how-1 = Bipirsin ka çi girîng e: ziman, çiqas nenas (anonîm), nêzî malê an berevajî. Pênc pirs ji bo vê alîkar in.
professionals-how-2 = Bi hev re bixwînin ka cara yekem çawa ye. Ev gavê biçûktir dike.
