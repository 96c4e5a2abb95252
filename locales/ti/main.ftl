# The messages of pages and API. One message a key; the same keys in every language.

## Every page

skip-link = ናብ ትሕዝቶ ሕለፉ
leave-button = ካብዚ ገጽ ቀልጢፍኩም ውጹ
leave-note = “ካብዚ ገጽ ቀልጢፍኩም ውጹ” እንተ ጠዊቕኩም፡ ብኡንብኡ ሓበሬታ ኩነታት ኣየር ትርእዩ። Escape ሰለስተ ግዜ፡ ወይ Shift ሰለስተ ግዜ ምጥዋቕ እውን ከምኡ ይገብር። ታሪኽ ብራውዘርኩም ግን ነቶም ዝረኣኹምዎም ገጻት ይዝክሮም እዩ።
page-search = ድለዩ
page-group = ጉጅለ
page-organisations = ትካላት
page-about = ብዛዕባ ጉጅለታት
page-not-found = ኣይተረኽበን
page-wrong = ገለ ጌጋ ኣጋጢሙ
language-switch = ቋንቋ ናይዚ ወብሳይት
menu = ሜኑ
source-code = ምንጪ ኮድ (ነጻ ሶፍትዌር)
text-in = ቋንቋ ናይዚ ጽሑፍ፦ { $language }

## Numbers

count-groups =
    { $n ->
        [one] { $n } ጉጅለ
       *[other] { $n } ጉጅለታት
    }
count-organisations =
    { $n ->
        [one] { $n } ትካል
       *[other] { $n } ትካላት
    }
moment = { $date } ሰዓት { $time }
distance-km = ካብዚ { $km } ኪ.ሜ ርሕቀት

## Search form

search-what = ብዛዕባ እንታይ እዩ?
search-what-hint = ብናትኩም ቃላት ጽሓፉ። ብዝኾነ ቋንቋ ይከኣል እዩ።
search-near = ቦታ ወይ ፖስታ ኮድ
search-near-hint = ንኣብነት Helmond፡ ወይ ቁጽርታት ናይ ፖስታ ኮድ።
search-language = ቋንቋ ኣብቲ ጉጅለ
search-language-any = ዝኾነ ቋንቋ ጽቡቕ እዩ
search-button = ጉጅለታት ድለዩ

## Home

home-title = ከምዚ ናትኩም ዘጋጠሞም ሰባት ርኸቡ
home-lead = በይንኹም ኣይኮንኩምን። ኣብ ቀረባኹም፡ ኦንላይን ወይ ብቋንቋኹም ዝኾነ ጉጅለ ድለዩ። መን ምዃንኩም ክትነግሩ ኣየድልየኩምን እዩ።
home-themes = ወይ ኣርእስቲ ምረጹ
home-what-title = ከምዚ ዝበለ ጉጅለ እንታይ እዩ?
home-what = ኣብ ጉጅለ፡ ተመሳሳሊ ነገር ዘጋጠሞም ሰባት፡ ወይ ንቀረባ ሰቦም ዘጋጠሞ ሰባት ይራኸቡ። ክትዛረቡ ትኽእሉ ኢኹም። ክትሰምዑ ጥራይ እውን ትኽእሉ ኢኹም። ሓያላት ክትኮኑ ግድን ኣይኮነን።
home-what-more = ብዛዕባ ጉጅለታት ተወሳኺ ኣንብቡ
home-private = ኣብዚ መን ከም ዝደለየ ኮነ እንታይ ከም ዝደለኹም ኣይንዕቅብን ኢና።

## Results

results-title = ጉጅለታት
results-total =
    { $n ->
        [0] ጉጅለ ኣይተረኽበን
        [one] { $n } ጉጅለ ተረኺቡ
       *[other] { $n } ጉጅለታት ተረኺቦም
    }
results-wrong = ንኹሉ ከነንብቦ ኣይከኣልናን። እቲ ዝጸሓፍኩምዎ ግን ኣሎ፡ ኣይጠፍአን።
chips-title = እትደልይዎ ዘለኹም
chip-remove = ኣልግሱ፦ { $what }
chips-clear = ንኹሉ ኣልግሱ
chip-understood = ከምዚ ተረዲእናዮ፦ { $what }
chip-near = ጥቓ { $place }
chip-not-community = ዘይኮነ፦ { $what }
chip-anonymity = እንተወሓደ፦ { $what }
chip-within = እንተበዝሐ { $km } ኪ.ሜ ርሕቀት
chip-beyond = እንተወሓደ { $km } ኪ.ሜ ርሕቀት
chip-age = ዕድመ፦ { $age }
chip-language = ቋንቋ፦ { $language }
sort-title = ቅደም ተኸተል
sort-relevance = ዝያዳ ዝሰማማዕ
sort-distance = ዝያዳ ዝቐረበ
sort-name = ስም
sort-confirmed = ኣብ ቀረባ ግዜ ዝተረጋገጸ
results-more = ተወሳኺ ጉጅለታት
results-start = ናብ መጀመርታ ናይቲ ዝርዝር ተመለሱ
results-nearby-title = እዞም ጉጅለታት ምስ ድሌትኩም ይቀራረቡ
results-nearby-why = ብልክዕ ዝሰማምዑ ጉጅለታት ውሑዳት ኢና ረኺብና። እዞም ጉጅለታት እዚኦም ብዛዕባ እቲ ሓደ ዓይነት ነገር እዮም። ንኣብነት ርሕቕ ዝበሉ፡ ኦንላይን ወይ ብኻልእ ቋንቋ እዮም።
near-language = ብኻልእ ቋንቋ፦ { $languages }
near-distance = ካብቲ ዝሓተትኩምዎ ዝርሕቕ
near-remote = ካብ ገዛኹም ክትሳተፉ ትኽእሉ ኢኹም
near-broader = ብዛዕባ ሰፊሕ ዝበለ ኣርእስቲ፦ { $themes }
near-wishes = ካብቲ ዝሓተትኩምዎ ዝፍለ፦ { $wishes }
results-other-places = ወይ ካልእ { $place } ማለትኩም ድዩ?
results-none-title = ብልክዕ ዝሰማማዕ ጉጅለ ኣብዚ ገና የለን
results-none = እዚ ብሰንክኹም ኣይኮነን። ምናልባት ሓደ ካብዚ ዝስዕብ ክሕግዘኩም ይኽእል እዩ፦
results-none-words = ካልእ ቃል ተጠቐሙ፡ ወይ ኣርእስቲ ምረጹ።
results-none-filters = ሓደ ድሌት ኣልግሱ፡ ንኣብነት መዓልቲ ወይ ርሕቀት።
results-none-remote = ኦንላይን ወይ ብተሌፎን ዝራኸቡ ጉጅለታት ርኣዩ
results-none-ask = ንሓደ ትካል ሕተቱ

