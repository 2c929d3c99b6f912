"""The mistakes of a draft, each told beside the field it belongs to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from questionnaires import LANGUAGES, Definition, Message, Mistake, editing
from service.web.ground.languages import NAMES, _, line_said, translated, with_capital
from service.web.library import values
from service.web.library.labels import label_of

NOT_CHOSEN = "says nothing; write one of %(known)s"  # names what is written in JSON, not on a page


@dataclass(frozen=True, slots=True)
class Told:
    """A mistake in the list on top: in which part and field it is mended, and what to do."""

    part: str
    anchor: str
    text: str


class Mistakes:
    """All of a draft; what draws a field of one part claims its own, the innermost one first."""

    def __init__(self, mistakes: Iterable[Mistake], part: str) -> None:
        self._all = tuple(mistakes)
        self._part = part
        self._left = [one for one in self._all if editing.part_of(one.place) == part]
        self._anchors: dict[str, str] = {}

    def within(self, place: str) -> tuple[str, ...]:
        """What is wrong at a place or further in, as far as nothing has claimed it."""
        if not self._left:
            return ()
        deeper = (f"{place}.", f"{place}[")
        found = [one for one in self._left if one.place == place or one.place.startswith(deeper)]
        if found:
            self._left = [one for one in self._left if one not in found]
            self._anchors |= {one.place: place for one in found}
        return tuple(with_capital(self._said(one.remedy)) for one in found)

    def told(self, definition: editing.Written) -> tuple[tuple[Told, ...], tuple[Told, ...]]:
        """Those of this part and those of the others. Drawing comes first: it says where."""
        here: list[Told] = []
        elsewhere: list[Told] = []
        for one in self._all:
            part = editing.part_of(one.place)
            anchor = self._anchors.get(one.place, "main" if part == self._part else one.place)
            text = ": ".join([*said_place(definition, one.place), self._said(one.remedy)])
            (here if part == self._part else elsewhere).append(Told(part, anchor, text))
        return tuple(here), tuple(elsewhere)

    def _said(self, remedy: Message) -> str:
        if remedy.id == NOT_CHOSEN and self._part != editing.JSON:
            return _("nothing is chosen here yet")
        return translated(remedy)

    def count(self, part: str) -> int:
        return sum(editing.part_of(one.place) == part for one in self._all)


def said_place(definition: editing.Written, place: str) -> Iterator[str]:
    """A place in words: the text of a question, the name of its field, a language."""
    try:
        steps = list(editing.steps_of(place))
    except editing.UnknownPlace:
        if place:
            yield line_said(place)
        return
    part: object = definition
    model: type = Definition
    while steps:
        name = str(steps.pop(0))
        field = editing.fields_of(model).get(name)
        if field is None:
            yield name
            return
        part = part.get(name) if isinstance(part, dict) else None
        if field.sort in ("list", "map") and steps:
            part = editing.item_of(part, steps[0])
            yield _called(part) or f"{label_of(model.__name__, name).name} {_number(steps[0])}"
            steps.pop(0)
        else:
            yield str(label_of(model.__name__, name).name)
        if field.model is None or field.sort == "condition":
            yield from (dict(NAMES)[str(one)] for one in steps if one in LANGUAGES)
            return
        model = editing.model_of(field, part)


def _number(step: str | int) -> str:
    return str(step + 1) if isinstance(step, int) else step


def _called(part: object) -> str:
    texts = part if isinstance(part, dict) else {}
    return values.words(texts.get("text") or texts.get("title") or texts.get("label"))
