# Pages for the people of an organisation who look after its list. They have little time and are no computer people.
# An "entry" is everything that stands on the page of one group.

page-manage = Daryeelka liiska
page-sign-in = Gal

## Signing in

sign-in-title = Gal
sign-in-intro = Tani waa dadka daryeela liiska { $organisation }.
sign-in-email = Cinwaanka iimaylkaaga
sign-in-send = Link ii soo dir
sign-in-sent = Haddii aan cinwaankan naqaan, farriin link leh ayaa soo socota. Linkigu hal mar ayuu shaqeeyaa, hal saac.
sign-in-too-many = Links badan baa la codsaday. Fadlan saac kadib isku day.
# Button: with an account that the organisation has elsewhere.
sign-in-account = Ku gal akoonka hay'addaada
sign-in-account-unknown = Akoonkan ma laha qof liiskan ka shaqeeya. Weydiiso maamule inuu ku casuumo.
sign-in-account-failed = Akoonkan laguma geli karin. Mar kale isku day, ama weydiiso link iimayl lagugu soo diro.
sign-in-ready = Badhanka riix si aad u gasho.
sign-in-button = Gal
sign-in-unknown-title = Linkigani ma shaqaynayo
sign-in-unknown = Link hal mar iyo waqti gaaban ayuu shaqeeyaa. Mid cusub codso.
sign-in-needed = Fadlan marka hore gal.
sign-out = Ka bax
manage-forbidden = Waad eegi kartaa, laakiin ma beddeli kartid. Maamule weydii.
manage-expired = Boggan muddo dheer ayuu furnaa, ama mar kale ayaad gashay. Fadlan mar kale isku day.

## Menu

manage-queue = Waxa sugaya
manage-entries = Kooxahayaga
manage-venues = Goobaha xidhan
manage-people = Dadka
manage-log = Diiwaan
manage-figures = Tirooyin
manage-tokens = Furayaasha barnaamijyada
manage-import = Soo gelin iyo bixin
manage-profile = Annaga

## What is waiting

queue-nothing = Waxba ma sugayaan. Wax walba waa dhammaadeen.
queue-new = Kooxo cusub
queue-new-since = Waxay timid { $date }
queue-new-changed = Kooxdu tan ayay beddeshay su'aashaada kadib
queue-remarks = Tan eeg
remark-no-contact = Ma jirto si loola xiriiro.
remark-duplicate = Waxay u egtahay koox hore u jirtay: { $name }
remark-stigma = Eray dadka dhaawici kara: “{ $word }”. Waxaa laga yaabaa in kooxdu lafteedu dooratay.
remark-personal = Tani hal qof ayay ku saabsanaan kartaa: “{ $what }”
remark-many =
    { $n ->
        [one] { $n } koox kale oo sugaysa ayaa la mid ah.
       *[other] { $n } kooxood oo kale oo sugaya ayaa la mid ah.
    }
remark-links = Qoraalka cinwaanno websaydh oo badan ayaa ku jira.
remark-no-email = Kooxdu iimayl ma bixin. Jawaabtaada waxay arkaysaa marka ay furto linkigeeda sirta ah.
queue-approve = Liiska geli
queue-ask = Su'aal weydii
queue-decline = Liiska ha gelin
queue-text = Su'aashaada, ama sababta ay maya u tahay. Kooxdu tan way akhrinaysaa.
queue-text-needed = Fadlan marka hore qor su'aashaada.
# A kind sentence that the group reads where nobody wrote why.
queue-decline-standard = Kuma habboona liiskan.
queue-decline-same = Kuwan midna liiska ha gelin
queue-whole = Dhammaan akhri
queue-private = Idinka oo keliya: { $email }
queue-reports = Ogeysiisyo
queue-report-from = Ka yimid { $where }
queue-report-here = booqde websaydhkan
queue-report-answer = Maxaad qabatay?
queue-report-accept = La qabtay
queue-report-reject = Looma baahna
queue-changed = Kooxda lafteeda ayaa beddeshay
queue-changed-seen = Waan arkay
queue-stale = Aan la xaqiijin
queue-stale-since = Xaqiijintii ugu dambaysay: { $date }
queue-stale-never = Weligeed lama xaqiijin
queue-stale-asked =
    { $n ->
        [0] Weli lama weydiin
        [one] Hal mar ayaa la weydiiyay
       *[other] { $n } jeer ayaa la weydiiyay
    }
