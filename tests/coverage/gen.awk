# gen.awk: in: the text of `llvm-cov show -show-branches=count`; root, the path that
# names lose, and three files to write:
#   files  FILE CONDITIONS×2 NOT-TAKEN PERCENT, and TOTAL
#   gaps   FILE | TEXT OF THE LINE, for each line that needs a reason: a condition there
#          was met and went one way only, or a function that never ran begins there
#   lines  FILE:LINE:COLUMN: never true|false: TEXT, for each way not taken
# A condition of a header that many files include is one condition.

function text(file, line, t) {
	t = source[file, line]
	gsub(/^[ \t]+|[ \t]+$/, "", t)
	return t
}
/^\/.*:$/ {
	file = substr($0, 1, length($0) - 1)
	if (index(file, root) == 1)
		file = substr(file, length(root) + 1)
	idle = 0
	next
}
/^ *[0-9]+\|/ {
	line = $0 + 0
	code = $0
	sub(/^ *[0-9]+\|/, "", code)
	count = code
	sub(/\|.*/, "", count)
	gsub(/ /, "", count)
	sub(/^[^|]*\|/, "", code)
	source[file, line] = code
	# The head of a function: nothing before its name, and it is counted.
	if (count == "0" && code ~ /^[A-Za-z_{]/ && !idle)
		heads[++nheads] = code ~ /^[{]/ ? file SUBSEP line - 1 : file SUBSEP line
	idle = count == "0"
	next
}
/Branch \([0-9]+:[0-9]+\): \[True: / {
	match($0, /\([0-9]+:[0-9]+\)/)
	split(substr($0, RSTART + 1, RLENGTH - 2), place, ":")
	yes = no = $0
	sub(/^.*True: /, "", yes)
	sub(/,.*/, "", yes)
	sub(/^.*False: /, "", no)
	sub(/\].*/, "", no)
	key = file SUBSEP place[1] SUBSEP place[2]
	if (!(key in known)) {
		known[key] = 1
		order[++n] = key
	}
	if (yes != "0")
		taken[key, "true"] = 1
	if (no != "0")
		taken[key, "false"] = 1
}
function miss(way) {
	if (taken[order[i], way])
		return 0
	print part[1] ":" part[2] ":" part[3] ": never " way ": " text(part[1], part[2]) >lines
	return 1
}
END {
	printf "" >lines
	printf "" >gaps
	for (i = 1; i <= n; i++) {
		split(order[i], part, SUBSEP)
		all[part[1]] += 2
		ways = miss("true") + miss("false")
		missed[part[1]] += ways
		if (ways == 1)
			print part[1] " | " text(part[1], part[2]) >gaps
	}
	for (i = 1; i <= nheads; i++) {
		split(heads[i], part, SUBSEP)
		print part[1] " | " text(part[1], part[2]) >gaps
	}
	for (file in all) {
		sum += all[file]
		left += missed[file]
		printf "%s %d %d %.2f\n", file, all[file], missed[file], 100 - 100 * missed[file] / all[file] >files
	}
	if (sum)
		printf "TOTAL %d %d %.2f\n", sum, left, 100 - 100 * left / sum >files
}
