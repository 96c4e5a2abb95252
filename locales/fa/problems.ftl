# What is wrong with something that was filled in or sent. The name of the field stands beside it.
# Before a date and after an address stands an invisible left-to-right mark, so that they read in the right order.

problem-required = اینجا هنوز باید چیزی نوشته شود.
problem-contact-or-meeting = حداقل یک راه تماس یا یک جلسه بنویسید.
problem-unknown-code = «{ $given }» را اینجا نمی‌شناسیم.
problem-unknown-code-nearest = «{ $given }» را اینجا نمی‌شناسیم. آیا منظورتان «{ $nearest }» است؟
problem-unknown-field = فیلدی به نام «{ $given }» وجود ندارد.
problem-unknown-field-nearest = فیلدی به نام «{ $given }» وجود ندارد. آیا منظورتان «{ $nearest }» است؟
problem-wrong-shape = این به شکلی نیست که اینجا لازم است: { $detail }
problem-not-a-language = «{ $given }» کد زبان نیست. کد زبان مثلاً nl، tr یا kmr است.
problem-too-long = این خیلی بلند است. حداکثر { $max } حرف و نشانه جا می‌شود.
problem-too-many = تعداد این‌ها زیاد است. حداکثر { $max } تا جا می‌شود.
problem-not-a-number = «{ $given }» عددی از { $min } تا { $max } نیست.
problem-not-a-time = «{ $given }» ساعت نیست. این‌طور بنویسید: ‎19:30
problem-not-a-date = «{ $given }» تاریخ نیست. این‌طور بنویسید: ‎2026-11-24
problem-not-a-time-zone = «{ $given }» منطقه زمانی نیست. منطقه زمانی مثلاً Europe/Amsterdam است.
problem-bad-rule = «{ $given }» قاعده‌ای برای تکرار جلسه نیست. قاعده مثلاً این است: FREQ=WEEKLY;BYDAY=TU
problem-rule-never-meets = با قاعده «{ $given }» هیچ‌وقت جلسه‌ای نیست.
problem-unknown-place = شهر یا کد پستی «{ $given }» را نمی‌شناسیم. شهر بزرگ‌تری در همان نزدیکی، یا فقط عدد کد پستی را امتحان کنید.
problem-unknown-place-nearest = شهر یا کد پستی «{ $given }» را نمی‌شناسیم. آیا منظورتان «{ $nearest }» است؟
problem-not-an-email = «{ $given }» آدرس ایمیل نیست.
problem-not-a-url = «{ $given }» آدرس وب‌سایت نیست. آدرس وب‌سایت با https://‎ شروع می‌شود.
problem-not-a-phone = «{ $given }» شماره تلفن نیست.
problem-ages-crossed = کمترین سن از بیشترین سن بزرگ‌تر است.
problem-needs-near = لطفاً شهر یا کد پستی را هم بنویسید. آن وقت می‌دانیم فاصله را از کجا حساب کنیم.
problem-bad-cursor = این جای فهرست دیگر وجود ندارد. دوباره از اول فهرست شروع کنید.
problem-twice = { $given } دو بار آمده است. هر گروه به شماره یا کلید خودش نیاز دارد.
