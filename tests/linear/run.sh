#!/bin/sh
# Time and memory grow no faster than the input: instructions and the peak of the heap,
# counted by valgrind, for inputs of n, 2n and 4n.  From 2n to 4n a linear command takes
# twice what it took from n to 2n, a quadratic one four times.
SRC=${SRC:-$(cd "$(dirname "$0")/../.." && pwd)}
BUILD=${BUILD:-$SRC/build}
[ -n "${TMP-}" ] || { TMP=$(mktemp -d) && trap 'rm -rf "$TMP"' EXIT; }
# shellcheck source=tests/suite.sh
. "$SRC/tests/suite.sh"
LC_ALL=C
export LC_ALL

case ${HOSTCFLAGS-} in
*sanitize*) skip "growth of time and memory" "valgrind and the sanitizers exclude each other" && finish ;;
esac
have valgrind || { skip "growth of time and memory" "no valgrind" && finish; }
calgen=$BUILD/calgen
if ! said=$(valgrind --tool=dhat --dhat-out-file="$TMP/dhat" "$calgen" --version 2>&1); then
	skip "growth of time and memory" "valgrind does not run here: $(printf '%s\n' "$said" | tail -n 1)"
	finish
fi
cd "$TMP" || exit 2
base=$SRC/tests/cases/audit/in/base.json
: >table

# counts COMMAND...: instructions and bytes of the heap at its peak
counts() {
	valgrind --tool=dhat --dhat-out-file=dhat "$calgen" "$@" >out 2>err </dev/null
	sed -n 's/^,"te":\([0-9]*\)$/\1/p' dhat | tr '\n' ' '
	sed -n 's/.*At t-gmax: \([0-9,]*\) bytes.*/\1/p' err | tr -d ,
}
# grows NAME N INPUT COMMAND...: INPUT n writes the input for n, and in the command @ is n
grows() {
	name=$1 n=$2 input=$3
	shift 3
	: >counts
	for size in "$n" $((2 * n)) $((4 * n)); do
		$input "$size"
		# shellcheck disable=SC2046 # words
		counts $(printf '%s\n' "$@" | sed "s/@/$size/g") >>counts
	done
	awk -v name="$name" -v n="$n" '
		{ time[NR] = $1; heap[NR] = $2 }
		END {
			per = (time[3] - time[2]) / (time[2] - time[1])
			printf "%-24s %8d %12d %12d %12d  x%.2f  %9d %9d %9d\n", name, n, time[1], time[2],
				time[3], per, heap[1], heap[2], heap[3]
			exit NR != 3 || per > 2.7 || heap[3] > 9 * heap[1] + 65536
		}' counts >line
	status=$?
	cat line >>table
	if [ $status -eq 0 ]; then ok; else bad "$name grows as its input does" "$(cat line; head -n 3 err)"; fi
}

