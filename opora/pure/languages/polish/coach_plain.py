"""Polish of ordinary letters: what everyday replies say against the coach's rules, and what only looks like it.

Guards first: news of a trade, a negated word or another rule's fault are no shrug, no blame and no reproach; then wordings that lists lacked.
The notation is that of `coaching.py`; `coach_wording.py` and `coach_manner.py` join these to their own.
"""

from __future__ import annotations

from opora.pure.languages.coaching import one_of, when_said

_TRADE = one_of("""
    kurier*, kierowc*, przewoźnik*, dostawc*, podwykonawc*, producent*, spedytor*, firm* (kuriersk*|zewnętrzn*|transportow*|montażow*|
    sprzątając*|budowlan*), hurtowni*, drukarni*, szwalni*, poczt*, bank*, księgow*, magazyn*, serwis*, monter*, technik*, koordynator*,
    pośrednik*, wykonawc*, operator*, handlow*, praktykant*, stażyst*, kolega, koledzy, koleżank*, zmiennik*, zmienniczk*, laboratori*
    """)
_MISHAP = one_of("""
    opóźnieni*, spóźnieni*, błąd, błędy, uszkodzeni*, zwłok*, brak, braki, pomyłk*, szkod*, zniszczeni*, zamieszanie, wczorajsz*,
    dzisiejsz*, sobotni*, niedzieln*, całe, cały, całą, te, ten, tę, to
    """)
_LEAVE_IT = one_of("""
    zostawiać, zwlekać, czekać, odkładać, klikać, ruszać, otwierać, wyrzucać, kasować, dotykać, zamawiać, kupować, podpisywać, spóźniać się
    """)
_PEOPLE = one_of("klienci, rodzice, mieszkańcy, lokatorzy, uczestnicy, pacjenci, goście, sąsiedzi, kursanci, użytkownicy, osoby, klientki")
_HOLLOW = one_of("niewygod*, niewygód, niedogodn*, utrudni*, nieprzyjemn*, dyskomfort*, komplikacj*, uciążliw*, kłopot*, trudnoś*")
_ANY = one_of("wszelk*, ewentualn*, jakichkolwiek, jakiekolwiek, zaistniał*, powstał*, potencjaln*, możliw*")

