"""Pages of those who administer a school or its owner."""

from service.web.administration import people, start

ROOMS = (start, people)
