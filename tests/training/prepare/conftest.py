"""Translators of three kinds, tiny, in their published layouts; and a benchmark to translate.

What they say makes no sense, but everything around them is real: tokenizers, language tokens, beam
search, bounds.
"""

from __future__ import annotations

import io
import json
import shutil
from typing import TYPE_CHECKING, Any

import pytest
import torch

from leccr_engine.model import torchvision_ops  # noqa: F401  (before transformers)

if TYPE_CHECKING:
    from pathlib import Path

ENGLISH = (
    "Two young men are outside.",
    "A dog runs on the beach with a red ball in its mouth, and a child looks on from afar.",
    "A man.",
    "Several people stand in front of a large brick building and wait.",
    "A girl in a blue dress plays the guitar.",
    "Snow.",
    "A black cat sleeps on a white sofa beside an open window.",
)
_GERMAN = (
    "Zwei junge Männer sind draußen.",
    "Ein Hund rennt am Strand mit einem roten Ball im Maul, und ein Kind sieht zu.",
    "Ein Mann.",
    "Mehrere Leute stehen vor einem großen Gebäude.",
)


def _pieces(texts: tuple[str, ...]) -> bytes:
    from sentencepiece import SentencePieceTrainer

    written = io.BytesIO()
    SentencePieceTrainer.train(
        sentence_iterator=iter(texts),
        model_writer=written,
        vocab_size=60,
        hard_vocab_limit=False,
        minloglevel=2,
    )
    return written.getvalue()


def _vocabulary(*models: bytes) -> dict[str, int]:
    from sentencepiece import SentencePieceProcessor

    words = ["<s>", "<pad>", "</s>", "<unk>"]
    for model in models:
        pieces = SentencePieceProcessor(model_proto=model)
        words += [pieces.id_to_piece(index) for index in range(pieces.get_piece_size())]
    return {word: index for index, word in enumerate(dict.fromkeys(words))}


_TINY = {
    "d_model": 32,
    "encoder_layers": 1,
    "decoder_layers": 1,
    "encoder_attention_heads": 2,
    "decoder_attention_heads": 2,
    "encoder_ffn_dim": 64,
    "decoder_ffn_dim": 64,
    "max_position_embeddings": 300,
}


def _save(network: Any, folder: Path) -> Path:
    with torch.no_grad():
        for parameter in network.parameters():
            if parameter.ndim > 1:
                parameter.mul_(8)
    network.save_pretrained(folder)
    return folder


def _marian(
    folder: Path, source_language: str, target_language: str, marks: tuple[str, ...] = ()
) -> Path:
    from transformers import MarianConfig, MarianMTModel

    folder.mkdir(parents=True)
    source, target = _pieces(ENGLISH), _pieces(_GERMAN)
    (folder / "source.spm").write_bytes(source)
    (folder / "target.spm").write_bytes(target)
    vocabulary = _vocabulary(source, target)
    for word in marks:
        vocabulary[word] = len(vocabulary)
    (folder / "vocab.json").write_text(json.dumps(vocabulary))
    (folder / "tokenizer_config.json").write_text(
        json.dumps(
            {
                "tokenizer_class": "MarianTokenizer",
                "source_lang": source_language,
                "target_lang": target_language,
            }
        )
    )
    torch.manual_seed(0)
    special = {
        "pad_token_id": vocabulary["<pad>"],
        "eos_token_id": vocabulary["</s>"],
        "decoder_start_token_id": vocabulary["<pad>"],
        "forced_eos_token_id": vocabulary["</s>"],
    }
    network = MarianMTModel(MarianConfig(vocab_size=len(vocabulary), **special, **_TINY))
    network.generation_config.update(
        bad_words_ids=[[vocabulary["<pad>"]]], num_beams=6, max_length=512, no_repeat_ngram_size=2
    )
    return _save(network, folder)


