# Pages for the people of an organisation who look after its list. They have little time and are no computer people.
# An "entry" is everything that stands on the page of one group.

page-manage = ዝርዝር ምክንኻን
page-sign-in = እተዉ

## Signing in

sign-in-title = እተዉ
sign-in-intro = እዚ፡ ንዝርዝር ናይ { $organisation } ንዝከናኸኑ ሰባት እዩ።
sign-in-email = ኢመይልኩም
sign-in-send = ሊንክ ስደዱለይ
sign-in-sent = ነዚ ኣድራሻ እንተፈሊጥናዮ፡ ሊንክ ዘለዎ መልእኽቲ ኣብ መንገዲ ኣሎ። እቲ ሊንክ ሓንሳብ ጥራይ፡ ክሳብ ሓደ ሰዓት ይሰርሕ።
sign-in-too-many = ብዙሕ ግዜ ሊንክ ተሓቲቱ። በጃኹም ድሕሪ ሓደ ሰዓት ደጊምኩም ፈትኑ።
# Button: with an account that the organisation has elsewhere.
sign-in-account = ብኣካውንት ናይ ትካልኩም እተዉ
sign-in-account-unknown = እዚ ኣካውንት ናይ ሓደ ካብቶም ነዚ ዝርዝር ዝከናኸኑ ሰባት ኣይኮነን። ክዕድመኩም ንሓደ ኣመሓዳሪ ሕተቱ።
sign-in-account-failed = በዚ ኣካውንት ምእታው ኣይተኻእለን። እንደገና ፈትኑ፡ ወይ ብኢመይል ሊንክ ሕተቱ።
sign-in-ready = ንምእታው ነቲ መልጎም ጠውቑ።
sign-in-button = እተዉ
sign-in-unknown-title = እዚ ሊንክ (ደጊም) ኣይሰርሕን እዩ
sign-in-unknown = ሊንክ ሓንሳብን ንሓጺር ግዜን ጥራይ ይሰርሕ። ሓድሽ ሊንክ ሕተቱ።
sign-in-needed = በጃኹም ቅድም እተዉ።
sign-out = ውጹ
manage-forbidden = ክትርእይዎ ትኽእሉ ኢኹም፡ ክትልውጥዎ ግን ኣይትኽእሉን ኢኹም። ንኣመሓዳሪ ሕተቱ።
manage-expired = እዚ ገጽ ንነዊሕ ግዜ ተኸፊቱ ጸኒሑ፡ ወይ ደጊምኩም ኣቲኹም። በጃኹም ደጊምኩም ፈትኑ።

## Menu

manage-queue = ዝጽበ ዘሎ
manage-entries = ጉጅለታትና
manage-venues = ዝተዓጽዉ ህንጻታት
manage-people = ሰባት
manage-log = መዝገብ
manage-figures = ቁጽርታት
manage-tokens = መፍትሕ ንፕሮግራማት
manage-import = ምቕባልን ምሃብን
manage-profile = ብዛዕባና

## What is waiting

queue-nothing = ዝጽበ ነገር የለን። ኩሉ ተገይሩ።
queue-new = ሓደስቲ ጉጅለታት
queue-new-since = ብዕለት { $date } መጺኡ
queue-new-changed = እቲ ጉጅለ ድሕሪ ሕቶኹም ነዚ ለዊጡ
queue-remarks = ነዚ ርኣዩ
remark-no-contact = ርክብ ንምግባር መንገዲ የለን።
remark-duplicate = ነቲ ኣቐዲሙ ዘሎ ጉጅለ ይመስል፦ { $name }
remark-stigma = ንሰባት ክጎድእ ዝኽእል ቃል፦ “{ $word }”። ምናልባት እቲ ጉጅለ ባዕሉ መሪጽዎ።
remark-personal = እዚ ብዛዕባ ሓደ ሰብ ክኸውን ይኽእል እዩ፦ “{ $what }”
remark-many =
    { $n ->
        [one] ካልእ { $n } ዝጽበ ዘሎ ጉጅለ ነዚ ይመስል።
       *[other] ካልኦት { $n } ዝጽበዩ ዘለዉ ጉጅለታት ነዚ ይመስሉ።
    }
