"""Greek, also when it is typed in Latin letters ("Greeklish")."""

from opora.pure.languages.greek.greeklish import typed_in_latin
from opora.pure.languages.language import Language, phrases_of, words_of

LANGUAGE = Language(
    code="el",
    stemmer="greek",
    spelling_discount=5,
    typed_in_latin=typed_in_latin,
    alphabet="α β γ δ ε ζ η θ ι κ λ μ ν ξ ο π ρ σ τ υ φ χ ψ ω",
    stop_words=words_of("""
        αλλά αν αντί απ από αργά ας αυτά αυτές αυτή αυτήν αυτό αυτοί αυτός αυτού αυτών αφού για γιατί δε δεν διότι εάν
        εγώ εδώ εδω είμαι είμαστε είναι είσαι είσαστε είστε είτε είχα είχε εκεί εμάς εμείς εμένα ένα ένας έναν ενώ
        επειδή επί επίσης εσάς εσείς εσύ έτσι έχει έχετε έχουμε έχουν έχω η ή ήδη ήμουν ήταν θα
        ίσως κάθε και καθώς κάποια κάποιος κάτι κατά κι με μέσα μετά μέχρι μη μην μια μία μιας μας μου μόνο
        μπορεί μπορείτε μπορώ να ο οι όμως όπου όπως όσο όταν ότι ούτε όχι παρά πάρα πια πιο ποια ποιο ποιος πολύ πόσο πότε
        που πού πρέπει πριν προς πως πώς σαν σας σε σου στα στη στην στις στο στον στους στου
        τα τη την της τι τις το τον του τους των τώρα υπάρχει χωρίς ως ώστε
        ευχαριστώ παρακαλώ καλημέρα καλησπέρα γεια θέλω θέλει"""),
    reply_prefixes=("Re", "Απ", "Απάντηση", "Σχετ", "Fw", "Fwd", "Πρθ", "Προώθηση"),
    automatic_prefixes=("Αυτόματη απάντηση", "Εκτός γραφείου"),
    greetings=phrases_of("""
        καλημέρα
        καλησπέρα
        καλή εβδομάδα
        χαίρετε
        γεια
        αγαπητέ
        αγαπητή
        αγαπητοί
        αξιότιμε
        αξιότιμη
        αξιότιμοι
        κύριε
        κυρία
        kalimera
        kalhmera
        kalispera
        kalhspera
        xairete
        geia"""),
    order_words=words_of("παραγγελ τιμολογ δέμα δεμα αποστολ αριθμ αρ απόδειξ αποδειξ επιστροφ paragg tracking arithm"),
    phone_words=words_of("τηλ τηλέφωνο τηλεφώνου κιν κινητό tilefono thl til kinito"),
    currency_words=words_of("ευρώ euro eur evro"),
)
