# Mails to groups and to staff. Plain text. The subjects say nothing about what a group is about: others may see them.
# $site is the address of the site, $link is a whole address on a line of its own, $organisation is a name.

mail-hello = مرحبًا،
mail-bye = مع أطيب التحيات،
mail-link-subject = رابطكم
mail-link = هذا رابطكم السري. به يمكنكم تغيير بطاقتكم أو حذفها. احتفظوا بهذه الرسالة، ولا تعطوها لأحد.
mail-approved-subject = ظهر في القائمة
mail-approved = ما أرسلتموه إلينا موجود الآن في القائمة. يمكن للجميع أن يروه هنا:
mail-asked-subject = سؤال
mail-asked = قرأنا ما أرسلتموه إلينا، ولدينا سؤال:
mail-asked-answer = يمكنكم الرد على هذه الرسالة، أو تغيير بطاقتكم بالرابط السري.
mail-declined-subject = بخصوص ما أرسلتموه إلينا
mail-declined = لم نضع ما أرسلتموه في القائمة. هذا هو السبب:
mail-declined-answer = هل لكم رأي آخر؟ يمكنكم الرد على هذه الرسالة.
mail-confirm-subject = هل ما زال كل شيء صحيحًا؟
mail-confirm = أنتم تهتمون ببطاقة في قائمتنا. هل ما زال كل شيء كما هو مكتوب فيها؟ افتحوا هذا الرابط. هناك يمكنكم أن تقولوا «نعم» بزر واحد، أو أن تغيّروا شيئًا.
mail-remind-subject = هل ما زال كل شيء صحيحًا؟ (تذكير)
mail-remind = سألناكم قبل فترة هل ما زال كل شيء صحيحًا. لم يصلنا منكم رد بعد.
mail-remind-soon = إذا لم يصلنا رد، فلن تظهر بطاقتكم في القائمة بعد { $date }. لن تضيع: ضغطة واحدة على زر تعيدها.
mail-unlisted-subject = بطاقتكم ليست في القائمة مؤقتًا
mail-unlisted = لم نسمع منكم منذ وقت طويل. لذلك لم يعد الناس يجدون بطاقتكم. بهذا الرابط تعيدونها بزر واحد.
mail-changed-subject = حدث تغيير
mail-changed = غيّرنا شيئًا في بطاقتكم. بالرابط السري ترون ما كان مكتوبًا وما هو مكتوب الآن. ويمكنكم هناك التراجع عن التغيير.
mail-claim-subject = رابط لكم
mail-claim = بهذا الرابط تحصلون على رابط سري جديد لبطاقتكم. بعدها لا يعمل الرابط القديم. الرابط في هذه الرسالة يعمل مرة واحدة، حتى { $date }.
mail-sign-in-subject = رابطك
mail-sign-in = هذا الرابط لتسجيل الدخول. يعمل مرة واحدة، حتى { $time }. ألم تطلب هذا الرابط؟ إذن لا حاجة إلى فعل شيء.
mail-invited = يمكنك الآن المساعدة في إدارة قائمة { $organisation }. هذا الرابط لتسجيل الدخول. يعمل مرة واحدة، حتى { $time }.
mail-waiting-subject = هناك ما ينتظرك
mail-waiting = هناك ما ينتظرك. بطاقات جديدة: { $entries }. بلاغات: { $reports }. أُزيلت من القائمة لأن أحدًا لم يرد: { $unlisted }.
