"""What a page of the editor posts: fields of one part, on top of what was there, and a button."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from werkzeug.datastructures import MultiDict

from questionnaires import editing

OWN = frozenset({"csrf_token", "go"})  # of the form itself; what begins with - is so too


@dataclass(frozen=True, slots=True)
class To:
    """Where the editor goes next: a part, and a place in it."""

    part: str
    place: str = ""


@dataclass(frozen=True, slots=True)
class Typed:
    """One part of a draft as somebody sends it."""

    revision: int  # on which the page stood
    part: str
    base: editing.Written  # the part as it was when the page was opened
    over: bool  # somebody has seen that another has saved, and saves over it
    fields: Mapping[str, list[str]]
    go: str
    kind: str  # of a question to add
    words: str  # of what is to be added

    @classmethod
    def read(cls, form: MultiDict[str, str]) -> Typed:
        """Raises ValueError or NotJson where a form comes from no page of ours."""
        go = form.get("go", "save")
        place = go.partition(":")[2]
        return cls(
            int(form.get("-revision", "")),
            form.get("-part", ""),
            editing.written(form.get("-base", "{}")),
            "-over" in form,
            {
                name: form.getlist(name)
                for name in form
                if name not in OWN and not name.startswith("-")
            },
            go,
            form.get(f"-kind:{place}", "text"),
            form.get(f"-words:{place}", "").strip(),
        )

    def standing(self, definition: editing.Written, revision: int) -> tuple[editing.Written, Typed]:
        """What the fields are typed on, and the fields by the places they have in it.

        Where somebody else has saved, the typed part goes back to what it was typed on.
        """
        if not self.over and self.revision == revision:
            return definition, self
        definition, part = editing.given(definition, self.part, self.base)
        return definition, self if part == self.part else self._as_part(part)

    def on(
        self, definition: editing.Written, settled: frozenset[str]
    ) -> tuple[editing.Written, To]:
        """The definition with what was typed and what the button does, and where to go then."""
        typed = editing.edited(definition, self.fields, settled)
        deed, _, place = self.go.partition(":")
        match deed:
            case "add":
                typed, place = editing.added(typed, place, self.kind, self.words)
                return typed, To(editing.part_of(place), place)
            case "up" | "down":
                typed, place = editing.moved(typed, place, -1 if deed == "up" else 1)
                return typed, To(editing.part_of(place), place)
            case "remove":
                return editing.removed(typed, place), self._after(place)
            case "part":
                known = editing.parts_of(typed)
                return typed, To(place if place in known else editing.HEAD)
            case _:
                return typed, To(self.part)

    def _as_part(self, part: str) -> Typed:
        """The same section where it stands among the others now."""
        before, now = (f"sections[{editing.section_number(one)}]" for one in (self.part, part))
        return replace(
            self,
            part=part,
            fields={name.replace(before, now, 1): typed for name, typed in self.fields.items()},
            go=self.go.replace(before, now, 1),
        )

    def _after(self, place: str) -> To:
        """A removed question leaves its list; a removed section leaves the one before it."""
        if place.startswith("sections") and place.count("[") == 1:
            before = (editing.section_number(self.part) or 0) - 1
            return To(str(before + 1) if before >= 0 else editing.HEAD)
        return To(self.part, place.rpartition("[")[0])
