# Pages for the people of an organisation who look after its list. They have little time and are no computer people.
# An "entry" is everything that stands on the page of one group.

page-manage = Ilaalinta liiska
page-sign-in = Gal

## Signing in

sign-in-title = Gal
sign-in-intro = Tani waxay u tahay dadka ilaaliya liiska { $organisation }.
sign-in-email = Cinwaanka iimaylkaaga
sign-in-send = Link ii soo dir
sign-in-sent = Haddii aan cinwaankan naqaanno, farriin link wadata ayaa kuu soo socota. Linkigu hal mar ayuu shaqeeyaa, muddo hal saac ah.
sign-in-too-many = Linkiyo badan ayaa la codsaday. Fadlan saacad kaddib isku day mar kale.
# Button: with an account that the organisation has elsewhere.
sign-in-account = Ku gal akoonka hay'addaada
sign-in-account-unknown = Akoonkan ma laha qof liiskan ka shaqeeya. Weydiiso maamule inuu ku casuumo.
sign-in-account-failed = Akoonkan laguma geli karin. Mar kale isku day, ama weydiiso link iimayl lagugu soo diro.
sign-in-ready = Badhanka riix si aad u gasho.
sign-in-button = Gal
sign-in-unknown-title = Linkigani ma shaqeeyo (ama ma shaqeeyo hadda kaddib)
sign-in-unknown = Linkigu hal mar ayuu shaqeeyaa, muddo gaaban. Mid cusub codso.
sign-in-needed = Fadlan marka hore gal.
sign-out = Ka bax
manage-forbidden = Waad eegi kartaa, laakiin ma beddeli kartid. Weydii maamule.
manage-expired = Boggani muddo dheer ayuu furnaa, ama mar kale ayaad gashay. Fadlan mar kale isku day.

## Menu

manage-queue = Waxa sugaya
manage-entries = Xogaha kooxahayaga
manage-venues = Goobaha xiran
manage-people = Dadka
manage-log = Diiwaanka
manage-figures = Tirooyinka
manage-tokens = Furayaasha barnaamijyada
manage-import = Soo gelin iyo dibad u bixin
manage-profile = Annaga nagu saabsan

## What is waiting

queue-nothing = Waxba ma sugayaan. Wax walba waa la qabtay.
queue-new = Xogaha cusub
queue-new-since = Waxay timid { $date }
queue-new-changed = Kooxdu way beddeshay su'aashaada kaddib
queue-remarks = Tan fiiri
remark-no-contact = Ma jirto si loola xiriiro.
remark-duplicate = Waxay u eg tahay xog hore u jirtay: { $name }
remark-stigma = Eray dadka dhaawici kara: “{ $word }”. Waxaa laga yaabaa in kooxdu iyadu dooratay.
remark-personal = Tani waxay ku saabsanaan kartaa hal qof: “{ $what }”
remark-many = { $n } xogood oo kale oo sugaya ayaa isku eg.
remark-links = Qoraalka cinwaanno websaydh oo badan ayaa ku jira.
remark-no-email = Kooxdu cinwaan iimayl ma reebin. Jawaabtaada waxay aragtaa marka ay furto linkigeeda sirta ah.
queue-approve = Ku dar liiska
queue-ask = Su'aal weydii
queue-decline = Ha ku darin liiska
queue-text = Su'aashaada, ama sababta ay maya u tahay. Kooxdu tan way akhrinaysaa.
queue-text-needed = Fadlan marka hore qor su'aashaada.
# A kind sentence that the group reads where nobody wrote why.
queue-decline-standard = Kuma habboona liiskan.
queue-decline-same = Kuwan midna ha ku darin liiska
queue-whole = Akhri xogta oo dhan
queue-private = Adiga oo keliya: { $email }
queue-reports = Warbixinno
queue-report-from = Ka timid { $where }
queue-report-here = booqde websaydhkan
queue-report-answer = Maxaad ka qabatay?
queue-report-accept = Waa la qabtay
queue-report-reject = Looma baahna
queue-changed = Kooxda ayaa lafteeda beddeshay
queue-changed-seen = Waan arkay
queue-stale = Lama xaqiijin
queue-stale-since = Xaqiijintii ugu dambaysay: { $date }
queue-stale-never = Weligeed lama xaqiijin
queue-stale-asked =
    { $n ->
        [0] Weli lama weydiin
        [one] Hal mar ayaa la weydiiyay
       *[other] { $n } jeer ayaa la weydiiyay
    }
