# Every command has its help; the manual and both completions know all of its options.
names() { sed -n 's/^  \(-., \)\{0,1\}--\([a-z-]*\).*/\2/p'; }
calgen --help >"$TMP/help" && calgen -h | cmp - "$TMP/help"
calgen --manual >"$TMP/manual" && sed -n "4,6p" "$TMP/manual"
calgen --completion bash >"$TMP/bash" && head -n 1 "$TMP/bash"
calgen --completion zsh >"$TMP/zsh" && head -n 1 "$TMP/zsh"
for command in $(sed -n '/^commands:/,/^$/s/^  \([a-z-]*\) .*/\1/p' "$TMP/help"); do
	calgen "$command" -h >"$TMP/$command" || echo "calgen $command -h: $?"
	grep -q "^usage: calgen $command " "$TMP/$command" || echo "$command: no usage"
	sed -n "/^\.Ss calgen $command\$/,/^\.S[sh]/p" "$TMP/manual" >"$TMP/section"
	sed -n '/^DESCRIPTION/,/COMMANDS/p; /^\.Sh DESCRIPTION/,/^\.Sh COMMANDS/p' "$TMP/manual" >>"$TMP/section"
	grep "^			$command) words=" "$TMP/bash" >"$TMP/bash-line"
	sed -n "/^	$command)\$/,/;;\$/p" "$TMP/zsh" >"$TMP/zsh-lines"
	for option in $(names <"$TMP/$command"); do
		grep -q "Fl -$option\( \|\$\)" "$TMP/section" || echo "manual: calgen $command --$option"
		grep -q -- " --$option\( \|'\)" "$TMP/bash-line" || echo "bash: calgen $command --$option"
		grep -q -- "--$option\[" "$TMP/zsh-lines" || echo "zsh: calgen $command --$option"
	done
	# What would need an escape in mdoc.
	grep -n "^[.']\|[\\]\| -[^ ]* [^ ]*\"" "$TMP/$command" | sed "s,^,$command: ,"
done
grep -c . "$TMP/check" | sed 's/^[1-9][0-9]*$/calgen check has a help/'
# A value that is one of several words is completed, any other is the name of a file.
grep -o 'audit:--format) .*' "$TMP/bash"
grep -m 1 -o -- '--format\[.*' "$TMP/zsh"
grep -m 1 -o -- '--output\[.*' "$TMP/zsh"
calgen --completion fish
echo $?
calgen --completion
echo $?
