"""Definitions in the schools' own hands: copy, write, bring in, try out, publish, retire."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import count
from pathlib import Path
from typing import Any
from uuid import UUID

from questionnaires import (
    Change,
    DefinitionError,
    Message,
    Mistake,
    Questionnaire,
    Remark,
    UnknownQuestionnaire,
    compare,
    imported,
    mirror_faults,
    read,
)
from service.actions.blank import BLANK, TITLE
from service.actions.rounds import check_classes
from service.errors import NotAllowed, NotFound, NotSound, Outdated
from service.rules import access
from service.store import definitions, drafts, rounds
from service.store.definitions import Published
from service.store.drafts import Draft
from service.store.ground.database import transaction
from service.store.people import Person
from service.store.rounds import Round

LONGEST_NAME = 36  # and a number after it
LONGEST_TITLE = 200  # of a trial's round
ESCAPES = re.compile(  # of JSON: a backslash, a pair that is one letter, and half a letter alone
    r"\\\\|\\u[dD][89abAB]\w\w\\u[dD][c-fC-F]\w\w|(\\u[dD][89a-fA-F][0-9a-fA-F]{2})"
)
LETTERS = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", "ä": "ae", "ö": "oe"})


@dataclass(frozen=True, slots=True)
class Library:
    """All definitions that an owner knows, each in its newest version."""

    shipped: tuple[Questionnaire, ...]  # by name
    own: tuple[Published, ...]  # by name; retired ones too
    drafts: tuple[Draft, ...]  # the one saved last first
    trials: tuple[Round, ...]  # not closed, and this person's to close; newest first


def library(person: Person) -> Library:
    access.check_shapes_questionnaires(person)
    owner = person.owner.id
    newest = {one.name: one for one in definitions.shipped()}
    return Library(
        tuple(newest.values()),
        definitions.published(owner),
        drafts.of_owner(owner),
        tuple(one for one in rounds.trials(owner) if access.may_try_out(person, one.school)),
    )


def draft(person: Person, draft_id: UUID) -> Draft:
    """A draft; all who write questionnaires see all of their owner's."""
    access.check_shapes_questionnaires(person)
    return drafts.draft(person.owner.id, draft_id)


def titles(content: str) -> Mapping[str, str]:
    """What a draft is called, by language, as far as it can be read."""
    try:
        written = json.loads(content)
    except (ValueError, RecursionError):
        return {}
    found = written.get("title") if isinstance(written, dict) else None
    said = found.items() if isinstance(found, dict) else ()
    return {language: words for language, words in said if isinstance(words, str)}


def remarks(of: Draft) -> tuple[Remark, ...]:
    """What was told of the file that a draft was made from, question by question."""
    return tuple(_unpacked(one) for one in json.loads(of.remarks or "[]"))


def begin(person: Person) -> UUID:
    """A draft of the smallest sound questionnaire. Returns its id."""
    return _add(person, TITLE, BLANK)


def copy(person: Person, name: str, version: int) -> UUID:
    """A draft with the same content under a name of its own."""
    content = definitions.content(person.owner.id, name, version)
    return _add(person, re.sub(r"-\d+$", "", name), content, f"{name} {version}")


def bring_in(person: Person, content: bytes, file_name: str) -> UUID:
    """A draft of what a file holds: ours, SurveyJS or XLSForm. Raises NotReadable, and why."""
    access.check_shapes_questionnaires(person)
    found = imported(content, file_name)
    written = json.dumps(found.definition, ensure_ascii=False, indent=2) + "\n"
    called = next(iter(titles(written).values()), Path(file_name).stem)
    told = json.dumps([_packed(one) for one in found.remarks], ensure_ascii=False)
    return _add(person, called, written, told=told)


def new_version(person: Person, name: str) -> UUID:
    """A draft of the next version of one's own definition: the one there is, or a new one."""
    access.check_shapes_questionnaires(person)
    owner = person.owner.id
    if definitions.is_shipped(name):
        raise NotAllowed(f"{name} is shipped; copy it")
    with transaction():
        drafts.one_at_a_time(owner)
        for one in drafts.of_owner(owner):
            if one.name == name:
                return one.id
        last = definitions.latest(owner, name)
        content = definitions.content(owner, name, last.version)
        return drafts.add(owner, person.id, name, content, f"{name} {last.version}")


def save(person: Person, draft_id: UUID, revision: int, content: str) -> int:
    """Keep what was written, sound or not, on top of a revision. Returns the new one.

    Raises Outdated where somebody else has saved since.
    """
    with transaction():
        found = drafts.draft(person.owner.id, draft_id, lock=True)
        access.check_may_change(person, found)
        return drafts.save(found.owner, found.id, revision, _storable(content))


def drop(person: Person, draft_id: UUID) -> None:
    """Throw a draft away."""
    with transaction():
        found = drafts.draft(person.owner.id, draft_id, lock=True)
        access.check_may_change(person, found)
        drafts.remove(found.owner, found.id)


def examine(
    owner: UUID, name: str, content: str
) -> tuple[Questionnaire | None, tuple[Mistake, ...]]:
    """The questionnaire that a draft would be, and every mistake in it.

    Where only what it mirrors stands in the way, both are there.
    """
    return _examined(owner, name, content, 1)


def before(of: Draft) -> Questionnaire | None:
    """The version before a draft, or what it was copied from; None where it began anew."""
    newest = None if definitions.is_shipped(of.name) else _latest(of.owner, of.name)
    if newest is not None or not of.origin:
        return newest
    name, _, version = of.origin.rpartition(" ")
    return definitions.questionnaire(of.owner, name, int(version))


