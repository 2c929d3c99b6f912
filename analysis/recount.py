"""Does a release still say what its documents say?"""

from __future__ import annotations

from analysis.counts import Counts, slots_of
from analysis.layout import Layout
from questionnaires import Questionnaire


def explains(
    questionnaire: Questionnaire,
    released: Counts,
    recount: Counts | None,
    erased: int = 0,
    changed: int = 0,
) -> bool:
    """Whether a recount differs by no more than the documents erased or changed since.

    Without erasures and changes that means: not at all. Each of them moves one person, so no
    slot of a question may differ by more than their number, and the persons by the erased only.
    """
    found = recount or Counts(0, b"")
    if found.persons + erased != released.persons:
        return False
    if not erased and not changed:
        return found.packed == released.packed
    layout = Layout.of(questionnaire)
    now, then = slots_of(layout, [recount, released])
    most = erased + changed
    return all(
        abs(now[slot] - then[slot]) <= most
        for question in layout.questions
        for slot in range(question.start, question.end)
    )
