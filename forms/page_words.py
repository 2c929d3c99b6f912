"""What a page of questions says of its own, besides the words of its definition."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PageWords:
    """The words of a page, already translated."""

    language: str  # of these words, such as "da"
    icons: str  # address of the icon sprite
    question_of: str  # "Question {n} of {total}"
    required: str  # stands beside the number of a required question
    decline: str  # "I do not want to answer"
    not_relevant: str  # "Not relevant"
    characters: str  # "{count} of {limit} characters"
    error: str  # "Error:", for those who listen
    last_time: str  # "Last time you answered: {answer}"
    other: str  # "Something else", the option
    own_words: str  # "Your own answer", over the field beside it
    choose_between: str  # "Choose {least} to {most}"
    choose_least: str  # "Choose at least {least}"
    choose_most: str  # "Choose at most {most}"
    number_between: str  # "From {least} to {most}"
    number_least: str  # "{least} or more"
    number_most: str  # "{most} or less"
    number_step: str  # "In steps of {step}"
    minutes: str  # "minutes", behind a field
    line: str  # "Line {n}", for those who listen
    tag: str  # "Tag of line {n}", for those who listen
    no_tag: str  # "No tag"
    row: str  # "Entry", where the definition has no name for a row
    add_row: str  # "Add one more"
    empty_list: str  # "There is nothing to choose from yet."
    draw: str  # "Draw {n}"
    away: str  # "Away: draw another"
    were_away: str  # "Drawn, but away: {names}"
