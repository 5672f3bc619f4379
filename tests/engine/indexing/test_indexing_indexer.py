"""A run over real files with a model that knows colours: nothing lost, nothing misaligned."""

from __future__ import annotations

import os
import shutil
import threading

import numpy as np
import pytest

from leccr_engine.errors import Cancelled, MediaError
from leccr_engine.indexing.indexer import Indexer, IndexSettings, IndexSummary
from leccr_engine.indexing.progress import FileFailed, Phase, Progress, RootScanned
from leccr_engine.indexing.roots import follow
from leccr_engine.indexing.watcher import Changes
from leccr_engine.library.cache_file import cache_path, open_cache
from leccr_engine.media import decode
from leccr_engine.media.formats import kind_of
from leccr_engine.types import FileState

ONE_BY_ONE = IndexSettings(batch_moments=1, read_threads=1)


@pytest.fixture
def colourful(pictures, make_photo):
    """Twelve photos, each of its own colour, among folders."""
    return [
        make_photo(pictures / f"{'abc'[n % 3]}/{n:02}.png", colour=(20 * n, 250 - 20 * n, 7 * n))
        for n in range(12)
    ]


def states(library):
    return {record.path.name: record.state for record in library.files()}


def assert_as_alone(searchable, encoder):
    """Every file has the vectors that it gets when it is decoded and encoded by itself."""
    for path, moments in searchable.items():
        media = decode(path, kind_of(path), frame_px=encoder.frame_px)
        alone = encoder.embed(encoder.look(media.moments), [m[3] or None for m in moments])
        assert [(m.start_ms, m.end_ms) for m in media.moments] == [m[:2] for m in moments]
        for (_, _, embedding, _), expected in zip(moments, alone, strict=True):
            np.testing.assert_array_equal(embedding.global_vector, expected.global_vector)
            np.testing.assert_array_equal(embedding.slot_vectors, expected.slot_vectors)
            assert embedding.described == expected.described


@pytest.mark.parametrize("batch_moments", [1, 3, 5, 100])
def test_bad_files_never_misalign_their_neighbours(
    index_folder,
    fresh_library,
    searchable,
    pictures,
    colourful,
    broken_samples,
    video_samples,
    colour_encoder,
    batch_moments,
):
    for number, broken in enumerate(broken_samples.values()):
        shutil.copy(broken, pictures / "abc"[number % 3] / f"{number:02}-bad{broken.suffix}")
    shutil.copy(video_samples["cuts"], pictures / "b" / "05-cuts.mp4")
    events = []
    summary = index_folder(events=events, settings=IndexSettings(batch_moments=batch_moments))
    assert summary.indexed == 13
    assert summary.failed == len(broken_samples)
    found = searchable()
    assert set(found) == {*colourful, pictures / "b" / "05-cuts.mp4"}
    assert len(found[pictures / "b" / "05-cuts.mp4"]) == 3
    assert_as_alone(found, colour_encoder)
    failed = {
        record.path: record.failure_reason for record in fresh_library.files(state=FileState.FAILED)
    }
    told = {event.path: event.reason for event in events if isinstance(event, FileFailed)}
    assert told == failed
    assert all(failed.values())


def test_the_model_sees_full_batches(index_folder, colourful, colour_encoder):
    index_folder(encoder=colour_encoder, settings=IndexSettings(batch_moments=4))
    assert sum(colour_encoder.batches) == 12
    assert max(colour_encoder.batches) == 4


@pytest.mark.parametrize(("looks_at_once", "seen"), [(2, 4), (5, 5), (64, 12)])
def test_a_model_that_takes_more_at_once_gets_it(
    index_folder, colourful, colour_encoder, looks_at_once, seen
):
    colour_encoder.looks_at_once = looks_at_once
    index_folder(encoder=colour_encoder, settings=IndexSettings(batch_moments=4))
    assert sum(colour_encoder.batches) == 12
    assert max(colour_encoder.batches) == seen


