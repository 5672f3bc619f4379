"""The network: shapes, independence of neighbours, descriptions, gradients, the disk."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
import torch

from leccr_engine.errors import ModelError
from leccr_engine.model.attention import CrossAttentionLayer
from leccr_engine.model.leccr import LeccrModel
from leccr_engine.model.matching import multi_level_scores

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from torch import Tensor

    from leccr_engine.model.config import LeccrConfig

    Configure = Callable[..., LeccrConfig]

SWIN = {"embed_dim": 8, "depths": (1, 1), "num_heads": (1, 2)}

# Towers of every family: tokens with and without a class token, maps of either order, pooled
# features of another width than the maps', and open_clip around its own and timm's networks.
VISUAL_TOWERS: list[tuple[str, dict[str, Any], int]] = [
    ("timm:test_vit", {}, 32),
    ("timm:test_efficientnet", {}, 32),
    ("timm:mobilenetv3_small_050", {}, 32),
    ("timm:swin_tiny_patch4_window7_224", SWIN, 56),
    ("open_clip:ViT-B-32", {"width": 32, "layers": 1, "patch_size": 16, "head_width": 16}, 32),
    ("open_clip:ViT-B-16-SigLIP2", {"timm_model_name": "test_vit", "timm_pool": "avg"}, 32),
]
CLIP_TEXT = {"context_length": 16, "vocab_size": 400, "width": 32, "heads": 2, "layers": 1}
TEXT_TOWERS: list[tuple[str, dict[str, Any]]] = [
    ("transformers:bert", {}),
    ("transformers:xlm-roberta", {}),
    ("transformers:distilbert", {}),
    ("open_clip:ViT-B-32", CLIP_TEXT),
    ("open_clip:xlm-roberta-base-ViT-B-32", {}),
]


def tokens(*texts: Sequence[int]) -> tuple[Tensor, Tensor]:
    """Ids and mask of texts given as ids; an empty one is no text."""
    length = max(1, *map(len, texts))
    ids = torch.zeros(len(texts), length, dtype=torch.int64)
    mask = torch.zeros(len(texts), length, dtype=torch.bool)
    for row, text in enumerate(texts):
        ids[row, : len(text)] = torch.tensor(text, dtype=torch.int64)
        mask[row, : len(text)] = True
    return ids, mask


def built(config: LeccrConfig) -> LeccrModel:
    """A model in evaluation mode."""
    model = LeccrModel(config)
    model.train(False)
    return model


@pytest.fixture(scope="module")
def model(tiny_config: Configure) -> LeccrModel:
    torch.manual_seed(0)
    return built(tiny_config(max_frames=4))


@pytest.mark.parametrize(("tower", "arguments", "px"), VISUAL_TOWERS)
def test_every_visual_tower_gives_tokens_and_survives_the_disk(
    tower: str, arguments: dict[str, Any], px: int, tiny_config: Configure, tmp_path: Path
) -> None:
    config = tiny_config(visual_tower=tower, visual_tower_args=arguments, image_px=px)
    model = built(config)
    pixels = torch.randn(2, 3, px, px)
    with torch.inference_mode():
        seen = model.visual_tokens(pixels)
        output = model.embed_visual(seen)
        assert seen.ndim == 3
        assert seen.shape[0] == 2
        assert seen.shape[1] > 1
        assert seen.shape[2] == 32
        assert output.global_embeds.shape == (2, 16)
        assert output.slot_embeds.shape == (2, 3, 16)
        assert model.concept_logits(seen).shape == (2, 5)

        model.save_pretrained(tmp_path)
        again = LeccrModel.from_pretrained(tmp_path)
        torch.testing.assert_close(again.visual_tokens(pixels), seen)


@pytest.mark.parametrize(("tower", "fields"), TEXT_TOWERS)
@pytest.mark.parametrize("pooling", ["cls", "mean"])
def test_every_text_tower_embeds_and_survives_the_disk(
    tower: str, fields: dict[str, Any], pooling: str, tiny_config: Configure, tmp_path: Path
) -> None:
    bert = tiny_config().text_tower_config
    if tower.startswith("open_clip:xlm"):
        fields = {"hf_config": {"model_type": "xlm-roberta", **bert}}
    elif tower == "transformers:distilbert":
        fields = {"vocab_size": 400, "dim": 32, "n_layers": 1, "n_heads": 2, "hidden_dim": 48}
    elif tower.startswith("transformers:"):
        fields = bert
    config = tiny_config(text_tower=tower, text_tower_config=fields, text_pooling=pooling)
    model = built(config)
    ids, mask = tokens([5, 6, 7, 399], [8, 9, 399])
    with torch.inference_mode():
        together = model.embed_text(ids, mask)
        alone = model.embed_text(ids[1:, :3], mask[1:, :3])
        assert together.shape == (2, 16)
        torch.testing.assert_close(together.norm(dim=-1), torch.ones(2))
        torch.testing.assert_close(together[1:], alone)
        assert model.description_tokens(ids, mask).shape == (2, 4, 32)

        model.save_pretrained(tmp_path)
        again = LeccrModel.from_pretrained(tmp_path)
        torch.testing.assert_close(again.embed_text(ids, mask), together)


def test_shapes_and_lengths_of_vectors(model: LeccrModel) -> None:
    ids, mask = tokens([5, 6], [7, 8, 9, 10])
    output = model(
        torch.randn(2, 3, 32, 32),
        description_ids=ids,
        description_mask=mask,
        text_ids=ids,
        text_mask=mask,
    )
    assert output.visual_tokens.shape == (2, 5, 32)
    assert output.slots.shape == (2, 3, 32)
    assert output.text_embeds is not None
    assert output.concept_logits is not None
    assert output.text_embeds.shape == (2, 16)
    assert output.concept_logits.shape == (2, 5)
    for rows in (output.global_embeds, output.slot_embeds, output.text_embeds):
        torch.testing.assert_close(rows.norm(dim=-1), torch.ones(rows.shape[:-1]))


def test_cross_attention_is_the_published_layer() -> None:
    """Against torch's own multi-head attention with the same weights."""
    layer = CrossAttentionLayer(32, 4, feedforward_width=64, dropout=0.5).eval()
    reference = torch.nn.MultiheadAttention(32, 4, batch_first=True)
    with torch.no_grad():
        reference.in_proj_weight.copy_(
            torch.cat([layer.query.weight, layer.key.weight, layer.value.weight])
        )
        reference.in_proj_bias.copy_(
            torch.cat([layer.query.bias, layer.key.bias, layer.value.bias])
        )
        reference.out_proj.load_state_dict(layer.attended.state_dict())
    target, source = torch.randn(2, 3, 32), torch.randn(2, 6, 32)
    mask = torch.rand(2, 6) < 0.5
    mask[:, 0] = True
    attended, _ = reference(target, source, source, key_padding_mask=~mask)
    first, gelu, _, second = layer.feedforward
    wanted = layer.norm(target + second(gelu(first(attended))))
    torch.testing.assert_close(layer(target, source, mask), wanted)


