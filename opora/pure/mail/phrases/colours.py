"""How people say that their answers stand below in another colour (regular expression pieces, in small letters)."""

# Hue -> the words for it: letters, behind them at most a class of letters.
HUES: dict[str, tuple[str, ...]] = {
    "red": (r"red", r"červen\w+", r"czerwon\w+", r"crven\w+", r"црвен\w+", r"κόκκιν\w+", r"rot\w{0,2}", r"rouge", r"roj[oa]", r"ross[oa]", r"rood", r"piros\w*", r"roșu", r"красн\w+", r"червен\w+"),
    "blue": (r"blue", r"modř\w+", r"modr\w+", r"niebiesk\w+", r"plav\w+", r"плав\w+", r"μπλε", r"blau\w{0,2}", r"bleue", r"bleu", r"azul", r"blu", r"blauw", r"kék\w*", r"albastr\w+", r"син\w+"),
    "green": (r"green", r"zelen\w+", r"zielon\w+", r"зелен\w+", r"πράσιν\w+", r"grün\w{0,2}", r"verte", r"vert", r"verde", r"groen", r"zöld\w*"),
    "purple": (r"purple", r"violet\w*", r"fialov\w+", r"fioletow\w+", r"ljubičast\w+", r"љубичаст\w+", r"μωβ", r"lila", r"viola"),
}  # fmt: skip
# A word that says where or what these are.
ANSWERS: tuple[str, ...] = (
    r"answer\w*", r"repl(?:y|ies)", r"response\w*", r"comment\w*", r"below", r"inline", r"odpov\w+", r"níže", r"viz", r"komentář\w*", r"vpis\w+", r"barevně", r"odpowied\w+", r"poniżej", r"komentarz\w*",
    r"odgovor\w*", r"dole", r"ispod", r"niže", r"одговор\w*", r"доле", r"испод", r"ниже", r"απάντησ\w+", r"απαντ\w+", r"παρακάτω", r"σχόλι\w+", r"antwort\w*", r"unten", r"siehe", r"anmerkung\w*",
    r"réponse\w*", r"ci-dessous", r"respuesta\w*", r"abajo", r"rispost\w+", r"sotto", r"antwoord\w*", r"onder", r"válasz\w*", r"alább", r"ответ\w*",
)  # fmt: skip
# Names of colours in HTML that are of one hue.
NAMES: dict[str, str] = {
    "red": "red", "crimson": "red", "darkred": "red", "firebrick": "red", "blue": "blue", "navy": "blue", "darkblue": "blue", "mediumblue": "blue", "royalblue": "blue", "steelblue": "blue",
    "green": "green", "darkgreen": "green", "seagreen": "green", "purple": "purple", "darkviolet": "purple", "indigo": "purple", "magenta": "purple",
}  # fmt: skip
