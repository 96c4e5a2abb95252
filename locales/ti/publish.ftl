# A group puts itself on the list and keeps its own entry. The readers are volunteers of a group, often tired and on
# a phone; they write about their own group in their own words. Short sentences, everyday words (CEFR B1), kind.
# "Entry" is everything that stands on the page of one group. "The list" is the list of groups of an organisation.

## The form

page-publish = ጉጅለኹም ኣብ ዝርዝር ኣእትዉ
publish-title = ጉጅለኹም ኣብ ዝርዝር ኣእትዉ
publish-intro = ዳርጋ ዓሰርተ ደቒቕ ይወስድ። ሕሳብ ኣየድልየኩምን። ድሓር ኩሉ ክትልውጡ ወይ ከተልግሱ ትኽእሉ።
publish-review = ቅድሚ ኣብ ዝርዝር ምእታዉ ሓደ ሰብ ካብ { $organisation } የንብቦ። ቃላትኩም ኣይልውጡን።
# Number of the step, above the heading of a page of the form.
publish-step = ስጉምቲ { $step } ካብ { $steps }
publish-step-about = ጉጅለኹም ብዛዕባ እንታይ እዩ?
publish-step-find = ሰባት ብኸመይ ይረኽቡኹም?
publish-step-people = ንመን እዩ?
publish-step-when = መዓስን ኣበይን ትራኸቡ?
publish-step-contact = ሰባት ከመይ ይረኽቡኹም?
publish-step-check = ከምዚ ልክዕ ድዩ?
publish-next = ቀጽሉ
publish-back = ተመለሱ
publish-save = ዓቅቡ
publish-send = ኣብ ዝርዝር ኣእትዉ
# Beside the name of a question that may be left empty.
publish-optional = ባዶ ክተርፍ ይኽእል
publish-problems = ገና ክምላእ ወይ ክልወጥ ዘለዎ ኣሎ። ዝጸሓፍኩምዎ ገና ኣሎ።
publish-problem-at = { $question }፦ { $problem }

publish-text-language = ብኣየናይ ቋንቋ ትጽሕፉ?
publish-text-language-hint = በቲ ንጉጅለኹም ብዝበለጸ ዝሰማማዕ ቋንቋ ጽሓፉ። ኣብ ታሕቲ ካልእ ቋንቋታት ክትውስኹ ትኽእሉ።
publish-name = ስም ጉጅለ
publish-name-hint = ንኣብነት፦ ናይ ሰሉስ ጉጅለ ሄልሞንድ
publish-own-term = ንርእስኹም እንታይ ትብሉ?
publish-own-term-hint = ንኣብነት፦ ናይ ሓድሕድ ሓገዝ ጉጅለ፡ ናይ ሻሂ ንግሆ፡ ናይ እግሪ ጉዕዞ ጉጅለ። ቃል ንስኹም ትመርጹ።
publish-summary = ጉጅለኹም ብሓደ ወይ ክልተ ምሉእ ሓሳብ
publish-summary-hint = ንኣብነት፦ ሰብ ዝሞተንና ኣንስቲ ኢና። ሻሂ ንሰቲ፡ ንዛረብ።
publish-description = ብዛዕባ ጉጅለኹም ተወሳኺ ንገሩ
publish-description-hint = ብሓባር እንታይ ትገብሩ? ንመን ጽቡቕ እዩ? በጃኹም ኣስማት ሰባትን ሕማም ሓደ ሰብን ኣይትጽሓፉ።
publish-first-visit = ናይ መጀመርታ ግዜ ከመይ እዩ?
publish-first-visit-hint = ንኣብነት፦ ኣብ ኣፍደገ ንጽበየኩም። ገለ ክትብሉ ኣየድልየኩምን።
publish-rules = ብዛዕባ እንታይ ተሰማሚዕኩም?
publish-rules-hint = ንኣብነት፦ ኣብዚ ዝበሃል ኣብዚ ይተርፍ።
publish-add-language = ብኻልእ ቋንቋ እውን ጽሓፉ
publish-add-language-button = ነዚ ቋንቋ ወስኹ
# Heading above the texts in a second or third language. $language is its name.
publish-texts-in = ጽሑፋት ብ፦ { $language }

