# نصوص الصفحات وواجهة البرمجة. الشروح في locales/en/main.ftl

## Every page

skip-link = إلى المحتوى
leave-button = خروج سريع من هذه الصفحة
leave-note = زر «خروج سريع» يعرض لك حالة الطقس فورًا. والضغط ثلاث مرات على Escape أو ثلاث مرات على Shift يفعل الشيء نفسه. لكن سجل المتصفح يبقى محتفظًا بالصفحات التي رأيتها.
page-search = بحث
page-group = مجموعة
page-organisations = المنظمات
page-about = عن المجموعات
page-not-found = غير موجود
page-wrong = حدث خطأ ما
language-switch = لغة هذا الموقع
menu = القائمة
source-code = الشيفرة المصدرية (برنامج حر)
text-in = لغة هذا النص: { $language }

## Numbers

count-groups =
    { $n ->
        [zero] لا مجموعات
        [one] مجموعة واحدة
        [two] مجموعتان
        [few] { $n } مجموعات
        [many] { $n } مجموعة
       *[other] { $n } مجموعة
    }
count-organisations =
    { $n ->
        [zero] لا منظمات
        [one] منظمة واحدة
        [two] منظمتان
        [few] { $n } منظمات
        [many] { $n } منظمة
       *[other] { $n } منظمة
    }
moment = { $date }، { $time }
distance-km = على بعد { $km } كم من هنا

## Search form

search-what = ما الموضوع؟
search-what-hint = بكلماتك أنت، وبأي لغة.
search-near = المكان أو الرمز البريدي
search-near-hint = مثلًا Helmond، أو أرقام الرمز البريدي.
search-language = لغة الحديث في المجموعة
search-language-any = كل اللغات مناسبة
search-button = البحث عن مجموعات

## Home

home-title = هنا تجد أشخاصًا يمرون بما تمر به
home-lead = لست وحدك. يمكنك أن تجد مجموعة قريبة منك أو عبر الإنترنت أو بلغتك. لا حاجة إلى أن تقول من أنت.
home-themes = أو يمكنك اختيار موضوع
home-what-title = ما هي هذه المجموعات؟
home-what = في المجموعة يلتقي أشخاص يمرون بالأمر نفسه، أو أشخاص قريبون ممن يمر به. يمكنك الكلام، ويمكنك الاستماع فقط. لا أحد مضطر إلى أن يكون قويًا.
home-what-more = المزيد عن المجموعات
home-private = لا نسجّل من يبحث هنا، ولا ما يبحث عنه.

## Results

results-title = المجموعات
results-total =
    { $n ->
        [0] لم نجد مجموعات
        [zero] لم نجد مجموعات
        [one] وجدنا مجموعة واحدة
        [two] وجدنا مجموعتين
        [few] وجدنا { $n } مجموعات
        [many] وجدنا { $n } مجموعة
       *[other] وجدنا { $n } مجموعة
    }
results-wrong = لم نتمكن من قراءة كل شيء. ما كتبته ما زال هنا.
chips-title = البحث الآن عن
chip-remove = إزالة: { $what }
chips-clear = إزالة الكل
chip-understood = فهمنا: { $what }
chip-near = قرب { $place }
chip-not-community = الخلفية ليست: { $what }
chip-anonymity = على الأقل: { $what }
chip-within = على بعد { $km } كم على الأكثر
chip-beyond = على بعد { $km } كم على الأقل
chip-age = العمر: { $age }
chip-language = اللغة: { $language }
sort-title = الترتيب
sort-relevance = الأنسب
sort-distance = الأقرب
sort-name = الاسم
sort-confirmed = آخر مراجعة
results-more = مجموعات أخرى
results-start = العودة إلى أول القائمة
results-nearby-title = مجموعات تكاد تناسب ما تبحث عنه
results-nearby-why = وجدنا مجموعات قليلة تناسب تمامًا. هذه المجموعات عن الموضوع نفسه، لكنها مثلًا أبعد، أو عبر الإنترنت، أو بلغة أخرى.
near-language = بلغة أخرى: { $languages }
near-distance = أبعد مما طلبت
near-remote = يمكنك المشاركة من البيت
near-broader = عن موضوع أوسع: { $themes }
near-wishes = يختلف عما طلبت: { $wishes }
results-other-places = أو هل المقصود مكان آخر باسم { $place }؟
results-none-title = لا توجد هنا بعد مجموعة تناسب تمامًا
results-none = ليس هذا بسببك. قد يفيد أحد هذه الأمور:
results-none-words = استعمال كلمة أخرى، أو اختيار موضوع.
results-none-filters = إزالة أحد الخيارات، مثل اليوم أو المسافة.
results-none-remote = مجموعات عبر الإنترنت أو بالهاتف
results-none-ask = يمكنك سؤال إحدى المنظمات

