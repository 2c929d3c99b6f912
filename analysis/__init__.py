"""Answers in, feedback out: counts, scores and views as frozen values. Knows no web, no store."""

from analysis.bars import QuestionBar, ThemeBars, theme_bars, total_bars
from analysis.cells import AnyCell, question_cells
from analysis.classes import (
    GroupCounts,
    HeatCell,
    HeatMap,
    HeatRow,
    HeatTotal,
    ThemeColumn,
    heat_map,
    theme_halves,
)
from analysis.counts import Counts, count, explains
from analysis.figures import BarWords, Figure, diverging, plotly_script, trend
from analysis.layout import Layout
from analysis.marks import Mark, axis, dumbbell, mark, moon
from analysis.privacy import (
    FEWEST_FOR_DISTRIBUTION,
    FEWEST_FOR_HALVES,
    USUAL,
    Average,
    Cell,
    Change,
    Distribution,
    Halves,
    Hidden,
    Reason,
    Several,
    Shown,
    Tally,
    Thresholds,
)
from analysis.prompting import Prompted, prompted
from analysis.scores import ThemeScore, theme_scores
from analysis.student import (
    AnswerRow,
    State,
    StudentFeedback,
    ThemeRow,
    Word,
    student_feedback,
)
from analysis.trends import RoundCounts, ThemeTrend, Trends, theme_trends

__all__ = [
    "FEWEST_FOR_DISTRIBUTION",
    "FEWEST_FOR_HALVES",
    "USUAL",
    "AnswerRow",
    "AnyCell",
    "Average",
    "BarWords",
    "Cell",
    "Change",
    "Counts",
    "Distribution",
    "Figure",
    "GroupCounts",
    "Halves",
    "HeatCell",
    "HeatMap",
    "HeatRow",
    "HeatTotal",
    "Hidden",
    "Layout",
    "Mark",
    "Prompted",
    "QuestionBar",
    "Reason",
    "RoundCounts",
    "Several",
    "Shown",
    "State",
    "StudentFeedback",
    "Tally",
    "ThemeBars",
    "ThemeColumn",
    "ThemeRow",
    "ThemeScore",
    "ThemeTrend",
    "Thresholds",
    "Trends",
    "Word",
    "axis",
    "count",
    "diverging",
    "dumbbell",
    "explains",
    "heat_map",
    "mark",
    "moon",
    "plotly_script",
    "prompted",
    "question_cells",
    "student_feedback",
    "theme_bars",
    "theme_halves",
    "theme_scores",
    "theme_trends",
    "total_bars",
    "trend",
]
