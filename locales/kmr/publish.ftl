# A group puts itself on the list and keeps its own entry. The readers are volunteers of a group, often tired and on
# a phone; they write about their own group in their own words. Short sentences, everyday words (CEFR B1), kind.
# "Entry" is everything that stands on the page of one group. "The list" is the list of groups of an organisation.

## The form

page-publish = Koma xwe bixin lîsteyê
publish-title = Koma xwe bixin lîsteyê
publish-intro = Nêzîkî deh deqeyan dikişîne. Hesab ne hewce ye. Hûn dikarin paşê her tiştî biguherînin an rakin.
publish-review = Kesek ji { $organisation } nivîsa we dixwîne, berî ku kom bikeve lîsteyê. Ew gotinên we naguherîne.
# Number of the step, above the heading of a page of the form.
publish-step = Gav { $step } ji { $steps }
publish-step-about = Koma we li ser çi ye?
publish-step-find = Mirov we çawa dibînin?
publish-step-people = Ji bo kê ye?
publish-step-when = Hûn kengî û li ku dicivin?
publish-step-contact = Mirov çawa digihîjin we?
publish-step-check = Ma wisa rast e?
publish-next = Pêş ve
publish-back = Paş ve
publish-save = Tomar bike
publish-send = Bixe lîsteyê
# Beside the name of a question that may be left empty.
publish-optional = dikare vala bimîne
publish-problems = Divê hê tiştek were dagirtin an guhertin. Tiştên ku we nivîsandine hê li cihê xwe ne.
publish-problem-at = { $question }: { $problem }

publish-text-language = Hûn bi kîjan zimanî dinivîsin?
publish-text-language-hint = Bi zimanê ku herî baş li koma we tê binivîsin. Li jêr hûn dikarin zimanên din lê zêde bikin.
publish-name = Navê komê
publish-name-hint = Wek mînak: Koma Sêşemê ya Helmondê
publish-own-term = Hûn ji xwe re çi dibêjin?
publish-own-term-hint = Wek mînak: koma xwealîkariyê, çaya sibehê, koma meşê. Hûn bi xwe peyvê hildibijêrin.
publish-summary = Koma we bi yek an du hevokan
publish-summary-hint = Wek mînak: Em jin in û me kesekî nêzîk ji dest daye. Em çayê vedixwin û diaxivin.
publish-description = Hinekî din behsa koma xwe bikin
publish-description-hint = Hûn bi hev re çi dikin? Ji bo kê baş e? Ji kerema xwe navê tu kesî û nexweşiya tu kesî nenivîsin.
publish-first-visit = Cara yekem çawa ye?
publish-first-visit-hint = Wek mînak: Em li ber derî li benda we ne. Ne hewce ye ku hûn tiştekî bibêjin.
publish-rules = Hûn li ser çi li hev dikin?
publish-rules-hint = Wek mînak: Tiştê ku li vir tê gotin, li vir dimîne.
publish-add-language = Bi zimanekî din jî binivîsin
publish-add-language-button = Vî zimanî lê zêde bike
# Heading above the texts in a second or third language. $language is its name.
publish-texts-in = Nivîsên bi vî zimanî: { $language }

publish-themes = Mijar çi ye?
publish-themes-hint = Yek an çend mijaran hilbijêrin. Mirov we bi wan dibînin. Di rûpela we de gotinên we bi xwe jî hene.
publish-themes-suggested = Ev mijar li tiştê ku we nivîsand tên
publish-languages = Hûn di komê de bi kîjan zimanan diaxivin?
publish-anonymity = Kesên din dê li ser kesê ku tê çi bizanin?
publish-for = Ji bo kê?
publish-gender = Ma tenê ji bo jinan an tenê ji bo mêran e?
publish-gender-both = Ji bo her kesî
publish-age-min = Ji kîjan temenî?
publish-age-max = Heta kîjan temenî?
publish-community = Ma ji bo kesên bi heman kok û çandê ye?
publish-community-hint = Heke derî ji her kesî re vekirî ye, vê vala bihêlin.
publish-conviction = Ma kom li ser dînekî an baweriyekê ava bûye?
publish-conviction-none = Na
publish-facilitation = Kî komê bi rê ve dibe?
publish-supported = Kîjan sazî alîkariya we dike?
publish-supported-hint = Wek mînak navendeke taxê. Heke kes alîkariya we nake, vê vala bihêlin.
publish-welcome = Hûn çawa pêşwaziya mirovan dikin?
publish-openness = Mirov çawa tevlî dibin?
publish-size = Nêzîkî çend kesan tên?
publish-cost = Bihayê wê çiqas e?
publish-cost-unsaid = Em nabêjin
publish-amount = Her car çend euro?

