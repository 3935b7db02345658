# gen.awk: in: the text of `llvm-cov show -show-branches=count`; root, the path that
# names lose, and three files to write:
#   files  FILE CONDITIONS×2 NOT-TAKEN PERCENT, and TOTAL
#   gaps   FILE | TEXT, for each stretch of lines that never ran, which needs a reason:
#          the line before it (the condition that leads there) and its first, trimmed
#   lines  FILE:LINE:COLUMN: never true|false: TEXT, for each way not taken
# A condition of a header that many files include is one condition.

function trimmed(t) {
	gsub(/^[ \t]+|[ \t]+$/, "", t)
	return t
}
/^\/.*:$/ {
	file = substr($0, 1, length($0) - 1)
	if (index(file, root) == 1)
		file = substr(file, length(root) + 1)
	idle = 0
	before = ""
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
	if (count == "0") {
		never[file]++
		if (!idle)
			gap[file " | " before " " trimmed(code)] = 1
	}
	idle = count == "0"
	if (trimmed(code) != "")
		before = trimmed(code)
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
	print part[1] ":" part[2] ":" part[3] ": never " way ": " trimmed(source[part[1], part[2]]) >lines
	return 1
}
END {
	printf "" >lines
	printf "" >gaps
	for (i = 1; i <= n; i++) {
		split(order[i], part, SUBSEP)
		all[part[1]] += 2
		missed[part[1]] += miss("true") + miss("false")
	}
	for (text in gap)
		print text >gaps
	for (file in all) {
		sum += all[file]
		left += missed[file]
		printf "%s %d %d %.2f\n", file, all[file], missed[file], 100 - 100 * missed[file] / all[file] >files
	}
	for (file in never)
		idle_lines += never[file]
	if (sum)
		printf "TOTAL %d %d %.2f\n", sum, left, 100 - 100 * left / sum >files
	printf "never-run-lines %d\n", idle_lines >files
}
