# The messages of pages and API. One message a key; the same keys in every language.

## Every page

skip-link = U gudub qoraalka bogga
leave-button = Degdeg uga bax boggan
leave-note = Markaad riixdo “Degdeg uga bax boggan”, isla markiiba waxaad arkaysaa warka cimilada. Haddii aad saddex jeer riixdo Escape, ama saddex jeer riixdo Shift, isla sidaas ayaa dhacda. Taariikhda biraawsarkaagu (browser) se weli way xasuusan tahay bogaggii aad aragtay.
page-search = Raadi
page-group = Koox
page-organisations = Hay'ado
page-about = Ku saabsan kooxaha
page-not-found = Lama helin
page-wrong = Wax baa qaldamay
language-switch = Luqadda websaydhkan
menu = Menu
source-code = Koodhka barnaamijka (barnaamij xor ah)
text-in = Luqadda qoraalkan: { $language }

## Numbers

count-groups =
    { $n ->
        [one] { $n } koox
       *[other] { $n } kooxood
    }
count-organisations =
    { $n ->
        [one] { $n } hay'ad
       *[other] { $n } hay'adood
    }
moment = { $date }, { $time }
distance-km = { $km } km halkan ka fog

## Search form

search-what = Maxay ku saabsan tahay?
search-what-hint = Ku qor erayadaada. Luqad kasta waad isticmaali kartaa.
search-near = Magaalo ama koodhka boostada
search-near-hint = Tusaale: Helmond, ama nambarada koodhka boostada.
search-language = Luqadda kooxda
search-language-any = Luqad kasta way fiican tahay
search-button = Raadi kooxo

## Home

home-title = Hel dad xaaladdaada oo kale ku jira
home-lead = Keligaa ma tihid. Raadi koox kuu dhow, mid internetka ku kulanta ama mid luqaddaada ku hadasha. Uma baahnid inaad sheegto cidda aad tahay.
home-themes = Ama dooro mawduuc
home-what-title = Waa maxay kooxda noocaas ah?
home-what = Kooxda waxaa ku kulma dad isku xaalad ku jira, ama dad u dhow qof xaaladdaas ku jira. Waad hadli kartaa. Waxaad kaloo iska dhegaysan kartaa oo keliya. Qofna lagama rabo inuu xoog muujiyo.
home-what-more = Wax badan ka akhri kooxaha
home-private = Ma kaydinno cidda halkan wax ka raadisa, mana kaydinno waxa aad raadiso.

## Results

results-title = Kooxo
results-total =
    { $n ->
        [0] Koox lama helin
        [one] { $n } koox ayaa la helay
       *[other] { $n } kooxood ayaa la helay
    }
results-wrong = Wax walba ma aannaan akhrin karin. Wixii aad buuxisay weli way ku qoran yihiin.
chips-title = Waxaad raadinaysaa
chip-remove = Ka saar: { $what }
chips-clear = Dhammaan ka saar
chip-understood = Waxaan u fahannay: { $what }
chip-near = Agagaarka { $place }
chip-not-community = Aan ahayn: { $what }
chip-anonymity = Ugu yaraan: { $what }
chip-within = Ugu badnaan { $km } km u jirta
chip-beyond = Ugu yaraan { $km } km u jirta
chip-age = Da'da: { $age }
chip-language = Luqadda: { $language }
sort-title = Sida loo kala horraysiiyo
sort-relevance = Waxa ugu habboon
sort-distance = Waxa ugu dhow
sort-name = Magaca
sort-confirmed = Hubintii ugu dambaysay
results-more = Kooxo dheeraad ah
results-start = Ku noqo bilowga liiska
results-nearby-title = Kuwan ayaa u eg waxa aad rabto
results-nearby-why = Waxaan helnay kooxo tiro yar oo si sax ah kuugu habboon. Kooxahan waxay ku saabsan yihiin isla arrintaas. Tusaale ahaan, way ka fog yihiin, internetka ayay ku kulmaan ama luqad kale ayay ku hadlaan.
near-language = Luqad kale: { $languages }
near-distance = Way ka fog tahay intii aad rabtay
near-remote = Waad ka qayb geli kartaa adigoo guriga jooga
near-broader = Waxay ku saabsan tahay wax ka ballaaran: { $themes }
near-wishes = Waxay kaga duwan tahay waxa aad rabtay: { $wishes }
results-other-places = Mise waxaad ula jeeddaa { $place } kale?
results-none-title = Weli halkan kama jirto koox si sax ah kuugu habboon
results-none = Adigu sabab uma tihid. Waxyaabahan midkood ayaa laga yaabaa inuu ku caawiyo:
results-none-words = Isticmaal eray kale, ama dooro mawduuc.
results-none-filters = Ka saar hal shay oo aad rabtay, sida maalinta ama masaafada.
results-none-remote = Eeg kooxaha internetka ama telefoonka ku kulma
results-none-ask = Weydii hay'ad

