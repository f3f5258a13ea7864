#!/usr/bin/env bash
# Every check of the project, on a machine with Rust. What the feeds' third-party parsers and the browser's tests need is installed below target/.
set -euo pipefail
cd "$(dirname "$0")/.."

step() { printf '\n== %s\n' "$*"; }

# Parsers in Python and JavaScript read our feeds, Chromium and a checker in Java our pages. need COMMAND PACKAGES: where the command fails, installs the packages.
need() {
    eval "$1" >/dev/null 2>&1 && return
    if command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ]; then
        step "installing $2"
        apt-get update -qq
        # shellcheck disable=SC2086
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $2 >/dev/null
    else
        echo "The tests need more than Rust: install $2." >&2
        exit 2
    fi
}
need 'python3 -c "import venv, ensurepip"' "python3 python3-venv python3-pip"
need 'node --version' "nodejs npm"
need 'npm --version' "npm"
need 'java -version' "default-jre-headless"
need 'test -n "${CHROMIUM:-}" || chromium --version || google-chrome --version' "chromium"

step "format"
cargo fmt --check
step "lints"
cargo clippy --all-targets --quiet -- -D warnings
step "documentation"
RUSTDOCFLAGS="-D warnings" cargo doc --no-deps --quiet
step "pages in a browser"
sh tests/browser/run.sh
step "tests"
cargo test
step "tests of pictures, as releases make them"
cargo test --features avif --test it pictures
