// The domain.
