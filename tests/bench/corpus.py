"""A made-up topic of any size: N articles about N entities, with events, claims, relations and questions.

The same N gives the same bytes. Each article names a handful of entities, so that the number of
mentions, passages and links grows in proportion to N.
"""

import random
from pathlib import Path

import yaml

_SYLLABLES = (
    "ba be bi bo da de di do ka ke ki ko la le li lo ma me mi mo na ne ni no ra re ri ro sa se si so".split()
)
_VERBS = (
    "opened a plant with",
    "denied talks with",
    "signed a letter with",
    "bought parts from",
    "declined to name",
)
_NAMES_PER_ARTICLE = 6
_SENTENCES = 18


def _name(number: int, random_: random.Random) -> str:
    stem = "".join(random_.choice(_SYLLABLES) for _ in range(3)).capitalize()
    return f"{stem} {number} Works"


def _sentence(number: int, names: list[str], random_: random.Random) -> str:
    one, other = random_.sample(names, 2)
    amount = random_.randrange(1, 900)
    deal = f"{one} {random_.choice(_VERBS)} {other} for {amount}.{number} million euros"
    return f"{deal}, according to people who know item {number}."


def _statement(source: str, quote: str, number: int) -> dict:
    return {
        "status": ("stated", "announced", "reported", "rumoured", "denied")[number % 5],
        "by": "an unnamed person",
        "evidence": [{"source": source, "quote": quote}],
    }


def _entity(number: int, ids: list[str], names: list[str], told: list[tuple[str, str]]) -> dict:
    source, quote = told[0]
    claims = [
        {
            "property": f"subject {n % 4}",
            "value": f"value {n}",
            "answers": [f"question-{number // 25}"],
            **_statement(where, said, n),
        }
        for n, (where, said) in enumerate(told)
    ]
    other = ids[(number + 1) % len(ids)]
    relation = {"type": "partner_of", "to": other, **_statement(source, quote, number)}
    return {
        "name": names[number],
        "type": "company",
        "aliases": [names[number].removesuffix(" Works")],
        "summary": "A company that the articles name.",
        "evidence": [{"source": source, "quote": quote}],
        "claims": claims,
        "relations": [relation] if other != ids[number] else [],
    }


def _write(path: Path, data: dict) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(yaml.dump(data, Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False), encoding="utf-8")


def write_corpus(root: Path, size: int) -> None:
    """Write a topic of `size` articles and `size` entities, and a fifth as many events, under `root`."""
    random_ = random.Random(size)
    names = [_name(number, random_) for number in range(size)]
    ids = [f"works-{number}" for number in range(size)]
    told: list[list[tuple[str, str]]] = [[] for _ in range(size)]
    (root / "articles").mkdir(parents=True)
    for number in range(size):
        chosen = [(number + step * 7) % size for step in range(_NAMES_PER_ARTICLE)]
        sentences = [_sentence(n, [names[one] for one in set(chosen)], random_) for n in range(_SENTENCES)]
        text = "\n\n".join(" ".join(sentences[start : start + 3]) for start in range(0, _SENTENCES, 3))
        (root / "articles" / f"{number:05}.txt").write_text(text, encoding="utf-8")
        _write(
            root / "sources" / f"article-{number}.yml",
            {
                "article": f"{number:05}.txt",
                "title": f"Report {number}",
                "published": f"20{10 + number % 15}-0{1 + number % 9}-11",
            },
        )
        for entity, sentence in zip(chosen, sentences, strict=False):
            told[entity].append((f"article-{number}", sentence))
    for number in range(size):
        _write(root / "companies" / f"{ids[number]}.yml", _entity(number, ids, names, told[number]))
    for number in range(size // 5):
        source, quote = told[number][0]
        _write(
            root / "events" / f"event-{number}.yml",
            {
                "title": f"Event {number}",
                "date": f"2009-0{1 + number % 9}",
                "status": "happened",
                "participants": [{"entity": ids[number]}],
                "evidence": [{"source": source, "quote": quote}],
            },
        )
    for number in range(size // 25):
        _write(root / "questions" / f"question-{number}.yml", {"question": f"What about {number}?"})
    _write(root / "briefing.yml", {"title": f"A topic of {size}", "scope": "Made up, to measure with."})
