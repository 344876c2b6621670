"""An item and its matches become an activity; pure decisions, no input or output."""
