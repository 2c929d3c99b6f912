"""Class visits: focus, plan, talk, sharing, and a space of a teacher's own: a frozen copy."""

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

    class Visit(Model):
        id = UUIDField(primary_key=True)
        class Meta:
            database = db
            table_name = 'visit'

    class Focus(Model):
        id = UUIDField(primary_key=True)
        owner = ForeignKeyField(Owner, index=False)
        school = ForeignKeyField(School, index=False)
        version = IntegerField()
        content = TextField()
        observation = CharField()
        observation_version = IntegerField()
        interview = CharField()
        interview_version = IntegerField()
        author = ForeignKeyField(Person, index=False)
        revision = IntegerField()
        saved_at = DateTimeField()
        published_at = DateTimeField(null=True)
        class Meta:
            database = db
            table_name = 'focus'
            indexes = ((("owner", "school", "version"), True),)

    class Reflection(Model):
        id = UUIDField(primary_key=True)
        owner = ForeignKeyField(Owner, index=False)
        visit = ForeignKeyField(Visit, index=False, on_delete="CASCADE")
        did = TextField()
        effect = TextField()
        learned = TextField()
        next_step = TextField()
        revision = IntegerField()
        saved_at = DateTimeField()
        writer = ForeignKeyField(Person, null=True, index=False)
        class Meta:
            database = db
            table_name = 'reflection'
            indexes = ((("owner", "visit"), True),)

    class Experiment(Model):
        id = UUIDField(primary_key=True)
        owner = ForeignKeyField(Owner, index=False)
        visit = ForeignKeyField(Visit, index=False, on_delete="CASCADE")
        teacher = ForeignKeyField(Person, index=False)
        place = IntegerField()
        text = TextField()
        sign = TextField()
        until = DateField(null=True)
        status = CharField()
        became = TextField()
        followed_at = DateTimeField(null=True)
        made_at = DateTimeField()
        class Meta:
            database = db
            table_name = 'experiment'
            indexes = ((("owner", "visit", "place"), True), (("owner", "teacher"), False))

    class VisitNote(Model):
        id = UUIDField(primary_key=True)
        owner = ForeignKeyField(Owner, index=False)
        visit = ForeignKeyField(Visit, index=False, on_delete="CASCADE")
        writer = ForeignKeyField(Person, index=False)
        text = TextField()
        revision = IntegerField()
        saved_at = DateTimeField()
        class Meta:
            database = db
            table_name = 'visit_note'
            indexes = ((("owner", "visit", "writer"), True),)

    class VisitShare(Model):
        id = UUIDField(primary_key=True)
        owner = ForeignKeyField(Owner, index=False)
        visit = ForeignKeyField(Visit, index=False, on_delete="CASCADE")
        reader = ForeignKeyField(Person, index=False)
        shared_at = DateTimeField()
        withdrawn_at = DateTimeField(null=True)
        class Meta:
            database = db
            table_name = 'visit_share'
            indexes = ((("owner", "visit", "reader"), True), (("owner", "reader"), False))

    class VisitCount(Model):
        id = UUIDField(primary_key=True)
        owner = ForeignKeyField(Owner, index=False)
        school = ForeignKeyField(School, index=False)
        begins_on = DateField()
        content = TextField()
        class Meta:
            database = db
            table_name = 'visit_count'
            indexes = ((("owner", "school", "begins_on"), True),)

    class OwnVisit(Model):
        id = UUIDField(primary_key=True)
        owner = ForeignKeyField(Owner, index=False)
        person = ForeignKeyField(Person, index=False)
        group = ForeignKeyField(Group, null=True, index=False)
        lesson = CharField()
        held_on = DateField()
        name = CharField()
        version = IntegerField()
        made_at = DateTimeField()
        class Meta:
            database = db
            table_name = 'own_visit'
            indexes = ((("owner", "person", "held_on"), False),)

    class OwnSurvey(Model):
        id = UUIDField(primary_key=True)
        owner = ForeignKeyField(Owner, index=False)
        person = ForeignKeyField(Person, index=False)
        group = ForeignKeyField(Group, index=False)
        title = CharField()
        name = CharField()
        version = IntegerField()
        closes_on = DateField()
        closed_at = DateTimeField(null=True)
        made_at = DateTimeField()
        class Meta:
            database = db
            table_name = 'own_survey'
            indexes = ((("owner", "person"), False), (("owner", "group"), False))

    class OwnPart(Model):
        id = UUIDField(primary_key=True)
        owner = ForeignKeyField(Owner, index=False)
        survey = ForeignKeyField(OwnSurvey, index=False, on_delete="CASCADE")
        person = ForeignKeyField(Person, index=False)
        key = UUIDField()
        class Meta:
            database = db
            table_name = 'own_part'
            indexes = ((("owner", "survey", "person"), True), (("owner", "person"), False))

    class OwnAnswer(Model):
        id = UUIDField(primary_key=True)
        owner = ForeignKeyField(Owner, index=False)
        survey = ForeignKeyField(OwnSurvey, index=False, on_delete="CASCADE")
        document = TextField()
        class Meta:
            database = db
            table_name = 'own_answer'
            indexes = ((("owner", "survey"), False),)

    class OwnCopy(Model):
        id = UUIDField(primary_key=True)
        owner = ForeignKeyField(Owner, index=False)
        person = ForeignKeyField(Person, index=False)
        reader = ForeignKeyField(Person, index=False)
        visit = ForeignKeyField(OwnVisit, null=True, index=False, on_delete="CASCADE")
        survey = ForeignKeyField(OwnSurvey, null=True, index=False, on_delete="CASCADE")
        title = CharField()
        content = TextField()
        given_at = DateTimeField()
        withdrawn_at = DateTimeField(null=True)
        class Meta:
            database = db
            table_name = 'own_copy'
            indexes = ((("owner", "person"), False), (("owner", "reader"), False))

    db.create_tables([Focus, Reflection, Experiment, VisitNote, VisitShare, VisitCount, OwnVisit, OwnSurvey, OwnPart, OwnAnswer, OwnCopy])

    migrator.migrate(
        migrator.add_column('visit', 'subject', CharField(default='')),
        migrator.add_column('visit', 'starts_at', DateTimeField(null=True)),
        migrator.add_column('visit', 'minutes', IntegerField(default=45)),
        migrator.add_column('visit', 'room', CharField(default='')),
        migrator.add_column('visit', 'looks_for', TextField(default='')),
        migrator.add_column('visit', 'focus_id', ForeignKeyField(Focus, field=Focus.id, null=True, index=False)),
        migrator.add_column('visit', 'area', CharField(default='')),
        migrator.add_column('visit', 'proposed_by_id', ForeignKeyField(Person, field=Person.id, null=True, index=False)),
        migrator.add_column('visit', 'agreed_at', DateTimeField(null=True)),
        migrator.add_column('visit', 'called_off_at', DateTimeField(null=True)),
        migrator.add_column('visit', 'called_off_by_id', ForeignKeyField(Person, field=Person.id, null=True, index=False)),
        migrator.add_column('visit', 'off_note', TextField(default='')),
        migrator.add_column('visit', 'pair', UUIDField(null=True)),
        migrator.add_column('visit', 'sequence', IntegerField(default=0)),
        migrator.add_column('visit', 'seen_at', DateTimeField(null=True)),
        migrator.add_column('visit', 'talked_at', DateTimeField(null=True)),
        migrator.add_index('visit', ('owner_id', 'school_id', 'held_on')),
        migrator.add_column('response', 'own_id', ForeignKeyField(OwnVisit, field=OwnVisit.id, null=True, index=False)),
        migrator.add_index('response', ('owner_id', 'person_id', 'own_id', 'name'), unique=True),
        migrator.drop_index('response', 'response_owner_id_person_id'),
    )
