"""The models in the window: what is shown, what is wanted of the child, what becomes of it."""

from __future__ import annotations

import json
import os
import shutil
import sys

import numpy as np
import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QMessageBox, QPushButton

from leccr_desktop.describers import DescriberChoice, DescriberKind
from leccr_desktop.operations.model_list import ModelState, read_model_list
from leccr_desktop.operations.model_process import ModelAction, ModelJob
from leccr_desktop.window.models.describer_form import SUGGESTED_LLM
from leccr_engine.library import Library
from leccr_engine.library.records import EncodedContent, IndexedMoment
from leccr_engine.models.catalogue import read_catalogue
from leccr_engine.models.installed import InstalledFile, InstalledModels, ModelSource
from leccr_engine.types import Embedding, FileState

# A screen that is none cannot be told how small a dialog may get.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")

# What the child does is written down; what it is to say and do comes from files beside it.
CHILD = """
import json, sys, time
from pathlib import Path
here = Path(__file__).parent
with (here / "asked").open("a") as asked:
    asked.write(json.dumps(sys.argv[1:]) + "\\n")
for line in (here / "say").read_text().splitlines():
    print(line, flush=True)
while (here / "wait").exists():
    time.sleep(0.01)
sys.exit((here / "end").read_text() or 0)
"""


class Child:
    """The child that gets and changes models, played by a script."""

    def __init__(self, folder):
        self.folder = folder
        folder.mkdir()
        (folder / "child.py").write_text(CHILD)
        self.will()
        self.command = (sys.executable, str(folder / "child.py"))

    def will(self, *events, end="", wait=False):
        (self.folder / "say").write_text("\n".join(map(json.dumps, events)))
        (self.folder / "end").write_text(end)
        (self.folder / "wait").touch()
        if not wait:
            self.go_on()

    def go_on(self):
        (self.folder / "wait").unlink(missing_ok=True)

    @property
    def asked(self):
        asked = self.folder / "asked"
        lines = asked.read_text().splitlines() if asked.exists() else []
        return [json.loads(line) for line in lines]


@pytest.fixture
def models_folder(monkeypatch, tmp_path):
    folder = tmp_path / "models"
    monkeypatch.setenv("LECCR_MODELS", str(folder))
    return folder


@pytest.fixture
def put(models_folder):
    """Puts a model into the models folder."""

    def put(model_id, **config):
        installed = InstalledModels(models_folder)
        with installed.changing(model_id):
            folder = installed.unfinished(model_id, "made")
            content = json.dumps({"model_type": "leccr"} | config).encode()
            (folder / "config.json").write_bytes(content)
            file = InstalledFile("config.json", len(content), "0")
            source = ModelSource(None, None, None, "MIT", None, (file,))
            installed.finish(folder, model_id, source)

    return put


@pytest.fixture
def child(tmp_path):
    return Child(tmp_path / "child")


@pytest.fixture
def restored_locale():
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.fixture
def indexed(tmp_path):
    """What the indexing child was started for."""
    return tmp_path / "indexed"


@pytest.fixture
def window(qtbot, make_window, library_folder, child, index_stub, indexed, models_folder, tmp_path):
    library = tmp_path / "library"
    shutil.copytree(library_folder, library)
    command = index_stub(
        f"""
        import json, sys
        with open({str(indexed)!r}, "a") as file:
            file.write(json.dumps(sys.argv[1:]) + "\\n")
        """
    )
    window = make_window(library, command=command, models_command=child.command)
    qtbot.waitUntil(lambda: window.results.rowCount() == 19)
    return window


@pytest.fixture
def dialog(qtbot, window):
    dialog = window.models_dialog
    dialog.show()
    qtbot.waitUntil(lambda: bool(dialog.cards))
    return dialog


def click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def idle(qtbot, window):
    qtbot.waitUntil(lambda: window.models.job is None)


def test_the_cards_say_what_there_is(put, dialog):
    text = dialog.cards["leccr-mini"].text()
    assert "In use" in text
    assert "Comes with the program · Apache-2.0" in text
    assert dialog.cards["leccr-mini"].main_button.isHidden()
    text = dialog.cards["xlmr-b32"].text()
    assert "1.5 GB · MIT · good in 29 languages: Deutsch" in text
    assert dialog.cards["xlmr-b32"].main_button.text() == "Download"
    assert dialog.cards["xlmr-b32"].remove_button.isHidden()
    assert "slow without a graphics card" in dialog.cards["xlmr-h14"].text()


