# What a device cannot answer, each with its reason: stages alone, a class that nobody
# answers for, a mode that leaves several; and where its figures come from.
exec 2>&1
base=../audit/in
calgen estimate --calib "$base/stages.json" in/work.json
sed '/"generic": {/,/^        },/d; /"conv2d": {/,/^        },/d' "$base/base.json" >"$TMP/few.json"
calgen estimate --calib "$TMP/few.json" "$base/net.json"
calgen estimate --device jetson-orin-agx --mode 50w in/work.json
calgen estimate --device jetson-orin-agx in/work.json | head -n 1
calgen estimate --device jetson-orin-agx-50w-legacy --precision fp32 --ops "$base/net.json" | sed -n '/conv/s/  */ /gp'
calgen estimate --calib in/absent.json in/work.json
sed '/"peak_flops_per_s"/s/{.*}/null/' "$base/base.json" >"$TMP/peakless.json"
calgen estimate --calib "$TMP/peakless.json" "$base/net.json"
