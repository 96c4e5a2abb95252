# What is wrong with something that was filled in or sent. The name of the field stands beside it.
# $given is what somebody wrote: it may be in any language. No blame; say what would be right.

problem-required = Something is still needed here.
problem-contact-or-meeting = Give at least one way to make contact, or a meeting.
problem-unknown-code = “{ $given }” is not known here.
problem-unknown-code-nearest = “{ $given }” is not known here. Do you mean “{ $nearest }”?
# A field is one named part of what a program sent.
problem-unknown-field = There is no field “{ $given }”.
problem-unknown-field-nearest = There is no field “{ $given }”. Do you mean “{ $nearest }”?
# $detail is technical and in English.
problem-wrong-shape = This does not have the form that is needed here: { $detail }
problem-not-a-language = “{ $given }” is not the code of a language, such as nl, tr or kmr.
# $max is a number of characters.
problem-too-long = This is too long. At most { $max } characters fit.
# $max is a number of things in a list.
problem-too-many = There are too many. At most { $max } fit.
problem-not-a-number = “{ $given }” is not a number from { $min } to { $max }.
problem-not-a-time = “{ $given }” is not a time. Write it like this: 19:30
problem-not-a-date = “{ $given }” is not a date. Write it like this: 2026-11-24
problem-not-a-time-zone = “{ $given }” is not a time zone, such as Europe/Amsterdam.
# A rule by which a meeting repeats; the example is a technical code.
problem-bad-rule = “{ $given }” is not a rule by which a meeting repeats, such as FREQ=WEEKLY;BYDAY=TU
problem-rule-never-meets = With the rule “{ $given }” there is never a meeting.
problem-unknown-place = We do not know “{ $given }” as a place or postcode. Try a larger place nearby, or the digits of a postcode.
problem-unknown-place-nearest = We do not know “{ $given }” as a place or postcode. Do you mean “{ $nearest }”?
problem-not-an-email = “{ $given }” is not an e-mail address.
problem-not-a-url = “{ $given }” is not the address of a website. Such an address begins with https://
problem-not-a-phone = “{ $given }” is not a telephone number.
problem-ages-crossed = The lowest age is higher than the highest.
problem-needs-near = Please fill in a place or postcode too. Then we know where to measure the distance from.
# The link to a next page of results is old or was copied only in part.
problem-bad-cursor = This spot in the list no longer exists. Start again at the beginning of the list.
problem-twice = { $given } is there twice. Each group needs a number or key of its own.
