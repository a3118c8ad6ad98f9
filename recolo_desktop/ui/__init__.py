"""Qt, and nothing but Qt. Screens pass on what people do and show what the presenters say."""
