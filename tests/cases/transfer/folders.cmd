# Folders of measurements: a total of a network is one request, of one precision and mode.
exec 2>&1
cd "$TMP" || exit
rows=$ROOT/tests/cases/fit/rows.sh
mkdir s t empty
for side in s t; do
	{ sh "$rows" 12 0.05; sh "$rows" 12 0.04 20w | sed 1d; } | awk -F, -v OFS=, -v side=$side '
	NR == 1 { print; next }
	{ if (side == "t") $8 *= 2; for (b = 1; b <= 2; b++) { $2 = b; $8 *= b; print } }' >$side/a.csv
	sed 's/,fp32,/,fp16,/' $side/a.csv >$side/b.csv
done
try() {
	echo "-- $*"
	calgen transfer --source s --target t --samples 5 --repeat 2 "$@" | sed -n '1,2p' | sed 's/[0-9]*\.[0-9]*/…/g'
}
try --precision fp32 --mode 10w
try --precision fp16 --mode 20w
try --precision int8 --mode 10w
try --mode 30w
try
mkdir one two && sed -n '1p; /,20w,/p' s/a.csv >one/a.csv && sed -n '1p; /,10w,/p' t/a.csv >two/a.csv
calgen transfer --source one --target two --samples 5 --repeat 2 | sed -n 1p
calgen transfer --source empty --target t --samples 5
calgen transfer --source s --target empty --samples 5
