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
section-calendars = Calendar
section-unknown = What we do not know
section-figures = The network in figures
section-search = Search
section-pages = Pages
found-meetings = Meeting
found-news = News
found-groups = Group
found-topics = Topic
found-series = Series of meetings
found-organisations = Organisation
found-projects = Project
found-pages = Page
crumb-home = Home
not-found-title = Page not found
redirect-title = This page has moved
title-of-page = { $title }, page { $page }
title-of-year = { $title } of { $year }
pager = Page { $page } of { $count }
feed-title-calendar = Calendar: { $name }
feed-title-news = News: { $name }
legal-accessibility = Accessibility statement
legal-feedback = Report an accessibility problem
legal-privacy = Privacy
legal-notes = Legal notes
legal-license = Licence of the contents
behind-original = This translation may be older than the original text, which was changed on { $date }.
only-in-original = This text is only available in its original language.
citation = “{ $title }”, { $site }. { $address }
citation-dated = “{ $title }”, { $site }, { $date }. { $address }

## When

when-not-stated = Date not stated
when-to-be-settled = Date to be settled
when-day-to-be-settled = Day to be settled
when-hour-to-be-settled = Time to be settled
when-tentative = Date to be confirmed
when-start = { $date }, { $start } ({ $zone })
when-range = { $date }, { $start }–{ $end } ({ $zone })
when-range-days = from { $date }, { $start }, to { $end_date }, { $end } ({ $zone })
when-page-start = { $date }, { $start } ({ $zone })
when-page-range = { $date }, { $start } to { $end } ({ $zone })
when-days = from { $first } to { $last }
zone-europe-rome = Italian time
zone-of = { $city } time
date-and-time = { $date }, { $time }
year-not-stated = Date not stated

## States

status-announced = Announced
status-tentative = To be confirmed
status-scheduled = Scheduled
status-confirmed = Confirmed
status-postponed = Postponed
status-cancelled = Cancelled
status-held = Held
status-over = Over
status-moved = Moved
status-now-in-person = Now in person
status-now-online = Now online
banner-opening = { $status }.{" "}
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
change-cancelled = Cancelled.
change-postponed = Postponed.
change-mode = Held in another way. Before: { $from }. Now: { $to }.
change-mode-to = Now: { $mode }.
change-mode-from = Before: { $mode }.
mode-online = Online
mode-in-person = In person
mode-hybrid = Online and in person
groups-all = For everyone

## Taking part

join-public = Join online
join-on-request = The link is given on request. It is not stated whom to ask.
join-by-email = Ask for the link by e-mail. The address to write to is not stated.
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
material-file = { $kind }, { $size }
size-bytes = { $size } bytes
size-kilobytes = { $size } kB
size-megabytes = { $size } MB
size-gigabytes = { $size } GB
embed-show = Show the video here
embed-warning = The video comes from { $host }: if you open it, that site learns that you watch it, and may use cookies.
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
unknown-day = The exact day is not stated.
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
count-meetings-for-all =
    { $count ->
        [one] 1 meeting for all groups
       *[other] { $count } meetings for all groups
    }
count-news =
    { $count ->
        [one] 1 news item
       *[other] { $count } news items
    }
count-topics =
    { $count ->
        [one] 1 topic
       *[other] { $count } topics
    }
counts = { $list }
fact-meetings =
    { $count ->
        [one] 1 meeting in the archive
       *[other] { $count } meetings in the archive
    }
fact-undated =
    { $count ->
        [one] 1 meeting without a stated date
       *[other] { $count } meetings without a stated date
    }
fact-organisations =
    { $count ->
        [one] 1 organisation mentioned
       *[other] { $count } organisations mentioned
    }

## The archive

title-of-part = { $title }: { $part }
part-undated = without a date
part-held = held
part-over = over
part-cancelled = cancelled
part-postponed = postponed
part-minutes = with minutes
part-recording = with a recording
facet-held = Held
facet-over = Over, nothing more stated
facet-cancelled = Cancelled
facet-postponed = Postponed
facet-minutes = With minutes
facet-recording = With a recording
by-state = By state and records
by-group = By group
by-topic = By topic
by-organisation = By organisation
all-topics = All topics
all-organisations = All organisations
archive-description = { $title } ({ $counts }). { $site }.
index-description = { $title }: { $names }. { $site }.
index-description-some = { $title } ({ $count }), among them { $names }. { $site }.
plain-description = { $title }. { $site }.
home-description = { $site }: { $facts }.
calendars-description = The calendars of the meetings, to follow on a phone or a computer. { $site }.
search-description = Search the news and meetings of the archive, or look through all titles. { $site }.
index-rest =
    { $count ->
        [one] One more is in the archive, by year:
       *[other] { $count } more are in the archive, by year:
    }
