# A group puts itself on the list and keeps its own entry. The readers are volunteers of a group, often tired and on
# a phone; they write about their own group in their own words. Short sentences, everyday words (CEFR B1), kind.
# "Entry" is everything that stands on the page of one group. "The list" is the list of groups of an organisation.

## The form

page-publish = ጉጅለኹም ኣብ ዝርዝር ኣእትዉ
publish-title = ጉጅለኹም ኣብ ዝርዝር ኣእትዉ
publish-intro = ኣስታት ዓሰርተ ደቓይቕ ይወስድ። ኣካውንት ክትከፍቱ ኣየድልየኩምን እዩ። ድሓር ንኹሉ ክትልውጥዎ ወይ ከተልግስዎ ትኽእሉ ኢኹም።
publish-review = ጉጅለኹም ኣብ ዝርዝር ቅድሚ ምእታዉ፡ ሓደ ሰብ ካብ { $organisation } የንብቦ። ንቃላትኩም ግን ኣይልውጦን እዩ።
# Number of the step, above the heading of a page of the form.
publish-step = ስጉምቲ { $step } ካብ { $steps }
publish-step-about = ጉጅለኹም ብዛዕባ እንታይ እዩ?
publish-step-find = ሰባት ንጉጅለኹም ብኸመይ ይረኽብዎ?
publish-step-people = ንመን እዩ?
publish-step-when = መዓስን ኣበይን ትራኸቡ?
publish-step-contact = ሰባት ምሳኹም ብኸመይ ርክብ ይገብሩ?
publish-step-check = ከምዚ ልክዕ ድዩ?
publish-next = ቀጽሉ
publish-back = ተመለሱ
publish-save = ዓቅቡ
publish-send = ኣብ ዝርዝር ኣእትዉ
# Beside the name of a question that may be left empty.
publish-optional = ባዶ ክተርፍ ይኽእል
publish-problems = ገና ክምላእ ወይ ክልወጥ ዘለዎ ነገር ኣሎ። እቲ ዝጸሓፍኩምዎ ግን ኣሎ፡ ኣይጠፍአን።
publish-problem-at = { $question }፦ { $problem }

publish-text-language = ብኣየናይ ቋንቋ ትጽሕፉ?
publish-text-language-hint = በቲ ምስ ጉጅለኹም ዝያዳ ዝሰማማዕ ቋንቋ ጽሓፉ። ኣብ ታሕቲ ካልኦት ቋንቋታት ክትውስኹ ትኽእሉ ኢኹም።
publish-name = ስም ናይቲ ጉጅለ
publish-name-hint = ንኣብነት፦ ናይ ሰሉስ ጉጅለ Helmond
publish-own-term = ንጉጅለኹም እንታይ ኢልኩም ትጽውዕዎ?
publish-own-term-hint = ንኣብነት፦ ጉጅለ ነብሰ-ሓገዝ፡ ናይ ንግሆ ሻሂ፡ ጉጅለ ጉዕዞ እግሪ። ነቲ ቃል ባዕልኹም ትመርጹ።
publish-summary = ጉጅለኹም ብሓንቲ ወይ ብክልተ ምሉእ ሓሳብ
publish-summary-hint = ንኣብነት፦ ቀረባ ሰብ ዝሞተና ደቂ ኣንስትዮ ኢና። ሻሂ እናሰተና ንዛረብ።
publish-description = ብዛዕባ ጉጅለኹም ተወሳኺ ንገሩ
publish-description-hint = ብሓባር እንታይ ትገብሩ? ንመን ይጠቅም? በጃኹም ኣስማት ሰባት ወይ ሕማም ናይ ሓደ ሰብ ኣይትጽሓፉ።
publish-first-visit = ናይ መጀመርታ ግዜ ከመይ እዩ?
publish-first-visit-hint = ንኣብነት፦ ኣብ ኣፍደገ ንጽበየኩም። ክትዛረቡ ግድን ኣይኮነን።
publish-rules = ስምምዕኩም እንታይ እዩ?
publish-rules-hint = ንኣብነት፦ ኣብዚ ዝተባህለ ኣብዚ ይተርፍ።
publish-add-language = ብኻልእ ቋንቋ እውን ጽሓፉ
publish-add-language-button = ነዚ ቋንቋ ወስኹ
# Heading above the texts in a second or third language. $language is its name.
publish-texts-in = ቋንቋ ናይዞም ጽሑፋት፦ { $language }

