from datetime import UTC, datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from opora.pure.placement import Archive, ArrivingMessage, marks, split, traits
from opora.pure.placement.attribution import attributions
from opora.pure.placement.subjects import read_subject

WORDS = st.text(max_size=400)
IDS = st.lists(st.sampled_from(["a@x", "b@x", "c@x", "", "\x00"]), max_size=4).map(tuple)
PEOPLE = st.sampled_from(["", "a@x.example", "B@X.example", "desk@shop.example", "\ud800@x"])
MESSAGES = st.builds(
    ArrivingMessage,
    key=st.integers(),
    message_id=st.sampled_from([None, "a@x", "b@x", "c@x"]),
    in_reply_to=IDS,
    references=IDS,
    date=st.none() | st.datetimes(timezones=st.just(UTC)),
    received_at=st.none() | st.just(datetime(2026, 3, 2, tzinfo=UTC)),
    from_address=PEOPLE,
    from_name=WORDS,
    to=st.lists(PEOPLE, max_size=3).map(tuple),
    subject=WORDS,
    reply=WORDS,
    quoted=WORDS,
    automatic=st.sampled_from([None, "list", "auto-reply"]),
    outgoing=st.booleans(),
    authenticated=st.sampled_from([None, True, False]),
)


@given(st.lists(MESSAGES, max_size=6), st.booleans())
@settings(max_examples=150, deadline=None)
def test_every_mail_gets_a_place_whatever_it_says(messages: list[ArrivingMessage], desk: bool) -> None:
    archive = Archive(["desk@shop.example"] if desk else [])
    for message in messages:
        archive.add(traits(message))
    results = list(archive.placed())
    assert len(results) == len(messages)
    assert all(result.case and result.thread for result in results)


@given(st.lists(MESSAGES, max_size=8), st.booleans())
@settings(max_examples=150, deadline=None)
def test_a_thread_never_joins_what_no_header_connects(messages: list[ArrivingMessage], desk: bool) -> None:
    archive = Archive(["desk@shop.example"] if desk else [])
    for message in messages:
        archive.add(traits(message))
    groups = _connected_by_headers(messages)
    by_thread: dict[str, set[int]] = {}
    for number, result in enumerate(archive.placed()):
        by_thread.setdefault(result.thread, set()).add(groups[number])
    assert all(len(connected) == 1 for connected in by_thread.values())


def _connected_by_headers(messages: list[ArrivingMessage]) -> list[int]:
    named = [{i for i in (m.message_id, *m.in_reply_to, *m.references) if i} for m in messages]
    group = list(range(len(messages)))
    for _ in messages:
        for one, ids in enumerate(named):
            for other, others in enumerate(named):
                if ids & others:
                    group[one] = group[other] = min(group[one], group[other])
    return group


def test_the_first_and_the_last_day_of_the_calendar_are_dates_too() -> None:
    archive = Archive()
    for year, day in ((1, 1), (9999, 31)):
        archive.add(
            traits(ArrivingMessage(key=year, date=datetime(year, 12 if day == 31 else 1, day, 23, 59, tzinfo=UTC), from_name="Anna Lee"))
        )
    assert len(list(archive.placed())) == 2


@given(WORDS)
def test_passages_lose_no_letter(text: str) -> None:
    passages = split(text)
    assert not passages or "".join(text[p.start : p.end] for p in passages) == text


def test_huge_texts_are_cut_to_size() -> None:
    for text in ("a " * 500_000, ">" * 500_000, "1. " * 200_000, "[" * 100_000, "(was: " * 50_000, "1:1" * 200_000, " \n" * 400_000):
        assert len(marks(text)) <= 300
        assert len(attributions(text)) <= 4
        assert len(split(text)) <= 12
        read_subject(text)


def test_a_thread_of_ten_thousand_references_is_bounded() -> None:
    many = tuple(f"{i}@x" for i in range(10_000))
    assert len(traits(ArrivingMessage(key=1, references=many, to=many, cc=many)).parents) <= 40
