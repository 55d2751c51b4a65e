"""Takes the pictures of the README from a desk of its own with the demo world: `make pictures`.

`python tests/pictures.py cs` takes them in another interface language, as desk-light-cs.png and so on.
"""

from __future__ import annotations

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

# Called as a program, Python looks beside the script; the packages lie one floor up.
sys.path.insert(0, str(Path(__file__).parents[1]))

from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser import FLAGS, chromium_program

ROOT = Path(__file__).parents[1]
PICTURES = ROOT / "docs" / "pictures"
SECONDS_TO_START = 120
SECONDS_OF_REHEARSAL = 60


@dataclass(frozen=True)
class Picture:
    """One picture: who looks, at which list ("/…": at which page), with which case open ("" for the list alone)."""

    name: str
    who: str
    view: str
    case: str
    width: int = 1440
    height: int = 900
    dark: bool = False


WANTED = (
    Picture("desk-light", "jana.dvorakova", "unassigned", "Trzy tygodnie bez odpowiedzi"),
    Picture("desk-dark", "marek.ilic", "open", "Kurir tri puta „nije zatekao“ kupca", dark=True),
    Picture("phone", "petr.maly", "open", "", width=390, height=844),
)
OF_A_CRISIS = ("crisis-room", "preparedness", "rehearsal")
"""The pages that tests/pictured_crisis.py names, in its order."""


def main() -> None:
    """Fill, start, look, stop; the folder of the desk goes afterwards."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    language = sys.argv[1] if len(sys.argv) > 1 else "en"
    suffix = "" if language == "en" else f"-{language}"
    with _desk(language) as (address, password, environment), sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium_program(), args=FLAGS)
        for one in chain(WANTED, _of_a_crisis(environment)):
            file = PICTURES / f"{one.name}{suffix}.png"
            _take(browser, one, address, password, file)
            sys.stdout.write(f"{file.relative_to(ROOT)}\n")
        browser.close()


@contextmanager
def _desk(language: str) -> Iterator[tuple[str, str, dict[str, str]]]:
    folder = Path(tempfile.mkdtemp(prefix="opora-pictures-", dir="/tmp"))
    folder.chmod(0o711)
    port = _free_port()
    environment = os.environ | {"OPORA_DATA": str(folder / "data"), "OPORA_PORT": str(port), "OPORA_LMTP": "", "PYTHONPATH": str(ROOT)}
    environment.pop("OPORA_ADDRESS", None)
    command = [sys.executable, "-m", "opora"]
    run = None
    try:
        told = subprocess.run([*command, "demo", "--language", language], env=environment, check=True, stdout=subprocess.PIPE, text=True).stdout
        run = subprocess.Popen([*command, "run"], env=environment)
        _wait_for(port)
        yield f"http://127.0.0.1:{port}", re.search(r"password: (\S+)", told).group(1), environment  # type: ignore[union-attr]
    finally:
        if run is not None:
            run.send_signal(signal.SIGINT)
            run.wait(60)
        shutil.rmtree(folder, ignore_errors=True)


def _of_a_crisis(environment: dict[str, str]) -> Iterator[Picture]:
    """Begin the crisis and the rehearsal when these pictures' turn comes, and let the rehearsal's customers write."""
    command = [sys.executable, "-c", "import django; django.setup(); from tests.pictured_crisis import main; main()"]
    settings = {"DJANGO_SETTINGS_MODULE": "opora.settings"}
    told = subprocess.run(command, cwd=ROOT, env=environment | settings, check=True, stdout=subprocess.PIPE, text=True).stdout
    time.sleep(SECONDS_OF_REHEARSAL)
    for name, page in zip(OF_A_CRISIS, told.split(), strict=True):
        yield Picture(name, "jana.dvorakova", page, "")


def _take(browser: Browser, wanted: Picture, address: str, password: str, file: Path) -> None:
    context = browser.new_context(
        viewport={"width": wanted.width, "height": wanted.height},
        color_scheme="dark" if wanted.dark else "light",
        locale="en-GB",
        timezone_id="Europe/Prague",
    )
    page = context.new_page()
    _sign_in(page, address, wanted.who, password)
    page.goto(address + (wanted.view if wanted.view.startswith("/") else f"/list/{wanted.view}/"))
    if wanted.case:
        page.get_by_text(wanted.case, exact=True).first.click(force=True)  # the whole row is the link
        page.wait_for_url(re.compile(r"/cases/\d+/"))
    page.wait_for_timeout(1500)  # fonts, the frames of mails, what arrives after the first paint
    page.mouse.move(0, wanted.height - 1)
    page.screenshot(path=file)
    context.close()


def _sign_in(page: Page, address: str, who: str, password: str) -> None:
    page.goto(f"{address}/sign-in/login/")
    page.fill("input[name=login]", f"{who}@majak.example")
    page.fill("input[name=password]", password)
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/list/"))


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait_for(port: int) -> None:
    deadline = time.monotonic() + SECONDS_TO_START
    while time.monotonic() < deadline:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.2)
    raise TimeoutError("the desk did not start")


if __name__ == "__main__":
    main()