publish-themes = ብዛዕባ እንታይ እዩ?
publish-themes-hint = ሓደ ወይ ካብኡ ንላዕሊ ኣርእስቲ ምረጹ። ሰባት በዚ ይረኽቡኹም። ኣብ ገጽኩም ናትኩም ቃላት እውን ይህሉ።
publish-themes-suggested = እዞም ኣርእስትታት ምስቲ ዝጸሓፍኩምዎ ይሰማምዑ
publish-languages = ኣብቲ ጉጅለ ኣየኖት ቋንቋታት ትዛረቡ?
publish-anonymity = ብዛዕባ ዝመጽእ ሰብ ካልኦት እንታይ ይፈልጡ?
publish-for = ንመን?
publish-gender = ንደቂ ኣንስትዮ ጥራይ ወይ ንሰብኡት ጥራይ ድዩ?
publish-gender-both = ንኹሉ ሰብ
publish-age-min = ካብ ክንደይ ዓመት ዕድመ ጀሚሩ?
publish-age-max = ክሳብ ክንደይ ዓመት ዕድመ?
publish-community = ሓደ ዓይነት መበቆል ንዘለዎም ሰባት ድዩ?
publish-community-hint = ኩሉ ሰብ ክመጽእ ዝኽእል እንተኾይኑ፡ ባዶ ግደፍዎ።
publish-conviction = ኣብ እምነት ወይ ኣረኣእያ ዝተመስረተ ድዩ?
publish-conviction-none = ኣይኮነን
publish-facilitation = ነቲ ጉጅለ መን ይመርሖ?
publish-supported = ኣየናይ ትካል ይሕግዘኩም?
publish-supported-hint = ንኣብነት ማእከል ከባቢ። ዝሕግዘኩም እንተዘየለ፡ ባዶ ግደፍዎ።
publish-welcome = ንሰባት ብኸመይ ትቕበልዎም?
publish-openness = ሰብ ናብቲ ጉጅለ ብኸመይ ይጽንበር?
publish-size = ኣስታት ክንደይ ሰብ ይመጽእ?
publish-cost = ክንደይ የኽፍል?
publish-cost-unsaid = ኣይንነግርን ኢና
publish-amount = ንነፍሲ ወከፍ ግዜ ክንደይ ዩሮ?

publish-format = ብኸመይ ትራኸቡ?
publish-day = ኣብ ኣየናይ መዓልቲ?
publish-day-none = መዓልቲ ምረጹ
publish-rhythm = ኣብ ክንደይ ግዜ ሓንሳብ?
publish-rhythm-kept = ከምቲ ሕጂ ዘለዎ፦ { $rhythm }
publish-start = ሰዓት ክንደይ ይጅምር?
publish-start-hint = ንኣብነት 19:30
publish-minutes = ክንደይ ደቓይቕ ይወስድ?
publish-from = እቲ ናይ መጀመርታ ኣኼባ መዓስ እዩ?
publish-from-hint = በብሰሙኑ ዘይትራኸቡ እንተኾይንኩም፡ ነዚ ምልእዎ። ሽዑ ኣየኖት ሰሙናት ምዃኖም ንፈልጥ።
publish-meeting-more = ካልእ መዓልቲ ወይ ሰዓት ወስኹ
# Heading above the second, third… time at which a group meets.
publish-meeting-number = ኣኼባ { $number }
publish-venue = ቦታ
publish-venue-kind = እንታይ ዓይነት ቦታ እዩ?
publish-venue-name = ስም ናይቲ ህንጻ
publish-street = ጎደናን ቁጽርን
publish-postcode = ፖስታ ኮድ
publish-postcode-hint = ንኣብነት 5701 AB
publish-place = ከተማ ወይ ዓዲ
publish-disclosure = ብዛዕባ እቲ ቦታ ኩሉ ሰብ እንታይ ክፈልጥ ይኽእል?
publish-disclosure-exact = ምሉእ ኣድራሻ
publish-disclosure-area = ከተማን ከባቢን ጥራይ
publish-disclosure-on-contact = ምምሕዳር ከተማ ጥራይ። ሰብ ርክብ ምስ ገበረ፡ ኣድራሻ ትነግርዎ።
publish-access = ምምጻእ ዘቕልል እንታይ ኣሎ?
publish-travel = ሰባት ብኸመይ ይመጹ?
publish-travel-hint = ንኣብነት፦ ኣውቶቡስ 51፡ መዕረፊ ዕዳጋ
publish-online-kind = ኦንላይን ወይ ብተሌፎን ብኸመይ ትራኸቡ?
publish-online-url = ኣድራሻ ናይቲ ኦንላይን ኣኼባ
publish-online-url-hint = ሰባት ርክብ ምስ ገበሩ ዝወሃቦም እንተኾይኑ፡ ባዶ ግደፍዎ።
publish-online-note = ሰባት እንታይ ክፈልጡ ኣለዎም?

