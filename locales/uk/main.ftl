# The messages of pages and API. One message a key; the same keys in every language.

## Every page

skip-link = Перейти до вмісту
leave-button = Швидко вийти з цієї сторінки
leave-note = «Швидко вийти» одразу показує прогноз погоди. Тричі Escape або тричі Shift — те саме. Історія браузера все одно пам’ятає, які сторінки ви бачили.
page-search = Пошук
page-group = Група
page-organisations = Організації
page-about = Про групи
page-not-found = Не знайдено
page-wrong = Щось пішло не так
language-switch = Мова цього сайту
menu = Меню
source-code = Вихідний код (вільне програмне забезпечення)
text-in = Мова цього тексту: { $language }

## Numbers

count-groups =
    { $n ->
        [one] { $n } група
        [few] { $n } групи
        [many] { $n } груп
       *[other] { $n } групи
    }
count-organisations =
    { $n ->
        [one] { $n } організація
        [few] { $n } організації
        [many] { $n } організацій
       *[other] { $n } організації
    }
moment = { $date }, { $time }
distance-km = { $km } км звідси

## Search form

search-what = Про що йдеться?
search-what-hint = Напишіть своїми словами, будь-якою мовою.
search-near = Місто, село або поштовий індекс
search-near-hint = Наприклад, Helmond або цифри поштового індексу.
search-language = Мова в групі
search-language-any = Підходить будь-яка мова
search-button = Знайти групи

## Home

home-title = Знайдіть людей, які переживають те саме
home-lead = Не лише ви це переживаєте. Пошукайте групу поруч, онлайн або своєю мовою. Не треба казати, хто ви.
home-themes = Або виберіть тему
home-what-title = Що відбувається в такій групі?
home-what = У групі збираються люди, які переживають те саме або які поруч із кимось, хто це переживає. Можна розповідати. Можна й просто слухати. Ніхто не мусить бути сильним.
home-what-more = Докладніше про групи
home-private = Ми не зберігаємо ні того, хто тут шукає, ні того, що ви шукаєте.

## Results

results-title = Групи
results-total =
    { $n ->
        [0] Груп не знайдено
        [one] Знайдено { $n } групу
        [few] Знайдено { $n } групи
        [many] Знайдено { $n } груп
       *[other] Знайдено { $n } групи
    }
results-wrong = Ми не змогли прочитати все. Те, що ви вже написали, залишилося.
chips-title = Що ви шукаєте
chip-remove = Прибрати: { $what }
chips-clear = Прибрати все
chip-understood = Ми зрозуміли це так: { $what }
chip-near = Поруч: { $place }
chip-not-community = Не: { $what }
chip-anonymity = Щонайменше: { $what }
chip-within = Не далі ніж { $km } км
chip-beyond = Не ближче ніж { $km } км
chip-age = Вік: { $age }
chip-language = Мова: { $language }
sort-title = Порядок
sort-relevance = Що найкраще підходить
sort-distance = Що найближче
sort-name = Назва
sort-confirmed = Що перевірено нещодавно
results-more = Більше груп
results-start = Назад на початок списку
results-nearby-title = Схожі групи
results-nearby-why = Ми знайшли мало груп, які точно підходять. Ці групи про те саме. Вони, наприклад, далі, онлайн або іншою мовою.
near-language = Іншою мовою: { $languages }
near-distance = Далі, ніж ви хотіли
near-remote = Можна брати участь із дому
near-broader = Ширша тема: { $themes }
near-wishes = Відрізняється від ваших побажань: { $wishes }
results-other-places = А може, йдеться про інше місце з назвою { $place }?
results-none-title = Тут ще немає групи, яка точно підходить
results-none = Справа не у вас. Можливо, допоможе щось із цього:
results-none-words = Спробуйте інше слово або виберіть тему.
results-none-filters = Приберіть одне з побажань, наприклад день чи відстань.
results-none-remote = Переглянути групи, які зустрічаються онлайн або телефоном
results-none-ask = Запитати в організації

## Filters

