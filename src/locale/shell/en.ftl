### The words of the command line.

shell-built = Done: { $pages ->
    [one] 1 page
   *[other] { $pages } pages
}, { $feeds ->
    [one] 1 feed
   *[other] { $feeds } feeds
}, { $seconds } s → { $output }/ ({ $written } written, { $unchanged } unchanged, { $removed } removed)
shell-when = { $date } at { $time }
shell-verified = Verified: without a memory it comes out the same, in { $files ->
    [one] 1 file
   *[other] { $files } files
}
shell-verify-failed = The verification fails: { $count ->
    [one] one file is not
   *[other] { $count } files are not
} as without a memory ({ $files }). It is a fault of the program: report it, and meanwhile delete the output folder and build again
shell-turn = The site changes by itself on { $when }: { $cause ->
    [over] “{ $title }” ends
    [passes] the day passes on which “{ $title }” was to take place
    [registration] registration for “{ $title }” closes
    [appears] { $title } is published
   *[calendar] “{ $title }” leaves a calendar
}. For that to show, run build again from then on.
shell-standing = Nothing has changed: what is published is as it should be.
shell-standing-until = Nothing has changed: what is published is as it should be until { $when }.
shell-build-failed = { $counts }: { $output }/ stays as it was
shell-checked = { $pages ->
    [one] 1 page
   *[other] { $pages } pages
}: { $counts }
shell-counts = { $errors ->
    [0] no errors
    [one] 1 error
   *[other] { $errors } errors
}, { $warnings ->
    [0] no warnings
    [one] 1 warning
   *[other] { $warnings } warnings
}{ $notes ->
    [0] {""}
    [one] , 1 note
   *[other] , { $notes } notes
}
shell-checked-external = Links to other sites: { $asked ->
    [one] 1 checked
   *[other] { $asked } checked
}{ $remembered ->
    [0] {""}
    [one] , 1 that answered within the last week
   *[other] , { $remembered } that answered within the last week
}{ $left ->
    [0] {""}
    [one] , 1 not checked: time was up, run the command again or allow more with `--external-seconds`
   *[other] , { $left } not checked: time was up, run the command again or allow more with `--external-seconds`
}
shell-counts-strict = { $counts } (with `--strict` warnings count as errors)

## fix

shell-fix-file = { $path }: { $fixes ->
    [one] 1 correction
   *[other] { $fixes } corrections
}
shell-fix-line = {"  "}line { $line }: { $message } [{ $code }]
shell-fixed = Done: { $fixes ->
    [one] 1 correction
   *[other] { $fixes } corrections
} in { $files ->
    [one] 1 file
   *[other] { $files } files
}
shell-fix-would = { $fixes ->
    [one] 1 correction
   *[other] { $fixes } corrections
} could be made in { $files ->
    [one] 1 file
   *[other] { $files } files
}; nothing was written
shell-fix-nothing = There is nothing that can be corrected without you
shell-fix-left = Left for you to correct: { $counts }. `connessi check` tells what
shell-fix-previous = Correcting without knowing what is published: { $cause }

## Work in progress

shell-stage-read = reading the sources
shell-stage-build = building the site
shell-stage-pictures = making the pictures
shell-stage-write = writing the files
shell-stage-external = asking other sites whether links lead anywhere

## How long each stage takes

shell-timing-stage = stage
shell-timing-seconds = seconds
shell-timing-cpu = CPU
shell-timing-share = share
shell-timing-total = in all
shell-timing-memory = memory at most
shell-timing-known = seeing whether anything has changed
shell-timing-read = reading the sources
shell-timing-previous = reading what is already published
shell-timing-parse = understanding each text
shell-timing-theme = reading the templates
shell-timing-recall = recalling what was told
shell-timing-assemble = putting the site together
shell-timing-index = preparing the search
shell-timing-plan = deciding what to publish
shell-timing-render = filling the pages
shell-timing-stamp = making feeds and calendars
shell-timing-findings = ordering what is wrong
shell-timing-pictures = making the pictures
shell-timing-compare = comparing with what is there
shell-timing-write = writing the files
shell-timing-remember = noting what was written
shell-timing-tell = telling how it went

## What is already published

shell-stage-previous = reading what is already published
shell-previous-forgotten = There was a `{ $register }` in { $place } already, and with `--no-previous` it was not read: the calendars have forgotten what they had told. That
    is right only for the first publication.
shell-more-findings = … and { $count } more. Mend these first.
shell-previous-none = There is no `{ $register }` in `{ $place }`, the register of what is already published. For the first publication that is right; otherwise
    the calendars lose the memory of what they have told the people who follow them: build with `--previous { $address }`
