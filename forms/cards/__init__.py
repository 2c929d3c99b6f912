"""The question cards of a section, drawn from its definition once, with empty slots."""

from forms.cards.section import compile_page

__all__ = ["compile_page"]
