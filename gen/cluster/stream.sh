#!/bin/sh
# stream.sh: for engines that move lines (Hadoop streaming, Spark's pipe, parallel --pipe).
#
#	stream.sh map HEADER                   rows of CSV → one line that holds their summary
#	stream.sh reduce [ARGUMENT OF FIT...]  such lines, in any order → calgen fit
#
# HEADER is the first line of the CSV files; where it stands among the rows it is passed
# over.  A line that is there twice is refused: it would be counted twice.
set -eu
LC_ALL=C
export LC_ALL

calgen=${CALGEN:-calgen}
die() {
	echo "stream.sh: $*" >&2
	exit 1
}
own=$(mktemp -d)
trap 'rm -rf "$own"' EXIT
trap 'exit 1' HUP INT TERM

map() {
	[ $# -eq 1 ] && [ -n "$1" ] || usage
	grep -vxF -e "$1" >"$own/rows" || return 0 # a split without a row
	{
		printf '%s\n' "$1"
		cat "$own/rows"
	} | "$calgen" summarize -q -o "$own/sum" -
	printf 'sum\t%s\n' "$(gzip -9nc "$own/sum" | base64 | tr -d '\n')"
}

reduce() {
	cat >"$own/lines"
	[ -s "$own/lines" ] || die "no summary"
	[ -z "$(sort "$own/lines" | uniq -d)" ] || die "a summary is there twice"
	n=0
	while read -r word sum; do
		[ "$word" = sum ] || die "a line that no map wrote"
		n=$((n + 1))
		printf '%s\n' "$sum" | base64 -d | gzip -dc >"$own/$n.sum"
	done <"$own/lines"
	"$calgen" fit "$@" "$own"
}

usage() {
	sed -n '/^#	/s/^#	/usage: /p' "$0" >&2
	exit 2
}

verb=${1-}
case $verb in
map | reduce) shift && "$verb" "$@" ;;
*) usage ;;
esac
