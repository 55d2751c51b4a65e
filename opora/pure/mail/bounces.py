"""Failure notices: RFC 3464 fields where there are any, otherwise the words of the notice."""

import email
import logging
import re

from flufl.bounce import all_failures

from opora.pure.mail.addresses import addresses, bare_address
from opora.pure.mail.headers import Headers, message_id, message_ids
from opora.pure.mail.message import Address, Bounce
from opora.pure.mail.people import asks, speaks_of_own_mail
from opora.pure.mail.phrases import machines
from opora.pure.mail.structure import Structure

# It tells of each notice that one of its forty formats trips over, with a traceback: whoever sends such mails would fill our logs.
logging.getLogger("flufl.bounce").propagate = False
logging.getLogger("flufl.bounce").addHandler(logging.NullHandler())

_RECIPIENT = re.compile(r"(?im)^(original|final)-recipient\s*:\s*(?:[\w-]{1,20}\s*;)?\s*(.{1,320})$")
_ACTION = re.compile(r"(?im)^action\s*:\s*([a-z]+)")
_STATUS = re.compile(r"(?im)^status\s*:\s*([245]\.\d{1,3}\.\d{1,3})")
_DIAGNOSTIC = re.compile(r"(?im)^diagnostic-code\s*:(.{0,600}(?:\n[ \t].{0,600}){0,4})")
_CODE = re.compile(r"(?<![\d.])([45]\.\d{1,2}\.\d{1,3})(?![\d.])")
_REPLY_CODE = re.compile(r"(?<![\d.])([45])\d\d[ -]")
_MAIL = re.compile(r"(?<![\w.+@-])([\w.!#$%&'*+/=?^`{|}~-]{1,64}@(?:[\w-]{1,63}\.)+[\w-]{2,24})(?![\w@])")
_SMTP_PREFIX = re.compile(r"^(?:smtp|rfc822)[=;]", re.IGNORECASE)
_MESSAGE_ID_LINE = re.compile(r"(?im)^[>\s]{0,4}message-id:\s*(<[^<>\s]{3,300}>)")
_RETURNED = re.compile(rf"(?im)^[>\s-]{{0,20}}(?:{'|'.join(machines.RETURNED)}).*")
_DAEMON = re.compile("|".join(machines.DAEMONS), re.IGNORECASE)
_MAILER_DAEMON = re.compile(r"^mailer-?daemon@|^mailer-?daemon$|mail delivery (?:sub)?system", re.IGNORECASE)
_TECHNICAL = re.compile("|".join(machines.TECHNICAL), re.IGNORECASE | re.MULTILINE)
_FAILURE_SUBJECT = re.compile("|".join(machines.FAILURE_SUBJECTS), re.IGNORECASE)
_SERVER = re.compile(machines.SERVER, re.IGNORECASE | re.MULTILINE)
_PERMANENT = re.compile("|".join(machines.PERMANENT), re.IGNORECASE)
_TEMPORARY = re.compile("|".join(machines.TEMPORARY), re.IGNORECASE)
_HELPERS = re.compile(machines.HELPERS, re.IGNORECASE)
_FULL = re.compile(machines.FULL, re.IGNORECASE)
_ANSWER = re.compile(rf"(?:{'|'.join(machines.ANSWER_PREFIXES)})\s?(?:\[\d{{1,3}}\])?\s?:", re.IGNORECASE)
_PARCELS = re.compile(machines.PARCELS, re.IGNORECASE)
_NOTICE_CHARACTERS = 12_000
_MOST = 100
_KNOWN_FORMAT_BYTES = 64 * 1024


def bounces(
    raw: bytes, headers: Headers, found: Structure, text: str, subject: str, sender: tuple[Address, ...], own: frozenset[str]
) -> tuple[Bounce, ...] | None:
    """The recipients who were not reached; None where the mail is no failure notice at all.

    `own` are the addresses the notice was sent to: they wrote the lost mail and never count.
    """
    if found.delivery_status:
        original = _original_id(found, text)
        results = _from_status(found.delivery_status, original)
        if results is None:
            return None
        if results:
            return results
        if found.report_type == "delivery-status":
            return _from_words(raw, headers, found, text, own)
    if not _is_notice(headers, found, text, subject, sender):
        return None
    return _from_words(raw, headers, found, text, own)


def _from_status(blocks: list[str], original: str | None) -> tuple[Bounce, ...] | None:
    """One entry a failed or delayed recipient; None where everything was delivered."""
    results: dict[str, Bounce] = {}
    delivered = False
    for block in "\n\n".join(blocks).replace("\r", "").split("\n\n"):
        recipient = [value for _, value in sorted(_RECIPIENT.findall(block), key=lambda entry: entry[0].lower(), reverse=True)]
        if not recipient:
            continue
        action = _ACTION.search(block)
        verb = action[1].lower() if action else ""
        if verb in ("delivered", "relayed", "expanded"):
            delivered = True
            continue
        status = _STATUS.search(block)
        diagnostic = _DIAGNOSTIC.search(block)
        code = status[1] if status else ""
        if (not code or code.endswith(".0.0")) and diagnostic:
            better = _CODE.search(diagnostic[1])
            code = better[1] if better and better[1][0] == (code or better[1])[0] else code
        if code.startswith("2") and verb != "failed":
            continue
        address = _recipient_address(recipient)
        if address and len(results) < _MOST:
            results.setdefault(
                address.lower(), Bounce(address, code, _is_permanent(verb, code, diagnostic[1] if diagnostic else ""), original)
            )
    if delivered and not results:
        return None
    return tuple(results.values())


