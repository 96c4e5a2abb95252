# Pages for the people of an organisation who look after its list. They have little time and are no computer people.
# An "entry" is everything that stands on the page of one group.

page-manage = رسیدگی به فهرست
page-sign-in = ورود

## Signing in

sign-in-title = ورود
sign-in-intro = این صفحه برای کسانی است که به فهرست { $organisation } رسیدگی می‌کنند.
sign-in-email = ایمیل شما
sign-in-send = برایم لینک بفرستید
sign-in-sent = اگر این ایمیل را بشناسیم، پیامی با یک لینک در راه است. لینک فقط یک بار و تا یک ساعت کار می‌کند.
sign-in-too-many = لینک‌های زیادی خواسته شده است. لطفاً یک ساعت دیگر دوباره امتحان کنید.
# Button: with an account that the organisation has elsewhere.
sign-in-account = ورود با حساب سازمان شما
sign-in-account-unknown = این حساب مال هیچ‌کدام از کسانی نیست که به این فهرست رسیدگی می‌کنند. از یک مدیر بخواهید شما را دعوت کند.
sign-in-account-failed = ورود با این حساب انجام نشد. یک بار دیگر امتحان کنید، یا بخواهید لینکی با ایمیل برایتان بفرستیم.
sign-in-ready = برای ورود دکمه را بزنید.
sign-in-button = ورود
sign-in-unknown-title = این لینک (دیگر) کار نمی‌کند
sign-in-unknown = هر لینک فقط یک بار و برای مدت کوتاهی کار می‌کند. یک لینک تازه بخواهید.
sign-in-needed = لطفاً اول وارد شوید.
sign-out = خروج
manage-forbidden = شما می‌توانید این را ببینید، ولی نمی‌توانید تغییر بدهید. از یک مدیر بخواهید.
manage-expired = این صفحه مدت زیادی باز بوده، یا دوباره وارد شده‌اید. لطفاً یک بار دیگر امتحان کنید.

## Menu

manage-queue = در نوبت
manage-entries = گروه‌های ما
manage-venues = ساختمان‌های بسته
manage-people = افراد
manage-log = سابقه کارها
manage-figures = آمار
manage-tokens = کلید برای برنامه‌ها
manage-import = وارد کردن و خروجی گرفتن
manage-profile = درباره ما

## What is waiting

queue-nothing = چیزی در نوبت نیست. همه کارها انجام شده است.
queue-new = گروه‌های تازه
queue-new-since = در تاریخ { $date } رسیده است
queue-new-changed = گروه بعد از پرسش شما این را تغییر داده است
queue-remarks = به این توجه کنید
remark-no-contact = هیچ راه تماسی نیست.
remark-duplicate = شبیه گروهی است که از قبل اینجا هست: { $name }
remark-stigma = کلمه‌ای که شاید کسی را برنجاند: «{ $word }». شاید خود گروه آن را انتخاب کرده است.
remark-personal = شاید این درباره یک شخص باشد: «{ $what }»
remark-many =
    { $n ->
        [one] { $n } گروه دیگر در نوبت است که شبیه همین است.
       *[other] { $n } گروه دیگر در نوبت هستند که شبیه همین‌اند.
    }
remark-links = در متن لینک‌های زیادی هست.
remark-no-email = گروه ایمیلی نداده است. وقتی لینک مخفی خود را باز کند، جواب شما را می‌بیند.
queue-approve = گذاشتن در فهرست
queue-ask = پرسیدن
queue-decline = نگذاشتن در فهرست
queue-text = پرسش شما، یا دلیل نگذاشتن در فهرست. گروه این را می‌خواند.
queue-text-needed = لطفاً اول پرسش خود را بنویسید.
# A kind sentence that the group reads where nobody wrote why.
queue-decline-standard = متأسفانه با این فهرست جور نیست.
queue-decline-same = هیچ‌کدام از این‌ها را در فهرست نگذارید
queue-whole = خواندن همه نوشته‌ها
queue-private = فقط برای شما: { $email }
queue-reports = گزارش‌ها
queue-report-from = از { $where }
queue-report-here = یکی از بازدیدکنندگان این سایت
queue-report-answer = چه کار کردید؟
queue-report-accept = انجام شد
queue-report-reject = لازم نیست
queue-changed = تغییر از طرف خود گروه
queue-changed-seen = دیدم
queue-stale = تأیید نشده
queue-stale-since = آخرین تأیید: { $date }
queue-stale-never = هنوز تأیید نشده
queue-stale-asked =
    { $n ->
        [0] هنوز نپرسیده‌ایم
        [one] یک بار پرسیده‌ایم
       *[other] { $n } بار پرسیده‌ایم
    }
