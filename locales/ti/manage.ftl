# Pages for the people of an organisation who look after its list. They have little time and are no computer people.
# An "entry" is everything that stands on the page of one group.

page-manage = ዝርዝር ምክንኻን
page-sign-in = እተዉ

## Signing in

sign-in-title = እተዉ
sign-in-intro = እዚ ንዝርዝር { $organisation } ንዝከናኸኑ ሰባት እዩ።
sign-in-email = ኢመይልኩም
sign-in-send = ሊንክ ስደዱለይ
sign-in-sent = ነዚ ኣድራሻ እንተፈሊጥናዮ፡ ሊንክ ዘለዎ መልእኽቲ ይመጽእ ኣሎ። እቲ ሊንክ ሓንሳብ፡ ንሓደ ሰዓት ይሰርሕ።
sign-in-too-many = ብዙሕ ሊንክ ተሓቲቱ። በጃኹም ድሕሪ ሓደ ሰዓት ደጊምኩም ፈትኑ።
# Button: with an account that the organisation has elsewhere.
sign-in-account = ብኣካውንት ናይ ትካልኩም እተዉ
sign-in-account-unknown = እዚ ኣካውንት ናይ ዝኾነ ነዚ ዝርዝር ዝከታተል ሰብ ኣይኮነን። ንሓደ ኣመሓዳሪ ክዕድመኩም ሕተቱ።
sign-in-account-failed = ብዚ ኣካውንት ምእታው ኣይተኻእለን። ሓንሳብ እንደገና ፈትኑ፡ ወይ ብኢመይል ሊንክ ሕተቱ።
sign-in-ready = ንምእታው ነቲ መልጎም ጠውቑ።
sign-in-button = እተዉ
sign-in-unknown-title = እዚ ሊንክ ኣይሰርሕን
sign-in-unknown = ሊንክ ሓንሳብን ንሓጺር ግዜን ይሰርሕ። ሓድሽ ሕተቱ።
sign-in-needed = በጃኹም ቅድም እተዉ።
sign-out = ውጹ
manage-forbidden = ክትርእይዎ ትኽእሉ፡ ክትልውጥዎ ግን ኣይትኽእሉን። ንኣመሓዳሪ ሕተቱ።
manage-expired = እዚ ገጽ ንነዊሕ ግዜ ተኸፊቱ ጸኒሑ፡ ወይ ደጊምኩም ኣቲኹም። በጃኹም ደጊምኩም ፈትኑ።

## Menu

manage-queue = ዝጽበ ዘሎ
manage-entries = ጉጅለታትና
manage-venues = ዕጹዋት ቦታታት
manage-people = ሰባት
manage-log = መዝገብ
manage-figures = ቁጽርታት
manage-tokens = መፍትሕ ንፕሮግራማት
manage-import = ምቕባልን ምሃብን
manage-profile = ብዛዕባና

## What is waiting

queue-nothing = ዝጽበ ነገር የለን። ኩሉ ተገይሩ።
queue-new = ሓደስቲ ጉጅለታት
queue-new-since = ኣብ { $date } መጺኡ
queue-new-changed = እቲ ጉጅለ ድሕሪ ሕቶኹም ነዚ ለዊጡ
queue-remarks = ነዚ ርኣዩ
remark-no-contact = ርክብ ንምግባር መንገዲ የለን።
remark-duplicate = ነቲ ኣቐዲሙ ዘሎ ጉጅለ ይመስል፦ { $name }
remark-stigma = ንሰባት ክጎድእ ዝኽእል ቃል፦ “{ $word }”። ምናልባት እቲ ጉጅለ ባዕሉ መሪጽዎ።
remark-personal = እዚ ብዛዕባ ሓደ ሰብ ክኸውን ይኽእል፦ “{ $what }”
remark-many =
    { $n ->
        [one] ካልእ { $n } ዝጽበ ዘሎ ጉጅለ ነዚ ይመስል።
       *[other] ካልኦት { $n } ዝጽበዩ ዘለዉ ጉጅለታት ነዚ ይመስሉ።
    }
remark-links = ኣብቲ ጽሑፍ ብዙሕ ኣድራሻታት ወብሳይት ኣሎ።
remark-no-email = እቲ ጉጅለ ኢመይል ኣይሃበን። ምስጢራዊ ሊንኩ ምስ ከፈተ መልስኹም ይርኢ።
queue-approve = ኣብ ዝርዝር ኣእትዉ
queue-ask = ሕቶ ሕተቱ
queue-decline = ኣብ ዝርዝር ኣይተእትዉ
queue-text = ሕቶኹም፡ ወይ ስለምንታይ ከም ዘይከኣል። እቲ ጉጅለ ነዚ የንብቦ።
queue-text-needed = በጃኹም መጀመርታ ሕቶኹም ጽሓፉ።
# A kind sentence that the group reads where nobody wrote why.
queue-decline-standard = ምስዚ ዝርዝር ኣይሰማማዕን እዩ።
queue-decline-same = ካብዞም ሓደ እኳ ኣብ ዝርዝር ኣይተእትዉ
queue-whole = ብምሉኡ ኣንብቡ
queue-private = ንዓኹም ጥራይ፦ { $email }
queue-reports = ሓበሬታታት ጌጋ
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
queue-peers = ንጉጅለታትና ዝደልዩ ካልኦት ወብሳይታት
queue-peer-allow = ፍቐዱ
queue-peer-block = ንጸጉ
queue-done = ተገይሩ።
queue-gone = ካልእ ሰብ ኣቐዲሙ ወሲንዎ።

