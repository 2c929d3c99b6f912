"""What the analysis has to say: English message ids, translated by the web."""

from questionnaires import N_

AGREE = N_("%(student)s and %(teacher)s agree.")
TEACHER_MORE_OFTEN = N_("%(teacher)s sees it more often.")
STUDENT_MORE_OFTEN = N_("%(student)s sees it more often.")

FIRST_TIME = N_("First time.")
AS_LAST_TIME = N_("As last time.")
HALF_A_STEP_FORWARD = N_("Half a step forward since last time.")
HALF_A_STEP_BACK = N_("Half a step back since last time.")
ONE_STEP_FORWARD = N_("One step forward since last time.")
STEPS_FORWARD = N_("%(steps)s steps forward since last time.")
ONE_STEP_BACK = N_("One step back since last time.")
STEPS_BACK = N_("%(steps)s steps back since last time.")
ONLY_THE_TEACHER = N_("Only %(teacher)s has a mark here.")
NOT_ENOUGH_ANSWERED = N_("Too little answered to show a mark.")

# One sentence for both reasons of a hidden cell: "all are in one half" would tell every member of
# a small group what the others answered.
NOT_SHOWN = N_("Not shown: too few answers, or answers that are too much alike.")
GROUP_TOO_SMALL = N_("Not shown: fewer than %(fewest)s have answered.")
NO_CHANGE_SHOWN = N_("No change is shown: one of the two rounds has a figure that is hidden.")
FIRST_ROUND = N_("First time: there is no earlier round.")

ANSWERED_AS_BEFORE = N_("The same as last time.")
CHANGE_UNCERTAIN = N_("The answers differ. It is uncertain whether that is a change.")
CHANGE_BY_CHANCE = N_("So small a difference cannot be told from chance.")
CHANGE_REAL = N_("That is more than chance: something has changed.")
