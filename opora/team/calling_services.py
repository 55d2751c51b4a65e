"""The program that talks to services through Apprise, in a process of its own: `python -m opora.team.calling_services`.

Apprise opens lines with libraries of its own, to addresses that people write. Here every line is looked at where it is opened,
redirects too; networks of the house, other programs and files stay closed; and whatever hangs ends with the process. It knows
no Django, no database and no secret of the desk.

Reads one JSON object: {"networks", "ports", "check": address} or {"networks", "ports", "calls": [{"id", "address", "title", "body"}]}.
Says one JSON line for each: {"service"}; {"id", "begun": true}, then {"id", "done": bool}.
"""

from __future__ import annotations

import json
import os
import sys
import threading
from collections.abc import Mapping, Sequence
from ipaddress import ip_address, ip_network
from typing import Any

from apprise import Apprise, AppriseAsset, PersistentStoreMode
from ssrfguard import Policy, SSRFGuardError

WEB_PORTS = (80, 443, 8080, 8443)
ON_THIS_MACHINE = ("dbus", "kde", "qt", "glib", "gio", "gnome", "macosx", "windows", "syslog")
RUNS_PROGRAMS = ("subprocess.Popen", "os.exec", "os.posix_spawn", "os.spawn", "os.system", "os.fork", "os.forkpty")
SENDS = ("socket.connect", "socket.sendto", "socket.sendmsg")
READABLE = (
    sys.prefix, sys.base_prefix, "/etc/ssl", "/usr/lib", "/usr/share", "/etc/hosts", "/etc/mime.types", "/etc/localtime", "/dev/null",
)  # fmt: skip


def guard(networks: Sequence[str], ports: Sequence[int]) -> None:
    """From now on nothing but public addresses can be reached, and those of opened networks on web ports and the opened ones."""
    inside = tuple(ip_network(one) for one in networks)
    policy, public = Policy(allowed_networks=inside), Policy()
    readable = tuple(os.path.realpath(one) for one in READABLE)

    def look(event: str, facts: Any) -> None:
        if event in SENDS:
            _demand_outside(facts[-1], policy, public, {*WEB_PORTS, *ports})
        elif event in RUNS_PROGRAMS:
            raise PermissionError(f"{event} is closed here")
        elif event == "open" and isinstance(facts[0], str | bytes) and not _is_below(facts[0], readable):
            raise PermissionError("files are closed here")

    sys.addaudithook(look)


def _is_below(path: str | bytes, folders: tuple[str, ...]) -> bool:
    return os.path.realpath(os.fsdecode(path)).startswith(folders)


def _demand_outside(address: Any, policy: Policy, public: Policy, ports: set[int]) -> None:
    if address is None:
        return  # a line that was looked at when it was opened
    if not isinstance(address, tuple):
        raise PermissionError("sockets of this machine are closed here")
    try:
        host = ip_address(str(address[0]).partition("%")[0])
        policy.check_address(host)
        if address[1] not in ports:
            public.check_address(host)
    except (SSRFGuardError, ValueError) as problem:
        raise PermissionError(f"{address[0]} is closed: {problem}") from problem


def service(address: str) -> str:
    """The name of the service an address belongs to; '' where Apprise does not know it, or it would act on this machine."""
    if address.partition("://")[0].lower() in ON_THIS_MACHINE:
        return ""
    made = Apprise.instantiate(address, asset=_asset(), suppress_exceptions=True)
    return str(made.service_name) if made else ""


def call(one: Mapping[str, Any]) -> None:
    """Bring one notice and say how it went."""
    _say(id=one["id"], begun=True)
    try:
        ringer = Apprise(asset=_asset())
        done = bool(ringer.add(one["address"])) and bool(ringer.notify(title=one["title"], body=one["body"]))
    except Exception as problem:  # whatever a plugin stumbles over, the others are called
        sys.stderr.write(f"{type(problem).__name__}\n")
        done = False
    _say(id=one["id"], done=done)


def main() -> None:
    """One batch, all at the same time."""
    wanted = json.load(sys.stdin)
    service("json://localhost")  # plugins are loaded before files are closed
    guard(wanted["networks"], wanted["ports"])
    if "check" in wanted:
        _say(service=service(wanted["check"]))
        return
    threads = [threading.Thread(target=call, args=(one,), daemon=True) for one in wanted["calls"]]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


_mouth = threading.Lock()


def _say(**line: Any) -> None:
    with _mouth:
        sys.stdout.write(json.dumps(line) + "\n")
        sys.stdout.flush()


def _asset() -> AppriseAsset:
    """Our name, and nothing kept on the disk."""
    return AppriseAsset(app_id="Opora", app_desc="Opora", app_url="", storage_mode=PersistentStoreMode.MEMORY, async_mode=False)


if __name__ == "__main__":
    main()
