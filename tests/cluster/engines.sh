# shellcheck disable=SC2154
# engines.sh: sourced by run.sh: the recipes of gen/cluster/README.md for GNU parallel and
# for engines that stream lines, and a build by distcc.

stream=$SRC/gen/cluster/stream.sh
head=$(head -n 1 "in/board 0.csv")

# streamed WHAT: the lines of maps, in whatever order, reduce to the bytes of one fit
streamed() {
	rm -f parts.json
	# shellcheck disable=SC2086
	streaming() { sort -r lines | sh "$stream" reduce $identity -o parts.json; }
	expect "$1: reduce" streaming
	expect "$1: the same bytes" cmp whole.json parts.json
}

# As Hadoop streaming: splits of rows, some with a header among them, one map process each;
# the lines sorted; one reduce.
mkdir splits && cat in/*.csv >rows && split -n l/7 rows splits/
for split in splits/*; do
	sh "$stream" map "$head" <"$split" || bad "a map of a split"
done >lines
streamed "streaming"
expect "a split without a row makes no line" test -z "$(echo "$head" | sh "$stream" map "$head")"
cat lines lines >lines2
refuses "a line that is there twice" "a summary is there twice" sh -c 'sh "$1" reduce -o parts.json <lines2' - "$stream"
refuses "no line" "no summary" sh -c 'sh "$1" reduce -o parts.json </dev/null' - "$stream"
refuses "another line" "that no map wrote" sh -c 'echo x | sh "$1" reduce -o parts.json' - "$stream"

if ! have parallel; then
	skip "GNU parallel" "not installed"
else
	export PARALLEL_HOME="$TMP/parallel"
	mkdir "$PARALLEL_HOME" && : >"$PARALLEL_HOME/will-cite"
	sh "$fleet" plan work-parallel 2 in >/dev/null
	by_parallel() { sh "$fleet" left work-parallel | parallel -j 3 sh "$fleet" map work-parallel; }
	expect "GNU parallel" by_parallel
	reduces "GNU parallel" work-parallel
	# As on other machines: what takes the place of ssh starts a shell of its own, with no
	# more of this one's environment than a login there would have.
	cat >login <<END
#!/bin/sh
shift
[ "\$1" != -- ] || shift
exec env -i PATH="$BUILD:/usr/bin:/bin" HOME="$TMP" SHELL=/bin/sh sh -c "\$*"
END
	chmod +x login
	sh "$fleet" plan work-logins 2 in >/dev/null
	by_logins() { sh "$fleet" left work-logins | parallel --ssh "$TMP/login" --sshlogin 2/a,2/b,2/c "cd '$PWD' && sh '$fleet' map work-logins"; }
	expect "GNU parallel, three machines" by_logins
	reduces "GNU parallel, three machines" work-logins
	by_pipe() { cat in/*.csv | parallel --pipe -N 11 -j 2 sh "$stream" map "$head" >lines; }
	expect "parallel --pipe" by_pipe
	streamed "parallel --pipe"
fi
