"""What sounds like a promise in Serbian and is none: words of others ("Pišete da …"), doubt ("postoji mogućnost da …"), rules for all
orders ("reklamacije rešavamo u roku od 15 dana"), what is paid for by the way, and more of those who do not act for us."""

from __future__ import annotations

from opora.pure.languages.promising import joined

_OTHERS = r"""
    (?:proizvodjac\w*|dobavljac\w*|prevoznik\w*|kurirska~sluzba|banka|osiguranje|opstina|posta|komsi\w+|vlasnik\w*|stanodav\w+|upravnik\w*|investitor\w*|izvodjac\w*
    |aplikacija|pracenje|sistem|kurir\w*|spediter\w*|prodavac|sajt~kurira|dhl|dexpress|bex|aks|gls|operater\w*|distributer\w*|uvoznik\w*|partner\w*|podizvodjac\w*|aviokompanija|skupstina~stanara)"""
_SAY = r"""
    (?:pokazuje|tvrdi|javlja|pise|navodi|kaze|obecava|najavljuje|uverava|obavestava|procenjuje|predvidja|ocekuje|planira|razmatra|javi[ol]\w?|napisa[ol]\w?|potvrdjuje|potvrdi[ol]\w?
    |garantuje|odgovori[ol]\w?|prijavi[ol]\w?|saopsti[ol]\w?|saopstava|racuna|najavi[ol]\w?)"""
_YOU_SAY = r"""
    (?:pisete|pises|tvrdite|tvrdis|(?:ocekivali|mislili|nadali|racunali|ocekivao|ocekivala)~(?:ste|si)|navodite|navodis|kazete|kazes|pominjete|pominjes|spominjete|smatrate|mislite|ocekujete|ocekujes|isticete|podsecate|zahtevate|trazite
    |racunate|racunas|zamerate|citirate|pozivate~se|pretpostavljate)"""
_ASK = r"(?:pitate(?:~se)?|pitas|zanima~(?:vas|te)|zelite~da~znate|hocete~da~znate)"

TOLD = joined(rf"""
    \b(?:zva[ol]|trazi[ol]|moli[ol]|zahteva[ol]|javi[ol]|porucio|poruci[ol]|insistira[ol])[aie]?\b[^.;:,]{{0,50}}?,?~da\b|\b(?:trazili|zvali|molili|zahtevali|javili)\b[^.;:,]{{0,50}}?,?~da\b
    |\b{_YOU_SAY}\b[^.;:,]{{0,60}}?,?~(?:da|kako)\b|\b{_OTHERS}\b[^.;:,]{{0,40}}?\b{_SAY}\b[^.;:,]{{0,30}}?,?~(?:da|kako)\b|\b{_ASK}\b[^.;:]{{0,30}}?~(?:da~li|kada|kad|hocemo~li|gde|kako)\b
    |\bda~li\b|,~(?:kada|kad|zasto)~(?:cu|cemo|ce)\b|\b(?:stoji|pise~se|navedeno~je|napisano~je|zapisano|dogovoreno~je|navod|tvrdnja|utisak|glasina|pretpostavka|zabelezeno),?~da\b
    |\b(?:mejlu|dopisu|poruci|ugovoru|zapisniku|pismu|nalogu)~pise~da\b
    |\b(?:po~vasem|po~vasim~recima|prema~vasem~\w+|po~tebi|prema~navodima|prema~prognozi|prema~statusu|prema~pracenju|prema~aplikaciji|po~recima~\w+)\b""")
"""Others say so, or ask."""

REFUSAL = joined(r"""
    \b(?:racunamo|pretpostavljamo|procenjujemo|ocekujemo|cekamo|radimo~na~tome|trudimo~se|nadam~se),?~da\b
    |\b(?:(?:nije~)?moguce(?:~je)?|mogucnost|nije~(?:\w+~)?(?:iskljuceno|sigurno|izvesno|tacno|odluceno|istina)|moze~(?:se~)?(?:desiti|dogoditi)(?:~se)?|preti~da|razmatramo|razmisljamo(?:~o~tome)?
    |premisljamo~se|planira~se|razmatra~se|(?:nemojte|ne)~(?:da~)?(?:racuna\w+|ocekuj\w+|ocekiva\w+)(?:~na~to)?|ne~(?:mogu|mozemo)~da~(?:potvrd\w+|obec\w+|garant\w+)
    |bilo~bi~(?:lepo|dobro|sjajno)|postoji~(?:sansa|rizik)|sansa|rizik|bojim~se|plasim~se|ne~verujem~o?|sumnja\w+),?~(?:da|kako)\b
    |\b(?:verovatno|vjerovatno|eventualno|teoretski|teorijski|po~svoj~prilici|izgleda~da)\b|\b(?:razmatramo|razmisljamo|odbijamo|odbijam|hteli|htjeli|zeleli|planirali|nameravali|trebali|kamo~srece|da~bar)\b|\bplaniramo~da\b(?!.*\b(?:vam|vas)\b)""")