## Filters

filter-title = خياراتك
filter-hint = يمكنك اختيار ما يهمك، ويمكن ترك كل شيء فارغًا.
filter-apply = عرض المجموعات
filter-language = لغة الحديث في المجموعة
filter-theme = الموضوع
filter-audience = لمن
filter-gender = نساء أو رجال
filter-age = عمر من يريد الحضور
filter-community = خلفية المجموعة
filter-not-community = أفضّل ألا تكون من هذه الخلفية
filter-not-community-hint = لمن يخشى كلام الناس.
filter-anonymity = سرية الهوية، على الأقل
filter-any = لا فرق
filter-facilitation = من يقود المجموعة
filter-cost = التكلفة
filter-format = كيف تلتقي المجموعة
filter-within = أقصى مسافة
filter-beyond = ليس في الحي الذي أسكن فيه: أقل مسافة
filter-km = { $km } كم
filter-day = يوم الأسبوع
filter-time = الوقت من اليوم
filter-access = ما يسهّل الحضور
filter-openness = الانضمام
filter-open = الحضور بلا موعد مسبق
filter-seeking = المجموعة تبحث عن
filter-node = المنظمة

## Cards and group page

card-next = اللقاء القادم: { $moment }
card-confirmed = راجعت المجموعة هذه المعلومات يوم { $date }
card-unconfirmed = لم تراجع المجموعة هذه المعلومات بعد
card-from = من { $organisation }

## Group page: questions that a visitor has

group-about = ما الموضوع؟
group-when = متى؟
group-next = اللقاءات القادمة
group-no-dates = لا توجد هنا مواعيد بعد. يمكنك سؤال المجموعة متى يمكن الحضور.
rhythm-days =
    { $n ->
        [1] كل يوم
        [2] كل يومين
        [few] كل { $n } أيام
        [many] كل { $n } يومًا
       *[other] كل { $n } يوم
    }
rhythm-weeks =
    { $n ->
        [1] كل أسبوع
        [2] كل أسبوعين
        [few] كل { $n } أسابيع
        [many] كل { $n } أسبوعًا
       *[other] كل { $n } أسبوع
    }
rhythm-months =
    { $n ->
        [1] كل شهر
        [2] كل شهرين
        [few] كل { $n } أشهر
        [many] كل { $n } شهرًا
       *[other] كل { $n } شهر
    }
rhythm = { $every }: { $days }
rhythm-nth =
    { $nth ->
        [first] يوم { $day } الأول
        [second] يوم { $day } الثاني
        [third] يوم { $day } الثالث
        [fourth] يوم { $day } الرابع
        [fifth] يوم { $day } الخامس
       *[last] يوم { $day } الأخير
    }
group-lasts =
    { $n ->
        [zero] المدة غير معروفة.
        [one] المدة حوالي دقيقة واحدة.
        [two] المدة حوالي دقيقتين.
        [few] المدة حوالي { $n } دقائق.
        [many] المدة حوالي { $n } دقيقة.
       *[other] المدة حوالي { $n } دقيقة.
    }
group-zone = الأوقات حسب توقيت { $zone }.
group-where = أين؟
group-where-area = هنا اسم المدينة أو الحي فقط. تعرف العنوان عند التواصل.
group-where-on-contact = تعرف مكان اللقاء عند التواصل.
group-where-municipality = بلدية { $municipality }
group-travel = كيف أصل؟
group-access = ما الذي يسهّل الحضور؟
group-online-link = الدخول إلى اللقاء
group-online-on-request = تحصل على الرابط أو الرقم عند التواصل.
group-who = من يمكنه الحضور؟
group-everyone = نرحب بالجميع.
group-for-all = لمن يمر بالأمر ولمن هو قريب منه
group-age-from = العمر: من { $from } فما فوق
group-age-to = العمر: حتى { $to }
group-age-between = العمر: من { $from } إلى { $to }
group-community = الخلفية: { $what }
group-conviction = الدين أو القناعة: { $what }
group-size =
    { $n ->
        [zero] لا أحد بعد.
        [one] يحضر حوالي شخص واحد.
        [two] يحضر حوالي شخصين.
        [few] يحضر حوالي { $n } أشخاص.
        [many] يحضر حوالي { $n } شخصًا.
       *[other] يحضر حوالي { $n } شخص.
    }