queue-stale-unlisted = در فهرست نیست
queue-peers = سایت‌های دیگری که می‌خواهند گروه‌های ما را نشان بدهند
queue-peer-allow = اجازه دادن
queue-peer-block = رد کردن
queue-done = انجام شد.
queue-gone = کس دیگری قبلاً در این باره تصمیم گرفته است.

## Entries

entries-search = بخشی از نام یا مکان
entries-find = پیدا کردن
entries-none = گروهی پیدا نشد که با جست‌وجوی شما جور باشد.
entry-title = یک گروه
entry-owned = خود گروه به آنچه اینجا نوشته شده رسیدگی می‌کند.
entry-not-owned = هنوز کسی از خود گروه به آنچه اینجا نوشته شده رسیدگی نمی‌کند.
entry-hidden = این گروه در این سایت پنهان است.
entry-hide = پنهان کردن
entry-show = دوباره نشان دادن
entry-edit = تغییر دادن
entry-edit-note = گروه می‌بیند چه چیزی را تغییر می‌دهید و می‌تواند آن را برگرداند.
entry-confirm = گروه می‌گوید همه چیز هنوز درست است
entry-link-title = دادن لینک تازه به گروه
entry-link-known = فرستادن به ایمیلی که داریم
entry-link-other = ساختن لینکی که خودتان به گروه بدهید
entry-link-hint = این کار را فقط وقتی بکنید که مطمئن هستید لینک به دست کسی از خود گروه می‌رسد. وقتی از لینک تازه استفاده شود، لینک قبلی از کار می‌افتد.
entry-link-sent = لینک در راه است.
entry-link-made = این لینک را به گروه بدهید. فقط یک بار کار می‌کند، تا { $date }:
entry-history = چه چیزی تغییر کرده است

## Closed places

venues-intro = ساختمانی مدتی بسته است؟ پس همه گروه‌هایی که آنجا جلسه دارند فعلاً تعطیل می‌شوند. جلسه‌های آنلاین ادامه دارد.
venues-place = کدام ساختمان؟
venues-from = بسته از
venues-until = آخرین روزی که بسته است
venues-note = بازدیدکنندگان چه چیزی باید بدانند؟
venues-close = ثبت بسته بودن این ساختمان
venues-reopen = دوباره باز است
venues-open = هیچ ساختمانی بسته نیست.
venues-closed = { $place }: از { $from } تا { $until }
venues-groups =
    { $n ->
        [one] { $n } گروه
       *[other] { $n } گروه
    }
venues-problem = یک ساختمان انتخاب کنید. روز آخر نباید پیش از روز اول باشد.

## People

people-invite = دعوت از یک نفر
people-name = ایمیل
people-role = چه اجازه‌ای دارد
people-remove = حذف
people-sessions = ورودهای باز
people-session-since = از { $date }
people-session-end = پایان دادن
people-yourself = این خود شما هستید
people-problem = آدرس ایمیل را کامل بنویسید.
people-last = حداقل یک مدیر باید باشد.
role-administrator = مدیر: همه کارها
role-editor = ویرایشگر: گروه‌ها و گزارش‌ها
role-reader = بیننده: فقط دیدن

## Log