publish-format = Hûn çawa dicivin?
publish-day = Kîjan rojê?
publish-day-none = Rojekê hilbijêrin
publish-rhythm = Hûn çend caran dicivin?
publish-rhythm-kept = Wek niha: { $rhythm }
publish-start = Saet di çendan de dest pê dike?
publish-start-hint = Wek mînak 19:30
publish-minutes = Çend deqeyan dikişîne?
publish-from = Civîna yekem kengî ye?
publish-from-hint = Heke hûn her hefte nacivin, vê dagirin. Wê demê em dizanin ka kîjan hefte ne.
publish-meeting-more = Roj an demeke din lê zêde bike
# Heading above the second, third… time at which a group meets.
publish-meeting-number = Civîn { $number }
publish-venue = Cih
publish-venue-kind = Cihekî çawa ye?
publish-venue-name = Navê avahiyê
publish-street = Kolan û hejmar
publish-postcode = Koda posteyê
publish-postcode-hint = Wek mînak 5701 AB
publish-place = Bajar an gund
publish-disclosure = Her kes dikare li ser cihê civînê çi bizane?
publish-disclosure-exact = Navnîşan bi temamî
publish-disclosure-area = Tenê bajar û tax
publish-disclosure-on-contact = Tenê şaredarî. Gava kesek têkilî datîne, hûn navnîşanê jê re dibêjin.
publish-access = Çi hatinê hêsantir dike?
publish-travel = Mirov çawa diçin wir?
publish-travel-hint = Wek mînak: otobusa 51, rawestgeha sûkê
publish-online-kind = Hûn çawa li ser înternetê an bi telefonê dicivin?
publish-online-url = Navnîşana civîna li ser înternetê
publish-online-url-hint = Heke hûn navnîşanê tenê didin kesên ku têkilî datînin, vê vala bihêlin.
publish-online-note = Divê mirov çi bizanin?

publish-contact = Her kes dikare çi bibîne?
publish-contact-hint = Herî kêm yekê hilbijêrin. Heke mirov dikarin rasterast werin civînê, hûn dikarin hemûyan vala bihêlin. Heke bibe, hejmarek an navnîşaneke komê bi kar bînin.
publish-phone = Hejmara telefonê
publish-email = Navnîşana e-nameyê
publish-web = Malper
publish-messenger = WhatsApp, Signal an Telegram
publish-messenger-hint = Hejmarek an lînkek
publish-by-form = Mirov dikarin bi rêya vê malperê ji me re binivîsin. Ew navnîşana me nabînin.
publish-seeking = Hûn li çi digerin?
publish-private = Tenê ji bo me
publish-maintainer = Navnîşana e-nameya we bi xwe
publish-maintainer-hint = Kesekî din vê nabîne. Em wê tenê bi kar tînin da ku lînka we ya veşartî û peyamên mêvanan ji we re bişînin, û salê du caran bipirsin ka her tişt hê rast e.
publish-mail-link = Lînka veşartî bi e-nameyê ji min re bişîne
publish-preview = Mêvan dê wê wisa bibînin.
publish-not-saved = Hê tiştek nehatiye tomarkirin.
# For robots that fill in every field; people do not see it.
publish-trap = Vê qadê vala bihêlin

## After it was sent

publish-done-title = Spas. Koma we gihîşt me.
publish-done = Pêşî { $organisation } wê dixwîne. Ev dikare çend rojan bikişîne. Paşê koma we dikeve lîsteyê.
publish-link-title = Vê lînka veşartî ji xwe re hilînin
publish-link = Bi vê lînkê hûn dikarin koma xwe biguherînin an rakin. Lînk li cem kê be, ew jî dikare vê bike. Em nikarin wê carek din nîşan bidin.
publish-link-how = Wê kopî bikin, vê rûpelê çap bikin an lînkê li ser kaxezê binivîsin.
publish-link-mailed = Me ew ji navnîşana e-nameya we re jî şand.
publish-too-many = Îro gelek kom hatine şandin. Ji kerema xwe sibê dîsa biceribînin. Tiştên ku we nivîsandine hê li cihê xwe ne.
publish-too-fast = Ev pir zû bû. Ji kerema xwe careke din binêrin ka her tişt rast e, û dîsa li bişkokê bixin.

## The group's own page