shell-serve-previous = Preview without the calendars’ memory: { $cause }

## serve

shell-serve-at = The site is at { $url } (Ctrl-C to end)
shell-served = { $pages ->
    [one] 1 page
   *[other] { $pages } pages
}, { $feeds ->
    [one] 1 feed
   *[other] { $feeds } feeds
}, { $seconds } s
shell-serve-failed = { $counts }: the last good version stays
shell-serve-port = Port { $taken } is taken: using { $port }
shell-serve-host = Careful: on { $host } the site can be seen by anyone on your network
shell-serve-open = Cannot open the browser: open { $url }
shell-serve-polling = The system does not report changes ({ $cause }): looking for them every half second
shell-serve-limit = there are more folders than it watches
shell-serve-panic = Connessi has a fault: building the site was cut short. The message in the terminal helps to find it
shell-serve-heading = The site has errors: this is the last good version
shell-serve-heading-alone = The site has errors: it will show here as soon as they are mended
shell-serve-not-found = There is nothing here.
shell-serve-building = Building the site …

## the bar of the preview

shell-overlay-count = { $errors ->
    [one] 1 error
   *[other] { $errors } errors
}
shell-overlay-close = show or hide
shell-bar-name = Preview
shell-bar-today = today is { $date }
shell-bar-as-of = as if today were { $date }
shell-bar-draft = draft
shell-bar-later = from { $date }
shell-bar-draft-page = This is a draft: readers of the site do not see this page.
shell-bar-later-page = Readers of the site will see this page from { $date }.
shell-bar-day-heading = What day it is
shell-bar-day = Show the site as it is on
shell-bar-day-show = Show
shell-bar-day-now = Back to now
shell-bar-drafts-hide = Hide drafts and future texts
shell-bar-drafts-show = Show drafts and future texts
shell-bar-languages = Languages
shell-bar-page = This page
shell-bar-source = Its text is in
shell-bar-edit = Open in the editor
shell-bar-feeds = It stands in these feeds
shell-bar-check = Check
shell-bar-checking = Looking …
shell-bar-check-none = There is nothing to say about this page.
shell-bar-check-site = In the whole site: { $counts }. The full list: `connessi check`
shell-bar-calendars = Followers of the calendars will see
shell-bar-calendars-none = Nothing different from what is published.
shell-bar-calendars-unknown = What is published is not known, so neither is what changes. Say where it is with `--previous`.
shell-bar-calendars-in = In: { $calendars }

## new

shell-new-accessibility = For the link at the foot of every page write into site.toml, below [legal]: accessibility_statement = "{ $path }"
shell-new-file = Created { $path }
shell-new-site = Created the site in { $path } ({ $files } files). Now:
    {"  "}cd { $path }
    {"  "}connessi serve --open
shell-new-theme = Created the theme in { $path }:
shell-new-theme-file = {"  "}{ $path }
shell-new-theme-next = To use it write in site.toml, { $line ->
        [none] before every [section]:
       *[other] on line { $line }, in place of theme = "{ $value }":
    }
    {"  "}theme = "{ $name }"
    Then look at it while you change it: connessi serve --open
    What may be changed is written in docs/templates.md.
shell-new-refused = { $path } was not written
shell-new-meetings = Created { $meetings ->
    [one] 1 meeting
   *[other] { $meetings } meetings
}:
shell-new-meetings-dry-run = { $meetings ->
    [one] This would create 1 meeting; nothing was written
   *[other] This would create { $meetings } meetings; nothing was written
}:
shell-new-meetings-file = {"  "}{ $path }  { $day }
shell-new-meetings-without = Months left out, because they have no such day: { $months }
shell-new-meetings-unmet = Not among these days, so `--except` changed nothing: { $days }
shell-new-meetings-refused = No file was written
shell-new-comment = Take the hash sign off the lines that you need; leave out what is not known.

## What fills a file (plan)

