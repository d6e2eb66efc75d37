"""Who says what a sentence tells, as far as its words show it plainly; where they do not, the editor is asked.

Known for English sentences, and for the words of saying that the articles themselves put behind quoted speech.
"""

from collections.abc import Collection

import regex

from generator.plan.pageless import calendar_words
from generator.plan.titles import title_length
from generator.resolve.model import Span
from generator.vocabulary import PLACEHOLDERS

#: Where a name stands, and the id of whom it means.
Named = tuple[Span, str]

_SAYING = frozenset(
    """
    said says say told tells announced added confirmed denied denies claimed claims reported conceded warned
    wrote writes recommends recommended expects expected stated acknowledged admitted argued insisted noted
    explained predicted estimates estimated
    """.split()
)
_ACCORDING = regex.compile(r"\b[Aa]ccording to ")
_QUOTED = regex.compile(r"[“\"«„].*?(?:[”\"»]|$)", regex.DOTALL)
#: Who has no name: two people, a spokesman, some of them.
_UNNAMED = regex.compile(
    r"(?i)(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+|some|several|many|few|sources|people|officials|"
    r"analysts|insiders|critics|experts|residents|witnesses|other|others|another)\b"
)
#: What parts a clause from what stands before it, and the end of a name in capitals.
_CLAUSE = regex.compile(r"^.*(?:[;:–—]|, (?:and|but|while|although)) ", regex.DOTALL)
_CAPITALS = regex.compile(r"\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*)*$")
_OF = regex.compile(r"^(?P<head>.*\S) (?:of|for|at|from) $", regex.DOTALL)
#: Between a verb and who speaks: a title, or what somebody is.
_TITLE = regex.compile(r"^\s(?:(?!that\b|it\b|they\b|he\b|she\b|there\b)[\p{L}.'’-]+,? ){0,6}$")
_LONGEST = 80
#: Marks with which quoted speech ends; verbs behind which stands who hears, not who speaks.
_MARKS = {'"', "”", "»", "“"}
_WITH_HEARER = {"told", "tells"}
_NOT_NAMES = {"He", "She", "It", "They", "We", "I", "This", "That"} | {day.title() for day in calendar_words("en")}
_WITH_MORE = regex.compile(r"puts? [^.;]{1,60}? at \S|(?:speaks|spoke) of ")
_BEGINNINGS = frozenset("The But And Yet Meanwhile However Also Only Now Then".split()) | _NOT_NAMES
_CAPITAL_BEFORE = regex.compile(r"(\p{Lu}[\p{L}\p{M}.'’-]*) $")
_ADVERB = regex.compile(r" (?:now|also|later|then|still|earlier|recently|reportedly|already)$")
_NOBODY = {"the report", "the reports", "the company", "the article", "the statement", "the group"}
#: Signs that a sentence has more than one voice, or that its saying is not what it tells.
_SEVERAL = regex.compile(
    r"\b(?:citing|cited|quoting|quoted)\b|"
    r"\b(?:[Ww]hen|[Aa]fter|[Ss]ince|[Bb]efore|[Aa]s) \p{Lu}[^,;]*\b(?:\L<saying>)\b|"
    r"\b(?:\L<saying>)\b.*;.*\b(?:\L<saying>)\b",
    saying=list(_SAYING),
)