queue-stale-unlisted = Liiska kuma jirto
queue-peers = Websaydhyo kale oo raba kooxahayaga
queue-peer-allow = Oggolow
queue-peer-block = Diid
queue-done = Waa la qabtay.
queue-gone = Qof kale ayaa hore u go'aamiyay.

## Entries

entries-search = Qayb ka mid ah magac ama goob
entries-find = Raadi
entries-none = Ma jiraan kooxo ku habboon.
entry-title = Koox
entry-owned = Kooxda lafteeda ayaa xogtan daryeesha.
entry-not-owned = Weli cid kooxda ka tirsan xogtan ma daryeesho.
entry-hidden = Kooxdan websaydhkan waa laga qariyay.
entry-hide = Qari
entry-show = Mar kale tus
entry-edit = Beddel
entry-edit-note = Kooxdu way arkaysaa waxaad beddesho, wayna ka noqon kartaa.
entry-confirm = Kooxdu waxay leedahay wax walba wali waa sax
entry-link-title = Kooxda sii link cusub
entry-link-known = U dir cinwaanka la yaqaan
entry-link-other = Samee link la bixiyo
entry-link-hint = Tan samee oo keliya haddii aad hubto inuu yahay qof kooxda ka tirsan. Linkigii hore wuu joogsanayaa marka kan cusub la isticmaalo.
entry-link-sent = Linkigu wuu soo socdaa.
entry-link-made = Linkigan sii kooxda. Hal mar ayuu shaqeeyaa, ilaa { $date }:
entry-history = Waxa la beddelay

## Closed places

venues-intro = Dhismo muddo ma xidhan yahay? Markaas kooxaha halkaas ku kulma oo dhan way nastaan. Kulannada internetku way socdaan.
venues-place = Dhismahee?
venues-from = Xidhan laga bilaabo
venues-until = Xidhan ilaa dhammaadka
venues-note = Maxay tahay in booqdayaashu ogaadaan?
venues-close = Xidh dhismahan
venues-reopen = Mar kale fur
venues-open = Dhismo xidhan ma jiro.
venues-closed = { $place }: laga bilaabo { $from } ilaa { $until }
venues-groups =
    { $n ->
        [one] { $n } koox
       *[other] { $n } kooxood
    }
venues-problem = Dooro dhismo, iyo maalin ugu dambaysa oo aan ka horrayn tan hore.

## People

people-invite = Qof ku casuun
people-name = Cinwaanka iimaylka
people-role = Waxa uu samayn karo
people-remove = Ka saar
people-sessions = Waa ku jiraa
people-session-since = Laga bilaabo { $date }
people-session-end = Dhammee
people-yourself = Waa adiga
people-problem = Qor cinwaan iimayl oo dhan.
people-last = Waa in ugu yaraan hal maamule jiro.
role-administrator = Maamule: wax walba
role-editor = Tifaftire: kooxaha iyo ogeysiisyada
role-reader = Akhriste: eegid oo keliya

## Log

