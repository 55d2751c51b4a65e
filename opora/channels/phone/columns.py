"""The words of call lists: columns and states as exchanges name them in English, Czech, Polish, Greek and Serbian.

In lower case, without accents, spaces and punctuation.
"""

from __future__ import annotations

COLUMNS = {
    "at": (
        "time date datetime start started calldate calltime cas datum datumacas zacatek zahajeni czas data "
        "dataigodzina poczatek rozpoczecie ημερομηνια ωρα εναρξη ημερομηνιακαιωρα vreme datumivreme pocetak "
        "време датум почетак датумивреме"
    ),
    "caller": (
        "caller callerid from src source cli clid callingnumber volajici odkoho zdroj cislovolajiciho "
        "dzwoniacy dzwoniacynumer od zrodlo numerdzwoniacy καλων απο αριθμοςκαλουντος pozivalac izvor "
        "brojpozivaoca позивалац од извор бројпозиваоца"
    ),
    "called": (
        "called to dst destination did callednumber volany volanecislo komu cil wybrany wybranynumer do cel "
        "numerdocelowy καλουμενος προς καλουμενοςαριθμος pozvani pozvanibroj ka odrediste позвани ка "
        "позванибројодредиште позваниброј"
    ),
    "direction": ("direction type calltype smer typ typhovoru kierunek typpolaczenia κατευθυνση τυπος smertip vrsta смер врста тип tip"),
    "state": ("state status result disposition stav vysledek stan wynik κατασταση αποτελεσμα stanje ishod rezultat стање исход резултат"),
    "waited": (
        "wait waited waiting waittime waitingtime ringtime cekani dobacekani vyzvaneni oczekiwanie "
        "czasoczekiwania αναμονη χρονοςαναμονης cekanje vremecekanja чекање времечекања"
    ),
    "spoke": ("duration billsec talk talktime seconds delka doba delkahovoru dobahovoru dlugosc czastrwania διαρκεια trajanje трајање"),
    "queue": ("queue group fronta skupina kolejka grupa ουρα ομαδα red grupaoperatera ред група"),
    "agent": (
        "agent extension line user operator linka klapka uzivatel wewnetrzny linia uzytkownik πρακτορας "
        "εσωτερικο χρηστης lokal korisnik локал корисник агент оператер operater"
    ),
    "name": ("name callername jmeno jmenovolajiciho nazwa imie ονομα ime име"),
    "call": ("id callid uniqueid uuid idhovoru idpolaczenia αναγνωριστικο idpoziva идпозива ид"),
}
ANSWERED = (
    "answered answer ok completed success spojeno spojeny uspesny prijaty zvednuto zodpovezeno odebrane "
    "polaczone odebrano απαντημενη απαντηθηκε odgovoren uspesan одговорен успешан"
)
ABANDONED = "abandoned abandon queuetimeout opusteny zavesilvefronte porzucone εγκαταλειφθηκε napusten напуштен"
VOICEMAIL = "voicemail hlasovaschranka zaznamnik pocztaglosowa τηλεφωνητης govornaposta говорнапошта"
OUTGOING = "out outgoing outbound odchozi wychodzace εξερχομενη izlazni одлазни"
