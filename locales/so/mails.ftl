# Mails to groups and to staff. Plain text. The subjects say nothing about what a group is about: others may see them.
# $site is the address of the site, $link is a whole address on a line of its own, $organisation is a name.

mail-hello = Salaan,
mail-bye = Salaan diirran,
mail-link-subject = Linkigaaga
mail-link = Kani waa linkigaaga sirta ah. Waxaad ku beddeli kartaa ama kaga saari kartaa xogtaada liiska ku jirta. Farriintan kaydso, cidna ha u gudbin.
mail-approved-subject = Liiska way ku jirtaa
mail-approved = Wixii aad noo soo dirtay hadda liiska way ku jiraan. Qof walba halkan ayuu ka arki karaa:
mail-asked-subject = Su'aal
mail-asked = Waan akhrinnay wixii aad noo soo dirtay, su'aal ayaanan kuu haynaa:
mail-asked-answer = Farriintan waad ka jawaabi kartaa, ama xogtaada waxaad ku beddeli kartaa linkigaaga sirta ah.
mail-declined-subject = Ku saabsan wixii aad noo soo dirtay
mail-declined = Liiska kuma aannaan darin. Sababtu waa tan:
mail-declined-answer = Ma si kale ayaad u aragtaa? Farriintan waad ka jawaabi kartaa.
mail-confirm-subject = Wax walba ma weli sax baa?
mail-confirm = Waxaad haysaa xog ku jirta liiskeenna. Wax walba ma weli yihiin sida halkaas ku qoran? Linkigan fur. Markaas hal badhan ayaad haa ku oran kartaa, ama wax ayaad beddeli kartaa.
mail-remind-subject = Wax walba ma weli sax baa? (xusuusin)
mail-remind = Muddo ka hor waxaan ku weydiinnay in wax walba weli sax yihiin. Weli wax kaama aannaan maqlin.
mail-remind-soon = Haddii aannaan waxba kaa maqal, xogtaadu liiska way ka baxaysaa { $date } kaddib. Ma lumayso: hal badhan oo aad riixdo ayaa soo celinaya.
mail-unlisted-subject = Xogtaadu hadda liiska kuma jirto
mail-unlisted = Muddo dheer wax kaama aannaan maqlin. Sidaas darteed dadku xogtaada ma heli karaan hadda. Linkigan ayaad hal badhan ku soo celinaysaa.
mail-changed-subject = Wax baa la beddelay
mail-changed = Xogtaada wax baan ka beddelnay. Linkigaaga sirta ah ayaad ku arki kartaa sidii ay ahayd iyo sida ay hadda tahay. Halkaas ayaad kaga noqon kartaa.
mail-claim-subject = Link adiga kuu ah
mail-claim = Linkigan ayaad ku helaysaa link sir ah oo cusub oo xogtaada ah. Kii hore markaas ma sii shaqeeyo. Linkiga farriintan ku jira hal mar ayuu shaqeeyaa, ilaa { $date }.
mail-sign-in-subject = Linkigaaga
mail-sign-in = Linkigan ayaad ku gelaysaa. Hal mar ayuu shaqeeyaa, ilaa { $time }. Haddii aadan codsan, uma baahnid inaad wax samayso.
mail-invited = Hadda waad ka caawin kartaa ilaalinta liiska { $organisation }. Linkigan ayaad ku gelaysaa. Hal mar ayuu shaqeeyaa, ilaa { $time }.
mail-waiting-subject = Wax baa ku sugaya
mail-waiting = Wax baa ku sugaya. Kooxo cusub: { $entries }. Warbixinno: { $reports }. Liiska laga saaray maadaama aan cidna ka jawaabin: { $unlisted }.
