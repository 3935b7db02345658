# needs: shared
# Real measurement files: all rows are understood.
calgen check "$SHARED/orin/15w/fp16" "$SHARED/orin/15w/fp32" "$SHARED/orin/30w/fp16" "$SHARED/orin/30w/fp32" \
	"$SHARED/orin/50w/fp16" "$SHARED/orin/50w/fp32" "$SHARED/orin/maxn/fp16" "$SHARED/orin/maxn/fp32"
