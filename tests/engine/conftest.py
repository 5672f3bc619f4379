"""A library on disk with made-up vectors: what the engine's tests share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import numpy as np
import pytest
import xxhash

from leccr_engine.library import Library
from leccr_engine.library.records import IndexedFile, IndexedMoment
from leccr_engine.types import (
    ContentHash,
    Description,
    Embedding,
    FoundFile,
    MediaInfo,
    MediaKind,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from numpy.typing import NDArray

MODEL_ID = "test/model"
EMBED_DIM = 8
SLOTS = 3


def unit_vectors(rng: np.random.Generator, *shape: int) -> NDArray[np.float16]:
    vectors = rng.standard_normal(shape)
    normalised = vectors / np.linalg.norm(vectors, axis=-1, keepdims=True)
    return np.asarray(normalised, dtype=np.float16)


def random_embedding(seed: int, *, described: bool = False) -> Embedding:
    rng = np.random.default_rng(seed)
    return Embedding(
        global_vector=unit_vectors(rng, EMBED_DIM),
        slot_vectors=unit_vectors(rng, SLOTS, EMBED_DIM),
        described=described,
    )


class WritePhoto(Protocol):
    """Write a file below the pictures folder and look at it as the scanner does."""

    def __call__(self, name: str, data: bytes = ...) -> FoundFile: ...


class AsIndexed(Protocol):
    """Stand in for decoder and encoder: same bytes, same hash, same vectors."""

    def __call__(
        self, found: FoundFile, *, description: str | None = ..., moments: int = ...
    ) -> IndexedFile: ...


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    folder = tmp_path / "pictures"
    folder.mkdir()
    return folder


@pytest.fixture
def library_folder(tmp_path: Path) -> Path:
    return tmp_path / "library"


@pytest.fixture
def library(library_folder: Path) -> Iterator[Library]:
    with Library.open(library_folder, create=True, write=True) as library:
        library.set_model_id(MODEL_ID, mixing_weight=0.8)
        yield library


@pytest.fixture
def write_photo(pictures: Path) -> WritePhoto:
    def write(name: str, data: bytes = b"") -> FoundFile:
        path = pictures / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data or name.encode("utf-8", "surrogateescape"))
        stat = path.stat()
        return FoundFile(
            path=path,
            kind=MediaKind.PHOTO,
            size_bytes=stat.st_size,
            mtime_ns=stat.st_mtime_ns,
        )

    return write


@pytest.fixture
def as_indexed() -> AsIndexed:
    def index(found: FoundFile, *, description: str | None = None, moments: int = 1) -> IndexedFile:
        digest = xxhash.xxh3_128_hexdigest(found.path.read_bytes())
        seed = int(digest[:8], 16)
        return IndexedFile(
            found=found,
            content_hash=ContentHash(digest),
            info=MediaInfo(kind=found.kind, width_px=4, height_px=3),
            moments=tuple(
                IndexedMoment(
                    start_ms=1000 * at,
                    end_ms=1000 * at if moments == 1 else 1000 * at + 1000,
                    embedding=random_embedding(seed + at, described=description is not None),
                    description=None
                    if description is None
                    else Description(text=description, describer_id="test/describer"),
                )
                for at in range(moments)
            ),
        )

    return index
