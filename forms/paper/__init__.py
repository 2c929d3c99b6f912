"""A definition drawn for paper: every question with room to answer it by hand."""

from forms.paper.sheet import draw_paper
from forms.paper.words import PaperWords

__all__ = ["PaperWords", "draw_paper"]