def test_progress_counts_every_file(index_folder, colourful, pictures):
    (pictures / "bad.jpg").write_text("no picture")
    events = []
    index_folder(events=events)
    scans = [event for event in events if isinstance(event, RootScanned)]
    assert [(scan.root, scan.new, scan.offline) for scan in scans] == [(pictures, 13, False)]
    steps = [e for e in events if isinstance(e, Progress) and e.phase is Phase.INDEX]
    assert (steps[0].done, steps[0].total) == (0, 13)
    assert (steps[-1].done, steps[-1].total, steps[-1].failed) == (13, 13, 1)
    assert [step.done for step in steps] == sorted(step.done for step in steps)


def test_running_again_does_nothing_again(index_folder, colourful, colour_encoder):
    index_folder()
    summary = index_folder(encoder=colour_encoder)
    assert colour_encoder.batches == []
    assert (summary.indexed, summary.known, summary.failed) == (0, 0, 0)


def test_copies_are_encoded_once_and_all_found(
    index_folder, searchable, pictures, make_photo, colour_encoder
):
    first = make_photo(pictures / "a.png")
    copies = [pictures / f"{name}.png" for name in ("b", "c", "z")]
    for copy in copies:
        shutil.copy(first, copy)
    summary = index_folder(encoder=colour_encoder)
    assert sum(colour_encoder.batches) == 1
    assert (summary.indexed, summary.known) == (1, 3)
    assert set(searchable()) == {first, *copies}


def test_copies_of_a_bad_file_all_fail(index_folder, fresh_library, pictures):
    for name in ("a", "b", "c"):
        (pictures / f"{name}.jpg").write_text("no picture")
    assert index_folder().failed == 3
    assert set(states(fresh_library).values()) == {FileState.FAILED}


def test_a_moved_file_is_recognised(index_folder, searchable, pictures, colourful, colour_encoder):
    index_folder()
    moved = pictures / "elsewhere.png"
    colourful[0].rename(moved)
    summary = index_folder(encoder=colour_encoder)
    assert (summary.indexed, summary.known) == (0, 1)
    assert colour_encoder.batches == []
    assert moved in searchable()
    assert colourful[0] not in searchable()


def test_cancelled_and_resumed_is_as_undisturbed(
    index_folder, fresh_library, searchable, colourful, colour_encoder
):
    cancel = threading.Event()

    class Stopping(type(colour_encoder)):
        def embed(self, tokens, descriptions):
            if len(self.batches) == 3:
                cancel.set()
            return super().embed(tokens, descriptions)

    stopped = Stopping()
    with pytest.raises(Cancelled):
        index_folder(encoder=stopped, cancel=cancel, settings=ONE_BY_ONE)
    kept = set(searchable())
    assert len(kept) == 3
    summary = index_folder(encoder=colour_encoder)
    assert summary.indexed == 9
    assert set(searchable()) == set(colourful)
    assert_as_alone(searchable(), colour_encoder)


def test_a_batch_is_one_transaction(index_folder, fresh_library, colourful):
    index_folder(settings=IndexSettings(batch_moments=4))
    # Each commit that writes vectors takes one revision.
    assert fresh_library.revision() == 3


def test_a_bug_in_the_encoder_propagates(index_folder, colourful, colour_encoder):
    class Buggy(type(colour_encoder)):
        def look(self, moments):
            raise IndexError("a bug")

    with pytest.raises(IndexError, match="a bug"):
        index_folder(encoder=Buggy())


def test_a_crash_in_one_decoder_is_that_files_failure(index_folder, fresh_library, colourful):
    def crashing(path, kind, **options):
        if path == colourful[5]:
            raise MemoryError
        return decode(path, kind, **options)

    summary = index_folder(decode=crashing)
    assert (summary.indexed, summary.failed) == (11, 1)
    (record,) = fresh_library.files(state=FileState.FAILED)
    assert record.path == colourful[5]
    assert "MemoryError" in (record.failure_reason or "")


