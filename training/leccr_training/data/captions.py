"""Captions in files. Owns: the forms they have there, and how long a caption may be.

The line's own form is one caption a line, `id#tag#n caption`: the id of an image or clip, with or
without its file's suffix; a tag that says what the text is (`enc` English, `enc2de` German
translated from it, `zh` Chinese); and the caption's number. A translation has the number of what it
translates. Variants that leave the tag out, or put a tab before the caption, are read too.
"""

from __future__ import annotations

import gzip
import os
import re
import zlib
from typing import TYPE_CHECKING

from leccr_training.data.files import item_id
from leccr_training.errors import DataError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

__all__ = [
    "MAX_CAPTION_WORDS",
    "Captions",
    "cut_words",
    "read_caption_file",
    "read_lines",
    "read_text",
    "write_caption_file",
]

MAX_CAPTION_WORDS = 30
"""Source: the published recipes of arXiv 2409.19961."""

Captions = dict[str, dict[int, str]]
"""By id of the item, then by number."""

_LINE = re.compile(r"(?P<id>[^#\s]+)#(?:(?P<tag>[^#\s]+)#)?(?P<number>\d+)\s+(?P<caption>\S.*)")


def cut_words(text: str, words: int) -> str:
    """Keep the first words, as whitespace parts them.

    What has no spaces, such as Chinese and Japanese, is one word here and stays whole: the
    tokenizer's own limit cuts it.
    """
    parts = text.split(maxsplit=words)
    return text if len(parts) <= words else " ".join(parts[:words])


def read_text(path: Path) -> str:
    """Read a text file, packed with gzip if its name ends in `.gz`.

    Raises:
        DataError: it cannot be read, is damaged, or is not UTF-8.
    """
    try:
        data = path.read_bytes()
        if path.suffix == ".gz":
            data = gzip.decompress(data)
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise DataError(
            f"{path}: not UTF-8 at byte {error.start}. Obtain the file again, or convert it.",
            path=path,
        ) from error
    except (gzip.BadGzipFile, EOFError, zlib.error) as error:
        raise DataError(
            f"{path}: damaged ({error}); was the download cut short? Obtain the file again.",
            path=path,
        ) from error
    except OSError as error:
        raise DataError(f"{path}: cannot be read ({error.strerror}).", path=path) from error


def read_lines(path: Path) -> list[str]:
    """Read a text file, packed with gzip if its name ends in `.gz`.

    Returns:
        Its lines without their ends. Only a newline ends a line: captions hold other characters
        that `str.splitlines` would part at.

    Raises:
        DataError: it cannot be read, is damaged, or is not UTF-8.
    """
    text = read_text(path)
    lines = [line.removesuffix("\r") for line in text.split("\n")]
    return lines[:-1] if lines[-1] == "" else lines


def read_caption_file(path: Path) -> Captions:
    """Read a file of `id#tag#n caption` lines; empty lines are passed over.

    Returns:
        The captions, items in the order of the file.

    Raises:
        DataError: a line has another form, a caption comes twice, or the file cannot be read.
    """
    captions: Captions = {}
    for number, line in enumerate(read_lines(path), start=1):
        if not line.strip():
            continue
        parts = _LINE.fullmatch(line.rstrip())
        if parts is None:
            raise DataError(
                f"{path}, line {number}: expected `id#enc#0 caption` (the tag may be any, the"
                f" number counts the item's captions, the caption is not empty), but it is"
                f" {line[:80]!r}. Correct the line, or obtain the file again.",
                path=path,
            )
        of_item = captions.setdefault(item_id(parts["id"]), {})
        caption_number = int(parts["number"])
        if caption_number in of_item:
            raise DataError(
                f"{path}, line {number}: caption {caption_number} of {parts['id']} is there"
                " already, further up. Remove one of the two.",
                path=path,
            )
        of_item[caption_number] = parts["caption"]
    return captions


def write_caption_file(path: Path, captions: Iterable[tuple[str, str, int, str]]) -> None:
    """Write a file that `read_caption_file` reads, beside the old one and then over it.

    Args:
        path: the file; its folder is made.
        captions: id, tag such as `enc2de`, number and text of each; runs of whitespace become
            single spaces.

    Raises:
        ValueError: an id or a tag that the form cannot hold, or an empty caption.
        OSError: the disk is full, or the folder cannot be written to.
    """
    text = "".join(_line(*caption) for caption in captions)
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_name(f".{path.name}.unfinished")
    try:
        with unfinished.open("w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
    except BaseException:
        unfinished.unlink(missing_ok=True)
        raise


def _line(id_: str, tag: str, number: int, text: str) -> str:
    line = f"{id_}#{tag}#{number} {' '.join(text.split())}"
    if _LINE.fullmatch(line) is None:
        raise ValueError(f"not a line of a caption file: {line!r}")
    return f"{line}\n"
