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
sign-in-account = تسجيل الدخول بحساب منظمتك
sign-in-account-unknown = هذا الحساب ليس لأحد ممن يهتمون بهذه القائمة. يمكنك طلب دعوة ممن لديه حق الإدارة.
sign-in-account-failed = لم ينجح تسجيل الدخول بهذا الحساب. يمكنك المحاولة مرة أخرى أو طلب رابط بالبريد الإلكتروني.
sign-in-ready = يرجى الضغط على الزر لتسجيل الدخول.
sign-in-button = تسجيل الدخول
sign-in-unknown-title = هذا الرابط لا يعمل، أو لم يعد يعمل
sign-in-unknown = كل رابط يعمل مرة واحدة ولوقت قصير. يمكنك طلب رابط جديد.
sign-in-needed = يرجى تسجيل الدخول أولًا.
sign-out = تسجيل الخروج
manage-forbidden = يمكنك رؤية هذا، لكن لا يمكنك تغييره. يمكنك سؤال من لديه حق الإدارة.
manage-expired = بقيت هذه الصفحة مفتوحة وقتًا طويلًا، أو سجّلت الدخول من جديد. يرجى المحاولة مرة أخرى.

## Menu

manage-queue = في الانتظار
manage-entries = مجموعاتنا
manage-venues = المباني المغلقة
manage-people = الأشخاص
manage-log = السجل
manage-figures = المجموعات بالأرقام
manage-tokens = مفاتيح للبرامج
manage-import = استيراد وتصدير
manage-profile = من نحن

## What is waiting

queue-nothing = لا شيء في الانتظار. تم إنجاز كل شيء.
queue-new = مجموعات جديدة
queue-new-since = وصلت يوم { $date }
queue-new-changed = غيّرت المجموعة هذا بعد سؤالك
queue-remarks = يرجى الانتباه إلى هذا
remark-no-contact = لا توجد طريقة للتواصل.
remark-duplicate = تشبه مجموعة موجودة من قبل: { $name }
remark-stigma = كلمة قد تجرح الناس: «{ $word }». ربما اختارتها المجموعة بنفسها.
remark-personal = قد يكون هذا عن شخص واحد: «{ $what }»
remark-many =
    { $n ->
        [zero] لا توجد مجموعات أخرى في الانتظار تشبه هذه.
        [one] توجد مجموعة أخرى في الانتظار تشبه هذه.
        [two] توجد مجموعتان أخريان في الانتظار تشبهان هذه.
        [few] توجد { $n } مجموعات أخرى في الانتظار تشبه هذه.
        [many] توجد { $n } مجموعة أخرى في الانتظار تشبه هذه.
       *[other] توجد { $n } مجموعة أخرى في الانتظار تشبه هذه.
    }
remark-links = في النص روابط كثيرة.
remark-no-email = لم تترك المجموعة بريدًا إلكترونيًا. ترى ردّك عندما تفتح رابطها السري.
queue-approve = إضافة إلى القائمة
queue-ask = طرح سؤال
queue-decline = عدم الإضافة إلى القائمة
queue-text = سؤالك، أو سبب عدم الإضافة. المجموعة تقرأ هذا.
queue-text-needed = يرجى كتابة سؤالك أولًا.
# A kind sentence that the group reads where nobody wrote why.
queue-decline-standard = هذا لا يناسب هذه القائمة.
queue-decline-same = عدم إضافة أي من هذه المجموعات إلى القائمة
queue-whole = قراءة كل ما كُتب
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
queue-peers = مواقع أخرى تريد عرض مجموعاتنا
queue-peer-allow = السماح
queue-peer-block = الرفض
queue-done = تم.
queue-gone = اتخذ شخص آخر قرارًا في هذا من قبل.

## Entries

entries-search = جزء من الاسم أو المكان
entries-find = بحث
entries-none = لا توجد مجموعات مناسبة.
entry-title = مجموعة
entry-owned = المجموعة تهتم بهذه المعلومات بنفسها.
entry-not-owned = لا يهتم أحد من المجموعة بهذه المعلومات بعد.
entry-hidden = هذه المجموعة مخفية في هذا الموقع.
entry-hide = إخفاء
entry-show = إظهار من جديد
entry-edit = تغيير
entry-edit-note = ترى المجموعة كل تغيير منك، ويمكنها التراجع عنه.
entry-confirm = تقول المجموعة إن كل شيء ما زال صحيحًا
entry-link-title = إعطاء المجموعة رابطًا جديدًا
entry-link-known = إرسال الرابط إلى العنوان المعروف
entry-link-other = إنشاء رابط لتسليمه
entry-link-hint = يرجى فعل هذا فقط عند التأكد من أن الشخص من المجموعة. يتوقف الرابط القديم عن العمل عند استعمال الجديد.
entry-link-sent = الرابط في الطريق.
entry-link-made = يرجى إعطاء هذا الرابط للمجموعة. يعمل مرة واحدة، حتى { $date }:
entry-history = ما تغيّر

