"""syncd: nothing a recruitment agency does goes unrecorded."""
