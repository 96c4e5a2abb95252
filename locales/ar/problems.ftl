# الشروح في locales/en/problems.ftl

problem-required = ما زال يلزم شيء هنا.
problem-contact-or-meeting = يلزم ذكر وسيلة واحدة على الأقل للتواصل، أو لقاء.
problem-unknown-code = «{ $given }» غير معروف هنا.
problem-unknown-code-nearest = «{ $given }» غير معروف هنا. هل المقصود «{ $nearest }»؟
problem-unknown-field = لا توجد خانة باسم «{ $given }».
problem-unknown-field-nearest = لا توجد خانة باسم «{ $given }». هل المقصود «{ $nearest }»؟
problem-wrong-shape = هذا ليس بالشكل المناسب هنا: { $detail }
problem-not-a-language = «{ $given }» ليس رمز لغة، مثل nl أو tr أو kmr.
problem-too-long = هذا أطول من اللازم. الحد الأقصى لعدد الحروف: { $max }
problem-too-many = هذا أكثر من اللازم. الحد الأقصى للعدد: { $max }
problem-not-a-number = «{ $given }» ليس عددًا من { $min } إلى { $max }.
problem-not-a-time = «{ $given }» ليس وقتًا. يُكتب هكذا: ‎19:30
problem-not-a-date = «{ $given }» ليس تاريخًا. يُكتب هكذا: ‎2026-11-24
problem-not-a-time-zone = «{ $given }» ليس منطقة زمنية، مثل Europe/Amsterdam.
problem-bad-rule = «{ $given }» ليس قاعدة يتكرر بها اللقاء، مثل FREQ=WEEKLY;BYDAY=TU
problem-rule-never-meets = مع القاعدة «{ $given }» لا يكون هناك أي لقاء.
problem-unknown-place = لا نعرف «{ $given }» كمكان أو رمز بريدي. قد يفيد اسم مكان أكبر قريب، أو أرقام الرمز البريدي.
problem-unknown-place-nearest = لا نعرف «{ $given }» كمكان أو رمز بريدي. هل المقصود «{ $nearest }»؟
problem-not-an-email = «{ $given }» ليس عنوان بريد إلكتروني.
problem-not-a-url = «{ $given }» ليس عنوان موقع. يبدأ العنوان بـ https://‎
problem-not-a-phone = «{ $given }» ليس رقم هاتف.
problem-ages-crossed = العمر الأدنى أكبر من العمر الأقصى.
problem-needs-near = يرجى كتابة مكان أو رمز بريدي أيضًا، حتى نعرف من أين تُحسب المسافة.
problem-bad-cursor = هذا الموضع في القائمة لم يعد موجودًا. يرجى البدء من أول القائمة.
problem-twice = { $given } موجود مرتين. تحتاج كل مجموعة إلى رقم أو رمز خاص بها.
