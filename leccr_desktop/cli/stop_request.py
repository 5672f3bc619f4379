"""Being told to stop. Owns: the signals and the standard input that ask a long command to end."""

from __future__ import annotations

import os
import select
import signal
import stat
import sys
import threading
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType, TracebackType

SIGNAL_EXIT_BASE = 128
"""A process that a signal ended exits with this plus the signal's number, by convention."""


class StopRequest:
    """Turns SIGINT, SIGTERM and, on demand, a closed standard input into an event.

    A context manager, for the main thread. The first signal asks for a clean stop; a second one
    of the same kind ends the process as if nobody listened.

    Args:
        watch_stdin: also stop when standard input closes: whoever started us is gone.
        hear: gets the lines that come there until then, without their ends, on a thread of its own.

    Attributes:
        event: set when asked to stop.
        exit_code: what to exit with then.
    """

    def __init__(
        self, *, watch_stdin: bool, hear: Callable[[bytes], None] = lambda _line: None
    ) -> None:
        self.event = threading.Event()
        self.exit_code = SIGNAL_EXIT_BASE + signal.SIGINT
        self._watch_stdin = watch_stdin
        self._hear = hear
        self._before: dict[int, signal.Handlers | int | None] = {}

    def __enter__(self) -> Self:
        for number in (signal.SIGINT, signal.SIGTERM):
            self._before[number] = signal.signal(number, self._on_signal)  # type: ignore[assignment]
        descriptor = _stdin_descriptor() if self._watch_stdin else None
        if descriptor is not None and _has_writer(descriptor):
            threading.Thread(
                target=self._read_to_end, args=(descriptor,), name="leccr-stdin", daemon=True
            ).start()
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)

    def _on_signal(self, number: int, _frame: FrameType | None) -> None:
        self.exit_code = SIGNAL_EXIT_BASE + number
        self.event.set()
        signal.signal(number, signal.SIG_DFL)

    def _read_to_end(self, descriptor: int) -> None:
        # The descriptor itself: a daemon thread inside sys.stdin would hold its lock at exit.
        rest = b""
        while chunk := os.read(descriptor, 4096):
            *lines, rest = (rest + chunk).split(b"\n")
            for line in lines:
                self._hear(line)
        self.event.set()


def _stdin_descriptor() -> int | None:
    try:
        return sys.stdin.fileno()
    except (AttributeError, ValueError, OSError):
        return None  # started without one, as from a desktop on Windows


def _has_writer(descriptor: int) -> bool:
    """Whether somebody holds the other end of a pipe.

    A terminal, a file or /dev/null ends for other reasons than that its writer is gone, and so
    does a pipe that nobody held from the start.
    """
    mode = os.fstat(descriptor).st_mode
    if not (stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode)):
        return False
    if not hasattr(select, "poll"):
        return True  # Windows cannot look without reading
    poll = select.poll()
    poll.register(descriptor, 0)
    return not any(happened & select.POLLHUP for _, happened in poll.poll(0))
