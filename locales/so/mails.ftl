# Mails to groups and to staff. Plain text. The subjects say nothing about what a group is about: others may see them.
# $site is the address of the site, $link is a whole address on a line of its own, $organisation is a name.

mail-hello = Salaan,
mail-bye = Salaan diirran,
mail-link-subject = Linkigaaga
mail-link = Kani waa linkigaaga sirta ah. Waxaad ku beddeli kartaa waxa kooxdiinna laga qoray, ama kooxda ayaad liiska kaga saari kartaa. Farriintan kaydso, cidna ha u gudbin.
mail-approved-subject = Liiska way ku jirtaa
mail-approved = Wixii aad noo soo dirtay hadda liiska way ku jiraan. Qof walba halkan ayuu ka arki karaa:
mail-asked-subject = Su'aal
mail-asked = Waan akhrinnay wixii aad noo soo dirtay. Su'aal ayaan kuu haynaa:
mail-asked-answer = Farriintan waad ka jawaabi kartaa, ama linkigaaga sirta ah ayaad wax ku beddeli kartaa.
mail-declined-subject = Ku saabsan wixii aad noo soo dirtay
mail-declined = Liiska kuma aannaan darin. Sababtu waa tan:
mail-declined-answer = Ma si kale ayaad u aragtaa? Farriintan waad ka jawaabi kartaa.
mail-confirm-subject = Wax walba weli ma sax baa?
mail-confirm = Waxaad ilaalisaa waxa laga qoray koox liiskayaga ku jirta. Wax walba oo halkaas ku qoran weli ma sax baa? Linkigan fur. Markaas hal badhan ayaad haa ku oran kartaa, ama wax baad beddeli kartaa.
mail-remind-subject = Wax walba weli ma sax baa? (xusuusin)
mail-remind = Muddo ka hor waxaan ku weydiinnay inay wax walba weli sax yihiin iyo in kale. Weli wax kaama aannaan maqlin.
mail-remind-soon = Haddii aannaan waxba kaa maqlin, kooxdiinnu liiska way ka baxaysaa { $date } ka dib. Ma lumayso: hal badhan oo aad riixdo ayaa soo celinaya.
mail-unlisted-subject = Hadda liiska kuma jirto
mail-unlisted = Muddo dheer wax kaama aannaan maqlin. Sidaas darteed dadku hadda kooxdiinna ma heli karaan. Linkigan fur: hal badhan ayaad kooxda ku soo celinaysaa.
mail-changed-subject = Wax baa la beddelay
mail-changed = Wax baan ka beddelnay waxa kooxdiinna laga qoray. Linkigaaga sirta ah ayaad ku arki kartaa sidii ay ahayd iyo sida ay hadda tahay. Halkaas ayaad sidii hore ugu celin kartaa.
mail-claim-subject = Link adiga kugu socda
mail-claim = Linkigan waxaad ku helaysaa link sir ah oo cusub oo kooxdiinna loogu talagalay. Kii hore markaas ma sii shaqeeyo. Linkiga farriintan ku jira hal mar ayuu shaqeeyaa, ilaa { $date }.
mail-sign-in-subject = Linkigaaga
mail-sign-in = Linkigan ayaad ku gelaysaa. Hal mar ayuu shaqeeyaa, ilaa { $time }. Haddii aadan codsan, uma baahnid inaad wax samayso.
mail-invited = Hadda waad ka caawin kartaa ilaalinta liiska { $organisation }. Linkigan ayaad ku gelaysaa. Hal mar ayuu shaqeeyaa, ilaa { $time }.
mail-waiting-subject = Wax baa ku sugaya
mail-waiting = Wax baa ku sugaya. Kooxo cusub: { $entries }. Wixii la soo sheegay: { $reports }. Liiska way ka baxeen, waayo cidna ma jawaabin: { $unlisted }.
