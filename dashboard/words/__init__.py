"""Say: catalogues, plural rules, numbers, dates, order. The only place that knows a language."""

from dashboard.words.folding import folded
from dashboard.words.languages import DEFAULT_LANGUAGE, LANGUAGES, negotiate
from dashboard.words.words import Words, words_for

__all__ = ["DEFAULT_LANGUAGE", "LANGUAGES", "Words", "folded", "negotiate", "words_for"]