## Filters

filter-title = ድሌታትኩም
filter-hint = ንዓኹም ኣገዳሲ ዝኾነ ምረጹ። ንኹሉ ባዶ ክትገድፍዎ ትኽእሉ ኢኹም።
filter-apply = ጉጅለታት ርኣዩ
filter-language = ቋንቋ ኣብቲ ጉጅለ
filter-theme = ኣርእስቲ
filter-audience = ንመን
filter-gender = ደቂ ኣንስትዮ ወይ ሰብኡት
filter-age = ዕድመ ናይቲ ክመጽእ ዝደሊ ሰብ
filter-community = መበቆል ናይቲ ጉጅለ
filter-not-community = ምስዚ መበቆል እንተዘይኮነ እመርጽ
filter-not-community-hint = ሰባት ከይሓምዩኹም እንተፈሪሕኩም ነዚ ምረጹ።
filter-anonymity = መንነትኩም ክሳብ ክንደይ ይሕለው፡ እንተወሓደ
filter-any = ዝኾነ ይኹን
filter-facilitation = ነቲ ጉጅለ ዝመርሕ
filter-cost = ክፍሊት
filter-format = እቲ ጉጅለ ብኸመይ ይራኸብ
filter-within = እንተበዝሐ ክንድዚ ይርሓቕ
filter-beyond = ኣብ ከባቢየይ ኣይኹን፦ እንተወሓደ ክንድዚ ይርሓቕ
filter-km = { $km } ኪ.ሜ
filter-day = መዓልቲ
filter-time = ክፋል መዓልቲ
filter-access = ምምጻእ ዘቕልል
filter-openness = ናብቲ ጉጅለ ምእታው
filter-open = ብቐጥታ ክትመጹ ትኽእሉ ኢኹም
filter-seeking = እቲ ጉጅለ ዝደልዮ
filter-node = ትካል

## Cards and group page

card-next = ዝቕጽል ግዜ፦ { $moment }
card-confirmed = እቲ ጉጅለ ብዕለት { $date } ኣረጋጊጽዎ
card-unconfirmed = እቲ ጉጅለ ነዚ ገና ባዕሉ ኣየረጋገጾን
card-from = ካብ { $organisation }

## Group page: questions that a visitor has

group-about = ብዛዕባ እንታይ እዩ?
group-when = መዓስ?
group-next = ዝቕጽሉ ኣኼባታት
group-no-dates = ኣብዚ ገና ዕለታት የለን። መዓስ ክትመጹ ከም እትኽእሉ ነቲ ጉጅለ ሕተቱ።
rhythm-days =
    { $n ->
        [1] በብመዓልቱ
        [2] ኣብ ክልተ መዓልቲ ሓንሳብ
       *[other] ኣብ { $n } መዓልቲ ሓንሳብ
    }
rhythm-weeks =
    { $n ->
        [1] በብሰሙኑ
        [2] ኣብ ክልተ ሰሙን ሓንሳብ
       *[other] ኣብ { $n } ሰሙን ሓንሳብ
    }
rhythm-months =
    { $n ->
        [1] በብወርሑ
        [2] ኣብ ክልተ ወርሒ ሓንሳብ
       *[other] ኣብ { $n } ወርሒ ሓንሳብ
    }
rhythm = { $every }፦ { $days }
rhythm-nth =
    { $nth ->
        [first] ቀዳማይ { $day }
        [second] ካልኣይ { $day }
        [third] ሳልሳይ { $day }
        [fourth] ራብዓይ { $day }
        [fifth] ሓሙሻይ { $day }
       *[last] ናይ መወዳእታ { $day }
    }
group-lasts =
    { $n ->
        [one] ኣስታት { $n } ደቒቕ ይወስድ።
       *[other] ኣስታት { $n } ደቓይቕ ይወስድ።
    }
group-zone = እዚ ሰዓታት ብሰዓት { $zone } እዩ።
group-where = ኣበይ?
group-where-area = ኣብዚ ከተማ ወይ ከባቢ ጥራይ ተጻሒፉ ኣሎ። ርክብ ምስ ገበርኩም፡ ኣድራሻ ይንገረኩም።
group-where-on-contact = እቲ ጉጅለ ኣበይ ከም ዝራኸብ፡ ርክብ ምስ ገበርኩም ይንገረኩም።
group-where-municipality = ምምሕዳር ከተማ { $municipality }
group-travel = ብኸመይ እመጽእ?
group-access = ምምጻእ ዘቕልል እንታይ ኣሎ?
group-online-link = ናብቲ ኣኼባ እተዉ
group-online-on-request = ርክብ ምስ ገበርኩም፡ ሊንክ ወይ ቁጽሪ ይወሃበኩም።
group-who = መን ክመጽእ ይኽእል?
group-everyone = ኩሉ ሰብ ብደሓን ይምጻእ።
group-for-all = ባዕሎም ንዘጋጠሞም ሰባትን ንቀረባ ሰቦምን
group-age-from = ካብ { $from } ዓመት ጀሚሩ
group-age-to = ክሳብ { $to } ዓመት
group-age-between = ካብ { $from } ክሳብ { $to } ዓመት
group-community = መበቆል፦ { $what }
group-conviction = እምነት ወይ ኣረኣእያ፦ { $what }
group-size =
    { $n ->
        [one] ኣስታት { $n } ሰብ ይመጽእ።
       *[other] ኣስታት { $n } ሰባት ይመጹ።
    }
