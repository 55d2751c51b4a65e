"""What somebody said on a channel that is not mail: one vocabulary for chats, forms, calls, messengers and public walls."""

from opora.pure.utterances.reading import incoming
from opora.pure.utterances.utterance import NotAnUtterance, SentFile, Sequel, Speaker, Utterance, dump, load

__all__ = ["NotAnUtterance", "SentFile", "Sequel", "Speaker", "Utterance", "dump", "incoming", "load"]
