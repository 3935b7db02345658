#!/bin/sh
# fleet.sh: measurements of a fleet → one calibration, on as many machines as there are.
#
#	fleet.sh plan WORK [FILES-PER-PART] INPUT...   what each part reads
#	fleet.sh map WORK PART                         one part → its summary
#	fleet.sh left WORK                             parts that are not done
#	fleet.sh reduce WORK [ARGUMENT OF FIT...]      all summaries → calgen fit
#
# WORK is a folder that all machines see.  A map may be killed, run again or run twice
# at the same time: a part is done when its receipt is there, which is written last and
# names the plan, the summary and every input by its SHA-256.  reduce fits when every
# part is there once and nothing is there twice; else it says what is wrong, status 1.
# CALGEN names the compiler of calibrations (default: calgen).
set -eu
LC_ALL=C
export LC_ALL

calgen=${CALGEN:-calgen}
me=${0##*/}
usage() {
	sed -n '/^#	/s/^#	/usage: /p' "$0" >&2
	exit 2
}
die() {
	printf '%s: %s\n' "$me" "$*" >&2
	exit "${status:-2}"
}
# sums FILE...: "SHA-256  name" a line
sums() {
	if command -v sha256sum >/dev/null 2>&1; then sha256sum "$@"; else shasum -a 256 "$@"; fi
}
digest() { sums "$1" | sed 's/^\\*\([0-9a-f]*\) .*/\1/'; }
# place FILE NAME: what is whole appears under its name at once, or never
place() {
	sync "$1" 2>/dev/null || :
	mv "$1" "$2"
}

[ $# -ge 2 ] || usage
verb=$1 work=$2
shift 2

plan() {
	per=200
	case ${1-} in
	'' | *[!0-9]*) ;;
	*)
		per=$1
		shift
		;;
	esac
	[ $# -gt 0 ] && [ "$per" -gt 0 ] || usage
	[ ! -e "$work/plan" ] || die "$work has a plan; another campaign is another folder"
	mkdir -p "$work/sums"
	for input; do
		case $input in /*) ;; *) input=$PWD/$input ;; esac
		[ -e "$input" ] || die "$input: not there"
		find "$input" -type f
	done | sort -u >"$work/plan.$$"
	[ -s "$work/plan.$$" ] || { rm "$work/plan.$$"; die "no files"; }
	# In turns, so that the large files of one folder spread over the parts.
	n=$(awk -v per="$per" 'END { print int((NR + per - 1) / per) }' "$work/plan.$$")
	awk -v n="$n" '{ print (NR - 1) % n "\t" $0 }' "$work/plan.$$" | sort -s -n -k 1,1 >"$work/plan.$$.new"
	rm "$work/plan.$$"
	place "$work/plan.$$.new" "$work/plan"
	echo "$n parts of $(wc -l <"$work/plan") files: 0 to $((n - 1))"
}

parts() { cut -f 1 "$work/plan" | uniq; }
# inputs PART
inputs() { awk -F '\t' -v part="$1" '$1 == part { print substr($0, length($1) + 2) }' "$work/plan"; }

# is_done PART: its receipt is of this plan and of the summary beside it
is_done() {
	receipt=$work/sums/$1.done
	[ -f "$receipt" ] && [ -f "$work/sums/$1.sum" ] &&
		[ "$(sed -n 's/^plan //p' "$receipt")" = "$plan_id" ] &&
		[ "$(sed -n 's/^sum //p' "$receipt")" = "$(digest "$work/sums/$1.sum")" ]
}

map() {
	[ $# -eq 1 ] || usage
	part=$1
	inputs "$part" | grep -q . || die "the plan has no part $part"
	if is_done "$part"; then
		echo "part $part: done already"
		return
	fi
	# A name that no other attempt has, on whatever machine.
	own=$work/sums/.$part.$(uname -n).$$
	trap 'rm -f "$own.sum" "$own.done"' EXIT
	trap 'exit 1' HUP INT TERM
	set --
	while IFS= read -r file; do
		set -- "$@" "$file"
	done <<-END
		$(inputs "$part")
	END
	"$calgen" summarize -o "$own.sum" -- "$@" || die "part $part: calgen summarize failed"
	{
		echo "plan $plan_id"
		echo "sum $(digest "$own.sum")"
		for file; do
			printf 'input %s %s\n' "$(digest "$file")" "$file"
		done
	} >"$own.done"
	place "$own.sum" "$work/sums/$part.sum"
	place "$own.done" "$work/sums/$part.done"
	echo "part $part: $# files"
}

left() {
	for part in $(parts); do
		is_done "$part" || echo "$part"
	done
}

# What stands in sums/ without being of the plan, and inputs that are there twice.
wrong() {
	for file in "$work"/sums/*; do
		[ -e "$file" ] || continue
		name=${file##*/}
		name=${name%.sum}
		parts | grep -qx "${name%.done}" || echo "$file: no part of the plan"
	done
	for part in $(parts); do
		[ ! -f "$work/sums/$part.done" ] || sed -n 's/^input //p' "$work/sums/$part.done"
	done | sort | awk '{ name = substr($0, 66) }
		$1 == before { print name ": the same bytes as " first; next }
		{ before = $1; first = name }'
	for part in $(parts); do
		[ ! -f "$work/sums/$part.done" ] || sed -n 's/^sum //p' "$work/sums/$part.done" |
			sed "s/\$/ $part/"
	done | sort | awk '$1 == before { print "part " $2 ": the same summary as part " first; next }
		{ before = $1; first = $2 }'
}

reduce() {
	status=1
	missing=$(left)
	[ -z "$missing" ] || die "not done: $(echo "$missing" | paste -s -d , -)"
	said=$(wrong)
	[ -z "$said" ] || die "counted twice or not planned:
$said"
	for part in $(parts); do
		set -- "$@" "$work/sums/$part.sum"
	done
	"$calgen" fit "$@"
}

if [ "$verb" != plan ]; then
	[ -f "$work/plan" ] || die "$work has no plan ($me plan)"
	plan_id=$(digest "$work/plan")
fi
case $verb in
plan | map | left | reduce) "$verb" "$@" ;;
*) usage ;;
esac
