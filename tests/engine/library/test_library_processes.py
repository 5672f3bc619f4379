"""Several processes and one library: the lock, readers beside a writer, and kills."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from typing import TYPE_CHECKING

import pytest

from leccr_engine.errors import LibraryError
from leccr_engine.library import Library
from leccr_engine.library.vector_index import VectorIndex
from leccr_engine.types import FileState

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from tests.engine.conftest import WritePhoto

MODEL_ID = "test/model"

# A writer process: `argv` is library folder, pictures folder, number of files, what to do.
WRITER = """
import os, signal, sys
from pathlib import Path
import numpy as np
import xxhash
from leccr_engine.library import Library
from leccr_engine.library.records import IndexedFile, IndexedMoment
from leccr_engine.types import ContentHash, Embedding, FoundFile, MediaInfo, MediaKind

folder, pictures, what = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]

def look_at(path):
    stat = path.stat()
    return FoundFile(path, MediaKind.PHOTO, stat.st_size, stat.st_mtime_ns)

def indexed(found):
    digest = xxhash.xxh3_128_hexdigest(found.path.read_bytes())
    rng = np.random.default_rng(int(digest[:8], 16))
    def vectors(*shape):
        x = rng.standard_normal(shape)
        return (x / np.linalg.norm(x, axis=-1, keepdims=True)).astype(np.float16)
    moments = tuple(
        IndexedMoment(1000 * at, 1000 * at + 1000, Embedding(vectors(8), vectors(3, 8), False))
        for at in range(3)
    )
    return IndexedFile(found, ContentHash(digest), MediaInfo(found.kind, 4, 3), moments)

class KilledHalfway(list):
    def __iter__(self):
        for at, item in enumerate(super().__iter__()):
            if at == len(self) // 2:
                os.kill(os.getpid(), signal.SIGKILL)
            yield item

with Library.open(folder, create=True, write=True) as library:
    library.set_model_id("test/model", mixing_weight=0.8)
    root = library.add_root(pictures)
    found = [look_at(path) for path in sorted(pictures.iterdir())]
    if what == "die in sync":
        library.sync_root(root.id, KilledHalfway(found))
    library.sync_root(root.id, found)
    print("ready", flush=True)
    if what == "hold":
        sys.stdin.read()
    commits = 0
    while page := library.pending(limit=4):
        batch = [indexed(file) for file in page]
        commits += 1
        if what == f"die in commit {commits}":
            batch = KilledHalfway(batch)
        library.commit(batch)
        print("committed", commits, flush=True)
