"""Forms of other tools become definitions of ours, with a report of what was changed and why."""

from questionnaires.importing.recognise import imported
from questionnaires.importing.report import Imported, NotReadable, Remark
from questionnaires.importing.surveyjs import from_surveyjs
from questionnaires.importing.xlsform import first_sheet, from_xlsform

__all__ = [
    "Imported",
    "NotReadable",
    "Remark",
    "first_sheet",
    "from_surveyjs",
    "from_xlsform",
    "imported",
]
