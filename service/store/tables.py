"""Every table, parents before children. The owner stands first in every index but the keys.

A row of a feature is read and written in the feature's own file; nothing else touches it.
"""

from uuid import uuid4

from peewee import (
    BlobField,
    BooleanField,
    CharField,
    DateField,
    ForeignKeyField,
    IntegerField,
    TextField,
    UUIDField,
)

from service.store.ground.database import Table, UtcField, new_id, now


class Owner(Table):
    """Whoever owns the schools: a municipality, a region, a self-owning institution."""

    name = CharField()
    language = CharField(max_length=2, default="da")
    zone = CharField(default="Europe/Copenhagen")
    demo = BooleanField(default=False)
    seed = IntegerField(null=True)  # what a demo owner was made from


class School(Table):
    owner = ForeignKeyField(Owner, index=False)
    name = CharField()
    turn_to = TextField(default="")  # whom a student can turn to at once, in the school's words

    class Meta:
        indexes = ((("owner", "name"), True),)


class Group(Table):
    """A class, a teaching group or a team. The classes of a team name it."""

    owner = ForeignKeyField(Owner, index=False)
    school = ForeignKeyField(School, index=False)
    kind = CharField()  # class, teaching, team
    name = CharField()
    team = ForeignKeyField("self", null=True, index=False)
    lineage = UUIDField(default=new_id)  # the same class, from year to year
    code_hash = CharField(null=True, unique=True)

    class Meta:
        table_name = "school_group"
        indexes = ((("owner", "school", "name"), False), (("owner", "team"), False))


class Person(Table):
    owner = ForeignKeyField(Owner, index=False)
    given_name = CharField()
    family_name = CharField()
    language = CharField(max_length=2, null=True)
    username = CharField(null=True, unique=True)
    password = CharField(null=True)
    active = BooleanField(default=True)
    login_key = CharField(unique=True)  # stands in the session; a new one logs out everywhere
    code_hash = CharField(null=True)
    log_key = UUIDField(default=new_id)  # the pseudonym in the log of readings

    class Meta:
        indexes = ((("owner", "family_name", "given_name"), False),)


class Membership(Table):
    """What somebody is, where, and from when to when."""

    owner = ForeignKeyField(Owner, index=False)
    person = ForeignKeyField(Person, index=False)
    role = CharField()
    school = ForeignKeyField(School, null=True, index=False)
    group = ForeignKeyField(Group, null=True, index=False)
    subject = CharField(default="")
    from_day = DateField()
    to_day = DateField(null=True)

    class Meta:
        indexes = tuple(
            (("owner", *also), False)
            for also in (("person",), ("group", "role"), ("school", "role"))
        )


class Guardianship(Table):
    """Who is guardian of which student, from when to when, and what that opens."""

    owner = ForeignKeyField(Owner, index=False)
    guardian = ForeignKeyField(Person, index=False)
    student = ForeignKeyField(Person, index=False)
    from_day = DateField()
    to_day = DateField(null=True)
    may_read = BooleanField(default=True)
    may_book = BooleanField(default=True)
    keep_apart_from = ForeignKeyField(Person, null=True, index=False)  # another guardian

    class Meta:
        indexes = ((("owner", "guardian"), False), (("owner", "student"), False))


class Failure(Table):
    """A failed log-in: nobody's row, so it has no owner."""

    account = CharField()
    at = UtcField(default=now)

    class Meta:
        indexes = ((("account", "at"), False),)


class Reading(Table):
    """Somebody read somebody else's named answers. Both stand under their pseudonyms."""

    owner = ForeignKeyField(Owner, index=False)
    reader = UUIDField()
    subject = UUIDField()
    what = CharField()
    at = UtcField(default=now)

    class Meta:
        indexes = ((("owner", "subject", "at"), False),)


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


class Round(Table):
    owner = ForeignKeyField(Owner, index=False)
    school = ForeignKeyField(School, index=False)
    title = CharField()
    opens_on = DateField()
    closes_on = DateField()  # the last day on which one may answer
    closed_at = UtcField(null=True)
    trial = BooleanField(default=False)  # tries a draft out: nothing of it is read or counted

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


class Visit(Table):
    """A class visit: an observer, a teacher, a class and a lesson."""

    owner = ForeignKeyField(Owner, index=False)
    school = ForeignKeyField(School, index=False)
    observer = ForeignKeyField(Person, index=False)
    teacher = ForeignKeyField(Person, index=False)
    group = ForeignKeyField(Group, index=False)
    lesson = CharField()
    held_on = DateField()
    name = CharField()  # of the observation's definition, pinned
    version = IntegerField()

    class Meta:
        indexes = ((("owner", "observer", "held_on"), False), (("owner", "teacher"), False))


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

    class Meta:
        indexes = ((("owner", "maker"), False), (("owner", "school"), False))


class Response(Table):
    """One person's answers on a round, a visit or a sheet. The document is the truth."""

    owner = ForeignKeyField(Owner, index=False)
    round = ForeignKeyField(Round, null=True, index=False)
    visit = ForeignKeyField(Visit, null=True, index=False)
    sheet = ForeignKeyField(Sheet, null=True, index=False)
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

    class Meta:
        # a null never equals a null: each index binds its own kind of occasion
        indexes = (
            (("owner", "round", "name", "person", "about"), True),
            (("owner", "visit", "name", "person"), True),
            (("owner", "sheet", "person"), True),
            (("owner", "round", "group", "version"), False),
            (("owner", "about", "name"), False),
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
        indexes = ((("owner", "round", "name", "person", "about"), True),)


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


TABLES = (
    Owner, School, Group, Person, Membership, Guardianship, Failure, Reading, Definition, Draft,
    Round, RoundForm, RoundGroup, Visit, Sheet, Response, Participation, AnonymousAnswer,
    SealedAnswer, Release, Conversation, Goal, Agreement,
)  # fmt: skip
