#!/usr/bin/env python3
"""Bussola beside tipg, pygeoapi and martin over the same desks in PostGIS: CPU per request, in one run.

See README.md. Programs from PyPI are installed into a folder of their own first.
"""

import argparse
import contextlib
import os
import signal
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

HERE = Path(__file__).resolve().parent


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    add = parser.add_argument
    add("--bussola", type=Path, required=True, help="the program, built with --release")
    add("--postgis", required=True, metavar="URL", help="a throwaway PostGIS on this machine (.ci/postgis)")
    add("--martin", type=Path, help="the program; without it martin is not measured")
    add("--desks", type=int, default=1_000_000, help="how many (1,000,000)")
    add("--view", action="store_true", help="the peers tell the 17 columns of the view public_desks, not all")
    add("--places", type=int, default=300, help="most boxes that are asked for (300)")
    add("--rounds", type=int, default=5, help="turns in which all are measured (5)")
    add("--clients", type=int, default=8, help="connections that ask at once (8)")
    add("--programs", type=Path, default=HERE / ".venv", metavar="FOLDER", help="for Python (.venv here)")
    return parser.parse_args()


def with_programs(folder: Path) -> None:
    """Installs what requirements.txt names and goes on with the Python of that folder."""
    python = folder.absolute() / "bin/python"
    wanted = (HERE / "requirements.txt").read_text()
    installed = folder / "installed.txt"
    if not installed.is_file() or installed.read_text() != wanted:
        print(f"installing programs into {folder}", file=sys.stderr)
        venv.create(folder, with_pip=True)
        pip = [str(python), "-m", "pip", "install", "--quiet"]
        subprocess.run([*pip, "--requirement", str(HERE / "requirements.txt")], check=True)
        installed.write_text(wanted)
    if Path(sys.prefix) != folder.absolute():
        os.execv(python, [str(python), *sys.argv])


def interrupted(*_: object) -> None:
    """Everything that was started is stopped; a second Ctrl-C does not disturb that."""
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    raise KeyboardInterrupt


def main() -> int:
    asked = arguments()
    with_programs(asked.programs)
    import psycopg

    import side_by_side
    from answers import WrongAnswer

    signal.signal(signal.SIGTERM, interrupted)
    signal.signal(signal.SIGINT, interrupted)
    try:
        with contextlib.ExitStack() as stack:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="bussola-peers-")))
            side_by_side.run(asked, folder, stack)
    except (WrongAnswer, psycopg.Error, OSError) as error:
        print(f"failed: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("stopped", file=sys.stderr)
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
