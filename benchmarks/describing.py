"""How fast a multimodal LLM describes pictures here. Prints; asserts nothing.

    python -m benchmarks.describing [--model ID] [--items 16] [--batch 8] [--tokens 96] [--small]

Without `--model`, one of SmolVLM2-500M's size with random weights: its answers mean nothing, and
are as long as they may be, so the rate is that of `--tokens` new tokens a picture. `--small` takes
a tiny one, to try it where there is no GPU.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from tokenizers import Tokenizer, models, pre_tokenizers

from leccr_engine.describe.mllm_describer import MllmDescriber
from leccr_engine.model import torchvision_ops  # noqa: F401  (before transformers)

# isort: split
from transformers import (
    PreTrainedTokenizerFast,
    SmolVLMConfig,
    SmolVLMForConditionalGeneration,
    SmolVLMImageProcessor,
    SmolVLMProcessor,
    SmolVLMVideoProcessor,
)

FRAME_PX = 576
TEMPLATE = (
    "<|im_start|>{% for message in messages %}{% for part in message['content'] %}"
    "{% if part['type'] == 'image' %}<image>{% else %}{{ part['text'] }}{% endif %}{% endfor %}"
    "<end_of_utterance>\n{% endfor %}{% if add_generation_prompt %}Assistant:{% endif %}"
)
MARKS = (
    "<unk>", "<|im_end|>", "<end_of_utterance>", "<|im_start|>", "<fake_token_around_image>",
    "<image>", "<global-img>", "<video>",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Shape:
    """Of a SmolVLM.

    Attributes:
        vision: its visual tower's.
        text: its language model's.
        scale_factor: by which a side of the visual tokens shrinks.
    """

    vision: dict[str, int]
    text: dict[str, int]
    scale_factor: int


SMOLVLM2_500M = Shape(
    {"hidden_size": 768, "intermediate_size": 3072, "num_hidden_layers": 12,
     "num_attention_heads": 12, "image_size": 512, "patch_size": 16},
    {"hidden_size": 960, "intermediate_size": 2560, "num_hidden_layers": 32,
     "num_attention_heads": 15, "num_key_value_heads": 5, "vocab_size": 49_280},
    4,
)  # fmt: skip
SMALL = Shape(
    {"hidden_size": 32, "intermediate_size": 64, "num_hidden_layers": 1,
     "num_attention_heads": 2, "image_size": 32, "patch_size": 8},
    {"hidden_size": 32, "intermediate_size": 64, "num_hidden_layers": 1,
     "num_attention_heads": 2, "num_key_value_heads": 2, "vocab_size": 300},
    2,
)  # fmt: skip


def save_random_smolvlm(folder: Path, shape: Shape) -> None:
    """Writes a SmolVLM with random weights, in its published layout."""
    words = {f"word{number}": number for number in range(len(MARKS), shape.text["vocab_size"])}
    vocabulary = {mark: number for number, mark in enumerate(MARKS)} | words
    plain = Tokenizer(models.WordLevel(vocabulary, unk_token=MARKS[0]))
    plain.pre_tokenizer = pre_tokenizers.WhitespaceSplit()
    tokenizer = PreTrainedTokenizerFast(  # type: ignore[no-untyped-call]
        tokenizer_object=plain,
        unk_token=MARKS[0],
        pad_token=MARKS[1],
        eos_token=MARKS[2],
        additional_special_tokens=list(MARKS[3:]),
    )
    tile = {"longest_edge": shape.vision["image_size"]}
    sampling = {"max_frames": 64, "fps": 1, "video_size": tile}
    side = shape.vision["image_size"] // shape.vision["patch_size"] // shape.scale_factor
    SmolVLMProcessor(
        SmolVLMImageProcessor(size=tile, max_image_size=tile),
        tokenizer,
        SmolVLMVideoProcessor(
            size=tile,
            max_image_size=tile,
            video_sampling=sampling,  # type: ignore[call-arg]  # taken as a keyword
        ),
        image_seq_len=side * side,
        chat_template=TEMPLATE,
    ).save_pretrained(folder)
    ids: dict[str, Any] = {"bos_token_id": 3, "eos_token_id": 2, "pad_token_id": 1}
    torch.manual_seed(0)
    config = SmolVLMConfig(
        vision_config=shape.vision,
        text_config={**shape.text, **ids, "model_type": "llama"},
        scale_factor=shape.scale_factor,
        image_token_id=vocabulary["<image>"],
        pad_token_id=1,  # type: ignore[call-arg]  # taken as a keyword
    )
    SmolVLMForConditionalGeneration(config).save_pretrained(folder)


def main(arguments: list[str] | None = None) -> int:
    """Measures and prints; returns the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.describing",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--model", help="a folder or hub id; default: random weights")
    parser.add_argument("--items", type=int, default=16)
    parser.add_argument("--batch", type=int, default=8)
    parser.add_argument("--tokens", type=int, default=96, help="new ones of each answer, at most")
    parser.add_argument("--device", default="auto")
    parser.add_argument("--small", action="store_true", help="a tiny model")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        if options.model is None:
            save_random_smolvlm(Path(folder), SMALL if options.small else SMOLVLM2_500M)
        describer = MllmDescriber.from_pretrained(
            options.model or folder,
            device=options.device,
            items_at_once=options.batch,
            most_new_tokens=options.tokens,
        )
        random = np.random.default_rng(0)
        shape = (FRAME_PX * 3 // 4, FRAME_PX, 3)
        items = [[random.integers(0, 256, shape, dtype=np.uint8)] for _ in range(options.items)]
        describer.describe_images(items[: options.batch])  # warms up
        on_gpu = torch.cuda.is_available() and options.device != "cpu"
        if on_gpu:
            torch.cuda.reset_peak_memory_stats()
        began = time.perf_counter()
        describer.describe_images(items)
        elapsed_s = time.perf_counter() - began
    where = torch.cuda.get_device_name() if on_gpu else "CPU"
    memory = f", peak {torch.cuda.max_memory_allocated() / 2**30:.1f} GiB" if on_gpu else ""
    name = options.model or ("a tiny SmolVLM" if options.small else "SmolVLM2-500M's size, random")
    sys.stdout.write(
        f"{where}, {name}, {options.batch} at once, at most {options.tokens} new tokens: "
        f"{options.items / elapsed_s:.2f} pictures/s{memory}\n"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
