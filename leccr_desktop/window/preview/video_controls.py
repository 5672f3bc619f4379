"""The bar under a video. Owns: its commands and how the state of the player is shown on them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSlider, QToolButton, QVBoxLayout, QWidget

from leccr_desktop.window.preview.commands import Command, CommandButton
from leccr_desktop.window.preview.scrubber import Scrubber
from leccr_desktop.window.preview.video_player import RATES, Loop
from leccr_desktop.window.theme import GRID_PX
from leccr_desktop.window.time_text import clock_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leccr_desktop.window.preview.video_player import Span, VideoPlayer
    from leccr_desktop.window.shortcuts import Shortcuts

__all__ = ["VideoControls"]

VOLUME_STEP = 5


class VideoControls(QWidget):
    """Plays, seeks, steps, repeats, and changes speed and volume.

    Args:
        page: where the keys work.
        shortcuts: what gives the commands their keys.

    Signals:
        volume_changed: the person wants it this loud from now on, in percent.
    """

    volume_changed = Signal(int)

    def __init__(self, page: QWidget, shortcuts: Shortcuts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._player: VideoPlayer | None = None
        self._moments: tuple[Span, ...] = ()
        self._build_commands(page, shortcuts)
        self._build()
        self.set_active(False)

    def set_player(self, player: VideoPlayer) -> None:
        """Steer this player, and show what it does."""
        self._player = player
        player.position_changed.connect(self._show_position)
        player.duration_changed.connect(self._show_duration)
        player.playing_changed.connect(self._show_playing)
        player.rate_changed.connect(self._show_rate)
        player.sound_changed.connect(self._show_sound)
        self.mute.setVisible(player.can_sound)
        self._volume.setVisible(player.can_sound)
        self._show_rate()
        self._show_sound()

    def show_moments(self, moments: Sequence[Span], *, best: Span | None) -> None:
        """Mark what was found in the video that is opened now.

        Args:
            moments: in order of time.
            best: the one of them to begin at.
        """
        self._moments = tuple(moments)
        self.scrubber.set_moments(moments, best=best)
        for command in (self.next_moment, self.previous_moment):
            command.setVisible(bool(moments))
        if not moments and self._player is not None and self._player.loop is Loop.MOMENT:
            self._player.set_loop(Loop.NOTHING)
        self._show_loop()
        self._show_position()

    def set_active(self, active: bool) -> None:
        """Let the keys work, or leave them to others: to what is shown in place of a video."""
        for command in self._commands:
            command.setEnabled(active)

    # ---- the parts

    def _build_commands(self, page: QWidget, shortcuts: Shortcuts) -> None:
        def command(name: str, drawing: str, text: str, *, focused_only: bool = False) -> Command:
            return Command(
                page, shortcuts, f"video.{name}", drawing, text, focused_only=focused_only
            )

        self.play = command("play", "play", self.tr("Play"), focused_only=True)
        self.play.triggered.connect(self.toggle)
        self.previous_moment = command(
            "previous_moment", "moment-previous", self.tr("Previous moment")
        )
        self.previous_moment.triggered.connect(partial(self._jump, -1))
        self.next_moment = command("next_moment", "moment-next", self.tr("Next moment"))
        self.next_moment.triggered.connect(partial(self._jump, 1))
        self.frame_back = command("frame_back", "step-back", self.tr("One frame back"))
        self.frame_back.triggered.connect(partial(self._step, -1))
        self.frame_on = command("frame_on", "step-forward", self.tr("One frame on"))
        self.frame_on.triggered.connect(partial(self._step, 1))
        self.slower = command("slower", "previous", self.tr("Slower"))
        self.slower.triggered.connect(partial(self._change_rate, -1))
        self.faster = command("faster", "next", self.tr("Faster"))
        self.faster.triggered.connect(partial(self._change_rate, 1))
        self.loop = command("loop", "loop", self.tr("Repeat"))
        self.loop.triggered.connect(self._next_loop)
        self.mute = command("mute", "sound", self.tr("Mute"))
        self.mute.triggered.connect(self._toggle_mute)
        self._commands = (
            self.play,
            self.previous_moment,
            self.next_moment,
            self.frame_back,
            self.frame_on,
            self.slower,
            self.faster,
            self.loop,
            self.mute,
        )

    def _build(self) -> None:
        # With its parent at once: Tab goes to it before the buttons.
        self.scrubber = Scrubber(self)
        self.scrubber.valueChanged.connect(self._seek)
        self.time = QLabel()
        self.time.setAccessibleName(self.tr("Time"))
        self.time.setProperty("role", "muted")
        self._volume = QSlider(Qt.Orientation.Horizontal)
        self._volume.setAccessibleName(self.tr("Volume"))
        self._volume.setToolTip(self.tr("Volume"))
        self._volume.setRange(0, 100)
        self._volume.setPageStep(2 * VOLUME_STEP)
        self._volume.setSingleStep(VOLUME_STEP)
        self._volume.setFixedWidth(10 * GRID_PX)
        self._volume.valueChanged.connect(self._set_volume)
        self._speed = QToolButton()
        self._speed.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._speed.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self._speed.setMenu(self._speed_menu())

        line = QHBoxLayout()
        line.setSpacing(GRID_PX)
        line.addWidget(self.scrubber, stretch=1)
        line.addWidget(self.time)
        row = QHBoxLayout()
        row.setSpacing(GRID_PX // 2)
        for command in (
            self.play,
            self.previous_moment,
            self.next_moment,
            self.frame_back,
            self.frame_on,
        ):
            row.addWidget(CommandButton(command, self))
        row.addStretch()
        row.addWidget(CommandButton(self.loop, self))
        self._loop_text = QLabel()
        self._loop_text.setProperty("role", "muted")
        row.addWidget(self._loop_text)
        row.addWidget(self._speed)
        row.addWidget(CommandButton(self.mute, self))
        row.addWidget(self._volume)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(line)
        layout.addLayout(row)

    def _speed_menu(self) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        self._rates: dict[float, QAction] = {}
        for rate in RATES:
            action = menu.addAction(_rate_text(rate))
            action.setCheckable(True)
            action.triggered.connect(partial(self._set_rate, rate))
            group.addAction(action)
            self._rates[rate] = action
        menu.addSeparator()
        menu.addAction(self.slower)
        menu.addAction(self.faster)
        return menu

    # ---- what the person wants

    @Slot()
    def toggle(self) -> None:
        """Play or pause."""
        if self._player is None or not self._player.is_open:
            return
        if self._player.is_playing:
            self._player.pause()
        else:
            self._player.play()

    def change_volume(self, steps: int) -> None:
        """Be a step louder or softer."""
        if self._player is not None and self._player.can_sound:
            self._volume.setValue(self._player.volume_percent + steps * VOLUME_STEP)

    def _jump(self, moments: int, _checked: bool = False) -> None:
        if self._player is not None:
            self._player.jump(moments)

    def _step(self, frames: int, _checked: bool = False) -> None:
        if self._player is not None:
            self._player.step(frames)

    def _set_rate(self, rate: float, _checked: bool = False) -> None:
        if self._player is not None:
            self._player.set_rate(rate)

    def _change_rate(self, steps: int, _checked: bool = False) -> None:
        if self._player is not None:
            self._player.change_rate(steps)

    @Slot()
    def _next_loop(self) -> None:
        if self._player is None:
            return
        order = [Loop.NOTHING, Loop.MOMENT, Loop.VIDEO]
        if not self._moments:
            order.remove(Loop.MOMENT)
        self._player.set_loop(order[(order.index(self._player.loop) + 1) % len(order)])
        self._show_loop()

    @Slot()
    def _toggle_mute(self) -> None:
        if self._player is not None:
            self._player.set_muted(not self._player.muted)

    @Slot(int)
    def _seek(self, position_ms: int) -> None:
        if self._player is not None:
            self._player.seek(position_ms)

    @Slot(int)
    def _set_volume(self, percent: int) -> None:
        if self._player is not None:
            self._player.set_muted(False)
            self._player.set_volume_percent(percent)
            self.volume_changed.emit(percent)

    # ---- what the player does

    @Slot()
    def _show_position(self) -> None:
        if self._player is None:
            return
        position_ms, duration_ms = self._player.position_ms, self._player.duration_ms
        if not self.scrubber.isSliderDown():
            with QSignalBlocker(self.scrubber):
                self.scrubber.setValue(position_ms)
        text = self.tr("{position} of {duration}").format(
            position=clock_text(position_ms), duration=clock_text(duration_ms)
        )
        self.time.setText(text)

    @Slot(int)
    def _show_duration(self, duration_ms: int) -> None:
        with QSignalBlocker(self.scrubber):
            self.scrubber.setRange(0, duration_ms)
        self._show_position()

    @Slot(bool)
    def _show_playing(self, playing: bool) -> None:
        if playing:
            self.play.set_meaning("pause", self.tr("Pause"))
        else:
            self.play.set_meaning("play", self.tr("Play"))

    @Slot()
    def _show_rate(self) -> None:
        if self._player is None:
            return
        text = _rate_text(self._player.rate)
        self._speed.setText(text)
        name = self.tr("Speed: {speed}").format(speed=text)
        self._speed.setAccessibleName(name)
        self._speed.setToolTip(name)
        if action := self._rates.get(self._player.rate):
            action.setChecked(True)

    @Slot()
    def _show_sound(self) -> None:
        if self._player is None:
            return
        with QSignalBlocker(self._volume):
            self._volume.setValue(self._player.volume_percent)
        if self._player.muted:
            self.mute.set_meaning("muted", self.tr("Unmute"))
        else:
            self.mute.set_meaning("sound", self.tr("Mute"))

    def _show_loop(self) -> None:
        loop = Loop.NOTHING if self._player is None else self._player.loop
        match loop:
            case Loop.NOTHING:
                self._loop_text.setText("")
                self.loop.setText(self.tr("Repeat"))
            case Loop.MOMENT:
                self._loop_text.setText(self.tr("Moment"))
                self.loop.setText(self.tr("The moment is repeated"))
            case Loop.VIDEO:
                self._loop_text.setText(self.tr("Video"))
                self.loop.setText(self.tr("The video is repeated"))


def _rate_text(rate: float) -> str:
    return f"{QLocale().toString(rate, 'g', 3)}×"
