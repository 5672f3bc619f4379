r"""Set up a checkout: virtual environment, dependencies, Qt's system libraries. Owns: `.venv`.

Safe to run as often as you like: `make` runs it before everything else, and when nothing changed
it only compares a stamp. A set-up that was interrupted starts again by itself.

    python3 scripts/setup.py                    (Linux, macOS; or: make setup)
    py scripts\setup.py                         (Windows)
    python3 scripts/setup.py --with train       also what training leccr-mini needs

Uses the standard library only and keeps to the syntax of Python 3.8, so that an old interpreter
can start it, look for a newer one, and say clearly when there is none.
"""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import json
import os
import platform
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import threading
import urllib.request
from pathlib import Path
from typing import Iterator, NamedTuple  # noqa: UP035 - collections.abc.Iterator[...] needs 3.9

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
VENV_BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
VENV_PYTHON = VENV_BIN / ("python.exe" if os.name == "nt" else "python")
STAMP = VENV / "leccr-setup.json"
"""What was installed, written last. It doubles as the lock that a second set-up waits for."""

OLDEST_PYTHON = (3, 11)
NEWEST_PYTHON = (3, 14)
"""The range that the pinned PyTorch offers wheels for."""

PIP = "pip>=25.1"
"""The first that installs dependency groups."""

PYTORCH_CPU_INDEX = "https://download.pytorch.org/whl/cpu"
"""PyTorch's own index of builds without CUDA."""

CONNECT_TIMEOUT_S = 5.0

QT_FILES = (
    "lib/libQt6Widgets.so.6",
    "lib/libQt6Svg.so.6",
    "lib/libQt6Multimedia.so.6",
    "lib/libQt6MultimediaWidgets.so.6",
    "plugins/platforms/libqoffscreen.so",
    "plugins/platforms/libqxcb.so",
    "plugins/platforms/libqwayland.so",
    "plugins/xcbglintegrations/libqxcb-glx-integration.so",
    "plugins/wayland-graphics-integration-client/libqt-plugin-wayland-egl.so",
    "plugins/multimedia/libffmpegmediaplugin.so",
)
"""The parts of PySide6 that the window loads; the rest of PySide6 may stay incomplete."""

DEBIAN_PACKAGES = {
    "libEGL.so.1": ("libegl1",),
    "libGL.so.1": ("libgl1",),
    "libGLX.so.0": ("libglx0",),
    "libOpenGL.so.0": ("libopengl0",),
    "libX11-xcb.so.1": ("libx11-xcb1",),
    "libX11.so.6": ("libx11-6",),
    "libXext.so.6": ("libxext6",),
    "libXrandr.so.2": ("libxrandr2",),
    "libdbus-1.so.3": ("libdbus-1-3",),
    "libdrm.so.2": ("libdrm2",),
    "libfontconfig.so.1": ("libfontconfig1",),
    "libfreetype.so.6": ("libfreetype6",),
    "libglib-2.0.so.0": ("libglib2.0-0t64", "libglib2.0-0"),
    "libgthread-2.0.so.0": ("libglib2.0-0t64", "libglib2.0-0"),
    "libgssapi_krb5.so.2": ("libgssapi-krb5-2",),
    "libpulse.so.0": ("libpulse0",),
    "libwayland-client.so.0": ("libwayland-client0",),
    "libwayland-cursor.so.0": ("libwayland-cursor0",),
    "libwayland-egl.so.1": ("libwayland-egl1",),
    "libxcb-cursor.so.0": ("libxcb-cursor0",),
    "libxcb-glx.so.0": ("libxcb-glx0",),
    "libxcb-icccm.so.4": ("libxcb-icccm4",),
    "libxcb-image.so.0": ("libxcb-image0",),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1",),
    "libxcb-randr.so.0": ("libxcb-randr0",),
    "libxcb-render-util.so.0": ("libxcb-render-util0",),
    "libxcb-render.so.0": ("libxcb-render0",),
    "libxcb-shape.so.0": ("libxcb-shape0",),
    "libxcb-shm.so.0": ("libxcb-shm0",),
    "libxcb-sync.so.1": ("libxcb-sync1",),
    "libxcb-util.so.1": ("libxcb-util1",),
    "libxcb-xfixes.so.0": ("libxcb-xfixes0",),
    "libxcb-xkb.so.1": ("libxcb-xkb1",),
    "libxcb.so.1": ("libxcb1",),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0",),
    "libxkbcommon.so.0": ("libxkbcommon0",),
}
"""Which package brings a library (Debian, Ubuntu); where releases differ, newest name first."""