## Filters

filter-title = Waxa aad rabto
filter-hint = Dooro waxa adiga muhiim kuu ah. Dhib ma leh haddii aad dhammaan bannayso.
filter-apply = Muuji kooxaha
filter-language = Luqadda kooxda
filter-theme = Mawduuca
filter-audience = Cidda loogu talagalay
filter-gender = Haween ama rag
filter-age = Da'da qofka raba inuu yimaado
filter-community = Asalka kooxda
filter-not-community = Waxaan door bidayaa koox aan asalkan lahayn
filter-not-community-hint = Kan dooro haddii aad ka baqayso in dadku ku xantaan.
filter-anonymity = Ilaa intee ayaad qarsoon tahay, ugu yaraan
filter-any = Muhiim ma aha
filter-facilitation = Cidda kooxda hoggaamisa
filter-cost = Kharashka
filter-format = Sida kooxdu u kulanto
filter-within = Ugu badnaan intan ha u jirto
filter-beyond = Xaafaddayda yaanay ahayn: ugu yaraan intan ha u jirto
filter-km = { $km } km
filter-day = Maalinta
filter-time = Waqtiga maalinta
filter-access = Waxa imaatinka fududeeya
filter-openness = Sida kooxda loogu biiro
filter-open = Toos ayaad u iman kartaa
filter-seeking = Kooxdu waxay raadinaysaa
filter-node = Hay'adda

## Cards and group page

card-next = Marka xigta: { $moment }
card-confirmed = Kooxdu way hubisay: { $date }
card-unconfirmed = Kooxda lafteedu weli ma hubin xogtan
card-from = Ka socota { $organisation }

## Group page: questions that a visitor has

group-about = Maxay ku saabsan tahay?
group-when = Goorma?
group-next = Kulannada soo socda
group-no-dates = Weli taariikho halkan kuma qorna. Kooxda weydii goorta aad iman karto.
rhythm-days =
    { $n ->
        [1] Maalin kasta
        [2] Labadii maalmoodba mar
       *[other] { $n } maalmoodba mar
    }
rhythm-weeks =
    { $n ->
        [1] Toddobaad kasta
        [2] Labadii toddobaadba mar
       *[other] { $n } toddobaadba mar
    }
rhythm-months =
    { $n ->
        [1] Bil kasta
        [2] Labadii biloodba mar
       *[other] { $n } biloodba mar
    }
rhythm = { $every }: { $days }
rhythm-nth =
    { $nth ->
        [first] maalinta { $day } ee ugu horraysa
        [second] maalinta { $day } ee labaad
        [third] maalinta { $day } ee saddexaad
        [fourth] maalinta { $day } ee afraad
        [fifth] maalinta { $day } ee shanaad
       *[last] maalinta { $day } ee ugu dambaysa
    }
group-lasts =
    { $n ->
        [one] Waxay qaadataa qiyaastii { $n } daqiiqo.
       *[other] Waxay qaadataa qiyaastii { $n } daqiiqo.
    }
group-zone = Waqtiyadu waa saacadda { $zone }.
group-where = Xaggee?
group-where-area = Halkan waxaa ku qoran magaalada ama xaafadda oo keliya. Cinwaanka waa laguu sheegayaa markaad la xiriirto.
group-where-on-contact = Halka kooxdu ku kulanto waa laguu sheegayaa markaad la xiriirto.
group-where-municipality = Degmada { $municipality }
group-travel = Sideen ku iman karaa?
group-access = Maxaa imaatinka fududeeya?
group-online-link = Gal kulanka
group-online-on-request = Linkiga ama nambarka waa lagu siinayaa markaad la xiriirto.
group-who = Yaa iman kara?
group-everyone = Qof walba waa la soo dhaweynayaa.
group-for-all = Dadka xaaladdan ku jira iyo dadka u dhow
group-age-from = Laga bilaabo { $from } jir
group-age-to = Ilaa { $to } jir
group-age-between = { $from } ilaa { $to } jir
group-community = Asalka: { $what }
group-conviction = Diinta ama aragtida nolosha: { $what }
group-size =
    { $n ->
        [one] Qiyaastii { $n } qof ayaa yimaada.
       *[other] Qiyaastii { $n } qof ayaa yimaada.
    }
