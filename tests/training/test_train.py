"""Runs of the training loop, small enough for a CPU, on made-up data in its true layout."""

from __future__ import annotations

import json
import resource
import threading
from typing import TYPE_CHECKING, Any

import pytest
import torch
from accelerate.state import AcceleratorState
from safetensors.torch import load_file

from leccr_engine.errors import Cancelled, MediaError, ModelError
from leccr_engine.model.encoder import LeccrEncoder
from leccr_engine.model.leccr import LeccrModel
from leccr_engine.models.folder import add_model
from leccr_engine.models.installed import InstalledModels
from leccr_training.errors import TrainingError
from leccr_training.loop.checkpoints import Checkpoints
from leccr_training.loop.events import CheckpointWritten, EpochDone, StepDone, Validated
from leccr_training.loop.run_data import load_run_data
from leccr_training.loop.trainer import train
from leccr_training.recipe import load_recipe

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from leccr_training.loop.events import RunDone, TrainEvent
    from leccr_training.recipe import Recipe

# What makes any recipe small. Dropout stays, so that its random state is part of what is tested.
TINY = (
    "model.text_weights=null",
    "model.text_tower_config={hidden_size: 32, num_hidden_layers: 1, num_attention_heads: 2,"
    " intermediate_size: 48}",
    "model.vocabulary=400",
    "model.max_text_tokens=24",
    "model.embed_dim=32",
    "model.token_width=32",
    "model.feedforward_width=32",
    "model.attention_heads=4",
    "model.aggregator_layers=1",
    "model.enhancer_layers=1",
    "optimizer.lr=2e-3",
    "run.batch_size=8",
    "run.log_every=1",
    "run.workers=0",
    "schedule.epochs=2",
)
TINY_PICTURES = (
    *TINY,
    "model.visual_tower=timm:test_vit",
    "model.visual_weights=null",
    "model.image_px=32",
)


def tiny(recipe: str = "multi30k_de", *overrides: str) -> Recipe:
    return load_recipe(recipe, (*TINY_PICTURES, *overrides))


def run(
    recipe: Recipe,
    data: Path,
    out: Path,
    *,
    resume: bool = False,
    cancel_at_step: int | None = None,
) -> tuple[RunDone, list[TrainEvent]]:
    events: list[TrainEvent] = []
    cancel = threading.Event()

    def on_event(event: TrainEvent) -> None:
        events.append(event)
        if isinstance(event, StepDone) and event.step == cancel_at_step:
            cancel.set()

    done = train(
        recipe,
        load_run_data(recipe, data),
        out,
        resume=resume,
        device="cpu",
        on_event=on_event,
        cancel=cancel,
    )
    return done, events


def of_kind(events: Sequence[TrainEvent], kind: type[TrainEvent]) -> list[Any]:
    return [event for event in events if isinstance(event, kind)]


@pytest.fixture(scope="module")
def multi30k(tmp_path_factory: pytest.TempPathFactory, make_multi30k: Callable[..., Path]) -> Path:
    folder = make_multi30k(tmp_path_factory.mktemp("multi30k"), train=40, val=12, test=12)
    descriptions = [
        {"item_id": str(1000000 + item), "text": "A dog. A park.", "model": "m", "prompt": "p"}
        for item in range(0, 40, 2)
    ]
    lines = "".join(json.dumps(line) + "\n" for line in descriptions)
    (folder / "descriptions.jsonl").write_text(lines)
    return folder


@pytest.fixture(scope="module")
def whole(
    tmp_path_factory: pytest.TempPathFactory, multi30k: Path
) -> tuple[Path, list[TrainEvent]]:
    """A run that nothing interrupted."""
    out = tmp_path_factory.mktemp("runs") / "whole"
    _, events = run(tiny(), multi30k, out)
    return out, events


def test_a_run_leaves_a_model_its_figures_and_a_report(
    whole: tuple[Path, list[TrainEvent]],
) -> None:
    out, events = whole
    model = LeccrModel.from_pretrained(out / "model")
    assert model.config.model_id == "multi30k_de"
    encoder = LeccrEncoder.from_pretrained(out / "model", device="cpu")
    assert encoder.embed_text(["ein Hund"]).shape == (1, 32)
    result = json.loads((out / "result.json").read_text())
    assert {score["level"] for score in result["scores"]} == {"global", "slots", "both"}
    assert (out / "report.html").stat().st_size > 1000
    assert list((out / "tensorboard").iterdir())
    kinds = [type(event).__name__ for event in events]
    assert kinds[0] == "RunStarted"
    assert kinds[-1] == "RunDone"
    assert [event.epoch for event in of_kind(events, EpochDone)] == [1, 2]


