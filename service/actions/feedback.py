"""Gather the feedback of a team and of a school. Both read releases and nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from analysis import GroupCounts, HeatMap, Layout, ThemeBars, heat_map, theme_bars
from questionnaires import Questionnaire
from service.errors import NotFound
from service.rules import access
from service.store import definitions, groups, releases, rounds, schools
from service.store.groups import Group
from service.store.people import Person
from service.store.releases import Release
from service.store.rounds import Round
from service.store.schools import School


@dataclass(frozen=True, slots=True)
class View:
    """The heat map of some classes in one closed round, and the bars of one cell if asked."""

    round: Round | None
    rounds: tuple[Round, ...]  # closed ones, newest first
    earlier: Round | None
    questionnaire: Questionnaire | None
    forms: tuple[Questionnaire, ...]  # of the round, those that are counted for this person
    heat: HeatMap | None
    bars: ThemeBars | None
    shown: Group | None  # the class whose bars are shown
    theme: str | None


def of_team(
    person: Person,
    team_id: UUID,
    round_id: UUID | None,
    theme: str | None,
    class_id: UUID | None,
    form: str | None = None,
) -> tuple[Group, View]:
    """A team's classes."""
    access.check_logged_in_by_school(person)
    team = groups.group(person.owner.id, team_id)
    access.check_may_see_team(person, team)
    classes = groups.classes_of_team(person.owner.id, team_id)
    return team, _view(person, team.school, classes, round_id, theme, class_id, form)


def of_school(
    person: Person,
    school_id: UUID,
    round_id: UUID | None,
    theme: str | None,
    class_id: UUID | None,
    form: str | None = None,
) -> tuple[School, View]:
    """A school's classes, for its leadership."""
    access.check_logged_in_by_school(person)
    access.check_leads(person, school_id)
    school = schools.school(person.owner.id, school_id)
    classes = groups.classes(person.owner.id, school_id, ended=True)
    return school, _view(person, school_id, classes, round_id, theme, class_id, form)


def _view(
    person: Person,
    school: UUID,
    classes: Sequence[Group],
    round_id: UUID | None,
    theme: str | None,
    class_id: UUID | None,
    form: str | None,
) -> View:
    known = rounds.released(person.owner.id, [one.id for one in classes])
    asked = [(one, forms) for one in known if (forms := _counted_forms(one))]
    all_rounds = tuple(one for one, _ in asked)
    chosen = next((pair for pair in asked if round_id in (None, pair[0].id)), None)
    if chosen is None:
        if round_id is not None:
            _check_closed(person, school, round_id)
        return View(None, all_rounds, None, None, (), None, None, None, None)
    of, forms = chosen
    seen = [one for one in forms if access.sees_releases(person, one, school)]
    questionnaire = next((one for one in seen if one.name == form), (*seen, *forms)[0])
    access.check_sees_releases(person, questionnaire, school)
    before, then = _before(asked, of, questionnaire)
    found = releases.of_rounds(
        person.owner.id,
        [one.id for one in (of, before) if one],
        [one.id for one in classes],
        questionnaire.name,
        *{questionnaire.version, then},
    )
    there = set(rounds.groups_of(person.owner.id, of.id))
    lines = [(one, _line(one, classes)) for one in classes if one.id in there]
    now = _counted([(one, (one,)) for one, _ in lines], of, found)
    earlier = _counted(lines, before, found) if before else ()
    shown = next((one for one, _ in lines if one.id == class_id), None)
    bars = None
    if theme in {one.id for one in questionnaire.themes} and theme and shown:
        of_theme = _bars(questionnaire, theme, shown, now, earlier)
        bars = _as_far_as_seen(person, questionnaire, school, of_theme)
    return View(
        of,
        all_rounds,
        before,
        questionnaire,
        tuple(seen),
        heat_map(questionnaire, now, earlier),
        bars,
        shown if bars else None,
        theme if bars else None,
    )


def _check_closed(person: Person, school: UUID, round_id: UUID) -> None:
    """A closed round of the school may have nothing to show; any other is not here."""
    of = rounds.round(person.owner.id, round_id)
    if of.school != school or of.closed_at is None or of.trial:
        raise NotFound(f"no closed round {round_id}")


def _counted_forms(of: Round) -> tuple[Questionnaire, ...]:
    """The definitions of a round whose themes are laid side by side."""
    pinned = of.forms.items()
    asked = (definitions.questionnaire(of.owner, name, version) for name, version in pinned)
    return tuple(one for one in asked if one.themes and one.aggregates_for)


def _before(
    asked: Sequence[tuple[Round, tuple[Questionnaire, ...]]], of: Round, now: Questionnaire
) -> tuple[Round | None, int]:
    """The round before that asked the same, and in which version: only equals are compared."""
    for one, forms in asked:
        for then in forms:
            same = then.name == now.name and Layout.of(then).counts_as(Layout.of(now))
            if same and one.opens_on < of.opens_on:
                return one, then.version
    return None, now.version


def _line(one: Group, classes: Sequence[Group]) -> tuple[Group, ...]:
    """A class, then what it was or became in other years."""
    others = (other for other in classes if other.lineage == one.lineage and other.id != one.id)
    return (one, *others)


def _counted(
    lines: Sequence[tuple[Group, Sequence[Group]]], of: Round, found: Sequence[Release]
) -> tuple[GroupCounts, ...]:
    """What was counted of each class in a round, under whichever of its years it was asked."""
    by_group = {one.group: one for one in found if one.round == of.id}
    counted = []
    for one, line in lines:
        release = next((by_group[year.id] for year in line if year.id in by_group), None)
        counted.append(
            GroupCounts(
                str(one.id),
                one.name,
                release.invited if release else 0,
                release.counts if release else None,
            )
        )
    return tuple(counted)


def _bars(
    questionnaire: Questionnaire,
    theme: str,
    shown: Group,
    now: Sequence[GroupCounts],
    earlier: Sequence[GroupCounts],
) -> ThemeBars:
    own = next(one.counts for one in now if one.key == str(shown.id))
    before = next((one.counts for one in earlier if one.key == str(shown.id)), None)
    return theme_bars(questionnaire, theme, own, before)


def _as_far_as_seen(
    person: Person, questionnaire: Questionnaire, school: UUID, found: ThemeBars
) -> ThemeBars | None:
    """Without the questions that are counted for others; None where none is left."""
    seen = {one.id for one in questionnaire.questions() if access.sees_counts(person, one, school)}
    bars = tuple(bar for bar in found.bars if bar.question in seen)
    return replace(found, bars=bars) if bars else None
