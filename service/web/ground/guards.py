"""Who is asking."""

from flask import g, session
from flask_login import current_user

from service.errors import NotLoggedIn
from service.store.people import Person


def current_person() -> Person:
    """The person of this session, loaded once a request."""
    found = person_or_nobody()
    if found is None:
        raise NotLoggedIn
    return found


def person_or_nobody() -> Person | None:
    """The same for a page that is open to all."""
    if "person" not in g:
        if not current_user.is_authenticated:
            return None
        g.person = current_user.person(by_code=session.get("by_code", False))
    found: Person = g.person
    return found