group-languages = Luqaddee ayaan ku hadalnaa?
group-first-visit = Sidee tahay marka ugu horraysa?
group-leads = Yaa kooxda hoggaamiya?
group-supported = Waxaa taageera { $name }
group-anonymous = Maxay dadka kale iga ogaanayaan?
group-cost = Waa imisa?
group-cost-amount = { $amount } markiiba
group-rules = Maxaan ku heshiinnay?
group-contact = Sideen ula xiriiraa?
group-contact-note = Waxaad toos ula hadlaysaa kooxda lafteeda. Websaydhkani ma arko taas.
group-contact-organisation = Weydii { $organisation }
group-contact-none = Kooxdu ma bixin nambar ama cinwaan. Waxaad iman kartaa kulan.
group-seeking = Kooxdu yay ama maxay raadinaysaa?
group-resumes = Kooxdu waxay mar kale bilaabmaysaa { $date }.
group-own-term = Kooxdu waxay isku magacawdaa
group-listed = Yaa kooxdan liiska geliyay?
group-at-origin = Kooxda ka eeg websaydhka { $organisation }
group-search-more = Raadi koox kale

## Organisations

organisations-title = Hay'ado
organisations-intro = Hay'ad kastaa waxay leedahay liis u gaar ah oo kooxo ah. Liisasku way isku xiran yihiin. Sidaas darteed, hal mar markaad wax raadiso waxaad helaysaa kooxaha oo dhan.
organisations-this = Websaydhkan waxaa leh
organisations-others = Halkan waxaa kaloo ku jira kooxaha hay'adahan
organisations-alone = Weli halkan kuma jiraan kooxo ay leeyihiin hay'ado kale.
organisations-show = Eeg kooxaha { $organisation }

## About

about-title = Waa maxay koox?
about-is-1 = Kooxda waxaa ku kulma dad isku xaalad ku jira. Way garanayaan sida ay tahay. Uma baahnid inaad wax badan sharraxdo.
about-is-2 = Waxaa kaloo jira kooxo loogu talagalay dadka qof u dhow: nin ama xaas, waalid, walaal, saaxiib.
about-is-3 = Kooxuhu magacyo badan ayay leeyihiin: koox is-caawin, koox is-taageero, shaaha subaxda, fadhi sheeko. Koox kastaa iyadaa dooranaysa magaceeda iyo waxa ay ku heshiinayso.
about-not-title = Maxaanay kooxdu ahayn?
about-not-1 = Kooxdu ma aha daaweyn. Waxaad sidoo kale u tagi kartaa dhakhtar ama qof kale oo ku caawiya.
about-not-2 = Waxba khasab kuguma aha. Waad dhegaysan kartaa, waad bixi kartaa, waadna soo noqon kartaa.
about-not-3 = Hadda ma khatar baad ku jirtaa, adiga ama qof kale? Koox ha sugin. Wac nambarka gurmadka degdegga ah:
about-first-title = Marka ugu horraysa
about-first = Marka ugu horraysa inta badan geesinnimo ayay u baahan tahay. Dadka kooxda ku jira taas way garanayaan, waayo iyaguna sidaas ayay ahaayeen. Bogga koox kasta waxaa ku qoran sida marka ugu horraysa tahay, iyo haddii ay tahay inaad marka hore wacdo.
about-anonymity-title = Ilaa intee ayaad qarsoon tahay?
about-anonymity = Koox kastaa iyadaa sheegta waxa dadka kale kaa ogaanayaan. Waxaa jira afar siyaabood, laga bilaabo tan ugu badan ilaa tan ugu yar:
about-professionals-title = Dadka kuwa kale caawiya ama meel caawimo u tilmaama
about-professionals-1 = Websaydhkan waxaa kaloo loogu talagalay dhakhaatiirta qoyska, shaqaalaha caawinta xaafadda, shaqaalaha arrimaha bulshada iyo qof kasta oo dadka la hadla.
about-professionals-2 = Si wadajir ah u raadiya, idinkoo isticmaalaya luqadda qofka ku hor fadhiya. Bog kastaa luqad kasta ayuu ku qoran yahay: kor ka dooro luqad kale, isla bogga ayaad ku sii jiraysaa.
about-professionals-3 = Qofka laftiisa ayaa xiriirka sameeya. Uma baahnid inaad qofna wax ka qorto, mana jiro wax qof ku saabsan oo meel loo diro.
about-professionals-4 = In koox xirfadle la shaqeeyo ama uusan la shaqayn waa xog, ma aha xukun. Qof tan ayuu raadiyaa, qof kalena tii kale.
about-privacy-title = Waxa websaydhkani kaa og yahay
about-privacy-1 = Websaydhkani ma isticmaalo cookies.
about-privacy-2 = Websaydhkani waxba kuma kaydiyo telefoonkaaga ama kombiyuutarkaaga, marka laga reebo waxa biraawsarkaagu (browser) isagu kaydsado.
about-privacy-3 = Websaydhkani ma kaydiyo waxa aad raadiso.
about-privacy-4 = Websaydhkani waxba kama soo qaato shirkado kale, waxbana uma sheego.
about-privacy-5 = Haddii aad koox wacdo ama iimayl u dirto, taasi websaydhkan ma soo marto.
about-software-title = Barnaamij xor ah
about-software = Qof walba waa u bannaan tahay inuu eego, isticmaalo oo wanaajiyo barnaamijka websaydhkan ka shaqeeya.

