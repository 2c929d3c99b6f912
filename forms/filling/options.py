"""Ticks of several options, an answer of one's own, and lists that are known only when asked."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from markupsafe import escape

from forms.page import Filling
from forms.wire import ABSENT
from questionnaires import Picked, PickQuestion


@dataclass(frozen=True, slots=True)
class SeveralPart:
    """The ticks of a question with several answers."""

    question: str
    slots: Mapping[str, int]

    def fill(self, filling: Filling) -> None:
        for value in filling.document.chosen(self.question):
            if value in self.slots:
                filling.pieces[self.slots[value]] = " checked"


@dataclass(frozen=True, slots=True)
class OwnWordsPart:
    """The words beside the option "something else"."""

    slot: int
    question: str
    name: str
    beside: str  # the question's own name: where that was refused, these words are shown too

    def fill(self, filling: Filling) -> None:
        stored = filling.document.others.get(self.question, "")
        words = filling.posted(self.name) if self.beside in filling.typed else stored
        filling.pieces[self.slot] = str(escape(words))


@dataclass(frozen=True, slots=True)
class RosterPart:
    """A list to pick from, drawn for whoever is asked."""

    slot: int
    question: PickQuestion
    name: str
    tick: str  # the mark of a chosen one
    nobody: str

    def fill(self, filling: Filling) -> None:
        roster = filling.setting.roster(self.question.from_)
        chosen = _chosen(filling, self.question, self.name)
        kind = "radio" if self.question.most == 1 else "checkbox"
        wrong = kind == "checkbox" and bool(filling.errors.get(self.question.id))
        invalid = ' aria-invalid="true"' if wrong else ""
        lines = [
            f'<label class="opt"><input type="{kind}" name="{self.name}" value="{escape(one)}"'
            f"{' checked' if one in chosen else ''}{invalid}>"
            f"<span>{escape(said)}</span>{self.tick}</label>\n"
            for one, said in roster.items()
        ]
        lines += _hidden_absent(filling, self.question, self.name)
        filling.pieces[self.slot] = "".join(lines) or self.nobody


@dataclass(frozen=True, slots=True)
class DrawnPart:
    """Those who were drawn by lot, with a button for each who is away."""

    slot: int
    question: PickQuestion
    name: str
    nobody: str
    draw: str  # what the buttons say, in HTML with {n} or {name}
    away: str
    were_away: str

    def fill(self, filling: Filling) -> None:
        roster = filling.setting.roster(self.question.from_)
        drawn = [one for one in _chosen(filling, self.question, self.name) if one in roster]
        absent = _absent(filling, self.question, self.name)
        lines = "".join(self._line(one, roster[one]) for one in drawn)
        html = f'<ul class="drawn">\n{lines}</ul>\n' if drawn else ""
        html += "".join(_hidden_absent(filling, self.question, self.name))
        if absent:
            names = escape(", ".join(roster[one] for one in absent))
            html += self.were_away.replace("{names}", names)
        html += self._button(drawn)
        filling.pieces[self.slot] = self._lot(roster, html) if roster else self.nobody

    def _lot(self, roster: Mapping[str, str], html: str) -> str:
        """With all that static/lots.js needs to draw without the server."""
        lot = {
            "question": self.question.id,
            "name": self.name,
            "many": self.question.random,
            "roster": list(roster.items()),
        }
        words = json.dumps(lot, ensure_ascii=False)
        said = f"<template><b>{self.draw}</b><i>{self.away}</i>{self.were_away}</template>"
        return f'<div class="lot" data-lot="{escape(words)}">{html}</div>\n{said}\n'

    def _line(self, one: str, name: str) -> str:
        away = self.away.replace("{name}", escape(name))
        return (
            f"<li>{_hidden(self.name, one)}<span>{escape(name)}</span>"
            f'<button class="btn btn-quiet" name="go"'
            f' value="redraw:{self.question.id}:{escape(one)}">{away}</button></li>\n'
        )

    def _button(self, drawn: list[str]) -> str:
        still = (self.question.random or 0) - len(drawn)
        if still < 1:
            return ""
        said = self.draw.replace("{n}", str(still))
        return (
            f'<button class="btn btn-quiet" name="go" value="draw:{self.question.id}">'
            f"{said}</button>\n"
        )


def _chosen(filling: Filling, question: PickQuestion, name: str) -> tuple[str, ...]:
    return filling.typed[name] if name in filling.typed else filling.document.chosen(question.id)


def _absent(filling: Filling, question: PickQuestion, name: str) -> list[str]:
    """Who was drawn but away, of those who are still on the list."""
    answer = filling.document.answers.get(question.id)
    away = answer.absent if isinstance(answer, Picked) else ()
    if name in filling.typed:
        away = filling.typed.get(name + ABSENT, ())
    return [one for one in away if one in filling.setting.roster(question.from_)]


def _hidden_absent(filling: Filling, question: PickQuestion, name: str) -> list[str]:
    return [_hidden(name + ABSENT, one) for one in _absent(filling, question, name)]


def _hidden(name: str, value: str) -> str:
    return f'<input type="hidden" name="{name}" value="{escape(value)}">'