def test_the_log_has_each_step_and_each_part_of_the_loss(
    whole: tuple[Path, list[TrainEvent]],
) -> None:
    out, _ = whole
    lines = [json.loads(line) for line in (out / "log.jsonl").read_text().splitlines()]
    steps = [line for line in lines if line["kind"] == "step"]
    assert [line["step"] for line in steps] == list(range(1, 11))
    for line in steps:
        losses = dict(line["losses"])
        assert losses.pop("total") == pytest.approx(sum(losses.values()), abs=1e-4)
    assert {"image_source", "image_target", "source_target", "slot_contrast"} <= set(losses)
    validations = [line for line in lines if line["kind"] == "validation"]
    assert [line["epoch"] for line in validations] == [0, 1, 2]


def test_the_best_epoch_is_chosen_on_validation(whole: tuple[Path, list[TrainEvent]]) -> None:
    out, events = whole
    validated = of_kind(events, Validated)
    best = max(validated, key=lambda event: event.sum_recall)
    assert events[-1].best_epoch == best.epoch
    checkpoint = Checkpoints(out / "checkpoints").best()
    exported = load_file(out / "model" / "model.safetensors")
    for name, tensor in load_file(checkpoint / "model" / "model.safetensors").items():
        assert torch.equal(exported[name], tensor)


@pytest.mark.parametrize("cancel_at_step", [3, 5, 7])
def test_a_resumed_run_gives_the_same_numbers(
    tmp_path: Path,
    multi30k: Path,
    whole: tuple[Path, list[TrainEvent]],
    cancel_at_step: int,
) -> None:
    out = tmp_path / "resumed"
    with pytest.raises(Cancelled, match="--resume"):
        run(tiny(), multi30k, out, cancel_at_step=cancel_at_step)
    run(tiny(), multi30k, out, resume=True)
    assert_same_run(whole[0], out)


def assert_same_run(expected: Path, got: Path) -> None:
    weights = load_file(expected / "model" / "model.safetensors")
    for name, tensor in load_file(got / "model" / "model.safetensors").items():
        assert torch.equal(weights[name], tensor), name
    assert list(numbers(expected)) == list(numbers(got))


def numbers(out: Path) -> Iterator[dict[str, object]]:
    for line in (out / "log.jsonl").read_text().splitlines():
        yield {k: v for k, v in json.loads(line).items() if k != "samples_per_s"}


def test_accumulation_changes_memory_and_not_the_losses(tmp_path: Path, multi30k: Path) -> None:
    plain = ("model.attention_dropout=0", "model.description_dropout=0")
    config = (
        "model.text_tower_config={hidden_size: 32, num_hidden_layers: 1, num_attention_heads: 2,"
        " intermediate_size: 48, hidden_dropout_prob: 0.0, attention_probs_dropout_prob: 0.0}"
    )
    losses = []
    for micro in ("null", "3"):
        recipe = tiny("multi30k_de", *plain, config, f"run.micro_batch_size={micro}")
        _, events = run(recipe, multi30k, tmp_path / micro)
        losses.append([event.losses["total"] for event in of_kind(events, StepDone)])
    assert losses[0][:5] == pytest.approx(losses[1][:5], abs=1e-3)


def test_patience_ends_a_run_that_gets_no_better(tmp_path: Path, multi30k: Path) -> None:
    recipe = tiny("multi30k_de", "optimizer.lr=1e-12", "schedule.epochs=9", "schedule.patience=2")
    _, events = run(recipe, multi30k, tmp_path / "run")
    epochs = of_kind(events, EpochDone)
    assert epochs[-1].stops_early
    assert len(epochs) == 2


def test_a_frozen_tower_stays_and_is_looked_at_once(tmp_path: Path, multi30k: Path) -> None:
    recipe = tiny("multi30k_de", "run.freeze=[visual_tower]", "data.augment=none",
                  "model.token_width=null", "model.attention_heads=2")  # fmt: skip
    out = tmp_path / "run"
    run(recipe, multi30k, out)
    assert (out / "cache" / "visual_tokens.npy").is_file()
    best = load_file(out / "model" / "model.safetensors")
    last = load_file(Checkpoints(out / "checkpoints").last() / "model" / "model.safetensors")
    towers = [name for name in best if name.startswith("visual_tower.")]
    assert towers
    assert all(torch.equal(best[name], last[name]) for name in towers)


