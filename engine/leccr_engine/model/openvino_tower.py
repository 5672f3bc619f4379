"""The visual tower, run by OpenVINO on a CPU. Owns: exporting it, keeping the export, running it.

OpenVINO is optional. In fp32 it was faster than PyTorch and ONNX Runtime (docs/benchmarks.md), and
its int8 needs no calibration: weights are rounded row by row, activations while it runs. The text
tower stays with PyTorch: a second copy of a multilingual vocabulary takes up to a gigabyte.

    CACHE/DIGEST-openvino-VERSION/tower.xml, tower.bin      one export, moved to its place whole
"""

from __future__ import annotations

import importlib.metadata
import logging
import shutil
import sys
import tempfile
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
import torch.nn.functional as F

from leccr_engine.errors import ModelError
from leccr_engine.model.towers import VisualTower

if TYPE_CHECKING:
    from torch import Tensor

__all__ = ["OpenVinoTower", "load_openvino_tower", "openvino_version"]

_logger = logging.getLogger(__name__)

_GRAPH_NAME = "tower.xml"
_TOLERANCE = 1e-3
"""How far an export's tokens may be from the tower's, in fp32."""
_LEAST_COSINE = 0.99
"""How like the tower's an export's tokens must be where precision is given up."""

_HINTS = {
    "full": {"INFERENCE_PRECISION_HINT": "f32"},
    "half": {"INFERENCE_PRECISION_HINT": "bf16"},
    "int8": {"INFERENCE_PRECISION_HINT": "f32", "DYNAMIC_QUANTIZATION_GROUP_SIZE": "128"},
}


class OpenVinoTower(VisualTower):
    """A tower's graph, compiled for this CPU. One thread at a time.

    Args:
        compiled: OpenVINO's compiled model, float32 [B, 3, H, W] -> float32 [B, P, width].
        width: of its tokens.
    """

    def __init__(self, compiled: Any, width: int) -> None:
        super().__init__()
        self.network = compiled
        self.width = width
        self._request = compiled.create_infer_request()

    def forward(self, pixels: Tensor) -> Tensor:
        """See `VisualTower.forward`."""
        answer = self._request.infer([pixels.contiguous().numpy()], share_inputs=True)
        return torch.from_numpy(answer[0])


def openvino_version() -> str | None:
    """Returns the version of OpenVINO that is installed, without importing it."""
    try:
        return importlib.metadata.version("openvino")
    except importlib.metadata.PackageNotFoundError:
        return None


def load_openvino_tower(
    tower: VisualTower, *, image_px: int, precision: str, cache: Path, digest: str
) -> OpenVinoTower:
    """Loads a tower's export; exports it the first time.

    Args:
        tower: on the CPU, in evaluation mode.
        image_px: side of the square that it sees.
        precision: "full" (fp32), "half" (bf16) or "int8".
        cache: folder of exports; made if need be.
        digest: tells towers apart that differ in any weight; part of a folder's name.

    Returns:
        A tower whose tokens agree with the given one's: to 1e-3 in fp32, to a cosine of 0.99 else.

    Raises:
        ModelError: this processor has no bf16, or the export does not agree with the tower.
        Exception: whatever OpenVINO and torch's exporter have against this tower.
    """
    openvino = _import_openvino()
    core = openvino.Core()
    if precision == "half" and "BF16" not in core.get_property("CPU", "OPTIMIZATION_CAPABILITIES"):
        raise ModelError("This processor has no bf16.")
    place = cache / f"{digest}-openvino-{openvino_version()}"

    def compiled(graph: Any) -> OpenVinoTower:
        if precision == "int8":
            _round_weights(openvino, graph)
        hints = {
            "PERFORMANCE_HINT": "LATENCY",
            "INFERENCE_NUM_THREADS": torch.get_num_threads(),
            **_HINTS[precision],
        }
        return OpenVinoTower(core.compile_model(graph, "CPU", hints), tower.width)

    try:
        fast = compiled(core.read_model(place / _GRAPH_NAME))
        _compare(tower, fast, image_px, precision)
    except (RuntimeError, ModelError) as error:
        if place.exists():
            _logger.warning("Making %s again: %s", place, error)
        graph = _export(tower, image_px)
        _keep(openvino, graph, place)
        fast = compiled(graph)
        _compare(tower, fast, image_px, precision)
    return fast


