from analysis import theme_scores
from forms import WHO, missing
from questionnaires import ChoiceQuestion, Count, Document, Log, ScaleQuestion, Segments, shipped
from service.actions import conversations, releases
from service.actions.entry import logins
from service.rules import hats
from service.rules.access import relations
from service.rules.stages import Looks, looks
from service.store import anonymous, people, responses, rounds
from service.store.administration import held
from service.store.conversing.conversations import of_student
from service.store.people import Account, Person
from service.store.rounds import Round
from tests.service.demo.place import Place


def known(username: str) -> Person:
    account = people.account_named(username)
    assert account is not None
    return account.person


def rounds_of(person: Person) -> tuple[Round, ...]:
    """Newest first."""
    assert person.home_class is not None
    return rounds.of_group(person.owner.id, person.home_class.id)


def test_the_school_has_the_size_that_was_asked_for(home: Place) -> None:
    classes = home.rows(
        "SELECT g.name, count(*) FROM school_group g JOIN membership m ON m.group_id = g.id"
        " WHERE g.kind = 'class' AND m.role = 'student' GROUP BY g.id"
    )
    ordinary = [count for name, count in classes if name != "Basisholdet"]
    assert home.number("SELECT count(*) FROM school") == 2
    assert len(ordinary) == 6
    assert set(ordinary) <= {8, 9, 10, 11, 12}
    assert [count for name, count in classes if name == "Basisholdet"] == [4]
    assert home.number("SELECT count(*) FROM round") == 6


def test_every_release_says_what_its_documents_say(home: Place) -> None:
    assert releases.verify() == ()
    closed_rounds_of_ordinary_classes = 2 * 6
    asked_anonymously = 6  # in the last of them
    released = closed_rounds_of_ordinary_classes + asked_anonymously
    assert home.number("SELECT count(*) FROM release") == released


def test_the_tiny_class_has_answered_and_has_no_release(home: Place) -> None:
    of_it = "school_group g ON g.id = {}.group_id WHERE g.name = 'Basisholdet'"
    sent = f"SELECT count(sent_at) FROM response JOIN {of_it.format('response')}"
    assert home.number(sent) > 10
    assert home.number(f"SELECT count(*) FROM release JOIN {of_it.format('release')}") == 0


def test_nearly_all_have_sent_when_a_round_closes(home: Place) -> None:
    persons, invited = home.rows("SELECT sum(persons), sum(invited) FROM release")[0]
    assert 0.8 <= float(str(persons)) / float(str(invited)) <= 0.98


def test_nothing_is_written_after_a_round_closed_or_before_it_opened(home: Place) -> None:
    outside = (
        "SELECT count(*) FROM response p JOIN round r ON r.id = p.round_id"
        " WHERE p.started_at < r.opens_on OR p.saved_at >= r.closed_at"
    )
    assert home.number(outside) == 0


def test_alma_has_begun_and_finds_her_earlier_rounds_whole(home: Place) -> None:
    alma = known("alma")
    now, *before = rounds_of(alma)
    given = responses.of_person(alma.owner.id, alma.id)
    draft = [one for one in given if one.task.round == now.id]
    assert [(one.task.name, one.sent_at) for one in draft] == [("start-up", None)]
    assert 5 < len(draft[0].document.answers) < 12
    for earlier in before:
        names = {one.task.name for one in given if one.task.round == earlier.id and one.sent_at}
        assert names == {"start-up", "preparation"}
    last = of_student(alma.owner.id, alma.id)[0]
    assert last.round == before[0].id
    assert last.goal is not None
    assert last.agreements


def test_jonas_has_conversations_open_with_both_looks_given(home: Place) -> None:
    alma, jonas = known("alma"), known("jonas")
    assert alma.home_class is not None
    assert alma.home_class in jonas.groups("contact_teacher")
    now, *_ = rounds_of(alma)
    held = [
        one
        for student in people.class_of(alma.owner.id, alma.home_class.id)
        for one in of_student(alma.owner.id, student.id)
        if one.round == now.id
    ]
    assert len(held) == 3
    for one in held:
        given = [
            found
            for found in responses.about_student(jonas.owner.id, one.student)
            if found.task.round == now.id
        ]
        own, judged = (
            next(found for found in given if found.task.name == name)
            for name in ("start-up", "judgement")
        )
        assert looks(now, one, True, own, judged) is Looks.OPEN
        assert all(found.sent_at and found.sent_at < one.opened_at for found in given)
    assert [one.goal is not None for one in held].count(True) == 1


def test_a_printed_code_opens_almas_task(home: Place) -> None:
    words = home.make(if_empty=True)[-1].split()
    found: Account = logins.by_code(home.config.code_key, words[4].rstrip(","), words[7])
    assert found.username == "alma"
    assert found.person.by_code


