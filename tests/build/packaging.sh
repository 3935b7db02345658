#!/bin/sh
# The packaging of lib/packaging and the modules of other build systems, as far as the
# tools of this machine can judge them.  Debian's tools build packages of a tarball.
. "$SRC/tests/suite.sh"

debian() {
	for program in git dpkg-buildpackage dh ninja pkg-config; do
		have $program || { skip "packages for Debian" "no $program" && return; }
	done
	tree=$TMP/tree
	commit() {
		copy_fresh_tree "$tree" && cp "$SRC"/*.md "$SRC/LICENSE" "$tree/" && cd "$tree" && git init -q &&
			git add . && git -c user.name=a -c user.email=a@example.org commit -q -m tree &&
			sh gen/dist.sh "$tree" "$TMP" && cd "$TMP" && gzip -dc libestimate-*.tar.gz | tar xf - &&
			mv libestimate-*/ source
	}
	expect "a tarball" commit
	nothing "what dpkg-checkbuilddeps misses" "$(cd "$TMP/source" && dpkg-checkbuilddeps 2>&1)"
	# By the compiler of the distribution: its dwz knows no other.
	packages() {
		cd "$TMP/source" && unset CC CFLAGS LDFLAGS HOSTCC HOSTCFLAGS &&
			DEB_BUILD_OPTIONS='noopt nocheck noautodbgsym' dpkg-buildpackage -us -uc -b
	}
	expect "dpkg-buildpackage" packages
	for package in calgen libestimate-dev; do
		file=$(ls "$TMP/${package}"_*.deb 2>/dev/null)
		if [ -f "$file" ]; then ok; else bad "a package $package" && return; fi
		expect "$package unpacks" dpkg-deb -x "$file" "$TMP/unpacked"
	done
	pc=$(ls "$TMP"/unpacked/usr/lib/*/pkgconfig/estimate.pc)
	if [ -f "$pc" ]; then ok; else bad "pkg-config's file in the folder of the architecture" "$pc"; fi
	mkdir "$TMP/autopkgtest"
	installed() {
		sed "s|pkg-config|pkg-config --define-variable=prefix=$TMP/unpacked/usr|g" \
			"$SRC/lib/packaging/debian/tests/installed" >"$TMP/installed.sh" &&
			PATH=$TMP/unpacked/usr/bin:$PATH PKG_CONFIG_PATH=${pc%/*} AUTOPKGTEST_TMP=$TMP/autopkgtest sh "$TMP/installed.sh"
	}
	expect "the test of the installed packages" installed
	if ! have lintian; then
		skip "lintian" "not installed"
	else
		nothing "lintian" "$(lintian --allow-root "$TMP"/*.changes 2>&1 | grep -E '^[EW]:')"
	fi
}
# recorded WHAT FLAG...: CMake reads lib/CMakeLists.txt with the functions of a build
# system that write down what they are given; the sources they were given, compiled for
# a Cortex-M, need nothing else.
recorded() {
	what=$1
	shift
	cat >"$TMP/record.cmake" <<'CMAKE'
function(record file)
  foreach(word ${ARGN})
    file(APPEND "${RECORD}/${file}" "${word}\n")
  endforeach()
endfunction()
if(SYSTEM STREQUAL "zephyr")
  set(ZEPHYR_BASE "none")
  function(zephyr_include_directories)
    record(includes ${ARGN})
  endfunction()
  function(zephyr_library_named name)
    record(name ${name})
  endfunction()
  function(zephyr_library_sources)
    record(sources ${ARGN})
  endfunction()
elseif(SYSTEM STREQUAL "esp-idf")
  function(idf_component_register)
    cmake_parse_arguments(ARG "" "" "SRCS;INCLUDE_DIRS" ${ARGN})
    if(ARG_UNPARSED_ARGUMENTS)
      message(FATAL_ERROR "idf_component_register: ${ARG_UNPARSED_ARGUMENTS}")
    endif()
    record(sources ${ARG_SRCS})
    record(includes ${ARG_INCLUDE_DIRS})
    record(name estimate)
  endfunction()
endif()
include("${LIST}")
CMAKE
	rm -rf "$TMP/record" && mkdir "$TMP/record"
	if ! said=$(cmake -DRECORD="$TMP/record" "$@" -DLIST="$SRC/lib/CMakeLists.txt" -P "$TMP/record.cmake" 2>&1); then
		bad "$what: CMake reads it" "$said"
		return 1
	fi
}
# sources WHAT DEVICES VECTORS: as many of each as there should be, and they compile
sources() {
	what=$1
	if [ "$(cat "$TMP/record/name" 2>/dev/null)" = estimate ]; then ok; else bad "$what: a library"; fi
	got=$(grep -c "/est_.*_legacy\.c\|/est_.*_eager\.c" "$TMP/record/sources")
	if [ "$got" -eq "$2" ]; then ok; else bad "$what: $2 devices" "$(cat "$TMP/record/sources")"; fi
	got=$(grep -c '_vectors\.c$' "$TMP/record/sources")
	if [ "$got" -eq "$3" ]; then ok; else bad "$what: $3 vectors" "$(cat "$TMP/record/sources")"; fi
	missing=$(for file in "$SRC"/lib/*.c; do grep -q "/lib/${file##*/}\$" "$TMP/record/sources" || echo "$file"; done)
	nothing "$what: sources of the library that it lacks" "$missing"
	have arm-none-eabi-gcc || { skip "$what: for a Cortex-M" "no arm-none-eabi-gcc" && return; }
	# shellcheck disable=SC2046 # paths of the tree
	compile() {
		rm -rf "$TMP/objects" && mkdir "$TMP/objects" && cd "$TMP/objects" &&
			arm-none-eabi-gcc -std=c99 -Os -mthumb -mcpu=cortex-m4 -Werror $(sed 's/^/-I/' "$TMP/record/includes") \
				-c $(cat "$TMP/record/sources") && arm-none-eabi-ld -r -o all.o ./*.o
	}
	expect "$what: for a Cortex-M" compile
	nothing "$what: what it needs" "$(arm-none-eabi-nm -u "$TMP/objects/all.o" 2>&1)"
}

modules() {
	have cmake || { skip "Zephyr, ESP-IDF, add_subdirectory()" "no cmake" && return; }
	case $SRC in *[\ \;]*) skip "modules" "blanks in the path of the sources" && return ;; esac
	here=$BUILD/generated
	all=$(cd "$here" && ls est_*_legacy.c est_*_eager.c 2>/dev/null | wc -l)
	first=$(cd "$here" && ls est_*_vectors.c | sed -n '1s/^est_\(.*\)_vectors\.c$/\1/p' | tr _ -)
	if recorded "Zephyr, off" -DSYSTEM=zephyr; then
		nothing "Zephyr: a module that is off does something" "$(ls "$TMP/record")"
	fi
	recorded "Zephyr, all devices" -DSYSTEM=zephyr -DCONFIG_ESTIMATE=y -DCONFIG_ESTIMATE_TABLES="$here" &&
		sources "Zephyr, all devices" "$all" 0
	recorded "Zephyr, one" -DSYSTEM=zephyr -DCONFIG_ESTIMATE=y "-DCONFIG_ESTIMATE_DEVICES=$first" \
		-DCONFIG_ESTIMATE_TABLES="$here" -DCONFIG_ESTIMATE_VECTORS=y && sources "Zephyr, one" 1 1
	recorded "ESP-IDF" -DSYSTEM=esp-idf "-DESTIMATE_DEVICES=$first" -DESTIMATE_TABLES="$here" && sources "ESP-IDF" 1 0
	family=$(sed -n 's/^extern const struct est_family est_\([a-z0-9_]*\);.*/\1/p' "$here/est_families.h" | sed -n 1p)
	if [ -n "$family" ]; then
		modes=$(sed -n 's/^#define EST_.*_NMODES \([0-9]*\)u$/\1/p' "$here/est_$family.h")
		recorded "ESP-IDF, a family" -DSYSTEM=esp-idf "-DESTIMATE_DEVICES=$family" -DESTIMATE_TABLES="$here" &&
			sources "ESP-IDF, a family" "$modes" 0
	fi
	if recorded "an unknown device" -DSYSTEM=esp-idf -DESTIMATE_DEVICES=acme-x1 >"$TMP/said"; then
		bad "a device that is not there is refused"
	else
		failed=$((failed - 1)) && ok
	fi
	if ! have kconfig-conf; then
		skip "Zephyr: Kconfig" "no kconfig-conf"
	else
		mkdir "$TMP/kconfig"
		# kept SWITCH WANT: of what is asked for, in a file with that switch, WANT lines stay
		kept() {
			printf '%s\nCONFIG_ESTIMATE_DEVICES="acme-x1"\nCONFIG_ESTIMATE_VECTORS=y\n' "$1" >"$TMP/kconfig/.config" &&
				(cd "$TMP/kconfig" && kconfig-conf --olddefconfig "$SRC/lib/zephyr/Kconfig") &&
				[ "$(grep -cx 'CONFIG_ESTIMATE=y\|CONFIG_ESTIMATE_DEVICES="acme-x1"\|CONFIG_ESTIMATE_VECTORS=y' "$TMP/kconfig/.config")" -eq "$2" ]
		}
		expect "Zephyr: Kconfig, on" kept "CONFIG_ESTIMATE=y" 3
		expect "Zephyr: Kconfig, off" kept "# CONFIG_ESTIMATE is not set" 0
	fi
	# The options of Kconfig are those that CMakeLists.txt reads.
	nothing "options of Kconfig and of CMakeLists.txt differ" "$(
		{ sed -n 's/^\(menu\)*config //p' "$SRC/lib/zephyr/Kconfig" | sort -u &&
			grep -o 'CONFIG_[A-Z_]*' "$SRC/lib/CMakeLists.txt" | sed 's/^CONFIG_//' |
			grep -vx 'ESTIMATE_' | sort -u; } | sort | uniq -u)"

	mkdir "$TMP/project"
	cat >"$TMP/project/CMakeLists.txt" <<CMAKE
cmake_minimum_required(VERSION 3.13)
project(outside C)
set(ESTIMATE_TABLES "$here")
add_subdirectory("$SRC/lib" estimate)
add_executable(outside main.c)
target_link_libraries(outside estimate::estimate)
CMAKE
	printf '#include "estimate.h"\n#include "est_devices.h"\nint main(void)\n{\n\treturn est_device_check(%s, 1u << 20);\n}\n' \
		'est_devices_all[0]' >"$TMP/project/main.c"
	subdirectory() {
		CC=$CC CFLAGS=${HOSTCFLAGS-} cmake -S "$TMP/project" -B "$TMP/project/build" &&
			cmake --build "$TMP/project/build" && "$TMP/project/build/outside"
	}
	expect "add_subdirectory()" subdirectory
}

