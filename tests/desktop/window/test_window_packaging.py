"""What an installation says of the window's files, held against Qt and the drawings."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest
from PIL import Image, ImageChops
from PySide6.QtCore import QCoreApplication, QMimeDatabase, QUrl
from PySide6.QtGui import QFileOpenEvent

from leccr_desktop.window.icons import SMALL_APP_ICON_PX, app_drawing, app_icon
from leccr_desktop.window.shell.file_open import FileOpenRequests
from leccr_engine.media.formats import PHOTO_SUFFIXES, VIDEO_SUFFIXES
from leccr_engine.resources import resource_path

ROOT = Path(__file__).resolve().parents[3]

WITHOUT_A_TYPE = {".jfif", ".mpo"}
"""The MIME database of older systems does not know them; newer ones call them JPEG."""


def declared_types() -> set[str]:
    text = resource_path("linux", "leccr-desktop.desktop").read_text(encoding="utf-8")
    (line,) = [line for line in text.splitlines() if line.startswith("MimeType=")]
    return set(line.removeprefix("MimeType=").rstrip(";").split(";"))


def names_of(suffix: str) -> set[str]:
    found = QMimeDatabase().mimeTypesForFileName(f"a{suffix}")
    return {name for kind in found for name in (kind.name(), *kind.aliases())}


@pytest.mark.parametrize("suffix", sorted((PHOTO_SUFFIXES | VIDEO_SUFFIXES) - WITHOUT_A_TYPE))
def test_every_format_of_the_engine_can_be_opened_from_the_desktop(qapp, suffix):
    assert names_of(suffix) & declared_types()


def test_no_other_format_is_declared(qapp):
    known = set().union(*map(names_of, PHOTO_SUFFIXES | VIDEO_SUFFIXES))
    assert declared_types() - known == set()


def test_the_rendered_icons_are_the_drawings(qapp, tmp_path):
    spec = importlib.util.spec_from_file_location(
        "render_icons", ROOT / "scripts" / "render_icons.py"
    )
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    for size_px in (16, 48, 256):
        shipped = resource_path("icons", "app", "hicolor", f"{size_px}x{size_px}", "apps")
        with Image.open(shipped / "leccr-desktop.png") as kept:
            difference = ImageChops.difference(kept.convert("RGBA"), script.picture(size_px))
        # Versions of Qt may smooth an edge otherwise; another drawing differs by far more.
        assert sum(difference.histogram()[40:256]) < size_px
    scalable = resource_path("icons", "app", "hicolor", "scalable", "apps", "leccr-desktop.svg")
    assert scalable.read_bytes() == resource_path("icons", "leccr-desktop.svg").read_bytes()


def test_the_smallest_icons_have_a_drawing_of_their_own(qapp):
    small = app_drawing(SMALL_APP_ICON_PX).toImage()
    large = app_drawing(4 * SMALL_APP_ICON_PX).toImage()
    assert small.size().width() == SMALL_APP_ICON_PX
    # Where the large one shows the sun.
    sun = large.pixelColor(large.width() * 29 // 128, large.height() * 31 // 128)
    assert sun.red() > sun.blue()
    sky = small.pixelColor(small.width() * 29 // 128, small.height() * 31 // 128)
    assert sky.red() < sky.blue()
    assert {size.width() for size in app_icon().availableSizes()} >= {16, 32, 256}


def test_a_file_that_the_system_hands_over_is_opened(qapp, qtbot, tmp_path):
    requests = FileOpenRequests(qapp)
    photo = tmp_path / "写真.jpg"
    try:
        with qtbot.waitSignal(requests.asked) as asked:
            event = QFileOpenEvent(QUrl.fromLocalFile(str(photo)))
            assert QCoreApplication.sendEvent(qapp, event)
    finally:
        qapp.removeEventFilter(requests)
        requests.setParent(None)
    assert asked.args[0].folders == (photo,)
