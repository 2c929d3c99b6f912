"""Questions for a conversation: those that the answers bring up, and cards sorted by their type.

The types are known ones: listening, open and follow-up questions; Karl Tomm's four; how Hattie,
Wiliam and Nottingham take feedback step by step. The words are our own.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache

from flask import render_template, request
from markupsafe import Markup

from analysis import AT_A_TIME
from questionnaires import LANGUAGES
from service.actions.conversing.conversations import Table
from service.web.answering.said import answer_places
from service.web.conversing.table.laid import places_of
from service.web.ground.languages import _, _l, language, said

TYPES = {
    "listening": _l("Active listening"),
    "open": _l("Open questions"),
    "follow_up": _l("Follow-up questions"),
    "linear": _l("About what happened (linear)"),
    "circular": _l("About how others see it (circular)"),
    "reflexive": _l("About what could be (reflexive)"),
    "strategic": _l("About what to try (strategic)"),
    "hattie": _l("Feedback: where to, how far, what next (Hattie)"),
    "wiliam": _l("Feedback that carries learning on (Wiliam)"),
    "nottingham": _l("Feedback from first try to finished work (Nottingham)"),
}
CARDS = {
    "listening": (
        _l("If I say back what I heard: have I got it right?"),
        _l("What is the most important part of what you just told?"),
        _l("Would you like to say more before I answer?"),
    ),
    "open": (
        _l("How has school been for you lately?"),
        _l("What would you most like us to use this time for?"),
        _l("What are you glad that you did not give up on?"),
    ),
    "follow_up": (
        _l("Can you give an example from this week?"),
        _l("What happened just before that?"),
        _l("What makes you think so?"),
    ),
    "linear": (
        _l("When does it happen, and how often?"),
        _l("Who was there, and what did each of you do?"),
        _l("How long has it been like this?"),
    ),
    "circular": (
        _l("What would a friend say that you are good at here?"),
        _l("What do the others in the group do when you get stuck?"),
        _l("Who at home would notice first that it is going better?"),
    ),
    "reflexive": (
        _l("If it went as you hope, what would be different in a month?"),
        _l("What would you tell a younger student who has it as you do?"),
        _l("What has helped you before, and could help here too?"),
    ),
    "strategic": (
        _l("Could you try it in one lesson first? What would you look out for?"),
        _l("What would it take for you to ask for help before you get stuck?"),
        _l("Which of your ideas do you want to begin with tomorrow?"),
    ),
    "hattie": (
        _l("Where are you going: what do you want to be able to do?"),
        _l("How is it going: what shows how far you have come?"),
        _l("Where to next: what is the next small step?"),
    ),
    "wiliam": (
        _l("What does good work look like in this task, in your own words?"),
        _l("How can you show that you have understood it?"),
        _l("What in the feedback you got can you use straight away?"),
        _l("What can you and a classmate learn from each other’s work?"),
        _l("How do you find out by yourself how far you are?"),
    ),
    "nottingham": (
        _l("What was the task meant to teach you?"),
        _l("What did your first try look like?"),
        _l("What did you see when you held it up against the goal yourself?"),
        _l("What did a classmate notice in it?"),
        _l("What did you change before you handed it in?"),
        _l("Which feedback came while you could still use it?"),
        _l("What is better in the finished work than in the first try?"),
    ),
}


@dataclass(frozen=True, slots=True)
class Question:
    """A question to ask: its type, its words, and why it comes up, if the answers brought it up."""

    key: str
    kind: str
    text: str
    why: str = ""
    untold: bool = False  # it tells of an answer that lies on no shared screen


@dataclass(frozen=True, slots=True)
class InRoom:
    """What stands on the screen that is shared; `others` is where three others are suggested."""

    questions: tuple[Question, ...]
    picked: bool
    others: int | None


def candidates(table: Table) -> tuple[Question, ...]:
    """Those that the answers bring up, in threes of different kinds."""
    evaluation = table.evaluation
    if not table.prompts or evaluation is None or evaluation.document is None:
        return ()
    names = {
        "explore": _("Explore"),
        "change_places": _("Change places"),
        "see_the_difference": _("See the difference"),
        "look_ahead": _("Look ahead"),
    }
    places = {
        **places_of(table, table.student.given_name),
        **answer_places(evaluation.questionnaire, evaluation.document),
    }
    found = []
    for one in table.prompts:
        known = places | ({"theme": said(one.theme)} if one.theme else {})
        prompt = one.prompt
        text, why = said(prompt.text, known), said(prompt.why, known)
        found.append(Question(f"prompt:{prompt.id}", names[prompt.kind], text, why, one.untold))
    return tuple(found)


def types() -> list[tuple[str, str]]:
    return [(kind, own[0].kind) for kind, own in _library(language()).items()]


def of_type(kind: str) -> tuple[Question, ...]:
    return _library(language())[kind]


def by_type() -> list[tuple[str, tuple[Question, ...]]]:
    return [(own[0].kind, own) for own in _library(language()).values()]


@lru_cache(maxsize=len(LANGUAGES))
def _library(_language: str) -> dict[str, tuple[Question, ...]]:
    """All cards in the page's language, put into words once."""
    return {
        kind: tuple(
            Question(f"card:{kind}:{place}", str(TYPES[kind]), str(text))
            for place, text in enumerate(texts, start=1)
        )
        for kind, texts in CARDS.items()
    }


