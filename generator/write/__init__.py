"""Write: everything is staged beside its target and appears in one step, or not at all."""
