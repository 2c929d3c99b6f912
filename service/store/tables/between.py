"""Between conversations: what the team has to do, and what becomes of a goal."""

from peewee import BooleanField, CharField, DateField, ForeignKeyField, IntegerField, TextField

from service.store.ground.database import Table, UtcField, now
from service.store.tables.conversations import Goal
from service.store.tables.forms import Round, Sheet
from service.store.tables.people import Group, Owner, Person


class PlanTask(Table):
    """Something that a team has to do before its conversations, from its plan."""

    owner = ForeignKeyField(Owner, index=False)
    sheet = ForeignKeyField(Sheet, index=False, on_delete="CASCADE")
    place = IntegerField()
    what = TextField()
    who = CharField(default="")
    due_on = DateField(null=True)
    done_at = UtcField(null=True)
    done_by = ForeignKeyField(Person, null=True, index=False)

    class Meta:
        indexes = ((("owner", "sheet", "place"), True),)


class CheckIn(Table):
    """How a goal goes in a week: a few taps and one line."""

    owner = ForeignKeyField(Owner, index=False)
    goal = ForeignKeyField(Goal, index=False, on_delete="CASCADE")
    student = ForeignKeyField(Person, index=False)
    week = DateField()  # its Monday
    going = CharField()
    tried = CharField(default="")
    next_step = CharField(default="")
    line = TextField(default="")
    saved_at = UtcField(default=now)

    class Meta:
        indexes = (
            (("owner", "goal", "week"), True),
            (("owner", "student", "week"), False),
        )


class Evidence(Table):
    """Something that shows work on a goal, in the student's words."""

    owner = ForeignKeyField(Owner, index=False)
    goal = ForeignKeyField(Goal, index=False, on_delete="CASCADE")
    student = ForeignKeyField(Person, index=False)
    title = CharField()
    text = TextField(default="")
    link = CharField(default="")  # to where the work lies
    on_board = BooleanField(default=False)
    made_at = UtcField(default=now)

    class Meta:
        indexes = ((("owner", "student"), False), (("owner", "goal"), False))


class Outcome(Table):
    """What became of a round's conversations in one class: counted once, and nobody's."""

    owner = ForeignKeyField(Owner, index=False)
    round = ForeignKeyField(Round, index=False)
    group = ForeignKeyField(Group, index=False)
    part = CharField()  # talked, became
    asked = IntegerField()  # students
    numbers = TextField()  # JSON: students, by what they are counted for

    class Meta:
        indexes = ((("owner", "round", "group", "part"), True),)
