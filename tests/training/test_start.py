"""What a run starts from: towers with weights of their own, another LECCR model, random numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
import timm
import torch
from safetensors.torch import save_file
from torch import nn
from transformers import BertConfig, BertModel, BertTokenizerFast

from leccr_engine.model.leccr import LeccrModel
from leccr_engine.model.texts import TextTokenizer
from leccr_training.errors import TrainingError
from leccr_training.recipe import ModelSettings
from leccr_training.start import StartingPoint, _start_from_own_projection, starting_point

if TYPE_CHECKING:
    from pathlib import Path

CAPTIONS = ["a dog in the park", "ein Hund im Park", "犬と公園"]
TINY_TEXT = {
    "hidden_size": 32,
    "num_hidden_layers": 1,
    "num_attention_heads": 2,
    "intermediate_size": 48,
}


def settings(**changes: Any) -> ModelSettings:
    small: dict[str, Any] = {
        "visual_tower": "timm:test_vit",
        "image_px": 32,
        "text_tower_config": TINY_TEXT,
        "vocabulary": 300,
        "max_text_tokens": 16,
        "embed_dim": 16,
        "token_width": 32,
        "feedforward_width": 32,
        "attention_heads": 4,
        "aggregator_layers": 1,
        "enhancer_layers": 1,
    }
    return ModelSettings(**{**small, **changes})


@pytest.fixture(scope="module")
def text_encoder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A BERT in its published form."""
    folder = tmp_path_factory.mktemp("encoder")
    words = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "a", "dog", "in", "the", "park"]
    (folder / "vocab.txt").write_text("\n".join(words))
    BertTokenizerFast(vocab=str(folder / "vocab.txt")).save_pretrained(folder)
    torch.manual_seed(1)
    network = BertModel(BertConfig(vocab_size=len(words), **TINY_TEXT))
    network.save_pretrained(folder)
    return folder


def test_the_same_seed_starts_alike() -> None:
    started = []
    for _ in range(2):
        torch.manual_seed(3)
        started.append(starting_point(settings(), CAPTIONS, model_id="m").model.state_dict())
    assert all(torch.equal(started[0][name], started[1][name]) for name in started[0])


def test_a_fitted_tokenizer_knows_every_script_and_marks_the_whole() -> None:
    start = starting_point(settings(), CAPTIONS, model_id="m")
    dog, other = (start.tokenizer.encode(text).ids for text in ("Dog", "собака"))
    assert dog[0] == other[0] == start.tokenizer.token_to_id("<text>")
    assert len(other) > 1
    assert dog == start.tokenizer.encode("dog").ids


def test_a_text_encoder_brings_weights_shape_and_tokenizer(text_encoder: Path) -> None:
    chosen = settings(text_weights=str(text_encoder), text_tower_config={})
    start = starting_point(chosen, [], model_id="m")
    published = BertModel.from_pretrained(text_encoder)
    own = start.model.text_tower.network.embeddings.word_embeddings.weight
    assert torch.equal(own, published.embeddings.word_embeddings.weight)
    assert start.tokenizer.encode("a dog").tokens == ["[CLS]", "a", "dog", "[SEP]"]


def test_what_is_saved_is_what_was_started(text_encoder: Path, tmp_path: Path) -> None:
    chosen = settings(text_weights=str(text_encoder), text_tower_config={})
    start = starting_point(chosen, [], model_id="m")
    start.save(tmp_path)
    loaded = LeccrModel.from_pretrained(tmp_path)
    start.model.train(False)
    tokenizer = TextTokenizer.from_folder(tmp_path, max_tokens=16)
    ids, mask = tokenizer(["a dog in the park"])
    torch.testing.assert_close(loaded.embed_text(ids, mask), start.model.embed_text(ids, mask))


