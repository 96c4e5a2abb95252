# Pages for the people of an organisation who look after its list. They have little time and are no computer people.
# An "entry" is everything that stands on the page of one group.

page-manage = إدارة القائمة
page-sign-in = تسجيل الدخول

## Signing in

sign-in-title = تسجيل الدخول
sign-in-intro = هذه الصفحة لمن يهتم بقائمة { $organisation }.
sign-in-email = بريدك الإلكتروني
sign-in-send = أرسلوا لي رابطًا
sign-in-sent = إذا كنا نعرف هذا العنوان، فهناك رسالة فيها رابط في الطريق إليك. الرابط يعمل مرة واحدة خلال ساعة.
sign-in-too-many = طُلبت روابط كثيرة. يرجى المحاولة بعد ساعة.
# Button: with an account that the organisation has elsewhere.
sign-in-account = تسجيل الدخول بحساب مؤسستك
sign-in-account-unknown = هذا الحساب ليس لأحد ممن يهتمون بهذه القائمة. يمكنك أن تطلب من أحد المديرين دعوتك.
sign-in-account-failed = لم ينجح تسجيل الدخول بهذا الحساب. يمكنك المحاولة مرة أخرى أو طلب رابط بالبريد الإلكتروني.
sign-in-ready = اضغط على الزر لتسجيل الدخول.
sign-in-button = تسجيل الدخول
sign-in-unknown-title = هذا الرابط لا يعمل، أو لم يعد يعمل
sign-in-unknown = كل رابط يعمل مرة واحدة ولوقت قصير. يمكنك طلب رابط جديد.
sign-in-needed = يرجى تسجيل الدخول أولًا.
sign-out = تسجيل الخروج
manage-forbidden = يمكنك رؤية هذا، لكن لا يمكنك تغييره. يمكنك سؤال أحد المديرين.
manage-expired = بقيت هذه الصفحة مفتوحة وقتًا طويلًا، أو سجّلت الدخول من جديد. يرجى المحاولة مرة أخرى.

## Menu

manage-queue = في الانتظار
manage-entries = بطاقاتنا
manage-venues = أماكن مغلقة
manage-people = الأشخاص
manage-log = السجل
manage-figures = أرقام
manage-tokens = مفاتيح للبرامج
manage-import = استيراد وتصدير
manage-profile = من نحن

## What is waiting

queue-nothing = لا شيء في الانتظار. كل العمل تم.
queue-new = بطاقات جديدة
queue-new-since = وصلت يوم { $date }
queue-new-changed = غيّرت المجموعة هذا بعد سؤالك
queue-remarks = يرجى الانتباه إلى هذا
remark-no-contact = لا توجد طريقة للتواصل.
remark-duplicate = تشبه بطاقة موجودة من قبل: { $name }
remark-stigma = كلمة قد تجرح الناس: «{ $word }». ربما اختارتها المجموعة بنفسها.
remark-personal = قد يكون هذا عن شخص واحد: «{ $what }»
remark-many =
    { $n ->
        [zero] لا توجد بطاقات أخرى في الانتظار تشبه هذه.
        [one] توجد بطاقة أخرى في الانتظار تشبه هذه.
        [two] توجد بطاقتان أخريان في الانتظار تشبهان هذه.
        [few] توجد { $n } بطاقات أخرى في الانتظار تشبه هذه.
        [many] توجد { $n } بطاقة أخرى في الانتظار تشبه هذه.
       *[other] توجد { $n } بطاقة أخرى في الانتظار تشبه هذه.
    }
