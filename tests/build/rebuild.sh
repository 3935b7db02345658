#!/bin/sh
# What a change makes the build do: nothing when nothing changed, and no more
# than what depends on it otherwise.
. "$SRC/tests/suite.sh"

if [ -n "${TAKEN-}" ]; then
	skip "what a change makes" "the build has no $TAKEN and makes no tables or lexers"
	finish
fi
tree=$TMP/tree
copy_tree "$tree" && cd "$tree" || exit 2
expect "configure in the tree" ./configure CC="$CC" CFLAGS=-O0
expect "build" "$NINJA" all generated

# made: what a run of ninja makes, one output a line, sorted
made() {
	"$NINJA" -v all generated >"$TMP/log" 2>&1 || {
		cat "$TMP/log"
		return
	}
	sed -nE '
	s/.*calgen-bare tables --quiet( --[a-z]*)?.* -o .*\/([^ ]*)\.json$/table\1 \2/p; t
	s/.* -o ([^ ]*build\/[^ ]*)( .*)?$/\1/p
	s/.*rm -f ([^ ]*) .*/\1/p
	s/.*build\/embed ([^ ]*) .*/\1/p
	s/.*\.\/configure.*/configure/p' "$TMP/log" | sort -u
}
# remakes WHAT PATTERN...: exactly what matches is made, and each of them
remakes() {
	what=$1
	shift
	list=$(made)
	wrong=''
	for pattern; do
		printf '%s\n' "$list" | grep -qE "$pattern" || wrong="$wrong
not made: $pattern"
	done
	all=$(printf '%s|' "$@")
	extra=$(printf '%s\n' "$list" | grep -vE "${all%|}")
	nothing "$what" "$wrong${extra:+
made for nothing: $extra}"
}

list=$(made)
nothing "a second run has nothing to do" "$list"
if grep -q 'no work to do' "$TMP/log" || [ ! -s "$TMP/log" ]; then ok; else bad "it says so" "$(cat "$TMP/log")"; fi

one=$(grep -l '"variant": ' calib/*-*.json | sed -n 1p)
id=$(basename "$one" .json)
c=est_$(printf '%s' "$id" | tr - _)
# A longer note: another fingerprint, so another table.
sed 's/"notes": "/&Changed. /' "$one" >"$TMP/one" && cat "$TMP/one" >"$one"
if cmp -s "$one" "$SRC/$one"; then bad "the test changes $one"; else ok; fi
remakes "one calibration" "/$c\\.o\$" "^table $id\$" "/${c}_vectors\\.o\$" \
	'libestimate\.a$' 'libestimate_vectors\.a$' 'build/calgen$' '^table --index '
nothing "a run after it has nothing to do" "$(made)"

# The same through a new file, as editors and calgen write: calib/ itself changes.
sed 's/"notes": "/&Again. /' "$one" >"$one.new" && mv "$one.new" "$one"
remakes "one calibration, replaced" "/$c\\.o\$" "^table $id\$" "/${c}_vectors\\.o\$" \
	'libestimate\.a$' 'libestimate_vectors\.a$' 'build/calgen$' '^table --index ' '^configure$'

sed "s/\"device_id\": \"$id\"/\"device_id\": \"$id-copy\"/; s/^ *\"variant\": \"[a-z0-9]*/&-copy/" \
	"$one" >"calib/$id-copy.json"
remakes "a new calibration" '^configure$' "^table $id-copy\$" '^table --index ' \
	"/${c}_copy\\.o\$" "/${c}_copy_vectors\\.o\$" '/est_devices_all\.o$' 'libestimate\.a$' 'libestimate_vectors\.a$' 'build/calgen$'
rm "calib/$id-copy.json"
remakes "a calibration that went" '^configure$' '^table --index ' '/est_devices_all\.o$' \
	'libestimate\.a$' 'libestimate_vectors\.a$' 'build/calgen$'

# A comment in a source remakes its object; the tables come out the same and
# stop there.
source=$(sed -n "s/^compile lib //p" build.ninja.in | sed -n 1p)
echo "/* Changed. */" >>"$source"
remakes "a source of the library" "/${source%.c}\\.o\$" 'libestimate\.a$' 'build/calgen(-bare)?$' '^table '
echo 'dnl changed' >>"$(find gen/backend -name '*.m4' | sort | sed -n 1p)"
remakes "a skeleton" 'embedded\.[co]$' 'libgen\.a$' 'build/calgen(-bare)?$' 'build/netlist$' '^table '
touch configure
remakes "configure" '^configure$'

# Of many devices, one process makes the tables of several, and of each device one.
k=100
while [ $k -lt 230 ]; do
	k=$((k + 1))
	: >"calib/many-$k.json"
done
expect "configure for many devices" ./configure CC="$CC" CFLAGS=-O0
sed -n 's/^  id = //p' build.ninja >"$TMP/processes"
if [ "$(wc -l <"$TMP/processes")" -le 64 ]; then ok; else bad "at most 64 processes"; fi
tr ' ' '\n' <"$TMP/processes" | sort >"$TMP/made"
printf '%s\n' calib/*-*.json | sed 's|.*/||; s|\.json$||' | sort >"$TMP/devices"
expect "the tables of each device, once" diff "$TMP/devices" "$TMP/made"
rm calib/many-*.json
expect "configure as before" ./configure CC="$CC" CFLAGS=-O0

expect "ninja clean" "$NINJA" clean
nothing "something is left by it" "$(ls build)"
finish
