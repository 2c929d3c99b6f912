"""Talk a visit through: read it first, reflect, agree on what is tried, note for oneself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from service.actions.visiting.visits import OnVisit, found_by
from service.errors import NotFound
from service.rules import access
from service.rules.visiting.looks import Sign, signs, widest
from service.store import visits
from service.store.administration import readings
from service.store.ground.database import now, transaction
from service.store.people import Person
from service.store.visiting import talks
from service.store.visiting.talks import (
    NO_NOTE,
    NOTHING,
    Experiment,
    ExperimentWords,
    Laid,
    Occasion,
    OwnNote,
    Reflection,
)
from service.store.visiting.visits import Visit


@dataclass(frozen=True, slots=True)
class Before:
    """An earlier visit of the same two, to build on."""

    occasion: Occasion
    reflection: Reflection
    note: OwnNote  # the reader's own
    experiments: tuple[Experiment, ...]


@dataclass(frozen=True, slots=True)
class Talk:
    """A visit with all that was written on it and of it, for one reader."""

    visit: Visit
    relations: frozenset[str]
    forms: tuple[OnVisit, ...]  # the notes first
    signs: tuple[Sign, ...]
    laid: Laid | None  # None: for whom it is shared with
    experiments: tuple[Experiment, ...]  # of this visit
    before: tuple[Before, ...] = ()  # earlier visits, newest first

    @property
    def reflection(self) -> Reflection:
        return self.laid.reflections.get(self.visit.id, NOTHING) if self.laid else NOTHING

    @property
    def note(self) -> OwnNote:
        return self.laid.notes.get(self.visit.id, NO_NOTE) if self.laid else NO_NOTE

    @property
    def widest(self) -> Sign | None:
        """Where the two looks are furthest apart."""
        return widest(self.signs)

    @property
    def agreed_before(self) -> tuple[tuple[Occasion, Experiment], ...]:
        """What was agreed at earlier visits and is followed up now."""
        began = self.visit.sent_at
        return tuple(
            (one.occasion, tried)
            for one in self.before
            for tried in one.experiments
            if tried.words.status == "open"
            or (tried.followed_at and began and tried.followed_at >= began)
        )


def open_(person: Person, visit_id: UUID) -> Talk:
    """The page of one visit. Reading the other one's words is logged before it leaves."""
    found = found_by(person, visit_id)
    visit, owner = found.visit, person.owner.id
    if found.relations == {access.SHARED}:
        laid = None
        experiments = talks.experiments(owner, visit.id)
        others = found.others
    else:
        laid = talks.laid(owner, visit.id, visit.observer, visit.teacher, person.id)
        experiments = _of(laid, visit.id)
        other = access.the_other(person, visit)
        wrote = any(one.writer == other for one in laid.reflections.values())
        others = found.others | ({other} if wrote else set())
    readings.add_all(person, others, f"visit {visit.id}")
    return Talk(
        visit, found.relations, found.forms, _signs(visit, found.forms), laid, experiments,
        _before(visit, laid) if laid else (),
    )  # fmt: skip


def say_read(person: Person, visit_id: UUID) -> None:
    """The teacher says that the notes are read: a deed, so that no look at a page tells on them."""
    with transaction():
        visit = visits.visit(person.owner.id, visit_id)
        access.check_is_visited(person, visit)
        access.check_talks(person, visit)
        talks.set_seen(person.owner.id, visit_id)


def keep_reflection(
    person: Person, visit_id: UUID, words: Sequence[str], seen: Sequence[str | None]
) -> bool:
    """Write of the talk. Did the other one write meanwhile, so that both texts stand there now?"""
    owner = person.owner.id
    with transaction():
        _talking(person, visit_id)
        stands = talks.reflection(owner, visit_id).words
        kept = [access.both_kept(*each) for each in zip(seen, stands, words, strict=True)]
        if tuple(kept) != stands:
            talks.keep_reflection(owner, visit_id, kept, person.id)
    return _are_both(stands, words, kept)


def keep_note(person: Person, visit_id: UUID, text: str, seen: str | None) -> bool:
    """Note something for oneself. Has another page of one's own written meanwhile?"""
    owner = person.owner.id
    with transaction():
        _talking(person, visit_id)
        stands = talks.note(owner, visit_id, person.id).text
        kept = access.both_kept(seen, stands, text)
        if kept != stands:
            talks.keep_note(owner, visit_id, person.id, kept)
    return _are_both([stands], [text], [kept])


