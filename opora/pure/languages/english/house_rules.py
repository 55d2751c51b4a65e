"""The ten house rules as a desk gets them, in English; each desk may word its own."""

WORDS = (
    "Answer in time, and say when you will be back",
    "Be kind, and start every talk with a clean slate",
    "Listen, and say back what you understood",
    "Answer every question",
    "Never guess: look it up, or say by when you will know",
    "Stand by what we wrote",
    "Offer a solution, and a second way",
    "Say sorry without excuses",
    "Make it your own; send nobody from door to door",
    "Check that it is solved, and learn from it",
)
