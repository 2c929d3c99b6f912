"""The pages around a conversation: before, in and after it."""

from tests.school.addresses.address import Address
from tests.school.addresses.conversing.agreeing import PAGES as AGREEING
from tests.school.addresses.conversing.at_home import PAGES as AT_HOME
from tests.school.addresses.conversing.between import PAGES as BETWEEN
from tests.school.addresses.conversing.booking import PAGES as BOOKING
from tests.school.addresses.conversing.conversations import PAGES as CONVERSATIONS
from tests.school.addresses.conversing.preparing import PAGES as PREPARING
from tests.school.addresses.conversing.sheets_on_paper import PAGES as SHEETS_ON_PAPER

PAGES: dict[str, Address] = {
    **CONVERSATIONS,
    **BETWEEN,
    **PREPARING,
    **BOOKING,
    **SHEETS_ON_PAPER,
    **AT_HOME,
    **AGREEING,
}
