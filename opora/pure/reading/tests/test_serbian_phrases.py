"""How Serbian customers show anger, and how they write without it."""

import pytest

from opora.pure.reading.customer import read_customer

_UPSET = """
    Ovo je vrhunac bezobrazluka.
    Nikad više kod vas!
    Pa dokle ćete da me zavlačite?
    Prevario me vaš prodavac, lažovi jedni.
    Dosta mi je vaših laži.
    Ovo prelazi svaku meru.
    Besna sam, treći put zovem i niko ne diže slušalicu.
    Тражим да ме зове неко надлежан, овако више не може.
    Zvaću inspekciju ako se ovo danas ne reši.
    Užas jedan od firme, ne preporučujem nikome.
    Sram vas bilo.
    Izgubila sam strpljenje s vama.
    Ne mogu da verujem kako se ponašate prema kupcima.
    Da li vi mene zafrkavate?
    Kakav je ovo bezobrazan odnos prema ljudima?
    Prosto sam zgrožen vašom uslugom.
    Ogorčena sam, mesec dana čekam na deo.
    Vise necu da trpim ovo, vratite mi pare odmah.
    Prijaviću vas zaštiti potrošača.
    Ovo je čista pljačka.
    Pa je l vi mislite da smo mi budale?
    Jako sam razočarana, ovo od vas nisam očekivala.
    Nervira me što niko ništa ne zna.
    Pukao mi je film od ovog čekanja.
    Izvređali ste me, i to pred detetom.
    Бедно. Једноставно бедно.
    Potpuni haos kod vas, niko ni o čemu nema pojma.
    Kako vas nije sramota da naplatite ovo đubre?
    Hoću da razgovaram sa direktorom.
    Javiću se advokatu.
    Crna tačka od mene, najgora usluga ikad.
    Poludeću od vas.
"""
_CALM = """
    Dobar dan, paket je stigao oštećen, šta treba da uradim?
    Molim vas da mi pošaljete fakturu na novi PIB.
    Hvala puno, sve je u redu, svaka čast!
    Nije mi jasno kako se puni, možete li da pomognete?
    Kasni mi paket dva dana, imate li neku informaciju?
    Nisam ljuta, samo želim da znam kada stiže.
    Aparat ne radi, molim vas za servis.
    Poručio sam crne, a stigle su plave. Kako da ih zamenim?
    Besplatna dostava važi i za Niš?
    Da li advokat treba da overi punomoćje?
    Žao mi je što smetam, glupo pitanje, gde je ulaz?
    Imam problem sa prijavom, piše pogrešna lozinka.
"""


def _lines(block: str) -> list[str]:
    return [line.strip() for line in block.splitlines() if line.strip()]


@pytest.mark.parametrize("text", _lines(_UPSET))
def test_anger_is_heard_however_it_is_said(text: str) -> None:
    assert read_customer(text, language="sr").upset


@pytest.mark.parametrize("text", _lines(_CALM))
def test_a_calm_customer_is_not_taken_for_an_angry_one(text: str) -> None:
    assert not read_customer(text, language="sr").upset
