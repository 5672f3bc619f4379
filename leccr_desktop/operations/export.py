"""Copies for other places. Owns: writing files into a folder, whole or not at all.

A copy is written under a name of its own, then takes its place in one step: what stands under a
file's name is always whole. Nothing that was there is written over, and no original is touched.
"""

from __future__ import annotations

import errno
import filecmp
import os
import shutil
import threading
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from enum import Enum, StrEnum, auto
from functools import partial
from io import BytesIO
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QCoreApplication, QLocale

from leccr_desktop.operations.item_files import FileFailure, numbered, trouble_with
from leccr_desktop.operations.smaller_copy import SmallerCopies, write_smaller_copy
from leccr_desktop.task_runner import Lane
from leccr_engine.errors import Cancelled, LeccrError, MediaError
from leccr_engine.types import MediaKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from io import BufferedWriter
    from pathlib import Path

    from leccr_desktop.operations.media_item import MediaItem
    from leccr_desktop.task_runner import TaskRunner, Ticket

__all__ = [
    "Clash",
    "ExportError",
    "ExportOrder",
    "ExportProgress",
    "ExportReport",
    "export_copies",
]

_CHUNK_BYTES = 1 << 20

_NAMES_FAULT = frozenset({errno.EINVAL, errno.ENAMETOOLONG, errno.EILSEQ, errno.EFBIG})
"""What a folder answers that cannot take this one file. Whatever else it answers, it would
answer for the next file too."""


class ExportError(LeccrError):
    """The folder cannot take the copies; nothing was written."""


