# Pages for the people of an organisation who look after its list. They have little time and are no computer people.
# An "entry" is everything that stands on the page of one group.

page-manage = Ilaalinta liiska
page-sign-in = Gal

## Signing in

sign-in-title = Gal
sign-in-intro = Boggan waxaa loogu talagalay dadka ilaaliya liiska { $organisation }.
sign-in-email = Cinwaanka iimaylkaaga
sign-in-send = Link ii soo dir
sign-in-sent = Haddii aan cinwaankan naqaanno, farriin link wadata ayaa kuu soo socota. Linkigu hal mar ayuu shaqeeyaa, muddo hal saac ah.
sign-in-too-many = Linkiyo badan ayaa la codsaday. Fadlan saacad ka dib isku day mar kale.
# Button: with an account that the organisation has elsewhere.
sign-in-account = Ku gal akoonka hay'addaada
sign-in-account-unknown = Akoonkani ma aha mid uu leeyahay qof liiskan ilaaliya. Weydiiso maamule inuu ku casuumo.
sign-in-account-failed = Akoonkan laguma geli karin. Mar kale isku day, ama codso link iimayl laguugu soo diro.
sign-in-ready = Badhanka riix si aad u gasho.
sign-in-button = Gal
sign-in-unknown-title = Linkigani ma shaqeeyo, ama wuu joogsaday
sign-in-unknown = Linkigu hal mar ayuu shaqeeyaa, muddo gaaban. Mid cusub codso.
sign-in-needed = Fadlan marka hore gal.
sign-out = Ka bax
manage-forbidden = Waad eegi kartaa, laakiin ma beddeli kartid. Weydii maamule.
manage-expired = Boggani muddo aad u dheer ayuu furnaa, ama mar kale ayaad gashay. Fadlan mar kale isku day.

## Menu

manage-queue = Waxa sugaya
manage-entries = Kooxahayaga
manage-venues = Goobaha xiran
manage-people = Dadka
manage-log = Diiwaanka
manage-figures = Tirooyinka
manage-tokens = Furayaasha barnaamijyada
manage-import = Soo gelin iyo gudbin
manage-profile = Wax nagu saabsan

## What is waiting

queue-nothing = Wax sugaya ma jiro. Wax walba waa la qabtay.
queue-new = Kooxo cusub
queue-new-since = Waxay timid { $date }
queue-new-changed = Kooxdu tan way beddeshay su'aashaada ka dib
queue-remarks = Tan fiiri
remark-no-contact = Ma jirto si loola xiriiro.
remark-duplicate = Waxay u eg tahay koox hore liiska ugu jirtay: { $name }
remark-stigma = Eray dadka dhaawici kara: “{ $word }”. Waxaa laga yaabaa inay kooxdu iyadu dooratay.
remark-personal = Tani waxay ku saabsanaan kartaa hal qof: “{ $what }”
remark-many =
    { $n ->
        [one] { $n } koox oo kale oo sugaysa ayaa tan u eg.
       *[other] { $n } kooxood oo kale oo sugaya ayaa tan u eg.
    }
remark-links = Qoraalka waxaa ku jira cinwaanno websaydh oo badan.
remark-no-email = Kooxdu cinwaan iimayl ma bixin. Jawaabtaada waxay aragtaa marka ay furto linkigeeda sirta ah.
queue-approve = Ku dar liiska
queue-ask = Su'aal weydii
queue-decline = Ha ku darin liiska
queue-text = Su'aashaada, ama sababta ay maya u tahay. Kooxdu tan way akhrinaysaa.
queue-text-needed = Fadlan marka hore qor su'aashaada.
# A kind sentence that the group reads where nobody wrote why.
queue-decline-standard = Liiskan kuma habboona.
queue-decline-same = Kuwan midna ha ku darin liiska
queue-whole = Akhri wax walba
queue-private = Idinka oo keliya: { $email }
queue-reports = Wixii la soo sheegay
queue-report-from = Waxaa soo sheegay: { $where }
queue-report-here = qof soo booqday websaydhkan
queue-report-answer = Maxaad ka qabatay?
queue-report-accept = Waa la qabtay
queue-report-reject = Looma baahna
queue-changed = Kooxda lafteeda ayaa beddeshay
queue-changed-seen = Waan arkay
queue-stale = Lama hubin
queue-stale-since = Hubintii ugu dambaysay: { $date }
queue-stale-never = Weligeed lama hubin
queue-stale-asked =
    { $n ->
        [0] Weli lama weydiin
        [one] Hal mar ayaa la weydiiyay
       *[other] { $n } jeer ayaa la weydiiyay
    }
