"""Looking at one thing. Owns: the actions behind the big view."""

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

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from leccr_desktop.operations.session import EngineSession, ItemDetails
    from leccr_desktop.task_runner import TaskRunner, Ticket
    from leccr_engine.errors import LeccrError
    from leccr_engine.types import Description, MomentId

__all__ = [
    "Picture",
    "Trouble",
    "TroubleKind",
    "describe_moment",
    "examine",
    "image_of",
    "load_picture",
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
    path: Path,
    then: Callable[[ItemDetails | None], None],
    failed: Callable[[LeccrError], None],
) -> Ticket:
    """Look up what the library knows of a file; None where it does not have it (any more)."""
    work = partial(session.details, path)
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


def _trouble_with(path: Path, reason: str) -> Trouble:
    try:
        if path.exists():
            return Trouble(TroubleKind.UNREADABLE, reason)
        if path.parent.exists():
            return Trouble(TroubleKind.GONE, reason)
    except OSError:
        return Trouble(TroubleKind.UNREADABLE, reason)
    return Trouble(TroubleKind.OFFLINE, reason)
