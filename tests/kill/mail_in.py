"""The ways in, each from the handing-over to the case. `kill_at` empty is the same without an accident."""

from __future__ import annotations

import mailbox
from collections import Counter
from collections.abc import Iterable

from opora.channels.email import actions as channel
from opora.channels.email.models import Folder, ImportRun
from opora.messages.actions import Delivery, accept
from opora.messages.models import Parcel
from tests.kill.desk import demand_each_once, demand_nothing_hidden, newest_parcel, stored_since, until
from tests.kill.post import MailServer, free_port, ids_in, letter, wait_for_the_door
from tests.kill.world import World


def brought_by_lmtp(world: World, kill_at: str) -> None:
    """What the mail server heard "250" to is stored; what it did not it brings again; all are there once."""
    assert world.box
    server, before = MailServer(free_port()), newest_parcel()
    door = {"OPORA_LMTP": f"127.0.0.1:{server.port}"}
    with world.desk.start("fetch", kill_at, environment=door) as listener:
        wait_for_the_door(server.port)
        server.bring(dict(letter() for _ in range(3)))
        while kill_at and listener.alive():
            server.bring(dict(letter() for _ in range(3)))
            assert len(server.told) < 60, f"{kill_at} is never reached"
        assert not kill_at or listener.died_by_the_step()
    assert set(server.told) <= set(ids_in(stored_since(before)))
    with world.desk.start("fetch", environment=door):
        wait_for_the_door(server.port)
        server.bring_again()
    _all_arrived(world, server.told, before)


def fetched_by_imap(world: World, kill_at: str) -> None:
    """What is marked as seen on the server is stored; the next fetcher goes on where the dead one was; all are there once."""
    assert world.account
    mails, before = dict(letter() for _ in range(6)), newest_parcel()
    _lay(world, mails.values())
    closed = {"OPORA_LMTP": "off"}
    if kill_at:
        with world.desk.start("fetch", kill_at, environment=closed) as fetcher:
            assert fetcher.died_by_the_step()
    assert _seen(world) <= set(ids_in(stored_since(0)))
    with world.desk.start("fetch", environment=closed) as fetcher:
        until(lambda: Folder.objects.filter(kind="inbox", last_uid=world.dovecot.count()).exists(), fetcher)
    _all_arrived(world, mails, before)
    assert Folder.objects.get(kind="inbox").fetched == world.dovecot.count()


def imported(world: World, kill_at: str) -> None:
    """The counts of an import tell the truth, whatever happened meanwhile."""
    mails, before = dict(letter() for _ in range(6)), newest_parcel()
    archive = world.folder / f"{before}.mbox"
    _archive(archive, mails.values())
    run = channel.start_import(world.box, archive, by=None)
    _killed_worker(world, kill_at)
    with world.desk.start("work") as worker:
        until(lambda: ImportRun.objects.filter(pk=run.pk, state=ImportRun.State.DONE).exists(), worker)
    run.refresh_from_db()
    assert (run.total, run.stored, run.repeated, run.failed) == (6, 6, 0, 0)
    _all_arrived(world, mails, before)


def read_and_placed(world: World, kill_at: str) -> None:
    """A batch with an answer and a mail that came by two ways; every mail is one message, the second way is known as a repeat."""
    assert world.box
    before = newest_parcel()
    mails = dict(letter() for _ in range(4))
    question, twice = list(mails.values())[:2]
    name, answer = letter("Posílám ještě fotku.", answers=question)
    mails[name] = answer
    deliveries = [Delivery(world.box.pk, "lmtp", key, raw) for key, raw in mails.items()]
    accept([*deliveries, Delivery(world.box.pk, "imap", f"again {before}", twice)])
    _killed_worker(world, kill_at)
    world.desk.go_on()
    demand_each_once(mails)
    assert Counter(Parcel.objects.filter(pk__gt=before).values_list("state", flat=True)) == {"placed": 5, "repeated": 1}
    demand_nothing_hidden()


def _killed_worker(world: World, kill_at: str) -> None:
    if kill_at:
        with world.desk.start("work", kill_at) as worker:
            assert worker.died_by_the_step()


def _all_arrived(world: World, mails: Iterable[str], before: int) -> None:
    world.desk.go_on()
    assert sorted(ids_in(stored_since(before))) == sorted(mails)
    demand_each_once(mails)
    demand_nothing_hidden()


def _lay(world: World, mails: Iterable[bytes]) -> None:
    line = world.dovecot.sign_in()
    for raw in mails:
        answer, detail = line.append("INBOX", "", None, raw)  # type: ignore[arg-type]
        assert answer == "OK", detail
    line.logout()


def _seen(world: World) -> set[str]:
    line = world.dovecot.sign_in()
    _answer, (uids,) = line.search(None, "SEEN")
    _answer, mails = line.fetch(b",".join(uids.split()).decode(), "(BODY.PEEK[])") if uids else ("OK", [])
    line.logout()
    return set(ids_in([one[1] for one in mails if isinstance(one, tuple)]))


def _archive(path: object, mails: Iterable[bytes]) -> None:
    box = mailbox.mbox(str(path))
    for raw in mails:
        box.add(raw)
    box.close()
