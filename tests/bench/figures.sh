#!/bin/sh
# tests/bench/figures.sh SRC BUILD: the figures that were set and that no clock decides: sizes,
# digits, verdicts, errors.  Each is printed by the command of its row; those that tests
# hold are in tests/.  What reads the measurements beside the checkout is not run without.
src=$(cd "$1" && pwd) build=$(cd "$2" && pwd)
# shellcheck source=tests/bench/table.sh
. "$src/tests/bench/table.sh"

# judged WHAT VALUE UNIT BOUND...: a row; a bound is "<= x" or ">= x", and all are to hold.
# Without a value it was not run here.
judged() {
	what=$1 value=$2 unit=$3
	shift 3
	for bound; do printf '%s\n' "$bound"; done | awk -v what="$what" -v value="$value" -v unit="$unit" '
	{
		kept = $1 == "<=" ? value + 0 <= $2 : value + 0 >= $2
		failed += !kept
		asked = asked (asked ? ", " : "") ($1 == "<=" ? "≤ " : "≥ ") $2
	}
	END {
		says = value == "" ? "not run here" : failed ? "**missed**" : "kept"
		printf "| %s | %s | %s | %s |\n", what, value == "" ? "" : value (unit ? " " unit : ""), asked, says
	}'
}

sizes() {
	of() { sed -n "s/^cortex-m4 *$1/\\1/p" "$src/tests/size.expect"; }
	text='op+graph *\([0-9]*\), all.*'
	judged 'Cortex-M4 `-Os`, `est_op_cost` and `est_graph_cost` (`tests/target`)' "$(of "$text")" bytes '<= 1536'
	judged '… with check, find, efficiency, explain, info, self-test' \
		"$(of 'op+graph *[0-9]*, all *\([0-9]*\) .*')" bytes '<= 2560'
	for group in stage+admit+filter adapt override modes; do
		judged "… $group" "$(of "$group *\\([0-9]*\\) bytes of text")" bytes '<= 1024'
	done
	judged '… stack of `est_op_cost`' "$(of '.*stack op \([0-9]*\), .*')" bytes '<= 128'
	judged '… worst stack' "$(of '.*, worst \([0-9]*\).*')" bytes '<= 256'
	"$calgen" list >list
	judged 'a legacy table, the largest (`calgen list`)' \
		"$(awk '$1 ~ /-legacy$/ && $3 == "error" && $6 > n { n = $6 } END { print n }' list)" bytes '<= 4096'
	judged 'a fitted table per precision, the largest' \
		"$(awk '$1 ~ /-eager$/ && $3 == "error" { b = $6 / split($2, p, ","); if (b > n) n = b } END { print n }' list)" bytes '<= 6144'
}

# The bounds are the better of what R's QR and GSL's SVD give on each.
digits() {
	SRC=$src "$build/unit/fit_lsq" | awk '/ digits$/ { print $1, $2 }' >digits
	for bound in norris=12.5 pontius=12.7 noint1=14.7 noint2=15 filip=7.5 longley=13.0 \
		wampler1=9.8 wampler2=13.6 wampler3=9.3 wampler4=7.9 wampler5=5.9; do
		name=${bound%=*}
		judged "NIST StRD $name, worst coefficient (\`build/unit/fit_lsq\`)" \
			"$(awk -v name="$name" '$1 == name { print $2 }' digits)" digits ">= ${bound#*=}"
	done
}