## Closed places

venues-intro = هل هناك مبنى مغلق لفترة؟ إذن تأخذ كل المجموعات التي تلتقي فيه استراحة. أما اللقاءات عبر الإنترنت فتستمر.
venues-place = أي مبنى؟
venues-from = مغلق من
venues-until = آخر يوم للإغلاق
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
people-role = المسموح به
people-remove = إزالة
people-sessions = تسجيلات الدخول الحالية
people-session-since = منذ { $date }
people-session-end = إنهاء
people-yourself = هذا حسابك
people-problem = يرجى كتابة عنوان البريد الإلكتروني كاملًا.
people-last = يجب أن يبقى حق الإدارة لدى شخص واحد على الأقل.
role-administrator = إدارة: كل شيء
role-editor = تحرير: المجموعات والبلاغات
role-reader = قراءة: النظر فقط

## Log

log-intro = من فعل ماذا. لا يمكن لأحد أن يغيّر هذا.
log-when = متى
log-who = من
log-what = ماذا
log-about = عن ماذا
log-older = أقدم
log-group = المجموعة
log-node = هذا الموقع نفسه
log-program = برنامج
log-command = شخص يعمل على الخادم مباشرة
action-submitted = إرسال مجموعة جديدة
action-approved = إضافة إلى القائمة
action-asked = طرح سؤال
action-declined = عدم الإضافة إلى القائمة
action-changed = تغيير
action-confirmed = تأكيد
action-paused = بدء استراحة
action-resumed = عودة إلى اللقاء
action-full = العدد مكتمل
action-cancelled = إلغاء لقاءات
action-handed-over = تسليم إلى شخص آخر
action-withdrawn = حذف المجموعة
action-undone = تراجع عن تغيير
action-link = إنشاء رابط جديد
action-claimed = استعمال الرابط الجديد
action-hidden = إخفاء
action-shown = إظهار من جديد
action-unlisted = خروج من القائمة بلا تأكيد
action-asked-to-confirm = طلب التأكيد
action-report-answered = رد على بلاغ
action-peer = قرار بشأن موقع آخر
action-closed = إغلاق مبنى
action-reopened = فتح مبنى من جديد
action-invited = دعوة
action-removed = إزالة
action-role = تغيير المسموح به
action-signed-in = تسجيل دخول
action-session-ended = إنهاء الدخول
action-token = إنشاء مفتاح لبرنامج
action-token-ended = إنهاء مفتاح لبرنامج
action-imported = استيراد مجموعات
action-profile = تغيير «من نحن»

## Figures

figures-intro = هذه الأرقام عن المجموعات، وليست أبدًا عن الزوار.
figures-themes = المجموعات حسب الموضوع
figures-languages = المجموعات حسب اللغة
figures-places = المجموعات حسب البلدية
figures-fresh = متى قالت المجموعات آخر مرة إن كل شيء صحيح
figures-fresh-half = في آخر ستة أشهر
figures-fresh-year = قبل مدة بين ستة أشهر وسنة
figures-fresh-older = قبل أكثر من سنة، أو لم تقل ذلك بعد
figures-gaps = مطلوب وغير موجود
figures-gaps-note = أمنيات تركها الناس، وعمليات بحث لم تجد شيئًا. الأعداد الصغيرة لا تظهر هنا، والأعداد الأخرى تقريبية.
figures-wishes = أمنيات
figures-empty = بحث بلا نتيجة
figures-count = العدد
figures-any = لا فرق
figures-all = كل المواقع معًا
figures-own = مجموعاتنا فقط
figures-csv = تنزيل على شكل جدول (CSV)
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
scope-publish = تغيير المجموعات
scope-admin = كل شيء

## Take in and give out

import-title = استيراد مجموعات
import-intro = يرجى لصق جدول (CSV) أو JSON هنا. يظهر أولًا ما سيحدث. لا يتغيّر شيء قبل الضغط على الزر الثاني.
import-text = الجدول
import-format = النوع
import-review = رؤية ما سيحدث
import-apply = استيراد
import-added = جديد: { $n }
import-changed = تغيّر: { $n }
import-unchanged = بقي كما كان: { $n }
import-refused = مرفوض: { $n }
import-row = الصف { $row }: { $problem }
import-unreadable = لا يمكن قراءة هذا: { $problem }
import-done = تم الاستيراد.
export-title = تصدير مجموعاتنا

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
