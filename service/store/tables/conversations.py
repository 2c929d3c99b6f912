"""Conversations, with what came out of them."""

from peewee import BooleanField, CharField, ForeignKeyField, IntegerField, TextField

from service.store.ground.database import Table, UtcField, now
from service.store.tables.forms import Round
from service.store.tables.people import Owner, Person


class Conversation(Table):
    owner = ForeignKeyField(Owner, index=False)
    round = ForeignKeyField(Round, index=False)
    student = ForeignKeyField(Person, index=False)
    opened_by = ForeignKeyField(Person, index=False)
    opened_at = UtcField(default=now)
    waived = BooleanField(default=False)  # held without the teacher's look

    class Meta:
        indexes = (
            (("owner", "student", "round"), True),
            (("owner", "round"), False),
        )


class Goal(Table):
    owner = ForeignKeyField(Owner, index=False)
    conversation = ForeignKeyField(Conversation, index=False, on_delete="CASCADE")
    text = TextField()
    signs = TextField(default="")
    help = TextField(default="")
    status = CharField(default="under_way")
    saved_at = UtcField(default=now)

    class Meta:
        indexes = ((("owner", "conversation"), True),)


class Agreement(Table):
    owner = ForeignKeyField(Owner, index=False)
    conversation = ForeignKeyField(Conversation, index=False, on_delete="CASCADE")
    place = IntegerField()  # in the order they were agreed
    text = TextField()
    who = CharField()
    status = CharField(default="open")

    class Meta:
        indexes = ((("owner", "conversation", "place"), True),)
