"""`python -m tests.mails [--show]`: how right whole mails are read, set by set."""

from __future__ import annotations

import sys

from tests.mails.measuring import SETS, measure


def main() -> None:
    """A line for each thing that is asked of a mail."""
    for path in sorted(SETS.glob("*.jsonl")):
        found = measure(path.stem)
        for thing, asked in found.asked.items():
            sys.stdout.write(f"{path.stem:10} {thing:15} {found.right[thing]:4} of {asked:4}  {100 * found.share(thing):5.1f} %\n")
        if "--show" in sys.argv:
            sys.stdout.writelines(f"{one}\n" for one in found.wrong)


if __name__ == "__main__":
    main()
