"""Pages of those who administer a school or its owner."""

from service.web.administration import (
    audit,
    classes,
    guardians,
    look_as,
    people,
    rosters,
    start,
    years,
)

ROOMS = (
    audit,
    look_as,
    start,
    people,
    rosters,
    guardians,
    classes,
    years,
)