"""Before an act: it is only possible, thought of, or not to be counted on."""

_GOODS = r"""
    (?:pakete|paketi|posiljke|porudzbine|narudzbine|reklamacije|zahteve|zahtevi|zalbe|pitanja|prigovore|popravke|uplate|fakture|racune|prijave|novac~za~vracenu~robu|vracenu~robu
    |robu~sa~lagera|stete|nalaze|rezultate|depozite|primedbe|poruke|mejlove)"""

RULE = joined(rf"""
    ^(?!.*\b(?:vam|vas\w*|ti|tvoj\w*)\b)\W*(?:\w+~){{0,1}}?(?:{_GOODS}|rezultati|paketi|nalazi)~(?:\S+~){{0,4}}?(?:stizu|dolaze|idu|krecu|leze)~(?:\w+~){{0,3}}?
    (?:(?:u~roku~od|za|do|kroz)~(?:\w+~)?(?:\d+|dva|tri|pet|deset|nedelju|sedmicu)|sledeceg~dana|narednog)\b
    |^(?!.*\b(?:vam|vas\w*|ti)\b).*\b(?:leze|stize|stizu|bice)\b.*\bdana~od~\w+|\b(?:samo|iskljucivo)~(?:kod|za|u~slucaju)\b
    |^\W*(?!vas[aeu]?\b|tvoj\w*|obe|ove)(?:\w+~){{0,2}}?{_GOODS}~(?:\w+~){{0,4}}?\w{{2,}}(?:amo|emo|imo)~(?:\w+~){{0,4}}?(?:u~roku~od|za|do|tokom|najkasnije~za)
    ~(?:\w+~)?(?:\d+|dva|tri|pet|petnaest|trideset|jedan|jednog|nekoliko)(?:\s?(?:do|-|–)\s?\d+)?~(?:\w+~){{0,2}}?(?:sat\w*|cas\w*|dan\w*|nedelj\w*|h)\b
    |\buz~(?:doplatu|nadoknadu)\b|\bza~(?:doplatu|dodatnih)\b|\b(?:kupcima|klijentima|korisnicima|svima|svim)~(?:\w+~){{0,2}}?\w+mo\b
    |\bza~(?:porudzbin\w+|kupovin\w+|narudzbin\w+)~(?:od|preko|iznad)\b|\b(?:isporucujemo|popravljamo|vracamo|dostavljamo)~(?:samo|iskljucivo|tek~po)\b
    |\b(?:za|pri)~(?:uplat[ei]|porudzbin[ei]|placanj[eu])~(?:do|pre)\b|\b(?:automatski~se|se~(?:\w+~)?automatski)\b|\b(?:posle|nakon)~(?:registracije|prijave)\b|\b(?:valjda|mozda|verovatno)\b|\bradnim~danima\b|\bvikendom\b""")
"""What holds for everybody, or costs extra."""

STRANGERS = joined(r"""
    \b(?:vodovod|elektrodistribucija|distribucija|eps|toplana|postar\w*|posta|komsinica|upravnik~(?:zgrade|stambene)|skupstina~stanara|investitor\w*|izvodjac\w*|nevreme|notar\w*
    |javni~beleznik|izvrsitelj\w*|vatrogasci|katastar|(?:vas|tvoj|izabrani)~lekar|vasa~(?:lekarka|firma|skola|supruga)|vas~(?:suprug|sin|komsija|knjigovodja|advokat)|cimer\w*|brat|roditelji|operater\w*(?!~iz\b)|fond|apr|zeleznica|gradsko~\w+|gradska~\w+|ministarstvo|uprava~\w+|inspekcij\w+|druga~strana|protivna~strana|prethodni~stanar|podizvodjac\w*|uvoznik\w*|apoteka|ovlasceni~servis|servis~proizvodjaca
    |stanodav\w+|snabdevac\w*)\b""")
