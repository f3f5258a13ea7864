### Labels: what pages say of items, dates and states, and the words inside texts

language-name = English
language-it = Italian
language-en = English
language-fr = French
language-es = Spanish
language-ar = Arabic
language-uk = Ukrainian
language-ro = Romanian
language-sq = Albanian
language-zh = Chinese
language-bn = Bengali

## Pages

section-news = News
section-meetings = Meetings
section-groups = Groups
section-organisations = Organisations
section-projects = Projects
section-topics = Topics
section-series = Series of meetings
crumb-home = Home
not-found-title = Page not found
redirect-title = This page has moved
title-of-page = { $title }, page { $page }
title-of-year = { $title } of { $year }
pager = Page { $page } of { $count }
feed-title-calendar = Calendar: { $name }
feed-title-news = News: { $name }
only-in-original = This text is only available in its original language.

## When

when-not-stated = Date not stated
when-to-be-settled = Date to be settled
when-day-to-be-settled = Day to be settled
when-hour-to-be-settled = Time to be settled
when-tentative = Date to be confirmed
when-start = { $date }, { $start } ({ $zone })
when-range = { $date }, { $start }–{ $end } ({ $zone })
when-range-days = from { $date }, { $start }, to { $end_date }, { $end } ({ $zone })
when-days = from { $first } to { $last }
zone-europe-rome = Italian time
zone-of = { $city } time
date-and-time = { $date }, { $time }
year-not-stated = Date not stated

## States

status-announced = Announced
status-tentative = To be confirmed
status-confirmed = Confirmed
status-postponed = Postponed
status-cancelled = Cancelled
status-held = Held
status-over = Over
status-moved = Moved
status-now-in-person = Confirmed, now in person
status-now-online = Confirmed, now online
banner-cancelled = This meeting will not take place.
banner-cancelled-on = The meeting planned for { $date } will not take place.
banner-cancelled-past = The meeting planned for { $date } did not take place.
banner-postponed = The new date is not settled yet.
banner-postponed-from = It was planned for { $date }. The new date is not settled yet.
banner-tentative = The date may still change.
banner-moved = The date has changed. Before, it was: { $from }.
banner-now-in-person = The meeting is no longer online: it takes place in person.
banner-now-online = The meeting no longer takes place in a room: it is online.
prefix-cancelled = Cancelled:{" "}
prefix-postponed = Postponed:{" "}
prefix-now-in-person = Now in person:{" "}
prefix-now-online = Now online:{" "}
change-from-to = Moved from { $from } to { $to }.
change-from = Moved. Before, it was: { $from }.
change-to = Moved to { $to }.
change-other = Something has changed.
change-mode = Held in another way. Before: { $from }. Now: { $to }.
change-mode-to = Now: { $mode }.
change-mode-from = Before: { $mode }.
mode-online = Online
mode-in-person = In person
mode-hybrid = Online and in person
groups-all = Open to everyone

## Taking part

join-public = Join online
join-on-request = The link is given on request.
join-by-email = Ask for the link by e-mail.
join-by-email-to = Ask { $email } for the link
join-after-registration = Those who register receive the link.
registration-open = Register
registration-by-email = Register by e-mail
registration-needed = Registration is required.
registration-closed = Registration is closed.
registration-none = No registration needed.
registration-places =
    { $count ->
        [one] 1 place
       *[other] { $count } places
    }

## Records

minutes-none = There are no minutes.
recording-none = There is no recording.
materials-none = There are no materials.
minutes-link = Minutes
recording-link = Recording
material-elsewhere = external site
attendance-none = Attendance was not counted.
attendance-people =
    { $count ->
        [one] 1 person
       *[other] { $count } people
    }
attendance-organisations =
    { $count ->
        [one] 1 organisation
       *[other] { $count } organisations
    }
unknown-date = The date is not stated.
unknown-groups = It is not stated which group it is for.
unknown-records = It is not known whether there are { $list }.
unknown-minutes = minutes
unknown-recording = a recording
unknown-materials = materials
unknown-attendance = The number of participants is not stated.

## Counts

count-meetings =
    { $count ->
        [one] 1 meeting
       *[other] { $count } meetings
    }
count-news =
    { $count ->
        [one] 1 news item
       *[other] { $count } news items
    }
counts = { $list }
fact-meetings =
    { $count ->
        [one] 1 meeting in the archive
       *[other] { $count } meetings in the archive
    }
fact-undated =
    { $count ->
        [one] the date of 1 is not stated
       *[other] the date of { $count } is not stated
    }
fact-organisations =
    { $count ->
        [one] 1 organisation
       *[other] { $count } organisations
    }

## Empty lists

group-empty = No meeting with a date is planned. Subscribers to the calendar will see it as soon as there is one.
meetings-empty = No meeting with a date is planned.
news-empty = There are no news yet.
list-empty = There is nothing here yet.

## Inside texts

alert-note = Note
alert-tip = Tip
alert-important = Important
alert-warning = Warning
alert-caution = Caution
table-label = Table
footnotes-label = Notes
footnote-back = Back to the text, note
