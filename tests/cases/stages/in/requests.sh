# Timed requests without noise: two stages of two inputs.  $1 is a factor of all times
# (default 1), $2 the task of odd rows ("" = no task).
awk -v f="${1:-1}" -v task="$2" 'BEGIN {
	printf "vision_tokens,output_tokens%s,prefill_ms,decode_per_token_us\n", task == "" ? "" : ",task"
	for (i = 0; i < 40; i++) {
		v = 144 * (1 + i % 10); o = 8 * (1 + int(i / 10))
		printf "%d,%d%s,%.9g,%.9g\n", v, o, task == "" ? "" : i % 2 ? "," task : ",caption",
			f * (2 + 0.05 * v), f * (4000 + 2 * v)
	}
}'
