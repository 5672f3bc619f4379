"""The LECCR network. Owns: `LeccrModel`, from pixels and token ids to vectors of one space.

Letters in shapes: B batch, M description tokens, P visual tokens (whole + patches, or the frames
of a video), K slots, D token width, d embedding width, F frames.

Source: arXiv 2409.19961, sec. 3.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Self

import torch
import torch.nn.functional as F
from torch import nn

from leccr_engine.errors import ModelError
from leccr_engine.model.attention import CrossAttentionLayer, CrossAttentionStack, SlotAggregator
from leccr_engine.model.config import LeccrConfig, read_config
from leccr_engine.model.location import find_model
from leccr_engine.model.towers import build_text_tower, build_visual_tower
from leccr_engine.model.weights import WEIGHTS_NAME, SkippedInitialisation, load_weights
from leccr_engine.sentences import most_distinct

# isort: split
from transformers.modeling_utils import PreTrainedModel

if TYPE_CHECKING:
    from pathlib import Path

    from torch import Tensor

__all__ = ["LeccrModel", "LeccrOutput"]

_COVERAGE_WIDTH = 64
_MAX_LOGIT_SCALE = 100.0


@dataclass(frozen=True, slots=True)
class LeccrOutput:
    """What the model says of a batch of items.

    Attributes:
        global_embeds: float [B, d], rows L2-normalised: v.
        slot_embeds: float [B, K, d], rows L2-normalised: c. Without slots (K = 0) the global vector
            stands for the only one, so that every score is the global one.
        visual_tokens: float [B, P, D], enhanced by the slots, where these are learned: V'.
        slots: float [B, K, D], enhanced by the visual tokens: S'; [B, 0, D] where none are learned.
        text_embeds: float [N, d], rows L2-normalised, of the texts given along: t.
        concept_logits: float [B, concepts], if the model has the head.
    """

    global_embeds: Tensor
    slot_embeds: Tensor
    visual_tokens: Tensor
    slots: Tensor
    text_embeds: Tensor | None = None
    concept_logits: Tensor | None = None


class LeccrModel(PreTrainedModel):  # type: ignore[no-untyped-call]
    """All of LECCR: towers, slots, both enhancers, heads; descriptions are optional.

    In training, each item's description is hidden with probability
    `config.description_dropout` and replaced by a learned memory; an item without a description
    always gets the memory. So an item can be found before it is described, and better after.

    With `local_level = "sentences"` nothing of this is there, and nothing needs training: v and t
    are the towers' own, slots are sentences of the description (see `LeccrConfig`).

    Args:
        config: its shape.

    Raises:
        ModelError: a tower cannot be built, or widths and heads do not fit.
    """

    config: LeccrConfig
    config_class = LeccrConfig
    base_model_prefix = "leccr"
    main_input_name = "pixels"

    def __init__(self, config: LeccrConfig) -> None:
        super().__init__(config)
        self.visual_tower = build_visual_tower(config)
        self.text_tower = build_text_tower(config)
        width = config.token_width or self.visual_tower.width
        self.token_width = width

        def stack(layers: int) -> CrossAttentionStack:
            return CrossAttentionStack(
                layers,
                width,
                config.attention_heads,
                feedforward_width=config.feedforward_width or 4 * width,
                dropout=config.attention_dropout,
            )

        self.visual_projection = (
            nn.Identity()
            if width == self.visual_tower.width
            else nn.Linear(self.visual_tower.width, width)
        )
        self.frame_attention: CrossAttentionLayer | None = (
            stack(1).layers[0] if config.max_frames > 1 else None  # type: ignore[assignment]
        )
        if config.slots and config.local_level == "learned":
            self.description_projection = nn.Linear(self.text_tower.token_width, width)
            self.description_memory = nn.Parameter(torch.empty(config.slots, width))
            nn.init.normal_(self.description_memory)
            self.slot_aggregator = SlotAggregator(
                config.slots, stack(config.aggregator_layers), width
            )
            self.visual_enhancer = stack(config.enhancer_layers)
            self.slot_enhancer = stack(config.enhancer_layers)
            self.slot_head = nn.Linear(width, config.embed_dim)
        self.global_head = nn.Linear(width, config.embed_dim)
        self.text_head = nn.Linear(self.text_tower.pooled_width, config.embed_dim)
        self.concept_head = nn.Linear(width, config.concepts) if config.concepts else None
        self.coverage_head = (
            nn.Sequential(
                nn.Linear(self.text_tower.pooled_width, _COVERAGE_WIDTH),
                nn.GELU(),
                nn.Linear(_COVERAGE_WIDTH, 1),
            )
            if config.text_coverage
            else None
        )
        self.log_logit_scale = nn.Parameter(torch.tensor(math.log(config.logit_scale_init)))
        self.post_init()  # type: ignore[no-untyped-call]

    def _init_weights(self, module: nn.Module) -> None:
        """Leaves every part as its own constructor made it: towers know their own best start."""

    @classmethod
    def from_pretrained(  # type: ignore[override]
        cls,
        folder_or_id: str | Path,
        *,
        config: LeccrConfig | None = None,
        revision: str | None = None,
    ) -> Self:
        """Loads a model, in evaluation mode, as float32 on the CPU.

        transformers' own loader builds on the meta device, where buffers that timm and open_clip
        compute in their constructors are lost, and fills missing weights with random ones. This
        one does neither.

        Args:
            folder_or_id: a folder as `save_pretrained` leaves it, the name of a shipped model, or
                a hub id (see `find_model`).
            config: instead of the folder's `config.json`.
            revision: of a hub id.

        Raises:
            ModelError: a file is missing or damaged, or the weights do not fit the configuration.
        """
        folder = find_model(folder_or_id, revision=revision)
        with SkippedInitialisation():
            model = cls(config or read_config(folder))
        load_weights(model, folder / WEIGHTS_NAME)
        model.train(False)
        return model

    def checkpoint_gradients(self) -> None:
        """Lets both towers forget their activations and compute them again for the gradient.

        Memory for time, in training. A tower without a way to do so goes on as it is.
        """
        self.visual_tower.checkpoint_gradients()
        self.text_tower.checkpoint_gradients()

    # Visual side

    def visual_tokens(self, pixels: Tensor, frame_mask: Tensor | None = None) -> Tensor:
        """Encodes images or videos, before any description.

        Args:
            pixels: images float32 [B, 3, H, W], or videos float32 [B, F, 3, H, W]; normalised. Or,
                for a model of frame features, those: float32 [B, F, W].
            frame_mask: for videos, bool [B, F], at least one True a row; None: every frame.

        Returns:
            float [B, P, D]; of images, token 0 is the whole. Of videos, P = F.

        Raises:
            ModelError: a video, and the model has no layer over frames or takes fewer frames.
        """
        if (pixels.ndim == 3) != (self.config.feature_width is not None):
            takes = "pictures" if self.config.feature_width is None else "features of frames"
            raise ModelError(
                f"The model {self.config.model_id!r} takes {takes}, but was given an input of "
                f"shape {list(pixels.shape)}."
            )
        if pixels.ndim == 4:
            tokens: Tensor = self.visual_projection(self.visual_tower(pixels))
            return tokens
        if self.frame_attention is None or pixels.shape[1] > self.config.max_frames:
            raise ModelError(
                f"A video of {pixels.shape[1]} frames, but the model {self.config.model_id!r} "
                f"takes at most max_frames = {self.config.max_frames}: show it fewer frames."
            )
        if frame_mask is None:
            frame_mask = pixels.new_ones(pixels.shape[:2], dtype=torch.bool)
        # Only real frames go through the tower: padding must not reach batch statistics.
        whole = self.visual_projection(self.visual_tower(pixels[frame_mask])[:, 0])
        frames = whole.new_zeros(*frame_mask.shape, whole.shape[-1])
        frames[frame_mask] = whole
        attended: Tensor = self.frame_attention(frames, frames, frame_mask)
        return attended

    def concept_logits(self, visual_tokens: Tensor, token_mask: Tensor | None = None) -> Tensor:
        """What is in the picture: per concept, the token that shows it best.

        Args:
            visual_tokens: float [B, P, D], of `visual_tokens`, not enhanced.
            token_mask: for videos, bool [B, P].

        Returns:
            float [B, concepts].

        Raises:
            ModelError: the model has no concept head.
        """
        if self.concept_head is None:
            raise ModelError(
                f"The model {self.config.model_id!r} has no concept head (concepts = 0): use a "
                "describer that does not need one."
            )
        logits: Tensor = self.concept_head(visual_tokens)
        if token_mask is not None:
            logits = logits.masked_fill(~token_mask.unsqueeze(-1), float("-inf"))
        return logits.amax(dim=1)

    # Descriptions and slots

    def description_tokens(self, ids: Tensor, mask: Tensor) -> Tensor:
        """Encodes descriptions; no gradient reaches the text tower.

        Args:
            ids: int64 [B, M].
            mask: bool [B, M], True where there is a token; a row without any has no description.

        Returns:
            float [B, M, D]; where the mask is False they mean nothing.
        """
        described = mask.any(dim=1)
        # A text of no tokens would be an average of nothing; its row is not read.
        readable = mask.clone()
        readable[:, 0] |= ~described
        with torch.no_grad():
            states = self.text_tower(ids, readable).tokens
        projected: Tensor = self.description_projection(states)
        return projected

    def recall(self, tokens: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        """Puts the learned memory in the place of descriptions that are not there.

        In training, descriptions are also hidden at random (`config.description_dropout`).

        Args:
            tokens: float [B, M, D], of `description_tokens`.
            mask: bool [B, M]; a row of False has no description.

        Returns:
            Tokens float [B, max(M, K), D] and mask bool [B, max(M, K)], at least one True a row.
        """
        known = mask.any(dim=1)
        if self.training and self.config.description_dropout:
            hidden = torch.rand(known.shape, device=known.device) < self.config.description_dropout
            known = known & ~hidden
        length, memory_length = tokens.shape[1], len(self.description_memory)
        if length < memory_length:
            tokens = F.pad(tokens, (0, 0, 0, memory_length - length))
            mask = F.pad(mask, (0, memory_length - length))
        padded = tokens.shape[1]
        memory = F.pad(self.description_memory, (0, 0, 0, padded - memory_length))
        memory_mask = torch.arange(padded, device=mask.device) < memory_length
        return (
            torch.where(known[:, None, None], tokens, memory.to(tokens.dtype)),
            torch.where(known[:, None], mask, memory_mask),
        )

    def slots(self, description_tokens: Tensor, mask: Tensor) -> Tensor:
        """Aggregates description tokens into slots.

        Args:
            description_tokens: float [B, M, D].
            mask: bool [B, M], at least one True a row (see `recall`).

        Returns:
            float [B, K, D].
        """
        slots: Tensor = self.slot_aggregator(description_tokens, mask)
        return slots

    def enhance(
        self, visual_tokens: Tensor, slots: Tensor, token_mask: Tensor | None = None
    ) -> tuple[Tensor, Tensor]:
        """Lets visual tokens and slots attend to each other, both from where they stand.

        Args:
            visual_tokens: float [B, P, D].
            slots: float [B, K, D].
            token_mask: for videos, bool [B, P].

        Returns:
            V' float [B, P, D] and S' float [B, K, D].
        """
        return (
            self.visual_enhancer(visual_tokens, slots),
            self.slot_enhancer(slots, visual_tokens, token_mask),
        )

    # Vectors

    def embed_visual(
        self,
        visual_tokens: Tensor,
        *,
        token_mask: Tensor | None = None,
        description_ids: Tensor | None = None,
        description_mask: Tensor | None = None,
    ) -> LeccrOutput:
        """Embeds items that were looked at, with what is known of them.

        Args:
            visual_tokens: float [B, P, D], of `visual_tokens`.
            token_mask: bool [B, P] for videos; None means images: token 0 is the whole.
            description_ids: int64 [B, M], of `TextTokenizer.descriptions`; None: no item has a
                description.
            description_mask: bool [B, M]; a row of False: that item has no description. Both are
                [B, S, M] where the local level is the description's S sentences.

        Returns:
            Global and slot embeddings, and the enhanced tokens they come from.
        """
        if not self.config.slots or self.config.local_level == "sentences":
            return self._embed_unenhanced(
                visual_tokens, token_mask, description_ids, description_mask
            )
        if description_ids is None or description_mask is None:
            batch = len(visual_tokens)
            tokens = visual_tokens.new_zeros(batch, 1, self.token_width)
            mask = torch.zeros(batch, 1, dtype=torch.bool, device=visual_tokens.device)
        else:
            tokens = self.description_tokens(description_ids, description_mask)
            mask = description_mask
        return self.embed_with_slots(
            visual_tokens, self.slots(*self.recall(tokens, mask)), token_mask=token_mask
        )

    def embed_with_slots(
        self, visual_tokens: Tensor, slots: Tensor, *, token_mask: Tensor | None = None
    ) -> LeccrOutput:
        """Embeds items whose slots are at hand.

        Args:
            visual_tokens: float [B, P, D].
            slots: float [B, K, D].
            token_mask: bool [B, P] for videos; None means images.

        Returns:
            Global and slot embeddings, and the enhanced tokens they come from.
        """
        enhanced, enhanced_slots = self.enhance(visual_tokens, slots, token_mask)
        return LeccrOutput(
            global_embeds=self._embed_whole(enhanced, token_mask),
            slot_embeds=F.normalize(self.slot_head(enhanced_slots), dim=-1),
            visual_tokens=enhanced,
            slots=enhanced_slots,
        )

    def _embed_unenhanced(
        self,
        visual_tokens: Tensor,
        token_mask: Tensor | None,
        sentence_ids: Tensor | None,
        sentence_mask: Tensor | None,
    ) -> LeccrOutput:
        """No slot head: the global vector in every slot, until sentences take their places."""
        global_embeds = self._embed_whole(visual_tokens, token_mask)
        slot_embeds = global_embeds.unsqueeze(1).repeat(1, max(1, self.config.slots), 1)
        if self.config.slots and sentence_ids is not None and sentence_mask is not None:
            there = sentence_mask.any(dim=-1)
            counts = there.sum(dim=1).tolist()
            if any(counts):
                embeds = self.embed_text(sentence_ids[there], sentence_mask[there])
                for item, own in enumerate(embeds.split(counts)):
                    picked = most_distinct(own.detach().float().cpu().numpy(), self.config.slots)
                    slot_embeds[item, : len(picked)] = own[picked].to(slot_embeds.dtype)
        return LeccrOutput(
            global_embeds=global_embeds,
            slot_embeds=slot_embeds,
            visual_tokens=visual_tokens,
            slots=visual_tokens[:, :0],
        )

    def _embed_whole(self, tokens: Tensor, token_mask: Tensor | None) -> Tensor:
        """Float [B, P, D] -> v float [B, d]: token 0 of an image, the mean of a clip's frames."""
        if token_mask is None:
            whole = tokens[:, 0]
        else:
            weights = token_mask.unsqueeze(-1).to(tokens.dtype)
            whole = (tokens * weights).sum(dim=1) / weights.sum(dim=1)
        return F.normalize(self.global_head(whole), dim=-1)

    def embed_text(self, ids: Tensor, mask: Tensor) -> Tensor:
        """Embeds queries or captions.

        Args:
            ids: int64 [N, M].
            mask: bool [N, M], at least one True a row.

        Returns:
            float [N, d], rows L2-normalised: t.
        """
        return F.normalize(self.text_head(self.text_tower(ids, mask).pooled), dim=-1)

    def coverage_logits(self, ids: Tensor, mask: Tensor) -> Tensor:
        """Tells how much of a query the model knows the meaning of.

        Args:
            ids: int64 [N, M].
            mask: bool [N, M], at least one True a row.

        Returns:
            float [N], logits; nothing flows back into the text tower.

        Raises:
            ModelError: the model has no coverage head.
        """
        if self.coverage_head is None:
            raise ModelError("This model does not tell what it knows: it has no coverage head.")
        pooled = self.text_tower(ids, mask).pooled.detach()
        logits: Tensor = self.coverage_head(pooled)[:, 0]
        return logits

    @property
    def logit_scale(self) -> Tensor:
        """Inverse temperature of the contrastive losses, a scalar with gradient, at most 100."""
        return self.log_logit_scale.exp().clamp(max=_MAX_LOGIT_SCALE)

    def forward(
        self,
        pixels: Tensor,
        *,
        frame_mask: Tensor | None = None,
        description_ids: Tensor | None = None,
        description_mask: Tensor | None = None,
        text_ids: Tensor | None = None,
        text_mask: Tensor | None = None,
    ) -> LeccrOutput:
        """All at once, for training: wrappers such as DistributedDataParallel see one call.

        Args:
            pixels: as `visual_tokens` takes them.
            frame_mask: bool [B, F], for videos.
            description_ids: int64 [B, M].
            description_mask: bool [B, M].
            text_ids: int64 [N, T], captions in whatever languages.
            text_mask: bool [N, T].

        Returns:
            The embeddings of all that was given.
        """
        if pixels.ndim != 4 and frame_mask is None:
            frame_mask = pixels.new_ones(pixels.shape[:2], dtype=torch.bool)
        seen = self.visual_tokens(pixels, frame_mask)
        output = self.embed_visual(
            seen,
            token_mask=frame_mask,
            description_ids=description_ids,
            description_mask=description_mask,
        )
        if text_ids is not None and text_mask is not None:
            output = replace(output, text_embeds=self.embed_text(text_ids, text_mask))
        if self.concept_head is not None:
            output = replace(output, concept_logits=self.concept_logits(seen, frame_mask))
        return output
