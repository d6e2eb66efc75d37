"""Every article with its passages: where the quotes of the seeds stand in it, or why they do not."""

from dataclasses import replace

from generator.check.validate import Item, WrittenSeeds
from generator.problems import Problem
from generator.read.files import SeedFiles
from generator.read.garbled import mended, same_but_for_lost
from generator.resolve.model import Party, Quote, SetAside, Source, TextNote
from generator.resolve.passages import beside, nearest_passage, what_differs
from generator.resolve.plain import date, party
from generator.resolve.quotes import Miss, locate
from generator.resolve.sentences import sentences
from generator.resolve.text import Text
from generator.yaml_text import scalar


class Articles:
    """The sources whose articles are there, by id, with their texts prepared for quoting; keeps the problems."""

    def __init__(self, seeds: WrittenSeeds, files: SeedFiles) -> None:
        self.seeds, self.files = seeds, files
        self.problems: list[Problem] = []
        self.texts: dict[str, Text] = {}
        self.mended: dict[str, Text] = {}  # articles that are garbled, by name
        self.sources: dict[str, Source] = {}
        self.unsettled: set[str] = set()  # sources whose passages to be set aside are in doubt
        for item in seeds.of_kind("source"):
            if item.body.article in files.articles:
                self.sources[item.id] = self._source(item)

    def _span(
        self, item: Item, path: tuple, source: str, quoted, text: Text, set_aside=()
    ) -> tuple[int, int] | None:
        """Locate one quote, or note the problem at its place."""
        found = locate(
            text, quoted.quote, getattr(quoted, "before", None), getattr(quoted, "after", None), set_aside
        )
        if isinstance(found, Miss):
            self._missed(item, path, source, quoted, found)
            return None
        return found

    def _missed(self, item: Item, path: tuple, source: str, quoted, miss: Miss) -> None:
        """Note why a quote does not hold: at its words, or at its source where another article has them."""
        if miss.code == "quote-ambiguous" and source in self.unsettled:
            return
        name = self.seeds.items[source].body.article
        if miss.code == "quote-not-found" and self._is_garbled(item, name, quoted.quote, miss.nearest):
            return
        article = self.files.shown(f"articles/{name}")
        place, message = item.place(*path, miss.field), f"{miss.message} ({article})"
        help, nearest = miss.help, scalar(miss.nearest) if miss.nearest else ""
        other = (
            self._elsewhere(quoted, source)
            if miss.field == "quote" and miss.code == "quote-not-found" and path[0] != "notes"
            else None
        )
        if other:
            place, message = item.place(*path, "source"), f"this quote stands in another article, that of `{other}`"
            help, nearest = "Name the source whose article has these words.", other
        self.problems.append(Problem(place, miss.code, message, help, expected=miss.expected, nearest=nearest))

    def _is_garbled(self, item: Item, article: str, quote: str, near: str) -> bool:
        """Tell whether words are missed only because either file is garbled; that is then told once, there.

        `near` is the passage that is most like them.
        """
        shown = self.files.shown(f"articles/{article}")
        for file, words, text in (
            (shown, quote, self._as_written),
            (item.tree.file, mended(quote), self._as_it_is),
        ):
            doubt = self.files.garbled.get(file)
            if doubt and (text(article).occurrences(words) or same_but_for_lost(quote, near)):
                told = replace(doubt, severity="error")
                self.problems += [] if told in self.problems else [told]
                return True
        return False

    def _as_it_is(self, article: str) -> Text:
        return Text(self.files.articles[article])

    def _as_written(self, article: str) -> Text:
        if article not in self.mended:
            self.mended[article] = Text(mended(self.files.articles[article]))
        return self.mended[article]

    def _elsewhere(self, quoted, source: str) -> str | None:
        """Return the one other source in whose article a quote holds."""
        found = [
            id
            for id, other in self.sources.items()
            if id != source
            and isinstance(
                locate(
                    self.texts[id], quoted.quote, set_aside=tuple(one.span for one in other.set_aside), near=False
                ),
                tuple,
            )
        ]
        return found[0] if len(found) == 1 else None

    def evidence(self, item: Item, written, path: tuple = ()) -> tuple[Quote, ...]:
        """Locate the quotes of what is written at `path` of a seed file; those that do not hold become problems."""
        quotes = []
        text = getattr(written, "bottom_line", None) or getattr(written, "summary", None)
        told = Text(text) if text else None
        for n, quoted in enumerate(written.evidence):
            source = self.sources.get(quoted.source)
            if source is None or not source.text.strip():  # reported already
                continue
            aside = tuple(passage.span for passage in source.set_aside)
            span = self._span(item, (*path, "evidence", n), source.id, quoted, self.texts[source.id], aside)
            after = self._supported(item, (*path, "evidence", n), quoted, told)
            if span:
                quotes.append(Quote(source.id, span, source.text[slice(*span)], after))
        return tuple(quotes)

    def _supported(self, item: Item, path: tuple, quoted, told: Text | None) -> int | None:
        """Return where in the text told the words end that a quote carries, or note that they cannot be told."""
        words = getattr(quoted, "supports", None)
        if not words:
            return None
        found = [one for one in told.occurrences(words) if not told.cuts_a_word(*one)] if told else []
        if len(found) == 1:
            return told.folded.span(*found[0])[1]
        why = f"stand in it {len(found)} times" if found else "do not stand in it"
        message = f"`supports:` gives words of the text that this quote carries, and these {why}"
        help = "Copy words that stand there once, or remove the line."
        self.problems.append(Problem(item.place(*path, "supports"), "supports-not-found", message, help))
        return None

    def _source(self, item: Item) -> Source:
        body = item.body
        text = self.texts[item.id] = Text(self.files.articles[body.article])
        source = Source(
            item.id,
            body.article,
            text.text,
            body.title,
            body.publisher,
            tuple(body.authors),
            date(body.published),
            body.url,
            body.language,
            party(self.seeds, body.origin) if body.origin else Party("the article itself", source=item.id),
            (),
            (),
            tuple(sentences(text.text, body.language)),
            item.place(),
        )
        if not text.text.strip():  # reported already: nothing can stand in it
            return source
        aside = tuple(
            passage
            for n, written in enumerate(body.set_aside)
            if (passage := self.set_aside(item, n, written, text))
        )
        notes = []
        for n, note in enumerate(body.notes):
            if span := self._span(item, ("notes", n), item.id, note, text):
                notes.append(TextNote(Quote(item.id, span, text.text[slice(*span)]), note.note))
        return replace(source, set_aside=aside, notes=tuple(notes))

    def set_aside(self, item: Item, n: int, written, text: Text) -> SetAside | None:
        """Find a passage by its first and last words; the last words count after the first ones."""
        starts = beside(text, text.occurrences(written.from_), written.before, written.after)
        if len(starts) != 1:
            why = "do not stand in the article" if not starts else f"stand in the article {len(starts)} times"
            code = "quote-not-found" if not starts else "quote-ambiguous"
            return self._not_set_aside(item, (n, "from"), code, f"the first words of this passage {why}", text)
        ends = text.occurrences(written.to)
        end = next((end for end in ends if end[1] >= starts[0][1]), None)
        if end is None:
            message = "the last words of this passage do not stand in the article"
            if ends:
                message = "the last words of this passage stand before its first ones, and not after them"
            return self._not_set_aside(item, (n, "to"), "quote-not-found", message, text)
        return SetAside((text.folded.span(*starts[0])[0], text.folded.span(*end)[1]), written.because)

    def _not_set_aside(self, item: Item, path: tuple, code: str, message: str, text: Text) -> None:
        """Note that a passage to be set aside cannot be told."""
        self.unsettled.add(item.id)
        place = item.place("set_aside", *path)
        typed = item.tree.at("set_aside", *path)
        near = nearest_passage(text, typed) if code == "quote-not-found" else ""
        if near and self._is_garbled(item, item.body.article, typed, near):
            return
        if near and (differs := what_differs(typed, near)):
            message += f": {differs}"
        help = "Copy a few more words from the article, or add `before:` or `after:`."
        if code == "quote-not-found":
            help = "Copy the words from the article."
            if text.occurrences(typed):
                help = (
                    "Write the words with which the passage begins as `from:`, those with which it ends as `to:`."
                )
        self.problems.append(
            Problem(place, code, message, help, nearest=scalar(near) if near and near != typed else "")
        )


def check_quotes(seeds: WrittenSeeds, files: SeedFiles) -> list[Problem]:
    """Return the quotes that do not hold, as far as seeds with other faults can be looked at."""
    articles = Articles(seeds, files)
    for item in (*seeds.of_kind("company", "person", "event"), *filter(None, [seeds.briefing])):
        articles.evidence(item, item.body)
        for field in ("claims", "relations"):
            for n, written in enumerate(getattr(item.body, field, ())):
                articles.evidence(item, written, (field, n))
    return articles.problems
