#!/bin/sh
# Names, texts, labels, columns and file names that try to be more than text, through
# every command and every format that prints them.  The same commands run on harmless
# names; what stays of an output without its texts must be the same for both, no control
# character may be left in it, and what it is written for must read it: compilers, dtc, XML.
SRC=${SRC:-$(cd "$(dirname "$0")/../.." && pwd)}
BUILD=${BUILD:-$SRC/build}
CC=${CC:-cc}
[ -n "${TMP-}" ] || { TMP=$(mktemp -d) && trap 'rm -rf "$TMP"' EXIT; }
# shellcheck source=tests/suite.sh
. "$SRC/tests/suite.sh"
LC_ALL=C
export LC_ALL
PATH=$BUILD:$PATH

# commands: FORMAT NAME COMMAND, run in a folder with in/ and out/; the output is out/NAME,
# written by the command or its stdout.
commands() {
	cat <<'END'
text check calgen check in
text check-waivers calgen check in/waivers.json
said check-bad calgen check in/bad-id.json in/bad-values.json in/absent.json
text list-classes calgen list
text show calgen show in/old.json
markdown show.md calgen show --format markdown in/old.json
csv show.csv calgen show --format csv in/old.json
json show.json calgen show --format json in/old.json
text estimate calgen estimate --calib in/old.json --ops in/net.json in/net.csv
json estimate.json calgen estimate --calib in/old.json --ops --json in/net.json in/net.csv
c est_board_10w.c calgen tables -o out in/old.json
c est_board_20w.c calgen tables -o out in/board-20w.json
c est_board.c calgen tables -o out --family in/family.json -- in/board-10w.json in/board-20w.json
c est_families_all.c calgen tables -o out --index --family in/family.json -- in/board-10w.json in/board-20w.json
c est_classes.h calgen tables -o out --classes in/classes.json
c workload.c calgen tables -o out --workloads in/net.json && mv out/est_workload_*.c out/workload.c
rust estimate.rs calgen tables -o out --format rust --family in/family.json -- in/board-10w.json in/board-20w.json
dts est_board.dts calgen tables -o out --family in/family.json --export dts -- in/board-10w.json in/board-20w.json
nvpmodel est_board.nvpmodel calgen tables -o out --family in/family.json --export nvpmodel -- in/board-10w.json in/board-20w.json
kept embedded.json calgen extract -o out/embedded.json out/embedded.o
text analyze calgen analyze in/rows.csv
text analyze-rows calgen analyze in/rows.json
json analyze.json calgen analyze --cells --json in/rows.csv
text noise calgen analyze --noise in/rows.csv in/again.csv -o out/noise.json
json noise.json calgen analyze --noise in/rows.csv in/again.csv -o out/noise.json
summary cells calgen summarize -o out/cells in/rows.csv in/rows.json
said fit calgen fit --id acme-x1 --peak-flops 1e12 -o out/fitted.json in/rows.csv
json fitted.json calgen fit --id acme-x1 --peak-flops 1e12 --title "$PAYLOAD" --name "$PAYLOAD" --licence "$PAYLOAD" --url "$PAYLOAD" -o out/fitted.json in/fit.csv
said fit-legacy calgen fit --form legacy --id acme-x1 --peak-flops 1e12 -o out/legacy.json in/rows.csv
text fit-energy calgen fit --form energy --like in/old.json -o out/energy.json in/energy.csv
json energy.json calgen fit --form energy --like in/old.json -o out/energy.json in/energy.csv
text validate calgen validate in/old.json in/fit.csv
markdown validate.md calgen validate --markdown in/old.json in/fit.csv
json validate.json calgen validate --json in/old.json in/fit.csv
text leave-out calgen validate --leave-out network in/rows.csv
text validate-energy calgen validate --form energy --leave-out network in/energy.csv
text adapt calgen adapt --calib in/old.json in/files/*rows.json
text estimate-files calgen estimate --calib in/old.json in/files/*net.json
json estimate-files.json calgen estimate --json --calib in/old.json in/files/*net.json in/files/*rows.json
text analyze-files calgen analyze in/files/*rows.json
text check-files calgen check in/files/*rows.json in/files/*net.json
text power-files calgen power in/files/*log
json power.json calgen power --json in/files/*log
text audit-files calgen audit --fail-on never in/files/*rows.json in/rows.json
text regress calgen regress in/line.csv
json regress.json calgen regress --json in/line.csv
text breaks calgen regress --breaks auto in/line.csv
said stages-fit calgen stages fit --id acme-x1 -o out/stages.json in/requests-a.csv
json stages.json calgen stages fit --id acme-x1 -o out/stages.json in/short.csv
text stages-show calgen show out/stages.json
c est_acme_x1.c calgen tables -o out out/stages.json
text labels calgen stages fit --id acme-x1 -o out/labels.json in/labels.csv
text stages-eval calgen stages eval in/requests-a.csv
csv eval.csv calgen stages eval --points out/eval.csv in/requests-a.csv
text transfer calgen transfer --source in/requests-a.csv --target in/requests-b.csv --samples 5 --repeat 2
json transfer.json calgen transfer --json --source in/requests-a.csv --target in/requests-b.csv --samples 5 --repeat 2
text guard calgen guard in/labels.csv
json guard.json calgen guard --json in/labels.csv
text physics calgen physics in/old.json
json physics.json calgen physics --json in/old.json
said power calgen power in/log
text pareto calgen pareto --x "$PAYLOAD x" --y "$PAYLOAD y" --group "$PAYLOAD" --monotone --require "\"$QUOTED x\" <= 5" in/points.csv
json pareto.json calgen pareto --x "$PAYLOAD x" --y "$PAYLOAD y" --group "$PAYLOAD" --summary - in/points.csv
text audit calgen audit --fail-on never --full --workloads in/net.json --budget 6 --waivers in/waivers.json in/old.json in/new.json
line audit.line calgen audit --fail-on never --format line --workloads in/net.json --budget 6 in/old.json in/new.json
markdown audit.md calgen audit --fail-on never --format markdown --full --workloads in/net.json --budget 6 --waivers in/waivers.json in/old.json in/new.json
json audit.json calgen audit --fail-on never --format json --workloads in/net.json --budget 6 in/old.json in/new.json
junit audit.junit calgen audit --fail-on never --format junit --workloads in/net.json --budget 6 in/old.json in/new.json
json audit.sarif calgen audit --fail-on never --format sarif --workloads in/net.json --budget 6 in/old.json in/new.json
github audit.github calgen audit --fail-on never --format github --workloads in/net.json --budget 6 in/old.json in/new.json
json audit.gitlab calgen audit --fail-on never --format gitlab --workloads in/net.json --budget 6 in/old.json in/new.json
html audit.html calgen audit --fail-on never --format html --workloads in/net.json --budget 6 in/old.json in/new.json
text audit-campaigns calgen audit --fail-on never --noise out/noise.json in/rows.csv in/again.csv
text textconv calgen git-setup --textconv in/old.json
text diff calgen git-setup --diff
END
	[ -z "$gnuplot" ] || cat <<'END'
svg pareto.svg calgen pareto --x "$PAYLOAD x" --y "$PAYLOAD y" --group "$PAYLOAD" --format svg -o out/pareto in/points.csv
svg curves.svg calgen plot curves -o out/curves in/old.json in/fit.csv
svg residuals.svg calgen plot residuals -o out/residuals in/old.json in/fit.csv
svg scatter.svg calgen plot scatter -o out/scatter in/old.json in/fit.csv
svg stages.svg calgen plot scatter -o out/stages out/eval.csv
svg coverage.svg calgen plot coverage -o out/coverage in/rows.csv
svg roofline.svg calgen plot roofline -o out/roofline in/old.json in/net.json
svg guard.svg calgen plot guard -o out/guard out/guard.json
svg transfer.svg calgen plot transfer -o out/transfer out/transfer.json
END
}

# through NAME PAYLOAD: all commands in the folder NAME
through() {
	mkdir -p "$TMP/$1/out"
	printf '%s' "$2" >"$TMP/$1/payload"
	expect "inputs of $1" sh "$SRC/tests/hostile/inputs.sh" "$SRC/tests/cases" "$TMP/$1/payload" "$TMP/$1/in"
	(
		cd "$TMP/$1" || exit 2
		rm payload
		PAYLOAD=$(printf '%s' "$2" | tr '\n' ' ') QUOTED=$(printf '%s' "$2" | tr '\n' ' ' | sed 's/[\\"]/\\&/g')
		export PAYLOAD QUOTED
		if have "$CC" && have m4; then
			calgen tables --quiet --embed json -o out in/old.json >out/said 2>&1 &&
				$CC -I "$SRC/lib" -c out/est_board_10w.c -o out/embedded.o
		fi
		while read -r format name command; do
			sh -c "$command" >"$TMP/said" 2>"out/$name.err" </dev/null
			echo $? >"out/$name.status"
			[ -f "out/$name" ] || cp "$TMP/said" "out/$name"
			echo "$format" >"out/$name.format"
		done <"$TMP/commands"
	)
}

# skeleton FORMAT FILE: what stays of it without its texts
skeleton() {
	case $1 in
	text | line | err | summary) wc -l ;;
	json) tr -d ' \n' | sed 's/"\([^"\\]\|\\.\)*"/S/g; s/-\{0,1\}[0-9][-+.0-9eE]*/N/g' | tr '{' '\n' | sort ;;
	c | rust) # comments and strings away, words of the table alike
		awk '{ printf "%s\n", $0 }' | "$CC" -fpreprocessed -trigraphs -E -P -x c - 2>&1 |
			sed 's/"\([^"\\]\|\\.\)*"/S/g; s/0x[0-9a-f]*\|[0-9][0-9.]*/N/g; s/est_workload_[a-zA-Z0-9_]*/W/g; s/EST_WORKLOAD_[A-Z0-9_]*/W/g' ;;
	dts) "$CC" -fpreprocessed -E -P -x c - 2>&1 | sed 's/"\([^"\\]\|\\.\)*"/S/g' ;;
	nvpmodel) sed 's/"\([^"\\]\|\\.\)*"/S/g; s/NAME=.* >$/NAME >/; s/^#.*/#/' ;;
	html | svg | junit) grep -o '<[!?/]*[A-Za-z][A-Za-z0-9]*' ;;
	markdown) sed 's/\\.//g; s/[^|<>`]//g' ;;
	github) sed 's/^\(::[a-z]* \).*/\1/' ;;
	csv) awk '{
		gsub(/""/, "")
		gsub(/"[^"]*"/, "S")
		print gsub(/,/, "")
	}' ;;
	esac <"$2"
}
controls=$(printf '[\001-\010\013-\037\177]\\|\302[\200-\237]\\|\342\200[\213-\217\252-\256]\\|\342\201[\246-\251]')

