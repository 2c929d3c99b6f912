"""Why something of a foreign form was changed, left out or refused: English message ids."""

from questionnaires.messages import N_

# the file as a whole is refused
TOO_LARGE = N_("The file is too large. %(most)s MiB is the most.")
NEITHER = N_(
    "“%(file)s” is not a form that is known here. Choose a SurveyJS form (JSON), "
    "an XLSForm (xlsx) or a questionnaire of ours (JSON)."
)
NOT_UTF8 = N_("The file is not written in UTF-8. Save it as UTF-8 and try again.")
NOT_JSON = N_("The file is not sound JSON (%(place)s). Export it once more from where it was made.")
NOT_A_SURVEY = N_("The file is JSON, but not a SurveyJS form: it has neither pages nor elements.")
TOO_DEEP = N_("The form has groups within groups within groups. %(most)s levels are the most.")
TOO_MANY = N_("The form holds more than %(most)s questions and groups. Divide it.")
TOO_MUCH_TEXT = N_("The form holds more text than a questionnaire can. Divide it.")
NO_QUESTIONS = N_("There is no question in the form.")
NOT_A_WORKBOOK = N_("The file is not a workbook, or it is damaged. Save it once more as xlsx.")
OLD_WORKBOOK = N_("This is a workbook in the old format (xls). Save it as xlsx and try again.")
LOCKED = N_("The workbook is locked with a password. Save it without one and try again.")
OPEN_DOCUMENT = N_("This is an OpenDocument file. Save it as xlsx and try again.")
BLOWN_UP = N_("The workbook unpacks to more than a form can hold, so it was not opened.")
UNSAFE_XML = N_("The workbook holds declarations that can do harm, so it was not opened.")
NO_SURVEY_SHEET = N_("The workbook has no sheet that is called survey, so it is not an XLSForm.")
NO_TYPE_COLUMN = N_("The sheet survey has no column that is called type.")
TOO_MANY_ROWS = N_("The sheet %(sheet)s has more than %(most)s rows.")

# the head of the definition
TITLE_MISSING = N_("The form has no title. Write one.")
PURPOSE_MISSING = N_("Write why you ask. Everyone reads it before the first question.")
PURPOSE_TAKEN = N_("The description became the purpose. See that it says why you ask.")
DECIDE_WHO = N_(
    "Decide who answers, what it is about, and who reads the answers. It now says that students "
    "answer about themselves, by name, and that nobody else reads it."
)
READ_GUIDANCE = N_(
    "Beside each question in own words it now says what may be written. See that it fits."
)
ASSUMED_DANISH = N_("The form does not say its language. It was taken as Danish.")
FOREIGN_DEFAULT = N_(
    "The form's language (%(language)s) is not known here. Its texts stand as Danish: translate."
)
OTHER_LANGUAGES = N_("Texts in other languages were left out: %(languages)s.")
FILE_PARTS = N_("Parts of the form were left out: %(parts)s.")

# a question is changed
NAME_FITTED = N_("It is called %(id)s here.")
VALUES_FITTED = N_("What is stored for some of its answers has another name here.")
NO_TEXT = N_("It has no text, so its name stands there. Write the question.")
MISSING_LANGUAGE = N_(
    "Some of its texts are missing in %(languages)s, so they stand in another language. Translate."
)
MADE_PLAIN = N_("Its text had markup, of which the plain words are left.")
SHORTENED = N_("A text was longer than %(most)s characters. The rest was left out.")
NOT_EARLIER = N_("{%(name)s} in a text is no earlier question, so it stands as it was written.")
NOT_TAKEN = N_("Left out, because it is not known here: %(parts)s.")
CONDITION_COMPLEX = N_(
    "Its condition was left out, so it is always shown: %(condition)s. Write a simpler one."
)
CONDITION_FORWARD = N_(
    "Its condition was left out, so it is always shown: %(name)s does not give an answer before it."
)
CONDITION_VALUE = N_(
    "Its condition was left out, so it is always shown: %(value)s is no answer to %(name)s."
)
CONDITION_DEEP = N_("Its condition was left out, so it is always shown: it is nested too deep.")
GROUP_CONDITION = N_("The group's condition stands on each of its questions.")
LIMIT_COMPLEX = N_("What limits its answers was left out: %(limit)s. Set the limits once more.")
FEW_OPTIONS = N_("It has fewer than two answers to choose from. Add some.")
MANY_OPTIONS = N_("It has %(given)s answers to choose from. The first %(most)s were taken.")
FETCHED_OPTIONS = N_("Its answers are fetched from somewhere else. Write them here.")
ALL_OPTIONS = N_("Some of its answers were shown on a condition. All of them are shown now.")
ORDERED = N_(
    "Its answers are numbered, so it became a scale. Make it a choice if they have no order."
)
LONG_SCALE = N_("It has more steps than a scale may have, so it became a number.")
OWN_OTHER = N_("Its word for “something else” was left out. Ours stands there.")
PLAIN_TEXT = N_("It became a line of text. What is written is not checked.")
DAY_ONLY = N_("It asks for the day only.")
NO_PICTURES = N_("Its pictures were left out. See that the words are enough.")
YES_OR_NO = N_("It became a choice of yes or no.")
EACH_ROW = N_("Each of its lines became a question of its own.")
FLATTENED = N_("Its heading became a note, and its questions follow one after the other.")
NO_HEADING = N_("Its questions follow one after the other, without a heading.")
REPEATED_NUMBER = N_("How often it repeats was left out. The one who answers adds lines.")
FORMULAS = N_("Cells with formulas were left out: %(parts)s. Write what stands there.")
EMPTY_GROUP = N_("Nothing is left in it, so it was left out.")

# a question is left out
FULL = N_("Left out: a questionnaire holds %(most)s questions.")
HIDDEN = N_("Left out: it was never shown to anyone.")
UNKNOWN_TYPE = N_("Left out: %(type)s is not known here. Ask in another way.")
NO_TYPE = N_("Left out: it does not say what kind of question it is.")
CALCULATED = N_("Left out: nothing is calculated here. Ask for it, or do without.")
UPLOADED = N_("Left out: files, pictures and sound cannot be handed in. Ask for words.")
DRAWN = N_("Left out: nothing can be drawn or signed here. Ask for words, or for a yes.")
PICTURE = N_("Left out: pictures and films are not shown. Say it in a note.")
PLACED = N_("Left out: places are not collected. Ask for the name of the place if it matters.")
RANKED = N_("Left out: answers cannot be put in order. Ask for the most important ones instead.")
TABLE = N_("Left out: a table with questions in its cells. Make it a group of lines that repeats.")
MATRIX_EMPTY = N_("Left out: it has no lines or too few answers to choose from.")
ROWS_IN_ROWS = N_("Left out: lines that repeat cannot stand within lines that repeat.")
COLLECTED_UNASKED = N_("Left out: nothing is collected that was not asked for.")
SCANNED = N_("Left out: codes cannot be scanned here. Ask for a line of text.")
EXTERNAL = N_("Left out: its answers stand in another file. Write them as a choice.")
PLAIN_ACTION = N_("Left out: buttons and scripts do nothing here.")
