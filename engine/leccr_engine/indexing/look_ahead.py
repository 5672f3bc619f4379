"""Work done in threads, ahead of who needs it. Owns: the threads and the memory they may fill.

An item is counted from the moment it starts (an estimate) until the caller gives its result back,
so the look-ahead is bounded by bytes: hundreds of photos wait together, a long video waits alone.
"""

from __future__ import annotations

from collections import deque
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Generic, Self, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from types import TracebackType

Item = TypeVar("Item")
Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Sizes(Generic[Item, Result]):
    """How many bytes things take.

    Attributes:
        before: of an item's result, as long as nobody knows it.
        after: of a result.
    """

    before: Callable[[Item], int]
    after: Callable[[Result], int]


@dataclass(frozen=True, slots=True)
class Limits:
    """How far ahead to look.

    Attributes:
        threads: items at work at once.
        waiting: items at work or waiting for the caller, at most.
        waiting_bytes: what these may hold. One item is always let through, so one that is larger
            is slow, not impossible.
    """

    threads: int
    waiting: int
    waiting_bytes: int


class LookAhead(Generic[Item, Result]):
    """Applies a function to items in threads and hands the results out as they come.

    A context manager. Not thread-safe: one thread asks and gives back.

    Args:
        items: pulled on the asking thread, when there is room.
        work: called on a thread of the pool. What it raises is raised by `next`.
        sizes: how many bytes an item and a result take.
        limits: how far ahead to look.
    """

    def __init__(
        self,
        items: Iterable[Item],
        work: Callable[[Item], Result],
        *,
        sizes: Sizes[Item, Result],
        limits: Limits,
    ) -> None:
        self._items: Iterator[Item] | None = iter(items)
        self._first: deque[Item] = deque()
        self._work = work
        self._sizes = sizes
        self._limits = limits
        self._threads = ThreadPoolExecutor(limits.threads, thread_name_prefix="leccr-look-ahead")
        self._finished: SimpleQueue[tuple[int, Result | BaseException]] = SimpleQueue()
        self._working = 0
        self._waiting = 0
        self._waiting_bytes = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        # After an exception nobody wants what is at work; the threads end with what they are at.
        self._threads.shutdown(wait=exc is None, cancel_futures=True)

    @property
    def stalled(self) -> bool:
        """Whether nothing is at work: `next` has nothing until the caller gives something back."""
        self._fill()
        return not self._working

    def push(self, item: Item) -> None:
        """Do one more item, before the others."""
        self._first.append(item)

    def next(self, *, timeout_s: float) -> Result | None:
        """Take the next result, whichever is ready first.

        Returns:
            None when nothing came in time or when `stalled`.

        Raises:
            Exception: whatever `work` raised for this item.
        """
        self._fill()
        if not self._working:
            return None
        try:
            assumed, result = self._finished.get(timeout=timeout_s)
        except Empty:
            return None
        self._working -= 1
        self._waiting_bytes -= assumed
        if isinstance(result, BaseException):
            raise result
        self._waiting_bytes += self._sizes.after(result)
        self._fill()
        return result

    def give_back(self, result: Result) -> None:
        """Say that a result's memory is free again."""
        self._waiting -= 1
        self._waiting_bytes -= self._sizes.after(result)

    def _fill(self) -> None:
        while self._waiting < self._limits.waiting:
            if self._waiting and self._waiting_bytes >= self._limits.waiting_bytes:
                return
            item = self._pull()
            if item is None:
                return
            assumed = self._sizes.before(item)
            if self._waiting and self._waiting_bytes + assumed > self._limits.waiting_bytes:
                self._first.appendleft(item)
                return
            self._working += 1
            self._waiting += 1
            self._waiting_bytes += assumed
            self._threads.submit(self._run, item, assumed)

    def _pull(self) -> Item | None:
        if self._first:
            return self._first.popleft()
        if self._items is None:
            return None
        for item in self._items:
            return item
        self._items = None
        return None

    def _run(self, item: Item, assumed: int) -> None:
        result: Result | BaseException
        try:
            result = self._work(item)
        except BaseException as error:  # noqa: BLE001 - handed to the thread that asks
            result = error
        self._finished.put((assumed, result))
