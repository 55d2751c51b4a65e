"""HTML mail is read as a person sees it, cut at its quotes, and made harmless."""

import pytest

from opora.pure.mail import read
from opora.pure.mail.hypertext import html_lines
from opora.pure.mail.passages import passages
from opora.pure.mail.sanitise import safe


def text(html: str) -> str:
    return "\n".join(line.text for line in html_lines(html))


@pytest.mark.parametrize(
    ("html", "words"),
    [
        ("<p>Dobrý den</p><p>Jana</p>", "Dobrý den\n\nJana"),
        ("one<br>two<br/>three", "one\ntwo\nthree"),
        ("<div>one</div><div>two</div>", "one\ntwo"),
        ("a<b>b</b>c", "abc"),
        ("<ul><li>one</li><li>two</li></ul>", "one\ntwo"),
        ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b\nc"),
        ("<style>p{color:red}</style><script>x()</script>words", "words"),
        ("<div style='display:none'>preheader</div>words", "words"),
        ('<span style="font-size:0px">hidden</span>words', "words"),
        ("<div hidden>no</div><div hidden='hidden'>no</div>words", "words"),
        ('<div style="overflow: hidden; color: red">words</div>', "words"),
        ('<div class="row hidden-xs" title="a hidden place">words</div>', "words"),
        ('<td style="direction:ltr;font-size:0px;padding:20px 0">no<div style="font-size:13px">words</div>no</td>', "words"),
        ("<table style='font-size:1px'><tr><td><span style='font-size: medium'>words</span></td></tr></table>", "words"),
        ("<p>words <noscript>more</noscript></p>", "words more"),
        ("a&nbsp;&amp;&nbsp;b &lt;c&gt; &#269;", "a & b <c> č"),
        ("<a href='https://x.example'>link</a> text", "link text"),
        ("<pre>one\n  two</pre>", "one\n  two"),
        ("<p class=MsoNormal>one</p><p class=MsoNormal>&nbsp;</p><p class=MsoNormal>two</p>", "one\n\ntwo"),
        ("<p class=MsoNormal>one</p><p class=MsoNormal>two</p>", "one\ntwo"),
        ("<!-- no --><p>yes<!--[if mso]>no<![endif]--></p>", "yes"),
        ("C:\\new\\table", "C:\\new\\table"),
        ("<blockquote type=cite><p>old</p></blockquote>", "> old"),
        ("<p>unclosed <b>words", "unclosed words"),
        ("5 < 6 and 7 > 6", "5 < 6 and 7 > 6"),
        ("Jana <jana@mail.example> sent <https://x.example/1>", "Jana <jana@mail.example> sent <https://x.example/1>"),
        ('<a title="home > shop">words</a>', "words"),
        ('<a title="never closed>words</a> and <b class="x">more</b>', "words and more"),
        ("<head><title>no</title></head><body>yes</body>", "yes"),
    ],
)
def test_the_words_are_the_ones_a_reader_sees(html: str, words: str) -> None:
    assert text(html).strip() == words