def test_a_file_that_failed_is_tried_again(index_folder, fresh_library, colourful):
    calls = []

    def failing_once(path, kind, **options):
        calls.append(path)
        if path == colourful[5] and calls.count(path) == 1:
            raise MemoryError
        return decode(path, kind, **options)

    index_folder(decode=failing_once)
    summary = index_folder(decode=failing_once)
    assert (summary.indexed, summary.failed) == (1, 0)
    assert set(states(fresh_library).values()) == {FileState.INDEXED}


def test_many_moments_wait_within_the_limit(index_folder, searchable, pictures, video_samples):
    for number in range(4):
        clip = pictures / f"{number}.mp4"
        clip.write_bytes(video_samples["cuts"].read_bytes() + bytes(number + 1))
    settings = IndexSettings(batch_moments=2, ahead_bytes=1)
    assert index_folder(settings=settings).indexed == 4
    assert all(len(moments) == 3 for moments in searchable().values())


# ---- descriptions


def test_an_instant_describer_feeds_pass_one(
    index_folder, fresh_library, searchable, colourful, instant_describer, colour_encoder
):
    summary = index_folder(describer=instant_describer, encoder=colour_encoder)
    assert sum(colour_encoder.batches) == 12
    assert summary.described == 0
    assert fresh_library.stats().described_share == 1
    found = searchable()
    assert found[colourful[0]][0][3] == "Mostly green."
    assert_as_alone(found, colour_encoder)


def test_a_slow_describer_is_pass_two(
    index_folder, fresh_library, searchable, colourful, slow_describer, colour_encoder
):
    events = []
    summary = index_folder(describer=slow_describer, encoder=colour_encoder, events=events)
    assert (summary.indexed, summary.described) == (12, 12)
    assert fresh_library.stats().described_share == 1
    assert_as_alone(searchable(), colour_encoder)
    steps = [e for e in events if isinstance(e, Progress) and e.phase is Phase.DESCRIBE]
    assert (steps[-1].done, steps[-1].total) == (12, 12)


@pytest.mark.parametrize("instant", [True, False])
def test_descriptions_left_out_are_filled_in_later(
    index_folder,
    fresh_library,
    searchable,
    colourful,
    instant_describer,
    slow_describer,
    colour_encoder,
    instant,
):
    index_folder()
    assert fresh_library.stats().described_share == 0
    describer = instant_describer if instant else slow_describer
    assert index_folder(describer=describer).described == 12
    assert fresh_library.stats().described_share == 1
    assert_as_alone(searchable(), colour_encoder)
    assert index_folder(describer=describer).described == 0


def test_an_empty_description_counts_as_done(
    index_folder, fresh_library, colourful, instant_describer, colour_encoder
):
    class Silent(type(instant_describer)):
        def describe(self, moments, tokens):
            return [type(d)("", d.describer_id) for d in super().describe(moments, tokens)]

    index_folder(describer=Silent())
    assert index_folder(describer=Silent(), encoder=colour_encoder).described == 0
    assert colour_encoder.batches == []


def test_an_instant_describer_leaves_the_text_of_a_slow_one(
    index_folder, searchable, colourful, instant_describer, slow_describer, colour_encoder
):
    class Wordy(type(slow_describer)):
        def describe(self, moments, tokens):
            return [
                type(d)(f"A picture. {d.text}", d.describer_id)
                for d in super().describe(moments, tokens)
            ]

    index_folder(describer=Wordy(instant=False, describer_id="wordy"))
    assert index_folder(describer=instant_describer, encoder=colour_encoder).described == 0
    assert colour_encoder.batches == []
    assert searchable()[colourful[0]][0][3] == "A picture. Mostly green."


def test_a_slow_describer_replaces_the_text_of_an_instant_one(
    index_folder, searchable, colourful, instant_describer, slow_describer, colour_encoder
):
    index_folder(describer=instant_describer)
    assert index_folder(describer=slow_describer).described == 12
    assert index_folder(describer=instant_describer).described == 0
    assert_as_alone(searchable(), colour_encoder)


