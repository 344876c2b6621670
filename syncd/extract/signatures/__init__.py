"""What a signature says of its writer, and what changed between the signatures of one sender."""
