"""What agents write in Polish, sent on Wednesday 13 May 2026 at 10:20: before the bar what is promised, behind it the text.

A promise is its kind and its due: a day of May ("15"), a day and hour ("14T12:00"), or "?" without a time; "-" promises nothing.
"""

from __future__ import annotations

PROMISES = """
callback 15 | Dzień dobry, w piątek przedzwonię i ustalimy szczegóły.
callback 14T09:00 | Jutro o 9 dzwonię do Pani w sprawie wanny.
callback 14 | Jutro rano zatelefonuję do Państwa.
callback 18 | Koleżanka z działu reklamacji zadzwoni w poniedziałek.
callback 15 | Nasz technik skontaktuje się z Panem telefonicznie do piątku.
callback ? | Jak tylko wrócę z terenu, zadzwonię.
callback 13T12:20 | Oddzwonię w ciągu dwóch godzin.
reply 14 | Napiszę jutro, co stwierdził serwis.
reply 14T12:00 | Odpowiedź otrzyma Pani jutro do południa, najpóźniej do 12:00.
reply 15 | Do końca tygodnia odezwiemy się z wynikiem.
reply 19 | Stanowisko działu jakości przekażę najpóźniej we wtorek.
reply 13 | Jeszcze dzisiaj wrócę do Pani z odpowiedzią.
reply 13 | Dziś wieczorem dam Panu znać, jak poszło.
reply ? | Odezwiemy się jak najszybciej.
reply ? | Jak tylko przyjdzie część, napiszę do Pana.
reply 15 | Odezwę się. Najpóźniej w piątek.
reply 14T17:00 | O wyniku poinformujemy Panią jutro do 17:00.
reply 15 | Jeśli nie zdążę tego wyjaśnić jutro, napiszę w piątek.
reply 14 | Jutro dostanie Pan ode mnie wiadomość.
reply 18 | W poniedziałek otrzymają Państwo pełną odpowiedź.
refund 15 | Pieniądze zwrócimy do piątku.
refund 20 | Kwota zostanie przelana na Pani konto do środy 20 maja.
refund 18 | Nadpłatę przelejemy w poniedziałek.
refund ? | Po otrzymaniu towaru zwrócimy całą kwotę.
refund 14 | Jutro będzie Pani miała pieniądze z powrotem na karcie.
delivery 14 | Nową sztukę wysyłamy jutro.
delivery 15 | Paczka będzie u Pani w piątek.
delivery 19 | Nowy telefon zostanie wysłany we wtorek.
delivery 18 | Kurier przywiezie to w poniedziałek po południu.
delivery 14 | Przesyłka jutro wyjeżdża z magazynu.
delivery 15 | Do piątku dostarczymy nowy blat.
delivery 18 | W poniedziałek nadam drugą paczkę, bez kosztów.
action 15 | Naprawę skończymy do piątku.
action 18 | Technik przyjedzie w poniedziałek.
action 13 | Jeszcze dziś sprawdzę to w magazynie.
action 14 | Jutro poprawimy fakturę.
action 19 | Sklep zostanie uruchomiony we wtorek.
action 15 | Kocioł będzie naprawiony do piątku.
reply 15 | Sprawdzę to z magazynem i odezwę się do piątku.
action 14 + reply 15 | Jutro skontaktuję się z producentem, a w piątek napiszę, kiedy będzie część.
delivery 14 + callback 15 | Wyślę to jutro i zadzwonię w piątek.
callback 14T10:00 | Zadzwonię jutro o 10, pasuje Pani?
callback 15 | obiecuje ze w piatek zadzwonie
delivery 14 | jutro wysle
reply 14 | Bardzo mi przykro, Pani Anno. Tak nie powinno być. Jutro napiszę, co się stało. Miłego dnia.
- | Jeśli będzie Pani chciała, mogę jutro zadzwonić.
- | Czy mam jutro zadzwonić?
- | Kiedy możemy zadzwonić, jutro czy w piątek?
- | Zadzwoniłem do Pana wczoraj o piątej.
- | W poniedziałek wysłaliśmy nową sztukę.
- | Niestety nie zwrócimy pieniędzy do piątku.
- | Nie mogę obiecać, że zdążymy do piątku.
- | Do piątku się nie wyrobimy.
- | Proszę przesłać zdjęcie do piątku.
- | Fakturę prosimy opłacić do 20 maja.
- | Paczki standardowo dostarczamy w ciągu dwóch dni.
- | Reklamacje rozpatrywane są w ciągu 30 dni.
- | W piątek jesteśmy czynni do 18.
- | Gwarancja trwa dwa lata od zakupu.
- | Pisała Pani, że odeśle paczkę w poniedziałek.
- | Kolega mówił, że zadzwoni w piątek, ale się pomylił.
- | W piątek będę poza biurem.
- | W przyszłym tygodniu jestem na urlopie.
- | Życzę miłego weekendu i dobrego poniedziałku.
- | Zamówienia złożone do 14 wysyłamy tego samego dnia.
- | Moglibyśmy wysłać to jutro, gdyby Pan chciał.
- | Będzie nam miło, jeśli napisze Pani do piątku.
- | Musi Pan odesłać towar w ciągu 14 dni.
- | Paczka została nadana we wtorek i dziś powinna być na poczcie.
- | Termin zwrotu mija w piątek.
- | Wolałby Pan, żebym zadzwonił jutro?
callback 14 | Jutro po południu spróbuję znowu zadzwonić.
callback 15 | Poproszę kolegę, żeby zadzwonił do Pani w piątek.
callback 14T11:00 | Jutro o 11:00 zdzwonimy się i to omówimy.
callback 13 | Ktoś z działu technicznego zadzwoni do Pana dziś po południu.
callback 15 | W piątek do Pani przedzwonimy.
reply 14 | Jutro to Panu potwierdzę.
reply 15 | Do piątku będzie Pani wiedziała, jaką podjęliśmy decyzję.
reply 15 | Proszę oczekiwać od nas maila do piątku.
reply 18 | W poniedziałek prześlę szczegółową ofertę.
reply 14T12:00 | Dokładną godzinę podam jutro do 12:00.
reply 13 | W ciągu dnia się odezwę.
reply 15 | W piątek powiem, co z tego wyszło.
reply 14 | Jutro przyjdzie do Pani SMS z kodem.
reply ? | Będę na bieżąco informować.
reply 15 | Dam Pani odpowiedź do piątku.
reply 18 | Kolejną wiadomość wyślemy w poniedziałek.
refund 15 | Pieniądze będą u Pani do piątku z powrotem na koncie.
refund 18 | Zwrot płatności nastąpi w poniedziałek.
refund 14 | Jutro zwracamy całą kwotę na kartę.
refund 15 | Te 40 zł oddamy do piątku.
refund 19 | Różnicę zobaczy Pan na koncie we wtorek.
refund 15 | Kaucję przelejemy do piątku.
delivery 14 | Jutro wyjeżdża od nas nowa sztuka.
delivery 15 | Kurier będzie u Pani w piątek z paczką.
delivery 18 | Nowy materac przyjdzie do Pani w poniedziałek.
delivery 15 | Do piątku będzie go Pan miał w domu.
delivery 18 | W poniedziałek dostarczymy pozostałe krzesła.
delivery 13 | Jeszcze dziś przekażemy to kurierowi.
delivery 15 | W piątek przywiozę to osobiście.
action 14 | Jutro anuluję drugie zamówienie.
action 15 | Do piątku będziemy to mieli rozwiązane.
action 18 | Ekipa wchodzi w poniedziałek.
action 13T18:00 | Dziś do 18:00 strona znowu będzie działać.
action 15 | Usterka zostanie usunięta do piątku.
action 14 | Jutro podjadę i rzucę na to okiem.
action 18 | W poniedziałek malujemy tę ścianę.
action 14 | Biorę to na siebie i jutro załatwię.
action ? | Zaraz się tym zajmę.
action 15 | Dopilnuję, żeby konto zostało zamknięte do piątku.
reply 14 + callback 15 | Jutro napiszę cenę, a w piątek zadzwonię.
- | Zadzwoniłabym jutro, ale mam urlop.
- | Chciałem do Pana zadzwonić w piątek.
- | Promocja kończy się w piątek.
- | Pani abonament odnowi się 20 maja.
- | W poniedziałek będzie Pan musiał być w domu.
- | Bank odblokuje środki w piątek.
- | Obiecała Pani, że formularz prześle w piątek.
- | Nikt do Pani jutro nie zadzwoni.
- | Od piątku do poniedziałku mamy zamknięte.
- | Cena wzrośnie w piątek.
- | Dostawa trwa dwa dni.
- | W piątek zostanie pobrana opłata 10 zł.
- | Jeśli prześle Pan formularz do piątku, zwrócimy pieniądze.
- | Mam nadzieję, że odpisze Pani do piątku.
- | Może wyślemy to jutro.
- | Nie wiem, czy zdążymy do piątku.
- | Dziś nie wysyłamy paczek.
- | Może Pan do nas zadzwonić jutro do 18.
"""
