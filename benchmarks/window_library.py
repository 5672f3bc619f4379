"""A library of generated photos, as large as one likes. Owns: what the window's benchmark looks at.

A few hundred photos are drawn; all others are hard links to them, so that a hundred thousand are
there within a minute, and each can be decoded, scanned and shown like any other. Vectors are
random, in the shape of the model's. Indexing is paused: it has a benchmark of its own.
"""

from __future__ import annotations

import hashlib
import json
import os
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

from leccr_desktop.operations.index_pause import PAUSE_FILE
from leccr_engine.library.library import Library
from leccr_engine.library.records import IndexedFile, IndexedMoment
from leccr_engine.library.vector_index import VectorIndex
from leccr_engine.model.encoder import LeccrEncoder
from leccr_engine.types import (
    ContentHash,
    Description,
    Embedding,
    FoundFile,
    MediaInfo,
    MediaKind,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

__all__ = ["EmbeddedModel", "generate_library", "photo_count"]

_NOTE = "generated.json"
_DRAWN = 200
_PHOTO_PX = (1200, 900)
_PHOTOS_A_FOLDER = 500
_COMMIT_PHOTOS = 5000
_CAMERAS = ("Canon EOS 5D", "Apple iPhone 13", "Google Pixel 6", "")
_PLACES = ((48.85, 2.35), (52.52, 13.4), (35.68, 139.69), (-33.87, 151.21), (40.71, -74.0))
_NEWEST = datetime(2024, 12, 31, 20)
_BETWEEN = timedelta(minutes=47)


@dataclass(frozen=True, slots=True)
class EmbeddedModel:
    """The shape of a model's vectors.

    Attributes:
        id: what the library knows the model by.
        mixing_weight: a.
        slots: K.
        embed_dim: d.
    """

    id: str
    mixing_weight: float
    slots: int
    embed_dim: int

    @classmethod
    def load(cls) -> EmbeddedModel:
        """That of the model that comes with the program, whose text tower answers the queries."""
        encoder = LeccrEncoder.from_pretrained("leccr-mini", device="cpu")
        return cls(encoder.model_id, encoder.mixing_weight, encoder.slots, encoder.embed_dim)


def photo_count(folder: Path) -> int:
    """How many photos a generated library has; 0 where there is none yet."""
    note = folder / _NOTE
    return int(json.loads(note.read_text())["photos"]) if note.is_file() else 0


def generate_library(
    folder: Path,
    photos: int,
    *,
    say: Callable[[str], None],
    load_model: Callable[[], EmbeddedModel] = EmbeddedModel.load,
) -> Path:
    """Make a library of photos that were never taken, unless it is there already.

    Args:
        folder: gets the photos and, beside them, the library.
        photos: how many.
        say: told what is being done.
        load_model: asked for whose vectors they are to be.

    Returns:
        The library's folder.

    Raises:
        ValueError: there is one of another size.
    """
    library_folder = folder / "library"
    before = photo_count(folder)
    if before == photos:
        return library_folder
    if before:
        raise ValueError(f"{folder} holds {before} photos, not {photos}: name another folder")
    say(f"Drawing {photos} photos ...")
    paths = _link_photos(folder / "photos", photos)
    say("Writing the library ...")
    model = load_model()
    with Library.open(library_folder, create=True, write=True) as library:
        _fill(library, model, folder / "photos", paths)
        say("Building the index ...")
        VectorIndex.open_or_rebuild(library, model.id, model.mixing_weight)
    (library_folder / PAUSE_FILE).write_text(json.dumps({"until": None}))
    (folder / _NOTE).write_text(json.dumps({"photos": photos}))
    return library_folder


def _link_photos(folder: Path, count: int) -> list[Path]:
    """Draw some photos and link the rest to them. Decoding one takes as long as a real one."""
    random = np.random.default_rng(0)
    drawn: list[Path] = []
    paths: list[Path] = []
    for row in range(count):
        place = folder / f"{row // _PHOTOS_A_FOLDER:04}"
        if row % _PHOTOS_A_FOLDER == 0:
            place.mkdir(parents=True)
        path = place / f"IMG_{row:06}.jpg"
        if len(drawn) < _DRAWN:
            coarse = random.integers(0, 256, (30, 40, 3), dtype=np.uint8)
            picture = Image.fromarray(coarse).resize(_PHOTO_PX, Image.Resampling.BICUBIC)
            picture.save(path, quality=90)
            drawn.append(path)
        else:
            os.link(drawn[row % _DRAWN], path)
        paths.append(path)
    return paths


def _fill(library: Library, model: EmbeddedModel, root_folder: Path, paths: Sequence[Path]) -> None:
    library.set_model_id(model.id, mixing_weight=model.mixing_weight)
    root = library.add_root(root_folder)
    library.sync_root(root.id, map(_found, paths))
    random = np.random.default_rng(0)
    shape = (1 + model.slots, model.embed_dim)
    for start in range(0, len(paths), _COMMIT_PHOTOS):
        some = paths[start : start + _COMMIT_PHOTOS]
        vectors = random.standard_normal((len(some), *shape), dtype=np.float32)
        vectors /= np.linalg.norm(vectors, axis=-1, keepdims=True)
        library.commit(
            [
                _indexed(path, row, rows)
                for row, (path, rows) in enumerate(
                    zip(some, vectors.astype(np.float16), strict=True), start
                )
            ]
        )


def _found(path: Path) -> FoundFile:
    status = path.stat()
    return FoundFile(path, MediaKind.PHOTO, status.st_size, status.st_mtime_ns)


def _indexed(path: Path, row: int, vectors: NDArray[np.float16]) -> IndexedFile:
    north, east = _PLACES[row // _PHOTOS_A_FOLDER % len(_PLACES)]
    return IndexedFile(
        found=_found(path),
        # Every row a content of its own, so that no thumbnail serves two of them.
        content_hash=ContentHash(hashlib.blake2b(str(row).encode(), digest_size=16).hexdigest()),
        info=MediaInfo(
            MediaKind.PHOTO,
            *_PHOTO_PX,
            taken_at=_NEWEST - row * _BETWEEN,
            latitude=north,
            longitude=east,
            camera=_CAMERAS[row % len(_CAMERAS)] or None,
        ),
        moments=(
            IndexedMoment(
                0,
                0,
                Embedding(vectors[0], vectors[1:], described=True),
                Description(f"Thing {row % 500}. A wall.", "made-up"),
            ),
        ),
    )
