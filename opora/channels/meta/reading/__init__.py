"""What Meta's webhooks say, as pure values: payloads in, utterances and happenings out. No Django, no network, time comes in as `at`."""

from opora.channels.meta.reading.heard import Changed, Failure, Heard, HiddenThere, Seen
from opora.channels.meta.reading.messenger import read_messenger
from opora.channels.meta.reading.whatsapp import read_whatsapp

__all__ = ["Changed", "Failure", "Heard", "HiddenThere", "Seen", "read_messenger", "read_whatsapp"]
