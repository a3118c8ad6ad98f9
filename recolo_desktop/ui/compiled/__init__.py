"""Generated from forms/ by packaging/compile_forms.py; never edited."""