def test_a_visual_tower_takes_weights_from_a_file(tmp_path: Path) -> None:
    network = timm.create_model("test_vit", num_classes=0, img_size=32)
    weights = tmp_path / "tower.safetensors"
    save_file(network.state_dict(), weights)
    args = {"img_size": 32}
    chosen = settings(visual_weights=str(weights), visual_tower_args=args)
    started = starting_point(chosen, CAPTIONS, model_id="m").model.visual_tower.network
    for name, tensor in network.state_dict().items():
        assert torch.equal(started.state_dict()[name], tensor), name


def test_tokens_start_where_clips_own_projection_puts_them() -> None:
    layer = nn.Linear(6, 4)
    projection = torch.randn(6, 4)
    _start_from_own_projection(layer, {"proj": projection})
    tokens = torch.randn(2, 6)
    torch.testing.assert_close(layer(tokens), tokens @ projection)
    other = nn.Linear(6, 3)
    before = other.weight.clone()
    _start_from_own_projection(other, {"proj": projection})
    assert torch.equal(other.weight, before)


def test_another_leccr_model_goes_on_as_it_is(tmp_path: Path) -> None:
    first = starting_point(settings(), CAPTIONS, model_id="first")
    first.save(tmp_path)
    on = starting_point(settings(init=str(tmp_path), mixing_weight=0.3), [], model_id="second")
    assert on.model.config.model_id == "second"
    assert on.model.config.mixing_weight == 0.3
    for name, tensor in first.model.state_dict().items():
        assert torch.equal(on.model.state_dict()[name], tensor), name


def test_fresh_slots_leave_the_towers_alone(tmp_path: Path) -> None:
    first = starting_point(settings(), CAPTIONS, model_id="first")
    first.save(tmp_path)
    chosen = settings(init=str(tmp_path), fresh_slots=True, slots=2, aggregator_layers=2)
    fresh = starting_point(chosen, [], model_id="second").model
    assert fresh.config.slots == 2
    old, new = first.model.state_dict(), fresh.state_dict()
    for name, tensor in old.items():
        if name.startswith(("visual_tower.", "text_tower.", "text_head.")):
            assert torch.equal(new[name], tensor), name
    assert not torch.equal(new["global_head.weight"], old["global_head.weight"])


def test_a_model_whose_slots_are_sentences_gets_a_slot_head(tmp_path: Path) -> None:
    free = starting_point(settings(), CAPTIONS, model_id="free")
    free.model.config.local_level = "sentences"
    free = StartingPoint(LeccrModel(free.model.config), free.tokenizer)
    free.save(tmp_path)
    with pytest.raises(TrainingError, match=r"slots are sentences.*model\.fresh_slots=true"):
        starting_point(settings(init=str(tmp_path)), [], model_id="trained")
    chosen = settings(init=str(tmp_path), fresh_slots=True)
    trained = starting_point(chosen, [], model_id="trained").model
    assert trained.config.local_level == "learned"
    assert trained.slot_head.weight.requires_grad
    assert torch.equal(trained.global_head.weight, free.model.global_head.weight)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"text_weights": "no/such-encoder"}, r"text_weights = 'no/such-encoder'.*null"),
        ({"visual_weights": "no-such-tag"}, r"visual_weights = 'no-such-tag'.*null"),
        (
            {"visual_tower": "features:8", "max_frames": 4, "visual_weights": "tag"},
            r"'features:8', which has no weights",
        ),
        (
            {"text_tower": "open_clip:ViT-B-32", "text_weights": "folder"},
            r"model\.init",
        ),
    ],
)
def test_weights_that_are_not_there_are_named(
    changes: dict[str, Any], said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", True)
    with pytest.raises(TrainingError, match=said):
        starting_point(settings(**changes), CAPTIONS, model_id="m")


def test_an_encoder_of_another_kind_is_refused(text_encoder: Path) -> None:
    chosen = settings(text_weights=str(text_encoder), text_tower="transformers:roberta")
    with pytest.raises(TrainingError, match=r"a 'bert', but.*'transformers:roberta'"):
        starting_point(chosen, [], model_id="m")
