# needs: m4
# What goes with what, and folders with other JSON in them.
exec 2>&1
says() {
	echo "== $*"
	calgen tables -o "$TMP/out" "$@"
	echo "status $?"
}
calib=../estimate/in/small.json
says --classes ../../../calib/classes.json $calib
says --workloads --family ../family/in/family.json -- ../estimate/in/work.json
says --for ../estimate/in/work.json -- $calib
says --order big $calib
says --page 3 $calib
mkdir "$TMP/mixed" && cp $calib ../estimate/in/work.json "$TMP/mixed"
says "$TMP/mixed"
says "$TMP/mixed/work.json"
rm -r "$TMP/out"
says --classes ../../../calib/classes.json
ls "$TMP/out"
says --classes
rm -r "$TMP/out"
says --format rust $calib
ls "$TMP/out"
says --format rust --family ../../../calib/families -- $calib
grep -c 'jetson_orin_agx' "$TMP/out/estimate.rs" | sed 's/^[1-9].*/families/'
says --format image --page 3 --order big $calib
od -A d -t x1 -N 16 "$TMP/out/acme-x1.est"
