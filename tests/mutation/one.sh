#!/bin/sh
# one.sh FILE:LINE:NUMBER: one fault of mutate.awk in a library of its own, and the unit
# tests on it (lib.sh prepares both).  Prints a line `VERDICT FILE:LINE:NUMBER`:
#	broken    a compiler does not take it
#	same      the compiler makes the same code of it in every form: no fault
#	killed    a test notices it in some form of the library
#	survived  none does
set -u
fault=$1
source=${fault%%:*}
name=${source#lib/}
dir=$TMP/$(echo "${fault#lib/}" | tr : _)
forms=$TMP/forms

end() {
	rm -rf "$dir"
	echo "$1 $fault"
	exit
}

# Whether a test that links an object with the fault fails.
noticed() {
	form=$1
	objects='' changed=''
	for object in "$form"/lib/*.o; do
		if [ -f "$dir/${object##*/}" ]; then
			object=$dir/${object##*/}
			changed="$changed ${object##*/}"
		fi
		objects="$objects $object"
	done
	for test in $TESTS; do
		program=$form/$test.o
		case $test:$name in
		lib_arith:est_arith.h | lib_log2:est_arith.h)
			# These try the functions of the header in their own copy, too.
			program=$dir/test.o
			# shellcheck disable=SC2046,SC2086 # flags are words
			(cd "$dir" && $MUTANT_CC $(cat "$form/flags") $TEST_FLAGS -I . -I "$SRC" \
				-I "$SRC/gen" -I "$BUILD/generated" -c \
				"$SRC/tests/unit/$test.c" -o "$program") 2>/dev/null || return 0
			;;
		*)
			# shellcheck disable=SC2086 # a list
			printf '%s\n' $changed | grep -qxFf - "$form/$test.links" || continue
			;;
		esac
		# shellcheck disable=SC2086 # flags and objects are words
		$MUTANT_CC "$program" $objects "$BUILD"/obj/generated/est_*.o -lm \
			-o "$dir/program" 2>/dev/null || return 0
		# A loop without an end; the last four take seconds as it is.
		case $test in
		lib_modes | lib_check | lib_arith | lib_log2) seconds=60 ;;
		*) seconds=10 ;;
		esac
		# shellcheck disable=SC3045 # every sh here has it
		(ulimit -t $seconds && exec "$dir/program") >/dev/null 2>&1 || return 0
	done
	return 1
}

mkdir -p "$dir/lib" && cp lib/*.c lib/*.h "$dir/lib" || exit 2
awk -v pick="${fault#*:}" -f tests/mutation/mutate.awk "$source" >"$dir/lib/$name" || exit 2
verdict=same
for form in "$forms"/*; do
	# The third form is there for what the other two leave out.
	case $verdict:$form in survived:*3-clz) break ;; esac
	rm -f "$dir"/*.o
	differs=''
	for object in $(awk -v h="$name" '{ for (i = 2; i <= NF; i++) if ($i == h) print $1 }' \
		"$form/needs"); do
		# shellcheck disable=SC2046,SC2086 # flags are words
		(cd "$dir/lib" && $MUTANT_CC $(cat "$form/flags") $LIB_FLAGS \
			-c "${object%.o}.c" -o "../$object") 2>/dev/null || end broken
		if cmp -s "$dir/$object" "$form/lib/$object"; then
			rm "$dir/$object"
		else
			differs=yes
		fi
	done
	[ -n "$differs" ] || continue
	verdict=survived
	! noticed "$form" || end killed
done
end $verdict
