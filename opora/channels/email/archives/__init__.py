"""Archives of mail on disk: mbox, Maildir, folders of .eml, and zips of these, all read as one stream of mails."""

from opora.channels.email.archives.archive import Archive, ArchivedMail, NotAnArchive, open_archive

__all__ = ["Archive", "ArchivedMail", "NotAnArchive", "open_archive"]
