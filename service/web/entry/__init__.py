"""Pages on which one gets in."""

from service.web.entry import hats, logins, second_factors

ROOMS = (logins, hats, second_factors)
