# A group puts itself on the list and keeps its own entry. The readers are volunteers of a group, often tired and on
# a phone; they write about their own group in their own words. Short sentences, everyday words (CEFR B1), kind.
# "Entry" is everything that stands on the page of one group. "The list" is the list of groups of an organisation.

## The form

page-publish = Put your group on the list
publish-title = Put your group on the list
publish-intro = It takes about ten minutes. You need no account. You can change everything later, or take it away.
publish-review = Somebody at { $organisation } reads it before it is on the list. They do not change your words.
# Number of the step, above the heading of a page of the form.
publish-step = Step { $step } of { $steps }
publish-step-about = What is your group about?
publish-step-find = How do people find you?
publish-step-people = Who is it for?
publish-step-when = When and where do you meet?
publish-step-contact = How do people reach you?
publish-step-check = Is this right?
publish-next = Next
publish-back = Back
publish-save = Save
publish-send = Put it on the list
# Beside the name of a question that may be left empty.
publish-optional = may stay empty
publish-problems = Something still has to be filled in or changed. What you wrote is still there.
publish-problem-at = { $question }: { $problem }

publish-text-language = In which language do you write?
publish-text-language-hint = Write in the language that suits your group best. You can add more languages below.
publish-name = Name of the group
publish-name-hint = For example: Tuesday circle Helmond
publish-own-term = What do you call yourselves?
publish-own-term-hint = For example: self-help group, tea morning, walking club. You choose the word.
publish-summary = Your group in one or two sentences
publish-summary-hint = For example: We are women who have lost somebody. We drink tea and talk.
publish-description = Tell more about your group
publish-description-hint = What do you do together? For whom is it good? Please write no names of people and no illness of one person.
publish-first-visit = What is the first time like?
publish-first-visit-hint = For example: We wait for you at the door. You do not have to say anything.
publish-rules = What do you agree on?
publish-rules-hint = For example: What is said here stays here.
publish-add-language = Write in another language too
publish-add-language-button = Add this language
# Heading above the texts in a second or third language. $language is its name.
publish-texts-in = The texts in: { $language }

publish-themes = What is it about?
publish-themes-hint = Choose one or more topics. People find you by them. On your page stand your own words too.
publish-themes-suggested = These topics fit what you wrote
publish-languages = Which languages do you speak in the group?
publish-anonymity = What will others know about somebody who comes?
publish-for = For whom?
publish-gender = Only for women or only for men?
publish-gender-both = For everybody
publish-age-min = From which age?
publish-age-max = Up to which age?
publish-community = Is it for people with one background?
publish-community-hint = Leave this empty if everybody is welcome.
publish-conviction = Is it based on a faith or conviction?
publish-conviction-none = No
publish-facilitation = Who leads the group?
publish-supported = Which organisation helps you?
publish-supported-hint = For example a neighbourhood centre. Leave this empty if nobody does.
publish-welcome = How do you welcome people?
publish-openness = How does somebody join?
publish-size = About how many people come?
publish-cost = What does it cost?
publish-cost-unsaid = We do not say
publish-amount = How much each time, in euros?

publish-format = How do you meet?
publish-day = On which day?
publish-day-none = Choose a day
publish-rhythm = How often?
publish-rhythm-kept = As it is now: { $rhythm }
publish-start = What time does it start?
publish-start-hint = For example 19:30
publish-minutes = How many minutes does it take?
publish-from = When is the first meeting?
publish-from-hint = Fill this in if you do not meet every week. Then we know which weeks.
publish-meeting-more = Add another day or time
# Heading above the second, third… time at which a group meets.
publish-meeting-number = Meeting { $number }
publish-venue = The place
publish-venue-kind = What kind of place is it?
publish-venue-name = Name of the building
publish-street = Street and number
publish-postcode = Postcode
publish-postcode-hint = For example 5701 AB
publish-place = Town or village
publish-disclosure = What may everybody know about the place?
publish-disclosure-exact = The whole address
publish-disclosure-area = Only the town and the area
publish-disclosure-on-contact = Only the municipality. You tell the address when somebody makes contact.
publish-access = What makes it easier to come?
publish-travel = How do people get there?
publish-travel-hint = For example: bus 51, stop at the market
publish-online-kind = How do you meet online or by phone?
publish-online-url = Address of the online meeting
publish-online-url-hint = Leave this empty if people get it when they make contact.
publish-online-note = What do people need to know?

publish-contact = What may everybody see?
publish-contact-hint = Choose at least one, or leave all empty if people can just come to a meeting. Use a number or address of the group, if you can.
publish-phone = Telephone number
publish-email = E-mail address
publish-web = Website
publish-messenger = WhatsApp, Signal or Telegram
publish-messenger-hint = A number or a link
publish-by-form = People can write to us through this site. They do not see our address.
publish-seeking = What are you looking for?
publish-private = Only for us
publish-maintainer = Your own e-mail address
publish-maintainer-hint = Nobody else sees this. We use it only to send you your secret link, messages from visitors, and twice a year the question whether everything is still right.
publish-mail-link = Send me the secret link by e-mail
publish-preview = This is how visitors will see it
publish-not-saved = Nothing is saved yet.
# For robots that fill in every field; people do not see it.
publish-trap = Leave this field empty

