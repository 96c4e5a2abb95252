# A group puts itself on the list and keeps its own entry. The readers are volunteers of a group, often tired and on
# a phone; they write about their own group in their own words. Short sentences, everyday words (CEFR B1), kind.
# "Entry" is everything that stands on the page of one group. "The list" is the list of groups of an organisation.

## The form

page-publish = أضيفوا مجموعتكم إلى القائمة
publish-title = أضيفوا مجموعتكم إلى القائمة
publish-intro = يستغرق هذا حوالي عشر دقائق، ولا حاجة إلى إنشاء حساب. يمكنكم لاحقًا تغيير كل شيء أو حذفه.
publish-review = يقرأ شخص من { $organisation } ما كتبتم قبل أن يظهر في القائمة، ولا يغيّر كلماتكم.
# Number of the step, above the heading of a page of the form.
publish-step = الخطوة { $step } من { $steps }
publish-step-about = ما موضوع مجموعتكم؟
publish-step-find = كيف يجدكم الناس؟
publish-step-people = لمن هذه المجموعة؟
publish-step-when = متى وأين تلتقون؟
publish-step-contact = كيف يتواصل الناس معكم؟
publish-step-check = هل كل شيء صحيح؟
publish-next = التالي
publish-back = رجوع
publish-save = حفظ
publish-send = إضافة إلى القائمة
# Beside the name of a question that may be left empty.
publish-optional = يمكن ترك هذا فارغًا
publish-problems = هناك شيء ناقص أو يحتاج إلى تغيير. ما كتبتموه ما زال هنا.
publish-problem-at = { $question }: { $problem }

publish-text-language = بأي لغة تكتبون؟
publish-text-language-hint = اكتبوا باللغة الأنسب لمجموعتكم. يمكنكم إضافة لغات أخرى في الأسفل.
publish-name = اسم المجموعة
publish-name-hint = مثلًا: حلقة الثلاثاء في Helmond
publish-own-term = ماذا تسمّون أنفسكم؟
publish-own-term-hint = مثلًا: مجموعة مساعدة ذاتية، جلسة شاي، نادي مشي. أنتم تختارون الكلمة.
publish-summary = مجموعتكم في جملة أو جملتين
publish-summary-hint = مثلًا: نحن نساء فقدنا شخصًا عزيزًا. نشرب الشاي ونتحدث.
publish-description = احكوا المزيد عن مجموعتكم
publish-description-hint = ماذا تفعلون معًا؟ لمن تفيد المجموعة؟ يرجى عدم ذكر أسماء أشخاص، ولا الحالة الصحية لشخص معيّن.
publish-first-visit = كيف تكون المرة الأولى؟
publish-first-visit-hint = مثلًا: ننتظرك عند الباب. لا حاجة إلى أن تقول شيئًا.
publish-rules = على ماذا تتفقون؟
publish-rules-hint = مثلًا: ما يُقال هنا يبقى هنا.
publish-add-language = الكتابة بلغة أخرى أيضًا
publish-add-language-button = إضافة هذه اللغة
# Heading above the texts in a second or third language. $language is its name.
publish-texts-in = النصوص بهذه اللغة: { $language }

publish-themes = ما الموضوع؟
publish-themes-hint = اختاروا موضوعًا أو أكثر. هكذا يجدكم الناس. وفي صفحتكم تظهر كلماتكم أيضًا.
publish-themes-suggested = هذه المواضيع تناسب ما كتبتم
publish-languages = بأي لغات تتحدثون في المجموعة؟
publish-anonymity = ماذا يعرف الآخرون عن الشخص الذي يحضر؟
publish-for = لمن؟
publish-gender = هل هي للنساء فقط أو للرجال فقط؟
publish-gender-both = للجميع
publish-age-min = من أي عمر؟
publish-age-max = حتى أي عمر؟
publish-community = هل هي لأشخاص من خلفية واحدة؟
publish-community-hint = اتركوا هذا فارغًا إذا كنتم ترحبون بالجميع.
publish-conviction = هل تقوم المجموعة على دين أو قناعة؟
publish-conviction-none = لا
publish-facilitation = من يقود المجموعة؟
publish-supported = أي منظمة تساعدكم؟
publish-supported-hint = مثلًا مركز الحي. اتركوا هذا فارغًا إذا لم تساعدكم أي منظمة.
publish-welcome = كيف تستقبلون الناس؟
publish-openness = كيف ينضم شخص جديد؟
publish-size = كم شخصًا يحضر تقريبًا؟
publish-cost = كم التكلفة؟
publish-cost-unsaid = لا نذكر ذلك
publish-amount = كم يورو في كل مرة؟

