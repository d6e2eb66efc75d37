"""Warnings: what is allowed and may still be a slip. An article that is there twice, a needless dismissal; and the
doubts about voices, names, relations, numbers, dates and repetitions."""

import re
from collections.abc import Iterator, Mapping

from generator.check.references import ENTITY
from generator.check.validate import WrittenSeeds
from generator.problems import Problem, warning
from generator.read.files import SeedFiles
from generator.resolve.doubtful_dates import doubtful_dates
from generator.resolve.doubtful_names import doubtful_names
from generator.resolve.doubtful_numbers import doubtful_numbers
from generator.resolve.doubtful_qualifiers import doubtful_qualifiers
from generator.resolve.doubtful_relations import doubtful_relations
from generator.resolve.doubtful_speakers import doubtful_speakers
from generator.resolve.doubtful_voices import doubtful_voices
from generator.resolve.fold import fold
from generator.resolve.mentions import Names, lowered
from generator.resolve.model import Briefing
from generator.resolve.quoted import quoted_claims
from generator.resolve.repetitions import repetitions
from generator.resolve.shared_names import shared_names
from generator.resolve.text import Text

_NO = re.compile(r"(?i)\b(?:no|not|never|nothing|nobody|none|neither|nor|cannot|without|\w+n['’]t)\b")
_DENIES = re.compile(
    r"(?i)\b(?:den(?:y|ie[sd]|ying|ials?)|reject|disput|refut|dismiss|contradict|contest|rumou?r"
    r"|report(?:s|ed)? that|(?:in|un)?(?:true|correct|accurate|founded)|false|wrong|baseless|lie[sd]?\b)"
)


def repeated_articles(seeds: WrittenSeeds, files: SeedFiles) -> Iterator[Problem]:
    """Yield a warning for each article whose text is that of another: it would count as a second source."""
    first: dict[str, str] = {}
    for item in seeds.of_kind("source"):
        text = " ".join(fold(files.articles.get(item.body.article, "")).text.split())
        if text in first and text:
            yield warning(
                item.place("article"),
                "duplicate-article",
                f"`{item.body.article}` has the same text as the article of `{first[text]}`",
                "Remove one of the two, or what both say will count as said twice.",
            )
        first.setdefault(text, item.id)


def _own_names(seeds: WrittenSeeds) -> dict[str, str]:
    """Return the id of the first entity that has each name, or has it as an alias in all articles."""
    found: dict[str, str] = {}
    for item in seeds.of_kind(*ENTITY):
        for name in (item.body.name, *(alias.text for alias in item.body.aliases if not alias.only_in)):
            found.setdefault(fold(name).text, item.id)
    return found


def needless_dismissals(seeds: WrittenSeeds, texts: Mapping[str, Text]) -> Iterator[Problem]:
    """Yield a warning for each name under `no_page:` that has a page, or stands in no article as whole words."""
    item, own = seeds.briefing, _own_names(seeds)
    plain = {name: fold(lowered(name)).text.strip() for name in item.body.no_page}
    names = Names(())
    for name in plain.values():
        names.add(name, name)
    names.seal()
    standing = {name for text in texts.values() for *_, name in names.occurrences(text)}
    for n, name in enumerate(item.body.no_page):
        place, help = item.place("no_page", n), "Remove it from `no_page:`."
        if id := own.get(fold(name).text):
            yield warning(place, "name-has-page", f"`{name}` is to have no page, and is a name of `{id}`", help)
        elif plain[name] not in standing:
            yield warning(place, "name-not-found", f"no article has the name `{name}`", f"Mend it. {help}")


def idle_evidence(seeds: WrittenSeeds) -> Iterator[Problem]:
    """Yield a warning for evidence that stands beside no summary or bottom line: readers would not see it."""
    for item in (*seeds.of_kind(*ENTITY), seeds.briefing):
        field = "bottom_line" if item is seeds.briefing else "summary"
        if item.body.evidence and not getattr(item.body, field):
            message = f"this evidence stands beside no `{field}:`, and readers would not see it"
            help = f"Write the `{field}:` that it is evidence for, or move it under the claim that it belongs to."
            yield warning(item.place("evidence"), "idle-evidence", message, help)


def double_denials(seeds: WrittenSeeds, briefing: Briefing) -> Iterator[Problem]:
    """Yield a warning for each denied value that says no in the same words as its quote, in English.

    A quote that speaks of denying, or says no twice, may deny that something is not so.
    """
    for item, path, claim in quoted_claims(seeds, briefing):
        english = all(briefing.sources[one.source].language.startswith("en") for one in claim.evidence)
        if claim.status != "denied" or claim.note or not english:
            continue
        says_no = all(len(_NO.findall(one.text)) == 1 and not _DENIES.search(one.text) for one in claim.evidence)
        if says_no and len(_NO.findall(claim.value.text)) == 1:
            message = "this value is the denial itself, and is said to be denied: readers would read the opposite"
            help = "Write what is denied, without the “no” or “not”, as a sentence that begins with “that”."
            yield warning(item.place(*path, "value"), "double-denial", message, help)


def doubts(seeds: WrittenSeeds, files: SeedFiles, briefing: Briefing, texts: Mapping[str, Text]) -> list[Problem]:
    """Return every warning about a briefing without errors. `texts` holds the articles, by source id."""
    return [
        *doubtful_voices(seeds, texts),
        *doubtful_speakers(seeds, briefing),
        *doubtful_names(seeds, briefing, texts),
        *shared_names(seeds, briefing),
        *doubtful_numbers(seeds, briefing),
        *doubtful_qualifiers(seeds, briefing),
        *doubtful_relations(seeds),
        *repeated_articles(seeds, files),
        *needless_dismissals(seeds, texts),
        *doubtful_dates(seeds, briefing),
        *repetitions(seeds, briefing),
        *double_denials(seeds, briefing),
        *idle_evidence(seeds),
    ]
