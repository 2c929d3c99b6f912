"""One part of a draft as the editor shows it: cards of fields, each with its mistakes."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import assert_never

from questionnaires import LANGUAGES, Definition, editing
from service.web.ground.languages import NAMES, _
from service.web.library import values
from service.web.library.labels import label_of
from service.web.library.looking_back import LookingBack, looking_back
from service.web.library.mistakes import Mistakes
from service.web.library.values import Choice

MAIN = frozenset(
    {
        "text",
        "title",
        "label",
        "why",
        "when",
        "scale",
        "theme",
        "options",
        "tags",
        "questions",
        "from",
        "unit",
        "row_label",
        "value",
        "score",
        "exclusive",
    }
)  # fmt: skip  the rest of a part stands under "More settings"
WHOLE = ("Definition", "Prompt", "When")  # nothing of these is tucked away
LONG = frozenset({"purpose", "text", "help", "guidance", "why"})  # more than a line
ELSEWHERE = frozenset({"$schema", "scales", "themes", "sections", "prompts"})
LISTS = ("list", "map")
FIELDS = editing.fields_of(Definition)


@dataclass(frozen=True, slots=True)
class Words:
    """A text in one language."""

    place: str
    language: str
    name: str  # of the language
    value: str
    errors: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Shown:
    """One field with what stands there."""

    place: str
    label: str
    hint: str
    sort: editing.Sort
    errors: tuple[str, ...]
    value: str = ""
    ticked: bool = False
    long: bool = False
    choices: tuple[Choice, ...] = ()
    texts: tuple[Words, ...] = ()
    inside: tuple[Shown, ...] = ()  # the fields of an object
    condition: LookingBack | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """A list of cards. `of` says which: questions, options, tags, themes, scales, prompts."""

    place: str
    of: str
    label: str
    hint: str
    errors: tuple[str, ...]
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """A part with its fields and lists, and a fold of what is seldom needed."""

    place: str
    title: str
    kind: str
    errors: tuple[str, ...]
    fields: tuple[Shown, ...]
    groups: tuple[Group, ...]
    more: tuple[Shown, ...]
    more_groups: tuple[Group, ...]

    @property
    def more_open(self) -> bool:
        """Is there something in the fold that should not be overlooked?"""
        asks = (one.condition for one in self.more if one.condition)
        conditional = any(one.written or (one.operators and _chosen(one)) for one in asks)
        return conditional or any(_wrong(one) for one in self.more)


def _chosen(condition: LookingBack) -> bool:
    return any(one.chosen and one.value for one in condition.questions)


def _wrong(shown: Shown) -> bool:
    return bool(shown.errors) or any(one.errors for one in shown.texts)


@dataclass(frozen=True, slots=True)
class Drawing:
    """Draws the parts of one definition; every field claims the mistakes that belong to it."""

    definition: editing.Written
    mistakes: Mistakes
    settled: frozenset[str] = frozenset()  # ids that an earlier version has
    mirrored: Mapping[str, str] = field(default_factory=dict)  # self-evaluations, with their titles
    kinds: Mapping[str, str] = field(default_factory=dict)  # of questions, in words

    def head(self) -> tuple[Shown, ...]:
        names = [name for name in FIELDS if name not in ELSEWHERE]
        return tuple(self._field("Definition", self.definition, FIELDS[one], one) for one in names)

    def groups(self, part: str) -> tuple[Group, ...]:
        """The lists that are a part of their own: scales and themes, questions to talk about."""
        return tuple(
            self._group("Definition", self.definition, FIELDS[name], name)
            for name in editing.OF_PART[part]
        )

    def section(self, number: int) -> Card:
        sections = self.definition.get("sections")
        known = sections if isinstance(sections, list) else []
        return self._card(FIELDS["sections"], known[number], f"sections[{number}]")

    def _card(self, of: editing.Field, item: object, place: str) -> Card:
        part = item if isinstance(item, dict) else {}
        model, known = _model(of, part)
        first = [one for one in known if model in WHOLE or _comes_first(one, part)]
        first.sort(key=lambda one: one.sort != "texts")  # what people read, then what is set
        rest = [one for one in known if one not in first]
        key = place.rpartition(".")[2]
        drawn = Card(
            place,
            values.words(part.get("text") or part.get("title") or part.get("label"))
            or (values.ends(part.get("options")) if of.sort == "map" else "")
            or str(part.get("id") or part.get("value") or key),
            self.kinds.get(str(part.get("kind")), ""),
            (),
            (*([self._name(place, key)] if of.sort == "map" else []),
             *self._fields(model, part, first, place)),
            self._lists(model, part, first, place),
            tuple(self._fields(model, part, rest, place)),
            self._lists(model, part, rest, place),
        )  # fmt: skip
        return replace(drawn, errors=self.mistakes.within(place))

    def _fields(
        self, model: str, part: editing.Written, of: Iterable[editing.Field], place: str
    ) -> Iterator[Shown]:
        for one in of:
            if one.sort not in LISTS:
                yield self._field(model, part, one, f"{place}.{one.name}")

    def _lists(
        self, model: str, part: editing.Written, of: Iterable[editing.Field], place: str
    ) -> tuple[Group, ...]:
        return tuple(
            self._group(model, part, one, f"{place}.{one.name}") for one in of if one.sort in LISTS
        )

    def _group(self, model: str, part: editing.Written, of: editing.Field, place: str) -> Group:
        found = part.get(of.name)
        if isinstance(found, dict) and of.sort == "map":
            named = [(f"{place}.{name}", item) for name, item in found.items()]
            items = [one for one in named if is_plain(one[0])]
        else:
            parts = found if isinstance(found, list) else []
            items = [(f"{place}[{number}]", item) for number, item in enumerate(parts)]
        cards = tuple(self._card(of, item, at) for at, item in items)
        label = label_of(model, of.name)
        return Group(
            place, of.name, str(label.name), str(label.hint), self.mistakes.within(place), cards
        )

    def _name(self, place: str, name: str) -> Shown:
        """The name of a scale is its place."""
        label = label_of("Scale", "name")
        return Shown(place, str(label.name), str(label.hint), "line", (), name)

    def _field(self, model: str, part: editing.Written, of: editing.Field, place: str) -> Shown:
        label, value = label_of(model, of.name), part.get(of.name, of.default)
        hint = str(label.hint)
        if of.name == "id" and isinstance(value, str) and value in self.settled:
            hint = _("An earlier version has it: with another one, answers are not compared.")
        shown = Shown(place, str(label.name), hint, of.sort, (), long=of.name in LONG)
        shown = self._filled(shown, model, of, value)
        return replace(shown, errors=self.mistakes.within(place))

    def _filled(self, shown: Shown, model: str, of: editing.Field, value: object) -> Shown:
        place = shown.place
        match of.sort:
            case "texts":
                return replace(shown, texts=tuple(self._texts(place, value)))
            case "truth":
                return replace(shown, ticked=value is True)
            case "condition":
                return replace(shown, condition=looking_back(self.definition, place, value))
            case "object":
                inner, fields = value if isinstance(value, dict) else {}, _model(of, value)[1]
                return replace(
                    shown, inside=tuple(self._fields(_model(of, value)[0], inner, fields, place))
                )
            case "one" | "many" | "line":
                return replace(shown, value=_typed(value), choices=self._choices(model, of, value))
            case "whole" | "number" | "list" | "map":
                return replace(shown, value=_typed(value))
            case _:
                assert_never(of.sort)

    def _texts(self, place: str, value: object) -> Iterator[Words]:
        texts = value if isinstance(value, dict) else {}
        declared = self.definition.get("languages")
        known = declared if isinstance(declared, list) else []
        for language in LANGUAGES:
            if language in known or language in texts:
                at = f"{place}.{language}"
                yield Words(
                    at, language, dict(NAMES)[language], _typed(texts.get(language)),
                    self.mistakes.within(at),
                )  # fmt: skip

    def _choices(self, model: str, of: editing.Field, value: object) -> tuple[Choice, ...]:
        chosen = value if isinstance(value, str) else ""
        match of.name:
            case "scale":
                return values.one_of(values.scales(self.definition), chosen, _("Steps of its own"))
            case "theme":
                return values.one_of(values.themes(self.definition), chosen, _("None"))
            case "mirrors":
                return values.one_of(self.mirrored, chosen, _("None"))
            case "kind" if model not in WHOLE:
                return values.one_of(self.kinds, chosen, _("Choose"))[1:]
        if of.sort == "line":
            return ()
        if of.sort == "many":
            return self._roles(model, of, value)
        found = values.choices(model, of, [chosen] if chosen else [])
        return found if chosen else (Choice("", _("Choose"), True), *found)

    def _roles(self, model: str, of: editing.Field, value: object) -> tuple[Choice, ...]:
        """Whom to tick; a question offers those of the form, as it can only have fewer."""
        ticked = [one for one in value if isinstance(one, str)] if isinstance(value, list) else []
        found = values.choices(model, of, ticked)
        if model == "Definition":
            return found
        allowed = self.definition.get(of.name)
        as_the_form = Choice(editing.AS_THE_FORM, _("As the form says"), value is None)
        known = allowed if isinstance(allowed, list) else []
        return (as_the_form, *(one for one in found if one.value in known or one.chosen))


def is_plain(place: str) -> bool:
    """Can fields be named after a place? The name of a scale may be anything at all."""
    try:
        editing.steps_of(place)
    except editing.UnknownPlace:
        return False
    return True


def _model(of: editing.Field, item: object) -> tuple[str, list[editing.Field]]:
    model = editing.model_of(of, item)
    return model.__name__, list(editing.fields_of(model).values())


def _comes_first(of: editing.Field, part: editing.Written) -> bool:
    """Is it looked at each time? A list that may be missing is, where there is one."""
    if of.sort in LISTS:
        return of.required or bool(part.get(of.name))
    if of.name == "guidance":  # a choice needs it with an answer of one's own, and only then
        return of.required or bool(part.get("guidance"))
    return of.name in MAIN


def _typed(value: object) -> str:
    """What stands in a field, as somebody would type it."""
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
