"""Bytes become values: mail, calendars, cards, call records and documents."""
