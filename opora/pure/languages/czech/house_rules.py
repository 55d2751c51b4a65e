"""The ten house rules as a desk gets them, in Czech; each desk may word its own."""

WORDS = (
    "Odpovídáme včas a říkáme, kdy se ozveme příště",
    "Jsme milí a každý hovor začínáme s čistým štítem",
    "Nasloucháme a vlastními slovy ověřujeme, že jsme rozuměli",
    "Odpovídáme na každou otázku",
    "Nehádáme: ověříme si to, nebo řekneme, dokdy to budeme vědět",
    "Stojíme si za tím, co jsme napsali",
    "Nabízíme řešení a k němu druhou možnost",
    "Omlouváme se bez výmluv",
    "Bereme věc za svou a nikoho neposíláme od čerta k ďáblu",
    "Přesvědčíme se, že je to vyřešené, a poučíme se",
)
