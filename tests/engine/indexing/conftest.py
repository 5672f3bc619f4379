"""A model that knows colours only: what the tests of the pipeline index with."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np
import pytest

from leccr_engine.indexing.indexer import Indexer, IndexSettings
from leccr_engine.indexing.roots import follow
from leccr_engine.library import Library
from leccr_engine.types import Description, Embedding

if TYPE_CHECKING:
    import threading
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from leccr_engine.indexing.indexer import IndexSummary
    from leccr_engine.indexing.progress import IndexEvent
    from leccr_engine.types import Moment

EMBED_DIM = 6
SLOTS = 2


def _unit(vector: np.ndarray) -> np.ndarray:
    vector = vector.astype(np.float32) + 1e-3
    return (vector / np.linalg.norm(vector)).astype(np.float16)


@dataclass
class ColourEncoder:
    """Embeds the mean colour, and in the slots also how long the description is."""

    model_id: str = "colours@1"
    mixing_weight: float = 0.8
    frame_px: int = 64
    frames_per_moment: int = 1
    looks_at_once: int = 1
    batches: list[int] = field(default_factory=list)

    def look(self, moments: Sequence[Moment]) -> list[np.ndarray]:
        self.batches.append(len(moments))
        return [moment.frames.reshape(-1, 3).mean(axis=0) for moment in moments]

    def embed(
        self, tokens: list[np.ndarray], descriptions: Sequence[str | None]
    ) -> list[Embedding]:
        embeddings = []
        for colour, text in zip(tokens, descriptions, strict=True):
            overall = _unit(np.concatenate([colour, 255 - colour]))
            length = 0 if text is None else len(text)
            slots = np.stack(
                [_unit(np.concatenate([colour, [length, k, 1]])) for k in range(SLOTS)]
            )
            embeddings.append(Embedding(overall, slots, described=text is not None))
        return embeddings


@dataclass
class ColourDescriber:
    """Names the strongest channel; says nothing of dark pictures."""

    instant: bool = True
    describer_id: str = "colours/words"
    items_at_once: int | None = None
    frames_to_describe: int = 0

    def describe(self, moments: Sequence[Moment], tokens: list[np.ndarray]) -> list[Description]:
        assert len(moments) == len(tokens)
        return [
            Description(
                "" if colour.max() < 20 else f"Mostly {('red', 'green', 'blue')[colour.argmax()]}.",
                self.describer_id,
            )
            for colour in tokens
        ]


class IndexFolder(Protocol):
    """Open the library, follow the pictures folder (or `paths`) and run once."""

    def __call__(
        self,
        *,
        paths: Sequence[Path] | None = ...,
        encoder: ColourEncoder | None = ...,
        describer: ColourDescriber | None = ...,
        events: list[IndexEvent] | None = ...,
        cancel: threading.Event | None = ...,
        **settings: Any,
    ) -> IndexSummary: ...


@pytest.fixture
def colour_encoder() -> ColourEncoder:
    return ColourEncoder()


@pytest.fixture
def other_encoder() -> ColourEncoder:
    return ColourEncoder(model_id="colours@2")


@pytest.fixture
def instant_describer() -> ColourDescriber:
    return ColourDescriber()


@pytest.fixture
def slow_describer() -> ColourDescriber:
    return ColourDescriber(instant=False, describer_id="colours/slow")


@pytest.fixture
def fresh_library(library_folder: Path) -> Iterator[Library]:
    """An empty library, open for writing; no model is active."""
    with Library.open(library_folder, create=True, write=True) as library:
        yield library


@pytest.fixture
def index_folder(fresh_library: Library, pictures: Path) -> IndexFolder:
    def run(
        *,
        paths: Sequence[Path] | None = None,
        encoder: ColourEncoder | None = None,
        describer: ColourDescriber | None = None,
        events: list[IndexEvent] | None = None,
        cancel: threading.Event | None = None,
        **options: Any,
    ) -> IndexSummary:
        indexer = Indexer(
            fresh_library,
            encoder or ColourEncoder(),
            describer,
            on_event=None if events is None else events.append,
            cancel=cancel,
            settings=options.pop("settings", IndexSettings(batch_moments=4)),
            **options,
        )
        return indexer.run(follow(fresh_library, paths or [pictures]))

    return run


class Searchable(Protocol):
    """What can be found: path -> its moments as (start_ms, end_ms, embedding, description)."""

    def __call__(
        self, model_id: str = ...
    ) -> dict[Path, list[tuple[int, int, Embedding, str | None]]]: ...


@pytest.fixture
def searchable(fresh_library: Library) -> Searchable:
    def read(
        model_id: str = "colours@1",
    ) -> dict[Path, list[tuple[int, int, Embedding, str | None]]]:
        found: dict[Path, list[tuple[int, int, Embedding, str | None]]] = {}
        for batch in fresh_library.embeddings_since(model_id, 0):
            for moment in fresh_library.moments([int(id_) for id_ in batch.ids]).values():
                embedding = fresh_library.embedding(moment.id, model_id)
                for path in moment.paths:
                    found.setdefault(path, []).append(
                        (moment.start_ms, moment.end_ms, embedding, moment.description)
                    )
        for moments in found.values():
            moments.sort(key=lambda moment: moment[0])
        return found

    return read
