"""The form of a school's focus: why, areas with four questions each, the guide, how much."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from forms import messages
from forms.fixed.fields import LineField, LinesField, OneOfField
from forms.reading import Given, ReadField, ReadForm
from questionnaires import Message

MOST_AREAS = 6
ROOM = 2  # times as many are read: two who write at once may leave more than there should be
WHY_LIMIT, GUIDE_LIMIT, ANSWER_LIMIT, TITLE_LIMIT = 2000, 6000, 1200, 80
INTERVIEWS = ("1", "2", "3", "4", "5")
ROUNDS = ("1", "2", "3", "4")
AGENDA = ("justifies", "matters", "qualify", "upskilling")
_OF_AREA = ("title", *AGENDA)
_ID = re.compile(r"[a-z][a-z0-9_]{0,79}")


@dataclass(frozen=True, slots=True)
class FocusGiven:
    """What a page says of the draft. Each area has its id, title and the four answers by name."""

    why: str
    guide: str
    areas: tuple[Mapping[str, str], ...]
    interviews: int
    rounds: int
    observation: str
    interview: str
    version: int
    revision: int


class _AreaField(ReadField):
    """The id of an area: that of a theme, or one of the school's own."""

    def read(self, text: str) -> None:
        if text and not _ID.fullmatch(text):
            self.typed = ""
            self.refuse(Message(messages.UNKNOWN_OPTION))


class FocusForm(ReadForm):
    """`why`, `guide`, rows of `area_1`, `title_1`, `justifies_1` …, and what they are filled on."""

    def __init__(self, given: Given) -> None:
        fields: dict[str, Any] = {
            "why": LinesField(WHY_LIMIT, required=False),
            "guide": LinesField(GUIDE_LIMIT, required=False),
            "interviews": OneOfField(INTERVIEWS, required=True),
            "rounds": OneOfField(ROUNDS, required=True),
            "observation": LineField(80),
            "interview": LineField(80),
            "version": LineField(12, required=False),
            "revision": LineField(12, required=False),
        }
        for place in range(1, MOST_AREAS * ROOM + 1):
            fields[f"area_{place}"] = _AreaField()
            fields[f"title_{place}"] = LineField(TITLE_LIMIT, required=False)
            for name in AGENDA:
                fields[f"{name}_{place}"] = LinesField(ANSWER_LIMIT, required=False)
        super().__init__(fields)
        self.process(given)
        places = self.places
        fewer = Message(messages.FILL_IN_FEWER, {"most": MOST_AREAS, "count": len(places)})
        for place in places[MOST_AREAS:]:
            self._read(f"title_{place}").refuse(fewer)

    @property
    def typed(self) -> dict[str, str]:
        """What was written, by field."""
        return {field.name: field.typed for field in self.fields()}

    @property
    def places(self) -> list[int]:
        """The areas that stand on the page, in order."""
        known = range(1, MOST_AREAS * ROOM + 1)
        return [place for place in known if self._read(f"area_{place}").typed]

    @property
    def given(self) -> FocusGiven:
        typed = self.typed
        areas = tuple(
            {"id": typed[f"area_{place}"], **{one: typed[f"{one}_{place}"] for one in _OF_AREA}}
            for place in self.places
        )
        return FocusGiven(
            typed["why"], typed["guide"], areas, int(typed["interviews"]), int(typed["rounds"]),
            typed["observation"], typed["interview"],
            _number(typed["version"]), _number(typed["revision"]),
        )  # fmt: skip

    def missing(self) -> dict[str, tuple[Message, ...]]:
        """The fields that are empty still, and may not be once it is published."""
        of_areas = [f"{one}_{place}" for place in self.places for one in _OF_AREA]
        wanted = ["why", *of_areas, "guide"]
        empty = (Message(messages.WRITE_SOMETHING),)
        return {name: empty for name in wanted if not self._read(name).typed.strip()}

    def _read(self, name: str) -> ReadField:
        field = self[name]
        assert isinstance(field, ReadField)
        return field


def _number(text: str) -> int:
    """What is no number stands nowhere, so nothing is written over."""
    return int(text) if text.isdecimal() else -1


def focus_fields(given: FocusGiven) -> dict[str, str]:
    """The fields of a page that says this: what `FocusForm` reads, the other way."""
    fields = {
        "why": given.why, "guide": given.guide, "interviews": str(given.interviews),
        "rounds": str(given.rounds), "observation": given.observation,
        "interview": given.interview, "version": str(given.version),
        "revision": str(given.revision),
    }  # fmt: skip
    for place, area in enumerate(given.areas[: MOST_AREAS * ROOM], start=1):
        fields[f"area_{place}"] = area["id"]
        fields |= {f"{name}_{place}": area[name] for name in _OF_AREA}
    return fields
