"""Searches that are kept. Owns: saving and naming them, and telling which there are."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QInputDialog, QWidget

from leccr_desktop.operations.searches import (
    list_saved_searches,
    rename_search,
    save_search,
)

if TYPE_CHECKING:
    from leccr_desktop.operations.query import Query
    from leccr_desktop.operations.session import EngineSession
    from leccr_desktop.task_runner import TaskRunner
    from leccr_engine.errors import LeccrError
    from leccr_engine.library.records import SavedSearch
    from leccr_engine.types import SavedSearchId

__all__ = ["SavedSearches"]


class SavedSearches(QObject):
    """Keeps the list, and changes it.

    Args:
        runner: where the library is asked.
        session: the library.

    Signals:
        changed: there are others now, or others have other names.
        saved: the id of a search that was just saved.
        failed: why something could not be done (str).
    """

    changed = Signal()
    saved = Signal(object)
    failed = Signal(str)

    def __init__(
        self, *, runner: TaskRunner, session: EngineSession, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._session = session
        self._searches: tuple[SavedSearch, ...] = ()
        self._loaded = False

    @property
    def searches(self) -> tuple[SavedSearch, ...]:
        """Those there are, by name."""
        return self._searches

    @property
    def loaded(self) -> bool:
        """Whether it is known which there are."""
        return self._loaded

    @Slot()
    def look(self) -> None:
        """Look which there are."""
        list_saved_searches(
            runner=self._runner, session=self._session, then=self._take, failed=self._fail
        )

    def ask_for_name(self, query: Query, widget: QWidget) -> QInputDialog:
        """Ask what a search is to be called, and save it under that name.

        Args:
            query: its text and its filters are saved.
            widget: what the question stands in front of.
        """
        dialog = QInputDialog(widget)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Save this search"))
        dialog.setLabelText(self.tr("Name:"))
        dialog.setOkButtonText(self.tr("Save"))
        dialog.setTextValue(query.text)
        dialog.textValueSelected.connect(partial(self.save, query))
        dialog.open()
        return dialog

    def save(self, query: Query, name: str) -> None:
        """Save a search; without a name, nothing happens."""
        if name.strip():
            save_search(
                runner=self._runner,
                session=self._session,
                name=name.strip(),
                query=query,
                then=self._take_saved,
                failed=self._fail,
            )

    def rename(self, search_id: SavedSearchId, name: str) -> None:
        """Give a saved search another name."""
        rename_search(
            runner=self._runner,
            session=self._session,
            search_id=search_id,
            name=name,
            then=self._look_again,
            failed=self._fail,
        )

    def _take(self, searches: list[SavedSearch]) -> None:
        if tuple(searches) != self._searches or not self._loaded:
            self._loaded = True
            self._searches = tuple(searches)
            self.changed.emit()

    def _take_saved(self, search_id: SavedSearchId) -> None:
        self.saved.emit(search_id)
        self.look()

    def _look_again(self, _: None) -> None:
        self.look()

    def _fail(self, error: LeccrError) -> None:
        # A name that was refused has to go from where it was typed.
        self._loaded = False
        self.look()
        self.failed.emit(str(error))
