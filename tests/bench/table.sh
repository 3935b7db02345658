# tests/bench/table.sh: what the parts of the benchmark share.  Sourced after src and
# build are set; leaves a scratch folder as the working directory.
# shellcheck shell=sh disable=SC2034,SC2154
set -eu
LC_ALL=C
export LC_ALL

calgen=$build/calgen race=$build/bench/race
measurements=${MEASUREMENTS-$src/../shared/data}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
trap 'exit 1' HUP INT TERM
cd "$scratch"
have() { command -v "$1" >/dev/null 2>&1; }

# table COLUMN...: the head of a table
table() {
	printf '\n|'
	printf ' %s |' "$@"
	printf '\n|'
	printf '%.0s---|' "$@"
	echo
}

# rows TITLE UNIT SCALE ASKED [PEER=RATIO] <lines of race: rows of the table of peers.  The
# first line is ours, ASKED is for it; a peer of which the ratio is below 1 beats us, and
# its row says so; PEER was to be slower by RATIO.
rows() {
	awk -F '\t' -v title="$1" -v unit="$2" -v scale="$3" -v asked="$4" -v wanted="${5-}" '
	function digits(x) { return sprintf(x < 999.5 ? "%.3g" : "%.0f", x) }
	function three(a, b, c, f) { return digits(a * f) " (" digits(b * f) "–" digits(c * f) ")" }
	BEGIN { split(wanted, want, "=") }
	{
		says = $5 < 1 && $1 !~ /^ours/ ? "**we lose**" : ""
		limit = asked != "" && (NR == 1 || $1 ~ /^ours/) ? "≤ " asked " " unit : ""
		if (limit != "")
			says = $2 * scale <= asked ? "kept" : "**missed**"
		if (wanted != "" && index($1, want[1])) {
			limit = "ratio ≥ " want[2]
			says = $5 >= want[2] ? "kept" : "**missed**"
		}
		printf "| %s | %s | %s %s | %s | %s | %s |\n", NR == 1 ? title : "", $1,
			three($2, $3, $4, scale), unit, NR == 1 ? "" : three($5, $6, $7, 1), limit, says
	}'
}
