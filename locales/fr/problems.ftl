# What is wrong with something that was filled in or sent. The name of the field stands beside it.

problem-required = Il manque encore quelque chose ici.
problem-contact-or-meeting = Indiquez au moins un moyen de prendre contact, ou une rencontre.
problem-unknown-code = Nous ne connaissons pas « { $given } » ici.
problem-unknown-code-nearest = Nous ne connaissons pas « { $given } » ici. Voulez-vous dire « { $nearest } » ?
problem-unknown-field = Il n’y a pas de champ « { $given } ».
problem-unknown-field-nearest = Il n’y a pas de champ « { $given } ». Voulez-vous dire « { $nearest } » ?
problem-wrong-shape = Cela n’a pas la forme qui convient ici : { $detail }
problem-not-a-language = « { $given } » n’est pas le code d’une langue. Exemples : nl, tr, kmr
problem-too-long = C’est trop long. Il y a de la place pour { $max } caractères au plus.
problem-too-many = Il y en a trop. Il y a de la place pour { $max } au plus.
problem-not-a-number = « { $given } » n’est pas un nombre de { $min } à { $max }.
problem-not-a-time = « { $given } » n’est pas une heure. Écrivez-la comme ceci : 19:30
problem-not-a-date = « { $given } » n’est pas une date. Écrivez-la comme ceci : 2026-11-24
problem-not-a-time-zone = « { $given } » n’est pas un fuseau horaire. Exemple : Europe/Amsterdam
problem-bad-rule = « { $given } » n’est pas une règle de répétition pour une rencontre. Exemple : FREQ=WEEKLY;BYDAY=TU
problem-rule-never-meets = Avec la règle « { $given } », il n’y a jamais de rencontre.
problem-unknown-place = Nous ne connaissons pas « { $given } » comme lieu ou code postal. Essayez une plus grande ville à côté, ou les chiffres d’un code postal.
problem-unknown-place-nearest = Nous ne connaissons pas « { $given } » comme lieu ou code postal. Voulez-vous dire « { $nearest } » ?
problem-not-an-email = « { $given } » n’est pas une adresse e-mail.
problem-not-a-url = « { $given } » n’est pas l’adresse d’un site web. Elle commence par https://
problem-not-a-phone = « { $given } » n’est pas un numéro de téléphone.
problem-ages-crossed = L’âge minimum est plus élevé que l’âge maximum.
problem-needs-near = Indiquez aussi une ville ou un code postal. Nous saurons alors d’où compter la distance.
problem-bad-cursor = Cet endroit de la liste n’existe plus. Recommencez au début de la liste.
problem-twice = { $given } apparaît deux fois. Chaque groupe a besoin d’un numéro ou d’une clé à lui.