group-languages = ብኣየናይ ቋንቋ ንዛረብ?
group-first-visit = ናይ መጀመርታ ግዜ ከመይ እዩ?
group-leads = ነቲ ጉጅለ መን ይመርሖ?
group-supported = ብደገፍ { $name }
group-anonymous = ካልኦት ብዛዕባይ እንታይ ይፈልጡ?
group-cost = ክንደይ የኽፍል?
group-cost-amount = ንነፍሲ ወከፍ ግዜ { $amount }
group-rules = ስምምዕና እንታይ እዩ?
group-contact = ብኸመይ ርክብ እገብር?
group-contact-note = ብቐጥታ ምስቲ ጉጅለ ባዕሉ ትዛረቡ። እዚ ወብሳይት ነዚ ኣይርእዮን እዩ።
group-contact-organisation = ንትካል { $organisation } ሕተቱ
group-contact-none = እቲ ጉጅለ ቁጽሪ ወይ ኣድራሻ ኣይሃበን። ናብ ኣኼባ ክትመጹ ትኽእሉ ኢኹም።
group-seeking = እቲ ጉጅለ ንመን ወይ እንታይ ይደሊ?
group-resumes = እቲ ጉጅለ ብዕለት { $date } ዳግማይ ይጅምር።
group-own-term = እቲ ጉጅለ ነብሱ ዝጽውዓሉ ስም
group-listed = ነዚ ጉጅለ ኣብ ዝርዝር ዘእተዎ መን እዩ?
group-at-origin = ነቲ ጉጅለ ኣብ ወብሳይት { $organisation } ርኣይዎ
group-search-more = ካልእ ጉጅለ ድለዩ

## Organisations

organisations-title = ትካላት
organisations-intro = ነፍሲ ወከፍ ትካል ናይ ገዛእ ርእሱ ዝርዝር ጉጅለታት ኣለዎ። እቶም ዝርዝራት ዝተኣሳሰሩ እዮም። ስለዚ ሓንሳብ ብምድላይ ንኹሎም ጉጅለታት ትረኽብዎም።
organisations-this = ዋና ናይዚ ወብሳይት
organisations-others = ኣብዚ ናይዞም ትካላት እዚኦም እውን ጉጅለታት ኣለዉ
organisations-alone = ናይ ካልኦት ትካላት ጉጅለታት ኣብዚ ገና የለዉን።
organisations-show = ጉጅለታት ናይ { $organisation } ርኣዩ

## About

about-title = ጉጅለ እንታይ እዩ?
about-is-1 = ኣብ ጉጅለ፡ ተመሳሳሊ ነገር ዘጋጠሞም ሰባት ይራኸቡ። ከመይ ምዃኑ ይፈልጥዎ እዮም። ብዙሕ ክትገልጹ ኣየድልየኩምን እዩ።
about-is-2 = ቀረባ ሰቦም ንዘጋጠሞ ሰባት እውን ጉጅለታት ኣለዉ፦ ንመጻምዲ፡ ንወላዲ፡ ንሓፍቲ፡ ንዓርኪ።
about-is-3 = ጉጅለታት ብዙሕ ኣስማት ኣለዎም፦ ጉጅለ ነብሰ-ሓገዝ፡ ጉጅለ ሓድሕዳዊ ደገፍ፡ ናይ ንግሆ ሻሂ፡ ክቢ ዕላል። ነፍሲ ወከፍ ጉጅለ ስሙን ስምምዑን ባዕሉ ይመርጽ።
about-not-title = ጉጅለ እንታይ ኣይኮነን?
about-not-1 = ጉጅለ ሕክምና ኣይኮነን። ጎኒ ጎኑ ናብ ሓኪም ወይ ናብ ካልእ ሓጋዚ ክትከዱ ትኽእሉ ኢኹም።
about-not-2 = ዝኾነ ግዴታ የብልኩምን። ክትሰምዑ፡ ክትከዱን ክትምለሱን ትኽእሉ ኢኹም።
about-not-3 = ሕጂ ንስኹም ወይ ካልእ ሰብ ኣብ ሓደጋ ዲኹም ዘለኹም? ንጉጅለ ኣይትጸበዩ። ናብ ቁጽሪ ህጹጽ ረድኤት ደውሉ፦
about-first-title = ናይ መጀመርታ ግዜ
about-first = ናይ መጀመርታ ግዜ መብዛሕትኡ እዋን ትብዓት ይሓትት። እቶም ኣብ ጉጅለ ዘለዉ ሰባት ነዚ ይፈልጡ እዮም፡ ንዓኣቶም እውን ከምኡ ነይሩ። ናይ መጀመርታ ግዜ ከመይ ከም ዝኾነ፡ ቅድም ክትድውሉ ዘድሊ እንተኾይኑ እውን፡ ኣብ ገጽ ነፍሲ ወከፍ ጉጅለ ተጻሒፉ ኣሎ።
about-anonymity-title = መንነትኩም ክሳብ ክንደይ ይሕለው?
about-anonymity = ካልኦት ብዛዕባኹም እንታይ ከም ዝፈልጡ፡ ነፍሲ ወከፍ ጉጅለ ባዕሉ ይነግር። ኣርባዕተ ኣማራጺታት ኣለዉ፡ ካብቲ ዝበዝሐ ናብቲ ዝወሓደ፦
about-professionals-title = ንሰባት ንዝሕግዙ ወይ ናብ ሓገዝ ንዝመርሑ
about-professionals-1 = እዚ ወብሳይት ንሓካይም ስድራቤት፡ ንጋንታታት ሓገዝ ከባቢ፡ ንማሕበራዊ ሰራሕተኛታትን ምስ ሰባት ንዝዛረብ ኩሉን እውን እዩ።
about-professionals-2 = በቲ ኣብ ቅድሜኹም ዘሎ ሰብ ዝዛረቦ ቋንቋ ብሓባር ድለዩ። ነፍሲ ወከፍ ገጽ ብኹሉ ቋንቋ ኣሎ፦ ኣብ ላዕሊ ካልእ ቋንቋ ምረጹ እሞ ኣብቲ ገጽ ትጸንሑ።
about-professionals-3 = እቲ ሰብ ባዕሉ ርክብ ይገብር። ብዛዕባ ዝኾነ ሰብ ክትጽሕፉ ኣየድልየኩምን እዩ፡ ብዛዕባ ዝኾነ ሰብ ዝለኣኽ ነገር እውን የለን።
about-professionals-4 = ሓደ ጉጅለ ምስ በዓል ሞያ ወይ ብዘይ በዓል ሞያ ምስርሑ፡ ሓበሬታ እምበር ፍርዲ ኣይኮነን። ገሊኡ ሰብ ነዚ ይደሊ፡ ገሊኡ ድማ ነቲ ካልእ።
about-privacy-title = እዚ ወብሳይት ብዛዕባኹም ዝፈልጦ
about-privacy-1 = እዚ ወብሳይት ኩኪ (cookies) ኣየቐምጥን እዩ።
about-privacy-2 = እዚ ወብሳይት ኣብ ተሌፎንኩም ወይ ኮምፒተርኩም ዝኾነ ነገር ኣየቐምጥን እዩ፡ ብዘይካ እቲ ብራውዘርኩም ባዕሉ ዝዕቅቦ።
about-privacy-3 = እዚ ወብሳይት እትደልይዎ ነገር ኣይዕቅብን እዩ።
about-privacy-4 = እዚ ወብሳይት ካብ ካልኦት ኩባንያታት ዘምጽኦ ነገር የለን፡ ንዓኣቶም ዝነግሮም ነገር እውን የለን።
about-privacy-5 = ናብ ጉጅለ እንተደዊልኩም ወይ ኢመይል እንተሰዲድኩም፡ በዚ ወብሳይት ኣይሓልፍን እዩ።
about-software-title = ነጻ ሶፍትዌር
about-software = ነቲ ነዚ ወብሳይት ዘሰርሕ ፕሮግራም፡ ኩሉ ሰብ ክርእዮ፡ ክጥቀመሉን ከመሓይሾን ይኽእል እዩ።

