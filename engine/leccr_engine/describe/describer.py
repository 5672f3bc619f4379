"""What a describer is. Owns: the Protocol that every describer fulfils, and none of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leccr_engine.model.encoder import VisualTokens
    from leccr_engine.types import Description, Moment


class Describer(Protocol):
    """Writes one English description for each moment.

    Attributes:
        describer_id: written beside each description: "NAME/METHOD", or "NAME@VERSION/METHOD"
            where texts of another version of the same are to be written anew.
        instant: cheap enough to run while a file is seen for the first time (pass one). A
            describer that is not runs afterwards (pass two). Whose description stands where
            describers differ is ruled in `leccr_engine.library.precedence`.
        items_at_once: moments that it describes in one go, so that they are written in one go; None
            for one that gains by as many as the model looks at.
        frames_to_describe: frames of a video's moment that it wants to see, in the moment's
            `sequence`; 0 for one that goes by the tokens.
    """

    @property
    def describer_id(self) -> str: ...  # noqa: D102 - see the class

    @property
    def instant(self) -> bool: ...  # noqa: D102 - see the class

    @property
    def items_at_once(self) -> int | None: ...  # noqa: D102 - see the class

    @property
    def frames_to_describe(self) -> int: ...  # noqa: D102 - see the class

    def describe(self, moments: Sequence[Moment], tokens: VisualTokens) -> list[Description]:
        """Describe moments that the encoder has looked at.

        Args:
            moments: N moments.
            tokens: what the encoder saw in the same N moments, in the same order.

        Returns:
            N descriptions in the same order; the text of one may be empty when nothing is certain.
        """
        ...
