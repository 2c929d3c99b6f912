"""The forms on which administrators keep classes: made, called something else, ended, moved to."""

from __future__ import annotations

from werkzeug.datastructures import MultiDict

from forms import messages
from forms.fixed.fields import DayField, IdField, LineField, OneOfField
from forms.fixed.form import FixedForm
from questionnaires import Message

KINDS = ("class", "teaching", "team")


class GroupForm(FixedForm):
    """What a group is called: `name`; `subject` of a teaching group; `team` of a class."""

    name = LineField(40)
    subject = LineField(80, required=False)
    team = IdField()


class NewGroupForm(GroupForm):
    """A new group: the same, and its `kind`. A teaching group has a subject."""

    kind = OneOfField(KINDS, required=True)

    def __init__(self, given: MultiDict[str, str]) -> None:
        super().__init__(given)
        if self.kind.chosen == "teaching" and not self.subject.words:
            self.subject.refuse(Message(messages.WRITE_SOMETHING))


class MoveForm(FixedForm):
    """To which class a student moves, and from which day: `to`, `day`."""

    student = IdField(required=True)
    to = IdField(required=True)
    day = DayField()


class FirstDayForm(FixedForm):
    """From when something is: `first_day`."""

    first_day = DayField()
