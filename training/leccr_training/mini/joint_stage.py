"""Third stage: every visual layer, with captions and descriptions. Owns: its loop and its captions.

The method's own losses meet here: captions in English and in another language, slots that
aggregate the embedded describer's text, softened matching under English guidance. The text
tower is finished and stays as it is, so the term between the two captions has nothing to move.

Source: arXiv 2409.19961, sec. 3.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import numpy as np
import torch

from leccr_engine.model.matching import multi_level_scores, slot_scores
from leccr_training.losses import image_text_contrast, softened_matching
from leccr_training.mini.described_views import informed_descriptions
from leccr_training.mini.heads_stage import (
    SLOT_CONTRAST_WEIGHT,
    concept_loss,
    in_full_precision,
    new_layers,
    targets_at,
)
from leccr_training.mini.schedule import parameter_groups, warm_cosine

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from numpy.typing import NDArray
    from torch import Tensor

    from leccr_engine.describe.concept_describer import ConceptList
    from leccr_engine.model.leccr import LeccrModel, LeccrOutput
    from leccr_engine.model.texts import TextTokenizer
    from leccr_training.mini.concepts import ConceptSpace, Word
    from leccr_training.mini.evidence import EvidenceCache, ViewPlan


_OWN_DESCRIPTIONS = 0.4
"""Share of the descriptions that say what the model itself sees."""


class CaptionSampler:
    """Writes pseudo-parallel captions of what a view shows: English, and another language.

    Args:
        words: the training words.
        space: the concepts.
    """

    def __init__(self, words: list[Word], space: ConceptSpace) -> None:
        self._names = [concept.name for concept in space.concepts]
        self._weights = space.weights()
        by_concept: dict[int, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
        for word in words:
            concept, share = max(word.targets.items(), key=lambda item: item[1])
            if concept < len(space) and share > 0.8:
                by_concept[concept][word.language].append(word.text)
        self._words = {concept: dict(languages) for concept, languages in by_concept.items()}

    def sample(
        self, probability: NDArray[np.float32], random: np.random.Generator
    ) -> tuple[list[str], list[str], list[list[int]]]:
        """Caption a batch.

        Args:
            probability: float32 [B, C], what each view shows.
            random: source of all choices.

        Returns:
            English captions, captions in some language, and the concepts of each, B of each.
        """
        english, translated, concepts = [], [], []
        for row in probability:
            chance = self._weights * row**2
            count = min(int(random.integers(1, 3)), int((row > 0.3).sum()) or 1)
            chosen = random.choice(len(row), count, replace=False, p=chance / chance.sum())
            english.append(" and ".join(f"a {self._names[c]}" for c in chosen))
            translated.append(self._translate([int(c) for c in chosen], random))
            concepts.append([int(c) for c in chosen])
        return english, translated, concepts

    def _translate(self, concepts: list[int], random: np.random.Generator) -> str:
        options = [self._words.get(concept, {"en": [self._names[concept]]}) for concept in concepts]
        shared = sorted(set(options[0]).intersection(*options[1:])) or sorted(options[0])
        language = shared[int(random.integers(len(shared)))]
        texts = [option.get(language, next(iter(option.values()))) for option in options]
        return ", ".join(words[int(random.integers(len(words)))] for words in texts)


def fit_of(concepts: list[list[int]], probability: Tensor) -> Tensor:
    """How well each caption fits each view: the least sure of its concepts decides.

    Args:
        concepts: of N captions.
        probability: float32 [B, C].

    Returns:
        float32 [N, B].
    """
    return torch.stack([probability[:, chosen].amin(dim=1) for chosen in concepts])


def train_joint(
    model: LeccrModel,
    tokenizer: TextTokenizer,
    captions: CaptionSampler,
    describer: ConceptList,
    cache: EvidenceCache,
    views: ViewPlan,
    space: ConceptSpace,
    vectors: Tensor,
    recipe: Mapping[str, float],
    *,
    seed: int,
    on_step: Callable[[int, dict[str, float]], None],
) -> None:
    """Train all visual layers, from pixels.

    Args:
        model: changed in place.
        tokenizer: of the model.
        captions: writes the captions.
        describer: writes the descriptions.
        cache: the views' targets.
        views: the views' pixels.
        space: the concepts.
        vectors: float32 [C, d].
        recipe: steps, batch, learning_rate, new_layers_factor, weight_decay, warmup, softening.
        seed: of all choices.
        on_step: told step and the parts of the loss.
    """
    random = np.random.default_rng(seed)
    device = vectors.device
    tower = model.visual_tower.network
    rate, decay = recipe["learning_rate"], recipe["weight_decay"]
    fresh = new_layers(model)
    groups = parameter_groups([tower.detector, tower.classifier], rate, decay)
    groups += parameter_groups(fresh, rate * recipe["new_layers_factor"], decay)
    loose = [tower.place, model.description_memory, model.log_logit_scale]
    groups.append({"params": loose, "lr": rate * recipe["new_layers_factor"], "weight_decay": 0.0})
    optimiser = torch.optim.AdamW(groups, betas=(0.9, 0.98))
    schedule = warm_cosine(optimiser, int(recipe["steps"]), recipe["warmup"])
    train = cache.rows("train")
    model.train()
    model.text_tower.train(False)
    for step in range(int(recipe["steps"])):
        rows = random.choice(train, int(recipe["batch"]), replace=False)
        pixels = torch.from_numpy(np.stack([views[int(row)].pixels for row in rows])).to(device)
        aim = targets_at(cache, rows, space, device)
        tokens = model.visual_tokens(pixels.permute(0, 3, 1, 2).float() / 255.0)
        probability = aim.probability.cpu().numpy()
        described = informed_descriptions(describer, probability, random)
        # The others say what the describer will say once the model is in use.
        with torch.no_grad():
            seen = model.concept_logits(tokens).sigmoid().cpu().numpy()
        for row in np.flatnonzero(random.random(len(seen)) < _OWN_DESCRIPTIONS):
            described[row] = describer.describe(seen[row]) or None
        ids, mask = (tensor.to(device) for tensor in tokenizer(described))
        output = in_full_precision(
            model.embed_visual(tokens, description_ids=ids, description_mask=mask)
        )
        english, translated, concepts = captions.sample(probability, random)
        with torch.no_grad():
            source, target = (
                model.embed_text(*(tensor.to(device) for tensor in tokenizer(texts)))
                for texts in (english, translated)
            )
        parts = concept_loss(model, output, tokens, vectors, aim)
        fit = fit_of(concepts, aim.probability)
        parts |= _caption_loss(model, output, source, target, fit, recipe["softening"])
        loss = torch.stack(list(parts.values())).sum()
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(
            [parameter for group in groups for parameter in group["params"]], 5.0
        )
        optimiser.step()
        schedule.step()
        on_step(step, {name: float(part.detach()) for name, part in parts.items()})
    model.train(False)


def _caption_loss(
    model: LeccrModel,
    output: LeccrOutput,
    source: Tensor,
    target: Tensor,
    fit: Tensor,
    softening: float,
) -> dict[str, Tensor]:
    scale = model.logit_scale
    global_embeds, slot_embeds = output.global_embeds, output.slot_embeds
    by_source, by_target = source @ global_embeds.T, target @ global_embeds.T
    local_source = slot_scores(slot_embeds, source)
    local_target = slot_scores(slot_embeds, target)
    hard = image_text_contrast(by_target, fit, scale)
    soft = softened_matching(by_target * scale, by_source, local_source)
    both = multi_level_scores(global_embeds, slot_embeds, target, model.config.mixing_weight)
    return {
        "itc_source": image_text_contrast(by_source, fit, scale),
        "itc_target": (1.0 - softening) * hard + softening * soft,
        "itc_both": image_text_contrast(both, fit, scale),
        "slot_contrast": SLOT_CONTRAST_WEIGHT
        * (
            image_text_contrast(local_source, fit, scale)
            + image_text_contrast(local_target, fit, scale)
        ),
    }