# The recipe without bitbake: what it assigns is balanced, its checksum is that of the
# licence, and its functions, which are shell with the same ${…}, build and install.
recipe() {
	version=$(sed -n 's/^#define EST_VERSION "\(.*\)"/\1/p' "$SRC/lib/estimate.h")
	bb=$SRC/lib/packaging/yocto/libestimate_$version.bb
	if [ -f "$bb" ]; then ok; else bad "a recipe for $version" && return; fi
	nothing "lines of the recipe that are none" "$(awk '
		/^do_[a-z:_-]*\(\) \{$/ { inside = 1; next }
		inside { if ($0 == "}") inside = 0; else if ($0 !~ /^\t/) print; next }
		continued { continued = /\\$/; if (!continued && $0 !~ /"$/) print; next }
		/^#/ || /^$/ || /^(inherit|require) [a-z ]+$/ { next }
		/^[A-Z_]+(:[a-z${}PN-]+)* (\?|\+)?= ".*"$/ { next }
		/^[A-Z_]+ = ".*\\$/ { continued = 1; next }
		{ print }
		END { if (inside || continued) print "open at the end" }' "$bb")"
	sum=$(sed -n 's/^LIC_FILES_CHKSUM = .*md5=\([0-9a-f]*\)"$/\1/p' "$bb")
	have md5sum && expect "the checksum of LICENSE" test "$sum" = "$(md5sum <"$SRC/LICENSE" | cut -d' ' -f1)"
	if ! have aarch64-linux-gnu-gcc; then
		skip "the recipe builds" "no aarch64-linux-gnu-gcc"
		return
	fi
	copy_fresh_tree "$TMP/recipe" && cp "$SRC/LICENSE" "$TMP/recipe/"
	{
		printf 'set -e\n'
		awk '/^do_[a-z:_-]*\(\) \{$/ { gsub(/:/, "_"); print; inside = 1; next } inside { print } $0 == "}" { inside = 0 }' "$bb"
		printf 'do_configure\ndo_compile\ndo_install\ndo_install_append_class-target\n' | sed 's/class-target/class_target/'
	} | sed 's/class-target()/class_target()/' >"$TMP/functions.sh"
	mkdir "$TMP/recipe-build"
	host=$CC
	functions() {
		BUILD_CC=$host S=$TMP/recipe B=$TMP/recipe-build D=$TMP/image TARGET_SYS=aarch64-linux-gnu prefix=/usr libdir=/usr/lib \
			bindir=/usr/bin datadir=/usr/share mandir=/usr/share/man CC='aarch64-linux-gnu-gcc' \
			AR=aarch64-linux-gnu-ar CFLAGS='-O2 -fstack-protector-strong' BUILD_CFLAGS=-O0 BUILD_LDFLAGS='' \
			ESTIMATE_CONFIGURE='' sh "$TMP/functions.sh"
	}
	expect "its functions build and install" functions
	nothing "an installed file that is not of the target" "$(ls -d "$TMP/image/usr/bin" 2>/dev/null)"
	expect "the library is there" test -f "$TMP/image/usr/lib/libestimate.a"
	nothing "the library of the recipe needs" "$(aarch64-linux-gnu-nm -u "$TMP/image/usr/lib/libestimate.a" |
		grep -v '^$\|:$\| est_')"
}

debian
modules
recipe
finish
