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
from analysis.prompting import AT_A_TIME, Prompted, prompted
from analysis.scores import ThemeScore, theme_scores
from analysis.student import (
    AnswerRow,
    State,
    StudentFeedback,
    ThemeRow,
    Word,
    student_feedback,
)
from analysis.talk.bands import Band, class_bands
from analysis.talk.changes import Spread, ThemeChange, reliable_change, spreads, theme_changes
from analysis.trends import RoundCounts, ThemeTrend, Trends, theme_trends

__all__ = [
    "AT_A_TIME",
    "FEWEST_FOR_DISTRIBUTION",
    "FEWEST_FOR_HALVES",
    "USUAL",
    "AnswerRow",
    "AnyCell",
    "Average",
    "Band",
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
    "Spread",
    "State",
    "StudentFeedback",
    "Tally",
    "ThemeBars",
    "ThemeChange",
    "ThemeColumn",
    "ThemeRow",
    "ThemeScore",
    "ThemeTrend",
    "Thresholds",
    "Trends",
    "Word",
    "axis",
    "class_bands",
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
    "reliable_change",
    "spreads",
    "student_feedback",
    "theme_bars",
    "theme_changes",
    "theme_halves",
    "theme_scores",
    "theme_trends",
    "total_bars",
    "trend",
]
