"""What a search asks of the files behind the vectors. Owns: what `Filters` mean for moments."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from leccr_engine.library.browsing import listing_of
from leccr_engine.library.contents import STORED_DTYPE
from leccr_engine.library.file_records import json_list
from leccr_engine.library.path_codec import decode_path
from leccr_engine.library.reading import IS_PRESENT, moments

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from leccr_engine.library.filters import Filters
    from leccr_engine.library.records import MomentRecord
    from leccr_engine.library.storage import Storage
    from leccr_engine.types import MomentId


@dataclass(frozen=True, slots=True)
class PhotoLooks:
    """How N photos look as a whole, each content once.

    Attributes:
        paths: of each, one present file that holds it.
        vectors: float32 [N, d], rows L2-normalised.
    """

    paths: tuple[Path, ...]
    vectors: NDArray[np.float32]


def moments_that_pass(
    storage: Storage, ids: Sequence[MomentId], filters: Filters
) -> dict[MomentId, MomentRecord]:
    """See `Library.moments`."""
    with storage.read() as connection:
        records = moments(storage, ids)
        if filters.is_empty:
            return records
        # The other copies of a content may lie in another folder, or be of another day.
        passing = {
            decode_path(path)
            for (path,) in connection.execute(
                f"SELECT files.path FROM files INDEXED BY files_by_content "
                f"WHERE {listing_of(filters).condition} "
                "AND files.content_hash IN (SELECT value FROM json_each(:hashes))",
                {
                    **listing_of(filters).values,
                    "hashes": json_list(record.content_hash for record in records.values()),
                },
            )
        }
    return {
        moment_id: replace(record, paths=tuple(path for path in record.paths if path in passing))
        for moment_id, record in records.items()
    }


def matching_moments(storage: Storage, filters: Filters) -> NDArray[np.int64]:
    """See `Library.matching_moments`."""
    listing = listing_of(filters)
    with storage.read() as connection:
        # One text for all is half the work of a row for each.
        (ids,) = connection.execute(
            f"SELECT group_concat(moments.id) FROM {listing.source} "
            "CROSS JOIN moments ON moments.content_hash = files.content_hash "
            f"WHERE {listing.condition}",
            listing.values,
        ).fetchone()
    # Copies have their moments in common.
    return np.unique(np.fromstring(ids or "", dtype=np.int64, sep=","))


def photo_looks(storage: Storage, model_id: str) -> PhotoLooks:
    """See `Library.photo_looks`."""
    with storage.read() as connection:
        rows = connection.execute(
            f"""
            SELECT min(files.path), global_vector FROM embeddings
            CROSS JOIN moments ON moments.id = moment_id
            CROSS JOIN files ON files.content_hash = moments.content_hash AND {IS_PRESENT}
            WHERE model_id = ? AND files.kind = 'photo'
            GROUP BY moments.id ORDER BY files.shown_at DESC, files.path DESC
            """,
            (model_id,),
        ).fetchall()
    stored = np.frombuffer(b"".join(vector for _, vector in rows), dtype=STORED_DTYPE)
    vectors = stored.reshape(len(rows), -1 if rows else 0).astype(np.float32)
    # Half precision leaves them a little off one.
    vectors /= np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-6)
    return PhotoLooks(tuple(decode_path(path) for path, _ in rows), vectors)
