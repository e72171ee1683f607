"""Slides for office programs: native charts and tables on a master of sixteen to nine."""
