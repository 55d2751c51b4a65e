"""Serbian faults in the plainest words, each beside a neighbour that is none."""

from __future__ import annotations

import pytest

from opora.pure.coach import Draft, Facts, check

FAULTS = (
    ("C-R01", "Sledeći put stiže na vreme, to Vam garantujem."),
    ("C-R02", "Upravo smo prešli na novi program, pa sve kasni."),
    ("C-R02", "Захтева је превише за нас троје."),
    ("C-R02", "U našem poslu je to neizbežno."),
    ("C-R02", "I nama su kasnile cevi iz fabrike."),
    ("C-R03", "Већина станара се на то навикне."),
    ("C-R03", "Pukne ponekad, šta da Vam kažem."),
    ("C-R03", "Glavno je da je na kraju stiglo."),
    ("C-R07", "To je sve njihovih ruku delo."),
    ("C-R07", "Увозник нас је оставио на цедилу."),
    ("C-R07", "Za to nismo odgovorni mi."),
    ("C-R07", "Sa magacinom imamo stalne probleme."),
    ("C-R07", "Ona je to zaturila još u martu."),
    ("C-R07", "Štamparija nam je poslala pogrešne table."),
    ("C-R08", "Pozovite njihovu korisničku podršku."),
    ("C-R08", "Обратите се наплати на шалтеру."),
    ("C-R08", "Moraćete kod proizvođača."),
    ("C-R08", "Reklamacije na rad vozača rešava prevoznik."),
    ("C-R08", "Zalbu posaljite direktno dobavljacu."),
    ("C-R08", "Ja ovde primam samo porudžbine."),
    ("C-R08", "На рачуне не могу да утичем."),
    ("C-R09", "Samo niste obraćali pažnju na tablu."),
    ("C-R09", "Услове сте добили, требало их је и прочитати."),
    ("C-R09", "Verovatno ste ga sami ispustili."),
    ("C-R09", "Niste poštovali uputstvo za pranje."),
    ("C-R09", "Ne bi se to desilo da ste zavrnuli ventil."),
    ("C-R10", "Nemojte tim tonom sa mnom."),
    ("C-R10", "Нисам Вам ја другарица."),
    ("C-R10", "To je glupo pitanje."),
    ("C-R10", "Kako Vas nije sramota?"),
    ("C-R11", "Čim centrala pusti isplatu, novac će biti kod Vas."),
    ("C-R11", "Контактираће Вас колегиница."),
    ("C-R12", "Ne bih umeo da kažem koliko to traje."),
    ("C-R14", "Niko u gradu to ne radi bolje."),
    ("C-R29", "Izvini, paket kasni do petka."),
    ("C-R29", "Хвала ти на слици, мењам је данас."),
    ("C-R29", "Drugarice, paket te čeka."),
    ("C-R29", "Ako želiš drugu boju, ima plave."),
    ("C-R29", "Купио си стари модел, ево новог."),
    ("C-R29", "Slikaj mi pločicu sa zadnje strane."),
    ("C-R32", "Molimo Vas da povučete ocenu."),
    ("C-R32", "Imaćete posla sa našim pravnicima."),
    ("C-R33", "Niste nam odgovorili na ponudu."),
    ("C-R33", "Од Вас се више не чује ништа."),
)
NEIGHBOURS = (
    "Sledeći put stiže na istu adresu, ništa ne morate da upisujete.",
    "Od ponedeljka radimo u novom programu, račun stiže istog dana.",
    "Захтев за троје деце је стигао, карте шаљем данас до 17 часова.",
    "Bitno je da je pakovanje čitavo, bon važi do petka.",
    "Ništa strašno ako zakasnite, čekam Vas do 18 časova.",
    "Увозник нам је данас послао нове цеви, Ваше крећу сутра у 9.",
    "U magacinu su sve četiri lampe, šaljem ih danas do 16 časova.",
    "Pozovite nas na 011 334 555 kad god želite.",
    "Pogrešnu adresu smo uneli mi, paket je sutra do 12 časova kod Vas.",
    "Obratite pažnju na datum, karta važi samo u petak.",
    "Услови су се променили, Вама важе стари.",
    "To uopšte nije glupo pitanje, filter se menja na šest meseci.",
    "Нема глупих питања, пишите кад год затреба.",
    "Ne znam kako im nije sramota, Vama novac vraćam danas do 15 časova.",
    "Čim potvrdite adresu, šaljem paket istog dana.",
    "Poklon za drugaricu pakujem danas do 17 časova.",
    "Ti tanjiri idu u mašinu, a oni sa zlatnim rubom ne.",
    "Njihovi odgovori mi stižu tek sutra, pišem Vam do 15 časova.",
    "Kolega će da se izvini gostima lično.",
    "Na Vaše pitanje nismo odgovorili, evo odgovora: dubina je 40 cm.",
    "Proizvođač je odgovorio da pumpa radi i na 230 V.",
    "Jesam li Vam već odgovorila na pitanje o dubini? Iznosi 40 cm.",
    "Hvala na oceni, ostavite je kakva jeste.",
)
PRIVATE = (
    "Мајстор долази на Вашу адресу, Кнеза Лазара 41, сутра у 10.",
    "Paket ide na Kosančićev venac 8, stan 3.",
    "Vaš ultrazvuk je pomeren za petak.",
    "Vozač će Vas, pozvaće Vas na 064 555 0133, sačekati ispred zgrade.",
)
OURS_TO_TELL = ("Dođite u radnju, Kneza Lazara 41, do 20 časova.", "Hvala na pitanju o ultrazvučnoj kupki, imamo je na stanju.")


