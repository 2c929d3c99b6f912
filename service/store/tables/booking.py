"""Times for conversations: those that are offered, who has one, and calendars that follow."""

from peewee import CharField, ForeignKeyField, IntegerField, UUIDField

from service.store.ground.database import Table, UtcField, now
from service.store.tables.forms import Round
from service.store.tables.people import Group, Owner, Person, School


class Slot(Table):
    """A time that a teacher offers for conversations of a round, with one seat or several."""

    owner = ForeignKeyField(Owner, index=False)
    school = ForeignKeyField(School, index=False)
    round = ForeignKeyField(Round, index=False)
    group = ForeignKeyField(Group, index=False)  # the class whose students may take it
    teacher = ForeignKeyField(Person, index=False)
    starts_at = UtcField()
    minutes = IntegerField()
    room = CharField(default="")  # a room, or a table in a hall
    seats = IntegerField(default=1)  # students at a time: 1, 4 or 6
    cancelled_at = UtcField(null=True)
    made_by = ForeignKeyField(Person, index=False)

    class Meta:
        indexes = (
            (("owner", "teacher", "starts_at"), False),
            (("owner", "round", "starts_at"), False),
        )


class Booking(Table):
    """The time of a student with a teacher, as the student or one guardian has it.

    It stays one row, and so one event in a calendar, however often its time changes. Without a slot
    it is called off.
    """

    owner = ForeignKeyField(Owner, index=False)
    round = ForeignKeyField(Round, index=False)
    student = ForeignKeyField(Person, index=False)
    party = ForeignKeyField(Person, index=False)  # whose it is: the student, or one guardian
    teacher = ForeignKeyField(Person, index=False)
    slot = ForeignKeyField(Slot, null=True, index=False)
    seat = IntegerField(null=True)  # none: comes along on a seat that is taken for the student
    was_at = UtcField(null=True)  # when it was to begin, once it is called off
    sequence = IntegerField(default=0)
    key = UUIDField(null=True)  # of the asking that landed
    booked_by = ForeignKeyField(Person, index=False)
    changed_at = UtcField(default=now)

    class Meta:
        indexes = (
            (("owner", "round", "student", "party", "teacher"), True),
            (("owner", "slot", "seat"), True),
            (("owner", "party"), False),
            (("owner", "student"), False),
        )


class Feed(Table):
    """A calendar address that somebody has asked for, and can take back."""

    owner = ForeignKeyField(Owner, index=False)
    person = ForeignKeyField(Person, index=False)
    token_hash = CharField(unique=True)
    made_at = UtcField(default=now)

    class Meta:
        indexes = ((("owner", "person"), True),)
