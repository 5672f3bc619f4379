"""Showing files in the file manager: over a bus of the test's own, and without any."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

import pytest

from leccr_desktop.operations.file_manager import FileManager

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere it is a command")

# A file manager and one who asks it, on one bus.
CONVERSATION = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtDBus import QDBusConnection, QDBusVirtualObject
from PySide6.QtGui import QDesktopServices, QGuiApplication
from leccr_desktop.operations.file_manager import FileManager

app = QGuiApplication([])

class Manager(QDBusVirtualObject):
    def handleMessage(self, message, connection):
        print(message.member(), *message.arguments(), flush=True)
        connection.send(message.createReply())
        QTimer.singleShot(200, app.quit)
        return True
    def introspect(self, path):
        return ""

def opened(url):
    print("opened", url.toLocalFile(), flush=True)
    app.quit()
    return True
QDesktopServices.openUrl = opened

bus = QDBusConnection.sessionBus()
manager = Manager()
if sys.argv[1] == "there":
    bus.registerVirtualObject("/org/freedesktop/FileManager1", manager)
    bus.registerService("org.freedesktop.FileManager1")
shower = FileManager()
QTimer.singleShot(0, lambda: shower.show_files([Path("/p/a b.jpg"), Path("/q/\u00e4.jpg")]))
QTimer.singleShot(8000, app.quit)
app.exec()
"""


def converse(manager: str) -> str:
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", CONVERSATION, manager],
        capture_output=True,
        text=True,
        check=True,
        timeout=30,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    return done.stdout.strip()


@linux_only
@pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="there is no D-Bus")
def test_the_file_manager_is_asked_to_select_the_files():
    assert converse("there") == "ShowItems ['file:///p/a%20b.jpg', 'file:///q/%C3%A4.jpg']"


@linux_only
@pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="there is no D-Bus")
def test_where_nobody_answers_the_folder_is_opened():
    assert converse("absent") == "opened /p"


@linux_only
def test_without_a_bus_the_folder_is_opened(qapp, tmp_path, monkeypatch):
    from PySide6.QtGui import QDesktopServices

    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    FileManager().show_files([tmp_path / "a.jpg"])
    assert opened == [str(tmp_path)]
