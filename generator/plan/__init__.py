"""Plan: from the resolved briefing, what it implies (groups, backlinks, gaps) and which pages there are."""
