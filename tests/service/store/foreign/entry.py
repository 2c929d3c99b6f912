"""Getting in, asked by another owner: accounts, links, letters and codes."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID, uuid4

from service.store.entry import accounts, codes, letters, links
from tests.school.world import World
from tests.service.store.foreign.asking import Part

AN_HOUR = timedelta(hours=1)


def _prepared(world: World) -> dict[str, UUID]:
    codes.set_class_code(world.owner, world.class_a.id, "hash of the class")
    codes.add_sheet(world.owner, world.class_a.id, uuid4(), world.carl.id, 12)
    return {
        "link": links.add(world.owner, world.karin.id, "welcome", AN_HOUR),
        "letter": letters.add(world.owner, world.karin.id, "welcome"),
    }


PART = Part(
    (accounts, codes, letters, links),
    {
        "accounts.account": lambda far, w, _: accounts.account(far, w.anna.id),
        "accounts.set_password": lambda far, w, _: accounts.set_password(far, w.anna.id, "x"),
        "accounts.set_up": lambda far, w, _: accounts.set_up(far, w.anna.id, "x", "x"),
        "codes.has_codes": lambda far, w, _: codes.has_codes(far, w.class_a.id),
        "codes.set_class_code": lambda far, w, _: codes.set_class_code(far, w.class_a.id, "x"),
        "codes.set_personal_codes": lambda far, w, _: codes.set_personal_codes(
            far, {w.anna.id: "x"}
        ),
        "codes.sheets": lambda far, w, _: codes.sheets(far, w.class_a.id),
        "letters.claim": lambda far, _, ids: letters.claim(far, ids["letter"], AN_HOUR),
        "letters.sent": lambda far, _, ids: letters.sent(far, ids["letter"]),
        "letters.failed": lambda far, _, ids: letters.failed(far, ids["letter"], "x", AN_HOUR),
        "letters.drop": lambda far, _, ids: letters.drop(far, ids["letter"]),
        "links.write": lambda far, w, _: links.write(far, w.karin.id, "welcome", "x", AN_HOUR),
        "links.use": lambda far, _, ids: links.use(far, ids["link"]),
        "links.end": lambda far, w, _: links.end(far, w.karin.id),
        "links.guardians": lambda far, w, _: links.guardians(far, w.anna.id),
    },
    new_rows=frozenset({"codes.add_sheet", "letters.add", "links.add"}),
    prepare=_prepared,
)
