"""Class visits: the school's focus, the visit and its talk, and a teacher's own space."""

from uuid import uuid4

from peewee import CharField, DateField, ForeignKeyField, IntegerField, TextField, UUIDField

from service.store.ground.database import Table, UtcField, now
from service.store.tables.people import Group, Owner, Person, School


class Focus(Table):
    """What a school looks for in its lessons, and why. A published version is never edited."""

    owner = ForeignKeyField(Owner, index=False)
    school = ForeignKeyField(School, index=False)
    version = IntegerField()
    content = TextField()  # JSON: why, the areas with their four questions, the guide to visits
    observation = CharField()  # the definition that visits are written on, pinned
    observation_version = IntegerField()
    interview = CharField()  # the same for the short talks with students
    interview_version = IntegerField()
    author = ForeignKeyField(Person, index=False)
    revision = IntegerField(default=0)
    saved_at = UtcField(default=now)
    published_at = UtcField(null=True)  # before that it is a draft of the school's leadership

    class Meta:
        indexes = ((("owner", "school", "version"), True),)


class Visit(Table):
    """A class visit: an observer, a teacher, a class and a lesson.

    It is proposed by one of the two and agreed by the other. Its id may be made on a device.
    """

    owner = ForeignKeyField(Owner, index=False)
    school = ForeignKeyField(School, index=False)
    observer = ForeignKeyField(Person, index=False)
    teacher = ForeignKeyField(Person, index=False)
    group = ForeignKeyField(Group, index=False)
    lesson = CharField()
    held_on = DateField()
    name = CharField()  # of the observation's definition, pinned
    version = IntegerField()
    subject = CharField(default="")
    starts_at = UtcField(null=True)
    minutes = IntegerField(default=45)
    room = CharField(default="")
    looks_for = TextField(default="")  # what the teacher wants eyes on
    focus = ForeignKeyField(Focus, null=True, index=False)  # the version it keeps its meaning by
    area = CharField(default="")  # of that focus, by its id
    proposed_by = ForeignKeyField(Person, null=True, index=False)
    agreed_at = UtcField(null=True)
    called_off_at = UtcField(null=True)
    called_off_by = ForeignKeyField(Person, null=True, index=False)
    off_note = TextField(default="")  # a word to the other one with that
    pair = UUIDField(null=True)  # visits of one lesson by several observers
    sequence = IntegerField(default=0)  # of its event in calendars
    seen_at = UtcField(null=True)  # when the teacher first read the notes
    talked_at = UtcField(null=True)  # when the two had talked it through

    class Meta:
        indexes = (
            (("owner", "observer", "held_on"), False),
            (("owner", "teacher"), False),
            (("owner", "school", "held_on"), False),
        )


class Reflection(Table):
    """What teacher and observer write of their talk, by the four questions."""

    owner = ForeignKeyField(Owner, index=False)
    visit = ForeignKeyField(Visit, index=False, on_delete="CASCADE")
    did = TextField(default="")
    effect = TextField(default="")
    learned = TextField(default="")
    next_step = TextField(default="")
    revision = IntegerField(default=0)
    saved_at = UtcField(default=now)
    writer = ForeignKeyField(Person, null=True, index=False)  # who saved it last

    class Meta:
        indexes = ((("owner", "visit"), True),)


class Experiment(Table):
    """Something that a teacher tries in the lessons after a visit, and the sign that it works."""

    owner = ForeignKeyField(Owner, index=False)
    visit = ForeignKeyField(Visit, index=False, on_delete="CASCADE")
    teacher = ForeignKeyField(Person, index=False)
    place = IntegerField()
    text = TextField()
    sign = TextField(default="")
    until = DateField(null=True)
    status = CharField(default="open")  # open, tried, kept, dropped
    became = TextField(default="")  # what came of it
    followed_at = UtcField(null=True)
    made_at = UtcField(default=now)

    class Meta:
        indexes = ((("owner", "visit", "place"), True), (("owner", "teacher"), False))