## Errors

error-invalid = Waxa la qoray qaarkood sax ma aha.
error-not-found = Boggani ma jiro.
error-gone = Kooxdani hadda halkan kuma jirto.
error-unauthorised = Tan waxaa loogu baahan yahay fure sax ah.
error-forbidden = Furahan looma oggola taas.
error-changed = Qof kale ayaa tan beddelay intii u dhexaysay. Mar kale soo qaado oo mar kale isku day.
error-if-match-required = Ku dir If-Match, si aan isbeddelka qofna u lumin.
error-too-large = Kani aad buu u weyn yahay, ma qaadi karno.
error-not-json = Kani ma aha JSON aan akhrin karno.
error-internal = Wax baa halkan ku qaldamay. Adigu sabab uma tihid. Haddii aad soo sheegto, bixi nambarkan: { $id }
error-unavailable = Websaydhkani hadda ma jawaabi karo. Fadlan dhowr daqiiqo ka dib mar kale isku day.
error-method = Taasi cinwaankan kama suurtowdo.
help-not-found = Waxaa laga yaabaa in cinwaanku isbeddelay ama aan dhammaantiis la soo koobiyayn. Halkan ayaad wax ka sii raadin kartaa.
help-gone = Kooxdu way ka baxday ama way joogsatay. Waxaa laga yaabaa in koox kale kugu habboon tahay.
help-wrong = Fadlan mar dambe isku day, ama halkan wax ka sii raadi.

## anonymity: what a visitor has to tell about themselves, from most to least

anonymity-registered = Magacaaga iyo xiriirkaaga waa la yaqaan
anonymity-first-name = Magacaaga koowaad oo keliya
anonymity-nickname = Magac kasta oo aad rabto
anonymity-anonymous = Gebi ahaan qarsoodi
anonymity-registered-means = Hay'ad ayaa kaydisa magacaaga iyo sida lagula soo xiriiro.
anonymity-first-name-means = Waxaad sheegtaa magacaaga koowaad, kooxda keliya ayaa og sida lagula soo xiriiro, meel kalena waxba laguma kaydiyo.
anonymity-nickname-means = Uma baahnid inaad sheegto magacaaga dhabta ah; xiriirku wuxuu maraa hay'adda ama magac aad adigu doorato.
anonymity-anonymous-means = Waad timaadaa, waad wacdaa ama kaamirad la'aan ayaad ku soo biirtaa, qofna ma weydiiyo mana qoro cidda aad tahay.

## facilitation: who leads the meetings

facilitation-members = Xubnaha kooxda laftooda
facilitation-peer = Qof isagu soo maray
facilitation-trained-peer = Qof isagu soo maray oo tababar leh
facilitation-volunteer = Mutadawac
facilitation-professional = Xirfadle

## openness: how one comes in

openness-open = Toos ayaad u iman kartaa
openness-closed = Koox go'an oo leh taariikh ay bilaabato
openness-intake = Marka hore wada hadal

## status: whether the group meets now

status-active = Hadda way kulantaa
status-paused = Nasasho ayay ku jirtaa
status-full = Hadda way buuxdaa
status-forming = Dhowaan ayay bilaabmaysaa
status-ended = Way joogsatay

## format: how people meet

format-in-person = Meel lagu wada kulmo
format-online = Internetka
format-hybrid = Meel lagu kulmo iyo internetka
format-phone = Telefoonka

## venue: what kind of place

