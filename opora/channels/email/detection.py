"""Settings for an address, without asking the person: known providers, what the domain says in DNS, then the usual names tried out."""

from __future__ import annotations

import socket
import ssl
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

from opora.channels.email import names
from opora.channels.email.encryption import tls_context
from opora.channels.email.providers import MailProvider, by_domain, by_mx

SECONDS = 4.0
Place = tuple[str, int, str]
IMAP_WAYS = ((993, "tls"), (143, "starttls"))
SMTP_WAYS = ((465, "tls"), (587, "starttls"))


@dataclass(frozen=True, slots=True)
class Detected:
    """Settings with the names of `EmailAccount`'s fields. `certain` is False when they are only a guess nobody answered."""

    login: str
    imap_host: str
    smtp_host: str
    imap_port: int = 993
    imap_security: str = "tls"
    smtp_port: int = 465
    smtp_security: str = "tls"
    oauth_provider: str = ""
    provider: str = ""
    certain: bool = True


def detect(address: str) -> Detected:
    """The best settings we can find within some seconds. Never raises; an address that is none gives empty hosts."""
    domain = address.strip().rpartition("@")[2].lower()
    if "." not in domain:
        return Detected(address, "", "", certain=False)
    provider = by_domain(domain) or _by_dns(domain)
    if provider:
        return _of(provider, address, domain)
    guess = Detected(address, f"imap.{domain}", f"smtp.{domain}", certain=False)
    imap, smtp = _named_by_domain(domain)
    hosts = [f"imap.{domain}", f"mail.{domain}", domain], [f"smtp.{domain}", f"mail.{domain}", domain]
    with ThreadPoolExecutor(max_workers=12) as pool:
        found_imap = pool.submit(_first, [*imap, *_places(hosts[0], IMAP_WAYS)], b"* OK", pool)
        found_smtp = pool.submit(_first, [*smtp, *_places(hosts[1], SMTP_WAYS)], b"220", pool)
        return _with(guess, found_imap.result(), found_smtp.result())


def _by_dns(domain: str) -> MailProvider | None:
    return next((found for record in names.ask(domain, names.MX) if (found := by_mx(record.host))), None)


def _of(provider: MailProvider, address: str, domain: str) -> Detected:
    return Detected(
        login=address,
        imap_host=provider.imap.format(domain=domain),
        smtp_host=provider.smtp.format(domain=domain),
        smtp_port=provider.smtp_port,
        smtp_security="starttls" if provider.smtp_port == 587 else "tls",
        oauth_provider=provider.oauth,
        provider=provider.name,
    )


def _named_by_domain(domain: str) -> tuple[list[Place], list[Place]]:
    """What the domain says of itself (RFC 6186; _submissions is RFC 8314)."""
    imap: list[Place] = [(one.host, one.port, "tls") for one in names.ask(f"_imaps._tcp.{domain}", names.SRV)]
    imap += [(one.host, one.port, "starttls") for one in names.ask(f"_imap._tcp.{domain}", names.SRV)]
    smtp: list[Place] = [(one.host, one.port, "tls") for one in names.ask(f"_submissions._tcp.{domain}", names.SRV)]
    smtp += [(one.host, one.port, "starttls") for one in names.ask(f"_submission._tcp.{domain}", names.SRV)]
    return imap, smtp


def _places(hosts: list[str], ways: tuple[tuple[int, str], ...]) -> list[Place]:
    return [(host, port, security) for port, security in ways for host in hosts]


def _first(places: list[Place], greeting: bytes, pool: ThreadPoolExecutor) -> Place | None:
    """The first place, in the order of the list, that greets as it should; all are tried at once."""
    answers = [(place, pool.submit(greets, place, greeting)) for place in dict.fromkeys(places)]
    return next((place for place, answer in answers if answer.result()), None)


def greets(place: Place, greeting: bytes) -> bool:
    """Whether a server there greets, and, for TLS, shows a certificate for its name."""
    host, port, security = place
    try:
        with socket.create_connection((host, port), timeout=SECONDS) as line:
            line.settimeout(SECONDS)
            if security != "tls":
                return line.recv(100).startswith(greeting)
            with tls_context().wrap_socket(line, server_hostname=host) as sealed:
                return sealed.recv(100).startswith(greeting)
    except (OSError, ssl.SSLError, UnicodeError, ValueError):
        return False


def _with(guess: Detected, imap: Place | None, smtp: Place | None) -> Detected:
    if imap:
        guess = replace(guess, imap_host=imap[0], imap_port=imap[1], imap_security=imap[2])
    if smtp:
        guess = replace(guess, smtp_host=smtp[0], smtp_port=smtp[1], smtp_security=smtp[2])
    return replace(guess, certain=bool(imap and smtp))
