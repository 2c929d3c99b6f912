"""The names that questions have in a post. The prefix keeps them apart from the page's own."""

import re

PREFIX = "q-"
# A hyphen or a full stop stands in no id, so none of these meets another question's name.
DECLINED = "-declined"
NOT_RELEVANT = "-not_relevant"
TICKED = "yes"  # where silence has a name of its own
OWN_WORDS = "-other"  # beside the value "other"
ABSENT = "-absent"  # drawn by lot, but away
TAPS = "-taps"  # when each tap of a count was
AT = "-at"  # when a line was written
TAG = "-tag"

MOST_NUMBERED = 999  # rows and lines are numbered on the page from 0
_NUMBER = re.compile(r"0|[1-9][0-9]{0,2}")


def field_name(question: str) -> str:
    return PREFIX + question


def is_number(text: str) -> bool:
    """Is this the number of a row or a line?"""
    return _NUMBER.fullmatch(text) is not None
