"""Names that need no page: months and weekdays, sections, who made the article, and what the editors dismissed."""

from collections.abc import Iterable
from functools import lru_cache

import regex
from babel import Locale, UnknownLocaleError
from babel.dates import get_day_names, get_month_names

from generator.resolve.fold import fold
from generator.resolve.model import Source

#: Abbreviations that articles use beside those that Babel has.
_SHORT = {"en": "sept tue tues wed weds thu thur thurs"}
#: Words by which pages name their parts and what stands in them.
_SECTIONS = frozenset(
    """
    advertisement analysis appendix background business chapter column comment conclusion culture discussion
    economy editor editorial exclusive feature figure finance foreword introduction markets news opinion photo
    picture politics section source sport sports summary table technology update updated video world
    """.split()
)
_WORD = regex.compile(r"[\p{L}\p{M}\d]+(?:['\-][\p{L}\p{M}\d]+)*")


@lru_cache(maxsize=64)
def calendar_words(language: str) -> frozenset[str]:
    """Return the names of months and weekdays in a language (BCP 47), short ones too, in lower case."""
    primary = language.split("-")[0]
    try:
        locale = Locale.parse(primary)
    except (UnknownLocaleError, ValueError):
        return frozenset()
    # Of the forms that stand alone, Babel may give those of a language that was read before.
    names = {
        name
        for names_of in (get_month_names, get_day_names)
        for width in ("wide", "abbreviated")
        for name in names_of(width, "format", locale).values()
    }
    short = _SHORT.get(primary, "").split()
    return frozenset({name.casefold().rstrip(".") for name in names} | {*short})


def key(name: str) -> str:
    """Return what two spellings of one name have in common: neither case nor typography tells them apart."""
    return " ".join(fold(name).text.casefold().split())


def _words(name: str) -> list[str]:
    """Return the words of a name, without `the` before it."""
    words = _WORD.findall(key(name))
    return words[1:] if words[:1] == ["the"] else words


def _made(name: list[str], source: Source) -> bool:
    """Tell whether a name is that of the publisher, or of an author: in full, the surname, or initials."""
    ways = [_words(source.publisher or "")]
    for author in map(_words, source.authors):
        ways += [author, author[-1:], ["".join(word[0] for word in author)]]
    return name in ways


def needs_no_page(name: str, source: Source, dismissed: frozenset[str]) -> bool:
    """Tell whether a name in an article is none that a page could be missing for.

    `dismissed` holds the keys of the names that the editors dismissed.
    """
    words = _words(name)
    plain = calendar_words(source.language) | _SECTIONS
    return key(name) in dismissed or all(word in plain for word in words) or _made(words, source)


def dismissed(names: Iterable[str]) -> frozenset[str]:
    """Return the keys of names that the editors dismissed."""
    return frozenset(map(key, names))
