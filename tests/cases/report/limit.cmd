# A comment holds 65,535 characters: with a hundred thousand changes, too, it is
# whole, the worst first, and says what it leaves out.
. ./many.sh
many 1000 100 "$TMP/old" 1 && many 1000 100 "$TMP/new" 0.8
for length in --brief '' --full; do
	calgen audit --quiet --format markdown --fail-on never $length -o "$TMP/comment.md" -- "$TMP/old" "$TMP/new"
	n=$(wc -m <"$TMP/comment.md")
	[ "$n" -le 65535 ] && [ "$n" -gt 1000 ] && echo "$length fits"
	sed -n 1,4p "$TMP/comment.md"
	grep -c '<details>' "$TMP/comment.md"
	grep -c '</details>' "$TMP/comment.md"
	tail -n 3 "$TMP/comment.md" | sed 's/^[0-9][0-9]* /N /'
done