QT_PROBE = """
from PySide6 import QtMultimedia, QtMultimediaWidgets, QtSvg, QtWidgets
application = QtWidgets.QApplication([])
QtMultimedia.QMediaPlayer()
"""


class SetupError(Exception):
    """The set-up cannot go on. `str(error)` says why and what to do."""


class Interpreter(NamedTuple):
    """A Python that was asked what it is."""

    command: tuple[str, ...]
    version: tuple[int, int]
    has_venv: bool


# --- The interpreter ---------------------------------------------------------------------------


def interpreters() -> Iterator[Interpreter]:
    """Yield every Python found here: this one first, then by name, newest supported first."""
    commands: list[tuple[str, ...]] = [(sys.executable,)]
    versions = ["3.13", "3.12", "3.11", "3.14"]
    if os.name == "nt":
        commands += [("py", "-" + version) for version in versions] + [("python",)]
    else:
        commands += [("python" + version,) for version in versions] + [("python3",), ("python",)]
    question = (
        "import importlib.util as u, sys; "
        "print(sys.version_info[0], sys.version_info[1], "
        "int(all(u.find_spec(m) for m in ('venv', 'ensurepip'))))"
    )
    for command in commands:
        if not shutil.which(command[0]):
            continue
        # A shim can be on the path and still have no Python behind it: ask, don't look.
        answer = subprocess.run(
            [*command, "-c", question], capture_output=True, text=True, check=False
        )
        if answer.returncode == 0:
            major, minor, has_venv = (int(word) for word in answer.stdout.split())
            yield Interpreter(command, (major, minor), bool(has_venv))


def choose_interpreter() -> Interpreter:
    """Return the Python to build the environment with.

    Raises:
        SetupError: there is none of a supported version, or none that can make environments.
    """
    wanted = "{}.{} to {}.{}".format(*OLDEST_PYTHON, *NEWEST_PYTHON)
    found = list(interpreters())
    fitting = [one for one in found if OLDEST_PYTHON <= one.version <= NEWEST_PYTHON]
    for one in fitting:
        if one.has_venv:
            return one
    if not fitting:
        seen = sorted({"{}.{}".format(*one.version) for one in found})
        raise SetupError(
            f"LECCR Desktop needs Python {wanted}; found here: {', '.join(seen) or 'none'}.\n"
            "Install one from your system's packages or from https://www.python.org/downloads/, "
            "then run the same command again."
        )
    # Debian and Ubuntu cut `ensurepip` out of python3 and put it into a package of its own.
    version = "{}.{}".format(*fitting[0].version)
    package = f"python{version}-venv"
    if not install_packages([package], why="Python cannot make virtual environments here"):
        raise SetupError(f"Python {version} cannot make virtual environments without {package}.")
    return fitting[0]


# --- Debian's packages -------------------------------------------------------------------------


def install_packages(packages: list[str], *, why: str) -> bool:
    """Install Debian packages when that needs no question; else print the line to type.

    Args:
        packages: names as apt knows them.
        why: what is missing, to open the message with.

    Returns:
        Whether they are installed now.
    """
    line = "apt-get install -y --no-install-recommends " + shlex.join(packages)
    prefix = privilege()
    if prefix is not None:
        say(f"{why}. Installing {' '.join(packages)} ...")
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        # A fresh machine or container has no package lists; a failing update may still leave
        # lists that are good enough, so only the install's answer counts.
        run_quietly([*prefix, "apt-get", "update"], environment)
        if run_quietly([*prefix, *shlex.split(line)], environment) == 0:
            return True
        say("That did not work (see above).")
    say(f"{why}. Type this once, then run the same command again:\n    sudo {line}")
    return False


