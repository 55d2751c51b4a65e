"""`python -m tests.journeys.j1 [--times 20]`: play the Friday, print every expected line with what was found; 0 when all held."""

from __future__ import annotations

import argparse
import os
import sys

import pytest

STORY = "tests/journeys/test_j1_friday_outage.py"


def main() -> int:
    """The test is the story; here it is played in its whole size and nothing it prints is swallowed."""
    options = argparse.ArgumentParser(prog="tests.journeys.j1", description=__doc__)
    options.add_argument("--times", type=float, default=1.0, help="the size: 1 is 550 customers, 20 is 11,000")
    os.environ["OPORA_J1_TIMES"] = str(options.parse_args().times)
    os.environ.setdefault("OPORA_LOG_LEVEL", "WARNING")  # a line for each of ten thousand letters would bury what was found
    return int(pytest.main([STORY, "-q", "-s", "--tb=short", "-p", "no:cacheprovider"]))


if __name__ == "__main__":
    sys.exit(main())
