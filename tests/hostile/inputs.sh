#!/bin/sh
# tests/hostile/inputs.sh CASES PAYLOAD OUT: one input of every kind into the folder OUT.
# Every name, text, label, column and file name that calgen takes freely begins with what
# the file PAYLOAD holds.
set -eu
LC_ALL=C
export LC_ALL
cases=$1 payload=$2 out=$3
mkdir -p "$out"

# The payload as it stands in the quotes of JSON and of CSV, and in a file's name.
od -An -v -tu1 "$payload" | awk '{
	for (i = 1; i <= NF; i++)
		printf $i < 32 || $i == 34 || $i == 92 || $i == 127 ? "\\u%04x" : "%c", $i
}' >"$out/.json"
sed 's/"/""/g' "$payload" | tr '\n' ' ' >"$out/.csv"
cut -c 1-24 "$out/.csv" | sed 's/[^ -~]*$//; s/"*$//' >"$out/.short"
name=$(tr -d '/\n' <"$payload" | cut -c 1-180)

# fill FORM NAME: stdin, with the payload as it stands in FORM in the place of each @P@
fill() {
	awk 'NR == FNR { p = p (NR > 1 ? "\n" : "") $0; next }
	{
		while (i = index($0, "@P@")) {
			printf "%s%s", substr($0, 1, i - 1), p
			$0 = substr($0, i + 3)
		}
		print
	}' "$out/.$1" - >"$out/$2"
}
# column N TEXT: that column of every row but the first
column() { awk -F, -v n="$1" -v text="$2" 'NR > 1 { $n = text } { print }' OFS=,; }

# Calibrations.
texts='s/"\(name\|notes\|title\|licence\|url\|tool\|acknowledges\|cause\|reason\)": "[^"]*"/"\1": "@P@"/g'
sed "$texts; s/\"campaign\"/\"@P@\"/" "$cases/audit/in/base.json" | fill json old.json
sed "$texts; s/@P@/& new/; s/\"datasheet\"/\"@P@ two\"/; s/\"campaign\"/\"@P@\"/; s/\"launch_ns\": 1/\"launch_ns\": 2/" \
	"$cases/audit/in/base.json" | fill json new.json
cp "$out/old.json" "$out/$name.json"
sed 's/"board-10w"/"@P@"/' "$cases/audit/in/base.json" | fill json bad-id.json
sed 's/"conv2d": {/"@P@": {/; s/"sum"/"@P@"/; s/"fp32"/"@P@"/; s/"efficiency"/"@P@"/' "$cases/audit/in/base.json" | fill json bad-values.json
sed "s/\"title\": \"[^\"]*\"/\"title\": \"@P@\"/; s/\"notes\": \"[^\"]*\"/\"notes\": \"@P@\"/" "$cases/../../calib/classes.json" | fill json classes.json

# A board of two modes: its texts, and what only exports say.
sed "$texts; s/\"device_id\": \"board-[12]0w\"/&, \"clock_hz\": 100000000, \"nvpmodel_id\": 1, \"nvpmodel_name\": \"@P@\"/" \
	"$cases/family/in/family.json" | sed 's/1, \(.*20w\)/1, \1/; /20w/s/"nvpmodel_id": 1/"nvpmodel_id": 2/; /20w/s/@P@/@P@ 2/; /20w/s/100000000/200000000/' | fill json family.json
for mode in 10 20; do
	sed "$texts; s/10w/${mode}w/g; s/10000,/${mode}000,/" "$cases/family/in/board.json" | fill json board-${mode}w.json
done

# Work, waivers, plans.
sed 's/"name": "[^"]*"/"name": "@P@"/' "$cases/audit/in/net.json" | fill json net.json
printf 'name,class,precision,flops,bytes,launches,count\n"@P@",conv2d,fp32,20000,10000,1,2\n' | fill csv net.csv
fill json waivers.json <<'END'
{"format": "estimate-waivers", "schema_version": "1.0", "waivers": [{"fingerprint": "0123456789abcdef", "owner": "@P@", "reason": "@P@", "expires": "2100-01-01"}]}
END

# Measurements.
sed 's/"\(model\|hardware_id\|device\|thermal_profile\|fusion_pattern\|tool_version\)": "[^"]*"/"\1": "@P@"/
	s/\["conv1", "bn1", "relu"\]/["@P@", "@P@"]/' "$cases/summarize/in/rows.json" | fill json rows.json
sh "$cases/fit/rows.sh" | sed '1!{s/^[a-f]net[0-9]/"@P@ &"/; s/,10w,/,"@P@",/; s/,[0-9.]*,50$/&/}' | fill csv rows.csv
sh "$cases/fit/rows.sh" 6 0.3 | sed '1!{s/^[a-f]net[0-9]/"@P@ &"/; s/,10w,/,"@P@",/}' | fill csv again.csv
sh "$cases/fit/rows.sh" | sed '1!s/^[a-f]net[0-9]/"@P@ &"/' | fill csv fit.csv
sh "$cases/energy/rows.sh" | sed '1!{s/^board:eager,/board:eager,"@P@ /; s/net,/net",/}' | fill csv energy.csv

# Requests, configurations, columns of numbers, a log of power.
for device in a b; do
	sh "$cases/transfer/in.sh" $device | sed '1s/.*/"@P@ tokens",parallel,"@P@_ms",second_us/' | fill csv requests-$device.csv
done
sh "$cases/transfer/in.sh" a | sed '1s/.*/"@P@ in",parallel,"@P@_ms",second_us/' | fill short short.csv
sh "$cases/transfer/in.sh" a | awk -F, '{ print $1, (NR == 1 ? "label" : NR % 2 ? "\"@P@\"" : "other"), $3, $4 }' OFS=, | fill csv labels.csv
printf '"@P@","@P@ x","@P@ y"\n"@P@",1,5\n"@P@",2,3\n"@P@ 2",2,9\n"@P@ 2",3,8\nd,4,4\n' | fill csv points.csv
printf '"@P@",x\n1,2\n2,4.5\n3,5\n4,9\n5,9\n6,13\n' | fill csv line.csv
sh "$cases/power/in.sh" | sed 's/VDD_SOC/@P@/' | fill csv log

# The same under names of files.
mkdir "$out/files"
cp "$out/rows.json" "$out/files/$name rows.json"
cp "$out/net.json" "$out/files/$name net.json"
sh "$cases/power/in.sh" >"$out/files/$name log"
