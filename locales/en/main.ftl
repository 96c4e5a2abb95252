# The messages of pages and API. One message a key; the same keys in every language.
# Readers may be ashamed, tired or in a hurry, and read slowly: short sentences, everyday words (CEFR B1),
# no blame, no medical words, no word that marks somebody as ill. Address the reader in the warm, polite
# form that a good neighbour would use.

## Every page

# Link for people who use a keyboard or a screen reader.
skip-link = Skip to the content
# Button that at once shows a harmless page instead of this one, for who is afraid that somebody looks over the shoulder.
leave-button = Leave this page quickly
leave-note = “Leave this page quickly” shows you a weather report at once. Pressing Escape three times, or Shift three times, does the same. Your browser’s history still remembers which pages you saw.
# Names of pages in the menu. They stand in the browser's history too, so they say nothing about health.
page-search = Search
page-group = Group
page-organisations = Organisations
page-about = About groups
page-not-found = Not found
page-wrong = Something went wrong
# Heading above the list of interface languages.
language-switch = Language of this site
menu = Menu
source-code = Source code (free software)
# Said of a text that is not in the reader's own language. $language is the name of a language.
text-in = Language of this text: { $language }

## Numbers

count-groups =
    { $n ->
        [one] { $n } group
       *[other] { $n } groups
    }
count-organisations =
    { $n ->
        [one] { $n } organisation
       *[other] { $n } organisations
    }
# A day and a time at which a group meets, for example "Tuesday 24 November, 19:30".
moment = { $date }, { $time }
distance-km = { $km } km from here

## Search form

search-what = What is it about?
search-what-hint = Use your own words, in any language.
search-near = Place or postcode
search-near-hint = For example Helmond, or the digits of a postcode.
# The language that people speak in the meetings.
search-language = Language in the group
# Option: any language will do.
search-language-any = Any language is fine
search-button = Find groups

## Home

home-title = Find people who are going through the same thing
home-lead = You are not the only one. Look for a group near you, online or in your own language. You do not have to say who you are.
home-themes = Or choose a topic
home-what-title = What is a group like this?
home-what = In a group, people come together who are going through the same thing, or who are close to somebody who is. You may talk. You may also just listen. Nobody has to be strong.
home-what-more = Read more about groups
home-private = We do not record who searches here, or what you search for.

## Results

results-title = Groups
results-total =
    { $n ->
        [0] No groups found
        [one] { $n } group found
       *[other] { $n } groups found
    }
# Above one or more messages about a search that could not be read.
results-wrong = We could not read everything. What you filled in is still there.
# Heading above small labels with what the search asks for; each can be taken away.
chips-title = You are looking for
# Read aloud with the cross that takes a wish away.
chip-remove = Remove: { $what }
chips-clear = Remove everything
# $what is a theme or a place that we recognised in the words that were typed.
chip-understood = Understood as: { $what }
chip-near = Near { $place }
# The group must not be of this background, because the searcher fears gossip. $what is for example "Turkish".
chip-not-community = Not: { $what }
# $what is a level of anonymity, for example "First name only".
chip-anonymity = At least: { $what }
chip-within = At most { $km } km away
chip-beyond = At least { $km } km away
chip-age = Age: { $age }
chip-language = Language: { $language }
sort-title = Order
sort-relevance = What fits best
sort-distance = What is near
sort-name = Name
sort-confirmed = Last checked
results-more = More groups
results-start = Back to the start of the list
results-nearby-title = Groups that nearly fit
results-nearby-why = We found few groups that fit exactly. These groups are about the same thing. They are, for example, further away, online or in another language.
# Why a group is offered though it does not fit exactly. Each stands alone on a line. $languages is a list of languages.
near-language = In another language: { $languages }
near-distance = Further away than you asked for
near-remote = You can take part from home
# $themes is what the group is about, which includes what was asked for. For example, cancer for who asked for breast cancer.
near-broader = On a broader topic: { $themes }
# $wishes is a list of names of filters, for example "Day, Time of day".
near-wishes = Different from what you asked for: { $wishes }
# Several places have this name; links to the others follow. $place is the name that was typed.
results-other-places = Or do you mean another { $place }?
results-none-title = There is no group here yet that fits exactly
results-none = That is not because of you. One of these things may help:
results-none-words = Use another word, or choose a topic.
results-none-filters = Remove a wish, such as the day or the distance.
results-none-remote = Look at groups online or by telephone
results-none-ask = Ask an organisation

