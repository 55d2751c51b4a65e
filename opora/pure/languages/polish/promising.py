"""How Polish promises: "odezwę się", "jutro do Pani dzwonię", "środki zwrócimy do piątku"."""

from __future__ import annotations

from opora.pure.languages.folding import fold
from opora.pure.languages.polish import acting, brief, offhand, overheard, trading, unpromising
from opora.pure.languages.promising import Act, Need, PromiseWords, beginnings, joined, one_of, phrases


def _persons(verb: str) -> tuple[list[str], list[str]]:
    """First and third person, one and many, of a verb given as "wyślę/wyśle" or "zadzwonię/zadzwoni"."""
    first, third = verb.split("/")
    if first.endswith("ę"):
        many = first[:-1] + "ą"
    elif first.endswith("am"):
        many = first[:-1] + "ją"
    else:
        many = first[:-1] + "ją"
    return [first, third + "my"], [third, many]


def _ours(verbs: str) -> str:
    return one_of(form for verb in verbs.split() for form in _persons(verb)[0])


def _theirs(verbs: str) -> str:
    return one_of(form for verb in verbs.split() for form in _persons(verb)[1])


def _third_alone(*blocks: str) -> str:
    """Third persons that without accents look like the first: "wyśle" beside "wyślę"."""
    pairs = (verb.split("/") for block in blocks for verb in block.split())
    alike = sorted({third for first, third in pairs if fold(first) == fold(third)})
    return rf"(?i:\b(?:{'|'.join(alike)})\b)"


_CALL = "zadzwonię/zadzwoni oddzwonię/oddzwoni przedzwonię/przedzwoni zatelefonuję/zatelefonuje przekręcę/przekręci dodzwonię/dodzwoni zdzwonię/zdzwoni dryndnę/dryndnie"
_CALL_NOW = "dzwonię/dzwoni oddzwaniam/oddzwania telefonuję/telefonuje"
_WRITE = """
    odezwę/odezwie napiszę/napisze odpiszę/odpisze odpowiem/odpowie poinformuję/poinformuje powiadomię/powiadomi zawiadomię/zawiadomi
    skontaktuję/skontaktuje powiem/powie potwierdzę/potwierdzi wyjaśnię/wyjaśni ogłoszę/ogłosi uprzedzę/uprzedzi przypomnę/przypomni
    zakomunikuję/zakomunikuje ustosunkuję/ustosunkuje zamelduję/zamelduje doniosę/doniesie streszczę/streści opiszę/opisze
    zamelduję/zamelduje zapowiem/zapowie udzielę/udzieli podam/poda zamailuję/zamailuje"""
_WRITE_NOW = "mailuję/mailuje piszę/pisze odpisuję/odpisuje odpowiadam/odpowiada informuję/informuje"
_REFUND = """
    zrefunduję/zrefunduje przeleję/przeleje wypłacę/wypłaci zrekompensuję/zrekompensuje uznam/uzna
    puszczę/puści skredytuję/skredytuje cofnę/cofnie pokryję/pokryje"""
_RETURN = "oddam/odda zwrócę/zwróci odeślę/odeśle"
_REFUND_NOW = "puszczam/puszcza zwracam/zwraca przelewam/przelewa oddaję/oddaje wypłacam/wypłaca"
_SEND = """
    wyślę/wyśle prześlę/prześle poślę/pośle nadam/nada dostarczę/dostarczy przywiozę/przywiezie dowiozę/dowiezie
    zawiozę/zawiezie przyniosę/przyniesie doniosę/doniesie doślę/dośle podeślę/podeśle przekażę/przekaże podrzucę/podrzuci
    dorzucę/dorzuci roześlę/roześle udostępnię/udostępni wyekspediuję/wyekspediuje podstawię/podstawi wręczę/wręczy odstawię/odstawi doręczę/doręczy zapakuję/zapakuje wrzucę/wrzuci
    przedstawię/przedstawi dołączę/dołączy"""
_SEND_NOW = """
    wysyłam/wysyła przesyłam/przesyła nadaję/nadaje dostarczam/dostarcza wiozę/wiezie przywożę/przywozi odsyłam/odsyła podsyłam/podsyła
    zawożę/zawozi dowożę/dowozi dosyłam/dosyła podrzucam/podrzuca wrzucam/wrzuca rozsyłam/rozsyła przynoszę/przynosi udostępniam/udostępnia przekazuję/przekazuje doręczam/doręcza wręczam/wręcza
    odwożę/odwozi ślę/śle"""
_PREPARE = """
    sprawdzę/sprawdzi zweryfikuję/zweryfikuje dowiem/dowie zapytam/zapyta dopytam/dopyta ustalę/ustali zajrzę/zajrzy zerknę/zerknie
    rzucę/rzuci przejrzę/przejrzy przeanalizuję/przeanalizuje skonsultuję/skonsultuje porozmawiam/porozmawia przejdę/przejdzie
    obejrzę/obejrzy popytam/popyta odszukam/odszuka poszukam/poszuka prześledzę/prześledzi przyjrzę/przyjrzy podpytam/podpyta
    przesłucham/przesłucha odsłucham/odsłucha zbadam/zbada przebadam/przebada pogadam/pogada przeczytam/przeczyta"""
