# needs: gnuplot
exec 2>&1
calib=../../../calib
printf 'network,precision,mode,class,flops,bytes,latency_us\na,fp32,15w,matmul,1000,100,5\n' >"$TMP/15w.csv"
calgen plot
calgen plot pie -o "$TMP/a"
calgen plot curves "$calib/jetson-orin-agx-50w-legacy.json"
calgen plot curves -o "$TMP/a"
calgen plot curves "$TMP/absent.json" -o "$TMP/a"
calgen plot curves "$calib/jetson-orin-agx-50w-legacy.json" --class nothing -o "$TMP/a"
calgen plot curves "$calib/jetson-orin-agx-50w-legacy.json" --precision int8 -o "$TMP/a"
calgen plot curves --device nobody -o "$TMP/a"
calgen plot residuals "$calib/jetson-orin-agx-50w-legacy.json" -o "$TMP/a"
calgen plot residuals "$calib/jetson-orin-agx-50w-legacy.json" "$TMP/15w.csv" -o "$TMP/a"
calgen plot scatter -o "$TMP/a"
calgen plot coverage -o "$TMP/a"
calgen plot roofline "$calib/jetson-orin-agx-50w-legacy.json" -o "$TMP/a"
calgen plot curves "$calib/jetson-orin-agx-50w-legacy.json" -o "$TMP/a" --dpi 1
calgen plot curves "$calib/jetson-orin-agx-50w-legacy.json" -o "$TMP/a" --format ''
echo '{"stages": []}' >"$TMP/a.json"
calgen plot scatter -o "$TMP/a" "$TMP/a.json"
rm "$TMP/a.json"
ls "$TMP"
