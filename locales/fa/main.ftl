# The messages of pages and API. One message a key; the same keys in every language.

## Every page

skip-link = رفتن به متن اصلی
leave-button = خروج سریع از این صفحه
leave-note = با «خروج سریع» فوراً یک صفحه هواشناسی می‌بینید. اگر سه بار کلید Escape یا سه بار کلید Shift را بزنید، همین اتفاق می‌افتد. ولی تاریخچه مرورگر شما صفحه‌هایی را که دیده‌اید نگه می‌دارد.
page-search = جست‌وجو
page-group = گروه
page-organisations = سازمان‌ها
page-about = درباره گروه‌ها
page-not-found = پیدا نشد
page-wrong = مشکلی پیش آمد
language-switch = زبان این سایت
menu = منو
source-code = کد برنامه (نرم‌افزار آزاد)
text-in = زبان این متن: { $language }

## Numbers

count-groups =
    { $n ->
        [one] { $n } گروه
       *[other] { $n } گروه
    }
count-organisations =
    { $n ->
        [one] { $n } سازمان
       *[other] { $n } سازمان
    }
moment = { $date }، ساعت { $time }
distance-km = { $km } کیلومتر از اینجا

## Search form

search-what = موضوع چیست؟
search-what-hint = با کلمه‌های خودتان بنویسید. به هر زبانی می‌شود.
search-near = شهر یا کد پستی
search-near-hint = مثلاً Helmond یا فقط عدد کد پستی.
search-language = زبان گفت‌وگو در گروه
search-language-any = هر زبانی خوب است
search-button = جست‌وجوی گروه

## Home

home-title = کسانی را پیدا کنید که تجربه‌ای مثل شما دارند
home-lead = شما تنها نیستید. گروهی نزدیک خودتان، آنلاین یا به زبان خودتان پیدا کنید. لازم نیست بگویید چه کسی هستید.
home-themes = یا یک موضوع انتخاب کنید
home-what-title = این گروه‌ها چه هستند؟
home-what = در گروه، کسانی دور هم جمع می‌شوند که تجربه‌ای مثل هم دارند، یا یکی از نزدیکانشان چنین تجربه‌ای دارد. می‌توانید حرف بزنید. می‌توانید هم فقط گوش بدهید. هیچ‌کس مجبور نیست قوی باشد.
home-what-more = بیشتر درباره گروه‌ها بخوانید
home-private = ما جایی ثبت نمی‌کنیم چه کسی اینجا جست‌وجو می‌کند و شما دنبال چه می‌گردید.

## Results

results-title = گروه‌ها
results-total =
    { $n ->
        [0] گروهی پیدا نشد
        [one] { $n } گروه پیدا شد
       *[other] { $n } گروه پیدا شد
    }
results-wrong = بعضی چیزها را نتوانستیم بخوانیم. آنچه نوشته‌اید هنوز سر جایش است.
chips-title = جست‌وجوی شما
chip-remove = حذف: { $what }
chips-clear = حذف همه
chip-understood = این‌طور فهمیدیم: { $what }
chip-near = نزدیک { $place }
chip-not-community = به جز: { $what }
chip-anonymity = حداقل: { $what }
chip-within = تا { $km } کیلومتری
chip-beyond = حداقل { $km } کیلومتر دورتر
chip-age = سن: { $age }
chip-language = زبان: { $language }
sort-title = ترتیب
sort-relevance = مناسب‌ترین
sort-distance = نزدیک‌ترین
sort-name = نام
sort-confirmed = تازه‌ترین بررسی
results-more = گروه‌های بیشتر
results-start = برگشت به اول فهرست
results-nearby-title = این‌ها به جست‌وجوی شما نزدیک‌اند
results-nearby-why = گروه‌های کمی پیدا کردیم که کاملاً با جست‌وجوی شما جور باشند. این گروه‌ها درباره همان موضوع‌اند. ولی مثلاً دورترند، آنلاین‌اند یا به زبان دیگری هستند.
near-language = به زبانی دیگر: { $languages }
near-distance = دورتر از آنچه خواسته‌اید
near-remote = می‌توانید از خانه شرکت کنید
near-broader = درباره موضوعی گسترده‌تر: { $themes }
near-wishes = با خواسته شما فرق دارد: { $wishes }
results-other-places = یا منظورتان { $place } دیگری است؟
results-none-title = اینجا هنوز گروهی نیست که کاملاً با جست‌وجوی شما جور باشد
results-none = این تقصیر شما نیست. شاید یکی از این‌ها کمک کند:
results-none-words = کلمه دیگری بنویسید، یا یک موضوع انتخاب کنید.
results-none-filters = یکی از خواسته‌ها را حذف کنید، مثلاً روز یا فاصله.
results-none-remote = گروه‌های آنلاین یا تلفنی را ببینید
results-none-ask = از یک سازمان بپرسید

