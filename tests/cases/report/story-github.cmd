# Legacy to fitted as github: shortest, and the beginning of the usual and the longest.
. ./story.sh
for length in --brief '' --full; do
	echo "== $length"
	story --format github $length >"$TMP/out"
	sed -n '1,60p' "$TMP/out"
done
