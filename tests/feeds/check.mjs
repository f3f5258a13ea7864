// Reads every calendar of a built site with ical.js, as Thunderbird does.
//
//     node check.mjs FOLDER
//
// Prints one line of JSON for each event, as check.py does, and exits with 1 after telling on standard error of
// everything that is wrong. The module is looked for beside the folder `NODE_MODULES`, if that is set.

import { readFileSync, readdirSync } from "node:fs";
import { join, sep } from "node:path";
import { pathToFileURL } from "node:url";

const modules = process.env.NODE_MODULES;
const entry = modules && join(modules, "ical.js", "dist", "ical.js");
const ICAL = (await import(entry ? pathToFileURL(entry).href : "ical.js")).default;

const [folder] = process.argv.slice(2);
const problems = [];

/** An instant in UTC, or a day. */
function moment(time) {
  if (time.isDate) {
    return time.toString();
  }
  if (time.zone === ICAL.Timezone.localTimezone) {
    throw new Error(`${time} is in no zone`);
  }
  return time.convertToZone(ICAL.Timezone.utcTimezone).toString();
}

/** JSON with its keys in order and a blank after each colon and comma, as Python writes it. */
function line(value) {
  if (Array.isArray(value)) {
    return `[${value.map(line).join(", ")}]`;
  }
  if (typeof value !== "object") {
    return JSON.stringify(value);
  }
  const parts = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}: ${line(value[key])}`);
  return `{${parts.join(", ")}}`;
}

const files = readdirSync(folder, { recursive: true })
  .map((name) => name.split(sep).join("/"))
  .filter((name) => name.endsWith(".ics"))
  .sort((a, b) => {
    const [left, right] = [a.split("/"), b.split("/")];
    const at = left.findIndex((part, index) => part !== right[index]);
    return at < 0 ? 0 : left[at] < (right[at] ?? "") ? -1 : 1;
  });

for (const file of files) {
  try {
    const calendar = new ICAL.Component(ICAL.parse(readFileSync(join(folder, file), "utf8")));
    const events = calendar.getAllSubcomponents("vevent");
    const zones = calendar.getAllSubcomponents("vtimezone");
    if (events.length + zones.length === 0) {
      problems.push(`${file}: is a calendar that holds nothing`);
    }
    for (const component of events) {
      const event = new ICAL.Event(component);
      const text = (name) => component.getFirstPropertyValue(name) ?? "";
      const categories = component.getAllProperties("categories").flatMap((p) => p.getValues());
      const facts = {
        file,
        uid: event.uid,
        sequence: event.sequence,
        start: moment(event.startDate),
        end: moment(event.endDate),
        status: text("status"),
        summary: event.summary,
        location: text("location"),
        description: text("description"),
        url: text("url"),
        categories,
      };
      console.log(line(facts));
      if (categories.includes("")) {
        problems.push(`${file}: ${event.uid} has an empty category`);
      }
    }
  } catch (error) {
    problems.push(`${file}: ${error.message}`);
  }
}

for (const problem of problems) {
  console.error(`ical.js: ${problem}`);
}
process.exitCode = problems.length > 0 ? 1 : 0;
