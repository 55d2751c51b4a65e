"""Marks by which mail programs name the parts of an HTML mail, and what the cleaned HTML may keep."""

# From this element on everything is quoted.
REST: tuple[str, ...] = (
    "divRplyFwdMsg",
    "appendonsend",
    "stopSpelling",
    r"[\"']zwchr[\"']",
    # Outlook's line above its block of header lines, and the same line as browsers rewrite it
    r"border:\s?none;\s*border-top:\s?solid #(?:e1e1e1|b5c4df) 1\.0pt",
    r"border-top:\s?1(?:\.0)?pt solid rgb\((?:225, ?225, ?225|181, ?196, ?223)\)",
    r"data-marker\s*=\s*[\"']__(?:HEADERS|DIVIDER)__",
    r"title\s*=\s*[\"']beforequote:",
    "yahoo-quoted-begin",
)
# Nothing but quoted mail inside.
QUOTE: tuple[str, ...] = (
    r"\byahoo_quoted",
    "OLK_SRC_BODY_SECTION",
    "protonmail_quote",
    "zmail_extra",
    "mail-editor-reference-message-container",
    "ms-outlook-mobile-reference-message",
    r"(?:tutanota|missive|freshdesk|fernand)_quote",
    r"class\s*=\s*[\"'](?:outreach-quote|hs_reply|quotedReply)\b",
    "messageReplySection",
    "cm_replymail_content_wrap",
    r"name\s*=\s*[\"']?quote[\"'\s>]",
)
# Gmail's box around quotes, in which people also write.
GMAIL: tuple[str, ...] = (r"class\s*=\s*[\"'][^\"']*\bgmail_quote\b",)
# The line that announces a quote.
HEADER: tuple[str, ...] = ("moz-cite-prefix", "gmail_attr", "reply-intro", "OutlookMessageHeader", "domino-section-head")
SIGNATURE: tuple[str, ...] = (
    r"class\s*=\s*[\"'][^\"']*(?:gmail_signature|moz-signature|protonmail_signature_block)\b",
    r"id\s*=\s*[\"']?(?:x_)?(?:signature|ms-outlook-mobile-signature|aqm-signature|composer_signature)[\"'\s>]",
    r"messageSignatureSection|data-signature-widget\s*=\s*[\"']?container|\b(?:front-signature|bloop_sign|nylas-signature|cm_signature)\b",
    r"data-marker\s*=\s*[\"']__SIG_",
)
# At least one of these, in small letters, stands in every mark above.
ROOTS: tuple[str, ...] = (
    "quote", "sign", "border-top", "divrplyfwdmsg", "appendonsend", "stopspelling", "zwchr", "__", "olk_src_body", "zmail_extra",
    "reference-message", "replysection", "hs_reply", "cm_replymail", "moz-cite", "gmail_attr", "reply-intro", "outlookmessageheader", "domino",
)  # fmt: skip
HIDDEN: tuple[str, ...] = (
    r"display\s*:\s*none",
    r"mso-hide\s*:\s*all",
    r"visibility\s*:\s*hidden",
    r"max-height\s*:\s*0(?:px)?\s*(?:;|$|['\"!])",
    r"opacity\s*:\s*0\s*(?:;|$|['\"!])",
)

SAFE_TAGS = frozenset(
    """
    a abbr address article aside b bdi bdo big blockquote br caption center cite code col colgroup dd del dfn div dl dt em
    figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li mark ol p pre q rp rt ruby s samp section small
    span strike strong sub sup table tbody td tfoot th thead time tr tt u ul var wbr
    """.split()
)
# No position, no z-index, no background image: nothing may leave its frame or load anything.
SAFE_STYLES = frozenset(
    """
    background-color border border-bottom border-collapse border-color border-left border-radius border-right border-spacing
    border-style border-top border-width color direction font font-family font-size font-style font-variant font-weight height
    letter-spacing line-height list-style-type margin margin-bottom margin-left margin-right margin-top max-width min-width
    padding padding-bottom padding-left padding-right padding-top text-align text-decoration text-indent text-transform
    vertical-align white-space width word-break word-spacing
    """.split()
)
