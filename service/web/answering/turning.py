"""The quiet line where somebody writes in own words: who reads it, when, and whom to turn to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from babel.lists import format_list
from flask_babel import get_locale
from markupsafe import Markup

from questionnaires import LogQuestion, Question, Questionnaire, RowsQuestion, Section, TextQuestion
from service import actions, store
from service.store.responses import Task
from service.store.rounds import Round
from service.web.ground.languages import _, with_capital
from service.web.ground.requests import static_url
from service.web.sight import named_readers

WRITING = ("student", "guardian")  # whose words may be about something that cannot wait
WORDS = TextQuestion | LogQuestion
_LINE = Markup(
    '<div class="quiet"><svg class="ic" aria-hidden="true"><use href="{icons}#i-speech"/></svg>'
    "<p>{sentences}</p></div>"
)


def is_quiet(questionnaire: Questionnaire, section: Section) -> bool:
    """Does a page of this section need no such line?"""
    return questionnaire.respondent not in WRITING or not any(_written(section))


@dataclass(frozen=True, slots=True)
class Occasion:
    """What decides who reads when, besides the questionnaire."""

    turn_to: str = ""  # whom students can turn to, in the school's words
    trial: bool = False
    judged: bool = False  # somebody gives a look as well: neither is read before both are laid down


def occasion(task: Task, of: Round | None, questionnaire: Questionnaire) -> Occasion:
    return Occasion(
        "" if task.group is None else store.schools.turn_to_of(task.owner, task.group),
        of is not None and of.trial,
        of is not None and actions.rounds.judging(of, questionnaire.name) is not None,
    )


def quiet_line(questionnaire: Questionnaire, section: Section, on: Occasion) -> str:
    """The line as HTML, in the page's language; empty where nobody writes in own words."""
    said = quiet_words(questionnaire, section, on)
    return _as_html(said) if said else ""


def quiet_words(questionnaire: Questionnaire, section: Section, on: Occasion) -> str:
    """What stands in it."""
    if is_quiet(questionnaire, section):
        return ""
    return _words(_who_reads(questionnaire, section, on), on.turn_to, questionnaire.respondent)


def line(who_reads: str, turn_to: str) -> Markup:
    """A student's line from its parts: a sentence on who reads, and the school's own words."""
    return _as_html(_words(who_reads, turn_to, "student"))


def _words(who_reads: str, turn_to: str, respondent: str) -> str:
    whom = _whom(respondent, turn_to.rstrip(" ."))
    turn_to_whom = _("If something cannot wait, talk to %(whom)s.", whom=whom)
    return f"{who_reads} {turn_to_whom}"


def _as_html(words: str) -> Markup:
    return _LINE.format(icons=static_url("icons.svg"), sentences=words)


def read_later(readers: Sequence[str], judged: bool = False) -> str:
    """Who reads, and that they are not reading along."""
    names, many = format_list(readers, locale=get_locale()), len(readers) > 1
    if judged:
        said = (
            _(
                "%(names)s read this when you talk, or when the round is closed, not before.",
                names=names,
            )
            if many
            else _(
                "%(names)s reads this when you talk, or when the round is closed, not before.",
                names=names,
            )
        )
    elif many:
        said = _(
            "%(names)s read this when you have sent it, not before, and perhaps not the same day.",
            names=names,
        )
    else:
        said = _(
            "%(names)s reads this when you have sent it, not before, and perhaps not the same day.",
            names=names,
        )
    return with_capital(said)


def _who_reads(questionnaire: Questionnaire, section: Section, on: Occasion) -> str:
    """What is true of every text here: a question may be for fewer eyes than its questionnaire."""
    names = named_readers(questionnaire, on.trial)
    each = [frozenset(_readers(names, path)) for path in _written(section)]
    common = frozenset.intersection(*each)
    if common:
        return read_later([name for role, name in names.items() if role in common], on.judged)
    if any(each):
        return _("Who reads an answer stands at its question, and nobody reads along.")
    return _("Nobody reads this with your name.")


def _readers(roles: Iterable[str], path: tuple[Question, ...]) -> Iterator[str]:
    for role in roles:
        if all(one.readers is None or role in one.readers for one in path):
            yield role


def _whom(respondent: str, turn_to: str) -> str:
    """The school's words are for its students."""
    if respondent == "guardian":
        return _("your child’s contact teacher, or call the school")
    return turn_to or _("an adult you trust, at school or at home")


def _written(section: Section) -> Iterator[tuple[Question, ...]]:
    """What is answered in own words; before a question in rows stands the one with the rows."""
    for question in section.questions:
        if isinstance(question, WORDS):
            yield (question,)
        if isinstance(question, RowsQuestion):
            yield from ((question, one) for one in question.questions if isinstance(one, WORDS))
