"""The part of a conversation's page on the goals of last time, drawn by itself."""

from __future__ import annotations

import re

from flask import Flask, render_template

from service import actions
from service.store import conversations
from service.store.between import goals
from service.web.between.words import going_names
from tests.school.conversing.between import said, shows, with_goal
from tests.school.world import World


def drawn(app: Flask, world: World, *, alone: bool, released: bool) -> str:
    """What Carl sees of Anna's goal, which she tells of in seven of nine weeks."""
    (last,) = conversations.of_student(world.owner, world.anna.id)
    cards = [last.goals[0].id] if released else []
    with app.test_request_context(headers={"Accept-Language": "da"}):
        page = render_template(
            "conversations/beside/since_goals.html",
            goal=last.goals[0],
            since_goals=actions.goals.since_then(world.carl, world.anna, last, cards),
            going=going_names(),
            alone=alone,
        )
    return re.sub(r"\s+", " ", page)


def test_words_and_evidence_come_to_the_shared_screen_with_their_card(
    app: Flask, world: World
) -> None:
    goal = with_goal(world, world.anna, weeks=8)
    for weeks_ago in range(7):
        said(world, world.anna, goal, weeks_ago, f"Uge {weeks_ago}")
    goals.rate(world.owner, goal, "under_way", "Jeg tør næsten")
    shows(world, world.anna, goal, "Min bog")
    shows(world, world.anna, goal, "Min film", on_board=True)

    shared = drawn(app, world, alone=False, released=False)
    told = drawn(app, world, alone=False, released=True)
    prepared = drawn(app, world, alone=True, released=False)

    for page in (shared, told, prepared):
        assert "7 af 9 uger" in page
        assert "Min film" in page  # the class sees it already
    assert "Min bog" not in shared
    assert "Uge 0" not in shared
    assert "Jeg tør næsten" not in shared  # she was told that her contact teacher sees it
    for page in (told, prepared):
        assert "Min bog" in page
        assert "Jeg tør næsten" in page
        assert ["Uge 0" in page, "Uge 2" in page, "Uge 3" in page] == [True, True, False]