queue-stale-unlisted = Liiska way ka baxday
queue-peers = Websaydhyo kale oo xogahayaga raba
queue-peer-allow = U oggolow
queue-peer-block = Diid
queue-done = Waa la qabtay.
queue-gone = Qof kale ayaa horey arrintan u go'aamiyay.

## Entries

entries-search = Qayb ka mid ah magaca ama goobta
entries-find = Raadi
entries-none = Xog ku habboon ma jirto.
entry-title = Xogta kooxda
entry-owned = Kooxdu xogtan iyada ayaa ilaalisa.
entry-not-owned = Weli qof kooxda ka mid ah xogtan ma ilaaliyo.
entry-hidden = Xogtan websaydhkan way ka qarsoon tahay.
entry-hide = Qari
entry-show = Mar kale muuji
entry-edit = Beddel
entry-edit-note = Kooxdu way arkaysaa waxa aad beddesho, wayna ka noqon kartaa.
entry-confirm = Kooxdu waxay leedahay wax walba weli waa sax
entry-link-title = Sii kooxda link cusub
entry-link-known = U dir cinwaanka la yaqaan
entry-link-other = Samee link gacanta lagu dhiibo
entry-link-hint = Tan samee oo keliya marka aad hubto in uu yahay qof kooxda ka mid ah. Linkigii hore wuu joogsanayaa marka kan cusub la isticmaalo.
entry-link-sent = Linkigu wuu soo socdaa.
entry-link-made = Linkigan kooxda sii. Hal mar ayuu shaqeeyaa, ilaa { $date }:
entry-history = Waxa la beddelay

## Closed places

venues-intro = Dhismo ma muddo xiran yahay? Markaas dhammaan kooxaha ku kulma way nasanayaan. Kulannada internetku way sii socdaan.
venues-place = Dhismahee?
venues-from = Xiran laga bilaabo
venues-until = Xiran ilaa, maalintaas oo ku jirta
venues-note = Maxay booqdayaashu ogaadaan?
venues-close = Xir dhismahan
venues-reopen = Mar kale fur
venues-open = Dhismo xiran ma jiro.
venues-closed = { $place }: laga bilaabo { $from } ilaa { $until }
venues-groups =
    { $n ->
        [one] { $n } koox
       *[other] { $n } kooxood
    }
venues-problem = Dooro dhismo, iyo maalin ugu dambaysa oo aan ka horrayn tan koowaad.

## People

people-invite = Qof ku casuun
people-name = Cinwaanka iimaylka
people-role = Waxa uu samayn karo
people-remove = Ka saar
people-sessions = Hadda ku jira
people-session-since = Tan iyo { $date }
people-session-end = Jooji
people-yourself = Kani waa adiga
people-problem = Qor cinwaan iimayl oo dhammaystiran.
people-last = Ugu yaraan hal maamule waa inuu jiro.
role-administrator = Maamule: wax walba
role-editor = Tifaftire: xogaha iyo warbixinnada
role-reader = Akhriste: eegis keliya

## Log

