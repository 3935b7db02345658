# Ten minutes of samples, one a second, are one run; a pause of a log that has ten a
# second is a gap; one sample is a second of it.
exec 2>&1
log() { # AWK-SECOND SAMPLES
	awk "BEGIN { for (i = 0; i < $2; i++) { s = int($1)
		printf \"02-07-2026 10:%02d:%02d VDD_IN %dmW/1mW VDD_SOC 100mW/100mW\\n\", s / 60, s % 60, 4000 + i % 7 } }"
}
for seconds in i 'i / 10 + (i >= 300 ? 90 : 0)'; do
	log "$seconds" 600 >"$TMP/a.log"
	calgen power "$TMP/a.log"
done
log 0 1 >"$TMP/one.log"
calgen power "$TMP/one.log"
