"""The form of what a conversation leaves: goals, agreements, and when one meets again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from forms import messages
from forms.fixed.fields import DayField, IdField, LineField, LinesField, OneOfField
from forms.reading import Given, ReadField, ReadForm
from questionnaires import Document, Message

WHO = ("student", "teacher", "guardian", "other")
MOST_GOALS, MOST_AGREEMENTS = 3, 6
ROOM = 2  # times as many are read: two who write at once may leave more than there should be
NEXT_ON = "next_on"

# the parts of a row: in the form, and in the document that is merged
GOAL = {
    "goal": "text", "signs": "signs", "try": "strategies", "help": "help", "keeper": "who",
    "until": "until", "subject": "subject",
}  # fmt: skip
AGREEMENT = {"what": "text", "who": "who", "due": "until"}


@dataclass(frozen=True, slots=True)
class AgreedKind:
    """One kind of row: goals or agreements."""

    name: str
    most: int
    parts: Mapping[str, str]
    text: str  # the part without which a row is not whole
    who: str

    def key_field(self, place: int) -> str:
        return f"{self.name}_key_{place}"

    def key(self, row: str, part: str) -> str:
        """A part of a row in the document."""
        return f"{self.name}.{row}.{part}"

    def keys(self, row: str) -> list[str]:
        return [self.key(row, part) for part in self.parts.values()]


GOALS = AgreedKind("goal", MOST_GOALS, GOAL, "goal", "keeper")
AGREEMENTS = AgreedKind("agreement", MOST_AGREEMENTS, AGREEMENT, "what", "who")


@dataclass(frozen=True, slots=True)
class AgreedGiven:
    """What a page says was agreed, each part by itself: goal.<key>.text, next_on …"""

    goals: tuple[str, ...]  # the keys of the rows on the page, in order, blank ones too
    agreements: tuple[str, ...]
    document: Document
    taken: tuple[tuple[str, UUID], ...] = ()  # goals, and the proposals they came from

    @property
    def asked(self) -> list[str]:
        """All that the page could say something of."""
        goals = [one for row in self.goals for one in GOALS.keys(row)]
        return [*goals, *(one for row in self.agreements for one in AGREEMENTS.keys(row)), NEXT_ON]


class AgreedForm(ReadForm):
    """Rows of `goal_1`, `signs_1`, `try_1` …, rows of `what_1`, `who_1`, `due_1`, and `next_on`."""

    def __init__(self, given: Given) -> None:
        fields: dict[str, Any] = {NEXT_ON: DayField(required=False)}
        for place in range(1, MOST_GOALS * ROOM + 1):
            fields |= _goal_fields(place)
        for place in range(1, MOST_AGREEMENTS * ROOM + 1):
            fields |= _agreement_fields(place)
        super().__init__(fields)
        self.process(given)
        for kind in (GOALS, AGREEMENTS):
            self._judge(kind)

    @property
    def typed(self) -> dict[str, str]:
        """What was written, by field."""
        return {field.name: field.typed for field in self.fields()}

    @property
    def given(self) -> AgreedGiven:
        next_on = self._typed(NEXT_ON)
        answers = {NEXT_ON: next_on} if next_on else {}
        for kind in (GOALS, AGREEMENTS):
            for key, place in self._rows(kind):
                if not self._is_blank(kind, place):
                    answers |= {
                        kind.key(key, part): typed
                        for field, part in kind.parts.items()
                        if (typed := self._typed(f"{field}_{place}"))
                    }
        goals, agreements = (
            tuple(key for key, _ in self._rows(kind)) for kind in (GOALS, AGREEMENTS)
        )
        return AgreedGiven(goals, agreements, Document(answers), self._taken())

    def _taken(self) -> tuple[tuple[str, UUID], ...]:
        """What was proposed and is a goal now, in whatever words."""
        return tuple(
            (key, UUID(proposal))
            for key, place in self._rows(GOALS)
            if (proposal := self._typed(f"proposal_{place}")) and not self._is_blank(GOALS, place)
        )

    def _rows(self, kind: AgreedKind) -> list[tuple[str, int]]:
        """The rows of the page by key; one that came without is known by its place."""
        keyed = [(self._typed(kind.key_field(place)), place) for place in self._places(kind)]
        return [
            (key or f"row-{place}", place)
            for key, place in keyed
            if key or not self._is_blank(kind, place)
        ]

    def _places(self, kind: AgreedKind) -> range:
        return range(1, kind.most * ROOM + 1)

    def _is_blank(self, kind: AgreedKind, place: int) -> bool:
        """Whoever is chosen beside no words: that is no goal and no agreement."""
        words = (field for field in kind.parts if field != kind.who)
        return not any(self._typed(f"{field}_{place}") for field in words)

    def _judge(self, kind: AgreedKind) -> None:
        written = [place for place in self._places(kind) if not self._is_blank(kind, place)]
        for place in written:
            text, who = self._field(kind.text, place), self._field(kind.who, place)
            if not text.typed:
                text.refuse(Message(messages.WRITE_SOMETHING))
            if not who.typed:
                who.refuse(Message(messages.CHOOSE_WHO))
        too_many = Message(messages.FILL_IN_FEWER, {"most": str(kind.most), "count": len(written)})
        for place in written[kind.most :]:
            self._field(kind.text, place).refuse(too_many)

    def _field(self, name: str, place: int) -> ReadField:
        return self._read(f"{name}_{place}")

    def _typed(self, name: str) -> str:
        return self._read(name).typed

    def _read(self, name: str) -> ReadField:
        field = self[name]
        assert isinstance(field, ReadField)
        return field


def _goal_fields(place: int) -> dict[str, Any]:  # WTForms makes fields of them
    return {
        GOALS.key_field(place): IdField(),
        f"proposal_{place}": IdField(),  # what it came from, of whoever has just taken it up
        f"goal_{place}": LinesField(300, required=False),
        f"signs_{place}": LinesField(600, required=False),
        f"try_{place}": LinesField(600, required=False),
        f"help_{place}": LinesField(600, required=False),
        f"keeper_{place}": OneOfField(WHO),
        f"until_{place}": DayField(required=False),
        f"subject_{place}": LineField(80, required=False),
    }


def _agreement_fields(place: int) -> dict[str, Any]:
    return {
        AGREEMENTS.key_field(place): IdField(),
        f"what_{place}": LineField(300, required=False),
        f"who_{place}": OneOfField(WHO),
        f"due_{place}": DayField(required=False),
    }


def agreed_fields(
    document: Document, goals: Sequence[str], agreements: Sequence[str]
) -> dict[str, str]:
    """The fields of a page on which this was agreed: what `AgreedForm` reads, the other way."""
    fields = {NEXT_ON: document.text(NEXT_ON)}
    for kind, keys in ((GOALS, goals), (AGREEMENTS, agreements)):
        for place, key in enumerate(keys[: kind.most * ROOM], start=1):
            fields[kind.key_field(place)] = key
            for field, part in kind.parts.items():
                fields[f"{field}_{place}"] = document.text(kind.key(key, part))
    return fields
