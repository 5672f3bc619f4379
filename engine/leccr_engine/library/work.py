"""What there is to do. Owns: how far each root is, and trying failed files again."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from leccr_engine.library.path_codec import decode_path, encode_path
from leccr_engine.library.records import Root
from leccr_engine.types import RootId

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from leccr_engine.library.storage import Storage

__all__ = ["RootWork"]


@dataclass(frozen=True, slots=True)
class RootWork:
    """How far a root is, in files.

    Attributes:
        root: the folder or file that is followed.
        is_offline: whether it was away when it was last looked for.
        pending: waiting to be read.
        indexed: findable.
        failed: could not be read.
    """

    root: Root
    is_offline: bool
    pending: int
    indexed: int
    failed: int


def root_work(storage: Storage) -> list[RootWork]:
    """See `Library.work`."""
    with storage.read() as connection:
        rows = connection.execute(
            """
            SELECT roots.id, roots.path, exclude, is_offline,
                count(*) FILTER (WHERE state = 'pending'),
                count(*) FILTER (WHERE state = 'indexed'),
                count(*) FILTER (WHERE state = 'failed')
            FROM roots LEFT JOIN files ON root_id = roots.id
            GROUP BY roots.id ORDER BY roots.path
            """
        ).fetchall()
    return [
        RootWork(
            Root(id=RootId(root_id), path=decode_path(path), exclude=tuple(json.loads(exclude))),
            bool(is_offline),
            *counts,
        )
        for root_id, path, exclude, is_offline, *counts in rows
    ]


def retry(storage: Storage, paths: Iterable[Path]) -> int:
    """See `Library.retry`."""
    with storage.write() as connection:
        return connection.executemany(
            "UPDATE files SET state = 'pending', content_hash = NULL, failure_reason = NULL "
            "WHERE state = 'failed' AND path = ?",
            ((encode_path(path),) for path in paths),
        ).rowcount
