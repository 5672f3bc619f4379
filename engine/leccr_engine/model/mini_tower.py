"""The visual tower of leccr-mini. Owns: two small convolutional networks whose tokens are joined.

One network detects (YOLOX-Nano's shape, Apache-2.0, arXiv 2107.08430), the other classifies
(MobileNetV2, from timm, arXiv 1801.04381). Both start from a teacher and are then trained in
every layer (`leccr_training.mini`). Their *evidence*, detector scores and class probabilities
cell by cell, is what the tokens carry: a thing that fills a hundredth of the picture is one
strong cell, which averaging would drown.

The tower registers itself in timm as `leccr_mini_tower`, so that a config names it like any other.
Batch norms are folded into the convolutions: plain affine layers, exact in training and inference.
"""

from __future__ import annotations

from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from leccr_engine.model import torchvision_ops  # noqa: F401  (before timm)

# isort: split
import timm
from timm.layers.norm_act import BatchNormAct2d
from timm.models import register_model

DETECTOR_CLASSES = 80
CLASSIFIER_CLASSES = 1000
GRID = 7
"""Tokens a side: both networks' evidence is pooled to GRID x GRID cells."""


class _Conv(nn.Module):
    """Convolution and SiLU; `padding = kernel // 2`."""

    def __init__(
        self, inputs: int, outputs: int, kernel: int = 1, stride: int = 1, groups: int = 1
    ) -> None:
        super().__init__()
        self.conv = nn.Conv2d(inputs, outputs, kernel, stride, kernel // 2, groups=groups)

    def forward(self, x: Tensor) -> Tensor:
        activated: Tensor = F.silu(self.conv(x))
        return activated


def _separable(inputs: int, outputs: int, stride: int = 1) -> nn.Sequential:
    return nn.Sequential(_Conv(inputs, inputs, 3, stride, groups=inputs), _Conv(inputs, outputs))


class _Bottleneck(nn.Module):
    def __init__(self, width: int, *, shortcut: bool) -> None:
        super().__init__()
        self.reduce = _Conv(width, width)
        self.mix = _separable(width, width)
        self.shortcut = shortcut

    def forward(self, x: Tensor) -> Tensor:
        mixed: Tensor = self.mix(self.reduce(x))
        return x + mixed if self.shortcut else mixed


class _CrossStage(nn.Module):
    """Cross-stage partial layer: half of the width goes through the bottlenecks."""

    def __init__(self, inputs: int, outputs: int, depth: int, *, shortcut: bool = True) -> None:
        super().__init__()
        half = outputs // 2
        self.main = _Conv(inputs, half)
        self.bypass = _Conv(inputs, half)
        self.blocks = nn.Sequential(*(_Bottleneck(half, shortcut=shortcut) for _ in range(depth)))
        self.join = _Conv(2 * half, outputs)

    def forward(self, x: Tensor) -> Tensor:
        main, bypass = self.main(x), self.bypass(x)
        joined: Tensor = self.join(torch.cat([self.blocks(main), bypass], dim=1))
        return joined


class _PyramidPool(nn.Module):
    def __init__(self, width: int) -> None:
        super().__init__()
        self.reduce = _Conv(width, width // 2)
        self.pools = nn.ModuleList(nn.MaxPool2d(k, 1, k // 2) for k in (5, 9, 13))
        self.join = _Conv(width * 2, width)

    def forward(self, x: Tensor) -> Tensor:
        x = self.reduce(x)
        joined: Tensor = self.join(torch.cat([x, *(pool(x) for pool in self.pools)], dim=1))
        return joined


class _LevelHead(nn.Module):
    """Decoupled head of one pyramid level: class logits and objectness; boxes are not kept."""

    def __init__(self, inputs: int, width: int = 64) -> None:
        super().__init__()
        self.stem = _Conv(inputs, width)
        self.class_convs = nn.Sequential(_separable(width, width), _separable(width, width))
        self.box_convs = nn.Sequential(_separable(width, width), _separable(width, width))
        self.class_pred = nn.Conv2d(width, DETECTOR_CLASSES, 1)
        self.object_pred = nn.Conv2d(width, 1, 1)

    def forward(self, x: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        x = self.stem(x)
        features = self.class_convs(x)
        return features, self.class_pred(features), self.object_pred(self.box_convs(x))


class DetectorNetwork(nn.Module):
    """YOLOX-Nano's backbone, feature pyramid and heads, with modules in order of execution."""

    def __init__(self) -> None:
        super().__init__()
        self.stem = _Conv(12, 16, 3)
        self.stage2 = nn.Sequential(_separable(16, 32, 2), _CrossStage(32, 32, 1))
        self.stage3 = nn.Sequential(_separable(32, 64, 2), _CrossStage(64, 64, 3))
        self.stage4 = nn.Sequential(_separable(64, 128, 2), _CrossStage(128, 128, 3))
        self.stage5 = nn.Sequential(
            _separable(128, 256, 2), _PyramidPool(256), _CrossStage(256, 256, 1, shortcut=False)
        )
        self.lateral5 = _Conv(256, 128)
        self.top_down4 = _CrossStage(256, 128, 1, shortcut=False)
        self.lateral4 = _Conv(128, 64)
        self.top_down3 = _CrossStage(128, 64, 1, shortcut=False)
        self.down3 = _separable(64, 64, 2)
        self.bottom_up4 = _CrossStage(128, 128, 1, shortcut=False)
        self.down4 = _separable(128, 128, 2)
        self.bottom_up5 = _CrossStage(256, 256, 1, shortcut=False)
        self.heads = nn.ModuleList(_LevelHead(width) for width in (64, 128, 256))

    def forward(self, pixels: Tensor) -> list[tuple[Tensor, Tensor, Tensor]]:
        """Detect.

        Args:
            pixels: float [B, 3, S, S], RGB in [0, 1], S a multiple of 32.

        Returns:
            For strides 8, 16, 32: features [B, 64, s, s], class logits [B, 80, s, s] and
            objectness logits [B, 1, s, s].
        """
        bgr = pixels.flip(1) * 255.0
        corners = (
            bgr[..., ::2, ::2],
            bgr[..., 1::2, ::2],
            bgr[..., ::2, 1::2],
            bgr[..., 1::2, 1::2],
        )
        c3 = self.stage3(self.stage2(self.stem(torch.cat(corners, dim=1))))
        c4 = self.stage4(c3)
        lateral5 = self.lateral5(self.stage5(c4))
        lateral4 = self.lateral4(self.top_down4(torch.cat([_double(lateral5), c4], dim=1)))
        p3 = self.top_down3(torch.cat([_double(lateral4), c3], dim=1))
        p4 = self.bottom_up4(torch.cat([self.down3(p3), lateral4], dim=1))
        p5 = self.bottom_up5(torch.cat([self.down4(p4), lateral5], dim=1))
        return [head(p) for head, p in zip(self.heads, (p3, p4, p5), strict=True)]


def _double(x: Tensor) -> Tensor:
    return F.interpolate(x, scale_factor=2.0, mode="nearest")


def _fold_batch_norms(network: nn.Module) -> None:
    """Replace each convolution + batch norm by a convolution with bias and the activation."""
    for parent in network.modules():
        convolution: nn.Conv2d | None = None
        for name, child in list(parent.named_children()):
            if isinstance(child, nn.Conv2d):
                convolution = child
            elif isinstance(child, BatchNormAct2d):
                if convolution is None:
                    raise ValueError(f"batch norm {name} follows no convolution")
                convolution.bias = nn.Parameter(torch.zeros(convolution.out_channels))
                setattr(parent, name, child.act)


class ClassifierNetwork(nn.Module):
    """MobileNetV2 with TensorFlow's padding, its batch norms folded."""

    image_px = 288

    def __init__(self) -> None:
        super().__init__()
        self.backbone: Any = timm.create_model(
            "mobilenetv2_100", pad_type="same", num_classes=CLASSIFIER_CLASSES
        )
        _fold_batch_norms(self.backbone)

    def forward(self, pixels: Tensor) -> tuple[Tensor, Tensor]:
        """Classify.

        Args:
            pixels: float [B, 3, S, S], RGB in [0, 1], any S.

        Returns:
            Features of the whole and of each cell, [B, 1 + GRID², 1280], and their class logits,
            [B, 1 + GRID², 1000].
        """
        size = (self.image_px, self.image_px)
        small = F.interpolate(pixels, size, mode="bilinear", align_corners=False)
        maps = self.backbone.forward_features(small * 2.0 - 1.0)
        cells = F.adaptive_avg_pool2d(maps, GRID).flatten(2).transpose(1, 2)
        features = torch.cat([maps.mean(dim=(2, 3)).unsqueeze(1), cells], dim=1)
        return features, self.backbone.classifier(features)


class LeccrMiniTower(nn.Module):
    """Both networks and the projection of their joined evidence to tokens.

    Attributes:
        num_features: the width D of the tokens.
        num_prefix_tokens: 1, the token of the whole picture.
    """

    num_prefix_tokens = 1
    _detector_features = 64
    _classifier_features = 1280
    evidence_width = (
        DETECTOR_CLASSES + _detector_features + CLASSIFIER_CLASSES + _classifier_features + 3
    )

    def __init__(self, width: int = 256) -> None:
        super().__init__()
        self.num_features = width
        self.detector = DetectorNetwork()
        self.classifier = ClassifierNetwork()
        self.detected = nn.Linear(DETECTOR_CLASSES, width)
        self.detector_look = nn.Linear(self._detector_features, width)
        self.classified = nn.Linear(CLASSIFIER_CLASSES, width)
        self.classifier_look = nn.Linear(self._classifier_features, width)
        self.colour = nn.Sequential(nn.Linear(3, 64), nn.GELU(), nn.Linear(64, width))
        self.place = nn.Parameter(torch.zeros(1 + GRID * GRID, width))
        self.norm = nn.LayerNorm(width)

    def evidence(self, pixels: Tensor) -> Tensor:
        """What both networks see, before anything is learned of how to say it.

        Args:
            pixels: float [B, 3, S, S], RGB in [0, 1], S a multiple of 32.

        Returns:
            float [B, 1 + GRID², evidence_width]: detector scores in [0, 1], detector features,
            class probabilities, classifier features, mean colour. Row 0 is the whole picture,
            the others the cells, row by row.
        """
        # Convolutions over few channels run twice as fast in this layout on a CPU.
        pixels = pixels.to(memory_format=torch.channels_last)
        scores: list[Tensor] = []
        looks: list[Tensor] = []
        for features, classes, objectness in self.detector(pixels):
            there = objectness.sigmoid()
            scores.append(F.adaptive_max_pool2d(classes.sigmoid() * there, GRID))
            looks.append(F.adaptive_max_pool2d(features * there, GRID))
        detector = torch.cat(
            [torch.stack(scores).amax(dim=0), torch.stack(looks).amax(dim=0)], dim=1
        )
        colour = F.adaptive_avg_pool2d(pixels, GRID)
        features, logits = self.classifier(pixels)
        return torch.cat(
            [
                _with_whole(detector.flatten(2), detector.amax(dim=(2, 3))),
                logits.softmax(dim=-1),
                features,
                _with_whole(colour.flatten(2), colour.mean(dim=(2, 3))),
            ],
            dim=-1,
        )

    @classmethod
    def split(cls, evidence: Tensor) -> tuple[Tensor, ...]:
        """Take evidence [..., evidence_width] apart, in the order that `evidence` names."""
        widths = (
            DETECTOR_CLASSES,
            cls._detector_features,
            CLASSIFIER_CLASSES,
            cls._classifier_features,
            3,
        )
        parts: tuple[Tensor, ...] = evidence.split(widths, dim=-1)
        return parts

    def tokens(self, evidence: Tensor) -> Tensor:
        """Project evidence [B, 1 + GRID², evidence_width] to tokens [B, 1 + GRID², D]."""
        detected, detector_look, classified, classifier_look, colour = self.split(evidence)
        joined = (
            self.detected(_compressed(detected))
            + self.detector_look(detector_look)
            + self.classified(classified)
            + self.classifier_look(classifier_look)
            + self.colour(colour)
        )
        tokens: Tensor = self.norm(joined + self.place)
        return tokens

    def forward_features(self, pixels: Tensor) -> Tensor:
        """Timm's form: pixels [B, 3, S, S] in [0, 1] -> tokens [B, 1 + GRID², D], whole first."""
        return self.tokens(self.evidence(pixels))

    def forward(self, pixels: Tensor) -> Tensor:
        """The token of the whole picture, [B, D]."""
        return self.forward_features(pixels)[:, 0]


def _with_whole(cells: Tensor, whole: Tensor) -> Tensor:
    """Cells [B, C, N] and whole [B, C] -> [B, 1 + N, C]."""
    return torch.cat([whole.unsqueeze(1), cells.transpose(1, 2)], dim=1)


def _compressed(probability: Tensor) -> Tensor:
    """Spread small probabilities out, [0, 1] -> [0, 1]: a doubtful sight still counts."""
    return torch.log1p(50.0 * probability) / 3.932


@register_model
def leccr_mini_tower(
    pretrained: bool = False,
    pretrained_cfg: object = None,
    pretrained_cfg_overlay: object = None,
    cache_dir: object = None,
    width: int = 256,
) -> LeccrMiniTower:
    """Timm's entry point; the weights come with the LeccrModel's own, never from a hub."""
    if pretrained:
        raise ValueError("leccr_mini_tower has no weights of its own: load a LeccrModel folder")
    return LeccrMiniTower(width)
