# A network that takes longer at a smaller batch; not one measured twice as often, nor
# another mode or precision.
exec 2>&1
head=network,batch,precision,mode,class,flops,bytes,latency_ms
row() { echo "$1,$2,$3,$4,conv2d,1000000,1000,$5"; }
{
	echo $head
	row drifts 1 fp32 10w 2
	row drifts 4 fp32 10w 1.5
	row drifts 16 fp32 10w 6
	row fine 1 fp32 10w 1
	row fine 1 fp32 10w 1
	row fine 4 fp32 10w 1.5
	row fine 1 fp32 20w 3
	row fine 1 fp16 10w 3
} >"$TMP/a.csv"
calgen analyze "$TMP/a.csv" | grep drifted
calgen analyze --json "$TMP/a.csv" | sed -n '/larger_batch/p'
