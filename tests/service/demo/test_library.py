import json
from dataclasses import replace

from questionnaires import Change
from service.actions import questionnaires
from service.demo.words.forms import ADDED, SWEDISH
from service.store.drafts import Draft
from tests.service.demo.place import TODAY, Place
from tests.service.demo.test_school import known


def being_written() -> tuple[Draft, Draft]:
    """The next version of a form of her own, and the one that she brought in."""
    one, other = questionnaires.library(known("mette")).drafts
    return one, other


def test_mette_has_published_a_form_and_writes_the_next_version(home: Place) -> None:
    (own,) = questionnaires.library(known("mette")).own
    assert (own.version.name, own.version.version) == ("wellbeing-2", 1)
    assert own.version.origin == "wellbeing 1"
    assert own.version.author_name == "Mette Krogh"
    assert own.version.published_at is not None
    assert own.version.published_at.date() < TODAY
    draft, _ = being_written()
    assert (draft.name, draft.origin) == ("wellbeing-2", "wellbeing-2 1")
    assert draft.saved_at.date() < TODAY


def test_one_swedish_text_is_all_that_is_missing(home: Place) -> None:
    draft, _ = being_written()
    found, mistakes = questionnaires.examine(draft.owner, draft.name, draft.content)
    assert found is None
    (mistake,) = mistakes
    assert mistake.place.endswith(".text.sv")


def test_once_it_is_there_the_page_before_publishing_has_something_of_each_to_tell(
    home: Place,
) -> None:
    draft, _ = being_written()
    definition = json.loads(draft.content)
    for section in definition["sections"]:
        for question in section["questions"]:
            if question["id"] == ADDED["id"]:
                question["text"]["sv"] = SWEDISH
    whole = replace(draft, content=json.dumps(definition))
    told: tuple[Change, ...] = questionnaires.changes(known("mette"), whole)
    assert {one.what for one in told} == {"breaks", "adds", "removes", "rewords"}


def test_what_became_of_a_foreign_form_is_told_question_by_question(home: Place) -> None:
    _, brought_in = being_written()
    outcomes = [one.outcome for one in questionnaires.remarks(brought_in) if one.question]
    assert set(outcomes) == {"taken", "changed", "dropped"}
    found, mistakes = questionnaires.examine(brought_in.owner, brought_in.name, brought_in.content)
    assert (found is not None, mistakes) == (True, ())
