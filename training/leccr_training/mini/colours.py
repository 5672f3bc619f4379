"""Which colours a picture shows. Owns: the rule that names them, from the means of its cells.

The visual tower knows a picture's colours as the mean of each cell of a grid, so the targets are
made from the same means: what is not visible there cannot be learned.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

_FAINT = 0.15
"""Below this saturation a cell is white, grey or black."""
_WARM = 0.5
"""Below this one, orange, yellow and brown have no name."""
_DARK, _BRIGHT = 0.18, 0.75
"""Values (HSV) below which a cell is black, and above which a pale one is white."""
_NIGHT, _DUSK = 0.14, 0.26
"""Mean luminance of a picture that is surely dark, and of one that surely is not."""

# Hue in degrees up to which a colour goes, from the one before; the circle begins in the reds.
_HUES = (
    (14.0, "red"), (42.0, "orange"), (68.0, "yellow"), (168.0, "green"), (258.0, "blue"),
    (298.0, "purple"), (338.0, "pink"), (360.0, "red"),
)  # fmt: skip
# Share of the cells from which a colour begins to count, and at which it surely does.
_VIVID, _PLAIN = (0.04, 0.25), (0.3, 0.7)

COLOURS = (
    "red", "orange", "yellow", "green", "blue", "purple", "pink", "brown", "black", "white", "gray",
)  # fmt: skip
NIGHT = "night"


def colour_probability(cells: NDArray[np.floating], names: Sequence[str]) -> NDArray[np.float32]:
    """Say how surely a picture shows each colour.

    Args:
        cells: float [P, 3], RGB in [0, 1], the mean colour of each of its cells.
        names: what to answer for: `COLOURS` and `NIGHT`.

    Returns:
        float32 [len(names)], in [0, 1].
    """
    named = _names_of(np.asarray(cells, dtype=np.float32))
    luminance = float((cells @ np.array([0.2126, 0.7152, 0.0722])).mean())
    answers = {NIGHT: (_DUSK - luminance) / (_DUSK - _NIGHT)}
    for colour in COLOURS:
        low, high = _PLAIN if colour in {"black", "white", "gray", "brown"} else _VIVID
        answers[colour] = (float((named == colour).mean()) - low) / (high - low)
    return np.clip([answers[name] for name in names], 0.0, 1.0).astype(np.float32)


def _names_of(cells: NDArray[np.float32]) -> NDArray[np.str_]:
    hue, saturation, value = cv2.cvtColor(cells[None], cv2.COLOR_RGB2HSV)[0].T
    bounds = [bound for bound, _ in _HUES]
    by_hue = np.array([name for _, name in _HUES])
    sector = np.searchsorted(bounds, hue).clip(max=len(_HUES) - 1)
    named: NDArray[np.str_] = by_hue[sector].astype("U8")
    named[np.isin(named, ("red", "orange")) & (value < 0.55)] = "brown"
    named[(named == "red") & (value > 0.7) & (saturation < 0.5)] = "pink"
    # Skin, wood and lamplight are warm without anyone calling them orange or yellow.
    named[np.isin(named, ("orange", "yellow", "brown")) & (saturation < _WARM)] = ""
    pale = saturation < _FAINT
    named[pale] = "gray"
    named[pale & (value > _BRIGHT)] = "white"
    named[value < _DARK] = "black"
    return named