log-intro = Cidda wax qabatay iyo waxay qabatay. Cidna ma beddeli karto.
log-when = Goorta
log-who = Cidda
log-what = Waxa
log-about = Ku saabsan
log-older = Kuwii hore
log-group = kooxda
log-node = websaydhkan laftiisa
log-program = barnaamij
log-command = qof server-ka toos uga shaqeeya
action-submitted = Xog la soo diray
action-approved = Liiska lagu daray
action-asked = Su'aal la weydiiyay
action-declined = Liiska laguma darin
action-changed = La beddelay
action-confirmed = La xaqiijiyay
action-paused = Way nasatay
action-resumed = Mar kale ayay kulantaa
action-full = Waxay sheegtay inay buuxdo
action-cancelled = Kulanno la baajiyay
action-handed-over = La wareejiyay
action-withdrawn = Laga noqday
action-undone = Beddelkii laga noqday
action-link = Link cusub la sameeyay
action-claimed = Link cusub la isticmaalay
action-hidden = La qariyay
action-shown = Mar kale la muujiyay
action-unlisted = Liiska ka baxday, lama xaqiijin
action-asked-to-confirm = La weydiiyay inay xaqiijiso
action-report-answered = Warbixin laga jawaabay
action-peer = Websaydh kale: go'aan
action-closed = Dhismo la xiray
action-reopened = Dhismo mar kale furan
action-invited = La casuumay
action-removed = La saaray
action-role = Doorka la beddelay
action-signed-in = Galay
action-session-ended = Fadhigii la joojiyay
action-token = Fure barnaamij la sameeyay
action-token-ended = Fure barnaamij la joojiyay
action-imported = Xogo la soo geliyay
action-profile = Annaga nagu saabsan la beddelay

## Figures

figures-intro = Tirooyinkani waxay ku saabsan yihiin kooxaha, weligoodna booqdayaasha kuma saabsana.
figures-themes = Kooxaha mawduuc kasta
figures-languages = Kooxaha luqad kasta
figures-places = Kooxaha degmo kasta
figures-fresh = Markii ugu dambaysay ee kooxuhu yiraahdeen wax walba waa sax
figures-fresh-half = Lixdii bilood ee la soo dhaafay
figures-fresh-year = Lix bilood ilaa sannad ka hor
figures-fresh-older = Ka sii horreysa, ama weligeed lama oran
figures-gaps = La rabo, laakiin aan jirin
figures-gaps-note = Waxyaabo ay dadku doonayeen oo ay qoreen, iyo raadinno waxba laga heli waayay. Tirooyinka yaryar waa laga tagay, kuwa kalena waa la soo koobay (qiyaas ahaan).
figures-wishes = Rabitaanno
figures-empty = Raadinno aan natiijo lahayn
figures-count = Tirada
figures-any = mid kasta
figures-all = Dhammaan websaydhyada oo la isku daray
figures-own = Xogahayaga oo keliya
figures-csv = Soo deg sidii shax (CSV)
figures-nothing = Weli wax lagu tuso ma jiraan.

## Keys for programs

tokens-intro = Barnaamij kale ayaa fure ku akhrin kara ama ku beddeli kara liiska.
tokens-name = Maxaa loogu talagalay?
tokens-scope = Waxa uu samayn karo
tokens-make = Samee fure
tokens-made = Kani waa furaha. Hadda koobi garee: mar kale ma ku tusi karno.
tokens-end = Jooji
tokens-ended = La joojiyay
tokens-none = Furayaal ma jiraan.
scope-read = Akhri
scope-publish = Beddel xogaha
scope-admin = Wax walba

## Take in and give out

import-title = Soo geli xogaha
import-intro = Halkan ku dheji shax (CSV) ama JSON. Marka hore waxaad arkaysaa waxa dhici doona. Waxba ma beddelmayaan ka hor inta aadan riixin badhanka labaad.
import-text = Shaxda
import-format = Nooca
import-review = Eeg waxa dhici doona
import-apply = Soo geli
import-added = Cusub: { $n }
import-changed = La beddelay: { $n }
import-unchanged = Sidii hore ah: { $n }
import-refused = La diiday: { $n }
import-row = Safka { $row }: { $problem }
import-unreadable = Tani lama akhrin karo: { $problem }
import-done = Waa la soo geliyay.
export-title = Dibad u bixi xogahayaga

## About us

profile-intro = Booqdayaashu waxay tan ku akhriyaan bogga “{ page-organisations }”. Ku qor inta luqadood ee aad rabto.
profile-text = Yaad tihiin, maxaadse qabataan?
profile-phone = Lambarka telefoonka
profile-email = Cinwaanka iimaylka
profile-web = Websaydh
profile-save = Kaydi
glossary-title = Erayadayada gaarka ah
glossary-intro = Halkan ku sharax sida aad eray u isticmaashaan. Sharaxaaddu waxay ku ag qoran tahay erayga bogagga kooxahaaga.
glossary-term = Eray
glossary-meaning = Waxa aad ula jeeddaan
