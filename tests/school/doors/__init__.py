"""Every door of the service: a feature's doors stand in a file of their own, joined here."""

from tests.school.doors.administration import DOORS as ADMINISTRATION
from tests.school.doors.agreeing import DOORS as AGREEING
from tests.school.doors.at_home import DOORS as AT_HOME
from tests.school.doors.between import DOORS as BETWEEN
from tests.school.doors.booking import DOORS as BOOKING
from tests.school.doors.conversing import DOORS as CONVERSING
from tests.school.doors.door import EVERYBODY, FAR, Door, Ids
from tests.school.doors.entry import DOORS as ENTRY
from tests.school.doors.every_day import DOORS as EVERY_DAY
from tests.school.doors.keeping import DOORS as KEEPING
from tests.school.doors.places import nowhere
from tests.school.doors.planning import DOORS as PLANNING
from tests.school.doors.plans import DOORS as PLANS
from tests.school.doors.preparing import DOORS as PREPARING
from tests.school.doors.rights import DOORS as RIGHTS
from tests.school.doors.sheets_on_paper import DOORS as SHEETS_ON_PAPER

DOORS: dict[str, Door] = {
    **EVERY_DAY,
    **ENTRY,
    **PLANNING,
    **PLANS,
    **ADMINISTRATION,
    **KEEPING,
    **PREPARING,
    **BETWEEN,
    **RIGHTS,
    **SHEETS_ON_PAPER,
    **AT_HOME,
    **BOOKING,
    **CONVERSING,
    **AGREEING,
}

__all__ = ["DOORS", "EVERYBODY", "FAR", "Door", "Ids", "nowhere"]