def test_an_item_does_not_depend_on_its_neighbours(model: LeccrModel) -> None:
    pixels = torch.randn(4, 3, 32, 32)
    texts: list[list[int]] = [[5, 6, 7, 8, 9, 10], [11], [], [12, 13, 14]]
    ids, mask = tokens(*texts)
    with torch.inference_mode():
        seen = model.visual_tokens(pixels)
        together = model.embed_visual(seen, description_ids=ids, description_mask=mask)
        for index, text in enumerate(texts):
            own_ids, own_mask = tokens(text)
            alone = model.embed_visual(
                model.visual_tokens(pixels[index : index + 1]),
                description_ids=own_ids,
                description_mask=own_mask,
            )
            torch.testing.assert_close(together.global_embeds[index], alone.global_embeds[0])
            torch.testing.assert_close(together.slot_embeds[index], alone.slot_embeds[0])


def test_no_description_is_the_memory_however_it_is_said(model: LeccrModel) -> None:
    with torch.inference_mode():
        seen = model.visual_tokens(torch.randn(2, 3, 32, 32))
        without = model.embed_visual(seen)
        ids, mask = tokens([], [5, 6, 7, 8])
        partly = model.embed_visual(seen, description_ids=ids, description_mask=mask)
    torch.testing.assert_close(without.slot_embeds[0], partly.slot_embeds[0])
    assert not torch.allclose(without.slot_embeds[1], partly.slot_embeds[1])


def test_a_description_changes_the_whole_as_well(model: LeccrModel) -> None:
    ids, mask = tokens([5, 6, 7])
    with torch.inference_mode():
        seen = model.visual_tokens(torch.randn(1, 3, 32, 32))
        described = model.embed_visual(seen, description_ids=ids, description_mask=mask)
        assert not torch.allclose(described.global_embeds, model.embed_visual(seen).global_embeds)


def test_permuting_the_queries_permutes_the_slots(model: LeccrModel) -> None:
    order = [2, 0, 1]
    described = torch.randn(2, 4, 32)
    mask = torch.ones(2, 4, dtype=torch.bool)
    with torch.no_grad():
        before = model.slots(described, mask)
        queries = model.slot_aggregator.queries
        original = queries.clone()
        queries.copy_(original[order])
        after = model.slots(described, mask)
        queries.copy_(original)
    torch.testing.assert_close(after, before[:, order])


