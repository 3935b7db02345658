#!/bin/sh
# What holds for every file of the tree.
. "$SRC/tests/suite.sh"

# In a checkout what git knows or would add, else all there is.
files=$(git ls-files --cached --others --exclude-standard 2>/dev/null) || files=''
[ -n "$files" ] || files=$(find . -type f ! -path './build/*' ! -path './.git/*' | sed 's|^\./||')
files=$(printf '%s\n' "$files" | while read -r file; do [ ! -f "$file" ] || printf '%s\n' "$file"; done)
# among PATTERN: files whose name matches
among() { printf '%s\n' "$files" | grep -E "$1"; }
# search PATTERN: in the files of standard input
search() { tr '\n' '\0' | xargs -0 grep -nIE "$1" /dev/null; }

nothing "a source of more than 800 lines (split it by stage)" "$(
	among '^(gen|lib|tests)/.*\.(c|h|re|m4|sh)$|^configure$|^build\.ninja\.in$' |
		grep -v '^tests/data/' | tr '\n' '\0' | xargs -0 wc -l | awk '$2 != "total" && $1 > 800'
)"
lines=$(wc -l <tests/run)
if [ "$lines" -le 100 ]; then ok; else bad "tests/run has at most 100 lines" "$lines"; fi

# Words that this file may not hold either.
work="TO""DO|FIX""ME|X""XX|HA""CK|not impl""emented"
nothing "words of unfinished work" "$(
	among '^(gen|lib|vendor|\.ci|tests)/|^configure$|^build\.ninja\.in$' | search "\\b($work)\\b")"
nothing "a call of Python" "$(
	among '^(gen|lib|vendor|calib)/|^configure$|^build\.ninja\.in$' | search '\bpyth[o]n')"
nothing "a program in Python" "$(among '\.py$')"
nothing "an absolute path of somebody's machine" "$(
	among '' | search '(^|[^a-zA-Z0-9_}])/(work|farm|root|home|Users)/[a-z]')"
nothing "spaces at the end of a line" "$(
	among '\.(c|h|re|m4|sh|md|in)$|^configure$|/run$|/check$|^vendor/' | grep -vE '^(tests/cases|generated)/' |
		search '[ 	]+$')"
nothing "a typedef of a struct" "$(among '^(gen|lib)/.*\.[ch]$' | search '^[ 	]*typedef struct')"
nothing "a .c without a comment at its top" "$(
	among '^(gen|lib|tests/unit)/.*\.c$' | while read -r file; do
		[ "$(head -c 2 "$file")" = '/*' ] || printf '%s\n' "$file"
	done)"
nothing "the top level holds more than was agreed" "$(
	printf '%s\n' "$files" | sed 's|/.*||' | sort -u | grep -vxE \
		'build\.ninja\.in|configure|gen|calib|generated|lib|tests|vendor|\..*|(README|CHANGES|CONTRIBUTING|DESIGN|SECURITY)\.md|LICENSE')"
nothing "a file in vendor/ that is not the manifest or its bootstrap" \
	"$(among '^vendor/' | grep -vxE 'vendor/(manifest|bootstrap|README\.md)')"

# Each source is built: an unlisted one would rot.
nothing "a C file that build.ninja.in does not list" "$(
	among '^(gen|lib|tests/unit|tests/bench)/.*\.(c|re)$' | grep -vE '^lib/(packaging|examples)/' | while read -r file; do
		grep -q "[ /]$file\\( \\|\$\\)" build.ninja.in || printf '%s\n' "$file"
	done)"
nothing "build.ninja.in lists a file that is not there" "$(
	sed -nE 's/^(compile [a-z]+|lex|embed|unit|bench) ([^ ]+).*/\2/p' build.ninja.in |
		grep '/' | while read -r file; do [ -f "$file" ] || printf '%s\n' "$file"; done)"
finish
