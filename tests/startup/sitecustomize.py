"""Run by every Python that a test starts, before anything else: it knows the patterns that the tests have compiled."""

import os
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

if folder := os.environ.get("COMPILED_PATTERNS"):
    # By its place: who is started has its own path, on which there may be no `tests`, or others.
    spec = spec_from_file_location("compiled_patterns", Path(__file__).parents[1] / "patterns.py")
    if spec is not None and spec.loader is not None:
        patterns = module_from_spec(spec)
        spec.loader.exec_module(patterns)
        patterns.share(Path(folder))
