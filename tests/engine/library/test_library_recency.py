"""What another model embeds first: against a naive order, and while rows change under the pages."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pytest

from leccr_engine.library import Library
from leccr_engine.library.records import EncodedContent, IndexedMoment
from tests.engine.conftest import MODEL_ID, random_embedding

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from leccr_engine.library.records import IndexedFile, KnownContent
    from leccr_engine.types import ContentHash
    from tests.engine.conftest import AsIndexed, WritePhoto

OTHER = "test/other"
MOMENTS = (IndexedMoment(0, 0, random_embedding(1)),)


@pytest.fixture
def items(
    library: Library, pictures: Path, write_photo: WritePhoto, as_indexed: AsIndexed
) -> list[IndexedFile]:
    """Forty files in folders and folders in these, with copies, of random ages."""
    rng = np.random.default_rng(5)
    folders = ["", "a/", "a/b/", "a.b/", "c/"]
    items = []
    for at in range(40):
        written = write_photo(f"{folders[at % 5]}{at:02}.jpg", data=bytes([int(rng.integers(25))]))
        found = replace(written, mtime_ns=int(rng.integers(-50, 50)))
        items.append(replace(as_indexed(written), found=found))
    library.sync_root(library.add_root(pictures).id, [item.found for item in items])
    library.commit(items)
    library.add_model(OTHER)
    return items


def naive_order(items: Sequence[IndexedFile]) -> list[ContentHash]:
    used_ns: dict[Path, int] = {}
    for item in items:
        folder = item.found.path.parent
        used_ns[folder] = max(used_ns.get(folder, item.found.mtime_ns), item.found.mtime_ns)
    ordered = sorted(
        items,
        key=lambda item: (
            -used_ns[item.found.path.parent],
            str(item.found.path.parent),
            item.found.path.name,
        ),
    )
    return list(dict.fromkeys(item.content_hash for item in ordered))


def pages(library: Library, limit: int) -> list[ContentHash]:
    hashes: list[ContentHash] = []
    page: list[KnownContent] = library.unembedded(OTHER, limit=limit)
    while page:
        hashes += [content.content_hash for content in page]
        page = library.unembedded(OTHER, after=hashes[-1], limit=limit)
    return hashes


@pytest.mark.parametrize("limit", [1, 3, 1000])
def test_the_most_recently_used_folders_come_first(
    library: Library, items: list[IndexedFile], limit: int
) -> None:
    expected = naive_order(items)
    assert len(expected) < len(items), "there are copies"
    assert pages(library, limit) == expected
    assert pages(library, limit) == expected
    with Library.open(library.folder) as reader:
        assert pages(reader, limit) == expected


def test_a_file_that_is_not_indexed_counts_as_use(
    library: Library, pictures: Path, items: list[IndexedFile]
) -> None:
    oldest = next(i for i in items if i.content_hash == naive_order(items)[-1])
    late = replace(oldest.found, path=oldest.found.path.with_name("late.jpg"), mtime_ns=10**9)
    library.sync_paths(library.roots()[0].id, [late], [])
    first = library.unembedded(OTHER, limit=1)[0].content_hash
    held = {item.content_hash for item in items if item.found.path.parent == late.path.parent}
    assert first in held


def test_pages_stay_exact_while_rows_change(library: Library, items: list[IndexedFile]) -> None:
    expected = naive_order(items)
    first = [content.content_hash for content in library.unembedded(OTHER, limit=5)]
    assert first == expected[:5]
    # The page itself, one further on, and the files of another: done, or gone.
    library.commit_contents(
        OTHER, [EncodedContent(digest, MOMENTS) for digest in [*first, expected[6]]]
    )
    gone = [item.found.path for item in items if item.content_hash == expected[8]]
    library.sync_paths(library.roots()[0].id, [], gone)
    rest = [digest for digest in expected[5:] if digest not in {expected[6], expected[8]}]
    page = library.unembedded(OTHER, after=first[-1], limit=100)
    assert [content.content_hash for content in page] == rest


def test_what_is_left_after_a_kill_comes_in_the_same_order(
    library: Library, items: list[IndexedFile]
) -> None:
    expected = naive_order(items)
    library.commit_contents(OTHER, [EncodedContent(digest, MOMENTS) for digest in expected[:7]])
    library.close()
    with Library.open(library.folder, write=True) as reopened:
        assert pages(reopened, 4) == expected[7:]
        with pytest.raises(ValueError, match="on no page"):
            reopened.unembedded(OTHER, after=expected[6])
        assert reopened.unembedded(MODEL_ID) == []
