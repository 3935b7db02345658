# weave.awk: writes the contracts of a .acsl file into sources of lib/.
#	awk -v lib=lib -v out=DIR -f weave.awk FILE.acsl
# `== FILE` names a source; `-- LINE` a line of it, the next after the last one named,
# blanks at its ends aside; what follows goes before it.  A line that is not there is an
# error: contracts cannot outlive their code.

function fail(what) { print FILENAME ":" FNR ": " what >"/dev/stderr"; bad = 1; exit 2 }
function trim(s) { gsub(/^[ \t]+|[ \t]+$/, "", s); return s }
function copy_to_end(    line) {
	if (!file)
		return
	while ((getline line <(lib "/" file)) > 0)
		print line >(out "/" file)
	close(out "/" file)
}
/^#/ { next }
/^== / { flush(); copy_to_end(); file = trim(substr($0, 4)); next }
/^-- / { flush(); anchor = trim(substr($0, 4)); text = ""; next }
{ text = text $0 "\n" }
function flush(    line) {
	if (!anchor)
		return
	while ((getline line <(lib "/" file)) > 0) {
		if (trim(line) == anchor) {
			printf "%s%s\n", text, line >(out "/" file)
			anchor = ""
			return
		}
		print line >(out "/" file)
	}
	fail(file ": no line \"" anchor "\" after the last one named")
}
END {
	if (bad)
		exit 2
	flush()
	copy_to_end()
}