_DO = """
    przetłumaczę/przetłumaczy umorzę/umorzy zdobędę/zdobędzie przytrzymam/przytrzyma przepiszę/przepisze wypełnię/wypełni
    pokażę/pokaże doprecyzuję/doprecyzuje narysuję/narysuje zaproponuję/zaproponuje upiekę/upiecze skoszę/skosi zrealizuję/zrealizuje
    sfotografuję/sfotografuje zaszczepię/zaszczepi uszyję/uszyje odmaluję/odmaluje wyprasuję/wyprasuje zwolnię/zwolni
    obdzwonię/obdzwoni wpuszczę/wpuści sprowadzę/sprowadzi ściągnę/ściągnie dociągnę/dociągnie dopnę/dopnie
    zrobię/zrobi załatwię/załatwi naprawię/naprawi wymienię/wymieni przygotuję/przygotuje zmienię/zmieni poprawię/poprawi
    uzupełnię/uzupełni dodam/doda anuluję/anuluje wystawię/wystawi zamówię/zamówi odbiorę/odbierze przyjadę/przyjedzie
    podjadę/podjedzie zacznę/zacznie rozpocznę/rozpocznie zaksięguję/zaksięguje przywrócę/przywróci aktywuję/aktywuje
    przedłużę/przedłuży zarezerwuję/zarezerwuje odłożę/odłoży zablokuję/zablokuje odblokuję/odblokuje usunę/usunie
    przejmę/przejmie zajmę/zajmie dopilnuję/dopilnuje zapewnię/zapewni zorganizuję/zorganizuje wycenię/wyceni policzę/policzy
    obliczę/obliczy opracuję/opracuje spiszę/spisze zmierzę/zmierzy przetestuję/przetestuje rozliczę/rozliczy odliczę/odliczy
    obniżę/obniży przesunę/przesunie zaktualizuję/zaktualizuje opublikuję/opublikuje założę/założy otworzę/otworzy zamknę/zamknie
    rozpatrzę/rozpatrzy ocenię/oceni zdecyduję/zdecyduje eskaluję/eskaluje wdrożę/wdroży zainstaluję/zainstaluje
    zamontuję/zamontuje podłączę/podłączy skonfiguruję/skonfiguruje ustawię/ustawi uruchomię/uruchomi zrestartuję/zrestartuje
    naniosę/naniesie aktualizuję/aktualizuje robię/robi przegram/przegra przeniosę/przeniesie skończę/skończy
    dokończę/dokończy ukończę/ukończy
    rozwiążę/rozwiąże
    zakończę/zakończy zlecę/zleci zgłoszę/zgłosi wykonam/wykona sporządzę/sporządzi wyprodukuję/wyprodukuje uszyję/uszyje
    wydrukuję/wydrukuje skompletuję/skompletuje spakuję/spakuje wyczyszczę/wyczyści wyreguluję/wyreguluje umówię/umówi
    poproszę/poprosi zatrzymam/zatrzyma zostawię/zostawi dopiszę/dopisze wpiszę/wpisze wprowadzę/wprowadzi wgram/wgra
    skoryguję/skoryguje przeliczę/przeliczy wstrzymam/wstrzyma zmontuję/zmontuje pomaluję/pomaluje podpiszę/podpisze
    zatwierdzę/zatwierdzi przydzielę/przydzieli naliczę/naliczy dopłacę/dopłaci opłacę/opłaci zapłacę/zapłaci złożę/złoży
    odnowię/odnowi przeprowadzę/przeprowadzi wyłączę/wyłączy włączę/włączy zainicjuję/zainicjuje wezmę/weźmie dokonam/dokona
    zdążę/zdąży oddeleguję/oddeleguje wpadnę/wpadnie spotkam/spotka dostosuję/dostosuje przebuduję/przebuduje
    zeskanuję/zeskanuje ogarnę/ogarnie
    podmienię/podmieni ustalę/ustali doprowadzę/doprowadzi nareperuję/nareperuje dopnę/dopnie
    wykończę/wykończy zaktywuję/zaktywuje uporam/upora posprzątam/posprząta
    przerobię/przerobi rozszerzę/rozszerzy zabezpieczę/zabezpieczy wyprostuję/wyprostuje wyślemy/wyśle odwołam/odwoła
    ponowię/ponowi oznaczę/oznaczy nagram/nagra wyjmę/wyjmie przełożę/przełoży podniosę/podniesie sfotografuję/sfotografuje
    zresetuję/zresetuje skopiuję/skopiuje przeprogramuję/przeprogramuje wymontuję/wymontuje odinstaluję/odinstaluje wydłużę/wydłuży
    skrócę/skróci zdejmę/zdejmie przykręcę/przykręci uszczelnię/uszczelni udrożnię/udrożni napełnię/napełni wysprzątam/wysprząta
    zapiszę/zapisze wypiszę/wypisze zabiorę/zabierze rozstawię/rozstawi ustabilizuję/ustabilizuje zmniejszę/zmniejszy zwiększę/zwiększy
    przyznam/przyzna zarejestruję/zarejestruje dorobię/dorobi skleję/sklei polakieruję/polakieruje zawieszę/zawiesi odkręcę/odkręci
    zastrzegę/zastrzeże wytnę/wytnie skręcę/skręci przemaluję/przemaluje wyszlifuję/wyszlifuje zmodyfikuję/zmodyfikuje zaktualizuję/zaktualizuje
    otworzę/otworzy zainstaluję/zainstaluje obetnę/obetnie przemebluję/przemebluje zdiagnozuję/zdiagnozuje przyspieszę/przyspieszy nakleję/naklei
    zapukam/zapuka upiorę/upierze nastawię/nastawi zwymiaruję/zwymiaruje wypożyczę/wypożyczy przełączę/przełączy odetkam/odetka przepnę/przepnie odtworzę/odtworzy
    podwinę/podwinie wniosę/wniesie wznowię/wznowi reaktywuję/reaktywuje zszyję/zszyje przymierzę/przymierzy odrobię/odrobi wlutuję/wlutuje"""
