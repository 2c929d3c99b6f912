"""A second factor: codes that an app makes every half minute, and codes on paper for a lost device.

What is stored of it opens with the setting CODE_KEY alone, which stays the same for long; a new
SECRET_KEY, which ends all sessions, breaks no second factor.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from functools import cache

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from passlib.exc import TokenError
from passlib.totp import TOTP

from forms import CODE_LENGTH
from service.actions.entry import logins
from service.errors import NotAllowed, SecondFactorUnreadable, WrongCode
from service.rules import access
from service.store.administration import audit, people
from service.store.entry import second_factors
from service.store.entry.second_factors import SecondFactor
from service.store.ground.database import transaction
from service.store.people import Person

ISSUER = "Samtalebordet"
WINDOW = 30  # seconds that a clock may be ahead or behind: one code on either side
RECOVERY_CODES = 8


@dataclass(frozen=True, slots=True)
class Begun:
    """A second factor that is being set up: nothing of it is stored yet."""

    sealed: str  # to be brought back with the first code
    key: str  # to be typed into an app
    uri: str  # the same, as a picture


def begin(key: str, person: Person, sealed: str = "") -> Begun:
    """A new one, or the one that was begun before, so that a page may be loaded again."""
    try:
        totp = _opened(key, sealed) if sealed else _codes(key).new()
    except SecondFactorUnreadable:
        totp = _codes(key).new()
    return Begun(totp.to_json(), totp.pretty_key(sep=" "), totp.to_uri(label=person.name))


def set_up(key: str, person: Person, sealed: str, code: str) -> tuple[str, ...]:
    """Keep it, once the app has shown that it works. The recovery codes are shown this once."""
    logins.check_not_guessing(_account(person))
    totp = _opened(key, sealed)
    try:
        counter = totp.match(code, window=WINDOW).counter
    except TokenError as error:
        logins.failed(_account(person))
        raise WrongCode from error
    codes = tuple(logins.new_code() for _ in range(RECOVERY_CODES))
    hashes = tuple(_hashed(key, person, one) for one in codes)
    with transaction():
        second_factors.set_up(person.owner.id, person.id, sealed, counter, hashes)
        audit.add(person.owner.id, "second_factor.set_up", person, person.log_key)
    logins.succeeded(_account(person))
    return codes


def show(key: str, person: Person, code: str) -> None:
    """The code of this moment, or one of the recovery codes. Each works once."""
    logins.check_not_guessing(_account(person))
    with transaction():
        found = second_factors.of(person.owner.id, person.id)
        recovers = len(code) == CODE_LENGTH
        good = _recovers(key, person, found, code) if recovers else _fits(key, person, found, code)
        if good and recovers:
            audit.add(person.owner.id, "second_factor.recovered", person, person.log_key)
    if not good:
        logins.failed(_account(person))
        raise WrongCode
    logins.succeeded(_account(person))


def take_away(person: Person) -> None:
    """One's own, where nobody asks for it."""
    if access.needs_second_factor(person):
        raise NotAllowed(f"{person.id} needs a second factor")
    _remove(person, person)


def remove(person: Person, of: Person) -> None:
    """Of somebody who lost it, by whoever may change their log-in: they set up another."""
    access.check_may_change_log_in(person, people.kept(person.owner.id, of.id))
    _remove(person, of)


def _remove(person: Person, of: Person) -> None:
    with transaction():
        second_factors.remove(of.owner.id, of.id, secrets.token_urlsafe())
        audit.add(of.owner.id, "second_factor.removed", person, of.log_key)


def _fits(key: str, person: Person, found: SecondFactor, code: str) -> bool:
    if found.secret is None:
        return False
    try:
        match = _opened(key, found.secret).match(
            code, window=WINDOW, last_counter=found.counter or None
        )
    except TokenError:
        return False
    return second_factors.take(person.owner.id, person.id, match.counter)


def _recovers(key: str, person: Person, found: SecondFactor, code: str) -> bool:
    hashed = _hashed(key, person, code)
    if hashed not in found.recovery:
        return False
    return second_factors.use(person.owner.id, person.id, found, hashed)


def _account(person: Person) -> str:
    return f"second {person.id}"


def _hashed(key: str, person: Person, code: str) -> str:
    return logins.hashed(key, f"{person.id} {code}")


@cache
def _codes(key: str) -> type[TOTP]:
    """Makes and opens second factors under a key of its own. Its mark stands with each of them."""
    secret = _derived(key, b"second factor").hex()
    mark = _derived(key, b"mark of the second factor").hex()[:8]
    return TOTP.using(secrets={f"k{mark}": secret}, issuer=ISSUER)  # type: ignore[no-any-return]


def _derived(key: str, what: bytes) -> bytes:
    return HKDF(SHA256(), 32, salt=None, info=what).derive(key.encode())


def _opened(key: str, sealed: str) -> TOTP:
    try:
        return _codes(key).from_json(sealed)
    except (KeyError, ValueError) as error:  # it was made under another key
        raise SecondFactorUnreadable from error
