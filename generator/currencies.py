"""The currency of an amount as an article writes it: a sign, a code or a word beside the number.

Source of the signs and words: Unicode CLDR, as `babel` has them. One of them may stand for several currencies.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping
from decimal import Decimal
from functools import lru_cache

import regex

from generator.numbers import amounts_in

#: What articles write for a currency, and CLDR has not.
_WRITTEN = {"RMB": "CNY", "US$": "USD", "HK$": "HKD", "NT$": "TWD", "A$": "AUD", "C$": "CAD", "S$": "SGD"}
#: A sign that stands for several currencies, of which CLDR has some under newer signs.
_OLDER = {"rs": ("INR", "NPR")}
_BEFORE = regex.compile(r"(?<!\p{L})(\p{Lu}{0,3}\p{Sc}|\p{Lu}{3})[\s\u00a0]?$")
_AFTER = regex.compile(
    r"[\s\u00a0-]*(?:d['’]|de )?(\p{Sc}|\p{L}+\.?)(?:[\s\u00a0](\p{L}+)(?:[\s\u00a0](\p{L}+))?)?"
)
_REACH = 8


@lru_cache(maxsize=64)
def _marks(language: str) -> Mapping[str, set[str]]:
    """Map codes in capitals, and signs and first and last words of names in small letters, to currencies."""
    from babel import Locale, UnknownLocaleError
    from babel.numbers import get_currency_name, get_currency_symbol, list_currencies

    found: dict[str, set[str]] = defaultdict(set)
    whole: dict[str, set[str]] = defaultdict(set)
    for tag in ("en", language):
        try:
            locale = Locale.parse(tag, sep="-")
        except (UnknownLocaleError, ValueError):
            continue
        for code in list_currencies():
            sign = get_currency_symbol(code, locale)
            names = {get_currency_name(code, number, locale).lower() for number in (None, 1, 2, 5)}
            words = {word for name in names for word in (name.split()[0], name.split()[-1])}
            for name in names:
                whole[name].add(code)
            for mark in (code, *([sign.lower()] if sign != code else []), *regex.findall(r"\p{Sc}", sign), *words):
                found[mark].add(code)
    for written, code in _WRITTEN.items():
        found[written].add(code)
    return found | whole  # euro is the name of one, and a word in the name of another


@lru_cache(maxsize=1)
def _local_signs() -> Mapping[str, Counter[str]]:
    """Map signs, in small letters, to the currencies of today that a country writes so: how many countries each."""
    from babel import Locale, UnknownLocaleError
    from babel.core import get_global
    from babel.languages import get_official_languages
    from babel.numbers import get_currency_symbol

    found = defaultdict(Counter, {sign: Counter(codes) for sign, codes in _OLDER.items()})
    for country, currencies in get_global("territory_currencies").items():
        today = [code for code, _, ended, is_tender in currencies if is_tender and not ended]
        for language in get_official_languages(country):
            try:
                locale = Locale.parse(f"{language}_{country}")
            except (UnknownLocaleError, ValueError):
                continue
            for code in today:
                found[get_currency_symbol(code, locale).lower().rstrip(".")][code] += 1
    return found


def currencies_called(mark: str) -> list[str]:
    """Return the currencies of today that a sign or word may stand for, those of the most countries first."""
    mark = mark.strip().lower().rstrip(".")
    local = _local_signs()
    today = sum(local.values(), Counter())
    found = {*local.get(mark, ()), *(code for code in _marks("en").get(mark, ()) if code in today)}
    return sorted(found, key=lambda code: (-today[code], code))


def currencies_of(number: Decimal, text: str, language: str) -> set[str]:
    """Return every currency in which `text` can give a number; empty where no mark of one stands beside it."""
    marks, found = _marks(language), set()
    for start, end, readings in amounts_in(text, language):
        if number in readings:
            before = _BEFORE.search(text[max(0, start - _REACH) : start])
            after = _AFTER.match(text, end)
            beside = (*(before.groups() if before else ()), *(after.groups() if after else ()))
            found |= {
                code
                for mark in beside
                if mark
                for code in marks.get(mark) or marks.get(mark.lower().rstrip("."), ())
            }
    return found
