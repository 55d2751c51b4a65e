import pytest

from opora.pure.languages import order_numbers, phone_numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Objednávka 20418 za 1250 Kč ze dne 12.05.2026, tel. 222 000 111, +420 602 123 456", ("20418",)),
        ("faktura č. 2026/00123", ("202600123",)),
        ("paczka RR123456789CZ jeszcze nie dotarła", ("RR123456789CZ",)),
        ("παραγγελία #345, ποσό 1234,50 ευρώ, δηλαδή 12345 ευρώ", ("345",)),
        ("Order no. 551 and 1026123456; error RZ-1234", ("551", "1026123456")),
        ("zamówienie nr FV/2026/0045", ("FV20260045",)),
        ("поруџбина број 10123456, износ 5.990 динара", ("10123456",)),
        ("Order 10123456\nInvoice: 20-55512", ("10123456", "2055512")),
        ("objednavka c. 512 z 3. 5. 2026", ("512",)),
        ("#20418 a ještě jednou 20418", ("20418",)),
    ],
)
def test_order_is_recognised_however_the_customer_names_it(text: str, numbers: tuple[str, ...]) -> None:
    assert order_numbers(text) == numbers


@pytest.mark.parametrize(
    "text",
    [
        "",
        "účet 1234567890/0800",
        "IBAN CZ65 0800 0000 1920 0014 5399",
        "částku 5990 Kč, 12 345 Kč, €12000, 12000 € a 15000,- chci zpět",
        "mail jan12345@x.example http://a.example/123456",
        "volejte 602123456",
        "2026-05-12T10:11:12 a 12. 05. 2026 v 10:30",
        "už 47 dní, 2 roky",
    ],
)
def test_sums_dates_telephones_and_accounts_are_not_orders(text: str) -> None:
    assert order_numbers(text) == ()


def test_flood_of_numbers_is_answered_quickly_and_bounded() -> None:
    assert len(order_numbers(" ".join(str(number) for number in range(100_000, 200_000)))) == 20


@pytest.mark.parametrize(
    ("text", "region", "numbers"),
    [
        ("tel 602 123 456 nebo +48 601 234 567", "CZ", ("+420602123456", "+48601234567")),
        ("τηλ. 210 1234567", "GR", ("+302101234567",)),
        ("zovite 064/123-4567", "RS", ("+381641234567",)),
        ("objednávka 10123456", "CZ", ()),
        ("nothing", "??", ()),
    ],
)
def test_telephone_numbers_come_out_in_one_form(text: str, region: str, numbers: tuple[str, ...]) -> None:
    assert phone_numbers(text, region) == numbers
