"""The model as the rest of the program uses it. Owns: numpy in, numpy out, batching, the device.

Nothing outside this package sees torch: moments and texts go in, vectors come out.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
import torch
from xxhash import xxh3_64

from leccr_engine.errors import ModelError
from leccr_engine.model.acceleration import Acceleration, accelerate
from leccr_engine.model.batching import BatchSize
from leccr_engine.model.config import read_config
from leccr_engine.model.device import choose_device
from leccr_engine.model.leccr import LeccrModel
from leccr_engine.model.location import find_model
from leccr_engine.model.precision import Precision
from leccr_engine.model.preprocessing import pixels_from_frames
from leccr_engine.model.texts import TOKENIZER_NAME, TextTokenizer
from leccr_engine.model.weights import WEIGHTS_NAME
from leccr_engine.types import Embedding

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from numpy.typing import NDArray
    from torch import Tensor

    from leccr_engine.model.leccr import LeccrOutput
    from leccr_engine.types import Moment

__all__ = ["LeccrEncoder", "VisualTokens"]

_LOOKS_AT_ONCE = 64
# A CPU is twice as fast while a convolution's planes stay in its caches.
_LOOKS_AT_ONCE_ON_CPU = 4
_ITEMS_AT_ONCE = 32
_TEXTS_AT_ONCE = 128
_CHUNK_BYTES = 1 << 20


@dataclass(frozen=True, slots=True)
class VisualTokens:
    """What the visual tower saw of some moments: opaque, to be handed back to its encoder.

    Attributes:
        items: one float32 [P, D] a moment, on the encoder's device.
        are_frames: per moment, whether its tokens are frames of a video, not parts of an image.
    """

    items: tuple[Tensor, ...]
    are_frames: tuple[bool, ...]

    def __len__(self) -> int:
        return len(self.items)

    def __getitem__(self, part: slice) -> VisualTokens:
        return VisualTokens(self.items[part], self.are_frames[part])


class LeccrEncoder:
    """Embeds moments and texts. One thread at a time; which one does not matter.

    Args:
        model: in evaluation mode; moved to the device.
        tokenizer: the model's.
        model_id: identifies model and files: vectors of different ids must not be compared.
        folder: where the model came from, with whatever else lies there.
        device: where it runs.
        precision: in which items are embedded, where that is exact enough.

    Attributes:
        model_id: as given.
        folder: as given.
        device: as given.
    """

    def __init__(
        self,
        model: LeccrModel,
        tokenizer: TextTokenizer,
        *,
        model_id: str,
        folder: Path,
        device: torch.device,
        precision: Precision = Precision.AUTO,
    ) -> None:
        self.model_id = model_id
        self.folder = folder
        self.device = device
        model.to(device)  # type: ignore[arg-type]  # transformers' wrapper hides `self`
        self._model = model
        self._config = model.config
        self._tokenizer = tokenizer
        self._precision = precision
        looks_at_once = _LOOKS_AT_ONCE_ON_CPU if device.type == "cpu" else _LOOKS_AT_ONCE
        self._looks = BatchSize(looks_at_once, device)
        self._items = BatchSize(_ITEMS_AT_ONCE, device)
        self._texts = BatchSize(_TEXTS_AT_ONCE, device)

    @classmethod
    def from_pretrained(
        cls,
        folder_or_id: str | Path,
        *,
        device: str = "auto",
        precision: Precision = Precision.AUTO,
    ) -> LeccrEncoder:
        """Loads a model and its tokenizer.

        Args:
            folder_or_id: a folder, a shipped model's name, or a hub id; see `find_model`.
            device: see `choose_device`.
            precision: in which items are embedded, where that is exact enough.

        Raises:
            ModelError: the model or the device is not there, or the files are damaged.
        """
        where = choose_device(device)
        folder = find_model(folder_or_id)
        config = read_config(folder)
        if config.feature_width is not None:
            raise ModelError(
                f"The model in {folder} takes frame features of another network "
                f"({config.visual_tower}), no pictures: it is for benchmarks. Index with a model "
                "whose visual tower sees."
            )
        model = LeccrModel.from_pretrained(folder, config=config)
        tokenizer = TextTokenizer.from_folder(
            folder,
            max_tokens=config.max_text_tokens,
            pad_id=model.text_tower.pad_id,
            cleaning=config.text_cleaning,
        )
        model_id = f"{config.model_id}@{_fingerprint(folder, config.vector_signature())}"
        return cls(
            model, tokenizer, model_id=model_id, folder=folder, device=where, precision=precision
        )

    @property
    def embed_dim(self) -> int:
        """Width d of every vector."""
        return int(self._config.embed_dim)

    @property
    def slots(self) -> int:
        """Slot vectors of each moment: K, but one where K = 0."""
        return max(1, int(self._config.slots))

    @property
    def mixing_weight(self) -> float:
        """Share a of the global level in the score."""
        return float(self._config.mixing_weight)

    @property
    def frame_px(self) -> int:
        """Longer side of the frames that the decoder should hand over."""
        return int(self._config.frame_px)

    @property
    def frames_per_moment(self) -> int:
        """Frames of a video's moment that the model looks at."""
        return int(self._config.frames_per_moment)

    @property
    def looks_at_once(self) -> int:
        """Moments that the visual tower takes in one batch, at most; less once memory was short."""
        return self._looks.items

    @property
    def concepts(self) -> int:
        """Width of the concept head; 0: none."""
        return int(self._config.concepts)

    @cached_property
    def acceleration(self) -> Acceleration:
        """How items are embedded. Chosen when first asked for, at the latest by the first look."""
        return accelerate(
            self._model, self._tokenizer, model_id=self.model_id, precision=self._precision
        )

    @torch.inference_mode()
    def look(self, moments: Sequence[Moment]) -> VisualTokens:
        """Runs the visual tower, the costly part, once for all that follows.

        Args:
            moments: with frames of any size. Where the model sees one frame a moment, it is the
                middle one; else as many as `frames_per_moment`, evenly spread.

        Raises:
            ModelError: the model's answer is not finite, or memory does not suffice for a moment.
        """
        _ = self.acceleration  # the tower is quickest from the first picture on
        shown = [_spread(moment.frames, self.frames_per_moment) for moment in moments]
        are_frames = tuple(len(frames) > 1 for frames in shown)
        items: dict[int, Tensor] = {}
        for alike in _of_a_kind(are_frames):
            for batch, tokens in self._looks.run(
                alike, lambda batch: self._look_at([shown[index] for index in batch])
            ):
                items.update(zip(batch, tokens, strict=True))
        return VisualTokens(tuple(items[index] for index in range(len(shown))), are_frames)

    @torch.inference_mode()
    def embed(self, tokens: VisualTokens, descriptions: Sequence[str | None]) -> list[Embedding]:
        """Embeds moments that were looked at.

        Args:
            tokens: of this encoder's `look`.
            descriptions: one a moment; None or blank: none is known.

        Returns:
            One embedding a moment, in order.

        Raises:
            ValueError: there are more or fewer descriptions than moments.
            ModelError: the model's answer is not finite.
        """
        if len(tokens) != len(descriptions):
            raise ValueError(f"{len(tokens)} moments, but {len(descriptions)} descriptions")
        known = [text if text and text.strip() else None for text in descriptions]
        embeddings: dict[int, Embedding] = {}
        for alike in _of_a_kind(tokens.are_frames):
            for batch, output in self._items.run(
                alike,
                lambda batch: self._embed_batch(
                    *self._stack(tokens, batch), [known[index] for index in batch]
                ),
            ):
                overall = self._half(output.global_embeds, "a moment")
                details = self._half(output.slot_embeds, "a moment")
                for index, v, c in zip(batch, overall, details, strict=True):
                    embeddings[index] = Embedding(v, c, described=known[index] is not None)
        return [embeddings[index] for index in range(len(tokens))]

    @torch.inference_mode()
    def embed_text(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Embeds queries in any language.

        Args:
            texts: cut to what the model takes; may be empty strings.

        Returns:
            float32 [N, d], rows L2-normalised.

        Raises:
            ModelError: the model's answer is not finite.
        """
        rows = np.empty((len(texts), self.embed_dim), dtype=np.float32)
        for batch, embeds in self._texts.run(
            range(len(texts)), lambda batch: self._embed_texts([texts[index] for index in batch])
        ):
            self._refuse_nonfinite(embeds, "a text")
            rows[batch] = embeds.float().cpu().numpy()
        return rows

    @torch.inference_mode()
    def coverage(self, texts: Sequence[str]) -> NDArray[np.float32] | None:
        """How surely the model knows what queries ask for.

        Args:
            texts: as for `embed_text`.

        Returns:
            float32 [N] in [0, 1]; None where the model cannot tell.
        """
        if not self._config.text_coverage:
            return None
        rows = np.empty(len(texts), dtype=np.float32)
        for batch, logits in self._texts.run(
            range(len(texts)),
            lambda batch: self._coverage_logits([texts[index] for index in batch]),
        ):
            rows[batch] = logits.float().sigmoid().cpu().numpy()
        return rows

    @property
    def possible_score(self) -> float | None:
        """From this score on, a moment may show what was asked for; None: nobody measured it."""
        return self._config.possible_score

    @property
    def strong_score(self) -> float | None:
        """From this score on, it most likely does; None: nobody measured it."""
        return self._config.strong_score

    @torch.inference_mode()
    def concept_scores(self, tokens: VisualTokens) -> NDArray[np.float32]:
        """How sure the model is of each concept that it knows.

        Args:
            tokens: of this encoder's `look`.

        Returns:
            float32 [N, concepts], in [0, 1], independent of each other.

        Raises:
            ModelError: the model has no concept head, or its answer is not finite.
        """
        rows = np.empty((len(tokens), self.concepts), dtype=np.float32)
        for alike in _of_a_kind(tokens.are_frames):
            for batch, scores in self._items.run(
                alike,
                lambda batch: self._model.concept_logits(*self._stack(tokens, batch)).sigmoid(),
            ):
                self._refuse_nonfinite(scores, "an image")
                rows[batch] = scores.float().cpu().numpy()
        return rows

    def _look_at(self, shown: list[NDArray[np.uint8]]) -> list[Tensor]:
        """Tokens float32 [P, D] of each image, or of each video."""
        frames = [frame for moment in shown for frame in moment]
        pixels = pixels_from_frames(frames, self._config, device=self.device)
        counts = [len(moment) for moment in shown]
        if counts[0] == 1:
            tokens = list(self._model.visual_tokens(pixels))
        else:
            mask = self._mask(counts)
            videos = pixels.new_zeros(*mask.shape, *pixels.shape[1:])
            videos[mask] = pixels
            padded = self._model.visual_tokens(videos, mask)
            tokens = [moment[:count] for moment, count in zip(padded, counts, strict=True)]
        self._refuse_nonfinite(torch.cat(tokens), "an image")
        return tokens

    def _embed_texts(self, texts: Sequence[str]) -> Tensor:
        ids, mask = self._tokenizer(texts)
        embeds: Tensor = self._model.embed_text(ids.to(self.device), mask.to(self.device))
        return embeds

    def _coverage_logits(self, texts: Sequence[str]) -> Tensor:
        ids, mask = self._tokenizer(texts)
        logits: Tensor = self._model.coverage_logits(ids.to(self.device), mask.to(self.device))
        return logits

    def _embed_batch(
        self, stacked: Tensor, mask: Tensor | None, texts: Sequence[str | None]
    ) -> LeccrOutput:
        dtype = self.acceleration.dtype
        with torch.autocast(self.device.type, dtype=dtype, enabled=dtype is not None):
            if not any(texts):
                plain: LeccrOutput = self._model.embed_visual(stacked, token_mask=mask)
                return plain
            ids, text_mask = self._tokenizer.descriptions(
                texts, local_level=self._config.local_level
            )
            described: LeccrOutput = self._model.embed_visual(
                stacked,
                token_mask=mask,
                description_ids=ids.to(self.device),
                description_mask=text_mask.to(self.device),
            )
            return described

    def _stack(self, tokens: VisualTokens, batch: Sequence[int]) -> tuple[Tensor, Tensor | None]:
        """Tokens float32 [B, P, D] of moments of a kind, and for videos their mask bool [B, P]."""
        items = [tokens.items[index] for index in batch]
        if not tokens.are_frames[batch[0]]:
            return torch.stack(items), None
        stacked = torch.nn.utils.rnn.pad_sequence(items, batch_first=True)
        return stacked, self._mask([len(item) for item in items])

    def _mask(self, lengths: list[int]) -> Tensor:
        """Bool [B, max(lengths)], True where there is something."""
        ends = torch.tensor(lengths, device=self.device)
        return torch.arange(max(lengths), device=self.device) < ends[:, None]

    def _half(self, vectors: Tensor, what: str) -> NDArray[np.float16]:
        self._refuse_nonfinite(vectors, what)
        halves: NDArray[np.float16] = vectors.to(torch.float16).cpu().numpy()
        return halves

    def _refuse_nonfinite(self, answer: Tensor, what: str) -> None:
        if not bool(torch.isfinite(answer).all()):
            raise ModelError(
                f"The model {self.model_id} gave no finite numbers for {what} on {self.device}: "
                f"its weights in {self.folder} or the device are faulty. Copy the model again, or "
                "run it with the device 'cpu'."
            )


def _spread(frames: NDArray[np.uint8], count: int) -> NDArray[np.uint8]:
    """Picks `count` frames (fewer where there are fewer), from the middles of equal stretches."""
    available = len(frames)
    if available <= count:
        return frames
    return frames[[(2 * i + 1) * available // (2 * count) for i in range(count)]]


def _of_a_kind(are_frames: Sequence[bool]) -> Iterator[list[int]]:
    """Splits positions into those of images and those of videos."""
    for kind in (False, True):
        yield [index for index, is_video in enumerate(are_frames) if is_video is kind]


def _fingerprint(folder: Path, signature: str) -> str:
    """Eight hex digits of all that decides a vector: weights, tokenizer and preparation."""
    digest = xxh3_64(signature.encode())
    for path in (folder / WEIGHTS_NAME, folder / TOKENIZER_NAME):
        if not path.is_file():
            continue
        with path.open("rb") as stream:
            while chunk := stream.read(_CHUNK_BYTES):
                digest.update(chunk)
    return digest.hexdigest()[:8]
