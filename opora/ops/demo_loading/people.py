"""Furnishes the desk of the demo: its settings, four people, five mailboxes, prepared texts."""

from __future__ import annotations

from collections.abc import Iterable

from django.db import transaction

from opora.crises.actions.shipping import install_scenarios
from opora.kernel import audit
from opora.kernel.events import say
from opora.knowledge.actions import save_reply
from opora.knowledge.models import SavedReply as PreparedText
from opora.messages.actions import make_mailbox
from opora.messages.models import Mailbox as Box
from opora.ops.demo_world.shapes import Colleague, Mailbox, SavedReply, World
from opora.playbooks.actions import install_shipped
from opora.team.actions import change_desk, finish_first_start
from opora.team.events import AgentJoined
from opora.team.models import Agent
from opora.team.notices import KINDS
from opora.team.queries import desk

NAME = "Maják"


def furnish(world: World, *, password: str, language: str) -> dict[str, Agent]:
    """The desk ready for its mail; returns the colleagues by key. Who and what is here already stays as it is.

    `password` "" makes colleagues who cannot sign in, as stage figures beside the people who are really here.
    """
    with transaction.atomic():
        agents = {one.key: _colleague(one, password, language) for one in world.colleagues}
        owner = next(agents[one.key] for one in world.colleagues if one.role == "owner")
        if not desk().name:
            change_desk(by=owner, name=NAME, language=language, country="CZ", time_zone="Europe/Prague")
        finish_first_start(by=owner)
        for box in world.mailboxes:
            _mailbox(box)
        _prepared_texts(world.saved_replies, owner)
        install_shipped()
        install_scenarios()
    return agents


def _colleague(one: Colleague, password: str, language: str) -> Agent:
    """A person of the desk. They come without an invitation, so that no letter leaves for an address that is made up."""
    known = Agent.objects.filter(email=one.address).first()
    if known:
        return known
    agent = Agent(
        email=one.address,
        name=one.name,
        role=one.role,
        language=language,
        works_in=list(one.languages),
        signature=one.signatures[one.languages[0]],
        # Their addresses lead nowhere: a notification by mail would only wait for ever.
        notify={kind: {"mail": False} for kind in KINDS},
    )
    if password:
        agent.set_password(password)
    else:
        agent.set_unusable_password()
    agent.save()
    audit.record("agent.joined", f"agent:{agent.pk}", by=None, role=agent.role, demo=True)
    say(AgentJoined(agent.pk))
    return agent


def _mailbox(box: Mailbox) -> None:
    """An address of ours without an account behind it: nothing is fetched and nothing leaves."""
    if not Box.objects.filter(address=box.address).exists():
        make_mailbox(box.name, box.address, by=None, language=box.language)


def _prepared_texts(replies: Iterable[SavedReply], owner: Agent) -> None:
    there = set(PreparedText.objects.values_list("language", "title"))
    for reply in replies:
        if (reply.language, reply.title) not in there:
            shortcut = reply.key.partition("-")[2]
            save_reply(reply.title, reply.text, by=owner, language=reply.language, shortcut=shortcut, tags=reply.tags)