def shelf(picked: Iterable[str]) -> Markup:
    """All cards to choose from. They are dozens, and the same for everybody who picked the same."""
    cards = {one.key for own in _library(language()).values() for one in own}
    return _shelf(language(), request.script_root, frozenset(cards.intersection(picked)))


@lru_cache(maxsize=512)
def _shelf(_language: str, _root: str, picked: frozenset[str]) -> Markup:
    shown = render_template("conversations/parts/shelf.html", cards=by_type(), picked=picked)
    return Markup(shown)


def opened(kind: str) -> tuple[str, tuple[Question, ...]] | None:
    """The cards of one type, if it is a type."""
    return (str(TYPES[kind]), of_type(kind)) if kind in TYPES else None


def known(keys: Iterable[str]) -> tuple[str, ...]:
    """What may be taken along: a card there is, or something that answers can bring up."""
    cards = {one.key for kind in TYPES for one in of_type(kind)}
    return tuple(
        key for key in keys if key in cards or (key.startswith("prompt:") and len(key) < 80)
    )


def in_room(table: Table, page: int) -> InRoom:
    """What the teacher took along; where nothing was, three that the answers bring up.

    Other three stand on the page only when somebody asks for them. That somebody chose silence, or
    wrote the same as before, is not said before others: such a question comes when the teacher
    took it along, and without its why.
    """
    taken = table.conversation.picked if table.conversation else ()
    brought_up = candidates(table)
    everything = {one.key: one for one in brought_up}
    everything |= {one.key: one for kind in _types_of(taken) for one in of_type(kind)}
    chosen = (everything[key] for key in taken if key in everything)
    picked = tuple(replace(one, why="") if one.untold else one for one in chosen)
    others = tuple(one for one in brought_up if one.key not in taken and not one.untold)
    threes = [others[at : at + AT_A_TIME] for at in range(0, len(others), AT_A_TIME)]
    pages = [picked, *threes] if picked else threes
    if not pages:
        return InRoom((), False, None)
    page = page if 0 <= page < len(pages) else 0
    following = (page + 1) % len(pages)
    return InRoom(pages[page], bool(picked) and page == 0, following if len(pages) > 1 else None)


def _types_of(keys: Iterable[str]) -> list[str]:
    kinds = (key.split(":")[1] for key in keys if key.startswith("card:"))
    return [kind for kind in kinds if kind in TYPES]
