"""Pages on which one gets in."""

from service.web.entry import logins

ROOMS = (logins,)
