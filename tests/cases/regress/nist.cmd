# The hardest of the NIST problems: all certified digits from the command line
# (tests/unit/fit_lsq.c compares every one).
calgen regress --degree 10 --json "$ROOT/tests/data/nist/filip.csv" | sed -n 4p
calgen regress "$ROOT/tests/data/nist/longley.csv" | tail -n 1
