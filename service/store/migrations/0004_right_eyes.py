"""Rosters, logging in, rounds of a year, rights and operations: a frozen copy."""

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

    class Series(Model):
        id = UUIDField(primary_key=True)
        owner = ForeignKeyField(Owner, index=False)
        school = ForeignKeyField(School, index=False)
        title = CharField()
        school_year = CharField()
        made_at = DateTimeField()
        class Meta:
            database = db
            table_name = 'series'
            indexes = ((('owner', 'school', 'school_year'), False),)

    class Link(Model):
        id = UUIDField(primary_key=True)
        owner = ForeignKeyField(Owner, index=False)
        person = ForeignKeyField(Person, index=False)
        purpose = CharField()
        token_hash = CharField(unique=True)
        made_by = ForeignKeyField(Person, null=True, index=False)
        made_at = DateTimeField()
        expires_at = DateTimeField()
        used_at = DateTimeField(null=True)
        class Meta:
            database = db
            table_name = 'link'
            indexes = ((('owner', 'person'), False),)

    class Letter(Model):
        id = UUIDField(primary_key=True)
        owner = ForeignKeyField(Owner, index=False)
        person = ForeignKeyField(Person, index=False)
        kind = CharField()
        day = DateField(null=True)
        made_at = DateTimeField()
        sent_at = DateTimeField(null=True)
        tries = IntegerField()
        next_at = DateTimeField()
        trouble = CharField()
        class Meta:
            database = db
            table_name = 'letter'
            indexes = ((('owner', 'person', 'kind', 'day'), True), (('sent_at', 'next_at'), False))

    class AuditEntry(Model):
        id = UUIDField(primary_key=True)
        owner = ForeignKeyField(Owner, index=False)
        actor = UUIDField(null=True)
        deed = CharField()
        subject = UUIDField(null=True)
        details = TextField()
        at = DateTimeField()
        class Meta:
            database = db
            table_name = 'audit_entry'
            indexes = ((('owner', 'at'), False), (('owner', 'subject'), False))

    class CodeSheet(Model):
        id = UUIDField(primary_key=True)
        owner = ForeignKeyField(Owner, index=False)
        group = ForeignKeyField(Group, index=False)
        key = UUIDField()
        made_by = ForeignKeyField(Person, index=False)
        made_at = DateTimeField()
        students = IntegerField()
        class Meta:
            database = db
            table_name = 'code_sheet'
            indexes = ((('owner', 'key'), True), (('owner', 'group', 'made_at'), False))

    class RosterImport(Model):
        id = UUIDField(primary_key=True)
        owner = ForeignKeyField(Owner, index=False)
        school = ForeignKeyField(School, null=True, index=False)
        group = ForeignKeyField(Group, null=True, index=False)
        kind = CharField()
        title = CharField()
        content = BlobField(null=True)
        state = CharField()
        report = TextField()
        done = IntegerField()
        total = IntegerField()
        made_by = ForeignKeyField(Person, null=True, index=False)
        made_at = DateTimeField()
        ended_at = DateTimeField(null=True)
        class Meta:
            database = db
            table_name = 'roster_import'
            indexes = ((('owner', 'made_at'), False),)

    class Case(Model):
        id = UUIDField(primary_key=True)
        owner = ForeignKeyField(Owner, index=False)
        person = ForeignKeyField(Person, null=True, index=False)
        asked_by = ForeignKeyField(Person, null=True, index=False)
        kind = CharField()
        text = TextField()
        state = CharField()
        decision = CharField()
        ground = TextField()
        withheld = TextField()
        handler = ForeignKeyField(Person, null=True, index=False)
        asked_at = DateTimeField()
        due_on = DateField()
        decided_at = DateTimeField(null=True)
        released_at = DateTimeField(null=True)
        class Meta:
            database = db
            table_name = 'case'
            indexes = ((('owner', 'asked_at'), False), (('owner', 'person'), False))

    class RetentionReport(Model):
        id = UUIDField(primary_key=True)
        owner = ForeignKeyField(Owner, index=False)
        day = DateField()
        report = TextField()
        complete = BooleanField()
        class Meta:
            database = db
            table_name = 'retention_report'
            indexes = ((('owner', 'day'), True),)

    db.create_tables([Series, Link, Letter, AuditEntry, CodeSheet, RosterImport, Case, RetentionReport])

    migrator.migrate(
        migrator.add_column('owner', 'second_factor', BooleanField(default=True)),
        migrator.add_column('owner', 'contact', TextField(default='')),
        migrator.add_column('school', 'roster_id', CharField(null=True)),
        migrator.add_index('school', ('owner_id', 'roster_id'), unique=True),
        migrator.add_column('school_group', 'roster_id', CharField(null=True)),
        migrator.add_column('school_group', 'subject', CharField(default='')),
        migrator.add_column('school_group', 'school_year', CharField(default='')),
        migrator.add_column('school_group', 'ended_on', DateField(null=True)),
        migrator.add_index('school_group', ('owner_id', 'roster_id'), unique=True),
        migrator.add_column('person', 'roster_id', CharField(null=True)),
        migrator.add_column('person', 'email', CharField(null=True)),
        migrator.add_column('person', 'shown_as', CharField(default='')),
        migrator.add_column('person', 'adult_from', DateField(null=True)),
        migrator.add_column('person', 'totp', TextField(null=True)),
        migrator.add_column('person', 'totp_counter', IntegerField(default=0)),
        migrator.add_column('person', 'recovery', TextField(default='')),
        migrator.add_column('person', 'restricted_at', DateTimeField(null=True)),
        migrator.add_column('person', 'digest', BooleanField(default=True)),
        migrator.add_index('person', ('owner_id', 'roster_id'), unique=True),
        migrator.add_column('membership', 'from_roster', BooleanField(default=False)),
        migrator.add_column('guardianship', 'from_roster', BooleanField(default=False)),
        migrator.add_column('response', 'uncounted', BooleanField(default=False)),
        migrator.add_column('round', 'series_id', ForeignKeyField(Series, field=Series.id, null=True, index=False)),
        migrator.add_column('round', 'reminds', BooleanField(default=True)),
    )

    # invented people guard nothing: a demo may be opened without a second factor
    demos = Table('owner', ('id', 'demo', 'second_factor')).bind(db)
    demos.update(second_factor=False).where(demos.demo == True).execute()
