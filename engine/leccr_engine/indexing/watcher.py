"""Noticing changes on disk. Owns: the watch threads and what changed since somebody last asked.

watchfiles does the watching. On top of it: roots that come and go (an external drive), polling
where the system cannot notify (network shares, no watches left), and bursts: beyond `MAX_PATHS`
changed paths a root is simply to be scanned anew. Changes are kept until they are taken, so none
is lost while an index run is busy.
"""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Self

from watchfiles import Change, watch

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from types import TracebackType

logger = logging.getLogger(__name__)

MAX_PATHS = 2_000
"""Changed paths of one root that are kept one by one. Far below the 16,384 events that Linux
queues, so a burst that overflows that queue has long become a scan of its root."""

ROOT_CHECK_MS = 500
"""How often to look whether a root has come, gone or been replaced; nothing notifies of that."""

POLL_SECOND_LOOK_S = 2.0
"""The poller compares times in whole seconds: what it saw change may have changed once more."""

NETWORK_FILE_SYSTEMS = frozenset(
    {
        "9p",
        "afs",
        "ceph",
        "cifs",
        "davfs",
        "drvfs",
        "fuse.davfs",
        "fuse.rclone",
        "fuse.s3fs",
        "fuse.sshfs",
        "glusterfs",
        "lustre",
        "nfs",
        "nfs4",
        "smb2",
        "smb3",
        "smbfs",
        "vboxsf",
        "virtiofs",
    }
)
"""File systems, as Linux names them, whose changes by others notify nobody."""

Identity = tuple[int, int]
"""Device and inode of a root: a drive mounted over a folder changes it."""


@dataclass(frozen=True, slots=True)
class WatchSettings:
    """How to watch.

    Attributes:
        debounce_ms: a burst is noted after this long at the latest.
        quiet_ms: ... or as soon as nothing happened for this long.
        poll_ms: how often to look where the system cannot notify.
        polling: None to poll only where it is needed.
    """

    debounce_ms: int = 1_600
    quiet_ms: int = 300
    poll_ms: int = 2_000
    polling: bool | None = None


@dataclass(frozen=True, slots=True)
class Changes:
    """What changed on disk since the last time.

    Attributes:
        roots: to be scanned anew as a whole, or to be set offline.
        paths: files and folders that came, changed or went, by the root they are in; no root is
            in both.
    """

    roots: frozenset[Path]
    paths: dict[Path, frozenset[Path]]

    def __bool__(self) -> bool:
        return bool(self.roots or self.paths)


