# A mode that was slower than one of lower power and is no longer.
. ./edit.sh
mode() { # name, cap in W, sed script
	sed "s/\"board-10w\"/\"board-$1\"/; s/\"mode\": \"10w\"/\"mode\": \"$1\"/
		s/\"tdp_mw\": [0-9]*/\"tdp_mw\": $2/; $3" in/base.json
}
mkdir "$TMP/old" "$TMP/new"
mode 10w 10000 '' | tee "$TMP/old/10w.json" >"$TMP/new/10w.json"
mode 20w 20000 's/"start": 50, "end": 50/"start": 80, "end": 80/' >"$TMP/old/20w.json"
judged() {
	echo "# $1"
	audit "$TMP/old" "$TMP/new" | grep -v metadata >"$TMP/changes"
	judge "$2"
}
mode 20w 20000 's/"start": 50, "end": 50/"start": 70, "end": 70/' >"$TMP/new/20w.json"
judged 'does not' no
mode 20w 20000 '' >"$TMP/new/20w.json"
judged fires yes
