"""A video, from its moment on. Owns: the player, its controls, and its excuses.

QtMultimedia needs system libraries that may be missing; it is imported when the first video is
opened, and where that fails the pane says so and offers the system's own player.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, QUrl, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSlider,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from leccr_desktop.operations.viewing import open_outside
from leccr_desktop.window.icons import IconButton
from leccr_desktop.window.theme import GRID_PX
from leccr_desktop.window.time_text import clock_text

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QMediaPlayer

    from leccr_desktop.operations.media_item import MediaItem

__all__ = ["VideoPane"]


class VideoPane(QWidget):
    """Plays one video, starting at the moment that was found."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item: MediaItem | None = None
        self._player: QMediaPlayer | None = None
        self._seek_ms: int | None = None
        self.setAccessibleName(self.tr("Video"))

        self._message = QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter)
        self._message.setObjectName("videoMessage")
        outside = QPushButton(self.tr("Open in the system's player"))
        outside.clicked.connect(self._open_outside)
        failure = QWidget()
        column = QVBoxLayout(failure)
        column.setSpacing(2 * GRID_PX)
        column.addStretch()
        column.addWidget(self._message)
        column.addWidget(outside, alignment=Qt.AlignmentFlag.AlignCenter)
        column.addStretch()

        self._screen = QWidget()
        screen_layout = QVBoxLayout(self._screen)
        screen_layout.setContentsMargins(0, 0, 0, 0)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._screen)
        self._stack.addWidget(failure)

        self._play = IconButton("play", self.tr("Play"))
        self._play.clicked.connect(self.toggle)
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setAccessibleName(self.tr("Position"))
        self._slider.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the arrow keys change the item
        self._slider.valueChanged.connect(self._seek)
        self._time = QLabel("0:00")
        self._time.setProperty("role", "muted")
        self._mute = IconButton("sound", self.tr("Mute"))
        self._mute.clicked.connect(self._toggle_mute)
        self._controls = QWidget()
        controls = QHBoxLayout(self._controls)
        controls.setContentsMargins(0, 0, 0, 0)
        controls.setSpacing(GRID_PX)
        controls.addWidget(self._play)
        controls.addWidget(self._slider, stretch=1)
        controls.addWidget(self._time)
        controls.addWidget(self._mute)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID_PX)
        layout.addWidget(self._stack, stretch=1)
        layout.addWidget(self._controls)

    @property
    def player(self) -> QMediaPlayer | None:
        """The player; None before the first video and where QtMultimedia cannot be loaded."""
        return self._player

    @property
    def message(self) -> str:
        """Why nothing plays; empty while all is well."""
        return self._message.text() if self._stack.currentIndex() == 1 else ""

    def show_item(self, item: MediaItem) -> None:
        """Load a video and play it from its moment."""
        self._item = item
        if self._player is None:
            try:
                self._player = self._make_player()
            except ImportError as error:
                self._explain(
                    self.tr(
                        "Videos cannot be played in this window: QtMultimedia does not load "
                        "({reason}). Install the missing system library and open the window again."
                    ).format(reason=error)
                )
                return
        self._stack.setCurrentIndex(0)
        self._controls.setVisible(True)
        self._seek_ms = item.start_ms
        self._player.setSource(QUrl.fromLocalFile(str(item.path)))

    def clear(self) -> None:
        """Stop, and let go of the file."""
        self._item = None
        if self._player is not None:
            self._player.stop()
            self._player.setSource(QUrl())

    @Slot()
    def toggle(self) -> None:
        """Play or pause."""
        if self._player is None:
            return
        if self._player.isPlaying():
            self._player.pause()
        else:
            self._player.play()

    def _make_player(self) -> QMediaPlayer:
        from PySide6.QtMultimedia import QAudioOutput, QMediaDevices, QMediaPlayer
        from PySide6.QtMultimediaWidgets import QVideoWidget

        video = QVideoWidget()
        layout = self._screen.layout()
        if layout is not None:
            layout.addWidget(video)
        player = QMediaPlayer(self)
        player.setVideoOutput(video)
        if QMediaDevices.audioOutputs():
            player.setAudioOutput(QAudioOutput(self))
        else:
            self._mute.hide()
        player.mediaStatusChanged.connect(self._seek_when_loaded)
        player.positionChanged.connect(self._show_position)
        player.durationChanged.connect(self._show_duration)
        player.playingChanged.connect(self._show_playing)
        player.errorOccurred.connect(self._explain_error)
        return player

    @Slot()
    def _seek_when_loaded(self) -> None:
        from PySide6.QtMultimedia import QMediaPlayer

        ready = (QMediaPlayer.MediaStatus.LoadedMedia, QMediaPlayer.MediaStatus.BufferedMedia)
        if self._player is None or self._seek_ms is None:
            return
        if self._player.mediaStatus() in ready:
            position_ms, self._seek_ms = self._seek_ms, None
            self._player.setPosition(position_ms)
            self._player.play()

    @Slot(int)
    def _seek(self, position_ms: int) -> None:
        if self._player is not None:
            self._player.setPosition(position_ms)

    @Slot("qlonglong")
    def _show_position(self, position_ms: int) -> None:
        with QSignalBlocker(self._slider):
            self._slider.setValue(position_ms)
        self._show_time()

    @Slot("qlonglong")
    def _show_duration(self, duration_ms: int) -> None:
        with QSignalBlocker(self._slider):
            self._slider.setRange(0, duration_ms)
        self._show_time()

    @Slot(bool)
    def _show_playing(self, playing: bool) -> None:
        if playing:
            self._play.set_meaning("pause", self.tr("Pause"))
        else:
            self._play.set_meaning("play", self.tr("Play"))

    @Slot()
    def _explain_error(self) -> None:
        if self._player is not None and self._item is not None:
            self._explain(
                self.tr("{name} cannot be played: {reason}").format(
                    name=self._item.path.name, reason=self._player.errorString()
                )
            )

    @Slot()
    def _toggle_mute(self) -> None:
        output = None if self._player is None else self._player.audioOutput()
        if output is not None:
            output.setMuted(not output.isMuted())
            if output.isMuted():
                self._mute.set_meaning("muted", self.tr("Unmute"))
            else:
                self._mute.set_meaning("sound", self.tr("Mute"))

    @Slot()
    def _open_outside(self) -> None:
        if self._item is not None:
            open_outside(path=self._item.path)

    def _show_time(self) -> None:
        if self._player is not None:
            position, duration = self._player.position(), self._player.duration()
            self._time.setText(f"{clock_text(position)} / {clock_text(duration)}")

    def _explain(self, message: str) -> None:
        self._message.setText(message)
        self._stack.setCurrentIndex(1)
        self._controls.setVisible(False)