page-edit = Koma we
edit-title = Koma we
edit-unknown-title = Ev lînk (êdî) naxebite
edit-unknown = Dibe ku bi temamî nehatibe kopîkirin, an jî lînkeke nûtir hebe. Ji { $organisation } yeke nû bixwazin.
edit-too-many = Di demeke kurt de gelek tişt hatin guhertin. Ji kerema xwe saetekê bisekinin û dîsa biceribînin. Tiştek winda nebûye.
edit-state-waiting = Koma we li bendê ye. { $organisation } dê wê bixwîne.
edit-state-asked = Pirseke { $organisation } ji bo we heye:
edit-state-answer = Tiştê ku hûn dixwazin biguherînin. Paşê em wê dîsa dixwînin.
edit-state-declined = { $organisation } koma we nexist lîsteyê. Sedem ev e:
edit-state-listed = Koma we di lîsteyê de ye.
edit-state-hidden = { $organisation } niha koma we nîşan nade. Ji wan bipirsin çima.
edit-state-unlisted = Koma we niha ne di lîsteyê de ye, ji ber ku demek dirêj e me tiştek ji we nebihîstiye. Li “{ edit-confirm-button }” bixin û ew dîsa dikeve lîsteyê.
edit-see = Li rûpela koma xwe binêrin
edit-confirmed-on = We cara dawî di { $date } de got ku her tişt hê rast e.
edit-confirmed-never = We hê negotiye ku her tişt rast e.
edit-confirm-title = Ma her tişt hê rast e?
edit-confirm-button = Erê, her tişt hê rast e
edit-confirmed = Spas. Her kes dikare bibîne ku hê rast e.
edit-change-title = Tiştekî biguherînin
edit-change-button = Agahiyan biguherîne
edit-saved = Hat tomarkirin.
edit-pause-title = Navber bidin
edit-pause-hint = Mêvan dibînin ku hûn ji bo demekê nacivin.
edit-pause-until = Heta dawiya kîjan rojê?
edit-pause-note = Divê mêvan çi bizanin?
edit-pause-button = Navber bide
edit-resume-button = Em dîsa dicivin
edit-full-button = Kom tijî ye
edit-not-full-button = Dîsa cih heye
edit-cancel-title = Civînek çênabe
edit-cancel-hint = Rojên ku hûn nacivin hilbijêrin.
edit-skip-holidays = Em di rojên cejnê yên fermî de qet nacivin
edit-cancel-button = Van rojan tomar bike
# Beside a day that is a public holiday. $holiday is its name.
edit-holiday = roja cejnê: { $holiday }
edit-hand-over-title = Bila kesekî din vê bike
edit-hand-over-hint = Lînkeke nû ya veşartî tê çêkirin. Lînka we wê demê di cih de êdî naxebite.
edit-hand-over-email = Navnîşana e-nameyê ya kesê nû
edit-hand-over-button = Lînkeke nû çêke
edit-handed-over-title = Lînkeke nû ya veşartî heye
edit-handed-over = Vê lînkê bidin kesê nû. Lînka kevn êdî naxebite.
edit-email-title = Navnîşana e-nameya we
edit-email-button = Navnîşanê tomar bike
edit-withdraw-title = Komê rakin
edit-withdraw-hint = Wê demê kom di tu lîsteyê de namîne, û em tiştên ku we nivîsandine jê dibin. Ev nayê vegerandin.
edit-withdraw-sure = Erê, koma min rake
edit-withdraw-button = Komê rake
edit-withdraw-confirm = Ji kerema xwe pêşî qutiyê nîşan bikin.
edit-withdrawn-title = Koma we ji lîsteyê derket
edit-withdrawn = Tiştek ji wê li cem me nemaye. Spas ji bo tiştê ku we kir.
edit-history-title = Tiştên ku kesên din guhertine
edit-history-none = Kesekî din tiştek neguhertiye.
edit-history-by = Guhertin: { $who }, { $date }
edit-before = Berê
edit-after = Paşê
edit-nothing = (vala)
edit-undo-button = Vê vegerîne
edit-undone = Dîsa wek berê ye.
edit-conflict-title = Di vê navberê de kesekî din ev guhert
edit-conflict = Tiştek winda nebûye. Li jêr tiştê ku niha heye û tiştê ku we nivîsandiye hene. Heke hûn tomar bikin, di van beşan de gotinên we dimînin.
edit-conflict-theirs = Niha ev heye
edit-conflict-mine = We ev nivîsandiye
edit-conflict-save = Gotinên min tomar bike
# Beside the day on which a group last said that all is right, when that is long ago.
card-not-lately = demek dirêj e nehatiye kontrolkirin
edit-claim-title = Bi xwe li agahiyên koma xwe xwedî derkevin
edit-claim = { $organisation } ji we dixwaze ku hûn bi xwe li agahiyên koma xwe xwedî derkevin. Ji bo vê yekê hûn lînkeke veşartî distînin. Ev bişkok tenê carekê dixebite.
edit-claim-button = Lînka veşartî bide min

## holiday: public holidays

holiday-new-year = Serê Salê
holiday-good-friday = Îniya Pîroz
holiday-easter = Yekşema Paskalyayê
holiday-easter-monday = Duşema Paskalyayê
holiday-king = Roja Qral
holiday-liberation = Roja Rizgariyê
holiday-labour = Roja Karkeran
holiday-ascension = Roja Hilkişîna Îsa
holiday-whit-sunday = Yekşema Pentekostê
holiday-whit-monday = Duşema Pentekostê
holiday-assumption = Cejna Meryemê
holiday-unity = Roja Yekîtiya Almanyayê
holiday-national = Cejna Neteweyî
holiday-all-saints = Cejna Hemû Pîrozan
holiday-armistice = Roja Agirbestê
holiday-christmas = Noel
holiday-boxing = Roja duyem a Noelê
