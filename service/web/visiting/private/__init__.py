"""Pages of a teacher's own space, and of those who are asked or given something there."""

from service.web.visiting.private import asked, copies, own, own_surveys

ROOMS = (own, own_surveys, asked, copies)