# judge NAME: the outputs in the folder NAME beside those of harmless names
judge() {
	controls_in='' other='' broken=''
	while read -r format name command; do
		file=$TMP/$1/out/$name plain=$TMP/plain/out/$name
		[ "$format" = said ] || cmp -s "$file.status" "$plain.status" || other="$other
$name ends with $(cat "$file.status"), not $(cat "$plain.status"): $(head -n 2 "$file.err")"
		[ "$format" = kept ] || ! grep -q -e "$controls" "$file" "$file.err" || controls_in="$controls_in
$(grep -n -e "$controls" "$file" "$file.err" | head -n 3 | cut -c 1-300)"
		skeleton "$format" "$file" >"$TMP/a"
		skeleton "$format" "$plain" >"$TMP/b"
		cmp -s "$TMP/a" "$TMP/b" || other="$other
$name: $(diff "$TMP/b" "$TMP/a" | head -n 6 | cut -c 1-300)"
		skeleton err "$file.err" >"$TMP/a"
		skeleton err "$plain.err" >"$TMP/b"
		[ "$format" = said ] || cmp -s "$TMP/a" "$TMP/b" || other="$other
$name, stderr: $(diff "$plain.err" "$file.err" | head -n 6 | cut -c 1-300)"
		case $format in
		json) calgen check --quiet --syntax-only "$file" >"$TMP/said" 2>&1 ;;
		c) ! have "$CC" || "$CC" -std=c99 -trigraphs -Wall -Wextra -Wcomment -Wpedantic -Werror -fsyntax-only -include "$TMP/one.h" -x c \
			-I "$SRC/lib" -I "$TMP/$1/out" "$file" >"$TMP/said" 2>&1 ;;
		rust) ! have rustc || rustc --edition 2021 --crate-type lib --crate-name estimate --emit metadata -o "$TMP/r" "$file" >"$TMP/said" 2>&1 ;;
		dts) ! have dtc || dtc -q -@ -I dts -O dtb -o "$TMP/d" "$file" >"$TMP/said" 2>&1 ;;
		svg | junit) ! have xmllint || xmllint --nonet --noout "$file" >"$TMP/said" 2>&1 ;;
		csv) ! grep -n '\(^\|,\)"\{0,1\}[=@+	-]\([^0-9]\)' "$file" >"$TMP/said" ;;
		github) ! grep -v '^::\(error\|warning\|notice\) ' "$file" >"$TMP/said" ;;
		markdown) sed 's!<\(\!-- calgen-audit --\|/\{0,1\}details\|/\{0,1\}summary\)>!!g' "$file" >"$TMP/text"; ! grep -n '<[a-z/!]\|\(^\|[^\\]\)\](\|[^\\`a-z]@all' "$TMP/text" >"$TMP/said" ;;
		*) : ;;
		esac || broken="$broken
