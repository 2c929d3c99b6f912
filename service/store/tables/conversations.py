"""Conversations: what is prepared for them, what is said there, and what they leave."""

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
from service.store.tables.forms import Round
from service.store.tables.people import Group, Owner, Person


class Conversation(Table):
    """One conversation of one student in one round. It is there from its opening on."""

    owner = ForeignKeyField(Owner, index=False)
    round = ForeignKeyField(Round, index=False)
    student = ForeignKeyField(Person, index=False)
    opened_by = ForeignKeyField(Person, index=False)
    opened_at = UtcField(default=now)
    waived = BooleanField(default=False)  # held without the teacher's look
    student_waived = BooleanField(default=False)  # and without the student's answers
    note_taker = CharField(default="student")  # student, teacher: who writes the minutes
    band_student = BooleanField(default=False)  # wants to see the class's middle half
    band_teacher = BooleanField(default=False)
    next_on = DateField(null=True)  # when they meet again
    revision = IntegerField(default=0)  # of goals, agreements and the next meeting
    asides = TextField(default="")  # JSON: what was agreed at the same time and is not decided
    statutory = BooleanField(default=True)  # it is the one that the law of the country asks for
    reopened_at = UtcField(null=True)  # it was final before: what stands now was changed later
    closed_at = UtcField(null=True)  # final: what was agreed stands
    closed_by = ForeignKeyField(Person, null=True, index=False)
    shared_at = UtcField(null=True)  # with those at home
    shared_by = ForeignKeyField(Person, null=True, index=False)

    class Meta:
        indexes = (
            (("owner", "student", "round"), True),
            (("owner", "round"), False),
        )


class Goal(Table):
    owner = ForeignKeyField(Owner, index=False)
    conversation = ForeignKeyField(Conversation, index=False, on_delete="CASCADE")
    place = IntegerField(default=0)  # in the order they were agreed
    text = TextField()
    signs = TextField(default="")  # how one sees that it is going well
    strategies = TextField(default="")  # what the student tries
    help = TextField(default="")  # who helps, and with what
    who = CharField(default="student")  # who keeps it alive
    until = DateField(null=True)
    subject = CharField(default="")
    status = CharField(default="under_way")
    reached = TextField(default="")  # what was reached, in the student's words, at the term's end
    rated_at = UtcField(null=True)  # when the student last said how far it is
    on_board = BooleanField(default=False)  # shown to the class, as the student chose
    saved_at = UtcField(default=now)

    class Meta:
        indexes = ((("owner", "conversation", "place"), True),)


class Agreement(Table):
    owner = ForeignKeyField(Owner, index=False)
    conversation = ForeignKeyField(Conversation, index=False, on_delete="CASCADE")
    place = IntegerField()  # in the order they were agreed
    text = TextField()
    who = CharField()
    until = DateField(null=True)
    status = CharField(default="open")
    followed_at = UtcField(null=True)  # when somebody came back to it

    class Meta:
        indexes = ((("owner", "conversation", "place"), True),)


class Minutes(Table):
    """What the note-taker writes of a conversation, by a definition pinned to its version."""

    owner = ForeignKeyField(Owner, index=False)
    conversation = ForeignKeyField(Conversation, index=False, on_delete="CASCADE")
    name = CharField()
    version = IntegerField()
    document = TextField()
    revision = IntegerField(default=0)
    saved_at = UtcField(default=now)
    writer = ForeignKeyField(Person, null=True, index=False)  # who saved it last
    asides = TextField(default="")  # JSON: what was written at the same time and is not decided
    landed = TextField(default="")  # JSON: of each page, the last saving that landed

    class Meta:
        indexes = ((("owner", "conversation", "name"), True),)


class Note(Table):
    """What somebody of the staff notes for themselves before a conversation."""

    owner = ForeignKeyField(Owner, index=False)
    round = ForeignKeyField(Round, index=False)
    student = ForeignKeyField(Person, index=False)
    writer = ForeignKeyField(Person, index=False)
    text = TextField(default="")
    picked = TextField(default="[]")  # JSON: the questions that are taken into the conversation
    revision = IntegerField(default=0)
    saved_at = UtcField(default=now)

    class Meta:
        indexes = ((("owner", "student", "round", "writer"), True),)


class Card(Table):
    """Something the student picks to tell of, in the order they choose."""

    owner = ForeignKeyField(Owner, index=False)
    round = ForeignKeyField(Round, index=False)
    student = ForeignKeyField(Person, index=False)
    source = CharField()  # such as word:start-up:proud, theme:start-up:effort, goal:<id>, own:<id>
    text = TextField(default="")  # of an own card
    place = IntegerField()
    released_at = UtcField(null=True)  # since then everybody in the room sees it

    class Meta:
        indexes = ((("owner", "student", "round", "source"), True),)


class SubjectJudgement(Table):
    """What a subject teacher writes of a student: a judgement, and a goal they propose."""

    owner = ForeignKeyField(Owner, index=False)
    round = ForeignKeyField(Round, index=False)
    student = ForeignKeyField(Person, index=False)
    subject = CharField()
    group = ForeignKeyField(Group, null=True, index=False)  # the teaching group
    writer = ForeignKeyField(Person, index=False)
    judgement = TextField(default="")
    goal = TextField(default="")  # proposed
    revision = IntegerField(default=0)
    saved_at = UtcField(default=now)
    given_at = UtcField(null=True)  # to the conversation; before that it is the writer's alone

    class Meta:
        indexes = (
            (("owner", "student", "round", "subject", "writer"), True),
            (("owner", "round"), False),
        )


class Proposal(Table):
    """A goal that somebody at home, or the student, proposes before a conversation."""

    owner = ForeignKeyField(Owner, index=False)
    round = ForeignKeyField(Round, index=False)
    student = ForeignKeyField(Person, index=False)
    proposer = ForeignKeyField(Person, index=False)
    text = TextField()
    why = TextField(default="")
    made_at = UtcField(default=now)
    taken_at = UtcField(null=True)  # it became a goal

    class Meta:
        indexes = ((("owner", "student", "round"), False),)


class Bundle(Table):
    """The printed sheets of a class in one file, drawn by the job worker."""

    owner = ForeignKeyField(Owner, index=False)
    round = ForeignKeyField(Round, index=False)
    group = ForeignKeyField(Group, index=False)
    asked_by = ForeignKeyField(Person, index=False)
    key = UUIDField()  # of the page that asked
    hat = CharField(default="")  # in which they asked: they read as that when it is drawn
    language = CharField(max_length=2)
    address = CharField(default="")  # of the service, as they reached it
    state = CharField(default="waiting")  # waiting, drawing, ready, failed
    done = IntegerField(default=0)
    total = IntegerField(default=0)
    students = TextField(default="[]")  # JSON: whose sheets are inside
    content = BlobField(null=True)  # the PDF; gone after a day
    made_at = UtcField(default=now)

    class Meta:
        indexes = ((("owner", "asked_by", "key"), True),)
