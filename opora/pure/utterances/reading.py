"""From an utterance to what the desk knows of any message."""

from __future__ import annotations

from opora.pure.languages import detect
from opora.pure.mail.message import Address, IncomingMessage
from opora.pure.utterances.utterance import Utterance

_LANGUAGE_SAMPLE = 1000


def incoming(utterance: Utterance) -> IncomingMessage:
    """The same record that a mail becomes. Its speaker stands where the sender of a mail does; nothing in it is quoted."""
    speaker = utterance.speaker
    found = detect(utterance.text[:_LANGUAGE_SAMPLE])
    known = found.language != "und" or not utterance.language
    return IncomingMessage(
        message_id=None,
        in_reply_to=(),
        references=(),
        date=utterance.at,
        subject=utterance.subject,
        sender=(Address(speaker.name, speaker.value),),
        to=(),
        cc=(),
        reply_to=(),
        delivered_to=(),
        return_path=None,
        text=utterance.text,
        html=False,
        reply=utterance.text,
        quoted="",
        signature="",
        forwarded=None,
        safe_html=None,
        safe_reply_html=None,
        attachments=(),
        automatic=utterance.automatic or None,  # type: ignore[arg-type]  # adapters use the same few words as mail does
        bounces=(),
        language=found.language if known else utterance.language,
        script=found.script if known else "",
        authentication=(),
        list_id=None,
        loop_marks=(),
        defects=(),
    )
