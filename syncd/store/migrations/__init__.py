"""The history of the tables, one file a step, numbered; written once and never changed."""
