"""What Polish people say on Wednesday 13 May 2026 at 10:20, and when it is due (month and day; "?" hangs on something else)."""

SAID = """
pierwszego dnia roboczego czerwca => 06-01
w pierwszym dniu roboczym sierpnia => 08-03
w ciągu 4 godzin od tej wiadomości => 05-13T14:20
jutro rano, o 13:00 => 05-14 05-14T13:00
jutro rano, o 9:00 => 05-14T09:00
Zadzwonię dziś. => 05-13
jeszcze dzisiaj wyślę => 05-13
dziś do końca dnia => 05-13
do końca dnia => 05-13
do końca dnia pracy => 05-13
jutro => 05-14
Jutro rano oddzwonię. => 05-14
jutro o 9 => 05-14T09:00
jutro o dziewiątej => 05-14T09:00
jutro o godz. 9.30 => 05-14T09:30
jutro o godzinie 15 => 05-14T15:00
jutro do godziny 15 => 05-14T15:00
do 15:00 => 05-13T15:00
do godz. 15.00 => 05-13T15:00
do piętnastej => 05-13T15:00
o trzeciej => 05-13T15:00
o wpół do czwartej => 05-13T15:30
jutro o wpół do dziewiątej rano => 05-14T08:30
kwadrans po trzeciej => 05-13T15:15
za kwadrans czwarta => 05-13T15:45
za kwadrans => 05-13T10:35
o ósmej rano w piątek => 05-15T08:00
o siódmej wieczorem => 05-13T19:00
pojutrze => 05-15
pojutrze w południe => 05-15T12:00
w piątek => 05-15
w piatek po poludniu => 05-15
do piątku => 05-15
do piątku do 12:00 => 05-15T12:00
najpóźniej w piątek => 05-15
najpóźniej do piątku, do godziny 14 => 05-15T14:00
w piątek 15 maja => 05-15
w piątek, 15 maja, o 10:00 => 05-15T10:00
w piątek przed południem => 05-15
w piątkowe południe => 05-15T12:00
w pt do 15 => 05-15T15:00
w sobotę rano => 05-16
w niedzielę => 05-17
w poniedziałek z samego rana => 05-18
od poniedziałku => 05-18
we wtorek między 10 a 12 => 05-19T12:00
we wtorek w godzinach 8-12 => 05-19T12:00
w środę => 05-20
w przyszłą środę => 05-20
w przyszłym tygodniu => 05-22
w przyszłym tygodniu we wtorek => 05-19
we wtorek w przyszłym tygodniu => 05-19
w przyszły piątek => 05-22
w najbliższy piątek => 05-15
w ten piątek => 05-15
w tym tygodniu => 05-15
jeszcze w tym tygodniu => 05-15
do końca tygodnia => 05-15
pod koniec tygodnia => 05-15
na koniec tygodnia => 05-15
do końca przyszłego tygodnia => 05-22
na początku przyszłego tygodnia => 05-18
z początkiem przyszłego tygodnia => 05-18
w połowie tygodnia => 05-13
po weekendzie => 05-18
w weekend => 05-17
do końca miesiąca => 05-31
do końca maja => 05-31
pod koniec czerwca => 06-30
na początku czerwca => 06-01
do końca roku => 12-31
do jutra => 05-14
do jutra do południa => 05-14T12:00
do jutrzejszego wieczora => 05-14
do wieczora => 05-13
do północy => 05-14T00:00
w południe => 05-13T12:00
do południa => 05-13T12:00
po południu => 05-13
rano => 05-14
dziś wieczorem => 05-13
dzisiaj o 16 => 05-13T16:00
w ciągu godziny => 05-13T11:20
w ciągu dwóch godzin => 05-13T12:20
do godziny => 05-13T11:20
w przeciągu pół godziny => 05-13T10:50
za pół godziny => 05-13T10:50
za półtorej godziny => 05-13T11:50
za 15 minut => 05-13T10:35
za godzinę => 05-13T11:20
w ciągu 24 godzin => 05-14T10:20
w ciągu 48h => 05-15T10:20
w ciągu najbliższych 48 godzin => 05-15T10:20
w ciągu dwudziestu czterech godzin => 05-14T10:20
w ciągu doby => 05-14T10:20
do 24 godzin => 05-14T10:20
w ciągu dwóch dób => 05-15T10:20
do 3 dni => 05-16
w ciągu 3 dni => 05-16
w ciągu trzech dni roboczych => 05-18
w terminie 14 dni => 05-27
do 2 dni rob. => 05-15
w ciągu 3-5 dni roboczych => 05-20
od 3 do 5 dni roboczych => -
w ciągu od 3 do 5 dni => 05-18
w ciągu dwóch lub trzech dni => 05-16
w ciągu jednego dnia roboczego => 05-14
następnego dnia roboczego => 05-14
następnego dnia => 05-14
w ciągu dnia => 05-13
w ciągu tygodnia => 05-20
do tygodnia => 05-20
za tydzień => 05-20
za dwa tygodnie => 05-27
za tydzień w poniedziałek => 05-18
w ciągu miesiąca => 06-13
za miesiąc => 06-13
14 maja => 05-14
20.05 => -
do 20.05 => 05-20
do 20.05. => 05-20
dnia 20.05.2026 => 05-20
20.05.2026 r. o 12:00 => 05-20T12:00
do 1 czerwca => 06-01
piętnastego maja => 05-15
dwudziestego piątego maja => 05-25
do 15-go => 05-15
do 15-go maja => 05-15
jutro do 15-tej => 05-14T15:00
15 tego miesiąca => 05-15
w maju => 05-31
w przyszłym miesiącu => 06-30
między 10:00 a 12:00 => 05-13T12:00
między dziesiątą a dwunastą => 05-13T12:00
od 8 do 16 => 05-13T16:00
jutro od 9 do 11 => 05-14T11:00
około 16 => 05-13T16:00
po 14:00 => 05-13T14:00
od poniedziałku do środy => 05-20
dziś lub jutro => 05-14
w najbliższych dniach => ?
za kilka dni => ?
w ciągu kilku godzin => ?
za dzień lub dwa => 05-15
w ciągu 14 dni od otrzymania przesyłki => ?
do 5 dni po dostawie => ?
wczoraj => 05-12
przedwczoraj => 05-11
w zeszłym tygodniu => 05-08
w zeszły piątek => 05-08
dwa dni temu => 05-11
godzinę temu => 05-13T09:20
tydzień temu => 05-06
28 kwietnia => 04-28
w każdy piątek => 05-15
pon.-pt. 8:00-16:00 => 05-15T16:00
codziennie od 8 do 16 => 05-13T16:00
Przed piętnastą dostanie Pan maila. => 05-13T15:00
o 17 dostanie Pan wiadomość => 05-13T17:00
do dziesiątego => 06-10
do dziesiątego czerwca => 06-10
jutro w ciągu dnia => 05-14
kolejnego dnia roboczego do 12:00 => 05-14T12:00
za jakieś dwie godziny => 05-13T12:20
w czwartek w godzinach porannych => 05-14
w piątek w godz. 10–14 => 05-15T14:00
dzisiaj albo jutro rano => 05-14
do piątku (15.05) => 05-15
za trzy tygodnie we wtorek => 06-02
do 5 dni roboczych => 05-20
Przeniosłem z 10 na 24 czerwca. => 06-24
12 lis 2026 => 11-12
Proszę odpisać do środy. Następnego dnia do 15:00 odpowiem. => 05-20 05-21T15:00
Przyjedzie w piątek o 8:00, dzień wcześniej o 16:00 zadzwonię. => 05-15T08:00 05-14T16:00
w 15 minut => 05-13T10:35
w 24h => 05-14T10:20
ostatniego dnia miesiąca => 05-31
w poniedziałek 18-go koło ósmej => 05-18T08:00
za niecałą godzinę => 05-13T11:20
jutro, czyli w czwartek => 05-14
do 2 tyg. => 05-27
jturo oddzwonię => 05-14
w piąątek => 05-15
"""

