"""Small pictures of files. Owns: the actions behind cards, strips and hover-scrubbing.

What is made is kept on disk in two sizes; a card is then cut from the smaller one that fills it.
All the work is done on the thumbnails' lane, so that the Qt thread only puts pixels on the screen.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QBrush, QImage, QPainter

from leccr_desktop.operations.viewing import image_of
from leccr_desktop.task_runner import Lane
from leccr_engine.types import MediaKind

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from leccr_desktop.operations.media_item import MediaItem
    from leccr_desktop.operations.thumbnail_files import ThumbnailFiles
    from leccr_desktop.task_runner import TaskRunner, Ticket
    from leccr_engine.errors import LeccrError

__all__ = ["THUMBNAIL_SIZES_PX", "CardShape", "load_card", "load_frame_card", "load_thumbnail"]

THUMBNAIL_SIZES_PX = (256, 512)
"""Longer sides that are kept on disk."""

_JPEG_QUALITY = 85


@dataclass(frozen=True, slots=True)
class CardShape:
    """What a picture is cut to: filled edge to edge, what sticks out cut half on each side.

    Attributes:
        width_px: in device pixels.
        height_px: likewise.
        corner_px: radius of the corners, likewise.
    """

    width_px: int
    height_px: int
    corner_px: int

    @property
    def side_px(self) -> int:
        """Longer side of a picture of usual proportions (3:2) that fills it."""
        return max(self.width_px, self.height_px * 3 // 2)


def load_thumbnail(
    *,
    runner: TaskRunner,
    item: MediaItem,
    side_px: int,
    then: Callable[[QImage], None],
    failed: Callable[[LeccrError], None],
    files: ThumbnailFiles | None = None,
) -> Ticket:
    """Get a small picture: of the photo, or of the video at its moment.

    Args:
        runner: where it runs.
        item: what to show.
        side_px: longer side wanted. The picture is of the kept size that covers it, or of the
            largest one.
        then: gets the picture, uncut.
        failed: gets the reason why there is none.
        files: where it is looked for first, and kept.
    """
    work = partial(_thumbnail, item, side_px, files)
    return runner.run(work, lane=Lane.THUMBNAILS, then=then, failed=failed)


def load_card(
    *,
    runner: TaskRunner,
    item: MediaItem,
    shape: CardShape,
    then: Callable[[QImage], None],
    failed: Callable[[LeccrError], None],
    files: ThumbnailFiles | None = None,
) -> Ticket:
    """Get the picture of a card, cut and scaled so that painting it is copying it.

    Args:
        runner: where it runs.
        item: what to show.
        shape: of the card.
        then: gets the picture: premultiplied ARGB, exactly as large as the shape.
        failed: gets the reason why there is none.
        files: where it is looked for first, and kept.
    """

    def work() -> QImage:
        return _cut(_thumbnail(item, shape.side_px, files), shape)

    return runner.run(work, lane=Lane.THUMBNAILS, then=then, failed=failed)


def load_frame_card(
    *,
    runner: TaskRunner,
    path: Path,
    at_ms: int,
    shape: CardShape,
    then: Callable[[QImage], None],
    failed: Callable[[LeccrError], None],
) -> Ticket:
    """Get the frame of a video at a position, cut like the picture of a card. Nothing is kept.

    Args:
        runner: where it runs.
        path: the video.
        at_ms: where in it.
        shape: of the card.
        then: gets the picture.
        failed: gets the reason why there is none.
    """

    def work() -> QImage:
        from leccr_engine.media.still import decode_still

        return _cut(image_of(decode_still(path, at_ms=at_ms, side_px=shape.side_px)), shape)

    return runner.run(work, lane=Lane.THUMBNAILS, then=then, failed=failed)


def _thumbnail(item: MediaItem, side_px: int, files: ThumbnailFiles | None) -> QImage:
    kept_px = next((size for size in THUMBNAIL_SIZES_PX if size >= side_px), THUMBNAIL_SIZES_PX[-1])
    # Nothing tells a file that is not indexed yet from what was there before under its name.
    if files is None or item.content_hash is None:
        return _decode(item, kept_px)
    name = f"{item.content_hash}-{_position_name(item)}-{kept_px}"
    if data := files.read(name):
        image = QImage.fromData(data)
        if not image.isNull():
            return image
        files.discard(name)
    image = _decode(item, kept_px)
    files.write(name, _encode(image))
    return image


def _position_name(item: MediaItem) -> str:
    return str(item.start_ms) if item.end_ms else "any"


def _decode(item: MediaItem, side_px: int) -> QImage:
    if item.kind is MediaKind.PHOTO:
        from leccr_engine.media.photos import decode_photo

        return image_of(decode_photo(item.path, frame_px=side_px).moments[0].frames[0])
    from leccr_engine.media.still import decode_still

    at_ms = item.start_ms if item.end_ms else None
    return image_of(decode_still(item.path, at_ms=at_ms, side_px=side_px))


def _encode(image: QImage) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPG", _JPEG_QUALITY)  # type: ignore[call-overload]
    buffer.close()
    return bytes(data.data())


def _cut(image: QImage, shape: CardShape) -> QImage:
    size = QSize(shape.width_px, shape.height_px)
    # First cut, then scaled: a panorama would grow beyond all measure.
    kept = QRect(QPoint(), size.scaled(image.size(), Qt.AspectRatioMode.KeepAspectRatio))
    kept.setSize(kept.size().expandedTo(QSize(1, 1)))
    kept.moveCenter(image.rect().center())
    scaled = image.copy(kept).scaled(
        size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    result = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(scaled))
    painter.drawRoundedRect(result.rect(), shape.corner_px, shape.corner_px)
    painter.end()
    return result
