#!/bin/sh
# tests/bench/peers.sh SRC BUILD [OUT]: what there is a peer or a target for, side by
# side, as a table in Markdown; into OUT, too.  Commands take turns (race.c); nothing
# is asserted.  What is not installed has no row.
set -eu
LC_ALL=C
export LC_ALL

src=$(cd "$1" && pwd) build=$(cd "$2" && pwd) out=${3-}
calgen=$build/calgen race=$build/bench/race
measurements=${MEASUREMENTS-$src/../shared/data/orin}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
trap 'exit 1' HUP INT TERM
cd "$scratch"
have() { command -v "$1" >/dev/null 2>&1; }


# rows TITLE UNIT SCALE TARGET <lines of race: Markdown.  The first line is ours, TARGET is
# for it; peers of which the ratio is below 1 beat us, and the row says so.
rows() {
	awk -F '\t' -v title="$1" -v unit="$2" -v scale="$3" -v target="$4" '
	function digits(x) { return sprintf(x < 999.5 ? "%.3g" : "%.0f", x) }
	function three(a, b, c, f) { return digits(a * f) " (" digits(b * f) "–" digits(c * f) ")" }
	{
		says = $5 < 1 && $1 !~ /^ours/ ? "**we lose**" : ""
		if (NR == 1 && target != "")
			says = $2 * scale <= target ? "kept" : "**missed**"
		printf "| %s | %s | %s %s | %s | %s | %s |\n", NR == 1 ? title : "", $1,
			three($2, $3, $4, scale), unit, NR == 1 ? "" : three($5, $6, $7, 1),
			NR == 1 && target != "" ? "≤ " target : "", says
	}'
}
table() {
	echo
	echo "| what | who | median (quartiles) | ratio to ours | target | |"
	echo "|---|---|---|---|---|---|"
}

head_of() {
	cat <<-'END'
		# Beside others

		Written by `ninja bench`; do not edit. Time of the CPU (user and system) of commands
		that take turns, with quartiles; the ratio is that of the same round. It was a
		virtual machine that others used at the same time: **trust ratios, not
		times**. A ratio below 1 is a peer that is faster, and its row says so. Sizes,
		digits, verdicts and errors are no matter of a benchmark: `ninja check` holds them,
		`ninja bench-accuracy` prints errors of estimates, `tests/target/run.sh` sizes.
	END
	sed -n 's/^model name[^:]*: */\nMachine: /p' /proc/cpuinfo 2>/dev/null | sed -n '1,2p'
	echo
	echo "Compiler: $(cc --version | sed -n 1p)."
}

lookup() {
	"$build/bench/op_cost" 2>/dev/null >op
	grep '^one curve' op | sed 's/^one curve of it/ours/; s/^one curve, //' | rows "one curve, random sizes" ns 1e9 8
	grep '^est_op_cost, stream' op | sed 's/^[^	]*/ours/' | rows "an operation: two curves, launch, interval, energy" ns 1e9 20
	grep '^est_graph_cost' op | sed 's/^[^	]*/ours/' | rows "a graph of 1,000 operations" µs 1e9 20
}

json() {
	if have c++ && c++ -O2 -std=c++17 -o json_peers "$src/tests/bench/json_peers.cpp" -lsimdjson 2>/dev/null; then
		peers=$(./json_peers list)
	else
		peers=''
	fi
	for shape in curves measurements; do
		"$build/bench/json_parse" make $shape >$shape.json
		[ $shape = curves ] && times=1000 target=60 || times=40 target=2
		{
			for parser in $("$build/bench/json_parse" list); do
				name=$parser
				case $parser in tree | stream) name="ours, $parser" ;; esac
				printf '%s\t%s\t%s %s %s %s\n' "$name" $times "$build/bench/json_parse" "$parser" $times $shape.json
			done
			for parser in $peers; do
				printf '%s\t%s\t./json_peers %s %s %s\n' "$parser" $times "$parser" $times $shape.json
			done
		} | "$race" 5 >race.$shape
		[ $shape = curves ] && set -- µs 1e6 || set -- ms 1e3
		rows "parse JSON, $(($(wc -c <$shape.json) / 1000)) kB of $shape" "$1" "$2" $target <race.$shape
	done
}