remark-links = ኣብቲ ጽሑፍ ብዙሓት ኣድራሻታት ወብሳይት ኣለዉ።
remark-no-email = እቲ ጉጅለ ኢመይል ኣይሃበን። ምስጢራዊ ሊንኩ ምስ ከፈተ መልስኹም ይርኢ።
queue-approve = ኣብ ዝርዝር ኣእትዉ
queue-ask = ሕቶ ሕተቱ
queue-decline = ኣብ ዝርዝር ኣይተእትዉ
queue-text = ሕቶኹም፡ ወይ ስለምንታይ ኣብ ዝርዝር ከም ዘይኣቱ። እቲ ጉጅለ ነዚ የንብቦ።
queue-text-needed = በጃኹም መጀመርታ ሕቶኹም ጽሓፉ።
# A kind sentence that the group reads where nobody wrote why.
queue-decline-standard = ምስዚ ዝርዝር ኣይሰማማዕን እዩ።
queue-decline-same = ካብዞም ሓደ እኳ ኣብ ዝርዝር ኣይተእትዉ
queue-whole = ብምሉኡ ኣንብቡ
queue-private = ንዓኹም ጥራይ፦ { $email }
queue-reports = ዝተሓበሩ ጌጋታት
queue-report-from = ካብ { $where }
queue-report-here = በጻሒ ናይዚ ወብሳይት
queue-report-answer = እንታይ ገይርኩም?
queue-report-accept = ተገይሩ
queue-report-reject = ኣየድልን
queue-changed = እቲ ጉጅለ ባዕሉ ለዊጥዎ
queue-changed-seen = ርእየዮ
queue-stale = ዘይተረጋገጸ
queue-stale-since = ንመወዳእታ ግዜ ዝተረጋገጸሉ፦ { $date }
queue-stale-never = ፈጺሙ ኣይተረጋገጸን
queue-stale-asked =
    { $n ->
        [0] ገና ኣይተሓተተን
        [one] ሓንሳብ ተሓቲቱ
       *[other] { $n } ግዜ ተሓቲቱ
    }
queue-stale-unlisted = ኣብ ዝርዝር የለን
queue-peers = ንጉጅለታትና ከርእዩ ዝደልዩ ካልኦት ወብሳይታት
queue-peer-allow = ፍቐዱ
queue-peer-block = ንጸጉ
queue-done = ተገይሩ።
queue-gone = ካልእ ሰብ ኣቐዲሙ ወሲንዎ።

## Entries

entries-search = ክፋል ስም ወይ ቦታ
entries-find = ድለዩ
entries-none = ዝሰማማዕ ጉጅለ የለን።
entry-title = ጉጅለ
entry-owned = እቲ ጉጅለ ነዚ ዝተጻሕፈ ባዕሉ ይከናኸኖ።
entry-not-owned = ካብቲ ጉጅለ ነዚ ዝተጻሕፈ ዝከናኸን ሰብ ገና የለን።
entry-hidden = እዚ ጉጅለ ኣብዚ ወብሳይት ተሓቢኡ ኣሎ።
entry-hide = ሕብኡ
entry-show = ደጊምኩም ኣርእዩ
entry-edit = ለውጡ
entry-edit-note = እቲ ጉጅለ እትልውጥዎ ይርኢ፡ ናብ ዝነበሮ ክመልሶ ድማ ይኽእል እዩ።
entry-confirm = እቲ ጉጅለ ኩሉ ገና ልክዕ እዩ ይብል
entry-link-title = ነቲ ጉጅለ ሓድሽ ሊንክ ሃቡ
entry-link-known = ናብቲ ዝፍለጥ ኣድራሻ ስደዱ
entry-link-other = ባዕልኹም እትህብዎ ሊንክ ኣዳልዉ
entry-link-hint = እቲ ሰብ ካብቲ ጉጅለ ምዃኑ ርግጸኛታት እንተኾይንኩም ጥራይ ነዚ ግበሩ። እቲ ሓድሽ ሊንክ ምስ ተጠቕሙሉ፡ እቲ ዝነበረ ደጊም ኣይሰርሕን እዩ።
entry-link-sent = እቲ ሊንክ ኣብ መንገዲ ኣሎ።
entry-link-made = ነዚ ሊንክ ነቲ ጉጅለ ሃብዎ። ሓንሳብ ጥራይ ይሰርሕ፡ ክሳብ { $date }፦
entry-history = ዝተለወጠ

## Closed places

