"""What can be wrong with a roster: where it stands, what is wrong, and what would be right."""

from __future__ import annotations

from dataclasses import dataclass, field

MOST = 2000  # so many bad rows are told; a file with more is not a roster
LONGEST = 60  # letters of what was found that are repeated


@dataclass(frozen=True, slots=True, order=True)
class BadRow:
    """One fault. Its words are made where they are shown; no name of a person stands in it."""

    file: str
    line: int  # of the file; 0 where it is about the file as a whole
    fault: str
    column: str = ""
    found: str = ""
    right: str = ""


class NotARoster(Exception):
    """The file cannot be read at all; the faults say why."""

    def __init__(self, *faults: BadRow) -> None:
        super().__init__(", ".join(one.fault for one in faults))
        self.faults = faults


@dataclass(slots=True)
class Faults:
    """Gathers what is wrong."""

    found: list[BadRow] = field(default_factory=list)

    def add(
        self, file: str, line: int, fault: str, column: str = "", found: str = "", right: str = ""
    ) -> None:
        if len(self.found) >= MOST:
            raise NotARoster(*self.found, BadRow(file, line, "too_many_faults", right=str(MOST)))
        self.found.append(BadRow(file, line, fault, column, shortened(found), right))

    def told(self) -> tuple[BadRow, ...]:
        return tuple(sorted(self.found))


def shortened(found: str) -> str:
    """As much of it as a page can show."""
    seen = "".join(letter if letter.isprintable() else "�" for letter in found[: LONGEST + 1])
    return seen if len(seen) <= LONGEST else f"{seen[:LONGEST]}…"