## Filters

filter-title = خواسته‌های شما
filter-hint = هر چه برایتان مهم است انتخاب کنید. می‌توانید همه را خالی بگذارید.
filter-apply = نشان دادن گروه‌ها
filter-language = زبان گفت‌وگو در گروه
filter-theme = موضوع
filter-audience = برای چه کسانی
filter-gender = زنان یا مردان
filter-age = سن کسی که می‌خواهد بیاید
filter-community = پیشینه فرهنگی گروه
filter-not-community = بهتر است این پیشینه فرهنگی نباشد
filter-not-community-hint = اگر می‌ترسید پشت سرتان حرف بزنند، این را انتخاب کنید.
filter-anonymity = حداقل چقدر ناشناس
filter-any = فرقی نمی‌کند
filter-facilitation = چه کسی گروه را اداره می‌کند
filter-cost = هزینه
filter-format = گروه چطور دور هم جمع می‌شود
filter-within = حداکثر این‌قدر دور
filter-beyond = نه در محله خودم: حداقل این‌قدر دور
filter-km = { $km } کیلومتر
filter-day = روز
filter-time = چه وقت روز
filter-access = برای راحت‌تر آمدن
filter-openness = چطور وارد گروه می‌شوید
filter-open = بدون هماهنگی قبلی می‌توانید بیایید
filter-seeking = گروه دنبال چه می‌گردد
filter-node = سازمان

## Cards and group page

card-next = جلسه بعدی: { $moment }
card-confirmed = خود گروه این را در تاریخ { $date } بررسی کرده است
card-unconfirmed = خود گروه هنوز این را بررسی نکرده است
card-from = از فهرست { $organisation }

## Group page: questions that a visitor has

group-about = موضوع چیست؟
group-when = چه وقت؟
group-next = جلسه‌های بعدی
group-no-dates = هنوز روزی اینجا نوشته نشده است. از گروه بپرسید چه وقت می‌توانید بیایید.
rhythm-days =
    { $n ->
        [1] هر روز
        [2] یک روز در میان
       *[other] هر { $n } روز یک بار
    }
rhythm-weeks =
    { $n ->
        [1] هر هفته
        [2] یک هفته در میان
       *[other] هر { $n } هفته یک بار
    }
rhythm-months =
    { $n ->
        [1] هر ماه
        [2] یک ماه در میان
       *[other] هر { $n } ماه یک بار
    }
rhythm = { $every }: { $days }
rhythm-nth =
    { $nth ->
        [first] اولین { $day }
        [second] دومین { $day }
        [third] سومین { $day }
        [fourth] چهارمین { $day }
        [fifth] پنجمین { $day }
       *[last] آخرین { $day }
    }
group-lasts =
    { $n ->
        [one] حدود { $n } دقیقه طول می‌کشد.
       *[other] حدود { $n } دقیقه طول می‌کشد.
    }
group-zone = ساعت‌ها به وقت { $zone } است.
group-where = کجا؟
group-where-area = اینجا فقط شهر یا محله نوشته شده است. وقتی تماس بگیرید، آدرس را به شما می‌گویند.
group-where-on-contact = وقتی تماس بگیرید، به شما می‌گویند گروه کجا جمع می‌شود.
group-where-municipality = در محدوده شهرداری { $municipality }
group-travel = چطور به آنجا بروم؟
group-access = چه چیزی آمدن را راحت‌تر می‌کند؟
group-online-link = رفتن به جلسه
group-online-on-request = وقتی تماس بگیرید، لینک یا شماره را به شما می‌دهند.
group-who = چه کسانی می‌توانند بیایند؟
group-everyone = همه می‌توانند بیایند. خوش آمدید.
group-for-all = هم برای کسانی که خودشان این تجربه را دارند، هم برای نزدیکانشان
group-age-from = از { $from } سال به بالا
group-age-to = تا { $to } سال
group-age-between = از { $from } تا { $to } سال
group-community = پیشینه فرهنگی: { $what }
group-conviction = دین یا باور: { $what }
group-size =
    { $n ->
        [one] حدود { $n } نفر می‌آید.
       *[other] حدود { $n } نفر می‌آیند.
    }
