"""The reader: what becomes of one file, whatever its decoder does."""

from __future__ import annotations

import threading
from dataclasses import replace
from types import FunctionType

import numpy as np
import pytest

from leccr_engine.errors import MediaError
from leccr_engine.indexing.reader import (
    DecodedFile,
    FrameSettings,
    MovingFile,
    Reader,
    RecognisedFile,
    TwinFile,
    UnreadableFile,
)
from leccr_engine.library.records import KnownContent
from leccr_engine.media.identity import content_hash
from leccr_engine.types import DecodedMedia, MediaInfo, MediaKind, Moment

MEDIA = DecodedMedia(
    MediaInfo(MediaKind.PHOTO, 4, 3), (Moment(0, 0, np.zeros((1, 3, 4, 3), np.uint8)),)
)


def settings(decode=lambda path, kind, **options: MEDIA):
    return FrameSettings(decode, frame_px=64, frames_per_moment=1)


def reader(decode=lambda path, kind, **options: MEDIA, *, known=()):
    return Reader(
        settings(decode),
        is_known=lambda digest: digest in known,
        hash_content=content_hash,
    )


def raising(error):
    def decode(path, kind, **options):
        raise error

    return decode


def test_a_new_file_is_decoded(write_photo):
    found = write_photo("a.jpg")
    assert reader().read(found) == DecodedFile(found, content_hash(found.path), MEDIA)


def test_a_known_content_is_not_decoded(write_photo):
    found = write_photo("a.jpg")
    digest = content_hash(found.path)
    outcome = reader(raising(RuntimeError("decoded")), known={digest}).read(found)
    assert outcome == RecognisedFile(found, digest)


def test_two_files_of_one_content_are_decoded_once(write_photo):
    first, second = write_photo("a.jpg", b"same"), write_photo("b.jpg", b"same")
    known = set()
    one = reader(known=known)
    decoded = one.read(first)
    assert isinstance(decoded, DecodedFile)
    assert one.read(second) == TwinFile(second)
    known.add(decoded.content_hash)  # the commit
    one.let_go(decoded.content_hash)
    assert one.read(second) == RecognisedFile(second, decoded.content_hash)


def test_only_one_thread_gets_a_content(write_photo):
    files = [write_photo(f"{number}.jpg", b"same") for number in range(8)]
    one = reader()
    outcomes = []
    barrier = threading.Barrier(len(files))

    def read(found):
        barrier.wait()
        outcomes.append(one.read(found))

    threads = [threading.Thread(target=read, args=(found,)) for found in files]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sum(isinstance(outcome, DecodedFile) for outcome in outcomes) == 1
    assert sum(isinstance(outcome, TwinFile) for outcome in outcomes) == 7


def test_a_twin_has_its_turn_when_the_first_one_fails(write_photo):
    first, second = write_photo("a.jpg", b"same"), write_photo("b.jpg", b"same")
    one = reader(raising(MediaError(first.path, "It is cut off.")))
    assert one.read(first) == UnreadableFile(first, "It is cut off.")
    assert one.read(second) == UnreadableFile(second, "It is cut off.")


@pytest.mark.parametrize(
    ("error", "named"),
    [
        (MemoryError(), "MemoryError"),
        (RuntimeError("broken table"), "RuntimeError: broken table"),
        (ZeroDivisionError(), "ZeroDivisionError"),
        (TypeError("a codec's own"), "TypeError: a codec's own"),
    ],
)
def test_what_a_codec_raises_is_a_reason(write_photo, error, named):
    outcome = reader(raising(error)).read(write_photo("a.jpg"))
    assert isinstance(outcome, UnreadableFile)
    assert named in outcome.reason


def test_a_programming_error_in_the_engine_is_no_reason(write_photo):
    # The same function, as if it stood in the engine.
    ours = FunctionType(
        (lambda path, kind, **options: path.no_such_attribute).__code__,
        {"__name__": "leccr_engine.media.photos"},
    )
    with pytest.raises(AttributeError, match="no_such_attribute"):
        reader(ours).read(write_photo("a.jpg"))


def test_an_empty_file_has_a_reason(write_photo):
    found = write_photo("a.jpg")
    found.path.write_bytes(b"")
    empty = type(found)(found.path, found.kind, 0, found.path.stat().st_mtime_ns)
    outcome = reader().read(empty)
    assert isinstance(outcome, UnreadableFile)
    assert "empty" in outcome.reason


def test_a_file_that_vanished_waits_for_the_next_scan(write_photo):
    found = write_photo("a.jpg")
    found.path.unlink()
    assert reader().read(found) == MovingFile(found)


def test_a_file_that_changes_while_it_is_read_waits_for_the_next_scan(write_photo):
    found = write_photo("a.jpg")

    def decode(path, kind, **options):
        path.write_bytes(b"other bytes, and more of them")
        return MEDIA

    one = reader(decode)
    assert one.read(found) == MovingFile(found)
    # ... and does not keep others from the content it had.
    again = write_photo("b.jpg", b"a.jpg")
    assert isinstance(reader().read(again), DecodedFile)


def test_a_content_is_read_again_only_from_a_file_that_still_holds_it(write_photo):
    found = write_photo("a.jpg")
    content = KnownContent(content_hash(found.path), found.path, found.kind)
    assert reader().read_again(content, settings()).media is MEDIA
    found.path.write_bytes(b"something else")
    assert reader().read_again(content, settings()).media is None
    found.path.unlink()
    assert reader().read_again(content, settings()).media is None


def test_a_content_is_read_again_with_the_frames_that_are_asked_for(write_photo):
    found = write_photo("a.jpg")
    content = KnownContent(content_hash(found.path), found.path, found.kind)
    asked = []
    frames = settings(lambda path, kind, **options: asked.append(options) or MEDIA)
    reader().read_again(content, replace(frames, frames_to_describe=8))
    assert asked == [{"frame_px": 64, "frames_per_moment": 1, "frames_to_describe": 8}]
