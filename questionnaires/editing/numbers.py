"""Numbers as people type them."""

import re

_WHOLE = re.compile(r"-?\d{1,15}", re.ASCII)
_NUMBER = re.compile(r"-?\d{1,12}[.,]\d{1,9}", re.ASCII)


def as_whole(typed: str) -> int | str:
    """The whole number that was typed, or the words as they are, for the loader to refuse."""
    return int(typed) if _WHOLE.fullmatch(typed) else typed


def as_number(typed: str) -> int | float | str:
    """The same, with a comma or a point where there is one."""
    return float(typed.replace(",", ".")) if _NUMBER.fullmatch(typed) else as_whole(typed)
