"""From texts to token ids. Owns: a model's tokenizer, cutting long texts and padding short ones.

A text tower of open_clip also expects its texts cleaned; that is done here, by open_clip.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import torch

from leccr_engine.errors import ModelError
from leccr_engine.sentences import split_sentences

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
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
        cleaning: see `LeccrConfig.text_cleaning`.
    """

    def __init__(
        self, tokenizer: Tokenizer, *, max_tokens: int, pad_id: int = 0, cleaning: str = "none"
    ) -> None:
        tokenizer.no_padding()
        tokenizer.enable_truncation(max_tokens)
        self._tokenizer = tokenizer
        self._pad_id = pad_id
        self._clean = _cleaner(cleaning)

    @classmethod
    def from_folder(
        cls, folder: Path, *, max_tokens: int, pad_id: int = 0, cleaning: str = "none"
    ) -> TextTokenizer:
        """Reads a model folder's tokenizer.

        Args:
            folder: with `tokenizer.json`, or any other layout that transformers reads.
            max_tokens: see the class.
            pad_id: see the class.
            cleaning: see the class.

        Raises:
            ModelError: there is no tokenizer, or it is damaged.
        """
        return cls(read_tokenizer(folder), max_tokens=max_tokens, pad_id=pad_id, cleaning=cleaning)

    def __call__(self, texts: Sequence[str | None]) -> tuple[Tensor, Tensor]:
        """Encodes texts.

        Args:
            texts: of any length and script, empty ones too; None stands for no text at all.

        Returns:
            Ids int64 [N, M] and mask bool [N, M], M >= 1. The mask of a text has at least one
            True; that of None has none.
        """
        # A lone surrogate, as in a file name that is not Unicode, has no UTF-8 form.
        unicode = ((text or "").encode("utf-8", "replace").decode("utf-8") for text in texts)
        clean = [self._clean(text) for text in unicode]
        rows = [encoding.ids or [self._pad_id] for encoding in self._tokenizer.encode_batch(clean)]
        lengths = [0 if t is None else len(row) for t, row in zip(texts, rows, strict=True)]
        ids = np.full((len(rows), max([1, *lengths])), self._pad_id, dtype=np.int64)
        for row, length, target in zip(rows, lengths, ids, strict=True):
            target[:length] = row[:length]
        mask = np.arange(ids.shape[1]) < np.asarray(lengths, dtype=np.int64)[:, None]
        return torch.from_numpy(ids), torch.from_numpy(mask)

    def descriptions(
        self, texts: Sequence[str | None], *, local_level: str
    ) -> tuple[Tensor, Tensor]:
        """Encodes descriptions as `LeccrModel.embed_visual` takes them.

        Args:
            texts: None: no description is known.
            local_level: of the model's configuration.

        Returns:
            Ids int64 [N, M] and mask bool [N, M]. Where the local level is `sentences`, both are
            [N, S, M], each sentence for itself; rows of those that a text does not have are all
            False in the mask.
        """
        if local_level != "sentences":
            return self(texts)
        parts = [split_sentences(text or "") for text in texts]
        most = max([1, *map(len, parts)])
        filled = [part for own in parts for part in [*own, *[None] * (most - len(own))]]
        ids, mask = self(filled)
        return ids.view(len(parts), most, -1), mask.view(len(parts), most, -1)


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


def _cleaner(name: str) -> Callable[[str], str]:
    if name == "none":
        return str
    from leccr_engine.model import torchvision_ops  # noqa: F401, I001  (before open_clip)
    from open_clip.tokenizer import get_clean_fn

    clean: Callable[[str], str] = get_clean_fn(name)
    return clean


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