## Errors

error-invalid = ገለ ካብቲ ዝተጻሕፈ ልክዕ ኣይኮነን።
error-not-found = እዚ ገጽ የለን።
error-gone = እዚ ጉጅለ ሕጂ ኣብዚ ዝርዝር የለን።
error-unauthorised = ነዚ ንምግባር ቅቡል መፍትሕ የድሊ።
error-forbidden = እዚ መፍትሕ ነዚ ክገብር ፍቓድ የብሉን።
error-changed = ኣብዚ መንጎ ካልእ ሰብ ነዚ ቀይርዎ። ዳግማይ ኣምጽእዎ እሞ እንደገና ፈትኑ።
error-if-match-required = ናይ ዝኾነ ሰብ ለውጢ ከይጠፍእ፡ If-Match እውን ስደዱ።
error-too-large = እዚ ንኽንቅበሎ ኣዝዩ ዓቢ እዩ።
error-not-json = እዚ ከነንብቦ እንኽእል JSON ኣይኮነን።
error-internal = ኣብዚ ገለ ጌጋ ኣጋጢሙ። ብሰንክኹም ኣይኮነን። ነዚ ክትሕብሩ እንተደሊኹም፡ እዚ ቁጽሪ እዚ ሃቡ፦ { $id }
error-unavailable = እዚ ወብሳይት ሕጂ ክምልስ ኣይከኣለን። በጃኹም ድሕሪ ቁሩብ ደቓይቕ ደጊምኩም ፈትኑ።
error-method = እዚ ኣብዚ ኣድራሻ ኣይከኣልን እዩ።
help-not-found = ምናልባት እቲ ኣድራሻ ተቐይሩ ወይ ብምሉኡ ኣይተቐድሐን ይኸውን። ካብዚ ምድላይ ክትቅጽሉ ትኽእሉ ኢኹም።
help-gone = እቲ ጉጅለ ካብዚ ወጺኡ ወይ ኣቋሪጹ። ምናልባት ካልእ ጉጅለ እውን ይሰማምዓኩም ይኸውን።
help-wrong = ድሓር ዳግማይ ፈትኑ፡ ወይ ካብዚ ምድላይ ቀጽሉ።

## anonymity: what a visitor has to tell about themselves, from most to least

anonymity-registered = ስምን መራኸብን ይፍለጥ
anonymity-first-name = ቀዳማይ ስም ጥራይ
anonymity-nickname = ዝመረጽኩምዎ ስም
anonymity-anonymous = ምሉእ ብምሉእ ብዘይ ስም
anonymity-registered-means = ሓደ ትካል ስምኩምን ብኸመይ ከም እትርከቡን ይዕቅብ።
anonymity-first-name-means = ቀዳማይ ስምኩም ትነግሩ፡ ብኸመይ ከም እትርከቡ እቲ ጉጅለ ጥራይ ይፈልጥ፡ ኣብ ካልእ ቦታ ዝዕቀብ ነገር የለን።
anonymity-nickname-means = ሓቀኛ ስምኩም ክትነግሩ ኣየድልየኩምን እዩ፤ ርክብ ብመንገዲ እቲ ትካል ወይ ብዝመረጽኩምዎ ስም እዩ።
anonymity-anonymous-means = ትመጹ፡ ትድውሉ ወይ ብዘይ ካሜራ ትእትዉ፡ መን ምዃንኩም ዝሓትት ወይ ዝጽሕፍ ከኣ የለን።

## facilitation: who leads the meetings

facilitation-members = ኣባላት ናይቲ ጉጅለ ባዕሎም
facilitation-peer = ባዕሉ ዘሕለፎ ሰብ
facilitation-trained-peer = ባዕሉ ዘሕለፎን ስልጠና ዝወሰደን ሰብ
facilitation-volunteer = ወለንተኛ
facilitation-professional = በዓል ሞያ

## openness: how one comes in

openness-open = ብቐጥታ ክትመጹ ትኽእሉ ኢኹም
openness-closed = ቀዋሚ ጉጅለ፡ ዝጅምረሉ ዕለት ዘለዎ
openness-intake = ቅድም ዝርርብ

## status: whether the group meets now

status-active = ሕጂ ይራኸብ ኣሎ
status-paused = ኣብ ዕረፍቲ ኣሎ
status-full = ሕጂ ምሉእ እዩ
status-forming = ኣብ ቀረባ ይጅምር
status-ended = ኣቋሪጹ

## format: how people meet

format-in-person = ኣብ ሓደ ቦታ ብሓባር
format-online = ኦንላይን
format-hybrid = ኣብ ሓደ ቦታን ኦንላይንን
format-phone = ብተሌፎን

## venue: what kind of place

venue-home = ኣብ ገዛ ሰብ
venue-community-centre = ማእከል ከባቢ
venue-clinic = ሆስፒታል፡ ቤት ሕክምና ወይ ክሊኒክ
venue-worship = ቤተ ክርስትያን፡ መስጊድ ወይ ካልእ ቤት ጸሎት
venue-library = ቤተ መጻሕፍቲ
venue-outdoors = ኣብ ደገ
venue-office = ቤት ጽሕፈት
venue-other = ካልእ ቦታ

## disclosure: what the public may know of the place

