# Pooled timings by hand: rows of 50 timings, 0.5 and 0.75 ms with sd 0.01 ms, have the
# mean 0.625; within 98·0.01²/99, between 100·0.125²/99; the interval of the mean of two
# rows reaches t(0.975, 1)·0.125 = 1.588 ms to each side.
calgen analyze --json --cells ../summarize/in/rows.json | sed -n '/"timings"/p'
calgen analyze --cells ../summarize/in/rows.json
