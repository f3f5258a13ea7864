### Theme words
# What the templates print themselves, as `words.skip_to_content` and so on. Plain messages, no arguments; the files of all languages keep the same keys.

## The frame of every page
colon = {": "}
skip-to-content = Skip to content
nav-main = Main
nav-crumbs = Breadcrumb
original = The original text
read-in = Read in:
languages = Languages
feeds = Updates
home = Home
updated = Last updated:
made-on = This page was made on
on-now = On now
your-time = In your time zone:
cite = Cite this page
privacy-note = This site uses no cookies.
made-with = Made with

## Sections and headings
all-meetings = All meetings
all-news = All news
meetings = Meetings
news = News
groups = Groups
topics = Topics
organisations = Organisations
projects = Projects
upcoming = Upcoming meetings
no-upcoming = No upcoming meeting has a date yet.
past = Past meetings
undated = Meetings without a date
from-archive = From the meeting archive
latest-news = Latest news
in-this-page = On this page
by-year = By year
pages = Pages
page-previous = Previous page
page-next = Next page

## Facts
when = When
was-due = Was planned for
status = Status
where = Where
audience = For
language = Language
organisers = Organised by
guests = Guests
participants = Who takes part
series = Series
project = Project
attendance = Attendance
source = Source
published = Published
updated-term = Updated
authors = Authors
date-unknown = Date not stated
kind = Kind
website = Website
also-called = Also:
also-called-term = Other names
continues = Continues
continued-by = Continued by
extensions = Extensions
until = until:

## The page of a meeting
join = How to take part
register-until = Last day to register:
changes = What has changed
reason = Reason:
materials = Materials
recording = Recording
minutes = Minutes
unknown = What we do not know
meeting-news = News about this meeting
order = Order of the meetings
comes-after = After
comes-before = Before
nav-meetings = Other meetings
meeting-previous = Previous meeting
meeting-next = Next meeting

## The page of a news item
news-meetings = Meetings mentioned
nav-news = Other news
news-older = Older
news-newer = Newer

## Calendars and feeds
add-to-calendar = Add to calendar
download-ics = Download the .ics file
or-subscribe = Or subscribe, and new meetings arrive by themselves:
calendar-honest = These are copies, and do not follow changes: where the meeting is moved or cancelled, they stay as they were. A subscription is updated by itself, but apps read it again only every few hours: Google may take a day.
remove-from-calendar = Remove from calendar
remove-from-calendar-how = Open the file with your calendar: it marks that the meeting does not take place on that day. Subscribers need do nothing.
follow = Stay up to date
follow-calendar = In your calendar
subscribe-calendar = Subscribe to the calendar
subscribe-apps = For iPhone, Mac, Thunderbird and apps that open webcal addresses.
subscribe-copy = For other apps, copy this address and paste it where the app adds a calendar from a URL:
subscribe-guide = Google, Outlook and other apps: how to do it
subscribe-honest = A subscription updates by itself, but apps read the calendar again only every few hours: Google may take a day. For a last-minute change, look at this page.
follow-news = In your news reader
follow-news-how = Copy the address of this link into your feed reader.

## The page of the calendars
calendars-intro = To subscribe to a calendar is to connect this site with the calendar that you use already, on your phone or computer: new meetings appear by themselves, and those that are moved move. You need not register or leave your e-mail address, and you can stop whenever you like.
calendars-choose = Choose a calendar
calendars-which = Each calendar holds meetings whose day is certain. The others are found on the site only, until their day is known.
calendars-with = Subscribe with:
app-webcal = iPhone, iPad, Mac, Thunderbird
app-google-name = Google Calendar
app-outlook-name = Outlook.com
app-microsoft-name = Microsoft 365 (work or school)
calendars-on-site = The meetings on the site
calendars-apps = How to do it, app by app
calendars-apps-how = Choose your app to read how the calendar is added, how often it is updated and how it is removed.
calendars-changes = When a meeting changes
calendars-changes-how = A meeting that is moved moves in your calendar too, and the title says so where it is cancelled or postponed. Until your app has read the calendar again, though, you see what was there before: when in doubt, what the site says holds.
calendars-stop = When you want to stop
calendars-stop-how = Remove the calendar from your app, as is explained for each: all its meetings disappear together. You need not tell anyone.
app-steps = How to add it
app-refresh = Updated
app-cancelled = Cancelled meetings
app-remove = How to remove it
app-by-address = Open Google Calendar’s page for adding a calendar from a URL

## The archive
browse = Browse the archive
archive = Archive

## The network in figures
figures-intro = The site works these figures out from what is written on it. What is known and what is not are kept apart: no figure is an estimate.
figures-absent = What cannot be counted
figures-unknown = What we do not know, meeting by meeting
not-known = not known
download-csv = Download the table (CSV)

## What is not known
unknown-intro = This archive says only what its sources say. Below is what the sources do not say: we leave it blank, and we do not guess.
unknown-missing = What is missing
unknown-missing-how = Of these meetings and news it is not stated:
unknown-told = What else we do not know
unknown-told-how = These pages say so:
unknown-order = The order in time
unknown-order-how = The date of these meetings is not stated, and it is not known which one came before which:
unknown-open = What is still to be settled
unknown-open-how = These meetings are still to come: this has not been settled, or not been published, yet.
unknown-none = What is known not to exist
unknown-none-how = Nothing is forgotten here: it is stated that there is none.
unknown-by-year = Year by year
unknown-help = If you know something that is missing here
unknown-help-how = Write to:
unknown-figures = The network in figures
## The search
search-words = Words to look for
search = Search
search-narrow = Narrow the search
search-kind = Kind
search-group = Group
search-year = Year
search-any = All
search-results = Results
search-more = Show more results
search-no-script = Searching does not work in this browser, because JavaScript is off. The whole archive stands below: you can use your browser’s “find in page”.
search-archive = The whole archive

## Not found, moved
not-found-why = If you typed the address, check that it is right. If you pasted it, check that it is complete.
not-found-where = You can start again from here:
not-found-report = Did a link on this site bring you here?
not-found-tell = Report the broken link
moved = This page has a new address
moved-here = Go to the page
