# A group puts itself on the list and keeps its own entry. The readers are volunteers of a group, often tired and on
# a phone; they write about their own group in their own words. Short sentences, everyday words (CEFR B1), kind.
# "Entry" is everything that stands on the page of one group. "The list" is the list of groups of an organisation.

## The form

page-publish = Додайте свою групу до списку
publish-title = Додайте свою групу до списку
publish-intro = Це займе близько десяти хвилин. Обліковий запис не потрібен. Пізніше можна все змінити або прибрати.
publish-review = Перш ніж група з’явиться у списку, хтось з організації { $organisation } прочитає те, що ви написали. Ваших слів ніхто не змінить.
# Number of the step, above the heading of a page of the form.
publish-step = Крок { $step } з { $steps }
publish-step-about = Про що ваша група?
publish-step-find = Як люди вас знаходять?
publish-step-people = Для кого ваша група?
publish-step-when = Коли і де ви зустрічаєтеся?
publish-step-contact = Як із вами зв’язатися?
publish-step-check = Чи все правильно?
publish-next = Далі
publish-back = Назад
publish-save = Зберегти
publish-send = Додати до списку
# Beside the name of a question that may be left empty.
publish-optional = можна лишити порожнім
publish-problems = Треба ще щось вписати або змінити. Те, що ви вже написали, залишилося.
publish-problem-at = { $question }: { $problem }

publish-text-language = Якою мовою ви пишете?
publish-text-language-hint = Пишіть мовою, яка найкраще підходить вашій групі. Нижче можна додати інші мови.
publish-name = Назва групи
publish-name-hint = Наприклад: Вівторкове коло Helmond
publish-own-term = Яким словом ви називаєте свою групу?
publish-own-term-hint = Наприклад: група взаємодопомоги, зустріч за чаєм, клуб прогулянок. Слово вибираєте ви.
publish-summary = Ваша група в одному-двох реченнях
publish-summary-hint = Наприклад: Ми жінки, які втратили когось близького. Ми п’ємо чай і розмовляємо.
publish-description = Розкажіть більше про групу
publish-description-hint = Що ви робите разом? Кому це може підійти? Будь ласка, не пишіть імен людей і нічого про здоров’я окремої людини.
publish-first-visit = Як проходить перша зустріч?
publish-first-visit-hint = Наприклад: Ми зустрінемо вас біля дверей. Не треба нічого розповідати.
publish-rules = Про що ви домовляєтеся?
publish-rules-hint = Наприклад: Що тут сказано, тут і залишається.
publish-add-language = Написати ще й іншою мовою
publish-add-language-button = Додати цю мову
# Heading above the texts in a second or third language. $language is its name.
publish-texts-in = Тексти цією мовою: { $language }

publish-themes = Про що йдеться?
publish-themes-hint = Виберіть одну або кілька тем. За ними вас знайдуть. На вашій сторінці будуть і ваші власні слова.
publish-themes-suggested = Ці теми підходять до того, що ви написали
publish-languages = Якими мовами ви розмовляєте в групі?
publish-anonymity = Що інші знатимуть про людину, яка прийде?
publish-for = Для кого?
publish-gender = Лише для жінок чи лише для чоловіків?
publish-gender-both = Для всіх
publish-age-min = Від якого віку?
publish-age-max = До якого віку?
publish-community = Чи ця група для людей одного походження?
publish-community-hint = Залиште порожнім, якщо ви раді всім.
publish-conviction = Чи пов’язана група з вірою або переконаннями?
publish-conviction-none = Ні
publish-facilitation = Хто веде групу?
publish-supported = Яка організація вам допомагає?
publish-supported-hint = Наприклад, громадський центр. Залиште порожнім, якщо такої немає.
publish-welcome = Як ви зустрічаєте нових людей?
publish-openness = Як можна долучитися?
publish-size = Скільки приблизно людей приходить?
publish-cost = Скільки це коштує?
publish-cost-unsaid = Не вказуємо
publish-amount = Скільки за одну зустріч, у євро?

