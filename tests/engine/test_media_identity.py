"""The content hash and what is said of files that cannot be read."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
import xxhash
from hypothesis import given
from hypothesis import strategies as st

from leccr_engine.errors import MediaError
from leccr_engine.media.identity import content_hash

if TYPE_CHECKING:
    from pathlib import Path


@given(content=st.binary(min_size=1), repeats=st.sampled_from([1, 3, 1 << 12]))
def test_equals_the_hash_of_the_bytes(
    content: bytes, repeats: int, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("hash") / "x.jpg"
    path.write_bytes(content * repeats)
    assert content_hash(path) == xxhash.xxh3_128_hexdigest(content * repeats)


def test_name_does_not_count(tmp_path: Path) -> None:
    one, other = tmp_path / "a.jpg", tmp_path / "b.png"
    one.write_bytes(b"same" * 400_000)
    other.write_bytes(b"same" * 400_000)
    assert content_hash(one) == content_hash(other)
    other.write_bytes(b"same" * 399_999 + b"Same")
    assert content_hash(one) != content_hash(other)


def test_reasons(tmp_path: Path) -> None:
    empty = tmp_path / "empty.jpg"
    empty.touch()
    with pytest.raises(MediaError, match=r"empty \(0 bytes\)") as caught:
        content_hash(empty)
    assert caught.value.path == empty
    with pytest.raises(MediaError, match="no longer there"):
        content_hash(tmp_path / "gone.jpg")
    with pytest.raises(MediaError):
        content_hash(tmp_path)


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may read everything")
def test_no_permission(tmp_path: Path) -> None:
    locked = tmp_path / "locked.jpg"
    locked.write_bytes(b"x")
    locked.chmod(0)
    with pytest.raises(MediaError, match="No permission"):
        content_hash(locked)