group-languages = بأي لغة نتحدث؟
group-first-visit = كيف تكون المرة الأولى؟
group-leads = من يقود المجموعة؟
group-supported = بدعم من { $name }
group-anonymous = ماذا يعرف الآخرون عني؟
group-cost = كم التكلفة؟
group-cost-amount = { $amount } كل مرة
group-rules = على ماذا نتفق؟
group-contact = كيف أتواصل؟
group-contact-note = الحديث يكون مع المجموعة مباشرة. هذا الموقع لا يرى ذلك.
group-contact-organisation = يمكنك سؤال { $organisation }
group-contact-none = لم تذكر المجموعة رقمًا أو عنوانًا للتواصل. يمكنك الحضور إلى أحد اللقاءات.
group-seeking = عمّن أو عن ماذا تبحث المجموعة؟
group-resumes = تعود المجموعة إلى اللقاء يوم { $date }.
group-own-term = المجموعة تسمي نفسها
group-listed = من وضع هذه المجموعة في القائمة؟
group-at-origin = المجموعة في موقع { $organisation }
group-search-more = البحث عن مجموعة أخرى

## Organisations

organisations-title = المنظمات
organisations-intro = لكل منظمة قائمتها من المجموعات، والقوائم متصلة بعضها ببعض. هكذا تجد كل المجموعات ببحث واحد.
organisations-this = صاحب هذا الموقع
organisations-others = هنا أيضًا مجموعات من
organisations-alone = لا توجد هنا بعد مجموعات من منظمات أخرى.
organisations-show = مجموعات { $organisation }

## About

about-title = ما هي المجموعة؟
about-is-1 = في المجموعة يلتقي أشخاص يمرون بالأمر نفسه. هم يعرفون كيف يكون ذلك، فلا حاجة إلى شرح طويل.
about-is-2 = هناك أيضًا مجموعات لمن هو قريب من شخص آخر: الزوج أو الزوجة، الأم أو الأب، الأخت أو الأخ، الصديق أو الصديقة.
about-is-3 = للمجموعات أسماء كثيرة: مجموعة مساعدة ذاتية، لقاء أشخاص لهم التجربة نفسها، جلسة شاي، حلقة. كل مجموعة تختار اسمها واتفاقاتها بنفسها.
about-not-title = ما الذي ليس من عمل المجموعة؟
about-not-1 = المجموعة ليست علاجًا. يمكنك إلى جانبها الذهاب إلى الطبيب أو إلى مختص آخر.
about-not-2 = لا شيء إجباري. يمكنك الاستماع، ويمكنك المغادرة، ويمكنك العودة.
about-not-3 = هل أنت في خطر الآن، أو شخص آخر؟ لا وقت لانتظار مجموعة. يجب الاتصال فورًا برقم الطوارئ:
about-first-title = المرة الأولى
about-first = كثيرًا ما يشعر الإنسان ببعض التوتر في المرة الأولى. الناس في المجموعة يعرفون ذلك، لأنهم مروا به أيضًا. في صفحة كل مجموعة مكتوب كيف تكون المرة الأولى، وهل يلزم الاتصال قبلها.
about-anonymity-title = إلى أي حد تبقى هويتك سرية؟
about-anonymity = كل مجموعة تقول بنفسها ماذا يعرف الآخرون عنك. هناك أربع درجات، من الأكثر إلى الأقل:
about-professionals-title = لمن يساعد الناس أو يرشدهم
about-professionals-1 = هذا الموقع أيضًا لأطباء الأسرة وفرق الأحياء والعاملين الاجتماعيين ولكل من يتحدث مع الناس.
about-professionals-2 = يمكن البحث معًا، بلغة الشخص الجالس أمامك. كل صفحة موجودة بكل لغة: عند اختيار لغة أخرى في الأعلى تبقى الصفحة نفسها.
about-professionals-3 = الشخص نفسه هو من يتواصل. لا حاجة إلى كتابة شيء عن أحد، ولا يُرسل شيء عن أحد.
about-professionals-4 = وجود مختص في المجموعة أو عدم وجوده معلومة وليس حكمًا. هناك من يبحث عن هذا، وهناك من يبحث عن ذاك.
about-privacy-title = ماذا يعرف هذا الموقع عنك
about-privacy-1 = هذا الموقع لا يستعمل ملفات تعريف الارتباط (كوكيز).
about-privacy-2 = هذا الموقع لا يخزّن شيئًا في هاتفك أو حاسوبك، غير ما يحتفظ به المتصفح نفسه.
about-privacy-3 = هذا الموقع لا يحتفظ بما تبحث عنه.
about-privacy-4 = هذا الموقع لا يحمّل شيئًا من شركات أخرى ولا يخبرها بشيء.
about-privacy-5 = الاتصال بالمجموعة أو مراسلتها لا يمر عبر هذا الموقع.
about-software-title = برنامج حر
about-software = يمكن للجميع الاطلاع على البرنامج الذي يعمل به هذا الموقع واستعماله وتحسينه.

