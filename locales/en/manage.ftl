# Pages for the people of an organisation who look after its list. They have little time and are no computer people.
# An "entry" is everything that stands on the page of one group.

page-manage = Looking after the list
page-sign-in = Sign in

## Signing in

sign-in-title = Sign in
sign-in-intro = This is for people who look after the list of { $organisation }.
sign-in-email = Your e-mail address
sign-in-send = Send me a link
sign-in-sent = If we know this address, a message with a link is on its way. The link works once, for one hour.
sign-in-too-many = Many links were asked for. Please try again in an hour.
# Button: with an account that the organisation has elsewhere.
sign-in-account = Sign in with the account of your organisation
sign-in-account-unknown = This account does not belong to anybody who looks after this list. Ask an administrator to invite you.
sign-in-account-failed = Signing in with this account did not work. Try once more, or ask for a link by e-mail.
sign-in-ready = Press the button to sign in.
sign-in-button = Sign in
sign-in-unknown-title = This link does not work (any more)
sign-in-unknown = A link works once and for a short time. Ask for a new one.
sign-in-needed = Please sign in first.
sign-out = Sign out
manage-forbidden = You may look at this, but not change it. Ask an administrator.
manage-expired = This page was open for too long, or you signed in again. Please try once more.

## Menu

manage-queue = What is waiting
manage-entries = Our entries
manage-venues = Closed places
manage-people = People
manage-log = Log
manage-figures = Figures
manage-tokens = Keys for programs
manage-import = Take in and give out
manage-profile = About us

## What is waiting

queue-nothing = Nothing is waiting. Everything is done.
queue-new = New entries
queue-new-since = Came in on { $date }
queue-new-changed = The group changed this after your question
queue-remarks = Look at this
remark-no-contact = There is no way to make contact.
remark-duplicate = It looks like an entry that is already there: { $name }
remark-stigma = A word that can hurt people: “{ $word }”. Perhaps the group chose it itself.
remark-personal = This may be about one person: “{ $what }”
remark-many =
    { $n ->
        [one] { $n } other entry that is waiting looks the same.
       *[other] { $n } other entries that are waiting look the same.
    }
remark-links = There are many web addresses in the text.
remark-no-email = The group left no e-mail address. It sees your answer when it opens its secret link.
queue-approve = Put on the list
queue-ask = Ask a question
queue-decline = Do not put on the list
queue-text = Your question, or why not. The group reads this.
queue-text-needed = Please write your question first.
# A kind sentence that the group reads where nobody wrote why.
queue-decline-standard = It does not fit on this list.
queue-decline-same = Do not put any of these on the list
queue-whole = Read the whole entry
queue-private = Only for you: { $email }
queue-reports = Reports
queue-report-from = From { $where }
queue-report-here = a visitor of this site
queue-report-answer = What did you do?
queue-report-accept = Done
queue-report-reject = Not needed
queue-changed = Changed by the group itself
queue-changed-seen = I have seen it
queue-stale = Not confirmed
queue-stale-since = Last confirmed: { $date }
queue-stale-never = Never confirmed
queue-stale-asked =
    { $n ->
        [0] Not asked yet
        [one] Asked once
       *[other] Asked { $n } times
    }
queue-stale-unlisted = Off the list
queue-peers = Other sites that want our entries
queue-peer-allow = Allow
queue-peer-block = Refuse
queue-done = It is done.
queue-gone = Somebody else has already decided this.

## Entries

entries-search = Part of a name or place
entries-find = Find
entries-none = There are no entries that fit.
entry-title = Entry
entry-owned = The group looks after this entry itself.
entry-not-owned = Nobody from the group looks after this entry yet.
entry-hidden = This entry is hidden on this site.
entry-hide = Hide
entry-show = Show again
entry-edit = Change
entry-edit-note = The group gets to see what you change, and can undo it.
entry-confirm = The group says that everything is still right
entry-link-title = Give the group a new link
entry-link-known = Send to the known address
entry-link-other = Make a link to hand over
entry-link-hint = Do this only when you are sure that it is somebody from the group. The old link stops working when the new one is used.
entry-link-sent = The link is on its way.
entry-link-made = Give this link to the group. It works once, until { $date }:
entry-history = What was changed

