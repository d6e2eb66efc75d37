"""What an article says of itself at its head and foot: title, date line, agency, byline, language.

Each fact comes with the line that states it; what is not plain is left to the editor.
"""

import re
from collections import Counter
from dataclasses import dataclass

import regex

from generator.dates import likely_edtf

_LONGEST_TITLE = 200
_HEAD_LINES = 4
_ENDS_SENTENCE = re.compile(r"[.!?。！？…;:][\"'”’»)]*$")
_MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_DATE = re.compile(
    rf"\b(?:{_DAY} (?:{_MONTHS})[a-z]*\.?,? \d{{4}}|(?:{_MONTHS})[a-z]*\.? {_DAY},? \d{{4}}|\d{{4}}-\d\d-\d\d)\b",
    re.IGNORECASE,
)
_EAST_ASIAN_DATE = re.compile(r"(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]")
#: A place in capitals, what stands in brackets or a date after it, and a dash: the head of an agency's report.
_DATELINE = regex.compile(
    r"^\p{Lu}[\p{Lu}\p{M}\s/.,'’-]+(?:,[^–—\-]{0,40})?(?: \((?<agency>[^()]{2,40})\))? ?[–—-] "
)
_AGENCY = regex.compile(r"^[^()]{0,80}\((?<agency>\p{Lu}[^()]{1,40})\) ?[–—-]")
_BYLINE = regex.compile(
    r"^(?:By|Reports? by|Reporting by|Written by|Story by)\s+(?<names>\p{Lu}[^;|.]{2,120}?)\s*(?:[;|.]|$)",
    regex.IGNORECASE,
)
#: Language → words that are frequent in it and rare in the others.
_FREQUENT = {
    "en": "the of and to in that is was for with said by from has its",
    "fr": "le les des une est et du que dans pour qui sur pas au ne",
    "de": "der die das und ist nicht von den mit zu ein eine auf im dem",
    "es": "el los las una es y del que en por con para se su al",
    "it": "il gli della che di è non per un con sono nel alla dei anche",
    "pt": "o os da do que em um uma não para com por mais dos as",
    "nl": "het een van en dat niet is op te zijn voor met aan door ook",
    "sv": "och att det som är av en ett på för inte med till har den",
}
#: Script → the language that alone is written in it, for a text that is mostly in that script.
_SCRIPTS = {"Hangul": "ko", "Thai": "th", "Greek": "el", "Hebrew": "he", "Georgian": "ka", "Armenian": "hy"}


@dataclass(frozen=True, slots=True)
class Fact:
    """One field of a source, with the line of the article, from 1, that states it; 0: the text as a whole."""

    field: str
    value: str | list[str]
    line: int
    words: str


def _language(text: str) -> str | None:
    letters = len(regex.findall(r"\p{L}", text)) or 1
    for script, language in _SCRIPTS.items():
        if len(regex.findall(rf"\p{{{script}}}", text)) > letters / 2:
            return language
    if regex.search(r"[\p{Hiragana}\p{Katakana}]", text) and regex.search(r"\p{Hiragana}{2}", text):
        return "ja"
    if len(regex.findall(r"\p{Han}", text)) > letters / 2:
        return "zh"
    words = Counter(regex.findall(r"\p{L}+", text.lower()))
    counts = {one: sum(words[word] for word in frequent.split()) for one, frequent in _FREQUENT.items()}
    (best, most), (_, second) = Counter(counts).most_common(2)
    return best if most >= max(5, words.total() / 10) and most >= 2 * second else None


def _date(line: str) -> str:
    """Return the one date that the head of a line states in full, as EDTF; empty when there is none or more."""
    head = line[:120]
    found = [likely_edtf(re.sub(r"(\d)(st|nd|rd|th)\b", r"\1", match[0])) for match in _DATE.finditer(head)]
    found += ["{}-{:0>2}-{:0>2}".format(*match.groups()) for match in _EAST_ASIAN_DATE.finditer(head)]
    return found[0] if len(set(found)) == 1 else ""


def _is_date_line(line: str) -> bool:
    """Tell whether a line begins a report with its date: nothing else, a dateline, or the date at its beginning."""
    date = _DATE.search(line) or _EAST_ASIAN_DATE.search(line)
    if not date:
        return False
    alone = len(line) - len(date[0]) <= 30
    return alone or bool(_DATELINE.match(line)) or date.start() <= 12


def _names(text: str) -> list[str]:
    return [name.strip() for name in re.split(r",| and | & ", text) if name.strip()]


def _title(lines: list[tuple[int, str]]) -> Fact | None:
    for number, line in lines[:2]:
        if _is_date_line(line) or _BYLINE.match(line):
            continue
        short = len(line) <= _LONGEST_TITLE and not _ENDS_SENTENCE.search(line)
        if short and len(lines) > 1 and not _AGENCY.match(line) and not _DATELINE.match(line):
            return Fact("title", line, number, line)
        return None
    return None


def facts(text: str) -> list[Fact]:
    """Return what the text of an article states about itself, at most one fact for each field."""
    lines = [(n, " ".join(line.split())) for n, line in enumerate(text.splitlines(), 1) if line.strip()]
    found: dict[str, Fact] = {}

    def keep(field: str, value: str | list[str] | None, line: int, words: str) -> None:
        if value:
            found.setdefault(field, Fact(field, value, line, words))

    if title := _title(lines):
        found["title"] = title
    for number, line in lines[:_HEAD_LINES]:
        if _is_date_line(line):
            keep("published", _date(line), number, line[:120])
        if agency := _AGENCY.match(line):
            keep("origin", agency["agency"], number, agency[0])
    for number, line in [*lines[:_HEAD_LINES], *lines[-2:]]:
        if byline := _BYLINE.match(line):
            keep("authors", _names(byline["names"]), number, byline[0])
    keep("language", _language(text), 0, "the words of the text")
    return list(found.values())
