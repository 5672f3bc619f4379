"""The interface in other languages: nothing unmarked, nothing missing, everything mirrored."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QTableView, QWidget

from leccr_desktop.settings import DECLARED, Choice, Number, Section
from leccr_desktop.window.interface_language import offered_languages, speak
from leccr_desktop.window.models.language_names import language_names
from leccr_desktop.window.models.model_words import good_for
from leccr_desktop.window.navigation import Destination, DestinationKind
from leccr_desktop.window.shortcuts import SHORTCUTS
from leccr_desktop.window.time_text import clock_text, year_text
from leccr_engine.models.catalogue import read_catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator

SCRIPTS = Path(__file__).resolve().parents[3] / "scripts"
sys.path.insert(0, str(SCRIPTS))

import interface_texts  # noqa: E402 - not a package
import translations  # noqa: E402

EVERY_LANGUAGE = (translations.SOURCE_LANGUAGE, *translations.LANGUAGES)


@pytest.fixture(scope="module")
def marked() -> set[tuple[str, str]]:
    """Context and text of all that can be translated."""
    return {(text.context, text.source) for text in code_texts()}


def code_texts() -> list[interface_texts.Text]:
    return interface_texts.texts(interface_texts.source_files())


# ---- the code


def test_every_text_of_the_window_is_marked():
    assert interface_texts.unmarked(interface_texts.source_files()) == []


def test_every_text_is_marked_so_that_it_is_found():
    assert interface_texts.mistakes(interface_texts.source_files()) == []


def test_what_is_declared_is_marked(marked):
    labels = {text for setting in DECLARED for text in (setting.label, setting.help)}
    for setting in DECLARED:
        if isinstance(setting, Number):
            labels.add(setting.zero)
        if isinstance(setting, Choice):
            labels |= set(setting.labels.values())
    labels |= {shortcut.label for shortcut in SHORTCUTS}
    assert {("Settings", label) for label in labels - {""}} <= marked


def test_what_the_catalogue_says_of_models_is_marked(marked):
    for entry in read_catalogue().model:
        assert ("Catalogue", good_for(entry.id, entry.good_for)) in marked


def check_code(tmp_path, monkeypatch, code: str) -> tuple[list[str], list[str]]:
    file = tmp_path / f"{len(list(tmp_path.iterdir()))}.py"  # what was read is remembered
    file.write_text(code, encoding="utf-8")
    monkeypatch.setattr(interface_texts, "ROOT", tmp_path)
    return interface_texts.unmarked([file]), interface_texts.mistakes([file])


@pytest.mark.parametrize(
    "statement",
    [
        'label.setText("Photos")',
        'QLabel("Photos")',
        'label.setToolTip(f"{count} photos")',
        'label.setText("Photos: " + name)',
        'menu.addAction("Photos" if photos else name)',
        'QPushButton(text="Photos")',
        'said = "There are no photos."',
    ],
)
def test_an_unmarked_text_is_noticed(tmp_path, monkeypatch, statement):
    assert len(check_code(tmp_path, monkeypatch, statement)[0]) == 1


@pytest.mark.parametrize(
    "statement",
    [
        'label.setText(self.tr("Photos"))',
        'label.setText(QCoreApplication.translate("Some", "Some photos"))',
        'label.setText(f"{name} ({keys})")',
        'label.setProperty("role", "two words")',
        'raise ValueError("two words")',
        '_log.warning("two words")',
        'QLabel(objectName="photos")',
    ],
)
def test_what_no_person_sees_needs_no_mark(tmp_path, monkeypatch, statement):
    assert check_code(tmp_path, monkeypatch, statement)[0] == []


@pytest.mark.parametrize(
    "call",
    [
        'self.tr(f"{count} photos")',
        'self.tr("Photos: " + name)',
        "self.tr(text)",
        'menu.tr("Photos")',
        'QCoreApplication.translate(context, "Photos")',
        'QCoreApplication.translate("Some", f"{count} photos")',
        'self.tr("Open", "verb")',
        'self.tr("%n photo(s)")',
        'self.tr("photos", "", count)',
    ],
)
def test_a_text_that_cannot_be_translated_is_noticed(tmp_path, monkeypatch, call):
    code = f"class Some:\n    def show(self):\n        return {call}\n"
    assert len(check_code(tmp_path, monkeypatch, code)[1]) == 1


def test_plurals_of_a_class_with_subclasses_are_noticed(tmp_path, monkeypatch):
    code = 'class Some:\n    def show(self):\n        return self.tr("%n photo(s)", "", 3)\n'
    assert check_code(tmp_path, monkeypatch, code)[1] == []
    assert len(check_code(tmp_path, monkeypatch, f"{code}class Other(Some): pass\n")[1]) == 1


# ---- the files


def test_the_interface_speaks_all_languages():
    assert set(offered_languages()) == set(EVERY_LANGUAGE)


@pytest.mark.parametrize("code", EVERY_LANGUAGE)
def test_a_language_is_whole_and_up_to_date(qapp, code):
    if not translations.ts_file(code).is_file():
        pytest.skip("not translated yet")
    assert translations.trouble(code) == [], "run: make translations"


# ---- what may be in a translation


@pytest.mark.parametrize(
    ("source", "text", "fault"),
    [
        ("Photos", " ", "empty"),
        ("{count} photos", "Fotos", "in braces"),
        ("{count} photos", "{count Fotos", "braces"),
        ("{count} photos", "{anzahl} Fotos", "in braces"),
        ("Photos", "100 {} Fotos", "in braces"),
        ("<b>{name}</b> is gone", "{name} ist weg", "markup"),
        ("&Open", "Ö&ffn&en", "&"),
        ("Open", "&Öffnen", "&"),
        ("Open…", "Öffnen", "…"),
        ("Open", "Öffnen ", "space"),
        ("Open", "Öff\nnen", "line"),
        ("F%1", "F", "%1"),
        ("Photos", "%n Fotos", "%n"),
    ],
)
def test_a_translation_that_would_break_is_refused(source, text, fault):
    faults = translations.faults(source, [text], "de", is_plural=False)
    assert fault in "; ".join(faults)


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("{count} of {total}", "{total}, davon {count}"),
        ("&Open…", "Ö&ffnen…"),
        ("&Open", "開く"),
        ("Terms && photos", "Fotos && Wörter"),
        (" %", "%"),
    ],
)
def test_a_translation_may_say_it_in_its_way(source, text):
    assert translations.faults(source, [text], "de", is_plural=False) == []


def test_plurals_have_the_forms_of_the_language(qapp):
    source = "%n photo(s)"

    def faults(code: str, *forms: str) -> list[str]:
        return translations.faults(source, forms, code, is_plural=True)

    assert len(translations.plural_forms("ar")) == 6
    assert len(translations.plural_forms("ja")) == 1
    assert faults("pl", "%n zdjęcie", "%n zdjęcia", "%n zdjęć") == []
    assert faults("pl", "%n zdjęcie", "%n zdjęcia")
    assert faults("pl", "%n zdjęcie", "%n zdjęcia", "") == ["empty"]
    assert faults("pl", "%n zdjęcie", "%n zdjęcia", "zdjęć") == ["%n is missing"]
    # One form, one number: it may be said in a word. Russian's first is for 21 too.
    assert faults("pl", "jedno zdjęcie", "%n zdjęcia", "%n zdjęć") == []
    assert faults("ru", "одно фото", "%n фото", "%n фото") == ["%n is missing"]


# ---- from the code to the translator and back


@pytest.fixture
def folder(tmp_path: Path, monkeypatch) -> Path:
    """Where translations are, for this test; the code is the real one."""
    monkeypatch.setattr(translations, "FOLDER", tmp_path / "translations")
    translations.FOLDER.mkdir()
    return translations.FOLDER


def filled_in(code: str, capsys) -> dict:
    capsys.readouterr()
    assert translations.main(["export", code]) == 0
    exported = json.loads(capsys.readouterr().out)
    for entries in exported["texts"].values():
        for source, value in entries.items():
            wider = f"{source}~" if not source.endswith("…") else f"~{source}"
            entries[source] = wider if isinstance(value, str) else [wider] * len(value)
    return exported


def test_what_is_exported_and_filled_in_makes_a_language_whole(qapp, folder, tmp_path, capsys):
    filled = filled_in("pl", capsys)
    assert len(filled["plural_forms"]) == 3
    assert {(c, s) for c, entries in filled["texts"].items() for s in entries} == set(
        translations.wanted("pl")
    )
    file = tmp_path / "pl.json"
    file.write_text(json.dumps(filled), encoding="utf-8")
    assert translations.main(["import", str(file)]) == 0
    assert translations.trouble("pl") == []
    assert filled_in("pl", capsys)["texts"] == {}
    # Nothing changes where nothing is new.
    before = translations.ts_file("pl").read_bytes()
    assert translations.main(["update"]) == 0
    assert translations.ts_file("pl").read_bytes() == before


def test_what_may_not_stand_is_named_and_the_rest_is_taken(qapp, folder, tmp_path, capsys):
    context = "Filters"
    texts = {"Photos": "Fotos", "Videos": "", "Until {day}": "Bis", "Gone": "Weg"}
    texts["%n star(s)"] = ["%n Stern"]
    file = tmp_path / "de.json"
    file.write_text(json.dumps({"language": "de", "texts": {context: texts}}), encoding="utf-8")
    assert translations.main(["import", str(file)]) == 1
    said = capsys.readouterr().out
    assert all(source in said for source in ("Until {day}", "Gone", "%n star(s)"))
    assert "Videos" not in said
    taken = {m.source: m.forms for m in translations.read_ts(translations.ts_file("de"))}
    assert taken["Photos"] == ("Fotos",)
    assert taken["Until {day}"] == ("",)
    assert any("not translated" in line for line in translations.trouble("de"))


def test_a_file_that_is_none_of_ours_is_refused(tmp_path, capsys):
    file = tmp_path / "de.json"
    for text in ("", "[]", "{}", '{"language": "tlh", "texts": {}}'):
        file.write_text(text, encoding="utf-8")
        assert translations.main(["import", str(file)]) == 1
        assert "de.json" in capsys.readouterr().err


def test_a_compiled_file_that_says_something_else_is_noticed(qapp, folder, tmp_path, capsys):
    file = tmp_path / "pl.json"
    file.write_text(json.dumps(filled_in("pl", capsys)), encoding="utf-8")
    translations.main(["import", str(file)])
    written = translations.ts_file("pl")
    text = written.read_text(encoding="utf-8")
    written.write_text(text.replace("<translation>Videos~<", "<translation>Filmy<"), "utf-8")
    assert translations.trouble("pl") == ["leccr_pl.qm is older than leccr_pl.ts; update it"]


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), min_size=1))
def test_any_text_gets_through_to_qt_as_a_literal(text):
    quoted = translations._quoted(text)
    assert quoted.startswith('"')
    assert "\n" not in quoted
    assert json.loads(quoted) == text


# ---- the program in a language


@pytest.fixture
def spoken(qapp) -> Iterator[None]:
    """Puts the program back into the language of the tests."""
    before = QLocale()
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


class Marked(QTranslator):
    """Puts every text of ours into brackets, so that what is not translated stands out."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation=None, n: int = -1) -> str:
        return f"⟦{source}⟧"


