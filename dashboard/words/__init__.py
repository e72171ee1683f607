"""Say: catalogues, plural rules and numbers by locale. The only place that knows a language."""

from dashboard.words.languages import DEFAULT_LANGUAGE, LANGUAGES, negotiate
from dashboard.words.words import Words, words_for

__all__ = ["DEFAULT_LANGUAGE", "LANGUAGES", "Words", "negotiate", "words_for"]
