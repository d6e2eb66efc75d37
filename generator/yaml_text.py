"""Text as a YAML scalar, for what is suggested, pasted and written into seed files."""

import yaml


def quoted(text: str) -> str:
    """Return `text`, which has no line end, as a YAML scalar in single quotes."""
    return "'" + text.replace("'", "''") + "'"


def _means(written: str, text: str) -> bool:
    try:
        return yaml.safe_load(f"[{written}]") == [text] and yaml.safe_load(f"a: {written}") == {"a": text}
    except (yaml.YAMLError, ValueError):
        return False


def scalar(text: str) -> str:
    """Return `text` as a YAML scalar on one line: in quotes where any reader of YAML would need them."""
    if _means(text, text):
        return text
    if _means(quoted(text), text):
        return quoted(text)
    return yaml.safe_dump(text, default_style='"', allow_unicode=True, width=10**9).strip()
