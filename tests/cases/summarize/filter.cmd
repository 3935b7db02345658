# One mode, one precision; names of modes in any case.
exec 2>&1
for options in '--mode 10W' '--mode 10w' '--mode 15w' '--precision fp32' '--precision fp16' '--precision fp23'; do
	calgen summarize $options -o "$TMP/a.sum" in/rows.json && wc -l <"$TMP/a.sum"
done