@pytest.fixture
def _fresh_accelerate() -> Iterator[None]:
    """Accelerate keeps the first precision of a process; a command has only one."""
    AcceleratorState._reset_state(reset_partial_state=True)
    yield
    AcceleratorState._reset_state(reset_partial_state=True)


@pytest.mark.usefixtures("_fresh_accelerate")
@pytest.mark.parametrize("precision", ["bf16", "fp16"])
def test_half_precision_trains_and_keeps_whole_weights(
    tmp_path: Path, multi30k: Path, precision: str
) -> None:
    recipe = tiny("multi30k_de", f"run.precision={precision}", "run.micro_batch_size=4")
    _, events = run(recipe, multi30k, tmp_path / "run")
    losses = [event.losses["total"] for event in of_kind(events, StepDone)]
    assert losses[-1] < losses[0]
    weights = load_file(tmp_path / "run" / "model" / "model.safetensors")
    assert {tensor.dtype for tensor in weights.values()} == {torch.float32}


def test_the_result_is_what_models_add_takes(
    tmp_path: Path, whole: tuple[Path, list[TrainEvent]]
) -> None:
    models = InstalledModels(tmp_path / "models")
    added = add_model(whole[0] / "model", models, model_id="mine")
    assert LeccrModel.from_pretrained(added.folder).config.model_id == "multi30k_de"


# What goes wrong


def test_a_loss_that_is_not_finite_stops_the_run(tmp_path: Path, multi30k: Path) -> None:
    recipe = tiny("multi30k_de", "optimizer.lr=1", "optimizer.new_layers_factor=1e30")
    out = tmp_path / "run"
    with pytest.raises(TrainingError, match=r"not finite by step \d.*optimizer\.lr"):
        run(recipe, multi30k, out)
    kept = Checkpoints(out / "checkpoints").last()
    LeccrModel.from_pretrained(kept / "model")


def test_a_full_disk_leaves_the_last_good_checkpoint(tmp_path: Path, multi30k: Path) -> None:
    out = tmp_path / "run"
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)

    def fill_the_disk(event: TrainEvent) -> None:
        if isinstance(event, CheckpointWritten):
            resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, hard))

    data = load_run_data(tiny(), multi30k)
    try:
        with pytest.raises(TrainingError, match=r"cannot be written.*step-00000000, is intact"):
            train(tiny(), data, out, device="cpu", on_event=fill_the_disk)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert Checkpoints(out / "checkpoints").last().name == "step-00000000"
    assert not list((out / "checkpoints").glob("*unfinished*"))
    run(tiny(), multi30k, out, resume=True)


def test_a_run_resumes_only_as_it_began(tmp_path: Path, multi30k: Path) -> None:
    out = tmp_path / "run"
    with pytest.raises(Cancelled):
        run(tiny(), multi30k, out, cancel_at_step=2)
    with pytest.raises(TrainingError, match=r"optimizer\.lr \(0\.002 then, 0\.5 now\)"):
        run(tiny("multi30k_de", "optimizer.lr=0.5"), multi30k, out, resume=True)


def test_a_checkpoint_of_another_architecture_is_refused(tmp_path: Path, multi30k: Path) -> None:
    out, other = tmp_path / "run", tmp_path / "other"
    for folder, overrides in ((out, ()), (other, ("model.slots=2",))):
        with pytest.raises(Cancelled):
            run(tiny("multi30k_de", *overrides), multi30k, folder, cancel_at_step=2)
    weights = "model/model.safetensors"
    checkpoint = Checkpoints(out / "checkpoints").last() / weights
    checkpoint.write_bytes((Checkpoints(other / "checkpoints").last() / weights).read_bytes())
    with pytest.raises(ModelError, match=r"slot_aggregator\.queries.*not \[4, 32\]"):
        run(tiny(), multi30k, out, resume=True)


@pytest.mark.parametrize("workers", [0, 1])
def test_an_image_that_is_broken_is_named(
    tmp_path: Path, make_multi30k: Callable[..., Path], workers: int
) -> None:
    data = make_multi30k(tmp_path / "data", train=8)
    broken = data / "flickr30k-images" / "1000003.jpg"
    broken.write_bytes(broken.read_bytes()[:40])
    with pytest.raises(MediaError, match="1000003"):
        run(tiny("multi30k_de", f"run.workers={workers}"), data, tmp_path / "run")


def test_a_batch_that_the_data_cannot_fill_is_refused(tmp_path: Path, multi30k: Path) -> None:
    with pytest.raises(TrainingError, match=r"40 pairs.*no batch of 64"):
        run(tiny("multi30k_de", "run.batch_size=64"), multi30k, tmp_path / "run")
