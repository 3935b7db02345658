#!/bin/sh
# page.sh SRC BUILD: tests/ASSURANCE.md from what the runs wrote into BUILD/assurance.
# No figure is typed here; what did not run is said so, with the target that runs it.
set -eu
LC_ALL=C
export LC_ALL
src=$1 from=$2/assurance
page=$src/tests/ASSURANCE.md

# part TARGET FILE TITLE: its lines as they are; a page of its own (.md) without its head
part() {
	printf '\n## %s\n\n' "$3"
	if [ -s "$from/$2.md" ]; then
		sed '1,/^$/d' "$from/$2.md"
	elif [ -s "$from/$2.txt" ]; then
		sed 's/^/    /' "$from/$2.txt"
	else
		printf 'Not run (`ninja %s`).\n' "$1"
	fi
}
# The whole, then the files with most ways not taken.
coverage_gen() {
	printf '\n## %s\n\n' 'Branches of gen/ that tests take: file, ways, not taken, percent'
	if [ -s "$from/coverage-gen.txt" ]; then
		grep -v '^gen/' "$from/coverage-gen.txt" | sed 's/^/    /'
		grep '^gen/' "$from/coverage-gen.txt" | awk '$4 < 95' | sed 's/^/    /'
		printf '\nEvery other file is at 95 %% or above (`ninja coverage` lists all).\n'
	else
		printf 'Not run (`ninja coverage`).\n'
	fi
}
{
	echo '# Evidence'
	echo
	echo 'Written by `ninja assurance` from the results of the targets that it names; none of'
	echo 'it is typed. `ninja check` runs what is quick, `ninja check-all` all but fuzzing.'
	part coverage-lib coverage-lib 'lib/: conditions (MC/DC), branches, regions'
	part mutation-lib mutation-lib 'lib/: seeded faults that the tests notice (`tests/mutation/survivors`)'
	part proof proof 'lib/: proof (`tests/proof/README.md` says of what)'
	coverage_gen
	part target targets 'The same bits on'
	part target levels 'The same bits by'
	part target sizes 'Bytes of text, rodata and stack; instructions of one call'
	part fuzz fuzz 'Fuzzing'
	part check fuzz-bounded 'Fuzzing in every check: inputs'
	part check-all faults 'Requests to the system that failed once'
	part check kill 'Killed at any moment'
	part check files 'Odd files: read-only, full, links, FIFOs, long paths'
	part check-all linear 'Growth of instructions and memory with the input'
	part static static 'Findings of analyzers, and what is not asked of them'
	part newcomer newcomer 'A bare system, by the README'
} >"$page.new"
mv "$page.new" "$page"
echo "wrote tests/ASSURANCE.md"
