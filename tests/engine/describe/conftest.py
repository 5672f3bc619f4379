"""What the describers of the tests look at; the models are in tests/plugins/tiny_mllms.py."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

if TYPE_CHECKING:
    from numpy.typing import NDArray


@pytest.fixture
def frames() -> list[list[NDArray[np.uint8]]]:
    """Two images of two sizes, and clips of three, three and two frames."""
    random = np.random.default_rng(0)
    return [
        [random.integers(0, 256, (*size, 3), dtype=np.uint8) for _ in range(count)]
        for count, size in ((1, (40, 60)), (3, (40, 60)), (1, (60, 30)), (3, (24, 24)), (2, (9, 9)))
    ]