filter-title = Побажання
filter-hint = Виберіть те, що для вас важливо. Усе можна залишити порожнім.
filter-apply = Показати групи
filter-language = Мова в групі
filter-theme = Тема
filter-audience = Для кого
filter-gender = Жінки чи чоловіки
filter-age = Вік людини, яка хоче прийти
filter-community = Походження людей у групі
filter-not-community = Краще не це походження
filter-not-community-hint = Виберіть це, якщо боїтеся пліток.
filter-anonymity = Анонімність, щонайменше
filter-any = Не має значення
filter-facilitation = Хто веде групу
filter-cost = Скільки це коштує
filter-format = Як зустрічається група
filter-within = Не далі ніж
filter-beyond = Не там, де я живу: не ближче ніж
filter-km = { $km } км
filter-day = День
filter-time = Час дня
filter-access = Щоб було легше прийти
filter-openness = Як долучитися
filter-open = Можна просто прийти
filter-seeking = Хто або що потрібно групі
filter-node = Організація

## Cards and group page

card-next = Наступна зустріч: { $moment }
card-confirmed = Група перевірила це: { $date }
card-unconfirmed = Група ще не перевірила це сама
card-from = Зі списку: { $organisation }

## Group page: questions that a visitor has

group-about = Про що ця група?
group-when = Коли?
group-next = Найближчі зустрічі
group-no-dates = Тут іще немає дат. Запитайте групу, коли можна прийти.
rhythm-days =
    { $n ->
        [1] Щодня
        [2] Через день
        [one] Раз на { $n } день
        [few] Раз на { $n } дні
        [many] Раз на { $n } днів
       *[other] Раз на { $n } дня
    }
rhythm-weeks =
    { $n ->
        [1] Щотижня
        [2] Раз на два тижні
        [one] Раз на { $n } тиждень
        [few] Раз на { $n } тижні
        [many] Раз на { $n } тижнів
       *[other] Раз на { $n } тижня
    }
rhythm-months =
    { $n ->
        [1] Щомісяця
        [2] Раз на два місяці
        [one] Раз на { $n } місяць
        [few] Раз на { $n } місяці
        [many] Раз на { $n } місяців
       *[other] Раз на { $n } місяця
    }
rhythm = { $every }: { $days }
# Feminine days: середа, п’ятниця, субота, неділя.
rhythm-nth =
    { $nth ->
        [first] { $code ->
            [we] перша { $day }
            [fr] перша { $day }
            [sa] перша { $day }
            [su] перша { $day }
           *[other] перший { $day }
        }
        [second] { $code ->
            [we] друга { $day }
            [fr] друга { $day }
            [sa] друга { $day }
            [su] друга { $day }
           *[other] другий { $day }
        }
        [third] { $code ->
            [we] третя { $day }
            [fr] третя { $day }
            [sa] третя { $day }
            [su] третя { $day }
           *[other] третій { $day }
        }
        [fourth] { $code ->
            [we] четверта { $day }
            [fr] четверта { $day }
            [sa] четверта { $day }
            [su] четверта { $day }
           *[other] четвертий { $day }
        }
        [fifth] { $code ->
            [we] п’ята { $day }
            [fr] п’ята { $day }
            [sa] п’ята { $day }
            [su] п’ята { $day }
           *[other] п’ятий { $day }
        }
       *[last] { $code ->
            [we] остання { $day }
            [fr] остання { $day }
            [sa] остання { $day }
            [su] остання { $day }
           *[other] останній { $day }
        }
    }
group-lasts =
    { $n ->
        [one] Зустріч триває близько { $n } хвилини.
        [few] Зустріч триває близько { $n } хвилин.
        [many] Зустріч триває близько { $n } хвилин.
       *[other] Зустріч триває близько { $n } хвилини.
    }
group-zone = Час указано за часовим поясом { $zone }.
group-where = Де?
group-where-area = Тут указано лише місто, село або район. Адресу ви дізнаєтеся, коли зв’яжетеся з групою.
group-where-on-contact = Де зустрічається група, ви дізнаєтеся, коли зв’яжетеся з нею.
group-where-municipality = Муніципалітет { $municipality }
group-travel = Як дістатися?
group-access = Що допоможе прийти?
group-online-link = Перейти до зустрічі
group-online-on-request = Посилання або номер ви отримаєте, коли зв’яжетеся з групою.
group-who = Хто може прийти?
group-everyone = Раді всім.
group-for-all = Для тих, хто це переживає, і для їхніх близьких
group-age-from = Вік: від { $from }
group-age-to = Вік: до { $to } включно
group-age-between = Вік: від { $from } до { $to } включно
group-community = Походження: { $what }
group-conviction = Віра або переконання: { $what }
group-size =
    { $n ->
        [one] Приходить близько { $n } людини.
        [few] Приходить близько { $n } людей.
        [many] Приходить близько { $n } людей.
       *[other] Приходить близько { $n } людини.
    }
