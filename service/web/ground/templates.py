"""How Jinja fills our templates: the same as ever, without what it weighs for others' at each step.

A page calls some two hundred functions and macros, and imports a dozen templates.
"""

from __future__ import annotations

from collections.abc import Callable
from types import FunctionType
from typing import Any

from flask import Flask
from jinja2 import Template
from jinja2.environment import TemplateModule
from jinja2.runtime import Context, Macro
from jinja2.utils import _PassArg


def register(app: Flask) -> None:
    app.jinja_env.context_class = _Context
    app.jinja_env.template_class = _Template


class _Context(Context):
    """Functions and macros are told by their type; of anything else Jinja asks what it wants."""

    def call(self, called: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Any:
        kind = type(called)
        if kind is FunctionType:
            wants = getattr(called, "jinja_pass_arg", None)
        elif kind is Macro:
            wants = _PassArg.eval_context
        else:
            return super().call(called, *args, **kwargs)
        if wants is not None and wants is not _PassArg.eval_context:
            return super().call(called, *args, **kwargs)
        kwargs.pop("_block_vars", None)  # for those who take the context
        kwargs.pop("_loop_vars", None)
        return called(*args, **kwargs) if wants is None else called(self.eval_ctx, *args, **kwargs)


class _Template(Template):
    """What stands around a template is the same for every one."""

    def _get_default_module(self, ctx: Context | None = None) -> TemplateModule:
        """Jinja compares all globals at each import, for those who give one template its own."""
        return super()._get_default_module()
