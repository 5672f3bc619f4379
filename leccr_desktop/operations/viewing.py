"""Looking at one thing. Owns: the actions behind the thumbnails and the big view."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QImage

from leccr_desktop.task_runner import Lane
from leccr_engine.errors import MediaError
from leccr_engine.types import MediaKind

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from leccr_desktop.operations.media_item import MediaItem
    from leccr_desktop.operations.session import EngineSession
    from leccr_desktop.task_runner import TaskRunner, Ticket
    from leccr_engine.errors import LeccrError
    from leccr_engine.types import Description, MediaInfo, MomentId

__all__ = [
    "KnownItem",
    "Picture",
    "Trouble",
    "TroubleKind",
    "describe_moment",
    "examine",
    "image_of",
    "load_picture",
    "load_thumbnail",
    "open_outside",
    "read_details",
]

DETAIL_LIMIT_MP = 64
"""A larger photo is shown from this many pixels at most: they take 200 MB as it is."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A photo as decoded for the screen.

    Attributes:
        image: upright, at most as large as asked for.
        width_px: of the photo itself, upright.
        height_px: likewise.
    """

    image: QImage
    width_px: int
    height_px: int

    @property
    def detail_side_px(self) -> int:
        """The longer side of the largest picture that is made of this photo."""
        share = math.sqrt(DETAIL_LIMIT_MP * 1e6 / max(1, self.width_px * self.height_px))
        return math.floor(max(self.width_px, self.height_px) * min(1.0, share))


@dataclass(frozen=True, slots=True)
class KnownItem:
    """What the library knows of an item.

    Attributes:
        info: what the file says of itself; None before it was indexed.
        size_bytes: on disk.
        place: the nearest city and its country; empty where that is not known.
        favourite: whether it is one.
        rating: 0 (none) to 5.
        albums: the names of those it is in.
        moment_id: the moment that is shown; None before it was indexed, and for a video of several
            moments that was opened as a whole.
        description: of that moment; None where nobody has described it yet.
    """

    info: MediaInfo | None
    size_bytes: int
    place: str
    favourite: bool
    rating: int
    albums: tuple[str, ...]
    moment_id: MomentId | None
    description: Description | None


class TroubleKind(Enum):
    """Why a file cannot be shown."""

    GONE = "gone"
    """Its folder is there, and it is not."""

    OFFLINE = "offline"
    """Not even its folder is there: a drive or a network that is not connected, probably."""

    UNREADABLE = "unreadable"
    """It is there, and damaged, forbidden or of an unknown kind."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """A file that cannot be shown.

    Attributes:
        kind: what is wrong.
        reason: what the decoder or the system says, and what to do; may be empty.
    """

    kind: TroubleKind
    reason: str = ""


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


def load_picture(
    *,
    runner: TaskRunner,
    path: Path,
    side_px: int,
    then: Callable[[Picture], None],
    failed: Callable[[Trouble], None],
) -> Ticket:
    """Read a photo for the big view.

    Args:
        runner: where it runs.
        path: the photo.
        side_px: longer side wanted; a smaller photo stays as it is.
        then: gets the picture.
        failed: gets what is wrong with the file.
    """

    def settle(outcome: Picture | Trouble) -> None:
        if isinstance(outcome, Picture):
            then(outcome)
        else:
            failed(outcome)

    work = partial(_picture, path, side_px)
    return runner.run(work, lane=Lane.MEDIA, then=settle, failed=_raise)


def examine(
    *, runner: TaskRunner, path: Path, reason: str, then: Callable[[Trouble], None]
) -> Ticket:
    """Find out what is wrong with a file that could not be shown.

    Args:
        runner: where it runs: the file may be on a drive that does not answer.
        path: the file.
        reason: what the player says of it.
        then: gets what is wrong.
    """
    work = partial(_trouble_with, path, reason)
    return runner.run(work, lane=Lane.MEDIA, then=then, failed=_raise)


def read_details(
    *,
    runner: TaskRunner,
    session: EngineSession,
    item: MediaItem,
    then: Callable[[KnownItem | None], None],
    failed: Callable[[LeccrError], None],
) -> Ticket:
    """Look up what the library knows of an item; None where it does not have it (any more)."""
    work = partial(_known, session, item)
    return runner.run(work, lane=Lane.ENGINE, then=then, failed=failed)


def describe_moment(
    *,
    runner: TaskRunner,
    session: EngineSession,
    moment_id: MomentId,
    text: str,
    then: Callable[[Description | None], None],
    failed: Callable[[LeccrError], None],
) -> Ticket:
    """Let a person's words stand for a moment.

    Args:
        runner: where it runs.
        session: the library.
        moment_id: which moment.
        text: empty lets the describers write anew.
        then: gets what stood there before.
        failed: gets the reason why it stands there still.
    """
    return runner.run(
        lambda: session.user.set_description(moment_id, text),
        lane=Lane.ENGINE,
        then=then,
        failed=failed,
    )


def open_outside(*, path: Path) -> bool:
    """Open a file or folder with the system's own program. Returns: whether there is one."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def image_of(pixels: NDArray[np.uint8]) -> QImage:
    """Make an image of decoded pixels: uint8 [H, W, 3], RGB, contiguous."""
    height, width, channels = pixels.shape
    image = QImage(pixels.data, width, height, width * channels, QImage.Format.Format_RGB888)
    # The image would go on pointing into the array, which ends with the caller.
    return image.copy()


def _raise(error: LeccrError) -> None:
    """What is wrong with a file is an outcome of these actions; anything else is a bug."""
    raise error


def _picture(path: Path, side_px: int) -> Picture | Trouble:
    from leccr_engine.media.photos import decode_photo

    try:
        decoded = decode_photo(path, frame_px=side_px)
    except MediaError as error:
        return _trouble_with(path, error.reason)
    info = decoded.info
    return Picture(image_of(decoded.moments[0].frames[0]), info.width_px, info.height_px)


def _known(session: EngineSession, item: MediaItem) -> KnownItem | None:
    details = session.details(item.path)
    if details is None:
        return None
    return KnownItem(
        info=details.info,
        size_bytes=details.size_bytes,
        place="",
        favourite=item.favourite,
        rating=item.rating,
        albums=(),
        moment_id=item.moment_id,
        description=None,
    )


def _trouble_with(path: Path, reason: str) -> Trouble:
    try:
        if path.exists():
            return Trouble(TroubleKind.UNREADABLE, reason)
        if path.parent.exists():
            return Trouble(TroubleKind.GONE, reason)
    except OSError:
        return Trouble(TroubleKind.UNREADABLE, reason)
    return Trouble(TroubleKind.OFFLINE, reason)


def _still(item: MediaItem, side_px: int) -> QImage:
    if item.kind is MediaKind.PHOTO:
        from leccr_engine.media.photos import decode_photo

        return image_of(decode_photo(item.path, frame_px=side_px).moments[0].frames[0])
    from leccr_engine.media.still import decode_still

    at_ms = item.start_ms if item.end_ms else None
    return image_of(decode_still(item.path, at_ms=at_ms, side_px=side_px))