shell-state-cancelled = The meeting is cancelled.
shell-state-postponed = The meeting is postponed; its new day is not known yet.
shell-state-changed = Written into { $path }:
shell-state-refused = { $path } stays as it was: the site would have errors.
shell-state-one-of = It may be { $path }
shell-todo-nothing = Nothing is missing.
shell-todo-status = the state (`status: held`)
shell-todo-minutes = the minutes
shell-todo-recording = the recording
shell-todo-attendance = the attendance
shell-todo-no-date = undated
shell-explain-meant = Perhaps `{ $code }`?
shell-explain-example = For example:
shell-explain-after = Mended, { $path }:
shell-explain-without = And { $path } is taken away.
shell-job-home = home page
shell-job-news = news item
shell-job-news-index = news index
shell-job-news-year = news of { $detail }
shell-job-meeting = meeting
shell-job-meeting-index = meetings index
shell-job-meeting-year = meetings of { $detail }
shell-job-group = group
shell-job-group-index = groups index
shell-job-organisation = organisation
shell-job-organisation-index = organisations index
shell-job-project = project
shell-job-project-index = projects index
shell-job-topic = topic
shell-job-topic-index = topics index
shell-job-series = series
shell-job-series-index = series index
shell-job-calendar-index = page of the calendars
shell-job-archive = part of the archive
shell-job-unknown = what is not known
shell-job-figures = the network in figures
shell-job-table = table of figures
shell-job-search = page of the search
shell-job-search-file = index of the search
shell-job-page = page
shell-job-not-found = not-found page
shell-job-feed = news feed
shell-job-group-feed = feed of a group
shell-job-series-feed = feed of a series
shell-job-topic-feed = feed of a topic
shell-job-selection-feed = news feed chosen in site.toml
shell-job-calendar = calendar
shell-job-group-calendar = calendar of a group
shell-job-series-calendar = calendar of a series
shell-job-topic-calendar = calendar of a topic
shell-job-selection-calendar = calendar chosen in site.toml
shell-job-invitation = invitation
shell-job-sitemap = sitemap
shell-job-register = register of what is published
shell-job-former-feed = feed at a former address
shell-job-robots = rules for search engines
shell-job-headers = what the web server sends
shell-job-redirect = redirect to { $detail }
shell-job-asset = copy
shell-job-picture = picture, { $detail }
shell-job-theme-file = theme file

## calendar explain

shell-explain-previous = Compared with what is already published: { $from }
shell-explain-previous-none = There is no `{ $register }` in `{ $place }`: nothing has been published so far, so everything is new
shell-explain-previous-not-wanted = With `--no-previous` nothing is compared with what is already published: everything counts as new
shell-explain-previous-unusable = Nothing is compared: `{ $from }` tells of nothing published that I can read, so everything counts as new
shell-explain-former = Former address: the same calendar is now at { $url }
shell-explain-closed = Closed calendar: what it was of is no more. Those who still follow it see the meetings that were in it, until they are over
shell-explain-events = { $events ->
    [0] No meetings
    [one] 1 meeting
   *[other] { $events } meetings
}
shell-explain-events-changed = { $count }; { $changes ->
    [0] nothing changes for those who follow the calendar
    [one] 1 thing is new for those who follow the calendar
   *[other] { $changes } things are new for those who follow the calendar
}
shell-explain-events-new = { $count }; the calendar is new, nobody follows it yet
shell-explain-empty-none = The calendar is empty because the site has no meeting that it is about.
shell-explain-empty = The calendar is empty because none of the meetings that it is about can stand in it: see why below.
shell-explain-event = { $when }  { $title } ({ $state })
shell-explain-day = { $date }, all day
shell-explain-days = from { $from } to { $to }
shell-explain-hours = { $date }, { $start }–{ $end }
shell-explain-hours-over = { $from }, { $start } – { $to }, { $end }
shell-explain-zone = { $time } ({ $zone })

shell-explain-state-removed = taken off the site
shell-explain-state-unreadable = its text has an error

shell-explain-change-added = new
shell-explain-change-cancelled = cancelled
shell-explain-change-postponed = postponed: not on this day, and the new one is not known
shell-explain-change-removed = cancelled, because its text was taken off the site
shell-explain-change-unreadable = its text has an error: nothing is published until that is mended
shell-explain-change-back = on again
shell-explain-change-moved = moved: before, { $from }
shell-explain-change-retitled = retitled: before, “{ $from }”
shell-explain-change-changed = changed: its text, place, link or state

shell-explain-left-heading = Those who follow the calendar no longer see:
shell-explain-left = { $when }  { $title }
    {"      "}no longer there: { $reason }
shell-explain-left-closed = the calendar is closed
shell-explain-left-removed = it was taken off the site
shell-explain-left-unreadable = its text has an error
shell-explain-left-other-scope = the calendar is no longer about it
shell-explain-left-no-day = it no longer has a day
shell-explain-left-in-person = it is in person, and the calendar has no such meetings
shell-explain-left-online = it is online, and the calendar has no such meetings
shell-explain-left-hybrid = it is online and in person, and the calendar has no such meetings
shell-explain-left-over = it has been over for more than { $days } days