disclosure-exact = ኣድራሻ ኣብዚ ተጻሒፉ ኣሎ
disclosure-area = ኣብዚ ከተማ ወይ ከባቢ ጥራይ ተጻሒፉ ኣሎ
disclosure-on-contact = ርክብ ምስ ገበርኩም ኣድራሻ ይንገረኩም

## cost

cost-free = ብነጻ
cost-donation = ዝደለኹምዎ ትህቡ
cost-fixed = ዝተወሰነ ክፍሊት

## for: whether the group is for people it happened to, or for those close to them

for-self = ባዕሎም ንዘጋጠሞም ሰባት
for-relatives = ንስድራቤትን ንፈተውትን

## gender

gender-women = ደቂ ኣንስትዮ
gender-men = ሰብኡት

## community: a background that the members share

community-turkish = ቱርካዊ
community-moroccan = ሞሮካዊ
community-kurdish = ኩርዳዊ
community-iranian = ኢራናዊ
community-afghan = ኣፍጋናዊ
community-syrian = ሶርያዊ
community-iraqi = ዒራቓዊ
community-somali = ሶማላዊ
community-eritrean = ኤርትራዊ
community-ethiopian = ኢትዮጵያዊ
community-surinamese = ሱሪናማዊ
community-antillean = ኣንቲላዊ
community-moluccan = ሞሉካዊ
community-polish = ፖላንዳዊ
community-ukrainian = ዩክረይናዊ
community-bulgarian = ቡልጋርያዊ
community-romanian = ሩማንያዊ
community-chinese = ቻይናዊ
community-roma = ሮማ ወይ ሲንቲ
community-other = ካልእ መበቆል

## conviction: a faith or conviction on which the group is based

conviction-christian = ክርስትና
conviction-muslim = ምስልምና
conviction-jewish = ኣይሁድነት
conviction-hindu = ሂንዱ
conviction-buddhist = ቡድሂዝም
conviction-humanist = ሂዩማኒዝም
conviction-other = ካልእ

## access: what makes it easier to come

access-wheelchair = ንዊልቸር ዝጥዕም
access-step-free = መደያይቦ ዘይብሉ
access-accessible-toilet = ንዊልቸር ዝጥዕም ሽቓቕ
access-hearing-loop = ንመሳርሒ ምስማዕ ዝሕግዝ (hearing loop)
access-sign-language = ቋንቋ ምልክት
access-captions = ዘረባ ብጽሑፍ ይርአ
access-discreet-entrance = ትኩረት ዘይስሕብ መእተዊ
access-bus = ኣውቶቡስ ወይ ባቡር ኣብ ቀረባ
access-parking = መዐሸጊ መኪና
access-childcare = ክንክን ቆልዑ

## contact: ways to reach the group

contact-phone = ተሌፎን
contact-email = ኢመይል
contact-web = ወብሳይት
contact-form = ብመንገዲ እቲ ትካል
contact-messenger = መልእኽቲ ምስዳድ
contact-visit = ብቐጥታ ምምጻእ

## online: how an online group meets

online-video = ብቪድዮ
online-phone = ብተሌፎን
online-chat = ብጽሑፍ መልእኽቲ
online-forum = ኣብ ፎረም

## seeking: whom or what the group looks for

seeking-members = ሓደስቲ ሰባት
seeking-facilitator = ነቲ ጉጅለ ዝመርሕ ሰብ
seeking-volunteers = ወለንተኛታት
seeking-venue = መራኸቢ ክፍሊ

## day: weekdays, inside a sentence

day-mo = ሰኑይ
day-tu = ሰሉስ
day-we = ረቡዕ
day-th = ሓሙስ
day-fr = ዓርቢ
day-sa = ቀዳም
day-su = ሰንበት

## time: parts of the day

time-morning = ንግሆ
time-afternoon = ድሕሪ ቐትሪ
time-evening = ምሸት

## Something is not right: a report about a group

# Link on a group's page.
report-link = ቅኑዕ ዘይኮነ ነገር ኣሎ ድዩ? ንገሩና
# Title of the page; it stands in the browser's history and says nothing about health.
page-report = ንገሩና
report-title = እንታይ ቅኑዕ ከም ዘይኮነ ንገሩና
# $organisation is the organisation that put the group in its list.
report-intro = እትጽሕፍዎ ናብ { $organisation } ይኸይድ። ነዚ ጉጅለ ኣብ ዝርዝር ዘእተዎ ንሱ እዩ። መን ምዃንኩም ክትነግሩ ኣየድልየኩምን እዩ።
report-reason = እንታይ እዩ ቅኑዕ ዘይኮነ?
report-outdated = እዚ ጉጅለ ድሕሪ ሕጂ የለን
report-wrong = ሰዓት፡ ቦታ ወይ መራኸቢ ቅኑዕ ኣይኮነን
# It is something else, for example a company that sells a course.
report-misleading = ካብቲ ኣብዚ ተጻሒፉ ዘሎ ዝተፈልየ ነገር እዩ
report-unsafe = ኣብኡ ውሑስነት ኣይተሰምዓንን
report-other = ካልእ ነገር
report-text = ተወሳኺ ክትነግሩና ትደልዩ ዲኹም?
report-text-hint = እዚ ባዶ ክትገድፍዎ ትኽእሉ ኢኹም። ስማትን ቁጽሪ ተሌፎንን ኣይትጽሓፉ፡ ናይ ባዕልኹም እውን እንተኾነ።
report-send = ስደዱ
# Error messages of this form.
report-choose = ፈለማ እንታይ ቅኑዕ ከም ዘይኮነ ምረጹ።
report-too-long = እቲ ጽሑፍ ኣዝዩ ነዊሕ እዩ። ክሳብ { $most } ፊደላት ክትጽሕፉ ትኽእሉ።
report-enough = ብዛዕባ እዚ ጉጅለ ቅድሚ ሕጂ ብዙሕ ግዜ መልእኽቲ መጺኡ። እቲ ትካል ይፈልጦ እዩ።
report-thanks-title = የቐንየልና
report-thanks = { $organisation } እቲ ዝጸሓፍኩምዎ ከንብቦ እዩ። መን ምዃንኩም ኣይዓቀብናን።
report-back = ናብቲ ጉጅለ ተመለሱ

## The same group in the lists of several organisations

# $organisations is a list of names of organisations.
group-also-listed = እዚ ጉጅለ ኣብ ዝርዝር { $organisations } እውን ኣሎ።
# The same, short, on a group in a list of results.
card-also-listed = ኣብ { $organisations } እውን
# Link to how another organisation describes the same group. $organisation is its name.
group-listed-there = { $organisation } ብዛዕባኡ እንታይ ከም ዝጸሓፈ ኣንብቡ

