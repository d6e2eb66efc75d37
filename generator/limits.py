"""Every limit in one place: how large, deep, long and many things may be, so that time and memory are bounded.

What is beyond a limit is a problem with a place, never cut off in silence; the last two only bound the help.
"""

#: Bytes of one YAML file and of one article. A news article has about 5,000, a long novel 1,000,000.
MAX_YAML_BYTES = 1_000_000
MAX_ARTICLE_BYTES = 1_000_000

#: Levels of mappings and lists within each other. The fields of seed files go 6 deep.
MAX_DEPTH = 16

#: Characters of an id, of a name or title, and of a text.
MAX_ID_LENGTH = 64
MAX_SHORT = 300
MAX_LONG = 4000

#: Characters of a paragraph on a page; a longer one is printed as several, because Markdown takes quadratic time.
MAX_PARAGRAPH = 2000

#: Seconds that a site builder may take, at first and for each page: a hundred times what was measured.
BUILDER_SECONDS = 60
BUILDER_SECONDS_PER_PAGE = 1

#: Places of one quote in its article that are looked at. A quote with more is ambiguous in any case.
MAX_OCCURRENCES = 1000

#: Wrong quotes of one article for which the nearest passage is looked up.
MAX_SUGGESTIONS = 100