"""More of those who do not act for us."""

NOT_ACTS = joined(r"""
    \b(?:imate|imas)~(?:\w+~){0,3}?(?:pravo|obavezu|mogucnost|pregled|operaciju|ispit|razgovor~za)\b
    |\b(?:predstava|koncert|sastanak|upis|kurs|nastava|konkurs|izlozba|festival|turnir|ispit|obuka|voz|let)~(?:\w+~){0,4}?(?:pocinje|krece|polazi|polece|traje|odrzava~se|poceti|odrzati|je|zavrsava)\b
    |\b(?:filijala|radnja|prodavnica|bazen|kancelarija|recepcija|poslovnica|salon|restoran|parking)~ce~(?:\w+~){0,5}?(?:zatvoren|otvoren|raditi)\w*
    |\brazmatramo~\w+nje\b|\bspremamo~(?:za~\w+~|novu~|veliku~)|\b(?:cu|cemo)~(?:\w+~){0,2}?biti~(?:na~(?!vas|lic|adres|vez|racun)|u~(?:kancelariji|inostranstvu|putu)|odsut|nedostup)\w*|\bce~(?:[\w:.]+~){0,8}?biti~(?:\w+~)?nedostup\w+
    |\bvrac(?:am|amo)~se~(?:u|na|tek|sa~(?:odmora|puta))\b|\bkurirska~sluzba~(?:\w+~){0,3}?obavestenje\b
    |\bstize~(?:\w+~){0,3}?od~(?:snabdevaca|operatera|upravnika|poslodavca|dobavljaca)\b
    |\b(?:slavimo|proslavljamo|odbijamo|razmatramo~(?:mogucnost|otvaranje|uvodjenje|opciju)|razmisljamo|premisljamo|odmaramo|ostajemo|ne~slazemo|selimo~se|podrzavamo|iskljucujemo
    |raspravljamo|razgovaramo~o|obelezavamo|ucestvujemo|gajimo|racunamo|ocekujemo|pretpostavljamo)\b""")
"""Verbs in our person that do nothing for this customer."""

WHETHER = joined(r"""
    \b(?:uz~uslov|pod~pretpostavkom)\b|\bdovoljno~je~(?:samo~)?da~(?:(?:nam|mi|se|samo)~){0,2}(?:pisete|pozovete|kliknete|kazete|potvrdite|odgovorite|porucite|uplatite|javite|potpisete|posaljete)\b
    |\b(?:kad|kada)~(?:\w+~){0,2}?(?:doplatite|uplatite|platite)\b|\bna~(?:zahtev|zelju)\b""")
"""It hangs on what the customer wants."""

DOERS = joined(r"""
    \b(?:vasa|vas|tvoja|tvoj)~(?:sestra|majka|mama|otac|tata|brat|kolega|koleginica|asistentkinja|advokat|knjigovodja|baba|deda|prijatelj\w*|firma)\b|\b(?:baka|deka)\b
    |\bekipa~(?:vodovoda|toplane|distribucije|opstine)\b|\bkog~ste~(?:vi~)?\w+|(?<!nase )(?<!nasa )(?<!nas )(?<!\bza )(?<!\bu )(?<!\bna )\b(?:osiguranje|banka|sud|opstina|posta|policija|komsija|komsinica|postar|izvrsitelj|notar|voz|autobus|muz|supruga|sin|cerka|poslodavac|stanodavac|proizvodjac|uvoznik
    |distributer|gosti|rodjaci|roditelji|deca|penzija|plata|fond|ministarstvo|carina|skupstina~stanara|stanari)\b
    |\b(?:od|iz)~(?:(?:vaseg|vase|svog|svoje)~)?(?:suda|opstine|banke|fonda|toplane|vodovoda|distribucije|osiguranja|poslodavca|policije|ministarstva|eps-?a|carine|uprave|gradske~\w+|snabdevaca|katastra
    |izvrsitelja|komsije)\b""")
"""Strangers as those who act, or from whom something comes."""