class Watcher:
    """Watches roots; a context manager.

    Entering returns once every root that is there is being watched: what happens later is seen.

    Args:
        roots: absolute paths of folders or files; they need not be there now.
        ignore: folders whose changes are our own, such as the library's.
        settings: how to watch.
    """

    def __init__(
        self,
        roots: Iterable[Path],
        *,
        ignore: Sequence[Path] = (),
        settings: WatchSettings | None = None,
    ) -> None:
        self._roots = tuple(roots)
        self._ignore = tuple(path.resolve() for path in ignore)
        self._settings = settings or WatchSettings()
        self._changed = threading.Condition()
        self._dirty_roots: set[Path] = set()
        self._dirty_paths: dict[Path, set[Path]] = {}
        self._failure: BaseException | None = None
        self._stop = threading.Event()
        self._threads: list[threading.Thread] = []

    def __enter__(self) -> Self:
        polled = [root for root in self._roots if self._must_poll(root)]
        notified = [root for root in self._roots if root not in polled]
        ready: list[threading.Event] = []
        for roots, polling in ((notified, False), (polled, True)):
            if roots:
                ready.append(threading.Event())
                self._threads.append(
                    threading.Thread(
                        target=self._run,
                        args=(roots, polling, ready[-1]),
                        name="leccr-watch",
                        daemon=True,
                    )
                )
        for thread in self._threads:
            thread.start()
        for event in ready:
            event.wait()
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._stop.set()
        for thread in self._threads:
            thread.join()

    def take(self, *, timeout_s: float) -> Changes:
        """Take what changed since the last call, waiting for something to change.

        Returns:
            The changes, empty when nothing changed in time.

        Raises:
            OSError: the roots cannot be watched, not even by polling.
        """
        with self._changed:
            self._changed.wait_for(
                lambda: self._dirty_roots or self._dirty_paths or self._failure, timeout_s
            )
            if self._failure is not None:
                raise self._failure
            changes = Changes(
                frozenset(self._dirty_roots),
                {
                    root: frozenset(paths)
                    for root, paths in self._dirty_paths.items()
                    if root not in self._dirty_roots
                },
            )
            self._dirty_roots = set()
            self._dirty_paths = {}
        return changes

    def _must_poll(self, root: Path) -> bool:
        if self._settings.polling is not None:
            return self._settings.polling
        return _file_system(root) in NETWORK_FILE_SYSTEMS

    def _run(self, roots: Sequence[Path], polling: bool, ready: threading.Event) -> None:
        try:
            self._follow(roots, polling, ready)
        except BaseException as error:  # noqa: BLE001 - handed to whoever takes the changes
            with self._changed:
                self._failure = error
                self._changed.notify_all()
        finally:
            ready.set()

    def _follow(self, roots: Sequence[Path], polling: bool, ready: threading.Event) -> None:
        there = _identities(roots)
        while not self._stop.is_set():
            try:
                self._watch_while_there(there, roots, polling, ready)
            except FileNotFoundError:
                pass  # it went between looking and watching
            except OSError as error:
                if polling:
                    raise
                logger.warning(
                    "Polling instead of watching %s: %s", ", ".join(map(str, roots)), error
                )
                polling = True
                self._note_roots(roots)
            now = _identities(roots)
            self._note_roots(root for root in roots if there.get(root) != now.get(root))
            there = now

    def _watch_while_there(
        self,
        there: dict[Path, Identity],
        roots: Sequence[Path],
        polling: bool,
        ready: threading.Event,
    ) -> None:
        """Watch until stopped, or until a root comes, goes or is replaced."""
        if not there:
            ready.set()
            self._stop.wait(ROOT_CHECK_MS / 1000)
            return
        settings = self._settings
        unseen_before = ready.is_set()
        second_looks: deque[tuple[float, set[tuple[Change, str]]]] = deque()
        for changes in watch(
            *there,
            watch_filter=None,
            debounce=settings.debounce_ms,
            step=settings.quiet_ms,
            stop_event=self._stop,
            rust_timeout=ROOT_CHECK_MS,
            yield_on_timeout=True,
            force_polling=polling,
            poll_delay_ms=settings.poll_ms,
            ignore_permission_denied=True,
            raise_interrupt=False,
        ):
            # Only the first answer says that the watch stands. After a restart, nobody saw what
            # happened before it did.
            if unseen_before:
                self._note_roots(there)
                unseen_before = False
            ready.set()
            self._note_paths(there, changes, polling=polling)
            if polling:
                now_s = time.monotonic()
                while second_looks and second_looks[0][0] <= now_s:
                    self._note_paths(there, second_looks.popleft()[1], polling=True)
                if changes:
                    second_looks.append((now_s + POLL_SECOND_LOOK_S, changes))
            if _identities(roots) != there:
                return

    def _note_roots(self, roots: Iterable[Path]) -> None:
        with self._changed:
            self._dirty_roots.update(roots)
            self._changed.notify_all()

    def _note_paths(
        self, roots: Iterable[Path], changes: Iterable[tuple[Change, str]], *, polling: bool
    ) -> None:
        # Where the system resolves symlinks in what it reports, roots must be compared resolved.
        places = [(place, root) for root in roots for place in {root, root.resolve()}]
        # The innermost root first.
        places.sort(key=lambda entry: len(entry[0].parts), reverse=True)
        with self._changed:
            for change, name in changes:
                path = Path(name)
                if any(path.is_relative_to(folder) for folder in self._ignore):
                    continue
                # A poller reports a folder beside whatever comes or goes in it.
                if polling and change is Change.modified and path.is_dir():
                    continue
                for place, root in places:
                    if path.is_relative_to(place):
                        self._note_path(root, root / path.relative_to(place))
                        break
            self._changed.notify_all()

    def _note_path(self, root: Path, path: Path) -> None:
        if root in self._dirty_roots:
            return
        paths = self._dirty_paths.setdefault(root, set())
        paths.add(path)
        if path == root or len(paths) > MAX_PATHS:
            self._dirty_roots.add(root)
            del self._dirty_paths[root]


def _identities(roots: Iterable[Path]) -> dict[Path, Identity]:
    there = {}
    for root in roots:
        try:
            status = root.stat()
        except OSError:
            continue
        there[root] = (status.st_dev, status.st_ino)
    return there


def _file_system(path: Path) -> str | None:
    """Name the file system that a path is on; None where only Linux would say."""
    mounts = Path("/proc/mounts")
    if not mounts.exists():
        return None
    path = path.resolve()
    best: tuple[int, str | None] = (-1, None)
    for line in mounts.read_text(encoding="utf-8", errors="surrogateescape").splitlines():
        _device, point, kind, *_rest = line.split(" ")
        mount = Path(point.replace("\\040", " "))
        if path.is_relative_to(mount) and len(mount.parts) >= best[0]:
            best = (len(mount.parts), kind)
    return best[1]
