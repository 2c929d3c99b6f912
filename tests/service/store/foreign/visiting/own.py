"""What a teacher keeps alone, asked by another owner."""

from __future__ import annotations

from uuid import UUID

from service.store import own, own_copies, own_surveys, responses
from tests.school.own import own_ids, own_space
from tests.school.world import World
from tests.service.store.foreign.asking import Ids, Part


def _prepared(world: World) -> dict[str, UUID]:
    return own_ids(own_space(world.carl, world.class_a.id, world.lise))


def _asked(far: UUID, w: World, _: Ids) -> object:
    today = w.carl.owner.today()
    asked, part = own_surveys.waiting_for(far, w.anna.id, [w.class_a.id], today)
    return (*asked, *part)


PART = Part(
    (own, own_surveys, own_copies),
    {
        "own.lesson": lambda far, w, ids: own.lesson(far, w.carl.id, ids["lesson_id"]),
        "own.lessons": lambda far, w, _: own.lessons(far, w.carl.id),
        "own.drop": lambda far, w, ids: own.drop(far, w.carl.id, ids["lesson_id"]),
        "own.kept_privately": lambda far, w, _: own.kept_privately(far, w.carl.id),
        "own_surveys.survey": lambda far, _, ids: own_surveys.survey(far, ids["survey_id"]),
        "own_surveys.of_teacher": lambda far, w, _: own_surveys.of_teacher(far, w.carl.id),
        "own_surveys.waiting_for": _asked,
        "own_surveys.sent_with": lambda far, w, ids: own_surveys.sent_with(
            far, ids["closed_survey_id"], w.anna.id
        ),
        "own_surveys.taken_part": lambda far, _, ids: own_surveys.taken_part(
            far, [ids["closed_survey_id"]]
        ),
        "own_surveys.documents": lambda far, _, ids: own_surveys.documents(
            far, ids["closed_survey_id"]
        ),
        "own_surveys.close": lambda far, _, ids: own_surveys.close(far, ids["survey_id"], 5),
        "own_surveys.drop": lambda far, w, ids: own_surveys.drop(far, w.carl.id, ids["survey_id"]),
        "own_copies.withdraw": lambda far, w, ids: own_copies.withdraw(
            far, w.carl.id, ids["copy_id"]
        ),
        "own_copies.given_by": lambda far, w, _: own_copies.given_by(far, w.carl.id),
        "own_copies.given_to": lambda far, w, _: own_copies.given_to(far, w.lise.id),
        "own_copies.read": lambda far, w, ids: own_copies.read(far, w.lise.id, ids["copy_id"]),
        "responses.of_own": lambda far, w, ids: responses.of_own(far, w.carl.id, ids["lesson_id"]),
    },
    new_rows=frozenset({"own.add", "own_surveys.add", "own_surveys.take_part", "own_copies.give"}),
    prepare=_prepared,
)