def privilege() -> list[str] | None:
    """Return what to put before apt-get: nothing as root, sudo where it asks no password."""
    if not shutil.which("apt-get"):
        return None
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo"):
        asked = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False)
        if asked.returncode == 0:
            return ["sudo", "-n"]
    return None


def run_quietly(command: list[str], environment: dict[str, str]) -> int:
    """Run a command, showing its output only when it fails."""
    done = subprocess.run(
        command,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        print(done.stdout, file=sys.stderr)
    return done.returncode


# --- The virtual environment -------------------------------------------------------------------


class Stamp(NamedTuple):
    """What an environment was set up from; equal stamps mean there is nothing to do."""

    root: str
    digest: str
    extras: tuple[str, ...]
    finished: bool

    def encode(self) -> str:
        """Return the stamp as the text of its file."""
        return json.dumps(self._asdict())

    @classmethod
    def decode(cls, text: str) -> Stamp | None:
        """Return the stamp in a file's text, or None where there is none to be read."""
        try:
            fields = json.loads(text)
            return cls(**{**fields, "extras": tuple(fields["extras"])})
        except (ValueError, TypeError, KeyError):
            return None


@contextlib.contextmanager
def locked_stamp() -> Iterator[None]:
    """Hold the environment against a second set-up at the same time; wait for our turn."""
    VENV.mkdir(exist_ok=True)
    with STAMP.open("a+b") as file:
        waiting = "Another set-up is at work here; waiting for it ..."
        if sys.platform == "win32":
            import msvcrt

            # A byte far beyond any content: locking it leaves the stamp readable.
            file.seek(1 << 20)
            while True:
                try:
                    msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)
                    break
                except OSError:  # after ten tries, a second apart
                    say(waiting)
        else:
            import fcntl

            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                say(waiting)
                fcntl.flock(file, fcntl.LOCK_EX)
        yield


def read_stamp() -> Stamp | None:
    """Return the environment's stamp, or None where it has none."""
    try:
        return Stamp.decode(STAMP.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None


def clear_environment() -> None:
    """Delete all of the environment but its stamp, which is our lock."""
    for entry in VENV.iterdir():
        if entry == STAMP:
            continue
        if entry.is_dir() and not entry.is_symlink():
            shutil.rmtree(entry)
        else:
            entry.unlink()


def environment_works() -> bool:
    """Say whether the environment's own Python starts and finds our packages from anywhere."""
    if not VENV_PYTHON.exists():
        return False
    question = (
        "import sys; from importlib.util import find_spec; "
        "names = 'pip', 'leccr_desktop', 'leccr_engine', 'leccr_training'; "
        "sys.exit(not all(map(find_spec, names)))"
    )
    asked = subprocess.run(
        [str(VENV_PYTHON), "-c", question], cwd=VENV, capture_output=True, check=False
    )
    return asked.returncode == 0


def pip(*arguments: str) -> None:
    """Run the environment's pip.

    Raises:
        SetupError: pip failed; its own output has said why.
    """
    quiet = () if sys.stdout.isatty() else ("--quiet",)
    command = [str(VENV_PYTHON), "-m", "pip", "--disable-pip-version-check", *arguments, *quiet]
    if subprocess.run(command, cwd=ROOT, check=False).returncode != 0:
        raise SetupError(
            "pip could not install the dependencies; its message is above.\n"
            "The first set-up needs the internet and about 3 GB of disk. "
            "Run the same command again to go on."
        )


def install(extras: tuple[str, ...]) -> None:
    """Install the project, editable, with its dependencies and the development tools."""
    say("Installing the dependencies into .venv; the first time this takes some minutes ...")
    pip("install", PIP)
    project = "." + (f"[{','.join(extras)}]" if extras else "")
    pip("install", *cpu_index(), "--editable", project, "--group", "dev")


def cpu_index() -> tuple[str, ...]:
    """Return pip options that keep CUDA's gigabytes away from a machine without an NVIDIA GPU.

    PyPI's PyTorch for Linux depends on CUDA. Nothing is needed where there is a GPU for it, on
    other systems, or where pip already finds a build without it (a local wheel, a mirror).
    """
    if platform.system() != "Linux" or has_nvidia_gpu() or not would_pull_cuda():
        return ()
    if answers(PYTORCH_CPU_INDEX + "/torch/"):
        return ("--extra-index-url", PYTORCH_CPU_INDEX)
    say(
        "PyTorch will come with CUDA, several gigabytes that this machine has no use for: "
        f"{PYTORCH_CPU_INDEX}, which has the small build, does not answer.\n"
        "To avoid it, stop now (Ctrl+C), set PIP_EXTRA_INDEX_URL or PIP_FIND_LINKS to a place "
        "that has the CPU build of torch, and run the same command again."
    )
    return ()


def has_nvidia_gpu() -> bool:
    """Say whether this machine shows an NVIDIA GPU to programs."""
    devices = (Path("/dev/nvidia0"), Path("/usr/lib/wsl/lib/nvidia-smi"))
    return bool(shutil.which("nvidia-smi")) or any(device.exists() for device in devices)


def would_pull_cuda() -> bool:
    """Ask pip, by a dry run that fetches metadata only, whether torch would bring CUDA."""
    requirements = re.findall(r'^\s*"(torch\b[^"]*)"', pyproject(), flags=re.MULTILINE)
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder, "report.json")
        pip("install", "--dry-run", "--quiet", "--report", str(report), *requirements)
        plan = json.loads(report.read_text(encoding="utf-8"))
    names = [item["metadata"]["name"].lower() for item in plan["install"]]
    return any(name.startswith(("nvidia", "cuda")) for name in names)