publish-format = كيف تلتقون؟
publish-day = في أي يوم؟
publish-day-none = اختيار يوم
publish-rhythm = كم مرة تلتقون؟
publish-rhythm-kept = كما هو الآن: { $rhythm }
publish-start = في أي ساعة يبدأ اللقاء؟
publish-start-hint = مثلًا 19:30
publish-minutes = كم دقيقة يستمر اللقاء؟
publish-from = متى أول لقاء؟
publish-from-hint = املؤوا هذا إذا كنتم لا تلتقون كل أسبوع. هكذا نعرف في أي أسابيع تلتقون.
publish-meeting-more = إضافة يوم أو وقت آخر
# Heading above the second, third… time at which a group meets.
publish-meeting-number = اللقاء رقم { $number }
publish-venue = المكان
publish-venue-kind = ما نوع المكان؟
publish-venue-name = اسم المبنى
publish-street = الشارع والرقم
publish-postcode = الرمز البريدي
publish-postcode-hint = مثلًا {"\u2066"}5701 AB{"\u2069"}
publish-place = المدينة أو القرية
publish-disclosure = ماذا يمكن أن يعرف الجميع عن المكان؟
publish-disclosure-exact = العنوان كاملًا
publish-disclosure-area = المدينة والحي فقط
publish-disclosure-on-contact = البلدية فقط. أنتم تذكرون العنوان عندما يتواصل أحد معكم.
publish-access = ما الذي يسهّل الحضور؟
publish-travel = كيف يصل الناس إلى هناك؟
publish-travel-hint = مثلًا: الحافلة 51، محطة السوق
publish-online-kind = كيف تلتقون عبر الإنترنت أو بالهاتف؟
publish-online-url = رابط اللقاء عبر الإنترنت
publish-online-url-hint = اتركوا هذا فارغًا إذا كان الناس يحصلون على الرابط عند التواصل.
publish-online-note = ماذا يحتاج الناس أن يعرفوا؟

publish-contact = ما الذي يمكن أن يراه الجميع؟
publish-contact-hint = اختاروا شيئًا واحدًا على الأقل. أو اتركوا كل شيء فارغًا إذا كان الحضور ممكنًا بلا موعد مسبق. الأفضل رقم أو عنوان خاص بالمجموعة، إن أمكن.
publish-phone = رقم الهاتف
publish-email = البريد الإلكتروني
publish-web = موقع الإنترنت
publish-messenger = WhatsApp أو Signal أو Telegram
publish-messenger-hint = رقم أو رابط
publish-by-form = يمكن للناس أن يكتبوا إلينا عن طريق هذا الموقع، ولا يرون عنواننا.
publish-seeking = عمّن أو عن ماذا تبحثون؟
publish-private = لنا فقط
publish-maintainer = بريدكم الإلكتروني الخاص
publish-maintainer-hint = لا يراه أحد غيرنا. نستعمله فقط لنرسل إليكم رابطكم السري ورسائل الزوار، ولنسألكم مرتين في السنة هل ما زال كل شيء صحيحًا.
publish-mail-link = أرسلوا لي الرابط السري بالبريد الإلكتروني
publish-preview = هكذا سيرى الزوار مجموعتكم
publish-not-saved = لم يُحفظ شيء بعد.
# For robots that fill in every field; people do not see it.
publish-trap = يرجى ترك هذا الحقل فارغًا

## After it was sent

publish-done-title = شكرًا لكم. وصلت إلينا معلومات مجموعتكم.
publish-done = تقرؤها { $organisation } أولًا. قد يستغرق ذلك بضعة أيام. بعدها تظهر مجموعتكم في القائمة.
publish-link-title = احتفظوا بهذا الرابط السري
publish-link = بهذا الرابط يمكنكم تغيير معلومات مجموعتكم أو حذفها. وكل من لديه الرابط يستطيع ذلك أيضًا. لا نستطيع أن نعرضه مرة أخرى.
publish-link-how = انسخوه، أو اطبعوا هذه الصفحة، أو اكتبوه على ورقة.
publish-link-mailed = أرسلناه أيضًا إلى بريدكم الإلكتروني.
publish-too-many = وصلت اليوم مجموعات كثيرة. يرجى المحاولة غدًا. ما كتبتموه ما زال هنا.
publish-too-fast = كان ذلك سريعًا جدًا. يرجى التأكد مرة أخرى من أن كل شيء صحيح، ثم الضغط على الزر من جديد.

## The group's own page