## Pages and their neutral names

page-guide = ብሕቶታት ምድላይ
page-themes = ኣርእስትታት
page-wish = ድሌት
page-message = መልእኽቲ
page-privacy = ምሕላው ውልቃዊ ሓበሬታ
page-accessibility = ንኹሉ ሰብ ዝጥዕም
page-professionals = ንሰባት ንዝሕግዙ

## Search and results, more

search-private = ብዘይ ኣሰር ድለዩ
search-private-note = “ብዘይ ኣሰር ድለዩ” እንተመሪጽኩም፡ እቲ ዝደለኹምዎ ኣብ ታሪኽ ብራውዘርኩም ኣይተርፍን እዩ። ኣብዚ ወብሳይት ምንባርኩም ግን ኣብኡ ይተርፍ።
home-guide = ንዓኹም እንታይ እዩ ኣገዳሲ? ሓሙሽተ ሓጸርቲ ሕቶታት
home-all-themes = ኩሎም ኣርእስትታት ምስ መብርሂ
results-private = እትደልይዎ ነገርን እትርእይዎ ጉጅለን ኣብ ታሪኽ ብራውዘርኩም ኣይተርፍን እዩ። ንምምላስ፡ ነቶም ኣብዚ ገጽ ዘለዉ መልጎማት ተጠቐሙ።
results-back = ናብቲ ዝርዝር ተመለሱ
results-map = ካርታ
results-map-text = ነፍሲ ወከፍ ነጥቢ ሓደ ምምሕዳር ከተማ እያ። ነጥቢ ብዝዓበየት መጠን፡ ብዙሓት ጉጅለታት ኣለዉ።
results-map-place = { $place }፦ { $groups }
results-none-wish = እዚ ጉጅለ ገና ከም ዘየለ ንገሩና
filter-municipality = ምምሕዳር ከተማ
filter-welcome = እቲ ጉጅለ ብኸመይ ይቕበለኩም
chip-municipality = ምምሕዳር ከተማ፦ { $place }

## What matters to you? Five optional questions

guide-title = ንዓኹም እንታይ እዩ ኣገዳሲ?
guide-intro = ንነፍሲ ወከፍ ሕቶ ክትሓልፍዋ ትኽእሉ ኢኹም። መልስታትኩም ኣይንዕቅብን ኢና።
guide-for = እዚ ንመን እዩ ዘጋጥሞ ዘሎ?
guide-for-self = ንዓይ ባዕለይ
guide-for-relatives = ንሓደ ቀረባ ሰበይ
guide-language = ብዛዕባ ከቢድ ነገራት ብኣየናይ ቋንቋ ክትዛረቡ ትመርጹ?
guide-not-community = ምስ ናይ ገዛእ ማሕበረሰበይ ሰባት እንተዘይኮነ እመርጽ
guide-not-community-hint = ሓደ መበቆል ምረጹ። ሽዑ ናይቲ ማሕበረሰብ ጉጅለታት ኣይነርእየኩምን ኢና።
guide-anonymity = ካልኦት ብዛዕባኹም እንታይ ክፈልጡ ትፈቕዱ?
guide-where = እቲ ጉጅለ ኣበይ ክኸውን ትደልዩ?
guide-where-near = ኣብ ቀረባ ገዛይ
guide-where-away = ኣብ ናይ ገዛእ ከባቢየይ እንተዘይኮነ እመርጽ
guide-where-home = ኣብ ገዛይ፦ ኦንላይን ወይ ብተሌፎን
guide-professional = ምስ በዓል ሞያ ወይ ብዘይ በዓል ሞያ?
guide-professional-hint = በዓል ሞያ ማለት ስርሑ ንሰባት ምሕጋዝ ዝኾነ ሰብ እዩ፡ ንኣብነት ማሕበራዊ ሰራሕተኛ ወይ ነርስ።
guide-professional-with = ምስ በዓል ሞያ እመርጽ
guide-professional-without = ብዘይ በዓል ሞያ እመርጽ

## welcome: how a group receives who comes for the first time

welcome-listen = ክትሰምዑ ጥራይ ትኽእሉ ኢኹም
welcome-bring-someone = ምሳኹም ሰብ ከተምጽኡ ትኽእሉ ኢኹም
welcome-met-at-door = ኣብ ማዕጾ ሰብ ይቕበለኩም
welcome-camera-off = ካመራኹም ክትዓጽውዎ ትኽእሉ ኢኹም

## Group page, more questions

group-listen = ክሰምዕ ጥራይ እኽእል ድየ?
group-listen-yes = እወ። ክትዛረቡ ግድን ኣይኮነን።
group-listen-ask = እዚ ኣይተጻሕፈን። ኣብ መብዛሕትኦም ጉጅለታት ይከኣል እዩ። ርክብ ክትገብሩ ከለኹም ሕተቱ።
group-bring = ምሳይ ሰብ ከምጽእ እኽእል ድየ?
group-bring-yes = እወ፡ ምሳኹም ሰብ ከተምጽኡ ትኽእሉ ኢኹም።
group-entrance = ክኣቱ ከለኹ ዝርእየኒ ሰብ ኣሎ ድዩ?
group-entrance-yes = እቲ መእተዊ ትኩረት ኣይስሕብን እዩ።
group-not-said = እዚ ኣይተጻሕፈን። ርክብ ክትገብሩ ከለኹም ሕተቱ።
group-first-visit-ask = እቲ ጉጅለ ብዛዕባ እዚ ገና ኣይጸሓፈን። ብዘይ ስክፍታ ሕተቱ፦ ናይ መጀመርታ ግዜ እንታይ ይግበር፡ መን እዩኸ ዝቕበለኒ?
group-calendar = ናብ ካላንደርኩም ኣእትውዎ
group-calendar-note = ኣብ ካላንደርኩም “{ calendar-title }” ጥራይ ይጽሓፍ፡ ብዛዕባ እንታይ ምዃኑ ግን ኣይጽሓፍን እዩ።
calendar-title = ቆጸራ
group-share = ነዚ ገጽ ንካልእ ሰብ ኣካፍሉ
group-share-note = ካብዚ ኣድራሻ፡ እቲ ጉጅለ ብዛዕባ እንታይ ምዃኑ ኣይፍለጥን እዩ፦
read-aloud = ብድምጺ ኣንብቡለይ
read-aloud-stop = ምንባብ ኣቋርጹ

