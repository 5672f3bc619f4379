"""Descriptions by a multimodal LLM on this machine. Owns: asking it, in batches, within bounds.

Any image-text-to-text model of transformers will do. What it answers is decided by its weights and
the prompt alone (greedy decoding), unless the time limit cuts it short.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import torch

from leccr_engine.describe.cleaning import clean_description
from leccr_engine.describe.late_describer import LateDescriber
from leccr_engine.describe.prompt import PROMPT_ID, prompt_for
from leccr_engine.errors import ModelError
from leccr_engine.model.device import choose_device
from leccr_engine.model.published import (
    find_published,
    load_network,
    load_preparation,
    quiet,
    usual_dtype,
)
from leccr_engine.types import Description

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from leccr_engine.model.encoder import VisualTokens
    from leccr_engine.types import Moment

    Frames = Sequence[NDArray[np.uint8]]

__all__ = ["DEFAULT_MLLM", "MllmDescriber"]

DEFAULT_MLLM = "HuggingFaceTB/SmolVLM2-500M-Video-Instruct"

_ITEMS_AT_ONCE = 16
_ITEMS_AT_ONCE_ON_CPU = 4
_MOST_FRAMES = 8
_MOST_NEW_TOKENS = 192
_TIME_LIMIT_S = 60.0


class MllmDescriber:
    """Describes images and moments of videos. One thread at a time.

    Args:
        network: a transformers image-text-to-text model that generates, in evaluation mode, on its
            device.
        processor: the model's.
        model_id: who writes: "NAME@VERSION".
        items_at_once: asked about in one batch; halved when memory does not suffice.
        most_new_tokens: an answer is cut after so many.
        time_limit_s: for one item; a batch that takes longer than all of its items may is cut.

    Attributes:
        describer_id: model and prompt.
        items_at_once: as given, until memory did not suffice.
    """

    instant = False
    frames_to_describe = _MOST_FRAMES

    def __init__(
        self,
        network: Any,
        processor: Any,
        *,
        model_id: str,
        items_at_once: int,
        most_new_tokens: int = _MOST_NEW_TOKENS,
        time_limit_s: float = _TIME_LIMIT_S,
    ) -> None:
        self.describer_id = f"{model_id}/{PROMPT_ID}"
        self._network = network
        self._processor = processor
        self.items_at_once = items_at_once
        self._time_limit_s = time_limit_s
        processor.tokenizer.padding_side = "left"  # answers begin at the same place
        if hasattr(processor.image_processor, "do_image_splitting"):
            # Frames are decoded at about one tile's size: splitting would first enlarge them, and
            # look at up to seventeen tiles for nothing.
            processor.image_processor.do_image_splitting = False
        self._generation = network.generation_config
        self._generation.update(
            do_sample=False,
            num_beams=1,
            temperature=None,
            top_p=None,
            top_k=None,
            max_length=None,
            max_new_tokens=most_new_tokens,
        )
        for name in ("eos_token_id", "pad_token_id"):
            if getattr(self._generation, name) is None:
                setattr(self._generation, name, getattr(processor.tokenizer, name))

    @classmethod
    def from_pretrained(
        cls,
        source: str = DEFAULT_MLLM,
        *,
        device: str = "auto",
        bits: int | None = None,
        items_at_once: int | None = None,
        most_new_tokens: int = _MOST_NEW_TOKENS,
        time_limit_s: float = _TIME_LIMIT_S,
    ) -> MllmDescriber:
        """Loads a model: fp32 on a CPU, bf16 on CUDA.

        Args:
            source: a folder or a hub id; see `find_published`.
            device: see `choose_device`.
            bits: 4 or 8 to quantise the weights with bitsandbytes.
            items_at_once: in one batch; None for what suits the device.
            most_new_tokens: see the class.
            time_limit_s: see the class.

        Raises:
            ModelError: the model or the device is not there, or it is no such model.
        """
        from transformers import AutoModelForImageTextToText, AutoProcessor

        where = choose_device(device)
        published = find_published(source)
        processor = load_preparation(published, AutoProcessor)
        if not hasattr(processor, "image_processor") or not hasattr(processor, "tokenizer"):
            raise ModelError(
                f"{source} is no multimodal LLM: its processor takes no pictures. Name an "
                f"image-text-to-text model, such as {DEFAULT_MLLM}."
            )
        network = load_network(
            published,
            AutoModelForImageTextToText,
            device=where,
            dtype=usual_dtype(where),
            bits=bits,
        )
        usual = _ITEMS_AT_ONCE_ON_CPU if where.type == "cpu" else _ITEMS_AT_ONCE
        return cls(
            network,
            processor,
            model_id=published.model_id + (f"-{bits}bit" if bits else ""),
            items_at_once=items_at_once or usual,
            most_new_tokens=most_new_tokens,
            time_limit_s=time_limit_s,
        )

    @classmethod
    def late(cls, source: str, *, device: str = "auto") -> LateDescriber:
        """Finds a model on this machine, and leaves loading it for when it is needed.

        Args:
            source: a folder, an installed model's name, or the hub id that it was fetched by.
            device: see `choose_device`.

        Raises:
            ModelError: it is not there.
        """
        published = find_published(source, download=False)
        return LateDescriber(
            lambda: cls.from_pretrained(source, device=device),
            describer_id=f"{published.model_id}/{PROMPT_ID}",
            frames_to_describe=cls.frames_to_describe,
        )

    def describe(self, moments: Sequence[Moment], tokens: VisualTokens) -> list[Description]:
        """Describe moments by their frames.

        Args:
            moments: N moments.
            tokens: not looked at: the LLM has its own eyes.

        Returns:
            N descriptions; the text of one may be empty.
        """
        texts = self.describe_images([list(moment.frames_to_describe) for moment in moments])
        return [Description(text, self.describer_id) for text in texts]

    def describe_images(self, items: Sequence[Frames]) -> list[str]:
        """Describe images and clips, without a library.

        Args:
            items: N images (one frame) or clips (several, in order, of one size): uint8 [H, W, 3],
                RGB, upright, sensibly small (about 576 px). Of a clip, at most eight frames are
                looked at, evenly spread.

        Returns:
            N texts in the same order: whole English sentences, or empty.

        Raises:
            ModelError: the memory does not suffice for a single item.
        """
        spread = [_spread(frames) for frames in items]
        texts = [""] * len(items)
        # Some processors count the frames of all clips in a batch alike.
        for count in sorted({len(frames) for frames in spread}):
            waiting = [at for at, frames in enumerate(spread) if len(frames) == count]
            while waiting:
                batch = waiting[: self.items_at_once]
                try:
                    answers = self._answers([spread[at] for at in batch])
                except torch.OutOfMemoryError as error:
                    self._make_room(len(batch), error)
                    continue
                for at, text in zip(batch, answers, strict=True):
                    texts[at] = text
                del waiting[: len(batch)]
        return texts

    def _answers(self, batch: Sequence[Frames]) -> list[str]:
        with quiet(), torch.inference_mode():
            inputs = self._inputs(batch).to(self._network.device, self._network.dtype)
            tokens = self._network.generate(
                **inputs,
                generation_config=self._generation,
                max_time=self._time_limit_s * len(batch),
            )
        answers = tokens[:, inputs["input_ids"].shape[1] :].cpu()
        texts = self._processor.batch_decode(answers, skip_special_tokens=True)
        ends = torch.as_tensor(self._generation.eos_token_id).reshape(-1)
        ended = torch.isin(answers, ends).any(dim=1).tolist()
        return [
            clean_description(text, finished=finished)
            for text, finished in zip(texts, ended, strict=True)
        ]

    def _inputs(self, batch: Sequence[Frames]) -> Any:
        frames = len(batch[0])
        as_video = frames > 1 and getattr(self._processor, "video_processor", None) is not None
        options: dict[str, Any] = {"padding": True}
        if as_video:
            from transformers.video_utils import VideoMetadata

            # When a frame was seen matters little to what is in it: as if a second apart.
            seconds = list(range(frames))
            options["do_sample_frames"] = False
            options["video_metadata"] = [
                [VideoMetadata(total_num_frames=frames, fps=1.0, frames_indices=seconds)]
                for _ in batch
            ]
        return self._processor.apply_chat_template(
            [_conversation(item, as_video=as_video) for item in batch],
            add_generation_prompt=True,
            tokenize=True,
            return_dict=True,
            return_tensors="pt",
            processor_kwargs=options,
        )

    def _make_room(self, items: int, error: Exception) -> None:
        if items == 1:
            raise ModelError(
                f"The memory of {self._network.device} does not suffice to describe one item with "
                f"{self.describer_id}. Take a smaller model, or load it with 4 bits."
            ) from error
        self.items_at_once = items // 2
        torch.cuda.empty_cache()


def _conversation(frames: Frames, *, as_video: bool) -> list[dict[str, Any]]:
    from PIL import Image

    if as_video:
        seen: list[dict[str, Any]] = [{"type": "video", "video": np.stack(frames)}]
    else:
        seen = [{"type": "image", "image": Image.fromarray(frame)} for frame in frames]
    prompt = {"type": "text", "text": prompt_for(len(frames))}
    return [{"role": "user", "content": [*seen, prompt]}]


def _spread(frames: Frames) -> Frames:
    if len(frames) <= _MOST_FRAMES:
        return frames
    return [frames[round(at)] for at in np.linspace(0, len(frames) - 1, _MOST_FRAMES)]
