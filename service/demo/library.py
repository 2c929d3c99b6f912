"""Forms that the owner's consultant has made: one published, one begun, one brought in."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, time, timedelta
from typing import Any
from uuid import UUID

from service.actions import questionnaires
from service.demo.days import at_hour, school_day_before
from service.demo.words import forms
from service.store import drafts, people
from service.store.ground import founding
from service.store.people import Person

PUBLISHED, SAVED = 40, 1  # days ago


def write(owner: UUID, consultant: UUID, today: date, next_id: Callable[[], UUID]) -> None:
    """Make them as anybody makes them, and give them their moments afterwards."""
    person = people.person(owner, consultant)
    copied = questionnaires.copy(person, *forms.COPIED)
    _rewrite(person, copied, _own)
    made = questionnaires.publish(person, copied)
    _rewrite(person, questionnaires.new_version(person, made.name), _next)
    survey = json.dumps(forms.SURVEY, ensure_ascii=False).encode()
    questionnaires.bring_in(person, survey, forms.SURVEY_FILE)
    published, saved = (
        school_day_before(today - timedelta(days=ago)) for ago in (PUBLISHED, SAVED)
    )
    founding.date_forms(
        owner, at_hour(published, time(14, 10)), at_hour(saved, time(10, 35)), next_id
    )


def _rewrite(person: Person, draft_id: UUID, change: Callable[[dict[str, Any]], None]) -> None:
    draft = drafts.draft(person.owner.id, draft_id)
    definition = json.loads(draft.content)
    change(definition)
    content = json.dumps(definition, ensure_ascii=False, indent=2) + "\n"
    questionnaires.save(person, draft_id, draft.revision, content)


def _own(definition: dict[str, Any]) -> None:
    """Shorter than what it was copied from, and in other words."""
    definition["title"], definition["purpose"] = dict(forms.TITLE), dict(forms.PURPOSE)
    definition["sections"] = [
        section for section in definition["sections"] if section["id"] in forms.KEPT_SECTIONS
    ]
    definition["themes"] = [
        theme for theme in definition["themes"] if theme["id"] != forms.WITHOUT_THEME
    ]
    del definition["scales"][forms.WITHOUT_SCALE]
    for question in _questions(definition):
        if question["id"] in forms.REWORDED:
            question["text"] = dict(forms.REWORDED[question["id"]])


def _next(definition: dict[str, Any]) -> None:
    """The version after it: a question turned, one gone, and one that lacks a text."""
    for section in definition["sections"]:
        asked = [one for one in section["questions"] if one["id"] != forms.LEFT_OUT]
        if len(asked) < len(section["questions"]):
            asked.append(dict(forms.ADDED))
        section["questions"] = asked
    for question in _questions(definition):
        if question["id"] == forms.TURNED:
            question |= {"text": dict(forms.TURNED_TEXT), "reversed": True}


def _questions(definition: dict[str, Any]) -> list[dict[str, Any]]:
    return [question for section in definition["sections"] for question in section["questions"]]
