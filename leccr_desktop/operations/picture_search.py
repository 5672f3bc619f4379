"""Searching by a picture from elsewhere. Owns: making a file of pixels that a program copied."""

from __future__ import annotations

import hashlib
from functools import partial
from typing import TYPE_CHECKING

from leccr_desktop.task_runner import Lane
from leccr_engine.errors import MediaError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QImage

    from leccr_desktop.task_runner import TaskRunner, Ticket
    from leccr_engine.errors import LeccrError

__all__ = ["keep_image"]


def keep_image(
    *,
    runner: TaskRunner,
    image: QImage,
    folder: Path,
    then: Callable[[Path], None],
    failed: Callable[[LeccrError], None],
) -> Ticket:
    """Write an image to a file, so that the model's process can read it.

    Args:
        runner: where it runs.
        image: not null.
        folder: where to; whoever gives it cleans it up.
        then: gets the file, which the same pixels share.
        failed: gets the reason why it could not be written.
    """
    return runner.run(partial(_write, image, folder), lane=Lane.FILES, then=then, failed=failed)


def _write(image: QImage, folder: Path) -> Path:
    digest = hashlib.blake2b(bytes(image.constBits()), digest_size=8)
    path = folder / f"{digest.hexdigest()}.png"
    if not path.exists() and not image.save(str(path)):
        raise MediaError(path, "It cannot be written. Is the disk full?")
    return path
