"""The quickest form of a model that still finds the same. Owns: choosing it.

    CPU     OpenVINO in fp32 where it is installed, else PyTorch; bf16 and int8 on request
    GPU     bf16 where that is exact enough, else fp16 where that is, else fp32

Only items go through it. Queries are few and short, and stay as they are.
"""

from __future__ import annotations

import copy
import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

import platformdirs
import torch
from xxhash import xxh3_64_hexdigest

from leccr_engine.model.batching import is_out_of_memory
from leccr_engine.model.device import half_dtypes
from leccr_engine.model.exactness import Exactness, measure_exactness, recall, remember
from leccr_engine.model.openvino_tower import load_openvino_tower, openvino_version
from leccr_engine.model.precision import Precision
from leccr_engine.model.towers import VisualTower

if TYPE_CHECKING:
    from pathlib import Path

    from torch import Tensor

    from leccr_engine.model.leccr import LeccrModel
    from leccr_engine.model.texts import TextTokenizer

__all__ = ["Acceleration", "HalfTower", "accelerate"]

_logger = logging.getLogger(__name__)

_LEAST_PARAMETERS = 1_000_000
"""Of a tower that exporting pays for."""
_LEAST_OVERLAP = 0.98
_LEAST_COSINE = 0.99


@dataclass(frozen=True, slots=True)
class Acceleration:
    """How a model runs now.

    Attributes:
        dtype: in which items are embedded, under autocast; None: float32.
        summary: for people, such as "OpenVINO 2026.4.1, CPU, int8".
        exactness: what the loss was measured to be; None: there is none.
    """

    dtype: torch.dtype | None
    summary: str
    exactness: Exactness | None = None


class HalfTower(VisualTower):
    """A tower with half-precision weights between full-precision neighbours.

    Args:
        tower: converted in place.
        dtype: bfloat16 or float16.
    """

    def __init__(self, tower: VisualTower, dtype: torch.dtype) -> None:
        super().__init__()
        self.network = tower.to(dtype)
        self.width = tower.width
        self._dtype = dtype

    def forward(self, pixels: Tensor) -> Tensor:
        """See `VisualTower.forward`. Returns: float32."""
        # Autocast would only cast back and forth around each norm.
        with torch.autocast(pixels.device.type, enabled=False):
            tokens: Tensor = self.network(pixels.to(self._dtype))
        return tokens.float()


@torch.inference_mode(mode=False)
def accelerate(
    model: LeccrModel,
    tokenizer: TextTokenizer,
    *,
    model_id: str,
    precision: Precision = Precision.AUTO,
    cache: Path | None = None,
) -> Acceleration:
    """Gives a model the visual tower that is quickest on its device.

    The first time, this takes seconds to minutes; what was made and measured is kept.

    Args:
        model: on its device, in evaluation mode; its visual tower is replaced.
        tokenizer: the model's.
        model_id: of the weights as they are.
        precision: that is wanted.
        cache: folder for exports and measurements; None: the user's.
    """
    cache = cache or platformdirs.user_cache_path("leccr-desktop", appauthor=False) / "towers"
    work = _Work(model, tokenizer, cache, xxh3_64_hexdigest(model_id.encode()))
    if model.device.type == "cpu":
        return _on_cpu(work, Precision.FULL if precision is Precision.AUTO else precision)
    return _on_gpu(work, precision)


@dataclass(frozen=True, slots=True)
class _Work:
    model: LeccrModel
    tokenizer: TextTokenizer
    cache: Path
    digest: str

    def exactness(
        self, way: str, reduced: VisualTower, *, dtype: torch.dtype | None = None
    ) -> Exactness:
        """Recalls or measures what is lost; `way` names all that it depends on but the model."""
        known = recall(self.cache, self.digest, way)
        if known is None:
            known = measure_exactness(self.model, self.tokenizer, reduced, dtype=dtype)
            remember(self.cache, self.digest, way, known)
        return known


def _on_cpu(work: _Work, precision: Precision) -> Acceleration:
    plain = Acceleration(None, f"PyTorch {torch.__version__}, CPU, fp32")
    version, tower = openvino_version(), work.model.visual_tower
    if sum(weights.numel() for weights in tower.parameters()) < _LEAST_PARAMETERS:
        return plain
    if version is None:
        if precision is not Precision.FULL:
            _logger.warning("Precision %s on a CPU needs OpenVINO: going on in full.", precision)
        return plain
    try:
        fast = load_openvino_tower(
            tower,
            image_px=work.model.config.image_px,
            precision=precision.value,
            cache=work.cache,
            digest=work.digest,
        )
    except Exception as error:  # noqa: BLE001 - any at all: there is a tower that works
        _logger.warning("OpenVINO cannot run the visual tower in %s: %s", precision, error)
        return plain if precision is Precision.FULL else _on_cpu(work, Precision.FULL)
    summary = f"OpenVINO {version}, CPU, {precision}"
    if precision is Precision.FULL:
        work.model.visual_tower = fast
        return Acceleration(None, summary)
    exactness = work.exactness(summary, fast)
    if precision is Precision.INT8:
        enough = exactness.cosine >= _LEAST_COSINE
    else:
        enough = exactness.top10_overlap >= _LEAST_OVERLAP
    if not enough:
        _refuse(summary, exactness)
        return _on_cpu(work, Precision.FULL)
    work.model.visual_tower = fast
    return Acceleration(None, summary, exactness)


def _on_gpu(work: _Work, precision: Precision) -> Acceleration:
    device = work.model.device
    name = torch.get_device_module(device).get_device_name(device) if device.type != "mps" else ""
    where = f"PyTorch {torch.__version__}, {name or device}"
    plain = Acceleration(None, f"{where}, fp32")
    if precision is Precision.INT8:
        _logger.warning("Precision int8 is for CPUs: going on in full.")
    if precision in {Precision.FULL, Precision.INT8}:
        return plain
    for dtype in half_dtypes(device):
        summary = f"{where}, {str(dtype).removeprefix('torch.')}"
        try:
            half = HalfTower(copy.deepcopy(work.model.visual_tower), dtype)
            exactness = work.exactness(summary, half, dtype=dtype)
        except RuntimeError as error:
            if not is_out_of_memory(error):
                raise
            _logger.warning("%s: not used, as memory does not suffice to try it.", summary)
            return plain
        if exactness.top10_overlap >= _LEAST_OVERLAP:
            work.model.visual_tower = half
            return Acceleration(dtype, summary, exactness)
        _refuse(summary, exactness)
    return plain


def _refuse(summary: str, exactness: Exactness) -> None:
    _logger.warning(
        "%s: not used, as it would lose too much (cosine %.4f, top-10 overlap %.3f).",
        summary, exactness.cosine, exactness.top10_overlap,
    )  # fmt: skip
