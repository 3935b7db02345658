# shift.sh: what the cases of campaigns share; sourced behind edit.sh.
# shifted WANTED [CONDITION FACTOR]: a third campaign, shifted, against the first,
# judged by what the first two say; WANTED says whether the rule fires.
for seed in 11 23 47; do
	sh campaign.sh $seed >"$TMP/$seed.csv"
done
calgen analyze --noise "$TMP/11.csv" "$TMP/23.csv" -o "$TMP/noise.json" >"$TMP/noise.txt"
# shellcheck disable=SC2034 # of edit.sh
options="--noise $TMP/noise.json"
shifted() {
	wanted=$1
	shift
	[ "$wanted" = yes ] && echo '# fires' || echo '# does not'
	sh campaign.sh 47 "$@" >"$TMP/new.csv"
	audit "$TMP/11.csv" "$TMP/new.csv" | grep -v 'info:' | sed 7q >"$TMP/changes"
	judge "$wanted"
}
