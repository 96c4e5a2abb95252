# Pages for the people of an organisation who look after its list. They have little time and are no computer people.
# An "entry" is everything that stands on the page of one group.

page-manage = Ведення списку
page-sign-in = Вхід

## Signing in

sign-in-title = Вхід
sign-in-intro = Ця сторінка для людей, які ведуть список організації { $organisation }.
sign-in-email = Ваша електронна адреса
sign-in-send = Надішліть мені посилання
sign-in-sent = Якщо ми знаємо цю адресу, лист із посиланням уже в дорозі. Посилання спрацює лише один раз, протягом години.
sign-in-too-many = Надіслано вже багато посилань. Спробуйте за годину.
# Button: with an account that the organisation has elsewhere.
sign-in-account = Увійти через обліковий запис вашої організації
sign-in-account-unknown = Цей обліковий запис не належить нікому з тих, хто веде цей список. Попросіть людину з роллю «Адміністрування» запросити вас.
sign-in-account-failed = Не вдалося увійти через цей обліковий запис. Спробуйте ще раз або попросіть посилання електронною поштою.
sign-in-ready = Натисніть кнопку, щоб увійти.
sign-in-button = Увійти
sign-in-unknown-title = Це посилання (вже) не працює
sign-in-unknown = Посилання працює один раз і недовго. Попросіть нове.
sign-in-needed = Спершу увійдіть.
sign-out = Вийти
manage-forbidden = Ви можете це переглядати, але не змінювати. Зверніться до людини з роллю «Адміністрування».
manage-expired = Ця сторінка була відкрита надто довго або ви увійшли ще раз. Спробуйте знову.

## Menu

manage-queue = Що чекає
manage-entries = Наші групи
manage-venues = Зачинені будинки
manage-people = Люди
manage-log = Журнал
manage-figures = Числа
manage-tokens = Ключі для програм
manage-import = Внести або завантажити
manage-profile = Про нас

## What is waiting

queue-nothing = Нічого не чекає. Усе зроблено.
queue-new = Нові групи
queue-new-since = Надійшло: { $date }
queue-new-changed = Група змінила це після вашого запитання
queue-remarks = Зверніть увагу
remark-no-contact = Не вказано, як зв’язатися.
remark-duplicate = Схоже на групу, яка вже є: { $name }
remark-stigma = Слово, яке може ранити: «{ $word }». Можливо, група вибрала його сама.
remark-personal = Можливо, тут ідеться про окрему людину: «{ $what }»
remark-many =
    { $n ->
        [one] Чекає ще { $n } дуже схожа група.
        [few] Чекають ще { $n } дуже схожі групи.
        [many] Чекає ще { $n } дуже схожих груп.
       *[other] Чекає ще { $n } дуже схожої групи.
    }
remark-links = У тексті багато вебадрес.
remark-no-email = Група не залишила електронної адреси. Вона побачить вашу відповідь, коли відкриє своє таємне посилання.
queue-approve = Додати до списку
queue-ask = Поставити запитання
queue-decline = Не додавати до списку
queue-text = Ваше запитання або пояснення, чому ні. Група це прочитає.
queue-text-needed = Спершу напишіть своє запитання.
# A kind sentence that the group reads where nobody wrote why.
queue-decline-standard = Це не підходить для цього списку.
queue-decline-same = Не додавати до списку жодної з них
queue-whole = Прочитати все
queue-private = Лише для вас: { $email }
queue-reports = Повідомлення
queue-report-from = Повідомляє: { $where }
queue-report-here = людина, яка була на цьому сайті
queue-report-answer = Що ви зробили?
queue-report-accept = Зроблено
queue-report-reject = Не потрібно
queue-changed = Змінила сама група
queue-changed-seen = Переглянуто
queue-stale = Без підтвердження
queue-stale-since = Останнє підтвердження: { $date }
queue-stale-never = Ще не підтверджено
queue-stale-asked =
    { $n ->
        [0] Ще не питали
        [one] Питали { $n } раз
        [few] Питали { $n } рази
        [many] Питали { $n } разів
       *[other] Питали { $n } раза
    }
queue-stale-unlisted = Немає у списку
queue-peers = Інші сайти, які хочуть показувати наші групи
queue-peer-allow = Дозволити
queue-peer-block = Відмовити
queue-done = Готово.
queue-gone = Хтось інший уже це вирішив.

## Entries

entries-search = Частина назви або місця
entries-find = Знайти
entries-none = Груп, що підходять, немає.
entry-title = Група
entry-owned = Група сама дбає про свою сторінку.
entry-not-owned = Ще ніхто з групи не дбає про цю сторінку.
entry-hidden = Цю групу приховано на цьому сайті.
entry-hide = Приховати
entry-show = Показати знову
entry-edit = Змінити
entry-edit-note = Група побачить, що ви змінили, і зможе це скасувати.
entry-confirm = Група каже, що все досі правильно
entry-link-title = Дати групі нове посилання
entry-link-known = Надіслати на відому адресу
entry-link-other = Створити посилання, щоб передати
entry-link-hint = Робіть це, лише якщо точно знаєте, що це людина з групи. Старе посилання перестане працювати, коли хтось скористається новим.
entry-link-sent = Посилання в дорозі.
entry-link-made = Дайте групі це посилання. Воно спрацює лише один раз і дійсне до такого дня ({ $date }):
entry-history = Що змінено