PROGRAMS = {
    "gmail": '<div dir="ltr">Yes, it works.</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Mon, Jan 12, 2026 at 10:23 AM Linden &lt;<a href="mailto:h@l.example">h@l.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="border-left:1px solid"><div>Does it work?</div></blockquote></div>',
    "gmail_unknown_language": '<div dir="ltr">Yes, it works.</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">Xyz 12 qwe 2026, Linden:<br></div><blockquote class="gmail_quote"><div>Does it work?</div></blockquote></div>',
    "outlook": '<div class=WordSection1><p class=MsoNormal>Yes, it works.<o:p></o:p></p><div style=\'border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm\'><p class=MsoNormal><b>Xyz:</b> Linden<br><b>Qwe:</b> 12. 1. 2026</p></div><p class=MsoNormal>Does it work?</p></div>',
    "outlook_web": '<div>Yes, it works.</div><div id="appendonsend"></div><hr style="display:inline-block;width:98%"><div id="divRplyFwdMsg" dir="ltr"><b>Xyz:</b> Linden</div><div>Does it work?</div>',
    "thunderbird": '<p>Yes, it works.</p><div class="moz-cite-prefix">Dne 12.01.2026 v 10:23 Linden napsal(a):<br></div><blockquote type="cite" cite="mid:1@x"><p>Does it work?</p></blockquote><br>',
    "apple": '<html><body>Yes, it works.<br><div><br><blockquote type="cite"><div>On 12 Jan 2026, at 10:23, Linden &lt;h@l.example&gt; wrote:</div><br><div>Does it work?</div></blockquote></div></body></html>',
    "yahoo": '<div class="ydp1yahoo-style-wrap"><div>Yes, it works.</div></div><div id="ydp2yahoo_quoted_1" class="ydp2yahoo_quoted"><div>Xyz 12 qwe, Linden:</div><div>Does it work?</div></div>'.replace("ydp2yahoo_quoted\"", "yahoo_quoted\""),
    "proton": '<div>Yes, it works.</div><div class="protonmail_quote">Xyz, Linden:<br><blockquote class="protonmail_quote" type="cite">Does it work?</blockquote></div>',
    "seznam": '<p>Yes, it works.</p><br><p>---------- Původní e-mail ----------</p><aside>Od: Linden &lt;h@l.example&gt;<br>Komu: jan@seznam.example<br>Datum: 12. 1. 2026 10:23:05<br>Předmět: Re: Konvice</aside><br><blockquote data-email="h@l.example"><p>Does it work?</p></blockquote>',
    "onet": '<div>Yes, it works.</div><div>W dniu 2026-01-12 10:23:44 użytkownik Linden &lt;h@l.example&gt; napisał:</div><blockquote style="margin-left:7px;border-left:2px solid orange">Does it work?</blockquote>',
    "gmx": '<div>Yes, it works.</div><div name="quote" style="margin:10px 5px"><div><b>Xyz:</b> 12 Jan</div><div name="quoted-content">Does it work?</div></div>',
    "notes": '<div>Yes, it works.</div><br><div class="domino-section"><div class="domino-section-head"><span class="domino-section-title">Linden --- Kettle --- </span></div><div class="domino-section-body"><table><tr><td>From:</td><td>Linden &lt;h@l.example&gt;</td></tr><tr><td>To</td><td>jan@mail.example</td></tr><tr><td>Date:</td><td>Mon, 12.01.2026 10:23</td></tr><tr><td>Subject</td><td>Kettle</td></tr></table><pre>Does it work?</pre></div></div>',
    "aqua": '<div>Yes, it works.</div><div id="aqm-signature">Sent with AquaMail<br><a href="https://x.example">https://x.example</a></div>',
    "spark": '<div name="messageBodySection"><div>Yes, it works.</div></div><div name="messageSignatureSection"><br>Jana Malá</div><div name="messageReplySection">Xyz 12 qwe 2026, Linden:<br>Does it work?</div>',
    "newton": '<div>Yes, it works.</div><div id="cm_replymail_content_wrap"><div>Xyz 12 qwe 2026, Linden:<br><div>Does it work?</div></div></div>',
    "zimbra": '<div>Yes, it works.<br></div><div data-marker="__SIG_POST__">Jana Malá</div><div data-marker="__HEADERS__"><b>Xyz: </b>Linden<br></div><div data-marker="__QUOTED_TEXT__"><div>Does it work?</div></div>',
    "zoho_desk": '<div>Yes, it works.</div><div title="beforequote:::"><br></div><div>Xyz, Linden</div><div>Does it work?</div>',
    "freshdesk": '<div>Yes, it works.</div><div class="freshdesk_quote">Xyz, Linden:<br>Does it work?</div>',
    "outlook_edited_in_a_browser": '<div><p class="MsoNormal">Yes, it works.</p><div style="border-right:none; border-bottom:none; border-left:none; border-top:1pt solid rgb(225, 225, 225); padding:3pt 0cm 0cm"><p><b>Xyz:</b> Linden<br><b>Qwe:</b> 12. 1. 2026</p></div><p>Does it work?</p></div>',
    "samsung": '<div dir="auto">Yes, it works.</div><div id="composer_signature"><div>Xyz Galaxy qwe</div></div>',
    "airmail": '<div>Yes, it works.</div><div id="bloop_sign_1" class="bloop_sign"><div>Jana Malá</div></div>',
    "groupwise": '<div>Yes, it works.</div><div>&gt;&gt;&gt; Linden &lt;h@l.example&gt; 12. 1. 2026 10:23 &gt;&gt;&gt;</div><div>Does it work?</div>',
    "signed": '<div>Yes, it works.</div><div class="gmail_signature">Jana Malá<br>+420 602 000 000</div>',
}  # fmt: skip


