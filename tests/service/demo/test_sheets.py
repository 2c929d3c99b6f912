from forms import AnswerForm
from questionnaires import Document, kept
from service.actions import sheets
from service.actions.answering import occasions
from service.store import definitions, people, responses, rounds
from service.store.responses import Response
from tests.service.demo.place import Place
from tests.service.demo.posting import posted
from tests.service.demo.test_school import known


def everything(home: Place) -> list[Response]:
    owner = known("mette").owner.id
    keys = home.rows("SELECT id FROM person ORDER BY id")
    return [one for (key,) in keys for one in responses.of_person(owner, home.key(key))]


def test_whatever_grown_ups_wrote_is_what_its_pages_take(home: Place) -> None:
    written = [
        one
        for one in everything(home)
        if one.task.round is None or one.task.name == "guardian-preparation"
    ]
    assert {one.task.name for one in written if one.task.sheet} == {
        "conversation-plan", "action-plan", "account",
    }  # fmt: skip
    for one in written:
        task = one.task
        asked = definitions.questionnaire(task.owner, task.name, task.version)
        person = people.person(task.owner, task.person)
        of = rounds.round(task.owner, task.round) if task.round else None
        setting = occasions.setting(person, one, of, asked)
        form = AnswerForm(asked, asked.sections, posted(one.document), setting)
        assert (form.errors, form.strangers) == ({}, ())
        assert form.document == one.document


def test_nothing_was_sent_that_its_pages_hide(home: Place) -> None:
    for one in everything(home):
        asked = definitions.questionnaire(one.task.owner, one.task.name, one.task.version)
        assert one.sent_at is None or kept(asked, one.document) == one.document


def test_the_team_reads_the_plan_that_jonas_sent_and_mette_what_henrik_sent(home: Place) -> None:
    jonas, henrik, mette = known("jonas"), known("henrik"), known("mette")
    ((plan, asked),) = sheets.shelf(jonas).own
    assert (asked.name, plan.group) == ("conversation-plan", jonas.groups("team")[0].id)
    assert plan.sent_at is not None
    begun, sent = (one for one, _ in sheets.shelf(henrik).own)
    assert (sent.name, sent.sent_at is None) == ("action-plan", False)
    assert (begun.name, begun.sent_at) == ("account", None)
    assert [one.name for one, _ in sheets.shelf(mette).others] == ["action-plan"]
    assert plan.id in {one.id for one, _ in sheets.shelf(henrik).others}


def test_a_sheet_has_pages_that_were_skipped_by_its_conditions_and_words_of_its_own(
    home: Place,
) -> None:
    (text,) = home.rows("SELECT document FROM response WHERE name = 'conversation-plan'")[0]
    plan = Document.from_json(str(text))
    assert plan.others
    assert not plan.answered("documented_in")
    assert plan.answered("bears_how")
