"""The pages around a class visit."""

from tests.school.addresses.address import Address
from tests.school.addresses.visits.device import PAGES as DEVICE
from tests.school.addresses.visits.focus import PAGES as FOCUS
from tests.school.addresses.visits.own import PAGES as OWN
from tests.school.addresses.visits.plan import PAGES as PLAN
from tests.school.addresses.visits.school import PAGES as SCHOOL
from tests.school.addresses.visits.talk import PAGES as TALK
from tests.school.addresses.visits.teaching import PAGES as TEACHING

PAGES: dict[str, Address] = {
    **FOCUS,
    **PLAN,
    **DEVICE,
    **TALK,
    **OWN,
    **TEACHING,
    **SCHOOL,
}
