"""Downloads from a hub that throttles, cuts the line, lies, and refuses."""

from __future__ import annotations

import contextlib
import hashlib
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import huggingface_hub
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from leccr_engine.errors import Cancelled, ModelError
from leccr_engine.models.catalogue import CatalogueFile
from leccr_engine.models.hub import Hub, Patience
from leccr_engine.models.install import SPARE_BYTES, InstallProgress, install
from leccr_engine.models.installed import MODELS_VARIABLE, InstalledModels
from leccr_engine.models.request import ModelRequest

if TYPE_CHECKING:
    from leccr_engine.models.installed import InstalledModel

REQUEST = ModelRequest("small", "someone/some-model")
WEIGHTS = "open_clip_model.safetensors"
TAKEN = ["open_clip_config.json", WEIGHTS, "tokenizer.json"]


def pull(hub: Hub, models: InstalledModels, **options: object) -> InstalledModel:
    return install(hub.look_up(REQUEST), models, "small", **options)


def left_over(models: InstalledModels) -> list[Path]:
    return [path for path in models.folder.glob(".unfinished/*/*") if path.is_file()]


def test_it_says_first_what_a_download_is(fake_hub, hub) -> None:
    found = hub.look_up(REQUEST)
    assert sorted(file.name for file in found.files) == TAKEN
    assert found.size_bytes == sum(len(fake_hub.files[name]) for name in TAKEN)
    assert (found.licence, found.version) == ("mit", fake_hub.commit)
    assert fake_hub.downloads == []


def test_a_model_is_fetched_whole_and_remembers_its_source(fake_hub, hub, models) -> None:
    model = pull(hub, models)
    assert sorted(path.name for path in model.folder.iterdir()) == sorted([*TAKEN, "source.json"])
    for file in model.source.files:
        content = fake_hub.files[file.name]
        assert (model.folder / file.name).read_bytes() == content
        assert (file.size_bytes, file.sha256) == (
            len(content),
            hashlib.sha256(content).hexdigest(),
        )
    assert (model.source.repo, model.source.revision) == (REQUEST.repo, fake_hub.commit)
    assert models.get("small") == model
    assert left_over(models) == []


def test_progress_adds_up(fake_hub, hub, models) -> None:
    fake_hub.chunk_bytes, fake_hub.pause_s = 1 << 14, 0.002
    told: list[InstallProgress] = []
    pull(hub, models, on_progress=told.append)
    total = sum(len(fake_hub.files[name]) for name in TAKEN)
    assert {progress.total_bytes for progress in told} == {total}
    done = [progress.done_bytes for progress in told]
    assert done == sorted(done)
    assert done[-1] == total
    assert len(set(done)) > 10
    assert {progress.file for progress in told} == set(TAKEN)
    assert any(progress.checking for progress in told)


def test_the_rate_is_of_the_last_seconds_and_of_what_comes_now(fake_hub, hub, models) -> None:
    fake_hub.cuts = [100_000]
    with pytest.raises(ModelError):
        pull(Hub(endpoint=fake_hub.endpoint, patience=Patience(tries=1)), models)
    seconds = iter(range(10_000))
    told: list[InstallProgress] = []
    pull(hub, models, on_progress=told.append, clock=lambda: next(seconds))
    first = next(progress for progress in told if progress.file == WEIGHTS)
    assert first.done_bytes > 90_000
    assert first.bytes_per_s is None or first.bytes_per_s < 100
    rates = [progress.bytes_per_s for progress in told if progress.bytes_per_s]
    assert 0 < max(rates) <= 1 << 17
    known = [progress for progress in told if progress.left_s is not None]
    assert known[-1].left_s == 0


