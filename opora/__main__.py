"""`opora COMMAND`: looks the command up, prepares Django when the command needs it, and calls it."""

from __future__ import annotations

import os
import sys
from importlib import import_module

from opora.kernel.memory import settle

# Each is `main(arguments) -> exit code or None`. New commands add a line here and nothing else.
COMMANDS: dict[str, str] = {
    "run": "opora.ops.run:main",
    "web": "opora.ops.processes:web",
    "worker": "opora.ops.processes:worker",
    "fetch": "opora.ops.processes:fetch",
    "migrate": "opora.ops.migrate:main",
    "manage": "opora.ops.manage:main",
    "doctor": "opora.ops.doctor:main",
    "backup": "opora.ops.backup:main",
    "restore": "opora.ops.restore:main",
    "import": "opora.ops.import_mail:main",
    "orders import": "opora.ops.orders:main",
    "demo": "opora.ops.demo:main",
    "mail read": "opora.ops.mail_read:main",
    "mail place": "opora.ops.mail_place:main",
    "reading": "opora.ops.reading:main",
    "language": "opora.ops.language:main",
    "promises": "opora.ops.promises:main",
    "coach": "opora.ops.coach:main",
    "playbooks print": "opora.ops.playbooks:main",
}

# These do without Django: they start it elsewhere, replace its database, or work on nothing but their input.
WITHOUT_DJANGO = frozenset(
    {"run", "web", "migrate", "manage", "doctor", "backup", "restore", "import", "orders import", "demo"}
    | {"mail read", "mail place", "language", "promises", "reading", "coach", "playbooks print"}
)


def main() -> None:
    """The console script. What a command loads it keeps: to look for garbage meanwhile was a tenth of every start."""
    settle()
    sys.exit(call(sys.argv[1:]))


def call(words: list[str]) -> int | str | None:
    """Run one command line; a string is what went wrong, in one sentence."""
    name, arguments = _command_in(words)
    if name is None:
        return _without_command(words)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "opora.settings")
    try:
        if name not in WITHOUT_DJANGO:
            import_module("django").setup()
        module, function = COMMANDS[name].split(":")
        answer: int | str | None = getattr(import_module(module), function)(arguments)
    except Exception as trouble:
        if getattr(trouble, "for_the_operator", False):
            return str(trouble)
        raise
    except KeyboardInterrupt:
        return 130
    return answer


def _command_in(words: list[str]) -> tuple[str | None, list[str]]:
    for length in (2, 1):
        name = " ".join(words[:length])
        if len(words) >= length and name in COMMANDS:
            return name, words[length:]
    return None, words


def _without_command(words: list[str]) -> int | str:
    overview = "\n".join(["Usage: opora COMMAND. The commands are:", *(f"  opora {name}" for name in COMMANDS)])
    if words and words[0] not in ("help", "--help", "-h"):
        return f"There is no command {words[0]!r}.\n{overview}"
    print(overview)  # noqa: T201 - asked for
    return 0


if __name__ == "__main__":
    main()
