"""Words that name nobody: two people familiar with the matter, media reports. English."""

import re

_COUNTED = (
    r"(?:(?:at\s+least|more\s+than|the|an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+|some|several|many|few"
    r"|various|multiple|other|another|unnamed|anonymous|unidentified|undisclosed|senior|former|current|local|foreign"
    r"|company|government|industry|market|press|online|social|news)\s+)*"
)
_NOBODY = (
    r"(?:people|persons?|individuals?|sources?|insiders?|employees?|workers?|staff|managers?|executives?|officials?"
    r"|spokes(?:man|woman|person|people)|diplomats?|analysts?|experts?|observers?|witness(?:es)?|traders?|bankers?"
    r"|residents?|others|media|reports?|newspapers?|rumou?rs?|agency|agencies|outlets?)\b"
)
_ANONYMOUS = re.compile(rf"(?i)\s*{_COUNTED}{_NOBODY}")


def names_nobody(text: str) -> bool:
    """Tell whether a text begins with speakers who have no name."""
    return bool(_ANONYMOUS.match(text))
