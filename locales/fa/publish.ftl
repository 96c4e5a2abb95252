# A group puts itself on the list and keeps its own entry. The readers are volunteers of a group, often tired and on
# a phone; they write about their own group in their own words. Short sentences, everyday words (CEFR B1), kind.
# "Entry" is everything that stands on the page of one group. "The list" is the list of groups of an organisation.

## The form

page-publish = گروه خود را در فهرست بگذارید
publish-title = گروه خود را در فهرست بگذارید
publish-intro = حدود ده دقیقه طول می‌کشد. حساب کاربری لازم نیست. بعداً می‌توانید همه چیز را تغییر بدهید یا گروه را از فهرست بردارید.
publish-review = پیش از آنکه گروه در فهرست بیاید، کسی از { $organisation } نوشته شما را می‌خواند. کلمه‌های شما را تغییر نمی‌دهد.
# Number of the step, above the heading of a page of the form.
publish-step = مرحله { $step } از { $steps }
publish-step-about = موضوع گروه شما چیست؟
publish-step-find = مردم چطور شما را پیدا می‌کنند؟
publish-step-people = گروه برای چه کسانی است؟
publish-step-when = چه وقت و کجا دور هم جمع می‌شوید؟
publish-step-contact = چطور می‌شود با شما تماس گرفت؟
publish-step-check = همه چیز درست است؟
publish-next = بعدی
publish-back = برگشت
publish-save = ذخیره
publish-send = گذاشتن در فهرست
# Beside the name of a question that may be left empty.
publish-optional = می‌تواند خالی بماند
publish-problems = هنوز چیزی مانده که باید پر شود یا تغییر کند. آنچه نوشته‌اید هنوز سر جایش است.
publish-problem-at = { $question }: { $problem }

publish-text-language = به چه زبانی می‌نویسید؟
publish-text-language-hint = به زبانی بنویسید که برای گروه شما بهتر است. پایین‌تر می‌توانید زبان‌های دیگر هم اضافه کنید.
publish-name = نام گروه
publish-name-hint = مثلاً: حلقه سه‌شنبه‌ها در Helmond
publish-own-term = گروه خود را چه می‌نامید؟
publish-own-term-hint = مثلاً: گروه خودیاری، دورهمی چای، گروه پیاده‌روی. این کلمه را شما انتخاب می‌کنید.
publish-summary = گروه شما در یک یا دو جمله
publish-summary-hint = مثلاً: ما زنانی هستیم که عزیزی را از دست داده‌ایم. با هم چای می‌خوریم و حرف می‌زنیم.
publish-description = درباره گروه خود بیشتر بگویید
publish-description-hint = با هم چه کار می‌کنید؟ گروه برای چه کسانی خوب است؟ لطفاً نام کسی را ننویسید. درباره سلامتی یک شخص خاص هم چیزی ننویسید.
publish-first-visit = بار اول چطور است؟
publish-first-visit-hint = مثلاً: دم در منتظر شما هستیم. لازم نیست چیزی بگویید.
publish-rules = چه قرارهایی با هم دارید؟
publish-rules-hint = مثلاً: هر چه اینجا گفته می‌شود، همین‌جا می‌ماند.
publish-add-language = به زبان دیگری هم بنویسید
publish-add-language-button = افزودن این زبان
# Heading above the texts in a second or third language. $language is its name.
publish-texts-in = متن‌ها به این زبان: { $language }

