"""A whole corpus: mails in order of time, the truth about each, and queries with the true number of hits.

About a quarter as many matters as mails, an eighth as many customers. `kind` says how a mail is written: ok, newsubj (no
references, another subject), noref, irt (In-Reply-To only), otheraddr, otheraddr_noref, recycled (a new matter begun in an
old thread), auto (out of office).
"""

from __future__ import annotations

import hashlib
import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from bench.corpus import people, words, writing
from bench.corpus.queries import queries

RECEIVER = "podpora@shop.example"
LEGACY = frozenset(("iso-8859-2", "iso-8859-5", "iso-8859-7", "windows-1250", "windows-1251", "windows-1252", "windows-1253"))


class Mail(NamedTuple):
    """`plain` is everything a person reads in it; `truth` one line of truth.jsonl."""

    raw: bytes
    truth: dict[str, Any]
    subject: str
    plain: str


class Corpus:
    """Plans all, writes one mail after the other."""

    def __init__(self, total: int, seed: int = 1) -> None:
        self.total, self.seed = total, seed
        self.vocabularies = {language: people.vocabulary(language) for language in words.SYLLABLES}
        chance = random.Random(f"{seed}:plan")
        self.customers = people.customers(max(1, total // 8), chance)
        sizes = people.lengths(max(1, total // 4), total, chance)
        self.matters: list[people.Matter] = []
        moments: list[tuple[float, int, int]] = []
        for number, size in enumerate(sizes):
            self.matters.append(people.matter(self.customers, chance))
            moments += [(at, number, place) for place, at in enumerate(people.times(size, chance))]
        self.moments = sorted(moments)
        self._last_matter: dict[int, int] = {}

    def mails(self) -> Iterator[Mail]:
        """All of them, in order."""
        return (self._mail(number) for number in range(self.total))

    def _mail(self, number: int) -> Mail:
        at, matter_number, place = self.moments[number]
        matter = self.matters[matter_number]
        who = self.customers[matter.customer]
        chance = random.Random(f"{self.seed}:{number}")
        ours = place % 2 == 1
        before = self._last_matter.get(matter.customer)
        kind = writing.kind_of(chance, first=place == 0, ours=ours, wrote_before=before is not None)
        thread = self.matters[before] if kind == "recycled" and before is not None else matter
        references, said = thread.references, thread.last
        subject = self._subject(chance, matter, thread, kind, who, first=place == 0)
        own = writing.newly_written(chance, matter, who, self.vocabularies[who.language], first=place == 0, ours=ours)
        if who.cyrillic and not ours:
            own, subject = people.in_cyrillic(own), writing.in_their_script(subject, who, ours=ours)
        quote = writing.quotation(chance, said, kind, who.language)
        text = _arranged(own, quote, on_top=ours or who.answers_on_top)
        name = people.in_cyrillic(who.name) if who.cyrillic and not ours else who.name
        alphabet = "srC" if who.cyrillic and not ours else who.language
        charset = writing.charset_for(chance, text + subject + name, alphabet, ours=ours)
        encoding = chance.choices(("quoted-printable", "base64", "8bit"), (55, 35, 10))[0]
        own_id = writing.message_id(self.seed, self.total, number, "shop.example" if ours else who.address.split("@")[1])
        sender = RECEIVER if ours else who.other_address if kind.startswith("otheraddr") else who.address
        head = writing.travel_lines(chance, number, sender, at, RECEIVER)
        head += [f"Message-ID: {own_id}", f"Date: {writing.formatdate(at)}"]
        head += self._people(chance, matter, who, name, sender, charset, ours=ours)
        head.append(writing.subject_line(subject, charset))
        head += _connections(references, kind)
        if who.mailer and not ours:
            head.append(f"X-Mailer: {who.mailer}")
        head.append("MIME-Version: 1.0")
        parts = writing.body(chance, number, text, own, quote, charset, encoding, who, ours=ours)
        parts, attached = writing.with_attachment(chance, number, matter.order, parts)
        raw = "\n".join(head).encode("ascii") + b"\n" + parts
        joined = kind == "recycled" or (bool(references) and kind in ("ok", "otheraddr", "recycled"))
        matter.references = [*(references if joined else matter.references), own_id]
        matter.last = {"text": text[:6000], "at": at, "who": matter.agent.capitalize() if ours else who.name}
        if not ours:
            self._last_matter[matter.customer] = matter_number
        truth = {
            "n": number, "mid": own_id.strip("<>"), "conv": matter_number, "cust": matter.customer,
            "lang": "sr-Cyrl" if alphabet == "srC" else who.language, "dir": "out" if ours else "in", "kind": kind,
            "date": int(at), "order": matter.order, "charset": charset, "cte": encoding, "att": attached, "addr": sender,
        }  # fmt: skip
        return Mail(raw, truth, subject, f"{subject}\n{name}\n{sender}\n{text}")

    def _subject(self, chance: random.Random, matter: people.Matter, thread: people.Matter, kind: str, who: people.Customer, *, first: bool) -> str:
        if kind == "recycled":
            matter.subject = thread.subject
            return f"Re: {thread.subject}"
        if kind == "newsubj":
            return chance.choice(words.SUBJECTS[who.language]).format(prod=matter.product, ord=matter.order)
        if kind == "auto":
            return f"Automatic reply: {matter.subject}"
        return matter.subject if first else f"Re: {matter.subject}"

    def _people(self, chance: random.Random, matter: people.Matter, who: people.Customer, name: str, sender: str, charset: str, *, ours: bool) -> list[str]:
        if ours:
            us = writing.address_line(f"{matter.agent.capitalize()} (shop.example)", RECEIVER, charset)
            return [f"From: {us}", f"To: {writing.address_line(who.name, who.address, charset)}"]
        lines = [f"From: {writing.address_line(name, sender, charset)}", f"To: <{RECEIVER}>"]
        return [*lines, f"Cc: {who.other_address}"] if chance.random() < 0.06 else lines


def _arranged(own: str, quote: str, *, on_top: bool) -> str:
    if not quote:
        return own
    return f"{own}\n\n{quote}" if on_top else f"{quote}\n\n{own}"


def _connections(references: list[str], kind: str) -> list[str]:
    lines = []
    if references and kind in ("ok", "otheraddr", "recycled", "irt", "auto"):
        lines.append(f"In-Reply-To: {references[-1]}")
    if references and kind in ("ok", "otheraddr", "recycled"):
        lines.append("References: " + "\n ".join(references[-writing.MOST_REFERENCES :]))
    if kind == "auto":
        lines.append("Auto-Submitted: auto-replied")
    return lines


def make(folder: Path, total: int, seed: int = 1) -> str:
    """Write the corpus into a folder: mail/NNN/NNNNNNN.eml, truth.jsonl, queries.json, legacy.jsonl (8-bit mails as people
    read them). Returns the digest of all mails."""
    corpus, digest = Corpus(total, seed), hashlib.sha256()
    asked = queries(corpus.customers, corpus.matters, corpus.vocabularies, seed)
    folded = [[term.casefold() for term in one["terms"]] for one in asked]
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "truth.jsonl").open("w") as truths, (folder / "legacy.jsonl").open("w") as legacy:
        for number, mail in enumerate(corpus.mails()):
            digest.update(mail.raw)
            place = folder / "mail" / f"{number // 1000:03d}"
            place.mkdir(parents=True, exist_ok=True)
            (place / f"{number:07d}.eml").write_bytes(mail.raw)
            truths.write(json.dumps({**mail.truth, "size": len(mail.raw)}, ensure_ascii=False) + "\n")
            if mail.truth["cte"] == "8bit" and mail.truth["charset"] in LEGACY:
                legacy.write(json.dumps({"mid": mail.truth["mid"], "text": mail.plain}, ensure_ascii=False) + "\n")
            plain = mail.plain.casefold()
            for one, terms in zip(asked, folded, strict=True):
                one["hits"] += all(term in plain for term in terms)
    (folder / "queries.json").write_text(json.dumps(asked, ensure_ascii=False, indent=0))
    return digest.hexdigest()