## Errors

error-invalid = ليس كل ما كُتب صحيحًا.
error-not-found = هذه الصفحة غير موجودة.
error-gone = هذه المجموعة لم تعد في القائمة هنا.
error-unauthorised = يلزم لهذا مفتاح صالح.
error-forbidden = هذا المفتاح لا يسمح بذلك.
error-changed = غيّر شخص آخر هذا في هذه الأثناء. يرجى جلبه من جديد والمحاولة مرة أخرى.
error-if-match-required = يرجى إرسال If-Match أيضًا، حتى لا يضيع تغيير أحد.
error-too-large = هذا أكبر من أن نستلمه.
error-not-json = هذا ليس JSON يمكننا قراءته.
error-internal = حدث خطأ هنا، وليس بسببك. عند الإبلاغ عنه يرجى ذكر هذا الرقم: { $id }
error-unavailable = لا يعمل هذا الآن. يرجى المحاولة بعد بضع دقائق.
error-method = هذا غير ممكن في هذا العنوان.
help-not-found = ربما تغيّر العنوان أو لم يُنقل كاملًا. يمكنك متابعة البحث من هنا.
help-gone = انسحبت المجموعة أو توقفت. ربما تناسبك مجموعة أخرى أيضًا.
help-wrong = يرجى المحاولة لاحقًا، أو متابعة البحث من هنا.

## anonymity

anonymity-registered = الاسم ووسيلة التواصل معروفان
anonymity-first-name = الاسم الأول فقط
anonymity-nickname = يمكن استعمال اسم مستعار
anonymity-anonymous = هوية سرية تمامًا
anonymity-registered-means = تحتفظ منظمة باسمك وبوسيلة للتواصل معك.
anonymity-first-name-means = تذكر اسمك الأول، والمجموعة وحدها تعرف كيف تتواصل معك، ولا يُحفظ شيء غير ذلك.
anonymity-nickname-means = لا حاجة إلى ذكر اسمك الحقيقي؛ التواصل يكون عن طريق المنظمة أو باسم مستعار.
anonymity-anonymous-means = تحضر أو تتصل أو تشارك من دون كاميرا، ولا أحد يسأل من أنت أو يكتب ذلك.

## facilitation

facilitation-members = المجموعة نفسها
facilitation-peer = شخص مر بالتجربة نفسها
facilitation-trained-peer = شخص مر بالتجربة نفسها وتلقى تدريبًا
facilitation-volunteer = متطوع أو متطوعة
facilitation-professional = مختص أو مختصة

## openness

openness-open = الحضور بلا موعد مسبق
openness-closed = مجموعة ثابتة لها تاريخ بدء
openness-intake = لقاء تعارف أولًا

## status

status-active = لقاءاتها مستمرة
status-paused = في استراحة
status-full = العدد مكتمل الآن
status-forming = تبدأ قريبًا
status-ended = توقفت

## format

