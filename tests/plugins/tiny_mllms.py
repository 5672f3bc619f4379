"""Multimodal LLMs of three architectures in their published layouts, tiny, with random weights.

The weights say nothing, but everything around them is real: processor, chat template, placeholder
tokens, left padding, generation. Their vocabularies are words, so that answers look like sentences.

Fixtures:
    smolvlm, idefics, qwen: a folder with one; read only, made once a session.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from transformers import PreTrainedModel, PreTrainedTokenizerFast

_WORDS = [
    "A", "The", "Two", "dog", "cat", "man", "woman", "car", "tree", "house", "street.", "sky.",
    "sea.", "beach.", "child", "ball.", "table.", "red", "blue", "green.", "white.", "black",
    "small", "large.", "three", "many", "on", "in", "under", "beside", "with,", "and", "is", "are",
    "stands.", "runs.", "sits.", "plays", "wears", "bright.", "dark", "light.", "sunny.",
]  # fmt: skip


def _tokenizer(end: str, pad: str, special: list[str]) -> PreTrainedTokenizerFast:
    from tokenizers import Tokenizer, models, pre_tokenizers
    from transformers import PreTrainedTokenizerFast

    vocabulary = {word: index for index, word in enumerate(["<unk>", *_WORDS])}
    tokenizer = Tokenizer(models.WordLevel(vocabulary, unk_token="<unk>"))
    tokenizer.pre_tokenizer = pre_tokenizers.WhitespaceSplit()
    return PreTrainedTokenizerFast(
        tokenizer_object=tokenizer,
        unk_token="<unk>",
        eos_token=end,
        pad_token=pad,
        additional_special_tokens=special,
    )


@pytest.fixture(scope="session")
def smolvlm(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a tiny SmolVLM2: pictures in tiles, videos with times."""
    import torch
    from transformers import (
        SmolVLMConfig,
        SmolVLMForConditionalGeneration,
        SmolVLMImageProcessor,
        SmolVLMProcessor,
        SmolVLMVideoProcessor,
    )

    from leccr_engine.model import torchvision_ops  # noqa: F401  (before transformers)

    folder = tmp_path_factory.mktemp("models") / "tiny-smolvlm"
    tokenizer = _tokenizer_of_tiles("<video>")
    SmolVLMProcessor(
        SmolVLMImageProcessor(**_TILES),
        tokenizer,
        SmolVLMVideoProcessor(
            size=_TILE,
            max_image_size=_TILE,
            video_sampling={"max_frames": 64, "fps": 1, "video_size": _TILE},
        ),
        image_seq_len=4,
        chat_template=_TEMPLATE_OF_TILES,
    ).save_pretrained(folder)
    torch.manual_seed(0)
    network = SmolVLMForConditionalGeneration(SmolVLMConfig(**_config_of_tiles(tokenizer)))
    _speak_up(network, tokenizer)
    network.save_pretrained(folder)
    return folder