def add_experiment(person: Person, visit_id: UUID, words: ExperimentWords) -> None:
    """Agree on something to try. What is sent twice is agreed once."""
    owner = person.owner.id
    with transaction():
        visit = _talking(person, visit_id)
        if all(one.words != words for one in talks.experiments(owner, visit_id)):
            talks.add_experiment(owner, visit_id, visit.teacher, words)


def change_experiment(
    person: Person,
    visit_id: UUID,
    experiment_id: UUID,
    words: ExperimentWords,
    seen: ExperimentMarks,
) -> bool:
    """Change it, or write what came of it: from the page of its own visit or of a later one."""
    owner = person.owner.id
    with transaction():
        here = visits.visit(owner, visit_id)
        of = visits.visit(owner, talks.experiment(owner, experiment_id).visit)
        access.check_took_part(person, here)
        if (here.observer, here.teacher) != (of.observer, of.teacher):
            raise NotFound(f"no experiment {experiment_id} of the two of visit {visit_id}")
        _talking(person, of.id)
        before = talks.experiment(owner, experiment_id)
        stands = before.words
        kept = replace(
            words,
            text=access.both_kept(seen.text, stands.text, words.text),
            sign=access.both_kept(seen.sign, stands.sign, words.sign),
            became=access.both_kept(seen.became, stands.became, words.became),
            until=stands.until if _day(words) == seen.until else words.until,
            status=stands.status if words.status == seen.status else words.status,
        )
        if kept != stands:
            talks.change_experiment(owner, before, kept)
    return _are_both(_texts(stands), _texts(words), _texts(kept))


@dataclass(frozen=True, slots=True)
class ExperimentMarks:
    """What a page was filled with: marks of the words, and the day and the status as they stood."""

    text: str | None = None
    sign: str | None = None
    became: str | None = None
    until: str | None = None
    status: str | None = None


def set_talked(person: Person, visit_id: UUID, talked: bool) -> None:
    """The two have talked it through; on the same day it can be undone."""
    owner = person.owner.id
    with transaction():
        visit = _talking(person, visit_id)
        at = visit.plan.talked_at
        if talked and at is None:
            talks.set_talked(owner, visit_id, now())
        if not talked and at is not None:
            access.check_may_undo_talked(person, visit)
            talks.set_talked(owner, visit_id, None)


def _talking(person: Person, visit_id: UUID) -> Visit:
    """The visit, locked. A teacher who writes of it has read it."""
    owner = person.owner.id
    visit = talks.locked(owner, visit_id)
    access.check_talks(person, visit)
    if person.id == visit.teacher:
        talks.set_seen(owner, visit_id)
    return visit


def _day(words: ExperimentWords) -> str:
    return words.until.isoformat() if words.until else ""


def _texts(words: ExperimentWords) -> tuple[str, str, str]:
    return words.text, words.sign, words.became


def _are_both(stands: Sequence[str], given: Sequence[str], kept: Sequence[str]) -> bool:
    each = zip(stands, given, kept, strict=True)
    return any(after not in (before, wanted) for before, wanted, after in each)


def _signs(visit: Visit, forms: Sequence[OnVisit]) -> tuple[Sign, ...]:
    """The signs of the notes, beside the teacher's own look where this reader reads it."""
    notes = next((one for one in forms if one.questionnaire.name == visit.name), None)
    if notes is None or not notes.sent or notes.document is None:
        return ()
    own = next((one for one in forms if one.sent and _is_own_look(one)), None)
    return signs(
        notes.questionnaire,
        notes.document,
        own.questionnaire if own else None,
        own.document if own else None,
    )


def _is_own_look(form: OnVisit) -> bool:
    return form.questionnaire.respondent == "teacher"


def _of(laid: Laid, visit: UUID) -> tuple[Experiment, ...]:
    return tuple(one for one in laid.experiments if one.visit == visit)


def _before(visit: Visit, laid: Laid) -> tuple[Before, ...]:
    return tuple(
        Before(
            one,
            laid.reflections.get(one.visit, NOTHING),
            laid.notes.get(one.visit, NO_NOTE),
            _of(laid, one.visit),
        )
        for one in laid.occasions
        if (one.held_on, one.visit) < (visit.held_on, visit.id)
    )
