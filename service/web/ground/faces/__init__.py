"""The face of each refusal: a feature's faces stand in a file of their own, joined here."""

from __future__ import annotations

from service.web.ground.faces.administration import OF_ADMINISTRATION
from service.web.ground.faces.conversing import OF_CONVERSING
from service.web.ground.faces.entry import OF_ENTRY
from service.web.ground.faces.everywhere import (
    AWAY as AWAY,
    BROKEN as BROKEN,
    LOGGED_OUT as LOGGED_OUT,
    NOT_FOUND as NOT_FOUND,
    OF_EVERYWHERE,
    TOO_MUCH as TOO_MUCH,
)
from service.web.ground.faces.face import Face as Face
from service.web.ground.faces.planning import OF_PLANNING
from service.web.ground.faces.times import OF_TIMES
from service.web.ground.faces.visiting import OF_VISITING

FACES: dict[type[Exception], Face] = {
    **OF_EVERYWHERE,
    **OF_ENTRY,
    **OF_ADMINISTRATION,
    **OF_PLANNING,
    **OF_TIMES,
    **OF_CONVERSING,
    **OF_VISITING,
}
