"""What stands around the drafts of `address_examples.py`: what the customer wrote, what we said before, what the bulletin says."""

from __future__ import annotations

CONTEXT: dict[str, dict[str, str]] = {
    "cs": {
        "upset": "Už potřetí mi přišel rozbitý hrnek. Je to ostuda! Novotná",
        "formal": "Dobrý den, prosím o kopii faktury. S pozdravem Ing. Karel Beneš",
        "asked_before": "Dobrý den, pošlete nám prosím podepsanou smlouvu.",
        "changed": "Nakonec bychom chtěli místo 100 letáků 300 a na křídovém papíru.",
        "said": "Doprava stojí 99 Kč. Instalace bude v úterý 9. června. Na vrácení máte 30 dnů.",
        "bulletin": "Od 17.40 nejdou platby kartou. Další zprávu dáme v 18.30.",
    },
    "pl": {
        "upset": "Trzeci raz dostałam rozbity kubek. To skandal! Nowicka",
        "formal": "Dzień dobry, proszę o kopię faktury. Z poważaniem, Karol Zając",
        "asked_before": "Dzień dobry, prosimy o odesłanie podpisanej umowy.",
        "changed": "Zamiast 100 ulotek chcemy jednak 300 i na grubszym papierze.",
        "said": "Dostawa kosztuje 19 zł. Montaż będzie we wtorek 9 czerwca. Na zwrot ma Pani 30 dni.",
        "bulletin": "Od 17:40 nie działają płatności kartą. Następną wiadomość podamy o 18:30.",
    },
    "el": {
        "upset": "Τρίτη φορά μου ήρθε σπασμένη κούπα. Ντροπή σας! Νικολάου",
        "formal": "Καλημέρα σας, παρακαλώ στείλτε μου αντίγραφο τιμολογίου. Με εκτίμηση, Κάρολος Ζήσης",
        "asked_before": "Καλημέρα σας, παρακαλούμε στείλτε μας υπογεγραμμένη τη σύμβαση.",
        "changed": "Τελικά θέλουμε 300 φυλλάδια αντί για 100 και σε πιο χοντρό χαρτί.",
        "said": "Τα μεταφορικά κοστίζουν 6 €. Η τοποθέτηση θα γίνει την Τρίτη 9 Ιουνίου. Για επιστροφή έχετε 30 ημέρες.",
        "bulletin": "Από τις 17:40 δεν λειτουργούν οι πληρωμές με κάρτα. Επόμενη ενημέρωση στις 18:30.",
    },
    "sr": {
        "upset": "Трећи пут ми је стигла разбијена шоља. Срамота! Николић",
        "formal": "Поштовани, молим копију рачуна. С поштовањем, инж. Карло Бенић",
        "asked_before": "Добар дан, молимо Вас да нам пошаљете потписан уговор.",
        "changed": "Уместо 100 летака желели бисмо 300 и то на дебљем папиру.",
        "said": "Достава кошта 400 динара. Уградња ће бити у уторак 9. јуна. За повраћај имате 30 дана.",
        "bulletin": "Од 17.40 не раде плаћања картицом. Следећу вест јављамо у 18.30.",
    },
    "en": {
        "upset": "This is the third broken mug in a row. It is a disgrace! Mrs Nolan",
        "formal": "Good morning, please send me a copy of the invoice. Kind regards, Dr Charles Bennett",
        "asked_before": "Hello, please send us the signed contract.",
        "changed": "In the end we would like 300 leaflets instead of 100, and on thicker paper.",
        "said": "Delivery costs £6. The installation will be on Tuesday 9 June. You have 30 days to return it.",
        "bulletin": "Card payments have not worked since 17:40. Next news at 18:30.",
    },
}