publish-themes = ብዛዕባ እንታይ እዩ?
publish-themes-hint = ሓደ ወይ ካብኡ ንላዕሊ ኣርእስቲ ምረጹ። ሰባት ብእኡ ይረኽቡኹም። ኣብ ገጽኩም ናይ ገዛእ ርእስኹም ቃላት እውን ኣሎ።
publish-themes-suggested = እዞም ኣርእስትታት ምስቲ ዝጸሓፍኩምዎ ይሰማምዑ
publish-languages = ኣብቲ ጉጅለ ኣየኖት ቋንቋታት ትዛረቡ?
publish-anonymity = ብዛዕባ ዝመጽእ ሰብ ካልኦት እንታይ ይፈልጡ?
publish-for = ንመን?
publish-gender = ንኣንስቲ ጥራይ ወይ ንሰብኡት ጥራይ ድዩ?
publish-gender-both = ንኹሉ
publish-age-min = ካብ ክንደይ ዕድመ?
publish-age-max = ክሳብ ክንደይ ዕድመ?
publish-community = ሓደ ድሕረ ባይታ ንዘለዎም ሰባት ድዩ?
publish-community-hint = ኩሉ ሰብ ክመጽእ ዝኽእል እንተኾይኑ ባዶ ግደፍዎ።
publish-conviction = ኣብ እምነት ወይ ርእይቶ ዝተመስረተ ድዩ?
publish-conviction-none = ኣይኮነን
publish-facilitation = ነቲ ጉጅለ መን ይመርሖ?
publish-supported = ኣየናይ ትካል ይሕግዘኩም?
publish-supported-hint = ንኣብነት ማእከል ገዛውቲ። ዝሕግዝ እንተዘየለ ባዶ ግደፍዎ።
publish-welcome = ንሰባት ከመይ ትቕበልዎም?
publish-openness = ሰብ ከመይ ይጽንበር?
publish-size = ዳርጋ ክንደይ ሰብ ይመጽእ?
publish-cost = ክንደይ ይኸፈሎ?
publish-cost-unsaid = ኣይንነግርን ኢና
publish-amount = ሓደ ግዜ ክንደይ ዩሮ?

publish-format = ከመይ ትራኸቡ?
publish-day = ኣየናይ መዓልቲ?
publish-day-none = መዓልቲ ምረጹ
publish-rhythm = ክንደይ ግዜ?
publish-rhythm-kept = ከምቲ ሕጂ ዘለዎ፦ { $rhythm }
publish-start = ሰዓት ክንደይ ይጅምር?
publish-start-hint = ንኣብነት 19:30
publish-minutes = ክንደይ ደቒቕ ይወስድ?
publish-from = እቲ ቀዳማይ ርክብ መዓስ እዩ?
publish-from-hint = ነፍሲ ወከፍ ሰሙን እንተዘይትራኸቡ ነዚ ምልእዎ። ሽዑ ኣየኖት ሰሙናት ከም ዝኾኑ ንፈልጥ።
publish-meeting-more = ካልእ መዓልቲ ወይ ሰዓት ወስኹ
# Heading above the second, third… time at which a group meets.
publish-meeting-number = ርክብ { $number }
publish-venue = ቦታ
publish-venue-kind = እንታይ ዓይነት ቦታ እዩ?
publish-venue-name = ስም ህንጻ
publish-street = ጎደናን ቁጽርን
publish-postcode = ቁጽሪ ፖስጣ
publish-postcode-hint = ንኣብነት 5701 AB
publish-place = ከተማ ወይ ዓዲ
publish-disclosure = ብዛዕባ እቲ ቦታ ኩሉ ሰብ እንታይ ክፈልጥ ይኽእል?
publish-disclosure-exact = ምሉእ ኣድራሻ
publish-disclosure-area = ከተማን ከባቢን ጥራይ
publish-disclosure-on-contact = ምምሕዳር ከተማ ጥራይ። ሰብ እንተረኺቡኩም ኣድራሻ ትነግርዎ።
publish-access = ንምምጻእ ዘቃልል እንታይ ኣሎ?
publish-travel = ሰባት ናብኡ ከመይ ይመጹ?
publish-travel-hint = ንኣብነት፦ ኣውቶቡስ 51፡ መዕረፊ ዕዳጋ
publish-online-kind = ኦንላይን ወይ ብተሌፎን ከመይ ትራኸቡ?
publish-online-url = ኣድራሻ ናይ ኦንላይን ርክብ
publish-online-url-hint = ሰባት ምስ ረኸቡኹም ዝወሃቦም እንተኾይኑ ባዶ ግደፍዎ።
publish-online-note = ሰባት እንታይ ክፈልጡ ኣለዎም?