remark-links = في النص روابط كثيرة.
remark-no-email = لم تترك المجموعة بريدًا إلكترونيًا. ترى ردّك عندما تفتح رابطها السري.
queue-approve = وضع في القائمة
queue-ask = طرح سؤال
queue-decline = عدم الوضع في القائمة
queue-text = سؤالك، أو لماذا لا. المجموعة تقرأ هذا.
queue-text-needed = يرجى كتابة سؤالك أولًا.
# A kind sentence that the group reads where nobody wrote why.
queue-decline-standard = هذا لا يناسب هذه القائمة.
queue-decline-same = عدم وضع أي من هذه البطاقات في القائمة
queue-whole = قراءة البطاقة كاملة
queue-private = لكم فقط: { $email }
queue-reports = البلاغات
queue-report-from = من { $where }
queue-report-here = أحد زوار هذا الموقع
queue-report-answer = ماذا فعلت؟
queue-report-accept = تم
queue-report-reject = لا يلزم شيء
queue-changed = غيّرتها المجموعة بنفسها
queue-changed-seen = رأيت هذا
queue-stale = بلا تأكيد
queue-stale-since = آخر تأكيد: { $date }
queue-stale-never = لم يصل تأكيد بعد
queue-stale-asked =
    { $n ->
        [0] لم نسأل بعد
        [zero] لم نسأل بعد
        [one] سألنا مرة واحدة
        [two] سألنا مرتين
        [few] سألنا { $n } مرات
        [many] سألنا { $n } مرة
       *[other] سألنا { $n } مرة
    }
queue-stale-unlisted = ليست في القائمة
queue-peers = مواقع أخرى تريد بطاقاتنا
queue-peer-allow = سماح
queue-peer-block = رفض
queue-done = تم.
queue-gone = قرر شخص آخر في هذا من قبل.

## Entries

entries-search = جزء من الاسم أو المكان
entries-find = بحث
entries-none = لا توجد بطاقات مناسبة.
entry-title = بطاقة
entry-owned = المجموعة تهتم بهذه البطاقة بنفسها.
entry-not-owned = لا يهتم أحد من المجموعة بهذه البطاقة بعد.
entry-hidden = هذه البطاقة مخفية في هذا الموقع.
entry-hide = إخفاء
entry-show = إظهار من جديد
entry-edit = تغيير
entry-edit-note = ترى المجموعة ما تغيّره، ويمكنها التراجع عنه.
entry-confirm = تقول المجموعة إن كل شيء ما زال صحيحًا
entry-link-title = إعطاء المجموعة رابطًا جديدًا
entry-link-known = إرسال إلى العنوان المعروف
entry-link-other = إنشاء رابط لتسليمه
entry-link-hint = فقط عند التأكد من أن هذا الشخص من المجموعة. يتوقف الرابط القديم عن العمل عند استعمال الجديد.
entry-link-sent = الرابط في الطريق.
entry-link-made = هذا الرابط للمجموعة. يعمل مرة واحدة، حتى { $date }:
entry-history = ما تغيّر

## Closed places

venues-intro = هل هناك مبنى مغلق لفترة؟ إذن تأخذ كل المجموعات التي تلتقي فيه استراحة. اللقاءات عبر الإنترنت تستمر.
venues-place = أي مبنى؟
venues-from = مغلق من
venues-until = آخر يوم مغلق
venues-note = ماذا يحتاج الزوار أن يعرفوا؟
venues-close = إغلاق هذا المبنى
venues-reopen = فتح من جديد
venues-open = لا يوجد مبنى مغلق.
venues-closed = { $place }: من { $from } إلى { $until }
venues-groups =
    { $n ->
        [zero] لا مجموعات
        [one] مجموعة واحدة
        [two] مجموعتان
        [few] { $n } مجموعات
        [many] { $n } مجموعة
       *[other] { $n } مجموعة
    }
venues-problem = يرجى اختيار مبنى، ويوم أخير لا يسبق اليوم الأول.

## People

people-invite = دعوة شخص
people-name = البريد الإلكتروني
people-role = المسموح له
people-remove = إزالة
people-sessions = الدخول الحالي
people-session-since = منذ { $date }
people-session-end = إنهاء
people-yourself = هذا حسابك
people-problem = يرجى كتابة عنوان البريد الإلكتروني كاملًا.
people-last = يجب أن يبقى مدير واحد على الأقل.
role-administrator = مدير: كل شيء
role-editor = محرّر: البطاقات والبلاغات
role-reader = قارئ: النظر فقط

## Log

