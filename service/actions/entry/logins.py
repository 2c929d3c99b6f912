"""Get in by password or by code; guessing is slowed down per account."""

from __future__ import annotations

import hmac
import secrets
from dataclasses import replace
from datetime import timedelta
from hashlib import sha256

from forms import CODE_LENGTH, CODE_SYMBOLS
from service.errors import TooManyFailures, WrongCode
from service.store import people
from service.store.entry import logins
from service.store.ground.database import transaction
from service.store.people import Account

WINDOW = timedelta(minutes=15)
MOST_FAILURES = 10  # of one account, within the window
MOST_OF_A_CLASS = 100  # of one class code: 28 children mistype, too
# Of one address, in which a whole school may sit. Successes never count. Where many have failed, a
# name may fail once more and no oftener: whoever types rightly still gets in, and who guesses has
# one guess a name. Only far beyond what mistyping explains the address waits.
NARROW_OF_AN_ADDRESS = 100
MOST_OF_AN_ADDRESS = 300
# Two codes together are 80 bits, which nobody guesses: children with cards wait last.
MOST_CODES_OF_AN_ADDRESS = 1000


def check_not_guessing(account: str, most: int = MOST_FAILURES) -> None:
    if logins.failures(account, WINDOW) >= most:
        raise TooManyFailures(int(WINDOW.total_seconds() // 60))


def check_may_try(account: str, address: str) -> None:
    """A name and password. `address` is a keyed hash; see above for what is counted of it."""
    from_here = logins.failures(f"address {address}", WINDOW)
    if from_here >= MOST_OF_AN_ADDRESS:
        raise TooManyFailures(int(WINDOW.total_seconds() // 60))
    check_not_guessing(account, MOST_FAILURES if from_here < NARROW_OF_AN_ADDRESS else 1)


def failed(account: str, address: str = "") -> None:
    """Write it down, for the account and for where it was tried from."""
    with transaction():
        logins.add_failure(account)
        if address:
            logins.add_failure(f"address {address}")


def succeeded(account: str) -> None:
    """Whoever got in has not been guessing."""
    logins.forget_failures(account)


def by_code(key: str, class_code: str, personal_code: str, address: str = "") -> Account:
    """The student with these two codes, for a session that answers the current task."""
    class_hash = hashed(key, class_code)
    account = f"class {class_hash}"
    check_not_guessing(account, MOST_OF_A_CLASS)
    check_not_guessing(f"address {address}", MOST_CODES_OF_AN_ADDRESS)
    found = people.account_with_code(class_hash, hashed(key, personal_code))
    if found is None or not found.active:
        failed(account, address)
        raise WrongCode
    return replace(found, person=replace(found.person, by_code=True))


def hashed(key: str, code: str) -> str:
    """Keyed, so that a stolen table cannot be guessed at without the setting CODE_KEY."""
    return hmac.new(key.encode(), code.encode(), sha256).hexdigest()


def new_code() -> str:
    """Eight of 32 symbols: 40 bits."""
    return "".join(secrets.choice(CODE_SYMBOLS) for _ in range(CODE_LENGTH))
