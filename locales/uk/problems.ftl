# What is wrong with something that was filled in or sent. The name of the field stands beside it.

problem-required = Тут іще чогось бракує.
problem-contact-or-meeting = Укажіть хоча б один спосіб зв’язку або одну зустріч.
problem-unknown-code = Ми не знаємо тут «{ $given }».
problem-unknown-code-nearest = Ми не знаємо тут «{ $given }». Може, це «{ $nearest }»?
problem-unknown-field = Поля «{ $given }» немає.
problem-unknown-field-nearest = Поля «{ $given }» немає. Може, це «{ $nearest }»?
problem-wrong-shape = Це має не таку форму, яка тут потрібна: { $detail }
problem-not-a-language = «{ $given }» — це не код мови, як-от nl, tr чи kmr.
problem-too-long = Це задовге. Найбільша кількість знаків: { $max }.
problem-too-many = Це забагато. Поміститься щонайбільше { $max }.
problem-not-a-number = «{ $given }» — це не число від { $min } до { $max }.
problem-not-a-time = «{ $given }» — це не час. Напишіть так: 19:30
problem-not-a-date = «{ $given }» — це не дата. Напишіть так: 2026-11-24
problem-not-a-time-zone = «{ $given }» — це не часовий пояс, як-от Europe/Amsterdam.
problem-bad-rule = «{ $given }» — це не правило, за яким повторюється зустріч, як-от FREQ=WEEKLY;BYDAY=TU
problem-rule-never-meets = За правилом «{ $given }» зустрічі не буде ніколи.
problem-unknown-place = Ми не знаємо місця чи поштового індексу «{ $given }». Спробуйте вписати більше місто поруч або цифри поштового індексу.
problem-unknown-place-nearest = Ми не знаємо місця чи поштового індексу «{ $given }». Може, це «{ $nearest }»?
problem-not-an-email = «{ $given }» — це не адреса електронної пошти.
problem-not-a-url = «{ $given }» — це не адреса сайту. Така адреса починається з https://
problem-not-a-phone = «{ $given }» — це не номер телефону.
problem-ages-crossed = Найменший вік більший за найбільший.
problem-needs-near = Укажіть також місто, село або поштовий індекс. Тоді ми знатимемо, звідки рахувати відстань.
problem-bad-cursor = Цього місця у списку вже немає. Почніть знову з початку списку.
problem-twice = { $given } трапляється двічі. Кожній групі потрібен власний номер або ключ.
