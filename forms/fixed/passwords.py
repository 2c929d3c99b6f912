"""Forms of getting in: a forgotten password, a new one, and a guardian's first time."""

from __future__ import annotations

import re

from werkzeug.datastructures import MultiDict

from forms import messages
from forms.fixed.fields import LineField
from forms.fixed.form import FixedForm
from forms.reading import Given, ReadField
from questionnaires import Message

LEAST, MOST = 12, 200  # characters of a password
# what every keyboard writes in one way: user names are compared letter by letter
_USER_NAME = re.compile(r"[a-z0-9][a-z0-9._@-]{2,79}")


class PasswordField(ReadField):
    """A password as it was typed, blanks and all; it is never shown again."""

    secret = ""

    def process(self, formdata: Given | None, *_defaults: object, **_filters: object) -> None:
        values = formdata.getlist(self.name) if formdata is not None else []
        self.secret = values[0] if values else ""
        self.read(self.secret)

    def read(self, text: str) -> None:
        if not text:
            self.refuse(Message(messages.WRITE_SOMETHING))


class NewPasswordField(PasswordField):
    """A password that somebody chooses: long rather than odd."""

    def read(self, text: str) -> None:
        if len(text) < LEAST:
            self.refuse(Message(messages.PASSWORD_TOO_SHORT, {"least": LEAST}))
        elif len(text) > MOST:
            self.refuse(Message(messages.PASSWORD_TOO_LONG, {"most": MOST}))


class UserNameField(ReadField):
    """A user name; big letters are as small ones."""

    chosen = ""

    def read(self, text: str) -> None:
        self.chosen = text.lower()
        if not _USER_NAME.fullmatch(self.chosen):
            self.refuse(Message(messages.NOT_A_USER_NAME))


class ForgottenForm(FixedForm):
    """Ask for a new password: `name`, a user name or a mail address."""

    name = LineField(200)


class NewPasswordForm(FixedForm):
    """Choose a new password: `password`, and `again`."""

    password = NewPasswordField()
    again = PasswordField()

    def __init__(self, given: MultiDict[str, str]) -> None:
        super().__init__(given)
        self.again.refusals = ()  # one thing at a time
        if not self.password.refusals and self.password.secret != self.again.secret:
            self.again.refuse(Message(messages.NOT_THE_SAME))


class MyPasswordForm(NewPasswordForm):
    """Change one's own: `current`, `password` and `again`."""

    current = PasswordField()


class WelcomeForm(NewPasswordForm):
    """Come in for the first time: `username`, `password` and `again`."""

    username = UserNameField()
