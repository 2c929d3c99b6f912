"""Documents that somebody could have sent, for questionnaires of every kind of question."""

from hypothesis import strategies as st

from questionnaires import (
    OTHER,
    ChoiceQuestion,
    ChoicesQuestion,
    Chosen,
    Count,
    Document,
    Line,
    Log,
    NoteQuestion,
    Picked,
    Rows,
    ScaleQuestion,
    Segment,
    Segments,
    kept,
)


@st.composite
def documents_of(draw, questionnaire):
    """Answered, declined, not relevant or left out, as it is kept when it is sent."""
    answers, others, declined, not_relevant = {}, {}, set(), set()
    for question in questionnaire.questions():
        if isinstance(question, NoteQuestion):
            continue
        how = draw(st.sampled_from(["answer", "answer", "answer", "decline", "pass", "leave"]))
        if how == "answer":
            answers[question.id] = draw(answers_to(questionnaire, question))
        elif how == "decline":
            declined.add(question.id)
        elif how == "pass":
            not_relevant.add(question.id)
        if OTHER in Document(answers).chosen(question.id):
            others[question.id] = "Something else"
    given = Document(answers, frozenset(declined), frozenset(not_relevant), others)
    return kept(questionnaire, given)


# What may be answered to the kinds whose answers do not hang on their options.
_OF_KIND = {
    "text": st.sampled_from(["I asked.", "My boat", "  "]),
    "number": st.decimals(-(10**7), 10**7, places=3).map(str),
    "date": st.dates().map(lambda day: day.isoformat()),
    "time": st.sampled_from(["08:00", "23:59"]),
    "pick": st.sampled_from([Picked(("a",)), Picked(("a", "b"), ("c",)), Picked(())]),
    "rows": st.sampled_from([Rows((Document(),)), Rows(())]),
    "count": st.integers(0, 99).map(Count),
    "clock": st.sampled_from([Segments((Segment("a", 60),)), Segments(())]),
    "log": st.sampled_from([Log((Line("Asked"),)), Log(())]),
}


def answers_to(questionnaire, question):
    match question:
        case ScaleQuestion():
            return st.sampled_from([step.value for step in questionnaire.steps(question)])
        case ChoiceQuestion():
            return st.sampled_from(_values(question))
        case ChoicesQuestion():
            some = st.sets(st.sampled_from(_values(question)), min_size=1)
            return some.map(lambda chosen: Chosen(tuple(sorted(chosen))))
        case _:
            return _OF_KIND[question.kind]


def _values(question):
    return [option.value for option in question.options] + [OTHER] * question.other
