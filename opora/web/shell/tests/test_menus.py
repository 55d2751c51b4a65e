"""A menu says what its entries hold, and nothing a customer wrote becomes part of the page."""

from __future__ import annotations

from html.parser import HTMLParser

from opora.web.shell.menus import keys, menu


def test_an_entry_that_leads_somewhere_is_a_link() -> None:
    drawn = menu([{"label": "My settings", "icon": "user", "url": "/team/me/", "command": True, "key": "g s"}], "Jana")
    assert 'role="menu" aria-label="Jana" hidden' in drawn
    assert '<a class="menu-item" href="/team/me/" role="menuitem" tabindex="-1" data-key="g s" data-command data-group="Jana">' in drawn
    assert '<span class="grow">My settings</span><kbd>g s</kbd></a>' in drawn
    assert drawn.count("<svg") == 1


def test_an_entry_that_acts_is_a_button_with_what_it_sends() -> None:
    drawn = menu([{"label": "For an hour", "url": "/cases/1/do/sleep/", "method": "post", "fields": {"until": "13:00"}}], "Snooze")
    assert '<button class="menu-item" type="button" role="menuitem" tabindex="-1" hx-post="/cases/1/do/sleep/"' in drawn
    assert 'hx-vals="{&quot;until&quot;: &quot;13:00&quot;}"' in drawn
    assert "<hr>" not in drawn and "aria-checked" not in drawn


def test_of_several_choices_the_one_that_holds_is_marked_for_eyes_and_ears() -> None:
    choices = [
        {"label": name, "url": "/", "method": "post", "chosen": name == "Jana", "divider": name == "Nobody"} for name in ("Jana", "Nobody")
    ]
    jana, nobody = menu(choices, "Assign").split("<hr>")
    assert 'role="menuitemradio" aria-checked="true"' in jana and jana.count("<svg") == 1
    assert 'role="menuitemradio" aria-checked="false"' in nobody and "<svg" not in nobody


def test_a_name_with_signs_of_html_stays_a_name() -> None:
    wicked = '"><script>alert(1)</script>'
    entry = {"label": wicked, "url": wicked, "method": "post", "tone": wicked, "key": wicked, "command": True, "fields": {wicked: wicked}}
    for drawn in (menu([entry], wicked), menu([{**entry, "method": "get"}], wicked)):
        read = Tags(drawn)
        assert set(read.seen) <= {"div", "button", "a", "span", "kbd"}
        assert read.seen.count("kbd") == 1 and wicked in read.texts


class Tags(HTMLParser):
    """What a browser would find in a piece of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.seen: list[str] = []
        self.texts: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.seen.append(tag)

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


def test_keys_are_shown_as_people_read_them() -> None:
    assert [keys(one) for one in ("$mod+Enter", "g i", "Shift+?", "Shift+S")] == ["Ctrl Enter", "g i", "?", "Shift S"]
