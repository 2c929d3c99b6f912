"""SurveyJS forms (JSON) become definitions."""

from questionnaires.importing.surveyjs.form import from_surveyjs, is_form, of_form

__all__ = ["from_surveyjs", "is_form", "of_form"]