def changes(person: Person, of: Draft) -> tuple[Change, ...]:
    """What a draft changes in the version before it, or in what it was copied from.

    Nothing where it is not sound yet, or began anew.
    """
    access.check_shapes_questionnaires(person)
    now, _ = examine(of.owner, of.name, of.content)
    known = before(of)
    return compare(known, now) if now and known else ()


def publish(person: Person, draft_id: UUID, revision: int | None = None) -> Questionnaire:
    """Make a draft the next version of its name, for ever. Raises NotSound with its mistakes.

    With a revision, only what was looked at is published: raises Outdated otherwise.
    """
    owner = person.owner.id
    with transaction():
        found = drafts.draft(owner, draft_id, lock=True)
        access.check_may_change(person, found)
        if revision not in (None, found.revision):
            raise Outdated(f"draft {draft_id} is at {found.revision}, not {revision}")
        ready = _sound(found)
        definitions.add(owner, person.id, ready, found.content, found.origin)
        drafts.remove(owner, found.id)
    return ready


def try_out(
    person: Person,
    draft_id: UUID,
    school: UUID,
    closes_on: date,
    classes: Sequence[UUID],
    title: str = "",
) -> UUID:
    """Ask some classes a draft as it is now, in a trial round. Returns the round's id.

    What they answer is read by nobody and deleted when the round closes. The draft stays.
    """
    owner = person.owner.id
    access.check_may_try_out(person, school)
    check_classes(owner, school, classes)
    with transaction():
        found = drafts.draft(owner, draft_id, lock=True)
        access.check_may_change(person, found)
        ready = _sound(found)
        if not can_be_tried(ready):
            raise NotAllowed(f"students in a round do not answer {found.name}")
        definitions.add(owner, person.id, ready, found.content, found.origin, trial=True)
        called = title or ready.title[ready.in_language(person.owner.language)]
        return rounds.add(
            owner, school, called[:LONGEST_TITLE], person.owner.today(), closes_on,
            {ready.name: ready.version}, sorted(set(classes)), trial=True,
        )  # fmt: skip


def can_be_tried(questionnaire: Questionnaire) -> bool:
    """A trial asks students, and keeps no promise of the anonymous mode."""
    return questionnaire.respondent == "student" and questionnaire.confidentiality != "anonymous"


def retire(person: Person, name: str) -> None:
    """Offer a definition no longer. What was answered to it can still be read."""
    owner = person.owner.id
    with transaction():
        known = next(
            (one for one in definitions.published(owner) if one.version.name == name), None
        )
        if known is None:
            raise NotFound(f"no questionnaire {name!r} of {owner}")
        access.check_may_retire(person, known.version)
        definitions.retire(owner, name)


def _add(person: Person, called: str, content: str, origin: str = "", told: str = "") -> UUID:
    access.check_shapes_questionnaires(person)
    owner = person.owner.id
    with transaction():
        drafts.one_at_a_time(owner)
        name = _free_name(owner, called)
        return drafts.add(owner, person.id, name, _storable(content), origin, _storable(told))


def _free_name(owner: UUID, called: str) -> str:
    """A name that stands for nothing yet. It ends in a number, and no shipped name ever does."""
    plain = unicodedata.normalize("NFKD", called.lower().translate(LETTERS))
    words = re.sub(r"[^a-z0-9]+", "-", plain.encode("ascii", "ignore").decode())
    base = words.lstrip("-0123456789")[:LONGEST_NAME].rstrip("-") or "skema"
    taken = definitions.taken(owner) | {one.name for one in drafts.of_owner(owner)}
    return next(name for name in (f"{base}-{number}" for number in count(2)) if name not in taken)


def _storable(text: str) -> str:
    """Without what no database keeps and no page shows: half a letter, and that of no text."""
    plain = text.encode("utf-8", "replace").decode().replace("\0", "")
    return ESCAPES.sub(lambda found: r"\ufffd" if found[1] else found[0], plain)


def _sound(of: Draft) -> Questionnaire:
    """What a draft becomes, in the next version of its name."""
    known = definitions.versions(of.owner, of.name)
    version = 1 + max((one.version for one in known), default=0)
    found, mistakes = _examined(of.owner, of.name, of.content, version)
    if found is None or mistakes:
        raise NotSound(mistakes)
    return found


def _examined(
    owner: UUID, name: str, content: str, version: int
) -> tuple[Questionnaire | None, tuple[Mistake, ...]]:
    file = f"{name}/{version}.json"
    try:
        found = read(content.encode("utf-8", "replace"), file, name, version)
    except DefinitionError as error:
        return None, error.mistakes
    if found.mirrors is None:
        return found, ()
    faults = mirror_faults(found, _latest(owner, found.mirrors))
    return found, tuple(Mistake(file, place, remedy) for place, remedy in faults)


def _latest(owner: UUID, name: str) -> Questionnaire | None:
    try:
        return definitions.latest(owner, name)
    except UnknownQuestionnaire:
        return None


def _packed(remark: Remark) -> dict[str, object]:
    reasons = [(one.id, dict(one.values)) for one in (remark.why, *remark.also)]
    return {"question": remark.question, "outcome": remark.outcome, "reasons": reasons}


def _unpacked(stored: Mapping[str, Any]) -> Remark:
    why, *also = (Message(key, values) for key, values in stored["reasons"])
    return Remark(stored["question"], stored["outcome"], why, tuple(also))
