# shellcheck shell=bash
# What the scripts share. Sourced, never run.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

say() { printf '\n%s\n' "== $*"; }
tell() { printf '   %s\n' "$*"; }
fail() {
    printf '\n%s\n' "$*" >&2
    exit 1
}

is_mac() { [ "$(uname -s)" = Darwin ]; }

# Installs packages that are missing, each given as NAME=REASON, and says so first. When all are there it asks
# nobody: a second run costs nothing and works without a network.
need() {
    if is_mac; then need_brew "$@"; else need_apt "$@"; fi
}

need_apt() {
    local entry missing=()
    command -v dpkg-query >/dev/null || { need_told "$@"; return; }
    for entry in "$@"; do is_installed "${entry%%=*}" || missing+=("$entry"); done
    [ ${#missing[@]} -gt 0 ] || return 0
    say "Installing with apt"
    for entry in "${missing[@]}"; do tell "${entry%%=*}: ${entry#*=}"; done
    local names=("${missing[@]%%=*}")
    local root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || fail "There is no sudo here. As root, run: apt-get install ${names[*]}"
        root=(sudo)
    fi
    apt_install "${names[@]}" || { tell "Once more, in case it was the network."; sleep 5; apt_install "${names[@]}"; } ||
        fail "apt could not install ${names[*]}."
}

is_installed() { [ "$(dpkg-query -W -f '${db:Status-Abbrev}' "$1" 2>/dev/null)" = "ii " ]; }

# Uses `root` of need_apt.
apt_install() {
    ${root[@]+"${root[@]}"} env DEBIAN_FRONTEND=noninteractive apt-get update -qq </dev/null &&
        ${root[@]+"${root[@]}"} env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
            -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=120 "$@" </dev/null >/dev/null
}

need_brew() {
    local entry missing=()
    command -v brew >/dev/null || fail "Homebrew is needed to install: ${*%%=*}"
    for entry in "$@"; do brew list --formula "${entry%%=*}" >/dev/null 2>&1 || missing+=("$entry"); done
    [ ${#missing[@]} -gt 0 ] || return 0
    say "Installing with Homebrew"
    for entry in "${missing[@]}"; do tell "${entry%%=*}: ${entry#*=}"; done
    HOMEBREW_NO_AUTO_UPDATE=1 brew install --quiet "${missing[@]%%=*}" </dev/null
}

# Another system: we do not know its packages' names, but can say what they are for.
need_told() {
    local entry
    say "This is neither Debian, Ubuntu nor macOS. Please see to it that these are installed:"
    for entry in "$@"; do tell "${entry%%=*}: ${entry#*=}"; done
}

need_to_build() {
    need_swift
    if is_mac; then
        need "minizip=reads the ZIP that LinkedIn sends" "libical=reckons when the events of a calendar recur" \
            "pkgconf=tells Swift where the two are" "poppler=reads profiles saved as PDF"
    else
        need "libsqlite3-dev=your notebook is an SQLite file" "libminizip-dev=reads the ZIP that LinkedIn sends" \
            "zlib1g-dev=minizip rests on it" "libical-dev=reckons when the events of a calendar recur" \
            "pkg-config=tells Swift where they are" \
            "poppler-utils=reads profiles saved as PDF" "curl=fetches your calendars" "ca-certificates=Swift packages come over HTTPS"
    fi
}

# Keeps a list of Python packages in a folder of this repository; they are fetched again only when the list changes.
need_python() {
    local folder=$1 list=$2 stamp=$1/installed.txt
    cmp -s "$list" "$stamp" && return
    say "Fetching the packages of $list into $folder"
    grep -vE '^ *(#|$)' "$list" | while read -r package; do tell "$package"; done
    [ -x "$folder/bin/python" ] || python3 -m venv "$folder"
    pip_install "$folder" "$list" || { tell "Once more, in case it was the network."; sleep 5; pip_install "$folder" "$list"; }
    cp "$list" "$stamp"
}

pip_install() {
    "$1/bin/python" -m pip install --quiet --disable-pip-version-check --requirement "$2" </dev/null
}

need_swift() {
    local version
    command -v swift >/dev/null || fail "Swift is missing. Install 6.2 or newer: https://www.swift.org/install"
    version=$(swift --version 2>/dev/null | sed -nE 's/.*Swift version ([0-9]+\.[0-9]+).*/\1/p' | head -n 1)
    [ -n "$version" ] || fail "'swift --version' does not answer. Install Swift 6.2 or newer: https://www.swift.org/install"
    local major=${version%%.*} minor=${version#*.}
    if [ "$major" -lt 6 ] || { [ "$major" -eq 6 ] && [ "$minor" -lt 2 ]; }; then
        fail "This is Swift $version; Cortado needs 6.2 or newer: https://www.swift.org/install
(with swiftly: swiftly install 6.2)"
    fi
}

# Builds, and shows what a person wants to see of it: on a terminal everything, in a log every hundredth step.
swift_build() {
    if [ -t 1 ]; then
        swift build "$@"
    else
        swift build "$@" 2>&1 | awk '/^\[[0-9]+\/[0-9]+\]/ { if (++steps % 100 == 0) { print; fflush() } next } { print; fflush() }'
    fi
}

# The one way in which everything is built, so that no step builds again what another has built.
readonly STRICT_BUILD=(--explicit-target-dependency-import-check error)