group-languages = Якою мовою ми розмовляємо?
group-first-visit = Як проходить перша зустріч?
group-leads = Хто веде групу?
group-supported = Групу підтримує: { $name }
group-anonymous = Що інші знатимуть про мене?
group-cost = Скільки це коштує?
group-cost-amount = { $amount } за зустріч
group-rules = Про що ми домовляємося?
group-contact = Як зв’язатися?
group-contact-note = Ви одразу говорите із самою групою. Цей сайт цього не бачить.
group-contact-organisation = Запитати в організації: { $organisation }
group-contact-none = Група не вказує ні номера, ні адреси. Ви можете прийти на зустріч.
group-seeking = Хто або що потрібно групі?
group-resumes = Група знову почне зустрічатися: { $date }
group-own-term = Як група себе називає
group-listed = У чиєму списку ця група?
group-at-origin = Переглянути групу на сайті організації { $organisation }
group-search-more = Пошукати іншу групу

## Organisations

organisations-title = Організації
organisations-intro = Кожна організація веде власний список груп. Ці списки пов’язані між собою. Тому досить пошукати один раз, щоб знайти всі групи.
organisations-this = Цей сайт веде
organisations-others = Тут є також групи інших організацій
organisations-alone = Тут іще немає груп інших організацій.
organisations-show = Переглянути групи організації { $organisation }

## About

about-title = Що таке група?
about-is-1 = У групі збираються люди, які переживають те саме. Вони знають, як це. Вам не треба багато пояснювати.
about-is-2 = Є також групи для тих, хто поруч із кимось: для партнерів, батьків, сестер і братів, друзів.
about-is-3 = Групи мають різні назви: група взаємодопомоги, група підтримки, зустріч за чаєм, коло. Кожна група сама вибирає свою назву і свої домовленості.
about-not-title = Чим група не є?
about-not-1 = Група — це не лікування. Ви можете водночас ходити до лікаря чи отримувати іншу допомогу.
about-not-2 = Ви нічого не мусите. Можна слухати, можна піти, і можна повернутися.
about-not-3 = Вам чи комусь іншому зараз загрожує небезпека? Не чекайте на групу. Телефонуйте на номер екстреної допомоги:
about-first-title = Перша зустріч
about-first = Перед першою зустріччю люди часто хвилюються. У групі це знають, бо в них було так само. На сторінці кожної групи написано, як проходить перша зустріч і чи треба спершу зателефонувати.
about-anonymity-title = Наскільки це анонімно?
about-anonymity = Кожна група сама каже, що інші дізнаються про вас. Є чотири варіанти, від більшого до меншого:
about-professionals-title = Для тих, хто допомагає людям або підказує, куди звернутися
about-professionals-1 = Цей сайт також для сімейних лікарів, районних команд допомоги, соціальних працівників і всіх, хто розмовляє з людьми.
about-professionals-2 = Шукайте разом, мовою людини, з якою ви розмовляєте. Кожна сторінка є кожною мовою: виберіть угорі іншу мову, і ви залишитеся на тій самій сторінці.
about-professionals-3 = Людина сама зв’язується з групою. Вам не треба нічого про неї писати, і нічого про неї не надсилається.
about-professionals-4 = Чи працює група з фахівцем, чи без — це факт, а не оцінка. Хтось шукає саме це, а хтось — інше.
about-privacy-title = Що цей сайт знає про вас
about-privacy-1 = Цей сайт не використовує файлів cookie.
about-privacy-2 = Цей сайт нічого не зберігає на вашому телефоні чи комп’ютері, крім того, що запам’ятовує сам браузер.
about-privacy-3 = Цей сайт не зберігає, що ви шукаєте.
about-privacy-4 = Цей сайт нічого не завантажує від інших компаній і нічого їм не повідомляє.
about-privacy-5 = Коли ви телефонуєте групі або надсилаєте їй електронного листа, це не йде через цей сайт.
about-software-title = Вільне програмне забезпечення
about-software = Усі можуть переглянути програму, на якій працює цей сайт, користуватися нею і покращувати її.

