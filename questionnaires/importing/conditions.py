"""The simple forms of other tools' expressions, read into conditions of ours. Nothing is run."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from questionnaires.days import day, minutes
from questionnaires.importing.reasons import (
    CONDITION_COMPLEX,
    CONDITION_DEEP,
    CONDITION_FORWARD,
    CONDITION_VALUE,
)
from questionnaires.messages import Message

Condition = dict[str, Any]  # as it is written in a definition

DEEPEST = 10
LONGEST = 1000  # characters of an expression
MOST_COMPARISONS = 50
SHOWN = 60  # characters of an expression that a remark repeats

Asks = Literal["one", "several", "number", "date", "time", "words", "nothing"]


@dataclass(frozen=True, slots=True)
class Known:
    """A question that a later one may look back at."""

    id: str
    asks: Asks
    values: Mapping[str, str] = field(default_factory=dict)  # what is stored: there → here
    ordered: bool = False  # the steps of a scale, compared by their numbers
    whole: bool = False  # answered by whole numbers only


class NotSimple(Exception):
    """The expression says more than a condition can, and what to tell about it."""

    def __init__(self, why: str, **values: int | str) -> None:
        super().__init__(why)
        self.message = Message(why, values)


def read(expression: str, known: Mapping[str, Known]) -> Condition:
    """The condition that an expression of SurveyJS or XLSForm says, or NotSimple.

    `known` holds what was asked before, by its name there.
    """
    if len(expression) > LONGEST:
        raise _complex(expression)
    reader = _Reader(expression, known)
    condition = reader.whole()
    check_size(condition)
    return condition


def every(*conditions: Condition | None) -> Condition | None:
    """One condition that asks for all of these; nothing where there are none."""
    given = [one for one in conditions if one is not None]
    flat = [part for one in given for part in one.get("all", [one])]
    return _joined("all", flat) if flat else None


def check_size(condition: Condition) -> None:
    """Refuse what is nested or joined beyond what a definition may hold."""
    if _depth(condition) > DEEPEST or sum(1 for _ in _leaves(condition)) > MOST_COMPARISONS:
        raise NotSimple(CONDITION_DEEP)


def _parts(condition: Condition) -> list[Condition]:
    if "not" in condition:
        return [condition["not"]]
    return [*condition.get("all", ()), *condition.get("any", ())]


def _depth(condition: Condition) -> int:
    return 1 + max(map(_depth, _parts(condition)), default=0)


def _leaves(condition: Condition) -> Iterator[Condition]:
    if "question" in condition:
        yield condition
    for part in _parts(condition):
        yield from _leaves(part)


def _joined(how: str, conditions: list[Condition]) -> Condition:
    return conditions[0] if len(conditions) == 1 else {how: conditions}


def _complex(expression: str) -> NotSimple:
    shown = " ".join(expression.split())
    shown = shown if len(shown) <= SHOWN else f"{shown[: SHOWN - 1]}…"
    return NotSimple(CONDITION_COMPLEX, condition=shown)


_TOKEN = re.compile(
    r"""\s*(?:
      (?P<field>\$?\{[^{}]{1,200}\}|\.(?!\d))
    | (?P<text>'[^']*'|"[^"]*")
    | (?P<number>-?\d{1,12}(?:\.\d{1,9})?)
    | (?P<word>[A-Za-z][A-Za-z-]*)
    | (?P<sign><=|>=|<>|!=|==|=|<|>|&&|\|\||\*=|!|\(|\)|\[|\]|,)
    )\s*""",
    re.VERBOSE,
)
_SAME = {
    "==": "=", "equal": "=", "<>": "!=", "notequal": "!=", "greater": ">", "less": "<",
    "greaterorequal": ">=", "lessorequal": "<=", "*=": "contains", "&&": "and", "||": "or",
    "!": "not", "negate": "not",
}  # fmt: skip
_COMPARISONS = {"=", "!=", ">", "<", ">=", "<=", "contains", "notcontains", "anyof", "allof",
                "noneof"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str | None  # field, text, number, word or sign; None at the end
    text: str


_END = _Token(None, "")


class _Reader:
    """Reads one expression from left to right: or, and, not, parentheses, comparisons."""

    def __init__(self, expression: str, known: Mapping[str, Known]) -> None:
        self._expression = expression
        self._known = known
        self._tokens = list(self._split())
        self._at = 0
        self._open = 0  # parentheses and negations that are open

    def _split(self) -> Iterator[_Token]:
        at = 0
        while at < len(self._expression):
            found = _TOKEN.match(self._expression, at)
            if found is None:
                raise _complex(self._expression)
            text = found[found.lastgroup or 0]
            if found.lastgroup in ("word", "sign"):
                text = _SAME.get(text.lower(), text.lower())
            yield _Token(found.lastgroup, text)
            at = found.end()

    def whole(self) -> Condition:
        condition = self._any()
        if self._next is not _END:
            raise _complex(self._expression)
        return condition

    @property
    def _next(self) -> _Token:
        return self._tokens[self._at] if self._at < len(self._tokens) else _END

    def _take(self, *wanted: str) -> bool:
        """Step over the next word or sign if it is one of these."""
        found = self._next.kind in ("word", "sign") and self._next.text in wanted
        self._at += found
        return found

    def _need(self, wanted: str) -> None:
        if not self._take(wanted):
            raise _complex(self._expression)

    def _pass(self, *kinds: str) -> str:
        """Step over the next token, which must be one of these kinds."""
        token = self._next
        if token.kind not in kinds:
            raise _complex(self._expression)
        self._at += 1
        return token.text

    def _any(self) -> Condition:
        joined = [self._all()]
        while self._take("or"):
            joined.append(self._all())
        return _joined("any", joined)

    def _all(self) -> Condition:
        joined = [self._one()]
        while self._take("and"):
            joined.append(self._one())
        return _joined("all", joined)

    def _one(self) -> Condition:
        negated = self._take("not")
        if not negated and not self._take("("):
            return self._comparison()
        self._open += 1
        if self._open > DEEPEST:
            raise NotSimple(CONDITION_DEEP)
        if negated:
            condition = {"not": self._one()}
        else:
            condition = self._any()
            self._need(")")
        self._open -= 1
        return condition

    def _comparison(self) -> Condition:
        if self._take("selected"):
            self._need("(")
            asked = self._field()
            self._need(",")
            condition = self._compared(*asked, "selected", [self._value()])
            self._need(")")
            return condition
        name, known = self._field()
        operator = self._pass("word", "sign")
        if operator in ("empty", "notempty"):
            return _answered(known, operator == "notempty")
        if operator not in _COMPARISONS:
            raise _complex(self._expression)
        return self._compared(name, known, operator, self._values())

    def _field(self) -> tuple[str, Known]:
        name = self._pass("field", "word")
        if name[0] not in "${.":  # count-selected(.)
            self._need("(")
            name = f"{name}({self._pass('field')})"
            self._need(")")
        name = name.strip("${} ")
        if name not in self._known:
            simple = re.fullmatch(r"[\w.\- ]{1,60}", name)
            raise NotSimple(CONDITION_FORWARD, name=name) if simple else _complex(self._expression)
        return name, self._known[name]

    def _values(self) -> list[str]:
        if not self._take("["):
            return [self._value()]
        values = [self._value()]
        while self._take(","):
            values.append(self._value())
        self._need("]")
        return values

    def _value(self) -> str:
        kind = self._next.kind
        value = self._pass("text", "number", "word")
        if kind == "text":
            return value[1:-1]
        if kind == "word":
            if value not in ("true", "false"):
                raise _complex(self._expression)
            if self._take("("):
                self._need(")")
        return value

    def _compared(self, name: str, known: Known, operator: str, values: list[str]) -> Condition:
        if values == [""] and operator in ("=", "!="):
            return _answered(known, operator == "!=")
        made: Condition | None = None
        if known.asks == "number" or (known.ordered and operator in ("<", ">", "<=", ">=")):
            made = _by_size(known, operator, values)
        elif known.asks in ("date", "time"):
            made = _by_day(known, operator, values)
        elif known.asks in ("one", "several"):
            strange = next((value for value in values if value not in known.values), None)
            if strange is not None:
                raise NotSimple(CONDITION_VALUE, value=strange[:SHOWN], name=name)
            chosen = [known.values[value] for value in values]
            choosing = _of_one if known.asks == "one" else _of_several
            made = choosing(known.id, operator, chosen)
        if made is None:
            raise _complex(self._expression)
        return made


def _answered(known: Known, wanted: bool) -> Condition:
    answered = {"question": known.id, "answered": True}
    return answered if wanted else {"not": answered}


def _of_one(question: str, operator: str, values: list[str]) -> Condition | None:
    # there, "is not" and "none of" are true of what is unanswered; our is_not is not
    match operator, values:
        case ("=" | "selected", [value]):
            return {"question": question, "is": value}
        case ("!=", [value]):
            return {"not": {"question": question, "is": value}}
        case ("anyof", _):
            return {"question": question, "in": values}
        case ("noneof", _):
            return {"not": {"question": question, "in": values}}
        case _:
            return None


def _of_several(question: str, operator: str, values: list[str]) -> Condition | None:
    included: list[Condition] = [{"question": question, "includes": value} for value in values]
    match operator:
        case "contains" | "selected" | "allof":
            return _joined("all", included)
        case "anyof":
            return _joined("any", included)
        case "notcontains" if len(included) == 1:
            return {"not": included[0]}
        case "noneof":
            return {"not": _joined("any", included)}
        case _:
            return None


def _by_size(known: Known, operator: str, values: list[str]) -> Condition | None:
    number = number_of(values[0]) if len(values) == 1 else None
    if number is None:
        return None
    if known.whole and isinstance(number, int) and operator in ("<", ">"):
        operator, number = (">=", number + 1) if operator == ">" else ("<=", number - 1)
    return _between(known.id, operator, number)


def _by_day(known: Known, operator: str, values: list[str]) -> Condition | None:
    read_moment = day if known.asks == "date" else minutes
    if len(values) != 1 or read_moment(values[0]) is None:
        return None
    return _between(known.id, operator, values[0])


def _between(question: str, operator: str, end: int | float | str) -> Condition | None:
    least: Condition = {"question": question, "at_least": end}
    most: Condition = {"question": question, "at_most": end}
    made: dict[str, Condition] = {
        ">=": least,
        "<=": most,
        "=": {"all": [least, most]},
        "!=": {"not": {"all": [least, most]}},
        ">": {"all": [least, {"not": most}]},
        "<": {"all": [most, {"not": least}]},
    }
    return made.get(operator)


def number_of(text: str) -> int | float | None:
    """The number that a text writes plainly, whole where it is whole."""
    if not re.fullmatch(r"-?\d{1,12}(\.\d{1,9})?", text.strip(), re.ASCII):
        return None
    number = float(text)
    return int(number) if number.is_integer() else number
