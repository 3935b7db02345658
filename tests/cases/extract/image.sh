# image.sh: how the cases make images.  FILE.json becomes FILE.o with nothing but
# its table; offsets and names of temporary folders are no part of a golden.

# object FILE.json OBJECT [OPTION OF CALGEN TABLES]...: compiles its table.
object() {
	json=$1 object=$2
	shift 2
	mkdir -p "$TMP/c" && rm -f "$TMP"/c/*
	calgen tables --quiet "$@" -o "$TMP/c" "$json" || return
	rm "$TMP"/c/*_vectors.c
	cc -I "$ROOT/lib" -c "$TMP"/c/est_*.c -o "$object"
}

# program OUT OBJECT... [OPTION OF CC]...: links a main beside them.
program() {
	out=$1
	shift
	echo 'int main(void) { return 0; }' >"$TMP/main.c"
	cc -o "$out" "$TMP/main.c" "$@"
}

# table OBJECT OUT: its words alone, as a flash dump has them.
table() {
	objcopy -O binary --only-section=.rodata "$1" "$2"
}

# patch FILE OFFSET BYTE(octal): overwrites one byte.
patch() {
	printf "\\$3" | dd of="$1" bs=1 seek="$2" conv=notrunc 2>/dev/null
}

# Without what compilers and newer tables choose: offsets, sizes, the ABI.
no_offsets() {
	sed 's/0x[0-9a-f]*/OFFSET/g; s/[0-9][0-9]* bytes/BYTES/; s/[0-9][0-9]* words/WORDS/
		s/ [0-9][0-9]* follow/ FEWER follow/; s/reads [0-9]*/reads ABI/'
}
no_offsets() {
	sed 's/0x[0-9a-f]*/OFFSET/g'
}
# Without what compilers and newer tables choose: offsets, sizes, the ABI.
no_offsets() {
	sed 's/0x[0-9a-f]*/OFFSET/g; s/[0-9][0-9]* bytes/BYTES/; s/[0-9][0-9]* words/WORDS/
		s/ [0-9][0-9]* follow/ FEWER follow/; s/reads [0-9]*/reads ABI/'
}
