import pytest

from analysis import count, explains
from questionnaires import Document


@pytest.fixture
def recounted(start_up, pupils):
    """What is released of all six, and what is found of these of them."""

    def made(found):
        released = count(start_up, [("5.a", document) for document in pupils.values()])["5.a"]
        return released, count(start_up, [("5.a", document) for document in found]).get("5.a")

    return made


def test_release_whose_documents_are_all_there_is_explained(start_up, pupils, recounted):
    assert explains(start_up, *recounted(pupils.values()))


def test_document_that_is_gone_without_a_record_is_not(start_up, pupils, recounted):
    found = [document for name, document in pupils.items() if name != "Bo"]

    assert not explains(start_up, *recounted(found))
    assert explains(start_up, *recounted(found), erased=1)


def test_answer_that_was_changed_without_a_record_is_not(start_up, pupils, recounted):
    found = [*list(pupils.values())[:-1], Document({"knows": "not_yet"})]

    assert not explains(start_up, *recounted(found))
    assert explains(start_up, *recounted(found), changed=1)


def test_one_recorded_change_does_not_explain_two(start_up, pupils, recounted):
    found = [*list(pupils.values())[:-2], Document(), Document()]

    assert not explains(start_up, *recounted(found), changed=1)


def test_release_of_which_every_document_was_erased_is_explained(start_up, recounted):
    assert explains(start_up, *recounted([]), erased=6)
