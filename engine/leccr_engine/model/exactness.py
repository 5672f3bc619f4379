"""Whether less precision still finds the same. Owns: the measurement, and remembering its result.

What a model loses depends on its weights and on the device, so it is measured where it is used,
once: no rule made elsewhere would hold for a model that a person brings along. The yardstick is a
fixed set of drawn pictures and short texts, ranked with and without the loss.
"""

from __future__ import annotations

import json
import logging
from dataclasses import asdict, dataclass
from itertools import product
from typing import TYPE_CHECKING

import cv2
import numpy as np
import torch
import torch.nn.functional as F

from leccr_engine.model.matching import multi_level_scores
from leccr_engine.model.preprocessing import pixels_from_frames

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray
    from torch import Tensor

    from leccr_engine.model.leccr import LeccrModel, LeccrOutput
    from leccr_engine.model.texts import TextTokenizer
    from leccr_engine.model.towers import VisualTower

__all__ = ["Exactness", "measure_exactness", "recall", "remember", "top_overlap"]

_logger = logging.getLogger(__name__)

_TOP = 10
_PICTURES = 64
_PICTURES_AT_ONCE = 8
_PICTURE_PX = 128
_COLOURS = ("red", "green", "blue", "yellow", "white", "black")
_THINGS = ("dog", "car", "house", "flower", "beach", "person")
_TEXTS = (
    *(f"a {colour} {thing}" for colour, thing in product(_COLOURS, _THINGS)),
    "ein Hund am Strand", "une fleur rouge", "белый дом", "黑色的车", "青い空", "كلب أبيض",
    "un gato negro", "लाल फूल", "mbwa mweupe", "çiçekli bir bahçe", "ทะเลสีฟ้า", "노란 자동차",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Exactness:
    """How near to full precision a model's vectors are.

    Attributes:
        cosine: the smallest between a picture's global vectors, with and without the loss.
        top10_overlap: share of each text's ten best pictures that stay among its ten best.
    """

    cosine: float
    top10_overlap: float


@torch.inference_mode()
def measure_exactness(
    model: LeccrModel,
    tokenizer: TextTokenizer,
    reduced: VisualTower,
    *,
    dtype: torch.dtype | None,
) -> Exactness:
    """Compares a model with itself at less precision.

    Args:
        model: in full precision, in evaluation mode.
        tokenizer: the model's.
        reduced: stands in for its visual tower.
        dtype: in which the rest of it embeds items then; None: as before.
    """
    ids, mask = tokenizer(_TEXTS)
    texts = model.embed_text(ids.to(model.device), mask.to(model.device))
    pictures = _pictures()
    exact = _embed(model, pictures, dtype=None)
    full, model.visual_tower = model.visual_tower, reduced
    try:
        lossy = _embed(model, pictures, dtype=dtype)
    finally:
        model.visual_tower = full
    weight = float(model.config.mixing_weight)
    return Exactness(
        cosine=F.cosine_similarity(exact[0], lossy[0], dim=-1).min().item(),
        top10_overlap=top_overlap(
            multi_level_scores(*exact, texts, weight), multi_level_scores(*lossy, texts, weight)
        ),
    )


def top_overlap(exact: Tensor, lossy: Tensor, *, top: int = _TOP) -> float:
    """Returns the share of each text's best items that are among its best by other scores, too.

    Args:
        exact: float [Q, N] scores, N at least `top`.
        lossy: float [Q, N] scores of the same texts and items.
        top: how many items count as best.
    """
    best = exact.topk(top, dim=1).indices
    kept = torch.zeros_like(exact, dtype=torch.bool)
    kept.scatter_(1, lossy.topk(top, dim=1).indices, value=True)
    return kept.gather(1, best).float().mean().item()


def recall(cache: Path, digest: str, way: str) -> Exactness | None:
    """Returns what was measured before, for a model (by its digest) and a way to run it."""
    try:
        return Exactness(**_read(cache / _name(digest))[way])
    except (KeyError, TypeError):
        return None


def remember(cache: Path, digest: str, way: str, exactness: Exactness) -> None:
    """Keeps a measurement; where that is not possible, it is made again next time."""
    file = cache / _name(digest)
    unfinished = file.with_suffix(".unfinished")
    try:
        cache.mkdir(parents=True, exist_ok=True)
        unfinished.write_text(json.dumps({**_read(file), way: asdict(exactness)}, indent=2))
        unfinished.replace(file)
    except OSError as error:
        _logger.warning("What was measured is not kept in %s: %s", file, error)


def _embed(
    model: LeccrModel, pictures: Sequence[NDArray[np.uint8]], *, dtype: torch.dtype | None
) -> tuple[Tensor, Tensor]:
    """Global float32 [N, d] and slot embeddings float32 [N, K, d] of undescribed pictures."""
    outputs: list[LeccrOutput] = []
    for start in range(0, len(pictures), _PICTURES_AT_ONCE):
        part = pictures[start : start + _PICTURES_AT_ONCE]
        pixels = pixels_from_frames(part, model.config, device=model.device)
        tokens = model.visual_tokens(pixels)
        with torch.autocast(model.device.type, dtype=dtype, enabled=dtype is not None):
            outputs.append(model.embed_visual(tokens))
    return (
        torch.cat([output.global_embeds.float() for output in outputs]),
        torch.cat([output.slot_embeds.float() for output in outputs]),
    )


def _pictures() -> list[NDArray[np.uint8]]:
    """Drawn scenes, each uint8 [128, 128, 3]: shapes on grounds of all coarseness."""
    random = np.random.default_rng(0)
    pictures = []
    for number in range(_PICTURES):
        cells = 2 + number % 15
        ground = random.integers(0, 256, (cells, cells, 3), dtype=np.uint8)
        picture = cv2.resize(ground, (_PICTURE_PX, _PICTURE_PX), interpolation=cv2.INTER_CUBIC)
        for _ in range(number % 4):
            colour = random.integers(0, 256, 3).tolist()
            centre, axes = random.integers(16, 112, 2).tolist(), random.integers(6, 48, 2).tolist()
            cv2.ellipse(picture, centre, axes, int(random.integers(180)), 0, 360, colour, -1)
        pictures.append(np.asarray(picture, dtype=np.uint8))
    return pictures


def _name(digest: str) -> str:
    return f"{digest}-exactness.json"


def _read(file: Path) -> dict[str, dict[str, float]]:
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}
