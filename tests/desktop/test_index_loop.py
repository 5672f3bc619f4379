"""The loop of `index`: what it does next, what holds it up. A real library, a colour as model."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass
from types import SimpleNamespace

import numpy as np
import pytest

from leccr_desktop.cli import index_loop
from leccr_desktop.cli.index_loop import IndexLoop
from leccr_desktop.cli.index_requests import IndexRequests
from leccr_engine.indexing.indexer import Indexer, IndexSettings
from leccr_engine.indexing.progress import RootScanned
from leccr_engine.indexing.roots import follow
from leccr_engine.library import Library
from leccr_engine.types import Embedding, FileState

WAIT_S = 30.0


@dataclass
class MeanColour:
    """The least that can index; slow on demand."""

    model_id: str = "mean@1"
    mixing_weight: float = 0.5
    frame_px: int = 32
    frames_per_moment: int = 1
    looks_at_once: int = 1
    gate: threading.Event | None = None

    def look(self, moments):
        if self.gate is not None:
            self.gate.wait(WAIT_S)
        return [moment.frames.reshape(-1, 3).mean(axis=0) for moment in moments]

    def embed(self, tokens, descriptions):
        vectors = [(token + 1) / np.linalg.norm(token + 1) for token in tokens]
        return [
            Embedding(vector.astype(np.float16), np.stack([vector.astype(np.float16)]), False)
            for vector in vectors
        ]


class Report:
    """Notes what is said."""

    def __init__(self):
        self.said: list[tuple] = []

    def event(self, event):
        if isinstance(event, RootScanned):
            self.said.append(("scan", event.root.name, event.offline))

    def standing(self, standing):
        self.said.append((standing,))

    def refused(self, path, reason):
        self.said.append(("refused", path.name))

    def done(self, summary, *, cancelled, watching):
        self.said.append(("done", summary.indexed))


class Running:
    """A loop at work on a thread of its own, and what one may see of it."""

    def __init__(self, library, encoder, roots, *, paused=False):
        self.library = library
        self.report = Report()
        self.requests = IndexRequests()
        self.stop = threading.Event()
        self.loaded = 0

        def make_indexer(*, on_event, cancel):
            self.loaded += 1
            return Indexer(
                library,
                encoder,
                settings=IndexSettings(batch_moments=1),
                on_event=on_event,
                cancel=cancel,
            )

        loop = IndexLoop(
            library,
            roots,
            make_indexer=make_indexer,
            report=self.report,
            stop=SimpleNamespace(event=self.stop),
            requests=self.requests,
            watch=True,
            paused=paused,
        )
        self.thread = threading.Thread(target=loop.run)
        self.thread.start()

    def ask(self, line):
        self.requests.hear(line.encode())

    def wait(self, said):
        end = time.monotonic() + WAIT_S
        while said not in self.report.said:
            assert self.thread.is_alive(), "it ended"
            assert time.monotonic() < end, f"{said} was never said: {self.report.said}"
            time.sleep(0.01)

    def wait_for(self, condition):
        end = time.monotonic() + WAIT_S
        while not condition():
            assert time.monotonic() < end, f"never: {self.report.said}"
            time.sleep(0.01)

    @property
    def count(self):
        return self.library.stats().count(state=FileState.INDEXED)

    def end(self):
        self.stop.set()
        self.thread.join(WAIT_S)
        assert not self.thread.is_alive()


@pytest.fixture
def start(tmp_path, make_photo, monkeypatch):
    monkeypatch.setattr(index_loop, "WAIT_S", 0.05)
    for number in range(4):
        make_photo(tmp_path / "one" / f"{number}.png", colour=(50 * number, 9, 9))
    make_photo(tmp_path / "two" / "green.png", colour=(9, 200, 9))
    running = []
    with Library.open(tmp_path / "library", create=True, write=True) as library:

        def start(*, gate=None, **options):
            roots = follow(library, [tmp_path / "one"])
            running.append(Running(library, MeanColour(gate=gate), roots, **options))
            return running[-1]

        yield start
        for each in running:
            each.end()


def test_it_indexes_watches_and_takes_up_another_folder(start, tmp_path):
    loop = start()
    loop.wait(("watching",))
    assert loop.count == 4
    loop.ask(f'{{"do": "follow", "paths": ["{(tmp_path / "two").as_posix()}"]}}')
    loop.wait_for(lambda: loop.count == 5)
    loop.ask('{"do": "follow", "paths": ["/there is no such folder"]}')
    loop.wait(("refused", "there is no such folder"))


def test_a_pause_interrupts_and_loses_nothing(start):
    gate = threading.Event()
    loop = start(gate=gate)
    loop.wait(("scan", "one", False))
    loop.ask('{"do": "pause"}')
    gate.set()
    loop.wait(("paused",))
    assert loop.count < 4, "it did not wait for the end"
    loop.ask('{"do": "resume"}')
    loop.wait_for(lambda: loop.count == 4)
    assert loop.loaded == 2, "a process that only waits keeps no model"


def test_one_that_starts_paused_loads_nothing_but_follows(start, tmp_path):
    loop = start(paused=True)
    loop.wait(("paused",))
    loop.ask(f'{{"do": "follow", "paths": ["{(tmp_path / "two").as_posix()}"]}}')
    loop.wait_for(lambda: len(loop.library.roots()) == 2)
    assert loop.loaded == 0
    loop.ask('{"do": "resume"}')
    loop.wait_for(lambda: loop.count == 5)


def test_patterns_and_forgotten_folders_are_taken_up(start, tmp_path):
    loop = start()
    loop.wait(("watching",))
    one = (tmp_path / "one").as_posix()
    loop.ask(f'{{"do": "exclude", "path": "{one}", "patterns": ["0.png"]}}')
    loop.wait_for(lambda: loop.count == 3)
    loop.ask(f'{{"do": "forget", "paths": ["{one}"]}}')
    loop.wait_for(lambda: loop.count == 0)
    assert loop.library.roots() == []


def test_a_folder_that_vanishes_is_offline_and_goes_on_by_itself(start, tmp_path, make_photo):
    loop = start()
    loop.wait(("watching",))
    (tmp_path / "one").rename(tmp_path / "away")
    loop.wait(("scan", "one", True))
    loop.wait_for(lambda: loop.library.work()[0].is_offline)
    make_photo(tmp_path / "away" / "new.png", colour=(9, 9, 200))
    (tmp_path / "away").rename(tmp_path / "one")
    loop.wait_for(lambda: loop.count == 5)


def test_failed_files_are_tried_again_on_demand(start, tmp_path, make_photo):
    torn = tmp_path / "one" / "torn.png"
    torn.write_text("no picture")
    loop = start()
    loop.wait(("watching",))
    passes = loop.report.said.count(("done", 0))
    loop.ask(f'{{"do": "retry", "paths": ["{torn.as_posix()}"]}}')
    loop.wait_for(lambda: loop.report.said.count(("done", 0)) == passes + 1)
    assert loop.library.work()[0].failed == 1


def test_a_model_that_nobody_needs_is_given_up(start, tmp_path, make_photo, monkeypatch):
    monkeypatch.setattr(index_loop, "MODEL_KEPT_S", 0.0)
    loop = start()
    loop.wait(("watching",))
    time.sleep(0.2)
    make_photo(tmp_path / "one" / "new.png", colour=(9, 9, 200))
    loop.wait_for(lambda: loop.count == 5)
    assert loop.loaded == 2


@pytest.mark.parametrize(
    "line", ["", "{", "[]", '{"do": "dance"}', '{"do": "follow"}', '{"do": "retry", "paths": 3}']
)
def test_what_is_no_request_is_passed_over(line):
    requests = IndexRequests()
    requests.hear(line.encode())
    assert not requests.waiting
