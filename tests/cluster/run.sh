#!/bin/sh
# gen/cluster: a fleet's files on one machine, with everything that goes wrong; then by
# GNU parallel and as a stream of rows (engines.sh), and as a job array on a Slurm of three
# nodes that is started here (slurm.sh): a task killed and queued again, a node lost whose
# task goes on (so that one summary is written twice), a summary missing and one too
# many.  The result is always that of one calgen fit.
. "$SRC/tests/suite.sh"

fleet=$SRC/gen/cluster/fleet.sh
export CALGEN="$BUILD/calgen"
identity='--quiet --id x-10w --mode 10w --date 2026-01-31'
rows=$SRC/tests/cases/fit/rows.sh

# Files of twelve boards: the rows of one campaign, dealt out.
mkdir "$TMP/in" && cd "$TMP" || exit 2
sh "$rows" 9 | awk 'NR == 1 { head = $0; next }
	{ file = "in/board " NR % 12 ".csv"; if (!seen[file]++) print head >file; print >file }'
# shellcheck disable=SC2086
"$CALGEN" fit $identity -o whole.json in || exit 2

# refuses WHAT TEXT COMMAND...: status 1 and a message with TEXT
refuses() {
	what=$1 text=$2
	shift 2
	said=$("$@" 2>&1)
	status=$?
	case $status$said in
	1*"$text"*) ok ;;
	*) bad "$what" "status $status: $said" ;;
	esac
}
# reduces WHAT WORK: to the bytes of one fit of all files
reduces() {
	rm -f parts.json
	# shellcheck disable=SC2086
	expect "$1: reduce" sh "$fleet" reduce "$2" $identity -o parts.json
	expect "$1: the same bytes" cmp whole.json parts.json
}

# --- one machine -------------------------------------------------------------------
expect "a plan" sh "$fleet" plan work 2 in
expect "six parts" test "$(sh "$fleet" left work | paste -s -d ' ' -)" = "0 1 2 3 4 5"
if sh "$fleet" plan work 2 in >/dev/null 2>&1; then bad "a second plan in one folder"; else ok; fi
for part in 5 0 3; do
	expect "map $part" sh "$fleet" map work $part
done
refuses "summaries missing" "not done: 1,2,4" sh "$fleet" reduce work -o parts.json
# As GNU parallel or a streaming engine would run them, and twice at once.
sh "$fleet" left work >left
cat left left | xargs -n 1 -P 6 sh "$fleet" map work >/dev/null 2>log ||
	bad "maps twice at the same time" "$(cat log)"
reduces "in any order, twice" work
case $(sh "$fleet" map work 2) in *"done already") ok ;; *) bad "what is done is not done again" ;; esac

# A map that is killed before its receipt leaves a part that is not done.
rm work/sums/4.done
refuses "a receipt missing" "not done: 4" sh "$fleet" reduce work -o parts.json
sh "$fleet" map work 4 >/dev/null 2>&1
printf 'x' >>work/sums/4.sum
refuses "a damaged summary" "not done: 4" sh "$fleet" reduce work -o parts.json
cp work/sums/3.sum work/sums/4.sum && cp work/sums/3.done work/sums/4.done
refuses "one summary under two names" "part 4: the same summary as part 3" sh "$fleet" reduce work -o parts.json
rm work/sums/4.*
sh "$fleet" map work 4 >/dev/null 2>&1
cp work/sums/0.sum work/sums/copy.sum
refuses "a summary that nobody planned" "copy.sum: no part of the plan" sh "$fleet" reduce work -o parts.json
rm work/sums/copy.sum
sed 's/^plan ./plan x/' work/sums/2.done >x && cat x >work/sums/2.done
refuses "a receipt of another plan" "not done: 2" sh "$fleet" reduce work -o parts.json
sh "$fleet" map work 2 >/dev/null 2>&1
reduces "repaired" work
cp "in/board 3.csv" "in/board 3 again.csv"
sh "$fleet" plan twice 3 in >/dev/null && sh "$fleet" left twice | xargs -n 1 sh "$fleet" map twice >/dev/null 2>&1
refuses "one file under two names" "the same bytes as" sh "$fleet" reduce twice -o parts.json
rm "in/board 3 again.csv"
echo broken >in/x.json && sh "$fleet" plan broken in >/dev/null
if sh "$fleet" map broken 0 >/dev/null 2>&1; then bad "a wrong input"; else ok; fi
expect "leaves nothing behind" test -z "$(ls -A broken/sums)"
rm in/x.json
[ ! -e parts.json ] || rm parts.json
. "$SRC/tests/cluster/engines.sh"
cd "$SRC" || exit 2

for tool in slurmctld slurmd sbatch; do
	have $tool || PATH=$PATH:/usr/sbin:/sbin
	have $tool && continue
	skip "a Slurm cluster" "no $tool"
	finish
done
. "$SRC/tests/cluster/slurm.sh"
finish
