"""Mails made to break a reader: each function gives the bytes of one attack."""

from collections.abc import Callable


def _plain(body: bytes, headers: bytes = b"") -> bytes:
    return b"From: a@b.example\nTo: c@d.example\nSubject: x\n" + headers + b"\n" + body


def _nested(depth: int) -> bytes:
    head = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(depth))
    return b"From: a@b.example\nSubject: x\n" + head + b"Content-Type: text/plain\n\ndeep words\n"


def _many_parts(count: int) -> bytes:
    part = b"--b\nContent-Type: text/plain\n\nhello\n"
    return b"From: a@b.example\nSubject: x\nContent-Type: multipart/mixed; boundary=b\n\n" + part * count + b"--b--\n"


def _charset(label: bytes) -> bytes:
    return _plain("Dobrý den, příliš žluťoučký kůň".encode("cp1250"), b"Content-Type: text/plain; charset=" + label + b"\n")


def _html(body: bytes) -> bytes:
    return _plain(body, b"Content-Type: text/html; charset=utf-8\n")


HOSTILE: dict[str, Callable[[], bytes]] = {
    "empty": lambda: b"",
    "only_newlines": lambda: b"\n\n\n",
    "headers_only": lambda: b"From: a@b.example\nSubject: x\n",
    "carriage_returns_only": lambda: b"From: a@b.example\rSubject: x\r\rhello\r",
    "mbox_from": lambda: b"From a@b.example Mon Jan  5 10:00:00 2026\nFrom: a@b.example\nSubject: x\n\nhello\n",
    "byte_order_mark": lambda: b"\xef\xbb\xbfFrom: a@b.example\nSubject: x\n\nhello\n",
    "random_bytes": lambda: bytes(range(256)) * 400,
    "nest_200": lambda: _nested(200),
    "nest_3000": lambda: _nested(3000),
    "nested_mails_500": lambda: b"From: a@b.example\n" + b"Content-Type: message/rfc822\n\nSubject: x\n" * 500 + b"\nhi",
    "parts_10000": lambda: _many_parts(10_000),
    "headers_50000": lambda: b"".join(b"X-%d: y\n" % n for n in range(50_000)) + b"Subject: x\n\nhello",
    "recipients_40000": lambda: _plain(b"hello", b"Cc: " + b", ".join(b"p%d@x.example" % n for n in range(40_000)) + b"\n"),
    "parameters_20000": lambda: _plain(b"hello", b"Content-Type: text/plain" + b"".join(b"; p%d=v" % n for n in range(20_000)) + b"\n"),
    "semicolons": lambda: _plain(b"hello", b"Content-Type: multipart/mixed" + b";" * 500_000 + b"\n"),
    "semicolons_in_a_part": lambda: b"From: a@b.example\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: multipart/x" + b";a=b" * 300_000 + b"\n\nhello\n--b--\n",
    "comments_5000": lambda: b"From: " + b"(" * 5000 + b"x" + b")" * 5000 + b" a@b.example\nSubject: x\n\nhello",
    "subject_1_mb": lambda: _plain(b"hello", b"Subject: " + b"a " * 500_000 + b"\n"),
    "subject_encoded_words": lambda: _plain(b"hello", b"Subject: " + b"=?utf-8?q?" * 6000 + b"\n"),
    "message_ids": lambda: _plain(b"hello", b"References: " + b"<" * 60_000 + b"\n"),
    "from_twice": lambda: b"From: a@b.example\nFrom: e@v.example\nSubject: x\n\nhello",
    "charset_rot13": lambda: _charset(b"rot13"),
    "charset_hex": lambda: _charset(b"hex"),
    "charset_undefined": lambda: _charset(b"undefined"),
    "charset_idna": lambda: _charset(b"idna"),
    "charset_long": lambda: _charset(b"x" * 3000),
    "charset_utf_16": lambda: _charset(b"utf-16"),
    "nul_everywhere": lambda: b"From: a\x00@b.example\nMessage-ID: <a\x00b@c>\nSubject: x\x00y\n\nhe\x00llo \xed\xa0\x80 \xff",
    "surrogate_in_utf_7": lambda: _plain(b"+2AA- hello", b"Content-Type: text/plain; charset=utf-7\n"),
    "surrogate_in_entity": lambda: _html(b"<p>a&#xD800;b&#0;c</p>"),
    "bad_base64": lambda: _plain(b"=====\x00 Zm9v*YmFy", b"Content-Type: text/plain\nContent-Transfer-Encoding: base64\n"),
    "wrote_without_end": lambda: _plain(b"On Mon, Jan 5, 2026 at 10:00 " * 25_000),
    "on_lines": lambda: _plain(b"On Mon, Jan 5, 2026 at 10:00 a <b@c.example>\n" * 20_000),
    "quote_marks_700_kb": lambda: _plain(b"> " * 350_000),
    "quote_lines": lambda: _plain(b">>>>>>>>>> quoted and quoted\n" * 25_000),
    "dashes": lambda: _plain(b"-" * 300_000 + b"\n" + b"- " * 100_000 + b"\n" + b"_=~" * 100_000),
    "colour_of_blanks": lambda: _html(b"<p style='color:" + b" " * 200_000 + b"x'>hello</p>" * 3),
    "asterisks": lambda: _plain((b"*" * 1900 + b"\n") * 20),
    "header_labels": lambda: _plain(b"From: a@b.example\n" * 30_000),
    "one_long_line": lambda: _plain(b"a" * 3_000_000),
    "colons": lambda: _plain(b": " * 400_000),
    "uuencode": lambda: _plain(b"begin 644 x\n!!!\n" * 20_000 + b"end\n"),
    "quotation_marks": lambda: _plain(b"automat \"" * 250),
    "html_deep": lambda: _html(b"<div>" * 60_000 + b"hello"),
    "html_deep_blockquotes": lambda: _html(b"<blockquote>" * 20_000 + b"hello"),
    "html_open_tags": lambda: _html(b"<a " * 300_000),
    "html_open_comments": lambda: _html(b"<!--" * 200_000 + b"hello"),
    "html_open_styles": lambda: _html(b"<style>" * 100_000 + b"hello"),
    "html_end_tags": lambda: _html(b"</div>" * 100_000 + b"hello"),
    "html_open_quotes": lambda: _html(b"<a href=\"" * 100_000 + b"hello>"),
    "html_entities": lambda: _html(b"&" * 300_000 + b"&#" * 100_000),
    "html_styles": lambda: _html(b"<p style='" + b"font-size:" * 50_000 + b"'>hello</p>"),
    "html_images": lambda: _html(b"<img " * 60_000 + b"src=http://x>"),
    "html_attributes": lambda: _html(b"<p " + b"a=b " * 100_000 + b">hello</p>"),
    "bounce_words": lambda: b"From: mailer-daemon@x.example\nSubject: failure notice\n\n" + b"a@" * 200_000,
    "bounce_blocks": lambda: b"From: a@b.example\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\nContent-Type: message/delivery-status\n\n" + b"Final-Recipient: rfc822; a@b.example\nAction: failed\n\n" * 20_000 + b"--b--\n",
}  # fmt: skip