venue-home = Guriga qof
venue-community-centre = Xarunta xaafadda
venue-clinic = Isbitaal, rug caafimaad ama xarun daryeel
venue-worship = Kaniisad, masjid ama goob kale oo cibaado
venue-library = Maktabad
venue-outdoors = Bannaanka
venue-office = Xafiis
venue-other = Meel kale

## disclosure: what the public may know of the place

disclosure-exact = Cinwaanku halkan ayuu ku qoran yahay
disclosure-area = Halkan waxaa ku qoran magaalada ama xaafadda oo keliya
disclosure-on-contact = Cinwaanka waa laguu sheegayaa markaad la xiriirto

## cost

cost-free = Lacag la'aan
cost-donation = Bixi inta aad rabto
cost-fixed = Lacag go'an

## for: whether the group is for people it happened to, or for those close to them

for-self = Dadka xaaladdan ku jira
for-relatives = Qoyska iyo saaxiibbada

## gender

gender-women = Haween
gender-men = Rag

## community: a background that the members share

community-turkish = Turki
community-moroccan = Marookaan
community-kurdish = Kurdi
community-iranian = Iiraani
community-afghan = Afgaani
community-syrian = Suuri
community-iraqi = Ciraaqi
community-somali = Soomaali
community-eritrean = Eritreeyaan
community-ethiopian = Itoobiyaan
community-surinamese = Surinaami
community-antillean = Antiliyaan
community-moluccan = Molukaan
community-polish = Boolish
community-ukrainian = Yukreeniyaan
community-bulgarian = Bulgaariyaan
community-romanian = Romaaniyaan
community-chinese = Shiinays
community-roma = Roma ama Sinti
community-other = Asal kale

## conviction: a faith or conviction on which the group is based

conviction-christian = Masiixi
conviction-muslim = Muslim
conviction-jewish = Yuhuudi
conviction-hindu = Hindu
conviction-buddhist = Buudhist
conviction-humanist = Humanist
conviction-other = Mid kale

## access: what makes it easier to come

access-wheelchair = Waxaa lagu iman karaa kursi taayir leh
access-step-free = Jaranjaro ma leh
access-accessible-toilet = Musqul ku habboon kursi taayir leh
access-hearing-loop = Qalab maqalka caawiya (hearing loop)
access-sign-language = Luqadda calaamadaha
access-captions = Hadalka oo qoraal ah
access-discreet-entrance = Albaab aan indhaha soo jiidan
access-bus = Bas ama tareen u dhow
access-parking = Meel baabuurka la dhigto
access-childcare = Xannaanada carruurta

## contact: ways to reach the group

contact-phone = Telefoon
contact-email = Iimayl
contact-web = Websaydh
contact-form = Hay'adda loo maro
contact-messenger = Farriin dir
contact-visit = Iska imow

## online: how an online group meets

online-video = Muuqaal (video)
online-phone = Telefoonka
online-chat = Farriimo qoraal ah
online-forum = Forum

## seeking: whom or what the group looks for

seeking-members = Dad cusub
seeking-facilitator = Qof kooxda hoggaamiya
seeking-volunteers = Mutadawiciin
seeking-venue = Qol lagu kulmo

## day: weekdays, inside a sentence

day-mo = Isniin
day-tu = Talaado
day-we = Arbaco
day-th = Khamiis
day-fr = Jimco
day-sa = Sabti
day-su = Axad

## time: parts of the day

time-morning = Subax
time-afternoon = Galab
time-evening = Fiid

## Something is not right: a report about a group

# Link on a group's page.
report-link = Ma jiraa wax aan sax ahayn? Noo sheeg
# Title of the page; it stands in the browser's history and says nothing about health.
page-report = Noo sheeg
report-title = Sheeg wax aan sax ahayn
# $organisation is the organisation that put the group in its list.
report-intro = Waxa aad qorto waxaa helaya { $organisation }. Iyaga ayaa kooxdan liiska geliyay. Uma baahnid inaad sheegto cidda aad tahay.
report-reason = Maxaa aan sax ahayn?
report-outdated = Kooxdu hadda ma jirto
report-wrong = Waqtiga, goobta ama xiriirku sax ma aha
# It is something else, for example a company that sells a course.
report-misleading = Waa wax ka duwan waxa halkan ku qoran
report-unsafe = Halkaas ammaan iskuma dareemin
report-other = Wax kale
report-text = Ma jeclaan lahayd inaad wax intaa ka badan noo sheegto?
report-text-hint = Waad iska dhaafi kartaa. Fadlan ha qorin magacyo iyo nambarro telefoon, xitaa kuwaaga.
report-send = Dir
# Error messages of this form.
report-choose = Marka hore dooro waxa aan sax ahayn.
report-too-long = Qoraalku aad buu u dheer yahay. Waxaad qori kartaa ugu badnaan { $most } xaraf.
report-enough = Kooxdan hore ayaa marar badan wax looga soo sheegay. Hay'addu way og tahay.
report-thanks-title = Mahadsanid
report-thanks = { $organisation } ayaa akhrinaysa waxa aad qortay. Ma aannaan kaydin cidda aad tahay.
report-back = Ku noqo kooxda