## After it was sent

publish-done-title = Thank you. Your group is with us.
publish-done = { $organisation } reads it first. That can take a few days. Then it is on the list.
publish-link-title = Keep this secret link
publish-link = With this link you can change your group or take it away. Whoever has the link can do the same. We cannot show it again.
publish-link-how = Copy it, print this page, or write it down.
publish-link-mailed = We have also sent it to your e-mail address.
publish-too-many = Many groups were sent in today. Please try again tomorrow. What you wrote is still here.
publish-too-fast = That was very quick. Please look once more whether everything is right, and press the button again.

## The group's own page

page-edit = Your group
edit-title = Your group
edit-unknown-title = This link does not work (any more)
edit-unknown = Perhaps it was not copied in full, or there is a newer link. Ask { $organisation } for a new one.
edit-too-many = That was a lot at once. Please wait an hour and try again. Nothing is lost.
edit-state-waiting = Your group is waiting. { $organisation } will read it.
edit-state-asked = { $organisation } has a question for you:
edit-state-answer = Change your entry where you want to. Then we read it again.
edit-state-declined = { $organisation } has not put your group on the list. This is why:
edit-state-listed = Your group is on the list.
edit-state-hidden = { $organisation } does not show your group at the moment. Ask them why.
edit-state-unlisted = Your group is not on the list at the moment, because we have not heard from you for a long time. Press “{ edit-confirm-button }” and it is back.
edit-see = See the page of your group
edit-confirmed-on = You last said on { $date } that everything is still right.
edit-confirmed-never = You have not yet said that everything is right.
edit-confirm-title = Is everything still right?
edit-confirm-button = Yes, everything is still right
edit-confirmed = Thank you. Everybody can see that it is still right.
edit-change-title = Change something
edit-change-button = Change the entry
edit-saved = It is saved.
edit-pause-title = Take a break
edit-pause-hint = Visitors see that you are not meeting for a while.
edit-pause-until = Until and including which day?
edit-pause-note = What should visitors know?
edit-pause-button = Take a break
edit-resume-button = We meet again
edit-full-button = The group is full
edit-not-full-button = There is room again
edit-cancel-title = One meeting does not take place
edit-cancel-hint = Choose the days on which you do not meet.
edit-skip-holidays = We never meet on public holidays
edit-cancel-button = Save these days
# Beside a day that is a public holiday. $holiday is its name.
edit-holiday = public holiday: { $holiday }
edit-hand-over-title = Let somebody else do this
edit-hand-over-hint = There will be a new secret link. Yours stops working at once.
edit-hand-over-email = E-mail address of the new person
edit-hand-over-button = Make a new link
edit-handed-over-title = There is a new secret link
edit-handed-over = Give this link to the new person. The old link no longer works.
edit-email-title = Your e-mail address
edit-email-button = Save the address
edit-withdraw-title = Take the group away
edit-withdraw-hint = Then it is on no list any more, and we forget what you wrote. You cannot undo this.
edit-withdraw-sure = Yes, take my group away
edit-withdraw-button = Take the group away
edit-withdraw-confirm = Please tick the box first.
edit-withdrawn-title = Your group is off the list
edit-withdrawn = We have nothing left of it. Thank you for what you did.
edit-history-title = What others changed
edit-history-none = Nobody else has changed anything.
edit-history-by = Changed by { $who } on { $date }
edit-before = Before
edit-after = After
edit-nothing = (empty)
edit-undo-button = Undo this
edit-undone = It is as it was before.
edit-conflict-title = Somebody else changed this in the meantime
edit-conflict = Nothing is lost. Below stands what is there now and what you wrote. If you save, your words count for these parts.
edit-conflict-theirs = This is there now
edit-conflict-mine = This is what you wrote
edit-conflict-save = Save my words
# Beside the day on which a group last said that all is right, when that is long ago.
card-not-lately = not checked lately
edit-claim-title = Keep the entry of your group
edit-claim = { $organisation } asks you to look after the entry of your group. You get a secret link for it. This button works once.
edit-claim-button = Give me the secret link

## holiday: public holidays

holiday-new-year = New Year’s Day
holiday-good-friday = Good Friday
holiday-easter = Easter Sunday
holiday-easter-monday = Easter Monday
holiday-king = King’s Day
holiday-liberation = Liberation Day
holiday-labour = Labour Day
holiday-ascension = Ascension Day
holiday-whit-sunday = Whit Sunday
holiday-whit-monday = Whit Monday
holiday-assumption = Assumption of Mary
holiday-unity = Day of German Unity
holiday-national = National holiday
holiday-all-saints = All Saints’ Day
holiday-armistice = Armistice Day
holiday-christmas = Christmas Day
holiday-boxing = Boxing Day
