# manual.awk: lib/estimate.h → estimate(3) in mdoc.  The header is the manual: the page
# holds its comments and declarations, nothing more.
# In: the header.  Out: mdoc on standard output.

function text(s) { # as mdoc takes it
	gsub(/\\/, "\\e", s)
	if (s ~ /^[.']/)
		s = "\\&" s
	return s
}

# A character that is not ASCII stands there by its number.
function width(s) { return length(s) + 8 * gsub(/[^ -~]/, "&", s) }

# A line of prose: at most 79 columns, names of functions as such.
function prose(s,    n, i, word, head, tail, line, out) {
	n = split(s, word, " ")
	for (i = 1; i <= n; i++) {
		if (match(word[i], /est_[a-z0-9_]+\(\)/)) {
			head = substr(word[i], 1, RSTART - 1)
			tail = substr(word[i], RSTART + RLENGTH)
			if (head tail ~ /^[(]?[).,;:]*$/) {
				gsub(/./, " &", tail)
				out = out line (line == "" ? "" : "\n") ".Fn " (head == "" ? "" : head " ") \
					substr(word[i], RSTART, RLENGTH - 2) tail "\n"
				line = ""
				continue
			}
		}
		if (line != "" && width(line) + width(word[i]) > 78) {
			out = out text(line) "\n"
			line = ""
		}
		line = line (line == "" ? "" : " ") word[i]
	}
	return out (line == "" ? "" : text(line) "\n")
}

# The words of a comment, its lines as they stand.
function paragraph(s, n, i, line, lines, out, cut, head, list) {
	n = split(s, lines, "\n")
	out = ""
	for (i = 1; i <= n; i++) {
		line = lines[i]
		if (list && line !~ /^ *- |^  /) {
			out = out ".El\n"
			list = 0
		}
		if (line == "") {
			if (i < n && lines[i + 1] != "")
				out = out ".Pp\n"
			continue
		}
		if (line ~ /^ ?- /) {
			if (!list)
				out = out ".Bl -bullet\n"
			list = 1
			out = out ".It\n"
			sub(/^ ?- /, "", line)
		} else if (line ~ /^  / && !list) { # a formula
			sub(/^ +/, "", line)
			out = out ".Dl \"" text(line) "\"\n"
			continue
		}
		if (line ~ /^(Errors|Cost|Source|Returns): /)
			out = out ".Pp\n"
		sub(/^ +/, "", line)
		# A new sentence begins a line.
		while (match(line, /[^ .][.)][.)]? +[A-Z`(]/)) {
			cut = RSTART + RLENGTH - 2
			head = substr(line, 1, cut)
			sub(/ +$/, "", head)
			if (head !~ /[.]\)?$/)
				break
			out = out prose(head)
			line = substr(line, cut + 1)
			sub(/^ +/, "", line)
			if (line ~ /^(Errors|Cost|Source|Returns): /)
				out = out ".Pp\n"
		}
		sub(/^ +/, "", line)
		out = out prose(line)
	}
	if (list)
		out = out ".El\n"
	return out
}

function declaration(s, name) {
	gsub(/[ \t\n]+/, " ", s)
	name = s
	sub(/\(.*/, "", name)
	sub(/.*[ *]/, "", name)
	if (name in done)
		return
	done[name] = 1
	nfunctions++
	names[nfunctions] = name
	prototypes[nfunctions] = s
	comments[nfunctions] = comment == "" ? comments[nfunctions - 1] : comment
	same[nfunctions] = comment == ""
}

FNR == 1 { state = "text"; first = 1 }
/^#|^extern "C"/ { if (state == "text" && !/^#define EST_/) { comment = ""; next } }

state == "text" && /^\/\*/ {
	state = "comment"
	comment = ""
	sub(/^\/\* ?/, "")
}
state == "comment" {
	line = $0
	last = sub(/ *\*\/.*$/, "", line)
	sub(/^ ?\* ?/, "", line)
	comment = comment line "\n"
	if (last) {
		state = "text"
		if (first) {
			introduction = comment
			comment = ""
			first = 0
		}
	}
	next
}
state == "text" && /^(int|void|uint32_t|const char \*|bool|size_t|static inline) ?[a-z_*]*.*\(/ {
	state = "declaration"
	whole = ""
}
state == "declaration" {
	whole = whole $0 "\n"
	if (/;[ \t]*$/) {
		declaration(whole)
		state = "text"
		comment = ""
	}
	next
}
state == "text" && /^(struct|enum) [a-z_]+ \{/ { state = "type"; whole = "" }
state == "type" {
	whole = whole $0 "\n"
	if (/^\}/ || /\};$/) {
		ntypes++
		types[ntypes] = whole
		type_comments[ntypes] = comment
		state = "text"
		comment = ""
	}
	next
}
/^#define EST_/ { ndefines++; defines[ndefines] = $0; comment = ""; next }

END {
	print ".Dd November 21, 2026\n.Dt ESTIMATE 3\n.Os\n.Sh NAME"
	print ".Nm estimate\n.Nd latency and energy of neural-network work on a device"
	print ".Sh LIBRARY\nlibestimate (libestimate, -lestimate)"
	print ".Sh SYNOPSIS\n.In estimate.h"
	for (i = 1; i <= nfunctions; i++) {
		s = prototypes[i]
		result = substr(s, 1, index(s, names[i]) - 1)
		sub(/^static inline /, "", result)
		sub(/ $/, "", result)
		arguments = substr(s, index(s, "(") + 1)
		sub(/^ /, "", arguments)
		sub(/\);.*$/, "", arguments)
		n = split(arguments, argument, ", ")
		printf ".Ft \"%s\"\n.Fn %s", result, names[i]
		for (k = 1; k <= n; k++)
			printf " \"%s\"", argument[k]
		print ""
	}
	print ".Sh DESCRIPTION"
	sub(/^[a-z_]+\.h: /, "", introduction)
	printf "%s", paragraph(introduction)
	print ".Sh TYPES"
	for (i = 1; i <= ntypes; i++) {
		if (type_comments[i] != "")
			printf ".Pp\n%s", paragraph(type_comments[i])
		print ".Bd -literal"
		n = split(types[i], lines, "\n")
		for (k = 1; k < n; k++)
			print text(lines[k])
		print ".Ed"
	}
	print ".Sh CONSTANTS\n.Bd -literal"
	for (i = 1; i <= ndefines; i++)
		print text(defines[i])
	print ".Ed\n.Sh FUNCTIONS"
	for (i = 1; i <= nfunctions; i++) {
		print ".Ss " names[i]
		printf "%s", paragraph(comments[i])
	}
	print ".Sh SEE ALSO\n.Xr calgen 1"
}
