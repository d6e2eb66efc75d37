"""Resolve: checked seeds into one briefing, in which every name is an object and every quote an offset."""
