"""A picture under the hand. Owns: zoom, pan and turn, and where on the screen that puts it.

It shows at once what it is given, be it smaller than the file's picture: positions and zoom are
counted in the pixels of the file, so nothing moves when the sharper picture comes. The file is
never written: a turn lasts until the next picture.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import (
    QImage,
    QInputDevice,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from leccr_desktop.window.theme import GRID_PX

if TYPE_CHECKING:
    from leccr_desktop.operations.viewing import Picture

__all__ = ["PictureCanvas"]

STEP = 1.25
"""How much nearer one notch of the wheel brings the picture."""

NEAREST = 8.0
"""Device pixels for a pixel of the file, at most; a small picture may fill the view beyond that."""

PAN_SHARE = 0.2
"""Part of the view by which an arrow key moves the picture."""


class PictureCanvas(QWidget):
    """Shows one picture as large as fits, never larger than it is, until someone zooms.

    Signals:
        zoomed: the zoom or the way the picture lies has changed.
        detail_wanted: more pixels than are here could be seen now.
    """

    zoomed = Signal()
    detail_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._coarse = QImage()
        self._fine = QImage()
        self._size = QSizeF()
        self._quarter_turns = 0
        self._zoom: float | None = None
        self._center = QPointF()
        self._dragged_from: QPointF | None = None
        self.setAccessibleName(self.tr("Photo"))

    @property
    def image(self) -> QImage:
        """The best picture there is; null while there is none."""
        return self._coarse if self._fine.isNull() else self._fine

    @property
    def fits(self) -> bool:
        """Whether the whole picture is shown, at the size that the view gives it."""
        return self._zoom is None

    @property
    def zoom(self) -> float:
        """Device pixels for each pixel of the file: 1.0 is 100 %."""
        return self._fitting() if self._zoom is None else self._zoom

    @property
    def can_pan(self) -> bool:
        """Whether some of the picture is outside the view."""
        return bool(self._slack().x() or self._slack().y())

    @property
    def quarter_turns(self) -> int:
        """How often the picture was turned clockwise, 0 to 3."""
        return self._quarter_turns

    def show_picture(self, picture: Picture) -> None:
        """Show another picture, whole."""
        self.clear()
        self._coarse = picture.image
        self._size = QSizeF(picture.width_px, picture.height_px)
        self._center = self._middle()
        self._changed()

    def show_detail(self, picture: Picture) -> None:
        """Show the same picture from more pixels; nothing else changes."""
        self._fine = picture.image
        self.update()

    def clear(self) -> None:
        """Show nothing, and keep no pixels."""
        self._coarse = QImage()
        self._fine = QImage()
        self._size = QSizeF()
        self._quarter_turns = 0
        self._zoom = None
        self._dragged_from = None
        self._changed()

    # ---- zoom, turn, pan

    @Slot()
    def zoom_in(self) -> None:
        """Come a step nearer to the middle of the view."""
        self.zoom_by(STEP)

    @Slot()
    def zoom_out(self) -> None:
        """Go a step back."""
        self.zoom_by(1 / STEP)

    @Slot()
    def zoom_to_fit(self) -> None:
        """Show the whole picture."""
        self._zoom = None
        self._center = self._middle()
        self._changed()

    @Slot()
    def toggle_zoom(self) -> None:
        """Show the pixels of the file as those of the screen, or the whole picture again."""
        self._toggle_zoom(QRectF(self.rect()).center())

    def zoom_by(self, factor: float, *, at: QPointF | None = None) -> None:
        """Zoom; what is at `at` (in the widget, its middle by default) stays where it is."""
        self.set_zoom(self.zoom * factor, at=at)

    def set_zoom(self, zoom: float, *, at: QPointF | None = None) -> None:
        """Zoom to a scale. As far out as the picture fits, it fits from then on.

        Args:
            zoom: device pixels for each pixel of the file; limited to what makes sense.
            at: what stays where it is, in the widget; its middle by default.
        """
        if self._coarse.isNull():
            return
        fitting = self._fitting()
        if zoom <= fitting and zoom < 1.0:
            self.zoom_to_fit()
            return
        at = QRectF(self.rect()).center() if at is None else at
        fixed = self._to_picture(at)
        self._zoom = min(max(zoom, min(fitting, 1.0)), max(NEAREST, fitting))
        self._center = self._center + fixed - self._to_picture(at)
        self._changed()

    @Slot()
    def turn_right(self) -> None:
        """Turn a quarter clockwise."""
        self._turn(1)

    @Slot()
    def turn_left(self) -> None:
        """Turn a quarter anticlockwise."""
        self._turn(-1)

    def pan(self, across: int, down: int) -> bool:
        """Look further right (or left) and down (or up) by a step of the view.

        Returns:
            Whether the picture is larger than the view, so that this means something.
        """
        if not self.can_pan:
            return False
        self._shift(QPointF(across * self.width(), down * self.height()) * PAN_SHARE)
        return True

    # ---- Qt's own

    def sizeHint(self) -> QSize:
        """Any size does."""
        return QSize(40 * GRID_PX, 30 * GRID_PX)

    def event(self, event: QEvent) -> bool:
        """Take pinches on a touch pad."""
        if isinstance(event, QNativeGestureEvent):
            match event.gestureType():
                case Qt.NativeGestureType.ZoomNativeGesture:
                    self.zoom_by(1 + event.value(), at=event.position())
                    return True
                case Qt.NativeGestureType.SmartZoomNativeGesture:
                    self._toggle_zoom(event.position())
                    return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the pointer; two fingers on a touch pad move the picture instead."""
        fingers = (
            event.device().type() is QInputDevice.DeviceType.TouchPad
            or event.phase() is not Qt.ScrollPhase.NoScrollPhase
        )
        if fingers and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            moved = event.pixelDelta() if not event.pixelDelta().isNull() else event.angleDelta()
            self._shift(-QPointF(moved))
        else:
            notches = event.angleDelta().y() / 120
            self.zoom_by(STEP**notches, at=event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the picture."""
        if event.button() is Qt.MouseButton.LeftButton and self.can_pan:
            self._dragged_from = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            event.accept()
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the picture that is held."""
        if self._dragged_from is None:
            super().mouseMoveEvent(event)
            return
        self._shift(self._dragged_from - event.position())
        self._dragged_from = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the picture go."""
        self._dragged_from = None
        self._show_cursor()
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Change between the whole picture and its pixels."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._toggle_zoom(event.position())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit anew, or keep the picture in the view."""
        super().resizeEvent(event)
        self._changed()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the part that is in view."""
        if self._coarse.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(
            QPainter.RenderHint.SmoothPixmapTransform,
            # Whoever looks at single pixels wants to see them.
            self.zoom < NEAREST / 2,
        )
        painter.setTransform(self._transform(), combine=True)
        painter.drawImage(QRectF(QPointF(), self._size), self._sharp_enough())

    # ---- geometry

    def _turned_size(self) -> QSizeF:
        return self._size.transposed() if self._quarter_turns % 2 else self._size

    def _middle(self) -> QPointF:
        size = self._turned_size()
        return QPointF(size.width(), size.height()) / 2

    def _fitting(self) -> float:
        """The zoom at which the whole picture is shown, never above 100 %."""
        size = self._turned_size()
        if size.isEmpty():
            return 1.0
        density = self.devicePixelRatioF()
        across = self.width() * density / size.width()
        down = self.height() * density / size.height()
        return max(min(across, down, 1.0), 1e-3)

    def _scale(self) -> float:
        """Widget units for each pixel of the file."""
        return self.zoom / self.devicePixelRatioF()

    def _slack(self) -> QPointF:
        """How far the middle of the view may be from the picture's, in pixels of the file."""
        size, scale = self._turned_size(), self._scale()
        return QPointF(
            max(0.0, size.width() - self.width() / scale - 1e-6) / 2,
            max(0.0, size.height() - self.height() / scale - 1e-6) / 2,
        )

    def _to_picture(self, at: QPointF) -> QPointF:
        """From the widget to the turned picture."""
        return self._center + (at - QPointF(self.width(), self.height()) / 2) / self._scale()

    def _transform(self) -> QTransform:
        """From the picture of the file to the widget."""
        result = QTransform()
        result.translate(self.width() / 2, self.height() / 2)
        result.scale(self._scale(), self._scale())
        from_middle = self._middle() - self._center
        result.translate(from_middle.x(), from_middle.y())
        result.rotate(90 * self._quarter_turns)
        result.translate(-self._size.width() / 2, -self._size.height() / 2)
        return result

    def _sharp_enough(self) -> QImage:
        """The smallest picture that shows all that can be seen: scaling down less looks better."""
        return self._fine if self._lacks_detail() and not self._fine.isNull() else self._coarse

    def _lacks_detail(self) -> bool:
        seen_px = self._size.width() * min(self.zoom, 1.0)
        return self._coarse.width() < math.floor(min(seen_px, self._size.width()))

    def _keep_in_view(self) -> None:
        slack, middle = self._slack(), self._middle()
        self._center = QPointF(
            min(max(self._center.x(), middle.x() - slack.x()), middle.x() + slack.x()),
            min(max(self._center.y(), middle.y() - slack.y()), middle.y() + slack.y()),
        )

    def _shift(self, by: QPointF) -> None:
        self._center = self._center + by / self._scale()
        self._keep_in_view()
        self.update()

    def _turn(self, quarters: int) -> None:
        if self._coarse.isNull():
            return
        # What is in the middle of the view stays there.
        seen = self._center - self._middle()
        self._quarter_turns = (self._quarter_turns + quarters) % 4
        self._center = self._middle() + QTransform().rotate(90 * quarters).map(seen)
        self._changed()

    def _toggle_zoom(self, at: QPointF) -> None:
        if self.fits:
            self.set_zoom(1.0 if self._fitting() < 1.0 else 2.0, at=at)
        else:
            self.zoom_to_fit()

    def _changed(self) -> None:
        self._keep_in_view()
        self._show_cursor()
        self.update()
        self.zoomed.emit()
        if not self._coarse.isNull() and self._fine.isNull() and self._lacks_detail():
            self.detail_wanted.emit()

    def _show_cursor(self) -> None:
        if self.can_pan:
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            self.unsetCursor()
