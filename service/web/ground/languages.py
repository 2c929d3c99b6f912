"""Danish, Swedish and English: which one a page speaks, and our words for roles and states."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from functools import lru_cache
from gettext import NullTranslations
from types import MappingProxyType
from typing import Any, NamedTuple, Protocol
from zoneinfo import ZoneInfo

import flask_babel
from babel.numbers import format_decimal
from flask import Flask, g, request, session
from flask_babel import Babel
from jinja2 import pass_eval_context
from jinja2.nodes import EvalContext
from markupsafe import Markup

from questionnaires import LANGUAGES, Texts, filled
from service.store.people import Person

_NONE: Mapping[str, str] = MappingProxyType({})
A_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
A_NUMBER = re.compile(r"-?\d+(\.\d+)?")
A_LINE = re.compile(r"line (?P<line>\d+), column (?P<column>\d+)")
NAMES = (("da", "Dansk"), ("sv", "Svenska"), ("en", "English"))


class Message(Protocol):
    """What the forms and the analysis have to say: an id with the values of its places."""

    @property
    def id(self) -> str: ...
    @property
    def values(self) -> Mapping[str, int | str]: ...


def register(app: Flask) -> None:
    app.config["BABEL_DEFAULT_LOCALE"] = LANGUAGES[0]
    app.config["BABEL_TRANSLATION_DIRECTORIES"] = "translations"
    Babel(app, locale_selector=_locale, timezone_selector=zone)
    app.jinja_env.filters.update(day=day, moment=moment, clock=clock, month=month, said=said)
    app.jinja_env.globals.update(said=said, translated=translated)
    app.jinja_env.globals.update(gettext=_in_page, _=_in_page)  # Babel's own take their time


def _(text: str, /, **values: object) -> str:
    """A text of ours in the page's language."""
    found = _found(_spoken().texts, text)
    return found % values if values else found


@lru_cache(maxsize=16384)
def _found(texts: NullTranslations, text: str) -> str:
    return texts.gettext(text)


@pass_eval_context
def _in_page(around: EvalContext, text: str, /, **values: object) -> str:
    """The same in a template, where a per cent sign is always written twice."""
    found = _found(_spoken().texts, text)
    if around.autoescape:
        return Markup(found) % values if values else _marked(found)
    return found % values


@lru_cache(maxsize=4096)
def _marked(found: str) -> Markup:
    return Markup(found) % {}


class _Spoken(NamedTuple):
    """A language with our texts in it."""

    locale: Any
    name: str  # of the locale
    language: str
    texts: NullTranslations


def _spoken() -> _Spoken:
    """What is spoken just now. A page asks hundreds of times, and Babel takes its time each time.

    Where Babel keeps the locale is its own affair; whoever forces another one changes it there.
    """
    try:
        here: Any = g._get_current_object()
    except RuntimeError:  # a command
        here = None
    known: _Spoken | None = getattr(here, "spoken", None)
    now = getattr(getattr(here, "_flask_babel", None), "babel_locale", None)
    if known is None or known.locale is not now:
        locale = flask_babel.get_locale()
        speaks = str(locale.language) if locale else ""
        known = _Spoken(locale, str(locale), speaks, flask_babel.get_translations())
        if here is not None:
            here.spoken = known
    return known


def ngettext(one: str, many: str, num: int) -> str:
    """The same for a number of things, which stands at %(num)s."""
    return str(flask_babel.ngettext(one, many, num))


def _l(text: str) -> str:
    """A text that waits with its language until it is shown."""
    lazy: str = flask_babel.lazy_gettext(text)
    return lazy


def wanted() -> str:
    """What was chosen here or by the person; else the school's; before log-in, the browser's."""
    person = g.get("person")
    chosen = session.get("language") or (person and person.language)
    if chosen in LANGUAGES:
        return str(chosen)
    if person:
        return str(person.owner.language)
    return request.accept_languages.best_match(LANGUAGES, default=LANGUAGES[0]) or LANGUAGES[0]