publish-themes = موضوع چیست؟
publish-themes-hint = یک یا چند موضوع انتخاب کنید. مردم با این موضوع‌ها شما را پیدا می‌کنند. در صفحه شما کلمه‌های خودتان هم هست.
publish-themes-suggested = این موضوع‌ها با نوشته شما جورند
publish-languages = در گروه به چه زبان‌هایی حرف می‌زنید؟
publish-anonymity = دیگران درباره کسی که می‌آید چه می‌فهمند؟
publish-for = برای چه کسانی؟
publish-gender = فقط برای زنان یا فقط برای مردان؟
publish-gender-both = برای همه
publish-age-min = از چند سالگی؟
publish-age-max = تا چند سالگی؟
publish-community = گروه برای کسانی با پیشینه فرهنگی مشترک است؟
publish-community-hint = اگر همه می‌توانند بیایند، این را خالی بگذارید.
publish-conviction = گروه بر پایه دین یا باور خاصی است؟
publish-conviction-none = نه
publish-facilitation = چه کسی گروه را اداره می‌کند؟
publish-supported = کدام سازمان به شما کمک می‌کند؟
publish-supported-hint = مثلاً خانه محله. اگر سازمانی کمک نمی‌کند، این را خالی بگذارید.
publish-welcome = چطور از مردم استقبال می‌کنید؟
publish-openness = افراد تازه چطور وارد گروه می‌شوند؟
publish-size = تقریباً چند نفر می‌آیند؟
publish-cost = هزینه‌اش چقدر است؟
publish-cost-unsaid = نمی‌گوییم
publish-amount = هر بار چند یورو؟

publish-format = چطور دور هم جمع می‌شوید؟
publish-day = چه روزی؟
publish-day-none = یک روز انتخاب کنید
publish-rhythm = هر چند وقت یک بار؟
publish-rhythm-kept = مثل حالا: { $rhythm }
publish-start = چه ساعتی شروع می‌شود؟
publish-start-hint = مثلاً 19:30
publish-minutes = چند دقیقه طول می‌کشد؟
publish-from = اولین جلسه چه روزی است؟
publish-from-hint = اگر هر هفته جلسه ندارید، این را پر کنید. آن وقت می‌دانیم کدام هفته‌ها جلسه دارید.
publish-meeting-more = افزودن روز یا ساعت دیگر
# Heading above the second, third… time at which a group meets.
publish-meeting-number = جلسه { $number }
publish-venue = مکان
publish-venue-kind = چه جور جایی است؟
publish-venue-name = نام ساختمان
publish-street = خیابان و شماره
publish-postcode = کد پستی
publish-postcode-hint = مثلاً {"\u2066"}5701 AB{"\u2069"}
publish-place = شهر یا روستا
publish-disclosure = درباره مکان، چه چیزی را همه می‌توانند بدانند؟
publish-disclosure-exact = آدرس کامل
publish-disclosure-area = فقط شهر و محله
publish-disclosure-on-contact = فقط محدوده شهرداری. وقتی کسی تماس بگیرد، خودتان آدرس را می‌گویید.
publish-access = چه چیزی آمدن را راحت‌تر می‌کند؟
publish-travel = چطور می‌شود به آنجا رسید؟
publish-travel-hint = مثلاً: اتوبوس 51، ایستگاه بازار
publish-online-kind = آنلاین یا تلفنی چطور دور هم جمع می‌شوید؟
publish-online-url = لینک جلسه آنلاین
publish-online-url-hint = اگر لینک را موقع تماس می‌دهید، این را خالی بگذارید.
publish-online-note = مردم چه چیزی باید بدانند؟

publish-contact = چه چیزی را همه می‌توانند ببینند؟
publish-contact-hint = حداقل یکی را انتخاب کنید. اگر می‌شود بدون تماس به جلسه آمد، می‌توانید همه را خالی بگذارید. بهتر است شماره یا آدرس خود گروه را بنویسید.
publish-phone = شماره تلفن
publish-email = ایمیل
publish-web = وب‌سایت
publish-messenger = واتس‌اپ، سیگنال یا تلگرام
publish-messenger-hint = یک شماره یا یک لینک
publish-by-form = مردم می‌توانند از راه این سایت برای ما بنویسند. آدرس ما را نمی‌بینند.
publish-seeking = دنبال چه کسی یا چه چیزی می‌گردید؟
publish-private = فقط برای ما
publish-maintainer = ایمیل خودتان
publish-maintainer-hint = کس دیگری این را نمی‌بیند. فقط برای فرستادن این‌ها از آن استفاده می‌کنیم: لینک مخفی شما، پیام‌های بازدیدکنندگان، و سالی دو بار این پرسش که آیا همه چیز هنوز درست است.
publish-mail-link = لینک مخفی را برایم ایمیل کنید
publish-preview = بازدیدکنندگان گروه را این‌طور می‌بینند
publish-not-saved = هنوز چیزی ذخیره نشده است.
# For robots that fill in every field; people do not see it.
publish-trap = این را خالی بگذارید

