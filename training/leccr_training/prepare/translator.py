"""Machine translation by a model of transformers. Owns: directing it, batching, bounds.

NLLB and M2M100 translate between many languages; an OPUS-MT (Marian) model goes in one direction,
or into one of a family. What comes out is decided by weights, text and the other texts of a batch
alone: beam search, no sampling.
"""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import torch

from leccr_engine.errors import ModelError
from leccr_engine.model.device import choose_device
from leccr_engine.model.published import (
    find_published,
    load_network,
    load_preparation,
    quiet,
    usual_dtype,
)
from leccr_training.prepare.languages import language_of, nllb_code, opus_codes

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["DEFAULT_TRANSLATOR", "Translator", "Translators"]

DEFAULT_TRANSLATOR = "facebook/m2m100_418M"
"""MIT: it may be used for anything, as NLLB, which is better, may not."""

_MOST_LANGUAGES = "facebook/nllb-200-distilled-600M"
_MOST_TOKENS = 256
_BEAMS = 4


class Translator:
    """One model.

    Args:
        network: a transformers sequence-to-sequence model, in evaluation mode, on its device.
        tokenizer: the model's.
        model_id: who translates: "NAME@VERSION".
        beams: of the beam search; 1 is greedy, and several times as fast.

    Raises:
        ModelError: it is no translator of a known kind.

    Attributes:
        model_id: as given.
        beams: as given.
    """

    def __init__(self, network: Any, tokenizer: Any, *, model_id: str, beams: int) -> None:
        self.model_id = model_id
        self.beams = beams
        self._network = network
        self._tokenizer = tokenizer
        self._directions = _directions(network, tokenizer, model_id)
        network.generation_config.update(
            max_length=None, num_beams=beams, do_sample=False, temperature=None
        )

    @classmethod
    def from_pretrained(
        cls, source: str = DEFAULT_TRANSLATOR, *, device: str = "auto", beams: int = _BEAMS
    ) -> Translator:
        """Loads a model: fp32 on a CPU, bf16 on CUDA.

        Args:
            source: a folder or a hub id; see `find_published`.
            device: see `choose_device`.
            beams: see the class.

        Raises:
            ModelError: the model or the device is not there, or it is no translator.
        """
        from transformers import AutoModelForSeq2SeqLM, AutoTokenizer

        where = choose_device(device)
        published = find_published(source)
        with warnings.catch_warnings():
            # Marian's would have punctuation made uniform, which captions hardly need.
            warnings.filterwarnings("ignore", message="Recommended: pip install sacremoses")
            tokenizer = load_preparation(published, AutoTokenizer)
        network = load_network(
            published, AutoModelForSeq2SeqLM, device=where, dtype=usual_dtype(where)
        )
        return cls(network, tokenizer, model_id=published.model_id, beams=beams)

    def check(self, *, source: str, target: str) -> None:
        """Makes sure that the model translates in a direction.

        Args:
            source: a language of `languages`.
            target: another.

        Raises:
            ModelError: it does not.
        """
        self._directions.options(source, target)

    def translate(self, texts: Sequence[str], *, source: str, target: str) -> list[str]:
        """Translates texts in one batch.

        Args:
            texts: N; of one over 256 tokens, the rest is left out.
            source: the language they are in.
            target: the language to translate into.

        Returns:
            N texts, on one line each; one may be empty.

        Raises:
            ModelError: the model does not translate in this direction, or the memory does not
                suffice.
        """
        options = self._directions.options(source, target)
        prefix = self._directions.prefix(target)
        try:
            with quiet(), torch.inference_mode():
                inputs = self._tokenizer(
                    [prefix + text for text in texts],
                    padding=True,
                    truncation=True,
                    max_length=_MOST_TOKENS,
                    return_tensors="pt",
                ).to(self._network.device)
                # Twice as long and a bit is no translation any more.
                longest = min(_MOST_TOKENS, 2 * inputs["input_ids"].shape[1] + 16)
                tokens = self._network.generate(**inputs, **options, max_new_tokens=longest)
        except torch.OutOfMemoryError as error:
            raise ModelError(
                f"The memory of {self._network.device} does not suffice to translate {len(texts)} "
                f"texts at once with {self.model_id}. Translate fewer at once, or take fewer beams."
            ) from error
        translated = self._tokenizer.batch_decode(tokens, skip_special_tokens=True)
        return [" ".join(text.split()) for text in translated]


