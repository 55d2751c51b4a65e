#!/bin/sh
# The servers and the browser that the tests talk to. As root on Debian or Ubuntu they are installed; otherwise said, and those tests skipped.
set -eu

# Synapse, for the channel Matrix, is a package of PyPI; its many libraries live apart from ours.
place="$(dirname "$0")/../build/synapse"
if ! cmp -s "$(dirname "$0")/synapse.lock" "$place/installed.lock"; then
    echo "Installing Synapse for the tests"
    rm -rf "$place"
    if "$(dirname "$0")/../.venv/bin/python" -m venv "$place" &&
        "$place/bin/python" -m pip --disable-pip-version-check --quiet install --require-hashes -r "$(dirname "$0")/synapse.lock"; then
        cp "$(dirname "$0")/synapse.lock" "$place/installed.lock"
    else
        rm -rf "$place"
        echo "Synapse could not be installed. The tests that need it are skipped; to run them: sh tests/prepare_machine.sh"
        [ -z "${CI:-}" ] || { echo "In CI nothing may be skipped."; exit 1; }
    fi
fi

missing=""
command -v dovecot >/dev/null || [ -x /usr/sbin/dovecot ] || missing="$missing dovecot-imapd dovecot-lmtpd"
command -v chromium >/dev/null || command -v google-chrome >/dev/null || missing="$missing chromium fonts-dejavu-core fonts-noto-core"
command -v sipp >/dev/null || missing="$missing sip-tester"
[ -n "$missing" ] || exit 0

if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing for the tests:$missing"
    apt-get update -q
    # The tests start their own Dovecot on free ports; the package's own service stays off.
    DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 apt-get install -y -q --no-install-recommends $missing
    exit 0
fi

echo "Not installed here:$missing. The tests that need them are skipped; to run them: sudo apt-get install$missing"
[ -z "${CI:-}" ] || { echo "In CI nothing may be skipped."; exit 1; }
