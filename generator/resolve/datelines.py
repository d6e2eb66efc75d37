"""Lines that date an article: the date, and who stands beside it.

A date in a sentence is none: a line dates the article where nothing is in it but a date and what goes with dates
(a label, a weekday, a time, one name), or where a report begins with it.
"""

import re
from dataclasses import dataclass

import regex

from generator.dates import likely_edtf

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
    r"oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_DATE = (
    rf"(?i:\b(?:{_DAY} {_MONTH}(?:,? \d{{4}})?|{_MONTH} {_DAY}(?:,? \d{{4}})?|{_MONTH} \d{{4}}|\d{{4}}-\d\d-\d\d|"
    r"\d{1,2}[./]\d{1,2}[./]\d{4})(?!\w)|\d{4}\s*[年년]\s*\d{1,2}\s*[月월]\s*\d{1,2}\s*[日일])"
)
_EAST_ASIAN = re.compile(r"(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]")
_WEEKDAY = r"(?i:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? )"
_TIME = r"(?i:,? (?:at )?\d{1,2}[:.]\d\d(?: ?[ap]\.?m\b\.?)?(?: ?\(?[a-z]{2,5}\)?)?)"
_LABEL = r"(?i:(?:(?:first )?(?:published|posted|issued)(?: on)?|dated?):? )"
#: What says that a date is not that of the first publication.
_LATER = r"(?i:(?:last )?(?:updated|modified|revised|corrected|accessed|retrieved|archived|printed)(?: on)?:? )"
_WORD = r"\p{Lu}[\p{L}\p{M}\d&.'’-]*"
NAME = rf"{_WORD}(?: (?:of|the|and|de|du|la|der|die|&|{_WORD}))*"
_BESIDE = r" ?[,|·•–—/-] ?"
_ALONE = regex.compile(
    rf"^[(\[]?(?:{_LABEL}|(?P<later>{_LATER}))?"
    rf"(?:(?i:by) {NAME}{_BESIDE}|(?!{_WEEKDAY})(?P<name>{NAME}){_BESIDE})?{_WEEKDAY}?(?P<date>{_DATE}){_TIME}?"
    rf"(?:(?:{_BESIDE}| (?:by|in|on) )(?P<name>{NAME}))?[)\].]*$"
)
#: A place, or none, then the date, an agency in brackets, and a dash; East Asian reports begin with the date alone.
_BEGINS = regex.compile(
    rf"^(?:\p{{Lu}}[\p{{L}}\p{{M}} /.,'’-]{{1,60}}?,? \(?)?{_WEEKDAY}?(?P<date>{_DATE})\)?"
    rf"(?: \([^()]{{2,40}}\))?(?: ?[–—:-] | ?[|] |(?<=[日일])\s)"
)
_OUTLET = regex.compile(
    r"(?i)^the |\.(?:com|org|net|info|co\.\w\w)$|\b(?:news(?:wire)?|times|herald|post|press|daily|journal|gazette|"
    r"agency|tribune|chronicle|magazine|weekly|review|media|radio|tv|observer|mail|telegraph|guardian|standard|"
    r"express|courier|ledger|bulletin|broadcasting|zeitung|monde)\b|"
    r"^(?:reuters|ap|afp|dpa|efe|ansa|tass|xinhua|kyodo|yonhap|bloomberg|bbc|cnn)$"
)


@dataclass(frozen=True, slots=True)
class DateLine:
    """What a line says of an article's date. `edtf` is empty where it does not say enough; `doubt` then tells why.

    `words` is the date as it stands there; `name` who stands beside it, in a line of its own. `alone`: the line
    holds nothing else; `later`: it tells when the text was changed, or seen.
    """

    words: str
    edtf: str
    doubt: str
    name: str = ""
    alone: bool = False
    later: bool = False


def is_outlet(name: str) -> bool:
    """Tell whether a name says of itself that it is one of a publisher; a person's and a place's do not."""
    return bool(_OUTLET.search(name))


def report_begins(line: str) -> int:
    """Return where the report begins in a line that has place, date or agency before it; 0 where it has none."""
    match = _BEGINS.match(line)
    return match.end() if match else 0


def date_line(line: str, begins: bool = True) -> DateLine | None:
    """Return what a line says of the article's date; None where it does not date the article.

    `begins`: a report may begin in it; without, only a line that holds nothing else counts.
    """
    alone = _ALONE.match(line)
    match = alone or (_BEGINS.match(line) if begins else None)
    if not match:
        return None
    words = match["date"]
    edtf, doubt = _read(words)
    if alone and alone["later"]:
        edtf, doubt = "", f"“{line}” may not be when it was published"
    if not alone:
        return DateLine(words, edtf, doubt)
    return DateLine(words, edtf, doubt, alone["name"] or "", True, bool(alone["later"]))


def _read(words: str) -> tuple[str, str]:
    """Return the EDTF of a date in words, and why there is none."""
    if parts := _EAST_ASIAN.fullmatch(words):
        return "{}-{:0>2}-{:0>2}".format(*parts.groups()), ""
    if not re.search(r"\d{4}", words):
        return "", f"“{words}”, without a year"
    digits = re.fullmatch(r"(\d+)[./](\d+)[./](\d{4})", words)
    edtf = _in_digits(*digits.groups()) if digits else likely_edtf(re.sub(r"(\d)(?:st|nd|rd|th)\b", r"\1", words))
    return edtf, "" if edtf else f"“{words}”, which can be read in several ways or in none"


def _in_digits(one: str, other: str, year: str) -> str:
    """Return the only date that a day and a month, in either order, can be; empty where there is not one."""
    found = {likely_edtf(f"{year}-{month}-{day}") for day, month in ((one, other), (other, one))} - {""}
    return found.pop() if len(found) == 1 else ""
