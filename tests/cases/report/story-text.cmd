# Legacy to fitted as text: shortest, and the beginning of the usual and the longest.
. ./story.sh
for length in --brief '' --full; do
	echo "== $length"
	story --format text $length >"$TMP/out"
	sed -n '1,60p' "$TMP/out"
done
