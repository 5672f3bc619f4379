"""Second stage: slots, enhancers and heads, on cached evidence. Owns: its loop and its loss."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
import torch
import torch.nn.functional as F

from leccr_engine.model.matching import multi_level_scores, slot_scores
from leccr_training.losses import slot_diversity, soft_cross_entropy
from leccr_training.mini.described_views import informed_descriptions
from leccr_training.mini.schedule import parameter_groups, warm_cosine

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from numpy.typing import NDArray
    from torch import Tensor, nn

    from leccr_engine.describe.concept_describer import ConceptList
    from leccr_engine.model.leccr import LeccrModel, LeccrOutput
    from leccr_engine.model.texts import TextTokenizer
    from leccr_training.mini.concepts import ConceptSpace
    from leccr_training.mini.evidence import EvidenceCache

SLOT_CONTRAST_WEIGHT = 0.5
SLOT_DIVERSITY_WEIGHT = 0.05
CONCEPT_HEAD_WEIGHT = 1.0
ABSOLUTE_WEIGHT = 0.3
PRESENT_SCORE = 0.3
"""The score at which a picture is as likely to show a thing as not: what makes scores comparable
between queries, so that a search can end."""
_ABSOLUTE_SCALE = 15.0


@dataclass(frozen=True, slots=True)
class ConceptTargets:
    """What a batch shows.

    Attributes:
        probability: float32 [B, C].
        known: bool [B, C].
        weights: float32 [C], how much each concept counts.
    """

    probability: Tensor
    known: Tensor
    weights: Tensor


def targets_at(
    cache: EvidenceCache, rows: NDArray[np.intp], space: ConceptSpace, device: torch.device
) -> ConceptTargets:
    """What some of the cached views show."""
    return ConceptTargets(
        torch.from_numpy(cache.targets[rows]).float().to(device),
        torch.from_numpy(cache.known[rows]).to(device),
        torch.from_numpy(space.weights()).float().to(device),
    )


def new_layers(model: LeccrModel) -> list[nn.Module]:
    """All layers of the visual side that no teacher gave."""
    tower = model.visual_tower.network
    assert model.concept_head is not None
    return [
        tower.detected,
        tower.detector_look,
        tower.classified,
        tower.classifier_look,
        tower.colour,
        tower.norm,
        model.slot_aggregator,
        model.visual_enhancer,
        model.slot_enhancer,
        model.description_projection,
        model.global_head,
        model.slot_head,
        model.concept_head,
    ]


def start_from_concepts(model: LeccrModel, space: ConceptSpace, vectors: Tensor) -> None:
    """Let each teacher's class point at its concept from the first step.

    Args:
        model: changed in place.
        space: the concepts.
        vectors: float32 [C, d], of the concepts; d is the width of the tower's tokens.
    """
    tower = model.visual_tower.network
    with torch.no_grad():
        for layer, rows in (
            (tower.detected, space.from_detector),
            (tower.classified, space.from_classifier),
        ):
            pointing = torch.from_numpy(rows.astype(np.float32)) @ vectors
            layer.weight.copy_(4.0 * F.normalize(pointing, dim=-1).T)
        for layer in (tower.detector_look, tower.classifier_look):
            layer.weight.mul_(0.1)
        for head in (model.global_head, model.slot_head):
            head.weight.copy_(torch.eye(*head.weight.shape))
        assert model.concept_head is not None
        model.concept_head.weight.copy_(vectors)
        model.concept_head.bias.fill_(-4.0)


def in_full_precision(output: LeccrOutput) -> LeccrOutput:
    """The vectors in float32: similarities are too coarse in bfloat16."""
    return replace(
        output,
        global_embeds=output.global_embeds.float(),
        slot_embeds=output.slot_embeds.float(),
    )


def concept_loss(
    model: LeccrModel, output: LeccrOutput, tokens: Tensor, vectors: Tensor, aim: ConceptTargets
) -> dict[str, Tensor]:
    """How well a batch finds its concepts and each concept its images.

    Args:
        model: for scale, mixing weight and concept head.
        output: of the batch.
        tokens: float [B, P, D], not enhanced.
        vectors: float32 [C, d].
        aim: what the batch shows.

    Returns:
        The parts, already weighted: "concepts", "images", "slots", "diversity", "absolute" (each
        score by itself, arXiv 2303.15343) and "head".
    """
    scale = model.logit_scale
    scores = multi_level_scores(
        output.global_embeds, output.slot_embeds, vectors, model.config.mixing_weight
    )
    by_concept = aim.probability.T**2
    present = by_concept.amax(dim=1)
    asked = present > 0.15
    weights = (aim.weights * present)[asked]
    known = aim.known.T[asked]
    logits = model.concept_logits(tokens)
    head = F.binary_cross_entropy_with_logits(
        logits, aim.probability, weight=aim.weights * aim.known, reduction="sum"
    )
    absolute = F.binary_cross_entropy_with_logits(
        _ABSOLUTE_SCALE * (scores.T - PRESENT_SCORE),
        aim.probability,
        weight=aim.weights * aim.known,
        reduction="sum",
    )
    return {
        "concepts": soft_cross_entropy(
            scores.T * scale, aim.probability**1.5 * aim.weights, known=aim.known
        ),
        "images": soft_cross_entropy(
            scores[asked] * scale, by_concept[asked], weights=weights, known=known
        ),
        "slots": SLOT_CONTRAST_WEIGHT
        * soft_cross_entropy(
            slot_scores(output.slot_embeds, vectors[asked]) * scale,
            by_concept[asked],
            weights=weights,
            known=known,
        ),
        "diversity": SLOT_DIVERSITY_WEIGHT * slot_diversity(output.slot_embeds),
        "absolute": ABSOLUTE_WEIGHT * absolute / (len(tokens) * 10.0),
        "head": CONCEPT_HEAD_WEIGHT * head / (len(tokens) * 10.0),
    }


def train_heads(
    model: LeccrModel,
    cache: EvidenceCache,
    space: ConceptSpace,
    vectors: Tensor,
    recipe: Mapping[str, float],
    *,
    tokenizer: TextTokenizer,
    describer: ConceptList,
    seed: int,
    on_step: Callable[[int, dict[str, float]], None],
) -> None:
    """Train the visual side's new layers; the networks stay as they are.

    Args:
        model: changed in place; its text tower is finished, for it reads the descriptions.
        cache: evidence and targets.
        space: the concepts.
        vectors: float32 [C, d].
        recipe: steps, batch, learning_rate, weight_decay, warmup.
        tokenizer: of the model.
        describer: puts into words what a view shows.
        seed: of the order of views.
        on_step: told step and the parts of the loss.
    """
    random = np.random.default_rng(seed)
    tower = model.visual_tower.network
    device = vectors.device
    modules = new_layers(model)
    groups = parameter_groups(modules, recipe["learning_rate"], recipe["weight_decay"])
    loose = [tower.place, model.description_memory, model.log_logit_scale]
    groups.append({"params": loose, "lr": recipe["learning_rate"], "weight_decay": 0.0})
    optimiser = torch.optim.AdamW(groups, betas=(0.9, 0.98))
    schedule = warm_cosine(optimiser, int(recipe["steps"]), recipe["warmup"])
    train = cache.rows("train")
    for module in modules:
        module.train()
    for step in range(int(recipe["steps"])):
        rows = np.sort(random.choice(train, int(recipe["batch"]), replace=False))
        evidence = torch.from_numpy(cache.evidence[rows]).to(device)
        aim = targets_at(cache, rows, space, device)
        described = informed_descriptions(
            describer,
            aim.probability.cpu().numpy(),
            random,
            missing=model.config.description_dropout,
        )
        ids, mask = (tensor.to(device) for tensor in tokenizer(described))
        with torch.autocast(device.type, torch.bfloat16):
            tokens = tower.tokens(evidence.float())
            output = in_full_precision(
                model.embed_visual(tokens, description_ids=ids, description_mask=mask)
            )
        parts = concept_loss(model, output, tokens.float(), vectors, aim)
        loss = torch.stack(list(parts.values())).sum()
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        schedule.step()
        on_step(step, {name: float(part.detach()) for name, part in parts.items()})
    for module in modules:
        module.eval()
