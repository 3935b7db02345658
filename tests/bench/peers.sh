#!/bin/sh
# tests/bench/peers.sh SRC BUILD: what there is a peer for, side by side, in Markdown: time
# of the CPU (user and system).  Commands take turns (race.c).  What is not installed has
# no row.
src=$(cd "$1" && pwd) build=$(cd "$2" && pwd)
# shellcheck source=tests/bench/table.sh
. "$src/tests/bench/table.sh"
orin=$measurements/orin
# twenty COMMAND: it, so often that a clock can tell
twenty() { printf 'for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do %s; done' "$1"; }

lookup() {
	"$build/bench/op_cost" 2>/dev/null >op
	grep '^one curve' op | sed 's/^one curve of it/ours, 24 lines, integers, log2/; s/^one curve of //' | rows "one curve at random sizes" ns 1e9 8 gsl=3
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
	if [ -d "$orin" ]; then
		awk '/"operation_type": "conv2d_batchnorm"/ { inside = 1; flops = 0 }
		inside && /"flops":/ { gsub(/[^0-9]/, ""); flops = $0 + 0 }
		inside && /"mean":/ && flops > 0 {
			gsub(/[^0-9.e-]/, ""); sub(/^e/, "")
			printf "%.17g,%.17g\n", log($0), log(flops) / log(10)
			inside = 0
		}' "$orin"/50w/fp32/*_b1.json
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
			fit <- switch(arguments[1],
				segmented = segmented(lm(log_ms ~ log10_flops, d), ~log10_flops, npsi = 3),
				earth = earth(log_ms ~ log10_flops, d, nk = 9, nprune = 4),
				breakpoints(log_ms ~ log10_flops, data = d[order(d$log10_flops), ], breaks = 3))
			cat(sum(residuals(fit)^2), file = paste0("rss.", arguments[1]))
		}
	END
	{
		printf 'ours, without start and reading\t20\t%s\t%s\n' "$(twenty "$calgen regress --breaks 3 points.csv")" \
			"$(twenty "$calgen regress points.csv")"
		for package in segmented strucchange earth; do
			have Rscript && Rscript -e "quit(status = !requireNamespace('$package'))" >/dev/null 2>&1 || continue
			case $package in earth) n=100 ;; segmented) n=10 ;; *) n=1 ;; esac
			printf 'R %s, the same\t%s\tRscript peer.R %s %s\tRscript peer.R %s 0\n' \
				$package $n $package $n $package
		done
	} | "$race" 7 | rows "three breaks through $(($(wc -l <points.csv) - 1)) points" ms 1e3 3
	if [ -d "$orin" ]; then
		"$calgen" regress --breaks 3 --json points.csv | sed -n 's/^ *"rss": \([0-9.]*\),$/\1/p' |
			awk '{ printf "| … their sum of squared residuals | ours | %.3f | | ≤ 22.30 | %s |\n", $1, $1 <= 22.30 ? "kept" : "**missed**" }'
	fi
	for package in segmented earth; do
		[ ! -f rss.$package ] || printf '| | R %s | %.3f | | | |\n' $package "$(cat rss.$package)"
	done
}

audits() {
	cp "$src"/calib/jetson-orin-agx-50w-eager.json old.json
	sed '/"launch_ns"/{s/"launch_ns": [0-9.]*/"launch_ns": 12345/;}' old.json >new.json
	formats=$("$calgen" audit --help | sed -n 's/^ *--format \([a-z|]*\).*/\1/p' | tr '|' ' ')
	{
		for format in $formats; do
			printf 'ours, %s\t20\t%s\n' "$format" \
				"$(twenty "$calgen audit --fail-on never --format $format old.json new.json")"
		done
		for peer in "diff" "numdiff" "jq -S"; do
			have "${peer%% *}" || continue
			command="$peer old.json new.json"
			[ "$peer" != "jq -S" ] || command="jq -S . old.json >a; jq -S . new.json >b; diff a b"
			printf '%s\t20\t%s; true\n' "$peer" "$(twenty "$command")"
		done
	} | "$race" 5 | rows "audit of a fitted calibration, whole process" ms 1e3 5
}

fits() {
	[ -d "$orin" ] || return 0
	command=
	for mode in 15w 30w 50w maxn; do
		command="$command $calgen fit -q --mode $mode -o $mode.out.json $orin/$mode;"
	done
	printf 'ours\t1\t%s\n' "$command" | "$race" 5 >fits
	rows "$(find "$orin" -type f | wc -l | tr -d ' ') files of one board → four fitted calibrations" s 1 1 <fits
}

cat <<'END'

## Side by side

Time of the CPU, user and system, of what takes turns: median (quartiles); the ratio is
that of the same round. Below 1 a peer is faster.
END
table what who "time of the CPU" "ratio to ours" asked ''
lookup
json
breaks
fits
audits
