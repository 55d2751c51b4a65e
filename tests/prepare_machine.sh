#!/bin/sh
# The servers and the browser that the tests talk to. As root on Debian or Ubuntu they are installed; otherwise said, and those tests skipped.
set -eu

# Servers that are packages of PyPI; their many libraries live apart from ours, each in build/NAME.
here="$(dirname "$0")"
from_pypi() {
    place="$here/../build/$1"
    if cmp -s "$here/$1.lock" "$place/installed.lock"; then return; fi
    echo "Installing $2 for the tests"
    rm -rf "$place"
    if "$here/../.venv/bin/python" -m venv "$place" &&
        "$place/bin/python" -m pip --disable-pip-version-check --quiet install --require-hashes -r "$here/$1.lock"; then
        cp "$here/$1.lock" "$place/installed.lock"
    else
        rm -rf "$place"
        echo "$2 could not be installed. The tests that need it are skipped; to run them: sh tests/prepare_machine.sh"
        [ -z "${CI:-}" ] || { echo "In CI nothing may be skipped."; exit 1; }
    fi
}
from_pypi synapse "Synapse"
from_pypi mastodon "a mock of Mastodon with its library"

missing=""
command -v dovecot >/dev/null || [ -x /usr/sbin/dovecot ] || missing="$missing dovecot-imapd dovecot-lmtpd"
command -v chromium >/dev/null || command -v google-chrome >/dev/null || missing="$missing chromium fonts-dejavu-core fonts-noto-core"
command -v sipp >/dev/null || missing="$missing sip-tester"
command -v prosody >/dev/null || missing="$missing prosody"
[ -n "$missing" ] || exit 0

if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing for the tests:$missing"
    apt-get update -q
    # The tests start their own Dovecot and Prosody on free ports; the packages' own services stay off.
    DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 apt-get install -y -q --no-install-recommends $missing
    exit 0
fi

echo "Not installed here:$missing. The tests that need them are skipped; to run them: sudo apt-get install$missing"
[ -z "${CI:-}" ] || { echo "In CI nothing may be skipped."; exit 1; }
