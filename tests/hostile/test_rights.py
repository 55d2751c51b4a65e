"""Who may see one mailbox learns nothing of another, by no address and no number (B45–B49, B69–B71, B78)."""

from __future__ import annotations

import json
from typing import Any

import pytest
from django.test import Client

from opora.cases import actions as cases
from opora.cases import queries
from opora.cases.models import Case, HandOver, Proposal
from opora.customers import actions as customers
from opora.customers.models import Customer, LinkChange, LinkProposal
from opora.kernel.errors import Absent, DeskError, Refused
from opora.kernel.jobs.worker import drain_everything
from opora.knowledge import actions as knowledge
from opora.messages.models import Attachment, Message
from opora.replies import actions as replies
from opora.team import queries as team_queries
from tests.cast import AGENCY, KOWALSKA, NOVAK, Team, Whatever, answer, browser, case_of, customer_of, draft_of, mailbox, team, writes
from tests.smtp_server import SmtpServer

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk(smtp_server: SmtpServer) -> Team:
    """Petr works at podpora@ only; agentura@ is open to Jana alone."""
    made = team(smtp_server)
    made.others["agency"] = mailbox("Agentura", AGENCY, smtp_server, open_to_all=False)
    made.others["agency"].people.set([made.jana])
    return made


@pytest.fixture
def secret(desk: Team) -> Case:
    """A case in the closed mailbox, with a file, an answer, a proposal and a colleague."""
    first = writes(NOVAK, "Tajný projekt", "Dobrý den, tajná věc číslo 20418.", to=AGENCY, files=[("plan.txt", "text/plain", b"secret plan")])
    case = case_of(first)
    answer(case, desk.jana, "Dobrý den, víme.")
    writes(NOVAK.at("j.novak@seznam.cz"), "Tajný projekt podruhé", "Dobrý den, ještě k tajné věci 20418.", to=AGENCY)
    return Case.objects.get(pk=case.pk)


@pytest.fixture
def petr(desk: Team) -> Client:
    return browser(desk.petr)


def test_the_one_who_may_sees_it(desk: Team, secret: Case) -> None:
    assert browser(desk.jana).get(f"/cases/{secret.pk}/").status_code == 200


def test_b45_every_address_of_an_invisible_case_is_absent(secret: Case, petr: Client) -> None:
    message = Message.objects.filter(passages__case=secret).earliest("pk")
    file = Attachment.objects.get(name="plan.txt")
    reads = [
        f"/cases/{secret.pk}/", f"/cases/{secret.pk}/split/", f"/cases/{secret.pk}/join/", f"/cases/{secret.pk}/tags/", f"/cases/{secret.pk}/title/",
        f"/cases/{secret.pk}/date/", f"/cases/{secret.pk}/handover/", f"/cases/{secret.pk}/replies/", f"/cases/{secret.pk}/move/{message.pk}/",
        f"/messages/{message.pk}/raw/", f"/messages/{message.pk}/html/", f"/files/{file.key}/", f"/customers/{secret.customer_id}/",
        f"/customers/{secret.customer_id}/link/",
    ]  # fmt: skip
    assert {address: petr.get(address).status_code for address in reads} == dict.fromkeys(reads, 404)


def test_an_organisation_is_listed_with_those_of_its_people_whom_the_reader_may_see(desk: Team, secret: Case, petr: Client) -> None:
    firm = Customer.objects.create(name="Firma a syn", is_organisation=True)
    writes(KOWALSKA, "Dotaz", "Dzień dobry, kiedy?")
    seen = customer_of(KOWALSKA.address)
    Customer.objects.filter(pk__in=(secret.customer_id, seen.pk)).update(organisation=firm)
    page, whole = ("".join(one.get("/customers/?q=Firma").content.decode().split()) for one in (petr, browser(desk.jana)))
    known, hidden = ("".join(Customer.objects.get(pk=pk).name.split()) for pk in (seen.pk, secret.customer_id))
    assert (known in page, hidden in page, known in whole, hidden in whole) == (True, False, True, True)