def test_mette_works_for_the_owner_and_lotte_reads_of_alma(home: Place) -> None:
    mette, lotte, alma = known("mette"), known("lotte"), known("alma")
    (membership,) = mette.memberships
    assert (membership.role, membership.school) == ("consultant", None)
    assert lotte.memberships == ()
    assert lotte.wards == {alma.id}
    assert relations(lotte, alma) == {"guardian"}


def test_bente_administers_the_owner_and_reads_nothing(home: Place) -> None:
    bente, alma = known("bente"), known("alma")
    (membership,) = bente.memberships
    assert (membership.role, membership.school) == ("administrator", None)
    assert relations(bente, alma) == frozenset()
    assert any(line.split()[:2] == ["Administrator", "bente"] for line in home.make(if_empty=True))


def test_karen_teaches_one_class_and_is_guardian_in_another(home: Place) -> None:
    karen = known("karen")
    (ward,) = (people.person(karen.owner.id, one) for one in karen.wards)
    (own,) = karen.groups("contact_teacher")
    assert ward.home_class is not None
    assert (ward.home_class.name, own.name != "7.B") == ("7.B", True)
    assert [hat.kind for hat in hats.of(karen)] == ["staff", "guardian"]
    assert relations(hats.wearing(karen, "guardian"), ward) == {"guardian"}


def test_the_open_round_asks_at_home_too(home: Place) -> None:
    now, *before = rounds_of(known("alma"))
    assert "guardian-preparation" in now.forms
    assert all("guardian-preparation" not in one.forms for one in before)


def test_some_homes_have_answered_and_the_contact_teacher_reads_it(home: Place) -> None:
    jonas = known("jonas")
    own, about = zip(
        *home.rows("SELECT person_id, about_id FROM response WHERE name = 'guardian-preparation'"),
        strict=True,
    )
    for guardian, student in zip(map(home.key, own), map(home.key, about), strict=True):
        child = people.person(jonas.owner.id, student)
        assert relations(people.person(jonas.owner.id, guardian), child) == {"guardian"}
        assert "contact_teacher" in relations(jonas, child)
    assert known("alma").id not in map(home.key, about)
    assert len(about) == 5


def test_a_coach_counts_times_and_notes_what_happens(home: Place) -> None:
    (text,) = home.rows("SELECT document FROM response WHERE visit_id > '' AND sent_at > ''")[0]
    kinds = {type(answer) for answer in Document.from_json(str(text)).answers.values()}
    assert {Count, Segments, Log} <= kinds


def test_user_names_are_typed_on_any_keyboard_and_belong_to_one(home: Place) -> None:
    names = [str(name) for (name,) in home.rows("SELECT username FROM person")]
    assert len(set(names)) == len(names)
    assert all(name.replace(".", "").isascii() for name in names)
    assert all(name.replace(".", "").isalnum() and name == name.lower() for name in names)


def test_every_answer_is_one_that_its_page_offers(home: Place) -> None:
    for name, version, text in home.rows("SELECT name, version, document FROM response"):
        asked = shipped().get(str(name), int(str(version)))
        document = Document.from_json(str(text))
        for question in asked.questions():
            assert question.may_decline or question.id not in document.declined
            match question:
                case ScaleQuestion():
                    offered = {step.value for step in asked.steps(question)}
                    assert document.answers.get(question.id) in offered | {None}
                case ChoiceQuestion():
                    offered = {option.value for option in question.options}
                    assert document.answers.get(question.id) in offered | {None}
        assert set(document.answers) <= {question.id for question in asked.questions()}


def test_what_is_sent_lacks_nothing_that_is_required(home: Place) -> None:
    sent = home.rows("SELECT name, version, document FROM response WHERE sent_at IS NOT NULL")
    assert len(sent) > 300
    for name, version, text in sent:
        asked = shipped().get(str(name), int(str(version)))
        assert missing(asked, Document.from_json(str(text))) == ()


def test_some_decline_and_some_leave_a_question_out(home: Place) -> None:
    texts = home.rows("SELECT document FROM response WHERE name = 'start-up' AND sent_at > ''")
    documents = [Document.from_json(str(text)) for (text,) in texts]
    asked = [one.id for one in shipped().latest("start-up").questions() if one.kind == "scale"]
    places = len(documents) * len(asked)
    declined = sum(len(one.declined & set(asked)) for one in documents)
    silent = sum(not one.answered(key) for one in documents for key in asked)
    assert 0.015 < declined / places < 0.05
    assert 0.02 < silent / places < 0.06