page-edit = مجموعتكم
edit-title = مجموعتكم
edit-unknown-title = هذا الرابط لا يعمل، أو لم يعد يعمل
edit-unknown = ربما لم يُنسخ الرابط كاملًا، أو يوجد رابط أحدث. يمكنكم طلب رابط جديد من { $organisation }.
edit-too-many = كان ذلك كثيرًا في وقت قصير. يرجى الانتظار ساعة ثم المحاولة من جديد. لم نفقد شيئًا.
edit-state-waiting = مجموعتكم في الانتظار. ستقرأ { $organisation } ما كتبتم.
edit-state-asked = لدى { $organisation } سؤال لكم:
edit-state-answer = غيّروا ما تريدون تغييره. بعد ذلك نقرأ ما كتبتم من جديد.
edit-state-declined = لم تضع { $organisation } مجموعتكم في القائمة. هذا هو السبب:
edit-state-listed = مجموعتكم في القائمة.
edit-state-hidden = لا تعرض { $organisation } مجموعتكم الآن. يمكنكم سؤالها عن السبب.
edit-state-unlisted = مجموعتكم ليست في القائمة الآن، لأننا لم نسمع منكم منذ وقت طويل. اضغطوا على «{ edit-confirm-button }» فتعود إليها.
edit-see = عرض صفحة مجموعتكم
edit-confirmed-on = قلتم آخر مرة يوم { $date } إن كل شيء ما زال صحيحًا.
edit-confirmed-never = لم تقولوا بعد إن كل شيء صحيح.
edit-confirm-title = هل ما زال كل شيء صحيحًا؟
edit-confirm-button = نعم، كل شيء ما زال صحيحًا
edit-confirmed = شكرًا لكم. يرى الجميع الآن أن المعلومات ما زالت صحيحة.
edit-change-title = تغيير شيء ما
edit-change-button = تغيير معلومات المجموعة
edit-saved = تم الحفظ.
edit-pause-title = استراحة
edit-pause-hint = يرى الزوار أنكم لا تلتقون لفترة.
edit-pause-until = ما آخر يوم في الاستراحة؟
edit-pause-note = ماذا يحتاج الزوار أن يعرفوا؟
edit-pause-button = بدء الاستراحة
edit-resume-button = عدنا إلى اللقاء
edit-full-button = العدد مكتمل الآن
edit-not-full-button = توجد أماكن من جديد
edit-cancel-title = إلغاء أحد اللقاءات
edit-cancel-hint = اختاروا الأيام التي لا تلتقون فيها.
edit-skip-holidays = لا نلتقي أبدًا في أيام العطل الرسمية
edit-cancel-button = حفظ هذه الأيام
# Beside a day that is a public holiday. $holiday is its name.
edit-holiday = عطلة رسمية: { $holiday }
edit-hand-over-title = تسليم هذا العمل إلى شخص آخر
edit-hand-over-hint = سيكون هناك رابط سري جديد، ويتوقف رابطكم عن العمل فورًا.
edit-hand-over-email = البريد الإلكتروني للشخص الجديد
edit-hand-over-button = إنشاء رابط جديد
edit-handed-over-title = يوجد رابط سري جديد
edit-handed-over = أعطوا هذا الرابط للشخص الجديد. الرابط القديم لم يعد يعمل.
edit-email-title = بريدكم الإلكتروني
edit-email-button = حفظ البريد الإلكتروني
edit-withdraw-title = حذف المجموعة
edit-withdraw-hint = بعد ذلك لا تبقى المجموعة في أي قائمة، ونحذف ما كتبتم. لا يمكن التراجع عن هذا.
edit-withdraw-sure = نعم، احذفوا مجموعتي
edit-withdraw-button = حذف المجموعة
edit-withdraw-confirm = يرجى وضع العلامة في المربع أولًا.
edit-withdrawn-title = لم تعد مجموعتكم في القائمة
edit-withdrawn = لم يبقَ لدينا منها شيء. شكرًا لكم على ما قدّمتم.
edit-history-title = ما غيّره آخرون
edit-history-none = لم يغيّر أحد غيركم شيئًا.
edit-history-by = التغيير من { $who } يوم { $date }
edit-before = قبل التغيير
edit-after = بعد التغيير
edit-nothing = (فارغ)
edit-undo-button = التراجع عن هذا التغيير
edit-undone = عاد كل شيء كما كان.
edit-conflict-title = غيّر شخص آخر هذا في هذه الأثناء
edit-conflict = لم نفقد شيئًا. في الأسفل ترون ما هو موجود الآن وما كتبتم أنتم. عند الحفظ تبقى كلماتكم في هذه الأجزاء.
edit-conflict-theirs = هذا موجود الآن
edit-conflict-mine = هذا ما كتبتم
edit-conflict-save = حفظ كلماتي
# Beside the day on which a group last said that all is right, when that is long ago.
card-not-lately = لم تُراجَع منذ مدة طويلة
edit-claim-title = معلومات مجموعتكم بين أيديكم
edit-claim = تطلب منكم { $organisation } أن تهتموا بأنفسكم بمعلومات مجموعتكم. تحصلون لذلك على رابط سري. هذا الزر يعمل مرة واحدة.
edit-claim-button = أريد الرابط السري

## holiday: public holidays

holiday-new-year = رأس السنة الميلادية
holiday-good-friday = الجمعة العظيمة
holiday-easter = أحد الفصح
holiday-easter-monday = اثنين الفصح
holiday-king = يوم الملك
holiday-liberation = يوم التحرير
holiday-labour = عيد العمال
holiday-ascension = عيد الصعود
holiday-whit-sunday = أحد العنصرة
holiday-whit-monday = اثنين العنصرة
holiday-assumption = عيد انتقال السيدة العذراء
holiday-unity = يوم الوحدة الألمانية
holiday-national = العيد الوطني
holiday-all-saints = عيد جميع القديسين
holiday-armistice = يوم الهدنة
holiday-christmas = عيد الميلاد
holiday-boxing = ثاني أيام عيد الميلاد
