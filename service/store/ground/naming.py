"""What people are called where others see it: a protected name never leaves the database."""

from __future__ import annotations

from typing import Any

from peewee import Case

from service.store import tables as t


def shown_name(person: Any = t.Person) -> tuple[Any, Any]:
    """The columns of given and family name, as everybody but the person sees them.

    Lists are ordered by them, too: a place among others tells the first letter.
    """
    hidden = person.shown_as != ""
    return (
        Case(None, [(hidden, person.shown_as)], person.given_name),
        Case(None, [(hidden, "")], person.family_name),
    )


def whole(given: str, family: str) -> str:
    """Both names in one, or what is shown instead."""
    return f"{given} {family}".strip()