publish-format = Як ви зустрічаєтеся?
publish-day = У який день?
publish-day-none = Виберіть день
publish-rhythm = Як часто?
publish-rhythm-kept = Як зараз: { $rhythm }
publish-start = О котрій годині початок?
publish-start-hint = Наприклад, 19:30
publish-minutes = Скільки хвилин триває зустріч?
publish-from = Коли перша зустріч?
publish-from-hint = Заповніть, якщо ви зустрічаєтеся не щотижня. Тоді ми знатимемо, у які саме тижні.
publish-meeting-more = Додати інший день або час
# Heading above the second, third… time at which a group meets.
publish-meeting-number = Зустріч { $number }
publish-venue = Місце
publish-venue-kind = Що це за місце?
publish-venue-name = Назва будинку
publish-street = Вулиця і номер
publish-postcode = Поштовий індекс
publish-postcode-hint = Наприклад, 5701 AB
publish-place = Місто або село
publish-disclosure = Що всі можуть знати про місце?
publish-disclosure-exact = Повну адресу
publish-disclosure-area = Лише місто чи село і район
publish-disclosure-on-contact = Лише муніципалітет. Адресу ви скажете, коли людина з вами зв’яжеться.
publish-access = Що допоможе прийти?
publish-travel = Як дістатися?
publish-travel-hint = Наприклад: автобус 51, зупинка біля ринку
publish-online-kind = Як ви зустрічаєтеся онлайн або телефоном?
publish-online-url = Адреса онлайн-зустрічі
publish-online-url-hint = Залиште порожнім, якщо люди отримають її, коли зв’яжуться з вами.
publish-online-note = Що людям треба знати?

publish-contact = Що можуть бачити всі?
publish-contact-hint = Виберіть щонайменше одне. Якщо на зустріч можна просто прийти, усе можна лишити порожнім. Якщо можете, вкажіть номер або адресу групи, а не свої.
publish-phone = Номер телефону
publish-email = Електронна адреса
publish-web = Сайт
publish-messenger = WhatsApp, Signal або Telegram
publish-messenger-hint = Номер або посилання
publish-by-form = Люди можуть написати нам через цей сайт. Нашої адреси вони не побачать.
publish-seeking = Кого або що ви шукаєте?
publish-private = Лише для нас
publish-maintainer = Ваша власна електронна адреса
publish-maintainer-hint = Більше ніхто її не побачить. Ми надсилатимемо на неї лише ваше таємне посилання, повідомлення від відвідувачів і двічі на рік запитання, чи все досі правильно.
publish-mail-link = Надішліть мені таємне посилання електронною поштою
publish-preview = Так це побачать відвідувачі
publish-not-saved = Ще нічого не збережено.
# For robots that fill in every field; people do not see it.
publish-trap = Залиште це поле порожнім

## After it was sent

publish-done-title = Дякуємо. Ми все отримали.
publish-done = Спершу це прочитає організація { $organisation }. Це може тривати кілька днів. Потім група з’явиться у списку.
publish-link-title = Збережіть це таємне посилання
publish-link = За цим посиланням ви можете змінити сторінку своєї групи або прибрати групу. Кожен, хто має посилання, може зробити те саме. Ми не зможемо показати його ще раз.
publish-link-how = Скопіюйте його, роздрукуйте цю сторінку або запишіть на папері.
publish-link-mailed = Ми також надіслали його на вашу електронну адресу.
publish-too-many = Сьогодні вже надійшло багато груп. Спробуйте завтра. Те, що ви написали, залишилося.
publish-too-fast = Це було дуже швидко. Перегляньте ще раз, чи все правильно, і знову натисніть кнопку.

## The group's own page

