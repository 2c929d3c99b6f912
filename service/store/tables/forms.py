"""Questionnaires of an owner, the rounds that ask them, and the sheets outside rounds."""

from peewee import BooleanField, CharField, DateField, ForeignKeyField, IntegerField, TextField

from service.store.ground.database import Table, UtcField, now
from service.store.tables.people import Group, Owner, Person, School


class Definition(Table):
    """A version of a questionnaire that an owner has published or tries out. Never edited."""

    owner = ForeignKeyField(Owner, index=False)
    name = CharField()
    version = IntegerField()
    trial = BooleanField(default=False)
    content = TextField()  # the exact JSON
    digest = CharField()  # SHA-256 of the content, in hex
    origin = CharField(default="")  # what it was made from, such as "start-up 2"
    author = ForeignKeyField(Person, index=False)
    published_at = UtcField(default=now)
    retired_at = UtcField(null=True)  # not offered any more, and still readable

    class Meta:
        indexes = ((("owner", "name", "version"), True),)


class Draft(Table):
    """A definition that is being written. Whatever stands in it, sound or not, is kept."""

    owner = ForeignKeyField(Owner, index=False)
    name = CharField()
    content = TextField()
    origin = CharField(default="")
    author = ForeignKeyField(Person, index=False)
    revision = IntegerField(default=0)
    saved_at = UtcField(default=now)
    started_at = UtcField(default=now)
    remarks = TextField(default="")  # JSON: what was told of a file when it was brought in

    class Meta:
        indexes = ((("owner", "name"), True),)


class Sheet(Table):
    """A form that staff fill in outside rounds and visits, pinned to its version."""

    owner = ForeignKeyField(Owner, index=False)
    school = ForeignKeyField(School, null=True, index=False)
    group = ForeignKeyField(Group, null=True, index=False)
    title = CharField()
    name = CharField()
    version = IntegerField()
    maker = ForeignKeyField(Person, index=False)
    made_at = UtcField(default=now)
    copied_from = ForeignKeyField("self", null=True, index=False)  # the year before's

    class Meta:
        indexes = ((("owner", "maker"), False), (("owner", "school"), False))


class Series(Table):
    """The rounds of a school year, planned together."""

    owner = ForeignKeyField(Owner, index=False)
    school = ForeignKeyField(School, index=False)
    title = CharField()
    school_year = CharField()
    plan = ForeignKeyField(Sheet, null=True, index=False)  # the team's, where it comes from one
    made_at = UtcField(default=now)

    class Meta:
        indexes = ((("owner", "school", "school_year"), False),)


class Round(Table):
    owner = ForeignKeyField(Owner, index=False)
    school = ForeignKeyField(School, index=False)
    series = ForeignKeyField(Series, null=True, index=False)
    title = CharField()
    opens_on = DateField()
    closes_on = DateField()  # the last day on which one may answer
    closed_at = UtcField(null=True)
    trial = BooleanField(default=False)  # tries a draft out: nothing of it is read or counted
    reminds = BooleanField(default=True)  # those who have not answered are reminded
    frame = TextField(default="")  # JSON: how its conversations are held, from the team's plan

    class Meta:
        indexes = ((("owner", "school", "opens_on"), False),)


class RoundForm(Table):
    """A definition that a round asks, pinned to its version."""

    owner = ForeignKeyField(Owner, index=False)
    round = ForeignKeyField(Round, index=False, on_delete="CASCADE")
    name = CharField()
    version = IntegerField()

    class Meta:
        indexes = ((("owner", "round", "name"), True),)


class RoundGroup(Table):
    owner = ForeignKeyField(Owner, index=False)
    round = ForeignKeyField(Round, index=False, on_delete="CASCADE")
    group = ForeignKeyField(Group, index=False)

    class Meta:
        indexes = ((("owner", "round", "group"), True), (("owner", "group"), False))