def test_description_dropout_recalls_the_memory(tiny_config: Configure) -> None:
    model = LeccrModel(tiny_config(description_dropout=0.4)).train()
    described = torch.randn(4000, 5, 32)
    mask = torch.ones(4000, 5, dtype=torch.bool)
    recalled, recalled_mask = model.recall(described, mask)
    hidden = (recalled[:, :3] == model.description_memory).all(dim=2).all(dim=1)
    assert 0.35 < hidden.float().mean().item() < 0.45
    assert torch.equal(recalled[~hidden], described[~hidden])
    assert recalled_mask[hidden].sum(dim=1).unique().tolist() == [3]
    assert recalled_mask[~hidden].all()

    model.eval()
    kept, _ = model.recall(described, mask)
    assert torch.equal(kept, described)


def test_memory_fits_where_descriptions_are_shorter(model: LeccrModel) -> None:
    recalled, mask = model.recall(torch.randn(2, 1, 32), torch.tensor([[True], [False]]))
    assert recalled.shape == (2, 3, 32)
    assert mask.tolist() == [[True, False, False], [True, True, True]]


def test_padding_frames_change_nothing(model: LeccrModel) -> None:
    videos = torch.randn(2, 4, 3, 32, 32)
    mask = torch.tensor([[True, True, True, True], [True, True, False, False]])
    with torch.inference_mode():
        seen = model.visual_tokens(videos, mask)
        output = model.embed_visual(seen, token_mask=mask)
        assert seen.shape == (2, 4, 32)

        short = model.visual_tokens(videos[1:, :2])
        alone = model.embed_visual(short, token_mask=mask[1:, :2])
        torch.testing.assert_close(output.global_embeds[1:], alone.global_embeds)
        torch.testing.assert_close(output.slot_embeds[1:], alone.slot_embeds)
        torch.testing.assert_close(
            model.concept_logits(seen, mask)[1:], model.concept_logits(short)
        )


def test_the_whole_of_a_video_is_the_mean_of_its_frames(model: LeccrModel) -> None:
    with torch.inference_mode():
        seen = model.visual_tokens(torch.randn(1, 3, 3, 32, 32))
        output = model.embed_visual(seen, token_mask=torch.ones(1, 3, dtype=torch.bool))
        mean = model.global_head(output.visual_tokens.mean(dim=1))
        torch.testing.assert_close(
            output.global_embeds, torch.nn.functional.normalize(mean, dim=-1)
        )


def test_a_model_of_images_refuses_videos(tiny_config: Configure) -> None:
    model = LeccrModel(tiny_config())
    with pytest.raises(ModelError, match=r"video of 2 frames.*max_frames = 1"):
        model.visual_tokens(torch.randn(1, 2, 3, 32, 32))


def test_a_model_without_concepts_says_so(tiny_config: Configure) -> None:
    model = LeccrModel(tiny_config(concepts=0))
    with pytest.raises(ModelError, match="no concept head"):
        model.concept_logits(torch.randn(1, 5, 32))


def test_concepts_are_judged_by_their_best_token(model: LeccrModel) -> None:
    with torch.inference_mode():
        seen = model.visual_tokens(torch.randn(2, 3, 32, 32))
        assert model.concept_head is not None
        per_token = torch.stack([model.concept_head(token) for token in seen.unbind(1)])
        torch.testing.assert_close(model.concept_logits(seen), per_token.amax(dim=0))


@pytest.mark.parametrize(("tower", "arguments", "px"), VISUAL_TOWERS)
def test_gradient_reaches_every_parameter(
    tower: str, arguments: dict[str, Any], px: int, tiny_config: Configure
) -> None:
    config = tiny_config(
        visual_tower=tower, visual_tower_args=arguments, image_px=px, max_frames=3,
        description_dropout=0.5,
    )  # fmt: skip
    model = LeccrModel(config).train()
    ids, mask = tokens(*[[5, 6, 7]] * 8)
    texts = {"description_ids": ids, "description_mask": mask, "text_ids": ids, "text_mask": mask}
    loss = torch.zeros(())
    for pixels in (torch.randn(8, 3, px, px), torch.randn(8, 2, 3, px, px)):
        output = model(pixels, **texts)
        local = (output.slot_embeds @ output.text_embeds.T).square().sum()
        overall = (output.global_embeds @ output.text_embeds.T).square().sum()
        loss = loss + model.logit_scale * (local + overall) + output.concept_logits.square().sum()
    loss.backward()  # type: ignore[no-untyped-call]
    unreached = [name for name, p in model.named_parameters() if p.grad is None]
    assert not unreached


