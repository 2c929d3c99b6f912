"""What a sheet of paper says of its own, besides the words of its definition."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PaperWords:
    """The words of a sheet, already translated into its language."""

    day: Callable[[str], str]  # how an ISO day is said
    required: str  # "must be answered"
    decline: str  # "I do not want to answer this"
    not_relevant: str  # "Not relevant here"
    other: str  # "Something else", the option
    choose_one: str  # "Choose one"
    choose_several: str  # "Choose as many as you like"
    choose_between: str  # "Choose {least} to {most}"
    choose_least: str
    choose_most: str
    number_between: str  # "From {least} to {most}"
    number_least: str
    number_most: str
    number_step: str  # "In steps of {step}"
    date_parts: tuple[str, str, str]  # under the boxes: day, month, year
    minutes: str
    tally: str  # "Strokes", beside a box for the number
    total: str  # "Total"
    at: str  # "Time", over the times of lines
    line: str  # "What you saw"
    tag: str  # "Tag"
    row: str  # "Entry", where the definition has no name for a row
    # conditions
    only_if: str  # "Only if {what}."
    and_: str
    or_: str
    not_: str  # "it is not so that {what}"
    question: str  # "question {n}"
    chose: str  # "you answered {answers} to {question}"
    chose_not: str  # "you did not answer {answers} to {question}"
    chose_other: str  # "you answered something other than {answers} to {question}"
    at_least: str  # "you wrote {value} or more at {question}"
    at_most: str
    not_before: str  # "you wrote {value} or later at {question}"
    not_after: str
    answered: str  # "you answered {question}"
    blank: str  # "you left {question} blank"
    declined: str  # "you did not want to answer {question}"
