"""What the law of a country asks a conversation to leave, field by field; a school checks it.

Denmark: the message book (meddelelsesbog) of grades 0–9. Strengths first, few points of focus that
look ahead; in grade 0 language and mathematics, in 1–9 Danish and mathematics, in 7–9 education;
where there are challenges, efforts and how they are followed up.
Sweden: the written development plan (IUP) of grades 1–5. A judgement for each subject taught, and
what the student, the school and the guardians do.
In other grades the law asks for nothing of this in writing, and the check does not say that it did.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from questionnaires import Document, Rows

COUNTRIES = ("dk", "se")
MESSAGE_BOOK, DEVELOPMENT_PLAN = "message-book", "development-plan"
POINTS = {"dk": MESSAGE_BOOK, "se": DEVELOPMENT_PLAN}  # what the school writes, by a definition
ASKED = {"dk": range(10), "se": range(1, 6)}  # the grades of which something is asked in writing
_GRADE = re.compile(r"\s*(\d{1,2})")
_BEFORE_ONE = re.compile(r"\s*(f(?![a-zåäö]{2})|förskoleklass)", re.IGNORECASE)  # F, Fa, F-klass


@dataclass(frozen=True, slots=True)
class Missing:
    """One field that is asked for: where it is written, and what it is about if that varies."""

    field: str
    where: str  # minutes, next, points
    subject: str = ""


@dataclass(frozen=True, slots=True)
class Written:
    """What a conversation has left so far."""

    minutes: Document
    points: Document
    goals: bool
    strategies: bool  # the student has written what they try
    does: frozenset[str]  # who has agreed to do something
    judged: frozenset[str]  # subjects with a judgement, as they are called
    taught: tuple[str, ...]  # subjects that somebody teaches the student


def grade_of(country: str, class_name: str) -> int | None:
    """The number that a class's name begins with: 5.a is grade 5. None: nobody can tell."""
    found = _GRADE.match(class_name)
    if found is None and country == "se" and _BEFORE_ONE.match(class_name):
        return 0
    return int(found.group(1)) if found else None


def sections_of(country: str, grade: int | None) -> frozenset[str]:
    """The sections of the school's points that this grade is asked."""
    if country == "se":
        return frozenset({"judgements"})
    asked = {"challenges"}
    if grade is None or grade == 0:
        asked.add("grade_0")
    if grade is None or 1 <= grade <= 9:
        asked.add("grades_1_9")
    if grade is None or 7 <= grade <= 9:
        asked.add("grades_7_9")
    return frozenset(asked)


def asks(country: str, grade: int | None) -> bool:
    """Is anything asked for in writing? Where the grade is unknown, it may be."""
    return grade is None or grade in ASKED[country]


def missing(country: str, grade: int | None, of: Written) -> tuple[Missing, ...]:
    """What is asked for and not written; where the grade is unknown, what does not depend on it."""
    if not asks(country, grade):
        return ()
    return tuple(_swedish(grade, of) if country == "se" else _danish(grade, of))


def _danish(grade: int | None, of: Written) -> Iterator[Missing]:
    if not of.minutes.answered("went_well"):
        yield Missing("strengths", "minutes")
    if not of.goals:
        yield Missing("focus", "next")
    for name in _points_of(grade):
        if not of.points.answered(name) and not _judged(name, of):
            yield Missing(name, "points")
    if not of.points.answered("challenged"):
        yield Missing("challenged", "points")
    if of.points.text("challenged") == "yes":
        unwritten = (one for one in ("efforts", "follow_up") if not of.points.answered(one))
        yield from (Missing(one, "points") for one in unwritten)


def _points_of(grade: int | None) -> tuple[str, ...]:
    if grade is None:
        return ()
    if grade == 0:
        return ("language", "numbers")
    return ("danish", "mathematics", *(("education",) if grade >= 7 else ()))


_CALLED = {"danish": ("dansk", "danska", "danish"), "mathematics": ("matem", "math")}


def _judged(point: str, of: Written) -> bool:
    """Has the subject's teacher said it already?"""
    return any(subject.casefold().startswith(_CALLED.get(point, ())) for subject in of.judged)


def _swedish(grade: int | None, of: Written) -> Iterator[Missing]:
    if not of.goals:
        yield Missing("goal", "next")
    if not of.strategies and "student" not in of.does:
        yield Missing("student_does", "next")
    if "teacher" not in of.does:
        yield Missing("school_does", "next")
    if grade is None:
        return
    if "guardian" not in of.does:
        yield Missing("guardian_does", "next")
    judged = {one.casefold() for one in of.judged} | set(_rows(of.points))
    lacking = [one for one in of.taught if one.casefold() not in judged]
    yield from (Missing("judgement", "points", one) for one in lacking)
    if not of.taught and not judged:
        yield Missing("judgements", "points")


def _rows(points: Document) -> Iterator[str]:
    """The subjects that the contact teacher has judged beside the others."""
    answer = points.answers.get("subjects")
    for row in answer.rows if isinstance(answer, Rows) else ():
        if row.answered("judgement"):
            yield row.text("subject").strip().casefold()
