# Pages for the people of an organisation who look after its list. They have little time and are no computer people.
# An "entry" is everything that stands on the page of one group.

page-manage = Birêvebirina lîsteyê
page-sign-in = Têketin

## Signing in

sign-in-title = Têkevin
sign-in-intro = Ev ji bo kesên ku lîsteya { $organisation } bi rê ve dibin e.
sign-in-email = Navnîşana e-nameya we
sign-in-send = Lînkekê ji min re bişîne
sign-in-sent = Heke em vê navnîşanê nas bikin, peyameke bi lînk di rê de ye. Lînk tenê carekê dixebite, û saetekê derbasdar e.
sign-in-too-many = Gelek lînk hatine xwestin. Ji kerema xwe piştî saetekê dîsa biceribînin.
# Button: with an account that the organisation has elsewhere.
sign-in-account = Bi hesabê saziya xwe têkevin
sign-in-account-unknown = Ev hesab ne yê kesekî ye ku vê lîsteyê bi rê ve dibe. Ji rêveberekî bixwazin ku we vexwîne.
sign-in-account-failed = Têketina bi vî hesabî bi ser neket. Careke din biceribînin, an bi e-nameyê lînkekê bixwazin.
sign-in-ready = Ji bo têketinê li bişkokê bixin.
sign-in-button = Têkeve
sign-in-unknown-title = Ev lînk (êdî) naxebite
sign-in-unknown = Lînk tenê carekê û demeke kurt dixebite. Yeke nû bixwazin.
sign-in-needed = Ji kerema xwe pêşî têkevin.
sign-out = Derkeve
manage-forbidden = Hûn dikarin vê bibînin, lê hûn nikarin biguherînin. Ji rêveberekî bipirsin.
manage-expired = Ev rûpel demeke pir dirêj vekirî ma, an hûn ji nû ve têketin. Ji kerema xwe careke din biceribînin.

## Menu

manage-queue = Tiştên li bendê
manage-entries = Komên me
manage-venues = Cihên girtî
manage-people = Hevkar
manage-log = Rojnivîsk
manage-figures = Hejmar
manage-tokens = Mifteyên bernameyan
manage-import = Wergirtin û parvekirin
manage-profile = Li ser me

## What is waiting

queue-nothing = Tiştek li bendê nîne. Her tişt qediya.
queue-new = Komên nû
queue-new-since = Di { $date } de hat
queue-new-changed = Komê piştî pirsa we ev guhert
queue-remarks = Li vê binêrin
remark-no-contact = Tu rêya têkiliyê tune ye.
remark-duplicate = Dişibe komeke ku jixwe heye: { $name }
remark-stigma = Peyveke ku dikare mirovan biêşîne: “{ $word }”. Dibe ku komê ew bi xwe hilbijartibe.
remark-personal = Dibe ku ev li ser kesekî diyar be: “{ $what }”
remark-many =
    { $n ->
        [one] { $n } koma din a li bendê dişibe vê.
       *[other] { $n } komên din ên li bendê dişibin vê.
    }
remark-links = Di nivîsê de gelek navnîşanên malperan hene.
remark-no-email = Komê navnîşana e-nameyê nedaye. Dema ku ew lînka xwe ya veşartî vedike, bersiva we dibîne.
queue-approve = Bixe lîsteyê
queue-ask = Pirsekê bike
queue-decline = Nexe lîsteyê
queue-text = Pirsa we, an jî çima kom nakeve lîsteyê. Kom vê dixwîne.
queue-text-needed = Ji kerema xwe pêşî pirsa xwe binivîsin.
# A kind sentence that the group reads where nobody wrote why.
queue-decline-standard = Ev ne li gorî vê lîsteyê ye.
queue-decline-same = Yek ji van jî nexe lîsteyê
queue-whole = Hemû nivîsê bixwîne
queue-private = Tenê ji bo we: { $email }
queue-reports = Ragihandin
queue-report-from = Ji { $where }
queue-report-here = mêvanekî vê malperê
queue-report-answer = We çi kir?
queue-report-accept = Qediya
queue-report-reject = Ne hewce ye
queue-changed = Komê bi xwe guhertiye
queue-changed-seen = Min dît
queue-stale = Nehatiye piştrastkirin
queue-stale-since = Piştrastkirina dawî: { $date }
queue-stale-never = Qet nehatiye piştrastkirin
queue-stale-asked =
    { $n ->
        [0] Hê nehatiye pirsîn
        [one] Carekê hat pirsîn
       *[other] { $n } caran hat pirsîn
    }
