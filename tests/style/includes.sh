#!/bin/sh
# Who includes what: each folder of gen/ only itself and those before it, lib/
# only itself and four headers of the compiler.
. "$SRC/tests/suite.sh"

before="embed base input frontier model fit stages table measure extract netlist emit audit plot cmd"

# Lines "FILE INCLUDED" of the quoted includes under the folders given.
includes() {
	find "$@" -name '*.[ch]' -o -name '*.re' | sort | while read -r file; do
		sed -n 's/^[ 	]*#[ 	]*include[ 	]*"\([^"]*\)".*/\1/p' "$file" | sed "s|^|$file |"
	done
}

seen=''
for folder in $before; do
	seen="$seen $folder"
	[ -d "gen/$folder" ] || continue
	nothing "gen/$folder includes a folder behind it" "$(
		includes "gen/$folder" | while read -r file included; do
			case " $seen lib " in
			*" ${included%%/*} "*) ;;
			*) printf '%s includes "%s"\n' "$file" "$included" ;;
			esac
		done
	)"
done
nothing "gen/netlist includes more of gen/measure than its kernels" "$(
	includes gen/netlist | grep ' measure/' | grep -v ' measure/kernel\.h$'
)"
# Tables and what stands behind them know the layout; the rest only the API.
nothing "gen/base or gen/input includes lib/" "$(includes gen/base gen/input | grep ' lib/')"
nothing "a folder of gen/ that this test does not know" "$(
	for folder in gen/*/; do
		name=${folder#gen/}
		case " $before backend cluster " in *" ${name%/} "*) ;; *) echo "$folder" ;; esac
	done
)"
nothing "lib/ includes what is not its own" "$(
	find lib -maxdepth 1 -name '*.[ch]' | sort | while read -r file; do
		sed -n 's/^[ 	]*#[ 	]*include[ 	]*\(.*\)/\1/p' "$file" | while read -r included rest; do
			case $included in
			'<stddef.h>' | '<stdint.h>' | '<stdbool.h>' | '<limits.h>') ;;
			'"'*/*) printf '%s includes %s %s\n' "$file" "$included" "$rest" ;;
			'"'*) ;;
			*) printf '%s includes %s %s\n' "$file" "$included" "$rest" ;;
			esac
		done
	done
)"
# An include from the root of its tree names a file that is there.
nothing "an include that names no file" "$(
	includes gen lib tests | while read -r file included; do
		for root in gen . lib "${file%/*}"; do
			[ ! -f "$root/$included" ] || continue 2
		done
		case $included in
		est_*.h) ;; # made by the build
		*) printf '%s includes "%s"\n' "$file" "$included" ;;
		esac
	done
)"
finish
