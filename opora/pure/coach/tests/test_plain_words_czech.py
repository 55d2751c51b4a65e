"""Faults in the plain words of ordinary Czech replies, each beside a sentence alike that is none."""

import pytest

from opora.pure.coach import Draft, Earlier, Facts, check

_TABLE = """
C-R02 ✗ Je nám líto, že jste čekala, ale v prosinci je tu takový shon, že nestíháme nikdo.
C-R02 ✓ Je mi líto, že jste čekala, ale židle odešla dnes ráno.
C-R02 ✗ Promiňte zpoždění, máme nového skladníka a ještě se zaučuje.
C-R02 ✓ Máme nového skladníka, jmenuje se Karel a obsluhuje výdejní okno.
C-R02 ✗ Zvládnout se to u nás prostě nedá.
C-R02 ✓ Pokličku vyjmout se dá i za provozu.
C-R02 ✗ Bylo zavřeno, jinak to nešlo.
C-R02 ✗ Důvodem byl nedostatek řidičů.
C-R02 ✓ Důvodem byl nedostatek řidičů; dnes vám zásilku přivezu sama do 18 hodin.
C-R03 ✗ U dřeva to ale občas bývá.
C-R03 ✓ U stanice bývá občas kolona, vyjeďte raději dříve.
C-R03 ✗ To se při přepravě může přihodit.
C-R03 ✓ Pokud to se při přepravě může stát, přibalíme výplň.
C-R03 ✗ Drobné odchylky v odstínu k ruční práci patří.
C-R03 ✓ Občas se stane, že zpráva skončí ve spamu; podívejte se prosím i tam.
C-R04 ✗ Omlouváme se za veškeré potíže s tím spojené.
C-R04 ✓ Omlouváme se za potíže s platbou kartou v neděli od 8 do 9 hodin.
C-R04 ✓ Na dopis jsme vám odpověděli až po měsíci a omlouváme se za to.
C-R06 ✗ To jste si vyložila po svém.
C-R06 ✓ Odstavec o záruce jsme vyložili podrobněji v příloze.
C-R06 ✗ O dopravě zdarma řeč nebyla.
C-R06 ✓ Řeč bude o zateplení, přednáška začíná v 18 hodin.
C-R06 ✗ Termín vám u nás nikdo neslíbil.
C-R06 ✓ Omlouvám se, že vám u nás nikdo nenabídl židli.
C-R06 ✗ V naší nabídce nic takového není.
C-R06 ✓ V naší nabídce je i šedá varianta.
C-R06 ✗ To jste si nás asi s někým spletla.
C-R07 ✗ Tohle jde na vrub výrobci.
C-R07 ✗ Celé to padá na jejich hlavu.
C-R07 ✓ Doprava jde na náš účet.
C-R07 ✗ Za to ale my opravdu nemůžeme.
C-R07 ✓ Za to ale nemůžeme účtovat příplatek, proto vám ho vracíme.
C-R07 ✗ Zpoždění je plně na straně dopravce.
C-R07 ✗ Kolegyně vám měla klíč předat a zapomněla na to.
C-R07 ✓ Kolegyně vám klíč předá dnes v 15 hodin.
C-R08 ✗ To si budete muset vyříkat přímo s přepravcem.
C-R08 ✓ S přepravcem to vyříkám já a zítra do 12 hodin vám napíšu.
C-R08 ✗ Faktury nevystavuji, od toho je u nás účtárna.
C-R08 ✓ Od toho je na krabici tlačítko: podržte ho pět vteřin.
C-R08 ✗ Musíte si tam zavolat.
C-R08 ✗ Opravy dělá středisko, na které je nutno se s přístrojem obrátit.
C-R08 ✓ Na to máme krátký formulář, najdete ho v účtu v záložce Vrácení.
C-R09 ✗ Účtenku jste ale ztratil vy.
C-R09 ✓ Tu účtenku jste ztratil vy, nebo ji máte někde doma?
C-R09 ✗ Sám jste si vybral tuhle barvu.
C-R09 ✓ Barvu si vybrat můžete sám, vzorník přikládám.
C-R09 ✗ Protože se pořád ptáte na totéž.
C-R10 ✗ Tak si to už prosím konečně někam zapište.
C-R10 ✓ Kód si prosím zapište, budete ho potřebovat u výdejního okna.
C-R10 ✗ Zřejmě máte moc volného času.
C-R10 ✓ Do odjezdu máte hodinu volného času.
C-R11 ✗ Až na vás přijde řada, skříň dodáme.
C-R11 ✓ Až na vás přijde řada, skříň dodáme, bude to 14. května.
C-R11 ✗ Poukaz vám pošlu, jakmile to půjde.
C-R11 ✓ Poukaz vám pošlu, jakmile mi napíšete adresu.
C-R12 ✗ Výměna asi půjde.
C-R12 ✗ Balík je možná na cestě.
C-R12 ✓ Výměna je možná do 30 dnů od převzetí.
C-R12 ✓ Asi nejjednodušší bude vyzvednout balík v Brně.
C-R12 ✓ Rukáv je asi o 2 cm kratší.
C-R12 ✓ Myslím, že máte pravdu, na štítku byla jiná cena.
C-R14 ✗ Naši řidiči jsou mistři svého oboru.
C-R14 ✓ Mistr svého syna přihlásil na kurz, potvrzení posíláme.
C-R14 ✗ Pro hosty bychom se rozkrájeli.
C-R14 ✓ Dort vám rozkrájíme na dvanáct dílů.
C-R21 ✗ Jiná možnost není.
C-R21 ✓ Kolečko upadlo po jediné cestě, nové posílám dnes.
C-R23 ✗ Ticket tím měníme na stav Vyřešeno.
C-R23 ✓ Objednávku měníme na šedou barvu.
C-R23 ✗ Na další dotazy v tomto vlákně již nebudeme reagovat.
C-R23 ✓ V sobotu máte hadici na výdeji, berte to jako hotovou věc.
C-R29 ✗ Ahoj, zlato, balík přijde zítra.
C-R29 ✓ Vykupujeme stříbro, zlato, platinu.
C-R30 ✗ Dobrý den, pane/paní, díl dorazí zítra.
C-R30 ✗ Dobrý den, pane XY, díl dorazí zítra.
C-R30 ✓ Dobrý den, pane Xylandře, díl dorazí zítra.
C-R30 ✗ Cena je ??? Kč.
C-R30 ✗ Díl dorazí zítra. Pozn. pro Janu: slevu nedávat.
C-R30 ✓ Pozn. pro řidiče: zvonek nefunguje, zavoláme.
C-R30 ✗ Vrátíme vám (částka) do pátku.
C-R30 ✓ Vrátíme vám částku 400 Kč (poštovné) do pátku.
C-R30 ✗ @Petr zkontroluj cenu.
C-R30 ✓ Profil najdete pod jménem @dilna_petr.
C-R30 ✗ Dobrý den, pane …, díl dorazí zítra.
C-R30 ✗ Díl dorazí zítra. (ověřit u dopravce, než odešlu)
C-R30 ✓ Díl dorazí zítra (ověřila jsem to u dopravce).
C-R30 ✗ Díl stojí XX Kč.
C-R30 ✓ Mikina velikosti XL stojí 890 Kč.
C-R30 ✗ Vážený/á zákazníku, díl dorazí zítra.
C-R02 ✗ To víte, konec roku.
C-R02 ✓ Smlouva platí do konce roku.
C-R02 ✗ Bohužel jsme na všechno dva a nezvládáme odepisovat.
C-R02 ✓ Na montáž přijedeme dva, stačí hodina.
C-R03 ✗ Takhle to prostě u starších domů chodí.
C-R03 ✓ Takhle starší doklad najdete v archivu.
C-R03 ✗ Stává se to i lepším.
C-R03 ✓ Stává se to všem tabletům s verzí 8, opravu vydáme 14. května.
C-R03 ✗ Neberte to tak vážně.
C-R03 ✓ Vaši připomínku bereme vážně a kabel dnes vyměníme.
C-R06 ✗ Nevzpomínám si, že bych vám to slíbila.
C-R06 ✓ Nevzpomínám si na číslo dílu, podívám se do skladu a v 15 hodin vám napíšu.
C-R07 ✗ Chybovala účtárna.
C-R07 ✗ Nová kolegyně to ještě neumí.
C-R07 ✓ Nová kolegyně vám klíč předá v 15 hodin.
C-R08 ✗ To si vyřiďte s kurýrem.
C-R08 ✓ S kurýrem to vyřídím já, zítra v 10 hodin vám napíšu.
C-R08 ✓ Pro vrácení zavolejte naší kolegyni Haně na 777 222 111; o všem ví.
C-R09 ✗ To jste nám měla říct hned.
C-R09 ✓ To jsme vám měli říct hned, omlouvám se.
C-R09 ✗ Přístroj byl používán nesprávně.
C-R09 ✓ Přístroj byl vyměněn, nový odešel dnes.
C-R09 ✗ Bohužel jste si nepřečetl návod.
C-R09 ✓ Kdo dostal tištěný návod, má na straně 4 nákres.
C-R10 ✗ Klid, nehoří.
C-R10 ✓ Kontrolka nehoří, vyměníme ji.
C-R10 ✗ Tak si naříkejte jinde.
C-R11 ✗ Odpověď dostanete po prošetření.
C-R11 ✓ Odpověď dostanete po prošetření, nejpozději v pátek 14. května.
C-R14 ✗ Odvedli jsme naprosto výjimečnou práci.
C-R14 ✓ Práci jsme dokončili za 26 hodin.
C-R22 ✗ Stačí změnit hodnocení a poukaz je váš.
C-R22 ✓ Stačí změnit adresu a poukaz přijde v pátek.
C-R23 ✗ Označuji jako vyřešené.
C-R23 ✗ Dál už se tím zabývat nebudeme.
C-R23 ✓ Dál už se tím zabývá Petr, výsledek vám napíše v pátek v 10 hodin.
"""
_TIED = """
✗ Když příspěvek smažete, nachystáme vám bedýnku ovoce zadarmo.
✗ Upravte prosím hodnocení a my vám pošleme kávu zdarma.
✗ Za smazání komentáře vám vrátíme poštovné.
✓ Komentář klidně nechte. Bedýnku ovoce vám nachystáme zadarmo.
"""


