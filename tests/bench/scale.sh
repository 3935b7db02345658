#!/bin/sh
# tests/bench/scale.sh SRC BUILD [DECADES]: how seconds of CPU and memory grow over four
# decades (or so many) of rows, files, devices and changes; and scale.svg beside this script.
#   rows     calgen summarize of one CSV on a pipe: 40 networks, 5,000 operations
#   files    calgen summarize of measurement files of 40 operations
#   devices  calgen tables of calibrations
#   changes  calgen audit of calibrations against others, as JSON
# The exponent is that of seconds over the number: linear is 1.  That of a row is since the
# row above; below it, fitted by calgen regress to the last three.
src=$(cd "$1" && pwd) build=$(cd "$2" && pwd)
decades=${3:-4}
# shellcheck source=tests/bench/table.sh
. "$src/tests/bench/table.sh"

powers() { # FROM LESS: FROM and its multiples by ten, over DECADES, or LESS fewer
	n=$1
	for k in 0 1 2 3 4 5 6; do
		[ "$k" -gt $((decades - $2)) ] || echo "$n"
		n=$((n * 10))
	done
}
# What a number of each takes is in its folder, made before the clock runs; each prints
# a command.
head='network,batch,precision,class,flops,bytes,latency_ns,sd_ns,samples'
make_rows() { # N; beyond a million the same ones again
	block=$1
	[ "$block" -le 1000000 ] || block=1000000
	{
		echo $head
		awk -v n="$block" 'BEGIN {
			for (i = 0; i < n; i++) {
				seed = (seed * 16807 + 4711) % 2147483647
				k = seed % 5000
				printf "n%d,1,fp32,conv2d,%d,%d,%d,10,50\n", k % 40, 1000000 + 7919 * k,
					50000 + 101 * k, 20000 + 8 * k + seed % 1000
			}
		}'
	} >rows.csv
	from="cat rows.csv$(k=$block; while [ "$k" -lt "$1" ]; do printf ' body.csv'; k=$((k + block)); done)"
	[ "$block" -eq "$1" ] || sed 1d rows.csv >body.csv
	printf '%s | %s summarize --quiet -o sum -\t%s >out' "$from" "$calgen" "$from"
}
make_files() {
	mkdir -p files
	awk -v n="$1" 'BEGIN {
		for (f = 0; f < n; f++) {
			name = "files/" f ".json"
			printf "{\"schema_version\": \"2.0\", \"measurement_type\": \"efficiency\", \"model\": \"net%d\",\n", f % 40 >name
			printf " \"hardware_id\": \"board_50w\", \"device\": \"cuda\", \"precision\": \"FP32\",\n" >name
			printf " \"thermal_profile\": \"50W\", \"batch_size\": %d, \"subgraphs\": [\n", 1 + int(f / 40) % 8 >name
			for (i = 0; i < 40; i++) {
				seed = (seed * 16807 + 4711) % 2147483647
				t = 0.05 + 0.01 * i + seed / 1e12
				printf "%s {\"subgraph_id\": %d, \"fusion_pattern\": \"Conv2d_BatchNorm2d\", \"operation_type\": \"conv2d_batchnorm\",\n", i ? ",\n" : "", i >name
				printf "  \"flops\": %d, \"total_bytes\": %d, \"measured_latency\": {\"mean\": %.9g, \"std\": 0.001, \"min\": %.9g, \"max\": %.9g, \"samples\": 50}}", 1000000 * (1 + i), 50000 * (1 + i), t, t - 0.002, t + 0.002 >name
			}
			printf "\n]}\n" >name
			close(name)
		}
	}'
	printf '%s summarize --quiet -o sum files' "$calgen"
}
make_devices() {
	rm -rf devices
	sh "$src/tests/bench/devices_made.sh" "$1" 0 devices "$src"
	printf '%s tables --quiet -o made devices' "$calgen"
}
make_changes() { # of N devices; 0: one value of one device
	rm -rf devices others
	if [ "$1" -gt 0 ]; then
		sh "$src/tests/bench/devices_made.sh" "$1" 0 devices "$src"
		sh "$src/tests/bench/devices_made.sh" "$1" 1000000 others "$src"
	else
		sh "$src/tests/bench/devices_made.sh" 1 0 devices "$src"
		mkdir others
		awk '!done { done = sub(/"launch_ns": [0-9.]+/, "\"launch_ns\": 1234") } 1' devices/*.json >others/one.json
	fi
	printf '%s audit --fail-on never --format json -o changes.json others devices' "$calgen"
}
# How many there were: of changes, as the audit counts them.
count_changes() { sed -n 's/^"summary": {"changes": \([0-9]*\).*/\1/p' changes.json; }

# grow WHAT NUMBERS BOUND_MIB
grow() {
	echo "log10_seconds,log10_$1" >points.csv
	: >"$1.dat"
	for n in $2; do
		rounds=5
		[ "$n" -lt 10000 ] || rounds=3
		[ "$n" -lt 1000000 ] || rounds=1
		case $1 in devices | changes) [ "$n" -lt 1000 ] || rounds=1 ;; esac
		command=$("make_$1" "$n")
		printf '%s\t1\t%s\n' "$1" "$command" | "$race" $rounds >race.out
		[ "$1" != changes ] || n=$(count_changes)
		awk -F '\t' -v n="$n" '{ printf "%d %.4g %.1f\n", n, $2, $8 }' race.out >>"$1.dat"
	done
	tail -n 3 "$1.dat" | awk '$2 > 0 { printf "%.9g,%.9g\n", log($2) / log(10), log($1) / log(10) }' >>points.csv
	exponent=$("$calgen" regress points.csv | awk -v name="log10_$1" '$1 == name { printf "%.2f", $2 }')
	awk -v what="$1" -v bound="$3" '{
		since = NR > 1 && was > 0 && $2 > 0 ? sprintf("%.2f", log($2 / was) / log($1 / before)) : ""
		asked = bound && $1 >= 1e7 ? "≤ " bound " MiB" : ""
		says = asked == "" ? "" : $3 <= bound ? "kept" : "**missed**"
		printf "| %s | %d | %s | %s | %s | %s | %s |\n", NR == 1 ? what : "", $1, $2, $3, since, asked, says
		was = $2
		before = $1
	}' "$1.dat"
	awk -v exponent="$exponent" 'BEGIN {
		printf "| | of the last three | | | %s | ≤ 1.1 | %s |\n", exponent, exponent <= 1.1 ? "kept" : "**missed**" }'
}

