# A group puts itself on the list and keeps its own entry. The readers are volunteers of a group, often tired and on
# a phone; they write about their own group in their own words. Short sentences, everyday words (CEFR B1), kind.
# "Entry" is everything that stands on the page of one group. "The list" is the list of groups of an organisation.

## The form

page-publish = Kooxdaada liiska geli
publish-title = Kooxdaada liiska geli
publish-intro = Waxay qaadanaysaa ilaa toban daqiiqo. Akoon uma baahnid. Mar dambe wax walba waad beddeli kartaa ama ka saari kartaa.
publish-review = Qof ka tirsan { $organisation } ayaa akhriya ka hor inta aanay liiska gelin. Erayadaada ma beddelaan.
# Number of the step, above the heading of a page of the form.
publish-step = Tallaabo { $step } oo ka mid ah { $steps }
publish-step-about = Kooxdaadu maxay ku saabsan tahay?
publish-step-find = Sidee dadku idiin helaan?
publish-step-people = Yaa loogu talagalay?
publish-step-when = Goorma iyo xaggee baad ku kulantaan?
publish-step-contact = Sidee laydiinla soo xiriiraa?
publish-step-check = Ma saxbaa sidan?
publish-next = Sii wad
publish-back = Dib u noqo
publish-save = Kaydi
publish-send = Liiska geli
# Beside the name of a question that may be left empty.
publish-optional = waa la dayn karaa
publish-problems = Wax baa weli la buuxin ama la beddeli doonaa. Wixii aad qortay wali way joogaan.
publish-problem-at = { $question }: { $problem }

publish-text-language = Luqaddee baad ku qoraysaa?
publish-text-language-hint = Ku qor luqadda kooxdaada ugu habboon. Hoosta luqado kale ayaad ku dari kartaa.
publish-name = Magaca kooxda
publish-name-hint = Tusaale: Kooxda Salaasada Helmond
publish-own-term = Maxaad isku magacawdaan?
publish-own-term-hint = Tusaale: koox is-caawin, subaxda shaaha, koox socod. Idinka ayaa erayga doorta.
publish-summary = Kooxdaada hal ama laba weedh
publish-summary-hint = Tusaale: Waxaan nahay haween qof ka dhintay. Shaah baan cabnaa oo waan sheekaysannaa.
publish-description = Wax badan ka sheeg kooxdaada
publish-description-hint = Maxaad wada qabataan? Yay u fiican tahay? Fadlan ha qorin magacyo dad iyo xanuunka hal qof.
publish-first-visit = Sidee tahay marka ugu horraysa?
publish-first-visit-hint = Tusaale: Albaabka ayaan kugu sugaynaa. Uma baahnid inaad wax sheegto.
publish-rules = Maxaad ku heshiiseen?
publish-rules-hint = Tusaale: Waxa halkan lagu sheego halkan ayay ku hadhayaan.
publish-add-language = Luqad kalena ku qor
publish-add-language-button = Ku dar luqaddan
# Heading above the texts in a second or third language. $language is its name.
publish-texts-in = Qoraallada ku qoran: { $language }

publish-themes = Maxay ku saabsan tahay?
publish-themes-hint = Dooro hal mawduuc ama ka badan. Dadku sidaas ayay idinku helaan. Boggiinna erayadiinnuna way ku qoran yihiin.
publish-themes-suggested = Mawduucyadani waxay ku habboon yihiin wixii aad qortay
publish-languages = Kooxda dhexdeeda luqadahee ayaad ku hadashaan?
publish-anonymity = Maxay dadka kale ka ogaanayaan qofka yimaada?
publish-for = Yaa loogu talagalay?
publish-gender = Ma haweenka oo keliya baa mise ragga oo keliya?
publish-gender-both = Qof kasta
publish-age-min = Laga bilaabo da'dee?
publish-age-max = Ilaa da'dee?
publish-community = Ma dad isku asal ah baa loogu talagalay?
publish-community-hint = Ka tag meeshan haddii qof walba la soo dhawaynayo.
publish-conviction = Ma waxay ku dhisan tahay diin ama aragti?
publish-conviction-none = Maya
publish-facilitation = Yaa kooxda hoggaamiya?
publish-supported = Hay'addee baa idin caawisa?
publish-supported-hint = Tusaale xarunta xaafadda. Ka tag haddii aan cidina caawin.
publish-welcome = Sidee dadka u soo dhawaysaan?
publish-openness = Sidee qof ku soo biiraa?
publish-size = Ilaa immisa qof baa timaada?
publish-cost = Waa immisa kharashku?
publish-cost-unsaid = Ma sheegayno
publish-amount = Mar kasta waa immisa yuuro?

