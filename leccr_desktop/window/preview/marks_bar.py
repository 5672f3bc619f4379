"""Favourite and rating of what is open. Owns: the heart and the stars."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from leccr_desktop.window.icons import IconButton
from leccr_desktop.window.theme import GRID_PX

__all__ = ["MarksBar"]

STARS = 5


class MarksBar(QWidget):
    """A heart and five stars. The star that is the rating takes it away when pressed again.

    Signals:
        favourite_wanted: whether it is to be a favourite.
        rating_wanted: 1 to 5, 0 for none.
    """

    favourite_wanted = Signal(bool)
    rating_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._favourite = False
        self._rating = 0
        self._heart = IconButton("heart", self.tr("Favourite"))
        self._heart.setCheckable(True)
        self._heart.clicked.connect(self._press_heart)
        self._stars = [IconButton("star", "") for _ in range(STARS)]
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._heart)
        layout.addSpacing(GRID_PX)
        for rating, star in enumerate(self._stars, start=1):
            star.clicked.connect(partial(self._press_star, rating))
            layout.addWidget(star)
        layout.addStretch()
        self.show_marks(favourite=False, rating=0)

    @property
    def favourite(self) -> bool:
        """Whether it is shown as one."""
        return self._favourite

    @property
    def rating(self) -> int:
        """The rating that is shown."""
        return self._rating

    def show_marks(self, *, favourite: bool, rating: int) -> None:
        """Show what the person said of an item."""
        self._favourite, self._rating = favourite, rating
        self._heart.setChecked(favourite)
        if favourite:
            self._heart.set_meaning("heart-full", self.tr("No longer a favourite"))
        else:
            self._heart.set_meaning("heart", self.tr("Make it a favourite"))
        for number, star in enumerate(self._stars, start=1):
            drawing = "star-full" if number <= rating else "star"
            if number == rating:
                star.set_meaning(drawing, self.tr("Take the rating away"))
            else:
                star.set_meaning(drawing, self.tr("Rate with %n star(s)", "", number))
        self.setAccessibleName(self.tr("Favourite and rating"))
        self.setAccessibleDescription(
            self.tr("Rated with %n star(s)", "", rating) if rating else self.tr("Not rated")
        )

    @Slot()
    def _press_heart(self) -> None:
        self.favourite_wanted.emit(not self._favourite)

    def _press_star(self, rating: int, _checked: bool = False) -> None:
        self.rating_wanted.emit(0 if rating == self._rating else rating)
