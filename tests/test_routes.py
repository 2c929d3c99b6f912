"""Addresses are promises: removing one, or changing who may post to it, is a decision."""

from __future__ import annotations

import re
from pathlib import Path

from flask import Flask

import service

ROUTES = """
GET       /
GET       /accessibility
GET       /administration
GET       /administration/cases
GET       /administration/cases/<uuid:case_id>
GET       /administration/cases/<uuid:case_id>/look-through
GET       /administration/classes
GET       /administration/classes/<uuid:group_id>
GET       /administration/people
GET       /administration/people/<uuid:person_id>
GET       /administration/people/<uuid:student_id>/guardians
GET       /administration/people/new
GET       /administration/retention
GET       /administration/years
GET       /answers
GET       /app/<language>.webmanifest
GET       /asked/<uuid:survey_id>
GET       /audit
GET       /bookings
GET       /bookings/<uuid:round_id>/<uuid:student_id>/<uuid:teacher_id>
GET       /calendar
GET       /calendar/<token>.ics
GET       /cards
GET       /children/<uuid:student_id>
GET       /children/<uuid:student_id>/conversations/<uuid:conversation_id>
GET       /children/<uuid:student_id>/conversations/<uuid:conversation_id>.pdf
GET       /classes/<uuid:group_id>/answers
GET       /classes/<uuid:group_id>/board
GET       /classes/<uuid:group_id>/codes
GET       /classes/<uuid:group_id>/goals
GET       /classes/<uuid:group_id>/roster
GET       /classes/<uuid:group_id>/rounds/<uuid:round_id>/answered
GET       /classes/<uuid:group_id>/rounds/<uuid:round_id>/prepared
GET       /classes/<uuid:group_id>/rounds/<uuid:round_id>/sheets
GET       /classes/<uuid:group_id>/rounds/<uuid:round_id>/sheets.pdf
GET       /code
GET       /conversations
GET       /conversations/<uuid:conversation_id>/close
GET       /conversations/<uuid:conversation_id>/documents
GET       /conversations/<uuid:conversation_id>/documents/<kind>
GET       /conversations/<uuid:conversation_id>/documents/<kind>.pdf
GET       /conversations/<uuid:conversation_id>/minutes
GET       /conversations/<uuid:conversation_id>/next
GET       /conversations/<uuid:conversation_id>/points
GET       /conversations/<uuid:conversation_id>/share
GET       /conversations/<uuid:conversation_id>/stands
GET       /copies
GET       /copies/<uuid:copy_id>
GET       /device
GET       /folder
GET       /folder/all.json
GET       /folder/all.pdf
GET       /folder/proposals
GET       /folder/take-along
GET       /forgotten
GET       /goals
GET       /goals/<uuid:goal_id>/check-in
GET       /goals/<uuid:goal_id>/evidence
GET       /goals/evidence/<uuid:evidence_id>
GET       /goals/term
GET       /group-conversations/<uuid:slot_id>
GET       /hats
GET       /healthz
GET       /login/outside
GET       /login/outside/back
GET       /look-as
GET       /look-as/page/
GET       /look-as/page/<path:address>
GET       /my-data
GET       /my-login
GET       /new-password
GET       /own
GET       /own/surveys/<uuid:survey_id>
GET       /own/surveys/<uuid:survey_id>/share
GET       /own/surveys/new
GET       /own/visits/<uuid:lesson_id>
GET       /own/visits/<uuid:lesson_id>/share
GET       /own/visits/new
GET       /plans
GET       /plans/<uuid:first>/compare/<uuid:second>
GET       /plans/<uuid:sheet_id>
GET       /plans/<uuid:sheet_id>/year
GET       /plotly.js
GET       /preparation
GET       /privacy
GET       /proposals/<uuid:proposal_id>
GET       /questionnaires
GET       /questionnaires/<name>/<int:version>
GET       /questionnaires/<name>/<int:version>.json
GET       /questionnaires/<name>/<int:version>/frame
GET       /questionnaires/<name>/<int:version>/paper
GET       /questionnaires/<name>/<int:version>/preview
GET       /questionnaires/<name>/<int:version>/privacy
GET       /questionnaires/drafts/<uuid:draft_id>
GET       /questionnaires/drafts/<uuid:draft_id>/as-seen
GET       /questionnaires/drafts/<uuid:draft_id>/as-seen/frame
GET       /questionnaires/drafts/<uuid:draft_id>/frame
GET       /questionnaires/drafts/<uuid:draft_id>/json
GET       /questionnaires/drafts/<uuid:draft_id>/publish
GET       /questionnaires/drafts/<uuid:draft_id>/report
GET       /questionnaires/drafts/<uuid:draft_id>/trial
GET       /questionnaires/import
GET       /questionnaires/schema.json
GET       /readyz
GET       /rehearsal
GET       /reminders
GET       /responses/<uuid:response_id>
GET       /responses/<uuid:response_id>/device
GET       /responses/<uuid:response_id>/look-through
GET       /responses/<uuid:response_id>/sections/<section_id>
GET       /responses/<uuid:response_id>/send
GET       /rosters
GET       /rosters/<uuid:import_id>
GET       /rosters/new
GET       /rounds
GET       /rounds/<uuid:round_id>
GET       /rounds/<uuid:round_id>/anonymous/<name>
GET       /rounds/<uuid:round_id>/change
GET       /rounds/<uuid:round_id>/classes/<uuid:group_id>/paper/<name>
GET       /rounds/new
GET       /rounds/years/<uuid:series_id>
GET       /rounds/years/<uuid:series_id>/round
GET       /rounds/years/new
GET       /schools/<uuid:school_id>
GET       /schools/<uuid:school_id>/focus
GET       /schools/<uuid:school_id>/focus/<int:version>
GET       /schools/<uuid:school_id>/focus/draft
GET       /schools/<uuid:school_id>/outcomes
GET       /schools/<uuid:school_id>/turn-to
GET       /schools/<uuid:school_id>/visits
GET       /second-factor
GET       /second-factor/new
GET       /session
GET       /sheets
GET       /sheets/<uuid:sheet_id>
GET       /sheets/new/<name>
GET       /students/<uuid:student_id>
GET       /students/<uuid:student_id>/after
GET       /students/<uuid:student_id>/answers
GET       /students/<uuid:student_id>/answers/<uuid:response_id>
GET       /students/<uuid:student_id>/conversation
GET       /students/<uuid:student_id>/guardians
GET       /students/<uuid:student_id>/history
GET       /students/<uuid:student_id>/sheet.pdf
GET       /students/<uuid:student_id>/study-book
GET       /study-book
GET       /subjects
GET       /subjects/<uuid:group_id>/<uuid:round_id>
GET       /subjects/<uuid:group_id>/<uuid:round_id>/<uuid:student_id>
GET       /subjects/students/<uuid:student_id>/<uuid:round_id>
GET       /teams/<uuid:team_id>
GET       /teams/<uuid:team_id>/outcomes
GET       /times
GET       /times/<uuid:slot_id>
GET       /times/rounds/<uuid:round_id>/classes/<uuid:group_id>
GET       /times/rounds/<uuid:round_id>/hall
GET       /times/rounds/<uuid:round_id>/new
GET       /visits
GET       /visits/<uuid:visit_id>
GET       /visits/<uuid:visit_id>/plan
GET       /visits/<uuid:visit_id>/share
GET       /visits/agreement
GET       /visits/kit
GET       /visits/new
GET       /visits/shared
GET       /visits/teaching
GET       /visits/with/<uuid:teacher_id>
GET       /welcome
GET       /worker.js
GET,POST  /login
POST      /administration/cases/<uuid:case_id>/assemble
POST      /administration/cases/<uuid:case_id>/close
POST      /administration/cases/<uuid:case_id>/decide
POST      /administration/cases/<uuid:case_id>/erase
POST      /administration/cases/<uuid:case_id>/lift
POST      /administration/cases/<uuid:case_id>/look-through
POST      /administration/cases/contact
POST      /administration/cases/country
POST      /administration/classes
POST      /administration/classes/<uuid:group_id>
POST      /administration/classes/<uuid:group_id>/end
POST      /administration/classes/<uuid:group_id>/move
POST      /administration/classes/<uuid:group_id>/students
POST      /administration/people
POST      /administration/people/<uuid:person_id>
POST      /administration/people/<uuid:person_id>/active
POST      /administration/people/<uuid:person_id>/log-out
POST      /administration/people/<uuid:person_id>/memberships
POST      /administration/people/<uuid:person_id>/memberships/<uuid:membership_id>/end
POST      /administration/people/<uuid:person_id>/new-password
POST      /administration/people/<uuid:person_id>/protection
POST      /administration/people/<uuid:student_id>/guardians
POST      /administration/people/<uuid:student_id>/guardians/<uuid:guardianship_id>
POST      /administration/people/known
POST      /administration/years
POST      /administration/years/look
POST      /asked/<uuid:survey_id>
POST      /bookings/<uuid:round_id>/<uuid:student_id>/<uuid:teacher_id>
POST      /bookings/<uuid:round_id>/<uuid:student_id>/<uuid:teacher_id>/along
POST      /bookings/<uuid:round_id>/<uuid:student_id>/<uuid:teacher_id>/off
POST      /calendar
POST      /calendar/revoke
POST      /cards
POST      /cards/<uuid:card_id>
POST      /cards/<uuid:card_id>/place
POST      /cards/<uuid:card_id>/released
POST      /cards/<uuid:card_id>/remove
POST      /cards/order
POST      /cards/own
POST      /cards/released
POST      /classes/<uuid:group_id>/codes
POST      /classes/<uuid:group_id>/codes/<uuid:student_id>
POST      /classes/<uuid:group_id>/roster
POST      /classes/<uuid:group_id>/rounds/<uuid:round_id>/sheets
POST      /code
POST      /conversations/<uuid:conversation_id>/agreed
POST      /conversations/<uuid:conversation_id>/class-band
POST      /conversations/<uuid:conversation_id>/close
POST      /conversations/<uuid:conversation_id>/followed-up
POST      /conversations/<uuid:conversation_id>/minutes
POST      /conversations/<uuid:conversation_id>/note-taker
POST      /conversations/<uuid:conversation_id>/points
POST      /conversations/<uuid:conversation_id>/reopen
POST      /conversations/<uuid:conversation_id>/share
POST      /conversations/<uuid:conversation_id>/share/take-back
POST      /conversations/<uuid:conversation_id>/without-answers
POST      /forgotten
POST      /goals/<uuid:goal_id>/board
POST      /goals/<uuid:goal_id>/check-in
POST      /goals/<uuid:goal_id>/evidence
POST      /goals/evidence/<uuid:evidence_id>
POST      /goals/evidence/<uuid:evidence_id>/board
POST      /goals/evidence/<uuid:evidence_id>/remove
POST      /goals/term
POST      /group-conversations/<uuid:slot_id>/open
POST      /hats
POST      /language
POST      /logout
POST      /look-as
POST      /look-as/end
POST      /my-data/cases
POST      /my-data/cases/<uuid:case_id>/copy
POST      /my-login
POST      /new-password
POST      /own/copies/<uuid:copy_id>/withdraw
POST      /own/surveys
POST      /own/surveys/<uuid:survey_id>/close
POST      /own/surveys/<uuid:survey_id>/delete
POST      /own/surveys/<uuid:survey_id>/share
POST      /own/visits
POST      /own/visits/<uuid:lesson_id>/delete
POST      /own/visits/<uuid:lesson_id>/forms
POST      /own/visits/<uuid:lesson_id>/share
POST      /people/<uuid:person_id>/second-factor/remove
POST      /plans/<uuid:sheet_id>/copy
POST      /plans/<uuid:sheet_id>/line
POST      /plans/<uuid:sheet_id>/tasks/<uuid:task_id>
POST      /plans/<uuid:sheet_id>/year
POST      /proposals
POST      /proposals/<uuid:proposal_id>
POST      /proposals/<uuid:proposal_id>/take-back
POST      /questionnaires/<name>/<int:version>/copy
POST      /questionnaires/<name>/retire
POST      /questionnaires/<name>/versions
POST      /questionnaires/drafts
POST      /questionnaires/drafts/<uuid:draft_id>
POST      /questionnaires/drafts/<uuid:draft_id>/drop
POST      /questionnaires/drafts/<uuid:draft_id>/json
POST      /questionnaires/drafts/<uuid:draft_id>/preview
POST      /questionnaires/drafts/<uuid:draft_id>/publish
POST      /questionnaires/drafts/<uuid:draft_id>/trial
POST      /questionnaires/import
POST      /reminders
POST      /responses
POST      /responses/<uuid:response_id>/discard
POST      /responses/<uuid:response_id>/sections/<section_id>
POST      /responses/<uuid:response_id>/send
POST      /rosters/<uuid:import_id>/apply
POST      /rosters/<uuid:import_id>/drop
POST      /rosters/new
POST      /rounds
POST      /rounds/<uuid:round_id>/anonymous/<name>
POST      /rounds/<uuid:round_id>/change
POST      /rounds/<uuid:round_id>/classes
POST      /rounds/<uuid:round_id>/classes/<uuid:group_id>/paper/<name>
POST      /rounds/<uuid:round_id>/close
POST      /rounds/<uuid:round_id>/last-day
POST      /rounds/<uuid:round_id>/remove
POST      /rounds/years
POST      /rounds/years/<uuid:series_id>/copy
POST      /rounds/years/<uuid:series_id>/round
POST      /schools/<uuid:school_id>/focus/draft
POST      /schools/<uuid:school_id>/turn-to
POST      /second-factor
POST      /second-factor/new
POST      /second-factor/remove
POST      /session/stay
POST      /sheets
POST      /students/<uuid:student_id>/conversations
POST      /students/<uuid:student_id>/guardians/<uuid:guardian_id>/welcome
POST      /students/<uuid:student_id>/note
POST      /subjects/<uuid:group_id>/<uuid:round_id>/<uuid:student_id>
POST      /subjects/<uuid:group_id>/<uuid:round_id>/given
POST      /times/<uuid:slot_id>/bookings/<uuid:booking_id>/take-back
POST      /times/<uuid:slot_id>/cancel
POST      /times/<uuid:slot_id>/give
POST      /times/<uuid:slot_id>/move
POST      /times/rounds/<uuid:round_id>/new
POST      /visits
POST      /visits/<uuid:visit_id>/agree
POST      /visits/<uuid:visit_id>/call-off
POST      /visits/<uuid:visit_id>/change
POST      /visits/<uuid:visit_id>/experiments
POST      /visits/<uuid:visit_id>/experiments/<uuid:experiment_id>
POST      /visits/<uuid:visit_id>/forms
POST      /visits/<uuid:visit_id>/note
POST      /visits/<uuid:visit_id>/read
POST      /visits/<uuid:visit_id>/share
POST      /visits/<uuid:visit_id>/share/withdraw
POST      /visits/<uuid:visit_id>/talk
POST      /visits/<uuid:visit_id>/talked
POST      /visits/new
POST      /visits/starts
POST      /welcome
"""

NAMED = re.compile(r"""["'](\w+\.\w+)["']""")
# scripts ask for these, and charts for theirs
FOUND_OTHERWISE = {
    "devices.worker",
    "kit.kit",
    "plotly",
    "responses.device",
    "responses.sent_from",
}


def test_the_addresses(app: Flask) -> None:
    found = sorted(
        f"{','.join(sorted((rule.methods or set()) - {'HEAD', 'OPTIONS'})):<10}{rule.rule}"
        for rule in app.url_map.iter_rules()
        if not rule.endpoint.endswith("static")
    )

    assert found == ROUTES.split("\n")[1:-1]


def test_some_page_leads_to_every_address(app: Flask) -> None:
    """What nothing names, nobody finds: a page without a way to it is a dead end turned round."""
    rooms = Path(service.__file__).parent
    files = [*rooms.glob("templates/**/*.html"), *rooms.glob("web/**/*.py")]
    named = set(NAMED.findall("\n".join(file.read_text("utf-8") for file in files)))
    found = {rule.endpoint for rule in app.url_map.iter_rules() if "GET" in (rule.methods or ())}

    assert {one for one in found - named if not one.endswith("static")} == FOUND_OTHERWISE