def test_b45_nothing_can_be_done_to_it(desk: Team, secret: Case, petr: Client) -> None:
    message = Message.objects.filter(passages__case=secret).earliest("pk")
    ours = Message.objects.get(passages__case=secret, direction="out")
    proposal = Proposal.objects.first()
    acts = [
        f"/cases/{secret.pk}/do/close/", f"/cases/{secret.pk}/assign/{desk.petr.pk}/", f"/cases/{secret.pk}/draft/", f"/cases/{secret.pk}/send/",
        f"/cases/{secret.pk}/upload/", f"/cases/{secret.pk}/presence/", f"/cases/{secret.pk}/split/", f"/cases/{secret.pk}/join/",
        f"/cases/{secret.pk}/ask-for-new-thread/", f"/messages/{ours.pk}/undo/", f"/messages/{ours.pk}/again/", "/picked/close/",
        f"/customers/{secret.customer_id}/note/", f"/customers/{secret.customer_id}/change/",
    ]  # fmt: skip
    if proposal:
        acts.append(f"/cases/{proposal.case_id}/proposals/{proposal.pk}/yes/")
    form = {"case": secret.pk, "part": message.pk, "other": secret.pk, "html": "<p>x</p>", "text": "x", "name": "x", "to": "x@y.example"}
    assert {address: petr.post(address, form).status_code for address in acts} == dict.fromkeys(acts, 404)
    secret.refresh_from_db()
    assert secret.owner == desk.jana and secret.active


@pytest.mark.parametrize("words", ["tajná", "20418", "novak@firma.example", "tajny projekt"])
def test_b45_search_finds_none_of_it(desk: Team, secret: Case, petr: Client, words: str) -> None:
    assert queries.search(words, for_=desk.petr)[0] == []
    page = petr.get("/search/", {"q": words}).content.decode()
    assert "Tajný" not in page and "(1)" not in page
    assert petr.get("/search/", {"q": f"#{secret.pk}"}).content.decode().count("Tajný") == 0


def test_b45_lists_suggestions_and_counts_show_none_of_it(desk: Team, secret: Case, petr: Client) -> None:
    for view in ("unassigned", "open", "all", "waiting", "closed", "mine", "drafts", "trouble"):
        assert "Tajný" not in petr.get(f"/list/{view}/").content.decode()
    assert petr.get("/addresses/?q=nov").json() == []
    assert "novak" not in petr.get("/customers/?q=nov").content.decode().replace('value="nov"', "")
    assert sum(queries.counts(for_=desk.petr).values()) == 0


def test_b45_neighbours_and_proposals_leak_nothing(desk: Team, secret: Case, petr: Client) -> None:
    public = case_of(writes(NOVAK, "Re: Tajný projekt", "Dobrý den, píšu i sem kvůli 20418."))
    page = petr.get(f"/cases/{public.pk}/").content.decode()
    assert "tajná věc" not in page and f"#{secret.pk}" not in page
    assert "j.novak@seznam.cz" not in page
    assert queries.other_cases(public, for_=desk.petr) == []
    assert queries.proposals(public, for_=desk.petr) == []
    link = LinkProposal.objects.filter(state="open").first()
    assert link and petr.post(f"/links/{link.pk}/yes/").status_code == 404


def test_b46_no_message_of_it_can_be_split_off_moved_or_joined_into_a_case_of_ones_own(desk: Team, secret: Case, petr: Client) -> None:
    mine = case_of(writes(KOWALSKA, "Oferta", "Proszę o ofertę."))
    message = Message.objects.filter(passages__case=secret).earliest("pk")
    assert petr.post(f"/cases/{mine.pk}/split/", {"part": message.pk}).status_code == 404
    assert petr.post(f"/cases/{mine.pk}/join/", {"other": secret.pk}).status_code == 404
    assert petr.post(f"/cases/{mine.pk}/move/{message.pk}/", {"other": mine.pk}).status_code == 404
    assert case_of(message) == secret


def test_b46_a_message_of_another_case_cannot_be_split_off_from_this_one(desk: Team, petr: Client) -> None:
    one = writes(KOWALSKA, "Oferta", "Proszę o ofertę.")
    other = writes(NOVAK, "Dotaz", "Dobrý den.")
    assert petr.post(f"/cases/{case_of(one).pk}/split/", {"part": other.pk}).status_code == 409
    assert case_of(other).title == "Dotaz"


