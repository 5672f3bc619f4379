"""Quicker forms of a model: they find the same, and where they don't they are not used."""

from __future__ import annotations

import copy
import logging
import sys

import pytest
import torch
from tokenizers import Tokenizer

from leccr_engine.errors import ModelError
from leccr_engine.model import acceleration, openvino_tower
from leccr_engine.model.acceleration import HalfTower, accelerate
from leccr_engine.model.exactness import (
    Exactness,
    measure_exactness,
    recall,
    remember,
    top_overlap,
)
from leccr_engine.model.leccr import LeccrModel
from leccr_engine.model.openvino_tower import load_openvino_tower, openvino_version
from leccr_engine.model.precision import Precision
from leccr_engine.model.texts import TextTokenizer
from leccr_engine.model.towers import VisualTower, build_visual_tower
from leccr_engine.resources import resource_path

needs_openvino = pytest.mark.skipif(openvino_version() is None, reason="OpenVINO is not installed")

# Just large enough that exporting it counts as worth the while.
SMALL_VIT = {"visual_tower": "timm:vit_tiny_patch16_224", "visual_tower_args": {"depth": 2}}


@pytest.fixture
def model(tiny_config):
    return LeccrModel(tiny_config(**SMALL_VIT)).eval()


@pytest.fixture
def tower(tiny_config):
    smaller = {**SMALL_VIT, "visual_tower_args": {"depth": 1}}
    return build_visual_tower(tiny_config(**smaller)).eval()


@pytest.fixture
def tokenizer(tiny_tokenizer, tmp_path):
    file = tmp_path / "tokenizer.json"
    tiny_tokenizer.save(str(file))
    return TextTokenizer(Tokenizer.from_file(str(file)), max_tokens=12, pad_id=0)


@pytest.fixture
def pixels():
    return torch.randn(5, 3, 32, 32)


class Blurred(VisualTower):
    """A tower that loses too much."""

    def __init__(self, tower):
        super().__init__()
        self.tower, self.width = tower, tower.width

    def forward(self, pixels):
        tokens = self.tower(pixels)
        return tokens + 3 * torch.randn_like(tokens)


def load(tower, cache, precision="full"):
    return load_openvino_tower(tower, image_px=32, precision=precision, cache=cache, digest="a")


def off_by(tower, reference, pixels):
    with torch.inference_mode():
        return (tower(pixels) - reference(pixels)).abs().max().item()


# How much is lost


def test_overlap_against_counting():
    exact, lossy = torch.randn(20, 40), torch.randn(20, 40)
    counted = [
        len(set(a.tolist()) & set(b.tolist())) / 10
        for a, b in zip(
            exact.argsort(dim=1, descending=True)[:, :10],
            lossy.argsort(dim=1, descending=True)[:, :10],
            strict=True,
        )
    ]
    assert top_overlap(exact, lossy) == pytest.approx(sum(counted) / len(counted))
    assert top_overlap(exact, exact) == 1


def test_nothing_is_lost_by_the_model_itself(model, tokenizer):
    exactness = measure_exactness(model, tokenizer, model.visual_tower, dtype=None)
    assert exactness.cosine == pytest.approx(1, abs=1e-5)
    assert exactness.top10_overlap == 1


def test_a_loss_is_measured_and_the_model_left_as_it_was(model, tokenizer):
    tower = model.visual_tower
    exactness = measure_exactness(model, tokenizer, Blurred(tower), dtype=None)
    assert exactness.top10_overlap < 0.9
    assert model.visual_tower is tower


def test_bf16_is_not_exact_enough_for_the_embedded_model(monkeypatch):
    """Why it is measured: with random weights, and by any rule of thumb, bf16 would do."""
    monkeypatch.setattr("leccr_engine.model.exactness._PICTURES", 16)
    folder = resource_path("models", "leccr-mini")
    trained = LeccrModel.from_pretrained(folder)
    texts = TextTokenizer.from_folder(
        folder, max_tokens=trained.config.max_text_tokens, pad_id=trained.text_tower.pad_id
    )
    half = HalfTower(copy.deepcopy(trained.visual_tower), torch.bfloat16)
    exactness = measure_exactness(trained, texts, half, dtype=torch.bfloat16)
    assert 0.9 < exactness.cosine < 0.99
    assert exactness.top10_overlap < 0.98


def test_measurements_are_kept_by_model_and_way(tmp_path):
    cache = tmp_path / "new"
    assert recall(cache, "a", "int8") is None
    remember(cache, "a", "int8", Exactness(0.99, 0.98))
    remember(cache, "a", "bf16", Exactness(1.0, 1.0))
    assert recall(cache, "a", "int8") == Exactness(0.99, 0.98)
    assert recall(cache, "a", "bf16") == Exactness(1.0, 1.0)
    assert recall(cache, "b", "int8") is None