format-in-person = لقاء في مكان واحد
format-online = عبر الإنترنت
format-hybrid = في مكان وعبر الإنترنت
format-phone = بالهاتف

## venue

venue-home = في بيت أحد الأشخاص
venue-community-centre = مركز الحي
venue-clinic = مستشفى أو عيادة أو مؤسسة
venue-worship = مسجد أو كنيسة أو مكان عبادة آخر
venue-library = مكتبة
venue-outdoors = في الهواء الطلق
venue-office = مكتب
venue-other = مكان آخر

## disclosure

disclosure-exact = العنوان مذكور هنا
disclosure-area = اسم المدينة أو الحي فقط مذكور هنا
disclosure-on-contact = تعرف العنوان عند التواصل

## cost

cost-free = مجانًا
cost-donation = مساهمة حسب الرغبة
cost-fixed = مبلغ محدد

## for

for-self = لمن يمر بالأمر بنفسه
for-relatives = للأقارب والمقرّبين

## gender

gender-women = نساء
gender-men = رجال

## community

community-turkish = تركية
community-moroccan = مغربية
community-kurdish = كردية
community-iranian = إيرانية
community-afghan = أفغانية
community-syrian = سورية
community-iraqi = عراقية
community-somali = صومالية
community-eritrean = إريترية
community-ethiopian = إثيوبية
community-surinamese = سورينامية
community-antillean = أنتيلية
community-moluccan = مولوكية
community-polish = بولندية
community-ukrainian = أوكرانية
community-bulgarian = بلغارية
community-romanian = رومانية
community-chinese = صينية
community-roma = روما وسنتي
community-other = خلفية أخرى

## conviction

conviction-christian = مسيحية
conviction-muslim = إسلامية
conviction-jewish = يهودية
conviction-hindu = هندوسية
conviction-buddhist = بوذية
conviction-humanist = إنسانية
conviction-other = أخرى

## access

access-wheelchair = مناسب للكرسي المتحرك
access-step-free = بدون درج
access-accessible-toilet = مرحاض مناسب للكرسي المتحرك
access-hearing-loop = نظام صوتي للسماعات الطبية
access-sign-language = لغة الإشارة
access-captions = كتابة الكلام على الشاشة
access-discreet-entrance = مدخل لا يلفت النظر
access-bus = حافلة أو قطار قريب
access-parking = موقف سيارات
access-childcare = رعاية أطفال

## contact

contact-phone = الهاتف
contact-email = البريد الإلكتروني
contact-web = موقع إنترنت
contact-form = عن طريق المنظمة
contact-messenger = إرسال رسالة
contact-visit = الحضور بلا موعد مسبق

## online

online-video = بالصورة
online-phone = بالهاتف
online-chat = برسائل مكتوبة
online-forum = في منتدى

## seeking

seeking-members = أشخاص جدد
seeking-facilitator = شخص يقود المجموعة
seeking-volunteers = متطوعين ومتطوعات
seeking-venue = مكان للقاء

## day

day-mo = الاثنين
day-tu = الثلاثاء
day-we = الأربعاء
day-th = الخميس
day-fr = الجمعة
day-sa = السبت
day-su = الأحد

## time

time-morning = صباحًا
time-afternoon = بعد الظهر
time-evening = مساءً

## Something is not right: a report about a group

# Link on a group's page.
report-link = هل هناك شيء غير صحيح؟ أخبرنا بذلك
# Title of the page; it stands in the browser's history and says nothing about health.
page-report = أخبرنا بذلك
report-title = الإبلاغ عن شيء غير صحيح
# $organisation is the organisation that put the group in its list.
report-intro = ما يُكتب هنا يصل إلى { $organisation }، وهي الجهة التي وضعت هذه المجموعة في القائمة. لا حاجة إلى أن تقول من أنت.
report-reason = ما الذي ليس صحيحًا؟
report-outdated = المجموعة لم تعد موجودة
report-wrong = الوقت أو المكان أو معلومات التواصل غير صحيحة
# It is something else, for example a company that sells a course.
report-misleading = هي شيء آخر غير المكتوب هنا
report-unsafe = لم أشعر بالأمان هناك
report-other = شيء آخر
report-text = هل لديك ما تريد إضافته؟
report-text-hint = يمكن ترك هذا فارغًا. يرجى عدم كتابة أسماء أو أرقام هواتف، ولا حتى اسمك أو رقمك.
report-send = إرسال
# Error messages of this form.
report-choose = يرجى أولًا اختيار ما ليس صحيحًا.
report-too-long = النص طويل جدًا. الحد الأقصى هو { $most } حرف.
report-enough = وصلت ملاحظات كثيرة عن هذه المجموعة من قبل. المنظمة تعرف ذلك.
report-thanks-title = شكرًا لك
report-thanks = ستقرأ { $organisation } ما كُتب هنا. لم نسجّل من أنت.
report-back = العودة إلى المجموعة

