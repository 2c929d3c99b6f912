"""Pages of those who administer a school or its owner."""

from service.web.administration import audit, look_as, rosters

ROOMS = (audit, look_as, rosters)