## Errors

error-invalid = Не все, що вписано, правильне.
error-not-found = Цієї сторінки тут немає.
error-gone = Цієї групи тут більше немає.
error-unauthorised = Для цього потрібен дійсний ключ.
error-forbidden = Цей ключ не дає на це дозволу.
error-changed = Тим часом хтось інший це змінив. Завантажте це знову і спробуйте ще раз.
error-if-match-required = Додайте If-Match, щоб нічиї зміни не загубилися.
error-too-large = Це завелике, ми не можемо це прийняти.
error-not-json = Це не JSON, який ми можемо прочитати.
error-internal = Тут щось пішло не так. Справа не у вас. Якщо повідомлятимете про це, назвіть цей номер: { $id }
error-unavailable = Зараз це не працює. Спробуйте ще раз за кілька хвилин.
error-method = За цією адресою цього зробити не можна.
help-not-found = Можливо, адреса змінилася або скопійована не повністю. Ви можете шукати далі тут.
help-gone = Група прибрала себе зі списку або більше не зустрічається. Можливо, вам підійде й інша група.
help-wrong = Спробуйте пізніше або шукайте далі тут.

## anonymity: what a visitor has to tell about themselves, from most to least

anonymity-registered = Ім’я і контакт відомі
anonymity-first-name = Лише ім’я, без прізвища
anonymity-nickname = Можна вигадане ім’я
anonymity-anonymous = Повністю анонімно
anonymity-registered-means = Організація зберігає ваше ім’я і прізвище та як із вами зв’язатися.
anonymity-first-name-means = Ви називаєте ім’я, лише група знає, як із вами зв’язатися, і більше нічого не зберігається.
anonymity-nickname-means = Не треба називати справжнє ім’я; зв’язок — через організацію або під вигаданим іменем.
anonymity-anonymous-means = Ви приходите, телефонуєте або під’єднуєтеся без камери, і ніхто не питає й не записує, хто ви.

## facilitation: who leads the meetings

facilitation-members = Сама група
facilitation-peer = Людина з власним досвідом
facilitation-trained-peer = Людина з власним досвідом, яка пройшла навчання
facilitation-volunteer = Волонтер або волонтерка
facilitation-professional = Фахівець або фахівчиня

## openness: how one comes in

openness-open = Можна просто прийти
openness-closed = Постійна група з датою початку
openness-intake = Спочатку розмова

## status: whether the group meets now

status-active = Зустрічається
status-paused = Має перерву
status-full = Зараз немає місць
status-forming = Скоро почнеться
status-ended = Більше не зустрічається

## format: how people meet

format-in-person = Разом в одному місці
format-online = Онлайн
format-hybrid = В одному місці та онлайн
format-phone = Телефоном

## venue: what kind of place

venue-home = У когось удома
venue-community-centre = Громадський центр
venue-clinic = Лікарня, кабінет лікаря або клініка
venue-worship = Церква, мечеть чи інше місце молитви
venue-library = Бібліотека
venue-outdoors = Надворі
venue-office = Офіс
venue-other = Інше місце

## disclosure: what the public may know of the place

disclosure-exact = Адресу вказано тут
disclosure-area = Тут указано лише місто, село або район
disclosure-on-contact = Адресу ви дізнаєтеся, коли зв’яжетеся

## cost

cost-free = Безкоштовно
cost-donation = Добровільний внесок
cost-fixed = Фіксована сума

## for: whether the group is for people it happened to, or for those close to them

for-self = Для тих, хто це переживає
for-relatives = Для близьких

## gender

gender-women = Жінки
gender-men = Чоловіки

## community: a background that the members share

community-turkish = Турецьке
community-moroccan = Марокканське
community-kurdish = Курдське
community-iranian = Іранське
community-afghan = Афганське
community-syrian = Сирійське
community-iraqi = Іракське
community-somali = Сомалійське
community-eritrean = Еритрейське
community-ethiopian = Ефіопське
community-surinamese = Суринамське
community-antillean = Антильське
community-moluccan = Молуккське
community-polish = Польське
community-ukrainian = Українське
community-bulgarian = Болгарське
community-romanian = Румунське
community-chinese = Китайське
community-roma = Ромське
community-other = Інше походження