def _many(tokenizer: Any, folder: Path, tokens: int) -> Path:
    from transformers import M2M100Config, M2M100ForConditionalGeneration

    tokenizer.save_pretrained(folder)
    torch.manual_seed(0)
    network = M2M100ForConditionalGeneration(
        M2M100Config(
            vocab_size=tokens,
            pad_token_id=1,
            eos_token_id=2,
            decoder_start_token_id=2,
            **_TINY,
        )
    )
    network.generation_config.update(max_length=200, no_repeat_ngram_size=2)
    return _save(network, folder)


@pytest.fixture(scope="session")
def nllb(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a tiny NLLB, whose tokenizer is one of `tokenizers`."""
    from tokenizers import Tokenizer, models, pre_tokenizers, trainers
    from transformers import NllbTokenizer

    folder = tmp_path_factory.mktemp("models") / "tiny-nllb"
    pieces = Tokenizer(models.BPE(unk_token="<unk>"))
    pieces.pre_tokenizer = pre_tokenizers.Metaspace()
    special = ["<s>", "<pad>", "</s>", "<unk>"]
    trainer = trainers.BpeTrainer(vocab_size=300, special_tokens=special, show_progress=False)
    pieces.train_from_iterator(ENGLISH + _GERMAN, trainer)
    model = json.loads(pieces.to_str())["model"]
    merges = [tuple(merge) for merge in model["merges"]]
    tokenizer = NllbTokenizer(vocab=model["vocab"], merges=merges)
    return _many(tokenizer, folder, len(tokenizer))


@pytest.fixture(scope="session")
def m2m100(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a tiny M2M100, whose tokenizer is one of SentencePiece."""
    from transformers import M2M100Tokenizer

    folder = tmp_path_factory.mktemp("models") / "tiny-m2m100"
    folder.mkdir()
    pieces = _pieces(ENGLISH + _GERMAN)
    (folder / "sentencepiece.bpe.model").write_bytes(pieces)
    (folder / "vocab.json").write_text(json.dumps(_vocabulary(pieces)))
    tokenizer = M2M100Tokenizer(str(folder / "vocab.json"), str(folder / "sentencepiece.bpe.model"))
    return _many(tokenizer, folder, len(tokenizer.encoder) + len(tokenizer.lang_code_to_id) + 8)


@pytest.fixture(scope="session")
def opus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with tiny Marians: English to German, back, and English to a family."""
    folder = tmp_path_factory.mktemp("models")
    _marian(folder / "opus-mt-en-de", "en", "de")
    _marian(folder / "opus-mt-de-en", "de", "en")
    _marian(folder / "opus-mt-en-mul", "eng", "mul", (">>deu<<", ">>cmn_Hans<<"))
    return folder


@pytest.fixture(scope="session")
def bart(nllb: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a tiny model that is no translator."""
    from transformers import BartConfig, BartForConditionalGeneration

    folder = tmp_path_factory.mktemp("models") / "bart"
    shutil.copytree(nllb, folder)
    BartForConditionalGeneration(BartConfig(vocab_size=60, **_TINY)).save_pretrained(folder)
    return folder


@pytest.fixture
def multi30k(tmp_path: Path, make_photo: Any) -> Path:
    """Multi30K in the text layout: two captions of each of three images, one of a fourth."""
    data = tmp_path / "data"
    (data / "TextData").mkdir(parents=True)
    lines = [
        f"{image}.jpg#enc#{number} {text}"
        for at, text in enumerate(ENGLISH)
        for image, number in [divmod(at, 2)]
    ]
    (data / "TextData" / "multi30ktrain_enc.caption.txt").write_text("\n".join(lines) + "\n")
    for image in range(4):
        make_photo(data / "flickr30k-images" / f"{image}.jpg")
    return data


@pytest.fixture(scope="session")
def english() -> tuple[str, ...]:
    """The captions of `multi30k`, in its order."""
    return ENGLISH
