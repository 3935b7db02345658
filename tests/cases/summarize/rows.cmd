# Two rows of one key become one cell; sums are exact, so they can be checked by hand:
# 50·0.5 ms + 50·0.75 ms = 62.5e6 ns = 0x3b9aca0.
calgen summarize -o - in/rows.json