def answers(url: str) -> bool:
    """Say whether a web address answers within `CONNECT_TIMEOUT_S`."""
    answered = threading.Event()

    def ask() -> None:
        request = urllib.request.Request(url, method="HEAD")
        with contextlib.suppress(OSError):
            urllib.request.urlopen(request, timeout=CONNECT_TIMEOUT_S).close()
            answered.set()

    # In a thread, since looking up a name has no time limit of its own.
    threading.Thread(target=ask, daemon=True).start()
    return answered.wait(CONNECT_TIMEOUT_S)


def pyproject() -> str:
    """Return the text of pyproject.toml."""
    return (ROOT / "pyproject.toml").read_text(encoding="utf-8")


def installed_from(text: str) -> str:
    """Cut a pyproject.toml down to what an installation depends on: no settings of tools."""
    sections = re.split(r"^(?=\[)", text, flags=re.MULTILINE)
    return "".join(
        section
        for section in sections
        if section.startswith("[tool.hatch") or not re.match(r"\[+tool\.", section)
    )


# --- Qt's system libraries ---------------------------------------------------------------------


def check_qt() -> bool:
    """See to it that Qt can start; say what is missing where it can not.

    Returns:
        Whether the window can run. Indexing and searching in a terminal need no Qt.
    """
    if platform.system() == "Linux":
        missing = missing_libraries()
        packages = sorted({package_of(name) for name in missing if name in DEBIAN_PACKAGES})
        if packages and shutil.which("apt-get"):
            install_packages(packages, why="Qt's system libraries are missing")
            missing = missing_libraries()
        if missing:
            say(
                "The window cannot start here without these system libraries: "
                f"{', '.join(missing)}. Indexing and searching in the terminal work without."
            )
            return False
    probe = subprocess.run(
        [str(VENV_PYTHON), "-c", QT_PROBE],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )
    if probe.returncode != 0:
        say(f"Qt does not start here, so the window can not either:\n{probe.stderr.strip()}")
    return probe.returncode == 0


def missing_libraries() -> list[str]:
    """Return the names of the system libraries that Qt asks for and the linker cannot find."""
    folder = next((VENV / "lib").glob("python*/site-packages/PySide6/Qt"), None)
    if folder is None or not shutil.which("ldd"):
        return []
    files = [str(folder / name) for name in QT_FILES if (folder / name).exists()]
    listed = subprocess.run(["ldd", *files], capture_output=True, text=True, check=False).stdout
    return sorted(set(re.findall(r"^\s*(\S+) => not found", listed, flags=re.MULTILINE)))