publish-format = Sidee u kulantaan?
publish-day = Maalintee?
publish-day-none = Dooro maalin
publish-rhythm = Immisa jeer?
publish-rhythm-kept = Sida ay hadda tahay: { $rhythm }
publish-start = Saacaddee bay bilaabataa?
publish-start-hint = Tusaale 19:30
publish-minutes = Immisa daqiiqo ayay socotaa?
publish-from = Goorma ayuu yahay kulanka ugu horreeya?
publish-from-hint = Buuxi haddii aydaan toddobaad kasta kulmin. Markaas waxaan ogaanaynaa toddobaadyada ay tahay.
publish-meeting-more = Ku dar maalin ama waqti kale
# Heading above the second, third… time at which a group meets.
publish-meeting-number = Kulan { $number }
publish-venue = Goobta
publish-venue-kind = Waa goob noocee ah?
publish-venue-name = Magaca dhismaha
publish-street = Waddada iyo lambarka
publish-postcode = Lambarka boostada
publish-postcode-hint = Tusaale 5701 AB
publish-place = Magaalo ama tuulo
publish-disclosure = Maxay qof walba ka ogaan karaan goobta?
publish-disclosure-exact = Cinwaanka oo dhan
publish-disclosure-area = Magaalada iyo agagaarka oo keliya
publish-disclosure-on-contact = Degmada oo keliya. Cinwaanka waxaad siisaan qofka idinla soo xiriira.
publish-access = Maxaa imaatinka fududeeya?
publish-travel = Sidee loo yimaadaa?
publish-travel-hint = Tusaale: baska 51, boosteejada suuqa
publish-online-kind = Sidee internetka ama telefoonka ugu kulantaan?
publish-online-url = Cinwaanka kulanka internetka
publish-online-url-hint = Ka tag haddii dadku helaan marka ay idinla soo xiriiraan.
publish-online-note = Maxay dadku u baahan yihiin inay ogaadaan?

publish-contact = Maxay qof walba arki karaan?
publish-contact-hint = Ugu yaraan mid dooro, ama dhammaan ka tag haddii kulanka iska iman karaan. Waxaa fiican lambarka ama cinwaanka kooxda.
publish-phone = Lambarka telefoonka
publish-email = Cinwaanka iimaylka
publish-web = Websaydh
publish-messenger = WhatsApp, Signal ama Telegram
publish-messenger-hint = Lambar ama link
publish-by-form = Dadku websaydhkan ayay noogu soo qori karaan. Cinwaankayaga ma arkaan.
publish-seeking = Maxaad raadinaysaan?
publish-private = Annaga oo keliya
publish-maintainer = Cinwaanka iimaylkaaga
publish-maintainer-hint = Cid kale ma aragto. Waxaan u isticmaalnaa oo keliya inaan kuugu dirno linkaaga sirta ah iyo farriimaha booqdayaasha, iyo sannadkii laba jeer inaan weydiinno in wax walba wali sax yihiin.
publish-mail-link = Linkiga sirta ah iimayl iigu soo dir
publish-preview = Sidan ayay booqdayaashu u arkayaan.
publish-not-saved = Weli waxba lama kaydin.
# For robots that fill in every field; people do not see it.
publish-trap = Meeshan banaan ka dhig

## After it was sent

publish-done-title = Mahadsanid. Kooxdaadii waa na soo gaadhay.
publish-done = Marka hore { $organisation } ayaa akhrinaya. Dhowr maalmood ayay qaadan kartaa. Kadib liiska ayay ku jirtaa.
publish-link-title = Kaydi linkigan sirta ah
publish-link = Linkigan waxaad kooxdaada ku beddeli kartaa ama ku saari kartaa. Qof kasta oo linkiga haysta isna wuu samayn karaa. Mar labaad ma tusi karno.
publish-link-how = Koobi garee, bogga daabac, ama qor.
publish-link-mailed = Iimaylkaagana waan kuugu dirnay.
publish-too-many = Maanta kooxo badan baa la soo diray. Fadlan berri mar kale isku day. Wixii aad qortay wali way joogaan.
publish-too-fast = Aad bay u degdeg badnayd. Fadlan mar kale eeg in wax walba sax yihiin, oo badhanka mar kale riix.

## The group's own page

