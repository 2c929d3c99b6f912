"""What administering a school leaves: links, letters, rosters, cases, and the trail of it all."""

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

from service.store.ground.database import Table, UtcField, now
from service.store.tables.people import Group, Owner, Person, School


class Link(Table):
    """A link that lets somebody in once: a forgotten password, or a guardian's first time."""

    owner = ForeignKeyField(Owner, index=False)
    person = ForeignKeyField(Person, index=False)
    purpose = CharField()  # reset, welcome
    token_hash = CharField(unique=True)
    made_by = ForeignKeyField(Person, null=True, index=False)  # the staff who approved it
    made_at = UtcField(default=now)
    expires_at = UtcField()
    used_at = UtcField(null=True)

    class Meta:
        indexes = ((("owner", "person"), False),)


class Letter(Table):
    """A mail that is to be written and sent. What stands in it is only made when it leaves."""

    owner = ForeignKeyField(Owner, index=False)
    person = ForeignKeyField(Person, index=False)
    kind = CharField()  # reset, welcome, digest, case
    day = DateField(null=True)  # of a digest: one a day
    about = UUIDField(null=True)  # the booking that an invitation is of
    made_at = UtcField(default=now)
    sent_at = UtcField(null=True)
    tries = IntegerField(default=0)
    next_at = UtcField(default=now)  # when it is tried; whoever tries puts it off first
    trouble = CharField(default="")  # why the last try failed, without an address

    class Meta:
        indexes = ((("owner", "person", "kind", "day"), True), (("sent_at", "next_at"), False))


class AuditEntry(Table):
    """Somebody administered something. People stand under their pseudonyms, and without names."""

    owner = ForeignKeyField(Owner, index=False)
    actor = UUIDField(null=True)  # none: the service itself
    deed = CharField()  # such as roster.applied
    subject = UUIDField(null=True)
    details = TextField(default="{}")  # JSON: counts, and ids of groups, rounds and forms
    at = UtcField(default=now)

    class Meta:
        indexes = ((("owner", "at"), False), (("owner", "subject"), False))


class CodeSheet(Table):
    """New codes were made for a class or for one of its students. Each page makes them once."""

    owner = ForeignKeyField(Owner, index=False)
    group = ForeignKeyField(Group, index=False)
    key = UUIDField()  # of the page that asked
    made_by = ForeignKeyField(Person, index=False)
    made_at = UtcField(default=now)
    students = IntegerField()

    class Meta:
        indexes = ((("owner", "key"), True), (("owner", "group", "made_at"), False))


class RosterImport(Table):
    """A roster that was brought in: read, looked at, then applied as a whole or dropped."""

    owner = ForeignKeyField(Owner, index=False)
    school = ForeignKeyField(School, null=True, index=False)  # none: of the whole owner
    group = ForeignKeyField(Group, null=True, index=False)  # of a plain list of one class
    kind = CharField()  # oneroster, class
    title = CharField()  # the file's name
    content = BlobField(null=True)  # gone once it is applied or dropped
    state = CharField(default="waiting")  # waiting, read, applying, applied, dropped, failed
    report = TextField(default="")  # JSON: what it would change; afterwards the counts alone
    done = IntegerField(default=0)  # how far the reading or the applying is
    total = IntegerField(default=0)
    made_by = ForeignKeyField(Person, null=True, index=False)
    made_at = UtcField(default=now)
    ended_at = UtcField(null=True)

    class Meta:
        indexes = ((("owner", "made_at"), False),)


class Case(Table):
    """Somebody asks for their rights: access, erasure, rectification, restriction, objection."""

    owner = ForeignKeyField(Owner, index=False)
    person = ForeignKeyField(Person, null=True, index=False)  # whom it is about; none once erased
    asked_by = ForeignKeyField(Person, null=True, index=False)
    kind = CharField()
    text = TextField(default="")  # in the words of whoever asks
    state = CharField(default="asked")
    decision = CharField(default="")  # granted, held, refused
    ground = TextField(default="")
    withheld = TextField(default="[]")  # JSON: keys of what concerns others and is taken out
    handler = ForeignKeyField(Person, null=True, index=False)
    asked_at = UtcField(default=now)
    due_on = DateField()
    decided_at = UtcField(null=True)
    released_at = UtcField(null=True)

    class Meta:
        indexes = ((("owner", "asked_at"), False), (("owner", "person"), False))


class RetentionReport(Table):
    """What was deleted on a day because its time was over: counts a form, never names."""

    owner = ForeignKeyField(Owner, index=False)
    day = DateField()
    report = TextField()  # JSON
    complete = BooleanField(default=True)

    class Meta:
        indexes = ((("owner", "day"), True),)
