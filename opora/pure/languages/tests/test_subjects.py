import pytest

from opora.pure.languages import base_subject


@pytest.mark.parametrize(
    ("subject", "base"),
    [
        ("Re: Fwd: RE[2]: Objednávka 123", "Objednávka 123"),
        ("RE: Re(3): Re^2: Dotaz", "Dotaz"),
        ("ΑΠ: ΣΧΕΤ: Παραγγελία", "Παραγγελία"),
        ("Απ: Πρθ: Τιμολόγιο", "Τιμολόγιο"),
        ("Odp: PD: Zamówienie", "Zamówienie"),
        ("Одг: Прос: Рачун", "Рачун"),
        ("Odg: Račun", "Račun"),
        ("AW: WG: Anfrage", "Anfrage"),
        ("VS: SV: Tilaus", "Tilaus"),
        ("Re : Réf : Commande", "Commande"),
        ("回复： order", "order"),
        ("Automatic reply: Order 10123456", "Order 10123456"),
        ("Automatická odpověď: Dotaz", "Dotaz"),
        ("[shop-users] Re: [EXT] hi (fwd)", "hi"),
        ("***SPAM*** Re: hello", "hello"),
        ("  Re:\r\n\tdlouhý   předmět ", "dlouhý předmět"),
    ],
)
def test_answer_and_original_share_one_subject(subject: str, base: str) -> None:
    assert base_subject(subject) == base


@pytest.mark.parametrize(
    "subject",
    [
        "Reklamace: konvice",
        "Reklamacja: czajnik",
        "[objednávka 20418] nedorazila",
        "Auto: nejde nastartovat",
        "Ιδέα: δώρο",
    ],
)
def test_words_of_the_customer_stay_in_the_subject(subject: str) -> None:
    assert base_subject(subject) == subject


@pytest.mark.parametrize("subject", ["", "Re:", "Re: RE: Fwd:", "[list]", "Re:Re: :", "  "])
def test_subject_of_marks_alone_is_empty(subject: str) -> None:
    assert base_subject(subject) == ""