$name: $(head -n 5 "$TMP/said" | cut -c 1-300)"
		grep -q p0wned "$file" "$file.err" && told=$((told + 1))
	done <"$TMP/commands"
	nothing "$1: control characters" "$controls_in"
	nothing "$1: outputs that differ in more than text" "$other"
	nothing "$1: outputs that their readers refuse" "$broken"
	nothing "$1: commands in names that ran" "$(find "$TMP/$1" "$TMP/plain" -name 'p0wned*' ! -path '*/in/*')"
}

echo 'extern int one;' >"$TMP/one.h"
gnuplot=''
if have gnuplot; then gnuplot=yes; else skip "figures" "no gnuplot"; fi
for tool in rustc dtc xmllint "$CC"; do
	have "$tool" || skip "what $tool reads" "not installed"
done
commands >"$TMP/commands"
if ! have m4; then
	skip "generated text" "no m4"
	grep -v '^\(c\|rust\|dts\|nvpmodel\) \|embedded' "$TMP/commands" >"$TMP/some" && mv "$TMP/some" "$TMP/commands"
fi
through plain 'Harmless'
told=0
while IFS='|' read -r what text; do
	# shellcheck disable=SC2059 # escapes of the table below
	through "$what" "$(printf "$text")"
	judge "$what"
