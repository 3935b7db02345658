# stack.awk: worst stack of functions with all that they call.
#	awk -f stack.awk FRAMES CALLS
# FRAMES: `FUNCTION BYTES` (from -fstack-usage); CALLS: objdump -dr of code that was
# compiled with -ffunction-sections, so that every call has a relocation.  A jump to
# another function is a tail call: the frame of the caller is gone by then.
# Prints `FUNCTION BYTES` for every function; `FUNCTION recursive` for a cycle.

FNR == 1 { file++ }
file == 1 { frame[$1] = $2; next }
/^[0-9a-f]+ <.*>:$/ {
	name = $2
	gsub(/[<>:]/, "", name)
	next
}
/R_ARM_THM_(CALL|JUMP24|JUMP11)|R_RISCV_(CALL|CALL_PLT|JAL)/ {
	callee = $NF
	sub(/[+-]0x[0-9a-f]+$/, "", callee)
	if (callee == name)
		next
	calls[name] = calls[name] " " ($0 ~ /JUMP/ ? "tail:" : "") callee
}

function worst(f, n, list, i, c, deep, got) {
	if (f in done)
		return done[f]
	if (f in open)
		return done[f] = "recursive"
	open[f] = 1
	deep = frame[f] + 0
	n = split(calls[f], list, " ")
	for (i = 1; i <= n; i++) {
		c = list[i]
		got = (sub(/^tail:/, "", c) ? 0 : frame[f]) 
		got += worst(c)
		if (done[c] == "recursive")
			return done[f] = "recursive"
		if (got > deep)
			deep = got
	}
	delete open[f]
	return done[f] = deep
}

END {
	for (f in frame)
		print f, worst(f)
}
