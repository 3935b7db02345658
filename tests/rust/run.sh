#!/bin/sh
# estimate.rs of calgen tables --format rust: declares all that lib/estimate.h does,
# with the same values, sizes and offsets; a program in Rust gets the bits of the
# vectors; a crate without std takes it.

SRC=${SRC:-$(cd "$(dirname "$0")/../.." && pwd)}
BUILD=${BUILD:-$SRC/build}
[ -n "${TMP-}" ] || { TMP=$(mktemp -d) && trap 'rm -rf "$TMP"' EXIT; }
# shellcheck source=tests/suite.sh
. "$SRC/tests/suite.sh"
cc=${CC:-cc}

# Calibrations of the devices of this build, and their families.
set --
for file in "$SRC"/calib/*-*.json; do
	id=${file##*/}
	[ -f "$BUILD/generated/est_$(printf '%s' "${id%.json}" | tr - _)_vectors.c" ] && set -- "$@" "$file"
done
set -- -- "$@"
[ -n "${SUBSET-}" ] || for file in "$SRC"/calib/families/*.json; do
	set -- --family "$file" "$@"
done
if ! have "${M4:-m4}"; then
	skip "estimate.rs" "no m4"
	finish
fi
mkdir "$TMP/c"
expect "estimate.rs" "$BUILD/calgen" tables --quiet --format rust -o "$TMP" "$@"
[ -f "$TMP/estimate.rs" ] || finish

awk -f "$SRC/tests/rust/declared.awk" "$SRC/lib/estimate.h" >"$TMP/declared"
declared=$(wc -l <"$TMP/declared")
if [ "$declared" -gt 200 ]; then ok; else bad "what estimate.h declares is found" "$declared"; fi
nothing "what estimate.rs lacks" "$(
	while read -r kind name member; do
		case $kind in
		const) grep -q "^pub const $name: " "$TMP/estimate.rs" ;;
		struct) grep -q "^pub struct $name {" "$TMP/estimate.rs" ;;
		function) grep -q "^    pub fn $name(" "$TMP/estimate.rs" ;;
		member) sed -n "/^pub struct $name {/,/^}/p" "$TMP/estimate.rs" | grep -q "^    pub $member: " ;;
		esac || echo "$kind $name $member"
	done <"$TMP/declared")"
if ! have rustc; then
	skip "estimate.rs under rustc" "no rustc"
	finish
fi
if ! rustc --version >"$TMP/version" 2>&1 || ! echo 'use core::ffi::c_char; fn main() { let _: c_char = 0; }' >"$TMP/probe.rs" ||
	! rustc --edition 2021 -o "$TMP/probe" "$TMP/probe.rs" 2>/dev/null; then
	skip "estimate.rs under rustc" "$(head -n 1 "$TMP/version") is older than 1.64 or cannot link"
	finish
fi
printf '#![no_std]\npub mod estimate;\n' >"$TMP/bare.rs"
expect "a crate without std" rustc --edition 2021 --crate-type rlib -D warnings -o "$TMP/libbare.rlib" "$TMP/bare.rs"
if [ -n "${CROSS-}" ]; then
	skip "a program in Rust" "the library is for $CROSS"
	finish
fi
case ${HOSTCFLAGS-} in
*-fsanitize*)
	skip "a program in Rust" "the library is built with sanitizers"
	finish
	;;
esac

# The same list, printed by each.
{
	printf '#include <stdio.h>\n#include "estimate.h"\nint main(void)\n{\n'
	awk '
	$1 == "const" { printf "\tprintf(\"%s %%lld\\n\", (long long)%s);\n", $2, $2 }
	$1 == "struct" { printf "\tprintf(\"%s %%zu\\n\", sizeof(struct %s));\n", $2, $2 }
	$1 == "member" { printf "\tprintf(\"%s.%s %%zu %%zu\\n\", offsetof(struct %s, %s), sizeof(((struct %s *)0)->%s));\n",
		$2, $3, $2, $3, $2, $3 }' "$TMP/declared"
	printf '\treturn 0;\n}\n'
} >"$TMP/c/layout.c"
{
	printf 'mod estimate;\nuse estimate::*;\n'
	printf 'fn size<T, U>(_: fn(&T) -> &U) -> usize { core::mem::size_of::<U>() }\nfn main() {\n'
	awk '
	$1 == "const" { printf "    println!(\"%s {}\", %s);\n", $2, $2 }
	$1 == "struct" { printf "    println!(\"%s {}\", core::mem::size_of::<%s>());\n", $2, $2 }
	$1 == "member" { printf "    println!(\"%s.%s {} {}\", core::mem::offset_of!(%s, %s), size::<%s, _>(|s| &s.%s));\n",
		$2, $3, $2, $3, $2, $3 }' "$TMP/declared"
	printf '}\n'
} >"$TMP/layout.rs"
# shellcheck disable=SC2086
layouts() {
	$cc ${HOSTCFLAGS-} -std=c99 -I "$SRC/lib" "$TMP/c/layout.c" -o "$TMP/c/layout" && "$TMP/c/layout" >"$TMP/c.txt" &&
		rustc --edition 2021 -o "$TMP/layout" "$TMP/layout.rs" && "$TMP/layout" >"$TMP/rust.txt"
}
if ! echo 'struct S { x: u8 } fn main() { let _ = core::mem::offset_of!(S, x); }' >"$TMP/probe.rs" ||
	! rustc --edition 2021 -o "$TMP/probe" "$TMP/probe.rs" 2>/dev/null; then
	skip "sizes and offsets" "rustc has no offset_of!, that is from 1.77 on"
else
	expect "what prints sizes and offsets" layouts
	expect "the same values, sizes and offsets" diff "$TMP/c.txt" "$TMP/rust.txt"
fi

# Every device by its vectors, one answer, and the modes of each family.
{
	printf 'mod estimate;\nuse estimate::*;\nuse core::ptr::addr_of;\nfn main() {\n    let mut cost: est_cost = unsafe { core::mem::zeroed() };\n'
	sed -n 's/^    pub static \(est_[a-z0-9_]*\): \[u32; \([0-9]*\)\].*/\1 \2/p' "$TMP/estimate.rs" |
		while read -r name words; do
			cat <<RUST
    unsafe {
        let table = addr_of!($name) as *const u32;
        let vectors = &*addr_of!(${name}_vectors);
        assert_eq!(est_device_check(table, $words), EST_OK);
        assert_eq!(est_self_test(table, vectors.as_ptr(), vectors.len(), core::ptr::null_mut()), EST_OK);
        assert_eq!(est_op_cost(table, &vectors[0].op, &mut cost), vectors[0].status);
        assert_eq!(cost.latency_ns, vectors[0].cost.latency_ns);
    }
