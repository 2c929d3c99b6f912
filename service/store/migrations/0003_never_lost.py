"""Answering that loses nothing, the anonymous mode, and whom to turn to: a frozen copy."""

from uuid import uuid4

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

    class Round(Model):
        id = UUIDField(primary_key=True)
        class Meta:
            database = db
            table_name = 'round'

    class Participation(Model):
        id = UUIDField(primary_key=True, default=uuid4)
        owner = ForeignKeyField(Owner, index=False)
        round = ForeignKeyField(Round, index=False)
        name = CharField()
        group = ForeignKeyField(Group, index=False)
        person = ForeignKeyField(Person, index=False)
        about = ForeignKeyField(Person, index=False)
        key = UUIDField()
        class Meta:
            database = db
            table_name = 'participation'
            indexes = ((('owner', 'round', 'name', 'person', 'about'), True),)

    class AnonymousAnswer(Model):
        id = UUIDField(primary_key=True, default=uuid4)
        owner = ForeignKeyField(Owner, index=False)
        round = ForeignKeyField(Round, index=False)
        group = ForeignKeyField(Group, index=False)
        name = CharField()
        version = IntegerField()
        document = TextField()
        class Meta:
            database = db
            table_name = 'anonymous_answer'
            indexes = ((('owner', 'round', 'name'), False),)

    class SealedAnswer(Model):
        id = UUIDField(primary_key=True, default=uuid4)
        owner = ForeignKeyField(Owner, index=False)
        round = ForeignKeyField(Round, index=False)
        group = ForeignKeyField(Group, index=False)
        name = CharField()
        version = IntegerField()
        document = TextField()
        class Meta:
            database = db
            table_name = 'sealed_answer'
            indexes = ((('owner', 'round', 'name'), False),)

    db.create_tables([Participation, AnonymousAnswer, SealedAnswer])

    migrator.migrate(
        migrator.add_index('membership', ('owner_id', 'school_id', 'role')),
        migrator.add_column('school', 'turn_to', TextField(default='')),
        migrator.add_column('response', 'changes', TextField(null=True)),
        migrator.add_column('response', 'asides', TextField(default='')),
        migrator.add_column('response', 'landed', TextField(default='')),
        migrator.add_column('response', 'helped', BooleanField(default=False)),
        migrator.add_column('response', 'entered_by_id', ForeignKeyField(Person, field=Person.id, null=True, index=False)),
        migrator.add_column('response', 'revised_at', DateTimeField(null=True)),
    )
