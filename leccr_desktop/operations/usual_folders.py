"""Where photos usually are. Owns: the folders offered at the first run, and how much is in them."""

from __future__ import annotations

import time
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from leccr_desktop.task_runner import Lane

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from threading import Event

    from leccr_desktop.task_runner import TaskRunner, Ticket
    from leccr_engine.errors import LeccrError

__all__ = ["MediaCount", "Origin", "UsualFolder", "count_media", "find_usual_folders"]

_PATIENCE_S = 20.0
_CAMERA_FOLDER = "DCIM"
"""What every camera calls it. Source: the DCF standard."""


class Origin(StrEnum):
    """What a folder is to a person."""

    PICTURES = "pictures"
    VIDEOS = "videos"
    DESKTOP = "desktop"
    UPLOADS = "uploads"
    """Where another program puts what a phone has taken."""
    CARD = "card"
    """A camera or its memory card, connected now."""
    CHOSEN = "chosen"
    """The person has named it."""


@dataclass(frozen=True, slots=True)
class UsualFolder:
    """A folder that may hold photos or videos.

    Attributes:
        path: is there.
        origin: what it is.
    """

    path: Path
    origin: Origin

    @property
    def is_suggested(self) -> bool:
        """Whether most people want it: a desktop is clutter, a card goes away again."""
        return self.origin not in (Origin.DESKTOP, Origin.CARD)


@dataclass(frozen=True, slots=True)
class MediaCount:
    """How many photos and videos there are.

    Attributes:
        files: counted.
        is_whole: whether that is all of them.
    """

    files: int
    is_whole: bool


def find_usual_folders(
    *,
    runner: TaskRunner,
    then: Callable[[tuple[UsualFolder, ...]], None],
    failed: Callable[[LeccrError], None],
) -> Ticket:
    """Look which of the usual folders there are; none twice, none inside another."""

    def find() -> tuple[UsualFolder, ...]:
        found: list[UsualFolder] = []
        for folder in _candidates():
            is_new = not any(folder.path.is_relative_to(other.path) for other in found)
            if is_new and folder.path.is_dir():
                found.append(folder)
        return tuple(found)

    return runner.run(find, lane=Lane.MEDIA, then=then, failed=failed)


def count_media(
    *,
    runner: TaskRunner,
    folder: Path,
    stop: Event,
    then: Callable[[MediaCount], None],
    failed: Callable[[LeccrError], None],
) -> Ticket:
    """Count the photos and videos in a folder, by their names.

    Args:
        runner: where it is looked through.
        folder: with all below it.
        stop: ends the counting early when set.
        then: gets what was counted until then, or for as long as a person would wait.
        failed: gets a `MediaError` where the folder cannot be read.
    """

    def count() -> MediaCount:
        from leccr_engine.media.scanner import scan

        end_s = time.monotonic() + _PATIENCE_S
        files = 0
        for _ in scan(folder):
            files += 1
            if stop.is_set() or time.monotonic() > end_s:
                return MediaCount(files, is_whole=False)
        return MediaCount(files, is_whole=True)

    return runner.run(count, lane=Lane.MEDIA, then=then, failed=failed)


def _candidates() -> Iterator[UsualFolder]:
    import platformdirs
    from PySide6.QtCore import QStorageInfo

    home = Path.home()
    yield UsualFolder(platformdirs.user_pictures_path(), Origin.PICTURES)
    yield UsualFolder(platformdirs.user_videos_path(), Origin.VIDEOS)
    for parts in (("Dropbox", "Camera Uploads"), ("OneDrive", "Pictures"), (_CAMERA_FOLDER,)):
        yield UsualFolder(home.joinpath(*parts), Origin.UPLOADS)
    yield UsualFolder(platformdirs.user_desktop_path(), Origin.DESKTOP)
    for volume in QStorageInfo.mountedVolumes():
        if volume.isReady():
            yield UsualFolder(Path(volume.rootPath()) / _CAMERA_FOLDER, Origin.CARD)