RUST
		done
	sed -n 's/^    pub static \(est_[a-z0-9_]*\): est_family.*/\1/p' "$TMP/estimate.rs" | while read -r name; do
		cat <<RUST
    unsafe {
        let op = est_op { flops: 231211008, bytes: 1753600, launches: 1, count: 1,
            class_id: EST_CLASS_CONV2D_BN, precision: EST_PRECISION_FP32 };
        let goal = est_goal { deadline_ns: u64::MAX, power_cap_mw: u32::MAX,
            objective: EST_LEAST_LATENCY, judge: EST_BY_VALUE, skip_dominated: 0 };
        let mut costs = [cost; EST_MAX_MODES as usize];
        let mut choice: est_choice = core::mem::zeroed();
        assert_eq!(est_mode_best(addr_of!($name), &op, 1, &goal, costs.as_mut_ptr(), &mut choice), EST_OK);
        assert_eq!(choice.cost.latency_ns, costs[choice.mode as usize].latency_ns);
    }
RUST
	done
	printf '    println!("%%{}", cost.latency_ns);\n}\n' | tr -d %
} >"$TMP/vectors.rs"
program() {
	rustc --edition 2021 -L "native=$BUILD" -l static=estimate_vectors -l static=estimate -o "$TMP/vectors" "$TMP/vectors.rs" && "$TMP/vectors"
}
expect "a program in Rust gets the bits of the vectors" program
finish
