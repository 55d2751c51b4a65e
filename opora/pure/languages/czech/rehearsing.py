"""How simulated customers of a rehearsal write in Czech."""

from opora.pure.languages.rehearsing import RehearsalWords

WORDS = RehearsalWords(
    names=(
        "Jana Černá",
        "Petr Dvořák",
        "Eva Malá",
        "Tomáš Veselý",
        "Lucie Horáková",
        "Martin Kučera",
        "Hana Němcová",
        "Jiří Pokorný",
        "Alena Marková",
        "Ondřej Fiala",
        "Zuzana Benešová",
        "Karel Urban",
    ),
    openings=(
        "Dobrý den, {what}",
        "Dobrý den, zkouším to už půl hodiny. {what}",
        "Zdravím, {what}",
        "Dobrý den, jen pro informaci: {what}",
    ),
    asks=(
        "Kdy to bude fungovat?",
        "Jde o objednávku {order}, potřebuji ji do pátku. Stihneme to?",
        "Co mám teď dělat?",
        "Prosím, ozvěte se mi.",
        "Týká se to i objednávky {order}?",
    ),
    moods=(
        "",
        "Už je to podruhé za měsíc!",
        "Tohle je opravdu k vzteku, zaplatil jsem a nic nemám.",
        "Děkuji předem za pomoc.",
    ),
    odd=(
        "Dobrý den, chtěl bych vrátit zboží z objednávky {order}, je malé. Jak na to?",
        "Dobrý den, můžete mi poslat fakturu k objednávce {order}?",
        "Máte otevřeno i v sobotu?",
    ),
)