def test_what_a_person_wrote_stands_and_is_not_described(
    index_folder, fresh_library, searchable, colourful, instant_describer, slow_describer
):
    index_folder(describer=instant_describer)
    (digest,) = {r.content_hash for r in fresh_library.files() if r.path == colourful[0]}
    (moment,) = fresh_library.moments_of(digest, "colours@1")
    fresh_library.user.set_description(moment.id, "Our garden.")
    assert index_folder(describer=slow_describer).described == 12
    assert index_folder(describer=instant_describer).described == 0
    assert searchable()[colourful[0]][0][3] == "Our garden."


def test_a_slow_describer_sees_a_video_closely_and_is_cut_short_in_it(
    index_folder, searchable, pictures, make_video, slow_describer, colour_encoder
):
    colours = [(250, 20, 20), (20, 250, 20), (20, 20, 250), (250, 250, 20), (20, 250, 250)]
    film = make_video(pictures / "film.mp4", [(colour, 3.0) for colour in colours])
    cancel, seen = threading.Event(), []

    class Slow(type(slow_describer)):
        def describe(self, moments, tokens):
            seen.extend((moment.start_ms, len(moment.frames_to_describe)) for moment in moments)
            assert len(moments) <= self.items_at_once
            if len(seen) >= 3:
                cancel.set()
            return super().describe(moments, tokens)

    slow = Slow(instant=False, describer_id="slow", items_at_once=2, frames_to_describe=3)
    with pytest.raises(Cancelled):
        index_folder(describer=slow, cancel=cancel)
    written = [text for _, _, _, text in searchable()[film]]
    assert [text is not None for text in written] == [True] * 4 + [False]
    cancel.clear()
    assert index_folder(describer=slow).described == 1
    starts = [start for start, *_ in searchable()[film]]
    assert [start for start, _ in seen] == starts, "each moment once"
    assert {frames for _, frames in seen} == {3}
    assert_as_alone(searchable(), colour_encoder)


def test_an_instant_describer_renews_what_an_older_version_of_it_wrote(
    index_folder, fresh_library, colourful, instant_describer
):
    index_folder(describer=type(instant_describer)(describer_id="colours@1/words"))
    newer = type(instant_describer)(describer_id="colours@2/words")
    assert index_folder(describer=newer).described == 12
    (digest,) = {r.content_hash for r in fresh_library.files() if r.path == colourful[0]}
    (written,) = fresh_library.descriptions(digest)
    assert written.description.describer_id == "colours@2/words"
    other = type(instant_describer)(describer_id="paints@3/words")
    assert index_folder(describer=other).described == 0


# ---- models


def test_another_model_encodes_everything_anew_and_they_never_mix(
    index_folder, fresh_library, searchable, colourful, other_encoder, colour_encoder
):
    index_folder()
    summary = index_folder(encoder=other_encoder)
    assert summary.indexed == 12
    assert fresh_library.model_id() == "colours@2"
    assert set(searchable("colours@2")) == set(colourful)
    # Back again costs nothing: the vectors of the first one are still there.
    summary = index_folder(encoder=colour_encoder)
    assert summary.indexed == 0
    assert colour_encoder.batches == []
    assert fresh_library.model_id() == "colours@1"


def test_another_mixing_weight_makes_the_index_anew_and_nothing_else(
    index_folder, fresh_library, colourful, colour_encoder
):
    index_folder()
    revision = fresh_library.revision()
    colour_encoder.mixing_weight = 0.25
    assert index_folder(encoder=colour_encoder).indexed == 0
    assert colour_encoder.batches == []
    assert fresh_library.revision() == revision
    with open_cache(cache_path(fresh_library.folder, colour_encoder.model_id)) as (stamp, _):
        assert stamp.mixing_weight == 0.25
    assert fresh_library.check() == []


