"""Warnings about names: what would be found where nobody is meant, or never, or only looks like the name."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping

import regex
from ahocorasick_rs import AhoCorasick

from generator.characters import UNSEEN, called, letters_of_another_script, script, seen
from generator.check.references import ENTITY
from generator.check.validate import Item, WrittenSeeds
from generator.problems import Problem, warning
from generator.resolve.fold import fold
from generator.resolve.misspelt_names import misspelt_names
from generator.resolve.model import Briefing, Mention
from generator.resolve.text import Text
from generator.yaml_text import scalar

_NAMES = ("name", "title", "question")
_OTHERWISE = "Write a longer name, or name the articles that mean it: {text: …, only_in: [source ids]}."
#: Zero-width joiners, which some scripts need between their letters, and marks that choose how a sign is drawn.
_JOINERS = regex.compile("[\u200c\u200d\ufe00-\ufe0f]")
#: From how many links on, and at how many times the links of all other names, an alias is taken for a common word.
_MANY, _TIMES = 10, 3
#: Words behind which English has a word of everyday language, not a name; and in how many places, of how many, it
#: stands behind one where it is no name.
_BEFORE_A_NOUN = re.compile(r"(?i)\b(?:the|an?|this|that|these|its|their|his|her|our|no)\s$")
_OFTEN, _SHARE, _LONGEST_BEFORE = 2, 4, 8
#: A common noun with its article: the company, this firm.
_NOUN = re.compile(r"(?:[Tt]he|[Aa]n?|[Tt]h(?:is|at)|[Ii]ts|[Hh]is|[Hh]er|[Oo]ur|[Tt]heir) [a-z]+")


def _named(item: Item) -> Iterator[tuple[tuple, str]]:
    """Yield (path, text) of what a thing is called."""
    yield from (((field,), text) for field in _NAMES if (text := getattr(item.body, field, None)))
    yield from ((("aliases", n, "text"), alias.text) for n, alias in enumerate(getattr(item.body, "aliases", ())))


def _is_short(name: str) -> bool:
    return sum(letter.isalnum() for letter in name) == 1


def _short_names(seeds: WrittenSeeds) -> Iterator[Problem]:
    """Yield a warning for each name or alias of one letter: it would be found wherever the letter stands alone."""
    for item in seeds.of_kind(*ENTITY):
        names = [(("name",), item.body.name)]
        names += [(("aliases", n), alias.text) for n, alias in enumerate(item.body.aliases) if not alias.only_in]
        for path, name in names:
            if _is_short(name):
                message = (
                    f"`{name}` is one letter: every article where it stands alone will link to {item.body.name}"
                )
                yield warning(item.place(*path), "short-alias", message, _OTHERWISE)


def _common_words(
    seeds: WrittenSeeds, briefing: Briefing, mentions: Mapping[str, list[Mention]]
) -> Iterator[Problem]:
    """Yield a warning for each alias that articles use as a word of everyday language.

    It is one word, the articles write it in lower case, as a noun or far more often than they name the entity
    otherwise, and some of them never do; or it is a noun with its article, which is no word of the name.
    """
    for item in seeds.of_kind(*ENTITY):
        for n, alias in enumerate(item.body.aliases):
            with_article = bool(_NOUN.fullmatch(alias.text))
            if alias.only_in or not (with_article or (alias.text.islower() and alias.text.isalpha())):
                continue
            plain = [one for one in mentions[item.id] if one.text == alias.text]
            other = [one for one in mentions[item.id] if one.text.lower() != alias.text.lower()]
            alone = {one.source for one in plain} - {one.source for one in other}
            often = len(plain) >= max(_MANY, _TIMES * len(other)) or _is_a_noun(briefing, plain)
            if (often or (with_article and not _is_of_one_name(seeds, item, alias.text))) and alone:
                message = (
                    f"`{alias.text}` seems to be a common word: {len(plain)} places link to {item.body.name} by it,"
                    f" and {len(other)} by another name"
                )
                yield warning(item.place("aliases", n), "short-alias", message, _OTHERWISE)


def _is_of_one_name(seeds: WrittenSeeds, item: Item, alias: str) -> bool:
    """Tell whether the noun of an alias is a word of the name of this entity alone: the authority."""
    noun = alias.split()[-1]
    return [one.id for one in seeds.of_kind(*ENTITY) if noun in one.body.name.lower().split()] == [item.id]


def _is_a_noun(briefing: Briefing, mentions: list[Mention]) -> bool:
    """Tell whether a word stands in English articles as nouns do, behind `the` and its like."""
    behind = 0
    for one in mentions:
        source = briefing.sources[one.source]
        before = source.text[max(0, one.span[0] - _LONGEST_BEFORE) : one.span[0]]
        behind += source.language.startswith("en") and bool(_BEFORE_A_NOUN.search(before))
    return behind >= max(_OFTEN, len(mentions) / _SHARE)


def _unseen(name: str) -> str:
    """Return the characters of a name that cannot be seen, but for those that its script needs."""
    return "".join(
        one[0]
        for one in UNSEEN.finditer(name)
        if not _JOINERS.fullmatch(one[0]) or script(name[max(0, one.start() - 1)])
    )


def _look_alike(name: str) -> str:
    """Return what is strange about the characters of a name; empty when nothing is."""
    if unseen := _unseen(name):
        return f"{called(unseen)}, which cannot be seen"
    composed = unicodedata.normalize("NFC", name)
    if apart := "".join(one for one in name if unicodedata.combining(one) and one not in composed):
        return f"{called(apart)}, apart from its letter"
    if strange := letters_of_another_script(name):
        return f"{called(strange)}, among letters of another script"
    return ""


def _meant(name: str, texts: Mapping[str, Text]) -> str:
    """Return how the articles write a name of which letters are of another script, or its plain form."""
    strange = letters_of_another_script(name)
    if not strange:
        return seen(name)
    pattern = "".join(r"\w" if letter in strange else re.escape(letter) for letter in seen(name))
    found = {match for text in texts.values() for match in re.findall(rf"(?<!\w){pattern}(?!\w)", text.text)}
    return next(iter(found)) if len(found) == 1 else ""


def _look_alikes(seeds: WrittenSeeds, texts: Mapping[str, Text]) -> Iterator[Problem]:
    """Yield a warning for each name that looks like another one, unless an article writes it so."""
    for item in (*seeds.items.values(), *filter(None, [seeds.briefing])):
        for path, name in _named(item):
            if name.isascii() or not (strange := _look_alike(name)):
                continue
            if not any(name in text.text for text in texts.values()):
                message = f"`{seen(name)}` is written with {strange}"
                help = "Type it again, or copy it from an article: what only looks like a name is not found by it."
                near = _meant(name, texts)
                yield warning(item.place(*path), "look-alike", message, help, nearest=near and scalar(near))


def _unused_aliases(
    seeds: WrittenSeeds, mentions: Mapping[str, list[Mention]], texts: Mapping[str, Text]
) -> Iterator[Problem]:
    """Yield a warning for each alias that stands in no article."""
    wanted: dict[str, list[tuple[Item, int]]] = defaultdict(list)
    for item in seeds.of_kind(*ENTITY):
        linked = {fold(one.text).text for one in mentions[item.id]}
        linked |= {text.lower() for text in linked}
        for n, alias in enumerate(item.body.aliases):
            text = fold(alias.text).text.strip()
            if text not in linked and not (_is_short(alias.text) or _look_alike(alias.text)):  # reported already
                wanted[text].append((item, n))
    for alias in sorted(wanted.keys() - _standing(list(wanted), texts)):
        for item, n in wanted[alias]:
            message = f"`{item.body.aliases[n].text}` stands in no article"
            help = "Write it as an article does, in the same letter case, or remove it."
            yield warning(item.place("aliases", n), "unused-alias", message, help)


def _standing(names: list[str], texts: Mapping[str, Text]) -> set[str]:
    """Return the names that stand in an article; those in lower case, in any case."""
    if not names:
        return set()
    automaton = AhoCorasick(names)
    found: set[str] = set()
    for text in texts.values():
        plain = text.folded.text
        found |= {names[index] for index, *_ in automaton.find_matches_as_indexes(plain, overlapping=True)}
        lowered = automaton.find_matches_as_indexes(plain.lower(), overlapping=True)
        found |= {names[index] for index, *_ in lowered if names[index] == names[index].lower()}
    return found


def doubtful_names(seeds: WrittenSeeds, briefing: Briefing, texts: Mapping[str, Text]) -> Iterator[Problem]:
    """Yield every warning about names; `texts` are the articles, prepared, by the ids of their sources."""
    mentions: dict[str, list[Mention]] = defaultdict(list)
    for mention in briefing.mentions:
        mentions[mention.entity].append(mention)
    yield from _short_names(seeds)
    yield from _common_words(seeds, briefing, mentions)
    yield from _look_alikes(seeds, texts)
    yield from _unused_aliases(seeds, mentions, texts)
    plain = [item for item in seeds.of_kind(*ENTITY) if not _look_alike(item.body.name)]  # reported already
    yield from misspelt_names(plain, texts, _standing)
