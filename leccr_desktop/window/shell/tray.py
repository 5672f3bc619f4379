"""The icon in the tray. Owns: what it shows and offers, not what is done then."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, QRect, Qt, Signal, Slot
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from leccr_desktop.window.icons import app_drawing, drawing

__all__ = ["Tray", "TrayState", "tray_icon"]

_SIZES_PX = (16, 22, 24, 32, 48, 64)
_BADGE_SHARE = 0.56
"""Of the icon's side, what the badge takes: small icons need a large one to be told apart."""


class TrayState(StrEnum):
    """What goes on. The value is the badge's drawing; its shape tells, not its colour."""

    IDLE = "idle"
    INDEXING = "tray-indexing"
    PAUSED = "tray-paused"
    TROUBLE = "tray-trouble"


def tray_icon(state: TrayState) -> QIcon:
    """The program's icon with the state's badge in its corner."""
    result = QIcon()
    for size_px in _SIZES_PX:
        picture = app_drawing(size_px)
        if state is not TrayState.IDLE:
            _draw_badge(picture, state, size_px)
        result.addPixmap(picture)
    return result


def _draw_badge(picture: QPixmap, state: TrayState, size_px: int) -> None:
    side_px = round(size_px * _BADGE_SHARE)
    corner = QRect(size_px - side_px, size_px - side_px, side_px, side_px)
    badge = drawing(state.value, QColor(Qt.GlobalColor.white), size_px=side_px)
    painter = QPainter(picture)
    painter.drawPixmap(corner, badge)
    painter.end()


class Tray(QObject):
    """Shows what goes on while the window is away.

    Args:
        window: takes icon and menu with it when it goes.

    Signals:
        open_wanted: the window is to come to the front.
        pause_wanted: indexing is to pause.
        resume_wanted: indexing is to go on.
        settings_wanted: the settings are to be shown.
        quit_wanted: the program is to end.
        message_clicked: the person has answered the last notification.

    Attributes:
        icon: in the tray.
        menu: what it offers.
        state: what it shows.
    """

    open_wanted = Signal()
    pause_wanted = Signal()
    resume_wanted = Signal()
    settings_wanted = Signal()
    quit_wanted = Signal()
    message_clicked = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.state = TrayState.IDLE
        self.menu = QMenu(window)
        self._said = self.menu.addAction("")
        self._said.setEnabled(False)
        self.menu.addSeparator()
        self.open_action = self.menu.addAction(self.tr("Open LECCR Desktop"))
        self.open_action.triggered.connect(self.open_wanted)
        self.pause_action = self.menu.addAction(self.tr("Pause indexing"))
        self.pause_action.triggered.connect(self.pause_wanted)
        self.resume_action = self.menu.addAction(self.tr("Go on indexing"))
        self.resume_action.triggered.connect(self.resume_wanted)
        self.settings_action = self.menu.addAction(self.tr("Settings…"))
        self.settings_action.triggered.connect(self.settings_wanted)
        self.menu.addSeparator()
        self.quit_action = self.menu.addAction(self.tr("Quit"))
        self.quit_action.triggered.connect(self.quit_wanted)
        self.icon = QSystemTrayIcon(self)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._take_click)
        self.icon.messageClicked.connect(self.message_clicked)
        self.show_state(TrayState.IDLE)

    @staticmethod
    def is_there() -> bool:
        """Whether this desktop has a tray."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def show(self) -> None:
        """Put the icon into the tray."""
        self.icon.show()

    @property
    def shown(self) -> bool:
        """Whether the icon is in the tray."""
        return self.icon.isVisible()

    def close(self) -> None:
        """Take the icon away."""
        self.icon.hide()

    def show_state(self, state: TrayState, detail: str = "") -> None:
        """Say what goes on.

        Args:
            state: chooses the badge.
            detail: in words, for the tooltip and the menu's first line; by default the state's.
        """
        self.state = state
        text = detail or self._words(state)
        self.icon.setIcon(tray_icon(state))
        self.icon.setToolTip(self.tr("LECCR Desktop: {state}").format(state=text))
        self._said.setText(text)
        self.pause_action.setVisible(state is TrayState.INDEXING)
        self.resume_action.setVisible(state is TrayState.PAUSED)

    def notify(self, title: str, text: str) -> None:
        """Show a notification beside the icon."""
        self.icon.showMessage(title, text, tray_icon(self.state))

    def _words(self, state: TrayState) -> str:
        match state:
            case TrayState.IDLE:
                return self.tr("Everything is indexed")
            case TrayState.INDEXING:
                return self.tr("Indexing")
            case TrayState.PAUSED:
                return self.tr("Paused")
            case TrayState.TROUBLE:
                return self.tr("Something needs you")

    @Slot(QSystemTrayIcon.ActivationReason)
    def _take_click(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        # The context menu comes by itself.
        if reason in (
            QSystemTrayIcon.ActivationReason.Trigger,
            QSystemTrayIcon.ActivationReason.DoubleClick,
        ):
            self.open_wanted.emit()
