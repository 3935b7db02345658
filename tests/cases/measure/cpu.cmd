# The library runs every kernel of the plan, or says in one line why it cannot.
# needs: jq
# Its threads outlive main, which leak checkers cannot abide.
ASAN_OPTIONS=detect_leaks=0
export ASAN_OPTIONS
if calgen measure --backend cpu --threads 1 --plan in/tiny.json -o "$TMP/out.json" >/dev/null 2>"$TMP/why"; then
	jq -c '[.estimate.complete, .estimate.threads, (.subgraphs | length)]' "$TMP/out.json"
elif [ "$(grep -c '^calgen: back-end cpu cannot run here: .' "$TMP/why")" -eq 1 ] && [ ! -e "$TMP/out.json" ]; then
	echo '[true,1,13]'
else
	cat "$TMP/why"
fi
