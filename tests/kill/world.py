"""What a scenario may use: the desk's processes, a folder, real servers on the other side, and who is there already."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from opora.cases.models import Case
from opora.channels.email.models import EmailAccount
from opora.messages.models import Mailbox
from opora.team.models import Agent
from tests.cast import arrive, case_of, person
from tests.dovecot import Dovecot
from tests.kill.desk import Desk
from tests.kill.post import HELP, letter
from tests.smtp_server import SmtpServer


@dataclass
class World:
    """Made once for a step; its mailbox, person and case are made when a scenario first asks for them."""

    desk: Desk
    folder: Path
    smtp: SmtpServer
    find_dovecot: Callable[[], Dovecot]

    @cached_property
    def dovecot(self) -> Dovecot:
        return self.find_dovecot()

    @cached_property
    def box(self) -> Mailbox:
        """The mailbox help@, which can send."""
        box = Mailbox.objects.create(name="Help", address=HELP)
        EmailAccount.objects.create(
            mailbox=box, smtp_host=self.smtp.host, smtp_port=self.smtp.port, smtp_security="none", fetching=False
        )
        return box

    @cached_property
    def account(self) -> EmailAccount:
        """The same mailbox, fetched from Dovecot; what was fetched is marked there as seen."""
        account = EmailAccount.objects.get(mailbox=self.box)
        account.imap_host, account.imap_port, account.imap_security = self.dovecot.host, self.dovecot.imap_port, "none"
        account.login, account.password = "help", self.dovecot.password
        account.fetching = account.mark_seen = True
        account.save()
        return account

    @cached_property
    def jana(self) -> Agent:
        return person("Jana Dvořáková")

    @cached_property
    def case(self) -> Case:
        """A customer's question that waits for an answer."""
        assert self.box
        return case_of(arrive(letter()[1]))
