"""`start`: what it takes when nobody says, and whether a window could be seen."""

from __future__ import annotations

import sys
import unicodedata
from importlib.util import find_spec
from types import ModuleType

import pytest

from leccr_desktop.cli.sample_photos import (
    EVERYDAY_QUERIES,
    PHOTOS,
    SAMPLE_QUERIES,
    make_sample_folder,
)
from leccr_desktop.cli.start import has_display
from leccr_engine.errors import LeccrError


@pytest.fixture
def no_display(monkeypatch):
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def window(monkeypatch):
    """A stand-in for the window that keeps what it was opened with."""
    opened = {}
    module = ModuleType("leccr_desktop.window.app")
    module.run = lambda library, **options: opened.update(library=library, **options) or 7
    monkeypatch.setitem(sys.modules, "leccr_desktop.window.app", module)
    return opened


def run_main(monkeypatch, *arguments):
    from leccr_desktop.__main__ import main

    monkeypatch.setattr("sys.argv", ["leccr-desktop", *map(str, arguments)])
    with pytest.raises(SystemExit) as stop:
        main()
    return stop.value.code


def test_no_command_opens_the_window(window, monkeypatch, tmp_path):
    assert run_main(monkeypatch, "--library", tmp_path) == 7
    assert window == {"library": tmp_path, "query": "", "hidden": False, "settings_file": None}


def test_the_window_may_begin_hidden_or_with_a_query(window, monkeypatch, tmp_path):
    options = ("--query", "ein Hund", "--hidden", "--settings", tmp_path / "s.ini")
    run_main(monkeypatch, "--library", tmp_path, *options)
    assert window["query"] == "ein Hund"
    assert window["hidden"] is True
    assert window["settings_file"] == tmp_path / "s.ini"


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there always is one")
def test_a_display_is_what_the_environment_names(no_display, monkeypatch):
    assert not has_display()
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert has_display()
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert not has_display()


def test_with_a_display_the_window_opens_on_the_folder(
    no_display, window, monkeypatch, tmp_path, make_photo
):
    monkeypatch.setenv("DISPLAY", ":0")
    folder = make_photo(tmp_path / "photos" / "a.jpg").parent
    assert run_main(monkeypatch, "start", folder, "--library", tmp_path / "library") == 7
    assert window == {"library": tmp_path / "library", "folders": [folder]}


def test_without_a_folder_it_takes_the_pictures(
    no_display, window, monkeypatch, tmp_path, make_photo
):
    monkeypatch.setenv("DISPLAY", ":0")
    pictures = make_photo(tmp_path / "Pictures" / "a.jpg").parent
    monkeypatch.setattr("platformdirs.user_pictures_path", lambda: pictures)
    run_main(monkeypatch, "start")
    assert window["folders"] == [pictures]


@pytest.mark.parametrize("there", [True, False])
def test_without_pictures_it_takes_sample_photos(
    no_display, window, monkeypatch, tmp_path, there, capsys
):
    pytest.importorskip("skimage")
    monkeypatch.setenv("DISPLAY", ":0")
    pictures = tmp_path / "Pictures"
    if there:
        pictures.mkdir()
    monkeypatch.setattr("platformdirs.user_pictures_path", lambda: pictures)
    monkeypatch.setattr("platformdirs.user_cache_path", lambda *a, **o: tmp_path / "cache")
    run_main(monkeypatch, "start")
    (folder,) = window["folders"]
    assert sorted(path.name for path in folder.iterdir()) == sorted(PHOTOS)
    assert str(pictures) in capsys.readouterr().out


def test_sample_photos_are_photos(tmp_path):
    pytest.importorskip("skimage")
    from leccr_engine.media import decode
    from leccr_engine.types import MediaKind

    for path in make_sample_folder(tmp_path / "samples").iterdir():
        assert decode(path, MediaKind.PHOTO).moments


def test_without_scikit_image_it_says_what_to_do(monkeypatch, tmp_path):
    monkeypatch.setattr(
        "leccr_desktop.cli.sample_photos.find_spec",
        lambda name: None if name == "skimage" else find_spec(name),
    )
    with pytest.raises(LeccrError, match="start FOLDER"):
        make_sample_folder(tmp_path)


@pytest.mark.parametrize("queries", [SAMPLE_QUERIES, EVERYDAY_QUERIES])
def test_trial_queries_are_in_many_languages_and_scripts(queries):
    assert len({query.language for query in queries}) >= 8
    assert len({unicodedata.name(query.text[0]).split()[0] for query in queries}) >= 5
