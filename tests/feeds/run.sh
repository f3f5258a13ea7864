#!/bin/sh
# Reads the calendars and news feeds of a built site with parsers that are not ours, and compares what they say.
#
#     tests/feeds/run.sh FOLDER [PARSER...]
#
# Prints the events on which all agree and the entries of the feeds, one line of JSON each. What it needs is installed
# once, below target/feed-checks (or $FEED_CHECKS), in the versions of requirements.txt and package.json. Without a PARSER,
# all of them read; icalendar has to be among them, since the others are compared with it.
# Exits with 1 if anything is wrong, with 2 if it cannot run.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
folder=$1
shift
[ $# -gt 0 ] || set -- icalendar vobject ical.js feedparser
tools=${FEED_CHECKS:-$here/../../target/feed-checks}

fail() {
    echo "run.sh: $1" >&2
    exit 2
}

wanted=$(cat "$here/requirements.txt" "$here/package.json" | cksum)
if [ "$(cat "$tools/installed" 2>/dev/null)" != "$wanted" ]; then
    command -v python3 >/dev/null || fail "python3 is missing"
    command -v npm >/dev/null || fail "npm is missing"
    rm -rf "$tools"
    mkdir -p "$tools"
    python3 -m venv "$tools/python" || fail "python3 cannot make an environment (python3-venv is missing?)"
    "$tools/python/bin/pip" install --quiet --no-deps --requirement "$here/requirements.txt" >&2 \
        || fail "the Python parsers could not be installed"
    cp "$here/package.json" "$tools/package.json"
    (cd "$tools" && npm install --silent --no-audit --no-fund >&2) \
        || fail "ical.js could not be installed"
    echo "$wanted" >"$tools/installed"
fi

answers=$(mktemp -d)
trap 'rm -rf "$answers"' EXIT
python="$tools/python/bin/python -B"
# Zones that a file does not describe come from the package tzdata, not from this machine.
export PYTHONTZPATH= PYTHONIOENCODING=utf-8

read_with() {
    case $1 in
        ical.js) NODE_MODULES="$tools/node_modules" node "$here/check.mjs" "$folder" ;;
        *) $python "$here/check.py" "$1" "$folder" ;;
    esac
}

for parser; do
    (read_with "$parser" >"$answers/$parser" || touch "$answers/wrong") &
done
wait

for parser; do
    case $parser in icalendar | feedparser) continue ;; esac
    if ! diff "$answers/icalendar" "$answers/$parser" >&2; then
        echo "run.sh: icalendar (<) and $parser (>) do not agree" >&2
        touch "$answers/wrong"
    fi
done

for parser in icalendar feedparser; do
    [ ! -e "$answers/$parser" ] || cat "$answers/$parser"
done
[ ! -e "$answers/wrong" ]
