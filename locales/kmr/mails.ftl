# Mails to groups and to staff. Plain text. The subjects say nothing about what a group is about: others may see them.
# $site is the address of the site, $link is a whole address on a line of its own, $organisation is a name.

mail-hello = Silav,
mail-bye = Bi silavên germ,
mail-link-subject = Lînka we
mail-link = Ev lînka we ya veşartî ye. Bi wê hûn dikarin agahiyên koma xwe biguherînin an rakin. Vê peyamê biparêzin û nedin kesî.
mail-approved-subject = Di lîsteyê de ye
mail-approved = Tiştê ku we ji me re şand niha di lîsteyê de ye. Her kes dikare wê li vir bibîne:
mail-asked-subject = Pirsek
mail-asked = Me tiştê ku we şand xwend û pirsek me heye:
mail-asked-answer = Hûn dikarin bersiva vê peyamê bidin, an bi lînka xwe ya veşartî biguherînin.
mail-declined-subject = Li ser tiştê ku we ji me re şand
mail-declined = Me ew nexist lîsteyê. Sedem ev e:
mail-declined-answer = Hûn cuda difikirin? Hûn dikarin bersiva vê peyamê bidin.
mail-confirm-subject = Her tişt hê rast e?
mail-confirm = Hûn li agahiyên komekê di lîsteya me de xwedî derdikevin. Ma her tişt hê wek ku hatiye nivîsandin e? Vê lînkê vekin. Bi bişkokekê hûn dibêjin erê, an tiştekî diguherînin.
mail-remind-subject = Her tişt hê rast e? (bîranîn)
mail-remind = Demek berê me pirsî ka her tişt hê rast e. Me hê tiştek ji we nebihîstiye.
mail-remind-soon = Heke em tiştek nebihîzin, koma we piştî { $date } êdî di lîsteyê de nabe. Ew winda nabe: bişkokek wê vedigerîne.
mail-unlisted-subject = Ji bo niha ne di lîsteyê de ye
mail-unlisted = Demek dirêj e me tiştek ji we nebihîstiye. Ji ber vê mirov êdî koma we nabînin. Bi vê lînkê hûn wê bi bişkokekê vedigerînin.
mail-changed-subject = Tiştek hat guhertin
mail-changed = Me di agahiyên koma we de tiştek guhert. Bi lînka xwe ya veşartî hûn dibînin ka berê çi bû û niha çi ye. Li wir hûn dikarin wê vegerînin.
mail-claim-subject = Lînkek ji bo we
mail-claim = Bi vê lînkê hûn lînkeke nû ya veşartî distînin. Ya kevn wê demê êdî naxebite. Lînka vê peyamê carekê dixebite, heta { $date }.
mail-sign-in-subject = Lînka we
mail-sign-in = Bi vê lînkê hûn têdikevin. Carekê dixebite, heta { $time }. We nexwestiye? Wê demê ne hewce ye hûn tiştekî bikin.
mail-invited = Niha hûn dikarin alîkariya lîsteya { $organisation } bikin. Bi vê lînkê hûn têdikevin. Carekê dixebite, heta { $time }.
mail-waiting-subject = Tiştek li benda we ye
mail-waiting = Tiştek li benda we ye. Komên nû: { $entries }. Agahdarî li ser tiştên ne rast: { $reports }. Ji lîsteyê derketin, ji ber ku kesî bersiv neda: { $unlisted }.