## Filters

filter-title = Wishes
# Explains the filters to the searcher.
filter-hint = Choose what matters to you. You may leave everything empty.
filter-apply = Show groups
filter-language = Language in the group
filter-theme = Topic
filter-audience = For whom
filter-gender = Women or men
filter-age = Age of the person who would come
# Background that the members share, such as Turkish or Somali.
filter-community = Background of the group
filter-not-community = Rather not with this background
filter-not-community-hint = Choose this if you are afraid that people will talk about you.
filter-anonymity = How anonymous, at least
filter-any = Does not matter
filter-facilitation = Who leads the group
filter-cost = What it costs
filter-format = How the group meets
filter-within = At most this far away
# A wish of who does not want to meet neighbours.
filter-beyond = Not in my own neighbourhood: at least this far away
filter-km = { $km } km
filter-day = Day
filter-time = Time of day
filter-access = Makes it easier to come
filter-openness = How to join
filter-open = You can just come
filter-seeking = The group is looking for
filter-node = Organisation

## Cards and group page

# Before a date and time.
card-next = Next time: { $moment }
card-confirmed = Checked by the group on { $date }
card-unconfirmed = The group has not checked this itself yet
card-from = From { $organisation }

## Group page: questions that a visitor has

group-about = What is it about?
group-when = When?
group-next = The next meetings
group-no-dates = There are no dates here yet. Ask the group when you can come.
# How often: the two parts are joined by `rhythm`.
rhythm-days =
    { $n ->
        [1] Every day
        [2] Every other day
       *[other] Every { $n } days
    }
rhythm-weeks =
    { $n ->
        [1] Every week
        [2] Every other week
       *[other] Every { $n } weeks
    }
rhythm-months =
    { $n ->
        [1] Every month
        [2] Every other month
       *[other] Every { $n } months
    }
# $every is one of the three above; $days is one or more days, for example "Tuesday" or "the second Tuesday".
rhythm = { $every }: { $days }
# $nth is first, second, third, fourth, fifth or last. $day is the name of a weekday, $code its code (mo, tu, we,
# th, fr, sa, su), for languages in which the word for "first" depends on the day.
rhythm-nth =
    { $nth ->
        [first] the first { $day }
        [second] the second { $day }
        [third] the third { $day }
        [fourth] the fourth { $day }
        [fifth] the fifth { $day }
       *[last] the last { $day }
    }
group-lasts =
    { $n ->
        [one] It takes about { $n } minute.
       *[other] It takes about { $n } minutes.
    }
# $zone is a time zone such as Europe/Amsterdam.
group-zone = The times are those of the clock in { $zone }.
group-where = Where?
group-where-area = Only the place or the area is shown here. You get the address when you make contact.
group-where-on-contact = You are told where the group meets when you make contact.
group-where-municipality = Municipality of { $municipality }
group-travel = How do I get there?
group-access = What makes it easier to come?
group-online-link = Go to the meeting
group-online-on-request = You get the link or the number when you make contact.
group-who = Who can come?
group-everyone = Everybody is welcome.
# Shown when a group does not say whether it is for people themselves or for those close to them.
group-for-all = For people who live with it and for those close to them
group-age-from = Age { $from } and over
group-age-to = Age { $to } and under
group-age-between = Age { $from } to { $to }
# $what is one or more backgrounds, such as "Turkish and Kurdish".
group-community = Background: { $what }
# $what is a faith or conviction, such as "Muslim".
group-conviction = Faith or conviction: { $what }
group-size =
    { $n ->
        [one] About { $n } person comes.
       *[other] About { $n } people come.
    }
group-languages = Which language do we speak?
group-first-visit = What is the first time like?
group-leads = Who leads the group?
group-supported = With support from { $name }
group-anonymous = What will others know about me?
group-cost = What does it cost?
group-cost-amount = { $amount } each time
group-rules = What do we agree on?
group-contact = How do I make contact?
group-contact-note = You talk directly with the group itself. This site does not see it.
# A contact form on the organisation's own site.
group-contact-organisation = Ask { $organisation }
group-contact-none = The group gives no number or address. You can come to a meeting.
group-seeking = Who or what is the group looking for?
group-resumes = The group starts again on { $date }.
# What the group calls itself, in its own words, stands after this.
group-own-term = The group calls itself
group-listed = Who lists this group?
group-at-origin = See the group on the site of { $organisation }
group-search-more = Look for another group