class VisitNote(Table):
    """What one of the two notes of the talk for themselves."""

    owner = ForeignKeyField(Owner, index=False)
    visit = ForeignKeyField(Visit, index=False, on_delete="CASCADE")
    writer = ForeignKeyField(Person, index=False)
    text = TextField(default="")
    revision = IntegerField(default=0)
    saved_at = UtcField(default=now)

    class Meta:
        indexes = ((("owner", "visit", "writer"), True),)


class VisitShare(Table):
    """A third one whom the visited teacher lets read a visit, until it is taken back."""

    owner = ForeignKeyField(Owner, index=False)
    visit = ForeignKeyField(Visit, index=False, on_delete="CASCADE")
    reader = ForeignKeyField(Person, index=False)
    shared_at = UtcField(default=now)
    withdrawn_at = UtcField(null=True)

    class Meta:
        indexes = ((("owner", "visit", "reader"), True), (("owner", "reader"), False))


class VisitCount(Table):
    """What a school's visits of a half-year show, counted once: cells above the thresholds only."""

    owner = ForeignKeyField(Owner, index=False)
    school = ForeignKeyField(School, index=False)
    begins_on = DateField()  # the half-year
    content = TextField()  # JSON

    class Meta:
        indexes = ((("owner", "school", "begins_on"), True),)


class OwnVisit(Table):
    """A lesson that a teacher looks at alone, with the tools of a visit. Nobody else's business."""

    owner = ForeignKeyField(Owner, index=False)
    person = ForeignKeyField(Person, index=False)
    group = ForeignKeyField(Group, null=True, index=False)
    lesson = CharField()
    held_on = DateField()
    name = CharField()  # of the observation's definition, pinned
    version = IntegerField()
    made_at = UtcField(default=now)

    class Meta:
        indexes = ((("owner", "person", "held_on"), False),)


class OwnSurvey(Table):
    """What a teacher asks the own class, without names, for the own eyes alone."""

    owner = ForeignKeyField(Owner, index=False)
    person = ForeignKeyField(Person, index=False)
    group = ForeignKeyField(Group, index=False)
    title = CharField()
    name = CharField()
    version = IntegerField()
    closes_on = DateField()
    closed_at = UtcField(null=True)
    made_at = UtcField(default=now)

    class Meta:
        indexes = ((("owner", "person"), False), (("owner", "group"), False))


class OwnPart(Table):
    """Somebody answered a teacher's survey. What they answered is nowhere tied to them."""

    id = UUIDField(primary_key=True, default=uuid4)
    owner = ForeignKeyField(Owner, index=False)
    survey = ForeignKeyField(OwnSurvey, index=False, on_delete="CASCADE")
    person = ForeignKeyField(Person, index=False)
    key = UUIDField()  # of the sending that landed

    class Meta:
        indexes = ((("owner", "survey", "person"), True), (("owner", "person"), False))


class OwnAnswer(Table):
    """What somebody answered to a teacher's survey."""

    id = UUIDField(primary_key=True, default=uuid4)  # in no order of time
    owner = ForeignKeyField(Owner, index=False)
    survey = ForeignKeyField(OwnSurvey, index=False, on_delete="CASCADE")
    document = TextField()

    class Meta:
        indexes = ((("owner", "survey"), False),)


class OwnCopy(Table):
    """A copy of something private that a teacher gave to somebody, until it is taken back."""

    owner = ForeignKeyField(Owner, index=False)
    person = ForeignKeyField(Person, index=False)  # whose it is
    reader = ForeignKeyField(Person, index=False)
    visit = ForeignKeyField(OwnVisit, null=True, index=False, on_delete="CASCADE")
    survey = ForeignKeyField(OwnSurvey, null=True, index=False, on_delete="CASCADE")
    title = CharField()
    content = TextField()  # JSON, as it stood when it was given; emptied when it is taken back
    given_at = UtcField(default=now)
    withdrawn_at = UtcField(null=True)

    class Meta:
        indexes = ((("owner", "person"), False), (("owner", "reader"), False))
