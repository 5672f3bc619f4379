"""A video that plays. Owns: the player of QtMultimedia, moments to repeat, and steps by frames.

QtMultimedia needs system libraries that may be missing; it is imported with the first player, and
where that fails `VideoPlayer` raises ImportError.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

__all__ = ["RATES", "Loop", "Span", "VideoPlayer"]

RATES = (0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)
"""The speeds there are; 1.0 is as filmed."""

USUAL_FRAMES_PER_S = 25.0
"""Where the file does not say."""

NEAR_MS = 1000
"""Going back from so short a time into a moment goes to the one before it."""

Span = tuple[int, int]
"""Where a moment begins and ends, in ms."""


class Loop(Enum):
    """What is played again and again."""

    NOTHING = "nothing"
    MOMENT = "moment"
    VIDEO = "video"


class VideoPlayer(QObject):
    """Plays one video at a time.

    Args:
        screen: the QVideoWidget.

    Signals:
        position_changed: the position, in ms.
        duration_changed: how long the video is, in ms.
        playing_changed: whether it plays.
        rate_changed: the speed.
        sound_changed: the volume or the mute.
        ended: it came to its end, and nothing is repeated.
        failed: why it cannot be played.

    Raises:
        ImportError: QtMultimedia does not load; says what is missing.
    """

    position_changed = Signal(int)
    duration_changed = Signal(int)
    playing_changed = Signal(bool)
    rate_changed = Signal(float)
    sound_changed = Signal()
    ended = Signal()
    failed = Signal(str)

    def __init__(self, screen: QObject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        from PySide6.QtMultimedia import QAudioOutput, QMediaDevices, QMediaPlayer

        self._loop = Loop.NOTHING
        self._moments: tuple[Span, ...] = ()
        self._repeated: Span | None = None
        self._wanted_ms: int | None = None
        self._status = QMediaPlayer.MediaStatus
        self._player = QMediaPlayer(self)
        self._player.setVideoOutput(screen)
        self._sound: QAudioOutput | None = None
        if QMediaDevices.audioOutputs():
            self._sound = QAudioOutput(self)
            self._player.setAudioOutput(self._sound)
            self._sound.volumeChanged.connect(self.sound_changed)
            self._sound.mutedChanged.connect(self.sound_changed)
        self._player.mediaStatusChanged.connect(self._take_status)
        self._player.positionChanged.connect(self._take_position)
        self._player.durationChanged.connect(self._take_duration)
        self._player.playingChanged.connect(self.playing_changed)
        self._player.playbackRateChanged.connect(self.rate_changed)
        self._player.errorOccurred.connect(self._take_error)

    # ---- what it is at

    @property
    def is_open(self) -> bool:
        """Whether a file is held."""
        return not self._player.source().isEmpty()

    @property
    def is_playing(self) -> bool:
        """Whether it plays."""
        return self._player.isPlaying()

    @property
    def position_ms(self) -> int:
        """Where it is."""
        return self._player.position() if self._wanted_ms is None else self._wanted_ms

    @property
    def duration_ms(self) -> int:
        """How long the video is; 0 until that is known."""
        return self._player.duration()

    @property
    def rate(self) -> float:
        """The speed."""
        return self._player.playbackRate()

    @property
    def loop(self) -> Loop:
        """What is played again and again."""
        return self._loop

    @property
    def can_sound(self) -> bool:
        """Whether this computer has anything to play sound with."""
        return self._sound is not None

    @property
    def muted(self) -> bool:
        """Whether the sound is off."""
        return self._sound is not None and self._sound.isMuted()

    @property
    def volume_percent(self) -> int:
        """How loud it is, as the ear has it: 0 to 100."""
        from PySide6.QtMultimedia import QtAudio

        if self._sound is None:
            return 0
        scales = QtAudio.VolumeScale
        heard = QtAudio.convertVolume(
            self._sound.volume(), scales.LinearVolumeScale, scales.LogarithmicVolumeScale
        )
        return round(100 * heard)

    # ---- what it does

    def open(self, path: Path, *, start_ms: int, moments: Sequence[Span]) -> None:
        """Play a video from a position.

        Args:
            path: the video.
            start_ms: where to begin.
            moments: what can be jumped to and repeated, in order of time.
        """
        self._moments = tuple(moments)
        self._repeated = None
        self._wanted_ms = start_ms
        self._player.setSource(QUrl.fromLocalFile(str(path)))
        self.set_loop(self._loop)

    def close(self) -> None:
        """Stop, and let go of the file."""
        self._moments = ()
        self._repeated = None
        self._wanted_ms = None
        self._player.stop()
        self._player.setSource(QUrl())

    def play(self) -> None:
        """Play on; from the beginning where it has come to its end."""
        self._player.play()

    def pause(self) -> None:
        """Stand still."""
        self._player.pause()

    def seek(self, position_ms: int) -> None:
        """Go to a position."""
        self._repeated = None
        self._go(position_ms)

    def step(self, frames: int) -> None:
        """Stand still, some frames further on (or back)."""
        self.pause()
        frame_ms = 1000 / self._frames_per_s()
        # To the middle of the frame: its edges are rounded to ms.
        number = int(self.position_ms / frame_ms) + frames
        self.seek(round((max(0, number) + 0.5) * frame_ms))

    def jump(self, moments: int) -> bool:
        """Go to the beginning of the next moment (1) or the one before (-1).

        Returns:
            Whether there is one.
        """
        at = self.position_ms
        if moments > 0:
            starts = [start for start, _ in self._moments if start > at]
        else:
            near_ms = NEAR_MS if self.is_playing else 0
            starts = [start for start, _ in reversed(self._moments) if start < at - near_ms]
        if starts:
            self.seek(starts[0])
        return bool(starts)

    def set_rate(self, rate: float) -> None:
        """Play faster or slower."""
        self._player.setPlaybackRate(rate)

    def change_rate(self, steps: int) -> None:
        """Take the next of `RATES`, or the one before."""
        nearest = min(range(len(RATES)), key=lambda at: abs(RATES[at] - self.rate))
        self.set_rate(RATES[min(max(nearest + steps, 0), len(RATES) - 1)])

    def set_loop(self, loop: Loop) -> None:
        """Play this again and again."""
        self._loop = loop
        self._repeated = None
        loops = type(self._player).Loops
        self._player.setLoops(loops.Infinite if loop is Loop.VIDEO else loops.Once)

    def set_muted(self, muted: bool) -> None:
        """Turn the sound off or on."""
        if self._sound is not None:
            self._sound.setMuted(muted)

    def set_volume_percent(self, percent: int) -> None:
        """Be this loud, as the ear has it: 0 to 100."""
        from PySide6.QtMultimedia import QtAudio

        if self._sound is not None:
            scales = QtAudio.VolumeScale
            volume = QtAudio.convertVolume(
                min(max(percent, 0), 100) / 100,
                scales.LogarithmicVolumeScale,
                scales.LinearVolumeScale,
            )
            self._sound.setVolume(volume)

    # ---- what QtMultimedia says

    @Slot()
    def _take_status(self) -> None:
        status = self._player.mediaStatus()
        if status in (self._status.LoadedMedia, self._status.BufferedMedia):
            if self._wanted_ms is not None:
                wanted_ms, self._wanted_ms = self._wanted_ms, None
                self._player.setPosition(wanted_ms)
                self._player.play()
        elif status is self._status.EndOfMedia:
            if self._repeated is None:
                self.ended.emit()
            else:
                # The moment goes to the very end of the video.
                self._go(self._repeated[0])
                self._player.play()

    @Slot("qlonglong")
    def _take_position(self, position_ms: int) -> None:
        if self._wanted_ms is not None:
            return
        if self._loop is Loop.MOMENT and self.is_playing:
            if self._repeated is None:
                self._repeated = self._moment_at(position_ms)
            elif position_ms >= self._repeated[1]:
                self._go(self._repeated[0])
        self.position_changed.emit(position_ms)

    @Slot("qlonglong")
    def _take_duration(self, duration_ms: int) -> None:
        self.duration_changed.emit(duration_ms)

    @Slot()
    def _take_error(self) -> None:
        self.failed.emit(self._player.errorString())

    def _go(self, position_ms: int) -> None:
        position_ms = max(0, position_ms)
        if self.duration_ms:
            position_ms = min(position_ms, self.duration_ms)
        if self._wanted_ms is None:
            self._player.setPosition(position_ms)
        else:
            self._wanted_ms = position_ms

    def _moment_at(self, position_ms: int) -> Span | None:
        return next((span for span in self._moments if span[0] <= position_ms < span[1]), None)

    def _frames_per_s(self) -> float:
        from PySide6.QtMultimedia import QMediaMetaData

        rate = self._player.metaData().value(QMediaMetaData.Key.VideoFrameRate)
        return float(rate) if rate else USUAL_FRAMES_PER_S
