#!/bin/sh
# accuracy.sh SRC BUILD: how far fitted calibrations are off on networks, and on
# families of networks, that were left out of the fit, and how often their intervals
# hold.  Reads the measurements beside the checkout, or those in $MEASUREMENTS.
set -eu
LC_ALL=C
export LC_ALL
measurements=${MEASUREMENTS-$1/../shared/data}/orin
calgen=$2/calgen
if [ ! -d "$measurements" ]; then
	echo "skipped: no measurements at $measurements (MEASUREMENTS=FOLDER names the folder of orin/)"
	exit 0
fi
# The tables of single networks come first; the figures are behind them.
figures() {
	"$calgen" validate -q --leave-out "$1" "$measurements" | sed -n '/totals   mean/,$p'
}
echo "networks left out, one at a time:"
figures network
echo
echo "families of networks left out, one at a time:"
figures family
