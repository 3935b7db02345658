#!/bin/sh
# ninja install, and a program that uses nothing but what it put there.
. "$SRC/tests/suite.sh"

cd "$BUILD/.." || exit 2
install() { DESTDIR=$TMP/stage sh "$SRC/gen/install.sh" "$SRC" "$BUILD" /opt/estimate lib "$@"; }
expect "install" install "$BUILD"/generated/*.h
to=$TMP/stage/opt/estimate
for file in bin/calgen lib/libestimate.a lib/libestimate_vectors.a include/estimate/estimate.h include/estimate/table.h \
	include/estimate/est_devices.h include/estimate/est_classes.h lib/pkgconfig/estimate.pc \
	lib/cmake/estimate/estimate-config.cmake share/man/man1/calgen.1 share/man/man3/estimate.3; do
	if [ -f "$to/$file" ]; then ok; else bad "$file is installed"; fi
done
if [ -x "$to/bin/calgen" ]; then ok; else bad "calgen can be run"; fi
if [ -n "${CROSS-}" ]; then
	skip "a program" "the library is for $CROSS"
	finish
fi
device=$(cd "$BUILD/generated" && printf '%s\n' est_*_vectors.c | sed -n '1s/_vectors\.c$//p')
cat >"$TMP/list.c" <<END
#include <estimate.h>
#include <est_devices.h>
#include <$device.h>
int main(void)
{
	if (est_self_test($device, ${device}_vectors, ${device}_nvectors, 0) != EST_OK)
		return 1;
	for (size_t i = 0; i < est_devices_all_n; i++)
		if (est_device_check(est_devices_all[i], 1u << 20) != EST_OK)
			return 1;
	return est_devices_all_n == 0;
}
END
# CC may be words, and so may its flags in a build with sanitizers.
# shellcheck disable=SC2086
compile() { $CC $HOSTCFLAGS -I "$to/include/estimate" "$TMP/list.c" "$to"/lib/libestimate*.a -o "$TMP/list"; }
expect "a program against the installed library" compile
expect "every installed table is sound, one by its vectors" "$TMP/list"

# All names of all headers live together, whatever the order.
headers=$(cd "$to/include/estimate" && ls)
for order in cat 'sort -r'; do
	printf '%s\n' "$headers" | $order | sed 's/.*/#include <&>/' >"$TMP/all.c"
	echo 'int main(void) { return 0; }' >>"$TMP/all.c"
	# shellcheck disable=SC2086
	all() { $CC $HOSTCFLAGS -Werror -I "$to/include/estimate" -c "$TMP/all.c" -o "$TMP/all.o"; }
	expect "every installed header beside the others ($order)" all
done

# The same from C++: each header alone, all beside each other, and a program.
for cxx in g++ clang++; do
	if ! have $cxx; then
		skip "the headers from $cxx" "not installed"
		continue
	fi
	for standard in c++11 c++14 c++17 c++20 c++2b; do
		cp "$TMP/all.c" "$TMP/all.cpp"
		all() { $cxx -std=$standard -Wall -Wextra -Wpedantic -Werror -I "$to/include/estimate" -fsyntax-only "$TMP/all.cpp"; }
		expect "every installed header from $cxx -std=$standard" all
	done
	nothing "installed headers that $cxx does not take alone" "$(
		for header in $headers; do
			printf '#include <%s>\n' "$header" | $cxx -std=c++11 -Wall -Wextra -Wpedantic -Werror \
				-I "$to/include/estimate" -fsyntax-only -x c++ - 2>&1
		done)"
	cp "$TMP/list.c" "$TMP/list.cpp"
	# shellcheck disable=SC2086
	linked() { $cxx $HOSTCFLAGS -std=c++11 -I "$to/include/estimate" "$TMP/list.cpp" "$to"/lib/libestimate*.a -o "$TMP/list++" && "$TMP/list++"; }
	expect "a program of $cxx" linked
done

# Projects outside the tree, by the means of each.
mkdir "$TMP/outside"
cat >"$TMP/outside/CMakeLists.txt" <<END
cmake_minimum_required(VERSION 3.5)
project(outside C)
find_package(estimate 0.1 REQUIRED)
add_executable(outside ../list.c)
target_link_libraries(outside estimate::estimate)
END
# The staged tree stands where no prefix names it, as in a sysroot.
pc() { PKG_CONFIG_PATH=$to/lib/pkgconfig pkg-config --define-variable=prefix="$to" "$@" estimate; }
if ! have pkg-config; then
	skip "a pkg-config project" "no pkg-config"