## conviction: a faith or conviction on which the group is based

conviction-christian = Християнство
conviction-muslim = Іслам
conviction-jewish = Юдаїзм
conviction-hindu = Індуїзм
conviction-buddhist = Буддизм
conviction-humanist = Гуманізм
conviction-other = Інше

## access: what makes it easier to come

access-wheelchair = Зручно на кріслі колісному
access-step-free = Без сходів
access-accessible-toilet = Туалет для людей на кріслі колісному
access-hearing-loop = Петля для слухових апаратів
access-sign-language = Жестова мова
access-captions = Субтитри
access-discreet-entrance = Вхід, який не впадає в очі
access-bus = Автобус чи потяг поруч
access-parking = Паркування
access-childcare = Догляд за дітьми

## contact: ways to reach the group

contact-phone = Телефон
contact-email = Електронна пошта
contact-web = Сайт
contact-form = Через організацію
contact-messenger = Надіслати повідомлення
contact-visit = Просто прийти

## online: how an online group meets

online-video = Через відеозв’язок
online-phone = Телефоном
online-chat = Письмово, у чаті
online-forum = На форумі

## seeking: whom or what the group looks for

seeking-members = Нові люди
seeking-facilitator = Людина, яка вестиме групу
seeking-volunteers = Волонтери й волонтерки
seeking-venue = Приміщення

## day: weekdays, inside a sentence

day-mo = понеділок
day-tu = вівторок
day-we = середа
day-th = четвер
day-fr = п’ятниця
day-sa = субота
day-su = неділя

## time: parts of the day

time-morning = Зранку
time-afternoon = Після обіду
time-evening = Увечері

## Something is not right: a report about a group

# Link on a group's page.
report-link = Щось не так? Напишіть нам
# Title of the page; it stands in the browser's history and says nothing about health.
page-report = Напишіть нам
report-title = Напишіть, що не так
# $organisation is the organisation that put the group in its list.
report-intro = Те, що ви напишете, отримає організація, яка додала цю групу до списку: { $organisation }. Не треба казати, хто ви.
report-reason = Що не так?
report-outdated = Цієї групи більше немає
report-wrong = Час, місце або контакт неправильні
# It is something else, for example a company that sells a course.
report-misleading = Це щось інше, ніж тут написано
report-unsafe = Там мені було небезпечно
report-other = Щось інше
report-text = Хочете розповісти більше?
report-text-hint = Це поле можна лишити порожнім. Не пишіть імен і номерів телефону, навіть своїх.
report-send = Надіслати
# Error messages of this form.
report-choose = Спершу виберіть, що не так.
report-too-long = Текст задовгий. Можна написати щонайбільше стільки знаків: { $most }.
report-enough = Про цю групу вже писали кілька разів. Організація про це знає.
report-thanks-title = Дякуємо
report-thanks = Ваше повідомлення прочитає організація { $organisation }. Ми не зберегли, хто ви.
report-back = Назад до групи

## The same group in the lists of several organisations

# $organisations is a list of names of organisations.
group-also-listed = Ця група є також в інших списках: { $organisations }.
# The same, short, on a group in a list of results.
card-also-listed = Також у списку: { $organisations }
# Link to how another organisation describes the same group. $organisation is its name.
group-listed-there = Прочитати, що пише про неї організація { $organisation }

## Pages and their neutral names

page-guide = Пошук із запитаннями
page-themes = Теми
page-wish = Побажання
page-message = Повідомлення
page-privacy = Приватність
page-accessibility = Доступність
page-professionals = Для тих, хто допомагає людям

## Search and results, more

search-private = Шукати без сліду
search-private-note = Якщо вибрати «Шукати без сліду», в історії браузера не буде того, що ви шукали. А те, що ви були на цьому сайті, там залишиться.
home-guide = Що для вас важливо? П’ять коротких запитань
home-all-themes = Усі теми з поясненням
results-private = Того, що ви шукаєте, і групи, яку ви переглядаєте, немає в історії браузера. Щоб повернутися, користуйтеся кнопками на сторінці.
results-back = Назад до списку
results-map = Карта
results-map-text = Кожна крапка — це муніципалітет. Що більша крапка, то більше груп.
results-map-place = { $place }: { $groups }
results-none-wish = Повідомити, що такої групи ще немає
filter-municipality = Муніципалітет
filter-welcome = Як вас зустрінуть
chip-municipality = Муніципалітет: { $place }

