"""How Czech names days, hours and deadlines."""

from opora.pure.languages.moments.words import MomentWords

WORDS = MomentWords(
    country="CZ",
    numbers={
        1: "jeden, jedna, jedno, jednu, jednoho, jedné, jednom, jednou hodinou", 1.5: "půldruhé, půldruhého",
        2: "dva, dvě, dvou, dvěma", 3: "tři, tří, třech, třemi", 4: "čtyři, čtyř, čtyřech, čtyřmi", 5: "pět, pěti", 6: "šest, šesti",
        7: "sedm, sedmi", 8: "osm, osmi", 9: "devět, devíti", 10: "deset, deseti, desíti", 11: "jedenáct, jedenácti",
        12: "dvanáct, dvanácti", 13: "třináct, třinácti", 14: "čtrnáct, čtrnácti", 15: "patnáct, patnácti", 16: "šestnáct, šestnácti",
        17: "sedmnáct, sedmnácti", 18: "osmnáct, osmnácti", 19: "devatenáct, devatenácti", 20: "dvacet, dvaceti",
        24: "čtyřiadvacet, čtyřiadvaceti", 30: "třicet, třiceti", 40: "čtyřicet, čtyřiceti", 45: "pětačtyřicet, pětačtyřiceti",
        48: "osmačtyřicet, osmačtyřiceti", 50: "padesát, padesáti", 60: "šedesát, šedesáti", 70: "sedmdesát, sedmdesáti",
        72: "dvaasedmdesát, dvaasedmdesáti", 80: "osmdesát, osmdesáti", 90: "devadesát, devadesáti",
    },
    ordinals={
        1: "prvního", 2: "druhého", 3: "třetího", 4: "čtvrtého", 5: "pátého", 6: "šestého", 7: "sedmého", 8: "osmého", 9: "devátého",
        10: "desátého", 11: "jedenáctého", 12: "dvanáctého", 13: "třináctého", 14: "čtrnáctého", 15: "patnáctého", 16: "šestnáctého",
        17: "sedmnáctého", 18: "osmnáctého", 19: "devatenáctého", 20: "dvacátého", 21: "jednadvacátého", 22: "dvaadvacátého",
        23: "třiadvacátého", 24: "čtyřiadvacátého", 25: "pětadvacátého", 26: "šestadvacátého", 27: "sedmadvacátého",
        28: "osmadvacátého", 29: "devětadvacátého", 30: "třicátého", 31: "jedenatřicátého",
    },
    units={
        "minute": """
            minuta, minuty, minutu, minut, minutě, minutách, minutám, minutami, minutou, min., minutka, minutky, minutku, minutek""",
        "hour": """
            hodina, hodiny, hodinu, hodin, hodině, hodinách, hodinám, hodinami, hodinou, hod., h, hodinka, hodinky, hodinku, hodinek""",
        "day": "den, dne, dny, dní, dnů, dnech, dnům, dnem, dnu, dni",
        "week": "týden, tejden, tejdne, týdne, týdny, týdnů, týdnu, týdnech, týdnem, týdnům, týd.",
        "month": "měsíc, měsíce, měsíci, měsíců, měsících, měsícem, měs.", "year": "roku, rok, roce", "day_night": "celých 24 hodin",
    },
    working="pracovní, pracovního, pracovních, pracovním, pracovními, pracovnímu, prac., všední, všedního, všedních, všedním",
    weekdays=(
        "pondělí, pondělek, pondělka, pondělního, pondělku, pondělím, ponděli",
        "úterý, úterek, úterka, úterku, úterního, úterým, úterý", "středa, středy, středu, středě, středou, středečního",
        "čtvrtek, čtvrtka, čtvrtku, čtvrtkem, čtvrtečního", "pátek, pátku, pátkem, pátečního, pátka",
        "sobota, soboty, sobotu, sobotě, sobotou, sobotního", "neděle, neděli, nedělí, nedělního",
    ),
    months=(
        "leden, ledna, lednu, lednem, led.", "únor, února, únoru, únorem", "březen, března, březnu, březnem",
        "duben, dubna, dubnu, dubnem", "květen, května, květnu, květnem", "červen, června, červnu, červnem",
        "červenec, července, červenci, červencem", "srpen, srpna, srpnu, srpnem", "září, zářím", "říjen, října, říjnu, říjnem",
        "listopad, listopadu, listopadem", "prosinec, prosince, prosinci, prosincem",
    ),
    days={
        -3: "předpředevčírem", -2: "předevčírem, předevčírem",
        -1: "včerejš*, včera, včerejší, včerejšího, včerejšku, včerejška, včírem",
        0: """
            dnešn*, dnes, dneska, dneškem, dnešek, dneška, dnešku, dnešní den, dnešního dne, dnešním dni, dnešním dnem, dnešní,
            dnešního, dnešním, ještě týž den""",
        1: """
            zítřejš*, zítra, zejtra, zitrej, zítřek, zítřka, zítřku, zítřkem, zítřejší, zítřejšího, zítřejším, zítřejšímu, zítřejší den,
            zítřejšího dne, zítřejším dni, zejtřka, zejtřejšího""",
        2: "pozítří, pozejtří, pozítřku, pozítřka, popozítří hned, pozítřejší, pozítřejšího, den po zítřku", 3: "popozítří",
    },
    parts={
        "day": "během dne, v průběhu dne, přes den, v průběhu celého dne, během celého dne",
        "morning": "ráno, rána, ránu, ránem, časně ráno, zrána, ranní, ranních, brzy ráno, po ránu",
        "forenoon": "dopoledne, dopoledním, dopoledních, dopol., dop.",
        "lunch": "oběda, obědem, obědě, oběd, v čase oběda, v poledních hodinách, přes poledne",
        "afternoon": "odpoledne, odpoledních, odpoledním, odpol., odp.",
        "evening": "večer, večera, večeru, večerem, navečer, podvečer, v podvečer, večerních",
        "night": "v noci, na noc, přes noc, noci na", "end": "před zavírací dobou",
    },
    noon="poledne, poledni, poledním, polednem, pravého poledne",
    midnight="půlnoc, půlnoci, půlnocí",
    by="do, až do, nejpozději do, nejdéle do, maximálně do, k, ke",
    within="během, v průběhu, v rámci, ve lhůtě, ve lhůtě do, v horizontu, v termínu do",
    in_="za",
    at="v, ve, na, o, od, k, ke, před koncem",
    clock_at="v, ve, kolem, okolo",
    end="""
        poslední den v, poslední den, posledního dne, druhé polovině, v druhé polovině, ve druhé polovině, konce, koncem, konci, konec,
        sklonku, závěru, závěrem""",
    this="tento, tohoto, tomto, tuto, této, tenhle, tohle, tuhle, tohohle, toto, letošního, letošní, nynější, nynějšího, toho",
    next="""
        příští, příštího, příštím, příštímu, příštích, následující, následujícího, následujícím, následujících, další, dalšího, dalším,
        budoucí, budoucího, nejbližších""",
    last="""
        minulý, minulého, minulém, minulou, minulé, minulá, uplynulý, uplynulého, uplynulém, předchozí, předchozího, předminulý,
        loňského, loňský""",
    short_weekdays=(
        "po, pon.", "út., ut.", "st., stř.", "čt., ctv.", "pá., pa.", "so., sob.", "ne., ned.",
    ),
    repeated_weekdays=(
        "pondělky", "úterky", "středy každý týden", "čtvrtky", "pátky", "soboty každý týden", "neděle každý týden",
    ),
    single_units={
        "hour": "hodiny, hodinky", "minute": "minuty", "week": "týdne", "month": "měsíce",
    },
    spells={
        15: "čtvrt hodiny, čtvrt hodinu, čtvrthodiny, čtvrthodinu, čtvrthodinky, čtvrthodinku",
        30: """
            půlhoďky, půl hoďky, půl hodiny, půl hodinu, půlhodiny, půlhodinu, půlhodinky, půlhodinku, půlhodině, půlhodině, půl hodině""",
        45: "tři čtvrtě hodiny, třičtvrtě hodiny, tři čtvrtiny hodiny",
        90: "hodinu a půl, hodiny a půl, půl druhé hodiny, půldruhé hodiny", 720: "půl dne",
    },
    day_spells={
        2: "den dva, den až dva, den-dva, jeden až dva dny, dva dny", 14: "čtrnáct dní, čtrnácti dní, čtrnácti dnů",
    },
    uncounted="""
        nejbližších dnech, nejbližších dnů, nejbližší dny, příštích dnech, příštích dnů, následujících dnech, následujících dnů,
        nejbližší době, nejbližších hodinách, pár dnů, pár dní""",
    first_working_day="první pracovní den, prvního pracovního dne, prvním pracovním dnem, první všední den",
    day_end="""
        konce pracovní doby, koncem pracovní doby, konci pracovní doby, konec pracovní doby, konce prac. doby, konce pracovního dne,
        konce dne, konci dne, koncem dne, konec dne, závěru dne, závěrem dne, konce směny, konce šichty, zavírací doby""",
    weekend="víkend, víkendu, víkendem, víkendy",
    from_said={
        -1: "den předem, o den dříve, den předtím, předchozí den",
        0: """
            tentýž den, týž den, ten samý den, téhož dne, stejný den, stejného dne, toho samého dne, v ten samý den, v tentýž den, ještě
            ten den""",
        1: "následující den, následujícího dne, druhého dne, druhý den, další den, o den později, den nato, den poté",
    },
    nearest="nejbližší, nejbližšího, nejbližším, nejbližšímu, nadcházející, nadcházejícího, nadcházejícím, nastávající",
    repeated_days="""
        ve všední dny, v pracovní dny, ve všední den, v pracovních dnech, v pracovní době, ve všedních dnech, každý všední den, každý
        pracovní den""",
    after_next="přespříští, přespříštího, přespříštím",
    middle="""
        první polovině, v první polovině, polovina, poloviny, polovině, půlka, půlky, půlce, prostředku, uprostřed, v polovině, půli""",
    beginning="začátku, začátkem, začátek, počátku, počátkem, počátek, zkraje, hned zkraje, úvodem, prvních dnech",
    during="během, v průběhu, v rámci",
    latest="nejpozději, nejdéle, nejdýl, nejzazší termín, maximálně, max.",
    around="úderem, s úderem, kolem, okolo",
    before="před, ještě před",
    after="po",
    from_="od, ode",
    between="mezi",
    to="do, až, až do, a až",
    and_="a",
    or_="nebo, či, anebo, případně, příp., popřípadě",
    number_mark="ti, mi, tí, dní",
    ago_before="před, asi před, zhruba před",
    ago="zpátky, zpět, nazpět",
    from_now="ode dneška, od dneška, od teď, od této zprávy, od odeslání této zprávy, od tohoto mailu, od tohoto e-mailu, ode dneška počítáno",
    coming="nejbližších, příštích, následujících, nadcházejících, několika nejbližších, dalších",
    vague="pár, několik, několika, párkrát, málo, vícero, řadu, jednotky, jednotek, nějaký, nějakou, hodně, mnoho",
    every="každý, každé, každou, každá, každého, vždy v, vždy ve, vždycky v, denně, každodenně, pravidelně",
    hour_mark="hodin, hodiny, hodinu, hodině, hodinou, hodinami, hodinách, hod., h, hodinami ráno",
    forenoon_mark="dop., am",
    afternoon_mark="odp., pm",
    clock_before={
        -30: "půl, v půl", -45: "čtvrt na", -15: "tři čtvrtě na, třičtvrtě na, tři čtvrti na, 3/4 na", -5: "za pět minut, za pět",
    },
    half_more="a půl",
    hours={
        1: "první", 2: "druhá, druhé, druhou", 3: "třetí", 4: "čtvrtá, čtvrté, čtvrtou", 5: "pátá, páté, pátou",
        6: "šestá, šesté, šestou", 7: "sedmá, sedmé, sedmou", 8: "osmá, osmé, osmou", 9: "devátá, deváté, devátou",
        10: "desátá, desáté, desátou", 11: "jedenáctá, jedenácté, jedenáctou", 12: "dvanáctá, dvanácté, dvanáctou",
        13: "třináctá, třinácté, třináctou", 14: "čtrnáctá, čtrnácté, čtrnáctou", 15: "patnáctá, patnácté, patnáctou",
        16: "šestnáctá, šestnácté, šestnáctou", 17: "sedmnáctá, sedmnácté, sedmnáctou", 18: "osmnáctá, osmnácté, osmnáctou",
        19: "devatenáctá, devatenácté, devatenáctou", 20: "dvacátá, dvacáté, dvacátou",
        21: "jednadvacátá, jednadvacáté, jednadvacátou, dvacátá první, dvacáté první",
        22: "dvaadvacátá, dvaadvacáté, dvaadvacátou, dvacáté druhé", 24: "čtyřiadvacáté",
    },
    year_mark="roku",
    of_month="tohoto měsíce, t. m., v měsíci, toho měsíce, aktuálního měsíce, tento měsíc",
    soft="""
        necelou, necelé, necelých, necelá, méně než, ani ne, hned, ihned, ještě, již, už, přesně, asi, zhruba, přibližně, cca,
        maximálně, max., nejvýše, nejvíce, někdy, dne, tedy, tzn., tj., čili, den, celý, celou, brzy, pozdě, zhruba tak, tak, nějak,
        bezprostředně, rovnou, klidně, vždy, opět, zase, konkrétně, právě, teprve""",
    from_event="od, ode, po, poté co, poté, co",
    people="""
        telefonu, mailu, e-mailu, poště, nás, mě, mne, vás, našeho, naší, našich, mého, mojí, technika, techniků, kolegy, kolegyně,
        vedoucího, účtárny""",
    counted_endings="ech, ích, ách, ami, ými, ích, ém, ou",
    named_days={
        "12-24": """
            štědrý den, štědrého dne, štědrém dni, štědrému dni, štědrým dnem, štědrý večer, štědrého večera, štědrém večeru, štědrým
            večerem""",
        "12-25": """
            první svátek vánoční, prvního svátku vánočního, prvním svátkem vánočním, prvním svátku vánočním, 1. svátek vánoční,
            1. svátku vánočního, boží hod, božího hodu, boží hod vánoční, božího hodu vánočního""",
        "12-26": """
            druhý svátek vánoční, druhého svátku vánočního, druhým svátkem vánočním, druhém svátku vánočním, 2. svátek vánoční,
            2. svátku vánočního, svatého štěpána, sv. štěpána""",
        "easter-46": "popeleční středa, popeleční středu, popeleční středy, popeleční středě, popeleční středou",
        "easter-3": "zelený čtvrtek, zeleného čtvrtka, zeleného čtvrtku, zeleném čtvrtku, zeleným čtvrtkem",
        "easter-2": "velký pátek, velkého pátku, velkého pátka, velkém pátku, velkému pátku, velkým pátkem",
        "easter-1": "bílá sobota, bílou sobotu, bílé soboty, bílé sobotě, bílou sobotou",
        "easter": "velikonoční neděle, velikonoční neděli, velikonoční nedělí, boží hod velikonoční, božího hodu velikonočního",
        "easter+1": """
            velikonoční pondělí, velikonočního pondělí, velikonočním pondělí, velikonočnímu pondělí, velikonočním pondělím, velikonoční
            pondělek""",
        "05-01": "první máj, prvního máje",
    },
    feasts={
        "12-24": "vánoce, vánoc, vánocům, vánocích, vánocemi, vánoci, vánoční svátky, vánočních svátků, vánočními svátky, vánočních svátcích",
        "12-31": "silvestr, silvestra, silvestru, silvestrem",
        "01-01": "nový rok, nového roku, novém roce, novému roku, novým rokem",
        "01-06": "tři krále, tří králů, třech králích, třemi králi", "02-14": "valentýna, svatého valentýna, sv. valentýna",
        "easter": """
            velikonoce, velikonoc, velikonocům, velikonocích, velikonocemi, velikonoční svátky, velikonočních svátků, velikonočními
            svátky, velikonočních svátcích""",
        "10-31": "halloween, halloweenu, halloweenem", "11-02": "dušičky, dušiček, dušičkách, dušičkami",
    },
    holiday_things="""
        přejeme, přeji, přeju, vám přejeme, vám přeji, vám přeju, hodně štěstí, hodně zdraví, hodně úspěchů, hodně sil, mnoho štěstí,
        mnoho zdraví, mnoho úspěchů, vše nejlepší, všechno nejlepší, vše dobré""",
    not_moments="""
        v novém roce, k vánocům, vše nejlepší k, všechno nejlepší k, vše nejlepší na, vše nejlepší do,
        všechno nejlepší do, nejlepší do nového roku, štěstí do nového roku, zdraví do nového roku, úspěchů do nového roku,
        pohody do nového roku, úspěch do nového roku, vstup* do nového roku, vykroč* do nového roku, start do nového roku, hezké velikonoční pondělí, krásné velikonoční
        pondělí, veselé velikonoční pondělí, svátky vánoční,
        krásný štědrý den, klidný štědrý den,
        pohodový štědrý den, hezký štědrý den, krásný štědrý večer, klidný štědrý večer, pohodový štědrý večer, požehnaný štědrý den,
        za leden, za únor, za březen, za duben, za květen, za červen, za červenec, za srpen, za září, za říjen, za listopad, za prosinec,
        na základě dnešního, na základě dnešní,
        omlouvám se za, omlouváme se za, omlouvám se vám za, omlouváme se vám za, se vám omlouvám za, omluvte nás za, děkuji za,
        děkujeme za, omluva za, dobrý den, dobrý večer, dobré ráno, dobré dopoledne, dobré odpoledne, hezký den, hezký večer, hezké
        ráno, hezké dopoledne, hezké odpoledne, hezký víkend, hezkou neděli, hezkou sobotu, hezký zbytek dne, hezký zbytek týdne, pěkný
        den, pěkný večer, pěkné ráno, pěkné dopoledne, pěkné odpoledne, pěkný víkend, pěkný zbytek, pěkný týden, hezký týden, krásný
        den, krásný večer, krásné ráno, krásné dopoledne, krásné odpoledne, krásný víkend, krásný týden, krásné pondělí, krásný pátek,
        hezké pondělí, hezké úterý, hezkou středu, hezký čtvrtek, hezký pátek, pěkný pátek, pěkné pondělí, příjemný den, příjemný večer,
        příjemné ráno, příjemné dopoledne, příjemné odpoledne, příjemný víkend, příjemný zbytek, klidný večer, klidný den, klidný
        víkend, klidnou noc, dobrou noc, úspěšný den, úspěšný týden, ve dne v noci, ze dne na den, den co den, dnes a denně, do té doby,
        v první řadě, na první pohled, v tu chvíli, na jednu stranu, za prvé, na konec, v poslední době, ve středu pozornosti, nikdy v
        neděli, půl na půl, celodenně, dnešní doba, dnešní době, do dnešního dne, ke dnešnímu dni, k dnešnímu dni, včas""",
    units_that_are_no_date="""
        set, sto, stovk*, tisíc*, milion*, tucet*, rok, roky, let, roků, letech, kus, kusy, kusů, kusech, ks, kč, korun, koruny, korunu,
        eur, euro, eura, procent, procenta, krát, kg, g, km, m, cm, mm, l, litr*, metr*, bod*, stran*, řád*, položk*, polož*, balí*,
        zásilk*, objednáv*, osob*, lid*, patro, patře, patra, případ*, kro*, variant*, vteřin*, sekund*, stup*, číslo, krabic*, pár*,
        sad*, faktur*, účt*, e-mail*, mail*, týmu, bodech""",
    clock_hours_after_by=(7, 23),
)  # fmt: skip