## Organisations

organisations-title = Organisations
organisations-intro = Every organisation keeps its own list of groups. The lists are connected. That is how one search finds all the groups.
organisations-this = This site belongs to
organisations-others = There are also groups here from
organisations-alone = There are no groups of other organisations here yet.
organisations-show = See the groups of { $organisation }

## About

about-title = What is a group?
about-is-1 = In a group, people come together who are going through the same thing. They know what it is like. You do not have to explain much.
about-is-2 = There are also groups for people who are close to somebody: a partner, a parent, a sister, a friend.
about-is-3 = Groups have many names: self-help group, peer group, tea morning, circle. Every group chooses its own name and its own agreements.
about-not-title = What a group is not
about-not-1 = A group is not a treatment. You can see a doctor or another helper as well.
about-not-2 = You do not have to do anything. You may listen, you may leave, and you may come back.
about-not-3 = Are you, or is somebody else, in danger now? Do not wait for a group. Call the emergency number:
about-first-title = The first time
about-first = The first time often takes courage. The people in the group know that, because it was the same for them. Each group’s page tells you what the first time is like, and whether you should call first.
about-anonymity-title = How anonymous are you?
about-anonymity = Every group says for itself what others get to know about you. There are four possibilities, from more to less:
about-professionals-title = For those who help or refer people
about-professionals-1 = This site is also for family doctors, neighbourhood teams, social workers and everybody who talks with people.
about-professionals-2 = Search together, in the language of the person in front of you. Every page exists in every language: choose another language at the top and you stay on the same page.
about-professionals-3 = The person makes contact themselves. You do not have to fill in anything about anybody, and nothing about anybody is sent.
about-professionals-4 = Whether a group works with or without a professional is a fact and not a judgement. One person looks for this, another for that.
about-privacy-title = What this site knows about you
about-privacy-1 = This site sets no cookies.
about-privacy-2 = This site stores nothing on your phone or computer, apart from what your browser itself keeps.
about-privacy-3 = This site does not keep what you search for.
about-privacy-4 = This site loads nothing from other companies and tells them nothing.
about-privacy-5 = When you call or e-mail a group, that does not go through this site.
about-software-title = Free software
about-software = Everybody may look at the program behind this site, use it and improve it.

## Errors

# These stand in pages and in answers to programs.
error-invalid = Not everything that was filled in is right.
error-not-found = This page is not here.
error-gone = This group is no longer listed here.
error-unauthorised = This needs a valid key.
error-forbidden = This key may not do that.
error-changed = Somebody else changed this in the meantime. Fetch it again and try once more.
# If-Match is the name of a header of a web request: leave it as it is.
error-if-match-required = Send If-Match, so that nobody’s change gets lost.
error-too-large = This is too large to receive.
error-not-json = This is not JSON that we can read.
error-internal = Something went wrong here. It is not because of you. If you report it, give this number: { $id }
error-unavailable = It does not work right now. Please try again in a few minutes.
error-method = That is not possible at this address.
# Help under the messages above, on a page.
help-not-found = The address may have changed, or was not copied in full. You can search on from here.
help-gone = The group has withdrawn or has stopped. Perhaps another group suits you too.
help-wrong = Please try again later, or search on from here.

## anonymity: what a visitor has to tell about themselves, from most to least

anonymity-registered = Name and contact known
anonymity-first-name = First name only
anonymity-nickname = Any name you like
anonymity-anonymous = Fully anonymous
anonymity-registered-means = An organisation keeps your name and how to reach you.
anonymity-first-name-means = You give your first name, only the group knows how to reach you, and nothing else is kept.
anonymity-nickname-means = You do not have to give your real name; contact goes through the organisation or under a name you choose.
anonymity-anonymous-means = You come, call or log in without a camera, and nobody asks or notes who you are.

## facilitation: who leads the meetings

facilitation-members = The members themselves
# Somebody who went through the same.
facilitation-peer = Somebody with lived experience
facilitation-trained-peer = Somebody with lived experience and training
facilitation-volunteer = A volunteer
facilitation-professional = A professional

