"""The rules of a definition that its shape alone cannot say."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from difflib import get_close_matches
from itertools import pairwise
from typing import get_args

from questionnaires.draft import Draft
from questionnaires.model import LANGUAGES, Questionnaire, Reader

MOST_QUESTIONS = 300

Faults = Iterator[tuple[str, str]]  # place and remedy


def faults(definition: Draft) -> Faults:
    """Every rule that is broken, wherever the parts that a rule needs are sound."""
    for rule in _RULES:
        yield from rule(definition)


def mirror_faults(judgement: Questionnaire, mirrored: Questionnaire | None) -> Faults:
    """Where a judgement does not match the newest version of what it mirrors."""
    if mirrored is None:
        yield "mirrors", f"there is no questionnaire {judgement.mirrors!r}; name one that exists"
        return
    if mirrored.kind != "self_evaluation":
        yield "mirrors", f"{mirrored.name!r} is a {mirrored.kind}; name a self_evaluation"
        return
    ours, theirs = _steps_of_themes(judgement), _steps_of_themes(mirrored)
    for number, theme in enumerate(judgement.themes):
        if theme.id not in theirs:
            yield f"themes[{number}].id", f"{mirrored.name!r} has no theme {theme.id!r}"
        elif ours[theme.id] != theirs[theme.id]:
            wanted = " and ".join(map(str, sorted(theirs[theme.id])))
            yield f"themes[{number}]", f"should have {wanted} steps, as in {mirrored.name!r}"
    for missing in sorted(theirs.keys() - ours.keys()):
        yield "themes", f"theme {missing!r} of {mirrored.name!r} is missing"


def _steps_of_themes(questionnaire: Questionnaire) -> dict[str, set[int]]:
    return {
        theme.id: {
            len(questionnaire.steps(question)) for question in questionnaire.of_theme(theme.id)
        }
        for theme in questionnaire.themes
    }


def _sections(definition: Draft) -> Iterator[Draft]:
    return definition.at("sections").items()


def _questions(definition: Draft) -> Iterator[Draft]:
    for section in _sections(definition):
        yield from section.at("questions").items()


def _option_lists(definition: Draft) -> Iterator[Draft]:
    for _, scale in definition.at("scales").entries():
        yield scale.at("options")
    for question in _questions(definition):
        yield question.at("options")


def _step_lists(definition: Draft) -> Iterator[Draft]:
    for _, scale in definition.at("scales").entries():
        yield scale.at("options")
    for question in _scale_questions(definition):
        yield question.at("options")


def _scale_questions(definition: Draft) -> Iterator[Draft]:
    return (question for question in _questions(definition) if question.at("kind").text == "scale")


def _texts(definition: Draft) -> Iterator[Draft]:
    """Every place where a text in several languages may stand."""
    yield definition.at("title")
    yield definition.at("purpose")
    for theme in definition.at("themes").items():
        yield theme.at("label")
    for options in _option_lists(definition):
        for option in options.items():
            yield option.at("label")
    for section in _sections(definition):
        yield section.at("title")
        yield section.at("help")
        for question in section.at("questions").items():
            yield question.at("text")
            yield question.at("help")
            yield question.at("guidance")


def _languages(definition: Draft) -> Faults:
    """Every text exists in each declared language and in no other."""
    declared = [item.text for item in definition.at("languages").items()]
    if not declared or any(language not in LANGUAGES for language in declared):
        return
    for text in _texts(definition):
        if not isinstance(text.value, dict):
            continue
        for language in declared:
            if language is not None and language not in text.value:
                yield text.at(language).place, "missing; write the text in this language too"
        for language, entry in text.entries():
            if language in LANGUAGES and language not in declared:
                yield entry.place, "not among the languages; declare it there or remove the text"


def _unique(drafts: Iterator[Draft], what: str) -> Faults:
    first: dict[str, str] = {}
    for draft in drafts:
        if draft.text is None:
            continue
        if draft.text in first:
            yield draft.place, f"{draft.text!r} stands at {first[draft.text]} already; {what}"
        first.setdefault(draft.text, draft.place)


def _ids(definition: Draft) -> Iterator[Draft]:
    for section in _sections(definition):
        yield section.at("id")
        for question in section.at("questions").items():
            yield question.at("id")


def _unique_names(definition: Draft) -> Faults:
    yield from _unique(_ids(definition), "give this one an id of its own")
    themes = (theme.at("id") for theme in definition.at("themes").items())
    yield from _unique(themes, "give this theme an id of its own")
    for options in _option_lists(definition):
        values = (option.at("value") for option in options.items())
        yield from _unique(values, "give this option a value of its own")
    for field in ("languages", "readers", "aggregates_for"):
        yield from _unique(definition.at(field).items(), "remove one of the two")
    for question in _questions(definition):
        for field in ("readers", "aggregates_for"):
            yield from _unique(question.at(field).items(), "remove one of the two")


def _size(definition: Draft) -> Faults:
    asked = sum(1 for _ in _questions(definition))
    if asked > MOST_QUESTIONS:
        yield "sections", f"too many questions; at most {MOST_QUESTIONS}, not {asked}"


def _ordered_scores(definition: Draft) -> Faults:
    for options in _step_lists(definition):
        scores = _scores(options)
        if scores is None:
            continue
        rising = all(before < after for before, after in pairwise(scores))
        falling = all(before > after for before, after in pairwise(scores))
        if not (rising or falling):
            yield options.place, "scores should rise, or fall, with every step"


def _scores(options: Draft) -> list[int | float] | None:
    """The scores of a scale; nothing where one is missing or not a number."""
    given = [option.at("score").number for option in options.items()]
    scores = [score for score in given if score is not None]
    return scores if scores and len(scores) == len(given) else None


def _known_scales(definition: Draft) -> Faults:
    scales = _scale_names(definition)
    for question in _scale_questions(definition):
        scale, options = question.at("scale"), question.at("options")
        if scale.exists and options.exists:
            yield options.place, "has a scale already; keep either scale or options"
        elif not scale.exists and not options.exists:
            yield scale.place, "missing; name one of the scales, or write options here"
        if scale.text is not None and scales is not None and scale.text not in scales:
            yield scale.place, _unknown("scale", scale.text, scales)


def _known_themes(definition: Draft) -> Faults:
    themes = _theme_ids(definition)
    if themes is None:
        return
    for question in _scale_questions(definition):
        theme = question.at("theme")
        if theme.text is not None and theme.text not in themes:
            yield theme.place, _unknown("theme", theme.text, themes)


def _scale_names(definition: Draft) -> list[str] | None:
    """The names of the shared scales; nothing where they are not an object."""
    scales = definition.at("scales")
    if scales.exists and not isinstance(scales.value, dict):
        return None
    return [name for name, _ in scales.entries()]


def _theme_ids(definition: Draft) -> list[str] | None:
    """The ids of the themes; nothing where one cannot be read, as it may be the one meant."""
    themes = definition.at("themes")
    if themes.exists and not isinstance(themes.value, list):
        return None
    given = [theme.at("id").text for theme in themes.items()]
    ids = [one for one in given if one is not None]
    return ids if len(ids) == len(given) else None


def _unknown(what: str, written: str, known: list[str]) -> str:
    near = get_close_matches(written, known, n=1)
    if near:
        return f"unknown {what} {written[:60]!r}; did you mean {near[0]!r}?"
    if not known:
        return f"unknown {what} {written[:60]!r}; no {what} is defined, so define it in {what}s"
    return f"unknown {what} {written[:60]!r}; use one of {', '.join(known)}"


def _themes_have_questions(definition: Draft) -> Faults:
    themes = _theme_ids(definition)
    questions = list(_questions(definition))
    named = [question.at("theme").text for question in questions]
    # a misspelt theme is told where it stands; the one that was meant is not empty as well
    if (
        not questions
        or themes is None
        or any(theme is not None and theme not in themes for theme in named)
    ):
        return
    counted = {
        question.at("theme").text
        for question in questions
        if question.at("counts").value is not False
    }
    for theme in definition.at("themes").items():
        if theme.at("id").text is not None and theme.at("id").text not in counted:
            yield theme.place, "no question counts in this theme; give it one or remove it"


def _themes_share_ends(definition: Draft) -> Faults:
    """Means over a theme need the same lowest and highest score in all its questions."""
    first: dict[str, tuple[float, float]] = {}
    for question in _scale_questions(definition):
        theme, ends = question.at("theme").text, _ends(definition, question)
        if theme is None or ends is None:
            continue
        low, high = first.setdefault(theme, ends)
        if ends != (low, high):
            place = question.at("scale" if question.at("scale").exists else "options").place
            yield place, f"scores of theme {theme!r} should go from {low} to {high} here too"


def _ends(definition: Draft, question: Draft) -> tuple[float, float] | None:
    scale = question.at("scale").text
    shared = definition.at("scales").at(scale) if scale is not None else question
    scores = _scores(shared.at("options"))
    return (min(scores), max(scores)) if scores else None


def _named_readers(definition: Draft) -> Faults:
    if definition.at("confidentiality").text not in ("confidential", "anonymous"):
        return
    for asked in (definition, *_questions(definition)):
        if any(asked.at("readers").items()):
            place = asked.at("readers").place
            yield place, "nobody reads these answers by name; leave it empty or be shared"


def _narrowing(definition: Draft) -> Faults:
    for field in ("readers", "aggregates_for"):
        if definition.at(field).exists and not isinstance(definition.at(field).value, list):
            continue
        allowed = {role.text for role in definition.at(field).items()}
        for question in _questions(definition):
            for role in question.at(field).items():
                if role.text in get_args(Reader) and role.text not in allowed:
                    yield role.place, f"{role.text!r} is not in the questionnaire's {field}"


def _mirroring(definition: Draft) -> Faults:
    if not definition.at("mirrors").exists:
        return
    needed = {"kind": "judgement", "respondent": "teacher", "about": "student"}
    for field, value in needed.items():
        given = definition.at(field).text
        if given is not None and given != value:
            yield "mirrors", f"only where {field} is {value}, not {given[:60]}; remove it"


_RULES: tuple[Callable[[Draft], Faults], ...] = (
    _size,
    _languages,
    _unique_names,
    _ordered_scores,
    _known_scales,
    _known_themes,
    _themes_have_questions,
    _themes_share_ends,
    _named_readers,
    _narrowing,
    _mirroring,
)
