# Mails to groups and to staff. Plain text. The subjects say nothing about what a group is about: others may see them.
# $site is the address of the site, $link is a whole address on a line of its own, $organisation is a name.

mail-hello = Hello,
mail-bye = Kind regards,
mail-link-subject = Your link
mail-link = This is your secret link. With it you can change your entry or take it away. Keep this message, and pass it on to nobody.
mail-approved-subject = It is on the list
mail-approved = What you sent us is on the list now. Everybody can see it here:
mail-asked-subject = A question
mail-asked = We read what you sent us and have a question:
mail-asked-answer = You can answer this message, or change your entry with your secret link.
mail-declined-subject = About what you sent us
mail-declined = We have not put it on the list. This is why:
mail-declined-answer = Do you see it differently? You can answer this message.
mail-confirm-subject = Is everything still right?
mail-confirm = You look after an entry on our list. Is everything still as it stands there? Open this link. You can then say yes with one button, or change something.
mail-remind-subject = Is everything still right? (reminder)
mail-remind = A while ago we asked whether everything is still right. We have not heard from you yet.
mail-remind-soon = If we hear nothing, your entry will be off the list after { $date }. It is not lost: one press of a button brings it back.
mail-unlisted-subject = Your entry is off the list for now
mail-unlisted = We have not heard from you for a long time. That is why people no longer find your entry. With this link you bring it back with one button.
mail-changed-subject = Something was changed
mail-changed = We changed something in your entry. With your secret link you can see what it was and what it is now. You can undo it there.
mail-claim-subject = A link for you
mail-claim = With this link you get a new secret link for your entry. The old one then no longer works. The link in this message works once, until { $date }.
mail-sign-in-subject = Your link
mail-sign-in = With this link you sign in. It works once, until { $time }. Did you not ask for it? Then you do not have to do anything.
mail-invited = You can now help to look after the list of { $organisation }. With this link you sign in. It works once, until { $time }.
mail-waiting-subject = Something is waiting
mail-waiting = Something is waiting for you. New entries: { $entries }. Reports: { $reports }. Off the list because nobody answered: { $unlisted }.
