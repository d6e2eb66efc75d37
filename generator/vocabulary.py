"""The briefing's fixed words: statuses, confidence, and relation types with the labels of both ends."""

from typing import Literal, get_args

Status = Literal["stated", "announced", "reported", "rumoured", "denied"]
EventStatus = Literal["happened", "planned", "cancelled", "stated", "announced", "reported", "rumoured", "denied"]
Confidence = Literal["high", "moderate", "low"]
Basis = Literal["stated", "inferred"]
Qualifier = Literal["more than", "less than", "at least", "at most", "about", "nearly", "up to"]

#: Every status with what it tells the reader, strongest first.
STATUSES: dict[str, str] = {
    "stated": "the party concerned, or an official record, says it is or was so",
    "announced": "the party concerned says it will do it; not yet done",
    "reported": "a third party says so: media, analysts, unnamed people",
    "rumoured": "it circulates, and nobody stands behind it",
    "denied": "the party concerned says it is not so, or will not be",
}

#: The statuses that only an event has, beside those of a claim.
EVENT_STATUSES: dict[str, str] = {
    "happened": "the articles treat it as having taken place",
    "planned": "the articles say that it is to take place",
    "cancelled": "the articles say that it was to take place, and will not",
}

CONFIDENCES: tuple[str, ...] = get_args(Confidence)

#: Kind of relation → type → (label on the page of the one who has it, label on the page of `to`).
RELATION_GROUPS: dict[str, dict[str, tuple[str, str]]] = {
    "People and bodies": {
        "founder_of": ("founder of", "founded by"),
        "chairs": ("chairs", "chaired by"),
        "chief_executive_of": ("chief executive of", "chief executive"),
        "leads": ("leads", "led by"),
        "official_of": ("official of", "officials"),
        "member_of": ("member of", "members"),
        "employee_of": ("works for", "staff"),
        "author_for": ("writes for", "written for by"),
    },
    "Owning and belonging": {
        "owner_of": ("owns", "owned by"),
        "shareholder_of": ("shareholder of", "shareholders"),
        "investor_in": ("invests in", "investors"),
        "parent_of": ("parent of", "subsidiary of"),
        "part_of": ("part of", "parts"),
        "successor_of": ("successor of", "succeeded by"),
        "merged_with": ("merged with", "merged with"),
    },
    "Business": {
        "customer_of": ("customer of", "customers"),
        "supplier_of": ("supplies", "supplied by"),
        "manufactures_for": ("manufactures for", "has products made by"),
        "proposed_manufacturer_for": ("possible manufacturer for", "possible manufacturer"),
        "contractor_for": ("contractor for", "contractors"),
        "builds_factory_with": ("builds a factory with", "builds a factory with"),
        "partner_of": ("partner of", "partner of"),
        "agreement_with": ("has an agreement with", "has an agreement with"),
        "in_talks_with": ("in talks with", "in talks with"),
    },
    "Meeting and opposing": {
        "met": ("met", "met"),
        "visited": ("visited", "visited by"),
        "competitor_of": ("competitor of", "competitor of"),
        "opposes": ("opposes", "opposed by"),
        "sued": ("sued", "sued by"),
        "regulates": ("regulates", "regulated by"),
    },
    "Money and markets": {
        "funds": ("funds", "funded by"),
        "donated_to": ("donated to", "received donations from"),
        "listed_on": ("listed on", "lists"),
    },
    "Publishing and commenting": {
        "publishes_on": ("has published on", "has carried statements by"),
        "cited_by": ("cited by", "cites"),
        "comments_on": ("reports or comments on", "reported or commented on by"),
    },
    "Other ties": {
        "family_of": ("family of", "family of"),
        "associate_of": ("associate of", "associate of"),
        "signatory_of": ("signatory of", "signed by"),
        "related_to": ("related to", "related to"),
    },
}
RELATION_TYPES: dict[str, tuple[str, str]] = {
    type: labels for group in RELATION_GROUPS.values() for type, labels in group.items()
}
#: Relations that read the same from both sides.
MUTUAL = {type for type, (there, back) in RELATION_TYPES.items() if there == back}

#: Type → the kind of thing that it leads from and to; None where it can be either. Bodies are companies.
ENDS: dict[str, tuple[str | None, str | None]] = {
    "founder_of": (None, "company"),
    "chairs": (None, "company"),
    "chief_executive_of": ("person", "company"),
    "leads": (None, "company"),
    "official_of": ("person", "company"),
    "member_of": (None, "company"),
    "employee_of": ("person", None),
    "author_for": (None, "company"),
    "owner_of": (None, "company"),
    "shareholder_of": (None, "company"),
    "investor_in": (None, "company"),
    "parent_of": ("company", "company"),
    "part_of": ("company", "company"),
    "merged_with": ("company", "company"),
    "builds_factory_with": ("company", "company"),
    "listed_on": ("company", "company"),
}
#: Relations that cannot hold in both directions at one time.
ONE_WAY = {"founder_of", "leads", "employee_of", "owner_of", "parent_of", "part_of", "successor_of"}

#: Relations whose two ends count as one origin: who leads, belongs to or owns a body does not confirm what it says.
SAME_ORIGIN = {
    "founder_of",
    "chairs",
    "chief_executive_of",
    "leads",
    "official_of",
    "member_of",
    "employee_of",
    "owner_of",
    "parent_of",
    "part_of",
}

#: Field of a claim or relation that says from whom it comes, when, and how it stands to others → what to write.
VOICES: dict[str, str] = {
    "by": "who says so: an id, or words (two people familiar with the talks); else the article",
    "origin": "from whom the article has it: an id, or words; else whoever says it",
    "date": "when it was said, if not on the day of the article",
    "note": "an editor’s remark, shown as such: another reading, how a number comes about",
    "difference": "why it differs from other claims on the same property, once that is known",
    "answers": "the ids of the questions on which it bears",
}

#: Words to choose from → (what they are, what to know of them first).
TOPICS: dict[str, tuple[str, str]] = {
    "statuses": (
        "how firmly something stands",
        "Every claim and every relation has one of these. They say how firmly something stands, so that a rumour "
        "never looks like a fact.",
    ),
    "voices": (
        "who says something, and what else stands beside it",
        "Every statement is somebody’s. Where a quote names nobody, its own words say who speaks.",
    ),
    "dates": (
        "how dates are written",
        "Write as much as the article says, and no more. The notation is EDTF, the Library of Congress’ form of "
        "ISO 8601.",
    ),
    "relations": (
        "the types of ties",
        "A relation is written once, on either side. The first wording stands on the page of the one in whose file "
        "it is, the second on the page of the one named by `to`.",
    ),
}

#: Field → the words that a stub puts there for the editor to replace.
PLACEHOLDERS: dict[str, tuple[str, ...]] = {
    "scope": ("SCOPE",),
    "type": ("TYPE",),
    "date": ("YYYY-MM-DD",),
    "published": ("YYYY-MM-DD",),
    "summary": ("SUMMARY",),
    "status": ("STATUS",),
    "source": ("SOURCE-ID",),
    "quote": ("QUOTE",),
    "property": ("PROPERTY",),
    "value": ("VALUE",),
    "to": ("ENTITY-ID",),
    "entity": ("ENTITY-ID",),
    "currency": ("CURRENCY",),
    "by": ("VOICE",),
}