def test_b47_no_conversation_starts_from_a_mailbox_one_may_not_see(desk: Team, secret: Case, petr: Client) -> None:
    answered = petr.post("/new/", {"mailbox": desk.others["agency"].pk, "address": "x@y.example", "subject": "Hello"})
    assert answered.status_code == 400
    assert not Case.objects.filter(title="Hello").exists()


def test_b47_a_link_with_a_customer_one_may_not_see_looks_like_nobody(desk: Team, secret: Case, petr: Client) -> None:
    writes(KOWALSKA, "Oferta", "Proszę o ofertę.")
    mine = customer_of(KOWALSKA.address)
    answers = [petr.post(f"/customers/{mine.pk}/link/", {"address": address}) for address in (NOVAK.address, "nobody@at.example")]
    assert [one.status_code for one in answers] == [400, 400]
    assert not LinkChange.objects.exists()


def test_b49_a_files_address_is_long_and_proves_nothing(secret: Case, desk: Team) -> None:
    file = Attachment.objects.get(name="plan.txt")
    jana = browser(desk.jana)
    assert jana.get(f"/files/{file.key}/").status_code == 200
    cut = str(file.key)[:-1]
    assert jana.get(f"/files/{cut}/").status_code == 404
    assert jana.get(f"/files/{file.pk}/").status_code == 404
    assert Client().get(f"/files/{file.key}/").status_code == 302


def test_an_undone_repair_of_an_invisible_case_is_absent(desk: Team, secret: Case, petr: Client) -> None:
    other = Case.objects.exclude(pk=secret.pk).get(title="Tajný projekt podruhé")
    repair = cases.join(secret, other, by=desk.jana)
    assert petr.post(f"/repairs/{repair.pk}/undo/").status_code == 404


def test_a_mention_tells_nobody_who_may_not_see_the_case(desk: Team, secret: Case) -> None:
    replies.write_note(secret, "@Petr tajná věc", by=desk.jana)
    assert not team_queries.notifications(for_=desk.petr)


def test_a_lead_exports_only_customers_of_whom_everything_is_open_to_her(desk: Team, secret: Case) -> None:
    desk.others["agency"].people.set([])
    writes(NOVAK, "Dotaz", "Dobrý den.")
    with pytest.raises(Refused):
        queries.everything_about(secret.customer, by=desk.jana)
    assert queries.everything_about(secret.customer, by=desk.marek)["cases"]


def test_the_export_holds_all_of_the_customers_data_and_nobody_elses(desk: Team, secret: Case) -> None:
    writes(KOWALSKA, "Oferta", "Proszę o ofertę.")
    customers.note_fact(secret.customer_id, "cases_joined_by_hand")
    told = json.dumps(queries.everything_about(secret.customer, by=desk.marek), ensure_ascii=False)
    for wanted in (NOVAK.address, "tajná věc", "plan.txt", "víme", "cases_joined_by_hand"):
        assert wanted in told
    assert KOWALSKA.address not in told and "ofertę" not in told


def test_a_newcomer_writes_drafts_and_sends_nothing(desk: Team) -> None:
    case = case_of(writes(KOWALSKA, "Oferta", "Proszę o ofertę."))
    eleni = browser(desk.eleni)
    address = f"/cases/{case.pk}/"
    assert eleni.post(f"{address}draft/", {"kind": "reply", "html": "<p>Návrh</p>", "to": KOWALSKA.address}).status_code == 200
    assert eleni.post(f"{address}send/", {"kind": "reply", "html": "<p>Návrh</p>", "to": KOWALSKA.address}).status_code == 403
    for act in ("do/close/", "do/spam/", "do/block/", f"assign/{desk.eleni.pk}/", "split/"):
        assert eleni.post(f"{address}{act}", {"part": 1}).status_code in (403, 404)
    assert not Message.objects.filter(direction="out").exists()


@pytest.mark.parametrize("page", ["/", "/list/all/", "/search/?q=x", "/customers/", "/customers/orders/", "/handovers/", "/new/", "/mentions/", "/addresses/?q=abc", "/rail/"])
def test_no_page_is_open_to_a_stranger(desk: Team, page: str) -> None:
    answered = Client().get(page)
    assert answered.status_code == 302 and "/sign-in/login/" in answered["Location"]


