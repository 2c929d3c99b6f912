"""Pages on which one gets in."""

from service.web.entry import hats, logins, oidc, second_factors

ROOMS = (logins, oidc, hats, second_factors)
