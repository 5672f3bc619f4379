"""The real window with someone at it who has a stopwatch. Run by `benchmarks.window`, as its child.

It starts as `leccr-desktop` does after a double-click, over the library of the environment. What
stands in for the program's own does the same, and takes the time: a main window that says when it
was painted, an encoder that says when a vector was known, a session that says when a search was
done. And the model is loaded only after the scrolling, so that memory and frames are known without.
"""

from __future__ import annotations

import json
import os
import sys
import time
from dataclasses import asdict, dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

from benchmarks.stopwatch import Lap, Stopwatch, memory_mib
from leccr_desktop.__main__ import main as start_program
from leccr_desktop.operations.searching import warm_search
from leccr_desktop.operations.session import EngineSession
from leccr_desktop.operations.text_encoder import TextEncoderProcess
from leccr_desktop.window import app as window_app
from leccr_desktop.window import main_window
from leccr_desktop.window.main_window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    import numpy as np
    from numpy.typing import NDArray
    from PySide6.QtGui import QPaintEvent

    from leccr_desktop.operations.query import Query
    from leccr_desktop.operations.session import Answer

__all__ = ["Drive", "Plan", "Report", "ScrollReport", "SearchReport", "main"]

QUERIES = (
    "dog", "ein Hund am Strand", "собака", "كلب", "犬", "mbwa", "白い車", "red bicycle",
    "la neige en montagne", "birthday cake", "boats in a harbour", "old man reading",
)  # fmt: skip

MAY_COME_LATER = ("torch", "numpy", "cv2", "faiss", "sqlite3", "PIL", "pydantic", "rich")

_PATIENCE_S = 60.0
_LOOK_MS = 5
_FRAME_S = 1 / 60
_GOLDEN = 0.6180339887


@dataclass(frozen=True, slots=True)
class Plan:
    """What to do.

    Attributes:
        started_ns: `time.monotonic_ns` right before this process was made.
        out: gets the report.
        frames: of each way of scrolling; 0: close the window as soon as it was painted.
    """

    started_ns: int
    out: str
    frames: int


@dataclass(slots=True)
class ScrollReport:
    """One way of scrolling.

    Attributes:
        name: which.
        frames: each of them; the CPU time is the Qt thread's own.
        rows: that were in the grid at the end.
        pictures: that arrived meanwhile.
    """

    name: str
    frames: list[Lap]
    rows: int
    pictures: int


@dataclass(slots=True)
class SearchReport:
    """One query, from when its vector was known until its first page was painted."""

    query: str
    lap: Lap


@dataclass(slots=True)
class Report:
    """What was measured.

    Attributes:
        painted: from the start of the process until the window was on the screen.
        loaded: those of `MAY_COME_LATER` that were imported by then.
        first_photos: from the start until some photos were in it.
        scrolls: ways of scrolling.
        search_ready: for the model and the index to be loaded.
        searches: queries.
        memory_mib: resident now, and at most until then; by what was in memory.
    """

    painted: Lap
    loaded: list[str]
    first_photos: Lap | None = None
    scrolls: list[ScrollReport] = field(default_factory=list)
    search_ready: Lap | None = None
    searches: list[SearchReport] = field(default_factory=list)
    memory_mib: dict[str, tuple[float, float]] = field(default_factory=dict)