## Closed places

venues-intro = Будинок якийсь час зачинений? Тоді всі групи, які там зустрічаються, мають перерву. Зустрічі онлайн відбуваються, як завжди.
venues-place = Який будинок?
venues-from = Зачинено з дня
venues-until = Зачинено до дня (включно)
venues-note = Що відвідувачам треба знати?
venues-close = Позначити будинок як зачинений
venues-reopen = Знову відчинено
venues-open = Зачинених будинків немає.
venues-closed = { $place }: перший день — { $from }, останній день — { $until }
venues-groups =
    { $n ->
        [one] { $n } група
        [few] { $n } групи
        [many] { $n } груп
       *[other] { $n } групи
    }
venues-problem = Виберіть будинок і такий останній день, який не раніше за перший.

## People

people-invite = Запросити когось
people-name = Електронна адреса
people-role = Що може робити
people-remove = Прибрати
people-sessions = Активні входи
people-session-since = Початок: { $date }
people-session-end = Завершити
people-yourself = Це ви
people-problem = Напишіть повну електронну адресу.
people-last = Має залишитися щонайменше одна людина з роллю «Адміністрування».
role-administrator = Адміністрування: усе
role-editor = Редагування: групи й повідомлення
role-reader = Перегляд: лише дивитися

## Log

log-intro = Хто що зробив. Ніхто не може цього змінити.
log-when = Коли
log-who = Хто
log-what = Що
log-about = Про що
log-older = Давніші
log-group = група
log-node = сам цей сайт
log-program = програма
log-command = хтось за клавіатурою сервера
action-submitted = Надіслано групу
action-approved = Додано до списку
action-asked = Поставлено запитання
action-declined = Не додано до списку
action-changed = Змінено
action-confirmed = Підтверджено
action-paused = Перерва в зустрічах
action-resumed = Група знову зустрічається
action-full = У групі немає місць
action-cancelled = Зустрічі скасовано
action-handed-over = Передано іншій людині
action-withdrawn = Групу прибрано
action-undone = Зміну скасовано
action-link = Створено нове посилання
action-claimed = Використано нове посилання
action-hidden = Приховано
action-shown = Знову показано
action-unlisted = Знято зі списку, без підтвердження
action-asked-to-confirm = Надіслано прохання підтвердити
action-report-answered = Дано відповідь на повідомлення
action-peer = Інший сайт: рішення
action-closed = Будинок зачинено
action-reopened = Будинок знову відчинено
action-invited = Запрошено
action-removed = Прибрано
action-role = Роль змінено
action-signed-in = Вхід
action-session-ended = Вихід
action-token = Створено ключ для програми
action-token-ended = Вимкнено ключ для програми
action-imported = Групи внесено
action-profile = Змінено сторінку «Про нас»

## Figures

figures-intro = Ці числа — про групи, і ніколи не про відвідувачів.
figures-themes = Групи за темами
figures-languages = Групи за мовами
figures-places = Групи за муніципалітетами
figures-fresh = Як давно групи підтвердили, що все правильно
figures-fresh-half = За останні пів року
figures-fresh-year = Від пів року до року тому
figures-fresh-older = Давніше або ніколи
figures-gaps = Шукали, але немає
figures-gaps-note = Побажання, які залишили люди, і пошуки без результату. Малих чисел ми не показуємо, решту округлено.
figures-wishes = Побажання
figures-empty = Пошуки без результату
figures-count = Кількість
figures-any = не має значення
figures-all = Усі сайти разом
figures-own = Лише наші групи
figures-csv = Завантажити як таблицю (CSV)
figures-nothing = Поки що немає чого показати.

## Keys for programs

tokens-intro = Із ключем інша програма може читати або змінювати список.
tokens-name = Для чого він?
tokens-scope = Що може робити
tokens-make = Створити ключ
tokens-made = Це ключ. Скопіюйте його зараз: ми не зможемо показати його ще раз.
tokens-end = Вимкнути
tokens-ended = Вимкнено
tokens-none = Ключів немає.
scope-read = Читати
scope-publish = Змінювати групи
scope-admin = Усе

## Take in and give out

import-title = Внести групи
import-intro = Вставте сюди таблицю (CSV) або JSON. Спершу ви побачите, що станеться. Нічого не зміниться, доки ви не натиснете другу кнопку.
import-text = Таблиця
import-format = Вид
import-review = Подивитися, що станеться
import-apply = Внести
import-added = Нові: { $n }
import-changed = Змінені: { $n }
import-unchanged = Без змін: { $n }
import-refused = Відхилені: { $n }
import-row = Рядок { $row }: { $problem }
import-unreadable = Це не вдається прочитати: { $problem }
import-done = Внесено.
export-title = Завантажити наші групи

## About us

profile-intro = Відвідувачі прочитають це на сторінці «{ page-organisations }». Пишіть стількома мовами, скількома хочете.
profile-text = Хто ви і що ви робите?
profile-phone = Номер телефону
profile-email = Електронна адреса
profile-web = Сайт
profile-save = Зберегти
glossary-title = Наші власні слова
glossary-intro = Поясніть тут, що для вас означає слово. Пояснення буде поруч зі словом на сторінках ваших груп.
glossary-term = Слово
glossary-meaning = Що ви маєте на увазі
