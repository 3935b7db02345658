# mutate.awk: the small faults that a hand makes, one by one.
#	awk -f mutate.awk FILE.c          lists them: FILE:LINE:NUMBER WHAT
#	awk -v pick=LINE:NUMBER -f mutate.awk FILE.c    the file with that one
# Comments, strings, preprocessor lines, declarations of constants and labels are left
# alone; what is changed is one operator, one number or one statement.

function try(what, before, from, to, after) {
	number++
	if (!pick)
		print FILENAME ":" FNR ":" number " " what ": " trim(line)
	else if (pick == FNR ":" number)
		line = before to after
}
function trim(s) { gsub(/^[ \t]+|[ \t]+$/, "", s); return s }
# Every place where the pattern is, replaced by `to`.
function each(what, pattern, to,    at, rest, offset, got) {
	rest = code
	offset = 0
	while (match(rest, pattern)) {
		at = offset + RSTART
		got = substr(code, at, RLENGTH)
		try(what, substr(code, 1, at - 1), got, to, substr(code, at + length(got)) tail)
		offset += RSTART + RLENGTH - 1
		rest = substr(code, offset + 1)
	}
}
# Numbers as they stand, one more and one less; not how many an array holds, of which a
# larger number makes no difference.
function numbers(    at, rest, offset, got, n, suffix) {
	rest = code
	offset = 0
	while (match(rest, /[^A-Za-z0-9_.][0-9]+u?([^A-Za-z0-9_.]|$)/)) {
		at = offset + RSTART + 1
		got = substr(code, at)
		match(got, /^[0-9]+/)
		n = substr(got, 1, RLENGTH)
		if (length(n) < 10 && !(declares && substr(code, at - 1, 1) == "[")) {
			try("+1", substr(code, 1, at - 1), n, n + 1, substr(code, at + length(n)) tail)
			if (n > 0)
				try("-1", substr(code, 1, at - 1), n, n - 1, substr(code, at + length(n)) tail)
		}
		offset = at + length(n) - 1
		rest = substr(code, offset + 1)
	}
}
{
	line = $0
	number = 0
	code = $0
	tail = ""
	if (inside) {
		if (code ~ /\*\//)
			inside = 0
		code = ""
	} else if (match(code, /\/\*/)) {
		tail = substr(code, RSTART)
		code = substr(code, 1, RSTART - 1)
		if (tail !~ /\*\//)
			inside = 1
	}
	declares = code ~ /^[ \t]+(const |static )?(struct |u?int|size_t |bool |char )/
	directive = $0 ~ /^[ \t]*#/ || directive && continued
	continued = $0 ~ /\\$/
	if (!directive && code !~ /^[ \t]*(case|typedef|static const)/ && code !~ /"/ &&
	    code ~ /^[ \t]/) {
		each("< to <=", " < ", " <= ")
		each("<= to <", " <= ", " < ")
		each("> to >=", " > ", " >= ")
		each(">= to >", " >= ", " > ")
		each("== to !=", " == ", " != ")
		each("!= to ==", " != ", " == ")
		each("&& to ||", " && ", " || ")
		each("|| to &&", " [|][|] ", " && ")
		each("+ to -", " [+] ", " - ")
		each("- to +", " - ", " + ")
		each("* to +", " [*] ", " + ")
		each("<< to >>", " << ", " >> ")
		each(">> to <<", " >> ", " << ")
		each("& to |", " & ", " | ")
		each("| to &", " [|] ", " & ")
		each("^ to |", " \\^ ", " | ")
		each("+= to -=", " [+]= ", " -= ")
		each("-= to +=", " -= ", " += ")
		each("negated", "if \\(", "if (!")
		numbers()
		if (code ~ /^[ \t]+[a-z][^(]* [|+^-]?= [^;{]*;$/ && code !~ /^[ \t]+(const |static |u?int|struct |bool |size_t )/)
			try("deleted", "", code, "\t;", tail)
		if (code ~ /^[ \t]+continue;/)
			try("deleted", "", code, "\t;", tail)
	}
	if (pick)
		print line
}
