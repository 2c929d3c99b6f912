"""A school's focus: write on its draft, publish it, and read what was published."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from questionnaires import Questionnaire
from service.errors import NotAllowed, NotFound
from service.rules import access
from service.store import definitions
from service.store.ground.database import transaction
from service.store.people import Person
from service.store.visiting import focus
from service.store.visiting.focus import FocusContent, FocusVersion, Pinned, Standing

OBSERVATION, INTERVIEW = "visit", "interview"  # what is taken where nothing was chosen
_OWN = re.compile(r"own_([0-9]+)")


@dataclass(frozen=True, slots=True)
class At:
    """Where a page stood when it was opened: revision 0 is a draft that nobody has written yet."""

    version: int
    revision: int


@dataclass(frozen=True, slots=True)
class Written:
    """What a page says of the draft; both forms by name."""

    content: FocusContent
    observation: str
    interview: str


@dataclass(frozen=True, slots=True)
class Forms:
    """What visits and talks can be written on, in the newest versions, by name."""

    observations: tuple[Questionnaire, ...]
    interviews: tuple[Questionnaire, ...]


def read(person: Person, school: UUID, number: int | None = None) -> tuple[FocusVersion, Standing]:
    """A published version, the newest where none is named, and the school's others."""
    stands = overview(person, school)
    found = [one for one in stands.published if number in (None, one.version)]
    if not found:
        raise NotFound(f"no published focus {number or ''} at {school}")
    return found[0], stands


def overview(person: Person, school: UUID) -> Standing:
    """All versions of the school; the draft is its leadership's alone."""
    access.check_reads_focus(person, school)
    stands = focus.standing(person.owner.id, school)
    if school in person.schools("leader"):
        return stands
    return Standing(None, stands.published)


def forms(person: Person) -> Forms:
    """The shipped forms, and the owner's own."""
    known = definitions.all_latest(person.owner.id)
    return Forms(
        tuple(one for one in known if access.is_for_visits(one)),
        tuple(one for one in known if access.is_for_talks(one)),
    )


def keep(person: Person, school: UUID, at: At, written: Written) -> Standing | None:
    """Save the draft. What stands is given back instead, where somebody else has saved since."""
    return _write(person, school, at, written, None)


def publish(person: Person, school: UUID, at: At, written: Written) -> Standing | None:
    """Save the draft and publish it, unless somebody else has saved since."""
    access.check_is_whole(written.content)
    return _write(person, school, at, written, focus.publish)


def new_area(stands: Standing, written: FocusContent) -> str:
    """An id that no area of the school has had: in old visits each one keeps its meaning."""
    known = [one.content for one in stands.published]
    if stands.draft is not None:
        known.append(stands.draft.content)
    ids = {area.id for content in (*known, written) for area in content.areas}
    taken = [int(found[1]) for one in ids if (found := _OWN.fullmatch(one))]
    return f"own_{max(taken, default=0) + 1}"


def _write(
    person: Person,
    school: UUID,
    at: At,
    written: Written,
    then: Callable[[UUID, UUID, int, int], bool] | None,
) -> Standing | None:
    access.check_writes_focus(person, school)
    access.check_areas(written.content)
    owner, offered = person.owner.id, forms(person)
    observation = _pinned(written.observation, offered.observations)
    interview = _pinned(written.interview, offered.interviews)
    with transaction():
        stands = focus.standing(owner, school)
        if at.version == stands.next_version and focus.keep(
            owner, school, at.version, at.revision, written.content, observation, interview,
            person.id,
        ):  # fmt: skip
            if then is not None:
                then(owner, school, at.version, at.revision + 1)
            return None
    return None if _says_so_already(stands, at, written, published=then is not None) else stands


def _says_so_already(stands: Standing, at: At, written: Written, *, published: bool) -> bool:
    """What is sent twice is no clash: the same words of the same version stand there."""
    there = stands.published if published else (stands.draft,)
    return any(
        one is not None
        and one.version == at.version
        and (one.content, one.observation[0], one.interview[0])
        == (written.content, written.observation, written.interview)
        for one in there
    )


def _pinned(name: str, offered: tuple[Questionnaire, ...]) -> Pinned:
    for one in offered:
        if one.name == name:
            return (one.name, one.version)
    raise NotAllowed(f"no visit is written on {name}")
