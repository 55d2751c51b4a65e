"""Reminders in English: what we need, by when, what follows."""

from opora.pure.languages.following_up import ReminderWords

WORDS = ReminderWords(
    rungs=(
        ("we need a few more answers about “{thing}”:\n\n{list}\n\nPlease send them by {day}; a few words are enough. {follows}"),
        (
            "this is a reminder of our questions about “{thing}”. We need these answers:\n\n{list}\n\nPlease "
            "send them by {day}; one word for each number is enough. {follows}"
        ),
        ("this is our last reminder about “{thing}”. We need these answers:\n\n{list}\n\nThe last day is {day}. {follows}"),
    ),
    follows="Without an answer we will pause the work and the date will move.",
    follows_default="Without an answer we will go on with this: {default}",
    expiring={
        "domain": "the domain {name} expires on {ends}. Unless we renew it, the website and the mail stop working.",
        "certificate": ("the certificate for {name} expires on {ends}. Without a new one browsers will warn people off the website."),
        "hosting": "the hosting {name} ends on {ends}. Unless it is renewed, the website stops working.",
        "other": "{name} ends on {ends}. Unless it is renewed, the service stops working.",
    },
    expired={
        "domain": "the domain {name} expired on {ends}. Until we renew it, neither the website nor the mail works.",
        "certificate": ("the certificate for {name} expired on {ends}. Without a new one browsers warn people off the website."),
        "hosting": "the hosting {name} ended on {ends}. Until it is renewed, the website does not work.",
        "other": "{name} ended on {ends}. Until it is renewed, the service does not work.",
    },
    decide="Shall we renew it for a year? Just answer YES or NO by {day}.",
)
