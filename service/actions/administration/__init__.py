"""Administering people and rosters, a feature a file."""