## Entries

entries-search = ክፋል ስም ወይ ቦታ
entries-find = ድለዩ
entries-none = ዝሰማማዕ ጉጅለ የለን።
entry-title = ጉጅለ
entry-owned = እቲ ጉጅለ ባዕሉ ነዚ ሓበሬታ ይሕዞ።
entry-not-owned = ካብቲ ጉጅለ ገና ነዚ ሓበሬታ ዝሕዝ ሰብ የለን።
entry-hidden = እዚ ጉጅለ ኣብዚ ወብሳይት ሕቡእ እዩ።
entry-hide = ሕብኡ
entry-show = ደጊምኩም ኣርእዩ
entry-edit = ለውጡ
entry-edit-note = እቲ ጉጅለ እትልውጥዎ ይርኢ፡ ክመልሶ ድማ ይኽእል።
entry-confirm = እቲ ጉጅለ ኩሉ ገና ልክዕ እዩ ይብል
entry-link-title = ነቲ ጉጅለ ሓድሽ ሊንክ ሃቡ
entry-link-known = ናብቲ ዝፍለጥ ኣድራሻ ስደዱ
entry-link-other = ንምሃብ ሊንክ ግበሩ
entry-link-hint = ነዚ ካብቲ ጉጅለ ምዃኑ ርግጸኛታት እንተኾይንኩም ጥራይ ግበርዎ። እቲ ሓድሽ ምስ ተጠቐመሉ፡ እቲ ዝነበረ ኣይሰርሕን።
entry-link-sent = እቲ ሊንክ ይመጽእ ኣሎ።
entry-link-made = ነዚ ሊንክ ነቲ ጉጅለ ሃብዎ። ሓንሳብ ይሰርሕ፡ ክሳብ { $date }፦
entry-history = ዝተለወጠ

## Closed places

venues-intro = ህንጻ ንገለ ግዜ ዕጹው ድዩ? ሽዑ ኣብኡ ዝራኸቡ ኩሎም ጉጅለታት ዕረፍቲ ይወስዱ። ናይ ኦንላይን ርክባት ይቕጽሉ።
venues-place = ኣየናይ ህንጻ?
venues-from = ካብ መዓስ ዕጹው
venues-until = ክሳብ መዓስ ዕጹው፡ ንሱ ሓዊሱ
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
venues-problem = ህንጻን ቅድሚ እቲ ቀዳማይ ዘይኮነ መወዳእታ መዓልትን ምረጹ።

## People

people-invite = ሰብ ዓድሙ
people-name = ኢመይል
people-role = ክገብሮ ዝኽእል
people-remove = ኣልግሱ
people-sessions = ኣትዩ ኣሎ
people-session-since = ካብ { $date }
people-session-end = ወድኡ
people-yourself = እዚ ንስኹም ኢኹም
people-problem = ምሉእ ኢመይል ጽሓፉ።
people-last = ብውሕዱ ሓደ ኣመሓዳሪ ክህሉ ኣለዎ።
role-administrator = ኣመሓዳሪ፦ ኩሉ
role-editor = ኣዳላዊ፦ ጉጅለታትን ሓበሬታታት ጌጋን
role-reader = ኣንባቢ፦ ምርኣይ ጥራይ

## Log

log-intro = መን እንታይ ገይሩ። ዝኾነ ሰብ ክልውጦ ኣይክእልን።
log-when = መዓስ
log-who = መን
log-what = እንታይ
log-about = ብዛዕባ
log-older = ዝኣረገ
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
action-full = መሊኡ ምዃኑ ነጊሩ
action-cancelled = ርክባት ተሰሪዞም
action-handed-over = ተረኪቡ
action-withdrawn = ተኣልዩ
action-undone = ለውጢ ተመሊሱ
action-link = ሓድሽ ሊንክ ተገይሩ
action-claimed = ሓድሽ ሊንክ ተጠቒሞምሉ
action-hidden = ተሓቢኡ
action-shown = ደጊሙ ተራእዩ
action-unlisted = ካብ ዝርዝር ወጺኡ፡ ኣይተረጋገጸን
action-asked-to-confirm = ክረጋገጽ ተሓቲቱ
action-report-answered = ሓበሬታ ጌጋ ተመሊሱ
action-peer = ብዛዕባ ካልእ ወብሳይት ውሳነ
action-closed = ህንጻ ተዓጽዩ
action-reopened = ህንጻ ደጊሙ ተኸፊቱ
action-invited = ተዓዲሙ
action-removed = ተኣልዩ
action-role = መሰል ተለዊጡ
action-signed-in = ኣትዩ
action-session-ended = ምእታው ተወዲኡ
action-token = መፍትሕ ንፕሮግራም ተገይሩ
action-token-ended = መፍትሕ ናይ ፕሮግራም ተወዲኡ
action-imported = ጉጅለታት ተቐቢሎም
action-profile = “ብዛዕባና” ተለዊጡ

