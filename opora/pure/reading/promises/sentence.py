"""One sentence of ours, read for promises: its acts, what hangs upon what, and which moment belongs to which act."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise

from opora.pure.languages.aligned import Aligned
from opora.pure.languages.moments import Moment
from opora.pure.languages.promising import Need, PromiseWords
from opora.pure.languages.sentences import Sentence
from opora.pure.reading.promises.acts import THIRD_PERSON, FoundAct, find_acts, is_unsaid
from opora.pure.reading.promises.conditions import Hanging, hanging_clauses
from opora.pure.reading.promises.dues import choose
from opora.pure.reading.promises.kinds import kind_by_what_it_is, kind_of
from opora.pure.reading.promises.learnt_kinds import learnt_kind
from opora.pure.reading.promises.pointing import points_back_to_strangers, sentence_before
from opora.pure.reading.promises.settling import Candidate, without_preparations, without_trailing
from opora.pure.reading.promises.stretches import NO_CUTS, Cuts, Stretch, Timed, compiled, cut
from opora.pure.reading.promises.values import FoundPromise, Kind, as_found

_ACCENTED = re.compile(r"[^\W\d_a-zA-Z]")
_SO_FAR_BEFORE = 120
"""So far before its clause what "it" means is looked for."""

_LITTLE_WORD = 3
"""A word so short before a verb is no subject: it, him, se."""

_WORDS_BESIDE_A_TIME = 6
"""A sentence with a moment and no more words than these only adds the time to the promise before it."""


def _leans_on_the_one_before(one: Candidate, kind: Kind) -> bool:
    """ "We refund half of it tomorrow, the rest on Friday": without a verb that sends, a thing alone is more of the same."""
    return one.act.sense == "same" or (one.act.need is Need.GOES_ON and one.act.sense != "send" and kind == "delivery")


def _other_words(sentence: Sentence, aligned: Aligned, words: PromiseWords) -> list[Stretch]:
    """Words that their accents tell apart from an act, by their places in the folded sentence; without accents nobody can tell."""
    if not words.other_words or not _ACCENTED.search(sentence.text):
        return []
    first = aligned.folded_place(sentence.start)
    found = compiled(words.other_words).finditer(sentence.text)
    places = ([aligned.folded_place(sentence.start + place) - first for place in match.span()] for match in found)
    return [Stretch(*place) for place in places]


@dataclass(frozen=True, slots=True)
class SentenceRead:
    """One sentence, read once."""

    language: str
    sentence: Sentence
    aligned: Aligned
    first: int
    folded: str
    words: PromiseWords
    moments: tuple[Timed, ...]
    cuts: Cuts
    acts: tuple[FoundAct, ...]
    hanging: tuple[Hanging, ...]

    @classmethod
    def of(cls, sentence: Sentence, aligned: Aligned, moments: tuple[Moment, ...], words: PromiseWords, language: str) -> SentenceRead:
        first, last = aligned.folded_place(sentence.start), aligned.folded_place(sentence.end)
        folded = aligned.folded[first:last]
        inside = tuple(
            Timed(aligned.folded_place(moment.start) - first, aligned.folded_place(moment.end) - first, moment)
            for moment in moments
            if sentence.start <= moment.start < sentence.end
        )
        acts = find_acts(folded, words, _other_words(sentence, aligned, words), has_moments=bool(inside))
        if not acts:  # nothing to part: where its clauses end is of no use
            return cls(language, sentence, aligned, first, folded, words, inside, NO_CUTS, (), ())
        cuts = cut(folded, words.joins, inside)
        return cls(
            language, sentence, aligned, first, folded, words, inside, cuts, acts, hanging_clauses(folded, words, cuts, acts, inside)
        )

    def promises(self, written: str) -> list[FoundPromise]:
        """The promises of the sentence that the lists find, in its order."""
        found: list[FoundPromise] = []
        for one in self.settled():
            promise = self._promise(one, written)
            found.append(replace(promise, kind=found[-1].kind) if found and _leans_on_the_one_before(one, promise.kind) else promise)
        return found

    def settled(self) -> list[Candidate]:
        """The acts of the sentence that are promises, with their times."""
        if not self.acts:
            return []
        standing = self._with_their_leaders([act for act in self._surest_of_each_clause() if self.stands(act)])
        complete = [one for one in self._with_times(standing) if self._is_complete(one)]
        return without_trailing(without_preparations(complete, self.folded, self.words))

    def own_words(self, one: Candidate) -> str:
        """The folded stretch of the sentence that belongs to an act alone."""
        return one.own.text_of(self.folded)

    def clause_of(self, one: Candidate) -> str:
        """The folded clause in which an act stands."""
        return self.cuts.clause(one.act.start, one.act.end, len(self.folded)).text_of(self.folded)

    def only_adds_time(self) -> bool:
        """Whether the sentence holds a moment and hardly anything else."""
        coming = [timed for timed in self.moments if timed.moment.due is not None and not timed.moment.is_past]
        if not coming or self.sentence.is_question or compiled(self.words.theirs).search(self.folded):
            return False
        rest = self.folded
        for timed in reversed(coming):
            rest = rest[: timed.start] + " " + rest[timed.end :]
        return len(rest.split()) <= _WORDS_BESIDE_A_TIME and not compiled(self.words.rule).search(self.folded)

    def with_time_added(self, promise: FoundPromise, text: str) -> FoundPromise:
        """The promise before this sentence, with the time that this sentence adds."""
        moment = next(timed.moment for timed in self.moments if timed.moment.due is not None and not timed.moment.is_past)
        return replace(promise, due=moment.due, end=moment.end, what=text[promise.start : moment.end])

    def is_on_the_same_day(self) -> bool:
        """Whether the sentence names the day of the promise before: "the same day", "on the spot"."""
        return bool(compiled(self.words.same_day).search(self.folded))

    def stands(self, act: FoundAct) -> bool:
        """The act is said in earnest: not asked, not hung upon a doubt, not refused or only told."""
        if self.sentence.is_question and not self._is_before_a_tag(act):
            return False
        if any(one.place.holds(act.start) or (one.takes_away and one.governed.holds(act.start)) for one in self.hanging):
            return False
        if is_unsaid(self.folded, act, self.words, self.cuts) or self.is_of_the_one_before(act):
            return False
        return not self.is_of_those_before(self.cuts.clause(act.start, act.end, len(self.folded)))

    def is_of_the_one_before(self, act: FoundAct) -> bool:
        """ "Your insurer has the case. (He) will call by Friday": a verb without a subject is of the stranger of the sentence before."""
        clause = self.cuts.clause(act.start, act.end, len(self.folded))
        if act.need not in THIRD_PERSON or compiled(self.words.people).search(clause.text_of(self.folded)):
            return False
        ahead = [timed for timed in self.moments if clause.start <= timed.start and timed.end <= act.start]
        said = self.folded[ahead[-1].end if ahead else clause.start : act.start]
        if any(len(word) > _LITTLE_WORD for word in said.split()):
            return False
        before = sentence_before(self.aligned, self.first)
        strangers = (self.words.doers, self.words.strangers)
        return not compiled(self.words.people).search(before) and any(compiled(one).search(before) for one in strangers)

    def is_of_those_before(self, clause: Stretch) -> bool:
        """A clause tells what strangers named before it do: "Your bank has it. They will call you"."""
        before = f"{sentence_before(self.aligned, self.first)} {self.folded[: clause.start]}"
        return points_back_to_strangers(clause.text_of(self.folded), before, self.words)

    def _surest_of_each_clause(self) -> list[FoundAct]:
        """One act for each clause: a vague wording often stands beside a clear one ("vám k tomu zítra zavoláme")."""
        surest: dict[Stretch, FoundAct] = {}
        for act in self.acts:
            if any(one.place.holds(act.start) for one in self.hanging):  # "I'll write the moment your frames leave": not in that clause
                continue
            clause = self.cuts.clause(act.start, act.end, len(self.folded))
            if clause not in surest or act.rank < surest[clause].rank:
                surest[clause] = act
        return sorted(surest.values(), key=lambda act: act.start)

    def _with_their_leaders(self, acts: list[FoundAct]) -> list[FoundAct]:
        """Without the acts that lean on one before them where there is none."""
        kept: list[FoundAct] = []
        for act in acts:
            led = bool(kept) and self.cuts.strong_before(act.start) <= kept[-1].end
            if act.need is Need.FOLLOWS:
                led = led and kept[-1].need in (Need.NOTHING, Need.TIME, Need.FOLLOWS)
            if act.need not in (Need.FOLLOWS, Need.GOES_ON) or led:
                kept.append(act)
        return kept

    def _is_before_a_tag(self, act: FoundAct) -> bool:
        tag = next(compiled(rf"[,;:-]\s*(?:{self.words.tag})\W*$").finditer(self.folded), None) if self.words.tag else None
        return tag is not None and act.end <= tag.start()

    def _with_times(self, acts: list[FoundAct]) -> list[Candidate]:
        parts = [(self.cuts.strong_before(act.start), self.cuts.strong_after(act.end, len(self.folded))) for act in acts]
        edges = [0, *(self.cuts.between(one.end, two.start) for one, two in pairwise(acts)), len(self.folded)]
        found: list[Candidate] = []
        for act, (first, last), start, end in zip(acts, parts, edges, edges[1:], strict=False):
            own = Stretch(max(first, start), min(last, end))
            timed = choose(self.folded, act, own, self.cuts, self.moments, self.hanging, self.words)
            if timed is None and found and compiled(self.words.same_day).search(own.text_of(self.folded)):
                timed = found[-1].timed
            if timed is None and found and self._shares(act, found[-1]):
                timed = found[-1].timed
            found.append(Candidate(act, own, timed))
        return found

    def _shares(self, act: FoundAct, earlier: Candidate) -> bool:
        """ "Tomorrow I'll check it and write to you": the day in front stands for both acts."""
        if act.sense in ("do", "prepare") or self._hangs_on_event(act) or self.cuts.strong_before(act.start) >= earlier.act.end:
            return False
        return earlier.timed is not None and earlier.timed.start < earlier.act.start

    def _is_complete(self, one: Candidate) -> bool:
        need, clause = one.act.need, self.cuts.clause(one.act.start, one.act.end, len(self.folded))
        said = clause.text_of(self.folded)
        if need in (Need.NOTHING, Need.FOLLOWS):
            return True
        if need in (Need.TIME_OF_ITS_OWN, Need.GOES_ON):
            is_near = one.timed is not None and one.timed.start <= clause.end and self._reaches(one.timed, clause)
            return is_near or self._has_season(clause) or self._hangs_on_event(one.act, without_customer=True)
        if need is Need.TIME:
            is_vague = bool(compiled(self.words.vague).search(said)) or self._has_season(clause)
            return one.timed is not None or is_vague or self._hangs_on_event(one.act)
        to_customer = bool(compiled(self.words.customer).search(said))
        if need is Need.TIME_OR_CUSTOMER:
            return one.timed is not None or to_customer
        by_ours = bool(compiled(self.words.people).search(one.own.text_of(self.folded)))
        to_customer = to_customer and need is not Need.ONE_OF_OURS
        by_stranger = bool(compiled(self.words.strangers).search(said))
        return (to_customer or by_ours or one.timed is not None or self._has_season(clause)) and not by_stranger

    def _reaches(self, timed: Timed, clause: Stretch) -> bool:
        """The moment stands in the clause, or alone in front of it: "Monday, we cut the key"."""
        if clause.start <= timed.end:
            return True
        every = (*self.cuts.marks, *self.cuts.joins)
        first = max((one.end for one in every if one.end <= timed.start), default=0)
        last = min((one.start for one in every if one.start >= timed.end), default=clause.start)
        is_alone = not self.folded[first : timed.start].strip() and not self.folded[timed.end : last].strip()
        return is_alone and not any(one.isalnum() for one in self._without_joins(timed.end, clause.start))

    def _without_joins(self, start: int, end: int) -> str:
        """What stands between two places beside joining words."""
        return compiled(self.words.joins).sub("", self.folded[start:end])

    def _has_season(self, clause: Stretch) -> bool:
        """The clause names a time that is no day: in spring, over the weekend."""
        undated = any(timed.moment.due is None and not timed.moment.is_past and clause.holds(timed.start) for timed in self.moments)
        return undated or bool(compiled(self.words.season).search(clause.text_of(self.folded)))

    def _hangs_on_event(self, act: FoundAct, *, without_customer: bool = False) -> bool:
        """ "Once the part is here": the act has its time, though no day."""
        return any(
            one.is_when
            and one.governed.holds(act.start)
            and not (without_customer and compiled(self.words.customer).search(one.place.text_of(self.folded)))
            for one in self.hanging
        )

    def _promise(self, one: Candidate, text: str) -> FoundPromise:
        clause = self.cuts.clause(one.act.start, one.act.end, len(self.folded))
        first, last = max(clause.start, one.own.start), min(clause.end, one.own.end)
        if one.timed is not None:
            first, last = min(first, one.timed.start), max(last, one.timed.end)
        own = self.own_words(one)
        kind = self._kind_of_it(one, clause) or self._kind(one, own)
        start, end = self.aligned.span(self.first + first, self.first + last)
        return as_found(text, start, end, kind=kind, due=one.timed.moment.due if one.timed else None)

    def _kind_of_it(self, one: Candidate, clause: Stretch) -> Kind | None:
        """ "You'll have it by Friday": as what was named last."""
        place = self.first + clause.start
        before = self.aligned.folded[max(0, place - _SO_FAR_BEFORE) : place]
        return kind_by_what_it_is(one.act, self.clause_of(one), before, self.words)

    def _kind(self, one: Candidate, own: str) -> Kind:
        listed = kind_of(one.act, self.clause_of(one), own, self.words)
        return learnt_kind(own, [act for act in self.acts if one.own.holds(act.start)], self.language, self.words, listed)
