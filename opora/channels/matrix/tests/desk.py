"""The desk's account at a real homeserver, and the customer Anna with a program of her own."""

from __future__ import annotations

from opora.cases.models import Case
from opora.channels.matrix.looking import look
from opora.kernel.jobs.worker import drain_everything
from opora.messages import actions as messages
from opora.messages.models import ChannelAccount, Message
from opora.replies import actions as replies
from tests.cast import Team, Whatever
from tests.synapse import Person, Synapse

PASSWORD = "tajné heslo"


class Desk:
    """What a test does with both sides."""

    def __init__(self, synapse: Synapse, team: Team, **answers: str) -> None:
        self.synapse, self.team = synapse, team
        self.own = synapse.person("podpora", password=PASSWORD, shown="Maják")
        self.anna = synapse.person("anna", shown="Anna Kowalska")
        self.account = self.attach(self.own, **answers)
        self.look()

    def attach(self, own: Person, **answers: str) -> ChannelAccount:
        """An account as a team sets it up."""
        told = {"homeserver": self.synapse.address, "access_token": own.token, **answers}
        return messages.attach_channel("matrix", "Maják Matrix", told, by=None, language="cs")

    def look(self) -> int:
        """One look, with nothing kept in memory from the one before, and the worker works."""
        new = look(ChannelAccount.objects.select_related("mailbox").get(pk=self.account.pk))
        drain_everything()
        return new

    def hears(self) -> list[Message]:
        """Look twice, for an invitation and what stands in its room; all messages that came in, oldest first."""
        for _round in range(2):
            self.look()
        return list(Message.objects.filter(thread__channel="matrix", direction="in").order_by("pk"))

    def room(self, **more: str) -> str:
        """A direct room of Anna's in which the desk is."""
        room = self.anna.opens_room(self.own.id, **more)  # type: ignore[arg-type]  # wishes beside what is always wished
        self.look()
        self.look()
        return room

    def conversation(self, **more: str) -> str:
        """The same, and Anna has asked something."""
        room = self.room(**more)
        self.anna.says(room, "Dobrý den, kde je moje zásilka?")
        self.look()
        return room

    def answers(self, text: str, *files: tuple[str, str, bytes]) -> Message:
        """A person of the desk answers the only case; it waits for the worker."""
        draft = replies.save_draft(Case.objects.get(), by=self.team.petr, text=text, html="")
        for name, kind, content in files:
            replies.add_file(draft, name=name, content_type=kind, content=content, inline=False, by=self.team.petr)
        return replies.send([draft], by=self.team.petr, undo_seconds=0, decisions=Whatever())[0]

    def answer(self, text: str, *files: tuple[str, str, bytes]) -> Message:
        """The same, and the worker works."""
        message = self.answers(text, *files)
        drain_everything()
        message.refresh_from_db()
        return message
