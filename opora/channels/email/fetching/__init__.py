"""Mail that we fetch from a mailbox by IMAP: one thread per mailbox, waiting in IDLE where the server offers it."""
