"""All tables of the first release: a frozen copy, independent of tables.py."""

from peewee import *


def up(migrator, db):
    class Owner(Model):
        id = UUIDField(primary_key=True)
        name = CharField()
        language = CharField(max_length=2, default='da')
        zone = CharField(default='Europe/Copenhagen')
        demo = BooleanField(default=False)
        seed = IntegerField(null=True)
        class Meta:
            database = db
            table_name = 'owner'

    class School(Model):
        id = UUIDField(primary_key=True)
        owner = ForeignKeyField(Owner, index=False)
        name = CharField()
        class Meta:
            database = db
            table_name = 'school'
            indexes = ((('owner', 'name'), True),)

    class Round(Model):
        id = UUIDField(primary_key=True)
        owner = ForeignKeyField(Owner, index=False)
        school = ForeignKeyField(School, index=False)
        title = CharField()
        opens_on = DateField()
        closes_on = DateField()
        closed_at = DateTimeField(null=True)
        class Meta:
            database = db
            table_name = 'round'
            indexes = ((('owner', 'school', 'opens_on'), False),)

    class Person(Model):
        id = UUIDField(primary_key=True)
        owner = ForeignKeyField(Owner, index=False)
        given_name = CharField()
        family_name = CharField()
        language = CharField(null=True, max_length=2)
        username = CharField(unique=True, null=True)
        password = CharField(null=True)
        active = BooleanField(default=True)
        login_key = CharField(unique=True)
        code_hash = CharField(null=True)
        log_key = UUIDField()
        class Meta:
            database = db
            table_name = 'person'
            indexes = ((('owner', 'family_name', 'given_name'), False),)

    class Conversation(Model):
        id = UUIDField(primary_key=True)
        owner = ForeignKeyField(Owner, index=False)
        round = ForeignKeyField(Round, index=False)
        student = ForeignKeyField(Person, index=False)
        opened_by = ForeignKeyField(Person, index=False)
        opened_at = DateTimeField()
        waived = BooleanField(default=False)
        class Meta:
            database = db
            table_name = 'conversation'
            indexes = ((('owner', 'student', 'round'), True), (('owner', 'round'), False))

    class Agreement(Model):
        id = UUIDField(primary_key=True)
        owner = ForeignKeyField(Owner, index=False)
        conversation = ForeignKeyField(Conversation, on_delete='CASCADE', index=False)
        place = IntegerField()
        text = TextField()
        who = CharField()
        status = CharField(default='open')
        class Meta:
            database = db
            table_name = 'agreement'
            indexes = ((('owner', 'conversation', 'place'), True),)

    class Failure(Model):
        id = UUIDField(primary_key=True)
        account = CharField()
        at = DateTimeField()
        class Meta:
            database = db
            table_name = 'failure'
            indexes = ((('account', 'at'), False),)

    class Goal(Model):
        id = UUIDField(primary_key=True)
        owner = ForeignKeyField(Owner, index=False)
        conversation = ForeignKeyField(Conversation, on_delete='CASCADE', index=False)
        text = TextField()
        signs = TextField(default='')
        help = TextField(default='')
        status = CharField(default='under_way')
        saved_at = DateTimeField()
        class Meta:
            database = db
            table_name = 'goal'
            indexes = ((('owner', 'conversation'), True),)

    class Group(Model):
        id = UUIDField(primary_key=True)
        owner = ForeignKeyField(Owner, index=False)
        school = ForeignKeyField(School, index=False)
        kind = CharField()
        name = CharField()
        team = ForeignKeyField('self', null=True, index=False)
        lineage = UUIDField()
        code_hash = CharField(unique=True, null=True)
        class Meta:
            database = db
            table_name = 'school_group'
            indexes = ((('owner', 'school', 'name'), False), (('owner', 'team'), False))

    class Membership(Model):
        id = UUIDField(primary_key=True)
        owner = ForeignKeyField(Owner, index=False)
        person = ForeignKeyField(Person, index=False)
        role = CharField()
        school = ForeignKeyField(School, null=True, index=False)
        group = ForeignKeyField(Group, null=True, index=False)
        subject = CharField(default='')
        from_day = DateField()
        to_day = DateField(null=True)
        class Meta:
            database = db
            table_name = 'membership'
            indexes = ((('owner', 'person'), False), (('owner', 'group', 'role'), False))

    class Reading(Model):
        id = UUIDField(primary_key=True)
        owner = ForeignKeyField(Owner, index=False)
        reader = UUIDField()
        subject = UUIDField()
        what = CharField()
        at = DateTimeField()
        class Meta:
            database = db
            table_name = 'reading'
            indexes = ((('owner', 'subject', 'at'), False),)

    class Release(Model):
        id = UUIDField(primary_key=True)
        owner = ForeignKeyField(Owner, index=False)
        round = ForeignKeyField(Round, index=False)
        group = ForeignKeyField(Group, index=False)
        name = CharField()
        version = IntegerField()
        invited = IntegerField()
        persons = IntegerField()
        counts = BlobField()
        made_at = DateTimeField()
        erased = IntegerField(default=0)
        changed = IntegerField(default=0)
        class Meta:
            database = db
            table_name = 'release'
            indexes = ((('owner', 'round', 'group', 'name', 'version'), True), (('owner', 'group', 'round'), False))

    class Visit(Model):
        id = UUIDField(primary_key=True)
        owner = ForeignKeyField(Owner, index=False)
        school = ForeignKeyField(School, index=False)
        observer = ForeignKeyField(Person, index=False)
        teacher = ForeignKeyField(Person, index=False)
        group = ForeignKeyField(Group, index=False)
        lesson = CharField()
        held_on = DateField()
        name = CharField()
        version = IntegerField()
        class Meta:
            database = db
            table_name = 'visit'
            indexes = ((('owner', 'observer', 'held_on'), False), (('owner', 'teacher'), False))

    class Response(Model):
        id = UUIDField(primary_key=True)
        owner = ForeignKeyField(Owner, index=False)
        round = ForeignKeyField(Round, null=True, index=False)
        visit = ForeignKeyField(Visit, null=True, index=False)
        name = CharField()
        version = IntegerField()
        person = ForeignKeyField(Person, index=False)
        about = ForeignKeyField(Person, index=False)
        group = ForeignKeyField(Group, index=False)
        document = TextField()
        revision = IntegerField(default=0)
        language = CharField(max_length=2)
        started_at = DateTimeField()
        saved_at = DateTimeField()
        sent_at = DateTimeField(null=True)
        key = UUIDField(null=True)
        class Meta:
            database = db
            table_name = 'response'
            indexes = ((('owner', 'round', 'name', 'person', 'about'), True), (('owner', 'visit', 'name', 'person'), True), (('owner', 'round', 'group', 'version'), False), (('owner', 'about', 'name'), False))

    class RoundForm(Model):
        id = UUIDField(primary_key=True)
        owner = ForeignKeyField(Owner, index=False)
        round = ForeignKeyField(Round, on_delete='CASCADE', index=False)
        name = CharField()
        version = IntegerField()
        class Meta:
            database = db
            table_name = 'round_form'
            indexes = ((('owner', 'round', 'name'), True),)

    class RoundGroup(Model):
        id = UUIDField(primary_key=True)
        owner = ForeignKeyField(Owner, index=False)
        round = ForeignKeyField(Round, on_delete='CASCADE', index=False)
        group = ForeignKeyField(Group, index=False)
        class Meta:
            database = db
            table_name = 'round_group'
            indexes = ((('owner', 'round', 'group'), True), (('owner', 'group'), False))

    db.create_tables([Owner, School, Group, Person, Membership, Failure, Reading, Round, RoundForm, RoundGroup, Visit, Response, Release, Conversation, Goal, Agreement])