group-languages = به چه زبانی حرف می‌زنیم؟
group-first-visit = بار اول چطور است؟
group-leads = چه کسی گروه را اداره می‌کند؟
group-supported = با پشتیبانی { $name }
group-anonymous = دیگران درباره من چه می‌فهمند؟
group-cost = هزینه‌اش چقدر است؟
group-cost-amount = هر بار { $amount }
group-rules = چه قرارهایی با هم داریم؟
group-contact = چطور تماس بگیرم؟
group-contact-note = شما مستقیم با خود گروه حرف می‌زنید. این سایت آن را نمی‌بیند.
group-contact-organisation = از { $organisation } بپرسید
group-contact-none = گروه شماره یا آدرسی نداده است. می‌توانید به یک جلسه بیایید.
group-seeking = گروه دنبال چه کسی یا چه چیزی می‌گردد؟
group-resumes = گروه در تاریخ { $date } دوباره شروع می‌شود.
group-own-term = گروه به خودش می‌گوید
group-listed = چه کسی این گروه را در فهرست گذاشته است؟
group-at-origin = دیدن گروه در سایت { $organisation }
group-search-more = جست‌وجوی یک گروه دیگر

## Organisations

organisations-title = سازمان‌ها
organisations-intro = هر سازمان فهرست گروه‌های خودش را دارد. این فهرست‌ها به هم وصل هستند. برای همین با یک بار جست‌وجو همه گروه‌ها را پیدا می‌کنید.
organisations-this = صاحب این سایت
organisations-others = گروه‌های این سازمان‌ها هم اینجا هستند
organisations-alone = هنوز گروهی از سازمان‌های دیگر اینجا نیست.
organisations-show = دیدن گروه‌های { $organisation }

## About

about-title = گروه چیست؟
about-is-1 = در گروه، کسانی دور هم جمع می‌شوند که تجربه‌ای مثل هم دارند. آن‌ها می‌دانند این تجربه چه حالی دارد. لازم نیست زیاد توضیح بدهید.
about-is-2 = گروه‌هایی هم برای نزدیکان هست: همسر، پدر یا مادر، خواهر، دوست.
about-is-3 = گروه‌ها نام‌های زیادی دارند: گروه خودیاری، گروه همدردان، دورهمی چای، حلقه. هر گروه نام و قرارهای خودش را انتخاب می‌کند.
about-not-title = گروه چه چیزی نیست؟
about-not-1 = گروه، درمان نیست. در کنار آن می‌توانید پیش دکتر یا مددکار هم بروید.
about-not-2 = هیچ اجباری نیست. می‌توانید گوش بدهید، می‌توانید بروید و می‌توانید برگردید.
about-not-3 = آیا شما یا کس دیگری همین حالا در خطر هستید؟ منتظر گروه نمانید. به شماره اضطراری زنگ بزنید:
about-first-title = بار اول
about-first = آدم بار اول معمولاً دلهره دارد. کسانی که در گروه هستند این را می‌دانند، چون خودشان هم همین حال را داشته‌اند. در صفحه هر گروه نوشته شده که بار اول چطور است و آیا باید اول زنگ بزنید.
about-anonymity-title = چقدر ناشناس می‌مانید؟
about-anonymity = هر گروه خودش می‌گوید دیگران درباره شما چه می‌فهمند. چهار حالت هست، از بیشتر به کمتر:
about-professionals-title = برای کسانی که به مردم کمک می‌کنند یا آن‌ها را راهنمایی می‌کنند
about-professionals-1 = این سایت برای پزشکان خانواده، تیم‌های محله، مددکاران اجتماعی و هر کسی که با مردم حرف می‌زند هم هست.
about-professionals-2 = با هم جست‌وجو کنید، به زبان کسی که روبه‌روی شما نشسته است. هر صفحه به همه زبان‌های سایت هست: بالای صفحه زبان دیگری انتخاب کنید و در همان صفحه می‌مانید.
about-professionals-3 = خود آن شخص تماس می‌گیرد. لازم نیست درباره کسی چیزی بنویسید، و چیزی درباره کسی فرستاده نمی‌شود.
about-professionals-4 = بعضی گروه‌ها با یک متخصص کار می‌کنند و بعضی بدون متخصص. این فقط یک واقعیت است و نشان نمی‌دهد کدام بهتر است. یکی این را می‌خواهد و یکی آن را.
about-privacy-title = این سایت درباره شما چه می‌داند
about-privacy-1 = این سایت کوکی نمی‌گذارد.
about-privacy-2 = این سایت چیزی روی گوشی یا کامپیوتر شما ذخیره نمی‌کند، جز آنچه خود مرورگر شما نگه می‌دارد.
about-privacy-3 = این سایت جست‌وجوهای شما را نگه نمی‌دارد.
about-privacy-4 = این سایت چیزی از شرکت‌های دیگر نمی‌گیرد و چیزی هم به آن‌ها نمی‌گوید.
about-privacy-5 = اگر به گروهی زنگ بزنید یا ایمیل بفرستید، این کار از راه این سایت انجام نمی‌شود.
about-software-title = نرم‌افزار آزاد
about-software = هر کسی می‌تواند برنامه پشت این سایت را ببیند، از آن استفاده کند و آن را بهتر کند.

