"""A describer that is loaded when it is needed. Owns: waiting for the first moment to describe.

A multimodal LLM takes gigabytes and half a minute to load. Most runs find nothing for it to do, and
no file should wait for it before it is findable.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from leccr_engine.describe.describer import Describer
    from leccr_engine.model.encoder import VisualTokens
    from leccr_engine.types import Description, Moment

__all__ = ["LateDescriber"]


class LateDescriber:
    """Stands in for a slow describer; a `Describer`.

    Args:
        load: loads it; what it raises is raised by `describe`.
        describer_id: what it is going to be.
        frames_to_describe: the same.
    """

    instant = False

    def __init__(
        self, load: Callable[[], Describer], *, describer_id: str, frames_to_describe: int
    ) -> None:
        self.describer_id = describer_id
        self.frames_to_describe = frames_to_describe
        self._load = load
        self._describer: Describer | None = None

    @property
    def items_at_once(self) -> int | None:
        """As many as suit it; one as long as nobody knows."""
        return 1 if self._describer is None else self._describer.items_at_once

    def describe(self, moments: Sequence[Moment], tokens: VisualTokens) -> list[Description]:
        """Describe moments; see `Describer.describe`.

        Raises:
            ModelError: it cannot be loaded, or cannot go on.
        """
        if self._describer is None:
            self._describer = self._load()
        return self._describer.describe(moments, tokens)
