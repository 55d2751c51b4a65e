"""The words of a mail as programs lay them out: paragraphs, signature, and the history each in its own manner."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from html import escape

from opora.ops.demo_loading.mail_words import Tongue
from opora.ops.demo_world.shapes import DemoMessage

_GMAIL_SIGNATURE = (
    '<br clear="all"><div><br></div><span class="gmail_signature_prefix">-- </span><br>'
    '<div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div dir="ltr">{}</div></div>'
)
_OFFICE_HEAD = (
    '<meta name="Generator" content="Microsoft Word 15 (filtered medium)">'
    '<style><!--\np.MsoNormal {margin:0cm; font-size:11.0pt; font-family:"Calibri",sans-serif;}\n--></style>'
)
_OFFICE_NAMES = (
    'xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40"'
)
_OFFICE_LINE = "border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"
_BLOCKQUOTE = 'class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex"'


@dataclass(frozen=True)
class Earlier:
    """A mail of the history, as the answering program knows it."""

    name: str
    address: str
    to: str
    at: datetime
    subject: str
    text: str

    @property
    def who(self) -> str:
        return f"{self.name} <{self.address}>" if self.name else self.address


def text_body(message: DemoMessage, text: str, history: list[Earlier]) -> str:
    """The plain text: what was written, the signature, the history below."""
    marked = message.mailer in ("gmail", "plain", "phone")
    signature = [f"-- \n{message.signature}" if marked else message.signature] if message.signature else []
    return "\n\n".join([text.strip(), *signature, *_text_history(message, history)]) + "\n"


def html_body(message: DemoMessage, text: str, history: list[Earlier], *, charset: str) -> str:
    """The HTML twin of the text, or "" for programs that write none."""
    if message.mailer == "gmail":
        return _gmail(message, text, history)
    if message.mailer == "outlook":
        return _outlook(message, text, history, charset)
    if message.mailer == "seznam":
        return _seznam(message, text, history)
    return ""


def _text_history(message: DemoMessage, history: list[Earlier]) -> list[str]:
    if not history:
        return []
    tongue = Tongue(message.language, message.writing)
    if message.quoting == "outlook":
        return [f"{_lines(tongue.office_fields(one.at, one.who, one.to, one.subject))}\n\n{one.text}" for one in history]
    if message.quoting == "seznam":
        title, fields = tongue.web_fields(history[0].at, history[0].who, history[0].to, history[0].subject)
        return [f"---------- {title} ----------\n{_lines(fields)}\n\n{_marked(history[0].text)}"]
    return [_nested(tongue, history, web=message.mailer == "gmail")]


def _nested(tongue: Tongue, history: list[Earlier], *, web: bool) -> str:
    """The newest on top, each older one a mark deeper."""
    first, *rest = history
    heading = tongue.gmail_heading if web else tongue.desktop_heading
    below = f"\n\n{_nested(tongue, rest, web=web)}" if rest else ""
    return f"{heading(first.at, first.who)}\n{_marked(first.text + below)}"


def _gmail(message: DemoMessage, text: str, history: list[Earlier]) -> str:
    signature = _GMAIL_SIGNATURE.format(_broken(message.signature)) if message.signature else ""
    return f'<div dir="ltr">{_divided(text)}{signature}</div>{_gmail_history(message, history)}\n'


def _gmail_history(message: DemoMessage, history: list[Earlier]) -> str:
    if not history:
        return ""
    first, *rest = history
    heading = Tongue(message.language, message.writing).gmail_heading(first.at, "{who}")
    linked = f'{escape(first.name)} &lt;<a href="mailto:{first.address}">{first.address}</a>&gt;'
    return (
        '<br><div class="gmail_quote gmail_quote_container">'
        f'<div dir="ltr" class="gmail_attr">{escape(heading).replace("{who}", linked)}<br></div>'
        f"<blockquote {_BLOCKQUOTE}>{_divided(first.text)}{_gmail_history(message, rest)}</blockquote></div>"
    )


def _outlook(message: DemoMessage, text: str, history: list[Earlier], charset: str) -> str:
    tongue = Tongue(message.language, message.writing)
    meta = f'<meta http-equiv="Content-Type" content="text/html; charset={charset}">' if charset else ""
    signature = f'<p class="MsoNormal"><o:p>&nbsp;</o:p></p>{_paragraphs(message.signature)}' if message.signature else ""
    blocks = "".join(_office_block(tongue, one) for one in history)
    return (
        f"<html {_OFFICE_NAMES}>\n<head>{meta}{_OFFICE_HEAD}</head>\n"
        f'<body lang="{message.language.upper()}" link="#0563C1" vlink="#954F72" style="word-wrap:break-word"><div class="WordSection1">\n'
        f"{_paragraphs(text)}{signature}{blocks}</div></body></html>\n"
    )


def _office_block(tongue: Tongue, one: Earlier) -> str:
    told = tongue.office_fields(one.at, one.who, one.to, one.subject)
    fields = "<br>\n".join(f"<b>{label}:</b> {escape(value)}" for label, value in told)
    return (
        f'<p class="MsoNormal"><o:p>&nbsp;</o:p></p><div><div style="{_OFFICE_LINE}">'
        f'<p class="MsoNormal">{fields}<o:p></o:p></p></div></div><p class="MsoNormal"><o:p>&nbsp;</o:p></p>{_paragraphs(one.text)}'
    )


def _seznam(message: DemoMessage, text: str, history: list[Earlier]) -> str:
    signature = f"<br>{_broken(message.signature)}" if message.signature else ""
    quoted = ""
    if history:
        one = history[0]
        title, fields = Tongue(message.language, message.writing).web_fields(one.at, one.who, one.to, one.subject)
        lines = "<br>".join(f"{label}: {escape(value)}" for label, value in fields)
        heading = f"<br><aside>---------- {title} ----------<br>{lines}</aside><br>"
        quoted = f'{heading}<blockquote data-email="{one.address}">{_broken(one.text)}</blockquote>'
    return f"<html><body>{_divided(text)}{signature}{quoted}</body></html>\n"


def _divided(text: str) -> str:
    """One div a line, an empty one for an empty line, as web mails do."""
    return "".join(f"<div>{escape(line, quote=False) or '<br>'}</div>" for line in text.strip().split("\n"))


def _paragraphs(text: str) -> str:
    """One paragraph a line, as the office program does."""
    return "\n".join(
        f'<p class="MsoNormal">{escape(line, quote=False) or "&nbsp;"}<o:p></o:p></p>' for line in text.strip().split("\n")
    )


def _broken(text: str) -> str:
    return "<br>".join(escape(line, quote=False) for line in text.strip().split("\n"))


def _marked(text: str) -> str:
    return "\n".join(f">{line}" if line.startswith(">") else f"> {line}".rstrip() for line in text.split("\n"))


def _lines(fields: list[tuple[str, str]]) -> str:
    return "\n".join(f"{label}: {value}" for label, value in fields)
