"""Fill in any form by hand, whatever it asks, and know how it is read afterwards."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import count
from urllib.parse import urlsplit

from babel.dates import format_date
from playwright.sync_api import Locator, Page

from questionnaires import (
    OTHER,
    ChoiceOption,
    ChoiceQuestion,
    ChoicesQuestion,
    ClockQuestion,
    Condition,
    CountQuestion,
    DateQuestion,
    LogQuestion,
    NoteQuestion,
    NumberQuestion,
    Option,
    PickQuestion,
    Question,
    Questionnaire,
    RowsQuestion,
    ScaleQuestion,
    Section,
    TextQuestion,
    TimeQuestion,
    filled,
)
from tests.browser.hands import go_on

ROWS, CHOSEN = 2, 3  # how many of each, where it is free
TIME, AS_SAID = "09:30", "09.30"
READ = """(place) => [...place.querySelectorAll(".answers dt")].map((asked) => [
  asked.innerText,
  [...asked.parentElement.querySelectorAll(":scope > dd")].map((one) => one.innerText).join("\\n"),
])"""


@dataclass(frozen=True)
class Told:
    """What was asked, and what is to be read under it."""

    question: Question
    asked: str
    said: tuple[str, ...]
    rows: tuple[Told, ...] = ()


class Hand:
    """Somebody who answers a form in Danish from its cover on, and leaves nothing out.

    Where a later question asks about an option, it is chosen, so that this question comes up.
    """

    def __init__(
        self, page: Page, asked: Questionnaire, today: date, places: Mapping[str, str]
    ) -> None:
        self.told: list[Told] = []
        self._page, self._asked, self._today, self._places = page, asked, today, places
        self._wanted = frozenset(_named(asked))
        self._number = count(1)

    def sections(self) -> Iterator[Section]:
        """Section by section to the look through: each is yielded once it is filled in."""
        known = {one.id: one for one in self._asked.sections}
        self._page.locator("main a[href*='/sections/']").first.click()
        self._page.wait_for_url("**/sections/*")
        while "/sections/" in self._page.url:
            section = known[urlsplit(self._page.url).path.rpartition("/")[2]]
            self.told += self._all(section.questions, self._page.locator(".qwrap"))
            yield section
            go_on(self._page)

    def on_one_page(self) -> None:
        """A form without a cover, as minutes are: all that this student's grade is asked."""
        for section in self._asked.sections:
            self.told += self._all(section.questions, self._page.locator("#answers"))

    def _all(self, questions: Iterable[Question], place: Locator) -> Iterator[Told]:
        for question in questions:
            card = place.locator(f"[data-question={question.id}]")
            if not isinstance(question, NoteQuestion) and card.is_visible():
                asked = filled(question.text["da"], self._places)
                if isinstance(question, RowsQuestion):
                    yield Told(question, asked, (), tuple(self._rows(card, question)))
                else:
                    yield Told(question, asked, self._answer(card, question))

    def _rows(self, card: Locator, question: RowsQuestion) -> Iterator[Told]:
        for place in range(ROWS):
            if place:
                card.locator("[data-add]").click()
            yield from self._all(question.questions, card.locator("[data-row]").nth(place))

    def _answer(self, card: Locator, question: Question) -> tuple[str, ...]:
        match question:
            case ScaleQuestion():
                steps = self._asked.steps(question)
                return self._choose(card, question, (*steps[1:], steps[0]), 1)
            case ChoiceQuestion():
                return self._choose(card, question, question.options, 1)
            case ChoicesQuestion():
                return self._choose_several(card, question)
            case PickQuestion():
                return self._draw(card) if question.random else (_pick(card),)
            case _:
                return self._write(card, question)

    def _write(self, card: Locator, question: Question) -> tuple[str, ...]:
        match question:
            case TextQuestion():
                return (_typed(card, self._words(question)),)
            case NumberQuestion(at_least=least, unit=unit):
                number = _typed(card, str(least or 3))
                return (f"{number} {unit['da']}" if unit else number,)
            case DateQuestion():
                _typed(card, self._today.isoformat())
                return (str(format_date(self._today, "long", locale="da")),)
            case TimeQuestion():
                _typed(card, TIME)
                return (AS_SAID,)
            case _:
                return self._watch(card, question)

    def _watch(self, card: Locator, question: Question) -> tuple[str, ...]:
        match question:
            case CountQuestion():
                for _tap in range(3):
                    card.locator("[data-more]").click()
                return ("3",)
            case ClockQuestion(options=(first, *_)):
                card.locator("[data-tile]").first.click()
                self._page.wait_for_timeout(1_100)  # it counts whole seconds
                card.locator("[data-tile]").first.click()
                return (first.label["da"],)
            case LogQuestion():
                return self._log(card, question)
            case _:
                raise AssertionError(question)

    def _log(self, card: Locator, question: LogQuestion) -> tuple[str, ...]:
        said = []
        for tag in (*question.tags[:1], None):
            line = card.locator("[data-line]").last
            if tag:
                line.locator("select").select_option(tag.value, force=True)  # chips stand for it
                said.append(tag.label["da"])
            said.append(_typed(line, self._words(question)))
            line.locator("textarea, input:not([type=hidden])").first.press("Enter")
        return tuple(said)

    def _choose(
        self, card: Locator, question: Question, options: Sequence[Option], most: int
    ) -> tuple[str, ...]:
        """Those that a later question asks about, then the others, as many as may be."""
        ordered = sorted(options, key=lambda one: (question.id, one.value) not in self._wanted)
        for option in ordered[:most]:
            _option(card, option.value).click()
        return tuple(option.label["da"] for option in ordered[:most])

    def _choose_several(self, card: Locator, question: ChoicesQuestion) -> tuple[str, ...]:
        most = min(question.at_most or CHOSEN, CHOSEN) - question.other
        said = self._choose(card, question, _together(question.options), most)
        if not question.other:
            return said
        _option(card, OTHER).click()
        return (*said, _typed(card.locator("[data-other]"), self._words(question)))

    def _draw(self, card: Locator) -> tuple[str, ...]:
        """By lot, which the server does: the page is laid anew."""
        card.locator("button[value^='draw:']").click()
        drawn = card.locator(".drawn li > span")
        drawn.first.wait_for()
        return tuple(drawn.all_inner_texts())

    def _words(self, question: Question) -> str:
        """Never the same twice, so that each is found where it belongs."""
        return f"Egne ord nr. {next(self._number)} om {question.id}"


