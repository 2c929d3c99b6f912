"""All the parts of a questionnaire for paper, in the order they are asked."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import groupby
from types import MappingProxyType

from markupsafe import Markup, escape

from forms.marks import Marks
from forms.paper import asking, conditions, options
from forms.paper.drawing import Rosters, Sheet, element
from forms.paper.words import PaperWords
from questionnaires import Question, Questionnaire, ScaleQuestion, Section, Step

MOST_COLUMNS = 6  # of a grid
_NONE: Mapping[str, str] = MappingProxyType({})
_NOBODY: Rosters = MappingProxyType({})


def draw_paper(
    questionnaire: Questionnaire,
    language: str,
    words: PaperWords,
    rosters: Rosters = _NOBODY,
    sights: Mapping[str, str] = _NONE,
) -> Markup:
    """Every section with room to answer by hand. `words` are in the language of the sheet.

    `rosters` are names by id for the sources that a pick is from; a short one is listed. `sights`
    are the sentences at questions that fewer people read, by question.
    """
    sheet = Sheet(
        questionnaire,
        questionnaire.in_language(language),
        words,
        Marks(""),
        {one.id: number for number, one in enumerate(questionnaire.asked, start=1)},
        {one.id: one for one in questionnaire.everywhere()},
        rosters,
        sights,
    )
    drawn = "".join(_section(sheet, one) for one in questionnaire.sections)
    return Markup(drawn + sheet.marks.symbols())


def _section(sheet: Sheet, section: Section) -> str:
    said = [f"<h2>{sheet.say(section.title)}</h2>"]
    if section.show_if is not None:
        said.append(element("p", "only", str(escape(conditions.said(sheet, section.show_if)))))
    if section.help:
        said.append(element("p", "hint", sheet.say(section.help)))
    head = element("div", "sheet-head", "\n".join(said))
    return f'<section class="sheet-part">{head}\n{_questions(sheet, section)}</section>\n'


def _questions(sheet: Sheet, section: Section) -> str:
    drawn = []
    for steps, group in groupby(section.questions, lambda one: _steps_in_a_grid(sheet, one)):
        together = list(group)
        scales = [one for one in together if isinstance(one, ScaleQuestion)]
        if steps is None or len(scales) < 2:
            drawn += [asking.question(sheet, one) for one in together]
        else:
            asked = [(one, asking.head(sheet, one)) for one in scales]
            drawn.append(options.grid(sheet, steps, asked))
    return "".join(drawn)


def _steps_in_a_grid(sheet: Sheet, question: Question) -> tuple[Step, ...] | None:
    if not isinstance(question, ScaleQuestion) or question.pictograms or question.show_if:
        return None
    steps = sheet.questionnaire.steps(question)
    return steps if len(steps) <= MOST_COLUMNS else None