## The same group in the lists of several organisations

# $organisations is a list of names of organisations.
group-also-listed = هذه المجموعة موجودة أيضًا في قائمة { $organisations }.
# The same, short, on a group in a list of results.
card-also-listed = موجودة أيضًا لدى { $organisations }
# Link to how another organisation describes the same group. $organisation is its name.
group-listed-there = ما تكتبه { $organisation } عن هذه المجموعة

## Pages and their neutral names

page-guide = البحث بالأسئلة
page-themes = المواضيع
page-wish = أمنية
page-message = رسالة
page-privacy = الخصوصية
page-accessibility = سهولة الاستخدام
page-professionals = لمن يساعد الناس

## Search and results, more

search-private = بحث بلا أثر
search-private-note = مع «بحث بلا أثر» لا يُحفظ في سجل المتصفح ما بحثت عنه. أما زيارة هذا الموقع فتبقى في السجل.
home-guide = ما المهم بالنسبة لك؟ خمسة أسئلة قصيرة
home-all-themes = كل المواضيع مع شرح
results-private = ما تبحث عنه والمجموعة التي تنظر إليها لا يظهران في سجل المتصفح. للرجوع يرجى استخدام الأزرار الموجودة في الصفحة.
results-back = العودة إلى القائمة
results-map = خريطة
results-map-text = كل نقطة بلدية. كلما كبرت النقطة زاد عدد المجموعات.
results-map-place = { $place }: { $groups }
results-none-wish = أخبرنا بأن هذه المجموعة غير موجودة بعد
filter-municipality = البلدية
filter-welcome = كيف يكون الاستقبال
chip-municipality = البلدية: { $place }

## What matters to you? Five optional questions

guide-title = ما المهم بالنسبة لك؟
guide-intro = يمكنك تخطي أي سؤال. نحن لا نحتفظ بالإجابات.
guide-for = من الذي يمر بهذا؟
guide-for-self = أنا
guide-for-relatives = شخص قريب مني
guide-language = بأي لغة يسهل عليك الكلام عن الأمور الصعبة؟
guide-not-community = أفضّل ألا أكون مع أشخاص من جاليتي
guide-not-community-hint = يمكنك اختيار خلفية، ولن نعرض مجموعات تلك الجالية.
guide-anonymity = ما الذي يمكن أن يعرفه الآخرون عنك؟
guide-where = أين تكون المجموعة؟
guide-where-near = قريبة من البيت
guide-where-away = أفضّل ألا تكون في حيّي
guide-where-home = من البيت: عبر الإنترنت أو بالهاتف
guide-professional = مع مختص أو بدونه؟
guide-professional-hint = المختص مثلًا من يعمل في الخدمة الاجتماعية أو التمريض.
guide-professional-with = أفضّل وجود مختص
guide-professional-without = أفضّل عدم وجود مختص

## welcome: how a group receives who comes for the first time

welcome-listen = يمكن الاستماع فقط
welcome-bring-someone = يمكن المجيء مع شخص آخر
welcome-met-at-door = يستقبلك شخص عند الباب
welcome-camera-off = يمكن إبقاء الكاميرا مغلقة

## Group page, more questions