@pytest.fixture(scope="session")
def idefics(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a tiny Idefics3, which knows pictures only, several at a time."""
    import torch
    from transformers import (
        Idefics3Config,
        Idefics3ForConditionalGeneration,
        Idefics3ImageProcessor,
        Idefics3Processor,
    )

    from leccr_engine.model import torchvision_ops  # noqa: F401  (before transformers)

    folder = tmp_path_factory.mktemp("models") / "tiny-idefics"
    tokenizer = _tokenizer_of_tiles()
    Idefics3Processor(
        Idefics3ImageProcessor(**_TILES),
        tokenizer,
        image_seq_len=4,
        chat_template=_TEMPLATE_OF_TILES,
    ).save_pretrained(folder)
    torch.manual_seed(0)
    network = Idefics3ForConditionalGeneration(Idefics3Config(**_config_of_tiles(tokenizer)))
    _speak_up(network, tokenizer)
    network.save_pretrained(folder)
    return folder


_TILE = {"longest_edge": 32}
_TILES = {"size": {"longest_edge": 128}, "max_image_size": _TILE}
_TEMPLATE_OF_TILES = (
    "<|im_start|>{% for message in messages %}{{ message['role'] | capitalize }}:"
    "{% for part in message['content'] %}{% if part['type'] == 'image' %}<image>"
    "{% else %}{{ part['text'] }}{% endif %}{% endfor %}<end_of_utterance>\n{% endfor %}"
    "{% if add_generation_prompt %}Assistant:{% endif %}"
)


def _tokenizer_of_tiles(*special: str) -> PreTrainedTokenizerFast:
    tiles = [f"<row_{row}_col_{column}>" for row in range(1, 5) for column in range(1, 5)]
    marks = ["<|im_start|>", "<fake_token_around_image>", "<image>", "<global-img>"]
    return _tokenizer("<end_of_utterance>", "<|im_end|>", [*marks, *tiles, *special])


def _config_of_tiles(tokenizer: PreTrainedTokenizerFast) -> dict[str, Any]:
    width = {"hidden_size": 32, "intermediate_size": 64, "num_attention_heads": 2}
    return {
        "vision_config": {**width, "num_hidden_layers": 2, "image_size": 32, "patch_size": 8},
        "text_config": {
            **width,
            "model_type": "llama",
            "num_hidden_layers": 2,
            "num_key_value_heads": 2,
            "vocab_size": len(tokenizer),
            "bos_token_id": tokenizer.convert_tokens_to_ids("<|im_start|>"),
            "eos_token_id": tokenizer.eos_token_id,
            "pad_token_id": tokenizer.pad_token_id,
        },
        "scale_factor": 2,
        "image_token_id": tokenizer.convert_tokens_to_ids("<image>"),
        "pad_token_id": tokenizer.pad_token_id,
    }


@pytest.fixture(scope="session")
def qwen(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a tiny Qwen2.5-VL: as many tokens as a picture is large, pairs of frames."""
    import torch
    from transformers import (
        Qwen2_5_VLConfig,
        Qwen2_5_VLForConditionalGeneration,
        Qwen2_5_VLProcessor,
        Qwen2VLImageProcessor,
        Qwen2VLVideoProcessor,
    )

    from leccr_engine.model import torchvision_ops  # noqa: F401  (before transformers)

    folder = tmp_path_factory.mktemp("models") / "tiny-qwen"
    special = {
        "image_token_id": "<|image_pad|>",
        "video_token_id": "<|video_pad|>",
        "vision_start_token_id": "<|vision_start|>",
        "vision_end_token_id": "<|vision_end|>",
    }
    tokenizer = _tokenizer("<|im_end|>", "<|endoftext|>", ["<|im_start|>", *special.values()])
    patches = {
        "patch_size": 4,
        "merge_size": 2,
        "temporal_patch_size": 2,
        "size": {"shortest_edge": 64, "longest_edge": 4096},
    }
    Qwen2_5_VLProcessor(
        Qwen2VLImageProcessor(**patches),
        tokenizer,
        Qwen2VLVideoProcessor(**patches),
        chat_template=(
            "{% for message in messages %}<|im_start|>{{ message['role'] }}\n"
            "{% for part in message['content'] %}{% if part['type'] == 'text' %}{{ part['text'] }}"
            "{% else %}<|vision_start|><|{{ part['type'] }}_pad|><|vision_end|>{% endif %}"
            "{% endfor %}<|im_end|>\n{% endfor %}"
            "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
        ),
    ).save_pretrained(folder)
    torch.manual_seed(0)
    network = Qwen2_5_VLForConditionalGeneration(
        Qwen2_5_VLConfig(
            vision_config={
                "depth": 2,
                "hidden_size": 32,
                "intermediate_size": 64,
                "num_heads": 2,
                "patch_size": 4,
                "out_hidden_size": 32,
                "window_size": 16,
                "fullatt_block_indexes": [1],
            },
            text_config={
                "hidden_size": 32,
                "intermediate_size": 64,
                "num_hidden_layers": 2,
                "num_attention_heads": 2,
                "num_key_value_heads": 2,
                "vocab_size": len(tokenizer),
                "rope_parameters": {
                    "rope_type": "default",
                    "rope_theta": 10000.0,
                    "mrope_section": [2, 3, 3],
                },
                "bos_token_id": None,
                "eos_token_id": tokenizer.eos_token_id,
                "pad_token_id": tokenizer.pad_token_id,
            },
            **{name: tokenizer.convert_tokens_to_ids(token) for name, token in special.items()},
        )
    )
    # The published ones come with these.
    network.generation_config.update(
        do_sample=True,
        temperature=0.1,
        top_k=1,
        top_p=0.001,
        repetition_penalty=1.05,
        eos_token_id=[tokenizer.eos_token_id, tokenizer.pad_token_id],
        pad_token_id=tokenizer.pad_token_id,
    )
    _speak_up(network, tokenizer)
    network.save_pretrained(folder)
    return folder


def _speak_up(network: PreTrainedModel, tokenizer: PreTrainedTokenizerFast) -> None:
    """Make random weights answer differently to different pictures, in words, and to stop."""
    import torch

    with torch.no_grad():
        for parameter in network.parameters():
            if parameter.ndim > 1:
                parameter.mul_(6)
    network.generation_config.update(
        no_repeat_ngram_size=2,
        suppress_tokens=[
            token
            for token in (*tokenizer.all_special_ids, *tokenizer.added_tokens_decoder)
            if token != tokenizer.eos_token_id
        ],
    )
