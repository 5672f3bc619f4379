"""Files as a person looks at them: the newest first, and one by its path."""

from __future__ import annotations

import os
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from leccr_engine.library.filters import Filters
from leccr_engine.library.records import FailedFile
from leccr_engine.types import FileState

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from leccr_engine.library import Library
    from leccr_engine.types import FoundFile
    from tests.engine.conftest import AsIndexed, WritePhoto

NS = 1_000_000_000

# Winter and summer, a tick apart, before 1970, long after; all in UTC.
WRITTEN_NS = (
    1_700_000_000 * NS,
    1_700_000_000 * NS + 1,
    1_690_000_000 * NS,
    1_690_000_000 * NS + 999_999_999,
    -1,
    -86_400 * NS - 5,
    0,
    4_000_000_000 * NS,
)
TAKEN = (
    datetime(2023, 11, 14, 23, 13, 20, 1),
    datetime(2023, 7, 22, 6, 26, 40),
    datetime(1969, 12, 31, 23, 59, 59),
    datetime(1999, 12, 31, 23, 59, 59, 999_999),
)


@pytest.fixture(params=["UTC", "Europe/Berlin", "America/Los_Angeles"])
def _zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    if not hasattr(time, "tzset"):
        pytest.skip("Windows takes its zone from the system only")
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def shown_at(mtime_ns: int) -> datetime:
    whole, part = divmod(mtime_ns, NS)
    local = datetime.fromtimestamp(whole, tz=UTC).astimezone().replace(tzinfo=None)
    return local + timedelta(microseconds=part // 1000)


def write_at(write_photo: WritePhoto, name: str, mtime_ns: int) -> FoundFile:
    found = write_photo(name)
    os.utime(found.path, ns=(mtime_ns, mtime_ns))
    return replace(found, mtime_ns=found.path.stat().st_mtime_ns)


@pytest.mark.usefixtures("_zone")
def test_newest_first_by_camera_else_by_file(
    library: Library, pictures: Path, write_photo: WritePhoto, as_indexed: AsIndexed
) -> None:
    found = [write_at(write_photo, f"{at}.jpg", ns) for at, ns in enumerate(WRITTEN_NS)]
    taken = [write_photo(f"taken {at}.jpg") for at in range(len(TAKEN))]
    pending = write_at(write_photo, "new.jpg", 1_695_000_000 * NS)
    library.sync_root(library.add_root(pictures).id, [*found, *taken, pending])
    batch = [as_indexed(file) for file in (*found, *taken)]
    dated = [
        replace(entry, info=replace(entry.info, taken_at=at))
        for entry, at in zip(batch[len(found) :], TAKEN, strict=True)
    ]
    library.commit([*batch[: len(found)], *dated])

    ages = {file.path: (shown_at(file.mtime_ns), file.mtime_ns % 1000) for file in found}
    ages[pending.path] = (shown_at(pending.mtime_ns), 0)
    ages.update({file.path: (at, 0) for file, at in zip(taken, TAKEN, strict=True)})
    expected = sorted(ages, key=lambda path: ages[path], reverse=True)

    assert [record.path for record in library.browse(Filters(), limit=100)] == expected
    pages = [library.browse(Filters(), limit=5, offset=offset) for offset in (0, 5, 10, 15)]
    assert [record.path for page in pages for record in page] == expected
    assert library.browse(Filters(), limit=100)[0] == library.file(expected[0])


def test_of_the_same_age_the_later_path_comes_first(
    library: Library, pictures: Path, write_photo: WritePhoto
) -> None:
    found = [write_at(write_photo, name, NS) for name in ("b.jpg", "a.jpg", "ä.jpg", "c/a.jpg")]
    library.sync_root(library.add_root(pictures).id, found)
    paths = sorted((file.path for file in found), key=os.fsencode, reverse=True)
    assert [record.path for record in library.browse(Filters(), limit=9)] == paths


def test_what_cannot_be_shown_is_left_out(
    library: Library,
    pictures: Path,
    tmp_path: Path,
    write_photo: WritePhoto,
    as_indexed: AsIndexed,
) -> None:
    shown, broken = write_photo("a.jpg"), write_photo("b.jpg")
    away = write_photo("../stick/c.jpg")
    away = replace(away, path=tmp_path / "stick" / "c.jpg")
    library.sync_root(library.add_root(pictures).id, [shown, broken])
    stick = library.add_root(tmp_path / "stick")
    library.sync_root(stick.id, [away])
    library.commit([as_indexed(shown), as_indexed(away), FailedFile(broken, "It is torn.")])
    library.set_offline(stick.id)
    assert [record.path for record in library.browse(Filters(), limit=9)] == [shown.path]
    assert library.browse(Filters(), limit=0) == []


def test_a_file_is_known_by_its_path(
    library: Library, pictures: Path, write_photo: WritePhoto, as_indexed: AsIndexed
) -> None:
    indexed, broken, new = (write_photo(name) for name in ("a.jpg", "b.jpg", "\udcff.jpg"))
    root = library.add_root(pictures)
    library.sync_root(root.id, [indexed, broken, new])
    library.commit([as_indexed(indexed), FailedFile(broken, "It is torn.")])

    records = {record.path: record for record in library.files()}
    assert len(records) == 3
    for path, record in records.items():
        assert library.file(path) == record
    assert library.file(pictures) is None
    assert library.file(pictures / "A.jpg") is None
    library.set_offline(root.id)
    offline = library.file(indexed.path)
    assert offline is not None
    assert offline.state is FileState.OFFLINE
