"""The fields of questions whose answers stand on the page: one of them, several, or from a list."""

from __future__ import annotations

from typing import Any

from forms import messages
from forms.fields.answering import SILENCE, AnswerField, Asked, BesideField
from forms.wire import ABSENT, OWN_WORDS
from forms.words import on_one_line
from questionnaires import (
    OTHER,
    Answer,
    ChoiceQuestion,
    ChoicesQuestion,
    Chosen,
    Message,
    Picked,
    PickQuestion,
    ScaleQuestion,
)

LONGEST_OWN_WORDS = 200


class ChosenField(AnswerField[Asked]):
    """What choosing one and choosing several share: an answer of one's own."""

    def take_own_words(self, chosen: bool) -> None:
        words = on_one_line(self.value(OWN_WORDS))
        if len(words) > LONGEST_OWN_WORDS:
            values = {"limit": LONGEST_OWN_WORDS, "count": len(words)}
            self.refuse(Message(messages.TOO_LONG, values))
        elif chosen and not words:
            self.refuse(Message(messages.OTHER_WITHOUT_WORDS))
        elif words and not chosen:
            self.refuse(Message(messages.WORDS_WITHOUT_OTHER))
        self.own_words = words


class OptionField(ChosenField[ScaleQuestion | ChoiceQuestion]):
    """One option's value. Steps and choices differ for the eye and in counting, not here."""

    def __init__(
        self, question: ScaleQuestion | ChoiceQuestion, values: frozenset[str], **wtforms: Any
    ) -> None:
        super().__init__(question, **wtforms)
        self.offered = values

    def take(self) -> None:
        value = self.value()
        if value in SILENCE:
            self.be_silent(value)
        elif value in self.offered:
            self.answer = value
        elif value:
            self.refuse(Message(messages.UNKNOWN_OPTION))
        if isinstance(self.asked, ChoiceQuestion) and self.asked.other:
            self.take_own_words(chosen=value == OTHER)


class OptionsField(ChosenField[ChoicesQuestion]):
    """Several options' values, kept in the order in which they are offered."""

    def take(self) -> None:
        given = self.values()
        offered = [option.value for option in self.asked.options]
        if self.asked.other:
            offered.append(OTHER)
        for word in SILENCE:
            if word in given:
                self.be_silent(word)
        chosen = tuple(value for value in offered if value in given)
        if {one for one in given if one} - {*offered, *SILENCE}:
            self.refuse(Message(messages.UNKNOWN_OPTION))
        if self.asked.other:
            self.take_own_words(chosen=OTHER in chosen)
        if chosen:
            self.judge(chosen)
            self.answer = Chosen(chosen)

    def judge(self, chosen: tuple[str, ...]) -> None:
        alone = {option.value for option in self.asked.options if option.exclusive}
        count = len(chosen)
        if self.silence is not None:
            self.refuse(Message(messages.ANSWERED_AND_DECLINED))
        elif count > 1 and alone & set(chosen):
            self.refuse(Message(messages.STANDS_ALONE))
        elif count < (self.asked.at_least or 0) and not alone & set(chosen):
            values = {"least": self.asked.at_least or 0, "count": count}
            self.refuse(Message(messages.CHOOSE_MORE, values))
        elif self.asked.at_most is not None and count > self.asked.at_most:
            values = {"most": self.asked.at_most, "count": count}
            self.refuse(Message(messages.CHOOSE_FEWER, values))


class PickField(BesideField[PickQuestion]):
    """Ids from a roster, which is known only when somebody answers."""

    def read_answer(self) -> Answer | None:
        ids = tuple(dict.fromkeys(one for one in self.values() if one))
        absent = tuple(dict.fromkeys(self.values(ABSENT))) if self.asked.random else ()
        roster = self.setting.roster(self.asked.from_)
        if not {*ids, *absent} <= roster.keys():
            self.refuse(Message(messages.NOT_ON_THE_LIST))
        elif len(ids) > self.asked.most:
            values = {"most": self.asked.most, "count": len(ids)}
            self.refuse(Message(messages.CHOOSE_FEWER, values))
        elif ids and len(ids) < (self.asked.at_least or 0):
            values = {"least": self.asked.at_least or 0, "count": len(ids)}
            self.refuse(Message(messages.CHOOSE_MORE, values))
        else:
            return Picked(ids, absent) if ids else None
        return None