def test_words_that_share_a_line_with_an_announcement_stay_with_the_customer() -> None:
    html = "<div>Friday, please. On Mon, Jan 12, 2026 at 10:23 AM, help@linden.example wrote:</div><blockquote>When?</blockquote>"
    mail = b"From: a@b.example\nSubject: x\nContent-Type: text/html\n\n" + html.encode()
    message = read(mail)
    assert message.reply.strip() == "Friday, please."
    assert message.safe_reply_html is None or "Friday, please." in message.safe_reply_html


@pytest.mark.parametrize("html", PROGRAMS.values(), ids=PROGRAMS.keys())
def test_the_marks_of_each_program_cut_the_quote(html: str) -> None:
    assert passages(html_lines(html), forward=False).reply.strip() == "Yes, it works."


OLD_MAIL = '<div id="divRplyFwdMsg"><b>From:</b> Linden &lt;h@l.example&gt;<br><b>Sent:</b> 12 January 2026 10:23<br><b>To:</b> Jan</div><p>What colour?</p><p><span style="color:{0}">Of oak.</span></p><p>How many?</p><p><font color="{0}">Four.</font></p><p><span style="color:{0}"><a href="https://l.example" style="color:{0}">Linden</a></span></p>'  # fmt: skip


@pytest.mark.parametrize(
    ("words", "colour", "answers"),
    [
        ("See my answers in red below.", "red", ["Of oak.", "Four."]),
        ("odpovědi píšu červeně níže", "#C00000", ["Of oak.", "Four."]),
        ("Odpowiedzi na niebiesko poniżej.", "#0070C0", ["Of oak.", "Four."]),
        ("Απαντώ παρακάτω με μπλε.", "rgb(0, 112, 192)", ["Of oak.", "Four."]),
        ("Одговори су доле црвеним словима.", "#f00", ["Of oak.", "Four."]),
        ("Meine Antworten unten in grün.", "green", ["Of oak.", "Four."]),
        ("See my answers in red below.", "#0070C0", []),
        ("See my answers in red below.", "black", []),
        ("I want the red one.", "red", []),
        ("See my answers below.", "red", []),
    ],
)
def test_answers_in_the_colour_that_the_customer_names_are_the_customers(words: str, colour: str, answers: list[str]) -> None:
    html = f"<p>{words}</p>{OLD_MAIL.format(colour)}"
    for plain in ("", f"{words}\n\nFrom: Linden <h@l.example>\nSent: 12 January 2026 10:23\nTo: Jan\n\nWhat colour?\n\nOf oak.\n\nHow many?\n\nFour.\n\nLinden\n"):
        parts = f"--b\nContent-Type: text/plain; charset=utf-8\n\n{plain}\n" if plain else ""
        raw = f"From: a@b.example\nSubject: Re: x\nContent-Type: multipart/alternative; boundary=b\n\n{parts}--b\nContent-Type: text/html; charset=utf-8\n\n{html}\n--b--\n"
        message = read(raw.encode())
        assert [row for row in message.reply.split("\n") if row.strip()] == [words, *answers]
        assert "What colour?" in message.quoted and (message.safe_reply_html is None) == bool(answers)


@pytest.mark.parametrize(
    ("closing", "kept"), [("Kind regards,", "Kind regards,\nJana Malá"), ("It is urgent.", "It is urgent."), ("", "")]
)
def test_the_name_below_a_closing_formula_belongs_to_the_letter(closing: str, kept: str) -> None:
    html = f'<div>Yes, it works.</div><div>{closing}</div><div id="Signature"><div>Jana Malá</div><div>Head of Sales</div><div>+420 602 000 000</div></div>'
    found = passages(html_lines(html), forward=False)
    assert found.reply.split("\n") == ["Yes, it works.", *kept.split("\n")] if kept else found.reply.strip() == "Yes, it works."
    assert "+420 602 000 000" in found.signature


@pytest.mark.parametrize(
    "box",
    ['style="border-top:1px solid #e1e1e1"', 'style="border-top:1.0pt solid black"', 'class="quotes"', 'id="signature-page"', 'name="messageSection"'],
)  # fmt: skip
def test_a_box_that_a_customer_drew_stays_in_the_reply(box: str) -> None:
    assert passages(html_lines(f"<p>Our offer:</p><div {box}>5 € a piece</div>"), forward=False).reply.split() == "Our offer: 5 € a piece".split()


def test_a_mark_of_a_quote_around_the_whole_mail_takes_no_word_away() -> None:
    assert passages(html_lines('<div name="messageReplySection"><p>Yes, it works.</p></div>'), forward=False).reply.strip() == "Yes, it works."


