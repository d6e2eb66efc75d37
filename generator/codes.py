"""Every problem code: what it means, and how to mend it. Tests keep it complete.

`explain` prints it, with an example for each.
"""

#: Code → (what is wrong, what to do).
CODES: dict[str, tuple[str, str]] = {
    "ambiguous-name": (
        "A name in an article could mean several entities, and the article does not say which; or an alias is a "
        "part of the name of a person whom the same article names in full.",
        "Nothing, if it is open. Otherwise give the entity that is meant this alias with `only_in:` the source.",
    ),
    "bad-date": (
        "A date is not an EDTF string.",
        "Write as much as is known: 2021, 2021-03, 2021-03-30, 2021-09~ (about), 2021?-03-30 (year not stated), "
        "2024-01/2024-06 (from, to), ../2021-09-10 (then or earlier).",
    ),
    "bad-id": (
        "A file name cannot be an id.",
        "Use lower-case letters, digits and single hyphens, at most 64 characters, and none of the names that "
        "file systems or the site need themselves (index, readme, 404, con, nul …).",
    ),
    "bad-number": (
        "A number cannot be read.",
        "Write digits, with `_` between groups and `.` before decimals: 10_000_000.5",
    ),
    "bad-url": ("An address is not complete.", "Write it with https:// or http:// and without spaces."),
    "bad-value": (
        "The value of a claim has none of the known forms.",
        "Write text, or {money: …, currency: …}, {quantity: …, unit: …}, {percent: …}, {date: …} or {entity: …}.",
    ),
    "control-character": (
        "A YAML file holds a character that cannot be seen.",
        "Delete it; it often comes along with pasted text.",
    ),
    "currency-not-in-quote": (
        "The quotes of a claim give its amount in another currency.",
        "Mend the currency. If the article means another one than it writes, say in `note:` how that is known.",
    ),
    "cycle": ("Events follow each other in a circle.", "Remove one `follows:` of the circle."),
    "date-as-text": (
        "The value of a claim is a date and written as text: readers see the notation, and no timeline has it.",
        "Write it as a date: {date: 2026-04}. If it is no date, write it in words.",
    ),
    "date-not-in-quote": (
        "An event has a date, or a claim has one as its value, that its quotes give otherwise or less exactly.",
        "Mend the date or the quote. If it is known otherwise, say how: in `note:` of a claim, or beside the date "
        "of an event, {edtf: …, because: …}. Readers see both.",
    ),
    "double-denial": (
        "A claim that is denied has the denial itself as its value, so that readers would read its opposite.",
        "Write what is denied, without the “no” or “not”, as a sentence that begins with “that”.",
    ),
    "doubtful-voice": (
        "People without a name speak in the quotes of a statement, and of the entity that it gives as its voice.",
        "Write in `by:` who speaks, in the words of the article: two people familiar with the matter.",
    ),
    "duplicate-article": (
        "Two articles have the same text.",
        "Remove one of them with its source file, or what both say would count as said twice.",
    ),
    "duplicate-id": (
        "Two files have one name, which would be one page.",
        "Ids are unique over all folders: rename one of the files.",
    ),
    "duplicate-key": (
        "A field is written twice in one place.",
        "Keep one of the two, or put both contents into one list.",
    ),
    "duplicate-source": ("Two source files name one article.", "Merge them into one file."),
    "empty-file": (
        "A file has nothing in it.",
        "Write what belongs there, or remove it; `python -m generator new` writes a stub to begin with.",
    ),
    "foreign-file": (
        "In docs/, a file that the generator did not write stands where it would write a page.",
        "Move the file to another name. The generator never overwrites what it did not write.",
    ),
    "id-as-text": (
        "An id stands where readers see what is written: as a publisher, an author, a place, a value, or among the "
        "words of a voice.",
        "Write the name. A value can link to its page: {entity: …}, and so can a voice that is an id alone.",
    ),
    "idle-evidence": (
        "Evidence of a company, a person or the briefing stands beside no summary or bottom line.",
        "Write the text that it is evidence for, or move it under the claim that it belongs to.",
    ),
    "late-date": (
        "An event is said to have happened, or a claim to have been made, after the day of every article that it "
        "rests on.",
        "Mend the date or the evidence. What is still to happen is `status: planned`, or belongs into the value.",
    ),
    "lone-difference": (
        "A claim explains a difference, and no other claim of the file has the same property.",
        "Write the property of both claims in the same words, or remove `difference:`.",
    ),
    "look-alike": (
        "A name or title holds a character that cannot be seen, an accent apart from its letter, or a letter of "
        "another script within a word (a Cyrillic А in Аcme): it looks like another name, and is not found by it.",
        "Type it again, or copy it from an article. A name that an article writes so is left alone.",
    ),
    "merge-conflict": (
        "A seed file holds the marks that git leaves where two edits of the same lines meet.",
        "Keep what is right of both sides, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>.",
    ),
    "misplaced": (
        "A file has the fields of another kind than its folder is for, or an item of a list those of another list.",
        "Move it to where it belongs: a file into its folder, an item under its list, by indentation.",
    ),
    "missing-evidence": (
        "A statement has no evidence.",
        "Add `evidence:` with a source and a verbatim quote. What no article says does not belong in the briefing.",
    ),
    "missing-field": ("A field that is always needed is not there or is empty.", "Add it."),
    "missing-file": ("The seeds folder has no briefing.yml.", "Write one with `title:` and `scope:`."),
    "missing-qualifier": (
        "A number stands in its quotes behind about, more than, up to or the like, and in the value without it.",
        "Add the `qualifier`: readers would take the number for exact. If it is, say in `note:` how that is known.",
    ),
    "missing-source": (
        "An article has no source file.",
        "Write sources/<id>.yml with `article: <file name>`; the rest may be left out.",
    ),
    "misspelt-name": (
        "The name of a company or person stands in no article, and is nearly one that does.",
        "Write the name as the articles do. If both are right, add theirs as an alias.",
    ),
    "name-has-page": (
        "A name under `no_page:` is the name or an alias of an entity, which has a page.",
        "Remove it from `no_page:`; or, if the articles mean another thing by it, limit the alias with `only_in:`.",
    ),
    "name-not-found": (
        "A name under `no_page:` stands in no article.",
        "Mend its spelling, or remove it.",
    ),
    "name-taken": (
        "An alias, or the name of a second file, is the name of another entity.",
        "Remove it. Of two that are called alike, say `not_same_as:`, or limit the alias with `only_in:`.",
    ),
    "near-property": (
        "Two claims on one thing have properties that are nearly the same, and so are not compared.",
        "Write the property of both in the same words. If they are two, write what tells them apart.",
    ),
    "not-a-regular-file": (
        "A link, pipe or folder stands where a file is expected.",
        "Put a plain copy of the file there.",
    ),
    "not-plain-text": (
        "A file holds the code of a web page or a word processor, or letters that a wrong encoding has broken.",
        "Copy the text as it is seen in the browser or word processor, and save it as plain text in UTF-8.",
    ),
    "not-utf-8": ("A file is not encoded as UTF-8.", "Convert it to UTF-8."),
    "number-not-in-quote": (
        "A claim, a role or a summary gives a number that none of its quotes has, or has as something else: "
        "kroner where the claim has per cent.",
        "Mend the number or the quote. If it follows from the words, say how in `note:` of the claim or "
        "relation, which readers see too.",
    ),
    "other-date-line": (
        "A source is published on another day than the one that its article bears.",
        "Mend the date. If it is known otherwise, say how beside it: {edtf: …, because: …}.",
    ),
    "quote-ambiguous": (
        "A quote stands in the article more than once.",
        "Make it longer, or add `before:` or `after:` with the words next to it.",
    ),
    "quote-cuts-word": (
        "A quote begins or ends within a word or a number, and so could say something else (5% for -5%).",
        "Take the whole word or number, with its sign, currency and decimals.",
    ),
    "quote-not-found": (
        "A quote does not stand in the article.",
        "Copy it from the article as one passage. Only white space, the shape of quotation marks and dashes, and "
        "ligatures may differ. The nearest passage is shown; it is never accepted by itself.",
    ),
    "quote-set-aside": (
        "A quote stands in a passage that the source file sets aside.",
        "Quote the article's own reporting, or shorten the passage under `set_aside:`.",
    ),
    "repeated-item": (
        "The same thing stands twice in one list, or one relation in the files of both its sides, and would be "
        "shown twice.",
        "Remove one of the two; of a relation, put the evidence of both under one.",
    ),
    "self-reference": ("A file refers to itself.", "Name another one, or remove the reference."),
    "short-alias": (
        "A name or alias is one letter, or a word that articles use for other things too.",
        "Write a longer one, or limit it with `only_in:` to the articles that mean it.",
    ),
    "supports-not-found": (
        "The words in `supports:` do not stand once in the summary or bottom line beside it.",
        "Copy words that stand there once; the mark of the quote follows them. Without the line it is at the end.",
    ),
    "text-cut": (
        "A text that is not in quotes ends before a `#`: for YAML, a blank and a `#` begin a remark.",
        "Put the whole text in quotes. If it is meant as a remark, put a blank after the `#`.",
    ),
    "too-large": ("A file is larger than the generator reads.", "Split it."),
    "too-long": ("A text is longer than its field allows.", "Shorten it."),
    "unexpected-file": ("A file in the seeds folder has no meaning there.", "Rename it or move it out."),
    "unfilled-stub": (
        "A field still holds what a new file was written with.",
        "Write what the article says in its place, or remove the part that is not needed.",
    ),
    "unknown-article": (
        "A source file names an article that is not there.",
        "Put the text into articles/, or mend the name.",
    ),
    "unknown-field": ("A field is not one of those that belong here.", "Mend its name; the known ones are listed."),
    "unknown-id": (
        "A reference names something that does not exist.",
        "Mend the id, or write the file it should lead to.",
    ),
    "unknown-word": (
        "A field allows certain words only, and this is none of them.",
        "Take one of the words listed.",
    ),
    "unlinked-name": (
        "A voice or origin is the name of an entity, or nearly one, or looks like an id, and leads nowhere; or a "
        "publisher is nearly the name of an entity.",
        "Write the entity's id, or of a publisher the name; or, if somebody else is meant, words that say who.",
    ),
    "unreadable": ("A file or folder cannot be read.", "Check its permissions."),
    "unused-alias": (
        "An alias stands in no article, and so links nothing.",
        "Write it as an article does, in the same letter case, or remove it.",
    ),
    "wrong-article": (
        "A source file names another article than the one that is quoted from it.",
        "Name the article that has the quotes.",
    ),
    "wrong-folder": (
        "A file says in its first line that it is of another kind than the folder that it stands in.",
        "Move it to the folder of its kind, or name the kind of its folder in the line.",
    ),
    "wrong-kind": ("A reference leads to a thing of another kind.", "Name a thing of the kind that is needed."),
    "wrong-order": (
        "An event follows one that is later by its date.",
        "Mend the date of one of the two, or remove the id from `follows:`.",
    ),
    "wrong-side": (
        "A relation has a person where its type needs a company or body, or the other way round; or it stands both "
        "ways, and only one of the two can be so.",
        "Write it on the other side, take another type, or remove the one that is wrong. If it is so, say how in "
        "`note:`, which readers see too.",
    ),
    "wrong-type": (
        "A field holds text, a list or a mapping where another of these is needed.",
        "Check the indentation and the hyphens.",
    ),
    "yaml-feature": (
        "A seed file uses a part of YAML that is not allowed here.",
        "Write plain text, lists and mappings; quote text that begins with & * or !.",
    ),
    "yaml-syntax": (
        "A file is not valid YAML.",
        "Check indentation (spaces, no tabs) and quotes: text with `: ` or ` #` needs quotes.",
    ),
}


