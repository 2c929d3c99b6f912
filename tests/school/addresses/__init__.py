"""Every page that can be opened: a feature's pages stand in a file of their own, joined here."""

from tests.school.addresses.address import NOT_SHAPING, OTHERS, SHAPING, STAFF, Address
from tests.school.addresses.administration import PAGES as ADMINISTRATION
from tests.school.addresses.answers import PAGES as ANSWERS
from tests.school.addresses.conversing import PAGES as CONVERSING
from tests.school.addresses.entry import PAGES as ENTRY
from tests.school.addresses.every_day import PAGES as EVERY_DAY
from tests.school.addresses.getting_in import PAGES as GETTING_IN
from tests.school.addresses.keeping import PAGES as KEEPING
from tests.school.addresses.planning import PAGES as PLANNING
from tests.school.addresses.plans import PAGES as PLANS
from tests.school.addresses.rights import PAGES as RIGHTS
from tests.school.addresses.visits import PAGES as VISITS

PAGES: dict[str, Address] = {
    **EVERY_DAY,
    **CONVERSING,
    **VISITS,
    **ANSWERS,
    **ADMINISTRATION,
    **KEEPING,
    **GETTING_IN,
    **ENTRY,
    **PLANNING,
    **PLANS,
    **RIGHTS,
}

OPEN_TO_ALL = (
    "/login", "/forgotten", "/code", "/device", "/worker.js", "/healthz", "/readyz",
    "/questionnaires/schema.json", "/privacy", "/accessibility",
)  # fmt: skip

__all__ = ["NOT_SHAPING", "OPEN_TO_ALL", "OTHERS", "PAGES", "SHAPING", "STAFF", "Address"]
