#!/bin/sh
# modes.sh SRC BUILD: the power mode that est_mode_best chooses for each measured
# network against the mode that was best by the measurements: with the tables of this
# build, which were fitted to these networks, and with tables that never saw the
# network.  Reads the measurements beside the checkout, or those in $MEASUREMENTS.
set -eu
build=$2
LC_ALL=C
export LC_ALL
SRC=$(cd "$1" && pwd)
SHARED=${MEASUREMENTS-$SRC/../shared/data}
export SRC SHARED
calgen=$2/calgen
if [ ! -d "$SHARED/orin" ]; then
	echo "skipped: no measurements at $SHARED/orin (MEASUREMENTS=FOLDER names others)"
	exit 0
fi
TMP=$(mktemp -d)
trap 'rm -rf "$TMP"' EXIT
trap 'exit 2' HUP INT TERM

echo "fitted to these networks:"
"$build/unit/modes_regret" --print | grep -v passed || :

# In the order of the files, so that each fit is what `calgen fit` makes of the rest.
for first in "$SHARED"/orin/15w/fp32/*_b1.json; do
	network=${first##*/}
	network=${network%_b1.json}
	mkdir -p "$TMP/$network"
	for mode in 15w 30w 50w maxn; do
		set --
		for file in "$SHARED/orin/$mode"/*/*.json; do
			case ${file##*/} in
			"${network}_b"*) ;;
			*) set -- "$@" "$file" ;;
			esac
		done
		"$calgen" fit -q --mode "$mode" --like "$SRC/calib/jetson-orin-agx-$mode-eager.json" \
			--name "without $network" --title 'measurements without one network' \
			-o "$TMP/$network/$mode.json" "$@" 2>"$TMP/said" || cat "$TMP/said"
	done
done
echo
echo "never saw the network:"
"$build/unit/modes_regret" --print "$TMP" | grep -v passed || :
