"""A form with all its parts on one page, for whoever types what stands on paper."""

from __future__ import annotations

from functools import lru_cache

from forms import Heading
from questionnaires import Condition, PickQuestion, Question, Questionnaire, Section

MOST_KEPT = 200  # versions


@lru_cache(maxsize=MOST_KEPT)
def on_one_page(asked: Questionnaire) -> Questionnaire:
    """The same questions in one section, so that every condition is followed while one types.

    The parts' titles are headings in between. Who was drawn by lot stands on paper already.
    """
    questions: list[Question] = []
    for one in asked.sections:
        questions += [_title(one), *(_under(one, question) for question in one.questions)]
    first = asked.sections[0]
    all_of_it = first.model_copy(update={"show_if": None, "questions": tuple(questions)})
    return asked.model_copy(update={"sections": (all_of_it,)})


def _title(section: Section) -> Heading:
    title = Heading(
        id=section.id, kind="note", text=section.title, help=section.help, show_if=section.show_if
    )
    return title.model_copy(update={"id": f"part-{section.id}"})  # a hyphen stands in no other id


def _under(section: Section, question: Question) -> Question:
    """A question is shown where its part is."""
    both = [one for one in (section.show_if, question.show_if) if one is not None]
    show_if = Condition(all=tuple(both)) if len(both) > 1 else next(iter(both), None)
    changed = question.model_copy(update={"show_if": show_if})
    if isinstance(changed, PickQuestion) and changed.random is not None:
        return changed.model_copy(update={"random": None, "at_most": changed.most})
    return changed