publish-contact = ኩሉ ሰብ እንታይ ክርኢ ይኽእል?
publish-contact-hint = ብውሕዱ ሓደ ምረጹ፡ ወይ ሰባት ብቐጥታ ናብ ርክብ ክመጹ ዝኽእሉ እንተኾይኖም ኩሉ ባዶ ግደፍዎ። ይከኣል እንተኾይኑ ቁጽሪ ወይ ኣድራሻ እቲ ጉጅለ ይኹን።
publish-phone = ቁጽሪ ተሌፎን
publish-email = ኣድራሻ ኢመይል
publish-web = ወብሳይት
publish-messenger = WhatsApp፡ Signal ወይ Telegram
publish-messenger-hint = ቁጽሪ ወይ ሊንክ
publish-by-form = ሰባት በዚ ወብሳይት ክጽሕፉልና ይኽእሉ። ኣድራሻና ኣይርእይዎን።
publish-seeking = እንታይ ትደልዩ?
publish-private = ንዓና ጥራይ
publish-maintainer = ናይ ገዛእ ርእስኹም ኢመይል
publish-maintainer-hint = ካልእ ሰብ ኣይርእዮን። ንምስጢራዊ ሊንክኹም፡ ንመልእኽትታት በጻሕትን ኣብ ዓመት ክልተ ግዜ ኩሉ ገና ልክዕ ምዃኑ ንምሕታትን ጥራይ ንጥቀመሉ።
publish-mail-link = ምስጢራዊ ሊንክ ብኢመይል ስደዱለይ
publish-preview = በጻሕቲ ከምዚ ክርእይዎ እዮም።
publish-not-saved = ገና ዝተዓቀበ የለን።
# For robots that fill in every field; people do not see it.
publish-trap = ነዚ ባዶ ግደፍዎ

## After it was sent

publish-done-title = የቐንየልና። ጉጅለኹም በጺሑና።
publish-done = ቅድም { $organisation } የንብቦ። ቁሩብ መዓልታት ክወስድ ይኽእል። ድሕሪኡ ኣብ ዝርዝር ይኸውን።
publish-link-title = ነዚ ምስጢራዊ ሊንክ ዓቅብዎ
publish-link = በዚ ሊንክ ጉጅለኹም ክትልውጡ ወይ ከተልግሱ ትኽእሉ። ነቲ ሊንክ ዘለዎ ሰብ እውን ይኽእል። ካልኣይ ግዜ ከነርእዮ ኣይንኽእልን።
publish-link-how = ቅድሕዎ፡ ነዚ ገጽ ሕተምዎ፡ ወይ ጽሓፍዎ።
publish-link-mailed = ናብ ኢመይልኩም እውን ሰዲድናዮ።
publish-too-many = ሎሚ ብዙሓት ጉጅለታት ተሰዲዶም። በጃኹም ጽባሕ ደጊምኩም ፈትኑ። ዝጸሓፍኩምዎ ገና ኣብዚ ኣሎ።
publish-too-fast = ኣዝዩ ቅልጡፍ ነይሩ። ኩሉ ልክዕ ምዃኑ ደጊምኩም ርኣዩ፡ ነቲ መልጎም ድማ ደጊምኩም ጠውቑ።