def _recipient_address(values: list[str]) -> str:
    """The recipient as we wrote to him: a server that forwards names the original one too."""
    for value in values:
        match = _MAIL.search(value)
        if match:
            return bare_address(match[1])
    return bare_address(values[0].strip().strip("<>\"'"))


def _is_permanent(verb: str, code: str, diagnostic: str) -> bool:
    if verb == "delayed":
        return False
    if code:
        return code.startswith("5")
    reply = _REPLY_CODE.search(diagnostic)
    return reply[1] == "5" if reply else verb == "failed"


def _is_notice(headers: Headers, found: Structure, text: str, subject: str, sender: tuple[Address, ...]) -> bool:
    """A free-text notice comes from a machine and says that something was not delivered."""
    if headers.has("x-failed-recipients") or headers.has("x-ms-exchange-message-is-ndr"):
        return True
    address = sender[0].address if sender else ""
    name = sender[0].name if sender else ""
    says_so = bool(_FAILURE_SUBJECT.search(subject[:300]))
    head = text[:_NOTICE_CHARACTERS]
    if _MAILER_DAEMON.search(address) or _MAILER_DAEMON.search(name):
        return says_so or "@" in head
    daemon = bool(_DAEMON.search(address) or _DAEMON.search(name))
    nobody = headers.first("return-path") == b"<>"
    if not (daemon or nobody or says_so):
        return False
    notice = _without_returned_mail(head)
    if speaks_of_own_mail(notice):
        return False
    fails = bool(_PERMANENT.search(head) or _TEMPORARY.search(head))
    if daemon or nobody:
        return says_so or (fails and bool(_MAIL.search(head)) and (daemon or bool(_SERVER.search(head))))
    if _ANSWER.match(subject) or not _TECHNICAL.search(head) or not fails:
        return False
    if asks(notice) or _PARCELS.search(notice):
        return False
    return bool(_MAIL.search(head)) or found.original is not None or headers.token("auto-submitted") not in ("", "no")


def _without_returned_mail(notice: str) -> str:
    returned = _RETURNED.search(notice)
    return notice[: returned.start()] if returned and returned.start() > 60 else notice


def _from_words(raw: bytes, headers: Headers, found: Structure, text: str, own: frozenset[str]) -> tuple[Bounce, ...]:
    notice = _without_returned_mail(text[:_NOTICE_CHARACTERS])
    failed = (
        _named_recipients(headers)
        or _known_formats(raw)
        or _addresses(notice, own)
        or _addresses(text[:_NOTICE_CHARACTERS], own)[:1]
        or _written_to(found)
    )
    codes = _CODE.findall(notice)
    permanent = _judge(notice, codes)
    original = _original_id(found, text)
    status = next((code for code in codes if code[0] == ("5" if permanent else "4")), "")
    return tuple(Bounce(address, status, permanent, original) for address in failed[:_MOST])


def _known_formats(raw: bytes) -> list[str]:
    """Recipients in the notices of some forty old mail servers, whose formats flufl.bounce knows."""
    try:
        temporary, permanent = all_failures(email.message_from_bytes(raw[:_KNOWN_FORMAT_BYTES]))
    except Exception:
        return []
    found = (bare_address(address.decode("utf-8", "replace")) for address in sorted(temporary | permanent))
    return [address for address in found if address]


def _written_to(found: Structure) -> list[str]:
    """The recipient of the returned mail, where there is only one."""
    if found.original is None:
        return []
    people = [person.address for person in addresses(found.original.all("to")) if person.address]
    return people if len(people) == 1 else []


def _named_recipients(headers: Headers) -> list[str]:
    """Exim and Gmail name the failed recipients in a header."""
    values = b",".join(headers.all("x-failed-recipients")).decode("ascii", "replace")
    return list(dict.fromkeys(bare_address(match) for match in _MAIL.findall(values)))


def _addresses(notice: str, own: frozenset[str]) -> list[str]:
    found: list[str] = []
    helpers: list[str] = []
    for match in _MAIL.finditer(notice):
        address = bare_address(_SMTP_PREFIX.sub("", match[1].strip("'")))
        lowered = address.lower()
        before = notice[max(0, match.start() - 16) : match.start()].lower()
        if lowered in own or _DAEMON.search(address) or "mailto:" in before or "from:" in before or "message-id" in before:
            continue
        clause = notice[max(0, match.start() - 60) : match.start()].rpartition("\n")[2]
        (helpers if _HELPERS.search(clause) else found).append(address)
    return list(dict.fromkeys(found or helpers))


def _judge(notice: str, codes: list[str]) -> bool:
    """Whether the failure is for good. Words of delay win, because notices of delay also name what
    will happen if it goes on."""
    if _TEMPORARY.search(notice) and not any(code.startswith("5") for code in codes):
        return False
    if codes:
        return any(code.startswith("5") for code in codes)
    replies = _REPLY_CODE.findall(notice)
    if replies:
        return "5" in replies
    return "permanent" in notice.lower() or not _FULL.search(notice)


def _original_id(found: Structure, text: str) -> str | None:
    if found.original is not None:
        inner = message_id(found.original.first("message-id"))
        if inner:
            return inner
    match = _MESSAGE_ID_LINE.search(text[:200_000])
    return next(iter(message_ids(match[1].encode("utf-8", "replace"))), None) if match else None
