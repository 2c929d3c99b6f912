"""What two observers wrote of the same lesson, laid side by side."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import groupby

from analysis import PairedVisit, rating_of
from questionnaires import Questionnaire, ScaleQuestion
from service.rules import years
from service.store.visiting.counting import Written

Asked = Callable[[str, int], Questionnaire]


def paired(written: Iterable[Written], asked: Asked) -> tuple[PairedVisit, ...]:
    """The lessons of which two have sent their notes and talked with the teacher, each of them.

    Before that, what a number of them all becomes would tell one of the two what the other rated.
    """
    talked = (one for one in written if one.talked_at is not None)
    by_pair = sorted(talked, key=lambda one: (one.held_on, str(one.pair)))
    found = (_pair(list(own), asked)
             for pair, own in groupby(by_pair, key=lambda one: one.pair) if pair)  # fmt: skip
    return tuple(one for one in found if one is not None)


def signs_of(written: Iterable[Written], asked: Asked) -> dict[str, ScaleQuestion]:
    """The signs that observers rate, in the order of the newest version first."""
    versions = {(one.name, one.version) for one in written if one.is_notes}
    found: dict[str, ScaleQuestion] = {}
    for name, version in sorted(versions, key=lambda one: (-one[1], one[0])):
        for question in _rated(asked(name, version)):
            found.setdefault(question.id, question)
    return found


def _pair(written: list[Written], asked: Asked) -> PairedVisit | None:
    """The two first, where there are more."""
    notes = sorted((one for one in written if one.is_notes), key=lambda one: str(one.observer))
    if len({one.observer for one in notes}) < 2:
        return None
    first, second = notes[:2]
    a, b = (_scores(one, asked) for one in (first, second))
    signs = {sign: (a[sign][1], b[sign][1])
             for sign in a if sign in b and a[sign][0] == b[sign][0]}  # fmt: skip
    rated = {one.observer: (area_of(one), found[0]) for one in written if not one.is_notes
             and (found := rating_of(asked(one.name, one.version), one.document))}  # fmt: skip
    own, other = (rated.get(one.observer) for one in (first, second))
    return PairedVisit(
        str(first.pair),
        years.half_year(first.held_on).isoformat(),
        (str(first.observer), str(second.observer)),
        signs,
        (float(own[1]), float(other[1])) if own and other and own[0] == other[0] else None,
    )


def area_of(talks: Written) -> str:
    """What talks with students were about: what the observer chose, else what was agreed."""
    return (*talks.document.chosen("area"), talks.area)[0]


def _scores(written: Written, asked: Asked) -> Mapping[str, tuple[object, float]]:
    """By sign, how it is asked and what was rated."""
    questionnaire = asked(written.name, written.version)
    return {
        question.id: (
            tuple(step.value for step in questionnaire.steps(question)),
            questionnaire.score(question, value),
        )
        for question in _rated(questionnaire)
        if (value := written.document.text(question.id))
    }


def _rated(questionnaire: Questionnaire) -> Iterator[ScaleQuestion]:
    for theme in questionnaire.themes:
        yield from questionnaire.of_theme(theme.id)