## openness: how one comes in

openness-open = You can just come
openness-closed = Fixed group with a start date
openness-intake = A talk first

## status: whether the group meets now

status-active = Meets now
status-paused = Is taking a break
status-full = Is full now
status-forming = Starts soon
status-ended = Has stopped

## format: how people meet

format-in-person = Together in one place
format-online = Online
format-hybrid = In one place and online
format-phone = By telephone

## venue: what kind of place

venue-home = At somebody’s home
venue-community-centre = Community centre
venue-clinic = Hospital, practice or clinic
venue-worship = Church, mosque or other house of prayer
venue-library = Library
venue-outdoors = Outdoors
venue-office = Office
venue-other = Another place

## disclosure: what the public may know of the place

disclosure-exact = The address is shown here
disclosure-area = Only the place or area is shown here
disclosure-on-contact = You get the address when you make contact

## cost

cost-free = Free
cost-donation = Give what you like
cost-fixed = Fixed amount

## for: whether the group is for people it happened to, or for those close to them

for-self = For people who live with it
for-relatives = For those close to somebody

## gender

gender-women = Women
gender-men = Men

## community: a background that the members share

community-turkish = Turkish
community-moroccan = Moroccan
community-kurdish = Kurdish
community-iranian = Iranian
community-afghan = Afghan
community-syrian = Syrian
community-iraqi = Iraqi
community-somali = Somali
community-eritrean = Eritrean
community-ethiopian = Ethiopian
community-surinamese = Surinamese
community-antillean = Antillean
community-moluccan = Moluccan
community-polish = Polish
community-ukrainian = Ukrainian
community-bulgarian = Bulgarian
community-romanian = Romanian
community-chinese = Chinese
# Roma and Sinti.
community-roma = Roma
community-other = Another background

## conviction: a faith or conviction on which the group is based

conviction-christian = Christian
conviction-muslim = Muslim
conviction-jewish = Jewish
conviction-hindu = Hindu
conviction-buddhist = Buddhist
conviction-humanist = Humanist
conviction-other = Other

## access: what makes it easier to come

access-wheelchair = Easy to reach with a wheelchair
access-step-free = No steps
access-accessible-toilet = Toilet for wheelchair users
access-hearing-loop = Hearing loop
access-sign-language = Sign language
access-captions = Captions
# An entrance at which nobody sees what you come for.
access-discreet-entrance = Entrance that does not stand out
access-bus = Bus or train nearby
access-parking = Parking
access-childcare = Childcare

## contact: ways to reach the group

contact-phone = Telephone
contact-email = E-mail
contact-web = Website
contact-form = Through the organisation
# WhatsApp, Signal and the like.
contact-messenger = Send a message
contact-visit = Just come by

## online: how an online group meets

online-video = With video
online-phone = By telephone
online-chat = With typed messages
online-forum = On a forum

## seeking: whom or what the group looks for

seeking-members = New people
seeking-facilitator = Somebody to lead the group
seeking-volunteers = Volunteers
seeking-venue = A room

## day: weekdays, inside a sentence

day-mo = Monday
day-tu = Tuesday
day-we = Wednesday
day-th = Thursday
day-fr = Friday
day-sa = Saturday
day-su = Sunday

## time: parts of the day

time-morning = Morning
time-afternoon = Afternoon
time-evening = Evening

## Something is not right: a report about a group

# Link on a group's page.
report-link = Is something not right? Let us know
# Title of the page; it stands in the browser's history and says nothing about health.
page-report = Let us know
report-title = Tell us that something is not right
# $organisation is the organisation that put the group in its list.
report-intro = What you write goes to { $organisation }. They put this group on the list. You do not have to say who you are.
report-reason = What is not right?
report-outdated = The group no longer exists
report-wrong = The time, the place or the contact is wrong
# It is something else, for example a company that sells a course.
report-misleading = It is not what it says here
report-unsafe = I did not feel safe there
report-other = Something else
report-text = Would you like to tell us more?
report-text-hint = You can leave this empty. Please write no names and no phone numbers, not even your own.
report-send = Send
# Error messages of this form.
report-choose = First choose what is not right.
report-too-long = The text is too long. You can write up to { $most } characters.
report-enough = This group has been reported several times. The organisation knows about it.
report-thanks-title = Thank you
report-thanks = { $organisation } will read what you wrote. We did not record who you are.
report-back = Back to the group