## After it was sent

publish-done-title = سپاسگزاریم. نوشته شما درباره گروه به ما رسید.
publish-done = اول { $organisation } آن را می‌خواند. شاید چند روز طول بکشد. بعد گروه شما در فهرست می‌آید.
publish-link-title = این لینک مخفی را نگه دارید
publish-link = با این لینک می‌توانید نوشته‌های صفحه گروه را تغییر بدهید یا گروه را از فهرست بردارید. هر کسی این لینک را داشته باشد می‌تواند همین کار را بکند. ما نمی‌توانیم این لینک را دوباره نشان بدهیم.
publish-link-how = آن را کپی کنید، این صفحه را چاپ کنید، یا لینک را روی کاغذ بنویسید.
publish-link-mailed = آن را به ایمیل شما هم فرستادیم.
publish-too-many = امروز گروه‌های زیادی فرستاده شده‌اند. لطفاً فردا دوباره امتحان کنید. آنچه نوشته‌اید هنوز اینجاست.
publish-too-fast = خیلی سریع بود. لطفاً یک بار دیگر ببینید همه چیز درست است یا نه، و دوباره دکمه را بزنید.

## The group's own page

page-edit = گروه شما
edit-title = گروه شما
edit-unknown-title = این لینک (دیگر) کار نمی‌کند
edit-unknown = شاید کامل کپی نشده است، یا لینک تازه‌تری هست. از { $organisation } یک لینک تازه بخواهید.
edit-too-many = در مدت کوتاه تغییرهای زیادی انجام شد. لطفاً یک ساعت صبر کنید و دوباره امتحان کنید. چیزی از دست نرفته است.
edit-state-waiting = گروه شما در نوبت است. { $organisation } نوشته شما را می‌خواند.
edit-state-asked = { $organisation } از شما پرسشی دارد:
edit-state-answer = هر چه را می‌خواهید تغییر بدهید. بعد دوباره آن را می‌خوانیم.
edit-state-declined = { $organisation } گروه شما را در فهرست نگذاشته است. دلیلش این است:
edit-state-listed = گروه شما در فهرست است.
edit-state-hidden = { $organisation } فعلاً گروه شما را نشان نمی‌دهد. دلیلش را از خودشان بپرسید.
edit-state-unlisted = گروه شما فعلاً در فهرست نیست، چون مدت زیادی از شما خبری نداشتیم. دکمه «{ edit-confirm-button }» را بزنید تا به فهرست برگردد.
edit-see = دیدن صفحه گروه شما
edit-confirmed-on = آخرین بار در تاریخ { $date } گفته‌اید که همه چیز هنوز درست است.
edit-confirmed-never = هنوز نگفته‌اید که همه چیز درست است.
edit-confirm-title = همه چیز هنوز درست است؟
edit-confirm-button = بله، همه چیز هنوز درست است
edit-confirmed = سپاسگزاریم. حالا همه می‌بینند که هنوز درست است.
edit-change-title = تغییر دادن
edit-change-button = تغییر نوشته‌های صفحه گروه
edit-saved = ذخیره شد.
edit-pause-title = تعطیل کردن برای مدتی
edit-pause-hint = بازدیدکنندگان می‌بینند که مدتی جلسه ندارید.
edit-pause-until = تا چه روزی؟ خود آن روز هم تعطیل است.
edit-pause-note = بازدیدکنندگان چه چیزی باید بدانند؟
edit-pause-button = فعلاً جلسه نداریم
edit-resume-button = دوباره جلسه داریم
edit-full-button = گروه پر است
edit-not-full-button = دوباره جا هست
edit-cancel-title = یک جلسه برگزار نمی‌شود
edit-cancel-hint = روزهایی را که جلسه ندارید انتخاب کنید.
edit-skip-holidays = در تعطیلات رسمی هیچ‌وقت جلسه نداریم
edit-cancel-button = ذخیره این روزها
# Beside a day that is a public holiday. $holiday is its name.
edit-holiday = تعطیل رسمی: { $holiday }
edit-hand-over-title = سپردن این کار به کس دیگر
edit-hand-over-hint = یک لینک مخفی تازه ساخته می‌شود. لینک شما همان لحظه از کار می‌افتد.
edit-hand-over-email = ایمیل شخص جدید
edit-hand-over-button = ساختن لینک تازه
edit-handed-over-title = لینک مخفی تازه آماده است
edit-handed-over = این لینک را به شخص جدید بدهید. لینک قبلی دیگر کار نمی‌کند.
edit-email-title = ایمیل شما
edit-email-button = ذخیره ایمیل
edit-withdraw-title = برداشتن گروه از فهرست
edit-withdraw-hint = آن وقت گروه دیگر در هیچ فهرستی نیست و ما نوشته‌های شما را پاک می‌کنیم. این کار برگشت ندارد.
edit-withdraw-sure = بله، گروه مرا از فهرست بردارید
edit-withdraw-button = برداشتن گروه از فهرست
edit-withdraw-confirm = لطفاً اول مربع کنار جمله را علامت بزنید.
edit-withdrawn-title = گروه شما دیگر در فهرست نیست
edit-withdrawn = چیزی از آن پیش ما نمانده است. از زحمت‌های شما سپاسگزاریم.
edit-history-title = دیگران چه چیزی را تغییر داده‌اند
edit-history-none = کس دیگری چیزی را تغییر نداده است.
edit-history-by = { $who } در تاریخ { $date } تغییر داده است
edit-before = قبل
edit-after = بعد
edit-nothing = (خالی)
edit-undo-button = برگرداندن به حالت قبل
edit-undone = مثل قبل شد.
edit-conflict-title = در این میان کس دیگری این را تغییر داده است
edit-conflict = چیزی از دست نرفته است. پایین‌تر می‌بینید که حالا چه نوشته شده و شما چه نوشته‌اید. اگر ذخیره کنید، در این بخش‌ها نوشته شما می‌ماند.
edit-conflict-theirs = حالا این نوشته شده است
edit-conflict-mine = شما این را نوشته‌اید
edit-conflict-save = ذخیره نوشته من
# Beside the day on which a group last said that all is right, when that is long ago.
card-not-lately = مدتی است بررسی نشده
edit-claim-title = خودتان به صفحه گروهتان رسیدگی کنید
edit-claim = { $organisation } از شما می‌خواهد که خودتان به نوشته‌های صفحه گروهتان رسیدگی کنید. برای این کار یک لینک مخفی می‌گیرید. این دکمه فقط یک بار کار می‌کند.
edit-claim-button = لینک مخفی را به من بدهید

## holiday: public holidays

holiday-new-year = روز اول سال میلادی
holiday-good-friday = جمعه نیک
holiday-easter = یکشنبه عید پاک
holiday-easter-monday = دوشنبه عید پاک
holiday-king = روز پادشاه
holiday-liberation = روز آزادی
holiday-labour = روز کارگر
holiday-ascension = عید عروج مسیح
holiday-whit-sunday = یکشنبه عید پنجاهه
holiday-whit-monday = دوشنبه عید پنجاهه
holiday-assumption = عید عروج مریم
holiday-unity = روز وحدت آلمان
holiday-national = روز ملی
holiday-all-saints = روز همه قدیسان
holiday-armistice = روز آتش‌بس
holiday-christmas = روز کریسمس
holiday-boxing = روز دوم کریسمس
