"""The published rule: who reads which part of a visit."""

from __future__ import annotations

import pytest

from analysis import FEWEST_TEACHERS, FEWEST_VISITS
from service.rules import access
from service.rules.visiting import sharing

OBSERVER, TEACHER = frozenset({"observer"}), frozenset({"subject_teacher"})


@pytest.mark.parametrize("two", [OBSERVER, TEACHER])
def test_the_two_read_all_but_each_others_notes(two: frozenset[str]) -> None:
    assert set(access.parts_read(two)) == set(sharing.READS) - {"own_note"}


def test_one_more_reads_notes_signs_and_what_is_tried() -> None:
    assert access.parts_read(frozenset({access.SHARED})) == ("notes", "signs", "experiments")


@pytest.mark.parametrize("role", ["leader", "coach", "administrator", "consultant", "student"])
def test_no_role_reads_anything(role: str) -> None:
    assert access.parts_read(frozenset({role})) == ()


def test_the_thresholds_are_those_that_are_published() -> None:
    assert (FEWEST_VISITS, FEWEST_TEACHERS, sharing.MOST_SHARED) == (5, 3, 1)
