"""The pages of rounds, conversations, visits and questionnaires."""

from tests.school.addresses.address import NOT_SHAPING, SHAPING, STAFF, Address

PAGES: dict[str, Address] = {
    "a student's front page": Address(lambda _: "/", ("anna", "bo", "freja"), (), "November"),
    "the front page of staff": Address(lambda _: "/", (*STAFF, "mette"), (), "Test"),
    "the cover of a questionnaire": Address(
        lambda of: f"/responses/{of.draft}", ("anna",), ("bo", *STAFF), "samtale"
    ),
    "a section": Address(
        lambda of: f"/responses/{of.draft}/sections/coming_up",
        ("anna",),
        ("bo", *STAFF),
        "q-talk_about",
    ),
    "the look through": Address(
        lambda of: f"/responses/{of.draft}/look-through", ("anna",), ("bo", *STAFF), "Det går godt."
    ),
    "what was sent": Address(lambda of: f"/responses/{of.sent}", ("anna",), ("bo", *STAFF), "Test"),
    "a form that is answered anonymously": Address(
        lambda of: f"/rounds/{of.climate}/anonymous/class-climate",
        ("anna", "bo", "freja"),
        (*STAFF, "mette", "karin"),
        "q-one_thing",
    ),
    "a round that asks anonymously": Address(
        lambda of: f"/rounds/{of.climate}", ("dorte",), ("anna", "carl", "signe"), "Klassen"
    ),
    "the folder": Address(lambda _: "/folder", ("anna", "bo"), STAFF, "November"),
    "the folder in August": Address(
        lambda of: f"/students/{of.world.anna.id}?round={of.august}", ("anna",), ("bo",), "August"
    ),
    "conversations": Address(
        lambda _: "/conversations", ("carl", "erik"), ("anna", "lise", "dorte", "signe"), "5."
    ),
    "one conversation": Address(
        lambda of: f"/students/{of.world.anna.id}",
        ("carl",),
        ("bo", "freja", "erik", "lise", "dorte", "signe"),
        "Læse højt",
    ),
    "one conversation of August": Address(
        lambda of: f"/students/{of.world.anna.id}?round={of.august}",
        ("carl",),
        ("erik", "dorte"),
        "August",
    ),
    "the codes of a class": Address(
        lambda of: f"/classes/{of.world.class_a.id}/codes",
        ("carl",),
        ("anna", "erik", "lise", "dorte", "signe"),
        "5.a",
    ),
    "rounds": Address(
        lambda _: "/rounds", ("dorte",), ("anna", "carl", "erik", "lise", "signe"), "August"
    ),
    "a new round": Address(
        lambda _: "/rounds/new", ("dorte",), ("anna", "carl", "lise", "signe"), "5.b"
    ),
    "an open round": Address(
        lambda of: f"/rounds/{of.world.round}", ("dorte",), ("anna", "carl", "signe"), "November"
    ),
    "a closed round": Address(
        lambda of: f"/rounds/{of.august}", ("dorte",), ("anna", "carl", "signe"), "August"
    ),
    "a team": Address(
        lambda of: f"/teams/{of.world.team.id}",
        ("carl", "erik", "dorte"),
        ("anna", "lise", "signe"),
        "5.a",
    ),
    "one theme of a class, for the team": Address(
        lambda of: f"/teams/{of.world.team.id}?theme=effort&group={of.world.class_a.id}",
        ("carl", "erik", "dorte"),
        ("anna", "lise", "signe"),
        "5.a",
    ),
    "a school": Address(
        lambda of: f"/schools/{of.world.school}",
        ("dorte",),
        ("anna", "carl", "erik", "signe"),
        "Nordskolen",
    ),
    "one theme of a class, for the school": Address(
        lambda of: f"/schools/{of.world.school}?theme=effort&group={of.world.class_a.id}",
        ("dorte",),
        ("anna", "carl", "signe"),
        "Nordskolen",
    ),
    "whom students can turn to": Address(
        lambda of: f"/schools/{of.world.school}/turn-to",
        ("dorte",),
        ("anna", "carl", "erik", "signe"),
        "Nordskolen",
    ),
    "the questionnaires": Address(
        lambda _: "/questionnaires", SHAPING, NOT_SHAPING, "Sådan lærer jeg lige nu"
    ),
    "one questionnaire": Address(
        lambda _: "/questionnaires/wellbeing/1", SHAPING, NOT_SHAPING, "Sådan har jeg det i skolen"
    ),
    "a preview": Address(
        lambda _: "/questionnaires/wellbeing/1/preview?role=contact_teacher&width=tablet",
        SHAPING,
        NOT_SHAPING,
        "Sådan har jeg det i skolen",
    ),
    "the frame of a preview": Address(
        lambda _: "/questionnaires/wellbeing/1/frame?section=1", SHAPING, NOT_SHAPING, "q-"
    ),
    "the frame of a reader": Address(
        lambda _: "/questionnaires/wellbeing/1/frame?role=contact_teacher",
        SHAPING,
        NOT_SHAPING,
        "Sådan har jeg det i skolen",
    ),
    "the frame of who sees numbers": Address(
        lambda _: "/questionnaires/wellbeing/1/frame?role=team",
        SHAPING,
        NOT_SHAPING,
        "Sådan har jeg det i skolen",
    ),
    "a file to bring in": Address(
        lambda _: "/questionnaires/import", SHAPING, NOT_SHAPING, "XLSForm"
    ),
    "the report of a draft": Address(
        lambda of: f"/questionnaires/drafts/{of.draft_form}/report",
        SHAPING,
        NOT_SHAPING,
        "Sådan lærer jeg lige nu",
    ),
    "a draft as it would be seen": Address(
        lambda of: f"/questionnaires/drafts/{of.draft_form}/as-seen",
        SHAPING,
        NOT_SHAPING,
        "Sådan lærer jeg lige nu",
    ),
    "the frame of a draft": Address(
        lambda of: f"/questionnaires/drafts/{of.draft_form}/as-seen/frame?section=1",
        SHAPING,
        NOT_SHAPING,
        "q-",
    ),
    "publishing a draft": Address(
        lambda of: f"/questionnaires/drafts/{of.draft_form}/publish",
        SHAPING,
        NOT_SHAPING,
        "Sådan lærer jeg lige nu",
    ),
    "the head of a draft": Address(
        lambda of: f"/questionnaires/drafts/{of.draft_form}",
        SHAPING,
        NOT_SHAPING,
        "keep_months",
    ),
    "the scales of a draft": Address(
        lambda of: f"/questionnaires/drafts/{of.draft_form}?part=scales",
        SHAPING,
        NOT_SHAPING,
        "Slet ikke endnu",
    ),
    "a part of a draft": Address(
        lambda of: f"/questionnaires/drafts/{of.draft_form}?part=2",
        SHAPING,
        NOT_SHAPING,
        "Når noget er svært",
    ),
    "the prompts of a draft": Address(
        lambda of: f"/questionnaires/drafts/{of.draft_form}?part=prompts",
        SHAPING,
        NOT_SHAPING,
        "-revision",
    ),
    "the JSON of a draft": Address(
        lambda of: f"/questionnaires/drafts/{of.draft_form}?part=json",
        SHAPING,
        NOT_SHAPING,
        "self_evaluation",
    ),
    "the look at a part of a draft": Address(
        lambda of: f"/questionnaires/drafts/{of.draft_form}/frame?part=2",
        SHAPING,
        NOT_SHAPING,
        "q-",
    ),
    "a trial of a draft": Address(
        lambda of: f"/questionnaires/drafts/{of.draft_form}/trial",
        SHAPING,
        NOT_SHAPING,
        "Sådan lærer jeg lige nu",
    ),
    "a blank sheet": Address(
        lambda _: "/questionnaires/wellbeing/1/paper",
        SHAPING,
        NOT_SHAPING,
        "Sådan har jeg det i skolen",
    ),
    "a blank sheet of a round": Address(
        lambda of: f"/questionnaires/preparation/1/paper?round={of.world.round}",
        ("carl", "erik", "dorte"),
        ("anna", "lise", "signe"),
        "November",
    ),
    "the paper of a class": Address(
        lambda of: f"/rounds/{of.world.round}/classes/{of.world.class_a.id}/paper/preparation",
        ("carl",),
        ("anna", "erik", "lise", "dorte", "signe"),
        "5.a",
    ),
    "a sheet of paper that is typed": Address(
        lambda of: (
            f"/rounds/{of.world.round}/classes/{of.world.class_a.id}/paper/preparation"
            f"?student={of.world.bo.id}"
        ),
        ("carl",),
        ("anna", "erik", "lise", "dorte", "signe"),
        "q-proud_of",
    ),
    "sheets": Address(lambda _: "/sheets", (*STAFF, "mette"), ("anna", "karin"), "Ark"),
    "a new sheet": Address(
        lambda _: "/sheets/new/conversation-plan", ("carl", "erik"), ("anna", "karin"), "Team 5"
    ),
    "a sheet": Address(
        lambda of: f"/sheets/{of.sheet}",
        ("carl", "erik", "dorte"),
        ("anna", "karin", "lise", "signe", "mette"),
        "Det går godt.",
    ),
}