log-intro = من فعل ماذا. لا يمكن لأحد أن يغيّر هذا.
log-when = متى
log-who = من
log-what = ماذا
log-about = عن
log-older = أقدم
log-group = المجموعة
log-node = هذا الموقع نفسه
log-program = برنامج
log-command = شخص يعمل على الخادم مباشرة
action-submitted = إرسال بطاقة
action-approved = وضع في القائمة
action-asked = طرح سؤال
action-declined = عدم الوضع في القائمة
action-changed = تغيير
action-confirmed = تأكيد
action-paused = بدء استراحة
action-resumed = عودة إلى اللقاء
action-full = العدد مكتمل
action-cancelled = إلغاء لقاءات
action-handed-over = تسليم إلى شخص آخر
action-withdrawn = سحب المجموعة
action-undone = تراجع عن تغيير
action-link = إنشاء رابط جديد
action-claimed = استعمال الرابط الجديد
action-hidden = إخفاء
action-shown = إظهار من جديد
action-unlisted = خروج من القائمة بلا تأكيد
action-asked-to-confirm = طلب التأكيد
action-report-answered = رد على بلاغ
action-peer = موقع آخر: قرار
action-closed = إغلاق مبنى
action-reopened = فتح مبنى من جديد
action-invited = دعوة
action-removed = إزالة
action-role = تغيير الدور
action-signed-in = تسجيل دخول
action-session-ended = إنهاء الدخول
action-token = إنشاء مفتاح لبرنامج
action-token-ended = إنهاء مفتاح لبرنامج
action-imported = استيراد بطاقات
action-profile = تغيير «من نحن»

## Figures

figures-intro = هذه الأرقام عن المجموعات، وليست أبدًا عن الزوار.
figures-themes = المجموعات حسب الموضوع
figures-languages = المجموعات حسب اللغة
figures-places = المجموعات حسب البلدية
figures-fresh = متى قالت المجموعات آخر مرة إن كل شيء صحيح
figures-fresh-half = في آخر ستة أشهر
figures-fresh-year = قبل ستة أشهر إلى سنة
figures-fresh-older = قبل أكثر من سنة، أو أبدًا
figures-gaps = مطلوب وغير موجود
figures-gaps-note = أمنيات تركها الناس، وعمليات بحث لم تجد شيئًا. الأعداد الصغيرة لا تظهر هنا، والأعداد الأخرى تقريبية.
figures-wishes = أمنيات
figures-empty = بحث بلا نتيجة
figures-count = العدد
figures-any = لا فرق
figures-all = كل المواقع معًا
figures-own = بطاقاتنا فقط
figures-csv = تنزيل كجدول (CSV)
figures-nothing = لا يوجد شيء نعرضه بعد.

## Keys for programs

tokens-intro = بالمفتاح يستطيع برنامج آخر قراءة القائمة أو تغييرها.
tokens-name = لأي غرض؟
tokens-scope = المسموح به
tokens-make = إنشاء مفتاح
tokens-made = هذا هو المفتاح. يرجى نسخه الآن: لا نستطيع أن نعرضه مرة أخرى.
tokens-end = إنهاء
tokens-ended = انتهى
tokens-none = لا توجد مفاتيح.
scope-read = القراءة
scope-publish = تغيير البطاقات
scope-admin = كل شيء

## Take in and give out

import-title = استيراد بطاقات
import-intro = الصق هنا جدولًا (CSV) أو JSON. ترى أولًا ما سيحدث. لا يتغيّر شيء قبل الضغط على الزر الثاني.
import-text = الجدول
import-format = النوع
import-review = رؤية ما سيحدث
import-apply = استيراد
import-added = جديد: { $n }
import-changed = تغيّر: { $n }
import-unchanged = بقي كما كان: { $n }
import-refused = مرفوض: { $n }
import-row = السطر { $row }: { $problem }
import-unreadable = لا يمكن قراءة هذا: { $problem }
import-done = تم الاستيراد.
export-title = تصدير بطاقاتنا

## About us

profile-intro = يقرأ الزوار هذا في صفحة «{ page-organisations }». يمكنك الكتابة بأي عدد من اللغات.
profile-text = من أنتم، وماذا تفعلون؟
profile-phone = رقم الهاتف
profile-email = البريد الإلكتروني
profile-web = موقع الإنترنت
profile-save = حفظ
glossary-title = كلماتنا الخاصة
glossary-intro = اشرحوا هنا ماذا تقصدون بكلمة ما. يظهر الشرح بجانب الكلمة في صفحات مجموعاتكم.
glossary-term = الكلمة
glossary-meaning = ماذا تقصدون بها
