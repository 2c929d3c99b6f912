"""What stands in the JSON of a SurveyJS form: texts, answers to choose, and what is not taken."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from questionnaires.draft import Draft
from questionnaires.importing import reasons
from questionnaires.importing.conditions import number_of
from questionnaires.importing.kinds import Choice, Number, sound
from questionnaires.importing.languages import Spoken, Wording, language_code, spoken
from questionnaires.importing.report import Entry

MOST_TOLD = 8  # names of parts that one remark lists

# how a form looks, or what the software does by itself: nobody misses it in a report
_LAYOUT = re.compile(
    r"(?:\w*Width|width\w*|\w*Location|\w*Position|\w*Height|\w*Alignment|colCount|indent|innerIndent"
    r"|startWithNewLine|hideNumber|renderAs|state|size|cols|autoGrow|allowResize|acceptCarriageReturn"
    r"|placeholder|placeHolder|optionsCaption|allowClear|showClearButton|searchEnabled|searchMode"
    r"|closeOnSelect|rateType|displayMode|rateColorMode|scaleColorMode|displayRateDescriptions\w*"
    r"|showHeader|alternateRows|verticalAlign|cellHideMode|showNumber|showQuestionNumbers"
    r"|separateSpecialChoices|requiredErrorText|requiredText|otherErrorText|otherPlaceholder|panelCount"
    r"|panelAddText|panelRemoveText|addPanelText|removePanelText|templateErrorLocation|autocomplete"
    r"|keyDuplicationError|noEntriesText|gridLayoutColumns|useDisplayValuesInDynamicTexts|clearIfInvisible"
    r"|showProgressBar|progressBar\w*|showTOC|toc\w*|logo\w*|header\w*|background\w*|theme\w*|css\w*"
    r"|checkErrorsMode|textUpdateMode|clearInvisibleValues|focus\w*|goNextPageAutomatic|autoAdvance\w*"
    r"|questionsOnPageMode|show(?:Prev|Navigation|Preview)\w*|fitToContainer|(?:page(?:Next|Prev)"
    r"|complete|start|preview|edit)Text|questionStartIndex|questionTitlePattern|maxTextLength"
    r"|maxOthersLength|sendResultOnPageNext|storeOthersAsComment|useCommonMark|navigation\w*)"
)


def wording(draft: Draft) -> Wording:
    """A text as it is written: plain, or by language."""
    if draft.text is not None:
        return {"": draft.text}
    by_code: dict[str, str] = {}
    for locale, entry in draft.entries():
        if entry.text is not None:
            by_code.setdefault(language_code(locale), entry.text)
    return {code: text for code, text in by_code.items() if code in ("", "da", "sv", "en")}


def key_of(draft: Draft) -> str | None:
    """What is stored for an answer, as conditions write it."""
    if isinstance(draft.value, bool):
        return "true" if draft.value else "false"
    if draft.number is not None:
        return f"{draft.number:.12g}"
    return draft.text


def number(draft: Draft) -> Number | None:
    """A number, whether it is written as one or as a text."""
    if draft.text is not None:
        return number_of(draft.text)
    return sound(draft.number)


def choices(draft: Draft) -> list[Choice]:
    """The answers to choose from: bare values, or values with texts."""
    found = []
    for item in draft.items():
        bare = key_of(item)
        value = bare if bare is not None else key_of(item.at("value"))
        if value is None:
            continue
        text = wording(item.at("text"))
        # a value that is a word is what is read; a number reads the same in each language
        found.append(Choice(value, text or ({} if number_of(value) is not None else {"": value})))
    return found


def is_true(draft: Draft, *names: str) -> bool:
    """Is one of these switched on? Older forms call some of them otherwise."""
    return any(draft.at(name).value is True for name in names)


def tell_not_taken(entry: Entry, draft: Draft, known: Iterable[str], why: str) -> None:
    """Name the parts that are set, but not known here."""
    left = [name for name, part in draft.entries() if _is_set(part) and name not in set(known)]
    told = [name[:40] for name in left if not _LAYOUT.fullmatch(name)]
    if told:
        more = ["…"] if len(told) > MOST_TOLD else []
        entry.changed(why, parts=", ".join([*told[:MOST_TOLD], *more]))


def _is_set(draft: Draft) -> bool:
    return draft.value not in (None, False, "", "none", "default", [], {})


def languages_of(survey: Draft, file: Entry) -> Spoken:
    """The languages of all texts of a form."""
    codes = {language_code(locale) for text in _localized(survey) for locale, _ in text.entries()}
    locale = language_code(survey.at("locale").text or "")
    return spoken(codes, unnamed="" in codes, locale=locale, file=file)


def _localized(survey: Draft) -> Iterator[Draft]:
    """Every text that is written by language, anywhere in the form."""
    waiting = [survey]
    while waiting:
        draft = waiting.pop()
        keys = [key for key, _ in draft.entries()]
        if {"default", "da", "sv", "en"}.intersection(keys) and all(
            re.fullmatch(r"default|[a-z]{2}(-[A-Za-z]{2,4})?", key) for key in keys
        ):
            yield draft
        else:
            waiting += draft.items()
            waiting += (entry for _, entry in draft.entries())


def tell_conditional_choices(entry: Entry, draft: Draft) -> None:
    """Say what is lost where answers are fetched, filtered or shown as pictures."""
    if draft.at("choicesByUrl").exists or draft.at("choicesFromQuestion").exists:
        entry.changed(reasons.FETCHED_OPTIONS)
    conditions = ("visibleIf", "enableIf")
    if any(item.at(name).exists for item in draft.at("choices").items() for name in conditions) or (
        draft.at("choicesVisibleIf").exists or draft.at("choicesEnableIf").exists
    ):
        entry.changed(reasons.ALL_OPTIONS)
    if any(item.at("imageLink").exists for item in draft.at("choices").items()):
        entry.changed(reasons.NO_PICTURES)
