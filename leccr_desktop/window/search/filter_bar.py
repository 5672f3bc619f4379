"""The chips under the search box. Owns: the filters that hold, and setting each of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QDate, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from leccr_desktop.window.direction import as_written
from leccr_desktop.window.flow_layout import FlowLayout
from leccr_desktop.window.search import filter_words as words
from leccr_desktop.window.search.choice_popup import Choice, ChoicePopup
from leccr_desktop.window.search.date_popup import DatePopup
from leccr_desktop.window.search.filter_chip import FilterChip
from leccr_desktop.window.search.filter_words import FilterName, Period
from leccr_desktop.window.theme import GRID_PX
from leccr_engine.library.filters import Filters, Orientation
from leccr_engine.types import MediaKind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from leccr_engine.library.records import Facets, FacetValue
    from leccr_engine.types import AlbumId

__all__ = ["FilterBar"]

_ONLY_WHERE_SET = (FilterName.ALBUM, FilterName.ADDED)
"""These are set elsewhere, and only cleared here."""

_OTHER_FOLDER = object()


class FilterBar(QWidget):
    """One chip for each filter, and "clear all".

    Signals:
        changed: the `Filters` that hold now.
        facets_wanted: what there is to choose from among the files that pass these `Filters`;
            to be answered by `show_facets`.
    """

    changed = Signal(object)
    facets_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filters = Filters()
        self._facets: Facets | None = None
        self._folders: tuple[Path, ...] = ()
        self._albums: Mapping[AlbumId, str] = {}
        self._popup: ChoicePopup | None = None
        self._open_for = FilterName.KIND
        self.setAccessibleName(self.tr("Filters"))
        layout = FlowLayout(spacing_px=GRID_PX // 2, parent=self)
        self.chips = {
            name: FilterChip(
                words.title(name),
                opens=name is not FilterName.FAVOURITES and name not in _ONLY_WHERE_SET,
            )
            for name in FilterName
        }
        for name, chip in self.chips.items():
            chip.setProperty("filter", name.value)
            chip.clicked.connect(self._open)
            chip.cleared.connect(self._clear_one)
            layout.addWidget(chip)
        self.clear_button = QPushButton(self.tr("Clear all"))
        self.clear_button.setProperty("role", "link")
        self.clear_button.setToolTip(self.tr("Show what no filter lets through, too"))
        self.clear_button.clicked.connect(self.clear)
        layout.addWidget(self.clear_button)
        self._show()

    @property
    def filters(self) -> Filters:
        """Those that hold."""
        return self._filters

    @property
    def popup(self) -> ChoicePopup | None:
        """The list that is open."""
        return self._popup

    def show_filters(self, filters: Filters) -> None:
        """Show these, without saying that they changed."""
        self._filters = filters
        self._show()

    def show_facets(self, facets: Facets) -> None:
        """Take what there is to choose from."""
        self._facets = facets
        if self._popup is not None:
            self._fill(self._popup)

    def set_folders(self, folders: Sequence[Path]) -> None:
        """Take the folders of the library."""
        self._folders = tuple(folders)

    def set_albums(self, albums: Mapping[AlbumId, str]) -> None:
        """Take the names of the albums."""
        self._albums = albums
        self._show()

    @Slot()
    def clear(self) -> None:
        """Take all filters away."""
        self._set(Filters())

    def _set(self, filters: Filters) -> None:
        if filters != self._filters:
            self._filters = filters
            self._show()
            self.changed.emit(filters)

    def _show(self) -> None:
        for name, chip in self.chips.items():
            value = words.value_text(name, self._filters, self._albums)
            chip.show_value(value)
            chip.setVisible(bool(value) or name not in _ONLY_WHERE_SET)
        self.clear_button.setVisible(not self._filters.is_empty)

    def _sender_name(self) -> FilterName:
        return FilterName(self.sender().property("filter"))

    @Slot()
    def _clear_one(self) -> None:
        self._set(words.without(self._filters, self._sender_name()))

    # ---- choosing a value

    @Slot()
    def _open(self) -> None:
        name = self._sender_name()
        if name is FilterName.FAVOURITES:
            self._set(replace(self._filters, favourites=not self._filters.favourites))
            return
        if name in _ONLY_WHERE_SET:
            return
        chip = self.chips[name]
        title = words.title(name)
        popup = (
            DatePopup(title, Period(self._filters.taken_from, self._filters.taken_to), chip)
            if name is FilterName.DATE
            else ChoicePopup(title, chip)
        )
        popup.chosen.connect(self._take)
        popup.destroyed.connect(self._forget_popup)
        self._popup, self._open_for, self._facets = popup, name, None
        self._fill(popup)
        popup.open_under(chip)
        self.facets_wanted.emit(words.without(self._filters, name))

    @Slot()
    def _forget_popup(self) -> None:
        self._popup = None

    def _fill(self, popup: ChoicePopup) -> None:
        choices, current = self._choices(self._open_for)
        hint = (
            QCoreApplication.translate("Filters", "Looking…")
            if self._facets is None
            else QCoreApplication.translate("Filters", "No photo or video here says so.")
        )
        popup.offer(choices, current, hint=hint)

    def _choices(self, name: FilterName) -> tuple[list[Choice], object]:
        facets, filters = self._facets, self._filters
        match name:
            case FilterName.KIND:
                counts = _counts(facets.kinds) if facets else {}
                kinds = [
                    Choice(
                        kind, words.kind_text(kind), counts.get(kind.value, 0) if facets else None
                    )
                    for kind in MediaKind
                ]
                return kinds, filters.kind
            case FilterName.DATE:
                years = _counts(facets.years) if facets else {}
                day = QDate.currentDate()
                today = date(day.year(), day.month(), day.day())
                periods = [Choice(p, text) for text, p in words.presets(today).items()]
                periods += [Choice(words.year(int(y)), y, count) for y, count in years.items()]
                return periods, Period(filters.taken_from, filters.taken_to)
            case FilterName.FOLDER:
                folders = [Choice(path, as_written(str(path))) for path in self._folders]
                other = Choice(_OTHER_FOLDER, self.tr("Another folder…"))
                return [*folders, other], filters.folder
            case FilterName.CAMERA:
                return _choices_of(facets.cameras if facets else ()), filters.camera
            case FilterName.PLACE:
                return _choices_of(facets.places if facets else ()), filters.place
            case FilterName.ORIENTATION:
                stands = [Choice(each, words.orientation_text(each)) for each in Orientation]
                return stands, filters.orientation
            case FilterName.RATING:
                stars = [Choice(number, words.rating_text(number)) for number in range(5, 0, -1)]
                return stars, filters.min_rating
            case FilterName.FAVOURITES | FilterName.ALBUM | FilterName.ADDED:
                return [], None

    @Slot(object)
    def _take(self, value: Any) -> None:
        name = self._open_for
        if value is _OTHER_FOLDER:
            self._choose_folder()
            return
        match name:
            case FilterName.DATE:
                changes = {"taken_from": value.first, "taken_to": value.last}
            case FilterName.RATING:
                changes = {"min_rating": value}
            case _:
                changes = {name.value: value}
        self.chips[name].setFocus()
        self._set(replace(self._filters, **changes))

    def _choose_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Show only what is in this folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        if self._folders:
            dialog.setDirectory(str(self._folders[0]))
        dialog.fileSelected.connect(self._take_folder)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _take_folder(self, path: str) -> None:
        self._set(replace(self._filters, folder=Path(path)))


def _counts(values: Sequence[FacetValue]) -> dict[str, int]:
    return {each.value: each.count for each in values}


def _choices_of(values: Sequence[FacetValue]) -> list[Choice]:
    return [Choice(each.value, each.value, each.count) for each in values]
