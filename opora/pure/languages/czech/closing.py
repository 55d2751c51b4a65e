"""The closing check in Czech, and how people answer it."""

from opora.pure.languages.following_up import ClosingWords

WORDS = ClosingWords(
    greeting="Dobrý den, {call},",
    greeting_nameless="Dobrý den,",
    check=(
        "{day} jsme vám psali ve věci „{thing}“. Chci se ujistit, že je všechno v pořádku: je to vyřešené tak, jak jste "
        "potřebovali? Stačí odpovědět ano, nebo ne. Když něco chybí, napište mi prosím, co to je."
    ),
    by_link="Odpovědět můžete i jedním kliknutím tady: {link}",
    yes=(
        "ano, jo, jasně, jasne, určitě ano, je to (vyřešen*|v pořádku|ok), (vše|všechno) (je )?(v "
        "pořádku|ok|funguje|funguje jak má|vyřešen*), už (to )?(funguje|jede|šlape|běží), funguje to, vyřešeno, "
        "vyřešené, super, paráda, skvělé, naprostá spokojenost, jsem (spokojen*|moc spokojen*), v pořádku"
    ),
    no=(
        "ne, není, nefunguje, nefungují, nejde, nejede, stále ne*, pořád ne*, zatím ne*, ještě ne*, nevyřešen*, "
        "nepomohlo, nepřišl*, nedorazil*, chybí, problém (trvá|přetrvává|zůstává), zase (to )?(zlobí|spadl*|nejde), "
        "vůbec"
    ),
)