def test_a_download_tells_how_far_it_is_and_becomes_a_model(
    qtbot, window, dialog, child, put, models_folder
):
    child.will(
        {"event": "found", "id": "xlmr-b32", "size_bytes": 2000, "licence": "MIT"},
        {
            "event": "progress", "file": "model.safetensors", "checking": False, "done_bytes": 500,
            "total_bytes": 2_000_000, "bytes_per_s": 1e6, "left_s": 300.0,
        },
        {"event": "new", "of": "a newer child"},
        {"event": "progress", "file": "broken"},
        wait=True,
    )  # fmt: skip
    card = dialog.cards["xlmr-b32"]
    click(qtbot, card.main_button)
    qtbot.waitUntil(lambda: "500 bytes of 2.0 MB · 1.0 MB/s · about 5 min left" in card.text())
    assert not card.main_button.isEnabled()
    assert not dialog.cards["siglip2-b16"].main_button.isEnabled(), "one at a time"
    # What takes long goes on without the dialog.
    dialog.close()
    dialog.show()
    assert "about 5 min left" in dialog.cards["xlmr-b32"].text()
    put("xlmr-b32")
    child.go_on()
    idle(qtbot, window)
    assert child.asked == [["pull", "xlmr-b32", "--events"]]
    qtbot.waitUntil(lambda: "On this computer" in dialog.cards["xlmr-b32"].text())
    assert dialog.cards["xlmr-b32"].main_button.text() == "Use"
    assert dialog.notice == ""


def test_a_download_is_stopped_or_fails_in_place(qtbot, window, dialog, child):
    child.will(wait=True)
    card = dialog.cards["xlmr-b32"]
    click(qtbot, card.main_button)
    qtbot.waitUntil(lambda: bool(child.asked))
    click(qtbot, next(b for b in card.findChildren(QPushButton) if b.text() == "Stop"))
    idle(qtbot, window)
    assert "What was fetched stays" in dialog.notice
    child.will(end="Error: someone/some-model: the disk is full.")
    click(qtbot, dialog.cards["xlmr-b32"].main_button)
    idle(qtbot, window)
    assert dialog.notice == "someone/some-model: the disk is full."


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signal")
def test_a_child_that_dies_takes_nothing_along(qtbot, window, dialog, child):
    (child.folder / "child.py").write_text("import os; os.kill(os.getpid(), 9)")
    click(qtbot, dialog.cards["xlmr-b32"].main_button)
    idle(qtbot, window)
    assert "ended unexpectedly" in dialog.notice
    assert window.isVisible()


def test_using_a_model_stops_indexing_and_goes_on_with_it(
    qtbot, window, child, put, indexed, tmp_path
):
    put("other")
    dialog = window.models_dialog
    dialog.show()
    qtbot.waitUntil(lambda: "other" in dialog.cards)
    click(qtbot, dialog.cards["other"].main_button)
    library = str(tmp_path / "library")
    qtbot.waitUntil(lambda: child.asked == [["use", "other", "--library", library]])
    # Once at the start of the window, and once more with the other model.
    qtbot.waitUntil(lambda: indexed.read_text().count("\n") == 2)
    for line in indexed.read_text().splitlines():
        assert json.loads(line)[:4] == ["--library", library, "--all", "--events"]


def test_using_a_model_waits_for_the_indexing_child(
    qtbot, make_window, library_folder, child, put, index_stub, models_folder, tmp_path
):
    put("other")
    library = tmp_path / "library"
    shutil.copytree(library_folder, library)
    stubborn = index_stub(
        """
        import signal, sys, time
        print('{"event": "progress", "phase": "scan", "done": 1}', flush=True)
        signal.signal(signal.SIGTERM, lambda *_: (time.sleep(0.3), sys.exit(143)))
        time.sleep(60)
        """
    )
    window = make_window(
        library, command=stubborn, models_command=child.command, folders=[tmp_path]
    )
    dialog = window.models_dialog
    dialog.show()
    qtbot.waitUntil(lambda: "other" in dialog.cards)
    qtbot.waitUntil(lambda: window.status.text().startswith("Looking"))
    click(qtbot, dialog.cards["other"].main_button)
    assert "Trying the model…" in dialog.cards["other"].text()
    assert not dialog.cards["xlmr-b32"].main_button.isEnabled()
    assert not child.asked
    idle(qtbot, window)
    assert [asked[0] for asked in child.asked] == ["use"]
    assert window.indexer.running, "and indexing goes on"


