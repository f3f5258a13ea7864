### Findings: what editors are told. The key is the finding's code.
### `.label` is written at the mark, `.help` says what to do, `.fixed` the same above the corrected line; other attributes belong to
### special cases.

severity-error = error
severity-warning = warning
severity-info = note
severity-note = note
severity-help = help

## site.toml

config-missing = the file `site.toml` is missing
    .help = create `site.toml` in the site's folder, with at least `title` and `base_url`; `connessi new site FOLDER` writes a whole site
config-not-toml = this line cannot be understood
    .label = { $detail }
    .help = check the quotes, brackets and `=` signs of this line
    .fixed = write the line like this
config-title-missing = the name of the site is missing
    .help = add a line such as `title = "Our network"`
config-base-url = `{ $value }` is not the address of a site
    .help = write a whole address, such as `base_url = "https://rete.example/"`
config-base-url-missing = the address of the site is missing
    .help = add a line such as `base_url = "https://rete.example/"`, or use `--base-url`
config-timezone = there is no time zone `{ $value }`
    .suggest = did you mean `{ $suggestion }`?
    .help = write the continent and a large city, in English, such as `timezone = "Europe/Rome"`
config-unknown-key = there is no key `{ $key }`
    .suggest = did you mean `{ $suggestion }`?
    .help = these can be used here: { $known }
    .language = to translate the site add `{ $key }` to `languages`
config-type = the value of `{ $key }` is of the wrong type
    .table = a section is wanted, such as `[{ $key }]` with its keys below
    .text = a text in quotes is wanted, such as `{ $key } = "text"`
    .list = a list of texts is wanted, such as `{ $key } = ["one", "two"]`
    .tables = a list of sections is needed, each like `[[feeds.{ $key }]]` with its keys below
    .truth = write `true` or `false` without quotes, as in `{ $key } = false`
    .number = a whole number without quotes is wanted, above zero and not too large, such as `{ $key } = 20`
config-choice = `{ $key }` cannot be `{ $value }`
    .help = choose one of: { $choices }
config-color = `{ $value }` is not the name of a colour
    .help = write the name of a CSS colour in lower case, such as `teal` or `darkgreen`
config-calendar-incomplete = this calendar has no `{ $key }`
    .help = each `[[feeds.calendars]]` has at least `title = "Name of the calendar"` and `file = "name.ics"`
feeds-unknown = `{ $value }` is not the name of { $kind ->
    [group] a group
    [topic] a topic
   *[series] a series
 } of the site: there is no meeting to put into its calendar
    .suggest = perhaps `{ $suggestion }`?
    .help = write the name as it stands in the texts, or take it away here
feed-too-large = the calendar `{ $path }` has { $size } kB: Google reads none above 1 MB
    .help = in `site.toml`, under `[feeds]`, lower `past_days`, or divide the calendar by groups
config-language-words = the program has no words for the language `{ $value }`: menus and notes stay in English
    .help = the languages with words of their own are: { $languages }
config-language = `{ $value }` is not the code of a language
    .help = write the code of the language, such as `it`, `en`, `pt-BR`
config-scheme = links cannot begin with `{ $value }:`
    .help = remove `{ $value }`: it would run code for those who open the page
    .form = write only the beginning of an address, without the colon, such as `https` or `mailto`
config-previous = `{ $value }` does not say where the published site is
    .help = write its address, such as `previous = "https://rete.example/"` (a name with accents in its `xn--` form), or a folder, such as `previous = "../published"`
config-origin = `{ $value }` is not just the address of a site
    .help = for `{ $key }` write only the beginning, such as `https://video.example`
config-day = `{ $value }` is not a day
    .help = for `{ $key }` write year, month and day, such as `2030-09-12`
legal-link-missing = at the foot of the pages there is not what the law usually asks for: { $missing }
    .help = if your site needs it, write it into `site.toml` below `[legal]`; for the accessibility statement: `connessi new accessibility`
accessibility-review-due = the accessibility statement is to be reviewed by 23 September { $year }
    .help = when it is, write the day into `site.toml` below `[legal]`: `accessibility_reviewed = "{ $year }-09-12"`
config-url-part = `{ $value }` cannot be part of an address
    .help = for `{ $key }` use only lower-case letters without accents, digits and hyphens
    .file = for `{ $key }` write the name of a file, such as `calendario.ics` or `feed.xml`
menu-hidden = the menu holds a text that is not published yet: `{ $value }`
    .help = publish it, or remove it from the menu
menu-unknown = in the menu, `{ $value }` leads to no page
    .suggest = did you mean `{ $suggestion }`?
    .help = write a section ({ $sections }) or a file below `content/`, such as `pages/la-rete.md`

## Files

folder-unknown = this file does not lie in a folder of the site
    .help = move it below `content/` into one of these folders: { $folders }
file-name = the file's name, `{ $value }`, cannot become an address
    .help = rename the file with letters and digits, such as `first-meeting.md`
text-extension = `{ $value }` would be published as it is, facts and all
    .help = rename the file so that it ends in `.md`, in lower case
index-case = the file must be called `index.md`, in lower case
    .help = rename it: so the text stays together with the pictures of its folder
index-alone = `index.md` is not the text of a folder here
    .help = for the title and introduction of the section call it `_index.md`; for a text with pictures put it into a folder of its own
language-not-listed = the language `{ $value }` in the file's name is not one of the site's
    .help = add it in `site.toml` (`languages = ["{ $value }"]`) or rename the file
document-too-long = the file is larger than { $limit } MB
    .help = split the text into several pages
control-in-text = here is a character that is no text ({ $sign }): pages and calendars have a blank in its place
    .label = control character
    .help = delete it; it usually comes with what was pasted from another program
document-with-nul = the file holds a null character: it is not a text
    .label = null character
    .help = save the file again as plain text, in UTF-8