else
	# shellcheck disable=SC2046,SC2086
	by_pkg_config() { $CC $HOSTCFLAGS $(pc --cflags) "$TMP/list.c" $(pc --libs) -o "$TMP/list" && "$TMP/list"; }
	expect "a pkg-config project" by_pkg_config
	if [ "$(pc --modversion)" = "$(sed -n 's/^#define EST_VERSION "\(.*\)"/\1/p' "$SRC/lib/estimate.h")" ]; then
		ok
	else
		bad "the version of pkg-config"
	fi
fi
if ! have cmake; then
	skip "a CMake project" "no cmake"
else
	by_cmake() {
		CC=$CC CFLAGS=$HOSTCFLAGS cmake -S "$TMP/outside" -B "$TMP/cmake" -DCMAKE_PREFIX_PATH="$to" &&
			cmake --build "$TMP/cmake" && "$TMP/cmake/outside"
	}
	expect "a CMake project" by_cmake
	too_new() { sed "s/0.1 REQ/9.0 REQ/" "$TMP/outside/CMakeLists.txt" >"$TMP/new.txt" && mkdir "$TMP/new" &&
		mv "$TMP/new.txt" "$TMP/new/CMakeLists.txt" && ! CC=$CC cmake -S "$TMP/new" -B "$TMP/cmake9" -DCMAKE_PREFIX_PATH="$to"; }
	expect "a CMake project that asks for a newer version is refused" too_new
fi

# The library in a folder of its architecture.
nested() { DESTDIR=$TMP/multi sh "$SRC/gen/install.sh" "$SRC" "$BUILD" /usr lib/some-triplet "$BUILD"/generated/*.h; }
expect "install with --libdir" nested
to=$TMP/multi/usr
if have pkg-config; then
	pc() { PKG_CONFIG_PATH=$to/lib/some-triplet/pkgconfig pkg-config --define-variable=prefix="$to" "$@" estimate; }
	expect "a pkg-config project with --libdir" by_pkg_config
fi
if have cmake; then
	by_nested_cmake() {
		CC=$CC CFLAGS=$HOSTCFLAGS cmake -S "$TMP/outside" -B "$TMP/cmake-nested" \
			-Destimate_DIR="$to/lib/some-triplet/cmake/estimate" && cmake --build "$TMP/cmake-nested" &&
			"$TMP/cmake-nested/outside"
	}
	expect "a CMake project with --libdir" by_nested_cmake
fi
to=$TMP/stage/opt/estimate

# What the shells and the reader of manuals think of the rest.
for page in man1/calgen.1 man3/estimate.3; do
	if ! have mandoc; then
		skip "$page" "no mandoc"
	else
		# Each points at the other, which the manuals of this machine need not hold.
		nothing "$page" "$(mandoc -Tlint "$to/share/man/$page" 2>&1 |
			grep -v "referenced manual not found: Xr \(estimate 3\|calgen 1\)")"
	fi
done
undocumented=$(sed -n 's/.*[ *]\(est_[a-z_]*\)(.*/\1/p' "$SRC/lib/estimate.h" | sort -u |
	while read -r name; do grep -q "^\.Fn $name" "$to/share/man/man3/estimate.3" || echo "$name"; done)
nothing "functions that estimate(3) lacks" "$undocumented"
for shell in bash zsh; do
	script=$to/share/bash-completion/completions/calgen
	[ $shell = bash ] || script=$to/share/zsh/site-functions/_calgen
	if have $shell; then expect "completion for $shell" $shell -n "$script"; else skip "completion for $shell" "no $shell"; fi
done
if have bash; then
	words=$(bash -c '. "$1"; COMP_WORDS=(calgen audit --format "") COMP_CWORD=3; _calgen; echo "${COMPREPLY[@]}"' - \
		"$to/share/bash-completion/completions/calgen")
	case $words in *markdown*sarif*) ok ;; *) bad "bash completes the formats of audit" "$words" ;; esac
fi
if have zsh; then
	# A terminal of its own, in which somebody types two beginnings and tabs.
	words=$(TERM=dumb zsh -f -c '
		zmodload zsh/zpty && zpty typed zsh -f -i
		zpty -w typed "fpath=(${(q)1} \$fpath); autoload -U compinit; compinit -u -D; calgen() { echo GOT \$* }"
		zpty -w typed "$(printf "calgen summ\\t--prec\\tfp32")"
		zpty -w typed exit
		zpty -r typed out "*GOT summarize*fp32*" && print -r -- "$out"' - "$to/share/zsh/site-functions" 2>&1)
	case $words in *"GOT summarize --precision fp32"*) ok ;; *) bad "zsh completes a command and an option" "$words" ;; esac
fi
finish
