#!/usr/bin/env python3
"""Schemathesis over both descriptions: every check it has, at least 2,000 cases, the same on every run."""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from judge import SITE, check, run

HERE = Path(__file__).parent
SEED = "20260311"
LEAST_CASES = 2000
MOST_TOLD = 1500


def judged(path, examples):
    """Runs schemathesis and answers with the number of its cases."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder, "report.json")
        command = [
            Path(sys.executable).parent / "schemathesis",
            f"--config-file={HERE / 'schemathesis.toml'}",
            "--no-color",
            "run",
            f"{SITE}{path}",
            f"--seed={SEED}",
            f"--max-examples={examples}",
            "--generation-database=none",
            "--report=json",
            f"--report-json-path={report}",
        ]
        own = {**os.environ, "SCHEMATHESIS_HOOKS": "cases_hooks", "PYTHONPATH": f"{HERE}{os.pathsep}{HERE.parent}"}
        done = subprocess.run(
            list(map(str, command)), capture_output=True, text=True, cwd=folder, env=own, timeout=400, check=False
        )
        assert report.exists(), done.stdout[-2000:] + done.stderr[-2000:]
        told = json.loads(report.read_text(encoding="utf-8"))
    failures = [f"{json.dumps(one)[:MOST_TOLD]}" for one in told["failures"] + told["errors"]]
    assert done.returncode == 0 and not failures, "\n  ".join(failures) or done.stdout[-MOST_TOLD:]
    assert told["complete"] and told["operations"]["tested"] == told["operations"]["total"], told["operations"]
    return told["test_cases"]["generated"]


@check("schemathesis finds no failure in the OGC API")
def ogc():
    return many(judged("/ogc/api", 110))


@check("schemathesis finds no failure in the site's own API")
def site():
    return many(judged("/api/openapi.json", 50))


def many(n_cases):
    assert n_cases >= LEAST_CASES, f"only {n_cases} cases"
    return n_cases


run()
