"""What Serbian people say on Wednesday 13 May 2026 at 10:20, and when it is due (month and day; "?" hangs on something else)."""

SAID = """
prvog radnog dana avgusta => 08-03
prvi radni dan u junu => 06-01
u roku od 4 sata od ove poruke => 05-13T14:20
zaključno sa 31. julom => 07-31
u prepodnevnim satima sutra => 05-14
Zvaću Vas danas. => 05-13
još danas šaljem => 05-13
до краја дана => 05-13
do kraja dana => 05-13
do kraja radnog vremena => 05-13
u toku dana => 05-13
током дана => 05-13
sutra => 05-14
сутра ујутру => 05-14
sutra ujutru u 9 => 05-14T09:00
sutra u 9 => 05-14T09:00
sutra u devet sati => 05-14T09:00
сутра у 9 часова => 05-14T09:00
sutra u 15h => 05-14T15:00
sutra u 9 i 30 => 05-14T09:30
sutra do 10h => 05-14T10:00
do 15 časova => 05-13T15:00
do 15h => 05-13T15:00
до 15:00 => 05-13T15:00
do 14.30 => 05-13T14:30
u pola četiri => 05-13T15:30
у пола девет ујутру => 05-14T08:30
u tri i petnaest => 05-13T15:15
u petnaest do četiri => 05-13T15:45
u tri po podne => 05-13T15:00
danas u podne => 05-13T12:00
do podne => 05-13T12:00
do ponoći => 05-14T00:00
popodne => 05-13
večeras => 05-13
вечерас у 8 => 05-13T20:00
ujutru => 05-14
prekosutra => 05-15
prekosutra u 9 => 05-15T09:00
preksutra => 05-15
прекосутра пре подне => 05-15
u petak => 05-15
у петак => 05-15
do petka => 05-15
do petka u podne => 05-15T12:00
najkasnije do petka => 05-15
najkasnije u petak do 12 => 05-15T12:00
u petak 15. maja => 05-15
u petak, 15. 5. u 10 časova => 05-15T10:00
u subotu ujutru => 05-16
u nedelju => 05-17
do nedelje => 05-17
u ponedeljak => 05-18
odmah u ponedeljak ujutru => 05-18
od ponedeljka => 05-18
u utorak između 10 i 12 => 05-19T12:00
у уторак између 8 и 12 часова => 05-19T12:00
u sredu => 05-20
sledeće srede => 05-20
sledeće nedelje => 05-22
sledeće nedelje u utorak => 05-19
u utorak sledeće nedelje => 05-19
iduće nedelje => 05-22
идуће седмице => 05-22
naredne nedelje => 05-22
sledećeg petka => 05-22
u sledeći petak => 05-22
ovog petka => 05-15
ove nedelje => 05-15
do kraja nedelje => 05-15
krajem nedelje => 05-15
do kraja sledeće nedelje => 05-22
početkom sledeće nedelje => 05-18
sredinom sledeće nedelje => 05-20
posle vikenda => 05-18
za vikend => 05-17
do vikenda => 05-15
do kraja meseca => 05-31
krajem maja => 05-31
početkom juna => 06-01
do kraja godine => 12-31
do sutra => 05-14
do sutra uveče => 05-14
do sutra u podne => 05-14T12:00
do večeras => 05-13
za sat vremena => 05-13T11:20
za sat => 05-13T11:20
za pola sata => 05-13T10:50
za sat i po => 05-13T11:50
za 2 sata => 05-13T12:20
za 15 minuta => 05-13T10:35
za petnaestak minuta => 05-13T10:35
u roku od sat vremena => 05-13T11:20
u roku od 24 sata => 05-14T10:20
у року од 24 часа => 05-14T10:20
u narednih 48 sati => 05-15T10:20
u naredna 24 sata => 05-14T10:20
za dvadeset četiri sata => 05-14T10:20
u roku od četiri radna sata => 05-13T14:20
u roku od tri dana => 05-16
за три дана => 05-16
u roku od 2 radna dana => 05-15
u roku od dva radna dana => 05-15
za 3 do 5 radnih dana => 05-20
u roku od 3-5 radnih dana => 05-20
za dan-dva => 05-15
za dan ili dva => 05-15
za nedelju dana => 05-20
u roku od nedelju dana => 05-20
za dve nedelje => 05-27
za 14 dana => 05-27
za mesec dana => 06-13
za 3 meseca => 08-13
sledećeg radnog dana => 05-14
narednog radnog dana => 05-14
sutradan => 05-14
14. maja => 05-14
20.5. => 05-20
do 20.5. => 05-20
do 20.05.2026. => 05-20
20. 5. 2026. u 12:00 => 05-20T12:00
do 1. juna => 06-01
petnaestog maja => 05-15
dvadeset petog maja => 05-25
do 15-og => 05-15
15. ovog meseca => 05-15
u maju => 05-31
sledećeg meseca => 06-30
od 8 do 10 časova => 05-14T10:00
sutra od 9 do 11 => 05-14T11:00
oko 16h => 05-13T16:00
posle 14 časova => 05-13T14:00
od ponedeljka do srede => 05-20
danas ili sutra => 05-14
tokom srede => 05-20
u toku sutrašnjeg dana => 05-14
narednih dana => ?
za par dana => ?
za nekoliko sati => ?
u roku od 14 dana od prijema pošiljke => ?
3 dana nakon isporuke => -
u roku od 3 dana nakon isporuke => ?
juče => 05-12
prekjuče => 05-11
prošle nedelje => 05-08
prošlog petka => 05-08
pre dva dana => 05-11
pre sat vremena => 05-13T09:20
pre nedelju dana => 05-06
28. aprila => 04-28
svakog petka => 05-15
pon-pet 8-16h => 05-15T16:00
svaki dan od 8 do 16 => 05-13T16:00
subotom do 14h => 05-16T14:00
sutra u toku dana => 05-14
u narednih sat vremena => 05-13T11:20
tokom nedelje => 05-15
radnim danom 9-17h => 05-14T17:00
za dan ili dva => 05-15
prvog radnog dana => 05-14
danas popodne oko 4 => 05-13T16:00
za sat do dva => 05-13T12:20
do petka, 15. maja, do 14 časova => 05-15T14:00
Zvaću Vas u petak, a sutradan dolazim. => 05-15 05-16
za nepunih sat vremena => 05-13T11:20
za 10ak minuta => 05-13T10:30
za desetak dana => 05-23
za vikend, u subotu do 14h => 05-16T14:00
у среду у пола пет поподне => 05-20T16:30
sljedeći tjedan u utorak => 05-19
u peatk => 05-15
prekosurta => 05-15
"""

