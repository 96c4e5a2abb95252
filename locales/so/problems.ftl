# What is wrong with something that was filled in or sent. The name of the field stands beside it.

problem-required = Halkan weli wax baa looga baahan yahay.
problem-contact-or-meeting = Sheeg ugu yaraan hal dariiqo oo la isku soo xiriiro, ama kulan.
problem-unknown-code = “{ $given }” halkan lagama yaqaan.
problem-unknown-code-nearest = “{ $given }” halkan lagama yaqaan. Ma waxaad ula jeeddaa “{ $nearest }”?
problem-unknown-field = Ma jirto goob (field) la yiraahdo “{ $given }”.
problem-unknown-field-nearest = Ma jirto goob (field) la yiraahdo “{ $given }”. Ma waxaad ula jeeddaa “{ $nearest }”?
problem-wrong-shape = Kani wuxuu leeyahay qaab ka duwan kan halkan ku habboon: { $detail }
problem-not-a-language = “{ $given }” ma aha koodh luqadeed, sida nl, tr ama kmr.
problem-too-long = Kani aad buu u dheer yahay. Ugu badnaan waa { $max } xaraf.
problem-too-many = Kuwani aad bay u badan yihiin. Ugu badnaan waa { $max }.
problem-not-a-number = “{ $given }” ma aha tiro laga bilaabo { $min } ilaa { $max }.
problem-not-a-time = “{ $given }” ma aha waqti. Sidan u qor: 19:30
problem-not-a-date = “{ $given }” ma aha taariikh. Sidan u qor: 2026-11-24
problem-not-a-time-zone = “{ $given }” ma aha aag waqti, sida Europe/Amsterdam.
problem-bad-rule = “{ $given }” ma aha xeer sheegaya sida kulanku u soo noqnoqdo, sida FREQ=WEEKLY;BYDAY=TU
problem-rule-never-meets = Xeerka “{ $given }” marka la raaco, marna kulan ma jiro.
problem-unknown-place = “{ $given }” uma naqaan magaalo ama koodh boosto. Isku day magaalo ka weyn oo u dhow, ama nambarada koodhka boostada.
problem-unknown-place-nearest = “{ $given }” uma naqaan magaalo ama koodh boosto. Ma waxaad ula jeeddaa “{ $nearest }”?
problem-not-an-email = “{ $given }” ma aha cinwaan iimayl.
problem-not-a-url = “{ $given }” ma aha cinwaan websaydh. Cinwaanku wuxuu ku bilaabmaa https://
problem-not-a-phone = “{ $given }” ma aha nambar telefoon.
problem-ages-crossed = Da'da ugu yar ayaa ka weyn da'da ugu weyn.
problem-needs-near = Fadlan qor sidoo kale magaalo ama koodhka boostada. Markaas ayaan ogaanaynaa meesha masaafada laga xisaabinayo.
problem-bad-cursor = Meeshan liiska hadda kuma jirto. Mar kale ka bilow bilowga liiska.
problem-twice = { $given } laba jeer ayay ku jirtaa. Koox kastaa waxay u baahan tahay nambar ama fure u gaar ah.
