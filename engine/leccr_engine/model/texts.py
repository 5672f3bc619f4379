"""From texts to token ids. Owns: a model's tokenizer, cutting long texts and padding short ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import torch

from leccr_engine.errors import ModelError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from tokenizers import Tokenizer
    from torch import Tensor

__all__ = ["TOKENIZER_NAME", "TextTokenizer", "read_tokenizer"]

TOKENIZER_NAME = "tokenizer.json"


class TextTokenizer:
    """Turns texts into the ids and masks that a model takes.

    Args:
        tokenizer: set up to cut at `max_tokens` by this class.
        max_tokens: longest text in tokens, special tokens included.
        pad_id: id under the mask; any will do, it is not read.
    """

    def __init__(self, tokenizer: Tokenizer, *, max_tokens: int, pad_id: int = 0) -> None:
        tokenizer.no_padding()
        tokenizer.enable_truncation(max_tokens)
        self._tokenizer = tokenizer
        self._pad_id = pad_id

    @classmethod
    def from_folder(cls, folder: Path, *, max_tokens: int, pad_id: int = 0) -> TextTokenizer:
        """Reads a model folder's tokenizer.

        Args:
            folder: with `tokenizer.json`, or any other layout that transformers reads.
            max_tokens: see the class.
            pad_id: see the class.

        Raises:
            ModelError: there is no tokenizer, or it is damaged.
        """
        return cls(read_tokenizer(folder), max_tokens=max_tokens, pad_id=pad_id)

    def __call__(self, texts: Sequence[str | None]) -> tuple[Tensor, Tensor]:
        """Encodes texts.

        Args:
            texts: of any length and script, empty ones too; None stands for no text at all.

        Returns:
            Ids int64 [N, M] and mask bool [N, M], M >= 1. The mask of a text has at least one
            True; that of None has none.
        """
        # A lone surrogate, as in a file name that is not Unicode, has no UTF-8 form.
        clean = [(text or "").encode("utf-8", "replace").decode("utf-8") for text in texts]
        rows = [encoding.ids or [self._pad_id] for encoding in self._tokenizer.encode_batch(clean)]
        lengths = [0 if t is None else len(row) for t, row in zip(texts, rows, strict=True)]
        ids = np.full((len(rows), max([1, *lengths])), self._pad_id, dtype=np.int64)
        for row, length, target in zip(rows, lengths, ids, strict=True):
            target[:length] = row[:length]
        mask = np.arange(ids.shape[1]) < np.asarray(lengths, dtype=np.int64)[:, None]
        return torch.from_numpy(ids), torch.from_numpy(mask)


def read_tokenizer(folder: Path) -> Tokenizer:
    """Reads a model folder's tokenizer, not yet set up to cut.

    Args:
        folder: with `tokenizer.json`, or any other layout that transformers reads.

    Raises:
        ModelError: there is no tokenizer, or it is damaged.
    """
    path = folder / TOKENIZER_NAME
    if not path.is_file():
        return _from_other_layout(folder)
    from tokenizers import Tokenizer

    try:
        return Tokenizer.from_file(str(path))
    except Exception as error:  # tokenizers raises bare Exception for whatever it finds
        raise ModelError(
            f"{path}: the tokenizer cannot be read ({error}). Copy the complete model folder again."
        ) from error


def _from_other_layout(folder: Path) -> Tokenizer:
    from leccr_engine.model import torchvision_ops  # noqa: F401, I001  (before transformers)
    from transformers import AutoTokenizer

    try:
        wrapper = AutoTokenizer.from_pretrained(folder, local_files_only=True)
        tokenizer: Tokenizer = wrapper.backend_tokenizer
    except (OSError, ValueError, AttributeError, KeyError) as error:
        raise ModelError(
            f"{folder}: there is no {TOKENIZER_NAME}, nor another tokenizer that transformers can "
            "read. Copy the complete model folder again."
        ) from error
    return tokenizer