class Clash(StrEnum):
    """What to do where another file has the name already."""

    KEEP_BOTH = "keep-both"
    """The copy gets a number."""

    SKIP = "skip"
    """No copy is made."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportOrder:
    """What is to be copied, and how.

    Attributes:
        files: one item for each file.
        folder: where to; it is there already.
        clash: what to do where a name is taken by another content.
        smaller: make photos smaller; None copies them as they are. Videos always are.
    """

    files: tuple[MediaItem, ...]
    folder: Path
    clash: Clash = Clash.KEEP_BOTH
    smaller: SmallerCopies | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportReport:
    """What became of an order.

    Attributes:
        folder: where to.
        copied: files written.
        present: files that were there already, with the same content.
        skipped: files left out, because their name was taken.
        failed: files that could not be copied.
        stopped: why it ended early; empty where it did not.
        cancelled: whether the person ended it.
    """

    folder: Path
    copied: int
    present: int
    skipped: int
    failed: tuple[FileFailure, ...]
    stopped: str = ""
    cancelled: bool = False


@dataclass(eq=False, slots=True)
class ExportProgress:
    """How far an order is: written by the worker, looked at by the window whenever it likes.

    Attributes:
        total_files: in the order.
        done_files: dealt with, in whatever way.
        total_bytes: of the originals; 0 until they were looked at.
        done_bytes: of the originals dealt with.
    """

    total_files: int
    done_files: int = 0
    total_bytes: int = 0
    done_bytes: int = 0
    _cancel: threading.Event = field(default_factory=threading.Event)

    def cancel(self) -> None:
        """Ask for the end; from any thread."""
        self._cancel.set()

    @property
    def cancelled(self) -> bool:
        """Whether the end was asked for."""
        return self._cancel.is_set()


def export_copies(
    *,
    runner: TaskRunner,
    order: ExportOrder,
    progress: ExportProgress,
    then: Callable[[ExportReport], None],
    failed: Callable[[LeccrError], None],
) -> Ticket:
    """Copy files into a folder.

    Args:
        runner: where it runs.
        order: what and how.
        progress: kept up to date; its `cancel` ends the work within a chunk, or a picture.
        then: gets what became of it, also where it ended early.
        failed: gets the `ExportError` where the folder cannot take the copies.
    """
    work = _Export(order, progress).run
    return runner.run(work, lane=Lane.FILES, then=then, failed=failed)


class _Outcome(Enum):
    COPIED = auto()
    PRESENT = auto()
    SKIPPED = auto()


class _FolderFails(Exception):
    """The folder refuses; caused by its `OSError`."""


class _Export:
    def __init__(self, order: ExportOrder, progress: ExportProgress) -> None:
        self._order = order
        self._progress = progress
        self._written: set[Path] = set()

    def run(self) -> ExportReport:
        outcomes: list[_Outcome] = []
        failures: list[FileFailure] = []
        sizes = [_size(item.path) for item in self._order.files]
        self._progress.total_bytes = sum(sizes)
        self._check_folder(sizes)
        stopped, cancelled = "", False
        for item, size_bytes in zip(self._order.files, sizes, strict=True):
            done_bytes = self._progress.done_bytes
            try:
                self._check_cancelled()
                outcomes.append(self._export(item))
            except MediaError as error:
                failures.append(FileFailure(item.path, error.reason))
            except OSError as error:
                failures.append(FileFailure(item.path, trouble_with(error)))
            except Cancelled:
                cancelled = True
                break
            except _FolderFails as error:
                stopped = self._why_stopped(error)
                break
            self._progress.done_files += 1
            self._progress.done_bytes = done_bytes + size_bytes
        return ExportReport(
            folder=self._order.folder,
            copied=outcomes.count(_Outcome.COPIED),
            present=outcomes.count(_Outcome.PRESENT),
            skipped=outcomes.count(_Outcome.SKIPPED),
            failed=tuple(failures),
            stopped=stopped,
            cancelled=cancelled,
        )

    def _check_folder(self, sizes: list[int]) -> None:
        """Find out beforehand what would end the work in the middle."""
        translate = QCoreApplication.translate
        folder = self._order.folder
        try:
            probe = self._part()
            probe.touch(exist_ok=False)
            probe.unlink()
            free_bytes = shutil.disk_usage(folder).free
        except OSError as error:
            raise ExportError(
                translate(
                    "Export", "Nothing can be written to {folder}: {reason} Choose another folder."
                ).format(folder=folder, reason=trouble_with(error))
            ) from error
        needed_bytes = sum(map(self._room, self._order.files, sizes))
        if needed_bytes > free_bytes:
            size = partial(
                QLocale().formattedDataSize,
                precision=1,
                format=QLocale.DataSizeFormat.DataSizeSIFormat,
            )
            raise ExportError(
                translate(
                    "Export",
                    "There is not enough room in {folder}: {needed} are needed, {free} are free. "
                    "Nothing was copied.",
                ).format(folder=folder, needed=size(needed_bytes), free=size(free_bytes))
            )

    def _room(self, item: MediaItem, size_bytes: int) -> int:
        smaller = self._order.smaller
        if smaller is None or item.kind is MediaKind.VIDEO:
            return size_bytes
        # A JPEG takes under a byte a pixel, and a square has the most of them.
        return min(size_bytes, smaller.longest_px**2)

    def _export(self, item: MediaItem) -> _Outcome:
        smaller = self._order.smaller if item.kind is MediaKind.PHOTO else None
        part = self._part()
        try:
            if smaller is None:
                content, name = item.path, item.path.name
            else:
                content, name = part, f"{item.path.stem}.jpg"
                self._shrink(item.path, part, smaller)
            target = self._target(name, content)
            if isinstance(target, _Outcome):
                return target
            if smaller is None:
                self._copy(item.path, part)
            stat = item.path.stat()
            with _writing():
                os.utime(part, ns=(stat.st_atime_ns, stat.st_mtime_ns))
            while not self._settle(part, target):
                # Another program took the name meanwhile.
                target = self._target(name, part)
                if isinstance(target, _Outcome):
                    return target
            self._written.add(target)
            return _Outcome.COPIED
        finally:
            # Not there where it took its place. A folder that fails, fails for this too.
            with suppress(OSError):
                part.unlink(missing_ok=True)

    def _part(self) -> Path:
        return self._order.folder / f".leccr-{uuid4().hex}.part"

    def _target(self, name: str, content: Path) -> Path | _Outcome:
        """A name that is free, or what to do without one."""
        target = self._order.folder / name
        number = 1
        while True:
            with _writing():
                taken = os.path.lexists(target)
            if not taken:
                return target
            if _same(content, target):
                return _Outcome.PRESENT
            # Files of one order that share a name are not in each other's way.
            if self._order.clash is Clash.SKIP and target not in self._written:
                return _Outcome.SKIPPED
            number += 1
            target = self._order.folder / numbered(name, number)

    def _shrink(self, path: Path, part: Path, how: SmallerCopies) -> None:
        # In memory first: what fails in here is the photo's fault, what fails after the folder's.
        picture = BytesIO()
        write_smaller_copy(path, picture, how=how)
        self._check_cancelled()
        with _writing(), part.open("xb") as out:
            out.write(picture.getbuffer())
            _to_disk(out)

    def _copy(self, path: Path, part: Path) -> None:
        with path.open("rb") as source:
            with _writing():
                out = part.open("xb")
            with out:
                while chunk := source.read(_CHUNK_BYTES):
                    self._check_cancelled()
                    with _writing():
                        out.write(chunk)
                    self._progress.done_bytes += len(chunk)
                with _writing():
                    _to_disk(out)

    def _settle(self, part: Path, target: Path) -> bool:
        """Give a copy its name in one step. Returns: whether the name was still free."""
        with _writing():
            try:
                # Renaming writes over what is there, so the name is taken first.
                target.touch(exist_ok=False)
            except FileExistsError:
                return False
            try:
                part.replace(target)
            except OSError:
                target.unlink(missing_ok=True)
                raise
        return True

    def _check_cancelled(self) -> None:
        if self._progress.cancelled:
            raise Cancelled

    def _why_stopped(self, error: _FolderFails) -> str:
        translate = QCoreApplication.translate
        cause = error.__cause__
        folder = self._order.folder
        if isinstance(cause, OSError) and cause.errno in (errno.ENOSPC, errno.EDQUOT):
            return translate("Export", "{folder} is full.").format(folder=folder)
        if not folder.is_dir():
            return translate("Export", "{folder} is not there any more.").format(folder=folder)
        reason = trouble_with(cause) if isinstance(cause, OSError) else str(cause)
        return translate("Export", "Nothing more can be written to {folder}: {reason}").format(
            folder=folder, reason=reason
        )


@contextmanager
def _writing() -> Iterator[None]:
    """Tell what the folder refuses from what is wrong with one file."""
    try:
        yield
    except OSError as error:
        if error.errno in _NAMES_FAULT:
            raise
        raise _FolderFails from error


def _to_disk(out: BufferedWriter) -> None:
    """Have the bytes on the disk before the name is: a stick may be pulled out any time."""
    out.flush()
    try:
        os.fsync(out.fileno())
    except OSError as error:
        # Some shares cannot be asked; what was written is with them then.
        if error.errno not in (errno.EINVAL, errno.ENOTSUP):
            raise


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        # Said when its turn comes.
        return 0


def _same(content: Path, other: Path) -> bool:
    size_bytes = content.stat().st_size
    try:
        return other.stat().st_size == size_bytes and filecmp.cmp(content, other, shallow=False)
    except OSError:
        # A folder, or nothing that can be read: in any case not the same.
        return False