@settings(
    max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(cuts=st.lists(st.integers(0, 300_000), max_size=4))
def test_cuts_are_mended_and_nothing_is_asked_for_twice(fake_hub, tmp_path, cuts) -> None:
    fake_hub.cuts, fake_hub.asked = list(cuts), []
    patient = Hub(endpoint=fake_hub.endpoint, patience=Patience(tries=6, first_wait_s=0))
    models = InstalledModels(tmp_path / "models" / str(len(list(tmp_path.glob("models/*")))))
    model = pull(patient, models)
    assert (model.folder / WEIGHTS).read_bytes() == fake_hub.files[WEIGHTS]
    starts = [asked for asked in fake_hub.asked if asked.path == f"/cdn/{WEIGHTS}"]
    assert starts[0].range is None
    assert all(asked.range for asked in starts[1:] if starts[0].sent)
    assert sum(asked.sent for asked in starts) == len(fake_hub.files[WEIGHTS])


def test_the_next_run_asks_only_for_the_rest(fake_hub, models) -> None:
    fake_hub.cuts = [200_000]
    with pytest.raises(ModelError, match=r"breaks off.*Try again later.*--from FOLDER"):
        pull(Hub(endpoint=fake_hub.endpoint, patience=Patience(tries=1)), models)
    assert models.all() == []
    (weights,) = [path for path in left_over(models) if path.name == WEIGHTS]
    assert 0 < weights.stat().st_size <= 200_000
    have = weights.stat().st_size

    fake_hub.asked = []
    pull(Hub(endpoint=fake_hub.endpoint), models)
    (asked,) = [asked for asked in fake_hub.downloads if asked.path == f"/cdn/{WEIGHTS}"]
    assert asked.range == f"bytes={have}-"
    assert asked.sent == len(fake_hub.files[WEIGHTS]) - have
    # What was whole is not asked for again.
    assert not [asked for asked in fake_hub.downloads if asked.path.endswith("config.json")]


def test_where_ranges_are_not_known_it_starts_over(fake_hub, hub, models) -> None:
    fake_hub.cuts, fake_hub.knows_ranges = [100_000], False
    model = pull(hub, models)
    assert (model.folder / WEIGHTS).read_bytes() == fake_hub.files[WEIGHTS]


def test_another_commit_starts_over(fake_hub, hub, models) -> None:
    fake_hub.cuts = [100_000]
    with pytest.raises(ModelError):
        pull(Hub(endpoint=fake_hub.endpoint, patience=Patience(tries=1)), models)
    fake_hub.commit = "d" * 40
    fake_hub.files[WEIGHTS] = fake_hub.files[WEIGHTS][::-1]
    model = pull(hub, models)
    assert (model.folder / WEIGHTS).read_bytes() == fake_hub.files[WEIGHTS]
    assert model.source.revision == "d" * 40


def test_cancelled_it_stops_and_goes_on_later(fake_hub, models) -> None:
    fake_hub.chunk_bytes, fake_hub.pause_s = 1 << 12, 0.002
    cancel = threading.Event()

    def stop_in_the_middle(progress: InstallProgress) -> None:
        if progress.file == WEIGHTS and progress.done_bytes > 50_000:
            cancel.set()

    hub = Hub(endpoint=fake_hub.endpoint, patience=Patience(), cancel=cancel)
    with pytest.raises(Cancelled, match="run the same again"):
        pull(hub, models, on_progress=stop_in_the_middle, cancel=cancel)
    assert models.all() == []
    fake_hub.pause_s, cancel = 0, threading.Event()
    pull(Hub(endpoint=fake_hub.endpoint), models, cancel=cancel)
    assert [asked for asked in fake_hub.downloads if asked.range]


class Killed(BaseException):
    """What nothing catches."""


@settings(
    max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(after=st.integers(0, 25))
def test_ended_anywhere_there_is_no_half_model_and_the_rest_follows(
    fake_hub, hub, tmp_path, after
) -> None:
    fake_hub.chunk_bytes, fake_hub.asked = 1 << 14, []
    models = InstalledModels(tmp_path / str(len(list(tmp_path.iterdir()))))
    steps = iter(range(1000))

    def end(_: InstallProgress) -> None:
        if next(steps) == after:
            raise Killed

    with contextlib.suppress(Killed):
        pull(hub, models, on_progress=end)
    if models.all() == []:
        have = sum(path.stat().st_size for path in left_over(models))
        fake_hub.asked = []
        pull(hub, models)
        sent = sum(asked.sent for asked in fake_hub.downloads)
        assert have + sent == models.get("small").size_bytes
    for name in TAKEN:
        assert (models.get("small").folder / name).read_bytes() == fake_hub.files[name]


def test_cancelled_while_waiting_it_does_not_wait(fake_hub, models) -> None:
    fake_hub.statuses = [503] * 9
    cancel = threading.Event()
    cancel.set()
    hub = Hub(endpoint=fake_hub.endpoint, patience=Patience(first_wait_s=600), cancel=cancel)
    with pytest.raises(Cancelled):
        hub.look_up(REQUEST)


@pytest.mark.parametrize("name", [WEIGHTS, "tokenizer.json"])
def test_a_corrupt_file_is_refused_and_nothing_installed(fake_hub, hub, models, name) -> None:
    content = fake_hub.files[name]
    fake_hub.served[name] = content[:-1] + bytes([content[-1] ^ 1])
    with pytest.raises(ModelError, match=rf"{name} is not what it should be.*nothing is installed"):
        pull(hub, models)
    assert models.all() == []
    assert name not in [path.name for path in left_over(models)]
    # The good ones stay, and the bad one is fetched anew.
    fake_hub.served, fake_hub.asked = {}, []
    pull(hub, models)
    assert [asked.path.rpartition("/")[2] for asked in fake_hub.downloads[:1]] == [name]


def test_more_than_announced_is_refused(fake_hub, hub, models) -> None:
    fake_hub.served["tokenizer.json"] = b"{}" * 100
    with pytest.raises(ModelError, match="sends more than the 2 bytes"):
        pull(hub, models)
    assert models.all() == []


def test_what_the_catalogue_pins_must_be_what_the_hub_has(fake_hub, hub, models) -> None:
    good = hashlib.sha256(fake_hub.files[WEIGHTS]).hexdigest()
    config = hashlib.sha256(fake_hub.files["tokenizer.json"]).hexdigest()

    def look_up(*files: CatalogueFile) -> None:
        request = ModelRequest("small", REQUEST.repo, fake_hub.commit, files=files)
        install(hub.look_up(request), models, "small", replace=True)

    look_up(CatalogueFile(WEIGHTS, len(fake_hub.files[WEIGHTS]), good))
    look_up(CatalogueFile(WEIGHTS), CatalogueFile("tokenizer.json", sha256=config))
    assert sorted(file.name for file in models.get("small").source.files) == [
        WEIGHTS,
        "tokenizer.json",
    ]
    for pinned in (CatalogueFile(WEIGHTS, 7), CatalogueFile(WEIGHTS, sha256="0" * 64)):
        with pytest.raises(ModelError, match="not the file that the catalogue pins"):
            look_up(pinned)
    with pytest.raises(ModelError, match="SHA-256"):
        look_up(CatalogueFile("tokenizer.json", sha256="0" * 64))
    with pytest.raises(ModelError, match=r"does not have gone\.json"):
        look_up(CatalogueFile("gone.json"))


def test_a_pickle_comes_only_where_the_catalogue_names_it(fake_hub, hub, models) -> None:
    assert "open_clip_pytorch_model.bin" not in [f.name for f in hub.look_up(REQUEST).files]
    named = CatalogueFile("open_clip_pytorch_model.bin")
    found = hub.look_up(ModelRequest("small", REQUEST.repo, files=(named,)))
    assert [file.name for file in found.files] == ["open_clip_pytorch_model.bin"]
    del fake_hub.files[WEIGHTS]
    with pytest.raises(ModelError, match="no weights as safetensors"):
        hub.look_up(REQUEST)


def test_a_full_disk_is_seen_before_anything_is_fetched(fake_hub, hub, models) -> None:
    size = hub.look_up(REQUEST).size_bytes
    with pytest.raises(ModelError, match=rf"Not enough room.*{MODELS_VARIABLE}"):
        pull(hub, models, free_bytes=lambda folder: size + SPARE_BYTES - 1)
    assert fake_hub.downloads == []
    pull(hub, models, free_bytes=lambda folder: size + SPARE_BYTES)


def test_what_is_there_already_needs_no_room(fake_hub, hub, models) -> None:
    size = hub.look_up(REQUEST).size_bytes
    fake_hub.cuts = [200_000]
    with pytest.raises(ModelError):
        pull(Hub(endpoint=fake_hub.endpoint, patience=Patience(tries=1)), models)
    there = sum(path.stat().st_size for path in left_over(models))
    pull(hub, models, free_bytes=lambda folder: size - there + SPARE_BYTES)


def test_a_disk_that_fills_up_on_the_way_is_told(hub, models, monkeypatch) -> None:
    def full(self: Path, *_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(Path, "touch", full)
        with pytest.raises(ModelError, match="No space left on device"):
            pull(hub, models)
    assert models.all() == []


@pytest.mark.parametrize("status", [408, 429, 500, 503])
def test_trouble_that_passes_is_waited_for(fake_hub, hub, models, status) -> None:
    fake_hub.statuses = [status]
    found = hub.look_up(REQUEST)
    fake_hub.statuses = [status, status]
    install(found, models, "small")
    assert [model.id for model in models.all()] == ["small"]


@pytest.mark.parametrize(("status", "said"), [(429, "asked too often"), (500, "HTTP 500")])
def test_trouble_that_stays_ends_it(fake_hub, hub, status, said) -> None:
    fake_hub.statuses = [status] * 99
    with pytest.raises(ModelError, match=f"{REQUEST.repo}: .*{said}.*Try again later"):
        hub.look_up(REQUEST)
    assert len(fake_hub.asked) == 3


def test_it_waits_as_long_as_it_is_asked_to(fake_hub, monkeypatch) -> None:
    waited: list[float] = []
    cancel = threading.Event()
    monkeypatch.setattr(cancel, "wait", lambda seconds: waited.append(seconds))
    fake_hub.statuses, fake_hub.headers = [429, 429, 503], {"Retry-After": "7"}
    patience = Patience(first_wait_s=2, longest_wait_s=7.5)
    Hub(endpoint=fake_hub.endpoint, patience=patience, cancel=cancel).look_up(REQUEST)
    assert waited == [7, 7, 7.5]


@pytest.mark.parametrize(
    ("request_", "said"),
    [
        (ModelRequest("x", "someone/nothing"), "no such repository.*private.*HF_TOKEN"),
        (ModelRequest("x", "someone/some-model", "gone"), "no such revision"),
    ],
)
def test_what_is_not_there(hub, request_, said) -> None:
    with pytest.raises(ModelError, match=said):
        hub.look_up(request_)


@pytest.mark.parametrize(
    ("status", "headers", "said"),
    [
        (403, {"X-Error-Code": "GatedRepo"}, "accept their terms.*HF_TOKEN"),
        (403, {}, "does not let you.*HF_TOKEN"),
        (404, {"X-Error-Code": "EntryNotFound"}, "does not have this file any more"),
    ],
)
def test_a_file_that_may_not_be_had(fake_hub, hub, models, status, headers, said) -> None:
    found = hub.look_up(REQUEST)
    fake_hub.statuses, fake_hub.headers, fake_hub.asked = [status], headers, []
    with pytest.raises(ModelError, match=rf"{REQUEST.repo}: .*\.json: .*{said}"):
        install(found, models, "small")
    assert len(fake_hub.asked) == 1
    assert models.all() == []


def test_nobody_there(models) -> None:
    hub = Hub(endpoint="http://127.0.0.1:9", patience=Patience(tries=2, first_wait_s=0))
    with pytest.raises(ModelError, match=r"cannot be reached.*HF_ENDPOINT.*--from FOLDER"):
        hub.look_up(REQUEST)


def test_somebody_else_there(fake_hub, hub, monkeypatch) -> None:
    monkeypatch.setattr(fake_hub, "info", lambda: {"hello": "world"})
    with pytest.raises(ModelError, match=r"does not answer as a Hugging Face hub does"):
        hub.look_up(REQUEST)


@pytest.mark.parametrize("commit", ["../../elsewhere", "main", ""])
def test_a_commit_is_a_commit(fake_hub, hub, commit) -> None:
    fake_hub.commit = commit
    with pytest.raises(ModelError, match=r"does not answer as a Hugging Face hub does"):
        hub.look_up(REQUEST)


@pytest.mark.parametrize("endpoint", ["hub", "http://", "http://hub:port"])
def test_an_endpoint_that_is_no_address(endpoint) -> None:
    with pytest.raises(ModelError, match="HF_ENDPOINT"):
        Hub(endpoint=endpoint, patience=Patience(tries=1)).look_up(REQUEST)


def test_what_the_hub_would_not_call_an_id(hub) -> None:
    with pytest.raises(ModelError, match=r"'a\.\.b/c' is no hub id"):
        hub.look_up(ModelRequest("c", "a..b/c"))


def test_offline_is_offline(fake_hub, hub, monkeypatch) -> None:
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", True)
    with pytest.raises(ModelError, match=r"HF_HUB_OFFLINE is set.*--from FOLDER"):
        hub.look_up(REQUEST)
    assert fake_hub.asked == []


def test_the_token_is_for_the_hub_alone(fake_hub, hub, models, monkeypatch) -> None:
    monkeypatch.setenv("HF_TOKEN", "hf_secret")
    pull(hub, models)
    for asked in fake_hub.asked:
        expected = None if asked.host.startswith("localhost") else "Bearer hf_secret"
        assert asked.token == expected, asked


def test_a_proxy_is_gone_through(fake_hub, models, monkeypatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", fake_hub.endpoint)
    monkeypatch.setenv("NO_PROXY", "localhost")
    huggingface_hub.close_session()
    pull(Hub(endpoint="http://hub.invalid", patience=Patience(tries=1)), models)
    assert {asked.host for asked in fake_hub.asked} >= {"hub.invalid"}
