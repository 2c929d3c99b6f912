"""What stands around the questions in two versions: the head, scales, themes and prompts."""

from __future__ import annotations

from questionnaires.comparing.change import (
    Changes,
    Where,
    of_anything,
    of_options,
    of_texts,
    of_the_rest,
)
from questionnaires.comparing.roles import Sight, Widening
from questionnaires.kinds import Language
from questionnaires.messages import N_
from questionnaires.model import Questionnaire, Theme

_ANOTHER = N_("%(new)s now and %(old)s before, so its answers are others")
_LESS_STRICT = N_("%(new)s now and %(old)s before, which is less than was promised")
_STRICTER = N_("%(new)s now and %(old)s before, which is more than was promised")
_MIRRORS = N_("stands beside another questionnaire than before")
_SPEAKS = N_("speaks %(languages)s too")
_SILENT = N_("no longer speaks %(languages)s")
_THEME_ADDED = N_("a new theme")
_THEME_REMOVED = N_("the theme is gone")
_SHARE = N_("counts who answered %(new)s of it now and %(old)s before")
_JOINED = N_("joined by %(questions)s, so its means are made of other questions")
_LEFT = N_("left by %(questions)s, so its means are made of other questions")
_PROMPT_ADDED = N_("a new prompt")
_PROMPT_REMOVED = N_("the prompt is gone")

STRICTNESS = ("shared", "confidential", "anonymous")


def of_head(old: Questionnaire, new: Questionnaire, languages: tuple[Language, ...]) -> Changes:
    top = Where("", "", languages)
    yield from of_texts(top.at("title"), old.title, new.title)
    yield from of_texts(top.at("purpose"), old.purpose, new.purpose)
    for field in ("kind", "respondent", "about"):
        before, now = getattr(old, field), getattr(new, field)
        if before != now:
            yield top.at(field).told("breaks", _ANOTHER, old=before, new=now)
    yield from _of_confidentiality(top.at("confidentiality"), old, new)
    yield from Widening(Sight.of_form(old), Sight.of_form(new)).changes(top)
    if old.mirrors != new.mirrors:
        yield top.at("mirrors").told("breaks", _MIRRORS)
    yield from of_anything(top.at("keep_months"), old.keep_months, new.keep_months)
    yield from _of_languages(top.at("languages"), old, new)


def _of_confidentiality(where: Where, old: Questionnaire, new: Questionnaire) -> Changes:
    before, now = (STRICTNESS.index(one.confidentiality) for one in (old, new))
    modes = {"old": old.confidentiality, "new": new.confidentiality}
    if now < before:
        yield where.told("breaks", _LESS_STRICT, **modes)
    elif now > before:
        yield where.told("removes", _STRICTER, **modes)


def _of_languages(where: Where, old: Questionnaire, new: Questionnaire) -> Changes:
    added = [one for one in new.languages if one not in old.languages]
    gone = [one for one in old.languages if one not in new.languages]
    if added:
        yield where.told("adds", _SPEAKS, languages=", ".join(added))
    if gone:
        yield where.told("removes", _SILENT, languages=", ".join(gone))


def of_scales(old: Questionnaire, new: Questionnaire, languages: tuple[Language, ...]) -> Changes:
    """Scales of both versions, each once however many questions share it."""
    for name, scale in new.scales.items():
        if name in old.scales:
            where = Where(f"scales.{name}.options", "", languages)
            yield from of_options(where, old.scales[name].options, scale.options)


def of_themes(old: Questionnaire, new: Questionnaire, languages: tuple[Language, ...]) -> Changes:
    before = {theme.id: theme for theme in old.themes}
    now = {theme.id for theme in new.themes}
    for number, theme in enumerate(new.themes):
        where = Where(f"themes[{number}]", "", languages)
        if theme.id not in before:
            yield where.told("adds", _THEME_ADDED)
            continue
        yield from _of_theme(where, before[theme.id], theme)
        members = [[one.id for one in form.of_theme(theme.id)] for form in (old, new)]
        yield from _of_members(where, *members)
    for number, theme in enumerate(old.themes):
        if theme.id not in now:
            yield Where(f"themes[{number}]", "", languages).told("removes", _THEME_REMOVED)


def _of_theme(where: Where, old: Theme, new: Theme) -> Changes:
    yield from of_texts(where.at("label"), old.label, new.label)
    shares = {"old": str(old.at_least_answered), "new": str(new.at_least_answered)}
    if old.at_least_answered != new.at_least_answered:
        yield where.at("at_least_answered").told("breaks", _SHARE, **shares)


def _of_members(where: Where, old: list[str], new: list[str]) -> Changes:
    for sentence, joined, others in ((_JOINED, new, old), (_LEFT, old, new)):
        questions = [one for one in joined if one not in others]
        if questions:
            yield where.told("breaks", sentence, questions=", ".join(questions))


def of_prompts(old: Questionnaire, new: Questionnaire, languages: tuple[Language, ...]) -> Changes:
    before = {prompt.id: prompt for prompt in old.prompts}
    now = {prompt.id for prompt in new.prompts}
    for number, prompt in enumerate(new.prompts):
        where = Where(f"prompts[{number}]", "", languages)
        if prompt.id not in before:
            yield where.told("adds", _PROMPT_ADDED)
            continue
        earlier = before[prompt.id]
        yield from of_the_rest(where, earlier, prompt, ("id", "text", "why"))
        yield from of_texts(where.at("text"), earlier.text, prompt.text)
        yield from of_texts(where.at("why"), earlier.why, prompt.why)
    for number, prompt in enumerate(old.prompts):
        if prompt.id not in now:
            yield Where(f"prompts[{number}]", "", languages).told("removes", _PROMPT_REMOVED)
