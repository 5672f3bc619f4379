"""`stats --devices`: what models can run on, for people and for programs."""

from __future__ import annotations

import json

import pytest
from typer.testing import CliRunner

from leccr_desktop.cli.app import app
from leccr_desktop.cli.options import Device
from leccr_engine.model.device import find_devices


def test_devices_for_people_need_no_library(tmp_path):
    outcome = CliRunner().invoke(app, ["stats", "--devices", "--library", str(tmp_path / "none")])
    assert outcome.exit_code == 0, outcome.output
    for title in ("CUDA", "ROCm", "MPS", "XPU", "CPU"):
        assert title in outcome.output


def test_devices_for_programs():
    outcome = CliRunner().invoke(app, ["stats", "--devices", "--json"])
    reports = json.loads(outcome.output)
    assert [report["kind"] for report in reports] == [report.kind for report in find_devices()]
    assert all(report["detail"] for report in reports)


@pytest.mark.parametrize("report", find_devices(), ids=lambda report: report.title)
def test_every_device_can_be_named(report):
    assert report.kind in set(Device)
