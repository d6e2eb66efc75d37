"""Check: seed texts into written models; every fault of form or reference becomes a problem."""