def test_a_get_changes_nothing_and_a_post_needs_its_token(desk: Team) -> None:
    case = case_of(writes(KOWALSKA, "Oferta", "Proszę o ofertę."))
    assert browser(desk.petr).get(f"/cases/{case.pk}/do/close/").status_code == 405
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(desk.petr, backend="opora.team.signed_in.Backend")
    assert strict.post(f"/cases/{case.pk}/do/close/").status_code == 403
    case.refresh_from_db()
    assert case.active


def test_b70_braces_in_what_a_customer_wrote_stay_braces(desk: Team) -> None:
    case = case_of(writes(NOVAK.at(NOVAK.address, "{{7*7}} {% debug %}"), "{{ case.customer }} %(name)s {0}", "{{7*7}} %(who)s {by}"))
    cases.assign(case, desk.petr, by=desk.jana)
    cases.rename(case, "%(who)s %s {0} {{ 7|add:7 }}", by=desk.petr)
    knowledge.save_reply("Pozdrav", "Hello {{ customer.name }}", by=desk.jana)
    petr = browser(desk.petr)
    page = petr.get(f"/cases/{case.pk}/").content.decode()
    assert "{{7*7}}" in page and "%(who)s" in page
    assert "{{7*7}}" in json.dumps(petr.get(f"/cases/{case.pk}/replies/").json())


@pytest.mark.parametrize("address", ["a@b.example\r\nBcc: evil@x.example", "a@b.example\nX: y", "a@b.example, c@d.example", "a b@c.example", "<a@b.example>", "a@b", "@b.example", "a\u2028@b.example"])
def test_b71_no_recipient_can_carry_a_header(desk: Team, smtp_server: SmtpServer, address: str) -> None:
    case = case_of(writes(KOWALSKA, "Oferta", "Proszę o ofertę."))
    draft = draft_of(case, desk.ola, "Już wysyłam.", to=[{"name": "x", "address": address}])
    with pytest.raises(DeskError):
        replies.send([draft], by=desk.ola, undo_seconds=0, decisions=Whatever())
    drain_everything()
    assert smtp_server.taken() == []


@pytest.mark.parametrize("trap", ["Oferta\r\nBcc: evil@x.example", "Oferta\nX-Evil: 1", "Oferta\u2028Bcc: evil@x.example", "Oferta\x0bBcc: evil@x.example"])
def test_b71_no_subject_or_name_can_carry_a_header(desk: Team, smtp_server: SmtpServer, trap: str) -> None:
    case = case_of(writes(KOWALSKA, "Oferta", "Proszę o ofertę."))
    draft = draft_of(case, desk.ola, "Już wysyłam.", subject=trap, to=[{"name": trap, "address": KOWALSKA.address}])
    replies.send([draft], by=desk.ola, undo_seconds=0, decisions=Whatever())
    drain_everything()
    for one in smtp_server.taken():
        head = one.raw.partition("\r\n\r\n")[0]
        assert "\nBcc:" not in head and "\nX-Evil" not in head
        assert one.recipients == [KOWALSKA.address]


@pytest.mark.parametrize("strange", ["/cases/0/", "/cases/99999999999999999999/", "/list/%00/", "/search/?q=%00", "/list/all/?after=x~y", "/list/all/?mailbox=-1&tag=%00", "/search/?q=a&page=99999999999999999999", f"/search/?q={'a' * 5000}", "/customers/?q=%00", "/customers/?before=99999999999999999999", "/files/x/", "/addresses/?q=%00%00"])
def test_b74_strange_addresses_are_answered_calmly(desk: Team, strange: str) -> None:
    answered: Any = browser(desk.petr).get(strange)
    assert answered.status_code < 500 and b"Traceback" not in answered.content


def test_hand_over_of_others_is_not_answered_in_their_name(desk: Team) -> None:
    case = case_of(writes(KOWALSKA, "Oferta", "Proszę o ofertę."))
    cases.assign(case, desk.jana, by=desk.jana)
    offer = cases.hand_over(case, desk.ola, by=desk.jana)
    assert browser(desk.petr).post(f"/handovers/{offer.pk}/yes/").status_code == 403
    assert HandOver.objects.get(pk=offer.pk).state == "offered"


def test_absent_is_absent_and_not_forbidden(desk: Team, secret: Case) -> None:
    with pytest.raises(Absent):
        queries.case(secret.pk, for_=desk.petr)
    with pytest.raises(Absent):
        queries.case(10**12, for_=desk.petr)