## Closed places

venues-intro = Is a building closed for a while? Then all groups that meet there take a break. Online meetings go on.
venues-place = Which building?
venues-from = Closed from
venues-until = Closed until and including
venues-note = What should visitors know?
venues-close = Close this building
venues-reopen = Open again
venues-open = No building is closed.
venues-closed = { $place }: from { $from } until { $until }
venues-groups =
    { $n ->
        [one] { $n } group
       *[other] { $n } groups
    }
venues-problem = Choose a building, and a last day that is not before the first.

## People

people-invite = Invite somebody
people-name = E-mail address
people-role = May do
people-remove = Remove
people-sessions = Signed in
people-session-since = Since { $date }
people-session-end = End
people-yourself = This is you
people-problem = Write a whole e-mail address.
people-last = There has to be at least one administrator.
role-administrator = Administrator: everything
role-editor = Editor: entries and reports
role-reader = Reader: look only

## Log

log-intro = Who did what. Nobody can change this.
log-when = When
log-who = Who
log-what = What
log-about = About
log-older = Older
log-group = the group
log-node = this site itself
log-program = a program
log-command = somebody at the keyboard of the server
action-submitted = Entry sent in
action-approved = Put on the list
action-asked = Question asked
action-declined = Not put on the list
action-changed = Changed
action-confirmed = Confirmed
action-paused = Took a break
action-resumed = Meets again
action-full = Said that it is full
action-cancelled = Meetings cancelled
action-handed-over = Handed over
action-withdrawn = Withdrawn
action-undone = Change undone
action-link = New link made
action-claimed = New link used
action-hidden = Hidden
action-shown = Shown again
action-unlisted = Off the list, not confirmed
action-asked-to-confirm = Asked to confirm
action-report-answered = Report answered
action-peer = Other site: decision
action-closed = Building closed
action-reopened = Building open again
action-invited = Invited
action-removed = Removed
action-role = Role changed
action-signed-in = Signed in
action-session-ended = Session ended
action-token = Key for a program made
action-token-ended = Key for a program ended
action-imported = Entries taken in
action-profile = About us changed

## Figures

figures-intro = These figures are about groups, and never about visitors.
figures-themes = Groups by topic
figures-languages = Groups by language
figures-places = Groups by municipality
figures-fresh = How lately the groups said that everything is right
figures-fresh-half = In the last six months
figures-fresh-year = Six months to a year ago
figures-fresh-older = Longer ago, or never
figures-gaps = Asked for, but not there
figures-gaps-note = Wishes that people left, and searches that found nothing. Small numbers are left out, the others are rounded.
figures-wishes = Wishes
figures-empty = Searches without a result
figures-count = Number
figures-any = any
figures-all = All sites together
figures-own = Only our own entries
figures-csv = Download as a table (CSV)
figures-nothing = There is nothing to show yet.

## Keys for programs

tokens-intro = With a key, another program can read or change the list.
tokens-name = What is it for?
tokens-scope = May do
tokens-make = Make a key
tokens-made = This is the key. Copy it now: we cannot show it again.
tokens-end = End
tokens-ended = Ended
tokens-none = There are no keys.
scope-read = Read
scope-publish = Change entries
scope-admin = Everything

## Take in and give out

import-title = Take in entries
import-intro = Paste a table (CSV) or JSON here. You first see what would happen. Nothing changes before you press the second button.
import-text = The table
import-format = Kind
import-review = See what would happen
import-apply = Take in
import-added = New: { $n }
import-changed = Changed: { $n }
import-unchanged = As it was: { $n }
import-refused = Refused: { $n }
import-row = Row { $row }: { $problem }
import-unreadable = This cannot be read: { $problem }
import-done = It is taken in.
export-title = Give out our entries

## About us

profile-intro = Visitors read this on the page “{ page-organisations }”. Write in as many languages as you like.
profile-text = Who are you, and what do you do?
profile-phone = Telephone number
profile-email = E-mail address
profile-web = Website
profile-save = Save
glossary-title = Our own words
glossary-intro = Explain here how you use a word. The explanation stands beside the word on the pages of your groups.
glossary-term = Word
glossary-meaning = What you mean by it
