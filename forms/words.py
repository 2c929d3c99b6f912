"""What is kept of what somebody wrote."""

import re
import unicodedata

# Control characters other than newline and tab, and halves of surrogate pairs: no database
# keeps them all, and nobody means to write them.
_UNWRITABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_LINE_BREAK = re.compile(r"\s*\n\s*")


def cleaned(text: str) -> str:
    """The same words: one kind of newline, composed letters, nothing invisible around them."""
    newlines = text.replace("\r\n", "\n").replace("\r", "\n")
    return unicodedata.normalize("NFC", _UNWRITABLE.sub("", newlines)).strip()


def on_one_line(text: str) -> str:
    """Cleaned words for a field of one line."""
    return _LINE_BREAK.sub(" ", text)
