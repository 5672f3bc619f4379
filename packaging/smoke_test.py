"""Try a built bundle as somebody would who has just got it. Owns: nothing that ships.

    python packaging/smoke_test.py [FOLDER]

In an empty home, the bundled program indexes three files, finds the one that is
asked for, and opens its window, which answers and then closes in good order. Prints how large the
bundle is and how long it takes to start. `make bundle` runs it; it wants the tools of developers.
"""

# ruff: noqa: T201 - a program for people: printing is what it does
from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING

import av
import numpy as np
import psutil
from PIL import Image, ImageDraw
from PySide6.QtNetwork import QLocalSocket

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parent.parent
BUNDLE = ROOT / "dist" / "leccr-desktop"

TIMEOUT_S = 300.0
"""Generous: a busy machine is slow, a broken bundle waits forever."""

WINDOW_S = 5.0
"""How long the window is left to itself: its children start meanwhile."""

HANDED_ON = ("PATH", "SYSTEMROOT", "TEMP", "TMP", "OMP_NUM_THREADS", "LANG")
"""What the program gets of our environment; above all nothing of Python's."""

QUERY = "кошка"

OFFSCREEN_SAYS = "This plugin does not support raise()"
"""Qt, where there is no screen, when a second start wants the window in front."""


class SmokeError(Exception):
    """The bundle does not do what it is to do."""


def make_files(folder: Path) -> Path:
    """Put two photos and a video there. Returns: the one that `QUERY` asks for."""
    folder.mkdir(parents=True)
    # What is drawn shows nothing that a model would know; scikit-image brings a photo of a cat.
    cat = folder / "кошка 猫.png"
    photo = resources.files("skimage").joinpath("data", "chelsea.png")
    cat.write_bytes(photo.read_bytes())
    sea = Image.new("RGB", (640, 480), (120, 190, 240))
    ImageDraw.Draw(sea).rectangle((0, 260, 640, 480), fill=(20, 70, 150))
    sea.save(folder / "sea.png")
    with av.open(str(folder / "night.mp4"), "w") as container:
        stream = container.add_stream("mpeg4", rate=10)
        stream.width, stream.height, stream.pix_fmt = 320, 240, "yuv420p"
        for step in range(20):
            picture = np.zeros((240, 320, 3), np.uint8)
            picture[20:60, 40 + step : 80 + step] = 230
            container.mux(stream.encode(av.VideoFrame.from_ndarray(picture)))
        container.mux(stream.encode(None))
    return cat


def empty_home(home: Path) -> dict[str, str]:
    """The environment of a person who has never run the program."""
    home.mkdir()
    folders = {
        name: str(home / folder)
        for name, folder in (
            ("HOME", "."),
            ("USERPROFILE", "."),
            ("LOCALAPPDATA", "local"),
            ("APPDATA", "roaming"),
            ("XDG_RUNTIME_DIR", "run"),
        )
    }
    (home / "run").mkdir(mode=0o700)
    ours = {name: os.environ[name] for name in HANDED_ON if name in os.environ}
    return ours | folders | {"QT_QPA_PLATFORM": "offscreen"}


def run(program: Path, *arguments: str | Path, environment: dict[str, str]) -> tuple[str, float]:
    """Run a command of the bundle to its end.

    Returns:
        What it said, and how long it took in seconds.

    Raises:
        SmokeError: it failed.
    """
    begin_s = time.monotonic()
    done = subprocess.run(
        [program, *arguments],
        env=environment,
        capture_output=True,
        encoding="utf-8",
        timeout=TIMEOUT_S,
        check=False,
    )
    if done.returncode != 0:
        words = " ".join(map(str, arguments))
        raise SmokeError(f"{words}: exit code {done.returncode}\n{done.stdout}\n{done.stderr}")
    return done.stdout, time.monotonic() - begin_s


def wait_until(condition: Callable[[], bool], *, what: str, process: subprocess.Popen[str]) -> None:
    """Wait for something of a running program.

    Raises:
        SmokeError: the program ends first, or it takes too long.
    """
    end_s = time.monotonic() + TIMEOUT_S
    while not condition():
        if process.poll() is not None:
            _, complaints = process.communicate()
            raise SmokeError(f"{what}: the window ended with {process.returncode}\n{complaints}")
        if time.monotonic() > end_s:
            process.kill()
            raise SmokeError(f"{what}: not within {TIMEOUT_S:.0f} s")
        time.sleep(0.02)


