"""What is told of people: what they earn, where they live, when they can begin."""
