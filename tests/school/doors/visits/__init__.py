"""The doors around a class visit."""

from tests.school.doors.door import Door
from tests.school.doors.visits.device import DOORS as DEVICE
from tests.school.doors.visits.focus import DOORS as FOCUS
from tests.school.doors.visits.own import DOORS as OWN
from tests.school.doors.visits.plan import DOORS as PLAN
from tests.school.doors.visits.school import DOORS as SCHOOL
from tests.school.doors.visits.talk import DOORS as TALK
from tests.school.doors.visits.teaching import DOORS as TEACHING

DOORS: dict[str, Door] = {
    **FOCUS,
    **PLAN,
    **DEVICE,
    **TALK,
    **OWN,
    **TEACHING,
    **SCHOOL,
}