log-intro = چه کسی چه کاری کرده است. هیچ‌کس نمی‌تواند این را تغییر بدهد.
log-when = چه وقت
log-who = چه کسی
log-what = چه کاری
log-about = درباره
log-older = قدیمی‌تر
log-group = گروه
log-node = خود این سایت
log-program = یک برنامه
log-command = کسی که مستقیم با سرور کار می‌کند
action-submitted = گروه تازه فرستاده شد
action-approved = در فهرست گذاشته شد
action-asked = پرسش فرستاده شد
action-declined = در فهرست گذاشته نشد
action-changed = تغییر کرد
action-confirmed = تأیید شد
action-paused = فعلاً تعطیل شد
action-resumed = دوباره جلسه دارد
action-full = گفت که پر است
action-cancelled = جلسه‌هایی لغو شد
action-handed-over = به کس دیگری سپرده شد
action-withdrawn = از فهرست برداشته شد
action-undone = تغییر برگردانده شد
action-link = لینک تازه ساخته شد
action-claimed = از لینک تازه استفاده شد
action-hidden = پنهان شد
action-shown = دوباره نشان داده شد
action-unlisted = از فهرست بیرون رفت، چون تأیید نشد
action-asked-to-confirm = تأیید خواسته شد
action-report-answered = به گزارش جواب داده شد
action-peer = درباره سایت دیگری تصمیم گرفته شد
action-closed = ساختمان بسته شد
action-reopened = ساختمان دوباره باز شد
action-invited = دعوت شد
action-removed = حذف شد
action-role = اجازه‌ها تغییر کرد
action-signed-in = وارد شد
action-session-ended = به ورود پایان داده شد
action-token = کلید برای برنامه ساخته شد
action-token-ended = کلید برنامه از کار افتاد
action-imported = گروه‌ها وارد شدند
action-profile = «درباره ما» تغییر کرد

## Figures

figures-intro = این آمار درباره گروه‌هاست و هیچ‌وقت درباره بازدیدکنندگان نیست.
figures-themes = گروه‌ها بر اساس موضوع
figures-languages = گروه‌ها بر اساس زبان
figures-places = گروه‌ها بر اساس محدوده شهرداری
figures-fresh = گروه‌ها آخرین بار چه وقت گفته‌اند که همه چیز درست است
figures-fresh-half = در شش ماه گذشته
figures-fresh-year = شش ماه تا یک سال پیش
figures-fresh-older = بیش از یک سال پیش، یا هیچ‌وقت
figures-gaps = خواسته شده، ولی نیست
figures-gaps-note = خواسته‌هایی که مردم گذاشته‌اند، و جست‌وجوهایی که چیزی پیدا نکرده‌اند. عددهای کوچک نشان داده نمی‌شوند و بقیه گرد شده‌اند.
figures-wishes = خواسته‌ها
figures-empty = جست‌وجوهای بی‌نتیجه
figures-count = تعداد
figures-any = فرقی نمی‌کند
figures-all = همه سایت‌ها با هم
figures-own = فقط گروه‌های خود ما
figures-csv = دانلود به صورت جدول (CSV)
figures-nothing = هنوز چیزی برای نشان دادن نیست.

## Keys for programs

tokens-intro = با کلید، یک برنامه دیگر می‌تواند فهرست را بخواند یا تغییر بدهد.
tokens-name = برای چه کاری است؟
tokens-scope = چه اجازه‌ای دارد
tokens-make = ساختن کلید
tokens-made = کلید شما این است. همین حالا آن را کپی کنید: نمی‌توانیم دوباره نشانش بدهیم.
tokens-end = از کار انداختن
tokens-ended = دیگر کار نمی‌کند
tokens-none = هیچ کلیدی نیست.
scope-read = خواندن
scope-publish = تغییر گروه‌ها
scope-admin = همه کارها

## Take in and give out

import-title = وارد کردن گروه‌ها
import-intro = یک جدول (CSV) یا JSON را اینجا بچسبانید. اول می‌بینید چه می‌شود. تا دکمه دوم را نزنید، چیزی تغییر نمی‌کند.
import-text = جدول
import-format = نوع
import-review = ببینید چه می‌شود
import-apply = وارد کردن
import-added = تازه: { $n }
import-changed = تغییر کرده: { $n }
import-unchanged = مثل قبل: { $n }
import-refused = پذیرفته نشده: { $n }
import-row = ردیف { $row }: { $problem }
import-unreadable = این را نمی‌شود خواند: { $problem }
import-done = وارد شد.
export-title = خروجی گرفتن از گروه‌های ما

## About us

profile-intro = بازدیدکنندگان این را در صفحه «{ page-organisations }» می‌خوانند. به هر چند زبانی که دوست دارید بنویسید.
profile-text = شما چه سازمانی هستید و چه کار می‌کنید؟
profile-phone = شماره تلفن
profile-email = ایمیل
profile-web = وب‌سایت
profile-save = ذخیره
glossary-title = کلمه‌های خود ما
glossary-intro = اینجا توضیح بدهید که یک کلمه را به چه معنایی به کار می‌برید. این توضیح در صفحه گروه‌های شما کنار آن کلمه می‌آید.
glossary-term = کلمه
glossary-meaning = منظور شما از آن
