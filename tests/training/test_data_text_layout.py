"""The text layout of NRCCR and LECCR: its names, and what of it is taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from leccr_training.data import text_layout
from leccr_training.data.captions import write_caption_file
from leccr_training.errors import DataError

if TYPE_CHECKING:
    from pathlib import Path


def put(path: Path, tag: str = "enc") -> Path:
    write_caption_file(path, [("1.jpg", tag, 0, "A dog")])
    return path


def test_training_captions_are_found_with_their_translations(tmp_path: Path) -> None:
    text = tmp_path / "multi30k" / "TextData"
    english = put(text / "Flickr30ktrain_enc.caption.txt")
    german = put(text / "Flickr30ktrain_google_enc2de.caption.txt", "enc2de")
    put(text / "Flickr30ktrain_google_enc2de2enc.caption.txt", "enc2de2enc")
    put(text / "multi30ktrain_google_enc2fr.caption.txt", "enc2fr")
    files = text_layout.find_training(tmp_path, "Flickr30k", ["de"])
    assert files is not None
    assert (files.english, files.translations) == (english, {"de": german})
    assert files.read_translations() == {"de": {"1": {0: "A dog"}}}
    assert text_layout.find_training(tmp_path, "Flickr30k", ["de", "fr"]) is None


def test_english_may_go_without_a_tag_and_without_a_folder(tmp_path: Path) -> None:
    english = put(tmp_path / "msrvtt10kcntrain.caption.txt")
    assert text_layout.find_english(tmp_path, "msrvtt10kcn") == english
    files = text_layout.find_training(tmp_path, "msrvtt10kcn", [])
    assert files == text_layout.TrainingFiles(english, {})
    assert text_layout.find_training(tmp_path, "vatex", []) is None


def test_a_translation_is_written_where_it_is_found(tmp_path: Path) -> None:
    path = text_layout.translation_path(tmp_path, "vatex", "zh", "facebook/nllb_200")
    assert path == tmp_path / "TextData" / "vatextrain_facebook-nllb-200_enc2zh.caption.txt"
    put(path, "enc2zh")
    files = text_layout.find_training(tmp_path, "vatex", ["zh"])
    assert files == text_layout.TrainingFiles(None, {"zh": path})

    english = put(tmp_path / "vatex" / "TextData" / "vatextrain_enc.caption.txt")
    beside = text_layout.translation_path(tmp_path, "vatex", "zh", "opus")
    assert beside == english.with_name("vatextrain_opus_enc2zh.caption.txt")
    put(beside, "enc2zh")
    with pytest.raises(DataError, match="Which translations into 'zh'"):
        text_layout.find_training(tmp_path, "vatex", ["zh"])


@pytest.mark.parametrize("folder", ["img_id", "video_id", "FeatureData"])
def test_lists_of_items_are_the_collection_s_own(tmp_path: Path, folder: str) -> None:
    other = tmp_path / "mscoco" / "img_id" / "val_id.txt"
    other.parent.mkdir(parents=True)
    other.write_text("9\n")
    caption_file = put(tmp_path / "multi30k" / "TextData" / "multi30kval_de.caption.txt")
    assert text_layout.read_ids(caption_file, "val_id.txt") is None
    path = tmp_path / "multi30k" / folder / "val_id.txt"
    path.parent.mkdir()
    path.write_text("2.jpg\n1\n\n")
    assert text_layout.read_ids(caption_file, "zh_val_id.txt", "val_id.txt") == ["2", "1"]
