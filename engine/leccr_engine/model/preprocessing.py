"""From frames to pixels. Owns: how an image is fitted into the square that a visual tower sees."""

from __future__ import annotations

from typing import TYPE_CHECKING

import cv2
import numpy as np
import torch
from PIL import Image

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from torch import Tensor

    from leccr_engine.model.config import LeccrConfig

__all__ = ["fit_frame", "normalise", "pixels_from_frames"]


def fit_frame(
    frame: NDArray[np.uint8], *, image_px: int, resize: str, interpolation: str = "area"
) -> NDArray[np.uint8]:
    """Fits a frame into the model's square.

    Args:
        frame: uint8 [H, W, 3].
        image_px: side of the square.
        resize: `squash`: both sides to `image_px`, whatever the aspect ratio; `crop`: the shorter
            side to `image_px`, then the middle square; `crop_even`: see `LeccrConfig`.
        interpolation: `area`, `bilinear` or `bicubic`.

    Returns:
        uint8 [image_px, image_px, 3], contiguous.
    """
    height, width = frame.shape[:2]
    if resize == "squash":
        new_width = new_height = image_px
    elif interpolation == "area":
        scale = image_px / min(height, width)
        new_width, new_height = (
            max(round(width * scale), image_px),
            max(round(height * scale), image_px),
        )
    else:
        # CLIP's own preparation drops the rest of a pixel.
        new_width, new_height = (image_px * side // min(height, width) for side in (width, height))
    fitted = _scaled(frame, new_width, new_height, interpolation)
    halves = round if resize == "crop_even" else int
    top, left = halves((new_height - image_px) / 2), halves((new_width - image_px) / 2)
    return np.ascontiguousarray(
        fitted[top : top + image_px, left : left + image_px], dtype=np.uint8
    )


def _scaled(
    frame: NDArray[np.uint8], width: int, height: int, interpolation: str
) -> NDArray[np.uint8]:
    if interpolation != "area":
        # What towers were trained with. Others with the same name differ by several levels.
        method = Image.Resampling[interpolation.upper()]
        return np.asarray(Image.fromarray(frame).resize((width, height), method))
    # Averaging over areas does not alias; it is only defined for scaling down.
    shrinks = width <= frame.shape[1] and height <= frame.shape[0]
    flags = cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR
    return np.asarray(
        cv2.resize(np.ascontiguousarray(frame), (width, height), interpolation=flags), np.uint8
    )


def pixels_from_frames(
    frames: Sequence[NDArray[np.uint8]], config: LeccrConfig, *, device: torch.device
) -> Tensor:
    """Prepares frames as a model was trained to see them.

    Args:
        frames: each uint8 [H, W, 3], RGB, upright, of any size; at least one.
        config: says size, fit, mean and deviation.
        device: where the pixels go.

    Returns:
        float32 [N, 3, image_px, image_px], normalised.
    """
    fitted = np.stack(
        [
            fit_frame(
                frame,
                image_px=config.image_px,
                resize=config.resize,
                interpolation=config.interpolation,
            )
            for frame in frames
        ]
    )
    # Bytes travel to the device, a quarter of what floats would be.
    return normalise(torch.from_numpy(fitted).to(device), config)


def normalise(fitted: Tensor, config: LeccrConfig) -> Tensor:
    """Turns fitted frames into what a visual tower takes.

    Args:
        fitted: uint8 [..., image_px, image_px, 3].
        config: says mean and deviation.

    Returns:
        float32 [..., 3, image_px, image_px], on the same device.
    """
    pixels = fitted.movedim(-1, -3).to(torch.float32).div_(255)
    mean = torch.tensor(config.image_mean, device=fitted.device).view(3, 1, 1)
    std = torch.tensor(config.image_std, device=fitted.device).view(3, 1, 1)
    return pixels.sub_(mean).div_(std)