## What matters to you? Five optional questions

guide-title = Що для вас важливо?
guide-intro = Кожне запитання можна пропустити. Ми не зберігаємо ваших відповідей.
guide-for = Хто це переживає?
guide-for-self = Я
guide-for-relatives = Близька мені людина
guide-language = Якою мовою вам найлегше говорити про важке?
guide-not-community = Краще не з людьми з моєї спільноти
guide-not-community-hint = Виберіть походження. Тоді ми не покажемо груп цієї спільноти.
guide-anonymity = Що інші можуть про вас знати?
guide-where = Де має бути група?
guide-where-near = Близько від дому
guide-where-away = Краще не в моєму районі
guide-where-home = Удома: онлайн або телефоном
guide-professional = З фахівцем чи без?
guide-professional-hint = Це, наприклад, соціальна працівниця або медбрат.
guide-professional-with = Краще з фахівцем
guide-professional-without = Краще без

## welcome: how a group receives who comes for the first time

welcome-listen = Можна лише слухати
welcome-bring-someone = Можна прийти з кимось
welcome-met-at-door = Вас зустрінуть біля дверей
welcome-camera-off = Камеру можна не вмикати

## Group page, more questions

group-listen = Чи можна лише слухати?
group-listen-yes = Так. Не треба нічого розповідати.
group-listen-ask = Про це тут не сказано. У більшості груп можна. Запитайте, коли зв’яжетеся з групою.
group-bring = Чи можна прийти з кимось?
group-bring-yes = Так, можна прийти з кимось.
group-entrance = Чи побачить хтось, що я заходжу?
group-entrance-yes = Вхід не впадає в очі.
group-not-said = Про це тут не сказано. Запитайте, коли зв’яжетеся з групою.
group-first-visit-ask = Група ще нічого про це не написала. Сміливо запитайте: що буває першого разу і хто мене зустріне?
group-calendar = Додати в мій календар
group-calendar-note = У календарі буде лише «{ calendar-title }», а не те, про що йдеться.
calendar-title = Зустріч
group-share = Поділитися цією сторінкою
group-share-note = Адреса не видає, про що ця група:
read-aloud = Прочитати вголос
read-aloud-stop = Зупинити читання

## A message to a group

message-link = Написати групі
message-title = Написати групі
message-intro = Ваше повідомлення прийде групі електронною поштою. Цей сайт зберігає його лише до відправлення.
message-text = Ваше повідомлення
message-text-hint = Не треба називати своє ім’я. Досить одного речення. Наприклад: чи можна якось прийти й подивитися?
message-reply = Як групі з вами зв’язатися?
message-reply-hint = Електронна адреса або номер телефону. Це поле можна лишити порожнім, але тоді група не зможе відповісти.
message-send = Надіслати
message-empty = Спершу напишіть повідомлення.
message-too-many = Зараз надіслано забагато повідомлень. Спробуйте за годину або зв’яжіться інакше.
message-sent-title = Ваше повідомлення в дорозі
message-sent = Інколи на відповідь треба чекати кілька днів. Люди з групи часто роблять це у вільний час.
mail-message-subject = Повідомлення для вашої групи
mail-message-intro = Хтось написав вам це повідомлення на сайті { $site }. Ми не знаємо, хто це, і не зберігаємо цього повідомлення.
mail-message-reply = Так можна відповісти цій людині: { $reply }
mail-message-no-reply = Ця людина не залишила ні адреси, ні номера. Тож відповісти не можна.

## Help that cannot wait

urgent-title = Потрібна допомога просто зараз?
urgent-emergency = Безпосередня небезпека
urgent-suicide = Думаєте про самогубство?
urgent-violence = Хтось завдає вам болю, або ви когось боїтеся?
urgent-child = Для дітей і молоді
urgent-listen = Той, хто вас вислухає
urgent-note = Дзвінок потім може бути видно в телефоні або в рахунку.

## A wish: there is no group for this yet

