"""Pages on which one gets in."""

from service.web.entry import codes, hats, logins, oidc, resets, second_factors, welcomes

ROOMS = (
    logins,
    codes,
    resets,
    welcomes,
    hats,
    second_factors,
    oidc,
)