## A message to a group

message-link = ነቲ ጉጅለ መልእኽቲ ጽሓፉ
message-title = ነቲ ጉጅለ መልእኽቲ ጽሓፉ
message-intro = መልእኽትኹም ብኢመይል ናብቲ ጉጅለ ይኸይድ። እዚ ወብሳይት ክሳብ ዝለኣኽ ጥራይ ይዕቅቦ።
message-text = መልእኽትኹም
message-text-hint = ስምኩም ክትነግሩ ኣየድልየኩምን እዩ። ሓንቲ ምሉእ ሓሳብ ትኣክል እያ። ንኣብነት፦ ሓደ ግዜ መጺአ ክርኢ እኽእል ዶ?
message-reply = እቲ ጉጅለ ብኸመይ ክረኽበኩም ይኽእል?
message-reply-hint = ኢመይል ወይ ቁጽሪ ተሌፎን። እዚ ባዶ ክትገድፍዎ ትኽእሉ ኢኹም፡ ሽዑ ግን እቲ ጉጅለ ክምልሰልኩም ኣይክእልን እዩ።
message-send = ስደዱ
message-empty = በጃኹም ቅድም መልእኽትኹም ጽሓፉ።
message-too-many = ሕጂ ብጣዕሚ ብዙሕ መልእኽታት ተላኢኹ። ድሕሪ ሓደ ሰዓት ደጊምኩም ፈትኑ፡ ወይ ብኻልእ መንገዲ ርክብ ግበሩ።
message-sent-title = መልእኽትኹም ኣብ መንገዲ ኣሎ
message-sent = ሓደሓደ ግዜ መልሲ ክሳብ ዝመጽእ ቁሩብ መዓልታት ይወስድ። እቶም ኣብ ጉጅለ ዘለዉ ሰባት፡ መብዛሕትኡ ግዜ ነዚ ኣብ ትርፊ ግዜኦም እዮም ዝገብርዎ።
mail-message-subject = መልእኽቲ ንጉጅለኹም
mail-message-intro = ሓደ ሰብ ኣብ { $site } ነዚ መልእኽቲ ጽሒፉልኩም። መን ምዃኑ ኣይንፈልጥን፡ ኣይንዕቅቦን ድማ።
mail-message-reply = ነቲ ዝጸሓፈ ሰብ በዚ ክትረኽብዎ ትኽእሉ ኢኹም፦ { $reply }
mail-message-no-reply = እቲ ዝጸሓፈ ሰብ ኣድራሻ ወይ ቁጽሪ ኣይሃበን። ስለዚ ክትምልሱሉ ኣይከኣልን እዩ።

## Help that cannot wait

urgent-title = ህጹጽ ሓገዝ ሕጂ የድልየኩም ኣሎ ድዩ?
urgent-emergency = ህጹጽ ሓደጋ
urgent-suicide = ህይወትኩም ናይ ምጥፋእ ሓሳብ ኣለኩም ዶ?
urgent-violence = ዝጎድኣኩም ወይ እትፈርሕዎ ሰብ ኣሎ ዶ?
urgent-child = ንቖልዑን ንመንእሰያትን
urgent-listen = ዝሰምዓኩም ሰብ
urgent-note = ተሌፎን ምድዋልኩም፡ ድሓር ኣብቲ ተሌፎን ወይ ኣብቲ ናይ ተሌፎን ሕሳብ ክርአ ይኽእል እዩ።

## A wish: there is no group for this yet

wish-title = ንዓኹም ዝኸውን ጉጅለ ገና የለን ድዩ?
wish-intro = ድሌትኩም ኣብዚ ንገሩና። በዚ ትካላት ኣየናይ ጉጅለ ከም ዘድሊ ይርእዩ። መን ምዃንኩም ኣይንሓትትን ኢና።
wish-counts = ትካላት ቁጽሪ ጥራይ ይርእዩ፡ ንሱ እውን እንተወሓደ ሓሙሽተ ሰባት ሓደ ዓይነት ድሌት ምስ ዝህልዎም እዩ።
wish-place = ኣብ ኣየናይ ምምሕዳር ከተማ?
wish-place-hint = ንኣብነት Helmond። ኣድራሻ ኣየድልን እዩ።
wish-choose = ምረጹ…
wish-send = ድሌተይ ስደዱ
wish-no-theme = በጃኹም ኣርእስቲ ምረጹ።
wish-no-language = በጃኹም ቋንቋ ምረጹ።
wish-no-place = ነዚ ምምሕዳር ከተማ ኣይንፈልጦን ኢና። ኣብ ቀረባኡ ዘሎ ቦታ ምረጹ።
wish-too-many = ካብዚ መስመር ኢንተርነት ሎሚ ብዙሕ ድሌታት መጺኡ። ጽባሕ እንደገና ፈትኑ።
wish-kept-title = ድሌትኩም ተዓቂቡ ኣሎ
wish-secret = እዚ ናትኩም ምስጢራዊ ናይ ኢንተርነት ኣድራሻ እዩ። ዝሰማማዕ ጉጅለ እንተሃልዩ፡ ድሓር ኣብኡ ትርእዩ። ነዚ ኣድራሻ ካልኣይ ግዜ ከነርእየኩም ኣይንኽእልን ኢና።
wish-secret-note = ካልእ ሰብ ንተሌፎንኩም ክርእዮ ይኽእል ድዩ? ከምኡ እንተኾይኑ፡ ነቲ ኣድራሻ ኣብ ወረቐት እንተጸሓፍኩምዎ ይሓይሽ።
wish-yours = ድሌትኩም
wish-until = ድሌትኩም ክሳብ { $date } ንዕቅቦ። ድሕሪኡ ባዕሉ ይጠፍእ።
wish-fits = እዚ ሕጂ ምስ ድሌትኩም ይሰማማዕ
wish-waiting = ዝሰማማዕ ጉጅለ ገና የለን። ድሓር እንደገና ርኣዩ።
wish-remove = ድሌተይ ደምስሱ
wish-removed-title = ድሌትኩም ተደምሲሱ
wish-removed = ካብኡ ኣብ ኢድና ዝተረፈ ነገር የለን።
wish-unknown-title = እዚ ድሌት ኣብዚ የለን
wish-unknown = ምናልባት እቲ ኣድራሻ ብትኽክል ኣይተጻሕፈን ይኸውን። ወይ እቲ ድሌት ተደምሲሱ ወይ ግዜኡ ሓሊፉ። ሓድሽ ድሌት ክትነግሩና፡ ወይ ኣብዚ ምድላይ ክትቅጽሉ ትኽእሉ ኢኹም።

