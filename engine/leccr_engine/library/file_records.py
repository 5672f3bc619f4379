"""Files as people see them. Owns: how a `FileRecord` comes out of the database."""

from __future__ import annotations

import json
from datetime import datetime
from itertools import islice
from typing import TYPE_CHECKING, Any

from leccr_engine.library.path_codec import decode_path, encode_path
from leccr_engine.library.records import FileRecord
from leccr_engine.types import ContentHash, FileState, MediaInfo, MediaKind

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

# The columns that `read_records` takes; what follows narrows `files`, `roots` and `contents`.
FILE_RECORDS = """
    SELECT files.path, files.kind, iif(roots.is_offline, 'offline', files.state),
           size_bytes, mtime_ns, files.content_hash, failure_reason, files.shown_at, files.added_at,
           nullif(files.place, ''), ifnull(favourite, 0), ifnull(rating, 0),
           contents.kind, width_px, height_px, duration_ms, taken_at, latitude, longitude,
           contents.camera
    FROM files JOIN roots ON roots.id = files.root_id
    LEFT JOIN contents ON contents.hash = files.content_hash
    LEFT JOIN marks ON marks.content_hash = files.content_hash
"""

# A live photo's video takes three seconds, a few more on some phones. One that takes longer was
# made for itself, and has the photo's name because the camera counts both alike.
_LIVE_MS = 5000
_LIVE_SUFFIXES = (b".MOV", b".mov", b".MP4", b".mp4")
_PATHS_AT_A_TIME = 10_000


def read_records(
    connection: sqlite3.Connection, rows: Sequence[tuple[Any, ...]]
) -> list[FileRecord]:
    """Make records of what `FILE_RECORDS` selects, in its order."""
    live = _live_stems(connection, {_stem(path) for path, kind, *_ in rows if kind == "photo"})
    return [_file_record(row, is_live=row[1] == "photo" and _stem(row[0]) in live) for row in rows]


def by_path(connection: sqlite3.Connection, paths: Iterable[Path]) -> dict[Path, FileRecord]:
    """Look files up by their absolute paths; those that are not here are left out."""
    found: dict[Path, FileRecord] = {}
    for stored in _some(encode_path(path) for path in paths):
        rows = connection.execute(
            f"{FILE_RECORDS} WHERE files.path IN ({_marks(stored)})", stored
        ).fetchall()
        found.update((record.path, record) for record in read_records(connection, rows))
    return found


def as_datetime(text: str | None) -> datetime | None:
    """Read ISO 8601 as the database keeps it; a file's own time has nanoseconds."""
    return None if text is None else datetime.fromisoformat(text)


def json_list(values: Iterable[object]) -> str:
    """Write what `json_each` reads."""
    return json.dumps(list(values))


def _live_stems(connection: sqlite3.Connection, stems: set[bytes]) -> set[bytes]:
    """Find those of some paths without suffix that a video of a few seconds has too."""
    short = (
        "SELECT path FROM files CROSS JOIN contents ON hash = content_hash "
        "WHERE files.kind = 'video' AND duration_ms <= ?"
    )
    if len(stems) > _PATHS_AT_A_TIME:
        videos = connection.execute(short, (_LIVE_MS,)).fetchall()
        return stems & {_stem(path) for (path,) in videos if path.endswith(_LIVE_SUFFIXES)}
    beside = [stem + suffix for stem in stems for suffix in _LIVE_SUFFIXES]
    return {
        _stem(path)
        for page in _some(beside)
        for (path,) in connection.execute(
            f"{short} AND path IN ({_marks(page)})", (_LIVE_MS, *page)
        )
    }


def _stem(path: bytes) -> bytes:
    return path.rpartition(b".")[0]


def _some(paths: Iterable[bytes]) -> Iterator[list[bytes]]:
    remaining = iter(paths)
    while page := list(islice(remaining, _PATHS_AT_A_TIME)):
        yield page


def _marks(values: Sequence[bytes]) -> str:
    """Stand for some values in SQL; JSON, which would do for text, has no bytes."""
    return ", ".join("?" * len(values))


def _file_record(row: tuple[Any, ...], *, is_live: bool) -> FileRecord:
    path, kind, state, size_bytes, mtime_ns, digest, reason, *shown, favourite, rating = row[:12]
    shown_at, added_at, place = shown
    info = row[12:]
    return FileRecord(
        path=decode_path(path),
        kind=MediaKind(kind),
        state=FileState(state),
        size_bytes=size_bytes,
        mtime_ns=mtime_ns,
        content_hash=None if digest is None else ContentHash(digest),
        failure_reason=reason,
        info=None if info[0] is None else _media_info(*info),
        shown_at=datetime.fromisoformat(shown_at),
        added_at=datetime.fromtimestamp(added_at),
        place=place,
        favourite=bool(favourite),
        rating=rating,
        is_live=is_live,
    )


def _media_info(
    kind: str,
    width_px: int,
    height_px: int,
    duration_ms: int | None,
    taken_at: str | None,
    latitude: float | None,
    longitude: float | None,
    camera: str | None,
) -> MediaInfo:
    return MediaInfo(
        kind=MediaKind(kind),
        width_px=width_px,
        height_px=height_px,
        duration_ms=duration_ms,
        taken_at=as_datetime(taken_at),
        latitude=latitude,
        longitude=longitude,
        camera=camera,
    )
