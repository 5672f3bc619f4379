"""How fast this machine indexes and searches. Prints; asserts nothing.

    python -m benchmarks.indexing [--model ID] [--device auto] [--photos 48] [--moments 100000]

Indexing: JPEGs of 12 megapixels and small ones are drawn into a temporary folder and indexed as
`leccr-desktop index` would, each repeat into an empty library. The share is against the encoder's
own forward rate on the same decoded frames in the same run: 100 % means that decoding, hashing and
committing cost nothing beside the model.

Search: over made-up vectors of the model's own shape. Text: one query embedded; index: one vector
looked up; end to end: what `Searcher.search` takes, descriptions and paths included.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

from leccr_engine.describe.concept_describer import ConceptDescriber
from leccr_engine.indexing.encoding import ContentMoments, Encoding
from leccr_engine.indexing.indexer import Indexer, IndexSettings
from leccr_engine.indexing.roots import follow
from leccr_engine.library import Library
from leccr_engine.library.records import IndexedFile, IndexedMoment
from leccr_engine.library.vector_index import VectorIndex
from leccr_engine.media import decode
from leccr_engine.model.encoder import LeccrEncoder
from leccr_engine.search.searcher import Searcher
from leccr_engine.types import (
    ContentHash,
    Description,
    Embedding,
    FoundFile,
    MediaInfo,
    MediaKind,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from leccr_engine.describe.describer import Describer

SIZES_PX = {"12 MP": (4000, 3000), "small": (640, 480)}
QUERIES = ("dog", "ein Hund am Strand", "собака", "كلب", "犬", "mbwa", "白い車", "red bicycle")
COMMIT_MOMENTS = 2000


@dataclass(frozen=True, slots=True)
class Spread:
    """Repeated measurements of one thing.

    Attributes:
        values: in `unit`.
        unit: what the values are.
    """

    values: tuple[float, ...]
    unit: str

    @property
    def median(self) -> float:
        """The middle of the values."""
        return statistics.median(self.values)

    def __str__(self) -> str:
        return (
            f"{self.median:8.2f} {self.unit}  "
            f"(from {min(self.values):.2f} to {max(self.values):.2f}, {len(self.values)} times)"
        )


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--model", default="leccr-mini", help="name or folder of a model")
    parser.add_argument("--device", default="auto", help="auto, cpu, cuda or mps")
    parser.add_argument("--photos", type=int, default=48, help="photos of each size")
    parser.add_argument("--moments", type=int, default=100_000, help="moments to search among")
    parser.add_argument("--repeats", type=int, default=3, help="times to index each set")
    options = parser.parse_args()

    encoder = LeccrEncoder.from_pretrained(options.model, device=options.device)
    describer = ConceptDescriber(encoder) if encoder.concepts else None
    say(f"Model {encoder.model_id} on {encoder.device}")
    with tempfile.TemporaryDirectory(prefix="leccr-bench-") as scratch:
        for name, size_px in SIZES_PX.items():
            photos = Path(scratch) / name
            draw_photos(photos, options.photos, size_px)
            forward = forward_rate(encoder, describer, photos, options.repeats)
            indexing = indexing_rate(encoder, describer, photos, options.repeats)
            say(f"\n{options.photos} photos, {name}")
            say(f"  encoder alone  {forward}")
            say(f"  indexing       {indexing}")
            say(f"  share          {indexing.median / forward.median:8.0%}")
        measure_search(encoder, Path(scratch) / "search", options.moments)


def draw_photos(folder: Path, count: int, size_px: tuple[int, int]) -> None:
    """Draw JPEGs that compress about as photographs do."""
    folder.mkdir(parents=True)
    rng = np.random.default_rng(0)
    for number in range(count):
        coarse = Image.fromarray(rng.integers(0, 256, (24, 32, 3), dtype=np.uint8))
        picture = np.asarray(coarse.resize(size_px, Image.Resampling.BICUBIC), dtype=np.int16)
        grain = rng.integers(-6, 7, picture.shape, dtype=np.int16)
        pixels = np.clip(picture + grain, 0, 255).astype(np.uint8)
        Image.fromarray(pixels).save(folder / f"{number:04}.jpg", quality=88)


def forward_rate(
    encoder: LeccrEncoder, describer: Describer | None, photos: Path, repeats: int
) -> Spread:
    """Measure photos per second of the model by itself, on frames that are decoded already."""
    contents = [
        ContentMoments(
            ContentHash(path.name),
            decode(path, MediaKind.PHOTO, frame_px=encoder.frame_px).moments,
        )
        for path in photos.iterdir()
    ]
    encoding = Encoding(
        encoder,
        describer,
        batch_moments=IndexSettings().batch_moments,
        descriptions_of=lambda _content: (),
        between_batches=lambda: None,
    )
    encoding.encode(contents[: encoding.batch_moments])  # the first batch warms caches up
    seconds = timed(lambda: encoding.encode(contents), repeats)
    return Spread(tuple(len(contents) / second for second in seconds), "photos/s")


def indexing_rate(
    encoder: LeccrEncoder, describer: Describer | None, photos: Path, repeats: int
) -> Spread:
    """Measure photos per second from files on disk to a committed library."""
    count = sum(1 for _ in photos.iterdir())

    def index() -> None:
        with (
            tempfile.TemporaryDirectory(prefix="leccr-bench-") as folder,
            Library.open(Path(folder), create=True, write=True) as library,
        ):
            Indexer(library, encoder, describer).run(follow(library, [photos]))

    return Spread(tuple(count / second for second in timed(index, repeats)), "photos/s")


def measure_search(encoder: LeccrEncoder, folder: Path, moments: int) -> None:
    """Measure and print search latency over a made-up library."""
    say(f"\nSearch among {moments} moments, {encoder.slots} slots of width {encoder.embed_dim}")
    with Library.open(folder, create=True, write=True) as library:
        fill(library, encoder, moments)
        started_s = time.perf_counter()
        index = VectorIndex.open_or_rebuild(library, encoder.model_id, encoder.mixing_weight)
        say(f"  build index    {time.perf_counter() - started_s:8.2f} s")
        searcher = Searcher(library, encoder, index)
        searcher.search_many(QUERIES)  # warm
        text, lookup, whole = [], [], []
        for query in QUERIES * 4:
            text += timed(lambda query=query: encoder.embed_text([query]), 1)  # type: ignore[misc]
            vector = encoder.embed_text([query])
            lookup += timed(lambda vector=vector: index.search(vector, 50), 1)  # type: ignore[misc]
            whole += timed(lambda query=query: searcher.search(query, top=50), 1)  # type: ignore[misc]
        for name, seconds in (("text", text), ("index", lookup), ("end to end", whole)):
            say(f"  {name:<13}  {Spread(tuple(1000 * second for second in seconds), 'ms')}")


def fill(library: Library, encoder: LeccrEncoder, moments: int) -> None:
    """Fill a library with photos that were never taken."""
    rng = np.random.default_rng(0)
    root = library.add_root(library.folder / "photos")
    root.path.mkdir()
    library.set_model_id(encoder.model_id, mixing_weight=encoder.mixing_weight)
    for start in range(0, moments, COMMIT_MOMENTS):
        count = min(COMMIT_MOMENTS, moments - start)
        found = [
            FoundFile(root.path / f"{start + number:07}.jpg", MediaKind.PHOTO, 1, 1)
            for number in range(count)
        ]
        library.sync_paths(root.id, found, [])
        vectors = rng.standard_normal((count, 1 + encoder.slots, encoder.embed_dim))
        vectors /= np.linalg.norm(vectors, axis=-1, keepdims=True)
        halves = vectors.astype(np.float16)
        library.commit(
            [
                IndexedFile(
                    file,
                    ContentHash(f"{start + number:032x}"),
                    MediaInfo(MediaKind.PHOTO, 4000, 3000),
                    (
                        IndexedMoment(
                            0,
                            0,
                            Embedding(rows[0], rows[1:], described=True),
                            Description(f"Thing {(start + number) % 500}. A wall.", "made-up"),
                        ),
                    ),
                )
                for number, (file, rows) in enumerate(zip(found, halves, strict=True))
            ]
        )


def timed(work: Callable[[], object], repeats: int) -> list[float]:
    """Run some work a few times and return the seconds that each took."""
    seconds = []
    for _ in range(repeats):
        started_s = time.perf_counter()
        work()
        seconds.append(time.perf_counter() - started_s)
    return seconds


def say(line: str) -> None:
    """Print a line at once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