shell-explain-missing-heading = Not in the calendar:
shell-explain-missing-no-day = { $meetings ->
    [one] 1 meeting without a day
   *[other] { $meetings } meetings without a day
}:
shell-explain-missing-in-person = { $meetings ->
    [one] 1 meeting in person only
   *[other] { $meetings } meetings in person only
}
shell-explain-missing-online = { $meetings ->
    [one] 1 meeting online
   *[other] { $meetings } meetings online
}
shell-explain-missing-hybrid = { $meetings ->
    [one] 1 meeting online and in person
   *[other] { $meetings } meetings online and in person
}
shell-explain-missing-over = { $meetings ->
    [one] 1 meeting that has been over for more than { $days } days
   *[other] { $meetings } meetings that have been over for more than { $days } days
}
shell-explain-missing-unpublished = { $meetings ->
    [one] 1 text of the site that is not published yet (a draft, or for a later day)
   *[other] { $meetings } texts of the site that are not published yet (drafts, or for a later day)
}:
shell-explain-missing-meeting = { $title } — { $source }
shell-explain-missing-meeting-dated = { $title } ({ $date }) — { $source }

## Why a command could not run

shell-error-find-site = there is no site in `{ $path }`: `site.toml` is missing
    .help = name the site's folder with `--root DIR`, or create a site with `connessi new site DIR`
shell-error-read-folder = cannot read the folder `{ $path }`
    .help = check the folder's permissions, then try again
shell-error-read-file = cannot read `{ $path }`
    .help = check the file's permissions, then try again
shell-error-take-now = `{ $path }` is no instant
    .help = write a date such as `2030-05-10`, a time such as `2030-05-10T12:00`, or `2030-05-10T12:00:00+02:00[Europe/Rome]`
shell-error-take-epoch = `SOURCE_DATE_EPOCH` is `{ $path }`, which is no number of seconds
    .help = unset the variable, or give it the seconds since 1970
shell-error-take-base-url = `{ $path }` is not the address of a site
    .help = write a whole address, such as `https://rete.example/`
shell-error-take-date = `{ $path }` is no date
    .help = write the day as `2030-05-14`; for a meeting, the month `2030-05` or the year `2030` will do
shell-error-take-time = `{ $path }` is no time of day
    .help = write the time as `16:30`
shell-error-take-rhythm = `{ $path }` is no rhythm that I can read
    .help = write, for example, `every tuesday`, `every 2 weeks`, `every 2 weeks on tuesday`, `2nd tuesday of the month`, `1st and 3rd monday of the month`, `last thursday of the month` or `day 15 of the month`
shell-error-take-times = `{ $path }` does not say how many meetings to create
    .help = write a number from 1 to 200
shell-error-take-editor = `{ $path }` is no editor that I can open
    .help = write `vscode`, `vscodium`, `cursor`, `zed`, `idea`, `sublime`, `textmate`, `none`, or an address such as `editor://open?file={"{file}"}&line={"{line}"}`
shell-error-take-title = no file name can be made from `{ $path }`
    .help = choose a title with some letters or digits
shell-error-output-in-sources = the site cannot go into `{ $path }`: its sources are there
    .help = choose a folder of its own with `--output`
shell-error-output-foreign = the folder `{ $path }` holds files that I did not write
    .help = move or empty it, or choose a new folder with `--output`
shell-error-output-not-folder = `{ $path }` is not a folder
    .help = move it, or choose a folder with `--output`
shell-error-output-file = I did not write `{ $path }`, but the site has something to put there
    .help = move that file, to `static/` for example, or change the address of the page
shell-error-lock-output = another `connessi build` is writing into `{ $path }`
    .help = wait until it has finished, then try again
shell-error-read-output = cannot read `{ $path }`
    .help = check the permissions of the output folder, then try again
shell-error-write-folder = cannot make the folder `{ $path }`
    .help = check permissions and disk space, then try again: the next build puts everything in order
shell-error-write-file = cannot write `{ $path }`
    .help = check permissions and disk space, then try again: the next build puts everything in order
shell-error-mend-file = `{ $path }` cannot be corrected
    .help = check the permissions of the file and of its folder, then try again
shell-error-mend-other = `{ $path }` is no text of the site
    .help = only the texts in `content/` and `site.toml` are corrected
shell-error-remove-file = cannot remove `{ $path }`
    .help = check permissions, then try again: the next build puts everything in order
shell-error-print-result = cannot write the result to `{ $path }`
    .help = check the space on the disk and where what the program writes goes to, then try again
shell-error-create-file = `{ $path }` exists already
    .help = open and change it, or choose another title
shell-error-create-meetings = `{ $path }` exists already, and no file was written
    .help = begin later with `--from`, leave that day out with `--except`, or choose another title
