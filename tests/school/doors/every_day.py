"""Who may open what of rounds, conversations, visits, sheets and questionnaires."""

from __future__ import annotations

from tests.school.doors.door import EVERYBODY, LOGGED_IN, SHAPING, STAFF, STUDENTS, Door, a_day

ASKED = {"name": "preparation"}
FORM = {"name": "start-up", "version": 1}
CLIMATE = {"round_id": "climate_id"}
CODES = {"class_code": "AAAA-BBBB", "personal_code": "CCCC-DDDD"}
READERS = ("carl", "erik", "lise", "dorte", "signe")
MAKES_CODES = ("carl", "bente", "rita")
RUNS = ("dorte", "elsa")  # who leads some school: pages without an id open for both
AT_WORK = (*STAFF, "elsa", "finn")


DOORS: dict[str, Door] = {
    # open to all
    "GET /code": Door(EVERYBODY),
    "POST /code": Door(EVERYBODY, 403, sends=lambda _: CODES),
    "GET /device": Door(EVERYBODY),
    "GET /healthz": Door(EVERYBODY),
    "GET /readyz": Door(EVERYBODY),
    "GET /plotly.js": Door(EVERYBODY),
    "GET /worker.js": Door(EVERYBODY),
    "GET /app/<language>.webmanifest": Door(EVERYBODY, values={"language": "da"}),
    "GET /questionnaires/schema.json": Door(EVERYBODY),
    "POST /language": Door(EVERYBODY, 303, sends=lambda _: {"language": "sv", "back": "/"}),
    "POST /logout": Door(EVERYBODY, 302),
    "GET /login": Door(EVERYBODY),  # who is in already is led home
    "POST /login": Door(EVERYBODY, sends=lambda _: {"username": "carl", "password": "no"}),
    # one's own
    "GET /": Door(LOGGED_IN),
    "GET /session": Door(LOGGED_IN),
    "GET /folder": Door(("anna", "bo", "freja", "gry")),
    "POST /responses": Door(
        ("anna", "anna by code"),
        303,
        sends=lambda of: {"round": str(of["round_id"]), "name": "preparation",
                          "about": str(of["student_id"])},
    ),
    "GET /responses/<uuid:response_id>": Door(("anna", "anna by code")),
    "GET /responses/<uuid:response_id>/device": Door(("anna", "anna by code")),
    "GET /responses/<uuid:response_id>/look-through": Door(("anna", "anna by code")),
    "GET /responses/<uuid:response_id>/sections/<section_id>": Door(
        ("anna", "anna by code"), values={"section_id": "coming_up"}
    ),
    "GET /responses/<uuid:response_id>/send": Door(EVERYBODY, 302),  # says where to look, only
    "POST /responses/<uuid:response_id>/sections/<section_id>": Door(
        ("anna", "anna by code"), 303, values={"section_id": "coming_up"},
        sends=lambda _: {"q-talk_about": "Noget andet"},
    ),
    "POST /responses/<uuid:response_id>/send": Door(
        ("anna", "anna by code"), 303, sends=lambda of: {"key": str(of["key"])}
    ),
    "POST /responses/<uuid:response_id>/discard": Door(
        ("anna", "anna by code"), 303, ids={"response_id": "sent_id"}
    ),
    "GET /rounds/<uuid:round_id>/anonymous/<name>": Door(
        (*STUDENTS, "anna by code"), ids=CLIMATE, values={"name": "class-climate"}
    ),
    "POST /rounds/<uuid:round_id>/anonymous/<name>": Door(
        (*STUDENTS, "anna by code"), 422, ids=CLIMATE, values={"name": "class-climate"},
        sends=lambda of: {"key": str(of["key"]), "go": "send"},
    ),
    # conversations
    "GET /conversations": Door(("carl", "erik", "finn")),
    "GET /students/<uuid:student_id>": Door(("carl", "anna")),
    "POST /students/<uuid:student_id>/conversations": Door(
        ("carl",), 303, sends=lambda of: {"round": str(of["round_id"]), "waive": "yes"}
    ),
    "POST /conversations/<uuid:conversation_id>/followed-up": Door(
        ("carl", "anna"), 303, only_way_back=True,
        sends=lambda of: {"goal": "reached", "round": str(of["round_id"])},
    ),
    # codes
    "GET /classes/<uuid:group_id>/codes": Door(MAKES_CODES),
    "POST /classes/<uuid:group_id>/codes": Door(
        MAKES_CODES, sends=lambda of: {"key": str(of["key"])}
    ),
    # rounds
    "GET /rounds": Door(RUNS),
    "GET /rounds/new": Door(RUNS),
    "GET /rounds/<uuid:round_id>": Door(("dorte",)),
    "POST /rounds": Door(
        ("dorte",), 303,
        sends=lambda of: {"title": "Forår", "closes_on": a_day(10), "form": "start-up",
                          "class": str(of["group_id"])},
    ),
    "POST /rounds/<uuid:round_id>/close": Door(("dorte",), 303),
    "GET /rounds/<uuid:round_id>/classes/<uuid:group_id>/paper/<name>": Door(
        ("carl",), values=ASKED
    ),
    "POST /rounds/<uuid:round_id>/classes/<uuid:group_id>/paper/<name>": Door(
        ("carl",), 422, values=ASKED,
        sends=lambda of: {"student": str(of["other_id"]), "key": str(of["key"]), "go": "send"},
    ),
    # answers that one reads by name
    "GET /answers": Door((*READERS, "mette", "elsa", "finn")),
    "GET /classes/<uuid:group_id>/answers": Door(READERS),
    "GET /students/<uuid:student_id>/answers": Door((*READERS, "karin")),
    "GET /students/<uuid:student_id>/answers/<uuid:response_id>": Door(
        ("carl",), ids={"response_id": "sent_id"}
    ),
    # pages of groups
    "GET /teams/<uuid:team_id>": Door(("carl", "erik", "dorte")),
    "GET /schools/<uuid:school_id>": Door(("dorte",)),
    "GET /schools/<uuid:school_id>/turn-to": Door(("dorte",)),
    "POST /schools/<uuid:school_id>/turn-to": Door(
        ("dorte",), 303, sends=lambda _: {"turn_to": "Lone på kontoret"}
    ),
    # sheets
    "GET /sheets": Door(AT_WORK),
    "GET /sheets/<uuid:sheet_id>": Door(("carl", "erik", "dorte")),
    "GET /sheets/new/<name>": Door(
        ("carl", "erik", "finn"), values={"name": "conversation-plan"}
    ),
    "POST /sheets": Door(
        ("carl", "erik"), 303,
        sends=lambda of: {"name": "conversation-plan", "place": str(of["team_id"])},
    ),
    # questionnaires
    "GET /questionnaires": Door((*SHAPING, "elsa")),
    "GET /questionnaires/import": Door((*SHAPING, "elsa")),
    "POST /questionnaires/import": Door((*SHAPING, "elsa"), 422),
    "POST /questionnaires/drafts": Door((*SHAPING, "elsa"), 303),
    **{
        f"GET /questionnaires/<name>/<int:version>{more}": Door((*SHAPING, "elsa"), values=FORM)
        for more in ("", ".json", "/frame", "/paper", "/preview")
    },
    "POST /questionnaires/<name>/<int:version>/copy": Door((*SHAPING, "elsa"), 303, values=FORM),
    "POST /questionnaires/<name>/versions": Door((), values={"name": "start-up"}),
    "POST /questionnaires/<name>/retire": Door((), values={"name": "start-up"}),
    **{
        f"GET /questionnaires/drafts/<uuid:draft_id>{more}": Door(SHAPING)
        for more in (
            "", "/as-seen", "/as-seen/frame", "/frame", "/json", "/publish", "/report", "/trial",
        )
    },
    "POST /questionnaires/drafts/<uuid:draft_id>": Door(
        SHAPING, 303, sends=lambda _: {"-revision": "0", "-part": "head", "title.da": "Nyt navn"}
    ),
    "POST /questionnaires/drafts/<uuid:draft_id>/json": Door(
        SHAPING, 303, sends=lambda _: {"-revision": "0", "content": "{}"}
    ),
    "POST /questionnaires/drafts/<uuid:draft_id>/preview": Door(
        SHAPING, sends=lambda _: {"-revision": "0", "-part": "head"}
    ),
    "POST /questionnaires/drafts/<uuid:draft_id>/drop": Door(SHAPING, 303),
    "POST /questionnaires/drafts/<uuid:draft_id>/publish": Door(
        SHAPING, 303, sends=lambda _: {"revision": "1"}
    ),
    "POST /questionnaires/drafts/<uuid:draft_id>/trial": Door(
        SHAPING, 303,
        sends=lambda of: {"title": "Prøve", "closes_on": a_day(10),
                          "class": str(of["group_id"])},
    ),
}  # fmt: skip
