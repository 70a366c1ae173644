"""Programs that come with the test environment, started the same way wherever the tests run."""

import os
import subprocess
import sysconfig
from pathlib import Path


def run_tool(name: str, *arguments: object, check: bool = True) -> subprocess.CompletedProcess[str]:
    """Run the tool *name* that pip installed beside Python; CalledProcessError if *check* and it failed."""
    program = Path(sysconfig.get_path("scripts")) / name
    environment = os.environ | {"LC_ALL": "C.UTF-8"}
    return subprocess.run(
        [program, *map(str, arguments)],
        check=check,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=environment,
    )