# --- inputs: each writes in-N or a folder of that name ---------------------------------
wide() { awk -v n="$1" 'BEGIN { printf "["; for (i = 0; i < n; i++) printf "%s%d.25e3", i ? "," : "", i; print "]" }' >"in-$1"; }
members() { awk -v n="$1" 'BEGIN { printf "{"; for (i = 0; i < n; i++) printf "%s\"m%d\":{}", i ? "," : "", i; print "}" }' >"in-$1"; }
same_member() { awk -v n="$1" 'BEGIN { printf "{"; for (i = 0; i < n; i++) printf "%s\"m\":0", i ? "," : ""; print "}" }' >"in-$1"; }
deep() { awk -v n="$1" 'BEGIN { for (i = 0; i < n; i++) printf "["; for (i = 0; i < n; i++) printf "]" }' >"in-$1"; }
string() { awk -v n="$1" 'BEGIN { printf "\""; for (i = 0; i < n; i++) printf "ab\\u00e9"; print "\"" }' >"in-$1"; }
digits() { awk -v n="$1" 'BEGIN { printf "[0."; for (i = 0; i < n; i++) printf "7"; print "]" }' >"in-$1"; }
faults() { awk -v n="$1" 'BEGIN { print "["; for (i = 0; i < n; i++) print "01,"; print "1]" }' >"in-$1"; }
brackets() { awk -v n="$1" 'BEGIN { for (i = 0; i < n; i++) print "[}" }' >"in-$1"; }
one_line() { awk -v n="$1" 'BEGIN { printf "["; for (i = 0; i < n; i++) printf "01,"; print "1]" }' >"in-$1"; }
zeros() { awk -v n="$1" 'BEGIN { printf "["; for (i = 0; i < n; i++) printf "0,"; print "1]" }' | gzip -9 >"in-$1"; }
rows() {
	awk -v n="$1" 'BEGIN {
		print "network,batch,precision,mode,class,flops,bytes,latency_ns,sd_ns,samples"
		for (i = 0; i < n; i++)
			printf "net%d,1,fp32,10w,conv2d,%d,%d,%d,9,50\n", i % 7, 1000000 + 977 * i, 50000 + 13 * i, 30000 + (i * 7919) % 9000
	}' >"in-$1.csv"
}
networks() { rows "$1" && sed -i 's/^net[0-9]*,1,fp32,10w,conv2d,\([0-9]*\)/net\1,1,fp32,10w,conv2d,\1/' "in-$1.csv"; }
work() {
	awk -v n="$1" 'BEGIN {
		print "{\"format\": \"estimate-workload\", \"schema_version\": \"1.0\", \"name\": \"net\", \"ops\": ["
		for (i = 0; i < n; i++)
			printf "%s{\"name\": \"op%d\", \"class\": \"conv2d\", \"precision\": \"fp32\", \"flops\": %d, \"bytes\": 10000, \"launches\": 1, \"count\": 2}\n", i ? "," : "", i, 20000 + i
		print "]}"
	}' >"in-$1.json"
}
unknown() { awk -v n="$1" '{ print } /"notes"/ { for (i = 0; i < n; i++) printf "  \"laumch%d\": 0,\n", i }' "$base" >"in-$1.json"; }
sources() {
	for side in a b; do
		awk -v n="$1" -v side=$side '{ print } /"sources"/ { for (i = 0; i < n; i++) printf "    \"s%d\": {\"title\": \"%s %d\"},\n", i, side, i }' "$base" >"in-$1-$side.json"
	done
}
wrong_rows() { work "$1" && sed -i 's/"launches": 1/"launches": "x"/' "in-$1.json"; }
long_name() {
	awk -v n="$1" 'BEGIN { for (i = 0; i < n; i++) printf "name " }' >name
	awk 'NR == FNR { name = $0; next } { sub(/"name": "[^"]*"/, "\"name\": \"" name "\"") } { print }' name "$base" >"in-$1.json"
	sed 's/"name": "name/"name": "other/' "in-$1.json" >"in-$1-b.json"
}
waivers() {
	awk -v n="$1" 'BEGIN {
		print "{\"format\": \"estimate-waivers\", \"schema_version\": \"1.0\", \"waivers\": ["
		for (i = 0; i < n; i++)
			printf "%s{\"fingerprint\": \"%016x\", \"owner\": \"o\", \"reason\": \"r\", \"expires\": \"2100-01-01\"}\n", i ? "," : "", i
		print "]}"
	}' >"in-$1.json"
}
devices() {
	for side in a b; do
		mkdir "in-$1-$side"
		i=0
		while [ $i -lt "$1" ]; do
			sed "s/board/board$i/g" "$base" | if [ $side = a ]; then cat; else sed 's/"launch_ns": 1/"launch_ns": 2/'; fi >"in-$1-$side/$i.json"
			i=$((i + 1))
		done
	done
}
requests() { awk -v n="$1" 'BEGIN { print "tokens,first_ms"; for (i = 0; i < n; i++) printf "%d,%g\n", 16 + i, 3 + i / 7 + i % 5 / 9 }' >"in-$1.csv"; }
points() { awk -v n="$1" 'BEGIN { print "name,group,x,y"; for (i = 0; i < n; i++) printf "n%d,g%d,%d,%g\n", i, i % 50, i, 9e9 / (i + 1) }' >"in-$1.csv"; }
groups() { points "$1" && sed -i 's/^n\([0-9]*\),g[0-9]*/n\1,g\1/' "in-$1.csv"; }
columns() { awk -v n="$1" 'BEGIN { for (r = 0; r < 2; r++) for (i = 0; i < n; i++) printf "%s%s", r ? 1 : "c" i, i + 1 < n ? "," : "\n" }' >"in-$1.csv"; }
magic() { "$calgen" tables --quiet --format image -o . "$base" >said && awk -v n="$1" 'BEGIN { for (i = 0; i < n; i++) print i }' | while read -r _; do head -c 12 board-10w.est; done >"in-$1"; }
log() { awk -v n="$1" 'BEGIN { for (i = 0; i < n; i++) printf "RAM 2532/7620MB VDD_IN %dmW/4562mW VDD_SOC 1338mW/1338mW\n", 4000 + i % 99 }' >"in-$1"; }

grows "JSON, wide" 2000 wide check --syntax-only in-@
grows "JSON, deep" 30 deep check --syntax-only in-@
grows "JSON, members" 1000 members check --syntax-only in-@
grows "JSON, one name" 1000 same_member check --syntax-only in-@
grows "JSON, a string" 4000 string check --syntax-only in-@
grows "JSON, digits" 4000 digits check --syntax-only in-@
grows "JSON, faults" 500 faults check --syntax-only in-@
grows "JSON, faults in a line" 500 one_line check --syntax-only in-@
grows "JSON, brackets" 500 brackets check --syntax-only in-@
grows "gzip" 8000 zeros check --syntax-only in-@
grows "unknown members" 200 unknown check in-@.json
grows "wrong rows" 200 wrong_rows check in-@.json
grows "CSV, columns" 500 columns check in-@.csv
grows "CSV, rows" 500 rows summarize -o cells in-@.csv
grows "analyze, networks" 100 networks analyze in-@.csv
grows "estimate" 500 work estimate --calib "$base" --ops in-@.json
grows "long names, show" 1000 long_name show in-@.json
grows "long names, audit" 1000 long_name audit --format html in-@.json in-@-b.json
grows "audit, changes" 200 sources audit --full --fail-on never in-@-a.json in-@-b.json
grows "audit, devices" 4 devices audit --format json --fail-on never in-@-a in-@-b
grows "audit, waivers" 250 waivers audit --waivers in-@.json "$base" "$base"
grows "audit, operations" 500 work audit --workloads in-@.json --budget 5 "$base" "$base"
grows "stages" 50 requests stages eval in-@.csv
grows "pareto" 500 points pareto --x x --y y --group group in-@.csv
grows "pareto, groups" 100 groups pareto --x x --y y --group group in-@.csv
grows "extract" 1000 magic extract --list in-@
grows "power" 500 log power --interval 100 in-@
echo "input                           n            instructions for n, 2n, 4n  growth    bytes of the heap"
cat table
mkdir -p "$BUILD/assurance"
cp table "$BUILD/assurance/linear.txt"
finish
