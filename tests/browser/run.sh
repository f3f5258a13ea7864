#!/bin/sh
# Looks at the finished pages of the fictitious site, of the network's own and of the theme's gallery, in a real browser and with the Nu HTML checker.
#
#     tests/browser/run.sh [MODULE...]
#
# Without a MODULE (`search`, `accessibility` …), every module of this folder runs. It needs cargo, Node with npm, Java and
# Chromium (or its path in $CHROMIUM); the packages of package.json are installed once, below target/browser. With PICTURES=1
# the pictures of README.md are taken anew. Exits with 1 if anything is wrong, with 2 if it cannot run.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
project=$here/../..
target=${CARGO_TARGET_DIR:-$project/target}
tools=$target/browser

fail() {
    echo "run.sh: $1" >&2
    exit 2
}

wanted=$(cksum <"$here/package.json")
if [ "$(cat "$tools/installed" 2>/dev/null)" != "$wanted" ]; then
    command -v npm >/dev/null || fail "npm is missing"
    rm -rf "$tools"
    mkdir -p "$tools"
    cp "$here/package.json" "$tools/package.json"
    (cd "$tools" && npm install --silent --no-audit --no-fund --no-package-lock >&2) \
        || fail "the packages of tests/browser/package.json could not be installed"
    echo "$wanted" >"$tools/installed"
fi

cargo build --quiet --manifest-path "$project/Cargo.toml"
# site NAME FOLDER NOW: builds one as it was at that time, and writes down what it consists of.
site() {
    rm -rf "$tools/sites/$1"
    mkdir -p "$tools/sites"
    "$target/debug/connessi" build --quiet --lang en --root "$2" --now "$3" --no-previous --output "$tools/sites/$1"
    "$target/debug/connessi" plan --quiet --lang en --root "$2" --now "$3" --no-previous >"$tools/sites/$1.plan"
}
site fixture "$project/tests/fixture" '2030-05-10T12:00:00+02:00[Europe/Rome]'
site network "$project" '2026-11-23T10:00:00+01:00[Europe/Rome]'
# Of the gallery only its own pages: the others are those of the fictitious site.
"$target/debug/connessi" build --quiet --lang en --gallery --root "$project" --output "$tools/sites/gallery"
"$target/debug/connessi" plan --quiet --lang en --gallery --root "$project" | grep 'pages/galleria' >"$tools/sites/gallery.plan"

NODE_MODULES="$tools/node_modules" exec node "$here/run.mjs" "$tools" "$@"
