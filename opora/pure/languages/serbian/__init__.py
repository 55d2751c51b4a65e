"""Serbian, in Cyrillic and Latin; Croatian and Bosnian are read as the same language."""

from opora.pure.languages.language import Language, phrases_of, words_of
from opora.pure.languages.serbian.scripts import LATIN_OF_CYRILLIC

LANGUAGE = Language(
    code="sr",
    stemmer="serbian",
    alphabet="a b c č ć d dž đ e f g h i j k l lj m n nj o p q r s š t u v w x y z ž",
    letters={"đ": "dj", **LATIN_OF_CYRILLIC},
    stop_words=words_of("""
        a ako ali bez bi bih bila bile bili bilo bio biste biti bude budem budete ću će ćemo ćete da dakle do
        dok ga gde gdje god i iako ih ili im iz ja je jedan jedna jedno jer jeste još ju kada kad kako kao ko
        koja koje kojeg koji kojoj kojim koju kod koliko li ma me mene meni mi mnogo može možete mogu moj moja
        moje molim mu na nad nakon nam nama nas naš naša naše ne nego neka neki nešto ni nije niko ništa nisam nismo niste nisu no
        njega njegov njih njoj o od oko on ona oni ono ova ovaj ove ovo pa po pod pre preko prema pri
        sa sam samo se si smo ste su sve svi svoj šta što ta tada taj tako takođe te tebe ti to toga tome tu
        u uz vam vama vas vaš vaša vaše već vi više za zašto zbog zar hvala poštovani dobar dan zdravo"""),
    reply_prefixes=("Re", "Odg", "Одг", "Fw", "Fwd", "Pros", "Прос", "Prosleđeno", "Прослеђено", "Proslijeđeno"),
    automatic_prefixes=("Automatski odgovor", "Аутоматски одговор", "Van kancelarije", "Odsutan"),
    greetings=phrases_of("""
        poštovani
        poštovana
        poštovane
        dobar dan
        dobro jutro
        dobro veče
        zdravo
        pozdrav
        ćao
        dragi
        draga"""),
    order_words=words_of("porudž narudž račun pošilj paket reklamac broj broja br faktur kupovin nalog predračun"),
    phone_words=words_of("tel telefon telefona mobilni mob zovite pozovite"),
    currency_words=words_of("din rsd dinar dinara evra evro eur km"),
)