def read(place: Locator) -> list[tuple[str, str]]:
    """Every question of a page, and what stands under it."""
    return [(asked, said) for asked, said in place.evaluate(READ)]


def lines(told: Iterable[Told]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The same as it should be read, in order, with what is in rows."""
    for one in told:
        yield one.asked, one.said
        yield from lines(one.rows)


def _named(asked: Questionnaire) -> Iterator[tuple[str, str]]:
    """The options, each with its question, that conditions ask for."""
    questions = list(asked.questions())
    inside = [one for rows in questions if isinstance(rows, RowsQuestion) for one in rows.questions]
    for one in (*asked.sections, *questions, *inside):
        yield from _named_in(one.show_if)


def _named_in(condition: Condition | None) -> Iterator[tuple[str, str]]:
    """What a condition wants to be chosen, not what it wants to be left."""
    if condition is None:
        return
    for one in (*(condition.all or ()), *(condition.any or ())):
        yield from _named_in(one)
    for value in (condition.is_, condition.includes, *(condition.in_ or ())):
        if condition.question and value:
            yield condition.question, value


def _together(options: Collection[ChoiceOption]) -> list[ChoiceOption]:
    """The options that can be chosen beside each other."""
    return [one for one in options if not one.exclusive]


def _option(card: Locator, value: str) -> Locator:
    return card.locator("label.opt").filter(has=card.page.locator(f"input[value='{value}']"))


def _pick(card: Locator) -> str:
    first = card.locator("label.opt:not(.opt-skip)").first
    first.click()
    return first.inner_text().strip()


def _typed(place: Locator, words: str) -> str:
    place.locator("textarea, input:not([type=hidden], [type=checkbox], [type=radio])").first.fill(
        words
    )
    return words
