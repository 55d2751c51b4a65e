"""Sample content of the component page: one conversation with every kind of message."""

from __future__ import annotations

from datetime import datetime, timedelta

from opora.web.shell.samples_desk import Sample

STATUSES = ("New", "Working", "Waiting for the customer", "Waiting for a third party", "Answered", "Closed")


def case(now: datetime) -> Sample:
    """The header of the case."""
    statuses = [{"label": label, "url": "#", "method": "post", "chosen": label == "Working"} for label in STATUSES]
    people = [{"label": name, "url": "#", "method": "post"} for name in ("Jana Dvořáková", "Petr Kučera", "Ola Kowalska")]
    return {
        "id": 4127,
        "number": 4127,
        "subject": "Web se nenačítá, objednávky stojí",
        "url": "#",
        "back_url": "#list",
        "previous_url": "#previous",
        "next_url": "#next",
        "fetch_url": "",
        "presence_url": "presence/",
        "seen_url": "presence/",
        "status_label": "Working",
        "status_menu": {"label": "Status", "entries": statuses},
        "owner": {"name": "Jana Dvořáková"},
        "owner_menu": {"label": "Assign", "entries": people},
        "turn_label": "Our turn",
        "turn_menu": {"label": "Whose turn", "entries": [{"label": label, "url": "#", "method": "post", "chosen": label == "Ours"} for label in ("Ours", "The customer's", "A third party's")]},
        "snooze_menu": {"label": "Snooze", "entries": [{"label": label, "url": "#", "method": "post"} for label in ("Until they answer", "For an hour", "Until tomorrow 8:00", "Until Monday 8:00")]},
        "more_menu": [
            {"label": "Split off a part", "icon": "split", "url": "#", "key": "Shift+S", "command": True},
            {"label": "Join with another case", "icon": "merge", "url": "#", "key": "Shift+J", "command": True},
            {"label": "Hand over warmly", "icon": "hand", "url": "#", "command": True},
            {"label": "Spam", "icon": "shield-alert", "url": "#", "method": "post", "tone": "danger", "divider": True},
        ],
        "clock": {"label": "12 min", "title": "First answer due at 10:42", "tone": "red"},
        "tags": [{"label": "e-shop", "url": "#"}, {"label": "výpadek", "url": "#"}],
    }


def proposals() -> list[Sample]:
    """One open proposal: the same fault written about from another address."""
    return [
        {
            "id": 31,
            "title": "Three more mails from j.novak@posta.example look like this case",
            "reasons": ["same signature and telephone", "“košík”, “nejde otevřít” in all", "within ten minutes"],
            "accept_url": "#",
            "refuse_url": "#",
            "preview_url": "#",
        }
    ]


def entries(now: datetime) -> list[Sample]:
    """Messages in every state, between thin lines of what the desk did."""
    return [
        {"kind": "message", "message": _first(now)},
        {"kind": "event", "event": {"id": 1, "icon": "user-check", "sentence": "Jana took the case.", "at": now - timedelta(minutes=41)}},
        {"kind": "message", "message": _answer(now)},
        {"kind": "event", "event": {"id": 2, "icon": "merge", "sentence": "Joined with #4125 “Košík nejde”.", "at": now - timedelta(minutes=30), "undo_url": "#"}},
        {"kind": "message", "message": _note(now)},
        {"kind": "unread"},
        {"kind": "message", "message": _second(now)},
    ]


def _first(now: datetime) -> Sample:
    return {
        "id": 1,
        "kind": "theirs",
        "author": "Petr Novák",
        "address": "novak@novakasyn.example",
        "to_line": "to info@dilna.example",
        "at": now - timedelta(minutes=47),
        "language": "cs",
        "channel": "mail",
        "channel_label": "e-mail",
        "text": "Dobrý den,\n\nod rána nám nejde otevřít stránka s košíkem. Zákazníci volají, že při placení vidí jen bílou obrazovku, a dnes ráno nám takhle utekly nejméně tři objednávky. Na mobilu je to stejné.\n\nMůžete se na to prosím podívat hned? Objednávka 20811, doména novakasyn.example.",
        "signature": "Petr Novák\nNovák a syn s.r.o., Brno\n+420 541 000 120",
        "quoted": "> 12. 10. 2026 v 9:14 Jana Dvořáková napsala:\n> Dobrý den, pane Nováku, hosting je prodloužený do října 2027.",
        "attachments": [
            {"name": "bílá obrazovka.png", "size_label": "212 kB", "url": "#", "icon": "file-image"},
            {"name": "objednávky-ztracené-v-pondělí-ráno-přehled-pro-podporu.xlsx", "size_label": "38 kB", "url": "#", "icon": "file-text"},
        ],
        "menu": [{"label": "Quote the picked words", "icon": "text-quote", "url": "#"}, {"label": "Move to another case", "icon": "move-right", "url": "#"}, {"label": "Show the raw mail", "icon": "file-text", "url": "#"}],
    }


def _answer(now: datetime) -> Sample:
    return {
        "id": 2,
        "kind": "ours",
        "author": "Jana Dvořáková",
        "to_line": "to novak@novakasyn.example",
        "at": now - timedelta(minutes=36),
        "language": "cs",
        "channel": "mail",
        "channel_label": "e-mail",
        "state": "sent",
        "state_label": "Delivered 10:06",
        "text": "Dobrý den, pane Nováku,\n\nvidíme to také: od 8:50 se stránka s košíkem nenačte. Kolega Petr na tom teď pracuje. Další zprávu vám dám v 10:45, i kdyby ještě nebylo hotovo.\n\nMrzí mě, že vám kvůli tomu utíkají objednávky.",
        "signature": "Jana Dvořáková\nDílna, zákaznická podpora",
    }


def _note(now: datetime) -> Sample:
    return {
        "id": 3,
        "kind": "note",
        "author": "Petr Kučera",
        "at": now - timedelta(minutes=22),
        "text": "@Jana certifikát platební brány vypršel v 8:47, nový vystaven, čekám na nasazení. V 10:40 dám vědět.",
    }


def _second(now: datetime) -> Sample:
    return {
        "id": 4,
        "kind": "theirs",
        "author": "Petr Novák",
        "address": "j.novak@posta.example",
        "to_line": "to info@dilna.example",
        "at": now - timedelta(minutes=4),
        "language": "cs",
        "channel": "mail",
        "channel_label": "e-mail",
        "text": "A ještě jedna věc: faktura za září přišla dvakrát. To s tím asi nesouvisí, ale ať na to nezapomeneme.",
        "passages": [{"label": "1 sentence belongs to #4129 “Faktura za září”", "url": "#"}],
    }


def composer() -> Sample:
    """The composer at rest, with its endpoints pointing nowhere."""
    return {
        "case_id": 4127,
        "kind": "reply",
        "kinds": [{"kind": "reply", "label": "Reply", "key": "r"}, {"kind": "note", "label": "Note", "key": "n"}, {"kind": "forward", "label": "Forward", "key": "f"}],
        "to": [{"name": "Petr Novák", "address": "novak@novakasyn.example"}],
        "cc": [{"name": "", "address": "ucetni@novakasyn.example"}],
        "writing_as": "info@dilna.example",
        "signature": "Jana Dvořáková\nDílna, zákaznická podpora",
        "draft_url": "draft/",
        "send_url": "send/",
        "upload_url": "upload/",
        "replies_url": "replies/",
        "mentions_url": "mentions/",
        "people_url": "people/",
    }