## The same group in the lists of several organisations

# $organisations is a list of names of organisations.
group-also-listed = Kooxdani waxay sidoo kale ku jirtaa liiska { $organisations }.
# The same, short, on a group in a list of results.
card-also-listed = Sidoo kale liiska { $organisations }
# Link to how another organisation describes the same group. $organisation is its name.
group-listed-there = Akhri waxa { $organisation } ka qortay kooxdan

## Pages and their neutral names

page-guide = Raadin su'aalo leh
page-themes = Mawduucyo
page-wish = Rabitaan
page-message = Farriin
page-privacy = Asturnaanta
page-accessibility = Isticmaal u furan qof walba
page-professionals = Dadka kuwa kale caawiya

## Search and results, more

search-private = Raadi adigoon raad reebin
search-private-note = Haddii aad doorato “Raadi adigoon raad reebin”, waxa aad raadisay kuma harayo taariikhda biraawsarkaaga. Inaad websaydhkan joogtay way ku haraysaa.
home-guide = Maxaa adiga kuu muhiim ah? Shan su'aalood oo gaagaaban
home-all-themes = Dhammaan mawduucyada oo sharraxan
results-private = Waxa aad raadinayso iyo kooxda aad eegayso kuma jiraan taariikhda biraawsarkaaga. Si aad dib ugu noqoto, isticmaal badhamada bogga.
results-back = Ku noqo liiska
results-map = Khariidad
results-map-text = Dhibic kastaa waa degmo. Dhibicdu markay weynaato, kooxuhu way badan yihiin.
results-map-place = { $place }: { $groups }
results-none-wish = Noo sheeg in kooxdan aysan weli jirin
filter-municipality = Degmada
filter-welcome = Sida laguu soo dhaweeyo
chip-municipality = Degmada: { $place }

## What matters to you? Five optional questions

guide-title = Maxaa adiga kuu muhiim ah?
guide-intro = Su'aal kasta waad ka boodi kartaa. Jawaabahaaga ma kaydinno.
guide-for = Yaa xaaladdan ku jira?
guide-for-self = Aniga
guide-for-relatives = Qof ii dhow
guide-language = Luqaddee ayaad door bidaysaa inaad kaga hadasho waxyaabaha adag?
guide-not-community = Waxaan door bidayaa inaanan la joogin dadka bulshadayda
guide-not-community-hint = Dooro asal. Markaas kuma tusi doonno kooxaha bulshadaas.
guide-anonymity = Maxay dadka kale kaa ogaan karaan?
guide-where = Xaggee ayaad kooxda ka rabtaa?
guide-where-near = Guriga agtiisa
guide-where-away = Waxaan door bidayaa inaysan xaafaddayda ahayn
guide-where-home = Guriga: internetka ama telefoonka
guide-professional = Xirfadle ma la socdaa mise maya?
guide-professional-hint = Xirfadle waa tusaale ahaan shaqaale bulsho ama kalkaaliye caafimaad.
guide-professional-with = Waxaan door bidayaa inuu joogo
guide-professional-without = Waxaan door bidayaa inuusan joogin

## welcome: how a group receives who comes for the first time

welcome-listen = Waad iska dhegaysan kartaa oo keliya
welcome-bring-someone = Qof waad soo wadan kartaa
welcome-met-at-door = Qof ayaa albaabka kugu sugaya
welcome-camera-off = Kaamiradaadu way damnaan kartaa

## Group page, more questions

