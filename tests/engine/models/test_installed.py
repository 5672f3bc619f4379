"""The models folder: what counts as a model, and that nothing is ever half."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from leccr_engine.errors import ModelError
from leccr_engine.models.installed import (
    MODELS_VARIABLE,
    InstalledFile,
    InstalledModel,
    InstalledModels,
    ModelSource,
    is_model_name,
)


@pytest.fixture
def models(tmp_path: Path) -> InstalledModels:
    return InstalledModels(tmp_path / "models")


def source_of(**contents: bytes) -> ModelSource:
    return ModelSource(
        repo="someone/some-model",
        revision="0" * 40,
        folder=None,
        licence="MIT",
        tower=None,
        files=tuple(InstalledFile(name, len(data), "00") for name, data in contents.items()),
    )


def install(models: InstalledModels, model_id: str, weights: bytes = b"weights") -> InstalledModel:
    with models.changing(model_id):
        folder = models.unfinished(model_id, "1")
        (folder / "weights").write_bytes(weights)
        return models.finish(folder, model_id, source_of(weights=weights))


def test_the_folder_is_the_users_or_the_one_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("platformdirs.user_data_path", lambda *_, **__: Path("/data"))
    monkeypatch.delenv(MODELS_VARIABLE, raising=False)
    assert InstalledModels.of_user().folder == Path("/data/models")
    monkeypatch.setenv(MODELS_VARIABLE, "/elsewhere")
    assert InstalledModels.of_user().folder == Path("/elsewhere")


def test_without_a_folder_there_are_no_models(models: InstalledModels) -> None:
    assert models.all() == []
    assert models.find("any") is None
    with pytest.raises(ModelError, match=r"'any' is not installed.*models list"):
        models.get("any")


def test_a_finished_model_is_found(models: InstalledModels) -> None:
    made = install(models, "b")
    install(models, "a")
    assert [model.id for model in models.all()] == ["a", "b"]
    assert models.get("b") == made
    assert made.size_bytes == len(b"weights")
    assert (made.folder / "weights").read_bytes() == b"weights"


def test_an_unfinished_one_is_none_and_waits_for_the_next_try(models: InstalledModels) -> None:
    with models.changing("a"):
        (models.unfinished("a", "1") / "weights").write_bytes(b"wei")
    assert models.all() == []
    with models.changing("a"):
        assert (models.unfinished("a", "1") / "weights").read_bytes() == b"wei"
        # Of another commit nothing is kept.
        assert list(models.unfinished("a", "2").iterdir()) == []
        assert list(models.unfinished("a", "1").iterdir()) == []


def test_what_does_not_belong_to_it_is_left_out(models: InstalledModels) -> None:
    with models.changing("a"):
        folder = models.unfinished("a", "1")
        (folder / "stray").mkdir()
        (folder / "stray" / "file").touch()
        (folder / "weights").touch()
        made = models.finish(folder, "a", source_of(weights=b""))
    assert sorted(path.name for path in made.folder.iterdir()) == ["source.json", "weights"]


@pytest.mark.parametrize("content", [None, b"", b"{", b"[]", b'{"repo": "x"}'])
def test_a_folder_without_a_source_is_no_model(
    models: InstalledModels, content: bytes | None
) -> None:
    folder = models.folder / "a"
    folder.mkdir(parents=True)
    if content is not None:
        (folder / "source.json").write_bytes(content)
    assert models.find("a") is None
    assert models.all() == []


def test_a_source_of_a_later_version_is_read(models: InstalledModels) -> None:
    folder = install(models, "a").folder
    fields = json.loads((folder / "source.json").read_text())
    (folder / "source.json").write_text(json.dumps(fields | {"signature": "?"}))
    assert models.get("a").source == source_of(weights=b"weights")


def test_a_new_one_takes_the_place_of_the_old(models: InstalledModels) -> None:
    install(models, "a", b"old")
    install(models, "a", b"new")
    assert (models.get("a").folder / "weights").read_bytes() == b"new"
    assert [path.name for path in models.folder.glob(".unfinished/*") if path.is_dir()] == []


def test_killed_between_the_renames_the_old_one_is_back(
    models: InstalledModels, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(models, "a", b"old")
    rename = Path.rename

    def killed(self: Path, target: Path) -> Path:
        if "@" in self.name:
            raise KeyboardInterrupt
        return rename(self, target)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "rename", killed)
        with pytest.raises(KeyboardInterrupt):
            install(models, "a", b"new")
    assert not (models.folder / "a").exists()

    assert [model.id for model in InstalledModels(models.folder).all()] == ["a"]
    assert (models.get("a").folder / "weights").read_bytes() == b"old"


def test_a_full_disk_leaves_the_old_one(
    models: InstalledModels, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(models, "a", b"old")
    rename = Path.rename

    def full(self: Path, target: Path) -> Path:
        if "@" in self.name:
            raise OSError(28, "No space left on device")
        return rename(self, target)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "rename", full)
        with pytest.raises(ModelError, match=f"No space left.*{MODELS_VARIABLE}"):
            install(models, "a", b"new")
    assert (models.get("a").folder / "weights").read_bytes() == b"old"


def test_removing(models: InstalledModels) -> None:
    install(models, "a")
    install(models, "b")
    with models.changing("a"):
        models.unfinished("a", "2")
    models.remove("a")
    assert [model.id for model in models.all()] == ["b"]
    assert [path.name for path in models.folder.glob(".unfinished/*") if path.is_dir()] == []
    with pytest.raises(ModelError, match="not installed"):
        models.remove("a")
    with pytest.raises(ModelError, match="ships with the program and stays"):
        models.remove("leccr-mini")


def test_killed_while_deleting_it_stays_deleted(
    models: InstalledModels, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(models, "a")

    def killed(_: Path) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr("shutil.rmtree", killed)
        with pytest.raises(KeyboardInterrupt):
            models.remove("a")
    assert models.all() == []
    install(models, "a", b"new")
    assert (models.get("a").folder / "weights").read_bytes() == b"new"


def test_one_at_a_time(models: InstalledModels) -> None:
    other = InstalledModels(models.folder)
    with models.changing("a"):
        with other.changing("b"):
            pass
        with pytest.raises(ModelError, match="Another leccr-desktop is changing the model 'a'"):
            install(other, "a")
    install(other, "a")


@pytest.mark.parametrize("name", ["", ".", "..", ".hidden", "a/b", "a b", "../a", "-x"])
def test_what_is_no_name(models: InstalledModels, name: str) -> None:
    assert not is_model_name(name)
    assert models.find(name) is None
    with pytest.raises(ModelError, match="cannot be a model's name"):
        models.refuse_taken(name)


def test_a_taken_name_is_refused(models: InstalledModels) -> None:
    models.refuse_taken("a")
    install(models, "a")
    with pytest.raises(ModelError, match=r"'a' is installed already.*models remove a"):
        models.refuse_taken("a")
    models.refuse_taken("a", replace=True)
    with pytest.raises(ModelError, match="ships with the program"):
        models.refuse_taken("leccr-mini", replace=True)


@pytest.mark.parametrize(
    ("config", "is_leccr"),
    [('{"model_type": "leccr"}', True), ('{"model_type": "clip"}', False), ("[", False), (None, 0)],
)
def test_whether_it_is_a_leccr_model(
    models: InstalledModels, config: str | None, is_leccr: bool
) -> None:
    model = install(models, "a")
    if config is not None:
        (model.folder / "config.json").write_text(config)
    assert model.is_leccr == is_leccr


def test_a_models_folder_that_is_a_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "models").touch()
    with pytest.raises(ModelError, match=r"models folder .*models does not allow it"):
        install(InstalledModels(tmp_path / "models"), "a")
