# needs: m4
calgen tables --classes -o "$TMP"
cat "$TMP/est_classes.h"