queue-stale-unlisted = Ne di lîsteyê de
queue-peers = Malperên din ên ku komên me dixwazin
queue-peer-allow = Destûr bide
queue-peer-block = Red bike
queue-done = Qediya.
queue-gone = Kesekî din jixwe biryar daye.

## Entries

entries-search = Beşek ji nav an cih
entries-find = Bibîne
entries-none = Komên guncav tune ne.
entry-title = Kom
entry-owned = Kom bi xwe li van agahiyan xwedî derdikeve.
entry-not-owned = Hê kesekî ji komê li van agahiyan xwedî derneketiye.
entry-hidden = Ev kom li ser vê malperê veşartî ye.
entry-hide = Veşêre
entry-show = Dîsa nîşan bide
entry-edit = Biguherîne
entry-edit-note = Kom tiştê ku hûn diguherînin dibîne û dikare guhertinê vegerîne.
entry-confirm = Kom dibêje ku her tişt hê rast e
entry-link-title = Lînkeke nû bidin komê
entry-link-known = Ji navnîşana naskirî re bişîne
entry-link-other = Lînkekê ji bo komê çêke
entry-link-hint = Vê tenê bikin heke hûn piştrast in ku ew kesekî ji komê ye. Dema ku lînka nû tê bikaranîn, ya kevn êdî naxebite.
entry-link-sent = Lînk di rê de ye.
entry-link-made = Vê lînkê bidin komê. Ew tenê carekê dixebite, heta { $date }:
entry-history = Tiştên ku hatine guhertin

## Closed places

venues-intro = Ma avahiyek ji bo demekê girtî ye? Wê demê hemû komên ku li wir dicivin navber didin. Civînên li ser înternetê didomin.
venues-place = Kîjan avahî?
venues-from = Girtî ji vê rojê ve
venues-until = Girtî heta vê rojê (ew jî tê de)
venues-note = Divê mêvan çi bizanin?
venues-close = Vê avahiyê bigire
venues-reopen = Dîsa veke
venues-open = Tu avahî ne girtî ye.
venues-closed = { $place }: ji { $from } heta { $until }
venues-groups =
    { $n ->
        [one] { $n } kom
       *[other] { $n } kom
    }
venues-problem = Avahiyekê hilbijêrin. Roja dawî nikare berî roja yekem be.

## People

people-invite = Kesekî vexwîne
people-name = Navnîşana e-nameyê
people-role = Dikare çi bike?
people-remove = Rake
people-sessions = Têketinên vekirî
people-session-since = Ji { $date } ve
people-session-end = Biqedîne
people-yourself = Ev hûn in
people-problem = Navnîşana e-nameyê bi temamî binivîsin.
people-last = Divê herî kêm rêveberek hebe.
role-administrator = Rêveber: her tişt
role-editor = Sererastker: kom û ragihandin
role-reader = Xwîner: tenê dinêre

## Log

