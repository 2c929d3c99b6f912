"""What the fields of all kinds have in common: what was posted, silence, and what is refused."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Generic, Protocol, TypeAlias, TypeVar

from werkzeug.datastructures import MultiDict
from wtforms.fields.core import UnboundField
from wtforms.form import BaseForm

from forms import messages
from forms.reading import Given, ReadField, ReadForm
from forms.setting import Setting
from forms.wire import DECLINED, NOT_RELEVANT, PREFIX, TICKED
from forms.words import cleaned
from questionnaires import Answer, Document, Message, Question

SILENCE = (DECLINED, NOT_RELEVANT)
Asked = TypeVar("Asked", bound=Question)


class InSetting(Protocol):
    """A form that knows where and when it is filled in."""

    setting: Setting


class AnswerField(ReadField, Generic[Asked]):
    """The answer to one question: given, silence that was chosen, or neither."""

    def __init__(
        self, question: Asked, *, _form: InSetting, _prefix: str, **_for_drawing: object
    ) -> None:
        super().__init__(name=_prefix + question.id)
        self.asked = question
        self.setting = _form.setting
        self.answer: Answer | None = None
        self.own_words = ""
        self.silence: str | None = None
        # by wire name; what no field has read was never asked for
        self.raw: dict[str, tuple[str, ...]] = {}
        self._given: Given = MultiDict[str, str]()

    def process(self, formdata: Given | None, *_defaults: object, **_filters: object) -> None:
        if formdata is not None:
            self._given = formdata
        self.take()

    def take(self) -> None:
        """Read what was posted: set the answer or the silence, or refuse it."""
        raise NotImplementedError

    def values(self, part: str = "") -> list[str]:
        """All that was posted under the question's name, or one that goes on from it."""
        name = self.name + part
        values = [cleaned(one) for one in self._given.getlist(name)]
        if values:
            self.raw[name] = tuple(values)
        return values

    def value(self, part: str = "") -> str:
        """The one value of a name; an absent field reads as an empty one."""
        values = self.values(part)
        if len(values) > 1:
            self.refuse(Message(messages.ONLY_ONE))
            return ""
        return values[0] if values else ""

    def names_after(self, start: str) -> list[str]:
        """How the posted names go on that begin like this one."""
        whole = self.name + start
        return [name.removeprefix(whole) for name in self._given if name.startswith(whole)]

    def be_silent(self, word: str) -> None:
        if self.silence is not None:
            self.refuse(Message(messages.ONLY_ONE))
        elif word == DECLINED and not self.asked.may_decline:
            self.refuse(Message(messages.MAY_NOT_DECLINE))
        elif word == NOT_RELEVANT and not self.asked.not_relevant:
            self.refuse(Message(messages.MAY_NOT_BE_IRRELEVANT))
        else:
            self.silence = word

    @property
    def refused(self) -> bool:
        return bool(self.refusals)

    @property
    def told(self) -> Iterator[tuple[str, tuple[Message, ...]]]:
        """What is refused, by the name on the wire without its prefix."""
        if self.refusals:
            yield self.name.removeprefix(PREFIX), self.refusals

    def validate(self, form: BaseForm, extra_validators: object = ()) -> bool:
        return not self.refused


class BesideField(AnswerField[Asked]):
    """An answer with tick boxes beside it that say why there is none."""

    two_things = messages.ANSWERED_AND_DECLINED

    def take(self) -> None:
        for word in SILENCE:
            if TICKED in self.values(word):
                self.be_silent(word)
        answer = self.read_answer()
        if answer is None:
            return
        if self.silence is not None:
            # Either may be the slip, and guessing wrong loses words or keeps what was withdrawn.
            self.refuse(Message(self.two_things))
        self.answer = answer

    def read_answer(self) -> Answer | None:
        """The answer; None where there is none, or where it was refused."""
        raise NotImplementedError


AnyField = AnswerField[Any]
Fields: TypeAlias = "Mapping[str, UnboundField[AnyField]]"


class AskedForm(ReadForm):
    """Questions that were posted together: those of some sections, or of one row."""

    def __init__(self, fields: Fields, prefix: str, given: Given, setting: Setting) -> None:
        self.setting = setting  # before the fields are made, as they look at it
        super().__init__(fields, prefix)
        self.process(given)

    def questions(self) -> list[AnyField]:
        return [field for field in self._fields.values() if isinstance(field, AnswerField)]

    @property
    def document(self) -> Document:
        """What may be kept: the answers and the silence that are in order."""
        valid = [field for field in self.questions() if not field.refused]
        return Document(
            {one.asked.id: one.answer for one in valid if one.answer is not None},
            frozenset(one.asked.id for one in valid if one.silence == DECLINED),
            frozenset(one.asked.id for one in valid if one.silence == NOT_RELEVANT),
            {one.asked.id: one.own_words for one in valid if one.own_words},
        )

    @property
    def errors(self) -> dict[str, tuple[Message, ...]]:  # type: ignore[override]  # as in ReadForm
        """What is refused, by question; in a row by the name on the wire: measures.0.what."""
        return {key: why for field in self.questions() for key, why in field.told}
