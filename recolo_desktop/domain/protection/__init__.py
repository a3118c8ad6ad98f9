"""Who is protected: what gives somebody away, how texts are read for it, what may be answered about it."""
