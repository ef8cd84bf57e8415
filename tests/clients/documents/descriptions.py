#!/usr/bin/env python3
"""The OpenAPI descriptions, read by three linters: no error in any, whether 3.0 or 3.1."""

import json
import os
import subprocess
import tempfile
from pathlib import Path

from judge import Faults, ask, check, link, read, run
from openapi_spec_validator import validate

HERE = Path(__file__).parent
TOOLS = HERE.parent / "node_modules" / ".bin"
DESCRIPTIONS = {"/ogc/api": "3.0", "/ogc/api-3.1": "3.1", "/api/openapi-3.0.json": "3.0", "/api/openapi.json": "3.1"}
QUIET = {**os.environ, "REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true", "NO_COLOR": "1"}


def linted(*command):
    """What a linter answers in JSON, whatever its exit code."""
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, env=QUIET, check=False)
    assert done.stdout.strip().startswith(("{", "[")), f"{command[0]}: {done.stderr[-500:]}"
    return json.loads(done.stdout)


def with_file(document, use):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "openapi.json")
        path.write_text(json.dumps(document, indent=1), encoding="utf-8")
        return use(str(path))


@check("each description says its version in its media type and in itself, and points nowhere else")
def versions():
    faults = Faults()
    for path, version in DESCRIPTIONS.items():
        answer = ask(path)
        told = answer.headers["Content-Type"]
        wanted = f"application/vnd.oai.openapi+json;version={version}"
        faults.unless(told.replace(" ", "") == wanted, f"{path}: {told}")
        faults.unless(answer.json()["openapi"].startswith(version), f"{path}: {answer.json()['openapi']}")
        if path.startswith("/ogc"):
            faults.unless(b'"$ref"' not in answer.body, f"{path} is not inlined")
    described = read("/ogc")
    faults.unless(link(described, "service-desc").endswith("/ogc/api"), "service-desc is not /ogc/api")
    return faults.count()


@check("openapi-spec-validator finds no error in any description")
def spec_validator():
    n_operations = 0
    for path in DESCRIPTIONS:
        document = read(path)
        validate(document)
        n_operations += sum(len(operations) for operations in document["paths"].values())
    return n_operations


@check("redocly finds no error in any description")
def redocly():
    faults = Faults()
    for path in DESCRIPTIONS:
        command = [TOOLS / "redocly", "lint", "--format=json", f"--config={HERE / 'redocly.yaml'}"]
        told = with_file(read(path), lambda file, command=command: linted(*map(str, command), file))
        for problem in told["problems"]:
            where = problem["location"][0].get("pointer", "")
            faults.unless(problem["severity"] != "error", f"{path} {problem['ruleId']}: {problem['message']} {where}")
        faults.unless("totals" in told, f"{path}: nothing was linted")
    return faults.count()


@check("spectral finds no error in any description")
def spectral():
    faults = Faults()
    for path in DESCRIPTIONS:
        command = [TOOLS / "spectral", "lint", "--quiet", "--format=json", f"--ruleset={HERE / 'spectral.yaml'}"]
        told = with_file(read(path), lambda file, command=command: linted(*map(str, command), file))
        for problem in told:
            where = "/".join(problem["path"])
            faults.unless(problem["severity"] > 0, f"{path} {problem['code']}: {problem['message']} {where}")
        faults.unless(isinstance(told, list), f"{path}: nothing was linted")
    return faults.count()


run()
