"""The map. Owns: what is drawn of land and clusters, and moving about by mouse and keyboard.

The land is an image that was drawn off the Qt thread for a part of the world somewhat larger than
the window. While one moves or zooms, it is shifted and stretched, and a sharp one follows.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QPointF, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter, QPalette, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from leccr_desktop.operations.coastlines import LandColors, draw_land
from leccr_desktop.operations.thumbnails import CardShape
from leccr_desktop.window.browse.map_frame import MapFrame
from leccr_desktop.window.theme import GRID_PX

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QFocusEvent,
        QHelpEvent,
        QKeyEvent,
        QMouseEvent,
        QPaintEvent,
        QResizeEvent,
        QWheelEvent,
    )

    from leccr_desktop.operations.clustering import Cluster
    from leccr_desktop.task_runner import TaskRunner, Ticket
    from leccr_desktop.window.browse.map_clusters import MapClusters
    from leccr_desktop.window.grid.thumbnail_store import ThumbnailStore

__all__ = ["MapView"]

MARKER_PX = 7 * GRID_PX
"""Side of a cluster's picture."""

_AROUND = 0.5
"""The land is drawn so much wider on each side than the window, in parts of the window."""

_LAND_REST_MS = 60
_KEY_STEP_PX = 12 * GRID_PX
_ZOOM_STEP = 0.5
_WHEEL_A_STEP = 120.0
_DRAG_PX = 4