# How many files the parser gets wrong.
wrong() { # COMMAND...: 0 takes a file
	for file in verdicts/*; do
		"$@" "$file" >taken 2>&1 && said=y || said=n
		case ${file#verdicts/} in "$said"_*) ;; *) echo "$file" ;; esac
	done | wc -l | tr -d ' '
}
verdicts() {
	ours='' peers=''
	if sh "$src/tests/verdicts/files.sh" verdicts 2>/dev/null; then
		ours=$(wrong "$calgen" check --syntax-only)
		for parser in $("$build/bench/json_parse" list | grep -v -e tree -e stream); do
			peers="$peers, $parser $(wrong "$build/bench/json_parse" verdict "$parser")"
		done
	fi
	judged "wrong verdicts on the public JSON parsing suite (\`tests/verdicts\`${peers:+; $(echo "$peers" | sed 's/^, //')})" \
		"$ours" '' '<= 0'
}

networks() {
	: >network
	: >family
	if [ -d "$measurements/orin" ]; then
		for out in network family; do
			"$calgen" validate -q --leave-out $out "$measurements/orin" >$out
		done
	fi
	# mean NAME PRECISION COLUMN (of the modes), largest NAME PRECISION COLUMN
	mean() { awk -v p="$2" -v c="$3" '$2 == p && $1 ~ /^(15w|30w|50w|maxn)$/ && NF == 12 { s += $c; n++ } END { if (n) printf "%.2f", s / n }' "$1"; }
	largest() { awk -v p="$2" -v c="$3" '$2 ~ p && $1 ~ /^(15w|30w|50w|maxn)$/ && NF == 12 && (n++ == 0 || $c > m) { m = $c } END { if (n) print m }' "$1"; }
	least() { awk -v c="$2" '$1 ~ /^(15w|30w|50w|maxn)$/ && NF == 12 && (n++ == 0 || $c < m) { m = $c } END { if (n) print m }' "$1"; }
	by='(`ninja bench-accuracy`)'
	judged "totals of networks left out, FP32, mean of four modes $by" "$(mean network fp32 4)" % '<= 8.0'
	judged '… the worst mode' "$(largest network fp32 4)" % '<= 9'
	judged '… the worst network' "$(largest network fp32 6)" % '<= 25'
	judged '… FP16, mean of four modes' "$(mean network fp16 4)" % '<= 10'
	judged '… a family left out, FP32, the worst mode' "$(largest family fp32 4)" % '<= 15'
	judged 'bound of nominal 90 %: totals covered' "$(sed -n 's/.*covers \([0-9.]*\) % of totals.*/\1/p' network)" % '>= 87' '<= 95'
	judged '… operations covered' "$(sed -n 's/^ *and \([0-9.]*\) % of [0-9]* operations.*/\1/p' network)" % '>= 88' '<= 93'
	judged '… totals, the least of eight sets' "$(least network 8)" % '>= 80'
	judged '… operations, the least of eight sets' "$(least network 11)" % '>= 87'
	judged '… median width of totals, ×/÷' "$(sed -n 's/.*covers.*of totals.*width ×\/÷ //p' network)" '' '<= 1.35'
	judged '… median width of operations, ×/÷' "$(sed -n 's/.* operations .*width ×\/÷ //p' network)" '' '<= 1.65'
}

transfer() {
	: >moved
	[ ! -d "$measurements/stages" ] || "$calgen" transfer --source "$measurements/stages/llama2_7b_a100.csv" \
		--target "$measurements/stages/llama2_7b_a40.csv" --samples 10 --method refit --json >moved
	for n in 10 25; do
		row=$(sed -n "s/.*\"samples\": $n, \"method\": \"refit\".*\"mape\": \\([0-9.]*\\), \"p95_ape\": \\([0-9.]*\\),.*/\\1 \\2/p" moved |
			awk '{ printf "%.1f %.1f", 100 * $1, 100 * $2 }')
		[ $n = 10 ] && set -- 7.0 20 || set -- 6.5 18
		judged "A100 → A40 from $n samples, mean of 100 draws (\`calgen transfer --method refit\`)" "${row% *}" '% MAPE' "<= $1"
		judged "… 95th percentile" "${row#* }" % "<= $2"
	done
}

unchanged() {
	for pair in '15w 30w' '30w 15w'; do
		# shellcheck disable=SC2086
		set -- $pair
		: >said
		if [ -d "$measurements/orin_repeat" ]; then
			"$calgen" analyze --noise "$measurements/orin_repeat/$1" "$measurements/orin/$1/fp32" -o noise.json >text
			"$calgen" audit --noise noise.json --fail-on never --format json "$measurements/orin_repeat/$2" \
				"$measurements/orin/$2/fp32" >said
		fi
		share() { sed -n "s/.*\"operations\": \\([0-9]*\\), \"flagged\": \\([0-9]*\\).*$1.*/\\1 \\2 \\3/p" said |
			awk 'NR == 1 { printf "%.1f", 100 * $'"$2"' / $1 }'; }
		judged "operations flagged on an unchanged board in $2, noise learned in $1 (\`calgen audit --noise\`; a z-test of 5 %: $(share '"naive": \([0-9]*\)' 3) %)" \
			"$(share '\(\)' 2)" % '<= 5'
		judged '… found of a shift of twice the least detectable' \
			"$(sed -n 's/.*"detectable_times": 2, "found": \([0-9.]*\).*/\1/p' said | awk 'NR == 1 { print 100 * $1 }')" % '>= 95'
	done
}

depth() {
	result=$build/assurance/coverage-lib.txt
	[ -f "$result" ] || result=/dev/null
	judged 'MC/DC of `lib/` (`ninja coverage-lib`)' "$(awk '$1 == "mcdc" { printf "%.1f", 100 * $2 / $4 }' "$result")" % '>= 100'
	result=$build/assurance/proof.txt
	[ -f "$result" ] || result=/dev/null
	judged 'goals of the proof of `lib/` that are open (`ninja proof`)' "$(awk '$1 == "unproven" { print $2 }' "$result")" '' '<= 0'
}

cat <<'END'

## Figures that no clock decides

END
table what ours asked ''
sizes
digits
verdicts
networks
transfer
unchanged
depth