queue-stale-unlisted = Liiska way ka baxday
queue-peers = Websaydhyo kale oo raba inay kooxahayaga muujiyaan
queue-peer-allow = U oggolow
queue-peer-block = Diid
queue-done = Waa la qabtay.
queue-gone = Qof kale ayaa horey arrintan u go'aamiyay.

## Entries

entries-search = Qayb ka mid ah magaca ama magaalada
entries-find = Raadi
entries-none = Koox ku habboon ma jirto.
entry-title = Koox
entry-owned = Kooxda lafteeda ayaa ilaalisa waxa halkan ku qoran.
entry-not-owned = Weli ma jiro qof kooxda ka mid ah oo ilaaliya waxa halkan ku qoran.
entry-hidden = Kooxdani websaydhkan way ka qarsoon tahay.
entry-hide = Qari
entry-show = Mar kale muuji
entry-edit = Beddel
entry-edit-note = Kooxdu way arkaysaa waxa aad beddesho, sidii horena way u celin kartaa.
entry-confirm = Kooxdu waxay leedahay wax walba weli waa sax
entry-link-title = Sii kooxda link cusub
entry-link-known = U dir cinwaanka la yaqaan
entry-link-other = Samee link aad adigu dhiibto
entry-link-hint = Tan samee oo keliya marka aad hubto inuu yahay qof kooxda ka mid ah. Linkigii hore wuu joogsanayaa marka kan cusub la isticmaalo.
entry-link-sent = Linkigu wuu socdaa.
entry-link-made = Linkigan kooxda sii. Hal mar ayuu shaqeeyaa, ilaa { $date }:
entry-history = Waxa la beddelay

## Closed places

venues-intro = Ma jiraa dhisme muddo xiran? Markaas dhammaan kooxaha ku kulma way nasanayaan. Kulannada internetku way sii socdaan.
venues-place = Dhismahee?
venues-from = Xiran laga bilaabo
venues-until = Xiran ilaa, iyadoo maalintaas lagu daray
venues-note = Maxay tahay inay booqdayaashu ogaadaan?
venues-close = Xir dhismahan
venues-reopen = Mar kale fur
venues-open = Dhisme xiran ma jiro.
venues-closed = { $place }: laga bilaabo { $from } ilaa { $until }
venues-groups =
    { $n ->
        [one] { $n } koox
       *[other] { $n } kooxood
    }
venues-problem = Dooro dhisme, iyo maalin ugu dambaysa oo aan ka horrayn tan ugu horraysa.

## People

people-invite = Qof casuun
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
role-editor = Tifaftire: kooxaha iyo wixii la soo sheegay
role-reader = Akhriste: eegis keliya

## Log

log-intro = Cidda wax qabatay iyo waxa ay qabatay. Cidna ma beddeli karto.
log-when = Goorta
log-who = Cidda
log-what = Waxa dhacay
log-about = Ku saabsan
log-older = Kuwii hore
log-group = kooxda
log-node = websaydhkan laftiisa
log-program = barnaamij
log-command = qof server-ka toos uga shaqeeya
action-submitted = Koox la soo diray
action-approved = Liiska lagu daray
action-asked = Su'aal la weydiiyay
action-declined = Liiska laguma darin
action-changed = La beddelay
action-confirmed = La hubiyay
action-paused = Way nasatay
action-resumed = Mar kale ayay kulantaa
action-full = Waxay sheegtay inay buuxdo
action-cancelled = Kulanno la baajiyay
action-handed-over = La wareejiyay
action-withdrawn = Liiska laga saaray
action-undone = Sidii hore loo celiyay
action-link = Link cusub la sameeyay
action-claimed = Link cusub la isticmaalay
action-hidden = La qariyay
action-shown = Mar kale la muujiyay
action-unlisted = Liiska ka baxday, lama hubin
action-asked-to-confirm = La weydiiyay inay wax walba weli sax yihiin
action-report-answered = Wixii la soo sheegay laga jawaabay
action-peer = Websaydh kale: go'aan
action-closed = Dhisme la xiray
action-reopened = Dhisme mar kale furan
action-invited = La casuumay
action-removed = La saaray
action-role = Doorka la beddelay
action-signed-in = Galay
action-session-ended = Galitaankii la joojiyay
action-token = Fure barnaamij la sameeyay
action-token-ended = Fure barnaamij la joojiyay
action-imported = Kooxo la soo geliyay
action-profile = “Wax nagu saabsan” la beddelay

