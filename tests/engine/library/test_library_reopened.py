"""Opening a library twice in one process, beside another process that writes it."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from leccr_engine.library import Library

ADD_ROOT = """
import sys
from pathlib import Path
from leccr_engine.library import Library
with Library.open(Path(sys.argv[1]), write=True) as library:
    library.add_root(Path(sys.argv[2]))
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows locks by handle")
def test_what_another_process_commits_is_seen_after_a_second_opening_was_closed(tmp_path):
    folder = tmp_path / "library"

    def add_elsewhere(name: str) -> None:
        subprocess.run(
            [sys.executable, "-c", ADD_ROOT, str(folder), str(tmp_path / name)],
            check=True,
            env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
        )

    with Library.open(folder, create=True) as library:
        assert library.roots() == []
        with Library.open(folder) as second:
            assert second.roots() == []
        for count in (1, 2):
            add_elsewhere(f"{count}")
            assert len(library.roots()) == count
