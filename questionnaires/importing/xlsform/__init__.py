"""XLSForm workbooks become definitions."""

from questionnaires.importing.xlsform.form import from_xlsform
from questionnaires.importing.xlsform.workbook import first_sheet

__all__ = ["first_sheet", "from_xlsform"]
