"""Pages of those who administer a school or its owner."""

from service.web.administration import classes, people, start, years

ROOMS = (start, people, classes, years)