group-listen = Ma iska dhegaysan karaa oo keliya?
group-listen-yes = Haa. Uma baahnid inaad wax sheegto.
group-listen-ask = Halkan kuma qorna. Kooxaha badankooda waa laga oggol yahay. Weydii marka aad la xiriirto.
group-bring = Qof ma soo wadan karaa?
group-bring-yes = Haa, qof waad soo wadan kartaa.
group-entrance = Qof ma i arkayaa marka aan galayo?
group-entrance-yes = Albaabku ma soo jiito indhaha dadka.
group-not-said = Halkan kuma qorna. Weydii marka aad la xiriirto.
group-first-visit-ask = Kooxdu weli waxba kama qorin arrintan. Si xor ah u weydii: maxaa dhaca marka ugu horraysa, yaase i soo dhaweynaya?
group-calendar = Ku dar kalandarkayga
group-calendar-note = Kalandarkaaga waxaa ku qorma oo keliya “{ calendar-title }”, kuma qorna waxa ay ku saabsan tahay.
calendar-title = Ballan
group-share = La wadaag boggan
group-share-note = Cinwaanku ma sheegayo waxa kooxdu ku saabsan tahay:
read-aloud = Cod dheer ku akhri
read-aloud-stop = Jooji akhriska

## A message to a group

message-link = Kooxda farriin u qor
message-title = Kooxda farriin u qor
message-intro = Farriintaadu waxay kooxda ugu tagaysaa iimayl. Websaydhkani wuxuu hayaa ilaa la diro oo keliya.
message-text = Farriintaada
message-text-hint = Uma baahnid inaad magacaaga sheegto. Hal weedh ayaa ku filan. Tusaale: mar ma imaan karaa si aan u arko?
message-reply = Sidee kooxdu kuula soo xiriiri kartaa?
message-reply-hint = Iimayl ama nambar telefoon. Waad iska dhaafi kartaa, laakiin markaas kooxdu ma jawaabi karto.
message-send = Dir
message-empty = Fadlan marka hore qor farriintaada.
message-too-many = Hadda farriimo aad u badan ayaa la diray. Isku day mar kale saacad ka dib, ama si kale kooxda ula xiriir.
message-sent-title = Farriintaadu way socotaa
message-sent = Mararka qaar dhowr maalmood ayay qaadataa in la jawaabo. Dadka kooxdu inta badan waxay sidan sameeyaan waqtigooda firaaqada ah.
mail-message-subject = Farriin ku socota kooxdiinna
mail-message-intro = Qof ayaa farriintan idiinku soo qoray { $site }. Ma naqaan cidda uu yahay, mana kaydinno.
mail-message-reply = Sidan ayaa qofka loola xiriiri karaa: { $reply }
mail-message-no-reply = Qofku ma bixin cinwaan ama nambar. Sidaas darteed looma jawaabi karo.

## Help that cannot wait

urgent-title = Isla hadda caawimo ma u baahan tahay?
urgent-emergency = Khatar degdeg ah
urgent-suicide = Ma ka fikiraysaa inaad is disho?
urgent-violence = Qof ma ku dhibayaa, mise qof baad ka baqaysaa?
urgent-child = Carruurta iyo dhallinyarada
urgent-listen = Qof ku dhegaysanaya
urgent-note = Wicitaanka waxaa laga yaabaa in mar dambe lagu arko telefoonka ama biilka.

## A wish: there is no group for this yet

wish-title = Miyaanay weli jirin koox adiga kugu habboon?
wish-intro = Halkan noogu sheeg rabitaankaaga. Sidaas ayay hay'aduhu ku arkaan kooxda loo baahan yahay. Kuma weydiinno cidda aad tahay.
wish-counts = Hay'aduhu waxay arkaan tirooyin oo keliya, waana marka ugu yaraan shan qof ay isku wax rabaan.
wish-place = Degmadee?
wish-place-hint = Tusaale Helmond. Cinwaan looma baahna.
wish-choose = Dooro…
wish-send = Dir rabitaankayga
wish-no-theme = Fadlan dooro mawduuc.
wish-no-language = Fadlan dooro luqad.
wish-no-place = Degmadan ma naqaan. Dooro meel u dhow.
wish-too-many = Maanta rabitaanno badan ayaa ka yimid xiriirkan internetka. Fadlan berri isku day.
wish-kept-title = Rabitaankaaga waa la hayaa
wish-secret = Kani waa cinwaankaaga sirta ah. Halkaas ayaad mar dambe ku arki doontaa haddii koox ku habboon jirto. Mar labaad kuma tusi karno.
wish-secret-note = Qof kale ma eegi karaa telefoonkaaga? Markaas waxaa ka fiican inaad cinwaanka warqad ku qorto.
wish-yours = Rabitaankaaga
wish-until = Rabitaankaaga waxaan haynaa ilaa { $date }. Ka dib isaga ayaa iska tirtirma.
wish-fits = Tani hadda waxay ku habboon tahay rabitaankaaga
wish-waiting = Weli ma jirto koox ku habboon. Mar dambe soo eeg.
wish-remove = Tirtir rabitaankayga
wish-removed-title = Rabitaankaaga waa la tirtiray
wish-removed = Waxba kama hayno.
wish-unknown-title = Rabitaankan halkan ma yaallo
wish-unknown = Waxaa laga yaabaa in cinwaanka aan si sax ah loo qorin. Ama rabitaanka waa la tirtiray ama waqtigiisu waa dhacay. Waxaad noo sheegi kartaa rabitaan cusub, ama halkan ayaad wax ka sii raadin kartaa.