## Errors

error-invalid = بخشی از آنچه نوشته شده درست نیست.
error-not-found = این صفحه اینجا نیست.
error-gone = این گروه دیگر اینجا نیست.
error-unauthorised = برای این کار یک کلید معتبر لازم است.
error-forbidden = با این کلید نمی‌شود این کار را کرد.
error-changed = در این میان کس دیگری این را تغییر داده است. آن را دوباره دریافت کنید و یک بار دیگر امتحان کنید.
error-if-match-required = سرآیند If-Match را هم بفرستید تا تغییر هیچ‌کس از دست نرود.
error-too-large = این برای دریافت خیلی بزرگ است.
error-not-json = نتوانستیم این را به صورت JSON بخوانیم.
error-internal = اینجا مشکلی پیش آمد. تقصیر شما نیست. اگر این را خبر می‌دهید، این شماره را بگویید: { $id }
error-unavailable = الان نمی‌شود. لطفاً چند دقیقه دیگر دوباره امتحان کنید.
error-method = این کار در این آدرس ممکن نیست.
help-not-found = شاید آدرس عوض شده یا کامل کپی نشده است. می‌توانید از همین جا باز هم جست‌وجو کنید.
help-gone = گروه خودش را از فهرست بیرون آورده یا کارش تمام شده است. شاید گروه دیگری هم برای شما خوب باشد.
help-wrong = کمی بعد دوباره امتحان کنید، یا از همین جا جست‌وجو کنید.

## anonymity: what a visitor has to tell about themselves, from most to least

anonymity-registered = با نام و راه تماس
anonymity-first-name = فقط با نام کوچک
anonymity-nickname = با نام دلخواه
anonymity-anonymous = کاملاً ناشناس
anonymity-registered-means = یک سازمان نام و راه تماس شما را نگه می‌دارد.
anonymity-first-name-means = نام کوچک خود را می‌گویید، فقط گروه می‌داند چطور با شما تماس بگیرد و چیز دیگری نگه داشته نمی‌شود.
anonymity-nickname-means = لازم نیست نام واقعی خود را بگویید؛ تماس از راه سازمان است یا با نامی که خودتان انتخاب می‌کنید.
anonymity-anonymous-means = می‌آیید، زنگ می‌زنید یا بدون دوربین وارد جلسه می‌شوید، و هیچ‌کس نمی‌پرسد و نمی‌نویسد چه کسی هستید.

## facilitation: who leads the meetings

facilitation-members = خود گروه
facilitation-peer = کسی که خودش این تجربه را دارد
facilitation-trained-peer = کسی که خودش این تجربه را دارد و آموزش دیده است
facilitation-volunteer = یک داوطلب
facilitation-professional = یک متخصص

## openness: how one comes in

openness-open = بدون هماهنگی قبلی می‌توانید بیایید
openness-closed = گروه ثابت با تاریخ شروع
openness-intake = اول یک گفت‌وگو

## status: whether the group meets now

status-active = جلسه دارد
status-paused = فعلاً تعطیل است
status-full = الان پر است
status-forming = به‌زودی شروع می‌شود
status-ended = تمام شده است

## format: how people meet

format-in-person = حضوری، در یک جا
format-online = آنلاین
format-hybrid = حضوری و آنلاین
format-phone = تلفنی

## venue: what kind of place

venue-home = در خانه یک نفر
venue-community-centre = خانه محله
venue-clinic = بیمارستان، مطب یا درمانگاه
venue-worship = کلیسا، مسجد یا عبادتگاه دیگر
venue-library = کتابخانه
venue-outdoors = فضای باز
venue-office = دفتر
venue-other = جای دیگر

## disclosure: what the public may know of the place

disclosure-exact = آدرس اینجا نوشته شده است
disclosure-area = فقط شهر یا محله اینجا نوشته شده است
disclosure-on-contact = آدرس را موقع تماس به شما می‌گویند

## cost

cost-free = رایگان
cost-donation = هر مبلغی که خواستید
cost-fixed = مبلغ ثابت

## for: whether the group is for people it happened to, or for those close to them

for-self = برای کسانی که خودشان این تجربه را دارند
for-relatives = برای نزدیکان

