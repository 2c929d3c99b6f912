"""Pages on which one gets in."""

from service.web.entry import codes, logins, resets, welcomes

ROOMS = (logins, codes, resets, welcomes)