publish-contact = ኩሉ ሰብ እንታይ ክርኢ ይኽእል?
publish-contact-hint = እንተወሓደ ሓደ ምረጹ። ሰባት ብቐጥታ ናብ ኣኼባ ክመጹ ዝኽእሉ እንተኾይኖም ግን፡ ንኹሉ ባዶ ክትገድፍዎ ትኽእሉ ኢኹም። ይከኣል እንተኾይኑ፡ ቁጽሪ ወይ ኣድራሻ ናይቲ ጉጅለ ሃቡ።
publish-phone = ቁጽሪ ተሌፎን
publish-email = ኣድራሻ ኢመይል
publish-web = ወብሳይት
publish-messenger = WhatsApp፡ Signal ወይ Telegram
publish-messenger-hint = ቁጽሪ ወይ ሊንክ
publish-by-form = ሰባት በዚ ወብሳይት ኣቢሎም ክጽሕፉልና ይኽእሉ እዮም። ኣድራሻና ኣይርእይዎን እዮም።
publish-seeking = ንመን ወይ እንታይ ትደልዩ?
publish-private = ንዓና ጥራይ
publish-maintainer = ናይ ገዛእ ርእስኹም ኣድራሻ ኢመይል
publish-maintainer-hint = ካልእ ሰብ ኣይርእዮን እዩ። ምስጢራዊ ሊንክኹምን መልእኽቲ ካብ በጻሕትን ንምስዳድ፡ ኣብ ዓመት ክልተ ግዜ ድማ ኩሉ ገና ልክዕ ድዩ ኢልና ንምሕታት ጥራይ ንጥቀመሉ።
publish-mail-link = ምስጢራዊ ሊንክ ብኢመይል ስደዱለይ
publish-preview = በጻሕቲ ከምዚ ገይሮም ይርእይዎ።
publish-not-saved = ገና ዝተዓቀበ ነገር የለን።
# For robots that fill in every field; people do not see it.
publish-trap = ነዚ ባዶ ግደፍዎ

## After it was sent

publish-done-title = የቐንየልና። ጉጅለኹም በጺሑና።
publish-done = { $organisation } ቅድም የንብቦ። ቁሩብ መዓልታት ክወስድ ይኽእል እዩ። ድሕሪኡ ኣብ ዝርዝር ይኣቱ።
publish-link-title = ነዚ ምስጢራዊ ሊንክ ዓቅብዎ
publish-link = በዚ ሊንክ፡ ብዛዕባ ጉጅለኹም ዝተጻሕፈ ክትልውጡ፡ ወይ ንጉጅለኹም ከተልግስዎ ትኽእሉ ኢኹም። እዚ ሊንክ ዘለዎ ኩሉ ሰብ ከምኡ ክገብር ይኽእል እዩ። ካልኣይ ግዜ ከነርእየኩም ኣይንኽእልን ኢና።
publish-link-how = ቅድሕዎ፡ ነዚ ገጽ ሕተምዎ፡ ወይ ኣብ ወረቐት ጽሓፍዎ።
publish-link-mailed = ናብ ኢመይልኩም እውን ሰዲድናዮ።
publish-too-many = ሎሚ ብዙሓት ጉጅለታት ተሰዲዶም። በጃኹም ጽባሕ ደጊምኩም ፈትኑ። ዝጸሓፍኩምዎ ገና ኣብዚ ኣሎ።
publish-too-fast = ኣዝዩ ቅልጡፍ ነይሩ። በጃኹም ኩሉ ልክዕ እንተኾይኑ ደጊምኩም ርኣዩ እሞ፡ ነቲ መልጎም እንደገና ጠውቑ።