class Drive:
    """Uses a window as its plan says; begins when it was painted.

    Args:
        plan: what to do.
        window: the real one.
        load_search: lets the window load the model and the index, which waits for it.
    """

    def __init__(self, plan: Plan, window: MainWindow, load_search: Callable[[], None]) -> None:
        self._plan = plan
        self._window = window
        self._load_search = load_search
        self._pictures = 0
        self._answered: Lap | None = None
        window.thumbnails.ready.connect(self._count_picture)
        window.feed.answered.connect(self._paint_answer)

    def run(self, report: Report) -> None:
        """Do all of it, after the first paint, and put it into the report."""
        if not self._plan.frames:
            return
        self._wait(lambda: self._window.results.rowCount() > 0 and self._pictures > 0)
        self._settle()
        report.first_photos = Stopwatch(since_ns=self._plan.started_ns).lap()
        report.scrolls = [self._grow(), *self._scroll_all()]
        report.memory_mib["without the model"] = memory_mib()
        report.search_ready = self._ready_search()
        report.memory_mib["with the model"] = memory_mib()
        # The first search of a process warms it up; with another query, since vectors are kept.
        self._search("a first query")
        report.searches = [self._search(query) for query in QUERIES]
        report.memory_mib["with the model, after searches"] = memory_mib()
        report.memory_mib["the model's own process"] = _largest_child_mib()

    # ---- scrolling

    def _grow(self) -> ScrollReport:
        """Go to the end until there is no more, as with the End key held down."""
        bar, model = self._window.page.grid.verticalScrollBar(), self._window.results
        frames: list[Lap] = []
        until = time.monotonic() + _PATIENCE_S
        while not model.complete and time.monotonic() < until:
            frames.append(self._frame(bar.maximum()))
        return ScrollReport("to the end, until all is listed", frames, model.rowCount(), 0)

    def _scroll_all(self) -> Iterator[ScrollReport]:
        grid = self._window.page.grid
        last, height = grid.verticalScrollBar().maximum(), grid.viewport().height()
        frames = range(self._plan.frames)
        wheel = [min(last, 24 * frame) for frame in frames]
        flick = [min(last, last // 4 + height // 3 * frame) for frame in frames]
        drag = [int(frame * _GOLDEN % 1 * last) for frame in frames]  # everywhere, in no order
        yield self._scroll("wheel, pictures decoded", wheel)
        yield self._scroll("wheel back, pictures in memory", reversed(wheel))
        yield self._scroll("flick, a third of a screen a frame", flick)
        yield self._scroll("scroll bar, anywhere each frame", drag)

    def _scroll(self, name: str, positions: Iterable[int]) -> ScrollReport:
        self._pictures = 0
        frames = [self._frame(position) for position in positions]
        return ScrollReport(name, frames, self._window.results.rowCount(), self._pictures)

    def _frame(self, position: int) -> Lap:
        """Scroll somewhere. A frame is all that the Qt thread does until the next one is due."""
        watch = Stopwatch(of_thread=True)
        self._window.page.grid.verticalScrollBar().setValue(position)
        QCoreApplication.processEvents()
        lap = watch.lap()
        # The rest of a 60th of a second, in which the workers have the machine to themselves.
        time.sleep(max(0.0, _FRAME_S - lap.wall_ms / 1000))
        return lap

    # ---- searching

    def _ready_search(self) -> Lap:
        warmed: list[Lap] = []
        watch = Stopwatch()
        self._window.warmed.connect(lambda: warmed.append(watch.lap()))
        self._load_search()
        self._wait(lambda: bool(warmed))
        return warmed[0]

    def _search(self, query: str) -> SearchReport:
        self._window.search_box.clear()
        self._wait(lambda: not self._window.feed.asking and not self._window.feed.query.text)
        self._settle()
        self._answered = None
        self._window.search_box.setText(query)
        self._wait(lambda: self._answered is not None)
        self._settle()
        if self._answered is None:
            raise RuntimeError(f"{query!r} was answered without a vector")
        return SearchReport(query, self._answered)

    def _paint_answer(self) -> None:
        """Paint what the answer has changed, at once, and take the time: that is the first page."""
        searched, since = _TimedSession.searched, _TimedSession.since
        if searched is not None and since is not None and self._window.feed.query.text:
            self._window.page.grid.viewport().repaint()
            self._answered = searched + since.lap()

    # ---- waiting

    def _settle(self) -> None:
        """Let what is under way behind an answer come to its end."""
        self._wait(lambda: not self._window.thumbnails.busy)

    def _wait(self, condition: Callable[[], bool]) -> None:
        """Run the event loop, which leaves the workers alone, until something is so."""
        loop = QEventLoop()
        until = time.monotonic() + _PATIENCE_S
        look = QTimer(interval=_LOOK_MS)
        look.timeout.connect(
            lambda: loop.quit() if condition() or time.monotonic() > until else None
        )
        look.start()
        loop.exec()
        look.stop()
        if not condition():
            said = self._window.page.notice or "nothing"
            raise TimeoutError(f"still waiting after {_PATIENCE_S} s; the window says {said}")

    def _count_picture(self) -> None:
        self._pictures += 1


def _largest_child_mib() -> tuple[float, float]:
    # Linux lists a child at the thread that started it.
    lists = Path("/proc/self/task").glob("*/children")
    children = {int(child) for file in lists for child in file.read_text().split()}
    return max(map(memory_mib, children), default=(0.0, 0.0))


class _TimedEncoder(TextEncoderProcess):
    """Knows when the vector of a query was known. Used on one thread at a time."""

    vector_known: Stopwatch | None = None

    def embed_text(self, texts: Sequence[str]) -> NDArray[np.float32]:
        vectors = super().embed_text(texts)
        # The search goes on on this thread.
        _TimedEncoder.vector_known = Stopwatch()
        return vectors


class _TimedSession(EngineSession):
    """Knows how long the last search took from its vector on, and how long ago that was."""

    searched: Lap | None = None
    since: Stopwatch | None = None

    def find(self, query: Query, *, count: int, new_sentences: int | None = None) -> Answer:
        answer = super().find(query, count=count, new_sentences=new_sentences)
        if query.is_search and _TimedEncoder.vector_known is not None:
            _TimedSession.searched = _TimedEncoder.vector_known.lap()
            # It is the Qt thread's turn now.
            _TimedSession.since = Stopwatch(os.getpid())
        return answer


class _PaintedWindow(MainWindow):
    """Hands itself over when it is told to begin, which is after its first paint."""

    def __init__(self, plan: Plan, search: _HeldSearch, **parts: Any) -> None:
        self._plan = plan
        self._search = search
        self._was_painted = False
        super().__init__(**parts)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._was_painted = True

    def start(self, folders: Sequence[Path] = ()) -> None:
        painted = Stopwatch(since_ns=self._plan.started_ns).lap()
        loaded = [name for name in MAY_COME_LATER if name in sys.modules]
        if not self._was_painted:
            raise RuntimeError("the window was not painted in time")
        super().start(folders)
        QTimer.singleShot(0, partial(self._hand_over, Report(painted, loaded)))

    def _hand_over(self, report: Report) -> None:
        try:
            Drive(self._plan, self, self._search.release).run(report)
            Path(self._plan.out).write_text(json.dumps(asdict(report)))
        finally:
            self.quit()


class _HeldSearch:
    """Loads model and index when it is let go, not when the window asks for them."""

    def __init__(self) -> None:
        self._held: list[Callable[[], object]] = []

    def hold(self, **what: Any) -> None:
        """Stands in for `warm_search`."""
        self._held.append(partial(warm_search, **what))

    def release(self) -> None:
        """Do what was asked for meanwhile."""
        while self._held:
            self._held.pop()()


def main() -> None:
    """Start the program as the plan in the first argument says."""
    plan = Plan(**json.loads(sys.argv[1]))
    search = _HeldSearch()
    for module, name, stand_in in (
        (window_app, "MainWindow", partial(_PaintedWindow, plan, search)),
        (window_app, "TextEncoderProcess", _TimedEncoder),
        (window_app, "EngineSession", _TimedSession),
        (main_window, "warm_search", search.hold),
    ):
        setattr(module, name, stand_in)
    del sys.argv[1:]  # as after a double-click
    start_program()


if __name__ == "__main__":
    main()