log-intro = Yaa muxuu qabtay. Cidina ma beddeli karto.
log-when = Goorma
log-who = Yaa
log-what = Maxay
log-about = Ku saabsan
log-older = Kuwii hore
log-group = kooxda
log-node = websaydhka laftiisa
log-program = barnaamij
log-command = qof jooga kiiboodhka serverka
action-submitted = Koox la soo diray
action-approved = Liiska la geliyay
action-asked = Su'aal la weydiiyay
action-declined = Liiska lama gelin
action-changed = La beddelay
action-confirmed = La xaqiijiyay
action-paused = Nasasho ayay qaadatay
action-resumed = Mar kale ayay kulantaa
action-full = Waxay sheegtay inay buuxdo
action-cancelled = Kulanno la baajiyay
action-handed-over = Lagu wareejiyay
action-withdrawn = La saaray
action-undone = Beddelkii laga noqday
action-link = Link cusub la sameeyay
action-claimed = Linkigii cusbaa la isticmaalay
action-hidden = La qariyay
action-shown = Mar kale la tusay
action-unlisted = Liiska ka baxday, lama xaqiijin
action-asked-to-confirm = La weydiiyay in la xaqiijiyo
action-report-answered = Ogeysiis laga jawaabay
action-peer = Go'aan websaydh kale
action-closed = Dhismo la xidhay
action-reopened = Dhismo mar kale la furay
action-invited = La casuumay
action-removed = La saaray
action-role = Xuquuqda la beddelay
action-signed-in = Wuu galay
action-session-ended = Gelitaanka la dhammeeyay
action-token = Fure barnaamij la sameeyay
action-token-ended = Fure barnaamij la dhammeeyay
action-imported = Kooxo la soo geliyay
action-profile = “Annaga” la beddelay

## Figures

figures-intro = Tirooyinkani kooxaha ayay ku saabsan yihiin, weligood booqdayaasha ma aha.
figures-themes = Kooxaha mawduuc ahaan
figures-languages = Kooxaha luqad ahaan
figures-places = Kooxaha degmo ahaan
figures-fresh = Goorma ayay kooxuhu ugu dambayn sheegeen in wax walba sax yihiin
figures-fresh-half = Lixdii bilood ee u dambeeyay
figures-fresh-year = Lix bilood ilaa sannad ka hor
figures-fresh-older = Ka hor, ama weligeed
figures-gaps = La rabo, laakiin aan jirin
figures-gaps-note = Rabitaannada dadku ka tageen iyo raadinno aan waxba helin. Tirooyinka yar lama tuso, kuwa kalena waa la soo gaabiyay.
figures-wishes = Rabitaanno
figures-empty = Raadinno aan natiijo lahayn
figures-count = Tiro
figures-any = dhib malaha
figures-all = Dhammaan websaydhyada
figures-own = Kooxahayaga oo keliya
figures-csv = U soo deji jadwal ahaan (CSV)
figures-nothing = Weli wax la tuso ma jiraan.

## Keys for programs

tokens-intro = Fure ayaa barnaamij kale liiska ku akhrin kara ama ku beddeli karaa.
tokens-name = Maxaa loogu talagalay?
tokens-scope = Waxa uu samayn karo
tokens-make = Fure samee
tokens-made = Kani waa furaha. Hadda koobi garee: mar labaad ma tusi karno.
tokens-end = Dhammee
tokens-ended = Waa dhammaaday
tokens-none = Furayaal ma jiraan.
scope-read = Akhri
scope-publish = Kooxaha beddel
scope-admin = Wax walba

## Take in and give out

import-title = Soo geli kooxo
import-intro = Halkan ku dheji jadwal (CSV) ama JSON. Marka hore waxaad arkaysaa waxa dhici lahaa. Waxba isma beddelayaan ka hor inta aadan badhanka labaad riixin.
import-text = Jadwalka
import-format = Nooca
import-review = Eeg waxa dhici lahaa
import-apply = Soo geli
import-added = Cusub: { $n }
import-changed = La beddelay: { $n }
import-unchanged = Sidii hore: { $n }
import-refused = La diiday: { $n }
import-row = Saf { $row }: { $problem }
import-unreadable = Tan lama akhrin karo: { $problem }
import-done = Waa la soo geliyay.
export-title = Bixi kooxahayaga

## About us

profile-intro = Booqdayaashu waxay tan ku akhriyaan bogga “{ page-organisations }”. Ku qor luqado kasta oo aad rabto.
profile-text = Yaad tihiin, maxaadse qabataan?
profile-phone = Lambarka telefoonka
profile-email = Cinwaanka iimaylka
profile-web = Websaydh
profile-save = Kaydi
glossary-title = Erayadayada
glossary-intro = Halkan ku sharax sida aad eray u isticmaashaan. Sharaxaaddu waxay ku ag taal erayga bogagga kooxihiinna.
glossary-term = Eray
glossary-meaning = Waxa aad ula jeeddaan