## The group's own page

page-edit = ጉጅለኹም
edit-title = ጉጅለኹም
edit-unknown-title = እዚ ሊንክ (ደጊም) ኣይሰርሕን እዩ
edit-unknown = ምናልባት ብምሉኡ ኣይተቐድሐን፡ ወይ ሓድሽ ሊንክ ኣሎ ይኸውን። ሓድሽ ሊንክ ክህበኩም፡ ንትካል { $organisation } ሕተቱ።
edit-too-many = ኣብ ሓጺር ግዜ ብዙሕ ተለዊጡ። በጃኹም ሓደ ሰዓት ተጸበዩ እሞ መሊስኩም ፈትኑ። ዝጠፍአ የለን።
edit-state-waiting = ጉጅለኹም ይጽበ ኣሎ። { $organisation } ከንብቦ እዩ።
edit-state-asked = { $organisation } ንዓኹም ሕቶ ኣለዎ፦
edit-state-answer = ክትልውጥዎ እትደልዩ ነገር ለውጡ። ሽዑ ደጊምና ነንብቦ።
edit-state-declined = { $organisation } ንጉጅለኹም ኣብ ዝርዝር ኣየእተዎን። ምኽንያቱ እዚ እዩ፦
edit-state-listed = ጉጅለኹም ኣብ ዝርዝር ኣሎ።
edit-state-hidden = { $organisation } ሕጂ ንጉጅለኹም ኣየርእዮን ኣሎ። ስለምንታይ ምዃኑ ሕተትዎ።
edit-state-unlisted = ንነዊሕ ግዜ ካባኹም ስለ ዘይሰማዕና፡ ጉጅለኹም ሕጂ ኣብ ዝርዝር የለን። “{ edit-confirm-button }” ዝብል መልጎም ጠውቑ፡ ሽዑ ይምለስ።
edit-see = ገጽ ጉጅለኹም ርኣዩ
edit-confirmed-on = ኩሉ ገና ልክዕ ምዃኑ ንመወዳእታ ግዜ ብዕለት { $date } ነጊርኩም።
edit-confirmed-never = ኩሉ ልክዕ ምዃኑ ገና ኣይነገርኩምን።
edit-confirm-title = ኩሉ ገና ልክዕ ድዩ?
edit-confirm-button = እወ፡ ኩሉ ገና ልክዕ እዩ
edit-confirmed = የቐንየልና። ገና ልክዕ ምዃኑ ኩሉ ሰብ ክርኢ ይኽእል እዩ።
edit-change-title = ገለ ነገር ለውጡ
edit-change-button = ነቲ ዝተጻሕፈ ለውጡ
edit-saved = ተዓቂቡ።
edit-pause-title = ዕረፍቲ ውሰዱ
edit-pause-hint = በጻሕቲ ንገለ ግዜ ከም ዘይትራኸቡ ይርእዩ።
edit-pause-until = ናይ መወዳእታ መዓልቲ ዕረፍቲ መዓስ እዩ?
edit-pause-note = በጻሕቲ እንታይ ክፈልጡ ኣለዎም?
edit-pause-button = ዕረፍቲ ውሰዱ
edit-resume-button = ደጊምና ንራኸብ ኣለና
edit-full-button = እቲ ጉጅለ ምሉእ እዩ
edit-not-full-button = ደጊሙ ቦታ ኣሎ
edit-cancel-title = ሓደ ኣኼባ ኣይካየድን እዩ
edit-cancel-hint = ዘይትራኸቡሉ መዓልታት ምረጹ።
edit-skip-holidays = ኣብ ህዝባዊ በዓላት ፈጺምና ኣይንራኸብን ኢና
edit-cancel-button = ነዞም መዓልታት ዓቅቡ
# Beside a day that is a public holiday. $holiday is its name.
edit-holiday = በዓል፦ { $holiday }
edit-hand-over-title = እዚ ስራሕ ንኻልእ ሰብ ኣረክቡ
edit-hand-over-hint = ሓድሽ ምስጢራዊ ሊንክ ክህሉ እዩ። እቲ ናትኩም ብኡንብኡ ምስራሕ የቋርጽ።
edit-hand-over-email = ኢመይል ናይቲ ሓድሽ ሰብ
edit-hand-over-button = ሓድሽ ሊንክ ኣዳልዉ
edit-handed-over-title = ሓድሽ ምስጢራዊ ሊንክ ኣሎ
edit-handed-over = ነዚ ሊንክ ነቲ ሓድሽ ሰብ ሃብዎ። እቲ ዝነበረ ሊንክ ደጊም ኣይሰርሕን እዩ።
edit-email-title = ኢመይልኩም
edit-email-button = ኣድራሻ ዓቅቡ
edit-withdraw-title = ነቲ ጉጅለ ኣልግሱ
edit-withdraw-hint = ሽዑ ኣብ ዝኾነ ዝርዝር ኣይህሉን፡ ዝጸሓፍኩምዎ ድማ ንድምስሶ። ድሕሪኡ ክትመልስዎ ኣይከኣልን እዩ።
edit-withdraw-sure = እወ፡ ጉጅለይ ኣልግሱ
edit-withdraw-button = ነቲ ጉጅለ ኣልግሱ
edit-withdraw-confirm = በጃኹም ቅድም ኣብታ ሳጹን ምልክት ግበሩ።
edit-withdrawn-title = ጉጅለኹም ካብ ዝርዝር ወጺኡ
edit-withdrawn = ካብኡ ኣብ ኢድና ዝተረፈ ነገር የለን። ስለቲ ዝገበርኩምዎ የቐንየልና።
edit-history-title = ካልኦት ዝለወጥዎ
edit-history-none = ካልእ ሰብ ዝለወጦ ነገር የለን።
edit-history-by = ዝለወጠ፦ { $who }፡ { $date }
edit-before = ቅድሚኡ
edit-after = ሕጂ
edit-nothing = (ባዶ)
edit-undo-button = ናብ ዝነበሮ ምለስዎ
edit-undone = ናብ ዝነበሮ ተመሊሱ ኣሎ።
edit-conflict-title = ኣብዚ መንጎ ካልእ ሰብ ለዊጥዎ
edit-conflict = ዝጠፍአ ነገር የለን። እቲ ሕጂ ዘሎን እቲ ንስኹም ዝጸሓፍኩምዎን ኣብ ታሕቲ ተጻሒፉ ኣሎ። እንተዓቂብኩም፡ ኣብዞም ክፍልታት ናትኩም ቃላት ይኣቱ።
edit-conflict-theirs = ሕጂ ዘሎ
edit-conflict-mine = ንስኹም ዝጸሓፍኩምዎ
edit-conflict-save = ቃላተይ ዓቅቡ
# Beside the day on which a group last said that all is right, when that is long ago.
card-not-lately = ካብ ዝረጋገጽ ነዊሕ ግዜ ኮይኑ
edit-claim-title = ብዛዕባ ጉጅለኹም ዝተጻሕፈ ባዕልኹም ተኸናኸንዎ
edit-claim = { $organisation }፡ ብዛዕባ ጉጅለኹም ዝተጻሕፈ ባዕልኹም ክትከናኸንዎ ይሓተኩም። ንዕኡ ዝኸውን ምስጢራዊ ሊንክ ትረኽቡ። እዚ መልጎም ሓንሳብ ጥራይ ይሰርሕ።
edit-claim-button = ምስጢራዊ ሊንክ ሃቡኒ

## holiday: public holidays

holiday-new-year = ሓድሽ ዓመት
holiday-good-friday = ዓርቢ ስቕለት
holiday-easter = ሰንበት ፋሲካ
holiday-easter-monday = ሰኑይ ፋሲካ
holiday-king = መዓልቲ ንጉስ
holiday-liberation = መዓልቲ ሓርነት
holiday-labour = መዓልቲ ሰራሕተኛታት
holiday-ascension = ዕርገት
holiday-whit-sunday = ሰንበት ጰራቅሊጦስ
holiday-whit-monday = ሰኑይ ጰራቅሊጦስ
holiday-assumption = ፍልሰታ ማርያም
holiday-unity = መዓልቲ ሓድነት ጀርመን
holiday-national = ሃገራዊ በዓል
holiday-all-saints = በዓል ኩሎም ቅዱሳን
holiday-armistice = መዓልቲ ደው ምባል ተኹሲ
holiday-christmas = ልደት
holiday-boxing = ካልኣይ መዓልቲ ልደት
