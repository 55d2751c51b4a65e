"""Wrongly labelled letters are read right."""

import pytest

from opora.pure.mail import read
from opora.pure.mail.charsets import decode, known_charset

SENTENCES = {
    "cs": "Dobrý den, zásilka nedorazila, prosím o vrácení peněz. Žluťoučký kůň",
    "cs_short": "zboží přišlo",
    "sk": "Ďakujem, tovar neprišiel, ľúbi sa mi",
    "pl": "Dzień dobry, zamówiłem paczkę i wciąż nie dotarła. Żółw, źródło",
    "el": "Καλημέρα, η παραγγελία μου δεν έφτασε",
    "el_capital": "Άρα",
    "sr_cyrillic": "Поштовани, моја пошиљка није стигла",
    "sr_latin": "Poštovani, pošiljka nije stigla, šta da radim? Đorđe",
    "ru": "Здравствуйте, где мой заказ?",
    "de": "Guten Tag, können Sie mir bitte helfen? Viele Grüße",
    "fr": "Bonjour, je n'ai pas reçu ma commande, à bientôt",
    "hu": "Tisztelt Ügyfélszolgálat, köszönöm a választ, őszintén",
}
PAGES = ("cp1250", "iso8859-2", "cp1253", "iso8859-7", "cp1251", "iso8859-5", "koi8-r", "cp1252", "utf-8")
LABELS = (None, "utf-8", "us-ascii", "iso-8859-1", "x-unknown", "rot13")


def fits(text: str, page: str) -> bool:
    try:
        text.encode(page)
    except UnicodeEncodeError:
        return False
    return True


@pytest.mark.parametrize("label", LABELS)
@pytest.mark.parametrize(("text", "page"), [(text, page) for text in SENTENCES.values() for page in PAGES if fits(text, page)])
def test_a_letter_is_read_right_under_a_wrong_label(text: str, page: str, label: str | None) -> None:
    assert decode(text.encode(page), label)[0] == text


@pytest.mark.parametrize(("text", "page"), [(text, page) for text in SENTENCES.values() for page in PAGES if fits(text, page)])
def test_a_right_label_is_believed(text: str, page: str) -> None:
    assert decode(text.encode(page), page)[0] == text


@pytest.mark.parametrize(
    ("text", "label"), [("äöüß", "iso-8859-1"), ("äöüß", None), ("Funktioniert äöü ÄÖÜ?", None), ("åäö", "iso-8859-1")]
)
def test_umlauts_typed_to_try_a_form_out_are_no_greek(text: str, label: str | None) -> None:
    assert decode(text.encode("cp1252"), label)[0] == text


@pytest.mark.parametrize("text", ["είδε", "όφις", "Δεν ήρθε"])
def test_a_short_greek_answer_stays_greek(text: str) -> None:
    assert decode(text.encode("cp1253"), "iso-8859-1")[0] == text


@pytest.mark.parametrize(
    "label", ["rot13", "hex", "undefined", "idna", "punycode", "zlib", "unicode_escape", "mbcs", "x" * 3000, "", "utf-8\x00", "ž"]
)
def test_codecs_that_are_no_charsets_are_refused(label: str) -> None:
    assert known_charset(label) is None


@pytest.mark.parametrize(("data", "label", "text"), [
    ("Dobrý den".encode("utf-16"), "utf-16", "Dobrý den"),
    ("Dobrý den".encode("utf-16-le"), "utf-16", "Dobrý den"),
    ("こんにちは".encode("iso2022_jp"), "iso-2022-jp", "こんにちは"),
    ("こんにちは".encode("shift_jis"), "shift_jis", "こんにちは"),
    ("您好，包裹".encode("gb18030"), "gb2312", "您好，包裹"),
    ("Dobrý den".encode("utf-7"), "utf-7", "Dobrý den"),
    (b"\xef\xbb\xbfabc", "us-ascii", "abc"),
    (b"\x1b$B!!!!-!\x1b(B hello", "iso-2022-jp", "\u3000\u3000\ufffd hello"),
    ("Größe, süße Grüße, schöne ".encode() + "Grüße".encode("cp1252"), "utf-8", "Größe, süße Grüße, schöne Grüße"),
    ("Žluťoučký kůň ".encode() + "úpěl".encode("cp1250"), "utf-8", "Žluťoučký kůň úpěl"),
    ("Grüße".encode("cp850"), "cp-850", "Grüße"),
    ("žluť".encode("cp1250"), "win-1250", "žluť"),
    ("žluť".encode("cp852"), "ibm852", "žluť"),
    ("Dobrý den, příliš žluťoučký".encode() + b" \xff", "utf-8", "Dobrý den, příliš žluťoučký \ufffd"),
])  # fmt: skip
def test_wide_and_wounded_texts_are_read(data: bytes, label: str, text: str) -> None:
    assert decode(data, label)[0] == text


def test_a_repaired_mail_says_so() -> None:
    raw = b"From: a@b.example\nContent-Type: text/plain; charset=us-ascii\n\n" + SENTENCES["cs"].encode("cp1250")
    message = read(raw)
    assert message.text == SENTENCES["cs"]
    assert "charset-repaired" in message.defects
    assert message.language == "cs"


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("cp1252", word)
        for word in ("Größe", "où", "ça va", "señor", "não", "é", "smörgås", "£5", "5 €", "café — naïve", "20 °C", "§ 5", "crème brûlée")
    ]
    + [("cp1250", word) for word in ("č", "ł", "č. 5", "– 5 €", "„ano“")]
    + [("cp1253", word) for word in ("Ά", "5 €", "«ναι»")]
    + [("cp1252", words) for words in ("Grüße: äöü ÄÖÜ ß", "tést éèà çù")]
    + [("cp1250", words) for words in ("ěščřžýáíé", "zkouška ĚŠČŘŽ", "čćžšđ ČĆŽŠĐ")]
    + [("iso8859-2", "ąćęłńóśźż")]
    + [("koi8-r", "да"), ("cp1251", "№ 5"), ("cp1254", "İş"), ("cp1255", "שלום"), ("cp1256", "سلام")],
)
def test_a_few_letters_never_prove_a_right_label_wrong(page: str, text: str) -> None:
    assert decode(text.encode(page), page)[0] == text
