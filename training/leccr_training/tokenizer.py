"""A tokenizer for texts in any script. Owns: fitting one where no text encoder brings its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tokenizers import (
    Tokenizer,
    decoders,
    models,
    normalizers,
    pre_tokenizers,
    processors,
    trainers,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["train_tokenizer"]

_PAD = "<pad>"
_WHOLE = "<text>"


def train_tokenizer(
    texts: Iterable[str], vocabulary: int, *, marks_the_whole: bool = False
) -> Tokenizer:
    """Fits a byte-level BPE: every script, no unknowns, upper and lower case alike.

    Args:
        texts: what to fit to.
        vocabulary: number of tokens.
        marks_the_whole: whether each text opens with a token of its own, which a text tower that
            pools by its first state needs.
    """
    tokenizer = Tokenizer(models.BPE())
    tokenizer.normalizer = normalizers.Sequence([normalizers.NFKC(), normalizers.Lowercase()])
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=True, use_regex=True)
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=vocabulary,
        special_tokens=[_PAD, _WHOLE] if marks_the_whole else [_PAD],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(texts, trainer)
    if marks_the_whole:
        tokenizer.post_processor = processors.TemplateProcessing(
            single=f"{_WHOLE} $A", special_tokens=[(_WHOLE, tokenizer.token_to_id(_WHOLE))]
        )
    return tokenizer
