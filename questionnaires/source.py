"""The bytes of a definition file read as JSON, with what JSON itself lets slip."""

from __future__ import annotations

import json
import math
import re
from collections import Counter
from collections.abc import Iterator

from questionnaires.draft import Draft, within
from questionnaires.messages import N_, Message

LARGEST_FILE = 1024 * 1024
DEEPEST = 30
LARGEST_NUMBER = 1e12
# half of a surrogate pair breaks every page that shows it; control characters break print
UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")

Fault = tuple[str, Message]  # place and remedy


class NotJson(Exception):
    """The bytes are not JSON at all, so there is nothing further to look at."""

    def __init__(self, place: str, remedy: Message) -> None:
        super().__init__(place, remedy)
        self.place = place
        self.remedy = remedy


class _Object(dict[str, object]):
    """A JSON object that remembers which of its keys were written twice."""

    def __init__(self, pairs: list[tuple[str, object]]) -> None:
        super().__init__(pairs)
        self.twice: list[str] = []
        if len(self) < len(pairs):
            times = Counter(key for key, _ in pairs)
            self.twice = [key for key in times if times[key] > 1]


def parse(content: bytes) -> Draft:
    """The JSON of a file, or NotJson with line and column."""
    if len(content) > LARGEST_FILE:
        raise NotJson("", Message(N_("the file is too large; 1 MiB is the most")))
    try:
        written: object = json.loads(
            content.decode("utf-8"), object_pairs_hook=_Object, parse_int=_whole
        )
    except UnicodeDecodeError as error:
        raise NotJson(
            f"byte {error.start}", Message(N_("not UTF-8; save the file as UTF-8"))
        ) from None
    except json.JSONDecodeError as error:
        raise NotJson(*_unreadable(error)) from None
    except RecursionError:
        raise NotJson("", _TOO_DEEP) from None
    return Draft(written)


def faults(draft: Draft, depth: int = 0) -> Iterator[Fault]:
    """What a JSON reader accepts and a definition may not hold, anywhere in it."""
    if depth > DEEPEST:
        yield draft.place, _TOO_DEEP
        return
    yield from _of_value(draft)
    for item in draft.items():
        yield from faults(item, depth + 1)
    for key, entry in draft.entries():
        if UNPRINTABLE.search(key):
            yield (
                entry.place,
                Message(N_("the name holds a character that cannot be shown; remove it")),
            )
        yield from faults(entry, depth + 1)


_TOO_DEEP = Message(N_("nested too deep; %(most)s levels are the most"), {"most": DEEPEST})


def _of_value(draft: Draft) -> Iterator[Fault]:
    if isinstance(draft.value, _Object):
        for key in draft.value.twice:
            yield (
                within(draft.place, key),
                Message(N_("written twice in the same object; keep one")),
            )
    if isinstance(draft.value, float) and not math.isfinite(draft.value):
        yield (
            draft.place,
            Message(N_("not a number that can be counted with; write a plain number")),
        )
    if draft.number is not None and abs(draft.number) > LARGEST_NUMBER:
        yield draft.place, Message(N_("the number is too large; write a smaller one"))
    if draft.text is not None and UNPRINTABLE.search(draft.text):
        yield draft.place, Message(N_("holds a character that cannot be shown; remove it"))


def _whole(digits: str) -> int | float:
    # Python refuses to read integers of thousands of digits; as a float they are too large
    return int(digits) if len(digits) < 20 else float(digits)


def _unreadable(error: json.JSONDecodeError) -> Fault:
    if error.doc.startswith("\ufeff"):
        return "line 1, column 1", Message(
            N_("begins with a byte order mark; save as UTF-8 without it")
        )
    what = error.msg[:1].lower() + error.msg[1:]
    return f"line {error.lineno}, column {error.colno}", Message(
        N_("not valid JSON: %(what)s"), {"what": what}
    )
