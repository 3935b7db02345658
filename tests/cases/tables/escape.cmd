# Names that m4 and C would take for more than text; what comes out compiles.
# needs: cc m4
calgen tables -q -o "$TMP" in/evil.json
head -n 3 "$TMP/est_acme_x1_evil.c"
calgen tables -q --workloads -o "$TMP" in/work.json
calgen tables -q --classes -o "$TMP"
cat "$TMP"/est_workload_*.c "$TMP"/est_workload_*.h
for file in "$TMP"/*.c; do
	cc -std=c99 -Wall -Wextra -Wpedantic -Wcomment -Werror -I "$ROOT/lib" -I "$TMP" \
		-c "$file" -o "$TMP/object.o" || exit
done
