#!/bin/sh
# page.sh SRC BUILD: tests/ASSURANCE.md from what the runs wrote into build/assurance.
# What did not run is said so.
set -eu
LC_ALL=C
export LC_ALL
src=$1 from=$2/assurance
page=$src/tests/ASSURANCE.md

# part TITLE TARGET FILES...
part() {
	printf '\n## %s\n\n' "$1"
	target=$2
	shift 2
	for file; do
		if [ -s "$from/$file.txt" ]; then
			sed 's/^/    /' "$from/$file.txt"
		else
			printf 'Not run here (`ninja %s`).\n' "$target"
		fi
	done
}
{
	echo '# Evidence'
	echo
	echo 'Made by `ninja assurance` from the runs of the targets that it names.'
	part 'Coverage of lib/: MC/DC, branches, regions' coverage-lib coverage-lib
	part 'Mutants of lib/' mutation-lib mutation-lib
	part 'Proof of lib/' proof proof
	part 'The same bits on' target targets
	part 'Sizes, stacks, instructions' target sizes
	for file in "$from"/*.txt; do
		name=$(basename "$file" .txt)
		case $name in
		coverage-lib | mutation-lib | proof | targets | sizes | '*') ;;
		*) part "$name" check-all "$name" ;;
		esac
	done
} >"$page.new"
mv "$page.new" "$page"
echo "wrote tests/ASSURANCE.md"