log-intro = Kê çi kir. Kes nikare vê biguherîne.
log-when = Kengî
log-who = Kî
log-what = Çi
log-about = Li ser
log-older = Kevntir
log-group = kom
log-node = malper bi xwe
log-program = bernameyek
log-command = kesek li ber klavyeya serverê
action-submitted = Kom hat şandin
action-approved = Ket lîsteyê
action-asked = Pirs hat kirin
action-declined = Neket lîsteyê
action-changed = Hat guhertin
action-confirmed = Hat piştrastkirin
action-paused = Navber da
action-resumed = Dîsa dicive
action-full = Got ku tijî ye
action-cancelled = Civîn hatin betalkirin
action-handed-over = Hat spartin
action-withdrawn = Hat rakirin
action-undone = Guhertin hat vegerandin
action-link = Lînkeke nû hat çêkirin
action-claimed = Lînka nû hat bikaranîn
action-hidden = Hat veşartin
action-shown = Dîsa hat nîşandan
action-unlisted = Ji lîsteyê derket, nehat piştrastkirin
action-asked-to-confirm = Hat pirsîn ka her tişt hê rast e
action-report-answered = Bersiva ragihandinê hat dayîn
action-peer = Biryar li ser malpereke din
action-closed = Avahî hat girtin
action-reopened = Avahî dîsa hat vekirin
action-invited = Hat vexwendin
action-removed = Hat rakirin
action-role = Maf hat guhertin
action-signed-in = Têket
action-session-ended = Têketin hat qedandin
action-token = Mifteya bernameyê hat çêkirin
action-token-ended = Mifteya bernameyê qediya
action-imported = Kom hatin wergirtin
action-profile = “Li ser me” hat guhertin

## Figures

figures-intro = Ev hejmar li ser koman in, qet ne li ser mêvanan.
figures-themes = Kom li gorî mijarê
figures-languages = Kom li gorî ziman
figures-places = Kom li gorî şaredariyê
figures-fresh = Koman cara dawî kengî got ku her tişt rast e
figures-fresh-half = Di şeş mehên dawî de
figures-fresh-year = Berî şeş mehan heta salekê
figures-fresh-older = Ji salekê bêtir, an qet
figures-gaps = Tê xwestin, lê tune ye
figures-gaps-note = Daxwazên ku mirovan hiştine û lêgerînên bêencam. Hejmarên biçûk nayên nîşandan, yên din têne girover kirin.
figures-wishes = Daxwaz
figures-empty = Lêgerînên bêencam
figures-count = Hejmar
figures-any = ferq nake
figures-all = Hemû malper bi hev re
figures-own = Tenê komên me
figures-csv = Wek tablo daxîne (CSV)
figures-nothing = Hê tiştek tune ku were nîşandan.

## Keys for programs

tokens-intro = Bi mifteyekê bernameyeke din dikare lîsteyê bixwîne an biguherîne.
tokens-name = Ji bo çi ye?
tokens-scope = Dikare çi bike?
tokens-make = Mifteyekê çêke
tokens-made = Mifte ev e. Wê niha kopî bikin: em nikarin wê carek din nîşan bidin.
tokens-end = Biqedîne
tokens-ended = Qediya
tokens-none = Mifte tune ne.
scope-read = Xwendin
scope-publish = Guhertina koman
scope-admin = Her tişt

## Take in and give out

import-title = Koman wergirin
import-intro = Tabloyekê (CSV) an JSON li vir daynin. Pêşî hûn dibînin ka dê çi bibe. Berî ku hûn li bişkoka duyem bixin, tiştek naguhere.
import-text = Tablo
import-format = Cure
import-review = Bibîne ka dê çi bibe
import-apply = Wergire
import-added = Nû: { $n }
import-changed = Guhertî: { $n }
import-unchanged = Wek berê: { $n }
import-refused = Redkirî: { $n }
import-row = Rêz { $row }: { $problem }
import-unreadable = Ev nayê xwendin: { $problem }
import-done = Hat wergirtin.
export-title = Komên me parve bikin

## About us

profile-intro = Mêvan vê di rûpela “{ page-organisations }” de dixwînin. Hûn dikarin bi her zimanê ku hûn dixwazin binivîsin.
profile-text = Hûn kî ne û çi dikin?
profile-phone = Hejmara telefonê
profile-email = Navnîşana e-nameyê
profile-web = Malper
profile-save = Tomar bike
glossary-title = Peyvên me yên taybet
glossary-intro = Li vir şirove bikin ka hûn peyvekê çawa bi kar tînin. Di rûpelên komên we de şirove li kêleka peyvê ye.
glossary-term = Peyv
glossary-meaning = Mebesta we ji vê peyvê
