# A group puts itself on the list and keeps its own entry. The readers are volunteers of a group, often tired and on
# a phone; they write about their own group in their own words. Short sentences, everyday words (CEFR B1), kind.
# "Entry" is everything that stands on the page of one group. "The list" is the list of groups of an organisation.

## The form

page-publish = Kooxdiinna ku dar liiska
publish-title = Kooxdiinna ku dar liiska
publish-intro = Waxay qaadanaysaa qiyaastii toban daqiiqo. Akoon uma baahnid. Mar dambe wax walba waad beddeli kartaa ama waad tirtiri kartaa.
publish-review = Qof ka tirsan { $organisation } ayaa akhriya waxa aad qortay ka hor inta aan liiska la gelin. Erayadiinna ma beddelaan.
# Number of the step, above the heading of a page of the form.
publish-step = Tallaabada { $step } ee { $steps }
publish-step-about = Maxay kooxdiinnu ku saabsan tahay?
publish-step-find = Sidee dadku idiin helaan?
publish-step-people = Yaa loogu talagalay?
publish-step-when = Goorma iyo xaggee ayaad ku kulantaan?
publish-step-contact = Sidee dadku idiinla soo xiriiraan?
publish-step-check = Tani ma sax baa?
publish-next = Xiga
publish-back = Dib u noqo
publish-save = Kaydi
publish-send = Ku dar liiska
# Beside the name of a question that may be left empty.
publish-optional = waa la bannayn karaa
publish-problems = Wax baa weli u baahan in la buuxiyo ama la beddelo. Wixii aad qortay weli way yaallaan.
publish-problem-at = { $question }: { $problem }

publish-text-language = Luqaddee ayaad ku qoraysaa?
publish-text-language-hint = Ku qor luqadda kooxdiinna ugu habboon. Luqado kale hoos ayaad ku dari kartaa.
publish-name = Magaca kooxda
publish-name-hint = Tusaale: Kulanka Talaadada ee Helmond
publish-own-term = Maxaad isku magacawdaan?
publish-own-term-hint = Tusaale: koox is-caawin, shaaha subaxda, naadiga socodka. Erayga idinka ayaa dooranaya.
publish-summary = Kooxdiinna ku sharrax hal ama laba weedhood
publish-summary-hint = Tusaale: Waxaan nahay haween qof ka geeriyooday. Shaah ayaan wada cabnaa, waana sheekaysannaa.
publish-description = Wax dheeraad ah ka sheeg kooxdiinna
publish-description-hint = Maxaad wada qabataan? Yay u fiican tahay? Fadlan ha qorin magacyada dadka ama xanuunka qof gaar ah.
publish-first-visit = Sidee tahay marka ugu horraysa?
publish-first-visit-hint = Tusaale: Albaabka ayaan kugu sugaynaa. Uma baahnid inaad wax sheegto.
publish-rules = Maxaad ku heshiiseen?
publish-rules-hint = Tusaale: Wixii halkan lagu yiraahdo, halkan ayay ku ekaanayaan.
publish-add-language = Luqad kalena ku qor
publish-add-language-button = Ku dar luqaddan
# Heading above the texts in a second or third language. $language is its name.
publish-texts-in = Qoraallada luqaddan: { $language }