def voice(sentence: str, names: Collection[Named], learned: Collection[str] = ()) -> str | None:
    """Return who says what a sentence tells: an id, or words of the sentence; None where it tells of no voice.

    Where it does and leaves open whose, the placeholder of `by:`. `names` are the known ones, with their places in
    the sentence; `learned` are words of saying beside those that are known.
    """
    plain = _QUOTED.sub(lambda quoted: " " * len(quoted[0]), sentence)
    names = [one for one in names if not _is_part(sentence, one[0][0])]
    if _SEVERAL.search(plain):
        return PLACEHOLDERS["by"][0]
    if match := _ACCORDING.search(plain):
        return _named_source(plain, match.end(), names) or PLACEHOLDERS["by"][0]
    words = regex.finditer(r"\p{Ll}+", plain)
    verb = next((word for word in words if word[0] in _SAYING or word[0] in learned or _puts(plain, word)), None)
    if verb is None:
        return None if plain == sentence else PLACEHOLDERS["by"][0]
    subject, said_first = _ADVERB.sub("", plain[: verb.start()].rstrip()), sentence[: verb.start()].rstrip()[-1:]
    found = None
    if subject and said_first not in _MARKS:
        found = _aside(subject, names) if subject.endswith(",") else _before(subject, names)
    if not found and (not subject or said_first in {",", *_MARKS}) and verb[0] not in _WITH_HEARER:
        found = _behind(plain, verb.end(), names)
    return found or PLACEHOLDERS["by"][0]


def _is_part(sentence: str, start: int) -> bool:
    """Tell whether a known name is the end of a longer one, which is then that of somebody else."""
    before = _CAPITAL_BEFORE.search(sentence, 0, start)
    return bool(before) and not title_length([before[1], "X"]) and before[1] not in _BEGINNINGS


def _puts(plain: str, verb: regex.Match[str]) -> bool:
    """Tell whether a verb says something with the words behind it: “put the loss at”, “speaks of”."""
    return bool(_WITH_MORE.match(plain, verb.start()))


def _behind(plain: str, at: int, names: Collection[Named]) -> str | None:
    """Return the known name that stands behind a verb, with nothing but a title between."""
    later = [(span, id) for span, id in sorted(names) if span[0] > at]
    return next((id for (start, _), id in later[:1] if _TITLE.match(plain[at:start])), None)


def _before(subject: str, names: Collection[Named]) -> str | None:
    """Return who stands before a verb: a known name, somebody without one in words, or a name that is not known."""
    if found := next((one for one in names if one[0][1] == len(subject)), None):
        of = _OF.match(subject[: found[0][0]])
        if not of:
            return found[1]
        if head := next((id for span, id in names if span[1] == len(of["head"])), None):
            return head
        if (unknown := _CAPITALS.search(of["head"])) and unknown.start() == 0:
            return _without_title(unknown[0])
    clause = _CLAUSE.sub("", subject).strip()
    if _UNNAMED.match(clause) and "," not in clause and len(clause) <= _LONGEST:
        return clause[0].lower() + clause[1:]
    unknown = _CAPITALS.search(subject)
    if found or not unknown or unknown.start() != len(subject) - len(clause):
        return None
    return _without_title(unknown[0])


def _without_title(name: str) -> str | None:
    """Return a name that is not known, without a title; None where it is a word that only looks like one."""
    words = name.split()
    return " ".join(words[title_length(words) :]) if name not in _NOT_NAMES else None


def _aside(subject: str, names: Collection[Named]) -> str | None:
    """Return who stands before a verb and two commas: “Ada Berg, who runs Acme,” or “the founder, Ada Berg,”."""
    head, comma, _ = subject[:-1].rpartition(", ")
    inside = (len(head) + len(comma), len(subject) - 1)
    inner = next((id for span, id in names if span == inside), None)
    if not inner and comma and _CAPITALS.fullmatch(subject[slice(*inside)]):
        inner = subject[slice(*inside)]
    return inner or (_before(head, names) if comma else None)


def _named_source(plain: str, at: int, names: Collection[Named]) -> str | None:
    """Return who stands behind `according to`, up to the end of that part of the sentence."""
    words = regex.split(r"[,;:(]|\.(?!\w)| that | who ", plain[at:])[0].rstrip()
    within = [(span, id) for span, id in names if at <= span[0] < at + len(words)]
    if within:
        return within[0][1] if len(within) == 1 and within[0][0][1] == at + len(words) else None
    told = len(words.split()) > 1 and len(words) <= _LONGEST and not words[0].isupper()
    return words if told and words not in _NOBODY else None
