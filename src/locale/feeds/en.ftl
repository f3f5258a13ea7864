### What calendars, feeds and structured data print.
# Keys begin with `feed-`; the files of all languages keep the same keys. Words that pages print too are in `labels`.

## Names of calendars and feeds
feed-calendar-name = { $site }: meetings
feed-calendar-name-of = { $site }: { $name }
feed-calendar-description =
    { $name }: { $modes ->
        [online] online meetings
        [room] meetings in person
       *[any] meetings online and in person
    } to come and { $past ->
        [all] past
       *[days] of the last { $days } days
    }. Those without a day yet are only on the site: { $url }
feed-news-name = { $site }: news
feed-news-name-of = { $site }: news of { $name }
feed-calendar-former = The calendar “{ $name }” is no longer kept: it can be removed.
feed-news-former = The news “{ $name }” are no longer kept: the subscription can be removed.

## The title of an event
feed-title-cancelled = CANCELLED: { $title }
feed-title-postponed = POSTPONED: { $title }
feed-title-now-in-person = NOW IN PERSON: { $title }
feed-title-now-online = NOW ONLINE: { $title }
feed-title-hour-unknown = { $title } (time to be announced)

## The state of an event
feed-state-cancelled = The meeting is cancelled.
feed-state-postponed = The meeting is postponed: its new day is not known yet.
feed-state-gone = The meeting was taken off the site and does not take place. The other meetings: { $url }

## How to take part
feed-join-public = Link: { $url }
feed-join-unknown = How to join is not stated.
feed-page = Page of the meeting: { $url }
feed-registration = Registration: { $target }
feed-registration-until = Register by: { $date }

## Where
feed-place-online = Online
feed-place-on-request = Online, link on request
feed-place-by-email = Online, link by e-mail
feed-place-after-registration = Online, link after registration
feed-place-both = { $place } / { $online }

## What changed
feed-changed-on = Change ({ $date }).

## What is known of an event
feed-place = Place: { $place }
feed-hour-unknown = The time is not stated yet.
feed-end-unknown = When it ends is not stated: the calendar shows { $minutes } minutes.
feed-organisers = Organised by:
feed-guests = Speaking:
feed-groups = Groups: { $groups }
feed-language = Language: { $language }
feed-material = Material
feed-link = { $title }: { $url }
