"""Reads every calendar and news feed of a built site with a parser that is not ours.

    check.py icalendar|vobject|feedparser FOLDER

Prints one line of JSON for each event or entry, in a form in which parsers can be compared, and exits with 1 after
telling on standard error of everything that is wrong.
"""

import calendar
import datetime
import json
import pathlib
import sys

problems = []


def problem(path, text):
    problems.append(f"{path}: {text}")


def files(folder, suffix):
    """The files of a folder with a suffix, as names relative to it, in order."""
    return sorted(path.relative_to(folder) for path in folder.rglob(f"*{suffix}"))


def say(path, **facts):
    facts = {"file": path.as_posix(), **facts}
    print(json.dumps(facts, ensure_ascii=False, sort_keys=True))


def moment(value):
    """An instant in UTC, or a day."""
    if isinstance(value, datetime.datetime):
        if value.tzinfo is None:
            raise ValueError(f"{value} is in no zone")
        return value.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    return value.isoformat()


def check_bytes(path, data):
    """What RFC 5545, 3.1 says of lines, which parsers forgive."""
    if not data.endswith(b"\r\n") or b"\r\n\r\n" in data:
        problem(path, "does not end with a line end, or has an empty line")
    for number, line in enumerate(data.split(b"\r\n"), 1):
        if len(line) > 75:
            problem(path, f"line {number} has {len(line)} octets")
        if any(byte < 32 and byte != 9 or byte == 127 for byte in line):
            problem(path, f"line {number} has a control character")
        try:
            line.decode("utf-8")
        except UnicodeDecodeError:
            problem(path, f"line {number} cuts a character")


def check_same_events(path, data, seen):
    """The same UID is the same event, byte for byte, in each file, and stands in a file once."""
    here = set()
    for block in data.split(b"BEGIN:VEVENT\r\n")[1:]:
        block = block.split(b"END:VEVENT\r\n")[0]
        uid = next(line for line in block.split(b"\r\n") if line.startswith(b"UID:"))
        if uid in here:
            problem(path, f"{uid.decode()} stands here twice")
        here.add(uid)
        if seen.setdefault(uid, block) != block:
            problem(path, f"{uid.decode()} is another event elsewhere")


def with_icalendar(folder):
    """Python's icalendar, with the zones as the files themselves describe them."""
    import icalendar

    seen = {}
    for path in files(folder, ".ics"):
        data = (folder / path).read_bytes()
        check_bytes(path, data)
        check_same_events(path, data, seen)
        parsed = icalendar.Calendar.from_ical(data)
        for component in parsed.walk():
            for error in component.errors:
                problem(path, f"{component.name}: {error}")
        for name in ["VERSION", "PRODID", "CALSCALE"]:
            if name not in parsed:
                problem(path, f"has no {name}")
        for name in ["METHOD"]:
            if name in parsed:
                problem(path, f"has {name}")
        if not parsed.subcomponents:
            problem(path, "is a calendar that holds nothing")
        zones = {zone.tz_name: zone.to_tz(lookup_tzid=False) for zone in parsed.timezones}
        if len(zones) != len(parsed.timezones):
            problem(path, "describes a zone twice")
        used = set()
        for event in parsed.walk("VEVENT"):

            def at(name):
                property = event[name]
                zone = property.params.get("TZID")
                if zone is None or zone == "UTC":
                    return moment(property.dt)
                used.add(zone)
                described = zones[zone]
                return moment(property.dt.replace(tzinfo=described))

            for name in ["UID", "DTSTAMP", "LAST-MODIFIED", "SEQUENCE", "URL", "STATUS"]:
                if name not in event:
                    problem(path, f"an event has no {name}")
            for name in ["ATTENDEE", "VALARM"]:
                if name in event:
                    problem(path, f"an event has {name}")
            categories = event.get("CATEGORIES")
            start, end = at("DTSTART"), at("DTEND")
            if not start < end:
                problem(path, f"{event['UID']} ends before it begins")
            say(
                path,
                uid=str(event["UID"]),
                sequence=int(event["SEQUENCE"]),
                start=start,
                end=end,
                status=str(event["STATUS"]),
                summary=str(event["SUMMARY"]),
                location=str(event.get("LOCATION", "")),
                description=str(event.get("DESCRIPTION", "")),
                url=str(event["URL"]),
                categories=[str(name) for name in categories.cats] if categories else [],
            )
        if not used <= zones.keys():
            problem(path, "does not describe a zone that it uses")


def with_vobject(folder):
    """vobject, which knows no zones but those that a file describes."""
    import vobject

    for path in files(folder, ".ics"):
        text = (folder / path).read_bytes().decode("utf-8")
        for parsed in vobject.readComponents(text, validate=True):
            for event in parsed.contents.get("vevent", []):

                def value_of(name, otherwise=""):
                    found = event.contents.get(name)
                    return found[0].value if found else otherwise

                say(
                    path,
                    uid=event.uid.value,
                    sequence=int(event.sequence.value),
                    start=moment(event.dtstart.value),
                    end=moment(event.dtend.value),
                    status=event.status.value,
                    summary=event.summary.value,
                    location=value_of("location"),
                    description=value_of("description"),
                    url=event.url.value,
                    categories=value_of("categories", []),
                )


def with_feedparser(folder):
    """feedparser, for the news."""
    import feedparser

    for path in files(folder, ".xml"):
        data = (folder / path).read_bytes()
        if b"<feed " not in data:
            continue
        parsed = feedparser.parse(data, sanitize_html=False)
        if parsed.bozo:
            problem(path, f"is not well-formed: {parsed.bozo_exception}")
        if parsed.version != "atom10":
            problem(path, f"is taken for {parsed.version or 'nothing'}")
        for name in ["id", "title", "updated_parsed", "author", "links"]:
            if not parsed.feed.get(name):
                problem(path, f"has no {name}")
        relations = {link["rel"] for link in parsed.feed.get("links", [])}
        if not relations >= {"self", "alternate"}:
            problem(path, "does not say where it is and what it is the feed of")
        ids = [entry.get("id") for entry in parsed.entries]
        if len(set(ids)) != len(ids):
            problem(path, "has two entries with one id")
        for entry in parsed.entries:
            for name in ["id", "title", "updated_parsed", "link"]:
                if not entry.get(name):
                    problem(path, f"an entry has no {name}")
            content = "".join(part.value for part in entry.get("content", []))
            for start in ['href="/', 'src="/', 'href="#"']:
                if start in content:
                    problem(path, f"{entry.get('link')} has an address that is not whole")
            updated = calendar.timegm(entry.updated_parsed)
            updated = datetime.datetime.fromtimestamp(updated, datetime.timezone.utc)
            say(
                path,
                id=entry.id,
                title=entry.title,
                link=entry.link,
                updated=moment(updated),
                published=entry.get("published", ""),
            )


PARSERS = {
    "icalendar": with_icalendar,
    "vobject": with_vobject,
    "feedparser": with_feedparser,
}


def main():
    parser, folder = sys.argv[1:]
    PARSERS[parser](pathlib.Path(folder))
    for text in problems:
        print(f"{parser}: {text}", file=sys.stderr)
    sys.exit(bool(problems))


if __name__ == "__main__":
    main()
