# Legacy to fitted as html: the shortest, and how much the others say.
. ./story.sh
story --format html --brief >"$TMP/brief"
story --format html >"$TMP/usual"
story --format html --full >"$TMP/full"
without_style <"$TMP/brief" | sed -n 1,200p | cut -c1-400
for length in brief usual full; do
	echo "$length: $(grep -c '<figure>' "$TMP/$length") figures, $(grep -c '<tr class' "$TMP/$length") changes"
done
