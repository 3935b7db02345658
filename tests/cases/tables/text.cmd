# All that is generated for a small device.
# needs: m4
calgen tables -o "$TMP" in/small.json
cat "$TMP/est_acme_x1.c" "$TMP/est_acme_x1.h"