@pytest.mark.parametrize(("rule", "reply"), FAULTS)
def test_a_plain_fault_is_found(rule: str, reply: str) -> None:
    assert rule in {finding.rule for finding in check(Draft(reply, language="sr"), Facts())}


@pytest.mark.parametrize("reply", NEIGHBOURS)
def test_what_only_sounds_like_it_goes_out(reply: str) -> None:
    found = {finding.rule for finding in check(Draft(reply, language="sr"), Facts())}
    assert not found & {rule for rule, _reply in FAULTS}


@pytest.mark.parametrize("reply", PRIVATE)
def test_what_is_the_customers_own_stays_out_of_the_public(reply: str) -> None:
    assert "C-R31" in {finding.rule for finding in check(Draft(reply, language="sr", channel="public"), Facts())}


@pytest.mark.parametrize("reply", OURS_TO_TELL)
def test_what_is_ours_may_be_told(reply: str) -> None:
    assert "C-R31" not in {finding.rule for finding in check(Draft(reply, language="sr", channel="public"), Facts())}


@pytest.mark.parametrize(
    ("reply", "is_cold"),
    [
        ("Utvrđeno je oštećenje. Uređaj je potrebno dostaviti na uvid, nakon čega će odluka biti doneta.", True),
        ("Dobar dan, proverila sam: uređaj ide na uvid, odluka će biti doneta u petak. Jelena", False),
    ],
)
def test_an_office_without_a_person(reply: str, is_cold: bool) -> None:
    assert ("C-R25" in {finding.rule for finding in check(Draft(reply, language="sr", channel="email"), Facts())}) == is_cold


@pytest.mark.parametrize(
    ("reply", "lacks"),
    [
        ("Izvinite što ste četiri dana bili bez veša. Serviser je bio jutros i sada mašina uredno radi.", True),
        ("Izvinite što ste četiri dana bili bez veša. Pumpa je bila zapušena, sada mašina uredno radi jer je nova.", False),
    ],
)
def test_what_works_again_deserves_its_reason(reply: str, lacks: bool) -> None:
    customer = "Mašina koju ste popravljali i dalje ne cedi, treći dan čekam!"
    assert ("C-R20" in {finding.rule for finding in check(Draft(reply, language="sr"), Facts(customer=customer))}) == lacks
