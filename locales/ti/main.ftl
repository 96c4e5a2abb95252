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
home-what = ኣብ ጉጅለ፡ ተመሳሳሊ ነገር ዘጋጠሞም ሰባት፡ ወይ ንቀረባ ሰቦም ዘጋጠሞ ሰባት ይራኸቡ። ክትዛረቡ ትኽእሉ ኢኹም። ክትሰምዑ ጥራይ እውን ትኽእሉ ኢኹም። ሓያል ክትኮኑ ግድን ኣይኮነን።
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
group-next = ቀጻሊ ኣኼባታት
group-no-dates = ኣብዚ ገና ዕለታት የለን። መዓስ ክትመጹ ከም እትኽእሉ ነቲ ጉጅለ ሕተቱ።
rhythm-days =
    { $n ->
        [1] ኩሉ መዓልቲ
        [2] ኣብ ክልተ መዓልቲ ሓንሳብ
       *[other] ኣብ { $n } መዓልቲ ሓንሳብ
    }
rhythm-weeks =
    { $n ->
        [1] ኩሉ ሰሙን
        [2] ኣብ ክልተ ሰሙን ሓንሳብ
       *[other] ኣብ { $n } ሰሙን ሓንሳብ
    }
rhythm-months =
    { $n ->
        [1] ኩሉ ወርሒ
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
error-unavailable = እዚ መርበብ ሕጂ ክምልስ ኣይከኣለን። በጃኹም ቁሩብ ጸኒሕኩም ደጊምኩም ፈትኑ።
error-method = እዚ ኣብዚ ኣድራሻ ኣይከኣልን እዩ።
help-not-found = ምናልባት እቲ ኣድራሻ ተቐይሩ ወይ ብምሉኡ ኣይተቐድሐን ይኸውን። ካብዚ ምድላይ ክትቅጽሉ ትኽእሉ ኢኹም።
help-gone = እቲ ጉጅለ ካብዚ ወጺኡ ወይ ኣቋሪጹ። ምናልባት ካልእ ጉጅለ እውን ይሰማምዓኩም ይኸውን።
help-wrong = ድሓር ዳግማይ ፈትኑ፡ ወይ ካብዚ ምድላይ ቀጽሉ።

## anonymity: what a visitor has to tell about themselves, from most to least

anonymity-registered = ስምን ኣድራሻን ይፍለጥ
anonymity-first-name = ቀዳማይ ስም ጥራይ
anonymity-nickname = ዝመረጽኩምዎ ስም
anonymity-anonymous = ምሉእ ብምሉእ ብዘይ ስም
anonymity-registered-means = ሓደ ትካል ስምኩምን ብኸመይ ከም እትርከቡን ይዕቅብ።
anonymity-first-name-means = ቀዳማይ ስምኩም ትነግሩ፡ ብኸመይ ከም እትርከቡ እቲ ጉጅለ ጥራይ ይፈልጥ፡ ኣብ ካልእ ቦታ ዝዕቀብ ነገር የለን።
anonymity-nickname-means = ሓቀኛ ስምኩም ክትነግሩ ኣየድልየኩምን እዩ፤ ርክብ ብመንገዲ እቲ ትካል ወይ ብዝመረጽኩምዎ ስም እዩ።
anonymity-anonymous-means = ትመጹ፡ ትድውሉ ወይ ብዘይ ካመራ ትእትዉ፡ መን ምዃንኩም ዝሓትት ወይ ዝጽሕፍ ከኣ የለን።

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
page-themes = ኣርእስታት
page-wish = ድሌት
page-message = መልእኽቲ
page-privacy = ምስጢራውነት
page-accessibility = ንኹሉ ዝኸውን
page-professionals = ንሰባት ንዝሕግዙ

## Search and results, more

search-private = ብዘይ ኣሰር ድለዩ
search-private-note = “ብዘይ ኣሰር ድለዩ” እንተ መሪጽኩም፡ ዝደለኹምዎ ኣብ ታሪኽ ብራውዘርኩም ኣይተርፍን እዩ። ኣብዚ ወብሳይት ምንባርኩም ግን ይርአ።
home-guide = ንዓኹም እንታይ ኣገዳሲ እዩ? ሓሙሽተ ሓጸርቲ ሕቶታት
home-all-themes = ኩሎም ኣርእስታት ምስ መብርሂ
results-private = እትደልይዎን እትርእይዎ ጉጅለን ኣብ ታሪኽ ብራውዘርኩም የለን። ንምምላስ ነቶም ኣብቲ ገጽ ዘለዉ መልጎማት ተጠቐሙ።
results-back = ናብቲ ዝርዝር ተመለሱ
results-map = ካርታ
results-map-text = ነፍሲ ወከፍ ነጥቢ ሓደ ምምሕዳር ከተማ እያ። ነጥቢ ክሳብ ዝዓበየት ብዙሓት ጉጅለታት ኣለዉ።
results-map-place = { $place }፦ { $groups }
results-none-wish = እዚ ጉጅለ ገና ከም ዘየለ ንገሩና
filter-municipality = ምምሕዳር ከተማ
filter-welcome = ከመይ ከም ዝቕበሉኹም
chip-municipality = ምምሕዳር ከተማ፦ { $place }

## What matters to you? Five optional questions

guide-title = ንዓኹም እንታይ ኣገዳሲ እዩ?
guide-intro = ንነፍሲ ወከፍ ሕቶ ክትሓልፍዋ ትኽእሉ ኢኹም። መልስታትኩም ኣይነዕቅብን ኢና።
guide-for = እዚ ንመን የጋጥሞ ኣሎ?
guide-for-self = ንዓይ
guide-for-relatives = ንሓደ ናይ ቀረባይ ሰብ
guide-language = ብዛዕባ ከቢድ ነገራት ብኣየናይ ቋንቋ ክትዛረቡ ትመርጹ?
guide-not-community = ምስ ናይ ገዛእ ማሕበረሰበይ ሰባት እንተ ዘይኮነ ይመርጽ
guide-not-community-hint = ሓደ መበቆል ምረጹ። ሽዑ ናይቲ ማሕበረሰብ ጉጅለታት ኣየርእየናን።
guide-anonymity = ካልኦት ብዛዕባኹም እንታይ ክፈልጡ ይኽእሉ?
guide-where = እቲ ጉጅለ ኣበይ ክኸውን ትደልዩ?
guide-where-near = ኣብ ቀረባ ገዛ
guide-where-away = ኣብ ናይ ገዛእ ከባቢየይ እንተ ዘይኮነ ይመርጽ
guide-where-home = ኣብ ገዛ፦ ኦንላይን ወይ ብተሌፎን
guide-professional = ምስ በዓል ሞያ ወይ ብዘይ በዓል ሞያ?
guide-professional-hint = በዓል ሞያ ንኣብነት ሰራሕተኛ ማሕበራዊ ኣገልግሎት ወይ ነርስ እዩ።
guide-professional-with = ምስ በዓል ሞያ እንተ ኾነ ይሕሸኒ
guide-professional-without = ብዘይ በዓል ሞያ እንተ ኾነ ይሕሸኒ

## welcome: how a group receives who comes for the first time

welcome-listen = ምስማዕ ጥራይ ይከኣል እዩ
welcome-bring-someone = ሰብ ሒዝኩም ክትመጹ ትኽእሉ ኢኹም
welcome-met-at-door = ኣብ ማዕጾ ሰብ ይቕበለኩም
welcome-camera-off = ካሜራኹም ክትዓጽውዋ ትኽእሉ ኢኹም

## Group page, more questions

group-listen = ምስማዕ ጥራይ ይከኣል ዶ?
group-listen-yes = እወ። ዋላ ሓንቲ ክትዛረቡ ኣየድልየኩምን እዩ።
group-listen-ask = እዚ ኣይተጻሕፈን። ኣብ መብዛሕትኦም ጉጅለታት ይከኣል እዩ። ክትራኸቡ ከለኹም ሕተቱ።
group-bring = ሰብ ሒዘ ክመጽእ እኽእል ዶ?
group-bring-yes = እወ፡ ሰብ ሒዝኩም ክትመጹ ትኽእሉ ኢኹም።
group-entrance = ክኣቱ ከለኹ ሰብ ይርእየኒ ድዩ?
group-entrance-yes = እቲ መእተዊ ብሉጽ ኣይርአን እዩ።
group-not-said = እዚ ኣይተጻሕፈን። ክትራኸቡ ከለኹም ሕተቱ።
group-first-visit-ask = እቲ ጉጅለ ብዛዕባ እዚ ገና ኣይጸሓፈን። ብዘይ ስክፍታ ሕተቱ፦ ኣብ መጀመርታ ግዜ እንታይ ይግበር፡ መንከ ይቕበለኒ?
group-calendar = ኣብ ካላንደረይ ኣእትዉዎ
group-calendar-note = ኣብ ካላንደርኩም “{ calendar-title }” ጥራይ ይጽሓፍ፡ ብዛዕባ እንታይ ምዃኑ ኣይጽሓፍን።
calendar-title = ቆጸራ
group-share = ነዚ ገጽ ኣካፍሉ
group-share-note = እዚ ኣድራሻ እቲ ጉጅለ ብዛዕባ እንታይ ምዃኑ ኣይነግርን፦
read-aloud = ዓው ኢልካ ኣንብብ
read-aloud-stop = ምንባብ ኣቋርጽ

## A message to a group

message-link = ነቲ ጉጅለ መልእኽቲ ጽሓፉ
message-title = ነቲ ጉጅለ መልእኽቲ ጽሓፉ
message-intro = መልእኽትኹም ብኢመይል ናብቲ ጉጅለ ይኸይድ። እዚ ወብሳይት ክሳብ ዝለኣኽ ጥራይ ይዕቅቦ።
message-text = መልእኽትኹም
message-text-hint = ስምኩም ክትነግሩ ኣየድልየኩምን እዩ። ሓንቲ ምሉእ ሓሳብ እኹል እያ። ንኣብነት፦ ሓደ ግዜ መጺአ ክርኢ እኽእል ዶ?
message-reply = እቲ ጉጅለ ብኸመይ ክረኽበኩም ይኽእል?
message-reply-hint = ኢመይል ወይ ቁጽሪ ተሌፎን። ባዶ ክትገድፍዎ ትኽእሉ ኢኹም፡ ግን ሽዑ እቲ ጉጅለ ክምልስ ኣይክእልን።
message-send = ስደዱ
message-empty = በጃኹም መጀመርታ መልእኽትኹም ጽሓፉ።
message-too-many = ሕጂ ብጣዕሚ ብዙሕ መልእኽታት ተላኢኹ። ድሕሪ ሓደ ሰዓት ደጊምኩም ፈትኑ፡ ወይ ብኻልእ መገዲ ተራኸቡ።
message-sent-title = መልእኽትኹም ኣብ መገዲ ኣሎ
message-sent = ሓደሓደ ግዜ መልሲ ክመጽእ ቁሩብ መዓልታት ይወስድ። ሰባት ናይ ጉጅለ መብዛሕትኡ ግዜ ብትርፊ ግዜኦም እዮም ዝገብርዎ።
mail-message-subject = መልእኽቲ ንጉጅለኹም
mail-message-intro = ሓደ ሰብ ኣብ { $site } ነዚ መልእኽቲ ጽሒፉልኩም። መን ምዃኑ ኣይንፈልጥን፡ ኣይነዕቅቦን ድማ።
mail-message-reply = ነቲ ሰብ በዚ ክትምልሱሉ ትኽእሉ፦ { $reply }
mail-message-no-reply = እቲ ሰብ ኣድራሻ ወይ ቁጽሪ ኣይሃበን። ስለዚ ክትምልሱ ኣይከኣልን።

## Help that cannot wait

urgent-title = ሕጂ ቀልጢፉ ሓገዝ የድልየኩም ኣሎ ዶ?
urgent-emergency = ህጹጽ ሓደጋ
urgent-suicide = ነብሰ ቅትለት ትሓስቡ ኣለኹም ዶ?
urgent-violence = ዝጎድኣኩም ሰብ ኣሎ ዶ፡ ወይ ትፈርሕዎ?
urgent-child = ንቘልዑን መንእሰያትን
urgent-listen = ዝሰምዓኩም ሰብ
urgent-note = ደወል ድሒሩ ኣብ ተሌፎን ወይ ኣብ ሕሳብ ክርአ ይኽእል እዩ።

## A wish: there is no group for this yet

wish-title = ንዓኹም ዝኸውን ጉጅለ ገና የለን ድዩ?
wish-intro = ድሌትኩም ኣብዚ ግደፉ። በዚ ትካላት ኣየናይ ጉጅለ ከም ዘድሊ ይርእዩ። መን ምዃንኩም ኣይንሓትትን ኢና።
wish-counts = ትካላት ቁጽርታት ጥራይ ይርእዩ፡ ንሱ እውን እንተ ወሓደ ሓሙሽተ ሰባት ሓደ ዓይነት ምስ ዝደልዩ።
wish-place = ኣብ ኣየናይ ምምሕዳር ከተማ?
wish-place-hint = ንኣብነት Helmond። ኣድራሻ ኣየድልን።
wish-choose = ምረጹ…
wish-send = ድሌተይ ግደፍ
wish-no-theme = በጃኹም ኣርእስቲ ምረጹ።
wish-no-language = በጃኹም ቋንቋ ምረጹ።
wish-no-place = ነዚ ምምሕዳር ከተማ ኣይንፈልጦን። ኣብ ቀረባ ዘሎ ቦታ ምረጹ።
wish-too-many = ካብዚ መስመር ኢንተርነት ሎሚ ብዙሕ ድሌታት መጺኡ። በጃኹም ጽባሕ ፈትኑ።
wish-kept-title = ድሌትኩም ተዓቂቡ
wish-secret = እዚ ናትኩም ምስጢራዊ ኣድራሻ እዩ። ዝሰማማዕ ጉጅለ እንተ ተረኺቡ ድሒርኩም ኣብኡ ትርእዩ። ካልኣይ ግዜ ከነርእዮ ኣይንኽእልን ኢና።
wish-secret-note = ካልእ ሰብ ንተሌፎንኩም ክርእዮ ይኽእል ድዩ? እንተ ኾይኑ ነቲ ኣድራሻ ኣብ ወረቐት እንተ ጸሓፍኩምዎ ይሓይሽ።
wish-yours = ድሌትኩም
wish-until = ድሌትኩም ክሳብ { $date } ነዕቅቦ። ድሕሪኡ ባዕሉ ይጠፍእ።
wish-fits = እዚ ሕጂ ምስ ድሌትኩም ይሰማማዕ
wish-waiting = ዝሰማማዕ ጉጅለ ገና የለን። ድሒርኩም ደጊምኩም ርኣዩ።
wish-remove = ድሌተይ ደምስስ
wish-removed-title = ድሌትኩም ተደምሲሱ
wish-removed = ካብኡ ዋላ ሓንቲ የብልናን።
wish-unknown-title = እዚ ድሌት ኣብዚ የለን
wish-unknown = ምናልባት እቲ ኣድራሻ ብትኽክል ኣይተጻሕፈን። ወይ እቲ ድሌት ተደምሲሱ ወይ ግዜኡ ሓሊፉ። ሓድሽ ድሌት ክትገድፉ፡ ወይ ኣብዚ ክትደልዩ ትኽእሉ ኢኹም።

## Privacy

privacy-message = ንጉጅለ መልእኽቲ እንተ ጺሒፍኩም፡ ክሳብ ዝለኣኽ ጥራይ ነዕቅቦ።
privacy-wish = ድሌት እንተ ገዲፍኩም፡ ኣርእስቲ፡ ቋንቋ፡ ምምሕዳር ከተማን ንመን ምዃኑን ነዕቅብ። መን ምዃንኩም ኣይነዕቅብን ኢና።
privacy-limit = ሓደ ሰብ ብጣዕሚ ብዙሕ እንተ ልኢኹ፡ ነቋርጾ። ንዕኡ እቲ ኮምፒተር ንሓንቲ መዓልቲ ካብ ሓደ መስመር ኢንተርነት ክንደይ ከም ዝመጽእ ይቖጽር። ኣብ ዝኾነ ቦታ ኣይጽሓፍን።
privacy-trace-title = ኣብ ተሌፎንኩም ወይ ኮምፒተርኩም ዝተርፍ
privacy-trace-history = ብራውዘርኩም ዝረኣኹምዎም ገጻት ይዝክር። ኣርእስቶም ብዛዕባ እንታይ ምዃኖም ኣይነግሩን። ግን ኣብ ኣድራሻ ናይ ምድላይ እቲ ዝደለኹምዎ ኣሎ።
privacy-trace-private = እዚ ኣይትደልዩን ዶ? “{ search-private }” ምረጹ፡ ወይ ብሕታዊ መስኮት ናይ ብራውዘርኩም ተጠቐሙ።
privacy-trace-leave = “{ leave-button }” ነታ ናይ መወዳእታ ገጽ ጥራይ ካብ ታሪኽ የውጽኣ። ነቲ ዝተረፈ ባዕልኹም ኣብ ብራውዘርኩም ክትድምስስዎ ትኽእሉ ኢኹም።
privacy-trace-network = ነቲ ናይ ገዛኹም ወይ ናይ ስራሕኩም ኢንተርነት ዘመሓድር ሰብ ኣብዚ ወብሳይት ምንባርኩም ክርኢ ይኽእል፡ ዘንበብኩምዎ ግን ኣይርእን።

## Accessibility

accessibility-1 = ነዚ ወብሳይት ብናይ ስክሪን ኣንባቢ፡ ብኪቦርድ ጥራይ፡ ብዓበይቲ ፊደላትን ኣብ ንእሽቶ ወይ ኣረጊት ተሌፎንን ክትጥቀምሉ ትኽእሉ ኢኹም።
accessibility-title = ንኹሉ ሰብ ዝኸውን ወብሳይት
accessibility-2 = ንሕግታት WCAG 2.2፡ ደረጃ AA ንኽተል። ኣብ ነፍሲ ወከፍ ለውጢ ፕሮግራማት ንኹሉ ዓይነት ገጻት ብኹሉ ቋንቋታት ይፍትሹ።
accessibility-3 = ኩሉ ጽቡቕ ኣይኮነን፦ ጉጅለታት ባዕሎም ብዛዕባ ጉጅለኦም ይጽሕፉ፡ መብዛሕትኡ ግዜ ብሓደ ቋንቋ። ዓው ኢልካ ምንባብ ድማ ተሌፎንኩም ወይ ኮምፒተርኩም ብቋንቋኹም ድምጺ እንተ ሃልይዎ ጥራይ ይሰርሕ።
accessibility-4 = ዘይሰርሕ ነገር ኣሎ ድዩ? ን{ $organisation } ንገሩ።

## Languages of the site

about-languages-title = ቋንቋታት ናይዚ ወብሳይት
about-languages = ነዞም ቋንቋታት ብእኦም ዝዓበየ ሰብ ገና ኣየንበቦምን፦ { $languages }። ጌጋ ትርእዩ ዶ? ንገሩና።

## For professionals

professionals-what = ኣብ ጉጅለ ሰባት ኣብ ነንሕድሕዶም ምርድዳእ፡ ደገፍን ጠቓሚ ፍልጠትን ይረኽቡ። ጉጅለ ኣብ ጎኒ ሕክምና እዩ፡ ንሕክምና ኣይትክእን።
professionals-when-title = ጉጅለ መዓስ ይሰማማዕ?
professionals-when-1 = ሓደ ሰብ በቲ ዘጋጥሞ ዘሎ በይኑ ከም ዘሎ ክስምዖ ከሎ።
professionals-when-2 = ቅድሚ፡ ኣብ እዋን ወይ ድሕሪ ሕክምና፡ ብዘይ ሕክምና እውን።
professionals-when-3 = ንመጻምዲ፡ ወለዲ፡ ውላድ ወይ ዓርኪ እውን።
professionals-first-title = ቅድም ካልእ ነገር መዓስ የድሊ?
professionals-first = ኣብ ሓደጋ ወይ ቅልውላው ቅድም ሓገዝ ኣዳልዉ። ጉጅለ ድሒሩ ክመጽእ ይኽእል።
professionals-how-title = መገዲ ከመይ ከም እተርእዩ
professionals-how-1 = እንታይ ኣገዳሲ ምዃኑ ሕተቱ፦ ቋንቋ፡ ክሳብ ክንደይ ስም ዘይፍለጥ፡ ቀረባ ወይ ኣንጻሩ። እተን ሓሙሽተ ሕቶታት ይሕግዛ።
professionals-how-2 = ኣብ መጀመርታ ግዜ ከመይ ከም ዝኸውን ብሓባር ኣንብቡ። እዚ ነታ ስጉምቲ የናእሳ።
