"""Come in by a log-in from outside: linked by the id in the roster, never by mail or name."""

from __future__ import annotations

from collections.abc import Collection

from service.errors import NotOnTheList
from service.rules import hats
from service.rules.hats import Hat
from service.store import people
from service.store.people import Account


def account(roster_id: str) -> Account:
    """Whose id this is. Nothing is stored of somebody whom no roster knows."""
    known = [one for one in people.accounts_with_roster_id(roster_id) if one.active]
    if not roster_id or len(known) != 1:
        raise NotOnTheList(f"{len(known)} owners know the id of a log-in from outside")
    return known[0]


def hat(account: Account, groups: Collection[str]) -> Hat | None:
    """In which role they come; none where they still have to choose among several."""
    found = hats.fitting(account.person, groups)
    return found[0] if len(found) == 1 else None
