# edit.sh: what the cases of rules share; sourced.
# fires EDIT...: the base against the base after a sed script; the rule that the
# case is named after must be among the changes.  `silent`: it must not be.
# `lost` and `silent_lost` look from the other side: the edited file is the old one.
# $options go to the audit, $base is the file.
rule=$(basename "$0" .cmd)
options=
base=in/base.json
audit() {
	calgen audit --format line --fail-on never $options "$@" || echo "status $?"
}
judge() { # wanted pairs of "has the rule"
	grep -q "\\[$rule\\]" "$TMP/changes" && has=yes || has=no
	[ "$has" = "$1" ] || echo "WRONG: [$rule] among the changes: $has"
	cat "$TMP/changes"
}
edit() {
	sed "$@" "$base" >"$TMP/edited.json"
	! cmp -s "$base" "$TMP/edited.json" || echo 'WRONG: the edit changes nothing'
}
fires() {
	echo '# fires'
	edit "$@"
	audit "$base" "$TMP/edited.json" >"$TMP/changes"
	judge yes
}
silent() {
	echo '# does not'
	edit "$@"
	audit "$base" "$TMP/edited.json" >"$TMP/changes"
	judge no
}
lost() {
	echo '# fires'
	edit "$@"
	audit "$TMP/edited.json" "$base" >"$TMP/changes"
	judge yes
}
silent_lost() {
	echo '# does not'
	edit "$@"
	audit "$TMP/edited.json" "$base" >"$TMP/changes"
	judge no
}
