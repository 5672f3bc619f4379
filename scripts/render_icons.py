"""Render the program's icon in all sizes. Owns: everything in `resources/icons/app`.

    python scripts/render_icons.py [FOLDER]

The drawings are `resources/icons/leccr-desktop.svg` and, for the smallest sizes,
`leccr-desktop-small.svg`. What comes of them is kept with the sources, so that neither an
installation nor a bundle has to draw: a tree in the layout of the hicolor icon theme, and one file
each for Windows and macOS. Run it after changing a drawing; a test compares.
"""

from __future__ import annotations

import os
import shutil
import sys
from io import BytesIO
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QGuiApplication

from leccr_desktop.window.icons import app_drawing
from leccr_engine.resources import resource_path

SIZES_PX = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512, 1024)

ICO_SIZES_PX = (16, 24, 32, 48, 64, 128, 256)
"""What Windows shows; the format ends at 256."""

ICNS_SIZES_PX = (32, 64, 128, 256, 512, 1024)
"""What macOS shows, dense screens included; below, it makes its own."""


def picture(size_px: int) -> Image.Image:
    """The icon in one size, RGBA."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    app_drawing(size_px).save(buffer, "PNG")
    return Image.open(BytesIO(bytes(buffer.data().data()))).convert("RGBA")


def render(folder: Path) -> None:
    """Write all files anew.

    Args:
        folder: where; made when it is not there.
    """
    pictures = {size_px: picture(size_px) for size_px in SIZES_PX}
    theme = folder / "hicolor"
    for size_px, image in pictures.items():
        file = theme / f"{size_px}x{size_px}" / "apps" / "leccr-desktop.png"
        file.parent.mkdir(parents=True, exist_ok=True)
        image.save(file, optimize=True)
    drawn = theme / "scalable" / "apps" / "leccr-desktop.svg"
    drawn.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(resource_path("icons", "leccr-desktop.svg"), drawn)
    for suffix, sizes_px in ((".ico", ICO_SIZES_PX), (".icns", ICNS_SIZES_PX)):
        *others, largest = (pictures[size_px] for size_px in sizes_px)
        largest.save(
            folder / f"leccr-desktop{suffix}",
            sizes=[(size_px, size_px) for size_px in sizes_px],
            append_images=others,
        )


def main() -> None:
    """Render into the folder named on the command line, or where the program looks for them."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    QGuiApplication([])
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else resource_path("icons", "app")
    render(folder)
    print(f"Rendered into {folder}")


if __name__ == "__main__":
    main()
