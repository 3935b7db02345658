# Sequence numbers have 32 bits.
calgen tables --format image --page 4294967296 -o "$TMP" ../tables/in/small.json