@pytest.fixture
def brackets(qapp) -> Iterator[None]:
    marked = Marked()
    qapp.installTranslator(marked)
    yield
    qapp.removeTranslator(marked)


def texts_shown(root: QWidget) -> set[str]:
    """What is said in and under a widget, by whatever means."""
    found: set[str] = set()
    for widget in (root, *root.findChildren(QWidget)):
        found |= {widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()}
        if isinstance(widget, QAbstractButton | QLabel):
            found.add(widget.text())
        if isinstance(widget, QLineEdit):
            found.add(widget.placeholderText())
        if isinstance(widget, QTableView) and (model := widget.model()) is not None:
            columns = range(model.columnCount())
            titles = (model.headerData(at, Qt.Orientation.Horizontal) for at in columns)
            found |= {title for title in titles if isinstance(title, str)}
    found |= {action.text() for action in root.findChildren(QAction)}
    return {text for text in found if re.search(r"[^\W\d_]{2}", text)}


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_no_text_of_the_window_escapes_translation(qtbot, brackets, make_window, library_folder):
    window = make_window(library_folder)
    qtbot.waitUntil(lambda: window.results.rowCount() == 19)
    kinds = DestinationKind
    for kind in (kinds.TIMELINE, kinds.MAP, kinds.DUPLICATES, kinds.INDEXING, kinds.ALL):
        window.navigator.go(Destination(kind))
    window.search_box.setText("blue")
    qtbot.waitUntil(lambda: window.results.item(0).reason is not None)
    window._open_row(0)
    window.shell.show_settings()
    assert window.shell.dialog is not None
    for section in (Section.SEARCH, Section.INDEXING, Section.APPEARANCE, Section.KEYBOARD):
        window.shell.dialog.show_section(section)
    shown = texts_shown(window)
    window.shell.dialog.close()

    from_the_library = re.compile(
        r"(.*/)?(photos|painted\d+|(red|green|blue)-\d\.png|video\.mp4)|Paintbox 1|It is \w+\."
        r"|\d+(\.\d+)? (kB|bytes)|\d.*[AP]M|[-\d/: ]+ \w\w"
    )
    models = read_catalogue().model
    codes = {code for entry in models for code in entry.recall}
    names = {*language_names(sorted(codes)), *(entry.name for entry in models)}
    escaped = {
        text
        for text in shown
        if "⟦" not in text
        and text not in names
        and not names.issuperset(text.split(", "))
        and not from_the_library.fullmatch(text.replace("\u200b", ""))
    }
    assert escaped == set()


class Shelf(QObject):
    def text(self, count: int) -> str:
        return QCoreApplication.translate("Filters", "%n star(s)", "", count)


def test_english_has_plurals(qapp, spoken):
    assert speak(qapp, "en") == "en"
    assert Shelf().text(1) == "1 star"
    assert Shelf().text(2) == "2 stars"


def test_languages_bring_their_digits_and_direction(qapp, spoken, monkeypatch):
    monkeypatch.setattr(
        "leccr_desktop.window.interface_language.offered_languages",
        lambda: EVERY_LANGUAGE,
    )
    assert speak(qapp, "fa") == "fa"
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert QLocale().toString(12) == "۱۲"
    assert clock_text(3_605_000) == "۱:۰۰:۰۵"
    assert year_text(2024) == "۲۰۲۴"
    # Qt's own texts come too, and go again.
    cancel = "QPlatformTheme", "Cancel"
    assert QCoreApplication.translate(*cancel) != "Cancel"
    assert speak(qapp, "pt") == "pt"
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert QCoreApplication.translate(*cancel) == "Cancelar"
    assert speak(qapp, "en") == "en"
    assert QCoreApplication.translate(*cancel) == "Cancel"
    assert clock_text(75_000) == "1:15"