wish-title = Для вас ще немає групи?
wish-intro = Залиште тут побажання. Так організації бачать, яка група потрібна. Ми не питаємо, хто ви.
wish-counts = Організації бачать лише числа, і лише тоді, коли того самого бажають щонайменше п’ятеро людей.
wish-place = У якому муніципалітеті?
wish-place-hint = Наприклад, Helmond. Адреса не потрібна.
wish-choose = Виберіть…
wish-send = Залишити моє побажання
wish-no-theme = Виберіть тему.
wish-no-language = Виберіть мову.
wish-no-place = Ми не знаємо такого муніципалітету. Виберіть місце поблизу.
wish-too-many = З цього інтернет-підключення сьогодні вже надійшло багато побажань. Спробуйте завтра.
wish-kept-title = Ваше побажання збережено
wish-secret = Це ваша таємна адреса. Там ви пізніше побачите, чи є група, що вам підходить. Ми не зможемо показати її ще раз.
wish-secret-note = Хтось інший може зазирнути у ваш телефон? Тоді краще запишіть адресу на папері.
wish-yours = Ваше побажання
wish-until = Потім ваше побажання зникне само. Ми зберігаємо його до такого дня: { $date }
wish-fits = Це зараз підходить до вашого побажання
wish-waiting = Групи, що підходить, ще немає. Загляньте пізніше.
wish-remove = Прибрати моє побажання
wish-removed-title = Ваше побажання прибрано
wish-removed = У нас від нього нічого не залишилося.
wish-unknown-title = Такого побажання тут немає
wish-unknown = Можливо, адресу переписано не зовсім правильно. Або побажання прибрали чи минув його час. Можна залишити нове побажання або шукати далі тут.

## Privacy

privacy-message = Якщо ви пишете групі, ми зберігаємо повідомлення лише до відправлення.
privacy-wish = Якщо ви залишаєте побажання, ми зберігаємо тему, мову, муніципалітет і те, для кого воно. Хто ви, ми не зберігаємо.
privacy-limit = Якщо хтось надсилає дуже багато, ми це зупиняємо. Для цього комп’ютер один день рахує, скільки надходить з одного інтернет-підключення. Це ніде не записується.
privacy-trace-title = Що залишається у вашому телефоні чи комп’ютері
privacy-trace-history = Браузер пам’ятає, які сторінки ви бачили. Назви не кажуть, про що вони. Але в адресі пошуку є те, що ви шукали.
privacy-trace-private = Не хочете цього? Виберіть «{ search-private }» або приватне вікно браузера.
privacy-trace-leave = «{ leave-button }» прибирає з історії лише останню сторінку. Решту можна стерти у вашому браузері.
privacy-trace-network = Той, хто керує інтернетом у вас удома чи на роботі, може бачити, що ви були на цьому сайті, але не те, що ви читали.

## Accessibility

accessibility-1 = Цим сайтом можна користуватися з програмою читання з екрана, лише з клавіатурою, з великими літерами і на малому чи старому телефоні.
accessibility-title = Сайт для всіх
accessibility-2 = Ми дотримуємося правил WCAG 2.2, рівень AA. За кожної зміни програми перевіряють усі види сторінок усіма мовами.
accessibility-3 = Ще не все так, як має бути: групи самі пишуть про свою групу, часто однією мовою. А читання вголос працює, лише якщо у вашому телефоні чи комп’ютері є голос вашою мовою.
accessibility-4 = Щось не виходить? Повідомте тут: { $organisation }.

## Languages of the site

about-languages-title = Мови цього сайту
about-languages = Ці мови ще не перечитав ніхто, для кого вони рідні: { $languages }. Бачите помилку? Скажіть нам.

## For professionals

professionals-what = У групі люди знаходять одне в одного розуміння, підтримку і практичні знання. Група доповнює лікування, а не замінює його.
professionals-when-title = Коли група підходить?
professionals-when-1 = Коли людина почувається самотньою з тим, що відбувається.
professionals-when-2 = До лікування, під час нього або після, а також без лікування.
professionals-when-3 = Також для партнера чи партнерки, батьків, дітей, друзів.
professionals-first-title = Коли спершу потрібне щось інше?
professionals-first = У разі небезпеки чи кризи спершу подбайте про допомогу. Група може бути потім.
professionals-how-title = Як показати шлях
professionals-how-1 = Запитайте, що важливо: мова, анонімність, близько чи краще ні. У цьому допоможуть п’ять запитань.
professionals-how-2 = Прочитайте разом, як проходить перша зустріч. Тоді легше зважитися.
