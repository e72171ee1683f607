"""What stands behind `python3 -m tests`.

Everything here is standard library, as it runs before anything is installed; `completeness`
alone is a pytest plugin and is loaded by pytest only. The annotations are left unevaluated so that
an older Python gets as far as saying that it is too old.
"""
