"""Who reads what of a visit, in the words of the page, made from the rule that guards the read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from analysis import FEWEST_TEACHERS, FEWEST_VISITS
from service.rules.visiting import sharing
from service.rules.visiting.talking import TWO
from service.store.visiting.shares import Share
from service.store.visiting.visits import Visit
from service.web.ground.languages import _
from service.web.sight import Sight, listed


def parts_said(relations: frozenset[str]) -> str:
    """What these relations read of a visit, as the middle of a sentence."""
    names = {
        "notes": _("the notes"),
        "signs": _("the signs"),
        "experiments": _("what is tried"),
        "interviews": _("the talks with students and the ratings from them"),
        "own_look": _("the teacher’s own look"),
        "reflection": _("what they write of the talk"),
        "own_note": _("their own note"),
    }
    return listed([names[part] for part in sharing.parts_read(relations)])


def sight_of_visit(visit: Visit, shares: Iterable[Share]) -> Sight:
    """The two, and whoever the teacher lets read just now."""
    one_more = parts_said(frozenset({sharing.SHARED}))
    let_in = [
        _("%(name)s, because %(teacher)s shares it: %(parts)s", name=one.name,
          teacher=visit.teacher_name, parts=one_more)
        for one in shares
        if one.withdrawn_at is None
    ]  # fmt: skip
    return Sight(
        _("Who sees this page?"),
        (visit.observer_name, visit.teacher_name, *let_in),
        (
            _(
                "Others in the leadership and other colleagues, unless the teacher shares it with"
                " one of them"
            ),
            _("The administration"),
            _("It is not used in personnel matters"),
        ),
    )


def sight_of_invited() -> Sight:
    """Who will read of a lesson, for the teacher who asks somebody in."""
    return Sight(
        _("You and whoever visits you read the notes"),
        (_("You"), _("Whoever visits you"), _("One more person at the school, if you share them")),
        (_("Others in the leadership and other colleagues"), _("The administration")),
    )


def published_rule() -> Sequence[tuple[str, str]]:
    """The whole rule, for all to read before anybody is visited: an icon and a sentence each."""
    two, one_more = TWO, frozenset({sharing.SHARED})
    return (
        ("lock", _("Teacher and visitor read %(parts)s.", parts=parts_said(two))),
        (
            "people",
            _(
                "The teacher may let one more person at the school read this, and take it back:"
                " %(parts)s.",
                parts=parts_said(one_more),
            ),
        ),
        (
            "eye",
            _(
                "Two visitors who see the same lesson do not read each other’s notes until each has"
                " talked their own visit through with the teacher."
            ),
        ),
        ("pencil", _("What each of the two notes for themselves is read by nobody else.")),
        (
            "building",
            _(
                "The school sees numbers only, from visits that were talked through, and only from"
                " %(visits)s visits and %(teachers)s teachers on: no words, and no teacher.",
                visits=FEWEST_VISITS,
                teachers=FEWEST_TEACHERS,
            ),
        ),
        (
            "building",
            _(
                "Of each class the school sees how many lessons were visited and with how many"
                " students somebody talked: not who did."
            ),
        ),
        ("x-lg", _("Nothing from a visit is used in personnel matters.")),
    )
