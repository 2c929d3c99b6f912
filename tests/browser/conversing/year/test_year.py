"""A school year in order, in Danish and in Swedish: from the team's plan to the second talk."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from playwright.sync_api import expect
from pypdf import PdfReader

from service.store import tables as t
from tests.browser.conversing.year.hands import agree, done, fill, plan
from tests.browser.conversing.year.story import Story
from tests.browser.hands import button, fill_all, main_text, send, write
from tests.running.working import working

LONG = 60_000  # milliseconds: the worker is another process


def test_the_team_writes_its_plan(story: Story) -> None:
    plan(story)

    story.dorte.goto(story.plan)
    expect(story.dorte.get_by_role("main")).to_contain_text(story.words.learning)


def test_the_years_rounds_come_of_it_and_the_first_is_open_today(story: Story) -> None:
    carl, words = story.carl, story.words
    carl.goto(f"{story.plan}/year")
    for number, title in enumerate(words.rounds, 1):
        carl.locator(f"[name=title_{number}]").fill(title)
    carl.locator("main form button.btn-primary").click()
    expect(carl.get_by_role("status")).to_contain_text(words.made)

    story.dorte.goto("/rounds")
    for title in words.rounds:
        expect(story.dorte.get_by_role("main")).to_contain_text(title)
    anna = story.anna
    anna.goto("/")
    expect(anna.locator(".card-s").first).to_contain_text(words.rounds[0])
    expect(anna.locator(".tl")).to_contain_text(words.rounds[1])
    story.first, story.second = (t.Round.get(t.Round.title == title).id for title in words.rounds)


def test_the_teacher_offers_times_and_the_guardian_takes_one(story: Story) -> None:
    carl, karin, words = story.carl, story.karin, story.words
    carl.goto(f"/times/rounds/{story.first}/new")
    fill(carl, day=story.day(14), first="14:00", how_many="3", room="14")
    carl.locator("main form button.btn-primary").click()
    expect(carl.get_by_role("status")).to_contain_text(words.offered)

    karin.goto("/bookings")
    karin.locator("main a.btn-primary").first.click()
    karin.get_by_role("radio").nth(1).check()
    karin.locator("button.btn-big").click()

    expect(karin.get_by_role("status")).to_contain_text(words.yours)
    for page in (karin, story.anna):
        page.goto("/")
        expect(page.get_by_role("main")).to_contain_text(
            "14.25" if story.language == "da" else "14:25"
        )
    carl.goto("/conversations")
    expect(carl.get_by_role("row", name="Anna")).to_contain_text("14")


def test_the_subject_teacher_writes_a_judgement_and_proposes_a_goal(story: Story) -> None:
    lise, words = story.lise, story.words
    lise.goto(f"/subjects/{story.world.class_a.id}/{story.first}")
    lise.get_by_role("link", name="Anna Test").click()
    fill(lise, judgement=words.judgement, goal=words.subject_goal)
    lise.locator("[name=go][value=give]").click()
    done(lise)

    carl = story.carl
    carl.goto(f"/classes/{story.world.class_a.id}/rounds/{story.first}/prepared")
    expect(carl.get_by_role("row").filter(has_text="Anna")).to_contain_text(words.one_of_one)
    story.anna.goto(f"/subjects/students/{story.world.anna.id}/{story.first}")
    assert words.judgement not in story.anna.content()


def test_the_teacher_sees_who_is_awaited(story: Story) -> None:
    story.carl.goto(story.at())
    expect(story.carl.locator("[aria-labelledby=missing]")).to_be_visible()
    for line in story.words.missing:
        expect(story.carl.locator("[aria-labelledby=missing]")).to_contain_text(line)


def test_the_student_answers(story: Story) -> None:
    anna, words = story.anna, story.words
    for name, said in (("start-up", words.own), ("preparation", words.wish)):
        anna.goto("/")
        anna.locator(f"form:has([name=name][value={name}]) button").click()
        fill_all(anna, 1, said)
        send(anna)

    carl = story.carl
    carl.goto(story.at())
    looks = carl.locator("[aria-labelledby=looks]")
    expect(looks).to_contain_text(words.has_sent)
    assert words.scale not in looks.inner_text()
    assert words.wish in carl.content()
    assert words.own not in carl.content()


def test_the_student_picks_orders_and_rehearses_cards_and_shows_them(story: Story) -> None:
    anna, words = story.anna, story.words
    anna.goto("/cards")
    anna.locator(".pick").filter(has_text=words.wish).first.locator("input").check()
    anna.locator("form:has([name=source]) button").click()
    anna.locator("#card_text").fill(words.card)
    anna.locator("form:has(#card_text) button").click()
    expect(anna.locator(".tellcard")).to_have_count(2)
    anna.locator(".tellcard").nth(1).locator("button[value=up]").click()
    anna.wait_for_url("**#card-*")
    expect(anna.locator(".told").first).to_have_text(words.card)

    anna.goto("/rehearsal")
    expect(anna.get_by_role("heading", level=1)).to_have_text(words.card)
    for number in (2, 3):
        anna.locator("a[rel=next]").click()
        anna.wait_for_url(f"**card={number}")
    anna.locator("button[name=released][value=yes]").click()
    expect(anna.locator(".tellcard.is-shown")).to_have_count(2)


def test_the_guardian_prepares_and_proposes_a_goal(story: Story) -> None:
    karin, words = story.karin, story.words
    karin.goto(f"/children/{story.world.anna.id}")
    karin.locator("form:has([name=name][value=guardian-preparation]) button").click()
    fill_all(karin, 1, words.at_home)
    send(karin)
    karin.goto(f"/children/{story.world.anna.id}")
    karin.locator("[name=goal]").fill(words.home_goal)
    karin.locator("form:has([name=goal]) button").click()
    done(karin)

    story.carl.goto(story.at())
    main = story.carl.get_by_role("main")
    expect(main).to_contain_text(words.home_goal)
    expect(main).to_contain_text(words.judgement)


def test_the_teacher_gives_a_look_notes_and_picks_questions(story: Story) -> None:
    carl, words = story.carl, story.words
    carl.goto("/conversations")
    carl.get_by_role("row", name="Anna").get_by_role("button").click()
    fill_all(carl, 3, words.look)
    send(carl)
    carl.goto(story.at())
    expect(carl.locator("[aria-labelledby=missing]")).to_have_count(0)
    carl.locator("[name=note]").fill(words.note)
    carl.locator(".card-type summary").first.click()
    first = carl.locator(".card-type .pick").first
    first.locator("input").check()
    story.question = first.locator("b").inner_text()
    carl.locator(".note-form button").first.click()
    done(carl)
    carl.reload()
    expect(carl.locator("[name=note]")).to_have_value(words.note)

    story.anna.goto(story.at("/conversation"))
    expect(story.anna.get_by_role("main")).to_contain_text(words.not_begun)
    assert words.look not in story.anna.content()


def test_they_sit_at_one_screen_without_anybodys_notes(story: Story) -> None:
    carl, anna, words = story.carl, story.anna, story.words
    carl.locator("form[action$='/conversations'] button").first.click()
    carl.wait_for_url("**/conversation?**")
    anna.goto(story.at("/conversation"))

    for page in (carl, anna):
        expect(page.locator("[aria-labelledby=words]")).to_contain_text(words.card)
        expect(page.locator("[aria-labelledby=looks]")).to_contain_text(words.look)
        expect(page.locator("[aria-labelledby=from-subjects]")).to_contain_text(words.judgement)
        expect(page.get_by_text(story.question)).to_be_visible()
        expect(page.locator(".agenda a")).to_have_count(4)
        expect(page.locator("[aria-labelledby=looks]")).to_contain_text(words.scale)
        for said in (words.note, words.at_home, words.own):
            assert said not in page.content()
    story.held = t.Conversation.get(t.Conversation.round == story.first).id


def test_the_student_has_the_pen(story: Story) -> None:
    anna, words = story.anna, story.words
    anna.locator("button[name=take]").click()
    expect(anna.locator("[name=goal_1]")).to_have_value(words.subject_goal)
    agree(story)

    carl = story.carl
    carl.goto(story.at("/conversation"))
    for said in (words.subject_goal, words.sign, words.agreement, words.of_teacher):
        expect(carl.locator(".part-next")).to_contain_text(said)
    expect(carl.locator("#minutes")).to_contain_text(words.went_well)


def test_the_pen_is_handed_over(story: Story) -> None:
    carl, anna, words = story.carl, story.anna, story.words
    carl.goto(story.at())
    expect(carl.locator("[aria-labelledby=proposed]")).to_contain_text(words.anna_writes)
    carl.goto(story.at("/conversation"))
    button(carl, words.write_self).click()
    expect(carl.locator("[name=goal_1]")).to_have_value(words.subject_goal)
    anna.goto(story.at("/conversation"))
    expect(anna.locator("[name=goal_1]")).to_have_count(0)

    carl.goto(story.at())  # where the proposals from home stand
    carl.locator("[aria-labelledby=proposed] a[href*='take=']").click()
    carl.wait_for_url("**take=*")
    expect(carl.locator("[name=goal_2]:visible")).to_have_value(words.home_goal)
    carl.locator("[name=keeper_2]").select_option("guardian")
    carl.locator("form[action$='/agreed'] button.btn-primary").click()
    expect(carl.get_by_role("status").first).to_contain_text(words.saved)

    anna.reload()
    expect(anna.locator(".part-next")).to_contain_text(words.home_goal)


def test_the_teacher_closes_it_when_what_the_law_asks_for_is_there(story: Story) -> None:
    carl, words = story.carl, story.words
    carl.goto(f"/conversations/{story.held}/close")
    carl.locator("[name=statutory][value=yes]").click()
    for line in words.lacking:
        expect(carl.get_by_role("alert")).to_contain_text(line)
    carl.get_by_role("alert").get_by_role("link", name=words.lacking[0]).click()
    if story.language == "da":
        write(carl, "mathematics", words.judgement)
        carl.locator("[name=q-challenged][value=no]").check()
        carl.locator("form#answers .row-c button").click()
    else:
        carl.locator("[name=what_3]").fill(words.of_home)
        carl.locator("[name=who_3]").select_option("guardian")
        carl.locator("form[action$='/agreed'] button.btn-primary").click()
    carl.wait_for_load_state()

    carl.goto(f"/conversations/{story.held}/close")
    expect(carl.get_by_role("main")).to_contain_text(words.nothing_lacks)
    carl.locator("[name=statutory][value=yes]").click()
    expect(carl.get_by_role("status").first).to_contain_text(words.closed)


def test_its_documents_say_what_was_written_once(story: Story) -> None:
    for page in (story.carl, story.anna):
        for kind, headings in story.words.documents.items():
            page.goto(f"/conversations/{story.held}/documents/{kind}")
            for said in (*headings, story.words.subject_goal):
                expect(page.get_by_role("main")).to_contain_text(said)
            reply = page.request.get(f"/conversations/{story.held}/documents/{kind}.pdf")
            paper = PdfReader(BytesIO(reply.body()))
            assert story.words.subject_goal in " ".join(
                " ".join(one.extract_text() for one in paper.pages).split()
            )


def test_it_is_shared_and_the_guardian_reads_it(story: Story) -> None:
    anna, karin, words = story.anna, story.karin, story.words
    karin.goto(f"/children/{story.world.anna.id}")
    assert words.subject_goal not in main_text(karin)
    anna.goto(f"/conversations/{story.held}/share")
    anna.locator("form[action$='/share'] button").click()
    expect(anna.get_by_role("status")).to_contain_text(words.shared)

    karin.reload()
    karin.get_by_role("link", name=words.rounds[0]).click()
    for said in (words.subject_goal, words.sign, words.agreement, words.went_well, words.card):
        expect(karin.get_by_role("main")).to_contain_text(said)
    assert words.note not in karin.content()
    assert words.own not in karin.content()


def test_every_week_takes_four_taps(story: Story) -> None:
    anna, words = story.anna, story.words
    anna.goto("/goals")
    anna.locator(".goal a[href*='/check-in']").first.click()
    taps = [
        anna.locator("label:has([name=going][value=forward])"),
        anna.locator("label:has([name=tried][value=asked])"),
        anna.locator("label:has([name=next_step][value=smaller])"),
        anna.locator(".week-form button"),
    ]
    anna.locator("[name=line]").fill(words.week)
    for tap in taps:
        tap.click()
    done(anna)

    story.carl.goto(f"/students/{story.world.anna.id}/study-book")
    expect(story.carl.get_by_role("main")).to_contain_text(words.week)


def test_what_shows_it_is_on_the_board(story: Story) -> None:
    anna, carl, words = story.anna, story.carl, story.words
    anna.goto("/goals")
    anna.locator(".goal a[href$='/evidence']").first.click()
    anna.locator("[name=title]").fill(words.evidence)
    anna.locator("form:has([name=title]) button").click()
    board = f"/classes/{story.world.class_a.id}/board"
    carl.goto(board)
    assert words.evidence not in main_text(carl)
    anna.locator("form:has([name=on_board][value=yes]) button").first.click()
    expect(anna.locator("#board")).to_contain_text(words.evidence)

    carl.goto(board)
    expect(carl.locator(".board")).to_contain_text(words.evidence)


def test_at_terms_end_the_student_says_what_was_reached(story: Story) -> None:
    anna, words = story.anna, story.words
    anna.goto("/goals/term")
    anna.locator("[name^=status-][value=under_way]").first.check(force=True)
    anna.locator("[name^=reached-]").first.fill(words.reached)
    anna.locator("main form button.btn-primary").click()
    done(anna)

    story.carl.goto(f"/classes/{story.world.class_a.id}/goals")
    expect(story.carl.get_by_role("row", name=f"Anna Test {words.subject_goal}")).to_contain_text(
        words.reached
    )


def test_the_class_is_printed(story: Story, database_url: str) -> None:
    carl = story.carl
    carl.goto(f"/classes/{story.world.class_a.id}/rounds/{story.first}/sheets")
    button(carl, story.words.sheets).click()
    with working(database_url):
        fetch = carl.get_by_role("link", name=story.words.fetch)
        expect(fetch).to_be_visible(timeout=LONG)
    with carl.expect_download() as fetched:
        fetch.click()
    paper = PdfReader(BytesIO(Path(fetched.value.path()).read_bytes()))
    assert len(paper.pages) == len(story.world.students())
    assert any(story.words.subject_goal in page.extract_text() for page in paper.pages)


def test_the_round_closes_and_the_leader_sees_what_conversations_become(story: Story) -> None:
    dorte, words = story.dorte, story.words
    story.others_talk()
    dorte.goto(f"/rounds/{story.first}")
    dorte.locator("details:has(form[action$='/close']) summary").click()
    dorte.locator("form[action$='/close'] button").click()
    expect(dorte.locator("form[action$='/close']")).to_have_count(0)
    story.weeks_pass(26)

    ways = (
        (dorte, f"/schools/{story.world.school}"),
        (story.carl, f"/teams/{story.world.team.id}"),
    )
    for page, where in ways:
        page.goto(f"{where}/outcomes")
        expect(page.get_by_role("heading", level=1)).to_have_text(words.outcomes)
        expect(page.get_by_role("heading", name=words.rounds[0])).to_be_visible()
        assert "Anna" not in main_text(page)
        expect(page.get_by_role("row").nth(2)).to_contain_text(words.talked)


def test_the_second_round_begins_with_the_goals_of_the_first(story: Story) -> None:
    anna, words = story.anna, story.words
    anna.goto("/")
    anna.locator("form:has([name=name][value=start-up]) button").click()
    cover = anna.locator("[aria-labelledby=last-goals]")
    for said in (words.last_goals, words.subject_goal, words.reached):
        expect(cover).to_contain_text(said)
    fill_all(anna, 2, words.second)
    send(anna)

    story.carl.goto("/conversations")
    story.carl.get_by_role("row", name="Anna").get_by_role("button").click()
    fill_all(story.carl, 3, words.look)
    send(story.carl)


def test_the_second_conversation_begins_with_what_was_agreed(story: Story) -> None:
    carl, anna, words = story.carl, story.anna, story.words
    carl.goto(story.at(second=True))
    carl.locator("form[action$='/conversations'] button").first.click()
    carl.wait_for_url("**/conversation?**")
    anna.goto(story.at("/conversation", second=True))
    since = anna.get_by_role("region", name=words.since)
    for said in (words.subject_goal, words.agreement, words.of_teacher):
        expect(since).to_contain_text(said)
    since.locator("[name^=goal-][value=reached]").first.check(force=True)
    since.get_by_role("group", name=words.agreement).locator("[value=kept]").check(force=True)
    since.get_by_role("group", name=words.of_teacher).locator("[value=not_kept]").check(force=True)
    since.locator("form button").click()
    done(anna)

    carl.goto(story.at("/conversation", second=True))
    told = carl.get_by_role("region", name=words.since)
    expect(told.locator("[name^=goal-][value=reached]").first).to_be_checked()
    expect(
        told.get_by_role("group", name=words.of_teacher).locator("[value=not_kept]")
    ).to_be_checked()
    changes = told.locator(".change")
    expect(changes).to_have_count(5)
    told.locator(".changes summary").click()
    for theme in changes.all():
        expect(theme).to_contain_text(words.honest)
    carl.goto(f"/students/{story.world.anna.id}/study-book")
    for title in words.rounds:
        expect(carl.get_by_role("main")).to_contain_text(title)