SIGNALS = {
    "C-R02 cause": when_said("", f"{_ANY} {_HOLLOW}"),
    "C-R03": when_said(
        """
        (każdemu|wszystkim) (czasem |czasami |kiedyś |się |coś |to |może )*(pomiesza*|pomyli*|omsknie|wymsknie|umknie|poplącze),
        (to )?(przecież )?(żaden|żadna|żadne) (dramat|tragedia|katastrofa|nieszczęście|koniec świata),
        (takie|ot|to|no) (już |jest |po prostu |też )*życie, (?<!\\w\\s)życie(?=[.!]?$)
        """,
        """
        nie (jest|są|było|była|był|będzie) (to |już |wcale |u nas |dla nas )*(normaln*|w normie|standard*|codzienn*|zwyczajn*|na porządku),
        (nic|niczego) …nie (zdarzy|wydarzy|przytrafi|przydarzy|powtórzy|spotka),
        (drobiazg|drobnostka|pestka|szczegół) do (naprawienia|poprawienia|poprawy|załatwienia|zrobienia|odkręcenia|uzupełnienia|wyjaśnienia|
            zmiany)
        """,
    ),
    "C-R04": when_said(f"(przeprasza*|przykro|ubolew*|żałuj*) (nam |mi |bardzo |Pan* |Państwa |niezmiernie )*(za |z powodu |nad )+{_ANY} {_HOLLOW}"),
    "C-R05": when_said(
        """
        każd* (klient*|goś*|pacjent*|mieszkan*|pasażer*|rodzic*) (jest|są) (dla nas )?(zawsze |bardzo )?(wyjątkow*|najważniejsz*|na wagę złota),
        (jakość|jakość obsługi|satysfakcja|zadowolenie|bezpieczeństwo|komfort|dobro) …(stanowi*|jest|są|to) (dla nas )?(od lat )?(nasz* )?(wizytówk*|
            priorytet*|wartości*|misj*|najwyższ* wartoś*), (temat|sprawa|kwestia) …poświęcamy (dużo|wiele|szczególną|bardzo dużo) (uwagi|uwagę),
        pracujemy nad (jak |możliwie )?najlepsz* rozwiązani*, dziękujemy za (zaangażowanie|wypełnienie (formularza|ankiety)),
        (liczymy|mamy nadzieję|wierzymy) (na to )?że (jeszcze |znów |ponownie )*nas (jeszcze )?(Pan*|Państwo) (jeszcze |ponownie )?(odwiedz*|wybier*)
        """
    ),
    "C-R07": when_said(
        f"""
        (wina|winę|odpowiedzialność) …(leży|ponosi|ponoszą|spoczywa|spada) (w całości |całkowicie |wyłącznie |jedynie |tylko |niestety |
            tu )*(po stronie |na )?(nasz* |sam* )?{_TRADE}, (całą|całkowitą|pełną|wyłączną) (winę|odpowiedzialność) …{_TRADE},
        to (on|ona|oni|one|tamci) (odpowiada* za|zawini*|zawali*|zawiódł|zawiodł*|zawiedli|nawali*|ponos*|pomyli*|zapomnia*|spowodowa*|
            zaspa*|zgubi*|przeoczy*),
        za {_MISHAP} (minut* |godzin* |dni |dzień |w [a-z]+ |[a-z]+ |\\d+ )*(odpowiada|odpowiadają|odpowiedzialn* jest) (tu |tylko |
            wyłącznie |jedynie |niestety |w całości |nasz* )*{_TRADE}
        """,
        "musia* …źle …zrozumie*, zadzwoni do Pan*",
    ),
    "C-R08": when_said(
        f"""
        (proszę|prosimy|trzeba|należy|radzę|radzimy|musi|muszą|powinien|powinna|powinni) (się |to |tę |tą |sprawę |Pan* |Państwo |o tym |
            takie |kwestie |rzeczy )*(załatwiać|załatwić|ustalać|ustalić|wyjaśniać|wyjaśnić|uzgadniać|uzgodnić|omówić|omawiać|zgłaszać|
            rozmawiać|porozmawiać) (to |o tym |te |sprawy )*(bezpośrednio|samodzielnie|we własnym zakresie) (z|ze|u|w|na|do),
        tam (już )?(proszę|prosimy|trzeba|należy|niech Pan*) (się )?(dzwoni*|zadzwoni*|pyta*|zapyta*|pisa*|pisze|napisa*|zgłosi*|zgłasza*|
            uda*|szuka*|dowiadywa*),
        (reklamacj*|skarg*|zwrot*|wniosek|zgłoszeni*|roszczeni*|uwagi) (proszę|trzeba|należy|musi Pan*|powinien Pan|powinna Pani) (więc |
            zatem |już |bezpośrednio )*(złożyć|składać|zgłosić|zgłaszać|kierować|skierować|wysłać) (bezpośrednio |od razu )?(u niego|u niej|
            u nich|do niego|do niej|do nich|(u|do|w) (nasz* |sam* )?{_TRADE}),
        (czat|infolinia|ta skrzynka|ten (adres|numer)|(nasz|mój) dział|(nasza )?filia|recepcja|nasze biuro|nasz punkt) (obsługuje|zajmuje się|
            przyjmuje|odpowiada za|prowadzi) (tylko|wyłącznie|jedynie)
        """
    ),
    "C-R09": when_said(
        f"""
        wystarczyło (było |tylko |po prostu |się |chociaż |choćby |jedynie )*(przewinąć|zejść|podejść|powiedzieć|poprosić|spojrzeć|doczytać|
            rozwinąć|wejść|odpisać|odebrać|dopytać|zadać|przyjść|uprzedzić|zaczekać), trzeba było nie {_LEAVE_IT},
        (zostawia*|odkłada*|czeka*) (to |tego |się |z tym |sobie |wszystkiego )*(na|do) ostatni* (chwil*|dzień|dnia|moment*|minut*),
        (inni|inne|pozostali|pozostałe|wszyscy) {_PEOPLE} (jakoś |bez problemu |z tym |to )*(potrafi*|umieją|dają radę|radzą sobie|pamiętają|
            płacą|zdążyli|zdążają|czytają), (proszę|prosimy) o poważne (traktowanie|potraktowanie|podejście),
        (proszę|prosimy) nie zmuszać (nas|mnie),
        (prosi*|pisa*|informowa*|przypomina*|wzywa*|upomina*|uprzedza*) (o to |o tym |Pan* |Państwa |Państwu |już |w tej sprawie )*(dwukrotnie|
            trzykrotnie|niejednokrotnie|wielokrotnie|kilkakrotnie|kilkukrotnie)
        """,
        """
        musia* (Pan* |Państwo |nas |mnie |to |coś )*(źle|błędnie|opacznie), (źle|opacznie|błędnie) (nas |mnie |to )*zrozumie*,
        nikt …nie (mógł|mogła), (prosi|pisa|informowa|przypomina)* (już )?(nas )?(Pan*|Państwo) (dwukrotnie|trzykrotnie|wielokrotnie|
            kilkakrotnie)
        """,
    ),
    "C-R10": when_said(
        """
        niech (Pan|Pani|Państwo) (sam|sama|sami) (to )?sobie (?!wybier|zdecyd|ustal|oceni|sprawdzi|policzy|odpowie|wyobraz|poradz|ustaw)[a-z]+,
        niech (Pan|Pani|Państwo) (to )?sobie (sam|sama|sami) (?!wybier|zdecyd|ustal|oceni|sprawdzi|policzy|odpowie|wyobraz|poradz|ustaw)[a-z]+
        """
    ),
    "C-R14": when_said(
        """
        absolutn* (numer|numerem) (jeden|1), (działamy|pracujemy|jesteśmy) (tu |tutaj |wciąż |na (tym )?rynku |w branży )*(jako )?(numer|numerem) jeden,
        nie ma dla (nich|niego|niej|naszych [a-z]+|naszej [a-z]+) rzeczy niemożliwych,
        (nasi|nasze|nasz|nasza) [a-z]+ (są|jest) (po prostu |absolutnie |bez wątpienia )*najleps* (w|na|pod),
        nie ma (drugiej|lepszej|drugiego|lepszego) (takiej |takiego )?(firmy|ekipy|zespołu|warsztatu|serwisu|salonu)(?! (w pobliżu|w tej okolicy)),
        nie znajdzie (Pan|Pani) (nigdzie )?lepsz*
        """
    ),
    "C-R11": when_said(
        """
        (powinien|powinna|powinno|powinny) (się |to |już |do Pan* |do nas |u Pan* )*(spłynąć|dotrzeć|przyjść|dojść|dojechać|wpłynąć|być|
            pojawić|wrócić|zostać) (do Pan* |do nas |gotow* |w systemie |się |u nas |u Pan* |na koncie )*(na dniach|lada dzień|lada chwila|
            niebawem|wkrótce|niedługo|w najbliższym czasie|w najbliższych dniach)
        """,
        "(chcesz|chcecie|chce Pan*|chcą Państwo|potrzebuje Pan*|jak trzeba) to [a-z]+",
    ),
}
