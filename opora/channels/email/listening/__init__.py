"""Mail that another mail server hands to us by LMTP or SMTP: it hears 250 after our commit and never before."""
