"""How Polish states prices, days and what is possible."""

from opora.pure.languages.stating import StatingWords

WORDS = StatingWords(
    free="""
        za darmo, bezpłatnie, bezpłatn*, darmow*, gratis, bez opłat, bez opłaty, bez dodatkowych opłat, bez dopłaty,
        nic nie kosztuje, nic nie kosztują, nie kosztuje nic, nic Pan nie płaci, nic Pani nie płaci, nic Państwo nie płacą,
        nic nie płaci, nie płaci nic, nie zapłaci Pan nic, nie zapłaci Pani nic, nie pobieramy, nie pobiera się, nie doliczamy,
        nie naliczamy, na nasz koszt, koszt ponosimy my, pokrywamy, pokrywamy my, w cenie, jest w cenie, wliczon* w cenę,
        wliczon* w cene, cena obejmuje, 0 zł
    """,
    paid="""
        nie jest bezpłatn*, nie jest darmow*, nie są bezpłatne, nie są darmowe, nie jest za darmo, nie jest gratis, jest płatn*,
        są płatn*, odpłatn*, płatn* usług*, za dopłatą, za opłatą, za dodatkową opłatą, dodatkowo płatn*, pobieramy opłatę,
        pobieramy, doliczamy, naliczamy, nie jest w cenie, nie są w cenie, nie jest wliczon*, nie obejmuje, koszt ponosi klient,
        koszt po stronie klienta, na koszt klienta, na Pana koszt, na Pani koszt, na Państwa koszt
    """,
    yes="""
        można, jest możliwe, jest możliwy, jest możliwa, są możliwe, da się, może Pan, może Pani, mogą Państwo, możecie, umożliwiamy,
        umożliwia, obsługujemy, obsługuje, mamy na stanie, mamy w magazynie, jest na stanie, jest w magazynie, są w magazynie,
        jest dostępn*, są dostępne, mamy w ofercie, oferujemy, sprzedajemy, produkujemy, dostarczamy, wysyłamy, dowozimy,
        przyjmujemy, akceptujemy, wymieniamy, naprawiamy, zwracamy, montujemy, przysługuje, ma Pan prawo, ma Pani prawo,
        mają Państwo prawo, dotyczy, obejmuje, zawiera, działa, pasuje, nadaje się, wytrzymuje, jest zgodn*, są zgodne,
        jest kompatybiln*, tak
    """,
    no="""
        nie można, nie jest możliw*, nie są możliwe, nie da się, niemożliw*, nie może Pan, nie może Pani, nie mogą Państwo,
        nie możemy, nie umożliwiamy, nie umożliwia, nie obsługujemy, nie obsługuje, nie mamy, nie jest na stanie, nie ma w magazynie,
        nie ma na stanie, nie jest dostępn*, nie są dostępne, niedostępn*, nie oferujemy, nie sprzedajemy, nie produkujemy,
        nie dostarczamy, nie wysyłamy, nie dowozimy, nie przyjmujemy, nie akceptujemy, nie wymieniamy, nie naprawiamy, nie zwracamy,
        nie montujemy, nie przysługuje, nie ma Pan prawa, nie ma Pani prawa, nie mają Państwo prawa, nie dotyczy, nie zawiera,
        nie działa, nie pasuje, nie nadaje się, nie wytrzymuje, nie jest zgodn*, nie są zgodne, nie jest kompatybiln*, wyprzedan*,
        nie
    """,
    bare="tak, nie",
    unless="""
        jeśli, jeżeli, jeśliby, gdyby*, o ile, w przypadku gdy, w razie gdy, może, być może, chyba, prawdopodobnie, pewnie, zapewne,
        raczej, sądzę że, myślę że, wydaje mi się, przypuszcz*, szacuj*, zakładam, pisze Pan że, pisze Pani że, pisał Pan,
        pisała Pani, twierdzi Pan, twierdzi Pani, według Pana, według Pani, sprawdzę, sprawdzimy, upewnię się, ustalę, ustalimy,
        dopytam, zapytam, nie wiem, nie jestem pew*, chciałbym, chciałabym, przepraszam że, przepraszamy że, przykro mi że,
        zapłacił Pan, zapłaciła Pani, zapłacili Państwo
    """,
    joints="a, ale, lecz, jednak, natomiast, i, oraz, albo, lub, zaś, tylko, więc, dlatego, ponieważ, bo",
    idle="""
        tak, nie, niestety, oczywiście, na pewno, zdecydowanie, naprawdę, dzień, dobry, pan, pani, pana, panu, panią, państwo,
        państwa, państwu, proszę, dziękuję, dziękujemy, szanowny, szanowna, szanowni, witam, pozdrawiam, można, możliwe, możliwa,
        możliwy, może, mogą, możemy, możecie, da, się, jest, są, będzie, będą, mamy, ma, mają, kosztuje, kosztują, wynosi, wyniesie,
        cena, ceny, cenie, cenę, koszt, koszty, kosztu, kwota, kwotę, kwoty, razem, łącznie, opłata, opłaty, opłatę, dopłata,
        dopłaty, darmo, darmowa, darmowy, darmowe, bezpłatnie, bezpłatna, bezpłatny, bezpłatne, gratis, płatna, płatny, płatne,
        pobieramy, prawo, prawa, złoty, złotych, zł, tysiąc, tysięcy, vat, brutto, netto, wszystkie, wszystkim, nam, was, też, także,
        również, już, jeszcze, tylko, teraz, zawsze, nigdy, rano, przed, południem, południe, popołudniu, po, wieczorem, dziś,
        dzisiaj, jutro, pojutrze, godzin, godziny, godzinę, godzinie, poniedziałek, poniedziałku, wtorek, wtorku, środa, środę,
        środy, czwartek, czwartku, piątek, piątku, sobota, sobotę, niedziela, niedzielę, tydzień, tygodnia, miesiąc, miesiąca,
        stycznia, lutego, marca, kwietnia, maja, czerwca, lipca, sierpnia, września, października, listopada, grudnia, dni, dnia,
        roboczych, robocze, najpóźniej, końca, przyszły, ten
    """,
    currencies={
        "PLN": "zł, zl, PLN, złotych, złote, złoty, złotego",
        "EUR": "EUR, euro",
        "CZK": "CZK, koron, korony, Kč",
        "USD": "USD, dolarów, dolary",
    },
    thousands="tys., tysiąc, tysiące, tysięcy",
    from_to="do, -, lub, albo",
)