@pytest.mark.parametrize("content", [b"", b"[1]", b"\xff", b'{"int8": 3}', b'{"int8": {"x": 1}}'])
def test_a_damaged_file_of_measurements_says_nothing(content, tmp_path):
    (tmp_path / "a-exactness.json").write_bytes(content)
    assert recall(tmp_path, "a", "int8") is None
    remember(tmp_path, "a", "int8", Exactness(0.99, 0.98))
    assert recall(tmp_path, "a", "int8") == Exactness(0.99, 0.98)


# Half precision


def test_a_half_tower_takes_and_gives_full_precision(model, pixels):
    half = HalfTower(copy.deepcopy(model.visual_tower), torch.bfloat16)
    assert {weights.dtype for weights in half.parameters()} == {torch.bfloat16}
    with torch.inference_mode(), torch.autocast("cpu", dtype=torch.bfloat16):
        tokens = half(pixels)
    assert tokens.dtype is torch.float32
    assert off_by(half, model.visual_tower, pixels) < 0.1


@pytest.fixture
def choose_on_gpu(model, tokenizer, tmp_path, monkeypatch):
    """The choice that a GPU with bf16 and fp16 gets, on this CPU."""
    monkeypatch.setattr(
        acceleration, "half_dtypes", lambda _device: (torch.bfloat16, torch.float16)
    )
    monkeypatch.setattr(
        torch, "get_device_module", lambda _device: type("Gpu", (), {"get_device_name": str})
    )

    def choose(precision=Precision.AUTO, digest="digest"):
        return acceleration._on_gpu(
            acceleration._Work(model, tokenizer, tmp_path, digest), precision
        )

    return choose


@pytest.mark.parametrize(
    ("overlaps", "dtype"),
    [
        ((0.985,), torch.bfloat16),
        ((0.975, 0.99), torch.float16),
        ((0.9, float("nan")), None),
    ],
)
def test_a_gpu_runs_half_where_that_is_exact_enough(
    overlaps, dtype, choose_on_gpu, model, monkeypatch, caplog
):
    full, left = model.visual_tower, iter(overlaps)
    monkeypatch.setattr(
        acceleration, "measure_exactness", lambda *_, **__: Exactness(0.999, next(left))
    )
    chosen = choose_on_gpu()
    assert chosen.dtype is dtype
    assert isinstance(model.visual_tower, HalfTower) == (dtype is not None)
    assert (model.visual_tower is full) == (dtype is None)
    assert caplog.text.count("would lose too much") == sum(not o >= 0.98 for o in overlaps)


def test_a_gpu_measures_once(choose_on_gpu, monkeypatch):
    measured = []

    def measure(*_args, **_options):
        measured.append(1)
        return Exactness(1.0, 1.0)

    monkeypatch.setattr(acceleration, "measure_exactness", measure)
    choose_on_gpu()
    choose_on_gpu()
    choose_on_gpu(digest="another")
    assert len(measured) == 2


def test_a_gpu_without_room_to_try_half_runs_full(choose_on_gpu, model, monkeypatch, caplog):
    def no_room(*_args, **_options):
        raise torch.OutOfMemoryError("CUDA out of memory.")

    monkeypatch.setattr(acceleration, "measure_exactness", no_room)
    full = model.visual_tower
    assert choose_on_gpu().dtype is None
    assert model.visual_tower is full
    assert "memory does not suffice to try it" in caplog.text


@pytest.mark.parametrize("precision", [Precision.FULL, Precision.INT8])
def test_a_gpu_in_full_precision(precision, choose_on_gpu, model):
    full = model.visual_tower
    assert choose_on_gpu(precision).dtype is None
    assert model.visual_tower is full


# OpenVINO


@needs_openvino
@pytest.mark.parametrize(
    "fields",
    [
        SMALL_VIT,
        {
            "visual_tower": "open_clip:ViT-B-32",
            "visual_tower_args": {"layers": 2, "width": 64, "head_width": 32, "patch_size": 16},
        },
    ],
    ids=lambda fields: fields["visual_tower"],
)
def test_an_export_sees_what_the_tower_sees(fields, tiny_config, pixels, tmp_path):
    tower = build_visual_tower(tiny_config(**fields)).eval()
    fast = load(tower, tmp_path)
    assert fast.width == tower.width
    for count in (1, 5):
        assert off_by(fast, tower, pixels[:count]) < 1e-3
    upside_down = pixels.permute(0, 2, 3, 1).contiguous().permute(0, 3, 1, 2)
    assert off_by(fast, tower, upside_down) < 1e-3


@needs_openvino
@pytest.mark.parametrize("precision", ["half", "int8"])
def test_less_precision_loses_little(precision, tower, pixels, tmp_path):
    try:
        fast = load(tower, tmp_path, precision)
    except ModelError as error:
        pytest.skip(str(error))
    with torch.inference_mode():
        cosine = torch.cosine_similarity(fast(pixels), tower(pixels), dim=-1).min()
    assert cosine > 0.99


