"""The few texts the scripts of the page must build themselves; every other text stands in a template."""

from __future__ import annotations

from django.utils.translation import gettext as _


def script_texts() -> dict[str, str]:
    """By name, in the reader's language; braces are filled by the script."""
    return {
        "close": _("Close"),
        "copied": _("Copied: {text}"),
        "failed": _("This did not work. Try again in a moment."),
        "kept_here": _("The desk cannot be reached. Your words are kept in this browser."),
        "not_sent": _("The answer in case #{number} was not sent: the desk asks something about it. Its words wait there."),
        "nothing_found": _("Nothing found"),
        "now": _("now"),
        "picked": _("Picked: {count}"),
        "recovered": _("Words kept in this browser were put back."),
        "saved": _("Saved {time}"),
        "saving": _("Saving…"),
        "take_away": _("Take away {name}"),
        "undo": _("Undo"),
        "upload_failed": _("{name} could not be uploaded."),
        "uploading": _("Uploading {name}"),
        "write_note": _("Add note"),
        "here": _("On this page"),
        "go_to": _("Go to"),
        "go_to_case": _("Case #{number}"),
        "search_for": _("Search for “{words}”"),
    }