shell-error-create-site = the folder `{ $path }` is not empty
    .help = choose a new folder, or an empty one
shell-error-listen = cannot answer on `{ $path }`
    .help = choose another port with `--port`, or leave out `--host`
shell-error-change-meeting = the file `{ $path }` does not begin with its facts between two lines `---`
    .help = add them, then try again
shell-error-record-change = in `{ $path }` the `changes` are written in a way that cannot be carried on
    .help = write them as a list, a line `- ` each, then try again
shell-error-find-meeting = there is no meeting `{ $path }`
    .help = write the path of its file, such as `content/meetings/first.md`, its name without `.md`, its `id` or its title
shell-error-choose-meeting = `{ $path }` may be more than one meeting
    .help = write the path of its file
shell-error-keep-end = the end `{ $path }` has a date of its own, and cannot be moved along
    .help = state the time of its end with `--end`, or change `end` in the file
shell-error-explain-code = there is no error and no warning `{ $path }`
    .help = `connessi explain` lists them all
shell-error-take-previous = `{ $path }` is neither a folder nor a web address
    .help = after `--previous` write the address of the published site, such as `https://rete.example/`, or the folder that it is in
shell-error-find-previous = cannot find the register of what was published, `{ $path }`
    .help = check `--previous`, or `previous` in `site.toml`: it is to be the address or the folder of the published site; only if this is the first publication, use `--no-previous`
shell-error-find-own-previous = `{ $path }` is missing, the register that the last build wrote
    .help = put it back, or name the published site with `--previous`; with `--no-previous` the calendars that people follow lose their memory
shell-error-read-previous = cannot read the register of what was published, `{ $path }`
    .help = check the file and its permissions, or name another place with `--previous`; only if this is the first publication, use `--no-previous`
shell-error-fetch-previous = cannot fetch the register of what was published, `{ $path }`
    .help = check the network and the address, then try again; or name a folder with a copy of the published site with `--previous`; only if this is the first publication, use `--no-previous`
shell-error-find-calendar = the site has no calendar `{ $path }`
    .help = give the path of a calendar, or the name of its group, series or topic; without any, the whole network’s is meant
shell-error-choose-calendar = `{ $path }` can mean several calendars
    .help = give the path of the one that you want
shell-error-read-calendar = the calendar `{ $path }` cannot be read
    .help = look at the name of the file
shell-error-fetch-calendar = the calendar cannot be had from `{ $path }`
    .help = try the address in a browser: a file has to be downloaded
shell-calendar-checked = { $files ->
    [one] 1 calendar or feed
   *[other] { $files } calendars or feeds
}: { $counts }

shell-help-storage-full = free some disk space, then try again: the next build puts everything in order
shell-cause-not-found = it does not exist
shell-cause-permission-denied = permission denied
shell-cause-already-exists = it exists already
shell-cause-storage-full = the disk is full
shell-cause-read-only = the disk is read-only
shell-cause-address-in-use = the port is taken
shell-cause-address-not-available = it is no address of this computer
shell-cause-not-a-folder = it is not a folder
shell-cause-is-a-folder = it is a folder
shell-cause-name-too-long = the name is too long or not allowed
shell-cause-no-folder = the folder does not exist
shell-cause-not-a-file = it is not a file
shell-cause-changed = somebody has just changed it
shell-cause-not-text = it is not a text in UTF-8
shell-cause-too-large = it is larger than { $limit } MB
shell-cause-status = the server answers { $status }
shell-cause-no-host = the server’s name cannot be found, or there is no network
shell-cause-not-safe = the connection is not safe ({ $detail })
shell-cause-proxy = the proxy does not work ({ $detail })
shell-cause-redirects = the server leads from one address to another without end
shell-cause-no-answer = the answer is not that of a web server ({ $detail })
shell-cause-choices = there are { $choices }
shell-cause-timed-out = it takes too long
shell-cause-connection-refused = the server does not answer
shell-cause-no-network = there is no network
shell-cause-cut-short = the answer was cut short

## Command lines that cannot be meant

shell-usage-command = there is no command `{ $arg }`
shell-usage-command-missing = the command is missing
shell-usage-option = there is no option `{ $arg }` here
shell-usage-value = `{ $value }` will not do for `{ $arg }`
shell-usage-value-missing = the value after `{ $arg }` is missing
shell-usage-missing = `{ $arg }` is missing
shell-usage-twice = `{ $arg }` may stand only once
shell-usage-conflict = `{ $arg }` and `{ $other }` do not go together
shell-usage-suggest = did you mean `{ $suggestion }`?
shell-usage-help = the manual is in `connessi --help`