@needs_openvino
def test_an_export_is_made_once_and_again_when_it_does_not_fit(
    tower, pixels, tmp_path, caplog, monkeypatch
):
    caplog.set_level(logging.WARNING)
    made = []
    export = openvino_tower._export
    monkeypatch.setattr(openvino_tower, "_export", lambda *args: made.append(1) or export(*args))

    (tmp_path / "a-openvino-2020.1").mkdir()
    load(tower, tmp_path)
    load(tower, tmp_path)
    assert len(made) == 1
    (place,) = tmp_path.iterdir()
    assert not caplog.text

    with torch.no_grad():  # other weights under the same name
        for weights in tower.parameters():
            weights += 0.05
    assert off_by(load(tower, tmp_path), tower, pixels) < 1e-3
    assert len(made) == 2
    assert f"Making {place} again" in caplog.text

    binary = place / "tower.bin"
    binary.write_bytes(binary.read_bytes()[:1000])
    load(tower, tmp_path)
    assert len(made) == 3
    assert [entry.name for entry in tmp_path.iterdir()] == [place.name]


@needs_openvino
def test_an_export_that_cannot_be_kept_still_runs(tower, pixels, tmp_path, caplog):
    (tmp_path / "file").touch()
    fast = load(tower, tmp_path / "file")
    assert off_by(fast, tower, pixels) < 1e-3
    assert "is not kept in" in caplog.text


@needs_openvino
def test_nothing_is_sent_to_anyone(tower, tmp_path):
    load(tower, tmp_path)
    assert sys.modules["openvino_telemetry"] is None
    assert "openvino.tools.ovc.telemetry_stub" in sys.modules


# The choice on a CPU


@needs_openvino
def test_a_cpu_takes_openvino_where_it_is_there(model, tokenizer, pixels, tmp_path):
    tower = model.visual_tower
    chosen = accelerate(model, tokenizer, model_id="vit@1", cache=tmp_path)
    assert chosen.summary == f"OpenVINO {openvino_version()}, CPU, full"
    assert model.visual_tower is not tower
    assert off_by(model.visual_tower, tower, pixels) < 1e-3


@needs_openvino
def test_int8_shows_its_loss(model, tokenizer, tmp_path):
    chosen = accelerate(
        model, tokenizer, model_id="vit@1", precision=Precision.INT8, cache=tmp_path
    )
    assert "int8" in chosen.summary
    assert chosen.exactness is not None
    assert chosen.exactness.cosine >= 0.99


@needs_openvino
def test_int8_that_loses_too_much_is_not_used(
    model, tokenizer, pixels, tmp_path, monkeypatch, caplog
):
    monkeypatch.setattr(acceleration, "measure_exactness", lambda *_, **__: Exactness(0.98, 0.9))
    tower = model.visual_tower
    chosen = accelerate(
        model, tokenizer, model_id="vit@1", precision=Precision.INT8, cache=tmp_path
    )
    assert "full" in chosen.summary
    assert off_by(model.visual_tower, tower, pixels) < 1e-3
    assert "would lose too much" in caplog.text


@needs_openvino
def test_a_tower_that_cannot_be_exported_runs_as_it_is(
    model, tokenizer, tmp_path, monkeypatch, caplog
):
    def refuse(*_args):
        raise NotImplementedError("no rule for aten.strange")

    monkeypatch.setattr(openvino_tower, "_export", refuse)
    tower = model.visual_tower
    chosen = accelerate(model, tokenizer, model_id="vit@1", cache=tmp_path)
    assert model.visual_tower is tower
    assert chosen.summary.startswith("PyTorch")
    assert "OpenVINO cannot run the visual tower in full: no rule for aten.strange" in caplog.text


@needs_openvino
def test_a_precision_that_this_processor_lacks_is_full(
    model, tokenizer, tmp_path, monkeypatch, caplog
):
    def lacking(*args, precision, **options):
        if precision == "half":
            raise ModelError("This processor has no bf16.")
        return load_openvino_tower(*args, precision=precision, **options)

    monkeypatch.setattr(acceleration, "load_openvino_tower", lacking)
    chosen = accelerate(
        model, tokenizer, model_id="vit@1", precision=Precision.HALF, cache=tmp_path
    )
    assert chosen.summary.endswith("full")
    assert "in half: This processor has no bf16." in caplog.text


def test_a_cpu_without_openvino(model, tokenizer, tmp_path, monkeypatch, caplog):
    monkeypatch.setattr(acceleration, "openvino_version", lambda: None)
    tower = model.visual_tower
    accelerate(model, tokenizer, model_id="vit@1", cache=tmp_path)
    assert not caplog.text
    accelerate(model, tokenizer, model_id="vit@1", precision=Precision.INT8, cache=tmp_path)
    assert "needs OpenVINO" in caplog.text
    assert model.visual_tower is tower
    assert not list(tmp_path.glob("*openvino*"))


def test_small_towers_are_left_alone(tiny_config, tokenizer, tmp_path):
    small = LeccrModel(tiny_config()).eval()
    tower = small.visual_tower
    accelerate(small, tokenizer, model_id="tiny@1", cache=tmp_path)
    assert small.visual_tower is tower