venues-intro = ሓደ ህንጻ ንገለ ግዜ ዕጹው ድዩ? ሽዑ ኣብኡ ዝራኸቡ ኩሎም ጉጅለታት ዕረፍቲ ይወስዱ። ናይ ኦንላይን ኣኼባታት ግን ይቕጽሉ።
venues-place = ኣየናይ ህንጻ?
venues-from = ናይ መጀመርታ ዕጹው መዓልቲ
venues-until = ናይ መወዳእታ ዕጹው መዓልቲ
venues-note = በጻሕቲ እንታይ ክፈልጡ ኣለዎም?
venues-close = ነዚ ህንጻ ዕጸዉ
venues-reopen = ደጊምኩም ክፈቱ
venues-open = ዝተዓጽወ ህንጻ የለን።
venues-closed = { $place }፦ ካብ { $from } ክሳብ { $until }
venues-groups =
    { $n ->
        [one] { $n } ጉጅለ
       *[other] { $n } ጉጅለታት
    }
venues-problem = ሓደ ህንጻ ምረጹ። እቲ ናይ መወዳእታ መዓልቲ ቅድሚ እቲ ናይ መጀመርታ መዓልቲ ክኸውን ኣይክእልን እዩ።

## People

people-invite = ሰብ ዓድሙ
people-name = ኢመይል
people-role = ክገብሮ ዝኽእል
people-remove = ኣልግሱ
people-sessions = ኣትዮም ዘለዉ
people-session-since = ካብ { $date }
people-session-end = ኣቋርጹ
people-yourself = እዚ ንስኹም ኢኹም
people-problem = ምሉእ ኢመይል ጽሓፉ።
people-last = እንተወሓደ ሓደ ኣመሓዳሪ ክህሉ ኣለዎ።
role-administrator = ኣመሓዳሪ፦ ኩሉ
role-editor = ኣዳላዊ፦ ጉጅለታትን ዝተሓበሩ ጌጋታትን
role-reader = ኣንባቢ፦ ምርኣይ ጥራይ

## Log

log-intro = መን እንታይ ከም ዝገበረ። ዝኾነ ሰብ ክልውጦ ኣይክእልን እዩ።
log-when = መዓስ
log-who = መን
log-what = እንታይ
log-about = ብዛዕባ
log-older = ቅድሚኡ ዝነበረ
log-group = እቲ ጉጅለ
log-node = እዚ ወብሳይት ባዕሉ
log-program = ሓደ ፕሮግራም
log-command = ኣብ ኪቦርድ ናይቲ ሰርቨር ዘሎ ሰብ
action-submitted = ጉጅለ ተሰዲዱ
action-approved = ኣብ ዝርዝር ኣትዩ
action-asked = ሕቶ ተሓቲቱ
action-declined = ኣብ ዝርዝር ኣይኣተወን
action-changed = ተለዊጡ
action-confirmed = ተረጋጊጹ
action-paused = ዕረፍቲ ወሲዱ
action-resumed = ደጊሙ ይራኸብ
action-full = ምሉእ ምዃኑ ነጊሩ
action-cancelled = ኣኼባታት ተሰሪዞም
action-handed-over = ንኻልእ ሰብ ተዋሂቡ
action-withdrawn = ተኣልዩ
action-undone = ለውጢ ናብ ዝነበሮ ተመሊሱ
action-link = ሓድሽ ሊንክ ተዳልዩ
action-claimed = ሓድሽ ሊንክ ተጠቒሞምሉ
action-hidden = ተሓቢኡ
action-shown = ደጊሙ ተራእዩ
action-unlisted = ካብ ዝርዝር ወጺኡ፡ ኣይተረጋገጸን
action-asked-to-confirm = ክረጋገጽ ተሓቲቱ
action-report-answered = ንዝተሓበረ ጌጋ መልሲ ተዋሂቡ
action-peer = ብዛዕባ ካልእ ወብሳይት ውሳነ
action-closed = ህንጻ ተዓጽዩ
action-reopened = ህንጻ ደጊሙ ተኸፊቱ
action-invited = ተዓዲሙ
action-removed = ተኣልዩ
action-role = ክገብሮ ዝኽእል ተለዊጡ
action-signed-in = ኣትዩ
action-session-ended = ምእታው ተቋሪጹ
action-token = መፍትሕ ንፕሮግራም ተዳልዩ
action-token-ended = መፍትሕ ናይ ፕሮግራም ተቋሪጹ
action-imported = ጉጅለታት ተቐቢሎም
action-profile = “ብዛዕባና” ተለዊጡ

## Figures

