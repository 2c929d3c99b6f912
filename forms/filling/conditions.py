"""Which cards of a page are shown, by what is stored; the script goes on from there."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from markupsafe import escape

from forms.page import Filling
from questionnaires import Fact, Questionnaire, RowsQuestion, shown, shown_in_row


@dataclass(frozen=True, slots=True)
class Flag:
    """What marks a card that is not shown."""

    question: str
    slot: int
    mark: str


@dataclass(frozen=True, slots=True)
class ConditionsPart:
    """Marks the cards of a section that are not shown, and hands the script the earlier facts."""

    questionnaire: Questionnaire
    flags: tuple[Flag, ...]
    facts: int  # slot
    earlier: frozenset[str]  # the questions of earlier sections that are named here

    def fill(self, filling: Filling) -> None:
        visible = shown(self.questionnaire, filling.document)
        _mark(filling.pieces, self.flags, visible.ids)
        facts = {one: fact for one, fact in visible.facts.items() if one in self.earlier}
        filling.pieces[self.facts] = f' data-facts="{escape(_as_json(facts))}"'


@dataclass(frozen=True, slots=True)
class RowConditionsPart:
    """The same for the cards of one row."""

    questionnaire: Questionnaire
    rows: RowsQuestion
    flags: tuple[Flag, ...]

    def fill(self, filling: Filling) -> None:
        before = filling.before or {}
        _mark(
            filling.pieces,
            self.flags,
            shown_in_row(self.questionnaire, self.rows, filling.document, before),
        )


def _mark(pieces: list[str], flags: tuple[Flag, ...], visible: frozenset[str]) -> None:
    for flag in flags:
        if flag.question not in visible:
            pieces[flag.slot] += flag.mark


def _as_json(facts: Mapping[str, Fact]) -> str:
    return json.dumps(
        {
            one: {
                "values": fact.values,
                "order": float(fact.order) if isinstance(fact.order, Decimal) else fact.order,
                "declined": fact.declined,
            }
            for one, fact in facts.items()
        },
        ensure_ascii=False,
    )
