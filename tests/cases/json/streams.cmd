# A file that is read in pieces is told of as if it were whole: places and lines behind
# pieces of many characters, what began long before, and what is too much for a stream.
exec 2>&1
rows() {
	echo "--- $1"
	calgen summarize --quiet -o "$TMP/a.sum" "$TMP/a.json" 2>&1 | sed 's/0\{100\}0*/00…/g'
}
for more in '' x xx; do
	awk -v more="$more" 'BEGIN {
		printf "{\"x\": [\"%s\"", more
		for (i = 0; i < 9000; i++) printf ", {\"漢字\": \"漢字é漢字漢字漢字漢字\"}"
		print ", {\"漢字\": nix}]}"
	}' >"$TMP/a.json"
	rows "a line of characters, $more"
done
awk 'BEGIN { printf "{\"model\": \""; for (i = 0; i < 90000; i++) printf "long "; print "\",\n\"model\": 1}" }' >"$TMP/a.json"
rows 'the second of a name'
awk 'BEGIN { printf "{\"x\": [1"; for (i = 0; i < 300000; i++) printf " "; print "2]}" }' >"$TMP/a.json"
rows "no comma, before much space"
awk 'BEGIN { printf "{"; for (k = 0; k < 6; k++) { printf "\"%d", k; for (i = 0; i < 90000; i++) printf "0000000000"; printf "\": 1,\n" } print "\"b\": 1}" }' >"$TMP/a.json"
rows 'names of megabytes'
awk 'BEGIN { for (d = 0; d < 5; d++) { printf "{"; for (i = 0; i < 60; i++) printf "\"m%d\": %d, ", i, i; printf "\"next\": " }
	printf "{\"a\": 1, \"a\": 2}"; for (d = 0; d < 5; d++) printf ", \"m59\": 0}"; print "" }' >"$TMP/a.json"
rows 'objects in objects'
for before in 65524 65525 65526 65527 65528 65529; do
	awk -v n=$before 'BEGIN { printf "{\"x\": ["; for (i = 0; i < n; i++) printf " "; print "@123]}" }' >"$TMP/a.json"
	calgen summarize --quiet -o "$TMP/a.sum" "$TMP/a.json" 2>&1 | grep error
done