def test_the_old_one_answers_while_the_new_one_is_made(put, tmp_path, library_folder):
    put("other")
    shutil.copytree(library_folder, tmp_path / "library")
    note = {"index": "other", "models": {"colours": "leccr-mini"}}
    (tmp_path / "library" / "model-source.json").write_text(json.dumps(note))
    models = read_model_list(tmp_path / "library").models
    states = {model.id: model.state for model in models}
    assert states["leccr-mini"] is ModelState.ACTIVE
    assert states["other"] is ModelState.NEXT
    assert not any(model.removable for model in models)


def test_removing_is_asked_for_once(qtbot, window, child, put):
    put("other")
    dialog = window.models_dialog
    dialog.show()
    qtbot.waitUntil(lambda: "other" in dialog.cards)
    for answer, asked in (("Cancel", 0), ("Remove", 1)):
        click(qtbot, dialog.cards["other"].remove_button)
        (question,) = [box for box in dialog.findChildren(QMessageBox) if box.isVisible()]
        assert "other is deleted" in question.text()
        click(qtbot, next(b for b in question.buttons() if b.text().strip("&") == answer))
        idle(qtbot, window)
        assert len(child.asked) == asked
    assert child.asked[0][:2] == ["remove", "other"]


def test_the_space_of_unused_models_is_freed(qtbot, window, child, tmp_path):
    dialog = window.models_dialog
    dialog.show()
    qtbot.waitUntil(lambda: bool(dialog.cards))
    assert dialog.unused.isHidden(), "there is nothing to free"

    with Library.open(tmp_path / "library", write=True) as library:
        content = library.files(state=FileState.INDEXED)[0].content_hash
        width = 250_000
        vector = np.zeros(width, dtype=np.float16)
        moment = IndexedMoment(0, 0, Embedding(vector, vector[None], described=False))
        library.add_model("old")
        library.commit_contents("old", [EncodedContent(content, (moment,))])
    dialog.look()
    qtbot.waitUntil(dialog.unused.isVisible)
    assert dialog.unused.text() == "Vectors of models no longer used: 1.0 MB"

    child.will(wait=True)
    click(qtbot, dialog.unused.button)
    qtbot.waitUntil(lambda: dialog.bar.text() == "Freeing the space…")
    assert not dialog.unused.button.isEnabled()
    with Library.open(tmp_path / "library", write=True) as library:
        library.drop_vectors(["old"])
    child.go_on()
    idle(qtbot, window)
    assert child.asked == [["free", "--library", str(tmp_path / "library")]]
    qtbot.waitUntil(dialog.unused.isHidden)


def test_a_folder_is_added(qtbot, window, dialog, child, monkeypatch, tmp_path):
    monkeypatch.setattr(
        "leccr_desktop.window.models.models_dialog.QFileDialog.getExistingDirectory",
        lambda *_: str(tmp_path / "run" / "model"),
    )
    child.will({"event": "converting"}, wait=True)
    dialog._choose_folder()
    qtbot.waitUntil(lambda: dialog.bar.text() == "Checking and preparing it…")
    child.go_on()
    idle(qtbot, window)
    assert child.asked == [["add", str(tmp_path / "run" / "model"), "--events"]]
    assert dialog.bar.isHidden()


@pytest.mark.parametrize("name", ["owner/name", "owner/name@v1.0", "open_clip:ViT-B-32:openai"])
def test_another_model_is_downloaded_by_its_name(qtbot, window, dialog, child, put, name):
    form = dialog.other
    child.will(
        {
            "event": "progress", "file": "model.safetensors", "checking": False, "done_bytes": 500,
            "total_bytes": 2_000_000, "bytes_per_s": None, "left_s": None,
        },
        wait=True,
    )  # fmt: skip
    qtbot.keyClicks(form.field, f" {name} ")
    click(qtbot, form.download_button)
    qtbot.waitUntil(lambda: "500 bytes of 2.0 MB" in dialog.bar.text())
    assert not form.download_button.isEnabled(), "one at a time"
    put("name")
    child.go_on()
    idle(qtbot, window)
    assert child.asked == [["pull", name, "--events"]]
    assert form.name == ""
    qtbot.waitUntil(lambda: "name" in dialog.cards)
    assert dialog.cards["name"].main_button.text() == "Use"


def test_another_models_name_stays_where_it_was_not_found(qtbot, window, dialog, child):
    child.will(end="Error: owner/nmae: the hub has no such model.")
    qtbot.keyClicks(dialog.other.field, "owner/nmae")
    qtbot.keyClick(dialog.other.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "no such model" in dialog.notice)
    assert dialog.other.name == "owner/nmae"
    assert dialog.other.download_button.isEnabled()


