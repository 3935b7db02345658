# shellcheck disable=SC2154
# slurm.sh: sourced by run.sh: the fleet as a job array on a Slurm that runs here, as
# whoever runs the tests, with nothing of the machine's own configuration.

cluster=$TMP/cluster
mkdir -p "$cluster/state" && cd "$TMP" || exit 2
port=$((20000 + $$ % 20000))
cat >"$cluster/slurm.conf" <<END
ClusterName=fleet
SlurmctldHost=$(uname -n | sed 's/[.].*//')(127.0.0.1)
SlurmctldPort=$port
SlurmUser=$(id -un)
SlurmdUser=$(id -un)
AuthType=auth/none
CredType=cred/none
AuthInfo=cred_expire=5
MpiDefault=none
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SchedulerParameters=sched_interval=1,bf_interval=1
StateSaveLocation=$cluster/state
SlurmdSpoolDir=$cluster/%n
SlurmctldPidFile=$cluster/ctld.pid
SlurmdPidFile=$cluster/%n.pid
SlurmctldLogFile=$cluster/ctld.log
SlurmdLogFile=$cluster/%n.log
SlurmctldTimeout=5
SlurmdTimeout=5
KillWait=1
ReturnToService=2
JobRequeue=1
SlurmdParameters=config_overrides
NodeName=n[1-3] NodeHostname=$(uname -n | sed 's/[.].*//') NodeAddr=127.0.0.1 Port=[$((port + 1))-$((port + 3))] CPUs=3
PartitionName=all Nodes=ALL Default=YES State=UP
END
export SLURM_CONF="$cluster/slurm.conf"
daemons=''
start() { # COMMAND...
	"$@" >>"$cluster/out" 2>&1 &
	daemons="$daemons $!"
}
# Tasks of jobs are children of slurmstepd; the ones that are held go by themselves.
stop_cluster() {
	touch "$TMP/go"
	scancel --user="$(id -un)" >/dev/null 2>&1
	for pid in $daemons; do
		kill "$pid" 2>/dev/null
	done
	wait
}
trap stop_cluster EXIT
trap 'exit 1' HUP INT TERM

# within SECONDS COMMAND...: it succeeds at last
within() {
	left=$(($1 * 5))
	shift
	until "$@" >/dev/null 2>&1; do
		left=$((left - 1))
		[ $left -gt 0 ] || return 1
		sleep 0.2
	done
}
start slurmctld -D -i
for n in 1 2 3; do
	mkdir "$cluster/n$n"
	start slurmd -D -N n$n
done
node2=$(echo "$daemons" | awk '{ print $3 }')
idle() { [ "$(sinfo -h -N -t idle -o %N | wc -l)" -eq 3 ]; }
if ! within 30 idle; then
	skip "a Slurm cluster" "slurmctld and slurmd do not come up: $(tail -n 1 "$cluster/ctld.log")"
	stop_cluster
	trap - EXIT
	finish
fi

# calgen as the tasks see it: says that it began, and waits for a word.
cat >"$TMP/held" <<END
#!/bin/sh
if [ "\$1" = summarize ]; then
	echo x >>"$TMP/began"
	[ ! -e "$TMP/fails" ] || exit 1
	while [ ! -e "$TMP/go" ]; do sleep 0.2; done
fi
exec "$BUILD/calgen" "\$@"
END
chmod +x "$TMP/held"
began() { [ -f "$TMP/began" ] && [ "$(wc -l <"$TMP/began")" -ge "$1" ]; }
state() { squeue -h -r -t all -j "$1" -o %T; } # of a job or of all tasks of an array
ended() { ! state "$1" | grep -qvE 'COMPLETED|FAILED|CANCELLED|NODE_FAIL|TIMEOUT'; }
# submit ARGUMENT...: sets $map and $reduce
submit() {
	CALGEN=$TMP/held sh "$SRC/gen/cluster/slurm.sh" work2 --chdir="$TMP" -- \
		--quiet --id x-10w --mode 10w --date 2026-01-31 -o "$TMP/parts.json" >"$TMP/jobs" 2>&1 ||
		bad "jobs are submitted" "$(cat "$TMP/jobs")"
	map=$(sed -n 's/^map //p' "$TMP/jobs")
	reduce=$(sed -n 's/^reduce //p' "$TMP/jobs")
}
# on NODE: the task that runs there
on() { squeue -h -r -t running -w "$1" -j "$map" -o %i; }
trouble() {
	tail -n 5 "$cluster/ctld.log" "$cluster"/n*.log
	squeue -t all
	cat "$TMP"/work2/log/*
}

sh "$fleet" plan work2 2 in >/dev/null
submit
expect "all six tasks run" within 60 began 6
scontrol requeue "$(on n1 | sed -n 1p)" || bad "a task is killed and queued again"
lost=$(on n2)
[ -n "$lost" ] || bad "tasks run on n2" "$(trouble)"
kill -9 "$node2" # its tasks go on: nobody is there to tell them to end
down() { sinfo -h -N -n n2 -o %T | grep -q '^down'; }
expect "the node is found lost" within 120 down
# What was killed or lost runs elsewhere, while what was lost runs on.
runs=$((7 + $(echo "$lost" | wc -l)))
expect "its tasks run again" within 60 began $runs
touch "$TMP/go"
expect "all ends" within 120 ended "$reduce"
expect "well" test "$(state "$reduce")" = COMPLETED
expect "the bytes of one fit" cmp "$TMP/whole.json" "$TMP/parts.json"
[ $failed -eq 0 ] || trouble
rm -f "$TMP/parts.json"

# A part whose task fails: the reduce names it, and the same command does it alone.
rm "$TMP/work2/sums/3.sum"
touch "$TMP/fails"
submit
expect "ends without part 3" within 120 ended "$reduce"
expect "badly" test "$(state "$reduce")" = FAILED
expect "and says so" grep -q 'not done: 3$' "$TMP/work2/log/reduce"
expect "nothing is written" test ! -e "$TMP/parts.json"
rm "$TMP/fails" "$TMP/began"
cp "$TMP/work2/sums/1.sum" "$TMP/work2/sums/1-copy.sum"
submit
expect "ends with one too many" within 120 ended "$reduce"
expect "badly, too" test "$(state "$reduce")" = FAILED
expect "and says which" grep -q '1-copy.sum: no part of the plan' "$TMP/work2/log/reduce"
expect "one part was done again" test "$(wc -l <"$TMP/began")" -eq 1
rm "$TMP/work2/sums/1-copy.sum"
submit
expect "ends" within 120 ended "$reduce"
expect "no part is left to map" test -z "$map"
expect "the bytes of one fit again" cmp "$TMP/whole.json" "$TMP/parts.json"
stop_cluster
trap - EXIT
cd "$SRC" || exit 2