merge-conflict = the file holds a git conflict that has not been resolved
    .label = conflict mark
    .help = choose one of the two versions and remove the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`
front-matter-missing = the file does not begin with `---`
    .label = `---` must stand here
    .help = begin the file with a line `---`, then the facts (`title: "…"`), then another line `---`, then the text
    .fixed = put the facts between two lines `---`
    .toml = these facts are written for another program: put `---` in the place of `+++`, and write `title: "…"` in the place of `title = "…"`
    .json = these facts are written for another program: put them between two lines `---`, one on each, such as `title: "…"`
front-matter-twice = the facts at the head of the file are written twice, and those from here on would appear in the text
    .label = the facts were closed already
    .help = bring the facts together between two lines `---` alone, each key once
    .fixed = remove the two lines `---` in between
front-matter-open = the line `---` that closes the facts is missing
    .label = the facts begin here and do not end
    .help = after the last fact, before the text, add a line with `---`

not-utf8 = the file is not UTF-8: on line { $line } there is something that is no text
    .label = here
    .help = open the file in the editor and save it as UTF-8
    .utf16 = the file is UTF-16, as some Windows programs write it: save it as UTF-8
file-name-not-utf8 = the name of the file `{ $name }` is not UTF-8
    .help = rename the file; usually it is enough to type its accented letters again
symlink = `{ $name }` is a link, and links are not followed: it is left out of the site
    .help = put the file or folder that it leads to in its place, or remove it
symlink-to-sources = `{ $name }` is a link, and links are not followed: the site would be without its files
    .help = put the folder or file that it leads to in its place
not-a-file = `{ $name }` is neither a file nor a folder: it is left out of the site
    .help = remove it from the site's folder
text-too-long = the text is longer than { $limit } MB
    .help = split it into several texts, or publish it as an attachment

## YAML

front-matter-too-long = the facts at the head of the file are larger than { $limit } KB
    .help = leave only facts in the head; the text comes after the second line `---`
front-matter-too-deep = too many brackets or lists inside one another (more than { $limit })
    .label = from here
    .help = delete the brackets `[` and `{"{"}` that are too many, and close those that are needed
front-matter-not-map = the facts at the head of the file are not pairs of `key: value`
    .label = a key is wanted here
    .help = write one key a line, such as `title: "A title"`
front-matter-not-yaml = this line cannot be understood, or the one before it is not closed
    .label = { $detail }
    .help = check that each line is `key: value`, with quotes and brackets closed and the same spaces at the beginning
    .backslash = in double quotes the sign `\` has a meaning of its own: use `/`, or single quotes
duplicate-key = the key `{ $key }` is written twice
    .label = second time
    .first = first time
    .help = keep only one of the two lines
    .fixed = take the second one out: both say the same
yaml-tab = the line begins with a tab
    .label = tab
    .help = use spaces in its place
yaml-special-space = there is a special space, pasted from another program
    .label = special space
    .help = delete it and type a plain space
yaml-no-space = there is no space behind the colon
    .label = a space is wanted here
    .help = write `{ $line }`
    .fixed = put a space after the colon
yaml-open-bracket = the bracket opens and does not close
    .label = opened here
    .help = close it: `{ $line }`
    .fixed = close the bracket
yaml-closed-bracket = a bracket closes here that is not open
    .label = one bracket too many
    .help = write `{ $line }`
    .fixed = remove the bracket
yaml-bullet = the lines of a list begin with a hyphen and a space
    .label = `- ` is wanted here
    .help = write `{ $line }`
    .fixed = begin the lines of the list with a plain hyphen and a space
yaml-no-colon = there is no colon behind the key
    .label = a colon and a space are wanted here
    .help = write `{ $line }`
    .fixed = put a colon and a space
yaml-indent = the line begins further right than the others
    .label = spaces too many
    .help = remove the spaces at the beginning of the line: all keys begin at the same place
yaml-cut-off = from `#` on the line is a remark and is not read: the value has become “{ $value }”
    .label = this is not read
    .help = put the whole value in quotes: `{ $quoted }`; if it is a remark, put quotes around the value alone: `{ $remark } # …`
    .fixed = put the whole value in quotes
yaml-apostrophe = the apostrophe closes the single quotes
    .label = the value ends earlier than meant
    .help = use double quotes: `{ $line }`
    .fixed = use double quotes
yaml-sign = a text cannot begin with `{ $sign }`
    .label = reserved sign
    .help = put it in quotes: `{ $line }`
    .fixed = put the value in quotes
yaml-colon = the value holds a colon with a space behind it
    .label = a second key would begin here
    .help = put the value in quotes: `{ $line }`
    .fixed = put the value in quotes
yaml-open-quote = the quotes open and do not close
    .label = opened here
    .help = close them: `{ $line }`
    .fixed = close the quotes
yaml-quotes = the quotes inside the value close it earlier than meant
    .label = quotes inside quotes
    .help = use single quotes outside, or other ones inside: `{ $line }`
    .fixed = write the quotes inside the value like this

## Front matter

title-missing = the title is missing
    .label = there is no `title` among these facts
    .help = add a line such as `title: "First meeting"`
unknown-key = there is no key `{ $key }`
    .suggest = did you mean `{ $suggestion }`?
    .help = these can be used here: { $known_in_english }
key-twice = `{ $key }` and `{ $first }` are the same key
    .label = second time
    .first = first time
    .help = keep only one of the two lines
text-wanted = a text is wanted here, not a list
    .label = list or group of keys
    .help = write a single value, in quotes
text-empty = the value is empty
    .label = empty
    .help = write a value, or remove the line: what is not known is left out
    .title = write the title: every text has one
list-without-brackets = “{ $value }” is read as one topic
    .label = one topic?
    .help = if there are several write `{ $list }`; if it is one, put it in quotes
control-character = the value holds an invisible character ({ $value })
    .label = invisible character
    .help = delete the value and type it again
    .backslash = in double quotes the sign `\` and the letter behind it become another sign: use `/`, or single quotes
truth-form = `{ $value }` is not a yes or a no
    .label = yes or no?
    .help = write `yes` or `no`
number-form = `{ $value }` is not a number
    .label = a whole number is wanted here
    .help = write only digits, such as `12`
date-form = `{ $value }` is not a date
    .label = date not recognised
    .help = write the date as `2030-05-14`, `14/05/2030` or `14 May 2030`
    .fixed = write the date like this
    .time = the time has a line of its own: `time: 16:30`
    .days = for a meeting of several days write the first in `date` and the last in `end`
    .no-year = the year is missing: write the whole date, such as `2030-05-14` or `14 May 2030`
    .short-year = write the year with four digits, such as `2030`
date-no-such-day = there is no day `{ $value }`
    .label = not in the calendar
    .help = check the day and the month
date-month-first = in `{ $value }` the month comes before the day
    .label = date as in the United States
    .help = write the day first, then the month: `15/03/2021`, or `2021-03-15`
    .fixed = write the year first, then the month and the day
date-weekday = in `{ $value }` the day of the week is not right
    .label = check the calendar
    .help = correct the day of the week or the date
date-year = the year of `{ $value }` cannot be right
    .label = a year outside our time
    .help = correct the year; if the date is not known, remove the line
day-wanted = an exact day is wanted, and `{ $value }` is none
    .label = the day is missing
    .help = write the whole date, such as `2030-05-14`
time-form = `{ $value }` is not a time
    .label = time not recognised
    .help = write hours and minutes, such as `16:30`
    .fixed = write the time like this
    .range = write the beginning in `time` and the end in `end`
time-no-such-hour = there is no time `{ $value }`
    .label = no clock shows it
    .help = times go from `00:00` to `23:59`; midnight is `00:00` of the day that begins
    .midnight = the midnight at which a meeting ends is written `00:00`: the one at the end of its day is meant
duration-form = `{ $value }` is not a duration
    .label = duration not recognised
    .help = write the duration as `1h30`, `2h` or `90 min`
    .fixed = write the duration like this
end-and-duration = both the end and the duration are given
    .label = duration
    .first = end
    .help = keep only one of the two lines
language-form = `{ $value }` is not the code of a language
    .label = language not recognised
    .help = write the code, such as `it`, `en`, `ar`
zone-unknown = there is no time zone `{ $value }`
    .label = unknown zone
    .suggest = did you mean `{ $suggestion }`?
    .help = write `Europe/Rome` for the time of Italy; for another country the continent and a large city, in English, such as `America/New_York`
status-unknown = there is no status `{ $value }`
    .label = unknown status
    .suggest = did you mean `{ $suggestion }`?
    .help = choose one of: { $known_in_english }
    .moved = change `date` and write in `changes` what it was before: `changes: [{"{"}from: 2030-05-09, reason: "…"{"}"}]`
mode-unknown = `{ $value }` is not a way to meet
    .label = unknown mode
    .suggest = did you mean `{ $suggestion }`?
    .help = choose one of: { $known_in_english }
join-unknown = it is not clear how to take part: `{ $value }`
    .label = not recognised
    .suggest = did you mean `{ $suggestion }`?
    .help = choose one of: { $known_in_english }; or write `{"{"}email: office@rete.example{"}"}` or `{"{"}public: "https://…"{"}"}`
    .fixed = state the address to write to like this
join-twice = the link is public, or one asks for it by e-mail: not both
    .label = here by e-mail
    .help = keep `public` or `email`
join-not-declared-public = this link would appear on the site, but it is not declared public
    .label = address of the room
    .help = if everyone may see it write `join: {"{"}public: "{ $value }"{"}"}`; else write `on-request`
room-link-published = { $kind ->
        [group] whoever reads the site could enter this closed group
        [password] whoever reads the site would read the password in this address
        [invitation] whoever reads the site could enter this meeting: its number and its code are here
       *[meeting] whoever reads the site could enter this online room, which is not declared public
    }
    .label = { $kind ->
        [group] invitation into the group
        [password] address with a password
        [invitation] number of the meeting
       *[meeting] address of the room
    }
    .help = what is published stays in archives and copies for years. If the room is for everyone, write `join: {"{"}public: "https://…"{"}"}` in the meeting; else take the address out, and write `join: on-request`, `by-email` or `after-registration` in the meeting
    .group = what is published stays in archives and copies for years. Take the invitation out and write whom to ask for it; if the group is open to everyone, declare it in a meeting: `join: {"{"}public: "https://…"{"}"}`
    .password = what is published stays in archives and copies for years. Take the password out of the address and give it to those who ask; if it has been on the site already, change it
    .invitation = what is published stays in archives and copies for years. Take out the number and the code: if the room is for everyone, `join: {"{"}public: "https://…"{"}"}` in the meeting is enough, else write `join: on-request`, `by-email` or `after-registration`
email-form = `{ $value }` is not an e-mail address
    .label = address not valid
    .help = write an address such as `office@rete.example`
web-address-form = `{ $value }` is not a web address
    .label = address not valid
    .help = write the whole address, such as `https://rete.example/page`
    .email = for an e-mail address write `{"{"}email: { $value }{"}"}`
    .scheme = write `https://` before it: `https://{ $value }`
participant-empty = it is not stated who takes part
    .label = `organisation` or `person` is missing
    .help = add `organisation: name-of-the-body` or `person: "First and last name"`
link-empty = it is not stated where it is
    .label = `file` or `url` is missing
    .help = add `file: name.pdf` or `url: https://…`
    .image = add `file: photo.jpg`, with the name of the picture
file-outside = `{ $value }` leads out of the site's folder
    .label = outside the site
    .web = for another site write the whole address: `https:{ $value }`
    .help = put the file into the same folder as the text and write only its name
image-without-alt = the description of the picture `{ $value }` is missing
    .label = picture without `alt`
    .help = write `image: {"{"}file: "{ $value }", alt: "What it shows"{"}"}`; for pure decoration, `alt: ""`
image-elsewhere = the picture lies on another site
    .label = external address
    .help = save the picture in the text's folder and write its name: so that readers are not tracked by others
slug-form = `{ $value }` cannot be part of an address
    .label = only lower-case letters, digits and hyphens
    .suggest = write `{ $suggestion }`
    .help = use lower-case letters without accents, digits and hyphens
path-invalid = `{ $value }` cannot be an address of the site
    .label = address not valid
    .not-absolute = an address begins with `/`, such as `/old-page/`
    .leaves = remove `..`, `.` and double slashes
    .character = remove the special characters (`\ : * ? " < > |`), and whatever follows a `?`
    .too-long = shorten it: each part may have at most 255 bytes
    .reserved = change it: Windows does not allow this name
name-without-letters = `{ $value }` holds neither letters nor digits
    .label = name without letters
    .help = write a name with at least one letter

## References and order

reference-unknown = there is no `{ $value }` in `{ $folder }`
    .label = not found
    .suggest = did you mean `{ $suggestion }`?
    .help = write the name of a file of `{ $folder }` without `.md`, or its title
    .list = if there are several, put them in square brackets: `[{ $value }]`
    .parts = if there are several, write them one by one: `{ $names }`
reference-ambiguous = several items are called `{ $value }`
    .label = which one?
    .help = write one of these: { $slugs }
comma-in-name = the comma cuts the name of a single group in two
    .label = “{ $value }” is one group
    .help = write `{ $slug }`, or put the whole name in quotes
    .fixed = put the whole name in quotes
id-twice = two items have the same `id`: `{ $value }`
    .label = second time
    .first = first time
    .help = an `id` belongs to one item for ever: give the newer one another
source-unknown = the source `{ $value }` looks like the name of a news item, but there is none
    .label = news item not found
    .help = check the name; if it is a text instead, write it out
translation-behind = the original of this translation, `{ $original }`, has changed since
    .label = perhaps to be updated
    .original = changed on { $changed_day }
    .help = read it again and correct it; if it is right as it is, write the present day in `updated`
translation-without-original = this translation has no original
    .label = a translation of what?
    .help = write the text in the site's language in `{ $file }`, if only with the title
fact-in-translation = `{ $key }` does not belong in a translation
    .label = it is not read
    .help = write it only in the original: it holds for every language
order-cycle = the order of the meetings goes round in a circle: { $titles }
    .label = one of the steps
    .help = remove one of the lines `before` or `after` of these meetings
    .itself = a meeting cannot come before or after itself: remove this name
order-against-dates = by their dates and hours, “{ $earlier }” comes after “{ $later }”
    .label = the opposite is written here
    .help = correct the dates or hours, or remove this reference
status-held-in-future = the meeting is marked as held, but its date is in the future ({ $on_day })
    .label = held?
    .help = correct the date, or remove the status until it has taken place
time-without-day = there is a time, but no day
    .label = time without a day
    .help = add `date` with the day, or remove the time
end-without-day = there is an end or a duration, but no day
    .label = it is not shown
    .help = add `date` with the day and `time` with the beginning, or remove this line
time-never = { $time } on { $on_day } does not exist in { $zone }
    .label = clocks go forward that night
    .help = choose another time
time-twice = { $time } on { $on_day } exists twice in { $zone }
    .label = clocks go back that night
    .help = the calendar takes the first; write which one you mean: `{ $time }{ $first }` is the first, `{ $time }{ $second }` the second
time-offset = at { $time } on { $on_day } the clocks of { $zone } do not have this offset
    .label = it is { $offset } here
    .help = write `{ $time }` without an offset; one is needed only for the hours that exist twice on the night of the change
end-before-start = the end comes before the beginning
    .label = end
    .start = beginning
    .help = check `time`, `end` and `duration`; if it ends on another day write the date, such as `"2030-05-15 18:00"`
end-without-time = there is an end, but no time at which it begins
    .label = end without a beginning
    .help = add `time`, or remove this line

## Text

picture-without-alt = the picture `{ $value }` has no description
    .label = there is nothing between the square brackets
    .help = write what it shows: `![What it shows]({ $value })`
link-not-read = this link is not read: the page shows it as text
    .label = { $reason ->
        [apart] a blank too many between `]` and `(`
        [file] the name of the file has blanks
        [blank] there is a blank in the address
        [nested] a link within another
        [open] the closing round bracket is missing
        [swapped] brackets in each other’s place
        [bare] `https://` is missing
       *[help] brackets that do not match
    }
    .apart = put the two brackets together: `[{ $text }]({ $target })`
    .file = put the name of the file between `<` and `>`: `[{ $text }](<{ $target }>)`
    .blank = remove the blank from the address; if it is part of it, write `%20` in its place
    .nested = a link cannot hold another one: put them one after the other, each with its own words
    .open = close the address with `)`, as in `[{ $text }]({ $target })`
    .swapped = words go between square brackets, the address between round ones: `[{ $text }]({ $target })`
    .bare = write the whole address, such as `https://{ $target }`, and it becomes a link
    .help = a link is written `[words](address)`: check that all brackets are there
footnote-missing = the note `{ $text }` is not read: the page shows it as text
    .label = { $reason ->
        [spaced] the name of a note has no blanks
        [colon] a blank too many before the colon
        [inline] here is the text of the note
       *[help] the text of this note is missing
    }
    .spaced = remove the blanks: `[^{ $text }]`
    .colon = put the colon next to the bracket: `[^{ $text }]: the text of the note`
    .inline = write only a name here, such as `[^1]`, and the text below on a line of its own: `[^1]: { $text }`
    .help = add a line `[^{ $text }]: the text of the note` at the end, or remove the reference
footnote-twice = the note `{ $value }` is written twice
    .label = this one is not read
    .help = give one of the two another name
footnote-unused = nothing in the text refers to the note `{ $value }`: the page does not show it
    .label = note without a reference
    .help = write `[^{ $value }]` in the text, or remove the note
markup-in-field = `{ $key }` is shown on the page as it is typed: { $kind ->
        [html] with the signs of HTML too
       *[markdown] with the signs of Markdown too
    }
    .label = visitors of the site read it like this
    .help = write the words alone: `{ $plain }`
    .fixed = write the words alone
    .link = write only the words here, and put the link into the text, below the line `---`
link-scheme = a link cannot begin with `{ $scheme }:`
    .label = link not allowed
    .help = use one of these: { $allowed }
    .disk = this is a file of your computer, which readers cannot reach: put it into the text's folder and write only its name
html-escaped = here is HTML: the page shows it as text
    .label = HTML
    .help = use Markdown; to allow HTML write `raw_html = "allow"` in `site.toml`, under `[markdown]`
html-removed = here is HTML: the page does not show it
    .label = HTML
    .help = use Markdown; to allow HTML write `raw_html = "allow"` in `site.toml`, under `[markdown]`
document-missing = the link leads to a file that is not there: `{ $value }`
    .label = file not found
    .suggest = did you mean `{ $suggestion }`?
    .same = the file is called `{ $suggestion }`: upper and lower case and accents have to be the same
    .help = write the path of the file from this one, such as `../meetings/first-meeting.md`
file-missing = the file `{ $value }` is not there
    .label = file not found
    .suggest = did you mean `{ $suggestion }`?
    .same = the file is called `{ $suggestion }`: upper and lower case and accents have to be the same
    .help = put the file into the text's folder, or correct the name
    .web = for another site write the whole address: `https://{ $name }`
    .email = for an e-mail address write `mailto:{ $name }`
link-broken = there is nothing on the site at `{ $value }`
    .label = broken link
    .help = link to the file, not to the address: `[text](../news/a-news-item.md)`
link-to-hidden = the link leads to a text that is not published yet: `{ $value }`
    .label = a draft, or a text with a publication date in the future
    .help = remove the link, or publish that text too
anchor-missing = there is no place `#{ $value }` in `{ $file }`
    .label = place not found
    .suggest = did you mean `#{ $suggestion }`?
    .help = use the title of a section of that text, in lower case and with hyphens

## Addresses

path-taken = two items want the same place: `{ $path }`
    .label = second item
    .first = first item
    .help = give one of the two another `slug`
    .generated = the site already uses this place for a page of its own: choose another `slug`
    .asset = rename or move one of the two
    .alias = remove this address from `aliases`: it belongs to another page
    .config = two words of `[urls]` or two sections give the same address: change one in `site.toml`
path-is-folder = `{ $file }` is a file, but `{ $below }` would make it a folder
    .label = one of the two
    .first = the other
    .help = change one of the two addresses

## Themes

theme-missing = there is no theme `{ $value }`
    .label = unknown theme
    .suggest = did you mean `{ $suggestion }`?
    .help = choose one of: { $known }
theme-tera = the theme is written for Tera { $value }, this is Tera { $known }
    .label = another version
    .help = try the theme and, if it works, write `tera = "{ $known }"`
template-asset = the theme has no file `{ $value }`
    .label = there is no such file
    .suggest = did you mean `{ $suggestion }`?
    .help = the files that the theme has in `static/`: { $known }
template-broken = this template cannot be read
    .label = { $what ->
        [expected] here is `{ $found }`, but { $expected ->
            [name] a name
            [text] a text in quotes
            [value] a value
           *[other] `{ $expected }`
        } is needed
        [value] a value is missing here
        [name] a name is missing here
        [name-in-quotes] the name of a template goes in quotes
        [argument-name] this value has no name
        [colon] the arguments of a filter go in brackets
        [character] this sign cannot be used here
        [quote] these quotes are not closed
        [alone] here is nothing that `{ $found }` could go on with or close
        [reserved] `{ $found }` is a word of the language: it cannot be a name
        [end-name] here `{ $found }` is closed, but the open block is called `{ $name }`
        [block-twice] there is a block `{ $found }` already
        [extends-first] nothing else may stand before `extends`
        [extends-twice] a template extends only one
        [ignored] this stands outside of the blocks and would be lost
        [block-in-loop] a block cannot stand in here
        [break-outside] `{ $found }` makes sense only inside a `for`
        [method] no function can be called after a dot
        [argument-twice] `{ $name }` is said twice
        [too-deep] too many things are inside each other here
        [end] the file ends too early
       *[other] { $detail }
    }
    .first = the first
    .suggest = write `{ $suggestion }`
    .help = { $what ->
        [expected] look for what is missing or too much before the mark
        [value] write what belongs here, or remove what stands before it
        [name] write the name, or remove the sign before it
        [name-in-quotes] write for instance `{"{%"} include "parts/link.html" %{"}"}`
        [argument-name] write the name and an equals sign before the value, as in `default(value="…")`
        [colon] write for instance `truncate(length=20)`
        [character] remove the sign; texts go in straight quotes
        [quote] close with the same quotes that it begins with
        [alone] remove the line, or write before it what it is to close
        [reserved] choose another name
        [end-name] write `{"{%"} endblock %{"}"}` without a name, or with the right one
        [block-twice] give one of the two another name, or remove it
        [extends-first] put `extends` at the top of the file, once, outside of `if` and `for`
        [extends-twice] keep one `extends`
        [ignored] put it inside a `{"{%"} block … %{"}"}`
        [block-in-loop] put the `block` outside, and the loop inside the block
        [break-outside] remove it, or put it between `{"{%"} for … %{"}"}` and `{"{%"} endfor %{"}"}`
        [method] use a filter: `value | filter`
        [argument-twice] keep one of the two
        [too-deep] cut the template into parts, with `include`
        [end] write what is missing at the end
       *[other] correct the template at this place
    }
template-open = `{ $word }` is opened here and never closed
    .label = opened here
    .instead = here something else is closed instead
    .help = write `{ $closer }` where it is to end
template-word-unknown = { $kind ->
        [filter] there is no filter `{ $name }`
        [test] there is no test `{ $name }`
        [function] there is no function `{ $name }`
        [component] there is no component `{ $name }`
       *[tag] there is no tag `{ $name }`
    }
    .label = { $kind ->
        [filter] unknown filter
        [test] unknown test
        [function] unknown function
        [component] unknown component
       *[tag] unknown tag
    }
    .suggest = did you mean `{ $suggestion }`?
    .help = { $kind ->
        [component] define it with `{"{%"} component { $name }() %{"}"}`, or use a part with `include`
       *[other] there are these: { $known }
    }
template-missing = { $kind ->
        [extends] the template to extend, `{ $name }`, is not there
       *[include] the part to include, `{ $name }`, is not there
    }
    .label = no such template
    .suggest = did you mean `{ $suggestion }`?
    .help = the name is that of the file below `templates/`; with `default/…` before it, it is the program’s own template
template-circle = these templates call each other in a circle: { $circle }
    .label = from here it leads back to the start
    .help = remove one of these `include` or `extends`; to extend the template of the same name, write `default/…` or `theme/…` before it
template-block-unknown = there is no block `{ $name }` in the template that this one extends
    .label = it would end up nowhere
    .suggest = did you mean `{ $suggestion }`?
    .help = { $known ->
        [none] the template that this one extends has no blocks
       *[other] its blocks are: { $known }
    }
template-name-unknown = { $kind ->
        [variable] nothing is called `{ $name }` here
        [no-fields] `{ $value }` is { $got ->
            [text] a text
            [list] a list
            [number] a number
            [bool] true or false
           *[other] a plain value
        } and has no field `{ $name }`
        [value] `{ $name }` has no value here
       *[field] there is no field `{ $name }`
    }
    .label = { $kind ->
        [variable] unknown name
        [no-fields] here are no fields
        [value] without a value
       *[field] unknown field
    }
    .suggest = did you mean `{ $suggestion }`?
    .elsewhere = `{ $name }` is only there on the pages made by `{ $pages }`
    .help = { $kind ->
        [no-fields] { $got ->
            [list] go through the list with `{"{%"} for x in { $value } %{"}"}`, and use `x.{ $name }`
           *[other] use `{ $value }` alone; what there is on each page is written in `docs/templates.md`
        }
        [value] what there is on each page is written in `docs/templates.md`
       *[other] { $known ->
            [many] what there is on each page is written in `docs/templates.md`
           *[other] there are: { $known }
        }
    }
template-value-absent = `{ $value }` is empty on this page
    .label = { $field ->
        [none] there is nothing here
       *[other] there is nothing here, and nothing has a field `{ $field }`
    }
    .help = put it between `{"{%"} if { $value } %{"}"}` and `{"{%"} endif %{"}"}`
template-value-wrong = { $what ->
        [loop] `for` wants a list, and gets { $got ->
            [text] a text
            [fields] a set of fields
            [number] a number
            [bool] true or false
           *[other] another value
        }
        [pairs] `for` with two names wants a set of fields, and gets { $got ->
            [list] a list
            [text] a text
            [number] a number
            [bool] true or false
           *[other] another value
        }
        [number] only numbers can be reckoned with here, and this is { $got ->
            [text] a text
            [list] a list
            [fields] a set of fields
            [bool] true or false
           *[other] another value
        }
        [compare] { $got ->
            [text] a text
            [list] a list
            [fields] a set of fields
            [number] a number
            [bool] true or false
            [nothing] an empty value
           *[other] a value
        } cannot be compared with { $other ->
            [text] a text
            [list] a list
            [fields] a set of fields
            [number] a number
            [bool] true or false
            [nothing] an empty value
           *[other] another value
        }
        [in] `in` looks in a list or a text, and this is { $got ->
            [number] a number
            [bool] true or false
            [nothing] an empty value
           *[other] another value
        }
       *[filter] the { $what ->
            [test] test
           *[filter] filter
        } `{ $name }` wants { $wanted ->
            [text] a text
            [list] a list
            [fields] a set of fields
            [number] a number
           *[other] another value
        }, and gets { $got ->
            [text] a text
            [list] a list
            [fields] a set of fields
            [number] a number
            [bool] true or false
           *[other] another value
        }
    }
    .label = { $what ->
        [compare] these do not compare
       *[other] not of the right type
    }
    .help = { $what ->
        [loop] go through a list, or remove the `for`; the types of values are in `docs/templates.md`
        [pairs] for a list write one name alone: `{"{%"} for x in … %{"}"}`
        [number] to join two texts use `~`
        [compare] compare values of one type
        [in] look in a list or in a text
       *[other] the types of values are in `docs/templates.md`
    }
template-part-lacks = `{ $part }` does not find here what it needs: `{ $name }`
    .label = called from here
    .help = before calling it write `{"{%"} set { $name } = … %{"}"}`; what each part needs is written in `docs/templates.md`
template-failed = the template stopped while it made a page
    .label = { $what ->
        [argument] `{ $name }=…` is missing between the brackets
        [zero] this divides by zero
        [super-outside] `super()` is only used inside a block
        [super-top] here `super()` has nothing to call
        [too-deep] the components call each other without end
        [key] there is no such key
        [attribute] not every element of the list has this field
        [not-a-number] this text is no number
       *[other] { $detail }
    }
    .help = { $what ->
        [argument] write `{ $name }` and its value between the brackets of the filter
        [zero] make sure with `{"{%"} if … %{"}"}` that it is not zero
        [super-outside] put it inside `{"{%"} block … %{"}"}`
        [super-top] remove `super()`: the template that this one extends has no such block
        [too-deep] remove one of the calls
        [key] write a key that is there, or a value for when it is missing: `get(key="…", default="…")`
        [attribute] choose a field that all have
        [not-a-number] remove the filter, or give it a number
       *[other] correct the template; the names that it may use are in `docs/templates.md`
    }

note-page = it happens while making the page `{ $page }`{ $source ->
        [none] {""}
       *[other] , from the document `{ $source }`
    }{ $more_count ->
        [0] {""}
        [one] , and on one more page
       *[other] , and on { $more_count } more pages
    }
note-trail = it is reached like this: { $trail }

## What was published before

register-unreadable = the register of what is published cannot be read: { $from }
    .label = { $detail }
    .help = if the file is damaged, take the one of the live site with `--previous ADDRESS`; only for the first publication use `--no-previous`
register-newer = the register of what is published comes from a later version of the program: { $from }
    .help = update connessi
register-of-other-site = the register is of another site, `{ $other }`, and this one is called `{ $id }`: { $from }
    .help = if the site has only moved, write `id = "{ $other }"` in `site.toml`; if it really is another one, name its own folder or use `--no-previous`
published-meeting-gone = the meeting “{ $title }” of { $on_day } is in people’s calendars, and is no longer here
    .label = the meeting stood in this file
    .hidden = the text is there, but is a draft now or has `published` in the future: put it back and, if the meeting does not take place, write `status: cancelled`
    .other = if it is the same meeting, but at another address, write `aliases: [{ $url }]` here; if it is another one, put the earlier one back in a file of its own, with `status: cancelled`
    .renamed = if it is the same as `{ $other }`, under another name, add `aliases: [{ $url }]` there; if it does not take place, put the file `{ $file }` back and write `status: cancelled`
    .help = cancel it instead of deleting it: put the file `{ $file }` back and write `status: cancelled`, so that those who expect it are told; to really take it away use `--accept-removals`: it stays in the calendars, cancelled, until that day
published-meeting-to-past = the meeting is in people’s calendars for { $from_day }, and would be on a day that is past now: { $to_day }
    .help = correct the date; if the one that was published was wrong, use `--accept-removals`
published-postponed-to-day = the meeting was published for { $from_day }: its `status` says that it is postponed, but it has another day now, { $to_day }
    .help = if the new day is certain, take `status` away and write `changes: [{"{"}from: { $from }, reason: "…"{"}"}]`; if it is not yet, leave the earlier day in `date`
published-meeting-moved = the meeting was published { $same ->
        [day] for the same day, but with another hour ({ $from_time })
        [hourless] for the same day, but without an hour
       *[no] for another day ({ $from_day })
    }: those who expect it do not read what has changed
    .label = changed here
    .help = add `changes: [{"{"}from: { $from }, reason: "…"{"}"}]`: page and calendars will tell; if it was only a typing mistake, there is no need
published-page-gone = the page `{ $url }` (“{ $title }”) is published, and would vanish
    .label = the page came of this file
    .hidden = the text is there, but is a draft now or has `published` in the future: put it back
    .other = if it is the same page, but at another address, write `aliases: [{ $url }]` here; if it is another one, put the earlier one back in a file of its own
    .renamed = if it has become `{ $other }`, add `aliases: [{ $url }]` there; else put the file `{ $file }` back
    .help = put the file `{ $file }` back, or write `aliases: [{ $url }]` in the text that takes its place; to really take it away use `--accept-removals`
published-page-moved = this page is published as `{ $url }`, and who looks for it there would find nothing
    .label = now goes to { $now }
    .translation = put the translation back, or use `--accept-removals`
    .help = add `aliases: [{ $url }]`: who uses the earlier address comes to the new one

## What only `check` looks for

page-link-broken = on the page `{ $page }` a link leads nowhere: `{ $value }`
    .label = broken link
    .suggest = perhaps `{ $suggestion }`?
    .help = mend the link; if a template of the theme writes it, mend the template
    .base = the site stands below a path: write `{ $whole }`, or use in the template the addresses that it is given
    .more = pages with the same link: { $pages }
page-anchor-missing = on the page `{ $page }` a link leads to a place that is not there: `{ $value }`
    .label = `{ $file }` does not have `#{ $anchor }`
    .suggest = perhaps `{ $suggestion }`?
    .help = mend what comes after `#`: it is the title of a section, in lower case with hyphens
    .more = pages with the same link: { $pages }
link-gone = this link to another site leads nowhere any more: { $reason }
    .label = `{ $value }`
    .help = look for the page’s new address, or take the link out
link-unreachable = it cannot be told whether this link to another site works: { $reason }
    .label = `{ $value }`
    .help = open it in the browser: some sites answer only people
title-shared = { $count } pages have the same title: “{ $title }”
    .label = the first page
    .other = here too
    .help = give each a title of its own: in lists and search results they cannot be told apart
summary-shared = { $count } texts have the same summary
    .label = the first time
    .other = here too
    .help = let each summary say what is true of that text alone, or take the line out: the beginning of the text takes its place
heading-skips = the heading “{ $title }” skips a level
    .label = too low a level
    .help = write `{ $marks } { $title }`: who listens to the page finds the way by the levels of headings
page-heading-twice = the page `{ $page }` has more than one main heading (`<h1>`)
    .help = the title of the page is there already: use `##` for sections, or `<h2>` in a template or in HTML
    .more = pages with the same fault: { $pages }
page-image-without-alt = on the page `{ $page }` the picture `{ $value }` does not say what it shows
    .help = add `alt="What can be seen"` in the template or the HTML that writes it; for mere decoration, `alt=""`
image-alt-is-name = the description of a picture is the name of a file: `{ $value }`
    .label = this does not say what it shows
    .help = write in a few words what it shows, for those who listen to the page
page-language-missing = the page `{ $page }` does not say which language it is in
    .help = write `<html lang="{"{{"} page.lang {"}}"}" dir="{"{{"} page.dir {"}}"}">` in the template: screen readers and translators need it
    .more = pages with the same fault: { $pages }
page-language-other = the page `{ $page }` is in the language `{ $own }`, but says that it is in `{ $value }`
    .help = write `<html lang="{"{{"} page.lang {"}}"}" dir="{"{{"} page.dir {"}}"}">` in the template, so that each page has its own language
    .more = pages with the same fault: { $pages }
page-language-form = on the page `{ $page }` there is a language that does not exist: `{ $attribute }="{ $value }"`
    .help = write the code of the language, such as `it`, `en`, `ar`, `pt-BR`
    .more = pages with the same fault: { $pages }
page-direction = on the page `{ $page }` the direction of writing is not that of the language `{ $value }`
    .help = write `dir="{ $wanted }"` next to `lang="{ $value }"`
    .more = pages with the same fault: { $pages }
text-other-script = here are words in { $script ->
        [latin] Latin
        [greek] Greek
        [cyrillic] Cyrillic
        [armenian] Armenian
        [hebrew] Hebrew
        [arabic] Arabic
        [thaana] Thaana
        [indic] Indic
        [thai] Thai
        [georgian] Georgian
        [ethiopic] Ethiopic
        [chinese] Chinese
        [japanese] Japanese
       *[korean] Korean
    } letters, but the page `{ $page }` says that they are in the language `{ $language }`
    .label = in which language is this?
    .other = here too
    .help = put the translated text into a file of its own, with the language in its name (such as `meeting.ar.md`); for a single sentence, if `site.toml` allows HTML, write `<span lang="ar" dir="rtl">…</span>` with the right language
    .template = write the language of these words in the template, such as `<span lang="ar" dir="rtl">…</span>`
names-in-text = here is a list of people: `{ $value }` and others ({ $count } in all)
    .label = anybody finds them, for ever
    .help = ask each of them whether they may be named here; mostly the organisations will do, or how many people there were (`attendance`)
image-heavy = the picture `{ $value }` has { $size } kB: the page `{ $page }` is slow to open
    .label = it is shown here
    .help = of JPEG, PNG and WebP shown with `![…](…)` I prepare the right sizes; make this one smaller, and of an animation make a video
email-in-text = here is an e-mail address: `{ $value }`
    .label = everybody reads it
    .other = here too
    .help = if it is a person’s, ask them, or write that of an office; for taking part and registering there are `join: {"{"}email: …{"}"}` and `registration`
phone-in-text = here is a telephone number: `{ $value }`
    .label = everybody reads it
    .other = here too
    .help = if it is a person’s, ask them; it stays in copies and search engines even when you take it out
text-hard-to-read = { $many ->
        [yes] { $count } texts are hard to read: their Gulpease index is below 40 of 100
       *[no] this text is hard to read: its Gulpease index is { $index } of 100
    }
    .label = the longest sentence begins here: { $longest } words
    .other = this one too
    .many = begin with the texts that are read most: divide long sentences (20 to 25 words are enough) and use commoner words
    .help = divide long sentences (20 to 25 words are enough) and use commoner words; below 40 even people with a diploma struggle
meeting-not-marked = { $many ->
        [yes] { $count } meetings are past, and nobody has said whether they were held
       *[no] the meeting is past ({ $on_day }), and nobody has said whether it was held
    }
    .label = past
    .other = this one too
    .many = write `status: held` in each, or `status: cancelled` if it was not held; `connessi todo` lists them all
    .help = write `status: held`, or `status: cancelled` if it was not held; if the date has changed, mend it
meeting-records-missing = { $many ->
        [yes] of { $count } meetings that were held more than two weeks ago something is still missing: minutes, recording or attendance
       *[no] the meeting was held { $days } days ago, and nothing is known yet of: { $keys }
    }
    .other = of this one too
    .many = add what there is, or say that there is none, as in `{ $key }: none`; `connessi todo` tells what each of them lacks
    .help = add them, or say that there are none, as in `{ $key }: none`: so nobody who looks for them waits
meeting-tentative-soon = the meeting is still tentative, and its day is near ({ $on_day })
    .label = tentative
    .help = write `status: confirmed`, or `status: postponed` if the day will not do
meeting-asks-nobody = the link has to be asked for, and it is not stated of whom
    .label = at this meeting
    .help = write `join: {"{"}email: info@…{"}"}`, or in `site.toml` the address of whoever organises: `organizer`, below `[feeds]`
meeting-postponed-long = { $many ->
        [yes] { $count } meetings have been postponed for more than six months, and have no new date yet
       *[no] the meeting is postponed from a day that was { $days } days ago
    }
    .label = postponed
    .other = this one too
    .many = write the new date in each, or `status: cancelled` if it will not take place
    .help = write the new date, or `status: cancelled` if it will not take place
meetings-overlap = { $many ->
        [yes] { $count } times a meeting { $group ->
            [all] for everyone begins while another is on
           *[other] of the group “{ $group }” begins while another for the same people is on
        }
       *[no] two meetings { $group ->
            [all] for everyone
           *[other] for the same people (group “{ $group }”)
        } overlap: this one and “{ $title }”
    }
    .label = begins while the other is on
    .other = { $many ->
        [yes] this one too
       *[no] the other
    }
    .many = move those that overlap, or state when they end (`end`): without it, { $hours } hours are reckoned
    .help = move one of them, or state when the first ends (`end`)
organisation-twice = “{ $value }” and “{ $other }” seem to be one organisation
    .label = this one
    .other = and this one
    .help = if they are, keep one file and write the other name in `aliases`; if they are two, make the names differ more
topic-near = the topics “{ $value }” and “{ $other }” seem to be one
    .label = this one
    .other = and this one
    .help = if they are, write them alike: now they have two pages

## Calendars and feeds, of whoever has made them

calendar-not-calendar = this is no calendar: the first line is not `BEGIN:VCALENDAR`
    .label = it begins like this: who follows it sees nothing, or an error of their program
    .help = export the calendar again from the program that made it, as iCalendar (.ics)
    .page = it is a web page: perhaps the address asks for a password, or the file was saved by a browser
    .empty = the file is empty: export it again from the program that made it
calendar-holds-nothing = this calendar holds nothing
    .label = from here to the end: many programs do not take an empty calendar
    .help = export it again, with at least one event
calendar-line-form = this line is none of a calendar: it does not have the form `NAME:value`
    .label = here: some programs skip it, others refuse the whole calendar
    .help = if it goes on from the line above, let it begin with a space; a line break within a text is written `\n`
    .blank = take the empty line out
calendar-line-ends = the lines of this calendar end as in files of Linux, not as the standard wants
    .label = the first one: nearly all programs read it nevertheless; some refuse it
    .help = save it with lines that end in CR LF, “Windows” in many text editors
    .more = such lines in the file: { $count }
calendar-line-long = this line is { $length } bytes long: in a calendar there may be 75
    .label = this line: nearly all programs read it nevertheless; some cut it
    .help = break it earlier, and begin the next line with a space
    .more = lines that are too long in the file: { $count }
calendar-character = here is a character that no calendar may hold
    .label = here: some programs refuse the calendar, others show a strange sign
    .help = take it out
    .control = take it out: it cannot be seen, but it is there
    .encoding = save the file as UTF-8: these letters are written in another way
    .cut = the line is broken within a letter: break it before or after
    .mark = save the file as UTF-8 without a BOM, the invisible mark at its beginning
    .more = times that it happens in the file: { $count }
calendar-nesting = `{ $name }` begins here and does not end
    .label = here: some programs refuse the calendar, others lose what follows
    .help = add `END:{ $name }` where it ends; if the file was cut off, export it again
    .closed = here `{ $name }` ends, which had not begun: take the line out, or add `BEGIN:{ $name }` where it begins
    .outside = `{ $name }` stands outside the calendar: move it between `BEGIN:VCALENDAR` and `END:VCALENDAR`
    .place = `{ $name }` may not stand in here: see that what comes before it ends with its `END:`
    .deep = here `{ $name }` stands within too many others: see that each ends with its `END:`
calendar-property-missing = this `{ $name }` has no `{ $property }`
    .label = this one: some programs skip it, others refuse the whole calendar
    .help = add a line `{ $property }:` with its value
calendar-property-twice = this `{ $name }` has `{ $property }` twice
    .label = again: each program chooses one: not all see the same
    .first = the first time
    .help = leave one line only
calendar-uid-twice = two events have the same internal name (`UID`)
    .label = `{ $value }` again: who follows the calendar sees only one of them
    .first = the first time
    .help = give each a `UID` of its own, which never changes
calendar-date = `{ $value }` is no date of a calendar
    .label = here: the event is not shown, or on the wrong day
    .help = write a day as `20300514` or a time as `20300514T170000`; the day has to exist
calendar-date-type = the form of `{ $property }` does not match what is said of it
    .label = here: some programs skip the event, others put it at the wrong time
    .help = look at the value
    .day = it is a whole day: write `{ $property };VALUE=DATE:{ $value }`
    .time = it is a time, and no day: take `;VALUE=DATE` out
    .zone = a whole day, or a time that ends with `Z`, has no time zone: take `;TZID=…` out
    .utc = write the time of Greenwich with a `Z` at its end, as `20300514T150000Z`
    .end = of beginning and end one is a day and the other a time: write both in one way
calendar-floating = this time does not say of which zone it is
    .label = here: everyone sees it as the time of where they are: who is abroad comes at the wrong hour
    .help = add the zone, as `DTSTART;TZID=Europe/Rome:{ $value }`
    .more = times without a zone in the file: { $count }
calendar-end = the event does not end after it begins
    .label = it ends here: some programs skip it, others show it without a length
    .start = it begins here
    .help = correct the end; a whole day ends on the day after
    .both = there are both an end and a duration: take one out
calendar-duration = `{ $value }` is no length of time
    .label = here: programs do not know how long it is, and ignore it
    .help = write it as `PT1H30M` (an hour and a half), `P1D` (a day) or `-PT15M` (a quarter of an hour before)
calendar-value = `{ $property }` cannot be `{ $value }`
    .label = here: some programs ignore it, others refuse the calendar
    .help = write one of these: { $choices }
    .number = write a whole number from 0 to { $choices }
    .offset = write the difference from Greenwich, as `+0100`
    .geo = write latitude and longitude in degrees, as `43.11;12.39`
calendar-rule = the rule by which the event recurs cannot be understood: `{ $value }`
    .label = here: it is shown once only, or not at all
    .help = a rule is like `FREQ=WEEKLY;BYDAY=TU;UNTIL=20301231T230000Z`, with `UNTIL` or `COUNT` and not both
calendar-text = in a text, `{ $value }` is not written like this
    .label = here: some programs cut the text off at this point
    .help = comma, semicolon and backslash are written `\,` `\;` `\\`, and a line break `\n`
    .more = such texts in the file: { $count }
calendar-address = `{ $value }` is no whole address
    .label = here: the link does not open
    .help = write a whole address, as `https://rete.example/`, or `mailto:` with an e-mail address
calendar-zone-missing = the time zone `{ $zone }` is not described in this file
    .label = the first time: Outlook and other programs put the events at the wrong time
    .help = export the calendar with its time zones (`BEGIN:VTIMEZONE`), or write times of Greenwich with a `Z` at their end
calendar-zone-short = the time zone `{ $zone }` is described only from after this time
    .label = this time: some programs put the event at the wrong time
    .help = export the calendar again, or add to its `VTIMEZONE` what held then
xml-broken = from here on the file cannot be read as XML
    .label = here: news readers and search engines refuse the whole file
    .help = look at the line: a `<` is followed by the name of an element, and values stand in quotes
    .element = `<{ $value }>` was still open: close it before with `</{ $value }>`
    .open = an element is not closed: perhaps the file was cut off
    .entity = there is no `&{ $value };` in XML: write the letter itself
    .ampersand = write `&amp;` in place of `&`
    .character = take the character out: it cannot be seen, but it is there
    .attribute = `{ $value }` is there twice: leave one
    .prefix = the prefix `{ $value }` is not explained: its `xmlns:{ $value }="…"` is missing
feed-element-missing = { $number ->
    [0] this `<{ $name }>` has no `<{ $element }>`
   *[other] this `<{ $name }>` has `<{ $element }>` { $number } times
 }
    .label = this one: some news readers or search engines skip it
    .help = it has to be there exactly once: add what is missing or take out what is too much
feed-id-twice = two news have the same internal name
    .label = `{ $value }` again: who follows the news sees only one of them
    .first = the first time
    .help = give each a name of its own, which never changes
feed-date = `{ $value }` is no date as `<{ $element }>` wants it
    .label = here: the news appear without a date, or in the wrong order
    .help = write it like this: `{ $example }`
feed-address = `{ $value }` is no whole address
    .label = here: news readers and search engines do not find it
    .help = write all of it, as `https://rete.example/`
feed-type = `<{ $element }>` does not hold what its type says, `{ $value }`
    .label = here: news readers show markup in place of the text, or nothing
    .help = with `text` and `html` there is only text (its signs written `&lt;`), with `xhtml` a single `<div>`
feed-ours = in `{ $file }`, line { $line }, there is a mistake of Connessi: the rule that it breaks is `{ $rule }`
    .label = it comes from here: some programs may not read it
    .help = it is no fault of yours: report it to whoever gives you Connessi, with this message and the file
sitemap-address-outside = the address `{ $value }` is none of this site
    .label = here: search engines ignore it
    .help = the list may only name pages that begin with `{ $base }`
sitemap-too-large = this list of pages is too large: { $pages } pages, { $size } MB
    .label = this one: search engines do not read it
    .help = divide it: each may hold at most 50000 pages and 50 MB
jsonld-broken = the data for search engines on the page `{ $page }` cannot be read
    .label = here: search engines ignore them
    .help = look at commas and quotes: there is no comma after the last value, and texts stand in straight double quotes
    .open = they end before they are closed: a quote, a bracket or a brace is missing
jsonld-event-incomplete = in the data for search engines, the event “{ $name }” has no `{ $key }`
    .label = this event: search engines do not show it among events
    .help = add `{ $key }` with its value
jsonld-event-value = in the data for search engines, `{ $key }` cannot be `{ $value }`
    .label = here: search engines do not show the event, or on the wrong day
    .help = write `https://schema.org/` and one of these: { $choices }
    .date = write the date as `2030-05-14` or `2030-05-14T17:00+02:00`
## Pictures

picture-broken = `{ $value }` cannot be read as a picture
    .label = it is shown here
    .help = open it and save it again, or copy it anew: perhaps only half of it has arrived, or it is no picture; until then it is on the site as it is
picture-kind = `{ $value }` is a { $kind } picture, which many browsers do not show
    .label = it is shown here
    .help = open it and save it as JPEG; on an iPhone: Settings, Camera, Formats, “Most Compatible”
picture-tells-place = the picture `{ $value }` tells the place where it was taken
    .label = the place would be published too
    .help = out of a { $kind } file I cannot take it: open it and save it as JPEG, from which I take it out
picture-too-large = the picture `{ $value }` is too large: { $width } × { $height } pixels
    .label = it is shown here
    .help = make it smaller: up to { $limit } million pixels I prepare the sizes for every screen; this one is on the site as it is
config-embed-host = `{ $value }` is not the name of a server
    .label = only the name is wanted here
    .help = write only the name, as in `video.rete.example`: without `https://` and without what follows