group-listen = هل يمكنني الاستماع فقط؟
group-listen-yes = نعم. لا حاجة إلى أن تحكي شيئًا.
group-listen-ask = هذا غير مذكور. في أغلب المجموعات يمكن ذلك. يمكن السؤال عند التواصل مع المجموعة.
group-bring = هل يمكنني المجيء مع شخص آخر؟
group-bring-yes = نعم، يمكن المجيء مع شخص آخر.
group-entrance = هل يراني أحد وأنا أدخل؟
group-entrance-yes = المدخل لا يلفت النظر.
group-not-said = هذا غير مذكور. يمكن السؤال عند التواصل مع المجموعة.
group-first-visit-ask = لم تكتب المجموعة شيئًا عن هذا بعد. يمكن السؤال بلا حرج: ماذا يحدث في المرة الأولى، ومن يستقبلني؟
group-calendar = إضافة إلى تقويمي
group-calendar-note = يظهر في تقويمك «{ calendar-title }» فقط، ولا يظهر الموضوع.
calendar-title = موعد
group-share = مشاركة هذه الصفحة
group-share-note = هذا العنوان لا يكشف موضوع المجموعة:
read-aloud = قراءة بصوت عالٍ
read-aloud-stop = إيقاف القراءة

## A message to a group

message-link = كتابة رسالة إلى المجموعة
message-title = كتابة رسالة إلى المجموعة
message-intro = تصل رسالتك إلى المجموعة بالبريد الإلكتروني. هذا الموقع يحتفظ بها إلى أن تُرسل فقط.
message-text = رسالتك
message-text-hint = لا حاجة إلى ذكر اسمك. جملة واحدة تكفي. مثلًا: هل يمكنني أن آتي مرة لأرى؟
message-reply = كيف تستطيع المجموعة أن ترد عليك؟
message-reply-hint = بريد إلكتروني أو رقم هاتف. يمكن ترك هذا فارغًا، لكن المجموعة لا تستطيع الرد عندئذ.
message-send = إرسال
message-empty = يرجى كتابة الرسالة أولًا.
message-too-many = أُرسلت رسائل كثيرة جدًا الآن. يمكن المحاولة مرة أخرى بعد ساعة، أو التواصل بطريقة أخرى.
message-sent-title = رسالتك في الطريق
message-sent = قد يتأخر الرد بضعة أيام. الناس في المجموعة يقومون بذلك غالبًا في وقت فراغهم.
mail-message-subject = رسالة إلى مجموعتكم
mail-message-intro = كتب لكم أحدهم هذه الرسالة على { $site }. نحن لا نعرف من هو ولا نحتفظ بها.
mail-message-reply = يمكن الرد على هذا الشخص هنا: { $reply }
mail-message-no-reply = لم يترك هذا الشخص عنوانًا أو رقمًا، ولذلك لا يمكن الرد.

## Help that cannot wait

urgent-title = هل تحتاج إلى مساعدة الآن؟
urgent-emergency = خطر مباشر
urgent-suicide = هل تفكر في الانتحار؟
urgent-violence = هل يؤذيك أحد، أو هل تخاف من أحد؟
urgent-child = للأطفال والشباب
urgent-listen = شخص يستمع إليك
urgent-note = قد تظهر المكالمة لاحقًا على الهاتف أو في الفاتورة.

## A wish: there is no group for this yet

wish-title = ألا توجد مجموعة تناسبك بعد؟
wish-intro = يمكن ترك أمنية هنا. هكذا ترى المنظمات أي مجموعة يحتاج إليها الناس. لا نسأل من أنت.
wish-counts = ترى المنظمات أعدادًا فقط، وذلك عندما يتمنى خمسة أشخاص على الأقل الشيء نفسه.
wish-place = في أي بلدية؟
wish-place-hint = مثلًا Helmond. لا حاجة إلى عنوان.
wish-choose = اختيار…
wish-send = إرسال أمنيتي
wish-no-theme = يرجى اختيار موضوع.
wish-no-language = يرجى اختيار لغة.
wish-no-place = لا نعرف هذه البلدية. يرجى اختيار مكان قريب.
wish-too-many = جاءت اليوم أمنيات كثيرة من خط الإنترنت هذا. يمكن المحاولة غدًا.
wish-kept-title = أمنيتك محفوظة
wish-secret = هذا عنوانك السري. فيه ترى لاحقًا هل توجد مجموعة مناسبة. لا نستطيع أن نعرضه مرة أخرى.
wish-secret-note = هل يستطيع شخص آخر أن ينظر في هاتفك؟ إذن من الأفضل كتابة العنوان على ورقة.
wish-yours = أمنيتك
wish-until = نحتفظ بأمنيتك حتى { $date }. بعد ذلك تُحذف وحدها.
wish-fits = هذا يناسب أمنيتك الآن
wish-waiting = لا توجد مجموعة مناسبة بعد. يمكن النظر مرة أخرى لاحقًا.
wish-remove = حذف أمنيتي
wish-removed-title = حُذفت أمنيتك
wish-removed = لم يبقَ لدينا منها شيء.
wish-unknown-title = هذه الأمنية غير موجودة هنا
wish-unknown = ربما لم يُنقل العنوان كما هو تمامًا. أو حُذفت الأمنية أو انتهت مدتها. يمكن ترك أمنية جديدة، أو متابعة البحث هنا.

