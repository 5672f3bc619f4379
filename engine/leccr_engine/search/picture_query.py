"""A picture as a query. Owns: from a file, of the library or not, to the vector to search by."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from leccr_engine.media import decode
from leccr_engine.media.formats import kind_of
from leccr_engine.types import MediaKind, Moment

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from leccr_engine.model.encoder import LeccrEncoder

__all__ = ["embed_picture", "join"]


def embed_picture(encoder: LeccrEncoder, path: Path) -> NDArray[np.float32]:
    """Embed a picture file as its global vector; of a video, the frame that stands for it.

    Args:
        encoder: loads its visual tower now, if it has not yet.
        path: a photo by its contents, or a video by its suffix.

    Returns:
        float32 [d], L2-normalised.

    Raises:
        MediaError: the file cannot be decoded.
        ModelError: the model's answer is not finite, or memory does not suffice.
    """
    tokens = encoder.look([_moment(path, encoder.frame_px)])
    (embedding,) = encoder.embed(tokens, [None])
    look = embedding.global_vector.astype(np.float32)
    vector: NDArray[np.float32] = look / np.linalg.norm(look)
    return vector


def join(vectors: Sequence[NDArray[np.float32]]) -> NDArray[np.float32]:
    """Ask for what is near to several queries at once, such as a picture and words.

    Args:
        vectors: at least one, float32 [d], L2-normalised.

    Returns:
        float32 [d], L2-normalised.
    """
    total = np.stack(vectors).sum(axis=0)
    joined: NDArray[np.float32] = total / np.linalg.norm(total)
    return joined


def _moment(path: Path, frame_px: int) -> Moment:
    if kind_of(path) is not MediaKind.VIDEO:
        return decode(path, MediaKind.PHOTO, frame_px=frame_px).moments[0]
    from leccr_engine.media.still import decode_still

    frame = decode_still(path, at_ms=None, side_px=frame_px)
    return Moment(start_ms=0, end_ms=0, frames=frame[None])
