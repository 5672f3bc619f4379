"""What the bundle's executables run. Owns: the start of a process in a bundle."""

from __future__ import annotations

import os
import sys
from multiprocessing import freeze_support

from leccr_desktop.__main__ import main

_LIBRARY_PATH = "LD_LIBRARY_PATH"


def give_back_environment() -> None:
    """Leave to the programs that are started from here what they would find without us.

    The bundle's libraries are found by a variable that the linker has read by now. Other programs
    would take them for theirs; the bundle's own processes set it again, once told to begin anew.
    Source: the PyInstaller manual, "Run-time Information" and "LD_LIBRARY_PATH considerations".
    """
    os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
    ours = os.environ.pop(_LIBRARY_PATH, None)
    theirs = os.environ.pop(f"{_LIBRARY_PATH}_ORIG", None)
    if ours is not None and theirs:
        os.environ[_LIBRARY_PATH] = theirs


if __name__ == "__main__":
    if sys.platform not in ("win32", "darwin"):
        give_back_environment()
    # Workers of a training run are this executable too, told by their arguments.
    freeze_support()
    main()
