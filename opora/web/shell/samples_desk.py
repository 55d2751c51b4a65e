"""Sample content of the component page: one desk on a bad Monday. Invented people, addresses under .example."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

Sample = dict[str, Any]


def rail() -> Sample:
    """As the rail of a team of three looks before lunch."""
    return {
        "home_url": "#",
        "new_url": "#new",
        "areas": [
            {"label": "Inbox", "icon": "inbox", "url": "#inbox", "key": "g i", "current": "area"},
            {"label": "Customers", "icon": "users", "url": "#customers", "key": "g c"},
            {"label": "Settings", "icon": "settings", "url": "#settings", "key": "g s"},
        ],
        "groups": [
            {
                "label": "Views",
                "views": [
                    {"label": "Mine", "icon": "user-round", "url": "#mine", "key": "g m", "current": True, "count": 14},
                    {"label": "Nobody has it", "icon": "hand", "url": "#unassigned", "key": "g u", "count": 6, "late": True},
                    {"label": "Mentions", "icon": "at-sign", "url": "#mentions", "count": 2},
                    {"label": "Drafts", "icon": "file-pen-line", "url": "#drafts", "count": 3},
                    {"label": "Waiting for others", "icon": "hourglass", "url": "#waiting", "count": 31},
                    {"label": "Snoozed", "icon": "alarm-clock", "url": "#snoozed"},
                    {"label": "Closed", "icon": "circle-check", "url": "#closed"},
                    {"label": "Spam", "icon": "shield-alert", "url": "#spam", "count": 128},
                ],
            },
            {
                "label": "Mailboxes",
                "views": [
                    {"label": "info@dilna.example", "icon": "mail", "url": "#info", "count": 22},
                    {"label": "reklamace@dilna.example", "icon": "mail", "url": "#complaints", "count": 9},
                ],
            },
        ],
        "person": {
            "name": "Jana Dvořáková",
            "state": "Here until 17:00",
            "menu": [
                {"label": "My settings", "icon": "sliders-horizontal", "url": "#me"},
                {"label": "I am away", "icon": "moon", "url": "#away"},
                {"label": "Sign out", "icon": "log-out", "url": "#out", "divider": True},
            ],
        },
    }


def rows(now: datetime) -> list[Sample]:
    """A list with every kind of row: unread, late, answered by us, a draft, somebody writing, Greek and Serbian names."""

    def row(number: int, name: str, subject: str, preview: str, minutes: int, **more: Any) -> Sample:
        clock = more.pop("clock", None)
        return {
            "id": number,
            "url": f"#case-{number}",
            "name": name,
            "subject": subject,
            "preview": preview,
            "preview_kind": "",
            "channel": "mail",
            "channel_label": "e-mail",
            "at": now - timedelta(minutes=minutes),
            "clock": {"label": clock[0], "title": clock[1], "tone": clock[2]} if clock else None,
            **more,
        }

    ours, theirs = {"turn": "ours", "turn_label": "ours"}, {"turn": "customer", "turn_label": "theirs"}
    return [
        row(4127, "Petr Novák", "Web se nenačítá, objednávky stojí", "Dobrý den, od rána nám nejde otevřít stránka s košíkem. Zákazníci volají…", 4, unread=True, current=True, clock=("12 min", "First answer due at 10:42", "red"), **ours),
        row(4119, "Agnieszka Wiśniewska", "Trzy tygodnie bez odpowiedzi – zamówienie 20418", "Pisałam do Państwa trzy tygodnie temu i nikt nie odpowiedział.", 38, unread=True, clock=("52 min", "Next word due at 11:22", "amber"), **ours),
        row(4126, "Ελένη Παπαδοπούλου-Χατζηγεωργίου", "Η παραγγελία 20733 έφτασε με σπασμένο φλιτζάνι", "Petr is writing…", 51, preview_kind="writing", **ours),
        row(4102, "Јована Стојановић", "Још једно питање о предрачуну за септембар", "Хвала на брзом одговору, али у предрачуну недостаје ПИБ.", 74, unread=True, channel="message-circle", channel_label="chat", **ours),
        row(4088, "Milica Đorđević", "Promena adrese za isporuku", "Dobar dan, adresu smo promenili; javićemo vam broj pošiljke čim…", 126, preview_kind="ours", **theirs),
        row(4071, "Tomáš Říha", "Re: Re: Fwd: Rezervace termínu", "Dobrý den, pane Řího, termín 24. 11. máme volný v 9 i ve 14 hodin.", 190, preview_kind="draft", **ours),
        row(4066, "Keramika Brázda s.r.o.", "Objednávka 20811: doplnění o 40 ks", "K objednávce bychom rádi přidali ještě čtyřicet kusů hrnků Modrá.", 1480, clock=("Thu 16:00", "Promised for Thursday 16:00", ""), **ours),
        row(4051, "Νίκος Αλεξόπουλος", "Τιμολόγιο με λάθος ΑΦΜ", "Σας ευχαριστώ, θα το ελέγξω με το λογιστήριο και θα επανέλθω.", 1910, **theirs),
        row(3990, "info@velkoobchod.example", "(bez předmětu)", "Posíláme v příloze podepsanou smlouvu.", 4300, channel="mail"),
        row(3984, "Бранислав Миленковић", "Рекламација: оштећена амбалажа при испоруци", "Фотографије шаљем у прилогу, молим за потврду пријема.", 6100, **theirs),
    ]


def listing(now: datetime) -> Sample:
    """The list pane around those rows."""
    return {
        "title": "Mine",
        "count": 14,
        "rows": rows(now),
        "more_url": "",
        "search": {
            "url": "#search",
            "hints": [
                {"operator": "from:", "meaning": "who wrote it", "example": "from:novák"},
                {"operator": "order:", "meaning": "a number of an order", "example": "order:20418"},
                {"operator": "is:", "meaning": "state", "example": "is:unread"},
                {"operator": "before:", "meaning": "older than a day", "example": "before:2026-11-01"},
            ],
            "filters": [{"label": "e-shop", "remove_url": "#"}, {"label": "unread", "remove_url": "#"}],
        },
        "orders": [{"label": "Longest waiting first", "url": "#", "chosen": True}, {"label": "Newest first", "url": "#"}],
        "bulk": [
            {"label": "Assign", "icon": "user-round", "url": "#assign", "key": "a"},
            {"label": "Snooze", "icon": "alarm-clock", "url": "#snooze", "key": "z"},
            {"label": "Join", "icon": "merge", "url": "#join"},
            {"label": "Close", "icon": "circle-check", "url": "#close", "key": "e"},
            {"label": "Spam", "icon": "shield-alert", "url": "#spam"},
        ],
    }


def side(now: datetime) -> Sample:
    """Mr Novák, who writes from three addresses."""
    return {
        "case_id": 4127,
        "customer_id": 88,
        "person": {"name": "Petr Novák", "detail": "Novák a syn s.r.o. · Brno", "url": "#customer"},
        "sections": [
            {"key": "addresses", "title": "Addresses", "count": 3, "open": True, "template": "shell/section_addresses.html", "addresses": _addresses()},
            {"key": "habits", "title": "Habits", "open": True, "count": 2, "template": "shell/section_habits.html", "habits": _habits(now)},
            {"key": "orders", "title": "Orders", "count": 2, "open": True, "template": "shell/section_orders.html", "orders": _orders(now)},
            {"key": "cases", "title": "Other cases", "count": 2, "open": True, "template": "shell/section_cases.html", "cases": _cases(now)},
            {"key": "remarks", "title": "Notes", "count": 1, "template": "shell/section_remarks.html", "add_url": "#", "remarks": [{"text": "Volat až po desáté, ráno je v dílně.", "author": "Ola", "at": now - timedelta(days=40)}]},
            {"key": "facts", "title": "Details", "count": None, "template": "shell/section_facts.html", "facts": [{"label": "Language", "value": "čeština, vykání"}, {"label": "Customer since", "value": "2019"}, {"label": "Telephone", "value": "+420 541 000 120"}]},
        ],
    }


def _addresses() -> list[Sample]:
    return [
        {"address": "novak@novakasyn.example", "state": "linked", "unlink_url": ""},
        {"address": "j.novak@posta.example", "state": "proposed", "state_label": "maybe his", "accept_url": "#", "refuse_url": "#", "reasons": "Same signature, telephone and website in both."},
        {"address": "info@novakasyn.example", "state": "shared", "state_label": "shared box"},
        {"address": "+420 541 000 120", "icon": "phone", "state": "linked"},
    ]


def _habits(now: datetime) -> list[Sample]:
    return [
        {"name": "Všechno zvlášť", "strength": 80, "evidence": "4 mails on one thing in ten minutes, twice", "last_seen": now - timedelta(minutes=4), "do": "Take it as one and answer once.", "avoid": "Lecture about threads."},
        {"name": "Recyklát", "strength": 35, "evidence": "A new wish in a thread closed 5 weeks ago", "last_seen": now - timedelta(days=9), "do": "Start a new case from the new part.", "avoid": ""},
    ]


def _orders(now: datetime) -> list[Sample]:
    return [
        {"number": "20811", "url": "#", "title": "Hosting Plus, 12 months", "total": "4 788 Kč", "at": now - timedelta(days=16), "status_label": "paid", "tone": "green"},
        {"number": "20466", "url": "#", "title": "Doména novakasyn.example", "total": "319 Kč", "at": now - timedelta(days=210), "status_label": "ends 30 June", "tone": "amber"},
    ]


def _cases(now: datetime) -> list[Sample]:
    return [
        {"number": 4092, "subject": "Nový katalog: poptávka tisku", "url": "#", "status_label": "working", "at": now - timedelta(days=2)},
        {"number": 3711, "subject": "Faktura 2026-0312 dvakrát", "url": "#", "status_label": "confirmed", "tone": "green", "at": now - timedelta(days=61)},
    ]
