"""Getting a model. Owns: room on the disk, progress, and installing only what was checked."""

from __future__ import annotations

import shutil
import time
from collections import deque
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Protocol

from leccr_engine.errors import Cancelled, ModelError
from leccr_engine.models.files import checked
from leccr_engine.models.installed import MODELS_VARIABLE

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable
    from pathlib import Path

    from leccr_engine.models.files import WantedFile
    from leccr_engine.models.installed import (
        InstalledFile,
        InstalledModel,
        InstalledModels,
        ModelSource,
    )

__all__ = ["SPARE_BYTES", "InstallProgress", "Origin", "install"]

SPARE_BYTES = 100 * 1000 * 1000
"""What stays free on the disk, for everything else on it."""

_RATE_OVER_S = 5.0


class Origin(Protocol):
    """Where a model is fetched from: the hub, or a folder."""

    @property
    def version(self) -> str:
        """Tells apart what must not be mixed, such as commits; part of a folder's name."""
        ...

    @property
    def files(self) -> tuple[WantedFile, ...]:
        """All that belongs to the model."""
        ...

    def source(self, files: tuple[InstalledFile, ...]) -> ModelSource:
        """Returns the word of where it came from, for files that were fetched and checked."""
        ...

    def fetch(self, file: WantedFile, target: Path, on_size: Callable[[int], None]) -> None:
        """Writes a file, going on where an earlier try stopped if that is possible.

        Args:
            file: one of `files`.
            target: may hold its beginning.
            on_size: called with what the target holds, in bytes; what it raises ends the fetching.

        Raises:
            ModelError: it cannot be had.
            OSError: the disk does not allow it.
        """
        ...


@dataclass(frozen=True, slots=True)
class InstallProgress:
    """How far it is.

    Attributes:
        file: in work.
        checking: whether its checksum is being computed; else it is being fetched.
        done_bytes: fetched of all files, earlier tries included.
        total_bytes: of all files.
        bytes_per_s: over the last seconds; None: not known yet.
        left_s: at that rate; None: not known yet.
    """

    file: str
    checking: bool
    done_bytes: int
    total_bytes: int
    bytes_per_s: float | None
    left_s: float | None


def install(
    origin: Origin,
    models: InstalledModels,
    model_id: str,
    *,
    replace: bool = False,
    on_progress: Callable[[InstallProgress], None] = lambda progress: None,
    cancel: threading.Event | None = None,
    free_bytes: Callable[[Path], int] = lambda folder: shutil.disk_usage(folder).free,
    clock: Callable[[], float] = time.monotonic,
) -> InstalledModel:
    """Fetches a model, checks it, and puts it into the models folder.

    Whatever interrupts, there is a whole model or none, and the next try goes on where this one
    stopped.

    Args:
        origin: what to fetch.
        models: where to.
        model_id: what it is called.
        replace: whether it may take the place of an installed one.
        on_progress: called often.
        cancel: when set, stop soon.
        free_bytes: room on the disk of a folder.
        clock: seconds, for the rate.

    Raises:
        ModelError: the id is taken, there is no room, or it cannot be had or is damaged.
        Cancelled: on request.
    """
    models.refuse_taken(model_id, replace=replace)
    with models.changing(model_id):
        unfinished = models.unfinished(model_id, origin.version)
        with models.telling():
            _refuse_full_disk(origin, models, unfinished, free_bytes)
        meter = _Meter(origin.files, on_progress, cancel, clock)
        files = []
        for file in origin.files:
            target = unfinished / file.name
            with models.telling():
                origin.fetch(file, target, partial(meter.fetched, file))
                files.append(_checked(file, target, meter))
        return models.finish(unfinished, model_id, origin.source(tuple(files)))


def _refuse_full_disk(
    origin: Origin,
    models: InstalledModels,
    unfinished: Path,
    free_bytes: Callable[[Path], int],
) -> None:
    there = sum(path.stat().st_size for path in unfinished.iterdir())
    needed = sum(file.size_bytes for file in origin.files) - there + SPARE_BYTES
    free = free_bytes(unfinished)
    if free < needed:
        raise ModelError(
            f"Not enough room for the model: {_mb(needed)} are needed, {_mb(free)} are free where "
            f"{models.folder} is. Make room, or name a folder on another disk in "
            f"{MODELS_VARIABLE}."
        )


def _checked(file: WantedFile, target: Path, meter: _Meter) -> InstalledFile:
    try:
        return checked(target, file, partial(meter.checking, file))
    except ModelError as error:
        target.unlink()
        raise ModelError(
            f"{error} It was deleted, and nothing is installed. Try again; if it happens again, "
            "the place it comes from is damaged."
        ) from error


class _Meter:
    """Adds up the bytes of all files, and tells how fast they come."""

    def __init__(
        self,
        files: tuple[WantedFile, ...],
        on_progress: Callable[[InstallProgress], None],
        cancel: threading.Event | None,
        clock: Callable[[], float],
    ) -> None:
        self._on_progress = on_progress
        self._cancel = cancel
        self._clock = clock
        self._total = sum(file.size_bytes for file in files)
        self._sizes: dict[str, int] = {}
        self._came = 0
        self._recent = deque([(clock(), 0)])

    def fetched(self, file: WantedFile, size: int) -> None:
        self._refuse_cancelled()
        # A file's first word is what an earlier try left: it did not come now.
        self._came += max(0, size - self._sizes.get(file.name, size))
        self._sizes[file.name] = size
        now = self._clock()
        self._recent.append((now, self._came))
        while now - self._recent[0][0] > _RATE_OVER_S:
            self._recent.popleft()
        self._tell(file, checking=False)

    def checking(self, file: WantedFile) -> None:
        self._refuse_cancelled()
        self._tell(file, checking=True)

    def _refuse_cancelled(self) -> None:
        if self._cancel is not None and self._cancel.is_set():
            raise Cancelled("Stopped. What was fetched so far stays; run the same again to go on.")

    def _tell(self, file: WantedFile, *, checking: bool) -> None:
        done, rate = sum(self._sizes.values()), self._rate()
        self._on_progress(
            InstallProgress(
                file=file.name,
                checking=checking,
                done_bytes=done,
                total_bytes=self._total,
                bytes_per_s=rate,
                left_s=(self._total - done) / rate if rate else None,
            )
        )

    def _rate(self) -> float | None:
        (since, before), (now, came) = self._recent[0], self._recent[-1]
        return (came - before) / (now - since) if now > since and came > before else None


def _mb(size_bytes: int) -> str:
    return f"{size_bytes / 1e6:,.0f} MB"
