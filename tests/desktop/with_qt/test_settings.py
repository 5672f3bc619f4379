"""What can be set: kept, refused, reset, and what a broken file does."""

from __future__ import annotations

import logging
import re
from dataclasses import replace
from pathlib import Path

import pytest

import leccr_desktop.settings as settings_module
from leccr_desktop.settings import (
    DECLARED,
    HIGH_CONTRAST,
    INDEX_THREADS,
    LANGUAGE,
    SCHEME,
    TEXT_SIZE_PERCENT,
    Choice,
    Number,
    Scheme,
    Section,
    Settings,
)

pytest.importorskip("PySide6")


@pytest.fixture
def file(tmp_path):
    return tmp_path / "config" / "settings.ini"


def written(file, text):
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return file


def test_without_a_file_the_defaults_hold_and_none_is_made(file):
    settings = Settings(file)
    assert all(settings.get(setting) == setting.default for setting in DECLARED)
    assert not file.exists()


def test_every_default_may_be_set_and_survives_the_file():
    for setting in DECLARED:
        assert setting.read(setting.write(setting.check(setting.default))) == setting.default


def test_keys_are_unique_and_name_their_section():
    assert len({setting.key for setting in DECLARED}) == len(DECLARED)
    assert all(setting.key.split("/")[0] == setting.section for setting in DECLARED)


def test_what_is_shown_has_label_and_help():
    shown = [setting for setting in DECLARED if setting.section is not Section.STATE]
    assert shown
    assert all(setting.title and setting.explanation for setting in shown)
    for setting in shown:
        if isinstance(setting, Choice):
            assert all(setting.titles().values())
            assert set(setting.labels) == set(type(setting.default))


def test_what_is_set_is_said_and_survives(file, qtbot):
    settings = Settings(file)
    with qtbot.waitSignal(settings.changed, check_params_cb=lambda s: s is SCHEME):
        settings.set(SCHEME, Scheme.DARK)
    settings.set(TEXT_SIZE_PERCENT, 200)
    settings.set(HIGH_CONTRAST, True)
    settings.set(LANGUAGE, 'a, "b"; ä = #1')
    again = Settings(file)
    assert again.get(SCHEME) is Scheme.DARK
    assert again.get(TEXT_SIZE_PERCENT) == 200
    assert again.get(HIGH_CONTRAST) is True
    assert again.get(LANGUAGE) == 'a, "b"; ä = #1'


def test_the_same_value_again_is_no_news(file, qtbot):
    settings = Settings(file)
    with qtbot.assertNotEmitted(settings.changed):
        settings.set(SCHEME, Scheme.SYSTEM)


def test_a_default_is_not_written_so_that_a_later_default_reaches_it(file):
    settings = Settings(file)
    settings.set(INDEX_THREADS, 3)
    assert not settings.is_default(INDEX_THREADS)
    settings.reset(INDEX_THREADS)
    assert settings.is_default(INDEX_THREADS)
    assert "threads" not in file.read_text(encoding="utf-8")


@pytest.mark.parametrize("value", [99, 301])
def test_out_of_range_is_refused_and_changes_nothing(file, value):
    settings = Settings(file)
    with pytest.raises(ValueError, match="between 100 and 300"):
        settings.set(TEXT_SIZE_PERCENT, value)
    assert settings.get(TEXT_SIZE_PERCENT) == 100


@pytest.mark.parametrize(
    "line",
    ["text_size_percent=5000", "text_size_percent=big", "text_size_percent=1, 2", "scheme=pink"],
)
def test_a_broken_value_falls_back_and_the_log_says_so(file, caplog, line):
    written(file, f"[appearance]\n{line}\nhigh_contrast=true\n")
    with caplog.at_level(logging.WARNING):
        settings = Settings(file)
    assert settings.get(TEXT_SIZE_PERCENT) == 100
    assert settings.get(SCHEME) is Scheme.SYSTEM
    assert settings.get(HIGH_CONTRAST) is True
    assert line.split("=")[0] in caplog.text


def test_an_unknown_key_is_said_and_left_alone(file, caplog):
    written(file, "[future]\nthing=1\n")
    with caplog.at_level(logging.WARNING):
        settings = Settings(file)
    assert "future/thing" in caplog.text
    settings.set(HIGH_CONTRAST, True)
    assert "thing=1" in file.read_text(encoding="utf-8")


def test_a_file_of_rubbish_leaves_the_defaults(file, caplog):
    file.parent.mkdir()
    file.write_bytes(b"\xff\xfe[[[\x00not ini\n=\n")
    with caplog.at_level(logging.WARNING):
        settings = Settings(file)
    assert all(settings.get(setting) == setting.default for setting in DECLARED)


def test_a_file_that_cannot_be_written_is_said_once_a_change_and_the_value_holds(tmp_path, qtbot):
    (tmp_path / "blocked").write_text("a file where a folder should be")
    settings = Settings(tmp_path / "blocked" / "settings.ini")
    with qtbot.waitSignal(settings.failed, check_params_cb=lambda text: "blocked" in text):
        settings.set(HIGH_CONTRAST, True)
    assert settings.get(HIGH_CONTRAST) is True


def test_settings_of_others_are_taken_up_and_no_key_twice(file):
    mine = Number(key="x/y", default=1, minimum=0, maximum=9, section=Section.KEYBOARD)
    written(file, "[x]\ny=4\n")
    settings = Settings(file, more=[mine])
    assert settings.get(mine) == 4
    assert settings.declared(Section.KEYBOARD) == (mine,)
    with pytest.raises(ValueError, match="twice"):
        settings.declare([replace(mine, default=2)])


def test_every_setting_is_read_by_someone():
    """A setting that nobody reads is a promise that is not kept."""
    names = {
        name
        for name, value in vars(settings_module).items()
        if isinstance(value, settings_module.Setting)
    }
    package = Path(settings_module.__file__).parent
    readers = "\n".join(
        path.read_text(encoding="utf-8")
        for path in package.rglob("*.py")
        if path.name != "settings.py"
    )
    assert {name for name in names if not re.search(rf"\b{name}\b", readers)} == set()
