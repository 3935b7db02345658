# On a terminal it says how far it is, how sure it is, and how long it takes; in the end
# nothing of that is left.  To a pipe it writes the file itself.
# needs: script
sed 's/"repeats_min": 6, "repeats_max": 6/"repeats_min": 400, "repeats_max": 400/; s/"block": 4/"block": 2/' in/tiny.json >"$TMP/long.json"
TERM=xterm script -qec "calgen measure --backend reference --energy none --plan $TMP/long.json -o $TMP/out.json" /dev/null </dev/null |
	tr '\r' '\n' >"$TMP/seen"
grep -q '^measuring: [0-9]* of 13 kernels' "$TMP/seen" && echo 'how far'
grep -q 'about [0-9]* s to go' "$TMP/seen" && echo 'how long'
grep -q 'least sure ±[0-9.]* %: ' "$TMP/seen" && echo 'how sure'
calgen measure --quiet --backend reference --energy none --plan in/one.json -o - >"$TMP/piped.json"
calgen check --quiet "$TMP/piped.json" && calgen summarize --quiet -o - "$TMP/piped.json" | wc -l
