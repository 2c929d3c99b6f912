"""Owners, schools, groups, and who is what in them."""

from uuid import uuid4

from peewee import (
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
    country = CharField(max_length=2, default="dk")  # whose law its documents follow: dk, se
    demo = BooleanField(default=False)
    seed = IntegerField(null=True)  # what a demo owner was made from
    second_factor = BooleanField(default=True)  # asked of staff who read named answers
    contact = TextField(default="")  # whom to write to about privacy and accessibility


class School(Table):
    owner = ForeignKeyField(Owner, index=False)
    name = CharField()
    turn_to = TextField(default="")  # whom a student can turn to at once, in the school's words
    roster_id = CharField(null=True)  # sourcedId, in the roster that it comes from

    class Meta:
        indexes = ((("owner", "name"), True), (("owner", "roster_id"), True))


class Group(Table):
    """A class, a teaching group or a team. The classes of a team name it.

    A teaching group is a class × subject, or students of several classes in one subject.
    """

    owner = ForeignKeyField(Owner, index=False)
    school = ForeignKeyField(School, index=False)
    kind = CharField()  # class, teaching, team
    name = CharField()
    team = ForeignKeyField("self", null=True, index=False)
    lineage = UUIDField(default=new_id)  # the same class, from year to year
    code_hash = CharField(null=True, unique=True)
    roster_id = CharField(null=True)
    subject = CharField(default="")  # of a teaching group
    school_year = CharField(default="")  # such as 2026/27
    ended_on = DateField(null=True)  # its last day, once it has become another year's class

    class Meta:
        table_name = "school_group"
        indexes = (
            (("owner", "school", "name"), False),
            (("owner", "team"), False),
            (("owner", "roster_id"), True),
        )


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
    log_key = UUIDField(default=uuid4)  # the pseudonym in the logs; gone with the person
    roster_id = CharField(null=True)  # sourcedId: what a log-in from outside is linked by
    email = CharField(null=True)
    shown_as = CharField(default="")  # shown instead of the name, where an identity is protected
    adult_from = DateField(null=True)  # from then, guardians see only what the student shares
    totp = TextField(null=True)  # the key of the second factor, encrypted
    totp_counter = IntegerField(default=0)  # of the last code that was taken: each works once
    recovery = TextField(default="")  # JSON: hashes of the codes that stand in for a lost device
    restricted_at = UtcField(null=True)  # since then nobody else reads or counts their answers
    digest = BooleanField(default=True)  # wants reminders by mail

    class Meta:
        indexes = (
            (("owner", "family_name", "given_name"), False),
            (("owner", "roster_id"), True),
        )


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
    from_roster = BooleanField(default=False)  # a later roster may end it; what pages made stays

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
    from_roster = BooleanField(default=False)

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