printf '\n## Growth\n\nSeconds of the CPU over the number, each over %d decades.\n' "$decades"
have gnuplot && printf '\n![seconds over the number, both axes logarithmic](scale.svg)\n'
table what number "s of CPU" "MiB resident" exponent asked ''
grow rows "$(powers 1000 0)" 64
grow files "$(powers 1 0)" ''
grow devices "$(powers 1 0)" ''
grow changes "0 $(powers 1 1)" ''
if have gnuplot; then
	{
		cat <<'END'
set terminal svg size 640,420 font 'sans-serif,12' background rgb 'white'
set yrange [1e-3:1e2]
set logscale xy
set format x '10^{%T}'
set format y '10^{%T}'
set xlabel 'number of rows, files, devices, changes'
set ylabel 'seconds of CPU'
set key left top
set grid
plot 'rows.dat' title 'rows, summarize' with linespoints, \
  'files.dat' title 'files, summarize' with linespoints, \
  'devices.dat' title 'devices, tables' with linespoints, \
  'changes.dat' title 'changes, audit' with linespoints, \
  1e-3 * x title 'linear' with lines dashtype 2 linecolor rgb 'gray'
END
	} | gnuplot >scale.svg && mv scale.svg "$src/tests/bench/scale.svg"
else
	echo
	echo "No figure: gnuplot is not installed."
fi
