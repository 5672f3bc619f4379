"""Caption files: what is written is read, the forms in the wild, broken lines and damaged files."""

from __future__ import annotations

import gzip
import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leccr_training.data.captions import (
    cut_words,
    read_caption_file,
    read_lines,
    write_caption_file,
)
from leccr_training.errors import DataError

IDS = st.from_regex(r"[A-Za-z0-9_-]{1,12}", fullmatch=True)
# What UTF-8 holds, without what ends a line of the file.
TEXTS = st.text(st.characters(exclude_categories=["Cs"])).filter(lambda text: text.split())


@given(st.dictionaries(IDS, st.lists(TEXTS, min_size=1, max_size=5), max_size=5))
def test_what_is_written_is_read(captions: dict[str, list[str]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "TextData" / "train_enc.caption.txt"
        write_caption_file(
            path,
            (
                (f"{each}.jpg", "enc", n, s)
                for each, texts in captions.items()
                for n, s in enumerate(texts)
            ),
        )
        read = read_caption_file(path)
        assert [entry.name for entry in path.parent.iterdir()] == [path.name]
    assert list(read) == list(captions)
    assert read == {
        each: {number: " ".join(text.split()) for number, text in enumerate(texts)}
        for each, texts in captions.items()
    }


def test_forms_in_the_wild(tmp_path: Path) -> None:
    path = tmp_path / "captions.txt"
    path.write_bytes(
        "\ufeff1.jpg#enc#0 A dog # runs. \r\n"
        "\n"
        "1.jpg#enc#1 Two\u2028lines\n"
        "yBsSqb4orpw_000000_000010#enc2zh#5 一只狗\n"
        "video7.mp4#0 A clip\n"
        "COCO_val2014_000000436508#0\t一只猫".encode()
    )
    assert read_caption_file(path) == {
        "1": {0: "A dog # runs.", 1: "Two\u2028lines"},
        "yBsSqb4orpw_000000_000010": {5: "一只狗"},
        "video7": {0: "A clip"},
        "COCO_val2014_000000436508": {0: "一只猫"},
    }


@pytest.mark.parametrize(
    "broken", ["1.jpg A dog", "1.jpg#enc# A dog", "1.jpg#enc#x A dog", "1.jpg#enc#0 ", "#enc#0 A"]
)
def test_a_broken_line_is_named(tmp_path: Path, broken: str) -> None:
    path = tmp_path / "train_enc.caption.txt"
    path.write_text(f"0.jpg#enc#0 A cat\n{broken}\n")
    with pytest.raises(
        DataError, match=r"train_enc\.caption\.txt, line 2: expected `id#enc#0"
    ) as c:
        read_caption_file(path)
    assert c.value.path == path
    assert repr(broken) in str(c.value)


def test_a_caption_that_comes_twice_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "captions.txt"
    path.write_text("1#enc#0 A dog\n1#enc#0 A cat\n")
    with pytest.raises(DataError, match="line 2: caption 0 of 1 is there already"):
        read_caption_file(path)


def test_lines_of_packed_and_plain_files(tmp_path: Path) -> None:
    text = "Ein Hund\u0085läuft\n\nEine Katze\n"
    (tmp_path / "a.de").write_text(text, encoding="utf-8", newline="\n")
    (tmp_path / "a.de.gz").write_bytes(gzip.compress(text.encode()))
    expected = ["Ein Hund\u0085läuft", "", "Eine Katze"]
    assert read_lines(tmp_path / "a.de") == read_lines(tmp_path / "a.de.gz") == expected


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.txt", b"M\xe4dchen", "not UTF-8 at byte 1"),
        ("a.gz", gzip.compress(b"A dog\n" * 99)[:-9], "damaged"),
        ("b.gz", b"A dog", "damaged"),
    ],
)
def test_a_damaged_file_is_named(tmp_path: Path, name: str, content: bytes, said: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(DataError, match=said) as caught:
        read_lines(path)
    assert str(path) in str(caught.value)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="No such file"):
        read_lines(tmp_path / "a.txt")


@pytest.mark.parametrize(("item", "text"), [("1", " \n"), ("a b", "A dog"), ("a#b", "A dog")])
def test_what_the_form_cannot_hold_is_not_written(tmp_path: Path, item: str, text: str) -> None:
    path = tmp_path / "captions.txt"
    write_caption_file(path, [("1", "enc", 0, "A cat")])
    with pytest.raises(ValueError, match="not a line"):
        write_caption_file(path, [("1", "enc", 0, "A dog"), (item, "enc", 1, text)])
    assert read_caption_file(path) == {"1": {0: "A cat"}}


@given(st.lists(st.sampled_from(["a", "dog", "runs", "犬"]), max_size=40), st.integers(1, 40))
def test_words_are_cut_at_whitespace(words: list[str], limit: int) -> None:
    assert cut_words(" ".join(words), limit) == " ".join(words[:limit])


def test_a_text_without_spaces_stays_whole() -> None:
    assert cut_words("犬" * 100, 30) == "犬" * 100