#: The same for faults of a built site, which no seed file is to blame for.
SITE_CODES: dict[str, tuple[str, str]] = {
    "site-address": (
        "A link leads to an address that is not allowed.",
        "Links lead within the site, or begin with https:, http: or mailto:.",
    ),
    "site-article": (
        "The text of an article is missing, or is not the text that the quotes were found in.",
        "Build the site again, or copy it again.",
    ),
    "site-data": (
        "An exported file is missing, does not fit its schema, or contradicts another one.",
        "Build the site again, or copy it again.",
    ),
    "site-dead-link": (
        "A link, a picture, a style sheet or a script leads to nothing.",
        "Mend the address where it was written, or the file that it should lead to.",
    ),
    "site-event-attribute": (
        "An element has an attribute that would run a script.",
        "Scripts belong into a file that mkdocs.yml names under extra_javascript.",
    ),
    "site-forbidden-element": (
        "An element stands on a page that could show or load what does not belong to the site.",
        "Leave out frames, embedded objects, templates, redirections and base addresses.",
    ),
    "site-heading-order": (
        "A level of headings is left out.",
        "Begin a section one level below the heading that it belongs to.",
    ),
    "site-inline-script": (
        "A script stands in a page that is not in the theme's own templates.",
        "Put it into a file that mkdocs.yml names under extra_javascript.",
    ),
    "site-inline-style": (
        "A style stands in a page; the policy of the site would let it do nothing.",
        "Give the element a class, and the class a style in a file that mkdocs.yml names under extra_css.",
    ),
    "site-name": ("A file has a name that some systems cannot hold, or take for another.", "Rename the file."),
    "site-no-alternative": (
        "A picture has no text for those who do not see it.",
        "Give it `alt`, empty where it only decorates; a drawing with role=img needs an aria-label.",
    ),
    "site-no-language": ("A page does not say what language it is in.", "Set theme.language in mkdocs.yml."),
    "site-no-policy": (
        "A page lacks the policy that forbids foreign code, or has another.",
        "The page must have <head>, as themes write it; build the site again.",
    ),
    "site-no-title": ("A page has no title.", "Give it one, in its front matter or as its first heading."),
    "site-one-heading": (
        "A page has no heading of the first level, or several.",
        "Write one `#` heading, and begin the others with `##`.",
    ),
    "site-other-host": (
        "A page would ask another host for something, which tells that host who reads it.",
        "Put a copy of the file into the site, or leave it out.",
    ),
    "site-quote": (
        "A quote or a name does not stand where the exported data say.",
        "Build the site again, or copy it again.",
    ),
    "site-repeated-id": ("Two elements of a page have one id.", "Rename one of them."),
    "site-seal": (
        "A file was changed, added or lost since the site was built.",
        "Build the site again, or copy it again.",
    ),
    "site-strange-file": (
        "A link or a special file stands in the site.",
        "Put a plain copy in its place.",
    ),
    "site-unclosed-tag": (
        "An element is not closed where it should be, or closed without being open.",
        "Mend the HTML; every element that is opened is closed, in reverse order.",
    ),
}
