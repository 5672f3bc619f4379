"""One of several files that are alike. Owns: its picture, what tells it apart, and a tick."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QEvent, QLocale, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from leccr_desktop.window.elided_label import ElidedLabel
from leccr_desktop.window.size_text import size_text
from leccr_desktop.window.theme import GRID_PX

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QImage, QKeyEvent, QMouseEvent, QPaintEvent

    from leccr_desktop.operations.duplicates import Facts
    from leccr_desktop.operations.media_item import MediaItem

__all__ = ["DuplicateCard"]

_WIDTH_PX = 26 * GRID_PX


class DuplicateCard(QFrame):
    """A file beside its like.

    Args:
        item: the file.

    Signals:
        focused: the item that the keyboard is on.
        opened: the item that the person wants to see big.
        toggled: whether it is to be kept was decided otherwise.

    Attributes:
        item: as given.
        keep: the tick. Nothing is ticked before a person does it.
    """

    focused = Signal(object)
    opened = Signal(object)
    toggled = Signal()

    def __init__(self, item: MediaItem, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item = item
        self.setObjectName("duplicateCard")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumWidth(_WIDTH_PX)
        self._picture = _Picture()
        self._name = ElidedLabel(item.path.name)
        self._name.setProperty("role", "name")
        # Held together, so that a path is read from its root in right-to-left languages too.
        self._folder = ElidedLabel(f"\u2066{item.path.parent}\u2069")
        self._folder.setProperty("role", "muted")
        self._folder.setToolTip(str(item.path))
        self._facts = QLabel()
        self._facts.setProperty("role", "muted")
        self._facts.setTextFormat(Qt.TextFormat.PlainText)
        self.keep = QCheckBox(self.tr("Keep"))
        self.keep.setAccessibleName(self.tr("Keep {name}").format(name=item.path.name))
        self.keep.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID_PX, GRID_PX, GRID_PX, GRID_PX)
        layout.setSpacing(GRID_PX // 2)
        layout.addWidget(self._picture, stretch=1)
        layout.addWidget(self._name)
        layout.addWidget(self._folder)
        layout.addWidget(self._facts, alignment=Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(self.keep)
        self.keep.toggled.connect(self._take_tick)
        self.show_facts(None)

    def show_picture(self, image: QImage) -> None:
        """Show the file's picture."""
        self._picture.show_image(image)

    def show_facts(self, facts: Facts | None) -> None:
        """Tell date, and size once that is known."""
        locale = QLocale()
        lines = []
        if self.item.taken_at is not None:
            at = QDateTime.fromSecsSinceEpoch(int(self.item.taken_at.timestamp()))
            lines.append(locale.toString(at, QLocale.FormatType.ShortFormat))
        if facts is not None:
            size = size_text(facts.size_bytes)
            if facts.width_px:
                size = self.tr("{width} × {height}, {size}").format(
                    width=locale.toString(facts.width_px),
                    height=locale.toString(facts.height_px),
                    size=size,
                )
            lines.append(size)
        self._facts.setText("\n".join(lines))
        self.setAccessibleName(
            QLocale().createSeparatedList([self.item.path.name, str(self.item.path.parent), *lines])
        )

    @Slot()
    def _take_tick(self) -> None:
        self.setProperty("kept", self.keep.isChecked())
        self.style().unpolish(self)
        self.style().polish(self)
        self.toggled.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the keyboard here."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show it big."""
        self.opened.emit(self.item)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks, Enter shows it big."""
        if event.key() == Qt.Key.Key_Space:
            self.keep.toggle()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.item)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say which one the keyboard is on."""
        super().focusInEvent(event)
        self.focused.emit(self.item)


class _Picture(QWidget):
    """A picture as large as there is room, the same room for each of its like."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pixmap = QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(16 * GRID_PX)

    def show_image(self, image: QImage) -> None:
        self._pixmap = QPixmap.fromImage(image)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH_PX, _WIDTH_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._pixmap.isNull():
            painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.AlternateBase))
            return
        size = self._pixmap.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        inside = QRectF(0, 0, size.width(), size.height())
        inside.moveCenter(QRectF(self.rect()).center())
        painter.drawPixmap(inside, self._pixmap, QRectF(self._pixmap.rect()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
