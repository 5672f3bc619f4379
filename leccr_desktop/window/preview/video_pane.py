"""A video, from its moment on. Owns: the screen it plays on, and its excuses.

The player is made with the first video, because QtMultimedia needs system libraries that may be
missing; where they are, the pane says so and offers other programs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from leccr_desktop.operations.viewing import Trouble, TroubleKind, examine
from leccr_desktop.window.preview.trouble_panel import TroublePanel
from leccr_desktop.window.preview.video_controls import VideoControls
from leccr_desktop.window.preview.video_player import VideoPlayer
from leccr_desktop.window.theme import GRID_PX

if TYPE_CHECKING:
    from leccr_desktop.operations.media_item import MediaItem
    from leccr_desktop.task_runner import TaskRunner, Ticket
    from leccr_desktop.window.preview.video_player import Span
    from leccr_desktop.window.shortcuts import Shortcuts

__all__ = ["VideoPane", "moments_of"]

DEFAULT_VOLUME_PERCENT = 80


class VideoPane(QWidget):
    """Plays one video, starting at the moment that was found.

    Args:
        page: where the keys work.
        runner: where it is found out what is wrong with a file.
        shortcuts: what gives the commands their keys.

    Signals:
        settled: the video is at its end, or it is said why it cannot be played.
    """

    settled = Signal()

    def __init__(
        self,
        *,
        page: QWidget,
        runner: TaskRunner,
        shortcuts: Shortcuts,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._item: MediaItem | None = None
        self._player: VideoPlayer | None = None
        self._examination: Ticket | None = None
        self._volume_percent = DEFAULT_VOLUME_PERCENT
        self.setAccessibleName(self.tr("Video"))
        self.trouble = TroublePanel(runner)
        self.trouble.retry_wanted.connect(self._try_again)
        self._screen = QWidget()
        screen_layout = QVBoxLayout(self._screen)
        screen_layout.setContentsMargins(0, 0, 0, 0)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._screen)
        self._stack.addWidget(self.trouble)
        self.controls = VideoControls(page, shortcuts)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID_PX)
        layout.addWidget(self._stack, stretch=1)
        layout.addWidget(self.controls)

    @property
    def player(self) -> VideoPlayer | None:
        """The player; None before the first video and where QtMultimedia cannot be loaded."""
        return self._player

    @property
    def message(self) -> str:
        """Why nothing plays; empty while all is well."""
        return self.trouble.text

    def set_volume_percent(self, percent: int) -> None:
        """Be this loud, also before there is a player."""
        self._volume_percent = percent
        if self._player is not None:
            self._player.set_volume_percent(percent)

    def show_item(self, item: MediaItem) -> None:
        """Load a video and play it from its moment."""
        self.clear()
        self._item = item
        if item.is_offline:
            self._explain(Trouble(TroubleKind.OFFLINE))
            return
        self._play(item)

    @Slot(int)
    def go_to(self, position_ms: int) -> None:
        """Go to a position of the video that is open."""
        if self._player is not None and self._player.is_open:
            self._player.seek(position_ms)

    def clear(self) -> None:
        """Stop, and let go of the file."""
        self._item = None
        self.trouble.clear()
        self.controls.set_active(False)
        if self._examination is not None:
            self._examination.drop()
            self._examination = None
        if self._player is not None:
            self._player.close()

    def _play(self, item: MediaItem) -> None:
        if self._player is None:
            try:
                self._player = self._make_player()
            except ImportError as error:
                reason = self.tr(
                    "Videos cannot be played in this window: QtMultimedia does not load "
                    "({reason}). Install the missing system library and open the window again."
                ).format(reason=error)
                self._explain(Trouble(TroubleKind.UNREADABLE, reason))
                return
        self._stack.setCurrentWidget(self._screen)
        self.controls.setVisible(True)
        self.controls.set_active(True)
        moments = moments_of(item)
        best = (item.start_ms, item.end_ms)
        self._player.open(item.path, start_ms=item.start_ms, moments=moments)
        self.controls.show_moments(moments, best=best if best in moments else None)

    def _make_player(self) -> VideoPlayer:
        from PySide6.QtMultimediaWidgets import QVideoWidget

        screen = QVideoWidget()
        try:
            player = VideoPlayer(screen, self)
        except ImportError:
            screen.deleteLater()
            raise
        layout = self._screen.layout()
        if layout is not None:
            layout.addWidget(screen)
        player.set_volume_percent(self._volume_percent)
        player.failed.connect(self._find_reason)
        player.ended.connect(self.settled)
        self.controls.set_player(player)
        return player

    @Slot(str)
    def _find_reason(self, said: str) -> None:
        if self._item is not None and self._examination is None:
            self._examination = examine(
                runner=self._runner, path=self._item.path, reason=said, then=self._explain
            )

    def _explain(self, trouble: Trouble) -> None:
        self._examination = None
        if self._item is None:
            return
        self.controls.set_active(False)
        self.controls.setVisible(False)
        self.trouble.explain(self._item, trouble)
        self._stack.setCurrentWidget(self.trouble)
        self.settled.emit()

    @Slot()
    def _try_again(self) -> None:
        if self._item is not None:
            item = self._item
            self.clear()
            self._item = item
            self._play(item)


def moments_of(item: MediaItem) -> tuple[Span, ...]:
    """Where in its video an item matches, in order of time; empty where nothing was asked."""
    if not item.end_ms:
        return ()
    spans = {(item.start_ms, item.end_ms), *((m.start_ms, m.end_ms) for m in item.moments)}
    return tuple(sorted(spans))
