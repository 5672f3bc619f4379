"""The bar over the big view. Owns: its commands, and what they show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from leccr_desktop.window.elided_label import ElidedLabel
from leccr_desktop.window.icons import IconButton
from leccr_desktop.window.preview.commands import Command, CommandButton
from leccr_desktop.window.theme import GRID_PX

if TYPE_CHECKING:
    from leccr_desktop.operations.media_item import MediaItem
    from leccr_desktop.window.shortcuts import Shortcuts

__all__ = ["PreviewBar"]


class PreviewBar(QWidget):
    """Name, position, and all that can be done but playing.

    Args:
        page: where the keys work.
        shortcuts: what gives the commands their keys.
    """

    def __init__(self, page: QWidget, shortcuts: Shortcuts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._build_commands(page, shortcuts)
        self._title = ElidedLabel()
        self._title.setProperty("role", "title")
        self._position = QLabel()
        self._position.setProperty("role", "muted")
        self._zoom = QLabel()
        self._zoom.setProperty("role", "muted")
        self._zoom.setAccessibleName(self.tr("Zoom"))
        self._more = IconButton("more", self.tr("What can be done with it"))
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * GRID_PX, GRID_PX, 2 * GRID_PX, GRID_PX)
        layout.setSpacing(GRID_PX // 2)
        layout.addWidget(CommandButton(self.back, self))
        layout.addSpacing(GRID_PX)
        layout.addWidget(self._title, stretch=1)
        layout.addWidget(self._position)
        for command in (self.previous, self.next, self.zoom_out):
            layout.addWidget(CommandButton(command, self))
        layout.addWidget(self._zoom)
        for command in (
            self.zoom_in,
            self.zoom_toggle,
            self.turn_left,
            self.turn_right,
            self.slideshow,
            self.full_screen,
            self.show_details,
        ):
            layout.addWidget(CommandButton(command, self))
        layout.addWidget(self._more)
        self.point_arrows()

    def set_item_menu(self, menu: QMenu) -> None:
        """Offer what can be done with any item."""
        self._more.setMenu(menu)
        self._more.show()

    def show_item(self, item: MediaItem) -> None:
        """Name what is open."""
        self._title.setText(item.path.name)
        self._title.setToolTip(str(item.path))

    def show_position(self, row: int, count: int, *, complete: bool) -> None:
        """Say which of how many it is, and offer those beside it.

        Args:
            row: from 0.
            count: rows so far.
            complete: whether these are all.
        """
        number = QLocale().toString
        last = number(count) if complete else f"{number(count)}+"
        text = self.tr("{position} of {count}").format(position=number(row + 1), count=last)
        self._position.setText(text)
        self.previous.setEnabled(row > 0)
        self.next.setEnabled(row < count - 1 or not complete)

    def show_zoom(self, zoom: float) -> None:
        """Say how large the photo is: 1.0 is 100 %."""
        percent = QLocale().toString(round(100 * zoom))
        self._zoom.setText(self.tr("{percent} %").format(percent=percent))

    def allow_zoom(self, allowed: bool, *, offered: bool) -> None:
        """Let zoom and turn work, or not; offered at all for photos only."""
        for command in self._for_photos:
            command.setEnabled(allowed)
            command.setVisible(offered)
        self._zoom.setVisible(allowed)

    def show_slideshow(self, running: bool, *, paused: bool) -> None:
        """Offer to begin a slideshow, or to end it."""
        if running:
            self.slideshow.set_meaning("stop", self.tr("End the slideshow"))
        else:
            self.slideshow.set_meaning("slideshow", self.tr("Slideshow"))
        self.pause.setText(
            self.tr("Go on with the slideshow") if paused else self.tr("Pause the slideshow")
        )

    def show_full_screen(self, on: bool) -> None:
        """Offer full screen, or to leave it."""
        if on:
            self.full_screen.set_meaning("full-screen-exit", self.tr("Leave full screen"))
        else:
            self.full_screen.set_meaning("full-screen", self.tr("Full screen"))

    def point_arrows(self) -> None:
        """Let the arrows point the way one reads."""
        drawings = ("previous", "next", "back")
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            drawings = ("next", "previous", "forward")
        self.previous.set_meaning(drawings[0], self.previous.text())
        self.next.set_meaning(drawings[1], self.next.text())
        self.back.set_meaning(drawings[2], self.back.text())

    def _build_commands(self, page: QWidget, shortcuts: Shortcuts) -> None:
        def command(
            name: str,
            drawing: str,
            text: str,
            *,
            checkable: bool = False,
            focused_only: bool = False,
        ) -> Command:
            return Command(
                page,
                shortcuts,
                f"preview.{name}",
                drawing,
                text,
                checkable=checkable,
                focused_only=focused_only,
            )

        self.back = command("back", "back", self.tr("Back to the results"))
        self.previous = command("previous", "previous", self.tr("Previous"))
        self.next = command("next", "next", self.tr("Next"))
        self.zoom_out = command("zoom_out", "zoom-out", self.tr("Zoom out"))
        self.zoom_in = command("zoom_in", "zoom-in", self.tr("Zoom in"))
        self.zoom_toggle = command(
            "zoom_toggle", "zoom-pixels", self.tr("The whole photo, or its pixels")
        )
        self.turn_left = command("turn_left", "turn-left", self.tr("Turn left"))
        self.turn_right = command("turn_right", "turn-right", self.tr("Turn right"))
        self.slideshow = command("slideshow", "slideshow", self.tr("Slideshow"))
        self.pause = command("pause", "pause", self.tr("Pause the slideshow"), focused_only=True)
        self.full_screen = command("full_screen", "full-screen", self.tr("Full screen"))
        self.show_details = command("details", "details", self.tr("Show details"), checkable=True)
        self._for_photos = (
            self.zoom_out,
            self.zoom_in,
            self.zoom_toggle,
            self.turn_left,
            self.turn_right,
        )
