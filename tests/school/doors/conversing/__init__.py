"""The doors around a conversation: before, in and after it."""

from tests.school.doors.conversing.agreeing import DOORS as AGREEING
from tests.school.doors.conversing.at_home import DOORS as AT_HOME
from tests.school.doors.conversing.between import DOORS as BETWEEN
from tests.school.doors.conversing.booking import DOORS as BOOKING
from tests.school.doors.conversing.conversations import DOORS as CONVERSATIONS
from tests.school.doors.conversing.preparing import DOORS as PREPARING
from tests.school.doors.conversing.sheets_on_paper import DOORS as SHEETS_ON_PAPER
from tests.school.doors.door import Door

DOORS: dict[str, Door] = {
    **CONVERSATIONS,
    **BETWEEN,
    **PREPARING,
    **BOOKING,
    **SHEETS_ON_PAPER,
    **AT_HOME,
    **AGREEING,
}
