import numpy as np
import pytest

from analysis import Counts, Layout, count, explains
from questionnaires import Chosen, Document
from tests.tiny import tiny


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


def test_one_who_chose_others_than_before_is_one_change_though_many_slots_move():
    before = Document({"helps": Chosen(("time", "example"))})
    after = Document({"helps": Chosen(("friend",)), "days": Chosen(("weekend",))})
    released = count(tiny("choices"), [("5.a", before)])["5.a"]
    found = count(tiny("choices"), [("5.a", after)])["5.a"]

    assert explains(tiny("choices"), released, found, changed=1)
    assert not explains(tiny("choices"), released, found)


def test_one_who_gives_another_number_is_one_change_though_sums_move_far():
    released = count(tiny("number"), [("5.a", Document({"degrees": "-400000"}))])["5.a"]
    found = count(tiny("number"), [("5.a", Document({"degrees": "900000.5"}))])["5.a"]

    assert explains(tiny("number"), released, found, changed=1)


def test_sum_that_no_single_change_could_make_is_not_explained():
    released = count(tiny("number"), [("5.a", Document({"degrees": "20"}))])["5.a"]
    forged = np.frombuffer(released.packed).copy()
    forged[Layout.of(tiny("number")).question("degrees").start + 1] += 2**33

    found = Counts(released.persons, forged.tobytes())
    assert not explains(tiny("number"), released, found, changed=1)