page-edit = Ваша група
edit-title = Ваша група
edit-unknown-title = Це посилання (вже) не працює
edit-unknown = Можливо, його скопійовано не повністю або є новіше посилання. Попросіть нове в організації { $organisation }.
edit-too-many = Забагато змін за короткий час. Зачекайте годину й спробуйте ще раз. Нічого не втрачено.
edit-state-waiting = Ваша група чекає. Організація { $organisation } прочитає те, що ви написали.
edit-state-asked = Організація { $organisation } має до вас запитання:
edit-state-answer = Змініть те, що хочете. Потім ми прочитаємо все ще раз.
edit-state-declined = Організація { $organisation } не додала вашу групу до списку. Ось чому:
edit-state-listed = Ваша група є у списку.
edit-state-hidden = Організація { $organisation } зараз не показує вашу групу. Запитайте там чому.
edit-state-unlisted = Вашої групи зараз немає у списку, бо ми давно не мали від вас звістки. Натисніть «{ edit-confirm-button }», і вона повернеться.
edit-see = Переглянути сторінку групи
edit-confirmed-on = Востаннє ви підтвердили, що все правильно: { $date }
edit-confirmed-never = Ви ще не підтвердили, що все правильно.
edit-confirm-title = Чи все досі правильно?
edit-confirm-button = Так, усе досі правильно
edit-confirmed = Дякуємо. Тепер усі бачать, що все досі правильно.
edit-change-title = Змінити щось
edit-change-button = Змінити сторінку групи
edit-saved = Збережено.
edit-pause-title = Зробити перерву
edit-pause-hint = Відвідувачі побачать, що ви якийсь час не зустрічаєтеся.
edit-pause-until = До якого дня включно?
edit-pause-note = Що відвідувачам треба знати?
edit-pause-button = Зробити перерву
edit-resume-button = Ми знову зустрічаємося
edit-full-button = У групі вже немає місць
edit-not-full-button = Знову є місця
edit-cancel-title = Одна із зустрічей не відбудеться
edit-cancel-hint = Виберіть дні, коли ви не зустрічаєтеся.
edit-skip-holidays = Ми ніколи не зустрічаємося у святкові дні
edit-cancel-button = Зберегти ці дні
# Beside a day that is a public holiday. $holiday is its name.
edit-holiday = свято: { $holiday }
edit-hand-over-title = Передати це комусь іншому
edit-hand-over-hint = Буде нове таємне посилання. Ваше одразу перестане працювати.
edit-hand-over-email = Електронна адреса цієї людини
edit-hand-over-button = Створити нове посилання
edit-handed-over-title = Є нове таємне посилання
edit-handed-over = Передайте це посилання людині, яка тепер дбатиме про сторінку групи. Старе вже не працює.
edit-email-title = Ваша електронна адреса
edit-email-button = Зберегти адресу
edit-withdraw-title = Прибрати групу
edit-withdraw-hint = Тоді групи не буде в жодному списку, і ми видалимо все, що ви написали. Скасувати це не можна.
edit-withdraw-sure = Так, прибрати мою групу
edit-withdraw-button = Прибрати групу
edit-withdraw-confirm = Спершу поставте позначку.
edit-withdrawn-title = Вашої групи більше немає у списку
edit-withdrawn = У нас від неї нічого не залишилося. Дякуємо за все, що ви зробили.
edit-history-title = Що змінили інші
edit-history-none = Більше ніхто нічого не змінював.
edit-history-by = Зміна: { $who }, { $date }
edit-before = Було
edit-after = Стало
edit-nothing = (порожньо)
edit-undo-button = Скасувати цю зміну
edit-undone = Тепер усе так, як було раніше.
edit-conflict-title = Тим часом хтось інший це змінив
edit-conflict = Нічого не втрачено. Нижче видно, що там є зараз і що написали ви. Якщо ви збережете, у цих місцях будуть ваші слова.
edit-conflict-theirs = Це там є зараз
edit-conflict-mine = Це написали ви
edit-conflict-save = Зберегти мої слова
# Beside the day on which a group last said that all is right, when that is long ago.
card-not-lately = давно не перевіряли
edit-claim-title = Подбайте про сторінку своєї групи
edit-claim = Організація { $organisation } просить вас дбати про сторінку вашої групи. Для цього ви отримаєте таємне посилання. Ця кнопка спрацює лише один раз.
edit-claim-button = Отримати таємне посилання

## holiday: public holidays

holiday-new-year = Новий рік
holiday-good-friday = Страсна п’ятниця
holiday-easter = Великдень
holiday-easter-monday = Великодній понеділок
holiday-king = День короля
holiday-liberation = День визволення
holiday-labour = День праці
holiday-ascension = Вознесіння
holiday-whit-sunday = Трійця
holiday-whit-monday = Другий день Трійці
holiday-assumption = Успіння Богородиці
holiday-unity = День німецької єдності
holiday-national = Національне свято
holiday-all-saints = День усіх святих
holiday-armistice = День перемир’я
holiday-christmas = Різдво
holiday-boxing = Другий день Різдва