publish-themes = Maxay ku saabsan tahay?
publish-themes-hint = Dooro hal mawduuc ama ka badan. Dadku sidaas ayay idinku helaan. Bogga kooxdiinna waxaa kaloo ku qoran erayadiinna.
publish-themes-suggested = Mawduucyadan ayaa ku habboon wixii aad qortay
publish-languages = Kooxda dhexdeeda luqadahee ayaad ku hadashaan?
publish-anonymity = Maxay dadka kale ka ogaanayaan qofka yimaada?
publish-for = Yaa loogu talagalay?
publish-gender = Ma haween oo keliya mise rag oo keliya?
publish-gender-both = Qof walba
publish-age-min = Laga bilaabo da'dee?
publish-age-max = Ilaa da'dee?
publish-community = Ma waxaa loogu talagalay dad isku asal ah?
publish-community-hint = Bannee haddii qof walba la soo dhaweynayo.
publish-conviction = Ma waxay ku salaysan tahay diin ama aragti nololeed?
publish-conviction-none = Maya
publish-facilitation = Yaa hoggaamiya kooxda?
publish-supported = Hay'addee ayaa idin caawisa?
publish-supported-hint = Tusaale, xarun xaafadeed. Bannee haddii aan cidna idin caawin.
publish-welcome = Sidee ayaad dadka u soo dhaweysaan?
publish-openness = Sidee qofku kooxda ugu soo biiraa?
publish-size = Qiyaastii imisa qof ayaa yimaada?
publish-cost = Imisa ayay ku kacdaa?
publish-cost-unsaid = Ma sheegayno
publish-amount = Markiiba waa imisa yuuro?

publish-format = Sidee ayaad u kulantaan?
publish-day = Maalintee?
publish-day-none = Dooro maalin
publish-rhythm = Imisa jeer ayaad kulantaan?
publish-rhythm-kept = Sida ay hadda tahay: { $rhythm }
publish-start = Saacaddee ayuu kulanku bilaabmaa?
publish-start-hint = Tusaale 19:30
publish-minutes = Imisa daqiiqo ayuu kulanku socdaa?
publish-from = Waa goorma kulanka ugu horreeya?
publish-from-hint = Buuxi haddii aydaan toddobaad walba kulmin. Markaas ayaan ogaanaynaa toddobaadyada aad kulantaan.
publish-meeting-more = Ku dar maalin ama saacad kale
# Heading above the second, third… time at which a group meets.
publish-meeting-number = Kulanka { $number }
publish-venue = Goobta
publish-venue-kind = Waa goob noocee ah?
publish-venue-name = Magaca dhismaha
publish-street = Waddada iyo nambarka guriga
publish-postcode = Koodhka boostada
publish-postcode-hint = Tusaale 5701 AB
publish-place = Magaalada ama tuulada
publish-disclosure = Muxuu qof walba ka ogaan karaa goobta?
publish-disclosure-exact = Cinwaanka oo dhan
publish-disclosure-area = Magaalada iyo xaafadda oo keliya
publish-disclosure-on-contact = Degmada oo keliya. Cinwaanka waxaad u sheegtaan qofka idinla soo xiriira.
publish-access = Maxaa imaatinka fududeeya?
publish-travel = Sidee lagu yimaadaa?
publish-travel-hint = Tusaale: baska 51, ka deg suuqa
publish-online-kind = Sidee ayaad internetka ama telefoonka ugu kulantaan?
publish-online-url = Cinwaanka kulanka internetka
publish-online-url-hint = Bannee haddii dadka la siiyo marka ay soo xiriiraan.
publish-online-note = Maxay dadku u baahan yihiin inay ogaadaan?

publish-contact = Muxuu qof walba arki karaa?
publish-contact-hint = Dooro ugu yaraan mid, ama dhammaan bannee haddii dadku kulanka iska iman karaan. Haddii ay suuragal tahay, isticmaal nambar ama cinwaan ay kooxdu leedahay.
publish-phone = Nambarka telefoonka
publish-email = Cinwaanka iimaylka
publish-web = Websaydh
publish-messenger = WhatsApp, Signal ama Telegram
publish-messenger-hint = Nambar ama link
publish-by-form = Dadku websaydhkan ayay wax noogu soo qori karaan. Cinwaankayaga ma arkaan.
publish-seeking = Maxaad raadinaysaan?
publish-private = Annaga oo keliya
publish-maintainer = Cinwaanka iimaylkaaga gaarka ah
publish-maintainer-hint = Cid kale ma aragto. Waxaan u isticmaalnaa oo keliya inaan kuugu soo dirno linkigaaga sirta ah, farriimaha booqdayaasha, iyo sannadkii laba jeer su'aasha ah inay wax walba weli sax yihiin.
publish-mail-link = Linkiga sirta ah iimayl iigu soo dir
publish-preview = Booqdayaashu sidan ayay u arki doonaan
publish-not-saved = Weli waxba lama kaydin.
# For robots that fill in every field; people do not see it.
publish-trap = Meeshan bannee

