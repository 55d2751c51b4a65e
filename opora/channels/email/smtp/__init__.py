"""Handing answers to the mailbox's SMTP server, with every outcome named."""
