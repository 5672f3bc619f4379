"""Where everything in the grid stands. Owns: the geometry, and nothing that is drawn.

Pure arithmetic over sections of equal cells: no list of rectangles is kept, so laying out a
hundred thousand cards costs as much as laying out their sections. Finding a row by a position, or
a position by a row, takes the logarithm of the number of sections.

Positions are in the coordinates of the contents: y = 0 is the top of the first section, x = 0 the
side where reading begins. The view mirrors x for right-to-left languages.
"""

from __future__ import annotations

from bisect import bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["GridLayout"]


class GridLayout:
    """Cells in lines, lines in sections; a section may have a header above its lines.

    Args:
        count: number of rows of the model.
        starts: first row of each section, ascending, beginning with 0; empty for no sections.
        columns: cells in a line, at least 1.
        cell_width_px: of each cell.
        cell_height_px: of each cell.
        header_height_px: of each section's header; 0 where there are none.
    """

    def __init__(
        self,
        count: int = 0,
        *,
        starts: Sequence[int] = (),
        columns: int = 1,
        cell_width_px: int = 1,
        cell_height_px: int = 1,
        header_height_px: int = 0,
    ) -> None:
        self.count = count
        self.columns = columns
        self.cell_width_px = cell_width_px
        self.cell_height_px = cell_height_px
        self.header_height_px = header_height_px if starts else 0
        self._starts = list(starts) or [0]
        tops = [0]
        for first, end in pairwise([*self._starts, count]):
            lines = -(-(end - first) // columns)
            tops.append(tops[-1] + self.header_height_px + lines * cell_height_px)
        self._tops = tops

    @property
    def height_px(self) -> int:
        """Of all there is."""
        return self._tops[-1]

    def rect(self, row: int) -> QRect:
        """The cell of a row."""
        section = self.section_of(row)
        line, column = divmod(row - self._starts[section], self.columns)
        return QRect(
            column * self.cell_width_px,
            self._tops[section] + self.header_height_px + line * self.cell_height_px,
            self.cell_width_px,
            self.cell_height_px,
        )

    def section_of(self, row: int) -> int:
        """Which section a row is in."""
        return bisect_right(self._starts, row) - 1

    def header_rect(self, section: int) -> QRect:
        """The header of a section, as wide as the cells."""
        width = self.columns * self.cell_width_px
        return QRect(0, self._tops[section], width, self.header_height_px)

    def sections_between(self, top_px: int, bottom_px: int) -> range:
        """The sections of which anything is in the band from `top_px` to before `bottom_px`."""
        if not self.count or bottom_px <= max(0, top_px) or top_px >= self.height_px:
            return range(0)
        first = self._section_at(top_px)
        return range(first, self._section_at(bottom_px - 1) + 1)

    def row_at(self, x_px: int, y_px: int) -> int | None:
        """The row whose cell is at a point; None beside the cells and on a header."""
        if not self.count or not 0 <= y_px < self.height_px:
            return None
        if not 0 <= x_px < self.columns * self.cell_width_px:
            return None
        section = self._section_at(y_px)
        inside_px = y_px - self._tops[section] - self.header_height_px
        if inside_px < 0:
            return None
        line, column = inside_px // self.cell_height_px, x_px // self.cell_width_px
        row = self._starts[section] + line * self.columns + column
        return row if row < self._end(section) else None

    def rows_between(self, top_px: int, bottom_px: int) -> range:
        """The rows of which anything is in the band from `top_px` to before `bottom_px`.

        Rows follow each other from top to bottom, so they are always one range.
        """
        if not self.count or bottom_px <= max(0, top_px) or top_px >= self.height_px:
            return range(0)
        return range(self._line_from(top_px), self._line_to(bottom_px))

    def rows_in(self, area: QRect) -> list[range]:
        """The rows whose cells an area touches, as ranges in ascending order."""
        first_column = max(0, area.left() // self.cell_width_px)
        end_column = min(self.columns, area.right() // self.cell_width_px + 1)
        rows = self.rows_between(area.top(), area.bottom() + 1)
        if not rows or first_column >= end_column:
            return []
        if end_column - first_column == self.columns:
            return [rows]
        ranges: list[range] = []
        line = rows.start
        while line < rows.stop:
            end = min(line + self.columns, self._end(self.section_of(line)))
            part = range(min(line + first_column, end), min(line + end_column, end))
            if part:
                ranges.append(part)
            line = end
        return ranges

    def above(self, row: int) -> int:
        """The row one line up, or the same where there is none."""
        section, first, column = self._place(row)
        if first > self._starts[section]:
            return first - self.columns + column
        if section == 0:
            return row
        start, end = self._starts[section - 1], self._end(section - 1)
        last_line = start + (end - start - 1) // self.columns * self.columns
        return min(last_line + column, end - 1)

    def below(self, row: int) -> int:
        """The row one line down, or the same where there is none."""
        section, first, column = self._place(row)
        end = self._end(section)
        if first + self.columns < end:
            return min(first + self.columns + column, end - 1)
        if section + 1 == len(self._starts):
            return row
        return min(self._starts[section + 1] + column, self._end(section + 1) - 1)

    def a_page_away(self, row: int, distance_px: int) -> int:
        """The row in the same column as far down, or up where negative, as fits `distance_px`."""
        area = self.rect(row)
        x_px, y_px = area.center().x(), area.top() + distance_px
        if y_px <= 0:
            return min(area.left() // self.cell_width_px, self._end(0) - 1)
        there = self.nearest_row(x_px, y_px)
        if there == row:
            return self.below(row) if distance_px > 0 else self.above(row)
        return there

    def nearest_row(self, x_px: int, y_px: int) -> int:
        """The row at a point, or the one that comes closest in the same line or the next.

        Raises:
            ValueError: there are no rows.
        """
        if not self.count:
            raise ValueError("There is no nearest row among none.")
        y_px = min(max(0, y_px), self.height_px - 1)
        section = self._section_at(y_px)
        inside_px = max(0, y_px - self._tops[section] - self.header_height_px)
        column = min(max(0, x_px // self.cell_width_px), self.columns - 1)
        row = self._starts[section] + inside_px // self.cell_height_px * self.columns + column
        return min(row, self._end(section) - 1)

    def _section_at(self, y_px: int) -> int:
        return min(max(0, bisect_right(self._tops, y_px) - 1), len(self._starts) - 1)

    def _end(self, section: int) -> int:
        following = section + 1
        return self._starts[following] if following < len(self._starts) else self.count

    def _place(self, row: int) -> tuple[int, int, int]:
        """Section, first row of the line, and column."""
        section = self.section_of(row)
        column = (row - self._starts[section]) % self.columns
        return section, row - column, column

    def _line_from(self, y_px: int) -> int:
        """First row of the first line that ends below a height."""
        y_px = max(0, y_px)
        section = self._section_at(y_px)
        inside_px = max(0, y_px - self._tops[section] - self.header_height_px)
        return self._starts[section] + inside_px // self.cell_height_px * self.columns

    def _line_to(self, y_px: int) -> int:
        """End of the last line that begins above a height."""
        section = self._section_at(min(y_px, self.height_px) - 1)
        inside_px = y_px - self._tops[section] - self.header_height_px
        lines = max(0, -(-inside_px // self.cell_height_px))
        return min(self._starts[section] + lines * self.columns, self._end(section))
