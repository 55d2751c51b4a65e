"""The desk of the story: three people, every channel with a stand-in on the other side, and doors that are knocked at over the network."""

from __future__ import annotations

import http.client
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

from django.conf import settings
from django.utils import timezone

from opora.channels.chat.tests.shop import SHOP, chat
from opora.channels.meta.tests.accounts import SECRET, attach, page
from opora.channels.phone.tests.exchange import exchange, signed
from opora.channels.sms.tests.servers import SmsServer
from opora.channels.sms.tests.test_sms import attach as attach_sms
from opora.customers import actions as customers
from opora.customers.models import Order
from opora.kernel.jobs.worker import drain_everything
from opora.kernel.models import Event
from opora.kernel.parent import stop_with_parent
from opora.messages.models import Parcel
from opora.team import queries as team
from opora.team.models import Desk, Role
from tests.cast import SUPPORT, Writer, mail, mailbox, person
from tests.graph_api import GraphApi, signature
from tests.journeys.j1.clock import Clock, moment
from tests.journeys.j1.doors import Hearer, MailDoor, WebServer
from tests.journeys.j1.people import TAGS, Contact, Customer, Friday
from tests.kill.desk import database_url
from tests.smtp_server import SmtpServer

ROOT = Path(__file__).parents[3]
RECEIPTS = {"cs": "Máme to.", "pl": "Mamy to.", "el": "Το λάβαμε.", "sr": "Примили смо.", "sr-latn": "Primili smo.", "en": "We have it."}
ELSEWHERE = "zakaznik{0}@elsewhere{0}.example"