def test_the_old_model_answers_until_the_new_one_knows_everything(
    index_folder, fresh_library, searchable, colourful, pictures, make_photo, colour_encoder
):
    index_folder()
    late = make_photo(pictures / "late.png", colour=(1, 200, 1))
    seen = []

    class Watching(type(colour_encoder)):
        def embed(self, tokens, descriptions):
            seen.append((fresh_library.model_id(), set(searchable("colours@1"))))
            return super().embed(tokens, descriptions)

    summary = index_folder(encoder=Watching(model_id="colours@2"))
    assert summary.indexed == 13
    # Only the file that came since was encoded after the switch.
    assert seen == [("colours@1", set(colourful))] * 3 + [("colours@2", {*colourful})]
    assert set(searchable("colours@2")) == {*colourful, late}
    assert_as_alone(searchable("colours@2"), colour_encoder)
    assert fresh_library.check() == []


def test_a_change_of_models_goes_on_where_it_was_stopped(
    index_folder, fresh_library, searchable, colourful, other_encoder
):
    index_folder()
    cancel = threading.Event()

    class Stopping(type(other_encoder)):
        def embed(self, tokens, descriptions):
            if len(self.batches) == 5:
                cancel.set()
            return super().embed(tokens, descriptions)

    with pytest.raises(Cancelled):
        index_folder(encoder=Stopping(model_id="colours@2"), cancel=cancel, settings=ONE_BY_ONE)
    assert fresh_library.model_id() == "colours@1"
    assert set(states(fresh_library).values()) == {FileState.INDEXED}
    assert set(searchable("colours@1")) == set(colourful)
    assert len(searchable("colours@2")) == 5
    summary = index_folder(encoder=other_encoder)
    assert (summary.indexed, sum(other_encoder.batches)) == (7, 7)
    assert fresh_library.model_id() == "colours@2"
    assert_as_alone(searchable("colours@2"), other_encoder)


def test_the_old_model_can_be_kept_after_all(
    index_folder, fresh_library, searchable, colourful, pictures, make_photo, other_encoder
):
    index_folder()
    cancel = threading.Event()

    class Stopping(type(other_encoder)):
        def look(self, moments):
            cancel.set()
            return super().look(moments)

    with pytest.raises(Cancelled):
        index_folder(encoder=Stopping(model_id="colours@2"), cancel=cancel)
    late = make_photo(pictures / "late.png", colour=(1, 200, 1))
    assert index_folder().indexed == 1
    assert set(searchable("colours@1")) == {*colourful, late}
    assert fresh_library.check() == []


def test_what_the_new_model_cannot_read_any_more_does_not_hold_it_up(
    index_folder, fresh_library, searchable, colourful, other_encoder
):
    index_folder()
    status = colourful[5].stat()
    colourful[5].write_bytes(bytes(status.st_size))
    os.utime(colourful[5], ns=(status.st_atime_ns, status.st_mtime_ns))
    summary = index_folder(encoder=other_encoder)
    assert (summary.indexed, summary.failed) == (11, 1)
    assert fresh_library.model_id() == "colours@2"
    assert states(fresh_library)[colourful[5].name] is FileState.FAILED
    assert set(searchable("colours@2")) == {*colourful} - {colourful[5]}


def test_files_that_are_away_get_the_new_model_when_they_are_back(
    index_folder,
    fresh_library,
    searchable,
    colourful,
    pictures,
    make_photo,
    tmp_path,
    other_encoder,
):
    index_folder()
    other = make_photo(tmp_path / "other" / "a.png")
    away = pictures.rename(tmp_path / "drive")
    index_folder(paths=[pictures, other.parent], encoder=other_encoder)
    assert fresh_library.model_id() == "colours@2"
    assert set(searchable("colours@2")) == {other}
    away.rename(pictures)
    assert index_folder(encoder=other_encoder).indexed == 12
    assert set(searchable("colours@2")) == {*colourful, other}