## The same group in the lists of several organisations

# $organisations is a list of names of organisations.
group-also-listed = This group is also on the list of { $organisations }.
# The same, short, on a group in a list of results.
card-also-listed = Also on the list of { $organisations }
# Link to how another organisation describes the same group. $organisation is its name.
group-listed-there = Read what { $organisation } writes about it

## Pages and their neutral names

# Names of pages. They stand in the browser's history, so they say nothing about health.
page-guide = Search with questions
page-themes = Topics
page-wish = Wish
page-message = Message
page-privacy = Privacy
page-accessibility = Accessibility
page-professionals = For people who help others

## Search and results, more

# A second button beside "Search": the same search, but the words are not kept in the browser's history.
search-private = Search without a trace
search-private-note = With “Search without a trace”, what you look for does not go into your browser’s history. It does still show that you were on this site.
home-guide = What matters to you? Five short questions
home-all-themes = All topics, with a short explanation
# Shown above the results of such a search.
results-private = What you look for and which group you open are not in your browser’s history. Use the buttons on the page to go back.
results-back = Back to the list
results-map = Map
results-map-text = Each dot is a municipality. The larger the dot, the more groups.
# $place is a municipality, $groups is for example "3 groups".
results-map-place = { $place }: { $groups }
results-none-wish = Tell us that this group does not exist yet
filter-municipality = Municipality
filter-welcome = How you are welcomed
chip-municipality = Municipality: { $place }

## What matters to you? Five optional questions

guide-title = What matters to you?
guide-intro = You may skip every question. We do not keep your answers.
guide-for = Who is going through it?
guide-for-self = I am
guide-for-relatives = Somebody close to me
guide-language = In which language do you prefer to talk about difficult things?
# Said discreetly, for who fears gossip. Opens a list of backgrounds.
guide-not-community = Rather not with people from my own community
guide-not-community-hint = Choose a background. We then leave out groups of that community.
guide-anonymity = What may others know about you?
guide-where = Where would you like to find the group?
guide-where-near = Close to home
guide-where-away = Rather not in my own neighbourhood
guide-where-home = At home: online or by phone
guide-professional = With or without a professional?
guide-professional-hint = A professional is, for example, a social worker or a nurse.
guide-professional-with = Preferably with
guide-professional-without = Preferably without

## welcome: how a group receives who comes for the first time

welcome-listen = You may just listen
welcome-bring-someone = You may bring somebody
welcome-met-at-door = Somebody meets you at the door
welcome-camera-off = Your camera may be off

## Group page, more questions

group-listen = May I just listen?
group-listen-yes = Yes. You do not have to say anything.
group-listen-ask = The group does not say. In most groups you may. Ask when you make contact.
group-bring = May I bring somebody?
group-bring-yes = Yes, you may bring somebody.
group-entrance = Will anybody see me go in?
group-entrance-yes = The entrance does not stand out.
# Where a group does not answer a question.
group-not-said = The group does not say. Ask when you make contact.
group-first-visit-ask = The group has not written about this yet. Feel free to ask: what happens the first time, and who will welcome me?
group-calendar = Put it in my calendar
group-calendar-note = Your calendar only says “{ calendar-title }”, not what it is about.
# The title of an entry in somebody's calendar. Others may see it: it says nothing about the subject.
calendar-title = Appointment
group-share = Share this page
group-share-note = The address does not give away what the group is about:
# Buttons: the browser reads the page aloud, and stops.
read-aloud = Read aloud
read-aloud-stop = Stop reading

## A message to a group

message-link = Write the group a message
message-title = Write the group a message
message-intro = Your message goes to the group by e-mail. This site keeps it only until it has been sent.
message-text = Your message
message-text-hint = You do not have to give your name. One sentence is enough. For example: may I come and have a look?
message-reply = How can the group reach you?
message-reply-hint = An e-mail address or phone number. You may leave this empty, but then the group cannot answer.
message-send = Send
message-empty = Please write your message first.
message-too-many = Too many messages have been sent just now. Try again in an hour, or choose another way to make contact.
message-sent-title = Your message is on its way
message-sent = It can take a few days before somebody answers. The people of a group often do this in their free time.
# The mail that the group gets. $site is the address of the site.
mail-message-subject = A message for your group
mail-message-intro = Somebody wrote you this message on { $site }. We do not know who it is and do not keep it.
mail-message-reply = This is how the writer can be reached: { $reply }
mail-message-no-reply = The writer gave no address or number. So it is not possible to answer.