def test_a_mail_that_was_sent_back_without_a_word_stays_a_quote() -> None:
    html = '<div class="yahoo_quoted"><div>On Mon, Jan 12, 2026 at 10:23, Linden &lt;h@l.example&gt; wrote:</div><div>Does it work?</div></div>'
    assert passages(html_lines(html), forward=False).reply == ""


def test_answers_between_gmail_quotes_belong_to_the_customer() -> None:
    html = '<div class="gmail_quote"><div class="gmail_attr">On Monday X wrote:</div><blockquote class="gmail_quote">Colour?</blockquote><div>Red.</div><blockquote class="gmail_quote">Size?</blockquote><div>XL.</div></div>'
    assert passages(html_lines(html), forward=False).reply.split() == ["Red.", "XL."]


def html_mail(html: str, plain: str | None = None) -> bytes:
    if plain is None:
        return f"From: a@b.example\nSubject: x\nContent-Type: text/html; charset=utf-8\n\n{html}".encode()
    return f"From: a@b.example\nSubject: x\nContent-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain; charset=utf-8\n\n{plain}\n--b\nContent-Type: text/html; charset=utf-8\n\n{html}\n--b--\n".encode()


def test_the_newly_written_html_ends_where_the_quote_begins() -> None:
    message = read(html_mail(PROGRAMS["gmail"]))
    assert message.safe_reply_html is not None
    assert "Yes, it works." in message.safe_reply_html
    assert "Does it work?" not in message.safe_reply_html
    assert message.safe_html is not None
    assert "Does it work?" in message.safe_html


def test_a_plain_part_that_only_points_to_the_html_is_not_the_text() -> None:
    message = read(
        html_mail("<p>The true words of the letter are here, all of them, and there are many.</p>", "This message is in HTML format.")
    )
    assert message.text.startswith("The true words")


def test_the_plain_part_is_the_text_where_it_says_something() -> None:
    assert read(html_mail("<p>Hello in HTML</p>", "Hello in plain")).text.strip() == "Hello in plain"


@pytest.mark.parametrize(
    "attack",
    [
        "<script>x()</script>", "<img src=x onerror=x()>", "<a href='javascript:x()'>a</a>", "<svg onload=x()>", "<math><mtext><script>x()</script></mtext></math>", "<form action=//x><input></form>",
        "<iframe src=//x></iframe>", "<div style='background:url(//x)'>a</div>", "<style>*{}</style>", "<base href=//x>", "<link rel=stylesheet href=//x>", "<meta http-equiv=refresh content=0>",
        "<div style='position:fixed;z-index:9'>a</div>", "<object data=//x></object>", "<a href='data:text/html,x'>a</a>", "<img src='//169.254.169.254/x'>", "<img src='/attachments/1'>", "<img srcset='//x 2x'>",
        "<video poster=//x></video>", "<body background=//x>a</body>", "<table background=//x><tr><td>a</td></tr></table>", "<p style=\"width:expression(x())\">a</p>", "<img src='data:image/svg+xml,x'>",
    ],
)  # fmt: skip
def test_nothing_in_the_shown_html_runs_or_loads(attack: str) -> None:
    clean = safe(attack)
    assert clean is not None
    lowered = clean.lower()
    for sign in (
        "<script",
        "onerror",
        "onload",
        "javascript:",
        "<svg",
        "<math",
        "<form",
        "<input",
        "<iframe",
        "url(",
        "<style",
        "<base",
        "<link",
        "<meta",
        "position",
        "<object",
        "data:",
        " src=",
        "srcset",
        "poster",
        "background=",
        "expression",
    ):
        assert sign not in lowered.replace("data-remote-src", "")


def test_pictures_from_outside_wait_for_a_click() -> None:
    assert safe('<img alt="x" src="https://x.example/a.png">') == '<img alt="x" data-remote-src="https://x.example/a.png">'
    assert safe('<img src="cid:a@b">') == '<img src="cid:a@b">'


def test_too_deep_or_too_big_html_is_not_shown_as_html() -> None:
    assert safe("<div>" * 5000) is None
    assert safe("x" * 2_000_000) is None


def test_plain_words_beside_html_are_shown_in_the_html_too() -> None:
    raw = b"From: a@b.example\nContent-Type: multipart/mixed; boundary=m\n\n--m\nContent-Type: text/html\n\n<p>one</p>\n--m\nContent-Type: text/plain\n\ntwo <three>\n--m--\n"
    message = read(raw)
    assert message.text.split() == ["one", "two", "<three>"]
    assert message.safe_html is not None
    assert "two &lt;three&gt;" in message.safe_html
