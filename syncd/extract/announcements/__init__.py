"""What a mail announces: new numbers and addresses, who left, joined, rose, married, follows, or is away."""