class Translators:
    """The models that translations need, each loaded when its turn comes; one is kept.

    Args:
        source: a folder or hub id; `{source}` and `{target}` in it stand for the languages, as in
            `Helsinki-NLP/opus-mt-{source}-{target}`.
        device: see `Translator.from_pretrained`.
        beams: see `Translator`.
    """

    def __init__(
        self, source: str = DEFAULT_TRANSLATOR, *, device: str = "auto", beams: int = _BEAMS
    ) -> None:
        self._pattern = source
        self._device = device
        self._beams = beams
        self._loaded: tuple[str, Translator] | None = None

    def between(self, source: str, target: str) -> Translator:
        """Returns the model that translates in a direction.

        Raises:
            ModelError: it is not there, or does not.
        """
        name = self._name(source, target)
        if self._loaded is None or self._loaded[0] != name:
            self._loaded = None  # before the next one needs the memory
            translator = Translator.from_pretrained(name, device=self._device, beams=self._beams)
            self._loaded = (name, translator)
        translator = self._loaded[1]
        translator.check(source=source, target=target)
        return translator

    def short_name(self, source: str, target: str) -> str:
        """Returns what a file of this direction's translations is named after: the bare model."""
        return Path(self._name(source, target).partition("@")[0]).name

    def _name(self, source: str, target: str) -> str:
        return self._pattern.replace("{source}", source).replace("{target}", target)


class _Directions(Protocol):
    """How a kind of model is told where to go."""

    def options(self, source: str, target: str) -> dict[str, Any]:
        """Set the tokenizer up and return what `generate` needs.

        Raises:
            ModelError: the model does not translate in this direction.
        """
        ...

    def prefix(self, target: str) -> str:
        """Return what each text begins with."""
        ...


def _directions(network: Any, tokenizer: Any, model_id: str) -> _Directions:
    kind = network.config.model_type
    if kind == "marian":
        return _OneDirection(tokenizer, model_id)
    if kind == "m2m_100":
        return _ManyLanguages(tokenizer, model_id)
    raise ModelError(
        f"{model_id} is a model of the kind {kind!r}, which no translator here is. Name an NLLB, "
        f"M2M100 or OPUS-MT model, such as {DEFAULT_TRANSLATOR}."
    )


class _ManyLanguages:
    """NLLB and M2M100: a token says what the text is in, another what the answer begins with."""

    def __init__(self, tokenizer: Any, model_id: str) -> None:
        self._tokenizer = tokenizer
        self._model_id = model_id
        self._of_m2m100: dict[str, int] | None = getattr(tokenizer, "lang_code_to_id", None)

    def options(self, source: str, target: str) -> dict[str, Any]:
        source_code, _ = self._code(source)
        _, target_token = self._code(target)
        self._tokenizer.src_lang = source_code
        return {"forced_bos_token_id": target_token}

    def prefix(self, target: str) -> str:
        return ""

    def _code(self, language: str) -> tuple[str, int]:
        if self._of_m2m100 is not None:
            code, token = language, self._of_m2m100.get(language)
        else:
            code = nllb_code(language)
            token = self._tokenizer.convert_tokens_to_ids(code)
            token = None if token == self._tokenizer.unk_token_id else token
        if token is None:
            raise ModelError(
                f"{self._model_id} does not know {language!r} ({code}). Take another model for it: "
                f"most languages are in {_MOST_LANGUAGES} (not for commercial use)."
            )
        return code, token


class _OneDirection:
    """Marian: the model is the direction; one of a family is told the language in the text."""

    def __init__(self, tokenizer: Any, model_id: str) -> None:
        self._model_id = model_id
        self._source: str = tokenizer.source_lang or ""
        self._target: str = tokenizer.target_lang or ""
        self._marks = frozenset(tokenizer.supported_language_codes)

    def options(self, source: str, target: str) -> dict[str, Any]:
        # What is no language names a family, whose members are marked; or nothing, and is believed.
        from_other = language_of(self._source) not in {None, source}
        into = language_of(self._target)
        into_other = (
            not self.prefix(target) and into != target and (into is not None or bool(self._marks))
        )
        if from_other or into_other:
            raise ModelError(
                f"{self._model_id} translates from {self._source!r} into {self._target!r}, not "
                f"from {source!r} into {target!r}. Name the model as OWNER/opus-mt-{{source}}-"
                f"{{target}} to have one for each direction, or take {DEFAULT_TRANSLATOR}."
            )
        return {}

    def prefix(self, target: str) -> str:
        marks = (f">>{code}<<" for code in opus_codes(target))
        return next((f"{mark} " for mark in marks if mark in self._marks), "")
