"""The question cards of a section, drawn from its definition once, with empty slots."""

from forms.cards.frame import Heading
from forms.cards.section import compile_page

__all__ = ["Heading", "compile_page"]
