"""The README's table of settings, derived from the settings: `python -m tests.support.readme` writes it."""

import re
from pathlib import Path

from shared.settings import describe_settings

README = Path(__file__).resolve().parents[2] / "README.md"
BEGIN, END = "<!-- settings: begin -->\n", "<!-- settings: end -->"


def settings_table() -> str:
    """Every key with its type, default and meaning, as a Markdown table."""
    rows = (
        f"| `{row.key}` | {row.type.replace('|', 'or')} | {_code(row.default)} | {row.meaning} |"
        for row in describe_settings()
    )
    return "\n".join(("| key | type | default | meaning |", "|---|---|---|---|", *rows)) + "\n"


def _code(default: str) -> str:
    return default if " " in default and not default.startswith(("[", '"')) else f"`{default}`"


if __name__ == "__main__":
    text = README.read_text(encoding="utf-8")
    pattern = re.escape(BEGIN) + ".*?" + re.escape(END)
    README.write_text(
        re.sub(pattern, lambda _: BEGIN + settings_table() + END, text, flags=re.DOTALL), encoding="utf-8"
    )
