"""`LeccrEncoder`: moments and texts in, vectors out, and what it says of broken folders."""

from __future__ import annotations

import shutil
import threading
from typing import TYPE_CHECKING

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from leccr_engine.errors import ModelError
from leccr_engine.indexing.indexer import IndexSettings
from leccr_engine.model.encoder import LeccrEncoder
from leccr_engine.model.leccr import LeccrModel
from leccr_engine.types import Moment

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tokenizers import Tokenizer

    from leccr_engine.model.config import LeccrConfig


def moment(frames: int = 1, *, height: int = 40, width: int = 50, seed: int = 0) -> Moment:
    random = np.random.default_rng(seed)
    pixels = random.integers(0, 256, (frames, height, width, 3), dtype=np.uint8)
    return Moment(0, 1000 * (frames - 1), pixels)


def test_embeddings_are_half_precision_unit_vectors(encoder: LeccrEncoder) -> None:
    looked = encoder.look([moment(), moment(7)])
    embeddings = encoder.embed(looked, [None, "A dog."])
    assert len(looked) == 2
    assert [e.described for e in embeddings] == [False, True]
    for embedding in embeddings:
        assert embedding.global_vector.dtype == embedding.slot_vectors.dtype == np.float16
        assert embedding.global_vector.shape == (encoder.embed_dim,)
        assert embedding.slot_vectors.shape == (encoder.slots, encoder.embed_dim)
        lengths = np.linalg.norm(embedding.slot_vectors.astype(np.float32), axis=1)
        np.testing.assert_allclose(lengths, 1, atol=2e-3)


def test_photos_and_videos_of_all_sizes_share_a_batch(encoder: LeccrEncoder) -> None:
    moments = [
        moment(1, seed=1), moment(2, seed=2), moment(1, height=8, width=300, seed=3),
        moment(9, seed=4), moment(1, height=1, width=1, seed=5), moment(3, seed=6),
    ]  # fmt: skip
    descriptions = [None, "A dog.", "", "  ", "A cat and a dog in a house by a river.", None]
    looked = encoder.look(moments)
    together = encoder.embed(looked, descriptions)
    scores = encoder.concept_scores(looked)
    assert [e.described for e in together] == [False, True, False, False, True, False]
    for index, (one, description) in enumerate(zip(moments, descriptions, strict=True)):
        alone_looked = encoder.look([one])
        (alone,) = encoder.embed(alone_looked, [description])
        np.testing.assert_allclose(
            together[index].global_vector, alone.global_vector, atol=2e-3, rtol=0
        )
        np.testing.assert_allclose(
            together[index].slot_vectors, alone.slot_vectors, atol=2e-3, rtol=0
        )
        np.testing.assert_allclose(
            scores[index], encoder.concept_scores(alone_looked)[0], atol=1e-5
        )


def test_batches_larger_than_the_models_keep_their_order(encoder: LeccrEncoder) -> None:
    moments = [moment(seed=seed, height=9, width=9) for seed in range(70)]
    embeddings = encoder.embed(encoder.look(moments), [None] * 70)
    (last,) = encoder.embed(encoder.look(moments[-1:]), [None])
    np.testing.assert_allclose(embeddings[-1].global_vector, last.global_vector, atol=2e-3)


def test_only_an_accelerator_asks_for_more_than_indexing_gives(
    encoder: LeccrEncoder, tiny_config: Callable[..., LeccrConfig]
) -> None:
    assert encoder.looks_at_once <= IndexSettings().batch_moments
    elsewhere = LeccrEncoder(
        LeccrModel(tiny_config()),
        encoder._tokenizer,
        model_id="elsewhere",
        folder=encoder.folder,
        device=torch.device("meta"),  # no CPU, and there on every machine
    )
    assert elsewhere.looks_at_once > IndexSettings().batch_moments


def test_a_model_of_one_frame_sees_the_middle_one(
    tiny_config: Callable[..., LeccrConfig],
    save_model: Callable[[LeccrModel, Path], Path],
    tmp_path: Path,
) -> None:
    encoder = LeccrEncoder.from_pretrained(save_model(LeccrModel(tiny_config()), tmp_path))
    video = moment(5)
    middle = Moment(0, 0, video.frames[2:3])
    (of_video,) = encoder.embed(encoder.look([video]), [None])
    (of_middle,) = encoder.embed(encoder.look([middle]), [None])
    assert np.array_equal(of_video.global_vector, of_middle.global_vector)


