"""The photos that are decoded for the big view. Owns: which are kept, and which are being read.

On the shelf are the one that is open and its neighbours, at the size of the screen, so that the
next one is there at once. More pixels are read for the open one only, when someone zooms in.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from leccr_desktop.operations.viewing import Picture, Trouble, load_picture

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from leccr_desktop.task_runner import TaskRunner, Ticket

__all__ = ["PictureShelf"]


class PictureShelf(QObject):
    """Reads photos off the Qt thread, the open one first.

    Args:
        runner: where they are read.

    Signals:
        shown: the `Picture` of the open photo, at the size of the screen.
        detailed: the `Picture` of the open photo from as many pixels as are worth it.
        failed: the `Trouble` with the open photo.
    """

    shown = Signal(object)
    detailed = Signal(object)
    failed = Signal(object)

    def __init__(self, runner: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._side_px = 0
        self._open: Path | None = None
        self._neighbours: tuple[Path, ...] = ()
        self._pictures: dict[Path, Picture] = {}
        self._reading: dict[Path, Ticket] = {}
        self._detail: Ticket | None = None

    def __len__(self) -> int:
        return len(self._pictures)

    def open(self, path: Path, *, side_px: int, neighbours: Sequence[Path] = ()) -> None:
        """Show a photo, and read those beside it once it is there.

        Args:
            path: the photo.
            side_px: the longer side that the screen can show.
            neighbours: photos that may be opened next, the likeliest first.
        """
        if side_px != self._side_px:
            self.clear()
            self._side_px = side_px
        self._drop_detail()
        self._open = path
        self._neighbours = tuple(neighbours)
        self._forget_all_but({path, *neighbours})
        if path in self._pictures:
            self._settle(path, self._pictures[path])
        elif path not in self._reading:
            self._read(path)

    def want_detail(self) -> None:
        """Read the open photo from as many pixels as are worth it, unless that is under way."""
        if self._open is None or self._detail is not None or self._open not in self._pictures:
            return
        self._detail = load_picture(
            runner=self._runner,
            path=self._open,
            side_px=self._pictures[self._open].detail_side_px,
            then=self.detailed.emit,
            failed=self._keep_coarse,
        )

    def clear(self) -> None:
        """Keep nothing, and read nothing on."""
        self._open = None
        self._neighbours = ()
        self._drop_detail()
        self._forget_all_but(set())

    def _read(self, path: Path) -> None:
        self._reading[path] = load_picture(
            runner=self._runner,
            path=path,
            side_px=self._side_px,
            then=partial(self._settle, path),
            failed=partial(self._give_up, path),
        )

    def _settle(self, path: Path, picture: Picture) -> None:
        self._reading.pop(path, None)
        self._pictures[path] = picture
        if path == self._open:
            self.shown.emit(picture)
        self._read_neighbours()

    def _give_up(self, path: Path, trouble: Trouble) -> None:
        self._reading.pop(path, None)
        if path == self._open:
            self.failed.emit(trouble)
            self._read_neighbours()
        # A neighbour that cannot be read is told of when it is opened.

    def _read_neighbours(self) -> None:
        if self._open in self._reading:
            return
        for path in self._neighbours:
            if path not in self._pictures and path not in self._reading:
                self._read(path)

    def _keep_coarse(self, _: Trouble) -> None:
        # The file went away while it is open: what is shown stays.
        self._detail = None

    def _drop_detail(self) -> None:
        if self._detail is not None:
            self._detail.drop()
            self._detail = None

    def _forget_all_but(self, wanted: set[Path]) -> None:
        for path in self._pictures.keys() - wanted:
            del self._pictures[path]
        for path in self._reading.keys() - wanted:
            self._reading.pop(path).drop()
