"""What people write in their mails, as tables with one row per language; a language is added by its rows."""
