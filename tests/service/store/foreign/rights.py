"""Cases, erasing, what is held and how long, asked by another owner."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID, uuid4

from questionnaires import Document, Picked
from service.store import responses, rounds, schools, sheets, tables as t
from service.store.administration import besides, cases, erasure, held, retention
from service.store.administration.erasure import Erased
from service.store.ground.database import now
from service.store.groups import today
from tests.school.world import World
from tests.service.store.foreign.asking import Ids, Part

FORM = ("start-up", 1)
NAMES = ("readings", "audit", "cases", "papers", "letters", "links")


def _later() -> date:
    return today() + timedelta(days=2)


def _prepared(world: World) -> dict[str, UUID]:
    owner, day = world.owner, today()
    lone = t.Person.create(owner=owner, given_name="Ene", family_name="Ø", login_key="ene").id
    sheets.add(owner, world.school, None, "", "team-data", 1, world.dorte.id)
    closed = rounds.add(
        owner, world.school, "Lukket", day, day, {"class-climate": 1}, [world.class_a.id]
    )
    t.Round.update(closed_at=now()).where(t.Round.id == closed).execute()
    t.SealedAnswer.create(
        owner=owner, round=closed, group=world.class_a.id, name="class-climate", version=1,
        document=Document().to_json(),
    )  # fmt: skip
    t.OwnSurvey.create(
        owner=owner, person=world.carl.id, group=world.class_a.id, title="Ro", closes_on=day,
        name="class-climate", version=1,
    )  # fmt: skip
    talk = t.Conversation.create(
        owner=owner, round=closed, student=world.bo.id, opened_by=world.carl.id
    )
    t.Note.create(owner=owner, round=closed, student=world.bo.id, writer=world.carl.id, text="Bo")
    picked = Document({"drawn": Picked((str(world.bo.id),))}).to_json()
    t.Response.update(document=picked).where(t.Response.sheet.is_null(False)).execute()
    t.RosterImport.create(owner=owner, kind="class", title="5a.csv", content=b"Bo")
    t.Reading.create(owner=owner, reader=uuid4(), subject=world.anna.log_key, what="x")
    retention.keep_report(owner, day, {"people": 1})
    schools.set_contact(owner, "Lone")
    t.Person.update(restricted_at=now()).where(t.Person.id == world.bo.id).execute()
    t.Response.insert(
        owner=owner, round=closed, name="start-up", version=1, person=world.bo.id,
        about=world.bo.id, document=Document().to_json(), language="da", id=uuid4(),
    ).execute()  # fmt: skip
    case = cases.add(owner, world.anna.id, world.anna.id, "access", "", day)
    return {"lone": lone, "closed": closed, "case": case, "talk": talk.id}


def _counted(world: World) -> Erased:
    return Erased(uuid4(), world.round, world.class_a.id, "start-up", 1, True)


def _response(world: World, ids: Ids) -> tuple[Erased, ...]:
    return erasure.documents_of(world.owner, [ids["response"]])


CASES = {
    "cases.case": lambda far, w, ids: cases.case(far, ids["case"]),
    "cases.every": lambda far, *_: cases.every(far),
    "cases.asked_by": lambda far, w, _: cases.asked_by(far, w.anna.id),
    "cases.about": lambda far, w, _: cases.about(far, w.anna.id),
    "cases.forms": lambda far, w, _: cases.forms(far, w.anna.id),
    "cases.move": lambda far, _, ids: cases.move(far, ids["case"], "closed"),
    "cases.withhold": lambda far, _, ids: cases.withhold(far, ids["case"], ["x"]),
    "cases.restrict": lambda far, w, _: cases.restrict(far, w.anna.id, now()),
    "schools.contact": lambda far, *_: schools.contact(far),
    "responses.by_or_about": lambda far, w, _: responses.by_or_about(far, w.anna.id),
    "responses.leave_out_restricted": lambda far, _, ids: responses.leave_out_restricted(
        far, ids["closed"]
    ),
}
ERASURE = {
    "erasure.documents": lambda far, w, _: erasure.documents(far, w.anna.id),
    "erasure.documents_of": lambda far, _, ids: erasure.documents_of(far, [ids["response"]]),
    "erasure.delete_documents": lambda far, w, ids: erasure.delete_documents(
        far, _response(w, ids)
    ),
    "erasure.leave_to_team": lambda far, _, ids: erasure.leave_to_team(far, [ids["response"]]),
    "erasure.keep_account": lambda far, w, _: erasure.keep_account(far, [_counted(w)]),
    "erasure.delete_taking_part": lambda far, w, _: erasure.delete_taking_part(far, w.bo.id),
    "erasure.delete_conversations": lambda far, w, _: erasure.delete_conversations(far, w.bo.id),
    "erasure.delete_conversations_of": lambda far, _, ids: erasure.delete_conversations_of(
        far, [ids["talk"]]
    ),
    "erasure.delete_occasions": lambda far, w, _: erasure.delete_occasions(far, w.dorte.id),
    "erasure.point_to_nobody": lambda far, w, _: erasure.point_to_nobody(far, w.carl.id),
    "erasure.unpick": lambda far, w, _: erasure.unpick(far, w.bo.id),
    "erasure.empty_cases": lambda far, w, _: erasure.empty_cases(far, w.anna.id),
    "erasure.drop_waiting_rosters": lambda far, *_: erasure.drop_waiting_rosters(far),
    "erasure.delete_belongings": lambda far, w, _: erasure.delete_belongings(far, w.karin.id),
    "erasure.delete_person": lambda far, _, ids: erasure.delete_person(far, ids["lone"]),
    "erasure.lock": lambda far, w, _: erasure.lock(far, w.anna.id),
    "erasure.everybody": lambda far, w, _: w.anna.id in erasure.everybody(far),
    "erasure.every_document": lambda far, *_: erasure.every_document(far),
}
HELD = {
    "held.facts": lambda far, w, _: held.facts(far, w.anna.id),
    "held.roles": lambda far, w, _: held.roles(far, w.anna.id),
    "held.bonds": lambda far, w, _: held.bonds(far, w.anna.id),
    "held.occasions": lambda far, w, _: held.occasions(far, w.anna.id),
    "held.trail": lambda far, w, _: held.trail(far, w.anna.log_key),
    "besides.besides": lambda far, w, _: besides.besides(far, w.bo.id),
    "held.people_around": lambda far, w, _: held.people_around(far, w.anna.id, [w.mette.id]),
}
RETENTION = {
    "retention.forms": lambda far, *_: retention.forms(far),
    "retention.counts_over": lambda far, *_: retention.counts_over(far, {FORM: _later()}),
    "retention.documents_over": lambda far, *_: retention.documents_over(far, FORM, _later()),
    "retention.sealed_over": lambda far, *_: retention.sealed_over(
        far, ("class-climate", 1), _later()
    ),
    "retention.delete_sealed": lambda far, *_: retention.delete_sealed(
        far, ("class-climate", 1), _later()
    ),
    "retention.talks_of": lambda far, _, ids: retention.talks_of(far, [ids["closed"]]),
    "retention.closed_rounds": lambda far, *_: retention.closed_rounds(far),
    "retention.delete_around": lambda far, _, ids: retention.delete_around(far, [ids["closed"]]),
    "retention.delete_empty_occasions": lambda far, *_: retention.delete_empty_occasions(
        far, _later()
    ),
    "retention.own_forms": lambda far, *_: retention.own_forms(far),
    "retention.delete_own_surveys": lambda far, *_: retention.delete_own_surveys(
        far, ("class-climate", 1), _later()
    ),
    "retention.delete_before": lambda far, *_: retention.delete_before(
        far, dict.fromkeys(NAMES, _later())
    ),
    "retention.who_left": lambda far, _, ids: ids["lone"] in retention.who_left(far, _later()),
    "retention.reports": lambda far, *_: retention.reports(far),
}
PART = Part(
    (besides, cases, erasure, held, retention),
    {**CASES, **ERASURE, **HELD, **RETENTION},
    new_rows=frozenset(
        {"cases.add", "retention.keep_report", "schools.set_contact", "schools.set_country"}
    ),
    prepare=_prepared,
)
