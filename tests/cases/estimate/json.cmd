# What scripts see (calib/schema/estimate.schema.json).
calgen estimate --calib in/small.json --budget 0.5 --json in/work.json