class FridaysDesk:
    """Everything that the story touches."""

    def __init__(self, friday: Friday, clock: Clock, smtp: SmtpServer, web: WebServer, stack: ExitStack) -> None:
        self.friday, self.clock, self.smtp, self.web = friday, clock, smtp, web
        self.graph, self.sms = GraphApi(people={one.person: one.name for one in friday.of("messenger")}), SmsServer()
        stack.callback(self.graph.close)
        stack.callback(self.sms.close)
        self.jana, self.petr, self.ola = person("Jana Dvořáková", Role.OWNER), person("Petr Malý"), person("Ola Nowicka")
        self.people = (self.jana, self.petr, self.ola)
        self.box = mailbox("Maják", SUPPORT, smtp)
        Desk.objects.filter(pk=team.desk().pk).update(receipts_on=True, receipt_texts=RECEIPTS)
        self.shop, self.line, self.messenger = chat(), exchange(), attach("messenger", self.graph, human_agent="yes")
        self.texting = attach_sms("gateway", self.sms)
        self.mails = MailDoor()
        stack.callback(self.mails.close)
        self.visitors: dict[int, str] = {}
        self.latest = 0.0  # seconds after its time, of the contact that came latest
        self.beside: subprocess.Popen[bytes] | None = None

    @property
    def inside_ports(self) -> list[int]:
        """Where the stand-ins listen; the desk may reach these on its own machine."""
        return [self.graph.port, self.sms.port]

    def knows_its_customers(self) -> None:
        """Callers are customers of the shop, and orders came from it."""
        for one in self.friday.of("call"):
            script = {"sr": "Cyrl", "sr-Latn": "Latn"}.get(one.language, "")
            language = one.language[:2]
            customers.meet(one.number, name=one.name, language=language, script=script, at=moment("09:00"), kind="phone")
        Order.objects.bulk_create(Order(number=one.order, email=one.address) for one in self.friday.of("mail") if one.order)

    def hears(self, one: Contact) -> None:
        """One contact arrives by its own protocol, at the time the clock shows."""
        if one.kind in ("mail", "else"):
            self._mail(one)
        elif one.kind == "chat":
            self._chat(one)
        elif one.kind == "messenger":
            self._messenger(one)
        else:
            self._call(one)

    def _mail(self, one: Contact) -> None:
        who = one.customer
        name = f"friday-{who.key}-{one.subject}" if who else f"friday-else-{one.call}"
        writer = Writer(who.name, who.address) if who else Writer("", ELSEWHERE.format(one.call))
        ascii_name = f"{name.encode('ascii', 'ignore').decode().replace(' ', '')}@{writer.address.partition('@')[2]}"
        self.mails.brings(writer.address, mail(writer, one.subject, one.text, message_id=ascii_name))

    def _chat(self, one: Contact) -> None:
        assert one.customer
        told = {"language": TAGS[one.customer.language], "page": f"{SHOP}/kosik"}
        visitor = self.knocks("begin", told, one.customer)["visitor"]
        self.visitors[one.customer.key] = visitor
        said = {"event": "say", "visitor": visitor, "text": one.text, "key": f"{one.customer.key:032x}", "page": f"{SHOP}/kosik"}
        assert self.knocks("tell", said, one.customer)["ok"]

    def knocks(self, what: str, told: dict[str, Any], who: Customer) -> dict[str, Any]:
        """The widget asks its door, from the visitor's own address."""
        raw = json.dumps(told).encode()
        headers = {"Origin": SHOP, "Content-Type": "text/plain"}
        local = f"127.{1 + who.key // 62_500}.{who.key // 250 % 250}.{1 + who.key % 250}"
        status, body = self.posts(f"/in/chat/{self.shop.token}/{what}/", raw, headers, local=local)
        assert status == 200, (status, body)
        return dict(json.loads(body))

    def _messenger(self, one: Contact) -> None:
        assert one.customer
        said = {"mid": f"m-{one.customer.key}", "text": one.text}
        event = {"sender": {"id": one.customer.person}, "recipient": {"id": "101"}, "timestamp": int(time.time() * 1000), "message": said}
        raw = json.dumps(page(event)).encode()
        headers = {"Content-Type": "application/json", "X-Hub-Signature-256": signature(raw, SECRET)}
        assert self.posts(f"/in/messenger/{self.messenger.token}/", raw, headers)[0] == 200

    def _call(self, one: Contact) -> None:
        caller = one.customer.number if one.customer else "anonymous"
        told = {"event": "hung_up" if one.kind == "ended" else one.kind, "call": one.call, "from": caller, "to": "+420222333444"}
        told["at"] = (moment("17:40") + timedelta(seconds=one.at)).isoformat()  # an exchange says when, however busy its listener is
        if one.kind == "answered":
            told["agent_email"] = self.people[int(one.call.partition("-")[2]) % 3].email
        raw = json.dumps(told).encode()
        assert self.posts(f"/in/phone/{self.line.token}/", raw, {"Content-Type": "application/json", **signed(raw)})[0] == 204

    def posts(self, path: str, raw: bytes, headers: dict[str, str], *, local: str = "127.0.0.1") -> tuple[int, bytes]:
        """One request over the network."""
        return self._asks("POST", path, raw, headers, local)

    def gets(self, path: str) -> str:
        """A page as anybody reads it."""
        status, body = self._asks("GET", path, b"", {}, "127.0.0.1")
        assert status == 200, (path, status)
        return body.decode()

    def _asks(self, method: str, path: str, raw: bytes, headers: dict[str, str], local: str) -> tuple[int, bytes]:
        line = http.client.HTTPConnection("127.0.0.1", self.web.port, timeout=60, source_address=(local, 0))
        try:
            line.request(method, path, raw, headers)
            answered = line.getresponse()
            return answered.status, answered.read()
        finally:
            line.close()

    def listens(self, customer: Customer) -> Hearer:
        """A visitor's browser with the chat open."""
        return Hearer(self.web.port, f"/in/chat/{self.shop.token}/stream/", self.visitors[customer.key], customer)

    def works(self) -> None:
        """The worker's share of this moment; where one works beside, until it has done what lies there now."""
        if self.beside is None:
            drain_everything()
            return
        for waiting in (Parcel.objects.filter(state=Parcel.State.WAITING), Event.objects.filter(delivered_at=None, tries__lt=5)):
            newest = waiting.order_by("-pk").values_list("pk", flat=True).first() or 0
            while waiting.filter(pk__lte=newest).exists():
                assert self.beside.poll() is None, "the worker beside ended"
                time.sleep(0.2)

    @contextmanager
    def with_a_worker_beside(self, log: Path) -> Iterator[None]:
        """A large Friday needs both processors: a worker of its own, and a clock that jumps over nothing."""
        with self.worker(log) as self.beside:
            self.clock.walks = True
            yield
            self.clock.walks = False
        self.beside = None

    def until(self, clock: str, *, every: float = 60) -> None:
        """The time goes by, and the desk does what the clock brings."""
        end = moment(clock)
        self.works()
        while (left := (end - timezone.now()).total_seconds()) > 0:
            self.clock.wait(seconds=min(every, left))
            self.works()

    def plays(self, until: float, *, longest: float = 60) -> None:
        """The flood from where it is to so many seconds after 17:40, in steps of some seconds; where nobody comes, in longer ones."""
        begins, coming, step = moment("17:40"), self.friday.contacts, 5 if self.friday.times >= 1 else 20
        now = (timezone.now() - begins).total_seconds()
        while now < until:
            edge = min(until, max(now + step, min(coming[0].at if coming else until, now + longest)))
            while coming and coming[0].at <= edge:
                one = coming.pop(0)
                self.clock.to(begins + timedelta(seconds=one.at))
                self.latest = max(self.latest, (timezone.now() - begins).total_seconds() - one.at)
                self.hears(one)
            self.clock.to(begins + timedelta(seconds=edge))
            if self.beside is None:
                self.works()
            now = max(edge, (timezone.now() - begins).total_seconds())
        self.works()

    @contextmanager
    def worker(self, log: Path, kill_at: str = "") -> Iterator[subprocess.Popen[bytes]]:
        """A worker as a process of its own, with the story's clock; it is ended when the block ends."""
        ports = " ".join(str(one) for one in self.inside_ports)
        environment = {
            **os.environ, "DATABASE_URL": database_url(), "OPORA_DATA": str(settings.DATA),
            "OPORA_SECRET_KEY": settings.SECRET_KEY, "OPORA_KILL_AT": kill_at, "OPORA_ADDRESS": self.web.address,
            "OPORA_INSIDE_NETWORKS": "127.0.0.0/8", "OPORA_INSIDE_PORTS": ports,
        }  # fmt: skip
        command = [sys.executable, "-m", "tests.journeys.j1.worker", str(self.clock.ahead), str(os.getpid())]
        with log.open("ab") as output:
            process = subprocess.Popen(
                command, cwd=ROOT, env=environment, stdout=output, stderr=output, preexec_fn=partial(stop_with_parent, os.getpid())
            )
        try:
            yield process
        finally:
            if process.poll() is None:
                process.send_signal(signal.SIGTERM)
            process.wait(60)