done <<'END'
terminal|\033]0;p0wned\007\033[31m\302\233\067m\342\200\256p0wned\302\205\177\r\b
lines|x\n::error::p0wned\n# p0wned\n##[error]p0wned\nwarning: p0wned
m4|m4_syscmd(touch p0wned)\302\273)m4_syscmd(touch p0wned)m4_dnl(\302\253m4_changequote(`,)syscmd(touch p0wned)$(touch p0wned)`touch p0wned`$1
c|*/ int p0wned; /* ??/ "; int p0wned(void) { #error p0wned \\\\ %%n %%s \\u0022 // p0wned ??/
markup|"><script>p0wned()</script><img src=x onerror=p0wned()>]]>--><!-- &p0wned; {{text}} \047onload=p0wned()
markdown|](javascript:p0wned) | `p0wned` | @all #1 !7 <b>p0wned</b> ![p0wned](http://p0wned) --- **p0wned**
annotation|%%0A::error file=p0wned,line=1::p0wned%%0D%%3A,p0wned;::stop-commands::p0wned
formula|=cmd|\047/C p0wned\047!A0,"@SUM(1)" p0wned
others|@p0wned {a} $HOME \\\\Sexpr{p0wned} \\\\(em .so p0wned "] = p0wned; /delete-node/ < NAME=p0wned >
END
echo "$(wc -l <"$TMP/commands") outputs; $told of hostile names tell them"
finish