def package_of(library: str) -> str:
    """Return the package of this release that brings a library of `DEBIAN_PACKAGES`."""
    names = DEBIAN_PACKAGES[library]
    for name in names[:-1]:
        shown = subprocess.run(
            ["apt-cache", "policy", name], capture_output=True, text=True, check=False
        ).stdout
        if "Candidate:" in shown and "Candidate: (none)" not in shown:
            return name
    return names[-1]


# --- All together ------------------------------------------------------------------------------


def say(message: str) -> None:
    """Tell the person, at once even when the output is a pipe."""
    print(message, flush=True)


def set_up(extras: tuple[str, ...]) -> None:
    """Bring `.venv` to what pyproject.toml asks for.

    Raises:
        SetupError: no usable Python, no virtual environments, or pip failed.
    """
    stamped = read_stamp()
    if stamped:
        # An environment keeps what was once asked for: `make test` must not take training away.
        extras = tuple(sorted({*extras, *stamped.extras}))
    digest = hashlib.sha256((installed_from(pyproject()) + PIP).encode()).hexdigest()
    wanted = Stamp(str(ROOT), digest, extras, finished=True)
    if stamped == wanted and environment_works():
        return
    with locked_stamp():
        stamped = read_stamp()
        if stamped == wanted and environment_works():
            return  # another set-up did it while we waited
        STAMP.write_text(wanted._replace(finished=False).encode(), encoding="utf-8")
        if can_be_updated(stamped):
            try:
                install(extras)
            except SetupError:
                # pip gives up before it changes anything: what was there is still whole.
                STAMP.write_text(stamped.encode() if stamped else "", encoding="utf-8")
                raise
            if not is_consistent():
                say("What was installed before is in the way: starting afresh.")
                make_environment(extras)
        else:
            make_environment(extras)
        if check_qt():
            say("Set up. `make help` lists what you can do.")
        STAMP.write_text(wanted.encode(), encoding="utf-8")


def can_be_updated(stamped: Stamp | None) -> bool:
    """Say whether pip can bring the environment that is there up to date.

    It cannot after an interruption, since pip trusts half-written packages; nor when the checkout
    was moved, since scripts name the old folder.
    """
    if stamped is not None and (not stamped.finished or stamped.root != str(ROOT)):
        return False
    if not VENV_PYTHON.exists():
        return False
    question = "import pip, sys; print(sys.version_info[0], sys.version_info[1])"
    asked = subprocess.run(
        [str(VENV_PYTHON), "-c", question], capture_output=True, text=True, check=False
    )
    if asked.returncode != 0:
        return False
    version = tuple(int(word) for word in asked.stdout.split())
    return OLDEST_PYTHON <= version <= NEWEST_PYTHON


def is_consistent() -> bool:
    """Say whether all that is installed fits together; packages of before may be left over."""
    command = [str(VENV_PYTHON), "-m", "pip", "check"]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def make_environment(extras: tuple[str, ...]) -> None:
    """Make the environment from nothing, around the best Python found here, and fill it."""
    clear_environment()
    chosen = choose_interpreter()
    say("Making .venv with Python {}.{} ...".format(*chosen.version))
    made = subprocess.run([*chosen.command, "-m", "venv", str(VENV)], check=False)
    if made.returncode != 0:
        raise SetupError(f"Python could not make {VENV}; its message is above.")
    install(extras)


def main() -> int:
    """Parse the command line and set up. Returns the exit code."""
    parser = argparse.ArgumentParser(description="Set up this checkout of LECCR Desktop.")
    parser.add_argument(
        "--with",
        dest="extras",
        action="append",
        default=[],
        metavar="EXTRA",
        help="also install an extra of pyproject.toml, e.g. train; may be repeated",
    )
    extras = tuple(parser.parse_args().extras)
    try:
        set_up(extras)
    except SetupError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped. Run the same command again to go on.", file=sys.stderr)
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
