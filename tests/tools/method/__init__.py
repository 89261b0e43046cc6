"""The scoring method computed a second time, from its text alone, so that the program has something to disagree with."""
