"""What was answered, and what was counted of it."""

from uuid import uuid4

from peewee import (
    BlobField,
    BooleanField,
    CharField,
    ForeignKeyField,
    IntegerField,
    TextField,
    UUIDField,
)

from service.store.ground.database import Table, UtcField, now
from service.store.tables.forms import Round, Sheet
from service.store.tables.people import Group, Owner, Person
from service.store.tables.visiting import OwnVisit, Visit


class Response(Table):
    """What one person answered on a round, a visit, a sheet or an own lesson. It is the truth."""

    owner = ForeignKeyField(Owner, index=False)
    round = ForeignKeyField(Round, null=True, index=False)
    visit = ForeignKeyField(Visit, null=True, index=False)
    sheet = ForeignKeyField(Sheet, null=True, index=False)
    own = ForeignKeyField(OwnVisit, null=True, index=False)  # private: its person's alone
    name = CharField()
    version = IntegerField()
    person = ForeignKeyField(Person, index=False)
    about = ForeignKeyField(Person, index=False)  # the person oneself, the student, the teacher
    group = ForeignKeyField(Group, null=True, index=False)  # the class it was given in; never moved
    document = TextField()
    revision = IntegerField(default=0)
    language = CharField(max_length=2)
    started_at = UtcField(default=now)
    saved_at = UtcField(default=now)
    sent_at = UtcField(null=True)
    key = UUIDField(null=True)  # of the sending that landed
    changes = TextField(null=True)  # the document as it is being changed after it was sent
    asides = TextField(default="")  # JSON: what another device had written to the same questions
    landed = TextField(default="")  # JSON: of each page or device, the last saving that landed
    helped = BooleanField(default=False)  # an adult helped with the answering
    entered_by = ForeignKeyField(Person, null=True, index=False)  # staff, from paper
    revised_at = UtcField(null=True)  # sent again after the two looks were laid open
    uncounted = BooleanField(default=False)  # left out of the release: its person was restricted

    class Meta:
        # a null never equals a null: each index binds its own kind of occasion
        indexes = (
            (("owner", "round", "name", "person", "about"), True),
            (("owner", "visit", "name", "person"), True),
            (("owner", "sheet", "person"), True),
            (("owner", "person", "own", "name"), True),
            (("owner", "round", "group", "version"), False),
            (("owner", "about", "round"), False),
        )


class Participation(Table):
    """Somebody took part in an anonymous form. When, and what was answered, is nowhere told."""

    id = UUIDField(primary_key=True, default=uuid4)
    owner = ForeignKeyField(Owner, index=False)
    round = ForeignKeyField(Round, index=False)
    name = CharField()
    group = ForeignKeyField(Group, index=False)
    person = ForeignKeyField(Person, index=False)
    about = ForeignKeyField(Person, index=False)
    key = UUIDField()  # of the sending that landed: here, and never with the answer

    class Meta:
        indexes = (
            (("owner", "round", "name", "person", "about"), True),
            (("owner", "person"), False),
        )


class AnonymousAnswer(Table):
    """What somebody answered anonymously in an open round. Sealed and gone when it closes."""

    id = UUIDField(primary_key=True, default=uuid4)  # in no order of time
    owner = ForeignKeyField(Owner, index=False)
    round = ForeignKeyField(Round, index=False)
    group = ForeignKeyField(Group, index=False)
    name = CharField()
    version = IntegerField()
    document = TextField()

    class Meta:
        indexes = ((("owner", "round", "name"), False),)


class SealedAnswer(Table):
    """The same of a closed round, written anew in random order under new ids."""

    id = UUIDField(primary_key=True, default=uuid4)
    owner = ForeignKeyField(Owner, index=False)
    round = ForeignKeyField(Round, index=False)
    group = ForeignKeyField(Group, index=False)
    name = CharField()
    version = IntegerField()
    document = TextField()

    class Meta:
        indexes = ((("owner", "round", "name"), False),)


class Release(Table):
    """What others see of a closed round: frozen counts of one group. Never edited."""

    owner = ForeignKeyField(Owner, index=False)
    round = ForeignKeyField(Round, index=False)
    group = ForeignKeyField(Group, index=False)
    name = CharField()
    version = IntegerField()
    invited = IntegerField()
    persons = IntegerField()
    counts = BlobField()
    made_at = UtcField(default=now)
    erased = IntegerField(default=0)  # documents erased or changed since, as verify may expect
    changed = IntegerField(default=0)

    class Meta:
        indexes = (
            (("owner", "round", "group", "name", "version"), True),
            (("owner", "group", "round"), False),
        )
