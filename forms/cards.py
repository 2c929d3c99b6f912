"""The question cards of a section: drawn from its definition once, with empty slots."""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from markupsafe import Markup, escape

from forms.marks import Marks
from forms.page import ErrorSlots, Page, PageWords, TextSlots
from forms.wire import DECLINED, decline_name, field_name
from questionnaires import (
    ChoiceQuestion,
    Language,
    NoteQuestion,
    Option,
    Question,
    Questionnaire,
    ScaleQuestion,
    Section,
    TextQuestion,
    Texts,
)


def compile_page(
    questionnaire: Questionnaire, section: Section, language: str, words: PageWords
) -> Page:
    """The cards of a section. Keep what this returns: it costs some hundred fillings.

    Where the definition does not speak the language, it is shown in its first one and says so.
    """
    spoken = questionnaire.in_language(language)
    drawing = _Drawing(questionnaire, spoken, words)
    drawing.section(section)
    return drawing.page()


class _Drawing:
    """A page that is being drawn: the pieces so far, and where the slots are."""

    def __init__(self, questionnaire: Questionnaire, language: Language, words: PageWords) -> None:
        self.questionnaire = questionnaire
        self.language = language
        self.words = words
        self.marks = Marks(words.icons)
        asked = [one.id for one in questionnaire.questions() if not isinstance(one, NoteQuestion)]
        self.number = {question: n for n, question in enumerate(asked, start=1)}
        # our own words stand among words of another language, and are read aloud in theirs
        foreign = language != words.language
        self.ours = f' lang="{escape(words.language)}"' if foreign else ""
        self.theirs = f' lang="{language}"' if foreign else ""
        self.pieces: list[str] = []
        self.options: dict[str, dict[str, int]] = {}
        self.texts: dict[str, TextSlots] = {}
        self.errors: dict[str, ErrorSlots] = {}

    def page(self) -> Page:
        return Page(tuple(self.pieces), self.options, self.texts, self.errors)

    def section(self, section: Section) -> None:
        self.add(f'<div class="qwrap stack"{self.theirs}>\n')
        for question in section.questions:
            self.question(question)
        self.add(f"{self.marks.symbols()}</div>")

    def question(self, question: Question) -> None:
        match question:
            case ScaleQuestion():
                self.scale(question)
            case ChoiceQuestion():
                self.choice(question)
            case TextQuestion():
                self.text(question)
            case NoteQuestion():
                self.note(question)
            case _:
                assert_never(question)

    def scale(self, question: ScaleQuestion) -> None:
        steps = self.questionnaire.steps(question)
        moons = [self.marks.moon(n, len(steps)) for n in range(1, len(steps) + 1)]
        self.fieldset(question, f"opts opts-{len(steps)}", steps, moons)

    def choice(self, question: ChoiceQuestion) -> None:
        self.fieldset(question, "opts opts-list", question.options, [""] * len(question.options))

    def fieldset(
        self,
        question: ScaleQuestion | ChoiceQuestion,
        classes: str,
        options: Sequence[Option],
        marks: Sequence[str],
    ) -> None:
        """A question with one answer out of several."""
        name = field_name(question.id)
        # aria-invalid belongs to the group of radios: a single radio may not carry it
        self.add('<fieldset role="radiogroup" class="q')
        card = self.slot()
        self.add(f'" id="{name}"')
        control = self.slot(_described_by(question))
        self.add(f"><legend>{self.number_and_text(question)}</legend>\n{self.hints(question)}")
        self.error(question, card, control, self.slot())
        self.add(f'<div class="{classes}">\n')
        ticks = self.options[question.id] = {}
        for option, mark in zip(options, marks, strict=True):
            ticks[option.value] = self.option(name, option, mark)
        if question.may_decline:
            ticks[DECLINED] = self.decline("radio", name, DECLINED)
        self.add("</div></fieldset>\n")

    def option(self, name: str, option: Option, mark: str) -> int:
        self.add(f'<label class="opt"><input type="radio" name="{name}" value="{option.value}"')
        slot = self.slot()
        tick = self.marks.icon("check-lg", "tick")
        self.add(f">{mark}<span>{self.say(option.label)}</span>{tick}</label>\n")
        return slot

    def decline(self, kind: str, name: str, value: str) -> int:
        self.add(f'<label class="opt opt-skip"><input type="{kind}" name="{name}" value="{value}"')
        slot = self.slot()
        skip = self.marks.icon("skip-forward")
        self.add(f">{skip}<span{self.ours}>{escape(self.words.decline)}</span></label>\n")
        return slot

    def text(self, question: TextQuestion) -> None:
        name = field_name(question.id)
        self.add('<div role="group" class="q')
        card = self.slot()
        self.add(
            f'" id="{name}" aria-labelledby="{name}-text"><label class="legend" id="{name}-text"'
            f' for="{name}-words">{self.number_and_text(question)}</label>\n{self.hints(question)}'
        )
        message = self.slot()
        control, words = self.words_field(question, name)
        self.error(question, card, control, message)
        count = self.count(question, name)
        decline = None
        if question.may_decline:
            decline = self.decline("checkbox", decline_name(question.id), "yes")
        self.texts[question.id] = TextSlots(words, count, decline)
        self.add("</div>\n")

    def words_field(self, question: TextQuestion, name: str) -> tuple[int, int]:
        """The slots of aria-invalid and of the words."""
        attributes = f'class="form-control" id="{name}-words" name="{name}"'
        if question.lines == 1:
            self.add(f'<input type="text" autocomplete="off" {attributes}')
            control = self.slot(_described_by(question))
            self.add(' value="')
            words = self.slot()
            self.add('">\n')
        else:
            self.add(f'<textarea rows="{question.lines}" {attributes}')
            control = self.slot(_described_by(question))
            self.add(">\n")  # browsers drop this newline, and not one of the writer's own
            words = self.slot()
            self.add("</textarea>\n")
        return control, words

    def count(self, question: TextQuestion, name: str) -> int:
        """How much is written. The limit is not the browser's to enforce: it would cut words."""
        said = self.words.characters.replace("{limit}", str(question.max_characters))
        before, _, after = said.partition("{count}")
        limit = f'data-limit="{question.max_characters}"'
        self.add(f'<span class="count" id="{name}-count" {limit}{self.ours}>')
        self.add(f"{escape(before)}<span data-count>")
        slot = self.slot()
        self.add(f"</span>{escape(after)}</span>\n")
        return slot

    def note(self, question: NoteQuestion) -> None:
        name = field_name(question.id)
        self.add(f'<div class="q q-note" id="{name}"><p>{self.say(question.text)}</p>\n')
        self.add(f"{self.hints(question)}</div>\n")

    def number_and_text(self, question: Question) -> str:
        number, total = self.number[question.id], len(self.number)
        said = self.words.question_of.format(n=number, total=total)
        if question.required:
            said = f"{said} · {self.words.required}"
        return f'<span class="qn"{self.ours}>{escape(said)}</span> {self.say(question.text)}'

    def hints(self, question: Question) -> str:
        name = field_name(question.id)
        return "".join(
            f'<div class="hint" id="{name}-{part}">{self.say(texts)}</div>\n'
            for part, texts in _hints_of(question)
        )

    def error(self, question: Question, card: int, control: int, message: int) -> None:
        mark = self.marks.icon("exclamation-triangle-fill")
        self.errors[question.id] = ErrorSlots(
            card=card,
            control=control,
            control_mark=f' aria-invalid="true"{_described_by(question, wrong=True)}',
            message=message,
            before=(
                f'<div class="err" id="{field_name(question.id)}-err"{self.ours}>{mark}<span>'
                f'<span class="visually-hidden">{escape(self.words.error)} </span>'
            ),
            after="</span></div>\n",
        )

    def say(self, texts: Texts) -> Markup:
        """A text of the definition, safe to stand in the page."""
        return escape(texts[self.language])

    def add(self, html: str) -> None:
        self.pieces.append(html)

    def slot(self, unless_filled: str = "") -> int:
        """A piece to be filled later."""
        self.pieces.append(unless_filled)
        return len(self.pieces) - 1


def _hints_of(question: Question) -> list[tuple[str, Texts]]:
    hints = [] if question.help is None else [("help", question.help)]
    if isinstance(question, TextQuestion):
        hints.append(("guidance", question.guidance))
    return hints


def _described_by(question: Question, *, wrong: bool = False) -> str:
    parts = [part for part, _ in _hints_of(question)]
    if wrong:
        parts.append("err")
    if isinstance(question, TextQuestion):
        parts.append("count")
    ids = " ".join(f"{field_name(question.id)}-{part}" for part in parts)
    return f' aria-describedby="{ids}"' if ids else ""
