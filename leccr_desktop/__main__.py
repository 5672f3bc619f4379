"""`leccr-desktop` and `python -m leccr_desktop`. Owns: the process - its streams and exit code.

Exit codes: 0 done (also when some files failed; their number is said), 1 the library, a model or
the system does not allow it, 2 wrong use, 130 stopped by Ctrl-C, 143 stopped by SIGTERM.
"""

from __future__ import annotations

import os
import sys
from typing import NoReturn


def main() -> None:
    """Run the command line and end the process."""
    _have_streams()
    for stream in (sys.stdout, sys.stderr):
        # A path may hold what the terminal's encoding cannot say; better a "?" than a crash.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")

    from leccr_engine.errors import LeccrError

    try:
        # A double-click says nothing else. Understanding that much of a command line would take a
        # quarter of the time until the window is there.
        if sys.argv[1:] in ([], ["open"]):
            _open_window()
        from leccr_desktop.cli.app import app

        app()
    except LeccrError as error:
        sys.stderr.write(f"Error: {error}\n")
        sys.exit(1)


def _open_window() -> NoReturn:
    from leccr_desktop.library_place import library_folder
    from leccr_desktop.window.app import run

    sys.exit(run(library_folder()))


def _have_streams() -> None:
    """On Windows, a program without a terminal has no streams; what libraries say goes nowhere."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115, PTH123


if __name__ == "__main__":
    main()
