"""The page of copies. Owns: walking through the sets, and what one does with each.

Nothing is ticked before a person does it, and what goes to the trash is what they left out beside
something that they keep: the last one of a set stays, whatever one presses.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from leccr_desktop.operations.duplicates import Likeness, read_facts
from leccr_desktop.operations.item_files import find_missing
from leccr_desktop.operations.thumbnails import THUMBNAIL_SIZES_PX, load_thumbnail
from leccr_desktop.window.browse.duplicates_card import DuplicateCard
from leccr_desktop.window.browse.duplicates_sets import CopySets
from leccr_desktop.window.browse.page_header import PageHeader
from leccr_desktop.window.direction import sided_margins
from leccr_desktop.window.grid.results_model import ResultsModel
from leccr_desktop.window.icons import IconButton
from leccr_desktop.window.theme import GRID_PX

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    from leccr_desktop.operations.duplicates import CopySet, Facts
    from leccr_desktop.operations.item_files import FileFailure
    from leccr_desktop.operations.media_item import MediaItem
    from leccr_desktop.operations.session import EngineSession
    from leccr_desktop.operations.thumbnail_files import ThumbnailFiles
    from leccr_desktop.settings import Settings
    from leccr_desktop.task_runner import TaskRunner, Ticket
    from leccr_engine.errors import LeccrError

__all__ = ["DuplicatesPage"]

_CARDS = 40
"""Beside each other at most; of a larger set come the next ones once some are gone."""


class DuplicatesPage(QWidget):
    """Files that are alike, a set at a time, side by side.

    Args:
        runner: where files are looked for and read.
        session: the library.
        settings: where it is kept what a person has decided.
        files: where small pictures are kept.

    Signals:
        opened: the item that the person wants to see big; it is one of `rows`.
        trash_wanted: the items (tuple) that are to go to the trash.
        item_changed: the keyboard is on another item.
        failed: why something was not done (str).

    Attributes:
        sets: what is to be decided on.
        rows: the items of the current set.
    """

    opened = Signal(object)
    trash_wanted = Signal(object)
    item_changed = Signal()
    failed = Signal(str)

    def __init__(
        self,
        *,
        runner: TaskRunner,
        session: EngineSession,
        settings: Settings,
        files: ThumbnailFiles | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._session = session
        self._files = files
        self.sets = CopySets(runner=runner, session=session, settings=settings, parent=self)
        self.rows = ResultsModel(self)
        self._current: CopySet | None = None
        self._item: MediaItem | None = None
        self._cards: list[DuplicateCard] = []
        self._loading: list[Ticket] = []
        self._trouble = ""
        self._build()
        self._connect()

    @property
    def current(self) -> CopySet | None:
        """The set that is shown."""
        return self._current

    @property
    def cards(self) -> tuple[DuplicateCard, ...]:
        """Its files, side by side."""
        return tuple(self._cards)

    @property
    def empty_text(self) -> str:
        """What stands in place of a set; empty while there is one."""
        return self._empty.text() if self._stack.currentWidget() is self._empty else ""

    def selected_items(self) -> list[MediaItem]:
        """The item that the keyboard is on, or was on last."""
        return [] if self._item is None else [self._item]

    def visit(self, _: object) -> None:
        """Look for copies."""
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Look anew for what there is."""
        if not (self.sets.looking and self.sets.likeness is Likeness.NEAR):
            self.sets.look(self.sets.likeness)

    def leave_out(self, paths: Collection[Path]) -> None:
        """Show some files no longer: they are gone, which the library is about to find out."""
        self.sets.leave_out(paths)

    # ---- the parts

    def _build(self) -> None:
        self._header = PageHeader(self.tr("Duplicates"))
        self._exact = self._header.add_choice(
            self.tr("Exact copies"), self.tr("Files that are the same byte for byte")
        )
        self._near = self._header.add_choice(
            self.tr("Look nearly the same"),
            self.tr("Photos that look nearly the same, and may differ in what counts"),
        )
        self._exact.setChecked(True)
        self._list = QListWidget()
        self._list.setObjectName("menuList")
        self._list.setAccessibleName(self.tr("Groups of files that are alike"))
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setMinimumWidth(18 * GRID_PX)
        self._hint = QLabel(wordWrap=True)
        self._hint.setProperty("role", "muted")
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self._side = QScrollArea(widgetResizable=True)
        self._side.setObjectName("models")
        self._side.setFrameShape(QScrollArea.Shape.NoFrame)
        self._side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._previous = IconButton("previous", self.tr("Previous group (Page Up)"))
        self._next = IconButton("next", self.tr("Next group (Page Down)"))
        self._keep_all = QPushButton(self.tr("Keep all"))
        self._keep_all.setToolTip(self.tr("Keep all of these, and do not show the group again"))
        self._trash = QPushButton(self.tr("Move the others to the trash"))
        self._trash.setProperty("role", "main")
        self._trash.setToolTip(self.tr("Tick what to keep first"))
        self._show_hidden = QPushButton()
        self._show_hidden.setProperty("role", "link")
        self._show_hidden.clicked.connect(self.sets.show_hidden)
        below = QHBoxLayout()
        below.setSpacing(GRID_PX)
        below.addWidget(self._previous)
        below.addWidget(self._next)
        below.addWidget(self._show_hidden)
        below.addStretch(1)
        below.addWidget(self._keep_all)
        below.addWidget(self._trash)
        middle = QVBoxLayout()
        middle.setSpacing(GRID_PX)
        middle.addWidget(self._hint)
        middle.addWidget(self._side, stretch=1)
        middle.addLayout(below)
        shown = QWidget()
        beside = QHBoxLayout(shown)
        beside.setContentsMargins(sided_margins(0, 0, 2 * GRID_PX, GRID_PX))
        beside.setSpacing(2 * GRID_PX)
        beside.addWidget(self._list, stretch=1)
        beside.addLayout(middle, stretch=4)
        self._empty = QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter)
        self._empty.setProperty("role", "muted")
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        self._empty_hidden = QPushButton()
        self._empty_hidden.setProperty("role", "link")
        self._empty_hidden.clicked.connect(self.sets.show_hidden)
        self._stack = QStackedWidget()
        self._stack.addWidget(shown)
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(sided_margins(GRID_PX + GRID_PX // 2, 0, 0, GRID_PX))
        layout.setSpacing(GRID_PX)
        layout.addWidget(self._header)
        layout.addWidget(self._stack, stretch=1)
        layout.addWidget(self._empty_hidden, alignment=Qt.AlignmentFlag.AlignHCenter)

    def _connect(self) -> None:
        self._exact.clicked.connect(partial(self.sets.look, Likeness.EXACT))
        self._near.clicked.connect(partial(self.sets.look, Likeness.NEAR))
        self.sets.changed.connect(self._show_sets)
        self.sets.failed.connect(self._say_trouble)
        self._list.currentRowChanged.connect(self._show_number)
        self._list.itemActivated.connect(self._focus_cards)
        self._previous.clicked.connect(partial(self._step, -1))
        self._next.clicked.connect(partial(self._step, 1))
        self._keep_all.clicked.connect(self._decide_to_keep)
        self._trash.clicked.connect(self._check_kept)
        for key, step in ((Qt.Key.Key_PageUp, -1), (Qt.Key.Key_PageDown, 1)):
            shortcut = QShortcut(
                QKeySequence(key), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
            )
            shortcut.activated.connect(partial(self._step, step))
        for key, step in ((Qt.Key.Key_Left, -1), (Qt.Key.Key_Right, 1)):
            shortcut = QShortcut(
                QKeySequence(key),
                self._side,
                context=Qt.ShortcutContext.WidgetWithChildrenShortcut,
            )
            shortcut.activated.connect(partial(self._step_card, step))

    # ---- which sets there are

    @Slot()
    def _show_sets(self) -> None:
        sets = self.sets.to_review
        row = max(0, self._list.currentRow())
        if self._current in sets:
            row = sets.index(self._current)
        with QSignalBlocker(self._list):
            self._list.clear()
            for copies in sets:
                self._list.addItem(self._words_for(copies))
        hidden = self.tr("Show %Ln group(s) kept as a whole", "", self.sets.hidden)
        for button in (self._show_hidden, self._empty_hidden):
            button.setText(hidden)
        self._show_hidden.setVisible(bool(self.sets.hidden and sets))
        self._empty_hidden.setVisible(bool(self.sets.hidden and not sets))
        self._header.say(self.tr("%Ln group(s)", "", len(sets)) if sets else "")
        if not sets:
            self._show_set(None)
            self._empty.setText(self._why_none())
            self._stack.setCurrentWidget(self._empty)
            return
        self._trouble = ""
        self._stack.setCurrentIndex(0)
        row = min(row, len(sets) - 1)
        with QSignalBlocker(self._list):
            self._list.setCurrentRow(row, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if sets[row] != self._current:
            self._show_set(sets[row])

    def _words_for(self, copies: CopySet) -> str:
        name = copies.items[0].path.name
        return self.tr("{name}: %Ln file(s)", "", len(copies.items)).format(name=name)

    def _why_none(self) -> str:
        if self.sets.looking:
            return self.tr("Comparing…")
        if self._trouble:
            return self._trouble
        if self.sets.hidden:
            return self.tr("There is nothing left to decide.")
        if self.sets.likeness is Likeness.EXACT:
            return self.tr("No file is there twice.")
        return self.tr("No two photos look nearly the same.")

    @Slot(str)
    def _say_trouble(self, reason: str) -> None:
        self._trouble = reason
        self._show_sets()

    # ---- one set

    @Slot(int)
    def _show_number(self, number: int) -> None:
        sets = self.sets.to_review
        if 0 <= number < len(sets):
            self._show_set(sets[number])

    def _step(self, step: int) -> None:
        row = self._list.currentRow() + step
        if 0 <= row < self._list.count():
            had_focus = any(card.isAncestorOf(self._focus()) for card in self._cards)
            self._list.setCurrentRow(row)
            if had_focus:
                self._focus_cards()

    def _focus(self) -> QWidget:
        return self.focusWidget() or self

    @Slot()
    def _focus_cards(self) -> None:
        if self._cards:
            self._cards[0].setFocus()

    def _step_card(self, step: int) -> None:
        at = next((n for n, card in enumerate(self._cards) if card.item is self._item), -1) + step
        if 0 <= at < len(self._cards):
            self._cards[at].setFocus()
            self._side.ensureWidgetVisible(self._cards[at])

    def _show_set(self, copies: CopySet | None) -> None:
        for ticket in self._loading:
            ticket.drop()
        self._loading = []
        self._current = copies
        self._item = None
        items = () if copies is None else copies.items
        self.rows.replace(items, complete=True)
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID_PX)
        self._cards = [DuplicateCard(item) for item in items[:_CARDS]]
        for card in self._cards:
            row.addWidget(card, stretch=1)
            card.focused.connect(self._take_item)
            card.opened.connect(self.opened)
            card.toggled.connect(self._show_state)
        self._side.setWidget(content)
        if copies is not None:
            self._load(copies)
            self._hint.setText(
                self.tr("The same byte for byte. Tick what to keep.")
                if copies.likeness is Likeness.EXACT
                else self.tr("They look nearly the same, but are not. Tick what to keep.")
            )
        self._show_state()
        self.item_changed.emit()

    def _load(self, copies: CopySet) -> None:
        self._loading.append(
            read_facts(
                runner=self._runner,
                session=self._session,
                paths=[card.item.path for card in self._cards],
                then=partial(self._take_facts, copies),
                failed=self._ignore,
            )
        )
        for card in self._cards:
            self._loading.append(
                load_thumbnail(
                    runner=self._runner,
                    item=card.item,
                    side_px=THUMBNAIL_SIZES_PX[-1],
                    then=card.show_picture,
                    failed=self._ignore,
                    files=self._files,
                )
            )

    def _ignore(self, _: LeccrError) -> None:
        """What cannot be shown has an empty frame; its name and folder stand there still."""

    def _take_facts(self, copies: CopySet, facts: dict[Path, Facts]) -> None:
        if copies is self._current:
            for card in self._cards:
                card.show_facts(facts.get(card.item.path))

    @Slot(object)
    def _take_item(self, item: MediaItem) -> None:
        self._item = item
        self.item_changed.emit()

    # ---- deciding

    def _kept(self) -> list[MediaItem]:
        return [card.item for card in self._cards if card.keep.isChecked()]

    def _others(self) -> list[MediaItem]:
        """What is not kept, as long as something is."""
        if not self._kept():
            return []
        return [card.item for card in self._cards if not card.keep.isChecked()]

    @Slot()
    def _show_state(self) -> None:
        row, count = self._list.currentRow(), self._list.count()
        self._previous.setEnabled(row > 0)
        self._next.setEnabled(row < count - 1)
        self._trash.setEnabled(bool(self._others()))

    @Slot()
    def _decide_to_keep(self) -> None:
        if self._current is not None:
            self.sets.keep_all(self._current)

    @Slot()
    def _check_kept(self) -> None:
        """Look whether what is to be kept is really there, before its like goes."""
        kept, others = self._kept(), self._others()
        if others:
            find_missing(
                runner=self._runner,
                paths=tuple(item.path for item in kept),
                then=partial(self._want_trash, tuple(others)),
                failed=self._fail,
            )

    def _want_trash(self, others: tuple[MediaItem, ...], missing: tuple[FileFailure, ...]) -> None:
        if missing:
            self.failed.emit(
                self.tr(
                    "{name} was to be kept and is not there. So nothing was moved to the trash."
                ).format(name=missing[0].path.name)
            )
        else:
            self.trash_wanted.emit(others)

    def _fail(self, error: LeccrError) -> None:
        self.failed.emit(str(error))
