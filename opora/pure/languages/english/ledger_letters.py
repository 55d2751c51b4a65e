"""Drafts of the ledgers in English."""

from opora.pure.languages.ledger_letters import LedgerLetters

WORDS = LedgerLetters(
    ask="To go on, we need to know a few things from you; a short answer to each number is enough:",
    ask_again="Thank you for your answer. To finish, we still need a few things; a short answer to each number is enough:",
    ask_again_one="Thank you for your answer. To finish, we need just one more thing:",
    to_specify="please be more specific here",
    correction=(
        "On {day} we wrote to you: “{wrong}” That was not right, and we apologise. What is right: {right} "
        "If you have already acted on our message, please tell us what this means for you, and we will put it right."
    ),
    repair="We promised you: “{promise}” (due {day}). We did not keep our word, and we are sorry that you waited in vain.",
    new_time="New time: ",
    progress="We promised you: “{promise}” (due {day}). It is not finished yet; we are still working on it.",
    next_word="You will hear from us again by [day and time].",
    offer_realistic="All of it will be ready on {day}.",
    offer_part="By {day} we can finish the part you need first: …",
    offer_weekend="All of it by {day} is possible only with work at the weekend, at an extra charge of …",
    forms={
        "yes_no": "yes / no", "date": "a day and, if possible, a time", "amount": "a number or an amount", "choice": "one of the options",
        "file": "a file or a photo",
    },
    day="{day} {month} {year}",
    months=(
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ),
)  # fmt: skip
