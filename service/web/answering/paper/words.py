"""What sheets of paper say of their own, in the language of the page."""

from __future__ import annotations

from datetime import date

from forms import PaperWords
from service.web.ground.languages import _, day


def paper_words() -> PaperWords:
    return PaperWords(
        day=lambda iso: day(date.fromisoformat(iso)),
        required=_("must be answered"),
        decline=_("I do not want to answer this"),
        not_relevant=_("Not relevant here"),
        other=_("Something else"),
        choose_one=_("Choose one"),
        choose_several=_("Choose as many as you like"),
        choose_between=_("Choose {least} to {most}"),
        choose_least=_("Choose at least {least}"),
        choose_most=_("Choose at most {most}"),
        number_between=_("From {least} to {most}"),
        number_least=_("{least} or more"),
        number_most=_("{most} or less"),
        number_step=_("In steps of {step}"),
        date_parts=(_("day"), _("month"), _("year")),
        minutes=_("minutes"),
        tally=_("A stroke for each time"),
        total=_("In all"),
        at=_("Time"),
        line=_("What you saw"),
        tag=_("Tag"),
        row=_("Entry"),
        only_if=_("Only if {what}."),
        and_=_(" and "),
        or_=_(" or "),
        not_=_("it is not so that {what}"),
        question=_("question {n}"),
        chose=_("you answered {answers} to {question}"),
        chose_not=_("you did not answer {answers} to {question}"),
        chose_other=_("you answered something other than {answers} to {question}"),
        at_least=_("you wrote {value} or more at {question}"),
        at_most=_("you wrote {value} or less at {question}"),
        not_before=_("you wrote {value} or later at {question}"),
        not_after=_("you wrote {value} or earlier at {question}"),
        answered=_("you answered {question}"),
        blank=_("you left {question} blank"),
        declined=_("you did not want to answer {question}"),
    )