def _import_openvino() -> Any:
    # On import, OpenVINO tells Google Analytics that it is used, unless its telemetry is missing;
    # it is made for that, too. Nothing that people did not ask for leaves this machine.
    sys.modules.setdefault("openvino_telemetry", None)  # type: ignore[arg-type]
    import openvino

    return openvino


def _export(tower: VisualTower, image_px: int) -> Any:
    """Traces a tower into a graph for any number of images of its size."""
    from openvino.frontend import FrontEndManager
    from openvino.frontend.pytorch.fx_decoder import TorchFXPythonDecoder
    from openvino.frontend.pytorch.torchdynamo.export_decompositions import ops_to_not_decompose

    example = torch.zeros(2, 3, image_px, image_px)
    batch = torch.export.Dim("batch")
    keep_whole = ops_to_not_decompose()
    # With gradients on, torch takes no shortcuts around attention, which no exporter knows.
    with warnings.catch_warnings(), torch.inference_mode(mode=False), torch.enable_grad():
        warnings.simplefilter("ignore")  # torch's advice to whoever wrote torch.export
        program = torch.export.export(tower, (example,), dynamic_shapes=({0: batch},))
        decompositions = torch.export.default_decompositions()
        for operation in keep_whole:
            decompositions.pop(operation, None)
        module = program.run_decompositions(decompositions).module()
        # The front end does not hold on to the decoder that it calls back.
        decoder = TorchFXPythonDecoder(module, dynamic_shapes=True)
        front_end = FrontEndManager().load_by_framework("pytorch")
        graph = front_end.convert(front_end.load(decoder))
    graph.reshape([-1, 3, image_px, image_px])
    return graph


def _keep(openvino: Any, graph: Any, place: Path) -> None:
    """Writes an export; without room for it, the next process exports again."""
    digest = place.name.partition("-")[0]
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=place.parent) as unfinished:
            whole = Path(unfinished) / place.name
            openvino.save_model(graph, whole / _GRAPH_NAME, compress_to_fp16=False)
            for old in place.parent.glob(f"{digest}-openvino-*"):
                shutil.rmtree(old, ignore_errors=True)
            whole.replace(place)
    except (OSError, RuntimeError) as error:
        _logger.warning("The exported tower is not kept in %s: %s", place, error)


def _round_weights(openvino: Any, graph: Any) -> None:
    """Rounds the weights of every linear layer to int8, with one scale a row, in place."""
    from openvino import opset13 as ops

    for product in graph.get_ops():
        if product.get_type_name() != "MatMul":
            continue
        source = product.input_value(1).get_node()
        if source.get_type_name() != "Constant" or source.data.ndim != 2:
            continue
        weights = source.data
        inputs_axis = 1 if product.get_attributes()["transpose_b"] else 0
        scales = np.abs(weights).max(axis=inputs_axis, keepdims=True) / 127
        scales = np.maximum(scales, np.finfo(np.float32).tiny).astype(np.float32)
        rounded = np.round(weights / scales).astype(np.int8)
        restored = ops.multiply(
            ops.convert(ops.constant(rounded), openvino.Type.f32), ops.constant(scales)
        )
        product.input(1).replace_source_output(restored.output(0))


@torch.inference_mode()
def _compare(tower: VisualTower, fast: VisualTower, image_px: int, precision: str) -> None:
    """Looks at one picture with both: an export may be stale, damaged or wrong on this processor.

    Raises:
        ModelError: they see different things.
    """
    noise = torch.Generator().manual_seed(0)
    picture = torch.randn(1, 3, image_px, image_px, generator=noise)
    expected, got = tower(picture), fast(picture)
    if precision == "full":
        agrees = torch.allclose(got, expected, atol=_TOLERANCE, rtol=_TOLERANCE)
    else:
        agrees = bool(F.cosine_similarity(got, expected, dim=-1).mean() >= _LEAST_COSINE)
    if not agrees:
        raise ModelError(
            f"What OpenVINO {openvino_version()} makes of the tower in precision {precision!r} is "
            f"off by up to {(got - expected).abs().max().item():.2g}."
        )