class MapView(QWidget):
    """The world with clusters of photos on it.

    Args:
        runner: where the land is drawn.
        clusters: what lies on it.
        thumbnails: their pictures.

    Signals:
        chosen: the `Cluster` whose photos the person wants to see.
        moved: another part of the world is in sight, or other clusters are.
    """

    chosen = Signal(object)
    moved = Signal()

    def __init__(
        self,
        runner: TaskRunner,
        clusters: MapClusters,
        thumbnails: ThumbnailStore,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._clusters = clusters
        self._thumbnails = thumbnails
        self._frame = MapFrame()
        self._land: tuple[QRectF, QImage] | None = None
        self._drawing: Ticket | None = None
        self._marked: Cluster | None = None
        self._pressed_at: QPointF | None = None
        self._dragged_from: QPointF | None = None
        self._rest = QTimer(self, singleShot=True, interval=_LAND_REST_MS)
        self._rest.timeout.connect(self._draw_land)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(30 * GRID_PX, 20 * GRID_PX)
        self.setAccessibleName(self.tr("Map"))
        clusters.changed.connect(self._take_clusters)
        thumbnails.ready.connect(self._take_picture)

    # ---- where one looks

    @property
    def frame(self) -> MapFrame:
        """What is in sight."""
        return self._frame

    @property
    def marked(self) -> Cluster | None:
        """The cluster that the keyboard is on."""
        return self._marked

    def mark(self, cluster: Cluster | None) -> None:
        """Put the keyboard on a cluster; it is drawn before the others."""
        self._marked = cluster
        self.update()

    def look_at(self, area: QRectF) -> None:
        """Show an area of the plane as a whole."""
        self._go(self._frame.around(area))

    @Slot()
    def zoom_in(self) -> None:
        """Look closer, at the marked cluster where there is one in sight."""
        self._zoom(_ZOOM_STEP)

    @Slot()
    def zoom_out(self) -> None:
        """Look from further away."""
        self._zoom(-_ZOOM_STEP)

    @Slot()
    def show_all(self) -> None:
        """Show everything there is."""
        photos = self._clusters.photos
        if photos is not None and photos.files:
            left, top = photos.points.min(axis=0)
            right, bottom = photos.points.max(axis=0)
            self.look_at(QRectF(QPointF(left, top), QPointF(right, bottom)))

    def zoom_to(self, cluster: Cluster) -> None:
        """Look so close that a cluster falls apart, or as close as makes sense."""
        half = max(cluster.span, 1e-7) / 2
        middle = QPointF(cluster.x, cluster.y)
        area = QRectF(middle - QPointF(half, half), middle + QPointF(half, half))
        frame = self._frame.around(area)
        self._go(frame if frame.zoom > self._frame.zoom else self._frame)

    def in_sight(self) -> list[Cluster]:
        """The clusters in sight, those with most photos first."""
        return self._clusters.within(self._frame.area)

    def _zoom(self, steps: float, about: QPointF | None = None) -> None:
        if about is None:
            about = QPointF(self.width() / 2, self.height() / 2)
            if self._marked is not None:
                at = self._frame.to_px(self._marked.x, self._marked.y)
                about = at if self.rect().contains(at.toPoint()) else about
        self._go(self._frame.zoomed(steps, about))

    def _go(self, frame: MapFrame) -> None:
        if frame == self._frame:
            return
        self._frame = frame
        self._clusters.set_zoom(frame.cluster_zoom)
        self._want_pictures()
        self._rest.start()
        self.update()
        self.moved.emit()

    # ---- mouse and keyboard

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom about the pointer."""
        self._zoom(event.angleDelta().y() / _WHEEL_A_STEP * _ZOOM_STEP, event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the map."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at = self._dragged_from = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the map while it is held; else show what can be pressed."""
        if self._dragged_from is None or self._pressed_at is None:
            over = self._cluster_at(event.position())
            shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
            return
        if (event.position() - self._pressed_at).manhattanLength() > _DRAG_PX:
            self._pressed_at = QPointF(-1e6, -1e6)  # from now on it is no click
            moved = event.position() - self._dragged_from
            self._dragged_from = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self._go(self._frame.moved(-moved.x(), -moved.y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go, or choose the cluster that was clicked."""
        if event.button() != Qt.MouseButton.LeftButton or self._pressed_at is None:
            return
        clicked = self._pressed_at.x() >= 0
        self._pressed_at = self._dragged_from = None
        self.unsetCursor()
        cluster = self._cluster_at(event.position())
        if clicked and cluster is not None:
            self.mark(cluster)
            self.chosen.emit(cluster)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Look closer at the cluster, or the place."""
        cluster = self._cluster_at(event.position())
        if cluster is not None:
            self.zoom_to(cluster)
        else:
            self._zoom(2 * _ZOOM_STEP, event.position())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move, plus and minus zoom, 0 shows all, Enter opens what is marked."""
        keys = Qt.Key
        moves = {
            keys.Key_Left: (-1, 0),
            keys.Key_Right: (1, 0),
            keys.Key_Up: (0, -1),
            keys.Key_Down: (0, 1),
        }
        key = Qt.Key(event.key())
        if key in moves:
            across, down = moves[key]
            self._go(self._frame.moved(across * _KEY_STEP_PX, down * _KEY_STEP_PX))
        elif key in (keys.Key_Plus, keys.Key_Equal):
            self.zoom_in()
        elif key == keys.Key_Minus:
            self.zoom_out()
        elif key == keys.Key_0:
            self.show_all()
        elif key in (keys.Key_Return, keys.Key_Enter) and self._marked is not None:
            self.chosen.emit(self._marked)
        elif key == keys.Key_Space and self.in_sight():
            self._mark_next(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            event.ignore()

    def _mark_next(self, step: int) -> None:
        seen = self.in_sight()
        at = seen.index(self._marked) + step if self._marked in seen else 0
        self.mark(seen[at % len(seen)])
        self.moved.emit()

    def event(self, event: QEvent) -> bool:
        """Say what is under the pointer."""
        if event.type() == QEvent.Type.ToolTip:
            help_event: QHelpEvent = event  # type: ignore[assignment]
            cluster = self._cluster_at(QPointF(help_event.pos()))
            QToolTip.showText(help_event.globalPos(), self.words_for(cluster) if cluster else "")
            return True
        return super().event(event)

    def words_for(self, cluster: Cluster) -> str:
        """A cluster by its place and its number."""
        if cluster.place:
            return self.tr("{place}: %Ln item(s)", "", cluster.count).format(place=cluster.place)
        return self.tr("%Ln item(s)", "", cluster.count)

    def _cluster_at(self, point: QPointF) -> Cluster | None:
        for cluster in self._in_order():
            if self._marker(cluster).contains(point):
                return cluster
        return None

    def _in_order(self) -> list[Cluster]:
        """Those in sight, the one in front first."""
        seen = self._clusters.within(self._drawn_area())
        if self._marked is not None and self._marked in seen:
            seen.remove(self._marked)
            seen.insert(0, self._marked)
        return seen

    def _drawn_area(self) -> QRectF:
        beyond = MARKER_PX / self._frame.world_px
        return self._frame.area.adjusted(-beyond, -beyond, beyond, beyond)

    def _marker(self, cluster: Cluster) -> QRectF:
        at = self._frame.to_px(cluster.x, cluster.y)
        return QRectF(at.x() - MARKER_PX / 2, at.y() - MARKER_PX / 2, MARKER_PX, MARKER_PX)

    # ---- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw land, clusters and focus."""
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        painter.fillRect(self.rect(), QColor(self._colors().water))
        if self._land is not None:
            area, image = self._land
            top_left = self._frame.to_px(area.left(), area.top())
            bottom_right = self._frame.to_px(area.right(), area.bottom())
            painter.drawImage(QRectF(top_left, bottom_right), image)
        names: list[QRectF] = []
        order = self._in_order()
        for cluster in reversed(order):
            self._paint_cluster(painter, cluster)
        taken = [self._marker(cluster) for cluster in order]
        for cluster in order:
            self._paint_name(painter, cluster, [*taken, *names], names)
        self._paint_scale(painter)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 2))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    def _paint_cluster(self, painter: QPainter, cluster: Cluster) -> None:
        palette = self.palette()
        rect = self._marker(cluster)
        is_marked = cluster is self._marked
        color = QPalette.ColorRole.Highlight if is_marked else QPalette.ColorRole.Base
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Dark), 1))
        painter.setBrush(palette.color(color))
        painter.drawRoundedRect(rect.adjusted(-3, -3, 3, 3), 9, 9)
        picture = self._thumbnails.pixmap(cluster.cover)
        if picture is not None:
            painter.drawPixmap(rect, picture, QRectF(picture.rect()))
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color(QPalette.ColorRole.AlternateBase))
            painter.drawRoundedRect(rect, 6, 6)
        if cluster.count > 1:
            self._paint_count(painter, rect, cluster.count)

    def _paint_count(self, painter: QPainter, rect: QRectF, count: int) -> None:
        font = self._small(bold=True)
        text = QLocale().toString(count)
        metrics = QFontMetrics(font)
        height = metrics.height() + 2
        width = max(height, metrics.horizontalAdvance(text) + GRID_PX)
        badge = QRectF(0, 0, width, height)
        at_end = rect.topRight() if self.isLeftToRight() else rect.topLeft()
        badge.moveCenter(at_end)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Base), 1))
        painter.setBrush(self.palette().color(QPalette.ColorRole.Highlight))
        painter.drawRoundedRect(badge, height / 2, height / 2)
        painter.setFont(font)
        painter.setPen(self.palette().color(QPalette.ColorRole.HighlightedText))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_name(
        self, painter: QPainter, cluster: Cluster, taken: list[QRectF], names: list[QRectF]
    ) -> None:
        """Write the place under its marker, where it runs into nothing."""
        if not cluster.place:
            return
        font = self._small()
        # The city is enough on a map.
        text = cluster.place.rsplit(", ", 1)[0]
        metrics = QFontMetrics(font)
        marker = self._marker(cluster)
        size = QSize(metrics.horizontalAdvance(text) + GRID_PX, metrics.height() + 2)
        rect = QRectF(QPointF(), size.toSizeF())
        rect.moveCenter(QPointF(marker.center().x(), marker.bottom() + size.height() / 2 + 5))
        if any(rect.intersects(other) for other in taken if other != marker):
            return
        names.append(rect)
        ground = self.palette().color(QPalette.ColorRole.Base)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(rect, 4, 4)
        painter.setFont(font)
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_scale(self, painter: QPainter) -> None:
        """A line and how far it is in nature, at the middle of the window."""
        latitude = math.atan(math.sinh(math.pi * (1 - 2 * self._frame.y)))
        metre_px = self._frame.world_px / (40_075_017 * math.cos(latitude))
        widest = 14 * GRID_PX / metre_px
        metres = 10 ** math.floor(math.log10(widest))
        metres *= max(factor for factor in (1, 2, 5) if metres * factor <= widest)
        text = (
            self.tr("{count} km").format(count=QLocale().toString(round(metres / 1000)))
            if metres >= 1000
            else self.tr("{count} m").format(count=QLocale().toString(round(metres)))
        )
        font = self._small()
        length, height = metres * metre_px, QFontMetrics(font).height()
        start = 2 * GRID_PX if self.isLeftToRight() else self.width() - 2 * GRID_PX - length
        y = self.height() - 2 * GRID_PX
        painter.setFont(font)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.WindowText), 2))
        painter.drawLine(QPointF(start, y), QPointF(start + length, y))
        for x in (start, start + length):
            painter.drawLine(QPointF(x, y - GRID_PX / 2), QPointF(x, y))
        rect = QRectF(start, y - height - GRID_PX / 2, length, height)
        flags = Qt.AlignmentFlag.AlignHCenter.value | Qt.TextFlag.TextDontClip.value
        painter.drawText(rect, flags, text)

    def _small(self, *, bold: bool = False) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.9)
        font.setBold(bold)
        return font

    def _colors(self) -> LandColors:
        palette = self.palette()
        window = palette.color(QPalette.ColorRole.Window)
        base = palette.color(QPalette.ColorRole.Base)
        accent = palette.color(QPalette.ColorRole.Highlight)
        return LandColors(
            water=_mixed(window, accent, 0.14).name(),
            land=base.name() if base != window else _mixed(window, accent, 0.03).name(),
            shore=_mixed(palette.color(QPalette.ColorRole.Dark), window, 0.35).name(),
            border=palette.color(QPalette.ColorRole.Mid).name(),
        )

    # ---- what is drawn elsewhere

    @Slot()
    def _draw_land(self) -> None:
        if self._drawing is not None:
            self._drawing.drop()
        area = self._frame.area
        across, down = area.width() * _AROUND, area.height() * _AROUND
        area.adjust(-across, -down, across, down)
        scale = self.devicePixelRatioF() * (1 + 2 * _AROUND)
        size = QSize(round(self.width() * scale), round(self.height() * scale))
        self._drawing = draw_land(
            runner=self._runner,
            area=area,
            size=size,
            colors=self._colors(),
            then=lambda image: self._take_land(area, image),
            failed=lambda _: None,
        )

    def _take_land(self, area: QRectF, image: QImage) -> None:
        self._drawing = None
        self._land = (area, image)
        self.update()

    @Slot()
    def _take_clusters(self) -> None:
        # The one that was marked goes on in the one that has its newest photo now.
        if self._marked is not None:
            self._marked = self._clusters.successor(self._marked)
        self._want_pictures()
        self.update()
        self.moved.emit()

    def _want_pictures(self) -> None:
        side = round(MARKER_PX * self.devicePixelRatioF())
        shape = CardShape(side, side, round(6 * self.devicePixelRatioF()))
        if self.isVisible():
            self._thumbnails.want([cluster.cover for cluster in self._in_order()], shape)

    @Slot(object)
    def _take_picture(self, _: object) -> None:
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the middle where it is."""
        self._frame = self._frame.resized(self.width(), self.height())
        self._clusters.set_zoom(self._frame.cluster_zoom)
        self._rest.start()
        super().resizeEvent(event)
        self.moved.emit()

    def showEvent(self, event: QEvent) -> None:
        """Have pictures again."""
        super().showEvent(event)  # type: ignore[arg-type]
        self._want_pictures()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is elsewhere."""
        self.update()
        super().focusOutEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the land in the palette's colours."""
        if event.type() == QEvent.Type.PaletteChange:
            self._rest.start()
        super().changeEvent(event)


def _mixed(color: QColor, other: QColor, share: float) -> QColor:
    return QColor.fromRgbF(
        color.redF() * (1 - share) + other.redF() * share,
        color.greenF() * (1 - share) + other.greenF() * share,
        color.blueF() * (1 - share) + other.blueF() * share,
    )