## Privacy

privacy-message = Haddii aad koox farriin u qorto, waxaan haynaa ilaa la diro oo keliya.
privacy-wish = Haddii aad rabitaan noo sheegto, waxaan haynaa mawduuca, luqadda, degmada iyo cidda loogu talagalay. Ma hayno cidda aad tahay.
privacy-limit = Haddii qof wax aad u badan diro, waan joojinaa. Taas darteed kombiyuutarku hal maalin ayuu tiriyaa inta ka timaadda hal xiriir internet. Meelna laguma qoro.
privacy-trace-title = Waxa ku haraya telefoonkaaga ama kombiyuutarkaaga
privacy-trace-history = Biraawsarkaagu wuu xasuustaa bogagga aad aragtay. Magacyada bogaggu ma sheegaan waxa ay ku saabsan yihiin. Laakiin cinwaanka raadinta waxaa ku jira waxa aad raadisay.
privacy-trace-private = Taas ma rabtid? Dooro “{ search-private }”, ama isticmaal daaqad gaar ah oo biraawsarkaaga ah.
privacy-trace-leave = “{ leave-button }” waxay taariikhda ka saartaa bogga ugu dambeeya oo keliya. Inta kale adigaa ka tirtiri kara biraawsarkaaga.
privacy-trace-network = Qofka maamula internetka gurigaaga ama shaqadaada wuu arki karaa inaad websaydhkan joogtay, laakiin ma arki karo waxa aad akhriday.

## Accessibility

accessibility-1 = Websaydhkan waxaad ku isticmaali kartaa akhriyaha shaashadda, kiiboodhka oo keliya, xarfo waaweyn, iyo telefoon yar ama duug ah.
accessibility-title = Websaydh qof walba u furan
accessibility-2 = Waxaan raacnaa xeerarka WCAG 2.2, heerka AA. Isbeddel kasta, barnaamijyo ayaa hubiya dhammaan noocyada bogagga, luqadaha oo dhan.
accessibility-3 = Weli wax walba ma wanaagsana: kooxuhu iyaga ayaa wax ka qora kooxdooda, inta badan hal luqad. Akhriska codka dheerna wuxuu shaqeeyaa oo keliya haddii telefoonkaaga ama kombiyuutarkaagu leeyahay cod luqaddaada ah.
accessibility-4 = Wax ma kuu shaqayn waayeen? U sheeg { $organisation }.

## Languages of the site

about-languages-title = Luqadaha websaydhkan
about-languages = Qof luqadda ku soo koray weli ma hubin qoraallada luqadahan: { $languages }. Khalad ma aragtaa? Fadlan noo sheeg.

## For professionals

professionals-what = Kooxda dhexdeeda dadku waxay midba midka kale ka helaan is-faham, taageero iyo aqoon wax ku ool ah. Kooxdu waxay garab socotaa daaweynta, mana beddesho.
professionals-when-title = Goorma ayay koox habboon tahay?
professionals-when-1 = Marka qof dareemo inuu keligiis la nool yahay waxa ku dhacaya.
professionals-when-2 = Ka hor daaweynta, inta lagu jiro ama ka dib, iyo xitaa daaweyn la'aan.
professionals-when-3 = Sidoo kale lammaanaha, waalidka, ilmaha ama saaxiibka.
professionals-first-title = Goorma ayaa marka hore wax kale loo baahan yahay?
professionals-first = Haddii khatar ama dhibaato degdeg ah jirto, marka hore caawimo raadi. Kooxdu way iman kartaa ka dib.
professionals-how-title = Sida jidka loo tilmaamo
professionals-how-1 = Weydii waxa muhiimka ah: luqadda, ilaa intee qofku qarsoonaan rabo, inay dhow tahay iyo in kale. Shanta su'aalood ayaa ku caawinaya.
professionals-how-2 = Wada akhriya sida marka ugu horraysa tahay. Taasi tallaabada way fududaynaysaa.
