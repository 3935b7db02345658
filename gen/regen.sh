#!/bin/sh
# regen.sh [--check] SUBSET TAKEN SRC BUILD FILE...: brings SRC/generated up to
# date with what the build made (FILE...), or only says whether it is.  SUBSET is
# not empty in a build of some devices; TAKEN names the tools in whose place the
# build took generated/ itself.  The audit of calib/ against the last commit goes
# with it; it names its base and so is no part of the check.
set -eu
LC_ALL=C
export LC_ALL

check=''
if [ "$1" = --check ]; then
	check=yes
	shift
fi
subset=$1 taken=$2 src=$3 build=$4
shift 4
if [ -n "$taken" ]; then
	echo "no $taken: the build took generated/ as it stands and made nothing to compare;" \
		"install what is missing (vendor/bootstrap build) and configure again" >&2
	exit 2
fi
if [ -n "$subset" ]; then
	echo "generated/ holds all devices: configure without --tables first" >&2
	exit 2
fi

# What stands in generated/ and is made by nothing any more.
stale() {
	for old in "$src"/generated/*; do
		name=${old##*/}
		case " $names AUDIT.md figures * " in
		*" $name "*) ;;
		*) printf '%s\n' "$name" ;;
		esac
	done
}
names=''
for file; do
	names="$names ${file##*/}"
done
left=$(stale)

if [ -n "$check" ]; then
	wrong=0
	for name in $left; do
		echo "generated/$name: nothing makes it"
		wrong=1
	done
	for file; do
		old=$src/generated/${file##*/}
		if [ ! -f "$old" ]; then
			echo "generated/${file##*/}: missing"
			wrong=1
		elif ! cmp -s "$old" "$file"; then
			echo "generated/${file##*/}: not what the build makes now:"
			diff -u "$old" "$file" | sed -n '1,20p' || :
			wrong=1
		fi
	done
	[ $wrong -eq 0 ] || echo "to bring generated/ up to date: ninja regen" >&2
	[ $wrong -ne 0 ] || echo "generated/ is what the build makes"
	exit $wrong
fi

# A new tree beside the old one, which then takes its place in one step: whenever this
# is killed, generated/ is all old or all new.
for left_over in "$src"/.generated.*; do
	[ ! -d "$left_over" ] || kill -0 "${left_over##*.}" 2>/dev/null || rm -rf "$left_over"
done
new=$src/.generated.$$
trap 'rm -rf "$new"' EXIT
trap 'exit 2' HUP INT TERM
mkdir -p "$src/generated"
cp -Rp "$src/generated" "$new"
changed=''
for file; do
	name=${file##*/}
	cmp -s "$file" "$new/$name" || {
		cp "$file" "$new/$name"
		changed="$changed $name"
	}
done
for name in $left; do
	rm "$new/$name"
done

# The first commit has no calibrations to compare with.
calgen=$(cd "$build" && pwd)/calgen
audit=''
if git -C "$src" rev-parse -q --verify HEAD:calib >/dev/null 2>&1; then
	audit=AUDIT.md
	(cd "$src" && "$calgen" audit --format markdown --fail-on never -o "$new/AUDIT.md" HEAD:calib calib)
	cmp -s "$new/AUDIT.md" "$src/generated/AUDIT.md" || changed="$changed $audit"
fi
if [ -z "$changed$left" ]; then
	:
elif ! "$build/exchange" "$new" "$src/generated"; then
	# Each file in one step at least.
	for name in $changed; do
		mv "$new/$name" "$src/generated/$name"
	done
	for name in $left; do
		rm "$src/generated/$name"
	done
fi
for name in $changed; do
	echo "generated/$name"
done
for name in $left; do
	echo "generated/$name removed"
done
[ -n "$audit" ] || echo "generated/AUDIT.md left alone: no commit to compare calib/ with"
