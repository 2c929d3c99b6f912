"""Scales are ordered, and themes are made of questions whose scores can be averaged."""

from __future__ import annotations

from itertools import pairwise

from questionnaires.checks import unknown
from questionnaires.checks.walk import Asked, Faults, Parts, step_lists
from questionnaires.draft import Draft, quoted
from questionnaires.messages import N_, Message

MOST_STEPS = 10

_UNORDERED = N_("scores should rise, or fall, with every step")
_TWO_SCALES = N_("has a scale already; keep either scale or options")
_NO_SCALE = N_("missing; name one of the scales, or write options here")
_THEME_IN_ROWS = N_("questions in rows belong to no theme; remove it")
_EMPTY_THEME = N_("no question counts in this theme; give it one or remove it")
_OTHER_ENDS = N_("scores of theme %(theme)s should go from %(low)s to %(high)s here too")


def ordered(parts: Parts) -> Faults:
    for options in step_lists(parts):
        scores = _scores(options)
        if scores is None:
            continue
        rising = all(before < after for before, after in pairwise(scores))
        falling = all(before > after for before, after in pairwise(scores))
        if not (rising or falling):
            yield options.place, Message(_UNORDERED)


def known_scales(parts: Parts) -> Faults:
    """A scale question has one scale: a shared one that exists, or steps of its own."""
    names = _scale_names(parts)
    for asked in parts.of_kind("scale"):
        scale, options = asked.draft.at("scale"), asked.draft.at("options")
        if scale.exists and options.exists:
            yield options.place, Message(_TWO_SCALES)
        elif not scale.exists and not options.exists:
            yield scale.place, Message(_NO_SCALE)
        if scale.text is not None and names is not None and scale.text not in names:
            yield scale.place, unknown.SCALE.told(scale.text, names)


def known_themes(parts: Parts) -> Faults:
    themes = theme_ids(parts)
    for asked in parts.of_kind("scale"):
        theme = asked.draft.at("theme")
        if theme.exists and asked.rows is not None:
            yield theme.place, Message(_THEME_IN_ROWS)
        elif theme.text is not None and themes is not None and theme.text not in themes:
            yield theme.place, unknown.THEME.told(theme.text, themes)


def themes_have_questions(parts: Parts) -> Faults:
    themes = theme_ids(parts)
    named = {asked.draft.at("theme").text for asked in parts.of_kind("scale")}
    # a misspelt theme is told where it stands; the one that was meant is not empty as well
    if not parts.asked or themes is None or any(one and one not in themes for one in named):
        return
    counted = {
        asked.draft.at("theme").text
        for asked in parts.asked
        if asked.draft.at("counts").value is not False
    }
    for theme in parts.definition.at("themes").items():
        if theme.at("id").text is not None and theme.at("id").text not in counted:
            yield theme.place, Message(_EMPTY_THEME)


def themes_share_ends(parts: Parts) -> Faults:
    """Means over a theme need the same lowest and highest score in all its questions."""
    first: dict[str, tuple[float, float]] = {}
    for asked in parts.of_kind("scale"):
        theme, ends = asked.draft.at("theme").text, _ends(parts, asked)
        if theme is None or ends is None or asked.rows is not None:
            continue
        low, high = first.setdefault(theme, ends)
        if ends != (low, high):
            field = "scale" if asked.draft.at("scale").exists else "options"
            wanted = {"theme": quoted(theme), "low": str(low), "high": str(high)}
            yield asked.draft.at(field).place, Message(_OTHER_ENDS, wanted)


def theme_ids(parts: Parts) -> list[str] | None:
    """The ids of the themes; nothing where one cannot be read, as it may be the one meant."""
    themes = parts.list_of("themes")
    given = [theme.at("id").text for theme in themes.items()] if themes is not None else [None]
    ids = [one for one in given if one is not None]
    return ids if len(ids) == len(given) else None


def steps_of(parts: Parts, question: Draft) -> Draft:
    """The steps of a scale question, shared or its own."""
    scale = question.at("scale").text
    holder = question if scale is None else parts.definition.at("scales").at(scale)
    return holder.at("options")


def _scale_names(parts: Parts) -> list[str] | None:
    """The names of the shared scales; nothing where they are not an object."""
    scales = parts.definition.at("scales")
    if scales.exists and not isinstance(scales.value, dict):
        return None
    return [name for name, _ in scales.entries()]


def _ends(parts: Parts, asked: Asked) -> tuple[float, float] | None:
    scores = _scores(steps_of(parts, asked.draft))
    return (min(scores), max(scores)) if scores else None


def _scores(options: Draft) -> list[int | float] | None:
    """The scores of a scale; nothing where one is missing or not a number, or they do not end."""
    if isinstance(options.value, list) and len(options.value) > MOST_STEPS:
        return None
    given = [option.at("score").number for option in options.items()]
    scores = [score for score in given if score is not None]
    return scores if scores and len(scores) == len(given) else None
