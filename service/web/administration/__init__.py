"""Pages of those who administer a school or its owner."""

from service.web.administration import audit, look_as, people, start

ROOMS = (
    audit,
    look_as,
    start,
    people,
)
