"""Definitions that somebody could write: every kind of question, conditions, places, all sound."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import strategies as st

from questionnaires import LANGUAGES, Questionnaire, read

Written = dict[str, Any]
Draw = st.DrawFn

READERS = ("student", "guardian", "contact_teacher", "leader")
PLAIN = ("Hej", "Hvad nu", "<b>&amp;\"'</b>", "åäö ß 漢", "{{x}}", "100 %(a)s %", "a  b", "½\nto")
PLACES = ("{respondent}", "{about}", "{class}", "{subject}", "{focus}", "{round}")
KINDS = (
    "scale", "choice", "choices", "text", "number", "date", "time", "pick", "rows", "count",
    "clock", "log", "note",
)  # fmt: skip
SAID = ("scale", "choice", "choices", "text", "number", "date", "time", "pick")
STEPS = {
    "often": [("never", 1), ("sometimes", 2), ("mostly", 3), ("always", 4)],
    "down": [("most", 2.5), ("some", 0), ("least", -1)],
}
FITTING = {
    "scale": ("is", "is_not", "in", "at_least", "at_most"),
    "choice": ("is", "is_not", "in"),
    "choices": ("includes",),
    "number": ("at_least", "at_most"),
    "count": ("at_least", "at_most"),
    "date": ("is", "is_not", "in", "at_least", "at_most"),
    "time": ("is", "is_not", "in", "at_least", "at_most"),
    "pick": ("is", "is_not", "in", "includes"),
}
VALUES = {
    "number": [-1, 0, 2.5, 4],
    "count": [0, 1, 3],
    "date": ["2026-11-22", "2026-11-29", "2000-02-29"],
    "time": ["00:00", "09:30", "23:59"],
    "pick": ["one", "two", "nobody"],
}


def sound_definitions() -> st.SearchStrategy[Questionnaire]:
    """Any questionnaire, as it is loaded."""
    return written_definitions().map(_loaded)


@st.composite
def written_definitions(draw: Draw) -> Written:
    """Any sound definition as it is written; every feature of the language comes up."""
    return _Writer(draw).definition()


def _loaded(written: Written) -> Questionnaire:
    return read(json.dumps(written).encode(), "made/1.json", "made", 1)


class _Writer:
    """Writes one definition from the top, and knows what was asked so far."""

    def __init__(self, draw: Draw) -> None:
        self.draw = draw
        self.languages = self.some(LANGUAGES, least=1)
        self.mode = self.one("shared", "shared", "confidential", "anonymous")
        self.earlier: list[Written] = []
        self.count = 0

    def one(self, *values: Any) -> Any:
        return self.draw(st.sampled_from(values))

    def some(self, values: tuple[Any, ...], least: int = 0) -> list[Any]:
        drawn = self.draw(st.sets(st.sampled_from(values), min_size=least))
        return [value for value in values if value in drawn]

    def maybe(self, **fields: Any) -> Written:
        """The fields that are set this time; a callable is asked only then."""
        return {
            name: value() if callable(value) else value
            for name, value in fields.items()
            if self.draw(st.booleans())
        }

    def flags(self, *names: str) -> Written:
        return dict.fromkeys(self.some(names), True)

    def text(self, *places: str, end: str = "") -> Written:
        pieces = st.lists(st.sampled_from(PLAIN + places), min_size=1, max_size=2)
        return {one: " ".join(self.draw(pieces)) + end for one in self.languages}

    def spoken(self) -> Written:
        answers = [f"{{answer:{one['id']}}}" for one in self.earlier if one["kind"] in SAID]
        return self.text(*PLACES, *answers)

    def definition(self) -> Written:
        readers = self.some(READERS) if self.mode == "shared" else []
        self.readers, self.aggregates_for = readers, self.some(READERS)
        head = {
            "title": self.text(),
            "purpose": self.text(),
            "kind": self.one("self_evaluation", "survey", "plan", "observation"),
            "respondent": self.one("student", "teacher", "observer"),
            "about": self.one("self", "lesson", "class"),
            "confidentiality": self.mode,
            "readers": readers,
            "aggregates_for": self.aggregates_for,
            "languages": self.languages,
            "scales": {name: {"options": self.steps(name)} for name in STEPS},
        }
        sections = [self.section(number) for number in range(self.one(1, 2, 3))]
        themes = self.themes(sections)
        prompts = [self.prompt(number, themes) for number in range(self.one(0, 0, 2))]
        return {**head, "themes": themes, "sections": sections, "prompts": prompts}

    def section(self, number: int) -> Written:
        head = {"id": f"s{number}", "title": self.spoken()}
        head |= self.maybe(help=self.spoken) | self.shown()
        return head | {"questions": [self.question(KINDS) for _ in range(self.one(1, 2, 4))]}

    def themes(self, sections: list[Written]) -> list[Written]:
        """The themes in which something counts; others are taken off their questions."""
        asked = [one for section in sections for one in section["questions"] if "theme" in one]
        counted = {one["theme"] for one in asked if one.get("counts", True)}
        for one in asked:
            if one["theme"] not in counted:
                del one["theme"]
        return [
            {"id": theme, "label": self.text(), "at_least_answered": self.one(0.5, 1, 0.25)}
            for theme in sorted(counted)
        ]

    def prompt(self, number: int, themes: list[Written]) -> Written:
        trigger = self.one("gap_at_least", "change_up", "change_down", "declined", "same_words")
        of_theme = {"theme": self.one(*themes)["id"]} if themes and trigger != "same_words" else {}
        amount = True if trigger in ("declined", "same_words") else self.one(1, 0.5)
        return {
            "id": f"p{number}",
            "when": {trigger: amount} | of_theme,
            "kind": self.one("explore", "change_places", "see_the_difference", "look_ahead"),
            "text": self.text("{theme}", *PLACES, end="?"),
            "why": self.text("{theme}"),
        }

    def question(self, kinds: tuple[str, ...]) -> Written:
        kind = self.one(*kinds)
        self.count += 1
        asked = {"id": f"q{self.count}", "kind": kind, "text": self.spoken()}
        asked |= self.maybe(help=self.spoken) | self.shown() | self.sight()
        asked |= self.flags("may_decline", "not_relevant", "required")
        inside = "rows" not in kinds
        if self.mode != "anonymous" and not inside:
            asked |= self.flags("recall")
        asked |= self.maybe(counts=False)
        asked |= getattr(self, f"of_{kind}")(inside)
        self.earlier.append(asked)
        return asked

    def sight(self) -> Written:
        return {
            field: roles[: len(roles) // 2]
            for field, roles in (("readers", self.readers), ("aggregates_for", self.aggregates_for))
            if self.one(False, False, True)
        }

    def of_scale(self, inside: bool) -> Written:
        if self.draw(st.booleans()):
            return {"options": self.steps("down")} | self.flags("pictograms")
        theme = {} if inside else self.maybe(theme=lambda: self.one("goals", "effort"))
        return {"scale": "often"} | theme | self.flags("reversed", "pictograms")

    def of_choice(self, _: bool) -> Written:
        return {"options": self.options()} | self.own_answer()

    def of_choices(self, _: bool) -> Written:
        options = self.options()
        options[-1] |= self.flags("exclusive")
        return {"options": options, **self.own_answer(), **self.maybe(at_least=1, at_most=2)}

    def of_text(self, _: bool) -> Written:
        return {"guidance": self.spoken(), **self.maybe(lines=1, max_characters=40)}

    def of_number(self, _: bool) -> Written:
        bounds = self.maybe(at_least=-2, at_most=lambda: self.one(3, 4.5), step=0.5)
        return bounds | self.maybe(unit=self.text)

    def of_date(self, _: bool) -> Written:
        return self.one(
            {},
            {"not_before": "today-7d", "not_after": "today+14d"},
            {"not_before": "2026-01-01", "not_after": "2026-12-31"},
            {"not_before": "today"},
        )

    def of_time(self, _: bool) -> Written:
        return self.one({}, {"not_before": "08:00", "not_after": "15:30"})

    def of_pick(self, _: bool) -> Written:
        source = self.one("student", "class", "subject", "teacher", "focus_area")
        amount = self.one({}, {"at_most": 3}, {"at_least": 2, "at_most": 2}, {"random": 2})
        return {"from": source, **amount}

    def of_rows(self, _: bool) -> Written:
        before = list(self.earlier)
        inner = tuple(kind for kind in KINDS if kind != "rows")
        questions = [self.question(inner) for _ in range(self.one(1, 3))]
        self.earlier = before  # nobody outside looks into a row
        amount = self.maybe(at_least=lambda: self.one(1, 2), at_most=3, row_label=self.text)
        return {"questions": questions, **amount}

    def of_count(self, _: bool) -> Written:
        return {}

    def of_clock(self, _: bool) -> Written:
        return {"options": self.options()}

    def of_log(self, _: bool) -> Written:
        return {"guidance": self.spoken(), **self.maybe(tags=self.options)}

    def of_note(self, _: bool) -> Written:
        return {}

    def own_answer(self) -> Written:
        return {"other": True, "guidance": self.spoken()} if self.draw(st.booleans()) else {}

    def options(self) -> list[Written]:
        values = ("yes", "no", "a_long_value_0", "constructor")[: self.one(2, 3, 4)]
        return [{"value": value, "label": self.text()} for value in values]

    def steps(self, name: str) -> list[Written]:
        return [
            {"value": value, "score": score, "label": self.text()} for value, score in STEPS[name]
        ]

    def shown(self) -> Written:
        askable = [one for one in self.earlier if one["kind"] not in ("note", "rows")]
        if not askable or self.one(True, True, False):
            return {}
        return {"show_if": self.condition(askable, self.one(0, 1, 2))}

    def condition(self, askable: list[Written], joined: int) -> Written:
        if joined:
            operator = self.one("all", "any", "not")
            inner = [self.condition(askable, joined - 1) for _ in range(self.one(1, 2))]
            return {operator: inner[0] if operator == "not" else inner}
        asked = self.one(*askable)
        operator = self.one(*FITTING.get(asked["kind"], ()), "answered", "declined")
        return {"question": asked["id"], operator: self.compared(asked, operator)}

    def compared(self, asked: Written, operator: str) -> Any:
        if operator in ("answered", "declined"):
            return True
        values = VALUES.get(asked["kind"]) or self.values_of(asked)
        if asked["kind"] == "scale" and operator in ("at_least", "at_most"):
            return self.one(1, 2.5, 3)
        return self.some(tuple(values), least=1) if operator == "in" else self.one(*values)

    def values_of(self, asked: Written) -> list[str]:
        if "scale" in asked:
            return [value for value, _ in STEPS[asked["scale"]]]
        return [one["value"] for one in asked["options"]] + ["other"] * asked.get("other", False)
