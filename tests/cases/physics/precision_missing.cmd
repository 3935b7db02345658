# A precision that the record lacks, and one that there is not at all.
calgen physics --precision int8 in/base.json
calgen physics --precision fp17 in/base.json
