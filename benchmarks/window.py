"""How the window does with a library of 100,000 photos here. Prints; asserts nothing.

    python -m benchmarks.window [--photos 100000] [--folder DIR] [--starts 3] [--frames 600]

The real program is started as a child, offscreen, over a library of generated photos (kept in DIR,
for the next time). It needs Linux, which tells of processes and threads what is asked here. Four
figures, each with the limit that it should keep:

Start: from the making of the process until the window is painted; the first start warms the disk.
Search: from the moment the vector of a query is known until the first page of hits is painted.
Scrolling: a frame is all the Qt thread does for one step.
Memory: what of the window's process is resident, and the most that ever was.

Times are given three ways. *wall* is what a person here waited. *granted* is that without what the
scheduler withheld: how long the threads that did it were ready to run while other programs, or
others of the program's own threads, had the cores. It is about what an idle machine would show, and
a lower bound. *CPU* is what was worked.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.stopwatch import Lap, machine
from benchmarks.window_library import generate_library
from leccr_desktop.library_place import LIBRARY_VARIABLE

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

__all__ = ["main"]

START_LIMIT_MS = 1000
SEARCH_LIMIT_MS = 100
FRAME_LIMIT_MS = 33
MEMORY_LIMITS_MIB = {"without the model": 400, "with the model, after searches": 1024}

_TIMEOUT_S = 900


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; returns the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.window",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--photos", type=int, default=100_000)
    parser.add_argument("--folder", type=Path, help="keep the generated library here")
    parser.add_argument("--starts", type=int, default=3, help="after one that warms the disk")
    parser.add_argument("--frames", type=int, default=600, help="of each way of scrolling")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="leccr-bench-") as scratch:
        folder = options.folder or Path(scratch) / "generated"
        library = generate_library(folder, options.photos, say=_say)
        _say(machine())
        run = Path(scratch)
        starts = [drive(library, run, frames=0) for _ in range(1 + options.starts)][1:]
        whole = drive(library, run, frames=options.frames)
    for line in report_lines(options.photos, starts, whole):
        _say(line)
    return 0


def drive(library: Path, scratch: Path, *, frames: int) -> dict[str, Any]:
    """Start the window once, and use it.

    Args:
        library: the library's folder.
        scratch: for the settings and the report.
        frames: of each way of scrolling; 0 only starts it.

    Returns:
        A `benchmarks.window_drive.Report`, as JSON has it.

    Raises:
        subprocess.CalledProcessError: the window failed; what it said was printed.
    """
    out = scratch / "report.json"
    out.unlink(missing_ok=True)
    plan = {
        "started_ns": time.monotonic_ns(),
        "out": str(out),
        "frames": frames,
    }
    subprocess.run(
        [sys.executable, "-m", "benchmarks.window_drive", json.dumps(plan)],
        env=_environment(library, scratch),
        check=True,
        timeout=_TIMEOUT_S,
    )
    report: dict[str, Any] = json.loads(out.read_text())
    return report


def _environment(library: Path, scratch: Path) -> dict[str, str]:
    """Offscreen, and as after a double-click: what there is to say is not in the arguments.

    An installation has compiled modules after its first start.
    """
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return kept | {
        "QT_QPA_PLATFORM": "offscreen",
        LIBRARY_VARIABLE: str(library),
        "XDG_CONFIG_HOME": str(scratch),
    }


def report_lines(photos: int, starts: Sequence[dict[str, Any]], whole: dict[str, Any]) -> list[str]:
    """Put the figures into lines.

    Args:
        photos: in the library.
        starts: reports of starts.
        whole: the report of the run that used the window.
    """
    painted = [Lap(**start["painted"]) for start in starts]
    searches = [Lap(**search["lap"]) for search in whole["searches"]]
    lines = [
        f"{photos} photos, {len(starts)} starts, {len(searches)} queries",
        "",
        f"start: window painted (limit {START_LIMIT_MS} ms)",
        _spread("  median of the starts", painted, START_LIMIT_MS, statistics.median),
        _one("  first photos in it", Lap(**whole["first_photos"])),
        "  imported by the first paint, of what may come later: "
        + (", ".join(starts[-1]["loaded"]) or "nothing"),
        "",
        f"search: first page painted, from the vector on (limit {SEARCH_LIMIT_MS} ms)",
        _spread("  median of the queries", searches, SEARCH_LIMIT_MS, statistics.median),
        _spread("  slowest query", searches, SEARCH_LIMIT_MS, max),
        _one("  loading model and index before", Lap(**whole["search_ready"])),
        "",
        f"scrolling: 99th percentile of the frames (limit {FRAME_LIMIT_MS} ms)",
    ]
    for scroll in whole["scrolls"]:
        frames = [Lap(**frame) for frame in scroll["frames"]]
        lines.append(
            _spread(f"  {scroll['name']}", frames, FRAME_LIMIT_MS, _p99)
            + f"   {len(frames)} frames, {scroll['rows']} rows, {scroll['pictures']} pictures"
        )
    lines += ["", "memory of the window's process, MiB resident"]
    for name, (now, most) in whole["memory_mib"].items():
        limit = MEMORY_LIMITS_MIB.get(name)
        said = f"   limit {limit}: {_verdict(most, limit)}" if limit else ""
        lines.append(f"  {name:<36} now {now:7.0f}   at most {most:7.0f}{said}")
    return lines


def _spread(
    name: str, laps: Sequence[Lap], limit_ms: float, choose: Callable[[list[float]], float]
) -> str:
    """One figure of several laps, each way, and whether it keeps the limit."""
    wall, granted, cpu = (
        choose([getattr(lap, way) for lap in laps]) for way in ("wall_ms", "granted_ms", "cpu_ms")
    )
    return (
        f"{_times(name, wall, granted, cpu)}   wall {_verdict(wall, limit_ms)}, "
        f"granted {_verdict(granted, limit_ms)}"
    )


def _one(name: str, lap: Lap) -> str:
    return _times(name, lap.wall_ms, lap.granted_ms, lap.cpu_ms)


def _times(name: str, wall_ms: float, granted_ms: float, cpu_ms: float) -> str:
    return (
        f"{name:<38} wall {wall_ms:8.1f} ms   granted {granted_ms:8.1f} ms   CPU {cpu_ms:8.1f} ms"
    )


def _verdict(value: float, limit: float) -> str:
    return "kept" if value <= limit else "OVER"


def _p99(values: list[float]) -> float:
    return statistics.quantiles(values, n=100, method="inclusive")[98] if values[1:] else values[0]


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
