"""Every door of the service: a feature's doors stand in a file of their own, joined here."""

from tests.school.doors.administration import DOORS as ADMINISTRATION
from tests.school.doors.conversing import DOORS as CONVERSING
from tests.school.doors.door import EVERYBODY, FAR, Door, Ids
from tests.school.doors.entry import DOORS as ENTRY
from tests.school.doors.every_day import DOORS as EVERY_DAY
from tests.school.doors.keeping import DOORS as KEEPING
from tests.school.doors.places import nowhere
from tests.school.doors.planning import DOORS as PLANNING
from tests.school.doors.plans import DOORS as PLANS
from tests.school.doors.rights import DOORS as RIGHTS
from tests.school.doors.visits import DOORS as VISITS

DOORS: dict[str, Door] = {
    **EVERY_DAY,
    **ENTRY,
    **PLANNING,
    **PLANS,
    **ADMINISTRATION,
    **KEEPING,
    **RIGHTS,
    **CONVERSING,
    **VISITS,
}

__all__ = ["DOORS", "EVERYBODY", "FAR", "Door", "Ids", "nowhere"]
