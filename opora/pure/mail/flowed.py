"""format=flowed (RFC 3676): lines that a program broke are joined again."""

import re

_QUOTE = re.compile(r">*")


def unflow(text: str, delete_space: bool) -> str:
    """Join soft line breaks within one quote depth; quote marks come back as `> `.

    `delete_space` is the DelSp parameter: the space before the break is no part of the text.
    """
    paragraphs: list[str] = []
    pieces: list[str] = []
    depth = 0
    for line in text.split("\n"):
        marks = _QUOTE.match(line)
        line_depth = marks.end() if marks else 0
        content = line[line_depth:]
        # The sender stuffs one space before lines that begin with a space, `>` or `From `.
        if content.startswith(" "):
            content = content[1:]
        if pieces and line_depth != depth:
            paragraphs.append(_paragraph(depth, pieces))
            pieces = []
        depth = line_depth
        if content.endswith(" ") and content != "-- ":
            pieces.append(content[:-1] if delete_space else content)
        else:
            if content == "-- " and pieces:
                paragraphs.append(_paragraph(depth, pieces))
                pieces = []
            pieces.append(content)
            paragraphs.append(_paragraph(depth, pieces))
            pieces = []
    if pieces:
        paragraphs.append(_paragraph(depth, pieces))
    return "\n".join(paragraphs)


def _paragraph(depth: int, pieces: list[str]) -> str:
    text = "".join(pieces)
    return f"{'>' * depth} {text}" if depth else text
