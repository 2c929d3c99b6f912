"""Carl and Anna agree on goals: rows with a key each, some of them without words."""

import pytest
from werkzeug.datastructures import MultiDict

from forms import AgreedForm, agreed_fields
from questionnaires import Document, Message

TOO_LONG = "Write at most %(limit)s characters. You have written %(count)s."
KEY, OTHER = "0198a000-0000-7000-8000-000000000001", "0198a000-0000-7000-8000-000000000002"
ONE = {"goal_key_1": KEY, "goal_1": "Spørge først", "keeper_1": "student"}


def agreed(**given):
    return AgreedForm(MultiDict(ONE | given))


def test_each_part_stands_by_itself():
    form = agreed(
        signs_1="Jeg rækker hånden op.\r\nJeg spørger Bo.",
        until_1="2026-12-18",
        agreement_key_2=OTHER,
        what_2="Carl minder mig om det",
        who_2="teacher",
        next_on="2027-04-07",
    )

    assert form.validate()
    assert form.given.goals == (KEY,)
    assert form.given.agreements == (OTHER,)
    assert form.given.document == Document(
        {
            "next_on": "2027-04-07",
            f"goal.{KEY}.text": "Spørge først",
            f"goal.{KEY}.signs": "Jeg rækker hånden op.\nJeg spørger Bo.",
            f"goal.{KEY}.who": "student",
            f"goal.{KEY}.until": "2026-12-18",
            f"agreement.{OTHER}.text": "Carl minder mig om det",
            f"agreement.{OTHER}.who": "teacher",
        }
    )


def test_what_it_reads_can_be_put_back_into_its_fields():
    form = agreed(try_1="To forsøg", agreement_key_1=OTHER, what_1="Øve", who_1="student")
    given = form.given

    fields = agreed_fields(given.document, given.goals, given.agreements)

    assert fields.items() <= (form.typed | {"next_on": ""}).items()
    assert fields["try_1"] == "To forsøg"


def test_a_row_without_words_is_none_but_the_page_has_asked_for_it():
    form = agreed(agreement_key_1=OTHER, what_1="  ", who_1="teacher")

    assert form.validate()
    assert form.given.agreements == (OTHER,)
    assert f"agreement.{OTHER}.text" in form.given.asked
    assert not any(key.startswith("agreement") for key in form.given.document.answers)


def test_nothing_agreed_is_nothing_wrong():
    assert AgreedForm(MultiDict()).validate()


@pytest.mark.parametrize(
    ("given", "field", "message"),
    [
        ({"goal_1": "", "signs_1": "x"}, "goal_1", Message("Write something here.")),
        ({"goal_1": "x" * 301}, "goal_1", Message(TOO_LONG, {"limit": 300, "count": 301})),
        ({"signs_1": "x" * 601}, "signs_1", Message(TOO_LONG, {"limit": 600, "count": 601})),
        ({"keeper_1": ""}, "keeper_1", Message("Choose who does it.")),
        ({"what_2": "Jeg øver"}, "who_2", Message("Choose who does it.")),
        ({"due_2": "2026-12-01", "who_2": "student"}, "what_2", Message("Write something here.")),
        (
            {"what_2": "Jeg øver", "who_2": "nobody"},
            "who_2",
            Message("Choose one of the answers that are shown."),
        ),
        ({"until_1": "jul"}, "until_1", Message("Choose a day.")),
        ({"next_on": "30/2"}, "next_on", Message("Choose a day.")),
        (
            {"goal_key_1": "x"},
            "goal_key_1",
            Message("Choose one of the answers that are shown."),
        ),
    ],
)  # fmt: skip
def test_a_spoiled_goal_is_told_why(given, field, message):
    form = agreed(**given)

    assert not form.validate()
    assert form.errors == {field: (message,)}


def test_three_goals_are_enough():
    rows = {f"goal_{place}": "Læse" for place in range(1, 5)}
    who = {f"keeper_{place}": "student" for place in range(1, 5)}

    form = AgreedForm(MultiDict(rows | who))

    assert list(form.errors) == ["goal_4"]
    assert form.typed["goal_4"] == "Læse"