## Privacy

privacy-message = ንጉጅለ መልእኽቲ እንተ ጺሒፍኩም፡ ክሳብ ዝለኣኽ ጥራይ ንዕቅቦ።
privacy-wish = ድሌትኩም እንተ ነጊርኩምና፡ ኣርእስቲ፡ ቋንቋ፡ ምምሕዳር ከተማን ንመን ምዃኑን ንዕቅብ። መን ምዃንኩም ኣይንዕቅብን ኢና።
privacy-limit = ሓደ ሰብ ብጣዕሚ ብዙሕ እንተ ልኢኹ፡ ነቋርጾ። ነዚ ንምግባር እቲ ኮምፒተር ንሓንቲ መዓልቲ ካብ ሓደ መስመር ኢንተርነት ክንደይ ከም ዝመጽእ ይቖጽር። ኣብ ዝኾነ ቦታ ኣይጽሓፍን።
privacy-trace-title = ኣብ ተሌፎንኩም ወይ ኮምፒተርኩም ዝተርፍ ነገር
privacy-trace-history = ብራውዘርኩም ነቶም ዝረኣኹምዎም ገጻት ይዝክሮም። ስም ናይቶም ገጻት፡ ብዛዕባ እንታይ ምዃኖም ኣይነግርን እዩ። ኣብ ኣድራሻ ናይ ሓደ ምድላይ ግን፡ እቲ ዝደለኹምዎ ተጻሒፉ ኣሎ።
privacy-trace-private = ነዚ እንተዘይደሊኹምዎ፡ “{ search-private }” ምረጹ፡ ወይ ብሕታዊ መስኮት (private) ናይ ብራውዘርኩም ተጠቐሙ።
privacy-trace-leave = “{ leave-button }” እንተጠዊቕኩም፡ ናይ መወዳእታ ገጽ ጥራይ ካብቲ ታሪኽ ይድምሰስ። ነቲ ዝተረፈ ባዕልኹም ኣብ ብራውዘርኩም ክትድምስስዎ ትኽእሉ ኢኹም።
privacy-trace-network = ኢንተርነት ናይ ገዛኹም ወይ ናይ ስራሕኩም ዘመሓድር ሰብ፡ ኣብዚ ወብሳይት ምንባርኩም ክርኢ ይኽእል እዩ፡ እንታይ ከም ዘንበብኩም ግን ኣይርእን እዩ።

## Accessibility

accessibility-1 = ነዚ ወብሳይት ብመንበቢ ስክሪን (screen reader)፡ ብኪቦርድ ጥራይ፡ ብዓበይቲ ፊደላት፡ ኣብ ንእሽቶ ወይ ኣረጊት ተሌፎን እውን ክትጥቀሙሉ ትኽእሉ ኢኹም።
accessibility-title = ንኹሉ ሰብ ዝኸውን ወብሳይት
accessibility-2 = ንሕግታት WCAG 2.2፡ ደረጃ AA ንኽተል ኢና። ኣብ ነፍሲ ወከፍ ለውጢ፡ ፕሮግራማት ንኹሉ ዓይነት ገጻት ብኹሎም ቋንቋታት ይፍትሽዎ።
accessibility-3 = ገና ኩሉ ጽቡቕ ኣይኮነን፦ ጉጅለታት ባዕሎም ብዛዕባ ጉጅለኦም ይጽሕፉ፡ መብዛሕትኡ ግዜ ብሓደ ቋንቋ። ብድምጺ ምንባብ ድማ ተሌፎንኩም ወይ ኮምፒተርኩም ብቋንቋኹም ድምጺ እንተ ሃልይዎ ጥራይ ይሰርሕ።
accessibility-4 = ክትገብርዎ ዘይከኣልኩም ነገር ኣሎ ድዩ? ንትካል { $organisation } ንገሩ።

## Languages of the site

about-languages-title = ቋንቋታት ናይዚ ወብሳይት
about-languages = ኣብዞም ቋንቋታት ዘሎ ጽሑፍ፡ በቲ ቋንቋ ዝዓበየ ሰብ ገና ኣይመርመሮን፦ { $languages }። ጌጋ እንተ ርኢኹም ንገሩና።

## For professionals

professionals-what = ኣብ ጉጅለ፡ ሰባት ካብ ነንሕድሕዶም ምርድዳእ፡ ደገፍን ኣብ ግብሪ ዝጠቅም ፍልጠትን ይረኽቡ። ጉጅለ ኣብ ጎኒ ሕክምና እዩ፡ ኣብ ክንዲ ሕክምና ኣይኮነን።
professionals-when-title = ጉጅለ መዓስ እዩ ዝሰማማዕ?
professionals-when-1 = ሓደ ሰብ ምስቲ ዘጋጥሞ ዘሎ ነገር በይኑ ከም ዘሎ ክስምዖ ከሎ።
professionals-when-2 = ቅድሚ ሕክምና፡ ኣብ እዋን ሕክምና ወይ ድሕሪኡ፡ ብዘይ ሕክምና እውን።
professionals-when-3 = ንመጻምዲ፡ ንወላዲ፡ ንውላድ ወይ ንዓርኪ እውን።
professionals-first-title = ቅድም ካልእ ነገር ዘድሊ መዓስ እዩ?
professionals-first = ሓደጋ ወይ ቅልውላው እንተሃልዩ፡ ቅድም ሓገዝ ኣዳልዉ። ጉጅለ ድሕሪኡ ክመጽእ ይኽእል እዩ።
professionals-how-title = መንገዲ ብኸመይ ከም እተርእዩ
professionals-how-1 = እንታይ ኣገዳሲ ምዃኑ ሕተቱ፦ ቋንቋ፡ መንነት ክሳብ ክንደይ ከም ዝሕለው፡ ቀረባ ወይ ኣንጻሩ። እተን ሓሙሽተ ሕቶታት ይሕግዛ።
professionals-how-2 = ናይ መጀመርታ ግዜ ከመይ ከም ዝኸውን ብሓባር ኣንብቡ። እዚ ነቲ ስጉምቲ የቕልሎ።
