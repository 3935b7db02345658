#!/bin/sh
# figures.sh: the figures of the documents that commands print from the measurements
# beside the checkout: each command is run, and what it prints stands in the document.
# Minutes; `ninja check-all` runs it.
. "$SRC/tests/suite.sh"

calgen=$BUILD/calgen
data=$SRC/../shared/data
if [ ! -d "$data" ]; then
	skip "figures of the documents" "no measurements at ../shared/data"
	finish
fi
# says DOCUMENT TEXT...: it holds each, wherever its lines break
says() {
	document=$1
	shift
	tr -s '\n\t ' ' ' <"$document" >"$TMP/flat"
	for text; do
		if grep -qF -e "$text" "$TMP/flat"; then ok; else bad "$document says what is printed" "$text"; fi
	done
}
# rows DOCUMENT: it holds each line of standard input
rows() {
	n=0
	while IFS= read -r row; do
		n=$((n + 1))
		if grep -qxF -e "$row" "$1"; then ok; else bad "$1 has the row" "$row"; fi
	done
	[ $n -gt 0 ] || bad "$1: no row was printed"
}

# --- README.md: a board that learns ------------------------------------------------
"$calgen" adapt --device jetson-orin-agx-30w-eager --mode 50w --precision fp32 "$data/orin" >"$TMP/out" || bad "adapt"
says README.md "$(awk '$1 == "0" { first = $2 } $1 ~ /^[0-9]+$/ { last = $2 }
	END { print "goes from " first " to " last " % error" }' "$TMP/out")"

# --- gen/fit ----------------------------------------------------------------------
"$calgen" validate -q --form energy --leave-out family "$data/orin_nano_deeponet_energy.csv" >"$TMP/out" || bad "validate --form energy"
says gen/fit/README.md "$(awk '/^ *error:/ { fit = $2 } /^ *constant power/ { for (i = 1; $i != "%"; i++) constant = $i }
	/^[0-9]+ rows in/ { rows = $1 } /^ *bounds:/ { inside = $6 }
	END { print "On " rows " energies of an 8 GB board in seven configurations of equal work the error of the configuration left out is " \
		fit " %, that of a constant power " constant " %, and " inside " % of the rows lie inside" }' "$TMP/out")"

# --- gen/stages -------------------------------------------------------------------
stages=gen/stages/README.md
"$calgen" stages simulate >"$TMP/simulated.csv" || bad "simulate"
for file in "A100 $data/stages/llama2_7b_a100.csv" "A40 $data/stages/llama2_7b_a40.csv" \
	"\`calgen stages simulate\` $TMP/simulated.csv"; do
	name=${file% *} file=${file##* }
	"$calgen" stages eval -q "$file" >"$TMP/out" || bad "eval $name"
	awk -v name="$name" '/^total, stage by stage/ { stages = $6 " / " $8 } /^total, one model/ { one = $5 " / " $7 }
		/interval of the total holds/ { holds = $9; by = $NF; sub(/.*÷/, "", by) }
		END { print "| " name " | " stages " | " one " | holds " holds ", ×/÷ " by " |" }' "$TMP/out" >"$TMP/rows"
	rows $stages <"$TMP/rows"
	"$calgen" guard -q "$file" >"$TMP/out" || bad "guard $name"
	awk -v name="$name" '/^by the/ { mode = $3 == "margin" ? "margin" : "bound" }
		$1 == "all" { print "| " name " | " $3 " | " mode " | " $2 " | " $4 " | " $5 " | " $6 " | " $7 " |" }' "$TMP/out" >"$TMP/rows"
	rows $stages <"$TMP/rows"
done
# moved LABEL SAMPLES METHODS: the row of a transfer
moved() {
	awk -v label="$1" -v samples="$2" -v methods="$3" '
		$1 == samples && NF >= 7 { figure[$2] = $3 " ± " $4 " / " $5 }
		END {
			n = split(methods, method, " ")
			printf "| %s |", label
			for (i = 1; i <= n; i++)
				printf " %s |", figure[method[i]]
			print ""
		}' "$TMP/out"
}
for mode in 15w 50w maxn; do
	case $mode in maxn) label=MAXN ;; *) label="${mode%w} W" ;; esac
	"$calgen" transfer -q --source "$data/orin/30w/fp32" --target "$data/orin/$mode/fp32" --samples 10 >"$TMP/out" || bad "transfer to $mode"
	moved "$label" 10 "none global refit auto scratch" >"$TMP/rows"
	rows $stages <"$TMP/rows"
done
"$calgen" transfer -q --source "$data/stages/llama2_7b_a100.csv" --target "$data/stages/llama2_7b_a40.csv" --samples 10 >"$TMP/out" || bad "transfer"
for samples in 10 25 50 100; do
	moved $samples $samples "none global affine affine-relative refit auto scratch"
done >"$TMP/rows"
rows $stages <"$TMP/rows"

# --- gen/fit: networks and families left out ------------------------------------------
# means FILE: the mean error of totals by precision and what is left out, over the modes
means() {
	awk '/^families of/ { part = "family" } /^networks left/ { part = "network" }
		NF > 9 && $2 ~ /^fp/ { sum[part " " $2] += $4; n[part " " $2]++ }
		END { for (key in sum) print key, sum[key] / n[key] }' "$1" | sort
}
MEASUREMENTS=$data sh tests/bench/accuracy.sh "$SRC" "$BUILD" >"$TMP/out" || bad "bench-accuracy"
# The rows are rounded before they are averaged here.
awk -F '[| ()]+' '/^\| as described/ { print "family fp16", $7; print "family fp32", $5; print "network fp16", $6; print "network fp32", $4 }' \
	gen/fit/README.md >"$TMP/said"
means "$TMP/out" | paste -d ' ' - "$TMP/said" >"$TMP/both"
expect "four means" test "$(wc -l <"$TMP/both")" -eq 4
nothing "gen/fit/README.md: means that differ from what is printed" "$(
	awk '{ tolerance = $6 ~ /[.]/ ? 0.11 : 0.56
		if ($1 != $4 || $2 != $5 || $3 - $6 > tolerance || $6 - $3 > tolerance) print }' "$TMP/both")"
finish
