"""For editors: new files, evidence to paste, schemas, order in files, explanations. Beside the pipeline."""