def _rows(table: str) -> list[tuple[str, str, str]]:
    found = []
    for line in table.strip().splitlines():
        rule, sign, reply = line.split(" ", 2)
        found.append((rule, sign, reply))
    return found


def _fired(reply: str, customer: str = "", earlier: tuple[str, ...] = ()) -> set[str]:
    facts = Facts(customer=customer, customer_language="cs", earlier=tuple(Earlier(text) for text in earlier))
    return {finding.rule for finding in check(Draft(reply, language="cs"), facts)}


@pytest.mark.parametrize(("rule", "sign", "reply"), _rows(_TABLE))
def test_a_plain_fault_is_heard_and_its_neighbour_passes(rule: str, sign: str, reply: str) -> None:
    assert (rule in _fired(reply)) is (sign == "✗")


@pytest.mark.parametrize("line", _TIED.strip().splitlines())
def test_a_gift_for_a_better_review_is_tied_however_it_is_offered(line: str) -> None:
    assert ("C-R22" in _fired(line[2:])) is (line[0] == "✗")


def test_what_the_customer_did_as_we_said_is_not_proposed_once_more() -> None:
    done = "Sítko jsem podle vás vyčistila a pračka pořád nečerpá."
    assert "C-R21" in _fired("Propláchněte ho prosím ještě jednou horkou vodou.", done)
    assert "C-R21" not in _fired("Propláchněte ho prosím ještě jednou, anebo vám pošlu nové.", done)


def test_an_unpaid_matter_is_a_reminder_that_needs_its_day_and_what_follows() -> None:
    earlier = ("Tarif prodloužíme po zaplacení faktury 14.",)
    asked = "Ano, fakturu zaplatíme příští týden."
    assert "C-R33" in _fired("Dovolujeme si vás upozornit na nezaplacenou fakturu.", asked, earlier)
    told = "Dovolujeme si vás upozornit na nezaplacenou fakturu: uhraďte ji prosím do 20. 5., jinak tarif zrušíme."
    assert "C-R33" not in _fired(told, asked, earlier)


def test_an_office_that_establishes_and_removes_is_nobody() -> None:
    assert "C-R25" in _fired("Bylo zjištěno, že přístroj nebyl v záruce. Závada byla odstraněna.")
    assert "C-R25" not in _fired("Dobrý den, závada byla odstraněna. Bylo zjištěno, že prasklo těsnění.")


def test_sympathy_is_no_joke() -> None:
    complaint = "Hrnek přišel rozbitý, to je ostuda."
    assert "C-R26" not in _fired("Jejda, to mě mrzí, nový odejde dnes.", complaint)
    assert "C-R26" in _fired("Jejda, nehoda, nový odejde dnes.", complaint)