## After it was sent

publish-done-title = Mahadsanid. Waan helnay waxa aad ka qortay kooxdiinna.
publish-done = { $organisation } ayaa marka hore akhrinaysa. Dhowr maalmood ayay qaadan kartaa. Ka dib liiska ayay gelaysaa.
publish-link-title = Kaydso linkigan sirta ah
publish-link = Linkigan waxaad ku beddeli kartaa waxa kooxdiinna laga qoray, ama kooxda ayaad liiska kaga saari kartaa. Qof kasta oo linkiga haysta isna sidaas ayuu samayn karaa. Mar labaad kuma tusi karno.
publish-link-how = Koobiyee, boggan daabaco, ama meel ku qoro.
publish-link-mailed = Iimaylkaagana waan kuugu soo dirnay.
publish-too-many = Maanta kooxo badan ayaa la soo diray. Fadlan berri isku day mar kale. Wixii aad qortay weli halkan ayay yaallaan.
publish-too-fast = Aad bay u degdeg badnayd. Fadlan mar kale eeg inay wax walba sax yihiin, ka dibna badhanka mar kale riix.

## The group's own page

page-edit = Kooxdiinna
edit-title = Kooxdiinna
edit-unknown-title = Linkigani ma shaqeeyo, ama wuu joogsaday
edit-unknown = Waxaa laga yaabaa in aan dhammaantiis la soo koobiyayn, ama uu jiro link ka cusub. { $organisation } weydiiso mid cusub.
edit-too-many = Waqti gaaban ayaa wax badan la beddelay. Fadlan saacad sug, ka dibna mar kale isku day. Waxba ma lumin.
edit-state-waiting = Kooxdiinnu way sugaysaa. { $organisation } ayaa akhrinaysa waxa aad qortay.
edit-state-asked = { $organisation } su'aal ayay kuu haysaa:
edit-state-answer = Beddel waxa aad rabto inaad beddesho. Markaas mar kale ayaan akhrinaynaa.
edit-state-declined = { $organisation } kooxdiinna liiska kuma darin. Sababtu waa tan:
edit-state-listed = Kooxdiinnu liiska way ku jirtaa.
edit-state-hidden = { $organisation } hadda kooxdiinna ma muujinayso. Weydii sababta.
edit-state-unlisted = Kooxdiinnu hadda liiska kuma jirto, waayo muddo dheer wax kaama aannaan maqlin. Riix “{ edit-confirm-button }”, markaas way ku soo noqonaysaa.
edit-see = Eeg bogga kooxdiinna
edit-confirmed-on = Markii ugu dambaysay ee aad sheegtay inay wax walba weli sax yihiin waxay ahayd { $date }.
edit-confirmed-never = Weli ma aadan sheegin inay wax walba sax yihiin.
edit-confirm-title = Wax walba weli ma sax baa?
edit-confirm-button = Haa, wax walba weli waa sax
edit-confirmed = Mahadsanid. Qof walba wuu arki karaa inay wax walba weli sax yihiin.
edit-change-title = Wax beddel
edit-change-button = Beddel waxa ku qoran
edit-saved = Waa la kaydiyay.
edit-pause-title = Nasasho
edit-pause-hint = Booqdayaashu waxay arkayaan inaydaan muddo kulmayn.
edit-pause-until = Ilaa maalintee, iyadoo maalintaas lagu daray?
edit-pause-note = Maxay tahay inay booqdayaashu ogaadaan?
edit-pause-button = Waan nasanaynaa
edit-resume-button = Mar kale ayaan kulannaa
edit-full-button = Kooxdu way buuxdaa
edit-not-full-button = Boos ayaa mar kale bannaan
edit-cancel-title = Hal kulan ma dhacayo
edit-cancel-hint = Dooro maalmaha aydaan kulmayn.
edit-skip-holidays = Maalmaha fasaxa ah marnaba ma kulanno
edit-cancel-button = Kaydi maalmahan
# Beside a day that is a public holiday. $holiday is its name.
edit-holiday = maalin fasax ah: { $holiday }
edit-hand-over-title = Qof kale ha qabto
edit-hand-over-hint = Waxaa la samaynayaa link sir ah oo cusub. Kaagu isla markiiba wuu joogsanayaa.
edit-hand-over-email = Cinwaanka iimaylka qofka cusub
edit-hand-over-button = Samee link cusub
edit-handed-over-title = Waxaa jira link sir ah oo cusub
edit-handed-over = Linkigan sii qofka cusub. Linkigii hore hadda ma shaqeeyo.
edit-email-title = Cinwaanka iimaylkaaga
edit-email-button = Kaydi cinwaanka
edit-withdraw-title = Kooxda liiska ka saar
edit-withdraw-hint = Markaas kooxdu liisna kuma sii jirto, annaguna waan tirtirnaa wixii aad qortay. Dib looma soo celin karo.
edit-withdraw-sure = Haa, kooxdayada liiska ka saar
edit-withdraw-button = Kooxda liiska ka saar
edit-withdraw-confirm = Fadlan marka hore calaamadee sanduuqa.
edit-withdrawn-title = Kooxdiinnii liiska way ka baxday
edit-withdrawn = Waxba kama hayno. Waad ku mahadsan tahay wixii aad qabatay.
edit-history-title = Waxa ay dad kale beddeleen
edit-history-none = Cid kale waxba ma beddelin.
edit-history-by = Waxaa beddelay { $who }, { $date }
edit-before = Ka hor
edit-after = Ka dib
edit-nothing = (bannaan)
edit-undo-button = Sidii hore u celi
edit-undone = Waa sidii ay hore u ahayd.
edit-conflict-title = Qof kale ayaa tan beddelay intii u dhexaysay
edit-conflict = Waxba ma lumin. Hoos waxaa ku qoran waxa hadda yaalla iyo wixii aad qortay. Haddii aad kaydiso, qaybahan erayadaada ayaa la qaadanayaa.
edit-conflict-theirs = Kani waa waxa hadda yaalla
edit-conflict-mine = Kani waa wixii aad qortay
edit-conflict-save = Kaydi erayadayda
# Beside the day on which a group last said that all is right, when that is long ago.
card-not-lately = muddo dheer lama hubin
edit-claim-title = Adigu ilaali waxa kooxdiinna laga qoray
edit-claim = { $organisation } waxay kaa codsanaysaa inaad ilaaliso waxa kooxdiinna laga qoray. Waxaad u helaysaa link sir ah. Badhankani hal mar ayuu shaqeeyaa.
edit-claim-button = I sii linkiga sirta ah

## holiday: public holidays

holiday-new-year = Maalinta Sannadka Cusub
holiday-good-friday = Jimcaha Wanaagsan
holiday-easter = Axadda Iistarka
holiday-easter-monday = Isniinta Iistarka
holiday-king = Maalinta Boqorka
holiday-liberation = Maalinta Xoraynta
holiday-labour = Maalinta Shaqaalaha
holiday-ascension = Maalinta Samo-u-kaca Ciise
holiday-whit-sunday = Axadda Bentakostiga
holiday-whit-monday = Isniinta Bentakostiga
holiday-assumption = Samo-u-qaadista Maryan
holiday-unity = Maalinta Midnimada Jarmalka
holiday-national = Ciidda Qaranka
holiday-all-saints = Maalinta Quduusiinta
holiday-armistice = Maalinta Xabbad-joojinta
holiday-christmas = Maalinta Kirismaska
holiday-boxing = Maalinta Labaad ee Kirismaska
