"""The kind of a promise as it was learnt: the lists say which words stand there, the weights which of them decides."""

from __future__ import annotations

from collections.abc import Sequence

from opora.pure.languages.promising import PromiseWords
from opora.pure.reading.learned import see, weights
from opora.pure.reading.promises.acts import FoundAct
from opora.pure.reading.promises.kinds import kind_of
from opora.pure.reading.promises.stretches import compiled
from opora.pure.reading.promises.values import Kind

KINDS: tuple[Kind, ...] = ("callback", "reply", "refund", "delivery", "action")
SURER_BY = 0.3
"""So much surer the learnt part must be before the kind that the lists give is changed."""
_MONEY = r"[€$£]|\b\d+[.,]\d\d\b|\b\d[\d. ]*(?:kc|korun|zl|zlotych|eur|evra|ευρω|din|dinara)"


def learnt_kind(said: str, acts: Sequence[FoundAct], language: str, words: PromiseWords, listed: Kind | None = None) -> Kind:
    """The kind of what a folded stretch with these acts promises; `listed` is the kind by the lists, None where they found no act."""
    if listed == "reply" and compiled(words.objects.get("file", "")).search(said):
        return listed  # papers that come by mail were taught as deliveries where they come by post
    seen = see(said, language, signs_of_kind(said, acts, words))
    sure = {kind: weights()[judgement(kind)].probability(seen) for kind in KINDS}
    likeliest = max(KINDS, key=lambda kind: sure[kind])
    if listed is not None and sure[likeliest] - sure[listed] <= SURER_BY:
        return listed
    return likeliest


def judgement(kind: Kind) -> str:
    """The name under which the weights of a kind are kept."""
    return f"kind {kind}"


def signs_of_kind(said: str, acts: Sequence[FoundAct], words: PromiseWords) -> frozenset[str]:
    """Senses of acts, what they are done to, and their pairs, for a folded stretch that promises one thing."""
    senses = {f"sense {act.sense}" for act in acts}
    things = {f"object {name}" for name, expression in words.objects.items() if compiled(expression).search(said)}
    things |= {f"list kind {kind_of(act, said, said, words)}" for act in acts}
    things.add("customer" if compiled(words.customer).search(said) else "no customer")
    things.add("people" if compiled(words.people).search(said) else "no people")
    if compiled(_MONEY).search(said):
        things.add("money in figures")
    pairs = {f"{one} & {two}" for one in senses | things for two in things if one < two or one in senses}
    return frozenset(f"kind: {one}" for one in senses | things | pairs)
