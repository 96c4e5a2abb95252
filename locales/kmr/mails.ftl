# Mails to groups and to staff. Plain text. The subjects say nothing about what a group is about: others may see them.
# $site is the address of the site, $link is a whole address on a line of its own, $organisation is a name.

mail-hello = Silav,
mail-bye = Bi silavên germ,
mail-link-subject = Lînka we
mail-link = Ev lînka we ya veşartî ye. Bi wê hûn dikarin agahiyên koma xwe biguherînin an rakin. Vê peyamê hilînin û ji kesî re neşînin.
mail-approved-subject = Di lîsteyê de ye
mail-approved = Tiştê ku we ji me re şand niha di lîsteyê de ye. Her kes dikare wê li vir bibîne:
mail-asked-subject = Pirsek
mail-asked = Me tiştê ku we şand xwend, û pirseke me heye:
mail-asked-answer = Hûn dikarin bersiva vê peyamê bidin, an bi lînka xwe ya veşartî tiştekî biguherînin.
mail-declined-subject = Li ser tiştê ku we ji me re şand
mail-declined = Me ew nexist lîsteyê. Sedem ev e:
mail-declined-answer = Ma hûn cuda difikirin? Hûn dikarin bersiva vê peyamê bidin.
mail-confirm-subject = Ma her tişt hê rast e?
mail-confirm = Hûn li agahiyên komeke di lîsteya me de xwedî derdikevin. Ma tiştên ku li wir hatine nivîsandin hê hemû rast in? Vê lînkê vekin. Hûn dikarin bi bişkokekê bibêjin erê, an jî tiştekî biguherînin.
mail-remind-subject = Ma her tişt hê rast e? (bîranîn)
mail-remind = Berî demekê me ji we pirsî ka her tişt hê rast e. Me hê tiştek ji we nebihîstiye.
mail-remind-soon = Heke em tiştekî nebihîzin, koma we piştî { $date } êdî di lîsteyê de namîne. Ew winda nabe: hûn dikarin wê bi bişkokekê vegerînin.
mail-unlisted-subject = Ji bo niha ne di lîsteyê de ye
mail-unlisted = Demek dirêj e me tiştek ji we nebihîstiye. Ji ber vê yekê mirov êdî koma we nabînin. Bi vê lînkê hûn dikarin wê bi bişkokekê vegerînin.
mail-changed-subject = Tiştek hat guhertin
mail-changed = Me di agahiyên koma we de tiştek guhert. Bi lînka xwe ya veşartî hûn dibînin ka berê çi bû û niha çi ye. Li wir hûn dikarin guhertinê vegerînin.
mail-claim-subject = Lînkek ji bo we
mail-claim = Bi vê lînkê hûn ji bo koma xwe lînkeke nû ya veşartî distînin. Ya kevn wê demê êdî naxebite. Lînka di vê peyamê de tenê carekê dixebite, heta { $date }.
mail-sign-in-subject = Lînka we
mail-sign-in = Bi vê lînkê hûn têdikevin. Ew tenê carekê dixebite, heta { $time }. Ma we ew nexwestiye? Wê demê ne hewce ye ku hûn tiştekî bikin.
mail-invited = Niha hûn dikarin di birêvebirina lîsteya { $organisation } de alîkar bin. Bi vê lînkê hûn têdikevin. Ew tenê carekê dixebite, heta { $time }.
mail-waiting-subject = Tiştek li benda we ye
mail-waiting = Tiştek li benda we ye. Komên nû: { $entries }. Ragihandin li ser tiştên ne rast: { $reports }. Komên ku ji lîsteyê derketin, ji ber ku kesî bersiv neda: { $unlisted }.
