"""A judgement stands beside a self-evaluation: same themes, as many steps."""

from __future__ import annotations

from typing import get_args

from questionnaires.checks.walk import Faults, Parts
from questionnaires.draft import quoted
from questionnaires.messages import N_, Message
from questionnaires.model import About, Kind, Questionnaire, Respondent

_NOT_KIND = N_("only where kind is judgement, not %(given)s; remove it")
_NOT_RESPONDENT = N_("only where respondent is teacher, not %(given)s; remove it")
_NOT_ABOUT = N_("only where about is student, not %(given)s; remove it")
_NO_SUCH = N_("there is no questionnaire %(name)s; name one that exists")
_NOT_SELF_EVALUATION = N_("%(name)s is of kind %(kind)s; name a self_evaluation")
_NO_THEME = N_("%(name)s has no theme %(theme)s")
_STEPS = N_("should have as many steps as in %(name)s: %(steps)s")
_THEME_MISSING = N_("theme %(theme)s of %(name)s is missing")

_NEEDED = (
    ("kind", "judgement", get_args(Kind), _NOT_KIND),
    ("respondent", "teacher", get_args(Respondent), _NOT_RESPONDENT),
    ("about", "student", get_args(About), _NOT_ABOUT),
)


def mirroring(parts: Parts) -> Faults:
    """Only a teacher's judgement of a student mirrors."""
    mirrors = parts.definition.at("mirrors")
    if not mirrors.exists:
        return
    for field, needed, known, sentence in _NEEDED:
        given = parts.definition.at(field).text
        if given is not None and given in known and given != needed:
            yield mirrors.place, Message(sentence, {"given": given})


def mirror_faults(judgement: Questionnaire, mirrored: Questionnaire | None) -> Faults:
    """Where a judgement does not match the newest version of what it mirrors."""
    if mirrored is None:
        yield "mirrors", Message(_NO_SUCH, {"name": quoted(judgement.mirrors)})
        return
    name = quoted(mirrored.name)
    if mirrored.kind != "self_evaluation":
        yield "mirrors", Message(_NOT_SELF_EVALUATION, {"name": name, "kind": mirrored.kind})
        return
    ours, theirs = _steps_of_themes(judgement), _steps_of_themes(mirrored)
    for number, theme in enumerate(judgement.themes):
        if theme.id not in theirs:
            told = Message(_NO_THEME, {"name": name, "theme": quoted(theme.id)})
            yield f"themes[{number}].id", told
        elif ours[theme.id] != theirs[theme.id]:
            steps = ", ".join(map(str, sorted(theirs[theme.id])))
            yield f"themes[{number}]", Message(_STEPS, {"name": name, "steps": steps})
    for missing in sorted(theirs.keys() - ours.keys()):
        yield "themes", Message(_THEME_MISSING, {"name": name, "theme": quoted(missing)})


def _steps_of_themes(questionnaire: Questionnaire) -> dict[str, set[int]]:
    return {
        theme.id: {
            len(questionnaire.steps(question)) for question in questionnaire.of_theme(theme.id)
        }
        for theme in questionnaire.themes
    }
