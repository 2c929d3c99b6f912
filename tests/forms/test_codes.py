"""Bo types the codes from his sheet, in his own way."""

import pytest
from hypothesis import given, strategies as st

from forms import CODE_SYMBOLS, as_code

CODES = st.text(CODE_SYMBOLS, min_size=8, max_size=8)


@pytest.mark.parametrize(
    "typed", ["4K7P2MXD", "4k7p2mxd", "4K7P-2MXD", " 4k7p 2mxd\n", "4K7P–2MXD", "4K.7P_2M-XD"]
)
def test_one_code_in_many_spellings(typed):
    assert as_code(typed) == "4K7P2MXD"


def test_letters_that_look_like_digits_are_digits():
    assert as_code("OoIiLl88") == "00111188"


@pytest.mark.parametrize(
    "typed", ["", "4K7P2MX", "4K7P2MXDD", "4K7P2MXU", "4K7P2MX!", "4K7P2MXß", "４K7P2MXD"]
)
def test_what_cannot_be_a_code(typed):
    assert as_code(typed) is None


@given(CODES)
def test_every_code_reads_back(code):
    assert as_code(f"{code[:4]}-{code[4:]}".lower()) == code