def test_what_was_hard_for_alma_has_become_easier_and_jonas_sees_it_best(home: Place) -> None:
    alma = known("alma")
    given = responses.about_student(alma.owner.id, alma.id)
    asked = {one.name: one for one in shipped()}
    effort = [
        (one.task.name, theme_scores(asked[one.task.name], one.document)["effort"].mean)
        for one in reversed(given)
        if one.task.name in ("start-up", "judgement")
    ]
    own = [mean for name, mean in effort if name == "start-up"]
    seen = [mean for name, mean in effort if name == "judgement"]
    assert own[0] < own[-1]
    assert sum(seen) > sum(own)


def test_what_was_agreed_is_told_in_words_that_the_pages_know(home: Place) -> None:
    goals = {str(status) for (status,) in home.rows("SELECT DISTINCT status FROM goal")}
    agreed = home.rows("SELECT DISTINCT who, status FROM agreement")
    assert {"reached", "under_way"} <= goals <= set(conversations.GOAL_STATUS)
    assert {str(who) for who, _ in agreed} <= set(WHO)
    assert {str(status) for _, status in agreed} == set(conversations.AGREEMENT_STATUS)


def test_a_look_that_was_never_given_was_waived(home: Place) -> None:
    strange = (
        "SELECT count(*) FROM conversation c WHERE c.waived = EXISTS (SELECT 1 FROM response p"
        " WHERE p.round_id = c.round_id AND p.about_id = c.student_id AND p.name = 'judgement')"
    )
    assert home.number("SELECT count(*) FROM conversation") > 80
    assert home.number(strange) == 0


def test_contact_teachers_are_in_the_team_of_their_class(home: Place) -> None:
    outside = (
        "SELECT count(*) FROM membership m JOIN school_group g ON g.id = m.group_id"
        " WHERE m.role = 'contact_teacher' AND NOT EXISTS (SELECT 1 FROM membership t"
        " WHERE t.role = 'team' AND t.person_id = m.person_id AND t.group_id = g.team_id)"
    )
    assert home.number("SELECT count(*) FROM membership WHERE role = 'contact_teacher'") == 7
    assert home.number(outside) == 0


def test_classes_have_said_anonymously_how_they_are(home: Place) -> None:
    now, before, earlier = rounds_of(known("alma"))
    assert ["class-climate" in one.forms for one in (now, before, earlier)] == [True, True, False]
    took_part = "SELECT count(*) FROM participation p JOIN round r ON r.id = p.round_id"
    tiny = "JOIN school_group g ON g.id = p.group_id WHERE g.name = 'Basisholdet'"
    closed, open_ = (f"r.closed_at IS {null} NULL" for null in ("NOT", ""))
    too_few = home.number(f"{took_part} {tiny} AND {closed}")
    sealed = home.number(f"{took_part} WHERE {closed}") - too_few
    assert home.number("SELECT count(*) FROM sealed_answer") == sealed > 40
    assert too_few == 4
    assert home.number("SELECT count(*) FROM anonymous_answer") == home.number(
        f"{took_part} WHERE {open_}"
    )
    hers = {of for of, _, _ in anonymous.of_person(known("alma").owner.id, known("alma").id)}
    assert now.id not in hers  # it waits for her


def test_an_anonymous_answer_of_the_demo_tells_no_time_and_no_one(home: Place) -> None:
    for table in ("sealed_answer", "anonymous_answer", "participation"):
        keys = [home.key(key) for (key,) in home.rows(f"SELECT id FROM {table} ORDER BY rowid")]
        assert {key.version for key in keys} == {4}
    persons = [key for (key,) in home.rows("SELECT person_id FROM participation ORDER BY rowid")]
    assert persons != sorted(persons, key=str)


def test_the_student_sees_who_has_read_what_they_wrote(home: Place) -> None:
    alma, jonas = known("alma"), known("jonas")
    found = held.trail(alma.owner.id, alma.log_key, held.MOST)
    assert len(found) == 2  # a conversation after each round that is closed
    assert {(one.read, one.name) for one in found} == {(True, jonas.name)}


def test_goals_are_kept_alive(home: Place) -> None:
    """Every goal of the last closed round has its weeks in the past, and the board has room."""
    assert home.number("SELECT count(*) FROM check_in") > 50
    late = "SELECT count(*) FROM check_in WHERE saved_at > CURRENT_TIMESTAMP"
    assert home.number(late) == 0
    assert (
        0
        < home.number("SELECT count(*) FROM goal WHERE on_board")
        < home.number("SELECT count(*) FROM goal")
    )
    assert home.number("SELECT count(*) FROM evidence WHERE on_board") > 0
    assert home.number("SELECT count(*) FROM goal WHERE reached != ''") > 0
