"""The guide for editors: it comes with every site, is linked from “About” alone, and is left out of search."""

from itertools import zip_longest

from generator.codes import CODES
from generator.dates import DATE_EXAMPLES
from generator.plan.pages import Page
from generator.vocabulary import EVENT_STATUSES, RELATION_GROUPS, STATUSES, TOPICS, VOICES

#: Name of a chapter → (title, what it is about), in the order in which they are read.
CHAPTERS: dict[str, tuple[str, str]] = {
    "quick.md": ("On one page", "everything once, in the fastest order; enough to begin"),
    "new-topic.md": ("A new topic", "from an empty folder to a site"),
    "first-article.md": ("The first article", "how a text comes in, and what is not reporting in it"),
    "first-entity.md": ("The first company and person", "claims, relations, and a quote that is wrong"),
    "dates.md": ("Statuses, voices, dates, relations", "the words to choose from"),
    "disagreements.md": ("When sources disagree", "how they arise, are explained, and are judged"),
    "cases.md": ("Cases that come up", "what is no body, what has ended or was called off, what stands twice"),
    "review.md": ("Review and publishing", "what an edit changes for the reader"),
    "messages.md": ("What every message means", "all codes, with what to do"),
}


def guide_pages() -> list[Page]:
    """Return the pages of the guide; they are the same for every briefing."""
    contents: dict[str, dict] = {
        "dates.md": {
            "topics": {name: first for name, (_, first) in TOPICS.items()},
            "statuses": STATUSES,
            "event_statuses": EVENT_STATUSES,
            "voices": VOICES,
            "dates": DATE_EXAMPLES,
            "relations": RELATION_GROUPS,
        },
        "messages.md": {"codes": sorted(CODES.items())},
    }
    chapters = [(name, title, what) for name, (title, what) in CHAPTERS.items()]
    return [
        Page("guide/index.md", "guide/index.md.j2", "Guide for editors", {"chapters": chapters}, boost=0),
        *(
            Page(f"guide/{name}", f"guide/{name}.j2", title, {"next": after, **contents.get(name, {})}, boost=0)
            for (name, title, _), after in zip_longest(chapters, chapters[1:])
        ),
    ]