def test_looked_at_tokens_can_be_split(encoder: LeccrEncoder) -> None:
    looked = encoder.look([moment(seed=1), moment(4, seed=2), moment(seed=3)])
    whole = encoder.embed(looked, [None] * 3)
    part = encoder.embed(looked[1:], [None] * 2)
    np.testing.assert_allclose(part[0].global_vector, whole[1].global_vector, atol=2e-3)


def test_nothing_gives_nothing(encoder: LeccrEncoder) -> None:
    looked = encoder.look([])
    assert len(looked) == 0
    assert encoder.embed(looked, []) == []
    assert encoder.embed_text([]).shape == (0, encoder.embed_dim)
    assert encoder.concept_scores(looked).shape == (0, 5)


def test_a_description_for_each_moment(encoder: LeccrEncoder) -> None:
    with pytest.raises(ValueError, match="1 moments, but 2 descriptions"):
        encoder.embed(encoder.look([moment()]), [None, None])


@settings(max_examples=40, deadline=None)
@given(texts=st.lists(st.text(st.characters(), max_size=80), max_size=4))
def test_any_text_has_a_vector(texts: list[str], encoder: LeccrEncoder) -> None:
    """Empty, longer than the model takes, and with lone surrogates, too."""
    rows = encoder.embed_text(texts)
    assert rows.dtype == np.float32
    assert rows.shape == (len(texts), encoder.embed_dim)
    np.testing.assert_allclose(np.linalg.norm(rows, axis=1), 1, atol=1e-5)
    for text, row in zip(texts, rows, strict=True):
        np.testing.assert_allclose(encoder.embed_text([text])[0], row, atol=1e-5)


def test_an_empty_text_without_special_tokens_has_a_vector(
    model_folder: Path, tiny_tokenizer: Tokenizer, tmp_path: Path
) -> None:
    from tokenizers import Tokenizer, processors

    folder = shutil.copytree(model_folder, tmp_path / "model")
    bare = Tokenizer.from_str(tiny_tokenizer.to_str())
    bare.post_processor = processors.TemplateProcessing(single="$A", special_tokens=[])
    bare.save(str(folder / "tokenizer.json"))
    rows = LeccrEncoder.from_pretrained(folder).embed_text(["", "a dog"])
    np.testing.assert_allclose(np.linalg.norm(rows, axis=1), 1, atol=1e-5)


def test_warmed_in_one_thread_used_in_another(model_folder: Path) -> None:
    made: list[LeccrEncoder] = []

    def warm() -> None:
        encoder = LeccrEncoder.from_pretrained(model_folder)
        encoder.embed_text(["warm"])
        made.append(encoder)

    thread = threading.Thread(target=warm)
    thread.start()
    thread.join()
    looked = made[0].look([moment()])
    assert len(made[0].embed(looked, ["A dog."])) == 1


def test_loading_does_not_depend_on_luck(model_folder: Path, encoder: LeccrEncoder) -> None:
    torch.manual_seed(99)
    again = LeccrEncoder.from_pretrained(model_folder)
    assert again.model_id == encoder.model_id
    np.testing.assert_allclose(
        again.embed_text(["a dog"]), encoder.embed_text(["a dog"]), atol=1e-6
    )


def test_id_names_the_model_and_tells_versions_apart(
    model_folder: Path, encoder: LeccrEncoder, tmp_path: Path
) -> None:
    name, _, version = encoder.model_id.partition("@")
    assert name == "tiny"
    assert len(version) == 8
    folder = shutil.copytree(model_folder, tmp_path / "other")
    other = LeccrModel.from_pretrained(folder)
    with torch.no_grad():
        other.text_head.bias[0] += 1
    other.save_pretrained(folder)
    assert LeccrEncoder.from_pretrained(folder).model_id != encoder.model_id


def test_half_precision_weights_load(
    model_folder: Path, encoder: LeccrEncoder, tmp_path: Path
) -> None:
    folder = shutil.copytree(model_folder, tmp_path / "half")
    halved_model = LeccrModel.from_pretrained(folder)
    halved_model.half()  # type: ignore[no-untyped-call]
    halved_model.save_pretrained(folder)
    halved = LeccrEncoder.from_pretrained(folder)
    size = (folder / "model.safetensors").stat().st_size
    assert size < 0.6 * (model_folder / "model.safetensors").stat().st_size
    np.testing.assert_allclose(
        halved.embed_text(["a dog"]), encoder.embed_text(["a dog"]), atol=1e-2
    )