"""


def start_writer(folder: Path, pictures: Path, what: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", WRITER, str(folder), str(pictures), what],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )


def run_writer(folder: Path, pictures: Path, what: str) -> int:
    with start_writer(folder, pictures, what) as process:
        process.communicate()
    return process.returncode


def content_of(folder: Path) -> list[tuple[object, ...]]:
    """All that a library says, without the numbers that depend on the order of commits."""
    with Library.open(folder) as library:
        rows: list[tuple[object, ...]] = [
            (record.path, record.state, record.content_hash, record.info)
            for record in library.files()
        ]
        index = VectorIndex.open_or_rebuild(library, MODEL_ID, 0.8)
        for batch in library.embeddings_since(MODEL_ID, 0):
            records = library.moments(batch.ids.tolist())
            for at, moment_id in enumerate(batch.ids.tolist()):
                record = records[moment_id]
                rows.append(
                    (
                        record.content_hash,
                        record.start_ms,
                        record.end_ms,
                        batch.globals[at].tobytes(),
                        batch.slots[at].tobytes(),
                    )
                )
        assert index.moment_count == library.embedding_count(MODEL_ID)
        assert library.check() == []
    return sorted(rows, key=repr)


@pytest.fixture
def twelve_photos(write_photo: WritePhoto) -> Sequence[Path]:
    return [write_photo(f"{at:02}.jpg").path for at in range(12)]


def test_a_second_writer_is_told_who_holds_the_lock(
    library_folder: Path, pictures: Path, twelve_photos: Sequence[Path]
) -> None:
    with start_writer(library_folder, pictures, "hold") as holder:
        assert holder.stdout is not None
        assert holder.stdin is not None
        assert holder.stdout.readline() == "ready\n"
        with pytest.raises(
            LibraryError, match=rf"written to by process {holder.pid} on \S+, since \d{{4}}-"
        ):
            Library.open(library_folder, write=True)
        with Library.open(library_folder) as reader:
            assert len(reader.pending()) == len(twelve_photos)
        holder.kill()
        holder.communicate()
    # The file is still there, its holder is not.
    with Library.open(library_folder, write=True) as library:
        assert len(library.pending()) == len(twelve_photos)


def test_a_second_writer_in_the_same_process_is_refused_too(library_folder: Path) -> None:
    with (
        Library.open(library_folder, create=True, write=True),
        pytest.raises(LibraryError, match=f"process {os.getpid()} on"),
    ):
        Library.open(library_folder, write=True)


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_a_kill_at_any_moment_ends_in_the_same_library(
    tmp_path: Path, pictures: Path, twelve_photos: Sequence[Path]
) -> None:
    undisturbed, killed = tmp_path / "undisturbed", tmp_path / "killed"
    assert run_writer(undisturbed, pictures, "finish") == 0

    for what, whole_files in (
        ("die in sync", 0),
        ("die in commit 1", 0),
        ("die in commit 2", 4),
        ("die in commit 1", 4),
    ):
        assert run_writer(killed, pictures, what) == -signal.SIGKILL
        with Library.open(killed) as library:
            assert len(library.files(state=FileState.INDEXED)) == whole_files
            moment_count = sum(len(batch.ids) for batch in library.embeddings_since(MODEL_ID, 0))
            assert moment_count == 3 * whole_files, "no file is half there"
    assert run_writer(killed, pictures, "finish") == 0
    assert content_of(killed) == content_of(undisturbed)


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_a_kill_while_a_library_is_made_leaves_none_or_a_whole_one(library_folder: Path) -> None:
    script = (
        "import os, signal, sys\n"
        "from pathlib import Path\n"
        "from leccr_engine.library import library, storage\n"
        "storage._sync_folder = lambda folder: os.kill(os.getpid(), signal.SIGKILL)\n"
        "if sys.argv[2] == 'before':\n"
        "    Path.replace = lambda path, target: os.kill(os.getpid(), signal.SIGKILL)\n"
        "library.Library.open(Path(sys.argv[1]), create=True, write=True)\n"
    )
    for when in ("before", "after"):
        done = subprocess.run(
            [sys.executable, "-c", script, str(library_folder), when],
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
            check=False,
        )
        assert done.returncode == -signal.SIGKILL
        assert (library_folder / "library.db").exists() == (when == "after")
    with Library.open(library_folder, write=True) as library:
        assert library.check() == []


def test_readers_see_each_commit_and_are_never_locked_out(
    library_folder: Path, pictures: Path, write_photo: WritePhoto
) -> None:
    for at in range(80):
        write_photo(f"{at:03}.jpg")
    seen: set[int] = set()
    with start_writer(library_folder, pictures, "finish") as writer:
        assert writer.stdout is not None
        assert writer.stdout.readline() == "ready\n"
        # Drained on the side, so that the writer never waits for the reader.
        threading.Thread(target=writer.stdout.read, daemon=True).start()
        with Library.open(library_folder) as steady:
            while writer.poll() is None:
                with Library.open(library_folder) as fresh:
                    count = len(fresh.files(state=FileState.INDEXED))
                    assert fresh.embedding_count(MODEL_ID) >= 3 * count
                seen.add(len(steady.files(state=FileState.INDEXED)))
                time.sleep(0.002)
            assert writer.wait() == 0
            assert len(steady.files(state=FileState.INDEXED)) == 80
    assert all(count % 4 == 0 for count in seen), "a commit is seen whole"


def test_a_snapshot_is_one_state_whatever_the_writer_does(
    library: Library, library_folder: Path, pictures: Path, write_photo: WritePhoto
) -> None:
    root = library.add_root(pictures)
    with Library.open(library_folder) as reader:
        with reader.snapshot():
            assert reader.files() == []
            library.sync_root(root.id, [write_photo("a.jpg")])
            assert reader.files() == []
        assert len(reader.files()) == 1


def test_threads_take_turns(library: Library, pictures: Path, write_photo: WritePhoto) -> None:
    root = library.add_root(pictures)
    found = [write_photo(f"{at}.jpg") for at in range(20)]
    failures: list[BaseException] = []

    def use() -> None:
        try:
            for _ in range(10):
                library.sync_root(root.id, found)
                assert len(library.files()) == 20
                library.stats()
        except BaseException as error:  # noqa: BLE001 - carried to the test's thread
            failures.append(error)

    threads = [threading.Thread(target=use) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
