"""Pages on which a school's rounds are planned and followed."""

from service.web.planning import answered, changing, making, plans, reminders, series

ROOMS = (series, changing, answered, reminders, plans, making)