rest-of-part = { $part }: see all ({ $counts })
order-not-known = In which order is not known.
time-between = Between these dates: { $from } and { $to }
time-after = After this date: { $date }
time-before = Before this date: { $date }
neighbours-of-group = In the group “{ $name }”
neighbours-of-network = In the whole network

## What is known, and the figures

question-date = date
question-day = exact day
question-groups = group it is for
question-minutes = minutes
question-recording = recording
question-materials = materials
question-attendance = number of participants
question-published = date of publication
unknown-empty = Nothing is missing from what this archive tells.
unknown-description = What the sources of the archive do not say, meeting by meeting: dates, groups, minutes, recordings, participants. { $site }.
figures-description = The meetings, organisations and topics of each year, in tables and charts: what is known and what is not. { $site }.
figure-meetings = Meetings by year
figure-meetings-caption = How many meetings there are in each year, and in what state. A meeting is “over” if its date is past and nobody has written whether it was held.
figure-organisations = Organisations by year
figure-organisations-caption = How many different organisations organised meetings or spoke at them, and for how many meetings at least one is stated. Those present in several years count once in each, and only once in the total.
figure-organisations-none = No organisation is stated for any meeting.
figure-topics = Topics by year
figure-topics-caption = How many different topics were discussed, and for how many meetings at least one is stated. A topic of several years counts once in each, and only once in the total.
figure-topics-none = No meeting is linked to an entry of the list of topics.
figure-attendance = Participants
figure-attendance-caption = How many people took part in the meetings at which they were counted. Whoever came to several meetings counts each time.
figure-attendance-none = The number of participants is not stated for any meeting.
figure-known = What is stated and what is not
figure-known-caption = For how many meetings or news each thing is stated; for how many it is written that there is none; for how many it is not stated. “Not yet” is for meetings to come.
column-year = Year
column-question = What
column-meetings = Meetings
column-held = Held
column-over = Over
column-to-come = To come
column-postponed = Postponed
column-cancelled = Cancelled
column-organisations = Organisations
column-topics = Topics
column-with-organisations = Meetings with at least one organisation
column-without-organisations = Meetings with none stated
column-with-topics = Meetings with at least one topic
column-without-topics = Meetings with none stated
column-people = People
column-counted = Meetings at which they were counted
column-not-counted = Meetings at which they were not counted
column-not-known = Not stated
column-known = Stated
column-none = There is none
column-open = Not yet
row-not-stated = Not stated
row-whole = Total
chart-past = held or over
chart-to-come = to come
chart-off = postponed or cancelled
chart-known = stated
chart-none = stated not to exist
chart-not-known = not stated
chart-open = not yet
chart-description = Bar chart. The same figures are in the table that follows.

## Empty lists

group-empty = No meeting with a date is planned. Subscribers to the calendar will see it as soon as there is one.
meetings-empty = No meeting with a date is planned.
news-empty = There are no news yet.
list-empty = There is nothing here yet.

## The page of the calendars

calendar-of-network = All meetings
calendar-holds =
    { $kind ->
        [network] The network’s meetings, of whatever group.
        [group] The group’s meetings and those for everyone.
        [series] The meetings of this series.
        [topic] The meetings on this topic.
       *[other] A selection of the network’s meetings.
    }{ $modes ->
        [online] {" "}Only those that can be followed online.
        [room] {" "}Only those in a room.
       *[any] {" "}Online and in a room.
    }{ $past ->
        [all] {" "}All past ones stay in it too.
       *[days] {""}
    }
calendar-upcoming =
    { $count ->
        [one] There is 1 to come now.
       *[other] There are { $count } to come now.
    }
calendar-empty = For now no meeting with a certain day is planned: the calendar is empty, and fills by itself. You can subscribe already.
calendar-nothing-to-come = For now no meeting with a certain day is planned: the calendar holds those that are past or cancelled. The next ones arrive by themselves: you can subscribe already.
app-iphone = iPhone and iPad
    .steps =
        Tap “iPhone, iPad, Mac, Thunderbird” below the calendar of your choice.
        Tap “Subscribe”, then “Add”.
        If nothing happens, copy the address: in the Calendar app tap “Calendars”, add a subscription calendar and paste the address.
    .refresh = When the phone fetches new data. How often it does is chosen in the settings of the calendar accounts, under “Fetch New Data”.
    .cancelled = They stay in the calendar, struck through.
    .remove = In the Calendar app tap “Calendars”, then the “i” next to the name, and unsubscribe.