## Help that cannot wait

urgent-title = Do you need help right now?
urgent-emergency = Immediate danger
urgent-suicide = Are you thinking about suicide?
urgent-violence = Is somebody hurting you, or are you afraid of somebody?
urgent-child = For children and young people
urgent-listen = Somebody who listens to you
urgent-note = A phone call may be seen later on the phone or on the bill.

## A wish: there is no group for this yet

wish-title = Is there no group for you yet?
wish-intro = Leave a wish here. It shows organisations which group is needed. We do not ask who you are.
wish-counts = Organisations only see numbers, and only when at least five people wish for the same.
wish-place = In which municipality?
wish-place-hint = For example Helmond. An address is not needed.
wish-choose = Choose…
wish-send = Leave my wish
wish-no-theme = Please choose a topic.
wish-no-language = Please choose a language.
wish-no-place = We do not know this municipality. Choose a place nearby.
wish-too-many = Many wishes were left from this internet address today. Please try again tomorrow.
wish-kept-title = Your wish has been saved
wish-secret = This is your secret address. There you can see later whether a group fits. We cannot show it a second time.
wish-secret-note = Can somebody else look at your phone? Then it is better to write the address on paper.
wish-yours = Your wish
wish-until = We keep your wish until { $date }. After that it disappears by itself.
wish-fits = This fits your wish now
wish-waiting = No group fits yet. Have another look later.
wish-remove = Remove my wish
wish-removed-title = Your wish is gone
wish-removed = We have nothing left of it.
wish-unknown-title = This wish is not here
wish-unknown = Maybe the address was not copied quite right. Or the wish was removed or has run out. You can leave a new wish, or search on from here.

## Privacy

privacy-message = If you write a group a message, we keep it only until it has been sent.
privacy-wish = If you leave a wish, we keep the topic, the language, the municipality and who it is for. We do not record who you are.
privacy-limit = If somebody sends far too much, we stop it. For this, the computer counts for one day how much comes from an internet address. This is not written down anywhere.
privacy-trace-title = What stays behind on your phone or computer
privacy-trace-history = Your browser remembers which pages you saw. The titles do not say what they are about. But the address of a search does contain what you looked for.
privacy-trace-private = Do you not want that? Choose “{ search-private }”, or use a private window of your browser.
privacy-trace-leave = “{ leave-button }” only takes the last page out of the history. You can clear the rest yourself in your browser.
privacy-trace-network = Whoever runs the internet at your home or work can see that you were on this site, but not what you read.

## Accessibility

accessibility-1 = You can use this site with a screen reader, with only a keyboard, with large letters and on a small or old phone.
accessibility-title = A site for everybody
accessibility-2 = We follow the rules of WCAG 2.2, level AA. With every change, programs check all kinds of pages, in all languages.
accessibility-3 = Not everything works well yet: groups write about their group themselves, often in one language. And reading aloud only works if your phone or computer has a voice in your language.
accessibility-4 = Is there something you cannot do? Tell { $organisation }.

## Languages of the site

about-languages-title = The languages of this site
# $languages is a list of names of languages.
about-languages = These languages have not yet been read by somebody who grew up with them: { $languages }. Do you see a mistake? Please tell us.

## For professionals

professionals-what = In a group, people find understanding, support and practical knowledge from one another. A group comes alongside treatment and does not replace it.
professionals-when-title = When does a group fit?
professionals-when-1 = When somebody feels alone with what is happening.
professionals-when-2 = Before, during or after a treatment, and without one too.
professionals-when-3 = Also for a partner, parent, child or friend.
professionals-first-title = When is something else needed first?
professionals-first = If there is danger or a crisis, arrange help first. A group can come after that.
professionals-how-title = How to show the way
professionals-how-1 = Ask what matters: the language, how anonymous, close by or rather not. The five questions help with that.
professionals-how-2 = Read together what the first time is like. That makes the step smaller.
