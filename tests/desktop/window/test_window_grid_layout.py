"""The geometry of the grid against one that places every cell by itself."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect

from leccr_desktop.window.grid.grid_layout import GridLayout

CELL_PX = (10, 7)
HEADER_PX = 5


@st.composite
def layouts(draw: st.DrawFn) -> GridLayout:
    sizes = draw(st.lists(st.integers(1, 9), min_size=1, max_size=6))
    starts = [sum(sizes[:number]) for number in range(len(sizes))]
    return GridLayout(
        sum(sizes),
        starts=starts if draw(st.booleans()) else (),
        columns=draw(st.integers(1, 5)),
        cell_width_px=CELL_PX[0],
        cell_height_px=CELL_PX[1],
        header_height_px=HEADER_PX,
    )


def naive_cells(layout: GridLayout) -> list[QRect]:
    """Every cell, one after the other."""
    cells: list[QRect] = []
    top = 0
    for first, end in pairwise([*layout._starts, layout.count]):
        top += layout.header_height_px
        for number in range(end - first):
            if number and number % layout.columns == 0:
                top += CELL_PX[1]
            cells.append(QRect(number % layout.columns * CELL_PX[0], top, *CELL_PX))
        top += CELL_PX[1]
    assert layout.height_px == top
    return cells


@given(layout=layouts(), x=st.integers(-5, 60), y=st.integers(-5, 200))
def test_every_cell_is_found_where_it_stands(layout, x, y):
    cells = naive_cells(layout)
    assert [layout.rect(row) for row in range(layout.count)] == cells
    here = [row for row, cell in enumerate(cells) if cell.contains(QPoint(x, y))]
    assert layout.row_at(x, y) == (here[0] if here else None)
    if here:
        assert layout.nearest_row(x, y) == here[0]
    assert layout.nearest_row(x, y) in range(layout.count)


@given(layout=layouts(), top=st.integers(-20, 200), height=st.integers(1, 60))
def test_a_band_knows_the_rows_in_it(layout, top, height):
    cells = naive_cells(layout)
    inside = [r for r, c in enumerate(cells) if c.top() < top + height and c.bottom() >= top]
    assert list(layout.rows_between(top, top + height)) == inside


@given(
    layout=layouts(),
    area=st.builds(QRect, st.integers(-9, 60), st.integers(-9, 160), *[st.integers(1, 70)] * 2),
)
def test_an_area_knows_the_cells_it_touches(layout, area):
    touched = [row for row, cell in enumerate(naive_cells(layout)) if cell.intersects(area)]
    assert [row for rows in layout.rows_in(area) for row in rows] == touched


@given(layout=layouts(), data=st.data())
def test_up_and_down_lead_to_the_next_line_and_never_astray(layout, data):
    cells = naive_cells(layout)
    row = data.draw(st.integers(0, layout.count - 1))
    lines = sorted({cell.top() for cell in cells})
    line = lines.index(cells[row].top())
    for there, step in ((layout.above(row), -1), (layout.below(row), 1)):
        if not 0 <= line + step < len(lines):
            assert there == row
            continue
        in_line = [r for r, cell in enumerate(cells) if cell.top() == lines[line + step]]
        column = cells[row].left() // CELL_PX[0]
        assert there == in_line[min(column, len(in_line) - 1)]


@given(layout=layouts(), data=st.data())
def test_pages_make_headway_until_the_end(layout, data):
    row = data.draw(st.integers(0, layout.count - 1))
    last_line = layout.rect(layout.count - 1).top()
    for _ in range(layout.count):
        there = layout.a_page_away(row, 20)
        assert there == row or layout.rect(there).top() > layout.rect(row).top()
        row = there
    assert layout.rect(row).top() == last_line
    for _ in range(layout.count):
        row = layout.a_page_away(row, -20)
    assert layout.rect(row).top() == layout.rect(0).top()


def test_headers_stand_above_their_cells():
    layout = GridLayout(
        5, starts=(0, 3), columns=2, cell_width_px=10, cell_height_px=7, header_height_px=5
    )
    assert layout.header_rect(1) == QRect(0, 5 + 2 * 7, 20, 5)
    assert layout.rect(3).top() == layout.header_rect(1).bottom() + 1
    assert layout.row_at(3, 6 + 14) is None, "a header is no row"
    assert list(layout.sections_between(0, 19)) == [0]
    assert list(layout.sections_between(18, 20)) == [0, 1]


def test_nothing_has_no_rows():
    layout = GridLayout()
    assert layout.height_px == 0
    assert layout.row_at(0, 0) is None
    assert not layout.rows_between(0, 100)
    assert not layout.sections_between(0, 100)
    with pytest.raises(ValueError, match="no nearest row"):
        layout.nearest_row(0, 0)