HARMLESS = """
Račun za jul je poslat.
Sa nama je lako.
Garancija je 2 godine.
Cena je 15,50 dinara.
Porudžbina 20260514, telefon 011 123 456.
Verzija 3.5.2 to ispravlja.
Prodavnica je na 1. spratu.
Pre svega, izvinite.
Dobar dan, prijatan vikend i lep pozdrav!
Želim Vam prijatno popodne.
Imamo 5 komada.
Čekam već 3 dana.
Dostava traje dva radna dana.
Do sada ništa.
Sat mi je pokvaren.
Posao je gotov, sve je u redu.
u 5 prodavnica
Добро јутро, лепо вече!
za 5 dinara manje
Čekam već nedelju dana.
za 20 odsto jeftinije
Izvinjavam se za pet dana tišine.
Na tri rate po 2.410 dinara.
Kod MAJ15 daje popust.
"""

HOLIDAYS = """
Isporučićemo to do Božića. => by 2027-01-07
Испоручићемо то до Божића. => by 2027-01-07
do Bozica => by 2027-01-07
pre Božića => by 2027-01-07
uoči Božića => by 2027-01-07
posle Božića => 2027-01-07
za Božić => 2027-01-07
do katoličkog Božića => by 2026-12-25
do Nove godine => by 2027-01-01
до Нове године => by 2027-01-01
posle Nove godine => 2027-01-01
najkasnije do Nove godine => by 2027-01-01
pred Novu godinu => 2027-01-01
do srpske Nove godine => by 2027-01-14
na Badnje veče => 2027-01-06
Бадње вече => 2027-01-06
do Sretenja => by 2027-02-15
на Сретење => 2027-02-15
pre Uskrsa => by 2027-05-02
пре Ускрса => by 2027-05-02
posle Vaskrsa => 2027-05-02
na Veliki petak => 2027-04-30
na Uskršnji ponedeljak => 2027-05-03
do Đurđevdana => by 2027-05-06
do Djurdjevdana => by 2027-05-06
na Vidovdan => 2027-06-28
od Božića do Uskrsa => range 2027-05-02
prošlog Božića => past 2026-01-07
dva dana posle Nove godine => 2027-01-03
nedelju dana pre Božića => 2026-12-31
Srećan Božić! => -
Христос се роди, срећан Божић! => -
Srećna Nova godina! => -
Sve najbolje u Novoj godini! => -
Božićna rasprodaja => -
novogodišnji poklon => -
новогодишњи поклон => -
pre uskršnje akcije => -
posle praznika => -
pre praznika => -
Čekam od Božića. => -
od Uskršnjeg ponedeljka => -
Javiće vam se Petar Božić. => -
za Božić Batu => -
Poklon za Božić je stigao. => -
Cene rastu u novoj godini. => -
"""
