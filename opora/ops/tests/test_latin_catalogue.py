from __future__ import annotations

import gettext
import re
from pathlib import Path

import polib
import pytest
from django.test import Client

from opora.ops.latin_catalogue import CYRILLIC, LATIN, latin_catalogue, write_latin_catalogue

CYRILLIC_LETTER = re.compile(r"[\u0400-\u04ff]")
MARK = re.compile(r"%\(\w+\)[a-z]|\{\w*\}|<[^<>]+>|https?://\S+")


def forms(entry: polib.POEntry) -> list[str]:
    return [entry.msgstr, *entry.msgstr_plural.values()]


def test_every_sentence_has_a_latin_twin_with_the_same_placeholders() -> None:
    for cyrillic, latin in zip(polib.pofile(str(CYRILLIC)), latin_catalogue(CYRILLIC), strict=True):
        assert (latin.msgid, latin.msgctxt, latin.flags) == (cyrillic.msgid, cyrillic.msgctxt, cyrillic.flags)
        assert [MARK.findall(text) for text in forms(latin)] == [MARK.findall(text) for text in forms(cyrillic)]
        assert not CYRILLIC_LETTER.search("".join(forms(latin))), latin.msgid


def test_numbers_take_the_same_three_forms_in_latin(tmp_path: Path) -> None:
    entry = polib.POEntry(msgid="%(count)d case", msgid_plural="%(count)d cases")
    entry.msgstr_plural = {0: "%(count)d поруџбина", 1: "%(count)d поруџбине", 2: "%(count)d наруџбина"}
    catalogue = polib.POFile()
    catalogue.metadata = {key: polib.pofile(str(CYRILLIC)).metadata[key] for key in ("Content-Type", "Plural-Forms")}
    catalogue.append(entry)
    catalogue.save(str(tmp_path / "django.po"))
    write_latin_catalogue(tmp_path / "django.po", tmp_path / "django.mo")
    with (tmp_path / "django.mo").open("rb") as file:
        latin = gettext.GNUTranslations(file)
    found = [latin.ngettext(entry.msgid, entry.msgid_plural, count) % {"count": count} for count in (1, 21, 3, 12)]
    assert found == ["1 porudžbina", "21 porudžbina", "3 porudžbine", "12 narudžbina"]


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("language", "shown", "never_shown"),
    [("sr", "Пријави се", "Prijavi se"), ("sr-latn", "Prijavi se", "Пријави се")],
)
def test_serbian_pages_come_in_the_script_the_reader_chose(client: Client, language: str, shown: str, never_shown: str) -> None:
    assert LATIN.exists(), "The languages are not built. Run: make messages"
    page = client.get("/sign-in/login/", headers={"accept-language": language})
    assert page.status_code == 200
    assert page.headers["Content-Language"] == language
    words = page.content.decode()
    assert shown in words
    assert never_shown not in words
