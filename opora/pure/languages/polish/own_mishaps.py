"""Polish words that tie a mishap to us, and words of a price, by which a complaint is told from a call for help; notation: `coaching.py`."""

from __future__ import annotations

from opora.pure.languages.coaching import in_one_line, phrases

LISTS = {
    "ties": phrases(
        in_one_line(
            """
            państwo, państwa, państwu, państwem, wasz*, wasi, wami, u was, od was, *liście, *łyście, zamów*, zamaw*, dostaw*,
            dostarcz*, paczk*, przesył*, kurier*, kierowc*, przyszł*, przyszedł, dotar*, przyjecha*, dostał*, otrzyma*,
            wysłan*, kupi*, kupn*, zakup*, płac*, zapłac*, płatno*, pobran*, pobral*, faktur*, rachun*, zwrot*, pieniądze,
            pieniędzy, aplikacj*, stron*, portal*, link*, formularz*, logow*, zalogow*, hasł*, kod*, voucher*, bon*,
            zarezerwował*, rezerwował*, rezerwacj*, wizyt*, umówi*, bilet*, technik*, monter*, serwisant*, koleżank*, kelner*,
            obsług*, personel, recepcj*, nikt, pokó*, pokoj*, hotel*, lot, pociąg*, autobus*, autokar*, wycieczk*, kurs*,
            jedzeni*, obiad*, kolacj*, pizz*, zup*, kaw*, tort*, ogrzewani*, nie grzeje, ciepłej wody, wod*, prąd*, internet*,
            wifi, sygnał*, wind*, infolini*, znowu, znów, ponownie, wciąż, nadal, ciągle, jeszcze nie*, już
            (dwa|trzy|cztery|tydzień|miesiąc), wy, drugi*, trzeci*, czwart*, piąt*, szóst*, po raz, czekam*, czekał*, obiec*,
            powiedz*, mówi*, mia* (być|przyjść|dotrzeć), napraw*, serwis*, aktualizacj*, po
            (państwa|waszej|wizycie|montażu|wymianie|regulacji), (ten|ta|to) now*, umow*, abonament*, karnet*, czynsz*,
            wyciąg*, list*, mail*, świadectw*, tłumaczen*, fotoksiąż*, album*, brak*, brakuje, zł*, inn*, zamiast, dwa razy,
            dwukrotnie, mieszkani*, sklep*, salon*, oddzia*, basen*, reklamac*, emerytur*, wniosek, wniosk*
            """
        )
    ),
    "own": phrases("star(y|a|e|ą|ego), alergi*, uczulon*, połknął*, boli"),
    "elsewhere": phrases("gdzie indziej, w innym sklepie, od innego sprzedawcy, używan*"),
    "costs": phrases("koszt*, wynos*, wynies*, cena, cenę, ceny, zapłaci*, opłat*"),
}
"""`ties`: our acts, our goods, our promises and what is bought of us; a mishap told without any of them is the customer's own."""
