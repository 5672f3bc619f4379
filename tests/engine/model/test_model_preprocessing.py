"""How frames become pixels."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
import torch

from leccr_engine.model.preprocessing import fit_frame, pixels_from_frames

if TYPE_CHECKING:
    from collections.abc import Callable

    from leccr_engine.model.config import LeccrConfig


@pytest.mark.parametrize("interpolation", ["area", "bilinear", "bicubic"])
@pytest.mark.parametrize("resize", ["squash", "crop", "crop_even"])
@pytest.mark.parametrize("size", [(1, 1), (7, 300), (300, 7), (32, 32), (31, 33), (480, 640)])
def test_every_size_fits(size: tuple[int, int], resize: str, interpolation: str) -> None:
    frame = np.full((*size, 3), 77, np.uint8)
    fitted = fit_frame(frame, image_px=32, resize=resize, interpolation=interpolation)
    assert fitted.shape == (32, 32, 3)
    assert fitted.flags["C_CONTIGUOUS"]
    assert (fitted == 77).all()


def test_squash_keeps_the_edges_and_crop_the_middle() -> None:
    frame = np.zeros((40, 120, 3), np.uint8)
    frame[:, :40] = 255
    assert fit_frame(frame, image_px=20, resize="squash")[:, 0].min() == 255
    assert fit_frame(frame, image_px=20, resize="crop").max() == 0


def test_half_a_pixel_goes_to_the_left_or_to_the_even_side() -> None:
    frame = np.broadcast_to(np.arange(23, dtype=np.uint8)[:, None], (20, 23, 3))
    assert fit_frame(frame, image_px=20, resize="crop")[0, 0, 0] == 1
    assert fit_frame(frame, image_px=20, resize="crop_even")[0, 0, 0] == 2


def test_scaling_down_averages_areas() -> None:
    frame = np.random.default_rng(0).integers(0, 256, (64, 96, 3), dtype=np.uint8)
    blocks = frame.reshape(16, 4, 16, 6, 3).astype(np.float64).mean(axis=(1, 3))
    fitted = fit_frame(frame, image_px=16, resize="squash")
    assert np.abs(fitted - blocks).max() <= 1


def test_pixels_are_normalised_and_channels_first(tiny_config: Callable[..., LeccrConfig]) -> None:
    config = tiny_config(image_mean=(0.1, 0.2, 0.3), image_std=(0.5, 0.25, 1.0))
    frame = np.empty((32, 32, 3), np.uint8)
    frame[:] = (255, 51, 0)
    pixels = pixels_from_frames([frame, frame], config, device=torch.device("cpu"))
    assert pixels.shape == (2, 3, 32, 32)
    assert pixels.dtype == torch.float32
    wanted = torch.tensor([1.8, 0.0, -0.3]).view(1, 3, 1, 1).expand_as(pixels)
    torch.testing.assert_close(pixels, wanted)
