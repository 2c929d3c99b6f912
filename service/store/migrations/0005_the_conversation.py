"""The conversation: planned, booked, prepared, held, agreed and kept alive: a frozen copy."""

from peewee import *


def up(migrator, db):
    class Owner(Model):
        id = UUIDField(primary_key=True)
        class Meta:
            database = db
            table_name = 'owner'

    class School(Model):
        id = UUIDField(primary_key=True)
        class Meta:
            database = db
            table_name = 'school'

    class Group(Model):
        id = UUIDField(primary_key=True)
        class Meta:
            database = db
            table_name = 'school_group'

    class Person(Model):
        id = UUIDField(primary_key=True)
        class Meta:
            database = db
            table_name = 'person'

    class Round(Model):
        id = UUIDField(primary_key=True)
        class Meta:
            database = db
            table_name = 'round'

    class Sheet(Model):
        id = UUIDField(primary_key=True)
        class Meta:
            database = db
            table_name = 'sheet'

    class Conversation(Model):
        id = UUIDField(primary_key=True)
        class Meta:
            database = db
            table_name = 'conversation'

    class Goal(Model):
        id = UUIDField(primary_key=True)
        class Meta:
            database = db
            table_name = 'goal'

    class Minutes(Model):
        id = UUIDField(primary_key=True)
        owner = ForeignKeyField(Owner, index=False)
        conversation = ForeignKeyField(Conversation, index=False, on_delete="CASCADE")
        name = CharField()
        version = IntegerField()
        document = TextField()
        revision = IntegerField()
        saved_at = DateTimeField()
        writer = ForeignKeyField(Person, null=True, index=False)
        asides = TextField()
        landed = TextField()
        class Meta:
            database = db
            table_name = 'minutes'
            indexes = ((("owner", "conversation", "name"), True),)

    class Note(Model):
        id = UUIDField(primary_key=True)
        owner = ForeignKeyField(Owner, index=False)
        round = ForeignKeyField(Round, index=False)
        student = ForeignKeyField(Person, index=False)
        writer = ForeignKeyField(Person, index=False)
        text = TextField()
        picked = TextField()
        revision = IntegerField()
        saved_at = DateTimeField()
        class Meta:
            database = db
            table_name = 'note'
            indexes = ((("owner", "student", "round", "writer"), True),)

    class Card(Model):
        id = UUIDField(primary_key=True)
        owner = ForeignKeyField(Owner, index=False)
        round = ForeignKeyField(Round, index=False)
        student = ForeignKeyField(Person, index=False)
        source = CharField()
        text = TextField()
        place = IntegerField()
        released_at = DateTimeField(null=True)
        class Meta:
            database = db
            table_name = 'card'
            indexes = ((("owner", "student", "round", "source"), True),)

    class SubjectJudgement(Model):
        id = UUIDField(primary_key=True)
        owner = ForeignKeyField(Owner, index=False)
        round = ForeignKeyField(Round, index=False)
        student = ForeignKeyField(Person, index=False)
        subject = CharField()
        group = ForeignKeyField(Group, null=True, index=False)
        writer = ForeignKeyField(Person, index=False)
        judgement = TextField()
        goal = TextField()
        revision = IntegerField()
        saved_at = DateTimeField()
        given_at = DateTimeField(null=True)
        class Meta:
            database = db
            table_name = 'subject_judgement'
            indexes = ((("owner", "student", "round", "subject", "writer"), True), (("owner", "round"), False),)

    class Proposal(Model):
        id = UUIDField(primary_key=True)
        owner = ForeignKeyField(Owner, index=False)
        round = ForeignKeyField(Round, index=False)
        student = ForeignKeyField(Person, index=False)
        proposer = ForeignKeyField(Person, index=False)
        text = TextField()
        why = TextField()
        made_at = DateTimeField()
        taken_at = DateTimeField(null=True)
        class Meta:
            database = db
            table_name = 'proposal'
            indexes = ((("owner", "student", "round"), False),)

    class Bundle(Model):
        id = UUIDField(primary_key=True)
        owner = ForeignKeyField(Owner, index=False)
        round = ForeignKeyField(Round, index=False)
        group = ForeignKeyField(Group, index=False)
        asked_by = ForeignKeyField(Person, index=False)
        key = UUIDField()
        hat = CharField()
        language = CharField(max_length=2)
        address = CharField()
        state = CharField()
        done = IntegerField()
        total = IntegerField()
        students = TextField()
        content = BlobField(null=True)
        made_at = DateTimeField()
        class Meta:
            database = db
            table_name = 'bundle'
            indexes = ((("owner", "asked_by", "key"), True),)

    class Slot(Model):
        id = UUIDField(primary_key=True)
        owner = ForeignKeyField(Owner, index=False)
        school = ForeignKeyField(School, index=False)
        round = ForeignKeyField(Round, index=False)
        group = ForeignKeyField(Group, index=False)
        teacher = ForeignKeyField(Person, index=False)
        starts_at = DateTimeField()
        minutes = IntegerField()
        room = CharField()
        seats = IntegerField()
        cancelled_at = DateTimeField(null=True)
        made_by = ForeignKeyField(Person, index=False)
        class Meta:
            database = db
            table_name = 'slot'
            indexes = ((("owner", "teacher", "starts_at"), False), (("owner", "round", "starts_at"), False),)

    class Booking(Model):
        id = UUIDField(primary_key=True)
        owner = ForeignKeyField(Owner, index=False)
        round = ForeignKeyField(Round, index=False)
        student = ForeignKeyField(Person, index=False)
        party = ForeignKeyField(Person, index=False)
        teacher = ForeignKeyField(Person, index=False)
        slot = ForeignKeyField(Slot, null=True, index=False)
        seat = IntegerField(null=True)
        was_at = DateTimeField(null=True)
        sequence = IntegerField()
        key = UUIDField(null=True)
        booked_by = ForeignKeyField(Person, index=False)
        changed_at = DateTimeField()
        class Meta:
            database = db
            table_name = 'booking'
            indexes = ((("owner", "round", "student", "party", "teacher"), True), (("owner", "slot", "seat"), True), (("owner", "party"), False), (("owner", "student"), False),)

    class Feed(Model):
        id = UUIDField(primary_key=True)
        owner = ForeignKeyField(Owner, index=False)
        person = ForeignKeyField(Person, index=False)
        token_hash = CharField(unique=True)
        made_at = DateTimeField()
        class Meta:
            database = db
            table_name = 'feed'
            indexes = ((("owner", "person"), True),)

    class PlanTask(Model):
        id = UUIDField(primary_key=True)
        owner = ForeignKeyField(Owner, index=False)
        sheet = ForeignKeyField(Sheet, index=False, on_delete="CASCADE")
        place = IntegerField()
        what = TextField()
        who = CharField()
        due_on = DateField(null=True)
        done_at = DateTimeField(null=True)
        done_by = ForeignKeyField(Person, null=True, index=False)
        class Meta:
            database = db
            table_name = 'plan_task'
            indexes = ((("owner", "sheet", "place"), True),)

    class CheckIn(Model):
        id = UUIDField(primary_key=True)
        owner = ForeignKeyField(Owner, index=False)
        goal = ForeignKeyField(Goal, index=False, on_delete="CASCADE")
        student = ForeignKeyField(Person, index=False)
        week = DateField()
        going = CharField()
        tried = CharField()
        next_step = CharField()
        line = TextField()
        saved_at = DateTimeField()
        class Meta:
            database = db
            table_name = 'check_in'
            indexes = ((("owner", "goal", "week"), True), (("owner", "student", "week"), False),)

    class Evidence(Model):
        id = UUIDField(primary_key=True)
        owner = ForeignKeyField(Owner, index=False)
        goal = ForeignKeyField(Goal, index=False, on_delete="CASCADE")
        student = ForeignKeyField(Person, index=False)
        title = CharField()
        text = TextField()
        link = CharField()
        on_board = BooleanField()
        made_at = DateTimeField()
        class Meta:
            database = db
            table_name = 'evidence'
            indexes = ((("owner", "student"), False), (("owner", "goal"), False))

    class Outcome(Model):
        id = UUIDField(primary_key=True)
        owner = ForeignKeyField(Owner, index=False)
        round = ForeignKeyField(Round, index=False)
        group = ForeignKeyField(Group, index=False)
        part = CharField()
        asked = IntegerField()
        numbers = TextField()
        class Meta:
            database = db
            table_name = 'outcome'
            indexes = ((("owner", "round", "group", "part"), True),)

    db.create_tables([Minutes, Note, Card, SubjectJudgement, Proposal, Bundle, Slot, Booking, Feed, PlanTask, CheckIn, Evidence, Outcome])

    migrator.migrate(
        migrator.add_column('owner', 'country', CharField(max_length=2, default='dk')),
        migrator.add_column('sheet', 'copied_from_id', ForeignKeyField(Sheet, field=Sheet.id, null=True, index=False)),
        migrator.add_column('series', 'plan_id', ForeignKeyField(Sheet, field=Sheet.id, null=True, index=False)),
        migrator.add_column('round', 'frame', TextField(default='')),
        migrator.add_column('letter', 'about', UUIDField(null=True)),
        migrator.add_column('conversation', 'note_taker', CharField(default='student')),
        migrator.add_column('conversation', 'student_waived', BooleanField(default=False)),
        migrator.add_column('conversation', 'band_student', BooleanField(default=False)),
        migrator.add_column('conversation', 'band_teacher', BooleanField(default=False)),
        migrator.add_column('conversation', 'next_on', DateField(null=True)),
        migrator.add_column('conversation', 'revision', IntegerField(default=0)),
        migrator.add_column('conversation', 'asides', TextField(default='')),
        migrator.add_column('conversation', 'statutory', BooleanField(default=True)),
        migrator.add_column('conversation', 'reopened_at', DateTimeField(null=True)),
        migrator.add_column('conversation', 'closed_at', DateTimeField(null=True)),
        migrator.add_column('conversation', 'closed_by_id', ForeignKeyField(Person, field=Person.id, null=True, index=False)),
        migrator.add_column('conversation', 'shared_at', DateTimeField(null=True)),
        migrator.add_column('conversation', 'shared_by_id', ForeignKeyField(Person, field=Person.id, null=True, index=False)),
        migrator.drop_index('goal', 'goal_owner_id_conversation_id'),
        migrator.add_column('goal', 'place', IntegerField(default=0)),
        migrator.add_column('goal', 'strategies', TextField(default='')),
        migrator.add_column('goal', 'who', CharField(default='student')),
        migrator.add_column('goal', 'until', DateField(null=True)),
        migrator.add_column('goal', 'subject', CharField(default='')),
        migrator.add_column('goal', 'reached', TextField(default='')),
        migrator.add_column('goal', 'rated_at', DateTimeField(null=True)),
        migrator.add_column('goal', 'on_board', BooleanField(default=False)),
        migrator.add_index('goal', ('owner_id', 'conversation_id', 'place'), unique=True),
        migrator.add_column('agreement', 'until', DateField(null=True)),
        migrator.add_column('agreement', 'followed_at', DateTimeField(null=True)),
        migrator.drop_index('response', 'response_owner_id_about_id_name'),
        migrator.add_index('response', ('owner_id', 'about_id', 'round_id')),
        migrator.add_index('response', ('owner_id', 'person_id')),
        migrator.add_index('participation', ('owner_id', 'person_id')),
    )

    # an owner that speaks Swedish keeps Swedish law
    owners = Table('owner', ('id', 'language', 'country')).bind(db)
    owners.update(country='se').where(owners.language == 'sv').execute()
