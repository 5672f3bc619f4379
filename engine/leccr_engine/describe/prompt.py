"""What a multimodal LLM is asked. Owns: the prompt, and the id that goes with its answers."""

from __future__ import annotations

from xxhash import xxh3_64_hexdigest

__all__ = ["PROMPT_ID", "prompt_for"]

_REQUEST = (
    "in plain English, in four to eight short sentences. Name the objects and animals and how many "
    "there are of each, the people, what they do and what they wear, the colours, the place, the "
    "weather and the light, and quote any text that can be read. Say only what can be seen."
)
_IMAGE_PROMPT = f"Describe this picture {_REQUEST}"
_VIDEO_PROMPT = f"These are frames of one video, in order. Describe what happens in it {_REQUEST}"

PROMPT_ID = f"prompt-{xxh3_64_hexdigest((_IMAGE_PROMPT + _VIDEO_PROMPT).encode())[:8]}"
"""Changes with the prompt, so that answers to another one are known to be due anew."""


def prompt_for(frames: int) -> str:
    """Returns what is asked about a picture (one frame) or a stretch of video (several)."""
    return _IMAGE_PROMPT if frames == 1 else _VIDEO_PROMPT
