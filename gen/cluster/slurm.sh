#!/bin/sh
# slurm.sh WORK [OPTION OF SBATCH...] -- [ARGUMENT OF FIT...]: what is left of the plan in
# WORK (fleet.sh) as a job array, and a job that reduces when all of it has ended.  The
# same command again does what is left then.  Prints both job numbers.
#
# The reduce depends on the end of the tasks (afterany) and not on their success: where
# a part is missing it says which, while afterok would leave it pending for good.
set -eu
LC_ALL=C
export LC_ALL

folder=$(cd "$(dirname "$0")" && pwd)
[ $# -ge 2 ] || {
	echo "usage: slurm.sh WORK [OPTION OF SBATCH...] -- [ARGUMENT OF FIT...]" >&2
	exit 2
}
work=$(cd "$1" && pwd)
shift
# The options of sbatch, one a line; options hold no newline.
options=''
while [ $# -gt 0 ] && [ "$1" != -- ]; do
	options="$options$1
"
	shift
done
[ $# -eq 0 ] || shift

# submit ARGUMENT...: sbatch with the user's options before
submit() {
	while IFS= read -r option; do
		[ -z "$option" ] || set -- "$option" "$@"
	done <<-END
		$(printf '%s' "$options" | sed '1!G;h;$!d')
	END
	sbatch --parsable "$@" | sed 's/;.*//'
}
mkdir -p "$work/log"
left=$(sh "$folder/fleet.sh" left "$work" | paste -s -d , -)
set -- --job-name=reduce --output="$work/log/reduce" "$folder/fleet.sh" reduce "$work" "$@"
if [ -n "$left" ]; then
	# A part that is killed by its node or an operator is queued again; its receipt
	# tells whether there is anything to do.
	array=$(submit --job-name=map --array="$left" --requeue --output="$work/log/map.%a" \
		--open-mode=append "$folder/slurm-map.sh" "$folder/fleet.sh" "$work")
	echo "map $array"
	set -- --dependency=afterany:"$array" "$@"
fi
echo "reduce $(submit "$@")"
