"""Where words of one person name another: what must be looked at before a copy leaves."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from questionnaires import Answer, Document, Log, Rows

SHORTEST = 2  # letters of a name that is looked for
GENITIVE = r"(?:['’]?s|['’])?"  # Annas, Bo's, Jonas'


def names_in(text: str, names: Iterable[str]) -> tuple[str, ...]:
    """Which of these names stand in a text, in whatever case, in the genitive too."""
    words = text.casefold()
    known = sorted({name for name in names if len(name) >= SHORTEST})
    return tuple(name for name in known if _pattern(name.casefold()).search(words))


@lru_cache(maxsize=4096)
def _pattern(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(name)}{GENITIVE}(?!\w)")


def words_of(document: Document, question: str) -> str:
    """All that was written to one question, in small forms and logs too."""
    own = document.others.get(question, "")
    answer = document.answers.get(question)
    return "\n".join(filter(None, (own, _words(answer) if answer is not None else "")))


def _words(answer: Answer) -> str:
    match answer:
        case str():
            return answer
        case Rows(rows):
            inside = [words_of(row, one) for row in rows for one in {*row.answers, *row.others}]
            return "\n".join(inside)
        case Log(lines):
            return "\n".join(line.text for line in lines)
        case _:
            return ""