def test_descriptions_feed_the_new_model_and_are_not_written_again(
    index_folder, searchable, colourful, instant_describer, slow_describer, other_encoder
):
    index_folder(describer=slow_describer)

    class Silent(type(slow_describer)):
        def describe(self, moments, tokens):
            pytest.fail("these have descriptions")

    unasked = Silent(instant=False, describer_id=slow_describer.describer_id)
    summary = index_folder(encoder=other_encoder, describer=unasked)
    assert (summary.indexed, summary.described) == (12, 0)
    found = searchable("colours@2")
    assert found[colourful[0]][0][3] == "Mostly green."
    assert_as_alone(found, other_encoder)


def test_a_library_without_vectors_takes_a_model_at_once(
    index_folder, fresh_library, pictures, other_encoder
):
    (pictures / "bad.jpg").write_text("no picture")
    index_folder()
    assert fresh_library.model_id() == "colours@1"
    index_folder(encoder=other_encoder)
    assert fresh_library.model_id() == "colours@2"


# ---- watching


def test_what_a_watcher_saw_is_taken_up_and_the_index_with_it(
    fresh_library, searchable, colourful, pictures, make_photo, colour_encoder
):
    indexer = Indexer(fresh_library, colour_encoder)
    indexer.run(follow(fresh_library, [pictures]))
    late = make_photo(pictures / "late.png", colour=(1, 200, 1))
    moved = colourful[0].rename(pictures / "moved.png")
    changed = make_photo(colourful[1], colour=(9, 9, 250), size=(70, 50))
    colourful[2].unlink()
    paths = frozenset({late, moved, changed, colourful[0], colourful[2]})
    summary = indexer.take_up(Changes(frozenset(), {pictures: paths}))
    assert (summary.indexed, summary.known) == (2, 1)
    assert set(searchable()) == {late, moved, *colourful} - {colourful[0], colourful[2]}
    assert fresh_library.check() == []


def test_an_index_without_changes_is_left_alone(
    fresh_library, library_folder, colourful, pictures, colour_encoder
):
    indexer = Indexer(fresh_library, colour_encoder)
    indexer.run(follow(fresh_library, [pictures]))
    (index,) = library_folder.glob("*.index")
    before = index.stat()
    moved = colourful[0].rename(pictures / "moved.png")
    indexer.take_up(Changes(frozenset(), {pictures: frozenset({moved, colourful[0]})}))
    after = index.stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


# ---- roots


def test_a_folder_that_is_not_there(index_folder, fresh_library, pictures):
    with pytest.raises(MediaError, match="no such folder"):
        index_folder(paths=[pictures, pictures / "nowhere"])
    assert fresh_library.roots() == []


def test_a_file_that_is_no_media_by_its_name(index_folder, fresh_library, pictures):
    (pictures / "notes.txt").write_text("milk")
    with pytest.raises(MediaError, match="nor a photo or video"):
        index_folder(paths=[pictures / "notes.txt"])
    assert fresh_library.roots() == []


def test_a_folder_inside_a_followed_one_is_looked_at_with_it(
    index_folder, fresh_library, pictures, colourful
):
    index_folder()
    index_folder(paths=[pictures / "a", pictures])
    assert [root.path for root in fresh_library.roots()] == [pictures]
    assert len(states(fresh_library)) == 12


def test_a_folder_around_a_followed_one_does_not_double_its_files(
    index_folder, fresh_library, searchable, pictures, colourful, colour_encoder
):
    index_folder(paths=[pictures / "a"])
    summary = index_folder(encoder=colour_encoder)
    assert summary.indexed == 8
    assert sorted(record.path for record in fresh_library.files()) == sorted(colourful)
    assert set(searchable()) == set(colourful)


def test_a_hidden_folder_inside_a_followed_one_is_a_root_when_asked_for(
    index_folder, fresh_library, pictures, make_photo
):
    hidden = make_photo(pictures / ".private" / "a.png")
    index_folder()
    assert states(fresh_library) == {}
    index_folder(paths=[hidden.parent])
    assert states(fresh_library) == {"a.png": FileState.INDEXED}