def _locale() -> str:
    """English as it is written in Europe: 22 June 2026."""
    chosen = wanted()
    return "en_GB" if chosen == "en" else chosen


def language() -> str:
    return _spoken().language


def spoken(person: Person) -> str:
    """What a mail or a calendar speaks, where nobody has a page open. English is Europe's."""
    chosen = person.language if person.language in LANGUAGES else person.owner.language
    return "en_GB" if chosen == "en" else str(chosen)


def zone() -> str:
    person = g.get("person")
    return str(person.owner.zone) if person else "Europe/Copenhagen"


def said(texts: Texts, places: Mapping[str, str] = _NONE) -> str:
    """A text of a definition in the page's language, or in the first that it has.

    `places` fill what the text leaves open, such as {about}.
    """
    words = texts.get(_spoken().language)  # type: ignore[call-overload]
    if words is None:
        words = next(iter(texts.values()))
    return filled(words, places)


def translated(message: Message) -> str:
    """A message of the forms or the analysis, in the page's language."""
    return _(message.id, **{name: _shown(name, value) for name, value in message.values.items()})


def _shown(name: str, value: int | str) -> int | str:
    """Days, times and numbers come as machines write them, which nobody should have to read."""
    if not isinstance(value, str):
        return value
    if name in ("first", "last") and A_DAY.fullmatch(value):
        return day(date.fromisoformat(value))
    if name == "given":  # what was written instead: “a list” is ours, the rest stands in quotes
        return _(value)
    if name == "place":
        return line_said(value)
    if name == "languages":
        spoken = flask_babel.get_locale().languages
        return ", ".join(spoken.get(one, one) for one in value.split(", "))
    if name in ("earliest", "latest"):
        return value.replace(":", "." if language() == "da" else ":")
    if name in ("least", "most", "step") and A_NUMBER.fullmatch(value):
        return str(flask_babel.format_decimal(value))
    return value


def with_capital(words: str) -> str:
    """As words stand at the head of a line or a sentence."""
    return words[:1].upper() + words[1:]


def line_said(place: str) -> str:
    """Where a file stops being JSON; other places are as they are."""
    found = A_LINE.fullmatch(place)
    return _("line %(line)s, column %(column)s", **found.groupdict()) if found else place


def all_translated(errors: Mapping[str, Sequence[Message]]) -> dict[str, list[str]]:
    """What a form refuses, field by field, in the page's language."""
    return {field: [translated(one) for one in why] for field, why in errors.items()}


def decimal(value: float, places: int = 1) -> str:
    """So many places behind the comma."""
    return _decimal(value if round(value, places) else 0, places, _spoken().name)  # never -0


@lru_cache(maxsize=1024)
def _decimal(value: float, places: int, locale: str) -> str:
    return str(format_decimal(value, f"0.{'0' * places}", locale))


def day(value: date) -> str:
    return str(flask_babel.format_date(value, "long"))


def weekday(value: date) -> str:
    return str(flask_babel.format_date(value, "EEEE"))


def month(value: date) -> str:
    return str(flask_babel.format_date(value, "LLLL"))


def percent_sign() -> str:
    """What stands behind a percentage: Danish and Swedish leave a space that never breaks."""
    return "%" if language() == "en" else "\N{NO-BREAK SPACE}%"


def moment(value: datetime) -> str:
    day_and_time = {"da": "d. MMMM 'kl.' HH.mm", "sv": "d MMMM 'kl.' HH:mm", "en": "d MMMM, HH:mm"}
    return str(flask_babel.format_datetime(value, day_and_time[language()]))


def clock(value: datetime) -> str:
    separator = "." if language() == "da" else ":"  # on the busiest page: Babel takes its time
    return value.astimezone(ZoneInfo(zone())).strftime(f"%H{separator}%M")