HARMLESS = """
Rachunek za maj wysłaliśmy.
Ma Pani rację.
Gwarancja wynosi 2 lata.
Cena wynosi 15,50 zł.
Zamówienie nr 20260514, tel. 22 555 01 01.
Wersja 3.5.2 usuwa błąd.
Sklep jest na 1 piętrze.
Po pierwsze przepraszam, po drugie dziękuję.
Dzień dobry, miłego dnia i udanego weekendu!
Miłego popołudnia
Mamy 3 sztuki.
Czekam już 3 dni.
Dostawa trwa 2 dni robocze.
Do tej pory nic nie przyszło.
o 5 zł taniej
o 20 procent więcej
Na razie nie wiem.
Dyżur całodobowy 24/7.
w 5 przypadkach na 10
Przepraszam za trzy dni bez telefonu.
Gwarancja do 2028 roku
Tak się nie da. Ten list proszę wyrzucić.
Proszę o dwa ujęcia.
Proszę wietrzyć przez dobę.
PHP 8.2.
w tygodniu
w 3 sklepach
"""

HOLIDAYS = """
Dostarczymy to do Bożego Narodzenia. => by 2026-12-25
przed Bożym Narodzeniem => by 2026-12-25
do bozego narodzenia => by 2026-12-25
przed świętami Bożego Narodzenia => by 2026-12-25
na Gwiazdkę => 2026-12-25
w Wigilię => 2026-12-24
do Wigilii => by 2026-12-24
w Wigilię do godz. 12 => by 2026-12-24T12:00
w drugi dzień świąt Bożego Narodzenia => 2026-12-26
do sylwestra => by 2026-12-31
w Sylwestra => 2026-12-31
Zadzwonimy po Nowym Roku. => 2027-01-01
do Nowego Roku => by 2027-01-01
najpóźniej do Nowego Roku => by 2027-01-01
między Bożym Narodzeniem a Nowym Rokiem => range 2027-01-01
do Trzech Króli => by 2027-01-06
do Walentynek => by 2027-02-14
do Wielkanocy => by 2027-03-28
przed Wielkanocą => by 2027-03-28
przed Świętami Wielkanocnymi => by 2027-03-28
w Wielki Piątek => 2027-03-26
do Wielkiej Soboty => by 2027-03-27
w Poniedziałek Wielkanocny => 2027-03-29
w lany poniedziałek => 2027-03-29
po Bożym Ciele => 2027-05-27
przed Wszystkimi Świętymi => by 2027-11-01
do Bożego Narodzenia przyszłego roku => by 2027-12-25
dwa dni po Nowym Roku => 2027-01-03
tydzień przed Wigilią => 2026-12-17
Wesołych Świąt i szczęśliwego Nowego Roku! => -
Wesołych Świąt Bożego Narodzenia! => -
Wszystkiego najlepszego w Nowym Roku! => -
Wszystkiego najlepszego na Nowy Rok! => -
Wyślemy to przed świętami. => -
po świętach => -
świąteczna promocja => -
wielkanocne jajka => -
przed świąteczną wyprzedażą => -
przed noworoczną wyprzedażą => -
Czekam od Bożego Narodzenia. => -
od Poniedziałku Wielkanocnego => -
zdjęcia z Wigilii => -
Kliknij na gwiazdkę. => -
przed nowym rokiem szkolnym => -
Pan Noel już wie. => -
"""
