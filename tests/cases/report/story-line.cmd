# Legacy to fitted as line: shortest, and the beginning of the usual and the longest.
. ./story.sh
for length in --brief '' --full; do
	echo "== $length"
	story --format line $length >"$TMP/out"
	sed -n '1,60p' "$TMP/out"
done
