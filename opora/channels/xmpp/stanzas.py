"""The stanzas that we write."""

from __future__ import annotations

import re
import uuid
from xml.etree import ElementTree as ET

from opora.channels.xmpp.reading import CORRECT, MARKERS, ORIGIN, RECEIPTS, RETRACT

SPACE = "jabber:component:accept"
ERRORS = "urn:ietf:params:xml:ns:xmpp-stanzas"
FEATURES = ("http://jabber.org/protocol/disco#info", "urn:xmpp:ping", RECEIPTS, MARKERS, CORRECT, RETRACT, "jabber:x:oob")
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
ET.register_namespace("", SPACE)


def writable(text: str) -> str:
    """Without the few signs that XML cannot hold; one of them would end the line for everybody."""
    return _NOT_XML.sub("", text)


def message(sender: str, to: str, key: str, text: str) -> str:
    """Words of ours that ask to be told when they arrived and were read."""
    stanza = _stanza("message", sender, to, id=key, type="chat")
    ET.SubElement(stanza, f"{{{SPACE}}}body").text = writable(text)
    ET.SubElement(stanza, f"{{{RECEIPTS}}}request")
    ET.SubElement(stanza, f"{{{MARKERS}}}markable")
    ET.SubElement(stanza, f"{{{ORIGIN}}}origin-id", id=key)
    return ET.tostring(stanza, encoding="unicode")


def receipt(sender: str, to: str, key: str, kind: str) -> str:
    """Theirs is safe here (XEP-0184)."""
    stanza = _stanza("message", sender, to, id=uuid.uuid4().hex, type=kind)
    ET.SubElement(stanza, f"{{{RECEIPTS}}}received", id=key)
    return ET.tostring(stanza, encoding="unicode")


def refusal(sender: str, to: str, key: str, *, kind: str, condition: str, words: str = "") -> str:
    """Theirs is not taken: `kind` is "cancel" for ever or "wait" for now."""
    stanza = _stanza("message", sender, to, id=key, type="error")
    error = ET.SubElement(stanza, f"{{{SPACE}}}error", type=kind)
    ET.SubElement(error, f"{{{ERRORS}}}{condition}")
    if words:
        ET.SubElement(error, f"{{{ERRORS}}}text").text = words
    return ET.tostring(stanza, encoding="unicode")


def presence(sender: str, to: str, kind: str = "") -> str:
    """ "subscribed", "unsubscribed", or that we are here."""
    return ET.tostring(_stanza("presence", sender, to, **({"type": kind} if kind else {})), encoding="unicode")


def answer(sender: str, to: str, key: str, content: ET.Element | None = None) -> str:
    """The result of a question."""
    stanza = _stanza("iq", sender, to, id=key, type="result")
    if content is not None:
        stanza.append(content)
    return ET.tostring(stanza, encoding="unicode")


def about_us(node: str) -> ET.Element:
    """What this address is and can do (XEP-0030)."""
    space = "http://jabber.org/protocol/disco#info"
    query = ET.Element(f"{{{space}}}query", {"node": node} if node else {})
    ET.SubElement(query, f"{{{space}}}identity", category="client", type="bot", name="Opora")
    for one in FEATURES:
        ET.SubElement(query, f"{{{space}}}feature", var=one)
    return query


def _stanza(kind: str, sender: str, to: str, **attributes: str) -> ET.Element:
    return ET.Element(f"{{{SPACE}}}{kind}", {"from": sender, "to": to, **attributes})