def test_no_gradient_reaches_the_text_tower_through_descriptions(tiny_config: Configure) -> None:
    model = LeccrModel(tiny_config()).train()
    ids, mask = tokens([5, 6, 7])
    output = model(torch.randn(1, 3, 32, 32), description_ids=ids, description_mask=mask)
    (output.global_embeds.sum() + output.slot_embeds.sum()).backward()
    assert all(parameter.grad is None for parameter in model.text_tower.parameters())
    assert model.description_projection.weight.grad is not None


def test_temperature_starts_where_told_and_stays_bounded(tiny_config: Configure) -> None:
    model = LeccrModel(tiny_config(logit_scale_init=20.0))
    assert model.logit_scale.item() == pytest.approx(20.0)
    with torch.no_grad():
        model.log_logit_scale.fill_(50.0)
    assert model.logit_scale.item() == 100.0


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"visual_tower": "timm:resnet_5"}, "'timm:resnet_5'.*similar: resnet50"),
        ({"visual_tower": "open_clip:NoSuch"}, "'open_clip:NoSuch'"),
        ({"visual_tower": "open_clip:RN50"}, "'open_clip:RN50' has no patch tokens"),
        ({"visual_tower_args": {"colour": "blue"}}, "'timm:test_vit' refuses.*colour"),
        ({"text_tower": "transformers:nosuch"}, "'transformers:nosuch'"),
        ({"text_tower": "open_clip:xlm-roberta-base-ViT-B-32"}, "hf_config"),
        ({"max_text_tokens": 41}, "max_text_tokens is 41.*at most 40"),
        ({"token_width": None, "attention_heads": 7}, "64 wide.*7 attention_heads"),
    ],
)
def test_building_says_what_does_not_fit(
    fields: dict[str, Any], said: str, tiny_config: Configure
) -> None:
    with pytest.raises(ModelError, match=said):
        LeccrModel(tiny_config(**fields))


def test_without_slots_every_score_is_the_global_one(tiny_config: Configure) -> None:
    model = LeccrModel(tiny_config(slots=0)).eval()
    output = model(torch.randn(2, 3, 32, 32), text_ids=torch.ones(3, 4, dtype=torch.long),
                   text_mask=torch.ones(3, 4, dtype=torch.bool))  # fmt: skip
    assert output.slots.shape[1] == 0
    scores = multi_level_scores(output.global_embeds, output.slot_embeds, output.text_embeds, 0.3)
    torch.testing.assert_close(scores, output.text_embeds @ output.global_embeds.T)


def test_without_slots_no_parameter_is_left_over(tiny_config: Configure) -> None:
    names = {name.split(".")[0] for name, _ in LeccrModel(tiny_config(slots=0)).named_parameters()}
    assert not names & {"slot_aggregator", "slot_head", "description_projection", "slot_enhancer"}


def test_a_model_of_frame_features_takes_clips_of_any_length(tiny_config: Configure) -> None:
    config = tiny_config(visual_tower="features:48", max_frames=6, concepts=0)
    model = LeccrModel(config).eval()
    features = torch.randn(2, 5, 48)
    mask = torch.tensor([[True] * 5, [True] * 3 + [False] * 2])
    both = model(features, frame_mask=mask)
    alone = model(features[1:, :3])
    torch.testing.assert_close(both.global_embeds[1:], alone.global_embeds)


def test_pictures_and_features_are_not_mixed_up(tiny_config: Configure) -> None:
    of_features = LeccrModel(tiny_config(visual_tower="features:48", max_frames=6))
    with pytest.raises(ModelError, match="features of frames"):
        of_features(torch.zeros(1, 3, 32, 32))
    with pytest.raises(ModelError, match="32 wide, but the model takes 48"):
        of_features(torch.zeros(1, 2, 32))
    with pytest.raises(ModelError, match="takes pictures"):
        LeccrModel(tiny_config(max_frames=6))(torch.zeros(1, 2, 48))


def test_checkpointing_changes_memory_not_gradients(tiny_config: Configure) -> None:
    model = LeccrModel(tiny_config(attention_dropout=0.0, description_dropout=0.0)).train()
    model.text_tower.network.eval()
    inputs = {
        "text_ids": torch.randint(5, 300, (2, 6)),
        "text_mask": torch.ones(2, 6, dtype=torch.bool),
    }
    pixels = torch.randn(2, 3, 32, 32)

    def gradients() -> list[torch.Tensor]:
        model.zero_grad()
        output = model(pixels, **inputs)
        (output.text_embeds @ output.global_embeds.T).trace().backward()
        return [p.grad.clone() for p in model.parameters() if p.grad is not None]

    before = gradients()
    model.checkpoint_gradients()
    for plain, checkpointed in zip(before, gradients(), strict=True):
        torch.testing.assert_close(checkpointed, plain)