@pytest.mark.parametrize("text", ["", "name", "owner/", "--from/x", "owner/name --from", "a/b/c"])
def test_what_is_no_models_name_is_not_asked_for(qtbot, dialog, child, text):
    qtbot.keyClicks(dialog.other.field, text)
    assert not dialog.other.download_button.isEnabled()
    qtbot.keyClick(dialog.other.field, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert not child.asked


@pytest.mark.parametrize("codes", [["hi", "th"], ["en"], ["de", "eu"], ["eu"]])
def test_models_are_recommended_in_words_as_on_the_command_line(dialog, codes):
    dialog.languages.offer(codes, codes)
    dialog._recommend()
    catalogue = read_catalogue()
    expected = catalogue.recommend(codes)
    praised = {
        model_id: [line for line in card.text().splitlines() if line.startswith("Recommended")]
        for model_id, card in dialog.cards.items()
    }
    if expected.best is expected.on_cpu:
        merits = {expected.best.id: ["Recommended"]}
    else:
        merits = {
            expected.best.id: ["Recommended with a graphics card"],
            expected.on_cpu.id: ["Recommended without a graphics card"],
        }
    assert {model_id: lines for model_id, lines in praised.items() if lines} == merits
    assert expected.best.name in dialog.languages.advice
    assert ("No figures in euskara" in dialog.languages.advice) == ("eu" in codes)


def test_languages_are_the_systems_until_others_are_chosen(
    qtbot, window, models_folder, restored_locale
):
    QLocale.setDefault(QLocale("th_TH"))
    dialog = window.models_dialog
    dialog.show()
    qtbot.waitUntil(lambda: bool(dialog.languages.advice))
    assert dialog.languages.chosen == ("th",)
    menu = dialog.languages.menu
    assert "Deutsch" in [action.text() for action in menu.actions()]
    for name in ("Deutsch", "हिन्दी"):
        next(action for action in menu.actions() if action.text() == name).trigger()
    assert set(dialog.languages.chosen) == {"th", "de", "hi"}
    for action in menu.actions():
        action.setChecked(False)
    assert dialog.languages.advice == ""
    assert "Recommended" not in "".join(card.text() for card in dialog.cards.values())


def test_what_describes_is_chosen_and_indexing_goes_on(qtbot, window, dialog, indexed, tmp_path):
    form = dialog.describer
    qtbot.waitUntil(indexed.exists)
    assert "always there" in form.hint()
    assert not form.apply_button.isEnabled(), "that is so already"
    form.choose(DescriberKind.SERVER)
    assert not form.apply_button.isEnabled(), "which of its models?"
    form.choose(DescriberKind.SERVER, server_model="llava")
    click(qtbot, form.apply_button)
    qtbot.waitUntil(lambda: indexed.read_text().count("\n") == 2)
    library = tmp_path / "library"
    choice = DescriberChoice("http://localhost:11434/v1", "llava")
    assert DescriberChoice.read(library) == choice
    qtbot.waitUntil(lambda: not form.apply_button.isEnabled())


def test_pictures_go_to_no_other_machine(qtbot, dialog, tmp_path):
    dialog.describer.chosen.emit("http://192.0.2.1/v1", "llava")
    qtbot.waitUntil(lambda: "192.0.2.1" in dialog.notice)
    assert DescriberChoice.read(tmp_path / "library") == DescriberChoice()


def test_a_multimodal_llm_is_downloaded_and_then_describes(
    qtbot, window, dialog, child, put, indexed, tmp_path
):
    qtbot.waitUntil(indexed.exists)
    dialog.describer.choose(DescriberKind.MLLM)
    name = SUGGESTED_LLM.rpartition("/")[2]
    put(
        name,
        model_type="smolvlm",
        architectures=["SmolVLMForConditionalGeneration"],
        vision_config={},
    )
    click(qtbot, dialog.describer.apply_button)
    qtbot.waitUntil(lambda: indexed.read_text().count("\n") == 2)
    assert child.asked == [["pull", SUGGESTED_LLM, "--events"]]
    assert DescriberChoice.read(tmp_path / "library").source == name
    assert name not in dialog.cards, "it is nothing to search with"
    assert read_model_list(tmp_path / "library").llms == (name,)


def test_the_child_ends_with_the_window(qtbot, window, child):
    child.will(wait=True)
    window.models.start(ModelJob(ModelAction.PULL, "xlmr-b32"))
    qtbot.waitUntil(lambda: bool(child.asked))
    window.close()
    assert window.models.job is None
