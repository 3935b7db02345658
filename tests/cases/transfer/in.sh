# Requests of two stages over tokens and parallel devices; $1 = a or b, two devices of
# which the second is slower, more so with fewer tokens.
awk -v which="$1" 'BEGIN {
	print "tokens,parallel,first_ms,second_us"
	for (p = 1; p <= 4; p *= 2)
		for (t = 16; t <= 4096; t *= 1.3) {
			x = int(t)
			first = 0.1 + 0.002 * x / p; second = 40 + 0.3 * x / p
			if (which == "b") { first *= 1.8; second = 1.5 * second + 30 }
			printf "%d,%d,%.7g,%.7g\n", x, p, first, second
		}
}'
