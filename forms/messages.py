"""What the forms say when an answer will not do: English message ids, translated by the web."""

from questionnaires import N_

TOO_LONG = N_("Write at most %(limit)s characters. You have written %(count)s.")
UNKNOWN_OPTION = N_("Choose one of the answers that are shown.")
ONLY_ONE = N_("Give one answer only.")
MAY_NOT_DECLINE = N_("“I do not want to answer this” cannot be chosen here.")
MAY_NOT_BE_IRRELEVANT = N_("“Not relevant here” cannot be chosen for this.")
WRITTEN_AND_DECLINED = N_(
    "You have written something and also chosen not to answer. Keep only one of the two."
)
ANSWERED_AND_DECLINED = N_(
    "You have answered and also chosen not to answer. Keep only one of the two."
)
UNANSWERED = N_("Answer this before you send.")
UNANSWERED_OR_DECLINE = N_("Answer this before you send, or choose not to answer.")
UNANSWERED_ROWS = N_("Before you send, fill in what must be answered here, in every part of it.")

CHOOSE_MORE = N_("Choose at least %(least)s. You have chosen %(count)s.")
CHOOSE_FEWER = N_("Choose at most %(most)s. You have chosen %(count)s.")
STANDS_ALONE = N_("One of your answers cannot stand beside another. Keep it alone, or remove it.")
OTHER_WITHOUT_WORDS = N_("Write your own answer in the field below it, or choose another.")
WORDS_WITHOUT_OTHER = N_(
    "You have written an answer of your own without choosing it. Choose it, or remove the words."
)
NOT_ON_THE_LIST = N_("Choose from the list that is shown. It may have changed in the meantime.")

NOT_A_NUMBER = N_("Write a number, such as 3 or 2.5.")
NUMBER_TOO_SMALL = N_("Write %(least)s or more.")
NUMBER_TOO_LARGE = N_("Write %(most)s or less.")
NOT_A_STEP = N_("Write a number in steps of %(step)s, counted from %(least)s.")
NOT_A_TIME = N_("Write a time of day, such as 9:30.")
TIME_TOO_EARLY = N_("Choose %(earliest)s or later.")
TIME_TOO_LATE = N_("Choose %(latest)s or earlier.")

NOT_A_COUNT = N_("Write a whole number from 0 to %(most)s.")
NOT_MINUTES = N_("Write minutes from 0 to %(most)s, such as 5 or 2.5.")
BROKEN_TIMES = N_("The times that came with this cannot be read. Load the page again.")
TOO_MANY_TIMES = N_("More than %(most)s times came with this. Keep fewer.")
LINE_TOO_LONG = N_(
    "Line %(line)s may have at most %(limit)s characters. You have written %(count)s."
)
TOO_MANY_LINES = N_("Keep at most %(most)s lines. You have written %(count)s.")
FILL_IN_MORE = N_("Fill in at least %(least)s. You have filled in %(count)s.")
FILL_IN_FEWER = N_("Fill in at most %(most)s. You have filled in %(count)s.")

WRITE_SOMETHING = N_("Write something here.")
CHOOSE_WHO = N_("Choose who does it.")
NOT_A_DAY = N_("Choose a day.")
DAY_TOO_EARLY = N_("Choose %(first)s or a later day.")
DAY_TOO_LATE = N_("Choose %(last)s or an earlier day.")
NOT_A_CODE = N_("A code has %(symbols)s letters and digits. Look at your sheet and try again.")
PASSWORD_TOO_SHORT = N_(
    "Take at least %(least)s characters. Three or four words in a row are easy to remember."
)
PASSWORD_TOO_LONG = N_("Take at most %(most)s characters.")
NOT_THE_SAME = N_("The two passwords differ. Write the same one in both fields.")
NOT_A_USER_NAME = N_(
    "Take at least 3 of the letters a to z, digits, and the signs . - _ @ – such as your mail"
    " address."
)
NOT_A_LINK = N_("Write the whole address, such as https://school.example/my-work.")
CHOOSE_HOW_IT_GOES = N_("Choose how it goes.")
NOT_AN_ADDRESS = N_("Write a mail address, such as name@school.example.")
ENDS_BEFORE_IT_BEGINS = N_("The last day lies before the first.")
NOT_A_SECOND_CODE = N_("Write the six digits that your app shows, or one of your recovery codes.")
