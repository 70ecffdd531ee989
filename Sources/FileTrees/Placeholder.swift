// The target's first lines come with its first type.
