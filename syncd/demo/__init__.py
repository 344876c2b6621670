"""A sample agency: six weeks of invented mail, meetings and calls, and the truth about them."""
