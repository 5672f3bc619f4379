"""The one bridge between threads and Qt. Owns: the worker threads and the way back from them.

Work goes to a lane; its result comes back on the Qt thread. A lane with one worker runs its
work in the order given and always on the same thread, which is what SQLite and FAISS want. Nothing
else in the window starts a thread.
"""

from __future__ import annotations

from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from leccr_engine.errors import LeccrError

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Lane", "TaskRunner", "Ticket"]

T = TypeVar("T")


class Lane(Enum):
    """A pool of worker threads, by what it is for. The value is its number of workers."""

    ENGINE = ("engine", 1)
    """The library, the index and the searches."""

    MODEL = ("model", 1)
    """Waiting for the text encoder to load: seconds, in which the library must go on answering."""

    THUMBNAILS = ("thumbnails", 2)
    """Small pictures for the grid: many, short, dropped when scrolled away."""

    MEDIA = ("media", 2)
    """The one picture that is open big; never waits behind the thumbnails, nor behind the one
    beside it that is being read ahead."""

    FILES = ("files", 2)
    """Copying, moving and looking at files for other programs. A copy may take minutes, beside
    which a file can still go to the trash."""

    def __init__(self, label: str, workers: int) -> None:
        self.label = label
        self.workers = workers


@dataclass(eq=False, slots=True)
class Ticket:
    """One piece of work under way.

    Attributes:
        future: the work.
        then: called on the Qt thread with the result.
        failed: called on the Qt thread with an expected failure.
        dropped: whether the caller has lost interest.
    """

    future: Future[Any]
    then: Callable[[Any], None]
    failed: Callable[[LeccrError], None]
    dropped: bool = False

    def drop(self) -> None:
        """Lose interest: unstarted work never runs, and no answer comes back."""
        self.dropped = True
        self.future.cancel()


class TaskRunner(QObject):
    """Runs work off the Qt thread and delivers its outcome on it.

    A `LeccrError` is an outcome and goes to `failed`. Any other exception is a bug: it is raised
    again on the Qt thread, where it reaches `sys.excepthook`.
    """

    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pools: dict[Lane, ThreadPoolExecutor] = {}
        self._live: set[Ticket] = set()
        self._closed = False
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], T],
        *,
        lane: Lane,
        then: Callable[[T], None],
        failed: Callable[[LeccrError], None],
    ) -> Ticket:
        """Start `work` on `lane`; returns at once.

        After `close`, nothing starts and no answer comes: a closing window may have a keystroke
        or a timer in flight.

        Args:
            work: runs on a worker thread; touches no Qt object.
            lane: where.
            then: gets the result, on the Qt thread.
            failed: gets the `LeccrError` instead, on the Qt thread.
        """
        if self._closed:
            ticket = Ticket(Future(), then, failed)
            ticket.drop()
            return ticket
        ticket = Ticket(self._pool(lane).submit(work), then, failed)
        self._live.add(ticket)
        ticket.future.add_done_callback(lambda _: self._finished.emit(ticket))
        return ticket

    def close(self, *, last_on_engine: Callable[[], None] | None = None) -> None:
        """Drop what has not started, wait for what has, and end the threads.

        Args:
            last_on_engine: runs at the end on the engine lane, e.g. to close the library on the
                thread that opened it.
        """
        if self._closed:
            return
        self._closed = True
        for ticket in self._live:
            ticket.drop()
        self._live.clear()
        engine = self._pools.get(Lane.ENGINE)
        if engine is not None and last_on_engine is not None:
            engine.submit(last_on_engine).result()
        for pool in self._pools.values():
            pool.shutdown(wait=True)
        self._pools.clear()

    def _pool(self, lane: Lane) -> ThreadPoolExecutor:
        if lane not in self._pools:
            self._pools[lane] = ThreadPoolExecutor(lane.workers, thread_name_prefix=lane.label)
        return self._pools[lane]

    @Slot(object)
    def _deliver(self, ticket: Ticket) -> None:
        self._live.discard(ticket)
        if ticket.dropped or self._closed:
            return
        try:
            result = ticket.future.result()
        except CancelledError:
            return
        except LeccrError as error:
            ticket.failed(error)
            return
        ticket.then(result)
