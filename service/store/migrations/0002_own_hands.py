"""Definitions, drafts and trials of an owner's own; sheets; guardians: a frozen copy."""

from peewee import *


def up(migrator, db):
    class Group(Model):
        id = UUIDField(primary_key=True)
        class Meta:
            database = db
            table_name = 'school_group'

    class Owner(Model):
        id = UUIDField(primary_key=True)
        class Meta:
            database = db
            table_name = 'owner'

    class Person(Model):
        id = UUIDField(primary_key=True)
        class Meta:
            database = db
            table_name = 'person'

    class School(Model):
        id = UUIDField(primary_key=True)
        class Meta:
            database = db
            table_name = 'school'

    class Definition(Model):
        id = UUIDField(primary_key=True)
        owner = ForeignKeyField(Owner, index=False)
        name = CharField()
        version = IntegerField()
        trial = BooleanField(default=False)
        content = TextField()
        digest = CharField()
        origin = CharField(default='')
        author = ForeignKeyField(Person, index=False)
        published_at = DateTimeField()
        retired_at = DateTimeField(null=True)
        class Meta:
            database = db
            table_name = 'definition'
            indexes = ((('owner', 'name', 'version'), True),)

    class Draft(Model):
        id = UUIDField(primary_key=True)
        owner = ForeignKeyField(Owner, index=False)
        name = CharField()
        content = TextField()
        origin = CharField(default='')
        author = ForeignKeyField(Person, index=False)
        revision = IntegerField(default=0)
        saved_at = DateTimeField()
        started_at = DateTimeField()
        remarks = TextField(default='')
        class Meta:
            database = db
            table_name = 'draft'
            indexes = ((('owner', 'name'), True),)

    class Guardianship(Model):
        id = UUIDField(primary_key=True)
        owner = ForeignKeyField(Owner, index=False)
        guardian = ForeignKeyField(Person, index=False)
        student = ForeignKeyField(Person, index=False)
        from_day = DateField()
        to_day = DateField(null=True)
        may_read = BooleanField(default=True)
        may_book = BooleanField(default=True)
        keep_apart_from = ForeignKeyField(Person, null=True, index=False)
        class Meta:
            database = db
            table_name = 'guardianship'
            indexes = ((('owner', 'guardian'), False), (('owner', 'student'), False))

    class Sheet(Model):
        id = UUIDField(primary_key=True)
        owner = ForeignKeyField(Owner, index=False)
        school = ForeignKeyField(School, null=True, index=False)
        group = ForeignKeyField(Group, null=True, index=False)
        title = CharField()
        name = CharField()
        version = IntegerField()
        maker = ForeignKeyField(Person, index=False)
        made_at = DateTimeField()
        class Meta:
            database = db
            table_name = 'sheet'
            indexes = ((('owner', 'maker'), False), (('owner', 'school'), False))

    db.create_tables([Definition, Draft, Guardianship, Sheet])

    migrator.migrate(
        migrator.add_column('round', 'trial', BooleanField(default=False)),
        migrator.add_column('response', 'sheet_id', ForeignKeyField(Sheet, field=Sheet.id, null=True, index=False)),
        migrator.drop_not_null('response', 'group_id'),
        migrator.add_index('response', ('owner_id', 'sheet_id', 'person_id'), unique=True),
    )
