# shellcheck shell=sh disable=SC2034,SC2154 # what run.sh sets
# commands.sh: sourced by run.sh: one line for each way that calgen reads, asks or writes,
# besides those that stand there.
every list list
every show show "$in/a.json"
for format in markdown csv json; do
	every "show --format $format" show --format $format -o shown "$in/a.json"
done
for format in text line markdown junit sarif github gitlab; do
	every "audit --format $format" audit --fail-on never --format $format -o report "$in/a.json" "$in/b.json"
done
every "tables --embed" tables --quiet --embed json -o . "$in/a.json"
every "tables --classes" tables --quiet --classes -o .
every "tables --workloads" tables --quiet --workloads -o . "$cases/audit/in/net.json"
every "tables --format rust" tables --quiet --format rust -o . "$in/a.json"
mkdir "$in/board"
for watts in 10 20; do
	sed "s/10w/${watts}w/g; s/10000,/${watts}000,/" "$cases/family/in/board.json" >"$in/board/$watts.json"
done
for export in dts nvpmodel; do
	every "tables --export $export" tables --quiet --family "$cases/family/in/family.json" --export $export -o . -- "$in/board"
done
every "tables --family" tables --quiet --family "$cases/family/in/family.json" -o . -- "$in/board"
every "tables --index" tables --quiet --index --family "$cases/family/in/family.json" -o . -- "$in/board"
every "estimate --json" estimate --json --ops -o estimated.json --calib "$in/a.json" "$cases/audit/in/net.json"
sh "$cases/fit/rows.sh" >"$in/rows.csv"
sh "$cases/fit/rows.sh" 6 0.3 >"$in/again.csv"
every adapt adapt --calib "$in/a.json" "$cases/summarize/in/rows.json"
every "analyze --noise" analyze --noise "$in/rows.csv" "$in/again.csv" -o noise.json
every "validate CALIB" validate --json -o validated.json "$in/a.json" "$in/rows.csv"
printf 'y,x\n1,2\n2,4.5\n3,5\n4,9\n5,9\n6,13\n' >"$in/line.csv"
every regress regress --json -o line.json "$in/line.csv"
every "regress --breaks" regress --breaks 1 "$in/line.csv"
every "stages eval" stages eval --points points.csv "$in/requests.csv"
every "stages simulate" stages simulate --seed 3 --num-configs 20 -o made.csv
every guard guard --json "$in/requests.csv"
every physics physics --json -o physics.json "$in/a.json"
sh "$cases/power/in.sh" >"$in/log"
every power power --json -o power.json "$in/log"
every "extract --list" extract --list "$in/board-10w.est"
every completion --completion bash
every manual --manual
# From measurements that are complete, with times by a law: nothing is timed.
if have jq; then
	"$calgen" measure --quiet --backend reference --energy none --plan "$cases/measure/in/tiny.json" -o "$in/timed.json" 2>"$TMP/said" &&
		jq --argjson factor '{"a": 1.5, "b": 0.5}' -f "$cases/calibrate/law.jq" "$in/timed.json" >"$in/measured.json"
	set -- calibrate --backend reference --energy none --plan "$cases/measure/in/tiny.json" --no-networks \
		--id acme-x1 --measurements "$in/measured.json" --yes
	"$calgen" "$@" -o "$in/acme-x1.json" >"$TMP/said" 2>&1
	# what it says is of this moment, and an old file would be what to compare with
	fresh=yes
	every calibrate "$@" --against "$in/acme-x1.json" -o acme-x1.json
	fresh=''
fi
if have git; then
	every git-setup git-setup --textconv "$in/a.json"
fi
if have gnuplot && have m4; then
	every plot plot curves -o curves "$in/a.json" "$in/rows.csv"
	every "pareto with a figure" pareto --x latency_ns --y perplexity --format svg -o front "$in/points.csv"
fi
