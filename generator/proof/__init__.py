"""Proof: the built site is looked at before readers see it, and can be proved again by anybody afterwards."""
