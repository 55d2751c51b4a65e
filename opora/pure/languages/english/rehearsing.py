"""How simulated customers of a rehearsal write in English."""

from opora.pure.languages.rehearsing import RehearsalWords

WORDS = RehearsalWords(
    names=(
        "Emma Clarke",
        "James Wood",
        "Olivia Hughes",
        "Daniel Price",
        "Sophie Bennett",
        "Mark Turner",
    ),
    openings=(
        "Hello, {what}",
        "Hi, I have been trying for half an hour. {what}",
        "Good afternoon, {what}",
    ),
    asks=(
        "When will it work again?",
        "It is about order {order}, I need it by Friday. Can we make it?",
        "What should I do now?",
        "Please get back to me.",
    ),
    moods=(
        "",
        "This is the second time this month!",
        "I am really angry, I have paid and have nothing.",
        "Thank you in advance for your help.",
    ),
    odd=(
        "Hello, I want to return something from order {order}, it is too small. How do I do that?",
        "Could you send me the invoice for order {order}?",
        "Are you open on Saturday as well?",
    ),
)