figures-intro = እዞም ቁጽርታት ብዛዕባ ጉጅለታት እዮም፡ ፈጺሞም ብዛዕባ በጻሕቲ ኣይኮኑን።
figures-themes = ጉጅለታት ብኣርእስቲ
figures-languages = ጉጅለታት ብቋንቋ
figures-places = ጉጅለታት ብምምሕዳር ከተማ
figures-fresh = ጉጅለታት፡ ኩሉ ልክዕ ምዃኑ ንመወዳእታ ግዜ መዓስ ከም ዝነገሩ
figures-fresh-half = ኣብ ዝሓለፈ ሽዱሽተ ወርሒ
figures-fresh-year = ቅድሚ ሽዱሽተ ወርሒ ክሳብ ሓደ ዓመት
figures-fresh-older = ቅድሚኡ፡ ወይ ፈጺሙ ኣይተነግረን
figures-gaps = ዝተደልየ፡ ግን ዘየለ
figures-gaps-note = ሰባት ዝገደፍዎም ድሌታት፡ ከምኡ እውን ውጽኢት ዘይብሉ ምድላይ። ንኣሽቱ ቁጽርታት ኣይጽሓፉን፡ እቶም ካልኦት ድማ ብገምጋም እዮም።
figures-wishes = ድሌታት
figures-empty = ውጽኢት ዘይብሉ ምድላይ
figures-count = ብዝሒ
figures-any = ዝኾነ ይኹን
figures-all = ኩሎም ወብሳይታት ብሓባር
figures-own = ጉጅለታትና ጥራይ
figures-csv = ከም ሰንጠረዥ ኣውርዱ (CSV)
figures-nothing = ገና ዝርአ ነገር የለን።

## Keys for programs

tokens-intro = ካልእ ፕሮግራም ብመፍትሕ ነቲ ዝርዝር ከንብቦ ወይ ክልውጦ ይኽእል እዩ።
tokens-name = ንእንታይ እዩ?
tokens-scope = ክገብሮ ዝኽእል
tokens-make = መፍትሕ ኣዳልዉ
tokens-made = እዚ እቲ መፍትሕ እዩ። ሕጂ ቅድሕዎ፦ ካልኣይ ግዜ ከነርእየኩም ኣይንኽእልን ኢና።
tokens-end = ኣቋርጹ
tokens-ended = ተቋሪጹ
tokens-none = መፍትሕ የለን።
scope-read = ምንባብ
scope-publish = ጉጅለታት ምልዋጥ
scope-admin = ኩሉ

## Take in and give out

import-title = ጉጅለታት ተቐበሉ
import-intro = ኣብዚ ሰንጠረዥ (CSV) ወይ JSON ለጥፉ። ቅድም እንታይ ከም ዝኸውን ትርእዩ። ነቲ ካልኣይ መልጎም ክሳብ እትጥውቑ ዝልወጥ ነገር የለን።
import-text = ሰንጠረዥ
import-format = ዓይነት
import-review = እንታይ ከም ዝኸውን ርኣዩ
import-apply = ተቐበሉ
import-added = ሓድሽ፦ { $n }
import-changed = ተለዊጡ፦ { $n }
import-unchanged = ከምቲ ዝነበሮ፦ { $n }
import-refused = ተነጺጉ፦ { $n }
import-row = መስመር { $row }፦ { $problem }
import-unreadable = እዚ ክንበብ ኣይተኻእለን፦ { $problem }
import-done = ተቐቢልናዮ።
export-title = ጉጅለታትና ንኻልኦት ሃቡ

## About us

profile-intro = በጻሕቲ ነዚ ኣብቲ “{ page-organisations }” ዝብል ገጽ የንብብዎ። ብኽንዲ ዝደለኹምዎ ቋንቋታት ጽሓፉ።
profile-text = መን ኢኹም፡ እንታይ ትገብሩ?
profile-phone = ቁጽሪ ተሌፎን
profile-email = ኢመይል
profile-web = ወብሳይት
profile-save = ዓቅቡ
glossary-title = ናይ ገዛእ ርእስና ቃላት
glossary-intro = ንሓደ ቃል ብኸመይ ከም እትጥቀሙሉ ኣብዚ ግለጹ። እቲ መግለጺ ኣብ ገጻት ጉጅለታትኩም ኣብ ጎኒ እቲ ቃል ይርከብ።
glossary-term = ቃል
glossary-meaning = ብእኡ ክትብልዎ እትደልዩ
