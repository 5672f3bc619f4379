"""How smoothly the grid scrolls here, over generated photos. Prints; asserts nothing.

    python -m benchmarks.window_grid [--rows 100000] [--frames 600] [--size 1280x800]

A frame is all the Qt thread does for one step of a scroll: moving the contents, painting what came
into sight, asking for its pictures, and putting those on the screen that have arrived meanwhile.
The rows share some hundred files but no thumbnail, as if each were a photo of its own.
"""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PIL import Image
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from leccr_desktop.operations.media_item import MediaItem
from leccr_desktop.operations.thumbnail_files import ThumbnailFiles
from leccr_desktop.task_runner import TaskRunner
from leccr_desktop.window.grid.results_model import ResultsModel
from leccr_desktop.window.grid.results_view import ResultsView
from leccr_desktop.window.grid.sections import Grouping
from leccr_desktop.window.grid.thumbnail_store import ThumbnailStore
from leccr_desktop.window.theme import Theme
from leccr_engine.types import ContentHash, MediaKind

if TYPE_CHECKING:
    from collections.abc import Iterable

PHOTOS = 200
PHOTO_PX = (1200, 900)
FRAME_LIMIT_MS = 33


@dataclass(frozen=True, slots=True)
class Frames:
    """What one way of scrolling cost.

    Attributes:
        name: the way.
        times_ms: of each frame, as a person waits for it.
        cpu_ms: of each frame, what of it the Qt thread worked; the rest it waited for its turn.
        loaded: pictures that arrived meanwhile.
    """

    name: str
    times_ms: list[float]
    cpu_ms: list[float]
    loaded: int

    def line(self) -> str:
        """The figures as a line of the report."""
        percentiles = statistics.quantiles(self.times_ms, n=100)
        cpu_p99 = statistics.quantiles(self.cpu_ms, n=100)[98]
        over = sum(ms > FRAME_LIMIT_MS for ms in self.times_ms)
        return (
            f"{self.name:<34} p50 {percentiles[49]:6.1f} ms   p99 {percentiles[98]:6.1f} ms   "
            f"worst {max(self.times_ms):6.1f} ms   p99 of CPU {cpu_p99:5.1f} ms   "
            f"over {FRAME_LIMIT_MS} ms: {over} of {len(self.times_ms)}, {self.loaded} pictures"
        )


def write_photos(folder: Path) -> list[Path]:
    """Draws photos that take a JPEG decoder as long as real ones of their size."""
    random = np.random.default_rng(0)
    paths: list[Path] = []
    for number in range(PHOTOS):
        coarse = random.integers(0, 256, (30, 40, 3), dtype=np.uint8)
        path = folder / f"{number}.jpg"
        Image.fromarray(coarse).resize(PHOTO_PX, Image.Resampling.BICUBIC).save(path, quality=90)
        paths.append(path)
    return paths


def generated_items(paths: list[Path], rows: int) -> list[MediaItem]:
    """Rows as a library of several years has them, with badges on some."""
    newest = datetime(2024, 12, 31, 20)
    return [
        MediaItem(
            paths[row % len(paths)],
            MediaKind.PHOTO,
            start_ms=row,  # tells rows of one file apart; photos make no other use of it
            content_hash=ContentHash(f"{row:032x}"),
            taken_at=newest - timedelta(minutes=47 * row),
            favourite=row % 9 == 0,
            rating=row % 6 if row % 4 == 0 else 0,
            is_live=row % 13 == 0,
        )
        for row in range(rows)
    ]


class Grid:
    """A grid on a screen that nobody sees.

    Args:
        folder: where thumbnails are kept.
        size_px: width and height.
    """

    def __init__(self, folder: Path, size_px: tuple[int, int]) -> None:
        self.runner = TaskRunner()
        self.model = ResultsModel()
        files = ThumbnailFiles(folder, limit_bytes=1 << 30)
        self.store = ThumbnailStore(self.runner, files=files)
        self.view = ResultsView(self.model, self.store)
        self.view.resize(*size_px)
        self.view.show()
        self._arrived = 0
        self.store.ready.connect(self._count)

    def fill(self, items: list[MediaItem]) -> float:
        """Shows the rows. Returns: how long the Qt thread took, in ms."""
        began = time.perf_counter()
        self.model.replace(items, complete=True, grouping=Grouping.MONTH)
        QCoreApplication.processEvents()
        return (time.perf_counter() - began) * 1000

    def scroll(self, name: str, positions: Iterable[int]) -> Frames:
        """Scrolls through positions, a frame each."""
        bar = self.view.verticalScrollBar()
        times_ms: list[float] = []
        cpu_ms: list[float] = []
        self._arrived = 0
        for position in positions:
            began, cpu_began = time.perf_counter(), time.thread_time()
            bar.setValue(position)
            QCoreApplication.processEvents()
            elapsed_s = time.perf_counter() - began
            times_ms.append(elapsed_s * 1000)
            cpu_ms.append((time.thread_time() - cpu_began) * 1000)
            # The rest of a 60th of a second, in which the workers have the machine to themselves.
            time.sleep(max(0.0, 1 / 60 - elapsed_s))
        return Frames(name, times_ms, cpu_ms, self._arrived)

    def close(self) -> None:
        """Ends the threads."""
        self.runner.close()
        self.view.close()

    def _count(self) -> None:
        self._arrived += 1


def measure(
    folder: Path, *, rows: int, frames: int, size_px: tuple[int, int]
) -> tuple[float, list[Frames]]:
    """Scrolls in the ways that people do.

    Args:
        folder: for the photos and their thumbnails.
        rows: of the grid.
        frames: of each way of scrolling.
        size_px: of the grid.

    Returns:
        How long showing all rows took, in ms, and what each way of scrolling cost.
    """
    (folder / "photos").mkdir()
    items = generated_items(write_photos(folder / "photos"), rows)
    height = size_px[1]
    grid = Grid(folder / "thumbnails", size_px)
    filled_ms = grid.fill(items)
    last = grid.view.verticalScrollBar().maximum()
    random = np.random.default_rng(1)
    wheel = [min(last, 24 * frame) for frame in range(frames)]
    flick = [min(last, last // 4 + height // 3 * frame) for frame in range(frames)]
    drag = [int(position) for position in random.integers(0, last, frames)]
    results = [
        grid.scroll("wheel, pictures decoded", wheel),
        grid.scroll("wheel back, pictures in memory", reversed(wheel)),
        grid.scroll("flick, a third of a screen a frame", flick),
        grid.scroll("scroll bar, anywhere each frame", drag),
    ]
    grid.close()
    again = Grid(folder / "thumbnails", size_px)
    again.fill(items)
    results.append(again.scroll("wheel, pictures from disk", wheel))
    again.close()
    return filled_ms, results


def main(arguments: list[str] | None = None) -> int:
    """Measures and prints; returns the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.window_grid",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--frames", type=int, default=600, help="of each way of scrolling")
    parser.add_argument("--size", default="1280x800", help="of the grid, in pixels")
    options = parser.parse_args(arguments)
    width, height = (int(side) for side in options.size.split("x"))
    app = QApplication([])
    Theme(app)
    with tempfile.TemporaryDirectory() as name:
        filled_ms, results = measure(
            Path(name), rows=options.rows, frames=options.frames, size_px=(width, height)
        )
    print(f"{options.rows} rows, {width} x {height} px; all rows shown in {filled_ms:.0f} ms")
    for frames in results:
        print(frames.line())
    peak_mib = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"peak memory of the process {peak_mib:.0f} MiB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