## Privacy

privacy-message = إذا كتبت رسالة إلى مجموعة، نحتفظ بها إلى أن تُرسل فقط.
privacy-wish = إذا تركت أمنية، نحتفظ بالموضوع واللغة والبلدية ولمن هي. لا نسجّل من أنت.
privacy-limit = إذا أرسل أحد كثيرًا جدًا، نوقف ذلك. لهذا يعدّ الحاسوب خلال يوم واحد كم يأتي من خط إنترنت واحد. لا يُكتب ذلك في أي مكان.
privacy-trace-title = ما يبقى على هاتفك أو حاسوبك
privacy-trace-history = يتذكر المتصفح الصفحات التي رأيتها. أسماء الصفحات لا تذكر الموضوع. لكن رابط البحث يظهر فيه ما بحثت عنه.
privacy-trace-private = ألا تريد ذلك؟ يمكن اختيار «{ search-private }» أو نافذة خاصة في المتصفح.
privacy-trace-leave = زر «{ leave-button }» يمحو من السجل الصفحة الأخيرة فقط. يمكنك محو الباقي بنفسك في المتصفح.
privacy-trace-network = من يدير الإنترنت في بيتك أو عملك يستطيع أن يرى أنك زرت هذا الموقع، لكنه لا يرى ما قرأته.

## Accessibility

accessibility-1 = يمكن استخدام هذا الموقع مع قارئ الشاشة، وبلوحة المفاتيح وحدها، وبحروف كبيرة، وعلى هاتف صغير أو قديم.
accessibility-title = موقع للجميع
accessibility-2 = نلتزم بقواعد WCAG 2.2 بالمستوى AA. عند كل تغيير تفحص البرامج كل أنواع الصفحات بكل اللغات.
accessibility-3 = ليس كل شيء جيدًا بعد: المجموعات تكتب بنفسها عن نفسها، وغالبًا بلغة واحدة. والقراءة بصوت عالٍ لا تعمل إلا إذا كان في هاتفك أو حاسوبك صوت بلغتك.
accessibility-4 = هل هناك شيء لا يعمل؟ يمكن إخبار { $organisation }.

## Languages of the site

about-languages-title = لغات هذا الموقع
about-languages = هذه اللغات لم يراجعها بعد أحد نشأ عليها: { $languages }. هل ترى خطأ؟ يرجى إخبارنا.

## For professionals

professionals-what = في المجموعة يجد الناس بعضهم لدى بعض الفهم والسند والمعرفة العملية. المجموعة تكون إلى جانب العلاج ولا تحل محله.
professionals-when-title = متى تناسب المجموعة؟
professionals-when-1 = عندما يشعر الإنسان بأنه وحده مع ما يحدث له.
professionals-when-2 = قبل العلاج أو أثناءه أو بعده، وبدون علاج أيضًا.
professionals-when-3 = أيضًا للزوج أو الزوجة أو الأهل أو الأبناء أو الأصدقاء.
professionals-first-title = متى يلزم شيء آخر أولًا؟
professionals-first = عند الخطر أو الأزمة يجب ترتيب المساعدة أولًا. يمكن أن تأتي المجموعة بعد ذلك.
professionals-how-title = كيف ترشد الناس إلى مجموعة
professionals-how-1 = من المفيد السؤال عما هو مهم: اللغة، وسرية الهوية، وهل تكون المجموعة قريبة أم بعيدة. الأسئلة الخمسة تساعد في ذلك.
professionals-how-2 = من المفيد أن تقرآ معًا كيف تكون المرة الأولى. هذا يجعل الخطوة أسهل.