## gender

gender-women = زنان
gender-men = مردان

## community: a background that the members share

community-turkish = اهل ترکیه
community-moroccan = مراکشی
community-kurdish = کرد
community-iranian = ایرانی
community-afghan = اهل افغانستان
community-syrian = سوری
community-iraqi = عراقی
community-somali = سومالیایی
community-eritrean = اریتره‌ای
community-ethiopian = اتیوپیایی
community-surinamese = سورینامی
community-antillean = آنتیلی
community-moluccan = مولوکایی
community-polish = لهستانی
community-ukrainian = اوکراینی
community-bulgarian = بلغارستانی
community-romanian = رومانیایی
community-chinese = چینی
community-roma = روما و سینتی
community-other = پیشینه دیگر

## conviction: a faith or conviction on which the group is based

conviction-christian = مسیحی
conviction-muslim = مسلمان
conviction-jewish = یهودی
conviction-hindu = هندو
conviction-buddhist = بودایی
conviction-humanist = انسان‌گرا
conviction-other = باور دیگر

## access: what makes it easier to come

access-wheelchair = مناسب ویلچر
access-step-free = بدون پله
access-accessible-toilet = توالت مناسب ویلچر
access-hearing-loop = حلقه شنوایی برای سمعک
access-sign-language = زبان اشاره
access-captions = زیرنویس
access-discreet-entrance = ورودی که جلب توجه نمی‌کند
access-bus = اتوبوس یا قطار در نزدیکی
access-parking = جای پارک
access-childcare = نگهداری از بچه‌ها

## contact: ways to reach the group

contact-phone = تلفن
contact-email = ایمیل
contact-web = وب‌سایت
contact-form = از راه سازمان
contact-messenger = فرستادن پیام
contact-visit = سر زدن به گروه

## online: how an online group meets

online-video = با تصویر
online-phone = با تلفن
online-chat = با پیام نوشتنی
online-forum = در تالار گفت‌وگو (فروم)

## seeking: whom or what the group looks for

seeking-members = افراد تازه
seeking-facilitator = کسی که گروه را اداره کند
seeking-volunteers = داوطلب
seeking-venue = اتاق یا جایی برای جلسه

## day: weekdays, inside a sentence

day-mo = دوشنبه
day-tu = سه‌شنبه
day-we = چهارشنبه
day-th = پنجشنبه
day-fr = جمعه
day-sa = شنبه
day-su = یکشنبه

## time: parts of the day

time-morning = صبح
time-afternoon = بعدازظهر
time-evening = عصر و شب

## Something is not right: a report about a group

# Link on a group's page.
report-link = چیزی درست نیست؟ به ما بگویید
# Title of the page; it stands in the browser's history and says nothing about health.
page-report = به ما بگویید
report-title = بگویید چه چیزی درست نیست
# $organisation is the organisation that put the group in its list.
report-intro = آنچه می‌نویسید به دست { $organisation } می‌رسد که این گروه را در فهرست گذاشته است. لازم نیست بگویید چه کسی هستید.
report-reason = چه چیزی درست نیست؟
report-outdated = این گروه دیگر نیست
report-wrong = زمان، مکان یا راه تماس درست نیست
# It is something else, for example a company that sells a course.
report-misleading = چیزی غیر از آن است که اینجا نوشته شده
report-unsafe = آنجا احساس امنیت نکردم
report-other = چیز دیگر
report-text = می‌خواهید بیشتر توضیح بدهید؟
report-text-hint = می‌توانید این را خالی بگذارید. لطفاً نام و شماره‌تلفن ننویسید، حتی نام و شمارهٔ خودتان را.
report-send = فرستادن
# Error messages of this form.
report-choose = اول انتخاب کنید چه چیزی درست نیست.
report-too-long = متن خیلی بلند است. می‌توانید حداکثر { $most } حرف بنویسید.
report-enough = دربارهٔ این گروه پیش‌تر چند بار پیام آمده است. سازمان از آن خبر دارد.
report-thanks-title = سپاسگزاریم
report-thanks = نوشتهٔ شما را { $organisation } می‌خواند. ما نگه نداشته‌ایم که شما چه کسی هستید.
report-back = برگشت به گروه

## The same group in the lists of several organisations

# $organisations is a list of names of organisations.
group-also-listed = این گروه در فهرست { $organisations } هم هست.
# The same, short, on a group in a list of results.
card-also-listed = در فهرست { $organisations } هم هست
# Link to how another organisation describes the same group. $organisation is its name.
group-listed-there = بخوانید { $organisation } دربارهٔ این گروه چه نوشته است
