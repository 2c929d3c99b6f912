"""Flask-Security on our tables: sessions, password hashes and the log-in page."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any
from unicodedata import normalize

from flask import Flask, current_app, g, request, session
from flask_login import current_user, user_logged_in
from flask_security import (
    LoginForm,
    Security,
    UserDatastore,
    UserMixin,
    hash_password,
    verify_password,
)
from flask_security.utils import validate_redirect_url
from wtforms import Field, StringField

from service import actions
from service.errors import TooManyFailures
from service.store import people
from service.store.people import Account, Person
from service.web.ground import staying
from service.web.ground.languages import _, ngettext
from service.web.ground.requests import WITHOUT_DATABASE

# what stands in a session besides who it is
OF_ONE_LOG_IN = ("by_code", "hat", "place", "second", "second_begun")


class LoggedIn(UserMixin):
    """An account as Flask-Security wants to see it. Roles are memberships, and not its business."""

    fs_uniquifier: str = ""  # Flask-Security looks for it on the class

    def __init__(self, account: Account) -> None:
        self._person = account.person
        self.roles = []
        self.username = account.username or ""
        self.password = account.password or ""
        self.active = account.active
        self.fs_uniquifier = account.login_key
        self.second_factor = account.second_factor

    def person(self, by_code: bool) -> Person:
        return replace(self._person, by_code=True) if by_code else self._person


class Accounts(UserDatastore):
    """Reads and writes accounts through the store."""

    def __init__(self) -> None:
        super().__init__(LoggedIn, type("NoRole", (), {}))

    def find_user(self, case_insensitive: bool = False, **by: Any) -> LoggedIn | None:
        if request.endpoint in WITHOUT_DATABASE or g.get("database_is_away"):
            return None
        if "fs_uniquifier" in by:
            found = people.account_of_session(by["fs_uniquifier"])
        else:
            found = people.account_named(str(by.get("username", "")).strip().lower())
        return LoggedIn(found) if found else None

    def put(self, model: LoggedIn) -> LoggedIn:
        """Flask-Security renews a hash when its parameters grow."""
        person = model.person(by_code=False)
        if model.password:
            actions.people.renew_password(person, model.password)
        return model

    def commit(self) -> None:
        """Every write above is whole already."""


def address_of_client() -> str:
    """Where somebody asks from, as it is kept: the address itself is written nowhere."""
    return actions.logins.hashed(current_app.config["CODE_KEY"], f"address {request.remote_addr}")


def wait_words(wait: TooManyFailures) -> str:
    """What is said to whoever guessed too often, by password and by code alike."""
    return ngettext(
        "Too many attempts. Try again in %(num)s minute.",
        "Too many attempts. Try again in %(num)s minutes.",
        wait.minutes,
    )


class LogInForm(LoginForm):
    """User name and password. Whether it was the one or the other that failed is not told."""

    email = None  # type: ignore[assignment]  # how WTForms takes a field away
    username = StringField()

    def validate(self, **extra: Any) -> bool:
        name = (self.username.data or "").strip().lower()
        address = address_of_client()
        try:
            actions.logins.check_may_try(f"name {name}", address)
        except TooManyFailures as wait:
            self._say(wait_words(wait))
            return False
        self.ifield = self.username
        self.user = _accounts.find_user(username=name)
        if super().validate(**extra):
            actions.logins.succeeded(f"name {name}")
            return True
        actions.logins.failed(f"name {name}", address)
        self._say(_("The user name and the password do not fit together."))
        return False

    def validate_next(self, field: Field) -> None:
        """An address that is not ours leads home; logging in is none the worse for it."""
        if field.data and not validate_redirect_url(field.data):
            field.data = ""

    def _say(self, sentence: str) -> None:
        self.username.errors = [sentence]
        self.password.errors = []


_accounts = Accounts()


def register(app: Flask) -> None:
    app.config.update(
        SECURITY_USER_IDENTITY_ATTRIBUTES=[{"username": {"case_insensitive": True}}],
        SECURITY_PASSWORD_HASH="argon2",
        SECURITY_PASSWORD_SINGLE_HASH=["argon2"],
        SECURITY_PASSWORD_SCHEMES=["argon2"],
        SECURITY_DEPRECATED_PASSWORD_SCHEMES=[],
        SECURITY_LOGIN_URL="/login",
        SECURITY_LOGOUT_URL="/logout",
        SECURITY_LOGOUT_METHODS=["POST"],
        SECURITY_POST_LOGIN_VIEW="/",
        SECURITY_POST_LOGOUT_VIEW="/login",
        SECURITY_FLASH_MESSAGES=False,
        SECURITY_DEFAULT_REMEMBER_ME=False,
        SECURITY_CLI_USERS_NAME=False,  # its commands know nothing of memberships
        SECURITY_CLI_ROLES_NAME=False,
        SECURITY_FRESHNESS=timedelta(minutes=-1),  # no page that asks for the password again
    )
    security = Security(app, _accounts, login_form=LogInForm)
    security.principal.skip_static = True
    # a session is the only way to be somebody: tokens in headers, addresses or JSON are not read
    security.login_manager.request_loader(lambda _request: None)
    user_logged_in.connect(_begin_anew, app)


def hashed_password(secret: str) -> str:
    """As the log-in page compares it: å is the same letter on every keyboard."""
    return str(hash_password(normalize("NFKD", secret)))


def is_my_password(secret: str) -> bool:
    """Is this the password of whoever is logged in?"""
    return bool(verify_password(normalize("NFKD", secret), current_user.password))


def my_username() -> str:
    """The user name of whoever is logged in."""
    return str(current_user.username)


def _begin_anew(_app: Flask, **_: Any) -> None:
    """A log-in goes on with nothing: neither with a code, nor with a hat or a second factor."""
    for name in OF_ONE_LOG_IN:
        session.pop(name, None)
    staying.begin()
