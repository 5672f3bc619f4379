"""Items for other programs and for our own albums. Owns: the formats on clipboard and drag.

Files go as a list of URLs, which file managers, mail programs and browsers take. Inside the window
they also carry the hashes of their contents, which favourites and albums go by.
"""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage

from leccr_desktop.operations.item_files import contents_of, files_of
from leccr_desktop.task_runner import Lane
from leccr_engine.types import ContentHash, MediaKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    import numpy as np
    from numpy.typing import NDArray

    from leccr_desktop.operations.media_item import MediaItem
    from leccr_desktop.task_runner import TaskRunner, Ticket
    from leccr_engine.errors import LeccrError

__all__ = ["ITEMS_FORMAT", "contents_in", "mime_of", "read_picture"]

ITEMS_FORMAT = "application/x-leccr-items"
"""Content hashes as a JSON list, for drops within the window."""

_COPIED_FILES_FORMAT = "x-special/gnome-copied-files"
"""What GNOME's, Cinnamon's, MATE's and Xfce's file managers read to paste files."""

_WHOLE_PX = 1 << 16
"""More than any picture has: nothing is scaled down."""


def mime_of(items: Iterable[MediaItem]) -> QMimeData:
    """The files of some items, to copy or to drag; each file once."""
    items = tuple(items)
    urls = [QUrl.fromLocalFile(str(item.path)) for item in files_of(items)]
    encoded = [url.toString(QUrl.ComponentFormattingOption.FullyEncoded) for url in urls]
    mime = QMimeData()
    mime.setUrls(urls)
    mime.setText("\n".join(url.toLocalFile() for url in urls))
    mime.setData(_COPIED_FILES_FORMAT, "\n".join(["copy", *encoded]).encode())
    mime.setData(ITEMS_FORMAT, json.dumps(contents_of(items)).encode())
    return mime


def contents_in(mime: QMimeData) -> tuple[ContentHash, ...]:
    """The contents that were dragged within the window; none for what came from elsewhere."""
    if not mime.hasFormat(ITEMS_FORMAT):
        return ()
    try:
        hashes = json.loads(bytes(mime.data(ITEMS_FORMAT).data()))
    except ValueError:
        # Any program may offer data under our name.
        return ()
    if not isinstance(hashes, list):
        return ()
    return tuple(ContentHash(value) for value in hashes if isinstance(value, str))


def read_picture(
    *,
    runner: TaskRunner,
    item: MediaItem,
    then: Callable[[QImage], None],
    failed: Callable[[LeccrError], None],
) -> Ticket:
    """Decode a photo, or a video's frame at its moment, in full size.

    Args:
        runner: where it runs.
        item: what to decode.
        then: gets the picture, upright.
        failed: gets the reason why there is none.
    """
    return runner.run(partial(_picture, item), lane=Lane.FILES, then=then, failed=failed)


def _picture(item: MediaItem) -> QImage:
    if item.kind is MediaKind.PHOTO:
        from leccr_engine.media.photos import decode_photo

        return _image(decode_photo(item.path, frame_px=_WHOLE_PX).moments[0].frames[0])
    from leccr_engine.media.still import decode_still

    at_ms = item.start_ms if item.end_ms else None
    return _image(decode_still(item.path, at_ms=at_ms, side_px=_WHOLE_PX))


def _image(pixels: NDArray[np.uint8]) -> QImage:
    height, width, channels = pixels.shape
    image = QImage(pixels.tobytes(), width, height, width * channels, QImage.Format.Format_RGB888)
    # The image would go on pointing into the bytes, which end with this function.
    return image.copy()