_DO_NOW = """
    przygotowuję/przygotowuje czyszczę/czyści blokuję/blokuje odblokowuję/odblokowuje rezerwuję/rezerwuje anuluję/anuluje koryguję/koryguje publikuję/publikuje
    resetuję/resetuje montuję/montuje instaluję/instaluje organizuję/organizuje pakuję/pakuje drukuję/drukuje maluję/maluje testuję/testuje konfiguruję/konfiguruje
    księguję/księguje szyję/szyje piorę/pierze gotuję/gotuje kładę/kładzie myję/myje tłumaczę/tłumaczy kompletuję/kompletuje reguluję/reguluje serwisuję/serwisuje
    kasuję/kasuje przenoszę/przenosi zmieniam/zmienia cofam/cofa dorabiam/dorabia umawiam/umawia przedłużam/przedłuża"""
_VERBAL = joined(r"(?:[\w.'-]+~){0,5}?")
_SENT = "wysłan nadan dostarczon doręczon przesłan przekazan odesłan przywiezion wydan"
_PAID = "zwrócon przelan wypłacon zrefundowan oddan"
_DONE = """
    załatwion naprawion wymienion przygotowan zmienion poprawion uzupełnion dodan anulowan wystawion zamówion odebran rozpoczęt
    zaksięgowan przywrócon aktywowan przedłużon zarezerwowan zablokowan odblokowan usunięt rozpatrzon ocenion wdrożon zainstalowan
    zamontowan podłączon uruchomion naniesion przeniesion skończon ukończon zakończon wykonan sporządzon skompletowan spakowan
    rozwiązan sprawdzon zweryfikowan opublikowan zamknięt gotow zrobion przetestowan skorygowan wprowadzon odnowion przeprowadzon"""


def _will_be(participles: str) -> str:
    stems = "|".join(fold(participles).split())
    return joined(rf"""
        \b(?:zostanie|zostana|bedzie|beda)~{_VERBAL}(?:{stems})\w{{0,2}}\b|\b(?:{stems})\w{{0,2}}~(?:zostanie
        |zostana|bedzie|beda)\b""")


def _going_to(forms: str) -> str:
    verbs = one_of(forms.split())
    return joined(rf"\b(?:bede|bedziemy)~{_VERBAL}{verbs}|{verbs}~(?:\w+~){{0,2}}?(?:bede|bedziemy)\b")


_LADY_OR_SIR = r"(?:pan|pani|panstwo|pan/pani)"

_PLEDGE = joined(r"\b(?:zobowiazuj(?:e|emy) sie|obiecuj(?:e|emy)|gwarantuj(?:e|emy)|mam zamiar|zamierzam|planuj(?:e|emy))~(?:\w+~){0,5}?")

_TRY = joined(r"\b(?:sprobuj(?:e|emy)|postaram sie|postaramy sie)~(?:\w+~){0,5}?")

