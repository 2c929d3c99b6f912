"""The forms on which administrators keep people: who they are, what they are, whose guardian."""

from __future__ import annotations

from werkzeug.datastructures import MultiDict

from forms import messages
from forms.fixed.fields import DayField, IdField, LineField, MailField, OneOfField
from forms.fixed.form import FixedForm
from questionnaires import LANGUAGES, Message

ROLES = (
    "student", "contact_teacher", "subject_teacher", "team", "coach", "leader", "administrator",
    "consultant", "superintendent",
)  # fmt: skip


class PersonForm(FixedForm):
    """Who somebody is: names, log-in, language, and from when a student is of age."""

    given_name = LineField(80)
    family_name = LineField(80, required=False)
    username = LineField(80, required=False)
    email = MailField()
    roster_id = LineField(120, required=False)
    language = OneOfField(LANGUAGES)
    adult_from = DayField(required=False)


class PlaceForm(FixedForm):
    """What somebody becomes: `role`, `group`, `subject`, `from_day`, and perhaps `to_day`."""

    role = OneOfField(ROLES, required=True)
    group = IdField()
    subject = LineField(80, required=False)
    from_day = DayField()
    to_day = DayField(required=False)

    def __init__(self, given: MultiDict[str, str]) -> None:
        super().__init__(given)
        _in_order(self.from_day, self.to_day)


class EndingForm(FixedForm):
    """When something ends: `last_day`."""

    last_day = DayField()


class ShownAsForm(FixedForm):
    """What is shown instead of a protected name: `shown_as`; nothing ends the protection."""

    shown_as = LineField(80, required=False)


class KnownForm(FixedForm):
    """Somebody who is known already: `known_as`, a user name or a roster id."""

    known_as = LineField(120)


class GuardianForm(FixedForm):
    """A guardian: `given_name`, `family_name`, `email`, or `known_as`; and what it opens."""

    given_name = LineField(80, required=False)
    family_name = LineField(80, required=False)
    email = MailField()
    known_as = LineField(120, required=False)
    from_day = DayField()
    to_day = DayField(required=False)

    def __init__(self, given: MultiDict[str, str]) -> None:
        super().__init__(given)
        if not self.given_name.words and not self.known_as.words:
            self.given_name.refuse(Message(messages.WRITE_SOMETHING))
        _in_order(self.from_day, self.to_day)


class GuardianshipForm(FixedForm):
    """What a guardianship opens, and from when to when: `from_day`, `to_day`."""

    from_day = DayField()
    to_day = DayField(required=False)

    def __init__(self, given: MultiDict[str, str]) -> None:
        super().__init__(given)
        _in_order(self.from_day, self.to_day)


def _in_order(first: DayField, last: DayField) -> None:
    if first.day is not None and last.day is not None and last.day < first.day:
        last.refuse(Message(messages.ENDS_BEFORE_IT_BEGINS))
