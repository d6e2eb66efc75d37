"""A generator of briefing sites: articles and YAML in, Markdown pages and data out.

Bird's eye, in reading order: `read` takes the seeds folder in; `check` turns it into written models
or problems; `resolve` locates every quote and names every party; `plan` works out what follows
(groups, backlinks, gaps) and which pages there are; `render` makes Markdown, JSON and CSV of them;
`write` publishes. `build` is the whole on one screen, `cli` the commands.
"""
