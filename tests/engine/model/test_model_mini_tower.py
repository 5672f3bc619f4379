from __future__ import annotations

import pytest
import timm
import torch

from leccr_engine.model.mini_tower import GRID, LeccrMiniTower


@pytest.fixture(scope="module")
def tower() -> LeccrMiniTower:
    torch.manual_seed(0)
    return LeccrMiniTower(width=32).eval()


def test_timm_knows_it_by_name() -> None:
    network = timm.create_model("leccr_mini_tower", width=32)
    assert isinstance(network, LeccrMiniTower)
    assert network.num_features == 32


def test_timm_is_told_that_it_has_no_weights_of_its_own() -> None:
    with pytest.raises(ValueError, match="LeccrModel folder"):
        timm.create_model("leccr_mini_tower", pretrained=True)


def test_evidence_of_the_whole_is_the_best_of_its_cells(tower: LeccrMiniTower) -> None:
    pixels = torch.rand(2, 3, 96, 96)
    with torch.inference_mode():
        evidence = tower.evidence(pixels)
    assert evidence.shape == (2, 1 + GRID * GRID, tower.evidence_width)
    detected = evidence[..., :80]
    assert torch.equal(detected[:, 0], detected[:, 1:].amax(dim=1))
    classified = evidence[..., 144:1144]
    assert torch.allclose(classified.sum(dim=-1), torch.ones(2, 1 + GRID * GRID), atol=1e-4)
    assert torch.allclose(evidence[:, 0, -3:], pixels.mean(dim=(2, 3)), atol=1e-2)


def test_cells_lie_where_the_picture_has_them(tower: LeccrMiniTower) -> None:
    pixels = torch.zeros(1, 3, 224, 224)
    pixels[:, 0, :32, 192:] = 1.0  # red, in the top right corner
    with torch.inference_mode():
        red = tower.evidence(pixels)[0, 1:, -3]
    assert int(red.argmax()) == GRID - 1


def test_images_do_not_see_each_other(tower: LeccrMiniTower) -> None:
    pixels = torch.rand(3, 3, 96, 96)
    with torch.inference_mode():
        together = tower.forward_features(pixels)
        alone = torch.cat([tower.forward_features(image[None]) for image in pixels])
    assert torch.allclose(together, alone, atol=1e-4)


def test_every_layer_can_be_trained() -> None:
    tower = LeccrMiniTower(width=32)
    tower.forward_features(torch.rand(2, 3, 96, 96)).square().sum().backward()
    still = [name for name, value in tower.named_parameters() if value.grad is None]
    assert still == []
