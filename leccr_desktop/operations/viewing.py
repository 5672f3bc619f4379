"""Looking at one thing. Owns: the actions behind the thumbnails and the big view."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QImage

from leccr_desktop.task_runner import Lane
from leccr_engine.types import MediaKind

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from leccr_desktop.operations.media_item import MediaItem
    from leccr_desktop.operations.session import EngineSession, ItemDetails
    from leccr_desktop.task_runner import TaskRunner, Ticket
    from leccr_engine.errors import LeccrError

__all__ = ["load_photo", "load_thumbnail", "open_outside", "read_details"]


def load_thumbnail(
    *,
    runner: TaskRunner,
    item: MediaItem,
    side_px: int,
    then: Callable[[QImage], None],
    failed: Callable[[LeccrError], None],
) -> Ticket:
    """Make a small picture: of the photo, or of the video at its moment.

    Args:
        runner: where it runs.
        item: what to show.
        side_px: longer side of the picture.
        then: gets the picture.
        failed: gets the reason why there is none.
    """
    work = partial(_still, item, side_px)
    return runner.run(work, lane=Lane.THUMBNAILS, then=then, failed=failed)


def load_photo(
    *,
    runner: TaskRunner,
    path: Path,
    side_px: int,
    then: Callable[[QImage], None],
    failed: Callable[[LeccrError], None],
) -> Ticket:
    """Read a photo for the big view.

    Args:
        runner: where it runs.
        path: the photo.
        side_px: longer side wanted; a smaller photo stays as it is.
        then: gets the picture.
        failed: gets the reason why there is none.
    """
    work = partial(_photo, path, side_px)
    return runner.run(work, lane=Lane.MEDIA, then=then, failed=failed)


def read_details(
    *,
    runner: TaskRunner,
    session: EngineSession,
    path: Path,
    then: Callable[[ItemDetails | None], None],
    failed: Callable[[LeccrError], None],
) -> Ticket:
    """Look up what the library knows of a file."""
    work = partial(session.details, path)
    return runner.run(work, lane=Lane.ENGINE, then=then, failed=failed)


def open_outside(*, path: Path) -> bool:
    """Open a file or folder with the system's own program. Returns: whether there is one."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _still(item: MediaItem, side_px: int) -> QImage:
    if item.kind is MediaKind.PHOTO:
        return _photo(item.path, side_px)
    from leccr_engine.media.still import decode_still

    at_ms = item.start_ms if item.end_ms else None
    return _image(decode_still(item.path, at_ms=at_ms, side_px=side_px))


def _photo(path: Path, side_px: int) -> QImage:
    from leccr_engine.media.photos import decode_photo

    return _image(decode_photo(path, frame_px=side_px).moments[0].frames[0])


def _image(pixels: NDArray[np.uint8]) -> QImage:
    height, width, channels = pixels.shape
    image = QImage(pixels.tobytes(), width, height, width * channels, QImage.Format.Format_RGB888)
    # The image would go on pointing into the bytes, which end with this function.
    return image.copy()
