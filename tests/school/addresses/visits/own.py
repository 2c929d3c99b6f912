"""The pages of a teacher's own space."""

from collections.abc import Callable

from tests.school.addresses.address import OTHERS, Address
from tests.school.lived import Lived
from tests.school.own import own_ids

_NOT_STAFF = ("anna", "karin", "bente")  # who have no own space at all
_NOT_OUR_STAFF = (*_NOT_STAFF, "rita", "gry")
_NOT_CARL = ("erik", "lise", "dorte", "signe", "mette", "elsa", "finn")
_NOT_TEACHING = ("anna", "dorte", "signe", "mette", "karin", "bente")


def _at(pattern: str, name: str) -> Callable[[Lived], str]:
    return lambda of: pattern.format(own_ids(of.own)[name])


PAGES: dict[str, Address] = {
    "one's own space": Address(
        lambda _: "/own", ("carl", "lise", "dorte"), ("anna", "karin", "bente"), "Mit eget rum"
    ),
    "a new own lesson": Address(
        lambda _: "/own/visits/new", ("carl", "lise"), _NOT_TEACHING, "5.a"
    ),
    "an own lesson": Address(
        _at("/own/visits/{}", "lesson_id"), ("carl",), _NOT_OUR_STAFF, "tranebærtimen", _NOT_CARL
    ),
    "giving a copy of an own lesson": Address(
        _at("/own/visits/{}/share", "lesson_id"), ("carl",), _NOT_OUR_STAFF, "Lise", _NOT_CARL
    ),
    "asking one's class": Address(
        lambda _: "/own/surveys/new", ("carl", "lise"), _NOT_TEACHING, "5.a"
    ),
    "an own survey that is open": Address(
        _at("/own/surveys/{}", "survey_id"),
        ("carl",),
        _NOT_STAFF,
        "Den er åben",
        (*_NOT_CARL, "gry"),
    ),
    "an own survey that is closed": Address(
        _at("/own/surveys/{}", "closed_survey_id"),
        ("carl",),
        _NOT_STAFF,
        "10 elever har svaret",
        (*_NOT_CARL, "gry"),
    ),
    "giving a copy of an own survey": Address(
        _at("/own/surveys/{}/share", "closed_survey_id"),
        ("carl",),
        _NOT_STAFF,
        "Lise",
        (*_NOT_CARL, "gry"),
    ),
    "copies one was given": Address(
        lambda _: "/copies", ("lise",), ("anna", "karin", "bente"), "Carl"
    ),
    "a copy one was given": Address(
        _at("/copies/{}", "copy_id"),
        ("lise",),
        (*_NOT_STAFF, "gry"),
        "tranebærtimen",
        ("carl", "erik", "dorte", "signe", "mette", "elsa", "finn"),
    ),
    "what the own teacher asks": Address(
        _at("/asked/{}", "survey_id"),
        ("anna", "bo"),
        ("freja", "carl", "lise", "dorte", "signe", "mette", "karin", "bente"),
        "Carl Test ser det, kun lagt sammen",
        OTHERS,
    ),
}