WORDS = PromiseWords(
    other_words=_third_alone(_WRITE, _WRITE_NOW, _RETURN, _SEND, _SEND_NOW, _PREPARE, _DO, _DO_NOW),
    acts=(
        *brief.FIRST,
        Act(
            "ask",
            joined(r"""
            \b(?:poprosze|poprosimy|dopilnuj\w+|zadbam|zadbamy|postaram sie|postaramy sie|przypilnuj\w+|zapewni\w+|powiem
            |uprosze)~(?:\w+~){0,4}?\w*,?[ \n]*(?:zeby|aby|by)\b|\b(?:dopilnuje|dopilnujemy|zadbam|zadbamy|postaram sie
            |postaramy sie)(?:~o~to)?,?[ \n]*(?:zeby|aby|by)\b"""),
        ),
        Act("call", phrases("zdzwonimy się, zdzwaniamy się, słyszymy się, usłyszymy się", gap=1), Need.TIME),
        Act("call", rf"{_TRY}(?:zadzwonic|oddzwonic)\b"),
        Act("prepare", rf"{_TRY}\w+(?:ac|ic|yc|ec|sc|zc)\b"),
        Act("call", rf"{_PLEDGE}(?:zadzwonic|oddzwonic|zatelefonowac)\b"),
        Act("write", rf"{_PLEDGE}(?:odezwac|napisac|odpisac|odpowiedziec|poinformowac|dac znac)\b"),
        Act("refund", rf"{_PLEDGE}(?:zwrocic|przelac|oddac|wyplacic)\b"),
        Act("send", rf"{_PLEDGE}(?:wyslac|przeslac|dostarczyc|nadac|przywiezc|dowiezc)\b"),
        Act("do", rf"{_PLEDGE}\w+(?:ac|ic|yc|ec|sc|zc)\b"),
        Act("call", _ours(_CALL)),
        Act("call", _going_to("dzwonić dzwonił dzwoniła dzwonili telefonować telefonował telefonowała")),
        Act(
            "write",
            phrases("""
            dam znać, damy znać, znać dam, dam cynk, wrócę do, wrócimy do,
            wrócę z, wrócimy z, wracam do, wracam z, przyjdę z, przyjdziemy z,
            dam odpowiedź, damy odpowiedź, odpowiedź dam, prześlę wiadomość, wyślę wiadomość, dam Panu znać, dam Pani znać"""),
        ),
        Act("write", _ours(_WRITE)),
        Act(
            "write",
            _going_to("informować informował informowała informowali pisać pisał pisała kontaktować kontaktował kontaktowała odpowiadać"),
        ),
        Act("refund", _ours(_REFUND)),
        Act("return", _ours(_RETURN)),
        Act("send", _ours(_SEND)),
        Act("send", _going_to("wysyłać wysyłał wysyłała wysyłali nadawać nadawał dostarczać wieźć wiózł")),
        Act("call", _ours(_CALL_NOW), Need.TIME),
        Act("write", _ours(_WRITE_NOW), Need.TIME),
        Act("refund", _ours(_REFUND_NOW), Need.TIME),
        Act("send", _ours(_SEND_NOW), Need.TIME),
        Act("prepare", _ours(_PREPARE)),
        Act("do", _ours(_DO)),
        Act("write", phrases("da znać, dadzą znać, wróci z odpowiedzią, wróci z informacją"), Need.SOMEBODY_OF_OURS),
        Act("call", _theirs(_CALL), Need.SOMEBODY_OF_OURS),
        Act("call", phrases("dzwoni, dzwonią, oddzwania"), Need.TIME),
        Act("write", _theirs(_WRITE), Need.SOMEBODY_OF_OURS),
        Act("return", _theirs(_RETURN), Need.SOMEBODY_OF_OURS),
        Act("refund", _theirs(_REFUND), Need.SOMEBODY_OF_OURS),
        Act("send", _theirs(_SEND), Need.SOMEBODY_OF_OURS),
        Act("do", _theirs(_PREPARE), Need.SOMEBODY_OF_OURS),
        Act("visit", phrases("przyjedzie, przyjadą, podjedzie, zjawi się, pojawi się, wpadnie"), Need.TIME),
        Act("come", phrases("ruszy od nas, rusza od nas, ruszy z magazynu, ruszy kurier", gap=1), Need.TIME),
        Act("do", phrases("rusza z, rusza, ruszy, ruszą, rozpocznie się, zacznie się, odbędzie się, nastąpi, potrwa do"), Need.TIME),
        Act("do", _theirs(_DO), Need.SOMEBODY_OF_OURS),
        Act("refund", _will_be(_PAID)),
        Act("send", _will_be(_SENT)),
        Act("write", joined(rf"\b(?:zostanie|zostana|bedzie|beda)~{_VERBAL}(?:poinformowan|powiadomion|udzielon|zawiadomion)\w{{0,2}}\b")),
        Act("do", _will_be(_DONE)),
        Act(
            "get",
            joined(rf"""
            \b(?:otrzyma|otrzymaja|dostanie|dostana|uslyszy|uslysza|zobaczy|zobacza|znajdzie
            |znajda)~(?:(?!nie\b)\w+~){{0,4}}?{_LADY_OR_SIR}\b|\b{_LADY_OR_SIR}~(?:\w+~){{0,4}}?(?:otrzyma
            |otrzymaja|dostanie|dostana|uslyszy|uslysza)\b|\b(?:dostaniesz|otrzymasz)\b"""),
        ),
        Act(
            "get",
            joined(rf"""
            \b(?:bedzie|beda)~(?:\w+~){{0,3}}?{_LADY_OR_SIR}~(?:\w+~){{0,4}}?(?:mial|miala|mieli|mialy|miec)\b
            |\b(?:ma|maja)~{_LADY_OR_SIR}\b|\b{_LADY_OR_SIR}~(?:\w+~){{0,3}}?(?:bedzie
            |beda)~(?:\w+~){{0,3}}?(?:mial|miala|mieli|miec)\b"""),
            Need.TIME,
        ),
        Act(
            "get",
            joined(rf"""
            \b(?:bedzie|beda)~(?:\w+~){{0,2}}?{_LADY_OR_SIR}~(?:\w+~){{0,2}}?wiedzi\w+
            |\b{_LADY_OR_SIR}~(?:\w+~){{0,2}}?(?:bedzie|beda)~(?:\w+~){{0,2}}?wiedzi\w+|\b(?:prosze|mozna
            |moze pan|moze pani|moga panstwo)~(?:sie~)?(?:oczekiwac|spodziewac)\b"""),
            Need.TIME,
        ),
        Act(
            "get",
            joined(r"""
            \b(?:obiecuj|gwarantuj|zapewniam)(?:e|emy|y)?~(?:(?:panu|pani|panstwu)~)?(?:\w+~)?(?:odpowiedz
            |wiadomosc|telefon|zwrot|dostawe|naprawe|wynik|rozwiazanie)\b"""),
        ),
        Act("do", joined(r"\b(?:jest|bedzie)~(?:\w+~){0,2}?(?:gotow\w+|naprawion\w+|zrobion\w+)\b(?!.*odbior)"), Need.TIME_OF_ITS_OWN),
        Act("get", phrases("otrzyma, otrzymają, dostanie, dostaną, będziesz miał, będziesz miała"), Need.TIME),
        Act(
            "do",
            joined(rf"""
            \b(?:zostanie|zostana)~{_VERBAL}(?!(?:pobran|naliczon|obciazon|zamkniet|podwyzszon|odciet
            |wylaczon)\w*)\w{{3,}}(?:any|ana|ane|ani|ony|ona|one|eni|eci|ete|eta|ety|yta|yte|yty)\b"""),
            Need.TIME_OF_ITS_OWN,
        ),
        Act(
            "do",
            joined(r"""
            \b(?:bede|bedziemy)~(?:\w+~){0,3}?(?:miec|mial|miala|mieli)~(?:\w+~){0,3}?\w{3,}(?:ane|one
            |ana|ona|any|ony)\b"""),
            Need.TIME,
        ),
        Act("write", r"\b(?:nastepna|kolejna|nowa|pierwsza) (?:wiadomosc|informacja|aktualizacja)\b", Need.TIME_OF_ITS_OWN),
        Act(
            "do",
            joined(r"""
            \b(?:montaz|naprawa|instalacja|wymiana|przeglad|pomiar|migracja|serwis|odbior)~(?:\w+~){0,2}?(?:jest|bedzie
            |zaplanowan\w+|ustalon\w+)\b"""),
            Need.TIME_OF_ITS_OWN,
        ),
        Act("visit", phrases("będę o, będę u, będę na miejscu, będziemy u, wchodzi w, przyjeżdża, przyjeżdżają", gap=0), Need.TIME),
        Act("come", joined(r"\bdostawa~(?:\w+~){0,2}?(?:jest|bedzie)\b"), Need.TIME_OF_ITS_OWN),
        Act(
            "come",
            phrases("""
            dotrze, dotrą, przyjdzie, przyjdą, dojdzie, dojdą, trafi, trafią, wyjdzie, wyjdą, wyjedzie, wyjadą, wpłynie, wpłyną,
            pójdzie, pójdą, wyruszy, wróci, wrócą, ruszy od nas, ruszy z magazynu, spłynie, jestem u Pani, jestem u Pana,
            jesteśmy u Państwa"""),
            Need.TIME_OR_CUSTOMER,
        ),
        Act(
            "come",
            phrases("""
            będzie u, będą u, będzie na koncie, będą na koncie, będzie na miejscu, będzie w, będzie czekać, będą czekać,
            będzie do odbioru, będzie dostępn, wychodzi, wychodzą, wyjeżdża, jedzie, jadą, idzie, idą, rusza, leci, przychodzi"""),
            Need.TIME,
        ),
        Act(
            "come",
            joined(rf"""
            \b(?:bedzie|beda)~{_VERBAL}(?:u pan\w+|u panstwa|na koncie|na miejscu|do odbioru|w paczkomacie|w salonie
            |pod drzwiami|w drodze)\b"""),
            Need.TIME,
        ),
        Act(
            "do",
            joined(rf"""
            \b(?:bedzie|beda)~{_VERBAL}(?:znow\w*|ponownie|dzialac|dzialal\w*|sprawn\w+|aktywn\w+|dostepn\w+|w porzadku
            |online|z powrotem|po sprawie)\b"""),
            Need.TIME,
        ),
        Act("do", joined(rf"\b(?:bede|bedziemy)~{_VERBAL}(?!(?:mi[ae]l|mie[cl]|wiedzi|czeka|pamieta|mog[lc]|musi|chci|stara|potrzebo|cieszy)\w*)\w{{2,}}(?:ac|ic|yc|ec|al|ala|ali|il|ila|ili|yl|yla)\b")),
        Act("do", r"\b(?!nie|bedziemy)\w{2,}(?:emy|imy|ymy|amy)\b", Need.TIME_OF_ITS_OWN),
        *trading.ACTS,
        *acting.ACTS,
        *brief.ACTS,
        *offhand.ACTS,
        Act("do", _ours(_DO_NOW), Need.TIME_OF_ITS_OWN),
    ),
    people=beginnings("""
        kolega koleg koleżanka koleżank kurier kierowca kierowc serwis serwisant technik księgow dział magazyn kierowni przełożon
        specjalist konsultant doradc opiekun hydraulik monter elektryk handlowiec mechanik ekipa zespół nasz nasza nasi menedżer
        menadżer dyrektor prezes prawnik administrator informatyk pracowni szef przedstawiciel biuro dostawca listonosz dyżurn brygad
        recepcj rzecznik"""),
    strangers=r"(?<!\b[ozsuw] )(?<!\b(?:od|na|za|do|ze|we) )(?<!\bdla )(?:"
    + joined(r"""
        \b(?:pociag|autobus|kurs|koncert|droga|cena|promocja|abonament|gwarancja|bank\w*|producent\w*|dostawca
        |ubezpieczyciel\w*|urzad\w*|policja|maz|zona|sasiad\w*|klient\w*|fabryk\w+|poczta|operator\w*)\b""")
    + rf"|{brief.STRANGERS}|{unpromising.STRANGERS}|{overheard.STRANGERS})",
    customer=r"\b(?:(?:do|dla|od|u) pan[ai]|pana|panu|panem|pania|panstwa|panstwu|tobie|ci|ciebie|cie|ode mnie|od nas)\b",
    objects={
        "outside": joined(r"""
            \b(?:producent\w*|dostawc\w+|przewoznik\w*|bank\w*|magazyn\w*|serwis\w*|ksiegowo\w+|poczt\w+|urzed\w*|technik\w*
            |koleg\w+|oddzial\w*|ubezpieczyciel\w*|hurtowni\w+|dystrybutor\w*|kurier\w*|firm\w+ kurierska)\b"""),
        "money": joined(r"""
            \b(?:pieniadz\w*|pieniedz\w*|kwot\w+|roznic\w+|srodk\w+|nadplat\w+|naleznosc\w*|zaliczk\w+|kaucj\w+|zwrot\w*|zl
            |zlot\w+|pln|eur\w*|przelew\w*|na kont\w+|oplat\w+|czesne\w*|kaucj\w+|prowizj\w+|skladk\w+|odszkodowan\w+|refundacj\w+|rekompensat\w+)\b"""),
        "message": joined(r"""
            \b(?:wiadomosc\w*|mail\w*|e-mail\w*|odpowied\w+|informacj\w+|wycen\w+|ofert\w+|aneks\w*|umow\w+|faktur\w+
            |potwierdzeni\w+|smsa?|numer\w*|link\w*|zestawieni\w+|raport\w*|wynik\w*|decyzj\w+|stanowisk\w+|harmonogram\w*|wzor\w*
            |list(?!em\b|onosz)\w*|podsumowani\w+|dokument\w*|plan\w*|projekt\w*|instrukcj\w+|opini\w+|kosztorys\w*|termin\w*|dane|kod\w*|haslo
            |korekt\w+|protokol\w*|skan\w*|rozliczeni\w+|propozycj\w+|wyjasnieni\w+|szczegol\w+|znac|specyfikacj\w+|uslyszy)\b"""),
        "call": r"\b(?:telefon|telefonicznie|telefonu|rozmow\w+)\b|\bprzez telefon\b",
        "file": acting.FILE,
        "goods": r"\b(?:kurier\w*|paczk\w+|towar\w*|przesylk\w+|klucz\w*|sprzet\w*|urzadzeni\w+|laptop\w*|rower\w*|auto|samochod\w*|rzecz\w*|zegarek)\b",
        "visit": r"\b(?:chlopaki|laweta|malarz\w*|technik\w*|hydraulik\w*|monter\w*|serwisant\w*|elektryk\w*|ekip\w+|mechanik\w*|fachow\w+|brygad\w+)\b",
        "refunding": joined(r"""
            \b(?:zwrot\w* (?:\w+ ){0,2}?(?:pieni\w+|srodk\w+|kwot\w+|naleznosci|platnosci|nadplaty|koszt\w+)
            |zwrot\w* .{0,60}(?:zrob|wykona|zlec|urucho|przygotu|wystaw|zalatw|dokona)\w*|zlec\w+ (?:\w+ ){0,2}?(?:zwrot|przelew))"""),
        "arriving": r"\b(?:dotar\w+|doszl\w+|przyszl\w+|dostal\w+|otrzymal\w+|mial\w*|wyszl\w+|dostarczon\w+)\b",
        "sending": r"\b(?:zlec|zorganiz|zalatw|zarzadz|umow)\w* .{0,30}\b(?:wysylk|wyslani|dostaw|doreczen|nadani)\w+",
        "calling": r"\b(?:zadzwonil\w*|oddzwonil\w*|zadzwoni|oddzwoni|o telefon|zadzwonic)\b",
        "answering": r"\b(?:wiedzial\w*|odpowiedzial\w*|odpisal\w*|napisal\w*)\b",
    },
    joins=r"\b(?:a|i|oraz|ale|lecz|lub|albo|wiec|dlatego|bo|poniewaz)\b|(?<=, )(?:potem|nastepnie)\b",
    whether=r"\b(?:jesli|jezeli|gdyby|gdybysm\w+|gdybym|jakby|o ile|pod warunkiem|w razie|w przypadku|skoro)\b"
    + "|"
    + unpromising.WHETHER,
    whether_or_not=joined(r"""
        \b(?:nawet|chocby|jesli|jezeli|gdyby\w*)~(?:(?:jesli|jezeli|gdyby)\b|(?:\w+~){0,3}?nie~(?:zdaz\w+|uda
        |wyrob\w+|zastan\w+|dam rady|wyjdzie|zmieni))|\bjesli (?:wszystko|nic)|\bskoro\b"""),
    when=joined(r"""
        \b(?:jak tylko|gdy tylko|kiedy tylko|kiedy|gdy|jak|po (?:otrzymaniu|zaksiegowaniu|dostarczeniu|powrocie|sprawdzeniu
        |potwierdzeniu|wplywie|zakonczeniu|odbiorze))\b(?=~\w)(?!~(?:najszybciej|najpredzej|najwczesniej|to|sie da))"""),
    wish=joined(r"""
        \b(?:bedzie|beda)~(?:\w+~){0,2}?(?:chcial|chciala|chcieli|potrzebowal|gotow|zyczyl)\w*|\bchc(?:e
        |a)~pan\w*|\bzechc\w+"""),
    open_clause=r"\b(?:bo|poniewaz|gdyz|zanim|czy|kiedy dokladnie|dopoki|zeby|aby|by)\b(?=[ \n])",
    asks_whether=r"\b(?:kiedy|ile|dlaczego|jaki\w*|gdzie|jak|co (?!do|najmniej|prawda|najwyzej|roku)|ktor\w+)\b(?! najszybciej)",
    refusal=joined(r"""
        \b(?:moze|byc moze|chyba)\b|\b(?:mam nadzieje|mamy nadzieje|licze|liczymy|wierze),? (?:na to,? )?ze\b
        |\bnie~(?:moge|mozemy|obiecuj\w*|obiecam|gwarantuj\w*|wiem|wiemy|sadze|mysle|jestem|jestesmy|dam|damy|twierdz\w+
        |mowi\w+|oznacza|chce|chcemy|znaczy)\b[^,;]*,?[ \n]*(?:ze|czy|kiedy)\b|\b(?:moge|mozemy|moglbym|moglabym|moglibysmy
        |chcialbym|chcialabym|chcielibysmy|zebysmy|zebym|aby|zeby|abysmy|abym|mialbym|trudno)\b~(?:\w+~){0,3}?
        |\bwatpi\w+,? ze\b""")
    + rf"|{unpromising.REFUSAL}|{overheard.REFUSAL}",
    denial=joined(r"""
        \b(?:bank|producent|dostawca|urzad|poczta|klient|operator|ubezpieczyciel|wynajmujacy|wlasciciel(?:~(?:mieszkania|lokalu|domu))?|gmina|miasto|wspolnota|spoldzielnia|szkola|sad|pracodawca)|\b(?:nie|nigdy|nie moge|bysmy
        |bym)(?:~(?:sie|pani|panu|panstwu|jej|mu|juz|tego|go))?"""),
    told=joined(r"""
        \bniech (?:pan|pani|panstwo)\b|\b(?:mowil|powiedzial|napisal|pisal|obiecal|obiecywal|twierdzil|wspominal|zapewnial
        |zapewnil|poinformowal|deklarowal|uslyszal|obiecali|mowili|zapewniali)\w{0,5}\b[^.;]{0,60}?(?:,[ \n]*(?:ze|iz)|:
        |[ \n]ze)\b|\b(?:podobno|ponoc|rzekomo)\b|\bzdaniem\b""")
    + rf"|{brief.TOLD}|{unpromising.TOLD}|{overheard.TOLD}",
    rule=joined(r"""
        \b(?:zwykle|zazwyczaj|standardowo|zawsze|z reguly|przewaznie|normalnie|najczesciej|codziennie|regularnie|kazd\w+
        |odnowi sie|odnawia sie|abonament\w*|kto pierwszy|ten,? kto|ten dostanie|nieczynn\w+|(?:jest|jestesmy|mamy|bedzie
        |bedziemy) zamkniet\w+|wszystkie (?:paczki|zamowienia|reklamacje|zapytania)|zamowienia (?:zlozone|oplacone|powyzej)
        |w godzinach(?! (?:porannych|przedpoludniowych|popoludniowych|wieczornych))|czynn\w+|otwar\w+|zgodnie z regulaminem|wedlug regulaminu|co do zasady|paczki zamowione|w zeszlym
        |ostatni)\b""")
    + rf"|{brief.RULE}|{unpromising.RULE}|{overheard.RULE}",
    theirs=joined(r"""
        \b(?:prosze|prosimy|prosilbym|prosilabym|musi pan\w*|musza panstwo|trzeba|nalezy|moze pan\w*|moga panstwo|powinna pani
        |powinien pan|wystarczy|poprosze|przeslij|wyslij)\b"""),
    past=joined(r"""
        \b(?:\w{2,}(?:lem|lam|lismy|lysmy|ala|ela|ila|yla|alo|elo|ilo|ali|eli|ili)|\w{3,}(?:zil|dil|cil|wal|dal|sal|szedl|byl
        |mial)|byl[aoiy]?|wyslano|zlecono)\b"""),
    counted=r"\b(?:dni\w*|dzien|dnia|godzin\w*|tygodni\w*|tydzien|minut\w*|miesi\w+|24h|48h|h|doby|dob)\b",
    at_latest=r"\b(?:najpozniej|maksymalnie|nie pozniej|na pewno do)\b",
    doers=rf"{unpromising.DOERS}|{overheard.DOERS}",
    moves={"na": r"\b(?:przesu[nw]|przeloz|przenios|przenies|przebook|odloz|przeloze)\w*", "do": r"\bprzedluz\w+"},
    same_day=r"\b(?:tego samego|w tym samym|tego) dni[au]\b",
    season=r"\b(?:wiosna|latem|jesienia|zima|przez weekend|w najblizszych dniach|w przyszlych dniach|po pracy|w stosownym czasie)\b"
    + "|"
    + trading.SEASON,
    vague=joined(r"""
        \b(?:wkrotce|niebawem|jak najszybciej|niezwlocznie|najszybciej|zaraz|w najblizszym czasie|natychmiast|od razu
        |bezzwlocznie|pilnie|lada dzien|lada moment|niedlugo)\b"""),
    tag=joined(r"""
        (?:dobrze|ok|okej|zgoda|pasuje(?: pan\w+)?|czy (?:to )?(?:pan\w+ )?(?:to )?(?:odpowiada|pasuje)(?: pan\w+)?|moze byc
        |czy moze tak byc|w porzadku|tak)"""),
    others=rf"{trading.NOT_ACTS}|{brief.NOT_ACTS}|{unpromising.NOT_ACTS}|{overheard.NOT_ACTS}",
    be_there=brief.BE_THERE,
    not_acts=rf"{trading.NOT_ACTS}|{brief.NOT_ACTS}|{unpromising.NOT_ACTS}|{overheard.NOT_ACTS}"
    + "|"
    + joined(r"""
        \bzobaczymy\b|\b(?:bede|bedziemy|bedzie|beda)~(?:(?:sie|bardzo|na|mi|nam|pani|panu|pan
        |panstwo)~){0,2}?(?:wdzieczn\w+|mogl\w*|musial\w*|potrzebowal\w*|na urlopie|nieobecn\w+|czekac|czekal\w*
        |chcial\w*|mial\w* urlop|zamkniet\w+|otwart\w+|milo|cieszyl\w*|pamietal\w*|szczesliw\w+|zobowiazan\w+)\b|\b(?:mamy(?!~(?:\w+~){0,3}?(?:gotow|naprawion|zrobion|poprawion)\w*)
        |jestesmy|chcemy|mozemy|musimy|potrzebujemy|wiemy|czekamy|prosimy|dziekujemy|przepraszamy|zapraszamy|oferujemy
        |otwieramy|(?<!\we )zamykamy|wierzymy|myslimy|widzimy|rozumiemy|zalujemy|cieszymy|zyczymy|pracujemy|przyjmujemy|zalecamy
        |pozdrawiamy|znamy|pamietamy|rekomendujemy|liczymy|problemy|systemy|reklamy|programy|terminy|tematy|zimy|ramy|normy
        |formy|firmy|sumy|ratujemy|sugerujemy|wolimy|umiemy|wymagamy|mielismy|bylismy|posiadamy|nie ma)\b"""),
)
