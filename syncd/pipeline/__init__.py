"""The stages in their order: `read` an item, `record` what it came to, `rematch` what is stored."""