## The group's own page

page-edit = ጉጅለኹም
edit-title = ጉጅለኹም
edit-unknown-title = እዚ ሊንክ ኣይሰርሕን
edit-unknown = ምናልባት ብምሉኡ ኣይተቐድሐን፡ ወይ ሓድሽ ሊንክ ኣሎ። ካብ { $organisation } ሓድሽ ሕተቱ።
edit-state-waiting = ጉጅለኹም ይጽበ ኣሎ። { $organisation } ከንብቦ እዩ።
edit-state-asked = { $organisation } ሕቶ ኣለዎ፦
edit-state-answer = ክትልውጥዎ እትደልዩ ለውጡ። ሽዑ ደጊምና ነንብቦ።
edit-state-declined = { $organisation } ንጉጅለኹም ኣብ ዝርዝር ኣየእተዎን። ምኽንያቱ፦
edit-state-listed = ጉጅለኹም ኣብ ዝርዝር ኣሎ።
edit-state-hidden = { $organisation } ሕጂ ንጉጅለኹም ኣየርእዮን። ንምንታይ ሕተትዎም።
edit-state-unlisted = ካባኹም ንነዊሕ ግዜ ስለ ዘይሰማዕና፡ ጉጅለኹም ሕጂ ኣብ ዝርዝር የለን። “{ edit-confirm-button }” ጠውቑ፡ ሽዑ ይምለስ።
edit-see = ገጽ ጉጅለኹም ርኣዩ
edit-confirmed-on = ኩሉ ገና ልክዕ ምዃኑ ንመወዳእታ ግዜ ኣብ { $date } ነጊርኩም።
edit-confirmed-never = ኩሉ ልክዕ ምዃኑ ገና ኣይነገርኩምን።
edit-confirm-title = ኩሉ ገና ልክዕ ድዩ?
edit-confirm-button = እወ፡ ኩሉ ገና ልክዕ እዩ
edit-confirmed = የቐንየልና። ገና ልክዕ ምዃኑ ኩሉ ሰብ ክርኢ ይኽእል።
edit-change-title = ገለ ለውጡ
edit-change-button = ሓበሬታ ለውጡ
edit-saved = ተዓቂቡ።
edit-pause-title = ዕረፍቲ ውሰዱ
edit-pause-hint = በጻሕቲ ንገለ ግዜ ከም ዘይትራኸቡ ይርእዩ።
edit-pause-until = ክሳብ ኣየናይ መዓልቲ፡ ንሱ ሓዊሱ?
edit-pause-note = በጻሕቲ እንታይ ክፈልጡ ኣለዎም?
edit-pause-button = ዕረፍቲ ውሰዱ
edit-resume-button = ደጊምና ንራኸብ ኣለና
edit-full-button = እቲ ጉጅለ መሊኡ
edit-not-full-button = ደጊሙ ቦታ ኣሎ
edit-cancel-title = ሓደ ርክብ ኣይካየድን
edit-cancel-hint = ዘይትራኸቡሉ መዓልታት ምረጹ።
edit-skip-holidays = ኣብ ህዝባዊ በዓላት ፈጺምና ኣይንራኸብን ኢና
edit-cancel-button = ነዞም መዓልታት ዓቅቡ
# Beside a day that is a public holiday. $holiday is its name.
edit-holiday = በዓል፦ { $holiday }
edit-hand-over-title = ካልእ ሰብ ይግበሮ
edit-hand-over-hint = ሓድሽ ምስጢራዊ ሊንክ ክህሉ እዩ። ናትኩም ብኡንብኡ ኣይሰርሕን።
edit-hand-over-email = ኢመይል ናይቲ ሓድሽ ሰብ
edit-hand-over-button = ሓድሽ ሊንክ ግበሩ
edit-handed-over-title = ሓድሽ ምስጢራዊ ሊንክ ኣሎ
edit-handed-over = ነዚ ሊንክ ነቲ ሓድሽ ሰብ ሃብዎ። እቲ ዝነበረ ሊንክ ደጊም ኣይሰርሕን።
edit-email-title = ኢመይልኩም
edit-email-button = ኣድራሻ ዓቅቡ
edit-withdraw-title = ነቲ ጉጅለ ኣልግሱ
edit-withdraw-hint = ሽዑ ኣብ ዝኾነ ዝርዝር ኣይክህሉን፡ ዝጸሓፍኩምዎ ድማ ንርስዖ። እዚ ክምለስ ኣይክእልን።
edit-withdraw-sure = እወ፡ ጉጅለይ ኣልግሱ
edit-withdraw-button = ነቲ ጉጅለ ኣልግሱ
edit-withdraw-confirm = በጃኹም ቅድም ነታ ሳጹን ምልክት ግበሩላ።
edit-withdrawn-title = ጉጅለኹም ካብ ዝርዝር ወጺኡ
edit-withdrawn = ካብኡ ገለ የብልናን። ንዝገበርኩምዎ የቐንየልና።
edit-history-title = ካልኦት ዝለወጥዎ
edit-history-none = ካልእ ሰብ ገለ ኣይለወጠን።
edit-history-by = ዝለወጠ፦ { $who }፡ { $date }
edit-before = ቅድሚኡ
edit-after = ሕጂ
edit-nothing = (ባዶ)
edit-undo-button = ነዚ ምለሱ
edit-undone = ከምቲ ዝነበሮ ኮይኑ።
edit-conflict-title = ኣብዚ መንጎ ካልእ ሰብ ለዊጥዎ
edit-conflict = ገለ ኣይጠፍአን። ኣብ ታሕቲ ሕጂ ዘሎን ንስኹም ዝጸሓፍኩምዎን ኣሎ። እንተዓቂብኩም፡ ኣብዞም ክፍልታት ቃላትኩም ይጸንዕ።
edit-conflict-theirs = ሕጂ ዘሎ
edit-conflict-mine = ንስኹም ዝጸሓፍኩምዎ
edit-conflict-save = ቃላተይ ዓቅቡ
# Beside the day on which a group last said that all is right, when that is long ago.
card-not-lately = ካብ ዝረጋገጽ ነዊሕ ግዜ ኮይኑ
edit-claim-title = ሓበሬታ ጉጅለኹም ባዕልኹም ሓዙ
edit-claim = { $organisation } ሓበሬታ ጉጅለኹም ባዕልኹም ክትሕዙ ይሓተኩም። ንእኡ ምስጢራዊ ሊንክ ትረኽቡ። እዚ መልጎም ሓንሳብ ይሰርሕ።
edit-claim-button = ምስጢራዊ ሊንክ ሃቡኒ

## holiday: public holidays

holiday-new-year = ሓድሽ ዓመት
holiday-good-friday = ዓርቢ ስቕለት
holiday-easter = ሰንበት ፋሲካ
holiday-easter-monday = ሰኑይ ፋሲካ
holiday-king = መዓልቲ ንጉስ
holiday-liberation = መዓልቲ ነጻነት
holiday-labour = መዓልቲ ሰራሕተኛታት
holiday-ascension = ዕርገት
holiday-whit-sunday = ሰንበት ጰራቅሊጦስ
holiday-whit-monday = ሰኑይ ጰራቅሊጦስ
holiday-assumption = ፍልሰታ
holiday-unity = መዓልቲ ሓድነት ጀርመን
holiday-national = ሃገራዊ በዓል
holiday-all-saints = በዓል ኩሎም ቅዱሳን
holiday-armistice = መዓልቲ ደው ምባል ተኹሲ
holiday-christmas = ልደት
holiday-boxing = ካልኣይ መዓልቲ ልደት