app-mac = Mac
    .steps =
        Press “iPhone, iPad, Mac, Thunderbird” below the calendar of your choice.
        In the window that opens press “Subscribe” and choose how often to update.
        If nothing happens, copy the address: in Calendar open the File menu, choose “New Calendar Subscription” and paste the address.
    .refresh = As often as you chose, from every 5 minutes to once a week.
    .cancelled = They stay in the calendar, struck through.
    .remove = In Calendar right-click the name in the sidebar, and unsubscribe.
app-google = Google Calendar
    .steps =
        You need a computer: the app on the phone cannot add calendars.
        On the computer press “Google Calendar” below the calendar of your choice, then “Add”.
        If that does not work, copy the address and paste it on Google Calendar’s page for adding a calendar from a URL.
        On the phone the calendar appears by itself if you use the same account. If you do not see it, turn it on in the app’s settings.
    .refresh = After some hours, up to a day, and it cannot be made faster. For a change at the last moment look at the site.
    .cancelled = They disappear from the calendar without notice.
    .remove = On a computer press the three dots next to the calendar’s name, then “Settings” and “Unsubscribe”.
app-outlook-web = Outlook.com and Microsoft 365
    .steps =
        Sign in to your Outlook account in the browser: if you do not do so first, the link leads to the start page.
        Press “Outlook.com” if the account is personal, “Microsoft 365” if it is of your work or school, and confirm.
        If that does not work, copy the address: in Outlook’s calendar choose “Add calendar”, then “Subscribe from web”, and paste the address.
    .refresh = After about three hours, up to a day.
    .cancelled = They stay in the calendar and look like the others: look at the title, which says that they are cancelled.
    .remove = Press the three dots next to the calendar’s name and choose “Remove”.
app-outlook-classic = Classic Outlook for Windows
    .steps =
        Copy the address of the calendar of your choice.
        In Outlook open the File menu, then “Account Settings” and the tab “Internet Calendars”, and press “New”.
        Paste the address, press “Add” and confirm.
    .refresh = When Outlook sends and receives, about every six hours.
    .cancelled = They stay in the calendar and look like the others: look at the title, which says that they are cancelled.
    .remove = Right-click the calendar’s name and choose “Delete Calendar”.
app-thunderbird = Thunderbird
    .steps =
        Copy the address of the calendar of your choice.
        In Thunderbird’s calendar make a new calendar and choose “On the Network”.
        Paste the address, leave the user name empty, press “Find Calendars” and then “Subscribe”.
    .refresh = Every 30 minutes, if you choose nothing else.
    .cancelled = They stay in the calendar, struck through.
    .remove = Right-click the calendar’s name and unsubscribe.
app-android = Android with ICSx⁵ or DAVx⁵
    .steps =
        If you use Google Calendar on the phone, follow the instructions for Google Calendar: they are enough.
        Otherwise install the app ICSx⁵. Those who use DAVx⁵ install ICSx⁵ too: it is the one that reads addresses like these.
        In ICSx⁵ press “+”, paste the address of the calendar of your choice and confirm.
    .refresh = As often as you choose in the app.
    .cancelled = They stay in the calendar, marked as cancelled where the app that you use shows it.
    .remove = In ICSx⁵ open the calendar and delete it.
app-gnome = GNOME Calendar (Linux)
    .steps =
        Copy the address of the calendar of your choice.
        In Calendar open the menu, choose “Manage Calendars”, then “Add Calendar”.
        Paste the address and press “Add”.
    .refresh = As often as you choose.
    .cancelled = They stay in the calendar, marked as cancelled.
    .remove = In “Manage Calendars” open the calendar and remove it.
app-nextcloud = Nextcloud
    .steps =
        Copy the address of the calendar of your choice.
        In Calendar press the “+” of the calendars and choose the new subscription from a link, read-only.
        Paste the address and confirm.
    .refresh = About every six hours.
    .cancelled = They stay in the calendar, struck through.
    .remove = Press the three dots next to the calendar’s name and unsubscribe.

## The search

search-found = Results for “{ $words }”: { $count }
search-none = No results for “{ $words }”. Try a shorter word, remove a filter, or look at the list below.
search-also = Also found: { $words }
search-some = No page has all of these words: here are those that have the most.
search-common = Words that are too common were not searched: { $words }
search-failed = The search could not read the archive. Load the page again, or look at the list below.

## Inside texts

alert-note = Note
alert-tip = Tip
alert-important = Important
alert-warning = Warning
alert-caution = Caution
table-label = Table
footnotes-label = Notes
footnote-back = Back to the text, note
