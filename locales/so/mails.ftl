# Mails to groups and to staff. Plain text. The subjects say nothing about what a group is about: others may see them.
# $site is the address of the site, $link is a whole address on a line of its own, $organisation is a name.

mail-hello = Salaan,
mail-bye = Salaan wanaagsan,
mail-link-subject = Linkigaaga
mail-link = Kani waa linkigaaga sirta ah. Waxaad ku beddeli kartaa ama ku saari kartaa xogta kooxdaada. Farriintan kaydi, cidna ha u dirin.
mail-approved-subject = Liiska ayuu ku jiraa
mail-approved = Wixii aad noo soo dirtay hadda liiska ayay ku jiraan. Qof walba halkan ayuu ku arki karaa:
mail-asked-subject = Su'aal
mail-asked = Wixii aad soo dirtay waan akhrinay, su'aalna waan qabnaa:
mail-asked-answer = Farriintan waad ka jawaabi kartaa, ama linkigaaga sirta ah ku beddel.
mail-declined-subject = Ku saabsan wixii aad noo soo dirtay
mail-declined = Liiska ma gelin. Sababtu waa tan:
mail-declined-answer = Si kale ma u aragtaa? Farriintan waad ka jawaabi kartaa.
mail-confirm-subject = Wax walba wali ma sax baa?
mail-confirm = Adigu waxaad ka shaqaysaa xogta koox liiskayaga ku jirta. Wax walba wali ma u yihiin sida halkaas ku qoran? Fur linkigan. Hal badhan ayaad ku odhan kartaa haa, ama wax beddel.
mail-remind-subject = Wax walba wali ma sax baa? (xusuusin)
mail-remind = Waagii hore waxaan weydiinay in wax walba wali sax yihiin. Weli waxba kaama maqal.
mail-remind-soon = Haddii aan waxba maqli weyno, { $date } kadib liiska kuma jiri doonto. Ma lumayso: hal badhan ayaa soo celinaya.
mail-unlisted-subject = Hadda liiska kuma jirto
mail-unlisted = Muddo dheer waxba kaama maqal. Sidaas darteed dadku kooxdaada ma helaan. Linkigan hal badhan ayaad ku soo celin kartaa.
mail-changed-subject = Wax baa la beddelay
mail-changed = Xogta kooxdaada wax baan ka beddelnay. Linkigaaga sirta ah waxaad ku arkaysaa sidii hore iyo sida hadda. Halkaas ayaad kaga noqon kartaa.
mail-claim-subject = Link adiga kuu ah
mail-claim = Linkigan waxaad ku helaysaa link cusub oo sir ah. Kii hore markaas ma shaqaynayo. Linkiga farriintan hal mar ayuu shaqeeyaa, ilaa { $date }.
mail-sign-in-subject = Linkigaaga
mail-sign-in = Linkigan ayaad ku gelaysaa. Hal mar ayuu shaqeeyaa, ilaa { $time }. Ma adigaa codsan? Haddii kale waxba ha samayn.
mail-invited = Hadda waad ka caawin kartaa liiska { $organisation }. Linkigan ayaad ku gelaysaa. Hal mar ayuu shaqeeyaa, ilaa { $time }.
mail-waiting-subject = Wax baa ku sugaya
mail-waiting = Wax baa ku sugaya. Kooxo cusub: { $entries }. Warbixinno: { $reports }. Liiska laga saaray maadaama aan cidna ka jawaabin: { $unlisted }.