def test_one_file_can_be_followed(index_folder, fresh_library, colourful):
    assert index_folder(paths=[colourful[0]]).indexed == 1
    assert [root.path for root in fresh_library.roots()] == [colourful[0]]


def test_a_root_that_is_away_keeps_its_files(
    index_folder, fresh_library, searchable, pictures, colourful
):
    index_folder()
    away = pictures.rename(pictures.parent / "drive")
    events = []
    index_folder(events=events)
    assert [event.offline for event in events if isinstance(event, RootScanned)] == [True]
    assert set(states(fresh_library).values()) == {FileState.OFFLINE}
    assert searchable() == {}
    away.rename(pictures)
    summary = index_folder()
    assert summary == IndexSummary(elapsed_s=summary.elapsed_s)
    assert set(searchable()) == set(colourful)


def test_pending_files_of_a_root_that_is_away_are_left_alone(
    index_folder, fresh_library, pictures, colourful, tmp_path, make_photo
):
    cancel = threading.Event()

    class StopAfterScan(list):
        def append(self, event):
            if isinstance(event, RootScanned):
                cancel.set()

    with pytest.raises(Cancelled):
        index_folder(cancel=cancel, events=StopAfterScan())
    assert set(states(fresh_library).values()) == {FileState.PENDING}
    away = pictures.rename(tmp_path / "drive")
    other = make_photo(tmp_path / "other" / "a.png")
    summary = index_folder(paths=[other.parent])
    assert (summary.indexed, summary.failed) == (1, 0)
    away.rename(pictures)
    assert index_folder().indexed == 12


def test_deleted_files_go(index_folder, fresh_library, colourful):
    index_folder()
    colourful[0].unlink()
    shutil.rmtree(colourful[1].parent)
    index_folder()
    assert len(states(fresh_library)) == 7


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads anything")
def test_a_folder_that_may_not_be_read_keeps_its_files(
    index_folder, fresh_library, colourful, pictures
):
    index_folder()
    (pictures / "a").chmod(0)
    try:
        events = []
        index_folder(events=events)
    finally:
        (pictures / "a").chmod(0o755)
    assert len(states(fresh_library)) == 12
    (scan,) = [event for event in events if isinstance(event, RootScanned)]
    assert [entry.path for entry in scan.left_out] == [pictures / "a"]


def test_a_changed_file_is_encoded_anew(index_folder, searchable, colourful, make_photo):
    index_folder()
    before = searchable()[colourful[0]][0][2].global_vector
    make_photo(colourful[0], colour=(9, 9, 250), size=(70, 50))
    assert index_folder().indexed == 1
    assert not np.array_equal(searchable()[colourful[0]][0][2].global_vector, before)


def test_a_run_that_was_interrupted_counts_on_where_it_was(
    fresh_library, pictures, make_photo, colour_encoder
):
    for number in range(12):
        make_photo(pictures / f"{number:02}.png", colour=(20 * number, 9, 9))

    class Interruption:
        asked = False

        def is_set(self) -> bool:
            return self.asked

    interruption = Interruption()
    said: list[Progress] = []

    def hear(event):
        if isinstance(event, Progress) and event.phase is Phase.INDEX:
            said.append(event)
            interruption.asked = event.done == 4 and len(said) == 2

    indexer = Indexer(
        fresh_library,
        colour_encoder,
        settings=IndexSettings(batch_moments=4),
        on_event=hear,
        cancel=interruption,
    )
    roots = follow(fresh_library, [pictures])
    with pytest.raises(Cancelled):
        indexer.run(roots)
    interruption.asked = False
    indexer.take_up(Changes(frozenset(), {}))
    assert [(event.done, event.total) for event in said[:3]] == [(0, 12), (4, 12), (4, 12)]
    assert (said[-1].done, said[-1].total) == (12, 12)
    # The next run has its own count.
    make_photo(pictures / "new.png", colour=(9, 200, 9))
    indexer.run(roots)
    assert (said[-1].done, said[-1].total) == (1, 1)