## Figures

figures-intro = Tirooyinkani waxay ku saabsan yihiin kooxaha, marnaba kuma saabsana booqdayaasha.
figures-themes = Kooxaha mawduuc kasta
figures-languages = Kooxaha luqad kasta
figures-places = Kooxaha degmo kasta
figures-fresh = Markii ugu dambaysay ee ay kooxuhu sheegeen inay wax walba sax yihiin
figures-fresh-half = Lixdii bilood ee la soo dhaafay
figures-fresh-year = Lix bilood ilaa sannad ka hor
figures-fresh-older = Waqti ka sii horreeya, ama weligood ma sheegin
figures-gaps = Wax la rabo, laakiin aan jirin
figures-gaps-note = Rabitaannada ay dadku noo sheegeen, iyo raadinnada aan waxba laga helin. Tirooyinka yaryar laguma darin, kuwa kalena waa qiyaas.
figures-wishes = Rabitaanno
figures-empty = Raadinno aan natiijo lahayn
figures-count = Tirada
figures-any = mid kasta
figures-all = Dhammaan websaydhyada oo la isku daray
figures-own = Kooxahayaga oo keliya
figures-csv = U soo deji shax ahaan (CSV)
figures-nothing = Weli wax la muujiyo ma jiraan.

## Keys for programs

tokens-intro = Barnaamij kale ayaa fure ku akhrin kara ama ku beddeli kara liiska.
tokens-name = Maxaa loogu talagalay?
tokens-scope = Waxa uu samayn karo
tokens-make = Samee fure
tokens-made = Kani waa furaha. Hadda koobiyee: mar labaad kuma tusi karno.
tokens-end = Jooji
tokens-ended = La joojiyay
tokens-none = Furayaal ma jiraan.
scope-read = Akhri
scope-publish = Beddel waxa kooxaha laga qoray
scope-admin = Wax walba

## Take in and give out

import-title = Soo geli kooxo
import-intro = Halkan ku dheji shax (CSV) ama JSON. Marka hore waxaad arkaysaa waxa dhici doona. Waxba ma beddelmayaan ka hor inta aadan riixin badhanka labaad.
import-text = Shaxda
import-format = Nooca
import-review = Eeg waxa dhici doona
import-apply = Soo geli
import-added = Cusub: { $n }
import-changed = La beddelay: { $n }
import-unchanged = Aan isbeddelin: { $n }
import-refused = La diiday: { $n }
import-row = Safka { $row }: { $problem }
import-unreadable = Tani lama akhrin karo: { $problem }
import-done = Waa la soo geliyay.
export-title = Gudbi kooxahayaga

## About us

profile-intro = Booqdayaashu waxay tan ku akhriyaan bogga “{ page-organisations }”. Ku qor inta luqadood ee aad rabto.
profile-text = Yaad tihiin, maxaadse qabataan?
profile-phone = Nambarka telefoonka
profile-email = Cinwaanka iimaylka
profile-web = Websaydh
profile-save = Kaydi
glossary-title = Erayadayada gaarka ah
glossary-intro = Halkan ku sharrax sida aad eray u isticmaashaan. Sharraxaaddu waxay bogagga kooxihiinna kaga qoran tahay erayga agtiisa.
glossary-term = Eray
glossary-meaning = Waxa aad ula jeeddaan
