"""The pages on which times are offered and taken."""

from tests.school.addresses.address import OTHERS, Address
from tests.school.lived import Lived

_NOT = ("anna", "dorte", "signe", "mette", "karin")
_EVERYBODY = ("anna", "carl", "lise", "dorte", "signe", "mette", "karin", "bente")


def _of_round(of: Lived, rest: str) -> str:
    return f"/times/rounds/{of.world.round}/{rest}"


def _chosen(of: Lived) -> str:
    return f"/bookings/{of.world.round}/{of.world.anna.id}/{of.world.carl.id}"


PAGES: dict[str, Address] = {
    "my times": Address(lambda _: "/times", ("carl", "erik", "lise"), _NOT, "November"),
    "laying out times": Address(
        lambda of: _of_round(of, "new"), ("carl", "erik", "lise"), _NOT, "November"
    ),
    "the plan of the hall": Address(
        lambda of: _of_round(of, "hall"), ("carl", "erik", "lise"), (*_NOT, *OTHERS), "Bord 3"
    ),
    "the times of a class": Address(
        lambda of: _of_round(of, f"classes/{of.world.class_a.id}"),
        ("carl",),
        (*_NOT, *OTHERS, "erik", "lise"),
        "Anna",
    ),
    "a time": Address(
        lambda of: f"/times/{of.slot}", ("carl", "erik"), (*_NOT, "lise"), "Lokale 14"
    ),
    "times to choose from": Address(
        lambda _: "/bookings", ("anna", "karin"), ("carl", "dorte", "mette"), "Carl"
    ),
    "choosing a time": Address(
        _chosen, ("anna", "karin"), ("bo", "carl", "dorte", *OTHERS), "Lokale 14"
    ),
    "my calendar": Address(lambda _: "/calendar", _EVERYBODY, (), "kalender"),
}
