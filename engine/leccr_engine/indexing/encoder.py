"""What indexing needs of a model. Owns: the Protocol, so that the pipeline never sees torch."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from leccr_engine.model.encoder import VisualTokens
    from leccr_engine.types import Embedding, Moment


class MomentEncoder(Protocol):
    """Turns moments into embeddings, in two steps so that a describer can look in between.

    Attributes:
        model_id: stands on every embedding; embeddings of two models are never compared.
        mixing_weight: its a, in [0, 1]; the library keeps it to rebuild the index.
        frame_px: frames are decoded so that their longer side is at most this.
        frames_per_moment: how many frames of one moment of a video the model looks at.
        looks_at_once: moments that the model takes in one batch, at most.
    """

    @property
    def model_id(self) -> str: ...  # noqa: D102 - see the class

    @property
    def mixing_weight(self) -> float: ...  # noqa: D102 - see the class

    @property
    def frame_px(self) -> int: ...  # noqa: D102 - see the class

    @property
    def frames_per_moment(self) -> int: ...  # noqa: D102 - see the class

    @property
    def looks_at_once(self) -> int: ...  # noqa: D102 - see the class

    def look(self, moments: Sequence[Moment]) -> VisualTokens:
        """Run the visual tower. Returns: the tokens of the N moments, in order."""
        ...

    def embed(self, tokens: VisualTokens, descriptions: Sequence[str | None]) -> list[Embedding]:
        """Finish the embeddings. `descriptions`: N texts, None where a moment has none."""
        ...
