"""What the forms say when an answer will not do: English message ids, translated by the web."""

from collections.abc import Mapping
from dataclasses import dataclass, field


def N_(message: str) -> str:  # noqa: N802  the name that message extraction looks for
    """Mark a message for translation without translating it here."""
    return message


@dataclass(frozen=True, slots=True)
class Message:
    """A message id and the values of its %(name)s places."""

    id: str
    values: Mapping[str, int | str] = field(default_factory=dict)


TOO_LONG = N_("Write at most %(limit)s characters. You have written %(count)s.")
UNKNOWN_OPTION = N_("Choose one of the answers that are shown.")
ONLY_ONE = N_("Give one answer only.")
MAY_NOT_DECLINE = N_("“I do not want to answer this” cannot be chosen here.")
WRITTEN_AND_DECLINED = N_(
    "You have written something and also chosen not to answer. Keep only one of the two."
)
UNANSWERED = N_("Answer this before you send.")
UNANSWERED_OR_DECLINE = N_("Answer this before you send, or choose not to answer.")

WRITE_SOMETHING = N_("Write something here.")
CHOOSE_WHO = N_("Choose who does it.")
NOT_A_DAY = N_("Choose a day.")
DAY_TOO_EARLY = N_("Choose %(first)s or a later day.")
DAY_TOO_LATE = N_("Choose %(last)s or an earlier day.")
NOT_A_CODE = N_("A code has %(symbols)s letters and digits. Look at your sheet and try again.")
