"""XLSForm workbooks become definitions."""

from questionnaires.importing.xlsform.form import from_xlsform

__all__ = ["from_xlsform"]
