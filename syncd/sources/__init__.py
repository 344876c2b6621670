"""Bytes come in: every place syncd pulls from, one file each; `base` says what a source is."""