def test_another_tokenizer_layout(model_folder: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(model_folder, tmp_path / "model")
    (folder / "tokenizer.json").unlink()
    words = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "a", "dog", "cat"]
    (folder / "vocab.txt").write_text("\n".join(words))
    (folder / "tokenizer_config.json").write_text('{"tokenizer_class": "BertTokenizer"}')
    rows = LeccrEncoder.from_pretrained(folder).embed_text(["a dog", "A  DOG", "a cat"])
    np.testing.assert_allclose(rows[0], rows[1], atol=1e-6)
    assert not np.allclose(rows[0], rows[2])


def damaged(folder: Path, name: str, how: str) -> None:
    path = folder / name
    if how == "missing":
        path.unlink()
    elif how == "truncated":
        path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    elif how == "empty":
        path.write_bytes(b"")
    else:
        path.write_bytes(b"\x80\x04not a model")


@pytest.mark.parametrize("name", ["config.json", "model.safetensors", "tokenizer.json"])
@pytest.mark.parametrize("how", ["missing", "truncated", "empty", "garbage"])
def test_a_damaged_folder_says_which_file(
    name: str, how: str, model_folder: Path, tmp_path: Path
) -> None:
    folder = shutil.copytree(model_folder, tmp_path / "model")
    damaged(folder, name, how)
    with pytest.raises(ModelError, match=name.replace(".", r"\.")) as caught:
        LeccrEncoder.from_pretrained(folder)
    assert str(folder) in str(caught.value)


def test_weights_of_another_shape_are_named(model_folder: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(model_folder, tmp_path / "model")
    config = folder / "config.json"
    config.write_text(config.read_text().replace('"embed_dim": 16', '"embed_dim": 24'))
    with pytest.raises(ModelError, match=r"global_head\.weight is \[16, 32\], not \[24, 32\]"):
        LeccrEncoder.from_pretrained(folder)


def test_missing_weights_are_never_made_up(model_folder: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(model_folder, tmp_path / "model")
    config = folder / "config.json"
    config.write_text(config.read_text().replace('"enhancer_layers": 1', '"enhancer_layers": 2'))
    with pytest.raises(ModelError, match=r"enhancer\.layers\.1\.query\.weight is missing.* more"):
        LeccrEncoder.from_pretrained(folder)


def test_no_pickle_is_ever_read(model_folder: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(model_folder, tmp_path / "model")
    model = LeccrModel.from_pretrained(folder)
    (folder / "model.safetensors").unlink()
    torch.save(model.state_dict(), folder / "pytorch_model.bin")
    with pytest.raises(ModelError, match=r"model\.safetensors: the model's weights are not there"):
        LeccrEncoder.from_pretrained(folder)


@pytest.mark.parametrize("name", ["no-such-model", "./no/such/folder", "~/no-such-folder"])
def test_a_model_that_is_not_there(name: str) -> None:
    with pytest.raises(ModelError, match="No model"):
        LeccrEncoder.from_pretrained(name)


def test_a_file_is_no_model(model_folder: Path) -> None:
    with pytest.raises(ModelError, match=r"config\.json is a file"):
        LeccrEncoder.from_pretrained(model_folder / "config.json")


@pytest.mark.parametrize("device", ["gpu", "tpu", "cuda:99", "meta"])
def test_a_device_that_is_not_there(device: str, model_folder: Path) -> None:
    with pytest.raises(ModelError, match=device):
        LeccrEncoder.from_pretrained(model_folder, device=device)


def test_numbers_that_are_not_finite_never_reach_the_library(
    model_folder: Path, tmp_path: Path
) -> None:
    folder = shutil.copytree(model_folder, tmp_path / "model")
    model = LeccrModel.from_pretrained(folder)
    with torch.no_grad():
        model.slot_head.bias.fill_(float("nan"))
        model.text_head.bias.fill_(float("inf"))
    model.save_pretrained(folder)
    encoder = LeccrEncoder.from_pretrained(folder)
    with pytest.raises(ModelError, match="no finite numbers for a moment"):
        encoder.embed(encoder.look([moment()]), [None])
    with pytest.raises(ModelError, match="no finite numbers for a text"):
        encoder.embed_text(["a dog"])
