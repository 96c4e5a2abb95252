# Mails to groups and to staff. Plain text. The subjects say nothing about what a group is about: others may see them.
# $site is the address of the site, $link is a whole address on a line of its own, $organisation is a name.

mail-hello = مرحبًا،
mail-bye = مع أطيب التحيات،
mail-link-subject = رابطكم
mail-link = هذا رابطكم السري. به يمكنكم تغيير معلومات مجموعتكم أو حذفها. احتفظوا بهذه الرسالة، ولا ترسلوها إلى أحد.
mail-approved-subject = ما أرسلتموه موجود في القائمة
mail-approved = ما أرسلتموه إلينا موجود الآن في القائمة. يمكن للجميع أن يروه هنا:
mail-asked-subject = سؤال
mail-asked = قرأنا ما أرسلتموه إلينا، ولدينا سؤال:
mail-asked-answer = يمكنكم الرد على هذه الرسالة، أو تغيير ما كتبتم بالرابط السري.
mail-declined-subject = بخصوص ما أرسلتموه إلينا
mail-declined = لم نضع ما أرسلتموه في القائمة. هذا هو السبب:
mail-declined-answer = هل لكم رأي آخر؟ يمكنكم الرد على هذه الرسالة.
mail-confirm-subject = هل ما زال كل شيء صحيحًا؟
mail-confirm = أنتم تهتمون بمعلومات مجموعة في قائمتنا. هل ما زال كل ما هو مكتوب هناك صحيحًا؟ افتحوا هذا الرابط. هناك يمكنكم أن تقولوا «نعم» بزر واحد، أو أن تغيّروا شيئًا.
mail-remind-subject = هل ما زال كل شيء صحيحًا؟ (تذكير)
mail-remind = سألناكم قبل فترة هل ما زال كل شيء صحيحًا. لم يصلنا منكم رد بعد.
mail-remind-soon = إذا لم يصلنا رد، فلن تظهر مجموعتكم في القائمة بعد { $date }. لن يضيع شيء: ضغطة واحدة على زر تعيدها إلى القائمة.
mail-unlisted-subject = ما أرسلتموه ليس في القائمة مؤقتًا
mail-unlisted = لم نسمع منكم منذ وقت طويل. لذلك لم يعد الناس يجدون مجموعتكم. بهذا الرابط يمكنكم إعادتها إلى القائمة بزر واحد.
mail-changed-subject = حدث تغيير
mail-changed = غيّرنا شيئًا في معلومات مجموعتكم. بالرابط السري ترون ما كان مكتوبًا وما هو مكتوب الآن. ويمكنكم هناك التراجع عن التغيير.
mail-claim-subject = رابط لكم
mail-claim = بهذا الرابط تحصلون على رابط سري جديد لمجموعتكم. بعدها لا يعمل الرابط القديم. الرابط في هذه الرسالة يعمل مرة واحدة، حتى { $date }.
mail-sign-in-subject = رابطك
mail-sign-in = هذا الرابط لتسجيل الدخول. يعمل مرة واحدة، حتى { $time }. إذا لم يكن هذا الطلب منك، فلا حاجة إلى فعل شيء.
mail-invited = يمكنك الآن المساعدة في إدارة قائمة { $organisation }. هذا الرابط لتسجيل الدخول. يعمل مرة واحدة، حتى { $time }.
mail-waiting-subject = هناك أمور في الانتظار
mail-waiting = هناك أمور في انتظارك. مجموعات جديدة: { $entries }. بلاغات: { $reports }. خرجت من القائمة لأنه لم يصل رد: { $unlisted }.
