"""Codes as people type them."""

import re

CODE_SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's base 32: no I, L, O, U
CODE_LENGTH = 8
DIGITS = re.compile("[0-9]{6}")  # of an app, for half a minute
_SEPARATORS = re.compile(r"[\s._\-‐‑–—]+")
_LOOKALIKES = str.maketrans("ILO", "110")


def as_code(typed: str) -> str | None:
    """The code that was meant, however it was spaced and written; None where it cannot be one."""
    code = _SEPARATORS.sub("", typed).upper().translate(_LOOKALIKES)
    if len(code) == CODE_LENGTH and set(code) <= set(CODE_SYMBOLS):
        return code
    return None


def as_digits(typed: str) -> str | None:
    """Six digits, however they were spaced; None where it cannot be such a code."""
    code = _SEPARATORS.sub("", typed)
    return code if DIGITS.fullmatch(code) else None
