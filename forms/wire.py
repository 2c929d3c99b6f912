"""The names that questions have in a post. The prefix keeps them apart from the page's own."""

PREFIX = "q-"
# A hyphen stands in no id, so neither of these meets an option's value or another question's name.
DECLINED = "-declined"


def field_name(question: str) -> str:
    return PREFIX + question


def decline_name(question: str) -> str:
    """The tick box beside a text; scales and choices decline by the value DECLINED."""
    return PREFIX + question + DECLINED
