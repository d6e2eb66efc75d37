"""What an article says of itself at its head and foot: title, date line, agency, byline, language.

Each fact comes with the line that states it; what is not plain is left to the editor.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile

import regex

from generator.resolve.datelines import NAME, date_line, is_outlet, report_begins

_LONGEST_TITLE = 200
_HEAD_LINES = 4
_FOOT_LINES = 4
_ENDS_SENTENCE = re.compile(r"[.!?。！？…;:][\"'”’»)]*$")
#: A place in capitals, what stands in brackets or a date after it, and a dash: the head of an agency's report.
_DATELINE = regex.compile(
    r"^\p{Lu}[\p{Lu}\p{M}\s/.,'’-]+(?:,[^–—\-]{0,40})?(?: \((?<agency>[^()]{2,40})\))? ?[–—-] "
)
_AGENCY = regex.compile(r"^[^()]{0,80}\((?<agency>\p{Lu}[^()]{1,40})\) ?[–—-]")
#: A byline; a full stop belongs to it after an initial alone.
_BYLINE = regex.compile(
    r"^\(?(?i:By|Reports? by|Reporting by|Written by|Story by)\s+"
    r"(?P<names>\p{Lu}(?:[^;|.(){}]|(?<=\b\p{Lu})\.){2,120}?)\s*(?:[;|()]|(?<!\b\p{Lu})\.|$)"
)
_ROLE = re.compile(r"(?i)\b(?:correspondent|editor|reporter|writer|columnist|staff|analyst)\b")
_PERSON = regex.compile(r"\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Ll}{2,3} ){0,2}\p{Lu}[\p{L}\p{M}.'’-]*)+")
_HOLDER = rf"(?P<holder>{NAME})"
_COPYRIGHT = regex.compile(
    rf"^(?:(?i:©|\(c\)|copyright)[ ]?)+(?P<year>\d{{4}})(?:[–-]\d{{4}})?,? (?:by )?{_HOLDER}"
    rf"|^{_HOLDER},? ?(?:©|\(c\)) ?(?P<year>\d{{4}})"
)
#: What stands behind the holder of a copyright; the full stop of an abbreviation such as Ltd. is the holder's.
_RIGHTS = regex.compile(r"(?i)(?:(?<=\w{5})\.)?(?: all rights reserved.*)?$")
_RELAYED = regex.compile(rf"^\(?(?i:source|agency|via): ?(?P<agency>{NAME})\)?\.?$")
#: News agencies, most of which are known by their initials; another name in that place can be the publisher's own.
_AGENCIES = regex.compile(
    r"\p{Lu}{2,5}|(?i:agence france-presse|anadolu|associated press|belga|bloomberg|dow jones|dpa|interfax|jiji|"
    r"kyodo|lusa|reuters|ritzau|xinhua|yonhap)"
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
    """One field of a source, with the line of the article, from 1, that states it; 0: the text as a whole.

    Where the line does not say enough to fill the field in, `value` is empty and `doubt` says what was seen.
    """

    field: str
    value: str | list[str]
    line: int
    words: str
    doubt: str = ""


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


def _authors(byline: str) -> list[str]:
    """Return the people of a byline, as far as they are the first that it names; no place and no publisher."""
    people = re.split(r",? and | & |, ?", re.sub(r" (?:in|at|for|from) [A-Z].*$", "", byline))
    return list(takewhile(_is_person, map(str.strip, people)))


def _is_person(name: str) -> bool:
    return bool(_PERSON.fullmatch(name)) and not is_outlet(name) and not _ROLE.search(name)


def _title(lines: list[tuple[int, str]]) -> Fact | None:
    for number, line in lines[:2]:
        if date_line(line) or _BYLINE.match(line):
            continue
        short = len(line) <= _LONGEST_TITLE and not _ENDS_SENTENCE.search(line)
        if short and len(lines) > 1 and not _AGENCY.match(line) and not _DATELINE.match(line):
            return Fact("title", line, number, line)
        return None
    return None


def _dated(line: str, number: int, begins: bool) -> Iterator[Fact]:
    """Yield the date that a line states, and who stands beside it; what it leaves open is a doubt."""
    found = date_line(line, begins)
    if not found:
        return
    yield Fact("published", found.edtf, number, line[:120], found.doubt)
    if found.name:
        beside = "" if is_outlet(found.name) else f"“{found.name}” beside the date"
        yield Fact("publisher", "" if beside else found.name, number, line[:120], beside)


def _head(line: str, number: int) -> Iterator[Fact]:
    yield from _dated(line, number, begins=True)
    if agency := _AGENCY.match(line):
        known = bool(_AGENCIES.fullmatch(agency["agency"]))
        doubt = "" if known else f"“{agency['agency']}”: an agency, or the publisher itself?"
        yield Fact("origin", agency["agency"] if known else "", number, agency[0], doubt)


def _foot(line: str, number: int) -> Iterator[Fact]:
    if notice := _COPYRIGHT.match(_RIGHTS.sub("", line)):
        yield Fact("publisher", notice["holder"], number, line[:120])
        yield Fact("published", "", number, line[:120], f"“{notice[0]}”, which is no date of the article")
    if relayed := _RELAYED.match(line):
        yield Fact("origin", relayed["agency"], number, relayed[0])
    yield from _dated(line, number, begins=False)


def _bylines(line: str, number: int) -> Iterator[Fact]:
    byline = _BYLINE.match(line)
    if byline and (names := _authors(byline["names"])):
        yield Fact("authors", names, number, byline[0])


def head_length(line: str) -> int:
    """Return how many characters of a line are place, date and agency, before what is reported."""
    found = (pattern.match(line) for pattern in (_DATELINE, _AGENCY))
    return max(report_begins(line), *(match.end() if match else 0 for match in found))


def facts(text: str) -> list[Fact]:
    """Return what the text of an article states about itself, at most one fact for each field.

    What is stated goes before what was only seen, and the head of an article before its foot.
    """
    lines = [(n, " ".join(line.split())) for n, line in enumerate(text.splitlines(), 1) if line.strip()]
    head = lines[:_HEAD_LINES]
    foot = lines[1:][-_FOOT_LINES:]
    seen = [fact for number, line in head for fact in (*_head(line, number), *_bylines(line, number))]
    seen += [fact for number, line in reversed(foot) for fact in (*_foot(line, number), *_bylines(line, number))]
    language = _language(text)
    whole = [Fact("language", language, 0, "the words of the text")] if language else []
    found: dict[str, Fact] = {}
    for fact in (*filter(None, [_title(lines)]), *whole, *sorted(seen, key=lambda one: not one.value)):
        found.setdefault(fact.field, fact)
    return list(found.values())