## Figures

figures-intro = እዞም ቁጽርታት ብዛዕባ ጉጅለታት እዮም፡ ፈጺሞም ብዛዕባ በጻሕቲ ኣይኮኑን።
figures-themes = ጉጅለታት ብኣርእስቲ
figures-languages = ጉጅለታት ብቋንቋ
figures-places = ጉጅለታት ብምምሕዳር ከተማ
figures-fresh = ጉጅለታት ኩሉ ልክዕ ምዃኑ ንመወዳእታ ዝነገሩሉ ግዜ
figures-fresh-half = ኣብ ዝሓለፈ ሽዱሽተ ወርሒ
figures-fresh-year = ቅድሚ ሽዱሽተ ወርሒ ክሳብ ሓደ ዓመት
figures-fresh-older = ቅድሚኡ፡ ወይ ፈጺሙ
figures-gaps = ዝድለ ግን ዘየለ
figures-gaps-note = ሰባት ዝገደፍዎ ድሌታትን ውጽኢት ዘይረኸበ ድሌያን። ንኣሽቱ ቁጽርታት ኣይርኣዩን፡ እቶም ካልኦት ድማ ዝተገምገሙ እዮም።
figures-wishes = ድሌታት
figures-empty = ውጽኢት ዘይብሉ ድሌያ
figures-count = ቁጽሪ
figures-any = ዝኾነ
figures-all = ኩሎም ወብሳይታት ብሓባር
figures-own = ጉጅለታትና ጥራይ
figures-csv = ከም ሰንጠረዥ ኣውርዱ (CSV)
figures-nothing = ገና ዝርአ የለን።

## Keys for programs

tokens-intro = ካልእ ፕሮግራም ብመፍትሕ ነቲ ዝርዝር ከንብቦ ወይ ክልውጦ ይኽእል።
tokens-name = ንእንታይ እዩ?
tokens-scope = ክገብሮ ዝኽእል
tokens-make = መፍትሕ ግበሩ
tokens-made = እዚ እቲ መፍትሕ እዩ። ሕጂ ቅድሕዎ፦ ካልኣይ ግዜ ከነርእዮ ኣይንኽእልን።
tokens-end = ወድኡ
tokens-ended = ተወዲኡ
tokens-none = መፍትሕ የለን።
scope-read = ምንባብ
scope-publish = ጉጅለታት ምልዋጥ
scope-admin = ኩሉ

## Take in and give out

import-title = ጉጅለታት ተቐበሉ
import-intro = ኣብዚ ሰንጠረዥ (CSV) ወይ JSON ለጥፉ። ቅድም እንታይ ከም ዝኸውን ትርእዩ። ነቲ ካልኣይ መልጎም ክሳብ እትጥውቑ ገለ ኣይልወጥን።
import-text = ሰንጠረዥ
import-format = ዓይነት
import-review = እንታይ ከም ዝኸውን ርኣዩ
import-apply = ተቐበሉ
import-added = ሓድሽ፦ { $n }
import-changed = ተለዊጡ፦ { $n }
import-unchanged = ከምቲ ዝነበሮ፦ { $n }
import-refused = ተነጺጉ፦ { $n }
import-row = መስመር { $row }፦ { $problem }
import-unreadable = እዚ ክንበብ ኣይክእልን፦ { $problem }
import-done = ተቐቢልናዮ።
export-title = ጉጅለታትና ሃቡ

## About us

profile-intro = በጻሕቲ ነዚ ኣብ ገጽ “{ page-organisations }” የንብብዎ። ብዝደለኹምዎ ቋንቋታት ጽሓፉ።
profile-text = መን ኢኹም፡ እንታይ ትገብሩ?
profile-phone = ቁጽሪ ተሌፎን
profile-email = ኢመይል
profile-web = ወብሳይት
profile-save = ዓቅቡ
glossary-title = ናይ ገዛእ ርእስና ቃላት
glossary-intro = ንሓደ ቃል ብኸመይ ከም እትጥቀሙሉ ኣብዚ ግለጹ። እቲ መግለጺ ኣብ ገጻት ጉጅለታትኩም ኣብ ጎኒ እቲ ቃል ይርከብ።
glossary-term = ቃል
glossary-meaning = ብእኡ ክትብልዎ እትደልዩ
