"""How learning stands for each student, theme by theme, and how it moves from round to round."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random
from uuid import UUID

from service.demo.answers import Levels
from service.demo.chance import chance

OF_CLASS, OF_STUDENT, OF_THEME = 0.3, 0.45, 0.45  # spreads
STEP, GROWTH, MEMORY = 0.25, 0.06, 0.85  # from one round to the next
SEEN_OTHERWISE = 0.3  # how far a teacher's look lies from the student's
CLEARLY_OTHERWISE, OFTEN = 1.4, 0.1  # now and then the two see something quite different


@dataclass(frozen=True, slots=True)
class Course:
    """One student's levels through all rounds, as the student and as the teacher sees them."""

    own: tuple[Levels, ...]
    seen: tuple[Levels, ...]

    def to_talk_about(self, number: int, drawn: Random) -> str:
        """The theme that a conversation in this round turns to: one of the two lowest."""
        return drawn.choice(sorted(self.own[number], key=self.own[number].__getitem__)[:2])


# The introduced student: where each theme stands now, how it has moved a round, and how much more
# the teacher sees. What is hard has become easier, and the teacher sees that best.
INTRODUCED = {
    "goals": (0.5, 0.3, 0.0),
    "effort": (-0.2, 0.55, 1.3),
    "feedback": (0.2, 0.15, 0.1),
    "community": (1.1, 0.1, -0.1),
    "motivation": (0.6, -0.25, 0.2),
}
REMEMBERED = 3  # rounds back; before that nothing moved


def of_class(seed: int, class_id: UUID, themes: Sequence[str]) -> Levels:
    drawn = chance(seed, "levels", class_id)
    general = drawn.gauss(0, OF_CLASS)
    return {theme: general + drawn.gauss(0, OF_CLASS) for theme in themes}


def of_student(seed: int, student: UUID, around: Levels, rounds: int) -> Course:
    drawn = chance(seed, "levels", student)
    general = drawn.gauss(0, OF_STUDENT)
    courses = {
        theme: _moving(drawn, level + general + drawn.gauss(0, OF_THEME), rounds)
        for theme, level in around.items()
    }
    differs = {theme: _difference(drawn) for theme in around}
    own = [{theme: course[number] for theme, course in courses.items()} for number in range(rounds)]
    seen = [{theme: level + differs[theme] for theme, level in one.items()} for one in own]
    return Course(tuple(own), tuple(seen))


def of_introduced(themes: Sequence[str], rounds: int) -> Course:
    """The course of the student whom the demo introduces; the same whatever the seed."""
    known = {theme: INTRODUCED.get(theme, (0.0, 0.0, 0.0)) for theme in themes}
    own = [
        {theme: level - move * min(back, REMEMBERED) for theme, (level, move, _) in known.items()}
        for back in reversed(range(rounds))
    ]
    seen = [{theme: level + known[theme][2] for theme, level in one.items()} for one in own]
    return Course(tuple(own), tuple(seen))


def _moving(drawn: Random, start: float, rounds: int) -> list[float]:
    """A slow walk that does not run away."""
    gone, found = 0.0, []
    for _ in range(rounds):
        found.append(start + gone)
        gone = MEMORY * gone + drawn.gauss(GROWTH, STEP)
    return found


def _difference(drawn: Random) -> float:
    if drawn.random() < OFTEN:
        return drawn.choice((-CLEARLY_OTHERWISE, CLEARLY_OTHERWISE))
    return drawn.gauss(0, SEEN_OTHERWISE)
