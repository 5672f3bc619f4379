"""The two teachers, as starting points. Owns: reading their weights into our own networks.

YOLOX-Nano comes as ONNX, MobileNetV2 as an int8 TFLite file whose weights dequantise into a plain
float network. Both files are described in the model card (Apache-2.0).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor, nn

if TYPE_CHECKING:
    from pathlib import Path

    from leccr_engine.model.mini_tower import ClassifierNetwork, DetectorNetwork

DETECTOR_FILE = "yolox_nano.onnx"
CLASSIFIER_FILE = "tf2_mobilenet_v2_1.0_224_ptq.tflite"


def load_detector(network: DetectorNetwork, folder: Path) -> None:
    """Fill the detector with YOLOX-Nano's weights; boxes' last layers are left out.

    Args:
        network: as built; its convolutions stand in order of execution, as the file's do.
        folder: the data folder's `teachers/`.

    Raises:
        ValueError: the file holds another network.
    """
    import onnx
    from onnx import numpy_helper

    graph = onnx.load(folder / DETECTOR_FILE).graph
    arrays = {item.name: numpy_helper.to_array(item) for item in graph.initializer}
    in_file = [
        (arrays[node.input[1]], arrays[node.input[2]])
        for node in graph.node
        if node.op_type == "Conv" and "preds" not in node.input[1]
    ]
    ours = [
        module
        for name, module in network.named_modules()
        if isinstance(module, nn.Conv2d) and "pred" not in name
    ]
    _fill(ours, in_file)
    for level, head in enumerate(network.heads):
        for ours_name, theirs in (("class_pred", "cls_preds"), ("object_pred", "obj_preds")):
            name = f"head.{theirs}.{level}"
            _fill([getattr(head, ours_name)], [(arrays[f"{name}.weight"], arrays[f"{name}.bias"])])


def load_classifier(network: ClassifierNetwork, folder: Path) -> None:
    """Fill the classifier with MobileNetV2's weights; the file's background class is left out.

    Args:
        network: as built.
        folder: the data folder's `teachers/`.

    Raises:
        ValueError: the file holds another network.
    """
    from ai_edge_litert.interpreter import Interpreter

    interpreter = Interpreter(str(folder / CLASSIFIER_FILE))
    arrays = []
    for detail in interpreter.get_tensor_details():
        quantisation = detail["quantization_parameters"]
        if "MobileNetV2" in detail["name"] and detail["dtype"] in (np.int8, np.int32):
            try:
                raw = interpreter.get_tensor(detail["index"])
            except ValueError:
                continue  # an activation: it has no value before the network ran
            scales = quantisation["scales"]
            if scales.size == 0:
                continue  # a shape, not a weight
            shape = [1] * raw.ndim
            shape[quantisation["quantized_dimension"]] = -1
            arrays.append(raw.astype(np.float32) * scales.reshape(shape))
    pairs = list(zip(arrays[::2], arrays[1::2], strict=True))
    in_file = []
    for weight, bias in pairs[:-1]:
        depthwise = weight.shape[0] == 1
        in_file.append((weight.transpose((3, 0, 1, 2) if depthwise else (0, 3, 1, 2)), bias))
    weight, bias = pairs[-1]
    in_file.append((weight.reshape(weight.shape[0], -1)[1:], bias[1:]))
    _fill([m for m in network.modules() if isinstance(m, nn.Conv2d | nn.Linear)], in_file)


def _fill(
    layers: list[nn.Conv2d | nn.Linear] | list[nn.Conv2d],
    arrays: list[tuple[np.ndarray, np.ndarray]],
) -> None:
    if len(layers) != len(arrays):
        raise ValueError(f"the teacher has {len(arrays)} layers, the network {len(layers)}")
    for layer, (weight, bias) in zip(layers, arrays, strict=True):
        for parameter, array in ((layer.weight, weight), (layer.bias, bias)):
            if parameter is None or parameter.shape != array.shape:
                raise ValueError(f"the teacher's {array.shape} does not fit {layer}")
            with torch.no_grad():
                parameter.copy_(_tensor(array))


def _tensor(array: np.ndarray) -> Tensor:
    return torch.from_numpy(array.copy())