page-edit = Kooxdaada
edit-title = Kooxdaada
edit-unknown-title = Linkigani ma shaqaynayo
edit-unknown = Waxaa laga yaabaa inaan la koobiyeyn oo dhan, ama mid cusub baa jira. Mid cusub weydiiso { $organisation }.
edit-state-waiting = Kooxdaadu way sugaysaa. { $organisation } ayaa akhrinaya.
edit-state-asked = { $organisation } su'aal ayay kuu hayaan:
edit-state-answer = Beddel waxaad rabto. Kadib mar kale ayaan akhrinaynaa.
edit-state-declined = { $organisation } kooxdaada liiska ma gelin. Sababtu waa tan:
edit-state-listed = Kooxdaadu liiska ayay ku jirtaa.
edit-state-hidden = { $organisation } hadda kooxdaada ma tusayaan. Weydii sababta.
edit-state-unlisted = Kooxdaadu hadda liiska kuma jirto, sababtoo ah muddo dheer waxba kaama maqal. Riix “{ edit-confirm-button }” oo way soo noqonaysaa.
edit-see = Eeg bogga kooxdaada
edit-confirmed-on = Markii ugu dambaysay ee aad sheegtay in wax walba wali sax yihiin waa { $date }.
edit-confirmed-never = Weli ma aadan sheegin in wax walba sax yihiin.
edit-confirm-title = Wax walba wali ma sax baa?
edit-confirm-button = Haa, wax walba wali waa sax
edit-confirmed = Mahadsanid. Qof walba wuu arki karaa inay wali sax tahay.
edit-change-title = Wax beddel
edit-change-button = Beddel xogta
edit-saved = Waa la kaydiyay.
edit-pause-title = Nasasho qaado
edit-pause-hint = Booqdayaashu way arkaan inaydaan muddo kulmayn.
edit-pause-until = Ilaa maalintee, iyada oo ku jirta?
edit-pause-note = Maxay tahay in booqdayaashu ogaadaan?
edit-pause-button = Nasasho qaado
edit-resume-button = Mar kale ayaan kulannaa
edit-full-button = Kooxdu way buuxdaa
edit-not-full-button = Boos baa mar kale jira
edit-cancel-title = Hal kulan ma dhacayo
edit-cancel-hint = Dooro maalmaha aydaan kulmayn.
edit-skip-holidays = Weligeen ma kulanno maalmaha fasaxa ah
edit-cancel-button = Kaydi maalmahan
# Beside a day that is a public holiday. $holiday is its name.
edit-holiday = maalin fasax ah: { $holiday }
edit-hand-over-title = Qof kale ha qabto
edit-hand-over-hint = Link cusub oo sir ah ayaa jiri doona. Kaagu isla markiiba wuu joogsanayaa.
edit-hand-over-email = Iimaylka qofka cusub
edit-hand-over-button = Samee link cusub
edit-handed-over-title = Waxaa jira link cusub oo sir ah
edit-handed-over = Linkigan sii qofka cusub. Linkigii hore ma shaqaynayo.
edit-email-title = Cinwaanka iimaylkaaga
edit-email-button = Kaydi cinwaanka
edit-withdraw-title = Kooxda ka saar
edit-withdraw-hint = Markaas liis kasta way ka baxaysaa, oo waxaan illawnaa wixii aad qortay. Dib looma celin karo.
edit-withdraw-sure = Haa, kooxdayda ka saara
edit-withdraw-button = Kooxda ka saar
edit-withdraw-confirm = Fadlan marka hore sanduuqa calaamadee.
edit-withdrawn-title = Kooxdaadu liiska way ka baxday
edit-withdrawn = Waxba kama hayno. Waad ku mahadsan tahay wixii aad qabatay.
edit-history-title = Waxa ay kuwa kale beddeleen
edit-history-none = Cid kale waxba ma beddelin.
edit-history-by = Waxaa beddelay { $who }, { $date }
edit-before = Hore
edit-after = Hadda
edit-nothing = (madhan)
edit-undo-button = Tan ka noqo
edit-undone = Sidii hore ayay ku noqotay.
edit-conflict-title = Qof kale ayaa intaas beddelay
edit-conflict = Waxba ma lumin. Hoosta waxaa ku yaal waxa hadda jira iyo waxa aad qortay. Haddii aad kaydiso, qaybahan erayadaada ayaa ku dhaqan galaya.
edit-conflict-theirs = Waxa hadda jira
edit-conflict-mine = Waxa aad qortay
edit-conflict-save = Kaydi erayadayda
# Beside the day on which a group last said that all is right, when that is long ago.
card-not-lately = muddo dheer lama hubin
edit-claim-title = Ka shaqee xogta kooxdaada
edit-claim = { $organisation } waxay kaa codsanayaan inaad ka shaqayso xogta kooxdaada. Taas waxaad u helaysaa link sir ah. Badhankani hal mar ayuu shaqeeyaa.
edit-claim-button = I sii linkiga sirta ah

## holiday: public holidays

holiday-new-year = Sannadka cusub
holiday-good-friday = Jimcaha wanaagsan
holiday-easter = Axadda Easter
holiday-easter-monday = Isniinta Easter
holiday-king = Maalinta Boqorka
holiday-liberation = Maalinta Xorriyadda
holiday-labour = Maalinta Shaqaalaha
holiday-ascension = Maalinta Kor u qaadista
holiday-whit-sunday = Axadda Pentecost
holiday-whit-monday = Isniinta Pentecost
holiday-assumption = Ciidda Maryan
holiday-unity = Maalinta Midowga Jarmalka
holiday-national = ciid qaran
holiday-all-saints = Ciidda Quduusiinta
holiday-armistice = Maalinta Xabad-joojinta
holiday-christmas = Kirismaska
holiday-boxing = Maalinta labaad ee Kirismaska