# ln of the mean time over log10 FLOPs of one class at 50 W, or the like from a seed.
points() {
	echo log_ms,log10_flops
	if [ -d "$measurements" ]; then
		awk '/"operation_type": "conv2d_batchnorm"/ { inside = 1; flops = 0 }
		inside && /"flops":/ { gsub(/[^0-9]/, ""); flops = $0 + 0 }
		inside && /"mean":/ && flops > 0 {
			gsub(/[^0-9.e-]/, ""); sub(/^e/, "")
			printf "%.17g,%.17g\n", log($0), log(flops) / log(10)
			inside = 0
		}' "$measurements"/50w/fp32/*_b1.json
	else
		awk 'BEGIN { for (i = 0; i < 425; i++) { seed = (seed * 16807 + 4711) % 2147483647
			x = 5 + 4 * i / 425; print (x < 6 ? 0 : x < 7.5 ? x - 6 : 3 * x - 21) + seed / 4e9 "," x } }'
	fi
}
breaks() {
	points >points.csv
	cat >peer.R <<-'END'
		arguments <- commandArgs(TRUE)
		d <- read.csv("points.csv")
		suppressMessages(library(arguments[1], character.only = TRUE))
		for (i in seq_len(as.integer(arguments[2]))) {
			if (arguments[1] == "segmented")
				segmented(lm(log_ms ~ log10_flops, d), ~log10_flops, npsi = 3)
			else
				breakpoints(log_ms ~ log10_flops, data = d[order(d$log10_flops), ], breaks = 3)
		}
	END
	{
		printf 'ours, whole process\t1\t%s regress --breaks 3 points.csv\n' "$calgen"
		for package in segmented strucchange; do
			have Rscript && Rscript -e "quit(status = !requireNamespace('$package'))" >/dev/null 2>&1 || continue
			[ $package = segmented ] && n=10 || n=1
			printf 'R %s, without the start of R\t%s\tRscript peer.R %s %s\tRscript peer.R %s 0\n' \
				$package $n $package $n $package
		done
	} | "$race" 3 | rows "three breaks through $(($(wc -l <points.csv) - 1)) points" ms 1e3 3
}

audits() {
	cp "$src"/calib/jetson-orin-agx-50w-eager.json old.json
	sed '/"launch_ns"/{s/"launch_ns": [0-9.]*/"launch_ns": 12345/;}' old.json >new.json
	formats=$("$calgen" audit --help | sed -n 's/^ *--format \([a-z|]*\).*/\1/p' | tr '|' ' ')
	{
		for format in $formats; do
			printf 'ours, %s\t20\tfor i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do %s audit --fail-on never --format %s old.json new.json; done\n' \
				"$format" "$calgen" "$format"
		done
		for peer in "diff" "numdiff" "jq -S"; do
			have "${peer%% *}" || continue
			command="$peer old.json new.json"
			[ "$peer" != "jq -S" ] || command="jq -S . old.json >a; jq -S . new.json >b; diff a b"
			printf '%s\t20\tfor i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do %s; done; true\n' "$peer" "$command"
		done
	} | "$race" 5 | rows "audit of a fitted calibration, whole process" ms 1e3 5
}

fits() {
	[ -d "$measurements" ] || return 0
	command=
	for mode in 15w 30w 50w maxn; do
		command="$command $calgen fit -q --mode $mode -o $mode.out.json $measurements/$mode;"
	done
	printf 'ours\t1\t%s\n' "$command" | "$race" 5 >fits
	rows "$(find "$measurements" -type f | wc -l | tr -d ' ') files of one board → four fitted calibrations" s 1 1 <fits
}

if [ -z "$out" ]; then out=$scratch/out; fi
{
	head_of
	table
	lookup
	json
	breaks
	fits
	audits
} >"$scratch/all"
cat "$scratch/all"
mv "$scratch/all" "$out"
