"""The pages and what they show, and what a person can decide: on a page or by hand."""
