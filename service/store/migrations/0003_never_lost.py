"""Answering that loses nothing: a frozen copy."""

from peewee import *


def up(migrator, db):
    migrator.migrate(
        migrator.add_index('membership', ('owner_id', 'school_id', 'role')),
    )
