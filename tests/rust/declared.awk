# What estimate.h declares, without comments: lines "const NAME", "struct NAME",
# "member STRUCT NAME", "function NAME".
{ text = text " " $0 "\n" }
END {
	while ((at = index(text, "/*")) > 0) {
		end = index(substr(text, at), "*/")
		text = substr(text, 1, at - 1) substr(text, at + end + 1)
	}
	n = split(text, line, "\n")
	for (i = 1; i <= n; i++) {
		sub(/^ +/, "", line[i])
		if (line[i] ~ /^#define EST_[A-Z_]+ [0-9(]/)
			print "const " word(line[i], 2)
		if (line[i] !~ /^#/)
			rest = rest " " line[i]
	}
	n = split(rest, part, ";")
	for (i = 1; i <= n; i++) {
		if (part[i] ~ /enum [a-z_]+ *\{/)
			list(substr(part[i], index(part[i], "{")))
		if (match(part[i], /struct [a-z_]+[ \t]*\{/)) {
			of = word(substr(part[i], RSTART), 2)
			print "struct " of
			part[i] = substr(part[i], RSTART + RLENGTH)
		} else if (match(part[i], /est_[a-z_]+\(/) && of == "")
			print "function " substr(part[i], RSTART, RLENGTH - 1)
		if (part[i] ~ /\}/)
			of = ""
		if (of != "")
			members(part[i])
	}
}
function word(s, which, w) {
	split(s, w, /[ \t{]+/)
	return w[which]
}
function list(s, name) {
	while (match(s, /EST_[A-Z_]+/)) {
		print "const " substr(s, RSTART, RLENGTH)
		s = substr(s, RSTART + RLENGTH)
	}
}
function members(s, k, m, j) {
	gsub(/\[[^\]]*\]/, "", s)
	k = split(s, m, ",")
	for (j = 1; j <= k; j++) {
		gsub(/[ \t]+$/, "", m[j])
		sub(/.*[ \t*]/, "", m[j])
		if (m[j] != "")
			print "member " of " " m[j]
	}
}
