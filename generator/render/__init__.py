"""Render: planned pages into Markdown and data into JSON and CSV. Pure: nothing here touches the disk."""
