# What is wrong with something that was filled in or sent. The name of the field stands beside it.

problem-required = Li vir hê tiştek divê.
problem-contact-or-meeting = Herî kêm rêyeke têkiliyê an civînekê binivîsin.
problem-unknown-code = “{ $given }” li vir nayê naskirin.
problem-unknown-code-nearest = “{ $given }” li vir nayê naskirin. Gelo mebesta we ev e: “{ $nearest }”?
problem-unknown-field = Qadeke bi navê “{ $given }” tune ye.
problem-unknown-field-nearest = Qadeke bi navê “{ $given }” tune ye. Gelo mebesta we ev e: “{ $nearest }”?
problem-wrong-shape = Ev ne di wê şiklê de ye ku li vir divê: { $detail }
problem-not-a-language = “{ $given }” ne koda zimanekî ye. Mînak: nl, tr an kmr.
problem-too-long = Ev pir dirêj e. Herî zêde { $max } tîp dibe.
problem-too-many = Ev pir zêde ne. Herî zêde { $max } dibe.
problem-not-a-number = “{ $given }” ne hejmareke ji { $min } heta { $max } ye.
problem-not-a-time = “{ $given }” ne saet e. Wisa binivîsin: 19:30
problem-not-a-date = “{ $given }” ne tarîx e. Wisa binivîsin: 2026-11-24
problem-not-a-time-zone = “{ $given }” ne herêmeke demê ye. Mînak: Europe/Amsterdam.
problem-bad-rule = “{ $given }” ne qaîdeyeke dubarebûna civînê ye. Mînak: FREQ=WEEKLY;BYDAY=TU
problem-rule-never-meets = Bi qaîdeya “{ $given }” qet civîn çênabe.
problem-unknown-place = Em “{ $given }” wek cih an koda posteyê nas nakin. Cihekî mezintir ê nêzîk an tenê hejmarên koda posteyê biceribînin.
problem-unknown-place-nearest = Em “{ $given }” wek cih an koda posteyê nas nakin. Gelo mebesta we ev e: “{ $nearest }”?
problem-not-an-email = “{ $given }” ne navnîşana e-nameyê ye.
problem-not-a-url = “{ $given }” ne navnîşana malperekê ye. Navnîşan bi https:// dest pê dike.
problem-not-a-phone = “{ $given }” ne jimareya telefonê ye.
problem-ages-crossed = Temenê herî biçûk ji temenê herî mezin mezintir e.
problem-needs-near = Ji kerema xwe bajar, gund an koda posteyê jî binivîsin. Wê demê em dizanin ka hûn dûriyê ji ku derê dixwazin.
problem-bad-cursor = Ev cihê lîsteyê êdî tune ye. Ji serê lîsteyê dîsa dest pê bikin.
problem-twice = { $given } du caran heye. Divê jimare an mifteya her komê cuda be.
