# common.sh: sourced by the scripts here.  Builds and runs calls.c: the self-tests and
# seeded calls of calls.h; their sum must be that of the first run.

SRC=${SRC:-$(cd "$(dirname "$0")/../.." && pwd)}
[ -n "$TMP" ] || { TMP=$(mktemp -d) && trap 'rm -rf "$TMP"' EXIT; }
# shellcheck source=tests/suite.sh
. "$SRC/tests/suite.sh"
cd "$SRC" || exit 1

tables=$SRC/generated
[ -z "${BUILD-}" ] || [ -n "${SUBSET-}" ] || tables=$BUILD/generated
eager=est_jetson_orin_agx
devices="$eager ${eager}_15w_eager ${eager}_30w_eager ${eager}_50w_eager ${eager}_maxn_eager
	${eager}_50w_eager_vectors ${eager}_50w_legacy ${eager}_50w_legacy_vectors"
device_sources=''
for name in $devices; do
	device_sources="$device_sources $tables/$name.c"
done
device_sources="$device_sources $TMP/est_acme_x1_vlm.c $TMP/est_acme_x1_vlm_vectors.c"

# Stage models are of no device that is shipped: those of a case.  Without calgen, or m4
# for it, there are no vectors.
vectors_ready() {
	if [ -z "${BUILD-}" ] || ! "$BUILD/calgen" tables --quiet -o "$TMP" \
		tests/cases/tables/in/stages.json >"$TMP/calgen.said" 2>&1; then
		skip vectors "no calgen that writes C: $(tail -n 1 "$TMP/calgen.said" 2>&1)"
		return 1
	fi
}

# build TARGET COMPILER FLAGS...: $TMP/vectors
build() {
	target=$1 compiler=$2
	shift 2
	# shellcheck disable=SC2086 # a list of files
	output=$("$compiler" -std=c99 -ffp-contract=off -I lib -I "$tables" -I "$TMP" \
		${sum:+-DSUM=0x$sum} tests/target/calls.c $device_sources lib/*.c "$@" \
		-o "$TMP/vectors" 2>&1) && return
	# A compiler without its C library is a half-installed one.
	case $output in
	*'cannot find -l'* | *'cannot find crt'* | *'.h: No such file'*)
		skip "$target" "$compiler has no C library"
		;;
	*) bad "$target: vectors compile" "$output" ;;
	esac
	return 1
}

# runs TARGET COMPILER EMULATOR FLAGS...: the same sum on that CPU; `said` by it
sum=''
runs() {
	target=$1 compiler=$2 emulator=$3
	shift 3
	for program in "$compiler" ${emulator%% *}; do
		if ! have "$program"; then
			skip "$target" "no $program"
			return 1
		fi
	done
	build "$target" "$compiler" "$@" || return 1
	# shellcheck disable=SC2086 # words
	said=$(timeout 120 $emulator "$TMP/vectors" 2>&1)
	status=$?
	if [ $status -ne 0 ]; then
		bad "$target: vectors and calls give the same bits (status $status)" \
			"$(echo "$said" | tail -n 3)"
		return 1
	fi
	ok
	sum=${sum:-$(echo "$said" | sed -n 's/^sum //p')}
	printf '%-20s the same bits\n' "$target" | tee -a "$TMP/same"
}

# results NAME: what was printed into $TMP/NAME, for the page
results() {
	[ -n "${BUILD-}" ] && [ "$failed" -eq 0 ] && [ -f "$TMP/$1" ] || return 0
	mkdir -p "$BUILD/assurance"
	sed 's/  */ /g' "$TMP/$1" >"$BUILD/assurance/$2.txt"
}
