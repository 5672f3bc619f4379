"""Indexing, once or as long as somebody wants it. Owns: what is done next, and what holds it up.

    requests -> roots that are due -> changes that the watcher saw -> wait

A request or a stop interrupts the pass under way after its batch; what is left of it is due again.
The model is loaded for the first pass, and given up when it stands still for long or is told to
pause: a process that only waits keeps no model in memory.
"""

from __future__ import annotations

import gc
import time
from contextlib import ExitStack
from typing import TYPE_CHECKING, Protocol

from leccr_desktop.cli.index_requests import Exclude, Follow, Forget, Pause, Resume, Retry

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from leccr_desktop.cli.index_report import IndexReport
    from leccr_desktop.cli.index_requests import IndexRequest, IndexRequests
    from leccr_desktop.cli.stop_request import StopRequest
    from leccr_engine.indexing.indexer import Cancel, Indexer
    from leccr_engine.indexing.progress import IndexEvent
    from leccr_engine.indexing.watcher import Changes, Watcher
    from leccr_engine.library import Library
    from leccr_engine.library.records import Root

__all__ = ["IndexLoop", "MakeIndexer"]

WAIT_S = 0.5
"""How soon a waiting process notices that it is asked something or is to stop."""

MODEL_KEPT_S = 120.0
"""A model that nobody needed for so long is given up."""


class MakeIndexer(Protocol):
    """Loads the model."""

    def __call__(  # noqa: D102 - see the class
        self, *, on_event: Callable[[IndexEvent], None], cancel: Cancel
    ) -> Indexer: ...


class IndexLoop:
    """Works on some roots of a library.

    Args:
        library: open for writing.
        roots: what to look at.
        make_indexer: loads the model.
        report: told what happens.
        stop: ends it.
        requests: what it is asked meanwhile.
        watch: go on, and take up what changes on disk; else end once nothing is due.
        paused: wait for a `Resume` first.
    """

    def __init__(
        self,
        library: Library,
        roots: Sequence[Root],
        *,
        make_indexer: MakeIndexer,
        report: IndexReport,
        stop: StopRequest,
        requests: IndexRequests,
        watch: bool,
        paused: bool = False,
    ) -> None:
        self._library = library
        self._roots = [root.path for root in roots]
        self._make_indexer = make_indexer
        self._indexer: Indexer | None = None
        self._report = report
        self._stop = stop
        self._requests = requests
        self._watch = watch
        self._paused = paused
        self._due = set(self._roots)
        self._work_left = True
        self._retry_all = True
        self._watcher: Watcher | None = None
        self._watching = ExitStack()
        self._changes: Changes | None = None
        self._needed_s = time.monotonic()
        self._standing = ""

    # ---- what the indexer asks

    def is_set(self) -> bool:
        """Whether the pass under way is to end early."""
        return self._stop.event.is_set() or self._requests.waiting

    # ---- the loop

    def run(self) -> None:
        """Work until stopped; without `watch` until all is done.

        Raises:
            LibraryError: the library cannot be written.
            ModelError: the model is missing or cannot go on.
            OSError: the roots cannot be watched.
        """
        with self._watching:
            # Watch first, so that nothing changes unseen between the first pass and the watching.
            self._watch_roots()
            while not self._stop.event.is_set():
                if (request := self._requests.take()) is not None:
                    self._answer(request)
                elif self._paused:
                    self._stand("paused")
                    if (request := self._requests.take(timeout_s=WAIT_S)) is not None:
                        self._answer(request)
                elif self._work_left:
                    self._stand("working")
                    self._pass()
                elif self._watcher is None:
                    return
                else:
                    self._stand("watching")
                    self._wait(self._watcher)

    def _pass(self) -> None:
        from leccr_engine.errors import Cancelled
        from leccr_engine.indexing.watcher import Changes

        changes, self._changes = self._changes or Changes(frozenset(), {}), None
        paths = {root: paths for root, paths in changes.paths.items() if root not in self._due}
        whole = frozenset(self._due | changes.roots)
        # Until a root was looked at, it is due: an interruption loses no change.
        self._due |= changes.roots | paths.keys()
        try:
            if self._indexer is None:
                self._indexer = self._make_indexer(on_event=self._hear, cancel=self)
            if self._retry_all:
                # Their cause may be gone without the files having changed.
                self._library.retry_failed()
                self._retry_all = False
            summary = self._indexer.take_up(Changes(whole, paths))
        except Cancelled:
            return
        self._due.clear()
        self._work_left = False
        self._needed_s = time.monotonic()
        self._report.done(summary, cancelled=False, watching=self._watch)

    def _wait(self, watcher: Watcher) -> None:
        if changes := watcher.take(timeout_s=WAIT_S):
            self._changes = changes
            self._work_left = True
        elif time.monotonic() - self._needed_s > MODEL_KEPT_S:
            self._give_up_model()

    def _hear(self, event: IndexEvent) -> None:
        from leccr_engine.indexing.progress import RootScanned

        if isinstance(event, RootScanned):
            self._due.discard(event.root)
        self._report.event(event)

    def _stand(self, standing: str) -> None:
        if standing != self._standing:
            self._standing = standing
            self._report.standing(standing)

    def _give_up_model(self) -> None:
        if self._indexer is not None:
            self._indexer = None
            gc.collect()

    # ---- requests

    def _answer(self, request: IndexRequest) -> None:
        match request:
            case Pause():
                self._paused = True
                self._give_up_model()
            case Resume():
                self._paused = False
            case Follow(paths):
                self._follow(paths)
            case Forget(paths):
                self._forget(paths)
            case Exclude(path, patterns):
                self._exclude(path, patterns)
            case Retry(paths):
                if paths is None:
                    self._library.retry_failed()
                else:
                    self._library.retry(paths)
                self._work_left = True

    def _follow(self, paths: Iterable[Path]) -> None:
        from leccr_engine.errors import MediaError
        from leccr_engine.indexing.roots import follow

        for path in paths:
            try:
                followed = follow(self._library, [path])
            except MediaError as error:
                self._report.refused(path, error.reason)
            else:
                self._take_roots(root.path for root in followed)

    def _forget(self, paths: Iterable[Path]) -> None:
        forgotten = set(paths)
        for root in self._library.roots():
            if root.path in forgotten:
                self._library.remove_root(root.id)
        self._roots = [path for path in self._roots if path not in forgotten]
        self._due -= forgotten
        # A folder around a forgotten one sees its files now.
        around = [
            root for root in self._roots if any(path.is_relative_to(root) for path in forgotten)
        ]
        self._take_roots(around)

    def _exclude(self, path: Path, patterns: Sequence[str]) -> None:
        if path in self._roots:
            self._library.add_root(path, exclude=patterns)
            self._take_roots([path])

    def _take_roots(self, paths: Iterable[Path]) -> None:
        """Look at these from the start, whether they are new or not."""
        for path in paths:
            if path not in self._roots:
                self._roots.append(path)
            self._due.add(path)
        self._work_left = True
        self._watch_roots()

    def _watch_roots(self) -> None:
        """Watch the roots as they are now; what the watcher before them saw is due."""
        if not self._watch:
            return
        from leccr_engine.indexing.watcher import Watcher

        before, old = self._watching.pop_all(), self._watcher
        self._watcher = self._watching.enter_context(
            Watcher(self._roots, ignore=[self._library.folder])
        )
        with before:
            if old is not None:
                changes = old.take(timeout_s=0)
                self._due |= (changes.roots | changes.paths.keys()) & set(self._roots)
