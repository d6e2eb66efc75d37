"""Read: the folder of seeds into texts. One of the two places that touch the disk."""