def try_window(program: Path, environment: dict[str, str]) -> float:
    """Open the window, ask it something, leave it alone for a while, and close it.

    Returns:
        Seconds from the start until the window, which is shown by then, answers.

    Raises:
        SmokeError: it does not start, answer or end as it should.
    """
    runtime = Path(environment["XDG_RUNTIME_DIR"]) / "leccr-desktop"
    begin_s = time.monotonic()
    process = subprocess.Popen(
        [program, "open"], env=environment, stderr=subprocess.PIPE, encoding="utf-8"
    )
    wait_until(lambda: any(runtime.glob("*.sock")), what="The window starts", process=process)
    (address,) = runtime.glob("*.sock")
    # As a second start does: it is answered once the window is shown and free to listen.
    asking = QLocalSocket()
    asking.connectToServer(str(address))
    asking.write(json.dumps({"folders": [], "query": QUERY, "token": ""}).encode() + b"\n")
    wait_until(lambda: asking.waitForReadyRead(20), what="The window answers", process=process)
    start_s = time.monotonic() - begin_s
    asking.abort()
    time.sleep(WINDOW_S)
    family = psutil.Process(process.pid).children(recursive=True)
    if not family:
        process.kill()
        raise SmokeError("The window has started no child to search or to index with.")
    process.send_signal(signal.SIGTERM)
    try:
        _, complaints = process.communicate(timeout=TIMEOUT_S)
    except subprocess.TimeoutExpired as error:
        process.kill()
        raise SmokeError("The window does not close when it is asked to.") from error
    _, left = psutil.wait_procs(family, timeout=TIMEOUT_S / 10)
    complaints = "\n".join(line for line in complaints.splitlines() if line != OFFSCREEN_SAYS)
    if process.returncode != 0 or left or complaints.strip():
        raise SmokeError(
            f"The window ended with {process.returncode}, left {left} and said:\n{complaints}"
        )
    return start_s


def size_bytes(folder: Path) -> int:
    """What a folder takes, links not followed."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if not path.is_dir())


def try_bundle(bundle: Path, work: Path) -> None:
    """Do all of it, and say how it went.

    Args:
        bundle: the folder that was built.
        work: an empty folder.

    Raises:
        SmokeError: something does not work.
    """
    program = bundle / ("leccr-desktop.exe" if sys.platform == "win32" else "leccr-desktop")
    print(f"{bundle}: {size_bytes(bundle) / 1e6:.0f} MB")
    environment = empty_home(work / "home")
    pictures = work / "pictures"
    wanted = make_files(pictures)
    _, help_s = run(program, "--help", environment=environment)
    print(f"Starts a command in {help_s:.1f} s")
    _, index_s = run(program, "index", pictures, environment=environment)
    counted = json.loads(run(program, "stats", "--json", environment=environment)[0])
    if sum(states["indexed"] for states in counted["files"].values()) != 3:
        raise SmokeError(f"Not everything is indexed: {counted}")
    print(f"Indexed three files in {index_s:.1f} s")
    found, search_s = run(program, "search", QUERY, "--json", environment=environment)
    hits = [Path(hit["path"]) for hit in json.loads(found)["hits"]]
    if hits[:1] != [wanted]:
        raise SmokeError(f"{QUERY!r} finds {hits}, and {wanted} is not the first.")
    print(f"Found {wanted.name} in {search_s:.1f} s, start included")
    if sys.platform != "win32":  # there, only a window that is seen can be asked to close
        start_s = try_window(program, environment)
        print(f"The window answers {start_s:.1f} s after its start, and closes in good order")


def main() -> int:
    """Try the bundle. Returns: the exit code."""
    bundle = Path(sys.argv[1]) if len(sys.argv) > 1 else BUNDLE
    with tempfile.TemporaryDirectory() as work:
        try:
            try_bundle(bundle, Path(work))
        except SmokeError as error:
            print(f"Failed: {error}", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
