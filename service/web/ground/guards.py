"""Who is asking, and as what."""

from __future__ import annotations

from dataclasses import replace

from flask import g, session
from flask_login import current_user

from service.errors import NoHat, NotLoggedIn, SecondFactorMissing
from service.rules import access, hats
from service.store.people import Person
from service.web.ground import staying


def current_person() -> Person:
    """The person of this session, in the hat that was chosen, loaded once a request."""
    if "here" not in g:
        whole = whole_person()
        g.here = g.person = hats.wearing(whole, session.get("hat", ""))
        staying.touch(g.here)
    found: Person = g.here
    return found


def whole_person() -> Person:
    """With all that somebody is, so that they can choose a hat. No page reads answers by it."""
    person = bare_person()
    if lacks_second_factor():
        raise SecondFactorMissing(f"{person.id}")
    return person


def bare_person() -> Person:
    """Whoever knew the password, for the pages on which a second factor is shown or set up."""
    if not current_user.is_authenticated:
        raise NotLoggedIn
    whole: Person = current_user.person(by_code=session.get("by_code", False))
    if "person" not in g:
        g.person = _with_no_rights(whole)  # what stands around a page
        g.hats = len(hats.of(whole))
    return whole


def lacks_second_factor() -> bool:
    """Somebody of whom it is asked, or who set it up, has not shown it in this session.

    All that they are counts: choosing another hat is no way round.
    """
    whole: Person = current_user.person(by_code=session.get("by_code", False))
    asked = access.needs_second_factor(whole) or current_user.second_factor
    return bool(asked) and not whole.by_code and not session.get("second")


def person_or_nobody() -> Person | None:
    """For a page that is open to all: who has yet to choose or to show something has no rights."""
    if not current_user.is_authenticated:
        return None
    try:
        return current_person()
    except (NoHat, SecondFactorMissing):
        return _with_no_rights(bare_person())


def _with_no_rights(person: Person) -> Person:
    return replace(person, memberships=(), wards=frozenset())
