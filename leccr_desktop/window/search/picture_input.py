"""A picture from outside. Owns: what of a drop or of the clipboard is a picture to search by."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from leccr_engine.media.formats import kind_of
from leccr_engine.types import MediaKind

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

__all__ = ["picture_in"]


def picture_in(mime: QMimeData) -> Path | QImage | None:
    """Find the picture in what was dropped or copied.

    Returns:
        The file, where it is one of this computer, by its suffix; else the pixels, as a program
        copied them; None where there is no picture, or more than one.
    """
    if mime.hasUrls():
        files = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
        if len(files) == 1 and kind_of(files[0]) is MediaKind.PHOTO:
            return files[0]
        if files:
            return None
    # Some programs copy text with a picture of it beside.
    if mime.hasImage() and not mime.hasFormat("text/plain"):
        image = mime.imageData()
        if isinstance(image, QImage) and not image.isNull():
            return image
    return None
